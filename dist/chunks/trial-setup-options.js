import { H as sha256Hex } from "./pages.js";
import { T as messageOf, f as _usingCtx, w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, n as datetime, o as array, v as string } from "./package-zod.js";
import { _ as formatInteger, u as resultKey, y as formatPercent } from "./option.js";
import { r as nvidiaSmi } from "./find-llama.js";
import { r as makePrivateFolder } from "./lock.js";
import { n as silent } from "./progress.js";
import { r as openJournal } from "./journal.js";
import { t as Memo } from "./memo.js";
import { i as isDigest$1, n as baseFileName, o as modelIdOf } from "./base.js";
import { t as fetchBase } from "./reference.js";
import { a as tallyFailures, n as openClients, r as askQuestion } from "./chat-client.js";
import { d as remote, l as chosenEngine, s as trialSettings, u as prepareEngine } from "./options2.js";
import { l as commonEffort, u as plainName } from "./registry3.js";
import { a as readHardwareFor, n as describeHardware, r as parseCsv, t as findSandbox } from "./find-sandbox.js";
import { i as parseWanted, n as assertDecidable } from "./wanted.js";
import { n as offloadFrom } from "./options3.js";
import { H as gpuUseSchema, L as labelsOf, O as keepOnly, P as itemRecordSchema, W as isFailure, j as recordsName, z as pairsOf } from "./curve-table.js";
import { f as ofModel, l as mapModels, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { a as adjusted, c as reusedIn, f as recordOf, i as overallOf, n as decide, o as measuresOf, p as scored, r as effortsOf, s as questionsDigest, t as decidable, u as judge } from "./decide.js";
import { i as openDatasetFiles, n as licenseOfSource, o as sourceName } from "./open-dataset.js";
import { n as prepareBenchmark, r as preparedAtEfforts } from "./prepare.js";
import { r as chanceOf } from "./kv-cache.js";
import { n as plannedAnalyses, t as askedAt } from "./interim-order.js";
import { a as kldNames, c as refuseKldOverlap, r as identityOfKld, s as prepareKld } from "./trial-kld.js";
import { t as hubFileOf } from "./staged-files.js";
import { readdir, rm, rmdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
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
// src/evaluation/answering/answer-records.ts
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
			const { cluster: _, correctLoosely: __, ...known } = record;
			const { answer: content, finishReason } = record;
			const extracted = await judge(prepared, question, {
				content,
				finishReason
			}, signal);
			const { cluster } = question;
			records.set(question.id, {
				...known,
				...cluster && { cluster },
				...scored(question, extracted)
			});
			judged.add(question.id);
		},
		async add(question, reply, signal) {
			const record = recordOf(question, reply, await judge(prepared, question, reply, signal));
			await log.append(record);
			if (record.finishReason === "failed") options.failures.add(keyOf$1(recordsFile, record));
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
function keyOf$1(recordsFile, { id }) {
	return JSON.stringify([recordsFile, id]);
}
function reusable({ prepared, recordsFile, failures }, earlier) {
	const byId = new Map(prepared.questions.map((question) => [question.id, question]));
	const records = new Map();
	for (const record of earlier) {
		const question = byId.get(record.id);
		if (question === void 0 || question.promptSha256 !== record.promptSha256) continue;
		if (record.finishReason === "failed" && !failures.has(keyOf$1(recordsFile, record))) continue;
		records.set(record.id, record);
	}
	return records;
}
// src/evaluation/answering/known-facts.ts
async function readFacts(path, source) {
	return await memoOf$1(path, source)?.read();
}
async function writeFacts(path, source, facts) {
	await memoOf$1(path, source)?.write(facts);
}
function memoOf$1(path, source) {
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
	throw new EspalierError("trial-invalid", `${title}: all of the base's first ${read.length} answers that can be read are ${JSON.stringify(said)}, for questions with ${asked} right answers`, {
		hint: "The model does not see the questions, or does not answer in its own format: look at records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.",
		details: {
			answers: records.length,
			said,
			right
		}
	});
}
// src/evaluation/answering/model-session.ts
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
			const unanswered = () => items.filter(({ question, answers }) => !answers.has(question));
			const checkUsable = (index) => {
				const [some, prepared] = [questions[index], benchmarks[index]];
				const given = some.flatMap((question) => all[index].has(question) ? [all[index].get(question)] : []);
				if (model !== "base") return;
				assertUsable(prepared.benchmark.title, given, prepared.maxTokens);
			};
			for (const index of questions.keys()) checkUsable(index);
			const askAll = async (left) => {
				try {
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
			};
			for (let left = unanswered(), lost = 0; left.length > 0; left = unanswered()) {
				const before = left.length;
				try {
					await askAll(left);
				} catch (error) {
					lost = unanswered().length < before ? 1 : lost + 1;
					if (signal?.aborted || !source.isLost?.(error) || lost >= 3) throw error;
					const message = `${messageOf(error)}; the ${model} goes on in another one`;
					progress({
						type: "note",
						level: "warning",
						message
					});
					await started.stop();
				}
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
// src/evaluation/comparison/compare-models.ts
function compareModels(prepared, records, pairs, options) {
	const { benchmark, dataset, questions, template, seed, maxTokens, defaultMaxTokens, sandbox } = prepared;
	const chance = chanceOf({
		benchmark: benchmark.name,
		effort: benchmark.effort
	});
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
			seed,
			chance
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
// src/evaluation/questions/budgets.ts
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
		hint: "Ask shorter questions, or give a larger --context (up to the context that the model was trained with).",
		details: {
			promptBytes: bytes,
			contextTokens
		}
	});
	if (benchmark.oneToken || given) {
		if (contextTokens > maxTokens) return prepared;
		throw new EspalierError("trial-invalid", `${benchmark.title}: an answer may take ${formatInteger(maxTokens)} tokens, but a slot of the server has ${formatInteger(contextTokens)} for prompt and answer`, {
			hint: `Give a larger --context (up to the context that the model was trained with), or --max-tokens below ${contextTokens}.`,
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
// src/evaluation/model-group.ts
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
	return new EspalierError("usage", `a trial needs at least one benchmark, got none${why}`, { hint: "Give --benchmarks, for example mmlu:200,gsm8k." });
}
// src/pipeline/trial/setup/gpu-use.ts
const schema = array(gpuUseSchema);
async function noteGpuUse(name, user, gpus, context) {
	if (gpus.length > 0) await memoOf(name, user, context).write([...gpus]);
}
function gpuUseOf(name, user, context) {
	return memoOf(name, user, context).read();
}
function memoOf(name, user, { runDir }) {
	return new Memo(runDir.gpuUse(name), gpuUseKey(user), schema);
}
function gpuUseKey({ source: { modelId, serverId }, hardware }) {
	return {
		model: modelId,
		server: serverId,
		hardware
	};
}
// src/pipeline/trial/setup/questions.ts
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
	if (left < (count ?? 1)) throw new EspalierError("usage", `${benchmark.title}: ${questions.length} of the ${dataset.rows.length} questions of ${dataset.source} are asked, which leaves ${left} to confirm a pick`, { hint: `Ask fewer in the sweep, for example ${benchmark.name}:${Math.ceil(dataset.rows.length / 2)}.` });
	return {
		without: asked,
		limit: Math.min(count ?? questions.length, left)
	};
}
function engineLacks({ name, capabilities }, { oneToken, usesTools }) {
	if (oneToken && !capabilities.logProbabilities) return `${name} does not report token probabilities`;
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
// src/pipeline/trial/setup/setup.ts
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
		reason: areFiles ? `engine ${name} does not compare probabilities of tokens` : "the trial uses running servers, but this needs the files of both models"
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
		const message = `answers are not cached for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
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
// src/pipeline/trial/setup/tested-models.ts
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
function modelsOfRun(resolved, planFile, context, staged) {
	const { base, candidate } = resolved;
	const baseId = modelIdOf(base);
	return [{
		...testedModel({
			id: BASE,
			role: BASE,
			label: BASE
		}, base, context),
		...base.kind === "hub" && { onHub: async () => hubFileOf(base) }
	}, {
		id: CANDIDATE,
		role: CANDIDATE,
		label: CANDIDATE,
		file: candidate.file,
		bytes: candidate.bytes,
		modelId: `${baseId} cut by ${planFile.sha256}`,
		path: async () => context.runDir.at(candidate.file),
		onHub: staged
	}];
}
// src/pipeline/trial/setup/trial-setup-options.ts
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
export { assertSameConditions as _, testedModel as a, identityOf as c, answerAll as d, compareRuns as f, promptTokens as g, runTrial as h, sourceOf as i, prepareAll as l, noBenchmark as m, validateKey as n, setUpKld as o, hasAnswered as p, modelsOfRun as r, setUpTrial as s, trialOptions as t, gpuUseOf as u, sampleGpus as v };
