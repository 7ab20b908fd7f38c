import { basename, dirname } from 'node:path/posix';
import { z } from 'zod';
import { EspalierError, parseJsonFile, sha256Hex, UNTRUSTED_JSON } from '../../../common/index.ts';
import {
  candidateReports,
  formatAddress,
  type HubLocation,
  type Location,
  locateModel,
  parseRepoId,
  REPORT_PATH,
  readAddress,
  repoPaths,
  resolveRevision,
  withPath,
} from '../../../hub/index.ts';
import { type PlanFile, parsePlan } from '../../../plan/index.ts';
import { modelStem } from '../../../report/index.ts';
import { CANDIDATES_FOLDER, RELEASE_FILES } from '../../../state/index.ts';
import { type Context, pinOnHub, readTextAt } from '../../inputs/index.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.looseObject({ file: z.string(), sha256 });

/** Of a report of any version: what it says the candidate was made of. */
const publishedSchema = z.looseObject({
  tool: z.looseObject({ name: z.literal('espalier'), version: z.string() }),
  base: z.looseObject({ repo: z.string().optional(), revision: z.string().optional(), file: z.string() }),
  /** `binding`: whether the plan was made from this base. */
  plan: z.looseObject({ sha256, binding: z.string().optional() }),
  candidate: fileSchema.extend({ shards: z.array(fileSchema).optional() }),
});

/** What a repo says of a candidate in it, at one commit. Nothing of it is proved yet but that it does not contradict itself. */
export interface PublishedRelease {
  readonly candidate: HubLocation;
  /** Where its report is. */
  readonly report: HubLocation;
  readonly planFile: PlanFile;
  /** Undefined where it was a file of somebody's disk. */
  readonly base: Location | undefined;
  /** The text of the report, and the version of Espalier that it names. */
  readonly reportText: string;
  readonly writtenBy: string;
  /** Of all files of the candidate, as the Hub lists them. */
  readonly bytes: number;
  /** The report says that the plan was made from another base. */
  readonly isOtherBase: boolean;
  /** What the repo holds of it: candidate, plan and report, each with the SHA-256 of what was read, or of what the Hub lists. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/**
 * Reads plan and base of published candidates out of their own repo, and sees that plan and candidate of each are those of its
 * report there, by their SHA-256.
 *
 * @param text the repo, of which all candidates are meant, or one candidate in it
 * @returns at least one
 * @throws EspalierError `usage` for a candidate that is not on the Hub; `proof-failed` where report, plan and candidate do not
 * belong together; `hub-...`
 */
export async function readReleases(text: string, context: Context): Promise<PublishedRelease[]> {
  const address = await readAddress(text, context.hub.hubUrl);
  if (address.kind === 'local') {
    throw new EspalierError('usage', `${text} is a local file, and plan is not given`, {
      hint: 'Give the plan that it was made with: --plan PLAN',
    });
  }
  const namesFile = address.kind === 'hub' || address.quant !== undefined || address.folder !== undefined;
  const named = namesFile ? await locateModel(text, context.hub) : undefined;
  const { repo, revision } = named?.kind === 'hub' ? named : address;
  const pinned = { repo, revision: await resolveRevision(repo, revision, context.hub) };
  const at = (path: string): HubLocation => ({ kind: 'hub', ...pinned, path });
  if (named !== undefined) {
    const folder = `${CANDIDATES_FOLDER}/${modelStem(basename(named.path))}`;
    return [await readCandidate(at(`${folder}/${REPORT_PATH}`), named.path, context)];
  }
  const reports = candidateReports(await repoPaths(pinned, context.hub), repo);
  if (reports.length === 0) {
    throw new EspalierError(
      'usage',
      `${text} holds no candidate: it has no ${CANDIDATES_FOLDER}/NAME/${REPORT_PATH}`,
      {
        hint: 'Give the file and the plan that it was made with: espalier verify hf://ns/name/file.gguf --plan PLAN',
      },
    );
  }
  const releases: PublishedRelease[] = [];
  for (const path of reports) releases.push(await readCandidate(at(path), undefined, context));
  return releases;
}

/** @param wanted path of the candidate, where one was named */
async function readCandidate(
  pinned: HubLocation,
  wanted: string | undefined,
  context: Context,
): Promise<PublishedRelease> {
  const where = formatAddress(pinned);
  const reportText = await readTextAt(pinned, context);
  const report = parseJsonFile(publishedSchema, reportText, where, 'usage', UNTRUSTED_JSON);
  const planAt = withPath(pinned, `${dirname(pinned.path)}/${RELEASE_FILES.plan}`);
  const planFile = parsePlan(await readTextAt(planAt, context), formatAddress(planAt));
  demand(formatAddress(planAt), planFile.sha256, report.plan.sha256, where);

  const path = wanted ?? report.candidate.shards?.[0]?.file ?? report.candidate.file;
  const candidate = withPath(pinned, path);
  const listed = report.candidate.shards ?? [report.candidate];
  if (listed[0]?.file !== path) {
    throw new EspalierError('usage', `${where} is the report of ${listed[0]?.file}, not of ${path}`, {
      hint: 'Give the plan of this file with --plan.',
    });
  }
  let bytes = 0;
  for (const { location, file } of await pinOnHub(candidate, context)) {
    bytes += file.size;
    const said = listed.find((one) => one.file === file.path);
    demand(formatAddress(location), file.sha256, said?.sha256, where);
  }
  const files = [
    ...listed.map(({ file, sha256 }) => ({ name: file, sha256 })),
    { name: RELEASE_FILES.plan, sha256: planFile.sha256 },
    { name: REPORT_PATH, sha256: sha256Hex(reportText) },
  ];
  const isOtherBase = report.plan.binding === 'other';
  return {
    ...{ candidate, bytes, report: pinned, reportText, planFile, isOtherBase, files },
    ...{ base: baseOf(report, planFile), writtenBy: report.tool.version },
  };
}

/**
 * That of the plan, which the candidate names; of the report where the plan names none, or was applied to another base than it
 * was made from. The proof is against the bytes of that base, whoever names it.
 */
function baseOf({ base, plan }: z.infer<typeof publishedSchema>, planFile: PlanFile): Location | undefined {
  const { base: meant } = planFile.plan;
  const isOther = plan.binding === 'other' || meant?.repo === undefined;
  const { repo, revision, file: path } = isOther ? base : meant;
  if (repo === undefined || revision === undefined) return undefined;
  return { kind: 'hub', repo: parseRepoId(repo), revision, path };
}

/** @throws EspalierError `proof-failed` */
function demand(
  name: string,
  actual: string | undefined,
  expected: string | undefined,
  report: string,
): void {
  if (actual === expected && actual !== undefined) return;
  throw new EspalierError(
    'proof-failed',
    `${name} is not the file of ${report}: it has SHA-256 ${actual ?? '(none)'}, but the report says ${expected ?? 'nothing of it'}`,
    {
      hint: 'The repo was changed after the release. Take another commit of it, or give the plan with --plan.',
    },
  );
}
