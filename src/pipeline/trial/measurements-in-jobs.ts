import { EspalierError, readText } from '../../common/index.ts';
import type { HubFile, JobRun } from '../../engines/index.ts';
import {
  ANSWER_TOKENS,
  BASE,
  type KldOfTexts,
  type KldRecord,
  type KldSettings,
  kldInJob,
  kldJobIdentity,
  kldMeasured,
  kldOfTexts,
  kldRecord,
  mapModels,
  PROMPT_TOKENS,
  parseWanted,
  speedInJob,
  speedJobIdentity,
  speedResult,
  speedSamplesSchema,
  type TrialResult,
  textInJob,
  trialFactsSchema,
} from '../../evaluation/index.ts';
import { type KlDivergence, offloadFrom } from '../../llama/index.ts';
import { kldFiles, Memo, speedFiles } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { type JobsSession, notOnHub } from './jobs/index.ts';
import { identityOfKld, type TestedModels, type TrialSetup } from './setup/index.ts';

const jobResultSchema = trialFactsSchema.pick({ kld: true, kldCategories: true });

/** A trial whose models run in Jobs, and what measures beside it in Jobs of their own. */
interface JobMeasurements {
  /** Divergence on the texts that were asked for, if any; before any question, as a text may be too short. */
  kld(): Promise<KldOfTexts | undefined>;
  /** Speed, where it was asked for. */
  speed(benchmarks: TrialResult['benchmarks']): Promise<TrialResult['speed']>;
}

export function measurementsInJobs(
  jobs: JobRun,
  models: TestedModels,
  setup: TrialSetup,
  session: JobsSession,
  context: RunContext,
): JobMeasurements {
  const ids = models.map(({ id }) => id);
  const names = Object.fromEntries(models.map(({ id, modelId }) => [id, modelId]));
  const filesOfModels = async () => {
    const files: Record<string, HubFile> = {};
    for (const { id, onHub } of models) {
      if (onHub === undefined) throw notOnHub(id);
      files[id] = await onHub();
    }
    return files;
  };
  return {
    async kld() {
      const [first, ...more] = setup.kldInJob;
      if (first === undefined) return undefined;
      const tasks: [KldSettings, ...KldSettings[]] = [first, ...more];
      const key = { models: names, texts: tasks.map(identityOfKld), job: kldJobIdentity(jobs, tasks) };
      return await new Memo(kldFiles(first.folder).job, key, jobResultSchema).readOr(async () => {
        const files = await filesOfModels();
        const texts = [];
        for (const task of tasks) {
          texts.push({ path: `${textInJob(task)}.txt`, content: await readText(task.text.path) });
        }
        const at = await session.stage(texts, async () => []);
        const staged = tasks.map((task) => [textInJob(task), { ...at, path: `${textInJob(task)}.txt` }]);
        const found = await kldInJob(jobs, tasks, { ...files, ...Object.fromEntries(staged) });
        const others = ids.filter((id) => id !== BASE);
        return kldOfTexts(
          found.map(({ task, basePerplexity, chunks, floor, models: measured }) => {
            const records = mapModels(others, (id) => recordOf(id, measured.get(id), task));
            const base = { perplexity: basePerplexity, chunks, floor: floor && floorOf(floor) };
            return { task, measured: kldMeasured(task, base, records) };
          }),
        );
      });
    },
    async speed(benchmarks) {
      const rounds = parseWanted(setup.settings.benchmarks).speedRounds;
      if (rounds === undefined) return undefined;
      const task = {
        ...{ rounds, promptTokens: PROMPT_TOKENS, answerTokens: ANSWER_TOKENS, folder: context.runDir.speed },
        ...{ offload: offloadFrom(setup.settings), threads: setup.settings.threads },
      };
      const key = { models: names, rounds, job: speedJobIdentity(jobs, task) };
      const memo = new Memo(speedFiles(task.folder).job, key, speedSamplesSchema);
      const measured = await memo.readOr(async () => {
        const { rounds: done, build, flags } = await speedInJob(jobs, task, await filesOfModels());
        const of = (value: 'promptSpeed' | 'answerSpeed') =>
          mapModels(ids, (id) => done.map((round) => round[id]?.[value] ?? 0));
        return {
          ...{ build, flags: [...flags], backend: done[0]?.base?.backend ?? '' },
          ...{ promptTokens: PROMPT_TOKENS, answerTokens: ANSWER_TOKENS },
          ...{ prompt: of('promptSpeed'), answer: of('answerSpeed') },
        };
      });
      return speedResult(measured, benchmarks);
    },
  };
}

function recordOf(id: string, measured: KlDivergence | undefined, { contextTokens }: KldSettings): KldRecord {
  if (measured !== undefined) return kldRecord(measured, contextTokens);
  throw new EspalierError('internal', `the Job for KL divergence did not measure the model "${id}"`);
}

function floorOf({ meanKld, maxKld, sameTopRate }: KlDivergence) {
  return { meanKld, maxKld, sameTopRate };
}
