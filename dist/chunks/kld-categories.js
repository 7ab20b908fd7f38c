import { _ as formatInteger, b as formatPoints, y as formatPercent } from "./option.js";
import { _ as text, l as code, m as ours } from "./tables.js";
import { m as sentence, s as integer } from "./curve-table.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
// src/report/sections/efforts.ts
function effortTable({ efforts = [] }) {
	return efforts.map(({ effort, questions, accuracy, answers, pairs: [pair] }) => {
		const { paired, recovery, tokens, verdict } = pair;
		const claimed = (value) => verdict.kind === "withheld" ? "–" : value;
		const counts = (of) => [BASE, CANDIDATE].map((id) => formatInteger(of(ofModel(answers, id)))).join(" / ");
		return {
			effort,
			questions: formatInteger(questions),
			base: claimed(formatPercent(ofModel(accuracy, BASE))),
			candidate: claimed(formatPercent(ofModel(accuracy, CANDIDATE))),
			difference: claimed(`${formatPoints(paired.difference)} (${paired.interval.map((end) => (end * 100).toFixed(1)).join(" to ")})`),
			recovery: claimed(recovery === void 0 ? "–" : percents(recovery)),
			truncated: counts((model) => model.truncated),
			loops: counts((model) => model.loops),
			tokens: [BASE, CANDIDATE].map((id) => ofModel(answers, id).meanAnswerTokens.toFixed(0)).join(" / "),
			longer: tokens === void 0 ? "–" : longer(tokens),
			seconds: [BASE, CANDIDATE].map((id) => seconds(ofModel(answers, id).meanSeconds)).join(" / "),
			verdict: verdict.sentence
		};
	});
}
function percents({ ratio, interval }) {
	return `${formatPercent(ratio)} (${interval.map((end) => (end * 100).toFixed(1)).join(" to ")})`;
}
function longer({ ratio, interval }) {
	return `${ratio.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join(" to ")})`;
}
function seconds(value) {
	if (value === void 0) return "–";
	return value.toFixed(value < 10 ? 2 : 0);
}
function effortsView(trial) {
	if (trial.efforts === void 0) return null;
	return effortTable(trial).map(({ verdict, ...cells }) => ({
		...Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, ours(value)])),
		sentence: sentence(verdict)
	}));
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
export { effortTable as a, percentile as i, kldCategoriesView as n, effortsView as o, kldCategoryTable as r, changedChunks as t };
