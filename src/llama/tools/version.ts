import { EspalierError, messageOf } from '../../common/index.ts';
import { type Command, capture, lastLine } from '../../process/index.ts';

export interface LlamaVersion {
  /** llama.cpp counts its commits: `11669` of build `b11669`. Orders all versions. */
  build: number;
  /** The tool's own words: `0.7.0 (build 11669, commit Debian)`. */
  text: string;
}

/**
 * Reads `llama-server --version`. Since August 2026 `version: 0.7.0 (build 11669, commit abc)`, before that
 * `version: 6123 (abc)`.
 */
export function parseVersion(output: string): LlamaVersion | undefined {
  const text = output.match(/^version: (.+)$/m)?.[1]?.trim();
  const build = text?.match(/\(build (\d+)/)?.[1] ?? text?.match(/^(\d+) \(/)?.[1];
  return text === undefined || build === undefined ? undefined : { build: Number(build), text };
}

/** A CUDA build looks for its devices first, and a cold disk takes its time. */
const TIMEOUT_MS = 120_000;

/**
 * Runs `--version`, which also proves that the program starts on this machine.
 *
 * @throws EspalierError `llama-not-found`, saying why it does not run
 */
export async function readVersion(command: Command, signal?: AbortSignal): Promise<LlamaVersion> {
  const run = await capture(command, ['--version'], {
    signal,
    timeoutMs: TIMEOUT_MS,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new EspalierError('llama-not-found', `it does not start: ${messageOf(cause)}`, { cause });
  });
  const version = parseVersion(`${run.stdout}\n${run.stderr}`);
  if (version && run.code === 0) return version;
  const said = lastLine(`${run.stdout}${run.stderr}`) || 'nothing';
  const message = `\`--version\` should print \`version: ...\` and exit 0; it exited ${run.code} and said: ${said}`;
  throw new EspalierError('llama-not-found', message);
}
