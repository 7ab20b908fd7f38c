import { expect, test } from 'vitest';
import { isLost } from '../../src/engines/hf-jobs/lost.ts';

test.each([
  ['a machine that is gone', 'DELETED', null, [], true],
  ['an error without a word', 'ERROR', null, [], true],
  ['a machine that was taken away', 'ERROR', 'Pod was preempted', ['srv: listening'], true],
  ['a machine that says nothing any more', 'ERROR', 'heartbeat timeout', [], true],
  ['a container that was told to end', 'ERROR', 'Job failed with exit code: 143', [], true],
  ['a container that was killed', 'ERROR', 'Job failed: SIGKILL', [], true],
  ['somebody who cancels it', 'CANCELED', null, [], false],
  ['a program that is done', 'COMPLETED', null, [], false],
  ['a bad flag', 'ERROR', 'Job failed with exit code: 1', ['error: invalid argument: --nope'], false],
  ['a crash', 'ERROR', 'Job failed: exit code 139', [], false],
  ['an assertion', 'ERROR', 'Job failed: SIGABRT', [], false],
  ['its time limit', 'ERROR', 'Job timeout', [], false],
  ['want of memory of the container', 'ERROR', 'OOMKilled', [], false],
  ['want of memory of the GPU', 'ERROR', null, ['cudaMalloc failed: out of memory'], false],
] as const)('%s: whether another Job may go on', (_, stage, message, lines, lost) => {
  expect(isLost({ status: { stage, message } }, lines, 'working')).toBe(lost);
});

test('a program that is killed while it loads a model had too little memory; one that is told to end had not', () => {
  const end = (message: string) => isLost({ status: { stage: 'ERROR', message } }, [], 'starting');
  expect([end('exit code 137'), end('Job failed: SIGKILL'), end('exit code 143')]).toEqual([
    false,
    false,
    true,
  ]);
});
