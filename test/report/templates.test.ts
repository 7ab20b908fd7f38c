import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { BEGIN_MARKER, END_MARKER } from '../../src/hub/index.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { fixtureReport } from './fixture.ts';
import { BUILTIN, VARIANTS } from './variants.ts';

const report = fixtureReport();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espalier-card-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Renders with these files of the user's. */
async function render(files: Record<string, string>, of = report): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return bare(
    renderCard({ report: of, templates: await loadTemplates({ builtin: BUILTIN, overrides: folder }) }),
  );
}

/** A card without the markers around it. */
function bare(card: string): string {
  return card.replace(`${BEGIN_MARKER}\n\n`, '').replace(`\n${END_MARKER}\n`, '');
}

/** The error of such a rendering, with the folder's name taken out. */
async function refusal(files: Record<string, string>, of = report): Promise<string> {
  const error = await render(files, of).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EspalierError);
  const { code, message, hint } = error as EspalierError;
  expect(code).toBe('template-invalid');
  expect(hint).toMatch(/\.$/);
  return message.replaceAll(folder, '~');
}

describe('overrides', () => {
  test('a partial of the same name replaces the builtin one and leaves the rest', async () => {
    const card = await render({
      'partials/limitations.md.hbs': '## My limits\n\n{{removed}} of {{total}}\n',
    });
    expect(card).toContain('## My limits\n\n4 of 32\n\n## Check it');
    expect(card).not.toContain('## Limitations');
  });

  test('the whole card can be replaced and use added partials, in folders too', async () => {
    const card = await render({
      'model-card.md.hbs': '{{> mine/head}}\n{{#each limitations}}{{> mine/item n=@index}}{{/each}}',
      'partials/mine/head.md.hbs': '# {{name}}\n\n\n\n{{size}}\n',
      'partials/mine/item.md.hbs': '{{n}};',
    });
    expect(card).toBe('# gpt-oss-20b\n\n10.837 GB (10.09 GiB)\n0;1;2;3;4;5;6;7;\n');
  });

  test('inline partials and blocks for partials work', async () => {
    const card = await render({
      'model-card.md.hbs': '{{#*inline "row"}}<{{name}}>{{/inline}}{{> row}}{{#> frame}}{{kept}}{{/frame}}',
      'partials/frame.md.hbs': '[{{> @partial-block}}]',
    });
    expect(card).toBe('<gpt-oss-20b>[28]\n');
  });

  test('empty lines inside a code block stay', async () => {
    const card = await render({ 'model-card.md.hbs': 'a\n\n\n\nb\n\n```py\nx\n\n\ny\n```\n' });
    expect(card).toBe('a\n\nb\n\n```py\nx\n\n\ny\n```\n');
  });

  test('a copy of the builtin folder renders the same card', async () => {
    await cp(BUILTIN, folder, { recursive: true });
    const builtin = await loadTemplates({ builtin: BUILTIN });
    expect(await render({})).toBe(bare(renderCard({ report, templates: builtin })));
  });

  test('files that are no card templates are left alone', async () => {
    await expect(
      render({ 'notes.txt': '{{', 'prompts/mmlu.hbs': '{{', 'partials/license.md.hbs': 'x' }),
    ).resolves.toContain('x');
  });
});

describe('faults name file and line', () => {
  const rest = `${'text\n'.repeat(2)}`;
  const notMeasured = VARIANTS['not-measured']!;
  test.each([
    ['an unknown field', '{{nope}}', '~/partials/title.md.hbs:3:3: there is no field "nope" here'],
    ['an unknown field of a field', '{{trial.nope}}', ':3:3: there is no field "nope" here'],
    [
      'an unknown field in a loop',
      '{{#each sizes}}{{nope}}{{/each}}',
      ':3:18: there is no field "nope" here',
    ],
    [
      'an unknown field asked for',
      '{{#if nope}}x{{/if}}',
      ':3:1: {{if}} is given something that is not defined',
    ],
    ['an unknown list', '{{#each nope}}x{{/each}}', ':3:1: {{each}} is given something that is not defined'],
    [
      'an unknown field looked up',
      '{{lookup trial "nope"}}',
      ':3:1: {{lookup}} is given something that is not defined',
    ],
    ['an unknown helper', '{{upper name}}', ':3:3: there is no field "upper" here'],
    ['a helper that prints', '{{log name}}', ':3:1: {{log}} is not offered'],
    ['a block that is not closed', '{{#if trial}}', ':3: cannot be parsed near'],
    ['a block that is closed wrongly', '{{#if trial}}{{/each}}', ":3:4: if doesn't match each"],
    ['a tag that is not closed', '{{name', ':3: cannot be parsed near'],
    ['an unknown partial', '{{> nope}}', ':3: there is no partial "nope"'],
    ['a computed partial', '{{> (lookup . "name")}}', ':3:1: the name of a partial is computed'],
  ])('%s', async (_, line, message) => {
    expect(await refusal({ 'partials/title.md.hbs': `${rest}${line}` })).toContain(message);
  });

  test('a field of something that this report lacks', async () => {
    const files = { 'partials/license.md.hbs': '\n{{#if trial.sentence}}x{{/if}}' };
    expect(await refusal(files, notMeasured)).toBe(
      '~/partials/license.md.hbs:2: "sentence" is asked of something that this report does not have',
    );
  });

  test('the innermost file is named, with its path as data', async () => {
    const files = {
      'model-card.md.hbs': '\n{{> outer}}',
      'partials/outer.md.hbs': '{{> inner}}',
      'partials/inner.md.hbs': '\n\n {{nope}}',
    };
    const error = await render(files).catch((thrown: unknown) => thrown);
    expect((error as EspalierError).details).toEqual({
      file: join(folder, 'partials/inner.md.hbs'),
      line: 3,
      column: 4,
    });
  });

  test('a file that replaces nothing and is used by nothing', async () => {
    expect(await refusal({ 'partials/benchmark.md.hbs': 'x' })).toBe(
      '~/partials/benchmark.md.hbs: replaces no template, and no template uses it',
    );
    await rm(join(folder, 'partials'), { recursive: true });
    expect(await refusal({ 'limitations.md.hbs': 'x' })).toMatch(/^~\/limitations\.md\.hbs: replaces no/);
  });

  test('a folder without templates, and a folder that is not there', async () => {
    expect(await refusal({ 'readme.md': 'x' })).toBe('~ holds no template (*.md.hbs)');
    const missing = loadTemplates({ builtin: BUILTIN, overrides: join(folder, 'nope') });
    await expect(missing).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(loadTemplates({ builtin: folder })).rejects.toMatchObject({ code: 'template-invalid' });
  });
});
