import { t as Memo } from "./memo.js";
import { n as benchmarkNamed, u as plainName } from "./registry3.js";
import { m as normalCdf } from "./wanted.js";
import { B as claimsNothing, E as holm, T as repeatedP, w as reachAt } from "./curve-table.js";
import { a as pairedP, h as pairsIn, i as pairedInterval, m as pairedDifference } from "./paired-test.js";
// src/evaluation/comparison/category-results.ts
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
	const claimed = benchmarks.filter(({ pairs: [{ verdict }] }) => !claimsNothing(verdict));
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
function skillOf(result) {
	const { title, samples, effort } = result;
	const skill = SKILLS.find(([, names]) => names.test(plainName(result)))?.[0];
	if (samples !== void 0 || skill === void 0) return title;
	return effort === void 0 ? skill : `${skill} at ${effort} effort`;
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
	const tables = members.map(({ pairs: [{ paired }] }) => paired);
	const table = pooled(tables);
	const analysis = first?.analysis;
	if (askTheSame(members)) return {
		questions: pairsIn(table),
		...measuredTogether(tables, analysis)
	};
	return {
		questions: pairsIn(table),
		difference: pairedDifference(table),
		interval: pairedInterval(table, reachAt(analysis).twoSided),
		p: repeatedP(pairedP(table), analysis)
	};
}
function askTheSame(members) {
	return members.map((result) => benchmarkNamed(plainName(result))?.sameQuestions).some((name) => name !== void 0);
}
function measuredTogether(tables, analysis) {
	const all = tables.reduce((sum, table) => sum + pairsIn(table), 0);
	const weighted = (value) => tables.reduce((sum, table) => sum + pairsIn(table) / all * value(table), 0);
	const intervalAt = (z) => [weighted((table) => pairedInterval(table, z)[0]), weighted((table) => pairedInterval(table, z)[1])];
	return {
		difference: weighted(pairedDifference),
		interval: intervalAt(reachAt(analysis).twoSided),
		p: repeatedP(pOf(intervalAt), analysis)
	};
}
function pOf(intervalAt) {
	let [low, high] = [0, 12];
	for (let step = 0; step < 50; step += 1) {
		const z = (low + high) / 2;
		const [from, to] = intervalAt(z);
		if (from > 0 || to < 0) low = z;
		else high = z;
	}
	return Math.min(1, 2 * normalCdf(-low));
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
	if (claimsNothing(verdict)) return verdict.sentence;
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
// src/pipeline/stages/stage.ts
async function runStage(context, stage, { work, ...recorded }) {
	const began = performance.now();
	const finished = (state, output) => context.progress({
		type: "stage",
		stage: stage.name,
		state,
		summary: stage.summarize(output),
		ms: Math.round(performance.now() - began)
	});
	const earlier = await earlierOutput(context, stage, recorded);
	if (earlier !== void 0) {
		finished("skipped", earlier);
		return earlier;
	}
	context.signal?.throwIfAborted();
	context.progress({
		type: "stage",
		stage: stage.name,
		state: "start"
	});
	const output = await work();
	await memoOf(context, stage, recorded.inputs).write(output);
	finished("done", output);
	return output;
}
async function earlierOutput(context, stage, { inputs, stillValid }) {
	const earlier = await memoOf(context, stage, inputs).read();
	if (earlier === void 0 || stillValid === void 0) return earlier;
	return await stillValid(earlier) ? earlier : void 0;
}
function memoOf({ runDir, tool }, { name, output }, inputs) {
	return new Memo(runDir.stage(name), stageKey(name, tool, inputs), output);
}
function stageKey(stage, tool, inputs) {
	return {
		stage,
		tool,
		inputs
	};
}
export { runStage as n, headline as r, earlierOutput as t };
