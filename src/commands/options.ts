import { z } from 'zod';
import { STAGES } from '../common/progress.ts';
import { MEASURES, parseGate } from '../plan/gate/parse.ts';
import type { Plan } from '../plan/schema.ts';
import { BENCHMARKS } from '../trial/benchmarks/registry.ts';
import { DEFAULT_LOOKS, MAX_LOOKS } from '../trial/order.ts';
import { parseWanted } from '../trial/wanted.ts';
import { byteSize, list, type Option, wholeNumber, yesOrNo } from './option-values.ts';
import { PLANNING_OPTIONS } from './planning-options.ts';
import { SERVER_OPTIONS } from './server-options.ts';

/** llama-server keeps a seed in 32 bits, and takes the last of them as a wish for a random one. */
const MAX_SEED = 2 ** 32 - 2;

const repoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be "namespace/name"');

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

/**
 * Every option of every command, by its name on the command line and in action.yml. An option is text at the door and
 * a typed value behind it.
 */
export const OPTIONS = {
  base: {
    text: 'GGUF to prune (of a split one, the first shard): a path or hf://namespace/name[@revision]/file.gguf; a plan may name it instead; in validate also the http address of a server that runs it',
    value: 'BASE',
    schema: z.string(),
  },
  candidate: {
    text: 'pruned GGUF; verify takes hf://namespace/name[@revision]/file.gguf as well, validate the http address of a server that runs it',
    value: 'FILE',
    schema: z.string(),
  },
  plan: { text: 'plan file', value: 'FILE', schema: z.string() },
  report: {
    text: 'report.json of a run; report takes hf://namespace/name[@revision]/report.json as well',
    value: 'FILE',
    schema: z.string(),
  },
  recompute: {
    text: 'folder of the records that a report is computed from again; default, and without a value: records beside it',
    value: 'FOLDER',
    bare: true,
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
  ...PLANNING_OPTIONS,
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
    schema: z
      .string()
      .regex(/^[^/\\]+\.gguf$/, 'must be a file name that ends in .gguf')
      .regex(
        /^(?!.*-\d{5}-of-\d{5}\.gguf$)/,
        'must not have the number of a shard, which is added where needed',
      ),
  },
  benchmarks: {
    text: `benchmarks, name[:questions][=SOURCE], separated by commas or lines (${BENCHMARKS.map(({ name }) => name).join(', ')}), and what is measured beside them (speed[:rounds], memory); none: do not validate; sweep asks none unless told`,
    value: 'LIST',
    default: 'mmlu:1000,gsm8k',
    schema: list
      .refine((names) => names.length > 0, 'names none; write none to leave the trial out')
      .transform((names) => {
        if (names.length === 1 && names[0] === 'none') return [];
        // Refused at the door; the trial reads them again.
        parseWanted(names);
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
    schema: yesOrNo,
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
  'until-decided': {
    text: `end the trial as soon as its gate is decided: no, yes (${DEFAULT_LOOKS} looks at the answers) or the number of looks; without a gate it is decided whether the candidate is worse or non-inferior`,
    value: 'LOOKS',
    default: 'no',
    schema: z
      .string()
      .regex(/^(no|yes|\d+)$/, 'must be no, yes or a number of looks')
      .transform((text) => (text === 'no' ? undefined : text === 'yes' ? DEFAULT_LOOKS : Number(text)))
      .refine(
        (looks) => looks === undefined || (looks >= 2 && looks <= MAX_LOOKS),
        `must be between 2 and ${MAX_LOOKS} looks`,
      ),
  },
  arms: {
    text: "when base and candidate answer: turns, one after the other with the GPU's memory for itself, or together, both servers up at once",
    value: 'HOW',
    default: 'turns',
    schema: z.enum(['turns', 'together']),
  },
  'reuse-answers': {
    text: "use the base's answers of earlier runs under the same conditions, from the cache folder, and keep new ones there, yes or no",
    value: 'YES',
    default: 'yes',
    schema: yesOrNo,
  },
  gate: {
    text: `what may be published: none (anything), not-worse, non-inferior, or bounds as in "mmlu>=-1pp@95, truncation<=1%" (also ${MEASURES.join(', ')}); default: the plan's, else not-worse, in validate and sweep none`,
    value: 'GATE',
    schema: z.string().transform(parseGate),
  },
  'on-gate': {
    text: 'what a gate that does not hold does: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)',
    value: 'ACTION',
    default: 'fail',
    schema: z.enum(['fail', 'warn', 'draft']),
  },
  records: {
    text: 'whose answers are published beside the card, one JSON line each (without the questions): open (of data sets with a known licence), all or none',
    value: 'WHICH',
    default: 'open',
    schema: z.enum(['open', 'all', 'none']),
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
    text: 'folder of prompt templates that replace the built-in ones; in calibrate, files of prompts that the base answers: [domain=]path, a prompt a line or JSON lines with prompt or question',
    value: 'FOLDER',
    schema: z.string(),
  },
  'allow-overlap': {
    text: 'use a text though it holds questions of the benchmarks, and say so; without it such a text is refused',
    value: 'BOOL',
    flag: true,
    schema: flag,
  },
  templates: {
    text: 'folder of card templates that replace the built-in ones',
    value: 'FOLDER',
    schema: z.string(),
  },
  cliff: {
    text: 'sweep of the same base, written by sweep: its table and chart come into report, card and page',
    value: 'FILE',
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
  ...SERVER_OPTIONS,
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
