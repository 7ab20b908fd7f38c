/** What a run takes: bytes, disk, hours. */

export {
  answerHours,
  assertTimeSuffices,
  assumedPace,
  durationText,
  type HoursByMachine,
  hoursTogether,
  onMachines,
  type Range,
  rangeText,
  readingHours,
  type TimePlan,
  usualTokens,
} from './hours.ts';
export { type MachineClass, machineClassOf, minutesOf } from './machine-class.ts';
export { movedText } from './moved-text.ts';
export { type Estimate, estimateOf, estimateText } from './preflight.ts';
