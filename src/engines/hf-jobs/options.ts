import { z } from 'zod';
import { option, optionGroup, wholeNumber } from '../../common/index.ts';

const HF_JOBS = 'hf-jobs';
const DEFAULT_FLAVOR = 'l4x1';

/** Where the models run: on this machine, or as Jobs on machines of a flavor. */
export type Runner = { readonly kind: 'local' } | { readonly kind: 'hf-jobs'; readonly flavor: string };

/** Where the models run, and what that may cost. */
export const jobOptions = optionGroup('Where the models run', {
  runner: option(
    z
      .string()
      .regex(
        /^(local|hf-jobs(:[a-z0-9][a-z0-9-]*)?)$/,
        'must be local, hf-jobs or hf-jobs:FLAVOR, for example hf-jobs:l4x1',
      )
      .transform((text): Runner => {
        if (text === 'local') return { kind: 'local' };
        return { kind: HF_JOBS, flavor: text.split(':')[1] ?? DEFAULT_FLAVOR };
      }),
    {
      text: `where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor ${DEFAULT_FLAVOR})`,
      value: 'WHERE',
      default: 'local',
    },
  ),
  maxCost: option(
    z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be an amount in USD, for example 2 or 1.50')
      .transform(Number)
      .refine((usd) => usd > 0, 'must be more than 0'),
    {
      text: 'limit for the cost of Jobs of this run in USD, including earlier attempts',
      value: 'USD',
      key: false,
    },
  ),
  jobMinutes: option(wholeNumber(5, 24 * 60), {
    text: 'minutes after which the Hub ends each Job, even if this run no longer exists',
    value: 'MIN',
    default: '120',
    key: false,
    advanced: true,
  }),
  jobNamespace: option(z.string().regex(/^[\w.-]+$/, 'must be the name of a user or organization'), {
    text: 'who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token',
    value: 'NAME',
    key: false,
    advanced: true,
  }),
});
export type JobOptions = z.output<typeof jobOptions>;

/** The same for lists of masks, which several Jobs share. */
export const maskJobOptions = jobOptions.extend(
  optionGroup('Where the models run', {
    parallelJobs: option(wholeNumber(1, 64), {
      text: 'Jobs that measure masks at the same time',
      value: 'N',
      default: '4',
      key: false,
    }),
  }).shape,
);
export type MaskJobOptions = z.output<typeof maskJobOptions>;
