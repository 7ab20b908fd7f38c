import { z } from 'zod';
import { byteSize, flag, type Option } from './option-values.ts';
import { PLANNING_OPTIONS } from './planning-options.ts';
import { RELEASE_OPTIONS } from './release-options.ts';
import { SERVER_OPTIONS } from './server-options.ts';
import { MASK_OPTIONS, SWEEP_OPTIONS } from './sweep-options.ts';
import { TRIAL_OPTIONS } from './trial-options.ts';

/** What is read and what is written. */
const FILE_OPTIONS = {
  base: {
    text: 'GGUF to prune (of a split one, the first shard): a path or hf://namespace/name[@revision]/file.gguf; default: the one that the plan names',
    in: {
      validate:
        'the whole model: a path, hf://namespace/name[@revision]/file.gguf or the http address of a server that runs it',
    },
    value: 'BASE',
    schema: z.string(),
  },
  candidate: {
    text: 'pruned GGUF: a path',
    in: {
      verify: 'pruned GGUF: a path or hf://namespace/name[@revision]/file.gguf',
      validate: 'pruned GGUF: a path, or the http address of a server that runs it',
    },
    value: 'FILE',
    schema: z.string(),
  },
  plan: { text: 'plan file', value: 'FILE', schema: z.string() },
  report: {
    text: 'report.json of a run',
    in: { report: 'report.json of a run: a path or hf://namespace/name[@revision]/report.json' },
    value: 'FILE',
    schema: z.string(),
  },
  recompute: {
    text: 'folder of the records that a report is computed from again; default, and without a value: records beside it',
    value: 'FOLDER',
    bare: '',
    schema: z.string(),
  },
  out: { text: 'file to write', value: 'FILE', schema: z.string() },
  'dry-run': flag('say what would be written, to the byte, and write nothing; reads the header only'),
  'by-hash': flag(
    "make only the SHA-256 of the candidate out of base and plan, and compare it with the Hub's of a published file",
  ),
  'hash-base': flag(
    'fetch all bytes of a base on the Hub and compare their SHA-256, also of what the plan drops; without it such a base is read by ranges and known by the ETag in each answer',
  ),
  'max-shard-size': {
    text: 'largest file to write, as 4GB or 500MB; a larger candidate becomes shards NAME-00001-of-0000N.gguf',
    value: 'SIZE',
    schema: byteSize,
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

/**
 * Every option of every command, by its name on the command line and in action.yml. An option is text at the door and
 * a typed value behind it.
 */
export const OPTIONS = {
  ...FILE_OPTIONS,
  ...PLANNING_OPTIONS,
  ...MASK_OPTIONS,
  ...SWEEP_OPTIONS,
  ...TRIAL_OPTIONS,
  ...RELEASE_OPTIONS,
  ...SERVER_OPTIONS,
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** What the help of a command calls each group of options, in the order of {@link OPTIONS}. */
const HEADINGS: readonly (readonly [heading: string, options: Readonly<Record<string, Option>>])[] = [
  ['Files', FILE_OPTIONS],
  ['Plans and importance', PLANNING_OPTIONS],
  ['Masks', MASK_OPTIONS],
  ['Sweeps', SWEEP_OPTIONS],
  ['The trial', TRIAL_OPTIONS],
  ['The release', RELEASE_OPTIONS],
  ['What runs the models', SERVER_OPTIONS],
];

export function headingOf(name: OptionName): string {
  return HEADINGS[placeOf(name)]![0];
}

/** Of an option's heading among all. */
export function placeOf(name: OptionName): number {
  return HEADINGS.findIndex(([, options]) => name in options);
}

/** What an option means: everywhere, or in one command. */
export function textOf(name: OptionName, command?: string): string {
  const { text, in: own = {} }: Option = OPTIONS[name];
  if (command !== undefined) return own[command] ?? text;
  return [text, ...Object.entries(own).map(([other, words]) => `in ${other}: ${words}`)].join('; ');
}

/** Values of the options as given, text. */
export type RawInputs = { readonly [Name in OptionName]?: string | undefined };

/** Values of the options, typed; those with a default are always there. */
export type Inputs = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name] extends { default: string }
    ? z.output<(typeof OPTIONS)[Name]['schema']>
    : z.output<(typeof OPTIONS)[Name]['schema']> | undefined;
};
