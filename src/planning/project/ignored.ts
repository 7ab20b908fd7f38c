import { appendFile, readFile } from 'node:fs/promises';
import { fileError, systemCodeOf } from '../../common/index.ts';
import { writeNew } from './write-new.ts';

export const IGNORE_PATH = '.gitignore';

/** What a run leaves, and each way to say so in a line of .gitignore. */
const RUN_FOLDER = /^\/?\.espalier(\/|\/\*|\/\*\*)?$/;
const MODELS = /^(\/?\*\*\/)?\*\.gguf$/;

const COMMENT = '# What Espalier leaves here: answers, logs, and models of many GB.';

/**
 * What a .gitignore lacks so that `git add .` takes neither the folder of a run nor a model.
 *
 * @param text of the file; undefined where there is none
 * @returns what to append, with the line ends of the file; empty where nothing is missing
 */
export function missingIgnores(text: string | undefined): string {
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  const missing = [
    ...(lines.some((line) => RUN_FOLDER.test(line)) ? [] : ['.espalier/']),
    ...(lines.some((line) => MODELS.test(line)) ? [] : ['*.gguf']),
  ];
  if (missing.length === 0) return '';
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const before = text === undefined || text === '' ? '' : text.endsWith('\n') ? end : `${end}${end}`;
  return `${before}${[COMMENT, ...missing].map((line) => `${line}${end}`).join('')}`;
}

/** @throws EspalierError `file-unreadable` for what cannot be read as a file */
export async function readIgnores(): Promise<string | undefined> {
  try {
    return await readFile(IGNORE_PATH, 'utf8');
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return undefined;
    throw fileError(`cannot read ${IGNORE_PATH}`, cause);
  }
}

/**
 * Adds what is missing; what is there stays.
 *
 * @returns whether something was added
 * @throws EspalierError `file-unreadable`, `disk-full`
 */
export async function addIgnores(): Promise<boolean> {
  const text = await readIgnores();
  const added = missingIgnores(text);
  if (added === '') return false;
  if (text === undefined) {
    await writeNew(IGNORE_PATH, added);
    return true;
  }
  await appendFile(IGNORE_PATH, added).catch((cause: unknown) => {
    throw fileError(`cannot write ${IGNORE_PATH}`, cause);
  });
  return true;
}
