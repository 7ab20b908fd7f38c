import { checkFreeDisk } from '../bytes/index.ts';
import { EspalierError, STAGES, type StageName } from '../common/index.ts';
import { chosenEngine } from '../engines/index.ts';
import { BASE, CANDIDATE, parseWanted } from '../evaluation/index.ts';
import { readHeader } from '../gguf/index.ts';
import { describeMoe } from '../moe/index.ts';
import { checkPlan, type PlanFile } from '../plan/index.ts';
import { foresee } from './foresee.ts';
import {
  baseLocation,
  openBases,
  openReference,
  type Pruned,
  pageScores,
  type Resolved,
  type RunContext,
  readPlanAt,
  type Streamed,
  type Surgery,
  streamedCandidate,
  type Validated,
} from './inputs/index.ts';
import {
  answeredQuestions,
  assertMeasurable,
  baseInputs,
  candidatesOf,
  checkCandidate,
  checkDestination,
  checkLostMeasurements,
  checkNames,
  checkRelease,
  claimFiles,
  claimOutputs,
  filesOfTrial,
  foretellGate,
  gateOf,
  judge,
  ledgerOf,
  newOfCut,
  passGate,
} from './release/index.ts';
import type { RunConfig, RunOutput } from './run-config.ts';
import {
  baseAhead,
  bringBase,
  checkTried,
  curveFor,
  hasTrial,
  isMeasuredAlone,
  kldAhead,
  measureKldAlone,
  noTrial,
  prune,
  publish,
  render,
  resolve,
  sizeOfAll,
  templatesOf,
  validate,
  verify,
} from './stages/index.ts';
import {
  assertTextsThere,
  atServers,
  checkTexts,
  estimateText,
  measuresKld,
  modelsOfRun,
  notOnHub,
  openJobs,
  prepareAll,
  type Questions,
  rivalIds,
  rivalModels,
  setUpKld,
  stageCandidate,
  withinTime,
} from './trial/index.ts';

/**
 * The pipeline, up to `until`. Every stage leaves its output in the run directory and is skipped when it is there for
 * the same inputs, so a run that was stopped, killed or refused goes on where it was when it is started again.
 *
 * @throws EspalierError of any stage; `gate-failed` after the card is rendered and before anything is published
 */
