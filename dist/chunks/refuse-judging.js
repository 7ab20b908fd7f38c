import { H as sha256Hex, S as emitHeader, k as integerOf } from "./pages.js";
import { c as readText, d as writeFileAtomic, f as _usingCtx, h as removeLeftovers, m as isAlive, v as makeFolder, w as EspalierError } from "./files.js";
import { _ as strictObject, a as _null, b as union, f as literal, g as record, h as object, i as _enum, o as array, v as string, x as unknown } from "./package-zod.js";
import { n as parseJson, r as withoutBom } from "./parse-json.js";
import { h as formatBytes } from "./option.js";
import { t as mapParallel } from "./parallel.js";
import { r as makePrivateFolder } from "./lock.js";
import { n as silent } from "./progress.js";
import { f as chatText, h as searchFolders, p as fetchedText, u as builtInText } from "./run-files.js";
import { l as SpliceBuilder } from "./open-base.js";
import { i as locateFile } from "./locate.js";
import { a as isHarmony, b as tokenize, i as checkKldText, n as refuseOverlap, o as piecesOf, v as findOverlap } from "./refuse-overlap.js";
import { A as blankRows, F as scoredPlaces, I as scoredTokens, M as logitsBytes, N as readLogitsHeader, P as readLogitsTokens, S as writeBaseLogits, o as meanError, v as klDivergence } from "./wanted.js";
import { t as DATA } from "./open-dataset.js";
import { t as checkPlan } from "./check-plan.js";
import { a as END, c as readTurns, i as openResults, o as layTurns, s as mostTokens } from "./router-edit.js";
import { i as sizeBeforePlan, n as candidateList } from "./candidate.js";
import { r as maskTensor } from "./router.js";
import { n as writeSpliced } from "./write-spliced.js";
import { n as assertKept, o as maskBiases, r as biasKey, s as readBiases, t as baseId } from "./fingerprint.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { link, readdir, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/search/masks/counted-runs.ts
function countAll({ chunks, contextTokens }, text) {
	const each = scoredTokens(contextTokens);
	const countedOf = new Array(chunks).fill(each);
	const conversationOf = countedOf.map((_, conversation) => ({
		text,
		conversation
	}));
	return {
		scored: chunks * each,
		countedOf,
		conversationOf
	};
}
function textsIn({ conversationOf }) {
	return [...new Set(conversationOf.flatMap((one) => one?.text ?? []))].toSorted((a, b) => a - b);
}
function measuredOn({ runs, conversations }, klds) {
	const sums = conversations.map((count) => ({
		counted: 0,
		nats: new Array(count).fill(0),
		changedTops: new Array(count).fill(0)
	}));
	for (const [i, { scored, countedOf, conversationOf }] of runs.entries()) {
		const [each, kld] = [scored / countedOf.length, klds[i]];
		for (const [chunk, of] of conversationOf.entries()) {
			if (of === void 0) continue;
			const own = sums[of.text];
			own.counted += countedOf[chunk];
			own.nats[of.conversation] += (kld.chunkKlds[chunk] ?? 0) * each;
			const same = Math.round((kld.chunkSameTops[chunk] ?? 0) * each);
			own.changedTops[of.conversation] += Math.max(0, countedOf[chunk] - same);
		}
	}
	return sums.map(({ counted, nats, changedTops: chunkChangedTops }, text) => {
		const own = [...runs.keys()].filter((i) => textsIn(runs[i]).includes(text));
		const shared = {
			countedTokens: counted,
			chunkChangedTops
		};
		const [only] = own;
		if (only !== void 0 && own.length === 1 && runs[only].scored === counted) {
			const { meanKld, meanKldError, sameTopRate, perplexity, chunkKlds } = klds[only];
			return {
				meanKld,
				meanKldError,
				sameTopRate,
				...shared,
				perplexity,
				chunkKlds
			};
		}
		const [tokens, changed] = [counted / nats.length, sumOf(chunkChangedTops)];
		const chunkKlds = nats.map((one) => one / tokens);
		return {
			meanKld: sumOf(nats) / counted,
			meanKldError: meanError(chunkKlds),
			sameTopRate: 1 - changed / counted,
			...shared,
			chunkKlds
		};
	});
}
function sumOf(values) {
	return values.reduce((sum, value) => sum + value, 0);
}
// src/search/masks/turns-of-text.ts
async function layOutTurns(request) {
	const { texts, folder, contextTokens } = request;
	await makeFolder(folder);
	const pieces = piecesOf(request.header);
	const read = [];
	const notes = [];
	for (const [text, { path }] of texts.entries()) {
		const [name, content] = [basename(path), await conversationsIn(path)];
		const whole = join(folder, `${text}.txt`);
		await writeFileAtomic(whole, content);
		const ids = await tokenize(request.tools, request.model, whole, { signal: request.signal });
		const turns = readTurns({
			path: name,
			content,
			text
		}, {
			ids,
			pieces
		}, contextTokens, request.chunks);
		read.push(turns);
		const { conversations, tooLong, unsaid } = turns;
		if (conversations.length === 0) throw new EspalierError("dataset-invalid", `${name} has no turn of the assistant that could be scored`, { hint: "Give conversations with answers, or measure all tokens: --score-tokens all." });
		const all = conversations.length + tooLong + unsaid;
		if (tooLong > 0) notes.push(`${name}: ${tooLong} of ${all} conversations are longer than ${mostTokens(contextTokens)} tokens and were left out`);
		if (unsaid > 0) notes.push(`${name}: ${unsaid} of ${all} conversations have no turn of the assistant and were left out`);
		const again = conversations.length - new Set(conversations.map(({ tokens }) => tokens.join())).size;
		if (again > 0) notes.push(`${name}: ${again} of ${all} conversations repeat one that is there already, and count again`);
	}
	const runs = [];
	const layouts = layTurns(read.flatMap(({ conversations }) => conversations), contextTokens);
	for (const [i, { text, ...layout }] of layouts.entries()) {
		const name = `run-${i}-${layout.contextTokens}`;
		const textFile = join(folder, `${name}.txt`);
		await writeFileAtomic(textFile, text);
		runs.push({
			name,
			textFile,
			...layout,
			...countTurns(layout)
		});
	}
	return {
		runs,
		conversations: read.map(({ conversations }) => conversations.length),
		notes
	};
}
async function conversationsIn(path) {
	const joined = withoutBom(await readText(path)).replaceAll("\r\n", "\n").replace(/<\|end\|>\s+(?=<\|start\|>)/g, END).trim();
	return joined.endsWith("<|end|>") ? joined : joined + END;
}
function countTurns({ counts, chunks, contextTokens }) {
	const places = scoredPlaces({
		chunks,
		contextTokens
	});
	const countedOf = new Array(chunks).fill(0);
	for (const place of places.filter(counts)) {
		const chunk = Math.floor(place / contextTokens);
		countedOf[chunk] = (countedOf[chunk] ?? 0) + 1;
	}
	return {
		scored: places.length,
		countedOf
	};
}
function misread(name, how) {
	return new EspalierError("dataset-invalid", `${name} is not tokenized as it was laid out: ${how}`, { hint: "The model joins tokens across turns or starts chunks with one of its own: measure with --score-tokens all." });
}
// src/search/masks/base-pass.ts
async function passOverAll(model, { texts, folder, ...options }) {
	const runs = [];
	for (const [text, { path }] of texts.entries()) {
		const run = {
			...options,
			textFile: resolve(path),
			logitsFile: join(folder, `${text}.logits`)
		};
		if (!await isStored(run)) await writeBaseLogits({
			...run,
			model
		});
		runs.push({
			...countAll(await readLogitsHeader(run.logitsFile), text),
			run
		});
	}
	return {
		runs,
		conversations: runs.map(({ countedOf }) => countedOf.length),
		notes: []
	};
}
async function passOverTurns(model, given) {
	const { header, texts, folder, ...options } = given;
	const { runs, conversations, notes } = await layOutTurns({
		...options,
		header,
		model,
		texts,
		folder
	});
	const passes = [];
	for (const turns of runs) {
		const { name, textFile, chunks, contextTokens } = turns;
		const textName = namesOf(textsIn(turns), texts);
		const logitsFile = join(folder, `${name}.logits`);
		const run = {
			...options,
			textFile,
			textName,
			chunks,
			contextTokens,
			logitsFile
		};
		if (!await isStored(run) || await firstMisread(run.logitsFile, turns) !== -1) await storeTurns(model, run, turns, texts);
		passes.push({
			...turns,
			run
		});
	}
	return {
		runs: passes,
		conversations,
		notes
	};
}
function namesOf(places, texts) {
	return places.map((text) => basename(texts[text]?.path ?? "")).join(", ");
}
async function storeTurns(model, run, turns, texts) {
	const partial = `${run.logitsFile}.partial`;
	await writeBaseLogits({
		...run,
		model,
		logitsFile: partial
	});
	const { tokens, counts, contextTokens, conversationOf } = turns;
	const wrong = await firstMisread(partial, turns);
	if (wrong !== -1) {
		const read = await readLogitsTokens(partial);
		const [place, chunk] = [wrong % contextTokens, Math.floor(wrong / contextTokens)];
		const got = `token ${place} of chunk ${chunk} is ${read[wrong]}, laid out was ${tokens[wrong]}`;
		const text = conversationOf[chunk]?.text;
		throw misread(text === void 0 ? run.textName ?? run.textFile : namesOf([text], texts), got);
	}
	await blankRows(partial, counts);
	await rename(partial, run.logitsFile);
}
async function firstMisread(logitsFile, { tokens }) {
	return (await readLogitsTokens(logitsFile)).findIndex((token, place) => token !== tokens[place]);
}
async function isStored({ logitsFile, contextTokens, chunks }) {
	const header = await readLogitsHeader(logitsFile).catch(() => void 0);
	return header !== void 0 && header.contextTokens === contextTokens && (chunks === "all" || header.chunks === chunks) && header.bytes === logitsBytes(header);
}
// src/search/masks/known-results.ts
async function openKnownResults(header, texts, parent, keyOf) {
	const inputs = [];
	for (const { path } of texts) {
		const text = await readText(path);
		checkKldText(header, path, text);
		inputs.push({
			name: basename(path),
			sha256: sha256Hex(text)
		});
	}
	const of = keyOf(inputs);
	const folder = resolve(searchFolders(parent).evaluator(sha256Hex(JSON.stringify(of))));
	const results = await openResults(join(folder, "results.jsonl"), of);
	const named = (values) => Object.fromEntries(texts.flatMap(({ domain }, i) => values[i] ? [[domain, values[i]]] : []));
	return {
		inputs,
		folder,
		get(key) {
			const known = results.get(key);
			return known && named(Object.values(known));
		},
		put: (key, measured) => results.put(key, named(measured))
	};
}
// src/search/masks/kld-evaluator.ts
async function openKldEvaluator(options) {
	const { factory, tools, texts, scoreTokens, contextTokens, chunks, threads, offload, signal } = options;
	const known = await openKnownResults(factory.model.header, texts, options.folder, (inputs) => evaluatorKey({
		...options,
		base: factory.id,
		llama: tools.version.text
	}, inputs));
	const { folder } = known;
	const { basePath, model } = factory;
	const request = {
		tools,
		texts,
		chunks,
		threads,
		offload,
		signal,
		folder
	};
	const pass = scoreTokens === "assistant" ? await passOverTurns(basePath, {
		...request,
		contextTokens,
		header: model.header
	}) : await passOverAll(basePath, {
		...request,
		contextTokens: fixedTokens(contextTokens)
	});
	let trials = 0;
	const measure = async (dropped, edit, make = () => factory.make(dropped, edit)) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const key = factory.key(dropped, edit);
			const before = known.get(key);
			if (before !== void 0) return before;
			const file = _usingCtx$1.a(await make());
			const klds = [];
			for (const { run, ...counted } of pass.runs) {
				const domains = textsIn(counted).map((text) => texts[text].domain);
				const where = `${describeDropped(dropped)}, on ${domains.join(", ")}`;
				klds.push(await twice(where, options, () => klDivergence({
					...run,
					model: file.path
				})));
			}
			const measured = measuredOn(pass, klds);
			trials += 1;
			return await known.put(key, measured);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	};
	return {
		domains: texts.map(({ domain }) => domain),
		inputs: known.inputs,
		folder,
		notes: [...pass.notes, ...scoreTokens === "assistant" ? enoughText(texts, pass.conversations) : []],
		trials: () => trials,
		stored: pass.runs.map(({ run }) => run.logitsFile),
		measure,
		measureAll: (candidates, { parallel, onMeasured }) => mapParallel(candidates, parallel, async ({ dropped, edit }) => {
			const measured = await measure(dropped, edit);
			onMeasured?.();
			return measured;
		})
	};
}
function fixedTokens(contextTokens) {
	if (typeof contextTokens === "number") return contextTokens;
	throw new EspalierError("usage", `chunk-tokens is ${contextTokens}, but all tokens are scored: there are no conversations`, { hint: "Give a number, or --score-tokens assistant with text of conversations." });
}
function evaluatorKey({ base, scoreTokens, contextTokens, chunks, llama }, texts) {
	return {
		base,
		scoreTokens,
		chunkTokens: contextTokens,
		chunks,
		llama,
		texts: texts.map(({ sha256 }) => sha256)
	};
}
const ENOUGH = 600;
const ENOUGH_OF_DOMAIN = 80;
function enoughText(texts, conversations) {
	const counts = conversations.map((count, i) => ({
		domain: texts[i].domain,
		count
	}));
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const few = counts.filter(({ count }) => count < ENOUGH_OF_DOMAIN);
	if (total >= ENOUGH && few.length === 0) return [];
	const those = few.map(({ domain, count }) => `${domain} ${count}`).join(", ");
	return [`little text: ${[...total < ENOUGH ? [`${total} conversations in all, below ${ENOUGH}`] : [], ...few.length > 0 ? [`below ${ENOUGH_OF_DOMAIN} of ${those}`] : []].join("; ")}: a choice made on it may be overfitted; espalier calibrate --prompts makes more text`];
}
function describeDropped(dropped) {
	const layers = [...dropped].map(([layer, ids]) => `layer ${layer} without ${[...ids].join(", ")}`);
	const more = layers.length > 3 ? `, and ${layers.length - 3} more layers` : "";
	return `${layers.slice(0, 3).join("; ")}${more}`;
}
async function twice(where, { progress = silent, signal }, measure) {
	const failure = (error) => {
		signal?.throwIfAborted();
		if (error instanceof EspalierError && error.code === "llama-tool-failed") return error;
		throw error;
	};
	try {
		return await measure();
	} catch (error) {
		progress({
			type: "note",
			level: "warning",
			message: `the measurement of ${where} failed and is done again: ${failure(error).message}`
		});
	}
	return await measure().catch((cause) => {
		const { message, hint, details } = failure(cause);
		throw new EspalierError("llama-tool-failed", `the measurement of ${where} failed twice: ${message}`, {
			cause,
			details,
			hint: hint ?? "Run again: finished measurements are kept."
		});
	});
}
// src/search/masks/mask-base.ts
async function readMaskBase(model, base, signal) {
	const biases = await readBiases(model, base, signal);
	const biasesOf = (dropped, edit) => maskBiases(model, biases, dropped, edit);
	return {
		model,
		biases,
		biasesOf,
		id: await baseId(model, base, biases, signal),
		key: (dropped, edit) => biasKey(biasesOf(dropped, edit))
	};
}
// src/search/masks/maskable.ts
const SOFTMAX = 1;
function cutReason({ architecture, traits, header, layers }) {
	if (layers.some((layer) => maskTensor(layer) === void 0)) return `${architecture} has no router bias`;
	if (layers.every(({ routerBias }) => routerBias !== void 0)) return void 0;
	const said = integerOf(header, `${architecture}.expert_gating_func`);
	const byDefault = traits.softmaxByDefault === true && said === void 0;
	return traits.softmaxScores === true || byDefault || said === SOFTMAX ? `${architecture} adds its selection bias to a softmax over all experts` : void 0;
}
function assertMaskable(who, model) {
	const reason = cutReason(model);
	if (reason === void 0) return;
	throw new EspalierError("gguf-unsupported", `${who} needs masks: ${reason}, and a cut in one layer alone is a file that llama.cpp does not load`, { hint: "Use a method that reads weights, counts or imatrix files; sweep tries whole plans by cutting them." });
}
// src/search/masks/leftovers.ts
async function removeTried(folder) {
	for (const name of await readdir(folder)) {
		const [, pid] = /^(?:mask|cut)-(\d+)-\d+(?:-\d{5}-of-\d{5})?\.gguf(?:\.partial(?:\.json(?:\.new)?|\.lock)?)?$/.exec(name) ?? [];
		if (pid === void 0 || Number(pid) === process.pid || isAlive(Number(pid))) continue;
		await rm(join(folder, name), { force: true });
	}
	await removeLeftovers(folder);
}
// src/search/masks/cut-factory.ts
const TRIED = {
	version: "",
	plan: {
		name: "",
		sha256: ""
	},
	base: {}
};
async function openCutFactory(model, base, parent, { signal, free, progress } = {}) {
	const id = await baseId(model, base, [], signal);
	const folder = resolve(searchFolders(parent).cuts(id));
	await makeFolder(folder);
	await removeTried(folder);
	const options = {
		signal,
		...free && { free }
	};
	progress?.({
		type: "note",
		level: "info",
		message: `${cutReason(model)}: candidates are cut, not masked; each writes up to ${formatBytes(sizeBeforePlan(model, model.expertCount))} into ${folder}, one at a time`
	});
	const basePath = existsSync(base.name) ? resolve(base.name) : join(folder, "base.gguf");
	if (!existsSync(basePath)) {
		const whole = new SpliceBuilder();
		whole.copy(0, base.size);
		await writeSpliced(base, whole.build(), basePath, options);
	}
	let cuts = 0;
	let last = Promise.resolve();
	return {
		by: "cut",
		model,
		id,
		basePath,
		key: (dropped) => sha256Hex(JSON.stringify(keepOf(model, dropped))).slice(0, 32),
		async make(dropped, edit = { kind: "keep" }) {
			assertKept(model, edit);
			const before = last;
			const { promise, resolve: gone } = Promise.withResolvers();
			last = promise;
			await before;
			cuts += 1;
			const path = join(folder, `cut-${process.pid}-${cuts}.gguf`);
			const dispose = async () => {
				await rm(path, { force: true });
				gone();
			};
			try {
				const { list } = candidateList(model, checkedOf(model, dropped), TRIED);
				const { bytes } = await writeSpliced(base, list, path, options);
				return {
					path,
					bytes,
					[Symbol.asyncDispose]: dispose
				};
			} catch (error) {
				await dispose();
				throw error;
			}
		}
	};
}
function keepOf(model, dropped) {
	const all = Array.from({ length: model.expertCount }, (_, id) => id);
	return Object.fromEntries(model.layers.map(({ index }) => [String(index), all.filter((id) => dropped.get(index)?.has(id) !== true)]));
}
function checkedOf(model, dropped) {
	const { architecture, expertCount: total, expertUsedCount: used } = model;
	const keep = keepOf(model, dropped);
	return checkPlan({
		name: "tried",
		architecture,
		experts: {
			total,
			used
		},
		keep,
		router: { bias: "keep" }
	}, model);
}
function shardName(prefix, shard) {
	return `${prefix}-${String(shard).padStart(5, "0")}-of-${String(3).padStart(5, "0")}.gguf`;
}
function shardLists({ header, layers, architecture }) {
	const biases = layers.map((layer) => {
		const tensor = maskTensor(layer);
		if (tensor !== void 0) return tensor;
		throw new EspalierError("gguf-unsupported", `${architecture} has no router bias to mask experts with`, { hint: "Methods that measure masks need an architecture with a router bias, such as gpt-oss." });
	});
	const rest = header.tensors.filter((tensor) => !biases.includes(tensor));
	const alignment = header.keyValues.filter(({ key }) => key === "general.alignment");
	const later = {
		...header,
		keyValues: alignment
	};
	return {
		metadata: shard(header, 0, [], () => new Uint8Array()),
		rest: shard(later, 2, rest, ({ dataOffset, byteLength }) => ({
			offset: dataOffset,
			length: byteLength
		})),
		biases: (values) => {
			const parts = shard(later, 1, biases, (tensor) => {
				const layer = values[biases.indexOf(tensor)];
				return new Uint8Array(layer.buffer, layer.byteOffset, layer.byteLength);
			}).map((piece) => piece.kind === "literal" ? piece.bytes : new Uint8Array());
			return new Uint8Array(Buffer.concat(parts));
		}
	};
}
function shard(header, number, tensors, contentOf) {
	const set = new Map([
		["split.no", {
			type: "u16",
			value: number
		}],
		["split.count", {
			type: "u16",
			value: 3
		}],
		["split.tensors.count", {
			type: "i32",
			value: tensorCount(header)
		}]
	]);
	const emitted = emitHeader(withTensors(header, tensors), { set });
	const splice = new SpliceBuilder();
	splice.literal(emitted.bytes);
	emitted.tensors.forEach(({ source, byteLength, dataOffset }, i) => {
		const content = contentOf(source);
		if (content instanceof Uint8Array) splice.literal(content);
		else splice.copy(content.offset, content.length);
		const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
		splice.literal(new Uint8Array(next - dataOffset - byteLength));
	});
	return splice.build();
}
const COUNT_OFFSET = 8;
function tensorCount({ bytes }) {
	return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(COUNT_OFFSET, true);
}
function withTensors(header, tensors) {
	const bytes = header.bytes.slice();
	new DataView(bytes.buffer).setBigUint64(COUNT_OFFSET, BigInt(tensors.length), true);
	return {
		...header,
		bytes,
		tensors
	};
}
// src/search/masks/mask-factory.ts
async function openMaskFactory(model, base, parent, { signal, free } = {}) {
	const lists = shardLists(model);
	const { id, biases, biasesOf, key } = await readMaskBase(model, base, signal);
	const folder = resolve(searchFolders(parent).layout(id));
	await makeFolder(folder);
	await removeTried(folder);
	const shard = (prefix, number) => join(folder, shardName(prefix, number));
	const options = {
		signal,
		...free && { free }
	};
	if (!existsSync(shard("base", 1))) await writeSpliced(base, lists.metadata, shard("base", 1), options);
	if (!existsSync(shard("base", 3))) await writeSpliced(base, lists.rest, shard("base", 3), options);
	await writeFileAtomic(shard("base", 2), lists.biases(biases));
	let masks = 0;
	return {
		by: "mask",
		model,
		id,
		basePath: shard("base", 1),
		key,
		async make(dropped, edit) {
			masks += 1;
			const prefix = `mask-${process.pid}-${masks}`;
			const bytes = lists.biases(biasesOf(dropped, edit));
			await writeFileAtomic(shard(prefix, 2), bytes);
			for (const number of [1, 3]) await share(shard("base", number), shard(prefix, number));
			return {
				path: shard(prefix, 1),
				bytes: bytes.length,
				async [Symbol.asyncDispose]() {
					for (const number of [
						1,
						2,
						3
					]) await rm(shard(prefix, number), { force: true });
				}
			};
		}
	};
}
async function share(from, to) {
	await rm(to, { force: true });
	await link(from, to).catch(() => symlink(from, to));
}
// src/search/masks/open-factory.ts
function openCandidateFactory(model, base, folder, options = {}) {
	return (cutReason(model) === void 0 ? openMaskFactory : openCutFactory)(model, base, folder, options);
}
// src/planning/texts/chats.ts
const text = union([
	string(),
	_null(),
	array(object({
		type: string(),
		text: string().optional()
	}))
]);
const chatSchema = object({ messages: array(object({
	role: string(),
	content: text.optional(),
	reasoning_content: string().nullish(),
	thinking: string().nullish(),
	name: string().nullish(),
	tool_call_id: string().nullish(),
	tool_calls: array(object({
		id: string().nullish(),
		function: object({
			name: string(),
			arguments: union([string(), record(string(), unknown())])
		})
	})).nullish()
})) });
function chatsIn(content, path) {
	const lines = withoutBom(content).split("\n");
	const first = lines.find((line) => line.trim() !== "");
	if (first === void 0 || !isChat(first)) return void 0;
	if (!first.includes("\"messages\"")) throw new EspalierError("dataset-invalid", `${path} has "conversations" with "from" and "value"`, { hint: "Give them as {\"messages\": [{\"role\": \"user\", \"content\": ...}, ...]}." });
	return lines.flatMap((line, i) => {
		if (line.trim() === "") return [];
		const where = `${path} line ${i + 1}`;
		const { messages } = parseJson(chatSchema, line, where, "dataset-invalid");
		const called = new Map();
		const own = messages.flatMap((message) => {
			for (const { id, function: of } of message.tool_calls ?? []) if (id) called.set(id, of.name);
			return messagesOf(message, called, where);
		});
		return own.length === 0 ? [] : [{ messages: own }];
	});
}
function isChat(line) {
	if (!line.trimStart().startsWith("{")) return false;
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null && ("messages" in value || "conversations" in value);
	} catch {
		return /^\s*\{\s*"messages"\s*:/.test(line);
	}
}
function messagesOf(message, called, where) {
	const { role, tool_call_id: id, name, tool_calls: calls } = message;
	const content = textOf(message, where);
	const given = content === "" ? [] : [content];
	switch (role) {
		case "system":
		case "developer": return given.map((own) => ({
			role: "developer",
			content: own
		}));
		case "user": return given.map((own) => ({
			role,
			content: own
		}));
		case "tool":
		case "function": return [{
			role: "tool",
			name: name ?? called.get(id ?? "") ?? "tool",
			content
		}];
		case "assistant": {
			const thinking = message.reasoning_content || message.thinking || void 0;
			return [...given.map((own) => ({
				role,
				content: own
			})), ...(calls ?? []).map(({ function: of }) => ({
				role,
				call: {
					name: of.name,
					arguments: argumentsOf(of.arguments, where)
				}
			}))].map((own, i) => i === 0 && thinking ? {
				...own,
				thinking
			} : own);
		}
		default: throw new EspalierError("dataset-invalid", `${where} has a message of the role ${role}`, { hint: "Roles are system, developer, user, assistant and tool." });
	}
}
function textOf({ content }, where) {
	if (typeof content === "string") return content;
	return (content ?? []).map(({ type, text: own }) => {
		if (own === void 0) throw new EspalierError("dataset-invalid", `${where} has a part of the type ${type}, which is no text`, { hint: "Leave out chats with pictures and sound." });
		return own;
	}).join("");
}
function argumentsOf(given, where) {
	if (typeof given !== "string") return given;
	return given.trim() === "" ? {} : parseJson(record(string(), unknown()), given, `${where}, arguments of a call,`, "dataset-invalid");
}
// src/planning/texts/conversation.ts
const messageSchema = union([
	strictObject({
		role: _enum(["developer", "user"]),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		call: strictObject({
			name: string(),
			arguments: record(string(), unknown())
		})
	}),
	strictObject({
		role: literal("tool"),
		name: string(),
		content: string()
	})
]);
const conversationSchema = strictObject({ messages: array(messageSchema).min(2) });
function asHarmony({ messages }) {
	const turn = (head, content) => `<|start|>${head}<|message|>${content}<|end|>`;
	const turns = messages.flatMap((message) => {
		if (message.role === "tool") return [turn(`functions.${message.name} to=assistant<|channel|>commentary`, message.content)];
		if (message.role !== "assistant") return [turn(message.role, message.content)];
		const thinking = message.thinking === void 0 ? [] : [turn("assistant<|channel|>analysis", message.thinking)];
		if ("content" in message) return [...thinking, turn("assistant<|channel|>final", message.content)];
		const { name, arguments: given } = message.call;
		const head = `assistant<|channel|>commentary to=functions.${name} <|constrain|>json`;
		return [...thinking, turn(head, JSON.stringify(given))];
	});
	return [turn("system", "Reasoning: medium"), ...turns].join("");
}
const NAMES = {
	developer: "Instructions",
	user: "User",
	assistant: "Assistant",
	tool: "Result"
};
function asPlainText({ messages }) {
	return `${messages.map((message) => {
		if (message.role !== "assistant") return `${NAMES[message.role]}: ${message.content}`;
		const said = "content" in message ? message.content : `${message.call.name}(${JSON.stringify(message.call.arguments)})`;
		return [message.thinking, `${NAMES.assistant}: ${said}`].filter((part) => part !== void 0).join("\n");
	}).join("\n\n")}\n\n\n`;
}
function promptOf({ messages }) {
	const first = messages.findIndex(({ role }) => role === "user");
	return messages.slice(0, first + 1).map((message) => "content" in message ? message.content : "").join("\n\n");
}
// src/planning/texts/built-in.ts
const SETS = {
	"built-in": "search",
	"built-in:held-out": "held-out"
};
const DOMAINS = [
	"chat",
	"code",
	"documents",
	"languages",
	"science",
	"tools"
];
async function resolveTexts(given, header, context) {
	const harmony = isHarmony(header);
	const form = harmony ? {
		name: "harmony",
		render: asHarmony
	} : {
		name: "plain",
		render: asPlainText
	};
	const found = await resolved(given.text, form, given.runDir, context);
	const text = found?.map(({ domain, path }) => ({
		domain,
		path
	}));
	const isOfTurns = found?.every(({ isRendered }) => isRendered) ?? false;
	const { scoreTokens = harmony && isOfTurns ? "assistant" : "all" } = given;
	const { chunkTokens = scoreTokens === "assistant" ? "fit" : 256 } = given;
	return {
		text,
		scoreTokens,
		chunkTokens
	};
}
async function resolvePrompts(prompts, runDir, context) {
	const render = (one) => `${JSON.stringify({ prompt: promptOf(one) })}\n`;
	return await resolved(prompts, {
		name: "prompts",
		render
	}, runDir, context);
}
async function resolved(files, { name, render }, runDir, context) {
	if (files === void 0) return void 0;
	const found = [];
	for (const file of files) {
		const set = SETS[file.path];
		if (set === void 0) {
			const own = await fetched(file, runDir, context);
			const chats = chatsIn(await readText(own.path), own.path);
			if (chats === void 0) {
				found.push({
					...own,
					isRendered: false
				});
				continue;
			}
			const path = chatText(runDir, name, sha256Hex(file.domain).slice(0, 16), basename(own.path));
			await makePrivateFolder(dirname(path));
			await writeFileAtomic(path, chats.map(render).join(""));
			found.push({
				domain: file.domain,
				path,
				isRendered: true
			});
			continue;
		}
		for (const domain of domainsOf(file)) {
			const source = join(context.textsDir, set, `${domain}.jsonl`);
			const parsed = (await readText(source)).trimEnd().split("\n").map((line, i) => parseJson(conversationSchema, line, `${source} line ${i + 1}`, "dataset-invalid"));
			const path = builtInText(runDir, name, set, domain);
			await makePrivateFolder(dirname(path));
			await writeFileAtomic(path, parsed.map(render).join(""));
			found.push({
				domain,
				path,
				isRendered: true
			});
		}
	}
	return found;
}
async function fetched(file, runDir, context) {
	const location = await pinLocation(await locateFile(file.path, DATA, context.hub), context);
	if (location.kind === "local") return file;
	const path = fetchedText(runDir, sha256Hex(file.domain).slice(0, 16), basename(location.path));
	await makePrivateFolder(dirname(path));
	await writeFileAtomic(path, await readTextAt(location, context));
	return {
		domain: file.domain,
		path
	};
}
function domainsOf({ domain, path }) {
	if (domain === path) return DOMAINS;
	if (DOMAINS.some((one) => one === domain)) return [domain];
	throw new EspalierError("usage", `the ${path} text has no domain ${domain}`, { hint: `It has ${DOMAINS.join(", ")}; ${path} alone is all of them.` });
}
// src/planning/texts/held-out.ts
const PARTS = {
	conversations: ({ messages }) => messages.map((one) => "content" in one ? one.content : "").join("\n"),
	prompts: promptOf
};
async function refuseHeldOut(texts, parts, allowed, { textsDir, progress }) {
	const asked = new Map();
	for (const domain of DOMAINS) {
		const source = join(textsDir, "held-out", `${domain}.jsonl`);
		for (const [i, line] of (await readText(source)).trimEnd().split("\n").entries()) {
			const where = `${source} line ${i + 1}`;
			const question = PARTS[parts](parseJson(conversationSchema, line, where, "dataset-invalid"));
			asked.set(`${domain} ${i + 1}`, question);
		}
	}
	const rows = [...asked].map(([id, question]) => ({
		id,
		view: { question },
		expected: ""
	}));
	return texts.flatMap(({ path, text }) => {
		const whole = parts === "prompts" ? normalised(text) : void 0;
		const found = findOverlap(rows, text).filter(({ id }) => whole === void 0 || whole.includes(normalised(asked.get(id) ?? "")));
		if (found[0] === void 0) return [];
		const message = `${path} holds ${found.length} of the ${rows.length} conversations of built-in:held-out, the first at line ${found[0].line} ("${found[0].words}")`;
		if (!allowed) throw new EspalierError("dataset-invalid", message, { hint: "Choose on --text built-in or text of your own. --allow-overlap uses the text nevertheless; built-in:held-out then proves nothing about the plan." });
		progress({
			type: "note",
			level: "warning",
			message: `${message}; it is used anyway`
		});
		return [message];
	});
}
function normalised(text) {
	return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
// src/planning/texts/refuse-judging.ts
async function refuseJudging(texts, parts, { benchmarks, allowOverlap }, context) {
	return [...await refuseHeldOut(texts, parts, allowOverlap, context), ...await refuseOverlap(texts, benchmarks, allowOverlap, context)];
}
export { measuredOn as _, assertMaskable as a, enoughText as c, openKldEvaluator as d, openKnownResults as f, countAll as g, misread as h, openCandidateFactory as i, evaluatorKey as l, layOutTurns as m, resolvePrompts as n, cutReason as o, namesOf as p, resolveTexts as r, readMaskBase as s, refuseJudging as t, fixedTokens as u, textsIn as v };
