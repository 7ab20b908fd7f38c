import { readText } from '../../common/files.ts';
import type { HubFile } from '../../engines/engine.ts';
import type { JobRun } from '../../engines/hf-jobs/job-run.ts';
import { type KldSettings, kldInJob, kldJobIdentity } from '../../evaluation/measurements/kld/in-job.ts';
import { type KldResult, kldBand, kldResultSchema } from '../../evaluation/measurements/kld/result.ts';
import { speedResult } from '../../evaluation/measurements/speed/compute.ts';
import { speedInJob, speedJobIdentity } from '../../evaluation/measurements/speed/in-job.ts';
import { ANSWER_TOKENS, PROMPT_TOKENS } from '../../evaluation/measurements/speed/measure.ts';
import { speedResultSchema } from '../../evaluation/measurements/speed/result.ts';
import { ARMS, type Arm, type TrialResult } from '../../evaluation/result.ts';
import { parseWanted } from '../../evaluation/wanted.ts';
import { readHeader } from '../../gguf/read.ts';
import { openHubFile } from '../../hub/index.ts';
import { offloadFrom } from '../../llama/options.ts';
import type { KlDivergence } from '../../llama/tools/kld.ts';
import { scoredTokens } from '../../llama/tools/logits.ts';
import { checkKldText } from '../../search/masks/texts.ts';
import { Memo } from '../../state/memo.ts';
import { kldFiles, speedFiles } from '../../state/run-directory.ts';
import type { RunContext } from '../context.ts';
import { notOnHub } from '../jobs/files.ts';
import type { JobsSession } from '../jobs/session.ts';
import type { Contestants } from './models.ts';
import type { TrialSetup } from './setup.ts';

/** A trial whose models run in Jobs, and what measures beside it in Jobs of their own. */
export interface JobMeasurements {
  /** Divergence on the text, where one was given; before any question, as a text may be too short. */
  kld(): Promise<KldResult | undefined>;
  /** Speed, where it was asked for. */
  speed(benchmarks: TrialResult['benchmarks']): Promise<TrialResult['speed']>;
}

export function measurementsInJobs(
  jobs: JobRun,
  contestants: Contestants,
  setup: TrialSetup,
  session: JobsSession,
  context: RunContext,
): JobMeasurements {
  const models = Object.fromEntries(ARMS.map((arm) => [arm, contestants[arm].modelId]));
  const onHub = (arm: Arm): Promise<HubFile> => {
    const { onHub } = contestants[arm];
    if (onHub === undefined) throw notOnHub(arm);
    return onHub();
  };
  const filesOfModels = async () => ({ base: await onHub('base'), candidate: await onHub('candidate') });
  return {
    async kld() {
      const task = setup.kldInJob;
      if (task === undefined) return undefined;
      const { text, floor } = task;
      const key = {
        models,
        text: text.sha256,
        overlaps: text.overlaps,
        floor,
        job: kldJobIdentity(jobs, task),
      };
      return await new Memo(kldFiles(task.folder).job, key, kldResultSchema).readOr(async () => {
        const files = await filesOfModels();
        await checkText(task, files.base, context);
        const path = 'text.txt';
        const at = await session.stage([{ path, content: await readText(text.path) }], async () => []);
        const measured = await kldInJob(jobs, task, { ...files, text: { ...at, path } });
        return kldResult(task, measured.basePerplexity, measured.floor, measured.models.get('candidate'));
      });
    },
    async speed(benchmarks) {
      const rounds = parseWanted(setup.settings.benchmarks).speedRounds;
      if (rounds === undefined) return undefined;
      const task = {
        ...{ rounds, promptTokens: PROMPT_TOKENS, answerTokens: ANSWER_TOKENS, folder: context.runDir.speed },
        ...{ offload: offloadFrom(setup.settings), threads: setup.settings.threads },
      };
      const key = { models, rounds, benchmarks: [], job: speedJobIdentity(jobs, task) };
      return await new Memo(speedFiles(task.folder).job, key, speedResultSchema).readOr(async () => {
        const { rounds: done, build, flags } = await speedInJob(jobs, task, await filesOfModels());
        const of = (value: 'promptSpeed' | 'answerSpeed') => ({
          base: done.map(({ base }) => base?.[value] ?? 0),
          candidate: done.map(({ candidate }) => candidate?.[value] ?? 0),
        });
        const samples = {
          ...{ build, flags: [...flags], backend: done[0]?.base?.backend ?? '' },
          ...{ promptTokens: PROMPT_TOKENS, answerTokens: ANSWER_TOKENS },
          ...{ prompt: of('promptSpeed'), answer: of('answerSpeed') },
        };
        return speedResult(samples, benchmarks);
      });
    },
  };
}

/** What of the text the base would misread is better known before a Job runs. */
async function checkText({ text }: KldSettings, base: HubFile, { hub, signal }: RunContext): Promise<void> {
  await using source = await openHubFile(base.repo, base.revision, base.path, hub);
  checkKldText(await readHeader(source, signal), text.source, await readText(text.path));
}

function kldResult(
  { text: { path: _, ...text }, contextTokens, chunks }: KldSettings,
  basePerplexity: number,
  floor: KlDivergence | undefined,
  measured: KlDivergence | undefined,
): KldResult {
  if (measured === undefined) throw new Error('the candidate was not measured');
  // llama-perplexity computes the base's from 16-bit values that are cut off below.
  const { basePerplexity: __, chunkKlds: ___, perplexity, ...divergence } = measured;
  return {
    ...{ text, contextTokens, chunks, scoredTokens: chunks * scoredTokens(contextTokens) },
    ...divergence,
    perplexity: { base: basePerplexity, candidate: perplexity },
    ...(floor && {
      floor: { meanKld: floor.meanKld, maxKld: floor.maxKld, sameTopRate: floor.sameTopRate },
    }),
    band: kldBand(divergence),
  };
}
