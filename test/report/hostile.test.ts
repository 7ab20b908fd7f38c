import { spawnSync } from 'node:child_process';
import { lexer, parseInline, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../src/report/frontmatter.ts';
import {
  bibtex,
  code,
  flatten,
  link,
  md,
  oneLine,
  ours,
  shellWord,
  stringLiteral,
  text,
} from '../../src/report/kit/escape.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { fixtureReport } from './fixture.ts';
import { BUILTIN } from './variants.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<!-- comment',
  '<script src=x',
  '<img src=x onerror=alert(1)>',
  '</details><h1>mine</h1>',
  '[click](https://evil.example/)',
  '![x](https://evil.example/x.png)',
  '<https://evil.example/>',
  'https://evil.example/ www.evil.example a@evil.example',
  'a | b | c',
  '`code` ``more`` ```',
  'x\n\n```\n# heading\n---\n| t |\n|---|\n',
  '---\nlicense: mit\n---',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '**bold** _under_ __more__ ~~gone~~',
  '\\[x\\] \\| \\',
  '&lt;b&gt; &amp; &#60;',
  '$$ x $$ \\( y \\)',
  '{{secret}} {{{raw}}} {{> partial}}',
  'it\'s "quoted" $(id) `id` ; rm -rf ~',
  '\u202egnp.exe \u2028 \u0000 \u001b[31m',
  '\ud800 lone',
  'x'.repeat(5000),
];

/** What a reader sees of inline Markdown, with the kinds of token that it is made of. */
function seen(markdown: string): { kinds: Set<string>; html: string } {
  const kinds = new Set<string>();
  void walkTokens(lexer(markdown), (token) => {
    kinds.add(token.type);
  });
  return { kinds, html: parseInline(markdown, { async: false }) };
}

function decode(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html.replace(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, name: string) =>
    number === undefined ? (named[name] ?? '?') : String.fromCodePoint(Number(number)),
  );
}

describe.each(HOSTILE)('%j', (value) => {
  test('as text it is shown as it is and is nothing but text', () => {
    const { kinds, html } = seen(text(value));
    expect([...kinds].filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual([]);
    expect(decode(html)).toBe(oneLine(value));
  });

  test('as code, and in the cell of a table', () => {
    expect(decode(seen(code(value)).html.replace(/<\/?code>/g, ''))).toBe(oneLine(value));
    const [table, ...rest] = lexer(`| a | b |\n|---|---|\n| ${text(value)} | ${code(value)} |\n`);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ type: 'table', rows: [{ length: 2 }] });
    expect(
      table?.raw
        .trim()
        .split('\n')
        .at(-1)
        ?.match(/(?<!\\)\|/g),
    ).toHaveLength(3);
  });

  test('as the label of a link it cannot leave it', () => {
    const found: string[] = [];
    void walkTokens(lexer(md`a ${link(text(value), 'https://hub.example/x')} b`), (token) => {
      if (token.type === 'link') found.push(token.href);
    });
    expect(found).toEqual(['https://hub.example/x']);
  });

  test('in a code block it cannot end the block', () => {
    const body = `run ${shellWord(value)} ${stringLiteral(value)} ${bibtex(value)}`;
    const tokens = lexer(`\`\`\`sh\n${body}\n\`\`\`\n`);
    expect(tokens.map((token) => [token.type, 'text' in token && token.text])).toEqual([['code', body]]);
  });

  test('a shell takes it as one word', () => {
    const { stdout } = spawnSync('bash', ['-c', `printf '%s' ${shellWord(value)}`], { encoding: 'utf8' });
    const flat = flatten(value);
    expect(stdout).toBe(flat.startsWith('-') ? `./${flat}` : flat);
  });

  test('a string literal is JSON for the value', () => {
    expect(JSON.parse(stringLiteral(value))).toBe(flatten(value));
  });
});

