import type { Option } from 'commander';
import { EspalierError } from '../common/index.ts';

/**
 * An option that may be given once: of two values neither is known to be the one that was meant.
 *
 * @param several whether one value may hold several
 */
export function once(option: Option, several = false): Option {
  return option.argParser((value: string, earlier: string | undefined) => {
    if (earlier !== undefined) throw givenTwice(option.long ?? option.name(), [earlier, value], several);
    return value;
  });
}

export function givenTwice(name: string, values: readonly [string, string], several = false): EspalierError {
  const [one, other] = values;
  return new EspalierError('usage', `${name} is given twice: "${one}" and "${other}"`, {
    hint: several ? `Give it once, with commas between its values.` : 'Give it once.',
  });
}
