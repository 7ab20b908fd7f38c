import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, filesIn } from './support.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  await llamaTools();
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
  await copyFile(join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl'), join(folder.path, 'mmlu.jsonl'));
  const turn = '<|start|>assistant<|channel|>final<|message|>Paris<|return|>';
  await writeFile(join(folder.path, 'chat.txt'), `${turn}\n`.repeat(400));
});
afterAll(async () => await folder?.[Symbol.asyncDispose]());

test.each([
  'run plan.json --base base.gguf --kld chat.txt --benchmarks mmlu:2=mmlu.jsonl --gate none',
  'run plan.json --base base.gguf --kld code=chat.txt --benchmarks mmlu:2=mmlu.jsonl,kld --dry-run',
  'validate base.gguf --base base.gguf --kld chat.txt --benchmarks mmlu:2=mmlu.jsonl',
  'score base.gguf --by mask-kld --text chat=chat.txt --out scores.json',
  'score base.gguf --by mask-kld --text chat=chat.txt --out scores.json --dry-run',
  'sensitivity base.gguf --by router-norm-bias --text chat=chat.txt --out s.json',
  'sweep base.gguf --methods random:1 --points 28 --text chat=chat.txt --out sweep.json',
])(
  'a text that the base would misread is refused before the base is cut, laid out or loaded: %s',
  async (line) => {
    const { code, stderr } = await espalier(line.split(' '), { cwd: folder.path });
    expect(stderr).toContain(
      'error: chat.txt holds <|return|>, which llama-perplexity does not read as a single token',
    );
    expect(stderr).toContain('For gpt-oss, end the turns of a chat with <|end|>');
    expect(code).toBe(70);
    const left = await filesIn(folder.path);
    expect(left.filter((file) => /\.(gguf|log|logits)$|sweep|scores/.test(file))).toEqual(['base.gguf']);
  },
);
