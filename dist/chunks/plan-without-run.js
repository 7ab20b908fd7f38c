import { f as _usingCtx, w as EspalierError } from "./files.js";
import { _ as formatInteger } from "./option.js";
import { w as candidateFileName } from "./locate.js";
import { x as readHeader } from "./pages.js";
import { t as describeMoe } from "./moe-model.js";
import { n as baseFileName, u as resolveBase } from "./base.js";
import { r as openReference } from "./reference.js";
import { i as assertCut, n as allocateUniform } from "./allocate.js";
import { i as planNameOf, n as readPlan } from "./plan-file.js";
import { i as findMethod } from "./registry2.js";
import { o as PLAN_WITHOUT_RUN } from "./run-files.js";
import { t as savePlan } from "./save-plan.js";
import { t as equalScores } from "./model-shape.js";
// src/planning/plan-without-run.ts
const METHOD = "gaussian-router";
const FALLBACK = "router-norm-bias";
async function planWithoutRun(keep, base, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { runDir } = context;
		_usingCtx$1.a(await runDir.lock(context));
		const path = runDir.planWithoutRun;
		if (base.kind === "hub" && await isMadeFor(path, keep, base)) return {
			plan: path,
			base: void 0
		};
		await runDir.claim([PLAN_WITHOUT_RUN]);
		const check = (model) => {
			assertCut(keep, model.expertCount);
			allocateUniform(equalScores(model), keep, model.expertUsedCount, {}, model);
		};
		const resolved = await resolveBase(base, void 0, context, { check });
		const reference = _usingCtx$1.a(await openReference(resolved, context));
		const model = describeMoe(await readHeader(reference.source, context.signal));
		const { method } = await savePlanWithoutRun(path, keep, {
			model,
			source: reference.source,
			base: resolved
		}, context);
		const message = measuredPlanText(method, model);
		context.progress({
			type: "note",
			level: "info",
			message
		});
		return {
			plan: path,
			base: base.kind === "local" ? base : void 0
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function savePlanWithoutRun(path, keep, { model, source, base }, context) {
	const importance = await scoresOf(model, source, context);
	const { method, options } = importance;
	const made = {
		keep: allocateUniform(importance, keep, model.expertUsedCount, importance.protected ?? {}, model),
		origin: {
			method,
			inputs: [],
			options: {
				...options,
				keep
			}
		}
	};
	const name = planName(base, keep);
	await savePlan(path, made, { bias: "keep" }, {
		name,
		base,
		model,
		tool: context.tool
	});
	return {
		method,
		name
	};
}
function measuredPlanText(method, { layers, expertCount }) {
	return `the plan was made by ${method}, which does not run the model; a measured one is better (docs/choosing-a-plan.md): "espalier score BASE --by mask-kld --text FILE" measures ${formatInteger(layers.length * expertCount)} masks, each one pass over the text`;
}
function planName(base, keep) {
	const stem = candidateFileName(baseFileName(base), keep).replace(/\.gguf$/, "");
	return planNameOf(stem);
}
async function scoresOf(model, source, context) {
	const { signal, progress } = context;
	try {
		return await findMethod(METHOD).score(model, source, {
			seed: 0,
			signal
		});
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "gguf-unsupported") throw error;
		progress({
			type: "note",
			level: "info",
			message: `${error.message}; the plan is made by ${FALLBACK} instead`
		});
		return await findMethod(FALLBACK).score(model, source, { signal });
	}
}
async function isMadeFor(path, keep, base) {
	const plan = await readPlan(path).then((file) => file.plan, (error) => {
		if (error instanceof EspalierError) return void 0;
		throw error;
	});
	if (plan?.base?.repo !== base.repo.id || plan.base.file !== base.path) return false;
	if (/^[0-9a-f]{40}$/.test(base.revision) && plan.base.revision !== base.revision) return false;
	return plan.origin?.options.keep === keep;
}
function checkPlanOrKeep({ plan, keep }) {
	if (plan === void 0 || keep === void 0) return;
	throw new EspalierError("usage", `run takes plan or keep, but both were given: ${plan} and ${keep}`, { hint: "Leave out --keep: the plan says how many experts are kept." });
}
async function planOrKeep({ plan, keep, base }, context) {
	checkPlanOrKeep({
		plan,
		keep
	});
	if (plan !== void 0) return {
		plan,
		base
	};
	if (keep === void 0) throw new EspalierError("usage", "run needs a plan, or keep (experts to keep in every layer)", { hint: "Give --plan FILE, or --keep 28 and --base hf://namespace/name/file.gguf." });
	if (base === void 0) throw new EspalierError("usage", `keep ${keep} needs base: there is no plan that names one`, { hint: "Give --base: a path or hf://namespace/name[@revision]/file.gguf." });
	return await planWithoutRun(keep, base, context);
}
export { savePlanWithoutRun as i, planName as n, planOrKeep as r, checkPlanOrKeep as t };
