/**
 * The server's clock when it answered, in Unix seconds: what it says of an end is by that clock, and ours may be hours off. Ours
 * where it does not say what its own shows (RFC 9110, 6.6.1).
 */
export function serverSeconds(headers: Headers): number {
  const date = Date.parse(headers.get('date') ?? '');
  return (Number.isNaN(date) ? Date.now() : date) / 1000;
}
