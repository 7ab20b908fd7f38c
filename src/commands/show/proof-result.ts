import { openQuestion } from '../../bytes/index.ts';
import { formatInteger } from '../../common/index.ts';
import type { ProvedCandidate } from '../../pipeline/index.ts';
import { BINDING_SENTENCES } from '../../plan/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable } from './tables.ts';

const HOW_TO_CHECK = 'only the bytes that the plan keeps were read; --hash-base reads and checks all of it';

/** What was proved of a candidate, or of all candidates of a repo. */
export function proofResult(proved: readonly ProvedCandidate[], asked: string): CommandResult {
  const shown = proved.map(oneResult);
  const [one, ...others] = shown;
  if (one !== undefined && others.length === 0) return one;
  const said = `all ${proved.length} candidates of ${asked} are exactly their bases minus the experts of their plans`;
  return {
    json: { proved: proved.length, candidates: shown.map(({ json }) => json) },
    text: [...shown.map(({ text }) => text), said].join('\n\n'),
    outputs: {},
    summary: shown.map(({ summary }) => summary).join('\n\n'),
  };
}

/** What `--out` holds. */
export function proofFile(proved: readonly ProvedCandidate[]): unknown {
  const candidates = proved.map(factsOf);
  return candidates.length === 1 ? candidates[0] : { proved: candidates.length, candidates };
}

function factsOf({ proof, identity, binding }: ProvedCandidate) {
  return { ...proof, base: identity, binding };
}

function oneResult(proved: ProvedCandidate): CommandResult {
  const { name, proof, planFile, identity, binding, release, attested, ledger, facts } = proved;
  const how = howText(proof);
  const open = openQuestion(identity);
  const bound = BINDING_SENTENCES[binding];
  const own = release && ownWords(release, proved);
  const unchecked = 'stated in the file, not checked';
  const digests = [proof.sha256].flat();
  const [sha256, ...more] = digests;
  return {
    json: {
      ...factsOf(proved),
      ...(attested && { attested }),
      ...(ledger && { ledger }),
      ...(facts && { facts }),
    },
    text: [
      `${name} is exactly the base minus the experts of the plan`,
      ...(own === undefined ? [] : [own]),
      ...(facts === undefined ? [] : [facts.text]),
      ...(attested === undefined ? [] : [attested.text]),
      ...(ledger === undefined ? [] : [ledger.text]),
      how,
      ...(open === undefined ? [] : [`${open} (${HOW_TO_CHECK})`]),
      ...(bound === undefined ? [] : [bound]),
      ...(proof.claims.length > 0 ? [`${unchecked}: ${proof.claims.join(', ')}`] : []),
      ...digests.map((digest) => `sha256 ${digest}`),
    ].join('\n'),
    outputs: sha256 !== undefined && more.length === 0 ? { 'candidate-sha256': sha256 } : {},
    summary: factTable([
      ['proved', 'the candidate is exactly the base minus the experts of the plan'],
      ['candidate', name],
      ['plan', planFile.path],
      ...(own === undefined ? [] : [['read from the repo', own] as const]),
      ...(facts === undefined ? [] : [['report', facts.text] as const]),
      ...(attested === undefined ? [] : [['signature', attested.text] as const]),
      ...(ledger === undefined ? [] : [['ledger', ledger.text] as const]),
      ['how', how],
      ...(open === undefined ? [] : [['not checked', `${open} (${HOW_TO_CHECK})`] as const]),
      ...(bound === undefined ? [] : [['the plan', bound] as const]),
      ...proof.claims.map((claim) => [unchecked, claim] as const),
      ...digests.map((digest) => ['SHA-256', digest] as const),
    ]),
  };
}

function howText(proof: ProvedCandidate['proof']): string {
  if ('bytesHashed' in proof) {
    const { length } = proof.sha256;
    const named = length === 1 ? 'the SHA-256' : `the ${length} SHA-256`;
    return `${formatInteger(proof.bytesHashed)} bytes computed from base and plan have ${named} that the Hub lists for the candidate`;
  }
  const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
  return (
    `${formatInteger(bytesCompared)} bytes compared (${tensors} tensors, ${expertTensors} of them with experts); ` +
    `${formatInteger(literalBytes)} bytes are header, padding or edited router bias`
  );
}

/** What was taken from the repo itself, so that it is clear what was compared with what. */
function ownWords(
  { candidate }: NonNullable<ProvedCandidate['release']>,
  { planFile, baseName, kept, experts }: ProvedCandidate,
): string {
  return (
    `the plan "${planFile.plan.name}" and the report were read from ${candidate.repo.id} at ${candidate.revision.slice(0, 10)}, ` +
    `the base is ${baseName}; plan and candidate have the SHA-256 that the report says; ` +
    `each layer keeps ${kept} of ${experts} experts`
  );
}
