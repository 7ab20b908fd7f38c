import { basename } from 'node:path';
import { z } from 'zod';
import { EspalierError, formatInteger, reworded } from '../common/index.ts';
import { readHeader } from '../gguf/index.ts';
import { locateModel } from '../hub/index.ts';
import { describeMoe, type MoeModel } from '../moe/index.ts';
import {
  baseFileName,
  baseLocation,
  bindingOptions,
  type Context,
  openReference,
  readPlanAt,
  resolveBase,
} from '../pipeline/index.ts';
import { checkPlan, type PlanFile, removedExperts } from '../plan/index.ts';
import {
  assertSameModel,
  choosePlan,
  type OpenModel,
  planOptions,
  prepareChoice,
  rankingOptions,
  routerFor,
  savePlan,
} from '../planning/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import { type CommandResult, defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { planSummary } from './show/index.ts';

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
  run: makePlan,
});

/** Makes, imports or checks a plan. The same base and options give the same bytes. */
async function makePlan(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  const { out, name } = inputs;
  if (inputs.check === undefined && out === undefined) {
    throw new EspalierError('usage', 'plan needs out (the file to write)', {
      hint: 'Give --out FILE.',
    });
  }
  if (inputs.for !== undefined && (inputs.check === undefined || out === undefined)) {
    const lacks = inputs.check === undefined ? 'check (the plan)' : 'out (the file to write)';
    throw new EspalierError('usage', `for needs ${lacks}`, {
      hint: 'For example: espalier plan BASE --check PLAN --for OTHER --out FILE',
    });
  }
  const checking = inputs.check === undefined ? undefined : await readPlanAt(inputs.check, context);
  const given = inputs.base === undefined ? undefined : await locateModel(inputs.base, context.hub);
  const location = baseLocation(given, checking);
  const base = await resolveBase(location, checking?.plan, context, {
    anyBase: inputs.anyBase,
    check: async (model) => {
      if (checking === undefined) await prepareChoice(model, inputs, context);
      else checkPlan(checking.plan, model);
    },
  });
  await using reference = await openReference(base, context);
  const { source } = reference;
  const model = describeMoe(await readHeader(source, context.signal));
  if (inputs.for !== undefined && checking !== undefined && out !== undefined)
    return await port(checking, { model, source }, inputs.for, { out, name }, context);
  if (checking !== undefined) return check(checking, model);
  const made = await choosePlan(model, source, inputs, context);
  const { plan, checked } = await savePlan(out!, made, await routerFor(inputs.routerBias, made.keep, model), {
    ...{ name, base, model },
    tool: context.tool,
  });
  const summary = planSummary(out!, plan, checked, model);
  const removed = removedExperts(plan);
  const lines = Object.entries(removed).map(
    ([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? 'none' : ids.join(', ')}`,
  );
  return {
    json: { out, plan, removed },
    text: [
      `${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${baseFileName(base)}`,
      ...lines,
    ].join('\n'),
    outputs: { plan: out!, 'plan-summary': summary },
    summary,
  };
}

/** Binds a plan to another quantization of the model that it was made for. */
async function port(
  file: PlanFile,
  one: OpenModel,
  target: string,
  { out, name }: { readonly out: string; readonly name?: string | undefined },
  context: Context,
): Promise<CommandResult> {
  const { plan, path, sha256 } = file;
  checkPlan(plan, one.model);
  const base = await resolveBase(await locateModel(target, context.hub), undefined, context);
  await using reference = await openReference(base, context);
  const other = {
    model: describeMoe(await readHeader(reference.source, context.signal)),
    source: reference.source,
  };
  const { values, largest } = await assertSameModel(one, other, context.signal);
  const { keep, layers, router, origin } = plan;
  const made = {
    keep,
    ...(layers && { layers }),
    origin: {
      method: origin?.method ?? 'by hand',
      inputs: [{ name: basename(path), sha256 }, ...(origin?.inputs ?? [])],
      options: origin?.options ?? {},
    },
  };
  const frame = { name: name ?? plan.name, base, model: other.model, tool: context.tool };
  const { plan: bound, checked } = await savePlan(out, made, router, frame);
  const summary = planSummary(out, bound, checked, other.model);
  const same = `${formatInteger(values)} values of the routers are equal${largest === 0 ? '' : ` but for rounding of at most ${(100 * largest).toFixed(2)} %`}`;
  return {
    json: { out, plan: bound, compared: { values, largest } },
    text: `${out}: ${path}, now for ${baseFileName(base)}: ${same}`,
    outputs: { plan: out, 'plan-summary': summary },
    summary,
  };
}

/** Checks a plan against the base's header: for pull requests, where nothing else of the base is needed. */
function check({ plan, path, sha256 }: PlanFile, model: MoeModel): CommandResult {
  const checked = checkPlan(plan, model);
  const { kept } = checked;
  const summary = planSummary(path, plan, checked, model);
  const bytes = plan.layers === 'per-layer' ? undefined : sizeBeforePlan(model, kept);
  const size = bytes === undefined ? '' : `; the candidate will have ${formatInteger(bytes)} bytes`;
  return {
    json: { plan: plan.name, sha256, kept, bytes },
    text: `${path} fits ${basename(model.header.name)}: ${kept} of ${model.expertCount} experts are stored${size}`,
    outputs: { plan: path, 'plan-summary': summary },
    summary,
  };
}
