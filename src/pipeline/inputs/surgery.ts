import type { ByteSource, ProvedBase } from '../../bytes/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { CheckedPlan, PlanFile } from '../../plan/index.ts';
import type { Resolved } from './stage-outputs.ts';

/** A base that is open, and the plan that was checked against it. */
export interface Surgery {
  readonly resolved: Resolved;
  readonly planFile: PlanFile;
  readonly base: ByteSource;
  /** What was made sure of when it was opened. */
  readonly identity: ProvedBase;
  readonly model: MoeModel;
  readonly checked: CheckedPlan;
}
