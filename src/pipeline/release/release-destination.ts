import { EspalierError } from '../../common/index.ts';
import type { AttestOptions } from './attestation/index.ts';
import type { Judged, OnGate } from './pass-gate.ts';

/** Where a release goes, and how. */
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
  /** Take away what releases of other candidates put there. */
  readonly alone: boolean;
  /** Files of the base's repo that its candidates are used with: copied, or left where they are. */
  readonly companions: 'copy' | 'none';
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
  {
    tag,
    visibility,
    branch,
    pullRequest,
    overwrite,
    alone,
    companions,
    onGate,
    attest,
    fulcioUrl,
    rekorUrl,
  }: DestinationInputs,
): Destination {
  const proposes = pullRequest ? 'pull-request' : onGate === 'draft' ? 'on-gate: draft' : undefined;
  if (branch !== undefined && branch !== 'main' && proposes !== undefined) {
    throw new EspalierError(
      'usage',
      `branch is ${branch}, but ${proposes} opens a pull request, which is for main`,
      {
        hint: 'Leave one of them out.',
      },
    );
  }
  const signs = attest ? { attest, fulcioUrl, rekorUrl } : undefined;
  return { repo, tag, visibility, branch, pullRequest, overwrite, alone, companions, attest: signs };
}
