import { _ as EspalierError } from "./files.js";
// src/search/masks/router-edit.ts
function parseRouterEdit(text) {
	const [, kind, value] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
	const number = Number(value);
	if ((kind === "keep" || kind === "zero" || kind === "centre") && value === void 0) return { kind };
	if (kind === "shrink" && value !== void 0 && number > 0 && number < 1) return {
		kind,
		factor: number
	};
	if (kind === "permute" && (value === void 0 || /^\d+$/.test(value))) return {
		kind,
		seed: number || 0
	};
	throw new EspalierError("usage", `router-edits holds "${text}": must be keep, zero, centre, shrink:F or permute:SEED`, { hint: "F is between 0 and 1. centre cannot change anything and permute should not help: they are controls." });
}
export { parseRouterEdit as t };
