import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import type { PlannedCheckpoint } from './planned-checkpoint.ts';
import { readShardHeader, type Tensor } from './shard-header.ts';

/** A shard of the base and the file of the same name in the candidate. */
interface ShardPair {
  readonly file: string;
  readonly base: ByteSource;
  readonly candidate: ByteSource;
}

/** What was proved of the files of a candidate. */
export interface CheckpointProof {
  readonly bytesCompared: number;
  readonly tensors: number;
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
}

const BLOCK_BYTES = 4 << 20;

/**
 * Proves that every shard of a candidate holds what its base has, minus the experts of the plan, byte by byte. It does not use the
 * splice lists: for each tensor of the base it says which name, shape and bytes the candidate must have, and demands that nothing else is
 * there.
 *
 * @throws EspalierError `proof-failed`, naming the tensor of the first difference; `checkpoint-invalid` for a file of another format
 */
export async function proveShards(
  pairs: readonly ShardPair[],
  planned: PlannedCheckpoint,
  signal?: AbortSignal,
): Promise<CheckpointProof> {
  const files = [];
  let [bytesCompared, count] = [0, 0];
  for (const { file, base, candidate } of pairs) {
    const fail = (problem: string) => new EspalierError('proof-failed', `${candidate.name}: ${problem}`);
    const shard = planned.shards.find((own) => own.file === file);
    const own = await readShardHeader(candidate.name, candidate, signal);
    const left = new Map(own.tensors.map((tensor) => [tensor.name, tensor]));
    for (const tensor of shard?.tensors ?? []) {
      const wanted = wantedOf(tensor, planned);
      if (wanted === undefined) continue;
      const got = left.get(wanted.name);
      left.delete(wanted.name);
      const [is, must] = [got, wanted].map((one) => one && `${one.dtype} [${one.shape.join(', ')}]`);
      if (got === undefined || is !== must)
        throw fail(`${wanted.name} is ${is ?? 'missing'}, expected ${must}`);
      const row = got.length / Math.max(1, wanted.rows.length);
      if (row !== wanted.rowBytes) throw fail(`${wanted.name} has ${got.length} bytes`);
      for (const [place, from] of wanted.rows.entries()) {
        await compare({ base, from, candidate, at: got.offset + place * row, length: row }, signal, () =>
          fail(`${wanted.name} differs from the base in row ${place}`),
        );
      }
      count += 1;
    }
    if (!isDeepStrictEqual(own.metadata, shard?.metadata))
      throw fail(
        `its metadata is ${JSON.stringify(own.metadata)}, expected ${JSON.stringify(shard?.metadata)}`,
      );
    const [extra] = left.keys();
    if (extra !== undefined) throw fail(`${extra} is not in the base, or should have been removed`);
    files.push({ file, bytes: candidate.size, sha256: await digestOf(candidate, signal) });
    bytesCompared += own.tensors.reduce((sum, { length }) => sum + length, 0);
  }
  return { bytesCompared, tensors: count, files };
}

/** What the candidate must have of a tensor: rows by where they begin in the base; undefined offsets are zeros. */
interface Wanted extends Pick<Tensor, 'name' | 'dtype' | 'shape'> {
  readonly rowBytes: number;
  readonly rows: readonly (number | undefined)[];
}

function wantedOf(tensor: Tensor, { roleOf, plan }: PlannedCheckpoint): Wanted | undefined {
  const role = roleOf(tensor);
  const whole = { ...tensor, rowBytes: tensor.length, rows: [tensor.offset] };
  if (role.kind === 'other') return whole;
  if (role.kind === 'left-out') return undefined;
  const ids = plan.keep[role.layer] ?? [];
  if (role.kind === 'single') {
    const place = ids.indexOf(role.expert);
    return place === -1 ? undefined : { ...whole, name: role.rename(place) };
  }
  const rowBytes = tensor.length / plan.experts.total;
  const zero = role.routerBias && plan.router.bias === 'zero';
  const rows = ids.map((id) => (zero ? undefined : tensor.offset + id * rowBytes));
  const { total } = plan.experts;
  const shape = tensor.shape.map((size, i) => (i === role.axis ? (size * ids.length) / total : size));
  return { ...tensor, shape, rowBytes, rows };
}

async function compare(
  {
    base,
    from,
    candidate,
    at,
    length,
  }: { base: ByteSource; from: number | undefined; candidate: ByteSource; at: number; length: number },
  signal: AbortSignal | undefined,
  failure: () => EspalierError,
): Promise<void> {
  for (let done = 0; done < length; done += BLOCK_BYTES) {
    const size = Math.min(BLOCK_BYTES, length - done);
    const got = await candidate.read(at + done, size, signal);
    const wanted = from === undefined ? new Uint8Array(size) : await base.read(from + done, size, signal);
    if (Buffer.compare(got, wanted) !== 0) throw failure();
  }
}

async function digestOf(source: ByteSource, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of source.stream(0, source.size, signal)) hash.update(block);
  return hash.digest('hex');
}
