import { EspalierError } from '../common/index.ts';
import { isRetriedStatus } from './retry.ts';

/** Makes the error for an answer that is no success; `name` is what was asked for. */
export type Refuse = (response: Response, name: string) => Promise<EspalierError>;

/** Without knowledge of any protocol above HTTP. */
export const refuseDefault: Refuse = async (response, name) => {
  await response.body?.cancel();
  const { status } = response;
  const code = isRetriedStatus(status) ? 'hub-unavailable' : 'hub-refused';
  return new EspalierError(code, `${name}: the server answered ${status}`, { details: { name, status } });
};
