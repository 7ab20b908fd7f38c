import { y as sha256Hex } from "./shards.js";
import { W as parseHubUri, h as writtenBy } from "./hub.js";
import { t as require_dist } from "./yaml.js";
import { _ as ofModel, i as recordsName, m as CANDIDATE } from "./records.js";
import { c as code, d as link, g as text, l as flatten } from "./markdown.js";
import { t as cliffChart } from "./chart.js";
import { a as RELEASE_FILES, i as RECORDS_FOLDER } from "./run-directory.js";
import { d as benchmarkNamed } from "./command.js";
// src/report/hub-links.ts
var import_dist = require_dist();
const HUB = "https://huggingface.co";
function repoUrl(repo, kind = "models") {
	const path = repo.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${HUB}/${kind === "datasets" ? "datasets/" : ""}${path}`;
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
	return (trial?.benchmarks ?? []).flatMap((benchmark) => {
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
		const content = new import_dist.Document([entry], { compat: "yaml-1.1" }).toString({ lineWidth: 0 });
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
		const asked = `${benchmark.questions} of ${benchmark.dataset.rows} questions`;
		return [{
			task: { type: "text-generation" },
			dataset: {
				name: flatten(benchmark.title),
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
	return board?.benchmark === benchmark.benchmark && whole && source.file.startsWith(board.file) ? {
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
function notesOf({ trial, candidate }, { prompt }) {
	const effort = trial?.conditions.reasoningEffort;
	const how = `prompt ${prompt.template}, temperature ${trial?.conditions.temperature ?? 0}`;
	return `${candidate.file}, ${how}${effort === void 0 ? "" : `, reasoning effort ${effort}`}`;
}
// src/pipeline/published-records.ts
function publishedBenchmarks(trial, which) {
	if (trial === void 0 || which === "none") return [];
	return trial.benchmarks.filter(({ benchmark }) => benchmarkNamed(benchmark)?.neverPublished !== true).filter(({ dataset }) => which === "all" || dataset.license !== void 0).map(({ benchmark }) => benchmark);
}
function recordsFilesOf({ trial, release }) {
	const published = trial?.benchmarks.filter(({ benchmark }) => release.records.includes(benchmark)) ?? [];
	const models = trial?.models ?? [];
	return published.flatMap(({ benchmark, results }) => models.map(({ id }) => ({
		path: `${RECORDS_FOLDER}/${recordsName(id, benchmark)}`,
		sha256: ofModel(results, id).recordsSha256
	})));
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
function writtenWith(report, card) {
	const { plan, cliff } = report;
	const files = [
		...modelsOf(report).map(({ file, sha256 }) => ({
			path: file,
			sha256
		})),
		{
			path: RELEASE_FILES.plan,
			sha256: plan.sha256
		},
		...cliff === void 0 ? [] : [{
			path: RELEASE_FILES.cliff,
			sha256: sha256Hex(cliffChart(cliff))
		}],
		...evalResultFiles(report).map(({ path, content }) => ({
			path,
			sha256: sha256Hex(content)
		})),
		...recordsFilesOf(report)
	];
	return writtenBy(files, card);
}
export { evalResultFiles as a, parseDatasetSource as c, recordsFilesOf as i, repoUrl as l, writtenWith as n, modelIndex as o, publishedBenchmarks as r, modelLink as s, modelsOf as t, shortRevision as u };
