import { resolve } from 'node:path';
import {
  checkDestinations,
  checkFreeDisk,
  type Input,
  literalSize,
  type ProvedBase,
  type SpliceList,
  splicedSize,
  type WrittenFile,
} from '../bytes/index.ts';
import { silent } from '../common/index.ts';
import {
  begunPaths,
  bytesAt,
  candidatePaths,
  type RouterBiases,
  readRouterBiases,
  writeFiles,
} from '../prune/index.ts';
import { type Context, type NamedCut, type Planned, withBase, withHeader } from './inputs/index.ts';

/** What is written: files as lists of pieces, from a base and its plan. */
export type MakeLists = (planned: Planned, biases: RouterBiases) => readonly SpliceList[];

/** What lists would write, all files together. */
export interface CutSize {
  readonly bytes: number;
  readonly copiedBytes: number;
  /** Made anew: headers, padding, edited router biases. */
  readonly literalBytes: number;
  readonly baseBytes: number;
}

/** Files that were written, and what was made sure of the base. */
export interface WrittenCut {
  readonly files: readonly WrittenFile[];
  readonly identity: ProvedBase;
}

/** The size of what {@link writeCut} would write, from the header alone: nothing is written. */
export async function sizeCut(named: NamedCut, makeLists: MakeLists, context: Context): Promise<CutSize> {
  return await withHeader(named, context, async (planned) => {
    const lists = await listsFor(planned, makeLists, context);
    const bytes = bytesOf(lists);
    const literalBytes = lists.reduce((sum, list) => sum + literalSize(list), 0);
    return { bytes, copiedBytes: bytes - literalBytes, literalBytes, baseBytes: planned.base.size };
  });
}

/**
 * Writes what the lists say beside or instead of what is there. What a stopped attempt wrote is continued.
 *
 * @param target `out`: the file, or the first part of the names of shards; `force`: replaces any file; `inputs`: files that must stay
 * @throws EspalierError `usage` for a destination that is taken, `disk-full`; as `withBase`
 */
export async function writeCut(
  named: NamedCut & { readonly hashBase: boolean; readonly anyBase: boolean },
  {
    out,
    force,
    inputs,
  }: { readonly out: string; readonly force: boolean; readonly inputs: readonly Input[] },
  makeLists: MakeLists,
  context: Context,
): Promise<WrittenCut> {
  const check = async (lists: readonly SpliceList[], { progress }: Pick<Context, 'progress'>) => {
    const begun = (await begunPaths(out)).map((file) => resolve(file));
    const written = candidatePaths(out, lists.length).map((path) => ({
      ...{ path, isOurs: begun.includes(resolve(path)), option: 'out', large: true },
    }));
    const onReplace = (message: string) => progress({ type: 'note', level: 'info', message });
    await checkDestinations(written, { inputs, force, onReplace });
    const begunBytes = await bytesAt(written.map(({ path }) => path));
    await checkFreeDisk(out, bytesOf(lists) - begunBytes, context.freeDisk);
  };
  return await withBase(
    named,
    context,
    async (opened) => {
      const lists = await listsFor(opened, makeLists, context);
      // Again, as hours may have gone by; what is replaced was told before.
      await check(lists, { progress: silent });
      const files = await writeFiles(opened.base, lists, out, { ...context, free: context.freeDisk });
      return { files, identity: opened.identity };
    },
    async (planned) => check(await listsFor(planned, makeLists, context), context),
  );
}

async function listsFor(planned: Planned, makeLists: MakeLists, { signal }: Pick<Context, 'signal'>) {
  const { base, model, checked } = planned;
  return makeLists(planned, await readRouterBiases(base, model, checked.plan, signal));
}

function bytesOf(lists: readonly SpliceList[]): number {
  return lists.reduce((sum, list) => sum + splicedSize(list), 0);
}
