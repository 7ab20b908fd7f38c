import { _ as formatInteger, a as option, g as formatCount, i as list } from "./option.js";
import { E as systemCodeOf, d as writeFileAtomic, f as _usingCtx, w as EspalierError } from "./files.js";
import { h as object, i as _enum, v as string } from "./package-zod.js";
import { b as formatAddress } from "./locate.js";
import { H as sha256Hex } from "./pages.js";
import { D as inOrder, M as recordsText, j as recordsName, k as parseRecords } from "./curve-table.js";
import { f as ofModel } from "./kld-result.js";
import { s as sampledMean } from "./paired-test.js";
import { d as plainTitle, u as plainName } from "./registry3.js";
import { c as parseReport } from "./release-files.js";
import { i as parseWanted } from "./wanted.js";
import { n as prepareBenchmark } from "./prepare.js";
import { i as openDatasetFiles } from "./open-dataset.js";
import { a as readerOfRecords, i as readReportText, t as locateReport } from "./read-report.js";
import { t as defineCommand } from "./command.js";
import { t as factTable } from "./tables.js";
import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/report/exports/evaluation.ts
function byModel(all) {
	return [...Map.groupBy(all, ({ model }) => model.id).values()].flatMap((evaluations) => {
		const [first] = evaluations;
		if (first === void 0) return [];
		const { model, conditions, toolVersion, created } = first;
		return [{
			model,
			conditions,
			toolVersion,
			created,
			timestamp: Date.parse(created) / 1e3,
			evaluations
		}];
	});
}
async function evaluationsOf(report, options) {
	const { trial, release } = report;
	if (trial === void 0 || trial.benchmarks.length === 0) throw new EspalierError("trial-invalid", "the report holds no answers to export", { hint: "Run with --benchmarks: a release without a trial has only its proof." });
	const evaluations = [];
	const missing = new Map();
	for (const benchmark of trial.benchmarks) try {
		const of = [];
		for (const model of trial.models) of.push(await evaluationOf({
			trial,
			model,
			benchmark,
			report
		}, options));
		evaluations.push(...of);
	} catch (error) {
		if (!(error instanceof EspalierError && NOT_THERE.includes(error.code)) || release.records.includes(benchmark.benchmark)) throw error;
		missing.set(benchmark, error);
	}
	const [first] = missing.values();
	if (first !== void 0 && evaluations.length === 0) throw first;
	return {
		evaluations: trial.models.flatMap(({ id }) => evaluations.filter(({ model }) => model.id === id)),
		leftOut: [...missing.keys()]
	};
}
const NOT_THERE = ["hub-file-not-found", "file-unreadable"];
async function evaluationOf({ trial, model, benchmark, report }, { read, prompts, now }) {
	const name = recordsName(model.id, benchmark.benchmark);
	const records = parseRecords(await read(name));
	checkSha256(name, sha256Hex(recordsText(records)), ofModel(benchmark.results, model.id));
	const { date } = report.release;
	return {
		model: exportedModel(model, report),
		benchmark,
		result: ofModel(benchmark.results, model.id),
		records: inOrder(records),
		conditions: trial.conditions,
		margin: trial.margin,
		toolVersion: report.tool.version,
		created: date === void 0 ? now.toISOString() : `${date}T00:00:00.000Z`,
		prompt: ({ promptSha256 }) => prompts.get(promptSha256) ?? `(prompt with SHA-256 ${promptSha256})`
	};
}
function checkSha256(name, found, { recordsSha256 }) {
	if (found === recordsSha256) return;
	throw new EspalierError("trial-invalid", `${name} is not the file of the report: it has SHA-256 ${found}, but the report says ${recordsSha256}`, { hint: "Give the records folder of the run that made this report, or of its release." });
}
function exportedModel({ id, role, label, repo, file, sha256 }, report) {
	if (role === "base") {
		const { base } = report;
		return {
			id,
			role,
			repo: base.repo ?? base.file,
			file: base.file,
			sha256: base.sha256
		};
	}
	if (role === "candidate") {
		const { candidate, release } = report;
		return {
			id,
			role,
			repo: release.repo,
			file: candidate.file,
			sha256: candidate.sha256
		};
	}
	return {
		id,
		role,
		repo: repo ?? file ?? label,
		file: file ?? label,
		sha256
	};
}
function pathPart(text) {
	return text.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^\.+/, "_") || "_";
}
function standardError({ benchmark, result: { accuracy }, records }) {
	if (records.length === 0) return 0;
	if (benchmark.samples === void 0) return Math.sqrt(accuracy * (1 - accuracy) / records.length);
	const items = records.map((record) => ({
		difference: Number(record.correct),
		cluster: questionOf(record)
	}));
	const { standardError: error } = sampledMean(items);
	return Number.isFinite(error) ? error : 0;
}
function intervalMethod({ benchmark: { samples, analysis } }) {
	const method = samples === void 0 ? "Wilson" : "Student's t over questions";
	return analysis === void 0 ? method : `${method}, repeated at interim analyses`;
}
function questionOf({ id }) {
	return id.replace(/\.\d{2}$/, "");
}
function sampleIndexOf({ id }) {
	return Number(/\.(\d{2})$/.exec(id)?.[1] ?? 0);
}
function byQuestion({ benchmark, records }) {
	if (benchmark.samples === void 0) return records.map((record) => [record.id, [record]]);
	return [...Map.groupBy(records, questionOf)];
}
function temperatureOf({ benchmark, conditions }) {
	return benchmark.samples?.temperature ?? conditions.temperature;
}
function effortOf({ benchmark, conditions }) {
	return benchmark.effort ?? conditions.reasoningEffort;
}
function jsonText(value) {
	return `${JSON.stringify(value, void 0, 2)}\n`;
}
function jsonLines(values) {
	return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
// src/report/exports/every-eval-ever.ts
const SCHEMA_VERSION = "0.3.0";
function everyEvalEverFiles(of) {
	const { model, conditions, toolVersion, evaluations } = of;
	const [developer, name] = model.repo.includes("/") ? model.repo.split("/") : ["unknown", model.repo];
	const timestamp = String(of.timestamp);
	const evaluationId = `espalier/${developer}/${name}/${model.file}/${timestamp}`;
	const uuid = uuidOf([model.id, ...evaluations.map(({ result }) => result.recordsSha256)].join());
	const folder = [
		"espalier",
		developer,
		name
	].map(pathPart).join("/");
	const samples = jsonLines(evaluations.flatMap((one) => one.records.map((record) => sampleOf$2(record, one, evaluationId))));
	const samplesPath = `${folder}/${uuid}_samples.jsonl`;
	const aggregate = {
		schema_version: SCHEMA_VERSION,
		evaluation_id: evaluationId,
		evaluation_timestamp: timestamp,
		retrieved_timestamp: timestamp,
		source_metadata: {
			source_name: "Espalier",
			source_type: "evaluation_run",
			source_organization_name: developer,
			evaluator_relationship: model.role === "candidate" ? "first_party" : "third_party"
		},
		eval_library: {
			name: "espalier",
			version: toolVersion
		},
		model_info: {
			name: model.file,
			id: model.repo,
			developer,
			inference_engine: {
				name: conditions.engine,
				version: conditions.build
			},
			additional_details: {
				deployment_type: "self_deployed",
				model_availability: "open_weights",
				file: model.file,
				...model.sha256 !== void 0 && { sha256: model.sha256 },
				role: model.role
			}
		},
		evaluation_results: evaluations.map((one) => resultOf(one)),
		detailed_evaluation_results: {
			format: "jsonl",
			file_path: `data/${samplesPath}`,
			hash_algorithm: "sha256",
			checksum: sha256Hex(samples),
			total_rows: evaluations.reduce((sum, { records }) => sum + records.length, 0)
		}
	};
	return [{
		path: `${folder}/${uuid}.json`,
		text: jsonText(aggregate)
	}, {
		path: samplesPath,
		text: samples
	}];
}
function resultOf(evaluation) {
	const { benchmark, result, records, conditions } = evaluation;
	const effort = effortOf(evaluation);
	const [lower, upper] = result.interval;
	return {
		evaluation_result_id: benchmark.benchmark,
		evaluation_name: benchmark.benchmark,
		source_data: sourceOf(evaluation),
		metric_config: {
			metric_id: "accuracy",
			metric_name: "Accuracy",
			metric_kind: "accuracy",
			metric_unit: "proportion",
			lower_is_better: false,
			score_type: "continuous",
			min_score: 0,
			max_score: 1
		},
		score_details: {
			score: result.accuracy,
			details: {
				correct: String(result.correct),
				truncated: String(result.truncated),
				unparsed: String(result.unparsed),
				records_sha256: result.recordsSha256
			},
			uncertainty: {
				standard_error: {
					value: standardError(evaluation),
					method: "analytic"
				},
				confidence_interval: {
					lower,
					upper,
					confidence_level: .95,
					method: intervalMethod(evaluation)
				},
				num_samples: records.length
			}
		},
		generation_config: {
			generation_args: {
				temperature: temperatureOf(evaluation),
				max_tokens: benchmark.maxTokens
			},
			additional_details: {
				seed: String(conditions.seed),
				...effort !== void 0 && { reasoning_effort: effort },
				prompt_sha256: benchmark.prompt.sha256,
				questions_sha256: benchmark.questionsSha256
			}
		}
	};
}
function sourceOf({ benchmark }) {
	const { dataset } = benchmark;
	const title = plainTitle(benchmark);
	const [, repo] = /^hf:\/\/datasets\/([^/]+\/[^/@]+)/.exec(dataset.source) ?? [];
	const additional = {
		source: dataset.source,
		sha256: dataset.sha256
	};
	if (repo === void 0) return {
		dataset_name: title,
		source_type: "other",
		additional_details: additional
	};
	return {
		dataset_name: title,
		source_type: "hf_dataset",
		hf_repo: repo,
		samples_number: dataset.rows,
		additional_details: additional
	};
}
function sampleOf$2(record, { model, benchmark, prompt }, evaluationId) {
	const raw = prompt(record);
	return {
		schema_version: SCHEMA_VERSION,
		evaluation_id: evaluationId,
		model_id: model.repo,
		evaluation_name: benchmark.benchmark,
		evaluation_result_id: benchmark.benchmark,
		sample_id: record.id,
		sample_hash: sha256Hex(`${raw}${record.expected}`),
		interaction_type: "single_turn",
		input: {
			raw,
			reference: [record.expected]
		},
		output: { raw: [record.answer] },
		answer_attribution: [{
			turn_idx: 0,
			source: "output.raw",
			extracted_value: record.extracted ?? "",
			extraction_method: "custom",
			is_terminal: true
		}],
		evaluation: {
			score: record.correct ? 1 : 0,
			is_correct: record.correct,
			num_turns: 1
		},
		token_usage: {
			input_tokens: record.promptTokens,
			output_tokens: record.answerTokens,
			total_tokens: record.promptTokens + record.answerTokens
		},
		...record.cluster !== void 0 && { metadata: { subject: record.cluster } }
	};
}
function uuidOf(text) {
	const hex = sha256Hex(text);
	const variant = (Number.parseInt(hex.slice(16, 17), 16) & 3 | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
// src/report/exports/inspect-log.ts
const STOP_REASONS = {
	stop: "stop",
	length: "max_tokens",
	error: "unknown",
	failed: "unknown"
};
function inspectLog(evaluation) {
	const { model, benchmark, records, conditions, result, created, toolVersion } = evaluation;
	const effort = effortOf(evaluation);
	const id = sha256Hex(`${result.recordsSha256}${model.id}`).slice(0, 22);
	const name = `${model.repo}/${model.file}`;
	const questions = byQuestion(evaluation).map(([question]) => question);
	const epochs = benchmark.samples?.perQuestion ?? 1;
	const log = {
		version: 2,
		status: "success",
		eval: {
			eval_id: id,
			run_id: id,
			task_id: id,
			created,
			task: benchmark.benchmark,
			task_display_name: benchmark.title,
			dataset: {
				name: plainTitle(benchmark),
				location: benchmark.dataset.source,
				samples: questions.length,
				sample_ids: questions,
				shuffled: false
			},
			model: name,
			model_generate_config: {
				max_tokens: benchmark.maxTokens,
				temperature: temperatureOf(evaluation),
				seed: conditions.seed,
				...effort !== void 0 && { reasoning_effort: effort }
			},
			model_args: {
				sha256: model.sha256,
				engine: conditions.engine,
				build: conditions.build,
				flags: conditions.flags
			},
			config: {
				epochs,
				epochs_reducer: ["mean"]
			},
			packages: { espalier: toolVersion },
			metadata: {
				role: model.role,
				questionsSha256: benchmark.questionsSha256,
				recordsSha256: result.recordsSha256
			}
		},
		results: {
			total_samples: records.length,
			completed_samples: records.length,
			scores: [{
				name: "correct",
				scorer: "espalier",
				reducer: "mean",
				params: {},
				metrics: {
					accuracy: {
						name: "accuracy",
						value: result.accuracy,
						params: {}
					},
					stderr: {
						name: "stderr",
						value: standardError(evaluation),
						params: {}
					}
				}
			}]
		},
		stats: {
			started_at: created,
			completed_at: created,
			model_usage: { [name]: usageOf(records) }
		},
		samples: records.map((record) => sampleOf$1(record, name, evaluation))
	};
	return {
		path: `${fileName(evaluation)}_${id}.json`,
		text: jsonText(log)
	};
}
function fileName({ created, benchmark: { benchmark }, model }) {
	return `${`${created.slice(0, 19).replaceAll(":", "-")}+00-00`}_${pathPart(`${benchmark}-${model.id}`).replaceAll("_", "-")}`;
}
function sampleOf$1(record, model, { prompt, benchmark: { samples } }) {
	const input = prompt(record);
	return {
		id: samples === void 0 ? record.id : questionOf(record),
		epoch: samples === void 0 ? 1 : sampleIndexOf(record) + 1,
		input,
		target: record.expected,
		messages: [{
			role: "user",
			content: input,
			source: "input"
		}, {
			role: "assistant",
			content: record.answer,
			source: "generate",
			model
		}],
		output: {
			model,
			choices: [{
				message: {
					role: "assistant",
					content: record.answer,
					source: "generate",
					model
				},
				stop_reason: STOP_REASONS[record.finishReason]
			}],
			usage: usageOf([record])
		},
		scores: { correct: {
			value: record.correct ? "C" : "I",
			...record.extracted !== null && { answer: record.extracted },
			...record.extracted === null && { explanation: "no answer could be read, or it was cut off" }
		} },
		metadata: {
			promptSha256: record.promptSha256,
			outputSha256: record.outputSha256,
			...record.cluster !== void 0 && { cluster: record.cluster }
		},
		model_usage: { [model]: usageOf([record]) }
	};
}
function usageOf(records) {
	const input = records.reduce((sum, { promptTokens }) => sum + promptTokens, 0);
	const output = records.reduce((sum, { answerTokens }) => sum + answerTokens, 0);
	return {
		input_tokens: input,
		output_tokens: output,
		total_tokens: input + output
	};
}
// src/report/exports/lm-eval.ts
const FILTER = "espalier";
function lmEvalFiles(of) {
	const { model, conditions, toolVersion, created, timestamp, evaluations } = of;
	const stamp = created.replaceAll(":", "-").replace("Z", "");
	const folder = pathPart(model.id);
	const tasks = (value) => Object.fromEntries(evaluations.map((one) => [taskOf(one), value(one)]));
	const results = {
		results: tasks((one) => ({
			alias: one.benchmark.title,
			[`exact_match,${FILTER}`]: one.result.accuracy,
			[`exact_match_stderr,${FILTER}`]: standardError(one)
		})),
		group_subtasks: tasks(() => []),
		configs: tasks((one) => ({
			task: taskOf(one),
			dataset_path: one.benchmark.dataset.source,
			output_type: "generate_until",
			num_fewshot: 0,
			repeats: one.benchmark.samples?.perQuestion ?? 1,
			metric_list: [{
				metric: "exact_match",
				aggregation: "mean",
				higher_is_better: true
			}],
			generation_kwargs: {
				max_gen_toks: one.benchmark.maxTokens,
				temperature: temperatureOf(one)
			},
			metadata: {
				version: one.benchmark.dataset.sha256,
				reasoning_effort: effortOf(one)
			}
		})),
		versions: tasks((one) => one.benchmark.dataset.sha256),
		"n-shot": tasks(() => 0),
		higher_is_better: tasks(() => ({ exact_match: true })),
		"n-samples": tasks((one) => ({
			original: one.benchmark.dataset.rows,
			effective: byQuestion(one).length
		})),
		config: {
			model: "gguf",
			model_args: {
				pretrained: model.repo,
				file: model.file,
				sha256: model.sha256,
				build: conditions.build
			},
			batch_size: conditions.slots,
			limit: null,
			bootstrap_iters: 0,
			gen_kwargs: null,
			random_seed: conditions.seed
		},
		git_hash: null,
		date: timestamp,
		lm_eval_version: `espalier ${toolVersion}`,
		model_source: "gguf",
		model_name: model.repo,
		model_name_sanitized: pathPart(model.repo)
	};
	return [{
		path: `${folder}/results_${stamp}.json`,
		text: jsonText(results)
	}, ...evaluations.map((one) => ({
		path: `${folder}/samples_${taskOf(one)}_${stamp}.jsonl`,
		text: jsonLines(byQuestion(one).flatMap(([question, records], index) => sampleOf(question, records, index, one)))
	}))];
}
function taskOf({ benchmark }) {
	return pathPart(benchmark.benchmark);
}
function sampleOf(question, records, index, evaluation) {
	const { prompt, benchmark } = evaluation;
	const [first] = records;
	if (first === void 0) return [];
	const { cluster, expected, promptSha256 } = first;
	return [{
		doc_id: index,
		doc: {
			id: question,
			...cluster !== void 0 && benchmark.samples === void 0 && { cluster }
		},
		target: expected,
		arguments: { gen_args_0: {
			arg_0: prompt(first),
			arg_1: {
				until: [],
				max_gen_toks: benchmark.maxTokens,
				temperature: temperatureOf(evaluation)
			}
		} },
		resps: [records.map(({ answer }) => answer)],
		filtered_resps: records.map(({ extracted }) => extracted ?? "[invalid]"),
		filter: FILTER,
		metrics: ["exact_match"],
		doc_hash: sha256Hex(question),
		prompt_hash: promptSha256,
		target_hash: sha256Hex(expected),
		exact_match: records.filter(({ correct }) => correct).length / records.length
	}];
}
// src/report/exports/formats.ts
const EXPORT_FORMATS = {
	inspect: (evaluations) => evaluations.map(inspectLog),
	"lm-eval": (evaluations) => byModel(evaluations).flatMap(lmEvalFiles),
	"every-eval-ever": (evaluations) => byModel(evaluations).flatMap(everyEvalEverFiles)
};
const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS);
// src/commands/show/exported-result.ts
function exportedResult({ files, answers, leftOut }, format, out) {
	const titles = leftOut.map(({ title }) => title).join(", ");
	const wrote = `${formatCount(answers, "answer")} in ${formatCount(files.length, "file")} of ${format} below ${out}`;
	return {
		json: {
			format,
			files,
			answers,
			leftOut: leftOut.map(({ benchmark }) => benchmark)
		},
		text: titles === "" ? wrote : `${wrote}\nleft out: ${titles}, as their answers are not published with this release; whoever has them names their folder with --records`,
		outputs: {},
		summary: factTable([
			["format", format],
			["folder", out],
			["files", String(files.length)],
			["answers", formatInteger(answers)],
			...titles === "" ? [] : [["left out, not published", titles]]
		])
	};
}
// src/pipeline/inputs/question-prompts.ts
async function promptsOf(wanted, { trial }, context) {
	const prompts = new Map();
	for (const { benchmark, source } of parseWanted(wanted).questions) try {
		var _usingCtx$1 = _usingCtx();
		const asked = trial?.benchmarks.find((one) => plainName(one) === benchmark.name);
		if (asked === void 0) throw new EspalierError("usage", `the report has no answers to ${benchmark.name}`);
		const opened = _usingCtx$1.a(await openDatasetFiles(source, context));
		const { dataset, questions } = await prepareBenchmark({
			benchmark,
			files: opened.files,
			promptsFolder: join(context.templatesDir, "prompts"),
			seed: 0,
			...context.signal && { signal: context.signal }
		});
		if (dataset.sha256 !== asked.dataset.sha256) throw new EspalierError("dataset-invalid", `${source} has SHA-256 ${dataset.sha256}, the questions of ${benchmark.title} are from ${asked.dataset.sha256}`, { hint: `Give the data set of the trial: ${asked.dataset.source}.` });
		for (const { promptSha256, prompt } of questions) prompts.set(promptSha256, prompt);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
	return prompts;
}
// src/pipeline/export-answers.ts
async function exportAnswers({ report: address, records, questions }, format, out, context) {
	await checkEmptyFolder(out);
	const location = await locateReport(address, context);
	const report = parseReport(await readReportText(location, context), formatAddress(location), "usage");
	const { evaluations, leftOut } = await evaluationsOf(report, {
		read: await readerOfRecords(records, location, report, context),
		prompts: await promptsOf(questions, report, context),
		now: new Date()
	});
	const files = EXPORT_FORMATS[format](evaluations);
	await mkdir(out, { recursive: true });
	for (const { path, text } of files) {
		await mkdir(join(out, dirname(path)), { recursive: true });
		await writeFileAtomic(join(out, path), text);
	}
	const answers = evaluations.reduce((sum, { records: { length } }) => sum + length, 0);
	return {
		files: files.map(({ path }) => path),
		answers,
		leftOut
	};
}
async function checkEmptyFolder(path) {
	const names = await readdir(path).catch((error) => {
		if (systemCodeOf(error) === "ENOENT") return [];
		throw new EspalierError("usage", `out is ${path}, which is not a folder`, {
			hint: "Name a new folder.",
			cause: error
		});
	});
	if (names.length > 0) throw new EspalierError("usage", `out is ${path}, which is not empty: ${names.slice(0, 3).join(", ")}`, { hint: "Give a new folder: export does not add to existing files." });
}
// src/commands/export.ts
const exportCommand = defineCommand({
	name: "export",
	options: object({
		report: option(string(), {
			text: "report.json of a run or release: a path, an address on the Hub, or the repo that it was published in",
			value: "REPORT",
			reads: "files",
			required: true,
			heading: "Files"
		}),
		format: option(_enum(EXPORT_FORMAT_NAMES), {
			text: `what reads the files: ${EXPORT_FORMAT_NAMES.join(", ")}`,
			value: "FORMAT",
			required: true,
			heading: "Files"
		}),
		out: option(string(), {
			text: "folder to write to; it must be new or empty",
			value: "FOLDER",
			reads: false,
			required: true,
			heading: "Files"
		}),
		records: option(string(), {
			text: "folder of the records of the answers; default: records beside the report",
			value: "FOLDER",
			reads: "files",
			heading: "Files"
		}),
		questions: option(list, {
			text: "data sets of the trial, as name=SOURCE, to include the text of the questions; without it, only their SHA-256 is written",
			value: "LIST",
			several: true,
			heading: "Files"
		})
	}),
	positional: ["report"],
	examples: ["export .espalier/report.json --format inspect --out .espalier/logs", "export hf://ns/name/report.json --format every-eval-ever --out .espalier/data --questions mmlu=mmlu.jsonl"],
	async run({ report, format, out, records, questions = [] }, context) {
		return exportedResult(await exportAnswers({
			report,
			records,
			questions
		}, format, out, context), format, out);
	}
});
export { exportCommand };
