import type { EngineModel } from '../../engines/index.ts';
import type { BiasEdit, Dropped } from './biases.ts';
import type { CandidateFactory, ModelFile } from './candidate-factory.ts';
import type { Candidate } from './kld-evaluator.ts';

/** Where an engine finds a model: a file here, or on the Hub. */
export type ModelPlace = Pick<EngineModel, 'path' | 'onHub' | 'overlay'> & { readonly name?: string };

/** A candidate that is measured on texts and asked questions. It is made when it is first needed, once, and gone when this is disposed. */
export interface Tried extends AsyncDisposable {
  readonly dropped: Dropped;
  readonly edit: BiasEdit | undefined;
  /** Names it among those of its base. */
  readonly key: string;
  readonly place: ModelPlace;
  /** Its file, for tools of this machine; disposing what this returns does nothing. */
  borrow(): Promise<ModelFile>;
}

/** Candidates that will be tried, in the order of the list. */
export type OpenTried = (candidates: readonly Candidate[]) => Tried[];

/** Candidates whose files are made on this machine. */
export function tryHere(factory: CandidateFactory): OpenTried {
  return (candidates) =>
    candidates.map(({ dropped, edit }) => {
      let made: Promise<ModelFile> | undefined;
      const borrow = async () => {
        made ??= factory.make(dropped, edit);
        return { ...(await made), async [Symbol.asyncDispose]() {} };
      };
      return {
        ...{ dropped, edit, borrow },
        key: factory.key(dropped, edit),
        place: { path: async () => (await borrow()).path },
        async [Symbol.asyncDispose]() {
          // One that could not be made has thrown already.
          const file = await made?.catch(() => undefined);
          await file?.[Symbol.asyncDispose]();
        },
      };
    });
}
