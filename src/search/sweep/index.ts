/** Sweeps: points, results, curve, pick. */

export { askedToPick } from './asked.ts';
export { curveChart } from './chart.ts';
export { curveNotes, curveTable } from './curve-table.ts';
export { mergeSweeps } from './merge.ts';
export { pickCandidate } from './pick-candidate.ts';
export { isDraw, keepOfPoint, loneDraws, nameOfPoint, type Point, sweepPoints, withDraws } from './points.ts';
export { type EvaluateCandidate, runSweep } from './run-sweep.ts';
export { type CurvePoint, curveOf, curveSchema, type SweepCurve } from './sweep-curve.ts';
export type { ConfirmationResult, Pick, SweepRow } from './sweep-schema.ts';
export { readSweep, type Sweep, sweepSchema } from './sweep-schema.ts';
export { worstDomainNotes } from './worst-domains.ts';
