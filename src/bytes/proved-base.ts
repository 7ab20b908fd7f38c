import { z } from 'zod';
import { sha256Hex } from '../common/index.ts';

/**
 * How a base was identified while it was read: all its bytes had the SHA-256 by which it is known, or it was read by ranges,
 * and each answer of the server named the ETag and the size by which it is known.
 */
export const checkedSchema = z.enum(['sha256', 'etag']);
export type Checked = z.infer<typeof checkedSchema>;

/** What a proof says of the base that it compared with. */
export const provedBaseSchema = z.strictObject({
  /** By which the base is known: of one file, else as {@link digestOfSet}. */
  sha256: z.string().optional(),
  checked: checkedSchema,
});
export type ProvedBase = z.infer<typeof provedBaseSchema>;

/** In words, for proofs that people read; undefined where nothing is left open. */
export function openQuestion({
  sha256,
  checked,
}: {
  readonly sha256?: string | undefined;
  readonly checked: Checked;
}): string | undefined {
  if (checked === 'sha256') return undefined;
  const which = sha256 === undefined ? 'a SHA-256' : 'its SHA-256';
  return `the base was read by ranges; ${which} was not checked`;
}

/**
 * One digest for the files of a base: the SHA-256 of a file; of a split base the SHA-256 over the SHA-256 of its shards in
 * hex, one a line, as `sha256sum NAME-*.gguf | cut -c1-64 | sha256sum` prints it. Undefined where one is not known.
 */
export function digestOfSet(digests: readonly (string | undefined)[]): string | undefined {
  const known = digests.filter((digest) => digest !== undefined);
  if (known.length < digests.length) return undefined;
  return known.length === 1 ? known[0] : sha256Hex(known.map((digest) => `${digest}\n`).join(''));
}
