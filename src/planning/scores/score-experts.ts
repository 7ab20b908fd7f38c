import { EspalierError, stringifyJson, writeFileAtomic } from '../../common/index.ts';
import type { MaskJobOptions } from '../../engines/index.ts';
import type { Context } from '../../pipeline/index.ts';
import type { Scores } from '../../plan/index.ts';
import {
  type MaskPart,
  MEASURED,
  masksOf,
  type Part,
  type SearchOptions,
  singleMasks,
} from '../../search/index.ts';
import {
  type Extent,
  estimateMasks,
  jobsOfMasks,
  type Measured,
  type MeasuringInputs,
  maskEstimateText,
  prepareMasks,
  runBaseAlone,
} from '../masks/index.ts';
import type { OverlapOptions } from '../texts/index.ts';
import {
  assertMethod,
  checkMeasuring,
  checkMeasuringOptions,
  listsToMeasure,
  type MethodOptions,
  measuredImportance,
  methodImportance,
} from './method-importance.ts';
import { type ScoreFiles, saveScores } from './save-scores.ts';
import { assertInParts, scorePart } from './score-parts.ts';

/** A method with its options, and where the scores are written. */
export type ScoreInputs = MethodOptions &
  MeasuringInputs &
  SearchOptions &
  OverlapOptions &
  MaskJobOptions &
  ScoreFiles & {
    /** Scores that a greedy search starts from. */
    readonly scores?: string | undefined;
    /** Of the masks of `mask-kld`: what is measured of it is written, not scores. */
    readonly part?: Part | undefined;
  };

/** Scores of all experts, or a part of the masks. */
export type Scored =
  | { readonly kind: 'part'; readonly part: MaskPart }
  | {
      readonly kind: 'scores';
      readonly scores: Scores;
      /** Of the base. */
      readonly bytesRead: number;
      readonly bytes: number;
    };

/**
 * Scores every expert of a base, and writes the scores. The same base and inputs give the same bytes; so do the masks of `mask-kld`
 * measured in parts by many jobs. Jobs have ended when it returns.
 *
 * @throws EspalierError `usage` for options that do not go together; as `measuredImportance` and `methodImportance`
 */
export async function scoreExperts(
  base: string,
  inputs: ScoreInputs & Extent,
  context: Context,
): Promise<Measured<Scored>> {
  checkScoring(inputs);
  const { by, part, out, baseOnly, depth, pool, budget, removals, singles, scores: from } = inputs;
  if (inputs.runner.kind !== 'local' && baseOnly) return { kind: 'base', work: undefined };
  const isMeasured = MEASURED.includes(by);
  if (isMeasured) checkMeasuringOptions(inputs);
  const jobs = jobsOfMasks(inputs, { by, part, depth, pool, budget, removals, singles, from }, context);
  await using prepared = await prepareMasks({ base, findJobs: jobs.find }, inputs, context);
  const { model, source, inputs: found } = prepared;
  if (isMeasured) {
    await checkMeasuring(model, found, context);
    const own =
      part === undefined ? listsToMeasure(model, inputs) : [masksOf(part, singleMasks(model)).length];
    const estimate = await estimateMasks(prepared.work(baseOnly ? [] : own));
    const text = maskEstimateText(estimate);
    if (inputs.dryRun) return { kind: 'estimate', estimate, text };
    context.progress({ type: 'note', level: 'info', message: text });
  }
  if (baseOnly) return { kind: 'base', work: await runBaseAlone(by, prepared, context) };
  if (part !== undefined && out !== undefined) {
    const measured = await scorePart(part, model, source, found, context);
    await writeFileAtomic(out, stringifyJson(measured));
    return { kind: 'result', result: { kind: 'part', part: measured }, jobsCost: jobs.cost() };
  }
  const importance = isMeasured
    ? await measuredImportance(model, source, found, context)
    : await methodImportance(model, source, inputs, context);
  const scores = await saveScores(importance, model, inputs, context);
  const read = { bytesRead: source.bytesRead(), bytes: source.size };
  return { kind: 'result', result: { kind: 'scores', scores, ...read }, jobsCost: jobs.cost() };
}

/** @throws EspalierError `usage` for options that the method does not take, before anything is read */
function checkScoring({
  by,
  text,
  part,
  out,
  runner,
  baseOnly,
  dryRun,
}: Pick<ScoreInputs, 'by' | 'text' | 'part' | 'out' | 'runner'> & Extent): void {
  if (part !== undefined || baseOnly) assertInParts(by);
  if (part !== undefined && out === undefined && !dryRun) {
    throw new EspalierError('usage', 'part needs out (the file to write)', { hint: 'Give --out FILE.' });
  }
  if (MEASURED.includes(by)) return;
  const measured = MEASURED.join(', ');
  if (text !== undefined) {
    assertMethod(by);
    throw new EspalierError('usage', `the method ${by} does not take text`, {
      hint: `Methods that do: ${measured}.`,
    });
  }
  if (runner.kind !== 'local') {
    throw new EspalierError('usage', `${by} runs no model: it does not take --runner`, {
      hint: `Methods that measure: ${measured}.`,
    });
  }
  if (dryRun) {
    throw new EspalierError(
      'usage',
      `the method ${by} does not run the model: dry-run has nothing to estimate`,
      {
        hint: `Leave out --dry-run: this method only reads part of the base. Methods that run the model: ${measured}.`,
      },
    );
  }
}
