import { z } from 'zod';
import { flag, list, option, optionGroup, wholeNumber } from '../common/index.ts';
import { METHODS, parseDomains, parseInputFile, parseMix, parsePhases } from './importance/index.ts';
import { type ChunkTokens, FIT, LOSSES, MEASURED, parseLimits, parsePart } from './masks/index.ts';

/** Jobs that a GitHub matrix may have. */
export const MAX_JOBS = 256;

/** `[domain=]path`, separated by commas or lines. */
export const inputFiles = list.transform((items) => items.map(parseInputFile));

/** What an importance method is told. */
export const scoringOptions = optionGroup('Importance', {
  by: option(z.string(), {
    text: `importance method: ${METHODS.map(({ name }) => name).join(', ')}; score also takes ${MEASURED.join(', ')}`,
    value: 'METHOD',
    default: 'router-norm-bias',
  }),
  from: option(inputFiles, {
    text: 'what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines',
    value: 'LIST',
    reads: 'files',
    several: true,
  }),
  mix: option(z.string().transform(parseMix), {
    text: 'how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method',
    value: 'MIX',
  }),
  domains: option(z.string().transform(parseDomains), {
    text: 'which data sets of a counts file form a domain, for example mmlu=mmlu_test+mmlu_dev,gpqa_main',
    value: 'LIST',
    several: true,
  }),
  phases: option(z.string().transform(parsePhases), {
    text: 'weights of the phases of a counts file, for example think=1,answer=1, instead of domains and mix',
    value: 'WEIGHTS',
  }),
  protectDomains: option(list, {
    text: 'domains of imatrix files: experts that these use at least as often as average must be kept',
    value: 'LIST',
    several: true,
  }),
});
export type ScoringOptions = z.output<typeof scoringOptions>;

/** llama-perplexity takes no shorter ones. */
export const LEAST_CHUNK = 16;
/** Tokens of a chunk where nothing is said, and no conversation decides. */
export const USUAL_CHUNK = 256;

/** What candidates are measured on, and by which loss. */
export const maskOptions = optionGroup('Measuring by masks', {
  text: option(inputFiles, {
    text: 'texts to measure masks on, [domain=]path, separated by commas or lines: plain text, conversations in the format of gpt-oss, or chats (JSON Lines with messages); built-in: the texts that come with Espalier; built-in:held-out: other texts of the same domains',
    value: 'LIST',
    reads: 'files',
    several: true,
  }),
  scoreTokens: option(z.enum(['all', 'assistant']), {
    text: 'tokens to measure masks on: all, or assistant (the turns of the assistant in conversations in the format of gpt-oss, one conversation for each chunk); default: assistant for built-in text and chats where the model is gpt-oss, else all',
    value: 'WHICH',
  }),
  chunks: option(
    z
      .string()
      .regex(/^(all|[1-9]\d*)$/, 'must be all or a number')
      .transform((text) => (text === 'all' ? text : Number(text))),
    {
      text: 'chunks of each text to measure masks on, or all; the stored probabilities of each take 51 MB for gpt-oss',
      value: 'N',
      default: 'all',
    },
  ),
  chunkTokens: option(
    z
      .string()
      .regex(/^(fit|\d+)$/, 'must be fit or a number')
      .transform((text): ChunkTokens => (text === FIT ? FIT : Number(text)))
      .refine(
        (value) => typeof value !== 'number' || value >= LEAST_CHUNK,
        `must be at least ${LEAST_CHUNK}`,
      ),
    {
      text: 'tokens of a chunk; its second half is measured; with score-tokens assistant the longest conversation to measure (longer ones are left out), or fit, up to 2048; default: fit there, else 256',
      value: 'N',
    },
  ),
  loss: option(z.enum(LOSSES), {
    text: 'what a search minimises: answers (the share of conversations, or chunks, whose answer probably changes, by its upper 95 % bound in each domain; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld',
    value: 'WHICH',
  }),
});
export type MaskOptions = z.output<typeof maskOptions>;

/** How far a search goes. */
export const searchOptions = optionGroup('Searching', {
  depth: option(wholeNumber(1), {
    text: 'experts that mask-kld-greedy removes from each layer',
    value: 'N',
    default: '4',
  }),
  pool: option(wholeNumber(1), {
    text: 'candidates that mask-kld-greedy measures for each removal',
    value: 'N',
    default: '4',
  }),
  budget: option(wholeNumber(0), {
    text: 'largest number of masks that mask-kld-greedy measures',
    value: 'N',
    default: '10000',
  }),
  removals: option(z.enum(['one', 'layer']), {
    text: 'what mask-kld-greedy removes in a step: one (a single expert) or layer (one expert of every layer, faster with several processes); on tiny-gpt-oss, layer kept 0.81 of the conversations and one kept 0.87',
    value: 'HOW',
    default: 'one',
  }),
  singles: option(wholeNumber(0), {
    text: 'experts that each layer loses by their individual loss before the search of mask-kld-greedy begins; this reduces overfitting to the text',
    value: 'N',
    default: '0',
  }),
  limit: option(list.transform(parseLimits), {
    text: 'largest loss of each domain, for example code=0.05; mask-kld-greedy makes a removal that exceeds one only where every other does too, and says how far the limits held',
    value: 'LIST',
    several: true,
  }),
});
export type SearchOptions = z.output<typeof searchOptions>;

/** How measurements are split over the jobs of a matrix. */
export const partOptions = optionGroup('Splitting over jobs', {
  matrix: flag(
    'print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them',
    { advanced: true },
  ),
  parts: option(wholeNumber(1, MAX_JOBS), {
    text: 'number of jobs that matrix splits the masks of mask-kld, or the layers of sensitivity, into',
    value: 'N',
    default: '16',
    advanced: true,
  }),
  part: option(z.string().transform(parsePart), {
    text: 'part K/N of the masks of mask-kld, or of the layers of sensitivity, to measure; it is written to out, for merge',
    value: 'K/N',
    advanced: true,
  }),
  baseOnly: flag(
    'only let the base read the texts and answer the questions, and keep the result in run-dir for the jobs of a matrix',
    { advanced: true },
  ),
  merge: option(list, {
    text: 'results of the jobs of a matrix to merge (sweeps or parts), separated by commas or lines',
    value: 'LIST',
    reads: 'files',
    several: true,
    advanced: true,
  }),
});
