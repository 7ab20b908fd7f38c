import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCommits } from '@huggingface/hub';
import type { Release, ReleaseFile } from '../../src/hub/index.ts';
import { type HubFixture, patternBytes } from './fixture.ts';

export const repo = { type: 'model', id: 'espalier/pruned' } as const;
export const model = patternBytes(12_345_678);
export const card = '---\nlicense: apache-2.0\n---\n# Pruned\n';

async function localModel(fixture: HubFixture, bytes = model): Promise<ReleaseFile> {
  const file = join(fixture.folder, 'model-Q4_0.gguf');
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: 'model-Q4_0.gguf', content: { file, sha256, size: bytes.length } };
}

export async function releaseOf(fixture: HubFixture, more: Partial<Release> = {}): Promise<Release> {
  const small = { path: 'plan.json', content: new TextEncoder().encode('{"name":"x"}') };
  const files = [await localModel(fixture), { path: 'README.md', content: card }, small];
  return { repo, visibility: 'public', files, title: 'Prune', ...more };
}

export async function commitTitles({ options }: HubFixture): Promise<string[]> {
  const { hubUrl, fetch } = options;
  const commits = await Array.fromAsync(
    listCommits({ repo: repo.id, hubUrl, fetch, accessToken: options.token }),
  );
  return commits.map(({ title }) => title);
}

export function puts({ hub }: HubFixture) {
  return hub.requests.filter(({ method }) => method === 'PUT');
}
