import {
  EspalierError,
  missingHint,
  parseAs,
  parseJsonFile,
  readJsonText,
  sha256Hex,
  systemCodeOf,
  UNTRUSTED_JSON,
  writeFileAtomic,
} from '../common/index.ts';
import { type Plan, planSchema } from './plan-schema.ts';

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
  const explain = (error: unknown) => explainMissing(path, error);
  return parsePlan(await readJsonText(path, UNTRUSTED_JSON).catch(explain), path);
}

/** Whoever has no plan yet must know how one is made. */
function explainMissing(path: string, error: unknown): never {
  if (!(error instanceof EspalierError) || systemCodeOf(error.cause) !== 'ENOENT') throw error;
  if (missingHint(path) !== undefined) throw error;
  throw new EspalierError(error.code, error.message, {
    cause: error.cause,
    hint: `Check the path. A new plan is made by: espalier plan ns/name --keep N --out FILE. "espalier run ns/name --keep N" needs none.`,
  });
}

/** As {@link readPlan}, for a text that was read. */
export function parsePlan(text: string, path: string): PlanFile {
  const hint =
    'A plan is made by: espalier plan BASE --keep N --out FILE. That of a release is plan.json in its repo.';
  const plan = parseAs(['plan'], { text, where: path, code: 'plan-invalid', hint }, () =>
    parseJsonFile(planSchema, text, path, 'plan-invalid', UNTRUSTED_JSON),
  );
  refuseWhole(plan, path);
  return { plan, path, text, sha256: sha256Hex(text) };
}

function refuseWhole({ keep, experts: { total } }: Plan, path: string): void {
  const layers = Object.values(keep);
  if (layers.length === 0 || layers.some(({ length }) => length !== total)) return;
  throw new EspalierError(
    'plan-invalid',
    `${path} keeps all ${total} experts of every layer: nothing would be cut`,
    {
      hint: 'Remove the ids of the experts to cut from keep, or make a plan: espalier plan BASE --keep N --out FILE',
    },
  );
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
