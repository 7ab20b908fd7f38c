import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homeFolder, messageOf, systemCodeOf } from '../../common/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A token, and where it stood: that is what a person has to change when it is refused. */
export interface FoundToken {
  readonly token: string;
  /** `HF_TOKEN`, `hf-token`, or the path of a file. */
  readonly from: string;
}

/**
 * The token that the official client uses on this machine: `HF_TOKEN`, `HUGGING_FACE_HUB_TOKEN`, else the one that `hf auth login`
 * stored (`HF_TOKEN_PATH`, `HF_HOME/token`, `XDG_CACHE_HOME/huggingface/token`, `~/.cache/huggingface/token`). Unlike there, an
 * empty variable counts as not set: a workflow sets a secret that it does not have to an empty text.
 *
 * Source: huggingface_hub 2.4, `utils/_auth.py` and `constants.py`.
 *
 * @param onUnreadable called with the reason why a stored token is not used
 */
export async function findToken(
  environment: Environment,
  onUnreadable: (reason: string) => void,
): Promise<FoundToken | undefined> {
  for (const from of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) {
    const token = cleanToken(environment[from]);
    if (token !== undefined) return { token, from };
  }
  if (/^(1|on|yes|true)$/i.test(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN ?? '')) return undefined;
  const path = tokenPath(environment);
  try {
    const token = cleanToken(await readFile(path, 'utf8'));
    return token === undefined ? undefined : { token, from: path };
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) {
      onUnreadable(`the stored token of the Hub is not used: ${messageOf(error)}`);
    }
    return undefined;
  }
}

/** Where `hf auth login` stores a token. */
function tokenPath(environment: Environment): string {
  const { HF_TOKEN_PATH, HF_HOME, XDG_CACHE_HOME } = environment;
  if (HF_TOKEN_PATH) return expand(HF_TOKEN_PATH, environment);
  const cache = XDG_CACHE_HOME || join(homeFolder(environment), '.cache');
  return join(expand(HF_HOME || join(cache, 'huggingface'), environment), 'token');
}

/** A token as it is sent: without the line that a file or a secret ends in. */
export function cleanToken(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\r\n]/g, '').trim() || undefined;
}

/** As Python's `expanduser`, then `expandvars`: what is not set stays as it is. */
function expand(path: string, environment: Environment): string {
  const whole = path === '~' || path.startsWith('~/') ? `${homeFolder(environment)}${path.slice(1)}` : path;
  return whole.replaceAll(/\$(?:(\w+)|\{([^}]*)\})/g, (written, bare?: string, braced?: string) => {
    return environment[bare ?? braced ?? ''] ?? written;
  });
}
