import { EspalierError } from '../../../common/index.ts';
import { type OverlayPlace, WORD } from '../../../engines/index.ts';
import type { GgufHeader } from '../../../gguf/index.ts';
import type { MoeModel } from '../../../moe/index.ts';
import { maskTensor } from '../../../prune/index.ts';

/**
 * Where a base has what masks replace, layer by layer.
 *
 * @param shards headers of the base's files, in their order
 * @throws EspalierError `gguf-unsupported` for biases that are no F32
 */
export function biasPlaces(
  { layers, architecture }: MoeModel,
  shards: readonly GgufHeader[],
): OverlayPlace[] {
  return layers.map((layer) => {
    const name = maskTensor(layer)?.name;
    for (const [shard, { tensors }] of shards.entries()) {
      const found = tensors.find((tensor) => tensor.name === name);
      if (found === undefined) continue;
      if (found.type.name === 'F32' && found.dataOffset % WORD === 0) {
        return { shard, word: found.dataOffset / WORD, words: found.byteLength / WORD };
      }
    }
    throw new EspalierError(
      'gguf-unsupported',
      `${name ?? architecture} has no bias in F32 that a Job can replace`,
      { hint: 'Measure on this machine: --runner local.' },
    );
  });
}
