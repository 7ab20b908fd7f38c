/** Texts in the base's own words. */

export { type Calibrated, calibrateBase, foreseeCalibration, type MadeDomain } from './calibrate-base.ts';
export { calibrationEstimateText } from './calibration-estimate.ts';
export { calibrationOptions } from './options.ts';
