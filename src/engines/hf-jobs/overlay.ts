import { basename } from 'node:path';
import { shardPaths } from '../../gguf/index.ts';
import { fileIn, type HubFile, quoted } from './job-script.ts';

/** Where a model has what an overlay replaces, in words of 4 bytes. */
export interface OverlayPlace {
  /** Which shard of the model, from 0. */
  readonly shard: number;
  /** Offset in it, and length. */
  readonly word: number;
  readonly words: number;
}

/** Bytes that replace some of a model on the Hub when it is served: not all of it has to be brought there again. */
export interface Overlay {
  readonly file: HubFile;
  /** Which of those in the file, one after the other. */
  readonly index: number;
  /** In the order of the bytes of one. */
  readonly places: readonly OverlayPlace[];
}

/** Bytes that `dd` moves at a time: offsets and lengths of an overlay are multiples of it. */
export const WORD = 4;

/**
 * Shell commands that copy a model into the folder `$work`, and a function `patch N` that lays the N-th overlay of a file over it.
 *
 * @param model the variable of its first shard, whose name is `path`; the others are beside it
 * @param overlays the variable of the file that holds overlays, one after the other
 * @returns the copy's first shard, for a command
 */
export function copyToPatch(
  { model, path }: { readonly model: string; readonly path: string },
  overlays: string,
  places: readonly OverlayPlace[],
): { readonly commands: readonly string[]; readonly copy: string } {
  const names = shardPaths(path).map((shard) => basename(shard));
  const inWork = (name = '') => `"$work"/${quoted([name])}`;
  const words = places.reduce((sum, { words: own }) => sum + own, 0);
  let from = 0;
  const patches = places.map(({ shard, words: own, word }) => {
    const at = from;
    from += own;
    return `dd if=${fileIn(overlays)} of=${inWork(names[shard])} bs=${WORD} count=${own} skip=$(($1 * ${words} + ${at})) seek=${word} conv=notrunc 2>/dev/null || exit 1`;
  });
  return {
    commands: [
      ...names.map(
        (name) =>
          `cp "$(dirname ${fileIn(model)})"/${quoted([name])} ${inWork(name)} && chmod u+w ${inWork(name)} || exit 1`,
      ),
      `patch() {\n${patches.join('\n')}\n}`,
    ],
    copy: inWork(names[0]),
  };
}

/** A script that serves a model with one overlay; the words after it are the server's. */
export function serveWithOverlay(path: string, { index, places }: Pick<Overlay, 'index' | 'places'>): string {
  const { commands, copy } = copyToPatch({ model: 'model', path }, 'overlay', places);
  return ['work=$(mktemp -d)', ...commands, `patch ${index}`, `exec "$tool" --model ${copy} "$@"`].join('\n');
}
