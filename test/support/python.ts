import { access, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

/** The official clients, which are other people's work: what ours says is checked against them. */
const PACKAGES = ['huggingface_hub==2.4.0', 'hf-xet==1.8.0'];
const CACHED = resolve('node_modules/.cache/espalier/python');

/**
 * A Python that has the official Hub client: of the virtual environment in ESPALIER_VENV, else of one that is made once
 * in node_modules/.cache. Undefined where neither can be had (no Python, no package index).
 */
export async function officialPython(): Promise<string | undefined> {
  const given = process.env.ESPALIER_VENV;
  if (given !== undefined) return await working(join(given, 'bin', 'python'));
  const cached = join(CACHED, 'bin', 'python');
  if (await working(cached)) return cached;
  // Test files run side by side: each makes its own, and the first one's is kept.
  const own = `${CACHED}.${process.pid}`;
  try {
    await execa('python3', ['-m', 'venv', own]);
    await execa(
      join(own, 'bin', 'python'),
      ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--timeout', '20', ...PACKAGES],
      {
        timeout: 300_000,
      },
    );
    await rename(own, CACHED);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return await working(cached);
}

async function working(python: string): Promise<string | undefined> {
  try {
    await access(python);
    await execa(python, ['-c', 'import huggingface_hub, hf_xet']);
    return python;
  } catch {
    return undefined;
  }
}

export interface PythonHub {
  readonly hubUrl: string;
  readonly token: string;
  /** Where the program runs. */
  readonly folder: string;
  /** Its cache: a file that is there is not downloaded again. */
  readonly home?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of the official client against a Hub; its output, without what it says on stderr.
 *
 * @param program its text, or its file and what it is given
 */
export async function runPython(
  python: string,
  program: string | readonly [file: string, ...parameters: string[]],
  { hubUrl, token, folder, home = join(folder, 'hf-home'), environment = {} }: PythonHub,
): Promise<string> {
  const parameters = typeof program === 'string' ? ['-c', program] : program;
  const { stdout } = await execa(python, parameters, {
    env: {
      HF_ENDPOINT: hubUrl,
      HF_TOKEN: token,
      HF_HOME: home,
      HF_HUB_DISABLE_PROGRESS_BARS: '1',
      HF_HUB_DISABLE_TELEMETRY: '1',
      ...environment,
    },
    cwd: folder,
  });
  return stdout;
}
