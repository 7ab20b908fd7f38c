import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ByteSource, openFileSource } from '../../bytes/index.ts';
import {
  EspalierError,
  openRegular,
  parseJsonFile,
  readRegular,
  sha256Hex,
  stringifyJson,
  withoutBom,
} from '../../common/index.ts';
import {
  differencesOf,
  differencesText,
  kldMeasuredSchema,
  kldResult,
  parseRecords,
  recompute,
  recordsText,
} from '../../evaluation/index.ts';
import { readHeader } from '../../gguf/index.ts';
import type { ReleaseFile, StoredFile } from '../../hub/index.ts';
import { type Gate, type Plan, parsePlan } from '../../plan/index.ts';
import { readProvenance } from '../../prune/index.ts';
import { parseReport, type Report, renderCard, type TemplateSet } from '../../report/index.ts';
import { KLD_FILE, RECORDS_FOLDER, RELEASE_FILES } from '../../state/index.ts';
import type { RunContext, Streamed } from '../inputs/index.ts';
import { describePlan } from './build-report.ts';
import { checkLedger } from './ledger.ts';
import { gateOf, type Judged, judge } from './pass-gate.ts';
import { recordsFilesOf } from './published-records.ts';
import { isPrimary, modelsOf, writtenWith } from './release-files.ts';

/** A run directory whose every claim was made again from what it claims to follow from. */
export interface CheckedRelease {
  readonly report: Report;
  /** As it stands in the run directory. */
  readonly reportText: string;
  /** The candidate: its file, or its shards. */
  readonly models: readonly ReleaseFile[];
  readonly planText: string;
  /** The ledger of the repo with the trial in it, where there was one. */
  readonly ledger: string | undefined;
  /** By their paths in the run directory. */
  readonly records: readonly ReleaseFile[];
  /** The gate, judged again. */
  readonly gate: Judged;
  readonly plan: Plan;
}

export interface ToCheck {
  /** The one given as an option; the plan's own when absent. */
  readonly gate: Gate | undefined;
  readonly templates: TemplateSet;
  /** A candidate that is not in the run directory. */
  readonly streamed?: Streamed | undefined;
  /** Files of the candidate that are in the store of the repo, and not in the run directory any more. */
  readonly stored?: readonly StoredFile[] | undefined;
}

/**
 * Checks what a run directory would publish, where the token is: it may come from another job, or another person. The trial is
 * computed again from the records, the gate is held against it again, the card is rendered again, and every file is hashed
 * against the report. Nothing but regular files of the folder itself is read.
 *
 * What is not checked here is what would need the base: the proof's counts, and what the report says of the base's own card.
 *
 * @throws EspalierError `release-invalid`, `trial-invalid`, `plan-invalid`, `file-unreadable`; `usage` for a report that was
 * made for another gate
 */
export async function checkRelease(
  { gate, templates, streamed, stored }: ToCheck,
  context: RunContext,
): Promise<CheckedRelease> {
  const { runDir } = context;
  const read = (name: string) => readRegular(runDir.path, name);
  const text = await read(RELEASE_FILES.report);
  const report = parseReport(text, runDir.report, 'release-invalid');
  if (stringifyJson(JSON.parse(withoutBom(text))) !== text)
    throw invalid(`${RELEASE_FILES.report} is not as a run writes it`, AGAIN);
  const planText = await read(RELEASE_FILES.plan);
  const { plan, sha256 } = parsePlan(planText, runDir.plan);
  checkSays(report.plan, describePlan({ plan, sha256 }, report.base), RELEASE_FILES.plan);
  await checkTrial(report, read);
  await checkKld(report, read);
  if (report.trial !== undefined && report.ledger === undefined)
    throw invalid(`${RELEASE_FILES.report} names no ${RELEASE_FILES.ledger}, which counts the trials`, AGAIN);
  const ledger = report.ledger && (await read(RELEASE_FILES.ledger));
  if (ledger !== undefined) checkLedger(report, ledger, runDir.ledger);
  // Of several candidates of a release it is for the one that was tried.
  const judged = checkGate(report, isPrimary(report) ? gate : [], plan, runDir.path);

  const card = renderCard({ report, templates });
  if ((await read(RELEASE_FILES.card)) !== card) {
    throw invalid(
      `${RELEASE_FILES.card} is not what the report and templates produce`,
      'Make changes to the card in templates and give them with --templates, or render it again: espalier run --until render.',
    );
  }
  checkSays(report.release.written, writtenWith(report, card), 'the files of the release');
  const models = streamed
    ? [await checkStreamed(streamed, report, context)]
    : stored
      ? modelsOf(report).map((file) => checkStored(file, stored))
      : await Promise.all(modelsOf(report).map((file) => checkModel(file, report, context)));
  const records = recordsFilesOf(report).map(async ({ path, sha256 }) => {
    const there = await read(path);
    // Answers stand in the run directory as they arrived.
    const content = path.endsWith('.jsonl') ? recordsText(parseRecords(there)) : there;
    checkSays(sha256, sha256Hex(content), path);
    return { path, content };
  });
  return {
    ...{ report, reportText: text, models, planText, ledger },
    ...{ records: await Promise.all(records), gate: judged, plan },
  };
}

