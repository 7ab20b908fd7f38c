import { h as integerOf, v as stringOf } from "./shards.js";
import { Y as formatPercent } from "./option.js";
import { _ as text, l as code, m as ours } from "./format-result.js";
import { _ as ofModel, f as CANDIDATE } from "./wilson.js";
import { r as integer } from "./format.js";
// src/moe/context.ts
function contextTrainOf(header) {
	const tokens = integerOf(header, `${stringOf(header, "general.architecture")}.context_length`);
	return tokens === void 0 || tokens < 1 ? {} : { contextTrain: tokens };
}
// src/report/sections/kld-categories.ts
function kldCategoryTable(categories = []) {
	return categories.map(({ title, results, scoredTokens, chunks }) => {
		const measured = ofModel(results, CANDIDATE);
		return {
			title,
			mean: withInterval(measured.meanKld.toFixed(4), measured.interval, (end) => end.toFixed(4)),
			p99: percentile(measured.p99Kld, measured.p99Interval),
			p999: percentile(measured.p999Kld, measured.p999Interval),
			sameTop: withInterval(formatPercent(measured.sameTopRate), measured.sameTopInterval, (end) => (end * 100).toFixed(1)),
			changed: changedChunks(measured, scoredTokens / chunks),
			tokens: scoredTokens,
			chunks
		};
	});
}
function percentile(value, interval, digits = 3) {
	const shown = value.toFixed(digits);
	if (interval === void 0) return shown;
	const [low, high] = interval;
	return `${shown} (${low.toFixed(digits)} ${high === null ? "or more" : `to ${high.toFixed(digits)}`})`;
}
function changedChunks({ chunks }, scored) {
	return chunks.filter(({ sameTop }) => sameTop < scored).length;
}
function withInterval(value, interval, show) {
	return interval === void 0 ? value : `${value} (${interval.map(show).join(" to ")})`;
}
function kldCategoriesView(categories) {
	if (categories === void 0) return null;
	return {
		rows: kldCategoryTable(categories).map((row) => ({
			title: text(row.title),
			mean: ours(row.mean),
			p99: ours(row.p99),
			p999: ours(row.p999),
			sameTop: ours(row.sameTop),
			changed: ours(`${row.changed} of ${row.chunks}`),
			tokens: integer(row.tokens),
			chunks: integer(row.chunks)
		})),
		texts: categories.map(({ title, text: from, contextTokens }) => ({
			title: text(title),
			source: code(from.source),
			license: from.license === void 0 ? ours("not recorded") : text(from.license),
			sha256: code(from.sha256),
			contextTokens: integer(contextTokens),
			overlaps: from.overlaps === void 0 ? null : text(from.overlaps.join(", "))
		}))
	};
}
export { contextTrainOf as a, percentile as i, kldCategoriesView as n, kldCategoryTable as r, changedChunks as t };