export async function runPipeline(config: RunConfig, context: RunContext): Promise<RunOutput> {
  const { destination, trial, stream: streams = false } = config;
  const last = STAGES.indexOf(config.until);
  const reaches = (stage: StageName) => STAGES.indexOf(stage) <= last;
  const planFile = await readPlanAt(config.planPath, context);
  const scores = config.scores === undefined ? undefined : await pageScores(config.scores, planFile, context);
  await using _lock = await context.runDir.lock(context);
  // Whatever would refuse the release is better known before hours of questions.
  const publishes = destination !== undefined && reaches('publish');
  const head = publishes ? await checkDestination(destination, context, config) : undefined;
  const gate = gateOf(config.gate, planFile.plan);
  const isAsked = publishes || (config.gate ?? planFile.plan.gate) !== undefined;
  // A draft or a warning may do without; what was asked for is then said on the card.
  if (isAsked && (config.onGate ?? 'fail') === 'fail' && reaches('validate')) {
    assertMeasurable(gate, {
      ...parseWanted(trial.benchmarks),
      kld: measuresKld(trial),
      rivals: trial.rivals.length,
      efforts: trial.reasoningEffort,
    });
  }
  const templates = await templatesOf(config.templates, context);
  const { base: given, hashBase, fileName, maxShardBytes } = config;
  const inputs = [{ path: config.planPath, option: 'plan' }, ...(config.inputs ?? [])];
  const stages = STAGES.slice(0, last + 1).map((stage) => context.runDir.stage(stage));
  const answers = filesOfTrial(context.runDir, trial, [
    ...[BASE, CANDIDATE],
    ...rivalIds(trial.rivals.length),
  ]);
  await claimFiles(context.runDir, [...stages, ...(reaches('validate') ? answers : [])], inputs);
  const perLayerLoads = chosenEngine(trial).capabilities.perLayerExperts;
  const { anyBase = false } = config;
  const validates = trial.benchmarks.length > 0 && reaches('validate');
  const location = baseLocation(given, planFile);
  if (validates && trial.runner.kind !== 'local' && location.kind === 'local') throw notOnHub(location.path);
  // Jobs read a streamed candidate where it is staged, servers of somebody have it.
  const mustBeTried = streams && validates && trial.runner.kind === 'local' && config.servers === undefined;
  if (mustBeTried && !(await hasTrial(context))) throw noTrial();
  let read: Questions | undefined;
  const readQuestions = async () => {
    if (read === undefined) await assertTextsThere(trial, context);
    read ??= await prepareAll(trial, context);
    return read;
  };
  const onCandidate = async ({ file, bytes }: Resolved['candidate']) => {
    await checkCandidate(file, baseInputs(location), config, context);
    if (validates) await readQuestions();
    if (!reaches('prune') || streams) return;
    const path = context.runDir.at(file);
    await checkFreeDisk(path, bytes - (await sizeOfAll(path)), context.freeDisk);
  };
  const resolved = await resolve(
    { planFile, base: given, anyBase, fileName, maxShardBytes, perLayerLoads, onCandidate },
    context,
  );
  if (publishes) {
    const { file } = resolved.candidate;
    await checkNames([file], head, destination, context);
    await checkLostMeasurements(
      [{ file, hasTrial: validates, hasKld: measuresKld(trial) }],
      destination,
      context,
    );
  }
  await claimOutputs(config, resolved, context);
  let toldLast: RunOutput | undefined;
  const tell = async (output: RunOutput): Promise<RunOutput> => {
    toldLast = output;
    await config.onStage?.(output);
    return output;
  };
  const output = await tell({ runDir: context.runDir.path, resolved });
  if (!reaches('prune')) return output;

  const curve = config.curve === undefined ? undefined : await curveFor(config.curve, resolved.base, context);
  const prepared = validates ? await readQuestions() : undefined;
  const foreseen = await foresee(
    {
      config,
      resolved,
      planFile,
      gate,
      questions: prepared,
      publishes: publishes || config.uploads === true,
    },
    context,
  );
  const { asked, rivals, rivalBytes, isHere, time, estimate } = foreseen;
  const measuresAlone = config.kldAlone === true && reaches('validate') && config.dryRun !== true;
  const { servers } = config;
  const estimated = { ...output, estimate };
  if (config.dryRun === true) {
    const measured = publishes ? await newOfCut(resolved, planFile, context) : undefined;
    const whole = { ...estimate, ...(measured && { new: measured }) };
    return { ...output, estimate: whole, needs: estimateText(whole, trial.margin, time) };
  }
  await using jobs = await openJobs(asked?.engine?.jobs, context, (cost) =>
    tell({ ...(toldLast ?? output), jobs: cost }),
  );
  let cut: { pruned: Pruned; streamed: Streamed | undefined } | undefined;
  const files = modelsOfRun(resolved, planFile, context, async () => {
    if (cut === undefined) throw new EspalierError('internal', 'the candidate is requested before it is cut');
    return await stageCandidate(jobs, cut, { base: resolved.base, plan: planFile.plan }, context);
  });
  const models = servers ? atServers(files, servers, resolved.base, context) : files;
  const setup = asked && (await withinTime(asked, time, resolved.activeBytes, models, context));
  if (setup && isHere && !streams) {
    await bringBase({ ...resolved, rivalBytes }, baseAhead(models, setup, context), context);
  }
  const kld = measuresAlone ? await setUpKld(trial, context) : undefined;
  if (kld) {
    await checkTexts([kld], resolved.base, context);
    if (!streams) await bringBase(resolved, kldAhead(files[0], kld, context), context);
    else if (!(await isMeasuredAlone(files, kld, context))) throw noTrial();
  }
  await using reference = await openReference(resolved.base, context, { runDir: context.runDir, hashBase });
  const { source: base, identity } = reference;
  const model = describeMoe(await readHeader(base, context.signal));
  const checked = checkPlan(planFile.plan, model);
  const surgery: Surgery = { resolved, planFile, base, identity, model, checked };
  const streamed = streams ? await streamedCandidate(surgery, destination?.repo, context) : undefined;
  const pruned = await prune(surgery, context, streamed);
  cut = { pruned, streamed };
  const written = await tell({ ...estimated, pruned, ...(streamed && { streamed: true }) });
  if (!reaches('verify')) return written;
  const proof = await verify(surgery, pruned, context, streamed);
  const proved = await tell({ ...written, proof });
  if (!reaches('validate')) return proved;
  const tested = [
    ...([models[0], { ...models[1], sha256: proof.sha256 }] as const),
    ...rivalModels(rivals, setup?.kld ?? [], () => jobs, context),
  ] as const;
  if (setup && mustBeTried) await checkTried(tested, setup, context);
  const validated = setup && (await validate(tested, setup, context, jobs));
  const kldAlone = kld && (await measureKldAlone(files, kld, context));
  // A server loads the base by its path.
  await base.assertUnchanged?.();
  const soFar = await tell({ ...proved, ...(validated && { validated }), ...(kldAlone && { kldAlone }) });
  if (!reaches('render')) return soFar;

  const parts = {
    version: context.version,
    surgery,
    pruned,
    proof,
    ...measuredOf(validated),
    ...kldAlone,
    curve,
    gate: judge(validated?.trial, gate),
    ledger:
      validated &&
      (await ledgerOf(
        validated,
        { ...destination, publishes, ledger: config.ledger },
        planFile.plan.origin?.asked,
        context,
      )),
    release: releaseOf(config, planFile),
    records: config.records ?? 'open',
  };
  const questions = setup
    ? await answeredQuestions(
        setup.benchmarks,
        models.map(({ id }) => id),
        context.runDir,
      )
    : [];
  await render(parts, { questions, scores }, templates, context);
  const { card, report, page } = context.runDir;
  const rendered = { card, report, page };
  const judged = parts.gate;
  const ready = await tell({ ...soFar, rendered, judged });
  const draft = isAsked ? passGate(judged, config.onGate ?? 'fail', context) : undefined;
  if (!isAsked && validated?.trial !== undefined) foretellGate(judged, context);
  if (streamed) await config.onStreamed?.(streamed, ready);
  if (!publishes) return ready;
  // Stages that were skipped left what another job, or another person, could change.
  const release = await checkRelease({ gate: config.gate, templates, streamed }, context);
  const basesOf = async () => [
    ...(await jobs.openStaged()),
    ...(await openBases(resolved.base, planFile.plan, context)),
  ];
  const released = await publish(
    destination,
    { candidates: candidatesOf([release]), templates, openBases: basesOf, draft },
    context,
  );
  return { ...ready, released };
}

/** What of a trial stands in the report by itself. */
function measuredOf(validated: Validated | undefined) {
  const { ended: _, ...rest } = validated ?? { ended: '' };
  return rest;
}

function releaseOf({ destination, primary }: RunConfig, { plan }: PlanFile) {
  return { repo: destination?.repo ?? `your-namespace/${plan.name}`, tag: destination?.tag, primary };
}
