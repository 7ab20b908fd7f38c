import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS, type Key } from './benchmark.ts';
import { areExpected, exampleOf, type PossibleCall, possibleCallSchema, toolName } from './possible-call.ts';
import { callText, NO_CALL, readCalls, type Tool } from './tool.ts';

const FILES = ['simple', 'multiple', 'parallel'].flatMap((category) => [
  `BFCL_v3_${category}`,
  `possible_answer/BFCL_v3_${category}`,
]);

const functionSchema = z.object({
  name: z.string().min(1),
  description: z.string(),
  parameters: z.record(z.string(), z.unknown()),
});
const rowSchema = z.object({
  id: z.string().regex(/^[a-z_]+_\d/, 'must be a category and a number'),
  /** Turns, each of messages; all questions here have one. */
  question: z.tuple([
    z.array(z.object({ role: z.enum(['system', 'user']), content: z.string().min(1) })).min(1),
  ]),
  function: z.array(functionSchema).min(1),
  /** Absent where no function fits. */
  ground_truth: z.array(possibleCallSchema).min(1).optional(),
});
const keySchema = z.array(possibleCallSchema);

/** Types as the data set names them, after Python, in the words of JSON Schema. */
const TYPES: Readonly<Record<string, string | undefined>> = {
  dict: 'object',
  float: 'number',
  tuple: 'array',
  any: undefined,
};

function jsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
    key === 'type' && typeof inner === 'string' && Object.hasOwn(TYPES, inner)
      ? [key, TYPES[inner]]
      : [key, jsonSchema(inner)],
  );
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function toolOf({ name, description, parameters }: z.output<typeof functionSchema>): Tool {
  return {
    name: toolName(name),
    description,
    parameters: z.record(z.string(), z.unknown()).parse(jsonSchema(parameters)),
  };
}

/** Where a function says that a parameter is required, no value may be left out, whatever the possible answers say. */
function withRequired(
  call: PossibleCall,
  functions: readonly z.output<typeof functionSchema>[],
): PossibleCall {
  const entries = Object.entries(call).map(([name, values]) => {
    const required = functions.find((known) => known.name === name)?.parameters.required;
    const isRequired = (parameter: string) => Array.isArray(required) && required.includes(parameter);
    const given = Object.entries(values).map(([parameter, right]) => [
      parameter,
      isRequired(parameter) ? right.filter((value) => value !== '') : right,
    ]);
    return [name, Object.fromEntries(given)];
  });
  return Object.fromEntries(entries);
}

/** The expected calls in one form where the calls are right, else the calls as they are. */
function extract(answer: string, { expected = '[]' }: Key = {}): string | null {
  const calls = readCalls(answer);
  if (calls === null) return null;
  if (calls.length === 0) return NO_CALL;
  const possible = keySchema.parse(JSON.parse(expected));
  const right = areExpected(calls, possible);
  return (right ? possible.map(exampleOf) : calls).map(callText).join('; ');
}

/**
 * Calls of functions: one, one of several, several at once, and none where no function fits: Patil et al., "The Berkeley Function
 * Calling Leaderboard", 2024. A call is right where every argument is one of the values that the data set allows; numbers are those
 * of JSON, where `5.0` is 5.
 */
export const bfcl: Benchmark = {
  name: 'bfcl',
  title: 'BFCL',
  columns: ['id', 'question', 'function'],
  defaultSource: `hf://datasets/gorilla-llm/Berkeley-Function-Calling-Leaderboard@61fc0608cfd831fcfbbaa676ebdfef0ed963eeda/{${[...FILES, 'BFCL_v3_irrelevance'].join(',')}}.json`,
  license: 'Apache-2.0',
  promptFile: 'tool-call.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  usesTools: true,
  joinBy: 'id',
  parseRow(raw) {
    const row = checkRow(rowSchema, raw);
    const category = row.id.replace(/_\d.*$/, '');
    if (row.ground_truth === undefined && !category.includes('irrelevance')) {
      throw new Error(
        `ground_truth: expected the right calls of ${row.id}, got none; give its file of possible answers as well`,
      );
    }
    const possible = (row.ground_truth ?? []).map((call) => withRequired(call, row.function));
    const [messages] = row.question;
    return {
      cluster: category,
      view: { question: messages.map(({ content }) => content.trim()).join('\n\n') },
      expected:
        possible.length === 0 ? NO_CALL : possible.map((call) => callText(exampleOf(call))).join('; '),
      key: { expected: JSON.stringify(possible) },
      tools: row.function.map(toolOf),
    };
  },
  extract,
};
