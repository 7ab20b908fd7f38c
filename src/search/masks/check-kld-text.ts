import { EspalierError } from '../../common/index.ts';
import type { GgufHeader } from '../../gguf/index.ts';
import { arrayOf, tokenStrings } from './vocabulary.ts';

/** Kinds of tokens in `tokenizer.ggml.token_type` that llama.cpp finds in a text only when told to (`parse_special`). */
const [UNKNOWN, CONTROL] = [2, 3];

/** llama.cpp makes these user-defined in every model that has them, whatever the file says (src/llama-vocab.cpp). */
const ALWAYS_PARSED = ['<|start|>', '<|message|>', '<|channel|>', '<|constrain|>'];

/** And this one where the two others are there as well: the harmony format. Elsewhere it ends a generation. */
const HARMONY_END = '<|end|>';
const HARMONY_LAST = ['<|return|>', '<|call|>'];

/** Names that llama.cpp takes for the end of a generation, and so for control tokens, whatever the file says. */
const ENDINGS = [
  ...[HARMONY_END, ...HARMONY_LAST, '<|flush|>', '<|calls|>', '<|eot_id|>', '<|eom_id|>', '<|im_end|>'],
  ...['<|endoftext|>', '<|end_of_text|>', '<end_of_turn>', '<end_of_utterance>', '</s>', '<eos>', '<EOT>'],
  ...['_<EOT>', '[EOT]', '[EOS]'],
];

/**
 * llama-perplexity reads control tokens in a text as letters (it has no `--parse-special`), so that such a text is
 * measured as nonsense: it is refused.
 *
 * @throws EspalierError `dataset-invalid`
 */
export function checkKldText(header: GgufHeader, path: string, text: string): void {
  const token = unparsedTokens(header).find((name) => text.includes(name));
  if (token === undefined) return;
  throw new EspalierError(
    'dataset-invalid',
    `${path} holds ${token}, which llama-perplexity does not read as a single token`,
    {
      hint: 'For gpt-oss, end the turns of a chat with <|end|>; for other models, leave out such tags.',
    },
  );
}

/**
 * The same text as llama-perplexity can read it: of the harmony format, whose last turns then end as the others do.
 *
 * @returns undefined where it would still hold tags that are read as letters, as with most chat formats
 */
export function asKldText(header: GgufHeader, text: string): string | undefined {
  const unparsed = unparsedTokens(header);
  const harmony = !unparsed.includes(HARMONY_END) && HARMONY_LAST.every((name) => unparsed.includes(name));
  const ended = harmony
    ? HARMONY_LAST.reduce((whole, name) => whole.replaceAll(name, HARMONY_END), text)
    : text;
  return unparsed.some((name) => ended.includes(name)) ? undefined : ended;
}

/** Whether a model speaks the harmony format, the tags of which llama-perplexity reads as tokens. */
export function isHarmony(header: GgufHeader): boolean {
  const tokens = tagsOf(header);
  return [...ALWAYS_PARSED, HARMONY_END, ...HARMONY_LAST].every((name) => tokens.has(name));
}

/** Tags of the vocabulary that llama-perplexity reads as letters. */
function unparsedTokens(header: GgufHeader): string[] {
  const tokens = tagsOf(header);
  const harmony = HARMONY_LAST.every((name) => tokens.has(name));
  return [...tokens].flatMap(([name, type]) => {
    if (ALWAYS_PARSED.includes(name) || (harmony && name === HARMONY_END)) return [];
    return type === CONTROL || type === UNKNOWN || ENDINGS.includes(name) ? [name] : [];
  });
}

/** Types of the tokens that look like tags, `<...>` or `[...]`, by their names. */
function tagsOf(header: GgufHeader): Map<string, number> {
  const types = arrayOf(header, 'tokenizer.ggml.token_type');
  const found = new Map<string, number>();
  if (types?.elementType !== 'i32') return found;
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
  let i = 0;
  for (const name of tokenStrings(header)) {
    if (i >= types.count) break;
    if (/^_?(<.+>|\[\S+\])$/s.test(name)) found.set(name, view.getInt32(types.span.start + i * 4, true));
    i += 1;
  }
  return found;
}
