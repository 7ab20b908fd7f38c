import { z } from 'zod';
import { byteSize, flag, option, optionGroup, STAGES, wholeNumber } from '../common/index.ts';
import { checkGateNames } from '../evaluation/index.ts';
import {
  isPlainAddress,
  pathProblem,
  refNameProblem,
  sanitizedRepoId,
  windowsProblem,
} from '../hub/index.ts';
import { MEASURES, parseGate } from '../plan/index.ts';

/** How a gate is written, for help. */
export const GATE = `none (anything), non-inferior, not-worse, or bounds such as "mmlu>=-1pp@95, truncation<=1%" (also rival, the difference to each rival; ${MEASURES.join(', ')})`;

/** The folder that a run keeps its state in. */
export const runDirOptions = optionGroup('Files', {
  runDir: option(z.string(), {
    text: 'folder for everything that the run makes; an interrupted run continues from it',
    value: 'FOLDER',
    reads: false,
    default: '.espalier',
  }),
});

const anyBase = flag(
  'apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so',
  { advanced: true },
);

/** Whether the base must be the one of the plan. */
export const bindingOptions = optionGroup('Files', { anyBase });

const serverAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address', abort: true })
  .refine(isPlainAddress, 'must have no user name and no query: give the key as ESPALIER_API_KEY');

/** Servers that run the models already. */
export const serverOptions = optionGroup('Where the models run', {
  baseUrl: option(serverAddress, {
    text: 'address of a running server of the base; needs candidate-url as well; the key of both is read from ESPALIER_API_KEY',
    value: 'URL',
    key: false,
    advanced: true,
  }),
  candidateUrl: option(serverAddress, {
    text: 'address of a running server of the candidate; needs base-url as well',
    value: 'URL',
    key: false,
    advanced: true,
  }),
});

/** How well the base is known. */
export const identityOptions = optionGroup('Files', {
  anyBase,
  hashBase: flag(
    'download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer',
    { advanced: true },
  ),
});

/** What a trial may take. */
export const timeOptions = optionGroup('The trial', {
  maxMinutes: option(wholeNumber(1, 7 * 24 * 60), {
    text: 'time limit for the answers of all models, in minutes: the first answers of the base are timed, and only as many questions are asked as fit, in proportion from each subject; default: 120 for the default benchmarks on a machine without a GPU, else no limit',
    value: 'MIN',
    key: false,
  }),
});

/** What must hold before anything is published. */
export const gateOptions = optionGroup('The release', {
  gate: option(
    z.string().transform((text) => checkGateNames(parseGate(text))),
    {
      text: `what may be published: ${GATE}; default: the gate in the plan, else non-inferior`,
      value: 'GATE',
    },
  ),
  onGate: option(z.enum(['fail', 'warn', 'draft']), {
    text: 'what to do if the gate does not pass: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)',
    value: 'ACTION',
    default: 'fail',
  }),
});

/** What the Hub does not take in a name is replaced, and {@link repoNote} tells it. */
export const repoId = z.string().transform((text, context) => {
  const id = sanitizedRepoId(text);
  if (id !== undefined) return id;
  context.addIssue('must be "namespace/name"');
  return z.NEVER;
});

/** @param what `branch` */
function refName(what: string) {
  return z.string().superRefine((name, { addIssue }) => {
    const problem = refNameProblem(name);
    if (problem !== undefined) addIssue(`cannot be the name of a ${what}: it ${problem}`);
  });
}

function repoNote(given: string, id: string): string | undefined {
  return given === id ? undefined : `the repo is ${id}: the Hub takes no name as "${given}"`;
}

