import { c as RELEASE_FILES } from "./run-files.js";
import { t as escapeXml } from "./escape-xml.js";
import { _ as formatInteger, b as formatPoints, h as formatBytes, y as formatPercent } from "./option.js";
import { B as claimsNothing, _ as times, c as modelWord, d as pointsWithInterval, f as rateWithInterval, l as pValue, m as sentence, n as curveTable, r as curveChart, s as integer, t as curveNotes, w as reachAt, y as withSubject } from "./curve-table.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { _ as text, f as link, l as code, m as ours, p as md } from "./tables.js";
import { f as parseHubUri } from "./pages.js";
import { g as wilson } from "./wanted.js";
// src/report/kit/svg.ts
const LABEL_LETTERS = 32;
function shorten(label) {
	const characters = [...label];
	return characters.length <= LABEL_LETTERS ? label : `${characters.slice(0, 31).join("")}…`;
}
// src/report/kit/forest-chart.ts
const [WIDTH$2, EDGE$1, TOP$2, ROW$1, BOTTOM$2] = [
	440,
	12,
	50,
	38,
	34
];
const SHOWN$2 = 1.4;
const STYLE$2 = [
	".forest{font:12px system-ui,sans-serif;--ink:#1a1d21;--soft:#565e68;--line:#d9dde2;--paper:#fff;--within:#e3efe6;--bad:#a81e14}",
	".forest text{fill:var(--ink)}.forest .soft{fill:var(--soft)}.forest .paper{fill:var(--paper)}.forest .within{fill:var(--within)}",
	".forest path{stroke:var(--ink);stroke-width:2;fill:none}.forest .zero{stroke-width:1}.forest .margin{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}",
	".forest .dot{fill:var(--ink)}.forest .worse path{stroke:var(--bad)}.forest .worse .dot{fill:var(--bad)}.forest .grid{stroke:var(--line);stroke-width:1}",
	"@media(prefers-color-scheme:dark){.forest{--ink:#e6e8eb;--soft:#a3abb5;--line:#343a41;--paper:#14171a;--within:#1d3325;--bad:#f28b82}}"
].join("");
function forestRows({ benchmarks, efforts = [], overall }) {
	const all = {
		title: "All questions",
		questions: overall.questions,
		pairs: overall.pairs
	};
	const atEffort = efforts.map((one) => ({
		...one,
		title: `All at ${one.effort} effort`
	}));
	return [
		...benchmarks,
		...atEffort,
		all
	].flatMap(({ title, questions, pairs: [{ paired, verdict }] }) => claimsNothing(verdict) ? [] : [{
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
	const domain = domainOf(rows, margin);
	const x = (value) => (EDGE$1 + partOf(domain, value) * (WIDTH$2 - 2 * EDGE$1)).toFixed(1);
	const bottom = TOP$2 + rows.length * ROW$1;
	const height = bottom + BOTTOM$2;
	const margins = formatPoints(margin).replace("+", "");
	const ticks = ticksIn(domain);
	const decimals = ticks.some((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) ? 1 : 0;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="forest" role="img" aria-labelledby="forest-title forest-desc" viewBox="0 0 ${WIDTH$2} ${height}" width="${WIDTH$2 * SHOWN$2}" height="${height * SHOWN$2}">`,
		`<title id="forest-title">Difference of right answers, pruned minus base, with 95 % intervals</title>`,
		`<desc id="forest-desc">${escapeXml(rows.map((row) => `${row.title}: ${rowText(row)}`).join("; "))}. Losses below ${margins} are shaded.</desc>`,
		`<style>${STYLE$2}</style>`,
		`<rect class="paper" width="${WIDTH$2}" height="${height}"/>`,
		`<text x="${EDGE$1}" y="18" font-weight="600">Right answers, pruned minus base, 95 % intervals</text>`,
		`<text class="soft" x="${EDGE$1}" y="35">Shaded: no loss, or one below the margin of ${margins}</text>`,
		...ticks.map((value) => `<path class="grid" d="M${x(value)} ${bottom + 4}v5"/><text class="soft" x="${x(value)}" y="${bottom + 22}" text-anchor="middle">${(value * 100).toFixed(decimals)}${value === 0 ? " pp" : ""}</text>`),
		...rows.map((row, index) => {
			const y = TOP$2 + (index + .5) * ROW$1;
			return `${drawBand(y, x, margin, domain[1])}${drawRow$1(row, y, x)}`;
		}),
		"</svg>",
		""
	].join("\n");
}
function drawBand(y, x, margin, right) {
	const width = (Number(x(right)) - Number(x(-margin))).toFixed(1);
	return [`<rect class="within" x="${x(-margin)}" y="${y}" width="${width}" height="16"/>`, `<path class="margin" d="M${x(-margin)} ${y}v16"/><path class="zero" d="M${x(0)} ${y}v16"/>`].join("");
}
function drawRow$1(row, y, x) {
	const [low, high] = row.interval;
	return [
		`<g${row.worse ? " class=\"worse\"" : ""}><text x="${EDGE$1}" y="${y - 4}">${escapeXml(shorten(row.title))} <tspan class="soft">${formatInteger(row.questions)}</tspan></text>`,
		`<path d="M${x(low)} ${y + 8}H${x(high)}"/><circle class="dot" cx="${x(row.difference)}" cy="${y + 8}" r="4"/>`,
		`<text x="${WIDTH$2 - EDGE$1}" y="${y - 4}" text-anchor="end">${rowText(row)}</text></g>`
	].join("");
}
function rowText({ difference, interval }) {
	const [low, high] = interval.map((end) => formatPoints(end).replace(" pp", ""));
	return `${formatPoints(difference)} (${low} to ${high})`;
}
function domainOf(rows, margin) {
	const ends = rows.flatMap(({ interval }) => interval);
	return [1.1 * Math.min(-2 * margin, ...ends), 1.1 * Math.max(2 * margin, ...ends)];
}
function partOf([low, high], value) {
	return (value - low) / (high - low);
}
function ticksIn([low, high]) {
	const step = [
		.005,
		.01,
		.02,
		.05,
		.1,
		.2
	].find((step) => (high - low) / step <= 8) ?? .5;
	const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
	return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
const COLUMNS = 41;
function forestText(trial) {
	const rows = forestRows(trial);
	const { margin } = trial;
	const domain = domainOf(rows, margin);
	const at = (value) => Math.round(partOf(domain, value) * 40);
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
// src/report/kit/hub-links.ts
const HUB = "https://huggingface.co";
function repoUrl(repo, kind = "models") {
	const path = repo.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${HUB}/${kind === "datasets" ? "datasets/" : ""}${path}`;
}
function fileUrl(repo, file) {
	const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${repoUrl(repo)}/blob/main/${path}`;
}
function modelLink(repo) {
	return link(text(repo), repoUrl(repo));
}
function parseDatasetSource(source) {
	try {
		const { repo, revision, path } = parseHubUri(source);
		return repo.type === "dataset" ? {
			repo: repo.id,
			revision,
			file: path
		} : void 0;
	} catch {
		return;
	}
}
function shortRevision(revision) {
	return code(revision.slice(0, 10));
}
// src/report/kit/place-labels.ts
const [LETTER, ASCENT, DESCENT] = [
	6.6,
	10,
	3
];
const GAP = 9;
const BASELINES = [
	13,
	-7,
	26,
	-20,
	39,
	-33
];
function placeLabels(points, edges) {
	const taken = points.map(({ x, y, top, bottom }) => ({
		left: x - 5,
		right: x + 5,
		top: Math.min(top, y - 5),
		bottom: Math.max(bottom, y + 5)
	}));
	return points.map(({ text, x, y }) => {
		const width = [...text].length * LETTER;
		const places = BASELINES.flatMap((below) => [x + GAP, x - GAP - width].map((left) => ({
			x: left,
			y: y + below
		})));
		const boxOf = (at) => ({
			left: at.x,
			right: at.x + width,
			top: at.y - ASCENT,
			bottom: at.y + DESCENT
		});
		const cost = (box) => taken.filter((other) => overlaps(box, other)).length + (box.left < 0 || box.right > edges.right || box.top < edges.top || box.bottom > edges.bottom ? 10 : 0);
		const best = places.reduce((a, b) => cost(boxOf(b)) < cost(boxOf(a)) ? b : a);
		taken.push(boxOf(best));
		return {
			text,
			...best
		};
	});
}
function overlaps(a, b) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
// src/report/kit/section.ts
function defineSection(section) {
	return section;
}
function anchorOf({ name }) {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
// src/report/sections/answer-length.ts
function lengthsIn({ trial }) {
	return (trial?.benchmarks ?? []).flatMap(({ title, results, pairs: [{ tokens }] }) => {
		const mean = (id) => ofModel(results, id).meanAnswerTokens.toFixed(0);
		return tokens === void 0 ? [] : [{
			title,
			base: mean(BASE),
			candidate: mean(CANDIDATE),
			tokens
		}];
	});
}
const INTRO = "Mean tokens of an answer, reasoning included. At the same speed, twice the tokens take twice the time. An answer that was cut at its token budget counts with that budget.";
const section$2 = defineSection({
	name: "answerLength",
	title: "How long the answers are",
	order: 20,
	fields: [[[
		"intro",
		"rows[].title",
		"rows[].base",
		"rows[].candidate",
		"rows[].ratio"
	], "mean tokens of an answer by benchmark, and their ratio; `answerLength` is `null` where no answer is of any length"]],
	card(report) {
		const rows = lengthsIn(report).map(({ title, base, candidate, tokens }) => ({
			title: text(title),
			base: ours(base),
			candidate: ours(candidate),
			ratio: times(tokens)
		}));
		return rows.length === 0 ? null : {
			intro: ours(INTRO),
			rows
		};
	},
	chart: {
		file: "answer-length.svg",
		of: "trial",
		draw: (report) => chartOf(lengthsIn(report))
	},
	table(report) {
		const rows = lengthsIn(report).map(({ title, base, candidate, tokens }) => [...[
			title,
			base,
			candidate
		], times(tokens)]);
		return rows.length === 0 ? void 0 : {
			intro: INTRO,
			head: [
				"Benchmark",
				"Base",
				"Pruned",
				"Pruned over base (95 %)"
			],
			rows
		};
	}
});
const [WIDTH$1, EDGE, TOP$1, ROW, BOTTOM$1] = [
	440,
	12,
	30,
	38,
	34
];
const SHOWN$1 = 1.4;
const STYLE$1 = [
	".lengths{font:12px system-ui,sans-serif;--ink:#1a1d21;--soft:#565e68;--line:#d9dde2;--paper:#fff}",
	".lengths text{fill:var(--ink)}.lengths .soft{fill:var(--soft)}.lengths .paper{fill:var(--paper)}",
	".lengths path{stroke:var(--ink);stroke-width:2;fill:none}.lengths .one{stroke:var(--line)}.lengths .dot{fill:var(--ink)}",
	"@media(prefers-color-scheme:dark){.lengths{--ink:#e6e8eb;--soft:#a3abb5;--line:#343a41;--paper:#14171a}}"
].join("");
function chartOf(rows) {
	if (rows.length === 0) return "";
	const ends = rows.flatMap(({ tokens }) => [tokens.ratio, ...tokens.interval]);
	const [low, high] = [Math.min(1, ...ends), Math.max(1, ...ends)];
	const x = (value) => (EDGE + (high === low ? .5 : (value - low) / (high - low)) * (WIDTH$1 - 2 * EDGE)).toFixed(1);
	const bottom = TOP$1 + rows.length * ROW;
	const height = bottom + BOTTOM$1;
	const title = "Tokens of an answer, pruned over base, 95 % intervals";
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="lengths" role="img" aria-labelledby="lengths-title lengths-desc" viewBox="0 0 ${WIDTH$1} ${height}" width="${WIDTH$1 * SHOWN$1}" height="${height * SHOWN$1}">`,
		`<title id="lengths-title">${title}</title>`,
		`<desc id="lengths-desc">${escapeXml(rows.map((row) => `${row.title}: ${times(row.tokens)}`).join("; "))}.</desc>`,
		`<style>${STYLE$1}</style>`,
		`<rect class="paper" width="${WIDTH$1}" height="${height}"/>`,
		`<text x="${EDGE}" y="18" font-weight="600">${title}</text>`,
		`<path class="one" d="M${x(1)} ${TOP$1 + 4}V${bottom + 4}"/><text class="soft" x="${x(1)}" y="${bottom + 20}" text-anchor="${anchorAt(1, low, high)}">as long</text>`,
		...rows.map((row, index) => drawRow(row, TOP$1 + (index + .5) * ROW, x)),
		"</svg>",
		""
	].join("\n");
}
function anchorAt(value, low, high) {
	const part = high === low ? .5 : (value - low) / (high - low);
	if (part < .1) return "start";
	return part > .9 ? "end" : "middle";
}
function drawRow({ title, tokens }, y, x) {
	const [low, high] = tokens.interval;
	return [
		`<text x="${EDGE}" y="${y - 4}">${escapeXml(shorten(title))}</text>`,
		`<text x="${WIDTH$1 - EDGE}" y="${y - 4}" text-anchor="end">${times(tokens)}</text>`,
		`<path d="M${x(low)} ${y + 8}H${x(high)}"/><circle class="dot" cx="${x(tokens.ratio)}" cy="${y + 8}" r="4"/>`
	].join("");
}
// src/report/sections/curve.ts
const section$1 = defineSection({
	name: "curve",
	title: "How far the base can be cut",
	order: 30,
	fields: [[["head[]", "rows[].cells[]"], "the candidates of a sweep as a table; `curve` is `null` without one"], [[
		"notes[]",
		"measured",
		"questions"
	], "sentences below it, what measured it, whether questions were asked"]],
	card({ curve }) {
		if (curve === void 0) return null;
		const { head, rows } = curveTable(curve);
		return {
			head: head.map(text),
			rows: rows.map((cells) => ({ cells: cells.map((cell, column) => column < 2 ? text(cell) : ours(cell)) })),
			notes: curveNotes(curve).map(sentence),
			measured: text(curve.tool),
			questions: curve.base.length > 0
		};
	},
	chart: {
		file: "sweep.svg",
		of: "curve",
		draw: ({ curve }) => curve === void 0 ? "" : curveChart(curve)
	},
	table({ curve }) {
		if (curve === void 0) return void 0;
		const { head, rows } = curveTable(curve);
		return {
			intro: `Candidates of the same base, each measured alike, with ${curve.tool}.`,
			head,
			rows,
			words: [...head.keys()],
			notes: curveNotes(curve)
		};
	}
});
// src/report/sections/sized-models.ts
function sizedModels(trial) {
	if (trial === void 0 || !trial.models.some(({ role }) => role === "rival")) return [];
	const { overall, kld, models } = trial;
	const { questions, accuracy, pairs, analysis } = overall;
	return models.map((model) => {
		const { id } = model;
		const pair = pairs.find(({ of, against }) => of === "candidate" && against === id);
		const verdict = (pair ?? pairs[0]).verdict.kind;
		const rate = ofModel(accuracy, id);
		const interval = wilson(Math.round(rate * questions), questions, reachAt(analysis).twoSided);
		const measured = kld && id !== "base" ? ofModel(kld.results, id) : void 0;
		return {
			model,
			...verdict !== "withheld" && { score: {
				rate,
				interval
			} },
			...measured && { kld: {
				mean: measured.meanKld,
				error: measured.meanKldError
			} },
			...pair && { pair }
		};
	});
}
function betterRivals({ trial, candidate }) {
	return sizedModels(trial).filter(({ model, pair }) => model.role === "rival" && pair?.verdict.kind === "worse").toSorted((a, b) => (a.model.bytes ?? 0) - (b.model.bytes ?? 0)).map(({ model }) => {
		const isSmaller = model.bytes !== void 0 && model.bytes < candidate.bytes;
		return `${named(model.label)} is ${isSmaller ? "smaller and better" : "better"}`;
	});
}
function named(label) {
	if (!label.endsWith(" of the base")) return label;
	return `${/^[AEFHILMNORSX]/.test(label) ? "An" : "A"} ${label}`;
}
// src/report/sections/same-size-chart.ts
const [WIDTH, LEFT, TOP, RIGHT, BOTTOM, PANEL] = [
	440,
	52,
	30,
	12,
	40,
	210
];
const SHOWN = 1.4;
const Z = 1.96;
const COLOURS = {
	base: ["#4a4f57", "#b4bac2"],
	candidate: ["#b8500a", "#f0914e"],
	rival: ["#0072b2", "#56b4e9"]
};
const rules = (index) => Object.entries(COLOURS).map(([role, pair]) => `.sizes .${role}{stroke:${pair[index]}}.sizes .${role}.dot{fill:${pair[index]}}`);
const STYLE = [
	".sizes{font:12px system-ui,sans-serif;--ink:#1a1d21;--line:#d9dde2;--paper:#fff}",
	".sizes text{fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke}.sizes .grid{stroke:var(--line)}.sizes .paper{fill:var(--paper)}",
	...rules(0),
	"@media(prefers-color-scheme:dark){.sizes{--ink:#e6e8eb;--line:#343a41;--paper:#14171a}",
	...rules(1),
	"}"
].join("");
const SCORE = {
	name: "right answers",
	title: "Right answers to all questions, 95 % intervals",
	measure: ({ score }) => score && {
		value: score.rate,
		low: score.interval[0],
		high: score.interval[1]
	},
	show: (value) => formatPercent(value, 1),
	tick: (value) => formatPercent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1)
};
const KLD = {
	name: "KL divergence",
	title: "Mean KL divergence from the base, nats, 95 % intervals",
	measure: ({ kld }) => kld && {
		value: kld.mean,
		low: Math.max(0, kld.mean - Z * kld.error),
		high: kld.mean + Z * kld.error
	},
	show: (value) => String(Number(value.toPrecision(2))),
	tick: String
};
function drawn(trial) {
	const models = sizedModels(trial).filter(({ model }) => model.bytes !== void 0);
	return {
		models,
		panels: [SCORE, KLD].filter(({ measure }) => models.some((model) => measure(model) !== void 0))
	};
}
function sameSizeTitle(trial) {
	const { panels } = drawn(trial);
	if (panels.length === 0) return void 0;
	const words = `${panels.map(({ name }) => name).join(" and ")} by the size of the file`;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function sameSizeChart(trial) {
	const { models, panels } = drawn(trial);
	if (panels.length === 0) return "";
	const height = panels.length * PANEL;
	const title = panels.map((panel) => panel.title).join("; ");
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="sizes" role="img" aria-labelledby="sizes-title sizes-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH * SHOWN}" height="${height * SHOWN}">`,
		`<title id="sizes-title">${title}, by the size of the file</title>`,
		`<desc id="sizes-desc">${escapeXml(panels.map((panel) => describe(panel, models)).join(" "))}</desc>`,
		`<style>${STYLE}</style>`,
		`<rect class="paper" width="${WIDTH}" height="${height}"/>`,
		...panels.flatMap((panel, index) => draw(panel, models, index * PANEL)),
		"</svg>",
		""
	].join("\n");
}
function nameOf({ id, label }) {
	return id === "candidate" ? "pruned" : label;
}
function describe({ title, measure, show }, models) {
	return `${title}. ${models.flatMap((one) => {
		const found = measure(one);
		if (found === void 0) return [];
		const { value, low, high } = found;
		return [`${nameOf(one.model)}, ${formatBytes(one.model.bytes ?? 0)}: ${show(value)} (${show(low)} to ${show(high)})`];
	}).join("; ")}.`;
}
function draw({ title, measure, tick }, models, offset) {
	const found = models.flatMap(({ model }, index) => {
		const value = measure(models[index] ?? { model });
		return value === void 0 ? [] : [{
			model,
			bytes: model.bytes ?? 0,
			...value
		}];
	});
	const x = scale(models.map(({ model }) => model.bytes ?? 0), [LEFT + 20, WIDTH - RIGHT - 20]);
	const ends = found.flatMap(({ low, high }) => [low, high]);
	const ticks = roundTicks(Math.min(...ends), Math.max(...ends));
	const y = scale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [offset + PANEL - BOTTOM, offset + TOP + 10]);
	const grid = ticks.map((value) => {
		const at = y(value).toFixed(1);
		return `<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${at}" text-anchor="end" dominant-baseline="middle">${tick(value)}</text>`;
	});
	const placed = found.map(({ model, bytes, value, low, high }) => ({
		role: model.role,
		text: `${shorten(nameOf(model))}, ${formatBytes(bytes)}`,
		x: x(bytes),
		y: y(value),
		top: y(high),
		bottom: y(low)
	}));
	const points = placed.map(({ role, ...at }) => {
		const [px, py] = [at.x.toFixed(1), at.y.toFixed(1)];
		return `${`<path class="${role}" stroke-width="2" d="M${px} ${at.top.toFixed(1)}V${at.bottom.toFixed(1)}"/>`}${dot(role, px, py)}`;
	});
	const labels = placeLabels(placed, {
		right: WIDTH - RIGHT,
		top: offset + TOP,
		bottom: offset + PANEL - BOTTOM + 8
	}).map(({ x, y, text }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escapeXml(text)}</text>`);
	return [
		...grid,
		...points,
		...labels,
		`<text x="${LEFT}" y="${offset + 16}" font-weight="600">${title}</text>`,
		`<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${offset + PANEL - 16}" text-anchor="middle">bytes of the file</text>`
	];
}
function dot(role, x, y) {
	if (role === "base") return `<circle class="base dot" cx="${x}" cy="${y}" r="4.5"/>`;
	const [px, py] = [Number(x), Number(y)];
	return role === "candidate" ? `<path class="candidate dot" d="M${px} ${py - 6}l6 6l-6 6l-6-6z"/>` : `<rect class="rival dot" x="${(px - 4).toFixed(1)}" y="${(py - 4).toFixed(1)}" width="8" height="8"/>`;
}
function roundTicks(least, most) {
	const range = most - least || Math.abs(most) || 1;
	const power = 10 ** Math.floor(Math.log10(range));
	const step = [
		.2,
		.5,
		1,
		2
	].map((factor) => factor * power).find((one) => range / one <= 5) ?? 2 * power;
	const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
	return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
function scale(values, [from, to]) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return (value) => most === least ? (from + to) / 2 : from + (value - least) / (most - least) * (to - from);
}
// src/report/sections/same-size.ts
const WORDS = {
	identical: "all outputs are the same text",
	"non-inferior": "this model is not worse, within the margin",
	better: "this model is better",
	worse: "this model is worse",
	"no-difference-detected": "no difference detected",
	withheld: "withheld",
	"base-at-floor": "base at floor"
};
const DASH = ours("–");
function fileWords({ file, repo, revision, label }) {
	const name = file === void 0 ? text(label) : code(file);
	if (repo === void 0) return name;
	const at = revision === void 0 ? "" : ` at ${revision.slice(0, 10)}`;
	return md`${name} of ${modelLink(repo)}${ours(at)}`;
}
// src/report/sections/registry.ts
const SECTIONS = [
	section$2,
	section$1,
	defineSection({
		name: "sameSize",
		title: "At the same size",
		order: 10,
		fields: [
			[[...[
				"rows[].model",
				"rows[].file",
				"rows[].bytes",
				"rows[].kld",
				"rows[].score"
			], ...[
				"rows[].difference",
				"rows[].p",
				"rows[].verdict"
			]], "base, this model and its rivals; `sameSize` is `null` where none was asked"],
			[["chart", "kld"], "what the picture shows, or `null` where there is none; whether KL divergence was measured"],
			[[
				"sentences[].model",
				"sentences[].sentence",
				"comparisons"
			], "the verdict against each rival, and how many comparisons the p values are adjusted for"]
		],
		card({ trial }) {
			const chart = sameSizeTitle(trial);
			const models = sizedModels(trial);
			if (trial === void 0 || models.length === 0) return null;
			const rivals = models.filter(({ model }) => model.role === "rival");
			return {
				chart: chart === void 0 ? null : ours(chart),
				kld: models.some(({ kld }) => kld !== void 0),
				rows: models.map(({ model, score, kld, pair }) => ({
					model: modelWord(model),
					file: fileWords(model),
					bytes: model.bytes === void 0 ? DASH : integer(model.bytes),
					kld: kld === void 0 ? DASH : ours(`${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`),
					score: score === void 0 ? DASH : rateWithInterval(score.rate, score.interval),
					difference: pair === void 0 || score === void 0 ? DASH : pointsWithInterval(pair.paired.difference, pair.paired.interval),
					p: pair === void 0 || score === void 0 ? DASH : pValue(pair.adjustedP),
					verdict: pair === void 0 ? DASH : ours(WORDS[pair.verdict.kind])
				})),
				sentences: rivals.flatMap(({ model, pair }) => pair === void 0 ? [] : [{
					model: text(model.label),
					sentence: sentence(withSubject("this model", pair.verdict))
				}]),
				comparisons: integer(trial.overall.pairs.length)
			};
		},
		chart: {
			file: "same-size.svg",
			of: "trial",
			draw: ({ trial }) => sameSizeChart(trial)
		},
		table({ trial }) {
			const models = sizedModels(trial);
			if (models.length === 0) return void 0;
			const hasKld = models.some(({ kld }) => kld !== void 0);
			return {
				intro: "Candidate minus rival; p values adjusted by Holm's method over all comparisons.",
				head: [
					"Model",
					"Verdict",
					"Difference",
					"Right",
					...hasKld ? ["Mean KLD"] : [],
					"Bytes",
					"File"
				],
				rows: models.map(({ model, score, kld, pair }) => [
					model.label,
					pair === void 0 ? "" : withSubject("the candidate", pair.verdict),
					pair === void 0 || score === void 0 ? "" : formatPoints(pair.paired.difference),
					score === void 0 ? "withheld" : formatPercent(score.rate),
					...hasKld ? [kld === void 0 ? "" : `${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`] : [],
					model.bytes === void 0 ? "" : formatInteger(model.bytes),
					model.file ?? ""
				]),
				words: [1, hasKld ? 6 : 5]
			};
		}
	})
].toSorted((a, b) => a.order - b.order);
// src/report/charts.ts
function chartsOf(report) {
	return [{
		path: RELEASE_FILES.forest,
		content: forestChart(report.trial)
	}, ...SECTIONS.flatMap(({ chart }) => chart ? [{
		path: chart.file,
		content: chart.draw(report)
	}] : [])].filter(({ content }) => content !== "");
}
function chartFiles(parts) {
	const own = SECTIONS.flatMap(({ chart }) => chart && parts.includes(chart.of) ? [chart.file] : []);
	return [RELEASE_FILES.forest, ...own];
}
export { anchorOf as a, parseDatasetSource as c, forestChart as d, forestRows as f, betterRivals as i, repoUrl as l, chartsOf as n, fileUrl as o, forestText as p, SECTIONS as r, modelLink as s, chartFiles as t, shortRevision as u };
