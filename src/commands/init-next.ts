import { WORKFLOW_PATH } from '../planning/index.ts';
import { textTable } from './format-result.ts';

/** What was written, and what is left to do. */
export function nextSteps(
  made: Readonly<Record<string, string>>,
  { isLocal, isRepository }: { readonly isLocal: boolean; readonly isRepository: boolean },
): string {
  const workflow = WORKFLOW_PATH.split('/').at(-1);
  const hosted = isLocal
    ? [
        'The base is a file of this machine, which a job on another one does not have: put it on the Hub first.',
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
    '  2. gh secret set HF_TOKEN     (a token of the Hub that may write; or Settings, Secrets and variables, Actions)',
    `  3. gh workflow run ${workflow}   (or Actions, "Publish a pruned model", Run workflow)`,
    '',
    'Or on this machine: espalier run --dry-run says what it takes, HF_TOKEN=... espalier run does it.',
    ...hosted,
  ].join('\n');
}
