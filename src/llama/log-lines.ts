import { open } from 'node:fs/promises';

/** More than any start of llama-server prints, less than a long trial's log. */
const TAIL_BYTES = 64 * 1024;

/** Said fifteen times by tools that run from a private folder, and never of use. */
const NOISE = /^ggml_backend_load_best: failed to enumerate /;

/** The last lines of a log, without empty ones; an absent or unreadable file has none. */
export async function lastLines(path: string, count: number): Promise<string[]> {
  const text = await tail(path).catch(() => '');
  return meaningful(text).slice(-count);
}

/** The lines of a text that say something. */
export function meaningful(text: string): string[] {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line.trim() !== '' && !NOISE.test(line));
}

/** A line of `--log-jsonl` as it is without that flag: `0.014 E load_model: ...`; other records say nothing to people. */
function plain(line: string): string {
  if (!line.startsWith('{"type":')) return line;
  try {
    const record = JSON.parse(line) as { type?: unknown; time?: unknown; level?: unknown; msg?: unknown };
    if (record.type !== 'log') return '';
    const seconds = (Number(record.time) / 1e6).toFixed(6);
    return `${seconds} ${String(record.level).charAt(0).toUpperCase()} ${String(record.msg).trimEnd()}`;
  } catch {
    // The last line of a server that was killed.
    return line;
  }
}

async function tail(path: string): Promise<string> {
  await using file = await open(path);
  const { size } = await file.stat();
  const start = Math.max(0, size - TAIL_BYTES);
  const bytes = new Uint8Array(size - start);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  return new TextDecoder().decode(bytes.subarray(0, bytesRead));
}

/**
 * The line that tells why a tool ended: a failed assertion, else the first line of level E
 * (`0.00.006.546 E llama_model_load: error loading model: ...`: what follows it only repeats that something failed),
 * else the first that speaks of an error, else the last.
 */
export function relevantLogLine(lines: readonly string[]): string {
  const line =
    lines.find((candidate) => candidate.includes('GGML_ASSERT')) ??
    lines.find((candidate) => LEVEL_E.test(candidate)) ??
    lines.find((candidate) => /\b(error|failed|invalid|cannot|unable)\b/i.test(candidate)) ??
    lines.at(-1);
  return line === undefined ? 'it printed nothing' : withoutPrefix(line);
}

/** A line without its time and level. */
export function withoutPrefix(line: string): string {
  return line.replace(PREFIX, '').trim();
}

const LEVEL_E = /^\d+(?:\.\d+)+ E /;
const PREFIX = /^\d+(?:\.\d+)+ [A-Z] +/;
