import { EspalierError, formatCount } from '../common/index.ts';
import type { Importance } from './importance.ts';

/** Ids that stay by layer, ascending: the `keep` of a plan. */
export type Keep = Record<string, number[]>;

/** Ids by layer. */
export type ByLayer = Readonly<Record<string, readonly number[]>>;

/** Of a model: contiguous groups that keep as many experts each, and neighbours that share a chunk and stay or go together. */
export interface Blocks {
  readonly groups?: { readonly count: number } | undefined;
  readonly chunkSize?: number;
}

/**
 * Keeps the `keep` most important experts of every layer; of equal ones the lower id. Ids ascending. A chunk counts with
 * the mean of its experts, and is protected when one of them is.
 *
 * @param protect experts that stay whatever their score
 * @param blocks of the model that the importance is of
 * @throws EspalierError `usage` unless used per token <= keep <= total, all scores are finite, and the protected
 *   experts of a layer are at most `keep`
 */
export function allocateUniform(
  importance: Importance,
  keep: number,
  used: number,
  protect: ByLayer = {},
  { groups: { count: groups } = { count: 1 }, chunkSize = 1 }: Blocks = {},
): Keep {
  const total = importance.layers[0]?.scores.length ?? 0;
  assertCount(keep, total, used, { groups: { count: groups }, chunkSize });
  checkScores(importance);
  checkProtected(importance, protect);
  const units = total / chunkSize;
  const unitsOfGroup = units / groups;
  return Object.fromEntries(
    importance.layers.map(({ layer, scores }) => {
      const safe = new Set(protect[layer]?.map((id) => Math.floor(id / chunkSize)));
      const scoreOf = (unit: number) => {
        const own = scores.slice(unit * chunkSize, (unit + 1) * chunkSize);
        return own.reduce((a, b) => a + b, 0) / chunkSize;
      };
      const stay = Array.from({ length: groups }, (_, group) => {
        const own = Array.from({ length: unitsOfGroup }, (_, i) => group * unitsOfGroup + i);
        const room = keep / groups / chunkSize;
        checkRoom(layer, own.filter((unit) => safe.has(unit)).length * chunkSize, room * chunkSize);
        return own
          .toSorted((a, b) => Number(safe.has(b)) - Number(safe.has(a)) || scoreOf(b) - scoreOf(a) || a - b)
          .slice(0, room);
      });
      const ids = stay
        .flat()
        .flatMap((unit) => Array.from({ length: chunkSize }, (_, i) => unit * chunkSize + i));
      return [String(layer), ids.toSorted((a, b) => a - b)];
    }),
  );
}

/**
 * Layers in which experts of equal score lie on both sides of the cut, so that their ids decide which of them stay.
 *
 * @param keep of the importance, by {@link allocateUniform}
 */
export function tiedLayers({ layers }: Importance, keep: Keep): number[] {
  return layers.flatMap(({ layer, scores }) => {
    const stay = new Set(keep[String(layer)]);
    const dropped = new Set(scores.filter((_, id) => !stay.has(id)));
    return scores.some((score, id) => stay.has(id) && dropped.has(score)) ? [layer] : [];
  });
}

/**
 * Refuses a number of experts that no layer can keep.
 *
 * @param used experts that a token uses
 * @throws EspalierError `usage` unless used <= keep <= total, and groups and chunks stay whole
 */
export function assertCount(
  keep: number,
  total: number,
  used: number,
  { groups: { count: groups } = { count: 1 }, chunkSize = 1 }: Blocks = {},
): void {
  if (!Number.isInteger(keep) || keep < used || keep > total) {
    throw new EspalierError('usage', `cannot keep ${formatCount(keep, 'expert')} per layer`, {
      hint: `Give a number from ${used} (experts used per token) to ${total} (experts of the base).`,
    });
  }
  if (keep !== total && keep % (groups * chunkSize) !== 0) {
    throw new EspalierError(
      'usage',
      `cannot keep ${formatCount(keep, 'expert')} per layer: the base has ${groups} groups of experts and stores chunks of ${chunkSize}`,
      { hint: `Give a multiple of ${groups * chunkSize}.` },
    );
  }
}