/** Where a release goes. */
export const destinationOptions = optionGroup('The release', {
  repo: option(repoId, {
    text: 'Hub repo to publish to, namespace/name; created if it does not exist',
    value: 'REPO',
    note: repoNote,
  }),
  tag: option(refName('tag'), {
    text: 'tag to set on the published commit',
    value: 'TAG',
  }),
  visibility: option(z.enum(['public', 'private', 'private-first']), {
    text: 'visibility of a new repo: public, private, or private-first (private until the gate has passed and all files are uploaded and checked, then public)',
    value: 'KIND',
    default: 'public',
  }),
  branch: option(refName('branch'), {
    text: 'branch to publish to, created from main if it does not exist; default: main',
    value: 'BRANCH',
    advanced: true,
  }),
  pullRequest: flag(
    'open a pull request on the Hub instead of committing to main; works for repos of other people; no tag is set',
  ),
  trustedPublishing: flag(
    'publish as the workflow itself, without a token: needs "permissions: id-token: write", and a repo that names the workflow as trusted publisher; also tried if no token is given',
    { advanced: true },
  ),
  overwrite: flag(
    'replace changes that people made in the repo (to files of an earlier release, to the card between its markers, or to a file with a name of this release), and a measured release by one of the same file name that was not measured',
  ),
  companions: option(z.enum(['copy', 'none']), {
    text: "files of the base's repo to copy into this repo (mmproj, imatrix, template, system and params of Ollama), or none",
    value: 'WHICH',
    default: 'copy',
    advanced: true,
  }),
  alone: flag(
    'remove candidates of other releases from the repo; without it they stay, and the card lists them with this one',
    { advanced: true },
  ),
});

/** Whether anything is done. */
export const dryRunOptions = optionGroup('The release', {
  dryRun: flag(
    'check the options, plan, base and target, print what the run will need, and end: no model is downloaded, nothing is published',
  ),
});

/** Whether the candidate is written. */
export const streamOptions = optionGroup('The release', {
  stream: flag(
    'publish the candidate without writing it to disk: its bytes are read from the base, verified, and the new ones are uploaded; only without a trial, or after a trial made before',
  ),
});

/** What is done with several files of one model. */
export const familyOptions = optionGroup('Files', {
  primary: option(z.string(), {
    text: 'if base is several files: name or label of the file that the trial and the gate are for; default: the file that the plan was made from, else the first',
    value: 'NAME',
  }),
  trialEach: flag(
    'if base is several files: run a trial of each; without it, the others are only compared with their own bases by KL divergence, if kld is given',
  ),
});

/** What a candidate's files are. */
export const shardOptions = optionGroup('Files', {
  maxShardSize: option(byteSize, {
    text: 'largest file to write, for example 4GB or 500MB; a larger candidate is split into shards NAME-00001-of-0000N.gguf',
    value: 'SIZE',
  }),
});

/** What a release consists of. */
export const releaseOptions = optionGroup('The release', {
  fileName: option(
    z
      .string()
      .regex(/^[^/\\\p{Cc}]+\.gguf$/u, {
        error: 'must be a file name that ends in .gguf, without control characters',
        abort: true,
      })
      .superRefine((name, { addIssue }) => {
        // The folder of its report is called so, too.
        const names = [name, name.slice(0, -'.gguf'.length)];
        const problem = names.map((one) => pathProblem(one) ?? windowsProblem(one)).find(Boolean);
        if (problem !== undefined) addIssue(`cannot be published: it ${problem}`);
      })
      .regex(
        /^(?!.*-\d{5}-of-\d{5}\.gguf$)/,
        'must not have the number of a shard, which is added where needed',
      ),
    {
      text: 'name of the published GGUF; default: the name of the base with the number of experts kept',
      value: 'NAME',
    },
  ),
  records: option(z.enum(['open', 'all', 'none']), {
    text: 'which answers are published with the card, as JSON lines without the questions: open (of data sets with a known licence), all or none',
    value: 'WHICH',
    default: 'open',
  }),
  templates: option(z.string(), {
    text: 'folder of card templates that replace the built-in ones',
    value: 'FOLDER',
    reads: 'files',
  }),
  sweep: option(z.string(), {
    text: 'result of the command sweep for the same base: report, card and page show its table and chart',
    value: 'FILE',
    reads: 'files',
  }),
  scores: option(z.string(), {
    text: 'scores that the plan was made from; the page shows them on its map of experts',
    value: 'FILE',
    reads: 'files',
  }),
  until: option(z.enum(STAGES), {
    text: `last stage to run: ${STAGES.join(', ')}`,
    value: 'STAGE',
    default: 'publish',
  }),
});
