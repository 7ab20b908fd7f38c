import { createContext } from '../../src/commands/context.ts';
import { armOf } from '../../src/pipeline/stages/arms.ts';
import { trialSettings } from '../../src/pipeline/trial-settings.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { validateOptions } from '../support/commands.ts';
import { llamaTools } from '../support/llama.ts';
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
};
const settings = await trialSettings(await validateOptions({ base: 'b', candidate: 'c' }));
const contestant = { modelId: 'm', path: async () => model };
const arm = armOf('base', contestant, { tools: await llamaTools(), settings }, context);
const startAndEnd = async () => {
  await using _ = await arm.start();
};
console.log(await refusal(startAndEnd()));
