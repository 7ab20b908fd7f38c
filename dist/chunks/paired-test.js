import { c as studentQuantile, f as Z_ONE_SIDED_95, l as studentTail, m as normalCdf, p as Z_TWO_SIDED_95 } from "./wanted.js";
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
// src/evaluation/statistics/paired-table.ts
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
export { clusteredDifference as _, pairedP as a, sampledP as c, accuracyRatio as d, meanRatio as f, mcnemarExact as g, pairsIn as h, pairedInterval as i, sampledRatio as l, pairedDifference as m, gainBound as n, sampledInterval as o, plainRatio as p, lossBound as r, sampledMean as s, equivalentWithin as t, sampledReach as u };
