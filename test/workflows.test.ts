import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../src/commands/inputs.ts';
import { OPTIONS, type OptionName } from '../src/commands/options.ts';
import { COMMANDS, type Command, type CommandName, optionsOf } from '../src/commands/table.ts';
import { ROOT } from './support/llama.ts';

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
const isOurs = ({ uses = '' }: Step) => uses.startsWith('espalier-dev/espalier@');

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
    // What a stranger can write must not become a command.
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('gives our action inputs that it has, that the command takes and needs, with values that it reads', () => {
    const ours = steps.filter(isOurs);
    expect(ours.length).toBeGreaterThan(0);
    for (const { with: given = {} } of ours) {
      const { command = 'run', 'hf-token': _, ...inputs } = given;
      const name = command as CommandName;
      const { required }: Command = COMMANDS[name];
      const names = Object.keys(inputs) as OptionName[];
      for (const input of names) {
        expect(Object.keys(OPTIONS)).toContain(input);
        expect(optionsOf(name)).toContain(input);
      }
      for (const option of required) expect(names).toContain(option);
      const literal = Object.entries(inputs).filter(([, value]) => !String(value).includes('${{'));
      const stand = Object.fromEntries(required.map((option) => [option, 'x']));
      readInputs(name, {
        ...stand,
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
