import { f as _usingCtx, w as EspalierError } from "./files.js";
import { _ as formatInteger, d as reworded, g as formatCount, h as formatBytes, s as optionName, y as formatPercent } from "./option.js";
import { n as bindingOptions } from "./options.js";
import { h as object } from "./package-zod.js";
import { H as sha256Hex, x as readHeader } from "./pages.js";
import { a as locateModel } from "./locate.js";
import { t as describeMoe, u as allowedCounts } from "./moe-model.js";
import { n as baseFileName, r as baseLocation, u as resolveBase } from "./base.js";
import { r as openReference } from "./reference.js";
import { t as readPlanAt } from "./read-plan.js";
import { n as removedExperts, t as checkPlan } from "./check-plan.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON, o as readJsonText, t as JSON_LIMITS } from "./json-file.js";
import { r as sensitivitySchema, t as allocateBySensitivity } from "./sensitivity.js";
import { a as tiedLayers, i as assertCut, n as allocateUniform, t as allocateGlobal } from "./allocate.js";
import { d as meaningOf, f as isObject, p as parseForeign, u as findLists } from "./registry2.js";
import { i as checkShape } from "./read-scores.js";
import { E as joinProtected, i as rankingOptions, r as planOptions } from "./options4.js";
import { n as shapeOf, t as equalScores } from "./model-shape.js";
import { t as prepareScores } from "./scores-for.js";
import { t as routerFor } from "./router-for.js";
import { t as savePlan } from "./save-plan.js";
import { t as decodeFloats } from "./decode-floats.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { _ as text, r as folded, s as markdownTable, t as factTable } from "./tables.js";
import { basename } from "node:path";
// src/plan/foreign/ids.ts
const ID = /^(?:experts?[\s._-]*)?(\d+)(?:\.0+)?$/i;
const LIST = /^(?:\w[\w.]*(?:[\s,;|]+\w[\w.]*)+|\[\s*\w[\w.]*(?:[\s,;|]+\w[\w.]*)*\s*\])$/;
function idsOf(value, experts) {
	const list = listOf(value);
	if (list === void 0) return "is not a list of expert ids";
	const isMask = (of) => list.length === experts && list.every((one) => of.includes(one));
	if (isMask([true, false]) || experts > 2 && isMask([0, 1])) return list.flatMap((one, id) => one ? [id] : []);
	const ids = list.map((one) => {
		const [, digits] = typeof one === "string" && ID.exec(one.trim()) || [];
		return digits === void 0 ? one : Number(digits);
	});
	const wrong = ids.findIndex((id) => !Number.isInteger(id) || id < 0);
	if (wrong === -1) return ids;
	return `names ${JSON.stringify(list[wrong]) ?? list[wrong]}, which is no expert id`;
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "string" && LIST.test(value.trim())) return value.match(/\w[\w.]*/g) ?? void 0;
	if (!isObject(value)) return void 0;
	const entries = Object.entries(value);
	if (entries.every(([, one]) => one === null)) return entries.map(([id]) => id);
	if (entries.every(([, one]) => typeof one === "boolean")) return entries.filter(([, one]) => one).map(([id]) => id);
}
// src/plan/foreign/import.ts
function importPlan(text, name, model, meaning, onNote = () => {}) {
	const refuse = (problem, hint) => new EspalierError("plan-invalid", `${name} cannot be imported: ${problem}`, { hint: hint ?? `Expected lists of expert ids by layer under a key such as keep, experts_to_keep, pruned or dropped_experts.` });
	const value = parseForeign(text, refuse);
	const bare = meaning ?? meaningOf(stemOf(name));
	const [first, ...others] = findLists(value, bare);
	if (first === void 0) throw notThere(value, meaning, refuse);
	if ([first, ...others].every((found) => meaning !== void 0 && found.meaning !== meaning)) throw refuse(`its key says ${first.meaning}, but --import-ids says ${meaning}`, "Leave --import-ids out.");
	const ids = idsByLayer(first, model, refuse);
	const keep = keepOf(ids, first.meaning, name, model);
	if (mayCountFromOne([...ids.values()], model.expertCount)) onNote(`${name}: no layer lists expert 0, so that its ids may count from 1; here they count from 0`);
	for (const other of others) {
		const again = keepOf(idsByLayer(other, model, refuse), other.meaning, name, model);
		const layer = Object.keys(keep).find((index) => keep[index]?.join() !== again[index]?.join());
		if (layer !== void 0) throw refuse(`it lists experts more than once, and the lists of layer ${layer} contradict each other`, "Leave only one of the lists in the file: the kept ids or the dropped ids.");
	}
	return keep;
}
function notThere(value, meaning, refuse) {
	const text = JSON.stringify(value) ?? "";
	const has = (key) => text.includes(`"${key}":`);
	if (has("gate_mode") || has("merge_method")) return refuse("it is a mergekit configuration, which says what to merge, not which experts to keep", "Import what was kept: {\"keep\": {\"0\": [ids], ...}}.");
	if (has("groups") || has("clusters") || has("assignments") || has("merge")) return refuse("it says which experts are merged; a plan can only keep or drop whole experts", "List the experts to keep: {\"keep\": {\"0\": [ids], ...}}.");
	if (has("scores") || has("reap") || has("saliency")) return refuse("it holds scores, not ids of experts", "Scores of espalier score: --scores FILE --keep N; of another tool: --by reap-file --from FILE --keep N.");
	if (meaning !== void 0) return refuse("it holds no lists of expert ids by layer");
	return refuse("no key says whether its experts are kept or pruned", `Give --import-ids keep or --import-ids drop, or use one of the keys keep, experts_to_keep, pruned, dropped_experts.`);
}
function stemOf(name) {
	return basename(name).replace(/\.(jsonl?|ya?ml|txt|csv|tsv)$/i, "");
}
function idsByLayer({ lists, meaning }, model, refuse) {
	const byLayer = new Map();
	if (lists.length > 1 && lists.every(([, ids]) => typeof ids === "number")) throw refuse(`${meaning} is one list of numbers, not one for each layer`);
	for (const [layer, ids] of lists) {
		if (layer === void 0) throw refuse("a layer has no number");
		const numbers = idsOf(ids, model.expertCount);
		if (typeof numbers === "string") throw refuse(`layer ${layer} ${numbers}`);
		if (new Set(numbers).size < numbers.length) throw refuse(`layer ${layer} lists an expert twice`);
		const before = byLayer.get(layer);
		if (before !== void 0 && new Set(before).symmetricDifference(new Set(numbers)).size > 0) throw refuse(`layer ${layer} is listed twice, with different experts`);
		byLayer.set(layer, numbers);
	}
	return byLayer;
}
const BY_CHANCE = .05;
function mayCountFromOne(lists, experts) {
	return lists.reduce((share, ids) => share * (1 - ids.length / experts), 1) < BY_CHANCE && lists.every((ids) => !ids.includes(0));
}
function keepOf(byLayer, meaning, name, { layers, expertCount, header }) {
	const refuse = (problem, hint) => new EspalierError("plan-mismatch", `${name} is not of ${header.name}: ${problem}`, hint ? { hint } : {});
	const known = layers.map(({ index }) => index);
	const listed = [...byLayer.keys()];
	const fromOne = !listed.includes(0) && known.every((index) => listed.includes(index + 1));
	const range = `The base has experts in ${layers.length} layers, ${known[0]} to ${known.at(-1)}.`;
	const unknown = [...byLayer].find(([layer, ids]) => ids.length > 0 && !known.includes(layer));
	if (unknown !== void 0) {
		const hint = fromOne ? `${range} These layers count from 1: subtract 1 from each.` : range;
		throw refuse(`layer ${unknown[0]} has no experts`, hint);
	}
	return Object.fromEntries(known.map((index) => {
		const ids = byLayer.get(index);
		if (ids === void 0 && meaning === "keep") throw refuse(`it has no layer ${index}`, `${range} Every layer needs its list of experts to keep.`);
		const outside = ids?.find((id) => id >= expertCount);
		if (outside !== void 0) {
			const fromOne = [...byLayer.values()].every((own) => !own.includes(0));
			const counts = fromOne ? "; these may count from 1" : "";
			throw refuse(`layer ${index} names expert ${outside}, but ids go from 0 to ${expertCount - 1}${counts}`, fromOne ? "Subtract 1 from each id." : void 0);
		}
		const named = new Set(ids);
		const stay = Array.from({ length: expertCount }, (_, id) => id).filter((id) => named.has(id) === (meaning === "keep"));
		if (stay.length === 0) throw refuse(`no expert of layer ${index} would stay`);
		return [String(index), stay];
	}));
}
// src/plan/block-configs.ts
function importCounts(text, name, model) {
	const refuse = (problem, hint) => new EspalierError("plan-invalid", `${name} cannot be imported: ${problem}`, hint ? { hint } : {});
	const file = parseForeign(text, refuse);
	const solutions = Array.isArray(file) ? file.filter((one) => isObject(one) && one.chosen_block_configs) : [];
	if (solutions.length > 1) throw refuse(`it holds ${solutions.length} solutions`, "Leave only the one that you want in the file, or import the config.json of its checkpoint.");
	const config = solutions[0] ?? file;
	const blocks = isObject(config) ? config.block_configs ?? config.chosen_block_configs : void 0;
	if (!Array.isArray(blocks)) return void 0;
	const { layers, blockCount, header, expertCount } = model;
	if (blocks.length !== blockCount) throw new EspalierError("plan-mismatch", `${name} is not of ${header.name}: it has ${blocks.length} blocks, but the base has ${blockCount}`);
	return new Map(layers.map(({ index }) => {
		const count = expertsOf(blocks[index]);
		if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > expertCount) throw refuse(`block ${index} says ${JSON.stringify(count)} experts, but the base has ${expertCount}`);
		return [index, count];
	}));
}
function expertsOf(block) {
	if (!isObject(block)) return void 0;
	return (Array.isArray(block.subblock_configs) ? block.subblock_configs : [block.ffn]).filter(isObject).map(({ moe }) => isObject(moe) ? moe.num_local_experts : void 0).find((count) => count !== void 0);
}
function allocateCounts(importance, counts, model, protect = {}) {
	return Object.assign({}, ...importance.layers.map((own) => {
		const alone = {
			...importance,
			layers: [own]
		};
		const safe = protect[own.layer] ?? [];
		const kept = counts.get(own.layer) ?? model.expertCount;
		return allocateUniform(alone, kept, model.expertUsedCount, { [own.layer]: safe }, model);
	}));
}
// src/commands/show/plan-summary.ts
function planSummary(path, plan, checked, model) {
	const before = model.header.fileSize;
	const after = plan.layers === "per-layer" ? void 0 : sizeBeforePlan(model, checked.kept);
	const size = (bytes) => `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
	const change = after === void 0 ? "" : `, ${formatBytes(before)} to ${formatBytes(after)} (${formatPercent(after / before - 1, 2)})`;
	const head = `**${text(basename(path))} fits ${text(basename(model.header.name))}: ${checked.kept} of ${model.expertCount} experts in each of ${formatCount(model.layers.length, "layer")}${change}**`;
	const facts = factTable([
		["plan", path],
		["base", basename(model.header.name)],
		["size of the base", size(before)],
		...after === void 0 ? [] : [["size of the candidate", `${size(after)}`]],
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
	return `${head}\n\n${facts}\n\n${folded("Experts by layer", table)}`;
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
// src/commands/show/plan-result.ts
function madePlanResult(out, { plan, checked, model, baseName }) {
	const removed = removedExperts(plan);
	const summary = planSummary(out, plan, checked, model);
	const lines = Object.entries(removed).map(([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? "none" : ids.join(", ")}`);
	return {
		json: {
			out,
			plan,
			removed
		},
		text: [`${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${baseName}`, ...lines].join("\n"),
		outputs: {
			plan: out,
			"plan-summary": summary
		},
		summary
	};
}
function portedPlanResult(out, { plan, checked, model, baseName, from, compared }) {
	const { values, largest } = compared;
	const summary = planSummary(out, plan, checked, model);
	const same = `${formatInteger(values)} values of the routers are equal${largest === 0 ? "" : ` but for rounding of at most ${(100 * largest).toFixed(2)} %`}`;
	return {
		json: {
			out,
			plan,
			compared: {
				values,
				largest
			}
		},
		text: `${out}: ${from}, now for ${baseName}: ${same}`,
		outputs: {
			plan: out,
			"plan-summary": summary
		},
		summary
	};
}
function fittingPlanResult({ planFile, checked, model, bytes }) {
	const { plan, path, sha256 } = planFile;
	const { kept } = checked;
	const summary = planSummary(path, plan, checked, model);
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
// src/planning/choose-plan.ts
async function choosePlan(model, source, inputs, context) {
	return await (await prepareChoice(model, inputs, context))(source);
}
async function prepareChoice(model, inputs, context) {
	if (inputs.import !== void 0) return await prepareImport(inputs.import, model, inputs, context);
	const kept = keptExperts(model, inputs);
	if (inputs.sensitivity !== void 0) {
		const made = await makeBySensitivity(inputs.sensitivity, model, kept, inputs);
		return async () => made;
	}
	allocate(equalScores(model), model, kept, inputs);
	const score = await prepareScores(model, inputs, context);
	return async (source) => {
		const importance = await score(source);
		const made = allocate(importance, model, kept, inputs);
		const tied = tiedLayers(importance, made.keep);
		if (tied.length > 0) {
			const message = `${importance.method} gives equal scores to experts on both sides of the cut in layers ${tied.join(", ")}: there, the lower ids are kept`;
			context.progress({
				type: "note",
				level: "warning",
				message
			});
		}
		return made;
	};
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
async function prepareImport(path, model, inputs, context) {
	refuseIgnored(path, inputs, [
		"keep",
		"keepFraction",
		"maxSize",
		"sensitivity"
	]);
	const text = await readJsonText(path, UNTRUSTED_JSON);
	const file = {
		name: basename(path),
		sha256: sha256Hex(text)
	};
	const counts = importCounts(text, path, model);
	if (counts === void 0) {
		refuseIgnored(path, inputs, [
			"scores",
			"from",
			"protect"
		]);
		const keep = importPlan(text, path, model, inputs.importIds, (message) => context.progress({
			type: "note",
			level: "warning",
			message
		}));
		const layers = layersFor(path, Object.values(keep).map(({ length }) => length), model.expertCount, inputs);
		return async () => ({
			keep,
			...layers,
			origin: {
				method: "imported",
				inputs: [file],
				options: {}
			}
		});
	}
	const layers = layersFor(path, [...counts.values()], model.expertCount, inputs);
	const allocateBy = (importance) => {
		const protect = joinProtected(importance.protected ?? {}, inputs.protect ?? {});
		return {
			keep: allocateCounts(importance, counts, model, protect),
			...layers,
			origin: {
				method: importance.method,
				inputs: [file, ...importance.inputs ?? []],
				options: {
					...importance.options,
					counts: basename(path)
				}
			}
		};
	};
	allocateBy(equalScores(model));
	const score = await prepareScores(model, inputs, context);
	return async (source) => allocateBy(await score(source));
}
function refuseIgnored(path, inputs, ignored) {
	const given = ignored.find((key) => inputs[key] !== void 0);
	if (given === void 0) return;
	throw new EspalierError("usage", `${optionName(given)} cannot be used with import: ${path} says ${SAID[given]}`, { hint: `Leave --${optionName(given)} out.` });
}
const NUMBER = "how many experts stay";
const IDS = "which experts stay";
const SAID = {
	keep: NUMBER,
	keepFraction: NUMBER,
	maxSize: NUMBER,
	sensitivity: NUMBER,
	scores: IDS,
	from: IDS,
	protect: IDS
};
function layersFor(path, counts, total, { layers }) {
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	assertCut(least, total, `${path} keeps ${least} experts in every layer`);
	if (least === most) return {};
	if (layers !== "uniform") return { layers: layers === "adaptive" ? "mask" : "per-layer" };
	throw new EspalierError("usage", `${path} keeps different numbers of experts in its layers: ${least} to ${most}`, { hint: "Give --layers adaptive (surplus switched off in the router) or adaptive-per-layer." });
}
async function makeBySensitivity(path, model, kept, inputs) {
	const { layers, protect } = inputs;
	if (layers === "uniform" || protect !== void 0) throw new EspalierError("usage", `sensitivity cannot be used with ${protect ? "protect" : "layers uniform"}`, { hint: "Give --layers adaptive or adaptive-per-layer; protect experts in the scores that are measured." });
	const text = await readJsonText(path, JSON_LIMITS);
	const measured = parseJsonFile(sensitivitySchema, text, path, "plan-invalid");
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
	if (given.length !== 1) throw new EspalierError("usage", `plan needs one of keep, keep-fraction and max-size, but ${given.length} were given`, { hint: "Give --keep N." });
	const total = model.expertCount;
	if (keep !== void 0) {
		assertCut(keep, total);
		return keep;
	}
	if (fraction !== void 0) {
		const kept = Math.floor(total * fraction + 1e-9);
		assertCut(kept, total, `keep-fraction ${fraction} is ${kept} experts`);
		return kept;
	}
	const bytes = formatInteger(size);
	const whole = model.header.fileSize;
	if (whole <= size) throw new EspalierError("usage", `max-size is ${bytes} bytes, and the base has ${formatInteger(whole)}: nothing would be cut`, { hint: "Give a smaller --max-size, or --keep N." });
	const counts = allowedCounts(model);
	const fits = counts.find((count) => sizeBeforePlan(model, count) <= size);
	if (fits !== void 0) return fits;
	const least = counts.at(-1) ?? total;
	throw new EspalierError("usage", `max-size is ${bytes} bytes, but the smallest candidate (${formatCount(least, "expert")}) has ${formatInteger(sizeBeforePlan(model, least))}`, { hint: "Use a smaller quantization as the base." });
}
// src/planning/make-plan.ts
async function makePlan(base, out, inputs, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { anyBase, name, routerBias } = inputs;
		const check = async (model) => {
			await prepareChoice(model, inputs, context);
		};
		const { resolved, model, source } = _usingCtx$2.a(await openPlanBase({
			base,
			anyBase,
			check
		}, context));
		const made = await choosePlan(model, source, inputs, context);
		const router = await routerFor(routerBias, made.keep, model);
		const frame = {
			name,
			base: resolved,
			model,
			tool: context.tool
		};
		return {
			...await savePlan(out, made, router, frame),
			model,
			baseName: baseFileName(resolved)
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function checkPlanAt(path, base, { anyBase }, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const planFile = await readPlanAt(path, context);
		const { plan } = planFile;
		const check = (model) => {
			checkPlan(plan, model);
		};
		const { model } = _usingCtx3.a(await openPlanBase({
			base,
			planFile,
			anyBase,
			check
		}, context));
		const checked = checkPlan(plan, model);
		return {
			planFile,
			checked,
			model,
			bytes: plan.layers === "per-layer" ? void 0 : sizeBeforePlan(model, checked.kept)
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function openPlanBase({ base, planFile, ...how }, context) {
	try {
		var _usingCtx4 = _usingCtx();
		const given = base === void 0 ? void 0 : await locateModel(base, context.hub);
		const location = baseLocation(given, planFile);
		const resolved = await resolveBase(location, planFile?.plan, context, how);
		const opened = _usingCtx4.a(new AsyncDisposableStack());
		const { source } = opened.use(await openReference(resolved, context));
		const model = describeMoe(await readHeader(source, context.signal));
		const kept = opened.move();
		return {
			resolved,
			source,
			model,
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
// src/planning/same-model.ts
const ROUNDING = 2 ** -7;
const LEAST = 2 ** -14;
async function assertSameModel(one, other, signal) {
	const refuse = (problem) => new EspalierError("plan-mismatch", `${other.source.name} is not another quantization of ${one.source.name}: ${problem}`, { hint: "Make a separate plan for this model." });
	const different = firstDifference(one.model, other.model);
	if (different !== void 0) throw refuse(different);
	let [values, largest] = [0, 0];
	for (const [row, layer] of one.model.layers.entries()) {
		const own = other.model.layers[row];
		for (const part of [
			"router",
			"routerBias",
			"selectionBias"
		]) {
			const [a, b] = [await readFloats(one, layer[part], signal), await readFloats(other, own[part], signal)];
			if (a === void 0 || b === void 0) continue;
			values += a.length;
			for (const [i, value] of a.entries()) {
				const size = Math.max(Math.abs(value), Math.abs(b[i]));
				const difference = size === 0 ? 0 : Math.abs(value - b[i]) / size;
				if (!(difference <= ROUNDING || size < LEAST)) throw refuse(`${part === "router" ? `weight ${i}` : `bias of expert ${i}`} of the router of layer ${layer.index} is ${b[i]}, not ${value}`);
				largest = Math.max(largest, difference);
			}
		}
	}
	return {
		values,
		largest
	};
}
async function readFloats({ source }, tensor, signal) {
	if (tensor === void 0) return void 0;
	return decodeFloats(tensor, await source.read(tensor.dataOffset, tensor.byteLength, signal));
}
function firstDifference(one, other) {
	const facts = ({ architecture, expertCount, expertUsedCount, layers }) => `${architecture}, ${expertCount} experts, ${expertUsedCount} used, in ${layers.length} layers (${layers[0]?.index} to ${layers.at(-1)?.index})`;
	if (facts(one) !== facts(other)) return `it has ${facts(other)}; the base of the plan has ${facts(one)}`;
	const shapes = ({ layers }) => new Map(layers.flatMap(({ tensors }) => tensors.map(({ name, shape }) => [name, shape.join(" x ")])));
	const [wanted, got] = [shapes(one), shapes(other)];
	const name = [...wanted.keys(), ...got.keys()].find((key) => wanted.get(key) !== got.get(key));
	return name && `${name} is ${got.get(name) ?? "not there"}, in the base of the plan ${wanted.get(name) ?? "not there"}`;
}
// src/planning/port-plan.ts
async function portPlan(path, { base, target, anyBase }, { out, name }, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const planFile = await readPlanAt(path, context);
		const { plan, sha256 } = planFile;
		const check = (model) => {
			checkPlan(plan, model);
		};
		const one = _usingCtx$1.a(await openPlanBase({
			base,
			planFile,
			anyBase,
			check
		}, context));
		const other = _usingCtx$1.a(await openPlanBase({ base: target }, context));
		const compared = await assertSameModel(one, other, context.signal);
		const { keep, layers, router, origin } = plan;
		const made = {
			keep,
			...layers && { layers },
			origin: {
				method: origin?.method ?? "by hand",
				inputs: [{
					name: basename(planFile.path),
					sha256
				}, ...origin?.inputs ?? []],
				options: origin?.options ?? {}
			}
		};
		const frame = {
			name: name ?? plan.name,
			base: other.resolved,
			model: other.model,
			tool: context.tool
		};
		return {
			...await savePlan(out, made, router, frame),
			model: other.model,
			baseName: baseFileName(other.resolved),
			from: planFile.path,
			compared
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// src/commands/plan.ts
const options = object({
	base: reworded(optionalBaseOptions.shape.base, { text: "GGUF to prune (the first shard if it is split): a path or hf://namespace/name[@revision]/file.gguf; default with check: the base that the plan names" }),
	...outOptions.shape,
	...planOptions.shape,
	...rankingOptions.shape,
	...bindingOptions.shape
});
const plan = defineCommand({
	name: "plan",
	options,
	positional: ["base"],
	writes: { out: ["plan"] },
	examples: [
		"plan model.gguf --keep 28 -o plan.json",
		"plan model.gguf --check plan.json",
		"plan --check plan.json --for hf://namespace/name/other-quant.gguf --out other.json"
	],
	async run(inputs, context) {
		const { base, check: path, for: target, out, name, anyBase } = inputs;
		if (target !== void 0 && (path === void 0 || out === void 0)) throw new EspalierError("usage", `for needs ${path === void 0 ? "check (the plan)" : "out (the file to write)"}`, { hint: "For example: espalier plan BASE --check PLAN --for OTHER --out FILE" });
		if (path !== void 0 && target !== void 0 && out !== void 0) return portedPlanResult(out, await portPlan(path, {
			base,
			target,
			anyBase
		}, {
			out,
			name
		}, context));
		if (path !== void 0) return fittingPlanResult(await checkPlanAt(path, base, inputs, context));
		if (out === void 0) throw new EspalierError("usage", "plan needs out (the file to write)", { hint: "Give --out FILE." });
		return madePlanResult(out, await makePlan(base, out, inputs, context));
	}
});
export { plan };
