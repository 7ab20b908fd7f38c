/** Results as text for a terminal, Markdown for the summary of a job, and outputs of the action. */

export { calibratedResult } from './calibrated.ts';
export { checkpointCutResult, checkpointProofResult } from './checkpoint.ts';
export { cutResult, cutSizeResult } from './cut.ts';
export { exportedResult } from './exported.ts';
export { familyFinished, familyText } from './family.ts';
export { factTable, fenced, matrixResult, textTable } from './format.ts';
export { planSummary } from './plan-summary.ts';
export { projectResult } from './project.ts';
export { proofFile, proofResult } from './proof.ts';
export { checkedRunFinished, publishedResult } from './published.ts';
export { recomputedResult } from './recomputed.ts';
export { runFinished, runText } from './run.ts';
export { scoredResult, scoresResult } from './scores.ts';
export { sensitivityResult } from './sensitivity.ts';
export { sweepResult } from './sweep.ts';
export { trialText } from './trial.ts';
export { judgedTrialFinished } from './trial-summary.ts';
export { dryRunResult, measuredResult } from './work.ts';
