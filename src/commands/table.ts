import type { OptionName } from './options.ts';

export interface Command {
  readonly summary: string;
  /** Options that stand first on the command line, without their name. */
  readonly positional: readonly OptionName[];
  /** Options that must be given, by either door. */
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** Where this command's default is another than the option's. */
  readonly defaults?: Readonly<Partial<Record<OptionName, string>>>;
}

const HUB = ['hub-url'] as const;
/** Which GPUs run a model. */
const OFFLOAD = ['gpu-layers', 'device', 'split-mode', 'main-gpu'] as const;
/** What runs a model, and where. */
const MODEL = ['slots', 'threads', ...OFFLOAD, 'llama-server', 'llama-build', 'run-dir'] as const;
/** What importance methods are told. */
const SCORING = ['from', 'mix', 'domains', 'protect-domains', 'seed'] as const;
/** What methods need that run the model. */
const MASKS = ['text', 'turns', 'chunks', 'chunk-tokens', 'depth', 'pool', 'budget', ...MODEL] as const;
/** What is asked, and how an answer is judged. */
const QUESTIONS = [
  'benchmarks',
  'allow-overlap',
  'margin',
  'seed',
  'prompts',
  'max-tokens',
  'reasoning-effort',
  'context',
  'port',
  'ask-again',
] as const;
const TRIAL = [
  ...QUESTIONS,
  'until-decided',
  'arms',
  'kld',
  'kld-chunks',
  'kld-floor',
  ...MODEL,
  'engine',
  'engine-path',
  'tokenizer',
  'shrink-to-fit',
  'stall-timeout',
] as const;

/** The commands of both doors, in the order of `--help`. `demo` is of the command line only. */
export const COMMANDS = {
  inspect: {
    summary: 'show the experts of a GGUF and its size at every number of experts kept; reads the header only',
    positional: ['base'],
    required: ['base'],
    optional: HUB,
  },
  plan: {
    summary: 'make a plan from an importance method or scores, import one, or check one against a base',
    positional: ['base'],
    required: ['base'],
    optional: [
      'out',
      'keep',
      'keep-fraction',
      'max-size',
      'layers',
      'sensitivity',
      'protect',
      'by',
      ...SCORING,
      'scores',
      'import',
      'check',
      'name',
      'router-bias',
      ...HUB,
    ],
  },
  calibrate: {
    summary: 'make an imatrix for each domain, of text or of what the base itself answers to prompts',
    positional: ['base'],
    required: ['base'],
    optional: [
      'text',
      'prompts',
      'benchmarks',
      'allow-overlap',
      'chunks',
      'chunk-tokens',
      'max-tokens',
      'reasoning-effort',
      'seed',
      'context',
      ...MODEL,
      ...HUB,
    ],
  },
  score: {
    summary: 'score every expert by an importance method, from weights, counts, imatrix files or masks',
    positional: ['base'],
    required: [],
    optional: [
      'base',
      'by',
      ...SCORING,
      ...MASKS,
      'benchmarks',
      'allow-overlap',
      'keep',
      'matrix',
      'parts',
      'part',
      'merge',
      'out',
      'heat-map',
      ...HUB,
    ],
  },
  sensitivity: {
    summary: 'measure by masks what each layer loses with each expert less, for a plan with adaptive layers',
    positional: ['base'],
    required: [],
    optional: ['by', 'scores', ...SCORING, ...MASKS, 'matrix', 'parts', 'part', 'merge', 'out', ...HUB],
  },
  sweep: {
    summary:
      'measure many candidates without writing them, on held-out text and questions: where the cliff is, whether a router edit helps, and the smallest that passes a gate',
    positional: ['base'],
    required: [],
    optional: [
      'base',
      'methods',
      'points',
      'edits',
      'from',
      'mix',
      ...MASKS,
      ...QUESTIONS,
      'matrix',
      'merge',
      'pick',
      'name',
      'gate',
      'fresh',
      'fresh-text',
      'out',
      'chart',
      ...HUB,
    ],
    defaults: { benchmarks: 'none' },
  },
  prune: {
    summary: 'write the candidate: the base without the experts that the plan drops',
    positional: ['base'],
    required: ['plan'],
    optional: ['out', 'dry-run', 'hash-base', 'max-shard-size', ...HUB],
  },
  mask: {
    summary: 'write the mask: the base with those experts switched off in the router, for comparison',
    positional: ['base'],
    required: ['plan', 'out'],
    optional: ['hash-base', ...HUB],
  },
  verify: {
    summary: 'prove that a candidate is exactly the base minus the experts of the plan, byte by byte',
    positional: ['candidate'],
    required: ['candidate', 'plan'],
    optional: ['base', 'out', 'by-hash', 'hash-base', ...HUB],
  },
  validate: {
    summary: 'let base and candidate answer the same questions and say what that supports',
    positional: ['candidate'],
    required: ['candidate', 'base'],
    optional: [...TRIAL, 'gate', 'on-gate', 'out', ...HUB],
  },
  report: {
    summary: 'compute every number of a report again from the records of the answers, without a model',
    positional: ['report'],
    required: ['report'],
    optional: ['recompute', ...HUB],
  },
  card: {
    summary: 'render the model card from a report',
    positional: ['report'],
    required: ['report', 'out'],
    optional: ['templates'],
  },
  publish: {
    summary: 'publish a run that stopped at its card: model, card, plan and report in one commit',
    positional: [],
    required: ['repo'],
    optional: ['run-dir', 'tag', 'visibility', 'overwrite', 'gate', 'on-gate', 'templates', ...HUB],
  },
  run: {
    summary: 'all stages: resolve, prune, verify, validate, render, publish (without a repo: up to the card)',
    positional: [],
    required: ['plan'],
    optional: [
      'base',
      'repo',
      'tag',
      'visibility',
      'overwrite',
      'file-name',
      'hash-base',
      'max-shard-size',
      'gate',
      'on-gate',
      'until',
      'templates',
      'cliff',
      'records',
      'scores',
      ...TRIAL,
      ...HUB,
    ],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export function commandNames(): CommandName[] {
  return Object.keys(COMMANDS) as CommandName[];
}

/** All options that a command takes, in the order of `--help`. */
export function optionsOf(name: CommandName): OptionName[] {
  const { positional, required, optional }: Command = COMMANDS[name];
  return [...new Set([...positional, ...required, ...optional])];
}

/** The commands that take an option, in the order of `--help`. */
export function commandsTaking(option: OptionName): CommandName[] {
  return commandNames().filter((name) => optionsOf(name).includes(option));
}
