import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../../common/index.ts';
import {
  factsOf,
  type ModelServer,
  type ModelSource,
  type ServerFacts,
  serverFactsSchema,
} from '../../engines/index.ts';
import { Memo, type MemoKey } from '../../state/index.ts';

/** What an earlier run found of the same model on the same server; undefined when there is nothing of that. */
export async function readFacts(path: string, source: ModelSource): Promise<ServerFacts | undefined> {
  return await memoOf(path, source)?.read();
}

export async function writeFacts(path: string, source: ModelSource, facts: ServerFacts): Promise<void> {
  await memoOf(path, source)?.write(facts);
}

/** Undefined where it is not known which server it will be. */
function memoOf(path: string, source: ModelSource): Memo<ServerFacts> | undefined {
  return source.serverId === undefined ? undefined : new Memo(path, factsKey(source), serverFactsSchema);
}

/** Everything that a server says of itself depends on: weights, server with its flags. */
export function factsKey({ modelId, serverId }: Pick<ModelSource, 'modelId' | 'serverId'>): MemoKey {
  return { model: modelId, server: serverId };
}

interface StartedOnce {
  /** The model's server, started at the first call. */
  server(): Promise<ModelServer>;
  /**
   * The same, and it must be what was noted: answers of two different servers must not stand among those of one model.
   *
   * @throws EspalierError `trial-invalid`
   */
  serverLike(facts: ServerFacts): Promise<ModelServer>;
  isRunning(): boolean;
  /** Ends it, if it runs; a later call starts it again. */
  stop(): Promise<void>;
}

/**
 * Starts a model's server when it is needed, once until it is stopped.
 *
 * @param makeRoom called before a start
 */
export function startOnce(
  source: ModelSource,
  signal: AbortSignal | undefined,
  makeRoom: () => Promise<void>,
): StartedOnce {
  let starting: Promise<ModelServer> | undefined;
  const server = () => {
    starting ??= makeRoom().then(() => source.start(signal));
    return starting;
  };
  return {
    server,
    async serverLike(facts) {
      const running = await server();
      if (isDeepStrictEqual(factsOf(running), facts)) return running;
      throw new EspalierError(
        'trial-invalid',
        'this server differs from the one that gave the earlier answers',
        {
          hint: 'Start again with another --run-dir.',
          details: { earlier: facts, now: factsOf(running) },
        },
      );
    },
    isRunning: () => starting !== undefined,
    async stop() {
      // A start that failed has thrown already, and left nothing running.
      const running = await starting?.catch(() => undefined);
      starting = undefined;
      await running?.[Symbol.asyncDispose]();
    },
  };
}
