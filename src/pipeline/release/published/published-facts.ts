import { z } from 'zod';
import { EspalierError } from '../../../common/index.ts';
import { differencesOf, differencesText } from '../../../evaluation/index.ts';
import { formatAddress, parseRepoId, REPORT_PATH, readHubText, repoPaths } from '../../../hub/index.ts';
import type { HashProof, Proof } from '../../../prune/index.ts';
import { lineageSchema, modelStem, parseReport, type Report } from '../../../report/index.ts';
import { type Context, modelIdOf, type Opened, type ResolvedBase, resolveBase } from '../../inputs/index.ts';
import { describeBase, describeCut } from '../build-report.ts';
import type { PublishedRelease } from './published-release.ts';

/** Whether what a report says of base, plan and sizes was computed again. */
export interface FoundFacts {
  readonly compared: boolean;
  /** In a sentence. */
  readonly text: string;
}

/**
 * Computes again what the report of a published candidate says of its base, model, plan, sizes and proof, and compares. All of it follows
 * from the base's header and card, the plan, and the candidate, which is proved.
 *
 * @returns not compared: a report that another version of Espalier wrote, which may compute it differently
 * @throws EspalierError `proof-failed` with every difference; `hub-...`
 */
export async function checkPublishedFacts(
  release: PublishedRelease,
  opened: Opened,
  proof: Proof | HashProof,
  context: Context,
): Promise<FoundFacts> {
  const where = formatAddress(release.report);
  const { writtenBy } = release;
  if (writtenBy !== context.version) {
    const text = `what the report says of base, model and sizes was not compared: espalier ${writtenBy} wrote it, this is ${context.version}`;
    return { compared: false, text };
  }
  const report = parseReport(release.reportText, where, 'proof-failed');
  const { literalBytes, tensors, expertTensors } = proof;
  const found = {
    ...describeCut({
      ...opened,
      base: await foundBase(report.base, opened, where, context),
      candidate: { file: `${modelStem(report.candidate.file)}.gguf`, bytes: release.bytes },
    }),
    candidate: { ...report.candidate, bytes: release.bytes },
    proof: { ...report.proof, literalBytes, tensors, expertTensors },
  };
  const { base, model, plan, sizes, candidate } = report;
  const said = { base, model, plan, sizes, candidate, proof: report.proof };
  const different = differencesOf(said, JSON.parse(JSON.stringify(found)));
  if (different.length > 0) throw edited(where, differencesText(different), { different });
  await checkRoot(release, report, context);
  return {
    compared: true,
    text: 'what the report says of base, model, plan and sizes follows from base and plan',
  };
}

/** The report at the root of the repo, which people find first, is the same where it is of this candidate. */
async function checkRoot(
  { report: at, reportText }: PublishedRelease,
  { candidate }: Report,
  { hub }: Context,
): Promise<void> {
  const paths = await repoPaths(at, hub);
  if (!paths.includes(REPORT_PATH)) return;
  const text = await readHubText(at.repo, at.revision, REPORT_PATH, hub);
  const { data } = rootSchema.safeParse(jsonOf(text));
  if (data?.candidate.file !== candidate.file || text === reportText) return;
  throw new EspalierError(
    'proof-failed',
    `${REPORT_PATH} and ${at.path} of ${at.repo.id} are not the same, but both are of ${candidate.file}`,
    { hint: 'Somebody edited one of them after the release; the card may repeat what it says.' },
  );
}

const rootSchema = z.looseObject({ candidate: z.looseObject({ file: z.string() }) });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The base as the report should describe it. A report may name another place of the same bytes than the plan: then it is looked up there.
 */
async function foundBase(
  said: Report['base'],
  { resolved }: Opened,
  where: string,
  context: Context,
): Promise<Report['base']> {
  // Of a file of somebody's disk the name says nothing.
  if (said.repo === undefined || said.revision === undefined || resolved.kind === 'local')
    return {
      ...said,
      bytes: resolved.bytes,
      ...(resolved.sha256 !== undefined && { sha256: resolved.sha256 }),
    };
  const place = { repo: said.repo, revision: said.revision, path: said.file };
  const isSame =
    resolved.repo === place.repo && resolved.revision === place.revision && resolved.path === place.path;
  const named = isSame ? resolved : await baseAt(place, where, context);
  if (modelIdOf(named) !== modelIdOf(resolved)) {
    throw edited(
      where,
      `base is ${formatBase(place)}, which is not the file that the candidate was cut from`,
    );
  }
  const described = describeBase(named);
  // A base without a card, or whose card cannot be read, says nothing that could be compared.
  return isLineageKnown(described) ? described : { ...lineageIn(said), ...described };
}

async function baseAt(
  place: { readonly repo: string; readonly revision: string; readonly path: string },
  where: string,
  context: Context,
): Promise<ResolvedBase> {
  const location = { kind: 'hub', ...place, repo: parseRepoId(place.repo) } as const;
  try {
    return await resolveBase(location, undefined, context);
  } catch (cause) {
    if (!(cause instanceof EspalierError && NOT_THERE.includes(cause.code))) throw cause;
    throw edited(where, `base is ${formatBase(place)}, which is not there: ${cause.message}`, { cause });
  }
}

const NOT_THERE: readonly string[] = ['hub-repo-not-found', 'hub-revision-not-found', 'hub-file-not-found'];

function formatBase({ repo, revision, path }: { repo: string; revision: string; path: string }): string {
  return `${path} of ${repo} at ${revision}`;
}

const LINEAGE = Object.keys(lineageSchema.shape);

function lineageIn(base: Report['base']): Partial<Report['base']> {
  return Object.fromEntries(Object.entries(base).filter(([key]) => LINEAGE.includes(key)));
}

function isLineageKnown(base: Report['base']): boolean {
  return Object.keys(lineageIn(base)).length > 0;
}

function edited(where: string, problem: string, details: Record<string, unknown> = {}): EspalierError {
  const { cause, ...rest } = details;
  return new EspalierError('proof-failed', `${where} does not say what base and plan say: ${problem}`, {
    hint: 'Somebody edited the report after the release; the card may repeat what it says.',
    ...(cause !== undefined && { cause }),
    details: rest,
  });
}
