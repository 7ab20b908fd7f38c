import { access, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

/** Other people's work, which reads what ours writes. */
interface Packages {
  /** Of the folder in node_modules/.cache. */
  readonly name: string;
  readonly packages: readonly string[];
  readonly modules: string;
  /** The packages are all that is installed: what they name beside is not needed. */
  readonly isComplete?: true;
  /** Names a virtual environment that has them. */
  readonly variable: string;
}

const HUB_CLIENT: Packages = {
  name: 'python',
  packages: ['huggingface_hub==2.4.0', 'hf-xet==1.8.0'],
  modules: 'huggingface_hub, hf_xet',
  variable: 'ESPALIER_VENV',
};
const EVALUATION: Packages = {
  name: 'python-evaluation',
  packages: ['inspect_ai==0.3.285', 'jsonschema==4.26.0'],
  modules: 'inspect_ai, jsonschema',
  variable: 'ESPALIER_EVALUATION_VENV',
};
const STATISTICS: Packages = {
  name: 'python-statistics',
  packages: ['scipy==1.17.1', 'statsmodels==0.15.0'],
  modules: 'scipy, statsmodels.api',
  variable: 'ESPALIER_STATISTICS_VENV',
};
const GRADERS: Packages = {
  name: 'python-graders',
  packages: [
    ...['lm_eval==0.4.13', 'langdetect==1.0.9', 'six==1.17.0', 'immutabledict==4.3.1', 'packaging==26.4'],
    ...['nltk==3.10.4', 'regex==2026.11.19', 'click==8.5.1', 'joblib==1.6.0', 'tqdm==4.70.1'],
    ...['defusedxml==0.7.1', 'PyYAML==6.0.4', 'llama-index-core==0.14.25'],
    ...['math-verify==0.9.0', 'latex2sympy2_extended==1.11.0', 'sympy==1.14.0', 'mpmath==1.3.0'],
    ...['antlr4-python3-runtime==4.13.2', 'evalplus==0.3.1', 'tree-sitter==0.26.1'],
    ...['tree-sitter-python==0.25.0', 'termcolor==3.3.0'],
  ],
  modules: 'langdetect, nltk, math_verify, tree_sitter_python',
  isComplete: true,
  variable: 'ESPALIER_GRADERS_VENV',
};

const GGUF: Packages = {
  name: 'python-gguf',
  packages: ['gguf==0.19.0'],
  modules: 'gguf',
  variable: 'ESPALIER_GGUF_VENV',
};

const CACHE = resolve('node_modules/.cache/espalier');

/**
 * A Python that has the official Hub client: of the virtual environment in ESPALIER_VENV, else of one that is made once
 * in node_modules/.cache. Undefined where neither can be had (no Python, no package index).
 */
export function officialPython(): Promise<string | undefined> {
  return pythonWith(HUB_CLIENT);
}

/** The same with scipy and statsmodels; the environment is ESPALIER_STATISTICS_VENV. */
export function statisticsPython(): Promise<string | undefined> {
  return pythonWith(STATISTICS);
}

/** The same with the official graders of IFEval, GSM8K, MATH and HumanEval; the environment is ESPALIER_GRADERS_VENV. */
export function gradersPython(): Promise<string | undefined> {
  return pythonWith(GRADERS);
}

/** The same with gguf-py, the reader and writer of llama.cpp's own converters; the environment is ESPALIER_GGUF_VENV. */
export function ggufPython(): Promise<string | undefined> {
  return pythonWith(GGUF);
}

/**
 * Python with transformers and torch, which are too large to be fetched by a test: of the virtual environment in
 * ESPALIER_TRANSFORMERS_VENV, else undefined.
 */
export async function transformersPython(): Promise<string | undefined> {
  const given = process.env.ESPALIER_TRANSFORMERS_VENV;
  if (given === undefined) return undefined;
  return await working(join(given, 'bin', 'python'), 'torch, transformers, safetensors');
}

export interface EvaluationPython {
  /** What a program prints. */
  (parameters: readonly string[]): Promise<string>;
  /** The file of a package that is not installed. */
  wheel(name: string): Promise<string>;
}

/** The same with the tools that read evaluations; the environment is ESPALIER_EVALUATION_VENV. */
export async function evaluationPython(): Promise<EvaluationPython | undefined> {
  const python = await pythonWith(EVALUATION);
  if (python === undefined) return undefined;
  const run = async (parameters: readonly string[]) => (await execa(python, parameters)).stdout;
  return Object.assign(run, {
    async wheel(name: string) {
      const folder = join(CACHE, 'wheels');
      const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--python-version', '3.12'];
      await run(['-m', 'pip', 'download', ...options, '--dest', folder, name]);
      const file = (await readdir(folder)).find((one) => one.startsWith(`${name.replaceAll('-', '_')}-`));
      return join(folder, file ?? name);
    },
  });
}

async function pythonWith(wanted: Packages): Promise<string | undefined> {
  const { name, packages, modules, isComplete, variable } = wanted;
  const given = process.env[variable];
  if (given !== undefined) return await working(join(given, 'bin', 'python'), modules);
  const folder = join(CACHE, name);
  const cached = join(folder, 'bin', 'python');
  if (await working(cached, modules)) return cached;
  // Test files run side by side: each makes its own, and the first one's is kept.
  const own = `${folder}.${process.pid}`;
  try {
    await execa('python3', ['-m', 'venv', own]);
    await execa(
      join(own, 'bin', 'python'),
      [
        ...['-m', 'pip', 'install', '--quiet', '--retries', '1', '--timeout', '20'],
        ...(isComplete ? ['--no-deps'] : []),
        ...packages,
      ],
      { timeout: 300_000 },
    );
    await rename(own, folder);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return await working(cached, modules);
}

async function working(python: string, modules: string): Promise<string | undefined> {
  try {
    await access(python);
    await execa(python, ['-c', `import ${modules}`]);
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
