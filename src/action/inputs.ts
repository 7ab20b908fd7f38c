import * as core from '@actions/core';
import type { Command } from '../commands/command.ts';
import { configuredOptions } from '../commands/config.ts';
import { type RawOptions, readOptions } from '../commands/read-options.ts';
import { type CommandName, findCommand, loadCommand } from '../commands/registry.ts';

/** Everything that the workflow said, read once. */
export interface ActionInputs {
  readonly name: CommandName;
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
  readonly runDir: string;
  readonly hubUrl: string;
  /** Masked in the log from here on. */
  readonly token: string | undefined;
  /** Of the job, for GitHub's release API; masked as well. */
  readonly githubToken: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs that are no option of a command. */
const OWN_INPUTS = ['command', 'config', 'hf-token', 'github-token'];

/**
 * @param onNote told of values that were not taken as they were written
 * @throws EspalierError `usage`
 */
export async function readActionInputs(
  environment: Environment,
  onNote: (message: string) => void,
): Promise<ActionInputs> {
  const given = (name: string) => core.getInput(name) || undefined;
  const token = given('hf-token') ?? environment.HF_TOKEN;
  if (token !== undefined) core.setSecret(token);
  const githubToken = given('github-token');
  if (githubToken !== undefined) core.setSecret(githubToken);
  const name = findCommand(given('command') ?? 'run');
  const command = await loadCommand(name);
  const configured = await configuredOptions(command, given('config'), process.cwd());
  const hub = 'hubUrl' in command.shape ? { 'hub-url': environment.HF_ENDPOINT } : {};
  const raw = { ...hub, ...configured, ...givenInputs(environment) };
  const options = await readOptions(command, raw, onNote);
  const { runDir = '.espalier', hubUrl = '' } = options;
  return { name, command, options, runDir: String(runDir), hubUrl: String(hubUrl), token, githubToken };
}

/**
 * Every input that the workflow gives, by its name: the runner passes also those that action.yml does not declare (with a
 * warning of its own), and any option may be given.
 */
function givenInputs(environment: Environment): RawOptions {
  const names = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && environment[name] !== '')
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !OWN_INPUTS.includes(name));
  return Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
}
