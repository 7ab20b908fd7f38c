import { a as option, d as reworded, h as formatInteger, m as formatBytes, u as resultKey, v as formatPoints } from "./option.js";
import { _ as trialOptions, b as chosenEngine, g as questionOptions, m as comparisonOptions, v as trialSettings, y as engineOptions } from "./perplexity.js";
import { c as int, d as number, f as object, h as string, i as array, m as strictObject, t as date } from "./package-zod.js";
import { A as splicedSize, G as newOf, J as ruleOfStore, L as readRepo, Ot as TableBuilder, P as checkWriteAccess, Q as cutInOrder, R as openXetToRead, T as streamSpliced, dt as openFileSource, f as candidateFileName, k as pieceLength, n as readRefs, o as locateModel, r as tagTaken, st as parseRepoId, tt as Cutter, w as digestOfFile } from "./hub.js";
import { t as hubOptions } from "./options3.js";
import { t as llamaOptions } from "./options.js";
import { a as attestOptions } from "./statement.js";
import { a as gateOptions, d as shardOptions, f as streamOptions, h as STAGES, i as dryRunOptions, l as runDirOptions, o as identityOptions, p as timeOptions, r as destinationOptions, s as releaseOptions, u as serverOptions } from "./options2.js";
import { A as checkFreeDisk } from "./request.js";
import { _ as EspalierError, l as _usingCtx } from "./files.js";
import { _ as BASE, a as recordsName, i as readRecords, v as CANDIDATE } from "./records.js";
import { c as parseWanted, r as inputsOf, t as defineCommand } from "./command.js";
import { i as shardPaths, o as readHeader, y as sha256Hex } from "./shards.js";
import { t as describeMoe } from "./model.js";
import { t as checkPlan } from "./check.js";
import { c as nameOf, d as resolveBase, f as resolvedBaseSchema, i as baseLocation, l as namedBase, n as assumedBase, r as baseFileName, s as modelIdOf, t as Memo, u as provenanceOf } from "./memo.js";
import { i as writeFiles, n as bytesAt, r as candidatePaths } from "./write-files.js";
import { n as localCopy, r as openReference, t as fetchBase } from "./reference.js";
import { a as newOfCut, c as destinationOf, d as demandSigner, i as quickTrialTable, l as publish, n as releaseOutputs, r as releasedText, s as splicedSource, t as releaseFacts, u as checkRelease } from "./show-release.js";
import { a as filesOfTrial, i as claimOutputs, n as checkCandidate, r as claimFiles, t as baseInputs } from "./claim-outputs.js";
import { o as readBiases, t as baseId } from "./fingerprint.js";
import { t as curveOf } from "./curve.js";
import { t as readSweep } from "./file2.js";
import { n as openJobs, r as runNameOf } from "./session.js";
import { i as refusalText, o as lossBound } from "./gate.js";
import { i as readHardware } from "./find.js";
import { a as rivalIds, i as findRivals, n as contextOfServer, o as rivalModels, r as runningServers, t as atServers } from "./running-servers.js";
import { a as retryOnOutOfMemory, d as identityOf, g as stageCandidate, h as notOnHub, i as validate, m as hubFileOf, n as isValidated, o as testedModel, r as trialOptions$1, s as answerAll, t as baseAhead, u as setUpTrial } from "./validate.js";
import { r as readScoresOf } from "./scores.js";
import { n as judge, r as passGate, t as gateOf } from "./pass-gate.js";
import { t as readPlanAt } from "./read-plan.js";
import { i as readRouterBiases } from "./router.js";
import { n as listsOf, t as candidateHeaders } from "./shards2.js";
import { n as runStage, r as contextTrainOf } from "./stage.js";
import { n as templatesOf, t as render } from "./render.js";
import { i as provedBaseSchema, r as openQuestion } from "./identity.js";
import { i as listOfExpected, n as verifyCandidate, r as wantedOf, s as failure, t as proofOf } from "./verify.js";
import { i as openFiles } from "./open-base.js";
import { n as openBases, t as baseOnHub } from "./xet-bases.js";
import { t as planOptions } from "./options5.js";
import { n as planOrKeep } from "./plan-without-run.js";
import { s as RunDirectory } from "./run-directory.js";
import { n as optionalBaseOptions } from "./file-options.js";
import { n as costText } from "./cost.js";
import { t as factTable } from "./markdown.js";
import { n as readReport } from "./read-report.js";
import { n as trialOutputs, r as trialText } from "./show-trial.js";
import { n as refusalOutput, r as trialSummary, t as gateSummary } from "./trial-summary.js";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createHash } from "node:crypto";
// src/pipeline/answers.ts
async function answeredQuestions(benchmarks, models, { records }) {
	const answered = [];
	for (const { benchmark, questions } of benchmarks) {
		const byModel = new Map();
		for (const model of models) {
			const own = await readRecords(join(records, recordsName(model, benchmark.name)));
			byModel.set(model, new Map(own.map((record) => [record.id, record])));
		}
		for (const { id, cluster, prompt, expected } of questions) {
			const replies = models.flatMap((model) => {
				const record = byModel.get(model)?.get(id);
				return record === void 0 ? [] : [[model, replyOf(record)]];
			});
			if (replies.length < models.length) continue;
			answered.push({
				benchmark: benchmark.name,
				id,
				...cluster === void 0 ? {} : { cluster },
				prompt,
				expected,
				replies: Object.fromEntries(replies)
			});
		}
	}
	return answered;
}
function replyOf({ answer, extracted, correct, finishReason }) {
	return {
		answer,
		extracted,
		correct,
		finishReason
	};
}
// src/pipeline/bring-base.ts
async function bringBase({ base, candidate, rivalBytes = 0 }, ahead, context) {
	if (base.kind === "local" || await ahead.hasAnswered()) return;
	const { runDir, freeDisk, progress } = context;
	const [copied, cut] = [await sizeOfAll(localCopy(base, runDir)), await sizeOfAll(runDir.at(candidate.file))];
	const missing = base.bytes - copied + candidate.bytes - cut + rivalBytes;
	const free = await freeDisk(runDir.path);
	if (free >= missing) {
		await fetchBase(base, runDir, context);
		return;
	}
	progress({
		type: "note",
		level: "info",
		message: `${formatBytes(free)} of disk are free, base and candidate${rivalBytes > 0 ? " and a rival" : ""} need ${formatBytes(missing)} more: the base answers and is removed before the candidate is written`
	});
	await checkFreeDisk(runDir.at(candidate.file), candidate.bytes - cut + rivalBytes, async () => free + copied);
	await ahead.answer();
	await runDir.removeCopies();
}
function sizeOfAll(path) {
	return bytesAt(shardPaths(path));
}
// src/pipeline/check-destination.ts
async function checkDestination({ repo, tag, pullRequest, attest }, context) {
	const { writing, runDir } = context;
	if (attest !== void 0) demandSigner(context);
	const ref = parseRepoId(repo);
	const hub = writing(ref);
	await checkWriteAccess(ref, hub, { pullRequest });
	if (tag === void 0 || await readRepo(ref, hub) === void 0) return;
	const target = (await readRefs(ref, hub)).tags.get(tag);
	const rendered = await stat(runDir.report).catch(() => void 0);
	if (target !== void 0 && rendered === void 0) throw tagTaken(ref, tag, target, void 0);
}
// src/pipeline/curve.ts
async function curveFor(path, resolved, context) {
	try {
		var _usingCtx$5 = _usingCtx();
		const { signal } = context;
		const sweep = await readSweep(path);
		const base = _usingCtx$5.a(await openReference(resolved, context)).source;
		const model = describeMoe(await readHeader(base, signal));
		const biases = sweep.by === "mask" ? await readBiases(model, base, signal) : [];
		const id = await baseId(model, base, biases, signal);
		if (sweep.base.id === id) return curveOf(sweep);
		throw new EspalierError("usage", `${path} is a sweep of ${sweep.base.name} with ${sweep.base.bytes} bytes, not of the base of this run (${base.size} bytes)`, {
			hint: "Sweep the base of this run, or leave sweep out.",
			details: {
				sweep: sweep.base.id,
				base: id
			}
		});
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
const PLANNED = .8;
function paceOf(records, slots, models) {
	const all = records.flat();
	const seconds = all.reduce((sum, record) => sum + secondsOf(record), 0);
	const tokens = all.reduce((sum, { answerTokens }) => sum + answerTokens, 0);
	return {
		slotSeconds: records.map((some) => some.reduce((sum, one) => sum + secondsOf(one), 0) / some.length),
		tokensPerSecond: seconds === 0 ? 0 : slots * tokens / seconds,
		slots,
		models
	};
}
function secondsOf({ promptTokens, promptTokensPerSecond, answerTokens, answerTokensPerSecond }) {
	const time = (tokens, rate) => rate > 0 ? tokens / rate : 0;
	return time(promptTokens, promptTokensPerSecond) + time(answerTokens, answerTokensPerSecond);
}
function secondsFor(counts, { slotSeconds, slots, models }) {
	return counts.reduce((sum, count, index) => sum + models * count * (slotSeconds[index] ?? 0) / slots, 0);
}
function leastOf({ samples }, questions) {
	return samples === void 0 ? Math.min(questions, 20) : questions;
}
function countsWithin(benchmarks, pace, seconds) {
	const all = benchmarks.map(({ questions }) => questions.length);
	const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
	const room = seconds * PLANNED;
	const [needed, asked] = [secondsFor(least, pace), secondsFor(all, pace)];
	if (asked <= room) return all;
	if (needed > room) return void 0;
	const share = (room - needed) / (asked - needed);
	return all.map((count, index) => least[index] + Math.floor((count - least[index]) * share));
}
function firstOf(items, count, seed) {
	const rank = ({ id }) => sha256Hex(`first ${seed}\n${id}`);
	const order = [...Map.groupBy(items, ({ cluster }) => cluster ?? "").values()].flatMap((members) => members.map((item) => ({
		item,
		rank: rank(item)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map((one, index) => ({
		...one,
		place: (index + .5) / members.length
	}))).toSorted((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : 1));
	const first = new Set(order.slice(0, count).map(({ item }) => item));
	return items.filter((item) => first.has(item));
}
// src/pipeline/preflight.ts
const MACHINES = {
	CPU: {
		low: 1e10,
		high: 5e10
	},
	GPU: {
		low: 3e11,
		high: 3e12
	}
};
const REACHED = .5;
const USUAL_ANSWER = 600;
function hoursOf(benchmarks, activeBytes, models) {
	const tokens = benchmarks.reduce((sum, one) => sum + models * one.questions.length * Math.min(one.maxTokens, USUAL_ANSWER), 0);
	const hoursAt = (rate) => tokens * activeBytes / (rate * REACHED) / 3600;
	const range = ({ low, high }) => ({
		low: hoursAt(high),
		high: hoursAt(low)
	});
	return {
		CPU: range(MACHINES.CPU),
		GPU: range(MACHINES.GPU)
	};
}
function estimateOf(sizes, benchmarks) {
	const { baseBytes, candidateBytes, wholeBase, publishes, activeBytes, streams = false } = sizes;
	const { rivalBytes = [], models = 2 } = sizes;
	const rivals = rivalBytes.reduce((sum, bytes) => sum + bytes, 0);
	const fromHub = baseBytes > 0;
	const questions = benchmarks.reduce((sum, one) => sum + one.questions.length, 0);
	return {
		downloadBytes: (fromHub ? wholeBase ? baseBytes : Math.min(baseBytes, candidateBytes) : 0) + rivals,
		uploadBytes: publishes ? candidateBytes : 0,
		diskBytes: (streams ? 0 : candidateBytes + (fromHub && wholeBase ? baseBytes : 0)) + Math.max(0, ...rivalBytes),
		questions,
		answerTokens: benchmarks.reduce((sum, one) => sum + models * one.questions.length * one.maxTokens, 0),
		hours: questions === 0 ? void 0 : hoursOf(benchmarks, activeBytes, models),
		excludableLoss: lossBound({
			bothRight: questions,
			lost: 0,
			gained: 0,
			bothWrong: 0
		})
	};
}
function assumedPace(benchmarks, activeBytes, machine, models) {
	const secondsPerToken = activeBytes / (MACHINES[machine].low * REACHED);
	return {
		slotSeconds: benchmarks.map(({ maxTokens }) => Math.min(maxTokens, USUAL_ANSWER) * secondsPerToken),
		tokensPerSecond: 1 / secondsPerToken,
		slots: 1,
		models
	};
}
function assertTimeSuffices(benchmarks, { activeBytes, slots }, { machine, minutes }) {
	if (minutes === void 0) return;
	const hours = benchmarks.reduce((sum, { benchmark, questions, maxTokens }) => sum + 2 * leastOf(benchmark, questions.length) * Math.min(maxTokens, USUAL_ANSWER), 0) * activeBytes / (MACHINES[machine].high * REACHED * slots) / 3600;
	if (hours * 60 <= minutes) return;
	throw new EspalierError("usage", `max-minutes ${minutes} is too little: the fewest questions take at least ${durationText(hours)} on a ${machine}`, { hint: "Give a higher --max-minutes, fewer --benchmarks, a machine with a GPU, or --runner hf-jobs." });
}
function estimateText(estimate, margin = Number.POSITIVE_INFINITY, time) {
	const { downloadBytes, uploadBytes, diskBytes, hours, questions, answerTokens, excludableLoss } = estimate;
	const most = uploadBytes === 0 ? "" : ` up to ${formatBytes(uploadBytes)} to upload,`;
	const up = estimate.new === void 0 ? most : ` to upload ${newOf([estimate.new], true)},`;
	const data = `up to ${formatBytes(downloadBytes)} to download,${up} ${formatBytes(diskBytes)} on disk`;
	if (questions === 0) return `${data}; no questions`;
	const asked = `${formatInteger(questions)} questions to each model, at most ${formatInteger(answerTokens)} tokens of answers${hours === void 0 ? "" : timeText(hours)}`;
	const points = (rate) => formatPoints(rate).replace("+", "");
	const power = excludableLoss < margin ? "" : `; so few questions cannot exclude a loss below ${points(excludableLoss)} (margin ${points(margin)}), so that non-inferior is out of reach unless all answers are the same`;
	return `${data}; ${asked}${limitText(estimate, time)}${power}`;
}
function limitText({ hours, questions }, time) {
	if (hours === void 0 || time?.minutes === void 0) return "";
	const { machine, minutes } = time;
	const within = (whole) => Math.min(questions, Math.floor(questions * minutes / 60 / whole));
	const [few, many] = [within(hours[machine].high), within(hours[machine].low)];
	return `; in ${minutes} minutes a ${machine} answers about ${few === many ? formatInteger(few) : `${formatInteger(few)} to ${formatInteger(many)}`} of them: the base's first answers decide`;
}
function timeText(hours) {
	const text = ({ low, high }) => {
		const [least, most] = [durationText(low), durationText(high)];
		return least === most ? least : `${least} to ${most}`;
	};
	return `, ${text(hours.CPU)} on a CPU, ${text(hours.GPU)} on a GPU, roughly (at ${USUAL_ANSWER} tokens an answer or the budget)`;
}
function durationText(hours) {
	const minutes = hours * 60;
	if (minutes < 1) return "under a minute";
	if (minutes < 90) return `${Math.round(minutes)} min`;
	return `${Number(hours.toPrecision(2))} h`;
}
function assertMeasurable(gate, { questions, kld, rivals = 0 }) {
	const names = questions.map(({ benchmark }) => benchmark.name);
	const refusals = gate.flatMap((clause) => {
		const refuse = (reason) => [{
			clause: clause.text,
			reason
		}];
		const needsKld = clause.kind === "limit" && (clause.measure === "kld" || clause.measure === "same-top");
		if (names.length === 0) return refuse("nothing is to be measured");
		if (needsKld) return kld ? [] : refuse("KL divergence is not to be measured");
		if (clause.kind === "rival") return rivals > 0 ? [] : refuse("no rivals are to be asked");
		if (clause.kind !== "difference" || clause.benchmark === "overall") return [];
		return names.includes(clause.benchmark) ? [] : refuse(`${clause.benchmark} is not to be asked`);
	});
	if (refusals.length === 0) return;
	throw new EspalierError("usage", `nothing was started: ${refusalText(refusals)}`, {
		hint: "Let --benchmarks measure what the gate bounds (--kld FILE for kld and same-top), or give another --gate.",
		details: { refusals }
	});
}
// src/pipeline/time-limit.ts
const DEFAULT_MINUTES = 120;
const LOAD_MINUTES = 3;
async function machineClassOf(settings, context) {
	if (settings.runner.kind !== "local") return "GPU";
	if (settings.gpuLayers === 0 || settings.device?.[0] === "none") return "CPU";
	const { accelerator } = await readHardware(context.environment, context.signal);
	return accelerator === "none" ? "CPU" : "GPU";
}
function minutesOf(given, { benchmarks, maxCost }, machine, paid) {
	const limits = [...given === void 0 ? [] : [given], ...paid === void 0 || maxCost === void 0 ? [] : [2 * Math.max(1, paid.minutes - LOAD_MINUTES)]];
	if (limits.length > 0) return Math.min(...limits);
	return benchmarks.join(",") === "mmlu-pro:1000,gsm8k" && machine === "CPU" ? DEFAULT_MINUTES : void 0;
}
// src/pipeline/foresee.ts
async function foresee({ config, resolved, planFile, gate, validates, publishes }, context) {
	const { trial, servers, stream: streams = false } = config;
	const run = runNameOf({
		base: modelIdOf(resolved.base),
		plan: planFile.sha256,
		settings: resultKey(trialSettings, trial)
	});
	const compared = {
		base: resolved.base,
		candidateBytes: resolved.candidate.bytes
	};
	const rivals = validates ? await findRivals(trial.rivals, compared, context) : [];
	const limits = [resolved, ...rivals].map(({ contextTrain = Number.POSITIVE_INFINITY }) => contextTrain);
	const contexts = validates && servers ? await contextsOf(servers, trial, context) : [];
	const asked = validates ? await setUpTrial(trial, context, {
		gate,
		run,
		contextLimit: Math.min(...limits, ...contexts),
		ownServer: servers === void 0 || trial.kld !== void 0 || rivals.length > 0
	}) : void 0;
	const isHere = asked?.engine?.jobs === void 0 && servers === void 0;
	const sizes = {
		baseBytes: resolved.base.kind === "local" ? 0 : resolved.base.bytes,
		candidateBytes: resolved.candidate.bytes,
		activeBytes: resolved.activeBytes,
		wholeBase: asked !== void 0 && isHere,
		rivalBytes: isHere ? rivals.map(({ resolved: { kind, bytes } }) => kind === "hub" ? bytes : 0) : [],
		models: 2 + rivals.length,
		publishes,
		streams
	};
	const wanted = asked?.benchmarks ?? [];
	const estimate = estimateOf(sizes, wanted);
	const machine = servers ? "GPU" : await machineClassOf(trial, context);
	const time = {
		machine,
		minutes: minutesOf(config.maxMinutes, trial, machine, asked?.engine?.jobs)
	};
	assertTimeSuffices(wanted, {
		activeBytes: resolved.activeBytes,
		slots: trial.slots
	}, time);
	const message = estimateText(estimate, trial.margin, time);
	context.progress({
		type: "note",
		level: "info",
		message
	});
	return {
		asked,
		rivals,
		rivalBytes: Math.max(0, ...sizes.rivalBytes),
		isHere,
		time,
		estimate
	};
}
async function contextsOf({ base, candidate }, trial, context) {
	return [await contextOfServer(base, trial, context), await contextOfServer(candidate, trial, context)];
}
// src/pipeline/page-scores.ts
async function pageScores(path, { plan }) {
	const { architecture, experts, keep, origin } = plan;
	const layers = Object.keys(keep).map(Number).toSorted((a, b) => a - b);
	const { importance, text } = await readScoresOf(path, {
		architecture,
		experts: experts.total,
		layers
	});
	const sha256 = sha256Hex(text);
	return {
		importance,
		ofPlan: origin?.inputs.some((input) => input.sha256 === sha256) ?? false
	};
}
// src/pipeline/stages/prune.ts
const fileSchema = strictObject({
	file: string(),
	bytes: int().min(0),
	sha256: string()
});
const stage$2 = {
	name: "prune",
	output: strictObject({
		file: string(),
		bytes: int().min(0),
		files: array(fileSchema).min(1)
	}),
	summarize: ({ file, bytes, files }) => files.length === 1 ? `${file}, ${formatBytes(bytes)}, sha256 ${files[0].sha256.slice(0, 12)}` : `${file} and ${files.length - 1} more, ${formatBytes(bytes)}`
};
function prune({ resolved, planFile, base, model, checked }, context, streamed) {
	const { file, name, maxShardBytes } = resolved.candidate;
	const at = (one) => context.runDir.at(one);
	const isThere = async (one) => (await stat(at(one.file)).catch(() => void 0))?.size === one.bytes;
	return runStage(context, stage$2, {
		inputs: {
			base: resolved.base,
			file,
			plan: planFile.sha256,
			maxShardBytes
		},
		stillValid: async ({ files }) => streamed !== void 0 || (await Promise.all(files.map(isThere))).every(Boolean),
		work: async () => {
			if (streamed !== void 0) {
				const bytes = streamed.source.size;
				return {
					file,
					bytes,
					files: [{
						file,
						bytes,
						sha256: await streamed.sha256()
					}]
				};
			}
			const provenance = provenanceOf(planFile, resolved.base, context.version);
			const biases = await readRouterBiases(base, model, planFile.plan, context.signal);
			const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
			const { signal, progress, freeDisk: free } = context;
			const lists = listsOf(headers, model, checked, biases);
			const files = (await writeFiles(base, lists, at(name), {
				signal,
				progress,
				free
			})).map(({ path, ...rest }) => ({
				file: basename(path),
				...rest
			}));
			return {
				file,
				bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
				files
			};
		}
	});
}
// src/moe/active.ts
function activeBytesOf({ header, layers, expertCount }) {
	const used = new Map(layers.flatMap((layer) => layer.tensors.map(({ name }) => [name, layer.used / expertCount])));
	const bytes = header.tensors.filter(({ name }) => name !== "token_embd.weight").map(({ name, byteLength }) => byteLength * (used.get(name) ?? 1));
	return Math.round(bytes.reduce((sum, one) => sum + one, 0));
}
// src/pipeline/stages/resolve.ts
const stage$1 = {
	name: "resolve",
	output: strictObject({
		base: resolvedBaseSchema,
		candidate: strictObject({
			name: string(),
			file: string(),
			bytes: int().min(0),
			experts: int().min(1),
			maxShardBytes: int().min(1).optional()
		}),
		activeBytes: int().min(0),
		contextTrain: int().min(1).optional(),
		date: date()
	}),
	summarize: ({ base, candidate }) => `${nameOf(base)} (${formatBytes(base.bytes)}) to ${candidate.file} (${formatBytes(candidate.bytes)})`
};
function resolve$1(inputs, context) {
	const { planFile, fileName, maxShardBytes, anyBase } = inputs;
	const location = baseLocation(inputs.base, planFile.plan);
	if (planFile.plan.layers === "per-layer" && !inputs.perLayerLoads) throw new EspalierError("plan-mismatch", `${planFile.path} is for a file that llama.cpp does not load`, { hint: "Set \"layers\" to \"mask\", try it with --engine moe-stream, or make the file alone with: espalier prune BASE --plan PLAN --out FILE" });
	return runStage(context, stage$1, {
		inputs: {
			plan: planFile.sha256,
			location,
			fileName,
			maxShardBytes,
			hub: context.hub.hubUrl
		},
		work: async () => {
			try {
				var _usingCtx$4 = _usingCtx();
				const named = (model, base, baseName) => {
					const checked = checkPlan(planFile.plan, model);
					const provenance = provenanceOf(planFile, base, context.version);
					const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
					const name = fileName ?? candidateFileName(baseName, checked.kept);
					return {
						name,
						file: candidatePaths(name, headers.length)[0] ?? name,
						bytes: headers.reduce((sum, { fileSize }) => sum + fileSize, 0),
						experts: checked.kept,
						...maxShardBytes !== void 0 && { maxShardBytes }
					};
				};
				const base = await resolveBase(location, planFile.plan, context, {
					anyBase,
					check: (model) => inputs.onCandidate?.(named(model, assumedBase(planFile.plan), basename(location.path)))
				});
				const reference = _usingCtx$4.a(await openReference(base, context));
				const model = describeMoe(await readHeader(reference.source, context.signal));
				return {
					base,
					candidate: named(model, base, baseFileName(base)),
					activeBytes: activeBytesOf(model),
					...contextTrainOf(model.header),
					date: new Date().toISOString().slice(0, 10)
				};
			} catch (_) {
				_usingCtx$4.e = _;
			} finally {
				await _usingCtx$4.d();
			}
		}
	});
}
// src/prune/verify-list.ts
async function verifyList({ name, list, sha256 }, base, model, checked, known, signal) {
	const wants = await wantedOf([splicedSource(name, base, list)], base, model, checked, known, signal);
	const wanted = listOfExpected(wants.expected, wants.header.bytes);
	let at = 0;
	for (const [i, piece] of wanted.entries()) {
		const difference = differenceOf(piece, list[i]);
		if (difference !== void 0) {
			const place = at + difference;
			throw failure(name, `byte ${place}, in ${tensorAt(wants, place)}, is not what base and plan give`);
		}
		at += pieceLength(piece);
	}
	return proofOf(wants, model, sha256);
}
function differenceOf(wanted, found) {
	if (found === void 0) return 0;
	if (wanted.kind === "literal" && found.kind === "literal") {
		const length = Math.max(wanted.bytes.length, found.bytes.length);
		for (let i = 0; i < length; i++) if (wanted.bytes[i] !== found.bytes[i]) return i;
		return;
	}
	if (wanted.kind !== "copy" || found.kind !== "copy" || wanted.offset !== found.offset) return 0;
	return wanted.length === found.length ? void 0 : Math.min(wanted.length, found.length);
}
function tensorAt({ header, expected }, place) {
	let end = header.dataStart;
	for (const { length, what } of expected) {
		end += length;
		if (place < end) return what;
	}
	return "its header";
}
// src/pipeline/stages/verify.ts
const count = int().min(0);
const stage = {
	name: "verify",
	output: strictObject({
		bytesCompared: count,
		literalBytes: count,
		tensors: count,
		expertTensors: count,
		sha256: string(),
		claims: array(string()),
		base: provedBaseSchema
	}),
	summarize: ({ bytesCompared, tensors, base }) => [`all ${formatInteger(bytesCompared)} bytes of ${tensors} tensors are the base's, or the plan's`, openQuestion(base)].filter((part) => part !== void 0).join("; ")
};
function verify$1(surgery, pruned, context, streamed) {
	const { resolved, planFile, base, identity, model, checked } = surgery;
	const at = (file) => context.runDir.at(file);
	return runStage(context, stage, {
		inputs: {
			base: resolved.base,
			identity,
			plan: planFile.sha256,
			candidate: pruned
		},
		stillValid: async () => {
			if (streamed !== void 0) return true;
			for (const { file, sha256 } of pruned.files) try {
				var _usingCtx$3 = _usingCtx();
				const source = _usingCtx$3.a(await openFileSource(at(file)));
				if (await digestOfFile(source, context.signal) !== sha256) return false;
			} catch (_) {
				_usingCtx$3.e = _;
			} finally {
				await _usingCtx$3.d();
			}
			return true;
		},
		work: async () => {
			try {
				var _usingCtx3 = _usingCtx();
				const known = provenanceOf(planFile, resolved.base, context.version);
				if (streamed !== void 0) {
					const { list } = streamed;
					return {
						...await verifyList({
							name: pruned.file,
							list,
							sha256: pruned.files[0].sha256
						}, base, model, checked, known, context.signal),
						base: identity
					};
				}
				const candidate = _usingCtx3.a(await openFiles({
					kind: "local",
					path: at(pruned.file)
				}, context));
				const proof = await verifyCandidate(candidate.files, base, model, checked, known, context);
				const [first, ...others] = pruned.files;
				if (others.length === 0 && proof.sha256 !== first.sha256) throw new EspalierError("proof-failed", `${pruned.file} has SHA-256 ${proof.sha256}, ${first.sha256} was written`, { hint: "Something changed the file after it was written; delete it and run again." });
				return {
					...proof,
					base: identity
				};
			} catch (_) {
				_usingCtx3.e = _;
			} finally {
				await _usingCtx3.d();
			}
		}
	});
}
// src/pipeline/streamed.ts
async function streamedCandidate({ resolved, planFile, base, model, checked }, repo, context) {
	const { name, maxShardBytes } = resolved.candidate;
	const { signal, progress } = context;
	const provenance = provenanceOf(planFile, resolved.base, context.version);
	const biases = await readRouterBiases(base, model, planFile.plan, signal);
	const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
	const [list, ...others] = listsOf(headers, model, checked, biases);
	if (list === void 0 || others.length > 0) throw new EspalierError("usage", `a candidate of ${headers.length} shards cannot be streamed`, { hint: "Leave out --stream, or --max-shard-size." });
	const source = splicedSource(name, base, list);
	let cut;
	const readAll = async () => {
		const rule = repo === void 0 ? void 0 : await ruleFor(source, repo, {
			resolved,
			planFile
		}, context);
		const hash = createHash("sha256");
		const cutter = rule === void 0 ? void 0 : new Cutter(rule);
		const table = new TableBuilder();
		const keep = (part) => table.add(part.ends, part.hashes);
		const total = splicedSize(list);
		let done = 0;
		for await (const block of streamSpliced(base, list, { signal })) {
			hash.update(block);
			cutter?.push(block);
			if (cutter !== void 0) keep(cutter.take());
			done += block.length;
			progress({
				type: "bytes",
				label: "read",
				done,
				total
			});
		}
		if (cutter !== void 0 && rule !== void 0) {
			keep(cutter.finish());
			cut = {
				rule,
				table: table.build()
			};
		}
		return hash.digest("hex");
	};
	let digest;
	return {
		list,
		source,
		sha256() {
			digest ??= readAll();
			return digest;
		},
		async *chunks(rule, abort) {
			if (cut?.rule === rule) yield cut.table;
			else yield* cutInOrder(streamSpliced(base, list, { signal: abort }), rule);
		}
	};
}
async function ruleFor(source, repo, { resolved, planFile }, context) {
	const { hub, signal, progress } = context;
	if (hub.withoutXet === true) return void 0;
	const onProblem = (message) => progress({
		type: "note",
		level: "warning",
		message
	});
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			const onHub = baseOnHub(namedBase(resolved.base), planFile.plan);
			const client = await openXetToRead(onHub ?? {
				repo: parseRepoId(repo),
				revision: "main"
			}, hub);
			if (client === void 0) return "new";
			const open = _usingCtx$2.a(new AsyncDisposableStack());
			const bases = await openBases(resolved.base, planFile.plan, context);
			for (const base of bases) open.use(base);
			return await ruleOfStore(client, source, bases, onProblem, signal);
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code === "interrupted") throw error;
		onProblem(`the store does not say by which rule it was filled: ${error.message}`);
		return "new";
	}
}
// src/pipeline/trial/question-budget.ts
const chosenSchema = strictObject({
	counts: array(int().min(0)),
	tokensPerSecond: number().min(0)
});
const WARM_UP_ROUNDS = 2;
async function withinMinutes(setup, minutes, models, context, assumed) {
	const { settings, benchmarks } = setup;
	const { counts, tokensPerSecond } = await new Memo(context.runDir.questionBudget, {
		minutes,
		base: models[0].modelId,
		engine: setup.engine?.identity,
		benchmarks: benchmarks.map(identityOf)
	}, chosenSchema).readOr(async () => {
		const pace = assumed ?? await paceOfBase(setup, models, context);
		const chosen = countsWithin(benchmarks, pace, minutes * 60);
		if (chosen === void 0) throw tooSlow(benchmarks, pace, minutes);
		const all = benchmarks.map(({ questions }) => questions.length);
		const message = paceText(pace, {
			all,
			chosen,
			minutes,
			isAssumed: assumed !== void 0
		});
		context.progress({
			type: "note",
			level: sum(chosen) < sum(all) ? "warning" : "info",
			message
		});
		return {
			counts: chosen,
			tokensPerSecond: pace.tokensPerSecond
		};
	});
	const wanted = sum(benchmarks.map(({ questions }) => questions.length));
	if (sum(counts) === wanted) return setup;
	return {
		...setup,
		benchmarks: benchmarks.map((prepared, index) => only(prepared, counts[index] ?? 0, settings.seed)),
		timeLimit: {
			minutes,
			wanted,
			tokensPerSecond: Number(tokensPerSecond.toPrecision(3))
		}
	};
}
async function withinTime(setup, { minutes, machine }, activeBytes, models, context) {
	if (minutes === void 0) return setup;
	return await withinMinutes(setup, minutes, models, context, setup.engine?.jobs !== void 0 ? assumedPace(setup.benchmarks, activeBytes, machine, models.length) : void 0);
}
async function paceOfBase(asked, models, context) {
	const { settings, benchmarks } = asked;
	const first = benchmarks.map((prepared) => prepared.benchmark.samples === void 0 ? only(prepared, Math.min(20, WARM_UP_ROUNDS * settings.slots), settings.seed) : prepared);
	const { conditions, records } = await retryOnOutOfMemory(asked, models, context, (fit) => answerAll(trialOptions$1(models, {
		...fit,
		benchmarks: first
	}, context), "base"));
	return paceOf(records, conditions.slots, models.length);
}
function only(prepared, count, seed) {
	if (count >= prepared.questions.length) return prepared;
	return {
		...prepared,
		questions: firstOf(prepared.questions, count, seed),
		seed
	};
}
function paceText(pace, { all, chosen, minutes, isAssumed }) {
	const hours = (counts) => durationText(secondsFor(counts, pace) / 3600);
	const where = isAssumed ? "assumed" : `here (${pace.slots} answers at a time)`;
	const here = `${rateText(pace)} ${where}: all ${formatInteger(sum(all))} questions to ${pace.models} models take about ${hours(all)}`;
	if (sum(chosen) === sum(all)) return `${here}; max-minutes ${minutes} allows that`;
	return `${here}; ${formatInteger(sum(chosen))} of them, of each subject its share, are asked in about ${hours(chosen)} (max-minutes ${minutes}). A GPU that is ten times as fast would take ${durationText(secondsFor(all, pace) / 36e3)} for all`;
}
function tooSlow(benchmarks, pace, minutes) {
	const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
	const needed = durationText(secondsFor(least, pace) / 3600);
	return new EspalierError("usage", `max-minutes ${minutes} is too little here: ${formatInteger(sum(least))} questions, the fewest that are asked, take about ${needed} at ${rateText(pace)}`, {
		hint: "Give a higher --max-minutes, fewer --benchmarks, a machine with a GPU, or --runner hf-jobs.",
		details: {
			minutes,
			questions: sum(least),
			tokensPerSecond: pace.tokensPerSecond
		}
	});
}
function rateText({ tokensPerSecond }) {
	return `${Number(tokensPerSecond.toPrecision(2))} tokens/s`;
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
// src/pipeline/trial/tried.ts
function hasTrial({ runDir }) {
	return stat(runDir.stage("validate")).then(() => true, () => false);
}
async function checkTried(models, setup, context) {
	if (!await isValidated(models, setup, context)) throw noTrial();
}
function noTrial() {
	return new EspalierError("usage", "a trial needs the candidate on disk, and --stream does not write it", { hint: "Leave out --stream, or the trial with --benchmarks none; or make the trial elsewhere first, with the same options and --until validate, and bring its run directory here (the models can be left behind)." });
}
// src/pipeline/run.ts
async function runPipeline(config, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { destination, trial, stream: streams = false } = config;
		const last = STAGES.indexOf(config.until);
		const reaches = (stage) => STAGES.indexOf(stage) <= last;
		const planFile = await readPlanAt(config.planPath, context);
		const scores = config.scores === void 0 ? void 0 : await pageScores(config.scores, planFile);
		_usingCtx$1.a(await context.runDir.lock(context));
		const publishes = destination !== void 0 && reaches("publish");
		if (publishes) await checkDestination(destination, context);
		const gate = gateOf(config.gate, planFile.plan);
		const isAsked = publishes || (config.gate ?? planFile.plan.gate) !== void 0;
		if (isAsked && (config.onGate ?? "fail") === "fail" && reaches("validate")) assertMeasurable(gate, {
			...parseWanted(trial.benchmarks),
			kld: trial.kld !== void 0,
			rivals: trial.rivals.length
		});
		const templates = await templatesOf(config.templates, context);
		const { base: given, hashBase, fileName, maxShardBytes } = config;
		const inputs = [{
			path: config.planPath,
			option: "plan"
		}, ...config.inputs ?? []];
		const stages = STAGES.slice(0, last + 1).map((stage) => context.runDir.stage(stage));
		const answers = filesOfTrial(context.runDir, trial, [...[BASE, CANDIDATE], ...rivalIds(trial.rivals.length)]);
		await claimFiles(context.runDir, [...stages, ...reaches("validate") ? answers : []], inputs);
		const perLayerLoads = chosenEngine(trial).capabilities.perLayerExperts;
		const { anyBase = false } = config;
		const validates = trial.benchmarks.length > 0 && reaches("validate");
		const location = baseLocation(given, planFile.plan);
		if (validates && trial.runner.kind !== "local" && location.kind === "local") throw notOnHub(location.path);
		const onCandidate = async ({ file, bytes }) => {
			await checkCandidate(file, baseInputs(location), config, context);
			if (!reaches("prune") || streams) return;
			const path = context.runDir.at(file);
			await checkFreeDisk(path, bytes - await sizeOfAll(path), context.freeDisk);
		};
		const resolved = await resolve$1({
			planFile,
			base: given,
			anyBase,
			fileName,
			maxShardBytes,
			perLayerLoads,
			onCandidate
		}, context);
		await claimOutputs(config, resolved, context);
		const tell = async (output) => {
			await config.onStage?.(output);
			return output;
		};
		const output = await tell({
			runDir: context.runDir.path,
			resolved
		});
		if (!reaches("prune")) return output;
		const curve = config.curve === void 0 ? void 0 : await curveFor(config.curve, resolved.base, context);
		const { asked, rivals, rivalBytes, isHere, time, estimate } = await foresee({
			config,
			resolved,
			planFile,
			gate,
			validates,
			publishes
		}, context);
		const { servers } = config;
		const estimated = {
			...output,
			estimate
		};
		if (config.dryRun === true) {
			const measured = publishes ? await newOfCut(resolved, planFile, context) : void 0;
			return measured === void 0 ? estimated : {
				...estimated,
				estimate: {
					...estimate,
					new: measured
				}
			};
		}
		const jobs = _usingCtx$1.a(await openJobs(asked, context));
		let cut;
		const files = modelsOf(resolved, planFile, context, async () => {
			if (cut === void 0) throw new EspalierError("internal", "the candidate is asked for before it is cut");
			return await stageCandidate(jobs, cut, {
				base: resolved.base,
				plan: planFile.plan
			}, context);
		});
		const models = servers ? atServers(files, servers, resolved.base, context) : files;
		const mustBeTried = streams && isHere && servers === void 0;
		if (asked && mustBeTried && !await hasTrial(context)) throw noTrial();
		const setup = asked && await withinTime(asked, time, resolved.activeBytes, models, context);
		if (setup && isHere && !streams) await bringBase({
			...resolved,
			rivalBytes
		}, baseAhead(models, setup, context), context);
		const { source: base, identity } = _usingCtx$1.a(await openReference(resolved.base, context, {
			runDir: context.runDir,
			hashBase
		}));
		const model = describeMoe(await readHeader(base, context.signal));
		const surgery = {
			resolved,
			planFile,
			base,
			identity,
			model,
			checked: checkPlan(planFile.plan, model)
		};
		const streamed = streams ? await streamedCandidate(surgery, destination?.repo, context) : void 0;
		const pruned = await prune(surgery, context, streamed);
		cut = {
			pruned,
			streamed
		};
		const written = await tell({
			...estimated,
			pruned
		});
		if (!reaches("verify")) return written;
		const proof = await verify$1(surgery, pruned, context, streamed);
		const proved = await tell({
			...written,
			proof
		});
		if (!reaches("validate")) return proved;
		const tested = [...[models[0], {
			...models[1],
			sha256: proof.sha256
		}], ...rivalModels(rivals, setup?.kld, () => jobs, context)];
		if (setup && mustBeTried) await checkTried(tested, setup, context);
		const validated = setup && await validate(tested, setup, context, jobs);
		await base.assertUnchanged?.();
		const soFar = await tell({
			...proved,
			...validated && { validated }
		});
		if (!reaches("render")) return soFar;
		const parts = {
			version: context.version,
			surgery,
			pruned,
			proof,
			...validated,
			curve,
			gate: judge(validated?.trial, gate),
			release: releaseOf(config, planFile),
			records: config.records ?? "open"
		};
		const questions = setup ? await answeredQuestions(setup.benchmarks, models.map(({ id }) => id), context.runDir) : [];
		await render(parts, {
			questions,
			scores
		}, templates, context);
		const { card, report, page } = context.runDir;
		const rendered = {
			card,
			report,
			page
		};
		const judged = parts.gate;
		const ready = await tell({
			...soFar,
			rendered,
			judged
		});
		const draft = isAsked ? passGate(judged, config.onGate ?? "fail", context) : void 0;
		if (!publishes) return ready;
		const release = await checkRelease({
			gate: config.gate,
			templates,
			streamed
		}, context);
		const bases = async () => [...await jobs.openStaged(), ...await openBases(resolved.base, planFile.plan, context)];
		const released = await publish(destination, release, bases, draft, context);
		return {
			...ready,
			released
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function modelsOf(resolved, planFile, context, staged) {
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
function releaseOf({ destination }, { plan }) {
	return {
		repo: destination?.repo ?? `your-namespace/${plan.name}`,
		tag: destination?.tag
	};
}
// src/commands/show-run.ts
function runText({ runDir, resolved, estimate, pruned, validated, rendered, released }) {
	const { file, bytes } = resolved.candidate;
	return [
		pruned ? `candidate  ${join(runDir, pruned.file)} (${formatBytes(pruned.bytes)})` : `${file}: ${formatBytes(bytes)}`,
		...(pruned?.files ?? []).map(({ file, sha256 }, _, { length }) => digestText(file, sha256, length)),
		...!pruned && estimate ? [estimateText(estimate)] : [],
		...rendered ? [
			`card       ${rendered.card}`,
			`report     ${rendered.report}`,
			`page       ${rendered.page}`
		] : [],
		...validated?.jobs ? [`jobs       ${costText(validated.jobs)}`] : [],
		...released ? [releasedText(released), `commit     ${released.commit}`] : [],
		...validated ? ["", trialText(validated.trial)] : []
	].join("\n");
}
function digestText(file, sha256, files) {
	return files === 1 ? `sha256     ${sha256}` : `sha256     ${sha256}  ${file}`;
}
function runOutputs({ runDir, pruned, validated, rendered, judged, released }) {
	return {
		"run-dir": runDir,
		...pruned && {
			candidate: join(runDir, pruned.file),
			"candidate-bytes": String(pruned.bytes),
			...pruned.files.length === 1 && { "candidate-sha256": pruned.files[0].sha256 }
		},
		...validated && trialOutputs(validated.trial),
		...judged && refusalOutput(judged),
		...rendered,
		...released && releaseOutputs(released)
	};
}
async function runFinished(output) {
	const { resolved, pruned, validated, rendered, judged, released } = output;
	const { file, bytes } = resolved.candidate;
	const report = rendered && await readReport(rendered.report);
	const parts = [
		factTable([
			[pruned ? "candidate" : "candidate, not written yet", file],
			["size", `${formatBytes(pruned?.bytes ?? bytes)} of ${formatBytes(resolved.base.bytes)}`],
			...(pruned?.files ?? []).map((one) => ["SHA-256", `${one.sha256} ${one.file}`]),
			...validated?.jobs ? [["Jobs", costText(validated.jobs)]] : [],
			...released ? releaseFacts(released) : []
		]),
		...report ? [quickTrialTable(report)] : validated ? [trialSummary(validated.trial)] : [],
		...judged ? [gateSummary(judged)] : []
	];
	return {
		outputs: runOutputs(output),
		summary: parts.join("\n\n")
	};
}
// src/commands/run.ts
const runOptions = object({
	plan: option(string(), {
		text: "plan file; without one, keep",
		value: "PLAN",
		heading: "Files"
	}),
	keep: reworded(planOptions.shape.keep, {
		text: "experts to keep in every layer, instead of a plan: one is made by the best method that does not run the model, and published beside the release",
		heading: "Files"
	}),
	...optionalBaseOptions.shape,
	...runDirOptions.shape,
	...dryRunOptions.shape,
	...streamOptions.shape,
	...destinationOptions.shape,
	...attestOptions.shape,
	...gateOptions.shape,
	...releaseOptions.shape,
	...identityOptions.shape,
	...shardOptions.shape,
	...questionOptions.shape,
	...timeOptions.shape,
	...comparisonOptions.shape,
	...trialOptions.shape,
	...engineOptions.shape,
	...serverOptions.shape,
	...llamaOptions.shape,
	...hubOptions.shape
});
const run = defineCommand({
	name: "run",
	options: runOptions,
	positional: ["plan"],
	examples: [
		"run plan.json --repo your-name/model-28x-GGUF --tag v1.0",
		"run --keep 28 --base hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf --dry-run",
		"run plan.json --base model.gguf --benchmarks mmlu:200 --until render"
	],
	run: runAll
});
async function runAll(inputs, context, onFinished) {
	const { until, templates, scores, records, gate, onGate } = inputs;
	const destination = inputs.repo === void 0 ? void 0 : destinationOf(inputs.repo, inputs);
	const runContext = {
		...context,
		runDir: new RunDirectory(inputs.runDir)
	};
	const given = inputs.base === void 0 ? void 0 : await locateModel(inputs.base, context.hub);
	const { plan, base } = await planOrKeep({
		...inputs,
		base: given
	}, runContext);
	const output = await runPipeline({
		planPath: plan,
		base,
		dryRun: inputs.dryRun,
		stream: inputs.stream,
		hashBase: inputs.hashBase,
		anyBase: inputs.anyBase,
		fileName: inputs.fileName,
		maxShardBytes: inputs.maxShardSize,
		templates,
		curve: inputs.sweep,
		trial: inputs,
		servers: runningServers(inputs),
		maxMinutes: inputs.maxMinutes,
		gate,
		onGate,
		records,
		scores,
		until,
		inputs: inputsOf({
			...inputs,
			base: void 0,
			plan: void 0
		}),
		destination,
		onStage: async (output) => onFinished(await runFinished(output))
	}, runContext);
	return {
		json: output,
		text: runText(output),
		...await runFinished(output)
	};
}
export { run };
