import { EspalierError, readText, sha256Hex } from '../../common/index.ts';
import { JobRun, LEAST_MINUTES, payerOf } from '../../engines/index.ts';
import { readHeader, readShardHeaders } from '../../gguf/index.ts';
import { type ReleaseFile, resolveRevision } from '../../hub/index.ts';
import { findTools, type LlamaOptions, offloadFrom } from '../../llama/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { asOne, type Context, openFiles, openJobs, runNameOf } from '../../pipeline/index.ts';
import {
  biasPlaces,
  cutReason,
  type InputFile,
  type MaskBase,
  type MaskOptions,
  openKldEvaluatorInJobs,
  readMaskBase,
  tryInJobs,
} from '../../search/index.ts';
import { RunDirectory } from '../../state/index.ts';
import type { Texts } from '../texts/index.ts';
import type { MaskMachines } from './mask-jobs.ts';
import type { OpenMasks } from './opened-masks.ts';

/** How masks are measured in Jobs. */
type JobsInputs = Pick<MaskOptions, 'chunks'> &
  LlamaOptions &
  Pick<Texts, 'scoreTokens' | 'chunkTokens'> & {
    readonly runDir: string;
    readonly jobs: MaskMachines;
    /** Their run, where something else runs in it too. */
    readonly jobRun?: JobRun | undefined;
  };

/**
 * The Jobs of a list of masks, and of what is done with them beside. Nothing is started.
 *
 * @param who for their name, with the base, the texts, and what is measured on them
 * @throws EspalierError `hub-token-missing`, `hub-...`
 */
export async function jobRunOf(
  who: string,
  texts: readonly InputFile[],
  { jobs, scoreTokens, chunkTokens, chunks }: JobsInputs,
  { hub, progress }: Context,
): Promise<JobRun> {
  const { machine, hardware, minutes, atOnce, options, work, location } = jobs;
  const namespace = await payerOf(options, hub);
  const revision = await resolveRevision(location.repo, location.revision, hub);
  const digests = [];
  for (const { domain, path } of texts) digests.push([domain, sha256Hex(await readText(path))]);
  const run = runNameOf({
    ...{ who, work, file: { repo: location.repo, revision, path: location.path }, texts: digests },
    ...{ scoreTokens, chunks, chunkTokens, flavor: machine.flavor, atOnce },
  });
  return new JobRun({
    ...{ hub, hardware, machine, minutes, progress, namespace, run, maxUsd: options.maxCost },
    leastMinutes: LEAST_MINUTES,
  });
}

interface MasksInJobs extends OpenMasks {
  readonly names: MaskBase & { readonly by: 'mask' };
}

/**
 * Jobs of the Hub that measure masks of a base there. Nothing is started yet; whatever was is ended when this is disposed, and what an
 * attempt that was killed left is found again or ended.
 *
 * @throws EspalierError `gguf-unsupported` for a model whose candidates are no masks, `hub-token-missing`, `base-changed`, `hub-...`;
 *   `usage` while another run works in the run directory
 */
export async function openMasksInJobs(
  who: string,
  model: MoeModel,
  texts: readonly InputFile[],
  inputs: JobsInputs,
  context: Context,
): Promise<MasksInJobs> {
  const { jobs: machines } = inputs;
  const reason = cutReason(model);
  if (reason !== undefined) {
    throw new EspalierError(
      'gguf-unsupported',
      `${who} cannot be measured in Jobs: ${reason}, so candidates are cut`,
      {
        hint: 'Measure on this machine: --runner local.',
      },
    );
  }
  const { progress, signal } = context;
  await using opened = new AsyncDisposableStack();
  const runContext = { ...context, runDir: new RunDirectory(inputs.runDir) };
  const { base, file, places } = await readBase(model, machines, context);
  opened.use(await runContext.runDir.lock(context));
  const jobs = inputs.jobRun ?? (await jobRunOf(who, texts, inputs, context));
  const { atOnce } = machines;
  const session = opened.use(await openJobs(jobs, runContext));
  opened.defer(async () => {
    const cost = await session.cost().catch(() => undefined);
    if (cost !== undefined && cost.jobs > 0) machines.onCost(cost);
  });
  const stage = (files: readonly ReleaseFile[]) => session.stage(files, async () => []);
  const onHub = { base, file, places, stage };
  const openTexts: OpenMasks['openTexts'] = (others, how) =>
    openKldEvaluatorInJobs({
      ...{ ...onHub, jobs, atOnce, progress, signal, texts: others },
      tools: () => findTools(inputs.llamaServer, inputs.llamaBuild, context),
      scoreTokens: how.scoreTokens,
      contextTokens: how.chunkTokens,
      chunks: inputs.chunks,
      folder: inputs.runDir,
      threads: inputs.threads,
      offload: offloadFrom(inputs),
    });
  const evaluator = await openTexts(texts, inputs);
  const kept = opened.move();
  return {
    ...{ names: { ...base, by: 'mask' as const }, evaluator, openTexts, openTried: tryInJobs(onHub) },
    basePlace: { path: notHere, onHub: async () => file },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function notHere(): Promise<never> {
  throw new EspalierError('internal', 'a base that Jobs read is not on this machine');
}

/** The base at the commit that Jobs will read, and where its files have what masks replace. */
async function readBase(model: MoeModel, { location }: MaskMachines, context: Context) {
  const { hub, signal } = context;
  const revision = await resolveRevision(location.repo, location.revision, hub);
  const opened = await openFiles({ ...location, revision }, context);
  const { files } = opened;
  const headers =
    files.length > 1
      ? await readShardHeaders(files, signal)
      : await Promise.all(files.map((one) => readHeader(one, signal)));
  await using source = await asOne(opened, context);
  const { bytes } = await readHeader(source, signal);
  if (!Buffer.from(bytes).equals(Buffer.from(model.header.bytes))) {
    throw new EspalierError('base-changed', `${location.path} was changed on the Hub while it was read`, {
      hint: 'Run again, or name a commit: hf://namespace/name@COMMIT/file.gguf.',
    });
  }
  return {
    base: await readMaskBase(model, source, signal),
    places: biasPlaces(model, headers),
    file: { repo: location.repo, revision, path: location.path },
  };
}
