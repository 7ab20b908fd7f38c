import { o as __toESM } from "./rolldown-runtime.js";
import { T as messageOf, c as readText, d as writeFileAtomic, n as fileError, u as stringifyJson, w as EspalierError } from "./files.js";
import { H as sha256Hex, l as formatHubUri } from "./pages.js";
import { _ as strictObject, g as record, v as string } from "./package-zod.js";
import { a as anchorOf, c as parseDatasetSource, d as forestChart, f as forestRows, i as betterRivals, l as repoUrl, n as chartsOf, o as fileUrl, r as SECTIONS, s as modelLink, u as shortRevision } from "./charts.js";
import { t as require_lib } from "./package-handlebars.js";
import { d as BEGIN_MARKER, f as END_MARKER, g as withMarkers, p as holdsMarker, v as yamlDocument } from "./earlier.js";
import { t as require_dist } from "./package-yaml.js";
import { a as writtenWith, h as ollamaName, m as modelStem, p as hubLabel, u as modelIndex } from "./release-files.js";
import { _ as text, c as bibtex, d as join$1, f as link$1, g as stringLiteral, h as shellWord, l as code, m as ours, p as md, u as flatten } from "./tables.js";
import { B as claimsNothing, _ as times, a as change, c as modelWord, d as pointsWithInterval, f as rateWithInterval, g as size, h as share, l as pValue, m as sentence, o as counted, p as ratioPercent, s as integer, u as percent$1, w as reachAt } from "./curve-table.js";
import { _ as formatInteger, b as formatPoints, g as formatCount, h as formatBytes, m as formatBinaryBytes, v as formatParameters, x as formatSpread, y as formatPercent } from "./option.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { i as isAtFloor, r as chanceOf } from "./kv-cache.js";
import { d as plainTitle, n as benchmarkNamed, u as plainName } from "./registry3.js";
import { n as runStage, r as headline } from "./stage.js";
import { d as ARCHITECTURES } from "./moe-model.js";
import { t as METHODS } from "./registry2.js";
import { _ as openQuestion, p as BINDING_SENTENCES } from "./base.js";
import { n as costText } from "./cost.js";
import { g as wilson } from "./wanted.js";
import { a as PAGE_FILE, c as RELEASE_FILES } from "./run-files.js";
import { a as effortTable, i as percentile, n as kldCategoriesView, o as effortsView, r as kldCategoryTable, t as changedChunks } from "./kld-categories.js";
import { i as pairedInterval, m as pairedDifference } from "./paired-test.js";
import { n as ranksOf } from "./heat-map.js";
import { t as buildReport } from "./build-report.js";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
// src/report/sections/alerts.ts
const NOT_LOADED = md`**llama.cpp does not load this file.** Its layers hold different numbers of experts.`;
const UNKNOWN = md`**Quality was not measured.** Nothing is known about how much this model lost.`;
const ONLY_KLD = md`**Only the KL divergence from the base was measured.** Nothing is known about its answers.`;
function alertsView({ trial, kld, gate, plan }) {
	const unloadable = plan.perLayer ? [NOT_LOADED] : [];
	if (trial === void 0) return [
		...unloadable,
		kld ? ONLY_KLD : UNKNOWN,
		...kldAlerts(kld),
		...gateAlerts(gate)
	];
	const { verdict } = trial.overall.pairs[0];
	const alerts = [...unloadable, ...gateAlerts(gate)];
	const isWorse = verdict.kind === "worse";
	if (isWorse) alerts.push(worseAlert(trial));
	if (verdict.kind === "withheld") alerts.push(md`**Verdict withheld.** ${sentence(verdict.sentence)}`);
	for (const benchmark of trial.benchmarks) {
		const title = text(benchmark.title);
		const { verdict } = benchmark.pairs[0];
		const words = sentence(verdict.sentence);
		if (verdict.kind === "worse" && !isWorse) alerts.push(md`**Worse on ${title}.** ${words}`);
		if (verdict.kind === "withheld") alerts.push(md`**Withheld for ${title}.** ${words}`);
	}
	alerts.push(...trial.benchmarks.flatMap(floorAlerts), ...trial.benchmarks.flatMap(lengthAlerts));
	alerts.push(...kldAlerts(trial.kld));
	for (const { title, reason } of trial.skipped ?? []) alerts.push(md`**${text(title)} was not run.** ${sentence(reason)}`);
	return alerts;
}
function kldAlerts(result) {
	const kld = result && ofModel(result.results, "candidate");
	if (kld?.band !== "damaged") return [];
	const mean = ours(kld.meanKld.toFixed(3));
	return [md`**Its next-token probabilities are far from the base's:** a mean KL divergence of ${mean} nats.`];
}
function floorAlerts(benchmark) {
	const { verdict } = benchmark.pairs[0];
	if (!isAtFloor(benchmark) || verdict.kind === "withheld") return [];
	const title = text(benchmark.title);
	const { accuracy, interval } = ofModel(benchmark.results, BASE);
	const nothing = ours("A model that knows nothing might not look worse there.");
	if (accuracy === 0) return [md`**The base has nothing right on ${title}.** ${nothing}`];
	const chance = ours(formatPercent(chanceOf(benchmark), 0));
	return [md`**The base is not shown to be better than guessing on ${title}:** it has ${rateWithInterval(accuracy, interval)} right, and guessing gives ${chance} or more. ${nothing}`];
}
function worseAlert({ benchmarks }) {
	const worse = benchmarks.filter(({ pairs: [{ verdict }] }) => verdict.kind === "worse");
	if (worse.length === 0) return md`**This model is worse than its base.**`;
	const titles = worse.map(({ title }) => text(title));
	return md`**This model is worse than its base**, on ${join$1(titles, ", ")}.`;
}
const LONGER = 1.1;
const LOOPING = .01;
function lengthAlerts({ title, questions, results, pairs: [{ tokens }] }) {
	const [base = 0, candidate = 0] = [BASE, CANDIDATE].map((id) => ofModel(results, id).loops);
	const alerts = [];
	if (candidate >= questions * LOOPING && candidate >= 2 * base && candidate > 0) alerts.push(md`**It loops on ${text(title)}.** ${integer(candidate)} of ${counted(questions, "answer")} ${ours(candidate === 1 ? "ends" : "end")} in the same passage again and again, of the base's ${integer(base)}.`);
	if (tokens !== void 0 && tokens.interval[0] > LONGER) {
		const slower = formatPercent(tokens.ratio - 1, 0);
		alerts.push(md`**It is ${ours(slower)} slower on ${text(title)}** at the same tokens a second: its answers have ${times(tokens)} the tokens of the base's.`);
	}
	return alerts;
}
function gateAlerts({ refusals }) {
	return [...Map.groupBy(refusals, ({ clause }) => clause)].map(([clause, refused]) => {
		const reasons = join$1(refused.map(({ reason }) => sentence(reason)), " ");
		return md`**The gate of this release did not pass.** It asks for ${code(clause)}. ${reasons}`;
	});
}
// src/report/sections/credits.ts
function creditRows({ base, trial }) {
	const rows = (base.upstream ?? []).map((repo) => md`${modelLink(repo)}: the model.`);
	rows.push(base.repo === void 0 ? md`The authors of the base, ${code(base.file)}.` : md`${modelLink(base.repo)}: the GGUF that was pruned.`);
	rows.push(md`${link$1(ours("llama.cpp"), "https://github.com/ggml-org/llama.cpp")}: the GGUF format and the engine.`);
	const credited = new Map((trial?.benchmarks ?? []).map((one) => [plainName(one), one]));
	for (const one of credited.values()) {
		const { dataset } = one;
		const repo = parseDatasetSource(dataset.source)?.repo;
		const name = repo === void 0 ? code(dataset.source) : link$1(text(repo), repoUrl(repo, "datasets"));
		const license = dataset.license === void 0 ? "license not recorded" : text(dataset.license);
		rows.push(md`${text(plainTitle(one))}: ${name} (${ours(license)}).`);
	}
	return rows;
}
function citationView({ model, release, sizes, base }) {
	const [author = release.repo] = release.repo.split("/");
	const { experts: kept } = sizes.candidate;
	return {
		key: ours(release.repo.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")),
		title: bibtex(`${model.name}, pruned to ${kept} of ${sizes.base.experts} experts per layer`),
		author: bibtex(author),
		year: release.date === void 0 ? null : ours(release.date.slice(0, 4)),
		url: ours(repoUrl(release.repo)),
		note: bibtex(`Expert-pruned from ${base.repo ?? base.file}`)
	};
}
function licenseView({ base }) {
	const id = base.license === void 0 ? null : code(base.license);
	const label = base.licenseName === void 0 ? id ?? ours("license text") : text(base.licenseName);
	return {
		id,
		name: base.licenseLink === void 0 ? label : link$1(label, base.licenseLink),
		known: id !== null || base.licenseName !== void 0 || base.licenseLink !== void 0
	};
}
// src/report/sections/memory.ts
const MEMORIES_GIB$1 = [
	4,
	6,
	8,
	12,
	16,
	24,
	32,
	48,
	64,
	80,
	96,
	128,
	192,
	256,
	512
];
const BUFFERS_GIB = 1;
function fitsIn(memoryGib, bytes) {
	return bytes <= (memoryGib - BUFFERS_GIB) * 2 ** 30;
}
function memoryView$1({ model, base, candidate }) {
	if (model.kvCache === void 0) return null;
	return {
		rows: model.kvCache.map(({ contextTokens, bytes }) => ({
			context: counted(contextTokens, "token"),
			needed: size(candidate.bytes + bytes),
			fits: smallestMemory(candidate.bytes + bytes),
			baseNeeded: size(base.bytes + bytes),
			baseFits: smallestMemory(base.bytes + bytes)
		})),
		atMost: model.kvCache.some(({ atMost }) => atMost),
		buffers: ours(`${BUFFERS_GIB} GiB`)
	};
}
function smallestMemory(bytes) {
	const gib = MEMORIES_GIB$1.find((memory) => fitsIn(memory, bytes));
	return ours(gib === void 0 ? `more than ${MEMORIES_GIB$1.at(-1)} GB` : `${gib} GB`);
}
// src/report/sections/family.ts
const MEMORIES_GIB = [
	12,
	16,
	24
];
const VERDICT_WORDS$1 = {
	identical: "identical answers",
	"non-inferior": "non-inferior",
	better: "better",
	worse: "worse",
	"no-difference-detected": "no difference detected",
	withheld: "no verdict",
	"base-at-floor": "base at floor"
};
function familyView(report, others) {
	if (others.length === 0) return null;
	const all = [report, ...others].toSorted((a, b) => b.candidate.bytes - a.candidate.bytes || (a.candidate.file < b.candidate.file ? -1 : 1));
	const models = all.map(({ candidate }) => candidate.file);
	const contexts = contextsOf(all);
	return {
		contexts: contexts.map((tokens) => ours(contextText(tokens))),
		memories: ours(MEMORIES_GIB.join(" / ")),
		rows: all.map((one) => ({
			file: link$1(code(one.candidate.file), fileUrl(report.release.repo, one.candidate.file)),
			experts: md`${integer(one.sizes.candidate.experts)} of ${integer(one.sizes.base.experts)}`,
			quantization: text(one.model.quantization),
			name: nameOf(one, models),
			size: size(one.candidate.bytes),
			needed: contexts.map((tokens) => neededWith(one, tokens)),
			fits: ours(MEMORIES_GIB.map((memory) => fitText(one, memory)).join(" / ")),
			measured: measuredOf(one)
		})),
		primary: code(report.candidate.file)
	};
}
function nameOf({ candidate, plan }, models) {
	const label = plan.perLayer === true ? void 0 : hubLabel(candidate.file, models);
	return label === void 0 ? ours("–") : code(`:${label}`);
}
function contextsOf(reports) {
	const all = reports.flatMap(({ model }) => (model.kvCache ?? []).map(({ contextTokens }) => contextTokens));
	return [...new Set(all)].toSorted((a, b) => a - b);
}
function neededWith({ candidate, model }, contextTokens) {
	const cache = model.kvCache?.find((one) => one.contextTokens === contextTokens);
	return ours(cache === void 0 ? "–" : formatBytes(candidate.bytes + cache.bytes));
}
function fitText({ candidate, model: { kvCache } }, memoryGib) {
	if (kvCache === void 0) return "?";
	const fitting = kvCache.filter(({ bytes }) => fitsIn(memoryGib, candidate.bytes + bytes));
	return fitting.length === 0 ? "no" : contextText(Math.max(...fitting.map(({ contextTokens }) => contextTokens)));
}
function contextText(tokens) {
	return tokens > 0 && tokens % 1024 === 0 ? `${tokens / 1024}k` : formatInteger(tokens);
}
function measuredOf({ trial, kld }) {
	if (trial !== void 0) {
		const { kind } = trial.overall.pairs[0].verdict;
		return ours(`${VERDICT_WORDS$1[kind]} (${formatCount(trial.overall.questions, "question")})`);
	}
	if (kld === void 0) return ours("not measured");
	const { meanKld, sameTopRate } = ofModel(kld.results, CANDIDATE);
	return ours(`KLD only: ${meanKld.toFixed(5)}, same top token ${(sameTopRate * 100).toFixed(1)} %`);
}
// src/report/sections/method.ts
function methodView(report) {
	const { plan, model } = report;
	return {
		plan: code(plan.name),
		planSha256: code(plan.sha256),
		choice: choiceSentence(plan.method),
		inputs: (plan.inputs ?? []).map(({ name, sha256 }) => ({
			name: code(name),
			sha256: code(sha256)
		})),
		options: Object.entries(plan.options ?? {}).map(([name, value]) => ({
			name: code(name),
			value: code(String(value))
		})),
		routing: routingSentence(model.architecture, model.expertsUsed),
		routerBiasEdit: routerBiasEdit(report) ?? null,
		spread: spreadSentence(report),
		removed: removedRows(report)
	};
}
function choiceSentence(method) {
	if (method === void 0) return ours("The plan does not say how its experts were chosen.");
	const summary = METHODS.find(({ name }) => name === method)?.summary;
	return summary === void 0 ? md`According to the plan, the experts were chosen by the importance method ${code(method)}.` : md`According to the plan, the experts were chosen by the importance method ${code(method)}: ${text(summary)}.`;
}
function routerBiasEdit({ plan }) {
	if (plan.routerBias === "zero") return ours("set to 0");
	if (plan.routerBias === "values") return ours("set to the values that the plan lists");
	return plan.routerBias === "shrink" ? ours(`multiplied by ${plan.routerBiasFactor}`) : void 0;
}
function routingSentence(architecture, used) {
	const known = Object.hasOwn(ARCHITECTURES, architecture) ? ARCHITECTURES[architecture] : void 0;
	const count = integer(used);
	const experts = ours(formatCount(used, "expert"));
	return known === void 0 ? md`The router chooses ${experts} for each token in each MoE layer.` : md`The router chooses ${experts} for each token in each MoE layer: ${text(known.routing)} (k = ${count}).`;
}
function spreadSentence({ plan, model, sizes }) {
	const counts = Object.values(plan.removed).map((ids) => ids.length);
	const fewest = Math.min(...counts);
	const most = Math.max(...counts);
	const each = fewest === most ? `${fewest}` : `between ${fewest} and ${most}`;
	return ours(counts.length === model.moeLayers ? `The plan removes ${each} of ${sizes.base.experts} experts from every MoE layer.` : `The plan removes ${each} of ${sizes.base.experts} experts from ${counts.length} of ${model.moeLayers} MoE layers.`);
}
function removedRows({ plan, sizes }) {
	return Object.entries(plan.removed).sort(([a], [b]) => Number(a) - Number(b)).map(([layer, ids]) => ({
		layer: text(layer),
		ids: ours(ids.join(", ")),
		kept: integer(sizes.base.experts - ids.length)
	}));
}
// src/report/sections/proof.ts
function rangesText({ base, proof }) {
	const open = openQuestion({
		...base,
		checked: proof.baseChecked
	});
	return open === void 0 ? null : ours(open);
}
function bindingText({ plan }) {
	const sentence = BINDING_SENTENCES[plan.binding];
	return sentence === void 0 ? null : ours(sentence);
}
function proofView(report) {
	const { proof } = report;
	const copied = proof.bytesCompared - proof.literalBytes;
	return {
		bytesCompared: integer(proof.bytesCompared),
		copiedBytes: integer(copied),
		copiedShare: ours(proof.bytesCompared === 0 ? "0 %" : formatPercent(copied / proof.bytesCompared, 3)),
		literalBytes: integer(proof.literalBytes),
		tensors: integer(proof.tensors),
		expertTensors: integer(proof.expertTensors),
		ranges: rangesText(report),
		binding: bindingText(report)
	};
}
// src/report/sections/limitations.ts
const ENGLISH = new Set([
	"cais/mmlu",
	"openai/gsm8k",
	"openai/openai_humaneval"
]);
function limitationsView(report) {
	const { trial, kld, base, sizes } = report;
	const limits = trial === void 0 ? [kld ? KLD_ONLY : NOTHING_MEASURED] : trialLimits(trial);
	limits.push(md`The model was not trained after the cut. What only the removed experts knew is gone.`);
	const edit = routerBiasEdit(report);
	if (edit !== void 0) limits.push(md`The router biases were ${edit}. This changes routing for all tokens, also for those that never met a removed expert.`);
	if (!hasFusedRouter(sizes.candidate.experts)) limits.push(md`The CUDA backend of llama.cpp has a fast router only for some numbers of experts, chiefly powers of two. ${integer(sizes.candidate.experts)} is not one of them, so decoding there may be somewhat slower than with the base.`);
	const ranges = proofView(report).ranges;
	if (ranges !== null) {
		const pin = base.revision === void 0 ? ours("its file name") : md`commit ${code(base.revision)}`;
		limits.push(md`The claims about the bytes of the base are as good as the server that sent them: ${ranges}. The base is identified by ${pin}, and by size and ETag in each answer.`);
	}
	limits.push(md`Safety behaviour was not measured. It may differ from that of the base.`);
	return limits;
}
function notMeasured({ benchmarks, speed, memory }) {
	const names = benchmarks.map(plainName);
	const known = names.flatMap((name) => benchmarkNamed(name) ?? []);
	const [first, ...rest] = [
		names.some((name) => name.startsWith("mmlu-prox-lite-") && !name.endsWith("-en")) ? "other subjects" : "other languages and subjects",
		...names.some((name) => name.startsWith("long-context-")) ? [] : ["long contexts"],
		...known.some(({ program }) => program !== void 0) ? [] : ["generated code that is run"],
		...known.some(({ usesTools }) => usesTools === true) ? [] : ["tool calls"],
		...speed === void 0 ? ["speed"] : [],
		...memory === void 0 ? ["memory"] : []
	];
	const last = rest.pop();
	const words = [first, ...rest].join(", ") + (last === void 0 ? "" : ` and ${last}`);
	return `${words[0].toUpperCase()}${words.slice(1)} were not measured.`;
}
const KLD_ONLY = md`Only the KL divergence from the base was measured on a text: neither accuracy, nor speed, nor memory. Measure before you rely on it.`;
const NOTHING_MEASURED = md`Nothing was measured: neither accuracy, nor speed, nor memory. Measure before you rely on it.`;
function trialLimits(trial) {
	const { overall, benchmarks, timeLimit } = trial;
	const { paired, verdict } = overall.pairs[0];
	const [low, high] = paired.interval;
	const titles = join$1([...new Set(benchmarks.map(plainTitle))].map((title) => text(title)), ", ");
	const english = benchmarks.length > 0 && benchmarks.every(({ dataset }) => ENGLISH.has(parseDatasetSource(dataset.source)?.repo ?? ""));
	const isMixed = benchmarks.some(({ samples }) => samples === void 0);
	const limits = [
		claimsNothing(verdict) ? md`The trial asked ${counted(overall.questions, "question")}, which do not say how much was lost. ${sentence(verdict.sentence)}` : md`The trial asked ${counted(overall.questions, "question")}. Any true difference from ${ours(formatPoints(low))} to ${ours(formatPoints(high))} is compatible with the answers (95 %).`,
		...timeLimit === void 0 ? [] : [md`${counted(timeLimit.wanted, "question")} ${ours(timeLimit.wanted === 1 ? "was" : "were")} wanted; as many were asked, of each subject its share, as both models were expected to answer in ${counted(timeLimit.minutes, "minute")}.`],
		md`Only questions of ${titles} were asked${ours(english ? ", all in English" : "")}. ${ours(notMeasured(trial))}`,
		...benchmarks.flatMap(({ title, samples }) => samples === void 0 ? [] : [md`Those of ${text(title)} were each asked ${integer(samples.perQuestion)} times, at temperature ${ours(String(samples.temperature))}; ${ours(isMixed ? "they are not among the questions counted above" : "each answer is counted above")}.`]),
		...onceAsked(trial),
		md`The questions may be in the training data, which flatters absolute rates more than a comparison.`
	];
	for (const { title, questions, results } of benchmarks) {
		const [base, candidate] = [ofModel(results, BASE), ofModel(results, CANDIDATE)];
		if (base.truncated + candidate.truncated === 0) continue;
		limits.push(md`On ${text(title)} the token budget cut answers short: ${share(base.truncated, questions)} of the base, ${share(candidate.truncated, questions)} of this model. They count as wrong.`);
	}
	if (verdict.kind === "no-difference-detected") limits.push(md`That no difference was detected does not mean that there is none: the observed difference is ${pointsWithInterval(paired.difference, paired.interval)}.`);
	return limits;
}
function onceAsked({ benchmarks, conditions, efforts }) {
	const once = benchmarks.filter(({ samples }) => samples === void 0);
	if (once.length === 0) return [];
	const all = once.length === benchmarks.length ? "Each question" : "Each question of the others";
	const questions = efforts === void 0 ? all : `At each reasoning effort, ${all.replace("E", "e")}`;
	return conditions.temperature === 0 ? [md`${ours(questions)} was asked once, at temperature 0: the most probable token each time. Other sampling can give other results.`] : [md`${ours(questions)} was asked once, at temperature ${ours(String(conditions.temperature))}. Other sampling can give other results.`];
}
function hasFusedRouter(experts) {
	return experts <= 512 && (experts & experts - 1) === 0 || [
		288,
		384,
		576
	].includes(experts);
}
// src/report/sections/purpose.ts
function purposeView(report) {
	return {
		good: goodFor(report),
		bad: badFor(report)
	};
}
const EVERY_ENGINE = md`Everything that runs the base: architecture, tokenizer, prompt format and context length are the same.`;
function goodFor({ base, candidate, model, plan, trial }) {
	const good = [md`Machines where the base is too large, or leaves too little room for context: ${smallerBy({
		base,
		candidate,
		model
	})}.`, ...plan.perLayer === true ? [] : [EVERY_ENGINE]];
	const held = (trial?.benchmarks ?? []).filter(isBounded(trial?.margin ?? 0));
	if (held.length > 0) good.push(md`Tasks like those of ${titles(held)}, where the loss was bounded.`);
	return good;
}
function isBounded(margin) {
	return (benchmark) => {
		const { verdict, precision } = benchmark.pairs[0];
		return [
			"identical",
			"non-inferior",
			"better"
		].includes(verdict.kind) && precision.excludedLoss < margin && !isAtFloor(benchmark);
	};
}
function smallerBy({ base, candidate, model }) {
	const saved = base.bytes - candidate.bytes;
	const share = (of) => ours(formatPercent(saved / of));
	const file = md`the file is ${ours(formatBytes(saved))} (${share(base.bytes)}) smaller`;
	const cache = model.kvCache?.at(-1);
	if (cache === void 0) return file;
	const needed = ({ bytes }) => ours(formatBytes(bytes + cache.bytes));
	return md`${file}, and with ${counted(cache.contextTokens, "token")} of context it needs ${needed(candidate)} of memory instead of ${needed(base)} (${share(base.bytes + cache.bytes)} less)`;
}
function badFor({ trial, model }) {
	const bad = [];
	if (trial === void 0) bad.push(md`Anything that matters, before you have measured it: no task was measured here.`);
	const lost = (trial?.benchmarks ?? []).filter(({ pairs: [{ verdict }] }) => verdict.kind === "worse");
	if (lost.length > 0) bad.push(md`Tasks like those of ${titles(lost)}: it is worse there.`);
	if (trial !== void 0) bad.push(md`Languages, subjects and lengths that were not part of the trial, see Limitations.`);
	bad.push(md`More speed: a token still uses ${counted(model.expertsUsed, "expert")} in each layer.`, md`Uses where safety counts: it was not measured.`);
	return bad;
}
function titles(benchmarks) {
	return join$1(benchmarks.map(({ title }) => text(title)), ", ");
}
// src/report/sections/sequential.ts
const ENDS = {
	passes: "passed",
	refused: "was refused",
	undecided: "was not decided by it"
};
function sequentialWords({ sequential, overall }, shown = (rule) => rule) {
	if (sequential === void 0 || overall.analysis === void 0) return void 0;
	const { rule, outcome, analyses, analysis, spending, seed } = sequential;
	const planned = overall.analysis.planned.map(formatInteger);
	return `This trial was to end as soon as its gate is decided. Interim analyses were planned after ${planned.slice(0, -1).join("; ")} and ${planned.at(-1)} questions, in an order picked by seed ${seed}; it ended at analysis ${analysis} of ${analyses}, after ${formatInteger(overall.questions)} questions: ${shown(rule)} ${ENDS[outcome]}. Its intervals and p hold at all analyses jointly (error spent by ${spending}), and are wider than those of as many questions without interim analyses.`;
}
function sequentialView(trial) {
	const words = sequentialWords(trial, text);
	return words === void 0 ? null : ours(words);
}
// src/report/sections/start.ts
const MAX_COMMAND = 240;
function startView(report, others) {
	const { model, trial } = report;
	return {
		commands: commandRows(report, [report, ...others].map(({ candidate }) => candidate.file)),
		settings: [...settingRows(model.chat ?? {}, trial), ...companionRows(report)]
	};
}
function commandRows({ candidate, release, plan }, models) {
	const { repo } = release;
	const { file, shards } = candidate;
	const label = hubLabel(file, models);
	const ollama = ollamaName(repo, file, label);
	const files = shards === void 0 ? shellWord(file) : `--include ${shellWord(`${modelStem(file)}-*.gguf`)}`;
	return [
		["llama.cpp", label === void 0 ? `llama-server -hf ${shellWord(repo)} -hff ${shellWord(file)}` : `llama-server -hf ${shellWord(`${repo}:${label}`)}`],
		["Ollama", ollama && `ollama run ${shellWord(ollama)}`],
		["LM Studio", `lms get ${shellWord(repoUrl(repo))}`],
		["Download", `hf download ${shellWord(repo)} ${files} --local-dir .`]
	].flatMap(([name, command]) => {
		if (command === void 0 || !isSpan(command)) return [];
		if (plan.perLayer === true && name !== "Download") return [];
		return [{
			name: ours(name),
			command: ours(`\`${command}\``)
		}];
	});
}
function isSpan(command) {
	return command.length <= MAX_COMMAND && /^[^`|\\<>&$]+$/.test(command);
}
function companionRows({ release, base }) {
	const { companions = [] } = release;
	if (companions.length === 0 || base.repo === void 0) return [];
	const names = join$1(companions.map(({ path }) => code(path)), ", ");
	return [md`Carried over from ${modelLink(base.repo)}, byte for byte: ${names}.`];
}
function settingRows({ format, reasoning, tools, sampling }, trial) {
	const rows = [];
	if (sampling !== void 0) {
		const flags = Object.entries(sampling).map(([flag, value]) => `${flag} ${value}`);
		rows.push(md`Sampling, as the base's authors set it in the file: ${code(flags.join(" "))}. llama-server uses it by itself.`);
	}
	if (format !== void 0) {
		const known = format === "other" ? ours("the chat template in the file") : md`${text(format)}, by the chat template in the file`;
		rows.push(md`Prompt format: ${known}${ours(tools === true ? "; it renders tools" : "")}.`);
	}
	if (reasoning !== void 0) {
		const value = reasoning === "reasoning_effort" ? trial?.conditions.reasoningEffort ?? "low" : reasoning === "enable_thinking" ? false : 512;
		const flag = `--chat-template-kwargs ${shellWord(JSON.stringify({ [reasoning]: value }))}`;
		rows.push(md`Reasoning is set by ${code(flag)}.`);
	}
	return rows;
}
// src/report/sections/summary.ts
function summaryView(report) {
	const { base, model, sizes, release, candidate, trial, kld } = report;
	const { kept, removed } = expertCounts(report);
	return {
		name: text(model.name),
		repo: modelLink(release.repo),
		tag: release.tag === void 0 ? null : code(release.tag),
		size: size(candidate.bytes),
		baseSize: size(base.bytes),
		saved: ours(formatBytes(base.bytes - candidate.bytes)),
		sizeChange: change(base.bytes, candidate.bytes),
		kept,
		total: integer(sizes.base.experts),
		removed,
		used: integer(model.expertsUsed),
		moeLayers: counted(model.moeLayers, "MoE layer"),
		parameters: ours(formatParameters(sizes.candidate.parameters)),
		baseParameters: ours(formatParameters(sizes.base.parameters)),
		quantization: text(model.quantization),
		quality: trial === void 0 ? ours(kld ? "Only the KL divergence from the base was measured." : "Quality was not measured.") : sentence(headline(trial))
	};
}
function expertCounts({ plan, sizes, model }) {
	const { experts: total } = sizes.base;
	const most = sizes.candidate.experts;
	if (plan.perLayer === void 0) return {
		kept: integer(most),
		removed: integer(total - most)
	};
	const counts = Object.values(plan.removed).map((ids) => ids.length);
	const all = counts.length < model.moeLayers ? [...counts, 0] : counts;
	const [fewest, largest] = [Math.min(...all), Math.max(...all)];
	return {
		kept: range(total - largest, total - fewest),
		removed: range(fewest, largest)
	};
}
function range(low, high) {
	return low === high ? integer(low) : md`${integer(low)} to ${integer(high)}`;
}
function filesView({ base, candidate }) {
	return {
		base: {
			name: base.repo === void 0 ? code(base.file) : modelLink(base.repo),
			file: code(base.file),
			revision: base.revision === void 0 ? null : code(base.revision),
			sha256: base.sha256 === void 0 ? null : code(base.sha256),
			bytes: integer(base.bytes),
			upstream: (base.upstream ?? []).map(modelLink)
		},
		candidate: {
			file: code(candidate.file),
			bytes: integer(candidate.bytes),
			sha256: code(candidate.sha256),
			shards: (candidate.shards ?? []).map(({ file, bytes, sha256 }) => ({
				file: code(file),
				bytes: integer(bytes),
				sha256: code(sha256)
			}))
		}
	};
}
function detailRows(report) {
	const { base, model, sizes } = report;
	const rows = [
		row("Architecture", code(model.architecture)),
		row("Layers", ours(`${formatInteger(model.blockCount)}, of which ${formatInteger(model.moeLayers)} with experts`)),
		row("Experts in a MoE layer", md`${expertCounts(report).kept} (base: ${integer(sizes.base.experts)})`),
		row("Experts used per token", integer(model.expertsUsed)),
		row("Parameters", ours(`${formatParameters(sizes.candidate.parameters)} (base: ${formatParameters(sizes.base.parameters)})`)),
		row("Active parameters per token", ours(`${formatParameters(sizes.candidate.activeParameters)}, embeddings included`)),
		row("Quantization", md`${text(model.quantization)}, as in the base: no tensor was quantized again`),
		row("Tensor types", tensorTypes(model.tensorTypes))
	];
	if (model.contextLength !== void 0) rows.push(row("Context length", counted(model.contextLength, "token")));
	if (model.embeddingLength !== void 0) rows.push(row("Embedding length", integer(model.embeddingLength)));
	if (model.headCount !== void 0) {
		const kv = model.headCountKv === void 0 ? "" : `, ${counted(model.headCountKv, "key/value head")}`;
		rows.push(row("Attention", ours(`${counted(model.headCount, "query head")}${kv}`)));
	}
	rows.push(row("License", base.license === void 0 ? ours("not stated by the base") : code(base.license)));
	return rows;
}
function row(name, value) {
	return {
		name: ours(name),
		value
	};
}
function tensorTypes(types) {
	const sorted = Object.entries(types).sort(([, a], [, b]) => b - a);
	return ours(sorted.map(([type, count]) => `${formatInteger(count)} × ${text(type)}`).join(", "));
}
function sizeRows(report) {
	const { base, candidate, sizes, model, plan } = report;
	const row = (name, from, to, format = formatInteger) => ({
		name: ours(name),
		base: ours(format(from)),
		candidate: ours(format(to)),
		change: change(from, to)
	});
	const layers = model.moeLayers;
	return [
		row("File, bytes", base.bytes, candidate.bytes),
		{
			...row("File, GB and GiB", base.bytes, candidate.bytes),
			base: size(base.bytes),
			candidate: size(candidate.bytes)
		},
		{
			...row("Experts in a MoE layer", sizes.base.experts, sizes.candidate.experts),
			...plan.perLayer && {
				candidate: expertCounts(report).kept,
				change: ours("–")
			}
		},
		row("Experts in total", sizes.base.experts * layers, plan.perLayer ? sizes.base.experts * layers - Object.values(plan.removed).flat().length : sizes.candidate.experts * layers),
		row("Parameters", sizes.base.parameters, sizes.candidate.parameters),
		row("Active parameters per token", sizes.base.activeParameters, sizes.candidate.activeParameters)
	];
}
// src/report/sections/count.ts
function countView(report) {
	const { ledger } = report;
	if (ledger === void 0) return null;
	const { trial, of, ofCandidate } = ledger.count;
	const own = of === ofCandidate ? "" : ` (${formatInteger(ofCandidate)} of this candidate)`;
	const words = ours(`Trial ${formatInteger(trial)} of ${formatInteger(of)} on these questions${own}.`);
	return md`${words} ${chosenWords(report)}Every trial of this repo is in [${code(RELEASE_FILES.ledger)}](${ours(RELEASE_FILES.ledger)}).`;
}
function chosenWords({ plan, trial }) {
	const asked = (plan.asked ?? []).flatMap(({ benchmark, dataset, candidates }) => {
		const same = trial?.benchmarks.find((one) => plainName(one) === benchmark && one.dataset.sha256 === dataset);
		return same === void 0 ? [] : [md`${text(plainTitle(same))} (${ours(formatInteger(candidates))} candidates)`];
	});
	if (asked.length === 0) return ours("");
	return md`The plan was chosen with questions of the same data sets: ${join$1(asked, ", ")}. `;
}
// src/report/sections/kld.ts
const BAND_WORDS = {
	floor: ours("at the numeric floor of the method"),
	"q8-class": ours("about as far from the base as a q8_0 quantization from its original"),
	"q6-class": ours("about as far from the base as a q6_K quantization from its original"),
	"q5-class": ours("about as far from the base as a q5_K_M quantization from its original"),
	"beyond-q5": ours("further from the base than a q5_K_M quantization from its original"),
	visible: ours("visibly different from the base"),
	damaged: ours("damaged")
};
function kldView(kld) {
	if (kld === void 0) return null;
	const { text: source, basePerplexity, floor } = kld;
	const measured = ofModel(kld.results, CANDIDATE);
	return {
		band: BAND_WORDS[measured.band],
		mean: ours(`${nats(measured.meanKld)} ± ${nats(measured.meanKldError)}`),
		interval: measured.interval === void 0 ? null : ours(measured.interval.map((end) => nats(end)).join(" to ")),
		median: nats(measured.medianKld),
		p99: ours(percentile(measured.p99Kld, measured.p99Interval, 5)),
		p999: ours(percentile(measured.p999Kld, measured.p999Interval, 5)),
		max: nats(measured.maxKld),
		sameTop: percent(measured.sameTopRate),
		rmsDeltaP: percent(measured.rmsDeltaP),
		basePerplexity: ours(basePerplexity.toFixed(4)),
		candidatePerplexity: ours(measured.perplexity.toFixed(4)),
		tokens: integer(kld.scoredTokens),
		chunks: integer(kld.chunks),
		changed: integer(changedChunks(measured, kld.scoredTokens / kld.chunks)),
		contextTokens: integer(kld.contextTokens),
		source: code(source.source),
		license: source.license === void 0 ? ours("not recorded") : text(source.license),
		sha256: code(source.sha256),
		overlaps: source.overlaps === void 0 ? null : text(source.overlaps.join(", ")),
		floor: floor === void 0 ? null : {
			mean: nats(floor.meanKld),
			max: nats(floor.maxKld),
			sameTop: percent(floor.sameTopRate)
		}
	};
}
function nats(value) {
	return ours(value.toFixed(5));
}
function percent(rate) {
	return ours(`${(rate * 100).toFixed(2)} %`);
}
// src/report/sections/speed.ts
function speedView(speed) {
	if (speed === void 0) return null;
	const [base, candidate] = [ofModel(speed.meanAnswer, BASE), ofModel(speed.meanAnswer, CANDIDATE)];
	return {
		rows: [speedRow(ours(`Prompt of ${speed.promptTokens} tokens`), speed.prompt), speedRow(ours(`Answer of ${speed.answerTokens} tokens`), speed.answer)],
		baseTokens: ours(base.tokens.toFixed(1)),
		candidateTokens: ours(candidate.tokens.toFixed(1)),
		baseSeconds: ours(base.seconds.toFixed(2)),
		candidateSeconds: ours(candidate.seconds.toFixed(2)),
		rounds: integer(speed.rounds),
		build: code(speed.build),
		backend: text(speed.backend),
		flags: join$1(speed.flags.map(code), " ")
	};
}
function speedRow(what, { models, ratios }) {
	const words = (spread, digits) => ours(formatSpread(spread, digits));
	return {
		what,
		base: words(ofModel(models, BASE), 1),
		candidate: words(ofModel(models, CANDIDATE), 1),
		ratio: words(ofModel(ratios, CANDIDATE), 3)
	};
}
function memoryView({ memory, models }) {
	if (memory === void 0) return null;
	return {
		slots: counted(memory.slots, "slot"),
		contextTokens: integer(memory.contextTokens),
		rows: measured(models, memory.models).flatMap(([model, use]) => memoryRows(model, use)),
		peaks: measured(models, memory.models).flatMap(([model, use]) => peaks(model, use))
	};
}
function measured(models, values) {
	return models.flatMap((model) => Object.hasOwn(values, model.id) ? [[model, ofModel(values, model.id)]] : []);
}
function memoryRows(tested, { devices = [] }) {
	return devices.map(({ name, model: weights, context, compute }) => ({
		model: modelWord(tested),
		device: text(name),
		weights: size(weights),
		context: size(context),
		compute: size(compute),
		total: size(weights + context + compute)
	}));
}
function peaks(tested, { residentBytes, gpus = [] }) {
	const model = modelWord(tested);
	const found = gpus.map(({ index, idleBytes, peakBytes }) => ({
		model,
		what: ours(`GPU ${index}, all programs together (before the start ${size(idleBytes)})`),
		bytes: size(peakBytes)
	}));
	if (residentBytes === void 0) return found;
	return [{
		model,
		what: ours("main memory of the process, with the pages of the model file that it read"),
		bytes: size(residentBytes)
	}, ...found];
}
function gpuRows({ gpus, models }) {
	if (gpus === void 0) return [];
	return measured(models, gpus).flatMap(([model, uses]) => uses.map((use) => gpuRow(model, use)));
}
function gpuRow(model, { index, peakBytes, utilization }) {
	return {
		model: modelWord(model),
		gpu: integer(index),
		peak: size(peakBytes),
		busy: utilization === void 0 ? ours("not stated") : percent$1(utilization)
	};
}
// src/report/sections/trial.ts
const VERDICT_WORDS = {
	identical: ours("identical"),
	"non-inferior": ours("non-inferior"),
	better: ours("better"),
	worse: ours("worse"),
	"no-difference-detected": ours("no difference detected"),
	withheld: ours("withheld"),
	"base-at-floor": ours("base at floor")
};
function trialView(report) {
	const { trial } = report;
	if (trial === void 0) return null;
	const { conditions, overall, benchmarks, models } = trial;
	const { paired, verdict } = overall.pairs[0];
	const loaded = (id) => parameters(models.find((model) => model.id === id)?.loaded.parameters ?? 0);
	return {
		verdict: VERDICT_WORDS[verdict.kind],
		sentence: sentence(verdict.sentence),
		withheld: [overall, ...benchmarks].some(({ pairs: [{ verdict }] }) => verdict.kind === "withheld"),
		questions: integer(overall.questions),
		margin: ours(`${Number((trial.margin * 100).toFixed(2))} pp`),
		sequential: sequentialView(trial),
		count: countView(report),
		rows: benchmarks.map(accuracyRow),
		overall: {
			questions: integer(overall.questions),
			...claimView(verdict.kind, paired, {
				base: overallRate(overall, paired.lost),
				candidate: overallRate(overall, paired.gained)
			}),
			recovery: recoveryWords(overall.pairs[0]),
			...countsView(paired, overall.questions)
		},
		efforts: effortsView(trial),
		sentences: benchmarks.map(({ title, pairs: [{ verdict }] }) => ({
			title: text(title),
			sentence: sentence(verdict.sentence)
		})),
		answers: benchmarks.flatMap((benchmark) => models.map((model) => answersRow(benchmark, model, ofModel(benchmark.results, model.id)))),
		data: benchmarks.map(dataRow),
		precision: benchmarks.map(precisionRow),
		kld: kldView(trial.kld),
		forest: forestRows(trial).length > 0,
		kldCategories: kldCategoriesView(trial.kldCategories),
		speed: speedView(trial.speed),
		memory: memoryView(trial),
		gpus: gpuRows(trial),
		sandboxes: benchmarks.flatMap(sandboxRow),
		skipped: (trial.skipped ?? []).map(({ title, reason }) => ({
			title: text(title),
			reason: sentence(reason)
		})),
		conditions: {
			engine: text(conditions.engine),
			build: conditions.origin === void 0 ? code(conditions.build) : md`${code(conditions.build)} (${text(conditions.origin)})`,
			flags: conditions.flags.length === 0 ? ours("none") : join$1(conditions.flags.map(code), " "),
			temperature: ours(String(conditions.temperature)),
			seed: ours(String(conditions.seed)),
			reasoningEffort: trial.efforts === void 0 ? conditions.reasoningEffort === void 0 ? ours("the chat template's own") : text(conditions.reasoningEffort) : ours(`${trial.efforts.map(({ effort }) => effort).join(", ")}; every benchmark at each`),
			slots: integer(conditions.slots),
			contextTokens: integer(conditions.contextTokens),
			asked: trial.asked === void 0 ? null : md`${ours(formatCount(trial.asked.slots, "slot"))} of ${integer(trial.asked.contextTokens)} tokens`,
			concurrent: trial.concurrent === true,
			reused: reusedWords(trial),
			jobs: report.jobs === void 0 ? null : text(costText(report.jobs)),
			machine: report.machine === void 0 ? ours("not recorded") : text(report.machine),
			baseParameters: loaded(BASE),
			candidateParameters: loaded(CANDIDATE)
		}
	};
}
function reusedWords({ reused }) {
	if (reused === void 0) return null;
	const [from, to] = [reused.from.slice(0, 10), reused.to.slice(0, 10)];
	return md`${counted(reused.questions, "question")} (given ${ours(from === to ? from : `${from} to ${to}`)})`;
}
function parameters(count) {
	return count === 0 ? ours("not stated") : integer(count);
}
function overallRate({ pairs, questions, analysis }, alone) {
	const correct = pairs[0].paired.bothRight + alone;
	return rateWithInterval(questions === 0 ? 0 : correct / questions, wilson(correct, questions, reachAt(analysis).twoSided));
}
function accuracyRow({ title, questions, results, pairs: [pair] }) {
	const { paired, verdict } = pair;
	const rate = (id) => {
		const { accuracy, interval } = ofModel(results, id);
		return rateWithInterval(accuracy, interval);
	};
	return {
		title: text(title),
		questions: integer(questions),
		...claimView(verdict.kind, paired, {
			base: rate(BASE),
			candidate: rate(CANDIDATE)
		}),
		recovery: recoveryWords(pair),
		...countsView(paired, questions)
	};
}
function recoveryWords({ recovery, verdict }) {
	return recovery === void 0 || claimsNothing(verdict) ? DASH : ratioPercent(recovery);
}
function claimView(kind, paired, rates) {
	const verdict = VERDICT_WORDS[kind];
	if (kind === "withheld") return {
		base: DASH,
		candidate: DASH,
		difference: DASH,
		mcnemarP: DASH,
		verdict
	};
	return {
		...rates,
		difference: pointsWithInterval(paired.difference, paired.interval),
		mcnemarP: pValue(paired.mcnemarP),
		verdict
	};
}
const DASH = ours("–");
function countsView(paired, questions) {
	return {
		bothRight: integer(paired.bothRight),
		lost: integer(paired.lost),
		gained: integer(paired.gained),
		bothWrong: integer(paired.bothWrong),
		sameAnswers: share(paired.sameAnswers, questions)
	};
}
function answersRow({ title, questions }, model, result) {
	return {
		title: text(title),
		model: modelWord(model),
		correct: ours(`${integer(result.correct)} of ${integer(questions)}`),
		truncated: share(result.truncated, questions),
		unparsed: integer(result.unparsed),
		formatFailures: integer(result.formatFailures),
		loops: result.loops === void 0 ? DASH : integer(result.loops),
		meanAnswerTokens: ours(result.meanAnswerTokens.toFixed(1))
	};
}
function precisionRow({ title, pairs: [pair] }) {
	const { verdict, precision, clustered, bootstrap, adjustedP, paired } = pair;
	const name = text(title);
	if (claimsNothing(verdict)) return {
		title: name,
		words: ours("nothing is claimed")
	};
	const points = (rate) => ours(formatPoints(rate).replace("+", ""));
	const parts = [
		ruledOut(precision.excludedLoss, points),
		precision.detectableLoss < 1 ? md`a true loss of ${points(precision.detectableLoss)} would have shown at least four times in five` : md`not even the loss of every answer would surely have shown`,
		...verdict.kind === "no-difference-detected" ? [md`about ${counted(precision.questionsForMargin, "question")} would be needed for the margin if there is no true difference`] : [],
		ours(precision.equivalent ? "equivalent within the margin" : "not shown to be equivalent within the margin"),
		...bootstrap === void 0 || isPoint(bootstrap) ? [] : [md`bootstrap ${pointsWithInterval(paired.difference, bootstrap)}`],
		...clustered === void 0 || isPoint(clustered.interval) ? [] : [md`by its ${integer(clustered.clusters)} subjects ${pointsWithInterval(paired.difference, clustered.interval)}, design effect ${ours(clustered.designEffect.toFixed(2))}`],
		md`p adjusted for several benchmarks ${pValue(adjustedP)}`
	];
	return {
		title: name,
		words: join$1(parts, "; ")
	};
}
function isPoint([low, high]) {
	return high - low < 1e-9;
}
function ruledOut(loss, points) {
	if (loss >= 1) return md`no loss is ruled out (one-sided 95 %)`;
	return loss > 0 ? md`a loss above ${points(loss)} is ruled out (one-sided 95 %)` : md`any loss is ruled out (one-sided 95 %)`;
}
function sandboxRow({ title, sandbox }) {
	if (sandbox === void 0) return [];
	const where = ours(sandbox.kind === "docker" ? "Docker" : "bubblewrap");
	return [{
		title: text(title),
		where: md`${where} ${text(sandbox.version)}`,
		python: text(sandbox.python),
		groupMemory: ours(sandbox.groupMemory)
	}];
}
function dataRow(result) {
	const { title, dataset, questions, questionsSha256, seed, prompt, maxTokens, defaultMaxTokens } = result;
	const hub = parseDatasetSource(dataset.source);
	return {
		title: text(title),
		source: hub === void 0 ? code(dataset.source) : md`${link$1(text(hub.repo), repoUrl(hub.repo, "datasets"))} at ${shortRevision(hub.revision)}, ${code(hub.file)}`,
		license: dataset.license === void 0 ? ours("not recorded") : text(dataset.license),
		sha256: code(dataset.sha256),
		asked: ours(`${integer(questions)} of ${integer(dataset.rows)}`),
		picked: ours(seed === void 0 ? "all rows" : `seed ${seed}`),
		questionsSha256: code(questionsSha256),
		prompt: code(prompt.template),
		promptSha256: code(prompt.sha256),
		maxTokens: defaultMaxTokens === void 0 ? integer(maxTokens) : md`${integer(maxTokens)} (of ${integer(defaultMaxTokens)}: the context has no room for more)`
	};
}
// src/report/sections/usage.ts
const EXAMPLE_CONTEXT = 8192;
function usageView({ candidate, release, trial, plan, model }) {
	const name = modelStem(candidate.file);
	const budgets = (trial?.benchmarks ?? []).map(({ maxTokens }) => maxTokens);
	const request = {
		model: name,
		messages: [{
			role: "user",
			content: "Why is the sky blue?"
		}]
	};
	return {
		file: shellWord(candidate.file),
		context: ours(String(Math.min(model.contextLength ?? EXAMPLE_CONTEXT, EXAMPLE_CONTEXT))),
		files: wordsOf(candidate),
		repo: shellWord(release.repo),
		perLayer: plan.perLayer ?? false,
		model: stringLiteral(name),
		requestBody: shellWord(JSON.stringify(request)),
		budget: budgets.length === 0 ? null : counted(Math.max(...budgets), "token"),
		build: trial === void 0 ? null : md`${text(trial.conditions.engine)} ${text(trial.conditions.build)}`
	};
}
function filesOf(candidate) {
	return candidate.shards ?? [candidate];
}
function wordsOf(candidate) {
	return ours(filesOf(candidate).map(({ file }) => shellWord(file)).join(" "));
}
function reproduceView(report) {
	const { base, candidate, release, tool } = report;
	const source = base.repo === void 0 ? base.file : addressOf(base.repo, base.revision, base.file);
	return {
		base: shellWord(source),
		local: base.repo === void 0,
		file: shellWord(candidate.file),
		repo: shellWord(release.repo),
		published: shellWord(`hf://${release.repo}${release.tag === void 0 ? "" : `@${encodeURIComponent(release.tag.toWellFormed())}`}`),
		files: wordsOf(candidate),
		checksums: filesOf(candidate).map(({ sha256, file }) => shellWord(`${sha256}  ${file}`)),
		tool: text(`${tool.name} ${tool.version}`),
		npx: md`npx ${shellWord(`espalier@${tool.version}`)}`,
		records: recordsView(report)
	};
}
function recordsView({ trial, release }) {
	if (trial === void 0) return null;
	const titlesOf = (published) => {
		const of = trial.benchmarks.filter(({ benchmark }) => release.records.includes(benchmark) === published);
		return of.length === 0 ? null : join$1(of.map(({ title }) => text(title)), ", ");
	};
	return {
		published: titlesOf(true),
		withheld: titlesOf(false),
		report: shellWord(addressOf(release.repo, release.tag, "report.json"))
	};
}
function addressOf(id, revision, path) {
	return formatHubUri({
		repo: {
			type: "model",
			id
		},
		revision: revision ?? "main",
		path
	});
}
// src/report/template-error.ts
var import_lib = __toESM(require_lib(), 1);
function templateError({ path }, place, problem, hint, cause) {
	const where = [
		path,
		place?.line,
		place?.column
	].filter((part) => part !== void 0).join(":");
	return new EspalierError("template-invalid", `${where}: ${problem}`, {
		hint,
		details: {
			file: path,
			...place
		},
		...cause === void 0 ? {} : { cause }
	});
}
function placeOf(error) {
	const { lineNumber, column } = error;
	if (typeof lineNumber === "number") return typeof column === "number" ? {
		line: lineNumber,
		column: column + 1
	} : { line: lineNumber };
	const line = messageOf(error).match(/^Parse error on line (\d+):/)?.[1];
	return line === void 0 ? void 0 : { line: Number(line) };
}
function placeInFile(error, { text }) {
	const field = messageOf(error).match(NULL_FIELD)?.[1];
	const line = field === void 0 ? -1 : text.split("\n").findIndex((words) => words.includes(`.${field}`));
	return line < 0 ? placeOf(error) : { line: line + 1 };
}
const NULL_FIELD = /^Cannot read properties of (?:null|undefined) \(reading '(.+)'\)$/;
function problemOf(error) {
	const field = messageOf(error).match(NULL_FIELD)?.[1];
	if (field !== void 0) return `"${field}" is asked of something that this report does not have`;
	const unknown = messageOf(error).match(/^"(.+)" not defined in /)?.[1];
	if (unknown !== void 0) return `there is no field "${unknown}" here`;
	const lines = messageOf(error).split("\n");
	if (!lines[0]?.startsWith("Parse error")) return messageOf(error).replace(/ - \d+:\d+$/, "");
	const expected = lines.at(-1) ?? "";
	return `cannot be parsed near "${lines[1]?.trim() ?? ""}": ${expected.charAt(0).toLowerCase()}${expected.slice(1)}`;
}
// src/report/page/fit-questions.ts
const MOST_QUESTIONS = 120;
const TEXT_BYTES = 12e4;
const LEAST = 200;
function sizeOf(text) {
	return Buffer.byteLength(text) + 5 * (text.match(/[&<>"'`=]/g)?.length ?? 0);
}
function fitQuestions(changed) {
	const questions = changed.slice(0, MOST_QUESTIONS);
	const sizes = questions.flatMap(({ prompt, expected, replies }) => [...[prompt, expected], ...Object.values(replies).map(({ answer }) => answer)]).map(sizeOf);
	let [low, high] = [LEAST, Math.max(LEAST, ...sizes)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (sizes.reduce((sum, size) => sum + Math.min(size, middle), 0) <= TEXT_BYTES) low = middle;
		else high = middle - 1;
	}
	return {
		questions: questions.map((question) => shortened(question, low)),
		leftOut: changed.length - questions.length
	};
}
function shortened(question, most) {
	const replies = Object.entries(question.replies).map(([id, reply]) => [id, {
		...reply,
		answer: cut(reply.answer, most),
		extracted: reply.extracted && cut(reply.extracted, LEAST)
	}]);
	return {
		...question,
		prompt: cut(question.prompt, most),
		expected: cut(question.expected, LEAST),
		replies: Object.fromEntries(replies)
	};
}
function cut(text, most) {
	if (sizeOf(text) <= most) return text;
	const characters = [...text];
	const kept = Math.floor(characters.length * most / sizeOf(text));
	const start = Math.floor(kept / 3);
	const leftOut = characters.length - kept;
	return `${characters.slice(0, start).join("")} [… ${leftOut} characters left out …] ${characters.slice(characters.length - (kept - start)).join("")}`;
}
// src/report/page/subject-rows.ts
function flips(questions) {
	return {
		lost: questions.filter((question) => isRight(question, "base") && !isRight(question, "candidate")),
		gained: questions.filter((question) => !isRight(question, "base") && isRight(question, "candidate"))
	};
}
function isRight({ replies }, model) {
	return ofModel(replies, model).correct;
}
function subjectRows(questions) {
	return [...Map.groupBy(questions.filter(({ cluster }) => cluster !== void 0), ({ cluster }) => cluster)].map(([subject, items]) => {
		const { lost, gained } = flips(items);
		const right = (model) => items.filter((question) => isRight(question, model)).length;
		return {
			subject,
			questions: items.length,
			base: right(BASE),
			candidate: right(CANDIDATE),
			lost: lost.length,
			gained: gained.length
		};
	}).toSorted((a, b) => b.lost - b.gained - (a.lost - a.gained) || a.subject.localeCompare(b.subject, "en"));
}
// src/report/page/benchmark-view.ts
function benchmarkView(result, questions) {
	const { benchmark, title, results } = result;
	const { paired, verdict, precision, recovery } = result.pairs[0];
	const claims = verdict.kind !== "withheld";
	return {
		claims,
		anchor: benchmark,
		title,
		kind: verdict.kind,
		questions: formatCount(result.questions, "question"),
		verdict: verdict.sentence,
		models: [BASE, CANDIDATE].map((model) => modelView(model, ofModel(results, model))),
		difference: differenceText(paired),
		recovery: recovery && ratioPercent(recovery),
		excluded: excludedText(precision.excludedLoss),
		lostCount: formatInteger(paired.lost),
		gainedCount: formatInteger(paired.gained),
		subjects: claims ? subjectsView(subjectRows(questions)) : []
	};
}
function changedView(benchmarks, questions) {
	const { lost, gained } = flips(questions);
	const { questions: shown, leftOut } = fitQuestions([...lost, ...gained]);
	if (shown.length === 0) return void 0;
	const titles = new Map(benchmarks.map(({ benchmark, title }) => [benchmark, title]));
	return {
		total: formatCount(lost.length + gained.length, "question"),
		leftOut: leftOut === 0 ? void 0 : formatInteger(leftOut),
		items: shown.map((question, index) => ({
			...questionView(question),
			title: titles.get(question.benchmark) ?? question.benchmark,
			kind: index < lost.length ? "lost" : "gained"
		}))
	};
}
function modelView(model, result) {
	const { accuracy, interval } = result;
	return {
		model,
		accuracy: formatPercent(accuracy),
		interval: interval.map((end) => formatPercent(end)).join(" to "),
		width: (accuracy * 100).toFixed(2),
		from: (interval[0] * 100).toFixed(2),
		span: ((interval[1] - interval[0]) * 100).toFixed(2),
		tokens: result.meanAnswerTokens.toFixed(1),
		truncated: formatInteger(result.truncated),
		unparsed: formatInteger(result.unparsed),
		formatFailures: formatInteger(result.formatFailures)
	};
}
function excludedText(loss) {
	return loss > 0 ? `a loss above ${formatPoints(loss).replace("+", "")}` : "any loss";
}
function differenceText({ difference, interval, mcnemarP }) {
	const [low, high] = interval.map((end) => formatPoints(end));
	const p = mcnemarP < .001 ? "p < 0.001" : `p = ${mcnemarP.toFixed(3)}`;
	return `${formatPoints(difference)} (95 %: ${low} to ${high}), McNemar ${p}`;
}
function subjectsView(rows) {
	const measured = rows.map((row) => {
		const { questions, base, lost, gained } = row;
		const table = {
			bothRight: base - lost,
			lost,
			gained,
			bothWrong: questions - base - gained
		};
		return {
			row,
			difference: pairedDifference(table),
			interval: pairedInterval(table)
		};
	});
	const reach = Math.max(...measured.flatMap(({ interval }) => interval.map(Math.abs)), 0);
	const place = (value) => 50 + (reach === 0 ? 0 : value / reach * 50);
	return measured.map(({ row, difference, interval }) => ({
		subject: row.subject.replaceAll("_", " "),
		questions: formatCount(row.questions, "question"),
		base: row.base,
		candidate: row.candidate,
		lost: row.lost,
		gained: row.gained,
		difference: formatPoints(difference),
		interval: interval.map((end) => formatPoints(end)).join(" to "),
		...rangeView(interval, difference, place)
	}));
}
function rangeView([low, high], value, place) {
	return {
		from: place(low).toFixed(2),
		span: (place(high) - place(low)).toFixed(2),
		at: place(value).toFixed(2)
	};
}
function questionView({ id, cluster, prompt, expected, replies }) {
	return {
		id,
		cluster: cluster?.replaceAll("_", " "),
		prompt,
		expected,
		replies: [BASE, CANDIDATE].map((model) => replyView(model, ofModel(replies, model)))
	};
}
const ENDINGS = {
	stop: void 0,
	length: "cut off by the token budget",
	error: "not valid in the model’s own format",
	failed: "the server answered with an error"
};
function replyView(model, { answer, extracted, correct, finishReason }) {
	return {
		model,
		answer,
		read: extracted ?? "nothing",
		correct,
		ending: ENDINGS[finishReason]
	};
}
// src/report/page/experts.ts
const SHADES = 6;
const MOST_TITLES = 128;
function expertsView({ plan, sizes }, scores) {
	const { experts } = sizes.base;
	return {
		rows: Object.entries(plan.removed).map(([layer, removed]) => {
			const own = scores?.importance.layers.find((one) => String(one.layer) === layer)?.scores;
			const ranks = own && ranksOf(own);
			return {
				layer,
				removed: removed.join(", "),
				cells: Array.from({ length: experts }, (_, id) => {
					const gone = removed.includes(id);
					const shade = ranks && Math.floor(ranks[id] * SHADES / experts);
					const score = own === void 0 ? "" : `: ${Number(own[id].toPrecision(6))}`;
					return {
						classes: [shade === void 0 ? "" : `q${shade}`, gone ? "removed" : ""].join(" ").trim(),
						title: experts > MOST_TITLES ? null : `layer ${layer}, expert ${id}${score}${gone ? ", removed" : ""}`
					};
				})
			};
		}),
		lastId: experts - 1,
		scores: scores && {
			method: scores.importance.method,
			ofPlan: scores.ofPlan,
			shades: Array.from({ length: SHADES }, (_, shade) => `q${shade}`)
		}
	};
}
// src/report/page/measurement-tables.ts
function measurementTables(trial) {
	return {
		speed: trial?.speed && speedTable(trial.speed),
		memory: trial?.memory && memoryTable(trial.memory),
		gpus: trial?.gpus && gpuTable(trial.gpus)
	};
}
function speedTable(speed) {
	const row = (what, { models, ratios }) => ({
		what,
		base: formatSpread(ofModel(models, BASE), 1),
		candidate: formatSpread(ofModel(models, CANDIDATE), 1),
		ratio: formatSpread(ofModel(ratios, CANDIDATE), 3)
	});
	const mean = (model) => {
		const { tokens, seconds } = ofModel(speed.meanAnswer, model);
		return `${tokens.toFixed(1)} tokens, ${seconds.toFixed(2)} s`;
	};
	return {
		rows: [row(`prompt of ${speed.promptTokens} tokens`, speed.prompt), row(`answer of ${speed.answerTokens} tokens`, speed.answer)],
		mean: {
			base: mean(BASE),
			candidate: mean(CANDIDATE)
		},
		how: `llama-bench ${speed.build} on ${speed.backend}, ${speed.rounds} rounds, each model once in each; median, least and largest`
	};
}
function memoryTable(memory) {
	return {
		rows: Object.entries(memory.models).flatMap(([model, use]) => {
			const { devices = [], residentBytes, gpus = [] } = use;
			return [
				...devices.map(({ name, model: weights, context, compute }) => ({
					what: `${name}: weights ${formatBinaryBytes(weights)}, context ${formatBinaryBytes(context)}, computation ${formatBinaryBytes(compute)}`,
					bytes: formatBinaryBytes(weights + context + compute)
				})),
				...residentBytes === void 0 ? [] : [{
					what: "main memory of the process, at most",
					bytes: formatBinaryBytes(residentBytes)
				}],
				...gpus.map(({ index, peakBytes }) => ({
					what: `GPU ${index}, all programs, at most`,
					bytes: formatBinaryBytes(peakBytes)
				}))
			].map((cell) => ({
				model,
				...cell
			}));
		}),
		how: `${formatCount(memory.slots, "slot")} of ${formatInteger(memory.contextTokens)} tokens, all of them answering`
	};
}
function gpuTable(gpus) {
	return Object.entries(gpus).flatMap(([model, uses]) => uses.map(({ index, peakBytes, utilization }) => ({
		model,
		index,
		peak: formatBinaryBytes(peakBytes),
		busy: utilization === void 0 ? "not stated" : formatPercent(utilization)
	})));
}
// src/report/page/page-view.ts
function pageView(report, questions, scores) {
	const { model, sizes, plan, candidate, trial, tool, base, gate } = report;
	return {
		title: `${model.name}: ${plan.perLayer ? "up to " : ""}${sizes.candidate.experts} of ${sizes.base.experts} experts`,
		verdict: trial && {
			kind: trial.overall.pairs[0].verdict.kind,
			sentence: headline(trial)
		},
		forest: trial && pictureOf(forestChart(trial)),
		facts: [
			["Base", base.repo === void 0 ? base.file : `${base.repo} at ${base.revision}, ${base.file}`],
			["File", `${candidate.file}${candidate.shards ? ` and ${formatCount(candidate.shards.length - 1, "more shard")}` : ""}, ${formatInteger(candidate.bytes)} bytes`],
			["Base checked", baseCheckText(report)],
			["Size", `${sizeText(sizes.candidate.bytes)}, base ${sizeText(sizes.base.bytes)}`],
			["Parameters", `${formatParameters(sizes.candidate.parameters)}, base ${formatParameters(sizes.base.parameters)}`],
			...(candidate.shards ?? [candidate]).map(({ file, sha256 }) => [candidate.shards ? `SHA-256 of ${file}` : "SHA-256", sha256]),
			["Plan", `${plan.name}, SHA-256 ${plan.sha256}`],
			["Made with", `${tool.name} ${tool.version}`]
		].map(([name, value]) => ({
			name,
			value
		})),
		gate: gateView(gate),
		refused: gate.refusals.length > 0,
		experts: expertsView(report, scores),
		benchmarks: trial?.benchmarks.map((benchmark) => benchmarkView(benchmark, questions.filter((question) => question.benchmark === benchmark.benchmark))),
		changed: trial && changedView(trial.benchmarks, questions),
		unmeasured: report.kld ? "Only the KL divergence from the base was measured in this run." : "Quality was not measured in this run.",
		sections: SECTIONS.flatMap((section) => sectionPage(section, report)),
		efforts: trial && effortTable(trial),
		kldCategories: kldCategoryTable(trial?.kldCategories),
		...measurementTables(trial),
		conditions: trial && conditionsView(report)
	};
}
function baseCheckText({ base, proof }) {
	return openQuestion({
		...base,
		checked: proof.baseChecked
	}) ?? `all bytes have SHA-256 ${base.sha256}`;
}
function gateView({ asked, refusals }) {
	return asked.map((clause) => ({
		clause,
		reasons: refusals.filter((refusal) => refusal.clause === clause).map(({ reason }) => reason)
	}));
}
function sizeText(bytes) {
	return `${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`;
}
function sequentialRows(trial) {
	const words = sequentialWords(trial);
	const { reused } = trial;
	return [
		...words === void 0 ? [] : [["Interim analyses", words]],
		...trial.concurrent ? [["Servers", "all up at once, sharing the machine"]] : [],
		...reused === void 0 ? [] : [["Reused", `${formatInteger(reused.questions)} answers of the base, given ${reused.from} to ${reused.to}`]]
	];
}
function conditionsView({ trial, machine, jobs }) {
	const { conditions } = trial;
	return [
		["Engine", `${conditions.engine} ${conditions.build}`],
		["Machine", machine ?? "not recorded"],
		...jobs === void 0 ? [] : [["Cost by the price list", costText(jobs)]],
		["Flags", conditions.flags.join(" ")],
		["Reasoning effort", effortText(trial)],
		["Temperature", String(conditions.temperature)],
		["Seed", String(conditions.seed)],
		["Slots", `${conditions.slots}, ${formatInteger(conditions.contextTokens)} tokens each${askedText(trial)}`],
		...sequentialRows(trial)
	].map(([name, value]) => ({
		name,
		value
	}));
}
function effortText({ conditions, efforts }) {
	if (efforts !== void 0) return efforts.map(({ effort }) => effort).join(", ");
	return conditions.reasoningEffort ?? "the chat template's own";
}
function askedText({ asked }) {
	if (asked === void 0) return "";
	return ` (memory did not suffice for ${asked.slots} of ${formatInteger(asked.contextTokens)})`;
}
function pictureOf(chart) {
	return chart === "" ? void 0 : new import_lib.default.SafeString(chart.replace(/ xmlns="[^"]*"/, ""));
}
function sectionPage(section, report) {
	const table = section.table(report);
	if (table === void 0) return [];
	const { intro, head, rows, words = [], notes = [] } = table;
	const cellsOf = (cells) => cells.map((value, column) => ({
		value,
		isFirst: column === 0,
		isNumber: column > 0 && !words.includes(column)
	}));
	return [{
		anchor: anchorOf(section),
		title: section.title,
		intro,
		chart: pictureOf(section.chart?.draw(report) ?? ""),
		head: cellsOf(head),
		rows: rows.map((cells) => ({ cells: cellsOf(cells) })),
		notes
	}];
}
// src/report/page/render-page.ts
function renderPage(report, questions, template, scores) {
	try {
		return import_lib.default.create().compile(template.text, { strict: false })(pageView(report, questions, scores));
	} catch (error) {
		throw templateError(template, placeOf(error), problemOf(error), "Mend the template there.", error);
	}
}
// src/report/partials.ts
var import_dist = require_dist();
function parseTemplate(file) {
	try {
		return import_lib.default.parse(file.text);
	} catch (error) {
		throw templateError(file, placeOf(error), problemOf(error), "Mend the Handlebars syntax there.", error);
	}
}
function reachedPartials({ card, partials, added }) {
	const names = [...partials.keys()].join(", ");
	const inline = new Set([card, ...partials.values()].flatMap((file) => partialsIn(file).defined));
	const reached = new Map();
	const visit = (file) => {
		for (const { name, line } of partialsIn(file).called) {
			const partial = partials.get(name);
			if (reached.has(name) || inline.has(name)) continue;
			if (partial === void 0) throw templateError(file, { line }, `there is no partial "${name}"`, `Partials: ${names}.`);
			reached.set(name, partial);
			visit(partial);
		}
	};
	visit(card);
	const used = new Set(reached.values());
	const idle = added.find((file) => !used.has(file));
	if (idle !== void 0) throw templateError(idle, void 0, "replaces no template, and no template uses it", `Name it as the file that it should replace, or use it in a template. Partials: ${names}.`);
	return reached;
}
function partialsIn(file) {
	const called = [];
	const defined = [];
	const call = ({ name, loc }) => {
		const { line, column } = loc.start;
		const { original } = name;
		if (original === void 0) throw templateError(file, {
			line,
			column: column + 1
		}, "the name of a partial is computed", "Write the name out.");
		if (original !== "@partial-block") called.push({
			name: String(original),
			line
		});
	};
	class Finder extends import_lib.default.Visitor {
		PartialStatement(statement) {
			call(statement);
			super.PartialStatement(statement);
		}
		PartialBlockStatement(statement) {
			call(statement);
			super.PartialBlockStatement(statement);
		}
		DecoratorBlock(statement) {
			const [name] = statement.params;
			if (name?.value !== void 0) defined.push(name.value);
			super.DecoratorBlock(statement);
		}
	}
	new Finder().accept(parseTemplate(file));
	return {
		called,
		defined
	};
}
// src/report/frontmatter.ts
const RELATION_REASON = " The Hub knows no \"pruned\"; this is what it lists GGUF files of a base under.";
function frontMatter(report) {
	const { base, model, trial } = report;
	const parents = [...base.upstream ?? [], ...base.repo === void 0 ? [] : [base.repo]];
	const datasets = (trial?.benchmarks ?? []).map((benchmark) => parseDatasetSource(benchmark.dataset.source)?.repo).filter((repo) => repo !== void 0);
	const tags = [
		"gguf",
		"moe",
		"pruned",
		"expert-pruning",
		"espalier",
		model.architecture
	];
	const [parent] = parents;
	const index = modelIndex(report);
	return {
		...base.license === void 0 ? {} : { license: flatten(base.license) },
		...base.licenseName === void 0 ? {} : { license_name: flatten(base.licenseName) },
		...base.licenseLink === void 0 ? {} : { license_link: flatten(base.licenseLink) },
		...base.languages?.length ? { language: unique(base.languages) } : {},
		...parent === void 0 ? {} : {
			base_model: parents.length === 1 ? flatten(parent) : unique(parents),
			base_model_relation: "quantized"
		},
		...base.quantizedBy === void 0 ? {} : { quantized_by: flatten(base.quantizedBy) },
		pipeline_tag: "text-generation",
		library_name: "gguf",
		tags: unique(tags),
		...datasets.length === 0 ? {} : { datasets: unique(datasets) },
		...index === void 0 ? {} : { "model-index": index }
	};
}
function stringifyFrontMatter(metadata) {
	const document = yamlDocument(metadata);
	const relation = document.get("base_model_relation", true);
	if ((0, import_dist.isScalar)(relation)) relation.comment = RELATION_REASON;
	return `---\n${document.toString({ lineWidth: 0 })}---`;
}
function unique(values) {
	return [...new Set(values.map(flatten))].filter((value) => value !== "");
}
// src/report/card-view.ts
function cardView(report, others = []) {
	return {
		frontMatter: ours(stringifyFrontMatter(frontMatter(report))),
		...summaryView(report),
		...filesView(report),
		alerts: alertsView(report),
		details: detailRows(report),
		sizes: sizeRows(report),
		family: familyView(report, others),
		memory: memoryView$1(report),
		trial: trialView(report),
		betterRivals: betterRivals(report).map(sentence),
		...sectionViews(report),
		usage: usageView(report),
		start: startView(report, others),
		purpose: purposeView(report),
		method: methodView(report),
		proof: proofView(report),
		limitations: limitationsView(report),
		reproduce: reproduceView(report),
		citation: citationView(report),
		credits: creditRows(report),
		license: licenseView(report)
	};
}
function sectionViews(report) {
	return Object.fromEntries(SECTIONS.map((section) => [section.name, section.card(report)]));
}
// src/report/render-card.ts
const FIELDS_HINT = "Correct the name (templates/README.md lists the fields), or ask with {{#if}} first.";
const OPTIONS = {
	strict: true,
	noEscape: true,
	preventIndent: true
};
const RUNTIME = {
	allowProtoMethodsByDefault: false,
	allowProtoPropertiesByDefault: false
};
function renderCard({ report, others = [], templates }) {
	const handlebars = createEnvironment();
	for (const [name, file] of reachedPartials(templates)) handlebars.registerPartial(name, compile(handlebars, file));
	const card = tidy(compile(handlebars, templates.card)(cardView(report, others), RUNTIME));
	if (!holdsMarker(card)) return withMarkers(card);
	throw new EspalierError("template-invalid", `${templates.card.path} or a partial of it writes a marker of its own`, { hint: `Take ${BEGIN_MARKER} and ${END_MARKER} out of the templates: the card is put between them.` });
}
function createEnvironment() {
	const handlebars = import_lib.default.create();
	handlebars.registerHelper("log", (...parameters) => {
		throw fault("{{log}} is not offered", parameters);
	});
	for (const name of [
		"if",
		"unless",
		"each",
		"with",
		"lookup"
	]) {
		const builtin = handlebars.helpers[name];
		if (builtin === void 0) continue;
		handlebars.registerHelper(name, function(...parameters) {
			const value = parameters.includes(void 0) ? void 0 : builtin.apply(this, parameters);
			if (value !== void 0) return value;
			throw fault(`{{${name}}} is given something that is not defined`, parameters);
		});
	}
	return handlebars;
}
function fault(problem, parameters) {
	const { loc } = parameters.at(-1);
	return new import_lib.default.Exception(problem, { loc });
}
function compile(handlebars, file) {
	const template = handlebars.compile(parseTemplate(file), OPTIONS);
	return (context, options) => {
		try {
			return template(context, options);
		} catch (error) {
			if (error instanceof EspalierError) throw error;
			throw templateError(file, placeInFile(error, file), problemOf(error), FIELDS_HINT, error);
		}
	};
}
function tidy(card) {
	return `${card.split(/^(```[^\n]*\n[\s\S]*?^```)$/m).map((piece, i) => i % 2 === 1 ? piece : piece.replace(/\n{3,}/g, "\n\n")).join("").trim()}\n`;
}
// src/report/templates.ts
const CARD = "model-card.md.hbs";
const PAGE = "report.html.hbs";
const PARTIALS = "partials/";
const SUFFIX = ".md.hbs";
async function loadTemplates(folders) {
	const builtin = await readFolder(folders.builtin);
	const overrides = folders.overrides === void 0 ? new Map() : await readFolder(folders.overrides);
	if (folders.overrides !== void 0 && overrides.size === 0) throw new EspalierError("template-invalid", `${folders.overrides} holds no template (*${SUFFIX})`, { hint: `Copy ${CARD} or a file of ${PARTIALS} there and change it.` });
	const files = new Map([...builtin, ...overrides]);
	const card = required(files, CARD, folders.builtin);
	const page = required(files, PAGE, folders.builtin);
	const partials = [...files].filter(([name]) => name.startsWith(PARTIALS)).map(([name, file]) => [name.slice(9, -7), file]);
	const list = SECTIONS.map((section) => `{{> ${anchorOf(section)}}}`).join("\n\n");
	const sections = {
		path: `${PARTIALS}sections${SUFFIX}, made from the sections`,
		text: list
	};
	const added = [...overrides].filter(([name]) => !builtin.has(name)).map(([, file]) => file);
	return {
		card,
		page,
		partials: new Map([["sections", sections], ...partials]),
		added
	};
}
function required(files, name, folder) {
	const file = files.get(name);
	if (file === void 0) throw new EspalierError("template-invalid", `${folder} holds no ${name}`);
	return file;
}
async function readFolder(folder) {
	const files = (await listFolder(folder)).map((name) => name.replaceAll(sep, "/")).filter((name) => name === PAGE || isCardTemplate(name)).sort().map(async (name) => {
		const path = join(folder, name);
		return [name, {
			path,
			text: await readText(path)
		}];
	});
	return new Map(await Promise.all(files));
}
function isCardTemplate(name) {
	return name.endsWith(SUFFIX) && (name.startsWith(PARTIALS) || !name.includes("/"));
}
async function listFolder(folder) {
	try {
		return await readdir(folder, { recursive: true });
	} catch (cause) {
		throw fileError(`cannot read the templates in ${folder}`, cause);
	}
}
// src/pipeline/stages/render.ts
const sha256 = string();
const stage = {
	name: "render",
	output: strictObject({
		card: sha256,
		report: sha256,
		plan: sha256,
		page: sha256,
		ledger: sha256.optional(),
		charts: record(string(), sha256)
	}),
	summarize: () => `${RELEASE_FILES.card}, ${RELEASE_FILES.report}, ${RELEASE_FILES.plan}, ${PAGE_FILE}`
};
async function templatesOf(overrides, { templatesDir }) {
	const templates = await loadTemplates({
		builtin: templatesDir,
		...overrides === void 0 ? {} : { overrides }
	});
	reachedPartials(templates);
	return templates;
}
function render(parts, forPage, templates, context) {
	const report = reportWithCard(parts, templates);
	const plan = parts.surgery.planFile.text;
	const ledger = parts.ledger?.text;
	const at = (name) => context.runDir.at(name);
	return runStage(context, stage, {
		inputs: {
			report,
			plan,
			forPage,
			templates: digestOfTemplates(templates)
		},
		stillValid: async (output) => {
			const digest = (name) => readText(at(name)).then(sha256Hex, () => void 0);
			const charts = Object.entries(output.charts);
			for (const [name, known] of charts) if (await digest(name) !== known) return false;
			return await digest(RELEASE_FILES.card) === output.card && await digest(RELEASE_FILES.report) === output.report && await digest(RELEASE_FILES.plan) === output.plan && (output.ledger === void 0 || await digest(RELEASE_FILES.ledger) === output.ledger) && await digest("report.html") === output.page;
		},
		work: async () => {
			const card = renderCard({
				report,
				templates
			});
			const page = renderPage(report, forPage.questions, templates.page, forPage.scores);
			const charts = chartsOf(report);
			const json = stringifyJson(report);
			await writeFileAtomic(at(RELEASE_FILES.report), json);
			await writeFileAtomic(at(RELEASE_FILES.card), card);
			await writeFileAtomic(at(RELEASE_FILES.plan), plan);
			if (ledger !== void 0) await writeFileAtomic(at(RELEASE_FILES.ledger), ledger);
			await writeFileAtomic(at(PAGE_FILE), page);
			for (const { path, content } of charts) await writeFileAtomic(at(path), content);
			return {
				card: sha256Hex(card),
				report: sha256Hex(json),
				plan: sha256Hex(plan),
				page: sha256Hex(page),
				...ledger !== void 0 && { ledger: sha256Hex(ledger) },
				charts: Object.fromEntries(charts.map(({ path, content }) => [path, sha256Hex(content)]))
			};
		}
	});
}
function reportWithCard(parts, templates) {
	const report = buildReport(parts);
	const written = writtenWith(report, renderCard({
		report,
		templates
	}));
	return {
		...report,
		release: {
			...report.release,
			written
		}
	};
}
function digestOfTemplates({ card, page, partials }) {
	return sha256Hex(JSON.stringify([
		card.text,
		page.text,
		...[...partials].map(([name, file]) => [name, file.text])
	]));
}
export { trialView as a, renderCard as i, render as n, templatesOf as r, digestOfTemplates as t };
