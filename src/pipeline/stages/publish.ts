import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { formatBytes } from '../../common/units.ts';
import { type Refusal, refusalText } from '../../evaluation/gate/gate.ts';
import {
  type Published,
  parseRepoId,
  publish as publishToHub,
  sha256Of,
  type XetHelp,
} from '../../hub/index.ts';
import { RELEASE_FILES } from '../../state/run-directory.ts';
import type { AttestOptions } from '../attestation/options.ts';
import { signStatement, storeWithGithub } from '../attestation/sign.ts';
import { statementOf } from '../attestation/statement.ts';
import type { CheckedRelease } from '../checked-release.ts';
import type { RunContext } from '../context.ts';
import type { Judged, OnGate } from '../pass-gate.ts';
import { modelsOf } from '../release-files.ts';
import { runStage, type Stage } from '../stage.ts';

const releasedSchema = z.strictObject({
  repo: z.string(),
  commit: z.string(),
  /** Of the pull request, where it is one. */
  url: z.string(),
  created: z.boolean(),
  alreadyPublished: z.boolean(),
  pullRequest: z.boolean(),
  /** Of the large files, bytes that the Hub did not have, and all; where they went by Xet. */
  moved: z.strictObject({ newBytes: z.int().min(0), bytes: z.int().min(0) }).optional(),
});
export type Released = z.infer<typeof releasedSchema>;

const stage: Stage<Released> = {
  name: 'publish',
  output: releasedSchema,
  summarize: ({ url, alreadyPublished, moved }) => {
    if (alreadyPublished) return `${url} (was there already)`;
    return moved === undefined ? url : `${url} (${movedText(moved)})`;
  },
};

export interface Destination {
  readonly repo: string;
  readonly tag?: string | undefined;
  readonly visibility: 'public' | 'private' | 'private-first';
  /** `main` without it. */
  readonly branch?: string | undefined;
  /** Propose it instead of committing it to main. */
  readonly pullRequest: boolean;
  /** Replace what people changed on the Hub. */
  readonly overwrite: boolean;
  /** How it is signed; not at all without it. */
  readonly attest?: AttestOptions | undefined;
}

/** What a gate refuses is not for everybody yet: it stays private where it was to be so first. */
export function visibilityOf(
  { visibility }: Pick<Destination, 'visibility'>,
  { refusals }: Pick<Judged, 'refusals'>,
) {
  return visibility === 'private-first' && refusals.length > 0 ? 'private' : visibility;
}

type DestinationInputs = Omit<Destination, 'repo' | 'attest'> & AttestOptions & { readonly onGate: OnGate };

/**
 * Where the options send a release.
 *
 * @throws EspalierError `usage` for a branch together with a pull request, which the Hub opens against main
 */
export function destinationOf(
  repo: string,
  { tag, visibility, branch, pullRequest, overwrite, onGate, attest, fulcioUrl, rekorUrl }: DestinationInputs,
): Destination {
  const proposes = pullRequest ? 'pull-request' : onGate === 'draft' ? 'on-gate: draft' : undefined;
  if (branch !== undefined && branch !== 'main' && proposes !== undefined) {
    throw new EspalierError(
      'usage',
      `branch is ${branch}, and ${proposes} opens a pull request, which is against main`,
      {
        hint: 'Leave one of them out.',
      },
    );
  }
  const signs = attest ? { attest, fulcioUrl, rekorUrl } : undefined;
  return { repo, tag, visibility, branch, pullRequest, overwrite, attest: signs };
}

/**
 * Publishes a release that was checked: model, card, plan, report and records in one commit, then the tag; a draft becomes a
 * pull request.
 *
 * @param openBases opens files that the release is made of: what is known of them does not move
 * @param draft what its gate refuses: then it is proposed in a pull request, which says so, and gets no tag
 */
export function publish(
  destination: Destination,
  { report, files, gate }: CheckedRelease,
  openBases: NonNullable<XetHelp['openBases']>,
  draft: readonly Refusal[] | undefined,
  context: RunContext,
): Promise<Released> {
  const { repo, tag, branch, pullRequest, overwrite, attest } = destination;
  let bundle: string | undefined;
  const ref = parseRepoId(repo);
  const visibility = visibilityOf(destination, gate);
  const digests = files.map((file) => [file.path, sha256Of(file)]);
  return runStage(context, stage, {
    inputs: { destination, digests, draft, hub: context.hub.hubUrl },
    // Never skipped: the Hub is the truth, and publishing what is there already commits nothing.
    stillValid: async () => false,
    work: async () => {
      const models = modelsOf(report);
      const more = models.length === 1 ? '' : ` and ${models.length - 1} more shards`;
      const size = formatBytes(models.reduce((sum, { bytes }) => sum + bytes, 0));
      const published: Published = await publishToHub(
        {
          repo: ref,
          visibility,
          branch,
          files,
          title: `Add ${report.candidate.file}${more} (${size})`,
          description: descriptionOf(draft, context),
          tag,
          pullRequest: pullRequest || draft !== undefined,
          overwrite,
          attest:
            attest &&
            (async () =>
              (bundle = await signStatement(statementOf(report, reportDigest(files)), attest, context))),
          xet: {
            openBases,
            journal: context.runDir.uploadJournal,
          },
        },
        context.writing(ref),
        context.progress,
      );
      if (bundle !== undefined) await storeWithGithub(bundle, context);
      return { repo, ...published };
    },
  });
}

function reportDigest(files: CheckedRelease['files']): string {
  const report = files.find(({ path }) => path === RELEASE_FILES.report);
  if (report === undefined) throw new EspalierError('internal', 'a release without its report');
  return sha256Of(report);
}

/** `58.80 MB of 10.835 GB were new` */
export function movedText({ newBytes, bytes }: NonNullable<Released['moved']>): string {
  return `${formatBytes(newBytes)} of ${formatBytes(bytes)} were new`;
}

function descriptionOf(draft: readonly Refusal[] | undefined, { tool }: RunContext): string {
  const made = `Made with ${tool}. What was done and measured is in ${RELEASE_FILES.report}.`;
  return draft === undefined ? made : `${made}\n\nThis is a draft: ${refusalText(draft)}.`;
}
