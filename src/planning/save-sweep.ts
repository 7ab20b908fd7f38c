import { stringifyJson, writeFileAtomic } from '../common/index.ts';
import { curveChart, curveOf, mergeSweeps, readSweep, type Sweep } from '../search/index.ts';

/** Where a sweep is written. */
export interface SweepFiles {
  readonly out?: string | undefined;
  /** An SVG of its curve. */
  readonly chart?: string | undefined;
}

/** Writes a sweep and its chart, as asked. */
export async function saveSweep(sweep: Sweep, { out, chart }: SweepFiles): Promise<void> {
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(sweep));
  if (chart !== undefined) await writeFileAtomic(chart, curveChart(curveOf(sweep)));
}

/**
 * Joins the sweeps that the jobs of a matrix wrote.
 *
 * @throws EspalierError `usage` for sweeps of other bases, texts or settings; as `readSweep`
 */
export async function mergeSweepFiles(paths: readonly string[]): Promise<Sweep> {
  const sweeps = [];
  for (const path of paths) sweeps.push(await readSweep(path));
  return mergeSweeps(sweeps);
}
