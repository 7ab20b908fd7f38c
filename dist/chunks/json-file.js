import { S as pageKind, T as messageOf, l as refuseUtf16, o as readBytes, w as EspalierError, x as fileKind } from "./files.js";
import { r as withoutBom, t as checkValue } from "./parse-json.js";
import { _ as formatInteger } from "./option.js";
import { isUtf8 } from "node:buffer";
// src/common/json-problem.ts
function findJsonProblem(text, { depth, values }) {
	const open = [];
	let count = 1;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "{") open.push(new Set());
		else if (character === "[") open.push(void 0);
		else if (character === "}" || character === "]") open.pop();
		if (character === "," || character === "{" || character === "[") count += 1;
		if (open.length > depth) return {
			kind: "deep",
			...placeOf(text, at)
		};
		if (count > values) return {
			kind: "many",
			...placeOf(text, at)
		};
		if (character !== "\"") continue;
		const start = at;
		at = endOfString(text, start);
		if (nextCharacter(text, at + 1) !== ":") continue;
		const key = JSON.parse(text.slice(start, at + 1));
		const keys = open.at(-1);
		if (key === "__proto__") return {
			kind: "proto",
			...placeOf(text, start)
		};
		if (keys?.has(key)) return {
			kind: "twice",
			...placeOf(text, start)
		};
		keys?.add(key);
	}
}
function endOfString(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at;
}
function nextCharacter(text, from) {
	let at = from;
	while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "	") at += 1;
	return text[at];
}
function placeOf(text, at) {
	const before = text.slice(0, at);
	return {
		line: before.split("\n").length,
		column: at - before.lastIndexOf("\n")
	};
}
// src/common/json-slips.ts
const SLIPS = [
	[/^\s*$/, "The file is empty."],
	[/^(?:<{7}|={7}|>{7})/m, "A merge left its marks: choose one side."],
	[/[\u201c-\u201f]/, "It has curly quotes: JSON takes straight ones (\")."],
	[/^\s*(?:\/\/|\/\*|#)/m, "It has a comment: JSON takes none."],
	[/,\s*[\]}]/, "It has a comma before a closing bracket: leave that comma out."],
	[/[[{,:]\s*'/, "It has single quotes: JSON takes double ones (\")."],
	[/["\d\]}]\s*\n\s*["[{]/, "A comma is missing at its end."]
];
function slipHint(text) {
	for (const [slip, hint] of SLIPS) {
		const found = slip.exec(text);
		if (found === null) continue;
		const start = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
		return found[0].trim() === "" ? hint : `Line ${text.slice(0, start).split("\n").length}: ${hint}`;
	}
}
// src/common/json-file.ts
const JSON_LIMITS = {
	bytes: 256 * 2 ** 20,
	depth: 64,
	values: 16e6
};
const UNTRUSTED_JSON = {
	bytes: 16 * 2 ** 20,
	depth: 64,
	values: 3e5
};
async function readJsonFile(schema, path, code, limits = JSON_LIMITS) {
	return parseJsonFile(schema, await readJsonText(path, limits), path, code, limits);
}
async function readJsonText(path, { bytes: most }) {
	const bytes = await readBytes(path, most);
	refuseUtf16(path, bytes);
	const kind = fileKind(bytes);
	if (kind !== void 0) throw new EspalierError("file-unreadable", `${path} is ${kind.name}, expected JSON`, { hint: kind.hint });
	if (!isUtf8(bytes)) throw new EspalierError("file-unreadable", `${path} is not UTF-8, expected JSON`);
	return bytes.toString("utf8");
}
function parseJsonFile(schema, text, where, code, limits = JSON_LIMITS) {
	if (text.length > limits.bytes) {
		const [is, most] = [text.length, limits.bytes].map(formatInteger);
		throw new EspalierError(code, `${where} has ${is} characters, but at most ${most} are read`);
	}
	const plain = withoutBom(text);
	let value;
	try {
		value = JSON.parse(plain);
	} catch (cause) {
		const page = pageKind(plain);
		const hint = page?.hint ?? slipHint(plain);
		const why = page ? `it is ${page.name}` : messageOf(cause).replaceAll(/\s+/g, " ");
		throw new EspalierError(code, `${where} is not valid JSON: ${why}`, {
			cause,
			...hint !== void 0 && { hint }
		});
	}
	const problem = jsonProblem(plain, limits);
	if (problem === void 0) return checkValue(schema, value, where, code);
	throw new EspalierError(code, `${where} is not valid: ${problem}`);
}
function jsonProblem(text, bounds) {
	const problem = findJsonProblem(text, bounds);
	return problem && problemText(problem, bounds);
}
function problemText({ kind, line, column }, { depth, values }) {
	const at = `line ${line}, column ${column}`;
	if (kind === "twice") return `the key at ${at} is listed twice`;
	if (kind === "proto") return `__proto__ at ${at} is not a key of it`;
	if (kind === "deep") return `at ${at} more than ${depth} objects and arrays are inside each other`;
	return `it holds more than ${formatInteger(values)} values`;
}
export { readJsonFile as a, parseJsonFile as i, UNTRUSTED_JSON as n, readJsonText as o, jsonProblem as r, JSON_LIMITS as t };
