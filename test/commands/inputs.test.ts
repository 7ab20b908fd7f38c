import { describe, expect, test } from 'vitest';
import { findCommand, readInputs } from '../../src/commands/inputs.ts';
import type { Option } from '../../src/commands/option-values.ts';
import { OPTIONS, type OptionName, type RawInputs, textOf } from '../../src/commands/options.ts';
import {
  COMMANDS,
  type CommandName,
  commandNames,
  commandsTaking,
  optionsOf,
} from '../../src/commands/table.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { refusal } from '../support/refusal.ts';

const run = (raw: RawInputs) => readInputs('run', { plan: 'p.json', ...raw });

/** Reads one option by the first command that takes it. */
function readOne(name: OptionName, text: string) {
  const [command] = commandsTaking(name);
  return readInputs(command!, { ...REQUIRED[command!], [name]: text });
}

test('what was not given has its default, or is not there', () => {
  expect(run({})).toEqual({
    plan: 'p.json',
    by: 'router-norm-bias',
    layers: 'uniform',
    chunks: 'all',
    'chunk-tokens': 256,
    depth: 4,
    pool: 12,
    budget: 1000,
    methods: ['router-norm-bias', 'random'],
    points: [32, 30, 28, 27, 26, 24, 20, 16],
    edits: ['keep'],
    matrix: false,
    'kld-chunks': 20,
    'kld-floor': false,
    'router-bias': { bias: 'keep' },
    visibility: 'public',
    benchmarks: ['mmlu-pro:1000', 'gsm8k'],
    margin: 0.02,
    arms: 'turns',
    'allow-overlap': false,
    'ask-again': false,
    'by-hash': false,
    'dry-run': false,
    'hash-base': false,
    'on-gate': 'fail',
    parts: 16,
    records: 'open',
    turns: 'all',
    until: 'publish',
    seed: 0,
    'gpu-layers': 'auto',
    engine: 'llama.cpp',
    'shrink-to-fit': false,
    'stall-timeout': 10,
    slots: 4,
    context: 10240,
    port: 0,
    'run-dir': '.espalier',
    'hub-url': 'https://huggingface.co',
  });
});

test('an empty text is not given: an input of a workflow that nobody filled in', () => {
  const empty = Object.fromEntries((Object.keys(OPTIONS) as OptionName[]).map((name) => [name, '']));
  expect(run({ ...empty, plan: 'p.json' })).toEqual(run({}));
});

