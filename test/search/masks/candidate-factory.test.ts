import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import type { RawOptions } from '../../../src/commands/definition/command.ts';
import type { CommandName } from '../../../src/commands/registry.ts';
import type { ProgressEvent } from '../../../src/common/progress.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { klDivergence, writeBaseLogits } from '../../../src/llama/tools/perplexity.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import type { CandidateFactory, FactoryOptions } from '../../../src/search/masks/candidate-factory.ts';
import { openCutFactory } from '../../../src/search/masks/cut-factory.ts';
import { openCandidateFactory } from '../../../src/search/masks/open-factory.ts';
import type { Sweep } from '../../../src/search/sweep/sweep-schema.ts';
import { FAMILIES } from '../../prune/families.ts';
import { commandRunner } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';
import { tinyMoeGguf } from '../../support/tiny-moe.ts';

const TEXT = join(ROOT, 'plans/data/tiny-gpt-oss/held-out-code.txt');
const familyOf = (architecture: string) => FAMILIES.find((family) => family.architecture === architecture)!;

async function baseIn(folder: string, architecture: string): Promise<string> {
  const path = join(folder, `${architecture}.gguf`);
  await writeFile(path, tinyMoeGguf(familyOf(architecture)));
  return path;
}

/** Drops the same experts in every layer. */
const dropping = ({ model }: CandidateFactory, ...ids: number[]) =>
  new Map(model.layers.map(({ index }) => [index, new Set(ids)] as const));

async function divergence(from: string, of: string, folder: string) {
  const options = { tools: await llamaTools(), textFile: TEXT, contextTokens: 128, chunks: 2, threads: 1 };
  const logitsFile = join(folder, 'from.logits');
  await writeBaseLogits({ ...options, logitsFile, model: from });
  return klDivergence({ ...options, logitsFile, model: of });
}

async function withFactory(
  architecture: string,
  open: typeof openCandidateFactory,
  work: (factory: CandidateFactory, folder: string) => Promise<void>,
  options: FactoryOptions = {},
): Promise<void> {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(await baseIn(folder.path, architecture));
  await work(await open(describeMoe(await readHeader(base)), base, folder.path, options), folder.path);
}

describe.each(['deepseek2', 'lfm2moe'])('%s, which has a selection bias', (architecture) => {
  test('is tried by masks, and a mask is the cut', async () => {
    await withFactory(architecture, openCandidateFactory, async (factory, folder) => {
      expect(factory.by).toBe('mask');
      await using base = await openFileSource(join(folder, `${architecture}.gguf`));
      const cuts = await openCutFactory(factory.model, base, folder);
      await using mask = await factory.make(dropping(factory, 2, 4));
      await using cut = await cuts.make(dropping(factory, 2, 4));
      expect(mask.bytes).toBeLessThan(cut.bytes / 50);
      expect((await divergence(mask.path, cut.path, folder)).maxKld).toBeLessThan(1e-4);
      expect((await divergence(mask.path, factory.basePath, folder)).maxKld).toBeGreaterThan(1e-3);
      expect(await refusal(factory.make(dropping(factory), { kind: 'zero' }))).toBe(
        `usage: ${architecture} has no router bias that "zero" could edit`,
      );
    });
  });
});

test('a mask goes with its measurement, and one of a killed process when the layout is opened', async () => {
  await withFactory('deepseek2', openCandidateFactory, async (factory, folder) => {
    const masks = async () =>
      (await readdir(folder, { recursive: true })).filter((name) => name.includes('mask-'));
    const mask = await factory.make(dropping(factory, 2));
    expect(await masks()).toHaveLength(3);
    await mask[Symbol.asyncDispose]();
    expect(await masks()).toEqual([]);
    // No process has a number above the kernel's largest, 2^22.
    await writeFile(join(dirname(factory.basePath), 'mask-4194305-1-00002-of-00003.gguf'), '');
    await using base = await openFileSource(join(folder, 'deepseek2.gguf'));
    await openCandidateFactory(factory.model, base, folder);
    expect(await masks()).toEqual([]);
  });
});

