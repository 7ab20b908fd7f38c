import { redact } from './redact.ts';

/** Control characters but for the line feed, and the marks that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** How a runner recognises a command in a log: `::set-output ...`, `##[command]...`. */
const WORKFLOW_COMMAND = /^(\s*)(::|##\[)/gm;

/**
 * Text for a terminal or a log. Names inside a GGUF are untrusted input: escape sequences must not move a cursor, and a
 * line must not be taken for a command of the workflow. Secrets in it are left out.
 */
export function printable(text: string): string {
  return redact(text)
    .replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(WORKFLOW_COMMAND, '$1\\$2');
}
