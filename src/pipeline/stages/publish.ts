import { EspalierError, formatBytes } from '../../common/index.ts';
import { type Refusal, refusalText } from '../../evaluation/index.ts';
import {
  checkWriteAccess,
  type HubOptions,
  type Moved,
  movedInAll,
  type Published,
  parseRepoId,
  prepareRepo,
  publish as publishToHub,
  type ReleaseFile,
  type RepoRef,
  readLedger,
  sha256Of,
  type XetHelp,
} from '../../hub/index.ts';
import type { Report, TemplateSet } from '../../report/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import { type Released, type RunContext, releasedSchema } from '../inputs/index.ts';
import {
  bringCompanions,
  type Candidates,
  candidatesBeside,
  checkLostMeasurements,
  comingOf,
  companionsAt,
  composeRelease,
  type Destination,
  folderOf,
  modelsOf,
  signStatement,
  statementOf,
  storeWithGithub,
  visibilityOf,
} from '../release/index.ts';
import { runStage, type Stage } from './stage.ts';

const stage: Stage<Released> = {
  name: 'publish',
  output: releasedSchema,
  summarize: ({ url, alreadyPublished, moved }) => {
    if (alreadyPublished) return `${url} (was there already)`;
    return moved === undefined ? url : `${url} (${movedText(moved)})`;
  },
};

/** What is published, and with what. */
interface ToPublish {
  readonly candidates: Candidates;
  readonly templates: TemplateSet;
  /** Opens files that the candidates are made of: what is known of them does not move. */
  readonly openBases: NonNullable<XetHelp['openBases']>;
  /** What the gate refuses: then it is proposed in a pull request, which says so, and gets no tag. */
  readonly draft: readonly Refusal[] | undefined;
  /** What was done for it before: of candidates that are in the store already what they moved, and whether the repo was made for them. */
  readonly ahead?: { readonly moved: readonly Moved[]; readonly created: boolean };
}

/**
 * Publishes candidates that were checked: models, card, plans, reports and records in one commit, then the tag; a draft becomes
 * a pull request. Candidates of other releases stay in the repo, and stand on the card, unless the release is to be alone.
 */
export function publish(
  destination: Destination,
  { candidates, templates, openBases, draft, ahead }: ToPublish,
  context: RunContext,
): Promise<Released> {
  const { repo, tag, branch, pullRequest, overwrite, alone, attest } = destination;
  const [{ gate }] = candidates;
  const bundles: string[] = [];
  const ref = parseRepoId(repo);
  const hub = context.writing(ref);
  const reports = candidates.map(({ report }) => report);
  const models = reports.flatMap(modelsOf);
  return runStage(context, stage, {
    inputs: { destination, models, draft, hub: context.hub.hubUrl },
    // Never skipped: the Hub is the truth, and publishing what is there already commits nothing.
    stillValid: async () => false,
    work: async () => {
      const visibility = visibilityOf(destination, gate);
      const lost = await checkLostMeasurements(reports.map(comingOf), destination, context);
      let created = ahead?.created ?? false;
      const prepare = async () => {
        await checkWriteAccess(ref, hub, { pullRequest });
        created ||= await prepareRepo({ repo: ref, visibility }, hub, context.progress);
      };
      const [{ report }] = candidates;
      const copies = destination.companions === 'copy';
      const companions = copies ? await bringCompanions(report, ref, prepare, context) : [];
      const filesAt = async (commit: string | undefined) => {
        if (commit === undefined) return composeRelease(candidates, [], [], templates);
        const own = reports.map(folderOf);
        const beside = alone ? [] : await candidatesBeside(ref, commit, own, hub, context);
        const brought = await companionsAt(commit, ref, companions, context);
        const files = composeRelease(candidates, beside, brought, templates);
        return await withoutGrown(files, ref, commit, hub);
      };
      const published: Published = await publishToHub(
        {
          repo: ref,
          visibility,
          branch,
          files: filesAt,
          title: titleOf(reports),
          description: descriptionOf(draft, context),
          tag,
          pullRequest: pullRequest || draft !== undefined,
          overwrite,
          alone,
          attest:
            attest &&
            (async (file) => {
              const bundle = await signStatement(statementFor(file, reports), attest, context);
              bundles.push(bundle);
              return bundle;
            }),
          xet: {
            openBases,
            journal: context.runDir.uploadJournal,
          },
        },
        hub,
        context.progress,
      );
      for (const bundle of bundles) await storeWithGithub(bundle, context);
      const uploads = [...(ahead?.moved ?? []), ...(published.moved ? [published.moved] : [])];
      return {
        ...{ repo, ...published, created: created || published.created },
        ...(uploads.length > 0 && !published.alreadyPublished && { moved: movedInAll(uploads) }),
        ...(lost.length > 0 && { lost }),
      };
    },
  });
}

/** Leaves the ledger out where the repo has all of it, and more: other trials came since. */
async function withoutGrown(
  files: ReleaseFile[],
  repo: RepoRef,
  commit: string,
  hub: HubOptions,
): Promise<ReleaseFile[]> {
  const own = files.find(({ path }) => path === RELEASE_FILES.ledger);
  if (own === undefined) return files;
  const there = await readLedger(repo, commit, hub);
  const isGrown = there.startsWith(String(own.content));
  return isGrown ? files.filter((file) => file !== own) : files;
}

/** What is signed of a candidate, by the report of it that is published. */
function statementFor(file: ReleaseFile, reports: readonly Report[]) {
  const report = reports.find((one) => file.path === `${folderOf(one)}/${RELEASE_FILES.report}`);
  if (report === undefined) throw new EspalierError('internal', `${file.path} is the report of no candidate`);
  return statementOf(report, sha256Of(file));
}

/** `Add model-28x-Q4_K_M.gguf and 2 more files (31.4 GB)` */
function titleOf(reports: readonly Report[]): string {
  const models = reports.flatMap(modelsOf);
  const [first] = models;
  const what = reports.length === 1 ? 'shards' : 'files';
  const more = models.length === 1 ? '' : ` and ${models.length - 1} more ${what}`;
  return `Add ${first?.file}${more} (${formatBytes(models.reduce((sum, { bytes }) => sum + bytes, 0))})`;
}

/** `58.80 MB of 10.835 GB were new` */
export function movedText({ newBytes, bytes }: NonNullable<Released['moved']>): string {
  return `${formatBytes(newBytes)} of ${formatBytes(bytes)} were new`;
}

function descriptionOf(draft: readonly Refusal[] | undefined, { tool }: RunContext): string {
  const made = `Made with ${tool}. What was done and measured is in ${RELEASE_FILES.report}.`;
  return draft === undefined ? made : `${made}\n\nThis is a draft: ${refusalText(draft)}.`;
}
