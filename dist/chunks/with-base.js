import { m as readHeader, w as locateModel } from "./hub.js";
import { n as describeMoe } from "./decode.js";
import { c as resolveBase, d as bindingOf, n as baseLocation, o as namedBase, s as provenanceOf } from "./base.js";
import { t as checkPlan } from "./check.js";
import { n as openBase } from "./open-base.js";
import { t as readPlanAt } from "./read-plan.js";
import { r as openReference } from "./reference.js";
import { l as _usingCtx } from "./files.js";
// src/pipeline/with-base.ts
async function withBase(inputs, context, work) {
	try {
		var _usingCtx$1 = _usingCtx();
		const planFile = await planOf(inputs, context);
		const resolved = await resolveBase(await locationOf(inputs, planFile, context), planFile.plan, context, inputs.anyBase);
		const { hashBase } = inputs;
		const { source: base, identity } = _usingCtx$1.a(await openReference(resolved, context, { hashBase }));
		const model = describeMoe(await readHeader(base, context.signal));
		const provenance = provenanceOf(planFile, resolved, context.version);
		return await work({
			planFile,
			base,
			identity,
			binding: bindingOf(planFile.plan, namedBase(resolved)),
			provenance,
			model,
			checked: checkPlan(planFile.plan, model)
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
const ANY_DIGEST = "0".repeat(64);
async function withHeader(inputs, context, work) {
	try {
		var _usingCtx3 = _usingCtx();
		const planFile = await planOf(inputs, context);
		const base = _usingCtx3.a(await openBase(await locationOf(inputs, planFile, context), context));
		const model = describeMoe(await readHeader(base, context.signal));
		const sha256 = planFile.plan.base?.sha256 ?? ANY_DIGEST;
		return await work({
			planFile,
			base,
			provenance: provenanceOf(planFile, { sha256 }, context.version),
			model,
			checked: checkPlan(planFile.plan, model)
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function planOf({ plan }, context) {
	return typeof plan === "string" ? await readPlanAt(plan, context) : plan;
}
async function locationOf({ base }, { plan }, { hub }) {
	return baseLocation(typeof base === "string" ? await locateModel(base, hub) : base, plan);
}
export { withHeader as n, withBase as t };
