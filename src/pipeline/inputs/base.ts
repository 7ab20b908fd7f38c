import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type ByteSource, digestOfFile, digestOfSet } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { readHeader } from '../../gguf/index.ts';
import {
  formatAddress,
  type HubLocation,
  type LocalLocation,
  type Location,
  parseRepoId,
  readCardMetadata,
} from '../../hub/index.ts';
import { describeMoe, type MoeModel } from '../../moe/index.ts';
import { bindingOf, meantBase, type NamedBase, type Plan, type PlanFile } from '../../plan/index.ts';
import type { Provenance } from '../../prune/index.ts';
import { lineageOf, lineageSchema } from '../../report/index.ts';
import type { Context } from './context.ts';
import { asOne, openLocal, pinOnHub } from './open-base.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A base whose bytes cannot become others unnoticed. Its files are itself, or all shards. */
export const resolvedBaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hub'),
    repo: z.string(),
    /** Commit sha. */
    revision: z.string(),
    path: z.string(),
    /** Of all files. */
    bytes: count,
    /** `etag` as the Hub has it: of an LFS file its SHA-256. */
    files: z
      .array(z.strictObject({ path: z.string(), bytes: count, etag: z.string(), sha256: sha256.optional() }))
      .min(1),
    /** As `digestOfSet` makes it; as the Hub says it, which is not to say that the bytes were read. */
    sha256: sha256.optional(),
    ...lineageSchema.shape,
  }),
  z.strictObject({
    kind: z.literal('local'),
    path: z.string(),
    bytes: count,
    files: z.array(z.strictObject({ path: z.string(), bytes: count, sha256 })).min(1),
    /** As `digestOfSet` makes it. */
    sha256,
  }),
]);
export type ResolvedBase = z.infer<typeof resolvedBaseSchema>;

/**
 * What to prune: what was given as an option, else what the plan names. A local file is found by its name in the working folder or
 * beside the plan; that it is the file which the plan was made from is checked by its SHA-256, as of any base.
 *
 * @throws EspalierError `usage` when neither names a base
 */
export function baseLocation(
  given: Location | undefined,
  planFile: Pick<PlanFile, 'plan' | 'path'> | undefined,
): Location {
  if (given !== undefined) return given;
  const plan = planFile?.plan;
  if (planFile === undefined || plan?.base === undefined) {
    throw new EspalierError(
      'usage',
      plan === undefined
        ? 'there is no base: none was given'
        : 'there is no base: none was given and the plan names none',
      {
        hint: 'Give --base: a path or hf://namespace/name[@revision]/file.gguf.',
      },
    );
  }
  const { repo, revision, file } = plan.base;
  if (repo !== undefined && revision !== undefined) {
    return { kind: 'hub', repo: parseRepoId(repo), revision, path: file };
  }
  const found = localBase(plan.base, planFile.path);
  if (found !== undefined) return { kind: 'local', path: found };
  throw new EspalierError(
    'usage',
    `there is no base: none was given, and the plan is for the local file ${file}`,
    {
      hint: 'Give --base: the path of that file.',
    },
  );
}

/** A plan may come from elsewhere: it names a file, and no folder of this machine. */
function localBase({ file }: NonNullable<Plan['base']>, planPath: string): string | undefined {
  if (basename(file) !== file) return undefined;
  return [file, join(dirname(planPath), file)].find((path) => existsSync(path));
}

/** Refuses, by a base's header, what cannot be done with it: before gigabytes are read for a SHA-256. */
export type HeaderCheck = (model: MoeModel, source: ByteSource) => void | Promise<void>;

interface ResolveOptions {
  /** Take another base than the one that the plan was made from. */
  readonly anyBase?: boolean;
  readonly check?: HeaderCheck | undefined;
}

/**
 * Pins a base: the commit of a revision, the SHA-256 of a local file. Reads a local file whole, after `check` has seen its
 * header; a remote one not at all.
 *
 * @throws EspalierError `base-mismatch` when the plan was made from another base; `hub-...`, `file-unreadable`
 */
export async function resolveBase(
  location: Location,
  plan: Plan | undefined,
  context: Context,
  { anyBase = false, check }: ResolveOptions = {},
): Promise<ResolvedBase> {
  const base =
    location.kind === 'hub'
      ? await resolveOnHub(location, context)
      : await resolveLocal(location, context, check);
  if (plan !== undefined && !anyBase && bindingOf(plan, namedBase(base)) === 'other') {
    const uri = formatAddress(location);
    throw new EspalierError(
      'base-mismatch',
      `the plan "${plan.name}" was not made for ${uri}, which has SHA-256 ${base.sha256 ?? '(none known)'}: it was made for ${meantBase(plan)}`,
      {
        hint: 'Use the file that the plan was made for, make a plan for this one, or apply this plan anyway with --any-base. For another quantization of the same model, bind it first: espalier plan BASE --check PLAN --for OTHER --out FILE',
        details: { expected: plan.base, actual: base.sha256 },
      },
    );
  }
  return base;
}

