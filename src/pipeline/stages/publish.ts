import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../../common/files.ts';
import { formatBytes } from '../../common/units.ts';
import { type Refusal, refusalText } from '../../evaluation/gate/gate.ts';
import { type Published, parseRepoId, publish as publishToHub } from '../../hub/index.ts';
import type { RunContext } from '../context.ts';
import { publishedText, type RecordsFile } from '../published-records.ts';
import { runStage, type Stage } from '../stage.ts';
import type { PrunedFile } from './prune.ts';
import { CARD_FILE, CLIFF_FILE, PLAN_FILE, REPORT_FILE, type Rendered } from './render.ts';

const releasedSchema = z.strictObject({
  repo: z.string(),
  commit: z.string(),
  /** Of the pull request, where it is one. */
  url: z.string(),
  created: z.boolean(),
  alreadyPublished: z.boolean(),
  pullRequest: z.boolean(),
});
export type Released = z.infer<typeof releasedSchema>;

const stage: Stage<Released> = {
  name: 'publish',
  file: 'release.json',
  output: releasedSchema,
  summarize: ({ url, alreadyPublished }) => (alreadyPublished ? `${url} (was there already)` : url),
};

export interface Destination {
  readonly repo: string;
  readonly tag: string | undefined;
  readonly visibility: 'public' | 'private';
}

/** What is published. */
export interface Publication {
  /** The candidate: its file, or all of its shards. */
  readonly files: readonly PrunedFile[];
  readonly rendered: Omit<Rendered, 'page'>;
  /** What its gate refuses: then it is proposed in a pull request, which says so, and gets no tag. */
  readonly draft: readonly Refusal[] | undefined;
}

/**
 * Publishes what the run directory holds: model, card, plan, report and answers in one commit, then the tag; a draft becomes a
 * pull request.
 */
export function publish(
  destination: Destination,
  publication: Publication,
  context: RunContext,
): Promise<Released> {
  const { repo, tag, visibility } = destination;
  const { files, rendered, draft } = publication;
  return runStage(context, stage, {
    inputs: { destination, publication, hub: context.hub.hubUrl },
    // Never skipped: the Hub is the truth, and publishing what is there already commits nothing.
    stillValid: async () => false,
    work: async () => {
      const text = async (path: string) => ({ path, content: await readText(join(context.runDir, path)) });
      const records = async (file: RecordsFile) => ({
        path: file.path,
        content: await publishedText(file, context.runDir),
      });
      const models = files.map(({ file, sha256, bytes }) => ({
        path: file,
        content: { file: join(context.runDir, file), sha256, size: bytes },
      }));
      const more = files.length === 1 ? '' : ` and ${files.length - 1} more shards`;
      const size = formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0));
      const published: Published = await publishToHub(
        {
          repo: parseRepoId(repo),
          visibility,
          files: [
            ...models,
            await text(CARD_FILE),
            await text(PLAN_FILE),
            await text(REPORT_FILE),
            ...(rendered.chart === undefined ? [] : [await text(CLIFF_FILE)]),
            ...(await Promise.all(rendered.records.map(records))),
          ],
          title: `Add ${files[0]!.file}${more} (${size})`,
          description: descriptionOf(draft, context),
          tag,
          pullRequest: draft !== undefined,
        },
        context.hub,
        context.progress,
      );
      return { repo, ...published };
    },
  });
}

function descriptionOf(draft: Publication['draft'], { tool }: RunContext): string {
  const made = `Made with ${tool}. What was done and measured is in ${REPORT_FILE}.`;
  return draft === undefined ? made : `${made}\n\nThis is a draft: ${refusalText(draft)}.`;
}
