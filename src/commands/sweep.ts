import { z } from 'zod';
import {
  EspalierError,
  option,
  redefaulted,
  reworded,
  stringifyJson,
  writeFileAtomic,
} from '../common/index.ts';
import { BENCHMARK_LIST, comparisonOptions, questionOptions } from '../evaluation/index.ts';
import { type Context, GATE, gateOptions } from '../pipeline/index.ts';
import {
  answeringModels,
  type ConfirmationSet,
  checkPoints,
  measuringOptions,
  openConfirmationSet,
  openSweep,
  type PreparedSweep,
  pick,
  prepareSweep,
  refusedLines,
  type SweepSession,
  sweepEstimateText,
  sweepOptions,
} from '../planning/index.ts';
import { text as escaped } from '../report/index.ts';
import {
  curveChart,
  curveOf,
  loneDraws,
  MAX_JOBS,
  mergeSweeps,
  type Point,
  partOptions,
  readSweep,
  type Sweep,
  scoringOptions,
  sweepPoints,
  sweepSchema,
} from '../search/index.ts';
import {
  type CommandResult,
  defineCommand,
  type OnFinished,
  optionalBaseOptions,
  outOptions,
} from './definition/index.ts';
import { jobsOfMasks, nothingOfTheBase } from './jobs-of-masks.ts';
import {
  baseWorkResult,
  curveSummary,
  curveText,
  dryRunResult,
  matrixResult,
  trialOutputs,
} from './show/index.ts';

/** Draws of `random`: one alone says nothing. */
const DRAWS = 5;

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  chart: option(z.string(), { text: 'SVG of the sweep to write', value: 'FILE', heading: 'Files' }),
  ...measuringOptions.shape,
  ...sweepOptions.shape,
  gate: reworded(gateOptions.shape.gate, {
    text: `what a picked candidate must pass: ${GATE}`,
    heading: 'The sweep',
  }),
  from: scoringOptions.shape.from,
  mix: scoringOptions.shape.mix,
  ...questionOptions.shape,
  benchmarks: redefaulted(
    questionOptions.shape.benchmarks,
    'none',
    `benchmarks that each candidate is asked, ${BENCHMARK_LIST}`,
  ),
  ...comparisonOptions.shape,
  matrix: partOptions.shape.matrix,
  baseOnly: partOptions.shape.baseOnly,
  merge: partOptions.shape.merge,
});
type SweepInputs = z.output<typeof options>;

export const sweep = defineCommand({
  name: 'sweep',
  options,
  positional: ['base'],
  writes: { out: ['sweep'], chart: ['chart'], pick: ['plan'] },
  examples: [
    'sweep model.gguf --text held-out.txt --methods scores.json,random --points 30,28,27 --out sweep.json',
    'sweep model.gguf --text held-out.txt --methods scores.json --benchmarks mmlu:200 --gate "overall>=-2pp@95" --pick plan.json',
  ],
  run: measureSweep,
});

/**
 * Measures many candidates, prints them as a GitHub matrix, or joins what the matrix's jobs measured; and picks one,
 * where asked.
 */
async function measureSweep(
  inputs: SweepInputs,
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
    const jobs = jobsOfMasks(inputs, { pick: merge }, context);
    const sizes = new Set(merged.rows.map(({ keep }) => keep)).size;
    const answering = answeringModels(undefined, sizes);
    const asked = { base, methods, points: 1, answering, counts: [], findJobs: jobs.find };
    await using prepared = await prepareSweep(asked, inputs, context);
    if (inputs.dryRun) return dryRunResult(prepared.estimate, sweepEstimateText(prepared.estimate));
    await using session = await openSweep(prepared, context);
    const confirmation = await openConfirmationSet(session, inputs, context);
    return await showPick(
      merged,
      { confirmation, session, onFinished },
      { ...inputs, base, plan: wanted },
      context,
    );
  }
  const methods = methodsOf(inputs);
  const points = sweepPoints(methods, inputs.points, inputs.routerEdits);
  const inJobs = inputs.runner.kind !== 'local';
  if (inputs.matrix) await checkPoints({ methods, counts: inputs.points, base }, context);
  if (inputs.matrix && inJobs) {
    const { methods: names, points: counts, routerEdits: edits } = inputs;
    const all = { methods: names.join(','), points: counts.join(','), 'router-edits': edits.join(',') };
    return matrixResult([all]);
  }
  if (inputs.matrix) {
    if (points.length > MAX_JOBS) {
      throw new EspalierError(
        'usage',
        `${points.length} points do not fit into the ${MAX_JOBS} jobs of a GitHub matrix`,
        {
          hint: 'Split the sweep into two workflows, and merge their results with --merge.',
        },
      );
    }
    return matrixResult(
      points.map(({ method, keep, edit }) => ({
        methods: method,
        points: String(keep),
        'router-edits': edit,
      })),
    );
  }
  if (base === undefined) throw needsBase('sweep');
  if (inJobs && inputs.baseOnly) return nothingOfTheBase();
  const work = inputs.baseOnly
    ? { methods: [], points: 0, answering: answeringModels(0, undefined), counts: [] }
    : {
        ...{ methods, points: points.length, counts: inputs.points },
        answering: answeringModels(
          points.length,
          wanted === undefined ? undefined : new Set(inputs.points).size,
        ),
      };
  const jobs = jobsOfMasks(inputs, points, context);
  await using prepared = await prepareSweep({ base, ...work, findJobs: jobs.find }, inputs, context);
  for (const draw of loneDraws(methods)) {
    const message = `${draw} is a single draw, which says nothing by itself, so table and chart leave it out; use random (five draws), or merge it with others`;
    context.progress({ type: 'note', level: 'warning', message });
  }
  if (inputs.dryRun) return dryRunResult(prepared.estimate, sweepEstimateText(prepared.estimate));
  return jobs.withCost(await measurePoints(prepared, { ...inputs, base, points }, context, onFinished));
}

