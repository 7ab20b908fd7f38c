import { w as EspalierError } from "./files.js";
import { o as nearest } from "./printable.js";
// src/plan/gate-clauses.ts
const WORDS = {
	"not-worse": ["worse", "withheld"],
	"non-inferior": [
		"worse",
		"withheld",
		"no-difference-detected",
		"base-at-floor"
	]
};
const MEASURES = [
	"kld",
	"same-top",
	"truncation",
	"format-failures",
	"unparsed"
];
const LEAST = new Set(["same-top"]);
const NUMBERS = new Set(["kld"]);
function parseGate(text) {
	const parts = text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "");
	if (parts.length === 1 && parts[0] === "none") return [];
	if (parts.length === 0) throw refuse(text, "a clause, or none");
	return parts.map(parseClause);
}
function benchmarksOf(gate) {
	return gate.flatMap((clause) => clause.kind === "difference" && clause.benchmark !== "overall" ? [clause.benchmark] : []);
}
function parseClause(text) {
	if (Object.hasOwn(WORDS, text)) return {
		kind: "word",
		word: text,
		text
	};
	const [, name, op, number, unit, level] = /^([a-z][\w.+-]*)\s*(>=|<=)\s*([+-]?\d+(?:\.\d+)?)\s*(pp|%)?\s*(?:@\s*(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
	if (name === void 0) throw refuse(text, `${Object.keys(WORDS).join(", ")}, or a bound such as mmlu>=-1pp@95`, nearest(text, Object.keys(WORDS)));
	const measure = MEASURES.find((known) => known === name);
	return measure === void 0 ? differenceClause(text, name, {
		op,
		number: Number(number),
		unit,
		level
	}) : limitClause(text, measure, {
		op,
		number: Number(number),
		unit,
		level
	});
}
const RIVAL = "rival";
function differenceClause(text, name, { op, number, unit, level }) {
	if (op !== ">=" || unit !== "pp") throw refuse(text, `${name}>=-1pp: the smallest difference that is allowed, in percentage points`);
	const least = number / 100;
	const of = name === RIVAL ? { kind: "rival" } : {
		kind: "difference",
		benchmark: name
	};
	if (level === void 0) return {
		...of,
		least,
		text
	};
	const probability = Number(level) / 100;
	if (!(probability > .5 && probability < 1)) throw refuse(text, "a level between 50 and 100 after \"@\"");
	return {
		...of,
		least,
		level: probability,
		text
	};
}
function limitClause(text, measure, { op, number, unit, level }) {
	const wanted = LEAST.has(measure) ? ">=" : "<=";
	const example = NUMBERS.has(measure) ? `${measure}${wanted}0.05` : `${measure}${wanted}1%`;
	const rightUnit = NUMBERS.has(measure) ? unit === void 0 : unit === "%";
	if (op !== wanted || !rightUnit || level !== void 0 || number < 0) throw refuse(text, example);
	return {
		kind: "limit",
		measure,
		limit: NUMBERS.has(measure) ? number : number / 100,
		text
	};
}
function refuse(text, expected, meant) {
	return new EspalierError("usage", `gate is "${text}": expected ${expected}`, { hint: meant !== void 0 ? `Did you mean ${meant}?` : "For example: non-inferior, or: mmlu>=-1pp@95, kld<=0.05, truncation<=1%" });
}
export { parseGate as i, WORDS as n, benchmarksOf as r, MEASURES as t };
