import { t as loadRouterEdit } from "./router-edit.js";
// src/planning/router-for.ts
async function routerFor(edit, keep, model) {
	const loaded = await loadRouterEdit(edit, model);
	if (loaded.kind === "shrink") return {
		bias: "shrink",
		factor: loaded.factor
	};
	if (loaded.kind !== "values") return { bias: loaded.kind === "zero" ? "zero" : "keep" };
	const values = Object.entries(keep).map(([layer, ids]) => [layer, ids.map((id) => loaded.values?.[layer]?.[id] ?? 0)]);
	return {
		bias: "values",
		values: Object.fromEntries(values)
	};
}
export { routerFor as t };
