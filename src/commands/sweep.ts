import { basename } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import { readText, stringifyJson, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { formatInteger, formatPercent } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { sweepChart } from '../masks/chart.ts';
import { mergeSweeps, runSweep, type Sweep, sweepPoints, sweepSchema } from '../masks/sweep.ts';
import { describeMoe, type MoeModel } from '../moe/model.ts';
import { openBase } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import type { Importance } from '../plan/importance.ts';
import { readScores } from '../plan/scores.ts';
import { importanceOf, openMasks } from './importance.ts';
import type { Inputs } from './options.ts';
import { type CommandResult, textTable } from './result.ts';

/** Draws of `random`: one alone says nothing. */
const DRAWS = 5;

/** Measures many candidates, prints them as a GitHub matrix, or joins what the matrix's jobs measured. */
export async function sweep(inputs: Inputs, context: Context): Promise<CommandResult> {
  const { points: counts, edits, merge } = inputs;
  const methods = inputs.methods.flatMap((name) =>
    name === 'random' ? Array.from({ length: DRAWS }, (_, seed) => `random:${seed}`) : [name],
  );
  if (merge !== undefined) {
    const sweeps = [];
    for (const path of merge) {
      sweeps.push(parseJson(sweepSchema, await readText(path), path, 'dataset-invalid'));
    }
    return await show(mergeSweeps(sweeps), inputs);
  }
  if (inputs.matrix) {
    const include = sweepPoints(methods, counts, edits).map(({ method, keep, edit }) => {
      return { methods: method, points: String(keep), edits: edit };
    });
    const matrix = JSON.stringify({ include });
    return { json: { include }, text: matrix, outputs: { matrix } };
  }
  if (inputs.base === undefined) {
    throw new EspalierError('usage', 'sweep needs a base, unless it merges or prints a matrix', {
      hint: 'espalier sweep BASE --text math=FILE,code=FILE --points 30,28',
    });
  }
  await using source = await openBase(inputs.base, context);
  const model = describeMoe(await readHeader(source, context.signal));
  const importances = new Map<string, Importance>();
  for (const method of methods)
    importances.set(method, await importanceFor(method, model, source, inputs, context));
  const { layout, ruler } = await openMasks('sweep', model, source, inputs, context);
  const rows = await runSweep(model, ruler, importances, sweepPoints(methods, counts, edits), {
    parallel: inputs.slots,
    progress: context.progress,
  });
  const measured: Sweep = {
    base: { name: basename(source.name), bytes: source.size, id: layout.id },
    inputs: [...ruler.inputs],
    settings: { chunks: inputs.chunks, chunkTokens: inputs['chunk-tokens'] },
    rows,
    tool: context.tool,
  };
  return await show(mergeSweeps([measured]), inputs);
}

/** A score file, `random:SEED`, or a method by name. */
async function importanceFor(
  method: string,
  model: MoeModel,
  source: ByteSource,
  inputs: Inputs,
  context: Context,
): Promise<Importance> {
  if (method.endsWith('.json')) return (await readScores(method)).importance;
  const seed = /^random:(\d+)$/.exec(method)?.[1];
  const takesFiles = /^(imatrix-|routing-)/.test(method);
  const { from, mix } = takesFiles ? inputs : {};
  const by = seed === undefined ? method : 'random';
  const own = { ...inputs, by, seed: Number(seed ?? 0), from, mix, domains: undefined, text: undefined };
  return await importanceOf(model, source, own, context);
}

async function show(measured: Sweep, { out, chart }: Inputs): Promise<CommandResult> {
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
  if (chart !== undefined) await writeFileAtomic(chart, sweepChart(measured.rows));
  const table = textTable(
    [
      [
        'method',
        'edit',
        'experts',
        'bytes',
        'KLD',
        'same top',
        ...Object.keys(measured.rows[0]?.domains ?? {}),
      ],
      ...measured.rows.map((row) => [
        row.method,
        row.edit,
        String(row.keep),
        formatInteger(row.bytes),
        row.meanKld.toFixed(4),
        formatPercent(row.sameTopRate),
        ...Object.values(row.domains).map(({ meanKld }) => meanKld.toFixed(4)),
      ]),
    ],
    [1],
  );
  return { json: measured, text: table, outputs: out === undefined ? {} : { sweep: out } };
}
