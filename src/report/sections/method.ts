import { formatCount } from '../../common/index.ts';
import { ARCHITECTURES } from '../../moe/index.ts';
import { METHODS } from '../../search/index.ts';
import { code, integer, type Markdown, md, ours, type Report, text } from '../kit/index.ts';

/** How the experts were chosen, how the model routes, and which experts went. */
export function methodView(report: Report) {
  const { plan, model } = report;
  return {
    plan: code(plan.name),
    planSha256: code(plan.sha256),
    choice: choiceSentence(plan.method),
    inputs: (plan.inputs ?? []).map(({ name, sha256 }) => ({ name: code(name), sha256: code(sha256) })),
    options: Object.entries(plan.options ?? {}).map(([name, value]) => ({
      name: code(name),
      value: code(String(value)),
    })),
    routing: routingSentence(model.architecture, model.expertsUsed),
    routerBiasEdit: routerBiasEdit(report) ?? null,
    spread: spreadSentence(report),
    removed: removedRows(report),
  };
}

function choiceSentence(method: string | undefined): Markdown {
  if (method === undefined) {
    return ours('The plan does not say how its experts were chosen.');
  }
  const summary = METHODS.find(({ name }) => name === method)?.summary;
  return summary === undefined
    ? md`According to the plan, the experts were chosen by the importance method ${code(method)}.`
    : md`According to the plan, the experts were chosen by the importance method ${code(method)}: ${text(summary)}.`;
}

/** What was done to the router biases of the experts that stay; undefined where they are the base's. */
export function routerBiasEdit({ plan }: Report): Markdown | undefined {
  if (plan.routerBias === 'zero') return ours('set to 0');
  if (plan.routerBias === 'values') return ours('set to the values that the plan lists');
  return plan.routerBias === 'shrink' ? ours(`multiplied by ${plan.routerBiasFactor}`) : undefined;
}

/** Neutral on purpose: cards of other tools name gates that the architecture does not have. */
function routingSentence(architecture: string, used: number): Markdown {
  const known = Object.hasOwn(ARCHITECTURES, architecture) ? ARCHITECTURES[architecture] : undefined;
  const count = integer(used);
  const experts = ours(formatCount(used, 'expert'));
  return known === undefined
    ? md`The router chooses ${experts} for each token in each MoE layer.`
    : md`The router chooses ${experts} for each token in each MoE layer: ${text(known.routing)} (k = ${count}).`;
}

function spreadSentence({ plan, model, sizes }: Report): Markdown {
  const counts = Object.values(plan.removed).map((ids) => ids.length);
  const fewest = Math.min(...counts);
  const most = Math.max(...counts);
  const each = fewest === most ? `${fewest}` : `between ${fewest} and ${most}`;
  return ours(
    counts.length === model.moeLayers
      ? `The plan removes ${each} of ${sizes.base.experts} experts from every MoE layer.`
      : `The plan removes ${each} of ${sizes.base.experts} experts from ${counts.length} of ${model.moeLayers} MoE layers.`,
  );
}

function removedRows({ plan, sizes }: Report) {
  return Object.entries(plan.removed)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([layer, ids]) => ({
      layer: text(layer),
      ids: ours(ids.join(', ')),
      kept: integer(sizes.base.experts - ids.length),
    }));
}
