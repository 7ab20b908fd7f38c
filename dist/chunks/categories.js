import { t as holm } from "./holm.js";
import { c as pairedP, l as pairedDifference, m as repeatedP, p as reachAt, s as pairedInterval, u as pairsIn } from "./gate.js";
// src/evaluation/categories.ts
const SKILLS = [
	["code", /^(humaneval|mbpp)/],
	["tool calls", /^(bfcl|tool-call)$/],
	["mathematics", /^(gsm8k|math-500)/],
	["other languages", /^mmlu-prox-lite-/],
	["long contexts", /^long-context-/],
	["knowledge", /^(mmlu|gpqa)/],
	["instructions", /^ifeval$/]
];
function categoryResults({ benchmarks }) {
	const claimed = benchmarks.filter(({ pairs: [{ verdict }] }) => verdict.kind !== "withheld");
	const found = [...Map.groupBy(claimed, skillOf)].map(([title, members]) => ({
		title,
		...measured(members)
	}));
	const adjusted = holm(found.map(({ p }) => p));
	return found.map(({ p: _, ...category }, index) => ({
		...category,
		adjustedP: adjusted[index] ?? 1
	}));
}
function skillOf({ benchmark, title, samples }) {
	const skill = SKILLS.find(([, names]) => names.test(benchmark))?.[0];
	return samples === void 0 && skill !== void 0 ? skill : title;
}
function measured(members) {
	const [first, ...others] = members;
	if (first !== void 0 && others.length === 0) {
		const { difference, interval, mcnemarP: p } = first.pairs[0].paired;
		return {
			questions: first.questions,
			difference,
			interval,
			p
		};
	}
	const table = pooled(members.map(({ pairs: [{ paired }] }) => paired));
	const analysis = first?.analysis;
	return {
		questions: pairsIn(table),
		difference: pairedDifference(table),
		interval: pairedInterval(table, reachAt(analysis).twoSided),
		p: repeatedP(pairedP(table), analysis)
	};
}
function pooled(tables) {
	const sum = (count) => tables.reduce((all, table) => all + count(table), 0);
	return {
		bothRight: sum(({ bothRight }) => bothRight),
		lost: sum(({ lost }) => lost),
		gained: sum(({ gained }) => gained),
		bothWrong: sum(({ bothWrong }) => bothWrong)
	};
}
const ALPHA = .05;
const NO_LOSS = [
	"non-inferior",
	"no-difference-detected",
	"better"
];
function headline(trial) {
	const { verdict } = trial.overall.pairs[0];
	const categories = categoryResults(trial);
	const [worst] = categories.toSorted((a, b) => a.difference - b.difference);
	if (worst === void 0 || categories.length < 2 || worst.difference >= 0) return verdict.sentence;
	const shown = categories.filter(({ adjustedP, difference }) => adjustedP < ALPHA && difference < 0).toSorted((a, b) => a.difference - b.difference);
	const [most] = shown;
	if (most === void 0) return `${verdict.sentence}; the largest observed loss is in ${worst.title}: ${lossText(worst)}, which may be chance`;
	const lost = shown.map((category) => `${category.title} lost ${lossText(category)}`).join(", ");
	if (NO_LOSS.includes(verdict.kind)) return `no loss shown overall; ${lost}. Overall: ${verdict.sentence}`;
	return `${verdict.sentence}; ${lost}`;
}
function lossText({ difference, interval: [low, high] }) {
	const points = (rate) => (rate * 100).toFixed(1).replace(/^-0\.0$/, "0.0");
	return `${points(-difference)} pp (${points(-high)} to ${points(-low)})`;
}
export { headline as t };
