import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS, type Key } from './benchmark.ts';
import { type Check, KINDS } from './instructions/index.ts';
import { answerText } from './reading/index.ts';

const instructionSchema = z.record(z.string(), z.unknown()).nullable();
const rowSchema = z.object({
  prompt: z.string().min(1),
  instruction_id_list: z.array(z.enum(Object.keys(KINDS))).min(1),
  kwargs: z.array(instructionSchema),
});

const FOLLOWED = 'followed';
/** Followed where formatting around the answer is left out. */
const LOOSELY = 'followed loosely';

/** What the key holds, as JSON. */
const keySchema = z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())]));

function checksOf(instructions: z.output<typeof keySchema>): [id: string, check: Check][] {
  return instructions.map(([id, args]) => {
    const kind = KINDS[id];
    if (kind === undefined) throw new Error(`instruction_id_list: ${id} is not a known kind`);
    return [id, kind(args)];
  });
}

/**
 * Forms of a response that the loose score accepts: without asterisks, without its first line, its last, both; so that
 * "Sure, here it is:" breaks nothing.
 */
function looseForms(response: string): string[] {
  const lines = response.split('\n');
  const cut = [lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((some) => some.join('\n').trim());
  const forms = [response, ...cut];
  return [...forms, ...forms.map((form) => form.replaceAll('*', ''))].filter((form) => form.trim() !== '');
}

/** `followed`, `followed loosely`, or the instructions that were not; null for an empty answer. */
function extract(answer: string, { instructions = '[]' }: Key = {}): string | null {
  const response = answerText(answer);
  if (response.trim() === '') return null;
  const checks = checksOf(keySchema.parse(JSON.parse(instructions)));
  const broken = checks.filter(([, check]) => !check(response));
  if (broken.length === 0) return FOLLOWED;
  const forms = looseForms(response);
  if (broken.every(([, check]) => forms.some((form) => check(form)))) return LOOSELY;
  return `not followed: ${[...new Set(broken.map(([id]) => id))].join(', ')}`;
}

/**
 * 541 requests with instructions that a program can check, of 25 kinds; an answer is right when it follows all of them: Zhou et
 * al., "Instruction-Following Evaluation for Large Language Models", 2023. The score is the strict one by prompt; the loose one
 * stands beside it.
 */
export const ifeval: Benchmark = {
  name: 'ifeval',
  title: 'IFEval',
  columns: ['prompt', 'instruction_id_list', 'kwargs'],
  defaultSource:
    'hf://datasets/google/IFEval@966cd89545d6b6acfd7638bc708b98261ca58e84/ifeval_input_data.jsonl',
  license: 'Apache-2.0',
  promptFile: 'ifeval.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const { prompt, instruction_id_list: ids, kwargs } = checkRow(rowSchema, raw);
    if (kwargs.length !== ids.length) {
      throw new Error(`kwargs: expected ${ids.length}, one for each instruction, got ${kwargs.length}`);
    }
    // The Hub's viewer fills arguments of other kinds with null.
    const given = (args: z.output<typeof instructionSchema> = null) =>
      Object.fromEntries(Object.entries(args ?? {}).filter(([, value]) => value !== null));
    const instructions = ids.map((id, index): [string, Record<string, unknown>] => [
      id,
      given(kwargs[index]),
    ]);
    checksOf(instructions);
    const [first = ''] = ids;
    return {
      cluster: first.replace(/:.*/, ''),
      view: { prompt },
      expected: FOLLOWED,
      expectedLoosely: [LOOSELY],
      key: {
        instructions: JSON.stringify(instructions, (_, v: unknown) =>
          typeof v === 'bigint' ? Number(v) : v,
        ),
      },
    };
  },
  extract,
};
