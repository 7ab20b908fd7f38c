import { z } from 'zod';
import {
  calibrateBase,
  calibrationEstimateText,
  calibrationOptions,
  foreseeCalibration,
} from '../planning/index.ts';
import { baseOptions, defineCommand } from './definition/index.ts';
import { calibratedResult, dryRunResult } from './show/index.ts';

export const calibrate = defineCommand({
  name: 'calibrate',
  options: z.object({ ...baseOptions.shape, ...calibrationOptions.shape }),
  positional: ['base'],
  examples: [
    'calibrate model.gguf --text math=math.txt,code=code.txt',
    'calibrate hf://ns/name/model.gguf --prompts chat=prompts.jsonl',
  ],
  async run(inputs, context) {
    if (inputs.dryRun) {
      const estimate = await foreseeCalibration(inputs, context);
      return dryRunResult(estimate, calibrationEstimateText(estimate));
    }
    return calibratedResult(await calibrateBase(inputs, context));
  },
});
