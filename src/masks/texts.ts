import { EspalierError } from '../common/errors.ts';
import type { ArrayValue, GgufHeader } from '../gguf/header.ts';

/** Kind of a token in `tokenizer.ggml.token_type`: one that stands for no text (llama.cpp `LLAMA_TOKEN_TYPE_CONTROL`). */
const CONTROL = 3;

/** Tags that llama.cpp makes user-defined when it loads a model of the harmony format, so that plain text may hold them. */
const PARSED = ['<|start|>', '<|message|>', '<|channel|>', '<|constrain|>', '<|end|>'];

/**
 * llama-perplexity reads control tokens in a text as letters (it has no `--parse-special`), so that such a text is
 * measured as nonsense: it is refused.
 *
 * @throws EspalierError `dataset-invalid`
 */
export function checkKldText(header: GgufHeader, path: string, text: string): void {
  const token = controlTokens(header).find((name) => !PARSED.includes(name) && text.includes(name));
  if (token === undefined) return;
  throw new EspalierError(
    'dataset-invalid',
    `${path} holds ${token}, which llama-perplexity does not read as one token`,
    {
      hint: 'End the turns of a chat with <|end|> where the model is gpt-oss; leave such tags out elsewhere.',
    },
  );
}

function controlTokens(header: GgufHeader): string[] {
  const arrayOf = (key: string): ArrayValue | undefined => {
    const value = header.keyValues.find((entry) => entry.key === key)?.value;
    return typeof value === 'object' ? value : undefined;
  };
  const tokens = arrayOf('tokenizer.ggml.tokens');
  const types = arrayOf('tokenizer.ggml.token_type');
  if (tokens?.elementType !== 'string' || types?.elementType !== 'i32') return [];
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
  const found: string[] = [];
  let at = tokens.span.start;
  for (let i = 0; i < tokens.count; i++) {
    const length = Number(view.getBigUint64(at, true));
    const start = at + 8;
    at = start + length;
    if (view.getInt32(types.span.start + i * 4, true) !== CONTROL) continue;
    const name = new TextDecoder().decode(header.bytes.subarray(start, at));
    if (/^<.+>$/.test(name)) found.push(name);
  }
  return found;
}
