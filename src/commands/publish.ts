import { existsSync } from 'node:fs';
import { z } from 'zod';
import { EspalierError, formatBytes, required } from '../common/index.ts';
import { checkWriteAccess, newOf, parseRepoId } from '../hub/index.ts';
import {
  attestOptions,
  type Candidates,
  type Context,
  candidatesOf,
  checkLostMeasurements,
  checkRelease,
  claimFiles,
  comingOf,
  composeRelease,
  demandSigner,
  destinationOf,
  destinationOptions,
  dryRunOptions,
  gateOptions,
  newOfFiles,
  openBasesOnHub,
  passGate,
  publish as publishStage,
  type Released,
  releaseOptions,
  runDirOptions,
  templatesOf,
} from '../pipeline/index.ts';
import { quickTrialTable } from '../report/index.ts';
import { RELEASE_FILES, RunDirectory } from '../state/index.ts';
import { type CommandResult, defineCommand, inputsOf, type OnFinished } from './definition/index.ts';
import {
  besideSummary,
  refusalOutput,
  releasedText,
  releaseOutputs,
  releaseSummary,
  trialOutputs,
} from './show/index.ts';

const options = z.object({
  ...runDirOptions.shape,
  ...destinationOptions.shape,
  ...attestOptions.shape,
  repo: required(destinationOptions.shape.repo),
  ...gateOptions.shape,
  ...dryRunOptions.shape,
  templates: releaseOptions.shape.templates,
});

export const publish = defineCommand({
  name: 'publish',
  options,
  examples: ['publish --repo your-name/model-28x-GGUF --tag v1.0', 'publish --run-dir run --repo ns/name'],
  run: publishRun,
});

/** Publishes a run directory that holds everything up to the card; nothing of what it says is believed. */
async function publishRun(
  inputs: z.output<typeof options>,
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const { repo } = inputs;
  const destination = destinationOf(repo, inputs);
  const runDir = new RunDirectory(inputs.runDir);
  if (!existsSync(runDir.report)) {
    throw new EspalierError(
      'usage',
      `there is no run to publish in ${runDir.path}: it has no ${RELEASE_FILES.report}`,
      {
        hint: 'Make one with "espalier run --until render", or give the --run-dir of an earlier run.',
      },
    );
  }
  if (inputs.attest) demandSigner(context);
  await using _lock = await runDir.lock(context);
  await claimFiles(runDir, [runDir.stage('publish'), runDir.uploadJournal], inputsOf(inputs));
  const run = { ...context, runDir };
  const templates = await templatesOf(inputs.templates, context);
  const dirs = await runDir.files();
  const all = [];
  for (const one of dirs.length === 0 ? [runDir] : dirs) {
    all.push(await checkRelease({ gate: inputs.gate, templates }, { ...run, runDir: one }));
  }
  const candidates = candidatesOf(all);
  const [checked] = candidates;
  const { release } = checked.report;
  if (release.repo !== repo || release.tag !== inputs.tag) {
    const made = `${release.repo}${release.tag === undefined ? ' without a tag' : ` and the tag ${release.tag}`}`;
    throw new EspalierError('usage', `the card in ${runDir.path} was made for ${made}`, {
      hint: `Run "espalier run" again with this --repo and --tag and with --until render; finished stages are skipped.`,
    });
  }
  const { report, gate: judged } = checked;
  const summaryOf = (released: Released | undefined) =>
    releaseSummary({
      ...{ trial: report.trial, judged, released, facts: [] },
      measured: [quickTrialTable(report), ...besideSummary(report)],
    });
  const shown = {
    outputs: {
      'run-dir': runDir.path,
      ...(report.trial && trialOutputs(report.trial)),
      ...refusalOutput(judged),
      card: runDir.card,
      report: runDir.report,
    },
    summary: summaryOf(undefined),
  };
  onFinished(shown);
  const draft = passGate(judged, inputs.onGate, context);
  if (inputs.dryRun) {
    const ref = parseRepoId(repo);
    await checkWriteAccess(ref, context.writing(ref), { pullRequest: inputs.pullRequest });
    await checkLostMeasurements(
      candidates.map((one) => comingOf(one.report)),
      destination,
      run,
    );
    const files = composeRelease(candidates, [], [], templates).map(({ path }) => path);
    const measured = await newOfAll(candidates, run);
    return {
      json: { repo, files, ...(measured && { new: measured }) },
      text: dryRunText(repo, candidates, files.length, measured),
      ...shown,
    };
  }
  const openBases = async () => {
    const bases = candidates.map((one) => openBasesOnHub(one.report.base, one.plan, run));
    return (await Promise.all(bases)).flat();
  };
  const released = await publishStage(destination, { candidates, templates, openBases, draft }, run);
  return {
    json: released,
    text: releasedText(released),
    outputs: { ...shown.outputs, ...releaseOutputs(released) },
    summary: summaryOf(released),
  };
}

/** How much of all candidates is new; undefined where it is not known of one. */
async function newOfAll(candidates: Candidates, context: Context) {
  const sum = { bytes: 0, newBytes: 0 };
  for (const { models, report, plan } of candidates) {
    const one = await newOfFiles(models, report.base, plan, context);
    if (one === undefined) return undefined;
    sum.bytes += one.bytes;
    sum.newBytes += one.newBytes;
  }
  return sum;
}

/** What would be published; what the Hub has already does not move. */
function dryRunText(
  repo: string,
  candidates: Candidates,
  files: number,
  measured: Awaited<ReturnType<typeof newOfAll>>,
): string {
  const models = candidates.map(
    ({ report: { candidate } }) => `${candidate.file} (${formatBytes(candidate.bytes)})`,
  );
  const moving = measured === undefined ? '' : `${newOf([measured], true)}; `;
  const more = files - models.length;
  return `${models.join(', ')} and ${more} other files would go to ${repo}; ${moving}nothing was published`;
}
