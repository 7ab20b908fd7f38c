import { z } from 'zod';
import { type Benchmark, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { checkRow } from './row.ts';

/** A function that a model may call, as the chat API describes it. */
export const toolSchema = z.strictObject({
  name: z.string().regex(/^\w+$/),
  description: z.string(),
  parameters: z.record(z.string(), z.unknown()),
});
export type Tool = z.infer<typeof toolSchema>;

const rowSchema = z.object({
  question: z.string().min(1),
  tools: z.array(toolSchema).min(1),
  /** Null where no tool fits, and the right thing is to answer in words. */
  call: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()) }).nullable(),
  subject: z.string().optional(),
});

/** What a reply to a question with tools holds; kept as JSON in the record's answer. */
export const toolAnswerSchema = z.strictObject({
  /** `arguments` is the text that the model wrote, JSON or not. */
  calls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })),
  text: z.string(),
});
export type ToolAnswer = z.infer<typeof toolAnswerSchema>;

const NO_CALL = 'no call';

/** Keys sorted; texts without regard to case and spaces around them. Types stay: `"5"` is not `5`. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().toLowerCase();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function callText(name: string, args: unknown): string {
  return `${name}(${JSON.stringify(canonical(args))})`;
}

/** The calls in canonical form, `no call` for words alone, null where arguments are no JSON object or nothing was said. */
function extract(answer: string): string | null {
  const { calls, text } = toolAnswerSchema.parse(JSON.parse(answer));
  if (calls.length === 0) return text.trim() === '' ? null : NO_CALL;
  try {
    const parsed = calls.map((call) => ({
      ...call,
      value: z.record(z.string(), z.unknown()).parse(JSON.parse(call.arguments)),
    }));
    return parsed.map(({ name, value }) => callText(name, value)).join('; ');
  } catch {
    return null;
  }
}

/**
 * Does the model still call tools: the right function with the right arguments as valid JSON, and none where none fits. A
 * small set of our own, for the loss of a format rather than of knowledge.
 */
export const toolCall: Benchmark = {
  name: 'tool-call',
  title: 'Tool calls',
  columns: ['question', 'tools', 'call'],
  defaultSource: 'builtin:tool-call.jsonl',
  license: 'Apache-2.0',
  promptFile: 'tool-call.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  usesTools: true,
  parseRow(raw) {
    const { question, tools, call, subject } = checkRow(rowSchema, raw);
    if (call !== null && !tools.some(({ name }) => name === call.name)) {
      throw new Error(`call: expected one of ${tools.map(({ name }) => name).join(', ')}, got ${call.name}`);
    }
    const expected = call === null ? NO_CALL : callText(call.name, call.arguments);
    return {
      ...(subject === undefined ? {} : { cluster: subject }),
      view: { question: question.trim() },
      expected,
      tools,
    };
  },
  extract,
};
