import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { parseScores } from '../../src/plan/scores.ts';

test('scores of another tool are refused with the method that reads them', () => {
  try {
    parseScores('{"0": {"reap": [1, 2]}}', 'reap.json');
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    expect([error.code, error.message, error.hint]).toEqual([
      'plan-invalid',
      expect.stringMatching(/^reap\.json is not valid: method: /),
      'Expected a file written by espalier score. For scores of another tool: --by reap-file --from FILE.',
    ]);
  }
});
