import { z } from 'zod';
import {
  EspalierError,
  option,
  redact,
  resultKey,
  reworded,
  stringifyJson,
  writeFileAtomic,
} from '../common/index.ts';
import { costText, engineOptions } from '../engines/index.ts';
import {
  BASE,
  CANDIDATE,
  comparisonOptions,
  noBenchmark,
  questionOptions,
  type TrialSettings,
  trialOptions,
  trialSettings,
} from '../evaluation/index.ts';
import { readHeader } from '../gguf/index.ts';
import { isHubPage, isPlainAddress, locateModel } from '../hub/index.ts';
import { llamaOptions } from '../llama/index.ts';
import { contextTrainOf } from '../moe/index.ts';
import {
  assertTextsThere,
  type Compared,
  type Context,
  checkTexts,
  claimFiles,
  contextOfServer,
  filesOfTrial,
  findRivals,
  GATE,
  gateOptions,
  hubFileOf,
  type JobsSession,
  judge,
  notOnHub,
  openBase,
  openJobs,
  passGate,
  prepareAll,
  type ResolvedBase,
  type RunContext,
  resolveBase,
  rivalIds,
  rivalModels,
  runDirOptions,
  runNameOf,
  setUpTrial,
  stageLocal,
  type TestedModel,
  testedModel,
  validate as validateStage,
} from '../pipeline/index.ts';
import { text } from '../report/index.ts';
import { RunDirectory } from '../state/index.ts';
import {
  type CommandResult,
  defineCommand,
  inputsOf,
  type OnFinished,
  outOptions,
} from './definition/index.ts';
import { refusalOutput, trialOutputs, trialSummary, trialText, verdictSummary } from './show/index.ts';

export const validateOptions = z.object({
  candidate: option(z.string(), {
    text: 'pruned GGUF: a path, or the http address of a running server',
    value: 'FILE',
    required: true,
    heading: 'Files',
  }),
  base: option(z.string(), {
    text: 'the model before pruning: a path, hf://namespace/name[@revision]/file.gguf or the http address of a running server',
    value: 'BASE',
    required: true,
    heading: 'Files',
  }),
  ...outOptions.shape,
  ...runDirOptions.shape,
  ...questionOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  gate: reworded(gateOptions.shape.gate, { text: `required result: ${GATE}; default: none` }),
  onGate: gateOptions.shape.onGate,
  ...engineOptions.shape,
  ...llamaOptions.shape,
});

export type ValidateOptions = z.output<typeof validateOptions>;

export const validate = defineCommand({
  name: 'validate',
  options: validateOptions,
  positional: ['candidate'],
  writes: { out: ['trial'] },
  examples: [
    'validate candidate.gguf --base model.gguf --benchmarks mmlu:200',
    'validate http://127.0.0.1:8081 --base http://127.0.0.1:8080',
  ],
  run: validateFiles,
});

