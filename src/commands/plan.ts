import { z } from 'zod';
import { EspalierError, reworded } from '../common/index.ts';
import { bindingOptions } from '../pipeline/index.ts';
import { checkPlanAt, makePlan, planOptions, portPlan, rankingOptions } from '../planning/index.ts';
import { defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { fittingPlanResult, madePlanResult, portedPlanResult } from './show/index.ts';

const options = z.object({
  base: reworded(optionalBaseOptions.shape.base, {
    text: 'GGUF to prune (the first shard if it is split): a path or hf://namespace/name[@revision]/file.gguf; default with check: the base that the plan names',
  }),
  ...outOptions.shape,
  ...planOptions.shape,
  ...rankingOptions.shape,
  ...bindingOptions.shape,
});

export const plan = defineCommand({
  name: 'plan',
  options,
  positional: ['base'],
  writes: { out: ['plan'] },
  examples: [
    'plan model.gguf --keep 28 -o plan.json',
    'plan model.gguf --check plan.json',
    'plan --check plan.json --for hf://namespace/name/other-quant.gguf --out other.json',
  ],
  async run(inputs, context) {
    const { base, check: path, for: target, out, name, anyBase } = inputs;
    if (target !== undefined && (path === undefined || out === undefined)) {
      const lacks = path === undefined ? 'check (the plan)' : 'out (the file to write)';
      throw new EspalierError('usage', `for needs ${lacks}`, {
        hint: 'For example: espalier plan BASE --check PLAN --for OTHER --out FILE',
      });
    }
    if (path !== undefined && target !== undefined && out !== undefined) {
      const ported = await portPlan(path, { base, target, anyBase }, { out, name }, context);
      return portedPlanResult(out, ported);
    }
    if (path !== undefined) return fittingPlanResult(await checkPlanAt(path, base, inputs, context));
    if (out === undefined) {
      throw new EspalierError('usage', 'plan needs out (the file to write)', { hint: 'Give --out FILE.' });
    }
    return madePlanResult(out, await makePlan(base, out, inputs, context));
  },
});
