import packageJson from '../../package.json' with { type: 'json' };
import { resourceStacks } from '../common/index.ts';
import { print } from './output.ts';

// The bundle's first file. A banner (rolldown.config.ts) has checked the version of Node before anything that an old one cannot
// read is loaded. The version is said without loading the rest, unless it cannot be written: main tells why.
const [word, ...others] = process.argv.slice(2);
const isVersion = others.length === 0 && (word === '--version' || word === '-V');
const isDone =
  isVersion &&
  (await print(`${packageJson.version}\n`).then(
    () => true,
    () => false,
  ));
if (!isDone) {
  await resourceStacks();
  await import('./main.ts');
}
