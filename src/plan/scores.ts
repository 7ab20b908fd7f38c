import { z } from 'zod';
import { EspalierError, parseJsonFile, UNTRUSTED_JSON } from '../common/index.ts';
import type { Importance } from './importance.ts';
import { checkShape, type ModelShape } from './shape.ts';

const byLayer = z.record(z.string(), z.array(z.int().min(0)));

/** What `espalier score --out` writes. */
const scoresSchema = z
  .strictObject({
    method: z.string().describe('importance method'),
    architecture: z.string(),
    experts: z.strictObject({ total: z.int().min(1), used: z.int().min(1) }),
    inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })).optional(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    protected: byLayer.optional().describe('experts that must stay'),
    notes: z.array(z.string()).optional(),
    layers: z.array(z.strictObject({ layer: z.int().min(0), scores: z.array(z.number()) })),
    tool: z.string(),
  })
  .refine(({ experts, layers }) => layers.every(({ scores }) => scores.length === experts.total), {
    message: 'every layer must have a score for each expert',
  })
  .describe('Importance of every expert of a base; higher is more important');

export type Scores = z.infer<typeof scoresSchema>;

/** Scores as a file has them, as importance, and the text of the file. */
export interface ReadScores {
  readonly scores: Scores;
  readonly importance: Importance;
  readonly text: string;
}

/** @throws EspalierError `plan-invalid` */
export function parseScores(text: string, path: string): ReadScores {
  const scores = parseOwn(text, path);
  const { method, layers, inputs = [], options = {}, protected: safe = {}, notes = [] } = scores;
  return { scores, text, importance: { method, layers, inputs, options, protected: safe, notes } };
}

function parseOwn(text: string, path: string): Scores {
  try {
    return parseJsonFile(scoresSchema, text, path, 'plan-invalid', UNTRUSTED_JSON);
  } catch (cause) {
    if (!(cause instanceof EspalierError) || cause.hint !== undefined) throw cause;
    const { message, details } = cause;
    throw new EspalierError('plan-invalid', message, {
      ...{ cause, details },
      hint: 'Expected a file written by espalier score. For scores of another tool: --by reap-file --from FILE.',
    });
  }
}

/** @throws EspalierError `usage` for scores of another model */
export function refuseOtherShape({ scores }: ReadScores, path: string, model: ModelShape): void {
  const { architecture, experts, layers } = scores;
  checkShape({ architecture, experts: experts.total, layers: layers.map(({ layer }) => layer) }, path, model);
}

/** JSON with a layer a line, so that a change can be seen in a diff; the same scores give the same bytes. */
export function formatScores(scores: Scores): string {
  const lines = scores.layers.map((layer) => `    ${JSON.stringify(layer)}`);
  const body = JSON.stringify({ ...scores, layers: null }, null, 2);
  return `${body.replace('\n  "layers": null', () => `\n  "layers": [\n${lines.join(',\n')}\n  ]`)}\n`;
}
