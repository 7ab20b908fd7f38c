import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openFileSource } from '../src/bytes/file-source.ts';
import { sha256OfStream } from '../src/bytes/write-stream.ts';
import { readText } from '../src/common/files.ts';
import { publish, type ReleaseFile, type RepoRef } from '../src/hub/index.ts';
import type { Context } from '../src/pipeline/inputs/context.ts';

const BASE: RepoRef = { type: 'model', id: 'demo/tiny-gpt-oss-GGUF' };
const DATASET: RepoRef = { type: 'dataset', id: 'demo/tiny-benchmarks' };
const BASE_FILE = 'tiny-gpt-oss-MXFP4.gguf';

export const BASE_URI = `hf://${BASE.id}/${BASE_FILE}`;
/** Of the folder that holds mmlu.jsonl and gsm8k.jsonl. */
export const DATASET_URI = `hf://datasets/${DATASET.id}`;

/** Publishes the tiny model and its benchmarks, as their author would: over HTTP. */
export async function seedHub(
  folder: string,
  { hub, progress }: Pick<Context, 'hub' | 'progress'>,
): Promise<void> {
  const content = await contentOf(join(folder, 'tiny-gpt-oss.gguf'));
  await publish(
    {
      repo: BASE,
      visibility: 'public',
      files: [
        {
          path: 'README.md',
          content: card('tiny-gpt-oss', ['pipeline_tag: text-generation', 'language: en'], 'A trained toy.'),
        },
        { path: BASE_FILE, content },
      ],
      title: 'Add tiny-gpt-oss',
    },
    hub,
    progress,
  );
  const questions = async (path: string): Promise<ReleaseFile> => ({
    path,
    content: await readText(join(folder, 'benchmarks', path)),
  });
  await publish(
    {
      repo: DATASET,
      visibility: 'public',
      files: [
        { path: 'README.md', content: card('tiny-benchmarks', [], 'What tiny-gpt-oss was taught.') },
        await questions('mmlu.jsonl'),
        await questions('gsm8k.jsonl'),
      ],
      title: 'Add benchmarks',
    },
    hub,
    progress,
  );
}

/** Publishes another quantization in the repo of the base. */
export async function addToBase(
  file: string,
  { hub, progress }: Pick<Context, 'hub' | 'progress'>,
): Promise<void> {
  const files = [{ path: basename(file), content: await contentOf(file) }];
  await publish({ repo: BASE, visibility: 'public', files, title: `Add ${basename(file)}` }, hub, progress);
}

async function contentOf(file: string) {
  const { size } = await stat(file);
  await using source = await openFileSource(file);
  return { file, size, sha256: await sha256OfStream(source.stream(0, size)) };
}

function card(title: string, keys: readonly string[], text: string): string {
  return ['---', 'license: cc0-1.0', ...keys, '---', '', `# ${title}`, '', text, ''].join('\n');
}
