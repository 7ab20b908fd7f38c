/** Results as text for a terminal, Markdown for the summary of a job, and outputs of the action. */

export { calibratedResult } from './calibrated.ts';
export { checkpointCutResult, checkpointProofResult } from './checkpoint.ts';
export { checksResult } from './checks.ts';
export { cutResult, cutSizeResult } from './cut.ts';
export { exportedResult } from './exported.ts';
export { factTable, fenced, matrixResult } from './format.ts';
export { inspectedResult } from './inspected.ts';
export { planDifferenceResult } from './plan-difference.ts';
export { fittingPlanResult, madePlanResult, portedPlanResult } from './plans.ts';
export { projectResult } from './project.ts';
export { proofFile, proofResult } from './proof.ts';
export { checkedRunFinished, publishedResult } from './published.ts';
export { ranFinished, ranResult } from './ran.ts';
export { recomputedResult } from './recomputed.ts';
export { scoredResult, scoresResult } from './scores.ts';
export { sensitivityResult } from './sensitivity.ts';
export { sweepResult } from './sweep.ts';
export { trialText } from './trial.ts';
export { judgedTrialFinished } from './trial-summary.ts';
export { dryRunResult, measuredResult } from './work.ts';
