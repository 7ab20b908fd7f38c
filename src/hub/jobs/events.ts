import { z } from 'zod';

/** One line of a log. */
export interface LogEvent {
  readonly data: string;
  /** ISO 8601; empty where the server gave none. */
  readonly timestamp: string;
}

const eventSchema = z.looseObject({ data: z.string(), timestamp: z.string() });

/** A longer line is cut here: it is a log, and must not fill this process. */
const MAX_LINE = 64 * 1024;

/**
 * Events of a stream of server-sent events (HTML standard, 9.2): lines `data: {"data","timestamp"}`. Comments, which keep the
 * connection open, and other fields are left out. Lines may end in LF, CR or CRLF, and break anywhere between two pieces.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<LogEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of body) {
    rest += decoder.decode(piece, { stream: true });
    const lines = rest.split(/\r\n|\r(?=[^\n])|\n/);
    rest = (lines.pop() ?? '').slice(0, MAX_LINE);
    for (const line of lines) yield* eventOf(line);
  }
  // Without its end a line may be cut anywhere: it comes again with the next connection.
}

function* eventOf(line: string): Generator<LogEvent> {
  const text = /^data: ?(.*)$/s.exec(line)?.[1];
  if (text === undefined) return;
  yield parseEvent(text.slice(0, MAX_LINE));
}

function parseEvent(text: string): LogEvent {
  try {
    const { data, timestamp } = eventSchema.parse(JSON.parse(text));
    return { data, timestamp };
  } catch {
    // Said all the same: it may be why the Job failed.
    return { data: text, timestamp: '' };
  }
}
