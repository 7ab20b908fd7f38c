import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/common/digest.ts';
import { gsm8k } from '../../../src/evaluation/benchmarks/gsm8k.ts';
import { mmlu } from '../../../src/evaluation/benchmarks/mmlu.ts';
import { askable, loadPromptTemplate } from '../../../src/evaluation/questions/prompt.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { refusal } from '../../support/refusal.ts';
import { PROMPTS, tinyBenchmark } from '../support.ts';

const row = {
  id: '7',
  ...mmlu.parseRow({
    question: 'Is "a < b" & \'b > a\' the {{same}}?\n',
    subject: 'formal_logic',
    choices: ['Yes', '<b>No</b>', "It's 50 %", '`?`'],
    answer: 0n,
  }),
};

test('MMLU as it is asked, without escapes', async () => {
  const template = await loadPromptTemplate(PROMPTS, mmlu.promptFile);
  expect(template.name).toBe('mmlu.hbs');
  expect(template.sha256).toBe(sha256Hex(await readFile(join(PROMPTS, 'mmlu.hbs'))));
  const [question] = askable([row], template);
  expect(question).toEqual({
    id: '7',
    cluster: 'formal_logic',
    prompt: `Answer the following multiple choice question. The last line of your response should be of the following format: 'Answer: $LETTER' (without quotes) where LETTER is one of ABCD.

Is "a < b" & 'b > a' the {{same}}?

A) Yes
B) <b>No</b>
C) It's 50 %
D) \`?\``,
    promptSha256: sha256Hex(question!.prompt),
    expected: 'A',
  });
});

test('GSM8K as it is asked', async () => {
  const template = await loadPromptTemplate(PROMPTS, gsm8k.promptFile);
  const { view } = gsm8k.parseRow({ question: ' How many? ', answer: '#### 2' });
  expect(template.render(view)).toBe(
    "Solve the following math problem step by step. End with '#### <number>'.\n\nHow many?",
  );
});

test('a prepared benchmark says what picked its questions, and a limit is kept or refused', async () => {
  const all = await tinyBenchmark('mmlu');
  expect(all.questions).toHaveLength(200);
  expect(all).not.toHaveProperty('seed');
  expect(await tinyBenchmark('mmlu:200')).not.toHaveProperty('seed');
  const some = await tinyBenchmark('mmlu:50');
  expect(some.questions).toHaveLength(50);
  expect(some.seed).toBe(1);
  expect(all.questions).toEqual(expect.arrayContaining([...some.questions]));
  expect(await refusal(tinyBenchmark('mmlu:201'))).toMatch(
    /^usage: mmlu:201 asks for more questions than the 200 of .*mmlu.jsonl$/,
  );
});

test('templates of another folder are used, and faulty ones refused', async () => {
  await using folder = await temporaryFolder();
  const write = (content: string) => writeFile(join(folder.path, 'mmlu.hbs'), content);
  const path = join(folder.path, 'mmlu.hbs');
  const asked = async () => askable([row], await loadPromptTemplate(folder.path, 'mmlu.hbs'));

  await write('{{subject}}: {{#each choices}}{{letter}} {{/each}}');
  expect((await asked())[0]?.prompt).toBe('formal logic: A B C D');

  await write('{{question}} {{hint}}');
  expect(await refusal(asked())).toContain(
    `template-invalid: the prompt template ${path} cannot be used: "hint" not`,
  );
  await write('{{#each choices}}');
  expect(await refusal(asked())).toContain('template-invalid: ');
  expect(await refusal(loadPromptTemplate(folder.path, 'gsm8k.hbs'))).toContain('ENOENT');
});
