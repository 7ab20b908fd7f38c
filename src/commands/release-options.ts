import { z } from 'zod';
import { STAGES } from '../common/progress.ts';
import { MEASURES, parseGate } from '../plan/gate/parse.ts';
import { flag, type Option } from './option-values.ts';

const repoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be "namespace/name"');

const GATE = `none (anything), non-inferior, not-worse, or bounds as in "mmlu>=-1pp@95, truncation<=1%" (also ${MEASURES.join(', ')})`;

/** What is published where, and what must hold before. */
export const RELEASE_OPTIONS = {
  gate: {
    text: `what may be published: ${GATE}; default: the plan's, else non-inferior`,
    in: {
      validate: `what the result must be: ${GATE}; default: none`,
      sweep: `what a picked candidate must pass: ${GATE}`,
    },
    value: 'GATE',
    schema: z.string().transform(parseGate),
  },
  'on-gate': {
    text: 'what a gate that does not hold does: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)',
    value: 'ACTION',
    default: 'fail',
    schema: z.enum(['fail', 'warn', 'draft']),
  },
  repo: { text: 'Hub repo to publish to, namespace/name; made when missing', value: 'REPO', schema: repoId },
  tag: {
    text: 'tag to set on the published commit',
    value: 'TAG',
    schema: z.string().regex(/^\S+$/, 'must be a name without spaces'),
  },
  visibility: {
    text: 'of a repo that is made: public or private',
    value: 'KIND',
    default: 'public',
    schema: z.enum(['public', 'private']),
  },
  overwrite: flag(
    'replace what people changed in the repo: of an earlier release, of the card between its markers, or under a name of this release',
  ),
  'file-name': {
    text: 'name of the published GGUF; default: the name of the base with the number of experts kept',
    value: 'NAME',
    schema: z
      .string()
      .regex(/^[^/\\]+\.gguf$/, 'must be a file name that ends in .gguf')
      .regex(
        /^(?!.*-\d{5}-of-\d{5}\.gguf$)/,
        'must not have the number of a shard, which is added where needed',
      ),
  },
  records: {
    text: 'whose answers are published beside the card, one JSON line each (without the questions): open (of data sets with a known licence), all or none',
    value: 'WHICH',
    default: 'open',
    schema: z.enum(['open', 'all', 'none']),
  },
  templates: {
    text: 'folder of card templates that replace the built-in ones',
    value: 'FOLDER',
    schema: z.string(),
  },
  cliff: {
    text: 'sweep of the same base, written by sweep: its table and chart come into report, card and page',
    value: 'FILE',
    schema: z.string(),
  },
  until: {
    text: `last stage to run: ${STAGES.join(', ')}`,
    value: 'STAGE',
    default: 'publish',
    schema: z.enum(STAGES),
  },
} as const satisfies Record<string, Option>;
