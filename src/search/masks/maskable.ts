import { EspalierError } from '../../common/index.ts';
import { integerOf } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { maskTensor } from '../../prune/index.ts';

/** `LLAMA_EXPERT_GATING_FUNC_TYPE_SOFTMAX` (llama.cpp, llama-hparams.h). */
const SOFTMAX = 1;

/**
 * Why a mask of this model would not be its cut; undefined where it is. A router bias is part of the logits, before any
 * softmax. A selection bias (`exp_probs_b`) is added after it: where the scores are a softmax over all experts, cutting
 * some raises the scores of the others beside their bias, which a mask does not.
 */
export function cutReason({ architecture, traits, header, layers }: MoeModel): string | undefined {
  if (layers.some((layer) => maskTensor(layer) === undefined)) return `${architecture} has no router bias`;
  if (layers.every(({ routerBias }) => routerBias !== undefined)) return undefined;
  const said = integerOf(header, `${architecture}.expert_gating_func`);
  const byDefault = traits.softmaxByDefault === true && said === undefined;
  const softmax = traits.softmaxScores === true || byDefault || said === SOFTMAX;
  return softmax ? `${architecture} adds its selection bias to a softmax over all experts` : undefined;
}

/**
 * Refuses a model of which no single layer can be tried without some of its experts.
 *
 * @param who for the message
 * @throws EspalierError `gguf-unsupported`
 */
export function assertMaskable(who: string, model: MoeModel): void {
  const reason = cutReason(model);
  if (reason === undefined) return;
  throw new EspalierError(
    'gguf-unsupported',
    `${who} needs masks: ${reason}, and a cut in one layer alone is a file that llama.cpp does not load`,
    {
      hint: 'Use a method that reads weights, counts or imatrix files; sweep tries whole plans by cutting them.',
    },
  );
}
