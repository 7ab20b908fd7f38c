import type { ProvedBase } from '../bytes/identity.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { MoeModel } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import type { PlanFile } from '../plan/file.ts';
import type { Resolved } from './stages/resolve.ts';

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
