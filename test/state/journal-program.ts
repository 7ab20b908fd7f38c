import { z } from 'zod';
import { openJournal } from '../../src/state/journal.ts';

/** Appends records of its own to a journal, as fast as it can. */
const [path = '', name = '', count = '0'] = process.argv.slice(2);
await using journal = await openJournal(path, { model: 'm' }, z.string());
await Promise.all(
  Array.from({ length: Number(count) }, (_, i) => journal.append(`${name} ${i} ${name.repeat(200)}`)),
);
