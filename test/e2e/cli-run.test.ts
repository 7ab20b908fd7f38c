import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import type { TemporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { publishedSchema } from '../support/report-schema.ts';
import {
  filesIn,
  onHub,
  processesNaming,
  refusalIn,
  type SeededHub,
  smallTrial,
  stagesIn,
  startEntryPoint,
  startWorkshop,
  TOKEN,
  type Workshop,
} from './support.ts';

let workshop: Workshop;
let hub: SeededHub;
let folder: TemporaryFolder;
beforeAll(async () => {
  workshop = await startWorkshop();
  ({ hub, folder } = workshop);
});
afterAll(() => workshop[Symbol.asyncDispose]());

const REPO = 'demo/tiny-28x-GGUF';
const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';
/** Of the candidate, in the repo. */
const FOLDER = 'candidates/tiny-gpt-oss-28x-MXFP4';
const QUESTIONS = ['--benchmarks', `mmlu:12=${DATASET_URI}/mmlu.jsonl,gsm8k:12=${DATASET_URI}/gsm8k.jsonl`];
/** One question at a time: what else is in a batch moves logits, and the runs here are compared. */
const TRIAL = [...QUESTIONS, ...smallTrial(1)];
const RECORDS = ['base-mmlu', 'candidate-mmlu', 'base-gsm8k', 'candidate-gsm8k'].map(
  (name) => `records/${name}.jsonl`,
);
const PUBLISH = ['publish', '--repo', REPO, '--tag', 'v1'];
const RUN = ['run', '--base', BASE_URI, '--plan', 'plan.json', '--repo', REPO, '--tag', 'v1', ...TRIAL];

const succeed = (...args: string[]) => workshop.succeed(...args);

const read = (path: string) => readFile(join(folder.path, path), 'utf8');
const reportOf = async (runDir: string): Promise<Report> => {
  const report: unknown = JSON.parse(await read(join(runDir, 'report.json')));
  expect((await publishedSchema()).safeParse(report).error).toBeUndefined();
  return reportSchema.parse(report);
};

test('a run goes as far as it is told, and goes on from there', async () => {
  const before = await filesIn(hub.folder);
  const pruned = await succeed(...RUN, '--until', 'prune');
  expect(stagesIn(pruned.stderr)).toEqual(['resolve: done', 'prune: done']);
  expect(pruned.stdout).toContain(`candidate  .espalier/${FILE} (2.47 MB)`);

  const verified = await succeed(...RUN, '--until', 'verify');
  expect(stagesIn(verified.stderr)).toEqual(['resolve: unchanged', 'prune: unchanged', 'verify: done']);

  const rendered = await succeed(...RUN, '--until', 'render', '--json');
  expect(stagesIn(rendered.stderr).slice(3)).toEqual(['validate: done', 'render: done']);
  expect(JSON.parse(rendered.stdout)).toMatchObject({
    runDir: '.espalier',
    pruned: { file: FILE, bytes: 2_470_464 },
    validated: { trial: { overall: { questions: 24 } } },
    rendered: { card: '.espalier/README.md', report: '.espalier/report.json' },
  });
  expect(await filesIn(hub.folder)).toEqual(before);
  expect(await processesNaming(folder.path)).toEqual([]);
});

test('a time that suffices: the pace is measured on the first questions, which count', async () => {
  const limited = [...RUN, '--until', 'render', '--max-minutes', '10000', '--run-dir', 'limited'];
  const { stderr } = await succeed(...limited);
  expect(stderr).toMatch(
    /tokens\/s here \(1 answers at a time\): all 24 questions to 2 models take about .*allows that/,
  );
  const { trial } = await reportOf('limited');
  expect(trial?.timeLimit).toBeUndefined();
  expect(trial?.overall.questions).toBe(24);
  expect(JSON.parse(await read('limited/questions.json')).value.counts).toEqual([12, 12]);
  // A run that goes on later measures nothing again.
  expect((await succeed(...limited)).stderr).not.toContain('tokens/s here');
});

test('fewer questions where an earlier attempt found that not all fit; report and card say so', async () => {
  const longer = RUN.map((one) => one.replaceAll(':12=', ':60='));
  const again = [...longer, '--until', 'render', '--run-dir', 'short', '--max-minutes', '9999'];
  await succeed(...again);
  // As if this machine were slower: what was chosen is kept, under the same key.
  const kept = JSON.parse(await read('short/questions.json'));
  await writeFile(
    join(folder.path, 'short/questions.json'),
    JSON.stringify({ ...kept, value: { counts: [30, 20], tokensPerSecond: 4 } }),
  );
  await rm(join(folder.path, 'short/records'), { recursive: true });
  const { stdout } = await succeed(...again);
  expect(stdout).toContain('50 of 120 questions were asked, as many as fit in 9999 minutes at 4 tokens/s');
  const { trial } = await reportOf('short');
  expect(trial?.timeLimit).toEqual({ minutes: 9999, wanted: 120, tokensPerSecond: 4 });
  expect(trial?.benchmarks.map(({ questions, seed }) => [questions, seed])).toEqual([
    [30, 0],
    [20, 0],
  ]);
  expect(await read('short/README.md')).toContain('120 questions were wanted; as many were asked');
  await succeed('report', 'short/report.json', '--recompute', 'short/records');
});

test('the card is rendered again from its report', async () => {
  await succeed('card', '.espalier/report.json', '--out', 'card.md');
  expect(await read('card.md')).toBe(await read('.espalier/README.md'));
});

test('a gate that the verdict does not pass publishes nothing', async () => {
  const before = await filesIn(hub.folder);
  const env = onHub(hub, TOKEN.writer);
  // Without a word it is non-inferior, which so few questions cannot show.
  for (const command of [RUN, PUBLISH]) {
    expect(await refusalIn(folder.path, command, env)).toMatch(/^80: /);
    expect(await filesIn(hub.folder)).toEqual(before);
  }
  // The card says what was asked for: another gate needs another card.
  expect(await refusalIn(folder.path, [...PUBLISH, '--gate', 'none'], env)).toBe(
    '2: the card in .espalier was made for the gate non-inferior, but the gate is now none',
  );
  await succeed(...RUN, '--gate', 'none', '--until', 'render');
});

test('without a trial nothing is published unless it is said', async () => {
  const run = `run --base ${BASE_URI} --plan plan.json --repo ${REPO} --run-dir .espalier/none --benchmarks none`;
  const message = await refusalIn(folder.path, run.split(' '), onHub(hub, TOKEN.writer));
  expect(message).toMatch(/^2: nothing was started: the gate asks for non-inferior/);
});

test('publish takes up the run; what is published is what the run made', async () => {
  const env = onHub(hub, TOKEN.writer);
  expect(
    await refusalIn(folder.path, ['publish', '--repo', REPO, '--tag', 'v2', '--gate', 'none'], env),
  ).toBe(`2: the card in .espalier was made for ${REPO} and the tag v1`);
  const { stdout } = await succeed(...PUBLISH, '--gate', 'none');
  expect(stdout).toBe(`published  ${hub.url}/${REPO}/tree/v1\n`);
  const files = [FILE, 'README.md', 'report.json', 'plan.json'];
  for (const path of files) {
    const response = await fetch(`${hub.url}/${REPO}/resolve/v1/${path}`);
    const here = await readFile(join(folder.path, '.espalier', path));
    expect(Buffer.from(await response.arrayBuffer()).equals(here), path).toBe(true);
  }
});

const LINE = 'Every number of the trial in';

test('anyone can compute the numbers again, from the Hub or from a copy of it', async () => {
  const published = `hf://${REPO}/report.json`;
  const { stdout } = await succeed('report', published, '--recompute');
  expect(stdout).toMatch(
    new RegExp(
      `${LINE} hf://${REPO}@[0-9a-f]{40}/report.json follows from 48 records and the facts beside them.`,
    ),
  );

  const names = ['report.json', 'ledger.jsonl', 'records/facts.json', ...RECORDS];
  await mkdir(join(folder.path, 'copy/records'), { recursive: true });
  for (const name of names) {
    const response = await fetch(
      `${hub.url}/${REPO}/resolve/v1/${name === 'ledger.jsonl' ? '' : `${FOLDER}/`}${name}`,
    );
    expect(response.status, name).toBe(200);
    const text = await response.text();
    // Nothing of how and where they were made.
    expect(text).not.toContain(folder.path);
    expect(text.includes('conditions')).toBe(/^report|facts/.test(name));
    await writeFile(join(folder.path, 'copy', name), text);
  }
  await succeed('report', 'copy/report.json');
  await succeed('report', '.espalier/report.json', '--recompute', 'copy/records');
  await succeed(
    'report',
    `${hub.url}/${REPO}/blob/main/report.json?download=true`,
    '--recompute',
    `${hub.url}/${REPO}/tree/v1/${FOLDER}/records`,
  );
  await succeed('report', REPO);

  const report = await read('copy/report.json');
  const edited = JSON.parse(report) as Report;
  Object.assign(edited.trial!.overall.accuracy, { candidate: 0.999 });
  await writeFile(join(folder.path, 'copy/report.json'), JSON.stringify(edited));
  // The ledger would not agree either, which says less.
  expect(await refusalIn(folder.path, ['report', 'copy/report.json'])).toMatch(
    /^71: copy\/report\.json differs from its records: overall\.accuracy\.candidate is 0\.999, computed: 0\.\d+$/,
  );
  await writeFile(join(folder.path, 'copy/report.json'), report);

  const [, , , gsm8k] = RECORDS;
  const text = await read(join('copy', gsm8k!));
  await writeFile(join(folder.path, 'copy', gsm8k!), text.replace(/"answerTokens":\d+/, '"answerTokens":1'));
  const refused = await refusalIn(folder.path, ['report', 'copy/report.json']);
  expect(refused).toMatch(
    /^\d+: GSM8K, candidate: expected records with SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}$/,
  );
});

