import { C as EspalierError } from "./files.js";
import { g as string, h as strictObject } from "./package-zod.js";
import { X as formatPoints, Y as formatPercent } from "./option.js";
import { a as WORDS, c as MEASUREMENTS } from "./command.js";
import { _ as ofModel, a as normalQuantile, d as BASE, f as CANDIDATE, i as normalCdf, n as Z_ONE_SIDED_95, r as Z_TWO_SIDED_95 } from "./wilson.js";
// src/evaluation/statistics/spending.ts
const POINTS = 201;
const FAR = 8;
function spentError(alpha, fraction) {
	if (fraction <= 0) return 0;
	if (fraction >= 1) return alpha;
	return 2 * normalCdf(-normalQuantile(1 - alpha / 2) / Math.sqrt(fraction));
}
function criticalValues(alpha, fractions) {
	const values = [];
	let running;
	let last = 0;
	for (const fraction of fractions) {
		const error = spentError(alpha, fraction) - spentError(alpha, last);
		const step = Math.sqrt(fraction - last);
		const from = running ?? START;
		const crossing = (bound) => sum(from, (score) => normalCdf((score - bound) / step));
		const bound = decreasingRoot(crossing, error, FAR * Math.sqrt(fraction));
		values.push(bound / Math.sqrt(fraction));
		running = moved(from, step, {
			low: -8 * Math.sqrt(fraction),
			high: bound
		});
		last = fraction;
	}
	return values;
}
const START = {
	scores: [0],
	mass: [1]
};
function sum({ scores, mass }, value) {
	return scores.reduce((total, score, index) => total + mass[index] * value(score), 0);
}
function moved(from, step, { low, high }) {
	const width = (high - low) / 200;
	const scores = Array.from({ length: POINTS }, (_, index) => low + index * width);
	return {
		scores,
		mass: scores.map((score, index) => {
			const weight = index === 0 || index === 200 ? 1 : index % 2 === 1 ? 4 : 2;
			return sum(from, (earlier) => Math.exp(-.5 * ((score - earlier) / step) ** 2)) / (step * Math.sqrt(2 * Math.PI)) * weight * (width / 3);
		})
	};
}
function decreasingRoot(at, value, far) {
	let [low, high] = [-far, far];
	while (high - low > 1e-10 * far) {
		const middle = (low + high) / 2;
		if (at(middle) > value) low = middle;
		else high = middle;
	}
	return high;
}
// src/evaluation/statistics/interim-analysis.ts
const FIXED = {
	oneSided: Z_ONE_SIDED_95,
	twoSided: Z_TWO_SIDED_95
};
const known = new WeakMap();
const LEAST_P = 1e-12;
function reachAt(analysis) {
	if (analysis === void 0) return FIXED;
	const reach = known.get(analysis) ?? {
		oneSided: criticalValueAt(analysis, .05),
		twoSided: criticalValueAt(analysis, .025)
	};
	known.set(analysis, reach);
	return reach;
}
function criticalValueAt(analysis, alpha) {
	if (analysis === void 0) return normalQuantile(1 - alpha);
	return criticalValues(alpha, fractionsUpTo(analysis)).at(-1);
}
function repeatedP(p, analysis) {
	if (analysis === void 0) return p;
	const found = normalQuantile(1 - p / 2);
	const needed = (both) => rememberedValue(analysis, both / 2);
	if (found <= needed(1)) return 1;
	let [low, high] = [Math.log(LEAST_P), 0];
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (needed(Math.exp(middle)) > found) low = middle;
		else high = middle;
	}
	return Math.exp(high);
}
const values = new WeakMap();
function rememberedValue(analysis, alpha) {
	const kept = values.get(analysis) ?? new Map();
	values.set(analysis, kept);
	const value = kept.get(alpha) ?? criticalValueAt(analysis, alpha);
	kept.set(alpha, value);
	return value;
}
function fractionsUpTo({ planned, number }) {
	return planned.slice(0, number).map((questions) => questions / planned.at(-1));
}
// src/evaluation/statistics/mcnemar.ts
function mcnemarTail(fewer, discordant) {
	let logTerm = -discordant * Math.LN2;
	let sum = Math.exp(logTerm);
	for (let k = 1; k <= fewer; k += 1) {
		logTerm += Math.log(discordant - k + 1) - Math.log(k);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
function mcnemarExact(lost, gained) {
	return Math.min(1, 2 * mcnemarTail(Math.min(lost, gained), lost + gained));
}
// src/evaluation/statistics/pairs.ts
function pairsIn(table) {
	return table.bothRight + table.lost + table.gained + table.bothWrong;
}
function pairedDifference(table) {
	const pairs = pairsIn(table);
	return pairs === 0 ? 0 : (table.gained - table.lost) / pairs;
}
// src/evaluation/statistics/tango.ts
function scoreLimit(table, z, correction = 0) {
	if (pairsIn(table) === 0) return 1;
	let [low, high] = [-pairedDifference(table), 1];
	while (high - low > 1e-11) {
		const middle = (low + high) / 2;
		if (scoreOf(table, middle, correction) < -z) high = middle;
		else low = middle;
	}
	return high;
}
function scoreOf(table, loss, correction = 0) {
	const { lost, gained } = table;
	const n = pairsIn(table);
	const b = (2 * n - lost + gained) * loss - lost - gained;
	const c = -gained * loss * (1 - loss);
	const variance = n * (2 * ((Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n)) + loss * (1 - loss));
	return (lost - gained + correction - n * loss) / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
// src/evaluation/statistics/paired-test.ts
const CORRECTION = .5;
function pairedP(table) {
	return Math.min(1, 2 * Math.min(gainTail(table), gainTail(turned(table))));
}
function lossBound(table, z = Z_ONE_SIDED_95) {
	if (gainTail(table) < normalCdf(-z)) return scoreLimit(table, z);
	return Math.max(0, scoreLimit(table, z, CORRECTION));
}
function gainBound(table, z = Z_ONE_SIDED_95) {
	return lossBound(turned(table), z);
}
function pairedInterval(table, z = Z_TWO_SIDED_95) {
	return [-lossBound(table, z), gainBound(table, z)];
}
function gainTail(table) {
	const { lost, gained } = table;
	if (lost >= gained) return 1;
	return Math.max(mcnemarTail(lost, lost + gained), normalCdf(scoreOf(table, 0)));
}
function turned(table) {
	return {
		...table,
		lost: table.gained,
		gained: table.lost
	};
}
// src/evaluation/gate/gate.ts
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
function wordReasons(trial, { word }) {
	if (trial.overall === void 0) return [NOT_ASKED];
	const refused = WORDS[word];
	const verdicts = [...trial.benchmarks.flatMap(({ title, pairs: [{ verdict }], samples }) => samples !== void 0 && verdict.kind === "no-difference-detected" ? [] : [{
		where: title,
		verdict
	}]), {
		where: "overall",
		verdict: trial.overall.pairs[0].verdict
	}];
	return [...(trial.skipped ?? []).filter(({ benchmark }) => isBenchmark(benchmark)).map(notRunText), ...verdicts.filter(({ verdict }) => refused.includes(verdict.kind)).map(({ where, verdict }) => `${where}: ${verdict.sentence}`)];
}
function isBenchmark(name) {
	return !MEASUREMENTS.includes(name);
}
function notRunText({ title, reason }) {
	return `${title} was not run: ${reason}`;
}
function differenceReasons(trial, { benchmark, least, level }) {
	const found = trial.benchmarks.find((result) => result.benchmark === benchmark);
	const result = benchmark === "overall" ? trial.overall : found;
	if (result === void 0) {
		const skipped = trial.skipped?.find((other) => other.benchmark === benchmark);
		return [skipped === void 0 ? `${benchmark} was not asked` : notRunText(skipped)];
	}
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
	return refusals.map(({ clause, reason }) => `the gate asks for ${clause}; ${reason}`).join("; ");
}
function gateFailed(refusals) {
	return new EspalierError("gate-failed", refusalText(refusals), {
		hint: "Keep more experts, choose other experts, or give a gate that asks for less.",
		details: { refusals }
	});
}
export { gainBound as a, pairedP as c, mcnemarExact as d, criticalValueAt as f, refusalText as i, pairedDifference as l, repeatedP as m, gateRefusals as n, lossBound as o, reachAt as p, refusalSchema as r, pairedInterval as s, gateFailed as t, pairsIn as u };
