import { WORKFLOW_PATH } from '../../planning/index.ts';
import { textTable } from './format.ts';

/** What the steps depend on: a base on this machine, the top of a git repository, models that run in Jobs of the Hub. */
interface Situation {
  readonly isLocal: boolean;
  readonly isRepository: boolean;
  readonly inJobs: boolean;
}

/** What was written, and what is left to do. */
export function nextSteps(
  made: Readonly<Record<string, string>>,
  { isLocal, isRepository, inJobs }: Situation,
): string {
  const workflow = WORKFLOW_PATH.split('/').at(-1);
  const hosted = isLocal
    ? [
        'The base is a file on this machine, and a job on another machine cannot read it: upload it to the Hub first.',
      ]
    : [];
  return [
    textTable(
      Object.entries(made).map(([path, what]) => [`  ${path}`, what]),
      [1],
    ),
    '',
    'Next:',
    isRepository
      ? '  1. git add . && git commit -m "Add Espalier" && git push'
      : '  1. git init && git add . && git commit -m "Add Espalier" && gh repo create --source . --private --push',
    '  2. gh secret set HF_TOKEN     (a Hub token with write access; or use Settings, Secrets and variables, Actions)',
    `  3. gh workflow run ${workflow}   (or Actions, "Publish a pruned model", Run workflow)`,
    '',
    'Or on this machine: espalier run --dry-run prints what it needs, HF_TOKEN=... espalier run does it.',
    ...(inJobs
      ? [
          'The token must also be allowed to "start and manage Jobs", and its account needs credit: the dry run prints the highest cost.',
        ]
      : []),
    ...hosted,
  ].join('\n');
}
