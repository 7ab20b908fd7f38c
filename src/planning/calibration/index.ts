/** Texts in the base's own words. */

export { type Calibrated, calibrateBase, foreseeCalibration, type MadeDomain } from './calibrate.ts';
export { calibrationEstimateText } from './foresee.ts';