describe('what no mask can stand for', () => {
  test.each([
    ['olmoe', 'olmoe has no router bias'],
    ['ernie4_5-moe', 'ernie4_5-moe adds its selection bias to a softmax over all experts'],
  ])('%s is cut, one file at a time, and the size is said first', async (architecture, reason) => {
    const notes: string[] = [];
    const progress = (event: ProgressEvent) => void (event.type === 'note' && notes.push(event.message));
    await withFactory(
      architecture,
      openCandidateFactory,
      async (factory, folder) => {
        expect(factory.by).toBe('cut');
        expect(notes).toEqual([
          expect.stringMatching(
            new RegExp(`^${reason}: candidates are cut, not masked; each writes up to \\d`),
          ),
        ]);
        expect(factory.basePath).toBe(join(folder, `${architecture}.gguf`));
        const cuts = async () =>
          (await readdir(folder, { recursive: true })).filter((name) => /cut-.*gguf$/.test(name)).length;
        const first = await factory.make(dropping(factory, 2, 4));
        const second = factory.make(dropping(factory, 1, 5));
        expect(await cuts()).toBe(1);
        await first[Symbol.asyncDispose]();
        await (await second)[Symbol.asyncDispose]();
        expect(await cuts()).toBe(0);
        expect(factory.key(dropping(factory, 2, 4))).not.toBe(factory.key(dropping(factory, 1, 5)));
        expect(await refusal(factory.make(dropping(factory, 2, 4), { kind: 'centre' }))).toMatch(
          /could edit$/,
        );
        expect((await divergence(factory.basePath, factory.basePath, folder)).maxKld).toBeLessThan(1e-4);
      },
      { progress },
    );
  });

  test('a full disk stops a cut, and the next one is made when there is room', async () => {
    const sizes = [0, 1e9];
    const free = async () => sizes.shift() ?? 1e9;
    await withFactory(
      'olmoe',
      openCandidateFactory,
      async (factory) => {
        expect(await refusal(factory.make(dropping(factory, 2)))).toMatch(/^disk-full: writing /);
        await using file = await factory.make(dropping(factory, 2));
        expect(file.bytes).toBeGreaterThan(0);
      },
      { free },
    );
  });

  test('sweep says that it cut; methods that remove one expert of one layer are refused', async () => {
    await using folder = await temporaryFolder();
    await llamaTools();
    const base = await baseIn(folder.path, 'olmoe');
    const commands = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });
    const common = {
      base,
      text: TEXT,
      chunks: '2',
      'chunk-tokens': '128',
      threads: '1',
      'run-dir': folder.path,
    };
    const run = (command: CommandName, raw: RawOptions) => commands(command, { ...common, ...raw });
    const { json, text } = await run('sweep', { methods: 'aimer', points: '8,6' });
    const { by, rows } = json as Sweep;
    expect(by).toBe('cut');
    expect(text).toContain('candidates were files cut for the purpose');
    expect(rows[0]!.meanKld).toBeLessThan(1e-4);
    expect(rows[1]!.meanKld).toBeGreaterThan(1e-4);
    expect(await refusal(run('sweep', { methods: 'aimer', points: '6', 'chunk-tokens': '64' }))).toBe(
      `dataset-invalid: 62 tokens of ${TEXT} are scored; llama-perplexity needs at least 100 for its statistics`,
    );
    for (const [command, raw, who] of [
      ['score', { by: 'mask-kld' }, 'mask-kld'],
      ['sensitivity', { by: 'aimer' }, 'sensitivity'],
    ] as const) {
      expect(await refusal(run(command, raw))).toBe(
        `gguf-unsupported: ${who} needs masks: olmoe has no router bias, and a cut in one layer alone is a file that llama.cpp does not load`,
      );
    }
  });
});
