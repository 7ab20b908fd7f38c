import type { CommandName, OutputName } from '../commands/index.ts';

/** An action over the bundle: the command that it runs, and what of it stands in its action.yml. */
export interface ActionSpec {
  /** Folder of its action.yml in the repository. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly command: CommandName;
  /** Options that it declares, in this order; all others can be set in espalier.yml. */
  readonly inputs: readonly string[];
  readonly outputs: readonly OutputName[];
}

const RUN_OUTPUTS = [
  ...([
    'run-dir',
    'candidate',
    'candidate-bytes',
    'candidate-sha256',
    'verdict',
    'verdict-sentence',
  ] as const),
  ...(['base-accuracy', 'candidate-accuracy', 'refusals', 'card', 'report', 'page'] as const),
  ...(['repo', 'commit', 'url', 'pull-request'] as const),
];

/** The root action makes a release; the others make what a release needs. */
export const ACTIONS: readonly ActionSpec[] = [
  {
    folder: '.',
    title: 'Espalier',
    description:
      'Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it to the Hugging Face Hub.',
    command: 'run',
    inputs: [
      ...['base', 'plan', 'keep', 'repo', 'tag', 'benchmarks', 'gate', 'on-gate', 'runner', 'max-minutes'],
      ...['max-cost', 'run-dir', 'dry-run', 'pull-request'],
    ],
    outputs: RUN_OUTPUTS,
  },
  {
    folder: 'actions/stages',
    title: 'Espalier stages',
    description: 'Run the stages of a release up to one of them, for a release in several jobs.',
    command: 'run',
    inputs: [
      ...['until', 'base', 'plan', 'keep', 'repo', 'tag', 'benchmarks', 'gate', 'on-gate', 'runner'],
      ...['max-minutes', 'max-cost', 'visibility', 'attest', 'run-dir', 'pull-request'],
    ],
    outputs: RUN_OUTPUTS,
  },
  {
    folder: 'actions/plan',
    title: 'Espalier plan',
    description: 'Make an expert-pruning plan, or check one against its base.',
    command: 'plan',
    inputs: [
      ...['base', 'check', 'out', 'keep', 'keep-fraction', 'max-size', 'layers', 'by', 'scores', 'from'],
      ...['sensitivity', 'protect', 'import', 'name', 'router-bias'],
    ],
    outputs: ['plan', 'plan-summary'],
  },
  {
    folder: 'actions/score',
    title: 'Espalier score',
    description: 'Score every expert of a Mixture-of-Experts GGUF, in one job or in a matrix of jobs.',
    command: 'score',
    inputs: [
      ...['base', 'by', 'text', 'chunks', 'chunk-tokens', 'keep', 'runner', 'max-cost'],
      ...['benchmarks', 'matrix', 'parts', 'part', 'base-only', 'merge', 'out', 'heat-map', 'run-dir'],
    ],
    outputs: ['scores', 'matrix'],
  },
  {
    folder: 'actions/sweep',
    title: 'Espalier sweep',
    description: 'Measure many candidates without writing them, and pick the smallest that passes a gate.',
    command: 'sweep',
    inputs: [
      ...['base', 'methods', 'points', 'router-edits', 'text', 'benchmarks', 'gate', 'pick'],
      ...['confirm-text', 'runner', 'max-cost', 'matrix', 'base-only', 'merge', 'out', 'chart', 'run-dir'],
    ],
    outputs: [
      ...(['sweep', 'plan', 'matrix', 'verdict', 'verdict-sentence'] as const),
      ...(['base-accuracy', 'candidate-accuracy'] as const),
    ],
  },
  {
    folder: 'actions/publish',
    title: 'Espalier publish',
    description: 'Publish a run that another job made, after checking all that it says.',
    command: 'publish',
    inputs: ['repo', 'tag', 'gate', 'on-gate', 'visibility', 'pull-request', 'attest', 'dry-run', 'run-dir'],
    outputs: [
      ...(['run-dir', 'verdict', 'verdict-sentence', 'base-accuracy', 'candidate-accuracy'] as const),
      ...(['refusals', 'card', 'report', 'repo', 'commit', 'url', 'pull-request'] as const),
    ],
  },
  {
    folder: 'actions/verify',
    title: 'Espalier verify',
    description: 'Prove that a pruned GGUF is exactly its base minus the experts of a plan.',
    command: 'verify',
    inputs: ['candidate', 'plan', 'base', 'by-hash', 'signed-by', 'out'],
    outputs: ['candidate-sha256'],
  },
];
