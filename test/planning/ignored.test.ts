import { expect, test } from 'vitest';
import { missingIgnores } from '../../src/planning/project/ignored.ts';

const COMMENT = '# What Espalier leaves here: answers, logs, and models of many GB.';

test.each([
  ['no file', undefined, `${COMMENT}\n.espalier/\n*.gguf\n`],
  ['an empty one', '', `${COMMENT}\n.espalier/\n*.gguf\n`],
  ['one that ends in a line', 'node_modules\n', `\n${COMMENT}\n.espalier/\n*.gguf\n`],
  ['one whose last line has no end', 'node_modules', `\n\n${COMMENT}\n.espalier/\n*.gguf\n`],
  ['the lines of Windows', 'a\r\nb\r\n', `\r\n${COMMENT}\r\n.espalier/\r\n*.gguf\r\n`],
  ['one of both', '/.espalier\n', `\n${COMMENT}\n*.gguf\n`],
  ['the other', '  **/*.gguf  \n', `\n${COMMENT}\n.espalier/\n`],
  ['both, written otherwise', '.espalier/**\n*.gguf\n', ''],
  ['lines that say something else', '# .espalier/\n!*.gguf\n', `\n${COMMENT}\n.espalier/\n*.gguf\n`],
])('%s', (_, text, expected) => {
  expect(missingIgnores(text)).toBe(expected);
  expect(missingIgnores(`${text ?? ''}${expected}`)).toBe('');
});
