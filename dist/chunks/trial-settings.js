import { c as writeFileAtomic, h as messageOf, l as _usingCtx, m as EspalierError, o as readText } from "./files.js";
import { C as formatInteger, S as formatBytes, T as formatPercent, f as createFetch, m as pause, x as formatBinaryBytes } from "./option.js";
import { n as refuseClearText } from "./clear-text.js";
import { c as int, d as number, f as object, h as string, i as array, l as literal, m as strictObject, n as datetime } from "./zod.js";
import { c as speedFiles, g as parseJson, h as checkValue, l as makePrivateFolder, s as kldFiles } from "./run-directory.js";
import { $ as modelServerFetch, D as stringOf, F as sha256Hex, T as integerOf, g as shardPaths, ot as openFileSource, p as joinShards, v as readHeader, w as elementsOf } from "./hub.js";
import { _ as capture, c as parseWanted, h as childEnvironment, s as measurementsOf } from "./command.js";
import { n as plannedLooks, t as askedAt } from "./order.js";
import { _ as offloadFrom, b as offloadOf, c as detectGpu, f as identityOf, h as prepareAll, i as lastLines, l as nvidiaSmi, m as openDataset, n as checkKldText, p as licenseOfSource, r as runTool, s as findTools, u as overlapOf, v as benchOffloadFlags } from "./texts.js";
import { d as silent } from "./options2.js";
import { r as isDigest$1 } from "./base.js";
import { a as startServer, c as STOP_GRACE_MS, d as modelBytes, f as startLimitMs, h as serverFlags, i as tallyFailures, l as serverProcess, m as readProgress, n as askQuestion, o as isHealthy, p as startNotice, s as startError, t as openClient, u as spawnLogged } from "./client.js";
import { i as openJournal } from "./random.js";
import { t as Memo } from "./memo.js";
import { A as kldBand, D as trialResultSchema, E as itemRecordSchema, O as gpuUseSchema, T as ARMS, a as keepOnly, c as recordsName, k as memoryArmSchema } from "./gate.js";
import { t as runStage } from "./stage.js";
import { i as logitsBytes, n as writeBaseLogits, s as scoredTokens, t as klDivergence } from "./perplexity.js";
import { a as adjusted, c as reusedIn, f as speedResult, i as overallOf, m as decide, o as measuresOf, p as decidable, r as sampledMeasures, s as questionsDigest } from "./show-trial.js";
import { mkdir, readFile, readdir, readlink, rm, rmdir, stat, symlink, utimes } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { createServer } from "node:net";
import { isDeepStrictEqual } from "node:util";
// src/moe/context.ts
function contextTrainOf(header) {
	const tokens = integerOf(header, `${stringOf(header, "general.architecture")}.context_length`);
	return tokens === void 0 || tokens < 1 ? {} : { contextTrain: tokens };
}
// src/evaluation/answering/server.ts
const count$1 = int().min(0);
const serverFactsSchema = strictObject({
	engine: string(),
	build: string(),
	origin: string().optional(),
	flags: array(string()).readonly(),
	slots: int().positive(),
	contextTokens: int().positive(),
	model: strictObject({
		parameters: count$1,
		bytes: count$1
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
	return await memoOf$3(path, source)?.read();
}
async function writeFacts(path, source, facts) {
	await memoOf$3(path, source)?.write(facts);
}
function memoOf$3(path, { modelId, serverId }) {
	if (serverId === void 0) return void 0;
	return new Memo(path, {
		model: modelId,
		server: serverId
	}, serverFactsSchema);
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
			throw new EspalierError("trial-invalid", "the server is not the one that gave the earlier answers", {
				hint: "Start again with another run directory.",
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
			const known = new Map(journal?.earlier.flatMap(wholeRecord).map((record) => [keyOf(record), record]));
			return {
				get: (id, promptSha256) => known.get(keyOf({
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
function keyOf({ id, promptSha256 }) {
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
	if (bytes > MOST_TOKEN_BYTES * contextTokens) throw new EspalierError("trial-invalid", `${benchmark.title}: a prompt has ${formatInteger(bytes)} bytes, a slot of the server has ${formatInteger(contextTokens)} tokens for prompt and answer`, {
		hint: "Ask shorter questions, or give a larger context (up to what the model was trained for).",
		details: {
			promptBytes: bytes,
			contextTokens
		}
	});
	if (benchmark.oneToken || given) {
		if (contextTokens > maxTokens) return prepared;
		throw new EspalierError("trial-invalid", `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens, a slot of the server has ${formatInteger(contextTokens)} for prompt and answer`, {
			hint: `Give a larger context (up to what the model was trained for), or a max-tokens below ${contextTokens}.`,
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
// src/evaluation/measurements/kld/measure.ts
const storedSchema = strictObject({
	bytes: int().positive(),
	perplexity: number().positive(),
	floor: strictObject({
		meanKld: number(),
		maxKld: number(),
		sameTopRate: number()
	}).optional()
});
function memoOf$2({ tools, text, contextTokens, chunks, floor, folder }, modelId) {
	const key = {
		model: modelId,
		llama: tools.version,
		text: text.sha256,
		contextTokens,
		chunks,
		floor
	};
	return new Memo(kldFiles(folder).memo, key, storedSchema);
}
function optionsOf(task, model, log) {
	const { folder, text, ...rest } = task;
	const files = kldFiles(folder);
	return {
		...rest,
		model,
		textFile: text.path,
		logitsFile: files.logits,
		logFile: files.log(log)
	};
}
function storedBase(task, modelId) {
	return memoOf$2(task, modelId).read();
}
async function storeBase(task, modelId, path) {
	const earlier = await storedBase(task, modelId);
	if (earlier !== void 0) return earlier;
	await rm(kldFiles(task.folder).memo, { force: true });
	const model = await path();
	const { bytes, perplexity } = await writeBaseLogits(optionsOf(task, model, "base"));
	const own = task.floor ? await klDivergence(optionsOf(task, model, "floor")) : void 0;
	const floor = own && {
		meanKld: own.meanKld,
		maxKld: own.maxKld,
		sameTopRate: own.sameTopRate
	};
	const stored = {
		bytes,
		perplexity,
		...floor && { floor }
	};
	await memoOf$2(task, modelId).write(stored);
	return stored;
}
async function compareWithBase(task, base, model) {
	const { basePerplexity: _, chunkKlds: __, perplexity, ...divergence } = await klDivergence(optionsOf(task, model, "candidate"));
	const { path: ___, ...text } = task.text;
	await rm(kldFiles(task.folder).memo, { force: true });
	await rm(kldFiles(task.folder).logits, { force: true });
	return {
		text,
		contextTokens: task.contextTokens,
		chunks: task.chunks,
		scoredTokens: task.chunks * scoredTokens(task.contextTokens),
		...divergence,
		perplexity: {
			base: base.perplexity,
			candidate: perplexity
		},
		...base.floor && { floor: base.floor },
		band: kldBand(divergence)
	};
}
// src/evaluation/conditions.ts
function conditionsOf$1(server, sampling) {
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
function assertSameConditions(base, candidate) {
	const different = [...new Set([...Object.keys(base), ...Object.keys(candidate)])].filter((name) => !isDeepStrictEqual(base[name], candidate[name]));
	if (different.length === 0) return;
	const shown = different.map((name) => `${name}: base ${text(base[name])}, candidate ${text(candidate[name])}`);
	throw new EspalierError("trial-invalid", `the arms ran under different conditions: ${shown.join("; ")}`, {
		hint: "Start both servers with the same program and flags.",
		details: {
			base,
			candidate
		}
	});
}
function text(value) {
	return JSON.stringify(value) ?? "none";
}
function assertDifferentModels(base, candidate) {
	if (base.parameters === 0 || candidate.parameters === 0) return;
	if (base.parameters < candidate.parameters) throw new EspalierError("trial-invalid", `the candidate has ${candidate.parameters} parameters, more than the ${base.parameters} of its base`, { hint: "The two were exchanged: a pruned model has fewer." });
	if (base.parameters !== candidate.parameters || base.bytes !== candidate.bytes) return;
	throw new EspalierError("trial-invalid", `both arms loaded a model of ${base.parameters} parameters and ${base.bytes} bytes; expected a base and a smaller candidate`, { hint: "Check that the two servers were given different files." });
}
// src/evaluation/answering/score.ts
function recordOf(question, reply, extracted) {
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
		...measured
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
	const conditions = conditionsOf(options);
	const stored = await store?.open(source, conditions);
	const log = await openJournal(recordsFile, conditions, itemRecordSchema);
	const records = reusable(prepared, log.earlier);
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
			const record = recordOf(question, reply, await judge(prepared, question, reply, signal));
			await log.append(record);
			await stored?.keep(record);
			records.set(question.id, record);
			judged.add(question.id);
		},
		[Symbol.asyncDispose]: () => log[Symbol.asyncDispose]()
	};
}
function conditionsOf({ source, facts, prepared, sampling }) {
	const { engine, build, flags, slots, contextTokens, model } = facts;
	const { benchmark, maxTokens } = prepared;
	return {
		benchmark: benchmark.name,
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
		sampling,
		maxTokens,
		...benchmark.samples && { samples: benchmark.samples }
	};
}
function checkContext({ facts, prepared: { benchmark, maxTokens } }) {
	if (facts.contextTokens > maxTokens) return;
	throw new EspalierError("trial-invalid", `${benchmark.title}: an answer may take ${maxTokens} tokens, a slot of the server has ${facts.contextTokens} for prompt and answer`, { hint: "Give the server a larger context, or the benchmark a smaller token budget." });
}
function reusable({ questions }, earlier) {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const records = new Map();
	for (const record of earlier) {
		const question = byId.get(record.id);
		if (question === void 0 || question.promptSha256 !== record.promptSha256) continue;
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
	const invalid = count(({ finishReason }) => finishReason === "error");
	const unread = count(({ finishReason, extracted }) => finishReason === "stop" && extracted === null);
	const unusable = truncated + invalid + unread;
	if (unusable < NEARLY_ALL * records.length) return;
	const most = Math.max(truncated, invalid, unread);
	throw new EspalierError("trial-invalid", `${title}: ${unusable} of the base's first ${records.length} answers (${formatPercent(unusable / records.length, 0)}) cannot be used: ${truncated} were cut off at ${maxTokens} tokens, ${unread} held no answer that could be read, ${invalid} were not valid in the model's own format`, {
		hint: most === truncated ? `Raise max-tokens above ${maxTokens}, lower reasoning-effort, or check that the chat template ends the answer.` : most === invalid ? "Use a llama.cpp build that knows the format of this model (llama-build), another engine, or a file with the right chat template." : "Look at the answers in records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.",
		details: {
			answers: records.length,
			truncated,
			unread,
			invalid,
			maxTokens
		}
	});
}
// src/evaluation/answering/arm.ts
function openArm(options, makeRoom = async () => {}) {
	const { arm, source, benchmarks, sampling, recordsFolder, store, progress, signal } = options;
	const started = startOnce(source, signal, makeRoom);
	const note = join(recordsFolder, `${arm}.json`);
	const fileOf = ({ benchmark }) => join(recordsFolder, recordsName(arm, benchmark.name));
	const opened = new AsyncDisposableStack();
	let known;
	let kept = false;
	let answers;
	const labelOf = (index) => `${arm}: ${benchmarks[index].benchmark.title}`;
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
				conditions: conditionsOf$1(found, sampling),
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
				if (arm !== "base" || given.length === some.length) return;
				assertUsable(prepared.benchmark.title, given, prepared.maxTokens);
			};
			for (const index of questions.keys()) checkUsable(index);
			if (left.length > 0) try {
				var _usingCtx$5 = _usingCtx();
				const server = await started.serverLike(found);
				const client = _usingCtx$5.a(openClient(server, sampling));
				const failures = tallyFailures(server.url);
				await inSlots(left, server.slots, signal, {
					ask({ question, index }, signal) {
						const { benchmark, maxTokens } = benchmarks[index];
						const label = `${benchmark.name} question ${question.id}`;
						return askQuestion({
							client,
							server,
							label,
							question,
							maxTokens,
							signal,
							failures
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
				_usingCtx$5.e = _;
			} finally {
				await _usingCtx$5.d();
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
// src/evaluation/answering/joint.ts
function jointly(progress, together) {
	if (!together) return progress;
	const seen = new Map();
	return (event) => {
		if (event.type !== "items") {
			progress(event);
			return;
		}
		const [arm = "", title = ""] = event.label.split(/: (.*)/s);
		const arms = seen.get(title) ?? new Map();
		seen.set(title, arms.set(arm, event));
		const sum = (of) => [...arms.values()].reduce((all, counts) => all + counts[of], 0);
		progress({
			...event,
			label: `both: ${title}`,
			done: sum("done"),
			total: sum("total")
		});
	};
}
// src/evaluation/dataset/source-name.ts
function sourceName(source) {
	return /^(hf:\/\/|builtin:)/.test(source) ? source : basename(source);
}
// src/evaluation/compare.ts
function compareArms(prepared, records, margin, look) {
	const { benchmark, dataset, questions, template, seed, maxTokens, defaultMaxTokens, sandbox } = prepared;
	for (const arm of ARMS) checkRecords(`${benchmark.title}, ${arm}`, questions, records[arm]);
	return {
		benchmark: benchmark.name,
		title: benchmark.title,
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
		...benchmark.program !== void 0 && sandbox !== void 0 && { wall: wallOf(sandbox) },
		...benchmark.samples && { samples: { ...benchmark.samples } },
		...(benchmark.samples ? sampledMeasures : measuresOf)(records, margin, seed, look)
	};
}
function wallOf({ kind, version, python, groupMemory }) {
	return {
		kind,
		version,
		python,
		groupMemory
	};
}
function checkRecords(where, questions, records) {
	const refuse = (problem) => {
		throw new EspalierError("trial-invalid", `${where}: ${problem}`, { hint: "Both arms must answer the same questions in the same words; run the trial again." });
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
// src/evaluation/run-trial.ts
async function runTrial(options) {
	try {
		var _usingCtx$4 = _usingCtx();
		checkOptions(options);
		const { untilDecided } = options;
		const stretches = stretchesOf(options);
		const pair = _usingCtx$4.a(openPair(options));
		for (const [index, stretch] of stretches.entries()) {
			const { base, candidate } = await pair.ask(stretch.benchmarks);
			const { benchmarks, looks } = stretch;
			const result = {
				...compareRuns({
					...options,
					benchmarks,
					...looks && { looks }
				}, base, candidate),
				...options.together && { together: true }
			};
			if (untilDecided === void 0) return result;
			const outcome = decide(result, untilDecided.gate);
			const { overall } = result;
			const message = `look ${index + 1} of ${stretches.length}, ${overall.questions} questions: ${outcome} (${overall.verdict.sentence})`;
			options.progress?.({
				type: "note",
				level: "info",
				message
			});
			if (outcome === "undecided" && index < stretches.length - 1) continue;
			await pair.close(stretch.benchmarks);
			return {
				...result,
				sequential: {
					rule: ruleText(untilDecided.gate),
					outcome,
					looks: stretches.length,
					look: index + 1,
					spending: SPENDING,
					seed: untilDecided.seed
				}
			};
		}
		throw new EspalierError("internal", "a trial has no questions");
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
const SPENDING = "Lan-DeMets, O'Brien-Fleming type";
function ruleText(gate) {
	return decidable(gate).map(({ text }) => text).join(", ");
}
function stretchesOf({ benchmarks, untilDecided }) {
	if (untilDecided === void 0) return [{ benchmarks }];
	const { looks, seed } = untilDecided;
	const planned = benchmarks.map(({ benchmark, questions }) => plannedLooks(benchmark.title, questions.length, looks));
	return Array.from({ length: looks }, (_, index) => {
		const at = planned.map((looks) => looks[index]);
		return {
			looks: at,
			benchmarks: benchmarks.map((prepared, which) => ({
				...prepared,
				questions: askedAt(prepared.questions, at[which], seed)
			}))
		};
	});
}
function openPair(options) {
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...options.signal ? [options.signal] : []]);
	const progress = jointly(options.progress ?? silent, options.together === true);
	const open = (arm, other) => openArm({
		...armOptions(options, arm),
		signal,
		progress
	}, async () => {
		if (options.together !== true) await other().stop();
	});
	const arms = {
		base: open("base", () => arms.candidate),
		candidate: open("candidate", () => arms.base)
	};
	const check = async () => {
		const [base, candidate] = [await arms.base.facts(), await arms.candidate.facts()];
		assertSameConditions(base.conditions, candidate.conditions);
		if (options.sameModel !== true) assertDifferentModels(base.model, candidate.model);
	};
	const askOne = async (arm, benchmarks) => ({
		...await arms[arm].facts(),
		records: await arms[arm].ask(benchmarks.map(({ questions }) => questions))
	});
	return {
		async ask(benchmarks) {
			if (options.together === true) {
				await check();
				const [base, candidate] = await bothOrNone([askOne("base", benchmarks), askOne("candidate", benchmarks)], () => stop.abort());
				return {
					base,
					candidate
				};
			}
			if (arms.candidate.isRunning()) {
				const candidate = await askOne("candidate", benchmarks);
				return {
					base: await askOne("base", benchmarks),
					candidate
				};
			}
			const base = await askOne("base", benchmarks);
			await check();
			return {
				base,
				candidate: await askOne("candidate", benchmarks)
			};
		},
		async close(benchmarks) {
			const questions = benchmarks.map((prepared) => prepared.questions);
			await arms.base.close(questions);
			await arms.candidate.close(questions);
		},
		async [Symbol.asyncDispose]() {
			await arms.base[Symbol.asyncDispose]();
			await arms.candidate[Symbol.asyncDispose]();
		}
	};
}
async function bothOrNone(running, stop) {
	const failures = [];
	const watched = running.map((one) => one.catch((error) => {
		failures.push(error);
		stop();
	}));
	await Promise.all(watched);
	if (failures.length > 0) throw failures[0];
	return Promise.all(running);
}
function armOptions(options, arm) {
	const { arms, benchmarks, sampling, recordsFolder, store, progress = silent, signal } = options;
	const shared = arm === "base" && store !== void 0 && arms.base.serverId !== void 0 ? { store } : {};
	return {
		arm,
		source: arms[arm],
		benchmarks,
		sampling,
		recordsFolder,
		...shared,
		progress,
		signal
	};
}
function compareRuns({ benchmarks, looks, skipped = [], margin }, base, candidate) {
	const all = benchmarks.map((_, index) => ({
		base: base.records[index],
		candidate: candidate.records[index]
	}));
	const results = adjusted(benchmarks.map((prepared, index) => compareArms(prepared, all[index], margin, looks?.[index])));
	const reused = reusedIn(all);
	return {
		conditions: base.conditions,
		models: {
			base: base.model,
			candidate: candidate.model
		},
		margin,
		benchmarks: results,
		...skipped.length > 0 && { skipped: [...skipped] },
		...reused && { reused },
		overall: overallOf(results, all, margin)
	};
}
async function answerAll(options, arm, check = () => {}) {
	try {
		var _usingCtx3 = _usingCtx();
		const open = _usingCtx3.a(openArm(armOptions(options, arm)));
		const { conditions, model } = await open.facts();
		check(conditions, model);
		return {
			conditions,
			model,
			records: await open.ask(options.benchmarks.map(({ questions }) => questions))
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function hasAnswered(options, arm) {
	try {
		var _usingCtx4 = _usingCtx();
		return await _usingCtx4.a(openArm(armOptions(options, arm))).hasAnswered();
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
// src/llama/hardware.ts
const TIMEOUT_MS$1 = 3e4;
const MIB = 2 ** 20;
async function readHardware(environment, signal) {
	const gpu = await detectGpu(environment, signal);
	const processor = {
		cpu: cpus()[0]?.model.trim() ?? "",
		cores: availableParallelism(),
		memoryBytes: totalmem()
	};
	if (gpu.kind !== "cuda") return {
		...processor,
		accelerator: gpu.kind,
		gpus: []
	};
	const said = await nvidiaSmi(["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"], environment, {
		signal,
		timeoutMs: TIMEOUT_MS$1
	}).catch(() => void 0);
	signal?.throwIfAborted();
	return {
		...processor,
		...cudaHardware(gpu, said?.code === 0 ? said.stdout : "")
	};
}
function cudaHardware({ cudaVersion, names }, table) {
	const rows = parseCsv(table).filter((row) => row.length === 3);
	const gpus = rows.map(([name, mib]) => ({
		name,
		memoryBytes: Number(mib) * MIB || 0
	}));
	const driver = rows[0]?.[2];
	return {
		accelerator: `cuda-${cudaVersion}`,
		gpus: gpus.length > 0 ? gpus : names.map((name) => ({
			name,
			memoryBytes: 0
		})),
		...driver !== void 0 && { driver }
	};
}
function parseCsv(table) {
	return table.split("\n").filter((line) => line.trim() !== "").map((line) => line.split(",").map((cell) => cell.trim()));
}
function describeHardware({ cpu, cores, accelerator, gpus, driver }) {
	const processor = `${cores} CPU cores${cpu === "" ? "" : ` (${cpu})`}`;
	if (gpus.length === 0) return `${processor}, ${{
		none: "no GPU",
		vulkan: "a Vulkan GPU",
		metal: "a Metal GPU"
	}[accelerator] ?? accelerator}`;
	const names = [...Map.groupBy(gpus, ({ name, memoryBytes }) => `${name}|${memoryBytes}`).values()].map((same) => {
		const { name, memoryBytes } = same[0];
		const memory = memoryBytes > 0 ? ` with ${formatBinaryBytes(memoryBytes)}` : "";
		return `${same.length > 1 ? `${same.length} x ` : ""}${name}${memory}`;
	});
	const versions = [...driver === void 0 ? [] : [`driver ${driver}`], accelerator];
	return `${processor}, ${names.join(", ")} (${versions.join(", ")})`;
}
// src/evaluation/answering/external.ts
const count = int().min(0);
const modelsSchema$1 = object({ data: array(object({
	id: string(),
	meta: object({
		n_params: count,
		size: count
	}).nullish()
})).min(1) });
const propsSchema = object({
	build_info: string(),
	total_slots: count.optional(),
	default_generation_settings: object({ n_ctx: count.positive() }).optional()
});
const PROBE_MS = 3e4;
function externalArm(options) {
	const url = rootOf(options.url);
	const fetch = modelServerFetch(options.fetch);
	return {
		modelId: url,
		start: (signal) => openExternal({
			...options,
			url,
			fetch
		}, signal)
	};
}
function rootOf(url) {
	return url.replace(/\/+$/, "").replace(/\/v1$/, "");
}
async function openExternal(options, signal) {
	const { url, slots, apiKey } = options;
	const headers = apiKey === void 0 ? {} : { authorization: `Bearer ${apiKey}` };
	const get = (path) => {
		const probe = AbortSignal.timeout(PROBE_MS);
		return options.fetch(`${url}${path}`, {
			headers,
			signal: signal ? AbortSignal.any([signal, probe]) : probe
		});
	};
	const models = await get("/v1/models").then(async (response) => response.ok ? await response.json() : { status: response.status }, (cause) => {
		throw new EspalierError("llama-start-failed", `no server answers at ${url}: ${messageOf(cause)}`, {
			hint: "Start it first, or give the file of a model instead.",
			cause
		});
	});
	const [model] = checkValue(modelsSchema$1, models, `${url}/v1/models`, "llama-start-failed").data;
	let looks = 0;
	const props = await propsOf(await get("/props").catch(() => void 0));
	return {
		url,
		...apiKey === void 0 ? {} : { apiKey },
		...options.stallMs === void 0 ? {} : { stallMs: options.stallMs },
		modelName: model.id,
		engine: props === void 0 ? "OpenAI-compatible server" : "llama.cpp",
		build: props?.build_info ?? "not stated",
		flags: [],
		slots: Math.min(slots, props?.total_slots || slots),
		contextTokens: props?.default_generation_settings?.n_ctx ?? options.contextTokens,
		model: {
			parameters: model.meta?.n_params ?? 0,
			bytes: model.meta?.size ?? 0
		},
		async progress(signal) {
			const batches = await readProgress((path) => get(String(path).slice(url.length)), url, signal).catch(() => void 0);
			if (batches !== void 0) return batches;
			const { ok, status } = await get("/v1/models");
			if (!ok) throw new Error(`it answers ${status}`);
			looks += 1;
			return `look ${looks}`;
		},
		async assertAlive() {
			const problem = await get("/v1/models").then(({ ok, status }) => ok ? void 0 : `it answers ${status}`, (cause) => messageOf(cause));
			if (problem !== void 0) throw new EspalierError("llama-died", `the server at ${url} is gone: ${problem}`);
		},
		async [Symbol.asyncDispose]() {}
	};
}
async function propsOf(response) {
	if (response?.ok !== true) return void 0;
	const body = await response.json().catch(() => void 0);
	return propsSchema.safeParse(body).data;
}
// src/llama/gpu-sampler.ts
const INTERVAL_MS = 1e3;
const TIMEOUT_MS = 1e4;
const FAILURES = 3;
const QUERY = ["--query-gpu=index,memory.used,utilization.gpu", "--format=csv,noheader,nounits"];
async function sampleGpus({ environment, intervalMs = INTERVAL_MS }) {
	const seen = new Map();
	const ended = new AbortController();
	const look = async () => {
		const rows = await ask(environment, ended.signal);
		for (const row of rows ?? []) note(seen, row);
		return rows !== void 0;
	};
	const watch = async () => {
		for (let failures = 0; failures < FAILURES;) {
			await setTimeout(intervalMs, void 0, { signal: ended.signal }).catch(() => void 0);
			if (ended.signal.aborted) return;
			failures = await look() ? 0 : failures + 1;
		}
	};
	const watching = await look() ? watch() : void 0;
	return {
		async look() {
			if (watching !== void 0) await look();
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
// src/pipeline/stages/gpu-use.ts
const schema = array(gpuUseSchema);
async function noteGpuUse(arm, modelId, gpus, context) {
	if (gpus.length > 0) await memoOf$1(arm, modelId, context).write([...gpus]);
}
function gpuUseOf(arm, modelId, context) {
	return memoOf$1(arm, modelId, context).read();
}
function memoOf$1(arm, modelId, { runDir }) {
	return new Memo(runDir.gpuUse(arm), { model: modelId }, schema);
}
// src/llama/port-owner.ts
const LISTENS = "0A";
async function listensAt(pids, port) {
	try {
		const table = await readFile("/proc/net/tcp", "utf8");
		const hex = port.toString(16).toUpperCase().padStart(4, "0");
		const inodes = table.split("\n").map((line) => line.trim().split(/\s+/)).flatMap(([, local, , state, ...rest]) => local?.endsWith(`:${hex}`) && state === LISTENS ? [`socket:[${rest[5]}]`] : []);
		const open = (await Promise.all(pids.map(openFiles))).flat();
		return inodes.some((inode) => open.includes(inode));
	} catch {
		return;
	}
}
async function openFiles(pid) {
	const folder = `/proc/${pid}/fd`;
	const names = await readdir(folder).catch(() => []);
	return Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => "")));
}
// src/evaluation/answering/moe-stream.ts
const NAME = "moe-stream-server";
const SETTLE_MS = 1e3;
const PORTS_TRIED = 3;
const healthSchema = object({
	status: literal("ok"),
	num_experts: int().min(0)
});
const modelsSchema = object({ data: array(object({ id: string() })).min(1) });
function moeStreamFlags({ contextTokens, device }) {
	return [
		"--max-seq-len",
		String(contextTokens),
		"--device",
		device
	];
}
async function startMoeStream(options) {
	for (let tried = 1;; tried += 1) {
		const port = options.port === 0 ? await freePort() : options.port;
		try {
			return await startAt(port, options);
		} catch (error) {
			if (!(error instanceof EspalierError && error.code === "port-taken") || options.port !== 0 || tried === PORTS_TRIED) throw error;
		}
	}
}
async function startAt(port, options) {
	const { program, build, model, logFile, readyTimeoutMs, environment, signal, contextTokens } = options;
	signal?.throwIfAborted();
	const flags = moeStreamFlags(options);
	const command = {
		file: program,
		args: [],
		env: childEnvironment(environment, "engine")
	};
	const guarded = await spawnLogged(command, [
		"--model",
		model,
		...[
			"--host",
			"127.0.0.1",
			"--port",
			String(port)
		],
		...flags
	], logFile);
	try {
		const ask = modelServerFetch(createFetch({ retries: 0 }));
		const url = `http://127.0.0.1:${port}`;
		const deadline = AbortSignal.timeout(readyTimeoutMs);
		const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
		try {
			await untilReady(guarded, port, logFile, ask, until);
			const get = async (schema, path) => {
				const answer = await (await ask(`${url}${path}`, { signal: until })).json();
				return checkValue(schema, answer, `${NAME}'s answer to ${path}`, "llama-start-failed");
			};
			const { num_experts } = await get(healthSchema, "/health");
			const [served] = (await get(modelsSchema, "/v1/models")).data;
			return {
				...serverProcess(guarded, {
					name: NAME,
					url,
					logFile
				}, ask),
				url,
				modelName: served.id,
				engine: "moe-stream",
				build,
				flags,
				slots: 1,
				contextTokens,
				model: {
					parameters: 0,
					bytes: 0
				},
				experts: num_experts,
				mend,
				progress: answering(ask, url)
			};
		} catch (error) {
			signal?.throwIfAborted();
			throw await startError({
				name: NAME,
				guarded,
				logFile,
				port,
				readyTimeoutMs
			}, error, deadline);
		}
	} catch (error) {
		await guarded.stop(STOP_GRACE_MS);
		throw error;
	}
}
async function untilReady(guarded, port, logFile, ask, until) {
	const listens = async () => {
		if (!(await lastLines(logFile, 50)).some((line) => line.startsWith("HTTP listening on ")) || !await isHealthy(ask, `http://127.0.0.1:${port}`, until)) return false;
		return await listensAt(guarded.members(), port) ?? await guarded.endsWithin(SETTLE_MS) === void 0;
	};
	for (;;) {
		if (guarded.exit()) throw new Error("the server ended");
		if (await listens()) return;
		await Promise.race([guarded.exited, pause(50, until)]);
	}
}
function answering(ask, url) {
	let looks = 0;
	return async (signal) => {
		if (!await isHealthy(ask, url, signal)) throw new Error(`${url} does not answer`);
		looks += 1;
		return `look ${looks}`;
	};
}
function mend(reply, maxTokens) {
	const error = /^\[Error: (.*)\]$/s.exec(reply.content)?.[1];
	if (error !== void 0 && reply.answerTokens === 0) throw new EspalierError("llama-tool-failed", `${NAME} could not answer: ${error}`);
	return reply.answerTokens >= maxTokens ? {
		...reply,
		finishReason: "length"
	} : reply;
}
async function freePort() {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	server.close();
	await once(server, "close");
	return port;
}
// src/pipeline/stages/served.ts
async function assertServes(path, server) {
	try {
		const expected = await countsOf(path);
		const { parameters } = server.model;
		refuse(path, "parameters", parameters === 0 ? void 0 : parameters, expected.parameters);
		refuse(path, "experts in a layer", server.experts, expected.experts);
	} catch (error) {
		await server[Symbol.asyncDispose]();
		throw error;
	}
}
function refuse(path, what, said, expected) {
	if (said === void 0 || expected === void 0 || said === expected) return;
	throw new EspalierError("trial-invalid", `the server serves another model than ${path}: expected ${expected} ${what}, it says ${said}`, { hint: "Check what stands behind the program that was given as the server." });
}
async function countsOf(path) {
	try {
		var _usingCtx$3 = _usingCtx();
		const opened = _usingCtx$3.a(new AsyncDisposableStack());
		const shards = [];
		for (const shard of shardPaths(path)) shards.push(opened.use(await openFileSource(shard)));
		const source = shards.length === 1 ? shards[0] : await joinShards(shards);
		const header = await readHeader(source);
		return {
			parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
			experts: integerOf(header, `${stringOf(header, "general.architecture")}.expert_count`)
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
// src/pipeline/stages/moe-stream.ts
const TOKENIZER = "tokenizer.json";
async function findMoeStream(settings) {
	const { engine, enginePath, tokenizer } = settings;
	if (engine !== "moe-stream") {
		if (enginePath === void 0 && tokenizer === void 0) return void 0;
		throw new EspalierError("usage", "engine-path and tokenizer are for another engine than llama.cpp", { hint: "Give engine moe-stream as well, or leave them out." });
	}
	if (enginePath === void 0) throw new EspalierError("usage", "engine moe-stream needs engine-path: the program moe-stream-server");
	refuseWhatItLacks(settings);
	const program = resolve(enginePath);
	if (!(await stat(program).catch(() => void 0))?.isFile()) throw new EspalierError("llama-not-found", `there is no moe-stream-server at ${program}`);
	const digest = async (path) => `sha256:${sha256Hex(await readFile(path)).slice(0, 12)}`;
	const build = await digest(program);
	if (tokenizer === void 0) return {
		program,
		build
	};
	return {
		program,
		build: `${build}, tokenizer ${await digest(tokenizer).catch((cause) => {
			throw new EspalierError("file-unreadable", `cannot read ${tokenizer}: ${messageOf(cause)}`, { cause });
		})}`,
		tokenizer: resolve(tokenizer)
	};
}
function refuseWhatItLacks(settings) {
	const { devices, splitMode, mainGpu, threads, reasoningEffort, kld, gpuLayers, llamaServer } = settings;
	const [name] = Object.entries({
		device: devices,
		"split-mode": splitMode,
		"main-gpu": mainGpu,
		threads,
		"reasoning-effort": reasoningEffort,
		kld,
		"llama-server": llamaServer,
		"gpu-layers": typeof gpuLayers === "number" && gpuLayers > 0 ? gpuLayers : void 0
	}).find(([, value]) => value !== void 0) ?? [];
	if (name === void 0) return;
	throw new EspalierError("usage", `engine moe-stream does not take ${name}`, { hint: "It takes context, port, and gpu-layers auto, all or 0; it answers one question at a time." });
}
function moeStreamArm(arm, { modelId, path }, engine, { contextTokens, gpuLayers, port, stallMs }, { runDir, environment, progress }) {
	const settings = {
		contextTokens,
		device: gpuLayers === "all" ? "gpu" : gpuLayers === "auto" ? "auto" : "cpu"
	};
	const serverId = JSON.stringify([
		"moe-stream",
		engine.build,
		moeStreamFlags(settings)
	]);
	return {
		modelId,
		...engine.tokenizer !== void 0 && { serverId },
		async start(signal) {
			const file = await path();
			const bytes = await modelBytes(file);
			const readyTimeoutMs = startLimitMs(bytes);
			const message = startNotice("moe-stream-server", bytes, readyTimeoutMs);
			if (message !== void 0) progress({
				type: "note",
				level: "info",
				message
			});
			const started = await startMoeStream({
				...settings,
				...engine,
				model: await withTokenizer(file, engine, runDir.engineLinks(arm)),
				port,
				logFile: runDir.serverLog(arm),
				readyTimeoutMs,
				environment,
				signal
			});
			await assertServes(file, started);
			return {
				...started,
				stallMs
			};
		}
	};
}
async function withTokenizer(model, { tokenizer }, folder) {
	if (tokenizer === void 0) {
		if (existsSync(join(dirname(model), TOKENIZER))) return model;
		throw new EspalierError("usage", `moe-stream needs ${TOKENIZER} beside the model: ${model} has none`, { hint: "Give the file as tokenizer; that of the original model fits base and candidate." });
	}
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	for (const shard of shardPaths(model)) await symlink(resolve(shard), join(folder, basename(shard)));
	await symlink(tokenizer, join(folder, TOKENIZER));
	return join(folder, basename(model));
}
// src/pipeline/stages/arms.ts
function armOf(arm, contestant, { tools, engine, settings }, context) {
	const { modelId, path, url } = contestant;
	const { contextTokens, slots, threads, seed, port, stallMs } = settings;
	if (url !== void 0) return serverArm(url, settings, context);
	if (engine !== void 0) return moeStreamArm(arm, contestant, engine, settings, context);
	if (tools === void 0) throw new EspalierError("internal", `the ${arm} has neither a server nor llama.cpp`);
	const server = {
		contextTokens,
		slots,
		...offloadOf(settings),
		threads,
		seed
	};
	return {
		modelId,
		serverId: JSON.stringify([
			tools.version,
			tools.origin,
			serverFlags(server)
		]),
		async start(signal) {
			const model = await path();
			const gpus = await sampleGpus(context);
			try {
				const started = await startServer({
					...server,
					tools,
					model,
					alias: arm,
					port,
					logFile: context.runDir.serverLog(arm),
					progress: context.progress,
					signal
				});
				await assertServes(model, started);
				return {
					...started,
					engine: "llama.cpp",
					...tools.origin !== void 0 && { origin: tools.origin },
					slots,
					stallMs,
					async [Symbol.asyncDispose]() {
						try {
							await noteGpuUse(arm, modelId, await gpus.stop(), context);
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
function serverArm(url, { slots, contextTokens, stallMs }, { environment, allowHttp, hub: { fetch } }) {
	const apiKey = environment.ESPALIER_API_KEY || void 0;
	if (apiKey !== void 0) refuseClearText(url, "ESPALIER_API_KEY", allowHttp);
	return externalArm({
		url,
		slots,
		contextTokens,
		stallMs,
		fetch,
		...apiKey && { apiKey }
	});
}
// src/pipeline/stages/kld.ts
const CONTEXT_TOKENS = 512;
async function prepareKld({ source, chunks, floor, tools, settings }, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		tools.command("llama-perplexity");
		const file = _usingCtx$2.a(await openDataset(source, context));
		const bytes = await file.read(0, file.size, context.signal);
		const license = await licenseOfSource(source, context);
		const folder = context.runDir.kld;
		const path = kldFiles(folder).text;
		await writeFileAtomic(path, bytes);
		return {
			tools,
			text: {
				source: sourceName(file.name),
				sha256: sha256Hex(bytes),
				...license === void 0 ? {} : { license },
				path
			},
			contextTokens: CONTEXT_TOKENS,
			chunks,
			floor,
			folder,
			offload: offloadOf(settings),
			threads: settings.threads,
			signal: context.signal
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function refuseKldOverlap(title, dataset, { text }, allowed, context) {
	const named = {
		path: text.source,
		text: await readText(text.path)
	};
	return overlapOf(title, dataset, named, allowed, context).length > 0;
}
function identityOfKld({ text, contextTokens, chunks, floor }) {
	return {
		text: text.sha256,
		overlaps: text.overlaps,
		contextTokens,
		chunks,
		floor
	};
}
async function storeBaseFor(task, { modelId, path }, context) {
	const earlier = await storedBase(task, modelId);
	if (earlier !== void 0) return earlier;
	const model = await path();
	const header = await headerOf(model);
	checkKldText(header, task.text.source, await readText(task.text.path));
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
	const message = `KL divergence: the base's probabilities of ${task.chunks} chunks of ${task.contextTokens} tokens take ${formatBytes(bytes)} in ${task.folder}`;
	progress({
		type: "note",
		level: "info",
		message
	});
	const free = await freeDisk(task.folder);
	if (free >= bytes) return;
	const fitting = Math.floor(free / size(1));
	throw new EspalierError("disk-full", `${message}, and ${formatBytes(free)} are free`, {
		hint: fitting > 0 ? `At most ${fitting} chunks fit.` : "Not even one chunk fits.",
		details: {
			bytes,
			free
		}
	});
}
async function headerOf(path) {
	try {
		var _usingCtx3 = _usingCtx();
		const file = _usingCtx3.a(await openFileSource(path));
		return await readHeader(file);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function vocabularyOf({ keyValues }) {
	const tokens = keyValues.find(({ key }) => key === "tokenizer.ggml.tokens")?.value;
	return typeof tokens === "object" ? tokens.count : 0;
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
			var _usingCtx$1 = _usingCtx();
			const server = _usingCtx$1.a(await startServer(options));
			await Promise.all(Array.from({ length: options.slots }, () => work(server.url, options)));
			residentBytes = await peakResident(server.members());
			await sampler.look();
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
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
// src/evaluation/measurements/speed/measure.ts
const runSchema = strictObject({
	promptSpeed: number().positive(),
	answerSpeed: number().positive(),
	parameters: int().positive(),
	backend: string()
});
const roundSchema = strictObject({
	base: runSchema,
	candidate: runSchema
});
async function measureSpeed(task, models) {
	const { rounds, folder, progress = silent, signal } = task;
	const files = speedFiles(folder);
	const flags = benchFlags(task);
	const measure = (arm) => runBench(models[arm].path, task, {
		logFile: files.log(arm),
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
		const key = {
			base: models.base.modelId,
			candidate: models.candidate.modelId,
			llama: task.tools.version,
			flags
		};
		const file = files.round(round + 1);
		done.push(await new Memo(file, key, roundSchema).readOr(() => inTurns(round, measure)));
	}
	progress({
		type: "items",
		label: "speed",
		done: rounds,
		total: rounds
	});
	const of = (value) => ({
		base: done.map(({ base }) => base[value]),
		candidate: done.map(({ candidate }) => candidate[value])
	});
	return {
		build: `b${task.tools.version.build}`,
		backend: done[0].base.backend,
		flags,
		promptTokens: task.promptTokens,
		answerTokens: task.answerTokens,
		prompt: of("promptSpeed"),
		answer: of("answerSpeed")
	};
}
async function inTurns(round, measure) {
	const runs = {};
	for (const arm of round % 2 === 0 ? ARMS : ARMS.toReversed()) runs[arm] = await measure(arm);
	return runs;
}
// src/pipeline/stages/measurements.ts
const TITLES = {
	speed: "Speed",
	memory: "Memory"
};
const NOT_OURS = "it is measured on models that Espalier starts itself, with llama.cpp";
const NO_BENCH = "there is no llama-bench beside the llama-server that was used";
const NO_DISK = "the disk does not hold both models at once";
async function measureBeside(trial, contestants, setup, context) {
	const { speedRounds, memory } = parseWanted(setup.settings.benchmarks);
	const skipped = [];
	const attempt = async (name, work) => {
		const reason = await reasonAgainst(name, contestants, setup);
		if (reason === void 0) try {
			return await work(setup.tools);
		} catch (error) {
			if (!(error instanceof EspalierError) || error.code !== "disk-full") throw error;
			skipped.push(skip(name, NO_DISK, context));
			return;
		}
		skipped.push(skip(name, reason, context));
	};
	const memoryResult = memory && await attempt("memory", () => memoryOf(contestants, setup, context));
	const samples = speedRounds && await attempt("speed", (tools) => speedOf(tools, speedRounds, contestants, setup, context));
	return {
		...samples && { speed: speedResult(samples, trial.benchmarks) },
		...memoryResult && { memory: memoryResult },
		skipped
	};
}
async function reasonAgainst(name, contestants, { tools }) {
	if (ARMS.some((arm) => contestants[arm].url !== void 0) || tools === void 0) return NOT_OURS;
	if (name === "memory") return void 0;
	try {
		tools.command("llama-bench");
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
async function speedOf(tools, rounds, contestants, { settings }, { runDir, progress, signal }) {
	const model = async (arm) => ({
		modelId: contestants[arm].modelId,
		path: await contestants[arm].path()
	});
	return measureSpeed({
		tools,
		rounds,
		promptTokens: 512,
		answerTokens: 128,
		offload: offloadOf(settings),
		threads: settings.threads,
		folder: runDir.speed,
		progress,
		signal
	}, {
		base: await model("base"),
		candidate: await model("candidate")
	});
}
async function memoryOf(contestants, setup, context) {
	const { slots, contextTokens } = setup.settings;
	const [base, candidate] = [await armMemory("base", contestants, setup, context), await armMemory("candidate", contestants, setup, context)];
	return {
		slots,
		contextTokens,
		base,
		candidate
	};
}
function armMemory(arm, contestants, { settings, tools }, context) {
	const { slots, contextTokens, threads, seed } = settings;
	const server = {
		slots,
		contextTokens,
		...offloadOf(settings),
		threads,
		seed
	};
	const { modelId, path } = contestants[arm];
	const files = context.runDir.memory(arm);
	const key = {
		model: modelId,
		llama: tools.version,
		flags: serverFlags(server)
	};
	return new Memo(files.memo, key, memoryArmSchema).readOr(async () => measureMemory({
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
// src/pipeline/stages/shrink.ts
const sizeSchema = strictObject({
	slots: int().positive(),
	contextTokens: int().positive()
});
async function fitted(setup, { runDir }) {
	if (!setup.settings.shrinkToFit) return setup;
	const used = await memoOf(setup, runDir.fit).read();
	return used === void 0 ? setup : withSize(setup, used);
}
async function shrinking(asked, context, attempt) {
	let setup = await fitted(asked, context);
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
		await memoOf(asked, context.runDir.fit).write(used);
		setup = withSize(asked, used);
	}
}
function askedBefore(asked, used) {
	return isSame(sizeOf(asked), sizeOf(used)) ? void 0 : sizeOf(asked);
}
function smaller({ settings, benchmarks }) {
	const { slots, contextTokens } = settings;
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
function memoOf(asked, path) {
	return new Memo(path, {
		...sizeOf(asked),
		llama: asked.tools?.version
	}, sizeSchema);
}
function sizeOf({ settings: { slots, contextTokens } }) {
	return {
		slots,
		contextTokens
	};
}
function withSize(setup, size) {
	return {
		...setup,
		settings: {
			...setup.settings,
			...size
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
		trial: trialResultSchema
	}),
	summarize: ({ trial }) => trial.overall.verdict.sentence
};
async function setUpTrial(settings, context, more = {}) {
	const { ownServer = true, gate = [], contextLimit = Number.POSITIVE_INFINITY } = more;
	if (settings.together && settings.port !== 0) throw new EspalierError("usage", `both servers cannot listen on port ${settings.port} together`, { hint: "Leave port out, or let the arms take turns." });
	const { benchmarks: prepared, skipped } = await prepareAll(settings, context);
	const slot = {
		contextTokens: Math.min(settings.contextTokens, contextLimit),
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
	for (const { benchmark, questions } of settings.untilDecided === void 0 ? [] : benchmarks) plannedLooks(benchmark.title, questions.length, settings.untilDecided);
	if (!ownServer) return {
		settings,
		benchmarks,
		skipped,
		gate
	};
	const engine = await findMoeStream(settings);
	if (engine) return {
		settings,
		benchmarks,
		skipped,
		gate,
		engine
	};
	const tools = await findTools(settings.llamaServer, settings.llamaBuild, context);
	const kld = settings.kld && await withOverlaps(settings.kld, benchmarks, tools, settings, context);
	const store = settings.reuseAnswers && await openStore(context);
	return {
		settings,
		benchmarks,
		skipped,
		gate,
		tools,
		...kld && { kld },
		...store && { store }
	};
}
async function withOverlaps(wanted, benchmarks, tools, settings, context) {
	const task = await prepareKld({
		...wanted,
		tools,
		settings
	}, context);
	const overlaps = [];
	for (const { benchmark, dataset } of benchmarks) if (await refuseKldOverlap(benchmark.title, dataset, task, wanted.allowOverlap, context)) overlaps.push(benchmark.title);
	return overlaps.length === 0 ? task : {
		...task,
		text: {
			...task.text,
			overlaps
		}
	};
}
async function openStore(context) {
	return openAnswerStore(join(context.cacheDir, "answers"), await likeness(context), (reason) => {
		const message = `answers are not kept for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
	});
}
async function likeness({ environment, signal }) {
	const { cpu, accelerator, gpus, driver } = await readHardware(environment, signal);
	return {
		cpu,
		accelerator,
		gpus: gpus.map(({ name }) => name),
		driver
	};
}
function baseArm(contestants, setup, context) {
	const { kld } = setup;
	const options = (fit) => trialOptions(contestants, fit, context);
	return {
		hasAnswered: async () => await hasAnswered(options(await fitted(setup, context)), "base") && (kld === void 0 || await storedBase(kld, contestants.base.modelId) !== void 0),
		answer: async () => {
			if (kld) await storeBaseFor(kld, contestants.base, context);
			await shrinking(setup, context, (fit) => answerAll(options(fit), "base"));
			if (setup.tools && parseWanted(setup.settings.benchmarks).memory) await armMemory("base", contestants, await fitted(setup, context), context);
		}
	};
}
function validate(contestants, setup, context) {
	const { settings, benchmarks, skipped, tools, engine } = setup;
	return runStage(context, stage, {
		inputs: {
			models: {
				base: contestants.base.modelId,
				candidate: contestants.candidate.modelId
			},
			benchmarks: benchmarks.map(identityOf),
			skipped,
			settings: {
				...settings,
				llamaServer: void 0,
				engine: void 0,
				enginePath: void 0,
				tokenizer: void 0,
				benchmarks: measurementsOf(settings.benchmarks),
				prompts: void 0,
				port: void 0,
				shrinkToFit: void 0,
				stallMs: void 0,
				together: void 0,
				reuseAnswers: void 0,
				kld: setup.kld && identityOfKld(setup.kld)
			},
			llama: tools?.version,
			...engine && { engine: engine.build },
			...settings.untilDecided !== void 0 && { gate: setup.gate.map(({ text }) => text) }
		},
		...Object.values(contestants).some(({ url }) => url !== void 0) && { stillValid: async () => false },
		work: async () => {
			const base = setup.kld && await storeBaseFor(setup.kld, contestants.base, context);
			const trial = await shrinking(setup, context, (fit) => runTrial(trialOptions(contestants, fit, context)));
			const fit = await fitted(setup, context);
			const asked = askedBefore(setup, fit);
			const kld = setup.kld && base && await compareWithBase(setup.kld, base, await contestants.candidate.path());
			const { skipped: unable, ...measured } = await measureBeside(trial, contestants, fit, context);
			const gpus = await gpusOf(contestants, context);
			return {
				machine: describeHardware(await readHardware(context.environment, context.signal)),
				trial: {
					...trial,
					...asked && { asked },
					...kld && { kld },
					...measured,
					...gpus && { gpus },
					...unable.length > 0 && { skipped: [...trial.skipped ?? [], ...unable] }
				}
			};
		}
	});
}
async function gpusOf({ base, candidate }, context) {
	const ofBase = await gpuUseOf("base", base.modelId, context);
	const ofCandidate = await gpuUseOf("candidate", candidate.modelId, context);
	return ofBase && ofCandidate && {
		base: ofBase,
		candidate: ofCandidate
	};
}
function trialOptions(contestants, setup, context) {
	const { seed, reasoningEffort, margin, untilDecided: looks, together } = setup.settings;
	const { signal, progress } = context;
	return {
		arms: {
			base: armOf("base", contestants.base, setup, context),
			candidate: armOf("candidate", contestants.candidate, setup, context)
		},
		benchmarks: setup.benchmarks,
		skipped: setup.skipped,
		margin,
		sampling: {
			temperature: 0,
			seed,
			...reasoningEffort === void 0 ? {} : { reasoningEffort }
		},
		recordsFolder: context.runDir.records,
		together,
		...looks !== void 0 && { untilDecided: {
			looks,
			gate: setup.gate,
			seed
		} },
		...setup.store && isDigest$1(contestants.base.modelId) && { store: setup.store },
		progress,
		...signal === void 0 ? {} : { signal }
	};
}
// src/pipeline/trial-settings.ts
const STALL_MS = 6e5;
function trialSettings(options) {
	const { benchmarks, margin, seed, maxTokens, reasoningEffort, prompts, threads, port, slots } = options;
	return {
		benchmarks,
		margin,
		seed,
		maxTokens,
		reasoningEffort,
		prompts,
		threads,
		port,
		slots,
		engine: options.engine ?? "llama.cpp",
		enginePath: options.enginePath,
		tokenizer: options.tokenizer,
		llamaServer: options.llamaServer,
		llamaBuild: options.llamaBuild,
		...offloadFrom(options),
		contextTokens: options.context,
		shrinkToFit: options.shrinkToFit ?? false,
		stallMs: options.stallTimeout ?? STALL_MS,
		untilDecided: options.earlyStop,
		together: options.schedule === "concurrent",
		reuseAnswers: !options.noAnswerCache,
		...options.kld !== void 0 && { kld: {
			source: options.kld,
			chunks: options.kldChunks ?? 20,
			floor: options.kldFloor ?? false,
			allowOverlap: options.allowOverlap
		} }
	};
}
export { validate as a, compareRuns as c, trialOptions as i, assertSameConditions as l, baseArm as n, serverArm as o, setUpTrial as r, answerAll as s, trialSettings as t, contextTrainOf as u };
