import { w as EspalierError } from "./files.js";
import { g as formatCount } from "./option.js";
import { c as MAX_EXPERTS } from "./moe-model.js";
// src/plan/groups.ts
function countByBlock(ids, size, expertCount) {
	const counts = new Array(expertCount / size).fill(0);
	for (const id of ids) counts[Math.floor(id / size)] += 1;
	return counts;
}
function groupProblem(keep, model) {
	const { groups, expertCount } = model;
	if (groups === void 0) return void 0;
	const size = expertCount / groups.count;
	for (const { index, used } of model.layers) {
		const counts = countByBlock(keep.get(index), size, expertCount);
		const least = Math.max(2, Math.ceil(used / groups.used));
		const hint = `Keep the same number from each of the ${groups.count} groups of ${size} experts (0 to ${size - 1}, ${size} to ${2 * size - 1}, ...), at least ${least}.`;
		if (new Set(counts).size > 1) return {
			message: `layer ${index} keeps ${counts.join(", ")} experts of its groups`,
			hint
		};
		if (counts[0] < least) return {
			message: `layer ${index} keeps ${counts[0]} of each group, but a token is routed to ${used} in ${groups.used} groups`,
			hint
		};
	}
}
function chunkProblem(keep, { chunkSize, expertCount }) {
	if (chunkSize === 1) return void 0;
	for (const [layer, ids] of keep) {
		const counts = countByBlock(ids, chunkSize, expertCount);
		const torn = counts.findIndex((count) => count !== 0 && count !== chunkSize);
		if (torn === -1) continue;
		const first = torn * chunkSize;
		return {
			message: `layer ${layer} keeps ${counts[torn]} of the experts ${first} to ${first + chunkSize - 1}, which share a chunk`,
			hint: `Keep or drop experts in whole blocks of ${chunkSize}: 0 to ${chunkSize - 1}, ${chunkSize} to ${2 * chunkSize - 1}, ...`
		};
	}
}
// src/plan/stored-experts.ts
function storedExperts(keep, kept, { expertCount, groups }) {
	const groupCount = groups?.count ?? 1;
	const size = expertCount / groupCount;
	return new Map([...keep].map(([layer, ids]) => {
		const stored = new Set(ids);
		for (let group = 0; group < groupCount; group++) {
			const members = Array.from({ length: size }, (_, i) => group * size + i);
			let missing = kept / groupCount - members.filter((id) => stored.has(id)).length;
			for (const id of members) {
				if (missing === 0) break;
				if (stored.has(id)) continue;
				stored.add(id);
				missing -= 1;
			}
		}
		return [layer, [...stored].toSorted((a, b) => a - b)];
	}));
}
// src/plan/check-plan.ts
function checkPlan(plan, model) {
	const keep = new Map(Object.entries(plan.keep).map(([layer, ids]) => [Number(layer), ids]));
	const counts = [...keep.values()].map((ids) => ids.length);
	const kept = Math.max(...counts);
	const problem = otherModelProblem(plan, keep, model) ?? countProblem(keep, model) ?? groupProblem(keep, model) ?? chunkProblem(keep, model) ?? biasProblem(plan, model) ?? layersProblem(plan, keep, kept, model);
	if (problem !== void 0) throw new EspalierError("plan-mismatch", `the plan "${plan.name}" does not fit ${model.header.name}: ${problem.message}`, { hint: problem.hint });
	return {
		plan,
		kept,
		keep,
		stored: plan.layers === "mask" ? storedExperts(keep, kept, model) : keep
	};
}
function otherModelProblem(plan, keep, model) {
	const { expertCount, expertUsedCount, layers } = model;
	const hint = "This plan was made for another model; make one with: espalier plan BASE --keep N --out FILE";
	if (plan.architecture !== model.architecture) return {
		message: `it is for ${plan.architecture}, but the base is ${model.architecture}`,
		hint
	};
	if (plan.experts.total !== expertCount) return {
		message: `it is for ${plan.experts.total} experts per layer, but the base has ${expertCount}`,
		hint: [...keep.values()].every(({ length }) => length === expertCount) ? `This file has as many experts as the plan keeps: it may be the candidate. Give the file before the cut as the base.` : hint
	};
	if (plan.experts.used !== expertUsedCount) return {
		message: `it is for ${formatCount(plan.experts.used, "expert")} used per token, but the base uses ${expertUsedCount}`,
		hint
	};
	const known = new Set(layers.map(({ index }) => index));
	const missing = [...known].filter((index) => !keep.has(index));
	const unknown = [...keep.keys()].filter((layer) => !known.has(layer));
	if (missing.length > 0 || unknown.length > 0) return {
		message: [
			`it lists ${keep.size} layers, but the base has ${layers.length} with experts`,
			...missing.length > 0 ? [`missing ${missing.join(", ")}`] : [],
			...unknown.length > 0 ? [`not in the base ${unknown.join(", ")}`] : []
		].join("; "),
		hint
	};
	for (const [layer, ids] of keep) {
		const outside = ids.filter((id) => id >= expertCount);
		if (outside.length > 0) return {
			message: `layer ${layer} keeps expert ${outside.join(", ")}, but ids go from 0 to ${expertCount - 1}`,
			hint: `Remove ${outside.join(", ")} from keep.${layer}.`
		};
	}
}
function countProblem(keep, { layers }) {
	for (const { index, used } of layers) {
		const { length } = keep.get(index);
		if (length < used) return {
			message: `layer ${index} keeps ${formatCount(length, "expert")}, but a token is routed to ${used}`,
			hint: `Keep at least ${formatCount(used, "expert")} in every layer.`
		};
		if (length > 1024) return {
			message: `layer ${index} keeps ${length} experts, but llama.cpp loads at most ${MAX_EXPERTS}`,
			hint: `Keep at most ${MAX_EXPERTS} experts in every layer.`
		};
	}
}
function biasProblem({ router, keep }, { architecture, layers }) {
	const wrong = Object.keys({
		...keep,
		...router.values
	}).find((layer) => router.values !== void 0 && router.values[layer]?.length !== keep[layer]?.length);
	if (wrong !== void 0) return {
		message: `router.values has ${router.values?.[wrong]?.length ?? "no"} values in layer ${wrong}, which keeps ${keep[wrong]?.length ?? "no"} experts`,
		hint: "Give a number for each kept expert, in the order of keep."
	};
	if (router.bias === "keep" || layers.every(({ routerBias }) => routerBias !== void 0)) return void 0;
	return {
		message: `it edits the router bias (${router.bias}), but ${architecture} has none`,
		hint: "Set router.bias to keep."
	};
}
function layersProblem(plan, keep, kept, model) {
	const { architecture, layers, expertUsedCount } = model;
	const short = layers.filter(({ index }) => keep.get(index).length < kept);
	if (short.length === 0 || plan.layers === "per-layer") return void 0;
	if (plan.layers !== "mask") return {
		message: `it keeps different numbers of experts (layer: count) ${[...keep].map(([layer, ids]) => `${layer}: ${ids.length}`).slice(0, 8).join(", ")}${keep.size > 8 ? ", ..." : ""}`,
		hint: "llama.cpp loads one expert count for all layers: keep the same number in each, or set \"layers\" in the plan to \"mask\" (largest number everywhere, surplus switched off) or \"per-layer\" (not loadable by llama.cpp)."
	};
	if (short.every(({ routerBias, selectionBias }) => (routerBias ?? selectionBias) !== void 0)) return;
	return {
		message: `it masks the surplus of layers that keep fewer than ${kept} experts, but ${architecture} has no router bias for that`,
		hint: `Keep the same number in every layer, at least ${expertUsedCount}.`
	};
}
function removedExperts({ experts, keep }) {
	const all = Array.from({ length: experts.total }, (_, id) => id);
	const removed = Object.entries(keep).map(([layer, ids]) => [layer, all.filter((id) => !ids.includes(id))]);
	return Object.fromEntries(removed);
}
export { removedExperts as n, checkPlan as t };
