import { a as option, d as reworded, u as resultKey } from "./option.js";
import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { h as object, v as string } from "./package-zod.js";
import { l as judge, n as judgedTrialFinished, u as passGate } from "./trial-summary.js";
import { o as BASE, s as CANDIDATE } from "./kld-result.js";
import { a as testedModel, l as prepareAll, m as noBenchmark, s as setUpTrial } from "./trial-setup-options.js";
import { a as questionOptions, c as engineOptions, o as trialOptions, r as comparisonOptions, s as trialSettings } from "./options2.js";
import { a as filesOfTrial, r as claimFiles } from "./claim-outputs.js";
import { a as rivalIds, i as findRivals, l as contextOfServer, o as rivalModels, r as validate$1 } from "./validate.js";
import { n as checkTexts, t as assertTextsThere } from "./trial-kld.js";
import { r as redact } from "./printable.js";
import { x as readHeader } from "./pages.js";
import { a as locateModel, x as isHubPage } from "./locate.js";
import { t as isPlainAddress } from "./clear-text.js";
import { t as contextTrainOf } from "./kv-cache.js";
import { n as openBase } from "./open-base.js";
import { u as resolveBase } from "./base.js";
import { i as stageLocal, n as notOnHub, t as hubFileOf } from "./staged-files.js";
import { n as openJobs, r as runNameOf } from "./jobs-session.js";
import { t as llamaOptions } from "./options3.js";
import { o as gateOptions, t as GATE, u as runDirOptions } from "./options.js";
import { t as RunDirectory } from "./run-directory.js";
import { n as inputsOf, t as defineCommand } from "./command.js";
import { r as outOptions } from "./file-options.js";
import { i as trialText } from "./trial-text.js";
// src/pipeline/trial/located-model.ts
function isServer(uri, { hub }) {
	if (!/^https?:\/\//.test(uri) || isHubPage(uri, hub.hubUrl)) return false;
	if (isPlainAddress(uri)) return true;
	throw new EspalierError("usage", `${redact(uri)} must be an address without a user name and without a query`, { hint: "Give the key of a server in the environment variable ESPALIER_API_KEY." });
}
async function contextTokensOf(uri, settings, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		if (isServer(uri, context)) return await contextOfServer(uri, settings, context);
		const source = _usingCtx$2.a(await openBase(await locateModel(uri, context.hub), context));
		const { contextTrain } = contextTrainOf(await readHeader(source, context.signal));
		return contextTrain ?? Number.POSITIVE_INFINITY;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function locateTested(id, uri, context, jobs) {
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
// src/pipeline/validate-models.ts
async function validateModels({ base: baseUri, candidate: candidateUri }, settings, { gate = [], inputs }, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { rivals: wanted, runner, kld } = settings;
		const servers = [baseUri, candidateUri].filter((uri) => isServer(uri, context));
		const ownServer = servers.length < 2 || kld !== void 0 || wanted.length > 0;
		_usingCtx$1.a(await context.runDir.lock(context));
		const ids = [
			BASE,
			CANDIDATE,
			...rivalIds(wanted.length)
		];
		await claimFiles(context.runDir, filesOfTrial(context.runDir, settings, ids), inputs);
		const contexts = [await contextTokensOf(baseUri, settings, context), await contextTokensOf(candidateUri, settings, context)];
		if (runner.kind !== "local" && servers.length > 0) throw new EspalierError("usage", `runner hf-jobs starts its own servers and cannot use ${servers[0]}`, { hint: "Leave out --runner, or give files on the Hub." });
		await assertTextsThere(settings, context);
		const questions = await prepareAll(settings, context);
		if (questions.benchmarks.length === 0) throw noBenchmark(questions.skipped);
		let jobs;
		const base = await locateTested(BASE, baseUri, context, () => void 0);
		const candidate = await locateTested(CANDIDATE, candidateUri, context, () => jobs);
		const rivals = await findRivals(wanted, comparedWith(base, candidate, wanted), context);
		const names = [base.tested.modelId, candidate.tested.modelId];
		const setup = await setUpTrial(settings, context, {
			ownServer,
			gate,
			questions,
			areFiles: servers.length === 0,
			contextLimit: Math.min(...contexts, ...rivals.flatMap(({ contextTrain }) => contextTrain ?? [])),
			run: runNameOf({
				models: names,
				settings: resultKey(trialSettings, settings)
			})
		});
		if (base.resolved) await checkTexts([...setup.kld, ...setup.kldInJob], base.resolved, context);
		const session = _usingCtx$1.a(await openJobs(setup.engine?.jobs, context));
		jobs = session;
		const others = rivalModels(rivals, setup.kld, () => jobs, context);
		const validated = await validate$1([
			base.tested,
			candidate.tested,
			...others
		], setup, context, session);
		return {
			...validated,
			judged: judge(validated.trial, gate)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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
// src/pipeline/validation-options.ts
const validationOptions = object({
	...runDirOptions.shape,
	...questionOptions.shape,
	...comparisonOptions.shape,
	...trialOptions.shape,
	gate: reworded(gateOptions.shape.gate, { text: `required result: ${GATE}; default: none` }),
	onGate: gateOptions.shape.onGate,
	...engineOptions.shape,
	...llamaOptions.shape
});
// src/commands/validate.ts
const validateOptions = object({
	candidate: option(string(), {
		text: "pruned GGUF: a path, or the http address of a running server",
		value: "FILE",
		reads: "model",
		required: true,
		heading: "Files"
	}),
	base: option(string(), {
		text: "the model before pruning: a path, hf://namespace/name[@revision]/file.gguf or the http address of a running server",
		value: "BASE",
		reads: "model",
		required: true,
		heading: "Files"
	}),
	...outOptions.shape,
	...validationOptions.shape
});
const validate = defineCommand({
	name: "validate",
	options: validateOptions,
	positional: ["candidate"],
	writes: { out: ["trial"] },
	examples: ["validate candidate.gguf --base model.gguf --benchmarks mmlu:200", "validate http://127.0.0.1:8081 --base http://127.0.0.1:8080"],
	async run(inputs, context, onFinished) {
		const { out, runDir, gate, onGate } = inputs;
		const runContext = {
			...context,
			runDir: new RunDirectory(runDir)
		};
		const judgedTrial = await validateModels(inputs, inputs, {
			gate,
			inputs: inputsOf(validateOptions.shape, inputs)
		}, runContext);
		const { trial, judged } = judgedTrial;
		if (out !== void 0) await writeFileAtomic(out, stringifyJson(trial));
		const finished = judgedTrialFinished(judgedTrial);
		onFinished(finished);
		passGate(judged, onGate, context);
		return {
			json: trial,
			text: trialText(trial),
			...finished
		};
	}
});
export { validate };
