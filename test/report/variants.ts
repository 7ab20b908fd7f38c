import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { fixtureReport } from './fixture.ts';

export const BUILTIN = fileURLToPath(new URL('../../templates', import.meta.url));
export const GOLDEN = fileURLToPath(new URL('golden', import.meta.url));

/** Every kind of report that the card tells apart; `golden/<name>.md` is what it must look like. */
export const VARIANTS: Readonly<Record<string, Report>> = {
  'no-difference-detected': fixtureReport(),
  'non-inferior': fixtureReport({ verdict: 'non-inferior' }),
  better: fixtureReport({ verdict: 'better' }),
  worse: fixtureReport({ verdict: 'worse' }),
  identical: fixtureReport({ verdict: 'identical' }),
  withheld: fixtureReport({ verdict: 'withheld' }),
  kld: fixtureReport({ kld: true }),
  skipped: fixtureReport({ skipped: true }),
  'time-limit': fixtureReport({ timeLimit: true }),
  measured: fixtureReport({ measured: true }),
  'per-layer': fixtureReport({ perLayer: true }),
  rivals: fixtureReport({ rivals: true, kld: true }),
  efforts: fixtureReport({ efforts: true }),
  interim: fixtureReport({ verdict: 'worse', interim: true }),
  'not-measured': fixtureReport({ trial: false }),
  'router-bias-zero': fixtureReport({ routerBias: 'zero' }),
  curve: fixtureReport({ curve: true }),
  'local-base': fixtureReport({ localBase: true }),
  'read-by-ranges': fixtureReport({ ranges: true }),
  ledger: fixtureReport({ ledger: true }),
  shards: fixtureReport({ shards: true }),
};
