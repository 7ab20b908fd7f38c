import { EspalierError, sha256Hex } from '../../../common/index.ts';
import type { HubFile, OverlayPlace } from '../../../engines/index.ts';
import type { ReleaseFile } from '../../../hub/index.ts';
import { bytesOfBiases } from '../biases.ts';
import type { MaskBase } from '../mask-base.ts';
import type { OpenTried } from '../try-here.ts';

interface TriedInJobsOptions {
  readonly base: MaskBase;
  /** Where Jobs read it, and where it has what masks replace. */
  readonly file: HubFile;
  readonly places: readonly OverlayPlace[];
  /** Brings files to where Jobs read them. */
  readonly stage: (files: readonly ReleaseFile[]) => Promise<Omit<HubFile, 'path'>>;
}

/** Candidates that Jobs serve: the base, with the biases of a mask over its own. Those of a list are brought to the Hub together. */
export function tryInJobs({ base, file, places, stage }: TriedInJobsOptions): OpenTried {
  return (candidates) => {
    const keys = candidates.map(({ dropped, edit }) => base.key(dropped, edit));
    const path = `candidates-${sha256Hex(keys.join()).slice(0, 12)}.bin`;
    let staged: ReturnType<typeof stage> | undefined;
    const bring = () => {
      staged ??= stage([
        { path, content: bytesOfBiases(candidates.map(({ dropped, edit }) => base.biasesOf(dropped, edit))) },
      ]);
      return staged;
    };
    return candidates.map(({ dropped, edit }, index) => {
      const key = keys[index] ?? '';
      const notHere = async () => {
        throw new EspalierError('internal', `the candidate ${key} is served by a Job, not made here`);
      };
      return {
        ...{ dropped, edit, key },
        borrow: notHere,
        place: {
          name: `candidate-${key.slice(0, 12)}`,
          path: notHere,
          onHub: async () => file,
          overlay: async () => ({ file: { ...(await bring()), path }, index, places }),
        },
        async [Symbol.asyncDispose]() {},
      };
    });
  };
}
