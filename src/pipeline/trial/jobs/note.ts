import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { PRIVATE_FILE, stringifyJson, writeFileAtomic } from '../../../common/index.ts';
import type { RunDirectory } from '../../../state/index.ts';

/** As labels and repos are named by it. */
const run = z.string().regex(/^[0-9a-f]{16}$/);

const noteSchema = z.strictObject({
  about: z.literal('Jobs and a staging repo of a run that has not ended'),
  hub: z.string(),
  namespace: z.string().regex(/^\w[\w.-]*$/),
  run,
});

/** What of a run is elsewhere, as long as it is: who comes after a run that was killed ends it. Holds no token. */
type JobsNote = Omit<z.infer<typeof noteSchema>, 'about'>;

/** @throws EspalierError `usage` where somebody else's file has its name */
export async function writeNote(note: JobsNote, runDir: RunDirectory): Promise<void> {
  await runDir.claim([runDir.nameOf(runDir.jobs)]);
  const about = noteSchema.shape.about.value;
  await writeFileAtomic(runDir.jobs, stringifyJson({ about, ...note }), PRIVATE_FILE);
}

/** The note of a run; undefined where nothing of it is elsewhere, or another file is in its place. */
export async function readNote(runDir: RunDirectory): Promise<JobsNote | undefined> {
  const text = await readFile(runDir.jobs, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export async function removeNote(runDir: RunDirectory): Promise<void> {
  await rm(runDir.jobs, { force: true });
}
