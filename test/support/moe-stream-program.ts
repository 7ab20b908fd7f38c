import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { integerOf, stringOf } from '../../src/gguf/header.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { llamaTools } from './llama.ts';

/**
 * Stands in for moe-stream-server: the same flags, lines of log, endpoints and behaviour (an error is an answer, every end is
 * `stop`, it says that it listens before it does), and a llama-server behind it that computes. llama.cpp does not load layers
 * of different sizes; a file that has them is computed by its twin, the mask of the same plan.
 */
const [config = '', ...args] = process.argv.slice(2);
const { twins = {}, experts } = JSON.parse(await readFile(config, 'utf8')) as {
  twins?: Record<string, string>;
  experts?: number;
};
const { values } = parseArgs({
  args,
  options: {
    model: { type: 'string' },
    host: { type: 'string', default: '0.0.0.0' },
    port: { type: 'string', default: '11434' },
    device: { type: 'string', default: 'auto' },
    'max-seq-len': { type: 'string', default: '4096' },
  },
});
const model = values.model!;
console.error(`=== moe-stream-server ===\nModel: ${model}\n[Engine] Loading model: ${model}`);
const header = await (async () => {
  await using source = await openFileSource(model);
  return await readHeader(source);
})();
const architecture = stringOf(header, 'general.architecture')!;
const path = realpathSync(model);
const engine = await startServer({
  tools: await llamaTools(),
  model: twins[path] ?? path,
  contextTokens: Number(values['max-seq-len']),
  slots: 1,
  gpuLayers: 0,
  threads: 1,
  logFile: `${config}.${values.port}.log`,
  readyTimeoutMs: 60_000,
});
const tokenizer = existsSync(join(dirname(model), 'tokenizer.json'));
console.error(
  tokenizer ? '[Engine] Tokenizer loaded' : '[Engine] No tokenizer.json found in model directory',
);

interface Request {
  messages: unknown;
  max_tokens: number;
  temperature?: number;
}

async function complete({ messages, max_tokens, temperature = 0 }: Request) {
  const reply = (content: string, prompt_tokens: number, completion_tokens: number) => ({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  });
  if (!tokenizer) return reply('[Error: No tokenizer loaded]', 0, 0);
  const response = await fetch(`${engine.url}/v1/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ messages, max_tokens, temperature, seed: 0, cache_prompt: false }),
  });
  const said = (await response.json()) as {
    choices: [{ message: { content: string } }];
    usage: { prompt_tokens: number; completion_tokens: number };
  };
  const { prompt_tokens, completion_tokens } = said.usage;
  return reply(said.choices[0].message.content, prompt_tokens, completion_tokens);
}

const server = createServer(async (request, response) => {
  const answers: Record<string, () => unknown> = {
    'GET /health': () => ({
      status: 'ok',
      model: 'tiny',
      architecture,
      num_experts: experts ?? integerOf(header, `${architecture}.expert_count`),
    }),
    'GET /v1/models': () => ({
      object: 'list',
      data: [{ id: 'tiny', object: 'model', created: 0, owned_by: 'local' }],
    }),
    'POST /v1/chat/completions': async () => complete((await json(request)) as Request),
  };
  const answer = answers[`${request.method} ${request.url}`];
  if (answer === undefined) return response.writeHead(404).end();
  return response.setHeader('content-type', 'application/json').end(JSON.stringify(await answer()));
});
console.error(`HTTP listening on http://${values.host}:${values.port}`);
server.on('error', (error) => {
  console.error(`thread 'main' panicked: Failed to bind: ${error.message}`);
  process.exit(101);
});
server.listen(Number(values.port), values.host);
