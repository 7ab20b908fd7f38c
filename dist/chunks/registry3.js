import { T as messageOf, w as EspalierError } from "./files.js";
import { o as nearest } from "./printable.js";
import { _ as strictObject, b as union, c as bigint, d as int, g as record, h as object, i as _enum, m as number, o as array, p as looseObject, v as string, x as unknown, y as tuple } from "./package-zod.js";
import { i as checkSchema, o as problemLine } from "./parse-json.js";
import { H as sha256Hex } from "./pages.js";
import { a as describeExit, o as spawnGuarded, r as capture, t as childEnvironment } from "./environment.js";
import { t as Parser } from "./package-commonmark.js";
import { t as francAll } from "./package-franc.js";
import { randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createInterface } from "node:readline";
// src/process/resident-memory.ts
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
// src/evaluation/benchmarks/benchmark.ts
const DEFAULT_MAX_TOKENS = 8192;
function checkRow(schema, raw) {
	const checked = checkSchema(schema, raw);
	if (checked.ok) return checked.value;
	const problems = checked.problems.map((problem) => {
		const [column = ""] = problem.path.split(".");
		const line = problemLine([problem]);
		return problem.saysValue || !Object.hasOwn(raw, column) ? line : `${line}, got ${shown(raw[column])}`;
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
// src/evaluation/benchmarks/effort.ts
const EFFORTS = [
	"low",
	"medium",
	"high"
];
function atEffort(benchmark, effort) {
	return {
		...benchmark,
		name: `${benchmark.name}-${effort}`,
		title: `${benchmark.title}, ${effort} effort`,
		effort
	};
}
function plainName({ benchmark, effort }) {
	return effort === void 0 ? benchmark : withoutEnd(benchmark, `-${effort}`);
}
function plainTitle({ title, effort }) {
	return effort === void 0 ? title : withoutEnd(title, `, ${effort} effort`);
}
function withoutEnd(text, end) {
	return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
function atEfforts(benchmark, efforts = []) {
	return efforts.length < 2 ? [benchmark] : efforts.map((effort) => atEffort(benchmark, effort));
}
function commonEffort(efforts = []) {
	return efforts.length === 1 ? efforts[0] : void 0;
}
// src/evaluation/benchmarks/reading/answer-text.ts
const REASONING_ENDS = /<\/(?:think|thinking|thought|reasoning|seed:think)>|\[\/THINK\]|<\|END_THINKING\|>/gi;
const REASONING_BEGINS = /<(?:think|thinking|thought|reasoning|seed:think)>|\[THINK\]|<\|START_THINKING\|>/i;
const FINAL_CHANNEL = /<\|channel\|>final[^<]*(?:<\|constrain\|>[^<]*)?<\|message\|>/g;
const BARE_CHANNELS = /^analysis.*assistantfinal/s;
const BOX_TOKENS = /<\|begin_of_box\|>(.*?)<\|end_of_box\|>/gs;
const SPECIAL = "(?:<[|\\uff5c][\\w\\u2581]+[|\\uff5c]>|</?s>|<(?:end|start)_of_turn>|<turn\\|>|<(?:eos|bos|pad)>|\\[(?:EOS|/INST)\\])";
const LEADING_TOKENS = new RegExp(`^\\s*(?:${SPECIAL}\\s*(?:assistant|model|final)?\\s*)+`);
const FIRST_TOKEN = new RegExp(SPECIAL);
function answerText(raw) {
	const final = [...raw.matchAll(FINAL_CHANNEL)].at(-1);
	const said = (final === void 0 ? raw : raw.slice(final.index + final[0].length)).replace(BARE_CHANNELS, "").replace(BOX_TOKENS, "\\boxed{$1}");
	const end = [...said.matchAll(REASONING_ENDS)].at(-1);
	const text = end === void 0 ? said : said.slice(end.index + end[0].length);
	if (REASONING_BEGINS.test(text)) return "";
	const begun = text.replace(LEADING_TOKENS, "");
	const stop = begun.search(FIRST_TOKEN);
	return stop < 0 ? begun : begun.slice(0, stop);
}
// src/evaluation/benchmarks/reading/characters.ts
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
const LETTER_SENTENCE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[
	"[Rr]espuesta(?: correcta| final)? es(?: la)?(?: opción| letra| alternativa)?",
	"[Rr]esposta(?: correta| certa| final)? é(?: a)?(?: opção| letra| alternativa)?",
	"[Rr]isposta(?: corretta| giusta| finale)? è(?: la| l['’])?(?: ?lettera| ?opzione)?",
	"[Rr]éponse(?: correcte| finale)? est(?: la| l['’])?(?: ?lettre| ?option)?",
	"[Aa]ntwort (?:ist|lautet)(?: die)?(?: Option| Buchstabe| Antwort)?",
	"[Aa]ntwoord is(?: opsie| optie)?",
	"[Ss]varet är",
	"[Oo]dpověď je(?: možnost)?",
	"[Oo]dpowiedź to",
	"[Oo]dgovor je",
	"[Оо]дговор је",
	"[Оо]твет(?: \\p{Pd}| это)",
	"[Вв]ідповідь(?: \\p{Pd}| це)",
	"[Vv]álasz(?: az?)?",
	"[Cc]evap",
	"उत्तर(?: है| आहे)?",
	"जवाब(?: है)?",
	"উত্তর(?: হল| হলো)?",
	"సమాధానం",
	"பதில்",
	"جواب",
	"[Jj]awaban(?:nya)?(?: yang (?:benar|tepat))?(?: adalah)?",
	"[Jj]ibu(?: sahihi)? ni",
	"[Ii]mpendulo ithi",
	"[Tt]ontu bi mooy",
	"[ÌìIi]d[áa]h[ùu]n n[áa][àa] ni",
	"(?:[Cc]âu trả lời|[Đđ]áp án)(?: đúng)? là",
	"คำตอบ(?:ที่ถูกต้อง)?คือ"
].join("|")})[\\s:]*(?=[([*"'\u00ab\u201e]*[A-Z](?![\\p{Script=Latin}\\p{N}]))`.normalize("NFC"), "gu");
const LETTER_VERBS = "です|である|입니다|이다|번|है|हैं|हो|आहे|ہے|হয়|হবে|แล้ว";
// src/evaluation/benchmarks/reading/choice-text.ts
const RETRACTED = "\\b(?:[Ww]ait|[Aa]ctually|[Hh]mm+|[Nn]o|[Ss]orry|[Rr]ather|[Cc]orrection)[\\s,.:;-]*(?:actually|no|it is|it's|I mean)?[\\s,:]*\\(?";
const DOUBTED = /^[\s,(;-]*(?:which |it |that )?(?:(?:is|was) )?(?:wrong|incorrect|false|no|maybe|perhaps|possibly|unsure|not sure|not (?:the )?(?:correct|right|answer))\b[\s)!.]*$/i;
const REFUSED = /^(?:is|was)(?: (?:wrong|incorrect|false)|(?:n't| not) (?:the )?(?:correct|right|answer|best))\b/i;
const NEGATED = /^\S{0,2}\s*(?:नहीं|नाही|होइन|নয়|نہیں|değil|아닙니다|아니다|ではありません|ではない|కాదు|இல்லை)/u;
const CONFIRMED = /^(?:is (?:the )?(?:correct|right|best|answer)|because|since)\b/i;
const CONJUNCTION = /^[.,:;()/&+\s-]*(?:and|or|und|oder|et|ou|y|o)\b/i;
const SEPARATED = /^(?:[.:=,;\u2192|]|-\s|\(|!)/;
function withoutDismissed(text, letters) {
	const one = `\\(?[${letters}]\\)?(?![\\p{L}\\p{N}])`;
	const wrong = "(?:is|are|was|were) (?:all |both )?(?:wrong|incorrect|false|eliminated|ruled out)";
	return text.replace(new RegExp(`^not ${one},? but (?:rather )?`, "iu"), "").replace(new RegExp(`^(?:${one}[, ]+(?:and |& )?)+${wrong}[,;.]* (?:so|hence|thus|therefore|leaving),? `, "u"), "").replace(new RegExp(`(?<=\\S )(?:as |since |because )?${one} ${wrong}`, "gu"), "").replace(new RegExp(`(?<=[\\p{L})\\]][, ]+\\(?)(?:not|rather than|instead of) (?:option |choice )?${one}`, "gu"), "");
}
function withoutWords(text) {
	const words = text.replace(/\b[AI](?= (?!(?:and|or|is|are|was|but)\b)[a-z])|\bI(?=['\u2019])/g, "_");
	return /\b(?:II|III|IV|VI|VII)\b/.test(words) ? words.replace(/\b[IV]\b/g, "_") : words;
}
function isText(text, letter, letters, afterBracket) {
	const isUpper = letter !== letter.toLowerCase();
	const others = letters.replace(letter.toUpperCase(), "");
	const other = isUpper ? `[${others}]` : `[${others}${others.toLowerCase()}]`;
	const rest = withoutWords(text);
	const has = (pattern) => new RegExp(pattern, "u").test(rest);
	const isApart = afterBracket || /^[.:]/.test(rest);
	if (has(`(?:^|[\\s(/[])${other}[)\\]]`)) return false;
	if (has(`\\b(?:or|not|and)\\s+(?:option |choice )?\\(?${other}\\)?[.!]?$`)) return false;
	if (has(`^[.,:;(\\s="'>\\u2192|-]*${other}(?![\\p{L}\\p{N}])`) && !(afterBracket && /^\p{L}/u.test(rest))) return false;
	if (CONJUNCTION.test(rest) && (!isApart || has(`\\b${other}\\b`))) return false;
	if (has(`\\b${other}\\)? is (?:the )?(?:correct|right|better|best)\\b`)) return false;
	if (has(`${RETRACTED}${other}\\)?(?:[.!]?$| is\\b)`)) return false;
	if (DOUBTED.test(rest) && !isApart || REFUSED.test(rest) || NEGATED.test(rest) || /^[/&+?]/.test(rest)) return false;
	return afterBracket || SEPARATED.test(rest) || isUpper && CONFIRMED.test(rest);
}
// src/evaluation/benchmarks/reading/markup.ts
const WRAPPER = /\\(?:boxed|fbox|framebox|text|textbf|textit|textrm|textsf|texttt|textnormal|mathrm|mathbf|mathit|mathsf|mathtt|mathbb|operatorname|emph|underline|mbox|bm|boldsymbol|bold)\*?\s*\{([^{}]*)\}/g;
const RULES$1 = [
	[/~~[^~\n]*~~|<(s|del|strike)>[^\n]*?<\/\1>/gi, " "],
	[/<\/?(?:a|ans|answer|b|big|br|center|choice|code|div|em|final|final_answer|font|h[1-6]|i|letter|li|mark|ol|option|p|result|span|strong|td|tr|u|ul)\b[^<>]*>/gi, " "],
	[/&nbsp;|&#(?:160|xa0);/gi, "\xA0"],
	[/&minus;/gi, "-"],
	[/&(?:quot|#34|#x22);/gi, "\""],
	[/&(?:apos|#39|#x27);/gi, "'"],
	[/&(?:lt|#60|#x3c);/gi, "<"],
	[/&(?:gt|#62|#x3e);/gi, ">"],
	[/&(?:amp|#38|#x26);/gi, "&"],
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
const DECORATION$1 = [
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
	return apply(DECORATION$1, text);
}
// src/evaluation/benchmarks/reading/stated.ts
const ANSWER = `(?:(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?:(?:final|correct)_)?(?:${["answer|antwort|lösung|réponse|respuesta|resposta|risposta|svar|jawaban|jibu|odpowiedź|odpověď|válasz|vastaus|răspuns|cevap", "ответ|відповідь|απάντηση|câu trả lời|đáp án|trả lời|คำตอบ|उत्तर|उत्तरः|जवाब|பதில்|సమాధానం|উত্তর|উত্তরঃ|جواب|الإجابة|الجواب|إجابة|תשובה|ìdáhùn|idahun"].join("|")})|정답|답변|답|答え|答案|答|回答|解答|正解)`;
const NOT_ITS = /(?:\b(?:wrong|incorrect|false|previous|initial|earlier|old|student'?s?|sample|example|possible|worst|not the|not an|another) +)$/i;
const SUPPOSED = /(?:\b(?:if|suppos(?:e|ing)|assum(?:e|ing)|whether|unless)|(?<!\b(?:i|we|i'd|i would) )\b(?:say|says|think|thinks|claim|claims|argue|assume|guess)),?(?: that)?(?: (?:the|my|his|her|its))?(?: (?:correct|right|final|best))? *$/i;
const NEAR$1 = "[*_`~\"'\\]}) \\u00a0]*";
const OF = "(?: (?:to|for) (?:the |this )?(?:question|problem)(?: \\d+)?)?";
const COLON = new RegExp(`(?:${ANSWER}${`(?:\\s*\\((?:letter|number|final)\\)|[ _](?:choice|option|letter|key)|${OF})`}|\\b(?:correct|right|best|chosen|selected|final) (?:option|choice)|^[*_# ]*ans\\.?|"(?:choice|option|letter)(?="))${NEAR$1}(?:is${NEAR$1})?:`, "gimu");
const HEADING = new RegExp(`^[#>*_ "[]*(?:the |my )?(?:final |correct )?${ANSWER}${NEAR$1}(?:$|-+[ >]|=|\\u2192|(?<=[*_ \\]])(?=[([*_]*[a-z][)\\]*_.]*$))`, "gimu");
const TAGGED = /(?:<(?:final[_ ]?)?answer>|\[answer\])(?=\s*\S)/gi;
const CELL = new RegExp(`^\\|[*_ ]*(?:final |correct )?${ANSWER}[*_ ]*\\|(?=[^|\\n]*\\|? *$)`, "gimu");
const SENTENCE = new RegExp([
	`\\b(?:answer${OF}|option|choice|(?:correct|right) letter) (?:is|would be|must be|should be)(?= )`,
	"(?:réponse(?: correcte| finale)? est|antwort (?:ist|lautet)|respuesta(?: correcta| final)? es|resposta(?: correta| final)? é|risposta(?: corretta| finale)? è|đáp án(?: đúng)? là)(?= )",
	"(?:الإجابة|الجواب)(?: الصحيحة| الصحيح)? (?:هي|هو)(?= )",
	"(?:答案|正确选项|正解|答え)(?:是|为|為|选|应为|は)|(?:故|应|因此)选|(?:정답|답)은"
].join("|"), "giu");
const CHOICE = new RegExp([
	"(?<![\\p{L}\\p{N}])(?:(?:[Ss]olution|[Rr]esult|[Ss]election)[*_]*(?::| is)|[Ss]elected[*_]*:|[Aa]ns\\.)[*_]*(?= ?[([*_\"]*[A-Z](?![\\p{L}\\p{N}]))",
	"\\b(?=(?:[Oo]ption|[Cc]hoice)\\b[ *(\"]*[A-Z][)*\"]* is (?:the )?(?:correct|right|best)\\b)",
	"(?<![\\w(])(?=[*(]*[A-Z][)*]* is the (?:correct|right|best) (?:answer|option|choice)\\b)",
	"\\bI(?:'d| would|'ll| will)? (?:choose|pick|select|go with)(?= )"
].join("|"), "gu");
const BOX = /\\(?:boxed|fbox)\s*\{/g;
const HASHES = /(?<!#)####(?!#)(?!\W{0,40}\d+[.)] +\p{L})(?:(?!\W{0,40}\p{L})|(?=\W{0,40}(?:[A-Z]{1,3}\p{Sc}|[A-Z]{3} |Rs|kr |minus |negative |about |around |roughly |approx|text\w*\{|math\w+\{|boxed\{|\p{L} *=|(?:b|strong|i|em|u|span)\b[^\n]*<\/)))/gu;
const NEXT_QUESTION = /\n[*#> ]*(?:(?:question|q|human|user|instruction|input) *\d*|(?:problem|exercise) +\d+)[* ]*:/gi;
const MAX_VALUE = 1e3;
const MAX_TRIED = 20;
function readStated(answer, read, options = {}) {
	const text = plainCharacters(answerText(answer));
	const saidBy = ({ at, kind }) => VALUES[kind](text, at);
	const readOne = (value) => value.length > MAX_VALUE ? null : read(value);
	const all = statements(text, options);
	const next = [...text.matchAll(NEXT_QUESTION)];
	const first = next.length === 0 ? void 0 : all.find((one) => readOne(saidBy(one)) !== null);
	const end = next.find(({ index }) => first !== void 0 && index > first.at)?.index ?? text.length;
	const found = all.filter(({ at }) => at <= end);
	for (const one of found.slice(-20).toReversed()) {
		const value = saidBy(one);
		const result = readOne(value);
		if (result !== null || one.firm && value !== "") return result;
	}
	return found.length === 0 ? void 0 : null;
}
function statements(text, options) {
	const behind = (pattern, firm, kind = "line") => [...text.matchAll(pattern)].filter(({ index }) => {
		const before = text.slice(Math.max(0, index - 60), index);
		return !NOT_ITS.test(before) && (firm || !SUPPOSED.test(before));
	}).map((match) => ({
		at: match.index + match[0].length,
		kind,
		firm
	}));
	const labelled = [
		COLON,
		HEADING,
		CELL
	].flatMap((pattern) => behind(pattern, true));
	const tagged = behind(TAGGED, true, "tag");
	return (options.labelledOnly ? [...labelled, ...tagged] : [
		...[
			...labelled,
			...tagged,
			...boxesOutside(text, labelled)
		],
		...options.hashes ? behind(HASHES, true) : [],
		...behind(SENTENCE, false),
		...options.letters ? [...firstOfLines(text, behind(CHOICE, false)), ...behind(LETTER_SENTENCE, false)] : []
	]).toSorted((a, b) => a.at - b.at);
}
function firstOfLines(text, found) {
	return found.filter(({ at }, index) => index === 0 || text.slice(found[index - 1]?.at, at).includes("\n"));
}
function boxesOutside(text, labelled) {
	const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
	const lineOf = (at) => countBelow(ends, at);
	const lines = new Map(labelled.map(({ at }) => [lineOf(at), at]));
	return [...text.matchAll(BOX)].map((match) => ({
		at: match.index + match[0].length,
		kind: "box",
		firm: true
	})).filter(({ at }) => (lines.get(lineOf(at)) ?? at) >= at);
}
const VALUES = {
	line: lineAt,
	box: boxedAt,
	tag: taggedAt
};
function taggedAt(text, at) {
	const inside = text.slice(at, at + MAX_VALUE + 1);
	const end = inside.search(/<\/|\[\//);
	return end < 0 ? lineAt(text, at) : inside.slice(0, end).trim();
}
function countBelow(numbers, limit) {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? limit) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
function lineAt(text, at) {
	const [rest = "", ...lines] = text.slice(at).split("\n", MAX_TRIED);
	if (!/^[*_`~"'\]}) $|]*$/.test(rest)) return rest.trim();
	return lines.find((line) => /[\p{L}\p{N}]/u.test(line.replace(/```\w*/, "")))?.slice(0, 1001).replace(/^\s*(?:[-*+>#]+\s+)+/, "").trim() ?? "";
}
const LISTED = /^[\s,;$]*(?:\\q?quad\b)?[\s,;$]*(?:\\text\s*\{\s*and\s*\}|\\?and\b)?[\s,;$]*(?:\\q?quad\b)?[\s,;$]*$/;
function boxedAt(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = `${text.slice(start, at)}${text.slice(at).split("\n", 1)[0]}`;
	const boxes = [...line.matchAll(BOX)].slice(0, MAX_TRIED).map(({ index, 0: { length } }) => {
		const inside = bracedAt(text, start + index + length);
		return {
			inside,
			begin: index,
			end: index + length + (inside?.length ?? 0) + 1
		};
	});
	const contents = [...new Set(boxes.map(({ inside }) => inside))];
	if (boxes.length === 1 || contents.length === 1) return bracedAt(text, at) ?? line;
	const between = boxes.slice(1).map(({ begin }, index) => line.slice(boxes[index]?.end, begin));
	return !contents.includes(null) && between.every((part) => LISTED.test(part)) ? contents.join(", ") : line;
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
// src/evaluation/benchmarks/reading/letters.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DASH = /(?<=[\p{L})\]*])[\u2013-\u2015](?=\S)/gu;
const DECORATION = /(?![\u274c\u274e\u{1f6ab}\u{1f44e}])\p{Emoji_Presentation}|[\u2611\u2713\u2714\u25cf\ufffd]/gu;
const LEAD = /^(?:(?:=|-|)>|[:=\u2192\u2026]|-+ |\.{2,}|(?:option|choice|letter)\b[ :]*|(?:it is|it's|i choose|therefore|thus|hence|so|clearly|obviously|definitely|certainly|indeed|simply|(?:most )?likely|the (?:letter|(?:correct |right |best )?(?:answer|option|choice)) is)\b[ ,:]*)\s*/i;
const NOTHING = /^(?:\s-)?[\s.,:;!"'`*_\\/|>~<)\]}$\u2026\u2022]*-?$/u;
const VERB_BEHIND = new RegExp(`^[*_]*([A-Z])[*_]*\\s?(?=${LETTER_VERBS})`, "u");
const MAX_LINE = 200;
function chosenLetter(answer, letters) {
	const text = answer.replace(DASH, " - ");
	const stated = readStated(text, (value) => letterOf$1(value, letters), { letters: true });
	return stated === void 0 ? letterOfLines(plainCharacters(answerText(text)), letters) : stated;
}
function letterOf$1(value, letters) {
	const [, letter, close = "", rest = ""] = divided(value, letters) ?? [];
	if (letter === void 0 || /["']/.test(close) && /^\s*:/.test(rest)) return null;
	if (NOTHING.test(rest) && (rest !== "-" || close !== "")) return letter.toUpperCase();
	return isText(rest.trim(), letter, letters, /[)\]]/.test(close)) ? letter.toUpperCase() : null;
}
function divided(value, letters) {
	let text = withoutDismissed(bare(apart(value)), letters);
	for (let before = ""; before !== text;) {
		before = text;
		text = text.replace(LEAD, "");
	}
	return new RegExp(`^[(["'<|]*\\s*([${letters}])(?:\\s*([)\\]"']+)|(?![\\p{L}\\p{M}\\p{N}_]))(.*)$`, "isu").exec(text);
}
function apart(value) {
	return value.replace(/^[\s$]*\\(?:text|math)(?:bf|rm)\s*\{\s*\(?([A-Z])\)?\s*\}\s*\$?(?=\s)/, "($1)").replace(/^[\s$]*(?:\\(?:boxed|fbox|text(?:bf|rm)?|math(?:bf|rm))\s*\{\s*)+/, "").replace(/&lt;([A-Z])&gt;/g, "<$1>").replace(VERB_BEHIND, "($1) ").replace(/<([A-Z])>(?!.*<\/\1>)/gs, "($1)").replace(/^(\W*?)(\*{1,3}|_{1,2}|`)\(?([A-Z])[.):]?\2(?=\s)/, "$1($3)");
}
function letterOfLines(text, letters) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const choices = lines.map((line) => line.length > MAX_LINE ? null : choiceOf(line, letters));
	const named = new Set(choices.flatMap((choice) => choice?.letter ?? []));
	const [letter] = named;
	if (letter === void 0 || named.size > 1) return null;
	const [first, last] = [choices[0], choices.at(-1)];
	const isExplained = /^[*_# ]*(?:explanation|reason|rationale|justification|because)/i.test(lines[1] ?? "");
	return first?.isWhole || last?.isWhole || first && (lines.length === 1 || isExplained) ? letter : null;
}
function choiceOf(line, letters) {
	const letter = letterOf$1(line, letters);
	const [, written = "", close = "", rest = ""] = divided(line, letters) ?? [];
	if (letter === null) return null;
	const isAlone = NOTHING.test(rest);
	const isMarked = close !== "" || /^\s*[.:]/.test(rest);
	if (!isAlone && (written !== letter || !isMarked)) return null;
	return {
		letter,
		isWhole: isAlone || /^\s*(\*\*|__).+\1[.\s]*$/.test(line)
	};
}
function bare(text) {
	return stripMarkup(text).replace(DECORATION, " ").replace(/[$\u00a0]/g, " ").replace(/^[\s"'>#]+|[\s"'}]+$/g, "").trim();
}
// src/evaluation/benchmarks/reading/choices.ts
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
// src/evaluation/benchmarks/reading/decimal.ts
const NUMBER$1 = new RegExp(`((?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:_\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3})(?!\\d)|\\s*[\\u00d7x*\\u00b7]\\s*10\\s*(?:\\^\\s*([+-]?\\d{1,3})|([\\u207b\\u00b2\\u00b3\\u00b9\\u2070-\\u2079]+)))?`, "gi");
const SPACED = /^(\s*-?\d{1,3})((?: \d{3})+)(?=(?:\.\d+)?[.%\s]*$)/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MAX_EXPONENT$1 = 40;
const CURRENCY = /(?:\b[A-Z]{1,3})?\p{Sc}|\b(?:USD|EUR|GBP|INR|CNY|JPY|CHF|AUD|CAD|Rs\.?)(?=\s?-?\d)/gu;
const UNIT_POWER = /(?<=(?<!\p{L})(?:[mck]?m|in|ft|yd|mi|inch(?:es)?|feet|foot|yards?|miles?|met(?:er|re)s?|centimet(?:er|re)s?|units?)\s?)(?:\^\s?[23]|[\u00b2\u00b3])(?!\d)/giu;
const SCALE = /^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|third|half|halve)s?|bn|mn|and (?:an?|one|two|three)[ -](?:half|halves|quarters?|thirds?|fourths?))(?!\p{L})/iu;
const UNSURE = /\b(?:not|or|nor|neither|unknown|cannot|at least|at most|(?:more|less|fewer|greater|other) than)\b|n't\b|[<>\u2264\u2265\u2260\u00b1\u221a\u2211\u222b\u03c0\u221e?\\\u00f7]/i;
const SUM = /^[\s\d.,+\-*/\u00d7\u00b7\u00f7x()%]*\d[\s)%]*=(?=[^=]*\d[^=]*$)/;
const GOES_ON = /^(?:\.{2,}|\u2026)/;
const PART_OF_BEFORE = /[\p{L}\p{N}_.^/!]$|[\p{L}\p{N})]\s*[+*\u00d7\u00b7/^]\s*$|\p{N}\s*-\s*$/u;
const PART_OF_AFTER = /^(?:[!_(\p{No}\p{M}\u2030\u2031]|\+(?!\d)|\s*\^|\s*[+*\u00d7\u00b7]\s*[\p{L}\d(]|\s*\/\s*[xyzn\d(](?!\p{L})|\s?[xyznkKMB](?!\p{L}))/u;
function soleNumber(value) {
	const text = stripMarkup(value).replace(CURRENCY, "").replace(UNIT_POWER, "").replace(/\b(?:negative|minus) +(?=[\d.])/gi, "-").replace(SUM, "").replace(SPACED, (_, first, groups) => first + groups.replaceAll(" ", ""));
	if (UNSURE.test(text)) return null;
	const [match, second] = text.matchAll(NUMBER$1);
	if (match === void 0 || second !== void 0) return null;
	const [whole, digits = "", ...exponents] = match;
	const before = text.slice(0, match.index);
	const after = text.slice(match.index + whole.length);
	if (PART_OF_BEFORE.test(before) || PART_OF_AFTER.test(after) || SCALE.test(after)) return null;
	if (digits.includes(".") && GOES_ON.test(after)) return null;
	const exponent = exponentOf(exponents.find((found) => found !== void 0) ?? "0");
	if (exponent === null) return null;
	return canonical$2(digits.replace(/[^\d.]/g, ""), exponent, /(?:^|[\s=(:])-\s*$/.test(before));
}
function exponentOf(text) {
	const plain = text.replace("⁻", "-").replace(/[\u00b2\u00b3\u00b9\u2070-\u2079]/g, (found) => String(SUPERSCRIPTS.indexOf(found)));
	return /^[+-]?\d+$/.test(plain) && Math.abs(Number(plain)) <= MAX_EXPONENT$1 ? Number(plain) : null;
}
function canonical$2(digits, exponent, negative) {
	const [whole = "", fraction = ""] = digits.split(".");
	const all = `${"0".repeat(41)}${whole}${fraction}${"0".repeat(MAX_EXPONENT$1)}`;
	const point = 41 + whole.length + exponent;
	const integer = all.slice(0, point).replace(/^0+(?=\d)/, "");
	const decimals = all.slice(point).replace(/0+$/, "");
	const magnitude = decimals === "" ? integer : `${integer}.${decimals}`;
	return negative && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
// src/evaluation/benchmarks/reading/exact.ts
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
// src/evaluation/benchmarks/reading/brackets.ts
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
// src/evaluation/benchmarks/reading/math-notation.ts
const UNIT = /(?<=[\d}]|\\pi)\s+(?!.*\b(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|halves|third|quarter|square[ds]? *$|cubed|factorial|pi|mod|modulo|plus|minus|over|or|and|to|more|less|fewer|greater|not|each|if|when|where|unless|is|are)\b)(?![abcknxyz]{2,3}\s*$)(?:(?=[A-Za-z .]*[A-Za-z]{2})[A-Za-z][A-Za-z .]*[A-Za-z.]|[ghlmsAJLNVW])\s*(?:\^\s?\{?[23]\}?)?\s*$/;
const BASES = Object.entries({
	two: "2",
	three: "3",
	four: "4",
	five: "5",
	six: "6",
	seven: "7",
	eight: "8",
	nine: "9",
	twelve: "12",
	sixteen: "16"
});
const VULGAR = /([\u00bc-\u00be\u2150-\u215e])/g;
const RAISED = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g;
const RULES = [
	[/\\(?:left|right|displaystyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])/g, ""],
	[/(?<!\\)\\[[\]()]|\\?\$|\*\*|`/g, ""],
	[/(?<=\d)(?:,\s*\\!\s*|\{,\}(?:\\!)?)(?=\d{3}(?!\d))/g, ""],
	[/(?<!\\)\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, " "],
	[/\{,\}/g, ","],
	[/\\begin\{[bB]?array\}\{[^{}]*\}/g, "\\begin{matrix}"],
	[/\\(begin|end)\{(?:[pb]matrix|b?array)\}/g, "\\$1{matrix}"],
	[/\\[dtc]frac/g, "\\frac"],
	[/\\(?:text(?:bf|it|rm|sf|tt|normal)?|mbox|mathrm|mathbf|mathit|operatorname)\s*\{([^{}]*)\}/g, " $1 "],
	[/\^\s*\{?\s*\\circ\s*\}?|\u00b0|\\degree(?![A-Za-z])|\\?%|\u00a2/g, ""],
	[/\\(?:cdot|times)(?![A-Za-z])|\u00d7|\u00b7/g, "*"],
	[/\\le(?:q|qslant)?(?![A-Za-z])|\u2264/g, "<="],
	[/\\ge(?:q|qslant)?(?![A-Za-z])|\u2265/g, ">="],
	[/\\lt(?![A-Za-z])/g, "<"],
	[/\\gt(?![A-Za-z])/g, ">"],
	[/\\neq?(?![A-Za-z])|\u2260/g, "!="],
	[/\u00b1/g, "\\pm"],
	[/\u2208/g, "\\in "],
	[/\u03c0/g, "\\pi"],
	[/\u221e/g, "\\infty"],
	[/\u222a/g, "\\cup"],
	[/\u221a\s*(?:\((\w+)\)|(\d+))/g, "\\sqrt{$1$2}"],
	[/(?<![A-Za-z\\])sqrt\s*\(([^()]*)\)/g, "\\sqrt{$1}"],
	[/(?<![A-Za-z\\])sqrt(?=\s*\{)/g, "\\sqrt"],
	[/(?<![A-Za-z\\])pi(?![A-Za-z])/g, "\\pi"],
	[/\\sqrt\s*(\w)/g, "\\sqrt{$1}"],
	[/(?<=\d)_\s*(?:10|\{\s*(?:10|ten)\s*\})/g, ""],
	...BASES.map(([word, base]) => [new RegExp(`(?<=\\d)_\\s*\\{\\s*${word}\\s*\\}`, "g"), `_{${base}}`]),
	[/^\s*(?:negative|minus)\s+(?=[\d\\.])/i, "-"],
	[/\\frac\s*(\d)\s*(\d)/g, "\\frac{$1}{$2}"],
	[/\\frac\s*(\d)\s*\{/g, "\\frac{$1}{"],
	[/(\\frac\s*\{(?:[^{}]|\{[^{}]*\})*\})\s*(\d)/g, "$1{$2}"],
	[/\^\s*(\d{2,})/g, "^{$1}"],
	[/([_^])\s*\{(\w)\}/g, "$1$2"],
	[/\+\s*\\infty/g, "\\infty"],
	[/(?:,\s*)?(?<![A-Za-z\\])(?:and|or)\s+(?=[-+([\\\d]|[a-z]\s*[=<>])/g, ", "],
	[/(?<!\.\s*)(?:\s*\.){1,2}\s*$/, ""],
	[UNIT, ""]
];
const GROUPED = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;
function plainNotation(value) {
	const plain = value.replace(VULGAR, (sign) => sign.normalize("NFKC").replace(/(\d+)\u2044(\d+)/, "\\frac{$1}{$2}")).replace(RAISED, (digits) => `^{${digits.normalize("NFKC")}}`);
	const text = RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), plain).trim();
	return text.replace(GROUPED, (number, at) => {
		const before = text.slice(0, at);
		return (before.match(/[([]|\\\{/g)?.length ?? 0) > (before.match(/[)\]]|\\\}/g)?.length ?? 0) ? number : number.replaceAll(",", "");
	});
}
// src/evaluation/benchmarks/reading/rational.ts
const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^(?:([+-]?)|\(([+-])(?=\d+\)))(\d+)\)?\/(\d+)$/;
const REPEATING = /^([+-]?)(\d*)\.(\d*)\\overline\{(\d+)\}$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;
const POWER = /^([+-]?)(?:(\d*(?:\.\d+)?)(?:\*(?=\d+\^)|(?=e)))?(?:(\d+)\^\{?|e\+?)(-?\d+)\}?$/i;
const MAX_DIGITS$1 = 60;
function rationalOf(text) {
	const decimal = DECIMAL.exec(text);
	if (decimal !== null && /\d/.test(text)) {
		const [, sign, whole = "", fraction = ""] = decimal;
		return reduced$1(sign, BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
	}
	const [, sign, whole = "", top, bottom] = FRACTION.exec(text) ?? [];
	if (top !== void 0 && bottom !== void 0 && BigInt(bottom) !== 0n) {
		const under = BigInt(bottom);
		return reduced$1(sign, BigInt(whole || 0) * under + BigInt(top), under);
	}
	const [, repeatingSign, before = "", fixed = "", repeated] = REPEATING.exec(text) ?? [];
	if (repeated !== void 0 && text.length <= MAX_DIGITS$1) {
		const scale = 10n ** BigInt(fixed.length);
		const nines = 10n ** BigInt(repeated.length) - 1n;
		return reduced$1(repeatingSign, BigInt(`${before}${fixed}` || 0) * nines + BigInt(repeated), scale * nines);
	}
	const power = powerOf(text);
	if (power !== void 0) return power;
	const [, slashSign, innerSign, over, below] = SLASH.exec(text) ?? [];
	if (over === void 0 || below === void 0 || BigInt(below) === 0n) return void 0;
	return reduced$1(slashSign ?? innerSign, BigInt(over), BigInt(below));
}
function powerOf(text) {
	const [, sign, factor, base = "10", exponentText] = POWER.exec(text) ?? [];
	const exponent = Number(exponentText);
	if (exponentText === void 0 || factor === "" || Math.abs(exponent) * base.length > MAX_DIGITS$1) return;
	if (BigInt(base) === 0n) return;
	const [whole = "", fraction = ""] = (factor ?? "1").split(".");
	const [digits, scale] = [BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length)];
	const power = BigInt(base) ** BigInt(Math.abs(exponent));
	return exponent < 0 ? reduced$1(sign, digits, scale * power) : reduced$1(sign, digits * power, scale);
}
function reduced$1(sign, top, bottom) {
	const [p, q] = lowestTerms(sign === "-" ? -top : top, bottom);
	return `${p}${q === 1n ? "" : `/${q}`}`;
}
function lowestTerms(top, bottom) {
	const gcd = (a, b) => b === 0n ? a : gcd(b, a % b);
	const size = (n) => n < 0n ? -n : n;
	const common = (gcd(size(top), size(bottom)) || 1n) * (bottom < 0n ? -1n : 1n);
	return [top / common, bottom / common];
}
// src/evaluation/benchmarks/reading/polynomial.ts
const MAX_TERMS = 60;
const MAX_EXPONENT = 12;
const MAX_DIGITS = 40;
const MAX_SIZE = 10n ** 100n;
const MAX_RADICAND = 10n ** 9n;
const ROOT = "sqrt";
var Unreadable = class extends Error {};
function polynomialOf(text) {
	const letters = text.replace(/\\(?:frac|sqrt|pi)/g, " ");
	if (/[A-Za-z]{3}/.test(letters) || /^[A-Za-z]{2}$/.test(letters)) return void 0;
	try {
		const reader = new Reader(text);
		const sum = reader.sum();
		return reader.isAtEnd() ? written(sum) : void 0;
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
const TOKEN$1 = /\\frac(?=\{)|\\sqrt(?=\{)|\\pi|\d+(?:\.\d+)?|\.\d+|[A-Za-z](?:_(?:[A-Za-z0-9]|\{\w+\}))?|[-+*/^(){}]/y;
var Reader = class {
	tokens = [];
	at = 0;
	constructor(text) {
		for (TOKEN$1.lastIndex = 0; TOKEN$1.lastIndex < text.length;) {
			const [token] = TOKEN$1.exec(text) ?? [];
			if (token === void 0) throw new Unreadable();
			this.tokens.push(token);
		}
	}
	isAtEnd() {
		return this.at === this.tokens.length;
	}
	sum() {
		let total = new Map();
		for (let isFirst = true;; isFirst = false) {
			const sign = this.take("+", "-");
			if (sign === void 0 && !isFirst) return total;
			const term = this.term();
			total = added(total, sign === "-" ? multiplied(constant(-1n), term) : term);
		}
	}
	term() {
		let product = this.power();
		for (;;) {
			const next = this.tokens[this.at];
			if (next === void 0 || /^[-+)}]$/.test(next)) return product;
			if (this.take("/") !== void 0) {
				const result = multiplied(product, inverted(this.power()));
				const behind = this.tokens[this.at];
				if (behind !== void 0 && !/^[-+)}]$/.test(behind)) throw new Unreadable();
				return result;
			}
			if (this.take("*") === void 0 && this.isMixed()) throw new Unreadable();
			product = multiplied(product, this.power());
		}
	}
	isMixed() {
		const around = this.tokens.slice(this.at - 1, this.at + 6).join(" ");
		return /^\d+ \\frac \{ \d+ \} \{ \d/.test(around);
	}
	power() {
		const base = this.factor();
		if (this.take("^") === void 0) return base;
		const [top, bottom] = numberOf(this.take("{") === void 0 ? this.factor() : this.closed("}")) ?? [];
		if (top === void 0 || bottom !== 1n || top > MAX_EXPONENT || top < -12) throw new Unreadable();
		const factor = top < 0n ? inverted(base) : base;
		let result = constant(1n);
		for (let count = top < 0n ? -top : top; count > 0n; count -= 1n) result = multiplied(result, factor);
		return result;
	}
	factor() {
		const token = this.tokens[this.at];
		this.at += 1;
		if (token === void 0) throw new Unreadable();
		if (token === "(") return this.closed(")");
		if (token === "{") return this.closed("}");
		if (token === "\\sqrt") return rootOf(this.argument());
		if (token === "\\frac") return multiplied(this.argument(), inverted(this.argument()));
		if (/\d/.test(token) && !/^[A-Za-z]/.test(token)) {
			const [whole = "", fraction = ""] = token.split(".");
			if (token.length > MAX_DIGITS) throw new Unreadable();
			return constant(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
		}
		if (/^(?:[A-Za-z]|\\pi)/.test(token)) return new Map([[keyOf(new Map([[token, 1]])), [1n, 1n]]]);
		throw new Unreadable();
	}
	argument() {
		if (this.take("{") === void 0) throw new Unreadable();
		return this.closed("}");
	}
	closed(by) {
		const inside = this.sum();
		if (this.take(by) === void 0) throw new Unreadable();
		return inside;
	}
	take(...tokens) {
		const token = this.tokens[this.at];
		if (token === void 0 || !tokens.includes(token)) return void 0;
		this.at += 1;
		return token;
	}
};
function constant(top, bottom = 1n) {
	return top === 0n ? new Map() : new Map([["", reduced(top, bottom)]]);
}
function numberOf(sum) {
	if (sum.size === 0) return [0n, 1n];
	return sum.size === 1 ? sum.get("") : void 0;
}
function added(a, b) {
	const result = new Map(a);
	for (const [key, [top, bottom]] of b) {
		const [over, under] = result.get(key) ?? [0n, 1n];
		const total = reduced(over * bottom + top * under, under * bottom);
		if (total[0] === 0n) result.delete(key);
		else result.set(key, total);
	}
	if (result.size > MAX_TERMS) throw new Unreadable();
	return result;
}
function multiplied(a, b) {
	let result = new Map();
	for (const [left, [top, bottom]] of a) for (const [right, [over, under]] of b) {
		const [factor, key] = productOf(left, right);
		result = added(result, new Map([[key, reduced(top * over * factor, bottom * under)]]));
	}
	return result;
}
function inverted(sum) {
	const [[key, [top, bottom]] = ["", [0n, 1n]], ...more] = [...sum];
	if (top === 0n || more.length > 0) throw new Unreadable();
	const product = new Map([...factorsOf(key)].map(([name, exponent]) => [name, name === ROOT ? exponent : -exponent]));
	const root = BigInt(product.get(ROOT) ?? 1);
	return new Map([[keyOf(product), reduced(bottom, top * root)]]);
}
function rootOf(sum) {
	const [top, bottom] = numberOf(sum) ?? [-1n, 1n];
	if (top < 0n || top * bottom > MAX_RADICAND) throw new Unreadable();
	if (top === 0n) return new Map();
	const [factor, rest] = withoutSquares(top * bottom);
	return new Map([[rest === 1n ? "" : keyOf(new Map([[ROOT, Number(rest)]])), reduced(factor, bottom)]]);
}
function productOf(left, right) {
	const product = new Map(factorsOf(left));
	let factor = 1n;
	for (const [name, exponent] of factorsOf(right)) {
		const before = product.get(name);
		if (name === ROOT && before !== void 0) {
			const [outside, inside] = withoutSquares(BigInt(before) * BigInt(exponent));
			factor *= outside;
			if (inside === 1n) product.delete(name);
			else product.set(name, Number(inside));
		} else {
			const total = (before ?? 0) + exponent;
			if (total === 0) product.delete(name);
			else product.set(name, total);
		}
	}
	return [factor, keyOf(product)];
}
function withoutSquares(number) {
	if (number > MAX_RADICAND) throw new Unreadable();
	let [root, rest] = [1, Number(number)];
	for (let factor = 2; factor * factor <= rest; factor += 1) while (rest % (factor * factor) === 0) {
		rest /= factor * factor;
		root *= factor;
	}
	return [BigInt(root), BigInt(rest)];
}
function keyOf(product) {
	return [...product].map(([name, exponent]) => `${name}^${exponent}`).toSorted().join(" ");
}
function factorsOf(key) {
	const factors = key === "" ? [] : key.split(" ");
	return new Map(factors.map((factor) => {
		const at = factor.lastIndexOf("^");
		return [factor.slice(0, at), Number(factor.slice(at + 1))];
	}));
}
function reduced(top, bottom) {
	const [over, under] = lowestTerms(top, bottom);
	if (over > MAX_SIZE || over < -MAX_SIZE || under > MAX_SIZE) throw new Unreadable();
	return [over, under];
}
function written(sum) {
	const terms = [...sum].map(([key, [top, bottom]]) => {
		const number = `${top}${bottom === 1n ? "" : `/${bottom}`}`;
		const factors = [...factorsOf(key)].map(([name, exponent]) => {
			if (name === ROOT) return `\\sqrt{${exponent}}`;
			return exponent === 1 ? name : `${name}^${exponent}`;
		});
		if (factors.length === 0) return number;
		return `${number === "1" ? "" : number === "-1" ? "-" : number}${factors.join(" ")}`;
	});
	return terms.length === 0 ? "0" : terms.toSorted().join("+");
}
// src/evaluation/benchmarks/reading/mathematics.ts
const PROSE = /(?<![\\A-Za-z])(?:(?:[A-Za-z]{3,}[ ,]+){2}|(?:[A-Za-z]{2,}[ ,]+){3})/;
const SAID = /^(?:(?!\b(?:is|are|equals)\b)[^=])*\b(?:is|are|equals)\b(?!.*\b(?:is|are|equals|if|when|where|not|or)\b)(.*)$/s;
const REMARK$1 = /(?<=[\d})\]A-Za-z$%])\s*\.\s+[A-Z][a-z' ].*$/s;
const NAME = /^(?:\\?(?:[A-Za-z]|[A-Z]{2,3}|[A-Za-z]{4,}|angle[A-Z]{1,3})(?:_(?:\w|\{\w+\}))?(?:\([a-z](?:,[a-z])*\))?|\((?:[A-Za-z]|\\[a-z]+)(?:,(?:[A-Za-z]|\\[a-z]+))*\)|\|[A-Z]{2}\|)$/;
const BOUND = "([^<>=]*(?:\\d|\\\\infty|\\\\pi)[^<>=]*)";
const BETWEEN = new RegExp(`^${BOUND}(<=?)[a-z](<=?)${BOUND}$`);
const BETWEEN_DOWN = new RegExp(`^${BOUND}(>=?)[a-z](>=?)${BOUND}$`);
const ONE_SIDED = new RegExp(`^(?:([a-z])([<>]=?)${BOUND}|${BOUND}([<>]=?)[a-z])$`);
function canonicalMath(value) {
	const text = plainNotation(value.replace(REMARK$1, "")).replace(REMARK$1, "");
	if (text === "" || text.length > 500 || /\\(?:boxed|fbox)/.test(text)) return null;
	const expression = PROSE.test(text) ? SAID.exec(text)?.[1]?.trim() : text;
	if (expression === void 0 || PROSE.test(expression) || !isBalanced(expression)) return null;
	return canonicalOf(expression.replace(/\s+/g, ""));
}
function canonicalOf(text) {
	if (text === "") return null;
	const rational = rationalOf(text);
	if (rational !== void 0) return rational;
	const matrix = /^[[(]?\\begin\{matrix\}(.*)\\end\{matrix\}[\])]?$/s.exec(text)?.[1];
	if (matrix !== void 0 && !matrix.includes("\\begin")) return matrixOf(matrix);
	const [, open = "", inside = text, close = ""] = /^(\\\{|[([])(.*?)(\\\}|[)\]])$/s.exec(text) ?? [];
	const isGroup = open !== "" && isBalanced(inside);
	const members = splitTop(isGroup ? inside : text, /[,;]/).flatMap(bothSigns);
	if (members.length > 1) {
		const parts = members.map(canonicalOf);
		if (parts.includes(null)) return null;
		return isGroup && open !== "\\{" ? `${open}${parts.join(",")}${close}` : parts.toSorted().join(",");
	}
	if (isGroup && (open === "(" && close === ")" || open === "\\{")) return canonicalOf(inside);
	const braced = /^\{(.*)\}$/s.exec(text)?.[1];
	if (braced !== void 0 && isBalanced(braced)) return canonicalOf(braced);
	const named = valueOfName(text);
	return named === void 0 ? intervalOf(text) ?? polynomialOf(text) ?? sumOf(text) : canonicalOf(named);
}
function bothSigns(member) {
	return member.split("\\pm").length === 2 ? ["+", "-"].map((sign) => member.replace("\\pm", sign)) : [member];
}
function matrixOf(inside) {
	const cells = inside.replace(/\\\\$/, "").split("\\\\").map((row) => row.split("&").map(canonicalOf));
	return cells.flat().includes(null) ? null : `matrix ${cells.map((row) => row.join(" & ")).join(" ; ")}`;
}
function valueOfName(text) {
	const [exact = "", ...rounded] = text.split(/\\approx|\u2248/);
	if (rounded.length > 0) return exact === "" || NAME.test(exact) ? rounded[0] : exact;
	if (/[<>!]/.test(text)) return void 0;
	const [name = "", ...values] = splitTop(text.replace(/\\in(?![A-Za-z])/g, "="), /=/);
	return NAME.test(name) ? values.at(-1) : void 0;
}
function intervalOf(text) {
	const bracketed = (low, from, to, high) => {
		const [a, b] = [canonicalOf(low), canonicalOf(high)];
		return a === null || b === null ? void 0 : `${from.at(1) ? "[" : "("}${a},${b}${to.at(1) ? "]" : ")"}`;
	};
	const [, low, from, to, high] = BETWEEN.exec(text) ?? [];
	if (low && from && to && high) return bracketed(low, from, to, high);
	const [, top, down, further, bottom] = BETWEEN_DOWN.exec(text) ?? [];
	if (top && down && further && bottom) return bracketed(bottom, further, down, top);
	const [, variable, sign, bound, other, turned] = ONE_SIDED.exec(text) ?? [];
	const [limit, relation] = [bound ?? other, sign ?? turned];
	if (limit === void 0 || relation === void 0) return void 0;
	return relation.startsWith("<") === (variable !== void 0) ? bracketed("-\\infty", "<", relation, limit) : bracketed(limit, relation, "<", "\\infty");
}
function sumOf(text) {
	if (/[<>=]|\\(?:cup|cap|pm|begin|infty)/.test(text)) return text.toLowerCase();
	return splitTop(text.replace(/(?<=[^+\-*/^_({,])-/g, "+-"), /\+/).filter((term) => term !== "").map((term) => rationalOf(term) ?? (term.startsWith("-") ? negative(termOf(term.slice(1))) : termOf(term))).toSorted().join("+");
}
function negative(term) {
	return term.startsWith("-") ? term.slice(1) : `-${term}`;
}
function termOf(text) {
	if (/^[A-Za-z]{2,}$/.test(text)) return text.toLowerCase();
	const product = text.replace(/(?<!\d)\*|\*(?!\d)/g, "");
	const [top, bottom] = /^([^/]+)\/(\d+|\\?[A-Za-z]+|\\sqrt\{\w+\}|\(.*\))$/.exec(product)?.slice(1) ?? fractionOf(product) ?? [];
	if (top === void 0 || bottom === void 0) return rootsOf(product);
	const [over, under] = [canonicalOf(top) ?? top, canonicalOf(bottom) ?? bottom];
	const isNegative = over.startsWith("-") && !over.includes("+");
	const fraction = `\\frac{${isNegative ? over.slice(1) : over}}{${under}}`;
	return isNegative ? `-${fraction}` : fraction;
}
function fractionOf(text) {
	if (!text.startsWith("\\frac{")) return void 0;
	const [, top, afterTop] = argumentAt(text, 5);
	const [, bottom, rest] = argumentAt(afterTop, 0);
	if (top === "" || bottom === "" || /\\frac|[/^_]/.test(rest)) return void 0;
	if (rest === "") return [top, bottom];
	return /^\d+$/.test(top) ? [`${top === "1" ? "" : top}${rest}`, bottom] : void 0;
}
function rootsOf(text) {
	const at = text.indexOf("\\sqrt{");
	if (at < 0) return text;
	const [before, inside, after] = argumentAt(text, at + 5);
	return `${before}{${canonicalOf(inside) ?? inside}}${rootsOf(after)}`;
}
function argumentAt(text, at) {
	let depth = 0;
	for (let end = at; end < text.length && text[at] === "{"; end += 1) {
		if (text[end] === "{") depth += 1;
		if (text[end] === "}") depth -= 1;
		if (depth === 0) return [
			text.slice(0, at),
			text.slice(at + 1, end),
			text.slice(end + 1)
		];
	}
	return [
		text.slice(0, at),
		"",
		text.slice(at)
	];
}
// src/evaluation/benchmarks/reading/python.ts
function defines(name, code) {
	return new RegExp(`^(?:async )?def ${name}\\s*\\(`, "m").test(code);
}
function assigns(name, code) {
	return new RegExp(`^${name}(?:\\s*:[^\\n=]+)?\\s*=(?!=)`, "m").test(code);
}
const CODE_START = /^(?:def |async def |from \w|import \w|class \w|@\w|#|"""|'''|[A-Za-z_]\w*(?:\s*:[^\n=]+)? = )/;
const STRAY_FENCE = /\n[ \t]*(?:`{3,}|~{3,})\s*$/;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/m;
const LOOSE_FENCE = /^[ \t]*(`{3,}|~{3,})(?!~)[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$/gms;
const SHOWN = /^(?:async )?def \w+\s*\(.*\)[^\n]*:\s*(?:"""(?:(?!""").)*"""\s*)?(?:\.\.\.|pass|#[^\n]*)?\s*$/s;
const FIRST_STATEMENT = /^(?:(?:def|async def|from|import|class) \w|@\w)/m;
const REMARK = /\n\n(?:\*\*)?[A-Z][\w']*:?(?:\*\*)? [\w'`]+ [^\n=([]*[.:]\s*(?:\n|$)/;
function functionCode(answer, name) {
	const text = linesOf(answer);
	const { closed, open, spans } = codeOf(text);
	const blocks = [[...text.matchAll(LOOSE_FENCE)].map(([, , code = ""]) => code), closed].flat();
	const last = (isWanted, some = blocks) => some.findLast((code) => isWanted(name, code) && !SHOWN.test(code.trim()));
	const block = last(defines) ?? last(assigns) ?? last(defines, open) ?? blocks.findLast((code) => defines(name, code));
	if (block !== void 0) return block;
	const begun = withoutIntroduction(text.replace(STRAY_FENCE, "\n").replace(/^\s*\n/, ""));
	const remark = begun.search(REMARK);
	const bare = remark < 0 ? begun : begun.slice(0, remark + 1);
	if (CODE_START.test(bare) && !FENCE.test(bare) && (defines(name, bare) || assigns(name, bare))) return bare;
	const [span, second] = spans.filter((code) => defines(name, code) && !SHOWN.test(code));
	return span !== void 0 && second === void 0 ? `${span}\n` : null;
}
function withoutIntroduction(text) {
	const at = text.search(FIRST_STATEMENT);
	const words = at < 0 ? [] : text.slice(0, at).split("\n").filter((line) => line.trim() !== "");
	return /[:.!]\s*$/.test(words.at(-1) ?? "") && words.every((line) => /^[A-Z][^=(]*$/.test(line)) ? text.slice(at) : text;
}
function bodyCode(answer) {
	const text = linesOf(answer);
	const { closed, open } = codeOf(text);
	return [
		text,
		...open,
		...closed
	].findLast(isBody) ?? null;
}
function isBody(code) {
	const lines = code.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line)) && !FENCE.test(code);
}
function linesOf(answer) {
	return answerText(answer).replaceAll(/\r\n?/g, "\n").replaceAll(/^\ufeff/gm, "");
}
function codeOf(text) {
	const lines = text.split("\n");
	const walker = new Parser().parse(text).walker();
	const found = {
		closed: [],
		open: [],
		spans: []
	};
	for (let step = walker.next(); step !== null; step = walker.next()) {
		const { node } = step;
		const literal = node.literal ?? "";
		if (node.type === "code") found.spans.push(literal);
		if (node.type !== "code_block") continue;
		const isMarkdown = /^(?:markdown|md)\b/i.test(node.info ?? "");
		if (!isClosed(node, lines)) found.open.push(literal.replace(STRAY_FENCE, "\n"));
		else found.closed.push(...isMarkdown ? codeOf(literal).closed : [literal]);
	}
	return found;
}
function isClosed({ info, sourcepos: [[first, column], [last]] }, lines) {
	const opening = /^(?:`{3,}|~{3,})/.exec((lines[first - 1] ?? "").slice(column - 1).trimStart())?.[0];
	if (info === null || opening === void 0) return true;
	const closing = /(?:`{3,}|~{3,})(?=\s*$)/.exec(lines[last - 1] ?? "")?.[0];
	return last > first && closing?.startsWith(opening) === true;
}
// src/evaluation/benchmarks/aime.ts
const rowSchema$15 = object({
	problem: string().min(1),
	answer: union([
		string(),
		int(),
		bigint()
	]).transform(String).refine((text) => /^\d{1,3}$/.test(text), `must be a whole number from 0 to 999`)
});
const aime = {
	name: "aime",
	title: "AIME 2025",
	columns: ["problem", "answer"],
	defaultSource: "hf://datasets/math-ai/aime25@563bb8404243c5f09de6ec262f2db674fe5bce9b/test.jsonl",
	license: "Apache-2.0",
	samples: {
		perQuestion: 8,
		temperature: 1
	},
	promptFile: "math.hbs",
	defaultMaxTokens: 4 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { problem, answer } = checkRow(rowSchema$15, raw);
		return {
			view: { question: problem.trim() },
			expected: String(Number(answer))
		};
	},
	readsAlone: true,
	extract: (answer) => readStated(answer, soleNumber) ?? null
};
// src/evaluation/benchmarks/possible-call.ts
const possibleSchema = record(string(), array(unknown()));
const possibleCallSchema = record(string(), possibleSchema).refine((call) => Object.keys(call).length === 1, "must name one function");
function toolName(name) {
	return name.replaceAll(/[^\w-]/g, "_");
}
function areExpected(calls, expected) {
	const [first, ...rest] = expected;
	if (first === void 0) return calls.length === 0;
	return calls.some((call, index) => isExpected(call, first) && areExpected(calls.toSpliced(index, 1), rest));
}
function isExpected(call, expected) {
	return Object.entries(expected).some(([name, values]) => toolName(name) === call.name && hasValues(call.arguments, values));
}
function hasValues(given, values) {
	return Object.entries(given).every(([name, value]) => Object.hasOwn(values, name) ? givable(values[name] ?? []).some((right) => isValue(value, right)) : false) && Object.entries(values).every(([name, right]) => Object.hasOwn(given, name) || right.includes(""));
}
function givable(right) {
	const typed = right.filter((value) => value !== "" && value !== null);
	return typed.length === 0 || typed.some((value) => typeof value === "string") ? right : right.filter((value) => value !== "");
}
function isValue(value, right) {
	if (typeof value === "string" && typeof right === "string") return standard(value) === standard(right);
	if (Array.isArray(value) && Array.isArray(right)) return value.length === right.length && value.every((item, index) => isValue(item, right[index]));
	const [object, values] = [record(string(), unknown()).safeParse(value), possibleSchema.safeParse(right)];
	return object.success && values.success ? hasValues(object.data, values.data) : value === right;
}
function standard(text) {
	return text.replaceAll(/[ ,./\-_*^]/g, "").toLowerCase().replaceAll("'", "\"");
}
function exampleOf(possible) {
	const [name = "", values = {}] = Object.entries(possible)[0] ?? [];
	return {
		name: toolName(name),
		arguments: firstOf(values)
	};
}
function firstOf(values) {
	const given = Object.entries(values).flatMap(([name, right]) => {
		const first = right.includes("") ? void 0 : right[0];
		return first === void 0 ? [] : [[name, plain(first)]];
	});
	return Object.fromEntries(given);
}
function plain(value) {
	if (Array.isArray(value)) return value.map(plain);
	const values = possibleSchema.safeParse(value);
	return values.success ? firstOf(values.data) : value;
}
// src/evaluation/benchmarks/written-call.ts
const MARKS = /<\/?(?:\|?tool_calls?\|?|tool_use|function_calls?|minimax:tool_call|start_function_call)>|<(?:function=|function name=|invoke name=)|<\|(?:python_tag|tool_calls?_(?:section_)?begin|tool_call_argument_begin)\|>|<\uff5ctool\u2581calls?\u2581begin\uff5c>|\[TOOL_CALLS\]|functools\[\{|>>>\w+\n\{|\bto=functions\.\w/i;
const FENCED = /^\s*(?:`{3,}|~{3,})[^\n]*\n(.*?)\n\s*(?:`{3,}|~{3,})\s*$/s;
const PYTHON = /^\[?\s*[A-Za-z_][\w.]*\((?:\s*[A-Za-z_]\w*\s*=.*)?\)\s*;?\s*\]?$/s;
const named = string().min(1);
const argumentsSchema = union([record(string(), unknown()), string()]);
const callSchema = union([
	looseObject({
		name: named,
		arguments: argumentsSchema
	}),
	looseObject({
		name: named,
		parameters: argumentsSchema
	}),
	looseObject({ function: looseObject({
		name: named,
		arguments: argumentsSchema
	}) })
]);
const callsSchema = union([
	callSchema,
	array(callSchema).min(1),
	looseObject({ tool_calls: array(callSchema).min(1) })
]);
function isWrittenCall(text) {
	if (MARKS.test(text)) return true;
	const alone = (FENCED.exec(text)?.[1] ?? text).trim();
	if (PYTHON.test(alone)) return true;
	try {
		return callsSchema.safeParse(JSON.parse(alone)).success;
	} catch {
		return false;
	}
}
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
	if (calls.length === 0) return text.trim() === "" || isWrittenCall(text) ? null : [];
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
	return `${name}(${JSON.stringify(canonical$1(args))})`;
}
function canonical$1(value) {
	if (typeof value === "string") return value.trim().toLowerCase();
	if (Array.isArray(value)) return value.map(canonical$1);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, canonical$1(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
// src/evaluation/benchmarks/bfcl.ts
const FILES = [
	"simple",
	"multiple",
	"parallel"
].flatMap((category) => [`BFCL_v3_${category}`, `possible_answer/BFCL_v3_${category}`]);
const functionSchema = object({
	name: string().min(1),
	description: string(),
	parameters: record(string(), unknown())
});
const rowSchema$14 = object({
	id: string().regex(/^[a-z_]+_\d/, "must be a category and a number"),
	question: tuple([array(object({
		role: _enum(["system", "user"]),
		content: string().min(1)
	})).min(1)]),
	function: array(functionSchema).min(1),
	ground_truth: array(possibleCallSchema).min(1).optional()
});
const keySchema$1 = array(possibleCallSchema);
const TYPES = {
	dict: "object",
	float: "number",
	tuple: "array",
	any: void 0
};
function jsonSchema(value) {
	if (Array.isArray(value)) return value.map(jsonSchema);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => key === "type" && typeof inner === "string" && Object.hasOwn(TYPES, inner) ? [key, TYPES[inner]] : [key, jsonSchema(inner)]);
	return Object.fromEntries(entries.filter(([, inner]) => inner !== void 0));
}
function toolOf({ name, description, parameters }) {
	return {
		name: toolName(name),
		description,
		parameters: record(string(), unknown()).parse(jsonSchema(parameters))
	};
}
function withRequired(call, functions) {
	const entries = Object.entries(call).map(([name, values]) => {
		const required = functions.find((known) => known.name === name)?.parameters.required;
		const isRequired = (parameter) => Array.isArray(required) && required.includes(parameter);
		const given = Object.entries(values).map(([parameter, right]) => [parameter, isRequired(parameter) ? right.filter((value) => value !== "") : right]);
		return [name, Object.fromEntries(given)];
	});
	return Object.fromEntries(entries);
}
function extract$7(answer, { expected = "[]" } = {}) {
	const calls = readCalls(answer);
	if (calls === null) return null;
	if (calls.length === 0) return NO_CALL;
	const possible = keySchema$1.parse(JSON.parse(expected));
	return (areExpected(calls, possible) ? possible.map(exampleOf) : calls).map(callText).join("; ");
}
const bfcl = {
	name: "bfcl",
	title: "BFCL",
	columns: [
		"id",
		"question",
		"function"
	],
	defaultSource: `hf://datasets/gorilla-llm/Berkeley-Function-Calling-Leaderboard@61fc0608cfd831fcfbbaa676ebdfef0ed963eeda/{${[...FILES, "BFCL_v3_irrelevance"].join(",")}}.json`,
	license: "Apache-2.0",
	promptFile: "tool-call.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	usesTools: true,
	joinBy: "id",
	parseRow(raw) {
		const row = checkRow(rowSchema$14, raw);
		const category = row.id.replace(/_\d.*$/, "");
		if (row.ground_truth === void 0 && !category.includes("irrelevance")) throw new Error(`ground_truth: expected the right calls of ${row.id}, got none; give its file of possible answers as well`);
		const possible = (row.ground_truth ?? []).map((call) => withRequired(call, row.function));
		const [messages] = row.question;
		return {
			cluster: category,
			view: { question: messages.map(({ content }) => content.trim()).join("\n\n") },
			expected: possible.length === 0 ? NO_CALL : possible.map((call) => callText(exampleOf(call))).join("; "),
			key: { expected: JSON.stringify(possible) },
			tools: row.function.map(toolOf)
		};
	},
	extract: extract$7
};
// src/evaluation/benchmarks/custom.ts
const rowSchema$13 = object({
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
function extract$6(said, { kind, letters = "", answer } = {}) {
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
		const row = checkRow(rowSchema$13, raw);
		const { expected, key } = expectedOf(row);
		checkOwnAnswer(String(row.answer), extract$6(`Answer: ${key.kind === "choice" ? expected : row.answer}`, key), expected);
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
	extract: extract$6
};
// src/evaluation/benchmarks/gpqa.ts
const text = string().trim().min(1);
const rowSchema$12 = object({
	Question: text,
	"Correct Answer": text,
	"Incorrect Answer 1": text,
	"Incorrect Answer 2": text,
	"Incorrect Answer 3": text,
	"High-level domain": text
});
const gpqa = {
	name: "gpqa",
	title: "GPQA Diamond",
	columns: Object.keys(rowSchema$12.shape),
	defaultSource: "hf://datasets/Idavidrein/gpqa@633f5ee89ab8ad4522a9f850766b73f62147ffdd/gpqa_diamond.csv",
	license: "CC-BY-4.0",
	neverPublished: true,
	chance: 1 / 4,
	promptFile: "mmlu.hbs",
	defaultMaxTokens: 2 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$12, raw);
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
const rowSchema$11 = object({
	question: string().min(1),
	answer: string().min(1)
});
function extract$5(answer) {
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
		const row = checkRow(rowSchema$11, raw);
		const gold = row.answer.split("####").at(-1) ?? "";
		const expected = row.answer.includes("####") ? soleNumber(gold.trim()) : null;
		if (expected === null) throw new Error(`answer: expected it to end in "#### <number>", got ${JSON.stringify(row.answer.slice(-40))}`);
		return {
			view: { question: row.question.trim() },
			expected
		};
	},
	readsAlone: true,
	extract: extract$5
};
const gsm8kPlatinum = {
	...gsm8k,
	name: "gsm8k-platinum",
	title: "GSM8K-Platinum",
	defaultSource: "hf://datasets/madrylab/gsm8k-platinum@e762492455a1cf7967de89f05b6bef72fc713b66/main/test-00000-of-00001.parquet",
	license: "CC-BY-SA-4.0"
};
// src/sandbox/program-limits.ts
const LIMITS = {
	cpuSeconds: 10,
	timeLimitSeconds: 20,
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
// src/sandbox/isolated.ts
const NOBODY = 65534;
const CHECK_MS = 100;
const CLOSE_MS = 1e3;
function startIsolated(isolation, version, driver, env) {
	const name = `espalier-${randomUUID()}`;
	const root = isolation.program === "bwrap" && process.getuid?.() === 0;
	const command = {
		file: isolation.program,
		args: [],
		env
	};
	const filter = isolation.descriptor?.();
	const guarded = spawnGuarded(command, isolation.args(name, version, driver), {
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
			if (pid === void 0 || isolation.groupMemory !== "watched") return;
			const check = async () => {
				if (await residentOfTree(pid) > LIMITS.groupBytes) call();
				else if (timer !== void 0 && guarded.exit() === void 0) timer = setTimeout(check, CHECK_MS);
			};
			timer = setTimeout(check, CHECK_MS);
		},
		async kill() {
			clearTimeout(timer);
			timer = void 0;
			if (isolation.killArgs !== void 0) {
				stdin.end();
				if (!await guarded.endsWithin(CLOSE_MS)) await capture(command, isolation.killArgs(name)).catch(() => {});
			}
			await guarded.stop(0);
		}
	};
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
// src/sandbox/program-exchange.ts
const FIRST_SIGNAL_CODE = 129;
async function exchange(judge, worker, { setup, code, test, entryPoint }, signal) {
	let outcome;
	let python;
	const { promise: over, resolve: end } = Promise.withResolvers();
	const stop = (why) => {
		outcome ??= why;
		end();
	};
	const timer = setTimeout(stop, LIMITS.timeLimitSeconds * 1e3, "too slow");
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
// src/sandbox/program-worker.ts
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
    code = compile(task['code'], 'program', 'exec', setup.co_flags & FUTURE, True)
    try:
        exec(code, space)
    except BaseException:
        if not callable(space.get(task['entryPoint'])):
            raise

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
async function openSandbox(isolation, environment, signal) {
	const env = childEnvironment({
		PATH: "/usr/bin:/bin",
		...environment
	}, isolation.program);
	const asked = await capture({
		file: isolation.program,
		args: [],
		env
	}, isolation.versionArgs, {
		signal,
		cwd: "/",
		timeoutMs: VERSION_MS
	}).catch((cause) => {
		signal?.throwIfAborted();
		throw sandboxFailed(isolation, messageOf(cause), cause);
	});
	if (asked.code !== 0) throw sandboxFailed(isolation, lastWords(asked.stderr) || `it ended with code ${asked.code}`);
	const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? "unknown";
	const run = async (program, runSignal) => {
		runSignal?.throwIfAborted();
		const [judge, worker] = [JUDGE, WORKER].map((driver) => startIsolated(isolation, version, driver, env));
		try {
			const { outcome, python } = await exchange(judge, worker, program, runSignal);
			runSignal?.throwIfAborted();
			if (outcome === void 0 || python === void 0) throw await failureOf(isolation, judge, worker);
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
		const message = `${isolation.kind} ran an empty program, expected it to pass, got: ${outcome}`;
		throw new EspalierError("sandbox-failed", message);
	}
	return {
		kind: isolation.kind,
		version,
		python,
		groupMemory: isolation.groupMemory,
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
async function failureOf(isolation, ...sides) {
	const said = sides.map((side) => lastWords(side.complaint())).find((words) => words !== "");
	const [exit] = await Promise.all(sides.map((side) => side.endsWithin(ENDING_MS)));
	const silent = exit && `it ended with ${describeExit(exit).replace("exit ", "")} and said nothing`;
	return sandboxFailed(isolation, exit?.error?.message ?? said ?? silent ?? "it said nothing");
}
function lastWords(text) {
	return text.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
}
function sandboxFailed(isolation, why, cause) {
	return new EspalierError("sandbox-failed", `${isolation.program}: ${why}`, {
		hint: `Within ${LIMITS.timeLimitSeconds} s it should have run a Python in a sandbox.`,
		details: { isolation: isolation.kind },
		...cause !== void 0 && { cause }
	});
}
// src/evaluation/benchmarks/humaneval.ts
const rowSchema$10 = object({
	prompt: string().min(1),
	test: string().min(1),
	entry_point: string().regex(/^[A-Za-z_]\w*$/, "must be the name of a function")
});
function extract$4(answer, { prompt = "", entryPoint = "" } = {}) {
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
		const { prompt, test, entry_point: entryPoint } = checkRow(rowSchema$10, raw);
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
	extract: extract$4,
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
// src/evaluation/benchmarks/evalplus.ts
const NUMPY = `import sys, types
try:
    import numpy
except ImportError:
    numpy = types.ModuleType('numpy')
    numpy.ndarray = type('ndarray', (), {})
    numpy.float32 = numpy.float64 = float
    def allclose(a, b, rtol=1e-05, atol=1e-08):
        if isinstance(a, (list, tuple)) or isinstance(b, (list, tuple)):
            both = isinstance(a, (list, tuple)) and isinstance(b, (list, tuple))
            return both and len(a) == len(b) and all(allclose(x, y, rtol, atol) for x, y in zip(a, b))
        return a == b or abs(b) != float('inf') and abs(a - b) <= atol + rtol * abs(b)
    numpy.allclose = allclose
    sys.modules['numpy'] = numpy
`;
function testOfInputs({ entryPoint, reference, inputs, tolerance }) {
	return `import copy, json, numpy as np

def is_floats(value):
    return isinstance(value, float) or isinstance(value, (list, tuple)) and len(value) > 0 and all(isinstance(x, float) for x in value)

def same(found, expected):
    if found == expected:
        return True
    atol = ${tolerance} or (1e-6 if is_floats(expected) else 0)
    return atol != 0 and type(found) is type(expected) and bool(np.allclose(found, expected, rtol=1e-07, atol=atol))

def check(candidate):
    space = {}
    exec(compile(json.loads(${pythonText(reference)}), 'reference', 'exec', dont_inherit=True), space)
    for given in json.loads(${pythonText(inputs)}):
        expected = space[${JSON.stringify(entryPoint)}](*copy.deepcopy(given))
        assert same(candidate(*copy.deepcopy(given)), expected)
`;
}
function pythonText(value) {
	return JSON.stringify(JSON.stringify(value));
}
// src/evaluation/benchmarks/humaneval-plus.ts
const inputs = array(array(unknown()));
const rowSchema$9 = union([object({ test: string().min(1) }), object({
	prompt: string(),
	canonical_solution: string().min(1),
	entry_point: string(),
	base_input: inputs.min(1),
	plus_input: inputs.default([]),
	atol: number().min(0).default(0)
})]);
function testOf(raw) {
	const row = checkRow(rowSchema$9, raw);
	if ("test" in row) return row.test;
	return testOfInputs({
		entryPoint: row.entry_point,
		reference: `${row.prompt}${row.canonical_solution}`,
		inputs: [...row.base_input, ...row.plus_input],
		tolerance: row.atol
	});
}
const humanevalPlus = {
	...humaneval,
	name: "humaneval+",
	title: "HumanEval+",
	columns: ["prompt", "entry_point"],
	defaultSource: "hf://datasets/evalplus/humanevalplus@d32357cf319e50e9c8d8dab5ea876c72b0fd321b/test.jsonl",
	license: "Apache-2.0",
	parseRow: (raw) => humaneval.parseRow({
		...raw,
		test: `${NUMPY}\n${testOf(raw)}`
	})
};
// src/evaluation/benchmarks/instructions/kind.ts
function kind(shape, isFollowed) {
	const schema = object(shape);
	return (raw) => {
		const args = checkRow(schema, raw);
		return (response) => isFollowed(response, args);
	};
}
const count = union([int().min(0), bigint().min(0n).transform(Number)]);
const phrase = string().trim().min(1);
const relation = _enum(["less than", "at least"]);
function compares(found, how, wanted) {
	return how === "at least" ? found >= wanted : found < wanted;
}
function literal(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function occurrences(text, pattern) {
	return [...text.matchAll(pattern)].length;
}
function isUpper$1(text) {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
// src/evaluation/benchmarks/instructions/format-instructions.ts
const CONSTRAINED = [
	"My answer is yes.",
	"My answer is no.",
	"My answer is maybe."
];
const placeholders = kind({ num_placeholders: count }, (response, { num_placeholders }) => occurrences(response, /\[.*?\]/g) >= num_placeholders);
const bulletLists = kind({ num_bullets: count }, (response, { num_bullets }) => occurrences(response, /^\s*\*[^*].*$/gm) + occurrences(response, /^\s*-.*$/gm) === num_bullets);
const constrainedResponse = kind({}, (response) => CONSTRAINED.some((option) => response.includes(option)));
const highlightedSections = kind({ num_highlights: count }, (response, { num_highlights }) => {
	const marked = (pattern) => [...response.matchAll(pattern)].filter(([found]) => found.replaceAll("*", "").trim() !== "").length;
	return marked(/\*[^\n*]*\*/g) + marked(/\*\*[^\n*]*\*\*/g) >= num_highlights;
});
const multipleSections = kind({
	section_spliter: phrase,
	num_sections: count
}, (response, { section_spliter, num_sections }) => occurrences(response, new RegExp(`${literal(section_spliter)}\\s?\\d+`, "g")) >= num_sections);
const postscript = kind({ postscript_marker: phrase }, (response, { postscript_marker }) => {
	const pattern = {
		"P.P.S": "p\\.\\s?p\\.\\s?s",
		"P.S.": "p\\.\\s?s\\."
	}[postscript_marker] ?? literal(postscript_marker);
	return new RegExp(pattern, "i").test(response);
});
const PYTHON_NUMBERS = /("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/gs;
const jsonFormat = kind({}, (response) => {
	const text = response.trim().replace(/^```(?:json|Json|JSON)/, "").replace(/^```/, "").replace(/```$/, "").trim().replace(PYTHON_NUMBERS, (_, string) => string ?? "0");
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
});
const title = kind({}, (response) => [...response.matchAll(/<<[^\n]+>>/g)].some(([found]) => found.replace(/^<+|>+$/g, "").trim() !== ""));
// src/evaluation/benchmarks/instructions/sentences.ts
const ABBREVIATIONS = new Set("ct m.j t a.c n.h ms p.a.m dr pa p.m u.k st dec u.s.a lt g.k adm p h.m ga tenn yr sen n.c j.j d.h s.g inc vs s.p.a a.t n feb sr jan s.a.y n.y col g.f c.o.m.b d ft va r.k e.f chg r.i a.g minn a.h k n.j m l.f f.j gen i.m.s s.a aug j.p okla m.d.c ltd oct s vt r.a j.c ariz w.w b.v ore h w.r e.h mrs cie corp w n.v a.d r.j ok e.m w.c ill nov u.s prof conn u.s.s.r mg f.g ph.d g calif messrs h.f wash tues sw bros u.n l wis mr sep d.c ave e.l co s.s reps c r.t h.c r wed a.s v fla jr r.h c.v m.b.a rep a.a e c.i.t l.a b.f j.b d.w j.k ala f w.va sept mich n.m j.r l.p s.c colo fri a.m g.d kan maj ky a.m.e n.d t.j cos nev".split(" "));
const STARTERS = new Set("most he since so both these it nevertheless this indeed however instead under similarly some though while when in despite although nonetheless thus there if the nor separately moreover but they yet many according sales among meanwhile even i".split(" "));
const NEVER_CAPITAL = new Set("above almost along already always anyone anything ask became become being better between call came consider different does done early either else enough especially ever example finally follow furthermore her here hers herself him himself imagine instead into least mean moreover myself need nevertheless nonetheless nor note nothing okay overall please put remember right same simple simply so someone sometimes soon still such thank them therefore think though through thus together try unfortunately unless upon us very were whether which whole within without yes yet your yourself".split(" "));
const SOMETIMES_CAPITAL = new Set("a about according across after again against all also although am among an and another any are around as at away back be because been before began below best big both bring but by can come could day despite did do down during each end even every everyone everything few find first for from further get give go good great had has have having he high his how however if in is it its itself just keep know large last later less let likely little long look made make many may maybe me meanwhile might more most much must my near never new next no none not now of off often on once one only open or other our out over own part people perhaps quite rather really said say second see several she should show since small some something start sure take tell than that the their then there these they thing third this those three time to today too two under until up use used want was water way we well what whatever when where while who why will with word work would write you b c d s z".split(" "));
const NON_WORD = "[)\";}\\]*:@'({[\\u2018\\u2019\\u201c\\u201d\\u00ab\\u00bb?!]";
const MULTIPLE = "(?:-{2,}|\\.{2,}|(?:\\.\\s){2,}\\.)";
const TOKEN = new RegExp(`${MULTIPLE}|(?=[^("\`{[:;&#*@)}\\]\\-,])\\S+?(?=\\s|$|${NON_WORD}|${MULTIPLE}|,(?=$|\\s|${NON_WORD}|${MULTIPLE}))|\\S`, "gu");
const END = new RegExp(`[.?!](?=(${NON_WORD}|\\s+(?<next>\\S+)))`, "gu");
const CLOSING = /["')\]}\u2018\u2019\u201c\u201d\u00ab\u00bb]+?(?:\s+|(?=--)|$)/my;
const LAST_SPACE = /[ \t\n\r\v\f](?=[^ \t\n\r\v\f]*$)/;
const NUMBER = /^-?[.,]?\d[\d,.-]*\.?$/;
const INITIAL = /^[\p{L}_]\.$/u;
function countSentences(text) {
	let count = 0;
	let skipped = 0;
	const slices = slicesOf(text);
	for (const [index, [begin, end]] of slices.entries()) {
		const start = begin + skipped;
		const next = slices[index + 1];
		CLOSING.lastIndex = 0;
		const closed = next && CLOSING.exec(text.slice(...next))?.[0];
		skipped = closed?.length ?? 0;
		if (closed !== void 0 || end > start) count += 1;
	}
	return count;
}
function slicesOf(text) {
	const slices = [];
	let begin = 0;
	for (const { at, next, context } of endsOf(text)) {
		if (!hasBreak(context)) continue;
		slices.push([begin, at]);
		begin = next;
	}
	return [...slices, [begin, text.trimEnd().length]];
}
function endsOf(text) {
	const ends = [];
	let [before, open] = [0, void 0];
	for (const match of text.matchAll(END)) {
		const { index, groups } = match;
		const after = match[1] ?? "";
		const space = text.slice(before, index).search(LAST_SPACE);
		const from = space > 0 ? before + space + 1 : open?.from ?? 0;
		if (open !== void 0 && before <= from) ends.push(open);
		const at = index + 1;
		open = {
			at,
			next: groups?.next === void 0 ? at : at + after.length - groups.next.length,
			from,
			context: `${text.slice(from, at)}${after}`
		};
		before = index;
	}
	return open === void 0 ? ends : [...ends, open];
}
function hasBreak(context) {
	const tokens = context.split("\n").flatMap((line) => line.match(TOKEN) ?? []);
	return tokens.slice(0, -1).some((token, index) => isBreak(token, tokens[index + 1] ?? ""));
}
function isBreak(token, next) {
	if (/^[?!]$/.test(token)) return true;
	const isEllipsis = /^\.{2,}$/.test(token);
	if (!token.endsWith(".") || token.endsWith("..") && !isEllipsis) return false;
	const type = token.slice(0, -1).toLowerCase();
	const isNumber = NUMBER.test(token);
	const isAbbreviation = !isEllipsis && token !== "." && (ABBREVIATIONS.has(type) || ABBREVIATIONS.has(type.split("-").at(-1) ?? ""));
	const isInitial = INITIAL.test(token);
	const begins = beginsSentence(next);
	if ((isAbbreviation || isEllipsis) && !isInitial) return begins === true || isUpper(next) && STARTERS.has(typeOf(next));
	if (!isInitial && !isNumber) return true;
	if (begins !== "unknown") return begins && !(isInitial && isAbbreviation);
	const isName = isUpper(next) && !NEVER_CAPITAL.has(typeOf(next)) && !SOMETIMES_CAPITAL.has(typeOf(next));
	return !isInitial || !isAbbreviation && !isName;
}
function beginsSentence(token) {
	if (/^[;:,.!?]$/.test(token)) return false;
	if (isUpper(token) && NEVER_CAPITAL.has(typeOf(token))) return true;
	return /^\p{Ll}/u.test(token) ? false : "unknown";
}
function isUpper(token) {
	return /^\p{Lu}/u.test(token);
}
function typeOf(token) {
	return token.toLowerCase().replace(/(?<=.)\.$/, "");
}
// src/evaluation/benchmarks/instructions/length.ts
const numberOfWords = kind({
	num_words: count,
	relation
}, (response, { num_words, relation }) => compares((response.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).length, relation, num_words));
const numberOfSentences = kind({
	num_sentences: count,
	relation
}, (response, { num_sentences, relation }) => compares(countSentences(response), relation, num_sentences));
const numberOfParagraphs = kind({ num_paragraphs: count }, (response, { num_paragraphs }) => {
	const parts = response.split(/\s?\*\*\*\s?/).map((part) => part.trim());
	if (parts.slice(1, -1).includes("")) return false;
	return parts.filter((part) => part !== "").length === num_paragraphs;
});
const nthParagraphFirstWord = kind({
	num_paragraphs: count,
	nth_paragraph: count,
	first_word: phrase
}, (response, { num_paragraphs, nth_paragraph, first_word }) => {
	const parts = response.split("\n\n").map((part) => part.trim());
	const paragraphs = parts.filter((part) => part !== "").length;
	const bare = (parts[nth_paragraph - 1]?.split(/\s+/)[0] ?? "").replace(/^'*"*/, "").replace(/[.,?!'"].*$/s, "");
	return paragraphs === num_paragraphs && nth_paragraph <= paragraphs && bare.toLowerCase() === first_word.toLowerCase();
});
// src/evaluation/benchmarks/instructions/language.ts
const CODES = {
	ar: "arb",
	bg: "bul",
	bn: "ben",
	cs: "ces",
	de: "deu",
	el: "ell",
	en: "eng",
	es: "spa",
	fa: "pes",
	fi: "fin",
	fr: "fra",
	gu: "guj",
	he: "heb",
	hi: "hin",
	id: "ind",
	it: "ita",
	ja: "jpn",
	kn: "kan",
	ko: "kor",
	mr: "mar",
	ne: "npi",
	nl: "nld",
	pa: "pan",
	pl: "pol",
	pt: "por",
	ro: "ron",
	ru: "rus",
	sv: "swe",
	sw: "swh",
	ta: "tam",
	te: "tel",
	th: "tha",
	tr: "tur",
	uk: "ukr",
	ur: "urd",
	vi: "vie",
	zh: "cmn"
};
const LANGUAGES$1 = Object.keys(CODES);
const MIN_LETTERS = 20;
const TELLING = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Bengali}\p{Script=Greek}\p{Script=Hebrew}]/gu;
const NEAR = .85;
const ENGLISH = /\b(?:the|and|of|to|is|it|its|that|this|with|are|not|but|his|her|they|you|your|for|from|have)\b|(?<=[a-z])(?:n't|'(?:s|d|re|ll|ve))\b/g;
const ENGLISH_SHARE = .1;
function readsEnglish(text) {
	const words = text.match(/[\p{L}'\u2019]+/gu)?.length ?? 0;
	return (text.toLowerCase().replaceAll("’", "'").match(ENGLISH)?.length ?? 0) > ENGLISH_SHARE * words;
}
function guesses(text) {
	const count = (pattern) => text.match(pattern)?.length ?? 0;
	if (count(/[\p{L}\p{M}]/gu) + count(TELLING) * 4 < MIN_LETTERS) return [];
	const found = francAll(text, {
		only: Object.values(CODES),
		minLength: 1
	}).filter(([code]) => code !== "und");
	const english = found.find(([code]) => code === CODES.en);
	return english !== void 0 && readsEnglish(text) ? [english, ...found] : found;
}
function isIn(text, language) {
	return !/\p{L}/u.test(text) || guesses(text)[0]?.[0] === CODES[language];
}
function mayBeEnglish(text) {
	const found = guesses(text);
	if (found.length === 0) return /[a-z]\s+[a-z]/i.test(text) && !/(?![a-z])\p{L}/iu.test(text);
	return found.some(([code, score]) => code === CODES.en && score >= NEAR);
}
// src/evaluation/benchmarks/instructions/whole.ts
const responseLanguage = kind({ language: _enum(LANGUAGES$1) }, (response, { language }) => isIn(response, language));
const englishCapital = kind({}, (response) => {
	return isUpper$1(response) && mayBeEnglish(response);
});
const englishLowercase = kind({}, (response) => {
	return response === response.toLowerCase() && response !== response.toUpperCase() && mayBeEnglish(response);
});
const noComma = kind({}, (response) => !response.includes(","));
const repeatPrompt = kind({ prompt_to_repeat: phrase }, (response, { prompt_to_repeat }) => response.trim().toLowerCase().startsWith(prompt_to_repeat.toLowerCase()));
const twoResponses = kind({}, (response) => {
	const parts = response.split("******").map((part) => part.trim());
	if (parts.slice(1, -1).includes("")) return false;
	const [first, second, ...more] = parts.filter((part) => part !== "");
	return second !== void 0 && more.length === 0 && first !== second;
});
const endChecker = kind({ end_phrase: phrase }, (response, { end_phrase }) => response.trim().replace(/^"+|"+$/g, "").toLowerCase().endsWith(end_phrase.toLowerCase()));
const quotation = kind({}, (response) => /^".*"$/s.test(response.trim()));
// src/evaluation/benchmarks/instructions/words.ts
const words = array(phrase).min(1);
const TOKEN_BOUNDS = [
	[/[\u00ab\u201c\u2018\u201e]|`+/g, " $& "],
	[/(?<![\p{L}\p{N}_])'(?!(?:re|ve|ll|m|t|s|d|n)(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_])/giu, "' "],
	[/[:,](?=\D)/g, " $& "],
	[/\.{2,}|[;@#$%&\u2012-\u2015?!*[\](){}<>]|--/g, " $& "],
	[/[\u00bb\u201d\u2019]|''|"/g, " $& "],
	[/\s+/g, " "],
	[/([^' ])('(?:[sSmMdD]|ll|LL|re|RE|ve|VE)?|n't|N'T)(?= )/g, "$1 $2"],
	[/(?<=\bcan)(?=not\b)|(?<=\bd)(?='ye\b)|(?<=\bgim)(?=me\b)|(?<=\bgon)(?=na\b)|(?<=\bgot)(?=ta\b)|(?<=\blem)(?=me\b)|(?<=\bmore)(?='n\b)|(?<=\bwan)(?=na\s)|(?<= 't)(?=(?:i|wa)s\b)/gi, " "]
];
function tokensOf(text) {
	return TOKEN_BOUNDS.reduce((found, [pattern, by]) => found.replace(pattern, by), `${text} `).split(" ");
}
// src/evaluation/benchmarks/instructions/kinds.ts
const KINDS = {
	"keywords:existence": kind({ keywords: words }, (response, { keywords }) => keywords.every((word) => new RegExp(literal(word), "iu").test(response))),
	"keywords:forbidden_words": kind({ forbidden_words: words }, (response, { forbidden_words }) => !forbidden_words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}_])${literal(word)}(?![\\p{L}\\p{N}_])`, "iu").test(response))),
	"keywords:frequency": kind({
		keyword: phrase,
		frequency: count,
		relation
	}, (response, { keyword, frequency, relation }) => compares(occurrences(response, new RegExp(literal(keyword), "giu")), relation, frequency)),
	"keywords:letter_frequency": kind({
		letter: phrase,
		let_frequency: count,
		let_relation: relation
	}, (response, { letter, let_frequency, let_relation }) => compares([...response.toLowerCase()].filter((found) => found === letter.toLowerCase()).length, let_relation, let_frequency)),
	"language:response_language": responseLanguage,
	"length_constraints:number_words": numberOfWords,
	"length_constraints:number_sentences": numberOfSentences,
	"length_constraints:number_paragraphs": numberOfParagraphs,
	"length_constraints:nth_paragraph_first_word": nthParagraphFirstWord,
	"detectable_content:number_placeholders": placeholders,
	"detectable_content:postscript": postscript,
	"detectable_format:constrained_response": constrainedResponse,
	"detectable_format:json_format": jsonFormat,
	"detectable_format:multiple_sections": multipleSections,
	"detectable_format:number_bullet_lists": bulletLists,
	"detectable_format:number_highlighted_sections": highlightedSections,
	"detectable_format:title": title,
	"combination:repeat_prompt": repeatPrompt,
	"combination:two_responses": twoResponses,
	"startend:end_checker": endChecker,
	"startend:quotation": quotation,
	"change_case:capital_word_frequency": kind({
		capital_frequency: count,
		capital_relation: relation
	}, (response, { capital_frequency, capital_relation }) => compares(tokensOf(response).filter(isUpper$1).length, capital_relation, capital_frequency)),
	"change_case:english_capital": englishCapital,
	"change_case:english_lowercase": englishLowercase,
	"punctuation:no_comma": noComma
};
// src/evaluation/benchmarks/ifeval.ts
const instructionSchema = record(string(), unknown()).nullable();
const rowSchema$8 = object({
	prompt: string().min(1),
	instruction_id_list: array(_enum(Object.keys(KINDS))).min(1),
	kwargs: array(instructionSchema)
});
const FOLLOWED = "followed";
const LOOSELY = "followed loosely";
const keySchema = array(tuple([string(), record(string(), unknown())]));
function checksOf(instructions) {
	return instructions.map(([id, args]) => {
		const kind = KINDS[id];
		if (kind === void 0) throw new Error(`instruction_id_list: ${id} is not a known kind`);
		return [id, kind(args)];
	});
}
function looseForms(response) {
	const lines = response.split("\n");
	const forms = [response, ...[
		lines.slice(1),
		lines.slice(0, -1),
		lines.slice(1, -1)
	].map((some) => some.join("\n").trim())];
	return [...forms, ...forms.map((form) => form.replaceAll("*", ""))].filter((form) => form.trim() !== "");
}
function extract$3(answer, { instructions = "[]" } = {}) {
	const response = answerText(answer);
	if (response.trim() === "") return null;
	const broken = checksOf(keySchema.parse(JSON.parse(instructions))).filter(([, check]) => !check(response));
	if (broken.length === 0) return FOLLOWED;
	const forms = looseForms(response);
	if (broken.every(([, check]) => forms.some((form) => check(form)))) return LOOSELY;
	return `not followed: ${[...new Set(broken.map(([id]) => id))].join(", ")}`;
}
const ifeval = {
	name: "ifeval",
	title: "IFEval",
	columns: [
		"prompt",
		"instruction_id_list",
		"kwargs"
	],
	defaultSource: "hf://datasets/google/IFEval@966cd89545d6b6acfd7638bc708b98261ca58e84/ifeval_input_data.jsonl",
	license: "Apache-2.0",
	promptFile: "ifeval.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, instruction_id_list: ids, kwargs } = checkRow(rowSchema$8, raw);
		if (kwargs.length !== ids.length) throw new Error(`kwargs: expected ${ids.length}, one for each instruction, got ${kwargs.length}`);
		const given = (args = null) => Object.fromEntries(Object.entries(args ?? {}).filter(([, value]) => value !== null));
		const instructions = ids.map((id, index) => [id, given(kwargs[index])]);
		checksOf(instructions);
		const [first = ""] = ids;
		return {
			cluster: first.replace(/:.*/, ""),
			view: { prompt },
			expected: FOLLOWED,
			expectedLoosely: [LOOSELY],
			key: { instructions: JSON.stringify(instructions, (_, v) => typeof v === "bigint" ? Number(v) : v) }
		};
	},
	extract: extract$3
};
// src/evaluation/benchmarks/long-text.ts
const EACH = 10;
const TOKENS_A_WORD = 1.5;
const RESERVED = 600;
const PLACES = "harbour,orchard,museum,bridge,market,library,station,garden,mill,lighthouse,quarry,theatre".split(",");
const PEOPLE = "the baker,a gardener,the pilot,my neighbour,a painter,the teacher,an old sailor,the clerk".split(",");
const ACTS = "walked past,wrote about,painted,waited near,talked about,slept beside,worked at,returned to".split(",");
const TIMES = "in the morning,before noon,at dusk,on a rainy day,in early spring,after the fair,last winter".split(",");
const THINGS = "amber,cobalt,velvet,copper,maple,saffron,granite,willow,ivory,walnut,crimson,linen,pewter,indigo".split(",");
function drawer(name) {
	let state = Number.parseInt(sha256Hex(name).slice(0, 8), 16);
	return (items) => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		const item = items[Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * items.length)];
		if (item === void 0) throw new RangeError(`${name}: nothing to draw from`);
		return item;
	};
}
const DIGITS = [..."0123456789"];
function numbersOf(draw) {
	const seen = new Set();
	return () => {
		for (;;) {
			const number = `${draw(DIGITS.slice(1))}${Array.from({ length: 6 }, () => draw(DIGITS)).join("")}`;
			if (seen.has(number)) continue;
			seen.add(number);
			return number;
		}
	};
}
function distinct(draw, count) {
	const names = new Set();
	while (names.size < count) names.add(`${draw(THINGS)} ${draw(PLACES)}`);
	return [...names];
}
function filledText(draw, words, needles) {
	const sentences = [];
	for (let count = needles.join(" ").split(" ").length; count < words;) {
		const sentence = `Then ${draw(PEOPLE)} ${draw(ACTS)} the ${draw(PLACES)} ${draw(TIMES)}.`;
		count += sentence.split(" ").length;
		if (count <= words) sentences.push(sentence);
	}
	const places = Array.from({ length: sentences.length + 1 }, (_, index) => index);
	const at = needles.map(() => draw(places)).toSorted((a, b) => a - b);
	for (const [index, needle] of [...needles.entries()].toReversed()) sentences.splice(at[index] ?? 0, 0, needle);
	return sentences.join(" ");
}
function keyed(keys, values) {
	return (draw, words) => {
		const number = numbersOf(draw);
		const all = distinct(draw, keys).map((key) => ({
			key,
			values: Array.from({ length: values }, number)
		}));
		const { key, values: answers } = draw(all);
		const shuffled = all.flatMap((one) => one.values.map((value) => `A number for the ${one.key} is ${value}.`)).map((needle) => ({
			needle,
			rank: number()
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map(({ needle }) => needle);
		const asked = values === 1 ? "Which number for" : `Which ${values} numbers for`;
		return {
			text: filledText(draw, words, shuffled),
			question: `${asked} the ${key} does the text give?`,
			answers
		};
	};
}
const CHAINS = 3;
const tracing = (draw, words) => {
	const number = numbersOf(draw);
	const names = Array.from({ length: 15 }, (_, index) => `v${number().slice(0, 4)}${index}`);
	const chains = Array.from({ length: CHAINS }, (_, chain) => ({
		value: number(),
		names: names.slice(chain * 5, (chain + 1) * 5)
	}));
	const steps = Array.from({ length: 5 }, (_, step) => chains.map(({ value, names }) => `Variable ${names[step]} is ${step === 0 ? value : `the same as ${names[step - 1]}`}.`));
	const { value, names: answers } = draw(chains);
	return {
		text: filledText(draw, words, steps.flat()),
		question: `Which variables have the value ${value}, directly or through others? Name all 5.`,
		answers
	};
};
const COMMON = 5;
const COMMON_TIMES = 30;
const RARE_TIMES = 3;
const commonWords = (draw, words) => {
	const letters = [..."bdfgklmnprstvz"];
	const vowels = [..."aeiou"];
	const made = new Set();
	const rare = Math.max(10, Math.floor((words - 150) / RARE_TIMES));
	while (made.size < COMMON + rare) made.add(Array.from({ length: 4 }, () => `${draw(letters)}${draw(vowels)}`).join(""));
	const [common, others] = [[...made].slice(0, COMMON), [...made].slice(COMMON)];
	return {
		text: [...common.flatMap((word) => Array.from({ length: COMMON_TIMES }, () => word)), ...others.flatMap((word) => Array.from({ length: RARE_TIMES }, () => word))].map((word, index) => ({
			word,
			rank: sha256Hex(`${common.join()}\n${index}`)
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map(({ word }) => word).join(" "),
		question: `Which ${COMMON} words are the most common ones in the list?`,
		answers: common
	};
};
const TASKS = {
	"single needle": keyed(1, 1),
	"multi-key": keyed(8, 1),
	"multi-value": keyed(4, 4),
	"variable tracking": tracing,
	"common words": commonWords
};
function longTexts(tokens) {
	return Object.entries(TASKS).flatMap(([task, make]) => Array.from({ length: EACH }, (_, index) => {
		const words = Math.floor((tokens - RESERVED) / (make === commonWords ? 3 * TOKENS_A_WORD : TOKENS_A_WORD));
		return {
			task,
			...make(drawer(`${task} ${tokens} ${index}`), words)
		};
	}));
}
// src/evaluation/benchmarks/long-context.ts
const rowSchema$7 = object({
	task: string().min(1),
	text: string().min(1),
	question: string().min(1),
	answers: array(string().regex(/^[a-z0-9]+$/)).min(1)
});
const LENGTHS = [
	4,
	8,
	16,
	32,
	64,
	128
];
function extract$2(answer) {
	const text = plainCharacters(answerText(answer)).toLowerCase();
	const label = [...text.matchAll(/\banswer\b[*_ ]*:/g)].at(-1);
	if (label === void 0) return null;
	const [line = ""] = text.slice(label.index + label[0].length).split("\n", 1);
	const items = line.match(/[a-z0-9]+/g);
	return items === null ? null : canonical(items);
}
function canonical(items) {
	return [...new Set(items)].filter((item) => item !== "and").toSorted().join(", ");
}
const longContext = LENGTHS.map((thousands) => ({
	name: `long-context-${thousands}k`,
	title: `Long context, ${thousands}k`,
	family: "long-context-LENGTH",
	columns: [
		"task",
		"text",
		"question",
		"answers"
	],
	defaultSource: `generated:long-context-${thousands}k`,
	license: "Apache-2.0",
	generate: () => longTexts(thousands * 1e3),
	promptFile: "long-context.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS / 4,
	parseRow(raw) {
		const { task, text, question, answers } = checkRow(rowSchema$7, raw);
		return {
			cluster: task,
			view: {
				text,
				question
			},
			expected: canonical(answers)
		};
	},
	readsAlone: true,
	extract: extract$2
}));
// src/evaluation/benchmarks/math-500.ts
const rowSchema$6 = object({
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
		const { problem, answer, subject } = checkRow(rowSchema$6, raw);
		const expected = canonicalMath(plainCharacters(answer)) ?? "";
		checkOwnAnswer(answer, extract$1(`\\boxed{${answer}}`), expected);
		return {
			cluster: subject,
			view: { question: problem.trim() },
			expected
		};
	},
	readsAlone: true,
	extract: extract$1
};
// src/evaluation/benchmarks/mbpp-plus.ts
const lines = array(string().min(1));
const rowSchema$5 = object({
	prompt: string().min(1),
	code: string().min(1),
	test_imports: lines.default([]),
	test_list: lines.min(1),
	test: string().min(1)
});
function entryPointOf(code, test) {
	const names = [...code.matchAll(/^(?:async )?def (\w+)/gm)].flatMap(([, name]) => name ?? []);
	const called = names.findLast((name) => new RegExp(`\\b${name}\\s*\\(`).test(test));
	if (called !== void 0 && defines(called, code)) return called;
	throw new Error(`test_list: expected a call of a function that code defines (${names.join(", ") || "none"}), got ${test.slice(0, 80)}`);
}
const mbppPlus = {
	name: "mbpp+",
	title: "MBPP+",
	columns: [
		"prompt",
		"code",
		"test_list",
		"test"
	],
	defaultSource: "hf://datasets/evalplus/mbppplus@b2d74c91837c3f2a20c1299ae98133cbe7cfa077/data/test-00000-of-00001-d5781c9c51e02795.parquet",
	license: "Apache-2.0",
	promptFile: "mbpp.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, code, test_imports: imports, test_list: shown, test } = checkRow(rowSchema$5, raw);
		const entryPoint = entryPointOf(code, shown.join("\n"));
		return {
			view: {
				prompt: prompt.trim(),
				entryPoint,
				tests: shown.join("\n")
			},
			expected: PASSED,
			key: {
				entryPoint,
				setup: imports.join("\n"),
				test: `${NUMPY}\n${test}`
			}
		};
	},
	extract: (answer, { entryPoint = "" } = {}) => functionCode(answer, entryPoint),
	program: (code, { entryPoint = "", setup = "", test = "" }) => ({
		setup,
		code,
		test,
		entryPoint
	})
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
	chance: 1 / 4,
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow: parseRow$1,
	readsAlone: true,
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
	chance: 1 / 10,
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
	sameQuestions: "mmlu-prox-lite",
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
	chance: 1 / MAX_OPTIONS,
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
	chance: 1 / 4,
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
	ifeval,
	humaneval,
	humanevalPlus,
	mbppPlus,
	bfcl,
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
	...longContext,
	custom
];
function benchmarkNames() {
	return [...new Set(BENCHMARKS.map(({ name, family }) => family ?? name))];
}
function benchmarkNamed(name) {
	const known = BENCHMARKS.find((one) => one.name === name);
	if (known !== void 0) return known;
	const effort = EFFORTS.find((one) => name.endsWith(`-${one}`));
	const plain = effort && BENCHMARKS.find((one) => `${one.name}-${effort}` === name);
	return effort && plain && atEffort(plain, effort);
}
function parseBenchmarkOption(option) {
	const [, name, limitText, source] = /^([^:=\s]+)(?::([^=]*))?(?:=(.*))?$/.exec(option.trim()) ?? [];
	if (name === void 0) throw new EspalierError("usage", `benchmark "${option}": expected NAME[:N][=SOURCE]`, { hint: "For example: mmlu, mmlu:200, gsm8k=./questions.jsonl" });
	const benchmark = BENCHMARKS.find((known) => known.name === name);
	if (benchmark === void 0) {
		const hint = benchmarkHint(name, option);
		throw new EspalierError("usage", `benchmark "${name}": there is no such benchmark; available: ${benchmarkNames().join(", ")}`, { ...hint !== void 0 && { hint } });
	}
	if (source === "") throw new EspalierError("usage", `benchmark "${option}": expected a path or hf:// address after "="`);
	refuseTrailingCount(option, name, source);
	const from = source ?? benchmark.defaultSource;
	if (from === void 0) throw new EspalierError("usage", `benchmark "${option}": ${name} needs "=" and the path of your questions`, { hint: `${name}=./questions.jsonl, with a JSON object of question and answer on each line` });
	return {
		benchmark,
		source: from,
		...parseLimit(option, limitText)
	};
}
function benchmarkHint(name, option) {
	if (/[/\\]|\.(jsonl?|parquet|csv)$/i.test(name)) return `Write the benchmark before its file: custom=${option}`;
	if (name === "none") return "none stands alone: it means that nothing is asked.";
	if (/^\d+$/.test(name)) return "Commas separate benchmarks: write the number of questions without one, mmlu:1000";
	const names = BENCHMARKS.map((known) => known.name);
	const meant = nearest(name, [...names, "none"]);
	return meant && `Did you mean ${meant}?`;
}
function refuseTrailingCount(option, name, source = "") {
	const [, file, count] = /^(.+):(\d+)$/.exec(source.trim()) ?? [];
	if (file === void 0 || count === void 0 || /^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(file)) return;
	throw new EspalierError("usage", `benchmark "${option}": the source ends in ":${count}", which no file does`, { hint: `The number of questions stands after the name: ${name}:${Number(count)}=${file}` });
}
function parseLimit(option, text) {
	if (text === void 0) return {};
	const limit = /^\d+$/.test(text) ? Number(text) : 0;
	if (limit > 0 && Number.isSafeInteger(limit)) return { limit };
	throw new EspalierError("usage", `benchmark "${option}": expected a positive number of questions after ":", got "${text}"`);
}
export { openSandbox as a, atEfforts as c, plainTitle as d, DEFAULT_MAX_TOKENS as f, parseBenchmarkOption as i, commonEffort as l, benchmarkNamed as n, LIMITS as o, writtenBytes as p, benchmarkNames as r, EFFORTS as s, BENCHMARKS as t, plainName as u };