test('answers to questions of unknown licence are published only when asked for, and others can be left out', async () => {
  const recordsOf = async (...options: string[]) => {
    await succeed(...RUN, '--gate', 'none', '--until', 'render', ...options);
    return (await reportOf('.espalier')).release.records;
  };
  expect(await recordsOf('--records', 'none')).toEqual([]);
  expect(await read('.espalier/README.md')).toContain('The answers to MMLU, GSM8K are not published.');
  const scores = join(ROOT, 'plans/data/tiny-gpt-oss/mask-kld.json');
  expect(await recordsOf('--records', 'all', '--scores', scores)).toEqual(['mmlu', 'gsm8k']);
  expect(await read('.espalier/report.html')).toContain(
    'Importance by <code>mask-kld</code>; these are not the scores',
  );
  const local = join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl');
  const own = ['--run-dir', 'own'];
  const asked = RUN.map((word) => (word === QUESTIONS[1] ? `mmlu:6=${local}` : word));
  await succeed(...asked, '--gate', 'none', '--until', 'render', ...own);
  const report = await reportOf('own');
  expect(report.release.records).toEqual([]);
  expect(report.trial!.benchmarks[0]!.dataset.source).toBe('mmlu.jsonl');
  // Nothing that is published says where on this machine things are.
  for (const path of ['own/report.json', 'own/README.md', 'own/plan.json']) {
    const text = await read(path);
    for (const place of [folder.path, ROOT]) expect(text, path).not.toContain(place);
  }
  // As it was.
  await recordsOf();
});