async function resolveOnHub(location: HubLocation, context: Context): Promise<ResolvedBase> {
  const pinned = await pinOnHub(location, context);
  const files = pinned.map(({ file: { path, size, etag, sha256 } }) => ({
    path,
    bytes: size,
    etag,
    ...(sha256 !== undefined && { sha256 }),
  }));
  const digest = digestOfSet(files.map(({ sha256 }) => sha256));
  const revision = pinned[0]?.location.revision ?? location.revision;
  const card = await readCardMetadata(location.repo, revision, context.hub, (reason) => {
    const message = `${reason}; license and related models of the base are left out of the card`;
    context.progress({ type: 'note', level: 'warning', message });
  });
  return {
    kind: 'hub',
    repo: location.repo.id,
    revision,
    path: location.path,
    bytes: total(files),
    files,
    ...(digest !== undefined && { sha256: digest }),
    ...lineageOf(card),
  };
}

async function resolveLocal(
  location: LocalLocation,
  context: Context,
  check: HeaderCheck | undefined,
): Promise<ResolvedBase> {
  const { signal, progress } = context;
  await using opened = await openLocal(location);
  // What is no GGUF, or is cut off, is better told so than that its SHA-256 is another one.
  await using whole = await asOne(opened, context);
  const header = await readHeader(whole, signal);
  if (check !== undefined) await check(describeMoe(header), whole);
  const message = `reading ${location.path} for its SHA-256`;
  progress({ type: 'note', level: 'info', message });
  const files = [];
  for (const source of opened.files) {
    const { name: path, size: bytes } = source;
    files.push({ path, bytes, sha256: await digestOfFile(source, signal) });
  }
  const digest = digestOfSet(files.map(({ sha256 }) => sha256));
  if (digest === undefined) throw new EspalierError('internal', `${location.path} has no SHA-256`);
  return { kind: 'local', path: location.path, bytes: total(files), files, sha256: digest };
}

function total(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A base as a plan can name it. */
export function namedBase(base: ResolvedBase): NamedBase {
  if (base.kind === 'local') return { file: baseFileName(base), sha256: base.sha256 };
  const { repo, revision, path: file, sha256 } = base;
  return { repo, revision, file, sha256 };
}

/** The file's own name, without folders. */
export function baseFileName(base: ResolvedBase): string {
  return basename(base.path);
}

/**
 * What a candidate says of where it comes from: of the base its SHA-256, and the names that the plan has for a base of this
 * SHA-256. So the same base and plan give the same bytes, wherever the base was read.
 */
export function provenanceOf(
  { plan, sha256: planSha256 }: PlanFile,
  { sha256 }: Pick<ResolvedBase, 'sha256'>,
  version: string,
): Provenance {
  const { repo, revision, file, sha256: meant } = plan.base ?? {};
  const named = sha256 !== undefined && sha256 === meant;
  return {
    version,
    plan: { name: plan.name, sha256: planSha256 },
    base: { ...(named && { repo, revision, file }), sha256 },
  };
}

/** Of the length that a digest has: what it says makes no difference to a size. */
const ANY_DIGEST = '0'.repeat(64);

/** A base of which only the header is known, taken to be the one that the plan was made from. */
export function assumedBase({ base }: Plan): Pick<ResolvedBase, 'sha256'> {
  return { sha256: base?.sha256 ?? ANY_DIGEST };
}

/** Names the weights of a base: SHA-256 where it is known, else the Hub's ETags. */
export function modelIdOf(base: ResolvedBase): string {
  if (base.kind === 'local') return base.sha256;
  return base.sha256 ?? base.files.map(({ etag }) => etag).join(' ');
}

/** Whether such a name is of the weights themselves, wherever they are: SHA-256. */
export function isDigest(modelId: string): boolean {
  return /^[0-9a-f]{64}$/.test(modelId);
}

/** Where a resolved base is, at the commit that was resolved. */
export function locationOf(base: ResolvedBase): Location {
  if (base.kind === 'local') return { kind: 'local', path: base.path };
  return { kind: 'hub', repo: parseRepoId(base.repo), revision: base.revision, path: base.path };
}

/** How messages, commands and the report name a resolved base. */
export function nameOf(base: ResolvedBase): string {
  return formatAddress(locationOf(base));
}
