import * as core from '@actions/core';
import { type CommandName, type Finished, fenced } from '../commands/index.ts';
import { printable } from '../common/index.ts';
import { errorText } from '../entry/index.ts';
import { writeSummary, writeToRunner } from './command-file.ts';

/** Verdicts that a reader of the job must not overlook. */
const WARNED: ReadonlySet<string> = new Set(['worse', 'withheld', 'base-at-floor']);

/**
 * Sets the outputs, annotates the verdict, and writes the summary of the job.
 *
 * @param error what ended the command after this was finished
 */
export function showFinished(command: CommandName, { outputs, summary }: Finished, error?: unknown): void {
  const values = Object.entries(outputs);
  if (values.length > 0) {
    writeToRunner('the outputs', 'GITHUB_OUTPUT', () => {
      for (const [name, value] of values) core.setOutput(name, value);
    });
  }
  const { verdict, 'verdict-sentence': sentence } = outputs;
  if (verdict !== undefined && sentence !== undefined) {
    const annotate = WARNED.has(verdict) ? core.warning : core.notice;
    annotate(printable(sentence), { title: `Verdict: ${verdict}` });
  }
  const parts = [
    `## Espalier ${command}`,
    // The error stands first: what follows may be cut.
    ...(error === undefined ? [] : ['**It failed:**', fenced(errorText(error, 'inputs'))]),
    ...(summary === '' ? [] : [summary]),
  ];
  writeSummary(`${parts.join('\n\n')}\n`);
}
