import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCommits } from '@huggingface/hub';
import { type ReleaseFile, withMarkers, writtenBy } from '../../src/hub/index.ts';
import type { Release } from '../../src/hub/publish/publish-release.ts';
import { sha256Of } from '../../src/hub/repo/files-to-upload.ts';
import { cut } from '../xet/upload/fixture.ts';
import { type HubFixture, patternBytes } from './fixture.ts';

export const repo = { type: 'model', id: 'espalier/pruned' } as const;
export const model = patternBytes(12_345_678);
export const cutFile = 'model-Q4_0.gguf';
export const card = withMarkers('---\nlicense: apache-2.0\n---\n# Pruned\n');

async function localModel(fixture: HubFixture, bytes = model): Promise<ReleaseFile> {
  const file = join(fixture.folder, cutFile);
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: cutFile, content: { file, sha256, size: bytes.length } };
}

/** A release whose files are the same whatever is in the repo. */
type FixedRelease = Release & { readonly files: readonly ReleaseFile[] };

/** A release of a model, a card, a plan and a report that lists them. */
export async function releaseOf(fixture: HubFixture, more: Partial<Release> = {}): Promise<FixedRelease> {
  const small = { path: 'plan.json', content: new TextEncoder().encode('{"name":"x"}') };
  const files = [await localModel(fixture), { path: 'README.md', content: card }, small];
  return { repo, visibility: 'public', title: 'Prune', ...more, files: reported(files) };
}

/** A release of a cut of the base that the fixture of Xet uploads has. */
export async function cutRelease(fixture: HubFixture, more: Partial<Release> = {}): Promise<FixedRelease> {
  const files = reported([await localModel(fixture, cut), { path: 'README.md', content: card }]);
  return { repo, visibility: 'public', title: 'Prune', ...more, files };
}

/** These files with a report that lists them, as every release has one. */
export function reported(files: readonly ReleaseFile[]): ReleaseFile[] {
  const others = files.filter(({ path }) => path !== 'report.json');
  const readme = others.find(({ path }) => path === 'README.md');
  const listed = others.map((file) => ({ path: file.path, sha256: sha256Of(file) }));
  const written = writtenBy(listed, String(readme?.content ?? ''));
  const report = { tool: { name: 'espalier' }, release: { written } };
  return [...others, { path: 'report.json', content: JSON.stringify(report) }];
}

/** The same files with another README. */
export function withCard(files: readonly ReleaseFile[], content: string): ReleaseFile[] {
  return reported(files.map((file) => (file.path === 'README.md' ? { path: file.path, content } : file)));
}

export async function commitTitles({ options }: HubFixture, id: string = repo.id): Promise<string[]> {
  const { hubUrl, fetch } = options;
  const commits = await Array.fromAsync(listCommits({ repo: id, hubUrl, fetch, accessToken: options.token }));
  return commits.map(({ title }) => title);
}

export function puts({ hub }: HubFixture) {
  return hub.requests.filter(({ method }) => method === 'PUT');
}
