import { existsSync } from 'node:fs';
import type { Input } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import type { Gate } from '../plan/index.ts';
import type { Report } from '../report/index.ts';
import { RELEASE_FILES } from '../state/index.ts';
import { type Context, openBasesOnHub, type Released, type RunContext } from './inputs/index.ts';
import {
  type Candidates,
  candidatesOf,
  checkDestination,
  checkLostMeasurements,
  checkRelease,
  claimFiles,
  comingOf,
  composeRelease,
  type Destination,
  demandSigner,
  type Judged,
  newOfFiles,
  type OnGate,
  passGate,
} from './release/index.ts';
import { publish, templatesOf } from './stages/index.ts';

/** How a run directory is published. */
export interface RunToPublish {
  /** Default: the plan's own. */
  readonly gate?: Gate | undefined;
  readonly onGate: OnGate;
  /** Folder of card templates over the built-in ones. */
  readonly templates?: string | undefined;
  /** End with what would be published. */
  readonly dryRun: boolean;
  /** Files of this machine that are read: none of them is written. */
  readonly inputs: readonly Input[];
}

/** The candidate of a run directory that the gate is for, when every claim was made again. */
export interface CheckedRun {
  readonly report: Report;
  readonly judged: Judged;
}

/** What would be published. */
export interface ForeseenRelease {
  readonly models: readonly { readonly file: string; readonly bytes: number }[];
  /** All of them, by their paths in the repo. */
  readonly files: readonly string[];
  /** Of the models, how much the Hub does not have; undefined where that is not known of one. */
  readonly moving: { readonly bytes: number; readonly newBytes: number } | undefined;
}

/** A run directory that was published, or, of a dry run, would be. */
export type PublishedRun = CheckedRun &
  (
    | { readonly released: Released; readonly foreseen?: undefined }
    | { readonly foreseen: ForeseenRelease; readonly released?: undefined }
  );

/**
 * Publishes a run directory that holds everything up to the card; nothing of what it says is believed.
 *
 * @param onChecked told what is known before the gate is held against it
 * @throws EspalierError `usage` for a folder without a run, or one whose card was made for another release; `gate-failed`; as
 *   `checkRelease` and the stage `publish`
 */
export async function publishRun(
  destination: Destination,
  { gate, onGate, templates: overrides, dryRun, inputs }: RunToPublish,
  context: RunContext,
  onChecked: (checked: CheckedRun) => void = () => {},
): Promise<PublishedRun> {
  const { runDir } = context;
  if (!existsSync(runDir.report)) {
    throw new EspalierError(
      'usage',
      `there is no run to publish in ${runDir.path}: it has no ${RELEASE_FILES.report}`,
      { hint: 'Make one with "espalier run --until render", or give the --run-dir of an earlier run.' },
    );
  }
  if (destination.attest) demandSigner(context);
  await using _lock = await runDir.lock(context);
  await claimFiles(runDir, [runDir.stage('publish'), runDir.uploadJournal], inputs);
  const templates = await templatesOf(overrides, context);
  const dirs = await runDir.files();
  const all = [];
  for (const one of dirs.length === 0 ? [runDir] : dirs) {
    all.push(await checkRelease({ gate, templates }, { ...context, runDir: one }));
  }
  const candidates = candidatesOf(all);
  const [{ report, gate: judged }] = candidates;
  refuseOtherRelease(report, destination, runDir.path);
  onChecked({ report, judged });
  const draft = passGate(judged, onGate, context);
  const { pullRequest } = destination;
  await checkDestination({ ...destination, pullRequest: pullRequest || draft !== undefined }, context);
  if (dryRun) {
    await checkLostMeasurements(
      candidates.map((one) => comingOf(one.report)),
      destination,
      context,
    );
    const foreseen = {
      models: candidates.map(({ report: { candidate } }) => candidate),
      files: composeRelease(candidates, [], [], templates).map(({ path }) => path),
      moving: await newOfAll(candidates, context),
    };
    return { report, judged, foreseen };
  }
  const openBases = async () => {
    const bases = candidates.map((one) => openBasesOnHub(one.report.base, one.plan, context));
    return (await Promise.all(bases)).flat();
  };
  const released = await publish(destination, { candidates, templates, openBases, draft }, context);
  return { report, judged, released };
}

/** @throws EspalierError `usage` for a card that names another repo or tag */
function refuseOtherRelease(
  { release }: Report,
  { repo, tag }: Pick<Destination, 'repo' | 'tag'>,
  folder: string,
): void {
  if (release.repo === repo && release.tag === tag) return;
  const made = `${release.repo}${release.tag === undefined ? ' without a tag' : ` and the tag ${release.tag}`}`;
  throw new EspalierError('usage', `the card in ${folder} was made for ${made}`, {
    hint: `Run "espalier run" again with this --repo and --tag and with --until render; finished stages are skipped.`,
  });
}

/** How much of all candidates is new; undefined where it is not known of one. */
async function newOfAll(candidates: Candidates, context: Context): Promise<ForeseenRelease['moving']> {
  const sum = { bytes: 0, newBytes: 0 };
  for (const { models, report, plan } of candidates) {
    const one = await newOfFiles(models, report.base, plan, context);
    if (one === undefined) return undefined;
    sum.bytes += one.bytes;
    sum.newBytes += one.newBytes;
  }
  return sum;
}
