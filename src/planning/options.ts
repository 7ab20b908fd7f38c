import { z } from 'zod';
import { byteSize, list, option, optionGroup, reworded, wholeNumber } from '../common/index.ts';
import { maskJobOptions } from '../engines/index.ts';
import { BENCHMARK_LIST, questionOptions } from '../evaluation/index.ts';
import { llamaOptions } from '../llama/index.ts';
import { dryRunOptions, runDirOptions } from '../pipeline/index.ts';
import { parseProtect } from '../plan/index.ts';
import { inputFiles, maskOptions, parseRouterEdit, scoringOptions } from '../search/index.ts';

const SHRINK = 'must be keep, zero, shrink:FACTOR with a factor between 0 and 1, or values:FILE';

/** What scores the experts, by a method that does not run the model. */
export const rankingOptions = z.object({
  ...scoringOptions.shape,
  seed: reworded(questionOptions.shape.seed, { text: 'seed of the method random', heading: 'Importance' }),
});

/** Of a command that measures candidates on texts: what on, where, and with which llama.cpp. */
export const measuringOptions = z.object({
  ...runDirOptions.shape,
  ...maskOptions.shape,
  ...maskJobOptions.shape,
  dryRun: reworded(dryRunOptions.shape.dryRun, {
    text: 'print the time, disk space, download and questions that measuring will need, and end: no model is downloaded, nothing is measured',
    heading: 'Measuring by masks',
  }),
  ...llamaOptions.shape,
});

/** Of a command whose text chooses experts: what must not be in it. */
export const overlapOptions = z.object({
  benchmarks: reworded(questionOptions.shape.benchmarks, {
    text: `benchmarks whose questions must not be in the text, ${BENCHMARK_LIST}; none: do not check`,
  }),
  allowOverlap: reworded(questionOptions.shape.allowOverlap, {
    text: 'use a text even if it contains questions of the benchmarks or conversations of built-in:held-out, and say so in the result; without it, such a text is an error',
  }),
});

/** How many experts stay, in which layers. */
export const planOptions = optionGroup('The plan', {
  keep: option(wholeNumber(1), { text: 'experts to keep in every layer', value: 'N' }),
  keepFraction: option(
    z
      .string()
      .regex(/^(0?\.\d+|1(\.0+)?)$/, 'must be a number above 0, up to 1')
      .transform(Number)
      .refine((value) => value > 0, 'must be a number above 0, up to 1'),
    { text: 'share of the experts to keep in every layer, instead of keep; rounded down', value: 'SHARE' },
  ),
  maxSize: option(byteSize, {
    text: 'largest size of the candidate, for example 10.4GB or 9.7GiB, instead of keep',
    value: 'SIZE',
  }),
  layers: option(z.enum(['uniform', 'adaptive', 'adaptive-per-layer']), {
    text:
      'uniform: every layer keeps the same number; adaptive: the same number in total, distributed by the scores, with surplus experts switched off in the router; ' +
      'adaptive-per-layer: layers are stored with different numbers, which llama.cpp does not load',
    value: 'KIND',
    default: 'uniform',
  }),
  sensitivity: option(z.string(), {
    text: 'losses by layer, written by the command sensitivity: adaptive layers then minimise their sum',
    value: 'FILE',
    reads: 'files',
  }),
  protect: option(list.transform(parseProtect), {
    text: 'experts that must be kept, LAYER:EXPERT, separated by commas or lines',
    value: 'LIST',
    several: true,
  }),
  scores: option(z.string(), {
    text: 'scores to make a plan from, written by score',
    value: 'FILE',
    reads: 'files',
  }),
  import: option(z.string(), {
    text: 'plan of another tool to convert: lists of ids by layer as JSON, JSON Lines, YAML or CSV, or block_configs (they hold numbers only, so give scores as well)',
    value: 'FILE',
    reads: 'files',
  }),
  importIds: option(z.enum(['keep', 'drop']), {
    text: 'what the ids in an imported file mean, if its keys do not say so: keep or drop',
    value: 'WHICH',
  }),
  check: option(z.string(), {
    text: 'plan to check against the header of the base',
    value: 'FILE',
    reads: 'files',
  }),
  for: option(z.string(), {
    text: 'another quantization of the same model: if its routers equal those of base, the plan of check is written to out for it',
    value: 'BASE',
    reads: 'model',
  }),
  name: option(z.string(), { text: 'name of the plan; default: the name of --out', value: 'NAME' }),
  routerBias: option(
    z
      .string()
      .regex(/^(keep|zero|shrink:0?\.\d*[1-9]\d*|values:.+)$/, SHRINK)
      .transform(parseRouterEdit),
    {
      text: 'what the plan does with the router bias of the kept experts: keep, zero, shrink:FACTOR, or values:FILE (JSON: for each layer, a number for each expert of the base)',
      value: 'EDIT',
      reads: 'files',
      default: 'keep',
    },
  ),
});
export type PlanOptions = z.output<typeof planOptions>;

/** What a sweep compares, and what it picks. */
export const sweepOptions = optionGroup('The sweep', {
  methods: option(list, {
    text: 'what the sweep compares: names of methods, score files, random (five draws) or random:SEED',
    value: 'LIST',
    reads: (names: readonly string[]) => names.filter((name) => name.endsWith('.json')),
    default: 'router-norm-bias,random',
    several: true,
  }),
  points: option(
    list
      .transform((items) => items.map(Number))
      .refine((items) => items.length > 0 && items.every(Number.isInteger), 'must be whole numbers'),
    {
      text: 'numbers of experts to keep that the sweep measures',
      value: 'LIST',
      default: '32,30,28,27,26,24,20,16',
      several: true,
    },
  ),
  routerEdits: option(
    list.transform((items) => {
      items.forEach(parseRouterEdit);
      return items;
    }),
    {
      text: 'what the sweep does with the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED, values:FILE',
      value: 'LIST',
      reads: (edits: readonly string[]) => edits.map(parseRouterEdit),
      default: 'keep',
      several: true,
    },
  ),
  pick: option(z.string(), {
    text: 'plan to write, for the smallest candidate that passes the gate in the sweep and again on a confirmation set; for each size, the first of methods is taken, unless held-out text shows that another changes fewer answers',
    value: 'FILE',
    reads: false,
  }),
  name: reworded(planOptions.shape.name, {
    heading: 'The sweep',
    text: 'name of the picked plan; default: the name of --pick',
  }),
  confirmQuestions: option(wholeNumber(1), {
    text: 'questions of each benchmark in the confirmation set of a picked candidate; default: as many as the sweep asked, or the remaining ones',
    value: 'N',
  }),
  confirmText: option(inputFiles, {
    text: 'texts of the confirmation set, [domain=]path; they must share no conversation with those of the sweep; of score files only the digests of their texts are known, so that conversations copied into another file are not found',
    value: 'LIST',
    reads: 'files',
    several: true,
  }),
});
export type SweepOptions = z.output<typeof sweepOptions>;

/** The points of a sweep: every method at every number of experts with every edit of the router bias. */
export type SweptOptions = Pick<SweepOptions, 'methods' | 'points' | 'routerEdits'>;
