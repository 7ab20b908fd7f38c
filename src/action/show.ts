import * as core from '@actions/core';
import type { CommandResult } from '../commands/result.ts';
import type { CommandName } from '../commands/table.ts';
import { fileError } from '../common/files.ts';
import { printable } from '../common/printable.ts';

/** Outputs, log, annotation of the verdict, and the summary of the job. */
export async function showResult(
  command: CommandName,
  { outputs, text, summary }: CommandResult,
): Promise<void> {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (cause) {
    throw fileError('cannot write the outputs of this step', cause);
  }
  core.info(printable(text));
  const { verdict, 'verdict-sentence': sentence, url } = outputs;
  if (verdict !== undefined && sentence !== undefined) {
    const annotate = verdict === 'worse' || verdict === 'withheld' ? core.warning : core.notice;
    annotate(sentence, { title: `Verdict: ${verdict}` });
  }
  // Outside of a job (and where summaries are switched off) there is no file to write to.
  if (process.env.GITHUB_STEP_SUMMARY === undefined || summary === undefined) return;
  core.summary.addHeading(`Espalier ${command}`, 2).addRaw(`\n${summary}\n`, true);
  if (url !== undefined) core.summary.addRaw(`\nPublished: [${url}](${url})\n`, true);
  await core.summary.write();
}
