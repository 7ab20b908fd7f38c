import { z } from 'zod';
import { openQuestion } from '../bytes/index.ts';
import {
  EspalierError,
  flag,
  formatInteger,
  option,
  stringifyJson,
  writeFileAtomic,
} from '../common/index.ts';
import { DEFAULT_HUB_URL, formatAddress, type Location, locateModel, readAddress } from '../hub/index.ts';
import {
  type Context,
  candidateOfRun,
  checkAttestation,
  checkPublishedLedger,
  checkpointAt,
  identityOptions,
  type Opened,
  openFiles,
  openPublished,
  type Planned,
  type PublishedRelease,
  readReleases,
  signerOptions,
  withBase,
} from '../pipeline/index.ts';
import { BINDING_SENTENCES } from '../plan/index.ts';
import { type HashProof, type Proof, verifyByHash, verifyCandidate, verifyHeaders } from '../prune/index.ts';
import { type CommandResult, defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { factTable, verifyCheckpoint } from './show/index.ts';

type Compare = (
  candidate: Location,
  opened: Opened,
  context: Context,
) => Promise<{ proof: Proof | HashProof; text: string }>;

/** Proves a candidate, here or on the Hub, against its base: byte by byte, or by its SHA-256 alone. */
export const verify = defineCommand({
  name: 'verify',
  options: z.object({
    candidate: option(z.string(), {
      text: 'pruned GGUF: a path, hf://namespace/name[@revision]/file.gguf, the folder of a run, or a repo, whose candidates are all verified',
      value: 'FILE',
      required: true,
      heading: 'Files',
    }),
    plan: option(z.string(), {
      text: 'plan file, here or on the Hub; default: the plan that was published with the candidate',
      value: 'PLAN',
      heading: 'Files',
    }),
    ...optionalBaseOptions.shape,
    ...outOptions.shape,
    byHash: flag(
      'only compute the SHA-256 of the candidate from base and plan, and compare it with the SHA-256 that the Hub gives for a published file',
      { heading: 'What is compared' },
    ),
    ...signerOptions.shape,
    ...identityOptions.shape,
  }),
  positional: ['candidate'],
  writes: { out: ['proof', 'hashProof', 'proofs'] },
  examples: [
    'verify hf://ns/name',
    'verify candidate.gguf --plan plan.json --base model.gguf',
    'verify hf://ns/name/file.gguf --plan plan.json --by-hash',
  ],
  // A published candidate is verified by what its own repo says, also in the repository that made another.
  // An address with a scheme is none of a file here, whatever the Hub's address is, which may still be wrong.
  async supersedes({ candidate = '' }) {
    const isHere =
      !candidate.includes('://') && (await readAddress(candidate, DEFAULT_HUB_URL)).kind === 'local';
    return isHere ? [] : ['plan', 'base'];
  },
  run: verifyFile,
});

interface VerifyOptions {
  readonly candidate: string;
  readonly plan?: string | undefined;
  readonly base?: string | undefined;
  readonly out?: string | undefined;
  readonly byHash: boolean;
  readonly hashBase: boolean;
  readonly anyBase: boolean;
  readonly signedBy?: string | undefined;
  readonly trustedRoot?: string | undefined;
}

async function verifyFile(options: VerifyOptions, context: Context): Promise<CommandResult> {
  const run = await candidateOfRun(options.candidate);
  if (run !== undefined) {
    const { plan = run.plan, base = run.base } = options;
    return await verifyFile({ ...options, plan, base, candidate: run.candidate }, context);
  }
  const checkpoint = await checkpointAt(options.candidate, context);
  if (checkpoint !== undefined) return await verifyCheckpoint(checkpoint, options, context);
  const releases = options.plan === undefined ? await readReleases(options.candidate, context) : [undefined];
  const [one, ...others] = releases;
  if (others.length === 0) {
    const { digests, written, ...shown } = await verifyOne(one, options, context);
    if (options.out !== undefined) await writeFileAtomic(options.out, stringifyJson(written));
    const [sha256, ...more] = digests;
    return { ...shown, outputs: more.length === 0 && sha256 ? { 'candidate-sha256': sha256 } : {} };
  }
  if (options.base !== undefined) {
    throw new EspalierError(
      'usage',
      `${options.candidate} holds ${releases.length} candidates, but one base was given`,
      {
        hint: 'Without --base, each candidate is compared with the base that its report names. To use a file of your own, verify one candidate at a time: espalier verify hf://ns/name/file.gguf --base FILE',
      },
    );
  }
  refuseWithoutBases(options.candidate, releases);
  const proved = [];
  for (const release of releases) proved.push(await verifyOne(release, options, context));
  const said = `all ${proved.length} candidates of ${options.candidate} are exactly their bases minus the experts of their plans`;
  if (options.out !== undefined) {
    const candidates = proved.map(({ written }) => written);
    await writeFileAtomic(options.out, stringifyJson({ proved: candidates.length, candidates }));
  }
  return {
    json: { proved: proved.length, candidates: proved.map(({ json }) => json) },
    text: [...proved.map(({ text }) => text), said].join('\n\n'),
    outputs: {},
    summary: proved.map(({ summary }) => summary).join('\n\n'),
  };
}

/** @throws EspalierError `usage` with what to type where candidates of a repo were cut from files that are on no Hub */
function refuseWithoutBases(repo: string, releases: readonly (PublishedRelease | undefined)[]): void {
  const local = releases.flatMap((one) => (one !== undefined && one.base === undefined ? [one] : []));
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

/** @param release what the repo says of the candidate; without it, the options do */
async function verifyOne(release: PublishedRelease | undefined, options: VerifyOptions, context: Context) {
  const candidate = release?.candidate ?? (await locateModel(options.candidate, context.hub));
  const name = formatAddress(candidate);
  const ledger = release && (await checkPublishedLedger(release.report, context));
  // What a repo says of itself is checked by hash: nothing of the candidate but its header is fetched.
  const byHash = options.byHash || release !== undefined;
  const compare: Compare = byHash ? compareHash : compareBytes;
  const plan = release?.planFile ?? options.plan ?? '';
  const base = options.base ?? release?.base;
  const { text, proof, open, bound, of, attested } = await withBase(
    { ...options, plan, base, anyBase: options.anyBase || release?.isOtherBase === true },
    context,
    async (opened) => {
      const compared = await compare(candidate, opened, context);
      const { identity, binding } = opened;
      const found = release && { files: release.files, base: opened.named };
      return {
        attested: found && (await checkAttestation(release.report, found, options, context)),
        text: compared.text,
        proof: { ...compared.proof, base: identity, binding },
        open: openQuestion(identity),
        bound: BINDING_SENTENCES[binding],
        of: opened,
      };
    },
    async (planned) => {
      if (!byHash) await compareHeaders(candidate, planned, context);
    },
  );
  const { claims } = proof;
  const digests = [proof.sha256].flat();
  return {
    digests,
    written: proof,
    json: { ...proof, ...(attested && { attested }), ...(ledger && { ledger }) },
    text: [
      `${name} is exactly the base minus the experts of the plan`,
      ...(release === undefined ? [] : [ownWords(release, of)]),
      ...(attested === undefined ? [] : [attested.text]),
      ...(ledger === undefined ? [] : [ledger.text]),
      text,
      ...(open === undefined ? [] : [`${open} (${HOW_TO_CHECK})`]),
      ...(bound === undefined ? [] : [bound]),
      ...(claims.length > 0 ? [`stated by the file itself and not checked: ${claims.join(', ')}`] : []),
      ...digests.map((sha256) => `sha256 ${sha256}`),
    ].join('\n'),
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', name],
      ['plan', of.planFile.path],
      ...(release === undefined ? [] : [['read from the repo', ownWords(release, of)] as const]),
      ...(attested === undefined ? [] : [['signature', attested.text] as const]),
      ...(ledger === undefined ? [] : [['ledger', ledger.text] as const]),
      ['how', text],
      ...(open === undefined ? [] : [['not checked', `${open} (${HOW_TO_CHECK})`] as const]),
      ...(bound === undefined ? [] : [['the plan', bound] as const]),
      ...claims.map((claim) => ['stated by the file itself and not checked', claim] as const),
      ...digests.map((sha256) => ['SHA-256', sha256] as const),
    ]),
  };
}

