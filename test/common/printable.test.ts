import { expect, it } from 'vitest';
import { printable } from '../../src/common/printable.ts';

it.each([
  ['an escape sequence', 'name \u001b[2Jgone', 'name \\u001b[2Jgone'],
  ['a carriage return that hides what stood before', 'safe\rhidden', 'safe\\u000dhidden'],
  ['text that is turned around', 'a\u202efdp.fugg', 'a\\u202efdp.fugg'],
  ['a workflow command on a line of its own', 'x\n::set-output name=a::b', 'x\n\\::set-output name=a::b'],
  ['the same behind blanks', '  ::error::x', '  \\::error::x'],
  ['the older form', '##[add-mask]x', '\\##[add-mask]x'],
])('disarms %s', (_what, text, safe) => {
  expect(printable(text)).toBe(safe);
});

it('leaves words alone, line feeds and hf:// addresses too', () => {
  const text = 'a: b::c\n  hf://ns/name@main/größe.gguf (2 %)';
  expect(printable(text)).toBe(text);
});
