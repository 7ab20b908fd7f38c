import { downloadText, formatCount } from '../../common/index.ts';
import { activeBytesOf, type MoeModel } from '../../moe/index.ts';
import { answerHours, hoursTogether, readingHours, usualTokens } from '../../pipeline/index.ts';
import { mostTokens } from '../../search/index.ts';
import { chunksOfConversations, hoursText, type MaskEstimate, tokensAtMost } from '../masks/index.ts';
import { PIECE } from './grow.ts';

/** What a calibration will take, as far as the base's header and the files tell. */
export interface CalibrationEstimate extends Pick<MaskEstimate, 'downloadBytes' | 'hours'> {
  /** Prompts that the base answers at most; 0 where texts are given. */
  readonly prompts: number;
  /** Tokens of all answers at most. */
  readonly answerTokens: number;
  /** Tokens of texts that are read at most, for imatrix files and for the loss of plans. */
  readonly tokens: number;
}

interface CalibrationWork {
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
  const growth = grows ? growthOf(work) : [];
  const tokens =
    asked +
    said +
    GROWTH_PASSES * growth.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
  const passes = given.length + GROWTH_PASSES * growth.length;
  const active = activeBytesOf(model);
  const reading = readingHours({ tokens, passes }, active, baseBytes);
  return {
    prompts,
    answerTokens: prompts * maxTokens,
    tokens,
    downloadBytes: fromHub ? baseBytes : 0,
    hours: hoursTogether(reading, answerHours(said, active)),
  };
}

/** What the conversations of all rounds are measured in: some prompts of every domain at a time. */
function growthOf({ given, maxTokens }: CalibrationWork): ReturnType<typeof chunksOfConversations> {
  const most = mostTokens('fit');
  const pieces = Math.ceil(Math.max(0, ...given.map(({ prompts }) => prompts.length)) / PIECE);
  return Array.from({ length: pieces }, (_, piece) =>
    given.flatMap(({ prompts }, text) =>
      prompts.slice(piece * PIECE, (piece + 1) * PIECE).map((prompt) => {
        const answer = Math.min(most, tokensAtMost(prompt));
        const length = Math.min(most, answer + usualTokens({ maxTokens }));
        return { text, length, answer, said: length - answer, canEndBefore: () => true };
      }),
    ),
  ).flatMap((conversations) => chunksOfConversations(conversations, most));
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
