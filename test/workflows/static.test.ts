import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../../src/action/actions.ts';
import { loadCommand } from '../../src/commands/registry.ts';
import { infoOf, optionName } from '../../src/common/option.ts';
import { readOptions } from '../../src/entry/read-options.ts';
import { ROOT } from '../support/llama.ts';

interface Step {
  uses?: string;
  id?: string;
  with?: Record<string, unknown>;
  run?: string;
}
interface Workflow {
  on: object;
  permissions: object;
  jobs: Record<string, { needs?: string | string[]; steps: Step[]; outputs?: Record<string, string> }>;
}

const files = globSync(join(ROOT, 'workflows/*.yml'));
/** The action of ours that a step uses. */
function actionOf({ uses = '' }: Step) {
  const [, folder = '.'] = /^espalier-dev\/espalier(?:\/(.+))?@/.exec(uses) ?? [undefined, undefined];
  return uses.startsWith('espalier-dev/espalier')
    ? ACTIONS.find((action) => action.folder === folder)
    : undefined;
}

test('the README names every workflow', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
  const readme = readFileSync(join(ROOT, 'workflows/README.md'), 'utf8');
  for (const file of files) expect(readme).toContain(`[${basename(file)}](${basename(file)})`);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('has the least permissions, and leaves no credentials to its steps', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    // What anybody can write must not become a command.
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('gives our actions inputs that they declare and need, with values that they read', async () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('espalier-dev/'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours) {
      const action = actionOf(step);
      expect(action, step.uses).toBeDefined();
      const { 'hf-token': _, config: __, ...inputs } = step.with ?? {};
      for (const input of Object.keys(inputs)) expect(action!.inputs).toContain(input);
      const command = await loadCommand(action!.command);
      const required = Object.entries(command.shape)
        .filter(([, schema]) => infoOf(schema).required)
        .map(([key]) => optionName(key));
      for (const option of required) expect(Object.keys(inputs)).toContain(option);
      const literal = Object.entries(inputs).filter(([, value]) => !String(value).includes('${{'));
      await readOptions(command, {
        ...Object.fromEntries(required.map((option) => [option, 'x/x'])),
        ...Object.fromEntries(literal.map(([key, value]) => [key, String(value)])),
      });
    }
  });

  test('its expressions name jobs, steps and outputs that there are', () => {
    for (const [, job] of jobs)
      for (const needed of [job.needs ?? []].flat()) expect(Object.keys(workflow.jobs)).toContain(needed);
    for (const [, job, output] of text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g))
      expect(workflow.jobs[job!]?.outputs).toHaveProperty([output!]);
    for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs/g))
      expect(steps.map((step) => step.id)).toContain(id);
  });
});
