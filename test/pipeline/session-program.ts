import { llamaServer } from '../../src/engines/llama-server.ts';
import { prepareEngine } from '../../src/engines/registry.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { sourceOf } from '../../src/pipeline/trial/setup/tested-models.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { validateOptions } from '../support/commands.ts';
import { CACHE_FOLDER } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

/** Starts and ends one model of a trial, prints how that was refused, and has nothing more to do. */
const [runDir = '', model = ''] = process.argv.slice(2);
const context = {
  ...createContext({
    environment: process.env,
    hubUrl: 'http://127.0.0.1:9',
    token: undefined,
    progress: () => {},
    signal: undefined,
  }),
  runDir: new RunDirectory(runDir),
  cacheDir: CACHE_FOLDER,
};
const settings = await validateOptions({ base: 'b', candidate: 'c' });
const tested = { id: 'base', role: 'base', label: 'base', modelId: 'm', path: async () => model } as const;
const engine = await prepareEngine(llamaServer, settings, context);
const source = sourceOf(tested, { engine, remote: engine, settings }, context);
const startAndEnd = async () => {
  await using _ = await source.start();
};
console.log(await refusal(startAndEnd()));
