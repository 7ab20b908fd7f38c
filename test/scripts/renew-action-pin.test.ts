import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renewPin } from '../../scripts/renew-action-pin.ts';
import { ROOT } from '../support/llama.ts';

const COMMIT = 'a'.repeat(40);

test('our own actions are pinned by commit, others stay as they are', () => {
  const text = [
    '      - uses: espalier-dev/espalier@v0.1.0',
    '      - uses: espalier-dev/espalier/actions/plan@0123 # v0.0.9',
    '      - uses: actions/checkout@0123 # v6',
  ].join('\n');
  expect(renewPin(text, COMMIT, '1.2.3')).toBe(
    [
      `      - uses: espalier-dev/espalier@${COMMIT} # v1.2.3`,
      `      - uses: espalier-dev/espalier/actions/plan@${COMMIT} # v1.2.3`,
      '      - uses: actions/checkout@0123 # v6',
    ].join('\n'),
  );
  expect(() => renewPin(text, 'v1.2.3', '1.2.3')).toThrow('expected the SHA of a commit');
});

test('every workflow to copy has every action pinned, ours all to one commit', () => {
  const texts = globSync(['workflows/*.yml', 'templates/init/*.yml'], { cwd: ROOT }).map((name) =>
    readFileSync(join(ROOT, name), 'utf8'),
  );
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: (\S+?)@(\S+) # (v\S+)/g)]);
  const all = texts.flatMap((text) => [...text.matchAll(/uses: /g)]);
  expect(uses).toHaveLength(all.length);
  for (const [, , commit] of uses) expect(commit).toMatch(/^[0-9a-f]{40}$/);
  const ours = uses.filter(([, name]) => name!.startsWith('espalier-dev/')).map(([, , commit]) => commit);
  expect(new Set(ours).size).toBe(1);
});
