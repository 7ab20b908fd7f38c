import { formatInteger } from '../../common/index.ts';
import { plainName, plainTitle } from '../../evaluation/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import { code, join, type Markdown, md, ours, type Report, text } from '../kit/index.ts';

/** Which of the trials on the same questions this is, and what was asked to choose the plan; null without a ledger. */
export function countView(report: Report): Markdown | null {
  const { ledger } = report;
  if (ledger === undefined) return null;
  const { trial, of, ofCandidate } = ledger.count;
  const own = of === ofCandidate ? '' : ` (${formatInteger(ofCandidate)} of this candidate)`;
  const words = ours(`Trial ${formatInteger(trial)} of ${formatInteger(of)} on these questions${own}.`);
  return md`${words} ${chosenWords(report)}Every trial of this repo is in [${code(RELEASE_FILES.ledger)}](${ours(RELEASE_FILES.ledger)}).`;
}

/** Questions that chose among candidates flatter the one that was chosen. */
function chosenWords({ plan, trial }: Report): Markdown {
  const asked = (plan.asked ?? []).flatMap(({ benchmark, dataset, candidates }) => {
    const same = trial?.benchmarks.find(
      (one) => plainName(one) === benchmark && one.dataset.sha256 === dataset,
    );
    return same === undefined
      ? []
      : [md`${text(plainTitle(same))} (${ours(formatInteger(candidates))} candidates)`];
  });
  if (asked.length === 0) return ours('');
  return md`The plan was chosen with questions of the same data sets: ${join(asked, ', ')}. `;
}
