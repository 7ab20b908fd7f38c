import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { freePort } from './free-port.ts';

/** Where `local_cas_server` lies unless ESPALIER_CAS_SERVER names it. */
const CACHED = resolve('node_modules/.cache/espalier/local_cas_server');

/**
 * The program `local_cas_server` of xet-core, a Xet store that is not ours; undefined where it was not built. It comes from
 * `cargo install xet-client --version 1.8.0 --features simulation --bin local_cas_server --root FOLDER`.
 */
export async function casServerProgram(): Promise<string | undefined> {
  const program = process.env.ESPALIER_CAS_SERVER ?? CACHED;
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  return isThere ? program : undefined;
}

export interface CasServer extends AsyncDisposable {
  readonly url: string;
  /** What the process has taken so far, all threads. Linux only. */
  cpuSeconds(): number;
}

/** Starts it on a folder, where an earlier one's content is served again. It asks for no token. */
export async function startCasServer(program: string, folder: string): Promise<CasServer> {
  const port = await freePort();
  const server = execa(program, ['--host', '127.0.0.1', '--port', String(port), '--data-directory', folder], {
    reject: false,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  server.finally(() => {
    ended = true;
  });
  for (;;) {
    if (ended) throw new Error(`${program} did not start: ${(await server).message}`);
    const answered = await fetch(`${url}/health`).then(
      async (response) => {
        await response.body?.cancel();
        return true;
      },
      () => false,
    );
    if (answered) break;
    await sleep(20);
  }
  return {
    url,
    cpuSeconds() {
      const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    async [Symbol.asyncDispose]() {
      server.kill();
      await server;
    },
  };
}
