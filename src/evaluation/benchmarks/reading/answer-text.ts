/** Closing marks of reasoning that a server left in the answer; what stands behind the last one is the answer. */
const REASONING_ENDS = /<\/(?:think|thinking|thought|reasoning|seed:think)>|\[\/THINK\]|<\|END_THINKING\|>/gi;
const REASONING_BEGINS = /<(?:think|thinking|thought|reasoning|seed:think)>|\[THINK\]|<\|START_THINKING\|>/i;
/** Harmony's header of the answer (github.com/openai/harmony), with the tokens or, where a server drops them, without. */
const FINAL_CHANNEL = /<\|channel\|>final[^<]*(?:<\|constrain\|>[^<]*)?<\|message\|>/g;
const BARE_CHANNELS = /^analysis.*assistantfinal/s;
/** How GLM marks its final answer (chat templates of GLM-4.1V and later). */
const BOX_TOKENS = /<\|begin_of_box\|>(.*?)<\|end_of_box\|>/gs;

/** A special token: `<|end|>`, DeepSeek's full-width `<｜end▁of▁sentence｜>`, and those that are written otherwise. */
const SPECIAL =
  '(?:<[|\\uff5c][\\w\\u2581]+[|\\uff5c]>|</?s>|<(?:end|start)_of_turn>|<turn\\|>|<(?:eos|bos|pad)>|\\[(?:EOS|/INST)\\])';
const LEADING_TOKENS = new RegExp(`^\\s*(?:${SPECIAL}\\s*(?:assistant|model|final)?\\s*)+`);
const FIRST_TOKEN = new RegExp(SPECIAL);

/**
 * The words of an answer: without reasoning that a server left in it, and up to the first special token, behind which only
 * a turn begins that nobody asked for. Reasoning that does not end is no answer.
 */
export function answerText(raw: string): string {
  const final = [...raw.matchAll(FINAL_CHANNEL)].at(-1);
  const said = (final === undefined ? raw : raw.slice(final.index + final[0].length))
    .replace(BARE_CHANNELS, '')
    .replace(BOX_TOKENS, '\\boxed{$1}');
  const end = [...said.matchAll(REASONING_ENDS)].at(-1);
  const text = end === undefined ? said : said.slice(end.index + end[0].length);
  if (REASONING_BEGINS.test(text)) return '';
  const begun = text.replace(LEADING_TOKENS, '');
  const stop = begun.search(FIRST_TOKEN);
  return stop < 0 ? begun : begun.slice(0, stop);
}
