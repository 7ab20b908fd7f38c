import { EspalierError } from '../common/index.ts';
import type { TrialSettings } from '../evaluation/index.ts';
import { locateModels } from '../hub/index.ts';
import {
  type FamilyOutput,
  primaryOf,
  type RunConfig,
  type RunContext,
  type RunOutput,
  readPlanAt,
  runFamily,
  runPipeline,
} from '../pipeline/index.ts';
import { checkPlanOrKeep, planOrKeep } from './plan-without-run.ts';

/** What a run cuts: by a plan, or to so many experts of a base. */
export interface CutAsked {
  readonly plan?: string | undefined;
  /** Experts to keep, where there is no plan. */
  readonly keep?: number | undefined;
  /** One or several files. */
  readonly base?: string | undefined;
  /** Of several files: name or label of the one that the gate is for. */
  readonly primary?: string | undefined;
  /** Of several files: a trial of each. */
  readonly trialEach: boolean;
}

/** What a run of one file, or of several files of one model, gave so far. */
export type Ran =
  | { readonly kind: 'file'; readonly output: RunOutput }
  | { readonly kind: 'family'; readonly output: FamilyOutput };

/** What only a trial measures. */
export const NEED_TRIAL = ['kld', 'rivals'] as const;

/** Whether the model stands where a plan could: `run ns/name --keep 28`. */
export function isBaseOfKeep({ plan, keep }: { plan?: unknown; keep?: unknown }): boolean {
  return Boolean(plan) && Boolean(keep) && !/\.json$/i.test(String(plan));
}

/**
 * The whole pipeline, of one file or of several: reads the plan, or makes one, finds the bases, and runs the stages.
 *
 * @param onRan told after each stage, or each of several files, what there is so far
 * @throws EspalierError `usage` for a plan and a number together, neither, or measurements without a trial; as `runPipeline`
 */
export async function startRun(
  asked: CutAsked,
  config: Omit<RunConfig, 'planPath' | 'base'>,
  context: RunContext,
  onRan: (ran: Ran) => Promise<void>,
): Promise<Ran> {
  const isBase = asked.base === undefined && isBaseOfKeep(asked);
  const { plan: named, base: uri } = isBase ? { plan: undefined, base: asked.plan } : asked;
  const { keep, trialEach } = asked;
  checkPlanOrKeep({ plan: named, keep });
  checkMeasured(config.trial);
  const bases = uri === undefined ? undefined : await locateModels(uri, context.hub);
  const [only, ...more] = bases ?? [];
  const known = named === undefined ? undefined : await readPlanAt(named, context);
  const primary = bases && primaryOf(bases, asked.primary, known?.plan);
  const { plan: planPath, base } = await planOrKeep({ plan: named, keep, base: primary ?? only }, context);
  const one = { ...config, planPath, base };
  if (primary === undefined || bases === undefined || more.length === 0) {
    const onStage = (output: RunOutput) => onRan({ kind: 'file', output });
    return { kind: 'file', output: await runPipeline({ ...one, onStage }, context) };
  }
  const onFamily = (output: FamilyOutput) => onRan({ kind: 'family', output });
  const others = bases.filter((other) => other !== primary);
  const family = { ...one, bases: [primary, ...others] as const, trialEach, onFamily };
  return { kind: 'family', output: await runFamily(family, context) };
}

/** @throws EspalierError `usage` for what would not be measured, as there is no trial */
function checkMeasured(trial: Pick<TrialSettings, 'benchmarks' | (typeof NEED_TRIAL)[number]>): void {
  if (trial.benchmarks.length > 0) return;
  const idle = NEED_TRIAL.filter((name) => (trial[name]?.length ?? 0) > 0);
  if (idle.length === 0) return;
  throw new EspalierError(
    'usage',
    `benchmarks is none, which leaves the trial out, and ${idle.join(' and ')} needs one`,
    {
      hint: `Ask at least one benchmark, for example --benchmarks mmlu-pro:100, or leave ${idle.map((name) => `--${name}`).join(' and ')} out.`,
    },
  );
}
