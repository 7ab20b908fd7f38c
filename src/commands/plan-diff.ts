import { z } from 'zod';
import { option, reworded, writeFileAtomic } from '../common/index.ts';
import { type Context, readPlanAt, readScoresAt } from '../pipeline/index.ts';
import { diffPlans, type Importance, scoreInWords } from '../plan/index.ts';
import { planOptions } from '../planning/index.ts';
import { markdownTable } from '../report/index.ts';
import { diffMap } from '../search/index.ts';
import { type CommandResult, defineCommand, outOptions, planFileOptions } from './definition/index.ts';
import { textTable } from './show/index.ts';

const options = z.object({
  plan: planFileOptions.shape.plan,
  other: option(z.string(), {
    text: 'plan to compare it with: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in',
    value: 'PLAN',
    required: true,
    heading: 'Files',
  }),
  scores: reworded(planOptions.shape.scores, {
    heading: 'Files',
    text: 'scores to show beside the experts that only one plan keeps, written by score',
  }),
  out: reworded(outOptions.shape.out, { text: 'heat map to write, SVG' }),
  force: outOptions.shape.force,
});

/** Shows what two plans disagree on. */
export const planDiff = defineCommand({
  name: 'plan diff',
  options,
  positional: ['plan', 'other'],
  writes: { out: ['heatMap'] },
  examples: ['plan diff a.json b.json', 'plan diff a.json b.json --scores scores.json --out diff.svg'],
  run: compare,
});

async function compare(
  { plan: path, other, scores, out }: z.output<typeof options>,
  context: Context,
): Promise<CommandResult> {
  const [{ plan: first }, { plan: second }] = [
    await readPlanAt(path, context),
    await readPlanAt(other, context),
  ];
  const layers = diffPlans(first, second);
  const [one, two] = first.name === second.name ? [path, other] : [first.name, second.name];
  const importance = scores === undefined ? undefined : await scoresOf(scores, first, context);
  if (out !== undefined) await writeFileAtomic(out, diffMap([first, second], layers, importance));
  const named = (layer: number, ids: readonly number[]) =>
    ids
      .map((id) => (importance === undefined ? String(id) : `${id} (${scoreInWords(importance, layer, id)})`))
      .join(importance === undefined ? ', ' : '; ');
  const different = layers.filter(({ onlyFirst, onlySecond }) => onlyFirst.length + onlySecond.length > 0);
  const table = [
    ['layer', `only ${one}`, `only ${two}`],
    ...different.map(({ layer, onlyFirst, onlySecond }) => [
      String(layer),
      named(layer, onlyFirst),
      named(layer, onlySecond),
    ]),
  ];
  const count = (of: 'onlyFirst' | 'onlySecond') => layers.reduce((sum, layer) => sum + layer[of].length, 0);
  const both = layers.reduce((sum, layer) => sum + layer.both, 0);
  const words = `${both} experts are kept by both, ${count('onlyFirst')} by ${one} alone, ${count('onlySecond')} by ${two} alone; ${different.length} of ${layers.length} layers differ`;
  const edits = [first, second].map(({ router }) => `${router.bias}${router.factor ?? ''}`);
  const router = edits[0] === edits[1] ? [] : [`router bias: ${edits[0]} and ${edits[1]}`];
  const lines = [words, ...router, ...(out === undefined ? [] : [`heat map: ${out} (SVG)`])];
  return {
    json: { first: first.name, second: second.name, layers, router: edits, ...(out && { out }) },
    text: [...(different.length > 0 ? [textTable(table), ''] : []), ...lines].join('\n'),
    outputs: {},
    summary: [...(different.length > 0 ? [markdownTable(table), ''] : []), ...lines].join('\n'),
  };
}

async function scoresOf(
  path: string,
  { architecture, experts, keep }: Parameters<typeof diffPlans>[0],
  context: Context,
): Promise<Importance> {
  const layers = Object.keys(keep)
    .map(Number)
    .toSorted((a, b) => a - b);
  return (await readScoresAt(path, { architecture, experts: experts.total, layers }, context)).importance;
}
