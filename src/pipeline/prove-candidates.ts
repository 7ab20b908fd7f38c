import { EspalierError } from '../common/index.ts';
import { formatAddress, type Location, locateModel } from '../hub/index.ts';
import { type HashProof, type Proof, verifyByHash, verifyCandidate, verifyHeaders } from '../prune/index.ts';
import { type Context, type Opened, openFiles, openPublished, withBase } from './inputs/index.ts';
import {
  type Attested,
  checkAttestation,
  checkPublishedFacts,
  checkPublishedLedger,
  type FoundFacts,
  type FoundLedger,
  type PublishedRelease,
  readReleases,
  type SignerOptions,
} from './release/index.ts';

/** Which candidate, or whose candidates, and what they are compared with. */
export interface ProofRequest extends SignerOptions {
  /** A file, or a repo, of which all candidates are meant. */
  readonly candidate: string;
  /** Default: what the candidate's repo holds of it. */
  readonly plan?: string | undefined;
  readonly base?: string | undefined;
  /** Compare no byte, but the SHA-256 that follows from base and plan. */
  readonly byHash: boolean;
  readonly hashBase: boolean;
  readonly anyBase: boolean;
}

/** A candidate that is exactly its base minus the experts of its plan. */
export interface ProvedCandidate extends Pick<Opened, 'identity' | 'binding' | 'planFile'> {
  /** Its address. */
  readonly name: string;
  readonly proof: Proof | HashProof;
  readonly baseName: string;
  readonly kept: number;
  readonly experts: number;
  /** What its repo says of it; undefined where plan or base were given. */
  readonly release: PublishedRelease | undefined;
  readonly attested: Attested | undefined;
  readonly ledger: FoundLedger | undefined;
  readonly facts: FoundFacts | undefined;
}

/**
 * Proves candidates against their bases: byte by byte, or by their SHA-256 alone.
 *
 * @returns one for a file, all for a repo
 * @throws EspalierError `proof-failed`; `usage` for a base of several candidates, or one that is on no Hub; as `withBase`
 */
export async function proveCandidates(request: ProofRequest, context: Context): Promise<ProvedCandidate[]> {
  const { candidate, plan, base } = request;
  if (plan !== undefined) return [await proveOne(undefined, request, context)];
  const releases = await readReleases(candidate, context);
  if (releases.length > 1) {
    if (base !== undefined) {
      throw new EspalierError(
        'usage',
        `${candidate} holds ${releases.length} candidates, but one base was given`,
        {
          hint: 'Without --base, each candidate is compared with the base that its report names. To use a file of your own, verify one candidate at a time: espalier verify hf://ns/name/file.gguf --base FILE',
        },
      );
    }
    refuseWithoutBases(candidate, releases);
  }
  const proved = [];
  for (const release of releases) proved.push(await proveOne(release, request, context));
  return proved;
}

/** @throws EspalierError `usage` with what to type where candidates of a repo were cut from files that are on no Hub */
function refuseWithoutBases(repo: string, releases: readonly PublishedRelease[]): void {
  const local = releases.filter(({ base }) => base === undefined);
  const [first] = local;
  if (first === undefined) return;
  throw new EspalierError(
    'usage',
    `${local.length} of ${releases.length} candidates of ${repo} were cut from local files that only their owner has`,
    {
      hint: `Verify each with its base: espalier verify ${formatAddress(first.candidate)} --base FILE.`,
    },
  );
}

/** @param release what the repo says of the candidate; without it, the request does */
async function proveOne(
  release: PublishedRelease | undefined,
  request: ProofRequest,
  context: Context,
): Promise<ProvedCandidate> {
  const candidate = release?.candidate ?? (await locateModel(request.candidate, context.hub));
  const ledger = release && (await checkPublishedLedger(release.report, context));
  // What a repo says of itself is checked by hash: nothing of the candidate but its header is fetched.
  const byHash = request.byHash || release !== undefined;
  const cut = {
    plan: release?.planFile ?? request.plan ?? '',
    base: request.base ?? release?.base,
    hashBase: request.hashBase,
    anyBase: request.anyBase || release?.isOtherBase === true,
  };
  return await withBase(
    cut,
    context,
    async (opened) => {
      const proof = await (byHash ? compareHash : compareBytes)(candidate, opened, context);
      const { planFile, identity, binding, base, checked, model, named } = opened;
      const found = release && { files: release.files, base: named };
      return {
        ...{ name: formatAddress(candidate), proof, planFile, identity, binding, release, ledger },
        ...{ baseName: base.name, kept: checked.kept, experts: model.expertCount },
        attested: found && (await checkAttestation(release.report, found, request, context)),
        facts: release && (await checkPublishedFacts(release, opened, proof, context)),
      };
    },
    // Of the base's digest nothing is known yet.
    async ({ model, checked, provenance: { plan } }) => {
      if (byHash) return;
      await using opened = await openFiles(candidate, context);
      await verifyHeaders(opened.files, model, checked, { plan }, context.signal);
    },
  );
}

async function compareBytes(location: Location, opened: Opened, context: Context): Promise<Proof> {
  const { base, model, checked, provenance } = opened;
  await using candidate = await openFiles(location, context);
  return await verifyCandidate(candidate.files, base, model, checked, provenance, context);
}

async function compareHash(location: Location, opened: Opened, context: Context): Promise<HashProof> {
  const { base, model, checked, provenance: known } = opened;
  await using published = await openPublished(location, context);
  return await verifyByHash(published.files, base, model, checked, { ...context, known });
}