/** Every number of the trial follows from the records of its answers. */
async function checkTrial({ trial }: Report, read: (name: string) => Promise<string>): Promise<void> {
  if (trial === undefined) return;
  const again = await recompute(trial, (name) => read(`${RECORDS_FOLDER}/${name}`));
  const different = differencesOf(trial, again);
  if (different.length === 0) return;
  throw invalid(
    `${RELEASE_FILES.report} does not say what the records say: ${differencesText(different)}`,
    AGAIN,
  );
}

/** A KL divergence without a trial follows from what was measured, whose digest is checked with the records. */
async function checkKld(
  { trial, kld, kldSha256 }: Report,
  read: (name: string) => Promise<string>,
): Promise<void> {
  if (kld === undefined && kldSha256 === undefined) return;
  if (trial !== undefined || kldSha256 === undefined)
    throw invalid(`${RELEASE_FILES.report} has a KL divergence without its records`, AGAIN);
  const path = `${RECORDS_FOLDER}/${KLD_FILE}`;
  const measured = parseJsonFile(kldMeasuredSchema, await read(path), path, 'release-invalid');
  checkSays(kld, kldResult(measured), path);
}

/** What the gate says of the trial, judged again; the card was made for the same gate. */
function checkGate(
  { trial, gate: said }: Report,
  given: Gate | undefined,
  plan: Plan,
  runDir: string,
): Judged {
  const judged = judge(trial, gateOf(given, plan));
  if (judged.asked.join() !== said.asked.join()) {
    const name = (asked: readonly string[]) => (asked.length === 0 ? 'none' : asked.join(', '));
    throw new EspalierError(
      'usage',
      `the card in ${runDir} was made for the gate ${name(said.asked)}, but the gate is now ${name(judged.asked)}`,
      {
        hint: `Give --gate "${name(said.asked)}" if that gate is right, or make the card again: espalier run --until render.`,
      },
    );
  }
  checkSays(said.refusals, judged.refusals, 'what the gate refuses');
  return judged;
}

/** A model's bytes are those of the report, and its metadata names the plan. */
async function checkModel(
  { file, bytes, sha256 }: ReturnType<typeof modelsOf>[number],
  report: Report,
  { runDir, signal, progress }: RunContext,
): Promise<ReleaseFile> {
  if (basename(file) !== file) throw invalid(`${file} is not a file of the run directory`, AGAIN);
  progress({ type: 'note', level: 'info', message: `reading ${file} for its SHA-256` });
  const path = runDir.at(file);
  await using source = await openFileSource(path);
  {
    await using handle = await openRegular(runDir.path, file);
    const { size } = await handle.stat();
    if (size !== bytes) throw invalid(`${file} has ${size} bytes, but the report says ${bytes}`, AGAIN);
    const hash = createHash('sha256');
    const stream = handle.createReadStream({ highWaterMark: 2 ** 20, autoClose: false });
    for await (const block of stream) {
      signal?.throwIfAborted();
      hash.update(block);
    }
    const found = hash.digest('hex');
    if (found !== sha256) throw invalid(`${file} has SHA-256 ${found}, but the report says ${sha256}`, AGAIN);
  }
  // What was hashed is what was opened, and what will be uploaded.
  await source.assertUnchanged?.();
  // Of shards only the first says where they come from.
  if (file === report.candidate.file) await checkProvenance(source, report, signal);
  return { path: file, content: { file: path, sha256, size: bytes, version: source.version } };
}

