import { expect, test } from 'vitest';
import { parseBenchmarkOption } from '../../src/evaluation/benchmarks/registry.ts';
import { checkGateNames } from '../../src/evaluation/gate/names.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { commandRunner } from '../support/commands.ts';
import { TINY_MODEL } from '../support/llama.ts';

test.each([
  ['MMLU:10', 'Did you mean mmlu?'],
  ['mmlu_pro', 'Did you mean mmlu-pro?'],
  ['None', 'Did you mean none?'],
  ['benchmarks/mine.jsonl', 'Write the benchmark before its file: custom=benchmarks/mine.jsonl'],
  ['000', 'Commas separate benchmarks: write the number of questions without one, mmlu:1000'],
  ['hellaswag', undefined],
])('the benchmark %s is refused with what was meant', (option, hint) => {
  expect(() => parseBenchmarkOption(option)).toThrow(expect.objectContaining({ hint }));
});

test.each([
  ['noninferior', 'Did you mean non-inferior?'],
  ['Not-Worse', 'Did you mean not-worse?'],
  ['all>=-2pp@95', 'Did you mean overall?'],
  ['mmul>=-2pp', 'Did you mean mmlu?'],
  ['good enough', 'For example: non-inferior, or: mmlu>=-1pp@95, kld<=0.05, truncation<=1%'],
])('the gate %s is refused with what was meant', (text, hint) => {
  expect(() => checkGateNames(parseGate(text))).toThrow(expect.objectContaining({ hint }));
});

test('a method that there is not is not said to take no text', async () => {
  const score = commandRunner()('score', { base: TINY_MODEL, by: 'maskkld', text: 'math=math.txt' });
  await expect(score).rejects.toMatchObject({
    message: 'there is no importance method "maskkld"',
    hint: expect.stringMatching(/^Did you mean mask-kld\? Methods: /),
  });
});
