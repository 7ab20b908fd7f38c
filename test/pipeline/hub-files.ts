import { expect } from 'vitest';
import { digestOfFile } from '../../src/bytes/file-digest.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { type HubOptions, publish, type ReleaseFile, type RepoRef } from '../../src/hub/index.ts';
import type { Context } from '../../src/pipeline/inputs/context.ts';

export const PROJECTOR = 'mmproj-tiny-F16.gguf';

/** What lies beside the models of a repo, and is no model that a pattern takes, but the shards. */
export const BESIDE: readonly ReleaseFile[] = [
  { path: PROJECTOR, content: Buffer.from('GGUF of a projector') },
  { path: 'mtp-tiny-Q8_0.gguf', content: Buffer.from('GGUF of a drafter') },
  { path: 'template', content: '{{ .Prompt }}' },
  { path: 'other/set-Q5_0-00001-of-00002.gguf', content: Buffer.from('first') },
  { path: 'other/set-Q5_0-00002-of-00002.gguf', content: Buffer.from('second') },
];

/** A file of this machine, to publish. */
export async function localFile(path: string, file: string): Promise<ReleaseFile> {
  await using source = await openFileSource(file);
  return { path, content: { file, sha256: await digestOfFile(source, undefined), size: source.size } };
}

/** Commits files to a repo, as a release does. */
export async function putFiles(
  repo: RepoRef,
  { hub, progress }: Context,
  files: readonly ReleaseFile[],
): Promise<void> {
  await publish({ repo, visibility: 'public', files, title: 'Put', overwrite: true }, hub, progress);
}

/** Changes the repo as a person does. */
export async function changeRepo(
  { id }: RepoRef,
  hub: HubOptions,
  files: readonly ReleaseFile[],
): Promise<void> {
  const head = await hub.fetch(`${hub.hubUrl}/api/models/${id}`);
  const { sha } = (await head.json()) as { sha: string };
  const lines = [
    { key: 'header', value: { summary: 'Edit', description: '', parentCommit: sha } },
    ...files.map(({ path, content }) => ({ key: 'file', value: { path, content, encoding: 'utf-8' } })),
  ];
  const response = await hub.fetch(`${hub.hubUrl}/api/models/${id}/commit/main`, {
    method: 'POST',
    headers: { authorization: `Bearer ${hub.token}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  expect(response.status).toBe(200);
}

/** Rows of the table of files: the name of each, and what was measured of it. */
export function filesTable(card: string): [file: string, hfName: string, measured: string][] {
  const rows = card.matchAll(/^\| \[`(\S+)`\]\(\S+\) \|(.*)\|$/gm);
  return [...rows].map(([, file = '', cells = '']) => {
    const trimmed = cells.split(' | ').map((cell) => cell.trim());
    return [file, trimmed[2] ?? '', trimmed.at(-1) ?? ''];
  });
}
