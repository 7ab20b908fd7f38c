import { EspalierError, parseJsonFile, sha256Hex } from '../../common/index.ts';
import {
  BASE,
  type Difference,
  differencesOf,
  type KldResult,
  kldMeasuredSchema,
  kldResult,
  recompute,
  recordsName,
  type TrialResult,
} from '../../evaluation/index.ts';
import { type HubLocation, statFiles } from '../../hub/index.ts';
import { parseGate, parsePlan } from '../../plan/index.ts';
import type { Report } from '../../report/index.ts';
import { KLD_FILE, RELEASE_FILES } from '../../state/index.ts';
import type { Context } from '../inputs/index.ts';
import { describePlan } from './build-report.ts';
import { checkLedger } from './ledger.ts';
import { judge } from './pass-gate.ts';
import { modelsOf } from './release-files.ts';

/** Where the files are that a report is computed from again. */
export interface BesideReport {
  /** A file beside the report. */
  readonly read: (name: string) => Promise<string>;
  /** A file of the records folder. */
  readonly record: (name: string) => Promise<string>;
  /** The report itself, where it is on the Hub. */
  readonly onHub?: HubLocation | undefined;
}

/** What a report was found to say. */
export interface Recomputed {
  readonly trial: TrialResult;
  /** Values that do not follow from the files. */
  readonly different: readonly Difference[];
  /** Benchmarks whose answers are not there: what the report says of them is taken as it stands. */
  readonly withheld: readonly string[];
  /** What of the report was compared beside the trial. */
  readonly compared: readonly string[];
  /** Files that would be compared, and are not there. */
  readonly missing: readonly string[];
}

/**
 * Computes what a report says again: the trial from its records, the gate from the trial, the plan from its file, the count of trials from
 * the ledger, and the candidate's size and SHA-256 from what the Hub lists. A file that is not beside the report is not compared.
 *
 * @throws EspalierError `trial-invalid`, `ledger-broken`; and what reading throws
 */
export async function recomputeReport(
  report: Report & { readonly trial: TrialResult },
  { read, record, onHub }: BesideReport,
  context: Pick<Context, 'hub'>,
): Promise<Recomputed> {
  const { withheld, trial } = await recomputeTrial(report.trial, record, new Set(report.release.records));
  const different = differencesOf(report.trial, trial);
  const compared = ['the gate'];
  const { asked } = report.gate;
  const { refusals } = judge(trial, asked.length === 0 ? [] : parseGate(asked.join(', ')));
  different.push(...differencesOf(report.gate.refusals, plain(refusals), 'gate.refusals'));
  const missing: string[] = [];
  const planText = await ifThere(() => read(RELEASE_FILES.plan));
  if (planText === undefined) missing.push(RELEASE_FILES.plan);
  else {
    const said = describePlan(parsePlan(planText, RELEASE_FILES.plan), report.base);
    different.push(...differencesOf(report.plan, plain(said), 'plan'));
    compared.push(RELEASE_FILES.plan);
  }
  if (onHub !== undefined) {
    const { repo, revision } = onHub;
    const listed = await statFiles(
      repo,
      revision,
      modelsOf(report).map(({ file }) => file),
      context.hub,
    );
    const found = modelsOf(report).map(({ file }) => {
      const there = listed.find(({ path }) => path === file);
      return { file, bytes: there?.size, sha256: there?.sha256 };
    });
    different.push(...differencesOf(modelsOf(report), found, 'candidate'));
    compared.push('the candidate');
  }
  // A report that was changed is not the ledger's either: what was changed says more.
  const ledger = report.ledger && (await ifThere(() => read(RELEASE_FILES.ledger)));
  if (report.ledger && ledger === undefined) missing.push(RELEASE_FILES.ledger);
  if (ledger !== undefined && different.length === 0) {
    checkLedger(report, ledger, RELEASE_FILES.ledger);
    compared.push(RELEASE_FILES.ledger);
  }
  return { trial, different, withheld, compared, missing };
}

/**
 * Computes a trial again, leaving out benchmarks whose answers are not published.
 *
 * @param published benchmarks whose answers must be there
 */
export async function recomputeTrial(
  said: TrialResult,
  record: BesideReport['record'],
  published: ReadonlySet<string> = new Set(said.benchmarks.map(({ benchmark }) => benchmark)),
): Promise<Pick<Recomputed, 'trial' | 'withheld'>> {
  const withheld: string[] = [];
  for (const { benchmark } of said.benchmarks) {
    if (published.has(benchmark)) continue;
    if ((await ifThere(() => record(recordsName(BASE, benchmark)))) === undefined) withheld.push(benchmark);
  }
  return { trial: await recompute(said, record, new Set(withheld)), withheld };
}

/**
 * Computes the KL divergence of a candidate that was not tried again, from what was measured.
 *
 * @throws EspalierError `trial-invalid` for another file than the report names, or one that is damaged; and what reading throws
 */
export async function recomputeKld(
  { kld, kldSha256 }: Pick<Report, 'kld' | 'kldSha256'>,
  record: BesideReport['record'],
): Promise<{ readonly kld: KldResult; readonly different: readonly Difference[] }> {
  const text = await record(KLD_FILE);
  const found = sha256Hex(text);
  if (found !== kldSha256) {
    throw new EspalierError(
      'trial-invalid',
      `${KLD_FILE} is not the file of the report: it has SHA-256 ${found}, but the report says ${kldSha256}`,
      { hint: 'Give the records folder of the run that made this report, or of its release.' },
    );
  }
  const again = kldResult(parseJsonFile(kldMeasuredSchema, text, KLD_FILE, 'trial-invalid'));
  return { kld: again, different: differencesOf(kld, plain(again), 'kld') };
}

/** Undefined for a file that is not there. */
export async function ifThere(read: () => Promise<string>): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof EspalierError && ABSENT.includes(error.code)) return undefined;
    throw error;
  }
}

const ABSENT: readonly string[] = ['hub-file-not-found', 'file-unreadable'];

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