test('run again, it does nothing again', async () => {
  const before = await filesIn(hub.folder);
  const { stderr, stdout } = await succeed(...RUN, '--gate', 'none');
  const skipped = ['resolve', 'prune', 'verify', 'validate', 'render'].map((stage) => `${stage}: unchanged`);
  expect(stagesIn(stderr)).toEqual([...skipped, 'publish: done']);
  expect(stderr).toContain('(was there already)');
  expect(stdout).toMatch(/^published {2}/m);
  expect(await filesIn(hub.folder)).toEqual(before);
});

/** The trial without what the clock decides. */
function numbersOf({ trial }: Report): unknown {
  // Records hold what the server measured, and so does their digest.
  const clock = /^recordsSha256$/;
  return JSON.parse(JSON.stringify(trial), (key, value) => (clock.test(key) ? undefined : value));
}

test('a run that is told to stop leaves no server, and continues to the same numbers', async () => {
  const again = [...RUN, '--until', 'render', '--run-dir', 'again'];
  const { options } = workshop;
  const records = 'again/records/base-mmlu.jsonl';
  const answered = async () => (await read(records).catch(() => '')).split('\n').slice(1, -1);
  await using child = startEntryPoint('cli.js', again, options);
  while (child.process.exitCode === null && (await answered()).length < 3) await sleep(10);
  child.process.kill('SIGTERM');
  const { code, stdout, stderr } = await child.ended;
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toMatch(/^error: /m);
  expect(stderr).toContain('to continue');
  expect(await processesNaming(folder.path)).toEqual([]);
  expect(await filesIn(join(folder.path, 'again'))).not.toContain('lock');
  const kept = await answered();
  expect(kept.length).toBeGreaterThanOrEqual(3);

  const { stderr: resumed } = await succeed(...again);
  expect(stagesIn(resumed)).toEqual([
    ...['resolve: unchanged', 'prune: unchanged', 'verify: unchanged'],
    ...['validate: done', 'render: done'],
  ]);
  // Times and all: these were not asked again.
  expect((await answered()).slice(0, kept.length)).toEqual(kept);
  expect(numbersOf(await reportOf('again'))).toEqual(numbersOf(await reportOf('.espalier')));
});

test('validate alone gives the trial of two files', async () => {
  const { stdout, stderr } = await succeed(
    ...[
      'validate',
      `.espalier/${FILE}`,
      '--base',
      BASE_URI,
      '--run-dir',
      'alone',
      '--out',
      'trial.json',
      '--json',
    ],
    ...TRIAL,
  );
  expect(JSON.parse(stdout)).toEqual(JSON.parse(await read('trial.json')));
  const report = await reportOf('.espalier');
  expect(numbersOf({ ...report, trial: JSON.parse(stdout) })).toEqual(numbersOf(report));
  expect(stderr).toContain('download tiny-gpt-oss-MXFP4.gguf: 2.70 MB of 2.70 MB');
});
