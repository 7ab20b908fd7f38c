import { makeFolder, type Progress, sha256Hex } from '../../../common/index.ts';
import { type HubFile, imageOf, type JobRun, type OverlayPlace } from '../../../engines/index.ts';
import type { ReleaseFile } from '../../../hub/index.ts';
import { bytesOfBiases } from '../biases.ts';
import { enoughText, evaluatorKey, type KldEvaluator, type MaskMeasuring } from '../kld-evaluator.ts';
import { type ByDomain, openKnownResults } from '../known-results.ts';
import type { MaskBase } from '../mask-base.ts';
import { type JobTextsRequest, textsForJobs } from './job-texts.ts';
import { measureParts } from './measure-parts.ts';

interface JobsEvaluatorOptions extends MaskMeasuring {
  readonly base: MaskBase;
  /** Where Jobs read it, and where it has what masks replace. */
  readonly file: HubFile;
  readonly places: readonly OverlayPlace[];
  readonly jobs: JobRun;
  /** Jobs that run at the same time. */
  readonly atOnce: number;
  /** Brings files to where Jobs read them. */
  readonly stage: (files: readonly ReleaseFile[]) => Promise<Omit<HubFile, 'path'>>;
  readonly tools: JobTextsRequest['tools'];
  readonly progress: Progress;
}

/**
 * Measures masks in Jobs of the Hub, several at a time; the base reads the texts in each of them. No model is on this machine. The
 * results have the form, the journal and the order of those measured here.
 *
 * @throws EspalierError `dataset-invalid` for a text that llama-perplexity would misread, `llama-tool-failed`
 */
export async function openKldEvaluatorInJobs(options: JobsEvaluatorOptions): Promise<KldEvaluator> {
  const { base, file, places, jobs, atOnce, threads, offload, signal, progress } = options;
  const machine = `${imageOf('full')} on ${jobs.machine.flavor}`;
  const known = await openKnownResults(base.model.header, options.texts, options.folder, (inputs) =>
    evaluatorKey({ ...options, base: base.id, llama: machine }, inputs),
  );
  const { folder, inputs } = known;
  await makeFolder(folder);
  const texts = await textsForJobs({ ...options, header: base.model.header, folder });
  const { files, notes, conversations } = texts;
  const flags = { threads, offload };
  const note = (message: string) => progress({ type: 'note', level: 'info', message });
  let trials = 0;
  const measureAll: KldEvaluator['measureAll'] = async (candidates, { onMeasured }) => {
    const asked = candidates.map(({ dropped, edit }) => {
      const biases = base.biasesOf(dropped, edit);
      return { key: base.key(dropped, edit), biases };
    });
    const masks = [...new Map(asked.map(({ key, biases }) => [key, biases]))];
    const countOf = Map.groupBy(asked, ({ key }) => key);
    const onKnown = (key: string) => {
      for (const _ of countOf.get(key) ?? []) onMeasured?.();
    };
    const keys = masks.map(([key]) => key);
    for (const key of keys.filter((one) => known.get(one) !== undefined)) onKnown(key);
    if (keys.some((key) => known.get(key) === undefined)) {
      const id = sha256Hex(JSON.stringify([keys, machine, flags, files, file])).slice(0, 12);
      const path = `masks-${id}.bin`;
      const at = await options.stage([
        { path, content: bytesOfBiases(masks.map(([, biases]) => biases)) },
        ...files,
      ]);
      await measureParts({
        ...{ jobs, id, atOnce, folder, note, signal, count: masks.length },
        masks: { base: file, masks: { ...at, path }, places, texts, flags },
        isKnown: (mask) => known.get(keys[mask] ?? '') !== undefined,
        async onMask(mask, measured) {
          const key = keys[mask];
          if (key === undefined) return;
          trials += 1;
          await known.put(key, measured);
          onKnown(key);
        },
      });
    }
    return asked.flatMap(({ key }): ByDomain[] => {
      const measured = known.get(key);
      return measured === undefined ? [] : [measured];
    });
  };
  return {
    domains: options.texts.map(({ domain }) => domain),
    ...{ inputs, folder, measureAll },
    notes: [...notes, ...(conversations === undefined ? [] : enoughText(options.texts, conversations))],
    trials: () => trials,
    stored: [],
    async measure(dropped, edit) {
      const [measured] = await measureAll([{ dropped, edit }], { parallel: 1 });
      return measured ?? {};
    },
  };
}
