import { w as EspalierError } from "./files.js";
import { _ as strictObject, v as string } from "./package-zod.js";
import { b as formatPoints, y as formatPercent } from "./option.js";
import { n as WORDS } from "./gate-clauses.js";
import { u as plainName } from "./registry3.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { C as criticalValueAt } from "./curve-table.js";
import { r as lossBound } from "./paired-test.js";
import { t as MEASUREMENTS } from "./wanted.js";
// src/evaluation/gate/gate-refusals.ts
const refusalSchema = strictObject({
	clause: string(),
	reason: string()
});
const NOT_ASKED = "no questions were asked";
function gateRefusals(trial, gate) {
	return gate.flatMap((clause) => reasonsOf(trial, clause).map((reason) => ({
		clause: clause.text,
		reason
	})));
}
function reasonsOf(trial, clause) {
	if (trial === void 0) return ["no question was asked"];
	if (clause.kind === "word") return wordReasons(trial, clause);
	if (clause.kind === "rival") return rivalReasons(trial, clause);
	return clause.kind === "difference" ? differenceReasons(trial, clause) : limitReasons(trial, clause);
}
const UNSHOWN = ["no-difference-detected", "base-at-floor"];
const FLOOR_ADVICE = "ask benchmarks that the base answers better than a guess, or set a gate that needs no verdict, such as kld<=0.05";
function wordReasons(trial, { word }) {
	if (trial.overall === void 0) return [NOT_ASKED];
	const refused = WORDS[word];
	const verdicts = [...trial.benchmarks.flatMap(({ title, pairs: [{ verdict }], samples }) => samples !== void 0 && UNSHOWN.includes(verdict.kind) ? [] : [{
		where: title,
		verdict
	}]), {
		where: "overall",
		verdict: trial.overall.pairs[0].verdict
	}];
	return [...(trial.skipped ?? []).filter(({ benchmark }) => isBenchmark(benchmark)).map(notRunText), ...verdicts.filter(({ verdict }) => refused.includes(verdict.kind)).map(({ where, verdict: { kind, sentence } }) => {
		return `${where}: ${sentence}${kind === "base-at-floor" ? `; ${FLOOR_ADVICE}` : ""}`;
	})];
}
function isBenchmark(name) {
	return !MEASUREMENTS.includes(name);
}
function notRunText({ title, reason }) {
	return `${title} was not run: ${reason}`;
}
function resultsNamed({ benchmarks, overall }, name) {
	if (name === "overall") return overall === void 0 ? [] : [{
		name,
		result: overall
	}];
	return benchmarks.filter((result) => result.benchmark === name || plainName(result) === name).map((result) => ({
		name: result.benchmark,
		result
	}));
}
function differenceReasons(trial, clause) {
	const found = resultsNamed(trial, clause.benchmark);
	if (found.length > 0) return found.flatMap((one) => boundReasons(one, clause));
	const skipped = trial.skipped?.find((other) => other.benchmark === clause.benchmark);
	return [skipped === void 0 ? `${clause.benchmark} was not asked` : notRunText(skipped)];
}
function boundReasons({ name: benchmark, result }, { least, level }) {
	const { verdict, paired } = result.pairs[0];
	if (verdict.kind === "withheld") return [`${benchmark}: ${verdict.sentence}`];
	const value = boundOf(paired, level, result.analysis);
	if (atLeast(value, least)) return [];
	return [level === void 0 ? `${benchmark} changed by ${formatPoints(value, 2)}` : `the difference of ${benchmark} may be as low as ${formatPoints(value, 2)} (one-sided ${formatPercent(level, 0)})`];
}
function rivalReasons({ overall, models = [] }, { least, level }) {
	if (overall === void 0) return [NOT_ASKED];
	const rivals = new Map(models.flatMap(({ id, role, label }) => role === "rival" ? [[id, label]] : []));
	const pairs = overall.pairs.filter(({ against }) => rivals.has(against));
	if (pairs.length === 0) return ["no rival was asked"];
	return pairs.flatMap(({ against, paired, verdict }) => {
		const label = rivals.get(against);
		if (verdict.kind === "withheld") return [`${label}: ${verdict.sentence}`];
		const value = boundOf(paired, level, overall.analysis);
		return atLeast(value, least) ? [] : [`${differenceWords(`to ${label}`, value, level)}`];
	});
}
function boundOf(paired, level, analysis) {
	return level === void 0 ? paired.difference : -lossBound(paired, criticalValueAt(analysis, 1 - level));
}
function differenceWords(what, value, level) {
	return level === void 0 ? `the difference ${what} is ${formatPoints(value, 2)}` : `the difference ${what} may be as low as ${formatPoints(value, 2)} (one-sided ${formatPercent(level, 0)})`;
}
function limitReasons(evidence, { measure, limit }) {
	const { benchmarks } = evidence;
	if (measure === "kld" || measure === "same-top") return kldReasons(evidence, measure, limit);
	if (benchmarks.length === 0) return [NOT_ASKED];
	return benchmarks.flatMap(({ title, results, questions }) => {
		const [base, candidate] = [ofModel(results, BASE), ofModel(results, CANDIDATE)];
		const rate = {
			truncation: Math.max(base.truncationRate, candidate.truncationRate),
			"format-failures": candidate.formatFailures / questions,
			unparsed: candidate.unparsed / questions
		}[measure];
		return atLeast(limit, rate) ? [] : [`${title}: ${formatPercent(rate, 2)}`];
	});
}
function kldReasons({ kld, kldCategories = [] }, measure, limit) {
	const measured = [...kld === void 0 ? [] : [{
		where: "",
		results: kld.results
	}], ...kldCategories.map(({ title, results }) => ({
		where: `${title}: `,
		results
	}))];
	if (measured.length === 0) return ["KL divergence was not measured"];
	return measured.flatMap(({ where, results }) => {
		const { meanKld, sameTopRate } = ofModel(results, CANDIDATE);
		const holds = measure === "kld" ? atLeast(limit, meanKld) : atLeast(sameTopRate, limit);
		const value = measure === "kld" ? `mean KLD is ${meanKld}` : `same top token is ${formatPercent(sameTopRate, 2)}`;
		return holds ? [] : [`${where}${value}`];
	});
}
function atLeast(value, bound) {
	return value >= bound - 1e-12;
}
function refusalText(refusals) {
	return [...Map.groupBy(refusals, ({ clause }) => clause)].map(([clause, found]) => `the gate asks for ${clause}, but ${found.map(({ reason }) => reason).join("; ")}`).join("; ");
}
function gateFailed(refusals, advice = OTHER_CANDIDATE) {
	return new EspalierError("gate-failed", refusalText(refusals), {
		hint: advice,
		details: { refusals }
	});
}
const OTHER_CANDIDATE = "Keep more experts, choose other experts, or use a less strict gate.";
function adviceFor(trial, gate) {
	const needsProof = gate.some((clause) => clause.kind === "word" && clause.word === "non-inferior" || "level" in clause && clause.level);
	if (trial?.overall === void 0 || !needsProof) return void 0;
	const kinds = [...trial.benchmarks, trial.overall].map(({ pairs: [{ verdict }] }) => verdict.kind);
	if (kinds.includes("worse") || !kinds.includes("no-difference-detected")) return void 0;
	return "No loss was found, but too few questions were asked to rule one out: ask more (--benchmarks NAME:N), allow a larger --margin, or use a less strict --gate.";
}
export { refusalText as a, refusalSchema as i, gateFailed as n, resultsNamed as o, gateRefusals as r, adviceFor as t };
