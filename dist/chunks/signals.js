import { T as messageOf, i as isFileSystemError, n as fileError, w as EspalierError } from "./files.js";
import { i as redactData, t as printable } from "./printable.js";
import { readFileSync, readlinkSync } from "node:fs";
// src/entry/option-words.ts
const PARTS = /((?<=[;,:.])\s+|["`()])/;
const COMMAND_LINE = /^(?:or |and )?(?:espalier|node|llama-[\w-]+) /;
const OPTION = /--([a-z][a-z-]*)(?: ((?:[A-Z][A-Z/]*|\d\S*|[\w.-]+=\S+|hf:\/\/\S+)(?=[\s;,.)]|$)))?/g;
function withOptionsFor(entry, text) {
	if (entry === "flags") return text;
	return text.split(PARTS).map((part) => COMMAND_LINE.test(part) ? part : part.replace(OPTION, asInput)).join("");
}
function asInput(_, name, value) {
	return value === void 0 ? name : `${name}: ${value}`;
}
// src/entry/report-error.ts
function known(error) {
	return isFileSystemError(error) ? fileError("a file cannot be read or written", error) : error;
}
function errorJson(thrown) {
	return redactData(dataOf(thrown));
}
const MOST_CHARACTERS = 2e3;
function short(message) {
	if (message.length <= MOST_CHARACTERS) return message;
	return `${message.slice(0, MOST_CHARACTERS)} ... (${message.length} characters)`;
}
function dataOf(thrown) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return { error: {
		code: "internal",
		message: messageOf(error)
	} };
	const { code, message, hint, details } = error;
	return { error: {
		code,
		message: short(message),
		...hint !== void 0 && { hint },
		details
	} };
}
function errorText(thrown, entry) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return printable(error instanceof Error ? error.stack ?? error.message : String(error));
	const message = short(error.message);
	const { hint } = error;
	return printable(hint === void 0 ? message : `${message}\n${withOptionsFor(entry, hint)}`);
}
function exitCodeOf(thrown) {
	const error = known(thrown);
	return error instanceof EspalierError ? error.exitCode : 1;
}
// src/entry/signals.ts
const SAME_SIGNAL_MS = 500;
const [ACCESS, WRITE_ONLY] = [3, 1];
function isUnderNohup() {
	try {
		const [, flags = ""] = /^flags:\s*([0-7]+)$/m.exec(readFileSync("/proc/self/fdinfo/0", "utf8")) ?? [];
		return (Number.parseInt(flags, 8) & ACCESS) === WRITE_ONLY && readlinkSync("/proc/self/fd/0") === "/dev/null";
	} catch {
		return false;
	}
}
function abortOnSignals(beforeEnd = () => {}) {
	const controller = new AbortController();
	const ignoresHangup = isUnderNohup();
	if (ignoresHangup) process.on("SIGHUP", () => {});
	const names = ignoresHangup ? ["SIGINT", "SIGTERM"] : [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const name of names) {
		let first;
		const take = () => {
			const now = performance.now();
			if (first === void 0) {
				first = now;
				controller.abort(new EspalierError("interrupted", `stopped by ${name}`, { hint: "Run the same command again to continue." }));
			} else if (now - first >= SAME_SIGNAL_MS) {
				beforeEnd();
				process.off(name, take);
				process.kill(process.pid, name);
			}
		};
		process.on(name, take);
	}
	return controller.signal;
}
export { exitCodeOf as i, errorJson as n, errorText as r, abortOnSignals as t };
