import { C as EspalierError, T as systemCodeOf, r as isDiskFull, w as messageOf } from "./files.js";
// src/cli/output.ts
const PIPE_CLOSED_EXIT = 141;
var PipeClosed = class extends Error {
	exitCode = PIPE_CLOSED_EXIT;
};
async function print(text, stream = process.stdout) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const failed = (cause) => reject(cause);
	stream.once("error", failed);
	stream.write(text, (cause) => cause ? reject(cause) : resolve());
	try {
		await promise;
	} catch (cause) {
		if (systemCodeOf(cause) === "EPIPE") throw new PipeClosed("standard output was closed", { cause });
		throw new EspalierError(isDiskFull(cause) ? "disk-full" : "file-unreadable", `the result cannot be written to standard output: ${messageOf(cause)}`, {
			cause,
			hint: "The command has finished and its files are written; only its result was not shown."
		});
	} finally {
		stream.off("error", failed).on("error", () => {});
	}
}
var FoundMissing = class extends Error {
	exitCode;
	constructor(exitCode) {
		super("what was printed says what is missing");
		this.exitCode = exitCode;
	}
};
export { PipeClosed as n, print as r, FoundMissing as t };
