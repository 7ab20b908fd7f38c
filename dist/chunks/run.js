import { _ as formatInteger, a as option, d as reworded, h as formatBytes, i as list, u as resultKey } from "./option.js";
import { a as familyOptions, c as releaseOptions, d as serverOptions, f as shardOptions, i as dryRunOptions, m as timeOptions, o as gateOptions, p as streamOptions, r as destinationOptions, s as identityOptions, u as runDirOptions } from "./options.js";
import { _ as strictObject, d as int, h as object, m as number, o as array, s as base64, v as string } from "./package-zod.js";
import { a as questionOptions, c as engineOptions, l as chosenEngine, o as trialOptions, r as comparisonOptions, s as trialSettings } from "./options2.js";
import { t as llamaOptions } from "./options3.js";
import { t as attestOptions } from "./options5.js";
import { _ as quickTrialTable, a as newOfCut, b as splicedSource, c as visibilityOf, d as composeRelease, f as candidatesOf, h as checkNames, i as publish, l as checkLostMeasurements, m as checkDestination, n as releaseOutputs, p as checkRelease, r as releasedText, s as destinationOf, t as releaseSummary, v as prepareRepo, y as uploadAhead } from "./release-summary.js";
import { a as rivalIds, c as atServers, d as storeBaseFor, i as findRivals, l as contextOfServer, n as isValidated, o as rivalModels, r as validate, s as retryOnOutOfMemory, t as baseAhead, u as runningServers } from "./validate.js";
import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { T as quantizationLabel, a as locateModel, b as formatAddress, c as repoPaths, l as resolveRevision, o as modelsIn, s as readAddress, w as candidateFileName } from "./locate.js";
import { H as sha256Hex, p as parseRepoId, x as readHeader, y as shardPaths } from "./pages.js";
import { t as describeMoe } from "./moe-model.js";
import { t as checkPlan } from "./check-plan.js";
import { n as listsOf, t as candidateHeaders } from "./candidate-headers.js";
import { i as writeFiles, n as bytesAt, r as candidatePaths } from "./write-files.js";
import { m as modelStem, r as modelsOf } from "./release-files.js";
import { _ as openQuestion, b as streamSpliced, c as namedBase, l as provenanceOf, n as baseFileName, o as modelIdOf, r as baseLocation, s as nameOf, t as assumedBase, u as resolveBase, y as digestOfFile } from "./base.js";
import { h as splicedSize, i as openFiles, m as pieceLength, n as openBase } from "./open-base.js";
import { f as areStored, l as openXetToRead } from "./publish-release.js";
import { i as readRouterBiases } from "./router.js";
import { d as Chunker, f as TableBuilder, o as ruleOfStore, r as cutInOrder } from "./xet.js";
import { n as openBases, r as openBasesOnHub, t as baseOnHub } from "./xet-bases.js";
import { t as readPlanAt } from "./read-plan.js";
import { t as STAGES } from "./progress.js";
import { c as RELEASE_FILES, i as KLD_FILE } from "./run-files.js";
import { a as filesOfTrial, i as claimOutputs, n as checkCandidate, r as claimFiles, t as baseInputs } from "./claim-outputs.js";
import { n as ledgerAt, r as ledgerOf } from "./ledger.js";
import { a as verdictSummary, c as gateOf, i as trialSummary, l as judge, o as assertMeasurable, r as refusalOutput, s as foretellGate, t as besideSummary, u as passGate } from "./trial-summary.js";
import { t as checkFreeDisk } from "./disk.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { i as parseWanted } from "./wanted.js";
import { a as assertTimeSuffices, l as onMachines, n as estimateText, o as assumedPace, r as movedText, s as durationText, t as estimateOf } from "./preflight.js";
import { n as checkTexts, o as measuresKld, r as identityOfKld, t as assertTextsThere } from "./trial-kld.js";
import { a as readHardwareFor, i as readHardware, n as describeHardware } from "./find-sandbox.js";
import { n as openJobs, r as runNameOf } from "./jobs-session.js";
import { c as identityOf, d as answerAll, l as prepareAll, o as setUpKld, r as modelsOfRun, s as setUpTrial, t as trialOptions$1 } from "./trial-setup-options.js";
import { n as localCopy, r as openReference, t as fetchBase } from "./reference.js";
import { t as pageScores } from "./read-scores.js";
import { A as readRecords, j as recordsName } from "./curve-table.js";
import { s as readBiases, t as baseId } from "./fingerprint.js";
import { r as readSweep, t as curveOf } from "./sweep-curve.js";
import { r as makePrivateFolder } from "./lock.js";
import { c as kldMeasured, f as storedBase, s as compareWithBase, u as removeStored } from "./refuse-overlap.js";
import { f as kldResult } from "./ended.js";
import { a as resolvedSchema, n as proofSchema, r as prunedSchema, t as kldAloneSchema } from "./stage-outputs.js";
import { n as runStage, t as earlierOutput } from "./stage.js";
import { n as render, r as templatesOf, t as digestOfTemplates } from "./render.js";
import { t as activeBytesOf } from "./sizes.js";
import { t as contextTrainOf } from "./kv-cache.js";
import { t as openFileSource } from "./file-source.js";
import { a as wantedOf, n as proofOf, r as verifyCandidate, s as listOfExpected, u as failure } from "./verify-candidate.js";
import { n as notOnHub, r as stageCandidate } from "./staged-files.js";
import { a as leastOf, i as firstOf, o as paceOf, r as countsWithin, s as secondsFor } from "./same-questions.js";
import { t as Memo } from "./memo.js";
import { r as planOrKeep, t as checkPlanOrKeep } from "./plan-without-run.js";
import { r as planOptions } from "./options4.js";
import { t as RunDirectory } from "./run-directory.js";
import { n as inputsOf, t as defineCommand } from "./command.js";
import { a as severalBasesOptions } from "./file-options.js";
import { n as readReport } from "./read-report.js";
import { _ as text } from "./tables.js";
import { a as kldText, i as trialText, n as trialOutputs } from "./trial-text.js";
import { n as costText } from "./cost.js";
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { existsSync } from "node:fs";
// src/hub/repo/locate-several.ts
const MAX_FILES = 100;
async function locateModels(text, options) {
	const found = [];
	for (const item of await itemsOf(text)) for (const one of await locateItem(item, options)) if (!found.some((other) => formatAddress(other) === formatAddress(one))) found.push(one);
	const [first, ...others] = found;
	if (first === void 0) throw nothing(text, "no file", []);
	if (others.length === 0) return [first];
	if (found.length > MAX_FILES) throw new EspalierError("usage", `${text} are ${found.length} files; the limit is ${MAX_FILES}`, { hint: "Name fewer files." });
	return await atOneCommit([first, ...others], options);
}
async function itemsOf(text) {
	if (await isThere(text)) return [text];
	const items = [];
	for (const item of list.parse(text)) {
		const before = items.at(-1) ?? "";
		const repo = /^(.*[^:/]):[\w.-]+$/.exec(before)?.[1];
		const isLabel = /^[\w-]+$/.test(item) && !await isThere(item);
		items.push(repo !== void 0 && isLabel ? `${repo}:${item}` : item);
	}
	return items;
}
async function locateItem(item, options) {
	const address = await readAddress(item, options.hubUrl);
	if (address.kind === "local") return await localFiles(item) ?? [await locateModel(item, options)];
	if (address.kind === "hub" && isPattern(address.path)) return await expandOnHub(item, address, options);
	return [await locateModel(item, options)];
}
async function localFiles(item) {
	const isFolder = await stat(item).then((one) => one.isDirectory(), () => false);
	const slash = Math.max(item.lastIndexOf("/"), item.lastIndexOf("\\"));
	const name = item.slice(slash + 1);
	if (!isFolder && (!isPattern(name) || await isThere(item))) return void 0;
	const folder = isFolder ? item : item.slice(0, slash + 1) || ".";
	const names = await readdir(folder).catch(() => []);
	const wanted = isFolder ? names : names.filter((one) => matcher(name).test(one));
	const models = modelsIn(wanted.toSorted());
	if (models.length === 0) throw nothing(item, "no GGUF", modelsIn(names.toSorted()));
	return models.map((one) => ({
		kind: "local",
		path: folder === "." ? one : join(folder, one)
	}));
}
async function expandOnHub(item, { repo, revision, path }, options) {
	const commit = await resolveRevision(repo, revision, options);
	const paths = (await repoPaths({
		repo,
		revision: commit
	}, options)).toSorted();
	const models = modelsIn(paths.filter((one) => matcher(path).test(one)));
	const at = (one) => ({
		kind: "hub",
		repo,
		revision,
		path: one
	});
	if (models.length === 0) throw nothing(item, "no GGUF", modelsIn(paths).map((one) => formatAddress(at(one))));
	return models.map(at);
}
async function atOneCommit(found, options) {
	const [first, ...others] = found;
	const repoOf = (one) => one.kind === "hub" ? `${one.repo.id}@${one.revision}` : "this machine";
	const other = others.find((one) => repoOf(one) !== repoOf(first));
	if (other !== void 0) throw new EspalierError("usage", `${formatAddress(first)} and ${formatAddress(other)} are not in the same repo and revision`, { hint: "A release is made from the files of one repo. Run once for each repo: a new candidate is added to those in the target repo." });
	if (first.kind === "local") return found;
	const revision = await resolveRevision(first.repo, first.revision, options);
	const pin = (one) => one.kind === "hub" ? {
		...one,
		revision
	} : one;
	return [pin(first), ...others.map(pin)];
}
const MAX_LISTED = 20;
function nothing(text, what, there) {
	const listed = there.slice(0, MAX_LISTED).join(", ");
	const more = there.length > MAX_LISTED ? `, and ${there.length - MAX_LISTED} more` : "";
	return new EspalierError("usage", `${text} fits ${what}`, {
		hint: listed === "" ? "The repo has no GGUF of a model: check its name." : `There are: ${listed}${more}`,
		details: { files: there }
	});
}
function isPattern(text) {
	return /[*?{]/.test(text);
}
function matcher(pattern) {
	const lists = pattern.replace(/[*?{},]|[^*?{},]+/g, (part) => {
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		return part.replace(/[.+^$()|[\]\\{},]/g, "\\$&");
	}).replace(/\\\{([^{}]*)\\\}/g, (_, words) => `(?:${words.replaceAll("\\,", "|")})`);
	return new RegExp(`^${lists}$`, "i");
}
function isThere(path) {
	return stat(path).then(() => true, () => false);
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
// src/pipeline/inputs/streamed.ts
async function streamedCandidate({ resolved, planFile, base, model, checked }, repo, context) {
	const { name, maxShardBytes } = resolved.candidate;
	const { signal, progress } = context;
	const provenance = provenanceOf(planFile, resolved.base, context.version);
	const biases = await readRouterBiases(base, model, planFile.plan, signal);
	const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
	const [list, ...others] = listsOf(headers, model, checked, biases);
	if (list === void 0 || others.length > 0) throw notStreamed(name, headers.length);
	const source = splicedSource(name, base, list);
	let cut;
	const readAll = async () => {
		const rule = repo === void 0 ? void 0 : await ruleFor(source, repo, {
			resolved,
			planFile
		}, context);
		const hash = createHash("sha256");
		const chunker = rule === void 0 ? void 0 : new Chunker(rule);
		const table = new TableBuilder();
		const keep = (part) => table.add(part.ends, part.hashes);
		const total = splicedSize(list);
		let done = 0;
		for await (const block of streamSpliced(base, list, { signal })) {
			hash.update(block);
			chunker?.push(block);
			if (chunker !== void 0) keep(chunker.take());
			done += block.length;
			progress({
				type: "bytes",
				label: "read",
				done,
				total
			});
		}
		if (chunker !== void 0 && rule !== void 0) {
			keep(chunker.finish());
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
function notStreamed(name, shards) {
	return new EspalierError("usage", `${name} would be ${shards} shards, which cannot be streamed`, { hint: "Leave --stream out, or leave --max-shard-size out." });
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
			var _usingCtx$7 = _usingCtx();
			const onHub = baseOnHub(namedBase(resolved.base), planFile.plan);
			const client = await openXetToRead(onHub ?? {
				repo: parseRepoId(repo),
				revision: "main"
			}, hub);
			if (client === void 0) return "new";
			const open = _usingCtx$7.a(new AsyncDisposableStack());
			const bases = await openBases(resolved.base, planFile.plan, context);
			for (const base of bases) open.use(base);
			return await ruleOfStore(client, source, bases, onProblem, signal);
		} catch (_) {
			_usingCtx$7.e = _;
		} finally {
			await _usingCtx$7.d();
		}
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code === "interrupted") throw error;
		onProblem(`the store does not say by which rule it was filled: ${error.message}`);
		return "new";
	}
}
// src/pipeline/release/answered-questions.ts
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
// src/pipeline/trial/estimate/machine-class.ts
const DEFAULT_MINUTES = 120;
const LOAD_MINUTES = 3;
async function machineClassOf(settings, context, here) {
	if (settings.runner.kind !== "local") return "GPU";
	if (settings.gpuLayers === 0 || settings.device?.[0] === "none") return "CPU";
	const { accelerator, unused } = here ?? await readHardware(context.environment, context.signal);
	return accelerator === "none" || unused !== void 0 ? "CPU" : "GPU";
}
function minutesOf(given, { benchmarks, maxCost }, machine, paid) {
	const limits = [...given === void 0 ? [] : [given], ...paid === void 0 || maxCost === void 0 ? [] : [2 * Math.max(1, paid.minutes - LOAD_MINUTES)]];
	if (limits.length > 0) return Math.min(...limits);
	return benchmarks.join(",") === "mmlu-pro:1000,gsm8k" && machine === "CPU" ? DEFAULT_MINUTES : void 0;
}
// src/pipeline/trial/question-budget.ts
const chosenSchema = strictObject({
	counts: array(int().min(0)),
	tokensPerSecond: number().min(0)
});
const WARM_UP_ROUNDS = 2;
async function withinMinutes(setup, minutes, models, context, assumed) {
	const { settings, benchmarks } = setup;
	const { counts, tokensPerSecond } = await new Memo(context.runDir.questionBudget, budgetKey(setup, minutes, models, assumed), chosenSchema).readOr(async () => {
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
function budgetKey({ settings, benchmarks, engine, hardware }, minutes, models, assumed) {
	const { slots, context, gpuLayers, seed } = settings;
	return {
		minutes,
		assumed,
		slots,
		context,
		gpuLayers,
		seed,
		hardware,
		models: models.map(({ modelId }) => modelId),
		engine: [settings.engine, engine?.identity],
		benchmarks: benchmarks.map(identityOf)
	};
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
	return `${here}; ${formatInteger(sum(chosen))} of them, in proportion from each subject, are asked in about ${hours(chosen)} (max-minutes ${minutes}). A GPU that is ten times as fast would take ${durationText(secondsFor(all, pace) / 36e3)} for all`;
}
function tooSlow(benchmarks, pace, minutes) {
	const least = benchmarks.map(({ benchmark, questions }) => leastOf(benchmark, questions.length));
	const needed = durationText(secondsFor(least, pace) / 3600);
	return new EspalierError("usage", `max-minutes is ${minutes}, which is not enough here: ${formatInteger(sum(least))} questions, the fewest that are asked, take about ${needed} at ${rateText(pace)}`, {
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
// src/pipeline/family/family-members.ts
function primaryOf(bases, name, plan) {
	const nameOf = ({ path }) => basename(path);
	if (name === void 0) {
		const meant = plan?.base;
		return bases.filter((base) => (base.kind === "local" || base.repo.id === meant?.repo) && (base.path === meant?.file || nameOf(base) === meant?.file))[0] ?? bases[0];
	}
	const wanted = name.toLowerCase();
	const named = bases.filter((base) => [
		formatAddress(base),
		base.path,
		nameOf(base)
	].includes(name));
	const labelled = bases.filter((base) => quantizationLabel(nameOf(base))?.toLowerCase() === wanted);
	const found = named.length > 0 ? named : labelled;
	const [first, ...others] = found;
	if (first !== void 0 && others.length === 0) return first;
	const listed = bases.map(nameOf).join(", ");
	const problem = first === void 0 ? "is none of the files of base" : `is ${found.length} files of base`;
	throw new EspalierError("usage", `primary is ${name}, which ${problem}`, { hint: `Name one: ${listed}.` });
}
async function checkMembers(bases, planFile, files, context) {
	const members = [];
	for (const base of bases) members.push(await memberOf(base, planFile, files, context));
	refuseTwice(members, "the name", ({ stem }) => stem.toLowerCase());
	refuseTwice(members, "the label", ({ file }) => quantizationLabel(file));
	return members;
}
async function memberOf(base, planFile, { maxShardBytes, stream = false }, context) {
	try {
		var _usingCtx$6 = _usingCtx();
		const source = _usingCtx$6.a(await openBase(base, context));
		try {
			const model = describeMoe(await readHeader(source, context.signal));
			const checked = checkPlan(planFile.plan, model);
			const provenance = provenanceOf(planFile, assumedBase(planFile.plan), context.version);
			const headers = candidateHeaders(model, checked, provenance, maxShardBytes);
			const name = candidateFileName(basename(base.path), checked.kept);
			if (stream && headers.length > 1) throw notStreamed(name, headers.length);
			return {
				base,
				file: candidatePaths(name, headers.length)[0] ?? name,
				stem: modelStem(name),
				bytes: headers.reduce((sum, { fileSize }) => sum + fileSize, 0),
				baseBytes: base.kind === "hub" ? source.size : 0
			};
		} catch (error) {
			if (!(error instanceof EspalierError) || error.message.includes(source.name)) throw error;
			const { code, message, hint, details } = error;
			throw new EspalierError(code, `${formatAddress(base)}: ${message}`, {
				...hint !== void 0 && { hint },
				details,
				cause: error
			});
		}
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
}
function refuseTwice(members, what, of) {
	for (const [i, member] of members.entries()) {
		const key = of(member);
		const same = members.slice(0, i).find((other) => key !== void 0 && of(other) === key);
		if (same === void 0) continue;
		throw new EspalierError("usage", `the candidates of ${formatAddress(same.base)} and ${formatAddress(member.base)} would both have ${what} ${key}`, { hint: "They could not be distinguished. Leave one of them out." });
	}
}
function isKin(base, members, { base: meant }) {
	if (meant === void 0) return false;
	const isMeant = (one) => basename(one.path) === basename(meant.file);
	if (isMeant(base)) return false;
	if (base.kind === "hub" && base.repo.id === meant.repo) return true;
	return members.some((one) => isMeant(one.base) && (one.base.kind === "local" || one.base.repo.id === meant.repo));
}
// src/pipeline/family/family-config.ts
function refuseForFamily(config) {
	const { fileName, servers, trialEach, bases } = config;
	const refused = (what, hint) => new EspalierError("usage", `base is ${bases.length} files, and ${what}`, { hint });
	if (fileName !== void 0) throw refused("file-name names one", "Leave out --file-name: each candidate is named after its base.");
	if (servers !== void 0 && trialEach) throw refused("the servers of base-url and candidate-url run one", "Leave --trial-each out.");
}
function settingsOf(config, plan, members, i) {
	const { bases: _, trialEach, onFamily: __, onStage: ___, until, trial, ...rest } = config;
	const member = members[i];
	if (member === void 0) throw new EspalierError("internal", `there is no file ${i} of ${members.length}`);
	const isBeyond = STAGES.indexOf(until) > STAGES.indexOf("render") && rest.dryRun !== true;
	const last = isBeyond ? "render" : until;
	const own = {
		...rest,
		trial,
		base: member.base,
		anyBase: rest.anyBase === true || isKin(member.base, members, plan),
		until: last,
		...isBeyond && rest.destination !== void 0 && { uploads: true }
	};
	if (i === 0) return {
		...own,
		...until === "publish" && { gate: gateOf(rest.gate, plan) }
	};
	const others = {
		...own,
		gate: [],
		primary: members[0]?.file,
		curve: void 0
	};
	if (trialEach) return others;
	const isMeasured = trial.runner.kind === "local" && rest.servers === void 0;
	return {
		...others,
		servers: void 0,
		kldAlone: true,
		trial: {
			...trial,
			benchmarks: [],
			rivals: [],
			kld: isMeasured ? trial.kld : void 0
		}
	};
}
function inAllText(files) {
	const estimates = files.map(({ estimate }) => estimate);
	const sum = (of) => estimates.reduce((total, one) => total + of(one), 0);
	const isKnown = estimates.every((one) => one.new !== void 0);
	const moved = {
		downloadBytes: sum((one) => one.downloadBytes),
		uploadBytes: sum((one) => one.uploadBytes),
		...isKnown && { new: {
			bytes: sum((one) => one.new?.bytes ?? 0),
			newBytes: sum((one) => one.new?.newBytes ?? 0)
		} }
	};
	const range = (machine) => ({
		low: sum(({ hours }) => hours?.[machine].low ?? 0),
		high: sum(({ hours }) => hours?.[machine].high ?? 0)
	});
	const answers = estimates.some(({ hours }) => hours !== void 0) ? `; answers ${onMachines({
		CPU: range("CPU"),
		GPU: range("GPU")
	})}, roughly` : "";
	return `in all ${movedText(moved)}, ${formatBytes(diskInAll(files))} on disk at a time${answers}`;
}
function diskInAll(files) {
	let [staying, most] = [0, 0];
	for (const { bytes, estimate } of files) {
		most = Math.max(most, staying + estimate.diskBytes);
		if (estimate.diskBytes > 0 && estimate.uploadBytes === 0) staying += bytes;
	}
	return most;
}
function foreseenInAll(config, plan, members) {
	const validates = STAGES.indexOf(config.until) >= STAGES.indexOf("validate");
	const files = members.map(({ bytes, baseBytes }, i) => {
		const { trial, servers, kldAlone = false, uploads = false, stream = false } = settingsOf(config, plan, members, i);
		const isHere = trial.runner.kind === "local" && servers === void 0;
		const sizes = {
			baseBytes,
			candidateBytes: bytes,
			activeBytes: 0,
			publishes: uploads,
			streams: stream,
			wholeBase: validates && trial.benchmarks.length > 0 && isHere || kldAlone && trial.kld !== void 0
		};
		return {
			bytes,
			estimate: estimateOf(sizes, [])
		};
	});
	const rivals = validates && config.trial.rivals.length > 0 ? "; rivals are not counted" : "";
	return `${inAllText(files)}${rivals}`;
}
// src/pipeline/foresee.ts
async function foresee({ config, resolved, planFile, gate, questions, publishes }, context) {
	const { trial, servers, stream: streams = false } = config;
	const validates = questions !== void 0;
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
		questions,
		contextLimit: Math.min(...limits, ...contexts),
		ownServer: servers === void 0 || measuresKld(trial) || rivals.length > 0
	}) : void 0;
	if (asked) {
		refuseTextsOfPlan(asked, planFile, trial.allowOverlap, context);
		await checkTexts([...asked.kld, ...asked.kldInJob], resolved.base, context);
	}
	const isHere = asked?.engine?.jobs === void 0 && servers === void 0;
	const sizes = {
		baseBytes: resolved.base.kind === "local" ? 0 : resolved.base.bytes,
		candidateBytes: resolved.candidate.bytes,
		activeBytes: resolved.activeBytes,
		wholeBase: asked !== void 0 && isHere || config.kldAlone === true && trial.kld !== void 0,
		rivalBytes: isHere ? rivals.map(({ resolved: { kind, bytes } }) => kind === "hub" ? bytes : 0) : [],
		models: 2 + rivals.length,
		publishes,
		streams,
		kld: [...asked?.kld ?? [], ...asked?.kldInJob ?? []]
	};
	const wanted = asked?.benchmarks ?? [];
	const estimate = estimateOf(sizes, wanted);
	const machine = servers ? "GPU" : await machineClassOf(trial, context, asked?.here);
	const time = {
		machine,
		minutes: minutesOf(config.maxMinutes, trial, machine, asked?.engine?.jobs)
	};
	assertTimeSuffices(wanted, {
		activeBytes: resolved.activeBytes,
		slots: trial.slots
	}, time);
	const message = estimateText(estimate, trial.margin, time);
	if (config.dryRun !== true) context.progress({
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
function refuseTextsOfPlan({ kld, kldInJob }, { plan }, allowed, { progress }) {
	const inputs = new Set(plan.origin?.inputs?.map(({ sha256 }) => sha256));
	const used = [...kld, ...kldInJob].find(({ text }) => inputs.has(text.sha256));
	if (used === void 0) return;
	const message = `${used.text.source} is a text that the plan was made from: divergence on it is too small`;
	if (!allowed) throw new EspalierError("dataset-invalid", message, { hint: "Measure on other text: --kld FILE, or kld among the benchmarks for texts of our own." });
	progress({
		type: "note",
		level: "warning",
		message: `${message}; it is used anyway`
	});
}
async function contextsOf({ base, candidate }, trial, context) {
	return [await contextOfServer(base, trial, context), await contextOfServer(candidate, trial, context)];
}
// src/pipeline/stages/bring-base.ts
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
		message: `${formatBytes(free)} of disk are free, but base and candidate${rivalBytes > 0 ? " and a rival" : ""} need ${formatBytes(missing)} more: the base answers, and is deleted before the candidate is written`
	});
	await checkFreeDisk(runDir.at(candidate.file), candidate.bytes - cut + rivalBytes, async () => free + copied);
	await ahead.answer();
	await runDir.removeCopies();
}
function sizeOfAll(path) {
	return bytesAt(shardPaths(path));
}
// src/pipeline/stages/check-tried.ts
function hasTrial({ runDir }) {
	return stat(runDir.stage("validate")).then(() => true, () => false);
}
async function checkTried(models, setup, context) {
	if (!await isValidated(models, setup, context)) throw noTrial();
}
function noTrial() {
	return new EspalierError("usage", "a trial needs the candidate on disk, and stream does not write it", { hint: "Leave out --stream, or give --benchmarks none for no trial. Or run the trial on another machine first (same options, --until validate), and copy its run directory here without the models." });
}
// src/pipeline/stages/curve-for.ts
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
			hint: "Sweep the base of this run, or leave out --sweep.",
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
// src/pipeline/stages/kld-alone.ts
const stage$3 = {
	name: "validate",
	output: kldAloneSchema,
	summarize: ({ kld }) => `KL divergence alone: ${ofModel(kld.results, CANDIDATE).meanKld.toFixed(5)} nats`
};
function kldAhead(base, task, context) {
	return {
		hasAnswered: async () => await storedBase(task, base.modelId) !== void 0,
		answer: async () => void await storeBaseFor(task, base, context)
	};
}
function measureKldAlone(models, task, context) {
	return runStage(context, stage$3, workOf(models, task, context));
}
async function isMeasuredAlone(models, task, context) {
	return await earlierOutput(context, stage$3, workOf(models, task, context)) !== void 0;
}
function workOf([base, candidate], task, context) {
	return {
		inputs: {
			models: [base.modelId, candidate.modelId],
			kld: identityOfKld(task),
			llama: task.tools.version
		},
		work: async () => {
			const stored = await storeBaseFor(task, base, context);
			const measured = await compareWithBase(task, CANDIDATE, await candidate.path());
			const all = kldMeasured(task, stored, { [CANDIDATE]: measured });
			await removeStored(task);
			const { environment, signal } = context;
			const hardware = await readHardwareFor(task.tools, task.offload ?? { gpuLayers: "auto" }, environment, signal);
			const kldSha256 = await writeMeasured(all, context);
			return {
				machine: describeHardware(hardware),
				kld: kldResult(all),
				kldSha256
			};
		}
	};
}
async function writeMeasured(measured, { runDir }) {
	const path = join(runDir.records, KLD_FILE);
	await runDir.claim([runDir.nameOf(path)]);
	await makePrivateFolder(runDir.records);
	const text = stringifyJson(measured);
	await writeFileAtomic(path, text);
	return sha256Hex(text);
}
// src/pipeline/stages/prune.ts
const stage$2 = {
	name: "prune",
	output: prunedSchema,
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
// src/pipeline/stages/resolve.ts
const stage$1 = {
	name: "resolve",
	output: resolvedSchema,
	summarize: ({ base, candidate }) => `${nameOf(base)} (${formatBytes(base.bytes)}) to ${candidate.file} (${formatBytes(candidate.bytes)})`
};
function resolve$1(inputs, context) {
	const { planFile, fileName, maxShardBytes, anyBase } = inputs;
	const location = baseLocation(inputs.base, planFile);
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
// src/pipeline/stages/verify.ts
const stage = {
	name: "verify",
	output: proofSchema,
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
				if (others.length === 0 && proof.sha256 !== first.sha256) throw new EspalierError("proof-failed", `${pruned.file} has SHA-256 ${proof.sha256}, but ${first.sha256} was written`, { hint: "The file was changed after it was written. Delete it and run again." });
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
// src/pipeline/run.ts
async function runPipeline(config, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { destination, trial, stream: streams = false } = config;
		const last = STAGES.indexOf(config.until);
		const reaches = (stage) => STAGES.indexOf(stage) <= last;
		const planFile = await readPlanAt(config.planPath, context);
		const scores = config.scores === void 0 ? void 0 : await pageScores(config.scores, planFile, context);
		_usingCtx$2.a(await context.runDir.lock(context));
		const publishes = destination !== void 0 && reaches("publish");
		const head = publishes ? await checkDestination(destination, context, config) : void 0;
		const gate = gateOf(config.gate, planFile.plan);
		const isAsked = publishes || (config.gate ?? planFile.plan.gate) !== void 0;
		if (isAsked && (config.onGate ?? "fail") === "fail" && reaches("validate")) assertMeasurable(gate, {
			...parseWanted(trial.benchmarks),
			kld: measuresKld(trial),
			rivals: trial.rivals.length,
			efforts: trial.reasoningEffort
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
		const location = baseLocation(given, planFile);
		if (validates && trial.runner.kind !== "local" && location.kind === "local") throw notOnHub(location.path);
		const mustBeTried = streams && validates && trial.runner.kind === "local" && config.servers === void 0;
		if (mustBeTried && !await hasTrial(context)) throw noTrial();
		let read;
		const readQuestions = async () => {
			if (read === void 0) await assertTextsThere(trial, context);
			read ??= await prepareAll(trial, context);
			return read;
		};
		const onCandidate = async ({ file, bytes }) => {
			await checkCandidate(file, baseInputs(location), config, context);
			if (validates) await readQuestions();
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
		if (publishes) {
			const { file } = resolved.candidate;
			await checkNames([file], head, destination, context);
			await checkLostMeasurements([{
				file,
				hasTrial: validates,
				hasKld: measuresKld(trial)
			}], destination, context);
		}
		await claimOutputs(config, resolved, context);
		let toldLast;
		const tell = async (output) => {
			toldLast = output;
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
			questions: validates ? await readQuestions() : void 0,
			publishes: publishes || config.uploads === true
		}, context);
		const measuresAlone = config.kldAlone === true && reaches("validate") && config.dryRun !== true;
		const { servers } = config;
		const estimated = {
			...output,
			estimate
		};
		if (config.dryRun === true) {
			const measured = publishes ? await newOfCut(resolved, planFile, context) : void 0;
			const whole = {
				...estimate,
				...measured && { new: measured }
			};
			return {
				...output,
				estimate: whole,
				needs: estimateText(whole, trial.margin, time)
			};
		}
		const jobs = _usingCtx$2.a(await openJobs(asked?.engine?.jobs, context, (cost) => tell({
			...toldLast ?? output,
			jobs: cost
		})));
		let cut;
		const files = modelsOfRun(resolved, planFile, context, async () => {
			if (cut === void 0) throw new EspalierError("internal", "the candidate is requested before it is cut");
			return await stageCandidate(jobs, cut, {
				base: resolved.base,
				plan: planFile.plan
			}, context);
		});
		const models = servers ? atServers(files, servers, resolved.base, context) : files;
		const setup = asked && await withinTime(asked, time, resolved.activeBytes, models, context);
		if (setup && isHere && !streams) await bringBase({
			...resolved,
			rivalBytes
		}, baseAhead(models, setup, context), context);
		const kld = measuresAlone ? await setUpKld(trial, context) : void 0;
		if (kld) {
			await checkTexts([kld], resolved.base, context);
			if (!streams) await bringBase(resolved, kldAhead(files[0], kld, context), context);
			else if (!await isMeasuredAlone(files, kld, context)) throw noTrial();
		}
		const { source: base, identity } = _usingCtx$2.a(await openReference(resolved.base, context, {
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
			pruned,
			...streamed && { streamed: true }
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
		}], ...rivalModels(rivals, setup?.kld ?? [], () => jobs, context)];
		if (setup && mustBeTried) await checkTried(tested, setup, context);
		const validated = setup && await validate(tested, setup, context, jobs);
		const kldAlone = kld && await measureKldAlone(files, kld, context);
		await base.assertUnchanged?.();
		const soFar = await tell({
			...proved,
			...validated && { validated },
			...kldAlone && { kldAlone }
		});
		if (!reaches("render")) return soFar;
		const parts = {
			version: context.version,
			surgery,
			pruned,
			proof,
			...measuredOf$1(validated),
			...kldAlone,
			curve,
			gate: judge(validated?.trial, gate),
			ledger: validated && await ledgerOf(validated, {
				...destination,
				publishes,
				ledger: config.ledger
			}, planFile.plan.origin?.asked, context),
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
		if (!isAsked && validated?.trial !== void 0) foretellGate(judged, context);
		if (streamed) await config.onStreamed?.(streamed, ready);
		if (!publishes) return ready;
		const release = await checkRelease({
			gate: config.gate,
			templates,
			streamed
		}, context);
		const basesOf = async () => [...await jobs.openStaged(), ...await openBases(resolved.base, planFile.plan, context)];
		const released = await publish(destination, {
			candidates: candidatesOf([release]),
			templates,
			openBases: basesOf,
			draft
		}, context);
		return {
			...ready,
			released
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function measuredOf$1(validated) {
	const { ended: _, ...rest } = validated ?? { ended: "" };
	return rest;
}
function releaseOf({ destination, primary }, { plan }) {
	return {
		repo: destination?.repo ?? `your-namespace/${plan.name}`,
		tag: destination?.tag,
		primary
	};
}
// src/pipeline/family/member-run.ts
const fileSchema = strictObject({
	file: string(),
	bytes: int().min(0),
	sha256: string()
});
const storedSchema = strictObject({
	sha256: string(),
	size: int().min(0),
	sample: base64()
});
const finishedSchema = strictObject({
	files: array(fileSchema).min(1),
	stored: array(storedSchema).optional(),
	moved: strictObject({
		newBytes: int().min(0),
		bytes: int().min(0)
	}).optional()
});
async function finishedMemo(member, settings, made, { runDir, tool, hub }) {
	const { trial, kldAlone, primary, gate, destination, curve, scores } = settings;
	const { records, maxShardBytes, hashBase, anyBase, maxMinutes } = settings;
	const { benchmarks, kld, kldChunks, kldFloor, rivals } = trial;
	const texts = [
		kld,
		curve,
		scores,
		...parseWanted(benchmarks).questions.map(({ source }) => source)
	];
	const key = {
		tool,
		...made,
		base: formatAddress(member.base),
		hub: hub.hubUrl,
		trial: resultKey(trialSettings, trial),
		benchmarks,
		kld,
		kldChunks,
		kldFloor,
		rivals,
		kldAlone,
		maxMinutes,
		primary,
		gate: gate?.map(({ text }) => text),
		repo: destination?.repo,
		tag: destination?.tag,
		records,
		maxShardBytes,
		hashBase,
		anyBase,
		texts: await Promise.all(texts.map(digestOfText))
	};
	return new Memo(runDir.finished, key, finishedSchema);
}
async function digestOfText(source) {
	if (typeof source !== "string" || source.includes("://")) return source;
	return await readFile(source).then(sha256Hex, () => source);
}
async function isHere({ files }, { runDir }) {
	const sizes = await Promise.all(files.map(({ file }) => stat(join(runDir.path, file)).then(({ size }) => size, () => void 0)));
	return files.every(({ bytes }, i) => sizes[i] === bytes);
}
function storedOf({ stored }) {
	return stored?.map(({ sample, ...one }) => ({
		stored: true,
		...one,
		sample: Buffer.from(sample, "base64")
	}));
}
function noted(stored) {
	return stored.map(({ sha256, size, sample }) => ({
		sha256,
		size,
		sample: Buffer.from(sample).toString("base64")
	}));
}
async function deliver(checked, { memo, destination, output }, run) {
	const { report, models, plan, gate } = checked;
	const { runDir, progress } = run;
	const repo = parseRepoId(destination.repo);
	const hub = run.writing(repo);
	const created = await prepareRepo({
		repo,
		visibility: visibilityOf(destination, gate)
	}, hub, progress);
	await runDir.claim([runDir.nameOf(runDir.uploadJournal)]);
	const help = {
		openBases: () => output ? openBases(output.resolved.base, plan, run) : openBasesOnHub(report.base, plan, run),
		journal: runDir.uploadJournal
	};
	const { pullRequest } = destination;
	const { stored, moved } = await uploadAhead({
		repo,
		pullRequest
	}, models, help, hub, progress);
	const files = [...modelsOf(report)];
	await memo.write({
		files,
		stored: noted(stored),
		moved
	});
	await runDir.remove(files.map(({ file }) => file));
	const inStore = models.flatMap(({ path }, i) => {
		const content = stored[i];
		return content === void 0 ? [] : [{
			path,
			content
		}];
	});
	return {
		checked: {
			...checked,
			models: inStore
		},
		moved,
		created
	};
}
// src/pipeline/family/run-family.ts
async function runFamily(config, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { destination, until } = config;
		const reaches = (stage) => STAGES.indexOf(until) >= STAGES.indexOf(stage);
		refuseForFamily(config);
		const planFile = await readPlanAt(config.planPath, context);
		_usingCtx$1.a(await context.runDir.lock(context));
		const goal = destination !== void 0 && reaches("publish") ? destination : void 0;
		const head = goal && await checkDestination(goal, context, config);
		const templates = await templatesOf(config.templates, context);
		const members = await checkMembers(config.bases, planFile, config, context);
		if (config.stream === true) await checkTriedBefore(config, members, context);
		const files = members.map(({ file }) => file);
		if (goal) await checkNames(files, head, goal, context);
		if (goal) await checkLostMeasurements(membersComing(config, planFile.plan, members), goal, context);
		await claimRoot(config, context);
		const outputs = [];
		const candidates = [];
		const ahead = {
			moved: [],
			created: false
		};
		const tell = async (more = {}) => {
			const output = {
				runDir: context.runDir.path,
				members: outputs,
				...more
			};
			await config.onFamily?.(output);
			return output;
		};
		if (config.dryRun !== true && reaches("prune")) context.progress({
			type: "note",
			level: "info",
			message: foreseenInAll(config, planFile.plan, members)
		});
		let ledger = goal && await ledgerAt({
			...goal,
			publishes: true
		}, context);
		for (const [i, member] of members.entries()) {
			const run = {
				...context,
				runDir: context.runDir.file(member.stem)
			};
			const message = `file ${i + 1} of ${members.length}: ${member.file}`;
			context.progress({
				type: "note",
				level: "info",
				message
			});
			const settings = {
				...settingsOf(config, planFile.plan, members, i),
				ledger
			};
			const { output, checked, moved, created = false } = await runMember({
				settings,
				memo: await finishedMemo(member, settings, madeOf(planFile, templates), run),
				templates,
				goal,
				onGate: config.onGate ?? "fail",
				isPrimary: i === 0
			}, run);
			outputs.push({
				file: member.file,
				bytes: member.bytes,
				runDir: run.runDir.path,
				...output && { output }
			});
			await tell();
			if (checked === void 0) continue;
			ledger = checked.ledger ?? ledger;
			candidates.push(checked);
			if (moved !== void 0) ahead.moved.push(moved);
			ahead.created ||= created;
		}
		if (candidates.length === 0) return await tell();
		const all = candidatesOf(candidates);
		const [primary] = all;
		const rendered = await writeRoot(all, templates, context);
		if (!goal) return await tell({ rendered });
		const draft = passGate(primary.gate, config.onGate ?? "fail", context);
		const openBases = () => openBasesOnHub(primary.report.base, primary.plan, context);
		return await tell({
			rendered,
			released: await publish(goal, {
				candidates: all,
				templates,
				openBases,
				draft,
				ahead
			}, context)
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function membersComing(config, plan, members) {
	return members.map(({ file }, i) => {
		const { trial } = settingsOf(config, plan, members, i);
		return {
			file,
			hasTrial: trial.benchmarks.length > 0,
			hasKld: measuresKld(trial)
		};
	});
}
function madeOf(planFile, templates) {
	return {
		plan: planFile.sha256,
		templates: digestOfTemplates(templates)
	};
}
async function checkTriedBefore({ trial, trialEach, servers, until, dryRun = false }, members, { runDir }) {
	const isElsewhere = trial.runner.kind !== "local" || servers !== void 0;
	const ends = STAGES.indexOf(until) < STAGES.indexOf("validate") || dryRun;
	if (trial.benchmarks.length === 0 || isElsewhere || ends) return;
	const measured = trialEach || trial.kld !== void 0 ? members : members.slice(0, 1);
	for (const { stem } of measured) if (!await hasTrial({ runDir: runDir.file(stem) })) throw noTrial();
}
async function runMember({ settings, memo, templates, goal, onGate, isPrimary }, run) {
	const check = async (how, output) => {
		const checked = await checkRelease({
			gate: settings.gate,
			templates,
			...how
		}, run);
		if (goal === void 0) return { checked };
		if (isPrimary) passGate(checked.gate, onGate, run);
		return how.stored ? { checked } : await deliver(checked, {
			memo,
			destination: goal,
			output
		}, run);
	};
	const earlier = await memo.read();
	if (earlier !== void 0 && await isStill(earlier, settings, run)) return {
		...await check({ stored: storedOf(earlier) }),
		moved: earlier.moved
	};
	await run.runDir.claim([run.runDir.nameOf(run.runDir.finished)]);
	let sent;
	const onStreamed = async (streamed, output) => {
		sent = await check({ streamed }, output);
	};
	const output = await runPipeline({
		...settings,
		onStreamed
	}, run);
	const { rendered, pruned } = output;
	if (rendered === void 0 || pruned === void 0) return { output };
	await run.runDir.removeCopies();
	if (sent !== void 0) return {
		output,
		...sent
	};
	await memo.write({ files: pruned.files });
	return {
		output,
		...await check({}, output)
	};
}
async function isStill(finished, { destination, ledger: before = "" }, run) {
	const { stored } = finished;
	const own = await readFile(run.runDir.ledger, "utf8").catch(() => "");
	if (!own.startsWith(before) && !before.startsWith(own)) return false;
	if (stored === void 0) return await isHere(finished, run);
	if (destination === void 0) return false;
	const repo = parseRepoId(destination.repo);
	return await areStored(repo, stored, run.writing(repo)).catch((error) => {
		if (error instanceof EspalierError && error.code === "hub-repo-not-found") return false;
		throw error;
	});
}
const AT_ROOT = [
	RELEASE_FILES.card,
	RELEASE_FILES.report,
	RELEASE_FILES.plan
];
async function writeRoot(candidates, templates, { runDir }) {
	for (const { path, content } of composeRelease(candidates, [], [], templates)) if (AT_ROOT.includes(path) && typeof content === "string") await writeFileAtomic(runDir.at(path), content);
	return {
		card: runDir.card,
		report: runDir.report
	};
}
async function claimRoot({ planPath, inputs = [] }, { runDir }) {
	const files = [
		...AT_ROOT.map((name) => runDir.at(name)),
		runDir.stage("publish"),
		runDir.uploadJournal
	];
	await claimFiles(runDir, files, [{
		path: planPath,
		option: "plan"
	}, ...inputs]);
}
// src/pipeline/run-options.ts
const pipelineOptions = object({
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
	...llamaOptions.shape
});
function runConfigOf(options, inputs) {
	const { dryRun, stream, hashBase, anyBase, fileName, maxShardSize, templates, sweep } = options;
	const { maxMinutes, gate, onGate, records, scores, until, repo } = options;
	return {
		dryRun,
		stream,
		hashBase,
		anyBase,
		fileName,
		templates,
		maxMinutes,
		gate,
		onGate,
		records,
		scores,
		until,
		inputs,
		maxShardBytes: maxShardSize,
		curve: sweep,
		trial: options,
		servers: runningServers(options),
		destination: repo === void 0 ? void 0 : destinationOf(repo, options)
	};
}
// src/planning/start-run.ts
const NEED_TRIAL = ["kld", "rivals"];
function isBaseOfKeep({ plan, keep }) {
	return Boolean(plan) && Boolean(keep) && !/\.json$/i.test(String(plan));
}
async function startRun(asked, config, context, onRan) {
	const { plan: named, base: uri } = asked.base === void 0 && isBaseOfKeep(asked) ? {
		plan: void 0,
		base: asked.plan
	} : asked;
	const { keep, trialEach } = asked;
	checkPlanOrKeep({
		plan: named,
		keep
	});
	checkMeasured(config.trial);
	const bases = uri === void 0 ? void 0 : await locateModels(uri, context.hub);
	const [only, ...more] = bases ?? [];
	const known = named === void 0 ? void 0 : await readPlanAt(named, context);
	const primary = bases && primaryOf(bases, asked.primary, known?.plan);
	const { plan: planPath, base } = await planOrKeep({
		plan: named,
		keep,
		base: primary ?? only
	}, context);
	const one = {
		...config,
		planPath,
		base
	};
	if (primary === void 0 || bases === void 0 || more.length === 0) {
		const onStage = (output) => onRan({
			kind: "file",
			output
		});
		return {
			kind: "file",
			output: await runPipeline({
				...one,
				onStage
			}, context)
		};
	}
	const onFamily = (output) => onRan({
		kind: "family",
		output
	});
	const others = bases.filter((other) => other !== primary);
	return {
		kind: "family",
		output: await runFamily({
			...one,
			bases: [primary, ...others],
			trialEach,
			onFamily
		}, context)
	};
}
function checkMeasured(trial) {
	if (trial.benchmarks.length > 0) return;
	const idle = NEED_TRIAL.filter((name) => (trial[name]?.length ?? 0) > 0);
	if (idle.length === 0) return;
	throw new EspalierError("usage", `benchmarks is none, which leaves the trial out, and ${idle.join(" and ")} needs one`, { hint: `Ask at least one benchmark, for example --benchmarks mmlu-pro:100, or leave ${idle.map((name) => `--${name}`).join(" and ")} out.` });
}
// src/commands/show/run-result.ts
function runText({ runDir, resolved, needs, pruned, streamed, validated, rendered, released }) {
	const { file, bytes } = resolved.candidate;
	return [
		pruned ? `candidate  ${streamed ? `${pruned.file}, streamed: not written here` : join(runDir, pruned.file)} (${formatBytes(pruned.bytes)})` : `${file}: ${formatBytes(bytes)}`,
		...(pruned?.files ?? []).map(({ file, sha256 }, _, { length }) => digestText(file, sha256, length)),
		...needs === void 0 ? [] : [needs],
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
function runOutputs({ runDir, pruned, streamed, validated, rendered, judged, released }) {
	return {
		"run-dir": runDir,
		...pruned && {
			...!streamed && { candidate: join(runDir, pruned.file) },
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
	const { resolved, pruned, streamed, validated, rendered, judged, released } = output;
	const { jobs = validated?.jobs } = output;
	const { file, bytes } = resolved.candidate;
	const report = rendered && await readReport(rendered.report);
	const summary = releaseSummary({
		trial: validated?.trial,
		judged,
		released,
		measured: report ? [quickTrialTable(report), ...besideSummary(report)] : validated ? [trialSummary(validated.trial)] : [],
		facts: [
			[streamed ? "candidate, not written here" : pruned ? "candidate" : "candidate, not written yet", file],
			["size", `${formatBytes(pruned?.bytes ?? bytes)} of ${formatBytes(resolved.base.bytes)}`],
			...(pruned?.files ?? []).map((one, _, { length }) => [length === 1 ? "SHA-256" : `SHA-256 of ${one.file}`, one.sha256]),
			...validated ? [["machine", validated.machine]] : [],
			...jobs ? [["Jobs", costText(jobs)]] : []
		]
	});
	return {
		outputs: runOutputs(output),
		summary
	};
}
// src/commands/show/family-result.ts
async function familyText(family) {
	const { members, rendered, released } = family;
	const foreseen = members.flatMap(({ bytes, output }) => output?.estimate && !output.pruned ? [{
		bytes,
		estimate: output.estimate
	}] : []);
	return [
		...members.flatMap(({ file, bytes, output }) => [`${file}: ${formatBytes(bytes)}`, ...output?.needs === void 0 ? [] : [output.needs]]),
		...foreseen.length > 1 ? [inAllText(foreseen)] : [],
		...rendered ? [`card       ${rendered.card}`, `report     ${rendered.report}`] : [],
		...released ? [releasedText(released), `commit     ${released.commit}`] : [],
		...(await measuredOfAll(members)).map(({ file, trial, kld }) => trial ? `\n${file}\n${trialText(trial)}` : `\n${file}${kldText({ kld })}`)
	].join("\n");
}
async function measuredOfAll(members) {
	return (await Promise.all(members.map(async (member) => ({
		file: member.file,
		...await measuredOf(member)
	})))).filter(({ trial, kld }) => trial !== void 0 || kld !== void 0);
}
async function measuredOf({ runDir, output }) {
	if (output !== void 0) return {
		trial: output.validated?.trial,
		kld: output.kldAlone?.kld
	};
	const { trial, kld } = await readReport(new RunDirectory(runDir).report);
	return {
		trial,
		kld
	};
}
async function familyFinished(family) {
	const { runDir, members, rendered, released } = family;
	const [primary] = members;
	const report = rendered && await readReport(rendered.report);
	const { candidate: _, ...own } = (primary?.output && await runFinished(primary.output))?.outputs ?? (primary && report ? reportOutputs(report, primary) : {});
	const candidate = primary && join(primary.runDir, primary.file);
	const others = report ? await measuredOfAll(members.slice(1)) : [];
	const summary = releaseSummary({
		trial: report?.trial,
		judged: report?.gate,
		released,
		measured: [
			...report ? [quickTrialTable(report)] : [],
			...report ? besideSummary(report) : [],
			...others.map(memberSummary)
		],
		facts: members.map(({ file, bytes }) => [file, formatBytes(bytes)])
	});
	return {
		outputs: {
			...own,
			"run-dir": runDir,
			...candidate && existsSync(candidate) && { candidate },
			...rendered,
			...released && releaseOutputs(released)
		},
		summary
	};
}
function memberSummary({ file, trial, kld }) {
	return `**${text(file)}**\n\n${trial ? `${verdictSummary(trial, void 0)}\n\n${trialSummary(trial)}` : text(kldText({ kld }).trim())}`;
}
function reportOutputs({ candidate, trial, gate }, { runDir }) {
	const { page } = new RunDirectory(runDir);
	return {
		"candidate-bytes": String(candidate.bytes),
		...candidate.shards === void 0 && { "candidate-sha256": candidate.sha256 },
		...trial && trialOutputs(trial),
		...refusalOutput(gate),
		...existsSync(page) && { page }
	};
}
// src/commands/show/ran-result.ts
async function ranFinished(ran) {
	return ran.kind === "file" ? await runFinished(ran.output) : await familyFinished(ran.output);
}
async function ranResult(ran) {
	const text = ran.kind === "file" ? runText(ran.output) : await familyText(ran.output);
	return {
		json: ran.output,
		text,
		...await ranFinished(ran)
	};
}
// src/commands/run.ts
const runOptions = object({
	plan: option(string(), {
		text: "plan file; with keep, the base instead",
		value: "PLAN",
		reads: "files",
		heading: "Files"
	}),
	keep: reworded(planOptions.shape.keep, {
		text: "experts to keep in every layer, instead of plan: a plan is made with the best method that does not run the model, and it is published with the release",
		heading: "Files"
	}),
	...severalBasesOptions.shape,
	...familyOptions.shape,
	...pipelineOptions.shape
});
const run = defineCommand({
	name: "run",
	options: runOptions,
	positional: ["plan"],
	examples: [
		"run plan.json --repo your-name/model-28x-GGUF --tag v1.0",
		"run --keep 28 --base hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf --dry-run",
		"run plan.json --base ns/name-GGUF:Q4_K_M,Q8_0 --kld held-out.txt --repo your-name/model-28x-GGUF",
		"run plan.json --base model.gguf --benchmarks mmlu:200 --until render"
	],
	supersedes: ({ plan, keep, benchmarks }) => [...isBaseOfKeep({
		plan,
		keep
	}) ? ["base"] : plan ? ["keep"] : keep ? ["plan"] : [], ...benchmarks === "none" ? NEED_TRIAL : []],
	async run(options, context, onFinished) {
		return await ranResult(await startRun(options, runConfigOf(options, inputsOf(runOptions.shape, {
			...options,
			base: void 0,
			plan: void 0
		})), {
			...context,
			runDir: new RunDirectory(options.runDir)
		}, async (ran) => onFinished(await ranFinished(ran))));
	}
});
export { run };
