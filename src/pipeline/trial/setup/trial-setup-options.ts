import { resultKey } from '../../../common/index.ts';
import { commonEffort, type TrialOptions, trialSettings } from '../../../evaluation/index.ts';
import type { MemoKey } from '../../../state/index.ts';
import { isDigest, type RunContext } from '../../inputs/index.ts';
import { identityOf } from './questions.ts';
import type { TrialSetup } from './setup.ts';
import { identityOfModel, sourceOf, type TestedModel, type TestedModels } from './tested-models.ts';
import { identityOfKld } from './trial-kld.ts';

/** How a trial of these models is run, the same whoever runs it. */
export function trialOptions(models: TestedModels, setup: TrialSetup, context: RunContext): TrialOptions {
  const { seed, reasoningEffort, margin, earlyStop: analyses, schedule } = setup.settings;
  const { signal, progress } = context;
  const effort = commonEffort(reasoningEffort);
  return {
    models: models.map((model) => ({
      ...identityOfModel(model),
      source: sourceOf(model, setup, context),
      ...(model.afterwards && { afterwards: model.afterwards }),
    })),
    benchmarks: setup.benchmarks,
    skipped: setup.skipped,
    margin,
    sampling: { temperature: 0, seed, ...(effort !== undefined && { reasoningEffort: effort }) },
    recordsFolder: context.runDir.records,
    failures: setup.failures,
    concurrent: schedule === 'concurrent',
    ...(analyses !== undefined && { earlyStop: { analyses, gate: setup.gate, seed } }),
    ...(setup.store && isDigest(models[0].modelId) && { store: setup.store }),
    progress,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** Everything that a trial depends on. */
export function validateKey(
  models: readonly Pick<TestedModel, Exclude<keyof TestedModel, 'path'>>[],
  setup: Pick<
    TrialSetup,
    'settings' | 'benchmarks' | 'skipped' | 'engine' | 'kld' | 'kldInJob' | 'gate' | 'timeLimit'
  >,
): MemoKey {
  const { settings, benchmarks, skipped, engine, kld, kldInJob } = setup;
  return {
    models: models.map((model) => ({ ...identityOfModel(model), modelId: model.modelId })),
    benchmarks: benchmarks.map(identityOf),
    skipped,
    settings: resultKey(trialSettings, settings),
    kld: [...kld, ...kldInJob].map(identityOfKld),
    engine: engine?.identity,
    timeLimit: setup.timeLimit,
    ...(settings.earlyStop !== undefined && { gate: setup.gate.map(({ text }) => text) }),
  };
}