describe('values become what the core works with', () => {
  test.each<[OptionName, string, unknown]>([
    ['margin', '2.5', 0.025],
    ['router-bias', 'zero', { bias: 'zero' }],
    ['router-bias', 'shrink:0.25', { bias: 'shrink', factor: 0.25 }],
    ['seed', '42', 42],
    ['port', '8080', 8080],
    ['gpu-layers', 'all', 'all'],
    ['gpu-layers', '12', 12],
    ['benchmarks', 'mmlu:200, gsm8k=./q.jsonl\n', ['mmlu:200', 'gsm8k=./q.jsonl']],
    ['benchmarks', 'mmlu\ngsm8k', ['mmlu', 'gsm8k']],
    ['benchmarks', 'none', []],
    ['hub-url', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['repo', 'some-one/tiny.28x_GGUF', 'some-one/tiny.28x_GGUF'],
    ['file-name', 'tiny-28x-Q4_K_M.gguf', 'tiny-28x-Q4_K_M.gguf'],
  ])('%s %j', (name, text, value) => {
    expect(readOne(name, text)[name]).toEqual(value);
  });
});

describe('a value that breaks its rule is named with the rule', () => {
  test.each<[OptionName, string, string]>([
    ['keep', '0', 'must be at least 1'],
    ['keep', '-3', 'must be a whole number'],
    ['keep', '1e3', 'must be a whole number'],
    ['keep', '99999999999999999999', 'must be at most 9007199254740991'],
    ['margin', 'abc', 'must be a number of percentage points'],
    ['margin', '0', 'must be between 0 and 100'],
    ['margin', '100', 'must be between 0 and 100'],
    ['gate', 'maybe', 'expected not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    [
      'until',
      'end',
      'Invalid option: expected one of "resolve"|"prune"|"verify"|"validate"|"render"|"publish"',
    ],
    ['visibility', 'secret', 'Invalid option: expected one of "public"|"private"'],
    ['router-bias', 'drop', 'must be keep, zero or shrink:FACTOR with a factor between 0 and 1'],
    ['router-bias', 'shrink:1.5', 'must be keep, zero or shrink:FACTOR with a factor between 0 and 1'],
    ['router-bias', 'shrink:0.0', 'must be keep, zero or shrink:FACTOR with a factor between 0 and 1'],
    ['reasoning-effort', 'max', 'Invalid option: expected one of "low"|"medium"|"high"'],
    ['seed', '1.5', 'must be a whole number'],
    ['seed', '4294967295', 'must be at most 4294967294'],
    ['slots', '0', 'must be at least 1'],
    ['threads', '0', 'must be at least 1'],
    ['max-tokens', '0', 'must be at least 1'],
    ['context', '63', 'must be at least 64'],
    ['port', '65536', 'must be at most 65535'],
    ['gpu-layers', 'some', 'must be auto, all or a number'],
    ['repo', 'name-alone', 'must be "namespace/name"'],
    ['repo', 'https://huggingface.co/a/b', 'must be "namespace/name"'],
    ['file-name', 'tiny.bin', 'must be a file name that ends in .gguf'],
    ['file-name', '../tiny.gguf', 'must be a file name that ends in .gguf'],
    ['tag', 'v 1', 'must be a name without spaces'],
    ['hub-url', 'huggingface.co', 'must be an http or https address'],
    ['hub-url', 'ftp://huggingface.co', 'must be an http or https address'],
  ])('%s %j', async (name, text, rule) => {
    expect(await refusal(() => readOne(name, text))).toBe(`usage: ${name} is "${text}": ${rule}`);
  });

  test.each([
    ['mmlu:0', 'benchmark "mmlu:0": expected a positive number of questions after ":", got "0"'],
    ['arc', 'benchmark "arc": there is none of this name; there are mmlu-pro, mmlu, '],
    ['mmlu=', 'benchmark "mmlu=": expected a path or hf:// address after "="'],
    ['none,mmlu', 'benchmark "none": there is none of this name; there are mmlu-pro, mmlu, '],
    [',', 'benchmarks is ",": names none; write none to leave the trial out'],
  ])('benchmarks %j', async (text, message) => {
    expect(await refusal(() => run({ benchmarks: text }))).toContain(`usage: ${message}`);
  });
});

const REQUIRED: Record<CommandName, RawInputs> = {
  inspect: { base: 'b.gguf' },
  plan: { base: 'b.gguf' },
  calibrate: { base: 'b.gguf' },
  score: {},
  sensitivity: {},
  sweep: {},
  prune: { plan: 'p.json' },
  mask: { plan: 'p.json', out: 'm.gguf' },
  verify: { candidate: 'c.gguf', plan: 'p.json' },
  validate: { candidate: 'c.gguf', base: 'b.gguf' },
  report: { report: 'report.json' },
  card: { report: 'report.json', out: 'README.md' },
  publish: { repo: 'a/b' },
  run: { plan: 'p.json' },
};

describe('each command', () => {
  test.each(commandNames())('%s works with what it needs, and names what is missing', async (command) => {
    const raw = REQUIRED[command];
    expect(readInputs(command, raw)).toMatchObject(raw);
    for (const name of Object.keys(raw) as OptionName[]) {
      const refused = await refusal(() => readInputs(command, { ...raw, [name]: '' }));
      expect(refused).toBe(`usage: ${command} needs ${name} (${textOf(name, command)})`);
    }
  });

  test('has words of its own only for options that it takes', () => {
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      const { in: own = {} }: Option = OPTIONS[name];
      for (const command of Object.keys(own)) {
        expect(optionsOf(findCommand(command))).toContain(name);
        expect(textOf(name, command)).toBe(own[command]);
        expect(textOf(name)).toContain(`in ${command}: ${own[command]}`);
      }
    }
    expect(textOf('base', 'inspect')).toBe(OPTIONS.base.text);
  });

  test('takes only options that there are, and each option is taken by a command', () => {
    for (const command of commandNames()) {
      for (const name of optionsOf(command)) expect(OPTIONS).toHaveProperty([name]);
      expect(COMMANDS[command].summary).not.toBe('');
    }
    for (const name of Object.keys(OPTIONS) as OptionName[])
      expect(commandsTaking(name), name).not.toEqual([]);
  });

  test('refuses what it does not take, with the commands that do; what the environment says does not count', async () => {
    const refused = readInputsError('inspect', {
      base: 'b.gguf',
      keep: '28',
      gate: undefined,
      'run-dir': '',
    });
    expect(refused.message).toBe('inspect does not take keep');
    expect(refused.hint).toBe('Leave it out. plan, score take keep; inspect takes base, hub-url.');
    expect(readInputsError('card', { report: 'r', out: 'o', slots: '1', port: '1' }).message).toBe(
      'card does not take slots, port',
    );
    const card = readInputs('card', { report: 'r', out: 'o' }, { 'hub-url': 'http://127.0.0.1:1' });
    expect(card['hub-url']).toBe('http://127.0.0.1:1');
    expect(
      readInputs('run', { plan: 'p', 'hub-url': 'http://b' }, { 'hub-url': 'http://a' })['hub-url'],
    ).toBe('http://b');
    expect(
      readInputs('run', { plan: 'p', engine: 'moe-stream', tokenizer: 't.json', 'engine-path': 'x' }),
    ).toMatchObject({
      engine: 'moe-stream',
      tokenizer: 't.json',
      'engine-path': 'x',
    });
  });

  test('is found by its name', async () => {
    expect(findCommand('run')).toBe('run');
    expect(await refusal(() => findCommand('rum'))).toBe('usage: there is no command "rum"');
  });
});

function readInputsError(command: CommandName, raw: RawInputs): EspalierError {
  try {
    readInputs(command, raw);
  } catch (error) {
    if (error instanceof EspalierError) return error;
  }
  throw new Error(`${command} took ${JSON.stringify(raw)}`);
}
