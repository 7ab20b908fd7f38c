import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';
import { answerAtOnce } from '../../src/evaluation/answering/direct-answer.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { SAMPLING, tinyServer } from './support.ts';

describe('the prompt of a first token', () => {
  test.each<[string, string]>([
    ['<|im_start|>assistant\n<think>\n', '<|im_start|>assistant\n<think>\n</think>\n\n'],
    ['<\uff5cAssistant\uff5c><think>', '<\uff5cAssistant\uff5c><think>\n</think>\n\n'],
    ['assistant\n<seed:think>', 'assistant\n<seed:think>\n</seed:think>\n\n'],
    ['[/INST][THINK]', '[/INST][THINK][/THINK]'],
    ['<|start|>assistant', '<|start|>assistant<|channel|>final<|message|>'],
    [
      '<|start|>assistant<|channel|>analysis<|message|>',
      '<|start|>assistant<|channel|>analysis<|message|><|end|><|start|>assistant<|channel|>final<|message|>',
    ],
    // Nothing is open:
    ['<|im_start|>assistant\n<think>\n\n</think>\n\n', '<|im_start|>assistant\n<think>\n\n</think>\n\n'],
    ['<\uff5cAssistant\uff5c></think>', '<\uff5cAssistant\uff5c></think>'],
    ['<|im_start|>assistant\n', '<|im_start|>assistant\n'],
    ['I think <b>', 'I think <b>'],
    ['<|END_THINKING|>', '<|END_THINKING|>'],
  ])('%j', (rendered, prompt) => {
    expect(answerAtOnce(rendered)).toBe(prompt);
  });

  test.each(['<|im_start|>assistant\n<|begin_of_thought|>\n', '<start_thinking>', '[REASONING]'])(
    '%j opens a reasoning that nobody can close, and is refused',
    async (rendered) => {
      expect(await refusal(() => answerAtOnce(rendered))).toMatch(/^trial-invalid: the chat template opens/);
    },
  );
});

/** As Qwen3's: thinking can be switched off, which writes an empty reasoning. */
const QWEN = `{% for m in messages %}<|im_start|>{{ m.role }}
{{ m.content }}<|im_end|>
{% endfor %}<|im_start|>assistant
{% if enable_thinking is defined and enable_thinking is false %}<think>

</think>

{% else %}<think>
{% endif %}`;
/** As that of a model that always thinks. */
const THINKER = `{% for m in messages %}<|im_start|>{{ m.role }}
{{ m.content }}<|im_end|>
{% endfor %}<|im_start|>assistant
<think>
`;

test.each([
  ['can be switched off', QWEN, '<think>\n\n</think>\n\n'],
  ['cannot be switched off', THINKER, '<think>\n</think>\n\n'],
])(
  'behind a template whose thinking %s, llama-server is asked for the token of the answer',
  async (_, template, end) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'template.jinja');
    await writeFile(path, template);
    await using server = await tinyServer(folder.path, {
      extraFlags: ['--jinja', '--chat-template-file', path],
    });
    await using between = await recorder(server.url);
    await using client = openClient({ ...server, url: between.url }, SAMPLING);
    const reply = await client.ask(
      { prompt: 'Which letter is first?\nA. A\nB. B\nAnswer:', choices: ['A', 'B'] },
      1,
      new AbortController().signal,
    );
    expect(between.prompts).toHaveLength(1);
    expect(between.prompts[0]!.slice(-end.length - 10)).toBe(`assistant\n${end}`);
    expect(reply.answerTokens).toBe(1);
  },
);

/** Passes requests on to a real server and keeps the prompts of completions. */
async function recorder(target: string) {
  const prompts: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = request.method === 'POST' ? ((await json(request)) as { prompt?: string }) : undefined;
      if (request.url === '/completion' && body?.prompt !== undefined) prompts.push(body.prompt);
      const answer = await fetch(`${target}${request.url}`, {
        method: request.method ?? 'GET',
        ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    prompts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
