import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGithubOidc } from '../../demo/github-oidc/server.ts';
import { BASE_URI } from '../../demo/seed.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { createRunner } from './runner.ts';
import { espalier, onHub, startSeededHub, TOKEN } from './support.ts';

const REPO = 'demo/tiny-28x-GGUF';

async function makeRepo({ url }: { url: string }): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN.writer}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: REPO.split('/')[1], organization: 'demo' });
  expect((await fetch(`${url}/api/repos/create`, { method: 'POST', headers, body })).status).toBe(200);
}

test('the built action publishes as trusted publisher, and tells no secret', async () => {
  await using github = await startGithubOidc({ repository: 'owner/models' });
  const publishers = [{ resource: REPO, claims: { repository: 'owner/models' } }];
  await using hub = await startSeededHub({ trust: { issuer: github.url, publishers } });
  await using folder = await temporaryFolder();
  const runner = await createRunner(folder.path);
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(runner.workspace, 'plan.json'));
  const inputs = {
    ...{ plan: 'plan.json', base: BASE_URI, repo: REPO, tag: 'v1', benchmarks: 'none', gate: 'none' },
    'hub-url': hub.url,
  };
  const job = { ...github.environment, GITHUB_REPOSITORY: 'owner/models' };

  // The repo is not there: known before the base is read.
  const early = await runner.main(inputs, job);
  expect(early.code).toBe(40);
  expect(early.log).toContain(`${REPO} does not exist, and a trusted publisher cannot create it`);

  await makeRepo(hub);
  const before = github.asked.length;
  const step = await runner.main(inputs, job);
  expect(step.log).not.toContain('::error');
  expect(step.code).toBe(0);
  expect(step.outputs).toMatchObject({ repo: REPO, url: expect.stringContaining(`${REPO}/tree/v1`) });
  const masked = [...step.log.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = '']) => secret);
  // One for the check before the work and for all that is written, as long as it is good.
  expect(github.asked.slice(before)).toEqual([hub.url]);
  expect(masked.filter((secret) => secret.startsWith('hf_jwt_'))).toHaveLength(1);
  const log = step.log.replaceAll(/^::add-mask::.*$/gm, '');
  for (const secret of [...masked, github.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN])
    expect(log).not.toContain(secret);
  expect(JSON.stringify([step.outputs, step.state, step.summary])).not.toMatch(/hf_jwt_|eyJ/);

  // Without the permission there is nothing to publish with.
  const alone = await runner.main({ ...inputs, tag: 'v2' });
  expect(alone.code).toBe(43);
  expect(alone.log).toContain('permissions: id-token: write');
});

test('the command line takes the token that hf auth login stored, and writes with another where there is one', async () => {
  await using hub = await startSeededHub();
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'hf'));
  await writeFile(join(folder.path, 'hf/token'), `${TOKEN.reader}\n`);
  const env = { ...onHub(hub), HF_TOKEN_PATH: undefined, HF_HOME: '~/hf', HOME: folder.path };
  const doctor = async (more: Record<string, string> = {}) => {
    const { stdout } = await espalier(['doctor', '--repo', 'demo/x'], {
      cwd: folder.path,
      env: { ...env, ...more },
    });
    return /^Hub token .*$/m.exec(stdout)?.[0].replaceAll(/\s+/g, ' ');
  };
  expect(await doctor()).toBe('Hub token missing the token of demo may read demo/x but not write to it');
  expect(await doctor({ HF_WRITE_TOKEN: TOKEN.writer })).toBe(
    'Hub token ok of demo, role write, from HF_WRITE_TOKEN; it may write to demo/x',
  );
});
