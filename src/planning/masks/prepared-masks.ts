import { type CountedSource, countedSource } from '../../bytes/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { type Location, locateModel } from '../../hub/index.ts';
import { describeMoe, type MoeModel } from '../../moe/index.ts';
import { type Context, openBase } from '../../pipeline/index.ts';
import { resolveTexts, type Texts } from '../texts/index.ts';
import type { MaskWork } from './foresee-masks.ts';
import type { MaskMachines } from './mask-jobs.ts';
import type { MeasuringInputs } from './measured-texts.ts';

/** A base whose candidates are to be measured on texts, as far as its header tells: nothing is measured yet. */
export interface PreparedMasks<I> extends AsyncDisposable {
  readonly model: MoeModel;
  readonly source: CountedSource;
  /** The options, with the texts found, and the Jobs that measure, if any do. */
  readonly inputs: Omit<I, keyof Texts | 'jobs'> & Texts & { readonly jobs: MaskMachines | undefined };
  /** What is to be measured, for an estimate. @param lists as {@link MaskWork} */
  work(lists: readonly number[]): MaskWork;
}

/** Which base, and what is asked of it before texts are found. */
interface MaskBaseRequest {
  readonly base: string;
  /** Finds the Jobs that measure, once the base is known. */
  readonly findJobs?: ((location: Location) => Promise<MaskMachines | undefined>) | undefined;
  /** Throws for a model that cannot be measured so. */
  readonly check?: (model: MoeModel) => void;
}

/**
 * Opens a base, reads its header, and finds the texts.
 *
 * @throws EspalierError what the base's source, `check`, `findJobs` and `resolveTexts` throw
 */
export async function prepareMasks<I extends MeasuringInputs>(
  { base, findJobs, check }: MaskBaseRequest,
  given: I,
  context: Context,
): Promise<PreparedMasks<I>> {
  await using opened = new AsyncDisposableStack();
  const location = await locateModel(base, context.hub);
  const source = countedSource(opened.use(await openBase(location, context)));
  const model = describeMoe(await readHeader(source, context.signal));
  check?.(model);
  const jobs = await findJobs?.(location);
  const inputs = { ...given, ...(await resolveTexts(given, model.header, context)), jobs };
  const kept = opened.move();
  return {
    ...{ model, source, inputs },
    work: (lists) => ({ model, baseBytes: source.size, fromHub: location.kind === 'hub', lists, inputs }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
