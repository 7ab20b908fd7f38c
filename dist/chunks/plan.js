import { _ as EspalierError, l as _usingCtx, o as readText, v as messageOf } from "./files.js";
import { H as formatInteger, V as formatBytes, W as formatPercent, d as reworded } from "./option.js";
import { f as object } from "./zod.js";
import { p as questionOptions } from "./texts.js";
import { m as readHeader, st as sha256Hex, w as locateModel } from "./hub.js";
import { t as hubOptions } from "./options3.js";
import { c as describeMoe, m as allowedCounts } from "./open-base.js";
import { l as resolveBase, n as baseFileName, r as baseLocation } from "./base.js";
import { n as bindingOptions } from "./options2.js";
import { t as readPlanAt } from "./read-plan.js";
import { r as openReference } from "./reference.js";
import { n as removedExperts, t as checkPlan } from "./check.js";
import { g as withoutBom, h as parseJson } from "./run-directory.js";
import { n as allocateUniform, t as allocateGlobal } from "./allocate.js";
import { a as joinProtected, n as shapeOf, r as planOptions, t as equalScores } from "./model-shape.js";
import { r as sensitivitySchema, t as allocateBySensitivity } from "./sensitivity.js";
import { l as checkShape } from "./fingerprint.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { t as prepareScores } from "./scores-for.js";
import { t as savePlan } from "./save-plan.js";
import { i as scoringOptions } from "./options4.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { i as markdownTable, r as folded, t as factTable } from "./markdown.js";
import { basename } from "node:path";
// src/plan/foreign.ts
const KEPT = [
	"keep",
	"kept",
	"keepexperts",
	"keptexperts",
	"expertstokeep",
	"keepids",
	"keptids",
	"retained"
];
const GONE = [
	"prune",
	"pruned",
	"prunedexperts",
	"pruneexperts",
	"expertstoprune",
	"drop",
	"dropped",
	"droppedexperts",
	"remove",
	"removed",
	"removedexperts"
];
function importPlan(text, name, model) {
	const refuse = (problem) => new EspalierError("plan-invalid", `${name} cannot be imported: ${problem}`, { hint: `Expected lists of expert ids by layer under a key as ${KEPT[0]}, ${KEPT[2]}, ${GONE[1]} or ${GONE[2]}.` });
	let value;
	try {
		value = JSON.parse(withoutBom(text));
	} catch (cause) {
		throw refuse(`it is not valid JSON: ${messageOf(cause)}`);
	}
	const found = findLists(value);
	if (found === void 0) throw refuse("no key says whether its experts are kept or pruned");
	const byLayer = new Map();
	for (const [layer, ids] of found.lists) {
		if (layer === void 0) throw refuse("a layer has no number");
		if (byLayer.has(layer)) throw refuse(`layer ${layer} stands twice`);
		if (!Array.isArray(ids) || !ids.every((id) => Number.isInteger(id) && id >= 0)) throw refuse(`layer ${layer} is not a list of expert ids`);
		if (new Set(ids).size < ids.length) throw refuse(`layer ${layer} lists an expert twice`);
		byLayer.set(layer, ids);
	}
	return keepOf(byLayer, found.meaning, name, model);
}
function findLists(value) {
	if (!isObject(value)) return Array.isArray(value) ? fromEntries(value) : void 0;
	for (const [key, inner] of Object.entries(value)) {
		const meaning = meaningOf(key);
		if (meaning !== void 0 && typeof inner === "object") return {
			meaning,
			lists: listsOf(inner)
		};
	}
	const nested = fromEntries(value);
	if (nested !== void 0) return nested;
	const layers = value.layers ?? value.plan;
	return layers === void 0 ? void 0 : findLists(layers);
}
function fromEntries(value) {
	let meaning;
	const lists = [];
	for (const [key, entry] of Object.entries(value)) {
		if (!isObject(entry)) return void 0;
		const named = Object.keys(entry).find((inner) => meaningOf(inner) !== void 0);
		if (named === void 0 || meaning !== void 0 && meaningOf(named) !== meaning) return void 0;
		meaning = meaningOf(named);
		const own = entry.layer ?? entry.layer_idx ?? entry.index;
		lists.push([typeof own === "number" ? own : layerOf(key), entry[named]]);
	}
	return meaning === void 0 ? void 0 : {
		meaning,
		lists
	};
}
function listsOf(value) {
	return Object.entries(value ?? {}).map(([key, ids]) => [layerOf(key), ids]);
}
function layerOf(key) {
	const numbers = key.match(/\d+/g);
	return numbers?.length === 1 ? Number(numbers[0]) : void 0;
}
function meaningOf(key) {
	const plain = key.toLowerCase().replace(/[_-]/g, "");
	if (KEPT.includes(plain)) return "keep";
	return GONE.includes(plain) ? "drop" : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function keepOf(byLayer, meaning, name, { layers, expertCount, header }) {
	const refuse = (problem) => new EspalierError("plan-mismatch", `${name} is not of ${header.name}: ${problem}`);
	const strange = [...byLayer.keys()].find((layer) => !layers.some(({ index }) => index === layer));
	if (strange !== void 0) throw refuse(`layer ${strange} has no experts`);
	return Object.fromEntries(layers.map(({ index }) => {
		const ids = byLayer.get(index);
		if (ids === void 0 && meaning === "keep") throw refuse(`it has no layer ${index}`);
		const outside = ids?.find((id) => id >= expertCount);
		if (outside !== void 0) throw refuse(`layer ${index} names expert ${outside}, ids go from 0 to ${expertCount - 1}`);
		const named = new Set(ids);
		const all = Array.from({ length: expertCount }, (_, id) => id);
		return [String(index), all.filter((id) => named.has(id) === (meaning === "keep"))];
	}));
}
// src/planning/choose-plan.ts
async function choosePlan(model, source, inputs, context) {
	return await (await prepareChoice(model, inputs, context))(source);
}
async function prepareChoice(model, inputs, context) {
	if (inputs.import !== void 0) {
		const text = await readText(inputs.import);
		const keep = importPlan(text, inputs.import, model);
		const file = {
			name: basename(inputs.import),
			sha256: sha256Hex(text)
		};
		return async () => ({
			keep,
			origin: {
				method: "imported",
				inputs: [file],
				options: {}
			}
		});
	}
	const kept = keptExperts(model, inputs);
	if (inputs.sensitivity !== void 0) {
		const made = await makeBySensitivity(inputs.sensitivity, model, kept, inputs);
		return async () => made;
	}
	allocate(equalScores(model), model, kept, inputs);
	const score = await prepareScores(model, inputs, context);
	return async (source) => allocate(await score(source), model, kept, inputs);
}
function allocate(importance, model, kept, inputs) {
	const { layers } = inputs;
	const own = inputs.protect ?? {};
	const protect = joinProtected(importance.protected ?? {}, own);
	const shown = Object.entries(own).flatMap(([layer, ids]) => ids.map((id) => `${layer}:${id}`));
	const used = model.expertUsedCount;
	const origin = {
		method: importance.method,
		inputs: [...importance.inputs ?? []],
		options: {
			...importance.options,
			keep: kept,
			...layers !== "uniform" && { layers },
			...shown.length > 0 && { protect: shown.join(",") }
		}
	};
	if (layers === "uniform") return {
		keep: allocateUniform(importance, kept, used, protect, model),
		origin
	};
	return {
		keep: allocateGlobal(importance, kept * model.layers.length, used, protect),
		layers: layers === "adaptive" ? "mask" : "per-layer",
		origin
	};
}
async function makeBySensitivity(path, model, kept, inputs) {
	const { layers, protect } = inputs;
	if (layers === "uniform" || protect !== void 0) throw new EspalierError("usage", `sensitivity does not go with ${protect ? "protect" : "--layers uniform"}`, { hint: "Give --layers adaptive or adaptive-per-layer; protect experts in the scores that are measured." });
	const text = await readText(path);
	const measured = parseJson(sensitivitySchema, text, path, "plan-invalid");
	const { architecture, experts, layers: of } = measured;
	checkShape({
		architecture,
		experts: experts.total,
		layers: of.map(({ layer }) => layer)
	}, path, shapeOf(model));
	const { method, inputs: files, options } = measured;
	return {
		keep: allocateBySensitivity(measured, (model.expertCount - kept) * model.layers.length),
		layers: layers === "adaptive" ? "mask" : "per-layer",
		origin: {
			method,
			inputs: [{
				name: basename(path),
				sha256: sha256Hex(text)
			}, ...files],
			options: {
				...options,
				keep: kept,
				layers
			}
		}
	};
}
function keptExperts(model, inputs) {
	const { keep, keepFraction: fraction, maxSize: size } = inputs;
	const given = [
		keep,
		fraction,
		size
	].filter((value) => value !== void 0);
	if (given.length !== 1) throw new EspalierError("usage", `plan needs one of keep, keep-fraction and max-size, ${given.length} were given`, { hint: "Give --keep N." });
	if (keep !== void 0) return keep;
	if (fraction !== void 0) return Math.floor(model.expertCount * fraction + 1e-9);
	const counts = [model.expertCount, ...allowedCounts(model)].toSorted((a, b) => b - a);
	const fits = counts.find((count) => sizeBeforePlan(model, count) <= size);
	if (fits !== void 0) return fits;
	const least = counts.at(-1);
	throw new EspalierError("usage", `no candidate has ${formatInteger(size)} bytes or less: with ${least} experts it has ${formatInteger(sizeBeforePlan(model, least))}`, { hint: "Start from a smaller quantisation." });
}
// src/commands/plan-summary.ts
function planSummary(path, plan, checked, model) {
	const before = sizeBeforePlan(model, model.expertCount);
	const after = plan.layers === "per-layer" ? void 0 : sizeBeforePlan(model, checked.kept);
	const size = (bytes) => `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
	const facts = factTable([
		["plan", path],
		["base", basename(model.header.name)],
		["experts stored", `${checked.kept} of ${model.expertCount} in each of ${model.layers.length} layers`],
		["size of the base", size(before)],
		...after === void 0 ? [] : [["size of the candidate", `${size(after)}, ${formatPercent(after / before - 1, 2)}`]],
		["method", plan.origin?.method ?? "not said"],
		["router bias", plan.router.bias]
	]);
	const removed = removedExperts(checked.plan);
	const rows = Object.entries(plan.keep).map(([layer, ids]) => [
		layer,
		String(ids.length),
		rangesOf(ids),
		rangesOf(removed[layer] ?? [])
	]);
	const table = markdownTable([[
		"layer",
		"kept",
		"experts that stay",
		"experts that go"
	], ...rows], [2, 3]);
	return `${facts}\n\n${folded("Experts by layer", table)}`;
}
function rangesOf(ids) {
	const ranges = [];
	for (const id of ids) {
		const open = ranges.at(-1);
		if (open !== void 0 && open[1] === id - 1) open[1] = id;
		else ranges.push([id, id]);
	}
	return ranges.map(([first, last]) => first === last ? String(first) : `${first}-${last}`).join(", ");
}
// src/commands/plan.ts
const options = object({
	base: reworded(optionalBaseOptions.shape.base, { text: "GGUF to prune (of a split one, the first shard): a path or hf://namespace/name[@revision]/file.gguf; with check, default: the one that the plan names" }),
	...outOptions.shape,
	...planOptions.shape,
	...scoringOptions.shape,
	seed: reworded(questionOptions.shape.seed, {
		text: "seed of the method random",
		heading: "Importance"
	}),
	...bindingOptions.shape,
	...hubOptions.shape
});
const plan = defineCommand({
	name: "plan",
	options,
	positional: ["base"],
	writes: { out: ["plan"] },
	examples: ["plan model.gguf --keep 28 -o plan.json", "plan model.gguf --check plan.json"],
	run: makePlan
});
async function makePlan(inputs, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { out, name } = inputs;
		if (inputs.check === void 0 && out === void 0) throw new EspalierError("usage", "plan needs out (file to write)", { hint: "Give --out FILE." });
		const checking = inputs.check === void 0 ? void 0 : await readPlanAt(inputs.check, context);
		const given = inputs.base === void 0 ? void 0 : await locateModel(inputs.base, context.hub);
		const location = baseLocation(given, checking?.plan);
		const base = await resolveBase(location, checking?.plan, context, {
			anyBase: inputs.anyBase,
			check: async (model) => {
				if (checking === void 0) await prepareChoice(model, inputs, context);
				else checkPlan(checking.plan, model);
			}
		});
		const { source } = _usingCtx$1.a(await openReference(base, context));
		const model = describeMoe(await readHeader(source, context.signal));
		if (checking !== void 0) return check(checking, model);
		const made = await choosePlan(model, source, inputs, context);
		const { plan, checked } = await savePlan(out, made, inputs.routerBias, {
			name,
			base,
			model,
			tool: context.tool
		});
		const summary = planSummary(out, plan, checked, model);
		const removed = removedExperts(plan);
		const lines = Object.entries(removed).map(([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? "none" : ids.join(", ")}`);
		return {
			json: {
				out,
				plan,
				removed
			},
			text: [`${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${baseFileName(base)}`, ...lines].join("\n"),
			outputs: {
				plan: out,
				"plan-summary": summary
			},
			summary
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function check({ plan, path, sha256 }, model) {
	const checked = checkPlan(plan, model);
	const { kept } = checked;
	const summary = planSummary(path, plan, checked, model);
	const bytes = plan.layers === "per-layer" ? void 0 : sizeBeforePlan(model, kept);
	const size = bytes === void 0 ? "" : `; the candidate will have ${formatInteger(bytes)} bytes`;
	return {
		json: {
			plan: plan.name,
			sha256,
			kept,
			bytes
		},
		text: `${path} fits ${basename(model.header.name)}: ${kept} of ${model.expertCount} experts are stored${size}`,
		outputs: {
			plan: path,
			"plan-summary": summary
		},
		summary
	};
}
export { plan };
