import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { d as reworded, g as formatCount } from "./option.js";
import { h as object } from "./package-zod.js";
import { a as runBaseAlone, n as jobsOfMasks, r as matrixOfParts, t as prepareMasks } from "./prepared-masks.js";
import { a as readJsonFile } from "./json-file.js";
import { n as mergeSensitivities, r as sensitivitySchema } from "./sensitivity.js";
import { a as assertMaskable, t as refuseJudging } from "./refuse-judging.js";
import { d as measuredResult, o as maskEstimateText, r as estimateMasks } from "./foresee-masks.js";
import { b as formatMix, g as lossOf } from "./router-edit.js";
import { c as partOptions, h as MEASURED, i as rankingOptions, n as overlapOptions, r as planOptions, s as maskOptions, t as measuringOptions, u as searchOptions } from "./options4.js";
import { d as lossNotes, f as openMasks, m as readableTexts, p as readNamed, u as lossFor } from "./method-importance.js";
import { n as scoresFor } from "./scores-for.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { _ as text, i as matrixResult, o as textTable, s as markdownTable } from "./tables.js";
// src/search/masks/measure-sensitivity.ts
async function measureSensitivity(model, evaluator, { layers, ...importance }, { depth, mix, loss, parallel, progress }) {
	const most = model.expertCount - model.expertUsedCount;
	if (depth > most) throw new EspalierError("usage", `depth is ${depth}: a layer can lose at most ${formatCount(most, "expert")}`);
	const orders = layers.map(({ layer, scores }) => {
		const safe = new Set(importance.protected?.[String(layer)]);
		return {
			layer,
			order: [...scores.keys()].filter((id) => !safe.has(id)).toSorted((a, b) => scores[a] - scores[b] || b - a).slice(0, depth)
		};
	});
	const trials = orders.flatMap(({ layer, order }) => order.map((_, n) => new Map([[layer, new Set(order.slice(0, n + 1))]])));
	let done = 0;
	const onMeasured = () => {
		done += 1;
		progress({
			type: "items",
			label: "masks",
			done,
			total: trials.length
		});
	};
	const candidates = trials.map((dropped) => ({ dropped }));
	const measured = (await evaluator.measureAll(candidates, {
		parallel,
		onMeasured
	})).map((result) => lossOf(loss, mix, result));
	let at = 0;
	return orders.map(({ layer, order }) => {
		const losses = [0, ...measured.slice(at, at + order.length)];
		at += order.length;
		return {
			layer,
			order,
			losses
		};
	});
}
// src/planning/scores/layer-sensitivity.ts
async function checkSensitivityTexts({ model, inputs }, context) {
	const texts = await readNamed(await readableTexts("sensitivity", model, inputs));
	return await refuseJudging(texts, "conversations", inputs, context);
}
async function layerSensitivity({ model, source, inputs }, notes, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { by, depth, mix = "mean", part, scoreTokens, chunks, chunkTokens, slots } = inputs;
		const all = await scoresFor(model, source, ranking(inputs), context);
		const importance = {
			...all,
			layers: layersOf(part, all.layers)
		};
		const { evaluator } = _usingCtx$2.a(await openMasks("sensitivity", model, source, inputs, context));
		const loss = lossFor(inputs);
		const layers = await measureSensitivity(model, evaluator, importance, {
			depth,
			mix,
			loss,
			parallel: slots,
			progress: context.progress
		});
		const known = [
			...lossNotes(inputs),
			...evaluator.notes,
			...notes
		];
		return {
			method: importance.method,
			architecture: model.architecture,
			experts: {
				total: model.expertCount,
				used: model.expertUsedCount
			},
			inputs: [...importance.inputs ?? [], ...evaluator.inputs],
			options: {
				...MEASURED.includes(by) ? {} : importance.options,
				depth,
				"loss-domains": evaluator.domains.join(","),
				"loss-mix": formatMix(mix),
				loss,
				...scoreTokens !== "all" && { "score-tokens": scoreTokens },
				chunks,
				"chunk-tokens": chunkTokens
			},
			...known.length > 0 && { notes: known },
			layers,
			tool: context.tool
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function ranking(inputs) {
	return {
		...inputs,
		mix: void 0
	};
}
function layersOf(part, layers) {
	return layers.filter((_, i) => part === void 0 || i % part.of === part.index - 1);
}
// src/planning/scores/measure-layers.ts
const WHO = "sensitivity";
async function measureLayers(base, inputs, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { by, depth, part, scores, seed, baseOnly, out } = inputs;
		if (inputs.mix === "normalised-max") throw new EspalierError("usage", "sensitivity adds up losses, which only the mixes mean, max and weights allow");
		if (inputs.runner.kind !== "local" && baseOnly) return {
			kind: "base",
			work: void 0
		};
		const jobs = jobsOfMasks(inputs, {
			by,
			part,
			depth,
			scores,
			seed
		}, context);
		const check = (model) => assertMaskable(WHO, model);
		const prepared = _usingCtx$1.a(await prepareMasks({
			base,
			findJobs: jobs.find,
			check
		}, inputs, context));
		const { model } = prepared;
		const notes = await checkSensitivityTexts(prepared, context);
		const masks = depth * layersOf(part, model.layers).length;
		const estimate = await estimateMasks(prepared.work(baseOnly ? [] : [masks]));
		const text = maskEstimateText(estimate);
		if (inputs.dryRun) return {
			kind: "estimate",
			estimate,
			text
		};
		context.progress({
			type: "note",
			level: "info",
			message: text
		});
		if (baseOnly) return {
			kind: "base",
			work: await runBaseAlone(WHO, prepared, context)
		};
		const result = await layerSensitivity(prepared, notes, context);
		await saveSensitivity(result, out);
		return {
			kind: "result",
			result,
			jobsCost: jobs.cost()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function mergeSensitivityFiles(paths, out) {
	const parts = [];
	for (const path of paths) parts.push(await readJsonFile(sensitivitySchema, path, "dataset-invalid"));
	const merged = mergeSensitivities(parts);
	await saveSensitivity(merged, out);
	return merged;
}
async function saveSensitivity(measured, out) {
	if (out !== void 0) await writeFileAtomic(out, stringifyJson(measured));
}
// src/commands/show/sensitivity-result.ts
function sensitivityResult(measured, { out, part }) {
	const { layers, notes = [] } = measured;
	const depth = Math.max(0, ...layers.map(({ order }) => order.length));
	const head = ["layer", ...Array.from({ length: depth }, (_, n) => `-${n + 1}`)];
	const rows = layers.map(({ layer, losses }) => [String(layer), ...losses.slice(1).map((loss) => loss.toFixed(4))]);
	return {
		json: measured,
		text: [
			textTable([head, ...rows]),
			"",
			lossInWords(measured),
			...notes,
			...writtenTo(out, part)
		].join("\n"),
		summary: [
			text(lossInWords(measured)),
			markdownTable([head, ...rows]),
			...notes.map((note) => `- ${text(note)}`)
		].join("\n\n"),
		outputs: out === void 0 ? {} : { scores: out }
	};
}
function lossInWords({ options }) {
	return `${options.loss === "answers" ? "share of conversations whose answer likely changes" : "mean KL divergence from the base, in nats a token"}, by the number of experts removed from one layer; ${options["loss-mix"]} of ${options["loss-domains"]}`;
}
function writtenTo(out, part) {
	if (out === void 0) return [];
	return ["", `Written to ${out}. ${part === void 0 ? `For a plan: espalier plan BASE --keep N --layers adaptive --sensitivity ${out} --out PLAN` : "Join all parts: espalier sensitivity --merge FILE,FILE,... --out FILE"}`];
}
// src/commands/sensitivity.ts
const options = object({
	...optionalBaseOptions.shape,
	...outOptions.shape,
	...rankingOptions.shape,
	scores: reworded(planOptions.shape.scores, {
		text: "scores that rank the experts, written by score",
		heading: "Importance"
	}),
	...measuringOptions.shape,
	loss: reworded(maskOptions.shape.loss, { text: "what is measured: answers (the share of conversations, or chunks, whose answer probably changes; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld" }),
	...overlapOptions.shape,
	depth: reworded(searchOptions.shape.depth, { text: "experts that are removed from each layer" }),
	...partOptions.shape
});
const sensitivity = defineCommand({
	name: "sensitivity",
	options,
	positional: ["base"],
	writes: { out: ["sensitivity"] },
	examples: ["sensitivity model.gguf --text math=math.txt,code=code.txt -o losses.json", "sensitivity --matrix --parts 24"],
	async run(inputs, context) {
		const { merge, base, out, matrix } = inputs;
		const show = (measured) => sensitivityResult(measured, inputs);
		if (merge !== void 0) return show(await mergeSensitivityFiles(merge, out));
		if (matrix) return matrixResult(matrixOfParts(inputs.parts, inputs));
		if (base === void 0) throw new EspalierError("usage", "sensitivity needs base, unless it merges parts or prints a matrix", { hint: "For example: espalier sensitivity model.gguf --text built-in --out losses.json" });
		return measuredResult(await measureLayers(base, inputs, context), show);
	}
});
export { sensitivity };
