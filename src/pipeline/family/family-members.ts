import { basename } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import { candidateFileName, quantizationLabel, readHeader } from '../../gguf/index.ts';
import { formatAddress, type Location } from '../../hub/index.ts';
import { describeMoe } from '../../moe/index.ts';
import { checkPlan, type Plan, type PlanFile } from '../../plan/index.ts';
import { candidateHeaders, candidatePaths } from '../../prune/index.ts';
import { modelStem } from '../../report/index.ts';
import { assumedBase, type Context, notStreamed, openBase, provenanceOf } from '../inputs/index.ts';
import type { RunConfig } from '../run-config.ts';

/** One file of a family: its base, and the candidate that will be cut out of it. */
export interface Member {
  readonly base: Location;
  /** The candidate's file; of shards the first. */
  readonly file: string;
  /** Names its folder. */
  readonly stem: string;
  /** Of the candidate, exact. */
  readonly bytes: number;
  /** Of its base, where it comes from the Hub; else 0. */
  readonly baseBytes: number;
}

/** What of a run decides about the files of its candidates. */
type MemberFiles = Pick<RunConfig, 'maxShardBytes' | 'stream'>;

export type Locations = readonly [Location, ...Location[]];

/**
 * Which of several files is tried: the one that was named (by its path, its name or its label), else the one that the plan was
 * made from, else the first.
 *
 * @throws EspalierError `usage` for a name that is of none of them, or of several
 */
export function primaryOf(bases: Locations, name: string | undefined, plan: Plan | undefined): Location {
  const nameOf = ({ path }: Location) => basename(path);
  if (name === undefined) {
    const meant = plan?.base;
    const own = bases.filter(
      (base) =>
        (base.kind === 'local' || base.repo.id === meant?.repo) &&
        (base.path === meant?.file || nameOf(base) === meant?.file),
    );
    return own[0] ?? bases[0];
  }
  const wanted = name.toLowerCase();
  const named = bases.filter((base) => [formatAddress(base), base.path, nameOf(base)].includes(name));
  const labelled = bases.filter((base) => quantizationLabel(nameOf(base))?.toLowerCase() === wanted);
  const found = named.length > 0 ? named : labelled;
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const listed = bases.map(nameOf).join(', ');
  const problem = first === undefined ? 'is none of the files of base' : `is ${found.length} files of base`;
  throw new EspalierError('usage', `primary is ${name}, which ${problem}`, { hint: `Name one: ${listed}.` });
}

/**
 * Reads the header of each base and checks that the plan fits it; names the candidates, no two of which may be one file or have
 * one label: `-hf repo:LABEL` would not say which is meant. Nothing else of the bases is read.
 *
 * @throws EspalierError `plan-mismatch` with the base that it does not fit, `usage` for names and labels that occur twice, and for
 *   shards that are to be streamed; as `openBase`
 */
export async function checkMembers(
  bases: readonly Location[],
  planFile: PlanFile,
  files: MemberFiles,
  context: Context,
): Promise<Member[]> {
  const members: Member[] = [];
  for (const base of bases) members.push(await memberOf(base, planFile, files, context));
  refuseTwice(members, 'the name', ({ stem }) => stem.toLowerCase());
  refuseTwice(members, 'the label', ({ file }) => quantizationLabel(file));
  return members;
}

async function memberOf(
  base: Location,
  planFile: PlanFile,
  { maxShardBytes, stream = false }: MemberFiles,
  context: Context,
): Promise<Member> {
  await using source = await openBase(base, context);
  try {
    const model = describeMoe(await readHeader(source, context.signal));
    const checked = checkPlan(planFile.plan, model);
    const provenance = provenanceOf(planFile, assumedBase(planFile.plan), context.version);
    const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
    const name = candidateFileName(basename(base.path), checked.kept);
    if (stream && headers.length > 1) throw notStreamed(name, headers.length);
    return {
      base,
      file: candidatePaths(name, headers.length)[0] ?? name,
      stem: modelStem(name),
      bytes: headers.reduce((sum, { fileSize }) => sum + fileSize, 0),
      baseBytes: base.kind === 'hub' ? source.size : 0,
    };
  } catch (error) {
    if (!(error instanceof EspalierError) || error.message.includes(source.name)) throw error;
    const { code, message, hint, details } = error;
    throw new EspalierError(code, `${formatAddress(base)}: ${message}`, {
      ...(hint !== undefined && { hint }),
      details,
      cause: error,
    });
  }
}

/** @throws EspalierError `usage` */
function refuseTwice(
  members: readonly Member[],
  what: string,
  of: (member: Member) => string | undefined,
): void {
  for (const [i, member] of members.entries()) {
    const key = of(member);
    const same = members.slice(0, i).find((other) => key !== undefined && of(other) === key);
    if (same === undefined) continue;
    throw new EspalierError(
      'usage',
      `the candidates of ${formatAddress(same.base)} and ${formatAddress(member.base)} would both have ${what} ${key}`,
      { hint: 'They could not be distinguished. Leave one of them out.' },
    );
  }
}

/** Whether a plan that was made from one file of the family may be applied to this one, another quantization of the same model. */
export function isKin(base: Location, members: readonly Member[], { base: meant }: Plan): boolean {
  if (meant === undefined) return false;
  const isMeant = (one: Location) => basename(one.path) === basename(meant.file);
  if (isMeant(base)) return false;
  if (base.kind === 'hub' && base.repo.id === meant.repo) return true;
  return members.some(
    (one) => isMeant(one.base) && (one.base.kind === 'local' || one.base.repo.id === meant.repo),
  );
}
