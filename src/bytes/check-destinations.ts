import { constants, type Stats } from 'node:fs';
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { EspalierError, fileError, probeFolder, removeLeftovers, systemCodeOf } from '../common/index.ts';
import { besideNames, partialName } from './partial.ts';

/** A file that a command is about to write. */
export interface Destination {
  readonly path: string;
  /** The option that names it, for messages. */
  readonly option: string;
  /** Grows under temporary names beside it, and is continued there: a GGUF. */
  readonly large?: boolean;
  /** What the content of a file that is there is, as "a plan", where we write such files; undefined for any other file. */
  readonly recognize?: (text: string) => string | undefined;
  /** The same by our own record. */
  readonly isOurs?: boolean;
}

/** A file or folder that the same command reads. */
export interface Input {
  readonly path: string;
  readonly option: string;
}

interface DestinationRules {
  readonly inputs: readonly Input[];
  /** Replace a file that is none of ours. */
  readonly force: boolean;
  /** The run directory: it, and folders in it, are made where they are missing. Any other missing folder is an error. */
  readonly runDir?: string | undefined;
  /** What to do about a file that is there; default: another name, or `--force`. */
  readonly hint?: string;
  /** Called with a message for each file that will be replaced. */
  readonly onReplace?: (message: string) => void;
}

/** Larger files are no JSON, chart or card of ours. */
const MAX_RECOGNIZED = 1 << 28;

/**
 * Checks every file that a command writes, before its first byte: none is an input (by path or by inode), none is another
 * output, each is a regular file or is not there, in a folder that is there and can be written. An existing file is replaced, with a
 * message, when we can have written it; any other one, and every GGUF, only with force.
 *
 * @throws EspalierError `usage` for a destination that would destroy something, `file-unreadable` for one that cannot be
 * written
 */
export async function checkDestinations(
  destinations: readonly Destination[],
  rules: DestinationRules,
): Promise<void> {
  const { inputs, force } = rules;
  const read = (await Promise.all(inputs.map(placeOf))).flatMap((place) => place ?? []);
  const written: Place[] = [];
  const runDir = rules.runDir === undefined ? undefined : await realpath(rules.runDir).catch(() => undefined);
  for (const destination of destinations) {
    const { path, option, large } = destination;
    const there = await assertRegular(destination);
    const real = join(await writableFolder(path, rules.runDir), basename(path));
    const names = [real, ...(large ? besideNames(real) : [])];
    for (const name of names) {
      const place = (await placeOf({ path: name, option })) ?? {
        path: name,
        real: name,
        option,
        stats: undefined,
      };
      for (const other of read) refuseSame(path, place, other, runDir);
      const twice = written.find((other) => other.real === place.real || isSameFile(place, other));
      if (twice !== undefined && twice.option !== option) {
        throw refusal(
          `${option} and ${twice.option} are the same file: ${path}`,
          'Give each a name of its own.',
        );
      }
      written.push(place);
    }
    if (large && !force) await assertOurPartial(path);
    if (there !== undefined) await assertReplaceable(destination, there, rules);
    await removeLeftovers(dirname(real), (name) => name === basename(real));
  }
}

/** Where a file really is, and which one. */
interface Place extends Input {
  readonly real: string;
  readonly stats: Stats | undefined;
}

async function placeOf({ path, option }: Input): Promise<Place | undefined> {
  // The command that reads a missing file reports it.
  const real = await realpath(path).catch(() => undefined);
  return real === undefined ? undefined : { path, option, real, stats: await stat(real) };
}

function isSameFile({ stats: one }: Place, { stats: other }: Place): boolean {
  if (one === undefined || other === undefined) return false;
  return one.ino !== 0 && one.dev === other.dev && one.ino === other.ino;
}

/** @param path as it was given */
function refuseSame(path: string, place: Place, input: Place, runDir: string | undefined): void {
  // A folder is read for its templates; a run directory in it is not read.
  const isInside =
    input.stats?.isDirectory() === true &&
    place.stats !== undefined &&
    place.real.startsWith(input.real + sep) &&
    !(runDir !== undefined && place.real.startsWith(runDir + sep) && runDir.startsWith(input.real + sep));
  if (place.real !== input.real && !isSameFile(place, input) && !isInside) return;
  const beside =
    basename(place.real) === basename(path)
      ? ''
      : ` (which needs ${basename(place.real)} while it is written)`;
  throw refusal(
    `${place.option} is ${path}${beside}: that ${isInside ? 'lies in' : 'is'} the ${input.option} ${input.path}, which is read`,
    'Choose another output file; an input is never replaced.',
  );
}

