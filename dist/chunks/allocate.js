import { w as EspalierError } from "./files.js";
import { g as formatCount } from "./option.js";
// src/plan/allocate.ts
function allocateUniform(importance, keep, used, protect = {}, { groups: { count: groups } = { count: 1 }, chunkSize = 1 } = {}) {
	const total = importance.layers[0]?.scores.length ?? 0;
	assertCount(keep, total, used, {
		groups: { count: groups },
		chunkSize
	});
	checkScores(importance);
	checkProtected(importance, protect);
	const unitsOfGroup = total / chunkSize / groups;
	return Object.fromEntries(importance.layers.map(({ layer, scores }) => {
		const safe = new Set(protect[layer]?.map((id) => Math.floor(id / chunkSize)));
		const scoreOf = (unit) => {
			return scores.slice(unit * chunkSize, (unit + 1) * chunkSize).reduce((a, b) => a + b, 0) / chunkSize;
		};
		const ids = Array.from({ length: groups }, (_, group) => {
			const own = Array.from({ length: unitsOfGroup }, (_, i) => group * unitsOfGroup + i);
			const room = keep / groups / chunkSize;
			checkRoom(layer, own.filter((unit) => safe.has(unit)).length * chunkSize, room * chunkSize);
			return own.toSorted((a, b) => Number(safe.has(b)) - Number(safe.has(a)) || scoreOf(b) - scoreOf(a) || a - b).slice(0, room);
		}).flat().flatMap((unit) => Array.from({ length: chunkSize }, (_, i) => unit * chunkSize + i));
		return [String(layer), ids.toSorted((a, b) => a - b)];
	}));
}
function tiedLayers({ layers }, keep) {
	return layers.flatMap(({ layer, scores }) => {
		const stay = new Set(keep[String(layer)]);
		const dropped = new Set(scores.filter((_, id) => !stay.has(id)));
		return scores.some((score, id) => stay.has(id) && dropped.has(score)) ? [layer] : [];
	});
}
function assertCount(keep, total, used, { groups: { count: groups } = { count: 1 }, chunkSize = 1 } = {}) {
	if (!Number.isInteger(keep) || keep < used || keep > total) throw new EspalierError("usage", `cannot keep ${formatCount(keep, "expert")} per layer`, { hint: `Give a number from ${used} (experts used per token) to ${total} (experts of the base).` });
	if (keep !== total && keep % (groups * chunkSize) !== 0) throw new EspalierError("usage", `cannot keep ${formatCount(keep, "expert")} per layer: the base has ${groups} groups of experts and stores chunks of ${chunkSize}`, { hint: `Give a multiple of ${groups * chunkSize}.` });
}
function assertCut(kept, total, given = `keep is ${kept}`) {
	if (kept !== total) return;
	throw new EspalierError("usage", `${given}, and the base has ${total} experts in each layer: nothing would be cut`, { hint: `Keep fewer than ${total} experts.` });
}
function checkRoom(layer, safe, keep) {
	if (safe <= keep) return;
	throw new EspalierError("usage", `keep is ${keep}, but ${formatCount(safe, "expert")} of layer ${layer} ${safe === 1 ? "is" : "are"} protected`, { hint: "Keep more experts, or protect fewer domains or experts." });
}
function allocateGlobal(importance, kept, used, protect = {}) {
	checkScores(importance);
	checkProtected(importance, protect);
	const experts = importance.layers.flatMap(({ layer, scores }) => {
		const sum = scores.reduce((a, b) => a + b, 0);
		const negative = scores.findIndex((score) => score < 0);
		if (negative !== -1) throw new EspalierError("usage", `${importance.method} scores expert ${negative} of layer ${layer} with ${scores[negative]}: only scores of 0 or more can be compared across layers`, { hint: "Use --layers uniform with these scores." });
		const safe = new Set(protect[layer]);
		const ranked = [...scores.keys()].toSorted((a, b) => scores[b] - scores[a] || a - b);
		const floor = new Set(ranked.slice(0, used));
		return ranked.map((id) => {
			return {
				layer,
				id,
				must: safe.has(id) || floor.has(id),
				share: sum === 0 ? 0 : scores[id] / sum
			};
		});
	});
	const least = experts.filter(({ must }) => must).length;
	if (!Number.isInteger(kept) || kept < least || kept > experts.length) throw new EspalierError("usage", `cannot keep ${formatCount(kept, "expert")} of all layers`, { hint: `Give a number from ${least} (used per token, and protected) to ${experts.length}.` });
	const stay = experts.toSorted((a, b) => Number(b.must) - Number(a.must) || b.share - a.share || a.layer - b.layer || a.id - b.id).slice(0, kept);
	return Object.fromEntries(importance.layers.map(({ layer }) => {
		const ids = stay.filter((expert) => expert.layer === layer).map(({ id }) => id);
		return [String(layer), ids.toSorted((a, b) => a - b)];
	}));
}
function checkScores({ method, layers }) {
	for (const { layer, scores } of layers) {
		const broken = scores.findIndex((score) => !Number.isFinite(score));
		if (broken === -1) continue;
		throw new EspalierError("usage", `${method} scores expert ${broken} of layer ${layer} with ${scores[broken]}, not a finite number`, { hint: "The router tensors of this base hold NaN or infinity, or the scores were made for another base." });
	}
}
function checkProtected({ layers }, protect) {
	for (const [layer, ids] of Object.entries(protect)) {
		const known = layers.find((entry) => String(entry.layer) === layer);
		const unknown = ids.find((id) => known?.scores[id] === void 0);
		if (unknown === void 0) continue;
		throw new EspalierError("usage", `expert ${unknown} of layer ${layer} is protected, but the base has no such expert`, { hint: `Layers: ${layers.map((entry) => entry.layer).join(", ")}; experts from 0 to ${(layers[0]?.scores.length ?? 0) - 1}.` });
	}
}
export { tiedLayers as a, assertCut as i, allocateUniform as n, assertCount as r, allocateGlobal as t };
