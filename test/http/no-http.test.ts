import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { bytes, readTwice, serveRaw } from './hostile-server.ts';

const head = (start: number, end: number) =>
  `Content-Range: bytes ${start}-${end - 1}/${bytes.length}\r\nETag: "one"\r\n`;

test.each([
  [
    'HTTP/1.0, which ends with the connection',
    (socket: Socket, start: number, end: number) => {
      socket.write(`HTTP/1.0 206 OK\r\n${head(start, end)}\r\n`);
      socket.end(bytes.subarray(start, end));
    },
    'the bytes',
  ],
  [
    'no HTTP',
    (socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'),
    'hub-unavailable: F could not be opened: Response does not match the HTTP/1.1 protocol',
  ],
  [
    'headers of 300 kB',
    (socket: Socket) => socket.end(`HTTP/1.1 206 OK\r\n${'X-A: aaaaaaaaaa\r\n'.repeat(20_000)}\r\n`),
    'hub-unavailable: F could not be opened: UND_ERR_HEADERS_OVERFLOW',
  ],
  [
    'two lengths',
    (socket: Socket, start: number, end: number) =>
      socket.end(`HTTP/1.1 206 OK\r\n${head(start, end)}Content-Length: 5\r\nContent-Length: 1\r\n\r\nx`),
    'hub-unavailable: F could not be opened: UND_ERR_',
  ],
  [
    'more bytes than its length says',
    (socket: Socket, start: number, end: number) => {
      socket.write(`HTTP/1.1 206 OK\r\n${head(start, end)}Content-Length: ${end - start}\r\n\r\n`);
      socket.end(Buffer.concat([bytes.subarray(start, end), Buffer.from('more than that')]));
    },
    'the bytes',
  ],
  [
    'more bytes than its range says, and no length',
    (socket: Socket, start: number, end: number) => {
      socket.write(`HTTP/1.1 206 OK\r\n${head(start, end)}Connection: close\r\n\r\n`);
      socket.end(Buffer.concat([bytes.subarray(start, end), Buffer.from('nine more')]));
    },
    'download-corrupt: F: the server sent 9 bytes too many',
  ],
])('%s', async (_what, send, outcome) => {
  await using server = await serveRaw(send);
  expect(await readTwice(server.url)).toContain(outcome);
});
