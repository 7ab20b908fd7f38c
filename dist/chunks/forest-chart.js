import { $ as formatPoints, X as formatInteger } from "./option.js";
// src/report/forest-chart.ts
const [WIDTH, LEFT, RIGHT, TOP, ROW, BOTTOM] = [
	640,
	190,
	150,
	46,
	24,
	40
];
const STYLE = [
	".forest{font:11px system-ui,sans-serif;--ink:#1a1d21;--soft:#565e68;--line:#d9dde2;--paper:#fff;--within:#e3efe6;--bad:#a81e14}",
	".forest text{fill:var(--ink)}.forest .soft{fill:var(--soft)}.forest .paper{fill:var(--paper)}.forest .within{fill:var(--within)}",
	".forest path{stroke:var(--ink);stroke-width:2;fill:none}.forest .zero{stroke-width:1}.forest .margin{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}",
	".forest .dot{fill:var(--ink)}.forest .worse path{stroke:var(--bad)}.forest .worse .dot{fill:var(--bad)}.forest .grid{stroke:var(--line);stroke-width:1}",
	"@media(prefers-color-scheme:dark){.forest{--ink:#e6e8eb;--soft:#a3abb5;--line:#343a41;--paper:#14171a;--within:#1d3325;--bad:#f28b82}}"
].join("");
function forestRows({ benchmarks, overall }) {
	const all = {
		title: "All questions",
		questions: overall.questions,
		pairs: overall.pairs
	};
	return [...benchmarks, all].flatMap(({ title, questions, pairs: [{ paired, verdict }] }) => verdict.kind === "withheld" ? [] : [{
		title,
		questions,
		difference: paired.difference,
		interval: paired.interval,
		worse: verdict.kind === "worse"
	}]);
}
function forestChart(trial) {
	if (trial === void 0) return "";
	const rows = forestRows(trial);
	if (rows.length === 0) return "";
	const { margin } = trial;
	const reach = 1.1 * Math.max(2 * margin, ...rows.flatMap(({ interval }) => interval.map(Math.abs)));
	const x = (value) => (LEFT + (value + reach) / (2 * reach) * (WIDTH - LEFT - RIGHT)).toFixed(1);
	const bottom = TOP + rows.length * ROW;
	const height = bottom + BOTTOM;
	const margins = formatPoints(margin).replace("+", "");
	const step = tick(reach);
	const ticks = Array.from({ length: 2 * Math.floor(reach / step) + 1 }, (_, i) => (i - Math.floor(reach / step)) * step);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="forest" role="img" aria-labelledby="forest-title forest-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
		`<title id="forest-title">Difference of right answers, pruned minus base, with 95 % intervals</title>`,
		`<desc id="forest-desc">${escapeXml(rows.map((row) => `${row.title}: ${rowText(row)}`).join("; "))}. Losses below ${margins} are shaded.</desc>`,
		`<style>${STYLE}</style>`,
		`<rect class="paper" width="${WIDTH}" height="${height}"/>`,
		`<text x="8" y="16" font-weight="600">Right answers, pruned minus base, with 95 % intervals</text>`,
		`<text class="soft" x="8" y="32">Shaded: no loss, or one below the margin of ${margins}</text>`,
		`<rect class="within" x="${x(-margin)}" y="${TOP - 4}" width="${(Number(x(reach)) - Number(x(-margin))).toFixed(1)}" height="${bottom - TOP + 8}"/>`,
		...ticks.map((value) => `<path class="grid" d="M${x(value)} ${bottom + 4}v5"/><text class="soft" x="${x(value)}" y="${bottom + 22}" text-anchor="middle">${(value * 100).toFixed(step < .01 ? 1 : 0)}</text>`),
		`<text class="soft" x="${WIDTH - RIGHT + 8}" y="${bottom + 22}">pp</text>`,
		`<path class="margin" d="M${x(-margin)} ${TOP - 4}V${bottom + 4}"/>`,
		`<path class="zero" d="M${x(0)} ${TOP - 4}V${bottom + 4}"/>`,
		...rows.map((row, index) => drawRow(row, TOP + (index + .5) * ROW, x)),
		"</svg>",
		""
	].join("\n");
}
function drawRow(row, y, x) {
	const [low, high] = row.interval;
	return [
		`<g${row.worse ? " class=\"worse\"" : ""}><text x="8" y="${y + 4}">${escapeXml(shorten(row.title))} <tspan class="soft">${formatInteger(row.questions)}</tspan></text>`,
		`<path d="M${x(low)} ${y}H${x(high)}"/><circle class="dot" cx="${x(row.difference)}" cy="${y}" r="4"/>`,
		`<text x="${WIDTH - RIGHT + 8}" y="${y + 4}">${rowText(row)}</text></g>`
	].join("");
}
function rowText({ difference, interval }) {
	const [low, high] = interval.map((end) => formatPoints(end).replace(" pp", ""));
	return `${formatPoints(difference)} (${low} to ${high})`;
}
function tick(reach) {
	return [
		.005,
		.01,
		.02,
		.05,
		.1,
		.2
	].find((step) => reach / step <= 6) ?? .5;
}
const TITLE_LETTERS = 24;
function shorten(title) {
	const characters = [...title];
	return characters.length <= TITLE_LETTERS ? title : `${characters.slice(0, 23).join("")}…`;
}
function escapeXml(text) {
	return text.toWellFormed().replace(/\p{Cc}/gu, " ").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
const COLUMNS = 41;
function forestText(trial) {
	const rows = forestRows(trial);
	const { margin } = trial;
	const reach = 1.1 * Math.max(2 * margin, ...rows.flatMap(({ interval }) => interval.map(Math.abs)));
	const at = (value) => Math.round((value + reach) / (2 * reach) * 40);
	const width = Math.max(0, ...rows.map(({ title }) => [...title].length));
	return rows.map((row) => {
		const [low, high] = row.interval;
		const cells = Array.from({ length: COLUMNS }, (_, i) => i >= at(low) && i <= at(high) ? "-" : " ");
		const marks = [
			[margin * -1, ":"],
			[0, "|"],
			[low, "["],
			[high, "]"],
			[row.difference, "o"]
		];
		for (const [value, mark] of marks) cells[at(value)] = mark;
		return `${row.title + " ".repeat(width - [...row.title].length)}  ${cells.join("")}  ${rowText(row)}`;
	}).join("\n");
}
export { forestRows as n, forestText as r, forestChart as t };
