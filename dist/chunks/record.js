import { h as strictObject, i as array, l as int } from "./package-zod.js";
import { o as scoredTokens } from "./logits.js";
import { _ as kldChunkSchema, h as kldBand, t as wilson, y as kldStatisticsSchema } from "./wilson.js";
// src/evaluation/statistics/median.ts
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === void 0 || lower === void 0 ? 0 : (lower + upper) / 2;
}
function mean(values) {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
// src/evaluation/statistics/student.ts
function studentWithin(t, degrees) {
	const angle = Math.atan(t / Math.sqrt(degrees));
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
	const odd = degrees % 2 === 1;
	let [term, sum] = odd ? [cos, degrees === 1 ? 0 : cos] : [1, 1];
	for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
		term *= (power - 1) / power * cos * cos;
		sum += term;
	}
	return odd ? 2 / Math.PI * (angle + sin * sum) : sin * sum;
}
const FAR = 1e4;
function studentQuantile(probability, degrees) {
	let [low, high] = [0, FAR];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (studentWithin(middle, degrees) < probability) low = middle;
		else high = middle;
	}
}
function meanInterval(values) {
	const n = values.length;
	if (n < 2) return void 0;
	const middle = mean(values);
	const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
	const half = studentQuantile(.95, n - 1) * Math.sqrt(variance / n);
	return [middle - half, middle + half];
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
	return {
		...statistics,
		...interval && { interval },
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
const ROUNDING = 1e-5;
function disagreement({ statistics, tokens, chunks }) {
	const meanOf = (value) => mean(chunks.map((chunk) => value(chunk) / tokens));
	const [kld, sameTop] = [meanOf(({ nats }) => nats), meanOf((chunk) => chunk.sameTop)];
	if (Math.abs(kld - statistics.meanKld) > ROUNDING) return `its chunks have a mean of ${kld.toFixed(5)} nats, its statistics say ${statistics.meanKld}`;
	if (Math.abs(sameTop - statistics.sameTopRate) > ROUNDING) return `its chunks have the same top token in ${sameTop.toFixed(5)} of all, its statistics say ${statistics.sameTopRate}`;
}
export { mean as a, kldRecordSchema as i, kldMeasures as n, median as o, kldRecord as r, disagreement as t };
