import { w as EspalierError } from "./files.js";
import { _ as string, a as array, g as strictObject, h as record, m as object, p as number, u as int } from "./package-zod.js";
import { r as openJournal } from "./journal.js";
// src/search/masks/turns.ts
const CHUNK_FITS = ["fit", "longest"];
const START = "<|start|>";
const END = "<|end|>";
function layTurns(path, text, ids, chunkTokens) {
	const refuse = (problem, hint) => new EspalierError("dataset-invalid", `${path} cannot be laid out by turns: ${problem}`, { hint });
	const roles = [...text.matchAll(/<\|start\|>(\w+)/g)].map(([, role]) => role);
	const [start, end] = [ids[0], ids.at(-1)];
	const starts = [...ids.keys()].filter((place) => ids[place] === start);
	if (!(text.startsWith(`${START}system`) && text.endsWith("<|end|>")) || starts.length !== roles.length || start === end) throw refuse(`it must consist of gpt-oss conversations from ${START}system to ${END}, and nothing else`, "Make such text with espalier calibrate --prompts, or measure all tokens: --score-tokens all.");
	const texts = text.split(/(?=<\|start\|>system)/);
	const first = [...roles.keys()].filter((turn) => roles[turn] === "system");
	const conversations = texts.map((own, i) => {
		const turns = roles.slice(first[i], first[i + 1]).map((role, turn) => {
			const at = first[i] + turn;
			return {
				role,
				from: starts[at],
				to: starts[at + 1] ?? ids.length
			};
		});
		const [from, to] = [turns[0].from, turns.at(-1).to];
		const last = turns.findLast(({ role }, i) => role === ASSISTANT && turns[i - 1]?.role !== ASSISTANT);
		return {
			text: own,
			from,
			to,
			turns,
			answer: last === void 0 ? to : last.from + HEADER
		};
	});
	const contextTokens = typeof chunkTokens === "number" ? chunkTokens : tokensFor(conversations, SHARES[chunkTokens]);
	const fits = conversations.filter(({ from, to }) => to - from <= contextTokens);
	const tokens = new Int32Array(fits.length * contextTokens).fill(end);
	const counted = new Uint8Array(tokens.length);
	const laid = fits.map(({ text: own, from, to, turns, answer }, chunk) => {
		const room = contextTokens - (to - from);
		const needed = answer === to ? 0 : Math.floor(contextTokens / 2) + 1 - (answer - from);
		const before = Math.min(Math.max(0, needed), room);
		const origin = chunk * contextTokens + before;
		tokens.set(ids.slice(from, to), origin);
		turns.forEach((turn, i) => {
			if (turn.role !== ASSISTANT) return;
			const given = turns[i - 1]?.role === ASSISTANT ? 0 : HEADER;
			counted.fill(1, origin + turn.from - from + given, origin + turn.to - from);
		});
		return END.repeat(before) + own + END.repeat(room - before);
	});
	if (laid.length === 0) throw refuse(`each of its ${conversations.length} conversations has more than ${contextTokens} tokens`, "Use longer chunks: --chunk-tokens.");
	return {
		text: laid.join(""),
		tokens,
		chunks: laid.length,
		contextTokens,
		counts: (place) => counted[place] === 1,
		tooLong: conversations.length - laid.length
	};
}
const MOST_TOKENS = 2048;
const STEP = 8;
const SHARES = {
	fit: .98,
	longest: 1
};
function tokensFor(conversations, share) {
	const needed = conversations.map(({ from, to, answer }) => Math.max(to - from, 2 * (to - answer + 1))).toSorted((a, b) => a - b);
	const most = needed[Math.ceil(share * needed.length) - 1] ?? 0;
	return Math.min(MOST_TOKENS, STEP * Math.ceil(most / STEP));
}
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
export { MOST_TOKENS as a, END as i, openResults as n, layTurns as o, CHUNK_FITS as r, measuredSchema as t };
