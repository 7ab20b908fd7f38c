/** Questions as they are asked: prompts, budgets, time. */

export { cutBudgetText, fitBudget, promptTokens } from './budgets.ts';
export { lengthAt, type PreparedBenchmark, prepareBenchmark, preparedAtEfforts } from './prepare.ts';
export type { Question } from './prompt.ts';
export {
  countsWithin,
  firstOf,
  LEAST_QUESTIONS,
  leastOf,
  type Pace,
  paceOf,
  secondsFor,
  secondsOf,
} from './time-limit.ts';
