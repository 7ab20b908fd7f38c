import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import {
  type CommandName,
  commandNames,
  findCommand,
  loadAllCommands,
  loadCommand,
} from '../../src/commands/registry.ts';
import { infoOf, list } from '../../src/common/option.ts';
import { optionNames, readOptions } from '../../src/entry/read-options.ts';
import { refusal } from '../support/refusal.ts';

const read = async (name: CommandName, raw: RawOptions) => readOptions(await loadCommand(name), raw);
const run = (raw: RawOptions) => read('run', { plan: 'p.json', ...raw });

test('what was not given has its default, or is not there; options of other commands are not seen', async () => {
  const options = await run({});
  expect(options).toMatchObject({
    plan: 'p.json',
    margin: 0.02,
    slots: 4,
    gpuLayers: 'auto',
    runDir: '.espalier',
  });
  for (const key of ['base', 'gate', 'repo', 'threads', 'by', 'matrix', 'methods'])
    expect(options).not.toHaveProperty(key);
  expect(await read('inspect', { base: 'b.gguf' })).toEqual({
    base: 'b.gguf',
    hubUrl: 'https://huggingface.co',
    allowHttp: false,
  });
});

test('an empty text is not given: an input of a workflow that nobody filled in', async () => {
  const names = optionNames(await loadCommand('run'));
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  expect(await run({ ...empty, plan: 'p.json' })).toEqual(await run({}));
});

test.each<[CommandName, string]>([
  ['sweep', 'none'],
  ['run', 'mmlu-pro:1000,gsm8k'],
])('%s asks %s unless told otherwise', async (name, benchmarks) => {
  const { benchmarks: asked } = await read(name, { plan: name === 'run' ? 'p.json' : undefined });
  expect(asked).toEqual(benchmarks === 'none' ? [] : benchmarks.split(','));
});

test.each(['mmlu:4, mmlu:5', 'speed:3, speed:5, mmlu', 'custom:2=a.jsonl, custom=b.jsonl'])(
  'of two values for one benchmark neither is taken: %s',
  async (benchmarks) => {
    expect(await refusal(run({ benchmarks }))).toMatch(
      /the benchmark (mmlu|speed|custom) is given more than once/,
    );
  },
);

describe('values become what the core works with', () => {
  test.each<[CommandName, string, string, unknown]>([
    ['run', 'margin', '2.5', 0.025],
    ['plan', 'router-bias', 'zero', { kind: 'zero' }],
    ['plan', 'router-bias', 'shrink:0.25', { kind: 'shrink', factor: 0.25 }],
    ['run', 'seed', '42', 42],
    ['run', 'port', '8080', 8080],
    ['run', 'stall-timeout', '2', 120_000],
    ['run', 'early-stop', 'yes', 5],
    ['run', 'early-stop', '3', 3],
    ['run', 'gpu-layers', 'all', 'all'],
    ['run', 'gpu-layers', '12', 12],
    ['run', 'shrink-to-fit', 'true', true],
    ['run', 'benchmarks', 'mmlu:200, gsm8k=./q.jsonl\n', ['mmlu:200', 'gsm8k=./q.jsonl']],
    ['run', 'benchmarks', 'mmlu\ngsm8k', ['mmlu', 'gsm8k']],
    ['run', 'benchmarks', 'none', []],
    ['run', 'hub-url', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['run', 'repo', 'some-one/tiny.28x_GGUF', 'some-one/tiny.28x_GGUF'],
    ['run', 'file-name', 'tiny-28x-Q4_K_M.gguf', 'tiny-28x-Q4_K_M.gguf'],
  ])('%s: %s %j', async (command, name, text, value) => {
    const needed = command === 'run' ? { plan: 'p.json' } : { base: 'b.gguf' };
    const options = await read(command, { ...needed, [name]: text });
    expect(options[name.replace(/-./g, (pair) => pair[1]!.toUpperCase())]).toEqual(value);
  });
});

describe('a value that breaks its rule is named with the rule', () => {
  const SHRINK = 'must be keep, zero, shrink:FACTOR with a factor between 0 and 1, or values:FILE';
  test.each<[CommandName, string, string, string]>([
    ['plan', 'keep', '0', 'must be at least 1'],
    ['plan', 'keep', '-3', 'must be a whole number'],
    ['plan', 'keep', '1e3', 'must be a whole number'],
    ['plan', 'keep', '99999999999999999999', 'must be at most 9007199254740991'],
    ['run', 'margin', 'abc', 'must be a number of percentage points'],
    ['run', 'margin', '0', 'must be above 0 and below 100'],
    ['run', 'margin', '0.02', 'is in percentage points: write 2 for 2 pp; at least 0.1'],
    ['run', 'margin', '100', 'must be above 0 and below 100'],
    ['run', 'gate', 'maybe', 'expected not-worse, non-inferior, or a bound such as mmlu>=-1pp@95'],
    ['plan', 'router-bias', 'drop', SHRINK],
    ['plan', 'router-bias', 'shrink:1.5', SHRINK],
    ['run', 'reasoning-effort', 'max', 'must be low, medium, high, or several of them'],
    ['run', 'reasoning-effort', 'low,low', 'names an effort twice'],
    ['run', 'seed', '1.5', 'must be a whole number'],
    ['run', 'seed', '4294967295', 'must be at most 4294967294'],
    ['run', 'slots', '0', 'must be at least 1'],
    ['run', 'threads', '0', 'must be at least 1'],
    ['run', 'max-tokens', '0', 'must be at least 1'],
    ['run', 'context', '63', 'must be at least 64'],
    ['run', 'port', '65536', 'must be at most 65535'],
    ['run', 'gpu-layers', 'some', 'must be auto, all or a number'],
    ['run', 'shrink-to-fit', 'yes', 'must be true or false'],
    ['run', 'early-stop', '1', 'must be between 2 and 20 interim analyses'],
    ['run', 'file-name', 'a\nb.gguf', 'must be a file name that ends in .gguf, without control characters'],
    [
      'run',
      'file-name',
      '../tiny.gguf',
      'must be a file name that ends in .gguf, without control characters',
    ],
    ['run', 'hub-url', 'huggingface.co', 'must be an http or https address'],
    ['run', 'hub-url', 'ftp://huggingface.co', 'must be an http or https address'],
  ])('%s: %s %j', async (command, name, text, rule) => {
    const needed = command === 'run' ? { plan: 'p.json' } : { base: 'b.gguf' };
    expect(await refusal(read(command, { ...needed, [name]: text }))).toBe(
      `usage: ${name} is "${text}": ${rule}`,
    );
  });

  test.each<[CommandName, string, string, string]>([
    ['run', 'visibility', 'secret', '"secret" is none of public, private, private-first'],
    [
      'export',
      'format',
      'inspekt',
      '"inspekt" is none of inspect, lm-eval, every-eval-ever; did you mean inspect?',
    ],
    [
      'plan',
      'layers',
      'adaptiv',
      '"adaptiv" is none of uniform, adaptive, adaptive-per-layer; did you mean adaptive?',
    ],
  ])('%s: %s %j is none of a list, which is said once', async (name, option, text, problem) => {
    const needed = { base: 'b.gguf', report: 'r.json', out: 'x', plan: 'p.json' };
    const own = optionNames(await loadCommand(name));
    const raw = Object.fromEntries(Object.entries(needed).filter(([key]) => own.includes(key)));
    const error = await read(name, { ...raw, [option]: text }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'usage', message: `${option}: ${problem}`, hint: undefined });
  });

  test.each([
    ['mmlu:0', 'benchmark "mmlu:0": expected a positive number of questions after ":", got "0"'],
    ['arc', 'benchmark "arc": there is no such benchmark; available: mmlu-pro, '],
    ['mmlu=', 'benchmark "mmlu=": expected a path or hf:// address after "="'],
    ['none,mmlu', 'benchmark "none": there is no such benchmark; available: mmlu-pro, '],
    [',', 'benchmarks is ",": names none; write none to leave the trial out'],
  ])('benchmarks %j', async (text, message) => {
    expect(await refusal(run({ benchmarks: text }))).toContain(`usage: ${message}`);
  });
});

