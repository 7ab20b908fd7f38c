import { E as systemCodeOf, T as messageOf, r as isDiskFull, w as EspalierError } from "./files.js";
// src/cli/output.ts
const PIPE_CLOSED_EXIT = 141;
var PipeClosed = class extends Error {
	exitCode = PIPE_CLOSED_EXIT;
};
const DONE = "The command has finished and its files are written; only its result was not shown.";
const ROOM = "Send it to a terminal, or to a file on a disk that has room.";
async function print(text, { stream = process.stdout, hint = ROOM } = {}) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const failed = (cause) => reject(cause);
	stream.once("error", failed);
	stream.write(text, (cause) => cause ? reject(cause) : resolve());
	try {
		await promise;
	} catch (cause) {
		if (systemCodeOf(cause) === "EPIPE") throw new PipeClosed("standard output was closed", { cause });
		throw new EspalierError(isDiskFull(cause) ? "disk-full" : "file-unreadable", `standard output cannot be written: ${messageOf(cause)}`, {
			cause,
			hint
		});
	} finally {
		stream.off("error", failed).on("error", () => {});
	}
}
const USUAL = "\x1B[?25h\x1B[?7h";
function restoreTerminal(stream) {
	if (stream.isTTY) stream.write(USUAL);
}
var FoundMissing = class extends Error {
	exitCode;
	constructor(exitCode) {
		super("what was printed says what is missing");
		this.exitCode = exitCode;
	}
};
export { restoreTerminal as a, print as i, FoundMissing as n, PipeClosed as r, DONE as t };
