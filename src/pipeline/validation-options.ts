import { z } from 'zod';
import { reworded } from '../common/index.ts';
import { engineOptions } from '../engines/index.ts';
import { comparisonOptions, questionOptions, trialOptions } from '../evaluation/index.ts';
import { llamaOptions } from '../llama/index.ts';
import { GATE, gateOptions, runDirOptions } from './options.ts';

/** Of a trial of two models alone. */
export const validationOptions = z.object({
  ...runDirOptions.shape,
  ...questionOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  gate: reworded(gateOptions.shape.gate, { text: `required result: ${GATE}; default: none` }),
  onGate: gateOptions.shape.onGate,
  ...engineOptions.shape,
  ...llamaOptions.shape,
});
