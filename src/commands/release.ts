import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { readText, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { formatBytes } from '../common/units.ts';
import { parseLocation } from '../hub/index.ts';
import { checkRelease } from '../pipeline/checked-release.ts';
import type { Context } from '../pipeline/context.ts';
import { lockFolder } from '../pipeline/lock.ts';
import { passGate } from '../pipeline/pass-gate.ts';
import { CARD_FILE, REPORT_FILE } from '../pipeline/release-files.ts';
import { type RunOutput, runPipeline } from '../pipeline/run.ts';
import { publish as publishStage, type Released } from '../pipeline/stages/publish.ts';
import { templatesOf } from '../pipeline/stages/render.ts';
import { quickTrialTable } from '../report/quick-table.ts';
import { renderCard } from '../report/render.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { factTable } from './markdown.ts';
import type { Inputs } from './options.ts';
import type { CommandResult, Finished, OnFinished, Outputs } from './result.ts';
import { trialOutputs, trialSettings, trialText } from './trial.ts';
import { gateSummary, refusalOutput, trialSummary } from './trial-summary.ts';

async function readReport(path: string): Promise<Report> {
  return parseJson(reportSchema, await readText(path), path, 'usage');
}

/** Renders the card of a report again, after a template was changed. */
export async function card(inputs: Inputs, context: Context): Promise<CommandResult> {
  const report = await readReport(inputs.report!);
  const text = renderCard({ report, templates: await templatesOf(inputs.templates, context) });
  await writeFileAtomic(inputs.out!, text);
  const summary = factTable([
    ['card', inputs.out!],
    ['report', inputs.report!],
  ]);
  return {
    json: { out: inputs.out },
    text: `${inputs.out} rendered`,
    outputs: { card: inputs.out! },
    summary,
  };
}

/** Publishes a run directory that holds everything up to the card; nothing of what it says is believed. */
export async function publish(
  inputs: Inputs,
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const runDir = inputs['run-dir'];
  const at = (name: string) => join(runDir, name);
  if (!existsSync(at(REPORT_FILE))) {
    throw new EspalierError('usage', `there is no run to publish in ${runDir}: it has no ${REPORT_FILE}`, {
      hint: 'Make one with "espalier run --until render", or give the run-dir of one.',
    });
  }
  await using _lock = await lockFolder(runDir, context);
  const run = { ...context, runDir };
  const templates = await templatesOf(inputs.templates, context);
  const checked = await checkRelease({ gate: inputs.gate, templates }, run);
  const repo = inputs.repo!;
  const { release } = checked.report;
  if (release.repo !== repo || release.tag !== inputs.tag) {
    const made = `${release.repo}${release.tag === undefined ? ' without a tag' : ` and the tag ${release.tag}`}`;
    throw new EspalierError('usage', `the card in ${runDir} was made for ${made}`, {
      hint: `Run "espalier run" again with this repo and tag and --until render; finished stages are skipped.`,
    });
  }
  const { report, gate: judged } = checked;
  const shown = {
    outputs: {
      'run-dir': runDir,
      ...(report.trial && trialOutputs(report.trial)),
      ...refusalOutput(judged),
      card: at(CARD_FILE),
      report: at(REPORT_FILE),
    },
    summary: [quickTrialTable(report), gateSummary(judged)].join('\n'),
  };
  onFinished(shown);
  const draft = passGate(judged, inputs['on-gate'], context);
  const { tag, visibility, overwrite = false } = inputs;
  const released = await publishStage({ repo, tag, visibility, overwrite }, checked, draft, run);
  return {
    json: released,
    text: releasedText(released),
    outputs: { ...shown.outputs, ...releaseOutputs(released) },
    summary: shown.summary,
  };
}

/** The whole pipeline. */
export async function run(inputs: Inputs, context: Context, onFinished: OnFinished): Promise<CommandResult> {
  const { plan, base, repo, tag, visibility, until, templates, overwrite = false } = inputs;
  const output = await runPipeline(
    {
      planPath: plan!,
      base: base === undefined ? undefined : parseLocation(base),
      hashBase: inputs['hash-base'],
      fileName: inputs['file-name'],
      maxShardBytes: inputs['max-shard-size'],
      templates,
      cliff: inputs.cliff,
      trial: trialSettings(inputs),
      gate: inputs.gate,
      onGate: inputs['on-gate'],
      records: inputs.records,
      scores: inputs.scores,
      until,
      destination: repo === undefined ? undefined : { repo, tag, visibility, overwrite },
      onStage: async (output) => onFinished(await runFinished(output)),
    },
    { ...context, runDir: inputs['run-dir'] },
  );
  return { json: output, text: runText(output), ...(await runFinished(output)) };
}

/** What a run has to show after any of its stages. */
async function runFinished(output: RunOutput): Promise<Finished> {
  const { resolved, pruned, validated, rendered, judged } = output;
  const { file, bytes } = resolved.candidate;
  const report = rendered && (await readReport(rendered.report));
  const parts = [
    factTable([
      [pruned ? 'candidate' : 'candidate, not written yet', file],
      ['size', `${formatBytes(pruned?.bytes ?? bytes)} of ${formatBytes(resolved.base.bytes)}`],
      ...(pruned?.files ?? []).map(({ file, sha256 }) => ['SHA-256', `${sha256} ${file}`] as const),
    ]),
    ...(report ? [quickTrialTable(report)] : validated ? [trialSummary(validated.trial)] : []),
    ...(judged ? [gateSummary(judged)] : []),
  ];
  return { outputs: runOutputs(output), summary: parts.join('\n\n') };
}

function runText({ runDir, resolved, pruned, validated, rendered, released }: RunOutput): string {
  const { file, bytes } = resolved.candidate;
  return [
    pruned
      ? `candidate  ${join(runDir, pruned.file)} (${formatBytes(pruned.bytes)})`
      : `${file}: ${formatBytes(bytes)}`,
    ...(pruned?.files ?? []).map(({ file, sha256 }, _, { length }) => digestText(file, sha256, length)),
    ...(rendered
      ? [`card       ${rendered.card}`, `report     ${rendered.report}`, `page       ${rendered.page}`]
      : []),
    ...(released ? [releasedText(released), `commit     ${released.commit}`] : []),
    ...(validated ? ['', trialText(validated.trial)] : []),
  ].join('\n');
}

/** Of several files, each digest is told with its file. */
function digestText(file: string, sha256: string, files: number): string {
  return files === 1 ? `sha256     ${sha256}` : `sha256     ${sha256}  ${file}`;
}

function runOutputs({ runDir, pruned, validated, rendered, judged, released }: RunOutput): Outputs {
  return {
    'run-dir': runDir,
    ...(pruned && {
      candidate: join(runDir, pruned.file),
      'candidate-bytes': String(pruned.bytes),
      ...(pruned.files.length === 1 && { 'candidate-sha256': pruned.files[0]!.sha256 }),
    }),
    ...(validated && trialOutputs(validated.trial)),
    ...(judged && refusalOutput(judged)),
    ...rendered,
    ...(released && releaseOutputs(released)),
  };
}

function releasedText({ url, pullRequest }: Released): string {
  return pullRequest ? `proposed   ${url} (the gate does not hold)` : `published  ${url}`;
}

function releaseOutputs({ repo, commit, url, pullRequest }: Released): Outputs {
  return { repo, commit, url, ...(pullRequest && { 'pull-request': url }) };
}
