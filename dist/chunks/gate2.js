import { w as EspalierError } from "./files.js";
import { _ as string, g as strictObject } from "./package-zod.js";
import { Q as formatPoints, Z as formatPercent } from "./clear-text.js";
import { n as WORDS } from "./gate.js";
import { _ as plainName, i as MEASUREMENTS } from "./command.js";
import { c as studentQuantile, f as BASE, l as studentTail, p as CANDIDATE, v as ofModel } from "./result.js";
import { i as normalQuantile, n as Z_TWO_SIDED_95, r as normalCdf, t as Z_ONE_SIDED_95 } from "./normal.js";
// src/evaluation/statistics/clustered.ts
function clusteredDifference(items, z = Z_TWO_SIDED_95) {
	const n = items.length;
	const groups = Map.groupBy(items, ({ cluster }) => cluster);
	if (groups.size < 2) return void 0;
	const mean = items.reduce((sum, { difference }) => sum + difference, 0) / n;
	const deviation = (members) => members.reduce((sum, { difference }) => sum + difference - mean, 0);
	const squares = [...groups.values()].reduce((sum, members) => sum + deviation(members) ** 2, 0);
	const variance = groups.size / (groups.size - 1) * squares / n ** 2;
	const plain = items.reduce((sum, { difference }) => sum + (difference - mean) ** 2, 0) / (n - 1) / n;
	const standardError = Math.sqrt(variance);
	const half = z * standardError;
	return {
		clusters: groups.size,
		standardError,
		interval: [Math.max(-1, mean - half), Math.min(1, mean + half)],
		designEffect: plain === 0 ? 1 : variance / plain
	};
}
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
// src/evaluation/statistics/ratio.ts
function plainRatio(found) {
	return found && {
		ratio: found.ratio,
		interval: [found.interval[0], found.interval[1]]
	};
}
const STEPS = 60;
function accuracyRatio(table, z) {
	const first = table.bothRight + table.gained;
	const second = table.bothRight + table.lost;
	if (second === 0) return void 0;
	const ratio = first / second;
	const highest = (pairsIn(table) + z * z) * (1 + z * z) * 2;
	return {
		ratio,
		interval: [crossing(table, z, [0, ratio], true), crossing(table, z, [ratio, highest], false)]
	};
}
function crossing(table, z, [from, to], lower) {
	let [low, high] = [from, to];
	for (let step = 0; step < STEPS; step += 1) {
		const middle = (low + high) / 2;
		if (Math.abs(ratioScore(table, middle)) > z === lower) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function ratioScore(table, ratio) {
	const { bothRight, lost, gained } = table;
	const n = pairsIn(table);
	const right = bothRight + lost + gained;
	const difference = bothRight + gained - ratio * (bothRight + lost);
	if (difference === 0) return 0;
	const a = n * (1 + ratio);
	const b = (bothRight + lost) * ratio * ratio - (bothRight + gained + 2 * lost);
	const c = lost * (1 - ratio) * right / n;
	const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
	const variance = n * (1 + ratio) * share + right * (ratio - 1);
	return difference / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function meanRatio(pairs, z) {
	const n = pairs.length;
	if (n < 2) return void 0;
	const mean = (at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
	const [y, x] = [mean(0), mean(1)];
	const covariance = (i, j) => {
		const [mi, mj] = [i === 0 ? y : x, j === 0 ? y : x];
		return pairs.reduce((sum, pair) => sum + (pair[i] - mi) * (pair[j] - mj), 0) / (n - 1) / n;
	};
	const a = x * x - z * z * covariance(1, 1);
	if (a <= 0) return void 0;
	const b = x * y - z * z * covariance(0, 1);
	const c = y * y - z * z * covariance(0, 0);
	const reach = Math.sqrt(Math.max(0, b * b - a * c));
	return {
		ratio: y / x,
		interval: [(b - reach) / a, (b + reach) / a]
	};
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
// src/evaluation/statistics/table-test.ts
const CORRECTION = .5;
function tableP(table) {
	return Math.min(1, 2 * Math.min(gainTail(table), gainTail(turned(table))));
}
function tableLossBound(table, z) {
	if (gainTail(table) < normalCdf(-z)) return scoreLimit(table, z);
	return Math.max(0, scoreLimit(table, z, CORRECTION));
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
// src/evaluation/statistics/sampled.ts
function sampledMean(items) {
	const mean = items.reduce((sum, { difference }) => sum + difference, 0) / Math.max(1, items.length);
	const clustered = clusteredDifference(items);
	return {
		mean,
		standardError: clustered?.standardError ?? Number.POSITIVE_INFINITY,
		questions: clustered?.clusters ?? 1
	};
}
function sampledReach({ standardError, questions }, z) {
	if (standardError === Number.POSITIVE_INFINITY) return 2;
	if (standardError > 0) return Math.min(2, studentFrom(z, questions - 1) * standardError);
	return tableLossBound({
		bothRight: questions,
		lost: 0,
		gained: 0,
		bothWrong: 0
	}, z);
}
function sampledInterval(sampled, z) {
	const reach = sampledReach(sampled, z);
	return [Math.max(-1, sampled.mean - reach), Math.min(1, sampled.mean + reach)];
}
function sampledP(sampled) {
	const { standardError, questions } = sampled;
	const mean = Math.abs(sampled.mean);
	if (mean === 0 || standardError === Number.POSITIVE_INFINITY) return 1;
	if (standardError > 0) return 2 * studentTail(mean / standardError, questions - 1);
	let [low, high] = [0, 12];
	for (let step = 0; step < 60; step += 1) {
		const z = (low + high) / 2;
		if (sampledReach(sampled, z) < mean) low = z;
		else high = z;
	}
	return 2 * normalCdf(-low);
}
function sampledRatio(questions, z) {
	const found = meanRatio(questions, studentFrom(z, questions.length - 1));
	if (found === void 0 || found.interval[0] === found.interval[1]) return void 0;
	const [low, high] = found.interval;
	return {
		ratio: found.ratio,
		interval: [Math.max(0, low), high]
	};
}
function studentFrom(z, degrees) {
	return Math.sign(z) * studentQuantile(normalCdf(-Math.abs(z)), degrees);
}
// src/evaluation/statistics/paired-test.ts
function pairedP(answers) {
	const { byQuestion } = answers;
	return byQuestion === void 0 ? tableP(answers) : sampledP(meanOf(answers, byQuestion));
}
function lossBound(answers, z = Z_ONE_SIDED_95) {
	const { byQuestion } = answers;
	if (byQuestion === void 0) return tableLossBound(answers, z);
	const sampled = meanOf(answers, byQuestion);
	return Math.min(1, sampledReach(sampled, z) - sampled.mean);
}
function gainBound(answers, z = Z_ONE_SIDED_95) {
	return lossBound({
		...answers,
		lost: answers.gained,
		gained: answers.lost
	}, z);
}
function pairedInterval(answers, z = Z_TWO_SIDED_95) {
	return [-lossBound(answers, z), gainBound(answers, z)];
}
function meanOf(answers, byQuestion) {
	return {
		mean: pairedDifference(answers),
		...byQuestion
	};
}
function equivalentWithin(table, margin, z = Z_ONE_SIDED_95) {
	return lossBound(table, z) < margin && gainBound(table, z) < margin;
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
	return refusals.map(({ clause, reason }) => `the gate asks for ${clause}; ${reason}`).join("; ");
}
function gateFailed(refusals) {
	return new EspalierError("gate-failed", refusalText(refusals), {
		hint: "Keep more experts, choose other experts, or use a less strict gate.",
		details: { refusals }
	});
}
export { reachAt as C, criticalValueAt as S, clusteredDifference as T, meanRatio as _, resultsNamed as a, pairsIn as b, lossBound as c, sampledInterval as d, sampledMean as f, accuracyRatio as g, sampledReach as h, refusalText as i, pairedInterval as l, sampledRatio as m, gateRefusals as n, equivalentWithin as o, sampledP as p, refusalSchema as r, gainBound as s, gateFailed as t, pairedP as u, plainRatio as v, repeatedP as w, mcnemarExact as x, pairedDifference as y };
