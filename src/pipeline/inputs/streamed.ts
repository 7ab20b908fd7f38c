import { createHash } from 'node:crypto';
import {
  type ByteSource,
  type SpliceList,
  splicedSize,
  splicedSource,
  streamSpliced,
} from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { openXetToRead, parseRepoId } from '../../hub/index.ts';
import { candidateHeaders, listsOf, readRouterBiases } from '../../prune/index.ts';
import {
  Chunker,
  type ChunkRule,
  type ChunkTable,
  cutInOrder,
  ruleOfStore,
  TableBuilder,
  type XetContent,
} from '../../xet/index.ts';
import { namedBase, provenanceOf } from './base.ts';
import type { RunContext } from './context.ts';
import type { Surgery } from './surgery.ts';
import { baseOnHub, openBases } from './xet-bases.ts';

/** A candidate that is never written: its bytes are read from the base whenever they are needed. */
export interface Streamed {
  readonly list: SpliceList;
  /** Closed with the base. */
  readonly source: ByteSource;
  /** SHA-256 of all its bytes. They are read once in the life of this object; their chunks are cut in the same pass. */
  sha256(): Promise<string>;
  readonly chunks: XetContent['chunks'];
}

/**
 * @param repo to publish to; without one there is no store to cut for
 * @throws EspalierError `usage` for a candidate of several files
 */
export async function streamedCandidate(
  { resolved, planFile, base, model, checked }: Surgery,
  repo: string | undefined,
  context: RunContext,
): Promise<Streamed> {
  const { name, maxShardBytes } = resolved.candidate;
  const { signal, progress } = context;
  const provenance = provenanceOf(planFile, resolved.base, context.version);
  const biases = await readRouterBiases(base, model, planFile.plan, signal);
  const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
  const [list, ...others] = listsOf(headers, model, checked, biases);
  if (list === undefined || others.length > 0) throw notStreamed(name, headers.length);
  const source = splicedSource(name, base, list);
  let cut: { rule: ChunkRule; table: ChunkTable } | undefined;

  const readAll = async (): Promise<string> => {
    const rule =
      repo === undefined ? undefined : await ruleFor(source, repo, { resolved, planFile }, context);
    const hash = createHash('sha256');
    const chunker = rule === undefined ? undefined : new Chunker(rule);
    const table = new TableBuilder();
    const keep = (part: ChunkTable) => table.add(part.ends, part.hashes);
    const total = splicedSize(list);
    let done = 0;
    for await (const block of streamSpliced(base, list, { signal })) {
      hash.update(block);
      chunker?.push(block);
      if (chunker !== undefined) keep(chunker.take());
      done += block.length;
      progress({ type: 'bytes', label: 'read', done, total });
    }
    if (chunker !== undefined && rule !== undefined) {
      keep(chunker.finish());
      cut = { rule, table: table.build() };
    }
    return hash.digest('hex');
  };
  let digest: Promise<string> | undefined;
  return {
    list,
    source,
    sha256() {
      digest ??= readAll();
      return digest;
    },
    async *chunks(rule, abort) {
      if (cut?.rule === rule) yield cut.table;
      else yield* cutInOrder(streamSpliced(base, list, { signal: abort }), rule);
    },
  };
}

/** The error for a candidate of several files. */
export function notStreamed(name: string, shards: number): EspalierError {
  return new EspalierError('usage', `${name} would be ${shards} shards, which cannot be streamed`, {
    hint: 'Leave --stream out, or leave --max-shard-size out.',
  });
}

/**
 * The rule of the store that will take it, asked ahead of the pass; the present one where the store does not say, which costs
 * a second pass at most. Undefined where it is not to go to a store.
 */
async function ruleFor(
  source: ByteSource,
  repo: string,
  { resolved, planFile }: Pick<Surgery, 'resolved' | 'planFile'>,
  context: RunContext,
): Promise<ChunkRule | undefined> {
  const { hub, signal, progress } = context;
  if (hub.withoutXet === true) return undefined;
  const onProblem = (message: string) => progress({ type: 'note', level: 'warning', message });
  try {
    const onHub = baseOnHub(namedBase(resolved.base), planFile.plan);
    const client = await openXetToRead(onHub ?? { repo: parseRepoId(repo), revision: 'main' }, hub);
    if (client === undefined) return 'new';
    await using open = new AsyncDisposableStack();
    const bases = await openBases(resolved.base, planFile.plan, context);
    for (const base of bases) open.use(base);
    return await ruleOfStore(client, source, bases, onProblem, signal);
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code === 'interrupted') throw error;
    onProblem(`the store does not say by which rule it was filled: ${error.message}`);
    return 'new';
  }
}
