import { z } from 'zod';
import { flag, list, option, optionGroup, wholeNumber } from '../common/index.ts';
import { engineOptions } from '../engines/index.ts';
import { benchmarkNames, EFFORTS, type Effort } from './benchmarks/index.ts';
import { DEFAULT_ANALYSES, MAX_ANALYSES } from './interim-order.ts';
import { kldTexts } from './measurements/index.ts';
import { SUITE_NAMES } from './suites.ts';
import { measurementsOf, parseWanted } from './wanted.ts';

/** llama-server keeps a seed in 32 bits, and takes the last of them as a wish for a random one. */
const MAX_SEED = 2 ** 32 - 2;

/** Asked where nobody says what. */
export const DEFAULT_BENCHMARKS = 'mmlu-pro:1000,gsm8k';

/** How a list of benchmarks is written, for help. */
export const BENCHMARK_LIST = `name[:questions][=SOURCE], separated by commas or lines (${benchmarkNames().join(', ')})`;

const wantedNames = list
  .refine((names) => names.length > 0, 'names none; write none to leave the trial out')
  .transform((names) => {
    if (names.length === 1 && names[0] === 'none') return [];
    // Refused here; the trial reads them again.
    parseWanted(names);
    return names;
  });

const effortName = z.enum(EFFORTS, { error: `must be ${EFFORTS.join(', ')}, or several of them` });

/** In the order of {@link EFFORTS}: the same efforts are the same trial. */
const effortNames = list
  .pipe(z.array(effortName).min(1, 'names none; leave it out for the default of the chat template'))
  .refine((efforts) => new Set(efforts).size === efforts.length, 'names an effort twice')
  .transform((efforts): readonly Effort[] => EFFORTS.filter((effort) => efforts.includes(effort)));

/** What is asked, and how an answer is made and judged. */
export const questionOptions = optionGroup('The trial', {
  benchmarks: option(wantedNames, {
    text: `benchmarks, ${BENCHMARK_LIST}, suites of them (${SUITE_NAMES.join(', ')}), and measurements (speed[:rounds], memory, kld by category); none: do not validate`,
    value: 'LIST',
    reads: (names: readonly string[]) => parseWanted(names).questions.map(({ source }) => source),
    default: DEFAULT_BENCHMARKS,
    several: true,
    // The questions themselves are compared.
    key: measurementsOf,
  }),
  allowOverlap: flag(
    'use a text even if it contains questions of the benchmarks, and say so in the report; without it, such a text is an error',
    { key: false, advanced: true },
  ),
  seed: option(wholeNumber(0, MAX_SEED), {
    text: 'seed of the sample of questions and of the server',
    value: 'N',
    default: '0',
    advanced: true,
  }),
  maxTokens: option(wholeNumber(1), {
    text: 'token budget of an answer; default: depends on the benchmark',
    value: 'N',
  }),
  reasoningEffort: option(effortNames, {
    text: 'passed to the chat template: low, medium or high; if several, every benchmark is asked at each',
    value: 'LEVELS',
    several: true,
  }),
  context: option(wholeNumber(64), {
    text: 'context of one slot in tokens, question and answer together',
    value: 'N',
    default: '10240',
    advanced: true,
  }),
});
export type QuestionOptions = z.output<typeof questionOptions>;

/** How answers of two models are compared. */
export const comparisonOptions = optionGroup('The trial', {
  margin: option(
    z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a number of percentage points')
      .transform((text) => Number(text) / 100)
      .refine((value) => value > 0 && value < 1, 'must be above 0 and below 100')
      .refine(
        (value) => value <= 0 || value >= 0.001,
        'is in percentage points: write 2 for 2 pp; at least 0.1',
      ),
    { text: 'loss in percentage points that still counts as non-inferior', value: 'PP', default: '2' },
  ),
  prompts: option(z.string(), {
    text: 'folder of prompt templates that replace the built-in ones',
    value: 'FOLDER',
    reads: 'files',
    key: false,
    advanced: true,
  }),
  noAnswerCache: flag(
    'ask the base again: do not use answers of earlier runs, and store none in the cache folder',
    { key: false, advanced: true },
  ),
  port: option(wholeNumber(0, 65_535), {
    text: 'port of llama-server on 127.0.0.1; 0: any free one',
    value: 'N',
    default: '0',
    key: false,
    advanced: true,
  }),
});
export type ComparisonOptions = z.output<typeof comparisonOptions>;

/** What a trial measures, and when it ends. */
export const trialOptions = optionGroup('The trial', {
  earlyStop: option(
    z
      .string()
      .regex(/^(no|yes|\d+)$/, 'must be no, yes or a number of interim analyses')
      .transform((text) => (text === 'no' ? undefined : text === 'yes' ? DEFAULT_ANALYSES : Number(text)))
      .refine(
        (analyses) => analyses === undefined || (analyses >= 2 && analyses <= MAX_ANALYSES),
        `must be between 2 and ${MAX_ANALYSES} interim analyses`,
      ),
    {
      text: `end the trial as soon as its gate is decided: no, yes (${DEFAULT_ANALYSES} interim analyses) or a number of interim analyses; without a gate, the question is whether the candidate is worse or non-inferior`,
      value: 'ANALYSES',
      default: 'no',
      bare: 'yes',
    },
  ),
  schedule: option(z.enum(['sequential', 'concurrent']), {
    text: 'order in which base and candidate answer: sequential (one after the other, each with all GPU memory) or concurrent (both servers at once)',
    value: 'HOW',
    default: 'sequential',
    key: false,
    advanced: true,
  }),
  rivals: option(
    z.string().transform((text) =>
      text
        .split(/[,\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
    {
      text: 'other GGUFs to compare with the candidate on the same questions: paths or hf:// addresses, separated by commas; a repo means its largest GGUF that is not larger than the candidate; auto searches the repo of the base',
      value: 'FILES',
      reads: 'model',
      default: '',
      key: false,
    },
  ),
  kld: option(kldTexts, {
    text: 'held-out text for the KL divergence of the candidate from the base: a path or hf:// address; or several by category, for example code=code.txt,chat=chat.txt; kld in benchmarks measures six categories on texts that come with Espalier',
    value: 'LIST',
    reads: 'files',
    several: true,
    key: false,
  }),
  kldChunks: option(wholeNumber(1), {
    text: 'chunks of 512 tokens to measure; the stored probabilities of each take 102.6 MB for gpt-oss',
    value: 'N',
    default: '20',
    key: false,
    advanced: true,
  }),
  kldFloor: flag('also measure the base against itself: the noise of the method', {
    key: false,
    advanced: true,
  }),
});

/** Everything that decides how a trial is run, the same for every model. */
export const trialSettings = z.object({
  ...questionOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  ...engineOptions.shape,
});
export type TrialSettings = z.output<typeof trialSettings>;

/** The settings of a command that declares only some of the options: the others have their defaults. */
export function completeSettings(options: Partial<TrialSettings>): TrialSettings {
  return { ...trialSettings.parse({}), ...options };
}
