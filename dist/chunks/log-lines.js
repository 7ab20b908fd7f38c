import { f as _usingCtx } from "./files.js";
import { open } from "node:fs/promises";
// src/llama/log-lines.ts
const TAIL_BYTES = 65536;
const NOISE = /^ggml_backend_load_best: failed to enumerate /;
async function lastLines(path, count) {
	return meaningful(await tail(path).catch(() => "")).slice(-count);
}
function meaningful(text) {
	return text.split("\n").map(plain).filter((line) => line.trim() !== "" && !NOISE.test(line));
}
function plain(line) {
	if (!line.startsWith("{\"type\":")) return line;
	try {
		const record = JSON.parse(line);
		if (record.type !== "log") return "";
		return `${(Number(record.time) / 1e6).toFixed(6)} ${String(record.level).charAt(0).toUpperCase()} ${String(record.msg).trimEnd()}`;
	} catch {
		return line;
	}
}
async function tail(path) {
	try {
		var _usingCtx$1 = _usingCtx();
		const file = _usingCtx$1.a(await open(path));
		const { size } = await file.stat();
		const start = Math.max(0, size - TAIL_BYTES);
		const bytes = new Uint8Array(size - start);
		const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
		return new TextDecoder().decode(bytes.subarray(0, bytesRead));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function relevantLogLine(lines) {
	const line = lines.find((candidate) => candidate.includes("GGML_ASSERT")) ?? lines.find((candidate) => LEVEL_E.test(candidate)) ?? lines.find((candidate) => /\b(error|failed|invalid|cannot|unable)\b/i.test(candidate)) ?? lines.at(-1);
	return line === void 0 ? "it printed nothing" : withoutPrefix(line);
}
function withoutPrefix(line) {
	return line.replace(PREFIX, "").trim();
}
const LEVEL_E = /^\d+(?:\.\d+)+ E /;
const PREFIX = /^\d+(?:\.\d+)+ [A-Z] +/;
export { withoutPrefix as i, meaningful as n, relevantLogLine as r, lastLines as t };
