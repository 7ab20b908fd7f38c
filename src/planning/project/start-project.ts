import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeNumber } from '../../common/index.ts';
import { type Context, repoId } from '../../pipeline/index.ts';
import type { Gate } from '../../plan/index.ts';
import { sizeBeforePlan } from '../../prune/index.ts';
import { planName, savePlanWithoutRun } from '../plan-without-run.ts';
import { answerTo, type Wanted } from './answer-to.ts';
import { addIgnores, readIgnores } from './ignored.ts';
import { assertAllowed, openAnswered, proposedCount } from './open-model.ts';
import { CONFIG_PATH, configFor, WORKFLOW_PATH, workflowFor } from './project-files.ts';
import { proposedRepo, warnOfAccess } from './proposed-repo.ts';
import { isRepositoryTop } from './repository.ts';
import { checkMachine, type RunnerChoice, runnerChoice } from './runner.ts';
import { assertAbsent, writeNew } from './write-new.ts';

/** What a project is told; what is missing is asked for, where somebody can be asked. */
export interface ProjectAnswers {
  readonly base?: string | undefined;
  readonly repo?: string | undefined;
  readonly keep?: number | undefined;
  readonly runner?: RunnerChoice | undefined;
  /** Written into espalier.yml; default: those of `run`. */
  readonly benchmarks?: readonly string[] | undefined;
  readonly gate?: Gate | undefined;
}

/** A project that was set up. */
export interface StartedProject {
  /** As it was named. */
  readonly base: string;
  readonly isLocal: boolean;
  /** The folder is the top of a git repository. */
  readonly isRepository: boolean;
  readonly repo: string;
  readonly keep: number;
  readonly experts: number;
  readonly runner: RunnerChoice;
  /** Path of the plan, and the method that made it. */
  readonly plan: string;
  readonly method: string;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  /** Whether lines were added to .gitignore. */
  readonly ignores: boolean;
}

/**
 * Writes the workflow, espalier.yml, a plan and lines of .gitignore into the repository of the working directory; replaces nothing.
 *
 * @throws EspalierError `usage` for a file that is there, an answer that is missing or wrong; what opening the base throws
 */
export async function startProject(given: ProjectAnswers, context: Context): Promise<StartedProject> {
  await assertAbsent([WORKFLOW_PATH, CONFIG_PATH]);
  const isRepository = isRepositoryTop();
  await readIgnores();
  const { ask, progress } = context;
  const tell = (message: string) => progress({ type: 'note', level: 'info', message });
  const answer = <T, R>(wanted: Wanted<T, R>) => answerTo(wanted, ask, tell);
  await using opened = await openAnswered(given.base, context);
  const { named, base, source, model } = opened;
  const keep = await answer({
    option: 'keep',
    question: `experts to keep in every layer (of ${model.expertCount})`,
    given: given.keep,
    parser: wholeNumber(1),
    proposed: async () => String(proposedCount(model)),
    use: async (count) => assertAllowed(count, model),
  });
  const repo = await answer({
    option: 'repo',
    question: 'Hub repo to publish to (namespace/name)',
    given: given.repo,
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
    given: given.runner,
    parser: runnerChoice,
    proposed: async () => 'local',
    async use(choice) {
      await checkMachine(choice, context);
      return choice;
    },
  });
  const plan = `plans/${planName(base, keep)}.json`;
  await assertAbsent([plan]);
  const template = await readFile(join(context.workflowsDir, 'publish.yml'), 'utf8');
  const { method } = await savePlanWithoutRun(plan, keep, { model, source, base }, context);
  const project = {
    ...{ plan, repo },
    base: base.kind === 'local' ? base.path : undefined,
    benchmarks: given.benchmarks?.join(', '),
    gate: given.gate && (given.gate.map(({ text }) => text).join(', ') || 'none'),
  };
  await writeNew(WORKFLOW_PATH, workflowFor(template, runner));
  await writeNew(CONFIG_PATH, configFor(project, runner));
  const ignores = await addIgnores();
  return {
    ...{
      base: named,
      isLocal: base.kind === 'local',
      isRepository,
      repo,
      keep,
      runner,
      plan,
      method,
      ignores,
    },
    experts: model.expertCount,
    bytesBefore: source.size,
    bytesAfter: sizeBeforePlan(model, keep),
  };
}
