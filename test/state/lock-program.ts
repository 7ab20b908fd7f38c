import { appendFile, open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../../src/state/lock.ts';

// node test/state/lock-program.ts LOCK: for each line on standard input it tries the lock once, and prints taken or held.
// Whoever has the lock makes LOCK-inside, which must not be there. At the line "keep" the lock is kept until the process
// is killed.
if (import.meta.main) {
  const path = process.argv[2] ?? '';
  console.log('ready');
  for await (const line of createInterface(process.stdin)) {
    const lock = await tryLock(path);
    if (!lock.taken) {
      console.log('held');
      continue;
    }
    if (line === 'keep') {
      console.log('taken');
      continue;
    }
    const inside = await open(`${path}-inside`, 'wx').catch(() => undefined);
    if (inside === undefined) await appendFile(`${path}-broken`, `${process.pid} was not alone\n`);
    await sleep(5);
    await inside?.close();
    await rm(`${path}-inside`, { force: true });
    await lock.release();
    console.log('taken');
  }
}
