import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import {
  type ByteSource,
  digestOfFile,
  HASHED_BLOCK_BYTES,
  hashedSource,
  type KeptDigests,
  openFileSource,
  type ProvedBase,
} from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { readHeader, shardPaths } from '../../gguf/index.ts';
import { downloadHubFile, downloadPartial, parseRepoId } from '../../hub/index.ts';
import { describeMoe } from '../../moe/index.ts';
import { Memo, type RunDirectory } from '../../state/index.ts';
import { baseFileName, type HeaderCheck, type ResolvedBase } from './base.ts';
import type { Context } from './context.ts';
import { asOne, openEach, openPinned } from './open-base.ts';

type HubBase = Extract<ResolvedBase, { kind: 'hub' }>;
type LocalBase = Extract<ResolvedBase, { kind: 'local' }>;

/** A resolved base that is open: what everything is compared with. */
interface Reference extends AsyncDisposable {
  readonly source: ByteSource;
  /** What was made sure of before the first byte is used. */
  readonly identity: ProvedBase;
}

interface ReferenceOptions {
  /** Run directory that may hold a copy. */
  readonly runDir?: RunDirectory | undefined;
  /** Fetch all bytes of a base that is read by ranges, and compare their SHA-256. */
  readonly hashBase?: boolean | undefined;
  /** Called with the header before all bytes are fetched. */
  readonly check?: HeaderCheck | undefined;
}

/** Where a run keeps its copy of a base from the Hub, when it needs one. */
export function localCopy(base: ResolvedBase, runDir: RunDirectory): string {
  return base.kind === 'local' ? base.path : runDir.baseCopy(baseFileName(base));
}

/**
 * A path at which the whole base is: its own, or a copy downloaded into the run directory and checked against the
 * Hub's digest. A copy that an earlier run finished is hashed, and used again; a damaged one is downloaded again.
 */
export async function fetchBase(base: ResolvedBase, runDir: RunDirectory, context: Context): Promise<string> {
  const path = localCopy(base, runDir);
  if (base.kind === 'local') return path;
  const copies = copiesOf(base, path);
  // A file that somebody put there is used when it is the base, and never replaced nor removed.
  const somebodys = new Set<string>();
  for (const { copy } of copies) if (await runDir.isSomebodysCopy(basename(copy))) somebodys.add(copy);
  await runDir.claimCopies(copies.flatMap(({ copy }) => (somebodys.has(copy) ? [] : [basename(copy)])));
  await runDir.removeUnfinishedCopies(copies.map(({ file, copy }) => downloadPartial(copy, file.etag)));
  for (const { file, copy } of copies) {
    const download = {
      repo: parseRepoId(base.repo),
      commit: base.revision,
      path: file.path,
      destination: copy,
      free: context.freeDisk,
      replaces: !somebodys.has(copy),
    };
    await downloadHubFile(download, context.hub, context.progress);
  }
  return path;
}

/** The files of a base, each with the path of its copy. */
function copiesOf(base: HubBase, path: string) {
  const paths = shardPaths(path);
  return base.files.flatMap((file, i) => {
    const copy = paths[i];
    return copy === undefined ? [] : [{ file, copy }];
  });
}

/**
 * Opens a resolved base and makes sure that it is still that: a local file, or the run's own copy, by the SHA-256 of all
 * its bytes, each time; what is read by ranges by what the server says in each answer.
 *
 * @throws EspalierError `base-changed` with both digests, `download-corrupt`, `hub-...`
 */
export async function openReference(
  base: ResolvedBase,
  context: Context,
  { runDir, hashBase = false, check }: ReferenceOptions = {},
): Promise<Reference> {
  if (base.kind === 'local') return reference(await openHashed(base.files, context), base, 'sha256');
  if (runDir !== undefined && (await hasCopies(base, runDir))) {
    const path = await fetchBase(base, runDir, context);
    const copies = copiesOf(base, path).map(({ file, copy }) => ({ ...file, path: copy }));
    return reference(await openHashed(copies, context), base, base.sha256 === undefined ? 'etag' : 'sha256');
  }
  if (hashBase && check !== undefined) {
    await using ranges = await openRanges(base, context, { hashBase: false });
    await check(describeMoe(await readHeader(ranges, context.signal)), ranges);
  }
  return reference(await openRanges(base, context, { runDir, hashBase }), base, hashBase ? 'sha256' : 'etag');
}

function reference(source: ByteSource, { sha256 }: ResolvedBase, checked: ProvedBase['checked']): Reference {
  return {
    source,
    identity: { ...(sha256 !== undefined && { sha256 }), checked },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}

async function hasCopies(base: HubBase, runDir: RunDirectory): Promise<boolean> {
  const copies = copiesOf(base, localCopy(base, runDir));
  const there = copies.map(({ copy }) =>
    stat(copy).then(
      (one) => one.isFile(),
      () => false,
    ),
  );
  return (await Promise.all(there)).every(Boolean);
}

/** Local files, each with the SHA-256 that it must have. */
async function openHashed(
  files: readonly (Pick<LocalBase['files'][number], 'path'> & { sha256?: string | undefined })[],
  context: Context,
): Promise<ByteSource> {
  await using opened = await openEach(files, async ({ path, sha256: expected }) => {
    await using stack = new AsyncDisposableStack();
    const source = stack.use(await openFileSource(path));
    const actual = expected === undefined ? undefined : await digestOfFile(source, context.signal);
    if (actual !== expected) {
      throw new EspalierError('base-changed', `${path} has SHA-256 ${actual}; it was ${expected} before`, {
        hint: 'The file was changed or damaged: restore it, or run again with another --run-dir.',
        details: { path, expected, actual },
      });
    }
    stack.move();
    return source;
  });
  return await asOne(opened, context);
}

async function openRanges(
  base: HubBase,
  context: Context,
  { runDir, hashBase = false }: ReferenceOptions,
): Promise<ByteSource> {
  const { repo: id, revision } = base;
  await using opened = await openEach(base.files, async ({ path, bytes, etag, sha256 }) => {
    const location = { kind: 'hub', repo: parseRepoId(id), revision, path } as const;
    const source = await openPinned({ location, file: { size: bytes, etag } }, context);
    if (!hashBase) return source;
    if (sha256 !== undefined) {
      const kept = runDir && (await keptDigests(runDir, { sha256, etag, bytes }));
      return await hashedSource(source, sha256, { ...context, kept });
    }
    throw new EspalierError('usage', `${source.name} is not an LFS file: the Hub states no SHA-256 for it`, {
      hint: 'Leave --hash-base out.',
    });
  });
  return await asOne(opened, context);
}

/** What an earlier start of the run found of this very file. */
async function keptDigests(
  runDir: RunDirectory,
  file: { readonly sha256: string; readonly etag: string; readonly bytes: number },
): Promise<KeptDigests> {
  const path = runDir.baseDigests(file.sha256);
  await runDir.claim([runDir.nameOf(path)]);
  return new Memo(path, { ...file, block: HASHED_BLOCK_BYTES }, z.array(z.string()));
}
