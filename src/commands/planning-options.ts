import { z } from 'zod';
import { parseProtect } from '../plan/protect.ts';
import type { Plan } from '../plan/schema.ts';
import { parseInputFile } from '../search/importance/files.ts';
import { parseMix } from '../search/importance/mix.ts';
import { METHODS } from '../search/importance/registry.ts';
import { parseDomains } from '../search/importance/routing-frequency.ts';
import { MEASURED } from '../search/masks/methods.ts';
import { byteSize, list, type Option, wholeNumber } from './option-values.ts';

/** What is scored, how, and how many experts stay. */
export const PLANNING_OPTIONS = {
  by: {
    text: `importance method: ${METHODS.map(({ name }) => name).join(', ')}; score also takes ${MEASURED.join(', ')}`,
    value: 'METHOD',
    default: 'router-norm-bias',
    schema: z.string(),
  },
  scores: {
    text: 'scores to make a plan from, written by score',
    in: { run: 'scores that the plan was made from: they shade the map of experts on the page' },
    value: 'FILE',
    schema: z.string(),
  },
  from: {
    text: 'what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines',
    value: 'LIST',
    schema: list.transform((items) => items.map(parseInputFile)),
  },
  mix: {
    text: 'how domains become one score: mean, max, normalised-max or weights as math=2,code=1; default: by method',
    value: 'MIX',
    schema: z.string().transform(parseMix),
  },
  domains: {
    text: 'data sets of a counts file that are one domain, as mmlu=mmlu_test+mmlu_dev,gpqa_main',
    value: 'LIST',
    schema: z.string().transform(parseDomains),
  },
  'protect-domains': {
    text: 'domains of imatrix files whose experts of even use and more must stay',
    value: 'LIST',
    schema: list,
  },
  protect: {
    text: 'experts that must stay, LAYER:EXPERT, separated by commas or lines',
    value: 'LIST',
    schema: list.transform(parseProtect),
  },
  keep: { text: 'experts to keep in every layer', value: 'N', schema: wholeNumber(1) },
  'keep-fraction': {
    text: 'share of the experts to keep in every layer, instead of keep; rounded down',
    value: 'SHARE',
    schema: z
      .string()
      .regex(/^(0?\.\d+|1(\.0+)?)$/, 'must be a number above 0, up to 1')
      .transform(Number)
      .refine((value) => value > 0, 'must be a number above 0, up to 1'),
  },
  'max-size': {
    text: 'size that the candidate may have, as 10.4GB or 9.7GiB, instead of keep',
    value: 'SIZE',
    schema: byteSize,
  },
  layers: {
    text:
      'uniform: every layer keeps as many; adaptive: as many in all, by the scores, surplus switched off in the router; ' +
      'adaptive-per-layer: stored with true sizes, which llama.cpp does not load',
    value: 'KIND',
    default: 'uniform',
    schema: z.enum(['uniform', 'adaptive', 'adaptive-per-layer']),
  },
  sensitivity: {
    text: 'losses by layer, written by sensitivity, for adaptive layers of least summed loss',
    value: 'FILE',
    schema: z.string(),
  },
  check: { text: 'plan to check against the base, by its header only', value: 'FILE', schema: z.string() },
  import: { text: 'plan of another tool to read instead of making one', value: 'FILE', schema: z.string() },
  name: { text: 'name of the plan; default: the name of --out', value: 'NAME', schema: z.string() },
  'router-bias': {
    text: 'what a plan does with the router bias of the kept experts: keep, zero or shrink:FACTOR',
    value: 'EDIT',
    default: 'keep',
    schema: z
      .string()
      .regex(
        /^(keep|zero|shrink:0?\.\d+)$/,
        'must be keep, zero or shrink:FACTOR with a factor between 0 and 1',
      )
      .transform((text): Plan['router'] => {
        const [bias, factor] = text.split(':');
        if (factor !== undefined) return { bias: 'shrink', factor: Number(factor) };
        return { bias: bias === 'zero' ? 'zero' : 'keep' };
      })
      .refine(
        ({ factor }) => factor !== 0,
        'must be keep, zero or shrink:FACTOR with a factor between 0 and 1',
      ),
  },
  'heat-map': { text: 'SVG of the scores to write, layer by expert', value: 'FILE', schema: z.string() },
} as const satisfies Record<string, Option>;
