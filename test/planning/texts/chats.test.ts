import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readText } from '../../../src/common/files.ts';
import { silent } from '../../../src/common/progress.ts';
import { createContext } from '../../../src/entry/create-context.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { resolvePrompts, resolveTexts } from '../../../src/planning/texts/built-in.ts';
import { chatsIn } from '../../../src/planning/texts/chats.ts';
import { parseInputFile } from '../../../src/search/importance/importance-method.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const chat = (...messages: object[]) => JSON.stringify({ messages, source: 'web' });
const user = (content: unknown) => ({ role: 'user', content });
const call = (id: string, name: string, given: unknown) => ({
  ...{ role: 'assistant', content: null },
  tool_calls: [{ id, type: 'function', function: { name, arguments: given } }],
});

test('chats with calls of tools, null content, parts and thinking', () => {
  const text = [
    chat(
      { role: 'system', content: 'Be brief.' },
      user('2 + 2?'),
      call('c1', 'add', '{"a": 2, "b": 2}'),
      { role: 'tool', tool_call_id: 'c1', content: '4' },
      { role: 'assistant', content: 'It is 4.', reasoning_content: 'The tool says 4.' },
    ),
    '',
    chat(
      user([
        { type: 'text', text: 'One ' },
        { type: 'text', text: 'word?' },
      ]),
      {
        ...call('c2', 'say', { word: 'ja' }),
        content: 'Yes:',
        thinking: 'Say it.',
      },
    ),
    chat(user(''), { role: 'assistant', content: null }),
  ].join('\r\n');
  expect(chatsIn(`\u{feff}${text}\n`, 'c.jsonl')).toEqual([
    {
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: '2 + 2?' },
        { role: 'assistant', call: { name: 'add', arguments: { a: 2, b: 2 } } },
        { role: 'tool', name: 'add', content: '4' },
        { role: 'assistant', thinking: 'The tool says 4.', content: 'It is 4.' },
      ],
    },
    {
      messages: [
        { role: 'user', content: 'One word?' },
        { role: 'assistant', thinking: 'Say it.', content: 'Yes:' },
        { role: 'assistant', call: { name: 'say', arguments: { word: 'ja' } } },
      ],
    },
  ]);
});

test.each([
  '',
  '\n \n',
  '<|start|>system<|message|>x<|end|>',
  '{"text": "a"}\n{"text": "b"}',
  '{ braces }',
  '[1]',
])('another text is left as it is: %j', (text) => {
  expect(chatsIn(text, 'a.txt')).toBeUndefined();
});

test.each([
  [`${chat(user('a'))}\n{"messages": [`, /^dataset-invalid: c\.jsonl line 2 /],
  ['{"messages": [{"role"', /^dataset-invalid: c\.jsonl line 1 /],
  [`${chat(user('a'))}\n\n{"text": "b"}`, /^dataset-invalid: c\.jsonl line 3.*messages/],
  [
    chat({ role: 'narrator', content: 'a' }),
    /^dataset-invalid: c\.jsonl line 1 has a message of the role narrator$/,
  ],
  [
    '{"conversations": [{"from": "human", "value": "Hi"}]}',
    /^dataset-invalid: c\.jsonl has "conversations" with "from" and "value"$/,
  ],
  [chat(user([{ type: 'image_url' }])), /line 1 has a part of the type image_url, which is no text$/],
  [chat(user('a'), call('c', 'f', '{"a": ')), /line 1, arguments of a call, /],
])('%s is refused with its line', async (text, message) => {
  expect(await refusal(async () => chatsIn(text, 'c.jsonl'))).toMatch(message);
});

test('as text they have the form of gpt-oss, and their answers count; as prompts what the user says', async () => {
  await using folder = await temporaryFolder();
  await using source = await openFileSource(TINY_MODEL);
  const header = await readHeader(source);
  const context = createContext({
    ...{ environment: {}, hubUrl: 'http://127.0.0.1:9', progress: silent, signal: undefined },
  });
  const path = join(folder.path, 'chats.jsonl');
  await writeFile(path, `${chat(user('Hi'), { role: 'assistant', content: 'Hello' })}\n`);
  // Domains may have names in any script.
  const given = { text: [parseInputFile(`対話=${path}`)], runDir: folder.path };
  const { text, scoreTokens, chunkTokens } = await resolveTexts(given, header, context);
  expect([scoreTokens, chunkTokens]).toEqual(['assistant', 'fit']);
  expect(text?.map(({ domain, path: own }) => [domain, basename(own)])).toEqual([['対話', 'chats.jsonl']]);
  expect(await readText(text![0]!.path)).toBe(
    '<|start|>system<|message|>Reasoning: medium<|end|><|start|>user<|message|>Hi<|end|>' +
      '<|start|>assistant<|channel|>final<|message|>Hello<|end|>',
  );
  const [prompts] = (await resolvePrompts(given.text, folder.path, context))!;
  expect(await readText(prompts!.path)).toBe('{"prompt":"Hi"}\n');
  // Beside plain text all tokens count, unless it is said.
  const plain = join(folder.path, 'plain.txt');
  await writeFile(plain, 'words');
  const mixed = { ...given, text: [...given.text, parseInputFile(plain)] };
  expect((await resolveTexts(mixed, header, context)).scoreTokens).toBe('all');
});
