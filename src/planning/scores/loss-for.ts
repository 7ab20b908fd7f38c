import { defaultLoss, type Loss, type ScoreTokens } from '../../search/index.ts';

interface Asked {
  readonly loss?: Loss | undefined;
  readonly scoreTokens: ScoreTokens;
}

/** The loss asked for, or that of the tokens that are scored. */
export function lossFor({ loss, scoreTokens }: Asked): Loss {
  return loss ?? defaultLoss(scoreTokens);
}

/** What to know of a loss that was not asked for. */
export function lossNotes(inputs: Asked): string[] {
  if (inputs.loss !== undefined || lossFor(inputs) === 'answers') return [];
  return [
    'the loss is the mean KL divergence, as a chunk of all tokens is no conversation; text of conversations with --score-tokens assistant gives plans that change fewer answers',
  ];
}
