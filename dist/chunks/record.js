import { _ as strictObject, d as int, o as array } from "./package-zod.js";
import { I as scoredTokens, g as wilson, s as meanInterval, u as mean } from "./wanted.js";
import { a as kldStatisticsSchema, r as kldChunkSchema, t as kldBand } from "./kld-result.js";
// src/evaluation/statistics/quantile.ts
const ERROR = .025;
function designEffect(counts, size) {
	const clusters = counts.length;
	if (clusters < 2) return void 0;
	const share = mean(counts) / size;
	const between = counts.reduce((sum, count) => sum + (count / size - share) ** 2, 0) / (clusters - 1);
	const independent = share * (1 - share) / size;
	return independent === 0 ? 1 : Math.max(1, between / independent);
}
function quantileInterval(tail, size, knots) {
	const n = Math.floor(size);
	if (n < 2) return void 0;
	const above = exceedances(n, tail);
	const low = valueAt(knots, (above.most + 1) / (n + 1), "low");
	const high = above.least === void 0 ? void 0 : valueAt(knots, (above.least + 1) / (n + 1), "high");
	return low === void 0 ? void 0 : [low, high ?? null];
}
function exceedances(n, tail) {
	let least;
	let log = n * Math.log1p(-tail);
	let cumulative = 0;
	for (let count = 0; count <= n; count += 1) {
		cumulative += Math.exp(log);
		if (cumulative <= ERROR) least = count;
		if (1 - cumulative <= ERROR) return {
			least,
			most: count
		};
		log += Math.log((n - count) / (count + 1) * (tail / (1 - tail)));
	}
	return {
		least,
		most: n
	};
}
function valueAt(knots, tail, end) {
	const at = knots.findIndex((knot) => knot.tail <= tail);
	const [from, to] = [knots[at - 1], knots[at]];
	if (to === void 0) return void 0;
	if (from === void 0 || to.tail === tail) return to.value;
	const part = Math.log(from.tail / tail) / Math.log(from.tail / to.tail);
	const exponential = from.value + part * (to.value - from.value);
	if (end === "high") return exponential;
	return from.value > 0 ? from.value * (to.value / from.value) ** part : from.value;
}
// src/evaluation/measurements/kld/record.ts
const kldRecordSchema = strictObject({
	statistics: kldStatisticsSchema,
	tokens: int().positive(),
	chunks: array(kldChunkSchema).min(1)
});
function kldRecord(measured, contextTokens) {
	const { basePerplexity: _, chunkKlds, chunkSameTops, ...statistics } = measured;
	const tokens = scoredTokens(contextTokens);
	return {
		statistics,
		tokens,
		chunks: chunkKlds.map((kld, at) => ({
			nats: Number((kld * tokens).toFixed(SUM_DECIMALS)),
			sameTop: Math.round((chunkSameTops[at] ?? 0) * tokens)
		}))
	};
}
const SUM_DECIMALS = 4;
function kldMeasures(record) {
	const { statistics, tokens, chunks } = record;
	const interval = meanInterval(chunks.map(({ nats }) => nats / tokens));
	const [p99Interval, p999Interval] = [.01, .001].map((tail) => percentileInterval(record, tail));
	return {
		...statistics,
		...interval && { interval },
		...p99Interval && { p99Interval },
		...p999Interval && { p999Interval },
		sameTopInterval: sameTopInterval(record),
		band: kldBand(statistics),
		chunks
	};
}
function sameTopInterval({ tokens, chunks }) {
	const counts = chunks.map(({ sameTop }) => sameTop);
	const interval = meanInterval(counts.map((count) => count / tokens));
	if (interval === void 0 || new Set(counts).size === 1) return wilson(counts.reduce((sum, count) => sum + count, 0), counts.length * tokens);
	return [Math.max(0, interval[0]), Math.min(1, interval[1])];
}
function percentileInterval({ statistics, tokens, chunks }, tail) {
	const effect = designEffect(chunks.map(({ sameTop }) => tokens - sameTop), tokens);
	if (effect === void 0) return void 0;
	const all = tokens * chunks.length;
	const { medianKld, p90Kld, p95Kld, p99Kld, p999Kld, maxKld } = statistics;
	const percentiles = [
		[.5, medianKld],
		[.1, p90Kld],
		[.05, p95Kld],
		[.01, p99Kld],
		[.001, p999Kld]
	];
	const largest = {
		tail: 1 / (all + 1),
		value: maxKld
	};
	const knots = percentiles.flatMap(([tail, value]) => value === void 0 || tail <= largest.tail ? [] : [{
		tail,
		value
	}]);
	return quantileInterval(tail, all / effect, [...knots, largest]);
}
const ROUNDING = 1e-5;
function disagreement({ statistics, tokens, chunks }) {
	const meanOf = (value) => mean(chunks.map((chunk) => value(chunk) / tokens));
	const [kld, sameTop] = [meanOf(({ nats }) => nats), meanOf((chunk) => chunk.sameTop)];
	if (Math.abs(kld - statistics.meanKld) > ROUNDING) return `its chunks have a mean of ${kld.toFixed(5)} nats, but its statistics say ${statistics.meanKld}`;
	if (Math.abs(sameTop - statistics.sameTopRate) > ROUNDING) return `its chunks have the same top token in ${sameTop.toFixed(5)} of all, but its statistics say ${statistics.sameTopRate}`;
}
export { kldRecordSchema as i, kldMeasures as n, kldRecord as r, disagreement as t };