const HOW_TO_CHECK = 'only the bytes that the plan keeps were read; --hash-base reads and checks all of it';

/** What was taken from the repo itself, so that it is clear what was compared with what. */
function ownWords({ candidate }: PublishedRelease, { planFile, base, checked, model }: Opened): string {
  return (
    `the plan "${planFile.plan.name}" and the report were read from ${candidate.repo.id} at ${candidate.revision.slice(0, 10)}, ` +
    `the base is ${base.name}; plan and candidate have the SHA-256 that the report says; ` +
    `each layer keeps ${checked.kept} of ${model.expertCount} experts`
  );
}

/** Of the base's digest nothing is known yet. */
async function compareHeaders(
  location: Location,
  { model, checked, provenance: { plan } }: Planned,
  context: Context,
) {
  await using candidate = await openFiles(location, context);
  await verifyHeaders(candidate.files, model, checked, { plan }, context.signal);
}

async function compareBytes(location: Location, opened: Opened, context: Context) {
  const { base, model, checked, provenance } = opened;
  await using candidate = await openFiles(location, context);
  const proof = await verifyCandidate(candidate.files, base, model, checked, provenance, context);
  const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
  const text =
    `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ` +
    `${formatInteger(literalBytes)} of them header, padding or edited router bias`;
  return { proof, text };
}

async function compareHash(location: Location, opened: Opened, context: Context) {
  const { base, model, checked, provenance: known } = opened;
  await using published = await openPublished(location, context);
  const proof = await verifyByHash(published.files, base, model, checked, { ...context, known });
  const named = proof.sha256.length === 1 ? 'the SHA-256' : `the ${proof.sha256.length} SHA-256`;
  const text = `${formatInteger(proof.bytesHashed)} bytes made out of base and plan have ${named} that the Hub names`;
  return { proof, text };
}
