import { a as option, d as reworded } from "./option.js";
import { d as writeFileAtomic, w as EspalierError } from "./files.js";
import { h as object, v as string } from "./package-zod.js";
import { t as readPlanAt } from "./read-plan.js";
import { n as readScoresAt } from "./read-scores.js";
import { t as escapeXml } from "./escape-xml.js";
import { r as planOptions } from "./options4.js";
import { t as defineCommand } from "./command.js";
import { i as planFileOptions, r as outOptions } from "./file-options.js";
import { o as textTable, s as markdownTable } from "./tables.js";
import { isDeepStrictEqual } from "node:util";
// src/plan/diff.ts
function diffPlans(first, second) {
	const [got, wanted] = [second, first].map(shapeInWords);
	if (got !== wanted) throw new EspalierError("plan-mismatch", `${second.name} is of another model than ${first.name}: ${got}; ${first.name} is of ${wanted}`);
	const layers = layersOf(first);
	const alone = layersOf(second).find((layer) => !layers.includes(layer));
	if (alone !== void 0) throw new EspalierError("plan-mismatch", `${second.name} is of another model than ${first.name}: it has experts in layer ${alone}`);
	return layers.map((layer) => {
		const [a, b] = [first, second].map(({ keep }) => keep[String(layer)]);
		const onlyFirst = a.filter((id) => !b.includes(id));
		return {
			layer,
			onlyFirst,
			onlySecond: b.filter((id) => !a.includes(id)),
			both: a.length - onlyFirst.length
		};
	});
}
function layersOf({ keep }) {
	return Object.keys(keep).map(Number);
}
function shapeInWords(plan) {
	const layers = layersOf(plan);
	return `${plan.architecture} with ${plan.experts.total} experts in ${layers.length} layers (${layers[0]} to ${layers.at(-1)})`;
}
function scoreInWords({ layers }, layer, id) {
	const scores = layers.find((own) => own.layer === layer)?.scores ?? [];
	const score = scores[id];
	if (score === void 0) return "";
	const place = 1 + scores.filter((other, i) => other > score || other === score && i < id).length;
	return `${Number(score.toPrecision(3))}, ${place} of ${scores.length}`;
}
// src/search/importance/diff-map.ts
const CELL = 14;
const LEFT = 34;
const TOP = 52;
const COLOURS = {
	both: "#d9d9d9",
	neither: "#595959",
	first: "#0072b2",
	second: "#e69f00"
};
function diffMap({ experts, keep }, [one, two], layers, scores) {
	const { total } = experts;
	const names = {
		first: `only ${escapeXml(one)}`,
		second: `only ${escapeXml(two)}`,
		both: "both",
		neither: "neither"
	};
	const width = LEFT + Math.max(total * CELL, 520) + 8;
	const height = TOP + layers.length * CELL + 8;
	const rows = layers.flatMap(({ layer, onlyFirst, onlySecond }, row) => {
		const y = TOP + row * CELL;
		const cells = Array.from({ length: total }, (_, id) => {
			const kept = keep[String(layer)].includes(id) ? "both" : "neither";
			const state = onlyFirst.includes(id) ? "first" : onlySecond.includes(id) ? "second" : kept;
			const words = scores === void 0 ? "" : scoreInWords(scores, layer, id);
			const score = words === "" ? "" : ` (${words})`;
			const title = `layer ${layer}, expert ${id}: kept by ${names[state]}${score}`;
			return `<rect x="${LEFT + id * CELL}" y="${y}" width="13" height="13" fill="${COLOURS[state]}"><title>${title}</title></rect>`;
		});
		return [`<text x="30" y="${y + CELL - 4}" text-anchor="end">${layer}</text>`, ...cells];
	});
	const ids = Array.from({ length: total }, (_, id) => id).filter((id) => id % 4 === 0).map((id) => `<text x="${LEFT + id * CELL}" y="47">${id}</text>`);
	const legend = [
		"first",
		"second",
		"both",
		"neither"
	].map((state, i) => {
		const x = LEFT + i % 2 * 260;
		const y = 8 + Math.floor(i / 2) * 15;
		return `<rect x="${x}" y="${y}" width="10" height="10" fill="${COLOURS[state]}"/><text x="${x + 14}" y="${y + 9}">${names[state]}</text>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="10">`,
		`<title>Experts kept by ${escapeXml(one)} and ${escapeXml(two)}</title>`,
		`<rect width="${width}" height="${height}" fill="#fff"/>`,
		...legend,
		...ids,
		...rows,
		"</svg>",
		""
	].join("\n");
}
// src/commands/show/plan-difference-result.ts
function planDifferenceResult({ plans: [first, second], names: [one, two], layers, importance }, out) {
	const named = (layer, ids) => ids.map((id) => importance === void 0 ? String(id) : `${id} (${scoreInWords(importance, layer, id)})`).join(importance === void 0 ? ", " : "; ");
	const different = layers.filter(({ onlyFirst, onlySecond }) => onlyFirst.length + onlySecond.length > 0);
	const table = [[
		"layer",
		`only ${one}`,
		`only ${two}`
	], ...different.map(({ layer, onlyFirst, onlySecond }) => [
		String(layer),
		named(layer, onlyFirst),
		named(layer, onlySecond)
	])];
	const count = (of) => layers.reduce((sum, layer) => sum + layer[of].length, 0);
	const words = `${layers.reduce((sum, layer) => sum + layer.both, 0)} experts are kept by both, ${count("onlyFirst")} by ${one} alone, ${count("onlySecond")} by ${two} alone; ${different.length} of ${layers.length} layers differ`;
	const edits = [first, second].map(({ router }) => `${router.bias}${router.factor ?? ""}`);
	const lines = [
		words,
		...isDeepStrictEqual(first.router, second.router) ? [] : [edits[0] === edits[1] ? "router bias: each sets it to other values" : `router bias: ${edits[0]} and ${edits[1]}`],
		...out === void 0 ? [] : [`heat map: ${out} (SVG)`]
	];
	return {
		json: {
			first: first.name,
			second: second.name,
			layers,
			router: edits,
			...out && { out }
		},
		text: [...different.length > 0 ? [textTable(table), ""] : [], ...lines].join("\n"),
		outputs: {},
		summary: [...different.length > 0 ? [markdownTable(table), ""] : [], ...lines].join("\n")
	};
}
// src/planning/compare-plans.ts
async function comparePlans([one, two], { scores, out }, context) {
	const { plan: first } = await readPlanAt(one, context);
	const { plan: second } = await readPlanAt(two, context);
	const plans = [first, second];
	const layers = diffPlans(first, second);
	const importance = scores === void 0 ? void 0 : await scoresOf(scores, first, context);
	const names = first.name === second.name ? [one, two] : [first.name, second.name];
	if (out !== void 0) await writeFileAtomic(out, diffMap(first, names, layers, importance));
	return {
		plans,
		names,
		layers,
		importance
	};
}
async function scoresOf(path, { architecture, experts, keep }, context) {
	const layers = Object.keys(keep).map(Number).toSorted((a, b) => a - b);
	return (await readScoresAt(path, {
		architecture,
		experts: experts.total,
		layers
	}, context)).importance;
}
// src/commands/plan-diff.ts
const options = object({
	plan: planFileOptions.shape.plan,
	other: option(string(), {
		text: "plan to compare it with: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
		value: "PLAN",
		reads: "files",
		required: true,
		heading: "Files"
	}),
	scores: reworded(planOptions.shape.scores, {
		heading: "Files",
		text: "scores to show beside the experts that only one plan keeps, written by score"
	}),
	out: reworded(outOptions.shape.out, { text: "heat map to write, SVG" }),
	force: outOptions.shape.force
});
const planDiff = defineCommand({
	name: "plan diff",
	options,
	positional: ["plan", "other"],
	writes: { out: ["heatMap"] },
	examples: ["plan diff a.json b.json", "plan diff a.json b.json --scores scores.json --out diff.svg"],
	async run({ plan, other, scores, out }, context) {
		return planDifferenceResult(await comparePlans([plan, other], {
			scores,
			out
		}, context), out);
	}
});
export { planDiff };
