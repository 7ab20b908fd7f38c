import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import {
  type EmittedHeader,
  type GgufHeader,
  readHeader,
  readShardHeaders,
  uniteShards,
} from '../gguf/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { candidateHeaders, shardHeaders } from './candidate-headers.ts';
import { readProvenance } from './provenance.ts';
import { checkMetadata, checkTensorInfos, failure, type KnownProvenance } from './verify-header.ts';

/** A candidate that is to be proved: one file, or shards. */
export interface CandidateFiles {
  /** What they make together; their owner closes them. */
  readonly joined: ByteSource;
  readonly header: GgufHeader;
  /** Of each file. */
  readonly headers: readonly GgufHeader[];
}

/**
 * Reads the headers of a candidate's files.
 *
 * @throws EspalierError `proof-failed` for headers that cannot be read, or do not belong together; the reason is kept
 */
export async function readCandidateFiles(
  files: readonly ByteSource[],
  signal?: AbortSignal,
): Promise<CandidateFiles> {
  const first = files[0]!;
  try {
    if (files.length === 1) {
      const header = await readHeader(first, signal);
      return { joined: first, header, headers: [header] };
    }
    const headers = await readShardHeaders(files, signal);
    const joined = uniteShards(files, headers);
    return { joined, header: await readHeader(joined, signal), headers };
  } catch (cause) {
    if (!(cause instanceof EspalierError && /gguf/.test(cause.code))) throw cause;
    throw failure(first.name, cause.message, cause);
  }
}

/**
 * Proves the headers of a candidate: its metadata and tensors are what base and plan give, and each of several files has
 * the header of a shard with its tensors, byte for byte.
 *
 * @returns what each file must begin with, and the claims of `checkMetadata`
 * @throws EspalierError `proof-failed`
 */
export function checkHeaders(
  { header, headers }: CandidateFiles,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
): { emitted: EmittedHeader[]; claims: string[] } {
  const claims = checkMetadata(header, model, checked, known);
  checkTensorInfos(header, model, checked);
  // The metadata was compared, so there is a provenance; another version of Espalier may have written it.
  const provenance = readProvenance(header)!;
  if (headers.length === 1) return { emitted: candidateHeaders(model, checked, provenance), claims };
  const groups = headers.map(({ tensors }) => new Set(tensors.map(({ name }) => name)));
  const emitted = shardHeaders(model, checked, provenance, groups);
  for (const [i, shard] of headers.entries()) checkShard(shard, emitted[i]!);
  return { emitted, claims };
}

function checkShard({ name, bytes, fileSize }: GgufHeader, wanted: EmittedHeader): void {
  if (Buffer.compare(bytes, wanted.bytes) !== 0) {
    const different = wanted.bytes.findIndex((byte, i) => byte !== bytes[i]);
    const at = different === -1 ? wanted.bytes.length : different;
    throw failure(name, `byte ${at}, in its header, is not that of a shard with these tensors`);
  }
  if (fileSize === wanted.fileSize) return;
  throw failure(name, `it has ${fileSize} bytes, but base and plan give ${wanted.fileSize}`);
}
