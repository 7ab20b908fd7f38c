import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { _ as formatInteger, a as option, d as reworded, g as formatCount } from "./option.js";
import { h as object, v as string } from "./package-zod.js";
import { _ as measureSingles, c as partOptions, d as maskPartSchema, f as masksOf, h as MEASURED, i as rankingOptions, n as overlapOptions, p as mergeParts, r as planOptions, t as measuringOptions, u as searchOptions, v as singleMasks, y as singlesImportance } from "./options4.js";
import { a as readJsonFile } from "./json-file.js";
import { p as defaultLoss } from "./router-edit.js";
import { a as runBaseAlone, n as jobsOfMasks, r as matrixOfParts, t as prepareMasks } from "./prepared-masks.js";
import { a as measuredImportance, c as openMeasuring, d as lossNotes, i as listsToMeasure, l as withSettings, n as checkMeasuring, o as methodImportance, r as checkMeasuringOptions, t as assertMethod } from "./method-importance.js";
import { n as allocateUniform } from "./allocate.js";
import { r as formatScores } from "./read-scores.js";
import { t as heatMap } from "./heat-map.js";
import { d as measuredResult, o as maskEstimateText, r as estimateMasks } from "./foresee-masks.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { _ as text, i as matrixResult, s as markdownTable } from "./tables.js";
import { basename } from "node:path";
// src/planning/scores/save-scores.ts
async function saveScores(importance, model, { out, keep, heatMap: map }, { tool }) {
	const { method, layers, inputs, options, notes = [], protected: safe } = importance;
	const scores = {
		method,
		architecture: model.architecture,
		experts: {
			total: model.expertCount,
			used: model.expertUsedCount
		},
		...inputs && { inputs: [...inputs] },
		...options && { options: { ...options } },
		...safe && { protected: mutable(safe) },
		...importance.notes && { notes: [...notes] },
		layers: layers.map(({ layer, scores }) => ({
			layer,
			scores: [...scores]
		})),
		tool
	};
	if (out !== void 0) await writeFileAtomic(out, formatScores(scores));
	if (map !== void 0) {
		const kept = keep === void 0 ? void 0 : allocateUniform(importance, keep, model.expertUsedCount, safe, model);
		await writeFileAtomic(map, heatMap(importance, kept));
	}
	return scores;
}
function mutable(byLayer) {
	return Object.fromEntries(Object.entries(byLayer).map(([layer, ids]) => [layer, [...ids]]));
}
// src/planning/scores/score-parts.ts
async function scorePart(part, model, base, inputs, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		assertInParts(inputs.by);
		const { evaluator, names, options, notes } = _usingCtx$2.a(await openMeasuring(model, base, inputs, context));
		const masks = masksOf(part, singleMasks(model));
		const results = await measureSingles(evaluator, masks, {
			parallel: inputs.slots,
			progress: context.progress
		});
		return {
			part: `${part.index}/${part.of}`,
			base: {
				name: basename(base.name),
				bytes: base.size,
				id: names.id
			},
			architecture: model.architecture,
			experts: {
				total: model.expertCount,
				used: model.expertUsedCount
			},
			layers: model.layers.map(({ index }) => index),
			domains: [...evaluator.domains],
			inputs: [...evaluator.inputs],
			options,
			notes: [...lossNotes(inputs), ...notes],
			results: results.map(({ layer, expert, domains }) => ({
				layer,
				expert,
				domains: { ...domains }
			})),
			tool: context.tool
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function mergeScore(paths, { mix = "mean", loss }) {
	const parts = [];
	for (const path of paths) parts.push(await readJsonFile(maskPartSchema, path, "dataset-invalid"));
	const merged = mergeParts(parts);
	const { results, options, notes, architecture, experts } = merged;
	return {
		importance: withSettings(singlesImportance(results, merged, {
			mix,
			loss: loss ?? defaultLoss(options["score-tokens"] === "assistant" ? "assistant" : "all")
		}), options, notes),
		model: {
			architecture,
			expertCount: experts.total,
			expertUsedCount: experts.used
		}
	};
}
async function mergeScoreFiles(paths, inputs, context) {
	const { importance, model } = await mergeScore(paths, inputs);
	return await saveScores(importance, model, inputs, context);
}
function scoreMatrix(by, parts, { runner }) {
	assertInParts(by);
	return matrixOfParts(parts, { runner });
}
function assertInParts(by) {
	if (by === "mask-kld") return;
	throw new EspalierError("usage", `the scores of ${by} are not measured in parts`, { hint: "Only the masks of mask-kld are independent of each other: --by mask-kld --matrix." });
}
// src/planning/scores/score-experts.ts
async function scoreExperts(base, inputs, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		checkScoring(inputs);
		const { by, part, out, baseOnly, depth, pool, budget, removals, singles, scores: from } = inputs;
		if (inputs.runner.kind !== "local" && baseOnly) return {
			kind: "base",
			work: void 0
		};
		const isMeasured = MEASURED.includes(by);
		if (isMeasured) checkMeasuringOptions(inputs);
		const jobs = jobsOfMasks(inputs, {
			by,
			part,
			depth,
			pool,
			budget,
			removals,
			singles,
			from
		}, context);
		const prepared = _usingCtx$1.a(await prepareMasks({
			base,
			findJobs: jobs.find
		}, inputs, context));
		const { model, source, inputs: found } = prepared;
		if (isMeasured) {
			await checkMeasuring(model, found, context);
			const own = part === void 0 ? listsToMeasure(model, inputs) : [masksOf(part, singleMasks(model)).length];
			const estimate = await estimateMasks(prepared.work(baseOnly ? [] : own));
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
		}
		if (baseOnly) return {
			kind: "base",
			work: await runBaseAlone(by, prepared, context)
		};
		if (part !== void 0 && out !== void 0) {
			const measured = await scorePart(part, model, source, found, context);
			await writeFileAtomic(out, stringifyJson(measured));
			return {
				kind: "result",
				result: {
					kind: "part",
					part: measured
				},
				jobsCost: jobs.cost()
			};
		}
		return {
			kind: "result",
			result: {
				kind: "scores",
				scores: await saveScores(isMeasured ? await measuredImportance(model, source, found, context) : await methodImportance(model, source, inputs, context), model, inputs, context),
				bytesRead: source.bytesRead(),
				bytes: source.size
			},
			jobsCost: jobs.cost()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function checkScoring({ by, text, part, out, runner, baseOnly, dryRun }) {
	if (part !== void 0 || baseOnly) assertInParts(by);
	if (part !== void 0 && out === void 0 && !dryRun) throw new EspalierError("usage", "part needs out (the file to write)", { hint: "Give --out FILE." });
	if (MEASURED.includes(by)) return;
	const measured = MEASURED.join(", ");
	if (text !== void 0) {
		assertMethod(by);
		throw new EspalierError("usage", `the method ${by} does not take text`, { hint: `Methods that do: ${measured}.` });
	}
	if (runner.kind !== "local") throw new EspalierError("usage", `${by} runs no model: it does not take --runner`, { hint: `Methods that measure: ${measured}.` });
	if (dryRun) throw new EspalierError("usage", `the method ${by} does not run the model: dry-run has nothing to estimate`, { hint: `Leave out --dry-run: this method only reads part of the base. Methods that run the model: ${measured}.` });
}
// src/commands/show/scores-result.ts
function scoredResult(scored, out) {
	if (scored.kind === "part") {
		const { part } = scored;
		const text$1 = `${out}: part ${part.part}, ${formatCount(part.results.length, "mask")}`;
		return {
			json: part,
			text: text$1,
			outputs: out === void 0 ? {} : { scores: out },
			summary: text(text$1)
		};
	}
	const { scores, bytesRead, bytes } = scored;
	return {
		...scoresResult(scores, bytesRead < bytes ? `read ${formatInteger(bytesRead)} of ${formatInteger(bytes)} bytes of the base` : "read all of the base", out),
		json: {
			...scores,
			bytesRead
		}
	};
}
function scoresResult(scores, how, out) {
	const { method, layers, notes = [] } = scores;
	const least = layers.map(({ layer, scores: of }) => {
		const order = [...of.entries()].toSorted(([i, a], [j, b]) => a - b || j - i).slice(0, 8);
		return [String(layer), order.map(([expert]) => expert).join(", ")];
	});
	const lines = least.map(([layer, ids]) => `  layer ${layer}: ${ids}`);
	return {
		json: scores,
		text: [
			`${method}: least important experts first; ${how}`,
			...lines,
			...notes
		].join("\n"),
		outputs: out === void 0 ? {} : { scores: out },
		summary: [
			text(`${method}; ${how}`),
			markdownTable([["layer", "least important experts first"], ...least], [1]),
			...notes.length === 0 ? [] : [notes.map((note) => `- ${text(note)}`).join("\n")]
		].join("\n\n")
	};
}
// src/commands/score.ts
const options = object({
	...optionalBaseOptions.shape,
	...outOptions.shape,
	heatMap: option(string(), {
		text: "SVG of the scores to write, layer by expert",
		value: "FILE",
		reads: false,
		heading: "Files"
	}),
	...rankingOptions.shape,
	keep: reworded(planOptions.shape.keep, {
		text: "experts to keep in every layer; the heat map marks them",
		heading: "Importance"
	}),
	...measuringOptions.shape,
	...searchOptions.shape,
	scores: reworded(planOptions.shape.scores, {
		text: "scores of mask-kld that mask-kld-greedy starts from, for example the merged scores of a matrix",
		heading: "Searching"
	}),
	...overlapOptions.shape,
	...partOptions.shape
});
const score = defineCommand({
	name: "score",
	options,
	positional: ["base"],
	writes: {
		out: ["scores", "part"],
		heatMap: ["heatMap"]
	},
	examples: ["score model.gguf --by router-norm-bias -o scores.json", "score model.gguf --by mask-kld --text math=math.txt,code=code.txt --out scores.json"],
	async run(inputs, context) {
		const { by, merge, base, out, matrix } = inputs;
		if (merge !== void 0) return scoresResult(await mergeScoreFiles(merge, inputs, context), `merged from ${merge.length} parts`, out);
		if (matrix) return matrixResult(scoreMatrix(by, inputs.parts, inputs));
		if (base === void 0) throw new EspalierError("usage", "score needs base, unless it merges parts or prints a matrix", { hint: "For example: espalier score model.gguf --by mask-kld --text math=math.txt --out scores.json" });
		const scored = await scoreExperts(base, inputs, context);
		return measuredResult(scored, (result) => scoredResult(result, out));
	}
});
export { score };
