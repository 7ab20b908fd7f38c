import { H as sha256Hex } from "./pages.js";
import { n as benchmarkNamed, u as plainName } from "./registry3.js";
import { f as Z_ONE_SIDED_95, h as normalQuantile, p as Z_TWO_SIDED_95 } from "./wanted.js";
import { h as pairsIn } from "./paired-test.js";
// src/evaluation/statistics/power.ts
const POWER = .8;
function questionsFor(margin, discordance, power = .5) {
	const errors = Z_ONE_SIDED_95 * Math.sqrt(Math.max(discordance, margin) - margin * margin) + normalQuantile(power) * Math.sqrt(discordance);
	const root = (errors + Math.sqrt(errors * errors + 2 * margin)) / (2 * margin);
	return Math.ceil(root * root);
}
function detectableLoss(table, z = Z_TWO_SIDED_95) {
	const pairs = pairsIn(table);
	const observed = (table.lost + table.gained || 3) / pairs;
	const isShown = (loss) => {
		const discordance = Math.max(observed, loss);
		const spread = Math.sqrt(Math.max(0, discordance - loss * loss));
		const errors = z * Math.sqrt(discordance) + normalQuantile(POWER) * spread;
		return pairs * loss - 1 >= errors * Math.sqrt(pairs);
	};
	let [low, high] = [0, 1];
	if (!isShown(high)) return high;
	while (high - low > 1e-9) {
		const middle = (low + high) / 2;
		if (isShown(middle)) high = middle;
		else low = middle;
	}
	return high;
}
const PLANNED = .8;
function paceOf(records, slots, models) {
	const all = records.flat();
	const seconds = all.reduce((sum, record) => sum + secondsOf(record), 0);
	const tokens = all.reduce((sum, { answerTokens }) => sum + answerTokens, 0);
	return {
		slotSeconds: records.map((some) => some.reduce((sum, one) => sum + secondsOf(one), 0) / some.length),
		tokensPerSecond: seconds === 0 ? 0 : slots * tokens / seconds,
		slots,
		models
	};
}
function secondsOf({ promptTokens, promptTokensPerSecond, answerTokens, answerTokensPerSecond }) {
	const time = (tokens, rate) => rate > 0 ? tokens / rate : 0;
	return time(promptTokens, promptTokensPerSecond) + time(answerTokens, answerTokensPerSecond);
}
function secondsFor(counts, { slotSeconds, slots, models }) {
	return counts.reduce((sum, count, index) => sum + models * count * (slotSeconds[index] ?? 0) / slots, 0);
}
function leastOf({ samples }, questions) {
	return samples === void 0 ? Math.min(questions, 20) : questions;
}
function countsWithin(benchmarks, pace, seconds) {
	const all = benchmarks.map(({ questions }) => questions.length);
	const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
	const room = seconds * PLANNED;
	const [needed, asked] = [secondsFor(least, pace), secondsFor(all, pace)];
	if (asked <= room) return all;
	if (needed > room) return void 0;
	const share = (room - needed) / (asked - needed);
	return all.map((count, index) => least[index] + Math.floor((count - least[index]) * share));
}
function firstOf(items, count, seed) {
	const rank = ({ id }) => sha256Hex(`first ${seed}\n${id}`);
	const order = [...Map.groupBy(items, ({ cluster }) => cluster ?? "").values()].flatMap((members) => members.map((item) => ({
		item,
		rank: rank(item)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map((one, index) => ({
		...one,
		place: (index + .5) / members.length
	}))).toSorted((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : 1));
	const first = new Set(order.slice(0, count).map(({ item }) => item));
	return items.filter((item) => first.has(item));
}
// src/evaluation/comparison/same-questions.ts
function questionSet({ name, effort }) {
	const plain = plainName({
		benchmark: name,
		effort
	});
	return benchmarkNamed(plain)?.sameQuestions ?? plain;
}
function questionKey({ benchmark, effort, samples }, { id }) {
	return `${questionSet({
		name: benchmark,
		effort
	})}/${samples === void 0 ? id : id.replace(/\.\d{2}$/, "")}`;
}
export { leastOf as a, secondsOf as c, questionsFor as d, firstOf as i, POWER as l, questionSet as n, paceOf as o, countsWithin as r, secondsFor as s, questionKey as t, detectableLoss as u };
