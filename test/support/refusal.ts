import { EspalierError } from '../../src/common/errors.ts';

/**
 * `code: message` of the EspalierError that an action ends with. Any other exception is passed on, so that it fails
 * the test with its own stack.
 */
export async function refusal(action: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    if (error instanceof EspalierError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'not refused';
}
