import { z } from 'zod';
import { BENCHMARKS } from '../evaluation/benchmarks/registry.ts';
import { DEFAULT_LOOKS, MAX_LOOKS } from '../evaluation/order.ts';
import { parseWanted } from '../evaluation/wanted.ts';
import { flag, list, type Option, wholeNumber } from './option-values.ts';

/** llama-server keeps a seed in 32 bits, and takes the last of them as a wish for a random one. */
const MAX_SEED = 2 ** 32 - 2;

const NAMES = `name[:questions][=SOURCE], separated by commas or lines (${BENCHMARKS.map(({ name }) => name).join(', ')})`;

/** What is asked of base and candidate, and how it is judged. */
export const TRIAL_OPTIONS = {
  benchmarks: {
    text: `benchmarks, ${NAMES}, and what is measured beside them (speed[:rounds], memory); none: do not validate`,
    in: {
      sweep: `benchmarks that each candidate is asked, ${NAMES}`,
      calibrate: `benchmarks whose questions a text must not hold, ${NAMES}; none: do not look`,
      score: `benchmarks whose questions a text must not hold, ${NAMES}; none: do not look`,
    },
    value: 'LIST',
    default: 'mmlu-pro:1000,gsm8k',
    schema: list
      .refine((names) => names.length > 0, 'names none; write none to leave the trial out')
      .transform((names) => {
        if (names.length === 1 && names[0] === 'none') return [];
        // Refused at the door; the trial reads them again.
        parseWanted(names);
        return names;
      }),
  },
  kld: {
    text: 'held-out text for the KL divergence of the candidate from the base: a path or hf:// address',
    value: 'FILE',
    schema: z.string(),
  },
  'kld-chunks': {
    text: 'chunks of 512 tokens of that text; stored probabilities of gpt-oss take 102.6 MB each',
    value: 'N',
    default: '20',
    schema: wholeNumber(1),
  },
  'kld-floor': flag('measure the base against itself as well: what the method itself adds'),
  margin: {
    text: 'loss in percentage points that still counts as non-inferior',
    value: 'PP',
    default: '2',
    schema: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a number of percentage points')
      .transform((text) => Number(text) / 100)
      .refine((value) => value > 0 && value < 1, 'must be between 0 and 100'),
  },
  'until-decided': {
    text: `end the trial as soon as its gate is decided: no, yes (${DEFAULT_LOOKS} looks at the answers) or a number of looks; without a gate it is decided whether the candidate is worse or non-inferior`,
    value: 'LOOKS',
    default: 'no',
    bare: 'yes',
    schema: z
      .string()
      .regex(/^(no|yes|\d+)$/, 'must be no, yes or a number of looks')
      .transform((text) => (text === 'no' ? undefined : text === 'yes' ? DEFAULT_LOOKS : Number(text)))
      .refine(
        (looks) => looks === undefined || (looks >= 2 && looks <= MAX_LOOKS),
        `must be between 2 and ${MAX_LOOKS} looks`,
      ),
  },
  arms: {
    text: "when base and candidate answer: turns, one after the other with the GPU's memory for itself, or together, both servers up at once",
    value: 'HOW',
    default: 'turns',
    schema: z.enum(['turns', 'together']),
  },
  'ask-again': flag(
    'let the base answer again: answers of earlier runs are not used, and none are kept in the cache folder',
  ),
  'allow-overlap': flag(
    'use a text though it holds questions of the benchmarks, and say so; without it such a text is refused',
  ),
  'max-tokens': {
    text: 'token budget of an answer; default: by benchmark',
    value: 'N',
    schema: wholeNumber(1),
  },
  'reasoning-effort': {
    text: 'passed to the chat template: low, medium or high',
    value: 'LEVEL',
    schema: z.enum(['low', 'medium', 'high']),
  },
  seed: {
    text: 'seed of the sample of questions and of the server',
    value: 'N',
    default: '0',
    schema: wholeNumber(0, MAX_SEED),
  },
  prompts: {
    text: 'folder of prompt templates that replace the built-in ones',
    in: {
      calibrate:
        'files of prompts that the base answers, [domain=]path: a prompt a line, or JSON lines with prompt or question',
    },
    value: 'FOLDER',
    schema: z.string(),
  },
} as const satisfies Record<string, Option>;
