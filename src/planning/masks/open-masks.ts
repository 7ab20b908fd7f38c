import type { ByteSource } from '../../bytes/index.ts';
import { findTools, offloadFrom } from '../../llama/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { openCandidateFactory, openKldEvaluator, tryHere } from '../../search/index.ts';
import { openMasksInJobs } from './masks-in-jobs.ts';
import { assertTextsSuffice, type MeasuringOptions, textsOf } from './measured-texts.ts';
import type { OpenMasks } from './opened-masks.ts';

/**
 * What it takes to measure candidates on texts: the base laid out in the run directory and llama.cpp, or Jobs of the Hub.
 *
 * @param who for messages
 * @throws EspalierError `usage` without texts; as `openCandidateFactory`, `findLlama`, `openKldEvaluator` and `openMasksInJobs`
 */
export async function openMasks(
  who: string,
  model: MoeModel,
  base: ByteSource,
  inputs: MeasuringOptions,
  context: Context,
): Promise<OpenMasks> {
  const texts = textsOf(who, inputs);
  const { jobs } = inputs;
  if (jobs !== undefined) return await openMasksInJobs(who, model, texts, { ...inputs, jobs }, context);
  const { signal, progress, freeDisk } = context;
  const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
  await assertTextsSuffice(who, model, inputs, tools, signal);
  const factory = await openCandidateFactory(model, base, inputs.runDir, {
    ...{ signal, progress },
    free: freeDisk,
  });
  const openTexts: OpenMasks['openTexts'] = (others, { scoreTokens, chunkTokens }) =>
    openKldEvaluator({
      ...{ factory, tools, texts: others, scoreTokens, progress, signal },
      contextTokens: chunkTokens,
      chunks: inputs.chunks,
      folder: inputs.runDir,
      threads: inputs.threads,
      offload: offloadFrom(inputs),
    });
  return {
    ...{ names: factory, openTexts, openTried: tryHere(factory) },
    basePlace: { path: async () => factory.basePath },
    evaluator: await openTexts(texts, inputs),
    async [Symbol.asyncDispose]() {},
  };
}
