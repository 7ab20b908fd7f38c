import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { CommandName } from '../../src/commands/registry.ts';
import { type HubFixture, hubFixture, seedRepo } from '../hub/fixture.ts';
import { commandRunner } from './commands.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from './llama.ts';

export const TOKEN = 'hf_masks_test';
export const REPO = 'hf://demo/tiny-GGUF';

/** A local Hub with Jobs and one repo, and commands that use it. */
export interface World extends AsyncDisposable {
  readonly fixture: HubFixture;
  path(name: string): string;
  run(name: CommandName, raw: RawOptions, signal?: AbortSignal): ReturnType<ReturnType<typeof commandRunner>>;
  /** The same as a process of its own, which can be killed. */
  start(
    name: CommandName,
    raw: RawOptions,
  ): { readonly child: ChildProcess; readonly exited: Promise<unknown> };
  stages(): readonly string[];
  notes(): string;
  /** Fails where a Job runs or a staging repo is there. */
  expectNothingLeft(): Promise<void>;
}

/** @param models what the repo has and the folder too, by name */
export async function jobsWorld(models: Readonly<Record<string, Uint8Array>>): Promise<World> {
  const tools = await llamaTools();
  const fixture = await hubFixture({
    tokens: { [TOKEN]: { user: 'demo', role: 'write', orgs: ['lab'] } },
    jobs: { program: (name) => tools.command(name) },
  });
  const { hub, progress } = fixture;
  const path = (name: string) => join(fixture.folder, name);
  for (const [name, content] of Object.entries(models)) {
    await seedRepo(fixture, 'demo/tiny-GGUF', [{ path: name, content }]);
    await writeFile(path(name), content);
  }
  const environment = { ...process.env, ESPALIER_CACHE: CACHE_FOLDER };
  const stages = () => hub.jobs?.list().map(({ stage }) => stage) ?? [];
  return {
    ...{ fixture, path, stages },
    run(name, raw, signal) {
      const commands = commandRunner({ environment, hubUrl: hub.url, token: TOKEN, progress, signal });
      return commands(name, raw);
    },
    start(name, { base, ...raw }) {
      const words = Object.entries(raw).flatMap(([option, value]) =>
        value === undefined ? [] : [`--${option}`, ...(value === 'true' ? [] : [value])],
      );
      const args = [join(ROOT, 'src/cli/entry.ts'), name, base ?? '', ...words, '--hub-url', hub.url];
      const env = { ...environment, HF_TOKEN: TOKEN };
      const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
      return { child, exited: once(child, 'exit') };
    },
    notes: () => fixture.events.flatMap((event) => (event.type === 'note' ? event.message : [])).join('\n'),
    async expectNothingLeft() {
      expect(
        stages().filter((stage) => !['COMPLETED', 'CANCELED', 'ERROR', 'DELETED'].includes(stage)),
      ).toEqual([]);
      const staging = hub.requests.map(
        ({ path: asked }) => asked.match(/^\/api\/models\/(\w+\/espalier-staging-[0-9a-f]+)/)?.[1],
      );
      for (const repo of new Set(staging.filter((one) => one !== undefined))) {
        const headers = { authorization: `Bearer ${TOKEN}` };
        expect((await fetch(`${hub.url}/api/models/${repo}`, { headers })).status).toBe(404);
      }
    },
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}
