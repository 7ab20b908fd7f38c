import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { addToBase, DATASET_URI } from '../../demo/seed.ts';
import { parseRepoId, readHubText, repoPaths } from '../../src/hub/index.ts';
import { startWorld } from '../pipeline/support.ts';
import { quantizeTiny } from '../support/quantize.ts';

const python = await execa('python3', ['-c', 'import math, statistics; math.comb']).then(
  () => 'python3',
  () => undefined,
);
const PROGRAM = resolve(import.meta.dirname, 'recompute_card.py');
const REPO = parseRepoId('demo/tiny-28x-GGUF');
const FOLDER = 'candidates/tiny-gpt-oss-28x-MXFP4';

/** Words are the verdicts', and the band is one; that their numbers are right follows from those beside them. */
const WORDS = /\.(verdict\.(kind|sentence)|band)$/;
/** Of one text, named once; of several there are indexes between. */
const SETTINGS =
  /^(kld|kldCategories\.\d+|speed)\.(text\.|category|title|contextTokens|scoredTokens|chunks$|basePerplexity|floor\.|build|backend|flags\.|promptTokens|answerTokens)/;

describe.skipIf(python === undefined)(`Python${python ? '' : ' cannot be had here'}`, () => {
  test('finds every number of a published trial from its records, by a program of its own', {
    timeout: 300_000,
  }, async () => {
    await using world = await startWorld();
    await addToBase(await quantizeTiny(world.folder.path, 'Q4_0'), world.context);
    const text = join(world.folder.path, 'text.txt');
    const lines = Array.from({ length: 400 }, (_, i) => `Box ${i} holds ${i * 7} nails and ${i * i} screws.`);
    await writeFile(text, lines.join('\n'));
    const asked = ['mmlu:40', 'gsm8k:20'].map((one) => `${one}=${DATASET_URI}/${one.split(':')[0]}.jsonl`);
    await world.run({
      options: {
        benchmarks: [...asked, 'speed:3'].join(),
        ...{ rivals: 'auto', kld: text, 'kld-chunks': '5', 'reasoning-effort': 'low,high' },
      },
      ...{ repo: REPO.id, until: 'publish' },
    });
    // A stranger has what is published, and nothing else.
    await rm(join(world.folder.path, 'run'), { recursive: true });
    const { hub } = world.context;
    const all = await repoPaths({ repo: REPO, revision: 'main' }, hub);
    const own = all.filter((path) => /^(report\.json|records\/)/.test(path.replace(`${FOLDER}/`, '')));
    expect(own.length).toBeGreaterThan(10);
    const folder = join(world.folder.path, 'stranger');
    for (const path of own) {
      const file = join(folder, path.replace(`${FOLDER}/`, ''));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await readHubText(REPO, 'main', path, hub));
    }
    const compute = async () => JSON.parse((await execa('python3', [PROGRAM, folder])).stdout);
    const { checked, differ, unknown } = await compute();
    expect(differ).toEqual([]);
    expect(unknown.filter((path: string) => !WORDS.test(path) && !SETTINGS.test(path))).toEqual([]);
    expect(checked).toBeGreaterThan(400);
    // It can fail.
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    report.trial.benchmarks[0].pairs[0].precision.excludedLoss += 0.001;
    await writeFile(join(folder, 'report.json'), JSON.stringify(report));
    expect((await compute()).differ).toEqual([
      expect.stringContaining('benchmarks.0.pairs.0.precision.excludedLoss'),
    ]);
  });
});
