import { z } from 'zod';
import { EspalierError, flag } from '../common/index.ts';
import { checkpointAt, identityOptions, shardOptions } from '../pipeline/index.ts';
import { candidateHeaders, listsOf } from '../prune/index.ts';
import { defineCommand, optionalBaseOptions, outOptions, planFileOptions } from './definition/index.ts';
import { pruneCheckpoint } from './show/index.ts';
import { writeCut } from './write-cut.ts';

export const prune = defineCommand({
  name: 'prune',
  options: z.object({
    ...optionalBaseOptions.shape,
    ...planFileOptions.shape,
    ...outOptions.shape,
    dryRun: flag('print what would be written, with exact sizes, and write nothing; reads only the header', {
      heading: 'Files',
    }),
    ...identityOptions.shape,
    ...shardOptions.shape,
  }),
  positional: ['base'],
  examples: [
    'prune model.gguf --plan plan.json -o pruned.gguf',
    'prune --plan plan.json --dry-run',
    'prune hf://openai/gpt-oss-20b --plan plan.json --out pruned/',
  ],
  async run({ dryRun, maxShardSize, out, ...named }, context) {
    if (out === undefined && !dryRun) {
      throw new EspalierError('usage', 'prune needs out (the file to write)', {
        hint: 'Give --out FILE, or --dry-run, which writes nothing.',
      });
    }
    const target = dryRun ? undefined : out;
    const checkpoint = await checkpointAt(named.base, context);
    if (checkpoint !== undefined && maxShardSize !== undefined) {
      throw new EspalierError(
        'usage',
        `max-shard-size is for GGUFs, and ${checkpoint.name} is a checkpoint`,
        {
          hint: 'Leave it out: a pruned checkpoint has the files of its base.',
        },
      );
    }
    if (checkpoint !== undefined)
      return await pruneCheckpoint(checkpoint, { plan: named.plan, out: target }, context);
    return await writeCut(
      { ...named, out: target },
      context,
      ({ planFile, provenance, model, checked }, biases) => {
        const { plan } = planFile;
        if (plan.layers === 'per-layer') {
          const message = `${out ?? plan.name}: its layers have different numbers of experts, so llama.cpp cannot load it`;
          context.progress({ type: 'note', level: 'warning', message });
        }
        return listsOf(candidateHeaders(model, checked, provenance, maxShardSize), model, checked, biases);
      },
    );
  },
});
