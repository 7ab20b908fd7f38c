import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommitOperation, commit } from '@huggingface/hub';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GithubOidc, startGithubOidc } from '../../demo/github-oidc/server.ts';
import { BASE_URI } from '../../demo/seed.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { type LocalSigstore, NAME_CLAIM, startSigstore } from '../support/sigstore.ts';
import { createRunner, type Runner } from './runner.ts';
import { espalier, onHub, type SeededHub, startSeededHub, TOKEN } from './support.ts';

const REPO = 'demo/tiny-28x-GGUF';
const FOLDER = 'candidates/tiny-gpt-oss-28x-MXFP4';
const PATH = `${FOLDER}/attestation.sigstore.json`;
const REPORT = `${FOLDER}/report.json`;
const SIGNER = 'https://github.com/owner/models/.github/workflows/release.yml@refs/tags/v1';

let folder: TemporaryFolder;
let hub: SeededHub;
let sigstore: LocalSigstore;
let github: GithubOidc;
let runner: Runner;
let inputs: Record<string, string>;
let job: Record<string, string>;
/** Of the release that was signed. */
let bundle: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  hub = await startSeededHub();
  sigstore = await startSigstore();
  github = await startGithubOidc({
    repository: 'owner/models',
    sub: 'repo:owner/models',
    [NAME_CLAIM]: SIGNER,
  });
  runner = await createRunner(folder.path);
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(runner.workspace, 'plan.json'));
  await writeFile(join(folder.path, 'root.json'), sigstore.trustedRoot);
  inputs = {
    ...{ plan: 'plan.json', base: BASE_URI, repo: REPO, benchmarks: 'none', gate: 'none', attest: 'true' },
    ...{
      'hub-url': hub.url,
      'hf-token': TOKEN.writer,
      'fulcio-url': sigstore.url,
      'rekor-url': sigstore.url,
    },
  };
  job = {
    ...github.environment,
    GITHUB_TOKEN: 'ghs_token_of_the_job_0123456789',
    GITHUB_REPOSITORY: 'owner/models',
    GITHUB_API_URL: `${github.url}/api`,
  };
});
afterAll(async () => {
  for (const one of [github, sigstore, hub, folder]) await one[Symbol.asyncDispose]();
});

const read = async (path: string) => await fetch(`${hub.url}/${REPO}/resolve/main/${path}`);

/** What anybody reads who verifies, or the refusal. */
async function verify(...args: string[]): Promise<string> {
  const root = args.includes('--trusted-root') ? [] : ['--trusted-root', join(folder.path, 'root.json')];
  const { stdout, stderr, code } = await espalier(['verify', `hf://${REPO}`, ...root, ...args], {
    cwd: folder.path,
    env: onHub(hub),
  });
  return code === 0 ? stdout : `${code}: ${stderr.split('\n').find((line) => line.startsWith('error: '))}`;
}

/** Changes the repo as somebody with a token does. */
async function change(operations: CommitOperation[]): Promise<void> {
  const { url: hubUrl } = hub;
  await commit({ repo: REPO, hubUrl, accessToken: TOKEN.writer, title: 'Change', operations, useXet: false });
}
const put = (path: string, text: string): CommitOperation => ({
  operation: 'addOrUpdate',
  path,
  content: new Blob([text]),
});

test('a release is signed as the workflow, stored with GitHub, and verify says who signed it', async () => {
  const step = await runner.main(inputs, job);
  expect(step.log).not.toContain('::error');
  expect(step.code).toBe(0);
  expect(github.asked).toEqual(['sigstore']);
  expect(sigstore.entries()).toBe(1);
  bundle = await (await read(PATH)).text();
  const { dsseEnvelope, mediaType } = JSON.parse(bundle);
  expect(mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
  expect(JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString())).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'tiny-gpt-oss-28x-MXFP4.gguf' }, { name: 'plan.json' }, { name: 'report.json' }],
    predicate: {
      tool: { name: 'espalier' },
      base: { repo: 'demo/tiny-gpt-oss-GGUF' },
      plan: { name: 'tiny-gpt-oss-28x' },
    },
  });
  expect(github.stored).toEqual([JSON.parse(bundle)]);
  expect(step.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/eyJ[\w-]+\.|ghs_/);

  const said = await verify('--signed-by', 'owner/models');
  expect(said).toContain('is exactly the base minus the experts of the plan');
  expect(said).toContain(`signed by ${SIGNER}, for which ${github.url} vouched`);
});

