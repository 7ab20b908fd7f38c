import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { homeFolder } from '../../src/common/home-folder.ts';
import { silent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';

test('HOME names it, with a slash at its end as well', () => {
  expect(homeFolder({ HOME: '/home/me/' })).toBe('/home/me/');
});

test.each([{ HOME: '' }, {}])(
  'without a HOME (%j) it is that of the user, never the folder of the command',
  (variables) => {
    expect(isAbsolute(homeFolder(variables))).toBe(true);
    const values = { hubUrl: '', progress: silent, signal: undefined };
    expect(isAbsolute(createContext({ environment: variables, ...values }).cacheDir)).toBe(true);
  },
);
