import { type GgufHeader, numberOf, stringOf } from './header.ts';

/** What a file says of how it is talked to. */
interface ChatHints {
  /** Name of the prompt format, `other` for a template that is none of the known ones; absent without a template. */
  readonly format?: string;
  /** Variable of the template that sets how long the model reasons. */
  readonly reasoning?: 'reasoning_effort' | 'enable_thinking' | 'thinking_budget';
  /** The template renders tools. */
  readonly tools?: true;
  /** `general.sampling.*`, by the names of llama-server's flags: what the model's authors recommend. */
  readonly sampling?: Record<string, number>;
}

/** Marks by which a template is known, the most particular first (llama.cpp, src/llama-chat.cpp). */
const FORMATS: readonly (readonly [name: string, ...marks: readonly string[]])[] = [
  ['Harmony', '<|start|>', '<|channel|>'],
  ['Kimi', '<|im_middle|>'],
  ['ChatML', '<|im_start|>'],
  ['Llama 4', '<|header_start|>'],
  ['Llama 3', '<|start_header_id|>'],
  ['DeepSeek', '<\u{ff5c}Assistant\u{ff5c}>'],
  ['GLM', '[gMASK]', '<|assistant|>'],
  ['Gemma', '<start_of_turn>'],
  ['Gemma 4', '<|turn>'],
  ['Granite', '<|start_of_role|>'],
  ['Command R', '<|START_OF_TURN_TOKEN|>'],
  ['Phi', '<|assistant|>', '<|end|>'],
  ['MiniMax', ']~b]'],
  ['Mistral', '[INST]'],
];

/** Metadata key after `general.sampling.` (gguf-py, `Keys.General`), and the flag of llama-server. */
const SAMPLING = [
  ['temp', '--temp'],
  ['top_k', '--top-k'],
  ['top_p', '--top-p'],
  ['min_p', '--min-p'],
  ['xtc_probability', '--xtc-probability'],
  ['xtc_threshold', '--xtc-threshold'],
  ['penalty_last_n', '--repeat-last-n'],
  ['penalty_repeat', '--repeat-penalty'],
  ['mirostat', '--mirostat'],
  ['mirostat_tau', '--mirostat-ent'],
  ['mirostat_eta', '--mirostat-lr'],
] as const;

const REASONING = ['reasoning_effort', 'enable_thinking', 'thinking_budget'] as const;

/** Prompt format and sampling, from a header alone. */
export function chatHintsOf(header: GgufHeader): ChatHints {
  const template = stringOf(header, 'tokenizer.chat_template');
  const sampling = SAMPLING.flatMap(([key, flag]) => {
    const value = numberOf(header, `general.sampling.${key}`);
    return value === undefined ? [] : [[flag, shortest(value)] as const];
  });
  return {
    ...(template !== undefined && templateHints(template)),
    ...(sampling.length > 0 && { sampling: Object.fromEntries(sampling) }),
  };
}

function templateHints(template: string): ChatHints {
  const format = FORMATS.find(([, ...marks]) => marks.every((mark) => template.includes(mark)))?.[0];
  const reasoning = REASONING.find((name) => template.includes(name));
  return {
    format: format ?? 'other',
    ...(reasoning !== undefined && { reasoning }),
    ...(/\btools\b/.test(template) && { tools: true as const }),
  };
}

/** The shortest decimal that is this 32-bit number: 0.95, not 0.949999988079071. */
function shortest(value: number): number {
  for (let digits = 1; digits <= 8; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return value;
}
