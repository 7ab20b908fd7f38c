import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EspalierError, messageOf } from '../common/errors.ts';
import { describeExit, spawnGuarded } from './guarded.ts';
import { meaningful, tellingLine } from './log.ts';
import type { LlamaTool, LlamaTools } from './tools.ts';

export interface RunToolOptions {
  /** Receives all that the tool prints, both streams together; an existing file is overwritten. */
  logFile?: string | undefined;
  cwd?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface ToolOutput {
  stdout: string;
  stderr: string;
}

const STOP_GRACE_MS = 5_000;

/**
 * Runs a tool to its end. Like a server it does not outlive us.
 *
 * @throws EspalierError `llama-tool-failed` when it exits with anything but 0, with the line that tells why; the
 * signal's reason when aborted
 */
export async function runTool(
  tools: LlamaTools,
  tool: LlamaTool,
  args: readonly string[],
  { logFile, cwd, signal }: RunToolOptions = {},
): Promise<ToolOutput> {
  signal?.throwIfAborted();
  const command = tools.command(tool);
  const guarded = spawnGuarded(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  const stop = () => void guarded.stop(STOP_GRACE_MS);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { stdout, stderr } = guarded.child;
    const [outText = '', errText = ''] = await collect([stdout!, stderr!], logFile);
    const exit = await guarded.exited;
    signal?.throwIfAborted();
    if (exit.code === 0) return { stdout: outText, stderr: errText };
    const lines = meaningful(`${outText}\n${errText}`);
    const why = exit.error ? '' : `: ${tellingLine(lines)}`;
    throw new EspalierError('llama-tool-failed', `${tool} failed (${describeExit(exit)})${why}`, {
      ...(logFile !== undefined && { hint: `Its log is ${logFile}.` }),
      details: { tool, args, exit, log: lines.slice(-20) },
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Reads streams to their ends, and writes them to a file on the way. */
async function collect(streams: readonly Readable[], logFile: string | undefined): Promise<string[]> {
  if (logFile === undefined) return Promise.all(streams.map(textOf));
  try {
    await mkdir(dirname(logFile), { recursive: true });
    const log = createWriteStream(logFile);
    for (const stream of streams) stream.on('data', (piece: Uint8Array) => log.write(piece));
    const [texts] = await Promise.all([
      Promise.all(streams.map(textOf)).finally(() => log.end()),
      finished(log),
    ]);
    return texts;
  } catch (cause) {
    throw new EspalierError('file-unreadable', `cannot write ${logFile}: ${messageOf(cause)}`, { cause });
  }
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces).toString('utf8');
}
