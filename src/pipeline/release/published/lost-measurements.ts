import { z } from 'zod';
import { EspalierError, formatCount, parseJsonFile, UNTRUSTED_JSON } from '../../../common/index.ts';
import {
  type HubOptions,
  parseRepoId,
  REPORT_PATH,
  type RepoRef,
  readHubText,
  readRefs,
  readRepo,
  repoPaths,
} from '../../../hub/index.ts';
import type { Report } from '../../../report/index.ts';
import type { RunContext } from '../../inputs/index.ts';
import { folderOf } from '../release-files.ts';

/** A candidate that is about to be released, and what its report says or will say. */
interface Coming {
  readonly file: string;
  readonly hasTrial: boolean;
  /** KL divergence from the base, in a trial or alone. */
  readonly hasKld: boolean;
}

/** As {@link Coming}, of a report. */
export function comingOf({ candidate, trial, kld }: Pick<Report, 'candidate' | 'trial' | 'kld'>): Coming {
  return { file: candidate.file, hasTrial: trial !== undefined, hasKld: (kld ?? trial?.kld) !== undefined };
}

interface Target {
  readonly repo: string;
  readonly tag?: string | undefined;
  readonly branch?: string | undefined;
  readonly overwrite: boolean;
}

/**
 * Refuses to replace a release that was measured by one of the same file name that was not: card and report would say "not measured"
 * where they gave a verdict, and hours of questions would be found in the history of the repo alone. Where it may be, it is said in a
 * warning.
 *
 * @returns what is replaced, a sentence each
 * @throws EspalierError `hub-conflict`, unless it may be overwritten; the general `hub-` codes
 */
export async function checkLostMeasurements(
  coming: readonly Coming[],
  { repo, tag, branch, overwrite }: Target,
  { writing, progress }: Pick<RunContext, 'writing' | 'progress'>,
): Promise<string[]> {
  const ref = parseRepoId(repo);
  const hub = writing(ref);
  const wanted = coming.filter(({ hasTrial }) => !hasTrial);
  const found = wanted.length === 0 ? undefined : await readRepo(ref, hub);
  if (found === undefined) return [];
  const { tags, branches } = await readRefs(ref, hub);
  // Then nothing is committed: the tag holds this release already, or it is taken.
  if (tag !== undefined && tags.has(tag)) return [];
  const head = (branch === undefined ? undefined : branches.get(branch)) ?? found.head;
  const lost = await lostMeasurements(wanted, ref, head, hub);
  const [first] = lost;
  if (first === undefined) return [];
  const message = `${repo} would lose measurements: ${lost.join('; ')}`;
  if (!overwrite) {
    throw new EspalierError('hub-conflict', message, {
      hint: 'Measure this one as well (leave --benchmarks none out), publish it under another --file-name or in another --repo, or replace the measured release with --overwrite.',
      details: { repo, lost },
    });
  }
  progress({ type: 'note', level: 'warning', message });
  return lost;
}

/** Of a report by any version: whether it holds measurements. */
const measuredSchema = z.looseObject({
  trial: z.looseObject({ overall: z.looseObject({ questions: z.int().optional() }).optional() }).optional(),
  kld: z.unknown().optional(),
});

async function lostMeasurements(
  coming: readonly Coming[],
  repo: RepoRef,
  commit: string,
  options: HubOptions,
): Promise<string[]> {
  const paths = await repoPaths({ repo, revision: commit }, options);
  const lost: string[] = [];
  for (const { file, hasKld } of coming) {
    const path = `${folderOf({ candidate: { file } })}/${REPORT_PATH}`;
    if (!paths.includes(path)) continue;
    const measured = measuredOf(await readHubText(repo, commit, path, options), path, hasKld);
    if (measured === undefined) continue;
    lost.push(`${file} was released there with ${measured}, and this release has none`);
  }
  return lost;
}

/** What a report measured; undefined where that is nothing, or it is no report. */
function measuredOf(text: string, path: string, hasKld: boolean): string | undefined {
  const report = readable(text, path);
  if (report?.trial !== undefined) {
    const { questions } = report.trial.overall ?? {};
    return questions === undefined ? 'a trial' : `a trial of ${formatCount(questions, 'question')}`;
  }
  return report?.kld !== undefined && !hasKld ? 'a KL divergence from its base' : undefined;
}

function readable(text: string, path: string): z.output<typeof measuredSchema> | undefined {
  try {
    return parseJsonFile(measuredSchema, text, path, 'release-invalid', UNTRUSTED_JSON);
  } catch (error) {
    if (error instanceof EspalierError) return undefined;
    throw error;
  }
}