test('a comma inside braces does not end a benchmark', () => {
  const read = (text: string) => list.parse(text);
  expect(read('mmlu, mmlu-redux=a/{x,y}.jsonl,gsm8k')).toEqual(['mmlu', 'mmlu-redux=a/{x,y}.jsonl', 'gsm8k']);
  expect(read('a{b,c\nd,e')).toEqual(['a{b', 'c', 'd', 'e']);
});

describe('each command', () => {
  test.each(commandNames())('%s names what is missing', async (name) => {
    const command = await loadCommand(name);
    const needed = Object.entries(command.shape).filter(([, schema]) => infoOf(schema).required);
    const all = Object.fromEntries(needed.map(([key]) => [key, key === 'format' ? 'inspect' : 'a/b']));
    await readOptions(command, all);
    for (const [key, schema] of needed) {
      const refused = await refusal(readOptions(command, { ...all, [key]: '' }));
      expect(refused).toBe(`usage: ${name} needs ${key} (${infoOf(schema).text})`);
    }
  });

  test('has two examples, a heading for each option, and one default for each', async () => {
    for (const command of await loadAllCommands()) {
      expect(command.examples.length, command.name).toBeGreaterThanOrEqual(2);
      for (const example of command.examples) {
        expect(`${example} `.startsWith(`${command.name} `)).toBe(true);
        for (const [, option] of example.matchAll(/--([a-z-]+)/g))
          expect([...optionNames(command), 'json']).toContain(option);
        const shorts = Object.values(command.shape).map((schema) => infoOf(schema).short);
        for (const [, short] of example.matchAll(/ -([a-z])\b/g)) expect(shorts, example).toContain(short);
      }
      for (const schema of Object.values(command.shape)) {
        const { heading, default: text } = infoOf(schema);
        expect(heading).toBeTruthy();
        if (text !== undefined) expect(schema.safeParse(undefined)).toEqual(schema.safeParse(text));
      }
    }
  });

  test('refuses an option that it does not take: of another command, or mistyped', async () => {
    expect(await refusal(read('inspect', { base: 'b.gguf', keep: '28' }))).toBe(
      'usage: inspect does not take keep',
    );
    await expect(read('inspect', { base: 'b.gguf', keep: '28' })).rejects.toMatchObject({
      hint: expect.stringContaining('plan, run, score'),
    });
    await expect(run({ benchmark: 'mmlu' })).rejects.toMatchObject({ hint: 'Did you mean benchmarks?' });
    await expect(run({ keep: '' })).resolves.toBeDefined();
  });

  test('is found by its name', async () => {
    expect(findCommand('run')).toBe('run');
    expect(await refusal(() => findCommand('rum'))).toBe('usage: there is no command "rum"');
  });
});
