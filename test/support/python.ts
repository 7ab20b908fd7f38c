import { access } from 'node:fs/promises';
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
  try {
    await execa('python3', ['-m', 'venv', CACHED]);
    await execa(cached, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { timeout: 300_000 });
  } catch {
    return undefined;
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
}

/** Runs a program of the official client against a Hub; its output, without what it says on stderr. */
export async function runPython(
  python: string,
  program: string,
  { hubUrl, token, folder, home = join(folder, 'hf-home') }: PythonHub,
): Promise<string> {
  const { stdout } = await execa(python, ['-c', program], {
    env: {
      HF_ENDPOINT: hubUrl,
      HF_TOKEN: token,
      HF_HOME: home,
      HF_HUB_DISABLE_PROGRESS_BARS: '1',
      HF_HUB_DISABLE_TELEMETRY: '1',
    },
    cwd: folder,
  });
  return stdout;
}
