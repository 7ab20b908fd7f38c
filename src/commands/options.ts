import { z } from 'zod';
import { STAGES } from '../common/progress.ts';
import { parseBytes } from '../common/units.ts';
import { parseInputFile } from '../importance/files.ts';
import { parseMix } from '../importance/mix.ts';
import { parseDomains } from '../importance/routing-frequency.ts';
import { parseEdit } from '../masks/edits.ts';
import { parseProtect } from '../plan/protect.ts';
import type { Plan } from '../plan/schema.ts';
import { BENCHMARKS, parseBenchmarkOption } from '../trial/benchmarks/registry.ts';
import { MEASURES, parseGate } from '../trial/gate/parse.ts';

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

const byteSize = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(B|kB|MB|GB|KiB|MiB|GiB)$/, 'must be a size as 10.4GB or 9.7GiB')
  .transform(parseBytes);

const repoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be "namespace/name"');

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

interface Option {
  /** One line for `--help`, action.yml and the README. */
  readonly text: string;
  /** What the value stands for in `--help`. */
  readonly value: string;
  /** The text that is parsed when none is given. */
  readonly default?: string;
  /** Stands on the command line without a value; a workflow writes true or false. */
  readonly flag?: true;
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
  candidate: {
    text: 'pruned GGUF; verify takes hf://namespace/name[@revision]/file.gguf as well',
    value: 'FILE',
    schema: z.string(),
  },
  plan: { text: 'plan file', value: 'FILE', schema: z.string() },
  report: { text: 'report.json of a run', value: 'FILE', schema: z.string() },
  recompute: {
    text: 'folder of the records that a report is computed from again; default: records beside it',
    value: 'FOLDER',
    schema: z.string(),
  },
  out: { text: 'file to write', value: 'FILE', schema: z.string() },
  'dry-run': {
    text: 'say what would be written, to the byte, and write nothing; reads the header only',
    value: 'BOOL',
    flag: true,
    schema: flag,
  },
  'by-hash': {
    text: "make only the SHA-256 of the candidate out of base and plan, and compare it with the Hub's of a published file",
    value: 'BOOL',
    flag: true,
    schema: flag,
  },
  by: { text: 'importance method', value: 'METHOD', default: 'router-norm-bias', schema: z.string() },
  scores: { text: 'scores to make a plan from, written by score', value: 'FILE', schema: z.string() },
  from: {
    text: 'what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines',
    value: 'LIST',
    schema: list.transform((items) => items.map(parseInputFile)),
  },
  text: {
    text: 'texts that masks are measured on, [domain=]path, separated by commas or lines',
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
    text: 'print the points of a sweep as a GitHub matrix instead of measuring them, yes or no',
    value: 'YES',
    default: 'no',
    schema: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
  },
  merge: { text: 'sweeps of jobs to join, separated by commas or lines', value: 'LIST', schema: list },
  chart: { text: 'SVG of a sweep to write', value: 'FILE', schema: z.string() },
  'heat-map': { text: 'SVG of the scores to write, layer by expert', value: 'FILE', schema: z.string() },
  chunks: {
    text: 'chunks of each text to measure masks on, or all; stored probabilities of gpt-oss take 51 MB each',
    value: 'N',
    default: 'all',
    schema: z
      .string()
      .regex(/^(all|[1-9]\d*)$/, 'must be all or a number')
      .transform((text) => (text === 'all' ? text : Number(text))),
  },
  'chunk-tokens': {
    text: 'tokens of such a chunk; its second half is measured',
    value: 'N',
    default: '256',
    schema: wholeNumber(16),
  },
  depth: {
    text: 'experts that mask-kld-greedy and sensitivity remove from each layer',
    value: 'N',
    default: '4',
    schema: wholeNumber(1),
  },
  pool: {
    text: 'candidates that mask-kld-greedy measures for each removal',
    value: 'N',
    default: '12',
    schema: wholeNumber(1),
  },
  budget: {
    text: 'masks that mask-kld-greedy asks for at most',
    value: 'N',
    default: '1000',
    schema: wholeNumber(0),
  },
  'max-shard-size': {
    text: 'largest file to write, as 4GB or 500MB; a larger candidate becomes shards NAME-00001-of-0000N.gguf',
    value: 'SIZE',
    schema: byteSize,
  },
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
  kld: {
    text: 'held-out text for the KL divergence of the candidate from the base: a path or hf:// address',
    value: 'FILE',
    schema: z.string(),
  },
  'kld-chunks': {
    text: 'chunks of 512 tokens of that text; stored probabilities of gpt-oss take 102.6 MB each',
    value: 'N',
    default: '20',
    schema: wholeNumber(1),
  },
  'kld-floor': {
    text: 'measure the base against itself as well, yes or no: what the method itself adds',
    value: 'YES',
    default: 'no',
    schema: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
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
    text: `what may be published: none (anything), not-worse, non-inferior, or bounds as in "mmlu>=-1pp@95, truncation<=1%" (also ${MEASURES.join(', ')}); default: not-worse, in validate none`,
    value: 'GATE',
    schema: z.string().transform(parseGate),
  },
  'on-gate': {
    text: 'what a gate that does not hold does: fail or warn',
    value: 'ACTION',
    default: 'fail',
    schema: z.enum(['fail', 'warn']),
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
