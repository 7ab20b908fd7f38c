/** Results as text for a terminal, Markdown for the summary of a job, and outputs of the action. */

export { calibratedResult } from './calibrated-result.ts';
export { checkpointCutResult, checkpointProofResult } from './checkpoint-result.ts';
export { checksResult } from './checks-result.ts';
export { cutResult, cutSizeResult } from './cut-result.ts';
export { exportedResult } from './exported-result.ts';
export { inspectedResult } from './inspected-result.ts';
export { dryRunResult, measuredResult } from './measured-result.ts';
export { planDifferenceResult } from './plan-difference-result.ts';
export { fittingPlanResult, madePlanResult, portedPlanResult } from './plan-result.ts';
export { projectResult } from './project-result.ts';
export { proofFile, proofResult } from './proof-result.ts';
export { checkedRunFinished, publishedResult } from './published-result.ts';
export { ranFinished, ranResult } from './ran-result.ts';
export { recomputedResult } from './recomputed-result.ts';
export { scoredResult, scoresResult } from './scores-result.ts';
export { sensitivityResult } from './sensitivity-result.ts';
export { sweepResult } from './sweep-result.ts';
export { factTable, fenced, matrixResult } from './tables.ts';
export { judgedTrialFinished } from './trial-summary.ts';
export { trialText } from './trial-text.ts';
