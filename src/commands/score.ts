import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import { formatInteger } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { parseLocation } from '../hub/index.ts';
import { describeMoe } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { openBase } from '../pipeline/open-base.ts';
import { importanceOf } from './importance.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { mergeScore, scoreMatrix, scorePart } from './score-parts.ts';
import { showScores } from './show-scores.ts';

/**
 * Scores every expert. The same base, inputs and options give the same bytes; so do the masks of `mask-kld` measured in
 * parts by many jobs.
 */
export async function score(inputs: Inputs, context: Context): Promise<CommandResult> {
  if (inputs.merge !== undefined) return await mergeScore(inputs.merge, inputs, context);
  if (inputs.matrix) return scoreMatrix(inputs);
  if (inputs.base === undefined) {
    throw new EspalierError('usage', 'score needs a base, unless it merges or prints a matrix', {
      hint: 'espalier score BASE --by METHOD --out scores.json',
    });
  }
  await using source = await openBase(parseLocation(inputs.base), context);
  const counted = counting(source);
  const model = describeMoe(await readHeader(counted, context.signal));
  if (inputs.part !== undefined) return await scorePart(inputs.part, model, source, inputs, context);
  const importance = await importanceOf(model, counted, inputs, context);
  const read = `read ${formatInteger(counted.bytes())} of ${formatInteger(source.size)} bytes of the base`;
  const { json, ...shown } = await showScores(importance, model, read, inputs, context);
  return { ...shown, json: { ...json, bytesRead: counted.bytes() } };
}

/** A source that knows how many bytes were asked of it. */
function counting(source: ByteSource): ByteSource & { bytes(): number } {
  let bytes = 0;
  const { name, size } = source;
  return {
    name,
    size,
    bytes: () => bytes,
    read(offset, length, signal) {
      bytes += length;
      return source.read(offset, length, signal);
    },
    stream(offset, length, signal) {
      bytes += length;
      return source.stream(offset, length, signal);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
