import type { CandidateNames, InputFile, KldEvaluator, ModelPlace, OpenTried } from '../../search/index.ts';
import type { Texts } from '../texts/index.ts';

/** A base whose candidates are measured: here, or in Jobs, which end when this is disposed. */
export interface OpenMasks extends AsyncDisposable {
  readonly names: CandidateNames;
  readonly evaluator: KldEvaluator;
  /** Lets the base read other texts. */
  openTexts(
    texts: readonly InputFile[],
    how: Pick<Texts, 'scoreTokens' | 'chunkTokens'>,
  ): Promise<KldEvaluator>;
  /** Where the base is. */
  readonly basePlace: ModelPlace;
  readonly openTried: OpenTried;
}
