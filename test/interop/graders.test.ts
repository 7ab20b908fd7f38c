import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gsm8k } from '../../src/evaluation/benchmarks/gsm8k.ts';
import { humaneval } from '../../src/evaluation/benchmarks/humaneval.ts';
import { ifeval } from '../../src/evaluation/benchmarks/ifeval.ts';
import { math500 } from '../../src/evaluation/benchmarks/math-500.ts';
import { mmluPro } from '../../src/evaluation/benchmarks/mmlu-pro.ts';
import { temporaryFolder } from '../support/folder.ts';
import { gradersPython } from '../support/python.ts';
import { CHOICE, CODE, GSM8K, IFEVAL, MATH } from './answers.ts';

const python = await gradersPython();
const PROGRAM = resolve(import.meta.dirname, 'official_graders.py');

const PROMPT = 'def add(a, b):\n    """Sum."""\n';
const TEST = 'assert add(1, 2) == 3 and add(-1, 1) == 0';
const ours = {
  ifeval: IFEVAL.map(([id, args, response]) => {
    const row = { prompt: 'Write.', instruction_id_list: [id], kwargs: [args] };
    const read = ifeval.extract(response, ifeval.parseRow(row).key);
    return [read === 'followed', read === 'followed' || read === 'followed loosely'];
  }),
  gsm8k: GSM8K.map(([gold, answer]) => gsm8k.extract(answer) === gold),
  choice: CHOICE.map(([gold, answer]) => mmluPro.extract(answer, { letters: 'ABCDEFGHIJ' }) === gold),
  math: MATH.map(([gold, answer]) => {
    const { expected } = math500.parseRow({ problem: 'x', subject: 'Algebra', answer: gold });
    return math500.extract(answer) === expected;
  }),
  code: CODE.map((answer) => humaneval.extract(answer, { prompt: PROMPT, entryPoint: 'add', test: TEST })),
};
const both = z.tuple([z.boolean(), z.boolean()]);
const resultSchema = z.object({
  ifeval: z.array(both),
  gsm8k: z.array(both),
  choice: z.array(z.boolean()),
  math: z.array(z.boolean()),
  code: z.array(both),
});

/** What math-verify does not read, and we do: `[gold, form]`. */
const READ_BY_US = [
  ['[-3,4)', '-3 \\le x < 4'],
  ['30^\\circ', '30\u00b0'],
  ['\\frac{a+b}{2}', '\\frac a2+\\frac b2'],
  ['e^{3}', '\\mathrm{e}^3'],
] as const;
/** EvalPlus takes the longest lines that are Python: of a fence in a list there are none. */
const INDENTED = /^1\. .*\n\n {3}```/;

/** Cases in which we say another thing than the official grader, as text. */
function differences<T>(cases: readonly T[], differs: (index: number) => boolean): string[] {
  return cases.flatMap((one, index) => (differs(index) ? [JSON.stringify(one)] : []));
}

describe.skipIf(python === undefined)(
  `official graders${python ? '' : ' cannot be had here'} say the same of answers`,
  async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'cases.json');
    const code = CODE.map((answer, index) => ['add', TEST, answer, ours.code[index]]);
    await writeFile(file, JSON.stringify({ ifeval: IFEVAL, gsm8k: GSM8K, choice: CHOICE, math: MATH, code }));
    const found = python
      ? resultSchema.parse(JSON.parse((await execa(python, [PROGRAM, file])).stdout))
      : { ifeval: [], gsm8k: [], choice: [], math: [], code: [] };

    test(`IFEval: lm-eval's checkers, strict and loose, of ${IFEVAL.length} answers`, () => {
      expect(differences(IFEVAL, (i) => `${found.ifeval[i]}` !== `${ours.ifeval[i]}`)).toEqual([]);
    });

    test(`GSM8K: lm-eval's strict match, of ${GSM8K.length} answers`, () => {
      expect(differences(GSM8K, (i) => found.gsm8k[i]?.[0] !== ours.gsm8k[i])).toEqual([]);
    });

    test(`MMLU-Pro: lm-eval's filter, of ${CHOICE.length} answers`, () => {
      expect(differences(CHOICE, (i) => found.choice[i] !== ours.choice[i])).toEqual([]);
    });

    test(`MATH: math-verify, of ${MATH.length} answers`, () => {
      const known = MATH.filter(([gold, answer]) =>
        READ_BY_US.some(([of, form]) => of === gold && answer.includes(`{${form}}`)),
      );
      expect(differences(MATH, (i) => found.math[i] !== ours.math[i])).toEqual(
        known.map((one) => JSON.stringify(one)),
      );
    });

    test(`HumanEval: the code that EvalPlus takes, of ${CODE.length} answers`, () => {
      const known = CODE.filter((answer) => INDENTED.test(answer) && !answer.includes('a - b'));
      expect(differences(CODE, (i) => found.code[i]?.[0] !== found.code[i]?.[1])).toEqual(
        known.map((one) => JSON.stringify(one)),
      );
    });
  },
);
