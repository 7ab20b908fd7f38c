import { c as readText, x as EspalierError } from "./files.js";
import { s as optionName } from "./option.js";
import { t as findTools } from "./find-tools.js";
import { n as offloadFrom } from "./options2.js";
import { t as readScoresAt } from "./read-scores.js";
import { c as mixDomains, n as checkRequest, r as findMethod, s as formatMix, t as METHODS } from "./registry.js";
import { kt as mapParallel } from "./hub.js";
import { _ as lossOf, d as domainsOver, f as formatLimits, g as domainLoss, h as defaultLoss, u as MEASURED } from "./options4.js";
import { i as assertMaskable, n as openKldEvaluator, t as openCandidateFactory } from "./open-factory.js";
import { i as checkKldText, n as refuseOverlap } from "./overlap.js";
import { n as shapeOf } from "./model-shape.js";
// src/search/masks/greedy.ts
async function maskKldGreedy(single, evaluator, options) {
	const { mix, loss, depth, pool, budget, removals, singles, limits, parallel, progress } = options;
	const experts = single.layers[0]?.scores.length ?? 0;
	if (!Number.isInteger(depth) || depth < 1 || depth >= experts) throw new EspalierError("usage", `cannot remove ${depth} of ${experts} experts one after the other`);
	if (mix === "normalised-max") throw new EspalierError("usage", "mask-kld-greedy needs losses that add up: mix is mean, max or weights");
	if (singles < 0 || singles >= depth) throw new EspalierError("usage", `singles is ${singles}: it must be below depth, which is ${depth}`);
	domainsOver(limits, loss, Object.fromEntries(evaluator.domains.map((name) => [name, void 0])));
	const gone = new Map(single.layers.map(({ layer }) => [layer, new Set()]));
	let open = single.layers.flatMap(({ layer, scores }) => scores.map((estimate, expert) => ({
		layer,
		expert,
		estimate
	})));
	const order = [];
	const total = depth * single.layers.length;
	let [cost, asked] = [0, 0];
	const cheapest = async (candidates) => {
		const ranked = candidates.toSorted(byEstimate);
		for (let from = 0; from < ranked.length; from += pool) {
			const batch = ranked.slice(from, from + Math.min(pool, budget - asked));
			asked += batch.length;
			const allowed = [];
			await mapParallel(batch, parallel, async (candidate) => {
				const measured = await evaluator.measure(withOut(gone, [candidate]));
				candidate.estimate = lossOf(loss, mix, measured) - cost;
				if (domainsOver(limits, loss, measured).length === 0) allowed.push(candidate);
			});
			if (allowed.length > 0) return allowed.toSorted(byEstimate)[0];
			if (batch.length === 0) return limits === void 0 ? ranked[0] : void 0;
		}
	};
	const remove = (chosen, costNow) => {
		for (const { layer, expert } of chosen) gone.get(layer).add(expert);
		cost = costNow;
		order.push(...chosen);
		open = open.filter((candidate) => !chosen.includes(candidate));
		progress({
			type: "items",
			label: "removals",
			done: order.length,
			total
		});
	};
	if (singles > 0) {
		const first = single.layers.flatMap(({ layer }) => open.filter((candidate) => candidate.layer === layer).toSorted(byEstimate).slice(0, singles));
		const level = (candidate) => first.filter(({ layer }) => layer === candidate.layer).indexOf(candidate);
		const together = await evaluator.measure(withOut(gone, first));
		asked += 1;
		if (domainsOver(limits, loss, together).length === 0) remove(first.toSorted((a, b) => level(a) - level(b) || byEstimate(a, b)), lossOf(loss, mix, together));
	}
	while (order.length < total) {
		const level = 1 + Math.floor(order.length / single.layers.length);
		const next = open.filter(({ layer }) => gone.get(layer).size < level);
		if (removals === "one") {
			const chosen = await cheapest(next);
			if (chosen === void 0) break;
			remove([chosen], cost + chosen.estimate);
			continue;
		}
		const chosen = [];
		for (const { layer } of single.layers) {
			const best = await cheapest(next.filter((candidate) => candidate.layer === layer));
			if (best !== void 0) chosen.push(best);
		}
		if (chosen.length < single.layers.length) break;
		const together = asked < budget ? await evaluator.measure(withOut(gone, chosen)) : void 0;
		if (together !== void 0) asked += 1;
		if (limits !== void 0 && (together === void 0 || domainsOver(limits, loss, together).length > 0)) break;
		const added = chosen.reduce((sum, { estimate }) => sum + estimate, 0);
		remove(chosen, together === void 0 ? cost + added : lossOf(loss, mix, together));
	}
	const stopped = order.length < total && limits !== void 0 ? `stopped after ${order.length} of ${total} removals: no other keeps ${formatLimits(limits)}; plans of ${experts - Math.floor(order.length / single.layers.length)} experts and more do` : void 0;
	return {
		method: "mask-kld-greedy",
		inputs: evaluator.inputs,
		options: {
			domains: evaluator.domains.join(","),
			mix: formatMix(mix),
			loss,
			depth,
			pool,
			budget,
			removals,
			...singles > 0 && { singles },
			...limits && { limit: formatLimits(limits) }
		},
		...stopped && { notes: [stopped] },
		layers: single.layers.map(({ layer }) => {
			const stay = open.filter((candidate) => candidate.layer === layer).toSorted(byEstimate);
			const ids = [...order.filter((candidate) => candidate.layer === layer), ...stay].map(({ expert }) => expert);
			return {
				layer,
				scores: Array.from({ length: experts }, (_, expert) => ids.indexOf(expert))
			};
		})
	};
}
function greedyMasks(layers, { depth, pool, budget, removals, singles }) {
	const searched = (depth - singles) * (layers * pool + (removals === "layer" ? 1 : 0));
	return Math.min(budget, searched + (singles > 0 ? 1 : 0));
}
function byEstimate(a, b) {
	return a.estimate - b.estimate || a.layer - b.layer || a.expert - b.expert;
}
function withOut(gone, more) {
	const joined = new Map([...gone].map(([index, ids]) => [index, new Set(ids)]));
	for (const { layer, expert } of more) joined.get(layer).add(expert);
	return joined;
}
// src/search/masks/mask-kld.ts
async function maskKld(model, evaluator, { mix, loss, ...options }) {
	return singlesImportance(await measureSingles(evaluator, singleMasks(model), options), evaluator, {
		mix,
		loss
	});
}
function singleMasks({ layers, expertCount }) {
	const experts = Array.from({ length: expertCount }, (_, expert) => expert);
	return layers.flatMap(({ index }) => experts.map((expert) => ({
		layer: index,
		expert
	})));
}
async function measureSingles(evaluator, masks, { parallel, progress }) {
	let done = 0;
	return await mapParallel(masks, parallel, async ({ layer, expert }) => {
		const domains = await evaluator.measure(new Map([[layer, new Set([expert])]]));
		done += 1;
		progress({
			type: "items",
			label: "masks",
			done,
			total: masks.length
		});
		return {
			layer,
			expert,
			domains
		};
	});
}
function singlesImportance(measured, { domains, inputs }, { mix, loss }) {
	const layers = Map.groupBy(measured, ({ layer }) => layer);
	return {
		method: "mask-kld",
		inputs,
		options: {
			domains: domains.join(","),
			mix: formatMix(mix),
			loss
		},
		layers: [...layers].map(([layer, own]) => {
			const losses = domains.map((domain) => [domain, own.map((result) => Math.max(0, domainLoss(loss, result.domains[domain])))]);
			return {
				layer,
				scores: mixDomains(mix, new Map(losses))
			};
		})
	};
}
// src/planning/loss-for.ts
function lossFor({ loss, scoreTokens }) {
	return loss ?? defaultLoss(scoreTokens);
}
function lossNotes(inputs) {
	if (inputs.loss !== void 0 || lossFor(inputs) === "answers") return [];
	return ["the loss is the mean KL divergence, as a chunk of all tokens is no conversation; text of conversations with --score-tokens assistant gives plans that change fewer answers"];
}
// src/planning/measured-texts.ts
async function overlapNotes(texts, { benchmarks, allowOverlap }, context) {
	const named = [];
	for (const { path } of texts) named.push({
		path,
		text: await readText(path)
	});
	return await refuseOverlap(named, benchmarks, allowOverlap, context);
}
function textsOf(who, { text: texts = [] }) {
	if (texts.length > 0 && new Set(texts.map(({ domain }) => domain)).size === texts.length) return texts;
	throw new EspalierError("usage", `${who} needs texts, one a domain`, { hint: "For example: --text built-in, or --text math=math.txt,code=code.txt; one mixed text gives as low a divergence and a worse plan." });
}
async function readableTexts(who, model, inputs) {
	const texts = textsOf(who, inputs);
	for (const { path } of texts) checkKldText(model.header, path, await readText(path));
	return texts;
}
// src/planning/importance.ts
async function methodImportance(model, base, inputs, context) {
	const { method, request } = methodRequest(inputs, context);
	return await method.score(model, base, request);
}
function methodRequest({ by, from, mix, domains, phases, seed, protectDomains = [], threads }, context) {
	if (MEASURED.includes(by)) throw new EspalierError("usage", `${by} runs the model: make its scores first`, { hint: `espalier score BASE --by ${by} --text math=FILE,code=FILE --out scores.json, then give --scores scores.json` });
	if (!METHODS.some(({ name }) => name === by)) throw new EspalierError("usage", `there is no importance method "${by}"`, { hint: `Methods: ${[...METHODS.map(({ name }) => name), ...MEASURED].join(", ")}.` });
	const method = findMethod(by);
	const request = {
		...from && { files: from },
		mix,
		domains,
		phases,
		protectDomains,
		seed,
		threads,
		signal: context.signal
	};
	checkRequest(method, request);
	return {
		method,
		request
	};
}
async function measuredImportance(model, base, inputs, context) {
	const { by, mix = "mean", slots, limit: limits, scores } = inputs;
	const greedy = by === "mask-kld-greedy";
	const useless = scores === void 0 ? "limit" : "scores";
	if (!greedy && (scores !== void 0 || limits !== void 0)) throw new EspalierError("usage", `${by} does not take --${useless}`, { hint: `--by mask-kld-greedy ${useless === "limit" ? "holds limits" : "starts from scores by mask-kld"}.` });
	const { evaluator, options, notes } = await openMeasuring(model, base, inputs, context);
	const loss = lossFor(inputs);
	const common = {
		mix,
		loss,
		parallel: slots,
		progress: context.progress
	};
	const single = scores === void 0 ? await maskKld(model, evaluator, common) : await firstEstimates(scores, model, {
		evaluator,
		loss,
		mix,
		options
	}, context);
	if (!greedy) return withSettings(single, options, [...lossNotes(inputs), ...notes]);
	const { depth, pool, budget, removals, singles } = inputs;
	return withSettings(await maskKldGreedy(single, evaluator, {
		...common,
		depth,
		pool,
		budget,
		removals,
		singles,
		limits
	}), options, [...lossNotes(inputs), ...notes]);
}
function masksToMeasure({ layers, expertCount }, inputs) {
	return (inputs.scores === void 0 ? layers.length * expertCount : 0) + (inputs.by === "mask-kld-greedy" ? greedyMasks(layers.length, inputs) : 0);
}
async function firstEstimates(path, model, measured, context) {
	const { importance } = await readScoresAt(path, shapeOf(model), context);
	const { evaluator, loss, mix, options } = measured;
	const shown = (one) => JSON.stringify([
		one.method,
		one.inputs,
		sorted(one.options)
	]);
	const wanted = {
		method: "mask-kld",
		inputs: evaluator.inputs,
		options: {
			domains: evaluator.domains.join(","),
			mix: formatMix(mix),
			loss,
			...options
		},
		layers: []
	};
	if (shown(importance) === shown(wanted)) return importance;
	throw new EspalierError("usage", `${path} cannot start this search: it is ${shown(importance)}, the search is ${shown(wanted)}`, { hint: "Score by mask-kld with the same texts, tokens, chunks, loss and mix, and merge its parts." });
}
function sorted(options = {}) {
	return Object.entries(options).toSorted(([a], [b]) => a < b ? -1 : 1);
}
async function checkMeasuring(model, inputs, context) {
	const { by } = inputs;
	const ignored = [
		"from",
		"domains",
		"phases",
		"protectDomains"
	].find((key) => inputs[key] !== void 0);
	if (ignored !== void 0) throw new EspalierError("usage", `${by} does not take --${optionName(ignored)}`);
	assertMaskable(by, model);
	return await overlapNotes(await readableTexts(by, model, inputs), inputs, context);
}
async function openMeasuring(model, base, inputs, context) {
	const { by, scoreTokens, chunks, chunkTokens } = inputs;
	const overlap = await checkMeasuring(model, inputs, context);
	const { evaluator, factory } = await openMasks(by, model, base, inputs, context);
	return {
		evaluator,
		factory,
		options: {
			...scoreTokens !== "all" && { "score-tokens": scoreTokens },
			chunks,
			"chunk-tokens": chunkTokens
		},
		notes: [...evaluator.notes, ...overlap]
	};
}
function withSettings(measured, options, more) {
	const notes = [...measured.notes ?? [], ...more];
	return {
		...measured,
		options: {
			...measured.options,
			...options
		},
		...notes.length > 0 && { notes }
	};
}
async function openMasks(who, model, base, inputs, context) {
	const texts = textsOf(who, inputs);
	const { signal, progress, freeDisk } = context;
	const factory = await openCandidateFactory(model, base, inputs.runDir, {
		signal,
		free: freeDisk,
		progress
	});
	return {
		factory,
		evaluator: await openTexts(factory, texts, inputs, context)
	};
}
async function openTexts(factory, texts, inputs, context) {
	const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
	return await openKldEvaluator({
		factory,
		tools,
		texts,
		scoreTokens: inputs.scoreTokens,
		contextTokens: inputs.chunkTokens,
		chunks: inputs.chunks,
		folder: inputs.runDir,
		progress: context.progress,
		threads: inputs.threads,
		offload: offloadFrom(inputs),
		signal: context.signal
	});
}
export { methodRequest as a, openTexts as c, readableTexts as d, lossFor as f, singlesImportance as g, singleMasks as h, methodImportance as i, withSettings as l, measureSingles as m, masksToMeasure as n, openMasks as o, lossNotes as p, measuredImportance as r, openMeasuring as s, checkMeasuring as t, overlapNotes as u };
