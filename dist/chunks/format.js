import { J as formatCount, K as formatBinaryBytes, Q as formatPoints, Y as formatInteger, Z as formatPercent, q as formatBytes } from "./clear-text.js";
import { r as normalCdf } from "./normal.js";
import { f as BASE, p as CANDIDATE } from "./result.js";
import { C as reachAt, b as pairsIn, c as lossBound, l as pairedInterval, w as repeatedP, x as mcnemarExact, y as pairedDifference } from "./gate2.js";
import { _ as text, m as ours } from "./format-result.js";
// src/evaluation/statistics/holm.ts
function holm(values) {
	const order = values.map((value, index) => ({
		value,
		index
	})).toSorted((a, b) => a.value - b.value);
	const adjusted = new Array(values.length);
	let least = 0;
	for (const [rank, { value, index }] of order.entries()) {
		least = Math.max(least, Math.min(1, value * (values.length - rank)));
		adjusted[index] = least;
	}
	return adjusted;
}
// src/evaluation/statistics/non-inferiority.ts
const FAR = 8;
function nonInferiorityP(table, margin, analysis) {
	if (lossBound(table, -8) >= margin) return 1;
	let [low, high] = [-8, FAR];
	for (let step = 0; step < 32; step += 1) {
		const z = (low + high) / 2;
		if (lossBound(table, z) < margin) low = z;
		else high = z;
	}
	const p = normalCdf(-low);
	return analysis === void 0 ? p : Math.min(1, repeatedP(Math.min(1, 2 * p), analysis) / 2);
}
// src/evaluation/pairs.ts
function pairsOf(models) {
	const ids = (role) => models.flatMap((model) => model.role === role ? [model.id] : []);
	const others = ids("candidate").filter((id) => id !== CANDIDATE);
	return [
		{
			of: CANDIDATE,
			against: BASE
		},
		...others.map((of) => ({
			of,
			against: BASE
		})),
		...ids("rival").map((against) => ({
			of: CANDIDATE,
			against
		}))
	];
}
function labelsOf(models) {
	return Object.fromEntries(models.map(({ id, label }) => [id, label]));
}
function mapPairs([first, ...others], make) {
	return [make(first), ...others.map(make)];
}
// src/evaluation/verdict.ts
const DEFAULT_MARGIN = .02;
const MAX_TRUNCATION_RATE = .01;
const TRUNCATION_ALPHA = .05;
const NEARLY_ALL_UNREAD = .9;
function verdictOf(evidence, margin, problem = claimProblem(evidence)) {
	const { table, bestCase, analysis } = evidence;
	const { oneSided, twoSided } = reachAt(analysis);
	const n = countText(table, analysis);
	if (problem !== null) {
		const interval = pairedInterval(bestCase, twoSided);
		if (interval[1] >= 0) return {
			kind: "withheld",
			sentence: `no claim: ${problem} (${n})`
		};
		return {
			kind: "worse",
			sentence: `worse by at least ${loss(bestCase)} (95 % CI ${lossInterval(interval)}, ${n}), with every truncated answer of the candidate counted as right: ${problem}`
		};
	}
	if (evidence.identical) return {
		kind: "identical",
		sentence: `identical: all ${pairsIn(table)} outputs are the same text, lossless on these questions${analysis ? ` (${n})` : ""}`
	};
	const interval = pairedInterval(table, twoSided);
	if (interval[1] < 0) return {
		kind: "worse",
		sentence: `worse by ${loss(table)} (95 % CI ${lossInterval(interval)}, ${n})`
	};
	if (interval[0] > 0) return {
		kind: "better",
		sentence: `better by ${pointsOf(pairedDifference(table))} (95 % CI ${pointsOf(interval[0], "")} to ${pointsOf(interval[1])}, ${n})`
	};
	const bound = lossBound(table, oneSided);
	if (bound < margin) return {
		kind: "non-inferior",
		sentence: `non-inferior within ${pointsOf(margin).replace(".0 ", " ")} (95 %: loss below ${pointsOf(Math.max(0, bound))}, ${n})`
	};
	return {
		kind: "no-difference-detected",
		sentence: `no difference detected (${n}: a loss of up to ${pointsOf(bound)} is not excluded, 95 %)`
	};
}
function claimProblem(evidence) {
	const { table, unread } = evidence;
	const pairs = pairsIn(table);
	const said = `nothing could be read from ${formatPercent(unread / pairs)} of the base's answers`;
	if (unread >= NEARLY_ALL_UNREAD * pairs) return said;
	return truncationProblem(evidence);
}
function truncationProblem({ table, truncated }) {
	const pairs = pairsIn(table);
	const rates = `${formatPercent(truncated.of / pairs)} of the candidate's answers and ${formatPercent(truncated.against / pairs)} of the base's were truncated`;
	if (Math.max(truncated.of, truncated.against) / pairs > .01) return `${rates}, at most ${formatPercent(MAX_TRUNCATION_RATE, 0)} may be`;
	const p = mcnemarExact(truncated.againstOnly, truncated.ofOnly);
	return p < TRUNCATION_ALPHA ? `${rates}, and the models differ in it (p = ${p.toFixed(3)})` : null;
}
function countText(table, analysis) {
	const { byQuestion } = table;
	const of = analysis === void 0 ? "" : ` of ${formatInteger(analysis.planned.at(-1))}`;
	const answers = byQuestion && ` answers to ${formatInteger(byQuestion.questions)} questions`;
	const at = analysis && `, interim analysis ${analysis.number} of ${analysis.planned.length}`;
	return `N = ${formatInteger(pairsIn(table))}${of}${answers ?? ""}${at ?? ""}`;
}
function pointsOf(rate, unit = " pp") {
	return `${(rate * 100).toFixed(Math.abs(rate) < .01 && rate !== 0 ? 2 : 1)}${unit}`;
}
function loss(table) {
	return pointsOf(-pairedDifference(table));
}
function lossInterval([lower, upper]) {
	return `${pointsOf(-upper, "")} to ${pointsOf(-lower)}`;
}
// src/evaluation/family.ts
const ALPHA = .05;
function familyOf(pairs, options) {
	const { margin, analysis, sampled = false } = options;
	const differs = holm(pairs.map(({ paired }) => paired.mcnemarP));
	const within = holm(pairs.map(({ paired }) => sampled ? 1 : nonInferiorityP(paired, margin, analysis)));
	let index = -1;
	return mapPairs(pairs, (pair) => {
		index += 1;
		const adjustedP = differs[index] ?? 1;
		if (index === 0) return {
			...pair,
			adjustedP
		};
		const verdict = rivalVerdict(pair, adjustedP, within[index] ?? 1, options);
		return {
			...pair,
			adjustedP,
			verdict
		};
	});
}
const WITHOUT_SUBJECT = [
	"better",
	"worse",
	"non-inferior"
];
function withSubject(subject, { kind, sentence }) {
	return WITHOUT_SUBJECT.includes(kind) ? `${subject} is ${sentence}` : sentence;
}
function rivalVerdict({ against, paired, verdict }, adjustedP, withinMargin, { margin, labels = {} }) {
	const rival = labels[against] ?? against;
	const { kind } = verdict;
	if (kind === "withheld") return verdict;
	if (kind === "identical") return {
		kind,
		sentence: `all ${pairsIn(paired)} outputs are the same text as those of ${rival}`
	};
	const [low, high] = paired.interval.map((end) => formatPoints(end));
	const p = adjustedP < .001 ? "p < 0.001" : `p = ${adjustedP.toFixed(3)}`;
	const facts = `difference ${formatPoints(paired.difference)}, 95 % CI ${low} to ${high}, adjusted ${p}, N = ${pairsIn(paired)}`;
	if (adjustedP < ALPHA && paired.difference !== 0) {
		const better = paired.difference > 0;
		return {
			kind: better ? "better" : "worse",
			sentence: `${better ? "better" : "worse"} than ${rival} by ${pointsOf(Math.abs(paired.difference))} (${facts})`
		};
	}
	if (withinMargin < ALPHA) return {
		kind: "non-inferior",
		sentence: `non-inferior to ${rival} within ${pointsOf(margin).replace(".0 ", " ")} (${facts})`
	};
	return {
		kind: "no-difference-detected",
		sentence: `no difference from ${rival} detected (${facts})`
	};
}
// src/report/format.ts
function modelWord({ id, label }) {
	if (id === "base") return ours("base");
	return id === "candidate" ? ours("pruned") : text(label);
}
function size(bytes) {
	return ours(`${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`);
}
function integer(value) {
	return ours(formatInteger(value));
}
function counted(value, noun) {
	return ours(formatCount(value, noun));
}
function change(from, to) {
	if (from === to) return ours("none");
	if (from === 0) return ours("not defined");
	const rate = to / from - 1;
	return ours(`${rate > 0 ? "+" : ""}${formatPercent(rate, 2)}`);
}
function rateWithInterval(rate, [low, high]) {
	return ours(`${formatPercent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function pointsWithInterval(difference, [low, high]) {
	const ends = [low, high].map((end) => formatPoints(end).replace(" pp", ""));
	return ours(`${formatPoints(difference)} (${ends.join(" to ")})`);
}
function share(count, total) {
	return ours(total === 0 ? formatInteger(count) : `${formatInteger(count)} (${formatPercent(count / total)})`);
}
function ratioPercent({ ratio, interval: [low, high] }) {
	return ours(`${formatPercent(ratio)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function times({ ratio, interval: [low, high] }) {
	return ours(`${ratio.toFixed(2)} times (${low.toFixed(2)} to ${high.toFixed(2)})`);
}
function pValue(p) {
	return ours(p < .001 ? "&lt; 0.001" : p.toFixed(3));
}
function sentence(words) {
	const escaped = text(words);
	const full = /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
	return ours(full.charAt(0).toUpperCase() + full.slice(1));
}
function percent(rate) {
	return ours(formatPercent(rate));
}
export { holm as S, claimProblem as _, pValue as a, mapPairs as b, rateWithInterval as c, share as d, size as f, DEFAULT_MARGIN as g, withSubject as h, modelWord as i, ratioPercent as l, familyOf as m, counted as n, percent as o, times as p, integer as r, pointsWithInterval as s, change as t, sentence as u, verdictOf as v, pairsOf as x, labelsOf as y };
