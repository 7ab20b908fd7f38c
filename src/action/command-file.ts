import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf, redact } from '../common/index.ts';

/** A job's summary may have 1 MiB a step (GitHub, "Adding a job summary": "step isolation and limits"). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const TITLE = { title: 'Espalier' };

const CUT = '\n\n*The rest is left out: GitHub shows 1 MiB of a summary.*\n';

/**
 * Writes to a file that the runner collects (outputs, state, summary). A file that cannot be written is a warning: what the
 * command did is done, whether or not the runner hears of it.
 */
export function writeToRunner(what: string, variable: string, write: () => void): void {
  const path = process.env[variable];
  try {
    if (path === '') throw new Error(`${variable} is empty`);
    // A pipe that nobody reads would hold the job for ever.
    if (path !== undefined && !isWritable(path)) throw new Error(`${path} is not a regular file`);
    write();
  } catch (error) {
    core.warning(`${what} could not be written: ${messageOf(error)}`, TITLE);
  }
}

/** Appends to the summary of the job, where there is one, as much as GitHub shows. */
export function writeSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  // Not in a job.
  if (path === undefined) return;
  writeToRunner('the summary of the job', 'GITHUB_STEP_SUMMARY', () => {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const whole = `${redact(markdown)}\n`;
    const text = cutToBytes(whole, MAX_SUMMARY_BYTES - taken);
    appendFileSync(path, text);
    if (text !== whole) {
      core.warning(
        `the summary of the job was cut to the ${MAX_SUMMARY_BYTES} bytes that GitHub shows`,
        TITLE,
      );
    }
  });
}

/** Whole lines of a text that have at most so many bytes in UTF-8, and a note where lines are missing. */
export function cutToBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const room = most - Buffer.byteLength(CUT);
  if (room <= 0) return '';
  const head = Buffer.from(text).subarray(0, room);
  const end = head.lastIndexOf('\n');
  return end < 0 ? '' : head.subarray(0, end).toString() + CUT;
}

function isWritable(path: string): boolean {
  const stats = statSync(path);
  return stats.isFile() || stats.isCharacterDevice();
}
