import { z } from 'zod';
import { messageOf } from '../common/index.ts';
import { parseGate } from './gate-clauses.ts';

const id = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');

/** Layers by index, each with the ids that stay, ascending; this is also their order in the candidate. */
const keepSchema = z
  .record(z.string().regex(/^(0|[1-9]\d*)$/), z.array(id).min(1), {
    // Zod says "Invalid key in record" whatever the key's own rule.
    error: ({ code }) => (code === 'invalid_key' ? 'must be a layer number' : undefined),
  })
  .superRefine((keep, context) => {
    for (const [layer, ids] of Object.entries(keep)) {
      ids.forEach((value, i) => {
        const before = ids[i - 1];
        if (before === undefined || before < value) return;
        const problem = ids.indexOf(value) < i ? `lists expert ${value} twice` : 'is not in ascending order';
        context.addIssue({
          code: 'custom',
          path: [layer],
          message: `${problem} (${before}, then ${value})`,
        });
      });
    }
  });

/** As text, in the words of {@link parseGate}: what a plan may ask for is refused when it is read, not after the trial. */
const gateSchema = z.string().superRefine((text, context) => {
  try {
    parseGate(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) });
  }
});

/** A name that a plan may have, of what a file is called: letters keep their base form, `mein Plän (2)` is `mein-Plan-2`. */
export function planNameOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '') || 'plan';
}

/**
 * A plan: which experts of which layer to keep. Explicit, so that applying it needs no scores and no randomness.
 * Unknown keys are an error: a typo must not be a no-op.
 */
export const planSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores'),
    base: z
      .strictObject({
        repo: z
          .string()
          .regex(/^[^/\s]+\/[^/\s]+$/, 'must be "namespace/name"')
          .optional()
          .describe('of a base on the Hub'),
        revision: z.string().min(1).optional().describe('commit sha, branch or tag'),
        file: z.string().min(1).describe('inside the repo, or the name of a local file'),
        sha256: sha256.optional().describe('of the base; no other file is taken unless any-base is given'),
      })
      .refine(({ repo, revision }) => (repo === undefined) === (revision === undefined), {
        message: 'repo and revision must be there together',
      })
      .refine(({ repo, sha256 }) => repo !== undefined || sha256 !== undefined, {
        message: 'must have a repo or a sha256',
      })
      .optional()
      .describe(
        'the base this plan was made from; a plan written by hand may leave it out, and is then bound to none',
      ),
    architecture: z.string().min(1).describe('general.architecture of the base'),
    experts: z
      .strictObject({
        total: z.int().min(1).describe('experts in each layer of the base'),
        used: z.int().min(1).describe('experts that a token is routed to'),
      })
      .describe('must equal what the base says'),
    keep: keepSchema.describe('for every MoE layer, the expert ids to keep, ascending'),
    layers: z
      .enum(['uniform', 'mask', 'per-layer'])
      .optional()
      .describe(
        'what to do when layers keep different numbers of experts: uniform (the default) refuses; mask stores the ' +
          'largest number everywhere and switches off the surplus in the router; per-layer stores the actual numbers, ' +
          'a file that llama.cpp does not load',
      ),
    router: z
      .strictObject({
        bias: z
          .enum(['keep', 'zero', 'shrink', 'values'])
          .describe(
            'of the kept experts: zero sets the router bias to 0, shrink multiplies it by factor, values sets it',
          ),
        factor: z.number().gt(0).lt(1).optional().describe('for shrink'),
        values: z
          .record(z.string(), z.array(z.number()))
          .optional()
          .describe('for values: by layer a number for each kept expert, in the order of keep'),
      })
      .refine(({ bias, factor }) => (bias === 'shrink') === (factor !== undefined), {
        message: 'factor must be there for shrink, and only for shrink',
      })
      .refine(({ bias, values }) => (bias === 'values') === (values !== undefined), {
        message: 'values must be there for values, and only for values',
      })
      .default({ bias: 'keep' }),
    gate: gateSchema
      .optional()
      .describe(
        'what must hold before a candidate of this plan is published, as "mmlu>=-1pp@95, truncation<=1%"; ' +
          'the gate option or input overrides it',
      ),
    origin: z
      .strictObject({
        method: z.string().describe('importance method'),
        inputs: z.array(z.strictObject({ name: z.string(), sha256 })).default([]),
        options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
        asked: z
          .array(
            z.strictObject({
              benchmark: z.string(),
              dataset: sha256.describe('SHA-256 of the data set'),
              candidates: z.int().min(1).describe('how many answered questions of it'),
            }),
          )
          .optional()
          .describe('questions that were asked to choose this plan among others'),
        tool: z.string().describe('what made the plan, with its version'),
      })
      .optional()
      .describe('how the plan was made'),
  })
  .describe('Espalier expert-pruning plan');

export type Plan = z.infer<typeof planSchema>;
