import { downloadText, formatCount } from '../../common/index.ts';
import { activeBytesOf, type MoeModel } from '../../moe/index.ts';
import { answerHours, hoursTogether, readingHours, usualTokens } from '../../pipeline/index.ts';
import { hoursText, type MaskEstimate, tokensAtMost } from '../foresee-masks.ts';

/** What a calibration will take, as far as the base's header and the files tell. */
export interface CalibrationEstimate extends Pick<MaskEstimate, 'downloadBytes' | 'hours'> {
  /** Prompts that the base answers at most; 0 where texts are given. */
  readonly prompts: number;
  /** Tokens of all answers at most. */
  readonly answerTokens: number;
  /** Tokens of texts that are read at most, for imatrix files and for the loss of plans. */
  readonly tokens: number;
}

export interface CalibrationWork {
  readonly model: MoeModel;
  readonly baseBytes: number;
  readonly fromHub: boolean;
  readonly given: readonly { readonly prompts: readonly string[]; readonly text: string }[];
  readonly maxTokens: number;
  /** Whether the text grows until it is stable: the base and three plans read it beside the imatrix. */
  readonly grows: boolean;
}

/** Passes of a text that grows: the base, and three plans. */
const GROWTH_PASSES = 4;

/** Pure. */
export function estimateCalibration(work: CalibrationWork): CalibrationEstimate {
  const { model, baseBytes, fromHub, given, maxTokens, grows } = work;
  const prompts = given.reduce((sum, one) => sum + one.prompts.length, 0);
  const asked = given.reduce((sum, { text }) => sum + tokensAtMost(text), 0);
  const said = prompts * usualTokens({ maxTokens });
  const passes = grows ? 1 + GROWTH_PASSES : 1;
  const tokens = passes * (asked + said);
  const active = activeBytesOf(model);
  const reading = readingHours({ tokens, passes: passes * given.length }, active, baseBytes);
  return {
    prompts,
    answerTokens: prompts * maxTokens,
    tokens,
    downloadBytes: fromHub ? baseBytes : 0,
    hours: hoursTogether(reading, answerHours(said, active)),
  };
}

/** One sentence for people. */
export function calibrationEstimateText(estimate: CalibrationEstimate): string {
  const { prompts, answerTokens, tokens, downloadBytes, hours } = estimate;
  return [
    downloadText(downloadBytes),
    ...(prompts === 0
      ? []
      : [
          `up to ${formatCount(prompts, 'prompt')} to answer, in at most ${formatCount(answerTokens, 'token')}`,
        ]),
    `about ${formatCount(tokens, 'token')} of text to read`,
    `${hoursText(hours)}; finished work is not repeated`,
  ].join('; ');
}
