import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import type { Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import { humaneval } from '../../src/evaluation/benchmarks/humaneval.ts';
import { decodeRows, type RawRow } from '../../src/evaluation/dataset/decode-rows.ts';
import { ROOT } from '../support/llama.ts';
import { NO_SANDBOX, SANDBOX } from './support.ts';

const key = { prompt: 'def add(a, b):\n    """Sum."""\n', test: '', entryPoint: 'add' };
const CODE = 'def add(a, b):\n    return a + b\n';
const DOCUMENTED =
  'def add(a, b):\n    """Sum.\n\n    ```\n    add(1, 2)\n    ```\n    """\n    return a + b\n';
const fenced = (code: string, language = 'python') => `\`\`\`${language}\n${code}\`\`\``;

describe('the code of an answer', () => {
  test.each<[string, string, string | null]>([
    ['a block', fenced(CODE), CODE],
    ['a block without a language', fenced(CODE, ''), CODE],
    ['a block after words', `Here it is:\n\n${fenced(CODE)}\n\nIt adds.`, CODE],
    ['an import in it', fenced(`import math\n\n${CODE}`), `import math\n\n${CODE}`],
    ['the last of two', `${fenced('def add(a, b): return 0\n')}\nBetter:\n${fenced(CODE)}`, CODE],
    ['a usage example behind it', `${fenced(CODE)}\n${fenced('print(add(1, 2))\n')}`, CODE],
    ['bare code', CODE, CODE],
    ['bare code with an import', `import math\n${CODE}`, `import math\n${CODE}`],
    ['an indented fence', `1. So:\n   ${fenced(CODE)}`, CODE],
    ['another function', fenced('def subtract(a, b):\n    return a - b\n'), null],
    ['a method of the name', fenced('class A:\n    def add(a, b):\n        return a + b\n'), null],
    ['a longer name', fenced('def add_all(a):\n    return sum(a)\n'), null],
    ['a body alone continues the prompt', '    return a + b\n', `${key.prompt}    return a + b\n`],
    ['a body in a block', fenced('    return a + b\n'), `${key.prompt}    return a + b\n`],
    ['a line that is not indented is no body', fenced('return a + b\n'), null],
    ['tildes', `~~~python\n${CODE}~~~`, CODE],
    ['a longer fence', `\`\`\`\`py\n${CODE}\`\`\`\``, CODE],
    ['a longer fence that a shorter one does not close', `\`\`\`\`py\n${CODE}\`\`\``, CODE],
    ['backticks that tildes do not close', `\`\`\`py\n${CODE}~~~`, CODE],
    ['a list item', `1. So:\n\n   ${fenced(CODE).replaceAll('\n', '\n   ')}`, CODE],
    ['a list item with another number', `10. So:\n\n    ${fenced(CODE).replaceAll('\n', '\n    ')}`, CODE],
    ['a quotation', `> ${fenced(CODE).replaceAll('\n', '\n> ')}`, CODE],
    ['an indented block', `So:\n\n${CODE.replaceAll(/^(?=.)/gm, '    ')}\nThat is all.`, CODE],
    ['Markdown in a block', `\`\`\`\`markdown\nSo:\n${fenced(CODE)}\n\`\`\`\``, CODE],
    ['a fence in a docstring', fenced(DOCUMENTED), DOCUMENTED],
    ['Windows line ends', fenced(CODE).replaceAll('\n', '\r\n'), CODE],
    ['a special token behind the fence', `${fenced(CODE)}<|im_end|>`, CODE],
    [
      'a turn that nobody asked for',
      `${fenced(CODE)}<|end|><|start|>user\n${fenced('def add(a, b): 0\n')}`,
      CODE,
    ],
    ['code that was only considered', `<think>${fenced('def add(a, b): 0\n')}</think>${fenced(CODE)}`, CODE],
    ['code in reasoning without an end', `<think>${fenced(CODE)}`, null],
    [
      'a signature that is shown again',
      `${fenced(CODE)}\nIt is:\n${fenced('def add(a, b):\n    ...\n')}`,
      CODE,
    ],
    ['bare code behind an introduction', `Here is the solution:\n\n${CODE}`, CODE],
    ['bare code before a remark', `${CODE}\nThis works because + adds.\n`, CODE],
    ['bare code and a stray fence', `${CODE}\`\`\``, CODE],
    ['bare code behind a comment', `# Sum.\n${CODE}`, `# Sum.\n${CODE}`],
    ['bare code behind a docstring', `\n"""Sum."""\n${CODE}`, `"""Sum."""\n${CODE}`],
    ['bare code behind a constant', `MOD: int = 7\n${CODE}`, `MOD: int = 7\n${CODE}`],
    ['bare code behind a decorator', `@cache\n${CODE}`, `@cache\n${CODE}`],
    ['prose', 'Use a + b, as in def add(a, b): return a + b', null],
    ['a block that is not closed', `\`\`\`python\n${CODE}`, CODE],
    ['a block that is not closed behind one that is', `${fenced('print(1)\n')}\nSo:\n\`\`\`\n${CODE}`, CODE],
    ['a closed block before one that is not', `${fenced(CODE)}\n\`\`\`\ndef add(a, b):\n    retu`, CODE],
    [
      'a body in a block that is not closed',
      '```python\n    return a + b\n',
      `${key.prompt}    return a + b\n`,
    ],
    ['python3', fenced(CODE, 'python3'), CODE],
    ['a title behind the language', fenced(CODE, 'py title="add.py"'), CODE],
    ['code in a sentence', 'Use `def add(a, b): return a + b` for it.', 'def add(a, b): return a + b\n'],
    ['two pieces in a sentence', 'Not `def add(a, b): 0` but `def add(a, b): 1`.', null],
    ['a signature in a sentence', 'The function `def add(a, b):` adds.', null],
    ['bare code behind sentences', `Sure! Here is the function.\n\nIt adds both.\n\n${CODE}`, CODE],
    ['bare code in a diff', `--- a.py\n+++ a.py\n${CODE.replaceAll(/^(?=.)/gm, '+')}`, null],
    [
      'a method of a class',
      fenced('class Solution:\n    def add(self, a, b):\n        return a + b\n'),
      null,
    ],
    ['a lambda', fenced('add = lambda a, b: a + b\n'), 'add = lambda a, b: a + b\n'],
    ['a lambda with a type', fenced('add: object = sum\n'), 'add: object = sum\n'],
    ['a bare lambda', 'add = lambda a, b: a + b\n', 'add = lambda a, b: a + b\n'],
    ['a use of the name behind its function', `${fenced(CODE)}\n${fenced('add = cache(add)\n')}`, CODE],
    ['a comparison', fenced('add == sum\n'), null],
    ['an assignment inside', fenced('if True:\n    add = sum\nprint(1)\n'), null],
    ['a byte-order mark in a block', fenced(`\ufeff${CODE}`), CODE],
    ['a byte-order mark before bare code', `\ufeff${CODE}`, CODE],
    ['nothing', '', null],
  ])('%s', (_, answer, code) => {
    expect(humaneval.extract(answer, key)).toBe(code);
  });
});

test('a row whose prompt does not begin its function is refused', () => {
  const raw = { prompt: 'def f(n):\n', test: 'def check(c): pass', entry_point: 'g' };
  expect(() => humaneval.parseRow(raw)).toThrow('prompt: expected it to begin the function g');
});

// The whole set is not part of the repository; where it lies beside it, it is run as well.
const FILES = ['demo/tiny-gpt-oss/benchmarks/humaneval.jsonl', '../shared/data/HumanEval.jsonl.gz'];
const present = FILES.filter((path, index) => index === 0 || existsSync(join(ROOT, path)));

describe.skipIf(SANDBOX === undefined)(`running the answers${NO_SANDBOX}`, () => {
  const outcomes = async (path: string, code: (raw: RawRow) => string) => {
    await using source = await openFileSource(join(ROOT, path));
    const rows = (await decodeRows(path, await source.read(0, source.size))).map(({ row }) => row);
    const results: [id: unknown, outcome: string | null][] = [];
    const queue = rows.values();
    await Promise.all(
      [1, 2, 3].map(async () => {
        for (const raw of queue)
          results.push([raw.task_id, await outcome(humaneval.parseRow(raw), code(raw))]);
      }),
    );
    return results;
  };
  const outcome = async (row: Omit<Row, 'id'>, code: string) => {
    const read = humaneval.extract(fenced(code), row.key);
    return read === null ? null : SANDBOX!.run(humaneval.program!(read, row.key!));
  };

  test.each<[string, string]>([
    ['a future import', 'from __future__ import annotations\nfrom typing import List\n\n'],
    ['a future import in brackets', '"""Sum."""\nfrom __future__ import (\n  annotations,\n)\n'],
    [
      'a dataclass with a written annotation',
      'from dataclasses import dataclass\n@dataclass\nclass P:\n    x: "int"\n',
    ],
    ['its own module', 'import sys\nassert sys.modules[__name__].__name__ == __name__\n'],
  ])('%s before the function passes', async (_, before) => {
    expect(await ofAdd(before + CODE)).toBe('passed');
  });

  test.each<[string, string, string]>([
    ['a main guard', 'if __name__ == "__main__":\n    print(add(int(input()), 1))\n', 'passed'],
    ['an example that reads', 'print(add(int(input()), 1))\n', 'passed'],
    ['a test of its own that is wrong', 'assert add(1, 2) == 4\n', 'passed'],
    ['an exit', 'import sys\nsys.exit(1)\n', 'passed'],
    ['what is no Python', 'That is all.\n', 'raised SyntaxError'],
    ['another value of the name', 'add = 3\n1 / 0\n', 'raised ZeroDivisionError'],
  ])('%s behind the function', async (_, behind, outcome) => {
    expect(await ofAdd(`${CODE}${behind}`)).toBe(outcome);
  });

  test('what fails before the function fails', async () => {
    expect(await ofAdd(`1 / 0\n${CODE}`)).toBe('raised ZeroDivisionError');
  });

  const ofAdd = async (code: string) => {
    const row = humaneval.parseRow({
      prompt: `from typing import List\n\n${key.prompt}`,
      test: 'def check(f):\n    assert f(1, 2) == 3\n',
      entry_point: 'add',
    });
    return outcome({ ...row }, code);
  };

  test.each(present)(
    'every right answer of %s passes',
    async (path) => {
      const results = await outcomes(path, (raw) => `${raw.prompt}${raw.canonical_solution}`);
      expect(results.length).toBeGreaterThanOrEqual(40);
      expect(results.filter(([, outcome]) => outcome !== 'passed')).toEqual([]);
    },
    120_000,
  );

  test.each(present)(
    'a right answer need not repeat what the prompt of %s defines before it',
    async (path) => {
      const results = await outcomes(path, (raw) => {
        const whole = `${raw.prompt}${raw.canonical_solution}`;
        return whole.slice(whole.search(new RegExp(`^def ${raw.entry_point}\\s*\\(`, 'm')));
      });
      expect(results.filter(([, outcome]) => outcome !== 'passed')).toEqual([]);
    },
    120_000,
  );

  test.each(present)(
    'no wrong answer of %s passes',
    async (path) => {
      const results = await outcomes(
        path,
        (raw) => `def ${raw.entry_point}(*a, **k):\n    return "\\0 no answer to anything"\n`,
      );
      expect(results.filter(([, outcome]) => outcome === 'passed')).toEqual([]);
    },
    120_000,
  );
});
