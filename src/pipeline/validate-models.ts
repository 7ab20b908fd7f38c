import type { Input } from '../bytes/index.ts';
import { EspalierError, resultKey } from '../common/index.ts';
import { BASE, CANDIDATE, noBenchmark, type TrialSettings, trialSettings } from '../evaluation/index.ts';
import type { Gate } from '../plan/index.ts';
import type { RunContext, Validated } from './inputs/index.ts';
import { claimFiles, filesOfTrial, type Judged, judge } from './release/index.ts';
import { validate } from './stages/index.ts';
import {
  assertTextsThere,
  type Compared,
  checkTexts,
  contextTokensOf,
  findRivals,
  isServer,
  type JobsSession,
  type LocatedModel,
  locateTested,
  openJobs,
  prepareAll,
  rivalIds,
  rivalModels,
  runNameOf,
  setUpTrial,
} from './trial/index.ts';

/** Two models by their addresses, each a file or a server that runs already. */
export interface ModelsToValidate {
  readonly base: string;
  readonly candidate: string;
}

/** A trial, and what of a gate it does not meet. */
export interface JudgedTrial extends Validated {
  readonly judged: Judged;
}

/**
 * The trial of two models alone, without a plan. The run directory is locked, and a trial that was stopped there goes on; Jobs have
 * ended when it returns.
 *
 * @param inputs files of this machine that are read: none of them is written
 * @throws EspalierError `usage` for settings that do not go together; as `setUpTrial` and the stage `validate`
 */
export async function validateModels(
  { base: baseUri, candidate: candidateUri }: ModelsToValidate,
  settings: TrialSettings,
  { gate = [], inputs }: { readonly gate?: Gate | undefined; readonly inputs: readonly Input[] },
  context: RunContext,
): Promise<JudgedTrial> {
  const { rivals: wanted, runner, kld } = settings;
  const servers = [baseUri, candidateUri].filter((uri) => isServer(uri, context));
  const ownServer = servers.length < 2 || kld !== undefined || wanted.length > 0;
  await using _lock = await context.runDir.lock(context);
  const ids = [BASE, CANDIDATE, ...rivalIds(wanted.length)];
  await claimFiles(context.runDir, filesOfTrial(context.runDir, settings, ids), inputs);
  // A file that is cut off, or a server that is not there, is better known before the other one has answered everything.
  const contexts = [
    await contextTokensOf(baseUri, settings, context),
    await contextTokensOf(candidateUri, settings, context),
  ];
  if (runner.kind !== 'local' && servers.length > 0) {
    throw new EspalierError('usage', `runner hf-jobs starts its own servers and cannot use ${servers[0]}`, {
      hint: 'Leave out --runner, or give files on the Hub.',
    });
  }
  // What is wrong with these is known before a base of many GB is hashed.
  await assertTextsThere(settings, context);
  const questions = await prepareAll(settings, context);
  if (questions.benchmarks.length === 0) throw noBenchmark(questions.skipped);
  let jobs: JobsSession | undefined;
  const base = await locateTested(BASE, baseUri, context, () => undefined);
  const candidate = await locateTested(CANDIDATE, candidateUri, context, () => jobs);
  const rivals = await findRivals(wanted, comparedWith(base, candidate, wanted), context);
  const names = [base.tested.modelId, candidate.tested.modelId];
  const setup = await setUpTrial(settings, context, {
    ...{ ownServer, gate, questions },
    areFiles: servers.length === 0,
    contextLimit: Math.min(...contexts, ...rivals.flatMap(({ contextTrain }) => contextTrain ?? [])),
    run: runNameOf({ models: names, settings: resultKey(trialSettings, settings) }),
  });
  if (base.resolved) await checkTexts([...setup.kld, ...setup.kldInJob], base.resolved, context);
  await using session = await openJobs(setup.engine?.jobs, context);
  jobs = session;
  const others = rivalModels(rivals, setup.kld, () => jobs, context);
  const validated = await validate([base.tested, candidate.tested, ...others], setup, context, session);
  return { ...validated, judged: judge(validated.trial, gate) };
}

/** @throws EspalierError `usage` for rivals of a server, whose file is not known */
function comparedWith(
  base: LocatedModel,
  candidate: LocatedModel,
  rivals: readonly string[],
): Compared | undefined {
  if (rivals.length === 0) return undefined;
  if (base.resolved !== undefined && candidate.resolved !== undefined) {
    return {
      base: base.resolved,
      candidateBytes: candidate.resolved.bytes,
      candidateId: candidate.tested.modelId,
    };
  }
  throw new EspalierError('usage', 'rivals needs base and candidate as files, and one of them is a server', {
    hint: 'Give base and candidate as files, or leave out --rivals.',
  });
}
