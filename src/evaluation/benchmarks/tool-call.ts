import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { callText, NO_CALL, readCalls, toolSchema } from './tool.ts';

const rowSchema = z.object({
  question: z.string().min(1),
  tools: z.array(toolSchema).min(1),
  /** Null where no tool fits, and the right thing is to answer in words. */
  call: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()) }).nullable(),
  subject: z.string().optional(),
});

/** The calls in canonical form, `no call` for words alone. */
function extract(answer: string): string | null {
  const calls = readCalls(answer);
  return calls?.length === 0 ? NO_CALL : (calls?.map(callText).join('; ') ?? null);
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
    const expected = call === null ? NO_CALL : callText(call);
    return {
      ...(subject === undefined ? {} : { cluster: subject }),
      view: { question: question.trim() },
      expected,
      tools,
    };
  },
  extract,
};
