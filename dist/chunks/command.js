import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { d as removeLeftovers, h as systemCodeOf, m as messageOf, p as EspalierError, t as fileError } from "./files.js";
import { L as sha256Hex, at as besideNames, g as shardPaths, ot as partialName } from "./hub.js";
import { _ as union, a as bigint, c as int, d as number, f as object, h as string, i as array, m as strictObject, p as record, r as _enum, v as unknown, x as toDotPath } from "./zod.js";
import { s as optionName } from "./option.js";
import { access, lstat, readFile, readdir, realpath, stat } from "node:fs/promises";
import path, { basename, dirname, join, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import fs, { appendFileSync, constants, createReadStream, createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { constants as constants$1 } from "node:os";
import { EventEmitter, addAbortListener, on, once, setMaxListeners } from "node:events";
import { scheduler, setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { aborted, callbackify, debuglog, inspect, promisify, stripVTControlCharacters } from "node:util";
import { Buffer as Buffer$1 } from "node:buffer";
import { fileURLToPath } from "node:url";
import { finished } from "node:stream/promises";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import process$1, { execArgv, execPath, hrtime, platform } from "node:process";
import { StringDecoder } from "node:string_decoder";
import tty from "node:tty";
import { serialize } from "node:v8";
import { createInterface } from "node:readline";
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
const NUMBER = new RegExp(`((?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:_\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3})(?!\\d)|\\s*[\\u00d7x*\\u00b7]\\s*10\\s*(?:\\^\\s*([+-]?\\d{1,3})|([\\u207b\\u00b2\\u00b3\\u00b9\\u2070-\\u2079]+)))?`, "gi");
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
	const [match, second] = text.matchAll(NUMBER);
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
const rowSchema$10 = object({
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
		const { problem, answer } = checkRow(rowSchema$10, raw);
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
const rowSchema$9 = object({
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
		const row = checkRow(rowSchema$9, raw);
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
// src/evaluation/benchmarks/choices.ts
function choiceView(question, choices) {
	return {
		question: question.trim(),
		letters: LETTERS.slice(0, choices.length),
		choices: choices.map((text, index) => ({
			letter: LETTERS.charAt(index),
			text
		}))
	};
}
function extractLetter(answer, key = {}) {
	return chosenLetter(answer, key.letters ?? "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, 4));
}
// src/evaluation/benchmarks/gpqa.ts
const text$2 = string().trim().min(1);
const rowSchema$8 = object({
	Question: text$2,
	"Correct Answer": text$2,
	"Incorrect Answer 1": text$2,
	"Incorrect Answer 2": text$2,
	"Incorrect Answer 3": text$2,
	"High-level domain": text$2
});
const gpqa = {
	name: "gpqa",
	title: "GPQA Diamond",
	columns: Object.keys(rowSchema$8.shape),
	defaultSource: "hf://datasets/Idavidrein/gpqa@633f5ee89ab8ad4522a9f850766b73f62147ffdd/gpqa_diamond.csv",
	license: "CC-BY-4.0",
	neverPublished: true,
	promptFile: "mmlu.hbs",
	defaultMaxTokens: 2 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$8, raw);
		const ranked = [
			row["Correct Answer"],
			row["Incorrect Answer 1"],
			row["Incorrect Answer 2"],
			row["Incorrect Answer 3"]
		].map((choice, index) => ({
			choice,
			index,
			rank: sha256Hex(`${index}\n${row.Question}`)
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1);
		const view = choiceView(row.Question, ranked.map(({ choice }) => choice));
		return {
			cluster: row["High-level domain"],
			view,
			expected: LETTERS.charAt(ranked.findIndex(({ index }) => index === 0)),
			key: { letters: view.letters }
		};
	},
	extract: extractLetter
};
// src/evaluation/benchmarks/gsm8k.ts
const rowSchema$7 = object({
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
		const row = checkRow(rowSchema$7, raw);
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
const gsm8kPlatinum = {
	...gsm8k,
	name: "gsm8k-platinum",
	title: "GSM8K-Platinum",
	defaultSource: "hf://datasets/madrylab/gsm8k-platinum@e762492455a1cf7967de89f05b6bef72fc713b66/main/test-00000-of-00001.parquet",
	license: "CC-BY-SA-4.0"
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
const textEncoder$1 = new TextEncoder();
const stringToUint8Array = (string) => textEncoder$1.encode(string);
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
	const { signals: { [name]: constantSignal } } = constants$1;
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
	const signal = signals.find(({ name }) => constants$1.signals[name] === number);
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
const getSignalsIntegerToName = () => new Map(Object.entries(constants$1.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
const signalsIntegerToName = getSignalsIntegerToName();
const normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$1.signals) return signalName;
	if (signalName.toUpperCase() in constants$1.signals) throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
	throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
};
const getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
const getAvailableSignalNames = () => Object.keys(constants$1.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
const getAvailableSignalIntegers = () => [...new Set(Object.values(constants$1.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
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
	const ipcEmitter = new EventEmitter();
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
const useTextEncoder = (chunk) => textEncoder.encode(chunk);
const textEncoder = new TextEncoder();
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
		fileUrl: ({ value }) => ({ stream: createReadStream(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream(file) }),
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
const STOP_GRACE_MS = 1e3;
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
		guarded.stop(STOP_GRACE_MS);
	};
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(stop, timeoutMs);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const texts = [stdout, stderr].map((stream) => read(stream, stop));
		const exit = await guarded.exited;
		if (exit.error) throw exit.error;
		const [out = "", err = ""] = await Promise.all(texts);
		await guarded.stop(STOP_GRACE_MS);
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
var import_lib = require_lib();
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
	else return (0, import_lib.decodeHTMLStrict)(s);
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
var text$1 = function(s) {
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
	block.appendChild(text$1(ticks));
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
		block.appendChild(text$1(subj.charAt(this.pos)));
		this.pos += 1;
	} else block.appendChild(text$1("\\"));
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
		node.appendChild(text$1(dest));
		block.appendChild(node);
		return true;
	} else if (m = this.match(reAutolink)) {
		dest = m.slice(1, m.length - 1);
		node = new Node("link");
		node._destination = normalizeURI(dest);
		node._title = "";
		node.appendChild(text$1(dest));
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
	var node = text$1(contents);
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
	var node = text$1("[");
	block.appendChild(node);
	this.addBracket(node, startpos, false);
	return true;
};
var parseBang = function(block) {
	var startpos = this.pos;
	this.pos += 1;
	if (this.peek() === C_OPEN_BRACKET$1) {
		this.pos += 1;
		var node = text$1("![");
		block.appendChild(node);
		this.addBracket(node, startpos + 1, true);
	} else block.appendChild(text$1("!"));
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
		block.appendChild(text$1("]"));
		return true;
	}
	if (!opener.active) {
		block.appendChild(text$1("]"));
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
		block.appendChild(text$1("]"));
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
		block.appendChild(text$1((0, import_lib.decodeHTMLStrict)(m)));
		return true;
	} else return false;
};
var parseString = function(block) {
	var m;
	if (m = this.match(reMain)) {
		if (this.options.smart) block.appendChild(text$1(m.replace(reEllipses, "…").replace(reDash, function(chars) {
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
		else block.appendChild(text$1(m));
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
		block.appendChild(text$1(fromCodePoint(c)));
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
var parse = function(input) {
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
		parse,
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
function text(node) {
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
HtmlRenderer.prototype.text = text;
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
	const text = linesOf(answer);
	const loose = () => [...text.matchAll(LOOSE_FENCE)].map(([, , code = ""]) => code);
	const isWanted = (code) => defines(name, code);
	const block = codeBlocks(text).findLast(isWanted) ?? loose().findLast(isWanted);
	if (block !== void 0) return block;
	const bare = text.replace(STRAY_FENCE, "\n").replace(/^\s*\n/, "");
	return CODE_START.test(bare) && !FENCE.test(bare) && isWanted(bare) ? bare : null;
}
function bodyCode(answer) {
	const text = linesOf(answer);
	return [text, ...codeBlocks(text)].findLast(isBody) ?? null;
}
function isBody(code) {
	const lines = code.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line)) && !FENCE.test(code);
}
function linesOf(answer) {
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
const rowSchema$6 = object({
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
		const { prompt, test, entry_point: entryPoint } = checkRow(rowSchema$6, raw);
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
const rowSchema$5 = object({
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
		const { problem, answer, subject } = checkRow(rowSchema$5, raw);
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
const rowSchema$4 = object({
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
function parseRow$1(raw) {
	const row = checkRow(rowSchema$4, raw);
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
	parseRow: parseRow$1,
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
		...parseRow$1(raw),
		choices: [...FOUR]
	})
};
// src/evaluation/benchmarks/mmlu-pro.ts
const MAX_OPTIONS$1 = 10;
const rowSchema$3 = object({
	question: string().min(1),
	options: array(string().min(1)).min(2).max(MAX_OPTIONS$1),
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
		const { question, options, category, answer } = checkRow(rowSchema$3, raw);
		const view = choiceView(question, options);
		return {
			cluster: category,
			view: {
				...view,
				subject: category
			},
			expected: answer,
			key: { letters: view.letters }
		};
	},
	extract: (answer, key) => extractLetter(answer, key ?? { letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, MAX_OPTIONS$1) })
};
// src/evaluation/benchmarks/mmlu-prox-lite.ts
const MAX_OPTIONS = 10;
const OPTIONS = Array.from({ length: MAX_OPTIONS }, (_, index) => `option_${index}`);
const LANGUAGES = {
	af: "Afrikaans",
	ar: "Arabic",
	bn: "Bengali",
	cs: "Czech",
	de: "German",
	en: "English",
	es: "Spanish",
	fr: "French",
	hi: "Hindi",
	hu: "Hungarian",
	id: "Indonesian",
	it: "Italian",
	ja: "Japanese",
	ko: "Korean",
	mr: "Marathi",
	ne: "Nepali",
	pt: "Portuguese",
	ru: "Russian",
	sr: "Serbian",
	sw: "Swahili",
	te: "Telugu",
	th: "Thai",
	uk: "Ukrainian",
	ur: "Urdu",
	vi: "Vietnamese",
	wo: "Wolof",
	yo: "Yoruba",
	zh: "Chinese",
	zu: "Zulu"
};
const whole = union([int().min(0), bigint().min(0n).transform(Number)]);
const rowSchema$2 = object({
	question_id: whole,
	question: string().min(1),
	answer_index: whole,
	category: string().min(1)
});
const optionsSchema = array(string().min(1)).min(2, "must be at least two in option_0 and following");
function parseRow(raw) {
	const { question_id: id, question, answer_index: answer, category } = checkRow(rowSchema$2, raw);
	const given = OPTIONS.map((name) => raw[name] ?? null);
	const count = given.indexOf(null) < 0 ? MAX_OPTIONS : given.indexOf(null);
	const { options } = checkRow(object({ options: optionsSchema }), { options: given.slice(0, count) });
	if (given.slice(count).some((text) => text !== null)) throw new Error(`option_${count}: expected a text, as one follows`);
	if (answer >= options.length) throw new Error(`answer_index: expected 0 to ${options.length - 1}, the place of an option, got ${answer}`);
	const view = choiceView(question, options);
	return {
		id: String(id),
		cluster: category,
		view: {
			...view,
			subject: category
		},
		expected: LETTERS.charAt(answer),
		key: { letters: view.letters }
	};
}
const mmluProxLite = Object.entries(LANGUAGES).map(([code, language]) => ({
	name: `mmlu-prox-lite-${code}`,
	title: `MMLU-ProX-Lite, ${language}`,
	family: "mmlu-prox-lite-LANGUAGE",
	columns: [
		"question_id",
		"question",
		"option_0",
		"option_1",
		"answer_index",
		"category"
	],
	defaultSource: `hf://datasets/li-lab/MMLU-ProX-Lite@e82aafb9460529687d3c7e51b401d8dd1dd309dd/${code}/test-00000-of-00001.parquet`,
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow,
	extract: extractLetter
}));
// src/evaluation/benchmarks/mmlu-redux.ts
const SUBJECTS = [
	...[
		"abstract_algebra",
		"anatomy",
		"astronomy",
		"business_ethics",
		"clinical_knowledge",
		"college_biology"
	],
	...[
		"college_chemistry",
		"college_computer_science",
		"college_mathematics",
		"college_medicine",
		"college_physics"
	],
	...[
		"computer_security",
		"conceptual_physics",
		"econometrics",
		"electrical_engineering",
		"elementary_mathematics"
	],
	...[
		"formal_logic",
		"global_facts",
		"high_school_biology",
		"high_school_chemistry",
		"high_school_computer_science"
	],
	...[
		"high_school_european_history",
		"high_school_geography",
		"high_school_government_and_politics"
	],
	...[
		"high_school_macroeconomics",
		"high_school_mathematics",
		"high_school_microeconomics",
		"high_school_physics"
	],
	...[
		"high_school_psychology",
		"high_school_statistics",
		"high_school_us_history",
		"high_school_world_history"
	],
	...[
		"human_aging",
		"human_sexuality",
		"international_law",
		"jurisprudence",
		"logical_fallacies"
	],
	...[
		"machine_learning",
		"management",
		"marketing",
		"medical_genetics",
		"miscellaneous",
		"moral_disputes"
	],
	...[
		"moral_scenarios",
		"nutrition",
		"philosophy",
		"prehistory",
		"professional_accounting",
		"professional_law"
	],
	...[
		"professional_medicine",
		"professional_psychology",
		"public_relations",
		"security_studies",
		"sociology"
	],
	...[
		"us_foreign_policy",
		"virology",
		"world_religions"
	]
];
const rowSchema$1 = object({
	question: string().min(1),
	choices: array(string()).length(4),
	answer: union([int().min(0).max(3), bigint().min(0n).max(3n).transform(Number)]),
	subject: string().min(1).optional()
});
const mmluRedux = {
	name: "mmlu-redux",
	title: "MMLU-Redux 2.0",
	columns: [
		"question",
		"choices",
		"answer",
		"error_type"
	],
	defaultSource: `hf://datasets/edinburgh-dawg/mmlu-redux-2.0@372ea425445d51e1ba1188c56e5e893f8138621f/{${SUBJECTS.join(",")}}/data-00000-of-00001.arrow`,
	license: "CC-BY-4.0",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	includes: ({ error_type: errorType }) => errorType === "ok",
	parseRow(raw, part) {
		const { question, choices, answer, subject = part } = checkRow(rowSchema$1, raw);
		const view = choiceView(question, choices);
		return {
			...subject === void 0 ? {} : { cluster: subject },
			view,
			expected: LETTERS.charAt(answer),
			key: { letters: view.letters }
		};
	},
	extract: extractLetter
};
// src/evaluation/benchmarks/tool.ts
const toolSchema = strictObject({
	name: string().regex(/^[\w-]+$/),
	description: string(),
	parameters: record(string(), unknown())
});
const toolAnswerSchema = strictObject({
	calls: array(strictObject({
		name: string(),
		arguments: string()
	})),
	text: string()
});
const NO_CALL = "no call";
function readCalls(answer) {
	const { calls, text } = toolAnswerSchema.parse(JSON.parse(answer));
	if (calls.length === 0) return text.trim() === "" ? null : [];
	try {
		return calls.map((call) => ({
			name: call.name,
			arguments: objectSchema.parse(JSON.parse(call.arguments))
		}));
	} catch {
		return null;
	}
}
const objectSchema = record(string(), unknown());
function callText({ name, arguments: args }) {
	return `${name}(${JSON.stringify(canonical(args))})`;
}
function canonical(value) {
	if (typeof value === "string") return value.trim().toLowerCase();
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
// src/evaluation/benchmarks/tool-call.ts
const rowSchema = object({
	question: string().min(1),
	tools: array(toolSchema).min(1),
	call: strictObject({
		name: string(),
		arguments: record(string(), unknown())
	}).nullable(),
	subject: string().optional()
});
function extract(answer) {
	const calls = readCalls(answer);
	return calls?.length === 0 ? NO_CALL : calls?.map(callText).join("; ") ?? null;
}
// src/evaluation/benchmarks/registry.ts
const BENCHMARKS = [
	mmluPro,
	mmlu,
	mmluRedux,
	mmluLogprob,
	gpqa,
	gsm8k,
	gsm8kPlatinum,
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
			const expected = call === null ? NO_CALL : callText(call);
			return {
				...subject === void 0 ? {} : { cluster: subject },
				view: { question: question.trim() },
				expected,
				tools
			};
		},
		extract
	},
	...mmluProxLite,
	custom
];
function benchmarkNames() {
	return [...new Set(BENCHMARKS.map(({ name, family }) => family ?? name))];
}
function benchmarkNamed(name) {
	return BENCHMARKS.find((known) => known.name === name);
}
function parseBenchmarkOption(option) {
	const [, name, limitText, source] = /^([^:=\s]+)(?::([^=]*))?(?:=(.*))?$/.exec(option.trim()) ?? [];
	if (name === void 0) throw new EspalierError("usage", `benchmark "${option}": expected NAME[:N][=SOURCE]`, { hint: "For example: mmlu, mmlu:200, gsm8k=./questions.jsonl" });
	const benchmark = benchmarkNamed(name);
	if (benchmark === void 0) throw new EspalierError("usage", `benchmark "${name}": there is none of this name; there are ${benchmarkNames().join(", ")}`);
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
	if (questions.length === 0 && options.length > 0) throw new EspalierError("usage", "a trial needs at least one benchmark that asks questions, got none", { hint: `Add one of ${benchmarkNames().join(", ")}; ${MEASUREMENTS.join(" and ")} are measured beside it.` });
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
// src/bytes/destination.ts
const MAX_RECOGNIZED = 1 << 28;
async function checkDestinations(destinations, rules) {
	const { inputs, force } = rules;
	const read = (await Promise.all(inputs.map(placeOf))).flatMap((place) => place ?? []);
	const written = [];
	for (const destination of destinations) {
		const { path, option, large } = destination;
		const there = await assertRegular(destination);
		const real = join(await writableFolder(path), basename(path));
		const names = [real, ...large ? besideNames(real) : []];
		for (const name of names) {
			const place = await placeOf({
				path: name,
				option
			}) ?? {
				path: name,
				real: name,
				option,
				stats: void 0
			};
			for (const other of read) refuseSame(path, place, other);
			const twice = written.find((other) => other.real === place.real || isSameFile(place, other));
			if (twice !== void 0 && twice.option !== option) throw refusal(`${option} and ${twice.option} are the same file: ${path}`, "Give each a name of its own.");
			written.push(place);
		}
		if (large && !force) await assertOurPartial(path);
		if (there !== void 0) await assertReplaceable(destination, there, rules);
		await removeLeftovers(dirname(real), (name) => name === basename(real));
	}
}
async function placeOf({ path, option }) {
	const real = await realpath(path).catch(() => void 0);
	return real === void 0 ? void 0 : {
		path,
		option,
		real,
		stats: await stat(real)
	};
}
function isSameFile({ stats: one }, { stats: other }) {
	if (one === void 0 || other === void 0) return false;
	return one.ino !== 0 && one.dev === other.dev && one.ino === other.ino;
}
function refuseSame(path, place, input) {
	const isInside = input.stats?.isDirectory() === true && place.stats !== void 0 && place.real.startsWith(input.real + sep);
	if (place.real !== input.real && !isSameFile(place, input) && !isInside) return;
	const beside = basename(place.real) === basename(path) ? "" : ` (which needs ${basename(place.real)} while it is written)`;
	throw refusal(`${place.option} is ${path}${beside}: that ${isInside ? "lies in" : "is"} the ${input.option} ${input.path}, which is read`, "Give another file to write; an input is never replaced.");
}
async function assertRegular({ path, option }) {
	if (path === "-" || /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(resolve(path))) throw refusal(`${option} is ${path}: a file is needed, not a stream`, "Give a file; --json prints the result.");
	const there = await lstat(path).catch(() => void 0);
	if (there === void 0 && !/[/\\]$/.test(path)) return void 0;
	if (there?.isFile()) return there;
	const fail = (what, hint) => new EspalierError("file-unreadable", `cannot write ${path}: it is ${what}`, { hint });
	if (there?.isSymbolicLink()) throw fail(`a link to ${await realpath(path).catch(() => "nothing")}`, `Give the path of the file itself as ${option}, or remove the link.`);
	const isFolder = there === void 0 || there.isDirectory();
	throw fail(isFolder ? "a folder" : "a device, a pipe or a socket", isFolder ? `Give a file in it: ${join(path, "NAME")}` : `Give a regular file as ${option}.`);
}
async function writableFolder(path, folder = dirname(resolve(path))) {
	const info = await stat(folder).catch((cause) => {
		if (systemCodeOf(cause) !== "ENOENT") throw fileError(`cannot write ${path}`, cause);
	});
	if (info === void 0) return join(await writableFolder(path, dirname(folder)), basename(folder));
	if (!info.isDirectory()) throw new EspalierError("file-unreadable", `cannot write ${path}: ${folder} is not a folder`);
	try {
		await access(folder, constants.W_OK | constants.X_OK);
	} catch (cause) {
		throw fileError(`cannot write ${path}`, cause);
	}
	return await realpath(folder);
}
async function assertOurPartial(path) {
	const [partial, ...records] = besideNames(path);
	const isThere = (name) => lstat(name).then(() => true, () => false);
	if (partial === void 0 || !await isThere(partial)) return;
	for (const record of records) if (await isThere(record)) return;
	throw refusal(`${partialName(path)} is there, and no run of Espalier left it`, "Move it away, or say --force: it is replaced while the file is written.");
}
async function assertReplaceable({ path, option, recognize, isOurs }, { size }, { force, onReplace, hint = "Give another file, or say --force to replace it." }) {
	if (isOurs || size === 0 && recognize !== void 0) return;
	const text = recognize === void 0 || size > MAX_RECOGNIZED ? void 0 : await readFile(path, "utf8").catch(() => "");
	const what = text === void 0 ? void 0 : recognize?.(text);
	if (what !== void 0 || force) {
		onReplace?.(`${path} is replaced${what === void 0 ? "" : `: it is ${what}`}`);
		return;
	}
	throw refusal(`${option} is ${path}: that file is there${recognize === void 0 ? "" : ", and it is not what this command writes"}`, hint);
}
function refusal(message, hint) {
	return new EspalierError("usage", message, { hint });
}
// src/commands/files.ts
const READS_MODEL = ["base", "candidate"];
const READS = [...[
	...READS_MODEL,
	"plan",
	"report",
	"recompute",
	"scores",
	"sensitivity",
	"check",
	"import",
	"from",
	"text"
], ...[
	"confirmText",
	"merge",
	"kld",
	"prompts",
	"templates",
	"sweep",
	"enginePath",
	"tokenizer",
	"llamaServer"
]];
const KINDS = {
	plan: json("a plan", "architecture", "experts", "keep", "router"),
	scores: json("scores", "method", "architecture", "experts", "layers", "tool"),
	part: json("a part of scores", "part", "base", "results", "tool"),
	sensitivity: json("a sensitivity", "method", "architecture", "experts", "layers", "tool"),
	sweep: json("a sweep", "base", "by", "rows", "tool"),
	proof: json("a proof", "claims", "sha256", "literalBytes"),
	hashProof: json("a proof", "claims", "sha256", "bytesHashed"),
	trial: json("a trial", "overall", "benchmarks", "conditions"),
	heatMap: (text) => /^<svg [^>]*font-family="sans-serif" font-size="10">/.test(text) ? "a heat map" : void 0,
	chart: (text) => /^<svg [^>]*class="cliff" /.test(text) ? "a chart of a sweep" : void 0,
	card: (text) => /^---\n/.test(text) && /\bespalier\b/i.test(text) ? "a model card" : void 0
};
function inputsOf(values) {
	const named = READS.flatMap((key) => pathsIn(values[key]).flatMap((path) => {
		return (READS_MODEL.includes(key) ? shardsOf(path) : [path]).map((one) => ({
			path: one,
			option: optionName(key)
		}));
	}));
	const methods = pathsIn(values.methods).filter((name) => name.endsWith(".json"));
	const sources = parseWanted(values.benchmarks ?? []).questions.flatMap(({ source }) => pathsIn(source));
	return [
		...named,
		...methods.map((path) => ({
			path,
			option: "methods"
		})),
		...sources.map((path) => ({
			path,
			option: "benchmarks"
		}))
	];
}
function pathsIn(value) {
	if (Array.isArray(value)) return value.flatMap(pathsIn);
	if (typeof value === "object" && value !== null && "path" in value) return pathsIn(value.path);
	return typeof value !== "string" || value === "" || isAddress(value) ? [] : [value];
}
async function checkOutputs(writes, values, context) {
	await checkAgainst(Object.entries(writes).flatMap(([key, kinds]) => {
		const path = values[key];
		if (typeof path !== "string") return [];
		const recognize = (text) => kinds.map((kind) => KINDS[kind](text)).find((what) => what !== void 0);
		return [{
			path,
			option: optionName(key),
			recognize
		}];
	}), values, context);
}
function checkGgufs(files, values, context) {
	return checkAgainst(files.map((file) => ({
		...file,
		option: "out",
		large: true
	})), values, context);
}
async function checkAgainst(destinations, values, { progress }) {
	if (destinations.length === 0) return;
	await checkDestinations(destinations, {
		inputs: inputsOf(values),
		force: values.force === true,
		onReplace: (message) => progress({
			type: "note",
			level: "info",
			message
		})
	});
}
function isAddress(text) {
	return /^(hf|https?):\/\//.test(text);
}
function shardsOf(path) {
	try {
		return shardPaths(path);
	} catch (error) {
		if (error instanceof EspalierError) return [path];
		throw error;
	}
}
function json(what, ...keys) {
	return (text) => {
		try {
			const value = JSON.parse(text);
			return typeof value === "object" && value !== null && keys.every((key) => key in value) ? what : void 0;
		} catch {
			return;
		}
	};
}
// src/commands/command.ts
function defineCommand(spec) {
	const { name, options, positional = [], writes = {}, examples } = spec;
	return {
		name,
		shape: options.shape,
		positional,
		examples,
		async run(values, context, onFinished = () => {}) {
			await checkOutputs(writes, values, context);
			return await spec.run(values, context, onFinished);
		}
	};
}
export { lastLine as _, MEASUREMENTS as a, DEFAULT_MAX_TOKENS as b, BENCHMARKS as c, openSandbox as d, writtenBytes as f, capture as g, variable as h, checkDestinations as i, benchmarkNamed as l, childEnvironment as m, checkGgufs as n, measurementsOf as o, LIMITS as p, inputsOf as r, parseWanted as s, defineCommand as t, benchmarkNames as u, describeExit as v, spawnGuarded as y };
