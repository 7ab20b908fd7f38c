import { z } from 'zod';
import { flag, option, optionGroup, wholeNumber } from '../common/option.ts';

/** The servers of a trial. */
export const engineOptions = optionGroup('What runs the models', {
  engine: option(z.enum(['llama.cpp', 'moe-stream']), {
    text: 'what runs the models: llama.cpp, or moe-stream for files that llama.cpp does not load (one question at a time)',
    value: 'NAME',
    default: 'llama.cpp',
    advanced: true,
  }),
  enginePath: option(z.string(), {
    text: 'the program moe-stream-server',
    value: 'PATH',
    advanced: true,
  }),
  tokenizer: option(z.string(), {
    text: 'tokenizer.json for both models with moe-stream; default: the one beside each model',
    value: 'FILE',
    advanced: true,
  }),
  shrinkToFit: flag(
    'where memory runs out at the start, try fewer slots and then a smaller context, the same for both models',
    { advanced: true },
  ),
  stallTimeout: option(
    wholeNumber(1).transform((minutes) => minutes * 60_000),
    {
      text: 'minutes without any progress after which a server that has not answered counts as hung',
      value: 'MIN',
      default: '10',
      advanced: true,
    },
  ),
});
