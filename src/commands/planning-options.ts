import { z } from 'zod';
import { parseInputFile } from '../importance/files.ts';
import { parseMix } from '../importance/mix.ts';
import { METHODS } from '../importance/registry.ts';
import { parseDomains } from '../importance/routing-frequency.ts';
import { parseEdit } from '../masks/edits.ts';
import { MEASURED } from '../masks/methods.ts';
import { parsePart } from '../masks/parts.ts';
import { parseProtect } from '../plan/protect.ts';
import { byteSize, list, type Option, wholeNumber, yesOrNo } from './option-values.ts';

/** Jobs that a GitHub matrix may have. */
export const MAX_JOBS = 256;

/** Options of score, plan, sensitivity and sweep: what is scored, how, and how many stay. */
export const PLANNING_OPTIONS = {
  by: {
    text: `importance method: ${METHODS.map(({ name }) => name).join(', ')}; score also takes ${MEASURED.join(', ')}`,
    value: 'METHOD',
    default: 'router-norm-bias',
    schema: z.string(),
  },
  scores: {
    text: 'scores written by score: to make a plan from; in run, to shade the map of experts on the page',
    value: 'FILE',
    schema: z.string(),
  },
  from: {
    text: 'what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines',
    value: 'LIST',
    schema: list.transform((items) => items.map(parseInputFile)),
  },
  text: {
    text: 'texts that masks are measured on, or that calibrate reads, [domain=]path, separated by commas or lines',
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
  methods: {
    text: 'what a sweep compares: names of methods, score files, random (five draws) or random:SEED',
    value: 'LIST',
    default: 'router-norm-bias,random',
    schema: list,
  },
  points: {
    text: 'numbers of experts to keep that a sweep measures',
    value: 'LIST',
    default: '32,30,28,27,26,24,20,16',
    schema: list
      .transform((items) => items.map(Number))
      .refine((items) => items.length > 0 && items.every(Number.isInteger), 'must be whole numbers'),
  },
  edits: {
    text: 'what a sweep does to the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED',
    value: 'LIST',
    default: 'keep',
    schema: list.transform((items) => {
      items.forEach(parseEdit);
      return items;
    }),
  },
  matrix: {
    text: 'print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them, yes or no',
    value: 'YES',
    default: 'no',
    schema: yesOrNo,
  },
  pick: {
    text: 'plan to write: of the smallest candidate of a sweep that passes the gate, on the items of the sweep and again on fresh ones',
    value: 'FILE',
    schema: z.string(),
  },
  fresh: {
    text: 'questions of each benchmark that a picked candidate answers anew; default: as many as the sweep asked, or what is left',
    value: 'N',
    schema: wholeNumber(1),
  },
  'fresh-text': {
    text: 'texts that a picked candidate is measured on anew, [domain=]path; other ones than those of the sweep',
    value: 'LIST',
    schema: list.transform((items) => items.map(parseInputFile)),
  },
  merge: {
    text: 'what jobs measured to join, sweeps or parts of a score, separated by commas or lines',
    value: 'LIST',
    schema: list,
  },
  parts: {
    text: 'parts that score --matrix splits the masks of mask-kld in, or sensitivity --matrix the layers, a job each',
    value: 'N',
    default: '16',
    schema: wholeNumber(1, MAX_JOBS),
  },
  part: {
    text: 'part of the masks of mask-kld, or of the layers of sensitivity, to measure, K/N; it is written to out, for merge',
    value: 'K/N',
    schema: z.string().transform(parsePart),
  },
  chart: { text: 'SVG of a sweep to write', value: 'FILE', schema: z.string() },
  'heat-map': { text: 'SVG of the scores to write, layer by expert', value: 'FILE', schema: z.string() },
  chunks: {
    text: 'chunks of each text to measure masks on or to calibrate with, or all; stored probabilities of gpt-oss take 51 MB each',
    value: 'N',
    default: 'all',
    schema: z
      .string()
      .regex(/^(all|[1-9]\d*)$/, 'must be all or a number')
      .transform((text) => (text === 'all' ? text : Number(text))),
  },
  turns: {
    text: 'tokens that masks are measured on: all, or those of turns of the assistant, in text of conversations as gpt-oss formats them, one a chunk',
    value: 'WHOSE',
    default: 'all',
    schema: z.enum(['all', 'assistant']),
  },
  'chunk-tokens': {
    text: 'tokens of such a chunk; its second half is measured (calibrate counts all of it); with turns the longest conversation',
    value: 'N',
    default: '256',
    schema: wholeNumber(16),
  },
  depth: {
    text: 'experts that mask-kld-greedy, mask-kld-exchange and sensitivity remove from each layer',
    value: 'N',
    default: '4',
    schema: wholeNumber(1),
  },
  pool: {
    text: 'candidates that mask-kld-greedy measures for each removal, and mask-kld-exchange for each exchange',
    value: 'N',
    default: '12',
    schema: wholeNumber(1),
  },
  budget: {
    text: 'masks that mask-kld-greedy asks for at most; mask-kld-exchange asks for as many again',
    value: 'N',
    default: '1000',
    schema: wholeNumber(0),
  },
} as const satisfies Record<string, Option>;
