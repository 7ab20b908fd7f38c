import { Q as formatPoints, Y as formatInteger, Z as formatPercent } from "./clear-text.js";
// src/search/sweep/table.ts
function curveTable({ base, points, settings }) {
	const own = [
		"base",
		"keep",
		"",
		"",
		"",
		"",
		"",
		"",
		...base.map(scoreText)
	];
	const rows = points.map((point) => [
		point.draws > 1 ? `${point.method}, ${point.draws} draws` : point.method,
		point.edit,
		String(point.experts),
		formatInteger(point.bytes),
		kldText(point),
		rateText(point.sameTopRate, point.sameTopRange),
		rateText(point.changedAnswers, point.changedRange),
		rateText(point.changedTops, point.changedTopsRange),
		...point.scores.map(scoreText)
	]);
	return {
		head: [...[
			"Method",
			"Router bias",
			"Experts",
			"Bytes",
			"KL divergence",
			"Same top token",
			changedTitle(settings),
			changedTopTitle(settings)
		], ...base.map(({ title }) => title)],
		rows: base.length === 0 ? rows : [own, ...rows]
	};
}
function kldText({ kld, kldRange }) {
	const ends = kldRange?.map((end) => end.toFixed(4)).join(" to ");
	return ends === void 0 ? kld.toFixed(4) : `${kld.toFixed(4)} (${ends})`;
}
function rateText(rate, range) {
	const ends = range && percents(range);
	return ends === void 0 ? formatPercent(rate) : `${formatPercent(rate)} (${ends})`;
}
function changedTitle({ scoreTokens }) {
	return scoreTokens === "assistant" ? "Answers likely changed" : "Chunks likely changed";
}
function changedTopTitle({ scoreTokens }) {
	return `${scoreTokens === "assistant" ? "Conversations" : "Chunks"} with a changed top token`;
}
function scoreText({ accuracy, interval, difference, truncated, withheld }) {
	const cut = truncated === 0 ? "" : `, ${truncated} truncated`;
	if (withheld) return `withheld${cut}`;
	const rate = `${formatPercent(accuracy)} (${percents(interval)})`;
	if (difference === void 0) return `${rate}${cut}`;
	const { value, interval: ends, lost, gained } = difference;
	const [low, high] = ends.map((end) => formatPoints(end).replace(" pp", ""));
	return `${rate}, ${formatPoints(value)} (${low} to ${high}), -${lost} +${gained}${cut}`;
}
function percents(ends) {
	return ends.map((end) => (end * 100).toFixed(1)).join(" to ");
}
function curveNotes({ by, domains, settings, base, findings, pick }) {
	const tried = by === "mask" ? "the base with experts switched off in the router" : "files cut for the purpose";
	const questions = base.map(({ title, questions }) => `${title} ${formatInteger(questions)}`).join(", ");
	return [
		`all columns from KL divergence to ${changedTopTitle(settings).toLowerCase()} are means over ${domains.join(", ")}; candidates were ${tried}`,
		`${changedTitle(settings).toLowerCase()}: the mean of 1 - exp(-c), c being the sum of a ${settings.scoreTokens === "assistant" ? "conversation" : "chunk"}'s KL divergences, of a long one that of its mean window of about 30 tokens`,
		`${changedTopTitle(settings).toLowerCase()}: of a text that the base answered itself, the candidate departs from it at the first such token (temperature 0)`,
		...base.length > 0 ? [`the same questions for all: ${questions}`] : [],
		...findings.map(({ sentence }) => sentence),
		...pick === void 0 ? [] : [`picked: ${pick}`]
	];
}
export { curveTable as n, curveNotes as t };