/** @returns what is there, a regular file */
async function assertRegular({ path, option }: Destination): Promise<Stats | undefined> {
  if (path === '-' || /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(resolve(path))) {
    throw refusal(
      `${option} is ${path}: the output must be a file, not a stream`,
      'Give a file; --json prints the result.',
    );
  }
  const there = await lstat(path).catch((cause: unknown) => {
    // Of what is not there, its folder is looked at next; a name that no file can have is said before any byte is written.
    if (systemCodeOf(cause) === 'ENAMETOOLONG') throw fileError(`cannot write ${path}`, cause);
  });
  if (there === undefined && !/[/\\]$/.test(path)) return undefined;
  if (there?.isFile()) return there;
  const fail = (what: string, hint: string) =>
    new EspalierError('file-unreadable', `cannot write ${path}: it is ${what}`, { hint });
  if (there?.isSymbolicLink()) {
    const target = await realpath(path).catch(() => 'nothing');
    throw fail(`a link to ${target}`, `Give the path of the file itself as ${option}, or remove the link.`);
  }
  const isFolder = there === undefined || there.isDirectory();
  throw fail(
    isFolder ? 'a folder' : 'a device, a pipe or a socket',
    isFolder ? `Give a file in it: ${join(path, 'NAME')}` : `Give a regular file as ${option}.`,
  );
}

/** The real path of the folder that a file will be in. */
async function writableFolder(
  path: string,
  runDir: string | undefined,
  folder = dirname(resolve(path)),
  isMissing = false,
): Promise<string> {
  const info = await stat(folder).catch((cause: unknown) => {
    if (systemCodeOf(cause) !== 'ENOENT') throw fileError(`cannot write ${path}`, cause);
  });
  if (info === undefined && !isMissing && !isInside(folder, runDir)) {
    const parent = dirname(path);
    throw new EspalierError('file-unreadable', `cannot write ${path}: there is no folder ${parent}`, {
      hint: `Make the folder first (mkdir -p ${parent}), or give a file in a folder that exists.`,
    });
  }
  if (info === undefined) {
    return join(await writableFolder(path, runDir, dirname(folder), true), basename(folder));
  }
  if (!info.isDirectory()) {
    throw new EspalierError('file-unreadable', `cannot write ${path}: ${folder} is not a folder`);
  }
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    // What may be written may still take no folders, as /proc.
    if (isMissing) await probeFolder(folder);
  } catch (cause) {
    throw fileError(`cannot write ${path}`, cause);
  }
  return await realpath(folder);
}

function isInside(path: string, folder: string | undefined): boolean {
  return folder !== undefined && `${path}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** A killed write leaves its lock or its journal beside the partial file; one that stands alone is somebody's file. */
async function assertOurPartial(path: string): Promise<void> {
  const [partial, ...records] = besideNames(path);
  const isThere = (name: string) =>
    lstat(name).then(
      () => true,
      () => false,
    );
  if (partial === undefined || !(await isThere(partial))) return;
  for (const record of records) if (await isThere(record)) return;
  throw refusal(
    `${partialName(path)} already exists, and was not left by a run of Espalier`,
    'Move it away, or give --force to replace it while the file is written.',
  );
}

async function assertReplaceable(
  { path, option, recognize, isOurs }: Destination,
  { size }: Stats,
  { force, onReplace, hint = 'Give another file, or --force to replace it.' }: DestinationRules,
): Promise<void> {
  if (isOurs || (size === 0 && recognize !== undefined)) return;
  const text =
    recognize === undefined || size > MAX_RECOGNIZED
      ? undefined
      : await readFile(path, 'utf8').catch(() => '');
  const what = text === undefined ? undefined : recognize?.(text);
  if (what !== undefined || force) {
    onReplace?.(`if this succeeds, ${path} is replaced${what === undefined ? '' : `: it is ${what}`}`);
    return;
  }
  throw refusal(
    `${option} is ${path}: that file is there${recognize === undefined ? '' : ', and it is not what this command writes'}`,
    hint,
  );
}

function refusal(message: string, hint: string): EspalierError {
  return new EspalierError('usage', message, { hint });
}
