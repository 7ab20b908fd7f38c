import { basename } from 'node:path';
import { checkValue } from '../common/schema.ts';
import { readHeader } from '../gguf/read.ts';
import { findMethod } from '../importance/registry.ts';
import { describeMoe } from '../moe/model.ts';
import { baseFileName, isHubUri, openBase, resolveBase, uriOf } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { allocateUniform } from '../plan/allocate.ts';
import { checkPlan, removedExperts } from '../plan/check.ts';
import { writePlan } from '../plan/file.ts';
import { type Plan, planSchema } from '../plan/schema.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';

/** Makes a plan. The same base and options give the same bytes. */
export async function makePlan(inputs: Inputs, context: Context): Promise<CommandResult> {
  const { by, keep, out, name } = inputs;
  const method = findMethod(by);
  const base = isHubUri(inputs.base!) ? await resolveBase(inputs.base!, undefined, context) : undefined;
  await using source = await openBase(base === undefined ? inputs.base! : uriOf(base), context);
  const model = describeMoe(await readHeader(source, context.signal));
  const importance = await method.score(model, source, { signal: context.signal });
  const plan: Plan = {
    name: name ?? basename(out!).replace(/\.json$/, ''),
    ...(base?.kind === 'hub' && {
      base: {
        repo: base.repo,
        revision: base.revision,
        file: base.path,
        ...(base.sha256 !== undefined && { sha256: base.sha256 }),
      },
    }),
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    keep: allocateUniform(importance, keep!, model.expertUsedCount),
    router: { bias: inputs['router-bias'] },
    origin: { method: method.name, inputs: [], options: { keep: keep! }, tool: context.tool },
  };
  const checked = checkPlan(checkValue(planSchema, plan, out!, 'plan-invalid'), model);
  await writePlan(out!, plan);
  const removed = removedExperts(checked);
  const lines = Object.entries(removed).map(
    ([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? 'none' : ids.join(', ')}`,
  );
  const of = base === undefined ? basename(source.name) : baseFileName(base);
  return {
    json: { out, plan, removed },
    text: [`${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${of}`, ...lines].join('\n'),
    outputs: { plan: out! },
  };
}
