import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInTexts } from '../../../scripts/texts/texts.ts';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { silent } from '../../../src/common/progress.ts';
import { createContext } from '../../../src/entry/create-context.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { refuseOverlap } from '../../../src/pipeline/inputs/refuse-overlap.ts';
import { resolvePrompts, resolveTexts } from '../../../src/planning/texts/built-in.ts';
import {
  asHarmony,
  asPlainText,
  type Conversation,
  conversationSchema,
} from '../../../src/planning/texts/conversation.ts';
import { parseInputFile } from '../../../src/search/importance/importance-method.ts';
import { checkKldText } from '../../../src/search/masks/check-kld-text.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { ROOT } from '../../support/llama.ts';

const context = createContext({
  environment: {},
  hubUrl: 'http://127.0.0.1:1',
  progress: silent,
  signal: undefined,
});
const SETS = ['search', 'held-out'] as const;
const domains = readdirSync(join(ROOT, 'texts/search')).map((name) => name.replace('.jsonl', ''));

function read(set: string, domain: string): Conversation[] {
  const text = readFileSync(join(ROOT, 'texts', set, `${domain}.jsonl`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => conversationSchema.parse(JSON.parse(line)));
}

async function tinyHeader() {
  await using source = await openFileSource(join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf'));
  return await readHeader(source);
}

test('are enough to choose experts by, and small', () => {
  const counts = domains.map((domain) => read('search', domain).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(80);
  expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(600);
  const bytes = SETS.flatMap((set) =>
    domains.map((domain) => statSync(join(ROOT, 'texts', set, `${domain}.jsonl`)).size),
  );
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(500_000);
  const readme = readFileSync(join(ROOT, 'texts/README.md'), 'utf8');
  for (const domain of domains) expect(readme).toContain(`| ${domain} |`);
});

test('are what their generator makes', () => {
  for (const { path, content } of builtInTexts())
    expect(readFileSync(join(ROOT, path), 'utf8'), path).toBe(content);
});

test('no conversation twice, and no place in braces was left', () => {
  const all = SETS.flatMap((set) =>
    domains.flatMap((domain) => read(set, domain).map((one) => JSON.stringify(one))),
  );
  expect(new Set(all).size).toBe(all.length);
  for (const one of all)
    expect(one).not.toMatch(
      /\bundefined\b(?! for)|NaN|\[object|\{(country|capital|a|b|c|p|r|city|amount|gives)\}/,
    );
});

test('nothing that the assistant says at length is in both sets', () => {
  // Documents of one form share what their forms say.
  const written = domains.filter((domain) => domain !== 'documents');
  const said = (set: string) =>
    new Set(
      written.flatMap((domain) =>
        read(set, domain).flatMap(({ messages }) =>
          messages.flatMap((one) =>
            'content' in one && one.role === 'assistant' ? one.content.split(/(?<=[.。।])\s*/) : [],
          ),
        ),
      ),
    );
  const held = said('held-out');
  const both = [...said('search')].filter((sentence) => sentence.length > 60 && held.has(sentence));
  expect(both).toEqual([]);
});

test.each(['built-in', 'built-in:held-out'])('%s holds no question of the demo benchmarks', async (name) => {
  await using folder = await temporaryFolder();
  const { path: runDir } = folder;
  const header = await tinyHeader();
  const { text = [] } = await resolveTexts({ text: [parseInputFile(name)], runDir }, header, context);
  const named = await Promise.all(
    text.map(async ({ path }) => ({ path, text: await readFile(path, 'utf8') })),
  );
  const benchmarks = ['mmlu', 'gsm8k', 'humaneval'].map(
    (one) => `${one}=${join(ROOT, `demo/tiny-gpt-oss/benchmarks/${one}.jsonl`)}`,
  );
  expect(await refuseOverlap(named, benchmarks, false, context)).toEqual([]);
});

test('of gpt-oss they are conversations of which the assistant counts, and llama-perplexity can read them', async () => {
  await using folder = await temporaryFolder();
  const { path: runDir } = folder;
  const header = await tinyHeader();
  const found = await resolveTexts({ text: [parseInputFile('built-in')], runDir }, header, context);
  expect(found).toMatchObject({ scoreTokens: 'assistant', chunkTokens: 'fit' });
  expect(found.text?.map(({ domain }) => domain)).toEqual(domains);
  for (const { path } of found.text ?? []) {
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/^<\|start\|>system<\|message\|>Reasoning: medium<\|end\|>/);
    expect(text).toMatch(/<\|end\|>$/);
    checkKldText(header, path, text);
  }
  const asked = { text: [parseInputFile('built-in')], scoreTokens: 'all', runDir } as const;
  expect(await resolveTexts(asked, header, context)).toMatchObject({ scoreTokens: 'all', chunkTokens: 256 });
});

test('of another model they are plain text without tags', async () => {
  await using folder = await temporaryFolder();
  const { path: runDir } = folder;
  const header = { ...(await tinyHeader()), keyValues: [] };
  const found = await resolveTexts({ text: [parseInputFile('tools=built-in')], runDir }, header, context);
  expect(found).toMatchObject({ scoreTokens: 'all', text: [{ domain: 'tools' }] });
  const text = await readFile(found.text![0]!.path, 'utf8');
  expect(text).toContain('\nAssistant: run_sql({"query":"SELECT COUNT(*)');
  expect(text).not.toContain('<|');
});

test('files of one’s own stay what they are, and a domain that there is not is refused', async () => {
  await using folder = await temporaryFolder();
  const { path: runDir } = folder;
  const header = await tinyHeader();
  const path = join(runDir, 'a.txt');
  await writeFile(path, 'words');
  const own = { text: [parseInputFile(`math=${path}`)], runDir };
  expect(await resolveTexts(own, header, context)).toEqual({
    text: own.text,
    scoreTokens: 'all',
    chunkTokens: 256,
  });
  const chosen = { ...own, scoreTokens: 'assistant', chunkTokens: 64 } as const;
  expect((await resolveTexts(chosen, header, context)).chunkTokens).toBe(64);
  const wrong = { text: [parseInputFile('maths=built-in')], runDir };
  await expect(resolveTexts(wrong, header, context)).rejects.toThrow('the built-in text has no domain maths');
});

test('as prompts they are what the user says first', async () => {
  await using folder = await temporaryFolder();
  const { path: runDir } = folder;
  const [file] = (await resolvePrompts([parseInputFile('tools=built-in:held-out')], runDir, context)) ?? [];
  const lines = (await readFile(file!.path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(read('held-out', 'tools').length);
  for (const line of lines) expect(JSON.parse(line).prompt).toMatch(/^Functions: /);
});

test('a call of a function and its result in both forms', () => {
  const one: Conversation = {
    messages: [
      { role: 'user', content: 'Rain?' },
      { role: 'assistant', thinking: 'Look.', call: { name: 'sky', arguments: { at: 'Riga' } } },
      { role: 'tool', name: 'sky', content: '{"rain":true}' },
      { role: 'assistant', content: 'Yes.' },
    ],
  };
  expect(asHarmony(one)).toBe(
    '<|start|>system<|message|>Reasoning: medium<|end|><|start|>user<|message|>Rain?<|end|>' +
      '<|start|>assistant<|channel|>analysis<|message|>Look.<|end|>' +
      '<|start|>assistant<|channel|>commentary to=functions.sky <|constrain|>json<|message|>{"at":"Riga"}<|end|>' +
      '<|start|>functions.sky to=assistant<|channel|>commentary<|message|>{"rain":true}<|end|>' +
      '<|start|>assistant<|channel|>final<|message|>Yes.<|end|>',
  );
  expect(asPlainText(one)).toBe(
    'User: Rain?\n\nLook.\nAssistant: sky({"at":"Riga"})\n\nResult: {"rain":true}\n\nAssistant: Yes.\n\n\n',
  );
});
