/** Sweeps: points, results, curve, pick. */

export { askedToPick } from './asked.ts';
export { curveChart } from './chart.ts';
export { type EvaluateCandidate, runSweep } from './measure.ts';
export { mergeSweeps } from './merge.ts';
export { pickCandidate } from './pick.ts';
export type { ConfirmationResult, Pick } from './pick-schema.ts';
export { isDraw, keepOfPoint, loneDraws, nameOfPoint, type Point, sweepPoints } from './points.ts';
export type { SweepRow } from './row.ts';
export { readSweep, type Sweep, sweepSchema } from './schema.ts';
export { type CurvePoint, curveOf, curveSchema, type SweepCurve } from './sweep-curve.ts';
export { curveNotes, curveTable } from './table.ts';
export { worstDomainNotes } from './worst-domains.ts';
