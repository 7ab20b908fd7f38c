import { EspalierError, nearest } from '../common/index.ts';
import type { Command } from './definition/index.ts';

/** A command that is loaded when it is wanted: the others cost no start-up time. */
export interface CommandEntry {
  readonly summary: string;
  /** In the first help, not among the advanced ones. */
  readonly first?: true;
  load(): Promise<Command>;
}

/** The commands of both entry points, in the order of help. `demo` is of the command line only. */
export const COMMANDS = {
  init: {
    summary:
      'set up a repository: write a workflow, espalier.yml and a plan; asks for everything that is not given as an option',
    first: true,
    load: async () => (await import('./init.ts')).init,
  },
  inspect: {
    summary:
      'show the experts of a GGUF and its size for every number of experts kept; reads only the header',
    first: true,
    load: async () => (await import('./inspect.ts')).inspect,
  },
  plan: {
    summary: 'make a plan with an importance method or from scores, import one, or check one against a base',
    first: true,
    load: async () => (await import('./plan.ts')).plan,
  },
  'plan diff': {
    summary: 'show which experts only one of two plans keeps, with their scores, as a table and heat map',
    load: async () => (await import('./plan-diff.ts')).planDiff,
  },
  'plan export': {
    summary: 'write a plan or scores in the format of another tool',
    load: async () => (await import('./plan-export.ts')).planExport,
  },
  run: {
    summary: 'all stages: resolve, prune, verify, validate, render, publish (without a repo: up to the card)',
    first: true,
    load: async () => (await import('./run.ts')).run,
  },
  verify: {
    summary: 'prove that a candidate is exactly the base minus the experts of the plan, byte by byte',
    first: true,
    load: async () => (await import('./verify.ts')).verify,
  },
  doctor: {
    summary:
      'check what is missing on this machine for a run: llama.cpp, GPU, disk, sandbox, token; changes nothing',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  prune: {
    summary: 'write the candidate: the base without the experts that the plan drops',
    load: async () => (await import('./prune.ts')).prune,
  },
  mask: {
    summary: 'write the mask: the base with the dropped experts switched off in the router, for comparison',
    load: async () => (await import('./mask.ts')).mask,
  },
  validate: {
    summary: 'ask base and candidate the same questions, and report the verdict',
    load: async () => (await import('./validate.ts')).validate,
  },
  card: {
    summary: 'render the model card from a report',
    load: async () => (await import('./card.ts')).card,
  },
  publish: {
    summary: 'publish a run that was made with --until render: model, card, plan and report in one commit',
    load: async () => (await import('./publish.ts')).publish,
  },
  report: {
    summary: 'recompute every number of a report from the records of the answers, without a model',
    load: async () => (await import('./report.ts')).report,
  },
  export: {
    summary: 'write the answers of a report as files of Inspect, lm-eval or Every Eval Ever',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  calibrate: {
    summary: 'make an imatrix for each domain, from text or from answers of the base to prompts',
    load: async () => (await import('./calibrate.ts')).calibrate,
  },
  score: {
    summary: 'score every expert with an importance method, from weights, counts, imatrix files or masks',
    load: async () => (await import('./score.ts')).score,
  },
  sensitivity: {
    summary:
      'measure the loss of each layer for every number of experts removed, for a plan with adaptive layers',
    load: async () => (await import('./sensitivity.ts')).sensitivity,
  },
  sweep: {
    summary:
      'measure many candidates on held-out text and questions, without writing them: where quality collapses, whether a router edit helps, and the smallest that passes a gate',
    load: async () => (await import('./sweep.ts')).sweep,
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof COMMANDS;

export function commandNames(): CommandName[] {
  return Object.keys(COMMANDS) as CommandName[];
}

/** @throws EspalierError `usage` for a word that is not a command */
export function findCommand(word: string): CommandName {
  const name = commandNames().find((candidate) => candidate === word);
  if (name !== undefined) return name;
  const meant = nearest(word, commandNames());
  throw new EspalierError('usage', `there is no command "${word}"`, {
    hint: meant === undefined ? `Commands: ${commandNames().join(', ')}.` : `Did you mean ${meant}?`,
  });
}

export async function loadCommand(name: CommandName): Promise<Command> {
  return await COMMANDS[name].load();
}

export async function loadAllCommands(): Promise<Command[]> {
  return await Promise.all(commandNames().map(loadCommand));
}
