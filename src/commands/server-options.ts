import { z } from 'zod';
import { SPLIT_MODES } from '../llama/offload.ts';
import { flag, list, type Option, wholeNumber } from './option-values.ts';

/** Options of the programs that run the models. */
export const SERVER_OPTIONS = {
  engine: {
    text: 'what runs the models: llama.cpp, or moe-stream for files that llama.cpp does not load (one question at a time)',
    value: 'NAME',
    default: 'llama.cpp',
    schema: z.enum(['llama.cpp', 'moe-stream']),
  },
  'engine-path': { text: 'the program moe-stream-server', value: 'PATH', schema: z.string() },
  tokenizer: {
    text: 'tokenizer.json for both models with moe-stream; default: the one beside each model',
    value: 'FILE',
    schema: z.string(),
  },
  'llama-server': {
    text: 'llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package',
    value: 'PATH',
    schema: z.string(),
  },
  'llama-build': {
    text: 'llama.cpp release build to fetch, bNNNNN or latest',
    value: 'TAG',
    schema: z.string(),
  },
  'gpu-layers': {
    text: 'layers on the GPU: auto, all or a number',
    value: 'N',
    default: 'auto',
    schema: z
      .string()
      .regex(/^(auto|all|\d+)$/, 'must be auto, all or a number')
      .transform((text) => (text === 'auto' || text === 'all' ? text : Number(text))),
  },
  device: {
    text: "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
    value: 'LIST',
    schema: list.refine(
      (names) => names.length > 0 && names.every((name) => /^[\w.-]+$/.test(name)),
      'must be names as llama-server --list-devices gives them, or none',
    ),
  },
  'split-mode': {
    text: `how several GPUs share a model: ${SPLIT_MODES.join(', ')}; default: llama.cpp's own`,
    value: 'MODE',
    schema: z.enum(SPLIT_MODES),
  },
  'main-gpu': {
    text: 'index of the GPU that holds a model that is not split',
    value: 'N',
    schema: wholeNumber(0),
  },
  slots: { text: 'questions answered at the same time', value: 'N', default: '4', schema: wholeNumber(1) },
  context: {
    text: 'context of one slot in tokens, question and answer together',
    value: 'N',
    default: '10240',
    schema: wholeNumber(64),
  },
  'shrink-to-fit': flag(
    'where memory runs out at the start, try fewer slots and then a smaller context, the same for both models',
  ),
  'stall-timeout': {
    text: 'minutes without any progress after which a server that owes answers counts as hung',
    value: 'MIN',
    default: '10',
    schema: wholeNumber(1),
  },
  threads: {
    text: 'CPU threads of llama-server; default: its own choice',
    value: 'N',
    schema: wholeNumber(1),
  },
  port: {
    text: 'port of llama-server on 127.0.0.1; 0: any free one',
    value: 'N',
    default: '0',
    schema: wholeNumber(0, 65_535),
  },
} as const satisfies Record<string, Option>;
