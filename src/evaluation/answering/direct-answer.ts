import { EspalierError } from '../../common/index.ts';

/** What switches reasoning off in chat templates: Qwen, GLM and most others; DeepSeek and Granite. */
export const WITHOUT_REASONING = { chat_template_kwargs: { enable_thinking: false, thinking: false } };

/**
 * What a rendered prompt may end with where the next token would not be of the answer, and what makes it so. An empty
 * reasoning is closed as Qwen3's template does when thinking is switched off.
 */
const CLOSINGS: readonly (readonly [open: RegExp, close: string])[] = [
  [
    /<\|start\|>assistant<\|channel\|>analysis<\|message\|>$/,
    '<|end|><|start|>assistant<|channel|>final<|message|>',
  ],
  [/<\|start\|>assistant$/, '<|channel|>final<|message|>'],
  [/<(think|thinking|thought|reasoning|seed:think)>\s*$/, '\n</$1>\n\n'],
  [/\[THINK\]\s*$/, '[/THINK]'],
  [/<\|START_THINKING\|>\s*$/, '<|END_THINKING|>'],
  [/<\|channel>thought\s*$/, '\n<channel|>'],
];
/** A tag or special token about reasoning at the end that is none of those and closes nothing. */
const UNKNOWN_OPENING =
  /[<[](?![/|]*(?:\/|end))[^<>[\]\s]*(?:think|thought|reason|analysis)[^<>[\]\s]*[>\]]\s*$/i;

/**
 * A rendered prompt behind which the first token is the answer's: reasoning that its end has opened is closed.
 *
 * @throws EspalierError `trial-invalid` for an opening of reasoning that is not known
 */
export function answerAtOnce(prompt: string): string {
  for (const [open, close] of CLOSINGS) {
    const match = open.exec(prompt);
    if (match !== null) return prompt.trimEnd() + close.replace('$1', match[1] ?? '');
  }
  if (!UNKNOWN_OPENING.test(prompt)) return prompt;
  throw new EspalierError(
    'trial-invalid',
    `the chat template opens reasoning with ${JSON.stringify(prompt.trimEnd().slice(-40))}, which cannot be closed: the first token would not be the answer's`,
    { hint: 'Use the benchmark mmlu, which lets the model reason, instead of mmlu-logprob.' },
  );
}
