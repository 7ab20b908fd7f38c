import { stringify } from 'yaml';
import type { RunnerChoice } from './runner.ts';

/** Where a workflow must be to be found. */
export const WORKFLOW_PATH = '.github/workflows/publish.yml';
export const CONFIG_PATH = 'espalier.yml';

/** Options of a release that a repository keeps. */
interface ProjectOptions {
  readonly plan: string;
  /** Of a local model, which the plan does not name. */
  readonly base?: string | undefined;
  readonly repo: string;
  readonly benchmarks?: string | undefined;
  readonly gate?: string | undefined;
}

/** The job's runner in a workflow of one job; everything else stays as it is. */
export function workflowFor(template: string, { labels }: RunnerChoice): string {
  const [first, ...more] = labels;
  const runner = more.length === 0 ? first : `[${labels.join(', ')}]`;
  return template.replace(/^( +runs-on:) .*$/m, `$1 ${runner}`);
}

/** espalier.yml: what the release is, and where the rest can be looked up. */
export function configFor(options: ProjectOptions, { remote }: RunnerChoice): string {
  const { plan, base, repo, benchmarks, gate } = options;
  const given = { base, plan, repo, runner: remote, benchmarks, gate };
  return `# Options of Espalier by their names. What the workflow's form or the command line gives goes before them.
# All of them: https://github.com/espalier-dev/espalier/blob/main/docs/options.md
${stringify(given)}`;
}
