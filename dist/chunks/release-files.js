import { H as sha256Hex } from "./pages.js";
import { w as EspalierError } from "./files.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { _ as strictObject, b as union, d as int, f as literal, g as record, i as _enum, l as boolean, m as number, o as array, p as looseObject, t as date, v as string, x as unknown } from "./package-zod.js";
import { i as parseAs } from "./command.js";
import { l as writtenBy, u as writtenSchema, v as yamlDocument } from "./earlier.js";
import { c as RELEASE_FILES, i as KLD_FILE, r as FACTS_FILE, s as RECORDS_FOLDER, t as CANDIDATES_FOLDER } from "./run-files.js";
import { f as lineageSchema, g as checkedSchema } from "./base.js";
import { T as quantizationLabel, n as isSidecar } from "./locate.js";
import { a as jobsCostSchema } from "./cost.js";
import { u as flatten } from "./tables.js";
import { d as plainTitle, n as benchmarkNamed, u as plainName } from "./registry3.js";
import { F as trialResultSchema, j as recordsName } from "./curve-table.js";
import { f as ofModel, i as kldResultSchema, s as CANDIDATE } from "./kld-result.js";
import { i as refusalSchema } from "./gate-refusals.js";
import { c as parseDatasetSource, l as repoUrl, n as chartsOf } from "./charts.js";
import { n as curveSchema } from "./sweep-curve.js";
// src/report/kit/hub-names.ts
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
// src/report/ledger/trial-count.ts
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
// src/report/kit/report-schema.ts
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
// src/report/parse-report.ts
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
	return parseAs(["report", "trial"], {
		text,
		where,
		code,
		hint: "Give report.json, the folder of the run, or the repo of the release."
	}, () => parseJsonFile(schema, text, where, code, UNTRUSTED_JSON));
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
// src/pipeline/release/published-records.ts
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
// src/pipeline/release/release-files.ts
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
export { writtenWith as a, parseReport as c, reportSchema as d, countTrials as f, ollamaName as h, rootFilesOf as i, parseReportOr as l, modelStem as m, isPrimary as n, publishedBenchmarks as o, hubLabel as p, modelsOf as r, recordsFilesOf as s, folderOf as t, modelIndex as u };
