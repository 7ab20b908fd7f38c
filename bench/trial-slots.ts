import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptArguments } from '../scripts/arguments.ts';
import { openFileSource } from '../src/bytes/file-source.ts';
import { silent } from '../src/common/progress.ts';
import { startServer } from '../src/engines/llama-server/start-server.ts';
import type { ModelServer } from '../src/engines/model-server.ts';
import { openSession } from '../src/evaluation/answering/model-session.ts';
import { parseBenchmarkOption } from '../src/evaluation/benchmarks/registry.ts';
import { type PreparedBenchmark, prepareBenchmark } from '../src/evaluation/questions/prepare.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../test/support/llama.ts';
import { spread } from './measure.ts';

// node bench/trial-slots.ts [ROUNDS]: questions a second of tiny-gpt-oss at 1, 2, 4 and 8 slots beside a plain loop of
// requests one after the other, and what the trial adds to each question where the server answers at once.
const { words } = scriptArguments('node bench/trial-slots.ts [ROUNDS]', { words: [0, 1] });
const rounds = Number(words[0] ?? 3);
const folder = await mkdtemp(join(tmpdir(), 'espalier-bench-'));
const sampling = { temperature: 0, seed: 0 };
let run = 0;

async function prepared(option: string): Promise<PreparedBenchmark> {
  const { benchmark } = parseBenchmarkOption(option);
  await using source = await openFileSource(join(ROOT, `demo/tiny-gpt-oss/benchmarks/${option}.jsonl`));
  const promptsFolder = join(ROOT, 'templates/prompts');
  return await prepareBenchmark({ benchmark, files: [{ source }], promptsFolder, seed: 0, maxTokens: 160 });
}

/** Seconds for all questions, as a trial asks them: of both benchmarks over one queue. */
async function asTrial(server: ModelServer, benchmarks: readonly PreparedBenchmark[]): Promise<number> {
  const recordsFolder = join(folder, String(run++));
  const running = { ...server, async [Symbol.asyncDispose]() {} };
  const source = { modelId: 'm', start: async () => running };
  const began = performance.now();
  await using session = openSession({
    model: 'base',
    source,
    benchmarks,
    sampling,
    recordsFolder,
    progress: silent,
  });
  await session.ask(benchmarks.map(({ questions }) => questions));
  return (performance.now() - began) / 1000;
}

/** Seconds for all questions, one after the other with fetch. */
async function asLoop(url: string, benchmarks: readonly PreparedBenchmark[]): Promise<number> {
  const all = benchmarks.flatMap(({ questions, maxTokens }) =>
    questions.map(({ prompt }) => ({ prompt, maxTokens })),
  );
  const began = performance.now();
  for (const { prompt, maxTokens } of all) {
    const messages = [{ role: 'user', content: prompt }];
    const body = JSON.stringify({
      messages,
      max_tokens: maxTokens,
      temperature: 0,
      seed: 0,
      cache_prompt: false,
    });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body });
    await response.json();
  }
  return (performance.now() - began) / 1000;
}

/** Slots at work in a step of the server, of those that it has. */
async function busyShare(url: string, slots: number): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^llamacpp:n_busy_slots_per_decode (\S+)/m.exec(metrics)?.[1]) / slots;
}

async function llama(slots: number): Promise<ModelServer> {
  const settings = { contextTokens: 512, slots, gpuLayers: 0, threads: 1 };
  const logFile = join(folder, 'server.log');
  const started = await startServer({
    ...settings,
    tools: await llamaTools(),
    model: TINY_MODEL,
    logFile,
    readyTimeoutMs: 60_000,
  });
  return { ...started, engine: 'llama.cpp', slots, contextTokens: 512 };
}

/** A server that has its answer ready. */
async function instant(): Promise<ModelServer> {
  const message = { role: 'assistant', content: '#### 1' };
  const usage = { prompt_tokens: 1, completion_tokens: 1 };
  const reply = JSON.stringify({ choices: [{ finish_reason: 'stop', message }], usage });
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(reply));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ engine: 'none', build: '', flags: [], slots: 1, contextTokens: 512 },
    model: { parameters: 1, bytes: 1 },
    assertAlive: () => {},
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

try {
  const benchmarks = [await prepared('mmlu'), await prepared('gsm8k')];
  const n = benchmarks.reduce((sum, { questions }) => sum + questions.length, 0);
  const loops: number[] = [];
  const trials = new Map<number, { rates: number[]; ratios: number[]; busy: number[] }>();
  for (let round = 0; round < rounds; round++) {
    await using one = await llama(1);
    const loop = n / (await asLoop(one.url, benchmarks));
    loops.push(loop);
    for (const slots of [1, 2, 4, 8]) {
      await using server = await llama(slots);
      const rate = n / (await asTrial(server, benchmarks));
      const seen = trials.get(slots) ?? { rates: [], ratios: [], busy: [] };
      seen.rates.push(rate);
      seen.ratios.push(rate / loop);
      seen.busy.push(await busyShare(server.url, slots));
      trials.set(slots, seen);
    }
  }
  console.log(`${n} questions, ${rounds} rounds; a plain loop: ${spread(loops, 1)} questions a second`);
  for (const [slots, { rates, ratios, busy }] of trials) {
    console.log(
      `${slots} slots: ${spread(rates, 1)} a second, ${spread(ratios)} of the loop, busy share ${spread(busy)}`,
    );
  }
  const added: number[] = [];
  await using server = await instant();
  for (let round = 0; round < rounds + 2; round++) {
    const [loop, trial] = [await asLoop(server.url, benchmarks), await asTrial(server, benchmarks)];
    added.push(((trial - loop) / n) * 1000);
  }
  console.log(`added by the trial to a question that is answered at once: ${spread(added)} ms`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
