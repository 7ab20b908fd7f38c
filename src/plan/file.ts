import { sha256Hex } from '../common/digest.ts';
import { readText, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { type Plan, planSchema } from './schema.ts';

/** A plan as it stands in a file. */
export interface PlanFile {
  readonly plan: Plan;
  readonly path: string;
  readonly text: string;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/**
 * Reads and checks a plan file.
 *
 * @throws EspalierError `file-unreadable`, `plan-invalid`
 */
export async function readPlan(path: string): Promise<PlanFile> {
  const text = await readText(path);
  return { plan: parseJson(planSchema, text, path, 'plan-invalid'), path, text, sha256: sha256Hex(text) };
}

/** Writes a plan; the same plan gives the same bytes. */
export async function writePlan(path: string, plan: Plan): Promise<void> {
  await writeFileAtomic(path, formatPlan(plan));
}

/** JSON for review in pull requests: a layer a line, everything else as usual. */
export function formatPlan(plan: Plan): string {
  const layers = Object.entries(plan.keep)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([layer, ids]) => `    "${layer}": [${ids.join(', ')}]`);
  const marker = '@keep@';
  const text = JSON.stringify({ ...plan, keep: marker }, null, 2);
  return `${text.replace(`"${marker}"`, () => `{\n${layers.join(',\n')}\n  }`)}\n`;
}
