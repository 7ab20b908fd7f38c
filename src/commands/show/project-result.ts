import { formatBytes } from '../../common/index.ts';
import { CONFIG_PATH, IGNORE_PATH, type StartedProject, WORKFLOW_PATH } from '../../planning/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** The files of a project that was set up, and what is left to do. */
export function projectResult(project: StartedProject): CommandResult {
  const { base, repo, keep, experts, runner, plan, method, ignores } = project;
  const [before, after] = [project.bytesBefore, project.bytesAfter].map(formatBytes);
  const made = {
    [WORKFLOW_PATH]: `runs on ${runner.labels.join(', ')}`,
    [CONFIG_PATH]: `publishes to ${repo}`,
    [plan]: `keeps ${keep} of ${experts} experts, ${before} to ${after}, by ${method}`,
    ...(ignores && { [IGNORE_PATH]: 'keeps models and the files of a run out of git' }),
  };
  return {
    json: { files: Object.keys(made), base, keep, repo, runner, method },
    text: nextSteps(made, project),
    outputs: { plan },
    summary: '',
  };
}

/** What was written, and what is left to do. */
function nextSteps(
  made: Readonly<Record<string, string>>,
  { isLocal, isRepository, runner }: Pick<StartedProject, 'isLocal' | 'isRepository' | 'runner'>,
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
    ...(runner.remote !== undefined
      ? [
          'The token must also be allowed to "start and manage Jobs", and its account needs credit: the dry run prints the highest cost.',
        ]
      : []),
    ...hosted,
  ].join('\n');
}
