import { downloadText, formatBytes } from '../../../common/index.ts';
import { newOf } from '../../../hub/index.ts';

/** Bytes that move at most, as a run foresees them. */
interface MovedEstimate {
  readonly downloadBytes: number;
  readonly uploadBytes: number;
  readonly new?: { readonly bytes: number; readonly newBytes: number };
}

/** What a run moves: `24.2 GB to download, up to 10.8 GB to upload`. */
export function movedText(estimate: MovedEstimate): string {
  const { downloadBytes, uploadBytes } = estimate;
  const most = uploadBytes === 0 ? '' : `, up to ${formatBytes(uploadBytes)} to upload`;
  const up = estimate.new === undefined ? most : `, to upload ${newOf([estimate.new], true)}`;
  return `${downloadText(downloadBytes)}${up}`;
}