test('run again, nothing is signed a second time', async () => {
  const step = await runner.main(inputs, job);
  expect(step.code).toBe(0);
  expect(sigstore.entries()).toBe(1);
  expect(await (await read(PATH)).text()).toBe(bundle);
});

test('a signature of somebody else, of something else or of nobody known is refused', async () => {
  expect(await verify('--signed-by', 'owner/model')).toBe(
    `23: error: ${SIGNER} signed this release, not a workflow of owner/model`,
  );
  await using other = await startSigstore();
  await writeFile(join(folder.path, 'other.json'), other.trustedRoot);
  expect(await verify('--trusted-root', join(folder.path, 'other.json'))).toMatch(
    /^23: error: attestation\.sigstore\.json is not a valid signature: /,
  );
  const broken = JSON.parse(bundle);
  broken.dsseEnvelope.payload = Buffer.from(
    Buffer.from(broken.dsseEnvelope.payload, 'base64')
      .toString()
      .replace('tiny-gpt-oss-28x-MXFP4', 'tiny-gpt-oss-99x-MXFP4'),
  ).toString('base64');
  await change([put(PATH, JSON.stringify(broken))]);
  expect(await verify()).toMatch(/^23: error: attestation\.sigstore\.json is not a valid signature: /);
  // A true signature beside a report that somebody changed.
  const report = await (await read(REPORT)).text();
  await change([put(PATH, bundle), put(REPORT, report.replace('"schemaVersion"', ' "schemaVersion"'))]);
  expect(await verify()).toMatch(
    /^23: error: the signature of \S+ is of something else: report\.json has SHA-256 [0-9a-f]{64}, signed was [0-9a-f]{64}$/,
  );
  await change([put(REPORT, report), { operation: 'delete', path: PATH }]);
  expect(await verify()).toContain(`this release is not signed: ${REPO} has no ${PATH}`);
  expect(await verify('--signed-by', 'owner/models')).toContain(
    'but a signature by owner/models is required',
  );
});

test('a release that is to be alone and is not signed takes the signature of the last one away', async () => {
  await change([put(PATH, bundle)]);
  const step = await runner.main(
    { ...inputs, attest: 'false', alone: 'true', 'file-name': 'other-MXFP4.gguf', 'run-dir': 'other' },
    job,
  );
  expect(step.log).not.toContain('::error');
  expect((await read('other-MXFP4.gguf')).status).toBe(200);
  expect((await read(PATH)).status).toBe(404);
});

test('a signature that GitHub does not store is published all the same, with a note that says why', async () => {
  const again = { ...inputs, 'file-name': 'note-MXFP4.gguf', 'run-dir': 'note', overwrite: 'true' };
  github.answerStorage(403);
  const refused = await runner.main(again, job);
  github.answerStorage(201);
  expect(refused.code).toBe(0);
  expect(refused.log).toContain(
    'the signature is published, but not stored with GitHub: GitHub answered 403. The job needs "permissions: attestations: write"',
  );
  const { GITHUB_TOKEN: _, ...withoutToken } = job;
  const silent = await runner.main(
    { ...again, 'file-name': 'note-2-MXFP4.gguf', 'run-dir': 'note-2' },
    withoutToken,
  );
  expect(silent.code).toBe(0);
  expect(silent.log).toContain('not stored with GitHub: the step has no GITHUB_TOKEN in its environment');
  expect(github.stored).toHaveLength(1);
});

test('who cannot sign is refused before anything is done', async () => {
  const step = await runner.main({ ...inputs, 'run-dir': 'none' });
  expect(step.code).toBe(2);
  expect(step.log).toContain('attest signs as the workflow');
  expect(step.log).toContain('permissions: id-token: write');
});

test('an authority that refuses stops the release before it is published', async () => {
  await change([{ operation: 'delete', path: 'other-MXFP4.gguf' }]);
  const gone = {
    'fulcio-url': `${sigstore.url}/nowhere`,
    'file-name': 'gone-MXFP4.gguf',
    'run-dir': 'gone',
    overwrite: 'true',
  };
  const step = await runner.main({ ...inputs, ...gone }, job);
  expect(step.code).toBe(47);
  expect(step.log).toContain('the release cannot be signed with');
  expect((await read('gone-MXFP4.gguf')).status).toBe(404);
});
