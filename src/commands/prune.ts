import { z } from 'zod';
import { EspalierError, flag } from '../common/index.ts';
import {
  checkpointAt,
  cutCheckpoint,
  identityOptions,
  type MakeLists,
  readPlanAt,
  shardOptions,
  sizeCut,
  writeCut,
} from '../pipeline/index.ts';
import { candidateHeaders, listsOf } from '../prune/index.ts';
import {
  defineCommand,
  inputsOf,
  optionalBaseOptions,
  outOptions,
  planFileOptions,
} from './definition/index.ts';
import { checkpointCutResult, cutResult, cutSizeResult } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...planFileOptions.shape,
  ...outOptions.shape,
  dryRun: flag('print what would be written, with exact sizes, and write nothing; reads only the header', {
    heading: 'Files',
  }),
  ...identityOptions.shape,
  ...shardOptions.shape,
});

export const prune = defineCommand({
  name: 'prune',
  options,
  positional: ['base'],
  examples: [
    'prune model.gguf --plan plan.json -o pruned.gguf',
    'prune --plan plan.json --dry-run',
    'prune hf://openai/gpt-oss-20b --plan plan.json --out pruned/',
  ],
  async run({ dryRun, maxShardSize, out, force, ...named }, context) {
    const target = dryRun ? undefined : out;
    if (target === undefined && !dryRun) {
      throw new EspalierError('usage', 'prune needs out (the file to write)', {
        hint: 'Give --out FILE, or --dry-run, which writes nothing.',
      });
    }
    const checkpoint = await checkpointAt(named.base, context);
    if (checkpoint !== undefined) {
      if (maxShardSize !== undefined) {
        const problem = `max-shard-size is for GGUFs, and ${checkpoint.name} is a checkpoint`;
        throw new EspalierError('usage', problem, {
          hint: 'Leave it out: a pruned checkpoint has the files of its base.',
        });
      }
      const planFile = await readPlanAt(named.plan, context);
      const cut = await cutCheckpoint(checkpoint, planFile, target, context);
      return checkpointCutResult(checkpoint.name, planFile, cut, target);
    }
    const makeLists: MakeLists = ({ planFile: { plan }, provenance, model, checked }, biases) => {
      if (plan.layers === 'per-layer') {
        const message = `${out ?? plan.name}: its layers have different numbers of experts, so llama.cpp cannot load it`;
        context.progress({ type: 'note', level: 'warning', message });
      }
      return listsOf(candidateHeaders(model, checked, provenance, maxShardSize), model, checked, biases);
    };
    if (target === undefined) return cutSizeResult(await sizeCut(named, makeLists, context));
    const files = { out: target, force, inputs: inputsOf(options.shape, named) };
    return cutResult(await writeCut(named, files, makeLists, context));
  },
});