/** The trial of two files alone, without a plan. */
async function validateFiles(
  inputs: ValidateOptions,
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const runContext = { ...context, runDir: new RunDirectory(inputs.runDir) };
  const servers = [inputs.base, inputs.candidate].filter((uri) => isServer(uri, context));
  const ownServer = servers.length < 2 || inputs.kld !== undefined || inputs.rivals.length > 0;
  await using _lock = await runContext.runDir.lock(context);
  const ids = [BASE, CANDIDATE, ...rivalIds(inputs.rivals.length)];
  const files = filesOfTrial(runContext.runDir, inputs, ids);
  await claimFiles(runContext.runDir, files, inputsOf(inputs));
  // A file that is cut off, or a server that is not there, is better known before the other one has answered everything.
  const contexts = [
    await contextOf(inputs.base, inputs, runContext),
    await contextOf(inputs.candidate, inputs, runContext),
  ];
  if (inputs.runner.kind !== 'local' && servers.length > 0) {
    throw new EspalierError('usage', `runner hf-jobs starts its own servers and cannot use ${servers[0]}`, {
      hint: 'Leave out --runner, or give files on the Hub.',
    });
  }
  // What is wrong with these is known before a base of many GB is hashed.
  await assertTextsThere(inputs, runContext);
  const questions = await prepareAll(inputs, runContext);
  if (questions.benchmarks.length === 0) throw noBenchmark(questions.skipped);
  let jobs: JobsSession | undefined;
  const base = await modelAt(BASE, inputs.base, runContext);
  const candidate = await modelAt(CANDIDATE, inputs.candidate, runContext, () => jobs);
  const rivals = await findRivals(inputs.rivals, comparedWith(base, candidate, inputs.rivals), runContext);
  const contextLimit = Math.min(...contexts, ...rivals.flatMap(({ contextTrain }) => contextTrain ?? []));
  const names = [base.tested.modelId, candidate.tested.modelId];
  const run = runNameOf({ models: names, settings: resultKey(trialSettings, inputs) });
  const areFiles = servers.length === 0;
  const setup = await setUpTrial(inputs, runContext, {
    ownServer,
    areFiles,
    gate: inputs.gate,
    contextLimit,
    run,
    questions,
  });
  if (base.resolved) await checkTexts([...setup.kld, ...setup.kldInJob], base.resolved, runContext);
  await using session = await openJobs(setup.engine?.jobs, runContext);
  jobs = session;
  const models = [
    ...([base.tested, candidate.tested] as const),
    ...rivalModels(rivals, setup.kld, () => jobs, runContext),
  ] as const;
  const { trial, jobs: cost, machine } = await validateStage(models, setup, runContext, session);
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(trial));
  const judged = judge(trial, inputs.gate ?? []);
  const finished = {
    outputs: { ...trialOutputs(trial), ...refusalOutput(judged) },
    summary: [
      verdictSummary(trial, judged),
      trialSummary(trial),
      text(`Machine: ${machine}`),
      ...(cost ? [`Jobs: ${costText(cost)}`] : []),
    ].join('\n\n'),
  };
  onFinished(finished);
  passGate(judged, inputs.onGate, context);
  return { json: trial, text: trialText(trial), ...finished };
}

/** @throws EspalierError `usage` for an address that holds more than an address: it stands in records and report */
function isServer(uri: string, { hub }: Pick<Context, 'hub'>): boolean {
  if (!/^https?:\/\//.test(uri) || isHubPage(uri, hub.hubUrl)) return false;
  if (isPlainAddress(uri)) return true;
  throw new EspalierError(
    'usage',
    `${redact(uri)} must be an address without a user name and without a query`,
    {
      hint: 'Give the key of a server in the environment variable ESPALIER_API_KEY.',
    },
  );
}

/** Tokens of context that a model was trained for, or that a server which runs it has for a slot. */
async function contextOf(uri: string, settings: TrialSettings, context: RunContext): Promise<number> {
  if (isServer(uri, context)) {
    return await contextOfServer(uri, settings, context);
  }
  await using source = await openBase(await locateModel(uri, context.hub), context);
  const { contextTrain } = contextTrainOf(await readHeader(source, context.signal));
  return contextTrain ?? Number.POSITIVE_INFINITY;
}

interface ModelAt {
  readonly tested: TestedModel;
  /** Absent of a server. */
  readonly resolved?: ResolvedBase;
}

/** @throws EspalierError `usage` for rivals of a server, whose file is not known */
function comparedWith(base: ModelAt, candidate: ModelAt, rivals: readonly string[]): Compared | undefined {
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

/** A model that takes part: a file, here or on the Hub, or a server that runs already. */
async function modelAt(
  id: typeof BASE | typeof CANDIDATE,
  uri: string,
  context: RunContext,
  jobs: () => JobsSession | undefined = () => undefined,
): Promise<ModelAt> {
  const known = { id, role: id, label: id };
  if (!isServer(uri, context)) {
    const model = await resolveBase(await locateModel(uri, context.hub), undefined, context);
    const onHub = async () => {
      if (model.kind === 'hub') return hubFileOf(model);
      const session = jobs();
      if (session === undefined) throw notOnHub(model.path);
      return await stageLocal(session, model);
    };
    return { tested: { ...testedModel(known, model, context), onHub }, resolved: model };
  }
  const path = async (): Promise<string> => {
    throw new EspalierError('usage', `${uri} is a server; KL divergence needs the file of the model`);
  };
  return { tested: { ...known, modelId: uri, path, url: uri } };
}
