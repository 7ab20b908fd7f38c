import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as isFileSystemError, A as url, C as object, E as string, F as createFetch, G as formatBytes, N as toDotPath, O as union, S as number, T as strictObject, Z as fileError, a as option, ct as temporaryName, d as wholeNumber, g as bigint, h as array, i as list$1, it as _usingCtx, k as unknown, lt as EspalierError, m as _enum, n as flag, nt as stringifyJson, o as optionGroup, st as removeLeftovers, ut as messageOf, w as record, y as int } from "./option.js";
import { F as sha256Hex, W as readCardMetadata, X as checkValue, at as withLock, c as parseLocation, ot as openFileSource } from "./hub.js";
import { n as silent } from "./progress.js";
import { n as openBase } from "./open-base.js";
import { t as require_lib$1 } from "./lib.js";
import I from "fs";
import ar, { dirname, parse } from "path";
import Qr, { EventEmitter } from "events";
import zi from "assert";
import co from "node:assert";
import Cs, { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { Buffer as Buffer$1 } from "node:buffer";
import { aborted, callbackify, debuglog, inspect, isDeepStrictEqual, promisify, stripVTControlCharacters } from "node:util";
import { EventEmitter as EventEmitter$1, addAbortListener, on, once, setMaxListeners } from "node:events";
import zlib from "node:zlib";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import fs, { appendFileSync, createReadStream as createReadStream$1, createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { constants as constants$2 } from "node:os";
import path, { basename, delimiter, dirname as dirname$1, join, posix, relative, resolve, win32 } from "node:path";
import ro, { mkdir, open, readFile, readdir, readlink, rename, rm, writeFile } from "node:fs/promises";
import { scheduler, setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { Buffer as Buffer$2 } from "buffer";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import process$1, { execArgv, execPath, hrtime, platform } from "node:process";
import { finished, pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import tty from "node:tty";
import { serialize } from "node:v8";
import { createInterface } from "node:readline";
import en, * as Ps from "zlib";
import { text } from "node:stream/consumers";
// src/evaluation/benchmarks/benchmark.ts
const DEFAULT_MAX_TOKENS = 8192;
// src/evaluation/benchmarks/markup.ts
const WRAPPER = /\\(?:boxed|fbox|framebox|text|textbf|textit|textrm|textsf|texttt|textnormal|mathrm|mathbf|mathit|mathsf|mathtt|mathbb|operatorname|emph|underline|mbox|bm|boldsymbol|bold)\*?\s*\{([^{}]*)\}/g;
const RULES$1 = [
	[/~~[^~\n]*~~/g, " "],
	[/<\/?(?:a|ans|answer|b|big|br|center|code|div|em|final|final_answer|font|h[1-6]|i|li|mark|ol|p|result|span|strong|td|tr|u|ul)\b[^<>]*>/gi, " "],
	[/&nbsp;/gi, "\xA0"],
	[/&minus;/gi, "-"],
	[/\{\s*,\s*\}/g, ","],
	[/\{?\\(?:[,;: ]|thinspace|medspace|quad|qquad|enspace)\}?/g, "\xA0"],
	[/(?<=\d)~(?=\d|\\)/g, "\xA0"],
	[/\\!/g, ""],
	[/\\(?:times|cdot)(?![A-Za-z])/g, "×"],
	[/\^\s*\{?\s*\\circ\s*\}?|\\degree(?![A-Za-z])|\\textdegree(?![A-Za-z])/g, "°"],
	[/\\(?:textdollar|dollar)(?![A-Za-z])/g, "$"],
	[/\\(?:left|right|displaystyle|big|Big|centering)(?![A-Za-z])/g, ""],
	[/\\[()[\]]/g, " "],
	[/\\(?=[$%#&_*.!+-])/g, ""]
];
const DECORATION = [
	[/\\(?:boxed|text|textbf|mathbf|mathrm)\s+(?=[\p{L}\d])/gu, ""],
	[/(?<!\d\s*)\*+|\*+(?!\s*\d)|`+|__+/g, ""],
	[/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, ""],
	[/(?<!\\)[{}]/g, " "]
];
function apply(rules, text) {
	return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
function stripMarkup(value) {
	let text = apply(RULES$1, value);
	for (let before = ""; before !== text;) {
		before = text;
		text = text.replace(WRAPPER, "$1");
	}
	return apply(DECORATION, text);
}
// src/evaluation/benchmarks/decimal.ts
const NUMBER$1 = new RegExp(`((?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:_\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3})(?!\\d)|\\s*[\\u00d7x*\\u00b7]\\s*10\\s*(?:\\^\\s*([+-]?\\d{1,3})|([\\u207b\\u00b2\\u00b3\\u00b9\\u2070-\\u2079]+)))?`, "gi");
const SPACED = /^(\s*-?\d{1,3})((?: \d{3})+)(?=(?:\.\d+)?[.%\s]*$)/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MAX_EXPONENT = 40;
const CURRENCY = /(?:\b[A-Z]{1,3})?\p{Sc}|\b(?:USD|EUR|GBP|INR|CNY|JPY|CHF|AUD|CAD|Rs\.?)(?=\s?-?\d)/gu;
const UNIT_POWER = /(?<=(?<!\p{L})(?:[mck]?m|in|ft|yd|mi|inch(?:es)?|feet|foot|yards?|miles?|met(?:er|re)s?|centimet(?:er|re)s?|units?)\s?)(?:\^\s?[23]|[\u00b2\u00b3])(?!\d)/giu;
const SCALE = /^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|third|half|halve)s?|bn|mn|and (?:an?|one|two|three)[ -](?:half|halves|quarters?|thirds?|fourths?))(?!\p{L})/iu;
const UNSURE = /\b(?:not|or|nor|neither|unknown|cannot|at least|at most|(?:more|less|fewer|greater|other) than)\b|n't\b|[<>\u2264\u2265\u2260\u00b1\u221a\u2211\u222b\u03c0\u221e?\\\u00f7]/i;
const PART_OF_BEFORE = /[\p{L}\p{N}_.^/!]$|[\p{L}\p{N})]\s*[+*\u00d7\u00b7/^]\s*$|\p{N}\s*-\s*$/u;
const PART_OF_AFTER = /^(?:[!_(\p{No}]|\s*\^|\s*[+*\u00d7\u00b7]\s*[\p{L}\d(]|\s*\/\s*[xyzn\d(](?!\p{L})|\s?[xyznkKMB](?!\p{L}))/u;
function soleNumber(value) {
	const text = stripMarkup(value).replace(CURRENCY, "").replace(UNIT_POWER, "").replace(/\b(?:negative|minus) +(?=[\d.])/gi, "-").replace(SPACED, (_, first, groups) => first + groups.replaceAll(" ", ""));
	if (UNSURE.test(text)) return null;
	const [match, second] = text.matchAll(NUMBER$1);
	if (match === void 0 || second !== void 0) return null;
	const [whole, digits = "", ...exponents] = match;
	const before = text.slice(0, match.index);
	const after = text.slice(match.index + whole.length);
	if (PART_OF_BEFORE.test(before) || PART_OF_AFTER.test(after) || SCALE.test(after)) return null;
	const exponent = exponentOf(exponents.find((found) => found !== void 0) ?? "0");
	if (exponent === null) return null;
	return canonical$1(digits.replace(/[^\d.]/g, ""), exponent, /(?:^|[\s=(:])-\s*$/.test(before));
}
function exponentOf(text) {
	const plain = text.replace("⁻", "-").replace(/[\u00b2\u00b3\u00b9\u2070-\u2079]/g, (found) => String(SUPERSCRIPTS.indexOf(found)));
	return /^[+-]?\d+$/.test(plain) && Math.abs(Number(plain)) <= MAX_EXPONENT ? Number(plain) : null;
}
function canonical$1(digits, exponent, negative) {
	const [whole = "", fraction = ""] = digits.split(".");
	const all = `${"0".repeat(41)}${whole}${fraction}${"0".repeat(MAX_EXPONENT)}`;
	const point = 41 + whole.length + exponent;
	const integer = all.slice(0, point).replace(/^0+(?=\d)/, "");
	const decimals = all.slice(point).replace(/0+$/, "");
	const magnitude = decimals === "" ? integer : `${integer}.${decimals}`;
	return negative && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
// src/evaluation/benchmarks/row.ts
function checkRow(schema, raw) {
	const result = schema.safeParse(raw);
	if (result.success) return result.data;
	const problems = result.error.issues.map((issue) => {
		const column = String(issue.path[0] ?? "");
		return `${toDotPath(issue.path)}: ${issue.message}, got ${shown(raw[column])}`;
	});
	throw new Error(problems.join("; "));
}
function checkOwnAnswer(answer, read, expected) {
	if (read === expected && expected !== "") return;
	throw new Error(`answer: expected one that scores when a model gives it, got ${shown(answer)}, which is read as ${read === null ? "nothing" : shown(read)}`);
}
function shown(value) {
	const text = JSON.stringify(value, (_, v) => typeof v === "bigint" ? Number(v) : v) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
// src/evaluation/benchmarks/answer-text.ts
const REASONING_ENDS = /<\/(?:think|thinking|thought|reasoning|seed:think)>|\[\/THINK\]|<\|END_THINKING\|>/gi;
const REASONING_BEGINS = /<(?:think|thinking|thought|reasoning|seed:think)>|\[THINK\]|<\|START_THINKING\|>/i;
const FINAL_CHANNEL = "<|channel|>final<|message|>";
const SPECIAL = "(?:<[|\\uff5c][\\w\\u2581]+[|\\uff5c]>|</?s>|<(?:end|start)_of_turn>|<turn\\|>|<(?:eos|bos|pad)>|\\[(?:EOS|/INST)\\])";
const LEADING_TOKENS = new RegExp(`^\\s*(?:${SPECIAL}\\s*(?:assistant|model|final)?\\s*)+`);
const FIRST_TOKEN = new RegExp(SPECIAL);
function answerText(raw) {
	const final = raw.lastIndexOf(FINAL_CHANNEL);
	const said = final < 0 ? raw : raw.slice(final + 27);
	const end = [...said.matchAll(REASONING_ENDS)].at(-1);
	const text = end === void 0 ? said : said.slice(end.index + end[0].length);
	if (REASONING_BEGINS.test(text)) return "";
	const begun = text.replace(LEADING_TOKENS, "");
	const stop = begun.search(FIRST_TOKEN);
	return stop < 0 ? begun : begun.slice(0, stop);
}
// src/evaluation/benchmarks/characters.ts
const TABLE = [
	[/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n"],
	[/[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u24b6-\u24e9\ufb00-\ufb06]/gu, (found) => found.normalize("NFKC")],
	[/\u2062/g, "×"],
	[/\p{Cf}|\p{Variation_Selector}|\u20e3|\u034f|\u115f|\u3164/gu, ""],
	[/[\u2007-\u200a\u202f]/g, "\xA0"],
	[/[^\S\n\u00a0]/g, " "],
	[/[\p{Pd}\u2212\ufe63]/gu, "-"],
	[/[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\u300a-\u300f\u300c-\u300f]/g, "\""],
	[/[\u2018-\u201b\u2039\u203a\u2032\u00b4\u3008\u3009]/g, "'"],
	[/[\u2236\ua789\ufe55\u0903\u0983]/g, ":"],
	[/[\u3001\u060c\u066c]/g, ","],
	[/[\u3002\u066b]/g, "."],
	[/[\u3010\u3014\u3016]/g, "["],
	[/[\u3011\u3015\u3017]/g, "]"],
	[/\u066a/g, "%"],
	[/[\u2044\u2215]/g, "/"],
	[/[\u2192\u21d2\u27a1\u2794]/g, "→"],
	[/(?![0-9])\p{Nd}/gu, digit]
];
function digit(found) {
	const code = found.codePointAt(0) ?? 0;
	const row = code - code % 16;
	const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
	return String(code - zero);
}
function plainCharacters(text) {
	return TABLE.reduce((result, [pattern, by]) => typeof by === "string" ? result.replace(pattern, by) : result.replace(pattern, by), text.normalize("NFC"));
}
// src/evaluation/benchmarks/stated.ts
const ANSWER = `(?:(?<![\\p{L}\\p{N}_])(?:${["answer|antwort|lösung|réponse|respuesta|resposta|risposta|svar|jawaban|jibu|odpowiedź|odpověď|válasz|vastaus|răspuns|cevap", "ответ|відповідь|απάντηση|câu trả lời|đáp án|trả lời|คำตอบ|उत्तर|उत्तरः|जवाब|பதில்|సమాధానం|উত্তর|উত্তরঃ|جواب|الإجابة|الجواب|إجابة|תשובה|ìdáhùn|idahun"].join("|")})|정답|답변|답|答案|答|回答|解答|正解)`;
const NOT_ITS = /(?:\b(?:wrong|incorrect|false|previous|initial|earlier|old|student'?s?|sample|example|possible|not the|not an|another) +)$/i;
const NEAR = "[*_`~\"'\\]}) \\u00a0]*";
const COLON = new RegExp(`${ANSWER}(?:\\s*\\((?:letter|number|final)\\))?${NEAR}(?:is${NEAR})?:`, "giu");
const HEADING = new RegExp(`^[#>*_ "]*(?:the |my )?(?:final |correct )?${ANSWER}${NEAR}(?:$|-+ |=|\\u2192)`, "gimu");
const CELL = new RegExp(`^\\|[*_ ]*(?:final |correct )?${ANSWER}[*_ ]*\\|(?=[^|\\n]*\\|? *$)`, "gimu");
const SENTENCE = /\b(?:answer|option|choice) (?:is|would be|must be|should be)(?= )/giu;
const BOX = /\\(?:boxed|fbox)\s*\{/g;
const HASHES = /(?<!#)####(?!#)(?!\W*\d+[.)] +\p{L})(?:(?!\W*\p{L})|(?=\W*(?:[A-Z]{1,3}\p{Sc}|[A-Z]{3} |Rs|minus |negative |text\w*\{|math\w+\{|boxed\{|\p{L} *=)))/gu;
const NEXT_QUESTION = /\n[*#> ]*(?:question|q) *\d*[* ]*:/gi;
const MAX_VALUE = 1e3;
const MAX_TRIED = 20;
function readStated(answer, read, options = {}) {
	const text = plainCharacters(answerText(answer));
	const found = statements(text, options);
	for (const { at, kind, firm } of found.slice(-20).toReversed()) {
		const value = kind === "box" ? boxedAt(text, at) : lineAt(text, at);
		const result = value.length > MAX_VALUE ? null : read(value);
		if (result !== null || firm) return result;
	}
	return found.length === 0 ? void 0 : null;
}
function statements(text, { hashes = false, labelledOnly = false }) {
	const behind = (pattern, firm) => [...text.matchAll(pattern)].filter(({ index }) => !NOT_ITS.test(text.slice(Math.max(0, index - 30), index))).map((match) => ({
		at: match.index + match[0].length,
		kind: "line",
		firm
	}));
	const labelled = [
		COLON,
		HEADING,
		CELL
	].flatMap((pattern) => behind(pattern, true));
	const marked = hashes ? behind(HASHES, true) : [];
	const sorted = (labelledOnly ? labelled : [
		...labelled,
		...marked,
		...behind(SENTENCE, false),
		...boxesOutside(text, labelled)
	]).toSorted((a, b) => a.at - b.at);
	const first = sorted.find(({ firm }) => firm)?.at ?? text.length;
	const next = [...text.matchAll(NEXT_QUESTION)].find(({ index }) => index > first)?.index ?? text.length;
	return sorted.filter(({ at }) => at <= next);
}
function boxesOutside(text, labelled) {
	const lineOf = (at) => text.lastIndexOf("\n", at - 1);
	const lines = new Map(labelled.map(({ at }) => [lineOf(at), at]));
	return [...text.matchAll(BOX)].map((match) => ({
		at: match.index + match[0].length,
		kind: "box",
		firm: true
	})).filter(({ at }) => (lines.get(lineOf(at)) ?? at) >= at);
}
function lineAt(text, at) {
	const [rest = "", ...lines] = text.slice(at).split("\n", MAX_TRIED);
	if (!/^[*_`~"'\]}) $|]*$/.test(rest)) return rest.trim();
	return lines.find((line) => /[\p{L}\p{N}]/u.test(line.replace(/```\w*/, "")))?.slice(0, 1001).replace(/^\s*(?:[-*+>#]+\s+)+/, "").trim() ?? "";
}
function boxedAt(text, at) {
	const line = `${text.slice(text.lastIndexOf("\n", at) + 1, at)}${text.slice(at).split("\n", 1)[0]}`;
	const inside = bracedAt(text, at);
	return [...line.matchAll(BOX)].length === 1 && inside !== null ? inside : line;
}
function bracedAt(text, start) {
	let depth = 1;
	for (let at = start; at < Math.min(text.length, start + MAX_VALUE); at += 1) {
		if (text[at] === "\\") at += 1;
		else if (text[at] === "{") depth += 1;
		else if (text[at] === "}") depth -= 1;
		if (depth === 0) return text.slice(start, at);
	}
	return null;
}
// src/evaluation/benchmarks/aime.ts
const rowSchema$7 = object({
	problem: string().min(1),
	answer: union([
		string(),
		int(),
		bigint()
	]).transform(String).refine((text) => /^\d{1,3}$/.test(text), `must be a whole number of 0 to 999`)
});
const aime = {
	name: "aime",
	title: "AIME 2025",
	columns: ["problem", "answer"],
	defaultSource: "hf://datasets/math-ai/aime25@563bb8404243c5f09de6ec262f2db674fe5bce9b/test.jsonl",
	license: "Apache-2.0",
	promptFile: "math.hbs",
	defaultMaxTokens: 4 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { problem, answer } = checkRow(rowSchema$7, raw);
		return {
			view: { question: problem.trim() },
			expected: String(Number(answer))
		};
	},
	extract: (answer) => readStated(answer, soleNumber) ?? null
};
// src/evaluation/benchmarks/exact.ts
const AROUND = [
	/^(\*{1,3}|_{1,3}|`{1,3}|"|'|\$\$?|~~)(.+)\1$/s,
	/^()\\(?:boxed|text|textbf|mathrm|mathbf|mathit|texttt)\s*\{(.*)\}$/s,
	/^()\\\((.*)\\\)$/s,
	/^()\\\[(.*)\\\]$/s,
	/^(\*{1,3}|_{1,3}|`|"|'|\$) ?(.+)$/s,
	/^()(.+?) ?(?:\*{1,3}|_{1,3}|`|"|')$/s
];
const MAX_FORMS = 64;
function exactText(text) {
	return plainCharacters(text).toLowerCase().replace(/\s+/g, " ").trim().replace(/ ?\.$/, "");
}
function readExact(value, expected) {
	const forms = [exactText(value)];
	for (const form of forms) {
		if (form === expected) return form;
		for (const around of AROUND) {
			const inner = exactText(around.exec(form)?.[2] ?? "");
			if (inner !== "" && !forms.includes(inner) && forms.length < MAX_FORMS) forms.push(inner);
		}
	}
	return forms.toSorted((a, b) => a.length - b.length)[0] || null;
}
// src/evaluation/benchmarks/letters.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MAX_WRAPPED = 200;
function chosenLetter(answer, letters) {
	const stated = readStated(answer, (value) => letterOf$1(value, letters));
	if (stated !== void 0) return stated;
	const text = answerText(answer).trim();
	const whole = text.length > MAX_WRAPPED ? "" : bare(plainCharacters(text));
	return new RegExp(`^\\(?([${letters}])\\)?[.:]?$`, "i").exec(whole)?.[1]?.toUpperCase() ?? null;
}
function letterOf$1(value, letters) {
	const text = bare(value).replace(/^(?:(?:option|choice|letter)\b|=|:)[ :]*/i, "");
	const [, letter, close, rest = ""] = new RegExp(`^[(["']?\\s*([${letters}])\\s*([)\\]"'])?(?![\\p{L}\\p{N}_])(.*)$`, "isu").exec(text) ?? [];
	if (letter === void 0) return null;
	const follows = rest.trim();
	if (follows === "" || isText(follows, letter, letters, /[)\]]/.test(close ?? ""))) return letter.toUpperCase();
	return null;
}
function isText(rest, letter, letters, afterBracket) {
	const upper = letter !== letter.toLowerCase();
	const other = upper ? `[${letters}]` : `[${letters}${letters.toLowerCase()}]`;
	if (/^[.,:;()/&+\s-]*(?:and|or|und|oder|et|ou|y|o|not)\b/i.test(rest)) return false;
	if (new RegExp(`(?:^|[\\s(/])${other}\\)`).test(rest)) return false;
	if (new RegExp(`\\b(?:or|not|and)\\s+(?:option |choice )?\\(?${other}\\)?[.!]?$`).test(rest)) return false;
	if (new RegExp(`^[.,:;(\\s-]*${other}(?![\\p{L}\\p{N}])`, "u").test(rest) && !(afterBracket && /^\S/.test(rest))) return false;
	if (/^[/&+?]/.test(rest)) return false;
	return afterBracket || /^(?:[.:=,;\u2192|]|-\s|\(|!|\u2713|\u2705|\u2714)/.test(rest) || upper && /^(?:is (?:the )?(?:correct|right|best|answer)|because|since)\b/i.test(rest) || /^[)\]"']+[.]?$/.test(rest);
}
function bare(text) {
	return stripMarkup(text).replace(/[$\u00a0]/g, " ").replace(/^[\s"'>#]+|[\s"'}]+$/g, "").trim();
}
// src/evaluation/benchmarks/custom.ts
const rowSchema$6 = object({
	question: string().min(1),
	answer: union([string().min(1), number()]),
	choices: array(string().min(1)).min(2).max(26).optional(),
	subject: string().optional()
});
function letterOf({ choices = [], answer }) {
	const at = typeof answer === "number" ? answer : choices.indexOf(answer);
	if (choices[at] !== void 0) return LETTERS.charAt(at);
	const letters = LETTERS.slice(0, choices.length);
	if (typeof answer === "string" && answer.length === 1 && letters.includes(answer)) return answer;
	throw new Error(`answer: expected one of ${letters}, 0 to ${choices.length - 1} or the text of a choice, got ${JSON.stringify(answer)}`);
}
function expectedOf(row) {
	if (row.choices !== void 0) return {
		expected: letterOf(row),
		key: {
			kind: "choice",
			letters: LETTERS.slice(0, row.choices.length)
		}
	};
	if (typeof row.answer === "string") {
		const expected = exactText(row.answer);
		return {
			expected,
			key: {
				kind: "exact",
				answer: expected
			}
		};
	}
	const expected = soleNumber(String(row.answer));
	if (expected !== null && !/e/i.test(String(row.answer))) return {
		expected,
		key: { kind: "number" }
	};
	throw new Error(`answer: expected a number in plain decimals, got ${row.answer}`);
}
function extract$4(said, { kind, letters = "", answer } = {}) {
	if (kind === "choice") return chosenLetter(said, letters);
	if (kind === "number") return readStated(said, soleNumber) ?? null;
	return readStated(said, (value) => readExact(value, answer), { labelledOnly: true }) ?? null;
}
const custom = {
	name: "custom",
	title: "Custom",
	columns: ["question", "answer"],
	promptFile: "custom.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$6, raw);
		const { expected, key } = expectedOf(row);
		checkOwnAnswer(String(row.answer), extract$4(`Answer: ${key.kind === "choice" ? expected : row.answer}`, key), expected);
		const choices = (row.choices ?? []).map((text, index) => ({
			letter: LETTERS.charAt(index),
			text
		}));
		const view = {
			question: row.question.trim(),
			kind: key.kind,
			number: key.kind === "number",
			choices
		};
		return {
			...row.subject === void 0 ? {} : { cluster: row.subject },
			view,
			expected,
			key
		};
	},
	extract: extract$4
};
// src/evaluation/benchmarks/gsm8k.ts
const rowSchema$5 = object({
	question: string().min(1),
	answer: string().min(1)
});
function extract$3(answer) {
	return readStated(answer, soleNumber, { hashes: true }) ?? null;
}
const gsm8k = {
	name: "gsm8k",
	title: "GSM8K",
	columns: ["question", "answer"],
	defaultSource: "hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "gsm8k.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$5, raw);
		const gold = row.answer.split("####").at(-1) ?? "";
		const expected = row.answer.includes("####") ? soleNumber(gold.trim()) : null;
		if (expected === null) throw new Error(`answer: expected it to end in "#### <number>", got ${JSON.stringify(row.answer.slice(-40))}`);
		return {
			view: { question: row.question.trim() },
			expected
		};
	},
	extract: extract$3
};
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/execa/lib/arguments/file-url.js
const safeNormalizeFileUrl = (file, name) => {
	const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
	if (typeof fileString !== "string") throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
	return fileString;
};
const normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
const isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
const normalizeFileUrl = (file) => file instanceof URL ? fileURLToPath(file) : file;
// node_modules/execa/lib/methods/parameters.js
const normalizeParameters = (rawFile, rawArguments = [], rawOptions = {}) => {
	const filePath = safeNormalizeFileUrl(rawFile, "First argument");
	const [commandArguments, options] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
	if (!Array.isArray(commandArguments)) throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
	if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
	const normalizedArguments = commandArguments.map(String);
	const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
	if (nullByteArgument !== void 0) throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
	if (!isPlainObject(options)) throw new TypeError(`Last argument must be an options object: ${options}`);
	return [
		filePath,
		normalizedArguments,
		options
	];
};
// node_modules/execa/lib/utils/uint-array.js
const { toString: objectToString$1 } = Object.prototype;
const isArrayBuffer = (value) => objectToString$1.call(value) === "[object ArrayBuffer]";
const isUint8Array = (value) => objectToString$1.call(value) === "[object Uint8Array]";
const bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
const textEncoder$2 = new TextEncoder();
const stringToUint8Array = (string) => textEncoder$2.encode(string);
const textDecoder = new TextDecoder();
const uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
const joinToString = (uint8ArraysOrStrings, encoding) => {
	return uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join("");
};
const uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
	if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) return uint8ArraysOrStrings;
	const decoder = new StringDecoder(encoding);
	const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
	const finalString = decoder.end();
	return finalString === "" ? strings : [...strings, finalString];
};
const joinToUint8Array = (uint8ArraysOrStrings) => {
	if (uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0])) return uint8ArraysOrStrings[0];
	return concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
};
const stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
const concatUint8Arrays = (uint8Arrays) => {
	const result = new Uint8Array(getJoinLength(uint8Arrays));
	let index = 0;
	for (const uint8Array of uint8Arrays) {
		result.set(uint8Array, index);
		index += uint8Array.length;
	}
	return result;
};
const getJoinLength = (uint8Arrays) => {
	let joinLength = 0;
	for (const uint8Array of uint8Arrays) joinLength += uint8Array.length;
	return joinLength;
};
// node_modules/execa/lib/methods/template.js
const isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
const parseTemplates = (templates, expressions) => {
	let tokens = [];
	for (const [index, template] of templates.entries()) tokens = parseTemplate({
		templates,
		expressions,
		tokens,
		index,
		template
	});
	if (tokens.length === 0) throw new TypeError("Template script must not be empty");
	const [file, ...commandArguments] = tokens;
	return [
		file,
		commandArguments,
		{}
	];
};
const parseTemplate = ({ templates, expressions, tokens, index, template }) => {
	if (template === void 0) throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
	const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
	const newTokens = concatTokens(tokens, nextTokens, leadingWhitespaces);
	if (index === expressions.length) return newTokens;
	const expression = expressions[index];
	const expressionTokens = Array.isArray(expression) ? expression.map((expression) => parseExpression(expression)) : [parseExpression(expression)];
	return concatTokens(newTokens, expressionTokens, trailingWhitespaces);
};
const splitByWhitespaces = (template, rawTemplate) => {
	if (rawTemplate.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: false,
		trailingWhitespaces: false
	};
	const nextTokens = [];
	let templateStart = 0;
	const leadingWhitespaces = DELIMITERS.has(rawTemplate[0]);
	for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
		const rawCharacter = rawTemplate[rawIndex];
		if (DELIMITERS.has(rawCharacter)) {
			if (templateStart !== templateIndex) nextTokens.push(template.slice(templateStart, templateIndex));
			templateStart = templateIndex + 1;
		} else if (rawCharacter === "\\") {
			const nextRawCharacter = rawTemplate[rawIndex + 1];
			if (nextRawCharacter === "\n") {
				templateIndex -= 1;
				rawIndex += 1;
			} else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") rawIndex = rawTemplate.indexOf("}", rawIndex + 3);
			else rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
		}
	}
	const trailingWhitespaces = templateStart === template.length;
	if (!trailingWhitespaces) nextTokens.push(template.slice(templateStart));
	return {
		nextTokens,
		leadingWhitespaces,
		trailingWhitespaces
	};
};
const DELIMITERS = new Set([
	" ",
	"	",
	"\r",
	"\n"
]);
const ESCAPE_LENGTH = {
	x: 3,
	u: 5
};
const concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
	...tokens.slice(0, -1),
	`${tokens.at(-1)}${nextTokens[0]}`,
	...nextTokens.slice(1)
];
const parseExpression = (expression) => {
	const typeOfExpression = typeof expression;
	if (typeOfExpression === "string") return expression;
	if (typeOfExpression === "number") return String(expression);
	if (isPlainObject(expression) && ("stdout" in expression || "isMaxBuffer" in expression)) return getSubprocessResult(expression);
	if (expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
	throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
};
const getSubprocessResult = ({ stdout }) => {
	if (typeof stdout === "string") return stdout;
	if (isUint8Array(stdout)) return uint8ArrayToString(stdout);
	if (stdout === void 0) throw new TypeError("Missing result.stdout in template expression. This is probably due to the previous subprocess' \"stdout\" option.");
	throw new TypeError(`Unexpected "${typeof stdout}" stdout in template expression`);
};
// node_modules/execa/lib/utils/standard-stream.js
const isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
const STANDARD_STREAMS = [
	process$1.stdin,
	process$1.stdout,
	process$1.stderr
];
const STANDARD_STREAMS_ALIASES = [
	"stdin",
	"stdout",
	"stderr"
];
const getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
// node_modules/execa/lib/arguments/specific.js
const normalizeFdSpecificOptions = (options) => {
	const optionsCopy = { ...options };
	for (const optionName of FD_SPECIFIC_OPTIONS) optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
	return optionsCopy;
};
const normalizeFdSpecificOption = (options, optionName) => {
	const optionBaseArray = Array.from({ length: getStdioLength(options) + 1 });
	const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName);
	return addDefaultValue$1(optionArray, optionName);
};
const getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
const normalizeFdSpecificValue = (optionValue, optionArray, optionName) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName) : optionArray.fill(optionValue);
const normalizeOptionObject = (optionValue, optionArray, optionName) => {
	for (const fdName of Object.keys(optionValue).sort(compareFdName)) for (const fdNumber of parseFdName(fdName, optionName, optionArray)) optionArray[fdNumber] = optionValue[fdName];
	return optionArray;
};
const compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
const getFdNameOrder = (fdName) => {
	if (fdName === "stdout" || fdName === "stderr") return 0;
	return fdName === "all" ? 2 : 1;
};
const parseFdName = (fdName, optionName, optionArray) => {
	if (fdName === "ipc") return [optionArray.length - 1];
	const fdNumber = parseFd(fdName);
	if (fdNumber === void 0 || fdNumber === 0) throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
	if (fdNumber >= optionArray.length) throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return fdNumber === "all" ? [1, 2] : [fdNumber];
};
const parseFd = (fdName) => {
	if (fdName === "all") return fdName;
	if (STANDARD_STREAMS_ALIASES.includes(fdName)) return STANDARD_STREAMS_ALIASES.indexOf(fdName);
	const regexpResult = FD_REGEXP.exec(fdName);
	if (regexpResult !== null) return Number(regexpResult[1]);
};
const FD_REGEXP = /^fd(\d+)$/;
const addDefaultValue$1 = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
const DEFAULT_OPTIONS = {
	lines: false,
	buffer: true,
	maxBuffer: 1e8,
	verbose: debuglog("execa").enabled ? "full" : "none",
	stripFinalNewline: true
};
const FD_SPECIFIC_OPTIONS = [
	"lines",
	"buffer",
	"maxBuffer",
	"verbose",
	"stripFinalNewline"
];
const getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
// node_modules/execa/lib/verbose/values.js
const isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
const isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
const getVerboseFunction = ({ verbose }, fdNumber) => {
	const fdVerbose = getFdVerbose(verbose, fdNumber);
	return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
};
const getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
const getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
const isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
const VERBOSE_VALUES = [
	"none",
	"short",
	"full"
];
// node_modules/execa/lib/arguments/escape.js
const joinCommand = (filePath, rawArguments) => {
	const fileAndArguments = [filePath, ...rawArguments];
	return {
		command: fileAndArguments.join(" "),
		escapedCommand: fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ")
	};
};
const escapeLines = (lines) => stripVTControlCharacters(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
const escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
const escapeControlCharacter = (character) => {
	const commonEscape = COMMON_ESCAPES[character];
	if (commonEscape !== void 0) return commonEscape;
	const codepoint = character.codePointAt(0);
	const codepointHex = codepoint.toString(16);
	return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
};
const getSpecialCharRegExp = () => {
	try {
		return new RegExp("\\p{Separator}|\\p{Other}", "gu");
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
};
const SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
const COMMON_ESCAPES = {
	" ": " ",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const ASTRAL_START = 65535;
const quoteString = (escapedArgument) => {
	if (NO_ESCAPE_REGEXP.test(escapedArgument)) return escapedArgument;
	return platform === "win32" ? `"${escapedArgument.replaceAll("\"", "\"\"")}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
};
const NO_ESCAPE_REGEXP = /^[\w./-]+$/;
// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	const { env } = process$1;
	const { TERM, TERM_PROGRAM } = env;
	if (process$1.platform !== "win32") return TERM !== "linux";
	return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
// node_modules/figures/index.js
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "█",
	squareDarkShade: "▓",
	squareMediumShade: "▒",
	squareLightShade: "░",
	squareTop: "▀",
	squareBottom: "▄",
	squareLeft: "▌",
	squareRight: "▐",
	squareCenter: "■",
	bullet: "●",
	dot: "․",
	ellipsis: "…",
	pointerSmall: "›",
	triangleUp: "▲",
	triangleUpSmall: "▴",
	triangleDown: "▼",
	triangleDownSmall: "▾",
	triangleLeftSmall: "◂",
	triangleRightSmall: "▸",
	home: "⌂",
	heart: "♥",
	musicNote: "♪",
	musicNoteBeamed: "♫",
	arrowUp: "↑",
	arrowDown: "↓",
	arrowLeft: "←",
	arrowRight: "→",
	arrowLeftRight: "↔",
	arrowUpDown: "↕",
	almostEqual: "≈",
	notEqual: "≠",
	lessOrEqual: "≤",
	greaterOrEqual: "≥",
	identical: "≡",
	infinity: "∞",
	subscriptZero: "₀",
	subscriptOne: "₁",
	subscriptTwo: "₂",
	subscriptThree: "₃",
	subscriptFour: "₄",
	subscriptFive: "₅",
	subscriptSix: "₆",
	subscriptSeven: "₇",
	subscriptEight: "₈",
	subscriptNine: "₉",
	oneHalf: "½",
	oneThird: "⅓",
	oneQuarter: "¼",
	oneFifth: "⅕",
	oneSixth: "⅙",
	oneEighth: "⅛",
	twoThirds: "⅔",
	twoFifths: "⅖",
	threeQuarters: "¾",
	threeFifths: "⅗",
	threeEighths: "⅜",
	fourFifths: "⅘",
	fiveSixths: "⅚",
	fiveEighths: "⅝",
	sevenEighths: "⅞",
	line: "─",
	lineBold: "━",
	lineDouble: "═",
	lineDashed0: "┄",
	lineDashed1: "┅",
	lineDashed2: "┈",
	lineDashed3: "┉",
	lineDashed4: "╌",
	lineDashed5: "╍",
	lineDashed6: "╴",
	lineDashed7: "╶",
	lineDashed8: "╸",
	lineDashed9: "╺",
	lineDashed10: "╼",
	lineDashed11: "╾",
	lineDashed12: "−",
	lineDashed13: "–",
	lineDashed14: "‐",
	lineDashed15: "⁃",
	lineVertical: "│",
	lineVerticalBold: "┃",
	lineVerticalDouble: "║",
	lineVerticalDashed0: "┆",
	lineVerticalDashed1: "┇",
	lineVerticalDashed2: "┊",
	lineVerticalDashed3: "┋",
	lineVerticalDashed4: "╎",
	lineVerticalDashed5: "╏",
	lineVerticalDashed6: "╵",
	lineVerticalDashed7: "╷",
	lineVerticalDashed8: "╹",
	lineVerticalDashed9: "╻",
	lineVerticalDashed10: "╽",
	lineVerticalDashed11: "╿",
	lineDownLeft: "┐",
	lineDownLeftArc: "╮",
	lineDownBoldLeftBold: "┓",
	lineDownBoldLeft: "┒",
	lineDownLeftBold: "┑",
	lineDownDoubleLeftDouble: "╗",
	lineDownDoubleLeft: "╖",
	lineDownLeftDouble: "╕",
	lineDownRight: "┌",
	lineDownRightArc: "╭",
	lineDownBoldRightBold: "┏",
	lineDownBoldRight: "┎",
	lineDownRightBold: "┍",
	lineDownDoubleRightDouble: "╔",
	lineDownDoubleRight: "╓",
	lineDownRightDouble: "╒",
	lineUpLeft: "┘",
	lineUpLeftArc: "╯",
	lineUpBoldLeftBold: "┛",
	lineUpBoldLeft: "┚",
	lineUpLeftBold: "┙",
	lineUpDoubleLeftDouble: "╝",
	lineUpDoubleLeft: "╜",
	lineUpLeftDouble: "╛",
	lineUpRight: "└",
	lineUpRightArc: "╰",
	lineUpBoldRightBold: "┗",
	lineUpBoldRight: "┖",
	lineUpRightBold: "┕",
	lineUpDoubleRightDouble: "╚",
	lineUpDoubleRight: "╙",
	lineUpRightDouble: "╘",
	lineUpDownLeft: "┤",
	lineUpBoldDownBoldLeftBold: "┫",
	lineUpBoldDownBoldLeft: "┨",
	lineUpDownLeftBold: "┥",
	lineUpBoldDownLeftBold: "┩",
	lineUpDownBoldLeftBold: "┪",
	lineUpDownBoldLeft: "┧",
	lineUpBoldDownLeft: "┦",
	lineUpDoubleDownDoubleLeftDouble: "╣",
	lineUpDoubleDownDoubleLeft: "╢",
	lineUpDownLeftDouble: "╡",
	lineUpDownRight: "├",
	lineUpBoldDownBoldRightBold: "┣",
	lineUpBoldDownBoldRight: "┠",
	lineUpDownRightBold: "┝",
	lineUpBoldDownRightBold: "┡",
	lineUpDownBoldRightBold: "┢",
	lineUpDownBoldRight: "┟",
	lineUpBoldDownRight: "┞",
	lineUpDoubleDownDoubleRightDouble: "╠",
	lineUpDoubleDownDoubleRight: "╟",
	lineUpDownRightDouble: "╞",
	lineDownLeftRight: "┬",
	lineDownBoldLeftBoldRightBold: "┳",
	lineDownLeftBoldRightBold: "┯",
	lineDownBoldLeftRight: "┰",
	lineDownBoldLeftBoldRight: "┱",
	lineDownBoldLeftRightBold: "┲",
	lineDownLeftRightBold: "┮",
	lineDownLeftBoldRight: "┭",
	lineDownDoubleLeftDoubleRightDouble: "╦",
	lineDownDoubleLeftRight: "╥",
	lineDownLeftDoubleRightDouble: "╤",
	lineUpLeftRight: "┴",
	lineUpBoldLeftBoldRightBold: "┻",
	lineUpLeftBoldRightBold: "┷",
	lineUpBoldLeftRight: "┸",
	lineUpBoldLeftBoldRight: "┹",
	lineUpBoldLeftRightBold: "┺",
	lineUpLeftRightBold: "┶",
	lineUpLeftBoldRight: "┵",
	lineUpDoubleLeftDoubleRightDouble: "╩",
	lineUpDoubleLeftRight: "╨",
	lineUpLeftDoubleRightDouble: "╧",
	lineUpDownLeftRight: "┼",
	lineUpBoldDownBoldLeftBoldRightBold: "╋",
	lineUpDownBoldLeftBoldRightBold: "╈",
	lineUpBoldDownLeftBoldRightBold: "╇",
	lineUpBoldDownBoldLeftRightBold: "╊",
	lineUpBoldDownBoldLeftBoldRight: "╉",
	lineUpBoldDownLeftRight: "╀",
	lineUpDownBoldLeftRight: "╁",
	lineUpDownLeftBoldRight: "┽",
	lineUpDownLeftRightBold: "┾",
	lineUpBoldDownBoldLeftRight: "╂",
	lineUpDownLeftBoldRightBold: "┿",
	lineUpBoldDownLeftBoldRight: "╃",
	lineUpBoldDownLeftRightBold: "╄",
	lineUpDownBoldLeftBoldRight: "╅",
	lineUpDownBoldLeftRightBold: "╆",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
	lineUpDoubleDownDoubleLeftRight: "╫",
	lineUpDownLeftDoubleRightDouble: "╪",
	lineCross: "╳",
	lineBackslash: "╲",
	lineSlash: "╱"
};
const specialMainSymbols = {
	tick: "✔",
	info: "ℹ",
	warning: "⚠",
	cross: "✘",
	squareSmall: "◻",
	squareSmallFilled: "◼",
	circle: "◯",
	circleFilled: "◉",
	circleDotted: "◌",
	circleDouble: "◎",
	circleCircle: "ⓞ",
	circleCross: "ⓧ",
	circlePipe: "Ⓘ",
	radioOn: "◉",
	radioOff: "◯",
	checkboxOn: "☒",
	checkboxOff: "☐",
	checkboxCircleOn: "ⓧ",
	checkboxCircleOff: "Ⓘ",
	pointer: "❯",
	triangleUpOutline: "△",
	triangleLeft: "◀",
	triangleRight: "▶",
	lozenge: "◆",
	lozengeOutline: "◇",
	hamburger: "☰",
	smiley: "㋡",
	mustache: "෴",
	star: "★",
	play: "▶",
	nodejs: "⬢",
	oneSeventh: "⅐",
	oneNinth: "⅑",
	oneTenth: "⅒"
};
const specialFallbackSymbols = {
	tick: "√",
	info: "i",
	warning: "‼",
	cross: "×",
	squareSmall: "□",
	squareSmallFilled: "■",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(○)",
	circleCross: "(×)",
	circlePipe: "(│)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[×]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(×)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "∆",
	triangleLeft: "◄",
	triangleRight: "►",
	lozenge: "♦",
	lozengeOutline: "◊",
	hamburger: "≡",
	smiley: "☺",
	mustache: "┌─┐",
	star: "✶",
	play: "►",
	nodejs: "♦",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
};
const mainSymbols = {
	...common,
	...specialMainSymbols
};
const fallbackSymbols = {
	...common,
	...specialFallbackSymbols
};
const figures = isUnicodeSupported() ? mainSymbols : fallbackSymbols;
Object.entries(specialMainSymbols);
// node_modules/yoctocolors/base.js
const hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? false;
const format = (open, close) => {
	if (!hasColors) return (input) => input;
	const openCode = `\u001B[${open}m`;
	const closeCode = `\u001B[${close}m`;
	return (input) => {
		const string = input + "";
		let index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode;
		let lastIndex = 0;
		const replaceCode = (close === 22 ? closeCode : "") + openCode;
		while (index !== -1) {
			result += string.slice(lastIndex, index) + replaceCode;
			lastIndex = index + closeCode.length;
			index = string.indexOf(closeCode, lastIndex);
		}
		result += string.slice(lastIndex) + closeCode;
		return result;
	};
};
format(0, 0);
const bold = format(1, 22);
format(2, 22);
format(3, 23);
format(4, 24);
format("4:2", 24);
format("4:3", 24);
format("4:4", 24);
format("4:5", 24);
format(53, 55);
format(7, 27);
format(8, 28);
format(9, 29);
format(30, 39);
format(31, 39);
format(32, 39);
format(33, 39);
format(34, 39);
format(35, 39);
format(36, 39);
format(37, 39);
const gray = format(90, 39);
format(40, 49);
format(41, 49);
format(42, 49);
format(43, 49);
format(44, 49);
format(45, 49);
format(46, 49);
format(47, 49);
format(100, 49);
const redBright = format(91, 39);
format(92, 39);
const yellowBright = format(93, 39);
format(94, 39);
format(95, 39);
format(96, 39);
format(97, 39);
format(101, 49);
format(102, 49);
format(103, 49);
format(104, 49);
format(105, 49);
format(106, 49);
format(107, 49);
format("58;5;0", 59);
format("58;5;1", 59);
format("58;5;2", 59);
format("58;5;3", 59);
format("58;5;4", 59);
format("58;5;5", 59);
format("58;5;6", 59);
format("58;5;7", 59);
format("58;5;8", 59);
format("58;5;9", 59);
format("58;5;10", 59);
format("58;5;11", 59);
format("58;5;12", 59);
format("58;5;13", 59);
format("58;5;14", 59);
format("58;5;15", 59);
// node_modules/execa/lib/verbose/default.js
const defaultVerboseFunction = ({ type, message, timestamp, piped, commandId, result: { failed = false } = {}, options: { reject = true } }) => {
	const timestampString = serializeTimestamp(timestamp);
	const icon = ICONS[type]({
		failed,
		reject,
		piped
	});
	const color = COLORS[type]({ reject });
	return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
};
const serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
const padField = (field, padding) => String(field).padStart(padding, "0");
const getFinalIcon = ({ failed, reject }) => {
	if (!failed) return figures.tick;
	return reject ? figures.cross : figures.warning;
};
const ICONS = {
	command: ({ piped }) => piped ? "|" : "$",
	output: () => " ",
	ipc: () => "*",
	error: getFinalIcon,
	duration: getFinalIcon
};
const identity$1 = (string) => string;
const COLORS = {
	command: () => bold,
	output: () => identity$1,
	ipc: () => identity$1,
	error: ({ reject }) => reject ? redBright : yellowBright,
	duration: () => gray
};
// node_modules/execa/lib/verbose/custom.js
const applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
	const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
	return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
};
const applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
	if (verboseFunction === void 0) return verboseLine;
	const printedLine = verboseFunction(verboseLine, verboseObject);
	if (typeof printedLine === "string") return printedLine;
};
const appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}\n`;
// node_modules/execa/lib/verbose/log.js
const verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
	const verboseObject = getVerboseObject({
		type,
		result,
		verboseInfo
	});
	const printedLines = getPrintedLines(verboseMessage, verboseObject);
	const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
	if (finalLines !== "") console.warn(finalLines.slice(0, -1));
};
const getVerboseObject = ({ type, result, verboseInfo: { escapedCommand, commandId, rawOptions: { piped = false, ...options } } }) => ({
	type,
	escapedCommand,
	commandId: `${commandId}`,
	timestamp: new Date(),
	piped,
	result,
	options
});
const getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({
	...verboseObject,
	message
}));
const getPrintedLine = (verboseObject) => {
	return {
		verboseLine: defaultVerboseFunction(verboseObject),
		verboseObject
	};
};
const serializeVerboseMessage = (message) => {
	const messageString = typeof message === "string" ? message : inspect(message);
	return escapeLines(messageString).replaceAll("	", " ".repeat(TAB_SIZE));
};
const TAB_SIZE = 2;
// node_modules/execa/lib/verbose/start.js
const logCommand = (escapedCommand, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	verboseLog({
		type: "command",
		verboseMessage: escapedCommand,
		verboseInfo
	});
};
// node_modules/execa/lib/verbose/info.js
const getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
	validateVerbose(verbose);
	return {
		verbose,
		escapedCommand,
		commandId: getCommandId(verbose),
		rawOptions
	};
};
const getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
let COMMAND_ID = 0n;
const validateVerbose = (verbose) => {
	for (const fdVerbose of verbose) {
		if (fdVerbose === false) throw new TypeError("The \"verbose: false\" option was renamed to \"verbose: 'none'\".");
		if (fdVerbose === true) throw new TypeError("The \"verbose: true\" option was renamed to \"verbose: 'short'\".");
		if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
			const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
			throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
		}
	}
};
// node_modules/execa/lib/return/duration.js
const getStartTime = () => hrtime.bigint();
const getDurationMs = (startTime) => Number(hrtime.bigint() - startTime) / 1e6;
// node_modules/execa/lib/arguments/command.js
const handleCommand = (filePath, rawArguments, rawOptions) => {
	const startTime = getStartTime();
	const { command, escapedCommand } = joinCommand(filePath, rawArguments);
	const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
	const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
	logCommand(escapedCommand, verboseInfo);
	return {
		command,
		escapedCommand,
		startTime,
		verboseInfo
	};
};
// node_modules/isexe/windows.js
var require_windows = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function checkPathExt(path, options) {
		var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
		if (!pathext) return true;
		pathext = pathext.split(";");
		if (pathext.indexOf("") !== -1) return true;
		for (var i = 0; i < pathext.length; i++) {
			var p = pathext[i].toLowerCase();
			if (p && path.substr(-p.length).toLowerCase() === p) return true;
		}
		return false;
	}
	function checkStat(stat, path, options) {
		if (!stat.isSymbolicLink() && !stat.isFile()) return false;
		return checkPathExt(path, options);
	}
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, path, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), path, options);
	}
}));
// node_modules/isexe/mode.js
var require_mode = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), options);
	}
	function checkStat(stat, options) {
		return stat.isFile() && checkMode(stat, options);
	}
	function checkMode(stat, options) {
		var mod = stat.mode;
		var uid = stat.uid;
		var gid = stat.gid;
		var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
		var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
		var u = parseInt("100", 8);
		var g = parseInt("010", 8);
		var o = parseInt("001", 8);
		var ug = u | g;
		return mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
	}
}));
// node_modules/isexe/index.js
var require_isexe = __commonJSMin(((exports, module) => {
	__require("fs");
	var core;
	if (process.platform === "win32" || global.TESTING_WINDOWS) core = require_windows();
	else core = require_mode();
	module.exports = isexe;
	isexe.sync = sync;
	function isexe(path, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = {};
		}
		if (!cb) {
			if (typeof Promise !== "function") throw new TypeError("callback not provided");
			return new Promise(function(resolve, reject) {
				isexe(path, options || {}, function(er, is) {
					if (er) reject(er);
					else resolve(is);
				});
			});
		}
		core(path, options || {}, function(er, is) {
			if (er) {
				if (er.code === "EACCES" || options && options.ignoreErrors) {
					er = null;
					is = false;
				}
			}
			cb(er, is);
		});
	}
	function sync(path, options) {
		try {
			return core.sync(path, options || {});
		} catch (er) {
			if (options && options.ignoreErrors || er.code === "EACCES") return false;
			else throw er;
		}
	}
}));
// node_modules/which/which.js
var require_which = __commonJSMin(((exports, module) => {
	const isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
	const path = __require("path");
	const COLON = isWindows ? ";" : ":";
	const isexe = require_isexe();
	const getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, opt) => {
		const colon = opt.colon || COLON;
		const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [...isWindows ? [process.cwd()] : [], ...(opt.path || process.env.PATH || "").split(colon)];
		const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
		const pathExt = isWindows ? pathExtExe.split(colon) : [""];
		if (isWindows) {
			if (cmd.indexOf(".") !== -1 && pathExt[0] !== "") pathExt.unshift("");
		}
		return {
			pathEnv,
			pathExt,
			pathExtExe
		};
	};
	const which = (cmd, opt, cb) => {
		if (typeof opt === "function") {
			cb = opt;
			opt = {};
		}
		if (!opt) opt = {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		const step = (i) => new Promise((resolve, reject) => {
			if (i === pathEnv.length) return opt.all && found.length ? resolve(found) : reject(getNotFoundError(cmd));
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			resolve(subStep(p, i, 0));
		});
		const subStep = (p, i, ii) => new Promise((resolve, reject) => {
			if (ii === pathExt.length) return resolve(step(i + 1));
			const ext = pathExt[ii];
			isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
				if (!er && is) {
					if (opt.all) found.push(p + ext);
					else return resolve(p + ext);
				}
				return resolve(subStep(p, i, ii + 1));
			});
		});
		return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
	};
	const whichSync = (cmd, opt) => {
		opt = opt || {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (let i = 0; i < pathEnv.length; i++) {
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			for (let j = 0; j < pathExt.length; j++) {
				const cur = p + pathExt[j];
				try {
					if (isexe.sync(cur, { pathExt: pathExtExe })) {
						if (opt.all) found.push(cur);
						else return cur;
					}
				} catch (ex) {}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));
// node_modules/path-key/index.js
var require_path_key = __commonJSMin(((exports, module) => {
	const pathKey = (options = {}) => {
		const environment = options.env || process.env;
		if ((options.platform || process.platform) !== "win32") return "PATH";
		return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
	};
	module.exports = pathKey;
	module.exports.default = pathKey;
}));
// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const which = require_which();
	const getPathKey = require_path_key();
	function resolveCommandAttempt(parsed, withoutPathExt) {
		const env = parsed.options.env || process.env;
		const cwd = process.cwd();
		const hasCustomCwd = parsed.options.cwd != null;
		const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
		if (shouldSwitchCwd) try {
			process.chdir(parsed.options.cwd);
		} catch (err) {}
		let resolved;
		try {
			resolved = which.sync(parsed.command, {
				path: env[getPathKey({ env })],
				pathExt: withoutPathExt ? path.delimiter : void 0
			});
		} catch (e) {} finally {
			if (shouldSwitchCwd) process.chdir(cwd);
		}
		if (resolved) resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
		return resolved;
	}
	function resolveCommand(parsed) {
		return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
	}
	module.exports = resolveCommand;
}));
// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJSMin(((exports, module) => {
	const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
	function escapeCommand(arg) {
		arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	function escapeArgument(arg, doubleEscapeMetaChars) {
		arg = `${arg}`;
		arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
		arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
		arg = `"${arg}"`;
		arg = arg.replace(metaCharsRegExp, "^$1");
		if (doubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	module.exports.command = escapeCommand;
	module.exports.argument = escapeArgument;
}));
// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJSMin(((exports, module) => {
	module.exports = /^#!(.*)/;
}));
// node_modules/shebang-command/index.js
var require_shebang_command = __commonJSMin(((exports, module) => {
	const shebangRegex = require_shebang_regex();
	module.exports = (string = "") => {
		const match = string.match(shebangRegex);
		if (!match) return null;
		const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
		const binary = path.split("/").pop();
		if (binary === "env") return argument;
		return argument ? `${binary} ${argument}` : binary;
	};
}));
// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const shebangCommand = require_shebang_command();
	function readShebang(command) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd;
		try {
			fd = fs.openSync(command, "r");
			fs.readSync(fd, buffer, 0, size, 0);
			fs.closeSync(fd);
		} catch (e) {}
		return shebangCommand(buffer.toString());
	}
	module.exports = readShebang;
}));
// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const resolveCommand = require_resolveCommand();
	const escape = require_escape();
	const readShebang = require_readShebang();
	const isWin = process.platform === "win32";
	const isExecutableRegExp = /\.(?:com|exe)$/i;
	const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
	function detectShebang(parsed) {
		parsed.file = resolveCommand(parsed);
		const shebang = parsed.file && readShebang(parsed.file);
		if (shebang) {
			parsed.args.unshift(parsed.file);
			parsed.command = shebang;
			return resolveCommand(parsed);
		}
		return parsed.file;
	}
	function parseNonShell(parsed) {
		if (!isWin) return parsed;
		const commandFile = detectShebang(parsed);
		const needsShell = !isExecutableRegExp.test(commandFile);
		if (parsed.options.forceShell || needsShell) {
			const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
			parsed.command = path.normalize(parsed.command);
			parsed.command = escape.command(parsed.command);
			parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
			parsed.args = [
				"/d",
				"/s",
				"/c",
				`"${[parsed.command].concat(parsed.args).join(" ")}"`
			];
			parsed.command = process.env.comspec || "cmd.exe";
			parsed.options.windowsVerbatimArguments = true;
		}
		return parsed;
	}
	function parse(command, args, options) {
		if (args && !Array.isArray(args)) {
			options = args;
			args = null;
		}
		args = args ? args.slice(0) : [];
		options = Object.assign({}, options);
		const parsed = {
			command,
			args,
			options,
			file: void 0,
			original: {
				command,
				args
			}
		};
		return options.shell ? parsed : parseNonShell(parsed);
	}
	module.exports = parse;
}));
// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJSMin(((exports, module) => {
	const isWin = process.platform === "win32";
	function notFoundError(original, syscall) {
		return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
			code: "ENOENT",
			errno: "ENOENT",
			syscall: `${syscall} ${original.command}`,
			path: original.command,
			spawnargs: original.args
		});
	}
	function hookChildProcess(cp, parsed) {
		if (!isWin) return;
		const originalEmit = cp.emit;
		cp.emit = function(name, arg1) {
			if (name === "exit") {
				const err = verifyENOENT(arg1, parsed);
				if (err) return originalEmit.call(cp, "error", err);
			}
			return originalEmit.apply(cp, arguments);
		};
	}
	function verifyENOENT(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawn");
		return null;
	}
	function verifyENOENTSync(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawnSync");
		return null;
	}
	module.exports = {
		hookChildProcess,
		verifyENOENT,
		verifyENOENTSync,
		notFoundError
	};
}));
// node_modules/npm-run-path/node_modules/path-key/index.js
var import_cross_spawn = __toESM(__commonJSMin(((exports, module) => {
	const cp = __require("child_process");
	const parse = require_parse();
	const enoent = require_enoent();
	function spawn(command, args, options) {
		const parsed = parse(command, args, options);
		const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
		enoent.hookChildProcess(spawned, parsed);
		return spawned;
	}
	function spawnSync(command, args, options) {
		const parsed = parse(command, args, options);
		const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
		result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
		return result;
	}
	module.exports = spawn;
	module.exports.spawn = spawn;
	module.exports.sync = spawnSync;
	module.exports._parse = parse;
	module.exports._enoent = enoent;
}))(), 1);
function pathKey(options = {}) {
	const { env = process.env, platform = process.platform } = options;
	if (platform !== "win32") return "PATH";
	return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
promisify(execFile);
function toPath(urlOrPath) {
	return urlOrPath instanceof URL ? fileURLToPath(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
	return { *[Symbol.iterator]() {
		let currentPath = path.resolve(toPath(startPath));
		let previousPath;
		while (previousPath !== currentPath) {
			yield currentPath;
			previousPath = currentPath;
			currentPath = path.resolve(currentPath, "..");
		}
	} };
}
// node_modules/npm-run-path/index.js
const npmRunPath = ({ cwd = process$1.cwd(), path: pathOption = process$1.env[pathKey()], preferLocal = true, execPath = process$1.execPath, addExecPath = true } = {}) => {
	const cwdPath = path.resolve(toPath(cwd));
	const result = [];
	const pathParts = pathOption.split(path.delimiter);
	if (preferLocal) applyPreferLocal(result, pathParts, cwdPath);
	if (addExecPath) applyExecPath(result, pathParts, execPath, cwdPath);
	return pathOption === "" || pathOption === path.delimiter ? `${result.join(path.delimiter)}${pathOption}` : [...result, pathOption].join(path.delimiter);
};
const applyPreferLocal = (result, pathParts, cwdPath) => {
	for (const directory of traversePathUp(cwdPath)) {
		const pathPart = path.join(directory, "node_modules/.bin");
		if (!pathParts.includes(pathPart)) result.push(pathPart);
	}
};
const applyExecPath = (result, pathParts, execPath, cwdPath) => {
	const pathPart = path.resolve(cwdPath, toPath(execPath), "..");
	if (!pathParts.includes(pathPart)) result.push(pathPart);
};
const npmRunPathEnv = ({ env = process$1.env, ...options } = {}) => {
	env = { ...env };
	const pathName = pathKey({ env });
	options.path = env[pathName];
	env[pathName] = npmRunPath(options);
	return env;
};
// node_modules/execa/lib/return/final-error.js
const getFinalError = (originalError, message, isSync) => {
	return new (isSync ? ExecaSyncError : ExecaError)(message, originalError instanceof DiscardedError ? {} : { cause: originalError });
};
var DiscardedError = class extends Error {};
const setErrorName = (ErrorClass, value) => {
	Object.defineProperty(ErrorClass.prototype, "name", {
		value,
		writable: true,
		enumerable: false,
		configurable: true
	});
	Object.defineProperty(ErrorClass.prototype, execaErrorSymbol, {
		value: true,
		writable: false,
		enumerable: false,
		configurable: false
	});
};
const isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
const execaErrorSymbol = Symbol("isExecaError");
const isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {};
setErrorName(ExecaSyncError, ExecaSyncError.name);
// node_modules/human-signals/build/src/realtime.js
const getRealtimeSignals = () => {
	const length = 64 - SIGRTMIN + 1;
	return Array.from({ length }, getRealtimeSignal);
};
const getRealtimeSignal = (value, index) => ({
	name: `SIGRT${index + 1}`,
	number: SIGRTMIN + index,
	action: "terminate",
	description: "Application-specific signal (realtime)",
	standard: "posix"
});
const SIGRTMIN = 34;
// node_modules/human-signals/build/src/core.js
const SIGNALS = [
	{
		name: "SIGHUP",
		number: 1,
		action: "terminate",
		description: "Terminal closed",
		standard: "posix"
	},
	{
		name: "SIGINT",
		number: 2,
		action: "terminate",
		description: "User interruption with CTRL-C",
		standard: "ansi"
	},
	{
		name: "SIGQUIT",
		number: 3,
		action: "core",
		description: "User interruption with CTRL-\\",
		standard: "posix"
	},
	{
		name: "SIGILL",
		number: 4,
		action: "core",
		description: "Invalid machine instruction",
		standard: "ansi"
	},
	{
		name: "SIGTRAP",
		number: 5,
		action: "core",
		description: "Debugger breakpoint",
		standard: "posix"
	},
	{
		name: "SIGABRT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "ansi"
	},
	{
		name: "SIGIOT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "bsd"
	},
	{
		name: "SIGBUS",
		number: 7,
		action: "core",
		description: "Bus error due to misaligned, non-existing address or paging error",
		standard: "bsd"
	},
	{
		name: "SIGEMT",
		number: 7,
		action: "terminate",
		description: "Command should be emulated but is not implemented",
		standard: "other"
	},
	{
		name: "SIGFPE",
		number: 8,
		action: "core",
		description: "Floating point arithmetic error",
		standard: "ansi"
	},
	{
		name: "SIGKILL",
		number: 9,
		action: "terminate",
		description: "Forced termination",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGUSR1",
		number: 10,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGSEGV",
		number: 11,
		action: "core",
		description: "Segmentation fault",
		standard: "ansi"
	},
	{
		name: "SIGUSR2",
		number: 12,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGPIPE",
		number: 13,
		action: "terminate",
		description: "Broken pipe or socket",
		standard: "posix"
	},
	{
		name: "SIGALRM",
		number: 14,
		action: "terminate",
		description: "Timeout or timer",
		standard: "posix"
	},
	{
		name: "SIGTERM",
		number: 15,
		action: "terminate",
		description: "Termination",
		standard: "ansi"
	},
	{
		name: "SIGSTKFLT",
		number: 16,
		action: "terminate",
		description: "Stack is empty or overflowed",
		standard: "other"
	},
	{
		name: "SIGCHLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "posix"
	},
	{
		name: "SIGCLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "other"
	},
	{
		name: "SIGCONT",
		number: 18,
		action: "unpause",
		description: "Unpaused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGSTOP",
		number: 19,
		action: "pause",
		description: "Paused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGTSTP",
		number: 20,
		action: "pause",
		description: "Paused using CTRL-Z or \"suspend\"",
		standard: "posix"
	},
	{
		name: "SIGTTIN",
		number: 21,
		action: "pause",
		description: "Background process cannot read terminal input",
		standard: "posix"
	},
	{
		name: "SIGBREAK",
		number: 21,
		action: "terminate",
		description: "User interruption with CTRL-BREAK",
		standard: "other"
	},
	{
		name: "SIGTTOU",
		number: 22,
		action: "pause",
		description: "Background process cannot write to terminal output",
		standard: "posix"
	},
	{
		name: "SIGURG",
		number: 23,
		action: "ignore",
		description: "Socket received out-of-band data",
		standard: "bsd"
	},
	{
		name: "SIGXCPU",
		number: 24,
		action: "core",
		description: "Process timed out",
		standard: "bsd"
	},
	{
		name: "SIGXFSZ",
		number: 25,
		action: "core",
		description: "File too big",
		standard: "bsd"
	},
	{
		name: "SIGVTALRM",
		number: 26,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGPROF",
		number: 27,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGWINCH",
		number: 28,
		action: "ignore",
		description: "Terminal window size changed",
		standard: "bsd"
	},
	{
		name: "SIGIO",
		number: 29,
		action: "terminate",
		description: "I/O is available",
		standard: "other"
	},
	{
		name: "SIGPOLL",
		number: 29,
		action: "terminate",
		description: "Watched event",
		standard: "other"
	},
	{
		name: "SIGINFO",
		number: 29,
		action: "ignore",
		description: "Request for process information",
		standard: "other"
	},
	{
		name: "SIGPWR",
		number: 30,
		action: "terminate",
		description: "Device running out of power",
		standard: "systemv"
	},
	{
		name: "SIGSYS",
		number: 31,
		action: "core",
		description: "Invalid system call",
		standard: "other"
	},
	{
		name: "SIGUNUSED",
		number: 31,
		action: "terminate",
		description: "Invalid system call",
		standard: "other"
	}
];
// node_modules/human-signals/build/src/signals.js
const getSignals = () => {
	const realtimeSignals = getRealtimeSignals();
	return [...SIGNALS, ...realtimeSignals].map(normalizeSignal$1);
};
const normalizeSignal$1 = ({ name, number: defaultNumber, description, action, forced = false, standard }) => {
	const { signals: { [name]: constantSignal } } = constants$2;
	const supported = constantSignal !== void 0;
	return {
		name,
		number: supported ? constantSignal : defaultNumber,
		description,
		supported,
		action,
		forced,
		standard
	};
};
// node_modules/human-signals/build/src/main.js
const getSignalsByName = () => {
	const signals = getSignals();
	return Object.fromEntries(signals.map(getSignalByName));
};
const getSignalByName = ({ name, number, description, supported, action, forced, standard }) => [name, {
	name,
	number,
	description,
	supported,
	action,
	forced,
	standard
}];
const signalsByName = getSignalsByName();
const getSignalsByNumber = () => {
	const signals = getSignals();
	const signalsA = Array.from({ length: 65 }, (value, number) => getSignalByNumber(number, signals));
	return Object.assign({}, ...signalsA);
};
const getSignalByNumber = (number, signals) => {
	const signal = findSignalByNumber(number, signals);
	if (signal === void 0) return {};
	const { name, description, supported, action, forced, standard } = signal;
	return { [number]: {
		name,
		number,
		description,
		supported,
		action,
		forced,
		standard
	} };
};
const findSignalByNumber = (number, signals) => {
	const signal = signals.find(({ name }) => constants$2.signals[name] === number);
	if (signal !== void 0) return signal;
	return signals.find((signalA) => signalA.number === number);
};
getSignalsByNumber();
// node_modules/execa/lib/terminate/signal.js
const normalizeKillSignal = (killSignal) => {
	const optionName = "option `killSignal`";
	if (killSignal === 0) throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
	return normalizeSignal(killSignal, optionName);
};
const normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal(signal, "`subprocess.kill()`'s argument");
const normalizeSignal = (signalNameOrInteger, optionName) => {
	if (Number.isInteger(signalNameOrInteger)) return normalizeSignalInteger(signalNameOrInteger, optionName);
	if (typeof signalNameOrInteger === "string") return normalizeSignalName(signalNameOrInteger, optionName);
	throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.\n${getAvailableSignals()}`);
};
const normalizeSignalInteger = (signalInteger, optionName) => {
	if (signalsIntegerToName.has(signalInteger)) return signalsIntegerToName.get(signalInteger);
	throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.\n${getAvailableSignals()}`);
};
const getSignalsIntegerToName = () => new Map(Object.entries(constants$2.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
const signalsIntegerToName = getSignalsIntegerToName();
const normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$2.signals) return signalName;
	if (signalName.toUpperCase() in constants$2.signals) throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
	throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
};
const getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
const getAvailableSignalNames = () => Object.keys(constants$2.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
const getAvailableSignalIntegers = () => [...new Set(Object.values(constants$2.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
const getSignalDescription = (signal) => signalsByName[signal].description;
// node_modules/execa/lib/terminate/kill.js
const normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
	if (forceKillAfterDelay === false) return forceKillAfterDelay;
	if (forceKillAfterDelay === true) return DEFAULT_FORCE_KILL_TIMEOUT;
	if (!Number.isFinite(forceKillAfterDelay) || forceKillAfterDelay < 0) throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${forceKillAfterDelay}\` (${typeof forceKillAfterDelay})`);
	return forceKillAfterDelay;
};
const DEFAULT_FORCE_KILL_TIMEOUT = 5e3;
const subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
	const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
	emitKillError(error, onInternalError);
	const killResult = kill(signal);
	setKillTimeout({
		kill,
		signal,
		forceKillAfterDelay,
		killSignal,
		killResult,
		context,
		controller
	});
	return killResult;
};
const parseKillArguments = (signalOrError, errorArgument, killSignal) => {
	const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
	if (typeof signal !== "string" && !Number.isInteger(signal)) throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
	if (error !== void 0 && !isErrorInstance(error)) throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
	return {
		signal: normalizeSignalArgument(signal),
		error
	};
};
const emitKillError = (error, onInternalError) => {
	if (error !== void 0) onInternalError.reject(error);
};
const setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
	if (signal === killSignal && killResult) killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: controller.signal
	});
};
const killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
	if (forceKillAfterDelay === false) return;
	try {
		await setTimeout$1(forceKillAfterDelay, void 0, { signal: controllerSignal });
		if (kill("SIGKILL")) context.isForcefullyTerminated ??= true;
	} catch {}
};
// node_modules/execa/lib/utils/abort-signal.js
const onAbortedSignal = async (mainSignal, stopSignal) => {
	if (!mainSignal.aborted) await once(mainSignal, "abort", { signal: stopSignal });
};
// node_modules/execa/lib/terminate/cancel.js
const validateCancelSignal = ({ cancelSignal }) => {
	if (cancelSignal !== void 0 && Object.prototype.toString.call(cancelSignal) !== "[object AbortSignal]") throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(cancelSignal)}`);
};
const throwOnCancel = ({ subprocess, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(subprocess, cancelSignal, context, controller)];
const terminateOnCancel = async (subprocess, cancelSignal, context, { signal }) => {
	await onAbortedSignal(cancelSignal, signal);
	context.terminationReason ??= "cancel";
	subprocess.kill();
	throw cancelSignal.reason;
};
// node_modules/execa/lib/ipc/validation.js
const validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected }) => {
	validateIpcOption(methodName, isSubprocess, ipc);
	validateConnection(methodName, isSubprocess, isConnected);
};
const validateIpcOption = (methodName, isSubprocess, ipc) => {
	if (!ipc) throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
};
const validateConnection = (methodName, isSubprocess, isConnected) => {
	if (!isConnected) throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
};
const throwOnEarlyDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
};
const throwOnStrictDeadlockError = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
};
const getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
const throwOnMissingStrict = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
};
const throwOnStrictDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
};
const getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
const throwOnMissingParent = () => {
	throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.");
};
const handleEpipeError = ({ error, methodName, isSubprocess }) => {
	if (error.code === "EPIPE") throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
};
const handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
	if (isSerializationError(error)) throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${String(message)}.`, { cause: error });
};
const isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
const SERIALIZATION_ERROR_CODES = new Set(["ERR_MISSING_ARGS", "ERR_INVALID_ARG_TYPE"]);
const SERIALIZATION_ERROR_MESSAGES = [
	"could not be cloned",
	"circular structure",
	"call stack size exceeded"
];
const getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
const getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
const getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
const disconnect = (anyProcess) => {
	if (anyProcess.connected) anyProcess.disconnect();
};
// node_modules/execa/lib/utils/deferred.js
const createDeferred = () => {
	const methods = {};
	const promise = new Promise((resolve, reject) => {
		Object.assign(methods, {
			resolve,
			reject
		});
	});
	return Object.assign(promise, methods);
};
// node_modules/execa/lib/arguments/fd-options.js
const getToStream = (destination, to = "stdin") => {
	const isWritable = true;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
	const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
	const destinationStream = destination.stdio[fdNumber];
	if (destinationStream === null) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
	return destinationStream;
};
const getFromStream = (source, from = "stdout") => {
	const isWritable = false;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
	const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
	if (sourceStream === null || sourceStream === void 0) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
	return sourceStream;
};
const SUBPROCESS_OPTIONS = new WeakMap();
const getFdNumber = (fileDescriptors, fdName, isWritable) => {
	const fdNumber = parseFdNumber(fdName, isWritable);
	validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
	return fdNumber;
};
const parseFdNumber = (fdName, isWritable) => {
	const fdNumber = parseFd(fdName);
	if (fdNumber !== void 0) return fdNumber;
	const { validOptions, defaultValue } = isWritable ? {
		validOptions: "\"stdin\"",
		defaultValue: "stdin"
	} : {
		validOptions: "\"stdout\", \"stderr\", \"all\"",
		defaultValue: "stdout"
	};
	throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
};
const validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
	const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
	if (fileDescriptor === void 0) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (fileDescriptor.direction === "input" && !isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
	if (fileDescriptor.direction !== "input" && isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.`);
};
const getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
	if (fdNumber === "all" && !options.all) return "The \"all\" option must be true to use \"from: 'all'\".";
	const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
	return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
};
const getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
	const usedDescriptor = getUsedDescriptor(fdNumber);
	if (usedDescriptor === 0 && stdin !== void 0) return {
		optionName: "stdin",
		optionValue: stdin
	};
	if (usedDescriptor === 1 && stdout !== void 0) return {
		optionName: "stdout",
		optionValue: stdout
	};
	if (usedDescriptor === 2 && stderr !== void 0) return {
		optionName: "stderr",
		optionValue: stderr
	};
	return {
		optionName: `stdio[${usedDescriptor}]`,
		optionValue: stdio[usedDescriptor]
	};
};
const getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
const getOptionName = (isWritable) => isWritable ? "to" : "from";
const serializeOptionValue = (value) => {
	if (typeof value === "string") return `'${value}'`;
	return typeof value === "number" ? `${value}` : "Stream";
};
// node_modules/execa/lib/utils/max-listeners.js
const incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
	const maxListeners = eventEmitter.getMaxListeners();
	if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) return;
	eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
	addAbortListener(signal, () => {
		eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
	});
};
// node_modules/execa/lib/ipc/reference.js
const addReference = (channel, reference) => {
	if (reference) addReferenceCount(channel);
};
const addReferenceCount = (channel) => {
	channel.refCounted();
};
const removeReference = (channel, reference) => {
	if (reference) removeReferenceCount(channel);
};
const removeReferenceCount = (channel) => {
	channel.unrefCounted();
};
const undoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		removeReferenceCount(channel);
		removeReferenceCount(channel);
	}
};
const redoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		addReferenceCount(channel);
		addReferenceCount(channel);
	}
};
// node_modules/execa/lib/ipc/incoming.js
const onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
	if (handleStrictResponse(wrappedMessage) || handleAbort(wrappedMessage)) return;
	if (!INCOMING_MESSAGES.has(anyProcess)) INCOMING_MESSAGES.set(anyProcess, []);
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	incomingMessages.push(wrappedMessage);
	if (incomingMessages.length > 1) return;
	while (incomingMessages.length > 0) {
		await waitForOutgoingMessages(anyProcess, ipcEmitter, wrappedMessage);
		await scheduler.yield();
		const message = await handleStrictRequest({
			wrappedMessage: incomingMessages[0],
			anyProcess,
			channel,
			isSubprocess,
			ipcEmitter
		});
		incomingMessages.shift();
		ipcEmitter.emit("message", message);
		ipcEmitter.emit("message:done");
	}
};
const onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
	abortOnDisconnect();
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	while (incomingMessages?.length > 0) await once(ipcEmitter, "message:done");
	anyProcess.removeListener("message", boundOnMessage);
	redoAddedReferences(channel, isSubprocess);
	ipcEmitter.connected = false;
	ipcEmitter.emit("disconnect");
};
const INCOMING_MESSAGES = new WeakMap();
// node_modules/execa/lib/ipc/forward.js
const getIpcEmitter = (anyProcess, channel, isSubprocess) => {
	if (IPC_EMITTERS.has(anyProcess)) return IPC_EMITTERS.get(anyProcess);
	const ipcEmitter = new EventEmitter$1();
	ipcEmitter.connected = true;
	IPC_EMITTERS.set(anyProcess, ipcEmitter);
	forwardEvents({
		ipcEmitter,
		anyProcess,
		channel,
		isSubprocess
	});
	return ipcEmitter;
};
const IPC_EMITTERS = new WeakMap();
const forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
	const boundOnMessage = onMessage.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter
	});
	anyProcess.on("message", boundOnMessage);
	anyProcess.once("disconnect", onDisconnect.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter,
		boundOnMessage
	}));
	undoAddedReferences(channel, isSubprocess);
};
const isConnected = (anyProcess) => {
	const ipcEmitter = IPC_EMITTERS.get(anyProcess);
	return ipcEmitter === void 0 ? anyProcess.channel !== null : ipcEmitter.connected;
};
// node_modules/execa/lib/ipc/strict.js
const handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
	if (!strict) return message;
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
	return {
		id: count++,
		type: REQUEST_TYPE,
		message,
		hasListeners
	};
};
let count = 0n;
const validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || wrappedMessage.hasListeners) return;
	for (const { id } of outgoingMessages) if (id !== void 0) STRICT_RESPONSES[id].resolve({
		isDeadlock: true,
		hasListeners: false
	});
};
const handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || !anyProcess.connected) return wrappedMessage;
	const { id, message } = wrappedMessage;
	const response = {
		id,
		type: RESPONSE_TYPE,
		message: hasMessageListeners(anyProcess, ipcEmitter)
	};
	try {
		await sendMessage$1({
			anyProcess,
			channel,
			isSubprocess,
			ipc: true
		}, response);
	} catch (error) {
		ipcEmitter.emit("strict:error", error);
	}
	return message;
};
const handleStrictResponse = (wrappedMessage) => {
	if (wrappedMessage?.type !== RESPONSE_TYPE) return false;
	const { id, message: hasListeners } = wrappedMessage;
	STRICT_RESPONSES[id]?.resolve({
		isDeadlock: false,
		hasListeners
	});
	return true;
};
const waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
	if (wrappedMessage?.type !== REQUEST_TYPE) return;
	const deferred = createDeferred();
	STRICT_RESPONSES[wrappedMessage.id] = deferred;
	const controller = new AbortController();
	try {
		const { isDeadlock, hasListeners } = await Promise.race([deferred, throwOnDisconnect$1(anyProcess, isSubprocess, controller)]);
		if (isDeadlock) throwOnStrictDeadlockError(isSubprocess);
		if (!hasListeners) throwOnMissingStrict(isSubprocess);
	} finally {
		controller.abort();
		delete STRICT_RESPONSES[wrappedMessage.id];
	}
};
const STRICT_RESPONSES = {};
const throwOnDisconnect$1 = async (anyProcess, isSubprocess, { signal }) => {
	incrementMaxListeners(anyProcess, 1, signal);
	await once(anyProcess, "disconnect", { signal });
	throwOnStrictDisconnect(isSubprocess);
};
const REQUEST_TYPE = "execa:ipc:request";
const RESPONSE_TYPE = "execa:ipc:response";
// node_modules/execa/lib/ipc/outgoing.js
const startSendMessage = (anyProcess, wrappedMessage, strict) => {
	if (!OUTGOING_MESSAGES.has(anyProcess)) OUTGOING_MESSAGES.set(anyProcess, new Set());
	const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
	const outgoingMessage = {
		onMessageSent: createDeferred(),
		id: strict ? wrappedMessage.id : void 0
	};
	outgoingMessages.add(outgoingMessage);
	return {
		outgoingMessages,
		outgoingMessage
	};
};
const endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
	outgoingMessages.delete(outgoingMessage);
	outgoingMessage.onMessageSent.resolve();
};
const waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
	while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
		const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
		validateStrictDeadlock(outgoingMessages, wrappedMessage);
		await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
	}
};
const OUTGOING_MESSAGES = new WeakMap();
const hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
const getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;
// node_modules/execa/lib/ipc/send.js
const sendMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, message, { strict = false } = {}) => {
	const methodName = "sendMessage";
	validateIpcMethod({
		methodName,
		isSubprocess,
		ipc,
		isConnected: anyProcess.connected
	});
	return sendMessageAsync({
		anyProcess,
		channel,
		methodName,
		isSubprocess,
		message,
		strict
	});
};
const sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
	const wrappedMessage = handleSendStrict({
		anyProcess,
		channel,
		isSubprocess,
		message,
		strict
	});
	const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
	try {
		await sendOneMessage({
			anyProcess,
			methodName,
			isSubprocess,
			wrappedMessage,
			message
		});
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		endSendMessage(outgoingMessagesState);
	}
};
const sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message }) => {
	const sendMethod = getSendMethod(anyProcess);
	try {
		await Promise.all([waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess), sendMethod(wrappedMessage)]);
	} catch (error) {
		handleEpipeError({
			error,
			methodName,
			isSubprocess
		});
		handleSerializationError({
			error,
			methodName,
			isSubprocess,
			message
		});
		throw error;
	}
};
const getSendMethod = (anyProcess) => {
	if (PROCESS_SEND_METHODS.has(anyProcess)) return PROCESS_SEND_METHODS.get(anyProcess);
	const sendMethod = promisify(anyProcess.send.bind(anyProcess));
	PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
	return sendMethod;
};
const PROCESS_SEND_METHODS = new WeakMap();
// node_modules/execa/lib/ipc/graceful.js
const sendAbort = (subprocess, message) => {
	const methodName = "cancelSignal";
	validateConnection(methodName, false, subprocess.connected);
	return sendOneMessage({
		anyProcess: subprocess,
		methodName,
		isSubprocess: false,
		wrappedMessage: {
			type: GRACEFUL_CANCEL_TYPE,
			message
		},
		message
	});
};
const getCancelSignal$1 = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	await startIpc({
		anyProcess,
		channel,
		isSubprocess,
		ipc
	});
	return cancelController.signal;
};
const startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	if (cancelListening) return;
	cancelListening = true;
	if (!ipc) {
		throwOnMissingParent();
		return;
	}
	if (channel === null) {
		abortOnDisconnect();
		return;
	}
	getIpcEmitter(anyProcess, channel, isSubprocess);
	await scheduler.yield();
};
let cancelListening = false;
const handleAbort = (wrappedMessage) => {
	if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) return false;
	cancelController.abort(wrappedMessage.message);
	return true;
};
const GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
const abortOnDisconnect = () => {
	cancelController.abort(getAbortDisconnectError());
};
const cancelController = new AbortController();
// node_modules/execa/lib/terminate/graceful.js
const validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
	if (!gracefulCancel) return;
	if (cancelSignal === void 0) throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
	if (!ipc) throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
	if (serialization === "json") throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
};
const throwOnGracefulCancel = ({ subprocess, cancelSignal, gracefulCancel, forceKillAfterDelay, context, controller }) => gracefulCancel ? [sendOnAbort({
	subprocess,
	cancelSignal,
	forceKillAfterDelay,
	context,
	controller
})] : [];
const sendOnAbort = async ({ subprocess, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
	await onAbortedSignal(cancelSignal, signal);
	const reason = getReason(cancelSignal);
	await sendAbort(subprocess, reason);
	killOnTimeout({
		kill: subprocess.kill,
		forceKillAfterDelay,
		context,
		controllerSignal: signal
	});
	context.terminationReason ??= "gracefulCancel";
	throw cancelSignal.reason;
};
const getReason = ({ reason }) => {
	if (!(reason instanceof DOMException)) return reason;
	const error = new Error(reason.message);
	Object.defineProperty(error, "stack", {
		value: reason.stack,
		enumerable: false,
		configurable: true,
		writable: true
	});
	return error;
};
// node_modules/execa/lib/terminate/timeout.js
const validateTimeout = ({ timeout }) => {
	if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
};
const throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
const killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
	await setTimeout$1(timeout, void 0, { signal });
	context.terminationReason ??= "timeout";
	subprocess.kill();
	throw new DiscardedError();
};
// node_modules/execa/lib/methods/node.js
const mapNode = ({ options }) => {
	if (options.node === false) throw new TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		...options,
		node: true
	} };
};
const handleNodeOption = (file, commandArguments, { node: shouldHandleNode = false, nodePath = execPath, nodeOptions = execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")), cwd, execPath: formerNodePath, ...options }) => {
	if (formerNodePath !== void 0) throw new TypeError("The \"execPath\" option has been removed. Please use the \"nodePath\" option instead.");
	const normalizedNodePath = safeNormalizeFileUrl(nodePath, "The \"nodePath\" option");
	const resolvedNodePath = path.resolve(cwd, normalizedNodePath);
	const newOptions = {
		...options,
		nodePath: resolvedNodePath,
		node: shouldHandleNode,
		cwd
	};
	if (!shouldHandleNode) return [
		file,
		commandArguments,
		newOptions
	];
	if (path.basename(file, ".exe") === "node") throw new TypeError("When the \"node\" option is true, the first argument does not need to be \"node\".");
	return [
		resolvedNodePath,
		[
			...nodeOptions,
			file,
			...commandArguments
		],
		{
			ipc: true,
			...newOptions,
			shell: false
		}
	];
};
// node_modules/execa/lib/ipc/ipc-input.js
const validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
	if (ipcInput === void 0) return;
	if (!ipc) throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
	validateIpcInput[serialization](ipcInput);
};
const validateAdvancedInput = (ipcInput) => {
	try {
		serialize(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
	}
};
const validateJsonInput = (ipcInput) => {
	try {
		JSON.stringify(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
	}
};
const validateIpcInput = {
	advanced: validateAdvancedInput,
	json: validateJsonInput
};
const sendIpcInput = async (subprocess, ipcInput) => {
	if (ipcInput === void 0) return;
	await subprocess.sendMessage(ipcInput);
};
// node_modules/execa/lib/arguments/encoding-option.js
const validateEncoding = ({ encoding }) => {
	if (ENCODINGS.has(encoding)) return;
	const correctEncoding = getCorrectEncoding(encoding);
	if (correctEncoding !== void 0) throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
	const correctEncodings = [...ENCODINGS].map((correctEncoding) => serializeEncoding(correctEncoding)).join(", ");
	throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
};
const TEXT_ENCODINGS = new Set(["utf8", "utf16le"]);
const BINARY_ENCODINGS = new Set([
	"buffer",
	"hex",
	"base64",
	"base64url",
	"latin1",
	"ascii"
]);
const ENCODINGS = new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
const getCorrectEncoding = (encoding) => {
	if (encoding === null) return "buffer";
	if (typeof encoding !== "string") return;
	const lowerEncoding = encoding.toLowerCase();
	if (lowerEncoding in ENCODING_ALIASES) return ENCODING_ALIASES[lowerEncoding];
	if (ENCODINGS.has(lowerEncoding)) return lowerEncoding;
};
const ENCODING_ALIASES = {
	"utf-8": "utf8",
	"utf-16le": "utf16le",
	"ucs-2": "utf16le",
	ucs2: "utf16le",
	binary: "latin1"
};
const serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
// node_modules/execa/lib/arguments/cwd.js
const normalizeCwd = (cwd = getDefaultCwd()) => {
	const cwdString = safeNormalizeFileUrl(cwd, "The \"cwd\" option");
	return path.resolve(cwdString);
};
const getDefaultCwd = () => {
	try {
		return process$1.cwd();
	} catch (error) {
		error.message = `The current directory does not exist.\n${error.message}`;
		throw error;
	}
};
const fixCwdError = (originalMessage, cwd) => {
	if (cwd === getDefaultCwd()) return originalMessage;
	let cwdStat;
	try {
		cwdStat = statSync(cwd);
	} catch (error) {
		return `The "cwd" option is invalid: ${cwd}.\n${error.message}\n${originalMessage}`;
	}
	if (!cwdStat.isDirectory()) return `The "cwd" option is not a directory: ${cwd}.\n${originalMessage}`;
	return originalMessage;
};
// node_modules/execa/lib/arguments/options.js
const normalizeOptions = (filePath, rawArguments, rawOptions) => {
	rawOptions.cwd = normalizeCwd(rawOptions.cwd);
	const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, rawOptions);
	const { command: file, args: commandArguments, options: initialOptions } = import_cross_spawn.default._parse(processedFile, processedArguments, processedOptions);
	const fdOptions = normalizeFdSpecificOptions(initialOptions);
	const options = addDefaultOptions(fdOptions);
	validateTimeout(options);
	validateEncoding(options);
	validateIpcInputOption(options);
	validateCancelSignal(options);
	validateGracefulCancel(options);
	options.shell = normalizeFileUrl(options.shell);
	options.env = getEnv(options);
	options.killSignal = normalizeKillSignal(options.killSignal);
	options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
	options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
	if (process$1.platform === "win32" && path.basename(file, ".exe") === "cmd") commandArguments.unshift("/q");
	return {
		file,
		commandArguments,
		options
	};
};
const addDefaultOptions = ({ extendEnv = true, preferLocal = false, cwd, localDir: localDirectory = cwd, encoding = "utf8", reject = true, cleanup = true, all = false, windowsHide = true, killSignal = "SIGTERM", forceKillAfterDelay = true, gracefulCancel = false, ipcInput, ipc = ipcInput !== void 0 || gracefulCancel, serialization = "advanced", ...options }) => ({
	...options,
	extendEnv,
	preferLocal,
	cwd,
	localDirectory,
	encoding,
	reject,
	cleanup,
	all,
	windowsHide,
	killSignal,
	forceKillAfterDelay,
	gracefulCancel,
	ipcInput,
	ipc,
	serialization
});
const getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
	const env = extendEnv ? {
		...process$1.env,
		...envOption
	} : envOption;
	if (preferLocal || node) return npmRunPathEnv({
		env,
		cwd: localDirectory,
		execPath: nodePath,
		preferLocal,
		addExecPath: node
	});
	return env;
};
// node_modules/execa/lib/arguments/shell.js
const concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [
	[file, ...commandArguments].join(" "),
	[],
	options
] : [
	file,
	commandArguments,
	options
];
// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
	if (typeof input === "string") return stripFinalNewlineString(input);
	if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) throw new Error("Input must be a string or a Uint8Array");
	return stripFinalNewlineBinary(input);
}
const stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
const stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
const LF = "\n";
const LF_BINARY = LF.codePointAt(0);
const CR = "\r";
const CR_BINARY = CR.codePointAt(0);
// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
	return isWritableStream$1(stream, options) && isReadableStream$1(stream, options);
}
// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
const a = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
var c = class {
	#t;
	#n;
	#r = !1;
	#e = void 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	next() {
		const e = () => this.#s();
		return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
	}
	return(e) {
		const t = () => this.#i(e);
		return this.#e ? this.#e.then(t, t) : t();
	}
	async #s() {
		if (this.#r) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#t.read();
		} catch (t) {
			throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
		}
		return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
	}
	async #i(e) {
		if (this.#r) return {
			done: !0,
			value: e
		};
		if (this.#r = !0, !this.#n) {
			const t = this.#t.cancel(e);
			return this.#t.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#t.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const n = Symbol();
function i() {
	return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
	return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
const u = Object.create(a, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: i
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: o
	}
});
function h({ preventCancel: r = !1 } = {}) {
	const t = new c(this.getReader(), r), s = Object.create(u);
	return s[n] = t, s;
}
// node_modules/get-stream/source/stream.js
const getAsyncIterable = (stream) => {
	if (isReadableStream$1(stream, { checkOpen: false }) && nodeImports.on !== void 0) return getStreamIterable(stream);
	if (typeof stream?.[Symbol.asyncIterator] === "function") return stream;
	if (toString.call(stream) === "[object ReadableStream]") return h.call(stream);
	throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
};
const { toString } = Object.prototype;
const getStreamIterable = async function* (stream) {
	const controller = new AbortController();
	const state = {};
	handleStreamEnd(stream, controller, state);
	try {
		for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) yield chunk;
	} catch (error) {
		if (state.error !== void 0) throw state.error;
		else if (!controller.signal.aborted) throw error;
	} finally {
		stream.destroy();
	}
};
const handleStreamEnd = async (stream, controller, state) => {
	try {
		await nodeImports.finished(stream, {
			cleanup: true,
			readable: true,
			writable: false,
			error: false
		});
	} catch (error) {
		state.error = error;
	} finally {
		controller.abort();
	}
};
const nodeImports = {};
// node_modules/get-stream/source/contents.js
const getStreamContents$1 = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
	const asyncIterable = getAsyncIterable(stream);
	const state = init();
	state.length = 0;
	try {
		for await (const chunk of asyncIterable) {
			const convertedChunk = convertChunk[getChunkType(chunk)](chunk, state);
			appendChunk({
				convertedChunk,
				state,
				getSize,
				truncateChunk,
				addChunk,
				maxBuffer
			});
		}
		appendFinalChunk({
			state,
			convertChunk,
			getSize,
			truncateChunk,
			addChunk,
			getFinalChunk,
			maxBuffer
		});
		return finalize(state);
	} catch (error) {
		const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
		normalizedError.bufferedData = finalize(state);
		throw normalizedError;
	}
};
const appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
	const convertedChunk = getFinalChunk(state);
	if (convertedChunk !== void 0) appendChunk({
		convertedChunk,
		state,
		getSize,
		truncateChunk,
		addChunk,
		maxBuffer
	});
};
const appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
	const chunkSize = getSize(convertedChunk);
	const newLength = state.length + chunkSize;
	if (newLength <= maxBuffer) {
		addNewChunk(convertedChunk, state, addChunk, newLength);
		return;
	}
	const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
	if (truncatedChunk !== void 0) addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
	throw new MaxBufferError();
};
const addNewChunk = (convertedChunk, state, addChunk, newLength) => {
	state.contents = addChunk(convertedChunk, state, newLength);
	state.length = newLength;
};
const getChunkType = (chunk) => {
	const typeOfChunk = typeof chunk;
	if (typeOfChunk === "string") return "string";
	if (typeOfChunk !== "object" || chunk === null) return "others";
	if (globalThis.Buffer?.isBuffer(chunk)) return "buffer";
	const prototypeName = objectToString.call(chunk);
	if (prototypeName === "[object ArrayBuffer]") return "arrayBuffer";
	if (prototypeName === "[object DataView]") return "dataView";
	if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString.call(chunk.buffer) === "[object ArrayBuffer]") return "typedArray";
	return "others";
};
const { toString: objectToString } = Object.prototype;
var MaxBufferError = class extends Error {
	name = "MaxBufferError";
	constructor() {
		super("maxBuffer exceeded");
	}
};
// node_modules/get-stream/source/utils.js
const identity = (value) => value;
const noop$1 = () => void 0;
const getContentsProperty = ({ contents }) => contents;
const throwObjectStream = (chunk) => {
	throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
const getLengthProperty = (convertedChunk) => convertedChunk.length;
// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
	return getStreamContents$1(stream, arrayMethods, options);
}
const initArray = () => ({ contents: [] });
const increment = () => 1;
const addArrayChunk = (convertedChunk, { contents }) => {
	contents.push(convertedChunk);
	return contents;
};
const arrayMethods = {
	init: initArray,
	convertChunk: {
		string: identity,
		buffer: identity,
		arrayBuffer: identity,
		dataView: identity,
		typedArray: identity,
		others: identity
	},
	getSize: increment,
	truncateChunk: noop$1,
	addChunk: addArrayChunk,
	getFinalChunk: noop$1,
	finalize: getContentsProperty
};
// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
	return getStreamContents$1(stream, arrayBufferMethods, options);
}
const initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
const useTextEncoder = (chunk) => textEncoder$1.encode(chunk);
const textEncoder$1 = new TextEncoder();
const useUint8Array = (chunk) => new Uint8Array(chunk);
const useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
const truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
	const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
	new Uint8Array(newContents).set(convertedChunk, previousLength);
	return newContents;
};
const resizeArrayBufferSlow = (contents, length) => {
	if (length <= contents.byteLength) return contents;
	const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const resizeArrayBuffer = (contents, length) => {
	if (length <= contents.maxByteLength) {
		contents.resize(length);
		return contents;
	}
	const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
const SCALE_FACTOR = 2;
const finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
const hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
const arrayBufferMethods = {
	init: initArrayBuffer,
	convertChunk: {
		string: useTextEncoder,
		buffer: useUint8Array,
		arrayBuffer: useUint8Array,
		dataView: useUint8ArrayWithOffset,
		typedArray: useUint8ArrayWithOffset,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateArrayBufferChunk,
	addChunk: addArrayBufferChunk,
	getFinalChunk: noop$1,
	finalize: finalizeArrayBuffer
};
// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
	return getStreamContents$1(stream, stringMethods, options);
}
const initString = () => ({
	contents: "",
	textDecoder: new TextDecoder()
});
const useTextDecoder = (chunk, { textDecoder }) => textDecoder.decode(chunk, { stream: true });
const addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
const truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const getFinalStringChunk = ({ textDecoder }) => {
	const finalChunk = textDecoder.decode();
	return finalChunk === "" ? void 0 : finalChunk;
};
const stringMethods = {
	init: initString,
	convertChunk: {
		string: identity,
		buffer: useTextDecoder,
		arrayBuffer: useTextDecoder,
		dataView: useTextDecoder,
		typedArray: useTextDecoder,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateStringChunk,
	addChunk: addStringChunk,
	getFinalChunk: getFinalStringChunk,
	finalize: getContentsProperty
};
// node_modules/execa/lib/io/max-buffer.js
const handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
	if (!(error instanceof MaxBufferError)) throw error;
	if (fdNumber === "all") return error;
	error.maxBufferInfo = {
		fdNumber,
		unit: getMaxBufferUnit(readableObjectMode, lines, encoding)
	};
	stream.destroy();
	throw error;
};
const getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
	if (readableObjectMode) return "objects";
	if (lines) return "lines";
	if (encoding === "buffer") return "bytes";
	return "characters";
};
const checkIpcMaxBuffer = (subprocess, ipcOutput, maxBuffer) => {
	if (ipcOutput.length !== maxBuffer) return;
	const error = new MaxBufferError();
	error.maxBufferInfo = { fdNumber: "ipc" };
	throw error;
};
const getMaxBufferMessage = (error, maxBuffer) => {
	const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
	return `Command's ${streamName} was larger than ${threshold} ${unit}`;
};
const getMaxBufferInfo = (error, maxBuffer) => {
	if (error?.maxBufferInfo === void 0) return {
		streamName: "output",
		threshold: maxBuffer[1],
		unit: "bytes"
	};
	const { maxBufferInfo: { fdNumber, unit } } = error;
	delete error.maxBufferInfo;
	const threshold = getFdSpecificValue(maxBuffer, fdNumber);
	if (fdNumber === "ipc") return {
		streamName: "IPC output",
		threshold,
		unit: "messages"
	};
	return {
		streamName: getStreamName(fdNumber),
		threshold,
		unit
	};
};
const isMaxBufferSync = (resultError, output, maxBuffer) => resultError?.code === "ENOBUFS" && output !== null && output.some((result) => result !== null && result.length > getMaxBufferSync(maxBuffer));
const truncateMaxBufferSync = (result, isMaxBuffer, maxBuffer) => {
	if (!isMaxBuffer) return result;
	const maxBufferValue = getMaxBufferSync(maxBuffer);
	return result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
};
const getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer;
// node_modules/execa/lib/return/message.js
const createMessages = ({ stdio, all, ipcOutput, originalError, signal, signalDescription, exitCode, escapedCommand, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, forceKillAfterDelay, killSignal, maxBuffer, timeout, cwd }) => {
	const errorCode = originalError?.code;
	const prefix = getErrorPrefix({
		originalError,
		timedOut,
		timeout,
		isMaxBuffer,
		maxBuffer,
		errorCode,
		signal,
		signalDescription,
		exitCode,
		isCanceled,
		isGracefullyCanceled,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal
	});
	const originalMessage = getOriginalMessage(originalError, cwd);
	const shortMessage = `${prefix}: ${escapedCommand}${originalMessage === void 0 ? "" : `\n${originalMessage}`}`;
	return {
		originalMessage,
		shortMessage,
		message: [
			shortMessage,
			...all === void 0 ? [stdio[2], stdio[1]] : [all],
			...stdio.slice(3),
			ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
		].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n")
	};
};
const getErrorPrefix = ({ originalError, timedOut, timeout, isMaxBuffer, maxBuffer, errorCode, signal, signalDescription, exitCode, isCanceled, isGracefullyCanceled, isForcefullyTerminated, forceKillAfterDelay, killSignal }) => {
	const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
	if (timedOut) return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
	if (isGracefullyCanceled) {
		if (signal === void 0) return `Command was gracefully canceled with exit code ${exitCode}`;
		return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
	}
	if (isCanceled) return `Command was canceled${forcefulSuffix}`;
	if (isMaxBuffer) return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
	if (errorCode !== void 0) return `Command failed with ${errorCode}${forcefulSuffix}`;
	if (isForcefullyTerminated) return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
	if (signal !== void 0) return `Command was killed with ${signal} (${signalDescription})`;
	if (exitCode !== void 0) return `Command failed with exit code ${exitCode}`;
	return "Command failed";
};
const getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
const getOriginalMessage = (originalError, cwd) => {
	if (originalError instanceof DiscardedError) return;
	const originalMessage = isExecaError(originalError) ? originalError.originalMessage : String(originalError?.message ?? originalError);
	const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
	return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
};
const serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : inspect(ipcMessage);
const serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).filter(Boolean).join("\n") : serializeMessageItem(messagePart);
const serializeMessageItem = (messageItem) => {
	if (typeof messageItem === "string") return messageItem;
	if (isUint8Array(messageItem)) return uint8ArrayToString(messageItem);
	return "";
};
// node_modules/execa/lib/return/result.js
const makeSuccessResult = ({ command, escapedCommand, stdio, all, ipcOutput, options: { cwd }, startTime }) => omitUndefinedProperties({
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: false,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isTerminated: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	exitCode: 0,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const makeEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, isSync }) => makeError({
	error,
	command,
	escapedCommand,
	startTime,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	stdio: Array.from({ length: fileDescriptors.length }),
	ipcOutput: [],
	options,
	isSync
});
const makeError = ({ error: originalError, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode: rawExitCode, signal: rawSignal, stdio, all, ipcOutput, options: { timeoutDuration, timeout = timeoutDuration, forceKillAfterDelay, killSignal, cwd, maxBuffer }, isSync }) => {
	const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
	const { originalMessage, shortMessage, message } = createMessages({
		stdio,
		all,
		ipcOutput,
		originalError,
		signal,
		signalDescription,
		exitCode,
		escapedCommand,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal,
		maxBuffer,
		timeout,
		cwd
	});
	const error = getFinalError(originalError, message, isSync);
	Object.assign(error, getErrorProperties({
		error,
		command,
		escapedCommand,
		startTime,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		exitCode,
		signal,
		signalDescription,
		stdio,
		all,
		ipcOutput,
		cwd,
		originalMessage,
		shortMessage
	}));
	return error;
};
const getErrorProperties = ({ error, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode, signal, signalDescription, stdio, all, ipcOutput, cwd, originalMessage, shortMessage }) => omitUndefinedProperties({
	shortMessage,
	originalMessage,
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: true,
	timedOut,
	isCanceled,
	isGracefullyCanceled,
	isTerminated: signal !== void 0,
	isMaxBuffer,
	isForcefullyTerminated,
	exitCode,
	signal,
	signalDescription,
	code: error.cause?.code,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
const normalizeExitPayload = (rawExitCode, rawSignal) => {
	const exitCode = rawExitCode === null ? void 0 : rawExitCode;
	const signal = rawSignal === null ? void 0 : rawSignal;
	return {
		exitCode,
		signal,
		signalDescription: signal === void 0 ? void 0 : getSignalDescription(rawSignal)
	};
};
// node_modules/parse-ms/index.js
const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw new TypeError("Expected a finite number or bigint");
}
// node_modules/pretty-ms/index.js
const isZero = (value) => value === 0 || value === 0n;
const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 1e-7;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw new TypeError("Expected a finite number or bigint");
	options = { ...options };
	const sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) return;
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else valueString += options.verbose ? " " + pluralize(long, value) : short;
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
	else {
		if (options.hideYear) add(days, "day", "d");
		else {
			add(days / 365n, "year", "y");
			add(days % 365n, "day", "d");
		}
		add(Number(parsed.hours), "hour", "h");
	}
	add(Number(parsed.minutes), "minute", "m");
	if (!options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, "second", "s");
			if (options.formatSubMilliseconds) {
				add(milliseconds, "millisecond", "ms");
				add(microseconds, "microsecond", "µs");
				add(nanoseconds, "nanosecond", "ns");
			} else {
				const millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6;
				const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
				const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			const secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1);
			const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	const separator = options.colonNotation ? ":" : " ";
	if (typeof options.unitCount === "number") result = result.slice(0, Math.max(options.unitCount, 1));
	return sign + result.join(separator);
}
// node_modules/execa/lib/verbose/error.js
const logError = (result, verboseInfo) => {
	if (result.failed) verboseLog({
		type: "error",
		verboseMessage: result.shortMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/verbose/complete.js
const logResult = (result, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	logError(result, verboseInfo);
	logDuration(result, verboseInfo);
};
const logDuration = (result, verboseInfo) => {
	const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
	verboseLog({
		type: "duration",
		verboseMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/return/reject.js
const handleResult = (result, verboseInfo, { reject }) => {
	logResult(result, verboseInfo);
	if (result.failed && reject) throw result;
	return result;
};
// node_modules/execa/lib/stdio/type.js
const getStdioItemType = (value, optionName) => {
	if (isAsyncGenerator(value)) return "asyncGenerator";
	if (isSyncGenerator(value)) return "generator";
	if (isUrl(value)) return "fileUrl";
	if (isFilePathObject(value)) return "filePath";
	if (isWebStream(value)) return "webStream";
	if (isStream(value, { checkOpen: false })) return "native";
	if (isUint8Array(value)) return "uint8Array";
	if (isAsyncIterableObject(value)) return "asyncIterable";
	if (isIterableObject(value)) return "iterable";
	if (isTransformStream(value)) return getTransformStreamType({ transform: value }, optionName);
	if (isTransformOptions(value)) return getTransformObjectType(value, optionName);
	return "native";
};
const getTransformObjectType = (value, optionName) => {
	if (isDuplexStream(value.transform, { checkOpen: false })) return getDuplexType(value, optionName);
	if (isTransformStream(value.transform)) return getTransformStreamType(value, optionName);
	return getGeneratorObjectType(value, optionName);
};
const getDuplexType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "Duplex stream");
	return "duplex";
};
const getTransformStreamType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "web TransformStream");
	return "webTransform";
};
const validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
	checkUndefinedOption(final, `${optionName}.final`, typeName);
	checkUndefinedOption(binary, `${optionName}.binary`, typeName);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
const checkUndefinedOption = (value, optionName, typeName) => {
	if (value !== void 0) throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
};
const getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
	if (transform !== void 0 && !isGenerator(transform)) throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (isDuplexStream(final, { checkOpen: false })) throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
	if (isTransformStream(final)) throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
	if (final !== void 0 && !isGenerator(final)) throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
	checkBooleanOption(binary, `${optionName}.binary`);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
	return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
};
const checkBooleanOption = (value, optionName) => {
	if (value !== void 0 && typeof value !== "boolean") throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
};
const isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
const isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
const isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
const isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
const isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
const isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
const isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
const FILE_PATH_KEYS = new Set(["file", "append"]);
const isFilePathString = (file) => typeof file === "string";
const isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
const KNOWN_STDIO_STRINGS = new Set([
	"ipc",
	"ignore",
	"inherit",
	"overlapped",
	"pipe"
]);
const isReadableStream = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
const isWritableStream = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
const isWebStream = (value) => isReadableStream(value) || isWritableStream(value);
const isTransformStream = (value) => isReadableStream(value?.readable) && isWritableStream(value?.writable);
const isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
const isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
const isObject = (value) => typeof value === "object" && value !== null;
const TRANSFORM_TYPES = new Set([
	"generator",
	"asyncGenerator",
	"duplex",
	"webTransform"
]);
const FILE_TYPES = new Set([
	"fileUrl",
	"filePath",
	"fileNumber"
]);
const SPECIAL_DUPLICATE_TYPES_SYNC = new Set(["fileUrl", "filePath"]);
const SPECIAL_DUPLICATE_TYPES = new Set([
	...SPECIAL_DUPLICATE_TYPES_SYNC,
	"webStream",
	"nodeStream"
]);
const FORBID_DUPLICATE_TYPES = new Set(["webTransform", "duplex"]);
const TYPE_TO_MESSAGE = {
	generator: "a generator",
	asyncGenerator: "an async generator",
	fileUrl: "a file URL",
	filePath: "a file path string",
	fileNumber: "a file descriptor number",
	webStream: "a web stream",
	nodeStream: "a Node.js stream",
	webTransform: "a web TransformStream",
	duplex: "a Duplex stream",
	native: "any value",
	iterable: "an iterable",
	asyncIterable: "an async iterable",
	string: "a string",
	uint8Array: "a Uint8Array"
};
// node_modules/execa/lib/transform/object-mode.js
const getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
const getOutputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: objectMode ?? writableObjectMode
	};
};
const getInputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode)
	};
};
const getFdObjectMode = (stdioItems, direction) => {
	const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
	if (lastTransform === void 0) return false;
	return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
};
// node_modules/execa/lib/transform/normalize.js
const normalizeTransforms = (stdioItems, optionName, direction, options) => [...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)), ...getTransforms(stdioItems, optionName, direction, options)];
const getTransforms = (stdioItems, optionName, direction, { encoding }) => {
	const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
	const newTransforms = Array.from({ length: transforms.length });
	for (const [index, stdioItem] of Object.entries(transforms)) newTransforms[index] = normalizeTransform({
		stdioItem,
		index: Number(index),
		newTransforms,
		optionName,
		direction,
		encoding
	});
	return sortTransforms(newTransforms, direction);
};
const normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
	if (type === "duplex") return normalizeDuplex({
		stdioItem,
		optionName
	});
	if (type === "webTransform") return normalizeTransformStream({
		stdioItem,
		index,
		newTransforms,
		direction
	});
	return normalizeGenerator({
		stdioItem,
		index,
		newTransforms,
		direction,
		encoding
	});
};
const normalizeDuplex = ({ stdioItem, stdioItem: { value: { transform, transform: { writableObjectMode, readableObjectMode }, objectMode = readableObjectMode } }, optionName }) => {
	if (objectMode && !readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!objectMode && readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
	const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
	const { transform, final, binary: binaryOption = false, preserveNewlines = false, objectMode } = isPlainObject(value) ? value : { transform: value };
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			final,
			binary,
			preserveNewlines,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
// node_modules/execa/lib/stdio/direction.js
const getStreamDirection = (stdioItems, fdNumber, optionName) => {
	const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber));
	if (directions.includes("input") && directions.includes("output")) throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
	return directions.find(Boolean) ?? DEFAULT_DIRECTION;
};
const getStdioItemDirection = ({ type, value }, fdNumber) => KNOWN_DIRECTIONS[fdNumber] ?? guessStreamDirection[type](value);
const KNOWN_DIRECTIONS = [
	"input",
	"output",
	"output"
];
const anyDirection = () => void 0;
const alwaysInput = () => "input";
const guessStreamDirection = {
	generator: anyDirection,
	asyncGenerator: anyDirection,
	fileUrl: anyDirection,
	filePath: anyDirection,
	iterable: alwaysInput,
	asyncIterable: alwaysInput,
	uint8Array: alwaysInput,
	webStream: (value) => isWritableStream(value) ? "output" : "input",
	nodeStream(value) {
		if (!isReadableStream$1(value, { checkOpen: false })) return "output";
		return isWritableStream$1(value, { checkOpen: false }) ? void 0 : "input";
	},
	webTransform: anyDirection,
	duplex: anyDirection,
	native(value) {
		const standardStreamDirection = getStandardStreamDirection(value);
		if (standardStreamDirection !== void 0) return standardStreamDirection;
		if (isStream(value, { checkOpen: false })) return guessStreamDirection.nodeStream(value);
	}
};
const getStandardStreamDirection = (value) => {
	if ([0, process$1.stdin].includes(value)) return "input";
	if ([
		1,
		2,
		process$1.stdout,
		process$1.stderr
	].includes(value)) return "output";
};
const DEFAULT_DIRECTION = "output";
// node_modules/execa/lib/ipc/array.js
const normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;
// node_modules/execa/lib/stdio/stdio-option.js
const normalizeStdioOption = ({ stdio, ipc, buffer, ...options }, verboseInfo, isSync) => {
	const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue(stdioOption, fdNumber));
	return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
};
const getStdioArray = (stdio, options) => {
	if (stdio === void 0) return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
	if (hasAlias(options)) throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
	if (typeof stdio === "string") return [
		stdio,
		stdio,
		stdio
	];
	if (!Array.isArray(stdio)) throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof stdio}\``);
	const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
	return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
};
const hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
const addDefaultValue = (stdioOption, fdNumber) => {
	if (Array.isArray(stdioOption)) return stdioOption.map((item) => addDefaultValue(item, fdNumber));
	if (stdioOption === null || stdioOption === void 0) return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
	return stdioOption;
};
const normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
const isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");
// node_modules/execa/lib/stdio/native.js
const handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
	if (!isStdioArray || type !== "native") return stdioItem;
	return isSync ? handleNativeStreamSync({
		stdioItem,
		fdNumber,
		direction
	}) : handleNativeStreamAsync({
		stdioItem,
		fdNumber
	});
};
const handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
	const targetFd = getTargetFd({
		value,
		optionName,
		fdNumber,
		direction
	});
	if (targetFd !== void 0) return targetFd;
	if (isStream(value, { checkOpen: false })) throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return stdioItem;
};
const getTargetFd = ({ value, optionName, fdNumber, direction }) => {
	const targetFdNumber = getTargetFdNumber(value, fdNumber);
	if (targetFdNumber === void 0) return;
	if (direction === "output") return {
		type: "fileNumber",
		value: targetFdNumber,
		optionName
	};
	if (tty.isatty(targetFdNumber)) throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
	return {
		type: "uint8Array",
		value: bufferToUint8Array(readFileSync(targetFdNumber)),
		optionName
	};
};
const getTargetFdNumber = (value, fdNumber) => {
	if (value === "inherit") return fdNumber;
	if (typeof value === "number") return value;
	const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
	if (standardStreamIndex !== -1) return standardStreamIndex;
};
const handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
	if (value === "inherit") return {
		type: "nodeStream",
		value: getStandardStream(fdNumber, value, optionName),
		optionName
	};
	if (typeof value === "number") return {
		type: "nodeStream",
		value: getStandardStream(value, value, optionName),
		optionName
	};
	if (isStream(value, { checkOpen: false })) return {
		type: "nodeStream",
		value,
		optionName
	};
	return stdioItem;
};
const getStandardStream = (fdNumber, value, optionName) => {
	const standardStream = STANDARD_STREAMS[fdNumber];
	if (standardStream === void 0) throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
	return standardStream;
};
// node_modules/execa/lib/stdio/input-option.js
const handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [...handleInputOption(input), ...handleInputFileOption(inputFile)] : [];
const handleInputOption = (input) => input === void 0 ? [] : [{
	type: getInputType(input),
	value: input,
	optionName: "input"
}];
const getInputType = (input) => {
	if (isReadableStream$1(input, { checkOpen: false })) return "nodeStream";
	if (typeof input === "string") return "string";
	if (isUint8Array(input)) return "uint8Array";
	throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
};
const handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
	...getInputFileType(inputFile),
	optionName: "inputFile"
}];
const getInputFileType = (inputFile) => {
	if (isUrl(inputFile)) return {
		type: "fileUrl",
		value: inputFile
	};
	if (isFilePathString(inputFile)) return {
		type: "filePath",
		value: { file: inputFile }
	};
	throw new Error("The `inputFile` option must be a file path string or a file URL.");
};
// node_modules/execa/lib/stdio/duplicate.js
const filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => stdioItemOne.value !== stdioItemTwo.value || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
const getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
	const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
	if (otherStdioItems.length === 0) return;
	if (isSync) {
		validateDuplicateStreamSync({
			otherStdioItems,
			type,
			value,
			optionName,
			direction
		});
		return;
	}
	if (SPECIAL_DUPLICATE_TYPES.has(type)) return getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
	if (FORBID_DUPLICATE_TYPES.has(type)) validateDuplicateTransform({
		otherStdioItems,
		type,
		value,
		optionName
	});
};
const getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.filter((stdioItem) => stdioItem.type === type).map(((stdioItem) => ({
	...stdioItem,
	direction
}))));
const validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
	if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
};
const getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
	const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, value));
	if (duplicateStdioItems.length === 0) return;
	const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
	throwOnDuplicateStream(differentStdioItem, optionName, type);
	return direction === "output" ? duplicateStdioItems[0].stream : void 0;
};
const hasSameValue = ({ type, value }, secondValue) => {
	if (type === "filePath") return value.file === secondValue.file;
	if (type === "fileUrl") return value.href === secondValue.href;
	return value === secondValue;
};
const validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
	const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
	throwOnDuplicateStream(duplicateStdioItem, optionName, type);
};
const throwOnDuplicateStream = (stdioItem, optionName, type) => {
	if (stdioItem !== void 0) throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
};
// node_modules/execa/lib/stdio/handle.js
const handleStdio = (addProperties, options, verboseInfo, isSync) => {
	const initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
		stdioOption,
		fdNumber,
		options,
		isSync
	}));
	const fileDescriptors = getFinalFileDescriptors({
		initialFileDescriptors,
		addProperties,
		options,
		isSync
	});
	options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
	return fileDescriptors;
};
const getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
	const optionName = getStreamName(fdNumber);
	const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
		stdioOption,
		fdNumber,
		options,
		optionName
	});
	const direction = getStreamDirection(initialStdioItems, fdNumber, optionName);
	const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
		stdioItem,
		isStdioArray,
		fdNumber,
		direction,
		isSync
	}));
	const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
	const objectMode = getFdObjectMode(normalizedStdioItems, direction);
	validateFileObjectMode(normalizedStdioItems, objectMode);
	return {
		direction,
		objectMode,
		stdioItems: normalizedStdioItems
	};
};
const initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
	const initialStdioItems = [...(Array.isArray(stdioOption) ? stdioOption : [stdioOption]).map((value) => initializeStdioItem(value, optionName)), ...handleInputOptions(options, fdNumber)];
	const stdioItems = filterDuplicates(initialStdioItems);
	const isStdioArray = stdioItems.length > 1;
	validateStdioArray(stdioItems, isStdioArray, optionName);
	validateStreams(stdioItems);
	return {
		stdioItems,
		isStdioArray
	};
};
const initializeStdioItem = (value, optionName) => ({
	type: getStdioItemType(value, optionName),
	value,
	optionName
});
const validateStdioArray = (stdioItems, isStdioArray, optionName) => {
	if (stdioItems.length === 0) throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
	if (!isStdioArray) return;
	for (const { value, optionName } of stdioItems) if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) throw new Error(`The \`${optionName}\` option must not include \`${value}\`.`);
};
const INVALID_STDIO_ARRAY_OPTIONS = new Set(["ignore", "ipc"]);
const validateStreams = (stdioItems) => {
	for (const stdioItem of stdioItems) validateFileStdio(stdioItem);
};
const validateFileStdio = ({ type, value, optionName }) => {
	if (isRegularUrl(value)) throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (isUnknownStdioString(type, value)) throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
};
const validateFileObjectMode = (stdioItems, objectMode) => {
	if (!objectMode) return;
	const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
	if (fileStdioItem !== void 0) throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
};
const getFinalFileDescriptors = ({ initialFileDescriptors, addProperties, options, isSync }) => {
	const fileDescriptors = [];
	try {
		for (const fileDescriptor of initialFileDescriptors) fileDescriptors.push(getFinalFileDescriptor({
			fileDescriptor,
			fileDescriptors,
			addProperties,
			options,
			isSync
		}));
		return fileDescriptors;
	} catch (error) {
		cleanupCustomStreams(fileDescriptors);
		throw error;
	}
};
const getFinalFileDescriptor = ({ fileDescriptor: { direction, objectMode, stdioItems }, fileDescriptors, addProperties, options, isSync }) => {
	return {
		direction,
		objectMode,
		stdioItems: stdioItems.map((stdioItem) => addStreamProperties({
			stdioItem,
			addProperties,
			direction,
			options,
			fileDescriptors,
			isSync
		}))
	};
};
const addStreamProperties = ({ stdioItem, addProperties, direction, options, fileDescriptors, isSync }) => {
	const duplicateStream = getDuplicateStream({
		stdioItem,
		direction,
		fileDescriptors,
		isSync
	});
	if (duplicateStream !== void 0) return {
		...stdioItem,
		stream: duplicateStream
	};
	return {
		...stdioItem,
		...addProperties[direction][stdioItem.type](stdioItem, options)
	};
};
const cleanupCustomStreams = (fileDescriptors) => {
	for (const { stdioItems } of fileDescriptors) for (const { stream } of stdioItems) if (stream !== void 0 && !isStandardStream(stream)) stream.destroy();
};
const forwardStdio = (stdioItems) => {
	if (stdioItems.length > 1) return stdioItems.some(({ value }) => value === "overlapped") ? "overlapped" : "pipe";
	const [{ type, value }] = stdioItems;
	return type === "native" ? value : "pipe";
};
// node_modules/execa/lib/stdio/handle-sync.js
const handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
const forbiddenIfSync = ({ type, optionName }) => {
	throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
};
const forbiddenNativeIfSync = ({ optionName, value }) => {
	if (value === "ipc" || value === "overlapped") throwInvalidSyncValue(optionName, `"${value}"`);
	return {};
};
const throwInvalidSyncValue = (optionName, value) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
};
const addProperties$1 = {
	generator() {},
	asyncGenerator: forbiddenIfSync,
	webStream: forbiddenIfSync,
	nodeStream: forbiddenIfSync,
	webTransform: forbiddenIfSync,
	duplex: forbiddenIfSync,
	asyncIterable: forbiddenIfSync,
	native: forbiddenNativeIfSync
};
const addPropertiesSync = {
	input: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ contents: [bufferToUint8Array(readFileSync(value))] }),
		filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array(readFileSync(file))] }),
		fileNumber: forbiddenIfSync,
		iterable: ({ value }) => ({ contents: [...value] }),
		string: ({ value }) => ({ contents: [value] }),
		uint8Array: ({ value }) => ({ contents: [value] })
	},
	output: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ path: value }),
		filePath: ({ value: { file, append } }) => ({
			path: file,
			append
		}),
		fileNumber: ({ value }) => ({ path: value }),
		iterable: forbiddenIfSync,
		string: forbiddenIfSync,
		uint8Array: forbiddenIfSync
	}
};
// node_modules/execa/lib/io/strip-newline.js
const stripNewline = (value, { stripFinalNewline: stripFinalNewline$1 }, fdNumber) => getStripFinalNewline(stripFinalNewline$1, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
const getStripFinalNewline = (stripFinalNewline, fdNumber) => fdNumber === "all" ? stripFinalNewline[1] || stripFinalNewline[2] : stripFinalNewline[fdNumber];
// node_modules/execa/lib/transform/split.js
const getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state);
const splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
const splitLinesItemSync = (chunk, preserveNewlines) => {
	const { transform, final } = initializeSplitLines(preserveNewlines, {});
	return [...transform(chunk), ...final()];
};
const initializeSplitLines = (preserveNewlines, state) => {
	state.previousChunks = "";
	return {
		transform: splitGenerator.bind(void 0, state, preserveNewlines),
		final: linesFinal.bind(void 0, state)
	};
};
const splitGenerator = function* (state, preserveNewlines, chunk) {
	if (typeof chunk !== "string") {
		yield chunk;
		return;
	}
	let { previousChunks } = state;
	let start = -1;
	for (let end = 0; end < chunk.length; end += 1) if (chunk[end] === "\n") {
		const newlineLength = getNewlineLength(chunk, end, preserveNewlines, state);
		let line = chunk.slice(start + 1, end + 1 - newlineLength);
		if (previousChunks.length > 0) {
			line = concatString(previousChunks, line);
			previousChunks = "";
		}
		yield line;
		start = end;
	}
	if (start !== chunk.length - 1) previousChunks = concatString(previousChunks, chunk.slice(start + 1));
	state.previousChunks = previousChunks;
};
const getNewlineLength = (chunk, end, preserveNewlines, state) => {
	if (preserveNewlines) return 0;
	state.isWindowsNewline = end !== 0 && chunk[end - 1] === "\r";
	return state.isWindowsNewline ? 2 : 1;
};
const linesFinal = function* ({ previousChunks }) {
	if (previousChunks.length > 0) yield previousChunks;
};
const getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state) };
const appendNewlineGenerator = function* ({ isWindowsNewline = false }, chunk) {
	const { unixNewline, windowsNewline, LF, concatBytes } = typeof chunk === "string" ? linesStringInfo : linesUint8ArrayInfo;
	if (chunk.at(-1) === LF) {
		yield chunk;
		return;
	}
	yield concatBytes(chunk, isWindowsNewline ? windowsNewline : unixNewline);
};
const concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
const linesStringInfo = {
	windowsNewline: "\r\n",
	unixNewline: "\n",
	LF: "\n",
	concatBytes: concatString
};
const concatUint8Array = (firstChunk, secondChunk) => {
	const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
	chunk.set(firstChunk, 0);
	chunk.set(secondChunk, firstChunk.length);
	return chunk;
};
const linesUint8ArrayInfo = {
	windowsNewline: new Uint8Array([13, 10]),
	unixNewline: new Uint8Array([10]),
	LF: 10,
	concatBytes: concatUint8Array
};
// node_modules/execa/lib/transform/validate.js
const getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
const validateStringTransformInput = function* (optionName, chunk) {
	if (typeof chunk !== "string" && !isUint8Array(chunk) && !Buffer$1.isBuffer(chunk)) throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
	yield chunk;
};
const getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
const validateObjectTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	yield chunk;
};
const validateStringTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	if (typeof chunk !== "string" && !isUint8Array(chunk)) throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
	yield chunk;
};
const validateEmptyReturn = (optionName, chunk) => {
	if (chunk === null || chunk === void 0) throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
};
// node_modules/execa/lib/transform/encoding-transform.js
const getEncodingTransformGenerator = (binary, encoding, skipped) => {
	if (skipped) return;
	if (binary) return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
	const stringDecoder = new StringDecoder(encoding);
	return {
		transform: encodingStringGenerator.bind(void 0, stringDecoder),
		final: encodingStringFinal.bind(void 0, stringDecoder)
	};
};
const encodingUint8ArrayGenerator = function* (textEncoder, chunk) {
	if (Buffer$1.isBuffer(chunk)) yield bufferToUint8Array(chunk);
	else if (typeof chunk === "string") yield textEncoder.encode(chunk);
	else yield chunk;
};
const encodingStringGenerator = function* (stringDecoder, chunk) {
	yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
};
const encodingStringFinal = function* (stringDecoder) {
	const lastChunk = stringDecoder.end();
	if (lastChunk !== "") yield lastChunk;
};
// node_modules/execa/lib/transform/run-async.js
const pushChunks = callbackify(async (getChunks, state, getChunksArguments, transformStream) => {
	state.currentIterable = getChunks(...getChunksArguments);
	try {
		for await (const chunk of state.currentIterable) transformStream.push(chunk);
	} finally {
		delete state.currentIterable;
	}
});
const transformChunk = async function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator$1 } = generators[index];
	for await (const transformedChunk of transform(chunk)) yield* transformChunk(transformedChunk, generators, index + 1);
};
const finalChunks = async function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunks(final, Number(index), generators);
};
const generatorFinalChunks = async function* (final, index, generators) {
	if (final === void 0) return;
	for await (const finalChunk of final()) yield* transformChunk(finalChunk, generators, index + 1);
};
const destroyTransform = callbackify(async ({ currentIterable }, error) => {
	if (currentIterable !== void 0) {
		await (error ? currentIterable.throw(error) : currentIterable.return());
		return;
	}
	if (error) throw error;
});
const identityGenerator$1 = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/run-sync.js
const pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
	try {
		for (const chunk of getChunksSync(...getChunksArguments)) transformStream.push(chunk);
		done();
	} catch (error) {
		done(error);
	}
};
const runTransformSync = (generators, chunks) => [...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]), ...finalChunksSync(generators)];
const transformChunkSync = function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator } = generators[index];
	for (const transformedChunk of transform(chunk)) yield* transformChunkSync(transformedChunk, generators, index + 1);
};
const finalChunksSync = function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunksSync(final, Number(index), generators);
};
const generatorFinalChunksSync = function* (final, index, generators) {
	if (final === void 0) return;
	for (const finalChunk of final()) yield* transformChunkSync(finalChunk, generators, index + 1);
};
const identityGenerator = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/generator.js
const generatorToStream = ({ value, value: { transform, final, writableObjectMode, readableObjectMode }, optionName }, { encoding }) => {
	const state = {};
	const generators = addInternalGenerators(value, encoding, optionName);
	const transformAsync = isAsyncGenerator(transform);
	const finalAsync = isAsyncGenerator(final);
	const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
	const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
	const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
	return { stream: new Transform({
		writableObjectMode,
		writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
		readableObjectMode,
		readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
		transform(chunk, encoding, done) {
			transformMethod([
				chunk,
				generators,
				0
			], this, done);
		},
		flush(done) {
			finalMethod([generators], this, done);
		},
		destroy: destroyMethod
	}) };
};
const runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
	const generators = stdioItems.filter(({ type }) => type === "generator");
	const reversedGenerators = isInput ? generators.reverse() : generators;
	for (const { value, optionName } of reversedGenerators) {
		const generators = addInternalGenerators(value, encoding, optionName);
		chunks = runTransformSync(generators, chunks);
	}
	return chunks;
};
const addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
	const state = {};
	return [
		{ transform: getValidateTransformInput(writableObjectMode, optionName) },
		getEncodingTransformGenerator(binary, encoding, writableObjectMode),
		getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
		{
			transform,
			final
		},
		{ transform: getValidateTransformReturn(readableObjectMode, optionName) },
		getAppendNewlineGenerator({
			binary,
			preserveNewlines,
			readableObjectMode,
			state
		})
	].filter(Boolean);
};
// node_modules/execa/lib/io/input-sync.js
const addInputOptionsSync = (fileDescriptors, options) => {
	for (const fdNumber of getInputFdNumbers(fileDescriptors)) addInputOptionSync(fileDescriptors, fdNumber, options);
};
const getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
const addInputOptionSync = (fileDescriptors, fdNumber, options) => {
	const { stdioItems } = fileDescriptors[fdNumber];
	const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
	if (allStdioItems.length === 0) return;
	if (fdNumber !== 0) {
		const [{ type, optionName }] = allStdioItems;
		throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
	}
	const transformedContents = allStdioItems.map(({ contents }) => contents).map((contents) => applySingleInputGeneratorsSync(contents, stdioItems));
	options.input = joinToUint8Array(transformedContents);
};
const applySingleInputGeneratorsSync = (contents, stdioItems) => {
	const newContents = runGeneratorsSync(contents, stdioItems, "utf8", true);
	validateSerializable(newContents);
	return joinToUint8Array(newContents);
};
const validateSerializable = (newContents) => {
	const invalidItem = newContents.find((item) => typeof item !== "string" && !isUint8Array(item));
	if (invalidItem !== void 0) throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
};
// node_modules/execa/lib/verbose/output.js
const shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
const fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
const PIPED_STDIO_VALUES = new Set(["pipe", "overlapped"]);
const logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
	for await (const line of linesIterable) if (!isPipingStream(stream)) logLine(line, fdNumber, verboseInfo);
};
const logLinesSync = (linesArray, fdNumber, verboseInfo) => {
	for (const line of linesArray) logLine(line, fdNumber, verboseInfo);
};
const isPipingStream = (stream) => stream._readableState.pipes.length > 0;
const logLine = (line, fdNumber, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(line);
	verboseLog({
		type: "output",
		verboseMessage,
		fdNumber,
		verboseInfo
	});
};
// node_modules/execa/lib/io/output-sync.js
const transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
	if (output === null) return { output: Array.from({ length: 3 }) };
	const state = {};
	const outputFiles = new Set([]);
	return {
		output: output.map((result, fdNumber) => transformOutputResultSync({
			result,
			fileDescriptors,
			fdNumber,
			state,
			outputFiles,
			isMaxBuffer,
			verboseInfo
		}, options)),
		...state
	};
};
const transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state, outputFiles, isMaxBuffer, verboseInfo }, { buffer, encoding, lines, stripFinalNewline, maxBuffer }) => {
	if (result === null) return;
	const truncatedResult = truncateMaxBufferSync(result, isMaxBuffer, maxBuffer);
	const uint8ArrayResult = bufferToUint8Array(truncatedResult);
	const { stdioItems, objectMode } = fileDescriptors[fdNumber];
	const chunks = runOutputGeneratorsSync([uint8ArrayResult], stdioItems, encoding, state);
	const { serializedResult, finalResult = serializedResult } = serializeChunks({
		chunks,
		objectMode,
		encoding,
		lines,
		stripFinalNewline,
		fdNumber
	});
	logOutputSync({
		serializedResult,
		fdNumber,
		state,
		verboseInfo,
		encoding,
		stdioItems,
		objectMode
	});
	const returnedResult = buffer[fdNumber] ? finalResult : void 0;
	try {
		if (state.error === void 0) writeToFiles(serializedResult, stdioItems, outputFiles);
		return returnedResult;
	} catch (error) {
		state.error = error;
		return returnedResult;
	}
};
const runOutputGeneratorsSync = (chunks, stdioItems, encoding, state) => {
	try {
		return runGeneratorsSync(chunks, stdioItems, encoding, false);
	} catch (error) {
		state.error = error;
		return chunks;
	}
};
const serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline, fdNumber }) => {
	if (objectMode) return { serializedResult: chunks };
	if (encoding === "buffer") return { serializedResult: joinToUint8Array(chunks) };
	const serializedResult = joinToString(chunks, encoding);
	if (lines[fdNumber]) return {
		serializedResult,
		finalResult: splitLinesSync(serializedResult, !stripFinalNewline[fdNumber], objectMode)
	};
	return { serializedResult };
};
const logOutputSync = ({ serializedResult, fdNumber, state, verboseInfo, encoding, stdioItems, objectMode }) => {
	if (!shouldLogOutput({
		stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesArray = splitLinesSync(serializedResult, false, objectMode);
	try {
		logLinesSync(linesArray, fdNumber, verboseInfo);
	} catch (error) {
		state.error ??= error;
	}
};
const writeToFiles = (serializedResult, stdioItems, outputFiles) => {
	for (const { path, append } of stdioItems.filter(({ type }) => FILE_TYPES.has(type))) {
		const pathString = typeof path === "string" ? path : path.toString();
		if (append || outputFiles.has(pathString)) appendFileSync(path, serializedResult);
		else {
			outputFiles.add(pathString);
			writeFileSync(path, serializedResult);
		}
	}
};
// node_modules/execa/lib/resolve/all-sync.js
const getAllSync = ([, stdout, stderr], options) => {
	if (!options.all) return;
	if (stdout === void 0) return stderr;
	if (stderr === void 0) return stdout;
	if (Array.isArray(stdout)) return Array.isArray(stderr) ? [...stdout, ...stderr] : [...stdout, stripNewline(stderr, options, "all")];
	if (Array.isArray(stderr)) return [stripNewline(stdout, options, "all"), ...stderr];
	if (isUint8Array(stdout) && isUint8Array(stderr)) return concatUint8Arrays([stdout, stderr]);
	return `${stdout}${stderr}`;
};
// node_modules/execa/lib/resolve/exit-async.js
const waitForExit = async (subprocess, context) => {
	const [exitCode, signal] = await waitForExitOrError(subprocess);
	context.isForcefullyTerminated ??= false;
	return [exitCode, signal];
};
const waitForExitOrError = async (subprocess) => {
	const [spawnPayload, exitPayload] = await Promise.allSettled([once(subprocess, "spawn"), once(subprocess, "exit")]);
	if (spawnPayload.status === "rejected") return [];
	return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
};
const waitForSubprocessExit = async (subprocess) => {
	try {
		return await once(subprocess, "exit");
	} catch {
		return waitForSubprocessExit(subprocess);
	}
};
const waitForSuccessfulExit = async (exitPromise) => {
	const [exitCode, signal] = await exitPromise;
	if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) throw new DiscardedError();
	return [exitCode, signal];
};
const isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
const isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
// node_modules/execa/lib/resolve/exit-sync.js
const getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer }) => {
	const resultError = getResultError(error, exitCode, signal);
	return {
		resultError,
		exitCode,
		signal,
		timedOut: resultError?.code === "ETIMEDOUT",
		isMaxBuffer: isMaxBufferSync(resultError, output, maxBuffer)
	};
};
const getResultError = (error, exitCode, signal) => {
	if (error !== void 0) return error;
	return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
};
// node_modules/execa/lib/methods/main-sync.js
const execaCoreSync = (rawFile, rawArguments, rawOptions) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
	const result = spawnSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		verboseInfo,
		fileDescriptors,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const syncOptions = normalizeSyncOptions(rawOptions);
	const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
	validateSyncOptions(options);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioSync(options, verboseInfo)
	};
};
const normalizeSyncOptions = (options) => options.node && !options.ipc ? {
	...options,
	ipc: false
} : options;
const validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal }) => {
	if (ipcInput) throwInvalidSyncOption("ipcInput");
	if (ipc) throwInvalidSyncOption("ipc: true");
	if (detached) throwInvalidSyncOption("detached: true");
	if (cancelSignal) throwInvalidSyncOption("cancelSignal");
};
const throwInvalidSyncOption = (value) => {
	throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
};
const spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
	const syncResult = runSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		fileDescriptors,
		startTime
	});
	if (syncResult.failed) return syncResult;
	const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
	const { output, error = resultError } = transformOutputSync({
		fileDescriptors,
		syncResult,
		options,
		isMaxBuffer,
		verboseInfo
	});
	const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
	const all = stripNewline(getAllSync(output, options), options, "all");
	return getSyncResult({
		error,
		exitCode,
		signal,
		timedOut,
		isMaxBuffer,
		stdio,
		all,
		options,
		command,
		escapedCommand,
		startTime
	});
};
const runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
	try {
		addInputOptionsSync(fileDescriptors, options);
		const normalizedOptions = normalizeSpawnSyncOptions(options);
		return spawnSync(...concatenateShell(file, commandArguments, normalizedOptions));
	} catch (error) {
		return makeEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			isSync: true
		});
	}
};
const normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({
	...options,
	encoding: "buffer",
	maxBuffer: getMaxBufferSync(maxBuffer)
});
const getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime
}) : makeError({
	error,
	command,
	escapedCommand,
	timedOut,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer,
	isForcefullyTerminated: false,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime,
	isSync: true
});
// node_modules/execa/lib/ipc/get-one.js
const getOneMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true, filter } = {}) => {
	validateIpcMethod({
		methodName: "getOneMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	return getOneMessageAsync({
		anyProcess,
		channel,
		isSubprocess,
		filter,
		reference
	});
};
const getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference }) => {
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	try {
		return await Promise.race([
			getMessage(ipcEmitter, filter, controller),
			throwOnDisconnect(ipcEmitter, isSubprocess, controller),
			throwOnStrictError(ipcEmitter, isSubprocess, controller)
		]);
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		controller.abort();
		removeReference(channel, reference);
	}
};
const getMessage = async (ipcEmitter, filter, { signal }) => {
	if (filter === void 0) {
		const [message] = await once(ipcEmitter, "message", { signal });
		return message;
	}
	for await (const [message] of on(ipcEmitter, "message", { signal })) if (filter(message)) return message;
};
const throwOnDisconnect = async (ipcEmitter, isSubprocess, { signal }) => {
	await once(ipcEmitter, "disconnect", { signal });
	throwOnEarlyDisconnect(isSubprocess);
};
const throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
	const [error] = await once(ipcEmitter, "strict:error", { signal });
	throw getStrictResponseError(error, isSubprocess);
};
// node_modules/execa/lib/ipc/get-each.js
const getEachMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true } = {}) => loopOnMessages({
	anyProcess,
	channel,
	isSubprocess,
	ipc,
	shouldAwait: !isSubprocess,
	reference
});
const loopOnMessages = ({ anyProcess, channel, isSubprocess, ipc, shouldAwait, reference }) => {
	validateIpcMethod({
		methodName: "getEachMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	const state = {};
	stopOnDisconnect(anyProcess, ipcEmitter, controller);
	abortOnStrictError({
		ipcEmitter,
		isSubprocess,
		controller,
		state
	});
	return iterateOnMessages({
		anyProcess,
		channel,
		ipcEmitter,
		isSubprocess,
		shouldAwait,
		controller,
		state,
		reference
	});
};
const stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
	try {
		await once(ipcEmitter, "disconnect", { signal: controller.signal });
		controller.abort();
	} catch {}
};
const abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
	try {
		const [error] = await once(ipcEmitter, "strict:error", { signal: controller.signal });
		state.error = getStrictResponseError(error, isSubprocess);
		controller.abort();
	} catch {}
};
const iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference }) {
	try {
		for await (const [message] of on(ipcEmitter, "message", { signal: controller.signal })) {
			throwIfStrictError(state);
			yield message;
		}
	} catch {
		throwIfStrictError(state);
	} finally {
		controller.abort();
		removeReference(channel, reference);
		if (!isSubprocess) disconnect(anyProcess);
		if (shouldAwait) await anyProcess;
	}
};
const throwIfStrictError = ({ error }) => {
	if (error) throw error;
};
// node_modules/execa/lib/ipc/methods.js
const addIpcMethods = (subprocess, { ipc }) => {
	Object.assign(subprocess, getIpcMethods(subprocess, false, ipc));
};
const getIpcExport = () => {
	const anyProcess = process$1;
	const isSubprocess = true;
	const ipc = process$1.channel !== void 0;
	return {
		...getIpcMethods(anyProcess, isSubprocess, ipc),
		getCancelSignal: getCancelSignal$1.bind(void 0, {
			anyProcess,
			channel: anyProcess.channel,
			isSubprocess,
			ipc
		})
	};
};
const getIpcMethods = (anyProcess, isSubprocess, ipc) => ({
	sendMessage: sendMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getOneMessage: getOneMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getEachMessage: getEachMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	})
});
// node_modules/execa/lib/return/early-error.js
const handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	cleanupCustomStreams(fileDescriptors);
	const subprocess = new ChildProcess();
	createDummyStreams(subprocess, fileDescriptors);
	Object.assign(subprocess, {
		readable,
		writable,
		duplex
	});
	const earlyError = makeEarlyError({
		error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		isSync: false
	});
	return {
		subprocess,
		promise: handleDummyPromise(earlyError, verboseInfo, options)
	};
};
const createDummyStreams = (subprocess, fileDescriptors) => {
	const stdin = createDummyStream();
	const stdout = createDummyStream();
	const stderr = createDummyStream();
	const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
	const all = createDummyStream();
	const stdio = [
		stdin,
		stdout,
		stderr,
		...extraStdio
	];
	Object.assign(subprocess, {
		stdin,
		stdout,
		stderr,
		all,
		stdio
	});
};
const createDummyStream = () => {
	const stream = new PassThrough();
	stream.end();
	return stream;
};
const readable = () => new Readable({ read() {} });
const writable = () => new Writable({ write() {} });
const duplex = () => new Duplex({
	read() {},
	write() {}
});
const handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);
// node_modules/execa/lib/stdio/handle-async.js
const handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
const forbiddenIfAsync = ({ type, optionName }) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
};
const addProperties = {
	fileNumber: forbiddenIfAsync,
	generator: generatorToStream,
	asyncGenerator: generatorToStream,
	nodeStream: ({ value }) => ({ stream: value }),
	webTransform({ value: { transform, writableObjectMode, readableObjectMode } }) {
		const objectMode = writableObjectMode || readableObjectMode;
		return { stream: Duplex.fromWeb(transform, { objectMode }) };
	},
	duplex: ({ value: { transform } }) => ({ stream: transform }),
	native() {}
};
const addPropertiesAsync = {
	input: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createReadStream$1(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream$1(file) }),
		webStream: ({ value }) => ({ stream: Readable.fromWeb(value) }),
		iterable: ({ value }) => ({ stream: Readable.from(value) }),
		asyncIterable: ({ value }) => ({ stream: Readable.from(value) }),
		string: ({ value }) => ({ stream: Readable.from(value) }),
		uint8Array: ({ value }) => ({ stream: Readable.from(Buffer$1.from(value)) })
	},
	output: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createWriteStream(value) }),
		filePath: ({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }),
		webStream: ({ value }) => ({ stream: Writable.fromWeb(value) }),
		iterable: forbiddenIfAsync,
		asyncIterable: forbiddenIfAsync,
		string: forbiddenIfAsync,
		uint8Array: forbiddenIfAsync
	}
};
// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
	if (!Array.isArray(streams)) throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
	for (const stream of streams) validateStream(stream);
	const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
	const highWaterMark = getHighWaterMark(streams, objectMode);
	const passThroughStream = new MergedStream({
		objectMode,
		writableHighWaterMark: highWaterMark,
		readableHighWaterMark: highWaterMark
	});
	for (const stream of streams) passThroughStream.add(stream);
	return passThroughStream;
}
const getHighWaterMark = (streams, objectMode) => {
	if (streams.length === 0) return getDefaultHighWaterMark(objectMode);
	const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
	return Math.max(...highWaterMarks);
};
var MergedStream = class extends PassThrough {
	#streams = new Set([]);
	#ended = new Set([]);
	#aborted = new Set([]);
	#onFinished;
	#unpipeEvent = Symbol("unpipe");
	#streamPromises = new WeakMap();
	add(stream) {
		validateStream(stream);
		if (this.#streams.has(stream)) return;
		this.#streams.add(stream);
		this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
		const streamPromise = endWhenStreamsDone({
			passThroughStream: this,
			stream,
			streams: this.#streams,
			ended: this.#ended,
			aborted: this.#aborted,
			onFinished: this.#onFinished,
			unpipeEvent: this.#unpipeEvent
		});
		this.#streamPromises.set(stream, streamPromise);
		stream.pipe(this, { end: false });
	}
	async remove(stream) {
		validateStream(stream);
		if (!this.#streams.has(stream)) return false;
		const streamPromise = this.#streamPromises.get(stream);
		if (streamPromise === void 0) return false;
		this.#streamPromises.delete(stream);
		stream.unpipe(this);
		await streamPromise;
		return true;
	}
};
const onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
	const controller = new AbortController();
	try {
		await Promise.race([onMergedStreamEnd(passThroughStream, controller), onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
	}
};
const onMergedStreamEnd = async (passThroughStream, { signal }) => {
	try {
		await finished(passThroughStream, {
			signal,
			cleanup: true
		});
	} catch (error) {
		errorOrAbortStream(passThroughStream, error);
		throw error;
	}
};
const onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
	for await (const [unpipedStream] of on(passThroughStream, "unpipe", { signal })) if (streams.has(unpipedStream)) unpipedStream.emit(unpipeEvent);
};
const validateStream = (stream) => {
	if (typeof stream?.pipe !== "function") throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
};
const endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted, onFinished, unpipeEvent }) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
	const controller = new AbortController();
	try {
		await Promise.race([
			afterMergedStreamFinished(onFinished, stream, controller),
			onInputStreamEnd({
				passThroughStream,
				stream,
				streams,
				ended,
				aborted,
				controller
			}),
			onInputStreamUnpipe({
				stream,
				streams,
				ended,
				aborted,
				unpipeEvent,
				controller
			})
		]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
	}
	if (streams.size > 0 && streams.size === ended.size + aborted.size) {
		if (ended.size === 0 && aborted.size > 0) abortStream(passThroughStream);
		else endStream(passThroughStream);
	}
};
const afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
	try {
		await onFinished;
		if (!signal.aborted) abortStream(stream);
	} catch (error) {
		if (!signal.aborted) errorOrAbortStream(stream, error);
	}
};
const onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted, controller: { signal } }) => {
	try {
		await finished(stream, {
			signal,
			cleanup: true,
			readable: true,
			writable: false
		});
		if (streams.has(stream)) ended.add(stream);
	} catch (error) {
		if (signal.aborted || !streams.has(stream)) return;
		if (isAbortError(error)) aborted.add(stream);
		else errorStream(passThroughStream, error);
	}
};
const onInputStreamUnpipe = async ({ stream, streams, ended, aborted, unpipeEvent, controller: { signal } }) => {
	await once(stream, unpipeEvent, { signal });
	if (!stream.readable) return once(signal, "abort", { signal });
	streams.delete(stream);
	ended.delete(stream);
	aborted.delete(stream);
};
const endStream = (stream) => {
	if (stream.writable) stream.end();
};
const errorOrAbortStream = (stream, error) => {
	if (isAbortError(error)) abortStream(stream);
	else errorStream(stream, error);
};
const isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const abortStream = (stream) => {
	if (stream.readable || stream.writable) stream.destroy();
};
const errorStream = (stream, error) => {
	if (!stream.destroyed) {
		stream.once("error", noop);
		stream.destroy(error);
	}
};
const noop = () => {};
const updateMaxListeners = (passThroughStream, increment) => {
	const maxListeners = passThroughStream.getMaxListeners();
	if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) passThroughStream.setMaxListeners(maxListeners + increment);
};
const PASSTHROUGH_LISTENERS_COUNT = 2;
const PASSTHROUGH_LISTENERS_PER_STREAM = 1;
// node_modules/execa/lib/io/pipeline.js
const pipeStreams = (source, destination) => {
	source.pipe(destination);
	onSourceFinish(source, destination);
	onDestinationFinish(source, destination);
};
const onSourceFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(source, {
			cleanup: true,
			readable: true,
			writable: false
		});
	} catch {}
	endDestinationStream(destination);
};
const endDestinationStream = (destination) => {
	if (destination.writable) destination.end();
};
const onDestinationFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(destination, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	abortSourceStream(source);
};
const abortSourceStream = (source) => {
	if (source.readable) source.destroy();
};
// node_modules/execa/lib/io/output-async.js
const pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
	const pipeGroups = new Map();
	for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
		for (const { stream } of stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type))) pipeTransform(subprocess, stream, direction, fdNumber);
		for (const { stream } of stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type))) pipeStdioItem({
			subprocess,
			stream,
			direction,
			fdNumber,
			pipeGroups,
			controller
		});
	}
	for (const [outputStream, inputStreams] of pipeGroups.entries()) {
		const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
		pipeStreams(inputStream, outputStream);
	}
};
const pipeTransform = (subprocess, stream, direction, fdNumber) => {
	if (direction === "output") pipeStreams(subprocess.stdio[fdNumber], stream);
	else pipeStreams(stream, subprocess.stdio[fdNumber]);
	const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
	if (streamProperty !== void 0) subprocess[streamProperty] = stream;
	subprocess.stdio[fdNumber] = stream;
};
const SUBPROCESS_STREAM_PROPERTIES = [
	"stdin",
	"stdout",
	"stderr"
];
const pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
	if (stream === void 0) return;
	setStandardStreamMaxListeners(stream, controller);
	const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
	const outputStreams = pipeGroups.get(inputStream) ?? [];
	pipeGroups.set(inputStream, [...outputStreams, outputStream]);
};
const setStandardStreamMaxListeners = (stream, { signal }) => {
	if (isStandardStream(stream)) incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
};
const MAX_LISTENERS_INCREMENT = 2;
// node_modules/signal-exit/dist/mjs/signals.js
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
if (process.platform !== "win32") signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT");
if (process.platform === "linux") signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process === "object" && typeof process.removeListener === "function" && typeof process.emit === "function" && typeof process.reallyExit === "function" && typeof process.listeners === "function" && typeof process.kill === "function" && typeof process.pid === "number" && typeof process.on === "function";
const kExitEmitter = Symbol.for("signal-exit emitter");
const global$1 = globalThis;
const ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: false,
		exit: false
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global$1[kExitEmitter]) return global$1[kExitEmitter];
		ObjectDefineProperty(global$1, kExitEmitter, {
			value: this,
			writable: false,
			enumerable: false,
			configurable: false
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		const list = this.listeners[ev];
		const i = list.indexOf(fn);
		if (i === -1) return;
		if (i === 0 && list.length === 1) list.length = 0;
		else list.splice(i, 1);
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return false;
		this.emitted[ev] = true;
		let ret = false;
		for (const fn of this.listeners[ev]) ret = fn(code, signal) === true || ret;
		if (ev === "exit") ret = this.emit("afterExit", code, signal) || ret;
		return ret;
	}
};
var SignalExitBase = class {};
const signalExitWrap = (handler) => {
	return {
		onExit(cb, opts) {
			return handler.onExit(cb, opts);
		},
		load() {
			return handler.load();
		},
		unload() {
			return handler.unload();
		}
	};
};
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
};
var SignalExit = class extends SignalExitBase {
	#hupSig = process$2.platform === "win32" ? "SIGINT" : "SIGHUP";
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = false;
	constructor(process) {
		super();
		this.#process = process;
		this.#sigListeners = {};
		for (const sig of signals) this.#sigListeners[sig] = () => {
			const listeners = this.#process.listeners(sig);
			let { count } = this.#emitter;
			const p = process;
			if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") count += p.__signal_exit_emitter__.count;
			if (listeners.length === count) {
				this.unload();
				const ret = this.#emitter.emit("exit", null, sig);
				const s = sig === "SIGHUP" ? this.#hupSig : sig;
				if (!ret) process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit;
		this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		if (!processOk(this.#process)) return () => {};
		if (this.#loaded === false) this.load();
		const ev = opts?.alwaysLast ? "afterExit" : "exit";
		this.#emitter.on(ev, cb);
		return () => {
			this.#emitter.removeListener(ev, cb);
			if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) this.unload();
		};
	}
	load() {
		if (this.#loaded) return;
		this.#loaded = true;
		this.#emitter.count += 1;
		for (const sig of signals) try {
			const fn = this.#sigListeners[sig];
			if (fn) this.#process.on(sig, fn);
		} catch (_) {}
		this.#process.emit = (ev, ...a) => {
			return this.#processEmit(ev, ...a);
		};
		this.#process.reallyExit = (code) => {
			return this.#processReallyExit(code);
		};
	}
	unload() {
		if (!this.#loaded) return;
		this.#loaded = false;
		signals.forEach((sig) => {
			const listener = this.#sigListeners[sig];
			if (!listener) throw new Error("Listener not defined for signal: " + sig);
			try {
				this.#process.removeListener(sig, listener);
			} catch (_) {}
		});
		this.#process.emit = this.#originalProcessEmit;
		this.#process.reallyExit = this.#originalProcessReallyExit;
		this.#emitter.count -= 1;
	}
	#processReallyExit(code) {
		if (!processOk(this.#process)) return 0;
		this.#process.exitCode = code || 0;
		this.#emitter.emit("exit", this.#process.exitCode, null);
		return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
	}
	#processEmit(ev, ...args) {
		const og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			if (typeof args[0] === "number") this.#process.exitCode = args[0];
			const ret = og.call(this.#process, ev, ...args);
			this.#emitter.emit("exit", this.#process.exitCode, null);
			return ret;
		} else return og.call(this.#process, ev, ...args);
	}
};
const process$2 = globalThis.process;
const { onExit, load, unload } = signalExitWrap(processOk(process$2) ? new SignalExit(process$2) : new SignalExitFallback());
// node_modules/execa/lib/terminate/cleanup.js
const cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
	if (!cleanup || detached) return;
	const removeExitHandler = onExit(() => {
		subprocess.kill();
	});
	addAbortListener(signal, () => {
		removeExitHandler();
	});
};
// node_modules/execa/lib/pipe/pipe-arguments.js
const normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
	const startTime = getStartTime();
	const { destination, destinationStream, destinationError, from, unpipeSignal } = getDestinationStream(boundOptions, createNested, pipeArguments);
	const { sourceStream, sourceError } = getSourceStream(source, from);
	const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	return {
		sourcePromise,
		sourceStream,
		sourceOptions,
		sourceError,
		destination,
		destinationStream,
		destinationError,
		unpipeSignal,
		fileDescriptors,
		startTime
	};
};
const getDestinationStream = (boundOptions, createNested, pipeArguments) => {
	try {
		const { destination, pipeOptions: { from, to, unpipeSignal } = {} } = getDestination(boundOptions, createNested, ...pipeArguments);
		return {
			destination,
			destinationStream: getToStream(destination, to),
			from,
			unpipeSignal
		};
	} catch (error) {
		return { destinationError: error };
	}
};
const getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
	if (Array.isArray(firstArgument)) return {
		destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments),
		pipeOptions: boundOptions
	};
	if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(\"file\", ..., options) or .pipe(execa(\"file\", ..., options)) instead of .pipe(options)(\"file\", ...).");
		const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
		return {
			destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions),
			pipeOptions: rawOptions
		};
	}
	if (SUBPROCESS_OPTIONS.has(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: firstArgument,
			pipeOptions: pipeArguments[0]
		};
	}
	throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
};
const mapDestinationArguments = ({ options }) => ({ options: {
	...options,
	stdin: "pipe",
	piped: true
} });
const getSourceStream = (source, from) => {
	try {
		return { sourceStream: getFromStream(source, from) };
	} catch (error) {
		return { sourceError: error };
	}
};
// node_modules/execa/lib/pipe/throw.js
const handlePipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError, fileDescriptors, sourceOptions, startTime }) => {
	const error = getPipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError
	});
	if (error !== void 0) throw createNonCommandError({
		error,
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
const getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
	if (sourceError !== void 0 && destinationError !== void 0) return destinationError;
	if (destinationError !== void 0) {
		abortSourceStream(sourceStream);
		return destinationError;
	}
	if (sourceError !== void 0) {
		endDestinationStream(destinationStream);
		return sourceError;
	}
};
const createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
	error,
	command: PIPE_COMMAND_MESSAGE,
	escapedCommand: PIPE_COMMAND_MESSAGE,
	fileDescriptors,
	options: sourceOptions,
	startTime,
	isSync: false
});
const PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
// node_modules/execa/lib/pipe/sequence.js
const waitForBothSubprocesses = async (subprocessPromises) => {
	const [{ status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason }, { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }] = await subprocessPromises;
	if (!destinationResult.pipedFrom.includes(sourceResult)) destinationResult.pipedFrom.push(sourceResult);
	if (destinationStatus === "rejected") throw destinationResult;
	if (sourceStatus === "rejected") throw sourceResult;
	return destinationResult;
};
// node_modules/execa/lib/pipe/streaming.js
const pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
	const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
	incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
	incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
	cleanupMergedStreamsMap(destinationStream);
	return mergedStream;
};
const pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = mergeStreams([sourceStream]);
	pipeStreams(mergedStream, destinationStream);
	MERGED_STREAMS.set(destinationStream, mergedStream);
	return mergedStream;
};
const pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = MERGED_STREAMS.get(destinationStream);
	mergedStream.add(sourceStream);
	return mergedStream;
};
const cleanupMergedStreamsMap = async (destinationStream) => {
	try {
		await finished(destinationStream, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	MERGED_STREAMS.delete(destinationStream);
};
const MERGED_STREAMS = new WeakMap();
const SOURCE_LISTENERS_PER_PIPE = 2;
const DESTINATION_LISTENERS_PER_PIPE = 1;
// node_modules/execa/lib/pipe/abort.js
const unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
const unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
	await aborted(unpipeSignal, sourceStream);
	await mergedStream.remove(sourceStream);
	throw createNonCommandError({
		error: new Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
// node_modules/execa/lib/pipe/setup.js
const pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
	if (isPlainObject(pipeArguments[0])) return pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		boundOptions: {
			...sourceInfo.boundOptions,
			...pipeArguments[0]
		}
	});
	const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
	const promise = handlePipePromise({
		...normalizedInfo,
		destination
	});
	promise.pipe = pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		source: destination,
		sourcePromise: promise,
		boundOptions: {}
	});
	return promise;
};
const handlePipePromise = async ({ sourcePromise, sourceStream, sourceOptions, sourceError, destination, destinationStream, destinationError, unpipeSignal, fileDescriptors, startTime }) => {
	const subprocessPromises = getSubprocessPromises(sourcePromise, destination);
	handlePipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError,
		fileDescriptors,
		sourceOptions,
		startTime
	});
	const maxListenersController = new AbortController();
	try {
		const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
		return await Promise.race([waitForBothSubprocesses(subprocessPromises), ...unpipeOnAbort(unpipeSignal, {
			sourceStream,
			mergedStream,
			sourceOptions,
			fileDescriptors,
			startTime
		})]);
	} finally {
		maxListenersController.abort();
	}
};
const getSubprocessPromises = (sourcePromise, destination) => Promise.allSettled([sourcePromise, destination]);
// node_modules/execa/lib/io/iterate.js
const iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
	const controller = new AbortController();
	stopReadingOnExit(subprocess, controller);
	return iterateOnStream({
		stream: subprocessStdout,
		controller,
		binary,
		shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
		encoding,
		shouldSplit: !subprocessStdout.readableObjectMode,
		preserveNewlines
	});
};
const stopReadingOnExit = async (subprocess, controller) => {
	try {
		await subprocess;
	} catch {} finally {
		controller.abort();
	}
};
const iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline, allMixed }) => {
	const controller = new AbortController();
	stopReadingOnStreamEnd(onStreamEnd, controller, stream);
	const objectMode = stream.readableObjectMode && !allMixed;
	return iterateOnStream({
		stream,
		controller,
		binary: encoding === "buffer",
		shouldEncode: !objectMode,
		encoding,
		shouldSplit: !objectMode && lines,
		preserveNewlines: !stripFinalNewline
	});
};
const stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
	try {
		await onStreamEnd;
	} catch {
		stream.destroy();
	} finally {
		controller.abort();
	}
};
const iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
	const onStdoutChunk = on(stream, "data", {
		signal: controller.signal,
		highWaterMark: HIGH_WATER_MARK,
		highWatermark: HIGH_WATER_MARK
	});
	return iterateOnData({
		onStdoutChunk,
		controller,
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
};
const DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark(true);
const HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
const iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
	const generators = getGenerators({
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
	try {
		for await (const [chunk] of onStdoutChunk) yield* transformChunkSync(chunk, generators, 0);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
	} finally {
		yield* finalChunksSync(generators);
	}
};
const getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [getEncodingTransformGenerator(binary, encoding, !shouldEncode), getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})].filter(Boolean);
// node_modules/execa/lib/io/contents.js
const getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	const logPromise = logOutputAsync({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		allMixed,
		verboseInfo,
		streamInfo
	});
	if (!buffer) {
		await Promise.all([resumeStream(stream), logPromise]);
		return;
	}
	const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline, fdNumber);
	const iterable = iterateForResult({
		stream,
		onStreamEnd,
		lines,
		encoding,
		stripFinalNewline: stripFinalNewlineValue,
		allMixed
	});
	const [output] = await Promise.all([getStreamContents({
		stream,
		iterable,
		fdNumber,
		encoding,
		maxBuffer,
		lines
	}), logPromise]);
	return output;
};
const logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
	if (!shouldLogOutput({
		stdioItems: fileDescriptors[fdNumber]?.stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesIterable = iterateForResult({
		stream,
		onStreamEnd,
		lines: true,
		encoding,
		stripFinalNewline: true,
		allMixed
	});
	await logLines(linesIterable, stream, fdNumber, verboseInfo);
};
const resumeStream = async (stream) => {
	await setImmediate();
	if (stream.readableFlowing === null) stream.resume();
};
const getStreamContents = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
	try {
		if (readableObjectMode || lines) return await getStreamAsArray(iterable, { maxBuffer });
		if (encoding === "buffer") return new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer }));
		return await getStreamAsString(iterable, { maxBuffer });
	} catch (error) {
		return handleBufferedData(handleMaxBuffer({
			error,
			stream,
			readableObjectMode,
			lines,
			encoding,
			fdNumber
		}));
	}
};
const getBufferedData = async (streamPromise) => {
	try {
		return await streamPromise;
	} catch (error) {
		return handleBufferedData(error);
	}
};
const handleBufferedData = ({ bufferedData }) => isArrayBuffer(bufferedData) ? new Uint8Array(bufferedData) : bufferedData;
// node_modules/execa/lib/resolve/wait-stream.js
const waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
	const state = handleStdinDestroy(stream, streamInfo);
	const abortController = new AbortController();
	try {
		await Promise.race([...stopOnExit ? [streamInfo.exitPromise] : [], finished(stream, {
			cleanup: true,
			signal: abortController.signal
		})]);
	} catch (error) {
		if (!state.stdinCleanedUp) handleStreamError(error, fdNumber, streamInfo, isSameDirection);
	} finally {
		abortController.abort();
	}
};
const handleStdinDestroy = (stream, { originalStreams: [originalStdin], subprocess }) => {
	const state = { stdinCleanedUp: false };
	if (stream === originalStdin) spyOnStdinDestroy(stream, subprocess, state);
	return state;
};
const spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
	const { _destroy } = subprocessStdin;
	subprocessStdin._destroy = (...destroyArguments) => {
		setStdinCleanedUp(subprocess, state);
		_destroy.call(subprocessStdin, ...destroyArguments);
	};
};
const setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
	if (exitCode !== null || signalCode !== null) state.stdinCleanedUp = true;
};
const handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
	if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) throw error;
};
const shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
	if (streamInfo.propagating) return isStreamEpipe(error) || isStreamAbort(error);
	streamInfo.propagating = true;
	return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
};
const isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
const isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const isStreamEpipe = (error) => error?.code === "EPIPE";
// node_modules/execa/lib/resolve/stdio.js
const waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
	stream,
	fdNumber,
	encoding,
	buffer: buffer[fdNumber],
	maxBuffer: maxBuffer[fdNumber],
	lines: lines[fdNumber],
	allMixed: false,
	stripFinalNewline,
	verboseInfo,
	streamInfo
}));
const waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	if (!stream) return;
	const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
	if (isInputFileDescriptor(streamInfo, fdNumber)) {
		await onStreamEnd;
		return;
	}
	const [output] = await Promise.all([getStreamOutput({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		buffer,
		maxBuffer,
		lines,
		allMixed,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), onStreamEnd]);
	return output;
};
// node_modules/execa/lib/resolve/all-async.js
const makeAllStream = ({ stdout, stderr }, { all }) => all && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
const waitForAllStream = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => waitForSubprocessStream({
	...getAllStream(subprocess, buffer),
	fdNumber: "all",
	encoding,
	maxBuffer: maxBuffer[1] + maxBuffer[2],
	lines: lines[1] || lines[2],
	allMixed: getAllMixed(subprocess),
	stripFinalNewline,
	verboseInfo,
	streamInfo
});
const getAllStream = ({ stdout, stderr, all }, [, bufferStdout, bufferStderr]) => {
	const buffer = bufferStdout || bufferStderr;
	if (!buffer) return {
		stream: all,
		buffer
	};
	if (!bufferStdout) return {
		stream: stderr,
		buffer
	};
	if (!bufferStderr) return {
		stream: stdout,
		buffer
	};
	return {
		stream: all,
		buffer
	};
};
const getAllMixed = ({ all, stdout, stderr }) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
// node_modules/execa/lib/verbose/ipc.js
const shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
const logIpcOutput = (message, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(message);
	verboseLog({
		type: "ipc",
		verboseMessage,
		fdNumber: "ipc",
		verboseInfo
	});
};
// node_modules/execa/lib/ipc/buffer-messages.js
const waitForIpcOutput = async ({ subprocess, buffer: bufferArray, maxBuffer: maxBufferArray, ipc, ipcOutput, verboseInfo }) => {
	if (!ipc) return ipcOutput;
	const isVerbose = shouldLogIpc(verboseInfo);
	const buffer = getFdSpecificValue(bufferArray, "ipc");
	const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
	for await (const message of loopOnMessages({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: false,
		ipc,
		shouldAwait: false,
		reference: true
	})) {
		if (buffer) {
			checkIpcMaxBuffer(subprocess, ipcOutput, maxBuffer);
			ipcOutput.push(message);
		}
		if (isVerbose) logIpcOutput(message, verboseInfo);
	}
	return ipcOutput;
};
const getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
	await Promise.allSettled([ipcOutputPromise]);
	return ipcOutput;
};
// node_modules/execa/lib/resolve/wait-subprocess.js
const waitForSubprocessResult = async ({ subprocess, options: { encoding, buffer, maxBuffer, lines, timeoutDuration: timeout, cancelSignal, gracefulCancel, forceKillAfterDelay, stripFinalNewline, ipc, ipcInput }, context, verboseInfo, fileDescriptors, originalStreams, onInternalError, controller }) => {
	const exitPromise = waitForExit(subprocess, context);
	const streamInfo = {
		originalStreams,
		fileDescriptors,
		subprocess,
		exitPromise,
		propagating: false
	};
	const stdioPromises = waitForStdioStreams({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const allPromise = waitForAllStream({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const ipcOutput = [];
	const ipcOutputPromise = waitForIpcOutput({
		subprocess,
		buffer,
		maxBuffer,
		ipc,
		ipcOutput,
		verboseInfo
	});
	const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
	const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
	try {
		return await Promise.race([
			Promise.all([
				{},
				waitForSuccessfulExit(exitPromise),
				Promise.all(stdioPromises),
				allPromise,
				ipcOutputPromise,
				sendIpcInput(subprocess, ipcInput),
				...originalPromises,
				...customStreamsEndPromises
			]),
			onInternalError,
			throwOnSubprocessError(subprocess, controller),
			...throwOnTimeout(subprocess, timeout, context, controller),
			...throwOnCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				context,
				controller
			}),
			...throwOnGracefulCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				forceKillAfterDelay,
				context,
				controller
			})
		]);
	} catch (error) {
		context.terminationReason ??= "other";
		return Promise.all([
			{ error },
			exitPromise,
			Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
			getBufferedData(allPromise),
			getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
			Promise.allSettled(originalPromises),
			Promise.allSettled(customStreamsEndPromises)
		]);
	}
};
const waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
const waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
	isSameDirection: TRANSFORM_TYPES.has(type),
	stopOnExit: type === "native"
})));
const throwOnSubprocessError = async (subprocess, { signal }) => {
	const [error] = await once(subprocess, "error", { signal });
	throw error;
};
// node_modules/execa/lib/convert/concurrent.js
const initializeConcurrentStreams = () => ({
	readableDestroy: new WeakMap(),
	writableFinal: new WeakMap(),
	writableDestroy: new WeakMap()
});
const addConcurrentStream = (concurrentStreams, stream, waitName) => {
	const weakMap = concurrentStreams[waitName];
	if (!weakMap.has(stream)) weakMap.set(stream, []);
	const promises = weakMap.get(stream);
	const promise = createDeferred();
	promises.push(promise);
	return {
		resolve: promise.resolve.bind(promise),
		promises
	};
};
const waitForConcurrentStreams = async ({ resolve, promises }, subprocess) => {
	resolve();
	const [isSubprocessExit] = await Promise.race([Promise.allSettled([true, subprocess]), Promise.all([false, ...promises])]);
	return !isSubprocessExit;
};
// node_modules/execa/lib/convert/shared.js
const safeWaitForSubprocessStdin = async (subprocessStdin) => {
	if (subprocessStdin === void 0) return;
	try {
		await waitForSubprocessStdin(subprocessStdin);
	} catch {}
};
const safeWaitForSubprocessStdout = async (subprocessStdout) => {
	if (subprocessStdout === void 0) return;
	try {
		await waitForSubprocessStdout(subprocessStdout);
	} catch {}
};
const waitForSubprocessStdin = async (subprocessStdin) => {
	await finished(subprocessStdin, {
		cleanup: true,
		readable: false,
		writable: true
	});
};
const waitForSubprocessStdout = async (subprocessStdout) => {
	await finished(subprocessStdout, {
		cleanup: true,
		readable: true,
		writable: false
	});
};
const waitForSubprocess = async (subprocess, error) => {
	await subprocess;
	if (error) throw error;
};
const destroyOtherStream = (stream, isOpen, error) => {
	if (error && !isStreamAbort(error)) stream.destroy(error);
	else if (isOpen) stream.destroy();
};
// node_modules/execa/lib/convert/readable.js
const createReadable = ({ subprocess, concurrentStreams, encoding }, { from, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const readable = new Readable({
		read,
		destroy: callbackify(onReadableDestroy.bind(void 0, {
			subprocessStdout,
			subprocess,
			waitReadableDestroy
		})),
		highWaterMark: readableHighWaterMark,
		objectMode: readableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable,
		subprocess
	});
	return readable;
};
const getSubprocessStdout = (subprocess, from, concurrentStreams) => {
	const subprocessStdout = getFromStream(subprocess, from);
	return {
		subprocessStdout,
		waitReadableDestroy: addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy")
	};
};
const getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? {
	readableEncoding,
	readableObjectMode,
	readableHighWaterMark
} : {
	readableEncoding,
	readableObjectMode: true,
	readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK
};
const getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
	const onStdoutDataDone = createDeferred();
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !binary,
		encoding,
		preserveNewlines
	});
	return {
		read() {
			onRead(this, onStdoutData, onStdoutDataDone);
		},
		onStdoutDataDone
	};
};
const onRead = async (readable, onStdoutData, onStdoutDataDone) => {
	try {
		const { value, done } = await onStdoutData.next();
		if (done) onStdoutDataDone.resolve();
		else readable.push(value);
	} catch {}
};
const onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
	try {
		await waitForSubprocessStdout(subprocessStdout);
		await subprocess;
		await safeWaitForSubprocessStdin(subprocessStdin);
		await onStdoutDataDone;
		if (readable.readable) readable.push(null);
	} catch (error) {
		await safeWaitForSubprocessStdin(subprocessStdin);
		destroyOtherReadable(readable, error);
	}
};
const onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
	if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
		destroyOtherReadable(subprocessStdout, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherReadable = (stream, error) => {
	destroyOtherStream(stream, stream.readable, error);
};
// node_modules/execa/lib/convert/writable.js
const createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const writable = new Writable({
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onWritableDestroy.bind(void 0, {
			subprocessStdin,
			subprocess,
			waitWritableFinal,
			waitWritableDestroy
		})),
		highWaterMark: subprocessStdin.writableHighWaterMark,
		objectMode: subprocessStdin.writableObjectMode
	});
	onStdinFinished(subprocessStdin, writable);
	return writable;
};
const getSubprocessStdin = (subprocess, to, concurrentStreams) => {
	const subprocessStdin = getToStream(subprocess, to);
	return {
		subprocessStdin,
		waitWritableFinal: addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"),
		waitWritableDestroy: addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy")
	};
};
const getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
	write: onWrite.bind(void 0, subprocessStdin),
	final: callbackify(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
});
const onWrite = (subprocessStdin, chunk, encoding, done) => {
	if (subprocessStdin.write(chunk, encoding)) done();
	else subprocessStdin.once("drain", done);
};
const onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
	if (await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
		if (subprocessStdin.writable) subprocessStdin.end();
		await subprocess;
	}
};
const onStdinFinished = async (subprocessStdin, writable, subprocessStdout) => {
	try {
		await waitForSubprocessStdin(subprocessStdin);
		if (writable.writable) writable.end();
	} catch (error) {
		await safeWaitForSubprocessStdout(subprocessStdout);
		destroyOtherWritable(writable, error);
	}
};
const onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess);
	if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
		destroyOtherWritable(subprocessStdin, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherWritable = (stream, error) => {
	destroyOtherStream(stream, stream.writable, error);
};
// node_modules/execa/lib/convert/duplex.js
const createDuplex = ({ subprocess, concurrentStreams, encoding }, { from, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const duplex = new Duplex({
		read,
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onDuplexDestroy.bind(void 0, {
			subprocessStdout,
			subprocessStdin,
			subprocess,
			waitReadableDestroy,
			waitWritableFinal,
			waitWritableDestroy
		})),
		readableHighWaterMark,
		writableHighWaterMark: subprocessStdin.writableHighWaterMark,
		readableObjectMode,
		writableObjectMode: subprocessStdin.writableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable: duplex,
		subprocess,
		subprocessStdin
	});
	onStdinFinished(subprocessStdin, duplex, subprocessStdout);
	return duplex;
};
const onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
	await Promise.all([onReadableDestroy({
		subprocessStdout,
		subprocess,
		waitReadableDestroy
	}, error), onWritableDestroy({
		subprocessStdin,
		subprocess,
		waitWritableFinal,
		waitWritableDestroy
	}, error)]);
};
// node_modules/execa/lib/convert/iterable.js
const createIterable = (subprocess, encoding, { from, binary: binaryOption = false, preserveNewlines = false } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: true,
		encoding,
		preserveNewlines
	});
	return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
};
const iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
	try {
		yield* onStdoutData;
	} finally {
		if (subprocessStdout.readable) subprocessStdout.destroy();
		await subprocess;
	}
};
// node_modules/execa/lib/convert/add.js
const addConvertedStreams = (subprocess, { encoding }) => {
	const concurrentStreams = initializeConcurrentStreams();
	subprocess.readable = createReadable.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.writable = createWritable.bind(void 0, {
		subprocess,
		concurrentStreams
	});
	subprocess.duplex = createDuplex.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
	subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};
// node_modules/execa/lib/methods/promise.js
const mergePromise = (subprocess, promise) => {
	for (const [property, descriptor] of descriptors) {
		const value = descriptor.value.bind(promise);
		Reflect.defineProperty(subprocess, property, {
			...descriptor,
			value
		});
	}
};
const nativePromisePrototype = (async () => {})().constructor.prototype;
const descriptors = [
	"then",
	"catch",
	"finally"
].map((property) => [property, Reflect.getOwnPropertyDescriptor(nativePromisePrototype, property)]);
// node_modules/execa/lib/methods/main-async.js
const execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
	const { subprocess, promise } = spawnSubprocessAsync({
		file,
		commandArguments,
		options,
		startTime,
		verboseInfo,
		command,
		escapedCommand,
		fileDescriptors
	});
	subprocess.pipe = pipeToSubprocess.bind(void 0, {
		source: subprocess,
		sourcePromise: promise,
		boundOptions: {},
		createNested
	});
	mergePromise(subprocess, promise);
	SUBPROCESS_OPTIONS.set(subprocess, {
		options,
		fileDescriptors
	});
	return subprocess;
};
const handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
	const options = handleAsyncOptions(normalizedOptions);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioAsync(options, verboseInfo)
	};
};
const handleAsyncOptions = ({ timeout, signal, ...options }) => {
	if (signal !== void 0) throw new TypeError("The \"signal\" option has been renamed to \"cancelSignal\" instead.");
	return {
		...options,
		timeoutDuration: timeout
	};
};
const spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
	let subprocess;
	try {
		subprocess = spawn(...concatenateShell(file, commandArguments, options));
	} catch (error) {
		return handleEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			verboseInfo
		});
	}
	const controller = new AbortController();
	setMaxListeners(Number.POSITIVE_INFINITY, controller.signal);
	const originalStreams = [...subprocess.stdio];
	pipeOutputAsync(subprocess, fileDescriptors, controller);
	cleanupOnExit(subprocess, options, controller);
	const context = {};
	const onInternalError = createDeferred();
	subprocess.kill = subprocessKill.bind(void 0, {
		kill: subprocess.kill.bind(subprocess),
		options,
		onInternalError,
		context,
		controller
	});
	subprocess.all = makeAllStream(subprocess, options);
	addConvertedStreams(subprocess, options);
	addIpcMethods(subprocess, options);
	const promise = handlePromise({
		subprocess,
		options,
		startTime,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		command,
		escapedCommand,
		context,
		onInternalError,
		controller
	});
	return {
		subprocess,
		promise
	};
};
const handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
	const [errorInfo, [exitCode, signal], stdioResults, allResult, ipcOutput] = await waitForSubprocessResult({
		subprocess,
		options,
		context,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		onInternalError,
		controller
	});
	controller.abort();
	onInternalError.resolve();
	const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
	const all = stripNewline(allResult, options, "all");
	const result = getAsyncResult({
		errorInfo,
		exitCode,
		signal,
		stdio,
		all,
		ipcOutput,
		context,
		options,
		command,
		escapedCommand,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
	error: errorInfo.error,
	command,
	escapedCommand,
	timedOut: context.terminationReason === "timeout",
	isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
	isGracefullyCanceled: context.terminationReason === "gracefulCancel",
	isMaxBuffer: errorInfo.error instanceof MaxBufferError,
	isForcefullyTerminated: context.isForcefullyTerminated,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput,
	options,
	startTime,
	isSync: false
}) : makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput,
	options,
	startTime
});
// node_modules/execa/lib/methods/bind.js
const mergeOptions = (boundOptions, options) => {
	const newOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [optionName, mergeOption(optionName, boundOptions[optionName], optionValue)]));
	return {
		...boundOptions,
		...newOptions
	};
};
const mergeOption = (optionName, boundOptionValue, optionValue) => {
	if (DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue)) return {
		...boundOptionValue,
		...optionValue
	};
	return optionValue;
};
const DEEP_OPTIONS = new Set(["env", ...FD_SPECIFIC_OPTIONS]);
// node_modules/execa/lib/methods/create.js
const createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
	const createNested = (mapArguments, boundOptions, setBoundExeca) => createExeca(mapArguments, boundOptions, deepOptions, setBoundExeca);
	const boundExeca = (...execaArguments) => callBoundExeca({
		mapArguments,
		deepOptions,
		boundOptions,
		setBoundExeca,
		createNested
	}, ...execaArguments);
	if (setBoundExeca !== void 0) setBoundExeca(boundExeca, createNested, boundOptions);
	return boundExeca;
};
const callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
	if (isPlainObject(firstArgument)) return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
	const { file, commandArguments, options, isSync } = parseArguments({
		mapArguments,
		firstArgument,
		nextArguments,
		deepOptions,
		boundOptions
	});
	return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
};
const parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
	const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
	const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
	const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
	const { file = initialFile, commandArguments = initialArguments, options = mergedOptions, isSync = false } = mapArguments({
		file: initialFile,
		commandArguments: initialArguments,
		options: mergedOptions
	});
	return {
		file,
		commandArguments,
		options,
		isSync
	};
};
// node_modules/execa/lib/methods/command.js
const mapCommandAsync = ({ file, commandArguments }) => parseCommand(file, commandArguments);
const mapCommandSync = ({ file, commandArguments }) => ({
	...parseCommand(file, commandArguments),
	isSync: true
});
const parseCommand = (command, unusedArguments) => {
	if (unusedArguments.length > 0) throw new TypeError(`The command and its arguments must be passed as a single string: ${command} ${unusedArguments}.`);
	const [file, ...commandArguments] = parseCommandString(command);
	return {
		file,
		commandArguments
	};
};
const parseCommandString = (command) => {
	if (typeof command !== "string") throw new TypeError(`The command must be a string: ${String(command)}.`);
	const trimmedCommand = command.trim();
	if (trimmedCommand === "") return [];
	const tokens = [];
	for (const token of trimmedCommand.split(SPACES_REGEXP)) {
		const previousToken = tokens.at(-1);
		if (previousToken && previousToken.endsWith("\\")) tokens[tokens.length - 1] = `${previousToken.slice(0, -1)} ${token}`;
		else tokens.push(token);
	}
	return tokens;
};
const SPACES_REGEXP = / +/g;
// node_modules/execa/lib/methods/script.js
const setScriptSync = (boundExeca, createNested, boundOptions) => {
	boundExeca.sync = createNested(mapScriptSync, boundOptions);
	boundExeca.s = boundExeca.sync;
};
const mapScriptAsync = ({ options }) => getScriptOptions(options);
const mapScriptSync = ({ options }) => ({
	...getScriptOptions(options),
	isSync: true
});
const getScriptOptions = (options) => ({ options: {
	...getScriptStdinOption(options),
	...options
} });
const getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
const deepScriptOptions = { preferLocal: true };
// node_modules/execa/index.js
const execa = createExeca(() => ({}));
createExeca(() => ({ isSync: true }));
createExeca(mapCommandAsync);
createExeca(mapCommandSync);
createExeca(mapNode);
createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
const { sendMessage, getOneMessage, getEachMessage, getCancelSignal } = getIpcExport();
// src/process/members.ts
function findMembers(fs, session, marker) {
	let names;
	try {
		fs.readFileSync("/proc/self/stat");
		names = fs.readdirSync("/proc");
	} catch {
		return;
	}
	const found = [];
	for (const name of names) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = fs.readFileSync(`/proc/${name}/stat`, "latin1");
			const [state, , , ofSession] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (state === "Z" || state === "X") continue;
			const marked = () => fs.readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(marker);
			if (session !== 0 && Number(ofSession) === session || marked()) found.push(Number(name));
		} catch {}
	}
	return found;
}
function birthOf(fs, pid) {
	try {
		fs.readFileSync("/proc/self/stat");
	} catch {
		return;
	}
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return "gone";
	}
}
// src/process/group.ts
const [FIRST_POLL_MS, POLL_MS] = [2, 50];
const UNKILLABLE_MS = 1e4;
function processGroup(leader, marker) {
	const asked = new Set();
	const signal = (name) => {
		const members = findMembers(fs, leader, marker);
		if (members === void 0) return send(process.platform === "win32" ? leader : -leader, asked.size ? 0 : name);
		for (const pid of members) {
			if (name === "SIGTERM" && asked.has(pid)) continue;
			asked.add(pid);
			send(pid, name);
		}
		return members.length > 0;
	};
	const until = async (name, ms) => {
		const deadline = performance.now() + ms;
		for (let poll = FIRST_POLL_MS; signal(name); poll = Math.min(2 * poll, POLL_MS)) {
			if (performance.now() >= deadline) return false;
			await setTimeout$1(poll);
		}
		return true;
	};
	return { async end(graceMs) {
		if (await until("SIGTERM", graceMs)) return;
		send(-leader, "SIGKILL");
		await until("SIGKILL", UNKILLABLE_MS);
	} };
}
function send(pid, signal) {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}
// src/process/watchdog.ts
const ABANDONED_GRACE_MS = 5e3;
const PROGRAM = `
const fs = require('node:fs');
const findMembers = ${findMembers.toString()};
const birthOf = ${birthOf.toString()};
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
const watched = new Map();
let text = '';
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    const [word, pid, marker] = line.split(' ');
    if (word === 'done') watched.delete(pid);
    else watched.set(pid, { marker, born: birthOf(fs, Number(pid)) });
  }
});
const send = (pid, signal) => { try { return process.kill(pid, signal); } catch { return false; } };
process.stdin.on('close', () => {
  const deadline = Date.now() + ${ABANDONED_GRACE_MS};
  const asked = new Set();
  const round = () => {
    const late = Date.now() >= deadline;
    let left = 0;
    for (const [pid, { marker, born }] of watched) {
      const now = birthOf(fs, Number(pid));
      const session = now === born || now === 'gone' ? Number(pid) : 0;
      const members = findMembers(fs, session, marker);
      if (members === undefined) {
        left += send(-pid, late ? 'SIGKILL' : asked.has(pid) ? 0 : 'SIGTERM') ? 1 : 0;
        asked.add(pid);
        continue;
      }
      for (const member of members) {
        left += 1;
        if (late) send(member, 'SIGKILL');
        else if (!asked.has(member)) send(member, 'SIGTERM');
        asked.add(member);
      }
    }
    if (left === 0 || Date.now() > deadline + ${ABANDONED_GRACE_MS}) process.exit();
  };
  round();
  setInterval(round, 100);
});
`;
let running;
function startWatchdog(env, watched = new Map()) {
	if (running !== void 0) return;
	const child = spawn(process.execPath, ["-e", PROGRAM], {
		detached: true,
		windowsHide: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		env
	});
	const input = child.stdin;
	if (input === null) return;
	running = {
		input,
		watched
	};
	const ended = () => {
		if (running?.input !== input) return;
		running = void 0;
		if (watched.size > 0 && child.pid !== void 0) startWatchdog(env, watched);
	};
	child.on("error", ended);
	child.on("exit", ended);
	input.on("error", () => {});
	child.unref();
	input.unref();
	for (const [pid, marker] of watched) input.write(`watch ${pid} ${marker}\n`);
}
function watch(pid, marker) {
	running?.watched.set(pid, marker);
	running?.input.write(`watch ${pid} ${marker}\n`);
}
function unwatch(pid) {
	running?.watched.delete(pid);
	running?.input.write(`done ${pid}\n`);
}
// src/process/guarded.ts
function describeExit({ code, signal, error }) {
	if (error) return `it could not be started: ${error.message}`;
	return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
const MARKER = "ESPALIER_PROCESS";
const LEFTOVER_GRACE_MS = 5e3;
function spawnGuarded(command, args, options) {
	const { stdio, cwd, user } = options;
	const id = randomUUID();
	startWatchdog(command.env);
	const started = execa(command.file, [...command.args, ...args], {
		env: {
			...command.env,
			[MARKER]: id
		},
		extendEnv: false,
		detached: true,
		cleanup: false,
		buffer: false,
		reject: false,
		windowsHide: true,
		stdio,
		...cwd !== void 0 && { cwd },
		...user !== void 0 && {
			uid: user,
			gid: user
		}
	});
	const child = started;
	const { pid } = child;
	const marker = `${MARKER}=${id}`;
	if (pid !== void 0) watch(pid, marker);
	const group = pid === void 0 ? void 0 : processGroup(pid, marker);
	let exit;
	let ending;
	const end = (graceMs) => ending ??= Promise.resolve(group?.end(graceMs));
	const exited = exitOf(child, started).then((info) => {
		exit = info;
		end(LEFTOVER_GRACE_MS).then(() => pid !== void 0 && unwatch(pid));
		return info;
	});
	return {
		child,
		members: () => pid === void 0 ? [] : findMembers(fs, pid, marker) ?? [pid],
		exited,
		exit: () => exit,
		async endsWithin(ms) {
			const timer = new AbortController();
			const late = setTimeout$1(ms, void 0, { signal: timer.signal }).catch(() => void 0);
			const first = await Promise.race([exited, late]);
			timer.abort();
			return first;
		},
		async stop(graceMs) {
			await end(graceMs);
			return exited;
		}
	};
}
function exitOf(child, started) {
	const failed = (error) => ({
		code: null,
		signal: null,
		error: error instanceof Error ? error : new Error(String(error))
	});
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve({
			code,
			signal
		}));
		child.on("error", (error) => child.pid === void 0 && resolve(failed(error)));
		if (child.pid === void 0) started.then((result) => resolve(failed(result.cause ?? result.message)));
	});
}
// src/process/capture.ts
const MAX_OUTPUT = 16 * 2 ** 20;
const STOP_GRACE_MS$1 = 1e3;
async function capture(command, args, { cwd, signal, timeoutMs } = {}) {
	signal?.throwIfAborted();
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	let stopped = false;
	const stop = () => {
		stopped = true;
		guarded.stop(STOP_GRACE_MS$1);
	};
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(stop, timeoutMs);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const texts = [stdout, stderr].map((stream) => read(stream, stop));
		const exit = await guarded.exited;
		if (exit.error) throw exit.error;
		const [out = "", err = ""] = await Promise.all(texts);
		await guarded.stop(STOP_GRACE_MS$1);
		signal?.throwIfAborted();
		return {
			code: stopped ? null : exit.code,
			stdout: out,
			stderr: err
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
async function read(stream, tooMuch) {
	const pieces = [];
	let size = 0;
	if (stream === null) return "";
	try {
		for await (const piece of stream) {
			size += piece.length;
			if (size > MAX_OUTPUT) tooMuch();
			else pieces.push(piece);
		}
	} catch {}
	return Buffer.concat(pieces).toString();
}
function lastLine(text) {
	return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
// src/process/environment.ts
const EVERY_CHILD = [
	...[
		"PATH",
		"HOME",
		"LANG",
		"LANGUAGE",
		"LC_*",
		"TZ",
		"TMPDIR",
		"TMP",
		"TEMP"
	],
	...[
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"COMSPEC",
		"PATHEXT",
		"USERPROFILE",
		"LOCALAPPDATA"
	],
	"RUNNER_TRACKING_ID"
];
const GPU_CHOICE = [
	"CUDA_VISIBLE_DEVICES",
	"CUDA_DEVICE_ORDER",
	"NVIDIA_VISIBLE_DEVICES"
];
const LIBRARIES = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];
const NEEDS = {
	engine: [
		...LIBRARIES,
		...GPU_CHOICE,
		...[
			"CUDA_CACHE_*",
			"CUDA_HOME",
			"CUDA_PATH",
			"CUDA_MODULE_LOADING",
			"CUDA_LAUNCH_BLOCKING"
		],
		...[
			"NVIDIA_DRIVER_CAPABILITIES",
			"NVIDIA_TF32_OVERRIDE",
			"CUBLAS_*"
		],
		...[
			"HIP_*",
			"ROCR_*",
			"ROCM_PATH",
			"ROCBLAS_*",
			"HSA_*",
			"GPU_DEVICE_ORDINAL",
			"AMD_VULKAN_ICD"
		],
		...[
			"GGML_*",
			"VK_*",
			"MESA_*",
			"LIBGL_*",
			"ZE_*",
			"SYCL_*",
			"ONEAPI_*",
			"MUSA_*"
		],
		...[
			"OMP_*",
			"GOMP_*",
			"KMP_*",
			"OPENBLAS_*",
			"MKL_*",
			"BLIS_*",
			"XDG_CACHE_HOME"
		],
		...["RUST_LOG", "RUST_BACKTRACE"]
	],
	"nvidia-smi": [...LIBRARIES, ...GPU_CHOICE],
	apt: [
		"APT_CONFIG",
		"http_proxy",
		"https_proxy",
		"ftp_proxy",
		"all_proxy",
		"no_proxy",
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY"
	],
	bwrap: [],
	docker: [
		"DOCKER_HOST",
		"DOCKER_CONTEXT",
		"DOCKER_CONFIG",
		"DOCKER_CERT_PATH",
		"DOCKER_TLS_VERIFY",
		"XDG_RUNTIME_DIR"
	]
};
const SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|AUTH|PRIVATE|API_?KEY/i;
function childEnvironment(environment, kind, additions = {}) {
	const names = [...EVERY_CHILD, ...NEEDS[kind]];
	const kept = Object.entries(environment).filter(([name, value]) => value !== void 0 && !SECRET.test(name) && names.some((entry) => covers(entry, name)));
	return {
		...Object.fromEntries(kept),
		...additions
	};
}
function covers(entry, name) {
	const written = process.platform === "win32" ? name.toUpperCase() : name;
	return entry.endsWith("*") ? written.startsWith(entry.slice(0, -1)) : written === entry;
}
function variable(environment, name) {
	if (environment[name] !== void 0) return environment[name];
	return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
// src/sandbox/limits.ts
const LIMITS = {
	cpuSeconds: 10,
	wallSeconds: 20,
	memoryBytes: 1 << 29,
	processes: 8,
	groupBytes: 1 << 30,
	openFiles: 32,
	fileBytes: 1 << 20,
	crossingBytes: 1 << 22,
	outputBytes: 4096,
	depth: 150,
	iteratorItems: 1e5
};
// src/sandbox/exchange.ts
const FIRST_SIGNAL_CODE = 129;
async function exchange(judge, worker, { setup, code, test, entryPoint }, signal) {
	let outcome;
	let python;
	const { promise: over, resolve: end } = Promise.withResolvers();
	const stop = (why) => {
		outcome ??= why;
		end();
	};
	const timer = setTimeout(stop, LIMITS.wallSeconds * 1e3, "too slow");
	const abort = () => stop();
	signal?.addEventListener("abort", abort, { once: true });
	worker.onTooMuchMemory(() => stop("killed"));
	judge.onTooMuchMemory(() => stop("killed"));
	judge.stdin.write(`${JSON.stringify({
		setup,
		test,
		entryPoint
	})}\n`);
	worker.stdin.write(`${JSON.stringify({
		setup,
		code,
		entryPoint
	})}\n`);
	const started = Promise.withResolvers();
	forward(worker.stdout, {
		started: started.resolve,
		piece: (piece) => void judge.stdin.write(piece),
		tooMuch: () => stop("too loud"),
		end: () => void judge.stdin.end()
	});
	createInterface(judge.stdout).on("line", (line) => {
		const [word, rest] = divide(line);
		if (word === "started") python = rest;
		else if (word === "call") worker.stdin.write(`${rest}\n`);
		else if (word === "end") stop(rest);
	}).on("close", () => stop(python === void 0 ? void 0 : "killed"));
	judge.exited.then(({ error }) => error && stop());
	try {
		await over;
		if (outcome === "ended early") {
			const { code: exit } = await worker.exited;
			if (exit === null || exit >= FIRST_SIGNAL_CODE) outcome = "killed";
		}
		const up = python !== void 0 && (outcome === void 0 || outcome.startsWith("too ") || await started.promise);
		return {
			...python !== void 0 && { python },
			...up && outcome !== void 0 && { outcome }
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}
function forward(stream, { started, piece, tooMuch, end }) {
	let head = Buffer.alloc(0);
	let size = 0;
	stream.on("data", (chunk) => {
		size += chunk.length;
		if (size > LIMITS.crossingBytes) {
			stream.pause();
			return tooMuch();
		}
		if (head === void 0) return piece(chunk);
		head = Buffer.concat([head, chunk]);
		const at = head.indexOf("\n");
		if (at < 0) return;
		const [line, rest] = [head.subarray(0, at).toString(), head.subarray(at + 1)];
		head = void 0;
		started(/^started [\d.]+$/.test(line));
		if (rest.length > 0) piece(rest);
	});
	stream.on("end", () => {
		started(false);
		end();
	});
}
function divide(line) {
	const at = line.indexOf(" ");
	return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}
// src/sandbox/codec.ts
const CODEC = `
import collections.abc, itertools, json

class Foreign:
    """Stands for a value that is not plain data."""
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return '<' + self.name + '>'

SMALL = 1 << 62
VIEWS = (type({}.keys()), type({}.values()), type({}.items()))

def encode(x, depth=0):
    if depth > ${LIMITS.depth}:
        raise ValueError('too deep')
    deeper = lambda items: [encode(item, depth + 1) for item in items]
    if x is None or x is True or x is False:
        return x
    if isinstance(x, str):
        return str.__str__(x)
    if isinstance(x, int):
        n = int.__int__(x)
        return n if -SMALL < n < SMALL else ['i', hex(n)]
    if isinstance(x, float):
        return float.__float__(x)
    if isinstance(x, list):
        return ['l'] + deeper(list.__iter__(x))
    if isinstance(x, tuple):
        return ['t'] + deeper(tuple.__iter__(x))
    if isinstance(x, dict):
        return ['d'] + [[encode(k, depth + 1), encode(v, depth + 1)] for k, v in dict.items(x)]
    if isinstance(x, set):
        return ['s'] + deeper(set.__iter__(x))
    if isinstance(x, frozenset):
        return ['z'] + deeper(frozenset.__iter__(x))
    if isinstance(x, bytes):
        return ['b', bytes.hex(x)]
    if isinstance(x, bytearray):
        return ['B', bytearray.hex(x)]
    if isinstance(x, complex):
        return ['c', x.real, x.imag]
    if isinstance(x, range):
        return ['r', encode(x.start), encode(x.stop), encode(x.step)]
    if isinstance(x, VIEWS) or isinstance(x, collections.abc.Iterator):
        items = list(itertools.islice(x, ${LIMITS.iteratorItems} + 1))
        if len(items) <= ${LIMITS.iteratorItems}:
            return ['g'] + deeper(items)
    return ['o', x.name if isinstance(x, Foreign) else type(x).__name__]

def decode(x):
    if not isinstance(x, list):
        if isinstance(x, dict):
            raise ValueError('not plain data')
        return x
    tag, rest = x[0], x[1:]
    if tag == 'i':
        return int(rest[0], 16)
    if tag == 'l':
        return [decode(item) for item in rest]
    if tag == 't':
        return tuple([decode(item) for item in rest])
    if tag == 'd':
        return {decode(k): decode(v) for k, v in rest}
    if tag == 's':
        return {decode(item) for item in rest}
    if tag == 'z':
        return frozenset([decode(item) for item in rest])
    if tag == 'b':
        return bytes.fromhex(rest[0])
    if tag == 'B':
        return bytearray.fromhex(rest[0])
    if tag == 'c':
        return complex(rest[0], rest[1])
    if tag == 'r':
        return range(*[decode(item) for item in rest])
    if tag == 'g':
        return iter([decode(item) for item in rest])
    if tag == 'o':
        return Foreign(str(rest[0]))
    raise ValueError('not plain data')
`;
const START = `
import os, resource, sys
receive, give = os.fdopen(os.dup(0), 'rb'), os.fdopen(os.dup(1), 'wb')
null = os.open('/dev/null', os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(null, stream)
def send(text):
    give.write(text.encode('ascii') + b'\\n')
    give.flush()
task = json.loads(receive.readline())
send('started %d.%d.%d' % sys.version_info[:3])
for name, value in (
    ('CPU', ${LIMITS.cpuSeconds}), ('AS', ${LIMITS.memoryBytes}), ('NPROC', ${LIMITS.processes}),
    ('NOFILE', ${LIMITS.openFiles}), ('FSIZE', ${LIMITS.fileBytes}), ('CORE', 0),
):
    resource.setrlimit(getattr(resource, 'RLIMIT_' + name), (value, value))
`;
// src/sandbox/judge.ts
const JUDGE = `${CODEC}${START}
import builtins
broken = None
space = {'__name__': 'tests'}

class Gone(BaseException):
    """There is no answer to the call."""

def fail(why):
    global broken
    broken = broken or why
    raise Gone()

def answer():
    if broken:
        raise Gone()
    line = receive.readline(${LIMITS.crossingBytes} + 1)
    if not line.endswith(b'\\n'):
        fail('ended early')
    try:
        said = json.loads(line)
        changed = [(int(index), decode(value)) for index, value in said[-1]]
        if said[0] == 'value':
            return None, decode(said[1]), changed
        name, args = str(said[1]), decode(said[2])
        if not name.isidentifier() or type(args) is not list:
            raise ValueError()
        return name, args, changed
    except BaseException:
        pass
    fail('invalid reply')

def error_of(name, args):
    known = space.get(name, getattr(builtins, name, None))
    if not (isinstance(known, type) and issubclass(known, BaseException)) or known is Gone:
        known = type(name, (Exception,), {})
    try:
        return known(*args)
    except BaseException:
        return type(name, (known,), {'__init__': lambda self: None})()

def renew(old, new):
    """Gives an argument the content that the call left in it."""
    if type(old) is not type(new):
        return
    if isinstance(old, (list, bytearray)):
        old[:] = new
    elif isinstance(old, (dict, set)):
        old.clear()
        old.update(new)

def candidate(*args, **named):
    send('call ' + json.dumps([encode(list(args)), encode(named)]))
    name, value, changed = answer()
    for index, new in changed:
        if 0 <= index < len(args):
            renew(args[index], new)
    if name is not None:
        raise error_of(name, value)
    return value

try:
    name, value, changed = answer()
    if name is not None:
        end = 'raised ' + name
    else:
        for part in ('setup', 'test'):
            exec(compile(task[part], part, 'exec', dont_inherit=True), space)
            space[task['entryPoint']] = candidate
        end = 'passed'
except BaseException as error:
    end = 'raised ' + type(error).__name__
try:
    if not end.isascii():
        end = 'raised ' + ascii(end[7:])
    send('end ' + (broken or end))
finally:
    os._exit(0)
`;
// src/process/memory.ts
const [PARENT, RESIDENT] = [1, 21];
const PAGE_BYTES = 4096;
async function residentOfTree(root) {
	const names = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
	const rows = await Promise.all(names.map(async (name) => [Number(name), await statOf(name)]));
	const children = Map.groupBy(rows, ([, fields]) => Number(fields[PARENT]));
	const own = rows.find(([pid]) => pid === root);
	let bytes = 0;
	for (const queue = own === void 0 ? [] : [own]; queue.length > 0;) {
		const [pid, fields] = queue.pop() ?? [];
		bytes += Number(fields?.[RESIDENT] ?? 0) * PAGE_BYTES;
		queue.push(...children.get(pid ?? 0) ?? []);
	}
	return bytes;
}
async function statOf(pid) {
	const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
async function writtenBytes(pids) {
	return (await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8").catch(() => "")))).flatMap((status) => [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB$/gm)]).reduce((sum, [, kib]) => sum + Number(kib) * 1024, 0);
}
// src/sandbox/walled.ts
const NOBODY = 65534;
const LOOK_MS = 100;
const CLOSE_MS = 1e3;
function startWalled(wall, version, driver, env) {
	const name = `espalier-${randomUUID()}`;
	const root = wall.program === "bwrap" && process.getuid?.() === 0;
	const command = {
		file: wall.program,
		args: [],
		env
	};
	const filter = wall.descriptor?.();
	const guarded = spawnGuarded(command, wall.args(name, version, driver), {
		stdio: [
			"pipe",
			"pipe",
			"pipe",
			...filter === void 0 ? [] : ["pipe"]
		],
		cwd: "/",
		user: root ? NOBODY : void 0
	});
	const { pid, stdio } = guarded.child;
	const [stdin, stdout, stderr, descriptor] = stdio;
	for (const stream of [
		stdin,
		stdout,
		stderr,
		descriptor
	]) stream?.on("error", () => {});
	descriptor?.end(filter);
	let said = "";
	stderr.on("data", (piece) => {
		said = `${said}${piece}`.slice(-LIMITS.outputBytes);
	});
	let timer;
	return {
		stdin,
		stdout,
		exited: guarded.exited,
		endsWithin: guarded.endsWithin,
		complaint: () => said.trim(),
		onTooMuchMemory(call) {
			if (pid === void 0 || wall.groupMemory !== "watched") return;
			const look = async () => {
				if (await residentOfTree(pid) > LIMITS.groupBytes) call();
				else if (timer !== void 0 && guarded.exit() === void 0) timer = setTimeout(look, LOOK_MS);
			};
			timer = setTimeout(look, LOOK_MS);
		},
		async kill() {
			clearTimeout(timer);
			timer = void 0;
			if (wall.killArgs !== void 0) {
				stdin.end();
				if (!await guarded.endsWithin(CLOSE_MS)) await capture(command, wall.killArgs(name)).catch(() => {});
			}
			await guarded.stop(0);
		}
	};
}
// src/sandbox/worker.ts
const WORKER = `${CODEC}${START}
import __future__, types
module = types.ModuleType('program')
sys.modules['program'] = module
space = module.__dict__
MUTABLE = (list, dict, set, bytearray)

def attempt(function, args):
    kept = [(at, arg, json.dumps(encode(arg))) for at, arg in enumerate(args) if type(arg) in MUTABLE]
    try:
        said = ['value', encode(function())]
    except BaseException as error:
        try:
            said = ['raised', type(error).__name__, encode(list(error.args))]
        except BaseException:
            said = ['raised', type(error).__name__, ['l']]
    changed = []
    for at, arg, before in kept:
        now = encode(arg)
        if json.dumps(now) != before:
            changed.append([at, now])
    return json.dumps(said + [changed])

FUTURE = 0
for feature in __future__.all_feature_names:
    FUTURE |= getattr(__future__, feature).compiler_flag

def load():
    setup = compile(task['setup'], 'setup', 'exec', dont_inherit=True)
    exec(setup, space)
    exec(compile(task['code'], 'program', 'exec', setup.co_flags & FUTURE, True), space)

send(attempt(load, []))
for line in receive:
    args, named = json.loads(line)
    args, named = decode(args), decode(named)
    send(attempt(lambda: space[task['entryPoint']](*args, **named), args))
os._exit(0)
`;
// src/sandbox/sandbox.ts
const PASSED = "passed";
const VERSION_MS = 3e4;
const ENDING_MS = 2e3;
async function openSandbox(wall, environment, signal) {
	const env = childEnvironment({
		PATH: "/usr/bin:/bin",
		...environment
	}, wall.program);
	const asked = await capture({
		file: wall.program,
		args: [],
		env
	}, wall.versionArgs, {
		signal,
		cwd: "/",
		timeoutMs: VERSION_MS
	}).catch((cause) => {
		signal?.throwIfAborted();
		throw sandboxFailed(wall, messageOf(cause), cause);
	});
	if (asked.code !== 0) throw sandboxFailed(wall, lastWords(asked.stderr) || `it ended with code ${asked.code}`);
	const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? "unknown";
	const run = async (program, runSignal) => {
		runSignal?.throwIfAborted();
		const [judge, worker] = [JUDGE, WORKER].map((driver) => startWalled(wall, version, driver, env));
		try {
			const { outcome, python } = await exchange(judge, worker, program, runSignal);
			runSignal?.throwIfAborted();
			if (outcome === void 0 || python === void 0) throw await failureOf(wall, judge, worker);
			return {
				outcome,
				python
			};
		} finally {
			await Promise.all([judge.kill(), worker.kill()]);
		}
	};
	const { python, outcome } = await run(EMPTY, signal);
	if (outcome !== "passed") {
		const message = `${wall.kind} ran an empty program, expected it to pass, got: ${outcome}`;
		throw new EspalierError("sandbox-failed", message);
	}
	return {
		kind: wall.kind,
		version,
		python,
		groupMemory: wall.groupMemory,
		run: async (program, runSignal) => (await run(typeof program === "string" ? {
			...EMPTY,
			code: program
		} : program, runSignal)).outcome
	};
}
const EMPTY = {
	setup: "",
	code: "",
	test: "",
	entryPoint: ""
};
async function failureOf(wall, ...sides) {
	const said = sides.map((side) => lastWords(side.complaint())).find((words) => words !== "");
	const [exit] = await Promise.all(sides.map((side) => side.endsWithin(ENDING_MS)));
	const silent = exit && `it ended with ${describeExit(exit).replace("exit ", "")} and said nothing`;
	return sandboxFailed(wall, exit?.error?.message ?? said ?? silent ?? "it said nothing");
}
function lastWords(text) {
	return text.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
}
function sandboxFailed(wall, why, cause) {
	return new EspalierError("sandbox-failed", `${wall.program}: ${why}`, {
		hint: `Within ${LIMITS.wallSeconds} s it should have run a Python behind a wall.`,
		details: { wall: wall.kind },
		...cause !== void 0 && { cause }
	});
}
// node_modules/commonmark/lib/node.js
function isContainer(node) {
	switch (node._type) {
		case "document":
		case "block_quote":
		case "list":
		case "item":
		case "paragraph":
		case "heading":
		case "emph":
		case "strong":
		case "link":
		case "image":
		case "custom_inline":
		case "custom_block": return true;
		default: return false;
	}
}
var resumeAt = function(node, entering) {
	this.current = node;
	this.entering = entering === true;
};
var next = function() {
	var cur = this.current;
	var entering = this.entering;
	if (cur === null) return null;
	var container = isContainer(cur);
	if (entering && container) {
		if (cur._firstChild) {
			this.current = cur._firstChild;
			this.entering = true;
		} else this.entering = false;
	} else if (cur === this.root) this.current = null;
	else if (cur._next === null) {
		this.current = cur._parent;
		this.entering = false;
	} else {
		this.current = cur._next;
		this.entering = true;
	}
	return {
		entering,
		node: cur
	};
};
var NodeWalker = function(root) {
	return {
		current: root,
		root,
		entering: true,
		next,
		resumeAt
	};
};
var Node = function(nodeType, sourcepos) {
	this._type = nodeType;
	this._parent = null;
	this._firstChild = null;
	this._lastChild = null;
	this._prev = null;
	this._next = null;
	this._sourcepos = sourcepos;
	this._open = true;
	this._string_content = null;
	this._literal = null;
	this._listData = {};
	this._info = null;
	this._destination = null;
	this._title = null;
	this._isFenced = false;
	this._fenceChar = null;
	this._fenceLength = 0;
	this._fenceOffset = null;
	this._level = null;
	this._onEnter = null;
	this._onExit = null;
};
var proto = Node.prototype;
Object.defineProperty(proto, "isContainer", { get: function() {
	return isContainer(this);
} });
Object.defineProperty(proto, "type", { get: function() {
	return this._type;
} });
Object.defineProperty(proto, "firstChild", { get: function() {
	return this._firstChild;
} });
Object.defineProperty(proto, "lastChild", { get: function() {
	return this._lastChild;
} });
Object.defineProperty(proto, "next", { get: function() {
	return this._next;
} });
Object.defineProperty(proto, "prev", { get: function() {
	return this._prev;
} });
Object.defineProperty(proto, "parent", { get: function() {
	return this._parent;
} });
Object.defineProperty(proto, "sourcepos", { get: function() {
	return this._sourcepos;
} });
Object.defineProperty(proto, "literal", {
	get: function() {
		return this._literal;
	},
	set: function(s) {
		this._literal = s;
	}
});
Object.defineProperty(proto, "destination", {
	get: function() {
		return this._destination;
	},
	set: function(s) {
		this._destination = s;
	}
});
Object.defineProperty(proto, "title", {
	get: function() {
		return this._title;
	},
	set: function(s) {
		this._title = s;
	}
});
Object.defineProperty(proto, "info", {
	get: function() {
		return this._info;
	},
	set: function(s) {
		this._info = s;
	}
});
Object.defineProperty(proto, "level", {
	get: function() {
		return this._level;
	},
	set: function(s) {
		this._level = s;
	}
});
Object.defineProperty(proto, "listType", {
	get: function() {
		return this._listData.type;
	},
	set: function(t) {
		this._listData.type = t;
	}
});
Object.defineProperty(proto, "listTight", {
	get: function() {
		return this._listData.tight;
	},
	set: function(t) {
		this._listData.tight = t;
	}
});
Object.defineProperty(proto, "listStart", {
	get: function() {
		return this._listData.start;
	},
	set: function(n) {
		this._listData.start = n;
	}
});
Object.defineProperty(proto, "listDelimiter", {
	get: function() {
		return this._listData.delimiter;
	},
	set: function(delim) {
		this._listData.delimiter = delim;
	}
});
Object.defineProperty(proto, "onEnter", {
	get: function() {
		return this._onEnter;
	},
	set: function(s) {
		this._onEnter = s;
	}
});
Object.defineProperty(proto, "onExit", {
	get: function() {
		return this._onExit;
	},
	set: function(s) {
		this._onExit = s;
	}
});
Node.prototype.appendChild = function(child) {
	child.unlink();
	child._parent = this;
	if (this._lastChild) {
		this._lastChild._next = child;
		child._prev = this._lastChild;
		this._lastChild = child;
	} else {
		this._firstChild = child;
		this._lastChild = child;
	}
};
Node.prototype.prependChild = function(child) {
	child.unlink();
	child._parent = this;
	if (this._firstChild) {
		this._firstChild._prev = child;
		child._next = this._firstChild;
		this._firstChild = child;
	} else {
		this._firstChild = child;
		this._lastChild = child;
	}
};
Node.prototype.unlink = function() {
	if (this._prev) this._prev._next = this._next;
	else if (this._parent) this._parent._firstChild = this._next;
	if (this._next) this._next._prev = this._prev;
	else if (this._parent) this._parent._lastChild = this._prev;
	this._parent = null;
	this._next = null;
	this._prev = null;
};
Node.prototype.insertAfter = function(sibling) {
	sibling.unlink();
	sibling._next = this._next;
	if (sibling._next) sibling._next._prev = sibling;
	sibling._prev = this;
	this._next = sibling;
	sibling._parent = this._parent;
	if (!sibling._next) sibling._parent._lastChild = sibling;
};
Node.prototype.insertBefore = function(sibling) {
	sibling.unlink();
	sibling._prev = this._prev;
	if (sibling._prev) sibling._prev._next = sibling;
	sibling._next = this;
	this._prev = sibling;
	sibling._parent = this._parent;
	if (!sibling._prev) sibling._parent._firstChild = sibling;
};
Node.prototype.walker = function() {
	return new NodeWalker(this);
};
// node_modules/mdurl/encode.js
var require_encode$1 = __commonJSMin(((exports, module) => {
	var encodeCache = {};
	function getEncodeCache(exclude) {
		var i, ch, cache = encodeCache[exclude];
		if (cache) return cache;
		cache = encodeCache[exclude] = [];
		for (i = 0; i < 128; i++) {
			ch = String.fromCharCode(i);
			if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
			else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
		}
		for (i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
		return cache;
	}
	function encode(string, exclude, keepEscaped) {
		var i, l, code, nextCode, cache, result = "";
		if (typeof exclude !== "string") {
			keepEscaped = exclude;
			exclude = encode.defaultChars;
		}
		if (typeof keepEscaped === "undefined") keepEscaped = true;
		cache = getEncodeCache(exclude);
		for (i = 0, l = string.length; i < l; i++) {
			code = string.charCodeAt(i);
			if (keepEscaped && code === 37 && i + 2 < l) {
				if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
					result += string.slice(i, i + 3);
					i += 2;
					continue;
				}
			}
			if (code < 128) {
				result += cache[code];
				continue;
			}
			if (code >= 55296 && code <= 57343) {
				if (code >= 55296 && code <= 56319 && i + 1 < l) {
					nextCode = string.charCodeAt(i + 1);
					if (nextCode >= 56320 && nextCode <= 57343) {
						result += encodeURIComponent(string[i] + string[i + 1]);
						i++;
						continue;
					}
				}
				result += "%EF%BF%BD";
				continue;
			}
			result += encodeURIComponent(string[i]);
		}
		return result;
	}
	encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
	encode.componentChars = "-_.!~*'()";
	module.exports = encode;
}));
// node_modules/entities/lib/generated/decode-data-html.js
var require_decode_data_html = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = new Uint16Array([
		14866,
		60,
		237,
		340,
		721,
		1312,
		1562,
		1654,
		1838,
		1957,
		2183,
		2239,
		2301,
		2958,
		3037,
		3893,
		4123,
		4298,
		4330,
		4801,
		5191,
		5395,
		5752,
		5903,
		5943,
		5972,
		6050,
		0,
		0,
		0,
		0,
		0,
		0,
		6135,
		6565,
		7422,
		8183,
		8738,
		9242,
		9503,
		9938,
		10189,
		10573,
		10637,
		10715,
		11950,
		12246,
		13539,
		13950,
		14445,
		14533,
		15364,
		16514,
		16980,
		17390,
		17763,
		17849,
		18036,
		18125,
		4096,
		69,
		77,
		97,
		98,
		99,
		102,
		103,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		92,
		100,
		106,
		115,
		122,
		137,
		142,
		151,
		157,
		163,
		167,
		182,
		196,
		204,
		220,
		229,
		108,
		105,
		103,
		33024,
		198,
		59,
		32768,
		198,
		80,
		33024,
		38,
		59,
		32768,
		38,
		99,
		117,
		116,
		101,
		33024,
		193,
		59,
		32768,
		193,
		114,
		101,
		118,
		101,
		59,
		32768,
		258,
		512,
		105,
		121,
		127,
		134,
		114,
		99,
		33024,
		194,
		59,
		32768,
		194,
		59,
		32768,
		1040,
		114,
		59,
		32896,
		55349,
		56580,
		114,
		97,
		118,
		101,
		33024,
		192,
		59,
		32768,
		192,
		112,
		104,
		97,
		59,
		32768,
		913,
		97,
		99,
		114,
		59,
		32768,
		256,
		100,
		59,
		32768,
		10835,
		512,
		103,
		112,
		172,
		177,
		111,
		110,
		59,
		32768,
		260,
		102,
		59,
		32896,
		55349,
		56632,
		112,
		108,
		121,
		70,
		117,
		110,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8289,
		105,
		110,
		103,
		33024,
		197,
		59,
		32768,
		197,
		512,
		99,
		115,
		209,
		214,
		114,
		59,
		32896,
		55349,
		56476,
		105,
		103,
		110,
		59,
		32768,
		8788,
		105,
		108,
		100,
		101,
		33024,
		195,
		59,
		32768,
		195,
		109,
		108,
		33024,
		196,
		59,
		32768,
		196,
		2048,
		97,
		99,
		101,
		102,
		111,
		114,
		115,
		117,
		253,
		278,
		282,
		310,
		315,
		321,
		327,
		332,
		512,
		99,
		114,
		258,
		267,
		107,
		115,
		108,
		97,
		115,
		104,
		59,
		32768,
		8726,
		583,
		271,
		274,
		59,
		32768,
		10983,
		101,
		100,
		59,
		32768,
		8966,
		121,
		59,
		32768,
		1041,
		768,
		99,
		114,
		116,
		289,
		296,
		306,
		97,
		117,
		115,
		101,
		59,
		32768,
		8757,
		110,
		111,
		117,
		108,
		108,
		105,
		115,
		59,
		32768,
		8492,
		97,
		59,
		32768,
		914,
		114,
		59,
		32896,
		55349,
		56581,
		112,
		102,
		59,
		32896,
		55349,
		56633,
		101,
		118,
		101,
		59,
		32768,
		728,
		99,
		114,
		59,
		32768,
		8492,
		109,
		112,
		101,
		113,
		59,
		32768,
		8782,
		3584,
		72,
		79,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		111,
		114,
		115,
		117,
		368,
		373,
		380,
		426,
		461,
		466,
		487,
		491,
		495,
		533,
		593,
		695,
		701,
		707,
		99,
		121,
		59,
		32768,
		1063,
		80,
		89,
		33024,
		169,
		59,
		32768,
		169,
		768,
		99,
		112,
		121,
		387,
		393,
		419,
		117,
		116,
		101,
		59,
		32768,
		262,
		512,
		59,
		105,
		398,
		400,
		32768,
		8914,
		116,
		97,
		108,
		68,
		105,
		102,
		102,
		101,
		114,
		101,
		110,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8517,
		108,
		101,
		121,
		115,
		59,
		32768,
		8493,
		1024,
		97,
		101,
		105,
		111,
		435,
		441,
		449,
		454,
		114,
		111,
		110,
		59,
		32768,
		268,
		100,
		105,
		108,
		33024,
		199,
		59,
		32768,
		199,
		114,
		99,
		59,
		32768,
		264,
		110,
		105,
		110,
		116,
		59,
		32768,
		8752,
		111,
		116,
		59,
		32768,
		266,
		512,
		100,
		110,
		471,
		478,
		105,
		108,
		108,
		97,
		59,
		32768,
		184,
		116,
		101,
		114,
		68,
		111,
		116,
		59,
		32768,
		183,
		114,
		59,
		32768,
		8493,
		105,
		59,
		32768,
		935,
		114,
		99,
		108,
		101,
		1024,
		68,
		77,
		80,
		84,
		508,
		513,
		520,
		526,
		111,
		116,
		59,
		32768,
		8857,
		105,
		110,
		117,
		115,
		59,
		32768,
		8854,
		108,
		117,
		115,
		59,
		32768,
		8853,
		105,
		109,
		101,
		115,
		59,
		32768,
		8855,
		111,
		512,
		99,
		115,
		539,
		562,
		107,
		119,
		105,
		115,
		101,
		67,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8754,
		101,
		67,
		117,
		114,
		108,
		121,
		512,
		68,
		81,
		573,
		586,
		111,
		117,
		98,
		108,
		101,
		81,
		117,
		111,
		116,
		101,
		59,
		32768,
		8221,
		117,
		111,
		116,
		101,
		59,
		32768,
		8217,
		1024,
		108,
		110,
		112,
		117,
		602,
		614,
		648,
		664,
		111,
		110,
		512,
		59,
		101,
		609,
		611,
		32768,
		8759,
		59,
		32768,
		10868,
		768,
		103,
		105,
		116,
		621,
		629,
		634,
		114,
		117,
		101,
		110,
		116,
		59,
		32768,
		8801,
		110,
		116,
		59,
		32768,
		8751,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8750,
		512,
		102,
		114,
		653,
		656,
		59,
		32768,
		8450,
		111,
		100,
		117,
		99,
		116,
		59,
		32768,
		8720,
		110,
		116,
		101,
		114,
		67,
		108,
		111,
		99,
		107,
		119,
		105,
		115,
		101,
		67,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8755,
		111,
		115,
		115,
		59,
		32768,
		10799,
		99,
		114,
		59,
		32896,
		55349,
		56478,
		112,
		512,
		59,
		67,
		713,
		715,
		32768,
		8915,
		97,
		112,
		59,
		32768,
		8781,
		2816,
		68,
		74,
		83,
		90,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		743,
		758,
		763,
		768,
		773,
		795,
		809,
		821,
		826,
		910,
		1295,
		512,
		59,
		111,
		748,
		750,
		32768,
		8517,
		116,
		114,
		97,
		104,
		100,
		59,
		32768,
		10513,
		99,
		121,
		59,
		32768,
		1026,
		99,
		121,
		59,
		32768,
		1029,
		99,
		121,
		59,
		32768,
		1039,
		768,
		103,
		114,
		115,
		780,
		786,
		790,
		103,
		101,
		114,
		59,
		32768,
		8225,
		114,
		59,
		32768,
		8609,
		104,
		118,
		59,
		32768,
		10980,
		512,
		97,
		121,
		800,
		806,
		114,
		111,
		110,
		59,
		32768,
		270,
		59,
		32768,
		1044,
		108,
		512,
		59,
		116,
		815,
		817,
		32768,
		8711,
		97,
		59,
		32768,
		916,
		114,
		59,
		32896,
		55349,
		56583,
		512,
		97,
		102,
		831,
		897,
		512,
		99,
		109,
		836,
		891,
		114,
		105,
		116,
		105,
		99,
		97,
		108,
		1024,
		65,
		68,
		71,
		84,
		852,
		859,
		877,
		884,
		99,
		117,
		116,
		101,
		59,
		32768,
		180,
		111,
		581,
		864,
		867,
		59,
		32768,
		729,
		98,
		108,
		101,
		65,
		99,
		117,
		116,
		101,
		59,
		32768,
		733,
		114,
		97,
		118,
		101,
		59,
		32768,
		96,
		105,
		108,
		100,
		101,
		59,
		32768,
		732,
		111,
		110,
		100,
		59,
		32768,
		8900,
		102,
		101,
		114,
		101,
		110,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8518,
		2113,
		920,
		0,
		0,
		0,
		925,
		946,
		0,
		1139,
		102,
		59,
		32896,
		55349,
		56635,
		768,
		59,
		68,
		69,
		931,
		933,
		938,
		32768,
		168,
		111,
		116,
		59,
		32768,
		8412,
		113,
		117,
		97,
		108,
		59,
		32768,
		8784,
		98,
		108,
		101,
		1536,
		67,
		68,
		76,
		82,
		85,
		86,
		961,
		978,
		996,
		1080,
		1101,
		1125,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8751,
		111,
		1093,
		985,
		0,
		0,
		988,
		59,
		32768,
		168,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8659,
		512,
		101,
		111,
		1001,
		1034,
		102,
		116,
		768,
		65,
		82,
		84,
		1010,
		1017,
		1029,
		114,
		114,
		111,
		119,
		59,
		32768,
		8656,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8660,
		101,
		101,
		59,
		32768,
		10980,
		110,
		103,
		512,
		76,
		82,
		1041,
		1068,
		101,
		102,
		116,
		512,
		65,
		82,
		1049,
		1056,
		114,
		114,
		111,
		119,
		59,
		32768,
		10232,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10234,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10233,
		105,
		103,
		104,
		116,
		512,
		65,
		84,
		1089,
		1096,
		114,
		114,
		111,
		119,
		59,
		32768,
		8658,
		101,
		101,
		59,
		32768,
		8872,
		112,
		1042,
		1108,
		0,
		0,
		1115,
		114,
		114,
		111,
		119,
		59,
		32768,
		8657,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8661,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8741,
		110,
		1536,
		65,
		66,
		76,
		82,
		84,
		97,
		1152,
		1179,
		1186,
		1236,
		1272,
		1288,
		114,
		114,
		111,
		119,
		768,
		59,
		66,
		85,
		1163,
		1165,
		1170,
		32768,
		8595,
		97,
		114,
		59,
		32768,
		10515,
		112,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8693,
		114,
		101,
		118,
		101,
		59,
		32768,
		785,
		101,
		102,
		116,
		1315,
		1196,
		0,
		1209,
		0,
		1220,
		105,
		103,
		104,
		116,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10576,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10590,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		1229,
		1231,
		32768,
		8637,
		97,
		114,
		59,
		32768,
		10582,
		105,
		103,
		104,
		116,
		805,
		1245,
		0,
		1256,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10591,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		1265,
		1267,
		32768,
		8641,
		97,
		114,
		59,
		32768,
		10583,
		101,
		101,
		512,
		59,
		65,
		1279,
		1281,
		32768,
		8868,
		114,
		114,
		111,
		119,
		59,
		32768,
		8615,
		114,
		114,
		111,
		119,
		59,
		32768,
		8659,
		512,
		99,
		116,
		1300,
		1305,
		114,
		59,
		32896,
		55349,
		56479,
		114,
		111,
		107,
		59,
		32768,
		272,
		4096,
		78,
		84,
		97,
		99,
		100,
		102,
		103,
		108,
		109,
		111,
		112,
		113,
		115,
		116,
		117,
		120,
		1344,
		1348,
		1354,
		1363,
		1386,
		1391,
		1396,
		1405,
		1413,
		1460,
		1475,
		1483,
		1514,
		1527,
		1531,
		1538,
		71,
		59,
		32768,
		330,
		72,
		33024,
		208,
		59,
		32768,
		208,
		99,
		117,
		116,
		101,
		33024,
		201,
		59,
		32768,
		201,
		768,
		97,
		105,
		121,
		1370,
		1376,
		1383,
		114,
		111,
		110,
		59,
		32768,
		282,
		114,
		99,
		33024,
		202,
		59,
		32768,
		202,
		59,
		32768,
		1069,
		111,
		116,
		59,
		32768,
		278,
		114,
		59,
		32896,
		55349,
		56584,
		114,
		97,
		118,
		101,
		33024,
		200,
		59,
		32768,
		200,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8712,
		512,
		97,
		112,
		1418,
		1423,
		99,
		114,
		59,
		32768,
		274,
		116,
		121,
		1060,
		1431,
		0,
		0,
		1444,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9723,
		101,
		114,
		121,
		83,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9643,
		512,
		103,
		112,
		1465,
		1470,
		111,
		110,
		59,
		32768,
		280,
		102,
		59,
		32896,
		55349,
		56636,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		917,
		117,
		512,
		97,
		105,
		1489,
		1504,
		108,
		512,
		59,
		84,
		1495,
		1497,
		32768,
		10869,
		105,
		108,
		100,
		101,
		59,
		32768,
		8770,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		8652,
		512,
		99,
		105,
		1519,
		1523,
		114,
		59,
		32768,
		8496,
		109,
		59,
		32768,
		10867,
		97,
		59,
		32768,
		919,
		109,
		108,
		33024,
		203,
		59,
		32768,
		203,
		512,
		105,
		112,
		1543,
		1549,
		115,
		116,
		115,
		59,
		32768,
		8707,
		111,
		110,
		101,
		110,
		116,
		105,
		97,
		108,
		69,
		59,
		32768,
		8519,
		1280,
		99,
		102,
		105,
		111,
		115,
		1572,
		1576,
		1581,
		1620,
		1648,
		121,
		59,
		32768,
		1060,
		114,
		59,
		32896,
		55349,
		56585,
		108,
		108,
		101,
		100,
		1060,
		1591,
		0,
		0,
		1604,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9724,
		101,
		114,
		121,
		83,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9642,
		1601,
		1628,
		0,
		1633,
		0,
		0,
		1639,
		102,
		59,
		32896,
		55349,
		56637,
		65,
		108,
		108,
		59,
		32768,
		8704,
		114,
		105,
		101,
		114,
		116,
		114,
		102,
		59,
		32768,
		8497,
		99,
		114,
		59,
		32768,
		8497,
		3072,
		74,
		84,
		97,
		98,
		99,
		100,
		102,
		103,
		111,
		114,
		115,
		116,
		1678,
		1683,
		1688,
		1701,
		1708,
		1729,
		1734,
		1739,
		1742,
		1748,
		1828,
		1834,
		99,
		121,
		59,
		32768,
		1027,
		33024,
		62,
		59,
		32768,
		62,
		109,
		109,
		97,
		512,
		59,
		100,
		1696,
		1698,
		32768,
		915,
		59,
		32768,
		988,
		114,
		101,
		118,
		101,
		59,
		32768,
		286,
		768,
		101,
		105,
		121,
		1715,
		1721,
		1726,
		100,
		105,
		108,
		59,
		32768,
		290,
		114,
		99,
		59,
		32768,
		284,
		59,
		32768,
		1043,
		111,
		116,
		59,
		32768,
		288,
		114,
		59,
		32896,
		55349,
		56586,
		59,
		32768,
		8921,
		112,
		102,
		59,
		32896,
		55349,
		56638,
		101,
		97,
		116,
		101,
		114,
		1536,
		69,
		70,
		71,
		76,
		83,
		84,
		1766,
		1783,
		1794,
		1803,
		1809,
		1821,
		113,
		117,
		97,
		108,
		512,
		59,
		76,
		1775,
		1777,
		32768,
		8805,
		101,
		115,
		115,
		59,
		32768,
		8923,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8807,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		10914,
		101,
		115,
		115,
		59,
		32768,
		8823,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		10878,
		105,
		108,
		100,
		101,
		59,
		32768,
		8819,
		99,
		114,
		59,
		32896,
		55349,
		56482,
		59,
		32768,
		8811,
		2048,
		65,
		97,
		99,
		102,
		105,
		111,
		115,
		117,
		1854,
		1861,
		1874,
		1880,
		1884,
		1897,
		1919,
		1934,
		82,
		68,
		99,
		121,
		59,
		32768,
		1066,
		512,
		99,
		116,
		1866,
		1871,
		101,
		107,
		59,
		32768,
		711,
		59,
		32768,
		94,
		105,
		114,
		99,
		59,
		32768,
		292,
		114,
		59,
		32768,
		8460,
		108,
		98,
		101,
		114,
		116,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8459,
		833,
		1902,
		0,
		1906,
		102,
		59,
		32768,
		8461,
		105,
		122,
		111,
		110,
		116,
		97,
		108,
		76,
		105,
		110,
		101,
		59,
		32768,
		9472,
		512,
		99,
		116,
		1924,
		1928,
		114,
		59,
		32768,
		8459,
		114,
		111,
		107,
		59,
		32768,
		294,
		109,
		112,
		533,
		1940,
		1950,
		111,
		119,
		110,
		72,
		117,
		109,
		112,
		59,
		32768,
		8782,
		113,
		117,
		97,
		108,
		59,
		32768,
		8783,
		3584,
		69,
		74,
		79,
		97,
		99,
		100,
		102,
		103,
		109,
		110,
		111,
		115,
		116,
		117,
		1985,
		1990,
		1996,
		2001,
		2010,
		2025,
		2030,
		2034,
		2043,
		2077,
		2134,
		2155,
		2160,
		2167,
		99,
		121,
		59,
		32768,
		1045,
		108,
		105,
		103,
		59,
		32768,
		306,
		99,
		121,
		59,
		32768,
		1025,
		99,
		117,
		116,
		101,
		33024,
		205,
		59,
		32768,
		205,
		512,
		105,
		121,
		2015,
		2022,
		114,
		99,
		33024,
		206,
		59,
		32768,
		206,
		59,
		32768,
		1048,
		111,
		116,
		59,
		32768,
		304,
		114,
		59,
		32768,
		8465,
		114,
		97,
		118,
		101,
		33024,
		204,
		59,
		32768,
		204,
		768,
		59,
		97,
		112,
		2050,
		2052,
		2070,
		32768,
		8465,
		512,
		99,
		103,
		2057,
		2061,
		114,
		59,
		32768,
		298,
		105,
		110,
		97,
		114,
		121,
		73,
		59,
		32768,
		8520,
		108,
		105,
		101,
		115,
		59,
		32768,
		8658,
		837,
		2082,
		0,
		2110,
		512,
		59,
		101,
		2086,
		2088,
		32768,
		8748,
		512,
		103,
		114,
		2093,
		2099,
		114,
		97,
		108,
		59,
		32768,
		8747,
		115,
		101,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8898,
		105,
		115,
		105,
		98,
		108,
		101,
		512,
		67,
		84,
		2120,
		2127,
		111,
		109,
		109,
		97,
		59,
		32768,
		8291,
		105,
		109,
		101,
		115,
		59,
		32768,
		8290,
		768,
		103,
		112,
		116,
		2141,
		2146,
		2151,
		111,
		110,
		59,
		32768,
		302,
		102,
		59,
		32896,
		55349,
		56640,
		97,
		59,
		32768,
		921,
		99,
		114,
		59,
		32768,
		8464,
		105,
		108,
		100,
		101,
		59,
		32768,
		296,
		828,
		2172,
		0,
		2177,
		99,
		121,
		59,
		32768,
		1030,
		108,
		33024,
		207,
		59,
		32768,
		207,
		1280,
		99,
		102,
		111,
		115,
		117,
		2193,
		2206,
		2211,
		2217,
		2232,
		512,
		105,
		121,
		2198,
		2203,
		114,
		99,
		59,
		32768,
		308,
		59,
		32768,
		1049,
		114,
		59,
		32896,
		55349,
		56589,
		112,
		102,
		59,
		32896,
		55349,
		56641,
		820,
		2222,
		0,
		2227,
		114,
		59,
		32896,
		55349,
		56485,
		114,
		99,
		121,
		59,
		32768,
		1032,
		107,
		99,
		121,
		59,
		32768,
		1028,
		1792,
		72,
		74,
		97,
		99,
		102,
		111,
		115,
		2253,
		2258,
		2263,
		2269,
		2283,
		2288,
		2294,
		99,
		121,
		59,
		32768,
		1061,
		99,
		121,
		59,
		32768,
		1036,
		112,
		112,
		97,
		59,
		32768,
		922,
		512,
		101,
		121,
		2274,
		2280,
		100,
		105,
		108,
		59,
		32768,
		310,
		59,
		32768,
		1050,
		114,
		59,
		32896,
		55349,
		56590,
		112,
		102,
		59,
		32896,
		55349,
		56642,
		99,
		114,
		59,
		32896,
		55349,
		56486,
		2816,
		74,
		84,
		97,
		99,
		101,
		102,
		108,
		109,
		111,
		115,
		116,
		2323,
		2328,
		2333,
		2374,
		2396,
		2775,
		2780,
		2797,
		2804,
		2934,
		2954,
		99,
		121,
		59,
		32768,
		1033,
		33024,
		60,
		59,
		32768,
		60,
		1280,
		99,
		109,
		110,
		112,
		114,
		2344,
		2350,
		2356,
		2360,
		2370,
		117,
		116,
		101,
		59,
		32768,
		313,
		98,
		100,
		97,
		59,
		32768,
		923,
		103,
		59,
		32768,
		10218,
		108,
		97,
		99,
		101,
		116,
		114,
		102,
		59,
		32768,
		8466,
		114,
		59,
		32768,
		8606,
		768,
		97,
		101,
		121,
		2381,
		2387,
		2393,
		114,
		111,
		110,
		59,
		32768,
		317,
		100,
		105,
		108,
		59,
		32768,
		315,
		59,
		32768,
		1051,
		512,
		102,
		115,
		2401,
		2702,
		116,
		2560,
		65,
		67,
		68,
		70,
		82,
		84,
		85,
		86,
		97,
		114,
		2423,
		2470,
		2479,
		2530,
		2537,
		2561,
		2618,
		2666,
		2683,
		2690,
		512,
		110,
		114,
		2428,
		2441,
		103,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10216,
		114,
		111,
		119,
		768,
		59,
		66,
		82,
		2451,
		2453,
		2458,
		32768,
		8592,
		97,
		114,
		59,
		32768,
		8676,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8646,
		101,
		105,
		108,
		105,
		110,
		103,
		59,
		32768,
		8968,
		111,
		838,
		2485,
		0,
		2498,
		98,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10214,
		110,
		805,
		2503,
		0,
		2514,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10593,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2523,
		2525,
		32768,
		8643,
		97,
		114,
		59,
		32768,
		10585,
		108,
		111,
		111,
		114,
		59,
		32768,
		8970,
		105,
		103,
		104,
		116,
		512,
		65,
		86,
		2546,
		2553,
		114,
		114,
		111,
		119,
		59,
		32768,
		8596,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10574,
		512,
		101,
		114,
		2566,
		2591,
		101,
		768,
		59,
		65,
		86,
		2574,
		2576,
		2583,
		32768,
		8867,
		114,
		114,
		111,
		119,
		59,
		32768,
		8612,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10586,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		2604,
		2606,
		2611,
		32768,
		8882,
		97,
		114,
		59,
		32768,
		10703,
		113,
		117,
		97,
		108,
		59,
		32768,
		8884,
		112,
		768,
		68,
		84,
		86,
		2626,
		2638,
		2649,
		111,
		119,
		110,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10577,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10592,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2659,
		2661,
		32768,
		8639,
		97,
		114,
		59,
		32768,
		10584,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2676,
		2678,
		32768,
		8636,
		97,
		114,
		59,
		32768,
		10578,
		114,
		114,
		111,
		119,
		59,
		32768,
		8656,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8660,
		115,
		1536,
		69,
		70,
		71,
		76,
		83,
		84,
		2716,
		2730,
		2741,
		2750,
		2756,
		2768,
		113,
		117,
		97,
		108,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8922,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8806,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8822,
		101,
		115,
		115,
		59,
		32768,
		10913,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		10877,
		105,
		108,
		100,
		101,
		59,
		32768,
		8818,
		114,
		59,
		32896,
		55349,
		56591,
		512,
		59,
		101,
		2785,
		2787,
		32768,
		8920,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8666,
		105,
		100,
		111,
		116,
		59,
		32768,
		319,
		768,
		110,
		112,
		119,
		2811,
		2899,
		2904,
		103,
		1024,
		76,
		82,
		108,
		114,
		2821,
		2848,
		2860,
		2887,
		101,
		102,
		116,
		512,
		65,
		82,
		2829,
		2836,
		114,
		114,
		111,
		119,
		59,
		32768,
		10229,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10231,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10230,
		101,
		102,
		116,
		512,
		97,
		114,
		2868,
		2875,
		114,
		114,
		111,
		119,
		59,
		32768,
		10232,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10234,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10233,
		102,
		59,
		32896,
		55349,
		56643,
		101,
		114,
		512,
		76,
		82,
		2911,
		2922,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8601,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8600,
		768,
		99,
		104,
		116,
		2941,
		2945,
		2948,
		114,
		59,
		32768,
		8466,
		59,
		32768,
		8624,
		114,
		111,
		107,
		59,
		32768,
		321,
		59,
		32768,
		8810,
		2048,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		117,
		2974,
		2978,
		2982,
		3007,
		3012,
		3022,
		3028,
		3033,
		112,
		59,
		32768,
		10501,
		121,
		59,
		32768,
		1052,
		512,
		100,
		108,
		2987,
		2998,
		105,
		117,
		109,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8287,
		108,
		105,
		110,
		116,
		114,
		102,
		59,
		32768,
		8499,
		114,
		59,
		32896,
		55349,
		56592,
		110,
		117,
		115,
		80,
		108,
		117,
		115,
		59,
		32768,
		8723,
		112,
		102,
		59,
		32896,
		55349,
		56644,
		99,
		114,
		59,
		32768,
		8499,
		59,
		32768,
		924,
		2304,
		74,
		97,
		99,
		101,
		102,
		111,
		115,
		116,
		117,
		3055,
		3060,
		3067,
		3089,
		3201,
		3206,
		3874,
		3880,
		3889,
		99,
		121,
		59,
		32768,
		1034,
		99,
		117,
		116,
		101,
		59,
		32768,
		323,
		768,
		97,
		101,
		121,
		3074,
		3080,
		3086,
		114,
		111,
		110,
		59,
		32768,
		327,
		100,
		105,
		108,
		59,
		32768,
		325,
		59,
		32768,
		1053,
		768,
		103,
		115,
		119,
		3096,
		3160,
		3194,
		97,
		116,
		105,
		118,
		101,
		768,
		77,
		84,
		86,
		3108,
		3121,
		3145,
		101,
		100,
		105,
		117,
		109,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		104,
		105,
		512,
		99,
		110,
		3128,
		3137,
		107,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		101,
		114,
		121,
		84,
		104,
		105,
		110,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		116,
		101,
		100,
		512,
		71,
		76,
		3168,
		3184,
		114,
		101,
		97,
		116,
		101,
		114,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8811,
		101,
		115,
		115,
		76,
		101,
		115,
		115,
		59,
		32768,
		8810,
		76,
		105,
		110,
		101,
		59,
		32768,
		10,
		114,
		59,
		32896,
		55349,
		56593,
		1024,
		66,
		110,
		112,
		116,
		3215,
		3222,
		3238,
		3242,
		114,
		101,
		97,
		107,
		59,
		32768,
		8288,
		66,
		114,
		101,
		97,
		107,
		105,
		110,
		103,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		160,
		102,
		59,
		32768,
		8469,
		3328,
		59,
		67,
		68,
		69,
		71,
		72,
		76,
		78,
		80,
		82,
		83,
		84,
		86,
		3269,
		3271,
		3293,
		3312,
		3352,
		3430,
		3455,
		3551,
		3589,
		3625,
		3678,
		3821,
		3861,
		32768,
		10988,
		512,
		111,
		117,
		3276,
		3286,
		110,
		103,
		114,
		117,
		101,
		110,
		116,
		59,
		32768,
		8802,
		112,
		67,
		97,
		112,
		59,
		32768,
		8813,
		111,
		117,
		98,
		108,
		101,
		86,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8742,
		768,
		108,
		113,
		120,
		3319,
		3327,
		3345,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8713,
		117,
		97,
		108,
		512,
		59,
		84,
		3335,
		3337,
		32768,
		8800,
		105,
		108,
		100,
		101,
		59,
		32896,
		8770,
		824,
		105,
		115,
		116,
		115,
		59,
		32768,
		8708,
		114,
		101,
		97,
		116,
		101,
		114,
		1792,
		59,
		69,
		70,
		71,
		76,
		83,
		84,
		3373,
		3375,
		3382,
		3394,
		3404,
		3410,
		3423,
		32768,
		8815,
		113,
		117,
		97,
		108,
		59,
		32768,
		8817,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		8807,
		824,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32896,
		8811,
		824,
		101,
		115,
		115,
		59,
		32768,
		8825,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		10878,
		824,
		105,
		108,
		100,
		101,
		59,
		32768,
		8821,
		117,
		109,
		112,
		533,
		3437,
		3448,
		111,
		119,
		110,
		72,
		117,
		109,
		112,
		59,
		32896,
		8782,
		824,
		113,
		117,
		97,
		108,
		59,
		32896,
		8783,
		824,
		101,
		512,
		102,
		115,
		3461,
		3492,
		116,
		84,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		3477,
		3479,
		3485,
		32768,
		8938,
		97,
		114,
		59,
		32896,
		10703,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8940,
		115,
		1536,
		59,
		69,
		71,
		76,
		83,
		84,
		3506,
		3508,
		3515,
		3524,
		3531,
		3544,
		32768,
		8814,
		113,
		117,
		97,
		108,
		59,
		32768,
		8816,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8824,
		101,
		115,
		115,
		59,
		32896,
		8810,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		10877,
		824,
		105,
		108,
		100,
		101,
		59,
		32768,
		8820,
		101,
		115,
		116,
		101,
		100,
		512,
		71,
		76,
		3561,
		3578,
		114,
		101,
		97,
		116,
		101,
		114,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32896,
		10914,
		824,
		101,
		115,
		115,
		76,
		101,
		115,
		115,
		59,
		32896,
		10913,
		824,
		114,
		101,
		99,
		101,
		100,
		101,
		115,
		768,
		59,
		69,
		83,
		3603,
		3605,
		3613,
		32768,
		8832,
		113,
		117,
		97,
		108,
		59,
		32896,
		10927,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8928,
		512,
		101,
		105,
		3630,
		3645,
		118,
		101,
		114,
		115,
		101,
		69,
		108,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8716,
		103,
		104,
		116,
		84,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		3663,
		3665,
		3671,
		32768,
		8939,
		97,
		114,
		59,
		32896,
		10704,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8941,
		512,
		113,
		117,
		3683,
		3732,
		117,
		97,
		114,
		101,
		83,
		117,
		512,
		98,
		112,
		3694,
		3712,
		115,
		101,
		116,
		512,
		59,
		69,
		3702,
		3705,
		32896,
		8847,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8930,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		3722,
		3725,
		32896,
		8848,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8931,
		768,
		98,
		99,
		112,
		3739,
		3757,
		3801,
		115,
		101,
		116,
		512,
		59,
		69,
		3747,
		3750,
		32896,
		8834,
		8402,
		113,
		117,
		97,
		108,
		59,
		32768,
		8840,
		99,
		101,
		101,
		100,
		115,
		1024,
		59,
		69,
		83,
		84,
		3771,
		3773,
		3781,
		3793,
		32768,
		8833,
		113,
		117,
		97,
		108,
		59,
		32896,
		10928,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8929,
		105,
		108,
		100,
		101,
		59,
		32896,
		8831,
		824,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		3811,
		3814,
		32896,
		8835,
		8402,
		113,
		117,
		97,
		108,
		59,
		32768,
		8841,
		105,
		108,
		100,
		101,
		1024,
		59,
		69,
		70,
		84,
		3834,
		3836,
		3843,
		3854,
		32768,
		8769,
		113,
		117,
		97,
		108,
		59,
		32768,
		8772,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8775,
		105,
		108,
		100,
		101,
		59,
		32768,
		8777,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8740,
		99,
		114,
		59,
		32896,
		55349,
		56489,
		105,
		108,
		100,
		101,
		33024,
		209,
		59,
		32768,
		209,
		59,
		32768,
		925,
		3584,
		69,
		97,
		99,
		100,
		102,
		103,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		3921,
		3927,
		3936,
		3951,
		3958,
		3963,
		3972,
		3996,
		4002,
		4034,
		4037,
		4055,
		4071,
		4078,
		108,
		105,
		103,
		59,
		32768,
		338,
		99,
		117,
		116,
		101,
		33024,
		211,
		59,
		32768,
		211,
		512,
		105,
		121,
		3941,
		3948,
		114,
		99,
		33024,
		212,
		59,
		32768,
		212,
		59,
		32768,
		1054,
		98,
		108,
		97,
		99,
		59,
		32768,
		336,
		114,
		59,
		32896,
		55349,
		56594,
		114,
		97,
		118,
		101,
		33024,
		210,
		59,
		32768,
		210,
		768,
		97,
		101,
		105,
		3979,
		3984,
		3989,
		99,
		114,
		59,
		32768,
		332,
		103,
		97,
		59,
		32768,
		937,
		99,
		114,
		111,
		110,
		59,
		32768,
		927,
		112,
		102,
		59,
		32896,
		55349,
		56646,
		101,
		110,
		67,
		117,
		114,
		108,
		121,
		512,
		68,
		81,
		4014,
		4027,
		111,
		117,
		98,
		108,
		101,
		81,
		117,
		111,
		116,
		101,
		59,
		32768,
		8220,
		117,
		111,
		116,
		101,
		59,
		32768,
		8216,
		59,
		32768,
		10836,
		512,
		99,
		108,
		4042,
		4047,
		114,
		59,
		32896,
		55349,
		56490,
		97,
		115,
		104,
		33024,
		216,
		59,
		32768,
		216,
		105,
		573,
		4060,
		4067,
		100,
		101,
		33024,
		213,
		59,
		32768,
		213,
		101,
		115,
		59,
		32768,
		10807,
		109,
		108,
		33024,
		214,
		59,
		32768,
		214,
		101,
		114,
		512,
		66,
		80,
		4085,
		4109,
		512,
		97,
		114,
		4090,
		4094,
		114,
		59,
		32768,
		8254,
		97,
		99,
		512,
		101,
		107,
		4101,
		4104,
		59,
		32768,
		9182,
		101,
		116,
		59,
		32768,
		9140,
		97,
		114,
		101,
		110,
		116,
		104,
		101,
		115,
		105,
		115,
		59,
		32768,
		9180,
		2304,
		97,
		99,
		102,
		104,
		105,
		108,
		111,
		114,
		115,
		4141,
		4150,
		4154,
		4159,
		4163,
		4166,
		4176,
		4198,
		4284,
		114,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8706,
		121,
		59,
		32768,
		1055,
		114,
		59,
		32896,
		55349,
		56595,
		105,
		59,
		32768,
		934,
		59,
		32768,
		928,
		117,
		115,
		77,
		105,
		110,
		117,
		115,
		59,
		32768,
		177,
		512,
		105,
		112,
		4181,
		4194,
		110,
		99,
		97,
		114,
		101,
		112,
		108,
		97,
		110,
		101,
		59,
		32768,
		8460,
		102,
		59,
		32768,
		8473,
		1024,
		59,
		101,
		105,
		111,
		4207,
		4209,
		4251,
		4256,
		32768,
		10939,
		99,
		101,
		100,
		101,
		115,
		1024,
		59,
		69,
		83,
		84,
		4223,
		4225,
		4232,
		4244,
		32768,
		8826,
		113,
		117,
		97,
		108,
		59,
		32768,
		10927,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8828,
		105,
		108,
		100,
		101,
		59,
		32768,
		8830,
		109,
		101,
		59,
		32768,
		8243,
		512,
		100,
		112,
		4261,
		4267,
		117,
		99,
		116,
		59,
		32768,
		8719,
		111,
		114,
		116,
		105,
		111,
		110,
		512,
		59,
		97,
		4278,
		4280,
		32768,
		8759,
		108,
		59,
		32768,
		8733,
		512,
		99,
		105,
		4289,
		4294,
		114,
		59,
		32896,
		55349,
		56491,
		59,
		32768,
		936,
		1024,
		85,
		102,
		111,
		115,
		4306,
		4313,
		4318,
		4323,
		79,
		84,
		33024,
		34,
		59,
		32768,
		34,
		114,
		59,
		32896,
		55349,
		56596,
		112,
		102,
		59,
		32768,
		8474,
		99,
		114,
		59,
		32896,
		55349,
		56492,
		3072,
		66,
		69,
		97,
		99,
		101,
		102,
		104,
		105,
		111,
		114,
		115,
		117,
		4354,
		4360,
		4366,
		4395,
		4417,
		4473,
		4477,
		4481,
		4743,
		4764,
		4776,
		4788,
		97,
		114,
		114,
		59,
		32768,
		10512,
		71,
		33024,
		174,
		59,
		32768,
		174,
		768,
		99,
		110,
		114,
		4373,
		4379,
		4383,
		117,
		116,
		101,
		59,
		32768,
		340,
		103,
		59,
		32768,
		10219,
		114,
		512,
		59,
		116,
		4389,
		4391,
		32768,
		8608,
		108,
		59,
		32768,
		10518,
		768,
		97,
		101,
		121,
		4402,
		4408,
		4414,
		114,
		111,
		110,
		59,
		32768,
		344,
		100,
		105,
		108,
		59,
		32768,
		342,
		59,
		32768,
		1056,
		512,
		59,
		118,
		4422,
		4424,
		32768,
		8476,
		101,
		114,
		115,
		101,
		512,
		69,
		85,
		4433,
		4458,
		512,
		108,
		113,
		4438,
		4446,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8715,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		8651,
		112,
		69,
		113,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		10607,
		114,
		59,
		32768,
		8476,
		111,
		59,
		32768,
		929,
		103,
		104,
		116,
		2048,
		65,
		67,
		68,
		70,
		84,
		85,
		86,
		97,
		4501,
		4547,
		4556,
		4607,
		4614,
		4671,
		4719,
		4736,
		512,
		110,
		114,
		4506,
		4519,
		103,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10217,
		114,
		111,
		119,
		768,
		59,
		66,
		76,
		4529,
		4531,
		4536,
		32768,
		8594,
		97,
		114,
		59,
		32768,
		8677,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8644,
		101,
		105,
		108,
		105,
		110,
		103,
		59,
		32768,
		8969,
		111,
		838,
		4562,
		0,
		4575,
		98,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10215,
		110,
		805,
		4580,
		0,
		4591,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10589,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4600,
		4602,
		32768,
		8642,
		97,
		114,
		59,
		32768,
		10581,
		108,
		111,
		111,
		114,
		59,
		32768,
		8971,
		512,
		101,
		114,
		4619,
		4644,
		101,
		768,
		59,
		65,
		86,
		4627,
		4629,
		4636,
		32768,
		8866,
		114,
		114,
		111,
		119,
		59,
		32768,
		8614,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10587,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		4657,
		4659,
		4664,
		32768,
		8883,
		97,
		114,
		59,
		32768,
		10704,
		113,
		117,
		97,
		108,
		59,
		32768,
		8885,
		112,
		768,
		68,
		84,
		86,
		4679,
		4691,
		4702,
		111,
		119,
		110,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10575,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10588,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4712,
		4714,
		32768,
		8638,
		97,
		114,
		59,
		32768,
		10580,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4729,
		4731,
		32768,
		8640,
		97,
		114,
		59,
		32768,
		10579,
		114,
		114,
		111,
		119,
		59,
		32768,
		8658,
		512,
		112,
		117,
		4748,
		4752,
		102,
		59,
		32768,
		8477,
		110,
		100,
		73,
		109,
		112,
		108,
		105,
		101,
		115,
		59,
		32768,
		10608,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8667,
		512,
		99,
		104,
		4781,
		4785,
		114,
		59,
		32768,
		8475,
		59,
		32768,
		8625,
		108,
		101,
		68,
		101,
		108,
		97,
		121,
		101,
		100,
		59,
		32768,
		10740,
		3328,
		72,
		79,
		97,
		99,
		102,
		104,
		105,
		109,
		111,
		113,
		115,
		116,
		117,
		4827,
		4842,
		4849,
		4856,
		4889,
		4894,
		4949,
		4955,
		4967,
		4973,
		5059,
		5065,
		5070,
		512,
		67,
		99,
		4832,
		4838,
		72,
		99,
		121,
		59,
		32768,
		1065,
		121,
		59,
		32768,
		1064,
		70,
		84,
		99,
		121,
		59,
		32768,
		1068,
		99,
		117,
		116,
		101,
		59,
		32768,
		346,
		1280,
		59,
		97,
		101,
		105,
		121,
		4867,
		4869,
		4875,
		4881,
		4886,
		32768,
		10940,
		114,
		111,
		110,
		59,
		32768,
		352,
		100,
		105,
		108,
		59,
		32768,
		350,
		114,
		99,
		59,
		32768,
		348,
		59,
		32768,
		1057,
		114,
		59,
		32896,
		55349,
		56598,
		111,
		114,
		116,
		1024,
		68,
		76,
		82,
		85,
		4906,
		4917,
		4928,
		4940,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8595,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8592,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8594,
		112,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8593,
		103,
		109,
		97,
		59,
		32768,
		931,
		97,
		108,
		108,
		67,
		105,
		114,
		99,
		108,
		101,
		59,
		32768,
		8728,
		112,
		102,
		59,
		32896,
		55349,
		56650,
		1091,
		4979,
		0,
		0,
		4983,
		116,
		59,
		32768,
		8730,
		97,
		114,
		101,
		1024,
		59,
		73,
		83,
		85,
		4994,
		4996,
		5010,
		5052,
		32768,
		9633,
		110,
		116,
		101,
		114,
		115,
		101,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8851,
		117,
		512,
		98,
		112,
		5016,
		5033,
		115,
		101,
		116,
		512,
		59,
		69,
		5024,
		5026,
		32768,
		8847,
		113,
		117,
		97,
		108,
		59,
		32768,
		8849,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		5043,
		5045,
		32768,
		8848,
		113,
		117,
		97,
		108,
		59,
		32768,
		8850,
		110,
		105,
		111,
		110,
		59,
		32768,
		8852,
		99,
		114,
		59,
		32896,
		55349,
		56494,
		97,
		114,
		59,
		32768,
		8902,
		1024,
		98,
		99,
		109,
		112,
		5079,
		5102,
		5155,
		5158,
		512,
		59,
		115,
		5084,
		5086,
		32768,
		8912,
		101,
		116,
		512,
		59,
		69,
		5093,
		5095,
		32768,
		8912,
		113,
		117,
		97,
		108,
		59,
		32768,
		8838,
		512,
		99,
		104,
		5107,
		5148,
		101,
		101,
		100,
		115,
		1024,
		59,
		69,
		83,
		84,
		5120,
		5122,
		5129,
		5141,
		32768,
		8827,
		113,
		117,
		97,
		108,
		59,
		32768,
		10928,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8829,
		105,
		108,
		100,
		101,
		59,
		32768,
		8831,
		84,
		104,
		97,
		116,
		59,
		32768,
		8715,
		59,
		32768,
		8721,
		768,
		59,
		101,
		115,
		5165,
		5167,
		5185,
		32768,
		8913,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		5176,
		5178,
		32768,
		8835,
		113,
		117,
		97,
		108,
		59,
		32768,
		8839,
		101,
		116,
		59,
		32768,
		8913,
		2816,
		72,
		82,
		83,
		97,
		99,
		102,
		104,
		105,
		111,
		114,
		115,
		5213,
		5221,
		5227,
		5241,
		5252,
		5274,
		5279,
		5323,
		5362,
		5368,
		5378,
		79,
		82,
		78,
		33024,
		222,
		59,
		32768,
		222,
		65,
		68,
		69,
		59,
		32768,
		8482,
		512,
		72,
		99,
		5232,
		5237,
		99,
		121,
		59,
		32768,
		1035,
		121,
		59,
		32768,
		1062,
		512,
		98,
		117,
		5246,
		5249,
		59,
		32768,
		9,
		59,
		32768,
		932,
		768,
		97,
		101,
		121,
		5259,
		5265,
		5271,
		114,
		111,
		110,
		59,
		32768,
		356,
		100,
		105,
		108,
		59,
		32768,
		354,
		59,
		32768,
		1058,
		114,
		59,
		32896,
		55349,
		56599,
		512,
		101,
		105,
		5284,
		5300,
		835,
		5289,
		0,
		5297,
		101,
		102,
		111,
		114,
		101,
		59,
		32768,
		8756,
		97,
		59,
		32768,
		920,
		512,
		99,
		110,
		5305,
		5315,
		107,
		83,
		112,
		97,
		99,
		101,
		59,
		32896,
		8287,
		8202,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8201,
		108,
		100,
		101,
		1024,
		59,
		69,
		70,
		84,
		5335,
		5337,
		5344,
		5355,
		32768,
		8764,
		113,
		117,
		97,
		108,
		59,
		32768,
		8771,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8773,
		105,
		108,
		100,
		101,
		59,
		32768,
		8776,
		112,
		102,
		59,
		32896,
		55349,
		56651,
		105,
		112,
		108,
		101,
		68,
		111,
		116,
		59,
		32768,
		8411,
		512,
		99,
		116,
		5383,
		5388,
		114,
		59,
		32896,
		55349,
		56495,
		114,
		111,
		107,
		59,
		32768,
		358,
		5426,
		5417,
		5444,
		5458,
		5473,
		0,
		5480,
		5485,
		0,
		0,
		0,
		0,
		0,
		5494,
		5500,
		5564,
		5579,
		0,
		5726,
		5732,
		5738,
		5745,
		512,
		99,
		114,
		5421,
		5429,
		117,
		116,
		101,
		33024,
		218,
		59,
		32768,
		218,
		114,
		512,
		59,
		111,
		5435,
		5437,
		32768,
		8607,
		99,
		105,
		114,
		59,
		32768,
		10569,
		114,
		820,
		5449,
		0,
		5453,
		121,
		59,
		32768,
		1038,
		118,
		101,
		59,
		32768,
		364,
		512,
		105,
		121,
		5462,
		5469,
		114,
		99,
		33024,
		219,
		59,
		32768,
		219,
		59,
		32768,
		1059,
		98,
		108,
		97,
		99,
		59,
		32768,
		368,
		114,
		59,
		32896,
		55349,
		56600,
		114,
		97,
		118,
		101,
		33024,
		217,
		59,
		32768,
		217,
		97,
		99,
		114,
		59,
		32768,
		362,
		512,
		100,
		105,
		5504,
		5548,
		101,
		114,
		512,
		66,
		80,
		5511,
		5535,
		512,
		97,
		114,
		5516,
		5520,
		114,
		59,
		32768,
		95,
		97,
		99,
		512,
		101,
		107,
		5527,
		5530,
		59,
		32768,
		9183,
		101,
		116,
		59,
		32768,
		9141,
		97,
		114,
		101,
		110,
		116,
		104,
		101,
		115,
		105,
		115,
		59,
		32768,
		9181,
		111,
		110,
		512,
		59,
		80,
		5555,
		5557,
		32768,
		8899,
		108,
		117,
		115,
		59,
		32768,
		8846,
		512,
		103,
		112,
		5568,
		5573,
		111,
		110,
		59,
		32768,
		370,
		102,
		59,
		32896,
		55349,
		56652,
		2048,
		65,
		68,
		69,
		84,
		97,
		100,
		112,
		115,
		5595,
		5624,
		5635,
		5648,
		5664,
		5671,
		5682,
		5712,
		114,
		114,
		111,
		119,
		768,
		59,
		66,
		68,
		5606,
		5608,
		5613,
		32768,
		8593,
		97,
		114,
		59,
		32768,
		10514,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8645,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8597,
		113,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		10606,
		101,
		101,
		512,
		59,
		65,
		5655,
		5657,
		32768,
		8869,
		114,
		114,
		111,
		119,
		59,
		32768,
		8613,
		114,
		114,
		111,
		119,
		59,
		32768,
		8657,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8661,
		101,
		114,
		512,
		76,
		82,
		5689,
		5700,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8598,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8599,
		105,
		512,
		59,
		108,
		5718,
		5720,
		32768,
		978,
		111,
		110,
		59,
		32768,
		933,
		105,
		110,
		103,
		59,
		32768,
		366,
		99,
		114,
		59,
		32896,
		55349,
		56496,
		105,
		108,
		100,
		101,
		59,
		32768,
		360,
		109,
		108,
		33024,
		220,
		59,
		32768,
		220,
		2304,
		68,
		98,
		99,
		100,
		101,
		102,
		111,
		115,
		118,
		5770,
		5776,
		5781,
		5785,
		5798,
		5878,
		5883,
		5889,
		5895,
		97,
		115,
		104,
		59,
		32768,
		8875,
		97,
		114,
		59,
		32768,
		10987,
		121,
		59,
		32768,
		1042,
		97,
		115,
		104,
		512,
		59,
		108,
		5793,
		5795,
		32768,
		8873,
		59,
		32768,
		10982,
		512,
		101,
		114,
		5803,
		5806,
		59,
		32768,
		8897,
		768,
		98,
		116,
		121,
		5813,
		5818,
		5866,
		97,
		114,
		59,
		32768,
		8214,
		512,
		59,
		105,
		5823,
		5825,
		32768,
		8214,
		99,
		97,
		108,
		1024,
		66,
		76,
		83,
		84,
		5837,
		5842,
		5848,
		5859,
		97,
		114,
		59,
		32768,
		8739,
		105,
		110,
		101,
		59,
		32768,
		124,
		101,
		112,
		97,
		114,
		97,
		116,
		111,
		114,
		59,
		32768,
		10072,
		105,
		108,
		100,
		101,
		59,
		32768,
		8768,
		84,
		104,
		105,
		110,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8202,
		114,
		59,
		32896,
		55349,
		56601,
		112,
		102,
		59,
		32896,
		55349,
		56653,
		99,
		114,
		59,
		32896,
		55349,
		56497,
		100,
		97,
		115,
		104,
		59,
		32768,
		8874,
		1280,
		99,
		101,
		102,
		111,
		115,
		5913,
		5919,
		5925,
		5930,
		5936,
		105,
		114,
		99,
		59,
		32768,
		372,
		100,
		103,
		101,
		59,
		32768,
		8896,
		114,
		59,
		32896,
		55349,
		56602,
		112,
		102,
		59,
		32896,
		55349,
		56654,
		99,
		114,
		59,
		32896,
		55349,
		56498,
		1024,
		102,
		105,
		111,
		115,
		5951,
		5956,
		5959,
		5965,
		114,
		59,
		32896,
		55349,
		56603,
		59,
		32768,
		926,
		112,
		102,
		59,
		32896,
		55349,
		56655,
		99,
		114,
		59,
		32896,
		55349,
		56499,
		2304,
		65,
		73,
		85,
		97,
		99,
		102,
		111,
		115,
		117,
		5990,
		5995,
		6e3,
		6005,
		6014,
		6027,
		6032,
		6038,
		6044,
		99,
		121,
		59,
		32768,
		1071,
		99,
		121,
		59,
		32768,
		1031,
		99,
		121,
		59,
		32768,
		1070,
		99,
		117,
		116,
		101,
		33024,
		221,
		59,
		32768,
		221,
		512,
		105,
		121,
		6019,
		6024,
		114,
		99,
		59,
		32768,
		374,
		59,
		32768,
		1067,
		114,
		59,
		32896,
		55349,
		56604,
		112,
		102,
		59,
		32896,
		55349,
		56656,
		99,
		114,
		59,
		32896,
		55349,
		56500,
		109,
		108,
		59,
		32768,
		376,
		2048,
		72,
		97,
		99,
		100,
		101,
		102,
		111,
		115,
		6066,
		6071,
		6078,
		6092,
		6097,
		6119,
		6123,
		6128,
		99,
		121,
		59,
		32768,
		1046,
		99,
		117,
		116,
		101,
		59,
		32768,
		377,
		512,
		97,
		121,
		6083,
		6089,
		114,
		111,
		110,
		59,
		32768,
		381,
		59,
		32768,
		1047,
		111,
		116,
		59,
		32768,
		379,
		835,
		6102,
		0,
		6116,
		111,
		87,
		105,
		100,
		116,
		104,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		97,
		59,
		32768,
		918,
		114,
		59,
		32768,
		8488,
		112,
		102,
		59,
		32768,
		8484,
		99,
		114,
		59,
		32896,
		55349,
		56501,
		5938,
		6159,
		6168,
		6175,
		0,
		6214,
		6222,
		6233,
		0,
		0,
		0,
		0,
		6242,
		6267,
		6290,
		6429,
		6444,
		0,
		6495,
		6503,
		6531,
		6540,
		0,
		6547,
		99,
		117,
		116,
		101,
		33024,
		225,
		59,
		32768,
		225,
		114,
		101,
		118,
		101,
		59,
		32768,
		259,
		1536,
		59,
		69,
		100,
		105,
		117,
		121,
		6187,
		6189,
		6193,
		6196,
		6203,
		6210,
		32768,
		8766,
		59,
		32896,
		8766,
		819,
		59,
		32768,
		8767,
		114,
		99,
		33024,
		226,
		59,
		32768,
		226,
		116,
		101,
		33024,
		180,
		59,
		32768,
		180,
		59,
		32768,
		1072,
		108,
		105,
		103,
		33024,
		230,
		59,
		32768,
		230,
		512,
		59,
		114,
		6226,
		6228,
		32768,
		8289,
		59,
		32896,
		55349,
		56606,
		114,
		97,
		118,
		101,
		33024,
		224,
		59,
		32768,
		224,
		512,
		101,
		112,
		6246,
		6261,
		512,
		102,
		112,
		6251,
		6257,
		115,
		121,
		109,
		59,
		32768,
		8501,
		104,
		59,
		32768,
		8501,
		104,
		97,
		59,
		32768,
		945,
		512,
		97,
		112,
		6271,
		6284,
		512,
		99,
		108,
		6276,
		6280,
		114,
		59,
		32768,
		257,
		103,
		59,
		32768,
		10815,
		33024,
		38,
		59,
		32768,
		38,
		1077,
		6295,
		0,
		0,
		6326,
		1280,
		59,
		97,
		100,
		115,
		118,
		6305,
		6307,
		6312,
		6315,
		6322,
		32768,
		8743,
		110,
		100,
		59,
		32768,
		10837,
		59,
		32768,
		10844,
		108,
		111,
		112,
		101,
		59,
		32768,
		10840,
		59,
		32768,
		10842,
		1792,
		59,
		101,
		108,
		109,
		114,
		115,
		122,
		6340,
		6342,
		6345,
		6349,
		6391,
		6410,
		6422,
		32768,
		8736,
		59,
		32768,
		10660,
		101,
		59,
		32768,
		8736,
		115,
		100,
		512,
		59,
		97,
		6356,
		6358,
		32768,
		8737,
		2098,
		6368,
		6371,
		6374,
		6377,
		6380,
		6383,
		6386,
		6389,
		59,
		32768,
		10664,
		59,
		32768,
		10665,
		59,
		32768,
		10666,
		59,
		32768,
		10667,
		59,
		32768,
		10668,
		59,
		32768,
		10669,
		59,
		32768,
		10670,
		59,
		32768,
		10671,
		116,
		512,
		59,
		118,
		6397,
		6399,
		32768,
		8735,
		98,
		512,
		59,
		100,
		6405,
		6407,
		32768,
		8894,
		59,
		32768,
		10653,
		512,
		112,
		116,
		6415,
		6419,
		104,
		59,
		32768,
		8738,
		59,
		32768,
		197,
		97,
		114,
		114,
		59,
		32768,
		9084,
		512,
		103,
		112,
		6433,
		6438,
		111,
		110,
		59,
		32768,
		261,
		102,
		59,
		32896,
		55349,
		56658,
		1792,
		59,
		69,
		97,
		101,
		105,
		111,
		112,
		6458,
		6460,
		6463,
		6469,
		6472,
		6476,
		6480,
		32768,
		8776,
		59,
		32768,
		10864,
		99,
		105,
		114,
		59,
		32768,
		10863,
		59,
		32768,
		8778,
		100,
		59,
		32768,
		8779,
		115,
		59,
		32768,
		39,
		114,
		111,
		120,
		512,
		59,
		101,
		6488,
		6490,
		32768,
		8776,
		113,
		59,
		32768,
		8778,
		105,
		110,
		103,
		33024,
		229,
		59,
		32768,
		229,
		768,
		99,
		116,
		121,
		6509,
		6514,
		6517,
		114,
		59,
		32896,
		55349,
		56502,
		59,
		32768,
		42,
		109,
		112,
		512,
		59,
		101,
		6524,
		6526,
		32768,
		8776,
		113,
		59,
		32768,
		8781,
		105,
		108,
		100,
		101,
		33024,
		227,
		59,
		32768,
		227,
		109,
		108,
		33024,
		228,
		59,
		32768,
		228,
		512,
		99,
		105,
		6551,
		6559,
		111,
		110,
		105,
		110,
		116,
		59,
		32768,
		8755,
		110,
		116,
		59,
		32768,
		10769,
		4096,
		78,
		97,
		98,
		99,
		100,
		101,
		102,
		105,
		107,
		108,
		110,
		111,
		112,
		114,
		115,
		117,
		6597,
		6602,
		6673,
		6688,
		6701,
		6707,
		6768,
		6773,
		6891,
		6898,
		6999,
		7023,
		7309,
		7316,
		7334,
		7383,
		111,
		116,
		59,
		32768,
		10989,
		512,
		99,
		114,
		6607,
		6652,
		107,
		1024,
		99,
		101,
		112,
		115,
		6617,
		6623,
		6632,
		6639,
		111,
		110,
		103,
		59,
		32768,
		8780,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1014,
		114,
		105,
		109,
		101,
		59,
		32768,
		8245,
		105,
		109,
		512,
		59,
		101,
		6646,
		6648,
		32768,
		8765,
		113,
		59,
		32768,
		8909,
		583,
		6656,
		6661,
		101,
		101,
		59,
		32768,
		8893,
		101,
		100,
		512,
		59,
		103,
		6667,
		6669,
		32768,
		8965,
		101,
		59,
		32768,
		8965,
		114,
		107,
		512,
		59,
		116,
		6680,
		6682,
		32768,
		9141,
		98,
		114,
		107,
		59,
		32768,
		9142,
		512,
		111,
		121,
		6693,
		6698,
		110,
		103,
		59,
		32768,
		8780,
		59,
		32768,
		1073,
		113,
		117,
		111,
		59,
		32768,
		8222,
		1280,
		99,
		109,
		112,
		114,
		116,
		6718,
		6731,
		6738,
		6743,
		6749,
		97,
		117,
		115,
		512,
		59,
		101,
		6726,
		6728,
		32768,
		8757,
		59,
		32768,
		8757,
		112,
		116,
		121,
		118,
		59,
		32768,
		10672,
		115,
		105,
		59,
		32768,
		1014,
		110,
		111,
		117,
		59,
		32768,
		8492,
		768,
		97,
		104,
		119,
		6756,
		6759,
		6762,
		59,
		32768,
		946,
		59,
		32768,
		8502,
		101,
		101,
		110,
		59,
		32768,
		8812,
		114,
		59,
		32896,
		55349,
		56607,
		103,
		1792,
		99,
		111,
		115,
		116,
		117,
		118,
		119,
		6789,
		6809,
		6834,
		6850,
		6872,
		6879,
		6884,
		768,
		97,
		105,
		117,
		6796,
		6800,
		6805,
		112,
		59,
		32768,
		8898,
		114,
		99,
		59,
		32768,
		9711,
		112,
		59,
		32768,
		8899,
		768,
		100,
		112,
		116,
		6816,
		6821,
		6827,
		111,
		116,
		59,
		32768,
		10752,
		108,
		117,
		115,
		59,
		32768,
		10753,
		105,
		109,
		101,
		115,
		59,
		32768,
		10754,
		1090,
		6840,
		0,
		0,
		6846,
		99,
		117,
		112,
		59,
		32768,
		10758,
		97,
		114,
		59,
		32768,
		9733,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		100,
		117,
		6862,
		6868,
		111,
		119,
		110,
		59,
		32768,
		9661,
		112,
		59,
		32768,
		9651,
		112,
		108,
		117,
		115,
		59,
		32768,
		10756,
		101,
		101,
		59,
		32768,
		8897,
		101,
		100,
		103,
		101,
		59,
		32768,
		8896,
		97,
		114,
		111,
		119,
		59,
		32768,
		10509,
		768,
		97,
		107,
		111,
		6905,
		6976,
		6994,
		512,
		99,
		110,
		6910,
		6972,
		107,
		768,
		108,
		115,
		116,
		6918,
		6927,
		6935,
		111,
		122,
		101,
		110,
		103,
		101,
		59,
		32768,
		10731,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9642,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		1024,
		59,
		100,
		108,
		114,
		6951,
		6953,
		6959,
		6965,
		32768,
		9652,
		111,
		119,
		110,
		59,
		32768,
		9662,
		101,
		102,
		116,
		59,
		32768,
		9666,
		105,
		103,
		104,
		116,
		59,
		32768,
		9656,
		107,
		59,
		32768,
		9251,
		770,
		6981,
		0,
		6991,
		771,
		6985,
		0,
		6988,
		59,
		32768,
		9618,
		59,
		32768,
		9617,
		52,
		59,
		32768,
		9619,
		99,
		107,
		59,
		32768,
		9608,
		512,
		101,
		111,
		7004,
		7019,
		512,
		59,
		113,
		7009,
		7012,
		32896,
		61,
		8421,
		117,
		105,
		118,
		59,
		32896,
		8801,
		8421,
		116,
		59,
		32768,
		8976,
		1024,
		112,
		116,
		119,
		120,
		7032,
		7037,
		7049,
		7055,
		102,
		59,
		32896,
		55349,
		56659,
		512,
		59,
		116,
		7042,
		7044,
		32768,
		8869,
		111,
		109,
		59,
		32768,
		8869,
		116,
		105,
		101,
		59,
		32768,
		8904,
		3072,
		68,
		72,
		85,
		86,
		98,
		100,
		104,
		109,
		112,
		116,
		117,
		118,
		7080,
		7101,
		7126,
		7147,
		7182,
		7187,
		7208,
		7233,
		7240,
		7246,
		7253,
		7274,
		1024,
		76,
		82,
		108,
		114,
		7089,
		7092,
		7095,
		7098,
		59,
		32768,
		9559,
		59,
		32768,
		9556,
		59,
		32768,
		9558,
		59,
		32768,
		9555,
		1280,
		59,
		68,
		85,
		100,
		117,
		7112,
		7114,
		7117,
		7120,
		7123,
		32768,
		9552,
		59,
		32768,
		9574,
		59,
		32768,
		9577,
		59,
		32768,
		9572,
		59,
		32768,
		9575,
		1024,
		76,
		82,
		108,
		114,
		7135,
		7138,
		7141,
		7144,
		59,
		32768,
		9565,
		59,
		32768,
		9562,
		59,
		32768,
		9564,
		59,
		32768,
		9561,
		1792,
		59,
		72,
		76,
		82,
		104,
		108,
		114,
		7162,
		7164,
		7167,
		7170,
		7173,
		7176,
		7179,
		32768,
		9553,
		59,
		32768,
		9580,
		59,
		32768,
		9571,
		59,
		32768,
		9568,
		59,
		32768,
		9579,
		59,
		32768,
		9570,
		59,
		32768,
		9567,
		111,
		120,
		59,
		32768,
		10697,
		1024,
		76,
		82,
		108,
		114,
		7196,
		7199,
		7202,
		7205,
		59,
		32768,
		9557,
		59,
		32768,
		9554,
		59,
		32768,
		9488,
		59,
		32768,
		9484,
		1280,
		59,
		68,
		85,
		100,
		117,
		7219,
		7221,
		7224,
		7227,
		7230,
		32768,
		9472,
		59,
		32768,
		9573,
		59,
		32768,
		9576,
		59,
		32768,
		9516,
		59,
		32768,
		9524,
		105,
		110,
		117,
		115,
		59,
		32768,
		8863,
		108,
		117,
		115,
		59,
		32768,
		8862,
		105,
		109,
		101,
		115,
		59,
		32768,
		8864,
		1024,
		76,
		82,
		108,
		114,
		7262,
		7265,
		7268,
		7271,
		59,
		32768,
		9563,
		59,
		32768,
		9560,
		59,
		32768,
		9496,
		59,
		32768,
		9492,
		1792,
		59,
		72,
		76,
		82,
		104,
		108,
		114,
		7289,
		7291,
		7294,
		7297,
		7300,
		7303,
		7306,
		32768,
		9474,
		59,
		32768,
		9578,
		59,
		32768,
		9569,
		59,
		32768,
		9566,
		59,
		32768,
		9532,
		59,
		32768,
		9508,
		59,
		32768,
		9500,
		114,
		105,
		109,
		101,
		59,
		32768,
		8245,
		512,
		101,
		118,
		7321,
		7326,
		118,
		101,
		59,
		32768,
		728,
		98,
		97,
		114,
		33024,
		166,
		59,
		32768,
		166,
		1024,
		99,
		101,
		105,
		111,
		7343,
		7348,
		7353,
		7364,
		114,
		59,
		32896,
		55349,
		56503,
		109,
		105,
		59,
		32768,
		8271,
		109,
		512,
		59,
		101,
		7359,
		7361,
		32768,
		8765,
		59,
		32768,
		8909,
		108,
		768,
		59,
		98,
		104,
		7372,
		7374,
		7377,
		32768,
		92,
		59,
		32768,
		10693,
		115,
		117,
		98,
		59,
		32768,
		10184,
		573,
		7387,
		7399,
		108,
		512,
		59,
		101,
		7392,
		7394,
		32768,
		8226,
		116,
		59,
		32768,
		8226,
		112,
		768,
		59,
		69,
		101,
		7406,
		7408,
		7411,
		32768,
		8782,
		59,
		32768,
		10926,
		512,
		59,
		113,
		7416,
		7418,
		32768,
		8783,
		59,
		32768,
		8783,
		6450,
		7448,
		0,
		7523,
		7571,
		7576,
		7613,
		0,
		7618,
		7647,
		0,
		0,
		7764,
		0,
		0,
		7779,
		0,
		0,
		7899,
		7914,
		7949,
		7955,
		0,
		8158,
		0,
		8176,
		768,
		99,
		112,
		114,
		7454,
		7460,
		7509,
		117,
		116,
		101,
		59,
		32768,
		263,
		1536,
		59,
		97,
		98,
		99,
		100,
		115,
		7473,
		7475,
		7480,
		7487,
		7500,
		7505,
		32768,
		8745,
		110,
		100,
		59,
		32768,
		10820,
		114,
		99,
		117,
		112,
		59,
		32768,
		10825,
		512,
		97,
		117,
		7492,
		7496,
		112,
		59,
		32768,
		10827,
		112,
		59,
		32768,
		10823,
		111,
		116,
		59,
		32768,
		10816,
		59,
		32896,
		8745,
		65024,
		512,
		101,
		111,
		7514,
		7518,
		116,
		59,
		32768,
		8257,
		110,
		59,
		32768,
		711,
		1024,
		97,
		101,
		105,
		117,
		7531,
		7544,
		7552,
		7557,
		833,
		7536,
		0,
		7540,
		115,
		59,
		32768,
		10829,
		111,
		110,
		59,
		32768,
		269,
		100,
		105,
		108,
		33024,
		231,
		59,
		32768,
		231,
		114,
		99,
		59,
		32768,
		265,
		112,
		115,
		512,
		59,
		115,
		7564,
		7566,
		32768,
		10828,
		109,
		59,
		32768,
		10832,
		111,
		116,
		59,
		32768,
		267,
		768,
		100,
		109,
		110,
		7582,
		7589,
		7596,
		105,
		108,
		33024,
		184,
		59,
		32768,
		184,
		112,
		116,
		121,
		118,
		59,
		32768,
		10674,
		116,
		33280,
		162,
		59,
		101,
		7603,
		7605,
		32768,
		162,
		114,
		100,
		111,
		116,
		59,
		32768,
		183,
		114,
		59,
		32896,
		55349,
		56608,
		768,
		99,
		101,
		105,
		7624,
		7628,
		7643,
		121,
		59,
		32768,
		1095,
		99,
		107,
		512,
		59,
		109,
		7635,
		7637,
		32768,
		10003,
		97,
		114,
		107,
		59,
		32768,
		10003,
		59,
		32768,
		967,
		114,
		1792,
		59,
		69,
		99,
		101,
		102,
		109,
		115,
		7662,
		7664,
		7667,
		7742,
		7745,
		7752,
		7757,
		32768,
		9675,
		59,
		32768,
		10691,
		768,
		59,
		101,
		108,
		7674,
		7676,
		7680,
		32768,
		710,
		113,
		59,
		32768,
		8791,
		101,
		1074,
		7687,
		0,
		0,
		7709,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		7695,
		7701,
		101,
		102,
		116,
		59,
		32768,
		8634,
		105,
		103,
		104,
		116,
		59,
		32768,
		8635,
		1280,
		82,
		83,
		97,
		99,
		100,
		7719,
		7722,
		7725,
		7730,
		7736,
		59,
		32768,
		174,
		59,
		32768,
		9416,
		115,
		116,
		59,
		32768,
		8859,
		105,
		114,
		99,
		59,
		32768,
		8858,
		97,
		115,
		104,
		59,
		32768,
		8861,
		59,
		32768,
		8791,
		110,
		105,
		110,
		116,
		59,
		32768,
		10768,
		105,
		100,
		59,
		32768,
		10991,
		99,
		105,
		114,
		59,
		32768,
		10690,
		117,
		98,
		115,
		512,
		59,
		117,
		7771,
		7773,
		32768,
		9827,
		105,
		116,
		59,
		32768,
		9827,
		1341,
		7785,
		7804,
		7850,
		0,
		7871,
		111,
		110,
		512,
		59,
		101,
		7791,
		7793,
		32768,
		58,
		512,
		59,
		113,
		7798,
		7800,
		32768,
		8788,
		59,
		32768,
		8788,
		1086,
		7809,
		0,
		0,
		7820,
		97,
		512,
		59,
		116,
		7814,
		7816,
		32768,
		44,
		59,
		32768,
		64,
		768,
		59,
		102,
		108,
		7826,
		7828,
		7832,
		32768,
		8705,
		110,
		59,
		32768,
		8728,
		101,
		512,
		109,
		120,
		7838,
		7844,
		101,
		110,
		116,
		59,
		32768,
		8705,
		101,
		115,
		59,
		32768,
		8450,
		824,
		7854,
		0,
		7866,
		512,
		59,
		100,
		7858,
		7860,
		32768,
		8773,
		111,
		116,
		59,
		32768,
		10861,
		110,
		116,
		59,
		32768,
		8750,
		768,
		102,
		114,
		121,
		7877,
		7881,
		7886,
		59,
		32896,
		55349,
		56660,
		111,
		100,
		59,
		32768,
		8720,
		33280,
		169,
		59,
		115,
		7892,
		7894,
		32768,
		169,
		114,
		59,
		32768,
		8471,
		512,
		97,
		111,
		7903,
		7908,
		114,
		114,
		59,
		32768,
		8629,
		115,
		115,
		59,
		32768,
		10007,
		512,
		99,
		117,
		7918,
		7923,
		114,
		59,
		32896,
		55349,
		56504,
		512,
		98,
		112,
		7928,
		7938,
		512,
		59,
		101,
		7933,
		7935,
		32768,
		10959,
		59,
		32768,
		10961,
		512,
		59,
		101,
		7943,
		7945,
		32768,
		10960,
		59,
		32768,
		10962,
		100,
		111,
		116,
		59,
		32768,
		8943,
		1792,
		100,
		101,
		108,
		112,
		114,
		118,
		119,
		7969,
		7983,
		7996,
		8009,
		8057,
		8147,
		8152,
		97,
		114,
		114,
		512,
		108,
		114,
		7977,
		7980,
		59,
		32768,
		10552,
		59,
		32768,
		10549,
		1089,
		7989,
		0,
		0,
		7993,
		114,
		59,
		32768,
		8926,
		99,
		59,
		32768,
		8927,
		97,
		114,
		114,
		512,
		59,
		112,
		8004,
		8006,
		32768,
		8630,
		59,
		32768,
		10557,
		1536,
		59,
		98,
		99,
		100,
		111,
		115,
		8022,
		8024,
		8031,
		8044,
		8049,
		8053,
		32768,
		8746,
		114,
		99,
		97,
		112,
		59,
		32768,
		10824,
		512,
		97,
		117,
		8036,
		8040,
		112,
		59,
		32768,
		10822,
		112,
		59,
		32768,
		10826,
		111,
		116,
		59,
		32768,
		8845,
		114,
		59,
		32768,
		10821,
		59,
		32896,
		8746,
		65024,
		1024,
		97,
		108,
		114,
		118,
		8066,
		8078,
		8116,
		8123,
		114,
		114,
		512,
		59,
		109,
		8073,
		8075,
		32768,
		8631,
		59,
		32768,
		10556,
		121,
		768,
		101,
		118,
		119,
		8086,
		8104,
		8109,
		113,
		1089,
		8093,
		0,
		0,
		8099,
		114,
		101,
		99,
		59,
		32768,
		8926,
		117,
		99,
		99,
		59,
		32768,
		8927,
		101,
		101,
		59,
		32768,
		8910,
		101,
		100,
		103,
		101,
		59,
		32768,
		8911,
		101,
		110,
		33024,
		164,
		59,
		32768,
		164,
		101,
		97,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		8134,
		8140,
		101,
		102,
		116,
		59,
		32768,
		8630,
		105,
		103,
		104,
		116,
		59,
		32768,
		8631,
		101,
		101,
		59,
		32768,
		8910,
		101,
		100,
		59,
		32768,
		8911,
		512,
		99,
		105,
		8162,
		8170,
		111,
		110,
		105,
		110,
		116,
		59,
		32768,
		8754,
		110,
		116,
		59,
		32768,
		8753,
		108,
		99,
		116,
		121,
		59,
		32768,
		9005,
		4864,
		65,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		104,
		105,
		106,
		108,
		111,
		114,
		115,
		116,
		117,
		119,
		122,
		8221,
		8226,
		8231,
		8267,
		8282,
		8296,
		8327,
		8351,
		8366,
		8379,
		8466,
		8471,
		8487,
		8621,
		8647,
		8676,
		8697,
		8712,
		8720,
		114,
		114,
		59,
		32768,
		8659,
		97,
		114,
		59,
		32768,
		10597,
		1024,
		103,
		108,
		114,
		115,
		8240,
		8246,
		8252,
		8256,
		103,
		101,
		114,
		59,
		32768,
		8224,
		101,
		116,
		104,
		59,
		32768,
		8504,
		114,
		59,
		32768,
		8595,
		104,
		512,
		59,
		118,
		8262,
		8264,
		32768,
		8208,
		59,
		32768,
		8867,
		572,
		8271,
		8278,
		97,
		114,
		111,
		119,
		59,
		32768,
		10511,
		97,
		99,
		59,
		32768,
		733,
		512,
		97,
		121,
		8287,
		8293,
		114,
		111,
		110,
		59,
		32768,
		271,
		59,
		32768,
		1076,
		768,
		59,
		97,
		111,
		8303,
		8305,
		8320,
		32768,
		8518,
		512,
		103,
		114,
		8310,
		8316,
		103,
		101,
		114,
		59,
		32768,
		8225,
		114,
		59,
		32768,
		8650,
		116,
		115,
		101,
		113,
		59,
		32768,
		10871,
		768,
		103,
		108,
		109,
		8334,
		8339,
		8344,
		33024,
		176,
		59,
		32768,
		176,
		116,
		97,
		59,
		32768,
		948,
		112,
		116,
		121,
		118,
		59,
		32768,
		10673,
		512,
		105,
		114,
		8356,
		8362,
		115,
		104,
		116,
		59,
		32768,
		10623,
		59,
		32896,
		55349,
		56609,
		97,
		114,
		512,
		108,
		114,
		8373,
		8376,
		59,
		32768,
		8643,
		59,
		32768,
		8642,
		1280,
		97,
		101,
		103,
		115,
		118,
		8390,
		8418,
		8421,
		8428,
		8433,
		109,
		768,
		59,
		111,
		115,
		8398,
		8400,
		8415,
		32768,
		8900,
		110,
		100,
		512,
		59,
		115,
		8407,
		8409,
		32768,
		8900,
		117,
		105,
		116,
		59,
		32768,
		9830,
		59,
		32768,
		9830,
		59,
		32768,
		168,
		97,
		109,
		109,
		97,
		59,
		32768,
		989,
		105,
		110,
		59,
		32768,
		8946,
		768,
		59,
		105,
		111,
		8440,
		8442,
		8461,
		32768,
		247,
		100,
		101,
		33280,
		247,
		59,
		111,
		8450,
		8452,
		32768,
		247,
		110,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8903,
		110,
		120,
		59,
		32768,
		8903,
		99,
		121,
		59,
		32768,
		1106,
		99,
		1088,
		8478,
		0,
		0,
		8483,
		114,
		110,
		59,
		32768,
		8990,
		111,
		112,
		59,
		32768,
		8973,
		1280,
		108,
		112,
		116,
		117,
		119,
		8498,
		8504,
		8509,
		8556,
		8570,
		108,
		97,
		114,
		59,
		32768,
		36,
		102,
		59,
		32896,
		55349,
		56661,
		1280,
		59,
		101,
		109,
		112,
		115,
		8520,
		8522,
		8535,
		8542,
		8548,
		32768,
		729,
		113,
		512,
		59,
		100,
		8528,
		8530,
		32768,
		8784,
		111,
		116,
		59,
		32768,
		8785,
		105,
		110,
		117,
		115,
		59,
		32768,
		8760,
		108,
		117,
		115,
		59,
		32768,
		8724,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		8865,
		98,
		108,
		101,
		98,
		97,
		114,
		119,
		101,
		100,
		103,
		101,
		59,
		32768,
		8966,
		110,
		768,
		97,
		100,
		104,
		8578,
		8585,
		8597,
		114,
		114,
		111,
		119,
		59,
		32768,
		8595,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8650,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		108,
		114,
		8608,
		8614,
		101,
		102,
		116,
		59,
		32768,
		8643,
		105,
		103,
		104,
		116,
		59,
		32768,
		8642,
		563,
		8625,
		8633,
		107,
		97,
		114,
		111,
		119,
		59,
		32768,
		10512,
		1088,
		8638,
		0,
		0,
		8643,
		114,
		110,
		59,
		32768,
		8991,
		111,
		112,
		59,
		32768,
		8972,
		768,
		99,
		111,
		116,
		8654,
		8666,
		8670,
		512,
		114,
		121,
		8659,
		8663,
		59,
		32896,
		55349,
		56505,
		59,
		32768,
		1109,
		108,
		59,
		32768,
		10742,
		114,
		111,
		107,
		59,
		32768,
		273,
		512,
		100,
		114,
		8681,
		8686,
		111,
		116,
		59,
		32768,
		8945,
		105,
		512,
		59,
		102,
		8692,
		8694,
		32768,
		9663,
		59,
		32768,
		9662,
		512,
		97,
		104,
		8702,
		8707,
		114,
		114,
		59,
		32768,
		8693,
		97,
		114,
		59,
		32768,
		10607,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		10662,
		512,
		99,
		105,
		8725,
		8729,
		121,
		59,
		32768,
		1119,
		103,
		114,
		97,
		114,
		114,
		59,
		32768,
		10239,
		4608,
		68,
		97,
		99,
		100,
		101,
		102,
		103,
		108,
		109,
		110,
		111,
		112,
		113,
		114,
		115,
		116,
		117,
		120,
		8774,
		8788,
		8807,
		8844,
		8849,
		8852,
		8866,
		8895,
		8929,
		8977,
		8989,
		9004,
		9046,
		9136,
		9151,
		9171,
		9184,
		9199,
		512,
		68,
		111,
		8779,
		8784,
		111,
		116,
		59,
		32768,
		10871,
		116,
		59,
		32768,
		8785,
		512,
		99,
		115,
		8793,
		8801,
		117,
		116,
		101,
		33024,
		233,
		59,
		32768,
		233,
		116,
		101,
		114,
		59,
		32768,
		10862,
		1024,
		97,
		105,
		111,
		121,
		8816,
		8822,
		8835,
		8841,
		114,
		111,
		110,
		59,
		32768,
		283,
		114,
		512,
		59,
		99,
		8828,
		8830,
		32768,
		8790,
		33024,
		234,
		59,
		32768,
		234,
		108,
		111,
		110,
		59,
		32768,
		8789,
		59,
		32768,
		1101,
		111,
		116,
		59,
		32768,
		279,
		59,
		32768,
		8519,
		512,
		68,
		114,
		8857,
		8862,
		111,
		116,
		59,
		32768,
		8786,
		59,
		32896,
		55349,
		56610,
		768,
		59,
		114,
		115,
		8873,
		8875,
		8883,
		32768,
		10906,
		97,
		118,
		101,
		33024,
		232,
		59,
		32768,
		232,
		512,
		59,
		100,
		8888,
		8890,
		32768,
		10902,
		111,
		116,
		59,
		32768,
		10904,
		1024,
		59,
		105,
		108,
		115,
		8904,
		8906,
		8914,
		8917,
		32768,
		10905,
		110,
		116,
		101,
		114,
		115,
		59,
		32768,
		9191,
		59,
		32768,
		8467,
		512,
		59,
		100,
		8922,
		8924,
		32768,
		10901,
		111,
		116,
		59,
		32768,
		10903,
		768,
		97,
		112,
		115,
		8936,
		8941,
		8960,
		99,
		114,
		59,
		32768,
		275,
		116,
		121,
		768,
		59,
		115,
		118,
		8950,
		8952,
		8957,
		32768,
		8709,
		101,
		116,
		59,
		32768,
		8709,
		59,
		32768,
		8709,
		112,
		512,
		49,
		59,
		8966,
		8975,
		516,
		8970,
		8973,
		59,
		32768,
		8196,
		59,
		32768,
		8197,
		32768,
		8195,
		512,
		103,
		115,
		8982,
		8985,
		59,
		32768,
		331,
		112,
		59,
		32768,
		8194,
		512,
		103,
		112,
		8994,
		8999,
		111,
		110,
		59,
		32768,
		281,
		102,
		59,
		32896,
		55349,
		56662,
		768,
		97,
		108,
		115,
		9011,
		9023,
		9028,
		114,
		512,
		59,
		115,
		9017,
		9019,
		32768,
		8917,
		108,
		59,
		32768,
		10723,
		117,
		115,
		59,
		32768,
		10865,
		105,
		768,
		59,
		108,
		118,
		9036,
		9038,
		9043,
		32768,
		949,
		111,
		110,
		59,
		32768,
		949,
		59,
		32768,
		1013,
		1024,
		99,
		115,
		117,
		118,
		9055,
		9071,
		9099,
		9128,
		512,
		105,
		111,
		9060,
		9065,
		114,
		99,
		59,
		32768,
		8790,
		108,
		111,
		110,
		59,
		32768,
		8789,
		1082,
		9077,
		0,
		0,
		9081,
		109,
		59,
		32768,
		8770,
		97,
		110,
		116,
		512,
		103,
		108,
		9088,
		9093,
		116,
		114,
		59,
		32768,
		10902,
		101,
		115,
		115,
		59,
		32768,
		10901,
		768,
		97,
		101,
		105,
		9106,
		9111,
		9116,
		108,
		115,
		59,
		32768,
		61,
		115,
		116,
		59,
		32768,
		8799,
		118,
		512,
		59,
		68,
		9122,
		9124,
		32768,
		8801,
		68,
		59,
		32768,
		10872,
		112,
		97,
		114,
		115,
		108,
		59,
		32768,
		10725,
		512,
		68,
		97,
		9141,
		9146,
		111,
		116,
		59,
		32768,
		8787,
		114,
		114,
		59,
		32768,
		10609,
		768,
		99,
		100,
		105,
		9158,
		9162,
		9167,
		114,
		59,
		32768,
		8495,
		111,
		116,
		59,
		32768,
		8784,
		109,
		59,
		32768,
		8770,
		512,
		97,
		104,
		9176,
		9179,
		59,
		32768,
		951,
		33024,
		240,
		59,
		32768,
		240,
		512,
		109,
		114,
		9189,
		9195,
		108,
		33024,
		235,
		59,
		32768,
		235,
		111,
		59,
		32768,
		8364,
		768,
		99,
		105,
		112,
		9206,
		9210,
		9215,
		108,
		59,
		32768,
		33,
		115,
		116,
		59,
		32768,
		8707,
		512,
		101,
		111,
		9220,
		9230,
		99,
		116,
		97,
		116,
		105,
		111,
		110,
		59,
		32768,
		8496,
		110,
		101,
		110,
		116,
		105,
		97,
		108,
		101,
		59,
		32768,
		8519,
		4914,
		9262,
		0,
		9276,
		0,
		9280,
		9287,
		0,
		0,
		9318,
		9324,
		0,
		9331,
		0,
		9352,
		9357,
		9386,
		0,
		9395,
		9497,
		108,
		108,
		105,
		110,
		103,
		100,
		111,
		116,
		115,
		101,
		113,
		59,
		32768,
		8786,
		121,
		59,
		32768,
		1092,
		109,
		97,
		108,
		101,
		59,
		32768,
		9792,
		768,
		105,
		108,
		114,
		9293,
		9299,
		9313,
		108,
		105,
		103,
		59,
		32768,
		64259,
		1082,
		9305,
		0,
		0,
		9309,
		103,
		59,
		32768,
		64256,
		105,
		103,
		59,
		32768,
		64260,
		59,
		32896,
		55349,
		56611,
		108,
		105,
		103,
		59,
		32768,
		64257,
		108,
		105,
		103,
		59,
		32896,
		102,
		106,
		768,
		97,
		108,
		116,
		9337,
		9341,
		9346,
		116,
		59,
		32768,
		9837,
		105,
		103,
		59,
		32768,
		64258,
		110,
		115,
		59,
		32768,
		9649,
		111,
		102,
		59,
		32768,
		402,
		833,
		9361,
		0,
		9366,
		102,
		59,
		32896,
		55349,
		56663,
		512,
		97,
		107,
		9370,
		9375,
		108,
		108,
		59,
		32768,
		8704,
		512,
		59,
		118,
		9380,
		9382,
		32768,
		8916,
		59,
		32768,
		10969,
		97,
		114,
		116,
		105,
		110,
		116,
		59,
		32768,
		10765,
		512,
		97,
		111,
		9399,
		9491,
		512,
		99,
		115,
		9404,
		9487,
		1794,
		9413,
		9443,
		9453,
		9470,
		9474,
		0,
		9484,
		1795,
		9421,
		9426,
		9429,
		9434,
		9437,
		0,
		9440,
		33024,
		189,
		59,
		32768,
		189,
		59,
		32768,
		8531,
		33024,
		188,
		59,
		32768,
		188,
		59,
		32768,
		8533,
		59,
		32768,
		8537,
		59,
		32768,
		8539,
		772,
		9447,
		0,
		9450,
		59,
		32768,
		8532,
		59,
		32768,
		8534,
		1285,
		9459,
		9464,
		0,
		0,
		9467,
		33024,
		190,
		59,
		32768,
		190,
		59,
		32768,
		8535,
		59,
		32768,
		8540,
		53,
		59,
		32768,
		8536,
		775,
		9478,
		0,
		9481,
		59,
		32768,
		8538,
		59,
		32768,
		8541,
		56,
		59,
		32768,
		8542,
		108,
		59,
		32768,
		8260,
		119,
		110,
		59,
		32768,
		8994,
		99,
		114,
		59,
		32896,
		55349,
		56507,
		4352,
		69,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		105,
		106,
		108,
		110,
		111,
		114,
		115,
		116,
		118,
		9537,
		9547,
		9575,
		9582,
		9595,
		9600,
		9679,
		9684,
		9694,
		9700,
		9705,
		9725,
		9773,
		9779,
		9785,
		9810,
		9917,
		512,
		59,
		108,
		9542,
		9544,
		32768,
		8807,
		59,
		32768,
		10892,
		768,
		99,
		109,
		112,
		9554,
		9560,
		9572,
		117,
		116,
		101,
		59,
		32768,
		501,
		109,
		97,
		512,
		59,
		100,
		9567,
		9569,
		32768,
		947,
		59,
		32768,
		989,
		59,
		32768,
		10886,
		114,
		101,
		118,
		101,
		59,
		32768,
		287,
		512,
		105,
		121,
		9587,
		9592,
		114,
		99,
		59,
		32768,
		285,
		59,
		32768,
		1075,
		111,
		116,
		59,
		32768,
		289,
		1024,
		59,
		108,
		113,
		115,
		9609,
		9611,
		9614,
		9633,
		32768,
		8805,
		59,
		32768,
		8923,
		768,
		59,
		113,
		115,
		9621,
		9623,
		9626,
		32768,
		8805,
		59,
		32768,
		8807,
		108,
		97,
		110,
		116,
		59,
		32768,
		10878,
		1024,
		59,
		99,
		100,
		108,
		9642,
		9644,
		9648,
		9667,
		32768,
		10878,
		99,
		59,
		32768,
		10921,
		111,
		116,
		512,
		59,
		111,
		9655,
		9657,
		32768,
		10880,
		512,
		59,
		108,
		9662,
		9664,
		32768,
		10882,
		59,
		32768,
		10884,
		512,
		59,
		101,
		9672,
		9675,
		32896,
		8923,
		65024,
		115,
		59,
		32768,
		10900,
		114,
		59,
		32896,
		55349,
		56612,
		512,
		59,
		103,
		9689,
		9691,
		32768,
		8811,
		59,
		32768,
		8921,
		109,
		101,
		108,
		59,
		32768,
		8503,
		99,
		121,
		59,
		32768,
		1107,
		1024,
		59,
		69,
		97,
		106,
		9714,
		9716,
		9719,
		9722,
		32768,
		8823,
		59,
		32768,
		10898,
		59,
		32768,
		10917,
		59,
		32768,
		10916,
		1024,
		69,
		97,
		101,
		115,
		9734,
		9737,
		9751,
		9768,
		59,
		32768,
		8809,
		112,
		512,
		59,
		112,
		9743,
		9745,
		32768,
		10890,
		114,
		111,
		120,
		59,
		32768,
		10890,
		512,
		59,
		113,
		9756,
		9758,
		32768,
		10888,
		512,
		59,
		113,
		9763,
		9765,
		32768,
		10888,
		59,
		32768,
		8809,
		105,
		109,
		59,
		32768,
		8935,
		112,
		102,
		59,
		32896,
		55349,
		56664,
		97,
		118,
		101,
		59,
		32768,
		96,
		512,
		99,
		105,
		9790,
		9794,
		114,
		59,
		32768,
		8458,
		109,
		768,
		59,
		101,
		108,
		9802,
		9804,
		9807,
		32768,
		8819,
		59,
		32768,
		10894,
		59,
		32768,
		10896,
		34304,
		62,
		59,
		99,
		100,
		108,
		113,
		114,
		9824,
		9826,
		9838,
		9843,
		9849,
		9856,
		32768,
		62,
		512,
		99,
		105,
		9831,
		9834,
		59,
		32768,
		10919,
		114,
		59,
		32768,
		10874,
		111,
		116,
		59,
		32768,
		8919,
		80,
		97,
		114,
		59,
		32768,
		10645,
		117,
		101,
		115,
		116,
		59,
		32768,
		10876,
		1280,
		97,
		100,
		101,
		108,
		115,
		9867,
		9882,
		9887,
		9906,
		9912,
		833,
		9872,
		0,
		9879,
		112,
		114,
		111,
		120,
		59,
		32768,
		10886,
		114,
		59,
		32768,
		10616,
		111,
		116,
		59,
		32768,
		8919,
		113,
		512,
		108,
		113,
		9893,
		9899,
		101,
		115,
		115,
		59,
		32768,
		8923,
		108,
		101,
		115,
		115,
		59,
		32768,
		10892,
		101,
		115,
		115,
		59,
		32768,
		8823,
		105,
		109,
		59,
		32768,
		8819,
		512,
		101,
		110,
		9922,
		9932,
		114,
		116,
		110,
		101,
		113,
		113,
		59,
		32896,
		8809,
		65024,
		69,
		59,
		32896,
		8809,
		65024,
		2560,
		65,
		97,
		98,
		99,
		101,
		102,
		107,
		111,
		115,
		121,
		9958,
		9963,
		10015,
		10020,
		10026,
		10060,
		10065,
		10085,
		10147,
		10171,
		114,
		114,
		59,
		32768,
		8660,
		1024,
		105,
		108,
		109,
		114,
		9972,
		9978,
		9982,
		9988,
		114,
		115,
		112,
		59,
		32768,
		8202,
		102,
		59,
		32768,
		189,
		105,
		108,
		116,
		59,
		32768,
		8459,
		512,
		100,
		114,
		9993,
		9998,
		99,
		121,
		59,
		32768,
		1098,
		768,
		59,
		99,
		119,
		10005,
		10007,
		10012,
		32768,
		8596,
		105,
		114,
		59,
		32768,
		10568,
		59,
		32768,
		8621,
		97,
		114,
		59,
		32768,
		8463,
		105,
		114,
		99,
		59,
		32768,
		293,
		768,
		97,
		108,
		114,
		10033,
		10048,
		10054,
		114,
		116,
		115,
		512,
		59,
		117,
		10041,
		10043,
		32768,
		9829,
		105,
		116,
		59,
		32768,
		9829,
		108,
		105,
		112,
		59,
		32768,
		8230,
		99,
		111,
		110,
		59,
		32768,
		8889,
		114,
		59,
		32896,
		55349,
		56613,
		115,
		512,
		101,
		119,
		10071,
		10078,
		97,
		114,
		111,
		119,
		59,
		32768,
		10533,
		97,
		114,
		111,
		119,
		59,
		32768,
		10534,
		1280,
		97,
		109,
		111,
		112,
		114,
		10096,
		10101,
		10107,
		10136,
		10141,
		114,
		114,
		59,
		32768,
		8703,
		116,
		104,
		116,
		59,
		32768,
		8763,
		107,
		512,
		108,
		114,
		10113,
		10124,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8617,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8618,
		102,
		59,
		32896,
		55349,
		56665,
		98,
		97,
		114,
		59,
		32768,
		8213,
		768,
		99,
		108,
		116,
		10154,
		10159,
		10165,
		114,
		59,
		32896,
		55349,
		56509,
		97,
		115,
		104,
		59,
		32768,
		8463,
		114,
		111,
		107,
		59,
		32768,
		295,
		512,
		98,
		112,
		10176,
		10182,
		117,
		108,
		108,
		59,
		32768,
		8259,
		104,
		101,
		110,
		59,
		32768,
		8208,
		5426,
		10211,
		0,
		10220,
		0,
		10239,
		10255,
		10267,
		0,
		10276,
		10312,
		0,
		0,
		10318,
		10371,
		10458,
		10485,
		10491,
		0,
		10500,
		10545,
		10558,
		99,
		117,
		116,
		101,
		33024,
		237,
		59,
		32768,
		237,
		768,
		59,
		105,
		121,
		10226,
		10228,
		10235,
		32768,
		8291,
		114,
		99,
		33024,
		238,
		59,
		32768,
		238,
		59,
		32768,
		1080,
		512,
		99,
		120,
		10243,
		10247,
		121,
		59,
		32768,
		1077,
		99,
		108,
		33024,
		161,
		59,
		32768,
		161,
		512,
		102,
		114,
		10259,
		10262,
		59,
		32768,
		8660,
		59,
		32896,
		55349,
		56614,
		114,
		97,
		118,
		101,
		33024,
		236,
		59,
		32768,
		236,
		1024,
		59,
		105,
		110,
		111,
		10284,
		10286,
		10300,
		10306,
		32768,
		8520,
		512,
		105,
		110,
		10291,
		10296,
		110,
		116,
		59,
		32768,
		10764,
		116,
		59,
		32768,
		8749,
		102,
		105,
		110,
		59,
		32768,
		10716,
		116,
		97,
		59,
		32768,
		8489,
		108,
		105,
		103,
		59,
		32768,
		307,
		768,
		97,
		111,
		112,
		10324,
		10361,
		10365,
		768,
		99,
		103,
		116,
		10331,
		10335,
		10357,
		114,
		59,
		32768,
		299,
		768,
		101,
		108,
		112,
		10342,
		10345,
		10351,
		59,
		32768,
		8465,
		105,
		110,
		101,
		59,
		32768,
		8464,
		97,
		114,
		116,
		59,
		32768,
		8465,
		104,
		59,
		32768,
		305,
		102,
		59,
		32768,
		8887,
		101,
		100,
		59,
		32768,
		437,
		1280,
		59,
		99,
		102,
		111,
		116,
		10381,
		10383,
		10389,
		10403,
		10409,
		32768,
		8712,
		97,
		114,
		101,
		59,
		32768,
		8453,
		105,
		110,
		512,
		59,
		116,
		10396,
		10398,
		32768,
		8734,
		105,
		101,
		59,
		32768,
		10717,
		100,
		111,
		116,
		59,
		32768,
		305,
		1280,
		59,
		99,
		101,
		108,
		112,
		10420,
		10422,
		10427,
		10444,
		10451,
		32768,
		8747,
		97,
		108,
		59,
		32768,
		8890,
		512,
		103,
		114,
		10432,
		10438,
		101,
		114,
		115,
		59,
		32768,
		8484,
		99,
		97,
		108,
		59,
		32768,
		8890,
		97,
		114,
		104,
		107,
		59,
		32768,
		10775,
		114,
		111,
		100,
		59,
		32768,
		10812,
		1024,
		99,
		103,
		112,
		116,
		10466,
		10470,
		10475,
		10480,
		121,
		59,
		32768,
		1105,
		111,
		110,
		59,
		32768,
		303,
		102,
		59,
		32896,
		55349,
		56666,
		97,
		59,
		32768,
		953,
		114,
		111,
		100,
		59,
		32768,
		10812,
		117,
		101,
		115,
		116,
		33024,
		191,
		59,
		32768,
		191,
		512,
		99,
		105,
		10504,
		10509,
		114,
		59,
		32896,
		55349,
		56510,
		110,
		1280,
		59,
		69,
		100,
		115,
		118,
		10521,
		10523,
		10526,
		10531,
		10541,
		32768,
		8712,
		59,
		32768,
		8953,
		111,
		116,
		59,
		32768,
		8949,
		512,
		59,
		118,
		10536,
		10538,
		32768,
		8948,
		59,
		32768,
		8947,
		59,
		32768,
		8712,
		512,
		59,
		105,
		10549,
		10551,
		32768,
		8290,
		108,
		100,
		101,
		59,
		32768,
		297,
		828,
		10562,
		0,
		10567,
		99,
		121,
		59,
		32768,
		1110,
		108,
		33024,
		239,
		59,
		32768,
		239,
		1536,
		99,
		102,
		109,
		111,
		115,
		117,
		10585,
		10598,
		10603,
		10609,
		10615,
		10630,
		512,
		105,
		121,
		10590,
		10595,
		114,
		99,
		59,
		32768,
		309,
		59,
		32768,
		1081,
		114,
		59,
		32896,
		55349,
		56615,
		97,
		116,
		104,
		59,
		32768,
		567,
		112,
		102,
		59,
		32896,
		55349,
		56667,
		820,
		10620,
		0,
		10625,
		114,
		59,
		32896,
		55349,
		56511,
		114,
		99,
		121,
		59,
		32768,
		1112,
		107,
		99,
		121,
		59,
		32768,
		1108,
		2048,
		97,
		99,
		102,
		103,
		104,
		106,
		111,
		115,
		10653,
		10666,
		10680,
		10685,
		10692,
		10697,
		10702,
		10708,
		112,
		112,
		97,
		512,
		59,
		118,
		10661,
		10663,
		32768,
		954,
		59,
		32768,
		1008,
		512,
		101,
		121,
		10671,
		10677,
		100,
		105,
		108,
		59,
		32768,
		311,
		59,
		32768,
		1082,
		114,
		59,
		32896,
		55349,
		56616,
		114,
		101,
		101,
		110,
		59,
		32768,
		312,
		99,
		121,
		59,
		32768,
		1093,
		99,
		121,
		59,
		32768,
		1116,
		112,
		102,
		59,
		32896,
		55349,
		56668,
		99,
		114,
		59,
		32896,
		55349,
		56512,
		5888,
		65,
		66,
		69,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		104,
		106,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		10761,
		10783,
		10789,
		10799,
		10804,
		10957,
		11011,
		11047,
		11094,
		11349,
		11372,
		11382,
		11409,
		11414,
		11451,
		11478,
		11526,
		11698,
		11711,
		11755,
		11823,
		11910,
		11929,
		768,
		97,
		114,
		116,
		10768,
		10773,
		10777,
		114,
		114,
		59,
		32768,
		8666,
		114,
		59,
		32768,
		8656,
		97,
		105,
		108,
		59,
		32768,
		10523,
		97,
		114,
		114,
		59,
		32768,
		10510,
		512,
		59,
		103,
		10794,
		10796,
		32768,
		8806,
		59,
		32768,
		10891,
		97,
		114,
		59,
		32768,
		10594,
		4660,
		10824,
		0,
		10830,
		0,
		10838,
		0,
		0,
		0,
		0,
		0,
		10844,
		10850,
		0,
		10867,
		10870,
		10877,
		0,
		10933,
		117,
		116,
		101,
		59,
		32768,
		314,
		109,
		112,
		116,
		121,
		118,
		59,
		32768,
		10676,
		114,
		97,
		110,
		59,
		32768,
		8466,
		98,
		100,
		97,
		59,
		32768,
		955,
		103,
		768,
		59,
		100,
		108,
		10857,
		10859,
		10862,
		32768,
		10216,
		59,
		32768,
		10641,
		101,
		59,
		32768,
		10216,
		59,
		32768,
		10885,
		117,
		111,
		33024,
		171,
		59,
		32768,
		171,
		114,
		2048,
		59,
		98,
		102,
		104,
		108,
		112,
		115,
		116,
		10894,
		10896,
		10907,
		10911,
		10915,
		10919,
		10923,
		10928,
		32768,
		8592,
		512,
		59,
		102,
		10901,
		10903,
		32768,
		8676,
		115,
		59,
		32768,
		10527,
		115,
		59,
		32768,
		10525,
		107,
		59,
		32768,
		8617,
		112,
		59,
		32768,
		8619,
		108,
		59,
		32768,
		10553,
		105,
		109,
		59,
		32768,
		10611,
		108,
		59,
		32768,
		8610,
		768,
		59,
		97,
		101,
		10939,
		10941,
		10946,
		32768,
		10923,
		105,
		108,
		59,
		32768,
		10521,
		512,
		59,
		115,
		10951,
		10953,
		32768,
		10925,
		59,
		32896,
		10925,
		65024,
		768,
		97,
		98,
		114,
		10964,
		10969,
		10974,
		114,
		114,
		59,
		32768,
		10508,
		114,
		107,
		59,
		32768,
		10098,
		512,
		97,
		107,
		10979,
		10991,
		99,
		512,
		101,
		107,
		10985,
		10988,
		59,
		32768,
		123,
		59,
		32768,
		91,
		512,
		101,
		115,
		10996,
		10999,
		59,
		32768,
		10635,
		108,
		512,
		100,
		117,
		11005,
		11008,
		59,
		32768,
		10639,
		59,
		32768,
		10637,
		1024,
		97,
		101,
		117,
		121,
		11020,
		11026,
		11040,
		11044,
		114,
		111,
		110,
		59,
		32768,
		318,
		512,
		100,
		105,
		11031,
		11036,
		105,
		108,
		59,
		32768,
		316,
		108,
		59,
		32768,
		8968,
		98,
		59,
		32768,
		123,
		59,
		32768,
		1083,
		1024,
		99,
		113,
		114,
		115,
		11056,
		11060,
		11072,
		11090,
		97,
		59,
		32768,
		10550,
		117,
		111,
		512,
		59,
		114,
		11067,
		11069,
		32768,
		8220,
		59,
		32768,
		8222,
		512,
		100,
		117,
		11077,
		11083,
		104,
		97,
		114,
		59,
		32768,
		10599,
		115,
		104,
		97,
		114,
		59,
		32768,
		10571,
		104,
		59,
		32768,
		8626,
		1280,
		59,
		102,
		103,
		113,
		115,
		11105,
		11107,
		11228,
		11231,
		11250,
		32768,
		8804,
		116,
		1280,
		97,
		104,
		108,
		114,
		116,
		11119,
		11136,
		11157,
		11169,
		11216,
		114,
		114,
		111,
		119,
		512,
		59,
		116,
		11128,
		11130,
		32768,
		8592,
		97,
		105,
		108,
		59,
		32768,
		8610,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		100,
		117,
		11147,
		11153,
		111,
		119,
		110,
		59,
		32768,
		8637,
		112,
		59,
		32768,
		8636,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8647,
		105,
		103,
		104,
		116,
		768,
		97,
		104,
		115,
		11180,
		11194,
		11204,
		114,
		114,
		111,
		119,
		512,
		59,
		115,
		11189,
		11191,
		32768,
		8596,
		59,
		32768,
		8646,
		97,
		114,
		112,
		111,
		111,
		110,
		115,
		59,
		32768,
		8651,
		113,
		117,
		105,
		103,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8621,
		104,
		114,
		101,
		101,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8907,
		59,
		32768,
		8922,
		768,
		59,
		113,
		115,
		11238,
		11240,
		11243,
		32768,
		8804,
		59,
		32768,
		8806,
		108,
		97,
		110,
		116,
		59,
		32768,
		10877,
		1280,
		59,
		99,
		100,
		103,
		115,
		11261,
		11263,
		11267,
		11286,
		11298,
		32768,
		10877,
		99,
		59,
		32768,
		10920,
		111,
		116,
		512,
		59,
		111,
		11274,
		11276,
		32768,
		10879,
		512,
		59,
		114,
		11281,
		11283,
		32768,
		10881,
		59,
		32768,
		10883,
		512,
		59,
		101,
		11291,
		11294,
		32896,
		8922,
		65024,
		115,
		59,
		32768,
		10899,
		1280,
		97,
		100,
		101,
		103,
		115,
		11309,
		11317,
		11322,
		11339,
		11344,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10885,
		111,
		116,
		59,
		32768,
		8918,
		113,
		512,
		103,
		113,
		11328,
		11333,
		116,
		114,
		59,
		32768,
		8922,
		103,
		116,
		114,
		59,
		32768,
		10891,
		116,
		114,
		59,
		32768,
		8822,
		105,
		109,
		59,
		32768,
		8818,
		768,
		105,
		108,
		114,
		11356,
		11362,
		11368,
		115,
		104,
		116,
		59,
		32768,
		10620,
		111,
		111,
		114,
		59,
		32768,
		8970,
		59,
		32896,
		55349,
		56617,
		512,
		59,
		69,
		11377,
		11379,
		32768,
		8822,
		59,
		32768,
		10897,
		562,
		11386,
		11405,
		114,
		512,
		100,
		117,
		11391,
		11394,
		59,
		32768,
		8637,
		512,
		59,
		108,
		11399,
		11401,
		32768,
		8636,
		59,
		32768,
		10602,
		108,
		107,
		59,
		32768,
		9604,
		99,
		121,
		59,
		32768,
		1113,
		1280,
		59,
		97,
		99,
		104,
		116,
		11425,
		11427,
		11432,
		11440,
		11446,
		32768,
		8810,
		114,
		114,
		59,
		32768,
		8647,
		111,
		114,
		110,
		101,
		114,
		59,
		32768,
		8990,
		97,
		114,
		100,
		59,
		32768,
		10603,
		114,
		105,
		59,
		32768,
		9722,
		512,
		105,
		111,
		11456,
		11462,
		100,
		111,
		116,
		59,
		32768,
		320,
		117,
		115,
		116,
		512,
		59,
		97,
		11470,
		11472,
		32768,
		9136,
		99,
		104,
		101,
		59,
		32768,
		9136,
		1024,
		69,
		97,
		101,
		115,
		11487,
		11490,
		11504,
		11521,
		59,
		32768,
		8808,
		112,
		512,
		59,
		112,
		11496,
		11498,
		32768,
		10889,
		114,
		111,
		120,
		59,
		32768,
		10889,
		512,
		59,
		113,
		11509,
		11511,
		32768,
		10887,
		512,
		59,
		113,
		11516,
		11518,
		32768,
		10887,
		59,
		32768,
		8808,
		105,
		109,
		59,
		32768,
		8934,
		2048,
		97,
		98,
		110,
		111,
		112,
		116,
		119,
		122,
		11543,
		11556,
		11561,
		11616,
		11640,
		11660,
		11667,
		11680,
		512,
		110,
		114,
		11548,
		11552,
		103,
		59,
		32768,
		10220,
		114,
		59,
		32768,
		8701,
		114,
		107,
		59,
		32768,
		10214,
		103,
		768,
		108,
		109,
		114,
		11569,
		11596,
		11604,
		101,
		102,
		116,
		512,
		97,
		114,
		11577,
		11584,
		114,
		114,
		111,
		119,
		59,
		32768,
		10229,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10231,
		97,
		112,
		115,
		116,
		111,
		59,
		32768,
		10236,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10230,
		112,
		97,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		11627,
		11633,
		101,
		102,
		116,
		59,
		32768,
		8619,
		105,
		103,
		104,
		116,
		59,
		32768,
		8620,
		768,
		97,
		102,
		108,
		11647,
		11651,
		11655,
		114,
		59,
		32768,
		10629,
		59,
		32896,
		55349,
		56669,
		117,
		115,
		59,
		32768,
		10797,
		105,
		109,
		101,
		115,
		59,
		32768,
		10804,
		562,
		11671,
		11676,
		115,
		116,
		59,
		32768,
		8727,
		97,
		114,
		59,
		32768,
		95,
		768,
		59,
		101,
		102,
		11687,
		11689,
		11695,
		32768,
		9674,
		110,
		103,
		101,
		59,
		32768,
		9674,
		59,
		32768,
		10731,
		97,
		114,
		512,
		59,
		108,
		11705,
		11707,
		32768,
		40,
		116,
		59,
		32768,
		10643,
		1280,
		97,
		99,
		104,
		109,
		116,
		11722,
		11727,
		11735,
		11747,
		11750,
		114,
		114,
		59,
		32768,
		8646,
		111,
		114,
		110,
		101,
		114,
		59,
		32768,
		8991,
		97,
		114,
		512,
		59,
		100,
		11742,
		11744,
		32768,
		8651,
		59,
		32768,
		10605,
		59,
		32768,
		8206,
		114,
		105,
		59,
		32768,
		8895,
		1536,
		97,
		99,
		104,
		105,
		113,
		116,
		11768,
		11774,
		11779,
		11782,
		11798,
		11817,
		113,
		117,
		111,
		59,
		32768,
		8249,
		114,
		59,
		32896,
		55349,
		56513,
		59,
		32768,
		8624,
		109,
		768,
		59,
		101,
		103,
		11790,
		11792,
		11795,
		32768,
		8818,
		59,
		32768,
		10893,
		59,
		32768,
		10895,
		512,
		98,
		117,
		11803,
		11806,
		59,
		32768,
		91,
		111,
		512,
		59,
		114,
		11812,
		11814,
		32768,
		8216,
		59,
		32768,
		8218,
		114,
		111,
		107,
		59,
		32768,
		322,
		34816,
		60,
		59,
		99,
		100,
		104,
		105,
		108,
		113,
		114,
		11841,
		11843,
		11855,
		11860,
		11866,
		11872,
		11878,
		11885,
		32768,
		60,
		512,
		99,
		105,
		11848,
		11851,
		59,
		32768,
		10918,
		114,
		59,
		32768,
		10873,
		111,
		116,
		59,
		32768,
		8918,
		114,
		101,
		101,
		59,
		32768,
		8907,
		109,
		101,
		115,
		59,
		32768,
		8905,
		97,
		114,
		114,
		59,
		32768,
		10614,
		117,
		101,
		115,
		116,
		59,
		32768,
		10875,
		512,
		80,
		105,
		11890,
		11895,
		97,
		114,
		59,
		32768,
		10646,
		768,
		59,
		101,
		102,
		11902,
		11904,
		11907,
		32768,
		9667,
		59,
		32768,
		8884,
		59,
		32768,
		9666,
		114,
		512,
		100,
		117,
		11916,
		11923,
		115,
		104,
		97,
		114,
		59,
		32768,
		10570,
		104,
		97,
		114,
		59,
		32768,
		10598,
		512,
		101,
		110,
		11934,
		11944,
		114,
		116,
		110,
		101,
		113,
		113,
		59,
		32896,
		8808,
		65024,
		69,
		59,
		32896,
		8808,
		65024,
		3584,
		68,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		110,
		111,
		112,
		115,
		117,
		11978,
		11984,
		12061,
		12075,
		12081,
		12095,
		12100,
		12104,
		12170,
		12181,
		12188,
		12204,
		12207,
		12223,
		68,
		111,
		116,
		59,
		32768,
		8762,
		1024,
		99,
		108,
		112,
		114,
		11993,
		11999,
		12019,
		12055,
		114,
		33024,
		175,
		59,
		32768,
		175,
		512,
		101,
		116,
		12004,
		12007,
		59,
		32768,
		9794,
		512,
		59,
		101,
		12012,
		12014,
		32768,
		10016,
		115,
		101,
		59,
		32768,
		10016,
		512,
		59,
		115,
		12024,
		12026,
		32768,
		8614,
		116,
		111,
		1024,
		59,
		100,
		108,
		117,
		12037,
		12039,
		12045,
		12051,
		32768,
		8614,
		111,
		119,
		110,
		59,
		32768,
		8615,
		101,
		102,
		116,
		59,
		32768,
		8612,
		112,
		59,
		32768,
		8613,
		107,
		101,
		114,
		59,
		32768,
		9646,
		512,
		111,
		121,
		12066,
		12072,
		109,
		109,
		97,
		59,
		32768,
		10793,
		59,
		32768,
		1084,
		97,
		115,
		104,
		59,
		32768,
		8212,
		97,
		115,
		117,
		114,
		101,
		100,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		8737,
		114,
		59,
		32896,
		55349,
		56618,
		111,
		59,
		32768,
		8487,
		768,
		99,
		100,
		110,
		12111,
		12118,
		12146,
		114,
		111,
		33024,
		181,
		59,
		32768,
		181,
		1024,
		59,
		97,
		99,
		100,
		12127,
		12129,
		12134,
		12139,
		32768,
		8739,
		115,
		116,
		59,
		32768,
		42,
		105,
		114,
		59,
		32768,
		10992,
		111,
		116,
		33024,
		183,
		59,
		32768,
		183,
		117,
		115,
		768,
		59,
		98,
		100,
		12155,
		12157,
		12160,
		32768,
		8722,
		59,
		32768,
		8863,
		512,
		59,
		117,
		12165,
		12167,
		32768,
		8760,
		59,
		32768,
		10794,
		564,
		12174,
		12178,
		112,
		59,
		32768,
		10971,
		114,
		59,
		32768,
		8230,
		112,
		108,
		117,
		115,
		59,
		32768,
		8723,
		512,
		100,
		112,
		12193,
		12199,
		101,
		108,
		115,
		59,
		32768,
		8871,
		102,
		59,
		32896,
		55349,
		56670,
		59,
		32768,
		8723,
		512,
		99,
		116,
		12212,
		12217,
		114,
		59,
		32896,
		55349,
		56514,
		112,
		111,
		115,
		59,
		32768,
		8766,
		768,
		59,
		108,
		109,
		12230,
		12232,
		12240,
		32768,
		956,
		116,
		105,
		109,
		97,
		112,
		59,
		32768,
		8888,
		97,
		112,
		59,
		32768,
		8888,
		6144,
		71,
		76,
		82,
		86,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		104,
		105,
		106,
		108,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		119,
		12294,
		12315,
		12364,
		12376,
		12393,
		12472,
		12496,
		12547,
		12553,
		12636,
		12641,
		12703,
		12725,
		12747,
		12752,
		12876,
		12881,
		12957,
		13033,
		13089,
		13294,
		13359,
		13384,
		13499,
		512,
		103,
		116,
		12299,
		12303,
		59,
		32896,
		8921,
		824,
		512,
		59,
		118,
		12308,
		12311,
		32896,
		8811,
		8402,
		59,
		32896,
		8811,
		824,
		768,
		101,
		108,
		116,
		12322,
		12348,
		12352,
		102,
		116,
		512,
		97,
		114,
		12329,
		12336,
		114,
		114,
		111,
		119,
		59,
		32768,
		8653,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8654,
		59,
		32896,
		8920,
		824,
		512,
		59,
		118,
		12357,
		12360,
		32896,
		8810,
		8402,
		59,
		32896,
		8810,
		824,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8655,
		512,
		68,
		100,
		12381,
		12387,
		97,
		115,
		104,
		59,
		32768,
		8879,
		97,
		115,
		104,
		59,
		32768,
		8878,
		1280,
		98,
		99,
		110,
		112,
		116,
		12404,
		12409,
		12415,
		12420,
		12452,
		108,
		97,
		59,
		32768,
		8711,
		117,
		116,
		101,
		59,
		32768,
		324,
		103,
		59,
		32896,
		8736,
		8402,
		1280,
		59,
		69,
		105,
		111,
		112,
		12431,
		12433,
		12437,
		12442,
		12446,
		32768,
		8777,
		59,
		32896,
		10864,
		824,
		100,
		59,
		32896,
		8779,
		824,
		115,
		59,
		32768,
		329,
		114,
		111,
		120,
		59,
		32768,
		8777,
		117,
		114,
		512,
		59,
		97,
		12459,
		12461,
		32768,
		9838,
		108,
		512,
		59,
		115,
		12467,
		12469,
		32768,
		9838,
		59,
		32768,
		8469,
		836,
		12477,
		0,
		12483,
		112,
		33024,
		160,
		59,
		32768,
		160,
		109,
		112,
		512,
		59,
		101,
		12489,
		12492,
		32896,
		8782,
		824,
		59,
		32896,
		8783,
		824,
		1280,
		97,
		101,
		111,
		117,
		121,
		12507,
		12519,
		12525,
		12540,
		12544,
		833,
		12512,
		0,
		12515,
		59,
		32768,
		10819,
		111,
		110,
		59,
		32768,
		328,
		100,
		105,
		108,
		59,
		32768,
		326,
		110,
		103,
		512,
		59,
		100,
		12532,
		12534,
		32768,
		8775,
		111,
		116,
		59,
		32896,
		10861,
		824,
		112,
		59,
		32768,
		10818,
		59,
		32768,
		1085,
		97,
		115,
		104,
		59,
		32768,
		8211,
		1792,
		59,
		65,
		97,
		100,
		113,
		115,
		120,
		12568,
		12570,
		12575,
		12596,
		12602,
		12608,
		12623,
		32768,
		8800,
		114,
		114,
		59,
		32768,
		8663,
		114,
		512,
		104,
		114,
		12581,
		12585,
		107,
		59,
		32768,
		10532,
		512,
		59,
		111,
		12590,
		12592,
		32768,
		8599,
		119,
		59,
		32768,
		8599,
		111,
		116,
		59,
		32896,
		8784,
		824,
		117,
		105,
		118,
		59,
		32768,
		8802,
		512,
		101,
		105,
		12613,
		12618,
		97,
		114,
		59,
		32768,
		10536,
		109,
		59,
		32896,
		8770,
		824,
		105,
		115,
		116,
		512,
		59,
		115,
		12631,
		12633,
		32768,
		8708,
		59,
		32768,
		8708,
		114,
		59,
		32896,
		55349,
		56619,
		1024,
		69,
		101,
		115,
		116,
		12650,
		12654,
		12688,
		12693,
		59,
		32896,
		8807,
		824,
		768,
		59,
		113,
		115,
		12661,
		12663,
		12684,
		32768,
		8817,
		768,
		59,
		113,
		115,
		12670,
		12672,
		12676,
		32768,
		8817,
		59,
		32896,
		8807,
		824,
		108,
		97,
		110,
		116,
		59,
		32896,
		10878,
		824,
		59,
		32896,
		10878,
		824,
		105,
		109,
		59,
		32768,
		8821,
		512,
		59,
		114,
		12698,
		12700,
		32768,
		8815,
		59,
		32768,
		8815,
		768,
		65,
		97,
		112,
		12710,
		12715,
		12720,
		114,
		114,
		59,
		32768,
		8654,
		114,
		114,
		59,
		32768,
		8622,
		97,
		114,
		59,
		32768,
		10994,
		768,
		59,
		115,
		118,
		12732,
		12734,
		12744,
		32768,
		8715,
		512,
		59,
		100,
		12739,
		12741,
		32768,
		8956,
		59,
		32768,
		8954,
		59,
		32768,
		8715,
		99,
		121,
		59,
		32768,
		1114,
		1792,
		65,
		69,
		97,
		100,
		101,
		115,
		116,
		12767,
		12772,
		12776,
		12781,
		12785,
		12853,
		12858,
		114,
		114,
		59,
		32768,
		8653,
		59,
		32896,
		8806,
		824,
		114,
		114,
		59,
		32768,
		8602,
		114,
		59,
		32768,
		8229,
		1024,
		59,
		102,
		113,
		115,
		12794,
		12796,
		12821,
		12842,
		32768,
		8816,
		116,
		512,
		97,
		114,
		12802,
		12809,
		114,
		114,
		111,
		119,
		59,
		32768,
		8602,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8622,
		768,
		59,
		113,
		115,
		12828,
		12830,
		12834,
		32768,
		8816,
		59,
		32896,
		8806,
		824,
		108,
		97,
		110,
		116,
		59,
		32896,
		10877,
		824,
		512,
		59,
		115,
		12847,
		12850,
		32896,
		10877,
		824,
		59,
		32768,
		8814,
		105,
		109,
		59,
		32768,
		8820,
		512,
		59,
		114,
		12863,
		12865,
		32768,
		8814,
		105,
		512,
		59,
		101,
		12871,
		12873,
		32768,
		8938,
		59,
		32768,
		8940,
		105,
		100,
		59,
		32768,
		8740,
		512,
		112,
		116,
		12886,
		12891,
		102,
		59,
		32896,
		55349,
		56671,
		33536,
		172,
		59,
		105,
		110,
		12899,
		12901,
		12936,
		32768,
		172,
		110,
		1024,
		59,
		69,
		100,
		118,
		12911,
		12913,
		12917,
		12923,
		32768,
		8713,
		59,
		32896,
		8953,
		824,
		111,
		116,
		59,
		32896,
		8949,
		824,
		818,
		12928,
		12931,
		12934,
		59,
		32768,
		8713,
		59,
		32768,
		8951,
		59,
		32768,
		8950,
		105,
		512,
		59,
		118,
		12942,
		12944,
		32768,
		8716,
		818,
		12949,
		12952,
		12955,
		59,
		32768,
		8716,
		59,
		32768,
		8958,
		59,
		32768,
		8957,
		768,
		97,
		111,
		114,
		12964,
		12992,
		12999,
		114,
		1024,
		59,
		97,
		115,
		116,
		12974,
		12976,
		12983,
		12988,
		32768,
		8742,
		108,
		108,
		101,
		108,
		59,
		32768,
		8742,
		108,
		59,
		32896,
		11005,
		8421,
		59,
		32896,
		8706,
		824,
		108,
		105,
		110,
		116,
		59,
		32768,
		10772,
		768,
		59,
		99,
		101,
		13006,
		13008,
		13013,
		32768,
		8832,
		117,
		101,
		59,
		32768,
		8928,
		512,
		59,
		99,
		13018,
		13021,
		32896,
		10927,
		824,
		512,
		59,
		101,
		13026,
		13028,
		32768,
		8832,
		113,
		59,
		32896,
		10927,
		824,
		1024,
		65,
		97,
		105,
		116,
		13042,
		13047,
		13066,
		13077,
		114,
		114,
		59,
		32768,
		8655,
		114,
		114,
		768,
		59,
		99,
		119,
		13056,
		13058,
		13062,
		32768,
		8603,
		59,
		32896,
		10547,
		824,
		59,
		32896,
		8605,
		824,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8603,
		114,
		105,
		512,
		59,
		101,
		13084,
		13086,
		32768,
		8939,
		59,
		32768,
		8941,
		1792,
		99,
		104,
		105,
		109,
		112,
		113,
		117,
		13104,
		13128,
		13151,
		13169,
		13174,
		13179,
		13194,
		1024,
		59,
		99,
		101,
		114,
		13113,
		13115,
		13120,
		13124,
		32768,
		8833,
		117,
		101,
		59,
		32768,
		8929,
		59,
		32896,
		10928,
		824,
		59,
		32896,
		55349,
		56515,
		111,
		114,
		116,
		1086,
		13137,
		0,
		0,
		13142,
		105,
		100,
		59,
		32768,
		8740,
		97,
		114,
		97,
		108,
		108,
		101,
		108,
		59,
		32768,
		8742,
		109,
		512,
		59,
		101,
		13157,
		13159,
		32768,
		8769,
		512,
		59,
		113,
		13164,
		13166,
		32768,
		8772,
		59,
		32768,
		8772,
		105,
		100,
		59,
		32768,
		8740,
		97,
		114,
		59,
		32768,
		8742,
		115,
		117,
		512,
		98,
		112,
		13186,
		13190,
		101,
		59,
		32768,
		8930,
		101,
		59,
		32768,
		8931,
		768,
		98,
		99,
		112,
		13201,
		13241,
		13254,
		1024,
		59,
		69,
		101,
		115,
		13210,
		13212,
		13216,
		13219,
		32768,
		8836,
		59,
		32896,
		10949,
		824,
		59,
		32768,
		8840,
		101,
		116,
		512,
		59,
		101,
		13226,
		13229,
		32896,
		8834,
		8402,
		113,
		512,
		59,
		113,
		13235,
		13237,
		32768,
		8840,
		59,
		32896,
		10949,
		824,
		99,
		512,
		59,
		101,
		13247,
		13249,
		32768,
		8833,
		113,
		59,
		32896,
		10928,
		824,
		1024,
		59,
		69,
		101,
		115,
		13263,
		13265,
		13269,
		13272,
		32768,
		8837,
		59,
		32896,
		10950,
		824,
		59,
		32768,
		8841,
		101,
		116,
		512,
		59,
		101,
		13279,
		13282,
		32896,
		8835,
		8402,
		113,
		512,
		59,
		113,
		13288,
		13290,
		32768,
		8841,
		59,
		32896,
		10950,
		824,
		1024,
		103,
		105,
		108,
		114,
		13303,
		13307,
		13315,
		13319,
		108,
		59,
		32768,
		8825,
		108,
		100,
		101,
		33024,
		241,
		59,
		32768,
		241,
		103,
		59,
		32768,
		8824,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		108,
		114,
		13330,
		13344,
		101,
		102,
		116,
		512,
		59,
		101,
		13338,
		13340,
		32768,
		8938,
		113,
		59,
		32768,
		8940,
		105,
		103,
		104,
		116,
		512,
		59,
		101,
		13353,
		13355,
		32768,
		8939,
		113,
		59,
		32768,
		8941,
		512,
		59,
		109,
		13364,
		13366,
		32768,
		957,
		768,
		59,
		101,
		115,
		13373,
		13375,
		13380,
		32768,
		35,
		114,
		111,
		59,
		32768,
		8470,
		112,
		59,
		32768,
		8199,
		2304,
		68,
		72,
		97,
		100,
		103,
		105,
		108,
		114,
		115,
		13403,
		13409,
		13415,
		13420,
		13426,
		13439,
		13446,
		13476,
		13493,
		97,
		115,
		104,
		59,
		32768,
		8877,
		97,
		114,
		114,
		59,
		32768,
		10500,
		112,
		59,
		32896,
		8781,
		8402,
		97,
		115,
		104,
		59,
		32768,
		8876,
		512,
		101,
		116,
		13431,
		13435,
		59,
		32896,
		8805,
		8402,
		59,
		32896,
		62,
		8402,
		110,
		102,
		105,
		110,
		59,
		32768,
		10718,
		768,
		65,
		101,
		116,
		13453,
		13458,
		13462,
		114,
		114,
		59,
		32768,
		10498,
		59,
		32896,
		8804,
		8402,
		512,
		59,
		114,
		13467,
		13470,
		32896,
		60,
		8402,
		105,
		101,
		59,
		32896,
		8884,
		8402,
		512,
		65,
		116,
		13481,
		13486,
		114,
		114,
		59,
		32768,
		10499,
		114,
		105,
		101,
		59,
		32896,
		8885,
		8402,
		105,
		109,
		59,
		32896,
		8764,
		8402,
		768,
		65,
		97,
		110,
		13506,
		13511,
		13532,
		114,
		114,
		59,
		32768,
		8662,
		114,
		512,
		104,
		114,
		13517,
		13521,
		107,
		59,
		32768,
		10531,
		512,
		59,
		111,
		13526,
		13528,
		32768,
		8598,
		119,
		59,
		32768,
		8598,
		101,
		97,
		114,
		59,
		32768,
		10535,
		9252,
		13576,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		13579,
		0,
		13596,
		13617,
		13653,
		13659,
		13673,
		13695,
		13708,
		0,
		0,
		13713,
		13750,
		0,
		13788,
		13794,
		0,
		13815,
		13890,
		13913,
		13937,
		13944,
		59,
		32768,
		9416,
		512,
		99,
		115,
		13583,
		13591,
		117,
		116,
		101,
		33024,
		243,
		59,
		32768,
		243,
		116,
		59,
		32768,
		8859,
		512,
		105,
		121,
		13600,
		13613,
		114,
		512,
		59,
		99,
		13606,
		13608,
		32768,
		8858,
		33024,
		244,
		59,
		32768,
		244,
		59,
		32768,
		1086,
		1280,
		97,
		98,
		105,
		111,
		115,
		13627,
		13632,
		13638,
		13642,
		13646,
		115,
		104,
		59,
		32768,
		8861,
		108,
		97,
		99,
		59,
		32768,
		337,
		118,
		59,
		32768,
		10808,
		116,
		59,
		32768,
		8857,
		111,
		108,
		100,
		59,
		32768,
		10684,
		108,
		105,
		103,
		59,
		32768,
		339,
		512,
		99,
		114,
		13663,
		13668,
		105,
		114,
		59,
		32768,
		10687,
		59,
		32896,
		55349,
		56620,
		1600,
		13680,
		0,
		0,
		13684,
		0,
		13692,
		110,
		59,
		32768,
		731,
		97,
		118,
		101,
		33024,
		242,
		59,
		32768,
		242,
		59,
		32768,
		10689,
		512,
		98,
		109,
		13699,
		13704,
		97,
		114,
		59,
		32768,
		10677,
		59,
		32768,
		937,
		110,
		116,
		59,
		32768,
		8750,
		1024,
		97,
		99,
		105,
		116,
		13721,
		13726,
		13741,
		13746,
		114,
		114,
		59,
		32768,
		8634,
		512,
		105,
		114,
		13731,
		13735,
		114,
		59,
		32768,
		10686,
		111,
		115,
		115,
		59,
		32768,
		10683,
		110,
		101,
		59,
		32768,
		8254,
		59,
		32768,
		10688,
		768,
		97,
		101,
		105,
		13756,
		13761,
		13766,
		99,
		114,
		59,
		32768,
		333,
		103,
		97,
		59,
		32768,
		969,
		768,
		99,
		100,
		110,
		13773,
		13779,
		13782,
		114,
		111,
		110,
		59,
		32768,
		959,
		59,
		32768,
		10678,
		117,
		115,
		59,
		32768,
		8854,
		112,
		102,
		59,
		32896,
		55349,
		56672,
		768,
		97,
		101,
		108,
		13800,
		13804,
		13809,
		114,
		59,
		32768,
		10679,
		114,
		112,
		59,
		32768,
		10681,
		117,
		115,
		59,
		32768,
		8853,
		1792,
		59,
		97,
		100,
		105,
		111,
		115,
		118,
		13829,
		13831,
		13836,
		13869,
		13875,
		13879,
		13886,
		32768,
		8744,
		114,
		114,
		59,
		32768,
		8635,
		1024,
		59,
		101,
		102,
		109,
		13845,
		13847,
		13859,
		13864,
		32768,
		10845,
		114,
		512,
		59,
		111,
		13853,
		13855,
		32768,
		8500,
		102,
		59,
		32768,
		8500,
		33024,
		170,
		59,
		32768,
		170,
		33024,
		186,
		59,
		32768,
		186,
		103,
		111,
		102,
		59,
		32768,
		8886,
		114,
		59,
		32768,
		10838,
		108,
		111,
		112,
		101,
		59,
		32768,
		10839,
		59,
		32768,
		10843,
		768,
		99,
		108,
		111,
		13896,
		13900,
		13908,
		114,
		59,
		32768,
		8500,
		97,
		115,
		104,
		33024,
		248,
		59,
		32768,
		248,
		108,
		59,
		32768,
		8856,
		105,
		573,
		13917,
		13924,
		100,
		101,
		33024,
		245,
		59,
		32768,
		245,
		101,
		115,
		512,
		59,
		97,
		13930,
		13932,
		32768,
		8855,
		115,
		59,
		32768,
		10806,
		109,
		108,
		33024,
		246,
		59,
		32768,
		246,
		98,
		97,
		114,
		59,
		32768,
		9021,
		5426,
		13972,
		0,
		14013,
		0,
		14017,
		14053,
		0,
		14058,
		14086,
		0,
		0,
		14107,
		14199,
		0,
		14202,
		0,
		0,
		14229,
		14425,
		0,
		14438,
		114,
		1024,
		59,
		97,
		115,
		116,
		13981,
		13983,
		13997,
		14009,
		32768,
		8741,
		33280,
		182,
		59,
		108,
		13989,
		13991,
		32768,
		182,
		108,
		101,
		108,
		59,
		32768,
		8741,
		1082,
		14003,
		0,
		0,
		14007,
		109,
		59,
		32768,
		10995,
		59,
		32768,
		11005,
		59,
		32768,
		8706,
		121,
		59,
		32768,
		1087,
		114,
		1280,
		99,
		105,
		109,
		112,
		116,
		14028,
		14033,
		14038,
		14043,
		14046,
		110,
		116,
		59,
		32768,
		37,
		111,
		100,
		59,
		32768,
		46,
		105,
		108,
		59,
		32768,
		8240,
		59,
		32768,
		8869,
		101,
		110,
		107,
		59,
		32768,
		8241,
		114,
		59,
		32896,
		55349,
		56621,
		768,
		105,
		109,
		111,
		14064,
		14074,
		14080,
		512,
		59,
		118,
		14069,
		14071,
		32768,
		966,
		59,
		32768,
		981,
		109,
		97,
		116,
		59,
		32768,
		8499,
		110,
		101,
		59,
		32768,
		9742,
		768,
		59,
		116,
		118,
		14092,
		14094,
		14103,
		32768,
		960,
		99,
		104,
		102,
		111,
		114,
		107,
		59,
		32768,
		8916,
		59,
		32768,
		982,
		512,
		97,
		117,
		14111,
		14132,
		110,
		512,
		99,
		107,
		14117,
		14128,
		107,
		512,
		59,
		104,
		14123,
		14125,
		32768,
		8463,
		59,
		32768,
		8462,
		118,
		59,
		32768,
		8463,
		115,
		2304,
		59,
		97,
		98,
		99,
		100,
		101,
		109,
		115,
		116,
		14152,
		14154,
		14160,
		14163,
		14168,
		14179,
		14182,
		14188,
		14193,
		32768,
		43,
		99,
		105,
		114,
		59,
		32768,
		10787,
		59,
		32768,
		8862,
		105,
		114,
		59,
		32768,
		10786,
		512,
		111,
		117,
		14173,
		14176,
		59,
		32768,
		8724,
		59,
		32768,
		10789,
		59,
		32768,
		10866,
		110,
		33024,
		177,
		59,
		32768,
		177,
		105,
		109,
		59,
		32768,
		10790,
		119,
		111,
		59,
		32768,
		10791,
		59,
		32768,
		177,
		768,
		105,
		112,
		117,
		14208,
		14216,
		14221,
		110,
		116,
		105,
		110,
		116,
		59,
		32768,
		10773,
		102,
		59,
		32896,
		55349,
		56673,
		110,
		100,
		33024,
		163,
		59,
		32768,
		163,
		2560,
		59,
		69,
		97,
		99,
		101,
		105,
		110,
		111,
		115,
		117,
		14249,
		14251,
		14254,
		14258,
		14263,
		14336,
		14348,
		14367,
		14413,
		14418,
		32768,
		8826,
		59,
		32768,
		10931,
		112,
		59,
		32768,
		10935,
		117,
		101,
		59,
		32768,
		8828,
		512,
		59,
		99,
		14268,
		14270,
		32768,
		10927,
		1536,
		59,
		97,
		99,
		101,
		110,
		115,
		14283,
		14285,
		14293,
		14302,
		14306,
		14331,
		32768,
		8826,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10935,
		117,
		114,
		108,
		121,
		101,
		113,
		59,
		32768,
		8828,
		113,
		59,
		32768,
		10927,
		768,
		97,
		101,
		115,
		14313,
		14321,
		14326,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10937,
		113,
		113,
		59,
		32768,
		10933,
		105,
		109,
		59,
		32768,
		8936,
		105,
		109,
		59,
		32768,
		8830,
		109,
		101,
		512,
		59,
		115,
		14343,
		14345,
		32768,
		8242,
		59,
		32768,
		8473,
		768,
		69,
		97,
		115,
		14355,
		14358,
		14362,
		59,
		32768,
		10933,
		112,
		59,
		32768,
		10937,
		105,
		109,
		59,
		32768,
		8936,
		768,
		100,
		102,
		112,
		14374,
		14377,
		14402,
		59,
		32768,
		8719,
		768,
		97,
		108,
		115,
		14384,
		14390,
		14396,
		108,
		97,
		114,
		59,
		32768,
		9006,
		105,
		110,
		101,
		59,
		32768,
		8978,
		117,
		114,
		102,
		59,
		32768,
		8979,
		512,
		59,
		116,
		14407,
		14409,
		32768,
		8733,
		111,
		59,
		32768,
		8733,
		105,
		109,
		59,
		32768,
		8830,
		114,
		101,
		108,
		59,
		32768,
		8880,
		512,
		99,
		105,
		14429,
		14434,
		114,
		59,
		32896,
		55349,
		56517,
		59,
		32768,
		968,
		110,
		99,
		115,
		112,
		59,
		32768,
		8200,
		1536,
		102,
		105,
		111,
		112,
		115,
		117,
		14457,
		14462,
		14467,
		14473,
		14480,
		14486,
		114,
		59,
		32896,
		55349,
		56622,
		110,
		116,
		59,
		32768,
		10764,
		112,
		102,
		59,
		32896,
		55349,
		56674,
		114,
		105,
		109,
		101,
		59,
		32768,
		8279,
		99,
		114,
		59,
		32896,
		55349,
		56518,
		768,
		97,
		101,
		111,
		14493,
		14513,
		14526,
		116,
		512,
		101,
		105,
		14499,
		14508,
		114,
		110,
		105,
		111,
		110,
		115,
		59,
		32768,
		8461,
		110,
		116,
		59,
		32768,
		10774,
		115,
		116,
		512,
		59,
		101,
		14520,
		14522,
		32768,
		63,
		113,
		59,
		32768,
		8799,
		116,
		33024,
		34,
		59,
		32768,
		34,
		5376,
		65,
		66,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		120,
		14575,
		14597,
		14603,
		14608,
		14775,
		14829,
		14865,
		14901,
		14943,
		14966,
		15e3,
		15139,
		15159,
		15176,
		15182,
		15236,
		15261,
		15267,
		15309,
		15352,
		15360,
		768,
		97,
		114,
		116,
		14582,
		14587,
		14591,
		114,
		114,
		59,
		32768,
		8667,
		114,
		59,
		32768,
		8658,
		97,
		105,
		108,
		59,
		32768,
		10524,
		97,
		114,
		114,
		59,
		32768,
		10511,
		97,
		114,
		59,
		32768,
		10596,
		1792,
		99,
		100,
		101,
		110,
		113,
		114,
		116,
		14623,
		14637,
		14642,
		14650,
		14672,
		14679,
		14751,
		512,
		101,
		117,
		14628,
		14632,
		59,
		32896,
		8765,
		817,
		116,
		101,
		59,
		32768,
		341,
		105,
		99,
		59,
		32768,
		8730,
		109,
		112,
		116,
		121,
		118,
		59,
		32768,
		10675,
		103,
		1024,
		59,
		100,
		101,
		108,
		14660,
		14662,
		14665,
		14668,
		32768,
		10217,
		59,
		32768,
		10642,
		59,
		32768,
		10661,
		101,
		59,
		32768,
		10217,
		117,
		111,
		33024,
		187,
		59,
		32768,
		187,
		114,
		2816,
		59,
		97,
		98,
		99,
		102,
		104,
		108,
		112,
		115,
		116,
		119,
		14703,
		14705,
		14709,
		14720,
		14723,
		14727,
		14731,
		14735,
		14739,
		14744,
		14748,
		32768,
		8594,
		112,
		59,
		32768,
		10613,
		512,
		59,
		102,
		14714,
		14716,
		32768,
		8677,
		115,
		59,
		32768,
		10528,
		59,
		32768,
		10547,
		115,
		59,
		32768,
		10526,
		107,
		59,
		32768,
		8618,
		112,
		59,
		32768,
		8620,
		108,
		59,
		32768,
		10565,
		105,
		109,
		59,
		32768,
		10612,
		108,
		59,
		32768,
		8611,
		59,
		32768,
		8605,
		512,
		97,
		105,
		14756,
		14761,
		105,
		108,
		59,
		32768,
		10522,
		111,
		512,
		59,
		110,
		14767,
		14769,
		32768,
		8758,
		97,
		108,
		115,
		59,
		32768,
		8474,
		768,
		97,
		98,
		114,
		14782,
		14787,
		14792,
		114,
		114,
		59,
		32768,
		10509,
		114,
		107,
		59,
		32768,
		10099,
		512,
		97,
		107,
		14797,
		14809,
		99,
		512,
		101,
		107,
		14803,
		14806,
		59,
		32768,
		125,
		59,
		32768,
		93,
		512,
		101,
		115,
		14814,
		14817,
		59,
		32768,
		10636,
		108,
		512,
		100,
		117,
		14823,
		14826,
		59,
		32768,
		10638,
		59,
		32768,
		10640,
		1024,
		97,
		101,
		117,
		121,
		14838,
		14844,
		14858,
		14862,
		114,
		111,
		110,
		59,
		32768,
		345,
		512,
		100,
		105,
		14849,
		14854,
		105,
		108,
		59,
		32768,
		343,
		108,
		59,
		32768,
		8969,
		98,
		59,
		32768,
		125,
		59,
		32768,
		1088,
		1024,
		99,
		108,
		113,
		115,
		14874,
		14878,
		14885,
		14897,
		97,
		59,
		32768,
		10551,
		100,
		104,
		97,
		114,
		59,
		32768,
		10601,
		117,
		111,
		512,
		59,
		114,
		14892,
		14894,
		32768,
		8221,
		59,
		32768,
		8221,
		104,
		59,
		32768,
		8627,
		768,
		97,
		99,
		103,
		14908,
		14934,
		14938,
		108,
		1024,
		59,
		105,
		112,
		115,
		14918,
		14920,
		14925,
		14931,
		32768,
		8476,
		110,
		101,
		59,
		32768,
		8475,
		97,
		114,
		116,
		59,
		32768,
		8476,
		59,
		32768,
		8477,
		116,
		59,
		32768,
		9645,
		33024,
		174,
		59,
		32768,
		174,
		768,
		105,
		108,
		114,
		14950,
		14956,
		14962,
		115,
		104,
		116,
		59,
		32768,
		10621,
		111,
		111,
		114,
		59,
		32768,
		8971,
		59,
		32896,
		55349,
		56623,
		512,
		97,
		111,
		14971,
		14990,
		114,
		512,
		100,
		117,
		14977,
		14980,
		59,
		32768,
		8641,
		512,
		59,
		108,
		14985,
		14987,
		32768,
		8640,
		59,
		32768,
		10604,
		512,
		59,
		118,
		14995,
		14997,
		32768,
		961,
		59,
		32768,
		1009,
		768,
		103,
		110,
		115,
		15007,
		15123,
		15127,
		104,
		116,
		1536,
		97,
		104,
		108,
		114,
		115,
		116,
		15022,
		15039,
		15060,
		15086,
		15099,
		15111,
		114,
		114,
		111,
		119,
		512,
		59,
		116,
		15031,
		15033,
		32768,
		8594,
		97,
		105,
		108,
		59,
		32768,
		8611,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		100,
		117,
		15050,
		15056,
		111,
		119,
		110,
		59,
		32768,
		8641,
		112,
		59,
		32768,
		8640,
		101,
		102,
		116,
		512,
		97,
		104,
		15068,
		15076,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8644,
		97,
		114,
		112,
		111,
		111,
		110,
		115,
		59,
		32768,
		8652,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8649,
		113,
		117,
		105,
		103,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8605,
		104,
		114,
		101,
		101,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8908,
		103,
		59,
		32768,
		730,
		105,
		110,
		103,
		100,
		111,
		116,
		115,
		101,
		113,
		59,
		32768,
		8787,
		768,
		97,
		104,
		109,
		15146,
		15151,
		15156,
		114,
		114,
		59,
		32768,
		8644,
		97,
		114,
		59,
		32768,
		8652,
		59,
		32768,
		8207,
		111,
		117,
		115,
		116,
		512,
		59,
		97,
		15168,
		15170,
		32768,
		9137,
		99,
		104,
		101,
		59,
		32768,
		9137,
		109,
		105,
		100,
		59,
		32768,
		10990,
		1024,
		97,
		98,
		112,
		116,
		15191,
		15204,
		15209,
		15229,
		512,
		110,
		114,
		15196,
		15200,
		103,
		59,
		32768,
		10221,
		114,
		59,
		32768,
		8702,
		114,
		107,
		59,
		32768,
		10215,
		768,
		97,
		102,
		108,
		15216,
		15220,
		15224,
		114,
		59,
		32768,
		10630,
		59,
		32896,
		55349,
		56675,
		117,
		115,
		59,
		32768,
		10798,
		105,
		109,
		101,
		115,
		59,
		32768,
		10805,
		512,
		97,
		112,
		15241,
		15253,
		114,
		512,
		59,
		103,
		15247,
		15249,
		32768,
		41,
		116,
		59,
		32768,
		10644,
		111,
		108,
		105,
		110,
		116,
		59,
		32768,
		10770,
		97,
		114,
		114,
		59,
		32768,
		8649,
		1024,
		97,
		99,
		104,
		113,
		15276,
		15282,
		15287,
		15290,
		113,
		117,
		111,
		59,
		32768,
		8250,
		114,
		59,
		32896,
		55349,
		56519,
		59,
		32768,
		8625,
		512,
		98,
		117,
		15295,
		15298,
		59,
		32768,
		93,
		111,
		512,
		59,
		114,
		15304,
		15306,
		32768,
		8217,
		59,
		32768,
		8217,
		768,
		104,
		105,
		114,
		15316,
		15322,
		15328,
		114,
		101,
		101,
		59,
		32768,
		8908,
		109,
		101,
		115,
		59,
		32768,
		8906,
		105,
		1024,
		59,
		101,
		102,
		108,
		15338,
		15340,
		15343,
		15346,
		32768,
		9657,
		59,
		32768,
		8885,
		59,
		32768,
		9656,
		116,
		114,
		105,
		59,
		32768,
		10702,
		108,
		117,
		104,
		97,
		114,
		59,
		32768,
		10600,
		59,
		32768,
		8478,
		6706,
		15391,
		15398,
		15404,
		15499,
		15516,
		15592,
		0,
		15606,
		15660,
		0,
		0,
		15752,
		15758,
		0,
		15827,
		15863,
		15886,
		16e3,
		16006,
		16038,
		16086,
		0,
		16467,
		0,
		0,
		16506,
		99,
		117,
		116,
		101,
		59,
		32768,
		347,
		113,
		117,
		111,
		59,
		32768,
		8218,
		2560,
		59,
		69,
		97,
		99,
		101,
		105,
		110,
		112,
		115,
		121,
		15424,
		15426,
		15429,
		15441,
		15446,
		15458,
		15463,
		15482,
		15490,
		15495,
		32768,
		8827,
		59,
		32768,
		10932,
		833,
		15434,
		0,
		15437,
		59,
		32768,
		10936,
		111,
		110,
		59,
		32768,
		353,
		117,
		101,
		59,
		32768,
		8829,
		512,
		59,
		100,
		15451,
		15453,
		32768,
		10928,
		105,
		108,
		59,
		32768,
		351,
		114,
		99,
		59,
		32768,
		349,
		768,
		69,
		97,
		115,
		15470,
		15473,
		15477,
		59,
		32768,
		10934,
		112,
		59,
		32768,
		10938,
		105,
		109,
		59,
		32768,
		8937,
		111,
		108,
		105,
		110,
		116,
		59,
		32768,
		10771,
		105,
		109,
		59,
		32768,
		8831,
		59,
		32768,
		1089,
		111,
		116,
		768,
		59,
		98,
		101,
		15507,
		15509,
		15512,
		32768,
		8901,
		59,
		32768,
		8865,
		59,
		32768,
		10854,
		1792,
		65,
		97,
		99,
		109,
		115,
		116,
		120,
		15530,
		15535,
		15556,
		15562,
		15566,
		15572,
		15587,
		114,
		114,
		59,
		32768,
		8664,
		114,
		512,
		104,
		114,
		15541,
		15545,
		107,
		59,
		32768,
		10533,
		512,
		59,
		111,
		15550,
		15552,
		32768,
		8600,
		119,
		59,
		32768,
		8600,
		116,
		33024,
		167,
		59,
		32768,
		167,
		105,
		59,
		32768,
		59,
		119,
		97,
		114,
		59,
		32768,
		10537,
		109,
		512,
		105,
		110,
		15578,
		15584,
		110,
		117,
		115,
		59,
		32768,
		8726,
		59,
		32768,
		8726,
		116,
		59,
		32768,
		10038,
		114,
		512,
		59,
		111,
		15597,
		15600,
		32896,
		55349,
		56624,
		119,
		110,
		59,
		32768,
		8994,
		1024,
		97,
		99,
		111,
		121,
		15614,
		15619,
		15632,
		15654,
		114,
		112,
		59,
		32768,
		9839,
		512,
		104,
		121,
		15624,
		15629,
		99,
		121,
		59,
		32768,
		1097,
		59,
		32768,
		1096,
		114,
		116,
		1086,
		15640,
		0,
		0,
		15645,
		105,
		100,
		59,
		32768,
		8739,
		97,
		114,
		97,
		108,
		108,
		101,
		108,
		59,
		32768,
		8741,
		33024,
		173,
		59,
		32768,
		173,
		512,
		103,
		109,
		15664,
		15681,
		109,
		97,
		768,
		59,
		102,
		118,
		15673,
		15675,
		15678,
		32768,
		963,
		59,
		32768,
		962,
		59,
		32768,
		962,
		2048,
		59,
		100,
		101,
		103,
		108,
		110,
		112,
		114,
		15698,
		15700,
		15705,
		15715,
		15725,
		15735,
		15739,
		15745,
		32768,
		8764,
		111,
		116,
		59,
		32768,
		10858,
		512,
		59,
		113,
		15710,
		15712,
		32768,
		8771,
		59,
		32768,
		8771,
		512,
		59,
		69,
		15720,
		15722,
		32768,
		10910,
		59,
		32768,
		10912,
		512,
		59,
		69,
		15730,
		15732,
		32768,
		10909,
		59,
		32768,
		10911,
		101,
		59,
		32768,
		8774,
		108,
		117,
		115,
		59,
		32768,
		10788,
		97,
		114,
		114,
		59,
		32768,
		10610,
		97,
		114,
		114,
		59,
		32768,
		8592,
		1024,
		97,
		101,
		105,
		116,
		15766,
		15788,
		15796,
		15808,
		512,
		108,
		115,
		15771,
		15783,
		108,
		115,
		101,
		116,
		109,
		105,
		110,
		117,
		115,
		59,
		32768,
		8726,
		104,
		112,
		59,
		32768,
		10803,
		112,
		97,
		114,
		115,
		108,
		59,
		32768,
		10724,
		512,
		100,
		108,
		15801,
		15804,
		59,
		32768,
		8739,
		101,
		59,
		32768,
		8995,
		512,
		59,
		101,
		15813,
		15815,
		32768,
		10922,
		512,
		59,
		115,
		15820,
		15822,
		32768,
		10924,
		59,
		32896,
		10924,
		65024,
		768,
		102,
		108,
		112,
		15833,
		15839,
		15857,
		116,
		99,
		121,
		59,
		32768,
		1100,
		512,
		59,
		98,
		15844,
		15846,
		32768,
		47,
		512,
		59,
		97,
		15851,
		15853,
		32768,
		10692,
		114,
		59,
		32768,
		9023,
		102,
		59,
		32896,
		55349,
		56676,
		97,
		512,
		100,
		114,
		15868,
		15882,
		101,
		115,
		512,
		59,
		117,
		15875,
		15877,
		32768,
		9824,
		105,
		116,
		59,
		32768,
		9824,
		59,
		32768,
		8741,
		768,
		99,
		115,
		117,
		15892,
		15921,
		15977,
		512,
		97,
		117,
		15897,
		15909,
		112,
		512,
		59,
		115,
		15903,
		15905,
		32768,
		8851,
		59,
		32896,
		8851,
		65024,
		112,
		512,
		59,
		115,
		15915,
		15917,
		32768,
		8852,
		59,
		32896,
		8852,
		65024,
		117,
		512,
		98,
		112,
		15927,
		15952,
		768,
		59,
		101,
		115,
		15934,
		15936,
		15939,
		32768,
		8847,
		59,
		32768,
		8849,
		101,
		116,
		512,
		59,
		101,
		15946,
		15948,
		32768,
		8847,
		113,
		59,
		32768,
		8849,
		768,
		59,
		101,
		115,
		15959,
		15961,
		15964,
		32768,
		8848,
		59,
		32768,
		8850,
		101,
		116,
		512,
		59,
		101,
		15971,
		15973,
		32768,
		8848,
		113,
		59,
		32768,
		8850,
		768,
		59,
		97,
		102,
		15984,
		15986,
		15996,
		32768,
		9633,
		114,
		566,
		15991,
		15994,
		59,
		32768,
		9633,
		59,
		32768,
		9642,
		59,
		32768,
		9642,
		97,
		114,
		114,
		59,
		32768,
		8594,
		1024,
		99,
		101,
		109,
		116,
		16014,
		16019,
		16025,
		16031,
		114,
		59,
		32896,
		55349,
		56520,
		116,
		109,
		110,
		59,
		32768,
		8726,
		105,
		108,
		101,
		59,
		32768,
		8995,
		97,
		114,
		102,
		59,
		32768,
		8902,
		512,
		97,
		114,
		16042,
		16053,
		114,
		512,
		59,
		102,
		16048,
		16050,
		32768,
		9734,
		59,
		32768,
		9733,
		512,
		97,
		110,
		16058,
		16081,
		105,
		103,
		104,
		116,
		512,
		101,
		112,
		16067,
		16076,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1013,
		104,
		105,
		59,
		32768,
		981,
		115,
		59,
		32768,
		175,
		1280,
		98,
		99,
		109,
		110,
		112,
		16096,
		16221,
		16288,
		16291,
		16295,
		2304,
		59,
		69,
		100,
		101,
		109,
		110,
		112,
		114,
		115,
		16115,
		16117,
		16120,
		16125,
		16137,
		16143,
		16154,
		16160,
		16166,
		32768,
		8834,
		59,
		32768,
		10949,
		111,
		116,
		59,
		32768,
		10941,
		512,
		59,
		100,
		16130,
		16132,
		32768,
		8838,
		111,
		116,
		59,
		32768,
		10947,
		117,
		108,
		116,
		59,
		32768,
		10945,
		512,
		69,
		101,
		16148,
		16151,
		59,
		32768,
		10955,
		59,
		32768,
		8842,
		108,
		117,
		115,
		59,
		32768,
		10943,
		97,
		114,
		114,
		59,
		32768,
		10617,
		768,
		101,
		105,
		117,
		16173,
		16206,
		16210,
		116,
		768,
		59,
		101,
		110,
		16181,
		16183,
		16194,
		32768,
		8834,
		113,
		512,
		59,
		113,
		16189,
		16191,
		32768,
		8838,
		59,
		32768,
		10949,
		101,
		113,
		512,
		59,
		113,
		16201,
		16203,
		32768,
		8842,
		59,
		32768,
		10955,
		109,
		59,
		32768,
		10951,
		512,
		98,
		112,
		16215,
		16218,
		59,
		32768,
		10965,
		59,
		32768,
		10963,
		99,
		1536,
		59,
		97,
		99,
		101,
		110,
		115,
		16235,
		16237,
		16245,
		16254,
		16258,
		16283,
		32768,
		8827,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10936,
		117,
		114,
		108,
		121,
		101,
		113,
		59,
		32768,
		8829,
		113,
		59,
		32768,
		10928,
		768,
		97,
		101,
		115,
		16265,
		16273,
		16278,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10938,
		113,
		113,
		59,
		32768,
		10934,
		105,
		109,
		59,
		32768,
		8937,
		105,
		109,
		59,
		32768,
		8831,
		59,
		32768,
		8721,
		103,
		59,
		32768,
		9834,
		3328,
		49,
		50,
		51,
		59,
		69,
		100,
		101,
		104,
		108,
		109,
		110,
		112,
		115,
		16322,
		16327,
		16332,
		16337,
		16339,
		16342,
		16356,
		16368,
		16382,
		16388,
		16394,
		16405,
		16411,
		33024,
		185,
		59,
		32768,
		185,
		33024,
		178,
		59,
		32768,
		178,
		33024,
		179,
		59,
		32768,
		179,
		32768,
		8835,
		59,
		32768,
		10950,
		512,
		111,
		115,
		16347,
		16351,
		116,
		59,
		32768,
		10942,
		117,
		98,
		59,
		32768,
		10968,
		512,
		59,
		100,
		16361,
		16363,
		32768,
		8839,
		111,
		116,
		59,
		32768,
		10948,
		115,
		512,
		111,
		117,
		16374,
		16378,
		108,
		59,
		32768,
		10185,
		98,
		59,
		32768,
		10967,
		97,
		114,
		114,
		59,
		32768,
		10619,
		117,
		108,
		116,
		59,
		32768,
		10946,
		512,
		69,
		101,
		16399,
		16402,
		59,
		32768,
		10956,
		59,
		32768,
		8843,
		108,
		117,
		115,
		59,
		32768,
		10944,
		768,
		101,
		105,
		117,
		16418,
		16451,
		16455,
		116,
		768,
		59,
		101,
		110,
		16426,
		16428,
		16439,
		32768,
		8835,
		113,
		512,
		59,
		113,
		16434,
		16436,
		32768,
		8839,
		59,
		32768,
		10950,
		101,
		113,
		512,
		59,
		113,
		16446,
		16448,
		32768,
		8843,
		59,
		32768,
		10956,
		109,
		59,
		32768,
		10952,
		512,
		98,
		112,
		16460,
		16463,
		59,
		32768,
		10964,
		59,
		32768,
		10966,
		768,
		65,
		97,
		110,
		16473,
		16478,
		16499,
		114,
		114,
		59,
		32768,
		8665,
		114,
		512,
		104,
		114,
		16484,
		16488,
		107,
		59,
		32768,
		10534,
		512,
		59,
		111,
		16493,
		16495,
		32768,
		8601,
		119,
		59,
		32768,
		8601,
		119,
		97,
		114,
		59,
		32768,
		10538,
		108,
		105,
		103,
		33024,
		223,
		59,
		32768,
		223,
		5938,
		16538,
		16552,
		16557,
		16579,
		16584,
		16591,
		0,
		16596,
		16692,
		0,
		0,
		0,
		0,
		0,
		16731,
		16780,
		0,
		16787,
		16908,
		0,
		0,
		0,
		16938,
		1091,
		16543,
		0,
		0,
		16549,
		103,
		101,
		116,
		59,
		32768,
		8982,
		59,
		32768,
		964,
		114,
		107,
		59,
		32768,
		9140,
		768,
		97,
		101,
		121,
		16563,
		16569,
		16575,
		114,
		111,
		110,
		59,
		32768,
		357,
		100,
		105,
		108,
		59,
		32768,
		355,
		59,
		32768,
		1090,
		111,
		116,
		59,
		32768,
		8411,
		108,
		114,
		101,
		99,
		59,
		32768,
		8981,
		114,
		59,
		32896,
		55349,
		56625,
		1024,
		101,
		105,
		107,
		111,
		16604,
		16641,
		16670,
		16684,
		835,
		16609,
		0,
		16624,
		101,
		512,
		52,
		102,
		16614,
		16617,
		59,
		32768,
		8756,
		111,
		114,
		101,
		59,
		32768,
		8756,
		97,
		768,
		59,
		115,
		118,
		16631,
		16633,
		16638,
		32768,
		952,
		121,
		109,
		59,
		32768,
		977,
		59,
		32768,
		977,
		512,
		99,
		110,
		16646,
		16665,
		107,
		512,
		97,
		115,
		16652,
		16660,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		8776,
		105,
		109,
		59,
		32768,
		8764,
		115,
		112,
		59,
		32768,
		8201,
		512,
		97,
		115,
		16675,
		16679,
		112,
		59,
		32768,
		8776,
		105,
		109,
		59,
		32768,
		8764,
		114,
		110,
		33024,
		254,
		59,
		32768,
		254,
		829,
		16696,
		16701,
		16727,
		100,
		101,
		59,
		32768,
		732,
		101,
		115,
		33536,
		215,
		59,
		98,
		100,
		16710,
		16712,
		16723,
		32768,
		215,
		512,
		59,
		97,
		16717,
		16719,
		32768,
		8864,
		114,
		59,
		32768,
		10801,
		59,
		32768,
		10800,
		116,
		59,
		32768,
		8749,
		768,
		101,
		112,
		115,
		16737,
		16741,
		16775,
		97,
		59,
		32768,
		10536,
		1024,
		59,
		98,
		99,
		102,
		16750,
		16752,
		16757,
		16762,
		32768,
		8868,
		111,
		116,
		59,
		32768,
		9014,
		105,
		114,
		59,
		32768,
		10993,
		512,
		59,
		111,
		16767,
		16770,
		32896,
		55349,
		56677,
		114,
		107,
		59,
		32768,
		10970,
		97,
		59,
		32768,
		10537,
		114,
		105,
		109,
		101,
		59,
		32768,
		8244,
		768,
		97,
		105,
		112,
		16793,
		16798,
		16899,
		100,
		101,
		59,
		32768,
		8482,
		1792,
		97,
		100,
		101,
		109,
		112,
		115,
		116,
		16813,
		16868,
		16873,
		16876,
		16883,
		16889,
		16893,
		110,
		103,
		108,
		101,
		1280,
		59,
		100,
		108,
		113,
		114,
		16828,
		16830,
		16836,
		16850,
		16853,
		32768,
		9653,
		111,
		119,
		110,
		59,
		32768,
		9663,
		101,
		102,
		116,
		512,
		59,
		101,
		16844,
		16846,
		32768,
		9667,
		113,
		59,
		32768,
		8884,
		59,
		32768,
		8796,
		105,
		103,
		104,
		116,
		512,
		59,
		101,
		16862,
		16864,
		32768,
		9657,
		113,
		59,
		32768,
		8885,
		111,
		116,
		59,
		32768,
		9708,
		59,
		32768,
		8796,
		105,
		110,
		117,
		115,
		59,
		32768,
		10810,
		108,
		117,
		115,
		59,
		32768,
		10809,
		98,
		59,
		32768,
		10701,
		105,
		109,
		101,
		59,
		32768,
		10811,
		101,
		122,
		105,
		117,
		109,
		59,
		32768,
		9186,
		768,
		99,
		104,
		116,
		16914,
		16926,
		16931,
		512,
		114,
		121,
		16919,
		16923,
		59,
		32896,
		55349,
		56521,
		59,
		32768,
		1094,
		99,
		121,
		59,
		32768,
		1115,
		114,
		111,
		107,
		59,
		32768,
		359,
		512,
		105,
		111,
		16942,
		16947,
		120,
		116,
		59,
		32768,
		8812,
		104,
		101,
		97,
		100,
		512,
		108,
		114,
		16956,
		16967,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8606,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8608,
		4608,
		65,
		72,
		97,
		98,
		99,
		100,
		102,
		103,
		104,
		108,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		119,
		17016,
		17021,
		17026,
		17043,
		17057,
		17072,
		17095,
		17110,
		17119,
		17139,
		17172,
		17187,
		17202,
		17290,
		17330,
		17336,
		17365,
		17381,
		114,
		114,
		59,
		32768,
		8657,
		97,
		114,
		59,
		32768,
		10595,
		512,
		99,
		114,
		17031,
		17039,
		117,
		116,
		101,
		33024,
		250,
		59,
		32768,
		250,
		114,
		59,
		32768,
		8593,
		114,
		820,
		17049,
		0,
		17053,
		121,
		59,
		32768,
		1118,
		118,
		101,
		59,
		32768,
		365,
		512,
		105,
		121,
		17062,
		17069,
		114,
		99,
		33024,
		251,
		59,
		32768,
		251,
		59,
		32768,
		1091,
		768,
		97,
		98,
		104,
		17079,
		17084,
		17090,
		114,
		114,
		59,
		32768,
		8645,
		108,
		97,
		99,
		59,
		32768,
		369,
		97,
		114,
		59,
		32768,
		10606,
		512,
		105,
		114,
		17100,
		17106,
		115,
		104,
		116,
		59,
		32768,
		10622,
		59,
		32896,
		55349,
		56626,
		114,
		97,
		118,
		101,
		33024,
		249,
		59,
		32768,
		249,
		562,
		17123,
		17135,
		114,
		512,
		108,
		114,
		17128,
		17131,
		59,
		32768,
		8639,
		59,
		32768,
		8638,
		108,
		107,
		59,
		32768,
		9600,
		512,
		99,
		116,
		17144,
		17167,
		1088,
		17150,
		0,
		0,
		17163,
		114,
		110,
		512,
		59,
		101,
		17156,
		17158,
		32768,
		8988,
		114,
		59,
		32768,
		8988,
		111,
		112,
		59,
		32768,
		8975,
		114,
		105,
		59,
		32768,
		9720,
		512,
		97,
		108,
		17177,
		17182,
		99,
		114,
		59,
		32768,
		363,
		33024,
		168,
		59,
		32768,
		168,
		512,
		103,
		112,
		17192,
		17197,
		111,
		110,
		59,
		32768,
		371,
		102,
		59,
		32896,
		55349,
		56678,
		1536,
		97,
		100,
		104,
		108,
		115,
		117,
		17215,
		17222,
		17233,
		17257,
		17262,
		17280,
		114,
		114,
		111,
		119,
		59,
		32768,
		8593,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8597,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		108,
		114,
		17244,
		17250,
		101,
		102,
		116,
		59,
		32768,
		8639,
		105,
		103,
		104,
		116,
		59,
		32768,
		8638,
		117,
		115,
		59,
		32768,
		8846,
		105,
		768,
		59,
		104,
		108,
		17270,
		17272,
		17275,
		32768,
		965,
		59,
		32768,
		978,
		111,
		110,
		59,
		32768,
		965,
		112,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8648,
		768,
		99,
		105,
		116,
		17297,
		17320,
		17325,
		1088,
		17303,
		0,
		0,
		17316,
		114,
		110,
		512,
		59,
		101,
		17309,
		17311,
		32768,
		8989,
		114,
		59,
		32768,
		8989,
		111,
		112,
		59,
		32768,
		8974,
		110,
		103,
		59,
		32768,
		367,
		114,
		105,
		59,
		32768,
		9721,
		99,
		114,
		59,
		32896,
		55349,
		56522,
		768,
		100,
		105,
		114,
		17343,
		17348,
		17354,
		111,
		116,
		59,
		32768,
		8944,
		108,
		100,
		101,
		59,
		32768,
		361,
		105,
		512,
		59,
		102,
		17360,
		17362,
		32768,
		9653,
		59,
		32768,
		9652,
		512,
		97,
		109,
		17370,
		17375,
		114,
		114,
		59,
		32768,
		8648,
		108,
		33024,
		252,
		59,
		32768,
		252,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		10663,
		3840,
		65,
		66,
		68,
		97,
		99,
		100,
		101,
		102,
		108,
		110,
		111,
		112,
		114,
		115,
		122,
		17420,
		17425,
		17437,
		17443,
		17613,
		17617,
		17623,
		17667,
		17672,
		17678,
		17693,
		17699,
		17705,
		17711,
		17754,
		114,
		114,
		59,
		32768,
		8661,
		97,
		114,
		512,
		59,
		118,
		17432,
		17434,
		32768,
		10984,
		59,
		32768,
		10985,
		97,
		115,
		104,
		59,
		32768,
		8872,
		512,
		110,
		114,
		17448,
		17454,
		103,
		114,
		116,
		59,
		32768,
		10652,
		1792,
		101,
		107,
		110,
		112,
		114,
		115,
		116,
		17469,
		17478,
		17485,
		17494,
		17515,
		17526,
		17578,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1013,
		97,
		112,
		112,
		97,
		59,
		32768,
		1008,
		111,
		116,
		104,
		105,
		110,
		103,
		59,
		32768,
		8709,
		768,
		104,
		105,
		114,
		17501,
		17505,
		17508,
		105,
		59,
		32768,
		981,
		59,
		32768,
		982,
		111,
		112,
		116,
		111,
		59,
		32768,
		8733,
		512,
		59,
		104,
		17520,
		17522,
		32768,
		8597,
		111,
		59,
		32768,
		1009,
		512,
		105,
		117,
		17531,
		17537,
		103,
		109,
		97,
		59,
		32768,
		962,
		512,
		98,
		112,
		17542,
		17560,
		115,
		101,
		116,
		110,
		101,
		113,
		512,
		59,
		113,
		17553,
		17556,
		32896,
		8842,
		65024,
		59,
		32896,
		10955,
		65024,
		115,
		101,
		116,
		110,
		101,
		113,
		512,
		59,
		113,
		17571,
		17574,
		32896,
		8843,
		65024,
		59,
		32896,
		10956,
		65024,
		512,
		104,
		114,
		17583,
		17589,
		101,
		116,
		97,
		59,
		32768,
		977,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		108,
		114,
		17600,
		17606,
		101,
		102,
		116,
		59,
		32768,
		8882,
		105,
		103,
		104,
		116,
		59,
		32768,
		8883,
		121,
		59,
		32768,
		1074,
		97,
		115,
		104,
		59,
		32768,
		8866,
		768,
		101,
		108,
		114,
		17630,
		17648,
		17654,
		768,
		59,
		98,
		101,
		17637,
		17639,
		17644,
		32768,
		8744,
		97,
		114,
		59,
		32768,
		8891,
		113,
		59,
		32768,
		8794,
		108,
		105,
		112,
		59,
		32768,
		8942,
		512,
		98,
		116,
		17659,
		17664,
		97,
		114,
		59,
		32768,
		124,
		59,
		32768,
		124,
		114,
		59,
		32896,
		55349,
		56627,
		116,
		114,
		105,
		59,
		32768,
		8882,
		115,
		117,
		512,
		98,
		112,
		17685,
		17689,
		59,
		32896,
		8834,
		8402,
		59,
		32896,
		8835,
		8402,
		112,
		102,
		59,
		32896,
		55349,
		56679,
		114,
		111,
		112,
		59,
		32768,
		8733,
		116,
		114,
		105,
		59,
		32768,
		8883,
		512,
		99,
		117,
		17716,
		17721,
		114,
		59,
		32896,
		55349,
		56523,
		512,
		98,
		112,
		17726,
		17740,
		110,
		512,
		69,
		101,
		17732,
		17736,
		59,
		32896,
		10955,
		65024,
		59,
		32896,
		8842,
		65024,
		110,
		512,
		69,
		101,
		17746,
		17750,
		59,
		32896,
		10956,
		65024,
		59,
		32896,
		8843,
		65024,
		105,
		103,
		122,
		97,
		103,
		59,
		32768,
		10650,
		1792,
		99,
		101,
		102,
		111,
		112,
		114,
		115,
		17777,
		17783,
		17815,
		17820,
		17826,
		17829,
		17842,
		105,
		114,
		99,
		59,
		32768,
		373,
		512,
		100,
		105,
		17788,
		17809,
		512,
		98,
		103,
		17793,
		17798,
		97,
		114,
		59,
		32768,
		10847,
		101,
		512,
		59,
		113,
		17804,
		17806,
		32768,
		8743,
		59,
		32768,
		8793,
		101,
		114,
		112,
		59,
		32768,
		8472,
		114,
		59,
		32896,
		55349,
		56628,
		112,
		102,
		59,
		32896,
		55349,
		56680,
		59,
		32768,
		8472,
		512,
		59,
		101,
		17834,
		17836,
		32768,
		8768,
		97,
		116,
		104,
		59,
		32768,
		8768,
		99,
		114,
		59,
		32896,
		55349,
		56524,
		5428,
		17871,
		17891,
		0,
		17897,
		0,
		17902,
		17917,
		0,
		0,
		17920,
		17935,
		17940,
		17945,
		0,
		0,
		17977,
		17992,
		0,
		18008,
		18024,
		18029,
		768,
		97,
		105,
		117,
		17877,
		17881,
		17886,
		112,
		59,
		32768,
		8898,
		114,
		99,
		59,
		32768,
		9711,
		112,
		59,
		32768,
		8899,
		116,
		114,
		105,
		59,
		32768,
		9661,
		114,
		59,
		32896,
		55349,
		56629,
		512,
		65,
		97,
		17906,
		17911,
		114,
		114,
		59,
		32768,
		10234,
		114,
		114,
		59,
		32768,
		10231,
		59,
		32768,
		958,
		512,
		65,
		97,
		17924,
		17929,
		114,
		114,
		59,
		32768,
		10232,
		114,
		114,
		59,
		32768,
		10229,
		97,
		112,
		59,
		32768,
		10236,
		105,
		115,
		59,
		32768,
		8955,
		768,
		100,
		112,
		116,
		17951,
		17956,
		17970,
		111,
		116,
		59,
		32768,
		10752,
		512,
		102,
		108,
		17961,
		17965,
		59,
		32896,
		55349,
		56681,
		117,
		115,
		59,
		32768,
		10753,
		105,
		109,
		101,
		59,
		32768,
		10754,
		512,
		65,
		97,
		17981,
		17986,
		114,
		114,
		59,
		32768,
		10233,
		114,
		114,
		59,
		32768,
		10230,
		512,
		99,
		113,
		17996,
		18001,
		114,
		59,
		32896,
		55349,
		56525,
		99,
		117,
		112,
		59,
		32768,
		10758,
		512,
		112,
		116,
		18012,
		18018,
		108,
		117,
		115,
		59,
		32768,
		10756,
		114,
		105,
		59,
		32768,
		9651,
		101,
		101,
		59,
		32768,
		8897,
		101,
		100,
		103,
		101,
		59,
		32768,
		8896,
		2048,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		117,
		18052,
		18068,
		18081,
		18087,
		18092,
		18097,
		18103,
		18109,
		99,
		512,
		117,
		121,
		18058,
		18065,
		116,
		101,
		33024,
		253,
		59,
		32768,
		253,
		59,
		32768,
		1103,
		512,
		105,
		121,
		18073,
		18078,
		114,
		99,
		59,
		32768,
		375,
		59,
		32768,
		1099,
		110,
		33024,
		165,
		59,
		32768,
		165,
		114,
		59,
		32896,
		55349,
		56630,
		99,
		121,
		59,
		32768,
		1111,
		112,
		102,
		59,
		32896,
		55349,
		56682,
		99,
		114,
		59,
		32896,
		55349,
		56526,
		512,
		99,
		109,
		18114,
		18118,
		121,
		59,
		32768,
		1102,
		108,
		33024,
		255,
		59,
		32768,
		255,
		2560,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		111,
		115,
		119,
		18145,
		18152,
		18166,
		18171,
		18186,
		18191,
		18196,
		18204,
		18210,
		18216,
		99,
		117,
		116,
		101,
		59,
		32768,
		378,
		512,
		97,
		121,
		18157,
		18163,
		114,
		111,
		110,
		59,
		32768,
		382,
		59,
		32768,
		1079,
		111,
		116,
		59,
		32768,
		380,
		512,
		101,
		116,
		18176,
		18182,
		116,
		114,
		102,
		59,
		32768,
		8488,
		97,
		59,
		32768,
		950,
		114,
		59,
		32896,
		55349,
		56631,
		99,
		121,
		59,
		32768,
		1078,
		103,
		114,
		97,
		114,
		114,
		59,
		32768,
		8669,
		112,
		102,
		59,
		32896,
		55349,
		56683,
		99,
		114,
		59,
		32896,
		55349,
		56527,
		512,
		106,
		110,
		18221,
		18224,
		59,
		32768,
		8205,
		106,
		59,
		32768,
		8204
	]);
}));
// node_modules/entities/lib/generated/decode-data-xml.js
var require_decode_data_xml = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = new Uint16Array([
		1024,
		97,
		103,
		108,
		113,
		9,
		23,
		27,
		31,
		1086,
		15,
		0,
		0,
		19,
		112,
		59,
		32768,
		38,
		111,
		115,
		59,
		32768,
		39,
		116,
		59,
		32768,
		62,
		116,
		59,
		32768,
		60,
		117,
		111,
		116,
		59,
		32768,
		34
	]);
}));
// node_modules/entities/lib/decode_codepoint.js
var require_decode_codepoint = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var decodeMap = new Map([
		[0, 65533],
		[128, 8364],
		[130, 8218],
		[131, 402],
		[132, 8222],
		[133, 8230],
		[134, 8224],
		[135, 8225],
		[136, 710],
		[137, 8240],
		[138, 352],
		[139, 8249],
		[140, 338],
		[142, 381],
		[145, 8216],
		[146, 8217],
		[147, 8220],
		[148, 8221],
		[149, 8226],
		[150, 8211],
		[151, 8212],
		[152, 732],
		[153, 8482],
		[154, 353],
		[155, 8250],
		[156, 339],
		[158, 382],
		[159, 376]
	]);
	var fromCodePoint = String.fromCodePoint || function(codePoint) {
		var output = "";
		if (codePoint > 65535) {
			codePoint -= 65536;
			output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
			codePoint = 56320 | codePoint & 1023;
		}
		output += String.fromCharCode(codePoint);
		return output;
	};
	function decodeCodePoint(codePoint) {
		var _a;
		if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return "�";
		return fromCodePoint((_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint);
	}
	exports.default = decodeCodePoint;
}));
// node_modules/entities/lib/decode.js
var require_decode = __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decodeXML = exports.decodeHTMLStrict = exports.decodeHTML = exports.determineBranch = exports.JUMP_OFFSET_BASE = exports.BinTrieFlags = exports.xmlDecodeTree = exports.htmlDecodeTree = void 0;
	var decode_data_html_1 = __importDefault(require_decode_data_html());
	exports.htmlDecodeTree = decode_data_html_1.default;
	var decode_data_xml_1 = __importDefault(require_decode_data_xml());
	exports.xmlDecodeTree = decode_data_xml_1.default;
	var decode_codepoint_1 = __importDefault(require_decode_codepoint());
	var BinTrieFlags;
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["HAS_VALUE"] = 32768] = "HAS_VALUE";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 32512] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["MULTI_BYTE"] = 128] = "MULTI_BYTE";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	})(BinTrieFlags = exports.BinTrieFlags || (exports.BinTrieFlags = {}));
	exports.JUMP_OFFSET_BASE = 47;
	function getDecoder(decodeTree) {
		return function decodeHTMLBinary(str, strict) {
			var ret = "";
			var lastIdx = 0;
			var strIdx = 0;
			while ((strIdx = str.indexOf("&", strIdx)) >= 0) {
				ret += str.slice(lastIdx, strIdx);
				lastIdx = strIdx;
				strIdx += 1;
				if (str.charCodeAt(strIdx) === 35) {
					var start = strIdx + 1;
					var base = 10;
					var cp = str.charCodeAt(start);
					if ((cp | 32) === 120) {
						base = 16;
						strIdx += 1;
						start += 1;
					}
					while ((cp = str.charCodeAt(++strIdx)) >= 48 && cp <= 57 || base === 16 && (cp | 32) >= 97 && (cp | 32) <= 102);
					if (start !== strIdx) {
						var entity = str.substring(start, strIdx);
						var parsed = parseInt(entity, base);
						if (str.charCodeAt(strIdx) === 59) strIdx += 1;
						else if (strict) continue;
						ret += decode_codepoint_1.default(parsed);
						lastIdx = strIdx;
					}
					continue;
				}
				var result = null;
				var excess = 1;
				var treeIdx = 0;
				var current = decodeTree[treeIdx];
				for (; strIdx < str.length; strIdx++, excess++) {
					treeIdx = determineBranch(decodeTree, current, treeIdx + 1, str.charCodeAt(strIdx));
					if (treeIdx < 0) break;
					current = decodeTree[treeIdx];
					if (current & BinTrieFlags.HAS_VALUE) {
						if (strict && str.charCodeAt(strIdx) !== 59) treeIdx += 1;
						else {
							result = current & BinTrieFlags.MULTI_BYTE ? String.fromCharCode(decodeTree[++treeIdx], decodeTree[++treeIdx]) : String.fromCharCode(decodeTree[++treeIdx]);
							excess = 0;
						}
					}
				}
				if (result != null) {
					ret += result;
					lastIdx = strIdx - excess + 1;
				}
			}
			return ret + str.slice(lastIdx);
		};
	}
	function determineBranch(decodeTree, current, nodeIdx, char) {
		if (current <= 128) return char === current ? nodeIdx : -1;
		var branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 8;
		if (branchCount === 0) return -1;
		if (branchCount === 1) return char === decodeTree[nodeIdx] ? nodeIdx + 1 : -1;
		var jumpOffset = current & BinTrieFlags.JUMP_TABLE;
		if (jumpOffset) {
			var value = char - exports.JUMP_OFFSET_BASE - jumpOffset;
			return value < 0 || value > branchCount ? -1 : decodeTree[nodeIdx + value] - 1;
		}
		var lo = nodeIdx;
		var hi = lo + branchCount - 1;
		while (lo <= hi) {
			var mid = lo + hi >>> 1;
			var midVal = decodeTree[mid];
			if (midVal < char) lo = mid + 1;
			else if (midVal > char) hi = mid - 1;
			else return decodeTree[mid + branchCount];
		}
		return -1;
	}
	exports.determineBranch = determineBranch;
	var htmlDecoder = getDecoder(decode_data_html_1.default);
	var xmlDecoder = getDecoder(decode_data_xml_1.default);
	function decodeHTML(str) {
		return htmlDecoder(str, false);
	}
	exports.decodeHTML = decodeHTML;
	function decodeHTMLStrict(str) {
		return htmlDecoder(str, true);
	}
	exports.decodeHTMLStrict = decodeHTMLStrict;
	function decodeXML(str) {
		return xmlDecoder(str, true);
	}
	exports.decodeXML = decodeXML;
}));
// node_modules/entities/lib/maps/xml.json
var require_xml = __commonJSMin(((exports, module) => {
	module.exports = {
		"amp": "&",
		"apos": "'",
		"gt": ">",
		"lt": "<",
		"quot": "\""
	};
}));
// node_modules/entities/lib/maps/entities.json
var require_entities = __commonJSMin(((exports, module) => {
	module.exports = {
		"Aacute": "Á",
		"aacute": "á",
		"Abreve": "Ă",
		"abreve": "ă",
		"ac": "∾",
		"acd": "∿",
		"acE": "∾̳",
		"Acirc": "Â",
		"acirc": "â",
		"acute": "´",
		"Acy": "А",
		"acy": "а",
		"AElig": "Æ",
		"aelig": "æ",
		"af": "⁡",
		"Afr": "𝔄",
		"afr": "𝔞",
		"Agrave": "À",
		"agrave": "à",
		"alefsym": "ℵ",
		"aleph": "ℵ",
		"Alpha": "Α",
		"alpha": "α",
		"Amacr": "Ā",
		"amacr": "ā",
		"amalg": "⨿",
		"amp": "&",
		"AMP": "&",
		"andand": "⩕",
		"And": "⩓",
		"and": "∧",
		"andd": "⩜",
		"andslope": "⩘",
		"andv": "⩚",
		"ang": "∠",
		"ange": "⦤",
		"angle": "∠",
		"angmsdaa": "⦨",
		"angmsdab": "⦩",
		"angmsdac": "⦪",
		"angmsdad": "⦫",
		"angmsdae": "⦬",
		"angmsdaf": "⦭",
		"angmsdag": "⦮",
		"angmsdah": "⦯",
		"angmsd": "∡",
		"angrt": "∟",
		"angrtvb": "⊾",
		"angrtvbd": "⦝",
		"angsph": "∢",
		"angst": "Å",
		"angzarr": "⍼",
		"Aogon": "Ą",
		"aogon": "ą",
		"Aopf": "𝔸",
		"aopf": "𝕒",
		"apacir": "⩯",
		"ap": "≈",
		"apE": "⩰",
		"ape": "≊",
		"apid": "≋",
		"apos": "'",
		"ApplyFunction": "⁡",
		"approx": "≈",
		"approxeq": "≊",
		"Aring": "Å",
		"aring": "å",
		"Ascr": "𝒜",
		"ascr": "𝒶",
		"Assign": "≔",
		"ast": "*",
		"asymp": "≈",
		"asympeq": "≍",
		"Atilde": "Ã",
		"atilde": "ã",
		"Auml": "Ä",
		"auml": "ä",
		"awconint": "∳",
		"awint": "⨑",
		"backcong": "≌",
		"backepsilon": "϶",
		"backprime": "‵",
		"backsim": "∽",
		"backsimeq": "⋍",
		"Backslash": "∖",
		"Barv": "⫧",
		"barvee": "⊽",
		"barwed": "⌅",
		"Barwed": "⌆",
		"barwedge": "⌅",
		"bbrk": "⎵",
		"bbrktbrk": "⎶",
		"bcong": "≌",
		"Bcy": "Б",
		"bcy": "б",
		"bdquo": "„",
		"becaus": "∵",
		"because": "∵",
		"Because": "∵",
		"bemptyv": "⦰",
		"bepsi": "϶",
		"bernou": "ℬ",
		"Bernoullis": "ℬ",
		"Beta": "Β",
		"beta": "β",
		"beth": "ℶ",
		"between": "≬",
		"Bfr": "𝔅",
		"bfr": "𝔟",
		"bigcap": "⋂",
		"bigcirc": "◯",
		"bigcup": "⋃",
		"bigodot": "⨀",
		"bigoplus": "⨁",
		"bigotimes": "⨂",
		"bigsqcup": "⨆",
		"bigstar": "★",
		"bigtriangledown": "▽",
		"bigtriangleup": "△",
		"biguplus": "⨄",
		"bigvee": "⋁",
		"bigwedge": "⋀",
		"bkarow": "⤍",
		"blacklozenge": "⧫",
		"blacksquare": "▪",
		"blacktriangle": "▴",
		"blacktriangledown": "▾",
		"blacktriangleleft": "◂",
		"blacktriangleright": "▸",
		"blank": "␣",
		"blk12": "▒",
		"blk14": "░",
		"blk34": "▓",
		"block": "█",
		"bne": "=⃥",
		"bnequiv": "≡⃥",
		"bNot": "⫭",
		"bnot": "⌐",
		"Bopf": "𝔹",
		"bopf": "𝕓",
		"bot": "⊥",
		"bottom": "⊥",
		"bowtie": "⋈",
		"boxbox": "⧉",
		"boxdl": "┐",
		"boxdL": "╕",
		"boxDl": "╖",
		"boxDL": "╗",
		"boxdr": "┌",
		"boxdR": "╒",
		"boxDr": "╓",
		"boxDR": "╔",
		"boxh": "─",
		"boxH": "═",
		"boxhd": "┬",
		"boxHd": "╤",
		"boxhD": "╥",
		"boxHD": "╦",
		"boxhu": "┴",
		"boxHu": "╧",
		"boxhU": "╨",
		"boxHU": "╩",
		"boxminus": "⊟",
		"boxplus": "⊞",
		"boxtimes": "⊠",
		"boxul": "┘",
		"boxuL": "╛",
		"boxUl": "╜",
		"boxUL": "╝",
		"boxur": "└",
		"boxuR": "╘",
		"boxUr": "╙",
		"boxUR": "╚",
		"boxv": "│",
		"boxV": "║",
		"boxvh": "┼",
		"boxvH": "╪",
		"boxVh": "╫",
		"boxVH": "╬",
		"boxvl": "┤",
		"boxvL": "╡",
		"boxVl": "╢",
		"boxVL": "╣",
		"boxvr": "├",
		"boxvR": "╞",
		"boxVr": "╟",
		"boxVR": "╠",
		"bprime": "‵",
		"breve": "˘",
		"Breve": "˘",
		"brvbar": "¦",
		"bscr": "𝒷",
		"Bscr": "ℬ",
		"bsemi": "⁏",
		"bsim": "∽",
		"bsime": "⋍",
		"bsolb": "⧅",
		"bsol": "\\",
		"bsolhsub": "⟈",
		"bull": "•",
		"bullet": "•",
		"bump": "≎",
		"bumpE": "⪮",
		"bumpe": "≏",
		"Bumpeq": "≎",
		"bumpeq": "≏",
		"Cacute": "Ć",
		"cacute": "ć",
		"capand": "⩄",
		"capbrcup": "⩉",
		"capcap": "⩋",
		"cap": "∩",
		"Cap": "⋒",
		"capcup": "⩇",
		"capdot": "⩀",
		"CapitalDifferentialD": "ⅅ",
		"caps": "∩︀",
		"caret": "⁁",
		"caron": "ˇ",
		"Cayleys": "ℭ",
		"ccaps": "⩍",
		"Ccaron": "Č",
		"ccaron": "č",
		"Ccedil": "Ç",
		"ccedil": "ç",
		"Ccirc": "Ĉ",
		"ccirc": "ĉ",
		"Cconint": "∰",
		"ccups": "⩌",
		"ccupssm": "⩐",
		"Cdot": "Ċ",
		"cdot": "ċ",
		"cedil": "¸",
		"Cedilla": "¸",
		"cemptyv": "⦲",
		"cent": "¢",
		"centerdot": "·",
		"CenterDot": "·",
		"cfr": "𝔠",
		"Cfr": "ℭ",
		"CHcy": "Ч",
		"chcy": "ч",
		"check": "✓",
		"checkmark": "✓",
		"Chi": "Χ",
		"chi": "χ",
		"circ": "ˆ",
		"circeq": "≗",
		"circlearrowleft": "↺",
		"circlearrowright": "↻",
		"circledast": "⊛",
		"circledcirc": "⊚",
		"circleddash": "⊝",
		"CircleDot": "⊙",
		"circledR": "®",
		"circledS": "Ⓢ",
		"CircleMinus": "⊖",
		"CirclePlus": "⊕",
		"CircleTimes": "⊗",
		"cir": "○",
		"cirE": "⧃",
		"cire": "≗",
		"cirfnint": "⨐",
		"cirmid": "⫯",
		"cirscir": "⧂",
		"ClockwiseContourIntegral": "∲",
		"CloseCurlyDoubleQuote": "”",
		"CloseCurlyQuote": "’",
		"clubs": "♣",
		"clubsuit": "♣",
		"colon": ":",
		"Colon": "∷",
		"Colone": "⩴",
		"colone": "≔",
		"coloneq": "≔",
		"comma": ",",
		"commat": "@",
		"comp": "∁",
		"compfn": "∘",
		"complement": "∁",
		"complexes": "ℂ",
		"cong": "≅",
		"congdot": "⩭",
		"Congruent": "≡",
		"conint": "∮",
		"Conint": "∯",
		"ContourIntegral": "∮",
		"copf": "𝕔",
		"Copf": "ℂ",
		"coprod": "∐",
		"Coproduct": "∐",
		"copy": "©",
		"COPY": "©",
		"copysr": "℗",
		"CounterClockwiseContourIntegral": "∳",
		"crarr": "↵",
		"cross": "✗",
		"Cross": "⨯",
		"Cscr": "𝒞",
		"cscr": "𝒸",
		"csub": "⫏",
		"csube": "⫑",
		"csup": "⫐",
		"csupe": "⫒",
		"ctdot": "⋯",
		"cudarrl": "⤸",
		"cudarrr": "⤵",
		"cuepr": "⋞",
		"cuesc": "⋟",
		"cularr": "↶",
		"cularrp": "⤽",
		"cupbrcap": "⩈",
		"cupcap": "⩆",
		"CupCap": "≍",
		"cup": "∪",
		"Cup": "⋓",
		"cupcup": "⩊",
		"cupdot": "⊍",
		"cupor": "⩅",
		"cups": "∪︀",
		"curarr": "↷",
		"curarrm": "⤼",
		"curlyeqprec": "⋞",
		"curlyeqsucc": "⋟",
		"curlyvee": "⋎",
		"curlywedge": "⋏",
		"curren": "¤",
		"curvearrowleft": "↶",
		"curvearrowright": "↷",
		"cuvee": "⋎",
		"cuwed": "⋏",
		"cwconint": "∲",
		"cwint": "∱",
		"cylcty": "⌭",
		"dagger": "†",
		"Dagger": "‡",
		"daleth": "ℸ",
		"darr": "↓",
		"Darr": "↡",
		"dArr": "⇓",
		"dash": "‐",
		"Dashv": "⫤",
		"dashv": "⊣",
		"dbkarow": "⤏",
		"dblac": "˝",
		"Dcaron": "Ď",
		"dcaron": "ď",
		"Dcy": "Д",
		"dcy": "д",
		"ddagger": "‡",
		"ddarr": "⇊",
		"DD": "ⅅ",
		"dd": "ⅆ",
		"DDotrahd": "⤑",
		"ddotseq": "⩷",
		"deg": "°",
		"Del": "∇",
		"Delta": "Δ",
		"delta": "δ",
		"demptyv": "⦱",
		"dfisht": "⥿",
		"Dfr": "𝔇",
		"dfr": "𝔡",
		"dHar": "⥥",
		"dharl": "⇃",
		"dharr": "⇂",
		"DiacriticalAcute": "´",
		"DiacriticalDot": "˙",
		"DiacriticalDoubleAcute": "˝",
		"DiacriticalGrave": "`",
		"DiacriticalTilde": "˜",
		"diam": "⋄",
		"diamond": "⋄",
		"Diamond": "⋄",
		"diamondsuit": "♦",
		"diams": "♦",
		"die": "¨",
		"DifferentialD": "ⅆ",
		"digamma": "ϝ",
		"disin": "⋲",
		"div": "÷",
		"divide": "÷",
		"divideontimes": "⋇",
		"divonx": "⋇",
		"DJcy": "Ђ",
		"djcy": "ђ",
		"dlcorn": "⌞",
		"dlcrop": "⌍",
		"dollar": "$",
		"Dopf": "𝔻",
		"dopf": "𝕕",
		"Dot": "¨",
		"dot": "˙",
		"DotDot": "⃜",
		"doteq": "≐",
		"doteqdot": "≑",
		"DotEqual": "≐",
		"dotminus": "∸",
		"dotplus": "∔",
		"dotsquare": "⊡",
		"doublebarwedge": "⌆",
		"DoubleContourIntegral": "∯",
		"DoubleDot": "¨",
		"DoubleDownArrow": "⇓",
		"DoubleLeftArrow": "⇐",
		"DoubleLeftRightArrow": "⇔",
		"DoubleLeftTee": "⫤",
		"DoubleLongLeftArrow": "⟸",
		"DoubleLongLeftRightArrow": "⟺",
		"DoubleLongRightArrow": "⟹",
		"DoubleRightArrow": "⇒",
		"DoubleRightTee": "⊨",
		"DoubleUpArrow": "⇑",
		"DoubleUpDownArrow": "⇕",
		"DoubleVerticalBar": "∥",
		"DownArrowBar": "⤓",
		"downarrow": "↓",
		"DownArrow": "↓",
		"Downarrow": "⇓",
		"DownArrowUpArrow": "⇵",
		"DownBreve": "̑",
		"downdownarrows": "⇊",
		"downharpoonleft": "⇃",
		"downharpoonright": "⇂",
		"DownLeftRightVector": "⥐",
		"DownLeftTeeVector": "⥞",
		"DownLeftVectorBar": "⥖",
		"DownLeftVector": "↽",
		"DownRightTeeVector": "⥟",
		"DownRightVectorBar": "⥗",
		"DownRightVector": "⇁",
		"DownTeeArrow": "↧",
		"DownTee": "⊤",
		"drbkarow": "⤐",
		"drcorn": "⌟",
		"drcrop": "⌌",
		"Dscr": "𝒟",
		"dscr": "𝒹",
		"DScy": "Ѕ",
		"dscy": "ѕ",
		"dsol": "⧶",
		"Dstrok": "Đ",
		"dstrok": "đ",
		"dtdot": "⋱",
		"dtri": "▿",
		"dtrif": "▾",
		"duarr": "⇵",
		"duhar": "⥯",
		"dwangle": "⦦",
		"DZcy": "Џ",
		"dzcy": "џ",
		"dzigrarr": "⟿",
		"Eacute": "É",
		"eacute": "é",
		"easter": "⩮",
		"Ecaron": "Ě",
		"ecaron": "ě",
		"Ecirc": "Ê",
		"ecirc": "ê",
		"ecir": "≖",
		"ecolon": "≕",
		"Ecy": "Э",
		"ecy": "э",
		"eDDot": "⩷",
		"Edot": "Ė",
		"edot": "ė",
		"eDot": "≑",
		"ee": "ⅇ",
		"efDot": "≒",
		"Efr": "𝔈",
		"efr": "𝔢",
		"eg": "⪚",
		"Egrave": "È",
		"egrave": "è",
		"egs": "⪖",
		"egsdot": "⪘",
		"el": "⪙",
		"Element": "∈",
		"elinters": "⏧",
		"ell": "ℓ",
		"els": "⪕",
		"elsdot": "⪗",
		"Emacr": "Ē",
		"emacr": "ē",
		"empty": "∅",
		"emptyset": "∅",
		"EmptySmallSquare": "◻",
		"emptyv": "∅",
		"EmptyVerySmallSquare": "▫",
		"emsp13": " ",
		"emsp14": " ",
		"emsp": " ",
		"ENG": "Ŋ",
		"eng": "ŋ",
		"ensp": " ",
		"Eogon": "Ę",
		"eogon": "ę",
		"Eopf": "𝔼",
		"eopf": "𝕖",
		"epar": "⋕",
		"eparsl": "⧣",
		"eplus": "⩱",
		"epsi": "ε",
		"Epsilon": "Ε",
		"epsilon": "ε",
		"epsiv": "ϵ",
		"eqcirc": "≖",
		"eqcolon": "≕",
		"eqsim": "≂",
		"eqslantgtr": "⪖",
		"eqslantless": "⪕",
		"Equal": "⩵",
		"equals": "=",
		"EqualTilde": "≂",
		"equest": "≟",
		"Equilibrium": "⇌",
		"equiv": "≡",
		"equivDD": "⩸",
		"eqvparsl": "⧥",
		"erarr": "⥱",
		"erDot": "≓",
		"escr": "ℯ",
		"Escr": "ℰ",
		"esdot": "≐",
		"Esim": "⩳",
		"esim": "≂",
		"Eta": "Η",
		"eta": "η",
		"ETH": "Ð",
		"eth": "ð",
		"Euml": "Ë",
		"euml": "ë",
		"euro": "€",
		"excl": "!",
		"exist": "∃",
		"Exists": "∃",
		"expectation": "ℰ",
		"exponentiale": "ⅇ",
		"ExponentialE": "ⅇ",
		"fallingdotseq": "≒",
		"Fcy": "Ф",
		"fcy": "ф",
		"female": "♀",
		"ffilig": "ﬃ",
		"fflig": "ﬀ",
		"ffllig": "ﬄ",
		"Ffr": "𝔉",
		"ffr": "𝔣",
		"filig": "ﬁ",
		"FilledSmallSquare": "◼",
		"FilledVerySmallSquare": "▪",
		"fjlig": "fj",
		"flat": "♭",
		"fllig": "ﬂ",
		"fltns": "▱",
		"fnof": "ƒ",
		"Fopf": "𝔽",
		"fopf": "𝕗",
		"forall": "∀",
		"ForAll": "∀",
		"fork": "⋔",
		"forkv": "⫙",
		"Fouriertrf": "ℱ",
		"fpartint": "⨍",
		"frac12": "½",
		"frac13": "⅓",
		"frac14": "¼",
		"frac15": "⅕",
		"frac16": "⅙",
		"frac18": "⅛",
		"frac23": "⅔",
		"frac25": "⅖",
		"frac34": "¾",
		"frac35": "⅗",
		"frac38": "⅜",
		"frac45": "⅘",
		"frac56": "⅚",
		"frac58": "⅝",
		"frac78": "⅞",
		"frasl": "⁄",
		"frown": "⌢",
		"fscr": "𝒻",
		"Fscr": "ℱ",
		"gacute": "ǵ",
		"Gamma": "Γ",
		"gamma": "γ",
		"Gammad": "Ϝ",
		"gammad": "ϝ",
		"gap": "⪆",
		"Gbreve": "Ğ",
		"gbreve": "ğ",
		"Gcedil": "Ģ",
		"Gcirc": "Ĝ",
		"gcirc": "ĝ",
		"Gcy": "Г",
		"gcy": "г",
		"Gdot": "Ġ",
		"gdot": "ġ",
		"ge": "≥",
		"gE": "≧",
		"gEl": "⪌",
		"gel": "⋛",
		"geq": "≥",
		"geqq": "≧",
		"geqslant": "⩾",
		"gescc": "⪩",
		"ges": "⩾",
		"gesdot": "⪀",
		"gesdoto": "⪂",
		"gesdotol": "⪄",
		"gesl": "⋛︀",
		"gesles": "⪔",
		"Gfr": "𝔊",
		"gfr": "𝔤",
		"gg": "≫",
		"Gg": "⋙",
		"ggg": "⋙",
		"gimel": "ℷ",
		"GJcy": "Ѓ",
		"gjcy": "ѓ",
		"gla": "⪥",
		"gl": "≷",
		"glE": "⪒",
		"glj": "⪤",
		"gnap": "⪊",
		"gnapprox": "⪊",
		"gne": "⪈",
		"gnE": "≩",
		"gneq": "⪈",
		"gneqq": "≩",
		"gnsim": "⋧",
		"Gopf": "𝔾",
		"gopf": "𝕘",
		"grave": "`",
		"GreaterEqual": "≥",
		"GreaterEqualLess": "⋛",
		"GreaterFullEqual": "≧",
		"GreaterGreater": "⪢",
		"GreaterLess": "≷",
		"GreaterSlantEqual": "⩾",
		"GreaterTilde": "≳",
		"Gscr": "𝒢",
		"gscr": "ℊ",
		"gsim": "≳",
		"gsime": "⪎",
		"gsiml": "⪐",
		"gtcc": "⪧",
		"gtcir": "⩺",
		"gt": ">",
		"GT": ">",
		"Gt": "≫",
		"gtdot": "⋗",
		"gtlPar": "⦕",
		"gtquest": "⩼",
		"gtrapprox": "⪆",
		"gtrarr": "⥸",
		"gtrdot": "⋗",
		"gtreqless": "⋛",
		"gtreqqless": "⪌",
		"gtrless": "≷",
		"gtrsim": "≳",
		"gvertneqq": "≩︀",
		"gvnE": "≩︀",
		"Hacek": "ˇ",
		"hairsp": " ",
		"half": "½",
		"hamilt": "ℋ",
		"HARDcy": "Ъ",
		"hardcy": "ъ",
		"harrcir": "⥈",
		"harr": "↔",
		"hArr": "⇔",
		"harrw": "↭",
		"Hat": "^",
		"hbar": "ℏ",
		"Hcirc": "Ĥ",
		"hcirc": "ĥ",
		"hearts": "♥",
		"heartsuit": "♥",
		"hellip": "…",
		"hercon": "⊹",
		"hfr": "𝔥",
		"Hfr": "ℌ",
		"HilbertSpace": "ℋ",
		"hksearow": "⤥",
		"hkswarow": "⤦",
		"hoarr": "⇿",
		"homtht": "∻",
		"hookleftarrow": "↩",
		"hookrightarrow": "↪",
		"hopf": "𝕙",
		"Hopf": "ℍ",
		"horbar": "―",
		"HorizontalLine": "─",
		"hscr": "𝒽",
		"Hscr": "ℋ",
		"hslash": "ℏ",
		"Hstrok": "Ħ",
		"hstrok": "ħ",
		"HumpDownHump": "≎",
		"HumpEqual": "≏",
		"hybull": "⁃",
		"hyphen": "‐",
		"Iacute": "Í",
		"iacute": "í",
		"ic": "⁣",
		"Icirc": "Î",
		"icirc": "î",
		"Icy": "И",
		"icy": "и",
		"Idot": "İ",
		"IEcy": "Е",
		"iecy": "е",
		"iexcl": "¡",
		"iff": "⇔",
		"ifr": "𝔦",
		"Ifr": "ℑ",
		"Igrave": "Ì",
		"igrave": "ì",
		"ii": "ⅈ",
		"iiiint": "⨌",
		"iiint": "∭",
		"iinfin": "⧜",
		"iiota": "℩",
		"IJlig": "Ĳ",
		"ijlig": "ĳ",
		"Imacr": "Ī",
		"imacr": "ī",
		"image": "ℑ",
		"ImaginaryI": "ⅈ",
		"imagline": "ℐ",
		"imagpart": "ℑ",
		"imath": "ı",
		"Im": "ℑ",
		"imof": "⊷",
		"imped": "Ƶ",
		"Implies": "⇒",
		"incare": "℅",
		"in": "∈",
		"infin": "∞",
		"infintie": "⧝",
		"inodot": "ı",
		"intcal": "⊺",
		"int": "∫",
		"Int": "∬",
		"integers": "ℤ",
		"Integral": "∫",
		"intercal": "⊺",
		"Intersection": "⋂",
		"intlarhk": "⨗",
		"intprod": "⨼",
		"InvisibleComma": "⁣",
		"InvisibleTimes": "⁢",
		"IOcy": "Ё",
		"iocy": "ё",
		"Iogon": "Į",
		"iogon": "į",
		"Iopf": "𝕀",
		"iopf": "𝕚",
		"Iota": "Ι",
		"iota": "ι",
		"iprod": "⨼",
		"iquest": "¿",
		"iscr": "𝒾",
		"Iscr": "ℐ",
		"isin": "∈",
		"isindot": "⋵",
		"isinE": "⋹",
		"isins": "⋴",
		"isinsv": "⋳",
		"isinv": "∈",
		"it": "⁢",
		"Itilde": "Ĩ",
		"itilde": "ĩ",
		"Iukcy": "І",
		"iukcy": "і",
		"Iuml": "Ï",
		"iuml": "ï",
		"Jcirc": "Ĵ",
		"jcirc": "ĵ",
		"Jcy": "Й",
		"jcy": "й",
		"Jfr": "𝔍",
		"jfr": "𝔧",
		"jmath": "ȷ",
		"Jopf": "𝕁",
		"jopf": "𝕛",
		"Jscr": "𝒥",
		"jscr": "𝒿",
		"Jsercy": "Ј",
		"jsercy": "ј",
		"Jukcy": "Є",
		"jukcy": "є",
		"Kappa": "Κ",
		"kappa": "κ",
		"kappav": "ϰ",
		"Kcedil": "Ķ",
		"kcedil": "ķ",
		"Kcy": "К",
		"kcy": "к",
		"Kfr": "𝔎",
		"kfr": "𝔨",
		"kgreen": "ĸ",
		"KHcy": "Х",
		"khcy": "х",
		"KJcy": "Ќ",
		"kjcy": "ќ",
		"Kopf": "𝕂",
		"kopf": "𝕜",
		"Kscr": "𝒦",
		"kscr": "𝓀",
		"lAarr": "⇚",
		"Lacute": "Ĺ",
		"lacute": "ĺ",
		"laemptyv": "⦴",
		"lagran": "ℒ",
		"Lambda": "Λ",
		"lambda": "λ",
		"lang": "⟨",
		"Lang": "⟪",
		"langd": "⦑",
		"langle": "⟨",
		"lap": "⪅",
		"Laplacetrf": "ℒ",
		"laquo": "«",
		"larrb": "⇤",
		"larrbfs": "⤟",
		"larr": "←",
		"Larr": "↞",
		"lArr": "⇐",
		"larrfs": "⤝",
		"larrhk": "↩",
		"larrlp": "↫",
		"larrpl": "⤹",
		"larrsim": "⥳",
		"larrtl": "↢",
		"latail": "⤙",
		"lAtail": "⤛",
		"lat": "⪫",
		"late": "⪭",
		"lates": "⪭︀",
		"lbarr": "⤌",
		"lBarr": "⤎",
		"lbbrk": "❲",
		"lbrace": "{",
		"lbrack": "[",
		"lbrke": "⦋",
		"lbrksld": "⦏",
		"lbrkslu": "⦍",
		"Lcaron": "Ľ",
		"lcaron": "ľ",
		"Lcedil": "Ļ",
		"lcedil": "ļ",
		"lceil": "⌈",
		"lcub": "{",
		"Lcy": "Л",
		"lcy": "л",
		"ldca": "⤶",
		"ldquo": "“",
		"ldquor": "„",
		"ldrdhar": "⥧",
		"ldrushar": "⥋",
		"ldsh": "↲",
		"le": "≤",
		"lE": "≦",
		"LeftAngleBracket": "⟨",
		"LeftArrowBar": "⇤",
		"leftarrow": "←",
		"LeftArrow": "←",
		"Leftarrow": "⇐",
		"LeftArrowRightArrow": "⇆",
		"leftarrowtail": "↢",
		"LeftCeiling": "⌈",
		"LeftDoubleBracket": "⟦",
		"LeftDownTeeVector": "⥡",
		"LeftDownVectorBar": "⥙",
		"LeftDownVector": "⇃",
		"LeftFloor": "⌊",
		"leftharpoondown": "↽",
		"leftharpoonup": "↼",
		"leftleftarrows": "⇇",
		"leftrightarrow": "↔",
		"LeftRightArrow": "↔",
		"Leftrightarrow": "⇔",
		"leftrightarrows": "⇆",
		"leftrightharpoons": "⇋",
		"leftrightsquigarrow": "↭",
		"LeftRightVector": "⥎",
		"LeftTeeArrow": "↤",
		"LeftTee": "⊣",
		"LeftTeeVector": "⥚",
		"leftthreetimes": "⋋",
		"LeftTriangleBar": "⧏",
		"LeftTriangle": "⊲",
		"LeftTriangleEqual": "⊴",
		"LeftUpDownVector": "⥑",
		"LeftUpTeeVector": "⥠",
		"LeftUpVectorBar": "⥘",
		"LeftUpVector": "↿",
		"LeftVectorBar": "⥒",
		"LeftVector": "↼",
		"lEg": "⪋",
		"leg": "⋚",
		"leq": "≤",
		"leqq": "≦",
		"leqslant": "⩽",
		"lescc": "⪨",
		"les": "⩽",
		"lesdot": "⩿",
		"lesdoto": "⪁",
		"lesdotor": "⪃",
		"lesg": "⋚︀",
		"lesges": "⪓",
		"lessapprox": "⪅",
		"lessdot": "⋖",
		"lesseqgtr": "⋚",
		"lesseqqgtr": "⪋",
		"LessEqualGreater": "⋚",
		"LessFullEqual": "≦",
		"LessGreater": "≶",
		"lessgtr": "≶",
		"LessLess": "⪡",
		"lesssim": "≲",
		"LessSlantEqual": "⩽",
		"LessTilde": "≲",
		"lfisht": "⥼",
		"lfloor": "⌊",
		"Lfr": "𝔏",
		"lfr": "𝔩",
		"lg": "≶",
		"lgE": "⪑",
		"lHar": "⥢",
		"lhard": "↽",
		"lharu": "↼",
		"lharul": "⥪",
		"lhblk": "▄",
		"LJcy": "Љ",
		"ljcy": "љ",
		"llarr": "⇇",
		"ll": "≪",
		"Ll": "⋘",
		"llcorner": "⌞",
		"Lleftarrow": "⇚",
		"llhard": "⥫",
		"lltri": "◺",
		"Lmidot": "Ŀ",
		"lmidot": "ŀ",
		"lmoustache": "⎰",
		"lmoust": "⎰",
		"lnap": "⪉",
		"lnapprox": "⪉",
		"lne": "⪇",
		"lnE": "≨",
		"lneq": "⪇",
		"lneqq": "≨",
		"lnsim": "⋦",
		"loang": "⟬",
		"loarr": "⇽",
		"lobrk": "⟦",
		"longleftarrow": "⟵",
		"LongLeftArrow": "⟵",
		"Longleftarrow": "⟸",
		"longleftrightarrow": "⟷",
		"LongLeftRightArrow": "⟷",
		"Longleftrightarrow": "⟺",
		"longmapsto": "⟼",
		"longrightarrow": "⟶",
		"LongRightArrow": "⟶",
		"Longrightarrow": "⟹",
		"looparrowleft": "↫",
		"looparrowright": "↬",
		"lopar": "⦅",
		"Lopf": "𝕃",
		"lopf": "𝕝",
		"loplus": "⨭",
		"lotimes": "⨴",
		"lowast": "∗",
		"lowbar": "_",
		"LowerLeftArrow": "↙",
		"LowerRightArrow": "↘",
		"loz": "◊",
		"lozenge": "◊",
		"lozf": "⧫",
		"lpar": "(",
		"lparlt": "⦓",
		"lrarr": "⇆",
		"lrcorner": "⌟",
		"lrhar": "⇋",
		"lrhard": "⥭",
		"lrm": "‎",
		"lrtri": "⊿",
		"lsaquo": "‹",
		"lscr": "𝓁",
		"Lscr": "ℒ",
		"lsh": "↰",
		"Lsh": "↰",
		"lsim": "≲",
		"lsime": "⪍",
		"lsimg": "⪏",
		"lsqb": "[",
		"lsquo": "‘",
		"lsquor": "‚",
		"Lstrok": "Ł",
		"lstrok": "ł",
		"ltcc": "⪦",
		"ltcir": "⩹",
		"lt": "<",
		"LT": "<",
		"Lt": "≪",
		"ltdot": "⋖",
		"lthree": "⋋",
		"ltimes": "⋉",
		"ltlarr": "⥶",
		"ltquest": "⩻",
		"ltri": "◃",
		"ltrie": "⊴",
		"ltrif": "◂",
		"ltrPar": "⦖",
		"lurdshar": "⥊",
		"luruhar": "⥦",
		"lvertneqq": "≨︀",
		"lvnE": "≨︀",
		"macr": "¯",
		"male": "♂",
		"malt": "✠",
		"maltese": "✠",
		"Map": "⤅",
		"map": "↦",
		"mapsto": "↦",
		"mapstodown": "↧",
		"mapstoleft": "↤",
		"mapstoup": "↥",
		"marker": "▮",
		"mcomma": "⨩",
		"Mcy": "М",
		"mcy": "м",
		"mdash": "—",
		"mDDot": "∺",
		"measuredangle": "∡",
		"MediumSpace": " ",
		"Mellintrf": "ℳ",
		"Mfr": "𝔐",
		"mfr": "𝔪",
		"mho": "℧",
		"micro": "µ",
		"midast": "*",
		"midcir": "⫰",
		"mid": "∣",
		"middot": "·",
		"minusb": "⊟",
		"minus": "−",
		"minusd": "∸",
		"minusdu": "⨪",
		"MinusPlus": "∓",
		"mlcp": "⫛",
		"mldr": "…",
		"mnplus": "∓",
		"models": "⊧",
		"Mopf": "𝕄",
		"mopf": "𝕞",
		"mp": "∓",
		"mscr": "𝓂",
		"Mscr": "ℳ",
		"mstpos": "∾",
		"Mu": "Μ",
		"mu": "μ",
		"multimap": "⊸",
		"mumap": "⊸",
		"nabla": "∇",
		"Nacute": "Ń",
		"nacute": "ń",
		"nang": "∠⃒",
		"nap": "≉",
		"napE": "⩰̸",
		"napid": "≋̸",
		"napos": "ŉ",
		"napprox": "≉",
		"natural": "♮",
		"naturals": "ℕ",
		"natur": "♮",
		"nbsp": "\xA0",
		"nbump": "≎̸",
		"nbumpe": "≏̸",
		"ncap": "⩃",
		"Ncaron": "Ň",
		"ncaron": "ň",
		"Ncedil": "Ņ",
		"ncedil": "ņ",
		"ncong": "≇",
		"ncongdot": "⩭̸",
		"ncup": "⩂",
		"Ncy": "Н",
		"ncy": "н",
		"ndash": "–",
		"nearhk": "⤤",
		"nearr": "↗",
		"neArr": "⇗",
		"nearrow": "↗",
		"ne": "≠",
		"nedot": "≐̸",
		"NegativeMediumSpace": "​",
		"NegativeThickSpace": "​",
		"NegativeThinSpace": "​",
		"NegativeVeryThinSpace": "​",
		"nequiv": "≢",
		"nesear": "⤨",
		"nesim": "≂̸",
		"NestedGreaterGreater": "≫",
		"NestedLessLess": "≪",
		"NewLine": "\n",
		"nexist": "∄",
		"nexists": "∄",
		"Nfr": "𝔑",
		"nfr": "𝔫",
		"ngE": "≧̸",
		"nge": "≱",
		"ngeq": "≱",
		"ngeqq": "≧̸",
		"ngeqslant": "⩾̸",
		"nges": "⩾̸",
		"nGg": "⋙̸",
		"ngsim": "≵",
		"nGt": "≫⃒",
		"ngt": "≯",
		"ngtr": "≯",
		"nGtv": "≫̸",
		"nharr": "↮",
		"nhArr": "⇎",
		"nhpar": "⫲",
		"ni": "∋",
		"nis": "⋼",
		"nisd": "⋺",
		"niv": "∋",
		"NJcy": "Њ",
		"njcy": "њ",
		"nlarr": "↚",
		"nlArr": "⇍",
		"nldr": "‥",
		"nlE": "≦̸",
		"nle": "≰",
		"nleftarrow": "↚",
		"nLeftarrow": "⇍",
		"nleftrightarrow": "↮",
		"nLeftrightarrow": "⇎",
		"nleq": "≰",
		"nleqq": "≦̸",
		"nleqslant": "⩽̸",
		"nles": "⩽̸",
		"nless": "≮",
		"nLl": "⋘̸",
		"nlsim": "≴",
		"nLt": "≪⃒",
		"nlt": "≮",
		"nltri": "⋪",
		"nltrie": "⋬",
		"nLtv": "≪̸",
		"nmid": "∤",
		"NoBreak": "⁠",
		"NonBreakingSpace": "\xA0",
		"nopf": "𝕟",
		"Nopf": "ℕ",
		"Not": "⫬",
		"not": "¬",
		"NotCongruent": "≢",
		"NotCupCap": "≭",
		"NotDoubleVerticalBar": "∦",
		"NotElement": "∉",
		"NotEqual": "≠",
		"NotEqualTilde": "≂̸",
		"NotExists": "∄",
		"NotGreater": "≯",
		"NotGreaterEqual": "≱",
		"NotGreaterFullEqual": "≧̸",
		"NotGreaterGreater": "≫̸",
		"NotGreaterLess": "≹",
		"NotGreaterSlantEqual": "⩾̸",
		"NotGreaterTilde": "≵",
		"NotHumpDownHump": "≎̸",
		"NotHumpEqual": "≏̸",
		"notin": "∉",
		"notindot": "⋵̸",
		"notinE": "⋹̸",
		"notinva": "∉",
		"notinvb": "⋷",
		"notinvc": "⋶",
		"NotLeftTriangleBar": "⧏̸",
		"NotLeftTriangle": "⋪",
		"NotLeftTriangleEqual": "⋬",
		"NotLess": "≮",
		"NotLessEqual": "≰",
		"NotLessGreater": "≸",
		"NotLessLess": "≪̸",
		"NotLessSlantEqual": "⩽̸",
		"NotLessTilde": "≴",
		"NotNestedGreaterGreater": "⪢̸",
		"NotNestedLessLess": "⪡̸",
		"notni": "∌",
		"notniva": "∌",
		"notnivb": "⋾",
		"notnivc": "⋽",
		"NotPrecedes": "⊀",
		"NotPrecedesEqual": "⪯̸",
		"NotPrecedesSlantEqual": "⋠",
		"NotReverseElement": "∌",
		"NotRightTriangleBar": "⧐̸",
		"NotRightTriangle": "⋫",
		"NotRightTriangleEqual": "⋭",
		"NotSquareSubset": "⊏̸",
		"NotSquareSubsetEqual": "⋢",
		"NotSquareSuperset": "⊐̸",
		"NotSquareSupersetEqual": "⋣",
		"NotSubset": "⊂⃒",
		"NotSubsetEqual": "⊈",
		"NotSucceeds": "⊁",
		"NotSucceedsEqual": "⪰̸",
		"NotSucceedsSlantEqual": "⋡",
		"NotSucceedsTilde": "≿̸",
		"NotSuperset": "⊃⃒",
		"NotSupersetEqual": "⊉",
		"NotTilde": "≁",
		"NotTildeEqual": "≄",
		"NotTildeFullEqual": "≇",
		"NotTildeTilde": "≉",
		"NotVerticalBar": "∤",
		"nparallel": "∦",
		"npar": "∦",
		"nparsl": "⫽⃥",
		"npart": "∂̸",
		"npolint": "⨔",
		"npr": "⊀",
		"nprcue": "⋠",
		"nprec": "⊀",
		"npreceq": "⪯̸",
		"npre": "⪯̸",
		"nrarrc": "⤳̸",
		"nrarr": "↛",
		"nrArr": "⇏",
		"nrarrw": "↝̸",
		"nrightarrow": "↛",
		"nRightarrow": "⇏",
		"nrtri": "⋫",
		"nrtrie": "⋭",
		"nsc": "⊁",
		"nsccue": "⋡",
		"nsce": "⪰̸",
		"Nscr": "𝒩",
		"nscr": "𝓃",
		"nshortmid": "∤",
		"nshortparallel": "∦",
		"nsim": "≁",
		"nsime": "≄",
		"nsimeq": "≄",
		"nsmid": "∤",
		"nspar": "∦",
		"nsqsube": "⋢",
		"nsqsupe": "⋣",
		"nsub": "⊄",
		"nsubE": "⫅̸",
		"nsube": "⊈",
		"nsubset": "⊂⃒",
		"nsubseteq": "⊈",
		"nsubseteqq": "⫅̸",
		"nsucc": "⊁",
		"nsucceq": "⪰̸",
		"nsup": "⊅",
		"nsupE": "⫆̸",
		"nsupe": "⊉",
		"nsupset": "⊃⃒",
		"nsupseteq": "⊉",
		"nsupseteqq": "⫆̸",
		"ntgl": "≹",
		"Ntilde": "Ñ",
		"ntilde": "ñ",
		"ntlg": "≸",
		"ntriangleleft": "⋪",
		"ntrianglelefteq": "⋬",
		"ntriangleright": "⋫",
		"ntrianglerighteq": "⋭",
		"Nu": "Ν",
		"nu": "ν",
		"num": "#",
		"numero": "№",
		"numsp": " ",
		"nvap": "≍⃒",
		"nvdash": "⊬",
		"nvDash": "⊭",
		"nVdash": "⊮",
		"nVDash": "⊯",
		"nvge": "≥⃒",
		"nvgt": ">⃒",
		"nvHarr": "⤄",
		"nvinfin": "⧞",
		"nvlArr": "⤂",
		"nvle": "≤⃒",
		"nvlt": "<⃒",
		"nvltrie": "⊴⃒",
		"nvrArr": "⤃",
		"nvrtrie": "⊵⃒",
		"nvsim": "∼⃒",
		"nwarhk": "⤣",
		"nwarr": "↖",
		"nwArr": "⇖",
		"nwarrow": "↖",
		"nwnear": "⤧",
		"Oacute": "Ó",
		"oacute": "ó",
		"oast": "⊛",
		"Ocirc": "Ô",
		"ocirc": "ô",
		"ocir": "⊚",
		"Ocy": "О",
		"ocy": "о",
		"odash": "⊝",
		"Odblac": "Ő",
		"odblac": "ő",
		"odiv": "⨸",
		"odot": "⊙",
		"odsold": "⦼",
		"OElig": "Œ",
		"oelig": "œ",
		"ofcir": "⦿",
		"Ofr": "𝔒",
		"ofr": "𝔬",
		"ogon": "˛",
		"Ograve": "Ò",
		"ograve": "ò",
		"ogt": "⧁",
		"ohbar": "⦵",
		"ohm": "Ω",
		"oint": "∮",
		"olarr": "↺",
		"olcir": "⦾",
		"olcross": "⦻",
		"oline": "‾",
		"olt": "⧀",
		"Omacr": "Ō",
		"omacr": "ō",
		"Omega": "Ω",
		"omega": "ω",
		"Omicron": "Ο",
		"omicron": "ο",
		"omid": "⦶",
		"ominus": "⊖",
		"Oopf": "𝕆",
		"oopf": "𝕠",
		"opar": "⦷",
		"OpenCurlyDoubleQuote": "“",
		"OpenCurlyQuote": "‘",
		"operp": "⦹",
		"oplus": "⊕",
		"orarr": "↻",
		"Or": "⩔",
		"or": "∨",
		"ord": "⩝",
		"order": "ℴ",
		"orderof": "ℴ",
		"ordf": "ª",
		"ordm": "º",
		"origof": "⊶",
		"oror": "⩖",
		"orslope": "⩗",
		"orv": "⩛",
		"oS": "Ⓢ",
		"Oscr": "𝒪",
		"oscr": "ℴ",
		"Oslash": "Ø",
		"oslash": "ø",
		"osol": "⊘",
		"Otilde": "Õ",
		"otilde": "õ",
		"otimesas": "⨶",
		"Otimes": "⨷",
		"otimes": "⊗",
		"Ouml": "Ö",
		"ouml": "ö",
		"ovbar": "⌽",
		"OverBar": "‾",
		"OverBrace": "⏞",
		"OverBracket": "⎴",
		"OverParenthesis": "⏜",
		"para": "¶",
		"parallel": "∥",
		"par": "∥",
		"parsim": "⫳",
		"parsl": "⫽",
		"part": "∂",
		"PartialD": "∂",
		"Pcy": "П",
		"pcy": "п",
		"percnt": "%",
		"period": ".",
		"permil": "‰",
		"perp": "⊥",
		"pertenk": "‱",
		"Pfr": "𝔓",
		"pfr": "𝔭",
		"Phi": "Φ",
		"phi": "φ",
		"phiv": "ϕ",
		"phmmat": "ℳ",
		"phone": "☎",
		"Pi": "Π",
		"pi": "π",
		"pitchfork": "⋔",
		"piv": "ϖ",
		"planck": "ℏ",
		"planckh": "ℎ",
		"plankv": "ℏ",
		"plusacir": "⨣",
		"plusb": "⊞",
		"pluscir": "⨢",
		"plus": "+",
		"plusdo": "∔",
		"plusdu": "⨥",
		"pluse": "⩲",
		"PlusMinus": "±",
		"plusmn": "±",
		"plussim": "⨦",
		"plustwo": "⨧",
		"pm": "±",
		"Poincareplane": "ℌ",
		"pointint": "⨕",
		"popf": "𝕡",
		"Popf": "ℙ",
		"pound": "£",
		"prap": "⪷",
		"Pr": "⪻",
		"pr": "≺",
		"prcue": "≼",
		"precapprox": "⪷",
		"prec": "≺",
		"preccurlyeq": "≼",
		"Precedes": "≺",
		"PrecedesEqual": "⪯",
		"PrecedesSlantEqual": "≼",
		"PrecedesTilde": "≾",
		"preceq": "⪯",
		"precnapprox": "⪹",
		"precneqq": "⪵",
		"precnsim": "⋨",
		"pre": "⪯",
		"prE": "⪳",
		"precsim": "≾",
		"prime": "′",
		"Prime": "″",
		"primes": "ℙ",
		"prnap": "⪹",
		"prnE": "⪵",
		"prnsim": "⋨",
		"prod": "∏",
		"Product": "∏",
		"profalar": "⌮",
		"profline": "⌒",
		"profsurf": "⌓",
		"prop": "∝",
		"Proportional": "∝",
		"Proportion": "∷",
		"propto": "∝",
		"prsim": "≾",
		"prurel": "⊰",
		"Pscr": "𝒫",
		"pscr": "𝓅",
		"Psi": "Ψ",
		"psi": "ψ",
		"puncsp": " ",
		"Qfr": "𝔔",
		"qfr": "𝔮",
		"qint": "⨌",
		"qopf": "𝕢",
		"Qopf": "ℚ",
		"qprime": "⁗",
		"Qscr": "𝒬",
		"qscr": "𝓆",
		"quaternions": "ℍ",
		"quatint": "⨖",
		"quest": "?",
		"questeq": "≟",
		"quot": "\"",
		"QUOT": "\"",
		"rAarr": "⇛",
		"race": "∽̱",
		"Racute": "Ŕ",
		"racute": "ŕ",
		"radic": "√",
		"raemptyv": "⦳",
		"rang": "⟩",
		"Rang": "⟫",
		"rangd": "⦒",
		"range": "⦥",
		"rangle": "⟩",
		"raquo": "»",
		"rarrap": "⥵",
		"rarrb": "⇥",
		"rarrbfs": "⤠",
		"rarrc": "⤳",
		"rarr": "→",
		"Rarr": "↠",
		"rArr": "⇒",
		"rarrfs": "⤞",
		"rarrhk": "↪",
		"rarrlp": "↬",
		"rarrpl": "⥅",
		"rarrsim": "⥴",
		"Rarrtl": "⤖",
		"rarrtl": "↣",
		"rarrw": "↝",
		"ratail": "⤚",
		"rAtail": "⤜",
		"ratio": "∶",
		"rationals": "ℚ",
		"rbarr": "⤍",
		"rBarr": "⤏",
		"RBarr": "⤐",
		"rbbrk": "❳",
		"rbrace": "}",
		"rbrack": "]",
		"rbrke": "⦌",
		"rbrksld": "⦎",
		"rbrkslu": "⦐",
		"Rcaron": "Ř",
		"rcaron": "ř",
		"Rcedil": "Ŗ",
		"rcedil": "ŗ",
		"rceil": "⌉",
		"rcub": "}",
		"Rcy": "Р",
		"rcy": "р",
		"rdca": "⤷",
		"rdldhar": "⥩",
		"rdquo": "”",
		"rdquor": "”",
		"rdsh": "↳",
		"real": "ℜ",
		"realine": "ℛ",
		"realpart": "ℜ",
		"reals": "ℝ",
		"Re": "ℜ",
		"rect": "▭",
		"reg": "®",
		"REG": "®",
		"ReverseElement": "∋",
		"ReverseEquilibrium": "⇋",
		"ReverseUpEquilibrium": "⥯",
		"rfisht": "⥽",
		"rfloor": "⌋",
		"rfr": "𝔯",
		"Rfr": "ℜ",
		"rHar": "⥤",
		"rhard": "⇁",
		"rharu": "⇀",
		"rharul": "⥬",
		"Rho": "Ρ",
		"rho": "ρ",
		"rhov": "ϱ",
		"RightAngleBracket": "⟩",
		"RightArrowBar": "⇥",
		"rightarrow": "→",
		"RightArrow": "→",
		"Rightarrow": "⇒",
		"RightArrowLeftArrow": "⇄",
		"rightarrowtail": "↣",
		"RightCeiling": "⌉",
		"RightDoubleBracket": "⟧",
		"RightDownTeeVector": "⥝",
		"RightDownVectorBar": "⥕",
		"RightDownVector": "⇂",
		"RightFloor": "⌋",
		"rightharpoondown": "⇁",
		"rightharpoonup": "⇀",
		"rightleftarrows": "⇄",
		"rightleftharpoons": "⇌",
		"rightrightarrows": "⇉",
		"rightsquigarrow": "↝",
		"RightTeeArrow": "↦",
		"RightTee": "⊢",
		"RightTeeVector": "⥛",
		"rightthreetimes": "⋌",
		"RightTriangleBar": "⧐",
		"RightTriangle": "⊳",
		"RightTriangleEqual": "⊵",
		"RightUpDownVector": "⥏",
		"RightUpTeeVector": "⥜",
		"RightUpVectorBar": "⥔",
		"RightUpVector": "↾",
		"RightVectorBar": "⥓",
		"RightVector": "⇀",
		"ring": "˚",
		"risingdotseq": "≓",
		"rlarr": "⇄",
		"rlhar": "⇌",
		"rlm": "‏",
		"rmoustache": "⎱",
		"rmoust": "⎱",
		"rnmid": "⫮",
		"roang": "⟭",
		"roarr": "⇾",
		"robrk": "⟧",
		"ropar": "⦆",
		"ropf": "𝕣",
		"Ropf": "ℝ",
		"roplus": "⨮",
		"rotimes": "⨵",
		"RoundImplies": "⥰",
		"rpar": ")",
		"rpargt": "⦔",
		"rppolint": "⨒",
		"rrarr": "⇉",
		"Rrightarrow": "⇛",
		"rsaquo": "›",
		"rscr": "𝓇",
		"Rscr": "ℛ",
		"rsh": "↱",
		"Rsh": "↱",
		"rsqb": "]",
		"rsquo": "’",
		"rsquor": "’",
		"rthree": "⋌",
		"rtimes": "⋊",
		"rtri": "▹",
		"rtrie": "⊵",
		"rtrif": "▸",
		"rtriltri": "⧎",
		"RuleDelayed": "⧴",
		"ruluhar": "⥨",
		"rx": "℞",
		"Sacute": "Ś",
		"sacute": "ś",
		"sbquo": "‚",
		"scap": "⪸",
		"Scaron": "Š",
		"scaron": "š",
		"Sc": "⪼",
		"sc": "≻",
		"sccue": "≽",
		"sce": "⪰",
		"scE": "⪴",
		"Scedil": "Ş",
		"scedil": "ş",
		"Scirc": "Ŝ",
		"scirc": "ŝ",
		"scnap": "⪺",
		"scnE": "⪶",
		"scnsim": "⋩",
		"scpolint": "⨓",
		"scsim": "≿",
		"Scy": "С",
		"scy": "с",
		"sdotb": "⊡",
		"sdot": "⋅",
		"sdote": "⩦",
		"searhk": "⤥",
		"searr": "↘",
		"seArr": "⇘",
		"searrow": "↘",
		"sect": "§",
		"semi": ";",
		"seswar": "⤩",
		"setminus": "∖",
		"setmn": "∖",
		"sext": "✶",
		"Sfr": "𝔖",
		"sfr": "𝔰",
		"sfrown": "⌢",
		"sharp": "♯",
		"SHCHcy": "Щ",
		"shchcy": "щ",
		"SHcy": "Ш",
		"shcy": "ш",
		"ShortDownArrow": "↓",
		"ShortLeftArrow": "←",
		"shortmid": "∣",
		"shortparallel": "∥",
		"ShortRightArrow": "→",
		"ShortUpArrow": "↑",
		"shy": "­",
		"Sigma": "Σ",
		"sigma": "σ",
		"sigmaf": "ς",
		"sigmav": "ς",
		"sim": "∼",
		"simdot": "⩪",
		"sime": "≃",
		"simeq": "≃",
		"simg": "⪞",
		"simgE": "⪠",
		"siml": "⪝",
		"simlE": "⪟",
		"simne": "≆",
		"simplus": "⨤",
		"simrarr": "⥲",
		"slarr": "←",
		"SmallCircle": "∘",
		"smallsetminus": "∖",
		"smashp": "⨳",
		"smeparsl": "⧤",
		"smid": "∣",
		"smile": "⌣",
		"smt": "⪪",
		"smte": "⪬",
		"smtes": "⪬︀",
		"SOFTcy": "Ь",
		"softcy": "ь",
		"solbar": "⌿",
		"solb": "⧄",
		"sol": "/",
		"Sopf": "𝕊",
		"sopf": "𝕤",
		"spades": "♠",
		"spadesuit": "♠",
		"spar": "∥",
		"sqcap": "⊓",
		"sqcaps": "⊓︀",
		"sqcup": "⊔",
		"sqcups": "⊔︀",
		"Sqrt": "√",
		"sqsub": "⊏",
		"sqsube": "⊑",
		"sqsubset": "⊏",
		"sqsubseteq": "⊑",
		"sqsup": "⊐",
		"sqsupe": "⊒",
		"sqsupset": "⊐",
		"sqsupseteq": "⊒",
		"square": "□",
		"Square": "□",
		"SquareIntersection": "⊓",
		"SquareSubset": "⊏",
		"SquareSubsetEqual": "⊑",
		"SquareSuperset": "⊐",
		"SquareSupersetEqual": "⊒",
		"SquareUnion": "⊔",
		"squarf": "▪",
		"squ": "□",
		"squf": "▪",
		"srarr": "→",
		"Sscr": "𝒮",
		"sscr": "𝓈",
		"ssetmn": "∖",
		"ssmile": "⌣",
		"sstarf": "⋆",
		"Star": "⋆",
		"star": "☆",
		"starf": "★",
		"straightepsilon": "ϵ",
		"straightphi": "ϕ",
		"strns": "¯",
		"sub": "⊂",
		"Sub": "⋐",
		"subdot": "⪽",
		"subE": "⫅",
		"sube": "⊆",
		"subedot": "⫃",
		"submult": "⫁",
		"subnE": "⫋",
		"subne": "⊊",
		"subplus": "⪿",
		"subrarr": "⥹",
		"subset": "⊂",
		"Subset": "⋐",
		"subseteq": "⊆",
		"subseteqq": "⫅",
		"SubsetEqual": "⊆",
		"subsetneq": "⊊",
		"subsetneqq": "⫋",
		"subsim": "⫇",
		"subsub": "⫕",
		"subsup": "⫓",
		"succapprox": "⪸",
		"succ": "≻",
		"succcurlyeq": "≽",
		"Succeeds": "≻",
		"SucceedsEqual": "⪰",
		"SucceedsSlantEqual": "≽",
		"SucceedsTilde": "≿",
		"succeq": "⪰",
		"succnapprox": "⪺",
		"succneqq": "⪶",
		"succnsim": "⋩",
		"succsim": "≿",
		"SuchThat": "∋",
		"sum": "∑",
		"Sum": "∑",
		"sung": "♪",
		"sup1": "¹",
		"sup2": "²",
		"sup3": "³",
		"sup": "⊃",
		"Sup": "⋑",
		"supdot": "⪾",
		"supdsub": "⫘",
		"supE": "⫆",
		"supe": "⊇",
		"supedot": "⫄",
		"Superset": "⊃",
		"SupersetEqual": "⊇",
		"suphsol": "⟉",
		"suphsub": "⫗",
		"suplarr": "⥻",
		"supmult": "⫂",
		"supnE": "⫌",
		"supne": "⊋",
		"supplus": "⫀",
		"supset": "⊃",
		"Supset": "⋑",
		"supseteq": "⊇",
		"supseteqq": "⫆",
		"supsetneq": "⊋",
		"supsetneqq": "⫌",
		"supsim": "⫈",
		"supsub": "⫔",
		"supsup": "⫖",
		"swarhk": "⤦",
		"swarr": "↙",
		"swArr": "⇙",
		"swarrow": "↙",
		"swnwar": "⤪",
		"szlig": "ß",
		"Tab": "	",
		"target": "⌖",
		"Tau": "Τ",
		"tau": "τ",
		"tbrk": "⎴",
		"Tcaron": "Ť",
		"tcaron": "ť",
		"Tcedil": "Ţ",
		"tcedil": "ţ",
		"Tcy": "Т",
		"tcy": "т",
		"tdot": "⃛",
		"telrec": "⌕",
		"Tfr": "𝔗",
		"tfr": "𝔱",
		"there4": "∴",
		"therefore": "∴",
		"Therefore": "∴",
		"Theta": "Θ",
		"theta": "θ",
		"thetasym": "ϑ",
		"thetav": "ϑ",
		"thickapprox": "≈",
		"thicksim": "∼",
		"ThickSpace": "  ",
		"ThinSpace": " ",
		"thinsp": " ",
		"thkap": "≈",
		"thksim": "∼",
		"THORN": "Þ",
		"thorn": "þ",
		"tilde": "˜",
		"Tilde": "∼",
		"TildeEqual": "≃",
		"TildeFullEqual": "≅",
		"TildeTilde": "≈",
		"timesbar": "⨱",
		"timesb": "⊠",
		"times": "×",
		"timesd": "⨰",
		"tint": "∭",
		"toea": "⤨",
		"topbot": "⌶",
		"topcir": "⫱",
		"top": "⊤",
		"Topf": "𝕋",
		"topf": "𝕥",
		"topfork": "⫚",
		"tosa": "⤩",
		"tprime": "‴",
		"trade": "™",
		"TRADE": "™",
		"triangle": "▵",
		"triangledown": "▿",
		"triangleleft": "◃",
		"trianglelefteq": "⊴",
		"triangleq": "≜",
		"triangleright": "▹",
		"trianglerighteq": "⊵",
		"tridot": "◬",
		"trie": "≜",
		"triminus": "⨺",
		"TripleDot": "⃛",
		"triplus": "⨹",
		"trisb": "⧍",
		"tritime": "⨻",
		"trpezium": "⏢",
		"Tscr": "𝒯",
		"tscr": "𝓉",
		"TScy": "Ц",
		"tscy": "ц",
		"TSHcy": "Ћ",
		"tshcy": "ћ",
		"Tstrok": "Ŧ",
		"tstrok": "ŧ",
		"twixt": "≬",
		"twoheadleftarrow": "↞",
		"twoheadrightarrow": "↠",
		"Uacute": "Ú",
		"uacute": "ú",
		"uarr": "↑",
		"Uarr": "↟",
		"uArr": "⇑",
		"Uarrocir": "⥉",
		"Ubrcy": "Ў",
		"ubrcy": "ў",
		"Ubreve": "Ŭ",
		"ubreve": "ŭ",
		"Ucirc": "Û",
		"ucirc": "û",
		"Ucy": "У",
		"ucy": "у",
		"udarr": "⇅",
		"Udblac": "Ű",
		"udblac": "ű",
		"udhar": "⥮",
		"ufisht": "⥾",
		"Ufr": "𝔘",
		"ufr": "𝔲",
		"Ugrave": "Ù",
		"ugrave": "ù",
		"uHar": "⥣",
		"uharl": "↿",
		"uharr": "↾",
		"uhblk": "▀",
		"ulcorn": "⌜",
		"ulcorner": "⌜",
		"ulcrop": "⌏",
		"ultri": "◸",
		"Umacr": "Ū",
		"umacr": "ū",
		"uml": "¨",
		"UnderBar": "_",
		"UnderBrace": "⏟",
		"UnderBracket": "⎵",
		"UnderParenthesis": "⏝",
		"Union": "⋃",
		"UnionPlus": "⊎",
		"Uogon": "Ų",
		"uogon": "ų",
		"Uopf": "𝕌",
		"uopf": "𝕦",
		"UpArrowBar": "⤒",
		"uparrow": "↑",
		"UpArrow": "↑",
		"Uparrow": "⇑",
		"UpArrowDownArrow": "⇅",
		"updownarrow": "↕",
		"UpDownArrow": "↕",
		"Updownarrow": "⇕",
		"UpEquilibrium": "⥮",
		"upharpoonleft": "↿",
		"upharpoonright": "↾",
		"uplus": "⊎",
		"UpperLeftArrow": "↖",
		"UpperRightArrow": "↗",
		"upsi": "υ",
		"Upsi": "ϒ",
		"upsih": "ϒ",
		"Upsilon": "Υ",
		"upsilon": "υ",
		"UpTeeArrow": "↥",
		"UpTee": "⊥",
		"upuparrows": "⇈",
		"urcorn": "⌝",
		"urcorner": "⌝",
		"urcrop": "⌎",
		"Uring": "Ů",
		"uring": "ů",
		"urtri": "◹",
		"Uscr": "𝒰",
		"uscr": "𝓊",
		"utdot": "⋰",
		"Utilde": "Ũ",
		"utilde": "ũ",
		"utri": "▵",
		"utrif": "▴",
		"uuarr": "⇈",
		"Uuml": "Ü",
		"uuml": "ü",
		"uwangle": "⦧",
		"vangrt": "⦜",
		"varepsilon": "ϵ",
		"varkappa": "ϰ",
		"varnothing": "∅",
		"varphi": "ϕ",
		"varpi": "ϖ",
		"varpropto": "∝",
		"varr": "↕",
		"vArr": "⇕",
		"varrho": "ϱ",
		"varsigma": "ς",
		"varsubsetneq": "⊊︀",
		"varsubsetneqq": "⫋︀",
		"varsupsetneq": "⊋︀",
		"varsupsetneqq": "⫌︀",
		"vartheta": "ϑ",
		"vartriangleleft": "⊲",
		"vartriangleright": "⊳",
		"vBar": "⫨",
		"Vbar": "⫫",
		"vBarv": "⫩",
		"Vcy": "В",
		"vcy": "в",
		"vdash": "⊢",
		"vDash": "⊨",
		"Vdash": "⊩",
		"VDash": "⊫",
		"Vdashl": "⫦",
		"veebar": "⊻",
		"vee": "∨",
		"Vee": "⋁",
		"veeeq": "≚",
		"vellip": "⋮",
		"verbar": "|",
		"Verbar": "‖",
		"vert": "|",
		"Vert": "‖",
		"VerticalBar": "∣",
		"VerticalLine": "|",
		"VerticalSeparator": "❘",
		"VerticalTilde": "≀",
		"VeryThinSpace": " ",
		"Vfr": "𝔙",
		"vfr": "𝔳",
		"vltri": "⊲",
		"vnsub": "⊂⃒",
		"vnsup": "⊃⃒",
		"Vopf": "𝕍",
		"vopf": "𝕧",
		"vprop": "∝",
		"vrtri": "⊳",
		"Vscr": "𝒱",
		"vscr": "𝓋",
		"vsubnE": "⫋︀",
		"vsubne": "⊊︀",
		"vsupnE": "⫌︀",
		"vsupne": "⊋︀",
		"Vvdash": "⊪",
		"vzigzag": "⦚",
		"Wcirc": "Ŵ",
		"wcirc": "ŵ",
		"wedbar": "⩟",
		"wedge": "∧",
		"Wedge": "⋀",
		"wedgeq": "≙",
		"weierp": "℘",
		"Wfr": "𝔚",
		"wfr": "𝔴",
		"Wopf": "𝕎",
		"wopf": "𝕨",
		"wp": "℘",
		"wr": "≀",
		"wreath": "≀",
		"Wscr": "𝒲",
		"wscr": "𝓌",
		"xcap": "⋂",
		"xcirc": "◯",
		"xcup": "⋃",
		"xdtri": "▽",
		"Xfr": "𝔛",
		"xfr": "𝔵",
		"xharr": "⟷",
		"xhArr": "⟺",
		"Xi": "Ξ",
		"xi": "ξ",
		"xlarr": "⟵",
		"xlArr": "⟸",
		"xmap": "⟼",
		"xnis": "⋻",
		"xodot": "⨀",
		"Xopf": "𝕏",
		"xopf": "𝕩",
		"xoplus": "⨁",
		"xotime": "⨂",
		"xrarr": "⟶",
		"xrArr": "⟹",
		"Xscr": "𝒳",
		"xscr": "𝓍",
		"xsqcup": "⨆",
		"xuplus": "⨄",
		"xutri": "△",
		"xvee": "⋁",
		"xwedge": "⋀",
		"Yacute": "Ý",
		"yacute": "ý",
		"YAcy": "Я",
		"yacy": "я",
		"Ycirc": "Ŷ",
		"ycirc": "ŷ",
		"Ycy": "Ы",
		"ycy": "ы",
		"yen": "¥",
		"Yfr": "𝔜",
		"yfr": "𝔶",
		"YIcy": "Ї",
		"yicy": "ї",
		"Yopf": "𝕐",
		"yopf": "𝕪",
		"Yscr": "𝒴",
		"yscr": "𝓎",
		"YUcy": "Ю",
		"yucy": "ю",
		"yuml": "ÿ",
		"Yuml": "Ÿ",
		"Zacute": "Ź",
		"zacute": "ź",
		"Zcaron": "Ž",
		"zcaron": "ž",
		"Zcy": "З",
		"zcy": "з",
		"Zdot": "Ż",
		"zdot": "ż",
		"zeetrf": "ℨ",
		"ZeroWidthSpace": "​",
		"Zeta": "Ζ",
		"zeta": "ζ",
		"zfr": "𝔷",
		"Zfr": "ℨ",
		"ZHcy": "Ж",
		"zhcy": "ж",
		"zigrarr": "⇝",
		"zopf": "𝕫",
		"Zopf": "ℤ",
		"Zscr": "𝒵",
		"zscr": "𝓏",
		"zwj": "‍",
		"zwnj": "‌"
	};
}));
// node_modules/entities/lib/encode-trie.js
var require_encode_trie = __commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getTrie = exports.encodeHTMLTrieRe = exports.getCodePoint = void 0;
	var entities_json_1 = __importDefault(require_entities());
	function isHighSurrugate(c) {
		return (c & 64512) === 55296;
	}
	exports.getCodePoint = String.prototype.codePointAt != null ? function(str, index) {
		return str.codePointAt(index);
	} : function(c, index) {
		return isHighSurrugate(c.charCodeAt(index)) ? (c.charCodeAt(index) - 55296) * 1024 + c.charCodeAt(index + 1) - 56320 + 65536 : c.charCodeAt(index);
	};
	var htmlTrie = getTrie(entities_json_1.default);
	function encodeHTMLTrieRe(regExp, str) {
		var _a;
		var ret = "";
		var lastIdx = 0;
		var match;
		while ((match = regExp.exec(str)) !== null) {
			var i = match.index;
			var char = str.charCodeAt(i);
			var next = htmlTrie.get(char);
			if (next) {
				if (next.next != null && i + 1 < str.length) {
					var value = (_a = next.next.get(str.charCodeAt(i + 1))) === null || _a === void 0 ? void 0 : _a.value;
					if (value != null) {
						ret += str.substring(lastIdx, i) + value;
						regExp.lastIndex += 1;
						lastIdx = i + 2;
						continue;
					}
				}
				ret += str.substring(lastIdx, i) + next.value;
				lastIdx = i + 1;
			} else {
				ret += str.substring(lastIdx, i) + "&#x" + exports.getCodePoint(str, i).toString(16) + ";";
				lastIdx = regExp.lastIndex += Number(isHighSurrugate(char));
			}
		}
		return ret + str.substr(lastIdx);
	}
	exports.encodeHTMLTrieRe = encodeHTMLTrieRe;
	function getTrie(map) {
		var _a, _b, _c, _d;
		var trie = new Map();
		for (var _i = 0, _e = Object.keys(map); _i < _e.length; _i++) {
			var value = _e[_i];
			var key = map[value];
			var lastMap = trie;
			for (var i = 0; i < key.length - 1; i++) {
				var char = key.charCodeAt(i);
				var next = (_a = lastMap.get(char)) !== null && _a !== void 0 ? _a : {};
				lastMap.set(char, next);
				lastMap = (_b = next.next) !== null && _b !== void 0 ? _b : next.next = new Map();
			}
			var val = (_c = lastMap.get(key.charCodeAt(key.length - 1))) !== null && _c !== void 0 ? _c : {};
			(_d = val.value) !== null && _d !== void 0 || (val.value = "&" + value + ";");
			lastMap.set(key.charCodeAt(key.length - 1), val);
		}
		return trie;
	}
	exports.getTrie = getTrie;
}));
// node_modules/entities/lib/encode.js
var require_encode = __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escapeUTF8 = exports.escape = exports.encodeNonAsciiHTML = exports.encodeHTML = exports.encodeXML = void 0;
	var xml_json_1 = __importDefault(require_xml());
	var encode_trie_1 = require_encode_trie();
	var htmlReplacer = getCharRegExp(__importDefault(require_entities()).default, true);
	var xmlReplacer = getCharRegExp(xml_json_1.default, true);
	var xmlInvalidChars = getCharRegExp(xml_json_1.default, false);
	var xmlCodeMap = new Map(Object.keys(xml_json_1.default).map(function(k) {
		return [xml_json_1.default[k].charCodeAt(0), "&" + k + ";"];
	}));
	function encodeXML(str) {
		var ret = "";
		var lastIdx = 0;
		var match;
		while ((match = xmlReplacer.exec(str)) !== null) {
			var i = match.index;
			var char = str.charCodeAt(i);
			var next = xmlCodeMap.get(char);
			if (next) {
				ret += str.substring(lastIdx, i) + next;
				lastIdx = i + 1;
			} else {
				ret += str.substring(lastIdx, i) + "&#x" + encode_trie_1.getCodePoint(str, i).toString(16) + ";";
				lastIdx = xmlReplacer.lastIndex += Number((char & 65408) === 55296);
			}
		}
		return ret + str.substr(lastIdx);
	}
	exports.encodeXML = encodeXML;
	function encodeHTML(data) {
		return encode_trie_1.encodeHTMLTrieRe(htmlReplacer, data);
	}
	exports.encodeHTML = encodeHTML;
	function encodeNonAsciiHTML(data) {
		return encode_trie_1.encodeHTMLTrieRe(xmlReplacer, data);
	}
	exports.encodeNonAsciiHTML = encodeNonAsciiHTML;
	function getCharRegExp(map, nonAscii) {
		var chars = Object.keys(map).map(function(k) {
			return "\\" + map[k].charAt(0);
		}).filter(function(v) {
			return !nonAscii || v.charCodeAt(1) < 128;
		}).sort(function(a, b) {
			return a.charCodeAt(1) - b.charCodeAt(1);
		}).filter(function(v, i, a) {
			return v !== a[i + 1];
		});
		for (var start = 0; start < chars.length - 1; start++) {
			var end = start;
			while (end < chars.length - 1 && chars[end].charCodeAt(1) + 1 === chars[end + 1].charCodeAt(1)) end += 1;
			var count = 1 + end - start;
			if (count < 3) continue;
			chars.splice(start, count, chars[start] + "-" + chars[end]);
		}
		return new RegExp("[" + chars.join("") + (nonAscii ? "\\x80-\\uFFFF" : "") + "]", "g");
	}
	exports.escape = encodeXML;
	function escapeUTF8(data) {
		var match;
		var lastIdx = 0;
		var result = "";
		while (match = xmlInvalidChars.exec(data)) {
			if (lastIdx !== match.index) result += data.substring(lastIdx, match.index);
			result += xmlCodeMap.get(match[0].charCodeAt(0));
			lastIdx = match.index + 1;
		}
		return result + data.substring(lastIdx);
	}
	exports.escapeUTF8 = escapeUTF8;
}));
// node_modules/entities/lib/index.js
var require_lib = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decodeXMLStrict = exports.decodeHTML5Strict = exports.decodeHTML4Strict = exports.decodeHTML5 = exports.decodeHTML4 = exports.decodeHTMLStrict = exports.decodeHTML = exports.decodeXML = exports.encodeHTML5 = exports.encodeHTML4 = exports.escapeUTF8 = exports.escape = exports.encodeNonAsciiHTML = exports.encodeHTML = exports.encodeXML = exports.encode = exports.decodeStrict = exports.decode = exports.EncodingMode = exports.DecodingMode = exports.EntityLevel = void 0;
	var decode_1 = require_decode();
	var encode_1 = require_encode();
	var EntityLevel;
	(function(EntityLevel) {
		EntityLevel[EntityLevel["XML"] = 0] = "XML";
		EntityLevel[EntityLevel["HTML"] = 1] = "HTML";
	})(EntityLevel = exports.EntityLevel || (exports.EntityLevel = {}));
	var DecodingMode;
	(function(DecodingMode) {
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	})(DecodingMode = exports.DecodingMode || (exports.DecodingMode = {}));
	var EncodingMode;
	(function(EncodingMode) {
		EncodingMode[EncodingMode["UTF8"] = 0] = "UTF8";
		EncodingMode[EncodingMode["ASCII"] = 1] = "ASCII";
		EncodingMode[EncodingMode["Extensive"] = 2] = "Extensive";
	})(EncodingMode = exports.EncodingMode || (exports.EncodingMode = {}));
	function decode(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === DecodingMode.Strict) return decode_1.decodeHTMLStrict(data);
			return decode_1.decodeHTML(data);
		}
		return decode_1.decodeXML(data);
	}
	exports.decode = decode;
	function decodeStrict(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === DecodingMode.Legacy) return decode_1.decodeHTML(data);
			return decode_1.decodeHTMLStrict(data);
		}
		return decode_1.decodeXML(data);
	}
	exports.decodeStrict = decodeStrict;
	function encode(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.mode === EncodingMode.UTF8) return encode_1.escapeUTF8(data);
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === EncodingMode.ASCII) return encode_1.encodeNonAsciiHTML(data);
			return encode_1.encodeHTML(data);
		}
		return encode_1.encodeXML(data);
	}
	exports.encode = encode;
	var encode_2 = require_encode();
	Object.defineProperty(exports, "encodeXML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeXML;
		}
	});
	Object.defineProperty(exports, "encodeHTML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	Object.defineProperty(exports, "encodeNonAsciiHTML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeNonAsciiHTML;
		}
	});
	Object.defineProperty(exports, "escape", {
		enumerable: true,
		get: function() {
			return encode_2.escape;
		}
	});
	Object.defineProperty(exports, "escapeUTF8", {
		enumerable: true,
		get: function() {
			return encode_2.escapeUTF8;
		}
	});
	Object.defineProperty(exports, "encodeHTML4", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	Object.defineProperty(exports, "encodeHTML5", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	var decode_2 = require_decode();
	Object.defineProperty(exports, "decodeXML", {
		enumerable: true,
		get: function() {
			return decode_2.decodeXML;
		}
	});
	Object.defineProperty(exports, "decodeHTML", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTMLStrict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeHTML4", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTML5", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTML4Strict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeHTML5Strict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeXMLStrict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeXML;
		}
	});
}));
// node_modules/commonmark/lib/common.js
var import_encode = __toESM(require_encode$1(), 1);
var import_lib$1 = require_lib();
var C_BACKSLASH$1 = 92;
var ENTITY$1 = "&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});";
var TAGNAME = "[A-Za-z][A-Za-z0-9-]*";
var OPENTAG = "<" + TAGNAME + "(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*/?>";
var CLOSETAG = "</" + TAGNAME + "\\s*[>]";
var HTMLTAG = "(?:" + OPENTAG + "|" + CLOSETAG + "|<!-->|<!--->|<!--[\\s\\S]*?-->|[<][?][\\s\\S]*?[?][>]|<![A-Za-z]+[^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)";
var reHtmlTag$1 = new RegExp("^" + HTMLTAG);
var reBackslashOrAmp = /[\\&]/;
var ESCAPABLE$1 = "[!\"#$%&'()*+,./:;<=>?@[\\\\\\]^_`{|}~-]";
var reEntityOrEscapedChar = new RegExp("\\\\" + ESCAPABLE$1 + "|" + ENTITY$1, "gi");
var reXmlSpecial = new RegExp("[&<>\"]", "g");
var unescapeChar = function(s) {
	if (s.charCodeAt(0) === C_BACKSLASH$1) return s.charAt(1);
	else return (0, import_lib$1.decodeHTMLStrict)(s);
};
var unescapeString$1 = function(s) {
	if (reBackslashOrAmp.test(s)) return s.replace(reEntityOrEscapedChar, unescapeChar);
	else return s;
};
var normalizeURI$1 = function(uri) {
	try {
		return (0, import_encode.default)(uri);
	} catch (err) {
		return uri;
	}
};
var replaceUnsafeChar = function(s) {
	switch (s) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "\"": return "&quot;";
		default: return s;
	}
};
var escapeXml = function(s) {
	if (reXmlSpecial.test(s)) return s.replace(reXmlSpecial, replaceUnsafeChar);
	else return s;
};
// node_modules/commonmark/lib/from-code-point.js
var _fromCodePoint;
function fromCodePoint(_) {
	return _fromCodePoint(_);
}
if (String.fromCodePoint) _fromCodePoint = function(_) {
	try {
		return String.fromCodePoint(_);
	} catch (e) {
		if (e instanceof RangeError) return String.fromCharCode(65533);
		throw e;
	}
};
else {
	var stringFromCharCode = String.fromCharCode;
	var floor = Math.floor;
	_fromCodePoint = function() {
		var MAX_SIZE = 16384;
		var codeUnits = [];
		var highSurrogate;
		var lowSurrogate;
		var index = -1;
		var length = arguments.length;
		if (!length) return "";
		var result = "";
		while (++index < length) {
			var codePoint = Number(arguments[index]);
			if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) return String.fromCharCode(65533);
			if (codePoint <= 65535) codeUnits.push(codePoint);
			else {
				codePoint -= 65536;
				highSurrogate = (codePoint >> 10) + 55296;
				lowSurrogate = codePoint % 1024 + 56320;
				codeUnits.push(highSurrogate, lowSurrogate);
			}
			if (index + 1 === length || codeUnits.length > MAX_SIZE) {
				result += stringFromCharCode.apply(null, codeUnits);
				codeUnits.length = 0;
			}
		}
		return result;
	};
}
// node_modules/commonmark/lib/inlines.js
var normalizeURI = normalizeURI$1;
var unescapeString = unescapeString$1;
var C_NEWLINE$1 = 10;
var C_ASTERISK = 42;
var C_UNDERSCORE = 95;
var C_BACKTICK = 96;
var C_OPEN_BRACKET$1 = 91;
var C_CLOSE_BRACKET = 93;
var C_LESSTHAN$1 = 60;
var C_BANG = 33;
var C_BACKSLASH = 92;
var C_AMPERSAND = 38;
var C_OPEN_PAREN = 40;
var C_CLOSE_PAREN = 41;
var C_COLON = 58;
var C_SINGLEQUOTE = 39;
var C_DOUBLEQUOTE = 34;
var ESCAPABLE = ESCAPABLE$1;
var ESCAPED_CHAR = "\\\\" + ESCAPABLE;
var ENTITY = ENTITY$1;
var reHtmlTag = reHtmlTag$1;
var rePunctuation = new RegExp(/^[!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~\p{P}\p{S}]/u);
var reLinkTitle = new RegExp("^(?:\"(" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\\"\\x00])*\"|'(" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\'\\x00])*'|\\((" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\()\\x00])*\\))");
var reLinkDestinationBraces = /^(?:<(?:[^<>\n\\\x00]|\\.)*>)/;
var reEscapable = new RegExp("^" + ESCAPABLE);
var reEntityHere = new RegExp("^" + ENTITY, "i");
var reTicks = /`+/;
var reTicksHere = /^`+/;
var reEllipses = /\.\.\./g;
var reDash = /--+/g;
var reEmailAutolink = /^<([a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>/;
var reAutolink = /^<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\x00-\x20]*>/i;
var reSpnl = /^ *(?:\n *)?/;
var reWhitespaceChar = /^[ \t\n\x0b\x0c\x0d]/;
var reUnicodeWhitespaceChar = /^\s/;
var reFinalSpace = / *$/;
var reInitialSpace = /^ */;
var reSpaceAtEndOfLine = /^ *(?:\n|$)/;
var reLinkLabel = /^\[(?:[^\\\[\]]|\\.){0,1000}\]/s;
var reMain = /^[^\n`\[\]\\!<&*_'"]+/m;
var text$2 = function(s) {
	var node = new Node("text");
	node._literal = s;
	return node;
};
var normalizeReference = function(string) {
	return string.slice(1, string.length - 1).trim().replace(/[ \t\r\n]+/g, " ").toLowerCase().toUpperCase();
};
var match = function(re) {
	var m = re.exec(this.subject.slice(this.pos));
	if (m === null) return null;
	else {
		this.pos += m.index + m[0].length;
		return m[0];
	}
};
var peek$1 = function() {
	if (this.pos < this.subject.length) return this.subject.charCodeAt(this.pos);
	else return -1;
};
var spnl = function() {
	this.match(reSpnl);
	return true;
};
var parseBackticks = function(block) {
	var ticks = this.match(reTicksHere);
	if (ticks === null) return false;
	var afterOpenTicks = this.pos;
	var matched;
	var node;
	var contents;
	while ((matched = this.match(reTicks)) !== null) if (matched === ticks) {
		node = new Node("code");
		contents = this.subject.slice(afterOpenTicks, this.pos - ticks.length).replace(/\n/gm, " ");
		if (contents.length > 0 && contents.match(/[^ ]/) !== null && contents[0] == " " && contents[contents.length - 1] == " ") node._literal = contents.slice(1, contents.length - 1);
		else node._literal = contents;
		block.appendChild(node);
		return true;
	}
	this.pos = afterOpenTicks;
	block.appendChild(text$2(ticks));
	return true;
};
var parseBackslash = function(block) {
	var subj = this.subject;
	var node;
	this.pos += 1;
	if (this.peek() === C_NEWLINE$1) {
		this.pos += 1;
		node = new Node("linebreak");
		block.appendChild(node);
	} else if (reEscapable.test(subj.charAt(this.pos))) {
		block.appendChild(text$2(subj.charAt(this.pos)));
		this.pos += 1;
	} else block.appendChild(text$2("\\"));
	return true;
};
var parseAutolink = function(block) {
	var m;
	var dest;
	var node;
	if (m = this.match(reEmailAutolink)) {
		dest = m.slice(1, m.length - 1);
		node = new Node("link");
		node._destination = normalizeURI("mailto:" + dest);
		node._title = "";
		node.appendChild(text$2(dest));
		block.appendChild(node);
		return true;
	} else if (m = this.match(reAutolink)) {
		dest = m.slice(1, m.length - 1);
		node = new Node("link");
		node._destination = normalizeURI(dest);
		node._title = "";
		node.appendChild(text$2(dest));
		block.appendChild(node);
		return true;
	} else return false;
};
var parseHtmlTag = function(block) {
	var m = this.match(reHtmlTag);
	if (m === null) return false;
	else {
		var node = new Node("html_inline");
		node._literal = m;
		block.appendChild(node);
		return true;
	}
};
var scanDelims = function(cc) {
	var numdelims = 0;
	var char_before, char_after, cc_after;
	var startpos = this.pos;
	var left_flanking, right_flanking, can_open, can_close;
	var after_is_whitespace, after_is_punctuation, before_is_whitespace, before_is_punctuation;
	if (cc === C_SINGLEQUOTE || cc === C_DOUBLEQUOTE) {
		numdelims++;
		this.pos++;
	} else while (this.peek() === cc) {
		numdelims++;
		this.pos++;
	}
	if (numdelims === 0) return null;
	char_before = startpos === 0 ? "\n" : this.subject.charAt(startpos - 1);
	cc_after = this.peek();
	if (cc_after === -1) char_after = "\n";
	else char_after = fromCodePoint(cc_after);
	after_is_whitespace = reUnicodeWhitespaceChar.test(char_after);
	after_is_punctuation = rePunctuation.test(char_after);
	before_is_whitespace = reUnicodeWhitespaceChar.test(char_before);
	before_is_punctuation = rePunctuation.test(char_before);
	left_flanking = !after_is_whitespace && (!after_is_punctuation || before_is_whitespace || before_is_punctuation);
	right_flanking = !before_is_whitespace && (!before_is_punctuation || after_is_whitespace || after_is_punctuation);
	if (cc === C_UNDERSCORE) {
		can_open = left_flanking && (!right_flanking || before_is_punctuation);
		can_close = right_flanking && (!left_flanking || after_is_punctuation);
	} else if (cc === C_SINGLEQUOTE || cc === C_DOUBLEQUOTE) {
		can_open = left_flanking && !right_flanking;
		can_close = right_flanking;
	} else {
		can_open = left_flanking;
		can_close = right_flanking;
	}
	this.pos = startpos;
	return {
		numdelims,
		can_open,
		can_close
	};
};
var handleDelim = function(cc, block) {
	var res = this.scanDelims(cc);
	if (!res) return false;
	var numdelims = res.numdelims;
	var startpos = this.pos;
	var contents;
	this.pos += numdelims;
	if (cc === C_SINGLEQUOTE) contents = "’";
	else if (cc === C_DOUBLEQUOTE) contents = "“";
	else contents = this.subject.slice(startpos, this.pos);
	var node = text$2(contents);
	block.appendChild(node);
	if ((res.can_open || res.can_close) && (this.options.smart || cc !== C_SINGLEQUOTE && cc !== C_DOUBLEQUOTE)) {
		this.delimiters = {
			cc,
			numdelims,
			origdelims: numdelims,
			node,
			previous: this.delimiters,
			next: null,
			can_open: res.can_open,
			can_close: res.can_close
		};
		if (this.delimiters.previous !== null) this.delimiters.previous.next = this.delimiters;
	}
	return true;
};
var removeDelimiter = function(delim) {
	if (delim.previous !== null) delim.previous.next = delim.next;
	if (delim.next === null) this.delimiters = delim.previous;
	else delim.next.previous = delim.previous;
};
var removeDelimitersBetween = function(bottom, top) {
	if (bottom.next !== top) {
		bottom.next = top;
		top.previous = bottom;
	}
};
var processEmphasis = function(stack_bottom) {
	var opener, closer, old_closer;
	var opener_inl, closer_inl;
	var tempstack;
	var use_delims;
	var tmp, next;
	var opener_found;
	var openers_bottom = [];
	var openers_bottom_index;
	var odd_match = false;
	for (var i = 0; i < 14; i++) openers_bottom[i] = stack_bottom;
	closer = this.delimiters;
	while (closer !== null && closer.previous !== stack_bottom) closer = closer.previous;
	while (closer !== null) {
		var closercc = closer.cc;
		if (!closer.can_close) closer = closer.next;
		else {
			opener = closer.previous;
			opener_found = false;
			switch (closercc) {
				case C_SINGLEQUOTE:
					openers_bottom_index = 0;
					break;
				case C_DOUBLEQUOTE:
					openers_bottom_index = 1;
					break;
				case C_UNDERSCORE:
					openers_bottom_index = 2 + (closer.can_open ? 3 : 0) + closer.origdelims % 3;
					break;
				case C_ASTERISK: openers_bottom_index = 8 + (closer.can_open ? 3 : 0) + closer.origdelims % 3;
			}
			while (opener !== null && opener !== stack_bottom && opener !== openers_bottom[openers_bottom_index]) {
				odd_match = (closer.can_open || opener.can_close) && closer.origdelims % 3 !== 0 && (opener.origdelims + closer.origdelims) % 3 === 0;
				if (opener.cc === closer.cc && opener.can_open && !odd_match) {
					opener_found = true;
					break;
				}
				opener = opener.previous;
			}
			old_closer = closer;
			if (closercc === C_ASTERISK || closercc === C_UNDERSCORE) {
				if (!opener_found) closer = closer.next;
				else {
					use_delims = closer.numdelims >= 2 && opener.numdelims >= 2 ? 2 : 1;
					opener_inl = opener.node;
					closer_inl = closer.node;
					opener.numdelims -= use_delims;
					closer.numdelims -= use_delims;
					opener_inl._literal = opener_inl._literal.slice(0, opener_inl._literal.length - use_delims);
					closer_inl._literal = closer_inl._literal.slice(0, closer_inl._literal.length - use_delims);
					var emph = new Node(use_delims === 1 ? "emph" : "strong");
					tmp = opener_inl._next;
					while (tmp && tmp !== closer_inl) {
						next = tmp._next;
						tmp.unlink();
						emph.appendChild(tmp);
						tmp = next;
					}
					opener_inl.insertAfter(emph);
					removeDelimitersBetween(opener, closer);
					if (opener.numdelims === 0) {
						opener_inl.unlink();
						this.removeDelimiter(opener);
					}
					if (closer.numdelims === 0) {
						closer_inl.unlink();
						tempstack = closer.next;
						this.removeDelimiter(closer);
						closer = tempstack;
					}
				}
			} else if (closercc === C_SINGLEQUOTE) {
				closer.node._literal = "’";
				if (opener_found) opener.node._literal = "‘";
				closer = closer.next;
			} else if (closercc === C_DOUBLEQUOTE) {
				closer.node._literal = "”";
				if (opener_found) opener.node.literal = "“";
				closer = closer.next;
			}
			if (!opener_found) {
				openers_bottom[openers_bottom_index] = old_closer.previous;
				if (!old_closer.can_open) this.removeDelimiter(old_closer);
			}
		}
	}
	while (this.delimiters !== null && this.delimiters !== stack_bottom) this.removeDelimiter(this.delimiters);
};
var parseLinkTitle = function() {
	var title = this.match(reLinkTitle);
	if (title === null) return null;
	else return unescapeString(title.slice(1, -1));
};
var parseLinkDestination = function() {
	var res = this.match(reLinkDestinationBraces);
	if (res === null) {
		if (this.peek() === C_LESSTHAN$1) return null;
		var savepos = this.pos;
		var openparens = 0;
		var c;
		while ((c = this.peek()) !== -1) if (c === C_BACKSLASH && reEscapable.test(this.subject.charAt(this.pos + 1))) {
			this.pos += 1;
			if (this.peek() !== -1) this.pos += 1;
		} else if (c === C_OPEN_PAREN) {
			this.pos += 1;
			openparens += 1;
		} else if (c === C_CLOSE_PAREN) {
			if (openparens < 1) break;
			else {
				this.pos += 1;
				openparens -= 1;
			}
		} else if (reWhitespaceChar.exec(fromCodePoint(c)) !== null) break;
		else this.pos += 1;
		if (this.pos === savepos && c !== C_CLOSE_PAREN) return null;
		if (openparens !== 0) return null;
		res = this.subject.slice(savepos, this.pos);
		return normalizeURI(unescapeString(res));
	} else return normalizeURI(unescapeString(res.slice(1, -1)));
};
var parseLinkLabel = function() {
	var m = this.match(reLinkLabel);
	if (m === null || m.length > 1001) return 0;
	else return m.length;
};
var parseOpenBracket = function(block) {
	var startpos = this.pos;
	this.pos += 1;
	var node = text$2("[");
	block.appendChild(node);
	this.addBracket(node, startpos, false);
	return true;
};
var parseBang = function(block) {
	var startpos = this.pos;
	this.pos += 1;
	if (this.peek() === C_OPEN_BRACKET$1) {
		this.pos += 1;
		var node = text$2("![");
		block.appendChild(node);
		this.addBracket(node, startpos + 1, true);
	} else block.appendChild(text$2("!"));
	return true;
};
var parseCloseBracket = function(block) {
	var startpos;
	var is_image;
	var dest;
	var title;
	var matched = false;
	var reflabel;
	var opener;
	this.pos += 1;
	startpos = this.pos;
	opener = this.brackets;
	if (opener === null) {
		block.appendChild(text$2("]"));
		return true;
	}
	if (!opener.active) {
		block.appendChild(text$2("]"));
		this.removeBracket();
		return true;
	}
	is_image = opener.image;
	var savepos = this.pos;
	if (this.peek() === C_OPEN_PAREN) {
		this.pos++;
		if (this.spnl() && (dest = this.parseLinkDestination()) !== null && this.spnl() && (reWhitespaceChar.test(this.subject.charAt(this.pos - 1)) && (title = this.parseLinkTitle()) || true) && this.spnl() && this.peek() === C_CLOSE_PAREN) {
			this.pos += 1;
			matched = true;
		} else this.pos = savepos;
	}
	if (!matched) {
		var beforelabel = this.pos;
		var n = this.parseLinkLabel();
		if (n > 2) reflabel = this.subject.slice(beforelabel, beforelabel + n);
		else if (!opener.bracketAfter) reflabel = this.subject.slice(opener.index, startpos);
		if (n === 0) this.pos = savepos;
		if (reflabel) {
			var link = this.refmap[normalizeReference(reflabel)];
			if (link) {
				dest = link.destination;
				title = link.title;
				matched = true;
			}
		}
	}
	if (matched) {
		var node = new Node(is_image ? "image" : "link");
		node._destination = dest;
		node._title = title || "";
		var tmp = opener.node._next, next;
		while (tmp) {
			next = tmp._next;
			tmp.unlink();
			node.appendChild(tmp);
			tmp = next;
		}
		block.appendChild(node);
		this.processEmphasis(opener.previousDelimiter);
		this.removeBracket();
		opener.node.unlink();
		if (!is_image) {
			opener = this.brackets;
			while (opener !== null) {
				if (!opener.image) opener.active = false;
				opener = opener.previous;
			}
		}
		return true;
	} else {
		this.removeBracket();
		this.pos = startpos;
		block.appendChild(text$2("]"));
		return true;
	}
};
var addBracket = function(node, index, image) {
	if (this.brackets !== null) this.brackets.bracketAfter = true;
	this.brackets = {
		node,
		previous: this.brackets,
		previousDelimiter: this.delimiters,
		index,
		image,
		active: true
	};
};
var removeBracket = function() {
	this.brackets = this.brackets.previous;
};
var parseEntity = function(block) {
	var m;
	if (m = this.match(reEntityHere)) {
		block.appendChild(text$2((0, import_lib$1.decodeHTMLStrict)(m)));
		return true;
	} else return false;
};
var parseString = function(block) {
	var m;
	if (m = this.match(reMain)) {
		if (this.options.smart) block.appendChild(text$2(m.replace(reEllipses, "…").replace(reDash, function(chars) {
			var enCount = 0;
			var emCount = 0;
			if (chars.length % 3 === 0) emCount = chars.length / 3;
			else if (chars.length % 2 === 0) enCount = chars.length / 2;
			else if (chars.length % 3 === 2) {
				enCount = 1;
				emCount = (chars.length - 2) / 3;
			} else {
				enCount = 2;
				emCount = (chars.length - 4) / 3;
			}
			return "—".repeat(emCount) + "–".repeat(enCount);
		})));
		else block.appendChild(text$2(m));
		return true;
	} else return false;
};
var parseNewline = function(block) {
	this.pos += 1;
	var lastc = block._lastChild;
	if (lastc && lastc.type === "text" && lastc._literal[lastc._literal.length - 1] === " ") {
		var hardbreak = lastc._literal[lastc._literal.length - 2] === " ";
		lastc._literal = lastc._literal.replace(reFinalSpace, "");
		block.appendChild(new Node(hardbreak ? "linebreak" : "softbreak"));
	} else block.appendChild(new Node("softbreak"));
	this.match(reInitialSpace);
	return true;
};
var parseReference = function(s, refmap) {
	this.subject = s;
	this.pos = 0;
	var rawlabel;
	var dest;
	var title;
	var matchChars;
	var startpos = this.pos;
	matchChars = this.parseLinkLabel();
	if (matchChars === 0) return 0;
	else rawlabel = this.subject.slice(0, matchChars);
	if (this.peek() === C_COLON) this.pos++;
	else {
		this.pos = startpos;
		return 0;
	}
	this.spnl();
	dest = this.parseLinkDestination();
	if (dest === null) {
		this.pos = startpos;
		return 0;
	}
	var beforetitle = this.pos;
	this.spnl();
	if (this.pos !== beforetitle) title = this.parseLinkTitle();
	if (title === null) this.pos = beforetitle;
	var atLineEnd = true;
	if (this.match(reSpaceAtEndOfLine) === null) {
		if (title === null) atLineEnd = false;
		else {
			title = null;
			this.pos = beforetitle;
			atLineEnd = this.match(reSpaceAtEndOfLine) !== null;
		}
	}
	if (!atLineEnd) {
		this.pos = startpos;
		return 0;
	}
	var normlabel = normalizeReference(rawlabel);
	if (normlabel === "") {
		this.pos = startpos;
		return 0;
	}
	if (!refmap[normlabel]) refmap[normlabel] = {
		destination: dest,
		title: title === null ? "" : title
	};
	return this.pos - startpos;
};
var parseInline = function(block) {
	var res = false;
	var c = this.peek();
	if (c === -1) return false;
	switch (c) {
		case C_NEWLINE$1:
			res = this.parseNewline(block);
			break;
		case C_BACKSLASH:
			res = this.parseBackslash(block);
			break;
		case C_BACKTICK:
			res = this.parseBackticks(block);
			break;
		case C_ASTERISK:
		case C_UNDERSCORE:
			res = this.handleDelim(c, block);
			break;
		case C_SINGLEQUOTE:
		case C_DOUBLEQUOTE:
			res = this.options.smart && this.handleDelim(c, block);
			break;
		case C_OPEN_BRACKET$1:
			res = this.parseOpenBracket(block);
			break;
		case C_BANG:
			res = this.parseBang(block);
			break;
		case C_CLOSE_BRACKET:
			res = this.parseCloseBracket(block);
			break;
		case C_LESSTHAN$1:
			res = this.parseAutolink(block) || this.parseHtmlTag(block);
			break;
		case C_AMPERSAND:
			res = this.parseEntity(block);
			break;
		default: res = this.parseString(block);
	}
	if (!res) {
		this.pos += 1;
		block.appendChild(text$2(fromCodePoint(c)));
	}
	return true;
};
var parseInlines = function(block) {
	this.subject = block._string_content.trim();
	this.pos = 0;
	this.delimiters = null;
	this.brackets = null;
	while (this.parseInline(block));
	block._string_content = null;
	this.processEmphasis(null);
};
function InlineParser(options) {
	return {
		subject: "",
		delimiters: null,
		brackets: null,
		pos: 0,
		refmap: {},
		match,
		peek: peek$1,
		spnl,
		parseBackticks,
		parseBackslash,
		parseAutolink,
		parseHtmlTag,
		scanDelims,
		handleDelim,
		parseLinkTitle,
		parseLinkDestination,
		parseLinkLabel,
		parseOpenBracket,
		parseBang,
		parseCloseBracket,
		addBracket,
		removeBracket,
		parseEntity,
		parseString,
		parseNewline,
		parseReference,
		parseInline,
		processEmphasis,
		removeDelimiter,
		options: options || {},
		parse: parseInlines
	};
}
// node_modules/commonmark/lib/blocks.js
var CODE_INDENT = 4;
var C_TAB = 9;
var C_NEWLINE = 10;
var C_GREATERTHAN = 62;
var C_LESSTHAN = 60;
var C_SPACE = 32;
var C_OPEN_BRACKET = 91;
var reHtmlBlockOpen = [
	/./,
	/^<(?:script|pre|textarea|style)(?:\s|>|$)/i,
	/^<!--/,
	/^<[?]/,
	/^<![A-Za-z]/,
	/^<!\[CDATA\[/,
	/^<[/]?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|search|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|[/]?[>]|$)/i,
	new RegExp("^(?:" + OPENTAG + "|" + CLOSETAG + ")\\s*$", "i")
];
var reHtmlBlockClose = [
	/./,
	/<\/(?:script|pre|textarea|style)>/i,
	/-->/,
	/\?>/,
	/>/,
	/\]\]>/
];
var reThematicBreak = /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:-[ \t]*){3,}$/;
var reMaybeSpecial = /^[#`~*+_=<>0-9-]/;
var reNonSpace = /[^ \t\f\v\r\n]/;
var reBulletListMarker = /^[*+-]/;
var reOrderedListMarker = /^(\d{1,9})([.)])/;
var reATXHeadingMarker = /^#{1,6}(?:[ \t]+|$)/;
var reCodeFence = /^`{3,}(?!.*`)|^~{3,}/;
var reClosingCodeFence = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;
var reSetextHeadingLine = /^(?:=+|-+)[ \t]*$/;
var reLineEnding = /\r\n|\n|\r/;
var isBlank = function(s) {
	return !reNonSpace.test(s);
};
var isSpaceOrTab = function(c) {
	return c === C_SPACE || c === C_TAB;
};
var peek = function(ln, pos) {
	if (pos < ln.length) return ln.charCodeAt(pos);
	else return -1;
};
var endsWithBlankLine = function(block) {
	return block.next && block.sourcepos[1][0] !== block.next.sourcepos[0][0] - 1;
};
var addLine = function() {
	if (this.partiallyConsumedTab) {
		this.offset += 1;
		var charsToTab = 4 - this.column % 4;
		this.tip._string_content += " ".repeat(charsToTab);
	}
	this.tip._string_content += this.currentLine.slice(this.offset) + "\n";
};
var addChild = function(tag, offset) {
	while (!this.blocks[this.tip.type].canContain(tag)) this.finalize(this.tip, this.lineNumber - 1);
	var column_number = offset + 1;
	var newBlock = new Node(tag, [[this.lineNumber, column_number], [0, 0]]);
	newBlock._string_content = "";
	this.tip.appendChild(newBlock);
	this.tip = newBlock;
	return newBlock;
};
var parseListMarker = function(parser, container) {
	var rest = parser.currentLine.slice(parser.nextNonspace);
	var match;
	var nextc;
	var spacesStartCol;
	var spacesStartOffset;
	var data = {
		type: null,
		tight: true,
		bulletChar: null,
		start: null,
		delimiter: null,
		padding: null,
		markerOffset: parser.indent
	};
	if (parser.indent >= 4) return null;
	if (match = rest.match(reBulletListMarker)) {
		data.type = "bullet";
		data.bulletChar = match[0][0];
	} else if ((match = rest.match(reOrderedListMarker)) && (container.type !== "paragraph" || match[1] == 1)) {
		data.type = "ordered";
		data.start = parseInt(match[1]);
		data.delimiter = match[2];
	} else return null;
	nextc = peek(parser.currentLine, parser.nextNonspace + match[0].length);
	if (!(nextc === -1 || nextc === C_TAB || nextc === C_SPACE)) return null;
	if (container.type === "paragraph" && !parser.currentLine.slice(parser.nextNonspace + match[0].length).match(reNonSpace)) return null;
	parser.advanceNextNonspace();
	parser.advanceOffset(match[0].length, true);
	spacesStartCol = parser.column;
	spacesStartOffset = parser.offset;
	do {
		parser.advanceOffset(1, true);
		nextc = peek(parser.currentLine, parser.offset);
	} while (parser.column - spacesStartCol < 5 && isSpaceOrTab(nextc));
	var blank_item = peek(parser.currentLine, parser.offset) === -1;
	var spaces_after_marker = parser.column - spacesStartCol;
	if (spaces_after_marker >= 5 || spaces_after_marker < 1 || blank_item) {
		data.padding = match[0].length + 1;
		parser.column = spacesStartCol;
		parser.offset = spacesStartOffset;
		if (isSpaceOrTab(peek(parser.currentLine, parser.offset))) parser.advanceOffset(1, true);
	} else data.padding = match[0].length + spaces_after_marker;
	return data;
};
var listsMatch = function(list_data, item_data) {
	return list_data.type === item_data.type && list_data.delimiter === item_data.delimiter && list_data.bulletChar === item_data.bulletChar;
};
var closeUnmatchedBlocks = function() {
	if (!this.allClosed) {
		while (this.oldtip !== this.lastMatchedContainer) {
			var parent = this.oldtip._parent;
			this.finalize(this.oldtip, this.lineNumber - 1);
			this.oldtip = parent;
		}
		this.allClosed = true;
	}
};
var removeLinkReferenceDefinitions = function(parser, tree) {
	var event, node;
	var walker = tree.walker();
	var emptyNodes = [];
	while (event = walker.next()) {
		node = event.node;
		if (event.entering && node.type === "paragraph") {
			var pos;
			var hasReferenceDefs = false;
			while (peek(node._string_content, 0) === C_OPEN_BRACKET && (pos = parser.inlineParser.parseReference(node._string_content, parser.refmap))) {
				const removedText = node._string_content.slice(0, pos);
				node._string_content = node._string_content.slice(pos);
				hasReferenceDefs = true;
				const lines = removedText.split("\n");
				node.sourcepos[0][0] += lines.length - 1;
			}
			if (hasReferenceDefs && isBlank(node._string_content)) emptyNodes.push(node);
		}
	}
	for (node of emptyNodes) node.unlink();
};
var blocks = {
	document: {
		continue: function() {
			return 0;
		},
		finalize: function(parser, block) {
			removeLinkReferenceDefinitions(parser, block);
		},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	list: {
		continue: function() {
			return 0;
		},
		finalize: function(parser, block) {
			var item = block._firstChild;
			while (item) {
				if (item._next && endsWithBlankLine(item)) {
					block._listData.tight = false;
					break;
				}
				var subitem = item._firstChild;
				while (subitem) {
					if (subitem._next && endsWithBlankLine(subitem)) {
						block._listData.tight = false;
						break;
					}
					subitem = subitem._next;
				}
				item = item._next;
			}
			block.sourcepos[1] = block._lastChild.sourcepos[1];
		},
		canContain: function(t) {
			return t === "item";
		},
		acceptsLines: false
	},
	block_quote: {
		continue: function(parser) {
			var ln = parser.currentLine;
			if (!parser.indented && peek(ln, parser.nextNonspace) === C_GREATERTHAN) {
				parser.advanceNextNonspace();
				parser.advanceOffset(1, false);
				if (isSpaceOrTab(peek(ln, parser.offset))) parser.advanceOffset(1, true);
			} else return 1;
			return 0;
		},
		finalize: function() {},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	item: {
		continue: function(parser, container) {
			if (parser.blank) {
				if (container._firstChild == null) return 1;
				else parser.advanceNextNonspace();
			} else if (parser.indent >= container._listData.markerOffset + container._listData.padding) parser.advanceOffset(container._listData.markerOffset + container._listData.padding, true);
			else return 1;
			return 0;
		},
		finalize: function(parser, block) {
			if (block._lastChild) block.sourcepos[1] = block._lastChild.sourcepos[1];
			else {
				block.sourcepos[1][0] = block.sourcepos[0][0];
				block.sourcepos[1][1] = block._listData.markerOffset + block._listData.padding;
			}
		},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	heading: {
		continue: function() {
			return 1;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: false
	},
	thematic_break: {
		continue: function() {
			return 1;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: false
	},
	code_block: {
		continue: function(parser, container) {
			var ln = parser.currentLine;
			var indent = parser.indent;
			if (container._isFenced) {
				var match = indent <= 3 && ln.charAt(parser.nextNonspace) === container._fenceChar && ln.slice(parser.nextNonspace).match(reClosingCodeFence);
				if (match && match[0].length >= container._fenceLength) {
					parser.lastLineLength = parser.offset + indent + match[0].length;
					parser.finalize(container, parser.lineNumber);
					return 2;
				} else {
					var i = container._fenceOffset;
					while (i > 0 && isSpaceOrTab(peek(ln, parser.offset))) {
						parser.advanceOffset(1, true);
						i--;
					}
				}
			} else if (indent >= CODE_INDENT) parser.advanceOffset(CODE_INDENT, true);
			else if (parser.blank) parser.advanceNextNonspace();
			else return 1;
			return 0;
		},
		finalize: function(parser, block) {
			if (block._isFenced) {
				var content = block._string_content;
				var newlinePos = content.indexOf("\n");
				var firstLine = content.slice(0, newlinePos);
				var rest = content.slice(newlinePos + 1);
				block.info = unescapeString$1(firstLine.trim());
				block._literal = rest;
			} else {
				var lines = block._string_content.split("\n");
				while (/^[ \t]*$/.test(lines[lines.length - 1])) lines.pop();
				block._literal = lines.join("\n") + "\n";
				block.sourcepos[1][0] = block.sourcepos[0][0] + lines.length - 1;
				block.sourcepos[1][1] = block.sourcepos[0][1] + lines[lines.length - 1].length - 1;
			}
			block._string_content = null;
		},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	},
	html_block: {
		continue: function(parser, container) {
			return parser.blank && (container._htmlBlockType === 6 || container._htmlBlockType === 7) ? 1 : 0;
		},
		finalize: function(parser, block) {
			block._literal = block._string_content.replace(/\n$/, "");
			block._string_content = null;
		},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	},
	paragraph: {
		continue: function(parser) {
			return parser.blank ? 1 : 0;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	}
};
var blockStarts = [
	function(parser) {
		if (!parser.indented && peek(parser.currentLine, parser.nextNonspace) === C_GREATERTHAN) {
			parser.advanceNextNonspace();
			parser.advanceOffset(1, false);
			if (isSpaceOrTab(peek(parser.currentLine, parser.offset))) parser.advanceOffset(1, true);
			parser.closeUnmatchedBlocks();
			parser.addChild("block_quote", parser.nextNonspace);
			return 1;
		} else return 0;
	},
	function(parser) {
		var match;
		if (!parser.indented && (match = parser.currentLine.slice(parser.nextNonspace).match(reATXHeadingMarker))) {
			parser.advanceNextNonspace();
			parser.advanceOffset(match[0].length, false);
			parser.closeUnmatchedBlocks();
			var container = parser.addChild("heading", parser.nextNonspace);
			container.level = match[0].trim().length;
			container._string_content = parser.currentLine.slice(parser.offset).replace(/^[ \t]*#+[ \t]*$/, "").replace(/[ \t]+#+[ \t]*$/, "");
			parser.advanceOffset(parser.currentLine.length - parser.offset);
			return 2;
		} else return 0;
	},
	function(parser) {
		var match;
		if (!parser.indented && (match = parser.currentLine.slice(parser.nextNonspace).match(reCodeFence))) {
			var fenceLength = match[0].length;
			parser.closeUnmatchedBlocks();
			var container = parser.addChild("code_block", parser.nextNonspace);
			container._isFenced = true;
			container._fenceLength = fenceLength;
			container._fenceChar = match[0][0];
			container._fenceOffset = parser.indent;
			parser.advanceNextNonspace();
			parser.advanceOffset(fenceLength, false);
			return 2;
		} else return 0;
	},
	function(parser, container) {
		if (!parser.indented && peek(parser.currentLine, parser.nextNonspace) === C_LESSTHAN) {
			var s = parser.currentLine.slice(parser.nextNonspace);
			var blockType = 1;
			for (; blockType <= 7; blockType++) if (reHtmlBlockOpen[blockType].test(s) && (blockType < 7 || container.type !== "paragraph" && !(!parser.allClosed && !parser.blank && parser.tip.type === "paragraph"))) {
				parser.closeUnmatchedBlocks();
				var b = parser.addChild("html_block", parser.offset);
				b._htmlBlockType = blockType;
				return 2;
			}
		}
		return 0;
	},
	function(parser, container) {
		var match;
		if (!parser.indented && container.type === "paragraph" && (match = parser.currentLine.slice(parser.nextNonspace).match(reSetextHeadingLine))) {
			parser.closeUnmatchedBlocks();
			var pos;
			while (peek(container._string_content, 0) === C_OPEN_BRACKET && (pos = parser.inlineParser.parseReference(container._string_content, parser.refmap))) container._string_content = container._string_content.slice(pos);
			if (container._string_content.length > 0) {
				var heading = new Node("heading", container.sourcepos);
				heading.level = match[0][0] === "=" ? 1 : 2;
				heading._string_content = container._string_content;
				container.insertAfter(heading);
				container.unlink();
				parser.tip = heading;
				parser.advanceOffset(parser.currentLine.length - parser.offset, false);
				return 2;
			} else return 0;
		} else return 0;
	},
	function(parser) {
		if (!parser.indented && reThematicBreak.test(parser.currentLine.slice(parser.nextNonspace))) {
			parser.closeUnmatchedBlocks();
			parser.addChild("thematic_break", parser.nextNonspace);
			parser.advanceOffset(parser.currentLine.length - parser.offset, false);
			return 2;
		} else return 0;
	},
	function(parser, container) {
		var data;
		if ((!parser.indented || container.type === "list") && (data = parseListMarker(parser, container))) {
			parser.closeUnmatchedBlocks();
			if (parser.tip.type !== "list" || !listsMatch(container._listData, data)) {
				container = parser.addChild("list", parser.nextNonspace);
				container._listData = data;
			}
			container = parser.addChild("item", parser.nextNonspace);
			container._listData = data;
			return 1;
		} else return 0;
	},
	function(parser) {
		if (parser.indented && parser.tip.type !== "paragraph" && !parser.blank) {
			parser.advanceOffset(CODE_INDENT, true);
			parser.closeUnmatchedBlocks();
			parser.addChild("code_block", parser.offset);
			return 2;
		} else return 0;
	}
];
var advanceOffset = function(count, columns) {
	var currentLine = this.currentLine;
	var charsToTab, charsToAdvance;
	var c;
	while (count > 0 && (c = currentLine[this.offset])) if (c === "	") {
		charsToTab = 4 - this.column % 4;
		if (columns) {
			this.partiallyConsumedTab = charsToTab > count;
			charsToAdvance = charsToTab > count ? count : charsToTab;
			this.column += charsToAdvance;
			this.offset += this.partiallyConsumedTab ? 0 : 1;
			count -= charsToAdvance;
		} else {
			this.partiallyConsumedTab = false;
			this.column += charsToTab;
			this.offset += 1;
			count -= 1;
		}
	} else {
		this.partiallyConsumedTab = false;
		this.offset += 1;
		this.column += 1;
		count -= 1;
	}
};
var advanceNextNonspace = function() {
	this.offset = this.nextNonspace;
	this.column = this.nextNonspaceColumn;
	this.partiallyConsumedTab = false;
};
var findNextNonspace = function() {
	var currentLine = this.currentLine;
	var i = this.offset;
	var cols = this.column;
	var c;
	while ((c = currentLine.charAt(i)) !== "") if (c === " ") {
		i++;
		cols++;
	} else if (c === "	") {
		i++;
		cols += 4 - cols % 4;
	} else break;
	this.blank = c === "\n" || c === "\r" || c === "";
	this.nextNonspace = i;
	this.nextNonspaceColumn = cols;
	this.indent = this.nextNonspaceColumn - this.column;
	this.indented = this.indent >= CODE_INDENT;
};
var incorporateLine = function(ln) {
	var all_matched = true;
	var t;
	var container = this.doc;
	this.oldtip = this.tip;
	this.offset = 0;
	this.column = 0;
	this.blank = false;
	this.partiallyConsumedTab = false;
	this.lineNumber += 1;
	if (ln.indexOf("\0") !== -1) ln = ln.replace(/\0/g, "�");
	this.currentLine = ln;
	var lastChild;
	while ((lastChild = container._lastChild) && lastChild._open) {
		container = lastChild;
		this.findNextNonspace();
		switch (this.blocks[container.type].continue(this, container)) {
			case 0: break;
			case 1:
				all_matched = false;
				break;
			case 2: return;
			default: throw "continue returned illegal value, must be 0, 1, or 2";
		}
		if (!all_matched) {
			container = container._parent;
			break;
		}
	}
	this.allClosed = container === this.oldtip;
	this.lastMatchedContainer = container;
	var matchedLeaf = container.type !== "paragraph" && blocks[container.type].acceptsLines;
	var starts = this.blockStarts;
	var startsLen = starts.length;
	while (!matchedLeaf) {
		this.findNextNonspace();
		if (!this.indented && !reMaybeSpecial.test(ln.slice(this.nextNonspace))) {
			this.advanceNextNonspace();
			break;
		}
		var i = 0;
		while (i < startsLen) {
			var res = starts[i](this, container);
			if (res === 1) {
				container = this.tip;
				break;
			} else if (res === 2) {
				container = this.tip;
				matchedLeaf = true;
				break;
			} else i++;
		}
		if (i === startsLen) {
			this.advanceNextNonspace();
			break;
		}
	}
	if (!this.allClosed && !this.blank && this.tip.type === "paragraph") this.addLine();
	else {
		this.closeUnmatchedBlocks();
		t = container.type;
		if (this.blocks[t].acceptsLines) {
			this.addLine();
			if (t === "html_block" && container._htmlBlockType >= 1 && container._htmlBlockType <= 5 && reHtmlBlockClose[container._htmlBlockType].test(this.currentLine.slice(this.offset))) {
				this.lastLineLength = ln.length;
				this.finalize(container, this.lineNumber);
			}
		} else if (this.offset < ln.length && !this.blank) {
			container = this.addChild("paragraph", this.offset);
			this.advanceNextNonspace();
			this.addLine();
		}
	}
	this.lastLineLength = ln.length;
};
var finalize = function(block, lineNumber) {
	var above = block._parent;
	block._open = false;
	block.sourcepos[1] = [lineNumber, this.lastLineLength];
	this.blocks[block.type].finalize(this, block);
	this.tip = above;
};
var processInlines = function(block) {
	var node, event, t;
	var walker = block.walker();
	this.inlineParser.refmap = this.refmap;
	this.inlineParser.options = this.options;
	while (event = walker.next()) {
		node = event.node;
		t = node.type;
		if (!event.entering && (t === "paragraph" || t === "heading")) this.inlineParser.parse(node);
	}
};
var Document = function() {
	return new Node("document", [[1, 1], [0, 0]]);
};
var parse$1 = function(input) {
	this.doc = new Document();
	this.tip = this.doc;
	this.refmap = {};
	this.lineNumber = 0;
	this.lastLineLength = 0;
	this.offset = 0;
	this.column = 0;
	this.lastMatchedContainer = this.doc;
	this.currentLine = "";
	if (this.options.time) console.time("preparing input");
	var lines = input.split(reLineEnding);
	var len = lines.length;
	if (input.charCodeAt(input.length - 1) === C_NEWLINE) len -= 1;
	if (this.options.time) console.timeEnd("preparing input");
	if (this.options.time) console.time("block parsing");
	for (var i = 0; i < len; i++) this.incorporateLine(lines[i]);
	while (this.tip) this.finalize(this.tip, len);
	if (this.options.time) console.timeEnd("block parsing");
	if (this.options.time) console.time("inline parsing");
	this.processInlines(this.doc);
	if (this.options.time) console.timeEnd("inline parsing");
	return this.doc;
};
function Parser(options) {
	return {
		doc: new Document(),
		blocks,
		blockStarts,
		tip: this.doc,
		oldtip: this.doc,
		currentLine: "",
		lineNumber: 0,
		offset: 0,
		column: 0,
		nextNonspace: 0,
		nextNonspaceColumn: 0,
		indent: 0,
		indented: false,
		blank: false,
		partiallyConsumedTab: false,
		allClosed: true,
		lastMatchedContainer: this.doc,
		refmap: {},
		lastLineLength: 0,
		inlineParser: new InlineParser(options),
		findNextNonspace,
		advanceOffset,
		advanceNextNonspace,
		addLine,
		addChild,
		incorporateLine,
		finalize,
		processInlines,
		closeUnmatchedBlocks,
		parse: parse$1,
		options: options || {}
	};
}
// node_modules/commonmark/lib/render/renderer.js
function Renderer() {}
function render$1(ast) {
	var walker = ast.walker(), event, type;
	this.buffer = "";
	this.lastOut = "\n";
	while (event = walker.next()) {
		type = event.node.type;
		if (this[type]) this[type](event.node, event.entering);
	}
	return this.buffer;
}
function lit(str) {
	this.buffer += str;
	this.lastOut = str;
}
function cr$1() {
	if (this.lastOut !== "\n") this.lit("\n");
}
function out$2(str) {
	this.lit(str);
}
function esc(str) {
	return str;
}
Renderer.prototype.render = render$1;
Renderer.prototype.out = out$2;
Renderer.prototype.lit = lit;
Renderer.prototype.cr = cr$1;
Renderer.prototype.esc = esc;
// node_modules/commonmark/lib/render/html.js
var reUnsafeProtocol = /^javascript:|vbscript:|file:|data:/i;
var reSafeDataProtocol = /^data:image\/(?:png|gif|jpeg|webp)/i;
var potentiallyUnsafe = function(url) {
	return reUnsafeProtocol.test(url) && !reSafeDataProtocol.test(url);
};
function tag$1(name, attrs, selfclosing) {
	if (this.disableTags > 0) return;
	this.buffer += "<" + name;
	if (attrs && attrs.length > 0) {
		var i = 0;
		var attrib;
		while ((attrib = attrs[i]) !== void 0) {
			this.buffer += " " + attrib[0] + "=\"" + attrib[1] + "\"";
			i++;
		}
	}
	if (selfclosing) this.buffer += " /";
	this.buffer += ">";
	this.lastOut = ">";
}
function HtmlRenderer(options) {
	options = options || {};
	options.softbreak = options.softbreak || "\n";
	this.esc = options.esc || escapeXml;
	this.disableTags = 0;
	this.lastOut = "\n";
	this.options = options;
}
function text$1(node) {
	this.out(node.literal);
}
function softbreak() {
	this.lit(this.options.softbreak);
}
function linebreak() {
	this.tag("br", [], true);
	this.cr();
}
function link$1(node, entering) {
	var attrs = this.attrs(node);
	if (entering) {
		if (!(this.options.safe && potentiallyUnsafe(node.destination))) attrs.push(["href", this.esc(node.destination)]);
		if (node.title) attrs.push(["title", this.esc(node.title)]);
		this.tag("a", attrs);
	} else this.tag("/a");
}
function image(node, entering) {
	if (entering) {
		if (this.disableTags === 0) {
			if (this.options.safe && potentiallyUnsafe(node.destination)) this.lit("<img src=\"\" alt=\"");
			else this.lit("<img src=\"" + this.esc(node.destination) + "\" alt=\"");
		}
		this.disableTags += 1;
	} else {
		this.disableTags -= 1;
		if (this.disableTags === 0) {
			if (node.title) this.lit("\" title=\"" + this.esc(node.title));
			this.lit("\" />");
		}
	}
}
function emph(node, entering) {
	this.tag(entering ? "em" : "/em");
}
function strong(node, entering) {
	this.tag(entering ? "strong" : "/strong");
}
function paragraph(node, entering) {
	var grandparent = node.parent.parent, attrs = this.attrs(node);
	if (grandparent !== null && grandparent.type === "list") {
		if (grandparent.listTight) return;
	}
	if (entering) {
		this.cr();
		this.tag("p", attrs);
	} else {
		this.tag("/p");
		this.cr();
	}
}
function heading(node, entering) {
	var tagname = "h" + node.level, attrs = this.attrs(node);
	if (entering) {
		this.cr();
		this.tag(tagname, attrs);
	} else {
		this.tag("/" + tagname);
		this.cr();
	}
}
function code(node) {
	this.tag("code");
	this.out(node.literal);
	this.tag("/code");
}
function code_block(node) {
	var info_words = node.info ? node.info.split(/\s+/) : [], attrs = this.attrs(node);
	if (info_words.length > 0 && info_words[0].length > 0) {
		var cls = this.esc(info_words[0]);
		if (!/^language-/.exec(cls)) cls = "language-" + cls;
		attrs.push(["class", cls]);
	}
	this.cr();
	this.tag("pre");
	this.tag("code", attrs);
	this.out(node.literal);
	this.tag("/code");
	this.tag("/pre");
	this.cr();
}
function thematic_break(node) {
	var attrs = this.attrs(node);
	this.cr();
	this.tag("hr", attrs, true);
	this.cr();
}
function block_quote(node, entering) {
	var attrs = this.attrs(node);
	if (entering) {
		this.cr();
		this.tag("blockquote", attrs);
		this.cr();
	} else {
		this.cr();
		this.tag("/blockquote");
		this.cr();
	}
}
function list(node, entering) {
	var tagname = node.listType === "bullet" ? "ul" : "ol", attrs = this.attrs(node);
	if (entering) {
		var start = node.listStart;
		if (start !== null && start !== 1) attrs.push(["start", start.toString()]);
		this.cr();
		this.tag(tagname, attrs);
		this.cr();
	} else {
		this.cr();
		this.tag("/" + tagname);
		this.cr();
	}
}
function item(node, entering) {
	var attrs = this.attrs(node);
	if (entering) this.tag("li", attrs);
	else {
		this.tag("/li");
		this.cr();
	}
}
function html_inline(node) {
	if (this.options.safe) this.lit("<!-- raw HTML omitted -->");
	else this.lit(node.literal);
}
function html_block(node) {
	this.cr();
	if (this.options.safe) this.lit("<!-- raw HTML omitted -->");
	else this.lit(node.literal);
	this.cr();
}
function custom_inline(node, entering) {
	if (entering && node.onEnter) this.lit(node.onEnter);
	else if (!entering && node.onExit) this.lit(node.onExit);
}
function custom_block(node, entering) {
	this.cr();
	if (entering && node.onEnter) this.lit(node.onEnter);
	else if (!entering && node.onExit) this.lit(node.onExit);
	this.cr();
}
function out$1(s) {
	this.lit(this.esc(s));
}
function attrs(node) {
	var att = [];
	if (this.options.sourcepos) {
		var pos = node.sourcepos;
		if (pos) att.push(["data-sourcepos", String(pos[0][0]) + ":" + String(pos[0][1]) + "-" + String(pos[1][0]) + ":" + String(pos[1][1])]);
	}
	return att;
}
HtmlRenderer.prototype = Object.create(Renderer.prototype);
HtmlRenderer.prototype.text = text$1;
HtmlRenderer.prototype.html_inline = html_inline;
HtmlRenderer.prototype.html_block = html_block;
HtmlRenderer.prototype.softbreak = softbreak;
HtmlRenderer.prototype.linebreak = linebreak;
HtmlRenderer.prototype.link = link$1;
HtmlRenderer.prototype.image = image;
HtmlRenderer.prototype.emph = emph;
HtmlRenderer.prototype.strong = strong;
HtmlRenderer.prototype.paragraph = paragraph;
HtmlRenderer.prototype.heading = heading;
HtmlRenderer.prototype.code = code;
HtmlRenderer.prototype.code_block = code_block;
HtmlRenderer.prototype.thematic_break = thematic_break;
HtmlRenderer.prototype.block_quote = block_quote;
HtmlRenderer.prototype.list = list;
HtmlRenderer.prototype.item = item;
HtmlRenderer.prototype.custom_inline = custom_inline;
HtmlRenderer.prototype.custom_block = custom_block;
HtmlRenderer.prototype.esc = escapeXml;
HtmlRenderer.prototype.out = out$1;
HtmlRenderer.prototype.tag = tag$1;
HtmlRenderer.prototype.attrs = attrs;
// node_modules/commonmark/lib/render/xml.js
var reXMLTag = /\<[^>]*\>/;
function toTagName(s) {
	return s.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}
function XmlRenderer(options) {
	options = options || {};
	this.disableTags = 0;
	this.lastOut = "\n";
	this.indentLevel = 0;
	this.indent = "  ";
	this.esc = options.esc || escapeXml;
	this.options = options;
}
function render(ast) {
	this.buffer = "";
	var attrs;
	var tagname;
	var walker = ast.walker();
	var event, node, entering;
	var container;
	var selfClosing;
	var nodetype;
	var options = this.options;
	if (options.time) console.time("rendering");
	this.buffer += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	this.buffer += "<!DOCTYPE document SYSTEM \"CommonMark.dtd\">\n";
	while (event = walker.next()) {
		entering = event.entering;
		node = event.node;
		nodetype = node.type;
		container = node.isContainer;
		selfClosing = nodetype === "thematic_break" || nodetype === "linebreak" || nodetype === "softbreak";
		tagname = toTagName(nodetype);
		if (entering) {
			attrs = [];
			switch (nodetype) {
				case "document":
					attrs.push(["xmlns", "http://commonmark.org/xml/1.0"]);
					break;
				case "list":
					if (node.listType !== null) attrs.push(["type", node.listType.toLowerCase()]);
					if (node.listStart !== null) attrs.push(["start", String(node.listStart)]);
					if (node.listTight !== null) attrs.push(["tight", node.listTight ? "true" : "false"]);
					var delim = node.listDelimiter;
					if (delim !== null) {
						var delimword = "";
						if (delim === ".") delimword = "period";
						else delimword = "paren";
						attrs.push(["delimiter", delimword]);
					}
					break;
				case "code_block":
					if (node.info) attrs.push(["info", node.info]);
					break;
				case "heading":
					attrs.push(["level", String(node.level)]);
					break;
				case "link":
				case "image":
					attrs.push(["destination", node.destination]);
					attrs.push(["title", node.title]);
					break;
				case "custom_inline":
				case "custom_block":
					attrs.push(["on_enter", node.onEnter]);
					attrs.push(["on_exit", node.onExit]);
			}
			if (options.sourcepos) {
				var pos = node.sourcepos;
				if (pos) attrs.push(["sourcepos", String(pos[0][0]) + ":" + String(pos[0][1]) + "-" + String(pos[1][0]) + ":" + String(pos[1][1])]);
			}
			this.cr();
			this.out(this.tag(tagname, attrs, selfClosing));
			if (container) this.indentLevel += 1;
			else if (!container && !selfClosing) {
				var lit = node.literal;
				if (lit) this.out(this.esc(lit));
				this.out(this.tag("/" + tagname));
			}
		} else {
			this.indentLevel -= 1;
			this.cr();
			this.out(this.tag("/" + tagname));
		}
	}
	if (options.time) console.timeEnd("rendering");
	this.buffer += "\n";
	return this.buffer;
}
function out(s) {
	if (this.disableTags > 0) this.buffer += s.replace(reXMLTag, "");
	else this.buffer += s;
	this.lastOut = s;
}
function cr() {
	if (this.lastOut !== "\n") {
		this.buffer += "\n";
		this.lastOut = "\n";
		for (var i = this.indentLevel; i > 0; i--) this.buffer += this.indent;
	}
}
function tag(name, attrs, selfclosing) {
	var result = "<" + name;
	if (attrs && attrs.length > 0) {
		var i = 0;
		var attrib;
		while ((attrib = attrs[i]) !== void 0) {
			result += " " + attrib[0] + "=\"" + this.esc(attrib[1]) + "\"";
			i++;
		}
	}
	if (selfclosing) result += " /";
	result += ">";
	return result;
}
XmlRenderer.prototype = Object.create(Renderer.prototype);
XmlRenderer.prototype.render = render;
XmlRenderer.prototype.out = out;
XmlRenderer.prototype.cr = cr;
XmlRenderer.prototype.tag = tag;
XmlRenderer.prototype.esc = escapeXml;
// src/evaluation/benchmarks/python.ts
function defines(name, code) {
	return new RegExp(`^(?:async )?def ${name}\\s*\\(`, "m").test(code);
}
const CODE_START = /^(?:def |async def |from \w|import \w|class \w|@\w|#|"""|'''|[A-Za-z_]\w*(?:\s*:[^\n=]+)? = )/;
const STRAY_FENCE = /\n[ \t]*(?:`{3,}|~{3,})\s*$/;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/m;
const LOOSE_FENCE = /^[ \t]*(`{3,}|~{3,})[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$/gms;
function functionCode(answer, name) {
	const text = linesOf$1(answer);
	const loose = () => [...text.matchAll(LOOSE_FENCE)].map(([, , code = ""]) => code);
	const isWanted = (code) => defines(name, code);
	const block = codeBlocks(text).findLast(isWanted) ?? loose().findLast(isWanted);
	if (block !== void 0) return block;
	const bare = text.replace(STRAY_FENCE, "\n").replace(/^\s*\n/, "");
	return CODE_START.test(bare) && !FENCE.test(bare) && isWanted(bare) ? bare : null;
}
function bodyCode(answer) {
	const text = linesOf$1(answer);
	return [text, ...codeBlocks(text)].findLast(isBody) ?? null;
}
function isBody(code) {
	const lines = code.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line)) && !FENCE.test(code);
}
function linesOf$1(answer) {
	return answerText(answer).replaceAll(/\r\n?/g, "\n");
}
function codeBlocks(text) {
	const lines = text.split("\n");
	const walker = new Parser().parse(text).walker();
	const found = [];
	for (let step = walker.next(); step !== null; step = walker.next()) {
		const { node } = step;
		if (node.type !== "code_block" || !isClosed(node, lines)) continue;
		const literal = node.literal ?? "";
		found.push(.../^(?:markdown|md)\b/i.test(node.info ?? "") ? codeBlocks(literal) : [literal]);
	}
	return found;
}
function isClosed({ info, sourcepos: [[first, column], [last]] }, lines) {
	const opening = /^(?:`{3,}|~{3,})/.exec((lines[first - 1] ?? "").slice(column - 1).trimStart())?.[0];
	if (info === null || opening === void 0) return true;
	const closing = /(?:`{3,}|~{3,})(?=\s*$)/.exec(lines[last - 1] ?? "")?.[0];
	return last > first && closing?.startsWith(opening) === true;
}
// src/evaluation/benchmarks/humaneval.ts
const rowSchema$4 = object({
	prompt: string().min(1),
	test: string().min(1),
	entry_point: string().regex(/^[A-Za-z_]\w*$/, "must be the name of a function")
});
function extract$2(answer, { prompt = "", entryPoint = "" } = {}) {
	const code = functionCode(answer, entryPoint);
	if (code !== null) return code;
	const body = bodyCode(answer);
	return body === null ? null : `${prompt.trimEnd()}\n${body}`;
}
function preamble({ prompt = "", entryPoint = "" }) {
	const at = prompt.search(new RegExp(`^(?:async )?def ${entryPoint}\\s*\\(`, "m"));
	return at < 0 ? "" : prompt.slice(0, at);
}
const humaneval = {
	name: "humaneval",
	title: "HumanEval",
	columns: [
		"prompt",
		"test",
		"entry_point"
	],
	defaultSource: "hf://datasets/openai/openai_humaneval@7dce6050a7d6d172f3cc5c32aa97f52fa1a2e544/openai_humaneval/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "humaneval.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, test, entry_point: entryPoint } = checkRow(rowSchema$4, raw);
		if (!defines(entryPoint, prompt)) throw new Error(`prompt: expected it to begin the function ${entryPoint}`);
		return {
			view: { prompt: prompt.trimEnd() },
			expected: PASSED,
			key: {
				prompt,
				test,
				entryPoint
			}
		};
	},
	extract: extract$2,
	program(code, key) {
		const { test = "", entryPoint = "" } = key;
		return {
			setup: preamble(key),
			code,
			test: `${test}\ncheck(${entryPoint})\n`,
			entryPoint
		};
	}
};
// src/evaluation/benchmarks/mathematics.ts
const RULES = [
	[/\\(?:left|right|displaystyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])/g, ""],
	[/\\[[\]()]|\\?\$|\*\*|`/g, ""],
	[/\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, " "],
	[/\{,\}/g, ","],
	[/\\[dtc]frac/g, "\\frac"],
	[/\\(?:text|mbox|textbf|mathrm|mathbf|textit|operatorname)\s*\{([^{}]*)\}/g, " $1 "],
	[/\^\s*\{?\s*\\circ\s*\}?|\u00b0|\\degree(?![A-Za-z])|\\?%/g, ""],
	[/\\(?:cdot|times)(?![A-Za-z])|\u00d7|\u00b7/g, "*"],
	[/\\le(?:q|qslant)?(?![A-Za-z])|\u2264/g, "<="],
	[/\\ge(?:q|qslant)?(?![A-Za-z])|\u2265/g, ">="],
	[/\u03c0/g, "\\pi"],
	[/\u221e/g, "\\infty"],
	[/\u222a/g, "\\cup"],
	[/\u221a\s*(?:\((\w+)\)|(\d+))/g, "\\sqrt{$1$2}"],
	[/\\sqrt\s*(\w)/g, "\\sqrt{$1}"],
	[/\\frac\s*(\d)\s*(\d)/g, "\\frac{$1}{$2}"],
	[/\\frac\s*(\d)\s*\{/g, "\\frac{$1}{"],
	[/(\\frac\s*\{[^{}]*\})\s*(\d)/g, "$1{$2}"],
	[/([_^])\s*\{(\w)\}/g, "$1$2"],
	[/(?<=\d),(?=\d{3}(?!\d))/g, ""],
	[/(?<=[\d}])\s+[a-z][a-z .]*(?:\^\s?[23])?\s*$/i, ""],
	[/^\s*[a-z]\s*(?:=|\\in(?![A-Za-z]))/i, ""],
	[/\s*\.\s*$/, ""]
];
const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^([+-]?)(\d+)\/(\d+)$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;
const PROSE = /(?:(?<![\\A-Za-z])[A-Za-z]{3,}[ ,]+){2}/;
function canonicalMath(value) {
	const text = RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), value).trim();
	if (text === "" || text.length > 500 || PROSE.test(text) || /\\(?:boxed|fbox)/.test(text)) return null;
	return isBalanced(text) ? canonicalOf(text.replace(/\s+/g, "")) : null;
}
function canonicalOf(text) {
	if (text === "") return null;
	const rational = rationalOf(text);
	if (rational !== void 0) return rational;
	const [, open = "", inside = text, close = ""] = /^(\\\{|[([])(.*?)(\\\}|[)\]])$/s.exec(text) ?? [];
	const isGroup = open !== "" && isBalanced(inside);
	const members = splitTop(isGroup ? inside : text, /[,;]/);
	if (members.length > 1) {
		const parts = members.map((member) => canonicalOf(member));
		if (parts.includes(null)) return null;
		return `${isGroup ? open : ""}${(isGroup && open !== "\\{" ? parts : parts.toSorted()).join(",")}${isGroup ? close : ""}`;
	}
	if (isGroup && open === "(" && close === ")") return canonicalOf(inside);
	if (isGroup && open === "\\{") return canonicalOf(inside);
	return sumOf(text);
}
function sumOf(text) {
	if (/[<>=]|\\(?:cup|cap|pm|begin|infty)/.test(text)) return text.toLowerCase();
	return splitTop(text.replace(/(?<=[^+\-*/^_({,])-/g, "+-"), /\+/).filter((term) => term !== "").map((term) => rationalOf(term) ?? (/^[A-Za-z]{2,}$/.test(term) ? term.toLowerCase() : term.replaceAll("*", ""))).toSorted().join("+");
}
function rationalOf(text) {
	const decimal = DECIMAL.exec(text);
	if (decimal !== null && /\d/.test(text)) {
		const [, sign, whole = "", fraction = ""] = decimal;
		return reduced(sign, BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
	}
	const [, sign, whole = "", top, bottom] = FRACTION.exec(text) ?? [];
	if (top !== void 0 && bottom !== void 0 && BigInt(bottom) !== 0n) {
		const under = BigInt(bottom);
		return reduced(sign, BigInt(whole || 0) * under + BigInt(top), under);
	}
	const [, slashSign, over, below] = SLASH.exec(text) ?? [];
	if (over === void 0 || below === void 0 || BigInt(below) === 0n) return void 0;
	return reduced(slashSign, BigInt(over), BigInt(below));
}
function reduced(sign, top, bottom) {
	const gcd = (a, b) => b === 0n ? a : gcd(b, a % b);
	const size = (n) => n < 0n ? -n : n;
	const common = gcd(size(top), size(bottom)) || 1n;
	const isNegative = sign === "-" !== top < 0n !== bottom < 0n && top !== 0n;
	const [p, q] = [size(top) / common, size(bottom) / common];
	return `${isNegative ? "-" : ""}${p}${q === 1n ? "" : `/${q}`}`;
}
function splitTop(text, separator) {
	const parts = [""];
	let depth = 0;
	for (const character of text) {
		if (/[([{]/.test(character)) depth += 1;
		if (/[)\]}]/.test(character)) depth -= 1;
		if (depth === 0 && separator.test(character)) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts;
}
function isBalanced(text) {
	let [braces, brackets] = [0, 0];
	for (const character of text) {
		if (character === "{") braces += 1;
		if (character === "}") braces -= 1;
		if (/[([]/.test(character)) brackets += 1;
		if (/[)\]]/.test(character)) brackets -= 1;
		if (braces < 0 || brackets < 0) return false;
	}
	return braces === 0 && brackets === 0;
}
// src/evaluation/benchmarks/math-500.ts
const rowSchema$3 = object({
	problem: string().min(1),
	answer: string().min(1),
	subject: string().min(1)
});
function unboxed(value) {
	return /^[^\\]*\\(?:boxed|fbox)\s*\{(.*)\}[^{}]*$/s.exec(value)?.[1] ?? value;
}
function extract$1(answer) {
	return readStated(answer, (value) => canonicalMath(unboxed(value))) ?? null;
}
const math500 = {
	name: "math-500",
	title: "MATH-500",
	columns: [
		"problem",
		"answer",
		"subject"
	],
	defaultSource: "hf://datasets/HuggingFaceH4/MATH-500@6e4ed1a2a79af7d8630a6b768ec859cb5af4d3be/test.jsonl",
	license: "MIT",
	promptFile: "math.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { problem, answer, subject } = checkRow(rowSchema$3, raw);
		const expected = canonicalMath(plainCharacters(answer)) ?? "";
		checkOwnAnswer(answer, extract$1(`\\boxed{${answer}}`), expected);
		return {
			cluster: subject,
			view: { question: problem.trim() },
			expected
		};
	},
	extract: extract$1
};
// src/evaluation/benchmarks/mmlu.ts
const FOUR = LETTERS.slice(0, 4);
const rowSchema$2 = object({
	question: string().min(1),
	subject: string().min(1),
	choices: array(string()).length(FOUR.length),
	answer: union([
		int().min(0).max(3),
		bigint().min(0n).max(3n).transform(Number),
		_enum([
			"A",
			"B",
			"C",
			"D"
		]).transform((letter) => FOUR.indexOf(letter))
	])
});
function parseRow(raw) {
	const row = checkRow(rowSchema$2, raw);
	return {
		cluster: row.subject,
		view: {
			question: row.question.trim(),
			subject: row.subject.replaceAll("_", " "),
			letters: FOUR,
			choices: row.choices.map((text, index) => ({
				letter: FOUR.charAt(index),
				text
			}))
		},
		expected: FOUR.charAt(row.answer)
	};
}
const mmlu = {
	name: "mmlu",
	title: "MMLU",
	columns: [
		"question",
		"subject",
		"choices",
		"answer"
	],
	defaultSource: "hf://datasets/cais/mmlu@c30699e8356da336a370243923dbaf21066bb9fe/all/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow,
	extract: (answer) => chosenLetter(answer, FOUR)
};
const mmluLogprob = {
	...mmlu,
	name: "mmlu-logprob",
	title: "MMLU (first token)",
	promptFile: "mmlu-logprob.hbs",
	defaultMaxTokens: 1,
	oneToken: true,
	parseRow: (raw) => ({
		...parseRow(raw),
		choices: [...FOUR]
	})
};
// src/evaluation/benchmarks/mmlu-pro.ts
const MAX_OPTIONS = 10;
const rowSchema$1 = object({
	question: string().min(1),
	options: array(string().min(1)).min(2).max(MAX_OPTIONS),
	answer: string(),
	answer_index: union([int(), bigint().transform(Number)]),
	category: string().min(1)
}).refine((row) => row.answer_index >= 0 && row.answer_index < row.options.length, {
	path: ["answer_index"],
	message: "must be the place of an option"
}).refine((row) => row.answer === LETTERS.charAt(row.answer_index), {
	path: ["answer"],
	message: "must be the letter of answer_index"
});
const mmluPro = {
	name: "mmlu-pro",
	title: "MMLU-Pro",
	columns: [
		"question",
		"options",
		"answer",
		"answer_index",
		"category"
	],
	defaultSource: "hf://datasets/TIGER-Lab/MMLU-Pro@b189ec765aa7ed75c8acfea42df31fdae71f97be/data/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { question, options, category, answer } = checkRow(rowSchema$1, raw);
		const letters = LETTERS.slice(0, options.length);
		return {
			cluster: category,
			view: {
				question: question.trim(),
				subject: category,
				letters,
				choices: options.map((text, index) => ({
					letter: LETTERS.charAt(index),
					text
				}))
			},
			expected: answer,
			key: { letters }
		};
	},
	extract: (answer, { letters = LETTERS.slice(0, MAX_OPTIONS) } = {}) => chosenLetter(answer, letters)
};
// src/evaluation/benchmarks/tool-call.ts
const toolSchema = strictObject({
	name: string().regex(/^\w+$/),
	description: string(),
	parameters: record(string(), unknown())
});
const rowSchema = object({
	question: string().min(1),
	tools: array(toolSchema).min(1),
	call: strictObject({
		name: string(),
		arguments: record(string(), unknown())
	}).nullable(),
	subject: string().optional()
});
const toolAnswerSchema = strictObject({
	calls: array(strictObject({
		name: string(),
		arguments: string()
	})),
	text: string()
});
const NO_CALL = "no call";
function canonical(value) {
	if (typeof value === "string") return value.trim().toLowerCase();
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
function callText(name, args) {
	return `${name}(${JSON.stringify(canonical(args))})`;
}
function extract(answer) {
	const { calls, text } = toolAnswerSchema.parse(JSON.parse(answer));
	if (calls.length === 0) return text.trim() === "" ? null : NO_CALL;
	try {
		return calls.map((call) => ({
			...call,
			value: record(string(), unknown()).parse(JSON.parse(call.arguments))
		})).map(({ name, value }) => callText(name, value)).join("; ");
	} catch {
		return null;
	}
}
// src/evaluation/benchmarks/registry.ts
const BENCHMARKS = [
	mmluPro,
	mmlu,
	mmluLogprob,
	gsm8k,
	math500,
	aime,
	humaneval,
	{
		name: "tool-call",
		title: "Tool calls",
		columns: [
			"question",
			"tools",
			"call"
		],
		defaultSource: "builtin:tool-call.jsonl",
		license: "Apache-2.0",
		promptFile: "tool-call.hbs",
		defaultMaxTokens: DEFAULT_MAX_TOKENS,
		usesTools: true,
		parseRow(raw) {
			const { question, tools, call, subject } = checkRow(rowSchema, raw);
			if (call !== null && !tools.some(({ name }) => name === call.name)) throw new Error(`call: expected one of ${tools.map(({ name }) => name).join(", ")}, got ${call.name}`);
			const expected = call === null ? NO_CALL : callText(call.name, call.arguments);
			return {
				...subject === void 0 ? {} : { cluster: subject },
				view: { question: question.trim() },
				expected,
				tools
			};
		},
		extract
	},
	custom
];
function parseBenchmarkOption(option) {
	const [, name, limitText, source] = /^([^:=\s]+)(?::([^=]*))?(?:=(.*))?$/.exec(option.trim()) ?? [];
	if (name === void 0) throw new EspalierError("usage", `benchmark "${option}": expected NAME[:N][=SOURCE]`, { hint: "For example: mmlu, mmlu:200, gsm8k=./questions.jsonl" });
	const benchmark = BENCHMARKS.find((known) => known.name === name);
	if (benchmark === void 0) {
		const names = BENCHMARKS.map((known) => known.name).join(", ");
		throw new EspalierError("usage", `benchmark "${name}": there is none of this name; there are ${names}`);
	}
	if (source === "") throw new EspalierError("usage", `benchmark "${option}": expected a path or hf:// address after "="`);
	const from = source ?? benchmark.defaultSource;
	if (from === void 0) throw new EspalierError("usage", `benchmark "${option}": ${name} needs "=" and the path of your questions`, { hint: `${name}=./questions.jsonl, with a JSON object of question and answer on each line` });
	return {
		benchmark,
		source: from,
		...parseLimit(option, limitText)
	};
}
function parseLimit(option, text) {
	if (text === void 0) return {};
	const limit = /^\d+$/.test(text) ? Number(text) : 0;
	if (limit > 0 && Number.isSafeInteger(limit)) return { limit };
	throw new EspalierError("usage", `benchmark "${option}": expected a positive number of questions after ":", got "${text}"`);
}
// src/evaluation/wanted.ts
const MEASUREMENTS = ["speed", "memory"];
const DEFAULT_ROUNDS = 5;
function parseWanted(options) {
	const questions = [];
	let measured = {};
	for (const option of options) {
		const [, name, rest] = /^(speed|memory)(?![\w-])(.*)$/.exec(option.trim()) ?? [];
		if (name === void 0) questions.push(parseBenchmarkOption(option));
		else if (name === "memory") measured = {
			...measured,
			memory: parseMemory(option, rest)
		};
		else measured = {
			...measured,
			speedRounds: parseRounds(option, rest)
		};
	}
	if (questions.length === 0 && options.length > 0) {
		const names = BENCHMARKS.map(({ name }) => name).join(", ");
		throw new EspalierError("usage", "a trial needs at least one benchmark that asks questions, got none", { hint: `Add one of ${names}; ${MEASUREMENTS.join(" and ")} are measured beside it.` });
	}
	return {
		questions,
		...measured
	};
}
function parseRounds(option, rest) {
	if (rest === "") return DEFAULT_ROUNDS;
	const rounds = /^:\d+$/.test(rest) ? Number(rest.slice(1)) : 0;
	if (rounds > 0 && Number.isSafeInteger(rounds)) return rounds;
	throw new EspalierError("usage", `benchmark "${option}": expected speed or speed:ROUNDS, as speed:7`);
}
function parseMemory(option, rest) {
	if (rest === "") return true;
	throw new EspalierError("usage", `benchmark "${option}": memory takes nothing behind it`);
}
function measurementsOf(options) {
	const { questions: _, ...measured } = parseWanted(options);
	return measured;
}
// src/evaluation/options.ts
const MAX_SEED = 2 ** 32 - 2;
const BENCHMARK_LIST = `name[:questions][=SOURCE], separated by commas or lines (${BENCHMARKS.map(({ name }) => name).join(", ")})`;
const benchmarkNames = list$1.refine((names) => names.length > 0, "names none; write none to leave the trial out").transform((names) => {
	if (names.length === 1 && names[0] === "none") return [];
	parseWanted(names);
	return names;
});
const questionOptions = optionGroup("The trial", {
	benchmarks: option(benchmarkNames, {
		text: `benchmarks, ${BENCHMARK_LIST}, and what is measured beside them (speed[:rounds], memory); none: do not validate`,
		value: "LIST",
		default: "mmlu-pro:1000,gsm8k",
		several: true
	}),
	allowOverlap: flag("use a text though it holds questions of the benchmarks, and say so; without it such a text is refused", { advanced: true }),
	seed: option(wholeNumber(0, MAX_SEED), {
		text: "seed of the sample of questions and of the server",
		value: "N",
		default: "0",
		advanced: true
	}),
	maxTokens: option(wholeNumber(1), {
		text: "token budget of an answer; default: by benchmark",
		value: "N"
	}),
	reasoningEffort: option(_enum([
		"low",
		"medium",
		"high"
	]), {
		text: "passed to the chat template: low, medium or high",
		value: "LEVEL"
	}),
	context: option(wholeNumber(64), {
		text: "context of one slot in tokens, question and answer together",
		value: "N",
		default: "10240",
		advanced: true
	})
});
const comparisonOptions = optionGroup("The trial", {
	margin: option(string().regex(/^\d+(\.\d+)?$/, "must be a number of percentage points").transform((text) => Number(text) / 100).refine((value) => value > 0 && value < 1, "must be between 0 and 100"), {
		text: "loss in percentage points that still counts as non-inferior",
		value: "PP",
		default: "2"
	}),
	prompts: option(string(), {
		text: "folder of prompt templates that replace the built-in ones",
		value: "FOLDER",
		advanced: true
	}),
	noAnswerCache: flag("ask the base again: answers of earlier runs are not used, and none are kept in the cache folder", { advanced: true }),
	port: option(wholeNumber(0, 65535), {
		text: "port of llama-server on 127.0.0.1; 0: any free one",
		value: "N",
		default: "0",
		advanced: true
	})
});
const trialOptions = optionGroup("The trial", {
	earlyStop: option(string().regex(/^(no|yes|\d+)$/, "must be no, yes or a number of interim analyses").transform((text) => text === "no" ? void 0 : text === "yes" ? 5 : Number(text)).refine((looks) => looks === void 0 || looks >= 2 && looks <= 20, `must be between 2 and 20 interim analyses`), {
		text: `end the trial as soon as its gate is decided: no, yes (5 interim analyses) or a number of them; without a gate it is decided whether the candidate is worse or non-inferior`,
		value: "ANALYSES",
		default: "no",
		bare: "yes"
	}),
	schedule: option(_enum(["sequential", "concurrent"]), {
		text: "when base and candidate answer: sequential, one after the other with the GPU's memory for itself, or concurrent, both servers up at once",
		value: "HOW",
		default: "sequential",
		advanced: true
	}),
	kld: option(string(), {
		text: "held-out text for the KL divergence of the candidate from the base: a path or hf:// address",
		value: "FILE"
	}),
	kldChunks: option(wholeNumber(1), {
		text: "chunks of 512 tokens of that text; stored probabilities of gpt-oss take 102.6 MB each",
		value: "N",
		default: "20",
		advanced: true
	}),
	kldFloor: flag("measure the base against itself as well: what the method itself adds", { advanced: true })
});
// src/llama/offload.ts
const SPLIT_MODES = [
	"none",
	"layer",
	"row"
];
function offloadOf({ gpuLayers, devices, splitMode, mainGpu }) {
	return {
		gpuLayers,
		devices,
		splitMode,
		mainGpu
	};
}
function offloadFlags({ gpuLayers, ...placement }) {
	return [
		"-ngl",
		String(gpuLayers),
		...placementFlags(placement, ",")
	];
}
const ALL_LAYERS = 999;
function benchOffloadFlags({ gpuLayers, ...placement }) {
	const layers = gpuLayers === "all" ? ALL_LAYERS : gpuLayers;
	return [...layers === "auto" ? [] : ["-ngl", String(layers)], ...placementFlags(placement, "/")];
}
function placementFlags({ devices, splitMode, mainGpu }, separator) {
	return [
		...devices === void 0 ? [] : ["-dev", devices.join(separator)],
		...splitMode === void 0 ? [] : ["-sm", splitMode],
		...mainGpu === void 0 ? [] : ["-mg", String(mainGpu)]
	];
}
// src/llama/options.ts
const llamaOptions = optionGroup("What runs the models", {
	llamaServer: option(string(), {
		text: "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
		value: "PATH",
		advanced: true
	}),
	llamaBuild: option(string(), {
		text: "llama.cpp release build to fetch, bNNNNN or latest",
		value: "TAG",
		advanced: true
	}),
	gpuLayers: option(string().regex(/^(auto|all|\d+)$/, "must be auto, all or a number").transform((text) => text === "auto" || text === "all" ? text : Number(text)), {
		text: "layers on the GPU: auto, all or a number",
		value: "N",
		default: "auto",
		advanced: true
	}),
	device: option(list$1.refine((names) => names.length > 0 && names.every((name) => /^[\w.-]+$/.test(name)), "must be names as llama-server --list-devices gives them, or none"), {
		text: "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
		value: "LIST",
		several: true,
		advanced: true
	}),
	splitMode: option(_enum(SPLIT_MODES), {
		text: `how several GPUs share a model: ${SPLIT_MODES.join(", ")}; default: llama.cpp's own`,
		value: "MODE",
		advanced: true
	}),
	mainGpu: option(wholeNumber(0), {
		text: "index of the GPU that holds a model that is not split",
		value: "N",
		advanced: true
	}),
	threads: option(wholeNumber(1), {
		text: "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
		value: "N",
		advanced: true
	}),
	slots: option(wholeNumber(1), {
		text: "questions answered at the same time",
		value: "N",
		default: "4",
		advanced: true
	})
});
function offloadFrom({ gpuLayers, device, splitMode, mainGpu }) {
	return {
		gpuLayers,
		devices: device,
		splitMode,
		mainGpu
	};
}
// node_modules/hyparquet/src/constants.js
const ParquetTypes = [
	"BOOLEAN",
	"INT32",
	"INT64",
	"INT96",
	"FLOAT",
	"DOUBLE",
	"BYTE_ARRAY",
	"FIXED_LEN_BYTE_ARRAY"
];
const Encodings = [
	"PLAIN",
	"GROUP_VAR_INT",
	"PLAIN_DICTIONARY",
	"RLE",
	"BIT_PACKED",
	"DELTA_BINARY_PACKED",
	"DELTA_LENGTH_BYTE_ARRAY",
	"DELTA_BYTE_ARRAY",
	"RLE_DICTIONARY",
	"BYTE_STREAM_SPLIT"
];
const FieldRepetitionTypes = [
	"REQUIRED",
	"OPTIONAL",
	"REPEATED"
];
const ConvertedTypes = [
	"UTF8",
	"MAP",
	"MAP_KEY_VALUE",
	"LIST",
	"ENUM",
	"DECIMAL",
	"DATE",
	"TIME_MILLIS",
	"TIME_MICROS",
	"TIMESTAMP_MILLIS",
	"TIMESTAMP_MICROS",
	"UINT_8",
	"UINT_16",
	"UINT_32",
	"UINT_64",
	"INT_8",
	"INT_16",
	"INT_32",
	"INT_64",
	"JSON",
	"BSON",
	"INTERVAL"
];
const CompressionCodecs = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
];
const PageTypes = [
	"DATA_PAGE",
	"INDEX_PAGE",
	"DICTIONARY_PAGE",
	"DATA_PAGE_V2"
];
const BoundaryOrders = [
	"UNORDERED",
	"ASCENDING",
	"DESCENDING"
];
const EdgeInterpolationAlgorithms = [
	"SPHERICAL",
	"VINCENTY",
	"THOMAS",
	"ANDOYER",
	"KARNEY"
];
// node_modules/hyparquet/src/wkb.js
function wkbToGeojson(reader) {
	const flags = getFlags(reader);
	if (flags.type === 1) return {
		type: "Point",
		coordinates: readPosition(reader, flags)
	};
	else if (flags.type === 2) return {
		type: "LineString",
		coordinates: readLine(reader, flags)
	};
	else if (flags.type === 3) return {
		type: "Polygon",
		coordinates: readPolygon(reader, flags)
	};
	else if (flags.type === 4) {
		const points = [];
		for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, getFlags(reader)));
		return {
			type: "MultiPoint",
			coordinates: points
		};
	} else if (flags.type === 5) {
		const lines = [];
		for (let i = 0; i < flags.count; i++) lines.push(readLine(reader, getFlags(reader)));
		return {
			type: "MultiLineString",
			coordinates: lines
		};
	} else if (flags.type === 6) {
		const polygons = [];
		for (let i = 0; i < flags.count; i++) polygons.push(readPolygon(reader, getFlags(reader)));
		return {
			type: "MultiPolygon",
			coordinates: polygons
		};
	} else if (flags.type === 7) {
		const geometries = [];
		for (let i = 0; i < flags.count; i++) geometries.push(wkbToGeojson(reader));
		return {
			type: "GeometryCollection",
			geometries
		};
	} else throw new Error(`Unsupported geometry type: ${flags.type}`);
}
function getFlags(reader) {
	const { view } = reader;
	const littleEndian = view.getUint8(reader.offset++) === 1;
	const rawType = view.getUint32(reader.offset, littleEndian);
	reader.offset += 4;
	const type = rawType % 1e3;
	const flags = Math.floor(rawType / 1e3);
	let count = 0;
	if (type > 1 && type <= 7) {
		count = view.getUint32(reader.offset, littleEndian);
		reader.offset += 4;
	}
	let dim = 2;
	if (flags) dim++;
	if (flags === 3) dim++;
	return {
		littleEndian,
		type,
		dim,
		count
	};
}
function readPosition(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.dim; i++) {
		const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
		reader.offset += 8;
		points.push(coord);
	}
	return points;
}
function readLine(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, flags));
	return points;
}
function readPolygon(reader, flags) {
	const { view } = reader;
	const rings = [];
	for (let r = 0; r < flags.count; r++) {
		const count = view.getUint32(reader.offset, flags.littleEndian);
		reader.offset += 4;
		rings.push(readLine(reader, {
			...flags,
			count
		}));
	}
	return rings;
}
// node_modules/hyparquet/src/convert.js
const decoder$2 = new TextDecoder();
const DEFAULT_PARSERS = {
	timestampFromMilliseconds(millis) {
		return new Date(Number(millis));
	},
	timestampFromMicroseconds(micros) {
		return new Date(Number(micros / 1000n));
	},
	timestampFromNanoseconds(nanos) {
		return new Date(Number(nanos / 1000000n));
	},
	dateFromDays(days) {
		return new Date(days * 864e5);
	},
	stringFromBytes(bytes) {
		return bytes && decoder$2.decode(bytes);
	},
	jsonFromBytes(bytes) {
		return bytes && JSON.parse(decoder$2.decode(bytes));
	},
	geometryFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(bytes) {
		if (!bytes) return void 0;
		const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
		return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
	}
};
function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
	if (dictionary && encoding.endsWith("_DICTIONARY")) {
		let output = data;
		if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) output = new dictionary.constructor(data.length);
		for (let i = 0; i < data.length; i++) output[i] = dictionary[data[i]];
		return output;
	} else return convert(data, columnDecoder);
}
function convert(data, columnDecoder) {
	const { element, parsers, utf8 = true, schemaPath } = columnDecoder;
	const { type, converted_type: ctype, logical_type: ltype } = element;
	const nullable = element.repetition_type !== "REQUIRED";
	if (schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT") && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING") return data;
	if (ctype === "DECIMAL") {
		const factor = 10 ** -(element.scale || 0);
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) if (data[i] instanceof Uint8Array) arr[i] = parseDecimal(data[i]) * factor;
		else arr[i] = Number(data[i]) * factor;
		return arr;
	}
	if (!ctype && type === "INT96") return Array.from(data).map((v) => parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
	if (ctype === "DATE") return Array.from(data).map((v) => parsers.dateFromDays(v));
	if (ctype === "TIMESTAMP_MILLIS") return Array.from(data).map((v) => parsers.timestampFromMilliseconds(v));
	if (ctype === "TIMESTAMP_MICROS") return Array.from(data).map((v) => parsers.timestampFromMicroseconds(v));
	if (ctype === "JSON") return data.map((v) => parsers.jsonFromBytes(v));
	if (ctype === "BSON") throw new Error("parquet bson not supported");
	if (ctype === "INTERVAL") throw new Error("parquet interval not supported");
	if (ltype?.type === "GEOMETRY") return data.map((v) => parsers.geometryFromBytes(v));
	if (ltype?.type === "GEOGRAPHY") return data.map((v) => parsers.geographyFromBytes(v));
	if (ltype?.type === "UUID") return data.map((v) => parsers.uuidFromBytes(v));
	if (ctype === "UTF8" || ltype?.type === "STRING" || utf8 && type === "BYTE_ARRAY") return data.map((v) => parsers.stringFromBytes(v));
	if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
		if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i];
		return arr;
	}
	if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
		if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
		return arr;
	}
	if (ltype?.type === "FLOAT16") return Array.from(data).map(parseFloat16);
	if (ltype?.type === "TIMESTAMP") {
		const { unit } = ltype;
		let parser = parsers.timestampFromMilliseconds;
		if (unit === "MICROS") parser = parsers.timestampFromMicroseconds;
		if (unit === "NANOS") parser = parsers.timestampFromNanoseconds;
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = parser(data[i]);
		return arr;
	}
	return data;
}
function parseDecimal(bytes) {
	if (!bytes.length) return 0;
	let value = 0n;
	for (const byte of bytes) value = value * 256n + BigInt(byte);
	const bits = bytes.length * 8;
	if (value >= 2n ** BigInt(bits - 1)) value -= 2n ** BigInt(bits);
	return Number(value);
}
function parseInt96Nanos(value) {
	const days = (value >> 64n) - 2440588n;
	const nano = value & 18446744073709551615n;
	return days * 86400000000000n + nano;
}
function parseFloat16(bytes) {
	if (!bytes) return void 0;
	const int16 = bytes[1] << 8 | bytes[0];
	const sign = int16 >> 15 ? -1 : 1;
	const exp = int16 >> 10 & 31;
	const frac = int16 & 1023;
	if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
	if (exp === 31) return frac ? NaN : sign * Infinity;
	return sign * 2 ** (exp - 15) * (1 + frac / 1024);
}
// node_modules/hyparquet/src/schema.js
function schemaTree(schema, rootIndex, path) {
	const element = schema[rootIndex];
	const children = [];
	let count = 1;
	if (element.num_children) while (children.length < element.num_children) {
		const childElement = schema[rootIndex + count];
		const child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
		count += child.count;
		children.push(child);
	}
	return {
		count,
		element,
		children,
		path
	};
}
function getSchemaPath(schema, name) {
	return getTreePath(schemaTree(schema, 0, []), name);
}
function getTreePath(tree, name) {
	const path = [tree];
	for (const part of name) {
		const child = tree.children.find((child) => child.element.name === part);
		if (!child) throw new Error(`parquet schema element not found: ${name}`);
		path.push(child);
		tree = child;
	}
	return path;
}
function getPhysicalColumns(schemaTree) {
	const columns = [];
	function traverse(node) {
		if (node.children.length) for (const child of node.children) traverse(child);
		else columns.push(node.path.join("."));
	}
	traverse(schemaTree);
	return columns;
}
function getMaxRepetitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath) if (element.repetition_type === "REPEATED") maxLevel++;
	return maxLevel;
}
function getMaxDefinitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath.slice(1)) if (element.repetition_type !== "REQUIRED") maxLevel++;
	return maxLevel;
}
function isListLike(schema) {
	if (!schema) return false;
	if (schema.element.converted_type !== "LIST") return false;
	if (schema.children.length > 1) return false;
	const firstChild = schema.children[0];
	if (firstChild.children.length > 1) return false;
	if (firstChild.element.repetition_type !== "REPEATED") return false;
	return true;
}
function isMapLike(schema) {
	if (!schema) return false;
	if (schema.element.converted_type !== "MAP") return false;
	if (schema.children.length > 1) return false;
	const firstChild = schema.children[0];
	if (firstChild.children.length !== 2) return false;
	if (firstChild.element.repetition_type !== "REPEATED") return false;
	if (firstChild.children.find((child) => child.element.name === "key")?.element.repetition_type === "REPEATED") return false;
	if (firstChild.children.find((child) => child.element.name === "value")?.element.repetition_type === "REPEATED") return false;
	return true;
}
function isFlatColumn(schemaPath) {
	if (schemaPath.length !== 2) return false;
	const [, column] = schemaPath;
	if (column.element.repetition_type === "REPEATED") return false;
	if (column.children.length) return false;
	return true;
}
// node_modules/hyparquet/src/thrift.js
const STOP = 0;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
function deserializeTCompactProtocol(reader) {
	const value = {};
	let fid = 0;
	while (true) {
		if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
		const byte = reader.view.getUint8(reader.offset++);
		const type = byte & 15;
		if (type === STOP) break;
		const delta = byte >> 4;
		fid = delta ? fid + delta : readZigZag(reader);
		value[`field_${fid}`] = readElement(reader, type);
	}
	return value;
}
function readElement(reader, type) {
	switch (type) {
		case TRUE: return true;
		case FALSE: return false;
		case BYTE: return reader.view.getInt8(reader.offset++);
		case I16:
		case I32: return readZigZag(reader);
		case I64: return readZigZagBigInt(reader);
		case DOUBLE: {
			const value = reader.view.getFloat64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case BINARY: {
			const stringLength = readVarInt(reader);
			if (reader.offset + stringLength > reader.view.byteLength) throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
			const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
			reader.offset += stringLength;
			return strBytes;
		}
		case LIST: {
			const byte = reader.view.getUint8(reader.offset++);
			const elemType = byte & 15;
			let listSize = byte >> 4;
			if (listSize === 15) listSize = readVarInt(reader);
			const boolType = elemType === TRUE || elemType === FALSE;
			const values = new Array(listSize);
			for (let i = 0; i < listSize; i++) values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
			return values;
		}
		case STRUCT: return deserializeTCompactProtocol(reader);
		default: throw new Error(`thrift unhandled type: ${type}`);
	}
}
function readVarInt(reader) {
	let result = 0;
	let shift = 0;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= (byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7;
	}
}
function readVarBigInt(reader) {
	let result = 0n;
	let shift = 0n;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= BigInt(byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7n;
	}
}
function readZigZag(reader) {
	const zigzag = readVarInt(reader);
	return zigzag >>> 1 ^ -(zigzag & 1);
}
function readZigZagBigInt(reader) {
	const zigzag = readVarBigInt(reader);
	return zigzag >> 1n ^ -(zigzag & 1n);
}
// node_modules/hyparquet/src/geoparquet.js
function markGeoColumns(schema, key_value_metadata) {
	const columns = new Map();
	const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
	const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
	for (const [name, column] of Object.entries(decodedColumns)) {
		if (column.encoding !== "WKB") continue;
		const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
		const id = column.crs?.id ?? column.crs?.ids?.[0];
		const crs = id ? `${id.authority}:${id.code.toString()}` : void 0;
		columns.set(name, {
			type,
			crs
		});
	}
	for (let i = 1; i < schema.length; i++) {
		const { logical_type, name, num_children, type } = schema[i];
		if (num_children) {
			i += num_children;
			continue;
		}
		if (type === "BYTE_ARRAY" && !logical_type) schema[i].logical_type = columns.get(name);
	}
}
// node_modules/hyparquet/src/metadata.js
const defaultInitialFetchSize = 1 << 19;
const decoder$1 = new TextDecoder();
function decode(value) {
	return value && decoder$1.decode(value);
}
async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
	if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error("parquet expected AsyncBuffer");
	const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize);
	const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength);
	const footerView = new DataView(footerBuffer);
	if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 827474256) throw new Error("parquet file invalid (footer != PAR1)");
	const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true);
	if (metadataLength > asyncBuffer.byteLength - 8) throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
	if (metadataLength + 8 > initialFetchSize) {
		const metadataOffset = asyncBuffer.byteLength - metadataLength - 8;
		const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset);
		const combinedBuffer = new ArrayBuffer(metadataLength + 8);
		const combinedView = new Uint8Array(combinedBuffer);
		combinedView.set(new Uint8Array(metadataBuffer));
		combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset);
		return parquetMetadata(combinedBuffer, {
			parsers,
			geoparquet
		});
	} else return parquetMetadata(footerBuffer, {
		parsers,
		geoparquet
	});
}
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
	let view;
	if (arrayBuffer instanceof ArrayBuffer) view = new DataView(arrayBuffer);
	else if (arrayBuffer instanceof Uint8Array) view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
	else throw new Error("parquet expected ArrayBuffer or Uint8Array");
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	if (view.byteLength < 8) throw new Error("parquet file is too short");
	if (view.getUint32(view.byteLength - 4, true) !== 827474256) throw new Error("parquet file invalid (footer != PAR1)");
	const metadataLengthOffset = view.byteLength - 8;
	const metadataLength = view.getUint32(metadataLengthOffset, true);
	if (metadataLength > view.byteLength - 8) throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
	const metadataOffset = metadataLengthOffset - metadataLength;
	const metadata = deserializeTCompactProtocol({
		view,
		offset: metadataOffset
	});
	const version = metadata.field_1;
	const schema = metadata.field_2.map((field) => ({
		type: ParquetTypes[field.field_1],
		type_length: field.field_2,
		repetition_type: FieldRepetitionTypes[field.field_3],
		name: decode(field.field_4),
		num_children: field.field_5,
		converted_type: ConvertedTypes[field.field_6],
		scale: field.field_7,
		precision: field.field_8,
		field_id: field.field_9,
		logical_type: logicalType(field.field_10)
	}));
	const columnSchema = schema.filter((e) => e.type);
	const num_rows = metadata.field_3;
	const row_groups = metadata.field_4.map((rowGroup) => ({
		columns: rowGroup.field_1.map((column, columnIndex) => ({
			file_path: decode(column.field_1),
			file_offset: column.field_2,
			meta_data: column.field_3 && {
				type: ParquetTypes[column.field_3.field_1],
				encodings: column.field_3.field_2?.map((e) => Encodings[e]),
				path_in_schema: column.field_3.field_3.map(decode),
				codec: CompressionCodecs[column.field_3.field_4],
				num_values: column.field_3.field_5,
				total_uncompressed_size: column.field_3.field_6,
				total_compressed_size: column.field_3.field_7,
				key_value_metadata: column.field_3.field_8?.map((kv) => ({
					key: decode(kv.field_1),
					value: decode(kv.field_2)
				})),
				data_page_offset: column.field_3.field_9,
				index_page_offset: column.field_3.field_10,
				dictionary_page_offset: column.field_3.field_11,
				statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
				encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
					page_type: PageTypes[encodingStat.field_1],
					encoding: Encodings[encodingStat.field_2],
					count: encodingStat.field_3
				})),
				bloom_filter_offset: column.field_3.field_14,
				bloom_filter_length: column.field_3.field_15,
				size_statistics: column.field_3.field_16 && {
					unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
					repetition_level_histogram: column.field_3.field_16.field_2,
					definition_level_histogram: column.field_3.field_16.field_3
				},
				geospatial_statistics: column.field_3.field_17 && {
					bbox: column.field_3.field_17.field_1 && {
						xmin: column.field_3.field_17.field_1.field_1,
						xmax: column.field_3.field_17.field_1.field_2,
						ymin: column.field_3.field_17.field_1.field_3,
						ymax: column.field_3.field_17.field_1.field_4,
						zmin: column.field_3.field_17.field_1.field_5,
						zmax: column.field_3.field_17.field_1.field_6,
						mmin: column.field_3.field_17.field_1.field_7,
						mmax: column.field_3.field_17.field_1.field_8
					},
					geospatial_types: column.field_3.field_17.field_2
				}
			},
			offset_index_offset: column.field_4,
			offset_index_length: column.field_5,
			column_index_offset: column.field_6,
			column_index_length: column.field_7,
			crypto_metadata: column.field_8,
			encrypted_column_metadata: column.field_9
		})),
		total_byte_size: rowGroup.field_2,
		num_rows: rowGroup.field_3,
		sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
			column_idx: sortingColumn.field_1,
			descending: sortingColumn.field_2,
			nulls_first: sortingColumn.field_3
		})),
		file_offset: rowGroup.field_5,
		total_compressed_size: rowGroup.field_6,
		ordinal: rowGroup.field_7
	}));
	const key_value_metadata = metadata.field_5?.map((kv) => ({
		key: decode(kv.field_1),
		value: decode(kv.field_2)
	}));
	const created_by = decode(metadata.field_6);
	if (geoparquet) markGeoColumns(schema, key_value_metadata);
	return {
		version,
		schema,
		num_rows,
		row_groups,
		key_value_metadata,
		created_by,
		metadata_length: metadataLength
	};
}
function parquetSchema({ schema }) {
	return getSchemaPath(schema, [])[0];
}
function logicalType(logicalType) {
	if (logicalType?.field_1) return { type: "STRING" };
	if (logicalType?.field_2) return { type: "MAP" };
	if (logicalType?.field_3) return { type: "LIST" };
	if (logicalType?.field_4) return { type: "ENUM" };
	if (logicalType?.field_5) return {
		type: "DECIMAL",
		scale: logicalType.field_5.field_1,
		precision: logicalType.field_5.field_2
	};
	if (logicalType?.field_6) return { type: "DATE" };
	if (logicalType?.field_7) return {
		type: "TIME",
		isAdjustedToUTC: logicalType.field_7.field_1,
		unit: timeUnit(logicalType.field_7.field_2)
	};
	if (logicalType?.field_8) return {
		type: "TIMESTAMP",
		isAdjustedToUTC: logicalType.field_8.field_1,
		unit: timeUnit(logicalType.field_8.field_2)
	};
	if (logicalType?.field_10) return {
		type: "INTEGER",
		bitWidth: logicalType.field_10.field_1,
		isSigned: logicalType.field_10.field_2
	};
	if (logicalType?.field_11) return { type: "NULL" };
	if (logicalType?.field_12) return { type: "JSON" };
	if (logicalType?.field_13) return { type: "BSON" };
	if (logicalType?.field_14) return { type: "UUID" };
	if (logicalType?.field_15) return { type: "FLOAT16" };
	if (logicalType?.field_16) return {
		type: "VARIANT",
		specification_version: logicalType.field_16.field_1
	};
	if (logicalType?.field_17) return {
		type: "GEOMETRY",
		crs: decode(logicalType.field_17.field_1)
	};
	if (logicalType?.field_18) return {
		type: "GEOGRAPHY",
		crs: decode(logicalType.field_18.field_1),
		algorithm: EdgeInterpolationAlgorithms[logicalType.field_18.field_2]
	};
	return logicalType;
}
function timeUnit(unit) {
	if (unit.field_1) return "MILLIS";
	if (unit.field_2) return "MICROS";
	if (unit.field_3) return "NANOS";
	throw new Error("parquet time unit required");
}
function convertStats(stats, schema, parsers) {
	return stats && {
		max: convertMetadata(stats.field_1, schema, parsers),
		min: convertMetadata(stats.field_2, schema, parsers),
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: convertMetadata(stats.field_5, schema, parsers),
		min_value: convertMetadata(stats.field_6, schema, parsers),
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}
function convertMetadata(value, schema, parsers) {
	const { type, converted_type, logical_type } = schema;
	if (value === void 0) return value;
	if (type === "BOOLEAN") return value[0] === 1;
	if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
	const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
	if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
	if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
	if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) return view.getInt32(0, true) * 10 ** -(schema.scale || 0);
	if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0);
	if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
	if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
	if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
	if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
	if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
	if (converted_type === "DECIMAL") return parseDecimal(value) * 10 ** -(schema.scale || 0);
	if (logical_type?.type === "FLOAT16") return parseFloat16(value);
	if (logical_type?.type === "UUID") return parsers.uuidFromBytes(value);
	if (type === "FIXED_LEN_BYTE_ARRAY") return value;
	return value;
}
// node_modules/hyparquet/src/indexes.js
function readColumnIndex(reader, schema, parsers = void 0) {
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	const thrift = deserializeTCompactProtocol(reader);
	return {
		null_pages: thrift.field_1,
		min_values: thrift.field_2.map((m) => convertMetadata(m, schema, allParsers)),
		max_values: thrift.field_3.map((m) => convertMetadata(m, schema, allParsers)),
		boundary_order: BoundaryOrders[thrift.field_4],
		null_counts: thrift.field_5,
		repetition_level_histograms: thrift.field_6,
		definition_level_histograms: thrift.field_7
	};
}
function readOffsetIndex(reader) {
	const thrift = deserializeTCompactProtocol(reader);
	return {
		page_locations: thrift.field_1.map((loc) => ({
			offset: loc.field_1,
			compressed_page_size: loc.field_2,
			first_row_index: loc.field_3
		})),
		unencoded_byte_array_data_bytes: thrift.field_2
	};
}
// node_modules/hyparquet/src/xxhash.js
const MASK = 18446744073709551615n;
const PRIME1 = 11400714785074694791n;
const PRIME2 = 14029467366897019727n;
const PRIME3 = 1609587929392839161n;
const PRIME4 = 9650029242287828579n;
const PRIME5 = 2870177450012600261n;
function rotl64(x, r) {
	return (x << r | x >> 64n - r) & MASK;
}
function round(acc, val) {
	acc = acc + val * PRIME2 & MASK;
	acc = rotl64(acc, 31n);
	return acc * PRIME1 & MASK;
}
function mergeRound(acc, val) {
	acc ^= round(0n, val);
	return acc * PRIME1 + PRIME4 & MASK;
}
function xxhash64(input, seed = 0n) {
	const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
	const len = input.byteLength;
	let offset = 0;
	let h64;
	if (len >= 32) {
		let v1 = seed + PRIME1 + PRIME2 & MASK;
		let v2 = seed + PRIME2 & MASK;
		let v3 = seed;
		let v4 = seed - PRIME1 & MASK;
		while (offset + 32 <= len) {
			v1 = round(v1, view.getBigUint64(offset, true));
			offset += 8;
			v2 = round(v2, view.getBigUint64(offset, true));
			offset += 8;
			v3 = round(v3, view.getBigUint64(offset, true));
			offset += 8;
			v4 = round(v4, view.getBigUint64(offset, true));
			offset += 8;
		}
		h64 = rotl64(v1, 1n) + rotl64(v2, 7n) + rotl64(v3, 12n) + rotl64(v4, 18n) & MASK;
		h64 = mergeRound(h64, v1);
		h64 = mergeRound(h64, v2);
		h64 = mergeRound(h64, v3);
		h64 = mergeRound(h64, v4);
	} else h64 = seed + PRIME5 & MASK;
	h64 = h64 + BigInt(len) & MASK;
	while (offset + 8 <= len) {
		h64 ^= round(0n, view.getBigUint64(offset, true));
		h64 = rotl64(h64, 27n) * PRIME1 + PRIME4 & MASK;
		offset += 8;
	}
	if (offset + 4 <= len) {
		h64 ^= BigInt(view.getUint32(offset, true)) * PRIME1 & MASK;
		h64 = rotl64(h64, 23n) * PRIME2 + PRIME3 & MASK;
		offset += 4;
	}
	while (offset < len) {
		h64 ^= BigInt(view.getUint8(offset)) * PRIME5 & MASK;
		h64 = rotl64(h64, 11n) * PRIME1 & MASK;
		offset += 1;
	}
	h64 ^= h64 >> 33n;
	h64 = h64 * PRIME2 & MASK;
	h64 ^= h64 >> 29n;
	h64 = h64 * PRIME3 & MASK;
	h64 ^= h64 >> 32n;
	return h64;
}
// node_modules/hyparquet/src/bloom.js
const textEncoder = new TextEncoder();
const SALT = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
function blockIndex(hash, numBlocks) {
	return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
}
function blockMask(hash) {
	const m = new Uint32Array(8);
	const low = Number(hash & 4294967295n) | 0;
	for (let i = 0; i < 8; i++) m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
	return m;
}
function sbbfContains(blocks, hash) {
	const offset = blockIndex(hash, blocks.length >> 3) << 3;
	const m = blockMask(hash);
	for (let i = 0; i < 8; i++) if ((blocks[offset + i] & m[i]) === 0) return false;
	return true;
}
function readBloomFilter(reader) {
	const header = deserializeTCompactProtocol(reader);
	const numBytes = header.field_1;
	if (typeof numBytes !== "number" || numBytes <= 0 || numBytes % 32 !== 0) return void 0;
	if (!header.field_2?.field_1) return void 0;
	if (!header.field_3?.field_1) return void 0;
	if (!header.field_4?.field_1) return void 0;
	const { view, offset } = reader;
	if (offset + numBytes > view.byteLength) throw new Error(`parquet bloom filter truncated: need ${numBytes} bytes, have ${view.byteLength - offset}`);
	const blocks = new Uint32Array(numBytes >> 2);
	for (let i = 0; i < blocks.length; i++) blocks[i] = view.getUint32(offset + i * 4, true);
	reader.offset = offset + numBytes;
	return {
		numBytes,
		blocks
	};
}
function hashParquetValue(value, element) {
	if (value === null || value === void 0) return void 0;
	const { type, converted_type, logical_type } = element;
	if (type === "BOOLEAN") {
		if (typeof value !== "boolean") return void 0;
		return xxhash64(new Uint8Array([value ? 1 : 0]));
	}
	if (type === "FLOAT") {
		if (typeof value !== "number") return void 0;
		const buf = new ArrayBuffer(4);
		new DataView(buf).setFloat32(0, value, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "DOUBLE") {
		if (typeof value !== "number") return void 0;
		const buf = new ArrayBuffer(8);
		new DataView(buf).setFloat64(0, value, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "INT32") {
		if (converted_type === "DATE" || converted_type === "DECIMAL" || converted_type === "TIME_MILLIS") return void 0;
		if (logical_type?.type === "DATE" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
		if (typeof value !== "number" || !Number.isInteger(value)) return void 0;
		const buf = new ArrayBuffer(4);
		new DataView(buf).setInt32(0, value | 0, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "INT64") {
		if (converted_type === "TIMESTAMP_MILLIS" || converted_type === "TIMESTAMP_MICROS") return void 0;
		if (converted_type === "TIME_MICROS" || converted_type === "DECIMAL") return void 0;
		if (logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
		let bigValue;
		if (typeof value === "bigint") bigValue = value;
		else if (typeof value === "number" && Number.isSafeInteger(value)) bigValue = BigInt(value);
		else return void 0;
		const buf = new ArrayBuffer(8);
		new DataView(buf).setBigUint64(0, BigInt.asUintN(64, bigValue), true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "BYTE_ARRAY") {
		if (converted_type === "JSON" || converted_type === "BSON" || converted_type === "DECIMAL") return void 0;
		if (logical_type?.type === "JSON" || logical_type?.type === "BSON" || logical_type?.type === "VARIANT") return void 0;
		if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
		if (typeof value === "string") return xxhash64(textEncoder.encode(value));
		if (value instanceof Uint8Array) return xxhash64(value);
		return;
	}
	if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (converted_type === "DECIMAL" || converted_type === "INTERVAL") return void 0;
		if (logical_type?.type === "DECIMAL" || logical_type?.type === "UUID" || logical_type?.type === "FLOAT16") return void 0;
		if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
		if (value instanceof Uint8Array) return xxhash64(value);
		return;
	}
}
function bloomEligibleColumns(filter) {
	const out = new Set();
	walkBloomEligible(filter, out);
	return out;
}
function walkBloomEligible(filter, out) {
	if (!filter) return;
	if ("$and" in filter && Array.isArray(filter.$and)) {
		for (const sub of filter.$and) walkBloomEligible(sub, out);
		return;
	}
	if ("$or" in filter && Array.isArray(filter.$or)) {
		for (const sub of filter.$or) walkBloomEligible(sub, out);
		return;
	}
	if ("$nor" in filter) return;
	for (const [field, condition] of Object.entries(filter)) {
		if (field.startsWith("$")) continue;
		if (typeof condition === "object" && condition !== null && !Array.isArray(condition)) {
			if ("$eq" in condition || "$in" in condition) out.add(field);
		} else out.add(field);
	}
}
// node_modules/hyparquet/src/utils.js
function concat(aaa, bbb) {
	const chunk = 1e4;
	for (let i = 0; i < bbb.length; i += chunk) aaa.push(...bbb.slice(i, i + chunk));
}
function equals(a, b, strict = true) {
	if (strict ? a === b : a == b) return true;
	if (!a || !b || typeof a !== "object" || typeof b !== "object") return false;
	if (a instanceof Uint8Array && b instanceof Uint8Array) {
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
		return true;
	}
	if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (!equals(a[i], b[i], strict)) return false;
		return true;
	}
	const aKeys = Object.keys(a);
	if (aKeys.length !== Object.keys(b).length) return false;
	for (const k of aKeys) if (!equals(a[k], b[k], strict)) return false;
	return true;
}
function flatten(chunks) {
	if (!chunks) return [];
	if (chunks.length === 1) return chunks[0];
	const output = [];
	for (const chunk of chunks) concat(output, chunk);
	return output;
}
// node_modules/hyparquet/src/filter.js
const encoder = new TextEncoder();
function pathsNeededForFilter(filter) {
	if (!filter) return [];
	const paths = [];
	if ("$and" in filter && Array.isArray(filter.$and)) paths.push(...filter.$and.flatMap(pathsNeededForFilter));
	else if ("$or" in filter && Array.isArray(filter.$or)) paths.push(...filter.$or.flatMap(pathsNeededForFilter));
	else if ("$nor" in filter && Array.isArray(filter.$nor)) paths.push(...filter.$nor.flatMap(pathsNeededForFilter));
	else paths.push(...Object.keys(filter));
	return [...new Set(paths)];
}
function columnsNeededForFilter(filter) {
	return [...new Set(pathsNeededForFilter(filter).map((path) => path.split(".")[0]))];
}
function matchFilter(record, filter, strict = true) {
	if ("$and" in filter && Array.isArray(filter.$and)) return filter.$and.every((subQuery) => matchFilter(record, subQuery, strict));
	if ("$or" in filter && Array.isArray(filter.$or)) return filter.$or.some((subQuery) => matchFilter(record, subQuery, strict));
	if ("$nor" in filter && Array.isArray(filter.$nor)) return !filter.$nor.some((subQuery) => matchFilter(record, subQuery, strict));
	return Object.entries(filter).every(([field, condition]) => {
		const value = resolve$1(record, field);
		if (typeof condition !== "object" || condition === null || Array.isArray(condition)) return equals(value, condition, strict);
		return Object.entries(condition || {}).every(([operator, target]) => {
			if (operator === "$gt") return value !== null && value !== void 0 && value > target;
			if (operator === "$gte") return value !== null && value !== void 0 && value >= target;
			if (operator === "$lt") return value !== null && value !== void 0 && value < target;
			if (operator === "$lte") return value !== null && value !== void 0 && value <= target;
			if (operator === "$eq") return equals(value, target, strict);
			if (operator === "$ne") return !equals(value, target, strict);
			if (operator === "$in") return Array.isArray(target) && matchesIn(value, target, strict);
			if (operator === "$nin") return Array.isArray(target) && !matchesIn(value, target, strict);
			if (operator === "$not") return !matchFilter({ value }, { value: target }, strict);
			return true;
		});
	});
}
function matchesIn(value, targets, strict) {
	return targets.some((target) => equals(value, target, strict) || Array.isArray(value) && value.some((element) => equals(element, target, strict)));
}
function canSkipRowGroup({ rowGroup, physicalColumns, filter, strict = true, bloomFilters, schemaElements }) {
	if (!filter) return false;
	if ("$and" in filter && Array.isArray(filter.$and)) return filter.$and.some((subFilter) => canSkipRowGroup({
		rowGroup,
		physicalColumns,
		filter: subFilter,
		strict,
		bloomFilters,
		schemaElements
	}));
	if ("$or" in filter && Array.isArray(filter.$or)) return filter.$or.every((subFilter) => canSkipRowGroup({
		rowGroup,
		physicalColumns,
		filter: subFilter,
		strict,
		bloomFilters,
		schemaElements
	}));
	if ("$nor" in filter && Array.isArray(filter.$nor)) return false;
	for (const [field, condition] of Object.entries(filter)) {
		const columnIndex = physicalColumns.indexOf(field);
		if (columnIndex === -1) continue;
		const { min, max, min_value, max_value, null_count: nullCount } = rowGroup.columns[columnIndex].meta_data?.statistics || {};
		const minVal = min_value !== void 0 ? min_value : min;
		const maxVal = max_value !== void 0 ? max_value : max;
		const haveStats = minVal !== void 0 && maxVal !== void 0;
		const bloom = bloomFilters?.[field];
		const element = schemaElements?.[field];
		const matchingNulls = matchFilter({ value: null }, { value: condition }, strict) && (nullCount === void 0 || nullCount > 0);
		if (haveStats && !matchingNulls && canSkipStats(condition, minVal, maxVal, strict, element)) return true;
		for (const [operator, target] of Object.entries(condition || {})) if (bloom && element) {
			if (operator === "$eq") {
				const hash = hashParquetValue(target, element);
				if (hash !== void 0 && !sbbfContains(bloom.blocks, hash)) return true;
			}
			if (operator === "$in" && Array.isArray(target) && target.length > 0) {
				let allAbsent = true;
				for (const v of target) {
					const h = hashParquetValue(v, element);
					if (h === void 0 || sbbfContains(bloom.blocks, h)) {
						allAbsent = false;
						break;
					}
				}
				if (allAbsent) return true;
			}
		}
	}
	return false;
}
function canSkipStats(condition, minVal, maxVal, strict, element) {
	if (minVal === void 0 || maxVal === void 0) return false;
	const mayContainNaN = element?.type === "FLOAT" || element?.type === "DOUBLE" || element?.logical_type?.type === "FLOAT16";
	for (const [operator, target] of Object.entries(condition || {})) {
		const minComparison = compareParquetValues(minVal, target, strict, element);
		const maxComparison = compareParquetValues(maxVal, target, strict, element);
		const relationalBoundsAreSafe = !(minVal instanceof Uint8Array || maxVal instanceof Uint8Array) && (element?.type !== "BYTE_ARRAY" || typeof target === "string" && [...target].every((character) => character.charCodeAt(0) <= 127));
		if (operator === "$gt" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison <= 0) return true;
		if (operator === "$gte" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison < 0) return true;
		if (operator === "$lt" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison >= 0) return true;
		if (operator === "$lte" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison > 0) return true;
		if (operator === "$eq") {
			const targetMinComparison = compareParquetValues(target, minVal, strict, element);
			const targetMaxComparison = compareParquetValues(target, maxVal, strict, element);
			if (targetMinComparison !== void 0 && targetMinComparison < 0 || targetMaxComparison !== void 0 && targetMaxComparison > 0) return true;
		}
		if (operator === "$ne" && !mayContainNaN && equals(minVal, maxVal, strict) && equals(minVal, target, strict)) return true;
		if (operator === "$in" && Array.isArray(target) && target.every((value) => {
			const valueMinComparison = compareParquetValues(value, minVal, strict, element);
			const valueMaxComparison = compareParquetValues(value, maxVal, strict, element);
			return valueMinComparison !== void 0 && valueMinComparison < 0 || valueMaxComparison !== void 0 && valueMaxComparison > 0;
		})) return true;
		if (operator === "$nin" && !mayContainNaN && Array.isArray(target) && equals(minVal, maxVal, strict) && target.some((value) => equals(minVal, value, strict))) return true;
	}
	return false;
}
function compareParquetValues(a, b, strict, element) {
	if (element?.type === "BYTE_ARRAY") {
		if (typeof a !== "string" || typeof b !== "string") return void 0;
		return compareBytes(encoder.encode(a), encoder.encode(b));
	}
	if (a instanceof Uint8Array || b instanceof Uint8Array) {
		if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return void 0;
		return compareBytes(a, b);
	}
	if (a < b) return -1;
	if (a > b) return 1;
	if (equals(a, b, strict)) return 0;
}
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		if (a[i] < b[i]) return -1;
		if (a[i] > b[i]) return 1;
	}
	if (a.length < b.length) return -1;
	if (a.length > b.length) return 1;
	return 0;
}
function matchesNull(condition, strict) {
	return matchFilter({ value: null }, { value: condition }, strict);
}
function filterPageRanges(filter, columnPages, groupRows, strict = true) {
	if (!filter) return void 0;
	if ("$and" in filter && Array.isArray(filter.$and)) {
		let ranges;
		for (const subFilter of filter.$and) ranges = intersectRanges(ranges, filterPageRanges(subFilter, columnPages, groupRows, strict));
		return ranges;
	}
	if ("$or" in filter && Array.isArray(filter.$or)) {
		let ranges = [];
		for (const subFilter of filter.$or) {
			const subRanges = filterPageRanges(subFilter, columnPages, groupRows, strict);
			if (!subRanges) return void 0;
			ranges = unionRanges(ranges, subRanges);
		}
		return ranges;
	}
	if ("$nor" in filter && Array.isArray(filter.$nor)) return;
	let result;
	for (const [field, condition] of Object.entries(filter)) {
		const pages = columnPages[field];
		if (!pages) continue;
		const nullCanMatch = matchesNull(condition, strict);
		const keep = [];
		for (let i = 0; i < pages.pageStarts.length; i++) {
			const start = pages.pageStarts[i];
			const end = i + 1 < pages.pageStarts.length ? pages.pageStarts[i + 1] : groupRows;
			const nullCount = pages.nullCounts?.[i];
			const matchingNulls = nullCanMatch && (nullCount === void 0 || nullCount > 0);
			if (!(!pages.nullPages[i] && !matchingNulls && canSkipStats(condition, pages.minValues[i], pages.maxValues[i], strict, pages.element))) {
				const last = keep[keep.length - 1];
				if (last && last[1] === start) last[1] = end;
				else keep.push([start, end]);
			}
		}
		result = intersectRanges(result, keep);
	}
	return result;
}
function intersectRanges(a, b) {
	if (!a) return b;
	if (!b) return a;
	const out = [];
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const start = Math.max(a[i][0], b[j][0]);
		const end = Math.min(a[i][1], b[j][1]);
		if (start < end) out.push([start, end]);
		if (a[i][1] < b[j][1]) i++;
		else j++;
	}
	return out;
}
function unionRanges(a, b) {
	const out = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const next = j >= b.length || i < a.length && a[i][0] <= b[j][0] ? a[i++] : b[j++];
		const last = out[out.length - 1];
		if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
		else out.push([next[0], next[1]]);
	}
	return out;
}
function resolve$1(record, path) {
	let value = record;
	for (const part of path.split(".")) value = value?.[part];
	return value;
}
// node_modules/hyparquet/src/plan.js
const runLimit = 1 << 21;
const columnGapLimit = 8192;
function parquetPlan(options) {
	const { metadata, rowStart = 0, columns, useOffsetIndex = false } = options;
	if (!metadata) throw new Error("parquetPlan requires metadata");
	const groups = [];
	const fetches = [];
	const indexes = [];
	const scanPlan = parquetPlanGroups(options);
	for (const group of scanPlan.groups) {
		const groupPlan = parquetPlanGroup({
			...group,
			columns,
			useOffsetIndex
		});
		groups.push(...groupPlan.groups);
		fetches.push(...groupPlan.fetches);
		indexes.push(...groupPlan.indexes);
	}
	fetches.push(...indexes);
	return {
		metadata,
		rowStart,
		rowEnd: scanPlan.rowEnd,
		columns,
		fetches,
		groups
	};
}
function parquetPlanGroups({ metadata, rowStart = 0, rowEnd = Infinity, columns, filter, filterStrict = true, bloomFiltersByGroup, schemaElements, pageRangesByGroup, pageLocationsByGroup }) {
	if (!metadata) throw new Error("parquetPlan requires metadata");
	const schemaTree = parquetSchema(metadata);
	const physicalColumns = getPhysicalColumns(schemaTree);
	const elementsByPath = filter ? {
		...physicalSchemaElements(schemaTree),
		...schemaElements
	} : schemaElements;
	const groups = [];
	let groupStart = 0;
	for (let groupIndex = 0; groupIndex < metadata.row_groups.length; groupIndex++) {
		const rowGroup = metadata.row_groups[groupIndex];
		const groupRows = Number(rowGroup.num_rows);
		const groupEnd = groupStart + groupRows;
		if (groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd && !canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict,
			bloomFilters: bloomFiltersByGroup?.[groupIndex],
			schemaElements: elementsByPath
		})) {
			const selectStart = Math.max(rowStart - groupStart, 0);
			const selectEnd = Math.min(rowEnd - groupStart, groupRows);
			const pageRanges = pageRangesByGroup?.[groupIndex];
			const pageLocations = pageLocationsByGroup?.[groupIndex];
			let ranges = pageRanges ? pageRanges.map(([start, end]) => {
				return [Math.max(start, selectStart), Math.min(end, selectEnd)];
			}).filter(([start, end]) => start < end) : [[selectStart, selectEnd]];
			if (ranges.length > 1) ranges = rowGroup.columns.every((chunk) => {
				const columnName = chunk.meta_data?.path_in_schema[0];
				const columnPath = chunk.meta_data?.path_in_schema.join(".");
				if (columns && columnName && !columns.includes(columnName)) return true;
				return !!(chunk.offset_index_offset && chunk.offset_index_length) || !!(columnPath && pageLocations?.[columnPath]);
			}) ? coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) : [[ranges[0][0], ranges[ranges.length - 1][1]]];
			if (ranges.length) groups.push({
				rowGroup,
				groupIndex,
				groupStart,
				groupRows,
				ranges,
				pageRanges,
				pageLocations
			});
		}
		groupStart = groupEnd;
	}
	return {
		groups,
		rowEnd: isFinite(rowEnd) ? rowEnd : groupStart
	};
}
function parquetPlanGroup({ rowGroup, groupStart, groupRows, ranges, columns, useOffsetIndex = false, pageRanges, pageLocations }) {
	const chunks = [];
	const fetches = [];
	const indexes = [];
	const narrowed = ranges.length > 1 || ranges[0][0] > 0 || ranges[0][1] < groupRows;
	for (const chunk of rowGroup.columns) {
		const meta = chunk.meta_data;
		if (chunk.file_path) throw new Error("parquet file_path not supported");
		if (!meta) throw new Error("parquet column metadata is undefined");
		if (columns && !columns.includes(meta.path_in_schema[0])) continue;
		const columnOffset = meta.dictionary_page_offset || meta.data_page_offset;
		const startByte = Number(columnOffset);
		const endByte = Number(columnOffset + meta.total_compressed_size);
		const chunkPageLocations = pageLocations?.[meta.path_in_schema.join(".")];
		if (chunkPageLocations && narrowed) chunks.push({
			columnMetadata: meta,
			pageLocations: chunkPageLocations,
			range: {
				startByte,
				endByte
			}
		});
		else if ((useOffsetIndex || pageRanges) && chunk.offset_index_offset && chunk.offset_index_length && narrowed) {
			const startByte = Number(chunk.offset_index_offset);
			chunks.push({
				columnMetadata: meta,
				offsetIndex: {
					startByte,
					endByte: startByte + chunk.offset_index_length
				},
				range: {
					startByte: Number(columnOffset),
					endByte
				}
			});
		} else chunks.push({
			columnMetadata: meta,
			range: {
				startByte,
				endByte
			}
		});
	}
	const columnRanges = [];
	let run;
	for (const chunk of chunks) {
		if ("pageLocations" in chunk) continue;
		if ("offsetIndex" in chunk) indexes.push(chunk.offsetIndex);
		else if (columns) columnRanges.push(chunk.range);
		else if (run && chunk.range.endByte - run.startByte <= runLimit) run.endByte = chunk.range.endByte;
		else {
			if (run) fetches.push(run);
			run = { ...chunk.range };
		}
	}
	if (run) fetches.push(run);
	fetches.push(...coalesceByteRanges(columnRanges, columnGapLimit, runLimit));
	return {
		groups: ranges.map(([selectStart, selectEnd]) => ({
			chunks,
			rowGroup,
			groupStart,
			groupRows,
			selectStart,
			selectEnd
		})),
		fetches,
		indexes
	};
}
function coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) {
	const selectedPageLayouts = rowGroup.columns.filter((chunk) => !columns || columns.includes(chunk.meta_data?.path_in_schema[0] || "")).map((chunk) => pageLocations?.[chunk.meta_data?.path_in_schema.join(".") || ""]);
	const merged = [];
	for (const range of ranges) {
		const last = merged[merged.length - 1];
		const overlapsPage = last && selectedPageLayouts.some((pages) => {
			if (!pages) return true;
			const lastPages = pagesForRange(last, pages, Number(rowGroup.num_rows));
			const rangePages = pagesForRange(range, pages, Number(rowGroup.num_rows));
			return lastPages[0] <= rangePages[1] && rangePages[0] <= lastPages[1];
		});
		if (last && overlapsPage) last[1] = range[1];
		else merged.push([...range]);
	}
	return merged;
}
function pagesForRange([rangeStart, rangeEnd], pages, groupRows) {
	let first = Infinity;
	let last = -Infinity;
	for (let i = 0; i < pages.length; i++) {
		const pageStart = Number(pages[i].first_row_index);
		if ((i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupRows) > rangeStart && pageStart < rangeEnd) {
			first = Math.min(first, i);
			last = i;
		}
	}
	return [first, last];
}
async function prefetchBloomFilters({ file, metadata, filter, filterStrict = true }) {
	const result = metadata.row_groups.map(() => ({}));
	const eligibleCols = bloomEligibleColumns(filter);
	if (eligibleCols.size === 0) return result;
	const physicalColumns = getPhysicalColumns(parquetSchema(metadata));
	const tasks = [];
	metadata.row_groups.forEach((rowGroup, rgIdx) => {
		if (canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict
		})) return;
		for (const colName of eligibleCols) {
			const columnIdx = physicalColumns.indexOf(colName);
			if (columnIdx === -1) continue;
			const meta = rowGroup.columns[columnIdx]?.meta_data;
			if (!meta?.bloom_filter_offset || !meta.bloom_filter_length) continue;
			const start = Number(meta.bloom_filter_offset);
			const end = start + meta.bloom_filter_length;
			tasks.push((async () => {
				const buffer = await file.slice(start, end);
				const bloom = readBloomFilter({
					view: new DataView(buffer),
					offset: 0
				});
				if (bloom) result[rgIdx][colName] = bloom;
			})());
		}
	});
	if (tasks.length) await Promise.all(tasks);
	return result;
}
async function prefetchPageIndexes({ file, metadata, filter, filterStrict = true, rowStart = 0, rowEnd = Infinity, columns, bloomFiltersByGroup, schemaElements, parsers }) {
	const pageRangesByGroup = metadata.row_groups.map(() => void 0);
	const pageLocationsByGroup = metadata.row_groups.map(() => ({}));
	if (filter && "$nor" in filter && Array.isArray(filter.$nor)) return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
	const filterColumns = pathsNeededForFilter(filter);
	if (!filterColumns.length) return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
	const schemaTree = parquetSchema(metadata);
	const physicalColumns = getPhysicalColumns(schemaTree);
	const elementsByPath = {
		...physicalSchemaElements(schemaTree),
		...schemaElements
	};
	const indexRanges = [];
	const indexTasks = [];
	const candidateGroups = [];
	let groupStart = 0;
	metadata.row_groups.forEach((rowGroup, rgIdx) => {
		const groupRows = Number(rowGroup.num_rows);
		const groupEnd = groupStart + groupRows;
		const overlaps = groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd;
		groupStart = groupEnd;
		if (!overlaps) return;
		if (canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict,
			bloomFilters: bloomFiltersByGroup?.[rgIdx],
			schemaElements: elementsByPath
		})) return;
		const columnPages = {};
		let columnTaskCount = 0;
		const scheduledOffsetPaths = new Set();
		let hasFilterIndex = false;
		for (const columnName of filterColumns) {
			const columnIdx = physicalColumns.indexOf(columnName);
			if (columnIdx === -1) continue;
			const chunk = rowGroup.columns[columnIdx];
			if (!chunk?.meta_data) continue;
			if (!chunk.column_index_offset || !chunk.column_index_length) continue;
			if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
			const element = elementsByPath[columnName];
			if (!element) continue;
			hasFilterIndex = true;
			scheduledOffsetPaths.add(columnName);
			const columnIndexStart = Number(chunk.column_index_offset);
			const offsetIndexStart = Number(chunk.offset_index_offset);
			const columnIndexEnd = columnIndexStart + chunk.column_index_length;
			const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
			indexRanges.push({
				startByte: columnIndexStart,
				endByte: columnIndexEnd
			}, {
				startByte: offsetIndexStart,
				endByte: offsetIndexEnd
			});
			columnTaskCount++;
			indexTasks.push(async (prefetchedFile) => {
				const [columnIndexBuffer, offsetIndexBuffer] = await Promise.all([prefetchedFile.slice(columnIndexStart, columnIndexEnd), prefetchedFile.slice(offsetIndexStart, offsetIndexEnd)]);
				const columnIndex = readColumnIndex({
					view: new DataView(columnIndexBuffer),
					offset: 0
				}, element, parsers);
				const offsetIndex = readOffsetIndex({
					view: new DataView(offsetIndexBuffer),
					offset: 0
				});
				pageLocationsByGroup[rgIdx][columnName] = offsetIndex.page_locations;
				columnPages[columnName] = {
					minValues: columnIndex.min_values,
					maxValues: columnIndex.max_values,
					nullPages: columnIndex.null_pages,
					nullCounts: columnIndex.null_counts,
					pageStarts: offsetIndex.page_locations.map((page) => Number(page.first_row_index)),
					element
				};
			});
		}
		if (hasFilterIndex) for (const chunk of rowGroup.columns) {
			const meta = chunk.meta_data;
			if (!meta) continue;
			const columnName = meta.path_in_schema[0];
			const columnPath = meta.path_in_schema.join(".");
			if (columns && !columns.includes(columnName)) continue;
			if (scheduledOffsetPaths.has(columnPath)) continue;
			if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
			scheduledOffsetPaths.add(columnPath);
			const offsetIndexStart = Number(chunk.offset_index_offset);
			const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
			indexRanges.push({
				startByte: offsetIndexStart,
				endByte: offsetIndexEnd
			});
			columnTaskCount++;
			indexTasks.push(async (prefetchedFile) => {
				const offsetIndexBuffer = await prefetchedFile.slice(offsetIndexStart, offsetIndexEnd);
				const offsetIndex = readOffsetIndex({
					view: new DataView(offsetIndexBuffer),
					offset: 0
				});
				pageLocationsByGroup[rgIdx][columnPath] = offsetIndex.page_locations;
			});
		}
		if (columnTaskCount) candidateGroups.push({
			rgIdx,
			groupRows,
			columnPages
		});
	});
	if (indexTasks.length) {
		const prefetchedFile = prefetchAsyncBuffer(file, { fetches: coalesceByteRanges(indexRanges) });
		await Promise.all(indexTasks.map((task) => task(prefetchedFile)));
		for (const { rgIdx, groupRows, columnPages } of candidateGroups) pageRangesByGroup[rgIdx] = filterPageRanges(filter, columnPages, groupRows, filterStrict);
	}
	return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
}
function coalesceByteRanges(ranges, maxGap = 0, maxSize = Infinity) {
	const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.startByte - b.startByte || a.endByte - b.endByte);
	const merged = [];
	for (const range of sorted) {
		const last = merged[merged.length - 1];
		if (last && range.startByte <= last.endByte + maxGap && Math.max(last.endByte, range.endByte) - last.startByte <= maxSize) last.endByte = Math.max(last.endByte, range.endByte);
		else merged.push(range);
	}
	return merged;
}
function physicalSchemaElements(schemaTree) {
	const elements = {};
	function traverse(node) {
		if (node.children.length) for (const child of node.children) traverse(child);
		else elements[node.path.join(".")] = node.element;
	}
	traverse(schemaTree);
	return elements;
}
function prefetchAsyncBuffer(file, { fetches }) {
	const promises = fetches.map(({ startByte, endByte }) => file.slice(startByte, endByte));
	return {
		byteLength: file.byteLength,
		slice(start, end = file.byteLength) {
			const index = fetches.findIndex(({ startByte, endByte }) => startByte <= start && end <= endByte);
			if (index < 0) return file.slice(start, end);
			if (fetches[index].startByte !== start || fetches[index].endByte !== end) {
				const startOffset = start - fetches[index].startByte;
				const endOffset = end - fetches[index].startByte;
				if (promises[index] instanceof Promise) return promises[index].then((buffer) => buffer.slice(startOffset, endOffset));
				else return promises[index].slice(startOffset, endOffset);
			} else return promises[index];
		}
	};
}
// node_modules/hyparquet/src/variant.js
const decoder = new TextDecoder();
const metadataCache = new WeakMap();
function decodeVariantColumn(value, parsers = DEFAULT_PARSERS) {
	if (Array.isArray(value)) return value.map((entry) => decodeVariantColumn(entry, parsers));
	if (typeof value !== "object") return value;
	if ("metadata" in value) {
		const metadata = parseVariantMetadata(value.metadata);
		const shreddedFields = value.typed_value && decodeTypedValue(value.typed_value, metadata, parsers);
		const binaryValue = value.value && readVariant(makeReader(value.value), metadata, parsers);
		if (shreddedFields && binaryValue) return {
			...binaryValue,
			...shreddedFields
		};
		return shreddedFields ?? binaryValue;
	}
	return value;
}
function decodeTypedValue(typedValue, metadata, parsers) {
	if (typedValue instanceof Date) return typedValue;
	if (typedValue && typeof typedValue === "object" && !Array.isArray(typedValue) && !(typedValue instanceof Uint8Array)) {
		if ("typed_value" in typedValue && typedValue.typed_value !== null && typedValue.typed_value !== void 0) return decodeTypedValue(typedValue.typed_value, metadata, parsers);
		if ("value" in typedValue && typedValue.value instanceof Uint8Array) return readVariant(makeReader(typedValue.value), metadata, parsers);
		if ("typed_value" in typedValue || "value" in typedValue) return null;
		const result = {};
		for (const [key, field] of Object.entries(typedValue)) {
			if (!metadata.dictionary.includes(key)) continue;
			result[key] = decodeTypedValue(field, metadata, parsers);
		}
		return result;
	}
	if (typedValue instanceof Uint8Array) return readVariant(makeReader(typedValue), metadata, parsers);
	if (Array.isArray(typedValue)) return typedValue.map((element) => decodeTypedValue(element, metadata, parsers));
	return typedValue;
}
function makeReader(bytes) {
	return {
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		offset: 0
	};
}
function parseVariantMetadata(bytes) {
	let bufferCache = metadataCache.get(bytes.buffer);
	if (!bufferCache) {
		bufferCache = new Map();
		metadataCache.set(bytes.buffer, bufferCache);
	}
	const key = `${bytes.byteOffset}:${bytes.byteLength}`;
	const cached = bufferCache.get(key);
	if (cached) return cached;
	const reader = makeReader(bytes);
	const header = reader.view.getUint8(reader.offset++);
	const version = header & 15;
	if (version !== 1) throw new Error(`parquet unsupported variant metadata version: ${version}`);
	const sorted = (header >> 4 & 1) === 1;
	const offsetSize = (header >> 6 & 3) + 1;
	const dictionarySize = readUnsigned(reader, offsetSize);
	const offsets = new Array(dictionarySize + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetSize);
	const base = reader.offset;
	const dictionary = new Array(dictionarySize);
	for (let i = 0; i < dictionarySize; i++) {
		const start = offsets[i];
		const end = offsets[i + 1];
		const strBytes = new Uint8Array(bytes.buffer, bytes.byteOffset + base + start, end - start);
		dictionary[i] = decoder.decode(strBytes);
	}
	const metadata = {
		dictionary,
		sorted
	};
	bufferCache.set(key, metadata);
	return metadata;
}
function readUnsigned(reader, byteWidth) {
	let value = 0;
	for (let i = 0; i < byteWidth; i++) value |= reader.view.getUint8(reader.offset + i) << i * 8;
	reader.offset += byteWidth;
	return value;
}
function readVariant(reader, metadata, parsers) {
	const typeByte = reader.view.getUint8(reader.offset++);
	const basicType = typeByte & 3;
	const header = typeByte >> 2;
	if (basicType === 0) return readVariantPrimitive(reader, header, parsers);
	if (basicType === 2) return readVariantObject(reader, header, metadata, parsers);
	if (basicType === 3) return readVariantArray(reader, header, metadata, parsers);
	const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header);
	reader.offset += header;
	return decoder.decode(bytes);
}
function readVariantPrimitive(reader, typeId, parsers) {
	switch (typeId) {
		case 0: return null;
		case 1: return true;
		case 2: return false;
		case 3: {
			const value = reader.view.getInt8(reader.offset);
			reader.offset += 1;
			return value;
		}
		case 4: {
			const value = reader.view.getInt16(reader.offset, true);
			reader.offset += 2;
			return value;
		}
		case 5: {
			const value = reader.view.getInt32(reader.offset, true);
			reader.offset += 4;
			return value;
		}
		case 6: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 7: {
			const value = reader.view.getFloat64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 8: return readVariantDecimal(reader, 4);
		case 9: return readVariantDecimal(reader, 8);
		case 10: return readVariantDecimal(reader, 16);
		case 11: {
			const value = reader.view.getInt32(reader.offset, true);
			reader.offset += 4;
			return parsers.dateFromDays(value);
		}
		case 12:
		case 13: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return parsers.timestampFromMicroseconds(value);
		}
		case 14: {
			const value = reader.view.getFloat32(reader.offset, true);
			reader.offset += 4;
			return value;
		}
		case 15: return readVariantBinary(reader);
		case 16: {
			const bytes = readVariantBinary(reader);
			return decoder.decode(bytes);
		}
		case 17: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 18:
		case 19: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return parsers.timestampFromNanoseconds(value);
		}
		case 20: {
			const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, 16);
			reader.offset += 16;
			const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
			return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
		}
		default: throw new Error(`parquet unsupported variant primitive type: ${typeId}`);
	}
}
function readVariantObject(reader, header, metadata, parsers) {
	const offsetWidth = (header & 3) + 1;
	const idWidth = (header >> 2 & 3) + 1;
	const numElements = header >> 4 & 1 ? readUnsigned(reader, 4) : reader.view.getUint8(reader.offset++);
	const fieldIds = new Array(numElements);
	for (let i = 0; i < numElements; i++) fieldIds[i] = readUnsigned(reader, idWidth);
	const offsets = new Array(numElements + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetWidth);
	const out = {};
	for (let i = 0; i < numElements; i++) {
		const key = metadata.dictionary[fieldIds[i]];
		out[key] = readVariant({
			view: reader.view,
			offset: reader.offset + offsets[i]
		}, metadata, parsers);
	}
	reader.offset += offsets[offsets.length - 1];
	return out;
}
function readVariantArray(reader, header, metadata, parsers) {
	const fieldOffsetSize = header & 3;
	const isLarge = header >> 2 & 1;
	const offsetWidth = fieldOffsetSize + 1;
	const numElements = readUnsigned(reader, isLarge ? 4 : 1);
	const offsets = new Array(numElements + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetWidth);
	const valuesStart = reader.offset;
	const result = new Array(numElements);
	for (let i = 0; i < numElements; i++) {
		const valueReader = {
			view: reader.view,
			offset: valuesStart + offsets[i]
		};
		result[i] = readVariant(valueReader, metadata, parsers);
	}
	reader.offset = valuesStart + offsets[offsets.length - 1];
	return result;
}
function readVariantDecimal(reader, width) {
	const scale = reader.view.getUint8(reader.offset);
	reader.offset += 1;
	let unscaled;
	if (width === 4) {
		unscaled = BigInt(reader.view.getInt32(reader.offset, true));
		reader.offset += 4;
	} else if (width === 8) {
		unscaled = reader.view.getBigInt64(reader.offset, true);
		reader.offset += 8;
	} else {
		const low = reader.view.getBigUint64(reader.offset, true);
		unscaled = reader.view.getBigInt64(reader.offset + 8, true) << 64n | low;
		reader.offset += 16;
	}
	return Number(unscaled) * 10 ** -scale;
}
function readVariantBinary(reader) {
	const length = reader.view.getUint32(reader.offset, true);
	reader.offset += 4;
	const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
	reader.offset += length;
	return bytes;
}
// node_modules/hyparquet/src/assemble.js
function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (!definitionLevels?.length && !repetitionLevels.length) {
		if (!maxDefinitionLevel || !values.length) return values;
		definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
	}
	const n = definitionLevels?.length || repetitionLevels.length;
	const repetitionPath = schemaPath.map(({ element }) => element.repetition_type);
	let valueIndex = 0;
	const containerStack = [output];
	let currentContainer = output;
	let currentDepth = 0;
	let currentDefLevel = 0;
	let currentRepLevel = 0;
	if (repetitionLevels[0]) while (currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]) {
		currentDepth++;
		if (repetitionPath[currentDepth] !== "REQUIRED") {
			currentContainer = currentContainer.at(-1);
			containerStack.push(currentContainer);
			currentDefLevel++;
		}
		if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
	}
	for (let i = 0; i < n; i++) {
		const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel;
		const rep = repetitionLevels[i];
		while (currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== "REPEATED")) {
			if (repetitionPath[currentDepth] !== "REQUIRED") {
				containerStack.pop();
				currentDefLevel--;
			}
			if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel--;
			currentDepth--;
		}
		currentContainer = containerStack.at(-1);
		while ((currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === "REPEATED") && (currentDefLevel < def || repetitionPath[currentDepth + 1] === "REQUIRED")) {
			currentDepth++;
			if (repetitionPath[currentDepth] !== "REQUIRED") {
				const newList = [];
				currentContainer.push(newList);
				currentContainer = newList;
				containerStack.push(newList);
				currentDefLevel++;
			}
			if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
		}
		if (def === maxDefinitionLevel) currentContainer.push(values[valueIndex++]);
		else if (currentDepth === repetitionPath.length - 2) currentContainer.push(null);
		else currentContainer.push([]);
	}
	if (!output.length) for (let i = 0; i < maxDefinitionLevel; i++) {
		const newList = [];
		currentContainer.push(newList);
		currentContainer = newList;
	}
	return output;
}
function assembleNested(subcolumnData, schema, parsers, depth = 0) {
	const path = schema.path.join(".");
	const optional = schema.element.repetition_type === "OPTIONAL";
	const nextDepth = optional ? depth + 1 : depth;
	if (isListLike(schema)) {
		let sublist = schema.children[0];
		let subDepth = nextDepth;
		if (sublist.children.length === 1) {
			sublist = sublist.children[0];
			subDepth++;
		}
		assembleNested(subcolumnData, sublist, parsers, subDepth);
		const subcolumn = sublist.path.join(".");
		const values = subcolumnData.get(subcolumn);
		if (!values) throw new Error("parquet list column missing values");
		if (optional) flattenAtDepth(values, depth);
		subcolumnData.set(path, values);
		subcolumnData.delete(subcolumn);
		return;
	}
	if (isMapLike(schema)) {
		const mapName = schema.children[0].element.name;
		assembleNested(subcolumnData, schema.children[0].children[0], parsers, nextDepth + 1);
		assembleNested(subcolumnData, schema.children[0].children[1], parsers, nextDepth + 1);
		const keys = subcolumnData.get(`${path}.${mapName}.key`);
		const values = subcolumnData.get(`${path}.${mapName}.value`);
		if (!keys) throw new Error("parquet map column missing keys");
		if (!values) throw new Error("parquet map column missing values");
		if (keys.length !== values.length) throw new Error("parquet map column key/value length mismatch");
		const out = assembleMaps(keys, values, nextDepth);
		if (optional) flattenAtDepth(out, depth);
		subcolumnData.delete(`${path}.${mapName}.key`);
		subcolumnData.delete(`${path}.${mapName}.value`);
		subcolumnData.set(path, out);
		return;
	}
	if (schema.children.length) {
		const invertDepth = schema.element.repetition_type === "REQUIRED" ? depth : depth + 1;
		const struct = {};
		for (const child of schema.children) {
			assembleNested(subcolumnData, child, parsers, invertDepth);
			const childData = subcolumnData.get(child.path.join("."));
			if (!childData) throw new Error("parquet struct missing child data");
			struct[child.element.name] = childData;
		}
		for (const child of schema.children) subcolumnData.delete(child.path.join("."));
		let inverted = invertStruct(struct, invertDepth);
		if (schema.element.logical_type?.type === "VARIANT") inverted = decodeVariantColumn(inverted, parsers);
		if (optional) flattenAtDepth(inverted, depth);
		subcolumnData.set(path, inverted);
	}
}
function flattenAtDepth(arr, depth) {
	for (let i = 0; i < arr.length; i++) if (depth) flattenAtDepth(arr[i], depth - 1);
	else arr[i] = arr[i][0];
}
function assembleMaps(keys, values, depth) {
	const out = [];
	for (let i = 0; i < keys.length; i++) if (depth) out.push(assembleMaps(keys[i], values[i], depth - 1));
	else if (keys[i]) {
		const obj = {};
		for (let j = 0; j < keys[i].length; j++) {
			const value = values[i][j];
			obj[keys[i][j]] = value === void 0 ? null : value;
		}
		out.push(obj);
	} else out.push(void 0);
	return out;
}
function invertStruct(struct, depth) {
	const keys = Object.keys(struct);
	const length = struct[keys[0]]?.length;
	const out = [];
	for (let i = 0; i < length; i++) {
		const obj = {};
		for (const key of keys) {
			if (struct[key].length !== length) throw new Error("parquet struct parsing error");
			obj[key] = struct[key][i];
		}
		if (depth) out.push(invertStruct(obj, depth - 1));
		else out.push(obj);
	}
	return out;
}
// node_modules/hyparquet/src/delta.js
function deltaBinaryUnpack(reader, count, output) {
	if (output instanceof Int32Array) {
		deltaBinaryUnpackInt32(reader, count, output);
		return;
	}
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZagBigInt(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	while (outputIndex < count) {
		const minDelta = readZigZagBigInt(reader);
		const bitWidths = new Uint8Array(miniblockPerBlock);
		for (let i = 0; i < miniblockPerBlock; i++) bitWidths[i] = reader.view.getUint8(reader.offset++);
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = bitWidths[i];
			if (bitWidth) {
				let bitpackPos = 0;
				let miniblockCount = valuesPerMiniblock;
				const mask = (1n << BigInt(bitWidth)) - 1n;
				while (miniblockCount && outputIndex < count) {
					let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
					bitpackPos += bitWidth;
					while (bitpackPos >= 32) {
						bitpackPos -= 32;
						reader.offset += 4;
						if (bitpackPos) bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth - bitpackPos) & mask;
					}
					const delta = minDelta + bits;
					value += delta;
					output[outputIndex++] = value;
					miniblockCount--;
				}
				if (miniblockCount) reader.offset += Math.ceil((miniblockCount * bitWidth + bitpackPos) / 8);
			} else for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				value += minDelta;
				output[outputIndex++] = value;
			}
		}
	}
}
function deltaBinaryUnpackInt32(reader, count, output) {
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZag(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	const { view } = reader;
	while (outputIndex < count) {
		const minDelta = readZigZagInt33(reader);
		const bitWidthsOffset = reader.offset;
		let offset = bitWidthsOffset + miniblockPerBlock;
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = view.getUint8(bitWidthsOffset + i);
			const end = offset + valuesPerMiniblock * bitWidth / 8;
			let bitOffset = 0;
			for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				let residual = 0;
				let bitsRead = 0;
				while (bitsRead < bitWidth) {
					const bitsToRead = Math.min(8 - bitOffset, bitWidth - bitsRead);
					if (bitsRead < 32) residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
					bitsRead += bitsToRead;
					bitOffset += bitsToRead;
					if (bitOffset === 8) {
						bitOffset = 0;
						offset++;
					}
				}
				value = value + minDelta + residual | 0;
				output[outputIndex++] = value;
			}
			offset = end;
		}
		reader.offset = offset;
	}
}
function readZigZagInt33(reader) {
	const start = reader.offset;
	const low = readVarInt(reader);
	const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
	return (low >>> 1 | high << 31) ^ -(low & 1);
}
function deltaLengthByteArray(reader, count, output) {
	const lengths = new Int32Array(count);
	deltaBinaryUnpack(reader, count, lengths);
	for (let i = 0; i < count; i++) {
		output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
		reader.offset += lengths[i];
	}
}
function deltaByteArray(reader, count, output) {
	const prefixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, prefixData);
	const suffixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, suffixData);
	for (let i = 0; i < count; i++) {
		const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
		if (prefixData[i]) {
			output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
			output[i].set(output[i - 1].subarray(0, prefixData[i]));
			output[i].set(suffix, prefixData[i]);
		} else output[i] = suffix;
		reader.offset += suffixData[i];
	}
}
// node_modules/hyparquet/src/encoding.js
function readRleBitPackedHybrid(reader, width, output, length) {
	if (length === void 0) {
		length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
	}
	const startOffset = reader.offset;
	let seen = 0;
	while (seen < output.length) {
		const header = readVarInt(reader);
		if (header & 1) seen = readBitPacked(reader, header, width, output, seen);
		else {
			const count = header >>> 1;
			readRle(reader, count, width, output, seen);
			seen += count;
		}
	}
	reader.offset = startOffset + length;
}
function readRle(reader, count, bitWidth, output, seen) {
	const width = bitWidth + 7 >> 3;
	let value = 0;
	for (let i = 0; i < width; i++) value |= reader.view.getUint8(reader.offset++) << (i << 3);
	for (let i = 0; i < count; i++) output[seen + i] = value;
}
function readBitPacked(reader, header, bitWidth, output, seen) {
	let count = header >> 1 << 3;
	const mask = (1 << bitWidth) - 1;
	let data = 0;
	if (reader.offset < reader.view.byteLength) data = reader.view.getUint8(reader.offset++);
	else if (mask) throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
	let left = 8;
	let right = 0;
	while (count) if (right > 8) {
		right -= 8;
		left -= 8;
		data >>>= 8;
	} else if (left - right < bitWidth) {
		data |= reader.view.getUint8(reader.offset) << left;
		reader.offset++;
		left += 8;
	} else {
		if (seen < output.length) output[seen++] = data >> right & mask;
		count--;
		right += bitWidth;
	}
	return seen;
}
function byteStreamSplit(reader, count, type, typeLength) {
	const width = byteWidth(type, typeLength);
	const bytes = new Uint8Array(count * width);
	for (let b = 0; b < width; b++) for (let i = 0; i < count; i++) bytes[i * width + b] = reader.view.getUint8(reader.offset++);
	if (type === "FLOAT") return new Float32Array(bytes.buffer);
	else if (type === "DOUBLE") return new Float64Array(bytes.buffer);
	else if (type === "INT32") return new Int32Array(bytes.buffer);
	else if (type === "INT64") return new BigInt64Array(bytes.buffer);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		const split = new Array(count);
		for (let i = 0; i < count; i++) split[i] = bytes.subarray(i * width, (i + 1) * width);
		return split;
	}
	throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
}
function byteWidth(type, typeLength) {
	switch (type) {
		case "INT32":
		case "FLOAT": return 4;
		case "INT64":
		case "DOUBLE": return 8;
		case "FIXED_LEN_BYTE_ARRAY":
			if (!typeLength) throw new Error("parquet byteWidth missing type_length");
			return typeLength;
		default: throw new Error(`parquet unsupported type: ${type}`);
	}
}
// node_modules/hyparquet/src/plain.js
function readPlain(reader, type, count, fixedLength) {
	if (count === 0) return [];
	if (type === "BOOLEAN") return readPlainBoolean(reader, count);
	else if (type === "INT32") return readPlainInt32(reader, count);
	else if (type === "INT64") return readPlainInt64(reader, count);
	else if (type === "INT96") return readPlainInt96(reader, count);
	else if (type === "FLOAT") return readPlainFloat(reader, count);
	else if (type === "DOUBLE") return readPlainDouble(reader, count);
	else if (type === "BYTE_ARRAY") return readPlainByteArray(reader, count);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (!fixedLength) throw new Error("parquet missing fixed length");
		return readPlainByteArrayFixed(reader, count, fixedLength);
	} else throw new Error(`parquet unhandled type: ${type}`);
}
function readPlainBoolean(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const byteOffset = reader.offset + (i / 8 | 0);
		const bitOffset = i % 8;
		const byte = reader.view.getUint8(byteOffset);
		values[i] = (byte & 1 << bitOffset) !== 0;
	}
	reader.offset += Math.ceil(count / 8);
	return values;
}
function readPlainInt32(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
function readPlainInt64(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
function readPlainInt96(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const low = reader.view.getBigInt64(reader.offset + i * 12, true);
		const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
		values[i] = BigInt(high) << 64n | low;
	}
	reader.offset += count * 12;
	return values;
}
function readPlainFloat(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
function readPlainDouble(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
function readPlainByteArray(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
		reader.offset += length;
	}
	return values;
}
function readPlainByteArrayFixed(reader, count, fixedLength) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength);
		reader.offset += fixedLength;
	}
	return values;
}
function align(buffer, offset, size) {
	const aligned = new ArrayBuffer(size);
	new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
	return aligned;
}
// node_modules/hyparquet/src/snappy.js
const WORD_MASK = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
	for (let i = 0; i < length; i++) toArray[toPos + i] = fromArray[fromPos + i];
}
function snappyUncompress(input, output) {
	const inputLength = input.byteLength;
	const outputLength = output.byteLength;
	let pos = 0;
	let outPos = 0;
	while (pos < inputLength) {
		const c = input[pos];
		pos++;
		if (c < 128) break;
	}
	if (outputLength && pos >= inputLength) throw new Error("invalid snappy length header");
	while (pos < inputLength) {
		const c = input[pos];
		let len = 0;
		pos++;
		if (pos >= inputLength) throw new Error("missing eof marker");
		if ((c & 3) === 0) {
			let len = (c >>> 2) + 1;
			if (len > 60) {
				if (pos + 3 >= inputLength) throw new Error("snappy error literal pos + 3 >= inputLength");
				const lengthSize = len - 60;
				len = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
				len = (len & WORD_MASK[lengthSize]) + 1;
				pos += lengthSize;
			}
			if (pos + len > inputLength) throw new Error("snappy error literal exceeds input length");
			copyBytes(input, pos, output, outPos, len);
			pos += len;
			outPos += len;
		} else {
			let offset = 0;
			switch (c & 3) {
				case 1:
					len = (c >>> 2 & 7) + 4;
					offset = input[pos] + (c >>> 5 << 8);
					pos++;
					break;
				case 2:
					if (inputLength <= pos + 1) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8);
					pos += 2;
					break;
				case 3:
					if (inputLength <= pos + 3) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
					pos += 4;
			}
			if (offset === 0 || isNaN(offset)) throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
			if (offset > outPos) throw new Error("cannot copy from before start of buffer");
			copyBytes(output, outPos - offset, output, outPos, len);
			outPos += len;
		}
	}
	if (outPos !== outputLength) throw new Error("premature end of input");
}
// node_modules/hyparquet/src/datapage.js
function readDataPage(bytes, daph, { type, element, schemaPath }) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const reader = {
		view,
		offset: 0
	};
	let dataPage;
	const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
	const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
	const nValues = daph.num_values - numNulls;
	if (daph.encoding === "PLAIN") dataPage = readPlain(reader, type, nValues, element.type_length);
	else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
		const bitWidth = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
		if (bitWidth) {
			dataPage = new Array(nValues);
			if (type === "BOOLEAN") {
				readRleBitPackedHybrid(reader, bitWidth, dataPage);
				dataPage = dataPage.map((x) => !!x);
			} else readRleBitPackedHybrid(reader, bitWidth, dataPage, view.byteLength - reader.offset);
		} else dataPage = new Uint8Array(nValues);
	} else if (daph.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
	else if (daph.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(reader, nValues, dataPage);
	} else throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
function readRepetitionLevels(reader, daph, schemaPath) {
	if (schemaPath.length > 1) {
		const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
		if (maxRepetitionLevel) {
			const values = new Array(daph.num_values);
			readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
			return values;
		}
	}
	return [];
}
function readDefinitionLevels(reader, daph, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (!maxDefinitionLevel) return {
		definitionLevels: [],
		numNulls: 0
	};
	const definitionLevels = new Array(daph.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
	let numNulls = daph.num_values;
	for (const def of definitionLevels) if (def === maxDefinitionLevel) numNulls--;
	if (numNulls === 0) definitionLevels.length = 0;
	return {
		definitionLevels,
		numNulls
	};
}
function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
	let page;
	const customDecompressor = compressors?.[codec];
	if (codec === "UNCOMPRESSED") page = compressedBytes;
	else if (customDecompressor) page = customDecompressor(compressedBytes, uncompressed_page_size);
	else if (codec === "SNAPPY") {
		page = new Uint8Array(uncompressed_page_size);
		snappyUncompress(compressedBytes, page);
	} else throw new Error(`parquet unsupported compression codec: ${codec}`);
	if (page?.length !== uncompressed_page_size) throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
	return page;
}
function readDataPageV2(compressedBytes, ph, columnDecoder) {
	const reader = {
		view: new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength),
		offset: 0
	};
	const { type, element, schemaPath, codec, compressors } = columnDecoder;
	const daph2 = ph.data_page_header_v2;
	if (!daph2) throw new Error("parquet data page header v2 is undefined");
	const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
	reader.offset = daph2.repetition_levels_byte_length;
	const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
	const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
	let page = compressedBytes.subarray(reader.offset);
	if (daph2.is_compressed !== false) page = decompressPage(page, uncompressedPageSize, codec, compressors);
	const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
	const pageReader = {
		view: pageView,
		offset: 0
	};
	let dataPage;
	const nValues = daph2.num_values - daph2.num_nulls;
	if (daph2.encoding === "PLAIN") dataPage = readPlain(pageReader, type, nValues, element.type_length);
	else if (daph2.encoding === "RLE") {
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, 1, dataPage);
		dataPage = dataPage.map((x) => !!x);
	} else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
		const bitWidth = pageView.getUint8(pageReader.offset++);
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, bitWidth, dataPage, uncompressedPageSize - 1);
	} else if (daph2.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
	else throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
function readRepetitionLevelsV2(reader, daph2, schemaPath) {
	const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
	if (!maxRepetitionLevel) return [];
	const values = new Array(daph2.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
	return values;
}
function readDefinitionLevelsV2(reader, daph2, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (maxDefinitionLevel) {
		const values = new Array(daph2.num_values);
		readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
		return values;
	}
}
function bitWidth(value) {
	return 32 - Math.clz32(value);
}
// node_modules/hyparquet/src/column.js
function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
	const { pathInSchema, schemaPath } = columnDecoder;
	const isFlat = isFlatColumn(schemaPath);
	const chunks = [];
	let dictionary = void 0;
	let lastChunk = void 0;
	let rowCount = 0;
	let skipped = 0;
	const emitLastChunk = onPage && (() => {
		lastChunk && onPage({
			pathInSchema,
			columnData: lastChunk,
			rowStart: groupStart + rowCount - lastChunk.length,
			rowEnd: groupStart + rowCount
		});
	});
	while (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) {
		if (reader.offset >= reader.view.byteLength - 1) break;
		const header = parquetHeader(reader);
		if (header.type === "DICTIONARY_PAGE") {
			const { data } = readPage(reader, header, columnDecoder, dictionary, void 0, 0);
			if (data) dictionary = convert(data, columnDecoder);
		} else {
			const lastChunkLength = lastChunk?.length || 0;
			const result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount);
			if (result.skipped) {
				if (!chunks.length) skipped += result.skipped;
				rowCount += result.skipped;
			} else if (result.data && lastChunk === result.data) rowCount += result.data.length - lastChunkLength;
			else if (result.data && result.data.length) {
				emitLastChunk?.();
				chunks.push(result.data);
				rowCount += result.data.length;
				lastChunk = result.data;
			}
		}
	}
	emitLastChunk?.();
	return {
		data: chunks,
		skipped
	};
}
function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
	const { type, element, schemaPath, codec, compressors } = columnDecoder;
	const compressedBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header.compressed_page_size);
	reader.offset += header.compressed_page_size;
	if (header.type === "DATA_PAGE") {
		const daph = header.data_page_header;
		if (!daph) throw new Error("parquet data page header is undefined");
		if (pageStart > daph.num_values && isFlatColumn(schemaPath)) return { skipped: daph.num_values };
		const { definitionLevels, repetitionLevels, dataPage } = readDataPage(decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors), daph, columnDecoder);
		const values = convertWithDictionary(dataPage, dictionary, daph.encoding, columnDecoder);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(previousChunk) ? previousChunk : [], definitionLevels, repetitionLevels, values, schemaPath)
		};
	} else if (header.type === "DATA_PAGE_V2") {
		const daph2 = header.data_page_header_v2;
		if (!daph2) throw new Error("parquet data page header v2 is undefined");
		if (pageStart > daph2.num_rows) return { skipped: daph2.num_rows };
		const { definitionLevels, repetitionLevels, dataPage } = readDataPageV2(compressedBytes, header, columnDecoder);
		const values = convertWithDictionary(dataPage, dictionary, daph2.encoding, columnDecoder);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(previousChunk) ? previousChunk : [], definitionLevels, repetitionLevels, values, schemaPath)
		};
	} else if (header.type === "DICTIONARY_PAGE") {
		const diph = header.dictionary_page_header;
		if (!diph) throw new Error("parquet dictionary page header is undefined");
		const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors);
		return {
			skipped: 0,
			data: readPlain({
				view: new DataView(page.buffer, page.byteOffset, page.byteLength),
				offset: 0
			}, type, diph.num_values, element.type_length)
		};
	} else throw new Error(`parquet unsupported page type: ${header.type}`);
}
function parquetHeader(reader) {
	const header = deserializeTCompactProtocol(reader);
	return {
		type: PageTypes[header.field_1],
		uncompressed_page_size: header.field_2,
		compressed_page_size: header.field_3,
		crc: header.field_4,
		data_page_header: header.field_5 && {
			num_values: header.field_5.field_1,
			encoding: Encodings[header.field_5.field_2],
			definition_level_encoding: Encodings[header.field_5.field_3],
			repetition_level_encoding: Encodings[header.field_5.field_4],
			statistics: pageStatistics(header.field_5.field_5)
		},
		index_page_header: header.field_6,
		dictionary_page_header: header.field_7 && {
			num_values: header.field_7.field_1,
			encoding: Encodings[header.field_7.field_2],
			is_sorted: header.field_7.field_3
		},
		data_page_header_v2: header.field_8 && {
			num_values: header.field_8.field_1,
			num_nulls: header.field_8.field_2,
			num_rows: header.field_8.field_3,
			encoding: Encodings[header.field_8.field_4],
			definition_levels_byte_length: header.field_8.field_5,
			repetition_levels_byte_length: header.field_8.field_6,
			is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
			statistics: pageStatistics(header.field_8.field_8)
		}
	};
}
function pageStatistics(stats) {
	return stats && {
		max: stats.field_1,
		min: stats.field_2,
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: stats.field_5,
		min_value: stats.field_6,
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}
// node_modules/hyparquet/src/rowgroup.js
function readRowGroup(options, { metadata }, groupPlan) {
	const asyncColumns = [];
	const schemaTree = parquetSchema(metadata);
	for (const chunk of groupPlan.chunks) {
		const { path_in_schema: pathInSchema } = chunk.columnMetadata;
		const schemaPath = getTreePath(schemaTree, pathInSchema);
		const columnDecoder = {
			pathInSchema,
			element: schemaPath[schemaPath.length - 1].element,
			schemaPath,
			...options,
			...chunk.columnMetadata,
			parsers: {
				...DEFAULT_PARSERS,
				...options.parsers
			}
		};
		const { startByte, endByte } = chunk.range;
		if ("pageLocations" in chunk) asyncColumns.push({
			pathInSchema,
			data: readSelectedPages(options, groupPlan, chunk, chunk.pageLocations, columnDecoder)
		});
		else if ("offsetIndex" in chunk) asyncColumns.push({
			pathInSchema,
			data: Promise.resolve(options.file.slice(chunk.offsetIndex.startByte, chunk.offsetIndex.endByte)).then((arrayBuffer) => {
				const pages = readOffsetIndex({
					view: new DataView(arrayBuffer),
					offset: 0
				}).page_locations;
				return readSelectedPages(options, groupPlan, chunk, pages, columnDecoder);
			})
		});
		else asyncColumns.push({
			pathInSchema,
			data: Promise.resolve(options.file.slice(startByte, endByte)).then((buffer) => {
				return readColumn({
					view: new DataView(buffer),
					offset: 0
				}, groupPlan, columnDecoder, options.onPage);
			})
		});
	}
	return {
		groupStart: groupPlan.groupStart,
		groupRows: groupPlan.groupRows,
		selectStart: groupPlan.selectStart,
		selectEnd: groupPlan.selectEnd,
		asyncColumns
	};
}
async function readSelectedPages(options, groupPlan, chunk, pages, columnDecoder) {
	const { data_page_offset, dictionary_page_offset } = chunk.columnMetadata;
	const { selectStart, selectEnd } = groupPlan;
	let { startByte, endByte } = chunk.range;
	let skipped = -1;
	const hasDict = dictionary_page_offset || data_page_offset < pages[0].offset;
	for (let i = 0; i < pages.length; i++) {
		const page = pages[i];
		const pageStart = Number(page.first_row_index);
		const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupPlan.groupRows;
		if (skipped < 0 && pageEnd > selectStart) {
			startByte = Number(page.offset);
			skipped = pageStart;
		}
		if (pageStart < selectEnd) endByte = Number(page.offset) + page.compressed_page_size;
	}
	if (skipped < 0) skipped = 0;
	let view;
	if (hasDict && skipped) {
		const dictLength = Number(pages[0].offset) - chunk.range.startByte;
		const [dictBuffer, dataBuffer] = await Promise.all([options.file.slice(chunk.range.startByte, Number(pages[0].offset)), options.file.slice(startByte, endByte)]);
		const combined = new Uint8Array(dictLength + dataBuffer.byteLength);
		combined.set(new Uint8Array(dictBuffer, 0, dictLength));
		combined.set(new Uint8Array(dataBuffer), dictLength);
		view = new DataView(combined.buffer);
	} else if (hasDict) view = new DataView(await options.file.slice(chunk.range.startByte, endByte));
	else view = new DataView(await options.file.slice(startByte, endByte));
	const { data, skipped: columnSkipped } = readColumn({
		view,
		offset: 0
	}, skipped ? {
		...groupPlan,
		groupStart: groupPlan.groupStart + skipped,
		selectStart: groupPlan.selectStart - skipped,
		selectEnd: groupPlan.selectEnd - skipped
	} : groupPlan, columnDecoder, options.onPage);
	return {
		data,
		skipped: skipped + columnSkipped
	};
}
async function asyncGroupToRows({ asyncColumns }, selectStart, selectEnd, columns, rowFormat) {
	const asyncPages = await Promise.all(asyncColumns.map((column) => column.data.then(({ skipped, data }) => ({
		skipped,
		data: flatten(data)
	}))));
	const selectCount = selectEnd - selectStart;
	if (rowFormat === "object") {
		const groupData = Array(selectCount);
		for (let selectRow = 0; selectRow < selectCount; selectRow++) {
			const rowData = {};
			for (let i = 0; i < asyncColumns.length; i++) {
				const { data, skipped } = asyncPages[i];
				rowData[asyncColumns[i].pathInSchema[0]] = data[selectStart + selectRow - skipped];
			}
			groupData[selectRow] = rowData;
		}
		return groupData;
	}
	const includedColumnNames = asyncColumns.map((child) => child.pathInSchema[0]).filter((name) => !columns || columns.includes(name));
	const columnOrder = columns ?? includedColumnNames;
	const columnIndexes = columnOrder.map((name) => asyncColumns.findIndex((column) => column.pathInSchema[0] === name));
	const groupData = Array(selectCount);
	for (let selectRow = 0; selectRow < selectCount; selectRow++) {
		const rowData = Array(asyncColumns.length);
		for (let i = 0; i < columnOrder.length; i++) {
			const colIdx = columnIndexes[i];
			if (colIdx < 0) throw new Error(`parquet column not found: ${columnOrder[i]}`);
			const { data, skipped } = asyncPages[colIdx];
			rowData[i] = data[selectStart + selectRow - skipped];
		}
		groupData[selectRow] = rowData;
	}
	return groupData;
}
function assembleAsync(asyncRowGroup, schemaTree, parsers) {
	const { asyncColumns } = asyncRowGroup;
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	const assembled = [];
	for (const child of schemaTree.children) if (child.children.length) {
		const childColumns = asyncColumns.filter((column) => column.pathInSchema[0] === child.element.name);
		if (!childColumns.length) continue;
		assembled.push({
			pathInSchema: child.path,
			data: (async () => {
				const resolved = await Promise.all(childColumns.map((c) => c.data));
				const subcolumnData = new Map();
				const flattened = resolved.map(({ data }) => flatten(data));
				const skipped = Math.max(asyncRowGroup.selectStart ?? 0, ...resolved.map((result) => result.skipped));
				const end = Math.min(asyncRowGroup.selectEnd ?? Infinity, ...resolved.map((result, i) => result.skipped + flattened[i].length));
				for (let i = 0; i < childColumns.length; i++) {
					const start = skipped - resolved[i].skipped;
					const length = Math.max(0, end - skipped);
					subcolumnData.set(childColumns[i].pathInSchema.join("."), flattened[i].slice(start, start + length));
				}
				assembleNested(subcolumnData, child, allParsers);
				const assembled = subcolumnData.get(child.element.name);
				if (!assembled) throw new Error("parquet column data not assembled");
				return {
					data: [assembled],
					skipped
				};
			})()
		});
	} else {
		const asyncColumn = asyncColumns.find((column) => column.pathInSchema[0] === child.element.name);
		if (asyncColumn) assembled.push(asyncColumn);
	}
	return {
		...asyncRowGroup,
		asyncColumns: assembled
	};
}
// node_modules/hyparquet/src/scan.js
async function prepareParquetRead(options) {
	const prepared = await prepareParquetOptions(options);
	return {
		options: prepared,
		plan: parquetPlan(prepared)
	};
}
async function prepareParquetOptions(options) {
	const metadata = options.metadata ?? await parquetMetadataAsync(options.file, options);
	const schemaColumns = parquetSchema(metadata).children.map((child) => child.element.name);
	const missingFilterColumns = columnsNeededForFilter(options.filter).filter((column) => !schemaColumns.includes(column));
	if (missingFilterColumns.length) throw new Error(`parquet filter columns not found: ${missingFilterColumns.join(", ")}`);
	if (options.columns) {
		const missingColumns = options.columns.filter((column) => !schemaColumns.includes(column));
		if (missingColumns.length) throw new Error(`parquet column not found: ${missingColumns[0]}`);
	}
	let prepared = {
		...options,
		metadata
	};
	prepared = await withBloomFilters(prepared);
	prepared = await withPageIndexes(prepared);
	return prepared;
}
function readParquetPlan(options, plan) {
	const readOptions = {
		...options,
		file: prefetchAsyncBuffer(options.file, plan)
	};
	return plan.groups.map((group) => readRowGroup(readOptions, plan, group));
}
async function withBloomFilters(options) {
	if (!options.useBloomFilters || !options.filter || !options.metadata) return options;
	const schemaTree = parquetSchema(options.metadata);
	const schemaElements = {};
	for (const child of schemaTree.children) schemaElements[child.element.name] = child.element;
	const bloomFiltersByGroup = await prefetchBloomFilters({
		file: options.file,
		metadata: options.metadata,
		filter: options.filter,
		filterStrict: options.filterStrict
	});
	return {
		...options,
		bloomFiltersByGroup,
		schemaElements
	};
}
async function withPageIndexes(options) {
	if (!options.usePageIndex || !options.filter || !options.metadata) return options;
	const { pageRangesByGroup, pageLocationsByGroup } = await prefetchPageIndexes({
		file: options.file,
		metadata: options.metadata,
		filter: options.filter,
		filterStrict: options.filterStrict,
		rowStart: options.rowStart,
		rowEnd: options.rowEnd,
		columns: options.columns,
		bloomFiltersByGroup: options.bloomFiltersByGroup,
		schemaElements: options.schemaElements,
		parsers: options.parsers
	});
	return {
		...options,
		pageRangesByGroup,
		pageLocationsByGroup
	};
}
// node_modules/hyparquet/src/read.js
const rowIndex = Symbol("rowIndex");
async function parquetRead(options) {
	options.metadata ??= await parquetMetadataAsync(options.file, options);
	const { rowStart = 0, rowEnd, columns, onChunk, onComplete, rowFormat, filter, filterStrict = true } = options;
	if (filter && rowFormat !== "object") throw new Error("parquet filter requires rowFormat: \"object\"");
	if (options.includeRowIndex && rowFormat !== "object") throw new Error("parquet includeRowIndex requires rowFormat: \"object\"");
	const filterColumns = columnsNeededForFilter(filter);
	let readColumns = columns;
	if (columns && filterColumns.length) {
		const selectedColumns = new Set(columns);
		const extraColumns = filterColumns.filter((column) => !selectedColumns.has(column));
		if (extraColumns.length) readColumns = [...columns, ...extraColumns];
	}
	const prepared = await prepareParquetRead(readColumns === columns ? options : {
		...options,
		columns: readColumns
	});
	const preparedOptions = prepared.options;
	const requiresProjection = readColumns !== columns;
	const asyncGroups = readParquetPlan(preparedOptions, prepared.plan);
	if (!onComplete && !onChunk) {
		await awaitAllColumns(asyncGroups);
		return;
	}
	if (!preparedOptions.metadata) throw new Error("parquet requires metadata");
	const schemaTree = parquetSchema(preparedOptions.metadata);
	const assembled = asyncGroups.map((arg) => assembleAsync(arg, schemaTree, options.parsers));
	if (onChunk) for (const asyncGroup of assembled) for (const asyncColumn of asyncGroup.asyncColumns) asyncColumn.data.then(({ data, skipped }) => {
		let rowStart = asyncGroup.groupStart + skipped;
		for (const columnData of data) {
			onChunk({
				columnName: asyncColumn.pathInSchema[0],
				columnData,
				rowStart,
				rowEnd: rowStart + columnData.length
			});
			rowStart += columnData.length;
		}
	}, () => {});
	if (onComplete) {
		await awaitAllColumns(assembled);
		const rows = [];
		for (const asyncGroup of assembled) {
			const selectStart = asyncGroup.selectStart ?? Math.max(rowStart - asyncGroup.groupStart, 0);
			const selectEnd = asyncGroup.selectEnd ?? Math.min((rowEnd ?? Infinity) - asyncGroup.groupStart, asyncGroup.groupRows);
			const groupData = rowFormat === "object" ? await asyncGroupToRows(asyncGroup, selectStart, selectEnd, readColumns, "object") : await asyncGroupToRows(asyncGroup, selectStart, selectEnd, columns, "array");
			if (options.includeRowIndex) for (let i = 0; i < groupData.length; i++) Object.defineProperty(groupData[i], rowIndex, { value: asyncGroup.groupStart + selectStart + i });
			if (filter) {
				for (const row of groupData) if (matchFilter(row, filter, filterStrict)) {
					if (requiresProjection && columns) {
						for (const col of filterColumns) if (!columns.includes(col)) delete row[col];
					}
					rows.push(row);
				}
			} else concat(rows, groupData);
		}
		onComplete(rows);
	} else await awaitAllColumns(assembled);
}
async function awaitAllColumns(asyncGroups) {
	const all = asyncGroups.flatMap((g) => g.asyncColumns.map((c) => c.data));
	const failed = (await Promise.allSettled(all)).find((r) => r.status === "rejected");
	if (failed) throw failed.reason;
}
function parquetReadObjects(options) {
	return new Promise((onComplete, reject) => {
		parquetRead({
			...options,
			rowFormat: "object",
			onComplete
		}).catch(reject);
	});
}
// src/evaluation/dataset/decode.ts
const MAX_UNPACKED_BYTES = 1 << 30;
const COMPRESSORS = {
	GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length }),
	ZSTD: (input, length) => zlib.zstdDecompressSync(input, { maxOutputLength: length }),
	BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length })
};
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}
async function decodeRows(name, bytes) {
	try {
		if (startsWith(bytes, [
			80,
			65,
			82,
			49
		])) return await parquetRows(bytes);
		if (startsWith(bytes, [31, 139])) return jsonLines(name, zlib.gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }));
		return jsonLines(name, bytes);
	} catch (cause) {
		if (cause instanceof EspalierError) throw cause;
		throw new EspalierError("dataset-invalid", `${name} cannot be read: ${messageOf(cause)}`, { cause });
	}
}
async function parquetRows(bytes) {
	return (await parquetReadObjects({
		file: {
			byteLength: bytes.length,
			slice: (start, end) => bytes.slice(start, end).buffer
		},
		compressors: COMPRESSORS
	})).map((row, index) => ({
		place: `row ${index + 1}`,
		row
	}));
}
function jsonLines(name, bytes) {
	const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	const rows = [];
	for (const [index, line] of text.split("\n").entries()) {
		const place = `line ${index + 1}`;
		if (line.trim() !== "") rows.push({
			place,
			row: jsonRow(`${name} ${place}`, line)
		});
	}
	return rows;
}
function jsonRow(where, line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where} is not valid JSON: ${messageOf(cause)}`, {
			hint: "A data set is Parquet, or one JSON object a line.",
			cause
		});
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	throw new EspalierError("dataset-invalid", `${where}: expected a JSON object, got ${line.slice(0, 40)}`);
}
// src/evaluation/dataset/load.ts
const MAX_FILE_BYTES = 512e6;
async function loadDataset(options) {
	const { benchmark, source, license, signal } = options;
	if (source.size > MAX_FILE_BYTES) throw new EspalierError("dataset-invalid", `${source.name} has ${formatBytes(source.size)}, expected at most ${formatBytes(MAX_FILE_BYTES)}`);
	const bytes = await source.read(0, source.size, signal);
	const raw = await decodeRows(source.name, bytes);
	if (raw.length === 0) throw new EspalierError("dataset-invalid", `${source.name} has no rows, expected at least one`);
	return {
		source: source.name,
		sha256: sha256Hex(bytes),
		rows: raw.map((row, index) => checkedRow(benchmark, source.name, row, index)),
		...license === void 0 ? {} : { license }
	};
}
function checkedRow(benchmark, file, { place, row: raw }, index) {
	const where = `${file} ${place}`;
	const missing = benchmark.columns.filter((column) => raw[column] === void 0);
	if (missing.length > 0) {
		const found = Object.keys(raw);
		throw new EspalierError("dataset-invalid", `${where}: ${benchmark.title} needs the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; found ${found.join(", ") || "none"}`, { details: {
			file,
			row: index + 1,
			missing,
			found
		} });
	}
	try {
		return {
			id: String(index),
			...benchmark.parseRow(raw)
		};
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where}: ${messageOf(cause)}`, {
			details: {
				file,
				row: index + 1
			},
			cause
		});
	}
}
// src/evaluation/overlap.ts
const SHINGLE = 13;
const LEAST = 8;
const SHARE = .7;
function findOverlap(rows, text) {
	const questions = rows.map(({ id, view }) => ({
		id,
		forms: formsOf(view).map(shinglesOf)
	}));
	const seen = linesOf(text, new Set(questions.flatMap(({ forms }) => forms.flat())));
	return questions.flatMap(({ id, forms }) => {
		const { there, share } = forms.map((shingles) => {
			const there = shingles.filter((shingle) => seen.has(shingle));
			return {
				there,
				share: there.length / Math.max(1, shingles.length)
			};
		}).toSorted((a, b) => b.share - a.share)[0];
		return share < SHARE ? [] : [{
			id,
			line: seen.get(there[0]),
			share,
			words: there[0]
		}];
	});
}
function checkOverlap(title, { rows, source }, path, text) {
	const found = findOverlap(rows, text);
	if (found.length === 0) return;
	const shown = found.slice(0, 3).map(({ id, line, words }) => `question ${id} at line ${line} ("${words}")`);
	const more = found.length > 3 ? ", ..." : "";
	throw new EspalierError("dataset-invalid", `${path} holds ${found.length} of the ${rows.length} questions of ${title}: ${shown.join(", ")}${more}`, {
		hint: "Take them out, or use other text. With --allow-overlap it is used all the same, and the benchmark proves less.",
		details: {
			text: path,
			benchmark: title,
			source,
			overlap: found.slice(0, 100)
		}
	});
}
function linesOf(text, wanted) {
	const lengths = [...new Set([...wanted].map((shingle) => shingle.split(" ").length))];
	const found = new Map();
	const words = [];
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) for (const word of wordsOf(line)) {
		words.push(word);
		lines.push(index + 1);
	}
	const starts = new Set([...wanted].map((shingle) => shingle.slice(0, shingle.indexOf(" "))));
	for (const [i, word] of words.entries()) {
		if (!starts.has(word)) continue;
		for (const length of lengths) {
			if (i + length > words.length) continue;
			const run = words.slice(i, i + length).join(" ");
			if (wanted.has(run) && !found.has(run)) found.set(run, lines[i]);
		}
	}
	return found;
}
function shinglesOf(question) {
	const words = wordsOf(question);
	if (words.length < LEAST) return [];
	const length = Math.min(SHINGLE, words.length);
	return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(" "));
}
function formsOf({ question, prompt, choices }) {
	const asked = String(question ?? prompt ?? "");
	const parsed = choicesSchema.safeParse(choices);
	if (!parsed.success || parsed.data.length === 0) return [asked];
	const withLetters = parsed.data.map(({ letter, text }) => `${letter} ${text}`);
	return [parsed.data.map(({ text }) => text), withLetters].map((texts) => [asked, ...texts].join("\n"));
}
const choicesSchema = array(object({
	letter: string(),
	text: string()
}));
function wordsOf(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
// src/evaluation/dataset/sample.ts
function pickQuestions(rows, options) {
	const { limit, seed } = options;
	if (limit === void 0 || limit >= rows.length) return [...rows];
	const rank = (text) => sha256Hex(`${seed}\n${text}`);
	const shares = [...Map.groupBy(rows, (row) => row.cluster ?? "")].map(([name, members]) => {
		const exact = limit * members.length / rows.length;
		return {
			name,
			members,
			count: Math.floor(exact),
			remainder: exact % 1,
			rank: rank(`cluster ${name}`)
		};
	});
	const left = limit - shares.reduce((sum, share) => sum + share.count, 0);
	const byRemainder = shares.toSorted((a, b) => b.remainder - a.remainder || compare$1(a.rank, b.rank));
	for (const share of byRemainder.slice(0, left)) share.count += 1;
	const chosen = new Set();
	for (const { members, count } of shares) {
		const ranked = members.map((row) => ({
			row,
			rank: rank(row.id)
		})).toSorted((a, b) => compare$1(a.rank, b.rank));
		for (const { row } of ranked.slice(0, count)) chosen.add(row);
	}
	return rows.filter((row) => chosen.has(row));
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/evaluation/prompt.ts
var import_lib = __toESM(require_lib$1(), 1);
async function loadPromptTemplate(folder, file) {
	const path = join(folder, file);
	let bytes;
	let template;
	try {
		bytes = await readFile(path);
		template = import_lib.default.compile(new TextDecoder().decode(bytes), {
			noEscape: true,
			strict: true
		});
	} catch (cause) {
		throw invalid(path, cause);
	}
	return {
		name: file,
		sha256: sha256Hex(bytes),
		render(view) {
			try {
				return template(view).trimEnd();
			} catch (cause) {
				throw invalid(path, cause);
			}
		}
	};
}
function invalid(path, cause) {
	return new EspalierError("template-invalid", `the prompt template ${path} cannot be used: ${messageOf(cause)}`, { cause });
}
function askable(rows, template) {
	return rows.map((row) => {
		const prompt = template.render(row.view);
		return {
			id: row.id,
			...row.cluster === void 0 ? {} : { cluster: row.cluster },
			prompt,
			promptSha256: sha256Hex(row.tools === void 0 ? prompt : JSON.stringify([prompt, row.tools])),
			expected: row.expected,
			...row.key === void 0 ? {} : { key: row.key },
			...row.choices === void 0 ? {} : { choices: row.choices },
			...row.tools === void 0 ? {} : { tools: row.tools }
		};
	});
}
// src/evaluation/prepare.ts
async function prepareBenchmark(options) {
	const { benchmark, limit, seed } = options;
	const template = await loadPromptTemplate(options.promptsFolder, benchmark.promptFile);
	const dataset = await loadDataset(options);
	const left = rowsWithout(dataset.rows, template, options.without);
	if (limit !== void 0 && limit > left.length) throw new EspalierError("usage", `${benchmark.name}:${limit} asks for more questions than the ${left.length} of ${dataset.source}`);
	const rows = pickQuestions(left, {
		...limit === void 0 ? {} : { limit },
		seed
	});
	return {
		benchmark,
		dataset,
		template,
		questions: askable(rows, template),
		...rows.length < dataset.rows.length ? { seed } : {},
		maxTokens: benchmark.oneToken ? 1 : options.maxTokens ?? benchmark.defaultMaxTokens,
		...options.sandbox === void 0 ? {} : { sandbox: options.sandbox }
	};
}
function rowsWithout(rows, template, prompts) {
	if (prompts === void 0) return rows;
	return askable(rows, template).flatMap(({ promptSha256 }, i) => prompts.has(promptSha256) ? [] : [rows[i]]);
}
// src/sandbox/seccomp.ts
const REFUSED = {
	ptrace: [101, 117],
	process_vm_readv: [310, 270],
	process_vm_writev: [311, 271],
	process_madvise: [440, 440],
	pidfd_getfd: [438, 438],
	kcmp: [312, 272],
	name_to_handle_at: [303, 264],
	open_by_handle_at: [304, 265],
	io_uring_setup: [425, 425],
	io_uring_enter: [426, 426],
	io_uring_register: [427, 427],
	bpf: [321, 280],
	perf_event_open: [298, 241],
	userfaultfd: [323, 282],
	fanotify_init: [300, 262],
	add_key: [248, 217],
	request_key: [249, 218],
	keyctl: [250, 219],
	unshare: [272, 97],
	setns: [308, 268],
	mount: [165, 40],
	umount2: [166, 39],
	pivot_root: [155, 41],
	chroot: [161, 51],
	open_tree: [428, 428],
	move_mount: [429, 429],
	fsopen: [430, 430],
	fsconfig: [431, 431],
	fsmount: [432, 432],
	fspick: [433, 433],
	mount_setattr: [442, 442],
	memfd_create: [319, 279],
	memfd_secret: [447, 447],
	shmget: [29, 194],
	shmat: [30, 196],
	msgget: [68, 186],
	semget: [64, 190],
	mq_open: [240, 180],
	mbind: [237, 235],
	set_mempolicy: [238, 237],
	migrate_pages: [256, 238],
	move_pages: [279, 239],
	personality: [135, 92],
	modify_ldt: [154, null],
	iopl: [172, null],
	ioperm: [173, null],
	kexec_load: [246, 104],
	kexec_file_load: [320, 294],
	init_module: [175, 105],
	finit_module: [313, 273],
	delete_module: [176, 106],
	reboot: [169, 142],
	swapon: [167, 224],
	swapoff: [168, 225],
	acct: [163, 89],
	quotactl: [179, 60],
	quotactl_fd: [443, 443],
	syslog: [103, 116],
	sethostname: [170, 161],
	setdomainname: [171, 162],
	settimeofday: [164, 170],
	clock_settime: [227, 112],
	adjtimex: [159, 171],
	clock_adjtime: [305, 266],
	vhangup: [153, 58]
};
const EXAMINED = {
	clone: [56, 220],
	clone3: [435, 435],
	socket: [41, 198]
};
const ARCHITECTURES = {
	x64: {
		index: 0,
		audit: 3221225534
	},
	arm64: {
		index: 1,
		audit: 3221225655
	}
};
function isSeccompArchitecture(name) {
	return Object.hasOwn(ARCHITECTURES, name);
}
const [LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_BITS, RETURN] = [
	32,
	21,
	53,
	69,
	6
];
const ALLOW = 2147418112;
const KILL = 2147483648;
const ERRNO = 327680;
const [EPERM, ENOSYS, EAFNOSUPPORT] = [
	1,
	38,
	97
];
const [NUMBER, AUDIT, ARGUMENT] = [
	0,
	4,
	16
];
const NEW_NAMESPACES = 2114060288;
const X32 = 1073741824;
const FAMILIES = [
	1,
	2,
	10
];
function seccompFilter(architecture) {
	const { index, audit } = ARCHITECTURES[architecture];
	const refused = Object.values(REFUSED).flatMap((numbers) => numbers[index] ?? []);
	return assemble([
		{
			code: LOAD,
			value: AUDIT
		},
		{
			code: JUMP_EQUAL,
			value: audit,
			otherwise: "kill"
		},
		{
			code: LOAD,
			value: NUMBER
		},
		...architecture === "x64" ? [{
			code: JUMP_AT_LEAST,
			value: X32,
			match: "refuse"
		}] : [],
		...refused.map((value) => ({
			code: JUMP_EQUAL,
			value,
			match: "refuse"
		})),
		{
			code: JUMP_EQUAL,
			value: EXAMINED.clone3[index],
			match: "absent"
		},
		{
			code: JUMP_EQUAL,
			value: EXAMINED.clone[index],
			match: "clone"
		},
		{
			code: JUMP_EQUAL,
			value: EXAMINED.socket[index],
			match: "socket",
			otherwise: "allow"
		},
		{
			label: "clone",
			code: LOAD,
			value: ARGUMENT
		},
		{
			code: JUMP_BITS,
			value: NEW_NAMESPACES,
			match: "refuse",
			otherwise: "allow"
		},
		{
			label: "socket",
			code: LOAD,
			value: ARGUMENT
		},
		...FAMILIES.map((value) => ({
			code: JUMP_EQUAL,
			value,
			match: "allow"
		})),
		{
			code: RETURN,
			value: ERRNO | EAFNOSUPPORT
		},
		{
			label: "refuse",
			code: RETURN,
			value: ERRNO | EPERM
		},
		{
			label: "absent",
			code: RETURN,
			value: ERRNO | ENOSYS
		},
		{
			label: "kill",
			code: RETURN,
			value: KILL
		},
		{
			label: "allow",
			code: RETURN,
			value: ALLOW
		}
	]);
}
function assemble(instructions) {
	const view = new DataView(new ArrayBuffer(instructions.length * 8));
	const distance = (from, label) => label === void 0 ? 0 : instructions.findIndex((each) => each.label === label) - from - 1;
	for (const [at, { code, value, match, otherwise }] of instructions.entries()) {
		const jumps = [distance(at, match), distance(at, otherwise)];
		if (jumps.some((jump) => jump < 0 || jump > 255)) throw new RangeError(`jump out of range at ${at}`);
		view.setUint16(at * 8, code, true);
		for (const [side, jump] of jumps.entries()) view.setUint8(at * 8 + 2 + side, jump);
		view.setUint32(at * 8 + 4, value, true);
	}
	return new Uint8Array(view.buffer);
}
// src/sandbox/wall.ts
function pythonArgs(driver) {
	return [
		"-I",
		"-S",
		"-c",
		driver
	];
}
// src/sandbox/bubblewrap.ts
const bubblewrap = {
	kind: "bubblewrap",
	program: "bwrap",
	args: (_name, version, driver) => [
		...[
			"--unshare-all",
			"--die-with-parent",
			"--new-session",
			"--clearenv",
			"--cap-drop",
			"ALL"
		],
		...hasDisableUserns(version) ? ["--unshare-user", "--disable-userns"] : [],
		...isSeccompArchitecture(process.arch) ? ["--seccomp", "3"] : [],
		...[
			"--uid",
			"65534",
			"--gid",
			"65534",
			"--hostname",
			"sandbox"
		],
		...[
			"--ro-bind",
			"/usr/bin",
			"/usr/bin",
			"--ro-bind",
			"/usr/lib",
			"/usr/lib"
		],
		...[
			"--ro-bind-try",
			"/usr/lib64",
			"/usr/lib64"
		],
		...[
			"--symlink",
			"usr/bin",
			"/bin",
			"--symlink",
			"usr/lib",
			"/lib",
			"--symlink",
			"usr/lib64",
			"/lib64"
		],
		...[
			"--proc",
			"/proc",
			"--dev",
			"/dev",
			"--remount-ro",
			"/dev",
			"--remount-ro",
			"/",
			"--chdir",
			"/"
		],
		...["/usr/bin/python3", ...pythonArgs(driver)]
	],
	versionArgs: ["--version"],
	descriptor: () => isSeccompArchitecture(process.arch) ? seccompFilter(process.arch) : void 0,
	groupMemory: "watched"
};
function hasDisableUserns(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 0 || minor >= 8;
}
// src/sandbox/docker.ts
const IMAGE = "python:3.13-slim";
const SPARE_SECONDS = 10;
const docker = {
	kind: "docker",
	program: "docker",
	args: (name, _version, driver) => [
		...[
			"run",
			"--rm",
			"--interactive",
			"--name",
			name,
			"--network",
			"none",
			"--read-only"
		],
		...[
			"--memory",
			String(LIMITS.groupBytes),
			"--memory-swap",
			String(LIMITS.groupBytes)
		],
		...[
			"--pids-limit",
			String(LIMITS.processes),
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges"
		],
		...[
			"--user",
			"65534:65534",
			"--shm-size",
			"1m",
			"--workdir",
			"/",
			"--init",
			IMAGE
		],
		...[
			"timeout",
			"-s",
			"KILL",
			String(LIMITS.wallSeconds + SPARE_SECONDS)
		],
		...["python3", ...pythonArgs(driver)]
	],
	versionArgs: [
		"version",
		"--format",
		"{{.Server.Version}}"
	],
	killArgs: (name) => ["kill", name],
	groupMemory: "by the kernel"
};
// src/sandbox/find.ts
async function findSandbox(environment, signal) {
	const reasons = [];
	for (const wall of [bubblewrap, docker]) try {
		return { sandbox: await openSandbox(wall, environment, signal) };
	} catch (error) {
		signal?.throwIfAborted();
		if (!(error instanceof EspalierError)) throw error;
		reasons.push(error.message);
	}
	return { reason: `generated code is run only behind a wall, and neither bubblewrap nor Docker works here (${reasons.join("; ")})` };
}
// src/pipeline/stages/questions.ts
async function prepareAll(settings, context, fresh) {
	const promptsFolder = settings.prompts ?? join(context.templatesDir, "prompts");
	const prepared = [];
	const skipped = [];
	const options = parseWanted(settings.benchmarks).questions;
	const found = options.some(({ benchmark }) => benchmark.program !== void 0) ? await findSandbox(context.environment, context.signal) : void 0;
	for (const option of options) try {
		var _usingCtx$3 = _usingCtx();
		const { benchmark } = option;
		const reason = (benchmark.program !== void 0 && found && "reason" in found ? found.reason : void 0) ?? engineLacks(settings.engine, benchmark);
		if (reason !== void 0) {
			skipped.push({
				benchmark: benchmark.name,
				title: benchmark.title,
				reason
			});
			const message = `${benchmark.title} is skipped: ${reason}`;
			context.progress({
				type: "note",
				level: "warning",
				message
			});
			continue;
		}
		const source = _usingCtx$3.a(await openDataset(option.source, context));
		const license = await licenseOf(option, context);
		prepared.push(await prepareBenchmark({
			benchmark,
			source,
			promptsFolder,
			seed: settings.seed,
			...license === void 0 ? {} : { license },
			...fresh === void 0 ? option.limit !== void 0 && { limit: option.limit } : others(option, fresh),
			...settings.maxTokens === void 0 ? {} : { maxTokens: settings.maxTokens },
			...context.signal === void 0 ? {} : { signal: context.signal },
			...benchmark.program !== void 0 && found && "sandbox" in found && { sandbox: found.sandbox }
		}));
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
	if (prepared.length === 0 && skipped.length > 0) {
		const reasons = skipped.map(({ title, reason }) => `${title}: ${reason}`).join("; ");
		throw new EspalierError("usage", `no benchmark is left that can be run here: ${reasons}`, { hint: "Ask for another benchmark as well; generated code needs bubblewrap or Docker." });
	}
	return {
		benchmarks: prepared,
		skipped
	};
}
function others({ benchmark }, { than, count }) {
	const { questions, dataset } = than.benchmarks.find((asked) => asked.benchmark === benchmark);
	const asked = new Set(questions.map(({ promptSha256 }) => promptSha256));
	const left = dataset.rows.length - questions.length;
	if (left < (count ?? 1)) throw new EspalierError("usage", `${benchmark.title}: ${questions.length} of the ${dataset.rows.length} questions of ${dataset.source} are asked, ${left} are left to test a pick on`, { hint: `Ask fewer in the sweep, as ${benchmark.name}:${Math.ceil(dataset.rows.length / 2)}.` });
	return {
		without: asked,
		limit: Math.min(count ?? questions.length, left)
	};
}
function engineLacks(engine, { oneToken, usesTools }) {
	if (engine === "llama.cpp") return void 0;
	if (oneToken) return `${engine} tells no probabilities of tokens`;
	return usesTools ? `${engine} takes no tools` : void 0;
}
const BUILTIN = "builtin:";
async function openDataset(source, context) {
	if (source.startsWith(BUILTIN)) {
		const file = join(context.templatesDir, "benchmarks", source.slice(8));
		return {
			...await openFileSource(file),
			name: source
		};
	}
	const location = parseLocation(source);
	return location.kind === "hub" ? openBase(location, context) : openFileSource(location.path);
}
async function licenseOf({ benchmark, source }, context) {
	return source === benchmark.defaultSource ? benchmark.license : licenseOfSource(source, context);
}
async function licenseOfSource(source, { hub }) {
	const location = parseLocation(source);
	if (location.kind === "local") return void 0;
	return (await readCardMetadata(location.repo, location.revision, hub)).license;
}
function identityOf({ benchmark, dataset, template, questions, maxTokens, sandbox }) {
	return {
		name: benchmark.name,
		dataset: dataset.sha256,
		template: template.sha256,
		questions: questions.map(({ id, promptSha256 }) => [id, promptSha256]),
		maxTokens,
		...sandbox && { python: sandbox.python }
	};
}
// src/pipeline/overlap.ts
async function refuseOverlap(texts, benchmarks, allowed, context) {
	const notes = [];
	for (const { benchmark, source } of parseWanted(benchmarks).questions) try {
		var _usingCtx$2 = _usingCtx();
		const file = _usingCtx$2.a(await openDataset(source, context).catch(withHint));
		const { signal } = context;
		const dataset = await loadDataset({
			benchmark,
			source: file,
			...signal && { signal }
		});
		for (const text of texts) notes.push(...overlapOf(benchmark.title, dataset, text, allowed, context));
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
	return notes;
}
function withHint(cause) {
	if (!(cause instanceof EspalierError)) throw cause;
	throw new EspalierError(cause.code, cause.message, {
		hint: "The text is compared with the questions of --benchmarks. Name those that you will ask (mmlu=FILE), or none.",
		details: cause.details,
		cause
	});
}
function overlapOf(title, dataset, { path, text }, allowed, { progress }) {
	try {
		checkOverlap(title, dataset, path, text);
		return [];
	} catch (error) {
		if (!allowed || !(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `${error.message}; used all the same`
		});
		return [error.message];
	}
}
// src/llama/nvidia-smi.ts
function nvidiaSmi(args, environment, options) {
	return capture({
		file: "nvidia-smi",
		args: [],
		env: childEnvironment(environment, "nvidia-smi")
	}, args, options);
}
// src/llama/gpu.ts
function gpuLabel(gpu) {
	if (gpu.kind === "none") return "cpu";
	return gpu.kind === "cuda" ? `cuda-${gpu.cudaVersion}` : gpu.kind;
}
function parseCudaVersion(table) {
	return table.match(/CUDA(?: UMD)? Version\s*:\s*(\d+\.\d+)/)?.[1];
}
const SOFTWARE_VULKAN = /^(lvp|llvmpipe|swiftshader|dzn|virtio)/;
const TIMEOUT_MS$1 = 3e4;
async function detectGpu(environment, signal) {
	if (process.platform === "darwin") return process.arch === "arm64" ? { kind: "metal" } : { kind: "none" };
	const ask = (args) => nvidiaSmi(args, environment, {
		signal,
		timeoutMs: TIMEOUT_MS$1
	}).catch(() => {
		signal?.throwIfAborted();
	});
	const table = await ask([]);
	const cudaVersion = table?.code === 0 ? parseCudaVersion(table.stdout) : void 0;
	if (cudaVersion !== void 0) {
		const list = await ask(["--query-gpu=name", "--format=csv,noheader"]);
		return {
			kind: "cuda",
			cudaVersion,
			names: list?.code === 0 ? list.stdout.trim().split("\n") : []
		};
	}
	return process.platform === "linux" && await hasVulkan() ? { kind: "vulkan" } : { kind: "none" };
}
async function hasVulkan() {
	const list = (folder) => readdir(folder).catch(() => []);
	if (!(await list("/dev/dri")).some((name) => name.startsWith("renderD"))) return false;
	return [...await list("/usr/share/vulkan/icd.d"), ...await list("/etc/vulkan/icd.d")].some((name) => name.endsWith(".json") && !SOFTWARE_VULKAN.test(name));
}
// src/llama/tools/version.ts
function parseVersion(output) {
	const text = output.match(/^version: (.+)$/m)?.[1]?.trim();
	const build = text?.match(/\(build (\d+)/)?.[1] ?? text?.match(/^(\d+) \(/)?.[1];
	return text === void 0 || build === void 0 ? void 0 : {
		build: Number(build),
		text
	};
}
const TIMEOUT_MS = 12e4;
async function readVersion(command, signal) {
	const run = await capture(command, ["--version"], {
		signal,
		timeoutMs: TIMEOUT_MS
	}).catch((cause) => {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `it does not start: ${messageOf(cause)}`, { cause });
	});
	const version = parseVersion(`${run.stdout}\n${run.stderr}`);
	if (version && run.code === 0) return version;
	const said = lastLine(`${run.stdout}${run.stderr}`) || "nothing";
	const message = `\`--version\` should print \`version: ...\` and exit 0; it exited ${run.code} and said: ${said}`;
	throw new EspalierError("llama-not-found", message);
}
// src/llama/tools/tools.ts
const LLAMA_SOURCES = [
	"explicit",
	"path",
	"cache",
	"release",
	"debian"
];
async function openTools(layout, environment, signal) {
	const env = childEnvironment(environment, "engine", layout.additions);
	const [file, ...loaderArgs] = layout.loader ?? [];
	const command = (tool) => {
		const path = tool === "llama-server" ? layout.server ?? toolPath(layout.folder, tool) : toolPath(layout.folder, tool);
		if (!existsSync(path)) throw missingTool(tool, path);
		return file === void 0 ? {
			file: path,
			args: [],
			env
		} : {
			file,
			args: [...loaderArgs, path],
			env
		};
	};
	const version = await readVersion(command("llama-server"), signal);
	return {
		source: layout.source,
		folder: layout.folder,
		version,
		command
	};
}
function layoutOfServer(server, source) {
	const absolute = resolve(server);
	return {
		source,
		folder: dirname$1(absolute),
		server: absolute
	};
}
function toolPath(folder, tool) {
	return join(folder, process.platform === "win32" ? `${tool}.exe` : tool);
}
function missingTool(tool, path) {
	const debian = tool === "llama-imatrix" || tool === "llama-perplexity" ? "llama.cpp-tools-extra" : "llama.cpp-tools";
	return new EspalierError("llama-not-found", `there is no ${tool} beside llama-server: expected ${path}`, {
		hint: `Use a whole llama.cpp release, or the Debian package ${debian}, which holds it.`,
		details: {
			tool,
			path,
			package: debian
		}
	});
}
// src/llama/install/apt.ts
const KEYRINGS = ["pgp", "gpg"].map((suffix) => `/usr/share/keyrings/debian-archive-keyring.${suffix}`);
function aptConfiguration(root, architecture) {
	return [
		"#clear APT::Update::Pre-Invoke;",
		"#clear APT::Update::Post-Invoke;",
		"#clear APT::Update::Post-Invoke-Success;",
		"#clear DPkg::Pre-Invoke;",
		"#clear DPkg::Post-Invoke;",
		"#clear APT::Architectures;",
		`APT::Architecture "${architecture}";`,
		`APT::Architectures { "${architecture}"; };`,
		"APT::Install-Recommends \"false\";",
		"APT::Update::Error-Mode \"any\";",
		"APT::Sandbox::User \"root\";",
		"APT::Get::AllowUnauthenticated \"false\";",
		"Acquire::AllowInsecureRepositories \"false\";",
		"Acquire::Languages \"none\";",
		"Acquire::PDiffs \"false\";",
		"Acquire::Retries \"2\";",
		"Debug::NoLocking \"true\";",
		`Dir::State "${root}/state";`,
		`Dir::State::status "${root}/status";`,
		`Dir::Cache "${root}/cache";`,
		`Dir::Etc::sourcelist "${root}/sources.list";`,
		`Dir::Etc::sourceparts "${root}/empty";`,
		`Dir::Etc::preferences "${root}/no-preferences";`,
		`Dir::Etc::preferencesparts "${root}/empty";`,
		""
	].join("\n");
}
function aptSource(mirror, suite, architecture, keyring) {
	return `deb [${[
		`arch=${architecture}`,
		"target=Packages",
		"check-valid-until=no",
		`signed-by=${keyring}`
	].join(" ")}] ${mirror} ${suite} main\n`;
}
async function unpackPackages(packages, source, work, target, context) {
	for (const folder of [
		"state/lists/partial",
		"cache/archives/partial",
		"empty"
	]) await mkdir(join(work, folder), { recursive: true });
	await mkdir(target, { recursive: true });
	await writeFile(join(work, "status"), "");
	await writeFile(join(work, "sources.list"), source);
	await writeFile(join(work, "apt.conf"), aptConfiguration(work, context.architecture));
	const configured = [
		"-c",
		join(work, "apt.conf"),
		"-q"
	];
	await must("apt-get", [...configured, "update"], context);
	await must("apt-get", [
		...configured,
		"-y",
		"--download-only",
		"install",
		...packages
	], context);
	const archives = join(work, "cache/archives");
	const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
	for (const file of files) await must("dpkg-deb", [
		"-x",
		join(archives, file),
		target
	], context);
	return files.toSorted();
}
async function debianKeyring(work, context) {
	const own = KEYRINGS.find((path) => existsSync(path));
	if (own !== void 0) return own;
	await mkdir(work, { recursive: true });
	const name = "debian-archive-keyring";
	await must("apt-get", [
		"-q",
		"-o",
		"APT::Sandbox::User=root",
		"download",
		name
	], context, work);
	for (const file of await readdir(work)) if (file.endsWith(".deb")) await must("dpkg-deb", [
		"-x",
		file,
		"."
	], context, work);
	const fetched = KEYRINGS.map((path) => join(work, path)).find((path) => existsSync(path));
	if (fetched !== void 0) return fetched;
	throw new EspalierError("llama-not-found", `the package ${name} holds none of ${KEYRINGS.join(", ")}`);
}
async function must(program, args, context, cwd) {
	const { environment, signal } = context;
	const env = childEnvironment(environment, "apt", { LC_ALL: "C" });
	const options = {
		signal,
		...cwd !== void 0 && { cwd }
	};
	const run = await capture({
		file: program,
		args: [],
		env
	}, args, options).catch((cause) => {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `${program} does not start: ${messageOf(cause)}`, { cause });
	});
	if (run.code === 0) return;
	const said = `${run.stdout}\n${run.stderr}`;
	const why = said.split("\n").find((line) => line.startsWith("E: ")) ?? lastLine(said);
	throw new EspalierError("llama-not-found", `\`${program} ${args.at(-1)}\` exited ${run.code}: ${why}`, { details: {
		program,
		args,
		output: said.slice(-4e3)
	} });
}
// src/llama/install/apt-sources.ts
function parseOneLineSources(text) {
	return text.split("\n").flatMap((raw) => {
		const match = raw.replace(/#.*/, "").trim().match(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*(.*)$/);
		if (!match) return [];
		const [, options = "", uri = "", suite = "", components = ""] = match;
		const signedBy = options.match(/(?:^|\s)signed-by=(\S+)/i)?.[1];
		return [{
			uri,
			suites: [suite],
			components: words(components),
			signedBy
		}];
	});
}
function parseDeb822Sources(text) {
	return text.replace(/^#.*\n?/gm, "").split(/\n\s*\n/).flatMap((paragraph) => {
		const fields = new Map();
		for (const [, name = "", value = ""] of paragraph.matchAll(/^([\w-]+):(.*(?:\n[ \t]+.*)*)/gm)) fields.set(name.toLowerCase(), value.trim());
		const field = (name) => words(fields.get(name) ?? "");
		if (!field("types").includes("deb") || /^(no|false|0)$/i.test(fields.get("enabled") ?? "")) return [];
		const signedBy = fields.get("signed-by");
		return field("uris").map((uri) => ({
			uri,
			suites: field("suites"),
			components: field("components"),
			signedBy: signedBy?.startsWith("/") ? signedBy : void 0
		}));
	});
}
const DEBIAN_SUITES = /^(sid|unstable|testing|(old)*stable|bullseye|bookworm|trixie|forky|duke)$/;
function debianMirrors(entries) {
	const likely = entries.filter(({ uri }) => /^(https?|file|copy|ftp|mirror\+\w+|mirror|tor\+https?):/.test(uri)).filter(({ suites, components }) => components.includes("main") && suites.some((s) => DEBIAN_SUITES.test(s))).map((entry) => ({
		uri: entry.uri.replace(/\/+$/, ""),
		rank: certainty(entry)
	})).filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank);
	return [...new Set(likely.map(({ uri }) => uri))];
}
function certainty({ uri, signedBy }) {
	const byKey = signedBy !== void 0 && /debian-archive/.test(signedBy) ? 2 : 0;
	const byPath = /\/debian\/?$/.test(uri) ? 1 : 0;
	const byList = /^mirror\+file:.*debian\.list$/.test(uri) ? 1 : 0;
	return byKey + byPath + byList;
}
function words(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
// src/llama/install/manifest.ts
const MANIFEST = "files.json";
const NEVER_RUN = "root/usr/share/";
async function writeManifest(folder) {
	await writeFile(join(folder, MANIFEST), stringifyJson(await digestsOf(folder)));
}
async function isIntact(folder) {
	const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => "null");
	return isDeepStrictEqual(JSON.parse(text), await digestsOf(folder));
}
async function digestsOf(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const digests = {};
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const name = relative(folder, path);
		if (entry.isDirectory() || name === MANIFEST || name.startsWith(NEVER_RUN)) continue;
		digests[name] = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await sha256(path);
	}
	return digests;
}
async function sha256(path) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream$1(path, { highWaterMark: 1 << 20 })) hash.update(piece);
	return hash.digest("hex");
}
// src/llama/install/install.ts
const recordSchema = strictObject({
	source: _enum(["release", "debian"]),
	programs: string(),
	loader: string().optional(),
	libraries: array(string()).optional(),
	cpuBackends: string().optional(),
	from: array(string())
});
const RECORD = "install.json";
function installFolder(cacheFolder, id) {
	return resolve(cacheFolder, "llama", id);
}
async function readInstall(folder) {
	try {
		const record = recordSchema.parse(JSON.parse(await readFile(join(folder, RECORD), "utf8")));
		return await isIntact(folder) ? record : void 0;
	} catch {
		return;
	}
}
async function installOnce(cacheFolder, id, make, { signal, progress = silent } = {}) {
	const folder = installFolder(cacheFolder, id);
	const parent = dirname$1(folder);
	const onWait = (message) => progress({
		type: "note",
		level: "info",
		message
	});
	try {
		await mkdir(parent, { recursive: true });
		return await withLock(`${folder}.lock`, () => install(folder, make), {
			signal,
			onWait
		});
	} catch (cause) {
		signal?.throwIfAborted();
		if (isFileSystemError(cause)) throw fileError(`cannot use the cache ${parent}`, cause);
		throw cause;
	}
}
async function install(folder, make) {
	const existing = await readInstall(folder);
	if (existing) return existing;
	await removeLeftovers(dirname$1(folder));
	await assertReplaceable(folder);
	const temporary = temporaryName(folder);
	try {
		await mkdir(temporary);
		const record = await make(temporary);
		await writeFile(join(temporary, RECORD), stringifyJson(record));
		await writeManifest(temporary);
		await rm(folder, {
			recursive: true,
			force: true
		});
		await rename(temporary, folder);
		return record;
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
async function assertReplaceable(folder) {
	const names = await readdir(folder).catch(() => []);
	if (names.length === 0 || names.includes(RECORD)) return;
	throw new EspalierError("file-unreadable", `${folder} is in the way: it is no installation of Espalier`, { hint: "Move it away, or give another cache folder with ESPALIER_CACHE." });
}
// src/llama/install/debian.ts
const SUITE = "sid";
const PACKAGES = ["llama.cpp-tools", "llama.cpp-tools-extra"];
const MACHINES = {
	x64: {
		architecture: "amd64",
		triplet: "x86_64-linux-gnu",
		loader: "ld-linux-x86-64.so.2"
	},
	arm64: {
		architecture: "arm64",
		triplet: "aarch64-linux-gnu",
		loader: "ld-linux-aarch64.so.1"
	}
};
function debianId() {
	return `debian-${SUITE}-${process.arch}`;
}
function isDebianLike(osRelease) {
	const ids = [...osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap(([, ids = ""]) => ids.split(" "));
	return ids.includes("debian") || ids.includes("ubuntu");
}
async function installDebian(cacheFolder, { environment, progress, signal }) {
	const osRelease = await readFile("/etc/os-release", "utf8").catch(() => "");
	const machine = MACHINES[process.arch];
	if (process.platform !== "linux" || !isDebianLike(osRelease) || !machine) {
		const system = osRelease.match(/^ID=(.*)$/m)?.[1] ?? process.platform;
		throw new EspalierError("llama-not-found", `this is ${system} on ${process.arch}, not Debian or Ubuntu on x64 or arm64`);
	}
	const context = {
		environment,
		architecture: machine.architecture,
		signal
	};
	const make = async (folder) => {
		const message = `fetching ${PACKAGES.join(" and ")} from Debian ${SUITE} into ${cacheFolder}`;
		progress?.({
			type: "note",
			level: "info",
			message
		});
		const work = join(folder, "apt");
		const from = await fromAnyMirror(work, join(folder, "root"), context);
		await rm(work, {
			recursive: true,
			force: true
		});
		const libraries = `root/usr/lib/${machine.triplet}`;
		const record = {
			source: "debian",
			programs: "root/usr/bin",
			loader: `${libraries}/${machine.loader}`,
			libraries: [libraries, `${libraries}/llama`],
			cpuBackends: `${libraries}/ggml/backends0`,
			from
		};
		for (const path of [
			record.programs,
			record.loader,
			record.cpuBackends
		]) if (!existsSync(join(folder, path))) throw new EspalierError("llama-not-found", `Debian's packages no longer hold ${path}`, { details: { from } });
		return record;
	};
	const record = await installOnce(cacheFolder, debianId(), make, {
		signal,
		progress
	});
	return {
		folder: installFolder(cacheFolder, debianId()),
		record
	};
}
const MIRROR_VARIABLE = "ESPALIER_DEBIAN_MIRROR";
async function fromAnyMirror(work, target, context) {
	const keyring = await debianKeyring(join(work, "keyring"), context);
	const named = variable(context.environment, MIRROR_VARIABLE);
	const mirrors = named === void 0 ? debianMirrors(await machineSources()) : [named];
	if (mirrors.length === 0) throw new EspalierError("llama-not-found", `the apt configuration of this machine names no archive of Debian, and ${MIRROR_VARIABLE} names none`);
	const failures = [];
	for (const mirror of mirrors) {
		const source = aptSource(mirror, SUITE, context.architecture, keyring);
		const attempt = join(work, String(failures.length));
		try {
			return await unpackPackages(PACKAGES, source, attempt, target, context);
		} catch (error) {
			context.signal?.throwIfAborted();
			failures.push(messageOf(error));
		}
	}
	throw new EspalierError("llama-not-found", failures.join("; "));
}
async function machineSources() {
	const folder = "/etc/apt/sources.list.d";
	const names = (await readdir(folder).catch(() => [])).toSorted();
	const read = (path) => readFile(path, "utf8").catch(() => "");
	const entries = parseOneLineSources(await read("/etc/apt/sources.list"));
	for (const name of names) {
		if (name.endsWith(".sources")) entries.push(...parseDeb822Sources(await read(join(folder, name))));
		if (name.endsWith(".list")) entries.push(...parseOneLineSources(await read(join(folder, name))));
	}
	return entries;
}
// src/llama/install/github.ts
const assetSchema = object({
	name: string(),
	size: int().min(0),
	digest: string().nullish(),
	browser_download_url: url()
});
const releaseSchema = object({
	tag_name: string(),
	assets: array(assetSchema)
});
const BUILD_TAG = /^b\d+$/;
const REPOSITORY = "ggml-org/llama.cpp";
const NIGHTLY = "nightly-tag.txt";
async function fetchRelease(github, build) {
	if (build !== "latest") return getRelease(github, `tags/${build}`);
	const latest = await getRelease(github, "latest");
	const pointer = latest.assets.find(({ name }) => name === NIGHTLY);
	if (!pointer) {
		if (BUILD_TAG.test(latest.tag_name)) return latest;
		throw new EspalierError("llama-not-found", `the latest release ${latest.tag_name} has no ${NIGHTLY}`);
	}
	const response = await github.fetch(pointer.browser_download_url, signalOf(github));
	const tag = (await response.text()).trim();
	if (!response.ok || !BUILD_TAG.test(tag)) {
		const got = `status ${response.status}: ${tag.slice(0, 40)}`;
		throw new EspalierError("llama-not-found", `${NIGHTLY} of ${latest.tag_name} should say bNNNNN, got ${got}`);
	}
	return getRelease(github, `tags/${tag}`);
}
async function getRelease(github, which) {
	const url = `${github.apiUrl}/repos/${REPOSITORY}/releases/${which}`;
	const headers = { accept: "application/vnd.github+json" };
	if (github.token !== void 0) headers.authorization = `Bearer ${github.token}`;
	const response = await github.fetch(url, {
		headers,
		...signalOf(github)
	});
	if (response.ok) return checkValue(releaseSchema, await response.json(), `GitHub's answer to ${which}`, "llama-not-found");
	await response.body?.cancel();
	const limited = response.status === 403 || response.status === 429;
	const hint = "GitHub allows 60 requests an hour without a token; pass one.";
	const message = `GitHub answered ${response.status} to releases/${which} of ${REPOSITORY}, expected 200`;
	throw new EspalierError("llama-not-found", message, limited ? { hint } : {});
}
function signalOf({ signal }) {
	return signal ? { signal } : {};
}
// src/llama/install/cpu.ts
const AVX = ["sse4_2", "avx"];
const HASWELL = [
	...AVX,
	"f16c",
	"fma",
	"avx2",
	"bmi2"
];
const SKYLAKE = [
	...HASWELL,
	"avx512f",
	"avx512cd",
	"avx512vl",
	"avx512dq",
	"avx512bw"
];
const SVE = [
	"asimddp",
	"asimdhp",
	"sve"
];
const VARIANTS = [
	["sapphirerapids", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni",
		"avx512_bf16",
		"amx_tile",
		"amx_int8"
	]],
	["zen4", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni",
		"avx512_bf16"
	]],
	["cooperlake", [
		...SKYLAKE,
		"avx512_vnni",
		"avx512_bf16"
	]],
	["icelake", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni"
	]],
	["cascadelake", [...SKYLAKE, "avx512_vnni"]],
	["cannonlake", [...SKYLAKE, "avx512vbmi"]],
	["skylakex", SKYLAKE],
	["alderlake", [...HASWELL, "avx_vnni"]],
	["haswell", HASWELL],
	["piledriver", [
		...AVX,
		"f16c",
		"fma"
	]],
	["ivybridge", [...AVX, "f16c"]],
	["sandybridge", AVX],
	["sse42", ["sse4_2"]],
	["x64", []],
	["armv9.2_2", [
		...SVE,
		"i8mm",
		"sve2",
		"sme"
	]],
	["armv9.2_1", [
		...SVE,
		"i8mm",
		"sme"
	]],
	["armv8.6_2", [
		...SVE,
		"i8mm",
		"sve2"
	]],
	["armv8.6_1", [...SVE, "i8mm"]],
	["armv8.2_3", SVE],
	["armv8.2_2", ["asimddp", "asimdhp"]],
	["armv8.2_1", ["asimddp"]],
	["armv8.0_1", []]
];
function cpuFeatures(cpuinfo) {
	const line = cpuinfo.match(/^(?:flags|Features)\s*:\s*(.*)$/m)?.[1] ?? "";
	return new Set(line.split(/\s+/));
}
function bestCpuBackend(files, features) {
	for (const [name, needs] of VARIANTS) {
		const file = `libggml-cpu-${name}.so`;
		if (files.includes(file) && needs.every((need) => features.has(need))) return file;
	}
}
// src/llama/install/layout.ts
async function layoutOfInstall(folder, record, source) {
	const { programs, loader, libraries = [], cpuBackends } = record;
	const layout = {
		source,
		folder: join(folder, programs)
	};
	if (loader !== void 0) {
		const path = libraries.map((library) => join(folder, library)).join(":");
		layout.loader = [
			join(folder, loader),
			"--library-path",
			path
		];
	}
	if (cpuBackends !== void 0) {
		const backends = join(folder, cpuBackends);
		const files = await readdir(backends);
		const best = bestCpuBackend(files, cpuFeatures(await readFile("/proc/cpuinfo", "utf8")));
		if (best === void 0) {
			const message = `none of the CPU backends fits this processor: ${files.join(", ")}`;
			throw new EspalierError("llama-not-found", message);
		}
		layout.additions = { GGML_BACKEND_PATH: join(backends, best) };
	}
	return layout;
}
// node_modules/tar/dist/esm/index.min.js
var zr = Object.defineProperty;
var Ur = (s, t) => {
	for (var e in t) zr(s, e, {
		get: t[e],
		enumerable: !0
	});
};
var Ds = typeof process == "object" && process ? process : {
	stdout: null,
	stderr: null
};
var Wr = (s) => !!s && typeof s == "object" && (s instanceof A || s instanceof Cs || Gr(s) || Zr(s));
var Gr = (s) => !!s && typeof s == "object" && s instanceof EventEmitter$1 && typeof s.pipe == "function" && s.pipe !== Cs.Writable.prototype.pipe;
var Zr = (s) => !!s && typeof s == "object" && s instanceof EventEmitter$1 && typeof s.write == "function" && typeof s.end == "function";
var Q = Symbol("EOF");
var J = Symbol("maybeEmitEnd");
var nt = Symbol("emittedEnd");
var De = Symbol("emittingEnd");
var qt = Symbol("emittedError");
var Ne = Symbol("closed");
var Ns = Symbol("read");
var Ae = Symbol("flush");
var As = Symbol("flushChunk");
var z = Symbol("encoding");
var Mt = Symbol("decoder");
var g = Symbol("flowing");
var Qt = Symbol("paused");
var Bt = Symbol("resume");
var b = Symbol("buffer");
var N = Symbol("pipes");
var _ = Symbol("bufferLength");
var bi = Symbol("bufferPush");
var Ie = Symbol("bufferShift");
var L = Symbol("objectMode");
var S = Symbol("destroyed");
var _i = Symbol("error");
var Oi = Symbol("emitData");
var Is = Symbol("emitEnd");
var Ti = Symbol("emitEnd2");
var Z = Symbol("async");
var xi = Symbol("abort");
var Ce = Symbol("aborted");
var Jt = Symbol("signal");
var Rt = Symbol("dataListeners");
var C = Symbol("discarded");
var jt = (s) => Promise.resolve().then(s);
var Yr = (s) => s();
var Kr = (s) => s === "end" || s === "finish" || s === "prefinish";
var Vr = (s) => s instanceof ArrayBuffer || !!s && typeof s == "object" && s.constructor && s.constructor.name === "ArrayBuffer" && s.byteLength >= 0;
var $r = (s) => !Buffer.isBuffer(s) && ArrayBuffer.isView(s);
var Fe = class {
	src;
	dest;
	opts;
	ondrain;
	constructor(t, e, i) {
		this.src = t, this.dest = e, this.opts = i, this.ondrain = () => t[Bt](), this.dest.on("drain", this.ondrain);
	}
	unpipe() {
		this.dest.removeListener("drain", this.ondrain);
	}
	proxyErrors(t) {}
	end() {
		this.unpipe(), this.opts.end && this.dest.end();
	}
};
var Li = class extends Fe {
	unpipe() {
		this.src.removeListener("error", this.proxyErrors), super.unpipe();
	}
	constructor(t, e, i) {
		super(t, e, i), this.proxyErrors = (r) => this.dest.emit("error", r), t.on("error", this.proxyErrors);
	}
};
var Xr = (s) => !!s.objectMode;
var qr = (s) => !s.objectMode && !!s.encoding && s.encoding !== "buffer";
var A = class extends EventEmitter$1 {
	[g] = !1;
	[Qt] = !1;
	[N] = [];
	[b] = [];
	[L];
	[z];
	[Z];
	[Mt];
	[Q] = !1;
	[nt] = !1;
	[De] = !1;
	[Ne] = !1;
	[qt] = null;
	[_] = 0;
	[S] = !1;
	[Jt];
	[Ce] = !1;
	[Rt] = 0;
	[C] = !1;
	writable = !0;
	readable = !0;
	constructor(...t) {
		let e = t[0] || {};
		if (super(), e.objectMode && typeof e.encoding == "string") throw new TypeError("Encoding and objectMode may not be used together");
		Xr(e) ? (this[L] = !0, this[z] = null) : qr(e) ? (this[z] = e.encoding, this[L] = !1) : (this[L] = !1, this[z] = null), this[Z] = !!e.async, this[Mt] = this[z] ? new StringDecoder(this[z]) : null, e && e.debugExposeBuffer === !0 && Object.defineProperty(this, "buffer", { get: () => this[b] }), e && e.debugExposePipes === !0 && Object.defineProperty(this, "pipes", { get: () => this[N] });
		let { signal: i } = e;
		i && (this[Jt] = i, i.aborted ? this[xi]() : i.addEventListener("abort", () => this[xi]()));
	}
	get bufferLength() {
		return this[_];
	}
	get encoding() {
		return this[z];
	}
	set encoding(t) {
		throw new Error("Encoding must be set at instantiation time");
	}
	setEncoding(t) {
		throw new Error("Encoding must be set at instantiation time");
	}
	get objectMode() {
		return this[L];
	}
	set objectMode(t) {
		throw new Error("objectMode must be set at instantiation time");
	}
	get async() {
		return this[Z];
	}
	set async(t) {
		this[Z] = this[Z] || !!t;
	}
	[xi]() {
		this[Ce] = !0, this.emit("abort", this[Jt]?.reason), this.destroy(this[Jt]?.reason);
	}
	get aborted() {
		return this[Ce];
	}
	set aborted(t) {}
	write(t, e, i) {
		if (this[Ce]) return !1;
		if (this[Q]) throw new Error("write after end");
		if (this[S]) return this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" })), !0;
		typeof e == "function" && (i = e, e = "utf8"), e || (e = "utf8");
		let r = this[Z] ? jt : Yr;
		if (!this[L] && !Buffer.isBuffer(t)) {
			if ($r(t)) t = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			else if (Vr(t)) t = Buffer.from(t);
			else if (typeof t != "string") throw new Error("Non-contiguous data written to non-objectMode stream");
		}
		return this[L] ? (this[g] && this[_] !== 0 && this[Ae](!0), this[g] ? this.emit("data", t) : this[bi](t), this[_] !== 0 && this.emit("readable"), i && r(i), this[g]) : t.length ? (typeof t == "string" && (e !== this[z] || this[Mt]?.lastNeed) && (t = Buffer.from(t, e)), Buffer.isBuffer(t) && this[z] && (t = this[Mt].write(t)), this[g] && this[_] !== 0 && this[Ae](!0), this[g] ? this.emit("data", t) : this[bi](t), this[_] !== 0 && this.emit("readable"), i && r(i), this[g]) : (this[_] !== 0 && this.emit("readable"), i && r(i), this[g]);
	}
	read(t) {
		if (this[S]) return null;
		if (this[C] = !1, this[_] === 0 || t === 0 || t && t > this[_]) return this[J](), null;
		this[L] && (t = null), this[b].length > 1 && !this[L] && (this[b] = [this[z] ? this[b].join("") : Buffer.concat(this[b], this[_])]);
		let e = this[Ns](t || null, this[b][0]);
		return this[J](), e;
	}
	[Ns](t, e) {
		if (this[L]) this[Ie]();
		else {
			let i = e;
			t === i.length || t === null ? this[Ie]() : typeof i == "string" ? (this[b][0] = i.slice(t), e = i.slice(0, t), this[_] -= t) : (this[b][0] = i.subarray(t), e = i.subarray(0, t), this[_] -= t);
		}
		return this.emit("data", e), !this[b].length && !this[Q] && this.emit("drain"), e;
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, t = void 0), typeof e == "function" && (i = e, e = "utf8"), t !== void 0 && this.write(t, e), i && this.once("end", i), this[Q] = !0, this.writable = !1, (this[g] || !this[Qt]) && this[J](), this;
	}
	[Bt]() {
		this[S] || (!this[Rt] && !this[N].length && (this[C] = !0), this[Qt] = !1, this[g] = !0, this.emit("resume"), this[b].length ? this[Ae]() : this[Q] ? this[J]() : this.emit("drain"));
	}
	resume() {
		return this[Bt]();
	}
	pause() {
		this[g] = !1, this[Qt] = !0, this[C] = !1;
	}
	get destroyed() {
		return this[S];
	}
	get flowing() {
		return this[g];
	}
	get paused() {
		return this[Qt];
	}
	[bi](t) {
		this[L] ? this[_] += 1 : this[_] += t.length, this[b].push(t);
	}
	[Ie]() {
		return this[L] ? this[_] -= 1 : this[_] -= this[b][0].length, this[b].shift();
	}
	[Ae](t = !1) {
		do;
		while (this[As](this[Ie]()) && this[b].length);
		!t && !this[b].length && !this[Q] && this.emit("drain");
	}
	[As](t) {
		return this.emit("data", t), this[g];
	}
	pipe(t, e) {
		if (this[S]) return t;
		this[C] = !1;
		let i = this[nt];
		return e = e || {}, t === Ds.stdout || t === Ds.stderr ? e.end = !1 : e.end = e.end !== !1, e.proxyErrors = !!e.proxyErrors, i ? e.end && t.end() : (this[N].push(e.proxyErrors ? new Li(this, t, e) : new Fe(this, t, e)), this[Z] ? jt(() => this[Bt]()) : this[Bt]()), t;
	}
	unpipe(t) {
		let e = this[N].find((i) => i.dest === t);
		e && (this[N].length === 1 ? (this[g] && this[Rt] === 0 && (this[g] = !1), this[N] = []) : this[N].splice(this[N].indexOf(e), 1), e.unpipe());
	}
	addListener(t, e) {
		return this.on(t, e);
	}
	on(t, e) {
		let i = super.on(t, e);
		if (t === "data") this[C] = !1, this[Rt]++, !this[N].length && !this[g] && this[Bt]();
		else if (t === "readable" && this[_] !== 0) super.emit("readable");
		else if (Kr(t) && this[nt]) super.emit(t), this.removeAllListeners(t);
		else if (t === "error" && this[qt]) {
			let r = e;
			this[Z] ? jt(() => r.call(this, this[qt])) : r.call(this, this[qt]);
		}
		return i;
	}
	removeListener(t, e) {
		return this.off(t, e);
	}
	off(t, e) {
		let i = super.off(t, e);
		return t === "data" && (this[Rt] = this.listeners("data").length, this[Rt] === 0 && !this[C] && !this[N].length && (this[g] = !1)), i;
	}
	removeAllListeners(t) {
		let e = super.removeAllListeners(t);
		return (t === "data" || t === void 0) && (this[Rt] = 0, !this[C] && !this[N].length && (this[g] = !1)), e;
	}
	get emittedEnd() {
		return this[nt];
	}
	[J]() {
		!this[De] && !this[nt] && !this[S] && this[b].length === 0 && this[Q] && (this[De] = !0, this.emit("end"), this.emit("prefinish"), this.emit("finish"), this[Ne] && this.emit("close"), this[De] = !1);
	}
	emit(t, ...e) {
		let i = e[0];
		if (t !== "error" && t !== "close" && t !== S && this[S]) return !1;
		if (t === "data") return !this[L] && !i ? !1 : this[Z] ? (jt(() => this[Oi](i)), !0) : this[Oi](i);
		if (t === "end") return this[Is]();
		if (t === "close") {
			if (this[Ne] = !0, !this[nt] && !this[S]) return !1;
			let n = super.emit("close");
			return this.removeAllListeners("close"), n;
		} else if (t === "error") {
			this[qt] = i, super.emit(_i, i);
			let n = !this[Jt] || this.listeners("error").length ? super.emit("error", i) : !1;
			return this[J](), n;
		} else if (t === "resume") {
			let n = super.emit("resume");
			return this[J](), n;
		} else if (t === "finish" || t === "prefinish") {
			let n = super.emit(t);
			return this.removeAllListeners(t), n;
		}
		let r = super.emit(t, ...e);
		return this[J](), r;
	}
	[Oi](t) {
		for (let i of this[N]) i.dest.write(t) === !1 && this.pause();
		let e = this[C] ? !1 : super.emit("data", t);
		return this[J](), e;
	}
	[Is]() {
		return this[nt] ? !1 : (this[nt] = !0, this.readable = !1, this[Z] ? (jt(() => this[Ti]()), !0) : this[Ti]());
	}
	[Ti]() {
		if (this[Mt]) {
			let e = this[Mt].end();
			if (e) {
				for (let i of this[N]) i.dest.write(e);
				this[C] || super.emit("data", e);
			}
		}
		for (let e of this[N]) e.end();
		let t = super.emit("end");
		return this.removeAllListeners("end"), t;
	}
	async collect() {
		let t = Object.assign([], { dataLength: 0 });
		this[L] || (t.dataLength = 0);
		let e = this.promise();
		return this.on("data", (i) => {
			t.push(i), this[L] || (t.dataLength += i.length);
		}), await e, t;
	}
	async concat() {
		if (this[L]) throw new Error("cannot concat in objectMode");
		let t = await this.collect();
		return this[z] ? t.join("") : Buffer.concat(t, t.dataLength);
	}
	async promise() {
		return new Promise((t, e) => {
			this.on(S, () => e(new Error("stream destroyed"))), this.on("error", (i) => e(i)), this.on("end", () => t());
		});
	}
	[Symbol.asyncIterator]() {
		this[C] = !1;
		let t = !1, e = async () => (this.pause(), t = !0, {
			value: void 0,
			done: !0
		});
		return {
			next: () => {
				if (t) return e();
				let r = this.read();
				if (r !== null) return Promise.resolve({
					done: !1,
					value: r
				});
				if (this[Q]) return e();
				let n, o, h = (d) => {
					this.off("data", a), this.off("end", l), this.off(S, c), e(), o(d);
				}, a = (d) => {
					this.off("error", h), this.off("end", l), this.off(S, c), this.pause(), n({
						value: d,
						done: !!this[Q]
					});
				}, l = () => {
					this.off("error", h), this.off("data", a), this.off(S, c), e(), n({
						done: !0,
						value: void 0
					});
				}, c = () => h(new Error("stream destroyed"));
				return new Promise((d, y) => {
					o = y, n = d, this.once(S, c), this.once("error", h), this.once("end", l), this.once("data", a);
				});
			},
			throw: e,
			return: e,
			[Symbol.asyncIterator]() {
				return this;
			},
			[Symbol.asyncDispose]: async () => {}
		};
	}
	[Symbol.iterator]() {
		this[C] = !1;
		let t = !1, e = () => (this.pause(), this.off(_i, e), this.off(S, e), this.off("end", e), t = !0, {
			done: !0,
			value: void 0
		}), i = () => {
			if (t) return e();
			let r = this.read();
			return r === null ? e() : {
				done: !1,
				value: r
			};
		};
		return this.once("end", e), this.once(_i, e), this.once(S, e), {
			next: i,
			throw: e,
			return: e,
			[Symbol.iterator]() {
				return this;
			},
			[Symbol.dispose]: () => {}
		};
	}
	destroy(t) {
		if (this[S]) return t ? this.emit("error", t) : this.emit(S), this;
		this[S] = !0, this[C] = !0, this[b].length = 0, this[_] = 0;
		let e = this;
		return typeof e.close == "function" && !this[Ne] && e.close(), t ? this.emit("error", t) : this.emit(S), this;
	}
	static get isStream() {
		return Wr;
	}
};
var Jr = I.writev;
var ht = Symbol("_autoClose");
var H = Symbol("_close");
var te = Symbol("_ended");
var m = Symbol("_fd");
var Ni = Symbol("_finished");
var tt = Symbol("_flags");
var Ai = Symbol("_flush");
var ki = Symbol("_handleChunk");
var vi = Symbol("_makeBuf");
var ie = Symbol("_mode");
var ke = Symbol("_needDrain");
var Ut = Symbol("_onerror");
var Ht = Symbol("_onopen");
var Ii = Symbol("_onread");
var Pt = Symbol("_onwrite");
var at = Symbol("_open");
var U = Symbol("_path");
var ot = Symbol("_pos");
var Y = Symbol("_queue");
var zt = Symbol("_read");
var Ci = Symbol("_readSize");
var j = Symbol("_reading");
var ee = Symbol("_remain");
var Fi = Symbol("_size");
var ve = Symbol("_write");
var gt = Symbol("_writing");
var Me = Symbol("_defaultFlag");
var bt = Symbol("_errored");
var _t = class extends A {
	[bt] = !1;
	[m];
	[U];
	[Ci];
	[j] = !1;
	[Fi];
	[ee];
	[ht];
	constructor(t, e) {
		if (e = e || {}, super(e), this.readable = !0, this.writable = !1, typeof t != "string") throw new TypeError("path must be a string");
		this[bt] = !1, this[m] = typeof e.fd == "number" ? e.fd : void 0, this[U] = t, this[Ci] = e.readSize || 16777216, this[j] = !1, this[Fi] = typeof e.size == "number" ? e.size : 1 / 0, this[ee] = this[Fi], this[ht] = typeof e.autoClose == "boolean" ? e.autoClose : !0, typeof this[m] == "number" ? this[zt]() : this[at]();
	}
	get fd() {
		return this[m];
	}
	get path() {
		return this[U];
	}
	write() {
		throw new TypeError("this is a readable stream");
	}
	end() {
		throw new TypeError("this is a readable stream");
	}
	[at]() {
		I.open(this[U], "r", (t, e) => this[Ht](t, e));
	}
	[Ht](t, e) {
		t ? this[Ut](t) : (this[m] = e, this.emit("open", e), this[zt]());
	}
	[vi]() {
		return Buffer.allocUnsafe(Math.min(this[Ci], this[ee]));
	}
	[zt]() {
		if (!this[j]) {
			this[j] = !0;
			let t = this[vi]();
			if (t.length === 0) return process.nextTick(() => this[Ii](null, 0, t));
			I.read(this[m], t, 0, t.length, null, (e, i, r) => this[Ii](e, i, r));
		}
	}
	[Ii](t, e, i) {
		this[j] = !1, t ? this[Ut](t) : this[ki](e, i) && this[zt]();
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.close(t, (e) => e ? this.emit("error", e) : this.emit("close"));
		}
	}
	[Ut](t) {
		this[j] = !0, this[H](), this.emit("error", t);
	}
	[ki](t, e) {
		let i = !1;
		return this[ee] -= t, t > 0 && (i = super.write(t < e.length ? e.subarray(0, t) : e)), (t === 0 || this[ee] <= 0) && (i = !1, this[H](), super.end()), i;
	}
	emit(t, ...e) {
		switch (t) {
			case "prefinish":
			case "finish": return !1;
			case "drain": return typeof this[m] == "number" && this[zt](), !1;
			case "error": return this[bt] ? !1 : (this[bt] = !0, super.emit(t, ...e));
			default: return super.emit(t, ...e);
		}
	}
};
var Be = class extends _t {
	[at]() {
		let t = !0;
		try {
			this[Ht](null, I.openSync(this[U], "r")), t = !1;
		} finally {
			t && this[H]();
		}
	}
	[zt]() {
		let t = !0;
		try {
			if (!this[j]) {
				this[j] = !0;
				do {
					let e = this[vi](), i = e.length === 0 ? 0 : I.readSync(this[m], e, 0, e.length, null);
					if (!this[ki](i, e)) break;
				} while (!0);
				this[j] = !1;
			}
			t = !1;
		} finally {
			t && this[H]();
		}
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.closeSync(t), this.emit("close");
		}
	}
};
var et = class extends Qr {
	readable = !1;
	writable = !0;
	[bt] = !1;
	[gt] = !1;
	[te] = !1;
	[Y] = [];
	[ke] = !1;
	[U];
	[ie];
	[ht];
	[m];
	[Me];
	[tt];
	[Ni] = !1;
	[ot];
	constructor(t, e) {
		e = e || {}, super(e), this[U] = t, this[m] = typeof e.fd == "number" ? e.fd : void 0, this[ie] = e.mode === void 0 ? 438 : e.mode, this[ot] = typeof e.start == "number" ? e.start : void 0, this[ht] = typeof e.autoClose == "boolean" ? e.autoClose : !0;
		let i = this[ot] !== void 0 ? "r+" : "w";
		this[Me] = e.flags === void 0, this[tt] = e.flags === void 0 ? i : e.flags, this[m] === void 0 && this[at]();
	}
	emit(t, ...e) {
		if (t === "error") {
			if (this[bt]) return !1;
			this[bt] = !0;
		}
		return super.emit(t, ...e);
	}
	get fd() {
		return this[m];
	}
	get path() {
		return this[U];
	}
	[Ut](t) {
		this[H](), this[gt] = !0, this.emit("error", t);
	}
	[at]() {
		I.open(this[U], this[tt], this[ie], (t, e) => this[Ht](t, e));
	}
	[Ht](t, e) {
		this[Me] && this[tt] === "r+" && t && t.code === "ENOENT" ? (this[tt] = "w", this[at]()) : t ? this[Ut](t) : (this[m] = e, this.emit("open", e), this[gt] || this[Ai]());
	}
	end(t, e) {
		return t && this.write(t, e), this[te] = !0, !this[gt] && !this[Y].length && typeof this[m] == "number" && this[Pt](null, 0), this;
	}
	write(t, e) {
		return typeof t == "string" && (t = Buffer.from(t, e)), this[te] ? (this.emit("error", new Error("write() after end()")), !1) : this[m] === void 0 || this[gt] || this[Y].length ? (this[Y].push(t), this[ke] = !0, !1) : (this[gt] = !0, this[ve](t), !0);
	}
	[ve](t) {
		I.write(this[m], t, 0, t.length, this[ot], (e, i) => this[Pt](e, i));
	}
	[Pt](t, e) {
		t ? this[Ut](t) : (this[ot] !== void 0 && typeof e == "number" && (this[ot] += e), this[Y].length ? this[Ai]() : (this[gt] = !1, this[te] && !this[Ni] ? (this[Ni] = !0, this[H](), this.emit("finish")) : this[ke] && (this[ke] = !1, this.emit("drain"))));
	}
	[Ai]() {
		if (this[Y].length === 0) this[te] && this[Pt](null, 0);
		else if (this[Y].length === 1) this[ve](this[Y].pop());
		else {
			let t = this[Y];
			this[Y] = [], Jr(this[m], t, this[ot], (e, i) => this[Pt](e, i));
		}
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.close(t, (e) => e ? this.emit("error", e) : this.emit("close"));
		}
	}
};
var Wt = class extends et {
	[at]() {
		let t;
		if (this[Me] && this[tt] === "r+") try {
			t = I.openSync(this[U], this[tt], this[ie]);
		} catch (e) {
			if (e?.code === "ENOENT") return this[tt] = "w", this[at]();
			throw e;
		}
		else t = I.openSync(this[U], this[tt], this[ie]);
		this[Ht](null, t);
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.closeSync(t), this.emit("close");
		}
	}
	[ve](t) {
		let e = !0;
		try {
			this[Pt](null, I.writeSync(this[m], t, 0, t.length, this[ot])), e = !1;
		} finally {
			if (e) try {
				this[H]();
			} catch {}
		}
	}
};
var jr = new Map([
	["C", "cwd"],
	["f", "file"],
	["z", "gzip"],
	["P", "preservePaths"],
	["U", "unlink"],
	["strip-components", "strip"],
	["stripComponents", "strip"],
	["keep-newer", "newer"],
	["keepNewer", "newer"],
	["keep-newer-files", "newer"],
	["keepNewerFiles", "newer"],
	["k", "keep"],
	["keep-existing", "keep"],
	["keepExisting", "keep"],
	["m", "noMtime"],
	["no-mtime", "noMtime"],
	["p", "preserveOwner"],
	["L", "follow"],
	["h", "follow"],
	["onentry", "onReadEntry"]
]);
var Fs = (s) => !!s.sync && !!s.file;
var ks = (s) => !s.sync && !!s.file;
var vs = (s) => !!s.sync && !s.file;
var Ms = (s) => !s.sync && !s.file;
var Bs = (s) => !!s.file;
var tn = (s) => {
	return jr.get(s) || s;
};
var se = (s = {}) => {
	if (!s) return {};
	let t = {};
	for (let [e, i] of Object.entries(s)) {
		let r = tn(e);
		t[r] = i;
	}
	return t.chmod === void 0 && t.noChmod === !1 && (t.chmod = !0), delete t.noChmod, t;
};
var K = (s, t, e, i, r) => Object.assign((n = [], o, h) => {
	Array.isArray(n) && (o = n, n = {}), typeof o == "function" && (h = o, o = void 0), o = o ? Array.from(o) : [];
	let a = se(n);
	if (r?.(a, o), Fs(a)) {
		if (typeof h == "function") throw new TypeError("callback not supported for sync tar functions");
		return s(a, o);
	} else if (ks(a)) {
		let l = t(a, o);
		return h ? l.then(() => h(), h) : l;
	} else if (vs(a)) {
		if (typeof h == "function") throw new TypeError("callback not supported for sync tar functions");
		return e(a, o);
	} else if (Ms(a)) {
		if (typeof h == "function") throw new TypeError("callback only supported with file option");
		return i(a, o);
	}
	throw new Error("impossible options??");
}, {
	syncFile: s,
	asyncFile: t,
	syncNoFile: e,
	asyncNoFile: i,
	validate: r
});
var sn = en.constants || { ZLIB_VERNUM: 4736 };
var M = Object.freeze(Object.assign(Object.create(null), {
	Z_NO_FLUSH: 0,
	Z_PARTIAL_FLUSH: 1,
	Z_SYNC_FLUSH: 2,
	Z_FULL_FLUSH: 3,
	Z_FINISH: 4,
	Z_BLOCK: 5,
	Z_OK: 0,
	Z_STREAM_END: 1,
	Z_NEED_DICT: 2,
	Z_ERRNO: -1,
	Z_STREAM_ERROR: -2,
	Z_DATA_ERROR: -3,
	Z_MEM_ERROR: -4,
	Z_BUF_ERROR: -5,
	Z_VERSION_ERROR: -6,
	Z_NO_COMPRESSION: 0,
	Z_BEST_SPEED: 1,
	Z_BEST_COMPRESSION: 9,
	Z_DEFAULT_COMPRESSION: -1,
	Z_FILTERED: 1,
	Z_HUFFMAN_ONLY: 2,
	Z_RLE: 3,
	Z_FIXED: 4,
	Z_DEFAULT_STRATEGY: 0,
	DEFLATE: 1,
	INFLATE: 2,
	GZIP: 3,
	GUNZIP: 4,
	DEFLATERAW: 5,
	INFLATERAW: 6,
	UNZIP: 7,
	BROTLI_DECODE: 8,
	BROTLI_ENCODE: 9,
	Z_MIN_WINDOWBITS: 8,
	Z_MAX_WINDOWBITS: 15,
	Z_DEFAULT_WINDOWBITS: 15,
	Z_MIN_CHUNK: 64,
	Z_MAX_CHUNK: 1 / 0,
	Z_DEFAULT_CHUNK: 16384,
	Z_MIN_MEMLEVEL: 1,
	Z_MAX_MEMLEVEL: 9,
	Z_DEFAULT_MEMLEVEL: 8,
	Z_MIN_LEVEL: -1,
	Z_MAX_LEVEL: 9,
	Z_DEFAULT_LEVEL: -1,
	BROTLI_OPERATION_PROCESS: 0,
	BROTLI_OPERATION_FLUSH: 1,
	BROTLI_OPERATION_FINISH: 2,
	BROTLI_OPERATION_EMIT_METADATA: 3,
	BROTLI_MODE_GENERIC: 0,
	BROTLI_MODE_TEXT: 1,
	BROTLI_MODE_FONT: 2,
	BROTLI_DEFAULT_MODE: 0,
	BROTLI_MIN_QUALITY: 0,
	BROTLI_MAX_QUALITY: 11,
	BROTLI_DEFAULT_QUALITY: 11,
	BROTLI_MIN_WINDOW_BITS: 10,
	BROTLI_MAX_WINDOW_BITS: 24,
	BROTLI_LARGE_MAX_WINDOW_BITS: 30,
	BROTLI_DEFAULT_WINDOW: 22,
	BROTLI_MIN_INPUT_BLOCK_BITS: 16,
	BROTLI_MAX_INPUT_BLOCK_BITS: 24,
	BROTLI_PARAM_MODE: 0,
	BROTLI_PARAM_QUALITY: 1,
	BROTLI_PARAM_LGWIN: 2,
	BROTLI_PARAM_LGBLOCK: 3,
	BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
	BROTLI_PARAM_SIZE_HINT: 5,
	BROTLI_PARAM_LARGE_WINDOW: 6,
	BROTLI_PARAM_NPOSTFIX: 7,
	BROTLI_PARAM_NDIRECT: 8,
	BROTLI_DECODER_RESULT_ERROR: 0,
	BROTLI_DECODER_RESULT_SUCCESS: 1,
	BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
	BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
	BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
	BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
	BROTLI_DECODER_NO_ERROR: 0,
	BROTLI_DECODER_SUCCESS: 1,
	BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
	BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
	BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
	BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
	BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
	BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
	BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
	BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
	BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
	BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
	BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
	BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
	BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
	BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
	BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
	BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
	BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
	BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
	BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
	BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
	BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
	BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
	BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
	BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
	BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
	BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
	BROTLI_DECODER_ERROR_UNREACHABLE: -31
}, sn));
var rn = Buffer$2.concat;
var zs = Object.getOwnPropertyDescriptor(Buffer$2, "concat");
var nn = (s) => s;
var Bi = zs?.writable === !0 || zs?.set !== void 0 ? (s) => {
	Buffer$2.concat = s ? nn : rn;
} : (s) => {};
var Tt = Symbol("_superWrite");
var Gt = class extends Error {
	code;
	errno;
	constructor(t, e) {
		super("zlib: " + t.message, { cause: t }), this.code = t.code, this.errno = t.errno, this.code || (this.code = "ZLIB_ERROR"), this.message = "zlib: " + t.message, Error.captureStackTrace(this, e ?? this.constructor);
	}
	get name() {
		return "ZlibError";
	}
};
var Pi = Symbol("flushFlag");
var re = class extends A {
	#t = !1;
	#i = !1;
	#s;
	#n;
	#r;
	#e;
	#o;
	get sawError() {
		return this.#t;
	}
	get handle() {
		return this.#e;
	}
	get flushFlag() {
		return this.#s;
	}
	constructor(t, e) {
		if (!t || typeof t != "object") throw new TypeError("invalid options for ZlibBase constructor");
		if (super(t), this.#s = t.flush ?? 0, this.#n = t.finishFlush ?? 0, this.#r = t.fullFlushFlag ?? 0, typeof Ps[e] != "function") throw new TypeError("Compression method not supported: " + e);
		try {
			this.#e = new Ps[e](t);
		} catch (i) {
			throw new Gt(i, this.constructor);
		}
		this.#o = (i) => {
			this.#t || (this.#t = !0, this.close(), this.emit("error", i));
		}, this.#e?.on("error", (i) => this.#o(new Gt(i))), this.once("end", () => this.close);
	}
	close() {
		this.#e && (this.#e.close(), this.#e = void 0, this.emit("close"));
	}
	reset() {
		if (!this.#t) return zi(this.#e, "zlib binding closed"), this.#e.reset?.();
	}
	flush(t) {
		this.ended || (typeof t != "number" && (t = this.#r), this.write(Object.assign(Buffer$2.alloc(0), { [Pi]: t })));
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), t && (e ? this.write(t, e) : this.write(t)), this.flush(this.#n), this.#i = !0, super.end(i);
	}
	get ended() {
		return this.#i;
	}
	[Tt](t) {
		return super.write(t);
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = "utf8"), typeof t == "string" && (t = Buffer$2.from(t, e)), this.#t) return;
		zi(this.#e, "zlib binding closed");
		let r = this.#e._handle, n = r.close;
		r.close = () => {};
		let o = this.#e.close;
		this.#e.close = () => {}, Bi(!0);
		let h;
		try {
			let l = typeof t[Pi] == "number" ? t[Pi] : this.#s;
			h = this.#e._processChunk(t, l), Bi(!1);
		} catch (l) {
			Bi(!1), this.#o(new Gt(l, this.write));
		} finally {
			this.#e && (this.#e._handle = r, r.close = n, this.#e.close = o, this.#e.removeAllListeners("error"));
		}
		this.#e && this.#e.on("error", (l) => this.#o(new Gt(l, this.write)));
		let a;
		if (h) if (Array.isArray(h) && h.length > 0) {
			let l = h[0];
			a = this[Tt](Buffer$2.from(l));
			for (let c = 1; c < h.length; c++) a = this[Tt](h[c]);
		} else a = this[Tt](Buffer$2.from(h));
		return i && i(), a;
	}
};
var Pe = class extends re {
	#t;
	#i;
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.Z_NO_FLUSH, t.finishFlush = t.finishFlush || M.Z_FINISH, t.fullFlushFlag = M.Z_FULL_FLUSH, super(t, e), this.#t = t.level, this.#i = t.strategy;
	}
	params(t, e) {
		if (!this.sawError) {
			if (!this.handle) throw new Error("cannot switch params when binding is closed");
			if (!this.handle.params) throw new Error("not supported in this implementation");
			if (this.#t !== t || this.#i !== e) {
				this.flush(M.Z_SYNC_FLUSH), zi(this.handle, "zlib binding closed");
				let i = this.handle.flush;
				this.handle.flush = (r, n) => {
					typeof r == "function" && (n = r, r = this.flushFlag), this.flush(r), n?.();
				};
				try {
					this.handle.params(t, e);
				} finally {
					this.handle.flush = i;
				}
				this.handle && (this.#t = t, this.#i = e);
			}
		}
	}
};
var ze = class extends Pe {
	#t;
	constructor(t) {
		super(t, "Gzip"), this.#t = t && !!t.portable;
	}
	[Tt](t) {
		return this.#t ? (this.#t = !1, t[9] = 255, super[Tt](t)) : super[Tt](t);
	}
};
var Ue = class extends Pe {
	constructor(t) {
		super(t, "Unzip");
	}
};
var He = class extends re {
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.BROTLI_OPERATION_PROCESS, t.finishFlush = t.finishFlush || M.BROTLI_OPERATION_FINISH, t.fullFlushFlag = M.BROTLI_OPERATION_FLUSH, super(t, e);
	}
};
var We = class extends He {
	constructor(t) {
		super(t, "BrotliCompress");
	}
};
var Ge = class extends He {
	constructor(t) {
		super(t, "BrotliDecompress");
	}
};
var Ze = class extends re {
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.ZSTD_e_continue, t.finishFlush = t.finishFlush || M.ZSTD_e_end, t.fullFlushFlag = M.ZSTD_e_flush, super(t, e);
	}
};
var Ye = class extends Ze {
	constructor(t) {
		super(t, "ZstdCompress");
	}
};
var Ke = class extends Ze {
	constructor(t) {
		super(t, "ZstdDecompress");
	}
};
var Us = (s, t) => {
	if (Number.isSafeInteger(s)) s < 0 ? an(s, t) : hn(s, t);
	else throw Error("cannot encode number outside of javascript safe integer range");
	return t;
};
var hn = (s, t) => {
	t[0] = 128;
	for (var e = t.length; e > 1; e--) t[e - 1] = s & 255, s = Math.floor(s / 256);
};
var an = (s, t) => {
	t[0] = 255;
	var e = !1;
	s = s * -1;
	for (var i = t.length; i > 1; i--) {
		var r = s & 255;
		s = Math.floor(s / 256), e ? t[i - 1] = Ws(r) : r === 0 ? t[i - 1] = 0 : (e = !0, t[i - 1] = Gs(r));
	}
};
var Hs = (s) => {
	let t = s[0], e = t === 128 ? cn(s.subarray(1, s.length)) : t === 255 ? ln(s) : null;
	if (e === null) throw Error("invalid base256 encoding");
	if (!Number.isSafeInteger(e)) throw Error("parsed number outside of javascript safe integer range");
	return e;
};
var ln = (s) => {
	for (var t = s.length, e = 0, i = !1, r = t - 1; r > -1; r--) {
		var n = Number(s[r]), o;
		i ? o = Ws(n) : n === 0 ? o = n : (i = !0, o = Gs(n)), o !== 0 && (e -= o * Math.pow(256, t - r - 1));
	}
	return e;
};
var cn = (s) => {
	for (var t = s.length, e = 0, i = t - 1; i > -1; i--) {
		var r = Number(s[i]);
		r !== 0 && (e += r * Math.pow(256, t - i - 1));
	}
	return e;
};
var Ws = (s) => (255 ^ s) & 255;
var Gs = (s) => (255 ^ s) + 1 & 255;
Ur({}, {
	code: () => Ve,
	isCode: () => ne,
	isName: () => dn,
	name: () => oe,
	normalFsTypes: () => Ui
});
var ne = (s) => oe.has(s);
var dn = (s) => Ve.has(s);
var Ui = new Set([
	"0",
	"",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"D"
]);
var oe = new Map([
	["0", "File"],
	["", "OldFile"],
	["1", "Link"],
	["2", "SymbolicLink"],
	["3", "CharacterDevice"],
	["4", "BlockDevice"],
	["5", "Directory"],
	["6", "FIFO"],
	["7", "ContiguousFile"],
	["g", "GlobalExtendedHeader"],
	["x", "ExtendedHeader"],
	["A", "SolarisACL"],
	["D", "GNUDumpDir"],
	["I", "Inode"],
	["K", "NextFileHasLongLinkpath"],
	["L", "NextFileHasLongPath"],
	["M", "ContinuationFile"],
	["N", "OldGnuLongPath"],
	["S", "SparseFile"],
	["V", "TapeVolumeHeader"],
	["X", "OldExtendedHeader"]
]);
var Ve = new Map(Array.from(oe).map((s) => [s[1], s[0]]));
var un = (s) => s === void 0 || s < 0 ? void 0 : s;
var F = class {
	cksumValid = !1;
	needPax = !1;
	nullBlock = !1;
	block;
	path;
	mode;
	uid;
	gid;
	size;
	cksum;
	#t = "Unsupported";
	linkpath;
	uname;
	gname;
	devmaj = 0;
	devmin = 0;
	atime;
	ctime;
	mtime;
	charset;
	comment;
	constructor(t, e = 0, i, r) {
		Buffer.isBuffer(t) ? this.decode(t, e || 0, i, r) : t && this.#i(t);
	}
	decode(t, e, i, r) {
		if (e || (e = 0), !t || !(t.length >= e + 512)) throw new Error("need 512 bytes for header");
		let n = xt(t, e + 156, 1), o = Ui.has(n), h = o ? i : void 0, a = o ? r : void 0;
		if (this.path = h?.path ?? xt(t, e, 100), this.mode = h?.mode ?? a?.mode ?? lt(t, e + 100, 8), this.uid = h?.uid ?? a?.uid ?? lt(t, e + 108, 8), this.gid = h?.gid ?? a?.gid ?? lt(t, e + 116, 8), this.size = un(h?.size ?? a?.size ?? lt(t, e + 124, 12)), this.mtime = h?.mtime ?? a?.mtime ?? Wi(t, e + 136, 12), this.cksum = lt(t, e + 148, 12), a && this.#i(a, !0), h && this.#i(h), ne(n) && (this.#t = n || "0"), this.#t === "0" && this.path.slice(-1) === "/" && (this.#t = "5"), this.#t === "5" && (this.size = 0), this.linkpath = xt(t, e + 157, 100), t.subarray(e + 257, e + 265).toString() === "ustar\x0000") if (this.uname = h?.uname ?? a?.uname ?? xt(t, e + 265, 32), this.gname = h?.gname ?? a?.gname ?? xt(t, e + 297, 32), this.devmaj = h?.devmaj ?? a?.devmaj ?? lt(t, e + 329, 8) ?? 0, this.devmin = h?.devmin ?? a?.devmin ?? lt(t, e + 337, 8) ?? 0, t[e + 475] !== 0) {
			let c = xt(t, e + 345, 155);
			this.path = c + "/" + this.path;
		} else {
			let c = xt(t, e + 345, 130);
			c && (this.path = c + "/" + this.path), this.atime = i?.atime ?? r?.atime ?? Wi(t, e + 476, 12), this.ctime = i?.ctime ?? r?.ctime ?? Wi(t, e + 488, 12);
		}
		let l = 256;
		for (let c = e; c < e + 148; c++) l += t[c];
		for (let c = e + 156; c < e + 512; c++) l += t[c];
		this.cksumValid = l === this.cksum, this.cksum === void 0 && l === 256 && (this.nullBlock = !0);
	}
	#i(t, e = !1) {
		Object.assign(this, Object.fromEntries(Object.entries(t).filter(([i, r]) => !(r == null || i === "size" && Number(r) < 0 || i === "path" && e || i === "linkpath" && e || i === "global"))));
	}
	encode(t, e = 0) {
		if (t || (t = this.block = Buffer.alloc(512)), this.#t === "Unsupported" && (this.#t = "0"), !(t.length >= e + 512)) throw new Error("need 512 bytes for header");
		let i = this.ctime || this.atime ? 130 : 155, r = mn(this.path || "", i), n = r[0], o = r[1];
		this.needPax = !!r[2], this.needPax = Lt(t, e, 100, n) || this.needPax, this.needPax = ct(t, e + 100, 8, this.mode) || this.needPax, this.needPax = ct(t, e + 108, 8, this.uid) || this.needPax, this.needPax = ct(t, e + 116, 8, this.gid) || this.needPax, this.needPax = ct(t, e + 124, 12, this.size) || this.needPax, this.needPax = Gi(t, e + 136, 12, this.mtime) || this.needPax, t[e + 156] = Number(this.#t.codePointAt(0)), this.needPax = Lt(t, e + 157, 100, this.linkpath) || this.needPax, t.write("ustar\x0000", e + 257, 8), this.needPax = Lt(t, e + 265, 32, this.uname) || this.needPax, this.needPax = Lt(t, e + 297, 32, this.gname) || this.needPax, this.needPax = ct(t, e + 329, 8, this.devmaj) || this.needPax, this.needPax = ct(t, e + 337, 8, this.devmin) || this.needPax, this.needPax = Lt(t, e + 345, i, o) || this.needPax, t[e + 475] !== 0 ? this.needPax = Lt(t, e + 345, 155, o) || this.needPax : (this.needPax = Lt(t, e + 345, 130, o) || this.needPax, this.needPax = Gi(t, e + 476, 12, this.atime) || this.needPax, this.needPax = Gi(t, e + 488, 12, this.ctime) || this.needPax);
		let h = 256;
		for (let a = e; a < e + 148; a++) h += t[a];
		for (let a = e + 156; a < e + 512; a++) h += t[a];
		return this.cksum = h, ct(t, e + 148, 8, this.cksum), this.cksumValid = !0, this.needPax;
	}
	get type() {
		return this.#t === "Unsupported" ? this.#t : oe.get(this.#t);
	}
	get typeKey() {
		return this.#t;
	}
	set type(t) {
		let e = String(Ve.get(t));
		if (ne(e) || e === "Unsupported") this.#t = e;
		else if (ne(t)) this.#t = t;
		else throw new TypeError("invalid entry type: " + t);
	}
};
var mn = (s, t) => {
	let i = s, r = "", n, o = posix.parse(s).root || ".";
	if (Buffer.byteLength(i) < 100) n = [
		i,
		r,
		!1
	];
	else {
		r = posix.dirname(i), i = posix.basename(i);
		do
			Buffer.byteLength(i) <= 100 && Buffer.byteLength(r) <= t ? n = [
				i,
				r,
				!1
			] : Buffer.byteLength(i) > 100 && Buffer.byteLength(r) <= t ? n = [
				i.slice(0, 99),
				r,
				!0
			] : (i = posix.join(posix.basename(r), i), r = posix.dirname(r));
		while (r !== o && n === void 0);
		n || (n = [
			s.slice(0, 99),
			"",
			!0
		]);
	}
	return n;
};
var xt = (s, t, e) => s.subarray(t, t + e).toString("utf8").replace(/\0.*/, "");
var Wi = (s, t, e) => pn(lt(s, t, e));
var pn = (s) => s === void 0 ? void 0 : new Date(s * 1e3);
var lt = (s, t, e) => Number(s[t]) & 128 ? Hs(s.subarray(t, t + e)) : wn(s, t, e);
var En = (s) => isNaN(s) ? void 0 : s;
var wn = (s, t, e) => En(parseInt(s.subarray(t, t + e).toString("utf8").replace(/\0.*$/, "").trim(), 8));
var Sn = {
	12: 8589934591,
	8: 2097151
};
var ct = (s, t, e, i) => i === void 0 ? !1 : i > Sn[e] || i < 0 ? (Us(i, s.subarray(t, t + e)), !0) : (yn(s, t, e, i), !1);
var yn = (s, t, e, i) => s.write(Rn(i, e), t, e, "ascii");
var Rn = (s, t) => gn(Math.floor(s).toString(8), t);
var gn = (s, t) => (s.length === t - 1 ? s : new Array(t - s.length - 1).join("0") + s + " ") + "\0";
var Gi = (s, t, e, i) => i === void 0 ? !1 : ct(s, t, e, i.getTime() / 1e3);
var bn = new Array(156).join("\0");
var Lt = (s, t, e, i) => i === void 0 ? !1 : (s.write(i + bn, t, e, "utf8"), i.length !== Buffer.byteLength(i) || i.length > e);
var ft = class s {
	atime;
	mtime;
	ctime;
	charset;
	comment;
	gid;
	uid;
	gname;
	uname;
	linkpath;
	dev;
	ino;
	nlink;
	path;
	size;
	mode;
	global;
	constructor(t, e = !1) {
		this.atime = t.atime, this.charset = t.charset, this.comment = t.comment, this.ctime = t.ctime, this.dev = t.dev, this.gid = t.gid, this.global = e, this.gname = t.gname, this.ino = t.ino, this.linkpath = t.linkpath, this.mtime = t.mtime, this.nlink = t.nlink, this.path = t.path, this.size = t.size, this.uid = t.uid, this.uname = t.uname;
	}
	encode() {
		let t = this.encodeBody();
		if (t === "") return Buffer.allocUnsafe(0);
		let e = Buffer.byteLength(t), i = 512 * Math.ceil(1 + e / 512), r = Buffer.allocUnsafe(i);
		for (let n = 0; n < 512; n++) r[n] = 0;
		new F({
			path: ("PaxHeader/" + basename(this.path ?? "")).slice(0, 99),
			mode: this.mode || 420,
			uid: this.uid,
			gid: this.gid,
			size: e,
			mtime: this.mtime,
			type: this.global ? "GlobalExtendedHeader" : "ExtendedHeader",
			linkpath: "",
			uname: this.uname || "",
			gname: this.gname || "",
			devmaj: 0,
			devmin: 0,
			atime: this.atime,
			ctime: this.ctime
		}).encode(r), r.write(t, 512, e, "utf8");
		for (let n = e + 512; n < r.length; n++) r[n] = 0;
		return r;
	}
	encodeBody() {
		return this.encodeField("path") + this.encodeField("ctime") + this.encodeField("atime") + this.encodeField("dev") + this.encodeField("ino") + this.encodeField("nlink") + this.encodeField("charset") + this.encodeField("comment") + this.encodeField("gid") + this.encodeField("gname") + this.encodeField("linkpath") + this.encodeField("mtime") + this.encodeField("size") + this.encodeField("uid") + this.encodeField("uname");
	}
	encodeField(t) {
		if (this[t] === void 0) return "";
		let e = this[t], i = e instanceof Date ? e.getTime() / 1e3 : e, r = " " + (t === "dev" || t === "ino" || t === "nlink" ? "SCHILY." : "") + t + "=" + i + `
`, n = Buffer.byteLength(r), o = Math.floor(Math.log(n) / Math.log(10)) + 1;
		return n + o >= Math.pow(10, o) && (o += 1), o + n + r;
	}
	static parse(t, e, i = !1) {
		return new s(On(Tn(t), e), i);
	}
};
var On = (s, t) => t ? Object.assign({}, t, s) : s;
var Tn = (s) => s.replace(/\n$/, "").split(`
`).reduce(xn, Object.create(null));
var xn = (s, t) => {
	let e = parseInt(t, 10);
	if (e !== Buffer.byteLength(t) + 1) return s;
	t = t.slice((e + " ").length);
	let i = t.split("="), r = i.shift();
	if (!r) return s;
	let n = r.replace(/^SCHILY\.(dev|ino|nlink)/, "$1"), o = i.join("=").replace(/\0.*/, "");
	switch (n) {
		case "path":
		case "linkpath":
		case "type":
		case "charset":
		case "comment":
		case "gname":
		case "uname":
			s[n] = o;
			break;
		case "ctime":
		case "atime":
		case "mtime":
			s[n] = new Date(Number(o) * 1e3);
			break;
		case "size":
			let h = +o;
			h >= 0 && (s[n] = h);
			break;
		case "gid":
		case "uid":
		case "dev":
		case "ino":
		case "nlink":
		case "mode": s[n] = +o;
	}
	return s;
};
var f = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) !== "win32" ? (s) => String(s) : (s) => String(s).replaceAll(/\\/g, "/");
var $e = class extends A {
	extended;
	globalExtended;
	header;
	startBlockSize;
	blockRemain;
	remain;
	type;
	meta = !1;
	ignore = !1;
	path;
	mode;
	uid;
	gid;
	uname;
	gname;
	size = 0;
	mtime;
	atime;
	ctime;
	linkpath;
	dev;
	ino;
	nlink;
	invalid = !1;
	absolute;
	unsupported = !1;
	constructor(t, e, i) {
		switch (super({}), this.pause(), this.extended = e, this.globalExtended = i, this.header = t, this.remain = t.size ?? 0, this.startBlockSize = 512 * Math.ceil(this.remain / 512), this.blockRemain = this.startBlockSize, this.type = t.type, this.type) {
			case "File":
			case "OldFile":
			case "Link":
			case "SymbolicLink":
			case "CharacterDevice":
			case "BlockDevice":
			case "Directory":
			case "FIFO":
			case "ContiguousFile":
			case "GNUDumpDir": break;
			case "NextFileHasLongLinkpath":
			case "NextFileHasLongPath":
			case "OldGnuLongPath":
			case "GlobalExtendedHeader":
			case "ExtendedHeader":
			case "OldExtendedHeader":
				this.meta = !0;
				break;
			default: this.ignore = !0;
		}
		if (!t.path) throw new Error("no path provided for tar.ReadEntry");
		this.path = f(t.path), this.mode = t.mode, this.mode && (this.mode = this.mode & 4095), this.uid = t.uid, this.gid = t.gid, this.uname = t.uname, this.gname = t.gname, this.size = this.remain, this.mtime = t.mtime, this.atime = t.atime, this.ctime = t.ctime, this.linkpath = t.linkpath ? f(t.linkpath) : void 0, this.uname = t.uname, this.gname = t.gname, e && this.#t(e), i && this.#t(i, !0);
	}
	write(t) {
		let e = t.length;
		if (e > this.blockRemain) throw new Error("writing more to entry than is appropriate");
		let i = this.remain, r = this.blockRemain;
		return this.remain = Math.max(0, i - e), this.blockRemain = Math.max(0, r - e), this.ignore ? !0 : i >= e ? super.write(t) : super.write(t.subarray(0, i));
	}
	#t(t, e = !1) {
		t.path && (t.path = f(t.path)), t.linkpath && (t.linkpath = f(t.linkpath)), Object.assign(this, Object.fromEntries(Object.entries(t).filter(([i, r]) => !(r == null || i === "path" && e))));
	}
};
var Dt = (s, t, e, i = {}) => {
	s.file && (i.file = s.file), s.cwd && (i.cwd = s.cwd), i.code = e instanceof Error && e.code || t, i.tarCode = t, !s.strict && i.recoverable !== !1 ? (e instanceof Error && (i = Object.assign(e, i), e = e.message), s.emit("warn", t, e, i)) : e instanceof Error ? s.emit("error", Object.assign(e, i)) : s.emit("error", Object.assign(new Error(`${t}: ${e}`), i));
};
var Nn = 1048576;
var Xi = Buffer.from([31, 139]);
var qi = Buffer.from([
	40,
	181,
	47,
	253
]);
var An = Math.max(Xi.length, qi.length);
var B = Symbol("state");
var Nt = Symbol("writeEntry");
var it = Symbol("readEntry");
var Zi = Symbol("nextEntry");
var Zs = Symbol("processEntry");
var V = Symbol("extendedHeader");
var he = Symbol("globalExtendedHeader");
var dt = Symbol("meta");
var Ys = Symbol("emitMeta");
var p = Symbol("buffer");
var st = Symbol("queue");
var ut = Symbol("ended");
var Yi = Symbol("emittedEnd");
var At = Symbol("emit");
var w = Symbol("unzip");
var Xe = Symbol("consumeChunk");
var qe = Symbol("consumeChunkSub");
var Ki = Symbol("consumeBody");
var Ks = Symbol("consumeMeta");
var Vs = Symbol("consumeHeader");
var ae = Symbol("consuming");
var Vi = Symbol("bufferConcat");
var Qe = Symbol("maybeEnd");
var Yt = Symbol("writing");
var $ = Symbol("aborted");
var Je = Symbol("onDone");
var It = Symbol("sawValidEntry");
var je = Symbol("sawNullBlock");
var ti = Symbol("sawEOF");
var $s = Symbol("closeStream");
var In = 1e3;
var le = Symbol("compressedBytesRead");
var $i = Symbol("decompressedBytesRead");
var Xs = Symbol("checkDecompressionRatio");
var Cn = () => !0;
var rt = class extends EventEmitter {
	file;
	strict;
	maxMetaEntrySize;
	filter;
	brotli;
	zstd;
	maxDecompressionRatio;
	writable = !0;
	readable = !1;
	[st] = [];
	[p];
	[it];
	[Nt];
	[B] = "begin";
	[dt] = "";
	[V];
	[he];
	[ut] = !1;
	[w];
	[$] = !1;
	[It];
	[je] = !1;
	[ti] = !1;
	[Yt] = !1;
	[ae] = !1;
	[Yi] = !1;
	[le] = 0;
	[$i] = 0;
	constructor(t = {}) {
		super(), this.file = t.file || "", this.on(Je, () => {
			(this[B] === "begin" || this[It] === !1) && this.warn("TAR_BAD_ARCHIVE", "Unrecognized archive format");
		}), t.ondone ? this.on(Je, t.ondone) : this.on(Je, () => {
			this.emit("prefinish"), this.emit("finish"), this.emit("end");
		}), this.strict = !!t.strict, this.maxDecompressionRatio = typeof t.maxDecompressionRatio == "number" ? t.maxDecompressionRatio : In, this.maxMetaEntrySize = t.maxMetaEntrySize || Nn, this.filter = typeof t.filter == "function" ? t.filter : Cn;
		let e = t.file && (t.file.endsWith(".tar.br") || t.file.endsWith(".tbr"));
		this.brotli = !(t.gzip || t.zstd) && t.brotli !== void 0 ? t.brotli : e ? void 0 : !1;
		let i = t.file && (t.file.endsWith(".tar.zst") || t.file.endsWith(".tzst"));
		this.zstd = !(t.gzip || t.brotli) && t.zstd !== void 0 ? t.zstd : i ? !0 : void 0, this.on("end", () => this[$s]()), typeof t.onwarn == "function" && this.on("warn", t.onwarn), typeof t.onReadEntry == "function" && this.on("entry", t.onReadEntry);
	}
	warn(t, e, i = {}) {
		Dt(this, t, e, i);
	}
	[Vs](t, e) {
		this[It] === void 0 && (this[It] = !1);
		let i;
		try {
			i = new F(t, e, this[V], this[he]);
		} catch (r) {
			return this.warn("TAR_ENTRY_INVALID", r);
		}
		if (i.nullBlock) this[je] ? (this[ti] = !0, this[B] === "begin" && (this[B] = "header"), this[At]("eof")) : (this[je] = !0, this[At]("nullBlock"));
		else if (this[je] = !1, !i.cksumValid) this.warn("TAR_ENTRY_INVALID", "checksum failure", { header: i });
		else if (!i.path) this.warn("TAR_ENTRY_INVALID", "path is required", { header: i });
		else {
			let r = i.type;
			if (/^(Symbolic)?Link$/.test(r) && !i.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath required", { header: i });
			else if (!/^(Symbolic)?Link$/.test(r) && !/^(Global)?ExtendedHeader$/.test(r) && i.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath forbidden", { header: i });
			else {
				let n = this[Nt] = new $e(i, this[V], this[he]);
				if (!this[It]) if (n.remain) {
					let o = () => {
						n.invalid || (this[It] = !0);
					};
					n.on("end", o);
				} else this[It] = !0;
				n.meta ? n.size > this.maxMetaEntrySize ? (n.ignore = !0, this[At]("ignoredEntry", n), this[B] = "ignore", n.resume()) : n.size > 0 && (this[dt] = "", n.on("data", (o) => this[dt] += o), this[B] = "meta") : (this[V] = void 0, n.ignore = n.ignore || !this.filter(n.path, n), n.ignore ? (this[At]("ignoredEntry", n), this[B] = n.remain ? "ignore" : "header", n.resume()) : (n.remain ? this[B] = "body" : (this[B] = "header", n.end()), this[it] ? this[st].push(n) : (this[st].push(n), this[Zi]())));
			}
		}
	}
	[$s]() {
		queueMicrotask(() => this.emit("close"));
	}
	[Zs](t) {
		let e = !0;
		if (!t) this[it] = void 0, e = !1;
		else if (Array.isArray(t)) {
			let [i, ...r] = t;
			this.emit(i, ...r);
		} else this[it] = t, this.emit("entry", t), t.emittedEnd || (t.on("end", () => this[Zi]()), e = !1);
		return e;
	}
	[Zi]() {
		do;
		while (this[Zs](this[st].shift()));
		if (this[st].length === 0) {
			let t = this[it];
			!t || t.flowing || t.size === t.remain ? this[Yt] || this.emit("drain") : t.once("drain", () => this.emit("drain"));
		}
	}
	[Ki](t, e) {
		let i = this[Nt];
		if (!i) throw new Error("attempt to consume body without entry??");
		let r = i.blockRemain ?? 0, n = r >= t.length && e === 0 ? t : t.subarray(e, e + r);
		return i.write(n), i.blockRemain || (this[B] = "header", this[Nt] = void 0, i.end()), n.length;
	}
	[Ks](t, e) {
		let i = this[Nt], r = this[Ki](t, e);
		return !this[Nt] && i && this[Ys](i), r;
	}
	[At](t, e, i) {
		this[st].length === 0 && !this[it] ? this.emit(t, e, i) : this[st].push([
			t,
			e,
			i
		]);
	}
	[Ys](t) {
		switch (this[At]("meta", this[dt]), t.type) {
			case "ExtendedHeader":
			case "OldExtendedHeader":
				this[V] = ft.parse(this[dt], this[V], !1);
				break;
			case "GlobalExtendedHeader":
				this[he] = ft.parse(this[dt], this[he], !0);
				break;
			case "NextFileHasLongPath":
			case "OldGnuLongPath": {
				let e = this[V] ?? Object.create(null);
				this[V] = e, e.path = this[dt].replace(/\0.*/, "");
				break;
			}
			case "NextFileHasLongLinkpath": {
				let e = this[V] || Object.create(null);
				this[V] = e, e.linkpath = this[dt].replace(/\0.*/, "");
				break;
			}
			default: throw new Error("unknown meta: " + t.type);
		}
	}
	abort(t) {
		if (!this[$]) {
			if (this[w]) {
				let e = this[w];
				e.write = () => !0, e.end = () => e, e.emit = () => !1, e.destroy?.();
			}
			this[$] = !0, this.emit("abort", t), this.warn("TAR_ABORT", t, { recoverable: !1 });
		}
	}
	[Xs](t) {
		this[$i] += t.length;
		let e = this[$i] / this[le];
		return e > this.maxDecompressionRatio ? (this.abort(new Error(`max decompression ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)), !1) : !0;
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8")), this[$]) return i?.(), !1;
		if ((this[w] === void 0 || this.brotli === void 0 && this[w] === !1) && t) {
			if (this[p] && (t = Buffer.concat([this[p], t]), this[p] = void 0), t.length < An) return this[p] = t, i?.(), !0;
			for (let a = 0; this[w] === void 0 && a < Xi.length; a++) t[a] !== Xi[a] && (this[w] = !1);
			let o = !1;
			if (this[w] === !1 && this.zstd !== !1) {
				o = !0;
				for (let a = 0; a < qi.length; a++) if (t[a] !== qi[a]) {
					o = !1;
					break;
				}
			}
			let h = this.brotli === void 0 && !o;
			if (this[w] === !1 && h) if (t.length < 512) if (this[ut]) this.brotli = !0;
			else return this[p] = t, i?.(), !0;
			else try {
				new F(t.subarray(0, 512)), this.brotli = !1;
			} catch {
				this.brotli = !0;
			}
			if (this[w] === void 0 || this[w] === !1 && (this.brotli || o)) {
				let a = this[ut];
				this[ut] = !1, this[w] = this[w] === void 0 ? new Ue({}) : o ? new Ke({}) : new Ge({}), this[w].on("data", (c) => {
					this[Xs](c) && this[Xe](c);
				}), this[w].on("error", (c) => {
					this[$] || this.abort(c);
				}), this[w].on("end", () => {
					this[ut] = !0, this[Xe]();
				}), this[Yt] = !0, this[le] += t.length;
				let l = !!this[w][a ? "end" : "write"](t);
				return this[Yt] = !1, i?.(), l;
			}
		}
		this[Yt] = !0, this[w] ? (this[le] += t.length, this[w].write(t)) : this[Xe](t), this[Yt] = !1;
		let n = this[st].length > 0 ? !1 : this[it] ? this[it].flowing : !0;
		return !n && this[st].length === 0 && this[it]?.once("drain", () => this.emit("drain")), i?.(), n;
	}
	[Vi](t) {
		t && !this[$] && (this[p] = this[p] ? Buffer.concat([this[p], t]) : t);
	}
	[Qe]() {
		if (this[ut] && !this[Yi] && !this[$] && !this[ae]) {
			this[Yi] = !0;
			let t = this[Nt];
			if (t?.blockRemain) {
				let e = this[p] ? this[p].length : 0;
				this.warn("TAR_BAD_ARCHIVE", `Truncated input (needed ${t.blockRemain} more bytes, only ${e} available)`, { entry: t }), this[p] && t.write(this[p]), t.end();
			}
			this[At](Je);
		}
	}
	[Xe](t) {
		if (this[ae] && t) this[Vi](t);
		else if (!t && !this[p]) this[Qe]();
		else if (t) {
			if (this[ae] = !0, this[p]) {
				this[Vi](t);
				let e = this[p];
				this[p] = void 0, this[qe](e);
			} else this[qe](t);
			for (; this[p] && this[p]?.length >= 512 && !this[$] && !this[ti];) {
				let e = this[p];
				this[p] = void 0, this[qe](e);
			}
			this[ae] = !1;
		}
		(!this[p] || this[ut]) && this[Qe]();
	}
	[qe](t) {
		let e = 0, i = t.length;
		for (; e + 512 <= i && !this[$] && !this[ti];) switch (this[B]) {
			case "begin":
			case "header":
				this[Vs](t, e), e += 512;
				break;
			case "ignore":
			case "body":
				e += this[Ki](t, e);
				break;
			case "meta":
				e += this[Ks](t, e);
				break;
			default: throw new Error("invalid state: " + this[B]);
		}
		e < i && (this[p] = this[p] ? Buffer.concat([t.subarray(e), this[p]]) : t.subarray(e));
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, e)), i && this.once("finish", i), this[$] || (this[w] ? (t && (this[le] += t.length, this[w].write(t)), this[w].end()) : (this[ut] = !0, (this.brotli === void 0 || this.zstd === void 0) && (t = t || Buffer.alloc(0)), t && this.write(t), this[Qe]())), this;
	}
};
var mt = (s) => {
	let t = s.length - 1, e = -1;
	for (; t > -1 && s.charAt(t) === "/";) e = t, t--;
	return e === -1 ? s : s.slice(0, e);
};
var vn = (s) => {
	let t = s.onReadEntry;
	s.onReadEntry = t ? (e) => {
		t(e), e.resume();
	} : (e) => e.resume();
};
var Qi = (s, t) => {
	let e = new Map(t.map((o) => [mt(o), !0])), i = s.filter, r = 100, n = (o, h = "", a = 0) => {
		if (a >= r) return e.set(o, !1), !1;
		let l = h || parse(o).root || ".", c;
		if (o === l) c = !1;
		else {
			let d = e.get(o);
			c = d !== void 0 ? d : n(dirname(o), l, a + 1);
		}
		return e.set(o, c), c;
	};
	s.filter = i ? (o, h) => i(o, h) && n(mt(o)) : (o) => n(mt(o));
};
var Mn = (s) => {
	let t = new rt(s), e = s.file, i;
	try {
		i = fs.openSync(e, "r");
		let r = fs.fstatSync(i), n = s.maxReadSize || 16777216;
		if (r.size < n) {
			let o = Buffer.allocUnsafe(r.size), h = fs.readSync(i, o, 0, r.size, 0);
			t.end(h === o.byteLength ? o : o.subarray(0, h));
		} else {
			let o = 0, h = Buffer.allocUnsafe(n);
			for (; o < r.size;) {
				let a = fs.readSync(i, h, 0, n, o);
				if (a === 0) break;
				o += a, t.write(h.subarray(0, a));
			}
			t.end();
		}
	} finally {
		if (typeof i == "number") try {
			fs.closeSync(i);
		} catch {}
	}
};
var Bn = (s, t) => {
	let e = new rt(s), i = s.maxReadSize || 16777216, r = s.file;
	return new Promise((o, h) => {
		e.on("error", h), e.on("end", o), fs.stat(r, (a, l) => {
			if (a) h(a);
			else {
				let c = new _t(r, {
					readSize: i,
					size: l.size
				});
				c.on("error", h), c.pipe(e);
			}
		});
	});
};
var Ct = K(Mn, Bn, (s) => new rt(s), (s) => new rt(s), (s, t) => {
	t?.length && Qi(s, t), s.noResume || vn(s);
});
var Ji = (s, t, e) => (s &= 4095, e && (s = (s | 384) & -19), t && (s & 256 && (s |= 64), s & 32 && (s |= 8), s & 4 && (s |= 1)), s);
var { isAbsolute: zn, parse: qs } = win32, ce = (s) => {
	let t = "", e = qs(s);
	for (; zn(s) || e.root;) {
		let i = s.charAt(0) === "/" && s.slice(0, 4) !== "//?/" ? "/" : e.root;
		s = s.slice(i.length), t += i, e = qs(s);
	}
	return [t, s];
};
var ei = [
	"|",
	"<",
	">",
	"?",
	":"
];
var ji = ei.map((s) => String.fromCodePoint(61440 + Number(s.codePointAt(0))));
var Un = new Map(ei.map((s, t) => [s, ji[t]]));
var Hn = new Map(ji.map((s, t) => [s, ei[t]]));
var ts = (s) => ei.reduce((t, e) => t.split(e).join(Un.get(e)), s);
var Qs = (s) => ji.reduce((t, e) => t.split(e).join(Hn.get(e)), s);
var rr = (s, t) => t ? (s = f(s).replace(/^\.(\/|$)/, ""), mt(t) + "/" + s) : f(s);
var Wn = 16777216;
var tr = Symbol("process");
var er = Symbol("file");
var ir = Symbol("directory");
var is = Symbol("symlink");
var sr = Symbol("hardlink");
var fe = Symbol("header");
var ii = Symbol("read");
var ss = Symbol("lstat");
var si = Symbol("onlstat");
var rs = Symbol("onread");
var ns = Symbol("onreadlink");
var os = Symbol("openfile");
var hs = Symbol("onopenfile");
var pt = Symbol("close");
var ri = Symbol("mode");
var as = Symbol("awaitDrain");
var es = Symbol("ondrain");
var q = Symbol("prefix");
var de = class extends A {
	path;
	portable;
	myuid = process.getuid && process.getuid() || 0;
	myuser = process.env.USER || "";
	maxReadSize;
	linkCache;
	statCache;
	preservePaths;
	cwd;
	strict;
	mtime;
	noPax;
	noMtime;
	prefix;
	fd;
	blockLen = 0;
	blockRemain = 0;
	buf;
	pos = 0;
	remain = 0;
	length = 0;
	offset = 0;
	win32;
	absolute;
	header;
	type;
	linkpath;
	stat;
	onWriteEntry;
	#t = !1;
	constructor(t, e = {}) {
		let i = se(e);
		super(), this.path = f(t), this.portable = !!i.portable, this.maxReadSize = i.maxReadSize || Wn, this.linkCache = i.linkCache || new Map(), this.statCache = i.statCache || new Map(), this.preservePaths = !!i.preservePaths, this.cwd = f(i.cwd || process.cwd()), this.strict = !!i.strict, this.noPax = !!i.noPax, this.noMtime = !!i.noMtime, this.mtime = i.mtime, this.prefix = i.prefix ? f(i.prefix) : void 0, this.onWriteEntry = i.onWriteEntry, typeof i.onwarn == "function" && this.on("warn", i.onwarn);
		let r = !1;
		if (!this.preservePaths) {
			let [o, h] = ce(this.path);
			o && typeof h == "string" && (this.path = h, r = o);
		}
		this.win32 = !!i.win32 || process.platform === "win32", this.win32 && (this.path = Qs(this.path.replaceAll(/\\/g, "/")), t = t.replaceAll(/\\/g, "/")), this.absolute = f(i.absolute || ar.resolve(this.cwd, t)), this.path === "" && (this.path = "./"), r && this.warn("TAR_ENTRY_INFO", `stripping ${r} from absolute path`, {
			entry: this,
			path: r + this.path
		});
		let n = this.statCache.get(this.absolute);
		n ? this[si](n) : this[ss]();
	}
	warn(t, e, i = {}) {
		return Dt(this, t, e, i);
	}
	emit(t, ...e) {
		return t === "error" && (this.#t = !0), super.emit(t, ...e);
	}
	[ss]() {
		I.lstat(this.absolute, (t, e) => {
			if (t) return this.emit("error", t);
			this[si](e);
		});
	}
	[si](t) {
		this.statCache.set(this.absolute, t), this.stat = t, t.isFile() || (t.size = 0), this.type = Gn(t), this.emit("stat", t), this[tr]();
	}
	[tr]() {
		switch (this.type) {
			case "File": return this[er]();
			case "Directory": return this[ir]();
			case "SymbolicLink": return this[is]();
			default: return this.end();
		}
	}
	[ri](t) {
		return Ji(t, this.type === "Directory", this.portable);
	}
	[q](t) {
		return rr(t, this.prefix);
	}
	[fe]() {
		if (!this.stat) throw new Error("cannot write header before stat");
		this.type === "Directory" && this.portable && (this.noMtime = !0), this.onWriteEntry?.(this), this.header = new F({
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			mode: this[ri](this.stat.mode),
			uid: this.portable ? void 0 : this.stat.uid,
			gid: this.portable ? void 0 : this.stat.gid,
			size: this.stat.size,
			mtime: this.noMtime ? void 0 : this.mtime || this.stat.mtime,
			type: this.type === "Unsupported" ? void 0 : this.type,
			uname: this.portable ? void 0 : this.stat.uid === this.myuid ? this.myuser : "",
			atime: this.portable ? void 0 : this.stat.atime,
			ctime: this.portable ? void 0 : this.stat.ctime
		}), this.header.encode() && !this.noPax && super.write(new ft({
			atime: this.portable ? void 0 : this.header.atime,
			ctime: this.portable ? void 0 : this.header.ctime,
			gid: this.portable ? void 0 : this.header.gid,
			mtime: this.noMtime ? void 0 : this.mtime || this.header.mtime,
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			size: this.header.size,
			uid: this.portable ? void 0 : this.header.uid,
			uname: this.portable ? void 0 : this.header.uname,
			dev: this.portable ? void 0 : this.stat.dev,
			ino: this.portable ? void 0 : this.stat.ino,
			nlink: this.portable ? void 0 : this.stat.nlink
		}).encode());
		let t = this.header?.block;
		if (!t) throw new Error("failed to encode header");
		super.write(t);
	}
	[ir]() {
		if (!this.stat) throw new Error("cannot create directory entry without stat");
		this.path.slice(-1) !== "/" && (this.path += "/"), this.stat.size = 0, this[fe](), this.end();
	}
	[is]() {
		I.readlink(this.absolute, (t, e) => {
			if (t) return this.emit("error", t);
			this[ns](e);
		});
	}
	[ns](t) {
		this.linkpath = f(t), this[fe](), this.end();
	}
	[sr](t) {
		if (!this.stat) throw new Error("cannot create link entry without stat");
		this.type = "Link", this.linkpath = f(ar.relative(this.cwd, t)), this.stat.size = 0, this[fe](), this.end();
	}
	[er]() {
		if (!this.stat) throw new Error("cannot create file entry without stat");
		if (this.stat.nlink > 1) {
			let t = `${this.stat.dev}:${this.stat.ino}`, e = this.linkCache.get(t);
			if (e?.indexOf(this.cwd) === 0) return this[sr](e);
			this.linkCache.set(t, this.absolute);
		}
		if (this[fe](), this.stat.size === 0) return this.end();
		this[os]();
	}
	[os]() {
		I.open(this.absolute, "r", (t, e) => {
			if (t) return this.emit("error", t);
			this[hs](e);
		});
	}
	[hs](t) {
		if (this.fd = t, this.#t) return this[pt]();
		if (!this.stat) throw new Error("should stat before calling onopenfile");
		this.blockLen = 512 * Math.ceil(this.stat.size / 512), this.blockRemain = this.blockLen;
		let e = Math.min(this.blockLen, this.maxReadSize);
		this.buf = Buffer.allocUnsafe(e), this.offset = 0, this.pos = 0, this.remain = this.stat.size, this.length = this.buf.length, this[ii]();
	}
	[ii]() {
		let { fd: t, buf: e, offset: i, length: r, pos: n } = this;
		if (t === void 0 || e === void 0) throw new Error("cannot read file without first opening");
		I.read(t, e, i, r, n, (o, h) => {
			if (o) return this[pt](() => this.emit("error", o));
			this[rs](h);
		});
	}
	[pt](t = () => {}) {
		this.fd !== void 0 && I.close(this.fd, t);
	}
	[rs](t) {
		if (t <= 0 && this.remain > 0) {
			let r = Object.assign(new Error("encountered unexpected EOF"), {
				path: this.absolute,
				syscall: "read",
				code: "EOF"
			});
			return this[pt](() => this.emit("error", r));
		}
		if (t > this.remain) {
			let r = Object.assign(new Error("did not encounter expected EOF"), {
				path: this.absolute,
				syscall: "read",
				code: "EOF"
			});
			return this[pt](() => this.emit("error", r));
		}
		if (!this.buf) throw new Error("should have created buffer prior to reading");
		if (t === this.remain) for (let r = t; r < this.length && t < this.blockRemain; r++) this.buf[r + this.offset] = 0, t++, this.remain++;
		let e = this.offset === 0 && t === this.buf.length ? this.buf : this.buf.subarray(this.offset, this.offset + t);
		this.write(e) ? this[es]() : this[as](() => this[es]());
	}
	[as](t) {
		this.once("drain", t);
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8")), this.blockRemain < t.length) {
			let r = Object.assign(new Error("writing more data than expected"), { path: this.absolute });
			return this.emit("error", r);
		}
		return this.remain -= t.length, this.blockRemain -= t.length, this.pos += t.length, this.offset += t.length, super.write(t, null, i);
	}
	[es]() {
		if (!this.remain) return this.blockRemain && super.write(Buffer.alloc(this.blockRemain)), this[pt]((t) => t ? this.emit("error", t) : this.end());
		if (!this.buf) throw new Error("buffer lost somehow in ONDRAIN");
		this.offset >= this.length && (this.buf = Buffer.allocUnsafe(Math.min(this.blockRemain, this.buf.length)), this.offset = 0), this.length = this.buf.length - this.offset, this[ii]();
	}
};
var ni = class extends de {
	sync = !0;
	[ss]() {
		this[si](I.lstatSync(this.absolute));
	}
	[is]() {
		this[ns](I.readlinkSync(this.absolute));
	}
	[os]() {
		this[hs](I.openSync(this.absolute, "r"));
	}
	[ii]() {
		let t = !0;
		try {
			let { fd: e, buf: i, offset: r, length: n, pos: o } = this;
			if (e === void 0 || i === void 0) throw new Error("fd and buf must be set in READ method");
			let h = I.readSync(e, i, r, n, o);
			this[rs](h), t = !1;
		} finally {
			if (t) try {
				this[pt](() => {});
			} catch {}
		}
	}
	[as](t) {
		t();
	}
	[pt](t = () => {}) {
		this.fd !== void 0 && I.closeSync(this.fd), t();
	}
};
var oi = class extends A {
	blockLen = 0;
	blockRemain = 0;
	buf = 0;
	pos = 0;
	remain = 0;
	length = 0;
	preservePaths;
	portable;
	strict;
	noPax;
	noMtime;
	readEntry;
	type;
	prefix;
	path;
	mode;
	uid;
	gid;
	uname;
	gname;
	header;
	mtime;
	atime;
	ctime;
	linkpath;
	size;
	onWriteEntry;
	warn(t, e, i = {}) {
		return Dt(this, t, e, i);
	}
	constructor(t, e = {}) {
		let i = se(e);
		super(), this.preservePaths = !!i.preservePaths, this.portable = !!i.portable, this.strict = !!i.strict, this.noPax = !!i.noPax, this.noMtime = !!i.noMtime, this.onWriteEntry = i.onWriteEntry, this.readEntry = t;
		let { type: r } = t;
		if (r === "Unsupported") throw new Error("writing entry that should be ignored");
		this.type = r, this.type === "Directory" && this.portable && (this.noMtime = !0), this.prefix = i.prefix, this.path = f(t.path), this.mode = t.mode !== void 0 ? this[ri](t.mode) : void 0, this.uid = this.portable ? void 0 : t.uid, this.gid = this.portable ? void 0 : t.gid, this.uname = this.portable ? void 0 : t.uname, this.gname = this.portable ? void 0 : t.gname, this.size = t.size, this.mtime = this.noMtime ? void 0 : i.mtime || t.mtime, this.atime = this.portable ? void 0 : t.atime, this.ctime = this.portable ? void 0 : t.ctime, this.linkpath = t.linkpath !== void 0 ? f(t.linkpath) : void 0, typeof i.onwarn == "function" && this.on("warn", i.onwarn);
		let n = !1;
		if (!this.preservePaths) {
			let [h, a] = ce(this.path);
			h && typeof a == "string" && (this.path = a, n = h);
		}
		this.remain = t.size, this.blockRemain = t.startBlockSize, this.onWriteEntry?.(this), this.header = new F({
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			mode: this.mode,
			uid: this.portable ? void 0 : this.uid,
			gid: this.portable ? void 0 : this.gid,
			size: this.size,
			mtime: this.noMtime ? void 0 : this.mtime,
			type: this.type,
			uname: this.portable ? void 0 : this.uname,
			atime: this.portable ? void 0 : this.atime,
			ctime: this.portable ? void 0 : this.ctime
		}), n && this.warn("TAR_ENTRY_INFO", `stripping ${n} from absolute path`, {
			entry: this,
			path: n + this.path
		}), this.header.encode() && !this.noPax && super.write(new ft({
			atime: this.portable ? void 0 : this.atime,
			ctime: this.portable ? void 0 : this.ctime,
			gid: this.portable ? void 0 : this.gid,
			mtime: this.noMtime ? void 0 : this.mtime,
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			size: this.size,
			uid: this.portable ? void 0 : this.uid,
			uname: this.portable ? void 0 : this.uname,
			dev: this.portable ? void 0 : this.readEntry.dev,
			ino: this.portable ? void 0 : this.readEntry.ino,
			nlink: this.portable ? void 0 : this.readEntry.nlink
		}).encode());
		let o = this.header?.block;
		if (!o) throw new Error("failed to encode header");
		super.write(o), t.pipe(this);
	}
	[q](t) {
		return rr(t, this.prefix);
	}
	[ri](t) {
		return Ji(t, this.type === "Directory", this.portable);
	}
	write(t, e, i) {
		typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8"));
		let r = t.length;
		if (r > this.blockRemain) throw new Error("writing more to entry than is appropriate");
		return this.blockRemain -= r, super.write(t, i);
	}
	end(t, e, i) {
		return this.blockRemain && super.write(Buffer.alloc(this.blockRemain)), typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, e ?? "utf8")), i && this.once("finish", i), t ? super.end(t, i) : super.end(i), this;
	}
};
var Gn = (s) => s.isFile() ? "File" : s.isDirectory() ? "Directory" : s.isSymbolicLink() ? "SymbolicLink" : "Unsupported";
var hi = class s {
	tail;
	head;
	length = 0;
	static create(t = []) {
		return new s(t);
	}
	constructor(t = []) {
		for (let e of t) this.push(e);
	}
	*[Symbol.iterator]() {
		for (let t = this.head; t; t = t.next) yield t.value;
	}
	removeNode(t) {
		if (t.list !== this) throw new Error("removing node which does not belong to this list");
		let e = t.next, i = t.prev;
		return e && (e.prev = i), i && (i.next = e), t === this.head && (this.head = e), t === this.tail && (this.tail = i), this.length--, t.next = void 0, t.prev = void 0, t.list = void 0, e;
	}
	unshiftNode(t) {
		if (t === this.head) return;
		t.list && t.list.removeNode(t);
		let e = this.head;
		t.list = this, t.next = e, e && (e.prev = t), this.head = t, this.tail || (this.tail = t), this.length++;
	}
	pushNode(t) {
		if (t === this.tail) return;
		t.list && t.list.removeNode(t);
		let e = this.tail;
		t.list = this, t.prev = e, e && (e.next = t), this.tail = t, this.head || (this.head = t), this.length++;
	}
	push(...t) {
		for (let e = 0, i = t.length; e < i; e++) Yn(this, t[e]);
		return this.length;
	}
	unshift(...t) {
		for (var e = 0, i = t.length; e < i; e++) Kn(this, t[e]);
		return this.length;
	}
	pop() {
		if (!this.tail) return;
		let t = this.tail.value, e = this.tail;
		return this.tail = this.tail.prev, this.tail ? this.tail.next = void 0 : this.head = void 0, e.list = void 0, this.length--, t;
	}
	shift() {
		if (!this.head) return;
		let t = this.head.value, e = this.head;
		return this.head = this.head.next, this.head ? this.head.prev = void 0 : this.tail = void 0, e.list = void 0, this.length--, t;
	}
	forEach(t, e) {
		e = e || this;
		for (let i = this.head, r = 0; i; r++) t.call(e, i.value, r, this), i = i.next;
	}
	forEachReverse(t, e) {
		e = e || this;
		for (let i = this.tail, r = this.length - 1; i; r--) t.call(e, i.value, r, this), i = i.prev;
	}
	get(t) {
		let e = 0, i = this.head;
		for (; i && e < t; e++) i = i.next;
		if (e === t && i) return i.value;
	}
	getReverse(t) {
		let e = 0, i = this.tail;
		for (; i && e < t; e++) i = i.prev;
		if (e === t && i) return i.value;
	}
	map(t, e) {
		e = e || this;
		let i = new s();
		for (let r = this.head; r;) i.push(t.call(e, r.value, this)), r = r.next;
		return i;
	}
	mapReverse(t, e) {
		e = e || this;
		var i = new s();
		for (let r = this.tail; r;) i.push(t.call(e, r.value, this)), r = r.prev;
		return i;
	}
	reduce(t, e) {
		let i, r = this.head;
		if (arguments.length > 1) i = e;
		else if (this.head) r = this.head.next, i = this.head.value;
		else throw new TypeError("Reduce of empty list with no initial value");
		for (var n = 0; r; n++) i = t(i, r.value, n), r = r.next;
		return i;
	}
	reduceReverse(t, e) {
		let i, r = this.tail;
		if (arguments.length > 1) i = e;
		else if (this.tail) r = this.tail.prev, i = this.tail.value;
		else throw new TypeError("Reduce of empty list with no initial value");
		for (let n = this.length - 1; r; n--) i = t(i, r.value, n), r = r.prev;
		return i;
	}
	toArray() {
		let t = new Array(this.length);
		for (let e = 0, i = this.head; i; e++) t[e] = i.value, i = i.next;
		return t;
	}
	toArrayReverse() {
		let t = new Array(this.length);
		for (let e = 0, i = this.tail; i; e++) t[e] = i.value, i = i.prev;
		return t;
	}
	slice(t = 0, e = this.length) {
		e < 0 && (e += this.length), t < 0 && (t += this.length);
		let i = new s();
		if (e < t || e < 0) return i;
		t < 0 && (t = 0), e > this.length && (e = this.length);
		let r = this.head, n = 0;
		for (n = 0; r && n < t; n++) r = r.next;
		for (; r && n < e; n++, r = r.next) i.push(r.value);
		return i;
	}
	sliceReverse(t = 0, e = this.length) {
		e < 0 && (e += this.length), t < 0 && (t += this.length);
		let i = new s();
		if (e < t || e < 0) return i;
		t < 0 && (t = 0), e > this.length && (e = this.length);
		let r = this.length, n = this.tail;
		for (; n && r > e; r--) n = n.prev;
		for (; n && r > t; r--, n = n.prev) i.push(n.value);
		return i;
	}
	splice(t, e = 0, ...i) {
		t > this.length && (t = this.length - 1), t < 0 && (t = this.length + t);
		let r = this.head;
		for (let o = 0; r && o < t; o++) r = r.next;
		let n = [];
		for (let o = 0; r && o < e; o++) n.push(r.value), r = this.removeNode(r);
		r ? r !== this.tail && (r = r.prev) : r = this.tail;
		for (let o of i) r = Zn(this, r, o);
		return n;
	}
	reverse() {
		let t = this.head, e = this.tail;
		for (let i = t; i; i = i.prev) {
			let r = i.prev;
			i.prev = i.next, i.next = r;
		}
		return this.head = e, this.tail = t, this;
	}
};
function Zn(s, t, e) {
	let n = new ue(e, t, t ? t.next : s.head, s);
	return n.next === void 0 && (s.tail = n), n.prev === void 0 && (s.head = n), s.length++, n;
}
function Yn(s, t) {
	s.tail = new ue(t, s.tail, void 0, s), s.head || (s.head = s.tail), s.length++;
}
function Kn(s, t) {
	s.head = new ue(t, void 0, s.head, s), s.tail || (s.tail = s.head), s.length++;
}
var ue = class {
	list;
	next;
	prev;
	value;
	constructor(t, e, i, r) {
		this.list = r, this.value = t, e ? (e.next = this, this.prev = e) : this.prev = void 0, i ? (i.prev = this, this.next = i) : this.next = void 0;
	}
};
var pi = class {
	path;
	absolute;
	entry;
	stat;
	readdir;
	pending = !1;
	pendingLink = !1;
	ignore = !1;
	piped = !1;
	constructor(t, e) {
		this.path = t || "./", this.absolute = e;
	}
};
var nr = Buffer.alloc(1024);
var li = Symbol("onStat");
var me = Symbol("ended");
var W = Symbol("queue");
var pe = Symbol("pendingLinks");
var Et = Symbol("current");
var Ft = Symbol("process");
var Ee = Symbol("processing");
var ai = Symbol("processJob");
var G = Symbol("jobs");
var ls = Symbol("jobDone");
var ci = Symbol("addFSEntry");
var or = Symbol("addTarEntry");
var ds = Symbol("stat");
var us = Symbol("readdir");
var fi = Symbol("onreaddir");
var di = Symbol("pipe");
var hr = Symbol("entry");
var cs = Symbol("entryOpt");
var ui = Symbol("writeEntryClass");
var lr = Symbol("write");
var fs$1 = Symbol("ondrain");
var wt = class extends A {
	sync = !1;
	opt;
	cwd;
	maxReadSize;
	preservePaths;
	strict;
	noPax;
	prefix;
	linkCache;
	statCache;
	file;
	portable;
	zip;
	readdirCache;
	noDirRecurse;
	follow;
	noMtime;
	mtime;
	filter;
	jobs;
	[ui];
	onWriteEntry;
	[W];
	[pe] = new Map();
	[G] = 0;
	[Ee] = !1;
	[me] = !1;
	constructor(t = {}) {
		if (super(), this.opt = t, this.file = t.file || "", this.cwd = t.cwd || process.cwd(), this.maxReadSize = t.maxReadSize, this.preservePaths = !!t.preservePaths, this.strict = !!t.strict, this.noPax = !!t.noPax, this.prefix = f(t.prefix || ""), this.linkCache = t.linkCache || new Map(), this.statCache = t.statCache || new Map(), this.readdirCache = t.readdirCache || new Map(), this.onWriteEntry = t.onWriteEntry, this[ui] = de, typeof t.onwarn == "function" && this.on("warn", t.onwarn), this.portable = !!t.portable, t.gzip || t.brotli || t.zstd) {
			if ((t.gzip ? 1 : 0) + (t.brotli ? 1 : 0) + (t.zstd ? 1 : 0) > 1) throw new TypeError("gzip, brotli, zstd are mutually exclusive");
			if (t.gzip && (typeof t.gzip != "object" && (t.gzip = {}), this.portable && (t.gzip.portable = !0), this.zip = new ze(t.gzip)), t.brotli && (typeof t.brotli != "object" && (t.brotli = {}), this.zip = new We(t.brotli)), t.zstd && (typeof t.zstd != "object" && (t.zstd = {}), this.zip = new Ye(t.zstd)), !this.zip) throw new Error("impossible");
			let e = this.zip;
			e.on("data", (i) => super.write(i)), e.on("end", () => super.end()), e.on("drain", () => this[fs$1]()), this.on("resume", () => e.resume());
		} else this.on("drain", this[fs$1]);
		this.noDirRecurse = !!t.noDirRecurse, this.follow = !!t.follow, this.noMtime = !!t.noMtime, t.mtime && (this.mtime = t.mtime), this.filter = typeof t.filter == "function" ? t.filter : () => !0, this[W] = new hi(), this[G] = 0, this.jobs = Number(t.jobs) || 4, this[Ee] = !1, this[me] = !1;
	}
	[lr](t) {
		return super.write(t);
	}
	add(t) {
		return this.write(t), this;
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, t = void 0), typeof e == "function" && (i = e, e = void 0), t && this.add(t), this[me] = !0, this[Ft](), i && i(), this;
	}
	write(t) {
		if (this[me]) throw new Error("write after end");
		return typeof t == "string" ? this[ci](t) : this[or](t), this.flowing;
	}
	[or](t) {
		let e = f(ar.resolve(this.cwd, t.path));
		if (!this.filter(t.path, t)) t.resume();
		else {
			let i = new pi(t.path, e);
			i.entry = new oi(t, this[cs](i)), i.entry.on("end", () => this[ls](i)), this[G] += 1, this[W].push(i);
		}
		this[Ft]();
	}
	[ci](t) {
		let e = f(ar.resolve(this.cwd, t));
		this[W].push(new pi(t, e)), this[Ft]();
	}
	[ds](t) {
		t.pending = !0, this[G] += 1;
		let e = this.follow ? "stat" : "lstat";
		I[e](t.absolute, (i, r) => {
			t.pending = !1, this[G] -= 1, i ? this.emit("error", i) : this[li](t, r);
		});
	}
	[li](t, e) {
		if (this.statCache.set(t.absolute, e), t.stat = e, !this.filter(t.path, e)) t.ignore = !0;
		else if (e.isFile() && e.nlink > 1 && !this.linkCache.get(`${e.dev}:${e.ino}`) && !this.sync) if (t === this[Et]) this[ai](t);
		else {
			let i = `${e.dev}:${e.ino}`, r = this[pe].get(i);
			r ? r.push(t) : this[pe].set(i, [t]), t.pendingLink = !0, t.pending = !0;
		}
		this[Ft]();
	}
	[us](t) {
		t.pending = !0, this[G] += 1, I.readdir(t.absolute, (e, i) => {
			if (t.pending = !1, this[G] -= 1, e) return this.emit("error", e);
			this[fi](t, i);
		});
	}
	[fi](t, e) {
		this.readdirCache.set(t.absolute, e), t.readdir = e, this[Ft]();
	}
	[Ft]() {
		if (!this[Ee]) {
			this[Ee] = !0;
			for (let t = this[W].head; t && this[G] < this.jobs; t = t.next) if (this[ai](t.value), t.value.ignore) {
				let e = t.next;
				this[W].removeNode(t), t.next = e;
			}
			this[Ee] = !1, this[me] && this[W].length === 0 && this[G] === 0 && (this.zip ? this.zip.end(nr) : (super.write(nr), super.end()));
		}
	}
	get [Et]() {
		return this[W] && this[W].head && this[W].head.value;
	}
	[ls](t) {
		this[W].shift(), this[G] -= 1;
		let { stat: e } = t;
		if (e && e.isFile() && e.nlink > 1) {
			let i = `${e.dev}:${e.ino}`, r = this[pe].get(i);
			if (r) {
				this[pe].delete(i);
				for (let n of r) n.pending = !1, this[ai](n);
			}
		}
		this[Ft]();
	}
	[ai](t) {
		if (t.pending && t.pendingLink && t === this[Et] && (t.pending = !1, t.pendingLink = !1), !t.pending) {
			if (t.entry) {
				t === this[Et] && !t.piped && this[di](t);
				return;
			}
			if (!t.stat) {
				let e = this.statCache.get(t.absolute);
				e ? this[li](t, e) : this[ds](t);
			}
			if (t.stat && !t.ignore) {
				if (!this.noDirRecurse && t.stat.isDirectory() && !t.readdir) {
					let e = this.readdirCache.get(t.absolute);
					if (e ? this[fi](t, e) : this[us](t), !t.readdir) return;
				}
				if (t.entry = this[hr](t), !t.entry) {
					t.ignore = !0;
					return;
				}
				t === this[Et] && !t.piped && this[di](t);
			}
		}
	}
	[cs](t) {
		return {
			onwarn: (e, i, r) => this.warn(e, i, r),
			noPax: this.noPax,
			cwd: this.cwd,
			absolute: t.absolute,
			preservePaths: this.preservePaths,
			maxReadSize: this.maxReadSize,
			strict: this.strict,
			portable: this.portable,
			linkCache: this.linkCache,
			statCache: this.statCache,
			noMtime: this.noMtime,
			mtime: this.mtime,
			prefix: this.prefix,
			onWriteEntry: this.onWriteEntry
		};
	}
	[hr](t) {
		this[G] += 1;
		try {
			return new this[ui](t.path, this[cs](t)).on("end", () => this[ls](t)).on("error", (i) => this.emit("error", i));
		} catch (e) {
			this.emit("error", e);
		}
	}
	[fs$1]() {
		this[Et] && this[Et].entry && this[Et].entry.resume();
	}
	[di](t) {
		t.piped = !0, t.readdir && t.readdir.forEach((r) => {
			let n = t.path, o = n === "./" ? "" : n.replace(/\/*$/, "/");
			this[ci](o + r);
		});
		let e = t.entry, i = this.zip;
		if (!e) throw new Error("cannot pipe without source");
		i ? e.on("data", (r) => {
			i.write(r) || e.pause();
		}) : e.on("data", (r) => {
			super.write(r) || e.pause();
		});
	}
	pause() {
		return this.zip && this.zip.pause(), super.pause();
	}
	warn(t, e, i = {}) {
		Dt(this, t, e, i);
	}
};
var kt = class extends wt {
	sync = !0;
	constructor(t) {
		super(t), this[ui] = ni;
	}
	pause() {}
	resume() {}
	[ds](t) {
		let e = this.follow ? "statSync" : "lstatSync";
		this[li](t, I[e](t.absolute));
	}
	[us](t) {
		this[fi](t, I.readdirSync(t.absolute));
	}
	[di](t) {
		let e = t.entry, i = this.zip;
		if (t.readdir && t.readdir.forEach((r) => {
			let n = t.path, o = n === "./" ? "" : n.replace(/\/*$/, "/");
			this[ci](o + r);
		}), !e) throw new Error("Cannot pipe without source");
		i ? e.on("data", (r) => {
			i.write(r);
		}) : e.on("data", (r) => {
			super[lr](r);
		});
	}
};
var Vn = (s, t) => {
	let e = new kt(s), i = new Wt(s.file, { mode: s.mode || 438 });
	e.pipe(i), fr(e, t);
};
var $n = (s, t) => {
	let e = new wt(s), i = new et(s.file, { mode: s.mode || 438 });
	e.pipe(i);
	let r = new Promise((n, o) => {
		i.on("error", o), i.on("close", n), e.on("error", o);
	});
	return dr(e, t).catch((n) => e.emit("error", n)), r;
};
var fr = (s, t) => {
	t.forEach((e) => {
		e.charAt(0) === "@" ? Ct({
			file: path.resolve(s.cwd, e.slice(1)),
			sync: !0,
			noResume: !0,
			onReadEntry: (i) => s.add(i)
		}) : s.add(e);
	}), s.end();
};
var dr = async (s, t) => {
	for (let e of t) e.charAt(0) === "@" ? await Ct({
		file: path.resolve(String(s.cwd), e.slice(1)),
		noResume: !0,
		onReadEntry: (i) => {
			s.add(i);
		}
	}) : s.add(e);
	s.end();
};
var Xn = (s, t) => {
	let e = new kt(s);
	return fr(e, t), e;
};
var qn = (s, t) => {
	let e = new wt(s);
	return dr(e, t).catch((i) => e.emit("error", i)), e;
};
K(Vn, $n, Xn, qn, (s, t) => {
	if (!t?.length) throw new TypeError("no paths specified to add to archive");
});
var Er = (process.env.__FAKE_PLATFORM__ || process.platform) === "win32", { O_CREAT: wr, O_NOFOLLOW: ur, O_TRUNC: Sr, O_WRONLY: yr } = I.constants, Rr = Number(process.env.__FAKE_FS_O_FILENAME__) || I.constants.UV_FS_O_FILEMAP || 0, jn = Er && !!Rr, to = 524288, eo = Rr | Sr | wr | yr, mr = !Er && typeof ur == "number" ? ur | Sr | wr | yr : null, ms = mr !== null ? () => mr : jn ? (s) => s < to ? eo : "w" : () => "w";
var ps = (s, t, e) => {
	try {
		return fs.lchownSync(s, t, e);
	} catch (i) {
		if (i?.code !== "ENOENT") throw i;
	}
};
var Ei = (s, t, e, i) => {
	fs.lchown(s, t, e, (r) => {
		i(r && r?.code !== "ENOENT" ? r : null);
	});
};
var io = (s, t, e, i, r) => {
	if (t.isDirectory()) Es(path.resolve(s, t.name), e, i, (n) => {
		if (n) return r(n);
		Ei(path.resolve(s, t.name), e, i, r);
	});
	else Ei(path.resolve(s, t.name), e, i, r);
};
var Es = (s, t, e, i) => {
	fs.readdir(s, { withFileTypes: !0 }, (r, n) => {
		if (r) {
			if (r.code === "ENOENT") return i();
			if (r.code !== "ENOTDIR" && r.code !== "ENOTSUP") return i(r);
		}
		if (r || !n.length) return Ei(s, t, e, i);
		let o = n.length, h = null, a = (l) => {
			if (!h) {
				if (l) return i(h = l);
				if (--o === 0) return Ei(s, t, e, i);
			}
		};
		for (let l of n) io(s, l, t, e, a);
	});
};
var so = (s, t, e, i) => {
	t.isDirectory() && ws(path.resolve(s, t.name), e, i), ps(path.resolve(s, t.name), e, i);
};
var ws = (s, t, e) => {
	let i;
	try {
		i = fs.readdirSync(s, { withFileTypes: !0 });
	} catch (r) {
		let n = r;
		if (n?.code === "ENOENT") return;
		if (n?.code === "ENOTDIR" || n?.code === "ENOTSUP") return ps(s, t, e);
		throw n;
	}
	for (let r of i) so(s, r, t, e);
	return ps(s, t, e);
};
var Se = class extends Error {
	path;
	code;
	syscall = "chdir";
	constructor(t, e) {
		super(`${e}: Cannot cd into '${t}'`), this.path = t, this.code = e;
	}
	get name() {
		return "CwdError";
	}
};
var St = class extends Error {
	path;
	symlink;
	syscall = "symlink";
	code = "TAR_SYMLINK_ERROR";
	constructor(t, e) {
		super("TAR_SYMLINK_ERROR: Cannot extract through symbolic link"), this.symlink = t, this.path = e;
	}
	get name() {
		return "SymlinkError";
	}
};
var no = (s, t) => {
	fs.stat(s, (e, i) => {
		(e || !i.isDirectory()) && (e = new Se(s, e?.code || "ENOTDIR")), t(e);
	});
};
var gr = (s, t, e) => {
	s = f(s);
	let i = t.umask ?? 18, r = t.mode | 448, n = (r & i) !== 0, o = t.uid, h = t.gid, a = typeof o == "number" && typeof h == "number" && (o !== t.processUid || h !== t.processGid), l = t.preserve, c = t.unlink, d = f(t.cwd), y = (E, x) => {
		E ? e(E) : x && a ? Es(x, o, h, (Le) => y(Le)) : n ? fs.chmod(s, r, e) : e();
	};
	if (s === d) return no(s, y);
	if (l) return ro.mkdir(s, {
		mode: r,
		recursive: !0
	}).then((E) => y(null, E ?? void 0), y);
	Ss(d, f(path.relative(d, s)).split("/"), r, c, d, void 0, y);
};
var Ss = (s, t, e, i, r, n, o) => {
	if (t.length === 0) return o(null, n);
	let h = t.shift(), a = f(path.resolve(s + "/" + h));
	fs.mkdir(a, e, br(a, t, e, i, r, n, o));
};
var br = (s, t, e, i, r, n, o) => (h) => {
	h ? fs.lstat(s, (a, l) => {
		if (a) a.path = a.path && f(a.path), o(a);
		else if (l.isDirectory()) Ss(s, t, e, i, r, n, o);
		else if (i) fs.unlink(s, (c) => {
			if (c) return o(c);
			fs.mkdir(s, e, br(s, t, e, i, r, n, o));
		});
		else {
			if (l.isSymbolicLink()) return o(new St(s, s + "/" + t.join("/")));
			o(h);
		}
	}) : (n = n || s, Ss(s, t, e, i, r, n, o));
};
var oo = (s) => {
	let t = !1, e;
	try {
		t = fs.statSync(s).isDirectory();
	} catch (i) {
		e = i?.code;
	} finally {
		if (!t) throw new Se(s, e ?? "ENOTDIR");
	}
};
var _r = (s, t) => {
	s = f(s);
	let e = t.umask ?? 18, i = t.mode | 448, r = (i & e) !== 0, n = t.uid, o = t.gid, h = typeof n == "number" && typeof o == "number" && (n !== t.processUid || o !== t.processGid), a = t.preserve, l = t.unlink, c = f(t.cwd), d = (E) => {
		E && h && ws(E, n, o), r && fs.chmodSync(s, i);
	};
	if (s === c) return oo(c), d();
	if (a) return d(fs.mkdirSync(s, {
		mode: i,
		recursive: !0
	}) ?? void 0);
	let T = f(path.relative(c, s)).split("/"), D;
	for (let E = T.shift(), x = c; E && (x += "/" + E); E = T.shift()) {
		x = f(path.resolve(x));
		try {
			fs.mkdirSync(x, i), D = D || x;
		} catch {
			let Le = fs.lstatSync(x);
			if (Le.isDirectory()) continue;
			if (l) {
				fs.unlinkSync(x), fs.mkdirSync(x, i), D = D || x;
				continue;
			} else if (Le.isSymbolicLink()) return new St(x, x + "/" + T.join("/"));
		}
	}
	return d(D);
};
var ys = Object.create(null);
var Or = 1e4;
var Vt = new Set();
var Tr = (s) => {
	Vt.has(s) ? Vt.delete(s) : ys[s] = s.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"), Vt.add(s);
	let t = ys[s], e = Vt.size - Or;
	if (e > Or / 10) {
		for (let i of Vt) if (Vt.delete(i), delete ys[i], --e <= 0) break;
	}
	return t;
};
var ao = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
var lo = (s) => s.split("/").slice(0, -1).reduce((e, i) => {
	let r = e.at(-1);
	return r !== void 0 && (i = join(r, i)), e.push(i || "/"), e;
}, []);
var yi = class {
	#t = new Map();
	#i = new Map();
	#s = new Set();
	reserve(t, e) {
		t = ao ? ["win32 parallelization disabled"] : t.map((r) => mt(join(Tr(r))));
		let i = new Set(t.map((r) => lo(r)).reduce((r, n) => r.concat(n)));
		this.#i.set(e, {
			dirs: i,
			paths: t
		});
		for (let r of t) {
			let n = this.#t.get(r);
			n ? n.push(e) : this.#t.set(r, [e]);
		}
		for (let r of i) {
			let n = this.#t.get(r);
			if (!n) this.#t.set(r, [new Set([e])]);
			else {
				let o = n.at(-1);
				o instanceof Set ? o.add(e) : n.push(new Set([e]));
			}
		}
		return this.#r(e);
	}
	#n(t) {
		let e = this.#i.get(t);
		if (!e) throw new Error("function does not have any path reservations");
		return {
			paths: e.paths.map((i) => this.#t.get(i)),
			dirs: [...e.dirs].map((i) => this.#t.get(i))
		};
	}
	check(t) {
		let { paths: e, dirs: i } = this.#n(t);
		return e.every((r) => r && r[0] === t) && i.every((r) => r && r[0] instanceof Set && r[0].has(t));
	}
	#r(t) {
		return this.#s.has(t) || !this.check(t) ? !1 : (this.#s.add(t), t(() => this.#e(t)), !0);
	}
	#e(t) {
		if (!this.#s.has(t)) return !1;
		let e = this.#i.get(t);
		if (!e) throw new Error("invalid reservation");
		let { paths: i, dirs: r } = e, n = new Set();
		for (let o of i) {
			let h = this.#t.get(o);
			if (!h || h?.[0] !== t) continue;
			let a = h[1];
			if (!a) {
				this.#t.delete(o);
				continue;
			}
			if (h.shift(), typeof a == "function") n.add(a);
			else for (let l of a) n.add(l);
		}
		for (let o of r) {
			let h = this.#t.get(o), a = h?.[0];
			if (!(!h || !(a instanceof Set))) if (a.size === 1 && h.length === 1) {
				this.#t.delete(o);
				continue;
			} else if (a.size === 1) {
				h.shift();
				let l = h[0];
				typeof l == "function" && n.add(l);
			} else a.delete(t);
		}
		return this.#s.delete(t), n.forEach((o) => this.#r(o)), !0;
	}
};
var Lr = () => process.umask();
var Dr = Symbol("onEntry");
var _s = Symbol("checkFs");
var Nr = Symbol("checkFs2");
var Os = Symbol("isReusable");
var P = Symbol("makeFs");
var Ts = Symbol("file");
var xs = Symbol("directory");
var gi = Symbol("link");
var Ar = Symbol("symlink");
var Ir = Symbol("hardlink");
var Re = Symbol("ensureNoSymlink");
var Cr = Symbol("unsupported");
var Fr = Symbol("checkPath");
var Rs = Symbol("stripAbsolutePath");
var yt = Symbol("mkdir");
var O = Symbol("onError");
var Ri = Symbol("pending");
var kr = Symbol("pend");
var $t = Symbol("unpend");
var gs = Symbol("ended");
var bs = Symbol("maybeClose");
var Ls = Symbol("skip");
var ge = Symbol("doChown");
var be = Symbol("uid");
var _e = Symbol("gid");
var Oe = Symbol("checkedCwd");
var Te = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
var uo = 1024;
var mo = (s, t) => {
	if (!Te) return fs.unlink(s, t);
	let e = s + ".DELETE." + randomBytes(16).toString("hex");
	fs.rename(s, e, (i) => {
		if (i) return t(i);
		fs.unlink(e, t);
	});
};
var po = (s) => {
	if (!Te) return fs.unlinkSync(s);
	let t = s + ".DELETE." + randomBytes(16).toString("hex");
	fs.renameSync(s, t), fs.unlinkSync(t);
};
var vr = (s, t, e) => s !== void 0 && s === s >>> 0 ? s : t !== void 0 && t === t >>> 0 ? t : e;
var Xt = class extends rt {
	[gs] = !1;
	[Oe] = !1;
	[Ri] = 0;
	reservations = new yi();
	transform;
	writable = !0;
	readable = !1;
	uid;
	gid;
	setOwner;
	preserveOwner;
	processGid;
	processUid;
	maxDepth;
	forceChown;
	win32;
	newer;
	keep;
	noMtime;
	preservePaths;
	unlink;
	cwd;
	strip;
	processUmask;
	umask;
	dmode;
	fmode;
	chmod;
	constructor(t = {}) {
		if (t.ondone = () => {
			this[gs] = !0, this[bs]();
		}, super(t), this.transform = t.transform, this.chmod = !!t.chmod, typeof t.uid == "number" || typeof t.gid == "number") {
			if (typeof t.uid != "number" || typeof t.gid != "number") throw new TypeError("cannot set owner without number uid and gid");
			if (t.preserveOwner) throw new TypeError("cannot preserve owner in archive and also set owner explicitly");
			this.uid = t.uid, this.gid = t.gid, this.setOwner = !0;
		} else this.uid = void 0, this.gid = void 0, this.setOwner = !1;
		this.preserveOwner = t.preserveOwner === void 0 && typeof t.uid != "number" ? process.getuid?.() === 0 : !!t.preserveOwner, this.processUid = (this.preserveOwner || this.setOwner) && process.getuid ? process.getuid() : void 0, this.processGid = (this.preserveOwner || this.setOwner) && process.getgid ? process.getgid() : void 0, this.maxDepth = typeof t.maxDepth == "number" ? t.maxDepth : uo, this.forceChown = t.forceChown === !0, this.win32 = !!t.win32 || Te, this.newer = !!t.newer, this.keep = !!t.keep, this.noMtime = !!t.noMtime, this.preservePaths = !!t.preservePaths, this.unlink = !!t.unlink, this.cwd = f(path.resolve(t.cwd || process.cwd())), this.strip = Number(t.strip) || 0, this.processUmask = this.chmod ? typeof t.processUmask == "number" ? t.processUmask : Lr() : 0, this.umask = typeof t.umask == "number" ? t.umask : this.processUmask, this.dmode = t.dmode || 511 & ~this.umask, this.fmode = t.fmode || 438 & ~this.umask, this.on("entry", (e) => this[Dr](e));
	}
	warn(t, e, i = {}) {
		return (t === "TAR_BAD_ARCHIVE" || t === "TAR_ABORT") && (i.recoverable = !1), super.warn(t, e, i);
	}
	[bs]() {
		this[gs] && this[Ri] === 0 && (this.emit("prefinish"), this.emit("finish"), this.emit("end"));
	}
	[Rs](t, e) {
		let i = t[e], { type: r } = t;
		if (!i || this.preservePaths) return !0;
		let [n, o] = ce(i), h = o.replaceAll(/\\/g, "/").split("/");
		if (h.includes("..") || Te && /^[a-z]:\.\.$/i.test(h[0] ?? "")) {
			if (e === "path" || r === "Link") return this.warn("TAR_ENTRY_ERROR", `${e} contains '..'`, {
				entry: t,
				[e]: i
			}), !1;
			let a = path.posix.dirname(t.path), l = path.posix.normalize(path.posix.join(a, h.join("/")));
			if (l.startsWith("../") || l === "..") return this.warn("TAR_ENTRY_ERROR", `${e} escapes extraction directory`, {
				entry: t,
				[e]: i
			}), !1;
		}
		return n && (t[e] = String(o), this.warn("TAR_ENTRY_INFO", `stripping ${n} from absolute ${e}`, {
			entry: t,
			[e]: i
		})), !0;
	}
	[Fr](t) {
		let e = f(t.path), i = e.split("/");
		if (this.strip) {
			if (i.length < this.strip) return !1;
			if (t.type === "Link") {
				let r = f(String(t.linkpath)).split("/");
				if (r.length >= this.strip) t.linkpath = r.slice(this.strip).join("/");
				else return !1;
			}
			i.splice(0, this.strip), t.path = i.join("/");
		}
		if (isFinite(this.maxDepth) && i.length > this.maxDepth) return this.warn("TAR_ENTRY_ERROR", "path excessively deep", {
			entry: t,
			path: e,
			depth: i.length,
			maxDepth: this.maxDepth
		}), !1;
		if (!this[Rs](t, "path") || !this[Rs](t, "linkpath")) return !1;
		if (t.absolute = path.isAbsolute(t.path) ? f(path.resolve(t.path)) : f(path.resolve(this.cwd, t.path)), !this.preservePaths && typeof t.absolute == "string" && t.absolute.indexOf(this.cwd + "/") !== 0 && t.absolute !== this.cwd) return this.warn("TAR_ENTRY_ERROR", "path escaped extraction target", {
			entry: t,
			path: f(t.path),
			resolvedPath: t.absolute,
			cwd: this.cwd
		}), !1;
		if (t.absolute === this.cwd && t.type !== "Directory" && t.type !== "GNUDumpDir") return !1;
		if (this.win32) {
			let { root: r } = path.win32.parse(String(t.absolute));
			t.absolute = r + ts(String(t.absolute).slice(r.length));
			let { root: n } = path.win32.parse(t.path);
			t.path = n + ts(t.path.slice(n.length));
		}
		return !0;
	}
	[Dr](t) {
		if (!this[Fr](t)) return t.resume();
		switch (co.equal(typeof t.absolute, "string"), t.type) {
			case "Directory":
			case "GNUDumpDir": t.mode && (t.mode = t.mode | 448);
			case "File":
			case "OldFile":
			case "ContiguousFile":
			case "Link":
			case "SymbolicLink": return this[_s](t);
			default: return this[Cr](t);
		}
	}
	[O](t, e) {
		t.name === "CwdError" ? this.emit("error", t) : (this.warn("TAR_ENTRY_ERROR", t, { entry: e }), this[$t](), e.resume());
	}
	[yt](t, e, i) {
		gr(f(t), {
			uid: this.uid,
			gid: this.gid,
			processUid: this.processUid,
			processGid: this.processGid,
			umask: this.processUmask,
			preserve: this.preservePaths,
			unlink: this.unlink,
			cwd: this.cwd,
			mode: e
		}, i);
	}
	[ge](t) {
		return this.forceChown || this.preserveOwner && (typeof t.uid == "number" && t.uid !== this.processUid || typeof t.gid == "number" && t.gid !== this.processGid) || typeof this.uid == "number" && this.uid !== this.processUid || typeof this.gid == "number" && this.gid !== this.processGid;
	}
	[be](t) {
		return vr(this.uid, t.uid, this.processUid);
	}
	[_e](t) {
		return vr(this.gid, t.gid, this.processGid);
	}
	[Ts](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.fmode, r = new et(String(t.absolute), {
			flags: ms(t.size),
			mode: i,
			autoClose: !1
		});
		r.on("error", (a) => {
			r.fd && fs.close(r.fd, () => {}), r.write = () => !0, this[O](a, t), e();
		});
		let n = 1, o = (a) => {
			if (a) {
				r.fd && fs.close(r.fd, () => {}), this[O](a, t), e();
				return;
			}
			--n === 0 && r.fd !== void 0 && fs.close(r.fd, (l) => {
				l ? this[O](l, t) : this[$t](), e();
			});
		};
		r.on("finish", () => {
			let a = String(t.absolute), l = r.fd;
			if (typeof l == "number" && t.mtime && !this.noMtime) {
				n++;
				let c = t.atime || new Date(), d = t.mtime;
				fs.futimes(l, c, d, (y) => y ? fs.utimes(a, c, d, (T) => o(T && y)) : o());
			}
			if (typeof l == "number" && this[ge](t)) {
				n++;
				let c = this[be](t), d = this[_e](t);
				typeof c == "number" && typeof d == "number" && fs.fchown(l, c, d, (y) => y ? fs.chown(a, c, d, (T) => o(T && y)) : o());
			}
			o();
		});
		let h = this.transform && this.transform(t) || t;
		h !== t && (h.on("error", (a) => {
			this[O](a, t), e();
		}), t.pipe(h)), h.pipe(r);
	}
	[xs](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.dmode;
		this[yt](String(t.absolute), i, (r) => {
			if (r) {
				this[O](r, t), e();
				return;
			}
			let n = 1, o = () => {
				--n === 0 && (e(), this[$t](), t.resume());
			};
			t.mtime && !this.noMtime && (n++, fs.utimes(String(t.absolute), t.atime || new Date(), t.mtime, o)), this[ge](t) && (n++, fs.chown(String(t.absolute), Number(this[be](t)), Number(this[_e](t)), o)), o();
		});
	}
	[Cr](t) {
		t.unsupported = !0, this.warn("TAR_ENTRY_UNSUPPORTED", `unsupported entry type: ${t.type}`, { entry: t }), t.resume();
	}
	[Ar](t, e) {
		let i = f(path.relative(this.cwd, path.resolve(path.dirname(String(t.absolute)), String(t.linkpath)))).split("/");
		this[Re](t, this.cwd, i, () => this[gi](t, String(t.linkpath), "symlink", e), (r) => {
			this[O](r, t), e();
		});
	}
	[Ir](t, e) {
		let i = f(path.resolve(this.cwd, String(t.linkpath))), r = f(String(t.linkpath)).split("/");
		this[Re](t, this.cwd, r, () => this[gi](t, i, "link", e), (n) => {
			this[O](n, t), e();
		});
	}
	[Re](t, e, i, r, n) {
		let o = i.shift();
		if (this.preservePaths || o === void 0) return r();
		let h = path.resolve(e, o);
		fs.lstat(h, (a, l) => {
			if (a) return r();
			if (l?.isSymbolicLink()) return n(new St(h, path.resolve(h, i.join("/"))));
			this[Re](t, h, i, r, n);
		});
	}
	[kr]() {
		this[Ri]++;
	}
	[$t]() {
		this[Ri]--, this[bs]();
	}
	[Ls](t) {
		this[$t](), t.resume();
	}
	[Os](t, e) {
		return t.type === "File" && !this.unlink && e.isFile() && e.nlink <= 1 && !Te;
	}
	[_s](t) {
		this[kr]();
		let e = [t.path];
		t.linkpath && e.push(t.linkpath), this.reservations.reserve(e, (i) => this[Nr](t, i));
	}
	[Nr](t, e) {
		let i = (h) => {
			e(h);
		}, r = () => {
			this[yt](this.cwd, this.dmode, (h) => {
				if (h) {
					this[O](h, t), i();
					return;
				}
				this[Oe] = !0, n();
			});
		}, n = () => {
			if (t.absolute !== this.cwd) {
				let h = f(path.dirname(String(t.absolute)));
				if (h !== this.cwd) return this[yt](h, this.dmode, (a) => {
					if (a) {
						this[O](a, t), i();
						return;
					}
					o();
				});
			}
			o();
		}, o = () => {
			fs.lstat(String(t.absolute), (h, a) => {
				if (a && (this.keep || this.newer && a.mtime > (t.mtime ?? a.mtime))) {
					this[Ls](t), i();
					return;
				}
				if (h || this[Os](t, a)) return this[P](null, t, i);
				if (a.isDirectory()) {
					if (t.type === "Directory") {
						let l = this.chmod && t.mode && (a.mode & 4095) !== t.mode, c = (d) => this[P](d ?? null, t, i);
						return l ? fs.chmod(String(t.absolute), Number(t.mode), c) : c();
					}
					if (t.absolute !== this.cwd) return fs.rmdir(String(t.absolute), (l) => this[P](l ?? null, t, i));
				}
				if (t.absolute === this.cwd) return this[P](null, t, i);
				mo(String(t.absolute), (l) => this[P](l ?? null, t, i));
			});
		};
		this[Oe] ? n() : r();
	}
	[P](t, e, i) {
		if (t) {
			this[O](t, e), i();
			return;
		}
		switch (e.type) {
			case "File":
			case "OldFile":
			case "ContiguousFile": return this[Ts](e, i);
			case "Link": return this[Ir](e, i);
			case "SymbolicLink": return this[Ar](e, i);
			case "Directory":
			case "GNUDumpDir": return this[xs](e, i);
		}
	}
	[gi](t, e, i, r) {
		fs[i](e, String(t.absolute), (n) => {
			n ? this[O](n, t) : (this[$t](), t.resume()), r();
		});
	}
};
var ye = (s) => {
	try {
		return [null, s()];
	} catch (t) {
		return [t, null];
	}
};
var xe = class extends Xt {
	sync = !0;
	[P](t, e) {
		return super[P](t, e, () => {});
	}
	[_s](t) {
		if (!this[Oe]) {
			let n = this[yt](this.cwd, this.dmode);
			if (n) return this[O](n, t);
			this[Oe] = !0;
		}
		if (t.absolute !== this.cwd) {
			let n = f(path.dirname(String(t.absolute)));
			if (n !== this.cwd) {
				let o = this[yt](n, this.dmode);
				if (o) return this[O](o, t);
			}
		}
		let [e, i] = ye(() => fs.lstatSync(String(t.absolute)));
		if (i && (this.keep || this.newer && i.mtime > (t.mtime ?? i.mtime))) return this[Ls](t);
		if (e || this[Os](t, i)) return this[P](null, t);
		if (i.isDirectory()) {
			if (t.type === "Directory") {
				let [h] = this.chmod && t.mode && (i.mode & 4095) !== t.mode ? ye(() => {
					fs.chmodSync(String(t.absolute), Number(t.mode));
				}) : [];
				return this[P](h, t);
			}
			let [n] = ye(() => fs.rmdirSync(String(t.absolute)));
			this[P](n, t);
		}
		let [r] = t.absolute === this.cwd ? [] : ye(() => po(String(t.absolute)));
		this[P](r, t);
	}
	[Ts](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.fmode, r = (h) => {
			let a;
			try {
				fs.closeSync(n);
			} catch (l) {
				a = l;
			}
			(h || a) && this[O](h || a, t), e();
		}, n;
		try {
			n = fs.openSync(String(t.absolute), ms(t.size), i);
		} catch (h) {
			return r(h);
		}
		let o = this.transform && this.transform(t) || t;
		o !== t && (o.on("error", (h) => this[O](h, t)), t.pipe(o)), o.on("data", (h) => {
			try {
				fs.writeSync(n, h, 0, h.length);
			} catch (a) {
				r(a);
			}
		}), o.on("end", () => {
			let h = null;
			if (t.mtime && !this.noMtime) {
				let a = t.atime || new Date(), l = t.mtime;
				try {
					fs.futimesSync(n, a, l);
				} catch (c) {
					try {
						fs.utimesSync(String(t.absolute), a, l);
					} catch {
						h = c;
					}
				}
			}
			if (this[ge](t)) {
				let a = this[be](t), l = this[_e](t);
				try {
					fs.fchownSync(n, Number(a), Number(l));
				} catch (c) {
					try {
						fs.chownSync(String(t.absolute), Number(a), Number(l));
					} catch {
						h = h || c;
					}
				}
			}
			r(h);
		});
	}
	[xs](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.dmode, r = this[yt](String(t.absolute), i);
		if (r) {
			this[O](r, t), e();
			return;
		}
		if (t.mtime && !this.noMtime) try {
			fs.utimesSync(String(t.absolute), t.atime || new Date(), t.mtime);
		} catch {}
		if (this[ge](t)) try {
			fs.chownSync(String(t.absolute), Number(this[be](t)), Number(this[_e](t)));
		} catch {}
		e(), t.resume();
	}
	[yt](t, e) {
		try {
			return _r(f(t), {
				uid: this.uid,
				gid: this.gid,
				processUid: this.processUid,
				processGid: this.processGid,
				umask: this.processUmask,
				preserve: this.preservePaths,
				unlink: this.unlink,
				cwd: this.cwd,
				mode: e
			});
		} catch (i) {
			return i;
		}
	}
	[Re](t, e, i, r, n) {
		if (this.preservePaths || i.length === 0) return r();
		let o = e;
		for (let h of i) {
			o = path.resolve(o, h);
			let [a, l] = ye(() => fs.lstatSync(o));
			if (a) return r();
			if (l.isSymbolicLink()) return n(new St(o, path.resolve(e, i.join("/"))));
		}
		r();
	}
	[gi](t, e, i, r) {
		let n = `${i}Sync`;
		try {
			fs[n](e, String(t.absolute)), r(), t.resume();
		} catch (o) {
			return this[O](o, t);
		}
	}
};
var Eo = (s) => {
	let t = new xe(s), e = s.file, i = fs.statSync(e);
	new Be(e, {
		readSize: s.maxReadSize || 16777216,
		size: i.size
	}).pipe(t);
};
var wo = (s, t) => {
	let e = new Xt(s), i = s.maxReadSize || 16777216, r = s.file;
	return new Promise((o, h) => {
		e.on("error", h), e.on("close", o), fs.stat(r, (a, l) => {
			if (a) h(a);
			else {
				let c = new _t(r, {
					readSize: i,
					size: l.size
				});
				c.on("error", h), c.pipe(e);
			}
		});
	});
};
var So = K(Eo, wo, (s) => new xe(s), (s) => new Xt(s), (s, t) => {
	t?.length && Qi(s, t);
});
var yo = (s, t) => {
	let e = new kt(s), i = !0, r, n;
	try {
		try {
			r = fs.openSync(s.file, "r+");
		} catch (a) {
			if (a?.code === "ENOENT") r = fs.openSync(s.file, "w+");
			else throw a;
		}
		let o = fs.fstatSync(r), h = Buffer.alloc(512);
		t: for (n = 0; n < o.size; n += 512) {
			for (let c = 0, d = 0; c < 512; c += d) {
				if (d = fs.readSync(r, h, c, h.length - c, n + c), n === 0 && h[0] === 31 && h[1] === 139) throw new Error("cannot append to compressed archives");
				if (!d) break t;
			}
			let a = new F(h);
			if (!a.cksumValid) break;
			let l = 512 * Math.ceil((a.size || 0) / 512);
			if (n + l + 512 > o.size) break;
			n += l, s.mtimeCache && a.mtime && s.mtimeCache.set(String(a.path), a.mtime);
		}
		i = !1, Ro(s, e, n, r, t);
	} finally {
		if (i) try {
			fs.closeSync(r);
		} catch {}
	}
};
var Ro = (s, t, e, i, r) => {
	let n = new Wt(s.file, {
		fd: i,
		start: e
	});
	t.pipe(n), bo(t, r);
};
var go = (s, t) => {
	t = Array.from(t);
	let e = new wt(s), i = (n, o, h) => {
		let a = (T, D) => {
			T ? fs.close(n, (E) => h(T)) : h(null, D);
		}, l = 0;
		if (o === 0) return a(null, 0);
		let c = 0, d = Buffer.alloc(512), y = (T, D) => {
			if (T || D === void 0) return a(T);
			if (c += D, c < 512 && D) return fs.read(n, d, c, d.length - c, l + c, y);
			if (l === 0 && d[0] === 31 && d[1] === 139) return a(new Error("cannot append to compressed archives"));
			if (c < 512) return a(null, l);
			let E = new F(d);
			if (!E.cksumValid) return a(null, l);
			let x = 512 * Math.ceil((E.size ?? 0) / 512);
			if (l + x + 512 > o || (l += x + 512, l >= o)) return a(null, l);
			s.mtimeCache && E.mtime && s.mtimeCache.set(String(E.path), E.mtime), c = 0, fs.read(n, d, 0, 512, l, y);
		};
		fs.read(n, d, 0, 512, l, y);
	};
	return new Promise((n, o) => {
		e.on("error", o);
		let h = "r+", a = (l, c) => {
			if (l && l.code === "ENOENT" && h === "r+") return h = "w+", fs.open(s.file, h, a);
			if (l || !c) return o(l);
			fs.fstat(c, (d, y) => {
				if (d) return fs.close(c, () => o(d));
				i(c, y.size, (T, D) => {
					if (T) return o(T);
					let E = new et(s.file, {
						fd: c,
						start: D
					});
					e.pipe(E), E.on("error", o), E.on("close", n), _o(e, t);
				});
			});
		};
		fs.open(s.file, h, a);
	});
};
var bo = (s, t) => {
	t.forEach((e) => {
		e.charAt(0) === "@" ? Ct({
			file: path.resolve(s.cwd, e.slice(1)),
			sync: !0,
			noResume: !0,
			onReadEntry: (i) => s.add(i)
		}) : s.add(e);
	}), s.end();
};
var _o = async (s, t) => {
	for (let e of t) e.charAt(0) === "@" ? await Ct({
		file: path.resolve(String(s.cwd), e.slice(1)),
		noResume: !0,
		onReadEntry: (i) => s.add(i)
	}) : s.add(e);
	s.end();
};
var vt = K(yo, go, () => {
	throw new TypeError("file is required");
}, () => {
	throw new TypeError("file is required");
}, (s, t) => {
	if (!Bs(s)) throw new TypeError("file is required");
	if (s.gzip || s.brotli || s.zstd || s.file.endsWith(".br") || s.file.endsWith(".tbr")) throw new TypeError("cannot append to compressed archives");
	if (!t?.length) throw new TypeError("no paths specified to add/replace");
});
K(vt.syncFile, vt.asyncFile, vt.syncNoFile, vt.asyncNoFile, (s, t = []) => {
	vt.validate?.(s, t), To(s);
});
var To = (s) => {
	let t = s.filter;
	s.mtimeCache || (s.mtimeCache = new Map()), s.filter = t ? (e, i) => t(e, i) && !((s.mtimeCache?.get(e) ?? i.mtime ?? 0) > (i.mtime ?? 0)) : (e, i) => !((s.mtimeCache?.get(e) ?? i.mtime ?? 0) > (i.mtime ?? 0));
};
// src/llama/install/asset.ts
const PLATFORMS = {
	"linux-x64": {
		system: "ubuntu",
		cpu: "ubuntu-x64",
		archive: "tar.gz"
	},
	"linux-arm64": {
		system: "ubuntu",
		cpu: "ubuntu-arm64",
		archive: "tar.gz"
	},
	"linux-s390x": {
		system: "ubuntu",
		cpu: "ubuntu-s390x",
		archive: "tar.gz"
	},
	"darwin-arm64": {
		system: "macos",
		cpu: "macos-arm64",
		archive: "tar.gz"
	},
	"darwin-x64": {
		system: "macos",
		cpu: "macos-x64",
		archive: "tar.gz"
	},
	"win32-x64": {
		system: "win",
		cpu: "win-cpu-x64",
		archive: "zip"
	},
	"win32-arm64": {
		system: "win",
		cpu: "win-cpu-arm64",
		archive: "zip"
	}
};
function chooseAsset(names, tag, platform, arch, gpu) {
	const target = PLATFORMS[`${platform}-${arch}`];
	if (!target) return void 0;
	const program = (flavour) => `llama-${tag}-bin-${flavour}.${target.archive}`;
	if (gpu.kind === "cuda") {
		const prefix = `llama-${tag}-bin-${target.system}-cuda-`;
		const suffix = `-${arch}.${target.archive}`;
		const version = chooseCuda(names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix)).map((name) => name.slice(prefix.length, name.length - suffix.length)), gpu.cudaVersion);
		const runtime = [`llama-${tag}-bin`, "llama-bin"].map((start) => `cudart-${start}-${target.system}-cuda-${version}${suffix}`).find((name) => names.includes(name));
		if (version !== void 0 && runtime !== void 0) return {
			programs: `${prefix}${version}${suffix}`,
			runtime,
			kind: "cuda"
		};
	}
	const vulkan = program(`${target.system}-vulkan-${arch}`);
	if (gpu.kind === "vulkan" && names.includes(vulkan)) return {
		programs: vulkan,
		kind: "vulkan"
	};
	const plain = program(target.cpu);
	if (!names.includes(plain)) return void 0;
	return {
		programs: plain,
		kind: gpu.kind === "metal" ? "metal" : "none"
	};
}
function chooseCuda(versions, driver) {
	const newestFirst = versions.filter((v) => /^\d+\.\d+$/.test(v)).toSorted((a, b) => compare(b, a));
	return newestFirst.find((version) => compare(version, driver) <= 0) ?? newestFirst.find((version) => major(version) === major(driver));
}
function major(version) {
	return Number(version.split(".")[0]);
}
function compare(a, b) {
	const minor = (version) => Number(version.split(".")[1] ?? 0);
	return major(a) - major(b) || minor(a) - minor(b);
}
// src/llama/install/download.ts
async function downloadVerified(file, path, context) {
	const { signal, progress = silent } = context;
	const response = await context.fetch(file.url, { ...signal && { signal } });
	if (!response.ok || !response.body) {
		await response.body?.cancel();
		throw new EspalierError("llama-not-found", `${file.name}: the server answered ${response.status}, expected 200`);
	}
	const hash = createHash("sha256");
	let bytes = 0;
	const watch = new Transform({ transform(chunk, _encoding, done) {
		hash.update(chunk);
		bytes += chunk.length;
		progress({
			type: "bytes",
			label: file.name,
			done: bytes,
			total: file.bytes
		});
		done(null, chunk);
	} });
	const body = Readable.fromWeb(response.body);
	await pipeline(body, watch, createWriteStream(path), { ...signal && { signal } });
	const sha256 = hash.digest("hex");
	if (bytes === file.bytes && sha256 === file.sha256) return;
	const expected = `${file.bytes} bytes with SHA-256 ${file.sha256}`;
	throw new EspalierError("download-corrupt", `${file.name}: expected ${expected}, got ${bytes} with ${sha256}`, { details: {
		name: file.name,
		expected: {
			bytes: file.bytes,
			sha256: file.sha256
		},
		actual: {
			bytes,
			sha256
		}
	} });
}
function releaseId(tag, gpu) {
	return `release-${tag}-${process.platform}-${process.arch}-${gpuLabel(gpu)}`;
}
async function installRelease(cacheFolder, build, gpu, github) {
	const release = await fetchRelease(github, build);
	const tag = release.tag_name;
	const choice = choose(release, gpu);
	if (choice.kind !== gpu.kind) {
		const message = `llama.cpp ${tag} has no build for ${gpuLabel(gpu)}: using ${choice.programs}`;
		github.progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	const files = [choice.programs, ...choice.runtime ? [choice.runtime] : []].map((n) => expected(release, n));
	const id = releaseId(tag, gpu);
	const make = (folder) => unpackAll(files, folder, github);
	const record = await installOnce(cacheFolder, id, make, github);
	return {
		folder: installFolder(cacheFolder, id),
		record
	};
}
function choose(release, gpu) {
	const { tag_name: tag, assets } = release;
	const names = assets.map(({ name }) => name);
	const choice = chooseAsset(names, tag, process.platform, process.arch, gpu);
	const machine = `${process.platform}-${process.arch}`;
	if (!choice) {
		const message = `release ${tag} has no build for ${machine} among its ${names.length} files (not every build is complete)`;
		throw new EspalierError("llama-not-found", message, {
			hint: "Ask for another build.",
			details: {
				tag,
				names
			}
		});
	}
	if (choice.programs.endsWith(".zip")) throw new EspalierError("llama-not-found", `${choice.programs} is a zip file, which Espalier does not unpack`, { hint: "Unpack it by hand, and give the path of llama-server.exe." });
	return choice;
}
function expected(release, name) {
	const asset = release.assets.find((candidate) => candidate.name === name);
	const sha256 = asset.digest?.match(/^sha256:([0-9a-f]{64})$/)?.[1];
	if (sha256 === void 0) {
		const message = `GitHub gives no SHA-256 for ${name} (digest: ${asset.digest ?? "none"}); it is not used unverified`;
		throw new EspalierError("llama-not-found", message);
	}
	return {
		name,
		url: asset.browser_download_url,
		bytes: asset.size,
		sha256
	};
}
async function unpackAll(files, folder, github) {
	for (const file of files) {
		const archive = join(folder, file.name);
		const target = join(folder, basename(file.name, ".tar.gz"));
		await downloadVerified(file, archive, github);
		await mkdir(target);
		await So({
			file: archive,
			cwd: target,
			strict: true
		}).catch((cause) => {
			throw new EspalierError("download-corrupt", `${file.name} cannot be unpacked: ${messageOf(cause)}`, { cause });
		});
		await rm(archive);
	}
	const [programsFolder, runtimeFolder] = files.map(({ name }) => join(folder, basename(name, ".tar.gz")));
	const programs = await folderOf("llama-server", programsFolder);
	if (programs === void 0) throw new EspalierError("llama-not-found", `${files[0]?.name} holds no llama-server`);
	if (runtimeFolder !== void 0) await moveFiles(runtimeFolder, programs);
	(github.progress ?? silent)({
		type: "note",
		level: "info",
		message: `unpacked ${files[0]?.name}`
	});
	return {
		source: "release",
		programs: relative(folder, programs),
		from: files.map(({ name }) => name)
	};
}
async function folderOf(name, root) {
	return (await readdir(root, {
		recursive: true,
		withFileTypes: true
	})).find((entry) => !entry.isDirectory() && entry.name === name)?.parentPath;
}
async function moveFiles(from, to) {
	for (const entry of await readdir(from, {
		recursive: true,
		withFileTypes: true
	})) if (!entry.isDirectory()) await rename(join(entry.parentPath, entry.name), join(to, entry.name));
	await rm(from, { recursive: true });
}
// src/llama/install/find.ts
async function findLlama(options) {
	const { path, environment, build, signal, progress = silent, sources = LLAMA_SOURCES } = options;
	if (build !== void 0 && build !== "latest" && !BUILD_TAG.test(build)) throw new EspalierError("usage", `the llama.cpp build must be bNNNNN or latest, got ${build}`);
	if (path !== void 0) return openExplicit(path, environment, signal);
	const gpu = options.gpu ?? await detectGpu(environment, signal);
	const places = {
		explicit: void 0,
		path: () => openFromPath(options),
		cache: () => openFromCache(options, gpu),
		release: () => openRelease(options, gpu),
		debian: () => openDebian(options, gpu)
	};
	const tried = [];
	for (const source of LLAMA_SOURCES) {
		const place = places[source];
		if (!place || !sources.includes(source)) continue;
		try {
			return await place();
		} catch (error) {
			signal?.throwIfAborted();
			tried.push({
				source,
				reason: messageOf(error)
			});
			progress({
				type: "note",
				level: "info",
				message: `llama.cpp, ${source}: ${messageOf(error)}`
			});
		}
	}
	const list = tried.map(({ source, reason }) => `\n  ${source}: ${reason}`).join("");
	throw new EspalierError("llama-not-found", `no llama-server was found; tried${list}`, {
		hint: "Install llama.cpp (Debian: llama.cpp-tools and llama.cpp-tools-extra; Homebrew: llama.cpp; or a release of ggml-org/llama.cpp) and give the path of its llama-server.",
		details: {
			tried,
			gpu: gpuLabel(gpu)
		}
	});
}
async function openExplicit(path, environment, signal) {
	const server = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? toolPath(path, "llama-server") : path;
	if (!isFile(server)) throw new EspalierError("llama-not-found", `there is no llama-server at ${server}`, { hint: "Give the path of the program, or of the folder that holds it." });
	try {
		return await openTools(layoutOfServer(server, "explicit"), environment, signal);
	} catch (cause) {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `${server} is no llama-server: ${messageOf(cause)}`, { cause });
	}
}
async function openFromPath({ environment, build, signal }) {
	const folders = (variable(environment, "PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
	const server = folders.map((folder) => toolPath(folder, "llama-server")).find(isFile);
	if (server === void 0) throw new EspalierError("llama-not-found", `no llama-server in the ${folders.length} folders of PATH`);
	const tools = await openTools(layoutOfServer(server, "path"), environment, signal);
	const actual = `b${tools.version.build}`;
	if (build === void 0 || build === actual) return tools;
	throw new EspalierError("llama-not-found", `${server} is build ${actual}, asked for was ${build}`);
}
async function openFromCache(options, gpu) {
	const { cacheFolder, build } = options;
	if (build === "latest") throw new EspalierError("llama-not-found", "the latest build is asked for first");
	const ids = [releaseId(build ?? "b11669", gpu)];
	if (build === void 0 && gpu.kind === "none") ids.push(debianId());
	for (const id of ids) {
		const folder = installFolder(cacheFolder, id);
		const record = await readInstall(folder);
		if (record) return openInstall({
			folder,
			record
		}, "cache", options);
	}
	throw new EspalierError("llama-not-found", `none of ${ids.join(", ")} in ${join(cacheFolder, "llama")}`);
}
async function openRelease(options, gpu) {
	const { cacheFolder, build, signal, progress, apiUrl = "https://api.github.com" } = options;
	const fetchOrDefault = options.fetch ?? createFetch({
		signal,
		retries: 2
	});
	const github = {
		apiUrl,
		token: options.githubToken,
		fetch: fetchOrDefault,
		progress,
		signal
	};
	return openInstall(await installRelease(cacheFolder, build ?? "b11669", gpu, github), "release", options);
}
async function openDebian(options, gpu) {
	const { cacheFolder, environment, build, progress, signal } = options;
	if (build !== void 0) throw new EspalierError("llama-not-found", `Debian has a build of its own choosing; asked for was ${build}`);
	const tools = await openInstall(await installDebian(cacheFolder, {
		environment,
		progress,
		signal
	}), "debian", options);
	if (gpu.kind !== "none") {
		const message = `Debian's llama.cpp runs on the CPU; this machine has ${gpuLabel(gpu)}`;
		progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	return tools;
}
async function openInstall({ folder, record }, source, { environment, signal }) {
	return openTools(await layoutOfInstall(folder, record, source), environment, signal);
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/pipeline/tools.ts
function findTools(path, build, { environment, cacheDir, progress, signal }) {
	return findLlama({
		path,
		build,
		environment,
		cacheFolder: cacheDir,
		progress,
		signal
	});
}
// src/llama/log.ts
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
function tellingLine(lines) {
	const line = lines.find((candidate) => candidate.includes("GGML_ASSERT")) ?? lines.find((candidate) => LEVEL_E.test(candidate)) ?? lines.find((candidate) => /\b(error|failed|invalid|cannot|unable)\b/i.test(candidate)) ?? lines.at(-1);
	return line === void 0 ? "it printed nothing" : withoutPrefix(line);
}
function withoutPrefix(line) {
	return line.replace(PREFIX, "").trim();
}
const LEVEL_E = /^\d+(?:\.\d+)+ E /;
const PREFIX = /^\d+(?:\.\d+)+ [A-Z] +/;
// src/llama/tools/run.ts
const STOP_GRACE_MS = 5e3;
const SILENT = "The tools of llama.cpp can lose their log when they end at once: run it again to see why.";
async function runTool(tools, tool, args, { logFile, cwd, signal } = {}) {
	signal?.throwIfAborted();
	const command = tools.command(tool);
	const log = logFile === void 0 ? void 0 : await openLog(logFile);
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	const stop = () => void guarded.stop(STOP_GRACE_MS);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const [outText = "", errText = ""] = await collect([stdout, stderr], log);
		const exit = await guarded.exited;
		signal?.throwIfAborted();
		if (exit.code === 0) return {
			stdout: outText,
			stderr: errText
		};
		const lines = meaningful(`${outText}\n${errText}`);
		const why = exit.error ? "" : `: ${tellingLine(lines)}`;
		const hint = lines.length === 0 ? SILENT : logFile === void 0 ? void 0 : `Its log is ${logFile}.`;
		throw new EspalierError("llama-tool-failed", `${tool} failed (${describeExit(exit)})${why}`, {
			...hint !== void 0 && { hint },
			details: {
				tool,
				args,
				exit,
				log: lines.slice(-20)
			}
		});
	} finally {
		signal?.removeEventListener("abort", stop);
	}
}
async function openLog(path) {
	try {
		await mkdir(dirname$1(path), { recursive: true });
		const log = createWriteStream(path);
		await once(log, "open");
		return log;
	} catch (cause) {
		throw fileError(`cannot write the log ${path}`, cause);
	}
}
async function collect(streams, log) {
	const logged = log ? finished(log).catch((error) => error) : void 0;
	for (const stream of streams) stream.on("data", (piece) => log?.write(piece));
	const texts = await Promise.all(streams.map(text));
	log?.end();
	const cause = await logged;
	if (cause === void 0) return texts;
	throw fileError(`cannot write the log ${log?.path}`, cause);
}
// src/search/masks/texts.ts
const [UNKNOWN, CONTROL] = [2, 3];
const ALWAYS_PARSED = [
	"<|start|>",
	"<|message|>",
	"<|channel|>",
	"<|constrain|>"
];
const HARMONY_END = "<|end|>";
const HARMONY_LAST = ["<|return|>", "<|call|>"];
const ENDINGS = [
	...[
		HARMONY_END,
		...HARMONY_LAST,
		"<|flush|>",
		"<|calls|>",
		"<|eot_id|>",
		"<|eom_id|>",
		"<|im_end|>"
	],
	...[
		"<|endoftext|>",
		"<|end_of_text|>",
		"<end_of_turn>",
		"<end_of_utterance>",
		"</s>",
		"<eos>",
		"<EOT>"
	],
	...[
		"_<EOT>",
		"[EOT]",
		"[EOS]"
	]
];
function checkKldText(header, path, text) {
	const token = unparsedTokens(header).find((name) => text.includes(name));
	if (token === void 0) return;
	throw new EspalierError("dataset-invalid", `${path} holds ${token}, which llama-perplexity does not read as one token`, { hint: "End the turns of a chat with <|end|> where the model is gpt-oss; leave such tags out elsewhere." });
}
function asKldText(header, text) {
	const unparsed = unparsedTokens(header);
	const ended = !unparsed.includes(HARMONY_END) && HARMONY_LAST.every((name) => unparsed.includes(name)) ? HARMONY_LAST.reduce((whole, name) => whole.replaceAll(name, HARMONY_END), text) : text;
	return unparsed.some((name) => ended.includes(name)) ? void 0 : ended;
}
function unparsedTokens(header) {
	const tokens = tagsOf(header);
	const harmony = HARMONY_LAST.every((name) => tokens.has(name));
	return [...tokens].flatMap(([name, type]) => {
		if (ALWAYS_PARSED.includes(name) || harmony && name === HARMONY_END) return [];
		return type === CONTROL || type === UNKNOWN || ENDINGS.includes(name) ? [name] : [];
	});
}
function tagsOf(header) {
	const arrayOf = (key) => {
		const value = header.keyValues.find((entry) => entry.key === key)?.value;
		return typeof value === "object" ? value : void 0;
	};
	const tokens = arrayOf("tokenizer.ggml.tokens");
	const types = arrayOf("tokenizer.ggml.token_type");
	const found = new Map();
	if (tokens?.elementType !== "string" || types?.elementType !== "i32") return found;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
	const decoder = new TextDecoder();
	let at = tokens.span.start;
	for (let i = 0; i < Math.min(tokens.count, types.count); i++) {
		const length = Number(view.getBigUint64(at, true));
		const start = at + 8;
		at = start + length;
		const name = decoder.decode(header.bytes.subarray(start, at));
		if (/^_?(<.+>|\[\S+\])$/s.test(name)) found.set(name, view.getInt32(types.span.start + i * 4, true));
	}
	return found;
}
export { describeExit as A, questionOptions as C, writtenBytes as D, parseWanted as E, DEFAULT_MAX_TOKENS as M, childEnvironment as O, comparisonOptions as S, measurementsOf as T, offloadFrom as _, tellingLine as a, offloadOf as b, detectGpu as c, refuseOverlap as d, identityOf as f, llamaOptions as g, prepareAll as h, lastLines as i, spawnGuarded as j, capture as k, nvidiaSmi as l, openDataset as m, checkKldText as n, withoutPrefix as o, licenseOfSource as p, runTool as r, findTools as s, asKldText as t, overlapOf as u, benchOffloadFlags as v, trialOptions as w, BENCHMARK_LIST as x, offloadFlags as y };
