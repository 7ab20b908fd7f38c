import { isScalar, parseDocument, visit } from 'yaml';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
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
  return parsePlan(await readText(path), path);
}

/** As {@link readPlan}, for a text that was read. */
export function parsePlan(text: string, path: string): PlanFile {
  const plan = parseJson(planSchema, text, path, 'plan-invalid');
  checkKeys(text, path);
  return { plan, path, text, sha256: sha256Hex(text) };
}

/** JSON.parse keeps the last of two equal keys, and zod's records skip `__proto__`: both would be silent no-ops. */
function checkKeys(text: string, path: string): void {
  const document = parseDocument(text, { schema: 'json' });
  const refuse = (message: string) => new EspalierError('plan-invalid', `${path} is not valid: ${message}`);
  const twice = document.errors.find(({ code }) => code === 'DUPLICATE_KEY')?.linePos?.[0];
  if (twice !== undefined) throw refuse(`the key at line ${twice.line}, column ${twice.col} stands twice`);
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') throw refuse('__proto__ is not a key of a plan');
    },
  });
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
  const ordered = { $schema, name, base, architecture, experts, keep: null, layers, router, gate, origin };
  // A line that begins with two spaces and a key is a key of the plan itself: text in values has no raw newline.
  const keep = `\n  "keep": {\n${lines.join(',\n')}\n  }`;
  return `${JSON.stringify(ordered, null, 2).replace('\n  "keep": null', () => keep)}\n`;
}