test('flat values have no line breaks, controls or changes of direction', () => {
  expect(HOSTILE.map(flatten).join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
});

test('what needs no escaping is left readable', () => {
  const names = ['gpt-oss-20b', 'Q4_K_M', 'Qwen3 30B (A3B), v2.5', 'b11669-Debian'];
  expect(names.map(text)).toEqual(names);
  expect(names.map(shellWord)).toEqual(['gpt-oss-20b', 'Q4_K_M', "'Qwen3 30B (A3B), v2.5'", 'b11669-Debian']);
  expect(code('a`b')).toBe('a\\`b');
  expect(bibtex('50 % of {A_b}')).toBe('50 \\% of \\{A\\_b\\}');
});

test('links lead only to web pages, and their addresses cannot end the link', () => {
  expect(link(ours('x'), 'javascript:alert(1)')).toBe('x');
  expect(link(ours('x'), 'nonsense')).toBe('x');
  expect(link(ours('x'), 'https://a.example/b)c(d|e f')).toBe('[x](https://a.example/b%29c%28d%7Ce%20f)');
});

describe('a card about a hostile base', async () => {
  const templates = await loadTemplates({ builtin: BUILTIN });
  const shape = (report: Report) => {
    const card = renderCard({ report, templates });
    const [, yaml = '', body = ''] = card.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
    const kinds: string[] = [];
    const links: string[] = [];
    void walkTokens(lexer(body), (token: Token) => {
      if (['heading', 'table', 'code', 'html', 'list', 'image', 'blockquote', 'hr'].includes(token.type)) {
        kinds.push(token.type === 'html' ? token.raw.trim() : token.type);
      }
      if (token.type === 'link') links.push(new URL(token.href).host);
    });
    return { yaml, kinds, hosts: [...new Set(links)].sort() };
  };

  test.each(HOSTILE)('%j everywhere changes no structure', (value) => {
    const plain = fixtureReport();
    const hostile = poison(plain, value);
    const wanted = shape(poison(plain, 'tame'));
    const got = shape(hostile);
    expect(got.kinds).toEqual(wanted.kinds);
    expect(got.hosts).toEqual(wanted.hosts);
    expect(parse(got.yaml)).toEqual(frontMatter(hostile));
  });
});

/** The report with every untrusted string replaced. */
function poison(report: Report, value: string): Report {
  const { base, model, plan, trial } = report;
  if (trial === undefined) throw new Error('the fixture has a trial');
  const verdict = { ...trial.overall.pairs[0].verdict, sentence: value };
  return {
    ...report,
    base: {
      ...base,
      repo: `${value}/x`,
      revision: value,
      file: value,
      license: value,
      licenseName: value,
      licenseLink: 'https://license.example/',
      upstream: [value],
      languages: [value],
    },
    model: {
      ...model,
      name: value,
      architecture: value,
      quantization: value,
      tensorTypes: { [value]: 1, F32: 2 },
    },
    plan: {
      ...plan,
      name: value,
      method: value,
      inputs: [{ name: value, sha256: '1'.repeat(64) }],
      options: { [value]: value },
    },
    candidate: { ...report.candidate, file: value },
    machine: value,
    release: { ...report.release, repo: `x/${value}` },
    trial: {
      ...trial,
      conditions: {
        ...trial.conditions,
        engine: value,
        build: value,
        flags: [value],
        reasoningEffort: value,
      },
      benchmarks: trial.benchmarks.map((benchmark) => ({
        ...benchmark,
        title: value,
        dataset: { ...benchmark.dataset, source: value, license: value },
        prompt: { ...benchmark.prompt, template: value },
        pairs: [
          { ...benchmark.pairs[0], verdict: { ...benchmark.pairs[0].verdict, sentence: value } },
        ] as typeof benchmark.pairs,
      })),
      overall: { ...trial.overall, pairs: [{ ...trial.overall.pairs[0], verdict }] },
    },
  };
}
