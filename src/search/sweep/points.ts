import type { MoeModel } from '../../moe/index.ts';
import { allocateUniform, type Importance, type Keep } from '../../plan/index.ts';
import { parseRouterEdit } from '../masks/index.ts';

/** Fewer draws of random say nothing of a distribution. */
export const LEAST_DRAWS = 2;

/** A candidate to be measured. */
export interface Point {
  /** A method's name, `random:SEED`, or a scores file's. */
  readonly method: string;
  readonly keep: number;
  readonly edit: string;
}

/** Draws of `random`: one alone says nothing. */
const DRAWS = 5;

/** Methods with `random` as its draws. */
export function withDraws(methods: readonly string[]): string[] {
  return methods.flatMap((name) =>
    name === 'random' ? Array.from({ length: DRAWS }, (_, seed) => `random:${seed}`) : [name],
  );
}

/** Every method at every count with every edit, in this order. */
export function sweepPoints(
  methods: readonly string[],
  counts: readonly number[],
  edits: readonly string[],
): Point[] {
  return methods.flatMap((method) => counts.flatMap((keep) => edits.map((edit) => ({ method, keep, edit }))));
}

/** What a point keeps: as `plan --keep` with the same scores. */
export function keepOfPoint({ keep }: Point, importance: Importance, model: MoeModel): Keep {
  return allocateUniform(importance, keep, model.expertUsedCount, importance.protected, model);
}

/** For people, and to tell points apart. */
export function nameOfPoint({ method, keep, edit }: Point): string {
  return `${method} at ${keep}, router bias ${edit}`;
}

/** The same for a sentence: draws are told apart, a scores file goes by its own name. */
export function shownPoint(point: Point): string {
  const { method, edit } = point;
  return nameOfPoint({ ...point, method: isDraw(point) ? method : shownMethod(point), edit });
}

/** Draws are a control: one of them is never a candidate. */
export function isDraw({ method }: Pick<Point, 'method'>): boolean {
  return /^random(:\d+)?$/.test(method);
}

/** For people: all draws are random; a scores file by its own name, as where it lies on somebody's disk says nothing. */
export function shownMethod(point: Pick<Point, 'method'>): string {
  return isDraw(point) ? 'random' : point.method.replace(/^.*[/\\](?=[^/\\]+\.json$)/, '');
}

/** Draws that a table of these methods leaves out: fewer than it takes to say anything of a distribution. */
export function loneDraws(methods: readonly string[]): string[] {
  const draws = [...new Set(methods.filter((method) => isDraw({ method })))];
  return draws.length < LEAST_DRAWS ? draws : [];
}

/** Whether a plan can say this edit; the others are controls. */
export function isPlannable({ edit }: Pick<Point, 'edit'>): boolean {
  return ['keep', 'zero', 'shrink', 'values'].includes(parseRouterEdit(edit).kind);
}