/** Measures points, and picks one where asked; Jobs have ended when it returns. */
async function measurePoints(
  prepared: PreparedSweep,
  inputs: Omit<SweepInputs, 'points'> & { readonly base: string; readonly points: readonly Point[] },
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const { base, points, pick: wanted } = inputs;
  await using session = await openSweep(prepared, context);
  if (inputs.baseOnly) return baseWorkResult(await session.runBase());
  const confirmation = wanted === undefined ? undefined : await openConfirmationSet(session, inputs, context);
  // Through the schema as what jobs wrote, so that one run and its parts have the same order of keys.
  const measured = mergeSweeps([sweepSchema.parse(await session.measure(points))]);
  if (confirmation === undefined || wanted === undefined) return await show(measured, inputs);
  return await showPick(
    measured,
    { confirmation, session, onFinished },
    { ...inputs, base, plan: wanted },
    context,
  );
}

function methodsOf({ methods }: SweepInputs): string[] {
  return methods.flatMap((name) =>
    name === 'random' ? Array.from({ length: DRAWS }, (_, seed) => `random:${seed}`) : [name],
  );
}

function needsBase(who: string): EspalierError {
  return new EspalierError('usage', `${who} needs base, unless it merges parts or prints a matrix`, {
    hint: 'For example: --text math=FILE,code=FILE and --points 30,28.',
  });
}

async function show(
  measured: Sweep,
  { out, chart }: Pick<SweepInputs, 'out' | 'chart'>,
): Promise<CommandResult> {
  const curve = curveOf(measured);
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
  if (chart !== undefined) await writeFileAtomic(chart, curveChart(curve));
  return {
    json: measured,
    text: curveText(measured, curve),
    outputs: out === undefined ? {} : { sweep: out },
    summary: curveSummary(curve),
  };
}

/** Shows the sweep, picks from it, and shows the pick. The sweep is written whatever becomes of the pick. */
async function showPick(
  measured: Sweep,
  tools: { confirmation: ConfirmationSet; session: SweepSession; onFinished: OnFinished },
  inputs: Omit<SweepInputs, 'points'> & { readonly base: string; readonly plan: string },
  context: Context,
): Promise<CommandResult> {
  const { base, plan, name } = inputs;
  const { confirmation, session, onFinished } = tools;
  onFinished(await show(measured, inputs));
  const { pick: found } = await pick(measured, confirmation, session, { base, out: plan, name }, context);
  const shown = await show({ ...measured, pick: found }, inputs);
  const facts = [`picked: ${found.sentence}`, `plan: ${plan}`];
  const refused = refusedLines(found);
  const text = [shown.text, '', ...refused, ...facts].join('\n');
  const summary = [
    ...facts.map((line) => `**${escaped(line)}**`),
    ...(refused.length === 0 ? [] : [refused.map((line) => `- ${escaped(line)}`).join('\n')]),
    shown.summary,
  ];
  const outputs = {
    ...shown.outputs,
    plan,
    ...(found.confirmation?.trial && trialOutputs(found.confirmation.trial)),
  };
  return { ...shown, text, outputs, summary: summary.join('\n\n') };
}
