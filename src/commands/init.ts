import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError, formatBytes, list, option, reworded, wholeNumber } from '../common/index.ts';
import { parseWanted } from '../evaluation/index.ts';
import { type Context, destinationOptions, gateOptions, repoId } from '../pipeline/index.ts';
import {
  addIgnores,
  answerTo,
  assertAbsent,
  assertAllowed,
  CONFIG_PATH,
  choicesIn,
  chosenFrom,
  configFor,
  IGNORE_PATH,
  isRepositoryTop,
  namedIn,
  numberedChoices,
  openModel,
  planName,
  planOptions,
  proposedCount,
  proposedRepo,
  readIgnores,
  runnerChoice,
  savePlanWithoutRun,
  type Wanted,
  WORKFLOW_PATH,
  warnOfAccess,
  workflowFor,
  writeNew,
} from '../planning/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import { type CommandResult, defineCommand, optionalBaseOptions } from './definition/index.ts';
import { nextSteps } from './show/index.ts';

const options = z.object({
  base: reworded(optionalBaseOptions.shape.base, {
    text: 'GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path',
  }),
  repo: destinationOptions.shape.repo,
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer; default: seven out of eight',
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

/** Writes the workflow, espalier.yml, a plan and lines of .gitignore into a repository; replaces nothing. */
async function startProject(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  await assertAbsent([WORKFLOW_PATH, CONFIG_PATH]);
  const isRepository = isRepositoryTop();
  await readIgnores();
  const { ask, progress } = context;
  const tell = (message: string) => progress({ type: 'note', level: 'info', message });
  const answer = <T, R>(wanted: Wanted<T, R>) => answerTo(wanted, ask, tell);
  let earlier: string | undefined;
  let choices: readonly string[] = [];
  await using opened = await answer({
    option: 'base',
    question: 'GGUF to prune (ns/name, hf://ns/name/file.gguf, or a path)',
    given: inputs.base,
    parser: z.string().trim().min(1, 'must name a model'),
    async use(named) {
      const chosen = chosenFrom(choices, named);
      const meant = chosen ?? namedIn(earlier, named);
      try {
        return await openModel(meant, context);
      } catch (error) {
        const listed = choicesIn(error);
        if (ask === undefined || listed.length === 0 || !(error instanceof EspalierError)) throw error;
        choices = listed;
        // A label is then meant in the repo whose models were listed, also after a number.
        earlier = chosen === undefined ? meant : earlier;
        throw numberedChoices(error);
      }
    },
  });
  const { named, base, source, model } = opened;
  const keep = await answer({
    option: 'keep',
    question: `experts to keep in every layer (of ${model.expertCount})`,
    given: inputs.keep,
    parser: wholeNumber(1),
    proposed: async () => String(proposedCount(model)),
    use: async (count) => assertAllowed(count, model),
  });
  const repo = await answer({
    option: 'repo',
    question: 'Hub repo to publish to (namespace/name)',
    given: inputs.repo,
    parser: repoId,
    proposed: () => proposedRepo(base, keep, context, tell),
    use: async (id) => {
      await warnOfAccess(id, context);
      return id;
    },
  });
  const runner = await answer({
    option: 'runner',
    question: 'where the models run: local (CPU), hf-jobs, or the label of a runner with a GPU',
    given: inputs.runner,
    parser: runnerChoice,
    proposed: async () => 'local',
    use: async (choice) => choice,
  });
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
  const ignores = await addIgnores();
  const [before, after] = [source.size, sizeBeforePlan(model, keep)].map(formatBytes);
  const made = {
    [WORKFLOW_PATH]: `runs on ${runner.labels.join(', ')}`,
    [CONFIG_PATH]: `publishes to ${repo}`,
    [plan]: `keeps ${keep} of ${model.expertCount} experts, ${before} to ${after}, by ${method}`,
    ...(ignores && { [IGNORE_PATH]: 'keeps models and the files of a run out of git' }),
  };
  return {
    json: { files: Object.keys(made), base: named, keep, repo, runner, method },
    text: nextSteps(made, {
      isLocal: base.kind === 'local',
      isRepository,
      inJobs: runner.remote !== undefined,
    }),
    outputs: { plan },
    summary: '',
  };
}