/** A file that was checked before it went to the store, which knows it by its SHA-256. */
function checkStored(
  { file, bytes, sha256 }: ReturnType<typeof modelsOf>[number],
  stored: readonly StoredFile[],
): ReleaseFile {
  const content = stored.find((one) => one.sha256 === sha256 && one.size === bytes);
  if (content === undefined) throw invalid(`${file} with SHA-256 ${sha256} was not uploaded`, AGAIN);
  return { path: file, content };
}

/** The same of a candidate that is not written: of its bytes, as they were read in this process. */
async function checkStreamed(
  { source, chunks, ...streamed }: Streamed,
  report: Report,
  { signal }: RunContext,
): Promise<ReleaseFile> {
  const { file, bytes, sha256 } = report.candidate;
  const found = await streamed.sha256();
  if (source.size !== bytes || found !== sha256) {
    const problem = `base and plan give ${source.size} bytes with SHA-256 ${found}, but the report says ${bytes} and ${sha256}`;
    throw invalid(problem, AGAIN);
  }
  await checkProvenance(source, report, signal);
  return { path: file, content: { source, sha256, size: bytes, chunks } };
}

async function checkProvenance(
  source: ByteSource,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<void> {
  const provenance = readProvenance(await readHeader(source, signal));
  const { name, sha256: planSha256 } = report.plan;
  const { file } = report.candidate;
  checkSays({ name, sha256: planSha256 }, provenance?.plan, `the plan that ${file} names`);
  const named = provenance?.base.sha256 ?? report.base.sha256;
  checkSays(report.base.sha256 ?? named, named, `the base that ${file} names`);
}

/**
 * Puts the candidates of a release together: one of them is the primary one, and comes first.
 *
 * @throws EspalierError `release-invalid` where they were not made for one release
 */
export function candidatesOf(checked: readonly CheckedRelease[]): Candidates {
  const [primary, ...more] = checked.filter(({ report }) => isPrimary(report));
  if (primary === undefined || more.length > 0) {
    throw invalid(
      `${more.length + Number(primary !== undefined)} candidates are marked as primary, expected 1`,
      AGAIN,
    );
  }
  const others = checked.filter((one) => one !== primary);
  const { release, candidate } = primary.report;
  for (const { report } of others) {
    const { repo, tag, primary: named } = report.release;
    if (named === candidate.file && repo === release.repo && tag === release.tag) continue;
    throw invalid(`${report.candidate.file} was not made to be released with ${candidate.file}`, AGAIN);
  }
  return [primary, ...others];
}

/** Candidates that are released together: of one file that one, else the one that was tried first. */
export type Candidates = readonly [primary: CheckedRelease, ...others: CheckedRelease[]];

const AGAIN = 'Someone changed the run directory: run espalier run again with another run-dir.';

/** @param found what follows from what is there */
function checkSays(said: unknown, found: unknown, what: string): void {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  if (isDeepStrictEqual(plain(said), plain(found))) return;
  const where = differencesOf(plain(said), plain(found)).filter(({ path }) => path !== '');
  const place = where.length === 0 ? '' : ` (${differencesText(where)})`;
  throw invalid(`${RELEASE_FILES.report} and ${what} do not agree${place}`, AGAIN);
}

function invalid(problem: string, hint: string): EspalierError {
  return new EspalierError('release-invalid', `nothing is published: ${problem}`, { hint });
}
