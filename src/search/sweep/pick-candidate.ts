import { formatInteger } from '../../common/index.ts';
import { CANDIDATE, type GateEvidence, gateRefusals } from '../../evaluation/index.ts';
import type { Gate } from '../../plan/index.ts';
import type { Loss } from '../masks/index.ts';
import { chooseByText } from './accept.ts';
import { isDraw, isPlannable, nameOfPoint } from './points.ts';
import type { ConfirmationResult, Pick, SweepRow } from './sweep-schema.ts';

/**
 * The smallest candidate that passes a gate. Of each size text alone chooses one (see {@link chooseByText}), so that the others
 * meet no question of the confirmation set. A sweep is a selection: the best of many looks better than it is. So a candidate
 * that passes on the items of the sweep is tested again on items that no choice has seen, and that test is what counts. Where
 * it fails, the next larger one is tried on the same confirmation set, and how many were is said.
 *
 * Draws of random and edits that no plan can say are controls, and the whole model is no candidate.
 *
 * @param rows of one size in order of preference: the first is what the others must be proven better than
 * @param options.experts of the base
 * @param options.loss what text chooses by
 * @param confirm measures a candidate on the confirmation set
 */
export async function pickCandidate(
  rows: readonly SweepRow[],
  { gate, experts, loss }: { readonly gate: Gate; readonly experts: number; readonly loss: Loss },
  confirm: (row: SweepRow) => Promise<ConfirmationResult>,
): Promise<Pick> {
  const candidates = rows.filter((row) => !isDraw(row) && isPlannable(row) && row.keep < experts);
  const choices = [...Map.groupBy(candidates, ({ keep }) => keep)]
    .toSorted(([a], [b]) => a - b)
    .map(([, [first, ...others]]) => chooseByText([first!, ...others], loss));
  const compared = choices.flatMap((choice) => choice.compared);
  const found: Pick = { gate: gate.map(({ text }) => text), compared, refused: [], tested: 0, sentence: '' };
  for (const { chosen: row } of choices) {
    const { method, keep, edit, bytes } = row;
    const candidate = { method, keep, edit, bytes };
    const known = gateRefusals(evidenceOf(row.trial, row), gate);
    if (known.length > 0) {
      found.refused.push({ ...candidate, on: 'sweep', refusals: known });
      continue;
    }
    const confirmation = await confirm(row);
    found.tested += 1;
    const refusals = gateRefusals(evidenceOf(confirmation.trial, confirmation.kld), gate);
    if (refusals.length > 0) {
      found.refused.push({ ...candidate, on: 'confirmation', refusals });
      continue;
    }
    return { ...found, picked: candidate, confirmation, sentence: pickedWords(row, confirmation, found) };
  }
  return { ...found, sentence: nonePassed(choices.length, found.tested) };
}

/** @param tested how many passed on the items of the sweep, and failed on the confirmation set */
function nonePassed(candidates: number, tested: number): string {
  if (candidates === 0) return 'there is no candidate to choose from';
  const none =
    candidates === 1
      ? 'the only candidate does not pass the gate'
      : `none of ${candidates} candidates passes the gate`;
  return tested === 0
    ? none
    : `${none}: ${tested} passed on the items of the sweep, but not on the confirmation set`;
}

function evidenceOf(trial: SweepRow['trial'], kld: ConfirmationResult['kld'] | SweepRow): GateEvidence {
  const { benchmarks = [], skipped, overall } = trial ?? {};
  return {
    benchmarks,
    overall,
    ...(skipped && { skipped }),
    ...(kld && { kld: { results: { [CANDIDATE]: kld } } }),
  };
}

function pickedWords(row: SweepRow, { trial, kld }: ConfirmationResult, { tested }: Pick): string {
  const parts = [
    ...(trial ? [trial.overall.pairs[0].verdict.sentence] : []),
    ...(kld ? [`mean KL divergence ${kld.meanKld.toFixed(4)} on confirmation text`] : []),
  ];
  const chance =
    tested === 1
      ? 'it was the only one tested on it'
      : `it is the ${tested}. candidate tested on it, so a false pass is up to ${tested} times as likely`;
  return `${nameOfPoint(row)} (${formatInteger(row.bytes)} bytes) passes on the confirmation set: ${parts.join('; ')}; ${chance}`;
}
