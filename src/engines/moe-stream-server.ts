import { once } from 'node:events';
import { createServer } from 'node:net';
import { z } from 'zod';
import { EspalierError } from '../common/index.ts';
import { createFetch, modelServerFetch, pause, readJson } from '../http/index.ts';
import { lastLines, listensAt } from '../llama/index.ts';
import { childEnvironment, type Environment } from '../process/index.ts';
import type { ModelServer } from './model-server.ts';
import {
  isHealthy,
  memoryLimitBytes,
  modelBytes,
  POLL_MS,
  readyWithin,
  type SpawnedServer,
  serverProcess,
  spawnServer,
} from './process/index.ts';
import type { Reply } from './reply.ts';

interface MoeStreamSettings {
  /** Tokens that a prompt and its answer may take together. */
  readonly contextTokens: number;
  readonly device: 'auto' | 'gpu' | 'cpu';
}

export interface MoeStreamOptions extends MoeStreamSettings {
  /** Path of moe-stream-server, and what names its build: it does not say so itself. */
  readonly program: string;
  readonly build: string;
  /** Path of the GGUF; `tokenizer.json` must be beside it. */
  readonly model: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly logFile: string;
  readonly readyTimeoutMs: number;
  /** Of what it writes to; default by the model's size and the context. */
  readonly memoryLimitBytes?: number | undefined;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
}

/** A server, and how many experts it says that its model has. */
interface MoeStreamServer extends ModelServer {
  readonly pid: number;
  readonly experts: number;
}

const NAME = 'moe-stream-server';
/** Where the system does not tell who listens: moe-stream says so before it does, and ends soon if another program holds the port. */
const SETTLE_MS = 1_000;
/** Between a look for a free port and its use, somebody else may take it. */
const PORTS_TRIED = 3;

const healthSchema = z.object({ status: z.literal('ok'), num_experts: z.int().min(0) });
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })).min(1) });

/** Flags of moe-stream-server without model, address and port: the same for all models. */
export function moeStreamFlags({ contextTokens, device }: MoeStreamSettings): string[] {
  return ['--max-seq-len', String(contextTokens), '--device', device];
}

/**
 * Starts moe-stream-server (GOBA-AI-Labs/moe-stream, moe-stream-server/src/main.rs) on 127.0.0.1 and resolves when it is
 * ready to answer. It answers one question at a time, and says neither its build nor its model's parameters.
 *
 * @throws EspalierError `llama-start-failed`, `llama-out-of-memory`, `port-taken`, `llama-timeout`, and the signal's
 * reason; in each case nothing is left running
 */
export async function startMoeStream(options: MoeStreamOptions): Promise<MoeStreamServer> {
  for (let tried = 1; ; tried += 1) {
    const port = options.port === 0 ? await freePort() : options.port;
    try {
      return await startAt(port, options);
    } catch (error) {
      const taken = error instanceof EspalierError && error.code === 'port-taken';
      if (!taken || options.port !== 0 || tried === PORTS_TRIED) throw error;
    }
  }
}

async function startAt(port: number, options: MoeStreamOptions): Promise<MoeStreamServer> {
  const { program, build, model, logFile, readyTimeoutMs, environment, signal, contextTokens } = options;
  signal?.throwIfAborted();
  const flags = moeStreamFlags(options);
  const command = { file: program, args: [], env: childEnvironment(environment, 'engine') };
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const limit = options.memoryLimitBytes ?? memoryLimitBytes(await modelBytes(model), contextTokens);
  const spawning = { name: NAME, logFile, memoryLimitBytes: limit };
  const server = await spawnServer(command, ['--model', model, ...address, ...flags], spawning);
  const ask = modelServerFetch(createFetch({ retries: 0 }));
  const url = `http://127.0.0.1:${port}`;
  return await readyWithin({ server, port, readyTimeoutMs }, signal, async (until) => {
    await untilReady(server, port, ask, until);
    const get = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
      const response = await ask(`${url}${path}`, { signal: until });
      const where = `${NAME}'s answer to ${path}`;
      return await readJson(schema, response, { where, code: 'llama-start-failed' });
    };
    const { num_experts } = await get(healthSchema, '/health');
    const [served] = (await get(modelsSchema, '/v1/models')).data;
    return {
      ...serverProcess(server, url, ask),
      url,
      modelName: served!.id,
      engine: 'moe-stream',
      build,
      flags,
      slots: 1,
      contextTokens,
      model: { parameters: 0, bytes: 0 },
      experts: num_experts,
      mend,
      progress: answering(ask, url),
    };
  });
}

async function untilReady(
  { guarded, logFile }: SpawnedServer,
  port: number,
  ask: typeof fetch,
  until: AbortSignal,
): Promise<void> {
  const listens = async () => {
    const says = (await lastLines(logFile, 50)).some((line) => line.startsWith('HTTP listening on '));
    if (!says || !(await isHealthy(ask, `http://127.0.0.1:${port}`, until))) return false;
    const itself = await listensAt(guarded.members(), port);
    return itself ?? (await guarded.endsWithin(SETTLE_MS)) === undefined;
  };
  for (;;) {
    if (guarded.exit()) throw new Error('the server ended');
    if (await listens()) return;
    await Promise.race([guarded.exited, pause(POLL_MS, until)]);
  }
}

/** How far it is with an answer cannot be seen: that it answers at all must do. */
function answering(ask: typeof fetch, url: string): (signal: AbortSignal) => Promise<string> {
  let probes = 0;
  return async (signal) => {
    if (!(await isHealthy(ask, url, signal))) throw new Error(`${url} does not answer`);
    probes += 1;
    return `probe ${probes}`;
  };
}

/**
 * moe-stream calls every end `stop`, and puts its errors where the answer belongs. An answer that took the whole budget is
 * taken for cut off, also in the rare case that its last token would have been the end.
 *
 * @throws EspalierError `llama-tool-failed`
 */
function mend(reply: Reply, maxTokens: number): Reply {
  const error = /^\[Error: (.*)\]$/s.exec(reply.content)?.[1];
  if (error !== undefined && reply.answerTokens === 0) {
    throw new EspalierError('llama-tool-failed', `${NAME} could not answer: ${error}`);
  }
  return reply.answerTokens >= maxTokens ? { ...reply, finishReason: 'length' } : reply;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
