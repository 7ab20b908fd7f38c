import { C as EspalierError, c as readText, d as writeFileAtomic, f as _usingCtx, w as messageOf } from "./files.js";
import { t as makePrivateFolder } from "./private.js";
import { _ as string, a as array, d as literal, g as strictObject, m as object, n as datetime, p as number, u as int } from "./package-zod.js";
import { n as parseJson } from "./schema.js";
import { h as speedFiles, p as kldFiles } from "./run-files.js";
import { L as sha256Hex } from "./shards.js";
import { t as capture } from "./capture.js";
import { a as assertDecidable, s as parseWanted, v as commonEffort, y as plainName } from "./command.js";
import { A as createFetch, J as formatInteger, X as formatPercent, u as resultKey } from "./option.js";
import { i as isDigest$1, n as baseFileName, o as modelIdOf } from "./base.js";
import { t as fetchBase } from "./reference.js";
import { a as jobsCostSchema } from "./cost.js";
import { r as openJournal } from "./journal.js";
import { i as nvidiaSmi } from "./find.js";
import { n as silent } from "./progress.js";
import { t as runTool } from "./run.js";
import { a as recordsName, c as itemRecordSchema, d as gpuUseSchema, f as memoryUseSchema, i as readRecords, l as trialResultSchema, m as isFailure, n as keepOnly } from "./records.js";
import { S as ofModel, g as BASE, v as byModel, y as mapModels } from "./wilson.js";
import { x as pairsOf, y as labelsOf } from "./format.js";
import { r as kldRecord } from "./record.js";
import { S as kldResults, _ as withFacts, c as effortsOf, d as measuresOf, f as questionsDigest, g as trialFactsSchema, l as overallOf, n as noteTrial, o as decidable, p as reusedIn, s as decide, u as adjusted, v as speedResult, y as speedSamplesSchema } from "./ended.js";
import { n as plannedAnalyses, t as askedAt } from "./interim-order.js";
import { c as kldOfTexts, d as storedBase, l as removeStored, o as compareWithBase, s as kldMeasured } from "./overlap.js";
import { _ as quoted, b as imageOf, d as remote, f as serverSettings, g as fileIn, l as chosenEngine, m as serverFlags, p as startServer, s as trialSettings, u as prepareEngine, v as scriptRequest } from "./options3.js";
import { n as offloadFrom, r as benchOffloadFlags } from "./options4.js";
import { a as tallyFailures, n as openClients, r as askQuestion } from "./client.js";
import { t as Memo } from "./memo.js";
import { i as openDatasetFiles, n as licenseOfSource } from "./open-dataset.js";
import { a as kldNames, c as refuseKldOverlap, d as storeBaseFor, f as sourceName, l as rivalKld, r as identityOfKld, s as prepareKld } from "./kld.js";
import { a as markLine, i as textInJob, n as kldInJob, r as kldJobIdentity, s as partsOf } from "./in-job.js";
import { a as readHardwareFor, i as readHardware, n as describeHardware, r as parseCsv, t as findSandbox } from "./find2.js";
import { n as prepareBenchmark, r as preparedAtEfforts } from "./prepare.js";
import { n as notOnHub } from "./files2.js";
import { n as runStage, t as earlierOutput } from "./stage.js";
import { readFile, readdir, rm, rmdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
// src/evaluation/conditions.ts
function conditionsOf(server, sampling) {
	const { temperature, seed, reasoningEffort } = sampling;
	return {
		engine: server.engine,
		build: server.build,
		...server.origin !== void 0 && { origin: server.origin },
		flags: [...server.flags],
		temperature,
		seed,
		...reasoningEffort === void 0 ? {} : { reasoningEffort },
		slots: server.slots,
		contextTokens: server.contextTokens
	};
}
function assertSameConditions(base, other, id) {
	const different = [...new Set([...Object.keys(base), ...Object.keys(other)])].filter((name) => !isDeepStrictEqual(base[name], other[name]));
	if (different.length === 0) return;
	const shown = different.map((name) => `${name}: base ${text(base[name])}, ${id} ${text(other[name])}`);
	throw new EspalierError("trial-invalid", `the models ran under different conditions: ${shown.join("; ")}`, {
		hint: "Start both servers with the same program and flags.",
		details: {
			base,
			[id]: other
		}
	});
}
function text(value) {
	return JSON.stringify(value) ?? "none";
}
function assertDifferentModels(base, other) {
	if (base.parameters === 0 || other.parameters === 0) return;
	if (other.role === "candidate" && base.parameters < other.parameters) throw new EspalierError("trial-invalid", `the candidate has ${other.parameters} parameters, more than the ${base.parameters} of its base`, { hint: "Base and candidate may be swapped: a pruned model has fewer parameters than its base." });
	if (base.parameters !== other.parameters || base.bytes !== other.bytes) return;
	throw new EspalierError("trial-invalid", `base and ${other.id} both loaded a model of ${base.parameters} parameters and ${base.bytes} bytes; expected different models`, { hint: "Check that the servers were given different files." });
}
// src/engines/model-server.ts
const count = int().min(0);
const serverFactsSchema = strictObject({
	engine: string(),
	build: string(),
	origin: string().optional(),
	flags: array(string()).readonly(),
	slots: int().positive(),
	contextTokens: int().positive(),
	model: strictObject({
		parameters: count,
		bytes: count
	}).readonly()
});
function factsOf(server) {
	const { engine, build, origin, flags, slots, contextTokens, model } = server;
	const { parameters, bytes } = model;
	return {
		engine,
		build,
		flags: [...flags],
		slots,
		contextTokens,
		model: {
			parameters,
			bytes
		},
		...origin !== void 0 && { origin }
	};
}
// src/evaluation/answering/facts.ts
async function readFacts(path, source) {
	return await memoOf$2(path, source)?.read();
}
async function writeFacts(path, source, facts) {
	await memoOf$2(path, source)?.write(facts);
}
function memoOf$2(path, source) {
	return source.serverId === void 0 ? void 0 : new Memo(path, factsKey(source), serverFactsSchema);
}
function factsKey({ modelId, serverId }) {
	return {
		model: modelId,
		server: serverId
	};
}
function startOnce(source, signal, makeRoom) {
	let starting;
	const server = () => {
		starting ??= makeRoom().then(() => source.start(signal));
		return starting;
	};
	return {
		server,
		async serverLike(facts) {
			const running = await server();
			if (isDeepStrictEqual(factsOf(running), facts)) return running;
			throw new EspalierError("trial-invalid", "this server differs from the one that gave the earlier answers", {
				hint: "Start again with another --run-dir.",
				details: {
					earlier: facts,
					now: factsOf(running)
				}
			});
		},
		isRunning: () => starting !== void 0,
		async stop() {
			const running = await starting?.catch(() => void 0);
			starting = void 0;
			await running?.[Symbol.asyncDispose]();
		}
	};
}
// src/evaluation/answering/store.ts
const MAX_SERVERS = 50;
const lineSchema = strictObject({
	sha256: string(),
	at: datetime(),
	record: itemRecordSchema
});
function openAnswerStore(folder, hardware, onUnusable) {
	let usable = true;
	const attempt = async (work) => {
		if (!usable) return void 0;
		try {
			return await work();
		} catch (error) {
			usable = false;
			onUnusable(messageOf(error));
			return;
		}
	};
	const folderOf = ({ modelId, serverId }) => join(folder, sha256Hex(JSON.stringify([
		modelId,
		serverId,
		hardware
	])));
	const noteOf = (source) => join(folderOf(source), "server.json");
	return {
		facts: (source) => attempt(async () => {
			const facts = await readFacts(noteOf(source), source);
			const now = new Date();
			if (facts) await utimes(noteOf(source), now, now).catch(() => void 0);
			return facts;
		}),
		async keepFacts(source, facts) {
			await attempt(async () => {
				await makePrivateFolder(folderOf(source));
				await writeFacts(noteOf(source), source, facts);
				await clear(folder);
			});
		},
		async open(source, conditions) {
			const path = join(folderOf(source), `${sha256Hex(JSON.stringify(conditions))}.jsonl`);
			const journal = await attempt(() => openJournal(path, conditions, lineSchema));
			const known = new Map(journal?.earlier.flatMap(wholeRecord).map((record) => [keyOf$1(record), record]));
			return {
				get: (id, promptSha256) => known.get(keyOf$1({
					id,
					promptSha256
				})),
				async keep(given) {
					const record = itemRecordSchema.parse(given);
					const sha256 = sha256Hex(JSON.stringify(record));
					await attempt(() => journal?.append({
						sha256,
						at: new Date().toISOString(),
						record
					}));
				}
			};
		}
	};
}
function keyOf$1({ id, promptSha256 }) {
	return JSON.stringify([id, promptSha256]);
}
function wholeRecord({ sha256, at, record }) {
	return sha256 === sha256Hex(JSON.stringify(record)) ? [{
		...record,
		reusedFrom: at
	}] : [];
}
const isDigest = (name) => /^[0-9a-f]{64}$/.test(name);
const OWN_FILE = /^([0-9a-f]{64}\.jsonl|server\.json(\.\d+-[0-9a-f]+\.partial)?)$/;
async function clear(folder) {
	const old = (await Promise.all((await readdir(folder).catch(() => [])).filter(isDigest).map(async (name) => {
		const { mtimeMs } = await stat(join(folder, name, "server.json")).catch(() => ({ mtimeMs: 0 }));
		return {
			path: join(folder, name),
			mtimeMs
		};
	}))).toSorted((a, b) => b.mtimeMs - a.mtimeMs).slice(MAX_SERVERS);
	for (const { path } of old) {
		for (const name of await readdir(path).catch(() => [])) if (OWN_FILE.test(name)) await rm(join(path, name), { force: true });
		await rmdir(path).catch(() => {});
	}
}
// src/evaluation/budgets.ts
const LEAST_TOKEN_BYTES = 2;
const MOST_TOKEN_BYTES = 16;
function promptTokens(benchmark) {
	return Math.ceil(longestPrompt(benchmark) / LEAST_TOKEN_BYTES);
}
function longestPrompt({ questions }) {
	return questions.reduce((most, { prompt }) => Math.max(most, Buffer.byteLength(prompt)), 0);
}
function fitBudget(prepared, { contextTokens, given }) {
	const { benchmark, maxTokens } = prepared;
	const bytes = longestPrompt(prepared);
	if (bytes > MOST_TOKEN_BYTES * contextTokens) throw new EspalierError("trial-invalid", `${benchmark.title}: a prompt has ${formatInteger(bytes)} bytes, but a slot of the server has ${formatInteger(contextTokens)} tokens for prompt and answer`, {
		hint: "Ask shorter questions, or give a larger --context (up to what the model was trained for).",
		details: {
			promptBytes: bytes,
			contextTokens
		}
	});
	if (benchmark.oneToken || given) {
		if (contextTokens > maxTokens) return prepared;
		throw new EspalierError("trial-invalid", `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens, but a slot of the server has ${formatInteger(contextTokens)} for prompt and answer`, {
			hint: `Give a larger --context (up to what the model was trained for), or --max-tokens below ${contextTokens}.`,
			details: {
				maxTokens,
				contextTokens
			}
		});
	}
	const room = Math.max(contextTokens - promptTokens(prepared), Math.ceil(contextTokens / 2));
	return maxTokens <= room ? prepared : {
		...prepared,
		maxTokens: room,
		defaultMaxTokens: maxTokens
	};
}
function cutBudgetText({ benchmark, maxTokens, defaultMaxTokens }, contextTokens) {
	if (defaultMaxTokens === void 0) return void 0;
	return `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens instead of ${formatInteger(defaultMaxTokens)}, as a slot has a context of ${formatInteger(contextTokens)} for prompt and answer`;
}
// src/llama/gpu-sampler.ts
const INTERVAL_MS = 1e3;
const TIMEOUT_MS = 1e4;
const FAILURES = 3;
const QUERY = ["--query-gpu=index,memory.used,utilization.gpu", "--format=csv,noheader,nounits"];
async function sampleGpus({ environment, intervalMs = INTERVAL_MS }) {
	const seen = new Map();
	const ended = new AbortController();
	const sample = async () => {
		const rows = await ask(environment, ended.signal);
		for (const row of rows ?? []) note(seen, row);
		return rows !== void 0;
	};
	const watch = async () => {
		for (let failures = 0; failures < FAILURES;) {
			await setTimeout(intervalMs, void 0, { signal: ended.signal }).catch(() => void 0);
			if (ended.signal.aborted) return;
			failures = await sample() ? 0 : failures + 1;
		}
	};
	const watching = await sample() ? watch() : void 0;
	return {
		async sample() {
			if (watching !== void 0) await sample();
		},
		async stop() {
			ended.abort();
			await watching;
			return [...seen].map(([index, { idle, peak, utilizations }]) => ({
				index,
				idleBytes: idle,
				peakBytes: peak,
				...utilizations.length > 0 && { utilization: utilizations.reduce((sum, value) => sum + value, 0) / utilizations.length }
			}));
		}
	};
}
async function ask(environment, signal) {
	const said = await nvidiaSmi(QUERY, environment, {
		signal,
		timeoutMs: TIMEOUT_MS
	}).catch(() => void 0);
	if (said?.code !== 0) return void 0;
	return parseCsv(said.stdout).map((cells) => cells.map(Number)).filter(([index, memory]) => Number.isInteger(index) && memory >= 0);
}
function note(seen, [index, mib, percent]) {
	const bytes = mib * 2 ** 20;
	const gpu = seen.get(index) ?? {
		idle: bytes,
		peak: bytes,
		utilizations: []
	};
	gpu.peak = Math.max(gpu.peak, bytes);
	if (percent >= 0) gpu.utilizations.push(percent / 100);
	seen.set(index, gpu);
}
// src/llama/tools/memory.ts
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
// src/evaluation/measurements/memory/measure.ts
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
// src/evaluation/measurements/speed/in-job.ts
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
// src/evaluation/measurements/speed/measure.ts
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
// src/evaluation/repetition.ts
const LEAST_WORDS = 32;
const LEAST_TIMES = 3;
const LONGEST_PERIOD = 256;
const LONGEST_WORD = 40;
function endsRepeating(text) {
	const words = (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).flatMap((word) => word.length > LONGEST_WORD ? [...word] : [word]);
	for (let period = 1; period <= LONGEST_PERIOD && period * LEAST_TIMES <= words.length; period += 1) {
		let repeated = 0;
		for (let at = words.length - 1; at >= period && words[at] === words[at - period]; at -= 1) repeated += 1;
		const covered = repeated + period;
		if (covered >= LEAST_WORDS && covered >= LEAST_TIMES * period) return true;
	}
	return false;
}
// src/evaluation/answering/score.ts
function recordOf$1(question, reply, extracted) {
	const { content, reasoning, logprobs, ...measured } = reply;
	const output = [
		reasoning,
		content,
		reply.finishReason,
		...logprobs === void 0 ? [] : [logprobs]
	];
	return {
		id: question.id,
		...question.cluster === void 0 ? {} : { cluster: question.cluster },
		promptSha256: question.promptSha256,
		answer: content,
		outputSha256: sha256Hex(JSON.stringify(output)),
		...logprobs === void 0 ? {} : { logprobs },
		...scored(question, extracted),
		...measured,
		...endsRepeating(`${reasoning}\n${content}`) && { loops: true }
	};
}
function scored({ expected, expectedLoosely }, extracted) {
	const correct = extracted === expected;
	const loosely = extracted !== null && expectedLoosely?.includes(extracted) === true;
	return {
		extracted,
		expected,
		correct,
		...expectedLoosely && { correctLoosely: correct || loosely }
	};
}
function readAnswer(benchmark, { key }, { content, finishReason }) {
	return finishReason === "stop" ? benchmark.extract(content, key) : null;
}
async function judge({ benchmark, sandbox }, question, answer, signal) {
	const read = readAnswer(benchmark, question, answer);
	if (read === null || benchmark.program === void 0) return read;
	if (sandbox === void 0) throw new EspalierError("internal", `${benchmark.title} was prepared without a sandbox`);
	return sandbox.run(benchmark.program(read, question.key ?? {}), signal);
}
// src/evaluation/answering/answers.ts
async function openAnswers(options) {
	const { source, prepared, store, recordsFile } = options;
	checkContext(options);
	const conditions = answersKey(options);
	const stored = await store?.open(source, conditions);
	const log = await openJournal(recordsFile, conditions, itemRecordSchema);
	const records = reusable(options, log.earlier);
	const judged = new Set();
	return {
		has: ({ id, promptSha256 }) => records.has(id) || stored?.get(id, promptSha256) !== void 0,
		get: ({ id }) => records.get(id),
		async reuse(questions) {
			const found = questions.flatMap(({ id, promptSha256 }) => records.has(id) ? [] : stored?.get(id, promptSha256) ?? []);
			for (const record of found) {
				await log.append(record);
				records.set(record.id, record);
			}
			return found.length;
		},
		async judgeAgain(question, signal) {
			const record = records.get(question.id);
			if (record === void 0 || judged.has(question.id)) return;
			const { answer: content, finishReason } = record;
			const extracted = await judge(prepared, question, {
				content,
				finishReason
			}, signal);
			records.set(question.id, {
				...record,
				...scored(question, extracted)
			});
			judged.add(question.id);
		},
		async add(question, reply, signal) {
			const record = recordOf$1(question, reply, await judge(prepared, question, reply, signal));
			await log.append(record);
			if (record.finishReason === "failed") options.failures.add(keyOf(recordsFile, record));
			else await stored?.keep(record);
			records.set(question.id, record);
			judged.add(question.id);
		},
		[Symbol.asyncDispose]: () => log[Symbol.asyncDispose]()
	};
}
function samplingAt({ effort }, sampling) {
	return effort === void 0 ? sampling : {
		...sampling,
		reasoningEffort: effort
	};
}
function answersKey({ source, facts, prepared, sampling }) {
	const { engine, build, flags, slots, contextTokens, model } = facts;
	const { benchmark, maxTokens } = prepared;
	return {
		benchmark: plainName({
			benchmark: benchmark.name,
			effort: benchmark.effort
		}),
		modelId: source.modelId,
		model: {
			parameters: model.parameters,
			bytes: model.bytes
		},
		server: {
			engine,
			build,
			flags,
			slots,
			contextTokens
		},
		sampling: samplingAt(benchmark, sampling),
		maxTokens,
		...benchmark.samples && { samples: benchmark.samples }
	};
}
function checkContext({ facts, prepared: { benchmark, maxTokens } }) {
	if (facts.contextTokens > maxTokens) return;
	throw new EspalierError("trial-invalid", `${benchmark.title}: an answer may take ${maxTokens} tokens, but a slot of the server has ${facts.contextTokens} for prompt and answer`, { hint: "Give a larger --context, or a smaller --max-tokens." });
}
function keyOf(recordsFile, { id }) {
	return JSON.stringify([recordsFile, id]);
}
function reusable({ prepared, recordsFile, failures }, earlier) {
	const byId = new Map(prepared.questions.map((question) => [question.id, question]));
	const records = new Map();
	for (const record of earlier) {
		const question = byId.get(record.id);
		if (question === void 0 || question.promptSha256 !== record.promptSha256) continue;
		if (record.finishReason === "failed" && !failures.has(keyOf(recordsFile, record))) continue;
		records.set(record.id, record);
	}
	return records;
}
// src/evaluation/answering/queue.ts
async function inSlots(items, slots, outer, { ask, finish }) {
	const failure = new AbortController();
	const errors = [];
	const fail = (error) => {
		errors.push(error);
		failure.abort();
	};
	const signal = () => AbortSignal.any(outer === void 0 ? [failure.signal] : [failure.signal, outer]);
	const queue = items.values();
	const finishing = new Set();
	const worker = async () => {
		for (const item of queue) {
			while (finishing.size >= slots) await Promise.race(finishing);
			if (failure.signal.aborted) return;
			try {
				const done = finish(item, await ask(item, signal()), signal()).catch(fail).finally(() => finishing.delete(done));
				finishing.add(done);
			} catch (error) {
				fail(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(slots, items.length) }, worker));
	await Promise.all(finishing);
	if (errors.length > 0) throw errors[0];
}
const NEARLY_ALL = .9;
function assertUsable(title, records, maxTokens) {
	if (records.length < 20) return;
	const count = (test) => records.filter(test).length;
	const truncated = count(({ finishReason }) => finishReason === "length");
	const invalid = count(({ finishReason }) => isFailure(finishReason));
	const unread = count(({ finishReason, extracted }) => finishReason === "stop" && extracted === null);
	const unusable = truncated + invalid + unread;
	if (unusable < NEARLY_ALL * records.length) {
		assertVaried(title, records);
		return;
	}
	const most = Math.max(truncated, invalid, unread);
	throw new EspalierError("trial-invalid", `${title}: ${unusable} of the base's first ${records.length} answers (${formatPercent(unusable / records.length, 0)}) cannot be used: ${truncated} were cut off at ${maxTokens} tokens, ${unread} held no answer that could be read, ${invalid} were not valid in the model's own format`, {
		hint: most === truncated ? `Raise --max-tokens above ${maxTokens}, lower --reasoning-effort, or check that the chat template ends the answer.` : most === invalid ? "Use a llama.cpp build that knows the format of this model (llama-build), another engine, or a file with the right chat template." : "Look at the answers in records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.",
		details: {
			answers: records.length,
			truncated,
			unread,
			invalid,
			maxTokens
		}
	});
}
const MOST_RIGHT = .5;
function assertVaried(title, records) {
	const read = records.filter(({ extracted }) => extracted !== null);
	const [said] = new Set(read.map(({ extracted }) => extracted));
	const isOne = read.every(({ extracted }) => extracted === said);
	const right = records.filter(({ expected }) => expected === said).length;
	const asked = new Set(records.map(({ expected }) => expected)).size;
	if (records.some(({ logprobs }) => logprobs !== void 0) || !isOne || asked === 1 || right > MOST_RIGHT * records.length) return;
	throw new EspalierError("trial-invalid", `${title}: all of the base's first ${read.length} answers that can be read are ${JSON.stringify(said)}, of questions with ${asked} right answers`, {
		hint: "The model does not see the questions, or answers in a form that it was not made for: look at records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.",
		details: {
			answers: records.length,
			said,
			right
		}
	});
}
// src/evaluation/answering/session.ts
function openSession(options, makeRoom = async () => {}) {
	const { model, source, benchmarks, sampling, recordsFolder, store, progress, signal } = options;
	const { failures = new Set() } = options;
	const started = startOnce(source, signal, makeRoom);
	const note = join(recordsFolder, `${model}.json`);
	const fileOf = ({ benchmark }) => join(recordsFolder, recordsName(model, benchmark.name));
	const opened = new AsyncDisposableStack();
	let known;
	let kept = false;
	let answers;
	const labelOf = (index) => `${model}: ${benchmarks[index].benchmark.title}`;
	const noted = async () => {
		known ??= await readFacts(note, source) ?? await store?.facts(source);
		return known;
	};
	const facts = async () => {
		const found = await noted() ?? factsOf(await started.server());
		if (!kept) {
			await writeFacts(note, source, found);
			await store?.keepFacts(source, found);
		}
		kept = true;
		known = found;
		return found;
	};
	const end = async () => {
		await opened.disposeAsync();
		await started.stop();
	};
	const open = async (facts) => {
		if (answers !== void 0) return answers;
		const all = [];
		for (const prepared of benchmarks) {
			const recordsFile = fileOf(prepared);
			all.push(opened.use(await openAnswers({
				source,
				facts,
				prepared,
				sampling,
				recordsFile,
				failures,
				...store && { store }
			})));
		}
		answers = all;
		return all;
	};
	return {
		async facts() {
			const found = await facts();
			return {
				conditions: conditionsOf(found, sampling),
				model: found.model
			};
		},
		async hasAnswered() {
			const found = await noted();
			if (found === void 0) return false;
			const all = await open(found);
			return benchmarks.every(({ questions }, index) => questions.every((question) => all[index].has(question)));
		},
		async ask(questions) {
			const found = await facts();
			const all = await open(found);
			const items = questions.flatMap((some, index) => some.map((question) => ({
				question,
				index,
				answers: all[index]
			})));
			for (const [index, some] of questions.entries()) {
				const reused = await all[index].reuse(some);
				if (reused === 0) continue;
				const what = reusedText(reused, some, all[index]);
				progress({
					type: "note",
					level: "info",
					message: `${labelOf(index)}: ${what}`
				});
			}
			await inSlots(items.filter(({ question, answers }) => answers.has(question)), found.slots, signal, {
				ask: async () => {},
				finish: ({ question, answers }, _, signal) => answers.judgeAgain(question, signal)
			});
			const done = questions.map((some, index) => some.filter((question) => all[index].has(question)).length);
			const report = (index) => progress({
				type: "items",
				label: labelOf(index),
				done: done[index],
				total: questions[index].length
			});
			for (const index of questions.keys()) report(index);
			const left = items.filter(({ question, answers }) => !answers.has(question));
			const checkUsable = (index) => {
				const [some, prepared] = [questions[index], benchmarks[index]];
				const given = some.flatMap((question) => all[index].has(question) ? [all[index].get(question)] : []);
				if (model !== "base") return;
				assertUsable(prepared.benchmark.title, given, prepared.maxTokens);
			};
			for (const index of questions.keys()) checkUsable(index);
			if (left.length > 0) try {
				var _usingCtx$3 = _usingCtx();
				const server = await started.serverLike(found);
				const clients = _usingCtx$3.a(openClients(server));
				const tally = tallyFailures(server.url, model === BASE);
				await inSlots(left, server.slots, signal, {
					ask({ question, index }, signal) {
						const { benchmark, maxTokens } = benchmarks[index];
						const client = clients.of(samplingAt(benchmark, sampling));
						const label = `${benchmark.name} question ${question.id}`;
						return askQuestion({
							client,
							server,
							label,
							question,
							maxTokens,
							signal,
							failures: tally
						});
					},
					async finish({ question, index, answers }, reply, signal) {
						await answers.add(question, reply, signal);
						done[index] += 1;
						report(index);
						if (done[index] === 20) checkUsable(index);
					}
				});
			} catch (_) {
				_usingCtx$3.e = _;
			} finally {
				await _usingCtx$3.d();
			}
			return questions.map((some, index) => some.map((question) => all[index].get(question)));
		},
		isRunning: () => started.isRunning(),
		stop: () => started.stop(),
		async close(questions) {
			await end();
			for (const [index, some] of questions.entries()) await keepOnly(fileOf(benchmarks[index]), new Set(some.map(({ id }) => id)));
		},
		[Symbol.asyncDispose]: end
	};
}
function reusedText(reused, questions, answers) {
	const days = questions.flatMap((question) => answers.has(question) ? answers.get(question).reusedFrom?.slice(0, 10) ?? [] : []);
	const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
	return `${reused} of ${questions.length} answers are reused, given ${first === last ? first : `${first} to ${last}`}`;
}
// src/evaluation/compare.ts
function compareModels(prepared, records, pairs, options) {
	const { benchmark, dataset, questions, template, seed, maxTokens, defaultMaxTokens, sandbox } = prepared;
	for (const [model, own] of Object.entries(records)) checkRecords(`${benchmark.title}, ${model}`, questions, own);
	return {
		benchmark: benchmark.name,
		title: benchmark.title,
		...benchmark.effort && { effort: benchmark.effort },
		dataset: {
			source: sourceName(dataset.source),
			sha256: dataset.sha256,
			rows: dataset.rows.length,
			...dataset.license === void 0 ? {} : { license: dataset.license }
		},
		questionsSha256: questionsDigest(questions),
		questions: questions.length,
		...seed === void 0 ? {} : { seed },
		prompt: {
			template: template.name,
			sha256: template.sha256
		},
		maxTokens,
		...defaultMaxTokens === void 0 ? {} : { defaultMaxTokens },
		...benchmark.program !== void 0 && sandbox !== void 0 && { sandbox: describeSandbox(sandbox) },
		...benchmark.samples && { samples: { ...benchmark.samples } },
		...measuresOf(records, pairs, {
			...options,
			seed
		}, benchmark.samples !== void 0)
	};
}
function describeSandbox({ kind, version, python, groupMemory }) {
	return {
		kind,
		version,
		python,
		groupMemory
	};
}
function checkRecords(where, questions, records) {
	const refuse = (problem) => {
		throw new EspalierError("trial-invalid", `${where}: ${problem}`, { hint: "All models must answer the same questions with the same prompts. Run the trial again." });
	};
	if (questions.length === 0) refuse("expected at least one question, got none");
	if (records.length !== questions.length) refuse(`expected ${questions.length} answers, got ${records.length}`);
	for (const [index, question] of questions.entries()) {
		const record = records[index];
		if (record.id !== question.id) refuse(`answer ${index + 1}: expected one to question ${question.id}, got one to question ${record.id}`);
		if (record.promptSha256 !== question.promptSha256) refuse(`question ${question.id}: expected a prompt with SHA-256 ${question.promptSha256}, got ${record.promptSha256}`);
		if (record.expected !== question.expected) refuse(`question ${question.id}: expected the right answer ${question.expected}, got ${record.expected}`);
	}
}
// src/evaluation/answering/shared-progress.ts
function sharedProgress(progress, concurrent) {
	if (!concurrent) return progress;
	const seen = new Map();
	return (event) => {
		if (event.type !== "items") {
			progress(event);
			return;
		}
		const [model = "", title = ""] = event.label.split(/: (.*)/s);
		const models = seen.get(title) ?? new Map();
		seen.set(title, models.set(model, event));
		const sum = (of) => [...models.values()].reduce((all, counts) => all + counts[of], 0);
		progress({
			...event,
			label: `all models: ${title}`,
			done: sum("done"),
			total: sum("total")
		});
	};
}
// src/evaluation/trial-options.ts
function sessionOptions(options, id) {
	const { models, benchmarks, sampling, recordsFolder, store, failures, progress = silent, signal } = options;
	const model = models.find((one) => one.id === id);
	if (model === void 0) throw new EspalierError("internal", `the trial has no model "${id}"`);
	const { source } = model;
	return {
		model: id,
		source,
		benchmarks,
		sampling,
		recordsFolder,
		...id === "base" && store !== void 0 && source.serverId !== void 0 ? { store } : {},
		progress,
		signal,
		...failures && { failures }
	};
}
// src/evaluation/group.ts
function openGroup(options) {
	const concurrent = options.concurrent === true;
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...options.signal ? [options.signal] : []]);
	const progress = sharedProgress(options.progress ?? silent, concurrent);
	const sessions = new Map();
	for (const { id, role } of options.models) {
		const makeRoom = async () => {
			if (concurrent && role !== "rival") return;
			for (const [other, session] of sessions) if (other !== id) await session.stop();
		};
		sessions.set(id, openSession({
			...sessionOptions(options, id),
			signal,
			...role !== "rival" && { progress }
		}, makeRoom));
	}
	const roles = new Map(options.models.map(({ id, role }) => [id, role]));
	const base = sessions.get(BASE);
	const check = async (id, session) => {
		if (base === void 0 || id === "base") return;
		const [first, own] = [await base.facts(), await session.facts()];
		assertSameConditions(first.conditions, own.conditions, id);
		if (options.sameModel !== true) assertDifferentModels(first.model, {
			id,
			role: roles.get(id),
			...own.model
		});
	};
	const askOne = async (id, session, benchmarks) => {
		await check(id, session);
		return {
			...await session.facts(),
			records: await session.ask(benchmarks.map(({ questions }) => questions))
		};
	};
	const rivals = options.models.filter(({ role }) => role === "rival");
	const main = [...sessions].filter(([id]) => roles.get(id) !== "rival");
	return {
		async ask(benchmarks) {
			if (concurrent) for (const [id, session] of main) await check(id, session);
			const order = main.toSorted(([, a], [, b]) => Number(b.isRunning()) - Number(a.isRunning()));
			if (concurrent) {
				const running = order.map(async ([id, session]) => [id, await askOne(id, session, benchmarks)]);
				return Object.fromEntries(await allOrNone(running, () => stop.abort()));
			}
			const runs = {};
			for (const [id, session] of order) runs[id] = await askOne(id, session, benchmarks);
			return runs;
		},
		async askRivals(benchmarks) {
			const runs = {};
			for (const { id, afterwards } of rivals) {
				const session = sessions.get(id);
				if (session === void 0) continue;
				runs[id] = await askOne(id, session, benchmarks);
				await session.stop();
				await afterwards?.();
			}
			return runs;
		},
		async close(benchmarks) {
			const questions = benchmarks.map((prepared) => prepared.questions);
			for (const session of sessions.values()) await session.close(questions);
		},
		async [Symbol.asyncDispose]() {
			for (const session of sessions.values()) await session[Symbol.asyncDispose]();
		}
	};
}
async function allOrNone(running, stop) {
	const failures = [];
	const watched = running.map((one) => one.catch((error) => {
		failures.push(error);
		stop();
	}));
	await Promise.all(watched);
	if (failures.length > 0) throw failures[0];
	return Promise.all(running);
}
// src/evaluation/run-trial.ts
async function runTrial(options) {
	try {
		var _usingCtx$2 = _usingCtx();
		checkOptions(options);
		const { earlyStop } = options;
		const portions = portionsOf(options);
		const group = _usingCtx$2.a(openGroup(options));
		for (const [index, portion] of portions.entries()) {
			const { benchmarks, analyses } = portion;
			const runs = await group.ask(benchmarks);
			const compare = (models, all) => ({
				...compareRuns({
					...options,
					models,
					benchmarks,
					...analyses && { analyses }
				}, all),
				...options.concurrent && { concurrent: true }
			});
			const withRivals = async () => compare(options.models, {
				...runs,
				...await group.askRivals(benchmarks)
			});
			if (earlyStop === void 0) {
				const whole = await withRivals();
				await group.close(benchmarks);
				return whole;
			}
			const result = compare(options.models.filter(({ role }) => role !== "rival"), runs);
			const outcome = decide(result, earlyStop.gate);
			const { questions, pairs } = result.overall;
			const message = `interim analysis ${index + 1} of ${portions.length}, ${questions} questions: ${outcome} (${pairs[0].verdict.sentence})`;
			options.progress?.({
				type: "note",
				level: "info",
				message
			});
			if (outcome === "undecided" && index < portions.length - 1) continue;
			const whole = await withRivals();
			await group.close(benchmarks);
			return {
				...whole,
				sequential: {
					rule: ruleText(earlyStop.gate),
					outcome,
					analyses: portions.length,
					analysis: index + 1,
					spending: SPENDING,
					seed: earlyStop.seed
				}
			};
		}
		throw new EspalierError("internal", "the trial has no questions");
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
const SPENDING = "Lan-DeMets, O'Brien-Fleming type";
function ruleText(gate) {
	return decidable(gate).map(({ text }) => text).join(", ");
}
function portionsOf({ benchmarks, earlyStop }) {
	if (earlyStop === void 0) return [{ benchmarks }];
	const { analyses, seed } = earlyStop;
	const planned = benchmarks.map(({ benchmark, questions }) => plannedAnalyses(benchmark.title, questions.length, analyses));
	return Array.from({ length: analyses }, (_, index) => {
		const at = planned.map((all) => all[index]);
		return {
			analyses: at,
			benchmarks: benchmarks.map((prepared, which) => ({
				...prepared,
				questions: askedAt(prepared.questions, at[which], seed)
			}))
		};
	});
}
function compareRuns({ models, benchmarks, analyses, skipped = [], margin }, runs) {
	const ids = models.map(({ id }) => id);
	const pairs = pairsOf(models);
	const labels = labelsOf(models);
	const all = benchmarks.map((_, index) => mapModels(ids, (id) => ofModel(runs, id).records[index]));
	const results = adjusted(benchmarks.map((prepared, index) => compareModels(prepared, all[index], pairs, {
		margin,
		analysis: analyses?.[index],
		labels
	})));
	const reused = reusedIn(all);
	const efforts = effortsOf(results, all, pairs, margin, labels);
	return {
		conditions: ofModel(runs, BASE).conditions,
		models: models.map(({ source: _, afterwards: __, ...identity }) => ({
			...identity,
			loaded: ofModel(runs, identity.id).model
		})),
		margin,
		benchmarks: results,
		...skipped.length > 0 && { skipped: [...skipped] },
		...reused && { reused },
		...efforts && { efforts },
		overall: overallOf(results, all, pairs, margin, labels)
	};
}
async function answerAll(options, id, check = () => {}) {
	try {
		var _usingCtx3 = _usingCtx();
		const session = _usingCtx3.a(openSession(sessionOptions(options, id)));
		const { conditions, model } = await session.facts();
		check(conditions, model);
		return {
			conditions,
			model,
			records: await session.ask(options.benchmarks.map(({ questions }) => questions))
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function hasAnswered(options, id) {
	try {
		var _usingCtx4 = _usingCtx();
		return await _usingCtx4.a(openSession(sessionOptions(options, id))).hasAnswered();
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
function checkOptions({ benchmarks, margin, skipped = [] }) {
	if (!(margin > 0 && margin < 1)) throw new EspalierError("usage", `margin: expected a rate between 0 and 1 (0.02 = 2 pp), got ${margin}`);
	if (benchmarks.length === 0) throw noBenchmark(skipped);
	const names = benchmarks.map((prepared) => prepared.benchmark.name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw new EspalierError("usage", `the benchmark ${twice} is given more than once`);
}
function noBenchmark(skipped) {
	const why = skipped.map(({ title, reason }) => `; ${title}: ${reason}`).join("");
	return new EspalierError("usage", `a trial needs at least one benchmark, got none${why}`);
}
// src/pipeline/trial/questions.ts
async function prepareAll(settings, context, other) {
	const engine = chosenEngine(settings);
	const promptsFolder = settings.prompts ?? join(context.templatesDir, "prompts");
	const prepared = [];
	const skipped = [];
	const wanted = parseWanted(settings.benchmarks);
	assertDecidable(wanted);
	const options = wanted.questions;
	const found = options.some(({ benchmark }) => benchmark.program !== void 0) ? await findSandbox(context.environment, context.signal) : void 0;
	for (const option of options) try {
		var _usingCtx$1 = _usingCtx();
		const { benchmark } = option;
		const reason = (benchmark.program !== void 0 && found && "reason" in found ? found.reason : void 0) ?? engineLacks(engine, benchmark);
		if (reason !== void 0) {
			skipped.push({
				benchmark: benchmark.name,
				title: benchmark.title,
				reason
			});
			const message = `${benchmark.title} is skipped: ${reason}`;
			context.progress({
				type: "note",
				level: "warning",
				message
			});
			continue;
		}
		const opened = _usingCtx$1.a(await openDatasetFiles(option.source, context));
		const license = await licenseOf(option, context);
		const { reasoningEffort, maxTokens } = settings;
		const budget = {
			reasoningEffort,
			...maxTokens !== void 0 && { maxTokens }
		};
		const once = await prepareBenchmark({
			benchmark,
			files: opened.files,
			promptsFolder,
			seed: settings.seed,
			...license === void 0 ? {} : { license },
			...other === void 0 ? option.limit !== void 0 && { limit: option.limit } : others(option, other),
			...budget,
			...context.signal === void 0 ? {} : { signal: context.signal },
			...benchmark.program !== void 0 && found && "sandbox" in found && { sandbox: found.sandbox }
		});
		prepared.push(...preparedAtEfforts(once, budget));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
	if (prepared.length === 0 && skipped.length > 0) {
		const reasons = skipped.map(({ title, reason }) => `${title}: ${reason}`).join("; ");
		throw new EspalierError("usage", `no benchmark is left that can be run here: ${reasons}`, { hint: "Ask for another benchmark as well; generated code needs bubblewrap or Docker." });
	}
	return {
		benchmarks: prepared,
		skipped
	};
}
function others({ benchmark }, { than, count }) {
	const sameAs = ({ name, effort }) => plainName({
		benchmark: name,
		effort
	}) === benchmark.name;
	const { questions, dataset } = than.benchmarks.find((asked) => sameAs(asked.benchmark));
	const asked = new Set(questions.map(({ promptSha256 }) => promptSha256));
	const left = dataset.rows.length - questions.length;
	if (left < (count ?? 1)) throw new EspalierError("usage", `${benchmark.title}: ${questions.length} of the ${dataset.rows.length} questions of ${dataset.source} are asked, ${left} are left to test a pick on`, { hint: `Ask fewer in the sweep, as ${benchmark.name}:${Math.ceil(dataset.rows.length / 2)}.` });
	return {
		without: asked,
		limit: Math.min(count ?? questions.length, left)
	};
}
function engineLacks({ name, capabilities }, { oneToken, usesTools }) {
	if (oneToken && !capabilities.logProbabilities) return `${name} tells no probabilities of tokens`;
	return usesTools && !capabilities.tools ? `${name} takes no tools` : void 0;
}
async function licenseOf({ benchmark, source }, context) {
	return source === benchmark.defaultSource ? benchmark.license : licenseOfSource(source, context);
}
function identityOf({ benchmark, dataset, template, questions, maxTokens, sandbox }) {
	return {
		name: benchmark.name,
		dataset: dataset.sha256,
		template: template.sha256,
		questions: questions.map(({ id, promptSha256 }) => [id, promptSha256]),
		maxTokens,
		...benchmark.samples && { samples: benchmark.samples },
		...sandbox && { python: sandbox.python }
	};
}
// src/pipeline/trial/setup.ts
async function setUpTrial(settings, context, more = {}) {
	const { ownServer = true, areFiles = ownServer, gate = [], contextLimit = Number.POSITIVE_INFINITY, run, jobs, questions } = more;
	if (settings.schedule === "concurrent" && settings.port !== 0) throw new EspalierError("usage", `several servers cannot listen on port ${settings.port} at once`, { hint: "Leave --port out, or give --schedule sequential." });
	const { benchmarks: prepared, skipped: notAsked } = questions ?? await prepareAll(settings, context);
	const unable = kldProblem(settings, areFiles);
	const skipped = unable === void 0 ? notAsked : [...notAsked, unable];
	if (unable !== void 0) {
		const message = `${unable.title} is skipped: ${unable.reason}`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
	}
	const slot = {
		contextTokens: Math.min(settings.context, contextLimit),
		given: settings.maxTokens !== void 0
	};
	const benchmarks = prepared.map((benchmark) => fitBudget(benchmark, slot));
	for (const benchmark of benchmarks) {
		const message = cutBudgetText(benchmark, slot.contextTokens);
		if (message !== void 0) context.progress({
			type: "note",
			level: "warning",
			message
		});
	}
	const { earlyStop } = settings;
	if (earlyStop !== void 0) for (const { benchmark, questions } of benchmarks) plannedAnalyses(benchmark.title, questions.length, earlyStop);
	const setup = {
		settings,
		benchmarks,
		skipped,
		gate,
		remote: await prepareEngine(remote, settings, context),
		failures: new Set(),
		kld: [],
		kldInJob: []
	};
	if (!ownServer) return setup;
	const wanted = parseWanted(settings.benchmarks);
	refuseUnsupported(settings);
	const engine = await prepareEngine(chosenEngine(settings), settings, {
		...context,
		...run !== void 0 && { run },
		...jobs && { jobs },
		moreJobs: Number(kldNames(settings, wanted.kld).length > 0) + Number(wanted.speedRounds !== void 0)
	});
	const { tools } = engine;
	const kld = await kldSettings(benchmarks, settings, {
		ours: wanted.kld === true && unable === void 0,
		contextLimit
	}, context);
	if (kld.length > 0) tools?.command("llama-perplexity");
	const local = await hardwareFor(tools, settings, context);
	const here = engine.jobs ? void 0 : local;
	if (here?.unused !== void 0) {
		const message = `the models run on the CPU: ${describeHardware(here)}`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
	}
	const hardware = engine.jobs ? { jobs: engine.jobs.machine.flavor } : local;
	const likeAnswers = engine.jobs ? hardware : answersDependOn(local);
	const store = settings.noAnswerCache ? void 0 : openStore(likeAnswers, context);
	return {
		...setup,
		engine,
		hardware,
		...here && { here },
		...tools && { kld: kld.map((task) => ({
			...task,
			tools,
			hardware
		})) },
		...engine.jobs && { kldInJob: kld },
		...store && { store }
	};
}
async function setUpKld(settings, context) {
	if (settings.kld === void 0) return void 0;
	refuseUnsupported(settings);
	const { tools } = await prepareEngine(chosenEngine(settings), settings, context);
	if (tools === void 0) return void 0;
	tools.command("llama-perplexity");
	const hardware = await hardwareFor(tools, settings, context);
	const [first] = await prepareKld(settings, {
		ours: false,
		contextLimit: Number.POSITIVE_INFINITY
	}, context);
	return first && {
		...first,
		tools,
		hardware
	};
}
function refuseUnsupported(settings) {
	const { reasoningEffort, kld } = settings;
	const { capabilities, name } = chosenEngine(settings);
	const unsupported = [...reasoningEffort !== void 0 && !capabilities.reasoningEffort ? ["reasoning-effort"] : [], ...kld !== void 0 && !capabilities.kld ? ["kld"] : []];
	if (unsupported.length === 0) return;
	throw new EspalierError("usage", `engine ${name} does not take ${unsupported.join(" and ")}`, { hint: `Leave ${unsupported.map((name) => `--${name}`).join(" and ")} out, or use another engine.` });
}
function kldProblem(settings, areFiles) {
	const { capabilities, name } = chosenEngine(settings);
	if (!parseWanted(settings.benchmarks).kld || areFiles && capabilities.kld) return void 0;
	return {
		benchmark: "kld",
		title: "KL divergence by category",
		reason: areFiles ? `engine ${name} does not compare probabilities of tokens` : "a server that runs already is asked, and it needs the files of both models"
	};
}
async function kldSettings(benchmarks, settings, from, context) {
	const tasks = [];
	for (const task of await prepareKld(settings, from, context)) {
		const overlaps = [];
		for (const { benchmark, dataset } of benchmarks) if (await refuseKldOverlap(benchmark.title, dataset, task, settings.allowOverlap, context)) overlaps.push(benchmark.title);
		tasks.push(overlaps.length === 0 ? task : {
			...task,
			text: {
				...task.text,
				overlaps
			}
		});
	}
	return tasks;
}
function openStore(hardware, context) {
	return openAnswerStore(join(context.cacheDir, "answers"), hardware, (reason) => {
		const message = `answers are not kept for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
	});
}
function hardwareFor(tools, settings, { environment, signal }) {
	return readHardwareFor(tools, offloadFrom(settings), environment, signal);
}
function answersDependOn({ cpu, accelerator, gpus, driver }) {
	return {
		cpu,
		accelerator,
		gpus: gpus.map(({ name }) => name),
		driver
	};
}
// src/pipeline/trial/gpu-use.ts
const schema = array(gpuUseSchema);
async function noteGpuUse(name, user, gpus, context) {
	if (gpus.length > 0) await memoOf$1(name, user, context).write([...gpus]);
}
function gpuUseOf(name, user, context) {
	return memoOf$1(name, user, context).read();
}
function memoOf$1(name, user, { runDir }) {
	return new Memo(runDir.gpuUse(name), gpuUseKey(user), schema);
}
function gpuUseKey({ source: { modelId, serverId }, hardware }) {
	return {
		model: modelId,
		server: serverId,
		hardware
	};
}
// src/pipeline/trial/in-job.ts
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
// src/pipeline/trial/measurements.ts
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
// src/pipeline/trial/models.ts
function testedModel(known, resolved, context) {
	const { bytes, sha256 } = resolved;
	return {
		...known,
		file: baseFileName(resolved),
		bytes,
		...sha256 !== void 0 && { sha256 },
		...resolved.kind === "hub" && {
			repo: resolved.repo,
			revision: resolved.revision
		},
		modelId: modelIdOf(resolved),
		path: () => fetchBase(resolved, context.runDir, context)
	};
}
function identityOfModel({ modelId: _, path: __, url: ___, onHub: ____, overlay: _____, name: ______, assertServed: _______, afterwards: ________, ...identity }) {
	return identity;
}
function sourceOf(tested, { engine, remote, settings, hardware }, context) {
	const { id, name = id, modelId, path, url, onHub, overlay } = tested;
	const model = {
		name,
		modelId,
		path,
		...url !== void 0 && { url },
		...onHub && { onHub },
		...overlay && { overlay }
	};
	if (url !== void 0) return checked(remote.source(model, settings), tested);
	if (engine === void 0) throw new EspalierError("internal", `there is no engine for the ${name}`);
	if (engine.jobs !== void 0) return engine.source(model, settings);
	return withGpuUse(model, (located) => engine.source(located, settings), hardware, context);
}
function checked(source, { assertServed }) {
	if (assertServed === void 0) return source;
	return {
		...source,
		async start(signal) {
			const server = await source.start(signal);
			await assertServed(server);
			return server;
		}
	};
}
function withGpuUse(model, sourceAt, hardware, context) {
	let file;
	const path = async () => {
		file ??= await model.path();
		return file;
	};
	const source = sourceAt({
		...model,
		path
	});
	return {
		...source,
		async start(signal) {
			await path();
			const gpus = await sampleGpus(context);
			try {
				const started = await source.start(signal);
				return {
					...started,
					async [Symbol.asyncDispose]() {
						try {
							await noteGpuUse(model.name, {
								source,
								hardware
							}, await gpus.stop(), context);
						} finally {
							await started[Symbol.asyncDispose]();
						}
					}
				};
			} catch (error) {
				await gpus.stop();
				throw error;
			}
		}
	};
}
// src/pipeline/trial/out-of-memory.ts
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
		const message = `${error.message}; trying ${used.slots} slots of ${used.contextTokens} tokens`;
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
// src/pipeline/stages/validate.ts
const stage = {
	name: "validate",
	output: strictObject({
		machine: string(),
		ended: datetime(),
		trial: trialResultSchema,
		jobs: jobsCostSchema.optional()
	}),
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
function validateKey(models, setup) {
	const { settings, benchmarks, skipped, engine, kld, kldInJob } = setup;
	return {
		models: models.map((model) => ({
			...identityOfModel(model),
			modelId: model.modelId
		})),
		benchmarks: benchmarks.map(identityOf),
		skipped,
		settings: resultKey(trialSettings, settings),
		kld: [...kld, ...kldInJob].map(identityOfKld),
		engine: engine?.identity,
		timeLimit: setup.timeLimit,
		...settings.earlyStop !== void 0 && { gate: setup.gate.map(({ text }) => text) }
	};
}
async function hasFailedReplies(models, { benchmarks }, { runDir }) {
	for (const { benchmark } of benchmarks) for (const { id } of models) if ((await readRecords(join(runDir.records, recordsName(id, benchmark.name)))).some(({ finishReason }) => finishReason === "failed")) return true;
	return false;
}
async function machineText({ engine, here }, models, context) {
	if (models.every(({ url }) => url !== void 0)) return "servers that ran already; what they ran on is not known";
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
function trialOptions(models, setup, context) {
	const { seed, reasoningEffort, margin, earlyStop: analyses, schedule } = setup.settings;
	const { signal, progress } = context;
	const effort = commonEffort(reasoningEffort);
	return {
		models: models.map((model) => ({
			...identityOfModel(model),
			source: sourceOf(model, setup, context),
			...model.afterwards && { afterwards: model.afterwards }
		})),
		benchmarks: setup.benchmarks,
		skipped: setup.skipped,
		margin,
		sampling: {
			temperature: 0,
			seed,
			...effort !== void 0 && { reasoningEffort: effort }
		},
		recordsFolder: context.runDir.records,
		failures: setup.failures,
		concurrent: schedule === "concurrent",
		...analyses !== void 0 && { earlyStop: {
			analyses,
			gate: setup.gate,
			seed
		} },
		...setup.store && isDigest$1(models[0].modelId) && { store: setup.store },
		progress,
		...signal === void 0 ? {} : { signal }
	};
}
export { retryOnOutOfMemory as a, setUpTrial as c, answerAll as d, compareRuns as f, validate as i, identityOf as l, isValidated as n, testedModel as o, assertSameConditions as p, trialOptions as r, setUpKld as s, baseAhead as t, prepareAll as u };
