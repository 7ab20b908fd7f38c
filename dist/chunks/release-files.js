import { D as parseHubUri, L as sha256Hex } from "./shards.js";
import { w as EspalierError } from "./files.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { _ as string, a as array, b as unknown, c as boolean, d as literal, f as looseObject, g as strictObject, h as record, i as _enum, p as number, t as date, u as int, y as union } from "./package-zod.js";
import { Q as formatPoints, Y as formatInteger, Z as formatPercent, q as formatBytes } from "./clear-text.js";
import { g as yamlDocument, l as writtenBy, u as writtenSchema } from "./earlier.js";
import { c as RELEASE_FILES, i as KLD_FILE, r as FACTS_FILE, s as RECORDS_FOLDER, t as CANDIDATES_FOLDER } from "./run-files.js";
import { _ as plainName, u as benchmarkNamed, v as plainTitle } from "./command.js";
import { n as lineageSchema, r as checkedSchema } from "./lineage.js";
import { f as quantizationLabel, t as isSidecar } from "./locate.js";
import { a as jobsCostSchema } from "./cost.js";
import { a as recordsName, l as trialResultSchema } from "./records.js";
import { i as kldResultSchema, o as wilson, p as CANDIDATE, v as ofModel } from "./result.js";
import { C as reachAt, r as refusalSchema } from "./gate2.js";
import { a as pValue, c as rateWithInterval, h as withSubject, i as modelWord, r as integer, s as pointsWithInterval, u as sentence } from "./format.js";
import { n as curveSchema, p as curveChart } from "./curve.js";
import { t as forestChart } from "./forest-chart.js";
import { _ as text, f as link, l as code, m as ours, p as md, u as flatten } from "./format-result.js";
// src/report/place-labels.ts
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
// src/report/hub-links.ts
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
// src/report/hub-names.ts
const SHARD = /-\d{5}-of-\d{5}(?=\.gguf$)/i;
function hubLabel(file, models = [file]) {
	const label = quantizationLabel(file.split("/").at(-1) ?? file);
	if (label === void 0) return void 0;
	return models.toSorted().filter((path) => !isSidecar(path)).find((path) => new RegExp(`${label}[.-]`, "i").test(path)) === file ? label : void 0;
}
const OLLAMA_PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/;
function ollamaName(repo, file, label) {
	const tag = label ?? file;
	if (SHARD.test(file) || ![...repo.split("/"), tag].every((part) => OLLAMA_PART.test(part))) return void 0;
	return `hf.co/${repo}:${tag}`;
}
function modelStem(file) {
	return file.replace(SHARD, "").replace(/\.gguf$/i, "");
}
// src/report/sections/same-size.ts
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
const WORDS = {
	identical: "all outputs are the same text",
	"non-inferior": "this model is not worse, within the margin",
	better: "this model is better",
	worse: "this model is worse",
	"no-difference-detected": "no difference detected",
	withheld: "withheld"
};
function sameSizeView({ trial }, chart) {
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
}
const DASH = ours("–");
function fileWords({ file, repo, revision, label }) {
	const name = file === void 0 ? text(label) : code(file);
	if (repo === void 0) return name;
	const at = revision === void 0 ? "" : ` at ${revision.slice(0, 10)}`;
	return md`${name} of ${modelLink(repo)}${ours(at)}`;
}
function sameSizeTable(trial) {
	const models = sizedModels(trial);
	if (models.length === 0) return void 0;
	return models.map(({ model, score, kld, pair }) => ({
		name: model.label,
		file: model.file ?? "",
		bytes: model.bytes === void 0 ? "" : formatInteger(model.bytes),
		kld: kld === void 0 ? "" : `${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`,
		score: score === void 0 ? "withheld" : formatPercent(score.rate),
		difference: pair === void 0 || score === void 0 ? "" : formatPoints(pair.paired.difference),
		verdict: pair === void 0 ? "" : withSubject("the candidate", pair.verdict)
	}));
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
// src/report/same-size-chart.ts
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
const LABEL_LETTERS = 32;
function shorten(label) {
	const characters = [...label];
	return characters.length <= LABEL_LETTERS ? label : `${characters.slice(0, 31).join("")}…`;
}
function escapeXml(text) {
	return text.toWellFormed().replace(/\p{Cc}/gu, " ").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
// src/report/charts.ts
function chartsOf({ curve, trial }) {
	return [
		{
			path: RELEASE_FILES.curve,
			content: curve === void 0 ? "" : curveChart(curve)
		},
		{
			path: RELEASE_FILES.forest,
			content: forestChart(trial)
		},
		{
			path: RELEASE_FILES.sameSize,
			content: sameSizeChart(trial)
		}
	].filter(({ content }) => content !== "");
}
// src/report/eval-results.ts
const EVAL_RESULTS_FOLDER = ".eval_results";
const LEADERBOARDS = {
	"openai/gsm8k": {
		benchmark: "gsm8k",
		task: "gsm8k",
		full: 100,
		file: "main/test-"
	},
	"TIGER-Lab/MMLU-Pro": {
		benchmark: "mmlu-pro",
		task: "mmlu_pro",
		full: 100,
		file: "data/test-"
	},
	"Idavidrein/gpqa": {
		benchmark: "gpqa",
		task: "gpqa_diamond",
		full: 1,
		file: "gpqa_diamond.csv"
	}
};
function evalResultFiles(report) {
	const { trial, release } = report;
	const last = new Map((trial?.benchmarks ?? []).map((one) => [plainName(one), one.benchmark]));
	return (trial?.benchmarks ?? []).flatMap((benchmark) => {
		if (last.get(plainName(benchmark)) !== benchmark.benchmark) return [];
		const board = leaderboardOf(benchmark);
		if (board === void 0) return [];
		const { task, full, dataset } = board;
		const entry = {
			dataset: {
				id: dataset.repo,
				task_id: task,
				revision: dataset.revision
			},
			value: rounded(accuracyOf(benchmark) * full, full),
			...release.date !== void 0 && { date: release.date },
			source: {
				url: `${repoUrl(release.repo)}/blob/main/report.json`,
				name: "Espalier report"
			},
			notes: flatten(notesOf(report, benchmark))
		};
		const content = yamlDocument([entry]).toString({ lineWidth: 0 });
		return [{
			path: `${EVAL_RESULTS_FOLDER}/${task}.yaml`,
			content
		}];
	});
}
function modelIndex({ model, trial }) {
	const results = (trial?.benchmarks ?? []).filter((benchmark) => isClaimed(benchmark) && leaderboardOf(benchmark) === void 0).flatMap((benchmark) => {
		const dataset = parseDatasetSource(benchmark.dataset.source);
		if (dataset === void 0) return [];
		const { questions, effort } = benchmark;
		const at = effort === void 0 ? "" : `, ${effort} effort`;
		const asked = `${questions} of ${benchmark.dataset.rows} questions${at}`;
		return [{
			task: { type: "text-generation" },
			dataset: {
				name: flatten(plainTitle(benchmark)),
				type: flatten(dataset.repo),
				revision: flatten(dataset.revision)
			},
			metrics: [{
				type: "accuracy",
				name: `Accuracy, percent (${asked})`,
				value: rounded(accuracyOf(benchmark) * 100, 100)
			}]
		}];
	});
	return results.length === 0 ? void 0 : [{
		name: flatten(model.name),
		results
	}];
}
function leaderboardOf(benchmark) {
	const { dataset, questions, samples } = benchmark;
	const source = parseDatasetSource(dataset.source);
	if (source === void 0 || !Object.hasOwn(LEADERBOARDS, source.repo)) return void 0;
	const board = LEADERBOARDS[source.repo];
	const whole = questions === dataset.rows && samples === void 0 && isClaimed(benchmark);
	return board?.benchmark === plainName(benchmark) && whole && source.file.startsWith(board.file) ? {
		...board,
		dataset: source
	} : void 0;
}
function isClaimed({ pairs: [{ verdict }] }) {
	return verdict.kind !== "withheld";
}
function accuracyOf({ results }) {
	return ofModel(results, CANDIDATE).accuracy;
}
function rounded(value, full) {
	return Number(value.toFixed(full === 100 ? 2 : 4));
}
function notesOf({ trial, candidate }, { prompt, effort: own }) {
	const effort = own ?? trial?.conditions.reasoningEffort;
	const how = `prompt ${prompt.template}, temperature ${trial?.conditions.temperature ?? 0}`;
	return `${candidate.file}, ${how}${effort === void 0 ? "" : `, reasoning effort ${effort}`}`;
}
// src/report/ledger/count.ts
const trialCountSchema = strictObject({
	trial: int().positive(),
	of: int().positive(),
	ofCandidate: int().positive()
});
function countTrials(entries, number) {
	const own = entries.find((entry) => entry.number === number);
	if (own === void 0) return {
		trial: 1,
		of: 1,
		ofCandidate: 1
	};
	const sets = new Set(own.benchmarks.map(setOf));
	const same = entries.filter(({ benchmarks }) => benchmarks.some((asked) => sets.has(setOf(asked))));
	const trials = [...new Set(same.map(({ trial }) => trial))];
	const candidates = new Set(same.filter(({ candidate }) => candidate !== void 0 && candidate === own.candidate).map(({ trial }) => trial));
	return {
		trial: trials.indexOf(own.trial) + 1,
		of: trials.length,
		ofCandidate: Math.max(1, candidates.size)
	};
}
function setOf({ benchmark, dataset }) {
	return `${benchmark} ${dataset}`;
}
// src/report/report.ts
const count = int().min(0);
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const sizeSchema = strictObject({
	bytes: count,
	experts: count.describe("experts in each MoE layer"),
	parameters: count,
	activeParameters: count
});
const reportSchema = strictObject({
	$schema: string().optional(),
	schemaVersion: literal("1.0"),
	tool: strictObject({
		name: literal("espalier"),
		version: string()
	}),
	base: strictObject({
		repo: string().optional(),
		revision: string().optional(),
		file: string(),
		bytes: count,
		sha256: sha256.optional(),
		...lineageSchema.shape
	}),
	model: strictObject({
		name: string(),
		architecture: string(),
		quantization: string(),
		contextLength: count.optional(),
		embeddingLength: count.optional(),
		headCount: count.optional(),
		headCountKv: count.optional(),
		kvCache: array(strictObject({
			contextTokens: count,
			bytes: count,
			atMost: boolean()
		})).min(1).optional(),
		blockCount: count,
		moeLayers: count,
		expertsUsed: count,
		chat: strictObject({
			format: string().optional(),
			reasoning: _enum([
				"reasoning_effort",
				"enable_thinking",
				"thinking_budget"
			]).optional(),
			tools: literal(true).optional(),
			sampling: record(string(), number()).optional()
		}).optional(),
		tensorTypes: record(string(), count)
	}),
	plan: strictObject({
		name: string(),
		sha256,
		method: string().optional(),
		inputs: array(strictObject({
			name: string(),
			sha256
		})).optional(),
		options: record(string(), union([
			string(),
			number(),
			boolean()
		])).optional(),
		asked: array(strictObject({
			benchmark: string(),
			dataset: sha256,
			candidates: int().min(1)
		})).optional(),
		binding: _enum([
			"bound",
			"unbound",
			"other"
		]),
		routerBias: _enum([
			"keep",
			"zero",
			"shrink",
			"values"
		]),
		routerBiasFactor: number().optional(),
		removed: record(string(), array(count)),
		perLayer: literal(true).optional()
	}),
	sizes: strictObject({
		base: sizeSchema,
		candidate: sizeSchema
	}),
	candidate: strictObject({
		file: string(),
		bytes: count,
		sha256,
		shards: array(strictObject({
			file: string(),
			bytes: count,
			sha256
		})).min(2).optional()
	}),
	proof: strictObject({
		bytesCompared: count,
		literalBytes: count,
		tensors: count,
		expertTensors: count,
		baseChecked: checkedSchema.describe("sha256: all bytes of the base had its SHA-256; etag: it was read by ranges, and its SHA-256 was not checked")
	}),
	trial: trialResultSchema.optional(),
	kld: kldResultSchema.optional(),
	kldSha256: sha256.optional(),
	machine: string().optional(),
	jobs: jobsCostSchema.optional(),
	gate: strictObject({
		asked: array(string()),
		refusals: array(refusalSchema)
	}),
	curve: curveSchema.optional(),
	ledger: strictObject({
		sha256,
		entries: int().positive(),
		number: int().positive(),
		count: trialCountSchema
	}).optional(),
	release: strictObject({
		repo: string(),
		tag: string().optional(),
		primary: string().optional(),
		date: date().optional(),
		records: array(string()),
		companions: array(strictObject({
			path: string(),
			bytes: count,
			sha256
		})).optional(),
		written: writtenSchema.optional()
	})
});
// src/report/read.ts
const anySchema = looseObject({
	schemaVersion: string().regex(/^\d{1,4}\.\d{1,4}$/),
	tool: looseObject({
		name: literal("espalier"),
		version: string().max(100)
	})
});
function parseReport(text, where, code) {
	return parseReportOr(reportSchema, text, where, code);
}
function parseReportOr(schema, text, where, code) {
	const value = parseJsonFile(unknown(), text, where, code, UNTRUSTED_JSON);
	const { data } = anySchema.safeParse(value);
	if (data !== void 0 && data.schemaVersion !== "1.0") throw otherVersion(data, where, code);
	return parseJsonFile(schema, text, where, code, UNTRUSTED_JSON);
}
function otherVersion({ schemaVersion, tool }, where, code) {
	const [got, own] = [schemaVersion, "1.0"].map((version) => version.split(".").map(Number));
	const isNewer = (got ?? []).join().localeCompare((own ?? []).join(), "en", { numeric: true }) > 0;
	return new EspalierError(code, `${where} has version ${schemaVersion} of a report's form, written by espalier ${tool.version}; this espalier reads version 1.0`, {
		hint: isNewer ? `Use espalier ${tool.version}, or a later one.` : `Use espalier ${tool.version}, or make the report again: espalier run.`,
		details: {
			expected: "1.0",
			actual: schemaVersion,
			writtenBy: tool.version
		}
	});
}
// src/pipeline/published-records.ts
function publishedBenchmarks(trial, which) {
	if (trial === void 0 || which === "none") return [];
	return trial.benchmarks.filter(({ benchmark }) => benchmarkNamed(benchmark)?.neverPublished !== true).filter(({ dataset }) => which === "all" || dataset.license !== void 0).map(({ benchmark }) => benchmark);
}
function recordsFilesOf({ trial, release, kldSha256 }) {
	if (kldSha256 !== void 0) return [{
		path: `${RECORDS_FOLDER}/${KLD_FILE}`,
		sha256: kldSha256
	}];
	if (trial === void 0 || release.records.length === 0) return [];
	const { benchmarks, models, factsSha256 } = trial;
	const answers = benchmarks.filter(({ benchmark }) => release.records.includes(benchmark)).flatMap(({ benchmark, results }) => models.map(({ id }) => ({
		path: `${RECORDS_FOLDER}/${recordsName(id, benchmark)}`,
		sha256: ofModel(results, id).recordsSha256
	})));
	const facts = {
		path: `${RECORDS_FOLDER}/${FACTS_FILE}`,
		sha256: factsSha256
	};
	return factsSha256 === void 0 ? answers : [{
		...facts,
		sha256: factsSha256
	}, ...answers];
}
// src/pipeline/release-files.ts
function modelsOf({ candidate }) {
	const { file, bytes, sha256, shards } = candidate;
	return shards ?? [{
		file,
		bytes,
		sha256
	}];
}
function folderOf({ candidate }) {
	return `${CANDIDATES_FOLDER}/${modelStem(candidate.file)}`;
}
function isPrimary({ release }) {
	return release.primary === void 0;
}
function rootFilesOf(report) {
	return isPrimary(report) ? [...chartsOf(report), ...evalResultFiles(report)] : [];
}
function writtenWith(report, card) {
	const { sha256 } = report.plan;
	const folder = folderOf(report);
	const files = [
		...modelsOf(report).map((one) => ({
			path: one.file,
			sha256: one.sha256
		})),
		...isPrimary(report) ? [{
			path: RELEASE_FILES.plan,
			sha256
		}] : [],
		...rootFilesOf(report).map(({ path, content }) => ({
			path,
			sha256: sha256Hex(content)
		})),
		{
			path: `${folder}/${RELEASE_FILES.plan}`,
			sha256
		},
		...(report.release.companions ?? []).map((one) => ({
			path: one.path,
			sha256: one.sha256
		})),
		...recordsFilesOf(report).map((one) => ({
			path: `${folder}/${one.path}`,
			sha256: one.sha256
		}))
	];
	return writtenBy(files, card);
}
export { modelLink as C, shortRevision as E, fileUrl as S, repoUrl as T, sameSizeTable as _, writtenWith as a, modelStem as b, parseReport as c, countTrials as d, modelIndex as f, betterRivals as g, sameSizeTitle as h, rootFilesOf as i, parseReportOr as l, sameSizeChart as m, isPrimary as n, publishedBenchmarks as o, chartsOf as p, modelsOf as r, recordsFilesOf as s, folderOf as t, reportSchema as u, sameSizeView as v, parseDatasetSource as w, ollamaName as x, hubLabel as y };
