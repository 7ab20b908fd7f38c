import type { WriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { EspalierError, fileError, openPrivate } from '../../common/index.ts';
import { describeExit, spawnGuarded } from '../../process/index.ts';
import { meaningful, relevantLogLine } from '../log-lines.ts';
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

/** Seen in a fifth of all quick failures of llama-perplexity b11669; never in llama-server. */
const SILENT =
  'The tools of llama.cpp can lose their log when they end immediately: run it again to see why.';

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
  const log = logFile === undefined ? undefined : await openLog(logFile);
  const guarded = spawnGuarded(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  const stop = () => void guarded.stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { stdout, stderr } = guarded.child;
    const [outText = '', errText = ''] = await collect([stdout!, stderr!], log, logFile);
    const exit = await guarded.exited;
    signal?.throwIfAborted();
    if (exit.code === 0) return { stdout: outText, stderr: errText };
    const lines = meaningful(`${outText}\n${errText}`);
    const why = exit.error ? '' : `: ${relevantLogLine(lines)}`;
    const hint = lines.length === 0 ? SILENT : logFile === undefined ? undefined : `Its log is ${logFile}.`;
    throw new EspalierError('llama-tool-failed', `${tool} failed (${describeExit(exit)})${why}`, {
      ...(hint !== undefined && { hint }),
      details: { tool, args, exit, log: lines.slice(-20) },
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function openLog(path: string): Promise<WriteStream> {
  try {
    return (await openPrivate(path, 'w')).createWriteStream();
  } catch (cause) {
    throw fileError(`cannot write the log ${path}`, cause);
  }
}

/**
 * Reads streams to their ends, and writes them to a log on the way. It must be called in the moment of the spawn: Node
 * throws away what a process that has ended left in streams that nobody reads.
 */
async function collect(
  streams: readonly Readable[],
  log: WriteStream | undefined,
  logFile: string | undefined,
): Promise<string[]> {
  // A full disk must not end us from afar: the failure waits here until the tool has ended.
  const logged = log ? finished(log).catch((error: unknown) => error) : undefined;
  for (const stream of streams) stream.on('data', (piece: Uint8Array) => log?.write(piece));
  const texts = await Promise.all(streams.map(text));
  log?.end();
  const cause = await logged;
  if (cause === undefined) return texts;
  throw fileError(`cannot write the log ${logFile}`, cause);
}
