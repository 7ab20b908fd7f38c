import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../../src/evaluation/benchmarks/benchmark.ts';
import { humanevalPlus } from '../../src/evaluation/benchmarks/humaneval-plus.ts';
import { mbppPlus } from '../../src/evaluation/benchmarks/mbpp-plus.ts';
import { HUMANEVAL_PLUS, HUMANEVAL_PLUS_INPUTS, MBPP_PLUS, TASKS } from './rows/evalplus.ts';
import { NO_SANDBOX, SANDBOX } from './support.ts';

const fenced = (code: string) => `Here:\n\n\`\`\`python\n${code}\`\`\`\n`;

async function outcome(benchmark: Benchmark, raw: Readonly<Record<string, unknown>>, code: string) {
  const { key } = benchmark.parseRow(raw);
  const read = benchmark.extract(fenced(code), key);
  return read === null ? null : SANDBOX!.run(benchmark.program!(read, key!));
}

describe
  .skipIf(SANDBOX === undefined)
  .each<[string, Benchmark, readonly Readonly<Record<string, unknown>>[]]>([
    ['HumanEval+ with tests', humanevalPlus, HUMANEVAL_PLUS],
    ['HumanEval+ with inputs', humanevalPlus, HUMANEVAL_PLUS_INPUTS],
    ['MBPP+', mbppPlus, MBPP_PLUS],
  ])(`%s${NO_SANDBOX}`, (_, benchmark, rows) => {
  test.each(TASKS.map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
    const { head, right, wrong, name } = TASKS[index]!;
    const raw = rows[index]!;
    expect(await outcome(benchmark, raw, head + right)).toBe('passed');
    expect(await outcome(benchmark, raw, head + wrong)).toBe('raised AssertionError');
    expect(await outcome(benchmark, raw, `def ${name}(*_):\n    return None\n`)).not.toBe('passed');
  });
});

test('the function that MBPP+ asks for is the one that its tests call', () => {
  const raw = {
    ...MBPP_PLUS[0],
    code: 'import re\ndef helper(x):\n    return x\ndef wanted(x):\n    return helper(x)\ndef unused(x):\n    return x\n',
    test_list: ['assert set(wanted([1])) == {1}'],
  };
  expect(mbppPlus.parseRow(raw).view.entryPoint).toBe('wanted');
  expect(() => mbppPlus.parseRow({ ...raw, test_list: ['assert other(1)'] })).toThrow(
    'test_list: expected a call of a function that code defines (helper, wanted, unused), got assert other(1)',
  );
});

test('a row with neither tests nor inputs is refused', () => {
  const { test: _, ...raw } = HUMANEVAL_PLUS[0]!;
  expect(() => humanevalPlus.parseRow(raw)).toThrow(/test|base_input|Invalid/);
});

test.skipIf(SANDBOX === undefined)(`infinity is near to nothing but itself${NO_SANDBOX}`, async () => {
  const raw = {
    task_id: 'HumanEval/0',
    prompt: 'def f(x):\n    """Its double."""\n',
    entry_point: 'f',
    canonical_solution: '    return x * 2\n',
    base_input: [[1e308]],
    atol: 1e-6,
  };
  expect(await outcome(humanevalPlus, raw, 'def f(x):\n    return x * 2\n')).toBe('passed');
  expect(await outcome(humanevalPlus, raw, 'def f(x):\n    return 0.5\n')).toBe('raised AssertionError');
});
