import type { Progress } from '../../common/index.ts';
import { createFetch, modelServerFetch } from '../../http/index.ts';
import type { LlamaTools } from '../../llama/index.ts';
import {
  memoryLimitBytes,
  modelBytes,
  readyWithin,
  type ServerProcess,
  serverProcess,
  spawnServer,
  startLimitMs,
  startNotice,
  waitUntilReady,
} from '../process/index.ts';
import { type ServerSettings, serverFlags } from './flags.ts';
import { askServer, readProgress, type ServedModel } from './info.ts';

export interface StartServerOptions extends ServerSettings {
  tools: LlamaTools;
  /** Path of the GGUF; of a split one, the first shard. */
  model: string;
  /** The name under which the API serves the model; default its path. */
  alias?: string | undefined;
  /** 0, the default, takes a free one. */
  port?: number | undefined;
  /** Receives all that the server prints; an existing file is overwritten. */
  logFile: string;
  /** How long loading may take; default by the model's size (process/start-limits.ts). */
  readyTimeoutMs?: number | undefined;
  /** Of what it writes to; default by the model's size and the context (process/start-limits.ts). */
  memoryLimitBytes?: number | undefined;
  /** Write the log as JSON lines, with what the server says of its memory when it ends (see memory.ts). */
  jsonLog?: boolean | undefined;
  /** Called before a long load with how long it may take. */
  progress?: Progress | undefined;
  /** Ends the start. A server that is ready is ended by `stop` alone. */
  signal?: AbortSignal | undefined;
}

/** A llama-server that answers, on 127.0.0.1. Dispose of it with `await using`. */
interface LlamaServer extends ServerProcess {
  /** Without a slash at its end. */
  readonly url: string;
  /** As the server says it: `b11669-Debian`. */
  readonly build: string;
  readonly model: ServedModel;
  /** Of a slot, as the server says it: it gives none more than the model was trained for. */
  readonly contextTokens: number;
  /** All flags but model, address, port, alias and the form of the log. */
  readonly flags: readonly string[];
  /** A text that changes with every batch that it computes; rejects when it does not answer. */
  progress(signal: AbortSignal): Promise<string>;
}

const NAME = 'llama-server';

/**
 * Starts llama-server on 127.0.0.1 and resolves when it is ready to answer. Whatever happens to us, it does not outlive
 * us (see watchdog.ts).
 *
 * @throws EspalierError `llama-start-failed` with the log's telling line, `llama-out-of-memory`, `port-taken`,
 * `llama-timeout`, and the signal's reason; in each case nothing is left running
 */
export async function startServer(options: StartServerOptions): Promise<LlamaServer> {
  const { tools, model, alias, port = 0, logFile, jsonLog, signal } = options;
  signal?.throwIfAborted();
  const flags = serverFlags(options);
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const named = alias === undefined ? [] : ['--alias', alias];
  const args = ['-m', model, ...address, ...named, ...(jsonLog ? ['--log-jsonl'] : []), ...flags];
  const bytes = await modelBytes(model);
  const { readyTimeoutMs = startLimitMs(bytes) } = options;
  const notice = startNotice(NAME, bytes, readyTimeoutMs);
  if (notice !== undefined) options.progress?.({ type: 'note', level: 'info', message: notice });
  const tokens = options.contextTokens * options.slots;
  const limit = options.memoryLimitBytes ?? memoryLimitBytes(bytes, tokens);
  const spawning = { name: NAME, logFile, memoryLimitBytes: limit };
  const server = await spawnServer(tools.command('llama-server'), args, spawning);
  const ask = modelServerFetch(createFetch({ retries: 0 }));
  return await readyWithin({ server, port, readyTimeoutMs }, signal, async (until) => {
    const url = await waitUntilReady(server, ask, until);
    const { slotTokens = options.contextTokens, ...info } = await askServer(ask, url, until);
    return {
      url,
      flags,
      ...info,
      contextTokens: slotTokens,
      ...serverProcess(server, url, ask),
      progress: (signal) => readProgress(ask, url, signal),
    };
  });
}
