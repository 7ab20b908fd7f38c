import { z } from 'zod';
import { STAGES } from '../common/progress.ts';
import { BENCHMARKS, parseBenchmarkOption } from '../trial/benchmarks/registry.ts';

const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least, `must be at least ${least}`)
    .refine((value) => value <= most, `must be at most ${most}`);

/** llama-server keeps a seed in 32 bits, and takes the last of them as a wish for a random one. */
const MAX_SEED = 2 ** 32 - 2;

const list = z.string().transform((text) =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const repoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be "namespace/name"');

interface Option {
  /** One line for `--help`, action.yml and the README. */
  readonly text: string;
  /** What the value stands for in `--help`. */
  readonly value: string;
  /** The text that is parsed when none is given. */
  readonly default?: string;
  readonly schema: z.ZodType<unknown, string>;
}

/**
 * Every option of every command, by its name on the command line and in action.yml. An option is text at the door and
 * a typed value behind it.
 */
export const OPTIONS = {
  base: {
    text: 'GGUF to prune: a path or hf://namespace/name[@revision]/file.gguf; a plan may name it instead',
    value: 'BASE',
    schema: z.string(),
  },
  candidate: { text: 'pruned GGUF', value: 'FILE', schema: z.string() },
  plan: { text: 'plan file', value: 'FILE', schema: z.string() },
  report: { text: 'report.json of a run', value: 'FILE', schema: z.string() },
  out: { text: 'file to write', value: 'FILE', schema: z.string() },
  by: { text: 'importance method', value: 'METHOD', default: 'router-norm-bias', schema: z.string() },
  keep: { text: 'experts to keep in every layer', value: 'N', schema: wholeNumber(1) },
  name: { text: 'name of the plan; default: the name of --out', value: 'NAME', schema: z.string() },
  'router-bias': {
    text: 'what a plan does with the router bias of the kept experts: keep or zero',
    value: 'EDIT',
    default: 'keep',
    schema: z.enum(['keep', 'zero']),
  },
  repo: { text: 'Hub repo to publish to, namespace/name; made when missing', value: 'REPO', schema: repoId },
  tag: {
    text: 'tag to set on the published commit',
    value: 'TAG',
    schema: z.string().regex(/^\S+$/, 'must be a name without spaces'),
  },
  visibility: {
    text: 'of a repo that is made: public or private',
    value: 'KIND',
    default: 'public',
    schema: z.enum(['public', 'private']),
  },
  'file-name': {
    text: 'name of the published GGUF; default: the name of the base with the number of experts kept',
    value: 'NAME',
    schema: z.string().regex(/^[^/\\]+\.gguf$/, 'must be a file name that ends in .gguf'),
  },
  benchmarks: {
    text: `benchmarks, name[:questions][=SOURCE], separated by commas or lines (${BENCHMARKS.map(({ name }) => name).join(', ')}); none: do not validate`,
    value: 'LIST',
    default: 'mmlu:1000,gsm8k',
    schema: list
      .refine((names) => names.length > 0, 'names none; write none to leave the trial out')
      .transform((names) => {
        if (names.length === 1 && names[0] === 'none') return [];
        // Refused at the door; the trial reads them again.
        names.forEach(parseBenchmarkOption);
        return names;
      }),
  },
  margin: {
    text: 'loss in percentage points that still counts as non-inferior',
    value: 'PP',
    default: '2',
    schema: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a number of percentage points')
      .transform((text) => Number(text) / 100)
      .refine((value) => value > 0 && value < 1, 'must be between 0 and 100'),
  },
  gate: {
    text: 'what may be published: none (anything), not-worse, or non-inferior',
    value: 'GATE',
    default: 'not-worse',
    schema: z.enum(['none', 'not-worse', 'non-inferior']),
  },
  until: {
    text: `last stage to run: ${STAGES.join(', ')}`,
    value: 'STAGE',
    default: 'publish',
    schema: z.enum(STAGES),
  },
  seed: {
    text: 'seed of the sample of questions and of the server',
    value: 'N',
    default: '0',
    schema: wholeNumber(0, MAX_SEED),
  },
  prompts: {
    text: 'folder of prompt templates that replace the built-in ones',
    value: 'FOLDER',
    schema: z.string(),
  },
  templates: {
    text: 'folder of card templates that replace the built-in ones',
    value: 'FOLDER',
    schema: z.string(),
  },
  'max-tokens': {
    text: 'token budget of an answer; default: by benchmark',
    value: 'N',
    schema: wholeNumber(1),
  },
  'reasoning-effort': {
    text: 'passed to the chat template: low, medium or high',
    value: 'LEVEL',
    schema: z.enum(['low', 'medium', 'high']),
  },
  'llama-server': {
    text: 'llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package',
    value: 'PATH',
    schema: z.string(),
  },
  'llama-build': {
    text: 'llama.cpp release build to fetch, bNNNNN or latest',
    value: 'TAG',
    schema: z.string(),
  },
  'gpu-layers': {
    text: 'layers on the GPU: auto, all or a number',
    value: 'N',
    default: 'auto',
    schema: z
      .string()
      .regex(/^(auto|all|\d+)$/, 'must be auto, all or a number')
      .transform((text) => (text === 'auto' || text === 'all' ? text : Number(text))),
  },
  slots: { text: 'questions answered at the same time', value: 'N', default: '4', schema: wholeNumber(1) },
  context: {
    text: 'context of one slot in tokens, question and answer together',
    value: 'N',
    default: '10240',
    schema: wholeNumber(64),
  },
  threads: {
    text: 'CPU threads of llama-server; default: its own choice',
    value: 'N',
    schema: wholeNumber(1),
  },
  port: {
    text: 'port of llama-server on 127.0.0.1; 0: any free one',
    value: 'N',
    default: '0',
    schema: wholeNumber(0, 65_535),
  },
  'run-dir': {
    text: 'folder for everything that the run makes; a run that died continues from it',
    value: 'FOLDER',
    default: '.espalier',
    schema: z.string(),
  },
  'hub-url': {
    text: 'address of the Hub',
    value: 'URL',
    default: 'https://huggingface.co',
    schema: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .transform((url) => url.replace(/\/+$/, '')),
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** Values of the options as given, text. */
export type RawInputs = { readonly [Name in OptionName]?: string | undefined };

/** Values of the options, typed; those with a default are always there. */
export type Inputs = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name] extends { default: string }
    ? z.output<(typeof OPTIONS)[Name]['schema']>
    : z.output<(typeof OPTIONS)[Name]['schema']> | undefined;
};
