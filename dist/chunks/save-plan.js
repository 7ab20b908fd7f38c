import { t as checkValue } from "./parse-json.js";
import { c as namedBase } from "./base.js";
import { t as checkPlan } from "./check-plan.js";
import { a as planSchema, i as planNameOf, r as writePlan } from "./plan-file.js";
import { basename } from "node:path";
// src/planning/save-plan.ts
async function savePlan(out, made, router, { name, base, model, tool }) {
	const plan = {
		name: name ?? planNameOf(basename(out).replace(/\.json$/i, "")),
		base: namedBase(base),
		architecture: model.architecture,
		experts: {
			total: model.expertCount,
			used: model.expertUsedCount
		},
		keep: made.keep,
		...made.layers && { layers: made.layers },
		router,
		origin: {
			...made.origin,
			tool
		}
	};
	const checked = checkPlan(checkValue(planSchema, plan, out, "plan-invalid"), model);
	await writePlan(out, plan);
	return {
		plan,
		checked
	};
}
export { savePlan as t };
