/** What a trial is set up with: settings, questions, texts, and the models under test. */

export { gpuUseOf } from './gpu-use.ts';
export { identityOf, prepareAll, type Questions } from './questions.ts';
export { setUpKld, setUpTrial, type TrialSetup } from './setup.ts';
export { storeBaseFor } from './store-base-for.ts';
export { modelsOfRun, sourceOf, type TestedModel, type TestedModels, testedModel } from './tested-models.ts';
export {
  assertTextsThere,
  checkTexts,
  identityOfKld,
  kldFolder,
  kldNames,
  measuresKld,
  rivalKld,
  rivalKlds,
} from './trial-kld.ts';
export { trialOptions, validateKey } from './trial-setup-options.ts';
