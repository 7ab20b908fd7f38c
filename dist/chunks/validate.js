import { H as sha256Hex, M as stringOf, N as vocabularyOf, O as elementsOf, p as parseRepoId, x as readHeader } from "./pages.js";
import { c as readText, d as writeFileAtomic, f as _usingCtx, w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, f as literal, h as object, m as number, o as array, v as string } from "./package-zod.js";
import { n as parseJson } from "./parse-json.js";
import { g as formatCount, h as formatBytes, u as resultKey } from "./option.js";
import { n as silent } from "./progress.js";
import { t as Memo } from "./memo.js";
import { g as speedFiles, m as kldFiles } from "./run-files.js";
import { n as openBase } from "./open-base.js";
import { a as locationOf, n as baseFileName, o as modelIdOf, s as nameOf, u as resolveBase } from "./base.js";
import { t as openFileSource } from "./file-source.js";
import { t as fetchBase } from "./reference.js";
import { y as createFetch } from "./clear-text.js";
import { T as quantizationLabel, a as locateModel, b as formatAddress, r as listModels, s as readAddress } from "./locate.js";
import { S as assertServesHub, _ as fileIn, b as imageOf, d as remote, f as serverSettings, m as serverFlags, p as startServer, s as trialSettings, u as prepareEngine, v as quoted, x as assertServes, y as scriptRequest } from "./options2.js";
import { r as capture } from "./environment.js";
import { n as benchOffloadFlags } from "./offload.js";
import { t as runTool } from "./run-tool.js";
import { c as kldMeasured, d as storeBase, f as storedBase, l as kldOfTexts, s as compareWithBase, u as removeStored } from "./refuse-overlap.js";
import { i as readHardware, n as describeHardware } from "./find-sandbox.js";
import { M as logitsBytes, i as parseWanted } from "./wanted.js";
import { d as answerAll, g as promptTokens, h as runTrial, i as sourceOf, n as validateKey, p as hasAnswered, t as trialOptions, u as gpuUseOf, v as sampleGpus } from "./trial-setup-options.js";
import { n as offloadFrom } from "./options3.js";
import { A as readRecords, U as memoryUseSchema, j as recordsName } from "./curve-table.js";
import { c as byModel, f as ofModel, l as mapModels, o as BASE } from "./kld-result.js";
import { r as kldRecord } from "./record.js";
import { n as runStage, t as earlierOutput } from "./stage.js";
import { t as contextTrainOf } from "./kv-cache.js";
import { a as markLine, i as textInJob, n as kldInJob, r as kldJobIdentity, s as partsOf } from "./kld-in-job.js";
import { c as withFacts, l as speedResult, n as noteTrial, p as kldResults, s as trialFactsSchema, u as speedSamplesSchema } from "./ended.js";
import { o as validatedSchema } from "./stage-outputs.js";
import { l as rivalKld, r as identityOfKld, u as rivalKlds } from "./trial-kld.js";
import { i as stageLocal, n as notOnHub, t as hubFileOf } from "./staged-files.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/llama/tools/bench.ts
const rowSchema = object({
	n_prompt: int(),
	n_gen: int(),
	avg_ts: number().positive(),
	backends: string(),
	model_n_params: int().positive()
});
function benchFlags({ promptTokens, answerTokens, offload, threads }) {
	return [
		...[
			"-p",
			String(promptTokens),
			"-n",
			String(answerTokens),
			"-r",
			"1"
		],
		...benchOffloadFlags(offload),
		...threads === void 0 ? [] : ["-t", String(threads)]
	];
}
async function runBench(model, settings, options) {
	const args = [
		"-m",
		model,
		...benchFlags(settings),
		"-o",
		"json"
	];
	const once = async () => (await runTool(settings.tools, "llama-bench", args, options)).stdout;
	const first = await once();
	return readBench(first.trim() === "" ? await once() : first);
}
function readBench(stdout) {
	const rows = parseJson(array(rowSchema), stdout, "the output of llama-bench", "llama-tool-failed");
	const prompt = rows.find(({ n_prompt, n_gen }) => n_prompt > 0 && n_gen === 0);
	const answer = rows.find(({ n_prompt, n_gen }) => n_gen > 0 && n_prompt === 0);
	if (prompt === void 0 || answer === void 0) throw new EspalierError("llama-tool-failed", `llama-bench should print a row of the prompt and one of the answer; it printed ${rows.length} rows`);
	return {
		promptSpeed: prompt.avg_ts,
		answerSpeed: answer.avg_ts,
		parameters: prompt.model_n_params,
		backend: prompt.backends
	};
}
// src/llama/tools/memory-breakdown.ts
const mib = number().min(0).transform((value) => value * 2 ** 20);
const recordSchema = object({
	type: literal("fit_memory_breakdown"),
	data: object({
		unit: literal("MiB"),
		rows: array(object({
			name: string(),
			model: mib,
			context: mib,
			compute: mib
		}))
	})
});
async function readMemory(logFile) {
	const line = (await readFile(logFile, "utf8")).split("\n").findLast((line) => line.startsWith("{\"type\":\"fit_memory_breakdown\""));
	if (line === void 0) return void 0;
	try {
		return recordSchema.safeParse(JSON.parse(line)).data?.data.rows;
	} catch {
		return;
	}
}
async function saysMemory(tools, signal) {
	return (await capture(tools.command("llama-server"), ["--help"], {
		signal,
		timeoutMs: 6e4
	})).stdout.includes("--log-jsonl");
}
async function peakResident(pids) {
	const peaks = (await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8").catch(() => "")))).flatMap((status) => /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? []);
	return peaks.length === 0 ? void 0 : peaks.reduce((sum, kib) => sum + Number(kib) * 1024, 0);
}
// src/evaluation/measurements/memory/measure-memory.ts
const PROMPT_WORDS = 200;
const ANSWER_TOKENS = 32;
async function measureMemory(task) {
	const { environment, ...options } = task;
	const sampler = await sampleGpus({ environment });
	let residentBytes;
	let gpus = [];
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const server = _usingCtx$4.a(await startServer(options));
			await Promise.all(Array.from({ length: options.slots }, () => work(server.url, options)));
			residentBytes = await peakResident(server.members());
			await sampler.sample();
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	} finally {
		gpus = await sampler.stop();
	}
	const devices = options.jsonLog ? await readMemory(options.logFile) : void 0;
	return {
		...devices && { devices },
		...residentBytes !== void 0 && { residentBytes },
		...gpus.length > 0 && { gpus }
	};
}
async function work(url, { contextTokens, signal }) {
	const words = Math.min(PROMPT_WORDS, Math.floor(contextTokens / 4));
	const body = JSON.stringify({
		prompt: "one two three four ".repeat(Math.ceil(words / 4)),
		n_predict: Math.min(ANSWER_TOKENS, Math.floor(contextTokens / 4)),
		temperature: 0,
		ignore_eos: true,
		cache_prompt: false
	});
	const ask = createFetch({ retries: 0 });
	const init = {
		method: "POST",
		body,
		headers: { "content-type": "application/json" },
		...signal && { signal }
	};
	await (await ask(`${url}/completion`, init)).body?.cancel();
}
// src/evaluation/measurements/speed/measure-speed.ts
const runSchema = strictObject({
	promptSpeed: number().positive(),
	answerSpeed: number().positive(),
	parameters: int().positive(),
	backend: string()
});
const roundSchema = byModel(runSchema);
async function measureSpeed(task, models) {
	const { rounds, folder, progress = silent, signal } = task;
	const files = speedFiles(folder);
	const flags = benchFlags(task);
	const ids = Object.keys(models);
	const key = speedKey(task, models);
	const measure = (id) => runBench(ofModel(models, id).path, task, {
		logFile: files.log(id),
		signal
	});
	const done = [];
	for (let round = 0; round < rounds; round += 1) {
		progress({
			type: "items",
			label: "speed",
			done: round,
			total: rounds
		});
		const file = files.round(round + 1);
		const order = round % 2 === 0 ? ids : ids.toReversed();
		done.push(await new Memo(file, key, roundSchema).readOr(() => oneAfterTheOther(order, measure)));
	}
	progress({
		type: "items",
		label: "speed",
		done: rounds,
		total: rounds
	});
	const of = (value) => mapModels(ids, (id) => done.map((round) => ofModel(round, id)[value]));
	return {
		build: `b${task.tools.version.build}`,
		backend: ofModel(done[0], ids[0]).backend,
		flags,
		promptTokens: task.promptTokens,
		answerTokens: task.answerTokens,
		prompt: of("promptSpeed"),
		answer: of("answerSpeed")
	};
}
function speedKey(task, models) {
	const { tools, hardware } = task;
	return {
		models: mapModels(Object.keys(models), (id) => ofModel(models, id).modelId),
		llama: tools.version,
		flags: benchFlags(task),
		hardware
	};
}
async function oneAfterTheOther(ids, measure) {
	const runs = {};
	for (const id of ids) runs[id] = await measure(id);
	return runs;
}
// src/evaluation/measurements/speed/speed-in-job.ts
const MEASURE = `
said=$(mktemp)
trap 'rm -f "$said"' EXIT
measure() {
  ${markLine("$1")}
  model=$2
  shift 2
  out=$("$tool" -m "$model" "$@" -o json 2>"$said") || { cat "$said"; exit 1; }
  [ -n "$out" ] || out=$("$tool" -m "$model" "$@" -o json 2>"$said") || { cat "$said"; exit 1; }
  echo "$out"
}
`;
async function speedInJob(jobs, task, files) {
	const models = Object.keys(files);
	const flags = benchFlags(task);
	const rounds = Array.from({ length: task.rounds }, (_, round) => round);
	const lines = rounds.flatMap((round) => (round % 2 === 0 ? models : models.toReversed()).map((model) => `measure ${quoted([partName(model, round)])} ${fileIn(model)} ${quoted(flags)}`));
	const request = scriptRequest([MEASURE, ...lines].join("\n"), files, {
		image: "full",
		program: "llama-bench"
	});
	const parts = partsOf(await jobs.runToEnd("speed", request, speedFiles(task.folder).log("job")));
	const said = (model, round) => parts.get(partName(model, round)) ?? "";
	const [build] = /"build_number": *(\d+)/.exec(said(models[0] ?? "", 0))?.slice(1) ?? [];
	if (build === void 0) throw new EspalierError("llama-tool-failed", "the log of the Job for speed names no build of llama-bench");
	return {
		build: `b${build}`,
		flags,
		rounds: rounds.map((round) => Object.fromEntries(models.map((model) => [model, readBench(said(model, round))])))
	};
}
function partName(model, round) {
	return `${model} ${round + 1}`;
}
function speedJobIdentity({ machine }, task) {
	return {
		image: imageOf("full"),
		flavor: machine.flavor,
		flags: benchFlags(task)
	};
}
// src/pipeline/trial/setup/store-base-for.ts
async function storeBaseFor(task, { modelId, path }, context) {
	const earlier = await storedBase(task, modelId);
	if (earlier !== void 0) return earlier;
	const model = await path();
	const header = await headerOf(model);
	await checkDisk(task, vocabularyOf(header), context);
	return storeBase(task, modelId, async () => model);
}
async function checkDisk(task, vocabulary, { freeDisk, progress }) {
	const size = (chunks) => logitsBytes({
		...task,
		vocabulary,
		chunks
	});
	const bytes = size(task.chunks);
	const message = `${task.category === void 0 ? "KL divergence" : `KL divergence, ${task.category.title}`}: the base's probabilities of ${task.chunks} chunks of ${task.contextTokens} tokens take ${formatBytes(bytes)} in ${task.folder}`;
	progress({
		type: "note",
		level: "info",
		message
	});
	const free = await freeDisk(task.folder);
	if (free >= bytes) return;
	const fitting = Math.floor(free / size(1));
	throw new EspalierError("disk-full", `${message}, and ${formatBytes(free)} are free`, {
		hint: fitting > 0 ? `At most ${formatCount(fitting, "chunk")} ${fitting === 1 ? "fits" : "fit"}.` : "Not even one chunk fits.",
		details: {
			bytes,
			free
		}
	});
}
async function headerOf(path) {
	try {
		var _usingCtx$3 = _usingCtx();
		const file = _usingCtx$3.a(await openFileSource(path));
		return await readHeader(file);
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
// src/pipeline/trial/running-servers.ts
function runningServers({ baseUrl, candidateUrl, runner }) {
	if (baseUrl === void 0 && candidateUrl === void 0) return void 0;
	if (baseUrl === void 0 || candidateUrl === void 0) {
		const [given, missing] = baseUrl === void 0 ? ["candidate-url", "base-url"] : ["base-url", "candidate-url"];
		throw new EspalierError("usage", `${given} is given without ${missing}: both models must run under the same conditions, so both must be servers`, { hint: `Give --${missing} as well, or neither.` });
	}
	if (runner.kind === "local") return {
		base: baseUrl,
		candidate: candidateUrl
	};
	throw new EspalierError("usage", `runner hf-jobs starts its own servers and cannot use ${baseUrl}`, { hint: "Leave --runner out, or leave --base-url and --candidate-url out." });
}
async function contextOfServer(url, settings, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const engine = await prepareEngine(remote, settings, context);
		const path = async () => url;
		return _usingCtx$2.a(await engine.source({
			name: "server",
			modelId: url,
			path,
			url
		}, settings).start(context.signal)).contextTokens;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function atServers([base, candidate], servers, resolved, { hub }) {
	return [{
		...base,
		url: servers.base,
		assertServed: async (server) => resolved.kind === "hub" ? assertServesHub(hubFileOf(resolved), server, hub) : assertServes(resolved.path, server)
	}, {
		...candidate,
		url: servers.candidate,
		assertServed: async (server) => assertServes(await candidate.path(), server)
	}];
}
// src/pipeline/trial/measure-beside.ts
const TITLES = {
	speed: "Speed",
	memory: "Memory"
};
const NOT_OURS = "it is measured on models that Espalier starts itself, with llama.cpp";
const NOT_IN_JOBS = "it is not measured in Jobs of the Hub, whose log does not say it";
const NO_BENCH = "there is no llama-bench beside the llama-server that was used";
const NO_DISK = "the disk does not hold all models at once";
async function measureBeside(trial, models, setup, context) {
	const { speedRounds, memory } = parseWanted(setup.settings.benchmarks);
	const skipped = [];
	const attempt = async (name, work) => {
		const reason = await reasonAgainst(name, models, setup);
		if (reason === void 0) try {
			return await work(toolsOf(setup));
		} catch (error) {
			if (!(error instanceof EspalierError) || error.code !== "disk-full") throw error;
			skipped.push(skip(name, NO_DISK, context));
			return;
		}
		skipped.push(skip(name, reason, context));
	};
	const memoryResult = memory && await attempt("memory", () => memoryOf(models, setup, context));
	const samples = speedRounds && setup.engine?.jobs === void 0 && await attempt("speed", (tools) => speedOf(tools, speedRounds, models, setup, context));
	return {
		...samples && { speed: speedResult(samples, trial.benchmarks) },
		...memoryResult && { memory: memoryResult },
		skipped
	};
}
async function reasonAgainst(name, models, { engine }) {
	const isRemote = models.some(({ url }) => url !== void 0);
	if (engine?.jobs !== void 0) return NOT_IN_JOBS;
	if (isRemote || engine?.tools === void 0 || !engine.capabilities[name]) return NOT_OURS;
	if (name === "memory") return void 0;
	try {
		engine.tools.command("llama-bench");
		return;
	} catch (error) {
		if (error instanceof EspalierError && error.code === "llama-not-found") return NO_BENCH;
		throw error;
	}
}
function skip(name, reason, { progress }) {
	progress({
		type: "note",
		level: "warning",
		message: `${TITLES[name]} is skipped: ${reason}`
	});
	return {
		benchmark: name,
		title: TITLES[name],
		reason
	};
}
async function speedOf(tools, rounds, models, { settings, hardware }, { runDir, progress, signal }) {
	const files = {};
	for (const { id, modelId, path } of models) files[id] = {
		modelId,
		path: await path()
	};
	return measureSpeed({
		tools,
		rounds,
		hardware,
		promptTokens: 512,
		answerTokens: 128,
		offload: offloadFrom(settings),
		threads: settings.threads,
		folder: runDir.speed,
		progress,
		signal
	}, files);
}
async function memoryOf(models, setup, context) {
	const { slots, context: contextTokens } = setup.settings;
	const measured = {};
	for (const model of models) measured[model.id] = await memoryUse(model, setup, context);
	return {
		slots,
		contextTokens,
		models: measured
	};
}
function memoryKey(modelId, { version }, { settings, hardware }) {
	return {
		model: modelId,
		llama: version,
		flags: serverFlags(serverSettings(settings)),
		hardware
	};
}
function memoryUse({ id, modelId, path }, setup, context) {
	const tools = toolsOf(setup);
	const server = serverSettings(setup.settings);
	const files = context.runDir.memory(id);
	return new Memo(files.memo, memoryKey(modelId, tools, setup), memoryUseSchema).readOr(async () => measureMemory({
		...server,
		tools,
		model: await path(),
		logFile: files.log,
		jsonLog: await saysMemory(tools, context.signal),
		environment: context.environment,
		progress: context.progress,
		signal: context.signal
	}));
}
function toolsOf({ engine }) {
	if (engine?.tools !== void 0) return engine.tools;
	throw new EspalierError("internal", "a measurement by llama.cpp without llama.cpp");
}
// src/pipeline/trial/measurements-in-jobs.ts
const jobResultSchema = trialFactsSchema.pick({
	kld: true,
	kldCategories: true
});
function measurementsInJobs(jobs, models, setup, session, context) {
	const ids = models.map(({ id }) => id);
	const names = Object.fromEntries(models.map(({ id, modelId }) => [id, modelId]));
	const filesOfModels = async () => {
		const files = {};
		for (const { id, onHub } of models) {
			if (onHub === void 0) throw notOnHub(id);
			files[id] = await onHub();
		}
		return files;
	};
	return {
		async kld() {
			const [first, ...more] = setup.kldInJob;
			if (first === void 0) return void 0;
			const tasks = [first, ...more];
			const key = {
				models: names,
				texts: tasks.map(identityOfKld),
				job: kldJobIdentity(jobs, tasks)
			};
			return await new Memo(kldFiles(first.folder).job, key, jobResultSchema).readOr(async () => {
				const files = await filesOfModels();
				const texts = [];
				for (const task of tasks) texts.push({
					path: `${textInJob(task)}.txt`,
					content: await readText(task.text.path)
				});
				const at = await session.stage(texts, async () => []);
				const staged = tasks.map((task) => [textInJob(task), {
					...at,
					path: `${textInJob(task)}.txt`
				}]);
				const found = await kldInJob(jobs, tasks, {
					...files,
					...Object.fromEntries(staged)
				});
				const others = ids.filter((id) => id !== BASE);
				return kldOfTexts(found.map(({ task, basePerplexity, chunks, floor, models: measured }) => {
					const records = mapModels(others, (id) => recordOf(id, measured.get(id), task));
					const base = {
						perplexity: basePerplexity,
						chunks,
						floor: floor && floorOf(floor)
					};
					return {
						task,
						measured: kldMeasured(task, base, records)
					};
				}));
			});
		},
		async speed(benchmarks) {
			const rounds = parseWanted(setup.settings.benchmarks).speedRounds;
			if (rounds === void 0) return void 0;
			const task = {
				rounds,
				promptTokens: 512,
				answerTokens: 128,
				folder: context.runDir.speed,
				offload: offloadFrom(setup.settings),
				threads: setup.settings.threads
			};
			const key = {
				models: names,
				rounds,
				job: speedJobIdentity(jobs, task)
			};
			const measured = await new Memo(speedFiles(task.folder).job, key, speedSamplesSchema).readOr(async () => {
				const { rounds: done, build, flags } = await speedInJob(jobs, task, await filesOfModels());
				const of = (value) => mapModels(ids, (id) => done.map((round) => round[id]?.[value] ?? 0));
				return {
					build,
					flags: [...flags],
					backend: done[0]?.base?.backend ?? "",
					promptTokens: 512,
					answerTokens: 128,
					prompt: of("promptSpeed"),
					answer: of("answerSpeed")
				};
			});
			return speedResult(measured, benchmarks);
		}
	};
}
function recordOf(id, measured, { contextTokens }) {
	if (measured !== void 0) return kldRecord(measured, contextTokens);
	throw new EspalierError("internal", `the Job for KL divergence did not measure the model "${id}"`);
}
function floorOf({ meanKld, maxKld, sameTopRate }) {
	return {
		meanKld,
		maxKld,
		sameTopRate
	};
}
// src/pipeline/trial/retry-on-out-of-memory.ts
const sizeSchema = strictObject({
	slots: int().positive(),
	contextTokens: int().positive()
});
async function withUsedSize(setup, models, { runDir }) {
	if (!setup.settings.shrinkToFit) return setup;
	const used = await memoOf(setup, models, runDir.fit).read();
	return used === void 0 ? setup : withSize(setup, used);
}
async function retryOnOutOfMemory(asked, models, context, attempt) {
	let setup = await withUsedSize(asked, models, context);
	for (;;) try {
		return await attempt(setup);
	} catch (error) {
		const used = error instanceof EspalierError && error.code === "llama-out-of-memory" && asked.settings.shrinkToFit ? smaller(setup) : void 0;
		if (used === void 0) throw error;
		const message = `${error.message}; trying ${formatCount(used.slots, "slot")} of ${used.contextTokens} tokens`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
		await memoOf(asked, models, context.runDir.fit).write(used);
		setup = withSize(asked, used);
	}
}
function sizeAskedFor(asked, used) {
	return isSame(sizeOf(asked), sizeOf(used)) ? void 0 : sizeOf(asked);
}
function smaller({ settings, benchmarks }) {
	const { slots, context: contextTokens } = settings;
	if (slots > 1) return {
		slots: Math.floor(slots / 2),
		contextTokens
	};
	const half = Math.floor(contextTokens / 2);
	return half > Math.max(...benchmarks.map(tokensNeeded)) ? {
		slots,
		contextTokens: half
	} : void 0;
}
function tokensNeeded(benchmark) {
	return benchmark.maxTokens + promptTokens(benchmark);
}
function memoOf(asked, models, path) {
	return new Memo(path, fitKey(asked, models), sizeSchema);
}
function fitKey(asked, models) {
	return {
		asked: sizeOf(asked),
		models: models.map(({ modelId }) => modelId),
		engine: [asked.settings.engine, asked.engine?.identity],
		settings: resultKey(trialSettings, asked.settings),
		hardware: asked.hardware
	};
}
function sizeOf({ settings: { slots, context } }) {
	return {
		slots,
		contextTokens: context
	};
}
function withSize(setup, { slots, contextTokens }) {
	return {
		...setup,
		settings: {
			...setup.settings,
			slots,
			context: contextTokens
		}
	};
}
function isSame(a, b) {
	return a.slots === b.slots && a.contextTokens === b.contextTokens;
}
// src/pipeline/trial/rivals.ts
const AUTO = "auto";
function rivalIds(count) {
	return Array.from({ length: count }, (_, index) => `rival-${index + 1}`);
}
async function findRivals(wanted, compared, context) {
	if (wanted.length === 0 || compared === void 0) return [];
	const base = await shapeOf(compared.base, context);
	const rivals = [];
	const seen = new Map([[modelIdOf(compared.base), "the base"]]);
	if (compared.candidateId !== void 0) seen.set(compared.candidateId, "the candidate");
	for (const text of wanted) {
		const location = await rivalAt(text, compared, context);
		if (location === void 0) continue;
		const resolved = await resolveBase(location, void 0, context);
		const same = seen.get(modelIdOf(resolved));
		if (same !== void 0) throw new EspalierError("usage", `the rival ${formatAddress(location)} is the same file as ${same}`, { hint: "Name another file." });
		seen.set(modelIdOf(resolved), `the rival ${text}`);
		const own = await shapeOf(resolved, context);
		const { contextTrain } = own;
		const label = labelOf(resolved, isOfBase(resolved, own, compared.base, base));
		rivals.push({
			resolved,
			label,
			...contextTrain !== void 0 && { contextTrain }
		});
	}
	return distinct(rivals);
}
async function rivalAt(text, { base, candidateBytes }, context) {
	const { hub, progress } = context;
	if (text === AUTO) {
		if (base.kind === "local") throw new EspalierError("usage", `rivals is auto, which searches the repo of the base, but ${base.path} is a local file`, { hint: "Name files: --rivals model-Q3_K_M.gguf or hf://namespace/name." });
		const found = await largestFitting({
			kind: "repo",
			repo: parseRepoId(base.repo),
			revision: base.revision
		}, candidateBytes, context);
		if (found.location !== void 0) return found.location;
		progress({
			type: "note",
			level: "warning",
			message: `no rival was found: ${found.reason}`
		});
		return;
	}
	const address = await readAddress(text, hub.hubUrl);
	if (address.kind !== "repo" || address.quant !== void 0) return await locateModel(text, hub);
	const { location, reason } = await largestFitting(address, candidateBytes, context);
	if (location !== void 0) return location;
	throw new EspalierError("usage", `rivals: ${reason}`, { hint: "Name a file of it, or another repo." });
}
async function largestFitting(repo, candidateBytes, { hub }) {
	const models = await listModels(repo, hub);
	const [best] = models.filter(({ bytes }) => bytes > 0 && bytes <= candidateBytes).toSorted((a, b) => b.bytes - a.bytes || (a.location.path < b.location.path ? -1 : 1));
	if (best !== void 0) return { location: best.location };
	const least = Math.min(...models.map(({ bytes }) => bytes));
	const smallest = models.length === 0 ? "" : `, the smallest has ${formatBytes(least)}`;
	return { reason: `none of the ${models.length} GGUFs of ${formatAddress(repo)} is as small as the candidate with ${formatBytes(candidateBytes)}${smallest}` };
}
async function shapeOf(resolved, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const source = _usingCtx$1.a(await openBase(locationOf(resolved), context));
		const header = await readHeader(source, context.signal);
		return {
			architecture: stringOf(header, "general.architecture"),
			name: stringOf(header, "general.name"),
			parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
			...contextTrainOf(header)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function isOfBase(resolved, own, base, ofBase) {
	const sameWeights = own.architecture === ofBase.architecture && own.parameters === ofBase.parameters;
	const sameRepo = resolved.kind === "hub" && base.kind === "hub" && resolved.repo === base.repo;
	return sameWeights && (sameRepo || own.name !== void 0 && own.name === ofBase.name);
}
function labelOf(resolved, ofBase) {
	const file = baseFileName(resolved);
	const quantization = quantizationLabel(file);
	return ofBase && quantization !== void 0 ? `${quantization} of the base` : file;
}
function distinct(rivals) {
	const labels = rivals.map(({ label }) => label);
	return rivals.map((rival) => {
		return labels.indexOf(rival.label) === labels.lastIndexOf(rival.label) ? rival : {
			...rival,
			label: nameOf(rival.resolved)
		};
	});
}
function rivalModels(rivals, kld, jobs, context) {
	const copies = context.runDir.rivals;
	const ids = rivalIds(rivals.length);
	return rivals.map(({ resolved, label }, index) => {
		const { bytes, sha256 } = resolved;
		const modelId = modelIdOf(resolved);
		const id = ids[index] ?? "";
		const path = async () => {
			if (resolved.kind === "local") return resolved.path;
			await copies.make();
			return await fetchBase(resolved, copies, context);
		};
		return {
			id,
			role: "rival",
			label,
			file: baseFileName(resolved),
			bytes,
			modelId,
			path,
			...sha256 !== void 0 && { sha256 },
			...resolved.kind === "hub" && {
				repo: resolved.repo,
				revision: resolved.revision
			},
			onHub: async () => {
				if (resolved.kind === "hub") return hubFileOf(resolved);
				const session = jobs();
				if (session !== void 0) return await stageLocal(session, resolved);
				throw new EspalierError("internal", `the rival ${label} is asked for where no Jobs run`);
			},
			afterwards: async () => {
				await rivalKlds(kld, {
					id,
					modelId,
					path
				});
				await copies.removeCopies();
			}
		};
	});
}
// src/pipeline/stages/validate.ts
const stage = {
	name: "validate",
	output: validatedSchema,
	summarize: ({ trial }) => trial.overall.pairs[0].verdict.sentence
};
function baseAhead(models, setup, context) {
	const { kld } = setup;
	const [base] = models;
	const options = (fit) => trialOptions(models, fit, context);
	return {
		hasAnswered: async () => await hasAnswered(options(await withUsedSize(setup, models, context)), "base") && await areStored(kld, base.modelId),
		answer: async () => {
			for (const task of kld) await storeBaseFor(task, base, context);
			await retryOnOutOfMemory(setup, models, context, (fit) => answerAll(options(fit), BASE));
			if (setup.engine?.capabilities.memory && parseWanted(setup.settings.benchmarks).memory) await memoryUse(base, await withUsedSize(setup, models, context), context);
		}
	};
}
function validate(models, setup, context, session) {
	return runStage(context, stage, workOf(models, setup, context, session));
}
async function isValidated(models, setup, context) {
	return await earlierOutput(context, stage, workOf(models, setup, context)) !== void 0;
}
function workOf(models, setup, context, session) {
	const [baseModel, candidate] = models;
	const { engine } = setup;
	const inJobs = engine?.jobs && session && measurementsInJobs(engine.jobs, models, setup, session, context);
	return {
		inputs: validateKey(models, setup),
		stillValid: async ({ trial }) => models.every(({ url }) => url === void 0) && !await hasFailedReplies(models, setup, context) && await readText(context.runDir.facts).then(sha256Hex, () => void 0) === trial.factsSha256,
		work: async () => {
			const kldOfJob = await inJobs?.kld();
			for (const task of setup.kld) await storeBaseFor(task, baseModel, context);
			const trial = await retryOnOutOfMemory(setup, models, context, (fit) => runTrial(trialOptions(models, fit, context)));
			const fit = await withUsedSize(setup, models, context);
			const asked = sizeAskedFor(setup, fit);
			const kld = kldOfJob ?? await divergencesOn(setup.kld, models, context);
			const { skipped: unable, ...measured } = await measureBeside(trial, [baseModel, candidate], fit, context);
			const speed = await inJobs?.speed(trial.benchmarks);
			const gpus = await gpusOf(models, fit, context);
			const jobs = await engine?.jobs?.cost();
			const whole = withFacts({
				...trial,
				...asked && { asked },
				...setup.timeLimit && { timeLimit: setup.timeLimit },
				...kldResults(kld),
				...measured,
				...speed && { speed },
				...gpus && { gpus },
				...unable.length > 0 && { skipped: [...trial.skipped ?? [], ...unable] }
			}, kld);
			await writeFileAtomic(context.runDir.facts, whole.text);
			const validated = {
				...jobs && { jobs },
				machine: await machineText(setup, models, context),
				ended: new Date().toISOString(),
				trial: whole.trial
			};
			const { ended } = await noteTrial(validated, context);
			return {
				...validated,
				ended
			};
		}
	};
}
async function areStored(tasks, modelId) {
	for (const task of tasks) if (await storedBase(task, modelId) === void 0) return false;
	return true;
}
async function divergencesOn(tasks, [base, ...others], context) {
	const texts = [];
	for (const task of tasks) {
		const stored = await storeBaseFor(task, base, context);
		texts.push({
			task,
			measured: kldMeasured(task, stored, await divergences(task, others))
		});
	}
	for (const task of tasks) await removeStored(task);
	return kldOfTexts(texts);
}
async function divergences(task, models) {
	const found = {};
	for (const model of models) {
		const { id, role, path } = model;
		found[id] = role === "rival" ? await rivalKld(task, model) : await compareWithBase(task, id, await path());
	}
	return found;
}
async function hasFailedReplies(models, { benchmarks }, { runDir }) {
	for (const { benchmark } of benchmarks) for (const { id } of models) if ((await readRecords(join(runDir.records, recordsName(id, benchmark.name)))).some(({ finishReason }) => finishReason === "failed")) return true;
	return false;
}
async function machineText({ engine, here }, models, context) {
	if (models.every(({ url }) => url !== void 0)) return "servers that were already running; their hardware is unknown";
	if (engine?.jobs !== void 0) {
		const { flavor, text } = engine.jobs.machine;
		return `Hugging Face Jobs ${flavor} (${text})`;
	}
	return describeHardware(here ?? await readHardware(context.environment, context.signal));
}
async function gpusOf(models, setup, context) {
	const found = {};
	const { hardware } = setup;
	for (const model of models) {
		const { id } = model;
		const seen = await gpuUseOf(id, {
			source: sourceOf(model, setup, context),
			hardware
		}, context);
		if (seen === void 0) return void 0;
		found[id] = seen;
	}
	return found;
}
export { rivalIds as a, atServers as c, storeBaseFor as d, findRivals as i, contextOfServer as l, isValidated as n, rivalModels as o, validate as r, retryOnOutOfMemory as s, baseAhead as t, runningServers as u };
