import { checkDestinations, type Destination } from '../../bytes/index.ts';
import { type OptionShape, optionName } from '../../common/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { inputsOf, type Values } from './input-files.ts';
import { KINDS, type Kind } from './output-kinds.ts';

/**
 * Checks the files that a command writes before it does anything.
 *
 * @param writes of the command's options, those that name a file to write, and of what kinds it may be
 * @throws EspalierError as {@link checkDestinations}
 */
export async function checkOutputs(
  { shape, writes }: { shape: OptionShape; writes: Readonly<Record<string, readonly Kind[]>> },
  values: Values,
  { progress }: Pick<Context, 'progress'>,
): Promise<void> {
  const destinations = Object.entries(writes).flatMap(([key, kinds]): Destination[] => {
    const path = values[key];
    if (typeof path !== 'string') return [];
    const recognize = (text: string) =>
      kinds.map((kind) => KINDS[kind](text)).find((what) => what !== undefined);
    return [{ path, option: optionName(key), recognize }];
  });
  if (destinations.length === 0) return;
  await checkDestinations(destinations, {
    inputs: inputsOf(shape, values),
    force: values.force === true,
    runDir: typeof values.runDir === 'string' ? values.runDir : undefined,
    onReplace: (message) => progress({ type: 'note', level: 'info', message }),
  });
}
