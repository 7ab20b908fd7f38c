import { homedir, userInfo } from 'node:os';

/** What containers give a user that the system does not know. */
const NOBODYS = '/';

/**
 * The folder of this user: HOME, else what the system's list of users says. `homedir()` of Node answers an empty HOME, as services
 * have it, with an empty path, which would be the folder that the command runs in; for a user that is in no list it throws.
 */
export function homeFolder({ HOME }: Readonly<Record<string, string | undefined>>): string {
  if (HOME) return HOME;
  try {
    return process.platform === 'win32' ? homedir() : userInfo().homedir;
  } catch {
    return NOBODYS;
  }
}
