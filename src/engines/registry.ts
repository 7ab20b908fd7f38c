import { EspalierError, infoOf, optionName } from '../common/index.ts';
import type { Engine, EngineContext, EngineOptions, PreparedEngine } from './engine.ts';
import type { Runner } from './hf-jobs/index.ts';
import { hfJobs } from './hf-jobs.ts';
import { llamaServer } from './llama-server.ts';
import { moeStream } from './moe-stream.ts';
import { remote } from './remote.ts';

/** Options of all engines. Engines that share an option share its declaration. */
export const ENGINE_OPTIONS = {
  ...moeStream.options,
  ...llamaServer.options,
  ...remote.options,
  ...hfJobs.options,
};
type Options = EngineOptions<typeof ENGINE_OPTIONS>;

/** An engine that is given the options of all, and reads its own. */
type AnyEngine = Omit<Engine, 'prepare'> & Pick<Engine<typeof ENGINE_OPTIONS>, 'prepare'>;
export type AnyPrepared = PreparedEngine<Options>;

/** Every engine; of those that serve files the first is the default. */
const ENGINES: readonly AnyEngine[] = [llamaServer, moeStream, remote, hfJobs];

const FILE_ENGINES = ENGINES.filter(({ serves }) => serves === 'files');

/** As the option `engine` takes them. */
export const ENGINE_NAMES = FILE_ENGINES.map(({ name }) => name);

/** For help: what each is for. */
export const ENGINE_TEXT = FILE_ENGINES.map(({ name, text }) => `${name} (${text})`).join(', ');

/** @throws EspalierError `usage` for a name that no engine has */
export function engineNamed(name: string): AnyEngine {
  const found = ENGINES.find((engine) => engine.name === name);
  if (found !== undefined) return found;
  throw new EspalierError('usage', `there is no engine "${name}": expected ${ENGINE_NAMES.join(' or ')}`);
}

/**
 * The engine that options choose: by the runner, else by its name.
 *
 * @throws EspalierError `usage` for another engine than the default with Jobs, which run llama.cpp
 */
export function chosenEngine({ engine, runner }: { engine: string; runner: Runner }): AnyEngine {
  const named = engineNamed(engine);
  if (runner.kind === 'local') return named;
  if (named.name === ENGINE_NAMES[0]) return hfJobs;
  throw new EspalierError(
    'usage',
    `runner ${hfJobs.name} does not take engine ${engine}: its Jobs run llama.cpp`,
    {
      hint: 'Leave --engine out, or give --runner local.',
    },
  );
}

/**
 * Finds the program of an engine.
 *
 * @param options those of all engines; one that another engine has, and this one has not, must not be given
 * @throws EspalierError `usage` for such an option, and as the engine's `prepare`
 */
export async function prepareEngine(
  { name, serves, capabilities, options: own, prepare }: AnyEngine,
  options: Options,
  context: EngineContext,
): Promise<AnyPrepared> {
  const given = new Map<string, unknown>(Object.entries(options));
  // One that serves addresses was not chosen by name: the options may be for the other models.
  for (const other of serves === 'addresses' ? [] : ENGINES.filter(({ serves }) => serves === 'files')) {
    for (const [key, schema] of Object.entries(other.options)) {
      const isForeign = !Object.hasOwn(own, key) && infoOf(schema).default === undefined;
      if (!isForeign || given.get(key) === undefined) continue;
      throw new EspalierError(
        'usage',
        `engine ${name} does not take ${optionName(key)}, which is for ${other.name}`,
        {
          hint:
            serves === 'repos'
              ? `Leave --${optionName(key)} out, or give --runner local.`
              : `Leave --${optionName(key)} out, or give --engine ${other.name}.`,
        },
      );
    }
  }
  return { name, capabilities, ...(await prepare(options, context)) };
}
