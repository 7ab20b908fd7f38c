import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { list, option, reworded, wholeNumber } from '../common/option.ts';
import { formatBytes } from '../common/units.ts';
import { parseWanted } from '../evaluation/wanted.ts';
import { candidateFileName } from '../gguf/quant-label.ts';
import { readHeader } from '../gguf/read.ts';
import { locateModel, whoAmI } from '../hub/index.ts';
import { hubOptions } from '../hub/options.ts';
import { allowedCounts } from '../moe/counts.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { baseFileName, type ResolvedBase, resolveBase } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { destinationOptions, gateOptions, repoId } from '../pipeline/options.ts';
import { openReference } from '../pipeline/reference.ts';
import { planOptions } from '../planning/options.ts';
import { planName, savePlanWithoutRun } from '../planning/plan-without-run.ts';
import { answerTo } from '../planning/project/answers.ts';
import { CONFIG_PATH, configFor, WORKFLOW_PATH, workflowFor } from '../planning/project/files.ts';
import { runnerChoice } from '../planning/project/runner.ts';
import { assertAbsent, writeNew } from '../planning/project/write.ts';
import { sizeBeforePlan } from '../prune/candidate.ts';
import { defineCommand } from './command.ts';
import { optionalBaseOptions } from './file-options.ts';
import { nextSteps } from './init-next.ts';
import type { CommandResult } from './result.ts';

const options = z.object({
  base: reworded(optionalBaseOptions.shape.base, {
    text: 'GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path',
  }),
  repo: destinationOptions.shape.repo,
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer; default: seven of eight',
    heading: 'The release',
  }),
  runner: option(runnerChoice, {
    text: 'where the models run: local (the hosted runner, CPU), hf-jobs[:FLAVOUR] (a GPU by the hour on the Hub), or the label of a runner with a GPU',
    value: 'WHERE',
    heading: 'The release',
  }),
  benchmarks: option(
    list.transform((names) => {
      parseWanted(names.join() === 'none' ? [] : names);
      return names;
    }),
    {
      text: 'benchmarks to write into espalier.yml; default: those of run',
      value: 'LIST',
      several: true,
      heading: 'The release',
    },
  ),
  gate: reworded(gateOptions.shape.gate, { text: 'gate to write into espalier.yml; default: that of run' }),
  ...hubOptions.shape,
});

export const init = defineCommand({
  name: 'init',
  options,
  positional: ['base'],
  examples: [
    'init',
    'init ggml-org/gpt-oss-20b-GGUF --repo your-name/gpt-oss-20b-28x-GGUF --keep 28 --runner hf-jobs',
  ],
  run: startProject,
});

/** Writes the workflow, espalier.yml and a plan of a repository; replaces nothing. */
async function startProject(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  await assertAbsent([WORKFLOW_PATH, CONFIG_PATH]);
  const { ask, progress } = context;
  const tell = (message: string) => progress({ type: 'note', level: 'info', message });
  const named = await answerTo(
    {
      option: 'base',
      question: 'GGUF to prune (ns/name, hf://ns/name/file.gguf, or a path)',
      given: inputs.base,
      parser: z.string().min(1, 'must name a model'),
    },
    ask,
    tell,
  );
  const base = await resolveBase(await locateModel(named, context.hub), undefined, context);
  await using reference = await openReference(base, context);
  const { source } = reference;
  const model = describeMoe(await readHeader(source, context.signal));
  const keep = await answerTo(
    {
      option: 'keep',
      question: `experts to keep in every layer (of ${model.expertCount})`,
      given: inputs.keep,
      parser: wholeNumber(1).refine(
        (count) => allowedCounts(model).includes(count),
        `must be one of ${allowedCounts(model).join(', ')}`,
      ),
      proposed: String(proposedCount(model)),
    },
    ask,
    tell,
  );
  const repo = await answerTo(
    {
      option: 'repo',
      question: 'Hub repo to publish to (namespace/name)',
      given: inputs.repo,
      parser: repoId,
      proposed: await proposedRepo(base, keep, context),
    },
    ask,
    tell,
  );
  const runner = await answerTo(
    {
      option: 'runner',
      question: 'where the models run: local (CPU), hf-jobs, or the label of a runner with a GPU',
      given: inputs.runner,
      parser: runnerChoice,
      proposed: 'local',
    },
    ask,
    tell,
  );
  const plan = `plans/${planName(base, keep)}.json`;
  await assertAbsent([plan]);
  const template = await readFile(join(context.workflowsDir, 'publish.yml'), 'utf8');
  const { method } = await savePlanWithoutRun(plan, keep, { model, source, base }, context);
  const project = {
    ...{ plan, repo },
    base: base.kind === 'local' ? base.path : undefined,
    benchmarks: inputs.benchmarks?.join(', '),
    gate: inputs.gate && (inputs.gate.map(({ text }) => text).join(', ') || 'none'),
  };
  await writeNew(WORKFLOW_PATH, workflowFor(template, runner));
  await writeNew(CONFIG_PATH, configFor(project, runner));
  const [before, after] = [source.size, sizeBeforePlan(model, keep)].map(formatBytes);
  const made = {
    [WORKFLOW_PATH]: `runs on ${runner.labels.join(', ')}`,
    [CONFIG_PATH]: `publishes to ${repo}`,
    [plan]: `keeps ${keep} of ${model.expertCount} experts, ${before} to ${after}, by ${method}`,
  };
  return {
    json: { files: Object.keys(made), base: named, keep, repo, runner, method },
    text: nextSteps(made, { isLocal: base.kind === 'local' }),
    outputs: { plan },
    summary: '',
  };
}

/** Seven of eight experts, as far as the model allows that. */
function proposedCount(model: MoeModel): number {
  const fewer = allowedCounts(model).filter((count) => count < model.expertCount);
  const aim = (model.expertCount * 7) / 8;
  return fewer.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0] ?? model.expertCount;
}

/** Under the name of whoever's token there is. */
async function proposedRepo(base: ResolvedBase, keep: number, { hub }: Context): Promise<string | undefined> {
  if (hub.token === undefined) return undefined;
  const { name } = await whoAmI(hub);
  return `${name}/${candidateFileName(baseFileName(base), keep).replace(/(-[A-Z0-9_]+)?\.gguf$/, '')}-GGUF`;
}
