import { h as formatBytes, m as formatBinaryBytes, y as formatPercent } from "./option.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { y as withSubject } from "./curve-table.js";
import { a as effortTable, r as kldCategoryTable } from "./kld-categories.js";
import { o as textTable } from "./tables.js";
// src/commands/show/measurements-text.ts
function kldText({ kld }) {
	if (kld === void 0) return "";
	const { scoredTokens, basePerplexity } = kld;
	const { meanKld, meanKldError, sameTopRate, perplexity, band } = ofModel(kld.results, CANDIDATE);
	return `\nKL divergence ${meanKld.toFixed(4)} ± ${meanKldError.toFixed(4)}, same top token ${formatPercent(sameTopRate)}, perplexity ${basePerplexity.toFixed(3)} to ${perplexity.toFixed(3)} (${scoredTokens} tokens, ${band})`;
}
function kldCategoriesText({ kldCategories }) {
	return kldCategoryTable(kldCategories).map(({ title, mean, p99, sameTop }) => `\nKL divergence, ${title}: ${mean}, 99 % ${p99}, same top token ${sameTop}`).join("");
}
function speedText({ speed }) {
	if (speed === void 0) return "";
	const words = ({ models, ratios }) => {
		const [base, candidate] = [ofModel(models, BASE), ofModel(models, CANDIDATE)];
		const ratio = ofModel(ratios, CANDIDATE);
		return `${base.median.toFixed(1)} to ${candidate.median.toFixed(1)} tokens/s (x ${ratio.median.toFixed(3)}, ${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`;
	};
	return `\nSpeed: prompt ${words(speed.prompt)}, answer ${words(speed.answer)}, ${speed.rounds} rounds`;
}
function memoryText({ memory }) {
	if (memory === void 0) return "";
	const words = ({ devices, residentBytes, gpus = [] }) => [
		...(devices ?? []).map(({ name, model, context, compute }) => `${name} ${formatBinaryBytes(model + context + compute)}`),
		...residentBytes === void 0 ? [] : [`process ${formatBinaryBytes(residentBytes)}`],
		...gpus.map(({ index, peakBytes }) => `GPU ${index} at most ${formatBinaryBytes(peakBytes)}`)
	].join(", ");
	return `\nMemory: ${Object.entries(memory.models).map(([id, use]) => `${id} ${words(use)}`).join("; ")}`;
}
// src/commands/show/trial-text.ts
function trialText(trial) {
	const header = [
		"benchmark",
		"N",
		"base",
		"candidate",
		"verdict"
	];
	const skipped = (trial.skipped ?? []).map(({ title, reason }) => `\n${title} was not run: ${reason}`);
	return textTable([header, ...trialRows(trial, "all", String)], [4]) + skipped.join("") + timeLimitText(trial) + effortText(trial) + rivalText(trial) + kldText(trial) + kldCategoriesText(trial) + speedText(trial) + memoryText(trial);
}
function trialRows({ benchmarks, overall }, whole, count) {
	const rowOf = (name, questions, rate, sentence) => [...[
		name,
		count(questions),
		formatPercent(rate(BASE)),
		formatPercent(rate(CANDIDATE)),
		sentence
	]];
	return [...benchmarks.map((benchmark) => rowOf(benchmark.title, benchmark.questions, (id) => ofModel(benchmark.results, id).accuracy, benchmark.pairs[0].verdict.sentence)), rowOf(whole, overall.questions, (id) => ofModel(overall.accuracy, id), overall.pairs[0].verdict.sentence)];
}
function timeLimitText({ timeLimit, overall }) {
	if (timeLimit === void 0) return "";
	const { minutes, wanted, tokensPerSecond } = timeLimit;
	return `\n${overall.questions} of ${wanted} ${wanted === 1 ? "question was" : "questions were"} asked, as many as fit in ${minutes} ${minutes === 1 ? "minute" : "minutes"} at ${tokensPerSecond} tokens/s`;
}
function effortText(trial) {
	return effortTable(trial).map(({ effort, base, candidate, longer, loops, verdict }) => `\n${effort} effort: ${base} to ${candidate}, tokens x ${longer}, loops ${loops}: ${verdict}`).join("");
}
function rivalText(trial) {
	return rivalLines(trial).map((line) => `\n${line}`).join("");
}
function rivalLines({ models, overall }) {
	return models.filter(({ role }) => role === "rival").flatMap(({ id, label, bytes }) => {
		const pair = overall.pairs.find(({ against }) => against === id);
		const name = bytes === void 0 ? label : `${label} (${formatBytes(bytes)})`;
		return pair === void 0 ? [] : [`${id}, ${name}: ${withSubject("the candidate", pair.verdict)}`];
	});
}
function trialOutputs({ overall }) {
	const { accuracy, pairs: [{ verdict }] } = overall;
	return {
		verdict: verdict.kind,
		"verdict-sentence": verdict.sentence,
		"base-accuracy": String(ofModel(accuracy, BASE)),
		"candidate-accuracy": String(ofModel(accuracy, CANDIDATE))
	};
}
export { kldText as a, trialText as i, trialOutputs as n, trialRows as r, timeLimitText as t };
