/** Gates: what they ask, and whether a trial passes. */

export { decidable, decide } from './decide.ts';
export {
  adviceFor,
  type GateEvidence,
  gateFailed,
  gateRefusals,
  type Refusal,
  refusalSchema,
  refusalText,
} from './gate-refusals.ts';
export { checkGateNames } from './names.ts';
