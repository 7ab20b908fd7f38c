import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { readText, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { formatInteger } from '../common/units.ts';
import { findBadKey } from './keys.ts';
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
 * Untrusted plans are read in pull requests. One of 1,024 experts in 128 layers, each on a line of its own, has about
 * 2 MB; the largest here has 40 kB.
 */
const MAX_PLAN_BYTES = 8 * 1024 * 1024;

/**
 * Reads and checks a plan file.
 *
 * @throws EspalierError `file-unreadable`, `plan-invalid`
 */
export async function readPlan(path: string): Promise<PlanFile> {
  return parsePlan(await readText(path, MAX_PLAN_BYTES), path);
}

/** As {@link readPlan}, for a text that was read. */
export function parsePlan(text: string, path: string): PlanFile {
  if (text.length > MAX_PLAN_BYTES) {
    const message = `${path} has ${formatInteger(text.length)} characters, a plan has at most ${formatInteger(MAX_PLAN_BYTES)}`;
    throw new EspalierError('plan-invalid', message);
  }
  const plan = parseJson(planSchema, text, path, 'plan-invalid');
  checkKeys(text, path);
  return { plan, path, text, sha256: sha256Hex(text) };
}

/** @throws EspalierError `plan-invalid` */
function checkKeys(text: string, path: string): void {
  const bad = findBadKey(text);
  if (bad === undefined) return;
  const { kind, line, column } = bad;
  const problem =
    kind === 'proto'
      ? '__proto__ is not a key of a plan'
      : `the key at line ${line}, column ${column} stands twice`;
  throw new EspalierError('plan-invalid', `${path} is not valid: ${problem}`);
}

/** Writes a plan; the same plan gives the same bytes. */
export async function writePlan(path: string, plan: Plan): Promise<void> {
  await writeFileAtomic(path, formatPlan(plan));
}

/** JSON for review in pull requests: a layer a line, everything else as usual; keys in the schema's order. */
export function formatPlan(plan: Plan): string {
  const lines = Object.entries(plan.keep)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([layer, ids]) => `    "${layer}": [${ids.join(', ')}]`);
  const { $schema, name, base, architecture, experts, layers, router, gate, origin } = plan;
  const values = Object.entries(router.values ?? {}).toSorted(([a], [b]) => Number(a) - Number(b));
  const shown = router.values === undefined ? router : { ...router, values: null };
  const ordered = {
    ...{ $schema, name, base, architecture, experts, keep: null, layers, router: shown, gate, origin },
  };
  // A line that begins with two spaces and a key is a key of the plan itself: text in values has no raw newline.
  const keep = `\n  "keep": {\n${lines.join(',\n')}\n  }`;
  const biases = `\n    "values": {\n${values.map(([layer, own]) => `      "${layer}": [${own.join(', ')}]`).join(',\n')}\n    }`;
  const text = JSON.stringify(ordered, null, 2)
    .replace('\n  "keep": null', () => keep)
    .replace('\n    "values": null', () => biases);
  return `${text}\n`;
}
