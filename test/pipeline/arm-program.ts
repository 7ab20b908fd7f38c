import { createContext } from '../../src/commands/context.ts';
import { llamaServer } from '../../src/engines/llama-server.ts';
import { prepareEngine } from '../../src/engines/registry.ts';
import { sourceOf } from '../../src/pipeline/trial/models.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { validateOptions } from '../support/commands.ts';
import { CACHE_FOLDER } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

/** Starts and ends one side of a trial, prints how that was refused, and has nothing more to do. */
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
const contestant = { modelId: 'm', path: async () => model };
const engine = await prepareEngine(llamaServer, settings, context);
const arm = sourceOf('base', contestant, { engine, remote: engine, settings }, context);
const startAndEnd = async () => {
  await using _ = await arm.start();
};
console.log(await refusal(startAndEnd()));
