import type { Pin } from '../../src/common/pins.ts';
import type { IndexedPackage } from '../../src/llama/install/apt.ts';

/** Packages of the signed index of Debian, of one or several processors, as pins. */
export function packagePins(packages: readonly IndexedPackage[]): Pin[] {
  const pins = packages.map(({ file, size, sha256 }) => ({
    name: file,
    version: decodeURIComponent(file.split('_')[1] ?? ''),
    size,
    sha256,
    from: 'signed index of Debian sid',
  }));
  // Packages for every processor are named once for each.
  const names = new Map(pins.map((pin) => [pin.name, pin]));
  return [...names.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
