import { x as readHeader } from "./pages.js";
import { a as locateModel } from "./locate.js";
import { t as describeMoe } from "./moe-model.js";
import { c as namedBase, l as provenanceOf, m as bindingOf, r as baseLocation, t as assumedBase, u as resolveBase } from "./base.js";
import { t as checkPlan } from "./check-plan.js";
import { n as openBase } from "./open-base.js";
import { t as readPlanAt } from "./read-plan.js";
import { r as openReference } from "./reference.js";
import { f as _usingCtx } from "./files.js";
// src/pipeline/inputs/with-base.ts
async function withBase(inputs, context, work, check = () => {}) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { hashBase, anyBase } = inputs;
		const planFile = await planOf(inputs, context);
		const location = await locationOf(inputs, planFile, context);
		const checkHeader = (model, source) => check(planFor(planFile, model, source, context));
		const resolved = await resolveBase(location, planFile.plan, context, {
			anyBase,
			check: checkHeader
		});
		const { source: base, identity } = _usingCtx$1.a(await openReference(resolved, context, {
			hashBase,
			check: checkHeader
		}));
		const model = describeMoe(await readHeader(base, context.signal));
		const provenance = provenanceOf(planFile, resolved, context.version);
		return await work({
			planFile,
			base,
			identity,
			resolved,
			named: namedBase(resolved),
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
async function withHeader(inputs, context, work) {
	try {
		var _usingCtx3 = _usingCtx();
		const planFile = await planOf(inputs, context);
		const base = _usingCtx3.a(await openBase(await locationOf(inputs, planFile, context), context));
		return await work(planFor(planFile, describeMoe(await readHeader(base, context.signal)), base, context));
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function planFor(planFile, model, base, { version }) {
	return {
		planFile,
		base,
		provenance: provenanceOf(planFile, assumedBase(planFile.plan), version),
		model,
		checked: checkPlan(planFile.plan, model)
	};
}
async function planOf({ plan }, context) {
	return typeof plan === "string" ? await readPlanAt(plan, context) : plan;
}
async function locationOf({ base }, planFile, { hub }) {
	return baseLocation(typeof base === "string" ? await locateModel(base, hub) : base, planFile);
}
export { withHeader as n, withBase as t };