/**
 * Refuses a plan that leaves every layer whole.
 *
 * @param given how the number was asked for, as `keep is 32`
 * @throws EspalierError `usage`
 */
export function assertCut(kept: number, total: number, given = `keep is ${kept}`): void {
  if (kept !== total) return;
  throw new EspalierError(
    'usage',
    `${given}, and the base has ${total} experts in each layer: nothing would be cut`,
    { hint: `Keep fewer than ${total} experts.` },
  );
}

function checkRoom(layer: number, safe: number, keep: number): void {
  if (safe <= keep) return;
  throw new EspalierError(
    'usage',
    `keep is ${keep}, but ${formatCount(safe, 'expert')} of layer ${layer} ${safe === 1 ? 'is' : 'are'} protected`,
    {
      hint: 'Keep more experts, or protect fewer domains or experts.',
    },
  );
}

/**
 * Keeps the `kept` most important experts of all layers together: scores are compared as shares of their layer's
 * sum, because their sizes differ from layer to layer. Every layer keeps what a token uses, and what is protected.
 * Of equal ones those of lower layers and ids stay.
 *
 * @param kept experts of all layers
 * @throws EspalierError `usage` as {@link allocateUniform}, and for negative scores, which have no shares
 */
export function allocateGlobal(
  importance: Importance,
  kept: number,
  used: number,
  protect: ByLayer = {},
): Keep {
  checkScores(importance);
  checkProtected(importance, protect);
  const experts = importance.layers.flatMap(({ layer, scores }) => {
    const sum = scores.reduce((a, b) => a + b, 0);
    const negative = scores.findIndex((score) => score < 0);
    if (negative !== -1) {
      throw new EspalierError(
        'usage',
        `${importance.method} scores expert ${negative} of layer ${layer} with ${scores[negative]}: ` +
          'only scores of 0 or more can be compared across layers',
        { hint: 'Use --layers uniform with these scores.' },
      );
    }
    const safe = new Set(protect[layer]);
    const ranked = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b);
    const floor = new Set(ranked.slice(0, used));
    return ranked.map((id) => {
      const must = safe.has(id) || floor.has(id);
      return { layer, id, must, share: sum === 0 ? 0 : scores[id]! / sum };
    });
  });
  const least = experts.filter(({ must }) => must).length;
  if (!Number.isInteger(kept) || kept < least || kept > experts.length) {
    throw new EspalierError('usage', `cannot keep ${formatCount(kept, 'expert')} of all layers`, {
      hint: `Give a number from ${least} (used per token, and protected) to ${experts.length}.`,
    });
  }
  const stay = experts
    .toSorted(
      (a, b) => Number(b.must) - Number(a.must) || b.share - a.share || a.layer - b.layer || a.id - b.id,
    )
    .slice(0, kept);
  return Object.fromEntries(
    importance.layers.map(({ layer }) => {
      const ids = stay.filter((expert) => expert.layer === layer).map(({ id }) => id);
      return [String(layer), ids.toSorted((a, b) => a - b)];
    }),
  );
}

/** One NaN would make the order depend on the sort: a broken router must not become a plan. */
function checkScores({ method, layers }: Importance): void {
  for (const { layer, scores } of layers) {
    const broken = scores.findIndex((score) => !Number.isFinite(score));
    if (broken === -1) continue;
    throw new EspalierError(
      'usage',
      `${method} scores expert ${broken} of layer ${layer} with ${scores[broken]}, not a finite number`,
      {
        hint: 'The router tensors of this base hold NaN or infinity, or the scores were made for another base.',
      },
    );
  }
}

function checkProtected({ layers }: Importance, protect: ByLayer): void {
  for (const [layer, ids] of Object.entries(protect)) {
    const known = layers.find((entry) => String(entry.layer) === layer);
    const unknown = ids.find((id) => known?.scores[id] === undefined);
    if (unknown === undefined) continue;
    throw new EspalierError(
      'usage',
      `expert ${unknown} of layer ${layer} is protected, but the base has no such expert`,
      {
        hint: `Layers: ${layers.map((entry) => entry.layer).join(', ')}; experts from 0 to ${(layers[0]?.scores.length ?? 0) - 1}.`,
      },
    );
  }
}
