import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { a as option, d as reworded, u as resultKey } from "./option.js";
import { _ as string, m as object } from "./package-zod.js";
import { n as redact } from "./printable.js";
import { n as costText } from "./cost.js";
import { a as questionOptions, c as engineOptions, o as trialOptions, r as comparisonOptions, s as trialSettings } from "./options2.js";
import { f as BASE, p as CANDIDATE } from "./kld-result.js";
import { l as prepareAll, n as setUpTrial, o as testedModel, p as noBenchmark } from "./setup.js";
import { c as readHeader } from "./shards.js";
import { S as isHubPage, i as locateModel } from "./locate.js";
import { t as isPlainAddress } from "./clear-text.js";
import { t as llamaOptions } from "./options3.js";
import { s as contextTrainOf } from "./kld-categories.js";
import { n as checkTexts, t as assertTextsThere } from "./trial-kld.js";
import { a as filesOfTrial, r as claimFiles } from "./claim-outputs.js";
import { a as contextOfServer, c as rivalIds, l as rivalModels, r as validate$1, s as findRivals } from "./validate.js";
import { o as gateOptions, t as GATE, u as runDirOptions } from "./options.js";
import { i as stageLocal, n as notOnHub, t as hubFileOf } from "./staged-files.js";
import { c as judge, i as verdictSummary, l as passGate, n as refusalOutput, r as trialSummary } from "./trial-summary.js";
import { n as openBase } from "./open-base.js";
import { n as openJobs, r as runNameOf } from "./jobs-session.js";
import { u as resolveBase } from "./base.js";
import { _ as text } from "./format.js";
import { t as RunDirectory } from "./run-directory.js";
import { r as inputsOf, t as defineCommand } from "./command.js";
import { r as outOptions } from "./file-options.js";
import { i as trialText, n as trialOutputs } from "./trial.js";
// src/commands/validate.ts
const validateOptions = object({
	candidate: option(string(), {
		text: "pruned GGUF: a path, or the http address of a running server",
		value: "FILE",
		required: true,
		heading: "Files"
	}),
	base: option(string(), {
		text: "the model before pruning: a path, hf://namespace/name[@revision]/file.gguf or the http address of a running server",
		value: "BASE",
		required: true,
		heading: "Files"
	}),
	...outOptions.shape,
	...runDirOptions.shape,
	...questionOptions.shape,
	...comparisonOptions.shape,
	...trialOptions.shape,
	gate: reworded(gateOptions.shape.gate, { text: `required result: ${GATE}; default: none` }),
	onGate: gateOptions.shape.onGate,
	...engineOptions.shape,
	...llamaOptions.shape
});
const validate = defineCommand({
	name: "validate",
	options: validateOptions,
	positional: ["candidate"],
	writes: { out: ["trial"] },
	examples: ["validate candidate.gguf --base model.gguf --benchmarks mmlu:200", "validate http://127.0.0.1:8081 --base http://127.0.0.1:8080"],
	run: validateFiles
});
async function validateFiles(inputs, context, onFinished) {
	try {
		var _usingCtx$1 = _usingCtx();
		const runContext = {
			...context,
			runDir: new RunDirectory(inputs.runDir)
		};
		const servers = [inputs.base, inputs.candidate].filter((uri) => isServer(uri, context));
		const ownServer = servers.length < 2 || inputs.kld !== void 0 || inputs.rivals.length > 0;
		_usingCtx$1.a(await runContext.runDir.lock(context));
		const ids = [
			BASE,
			CANDIDATE,
			...rivalIds(inputs.rivals.length)
		];
		const files = filesOfTrial(runContext.runDir, inputs, ids);
		await claimFiles(runContext.runDir, files, inputsOf(inputs));
		const contexts = [await contextOf(inputs.base, inputs, runContext), await contextOf(inputs.candidate, inputs, runContext)];
		if (inputs.runner.kind !== "local" && servers.length > 0) throw new EspalierError("usage", `runner hf-jobs starts its own servers and cannot use ${servers[0]}`, { hint: "Leave out --runner, or give files on the Hub." });
		await assertTextsThere(inputs, runContext);
		const questions = await prepareAll(inputs, runContext);
		if (questions.benchmarks.length === 0) throw noBenchmark(questions.skipped);
		let jobs;
		const base = await modelAt(BASE, inputs.base, runContext);
		const candidate = await modelAt(CANDIDATE, inputs.candidate, runContext, () => jobs);
		const rivals = await findRivals(inputs.rivals, comparedWith(base, candidate, inputs.rivals), runContext);
		const contextLimit = Math.min(...contexts, ...rivals.flatMap(({ contextTrain }) => contextTrain ?? []));
		const names = [base.tested.modelId, candidate.tested.modelId];
		const run = runNameOf({
			models: names,
			settings: resultKey(trialSettings, inputs)
		});
		const areFiles = servers.length === 0;
		const setup = await setUpTrial(inputs, runContext, {
			ownServer,
			areFiles,
			gate: inputs.gate,
			contextLimit,
			run,
			questions
		});
		if (base.resolved) await checkTexts([...setup.kld, ...setup.kldInJob], base.resolved, runContext);
		const session = _usingCtx$1.a(await openJobs(setup.engine?.jobs, runContext));
		jobs = session;
		const models = [...[base.tested, candidate.tested], ...rivalModels(rivals, setup.kld, () => jobs, runContext)];
		const { trial, jobs: cost, machine } = await validate$1(models, setup, runContext, session);
		if (inputs.out !== void 0) await writeFileAtomic(inputs.out, stringifyJson(trial));
		const judged = judge(trial, inputs.gate ?? []);
		const finished = {
			outputs: {
				...trialOutputs(trial),
				...refusalOutput(judged)
			},
			summary: [
				verdictSummary(trial, judged),
				trialSummary(trial),
				text(`Machine: ${machine}`),
				...cost ? [`Jobs: ${costText(cost)}`] : []
			].join("\n\n")
		};
		onFinished(finished);
		passGate(judged, inputs.onGate, context);
		return {
			json: trial,
			text: trialText(trial),
			...finished
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function isServer(uri, { hub }) {
	if (!/^https?:\/\//.test(uri) || isHubPage(uri, hub.hubUrl)) return false;
	if (isPlainAddress(uri)) return true;
	throw new EspalierError("usage", `${redact(uri)} must be an address without a user name and without a query`, { hint: "Give the key of a server in the environment variable ESPALIER_API_KEY." });
}
async function contextOf(uri, settings, context) {
	try {
		var _usingCtx3 = _usingCtx();
		if (isServer(uri, context)) return await contextOfServer(uri, settings, context);
		const source = _usingCtx3.a(await openBase(await locateModel(uri, context.hub), context));
		const { contextTrain } = contextTrainOf(await readHeader(source, context.signal));
		return contextTrain ?? Number.POSITIVE_INFINITY;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function comparedWith(base, candidate, rivals) {
	if (rivals.length === 0) return void 0;
	if (base.resolved !== void 0 && candidate.resolved !== void 0) return {
		base: base.resolved,
		candidateBytes: candidate.resolved.bytes,
		candidateId: candidate.tested.modelId
	};
	throw new EspalierError("usage", "rivals needs base and candidate as files, and one of them is a server", { hint: "Give base and candidate as files, or leave out --rivals." });
}
async function modelAt(id, uri, context, jobs = () => void 0) {
	const known = {
		id,
		role: id,
		label: id
	};
	if (!isServer(uri, context)) {
		const model = await resolveBase(await locateModel(uri, context.hub), void 0, context);
		const onHub = async () => {
			if (model.kind === "hub") return hubFileOf(model);
			const session = jobs();
			if (session === void 0) throw notOnHub(model.path);
			return await stageLocal(session, model);
		};
		return {
			tested: {
				...testedModel(known, model, context),
				onHub
			},
			resolved: model
		};
	}
	const path = async () => {
		throw new EspalierError("usage", `${uri} is a server; KL divergence needs the file of the model`);
	};
	return { tested: {
		...known,
		modelId: uri,
		path,
		url: uri
	} };
}
export { validate };
