import { G as formatBinaryBytes, J as formatInteger, K as formatBytes, X as formatPercent, Z as formatPoints, q as formatCount } from "./option.js";
import "./wilson.js";
import { _ as text, m as ours } from "./format-result.js";
// src/report/format.ts
function modelWord({ id, label }) {
	if (id === "base") return ours("base");
	return id === "candidate" ? ours("pruned") : text(label);
}
function size(bytes) {
	return ours(`${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`);
}
function integer(value) {
	return ours(formatInteger(value));
}
function counted(value, noun) {
	return ours(formatCount(value, noun));
}
function change(from, to) {
	if (from === to) return ours("none");
	if (from === 0) return ours("not defined");
	const rate = to / from - 1;
	return ours(`${rate > 0 ? "+" : ""}${formatPercent(rate, 2)}`);
}
function rateWithInterval(rate, [low, high]) {
	return ours(`${formatPercent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function pointsWithInterval(difference, [low, high]) {
	const ends = [low, high].map((end) => formatPoints(end).replace(" pp", ""));
	return ours(`${formatPoints(difference)} (${ends.join(" to ")})`);
}
function share(count, total) {
	return ours(total === 0 ? formatInteger(count) : `${formatInteger(count)} (${formatPercent(count / total)})`);
}
function ratioPercent({ ratio, interval: [low, high] }) {
	return ours(`${formatPercent(ratio)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function times({ ratio, interval: [low, high] }) {
	return ours(`${ratio.toFixed(2)} times (${low.toFixed(2)} to ${high.toFixed(2)})`);
}
function pValue(p) {
	return ours(p < .001 ? "&lt; 0.001" : p.toFixed(3));
}
function sentence(words) {
	const escaped = text(words);
	const full = /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
	return ours(full.charAt(0).toUpperCase() + full.slice(1));
}
function percent(rate) {
	return ours(formatPercent(rate));
}
export { pValue as a, rateWithInterval as c, share as d, size as f, modelWord as i, ratioPercent as l, counted as n, percent as o, times as p, integer as r, pointsWithInterval as s, change as t, sentence as u };
