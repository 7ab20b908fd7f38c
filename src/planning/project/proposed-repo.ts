import { EspalierError } from '../../common/index.ts';
import { candidateFileName } from '../../gguf/index.ts';
import { checkWriteAccess, parseRepoId, whoAmI } from '../../hub/index.ts';
import { baseFileName, type Context, type ResolvedBase } from '../../pipeline/index.ts';

/** Under the name of whoever's token there is; of a token that is refused, the reason is told. */
export async function proposedRepo(
  base: ResolvedBase,
  keep: number,
  { hub, ask }: Context,
  tell: (message: string) => void,
): Promise<string | undefined> {
  if (hub.token === undefined) return undefined;
  try {
    const { name } = await whoAmI(hub);
    return `${name}/${candidateFileName(baseFileName(base), keep).replace(/(-[A-Z0-9_]+)?\.gguf$/, '')}-GGUF`;
  } catch (error) {
    if (ask === undefined || !(error instanceof EspalierError) || error.code === 'interrupted') throw error;
    tell(error.message);
    return undefined;
  }
}

/** The workflow may have another token than this machine: what this one may not do is a warning. */
export async function warnOfAccess(repo: string, { hub, writing, progress }: Context): Promise<void> {
  const id = parseRepoId(repo);
  if (hub.token === undefined) return;
  try {
    await checkWriteAccess(id, writing(id));
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-token-read-only') return;
    const message = [error.message, error.hint].filter(Boolean).join('. ');
    progress({ type: 'note', level: 'warning', message });
  }
}
