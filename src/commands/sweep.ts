import { EspalierError } from '../common/errors.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import type { Context } from '../pipeline/context.ts';
import { text as escaped } from '../report/escape.ts';
import { cliffChart } from '../search/sweep/chart.ts';
import { cliffOf } from '../search/sweep/cliff.ts';
import { readSweep } from '../search/sweep/file.ts';
import { mergeSweeps } from '../search/sweep/merge.ts';
import { sweepPoints } from '../search/sweep/points.ts';
import { type Sweep, sweepSchema } from '../search/sweep/schema.ts';
import { cliffSummary } from './cliff-summary.ts';
import { cliffText } from './cliff-text.ts';
import { matrixSummary } from './markdown.ts';
import type { Inputs } from './options.ts';
import { openRetest, pick, type Retest, refusedLines } from './pick.ts';
import type { CommandResult, OnFinished } from './result.ts';
import { MAX_JOBS } from './sweep-options.ts';
import { openSweep, type SweepSession } from './sweep-tools.ts';
import { trialOutputs } from './trial.ts';

/** Draws of `random`: one alone says nothing. */
const DRAWS = 5;

/**
 * Measures many candidates, prints them as a GitHub matrix, or joins what the matrix's jobs measured; and picks one,
 * where asked.
 */
export async function sweep(
  inputs: Inputs,
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const { merge, base, pick: wanted } = inputs;
  if (merge !== undefined) {
    const sweeps = [];
    for (const path of merge) sweeps.push(await readSweep(path));
    const merged = mergeSweeps(sweeps);
    if (wanted === undefined) return await show(merged, inputs);
    if (base === undefined) throw needsBase('sweep --pick');
    const methods = [...new Set(merged.rows.map(({ method }) => method))];
    await using session = await openSweep(base, methods, inputs, context);
    const retest = await openRetest(session, inputs, context);
    return await showPick(merged, { retest, session, onFinished }, inputs, context);
  }
  const methods = methodsOf(inputs);
  const points = sweepPoints(methods, inputs.points, inputs.edits);
  if (inputs.matrix) {
    if (points.length > MAX_JOBS) {
      throw new EspalierError(
        'usage',
        `${points.length} points are more than the ${MAX_JOBS} jobs of a GitHub matrix`,
        {
          hint: 'Sweep in two workflows, and merge what both measured.',
        },
      );
    }
    const include = points.map(({ method, keep, edit }) => {
      return { methods: method, points: String(keep), edits: edit };
    });
    const matrix = JSON.stringify({ include });
    return { json: { include }, text: matrix, outputs: { matrix }, summary: matrixSummary(include) };
  }
  if (base === undefined) throw needsBase('sweep');
  await using session = await openSweep(base, methods, inputs, context);
  const retest = wanted === undefined ? undefined : await openRetest(session, inputs, context);
  // Through the schema as what jobs wrote, so that one run and its parts have the same order of keys.
  const measured = mergeSweeps([sweepSchema.parse(await session.measure(points))]);
  if (retest === undefined) return await show(measured, inputs);
  return await showPick(measured, { retest, session, onFinished }, inputs, context);
}

function methodsOf({ methods }: Inputs): string[] {
  return methods.flatMap((name) =>
    name === 'random' ? Array.from({ length: DRAWS }, (_, seed) => `random:${seed}`) : [name],
  );
}

function needsBase(who: string): EspalierError {
  return new EspalierError('usage', `${who} needs a base, unless it merges or prints a matrix`, {
    hint: 'espalier sweep BASE --text math=FILE,code=FILE --points 30,28',
  });
}

async function show(measured: Sweep, { out, chart }: Inputs): Promise<CommandResult> {
  const cliff = cliffOf(measured);
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
  if (chart !== undefined) await writeFileAtomic(chart, cliffChart(cliff));
  return {
    json: measured,
    text: cliffText(measured, cliff),
    outputs: out === undefined ? {} : { sweep: out },
    summary: cliffSummary(cliff),
  };
}

/** Shows the sweep, picks from it, and shows the pick. The sweep is written whatever becomes of the pick. */
async function showPick(
  measured: Sweep,
  tools: { retest: Retest; session: SweepSession; onFinished: OnFinished },
  inputs: Inputs,
  context: Context,
): Promise<CommandResult> {
  const { retest, session, onFinished } = tools;
  onFinished(await show(measured, inputs));
  const { pick: found } = await pick(measured, retest, session, inputs, context);
  const shown = await show({ ...measured, pick: found }, inputs);
  const facts = [`picked: ${found.sentence}`, `plan: ${inputs.pick!}`];
  const refused = refusedLines(found);
  const text = [shown.text, '', ...refused, ...facts].join('\n');
  const summary = [shown.summary, [...refused, ...facts].map((line) => `- ${escaped(line)}`).join('\n')];
  const outputs = {
    ...shown.outputs,
    plan: inputs.pick!,
    ...(found.fresh?.trial && trialOutputs(found.fresh.trial)),
  };
  return { ...shown, text, outputs, summary: summary.join('\n\n') };
}
