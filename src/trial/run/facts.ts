import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { stringifyJson, writeFileAtomic } from '../../common/files.ts';
import { type ArmServer, type ArmSource, factsOf, type ServerFacts, serverFactsSchema } from './server.ts';

const fileSchema = z.strictObject({ modelId: z.string(), serverId: z.string(), facts: serverFactsSchema });

/** What an earlier run noted of the same model on the same server; undefined when there is no such note. */
export async function readFacts(path: string, source: ArmSource): Promise<ServerFacts | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { modelId, serverId, facts } = fileSchema.parse(JSON.parse(text));
    return modelId === source.modelId && serverId === source.serverId ? facts : undefined;
  } catch {
    // Of another version, or torn by a full disk: the server is asked again.
    return undefined;
  }
}

export async function writeFacts(path: string, source: ArmSource, facts: ServerFacts): Promise<void> {
  const { modelId, serverId } = source;
  if (serverId !== undefined) await writeFileAtomic(path, stringifyJson({ modelId, serverId, facts }));
}

export interface StartedOnce extends AsyncDisposable {
  /** The arm's server, started at the first call. */
  server(): Promise<ArmServer>;
  /**
   * The same, and it must be what was noted: answers of two different servers must not stand in one arm.
   *
   * @throws EspalierError `trial-invalid`
   */
  serverLike(facts: ServerFacts): Promise<ArmServer>;
}

/** Starts an arm's server when it is first needed, and ends it when disposed. */
export function startOnce(source: ArmSource, signal: AbortSignal | undefined): StartedOnce {
  let starting: Promise<ArmServer> | undefined;
  const server = () => {
    starting ??= source.start(signal);
    return starting;
  };
  return {
    server,
    async serverLike(facts) {
      const running = await server();
      if (isDeepStrictEqual(factsOf(running), facts)) return running;
      throw new EspalierError('trial-invalid', 'the server is not the one that gave the earlier answers', {
        hint: 'Start again with another run directory.',
        details: { earlier: facts, now: factsOf(running) },
      });
    },
    async [Symbol.asyncDispose]() {
      // A start that failed has thrown already, and left nothing running.
      const running = await starting?.catch(() => undefined);
      await running?.[Symbol.asyncDispose]();
    },
  };
}
