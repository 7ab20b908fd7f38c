import { resolve } from 'node:path';
import {
  type ByteSource,
  checkFreeDisk,
  literalSize,
  openQuestion,
  type ProvedBase,
  type SpliceList,
  splicedSize,
  type WrittenFile,
} from '../bytes/index.ts';
import { formatBytes, formatInteger, formatPercent, silent } from '../common/index.ts';
import {
  type Context,
  type NamedCut,
  type Opened,
  type Planned,
  withBase,
  withHeader,
} from '../pipeline/index.ts';
import {
  begunPaths,
  bytesAt,
  candidatePaths,
  type RouterBiases,
  readRouterBiases,
  writeFiles,
} from '../prune/index.ts';
import { markdownTable } from '../report/index.ts';
import { type CommandResult, checkGgufs } from './definition/index.ts';
import { factTable } from './show/index.ts';

/** What is written: files as lists of pieces, from an opened base and its plan. */
export type MakeLists = (planned: Planned, biases: RouterBiases) => readonly SpliceList[];

export interface WriteOptions extends NamedCut {
  readonly hashBase: boolean;
  /** Replace what is there. */
  readonly force: boolean;
  readonly anyBase: boolean;
  /** Absent: nothing is written, and what would be is said. */
  readonly out?: string | undefined;
}

/** Writes what the lists say, or says what they would write. */
export async function writeCut(
  { out, force, ...named }: WriteOptions,
  context: Context,
  makeLists: MakeLists,
): Promise<CommandResult> {
  const listsFor = async (planned: Planned) =>
    makeLists(
      planned,
      await readRouterBiases(planned.base, planned.model, planned.checked.plan, context.signal),
    );
  if (out === undefined) {
    return await withHeader(named, context, async (opened) =>
      wouldWrite(opened.base, await listsFor(opened)),
    );
  }
  const check = async (lists: readonly SpliceList[], context: Context) => {
    const begun = (await begunPaths(out)).map((file) => resolve(file));
    const written = candidatePaths(out, lists.length).map((path) => {
      return { path, isOurs: begun.includes(resolve(path)) };
    });
    await checkGgufs(written, { ...named, force }, context);
    const bytes = lists.reduce((sum, list) => sum + splicedSize(list), 0);
    const begunBytes = await bytesAt(written.map(({ path }) => path));
    await checkFreeDisk(out, bytes - begunBytes, context.freeDisk);
  };
  const work = async (opened: Opened) => {
    const lists = await listsFor(opened);
    // Again, as hours may have gone by; what is replaced was told before.
    await check(lists, { ...context, progress: silent });
    const files = await writeFiles(opened.base, lists, out, { ...context, free: context.freeDisk });
    return haveWritten(files, opened.identity);
  };
  return await withBase(named, context, work, async (planned) => check(await listsFor(planned), context));
}

function haveWritten(files: readonly WrittenFile[], identity: ProvedBase): CommandResult {
  const [first] = files;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const open = openQuestion(identity);
  const text = [
    ...files.map((file) => `${file.path}: ${sizeText(file.bytes)}\nsha256 ${file.sha256}`),
    ...(open === undefined ? [] : [open]),
  ].join('\n');
  const outputs = { candidate: first!.path, 'candidate-bytes': String(bytes) };
  const rows = files.map((file) => [file.path, formatInteger(file.bytes), file.sha256]);
  const summary = markdownTable([['file', 'bytes', 'SHA-256'], ...rows], [2]);
  return files.length === 1
    ? { json: first, text, outputs: { ...outputs, 'candidate-sha256': first!.sha256 }, summary }
    : { json: { bytes, shards: files }, text, outputs, summary };
}

/** What lists would write, from the lists alone. */
function wouldWrite(base: ByteSource, lists: readonly SpliceList[]): CommandResult {
  const bytes = lists.reduce((sum, list) => sum + splicedSize(list), 0);
  const literalBytes = lists.reduce((sum, list) => sum + literalSize(list), 0);
  const json = { bytes, copiedBytes: bytes - literalBytes, literalBytes, baseBytes: base.size };
  const change = formatPercent(bytes / base.size - 1, 2);
  return {
    json,
    text: [
      `would be ${sizeText(bytes)}, ${change} of ${sizeText(base.size)}`,
      `${sizeText(json.copiedBytes)} copied out of the base, ${formatInteger(literalBytes)} bytes made anew`,
    ].join('\n'),
    outputs: { 'candidate-bytes': String(bytes) },
    summary: factTable([
      ['would be', `${sizeText(bytes)}, ${change}`],
      ['base', sizeText(base.size)],
      ['copied out of the base', sizeText(json.copiedBytes)],
      ['made anew', `${formatInteger(literalBytes)} bytes`],
    ]),
  };
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}
