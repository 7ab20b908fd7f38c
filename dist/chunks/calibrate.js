import { _ as temporaryName, c as readText, d as writeFileAtomic, f as _usingCtx, u as stringifyJson, v as makeFolder, w as EspalierError } from "./files.js";
import { f as DEFAULT_MAX_TOKENS, l as commonEffort, s as EFFORTS } from "./registry3.js";
import { _ as strictObject, d as int, g as record, h as object, i as _enum, l as boolean, m as number, o as array, v as string } from "./package-zod.js";
import { H as sha256Hex, x as readHeader } from "./pages.js";
import { a as locateModel } from "./locate.js";
import { D as mostTokens, O as shortText, T as assertLongEnough } from "./wanted.js";
import { r as asKldText, y as countTokens } from "./refuse-overlap.js";
import { t as findTools } from "./find-tools.js";
import { n as offloadFrom, t as llamaOptions } from "./options3.js";
import { t as describeMoe, u as allowedCounts } from "./moe-model.js";
import { r as claimFiles } from "./claim-outputs.js";
import { r as openReference, t as fetchBase } from "./reference.js";
import { o as modelIdOf, u as resolveBase } from "./base.js";
import { n as openBase } from "./open-base.js";
import { n as overlapOptions, o as inputFiles, s as maskOptions } from "./options4.js";
import { t as RunDirectory } from "./run-directory.js";
import { d as openKldEvaluator, i as openCandidateFactory, n as resolvePrompts, r as resolveTexts, t as refuseJudging } from "./refuse-judging.js";
import { a as questionOptions, m as serverFlags, p as startServer } from "./options2.js";
import { t as mapParallel } from "./parallel.js";
import { i as persistently, t as openClient } from "./chat-client.js";
import { r as openJournal } from "./journal.js";
import { _ as formatInteger, a as option, d as reworded, f as wholeNumber, g as formatCount, p as downloadText, y as formatPercent } from "./option.js";
import { t as activeBytesOf } from "./sizes.js";
import { c as hoursTogether, d as readingHours, f as usualTokens, i as answerHours } from "./preflight.js";
import { d as answerChanges, s as mostTokens$1 } from "./router-edit.js";
import { a as hoursText, c as tokensAtMost, n as chunksOfConversations, u as dryRunResult } from "./foresee-masks.js";
import { n as allocateUniform } from "./allocate.js";
import { a as droppedBy } from "./fingerprint.js";
import { i as findMethod, l as unreliableNotes, s as readImatrix } from "./registry2.js";
import { t as Memo } from "./memo.js";
import { t as seededRandom } from "./seeded-random.js";
import { i as lineChart } from "./curve-table.js";
import { r as offloadFlags } from "./offload.js";
import { t as runTool } from "./run-tool.js";
import { n as parseJson } from "./parse-json.js";
import { i as dryRunOptions, u as runDirOptions } from "./options.js";
import { t as baseOptions } from "./file-options.js";
import { t as defineCommand } from "./command.js";
import { _ as text, o as textTable, s as markdownTable } from "./tables.js";
import { readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
// src/llama/tools/make-imatrix.ts
const ATTEMPTS = 5;
const REASON = /^[\d.]+ E |error|fail/im;
async function makeImatrix(options) {
	const partial = temporaryName(options.out);
	try {
		for (let attempt = 1;; attempt++) try {
			await runTool(options.tools, "llama-imatrix", imatrixArgs(options, partial), options);
			break;
		} catch (error) {
			if (!(error instanceof EspalierError) || error.code !== "llama-tool-failed") throw error;
			const log = (error.details.log ?? []).join("\n");
			const short = shortText("an imatrix", options, log, error);
			if (short !== void 0) throw short;
			if (REASON.test(log) || attempt === ATTEMPTS) throw error;
		}
		await rename(partial, options.out);
	} finally {
		await rm(partial, { force: true });
	}
}
function imatrixArgs(options, out) {
	const { model, textFile, contextTokens, chunks, offload, threads } = options;
	return [
		...[
			"-m",
			model,
			"-f",
			textFile,
			"-o",
			out,
			"--output-format",
			"gguf",
			"--parse-special",
			"--no-ppl"
		],
		...[
			"-c",
			String(contextTokens),
			"--chunks",
			chunks === "all" ? "-1" : String(chunks)
		],
		...[
			"-fit",
			"off",
			"--offline"
		],
		...offload === void 0 ? [] : offloadFlags(offload),
		...threads === void 0 ? [] : ["-t", String(threads)]
	];
}
// src/commands/show/calibrated-result.ts
function calibratedResult({ made, notes: allowed, growth }) {
	const list = (of) => made.flatMap((domain) => {
		const path = of(domain);
		return path === void 0 ? [] : [`${domain.domain}=${path}`];
	});
	const imatrix = list((domain) => domain.imatrix).join(",");
	const texts = list((domain) => domain.kldText).join(",");
	const unreadable = made.filter(({ kldText }) => kldText === void 0).map(({ domain }) => domain);
	const cut = made.flatMap(({ domain, cut = 0, prompts }) => cut === 0 ? [] : [`${domain}: ${cut} of ${prompts} answers were cut off; allow more with --max-tokens`]);
	const notes = [
		...allowed,
		...cut,
		...made.flatMap((domain) => domain.notes),
		...unreadable.length === 0 ? [] : [`${unreadable.join(", ")}: not for masks or KL divergence, because llama-perplexity reads the tags of this chat format as plain text`]
	];
	const table = [[
		"domain",
		"imatrix",
		"tokens",
		""
	], ...made.map(({ domain, tokens, reused, imatrix }) => [
		domain,
		imatrix,
		formatInteger(tokens),
		reused ? "made earlier" : "made"
	])];
	return {
		json: {
			domains: made,
			from: imatrix,
			text: texts,
			notes,
			...growth && { growth }
		},
		text: [
			textTable(table, [1, 3]),
			`--from ${imatrix}`,
			...texts === "" ? [] : [`--text ${texts}`],
			...notes
		].join("\n"),
		outputs: {
			imatrix,
			...texts !== "" && { texts }
		},
		summary: [markdownTable(table, [1, 3]), ...notes.map((note) => `- ${text(note)}`)].join("\n\n")
	};
}
// src/planning/calibration/answer.ts
const traceSchema = strictObject({
	prompt: string(),
	text: string(),
	tokens: int().min(0),
	cut: boolean()
});
async function answerPrompts(options) {
	try {
		var _usingCtx$3 = _usingCtx();
		const { prompts, slots, maxTokens, domain, progress, sampling } = options;
		const log = _usingCtx$3.a(await openJournal(options.logFile, tracesKey(options), traceSchema));
		const traces = new Map(log.earlier.map((trace) => [trace.prompt, trace]));
		const open = [...new Set(prompts)].filter((prompt) => !traces.has(prompt));
		const total = new Set(prompts).size;
		const report = () => progress({
			type: "items",
			label: `answers: ${domain}`,
			done: total - left,
			total
		});
		let left = open.length;
		report();
		if (open.length > 0) try {
			var _usingCtx3 = _usingCtx();
			const server = await options.server();
			const client = _usingCtx3.a(openClient(server, sampling));
			const failure = new AbortController();
			const signals = [failure.signal, ...options.signal === void 0 ? [] : [options.signal]];
			await mapParallel(open, slots, async (prompt) => {
				const signal = AbortSignal.any(signals);
				const label = `${domain} prompt "${prompt.slice(0, 40)}"`;
				const trace = await persistently({
					server,
					label,
					maxTokens,
					signal
				}, () => client.trace(prompt, maxTokens, signal)).catch((error) => {
					failure.abort();
					throw error;
				});
				traces.set(prompt, {
					prompt,
					...trace
				});
				await log.append({
					prompt,
					...trace
				});
				left -= 1;
				report();
			});
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
		return prompts.map((prompt) => traces.get(prompt));
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function tracesKey({ conditions, maxTokens, sampling }) {
	return {
		...conditions,
		maxTokens,
		sampling
	};
}
function textOfTraces(domain, traces, maxTokens) {
	if (traces.every(({ cut }) => cut)) throw new EspalierError("trial-invalid", `none of the ${traces.length} answers of ${domain} was finished in ${maxTokens} tokens`, { hint: "Allow longer answers with --max-tokens, and a larger --context for prompt and answer." });
	return traces.map(({ text, cut }) => cut ? `${text}\n` : text).join("");
}
// src/planning/calibration/base-answers.ts
function baseConditions(options) {
	return {
		modelId: options.modelId,
		server: [options.tools.version.text, serverFlags(options)]
	};
}
function openBaseAnswers(options) {
	const { runDir, maxTokens, reasoningEffort, progress, signal } = options;
	const { slots, contextTokens, seed = 0 } = options;
	const sampling = {
		temperature: 0,
		seed,
		...reasoningEffort !== void 0 && { reasoningEffort }
	};
	let starting;
	const server = async () => {
		starting ??= startServer({
			...options,
			logFile: runDir.calibration.serverLog
		});
		return Object.assign(await starting, { contextTokens });
	};
	return {
		async to(domain, prompts) {
			const traces = await answerPrompts({
				prompts,
				server,
				slots,
				maxTokens,
				sampling,
				logFile: runDir.calibration.domain(domain).traces,
				conditions: baseConditions(options),
				domain,
				progress,
				signal
			});
			const cut = traces.filter((trace) => trace.cut).length;
			return {
				text: textOfTraces(domain, traces, maxTokens),
				prompts: prompts.length,
				cut
			};
		},
		async [Symbol.asyncDispose]() {
			await (await starting?.catch(() => void 0))?.stop();
		}
	};
}
// src/planning/calibration/stability.ts
const HALVINGS = 200;
function halvesDifference(domains) {
	if (domains.length === 0 || domains.some(({ length }) => length < 2)) return Infinity;
	const { uniform } = seededRandom(1);
	let sum = 0;
	for (let halving = 0; halving < HALVINGS; halving++) {
		const differences = domains.map((values) => {
			const mixed = values.map((value) => [uniform(), value]).toSorted(([a], [b]) => a - b);
			const half = mixed.length >> 1;
			return meanOf(mixed.slice(0, half).map(([, value]) => value)) - meanOf(mixed.slice(half).map(([, value]) => value));
		});
		sum += Math.abs(meanOf(differences));
	}
	return sum / HALVINGS;
}
function meanOf(values) {
	return values.reduce((total, value) => total + value, 0) / values.length;
}
function stabilityChart({ rounds, tolerance }) {
	const lines = (rounds[0]?.plans.map(({ keep }) => keep) ?? []).map((keep) => ({
		name: `${keep} experts kept`,
		points: rounds.flatMap(({ conversations, plans: own }) => own.flatMap((plan) => plan.keep === keep ? [{
			...plan,
			conversations
		}] : []))
	}));
	const finite = rounds.flatMap(({ plans: own }) => own.map(({ difference }) => difference));
	const most = Math.max(tolerance, ...finite.filter(Number.isFinite));
	const show = (value) => `${Number((value * 100).toPrecision(2))} %`;
	return lineChart({
		id: "stability",
		panels: [{
			title: "Halves of the text differ by",
			valueOf: ({ difference }) => Number.isFinite(difference) ? { value: difference } : void 0,
			show,
			most,
			mark: {
				value: tolerance,
				meaning: "the limit"
			}
		}, {
			title: "Conversations whose answer likely changes",
			valueOf: ({ loss }) => ({ value: loss }),
			show,
			most: Math.max(.01, ...rounds.flatMap(({ plans: own }) => own.map(({ loss }) => loss)))
		}],
		lines,
		axis: {
			title: "by conversations of the text",
			label: "conversations",
			of: ({ conversations }) => conversations
		}
	});
}
// src/planning/calibration/grow.ts
const FIRST = 25;
const DROPPED = [
	1 / 32,
	1 / 16,
	1 / 8
];
async function growText(options) {
	const { given, tolerance, context } = options;
	const factory = await openCandidateFactory(options.model, options.source, options.runDir.path, {
		signal: context.signal,
		free: context.freeDisk,
		progress: context.progress
	});
	const longest = Math.max(...given.map(({ prompts }) => prompts.length));
	const rounds = [];
	const changes = new Map();
	let plans;
	for (let from = 0, to = FIRST;; from = to, to *= 2) {
		const asked = await askRound(options, from, to);
		plans ??= await fixedPlans(options, asked);
		const measured = await measureRound(options, factory, plans, asked);
		for (const { keep } of plans) {
			const own = changes.get(keep) ?? new Map();
			for (const [domain, values] of measured.get(keep) ?? []) own.set(domain, [...own.get(domain) ?? [], ...values]);
			changes.set(keep, own);
		}
		rounds.push(roundOf(changes));
		const stable = rounds.at(-1).plans.every(({ difference }) => difference <= tolerance);
		context.progress({
			type: "note",
			level: "info",
			message: roundInWords(rounds.at(-1), tolerance)
		});
		if (stable || to >= longest) return {
			answered: await answersSoFar(options, to),
			growth: {
				tolerance,
				stable,
				rounds
			}
		};
	}
}
function assertGrowable(model) {
	if (asKldText(model.header, "<|start|>assistant<|message|>x<|return|>") !== void 0) return;
	throw new EspalierError("usage", `until-stable cannot measure conversations of ${model.architecture}`, { hint: "llama-perplexity does not read the tags of its chat format as tokens. Leave out --until-stable, and give as many prompts as you have." });
}
async function askRound({ given, openAnswers }, from, to) {
	try {
		var _usingCtx$2 = _usingCtx();
		const answers = _usingCtx$2.a(openAnswers());
		const asked = [];
		for (const { domain, prompts } of given) {
			const pieces = [];
			const own = prompts.slice(from, to);
			for (let at = 0; at < own.length; at += 40) pieces.push((await answers.to(domain, own.slice(at, at + 40))).text);
			if (pieces.length > 0) asked.push({
				domain,
				pieces,
				text: pieces.join("")
			});
		}
		return asked;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function answersSoFar({ given, openAnswers }, to) {
	try {
		var _usingCtx3 = _usingCtx();
		const answers = _usingCtx3.a(openAnswers());
		const all = [];
		for (const { domain, prompts } of given) all.push({
			domain,
			...await answers.to(domain, prompts.slice(0, to))
		});
		return all;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function fixedPlans({ model, source, imatrices, context }, asked) {
	const files = await imatrices(asked);
	const { signal } = context;
	const importance = await findMethod("imatrix-frequency").score(model, source, {
		files,
		signal
	});
	const { expertCount, expertUsedCount, groups, chunkSize } = model;
	const counts = allowedCounts(model).filter((count) => count < expertCount);
	const nearest = (wanted) => counts.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).at(0);
	const wanted = DROPPED.map((share) => nearest(expertCount * (1 - share)));
	return [...new Set(wanted)].flatMap((keep) => {
		if (keep === void 0) return [];
		const kept = allocateUniform(importance, keep, expertUsedCount, {}, {
			groups,
			chunkSize
		});
		return [{
			keep,
			dropped: droppedBy(kept, expertCount)
		}];
	});
}
const measuredSchema = record(string(), record(string(), array(number())));
async function measureRound({ runDir, tools, chunkTokens, threads, offload, context }, factory, plans, asked) {
	const changes = new Map(plans.map(({ keep }) => [keep, new Map()]));
	const pieces = Math.max(...asked.map((one) => one.pieces.length));
	for (let piece = 0; piece < pieces; piece++) {
		const texts = asked.flatMap(({ domain, pieces: own }) => {
			const said = own[piece];
			const text = said === void 0 ? void 0 : asKldText(factory.model.header, said);
			return text === void 0 ? [] : [{
				domain,
				text,
				path: runDir.calibration.growthText(domain)
			}];
		});
		const key = {
			base: factory.id,
			llama: tools.version.text,
			chunkTokens,
			plans: plans.map(({ dropped }) => factory.key(dropped)),
			texts: texts.map(({ domain, text }) => [domain, sha256Hex(text)])
		};
		const memo = new Memo(runDir.calibration.growthMemo(sha256Hex(JSON.stringify(key))), key, measuredSchema);
		let measured = await memo.read();
		if (measured === void 0) {
			await makeFolder(dirname(runDir.calibration.growthText("")));
			for (const { path, text } of texts) await writeFileAtomic(path, text);
			const settings = {
				threads,
				offload,
				signal: context.signal,
				folder: runDir.path,
				chunks: "all"
			};
			const evaluator = await openKldEvaluator({
				factory,
				tools,
				texts,
				scoreTokens: "assistant",
				contextTokens: chunkTokens,
				...settings
			});
			measured = {};
			for (const { keep, dropped } of plans) {
				const byDomain = await evaluator.measure(dropped);
				measured[keep] = Object.fromEntries(Object.entries(byDomain).map(([domain, one]) => [domain, answerChanges(one)]));
			}
			await memo.write(measured);
			await rm(evaluator.folder, { recursive: true });
		}
		for (const [keep, byDomain] of changes) for (const [domain, values] of Object.entries(measured[keep] ?? {})) byDomain.set(domain, [...byDomain.get(domain) ?? [], ...values]);
	}
	return changes;
}
function roundOf(changes) {
	const plans = [...changes].map(([keep, byDomain]) => {
		const domains = [...byDomain.values()];
		return {
			keep,
			loss: meanOf(domains.map(meanOf)),
			difference: halvesDifference(domains)
		};
	});
	const [first] = changes.values();
	return {
		conversations: [...first?.values() ?? []].reduce((sum, { length }) => sum + length, 0),
		plans
	};
}
function roundInWords({ conversations, plans }, tolerance) {
	const each = plans.map(({ keep, loss, difference }) => `${keep} experts: J ${formatPercent(loss)}, halves differ by ${formatPercent(difference)}`);
	const verdict = Math.max(...plans.map(({ difference }) => difference)) <= tolerance ? "stable" : `not stable: the limit is ${formatPercent(tolerance)}`;
	return `${formatInteger(conversations)} conversations: ${each.join("; ")} (${verdict})`;
}
// src/planning/calibration/calibration-estimate.ts
const GROWTH_PASSES = 4;
function estimateCalibration(work) {
	const { model, baseBytes, fromHub, given, maxTokens, grows } = work;
	const prompts = given.reduce((sum, one) => sum + one.prompts.length, 0);
	const asked = given.reduce((sum, { text }) => sum + tokensAtMost(text), 0);
	const said = prompts * usualTokens({ maxTokens });
	const growth = grows ? growthOf(work) : [];
	const tokens = asked + said + GROWTH_PASSES * growth.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
	const passes = given.length + GROWTH_PASSES * growth.length;
	const active = activeBytesOf(model);
	const reading = readingHours({
		tokens,
		passes
	}, active, baseBytes);
	return {
		prompts,
		answerTokens: prompts * maxTokens,
		tokens,
		downloadBytes: fromHub ? baseBytes : 0,
		hours: hoursTogether(reading, answerHours(said, active))
	};
}
function growthOf({ given, maxTokens }) {
	const most = mostTokens$1("fit");
	const pieces = Math.ceil(Math.max(0, ...given.map(({ prompts }) => prompts.length)) / 40);
	return Array.from({ length: pieces }, (_, piece) => given.flatMap(({ prompts }, text) => prompts.slice(piece * 40, (piece + 1) * 40).map((prompt) => {
		const answer = Math.min(most, tokensAtMost(prompt));
		const length = Math.min(most, answer + usualTokens({ maxTokens }));
		return {
			text,
			length,
			answer,
			said: length - answer,
			canEndBefore: () => true
		};
	}))).flatMap((conversations) => chunksOfConversations(conversations, most));
}
function calibrationEstimateText(estimate) {
	const { prompts, answerTokens, tokens, downloadBytes, hours } = estimate;
	return [
		downloadText(downloadBytes),
		...prompts === 0 ? [] : [`up to ${formatCount(prompts, "prompt")} to answer, in at most ${formatCount(answerTokens, "token")}`],
		`about ${formatCount(tokens, "token")} of text to read`,
		`${hoursText(hours)}; finished work is not repeated`
	].join("; ");
}
// src/planning/calibration/domain.ts
const madeSchema = strictObject({ sha256: string() });
async function calibrateDomain(options) {
	const { domain, text, model, modelFile, files } = options;
	const { imatrix: out, text: textFile, kldText, log: logFile } = files;
	await makeFolder(dirname(out));
	await writeFileAtomic(textFile, text);
	const textSha256 = sha256Hex(text);
	const memo = new Memo(files.memo, calibrationKey(options), madeSchema);
	const made = await memo.read();
	const reused = made !== void 0 && made.sha256 === await digestOf(out);
	if (!reused) await makeImatrix({
		...options,
		model: modelFile,
		textFile,
		out,
		logFile
	});
	const imatrix = await readImatrix({
		domain,
		path: out
	}, model);
	await memo.write({ sha256: imatrix.digest.sha256 });
	const readable = asKldText(model.header, text);
	if (readable !== void 0) await writeFileAtomic(kldText, readable);
	return {
		domain,
		imatrix: out,
		text: textFile,
		textSha256,
		tokens: imatrix.tokens,
		reused,
		...readable !== void 0 && { kldText },
		notes: unreliableNotes([imatrix])
	};
}
function calibrationKey({ modelId, text, tools, contextTokens, chunks }) {
	return {
		model: modelId,
		text: sha256Hex(text),
		llama: tools.version.text,
		contextTokens,
		chunks
	};
}
function digestOf(file) {
	return readFile(file).then(sha256Hex, () => void 0);
}
// src/planning/calibration/read-prompts.ts
const rowSchema = object({
	prompt: string().optional(),
	question: string().optional()
}).transform(({ prompt, question }) => prompt ?? question ?? "").refine((text) => text.trim() !== "", "needs a prompt or a question");
async function readPrompts(path) {
	const filled = (await readText(path)).split("\n").map((line, index) => ({
		line: line.trim(),
		number: index + 1
	})).filter(({ line }) => line !== "");
	if (filled.length === 0) throw new EspalierError("dataset-invalid", `${path} holds no prompts`);
	if (!filled[0].line.startsWith("{")) return filled.map(({ line }) => line);
	return filled.map(({ line, number }) => parseJson(rowSchema, line, `${path} line ${number}`, "dataset-invalid"));
}
// src/planning/calibration/calibrate-base.ts
async function resolveFiles(asked, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const prompts = await resolvePrompts(asked.prompts, asked.runDir, context);
		if (asked.text === void 0) return {
			...asked,
			prompts
		};
		const source = _usingCtx$1.a(await openBase(await locateModel(asked.base, context.hub), context));
		const header = await readHeader(source, context.signal);
		const { text } = await resolveTexts({
			text: asked.text,
			runDir: asked.runDir
		}, header, context);
		return {
			...asked,
			prompts,
			text
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function readFiles(inputs, files, context) {
	const given = [];
	const notes = [];
	for (const file of files) {
		const read = await readGiven(file, inputs);
		given.push(read);
		const parts = inputs.prompts === void 0 ? "conversations" : "prompts";
		notes.push(...await refuseJudging([{
			path: file.path,
			text: read.text
		}], parts, inputs, context));
	}
	return {
		given,
		notes
	};
}
async function readGiven(file, inputs) {
	if (inputs.prompts !== void 0) {
		const prompts = await readPrompts(file.path);
		return {
			...file,
			prompts,
			text: prompts.join("\n")
		};
	}
	const text = await readText(file.path);
	assertLongEnough(WHO, wantedOf(file, inputs), mostTokens(Buffer.byteLength(text)));
	return {
		...file,
		prompts: [],
		text
	};
}
const WHO = "an imatrix";
function wantedOf({ path }, { chunks, chunkTokens = 256 }) {
	return {
		textFile: path,
		chunks,
		contextTokens: chunkTokens,
		fewer: true
	};
}
async function foreseeCalibration(asked, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const inputs = await resolveFiles(asked, context);
		const files = domainFiles(inputs);
		const location = await locateModel(inputs.base, context.hub);
		const source = _usingCtx3.a(await openBase(location, context));
		const model = describeMoe(await readHeader(source, context.signal));
		if (inputs.untilStable !== void 0) assertGrowable(model);
		const { given } = await readFiles(inputs, files, context);
		const { maxTokens = DEFAULT_MAX_TOKENS } = inputs;
		return estimateCalibration({
			model,
			baseBytes: source.size,
			fromHub: location.kind === "hub",
			given,
			maxTokens,
			grows: inputs.untilStable !== void 0
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function calibrateBase(asked, context) {
	try {
		var _usingCtx4 = _usingCtx();
		const inputs = await resolveFiles(asked, context);
		const { chunks, threads, slots } = inputs;
		const { signal, progress } = context;
		const prompted = inputs.prompts !== void 0;
		const files = domainFiles(inputs);
		const run = {
			...context,
			runDir: new RunDirectory(inputs.runDir)
		};
		_usingCtx4.a(await run.runDir.lock(context));
		const written = [...files.flatMap(({ domain }) => Object.values(run.runDir.calibration.domain(domain))), ...Object.values(run.runDir.calibration.growth)];
		const read = files.map(({ path }) => ({
			path,
			option: prompted ? "prompts" : "text"
		}));
		await claimFiles(run.runDir, [...written, run.runDir.calibration.serverLog], read);
		const { given, notes } = await readFiles(inputs, files, context);
		const base = await resolveBase(await locateModel(inputs.base, run.hub), void 0, run);
		const { source } = _usingCtx4.a(await openReference(base, run, { runDir: run.runDir }));
		const model = describeMoe(await readHeader(source, signal));
		if (inputs.untilStable !== void 0) assertGrowable(model);
		const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
		tools.command("llama-imatrix");
		for (const file of prompted ? [] : files) {
			const counting = {
				folder: inputs.runDir,
				signal,
				special: true
			};
			const tokens = await countTokens(tools, model.header, file.path, counting);
			if (tokens !== void 0) assertLongEnough(WHO, wantedOf(file, inputs), { tokens });
		}
		const modelFile = await fetchBase(base, run.runDir, run);
		const modelId = modelIdOf(base);
		const offload = offloadFrom(inputs);
		const machine = {
			tools,
			threads,
			signal
		};
		const openAnswers = () => openBaseAnswers({
			...machine,
			...offload,
			model: modelFile,
			modelId,
			runDir: run.runDir,
			slots,
			seed: inputs.seed,
			progress,
			contextTokens: inputs.context,
			maxTokens: inputs.maxTokens ?? 8192,
			reasoningEffort: commonEffort(inputs.reasoningEffort)
		});
		const calibrated = (domain, text) => {
			const files = run.runDir.calibration.domain(domain);
			const read = {
				chunks,
				contextTokens: inputs.chunkTokens ?? 256,
				domain,
				text
			};
			return calibrateDomain({
				...machine,
				...read,
				offload,
				files,
				modelFile,
				modelId,
				model
			});
		};
		const grown = inputs.untilStable === void 0 ? void 0 : await growText({
			given,
			tolerance: inputs.untilStable,
			openAnswers,
			model,
			source,
			tools,
			threads,
			offload,
			runDir: run.runDir,
			chunkTokens: inputs.chunkTokens ?? "fit",
			context,
			imatrices: async (texts) => {
				const files = [];
				for (const { domain, text } of texts) files.push({
					domain,
					path: (await calibrated(domain, text)).imatrix
				});
				return files;
			}
		});
		if (grown !== void 0) notes.push(...await saveGrowth(grown.growth, run.runDir));
		const answered = [];
		try {
			var _usingCtx5 = _usingCtx();
			const answers = _usingCtx5.a(openAnswers());
			for (const { domain, path, prompts, text } of given) {
				const own = grown?.answered.find((one) => one.domain === domain) ?? (prompted ? await answers.to(domain, prompts) : { text });
				if (prompted) {
					const said = {
						path: `what the base says to ${path}`,
						text: own.text
					};
					notes.push(...await refuseJudging([said], "conversations", inputs, context));
				}
				answered.push({
					...own,
					domain
				});
			}
		} catch (_) {
			_usingCtx5.e = _;
		} finally {
			await _usingCtx5.d();
		}
		const made = [];
		for (const { domain, text, ...counts } of answered) {
			made.push({
				...counts,
				...await calibrated(domain, text)
			});
			progress({
				type: "items",
				label: "domains",
				done: made.length,
				total: answered.length
			});
		}
		await source.assertUnchanged?.();
		return {
			made,
			notes,
			...grown !== void 0 && { growth: grown.growth }
		};
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function saveGrowth(growth, runDir) {
	const { report, chart } = runDir.calibration.growth;
	await makeFolder(dirname(report));
	await writeFileAtomic(report, stringifyJson(growth));
	await writeFileAtomic(chart, stabilityChart(growth));
	if (growth.stable) return [];
	return [`the prompts ran out before the text was stable: ${roundInWords(growth.rounds.at(-1), growth.tolerance)}; give more prompts`];
}
function domainFiles({ text, prompts, untilStable }) {
	const files = text ?? prompts ?? [];
	if (untilStable !== void 0 && prompts === void 0) throw new EspalierError("usage", "until-stable needs prompts: a given text cannot be extended", { hint: "Give prompts, one file for each domain: --prompts math=math.jsonl,code=code.txt" });
	if (text === void 0 === (prompts === void 0) || files.length === 0) throw new EspalierError("usage", "calibrate needs either text or prompts, one file for each domain", { hint: "For example: --prompts math=math.jsonl,code=code.txt (the base answers them), or --text math=math.txt" });
	const names = files.map(({ domain }) => domain);
	const wrong = names.find((name, i) => names.indexOf(name) !== i || !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(name));
	if (wrong === void 0) return files;
	throw new EspalierError("usage", `the domain "${wrong}" is given twice or is not a plain word`, { hint: "Give each file a domain of its own: --text math=a.txt,code=b.txt" });
}
// src/planning/calibration/options.ts
const HEADING = "What is read";
const share = string().regex(/^0?\.\d+$/, "must be a share between 0 and 1, for example 0.02").transform(Number).refine((value) => value > 0, "must be above 0");
const calibrationOptions = object({
	...runDirOptions.shape,
	text: reworded(maskOptions.shape.text, {
		text: "texts to read, [domain=]path, separated by commas or lines; built-in: the texts that come with Espalier",
		heading: HEADING
	}),
	prompts: option(inputFiles, {
		text: "files of prompts that the base answers, [domain=]path: one prompt on each line, or JSON lines with prompt or question; built-in: the prompts that come with Espalier",
		value: "LIST",
		reads: "files",
		several: true,
		heading: HEADING
	}),
	untilStable: option(share, {
		text: "with prompts: ask more prompts, in rounds of doubling size, until random halves of the text differ by at most this share in the loss J of three plans; 0.025 took 600 conversations of tiny-gpt-oss",
		value: "SHARE",
		heading: HEADING
	}),
	chunks: reworded(maskOptions.shape.chunks, {
		text: "chunks of each text to read, or all",
		heading: HEADING
	}),
	chunkTokens: option(wholeNumber(16), {
		text: `tokens of a chunk, default: 256; with until-stable, the longest conversation to measure, up to 2048`,
		value: "N",
		heading: HEADING
	}),
	...questionOptions.shape,
	...overlapOptions.shape,
	reasoningEffort: option(_enum(EFFORTS).transform((effort) => [effort]), {
		text: "passed to the chat template: low, medium or high",
		value: "LEVEL",
		heading: "The trial"
	}),
	dryRun: reworded(dryRunOptions.shape.dryRun, {
		text: "print the time, tokens and bytes this needs, and end: no model is downloaded or run",
		heading: HEADING
	}),
	...llamaOptions.shape
});
// src/commands/calibrate.ts
const calibrate = defineCommand({
	name: "calibrate",
	options: object({
		...baseOptions.shape,
		...calibrationOptions.shape
	}),
	positional: ["base"],
	examples: ["calibrate model.gguf --text math=math.txt,code=code.txt", "calibrate hf://ns/name/model.gguf --prompts chat=prompts.jsonl"],
	async run(inputs, context) {
		if (inputs.dryRun) {
			const estimate = await foreseeCalibration(inputs, context);
			return dryRunResult(estimate, calibrationEstimateText(estimate));
		}
		return calibratedResult(await calibrateBase(inputs, context));
	}
});
export { calibrate };
