import { isRepoPath } from '../api/index.ts';

/** Of a file or folder, on the file systems of Linux, macOS and Windows. */
const MAX_NAME_BYTES = 255;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** What a file system that knows no case, and one way to write an accent, takes for the same: those of Windows and macOS. */
export function sameName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/**
 * Why git, and so the Hub, takes no file of this path.
 *
 * @returns `has the folder ".git", which git keeps for itself`; undefined for a path
 */
export function pathProblem(path: string): string | undefined {
  if (!isRepoPath(path)) return 'is not a path inside a repo';
  if (/\p{Cc}/u.test(path)) return 'has a control character';
  for (const part of path.split('/')) {
    if (/^(?:\.git|git~1)[. ]*$/i.test(part)) return `has the part "${part}", which git keeps for itself`;
    const bytes = Buffer.byteLength(part);
    if (bytes > MAX_NAME_BYTES) return `has a part of ${bytes} bytes, at most ${MAX_NAME_BYTES} are allowed`;
  }
  return undefined;
}

/** Why Windows has no file of this path, so that a clone of its repo fails there; undefined for one that it can have. */
export function windowsProblem(path: string): string | undefined {
  for (const part of path.split('/')) {
    const [mark] = /[<>:"|?*\\]/.exec(part) ?? [];
    if (mark !== undefined) return `has the character ${mark}`;
    if (/[. ]$/.test(part)) return `has the part "${part}", which ends in a dot or space`;
    if (DEVICE.test(part)) return `has the part "${part}", which is the name of a device`;
  }
  return undefined;
}
