import { downloadText, formatBytes } from '../common/units.ts';
import { newOf } from '../hub/index.ts';

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

/** What several files move, in all: `in all 24.2 GB to download, up to 10.8 GB to upload`. */
export function movedInAllText(estimates: readonly MovedEstimate[]): string {
  const sum = (of: (one: MovedEstimate) => number) => estimates.reduce((total, one) => total + of(one), 0);
  const told = estimates.every((one) => one.new !== undefined);
  const moved = {
    downloadBytes: sum((one) => one.downloadBytes),
    uploadBytes: sum((one) => one.uploadBytes),
    ...(told && {
      new: { bytes: sum((one) => one.new?.bytes ?? 0), newBytes: sum((one) => one.new?.newBytes ?? 0) },
    }),
  };
  return `in all ${movedText(moved)}`;
}
