import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, filesIn, refusalIn } from './support.ts';

let folder: TemporaryFolder;
const at = (name: string) => join(folder.path, name);
beforeAll(async () => {
  await llamaTools();
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, at('base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), at('plan.json'));
  await copyFile(join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl'), at('mmlu.jsonl'));
});
afterAll(() => folder[Symbol.asyncDispose]());

const SMALL = '--no-answer-cache --context 512 --slots 4 --threads 1 --gpu-layers 0';
const run = (base: string, more: string) =>
  `run --base ${base} --any-base --plan plan.json --benchmarks mmlu:60=mmlu.jsonl ${SMALL} ${more}`.split(
    ' ',
  );
const answers = async () =>
  (await readFile(at('.espalier/records/base-mmlu.jsonl'), 'utf8')).trimEnd().split('\n');

/** A copy of the base whose chat template does not hold the messages. */
async function withoutMessages(name: string): Promise<void> {
  const bytes = await readFile(TINY_MODEL);
  const key = 'tokenizer.chat_template';
  const start = bytes.indexOf(key) + key.length + 4;
  const length = Number(bytes.readBigUInt64LE(start));
  const text = bytes.toString('latin1', start + 8, start + 8 + length);
  const blind = text.replaceAll('message.content', "'aaaaaaaaaaaaa'");
  expect(blind).toHaveLength(length);
  expect(blind).not.toBe(text);
  bytes.write(blind, start + 8, 'latin1');
  await writeFile(at(name), bytes);
}

test('a trial whose base is cut off, unread or does not see the questions ends after its first answers', async () => {
  expect(await refusalIn(folder.path, run('base.gguf', '--max-tokens 2'))).toBe(
    "71: MMLU: 20 of the base's first 20 answers (100 %) cannot be used: 20 were cut off at 2 tokens, 0 held no answer that could be read, 0 were not valid in the model's own format",
  );
  // 20 of 60, and of the candidate none.
  expect((await answers()).length).toBeLessThan(30);
  expect((await filesIn(at('.espalier'))).filter((name) => name.startsWith('records/'))).toEqual([
    'records/base-mmlu.jsonl',
    'records/base.json',
  ]);

  await mkdir(at('prompts'));
  await writeFile(at('prompts/mmlu.hbs'), 'Repeat after me: cat cat cat dog. {{question}}');
  expect(await refusalIn(folder.path, run('base.gguf', '--max-tokens 96 --prompts prompts'))).toMatch(
    /^71: MMLU: (19|20) of the base's first 20 answers .*, (19|20) held no answer that could be read/,
  );

  await withoutMessages('blind.gguf');
  expect(await refusalIn(folder.path, run('blind.gguf', '--max-tokens 96'))).toMatch(
    /^71: MMLU: (all of the base's first 20 answers that can be read are|\d+ of the base's first 20 answers)/,
  );

  // In the same run directory, with what was to change: nothing of the attempts before is taken up.
  const { code, stderr } = await espalier(run('base.gguf', '--max-tokens 96'), { cwd: folder.path });
  expect(code, stderr).toBe(0);
  expect(await answers()).toHaveLength(61);
}, 240_000);
