import { z } from 'zod';
import { flag, option, optionGroup, wholeNumber } from '../common/index.ts';
import { ENGINE_NAMES, ENGINE_OPTIONS, ENGINE_TEXT } from './registry.ts';

/** Which engine, its own options, and what all engines have. */
export const engineOptions = optionGroup('What runs the models', {
  engine: option(z.enum(ENGINE_NAMES), {
    text: `what runs the models: ${ENGINE_TEXT}`,
    value: 'NAME',
    default: ENGINE_NAMES[0] ?? '',
    advanced: true,
  }),
  ...ENGINE_OPTIONS,
  shrinkToFit: flag(
    'if memory runs out at the start, try fewer slots and then a smaller context, the same for all models',
    { key: false, advanced: true },
  ),
  stallTimeout: option(
    wholeNumber(1).transform((minutes) => minutes * 60_000),
    {
      text: 'minutes without progress after which a server counts as stalled',
      value: 'MIN',
      default: '10',
      key: false,
      advanced: true,
    },
  ),
});
