import { w as EspalierError } from "./files.js";
import { a as readJsonFile } from "./json-file.js";
import { _ as strictObject, d as int, g as record, h as object, m as number, o as array, v as string } from "./package-zod.js";
import { r as openJournal } from "./journal.js";
import { I as scoredTokens, L as KLD_STEP, f as Z_ONE_SIDED_95, o as meanError } from "./wanted.js";
// src/search/importance/mix.ts
function parseMix(text) {
	if (text === "mean" || text === "max" || text === "normalised-max") return text;
	const weights = text.split(",").map((part) => /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part));
	const entries = weights.map((match) => [match?.[1] ?? "", Number(match?.[2])]);
	const map = new Map(entries);
	if (weights.includes(null) || map.size < entries.length || [...map.values()].every((w) => w === 0)) throw new EspalierError("usage", `mix is "${text}": must be mean, max, normalised-max or weights`, { hint: "Weights are one number for each domain, not all 0: math=2,code=1" });
	return map;
}
function parsePhases(text) {
	const weights = parseMix(text);
	if (typeof weights !== "string") return weights;
	throw new EspalierError("usage", `phases is "${text}": must be weights, for example think=1,answer=1`);
}
function formatMix(mix) {
	return typeof mix === "string" ? mix : [...mix].map(([name, weight]) => `${name}=${weight}`).join(",");
}
function mixDomains(mix, domains) {
	const rows = [...domains.values()];
	const over = (scores, combine) => Array.from(scores[0] ?? [], (_, expert) => combine(scores.map((row) => row[expert])));
	if (mix === "max") return over(rows, (values) => Math.max(...values));
	if (mix === "normalised-max") return over(rows.map(sharesOf), (values) => Math.max(...values));
	const weights = mix === "mean" ? rows.map(() => 1) : weightsOf(mix, [...domains.keys()]);
	const total = weights.reduce((a, b) => a + b, 0);
	return over(rows, (values) => values.reduce((sum, value, i) => sum + value * weights[i] / total, 0));
}
function weightsOf(mix, domains) {
	const unexpected = [...mix.keys()].find((name) => !domains.includes(name));
	const missing = domains.find((name) => !mix.has(name));
	if (unexpected === void 0 && missing === void 0) return domains.map((name) => mix.get(name));
	const problem = unexpected === void 0 ? `has no weight for ${missing}` : `names ${unexpected}, which is not one of the domains`;
	throw new EspalierError("usage", `mix ${problem}`, { hint: `Domains: ${domains.join(", ")}. Give each a weight, 0 to leave it out.` });
}
function sharesOf(scores) {
	const negative = scores.findIndex((score) => score < 0);
	if (negative !== -1) throw new EspalierError("usage", `expert ${negative} has the score ${scores[negative]}: only scores of 0 or more have shares of their sum`, { hint: "Give --mix mean or --mix max, which take scores as they are." });
	const sum = scores.reduce((a, b) => a + b, 0);
	return scores.map((score) => sum === 0 ? 0 : score / sum);
}
// src/search/masks/loss.ts
const LOSSES = ["answers", "kld"];
function defaultLoss(scoreTokens) {
	return scoreTokens === "assistant" ? "answers" : "kld";
}
function changedAnswers(measured) {
	const each = answerChanges(measured);
	return each.length === 0 ? 0 : each.reduce((sum, change) => sum + change, 0) / each.length;
}
const WINDOW_TOKENS = 30;
function windowsOf(tokens) {
	return Math.max(1, Math.round(tokens / WINDOW_TOKENS));
}
function answerChanges({ chunkKlds, countedTokens }) {
	const mean = countedTokens / chunkKlds.length;
	const tokens = mean / windowsOf(mean);
	return chunkKlds.map((kld) => changedAnswer(kld * tokens));
}
function eachLoss(loss, measured) {
	return loss === "answers" ? answerChanges(measured) : measured.chunkKlds;
}
function changedAnswer(nats) {
	return -Math.expm1(-Math.max(0, nats));
}
function changedTops({ chunkChangedTops }) {
	const changed = chunkChangedTops.filter((tokens) => tokens > 0).length;
	return chunkChangedTops.length === 0 ? 0 : changed / chunkChangedTops.length;
}
function domainLoss(loss, measured) {
	return loss === "answers" ? changedAnswers(measured) : Math.max(0, measured.meanKld);
}
function upperLoss(loss, measured) {
	const value = domainLoss(loss, measured);
	return loss === "answers" ? value + Z_ONE_SIDED_95 * meanError(answerChanges(measured)) : value;
}
function lossSettings(loss) {
	return loss === "answers" ? {
		loss,
		"loss-bound": "upper 95 %"
	} : { loss };
}
function lossOf(loss, mix, byDomain) {
	return mixedOf(mix, byDomain, (one) => domainLoss(loss, one));
}
function upperLossOf(loss, mix, byDomain) {
	return mixedOf(mix, byDomain, (one) => upperLoss(loss, one));
}
function mixedOf(mix, byDomain, of) {
	const domains = Object.entries(byDomain).map(([name, one]) => [name, [of(one)]]);
	return mixDomains(mix, new Map(domains))[0];
}
// src/search/masks/conversation-segments.ts
function firstScored(contextTokens) {
	return Math.floor(contextTokens / 2) + 1;
}
function segmentsOf(conversations, lengths) {
	let open = conversations.flatMap(({ length, answer }, conversation) => answer < length ? [{
		conversation,
		from: answer
	}] : []);
	const runs = [];
	for (const [i, contextTokens] of lengths.entries()) {
		const next = lengths[i + 1];
		const lengthOf = ({ conversation }) => conversations[conversation].length;
		const mustBeNow = (one) => next === void 0 || firstScored(next) > one.from;
		const isWhole = (one) => firstScored(contextTokens) <= one.from && lengthOf(one) <= contextTokens;
		const later = open.filter((one) => !mustBeNow(one) && !isWhole(one));
		const segments = [];
		for (const one of open.filter((each) => mustBeNow(each) || isWhole(each))) {
			const { conversation } = one;
			const [length, wanted] = [lengthOf(one), Math.max(0, firstScored(contextTokens) - one.from)];
			const before = next === void 0 ? Math.min(wanted, contextTokens - length) : wanted;
			const to = endOf(conversations[conversation], one.from, contextTokens - before);
			if (to === void 0) later.push(one);
			else {
				segments.push({
					conversation,
					before,
					from: Math.max(one.from, firstScored(contextTokens) - before),
					to
				});
				if (to < length) later.push({
					conversation,
					from: to
				});
			}
		}
		if (segments.length > 0) runs.push({
			contextTokens,
			segments
		});
		open = later;
	}
	return runs;
}
function endOf({ length, canEndBefore }, from, room) {
	if (length <= room) return length;
	for (let end = room; end > from; end--) if (canEndBefore(end)) return end;
}
// src/search/masks/shared-runs.ts
const MOST_TOKENS = 2048;
const LENGTHS = [...[
	16,
	24,
	32,
	40,
	48,
	56,
	64,
	72,
	80,
	88,
	96,
	112,
	128,
	144,
	160,
	184,
	208,
	232,
	264,
	296,
	336,
	376
], ...[
	424,
	480,
	536,
	600,
	672,
	752,
	848,
	952,
	1064,
	1192,
	1336,
	1496,
	1680,
	1880,
	MOST_TOKENS
]];
const LOAD_TOKENS = 1e4;
function runsOf(conversations, most) {
	const texts = describeTexts(conversations);
	const textOf = ({ conversation }) => texts.get(conversations[conversation].text);
	const laidOutIn = (lengths) => {
		const runs = segmentsOf(conversations, lengths).flatMap((run) => splitRun(run, textOf));
		return {
			lengths,
			runs,
			...describe(runs)
		};
	};
	let best = laidOutIn([...LENGTHS.filter((length) => length < most), most]);
	for (let before = Infinity; best.cost < before;) {
		before = best.cost;
		for (const length of new Set(best.runs.map(({ contextTokens }) => contextTokens))) {
			if (length === most) continue;
			const without = laidOutIn(best.lengths.filter((one) => one !== length));
			if (without.filler > best.filler || without.scored < best.scored) continue;
			if (without.cost < best.cost) best = without;
		}
	}
	return best.runs;
}
function describe(runs) {
	const segments = runs.flatMap((run) => run.segments);
	const tokens = runs.reduce((sum, run) => sum + run.contextTokens * run.segments.length, 0);
	return {
		cost: runs.length * LOAD_TOKENS + tokens,
		filler: segments.reduce((sum, { before }) => sum + before, 0),
		scored: segments.reduce((sum, { from, to }) => sum + to - from, 0)
	};
}
function describeTexts(conversations) {
	const texts = Map.groupBy(conversations, ({ text }) => text);
	return new Map([...texts].map(([text, own]) => {
		const windows = windowsOf(own.reduce((sum, { said }) => sum + said, 0) / own.length);
		return [text, {
			conversations: own.length,
			windows
		}];
	}));
}
const MOST_NATS = .1;
const MOST_COUNT = .5;
function splitRun({ contextTokens, segments }, textOf) {
	const windows = Math.min(...segments.map((segment) => textOf(segment).windows));
	const scored = Math.min(MOST_NATS * windows, MOST_COUNT) / KLD_STEP;
	const most = Math.max(1, Math.floor(scored / scoredTokens(contextTokens)));
	const each = Math.ceil(segments.length / Math.ceil(segments.length / most));
	const ordered = segments.toSorted((a, b) => textOf(a).conversations - textOf(b).conversations);
	return Array.from({ length: Math.ceil(segments.length / each) }, (_, part) => ({
		contextTokens,
		segments: ordered.slice(part * each, (part + 1) * each)
	}));
}
const START = "<|start|>";
const END = "<|end|>";
function mostTokens(chunkTokens) {
	return chunkTokens === "fit" ? MOST_TOKENS : chunkTokens;
}
function readTurns({ path, content, text }, { ids, pieces }, chunkTokens, most = "all") {
	const refuse = (problem, hint) => new EspalierError("dataset-invalid", `${path} cannot be laid out by turns: ${problem}`, { hint });
	const roles = [...content.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role);
	const [start, end] = [ids[0], ids.at(-1)];
	const starts = [...ids.keys()].filter((place) => ids[place] === start);
	if (!(content.startsWith(`${START}system`) && content.endsWith("<|end|>")) || starts.length !== roles.length || start === end) throw refuse(`it must consist of gpt-oss conversations from ${START}system to ${END}, and nothing else`, "Make such text with espalier calibrate --prompts, or measure all tokens: --score-tokens all.");
	const first = [...roles.keys()].filter((turn) => roles[turn] === "system");
	const all = content.split(/(?=<\|start\|>system)/).map((own, i) => {
		const turns = roles.slice(first[i], first[i + 1]).map((role, turn) => {
			const at = first[i] + turn;
			return {
				role,
				from: starts[at],
				to: starts[at + 1] ?? ids.length
			};
		});
		const from = turns[0].from;
		const tokens = ids.slice(from, turns.at(-1).to);
		const isSaid = tokens.map(() => false);
		for (const [turn, { role, ...at }] of turns.entries()) {
			const given = turns[turn - 1]?.role === ASSISTANT ? 0 : HEADER;
			if (role === ASSISTANT) isSaid.fill(true, at.from - from + given, at.to - from);
		}
		const answer = isSaid.indexOf(true);
		return {
			text,
			tokens,
			isSaid,
			end,
			length: tokens.length,
			answer: answer === -1 ? tokens.length : answer,
			said: isSaid.filter((one) => one).length,
			...cutting(own, tokens, pieces, [start, end])
		};
	});
	const limit = mostTokens(chunkTokens);
	const short = all.filter(({ length }) => length <= limit);
	const fits = short.filter(({ said }) => said > 0);
	if (short.length === 0) throw refuse(`each of its ${all.length} conversations has more than ${limit} tokens`, "Use longer chunks: --chunk-tokens.");
	return {
		conversations: (most === "all" ? fits : fits.slice(0, most)).map((one, place) => ({
			...one,
			place
		})),
		tooLong: all.length - short.length,
		unsaid: short.length - fits.length
	};
}
function layTurns(conversations, chunkTokens) {
	return runsOf(conversations, mostTokens(chunkTokens)).map((run) => layRun(run, conversations));
}
function cutting(text, tokens, pieces, tags) {
	const bytes = Buffer.from(text);
	const ends = [0];
	for (const token of tokens) ends.push(ends.at(-1) + (pieces[token]?.bytes ?? 0));
	const isKnown = ends.at(-1) === bytes.length;
	return {
		canEndBefore: (place) => {
			const [last, next] = [tokens[place - 1], tokens[place]];
			if (!isKnown) return false;
			return tags.includes(next) || pieces[next]?.startsWithSpace === true && pieces[last]?.endsBlank === false;
		},
		textOf: (count) => count === tokens.length ? text : bytes.toString("utf8", 0, ends[count])
	};
}
function layRun({ contextTokens, segments }, conversations) {
	const at = segments.map(({ conversation }) => conversations[conversation]);
	const chunks = Math.max(segments.length, LEAST_CHUNKS, Math.ceil(100 / scoredTokens(contextTokens)));
	const tokens = new Int32Array(chunks * contextTokens).fill(at[0].end);
	const counted = new Uint8Array(tokens.length);
	return {
		text: segments.map(({ before, from, to }, chunk) => {
			const own = at[chunk];
			const origin = chunk * contextTokens + before;
			tokens.set(own.tokens.slice(0, to), origin);
			for (let place = from; place < to; place++) counted[origin + place] = own.isSaid[place] ? 1 : 0;
			return END.repeat(before) + own.textOf(to) + END.repeat(contextTokens - before - to);
		}).join("") + END.repeat((chunks - segments.length) * contextTokens),
		tokens,
		chunks,
		contextTokens,
		counts: (place) => counted[place] === 1,
		conversationOf: Array.from({ length: chunks }, (_, chunk) => {
			const own = at[chunk];
			return own && {
				text: own.text,
				conversation: own.place
			};
		})
	};
}
const LEAST_CHUNKS = 2;
const ASSISTANT = "assistant";
const HEADER = 2;
// src/search/masks/results.ts
const measuredSchema = strictObject({
	meanKld: number(),
	meanKldError: number(),
	sameTopRate: number(),
	countedTokens: int().min(0),
	perplexity: number().optional(),
	chunkKlds: array(number()),
	chunkChangedTops: array(int().min(0))
});
const lineSchema = object({
	key: string(),
	domains: record(string(), measuredSchema)
});
async function openResults(path, of) {
	const journal = await openJournal(path, of, lineSchema);
	const known = new Map(journal.earlier.map(({ key, domains }) => [key, domains]));
	return {
		get: (key) => known.get(key),
		async put(key, measured) {
			const { domains } = lineSchema.parse({
				key,
				domains: measured
			});
			known.set(key, domains);
			await journal.append({
				key,
				domains
			});
			return domains;
		}
	};
}
// src/search/masks/router-edit.ts
function parseRouterEdit(text) {
	const [, kind, value] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
	const number = Number(value);
	if ((kind === "keep" || kind === "zero" || kind === "centre") && value === void 0) return { kind };
	if (kind === "shrink" && value !== void 0 && number > 0 && number < 1) return {
		kind,
		factor: number
	};
	if (kind === "permute" && (value === void 0 || /^\d+$/.test(value))) return {
		kind,
		seed: number || 0
	};
	if (kind === "values" && value !== void 0) return {
		kind,
		path: value
	};
	throw new EspalierError("usage", `router-edits holds "${text}": must be keep, zero, centre, shrink:F, permute:SEED or values:FILE`, { hint: "F is between 0 and 1. centre and permute are controls: centre changes nothing, and permute should not help." });
}
const valuesSchema = record(string().regex(/^\d+$/, "must be a layer number"), array(number()));
async function loadRouterEdit(edit, { layers, expertCount }) {
	if (edit.kind !== "values") return edit;
	const { path } = edit;
	const values = await readJsonFile(valuesSchema, path, "dataset-invalid");
	const indices = layers.map(({ index }) => String(index));
	const wrong = [...indices, ...Object.keys(values)].find((layer) => !indices.includes(layer) || values[layer]?.length !== expertCount);
	if (wrong === void 0) return {
		...edit,
		values
	};
	throw new EspalierError("usage", `${path} is of another model: it has ${values[wrong]?.length ?? "no"} values in layer ${wrong}, but the base has ${expertCount} experts in layers ${indices[0]} to ${indices.at(-1)}`, { hint: "Give one number for each expert of the base, including dropped ones." });
}
export { parsePhases as C, parseMix as S, lossSettings as _, END as a, formatMix as b, readTurns as c, answerChanges as d, changedTops as f, lossOf as g, eachLoss as h, openResults as i, runsOf as l, domainLoss as m, parseRouterEdit as n, layTurns as o, defaultLoss as p, measuredSchema as r, mostTokens as s, loadRouterEdit as t, LOSSES as u, upperLoss as v, mixDomains as x, upperLossOf as y };
