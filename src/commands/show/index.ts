/** Results as text for a terminal, Markdown for the summary of a job, and outputs of the action. */

export { pruneCheckpoint, verifyCheckpoint } from './checkpoint.ts';
export { curveText } from './curve.ts';
export { curveSummary } from './curve-summary.ts';
export { familyFinished, familyText } from './family.ts';
export { factTable, fenced, matrixResult, textTable } from './format.ts';
export { nextSteps } from './next-steps.ts';
export { planSummary } from './plan-summary.ts';
export { releasedText, releaseOutputs } from './release.ts';
export { releaseSummary } from './release-summary.ts';
export { runFinished, runText } from './run.ts';
export { scoresText } from './scores.ts';
export { trialOutputs, trialText } from './trial.ts';
export { besideSummary, refusalOutput, trialSummary, verdictSummary } from './trial-summary.ts';
export { baseWorkResult, dryRunResult } from './work.ts';
