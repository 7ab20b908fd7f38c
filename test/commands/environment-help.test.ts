import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENVIRONMENT_HELP } from '../../src/cli/environment-help.ts';
import { ROOT } from '../support/llama.ts';

/** Set by systems and runners, not by people. */
const OF_SYSTEMS =
  /^(PATH|HOME|XDG_CACHE_HOME|ACTIONS_.*|GITHUB_(ACTIONS|EVENT_NAME|OUTPUT|STATE|STEP_SUMMARY)|ESPALIER_PROCESS)$/;

test('help names every variable of the environment that is read', () => {
  const read = globSync(join(ROOT, 'src/**/*.ts')).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/environment\.([A-Z_]{4,})|'((?:ESPALIER|HF|GITHUB)_[A-Z_]+)'/g),
    ].map(([, one, other]) => one ?? other ?? ''),
  );
  expect(read.length).toBeGreaterThan(5);
  for (const name of read.filter((one) => !OF_SYSTEMS.test(one))) expect(ENVIRONMENT_HELP).toContain(name);
});
