import * as core from '@actions/core';
import { findCommand, readInputs } from '../commands/inputs.ts';
import { type Inputs, OPTIONS, type OptionName, type RawInputs } from '../commands/options.ts';
import type { CommandName } from '../commands/table.ts';

/** Everything that the workflow said, read once. */
export interface ActionInputs {
  readonly command: CommandName;
  readonly inputs: Inputs;
  /** Masked in the log from here on. */
  readonly token: string | undefined;
}

/** @throws EspalierError `usage`, also for an input that has no meaning for the command */
export function readActionInputs(environment: Readonly<Record<string, string | undefined>>): ActionInputs {
  const given = (name: string) => core.getInput(name) || undefined;
  const token = given('hf-token') ?? environment.HF_TOKEN;
  if (token !== undefined) core.setSecret(token);
  const command = findCommand(given('command') ?? 'run');
  const names = Object.keys(OPTIONS) as OptionName[];
  const raw: RawInputs = Object.fromEntries(names.map((name) => [name, given(name)]));
  const inputs = readInputs(command, raw, { 'hub-url': environment.HF_ENDPOINT });
  return { command, inputs, token };
}
