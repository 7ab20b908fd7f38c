import { formatInteger } from '../../common/index.ts';
import type { Calibrated, MadeDomain } from '../../planning/index.ts';
import { text as escaped, markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** The imatrix and texts of each domain, in the form that other commands take. */
export function calibratedResult({ made, notes: allowed, growth }: Calibrated): CommandResult {
  const list = (of: (domain: MadeDomain) => string | undefined) =>
    made.flatMap((domain) => {
      const path = of(domain);
      return path === undefined ? [] : [`${domain.domain}=${path}`];
    });
  const imatrix = list((domain) => domain.imatrix).join(',');
  const texts = list((domain) => domain.kldText).join(',');
  const unreadable = made.filter(({ kldText }) => kldText === undefined).map(({ domain }) => domain);
  const cut = made.flatMap(({ domain, cut = 0, prompts }) =>
    cut === 0 ? [] : [`${domain}: ${cut} of ${prompts} answers were cut off; allow more with --max-tokens`],
  );
  const notes = [
    ...allowed,
    ...cut,
    ...made.flatMap((domain) => domain.notes),
    ...(unreadable.length === 0
      ? []
      : [
          `${unreadable.join(', ')}: not for masks or KL divergence, because llama-perplexity reads the tags of this chat format as plain text`,
        ]),
  ];
  const rows = made.map(({ domain, tokens, reused, imatrix }) => [
    domain,
    imatrix,
    formatInteger(tokens),
    reused ? 'made earlier' : 'made',
  ]);
  const table = [['domain', 'imatrix', 'tokens', ''], ...rows];
  return {
    json: { domains: made, from: imatrix, text: texts, notes, ...(growth && { growth }) },
    text: [
      textTable(table, [1, 3]),
      `--from ${imatrix}`,
      ...(texts === '' ? [] : [`--text ${texts}`]),
      ...notes,
    ].join('\n'),
    outputs: { imatrix, ...(texts !== '' && { texts }) },
    summary: [markdownTable(table, [1, 3]), ...notes.map((note) => `- ${escaped(note)}`)].join('\n\n'),
  };
}
