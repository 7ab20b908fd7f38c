/** One file a section of the card. */

export { alertsView } from './alerts.ts';
export { citationView, creditRows, licenseView } from './credits.ts';
export { effortTable } from './efforts.ts';
export { familyView } from './family.ts';
export { kldCategoryTable } from './kld-categories.ts';
export { limitationsView } from './limitations.ts';
export { memoryView } from './memory.ts';
export { methodView } from './method.ts';
export { proofView } from './proof.ts';
export { purposeView } from './purpose.ts';
export { SECTIONS } from './registry.ts';
export { sequentialWords } from './sequential.ts';
export { betterRivals } from './sized-models.ts';
export { startView } from './start.ts';
export { detailRows, filesView, sizeRows, summaryView } from './summary.ts';
export { trialView } from './trial.ts';
export { reproduceView, usageView } from './usage.ts';
