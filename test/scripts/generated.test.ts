import { expect, test } from 'vitest';
import { names } from '../../scripts/generated.ts';
import { OPTIONS } from '../../src/commands/options.ts';

test('generation fails for an option that no command takes', () => {
  expect(names()).toEqual(Object.keys(OPTIONS));
  const without = (gone: string) => (name: string) => (name === gone ? [] : ['run']);
  expect(() => names(without('engine-path'))).toThrow('no command takes the option engine-path');
});
