import { i as normalCdf, r as Z_TWO_SIDED_95 } from "./wilson.js";
import { o as lossBound, u as pairsIn } from "./gate.js";
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
		interval: [first === 0 ? 0 : crossing(table, z, [0, ratio], true), crossing(table, z, [ratio, highest], false)]
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
	if (standardError > 0) return Math.min(2, studentFrom(z, questions - 1) * standardError);
	return lossBound({
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
	let [low, high] = [0, 12];
	for (let step = 0; step < 60; step += 1) {
		const z = (low + high) / 2;
		if (sampledReach(sampled, z) < Math.abs(sampled.mean)) low = z;
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
function studentFrom(z, freedom) {
	return [
		(z ** 3 + z) / 4,
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
		(79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160
	].reduce((sum, term, index) => sum + term / freedom ** (index + 1), z);
}
export { sampledReach as a, meanRatio as c, sampledRatio as i, plainRatio as l, sampledMean as n, clusteredDifference as o, sampledP as r, accuracyRatio as s, sampledInterval as t };
