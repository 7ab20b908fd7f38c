import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startJob } from '../../src/hub/jobs/job-requests.ts';
import { readRepo } from '../../src/hub/repo/repo.ts';
import type { RunContext } from '../../src/pipeline/inputs/context.ts';
import { endWhatWasLeft, openJobs } from '../../src/pipeline/trial/jobs/jobs-session.ts';
import { readNote, writeNote } from '../../src/pipeline/trial/jobs/note.ts';
import { removeStaging, stage } from '../../src/pipeline/trial/jobs/staging.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { type HubFixture, hubFixture, seedRepo } from '../hub/fixture.ts';
import { llamaTools } from '../support/llama.ts';

const tools = await llamaTools();
const RUN = '0123456789abcdef';
const REPO = { type: 'model', id: `lab/espalier-staging-${RUN}` } as const;

interface World extends AsyncDisposable {
  readonly fixture: HubFixture;
  readonly context: RunContext;
  readonly owner: Parameters<typeof removeStaging>[0];
}

async function setUp(): Promise<World> {
  const fixture = await hubFixture({
    tokens: { hf_local: { user: 'demo', role: 'write', orgs: ['lab'] } },
    jobs: { program: (name) => tools.command(name) },
  });
  const runDir = new RunDirectory(join(fixture.folder, 'run'));
  await runDir.make();
  const { options: hub, progress } = fixture;
  // What is asked of it here reads no more.
  const context = { hub, progress, runDir } as RunContext;
  const owner = { hub, namespace: 'lab', run: RUN };
  return { fixture, context, owner, [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose]() };
}

const NOTHING = async () => [];
const FILES = [{ path: 'a.gguf', content: 'model' }];

describe('a staging repo', () => {
  it('is private, holds a marker, and is removed with it', async () => {
    await using world = await setUp();
    const { context, owner } = world;
    const at = await stage(owner, FILES, NOTHING, context);
    expect(at.repo).toEqual(REPO);
    expect(await readRepo(REPO, owner.hub)).toMatchObject({ head: at.revision, visibility: 'private' });
    // A second attempt finds what is there.
    expect(await stage(owner, FILES, NOTHING, context)).toEqual(at);
    expect(await removeStaging(owner)).toBe(true);
    expect(await readRepo(REPO, owner.hub)).toBeUndefined();
    expect(await removeStaging(owner)).toBe(false);
  });

  it.each([
    ['is public', 'public', [{ path: 'espalier-staging.json', content: marker(RUN) }]],
    ['holds files and no marker', 'private', [{ path: 'model.gguf', content: 'years of work' }]],
    [
      'has the marker of another run',
      'private',
      [{ path: 'espalier-staging.json', content: marker('f'.repeat(16)) }],
    ],
    [
      'has a marker that is none',
      'private',
      [{ path: 'espalier-staging.json', content: '{"about":"mine"}' }],
    ],
  ] as const)('of the same name that %s is neither written nor removed', async (_, visibility, files) => {
    await using world = await setUp();
    const { fixture, context, owner } = world;
    const head = await seedRepo(fixture, REPO.id, [...files], { visibility });
    await expect(stage(owner, FILES, NOTHING, context)).rejects.toMatchObject({ code: 'hub-conflict' });
    await expect(removeStaging(owner)).rejects.toMatchObject({ code: 'hub-conflict' });
    expect(await readRepo(REPO, owner.hub)).toMatchObject({ head, visibility });
  });
});

describe('what a run that was killed left', () => {
  const note = ({ owner }: World) => ({ hub: owner.hub.hubUrl, namespace: 'lab', run: RUN });

  const leave = async (world: World): Promise<void> => {
    const { fixture, context, owner } = world;
    if (fixture.hub.jobs) fixture.hub.jobs.isBusy = true;
    await writeNote(note(world), context.runDir);
    await stage(owner, FILES, NOTHING, context);
    const request = {
      dockerImage: 'i',
      command: ['sh'],
      flavor: 't4-small',
      timeoutSeconds: 60,
      volumes: [],
      ports: [],
    };
    await startJob('lab', { ...request, labels: { 'espalier-run': RUN } }, owner.hub);
    await startJob('lab', { ...request, labels: { 'espalier-run': 'other' } }, owner.hub);
  };
  const stages = ({ fixture }: World) => fixture.hub.jobs?.list().map(({ stage }) => stage);

  it('is ended by the next run in its directory, whatever that one runs', async () => {
    await using world = await setUp();
    await leave(world);
    await using _session = await openJobs(undefined, world.context);
    expect(stages(world)).toEqual(['SCHEDULING', 'CANCELED']);
    expect(await readRepo(REPO, world.owner.hub)).toBeUndefined();
    expect(existsSync(world.context.runDir.jobs)).toBe(false);
  });

  it('is ended also after the run was told to stop', async () => {
    await using world = await setUp();
    await leave(world);
    const stopped = { ...world.owner.hub, signal: AbortSignal.abort(new Error('stopped')) };
    expect(await endWhatWasLeft({ ...world.context, hub: stopped })).toBe(true);
    expect(stages(world)).toEqual(['SCHEDULING', 'CANCELED']);
    expect(await readRepo(REPO, world.owner.hub)).toBeUndefined();
  });

  it('stays noted, with a warning, while the Hub does not answer', async () => {
    await using world = await setUp();
    await leave(world);
    world.fixture.hub.faults.add({ match: /^DELETE /, action: { status: 403 } });
    await endWhatWasLeft(world.context);
    expect(stages(world)).toEqual(['SCHEDULING', 'CANCELED']);
    expect(await readNote(world.context.runDir)).toMatchObject(note(world));
    const warnings = world.fixture.events.filter(
      (event) => event.type === 'note' && event.level === 'warning',
    );
    expect(warnings).toMatchObject([
      { message: expect.stringContaining(`the private repo ${REPO.id} may be left`) },
    ]);
  });

  it('is not noted in the place of a file of somebody else', async () => {
    await using world = await setUp();
    const { runDir } = world.context;
    await writeFile(runDir.jobs, '{"jobs":["mine"]}');
    await expect(writeNote(note(world), runDir)).rejects.toMatchObject({ code: 'usage' });
    expect(await readFile(runDir.jobs, 'utf8')).toBe('{"jobs":["mine"]}');
  });

  it('is not looked for on another Hub, nor by a note that somebody else wrote', async () => {
    await using world = await setUp();
    await leave(world);
    const { context } = world;
    await writeNote({ ...note(world), hub: 'https://hub.example.com' }, context.runDir);
    expect(await endWhatWasLeft(context)).toBe(false);
    for (const changed of [{ run: '../../demo/model' }, { namespace: 'lab/x' }, { more: 1 }]) {
      const about = 'Jobs and a staging repo of a run that has not ended';
      await writeFile(context.runDir.jobs, JSON.stringify({ about, ...note(world), ...changed }));
      expect(await endWhatWasLeft(context)).toBe(false);
    }
    expect(stages(world)).toEqual(['SCHEDULING', 'SCHEDULING']);
  });
});

function marker(run: string): string {
  return JSON.stringify({
    about: 'staging repo of a run of Espalier, which removes it when the run ends',
    run,
  });
}
