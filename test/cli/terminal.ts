/** What a program of the tests writes bars to, as on a terminal: its stderr. */
export const terminal = Object.assign(process.stderr, {
  isTTY: true,
  columns: 120,
  rows: 40,
  cursorTo() {},
  clearLine() {},
}) as unknown as NodeJS.WriteStream;
