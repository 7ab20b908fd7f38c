import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { installAction } from './runner.ts';

const PUBLISHING = { plan: 'plan.json', repo: 'me/x', 'hf-token': '' };

test.each<[string, Record<string, string>, Record<string, string>, string, RegExp]>([
  [
    'a value in espalier.yml is shown at its line',
    { plan: 'plan.json' },
    {},
    'slots: 2\r\nmargin: two\r\n',
    /^::error file=espalier\.yml,line=2::espalier\.yml:2: margin is "two": must be a number/m,
  ],
  [
    'an input that is misspelt',
    { plan: 'plan.json', hf_token: 'x' },
    {},
    '',
    /^::error::run does not take hf_token%0ADid you mean hf-token\?/m,
  ],
  [
    'no checkout',
    { plan: 'plans/a.json' },
    {},
    '',
    /^::error::cannot read plans\/a\.json: .*%0ANothing is checked out in this folder: a step with "uses: actions\/checkout"/m,
  ],
  [
    'a config that is not there',
    { plan: 'plan.json', config: 'no.yml' },
    {},
    '',
    /^::error::config: cannot read no\.yml: there is no such file/m,
  ],
  [
    'a secret that is not set, and no permission for OIDC',
    PUBLISHING,
    { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    '',
    /^::error::publishing needs a Hub token, and none was given%0A.*id-token: write.*%0AA secret that is not set/m,
  ],
  [
    'a pull request from a fork',
    PUBLISHING,
    { GITHUB_EVENT_NAME: 'pull_request' },
    '',
    /^::error::publishing needs a Hub token.*%0AGitHub gives no secrets to pull requests from forks/m,
  ],
])('%s', async (_, inputs, variables, config, message) => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await mkdir(workspace);
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(workspace, 'plan.json'));
  if (config !== '') await writeFile(join(workspace, 'espalier.yml'), config);
  const environment = { HF_ENDPOINT: 'http://127.0.0.1:9' };
  const actions = await installAction(folder.path, { workspace, environment });
  const step = await actions.main('.', inputs, variables);
  expect(step.code).not.toBe(0);
  expect(step.log).toMatch(message);
  expect(step.log.match(/^::error/gm)).toHaveLength(1);
  // Nothing was begun that a later run could go on with.
  expect((await actions.post('.', step)).log).not.toContain('continues from there');
});
