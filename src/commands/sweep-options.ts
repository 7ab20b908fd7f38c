import { z } from 'zod';
import { parseInputFile } from '../search/importance/files.ts';
import { parseEdit } from '../search/masks/edits.ts';
import { parsePart } from '../search/masks/parts.ts';
import { flag, list, type Option, wholeNumber } from './option-values.ts';

/** Jobs that a GitHub matrix may have. */
export const MAX_JOBS = 256;

/** What masks are measured on, how far a search goes, and how the work is split over jobs. */
export const MASK_OPTIONS = {
  text: {
    text: 'texts that masks are measured on, [domain=]path, separated by commas or lines',
    in: { calibrate: 'texts to read, [domain=]path, separated by commas or lines' },
    value: 'LIST',
    schema: list.transform((items) => items.map(parseInputFile)),
  },
  turns: {
    text: 'tokens that masks are measured on: all, or those of turns of the assistant, in text of conversations as gpt-oss formats them, one a chunk',
    value: 'WHOSE',
    default: 'all',
    schema: z.enum(['all', 'assistant']),
  },
  chunks: {
    text: 'chunks of each text to measure masks on, or all; stored probabilities of gpt-oss take 51 MB each',
    in: { calibrate: 'chunks of each text to read, or all' },
    value: 'N',
    default: 'all',
    schema: z
      .string()
      .regex(/^(all|[1-9]\d*)$/, 'must be all or a number')
      .transform((text) => (text === 'all' ? text : Number(text))),
  },
  'chunk-tokens': {
    text: 'tokens of such a chunk; its second half is measured; with turns the longest conversation',
    in: { calibrate: 'tokens of such a chunk' },
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
  matrix: flag(
    'print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them',
  ),
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
  merge: {
    text: 'what jobs measured to join, sweeps or parts of a score, separated by commas or lines',
    value: 'LIST',
    schema: list,
  },
} as const satisfies Record<string, Option>;

/** What a sweep compares, and what it picks. */
export const SWEEP_OPTIONS = {
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
  chart: { text: 'SVG of a sweep to write', value: 'FILE', schema: z.string() },
} as const satisfies Record<string, Option>;
