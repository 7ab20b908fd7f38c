import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { _ as formatInteger, a as option, d as reworded, g as formatCount } from "./option.js";
import { _ as string, m as object } from "./package-zod.js";
import { a as questionOptions, t as BENCHMARK_LIST } from "./options2.js";
import { a as readJsonFile } from "./json-file.js";
import { S as defaultLoss, a as searchOptions, c as mergeParts, f as measureSingles, l as partNames, m as singlesImportance, o as maskPartSchema, p as singleMasks, r as partOptions, s as masksOf, u as MEASURED } from "./options4.js";
import { a as measuredImportance, c as openMeasuring, d as lossNotes, i as listsToMeasure, l as withSettings, n as checkMeasuring, o as methodImportance, r as checkMeasuringOptions, t as assertMethod } from "./method-importance.js";
import { i as estimateMasks, n as dryRunResult, s as maskEstimateText, t as baseWorkResult } from "./work.js";
import { n as planOptions, r as rankingOptions, t as measuringOptions } from "./options5.js";
import { a as runBaseAlone, n as nothingOfTheBase, r as prepareMasks, t as jobsOfMasks } from "./jobs-of-masks.js";
import { n as allocateUniform } from "./allocate.js";
import { r as formatScores } from "./read-scores.js";
import { t as heatMap } from "./heat-map.js";
import { _ as text, i as matrixResult, s as markdownTable } from "./format.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { basename } from "node:path";
// src/planning/save-scores.ts
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
// src/planning/score-parts.ts
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
function assertInParts(by) {
	if (by === "mask-kld") return;
	throw new EspalierError("usage", `the scores of ${by} are not measured in parts`, { hint: "Only the masks of mask-kld are independent of each other: --by mask-kld --matrix." });
}
// src/commands/show/scores.ts
function scoresText(scores, how, out) {
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
			...notes.map((note) => `- ${text(note)}`)
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
	benchmarks: reworded(questionOptions.shape.benchmarks, { text: `benchmarks whose questions must not be in the text, ${BENCHMARK_LIST}; none: do not check` }),
	allowOverlap: questionOptions.shape.allowOverlap,
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
	run: scoreExperts
});
async function scoreExperts(inputs, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { by, merge, base, out } = inputs;
		if (merge !== void 0) {
			const { importance, model } = await mergeScore(merge, inputs);
			return scoresText(await saveScores(importance, model, inputs, context), `merged from ${merge.length} parts`, out);
		}
		const inJobs = inputs.runner.kind !== "local";
		if (inputs.matrix) {
			assertInParts(by);
			const parts = inJobs ? ["1/1"] : partNames(inputs.parts);
			return matrixResult(parts.map((part) => ({ part })));
		}
		if (base === void 0) throw new EspalierError("usage", "score needs base, unless it merges parts or prints a matrix", { hint: "For example: espalier score model.gguf --by mask-kld --text math=math.txt --out scores.json" });
		if (inputs.part !== void 0 || inputs.baseOnly) assertInParts(by);
		if (inputs.part !== void 0 && out === void 0 && !inputs.dryRun) throw new EspalierError("usage", "part needs out (the file to write)", { hint: "Give --out FILE." });
		if (inputs.text !== void 0 && !MEASURED.includes(by)) {
			assertMethod(by);
			throw new EspalierError("usage", `the method ${by} does not take text`, { hint: `Methods that do: ${MEASURED.join(", ")}.` });
		}
		if (inJobs && !MEASURED.includes(by)) throw new EspalierError("usage", `${by} runs no model: it does not take --runner`, { hint: `Methods that measure: ${MEASURED.join(", ")}.` });
		if (inJobs && inputs.baseOnly) return nothingOfTheBase();
		if (MEASURED.includes(by)) checkMeasuringOptions(inputs);
		const { part, depth, pool, budget, removals, singles, scores: from } = inputs;
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
		const { model, source, inputs: measuring } = prepared;
		if (MEASURED.includes(by)) {
			await checkMeasuring(model, measuring, context);
			const lists = inputs.baseOnly ? [] : part === void 0 ? listsToMeasure(model, inputs) : [masksOf(part, singleMasks(model)).length];
			const estimate = await estimateMasks(prepared.work(lists));
			if (inputs.dryRun) return dryRunResult(estimate, maskEstimateText(estimate));
			context.progress({
				type: "note",
				level: "info",
				message: maskEstimateText(estimate)
			});
		} else if (inputs.dryRun) throw new EspalierError("usage", `the method ${by} does not run the model: dry-run has nothing to estimate`, { hint: `Leave out --dry-run: this method only reads part of the base. Methods that run the model: ${MEASURED.join(", ")}.` });
		if (inputs.baseOnly) return baseWorkResult(await runBaseAlone(by, prepared, context));
		if (part !== void 0 && out !== void 0) {
			const measured = await scorePart(part, model, source, measuring, context);
			await writeFileAtomic(out, stringifyJson(measured));
			const text$1 = `${out}: part ${measured.part}, ${formatCount(measured.results.length, "mask")}`;
			return jobs.withCost({
				json: measured,
				text: text$1,
				outputs: { scores: out },
				summary: text(text$1)
			});
		}
		const scores = await saveScores(MEASURED.includes(by) ? await measuredImportance(model, source, measuring, context) : await methodImportance(model, source, inputs, context), model, inputs, context);
		const shown = scoresText(scores, `read ${formatInteger(source.bytesRead())} of ${formatInteger(source.size)} bytes of the base`, out);
		return jobs.withCost({
			...shown,
			json: {
				...scores,
				bytesRead: source.bytesRead()
			}
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { score };
