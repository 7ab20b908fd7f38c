import { w as EspalierError } from "./files.js";
import { _ as string, a as array, g as strictObject, h as record, m as object, p as number, u as int } from "./package-zod.js";
import { r as openJournal } from "./journal.js";
import { w as scoredTokens } from "./normal.js";
// src/search/masks/conversation-segments.ts
const MOST_TOKENS = 2048;
const LENGTHS = [
	16,
	24,
	32,
	48,
	72,
	104,
	152,
	224,
	336,
	504,
	752,
	1128,
	1688,
	MOST_TOKENS
];
function firstScored(contextTokens) {
	return Math.floor(contextTokens / 2) + 1;
}
function segmentsOf(conversations, most) {
	const lengths = [...LENGTHS.filter((length) => length < most), most];
	let open = conversations.flatMap(({ length, answer }, conversation) => answer < length ? [{
		conversation,
		from: answer
	}] : []);
	const runs = [];
	for (const [i, contextTokens] of lengths.entries()) {
		const next = lengths[i + 1];
		const lengthOf = ({ conversation }) => conversations[conversation].length;
		const mustBeNow = (one) => next === void 0 || firstScored(next) > one.from;
		if (!open.some(mustBeNow)) continue;
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
const START = "<|start|>";
const END = "<|end|>";
function layTurns(path, text, { ids, pieces }, chunkTokens, most = "all") {
	const refuse = (problem, hint) => new EspalierError("dataset-invalid", `${path} cannot be laid out by turns: ${problem}`, { hint });
	const roles = [...text.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role);
	const [start, end] = [ids[0], ids.at(-1)];
	const starts = [...ids.keys()].filter((place) => ids[place] === start);
	if (!(text.startsWith(`${START}system`) && text.endsWith("<|end|>")) || starts.length !== roles.length || start === end) throw refuse(`it must consist of gpt-oss conversations from ${START}system to ${END}, and nothing else`, "Make such text with espalier calibrate --prompts, or measure all tokens: --score-tokens all.");
	const first = [...roles.keys()].filter((turn) => roles[turn] === "system");
	const all = text.split(/(?=<\|start\|>system)/).map((own, i) => {
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
		const said = tokens.map(() => false);
		for (const [turn, { role, ...at }] of turns.entries()) {
			const given = turns[turn - 1]?.role === ASSISTANT ? 0 : HEADER;
			if (role === ASSISTANT) said.fill(true, at.from - from + given, at.to - from);
		}
		const isSaid = said.indexOf(true);
		return {
			tokens,
			said,
			answer: isSaid === -1 ? tokens.length : isSaid,
			length: tokens.length,
			...cutting(own, tokens, pieces, [start, end])
		};
	});
	const limit = chunkTokens === "fit" ? MOST_TOKENS : chunkTokens;
	const fits = all.filter(({ length }) => length <= limit);
	if (fits.length === 0) throw refuse(`each of its ${all.length} conversations has more than ${limit} tokens`, "Use longer chunks: --chunk-tokens.");
	const taken = most === "all" ? fits : fits.slice(0, most);
	return {
		layouts: segmentsOf(taken, limit).map((run) => layRun(run, taken, end)),
		conversations: taken.length,
		tooLong: all.length - fits.length
	};
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
function layRun({ contextTokens, segments }, conversations, end) {
	const chunks = Math.max(segments.length, LEAST_CHUNKS, Math.ceil(100 / scoredTokens(contextTokens)));
	const tokens = new Int32Array(chunks * contextTokens).fill(end);
	const counted = new Uint8Array(tokens.length);
	return {
		text: segments.map(({ conversation, before, from, to }, chunk) => {
			const own = conversations[conversation];
			const origin = chunk * contextTokens + before;
			tokens.set(own.tokens.slice(0, to), origin);
			for (let place = from; place < to; place++) counted[origin + place] = own.said[place] ? 1 : 0;
			return END.repeat(before) + own.textOf(to) + END.repeat(contextTokens - before - to);
		}).join("") + END.repeat((chunks - segments.length) * contextTokens),
		tokens,
		chunks,
		contextTokens,
		counts: (place) => counted[place] === 1,
		conversationOf: Array.from({ length: chunks }, (_, chunk) => segments[chunk]?.conversation)
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
export { MOST_TOKENS as a, layTurns as i, openResults as n, segmentsOf as o, END as r, measuredSchema as t };
