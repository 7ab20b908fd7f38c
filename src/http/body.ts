/** A body that is longer than its reader takes. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}

/**
 * A response's body as UTF-8, up to a limit: what a server sends must not fill this process.
 *
 * @param limit bytes
 * @throws BodyTooLong once more than `limit` bytes have arrived; the rest is not read
 */
export async function readBody(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of response.body) {
    bytes += piece.length;
    // Leaving the loop cancels the stream.
    if (bytes > limit) throw new BodyTooLong(limit);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
