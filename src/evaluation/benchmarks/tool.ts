import { z } from 'zod';
import { isWrittenCall } from './written-call.ts';

/** A function that a model may call, as the chat API describes it. */
export const toolSchema = z.strictObject({
  name: z.string().regex(/^[\w-]+$/),
  description: z.string(),
  parameters: z.record(z.string(), z.unknown()),
});
export type Tool = z.infer<typeof toolSchema>;

/** What a reply to a question with tools holds; kept as JSON in the record's answer. */
const toolAnswerSchema = z.strictObject({
  /** `arguments` is the text that the model wrote, JSON or not. */
  calls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })),
  text: z.string(),
});
export type ToolAnswer = z.infer<typeof toolAnswerSchema>;

/** What is read from an answer in words alone. */
export const NO_CALL = 'no call';

export interface Call {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * The calls of a reply; none for words alone. Null where arguments are no JSON object, nothing was said, or a call is written in the
 * text: no client gets that one, nor did the model answer in words.
 */
export function readCalls(answer: string): Call[] | null {
  const { calls, text } = toolAnswerSchema.parse(JSON.parse(answer));
  if (calls.length === 0) return text.trim() === '' || isWrittenCall(text) ? null : [];
  try {
    return calls.map((call) => ({
      name: call.name,
      arguments: objectSchema.parse(JSON.parse(call.arguments)),
    }));
  } catch {
    return null;
  }
}

const objectSchema = z.record(z.string(), z.unknown());

/** A call in canonical form: `add({"a":1,"b":2})`. */
export function callText({ name, arguments: args }: Call): string {
  return `${name}(${JSON.stringify(canonical(args))})`;
}

/** Keys sorted; texts without regard to case and spaces around them. Types stay: `"5"` is not `5`. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().toLowerCase();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
