import { w as EspalierError } from "./files.js";
import { _ as strictObject, b as union, d as int, g as record, l as boolean, m as number, o as array, v as string } from "./package-zod.js";
import { g as formatCount } from "./option.js";
import { isDeepStrictEqual } from "node:util";
// src/plan/layer-counts.ts
function leastLoss(losses, total) {
	const most = losses.reduce((sum, row) => sum + row.length - 1, 0);
	if (!Number.isInteger(total) || total < 0 || total > most) throw new EspalierError("usage", `cannot remove ${formatCount(total, "expert")}: losses were measured for up to ${most}`);
	let best = [0];
	const choices = [];
	for (const row of losses) {
		const next = [];
		const choice = [];
		const reach = Math.min(total, best.length - 1 + row.length - 1);
		for (let lost = 0; lost <= reach; lost++) {
			let [least, chosen] = [Number.POSITIVE_INFINITY, -1];
			for (let own = 0; own < row.length && own <= lost; own++) {
				const before = best[lost - own];
				if (before === void 0 || before + row[own] >= least) continue;
				[least, chosen] = [before + row[own], own];
			}
			next.push(least);
			choice.push(chosen);
		}
		best = next;
		choices.push(choice);
	}
	const counts = [];
	let left = total;
	for (const choice of choices.toReversed()) {
		const own = choice[left];
		counts.unshift(own);
		left -= own;
	}
	return counts;
}
// src/plan/sensitivity.ts
const sensitivitySchema = strictObject({
	method: string().describe("of the scores that say which experts are removed first"),
	architecture: string(),
	experts: strictObject({
		total: int().min(1),
		used: int().min(1)
	}),
	inputs: array(strictObject({
		name: string(),
		sha256: string()
	})),
	options: record(string(), union([
		string(),
		number(),
		boolean()
	])),
	notes: array(string()).optional().describe("what to know of the loss and the texts"),
	layers: array(strictObject({
		layer: int().min(0),
		order: array(int().min(0)).describe("experts in the order in which they are removed"),
		losses: array(number()).describe("loss after n of them, from n = 0")
	})),
	tool: string()
}).describe("Loss of each layer alone by the number of experts that it loses");
function mergeSensitivities(parts) {
	const [first, ...others] = parts;
	if (first === void 0) throw new EspalierError("usage", "there is no sensitivity to merge");
	const facts = ({ layers: _, ...rest }) => rest;
	const different = others.findIndex((other) => !isDeepStrictEqual(facts(other), facts(first)));
	if (different !== -1) throw new EspalierError("usage", `sensitivity ${different + 2} differs from the first in its model, texts or settings`);
	const layers = parts.flatMap((part) => part.layers).toSorted((a, b) => a.layer - b.layer);
	const twice = layers.find(({ layer }, i) => layer === layers[i + 1]?.layer);
	if (twice !== void 0) throw new EspalierError("usage", `two sensitivities hold layer ${twice.layer}`);
	return {
		...first,
		layers
	};
}
function allocateBySensitivity({ layers, experts }, removed) {
	const wrong = layers.find(({ order, losses }) => losses.length !== order.length + 1);
	if (wrong !== void 0) throw new EspalierError("usage", `the sensitivity of layer ${wrong.layer} has ${wrong.losses.length} losses for ${wrong.order.length} experts`);
	for (const { layer, order } of layers) {
		const wrongId = order.find((id, place) => id >= experts.total || order.indexOf(id) !== place);
		if (wrongId === void 0) continue;
		const problem = wrongId >= experts.total ? `of ${experts.total}` : "twice";
		throw new EspalierError("usage", `the sensitivity of layer ${layer} names expert ${wrongId} ${problem}`, { hint: "Measure it again: espalier sensitivity BASE --text ... --out FILE" });
	}
	const counts = leastLoss(layers.map(({ losses }) => losses), removed);
	const all = Array.from({ length: experts.total }, (_, id) => id);
	return Object.fromEntries(layers.map(({ layer, order }, row) => {
		const gone = new Set(order.slice(0, counts[row]));
		return [String(layer), all.filter((id) => !gone.has(id))];
	}));
}
export { mergeSensitivities as n, sensitivitySchema as r, allocateBySensitivity as t };
