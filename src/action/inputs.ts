import * as core from '@actions/core';
import {
  type Command,
  type CommandName,
  findCommand,
  loadCommand,
  type RawOptions,
} from '../commands/index.ts';
import { configuredOptions, githubTokenOf, readOptions, without } from '../entry/index.ts';
import { cleanToken, findIdentity, type Identity, secretsOf } from '../hub/index.ts';

/** Everything that the workflow said, read once. */
interface ActionInputs {
  readonly name: CommandName;
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
  readonly runDir: string;
  readonly hubUrl: string;
  /** Its tokens are masked in the log from here on. */
  readonly identity: Identity;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs that are no option of a command. */
const OWN_INPUTS = ['command', 'config', 'hf-token'];

/**
 * @param onNote called with values that were not taken as they were written
 * @throws EspalierError `usage`
 */
export async function readActionInputs(
  environment: Environment,
  onNote: (message: string) => void,
): Promise<ActionInputs> {
  const given = (name: string) => core.getInput(name) || undefined;
  const identity = await readIdentity(environment);
  const name = findCommand(given('command') ?? 'run');
  const command = await loadCommand(name);
  const inputs = givenInputs(environment);
  const configured = await configuredOptions(command, inputs, given('config'), process.cwd());
  const raw = { 'hub-url': environment.HF_ENDPOINT, ...configured.values, ...inputs };
  const places = without(configured.places, inputs);
  const options = await readOptions(command, raw, { onNote, places, also: OWN_INPUTS });
  const { runDir = '.espalier', hubUrl = '' } = options;
  return { name, command, options, runDir: String(runDir), hubUrl: String(hubUrl), identity };
}

/** Who the job is to the Hub; its tokens are masked in the log from here on. */
export async function readIdentity(environment: Environment): Promise<Identity> {
  const token = cleanToken(core.getInput('hf-token'));
  const given = token === undefined ? undefined : { token, from: 'hf-token' };
  const identity = await findIdentity(environment, given, (reason) => core.warning(reason));
  const secrets = [...secretsOf(identity), githubTokenOf(environment)];
  for (const secret of secrets) if (secret !== undefined) core.setSecret(secret);
  return identity;
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
