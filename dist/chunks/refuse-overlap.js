import { S as emitHeader, m as SPLIT_KEYS } from "./pages.js";
import { _ as temporaryName, c as readText, f as _usingCtx, v as makeFolder, w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, h as object, m as number, o as array, v as string } from "./package-zod.js";
import { t as seededRandom } from "./seeded-random.js";
import { t as Memo } from "./memo.js";
import { m as kldFiles } from "./run-files.js";
import { t as runTool } from "./run-tool.js";
import { I as scoredTokens, S as writeBaseLogits, i as parseWanted, v as klDivergence } from "./wanted.js";
import { r as kldRecord } from "./record.js";
import { a as loadDataset, i as openDatasetFiles } from "./open-dataset.js";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
// src/llama/tools/tokenize.ts
async function tokenize(tools, model, textFile, { start = false, special = false, ...options } = {}) {
	const flags = [
		"--ids",
		"--no-escape",
		"--log-disable",
		"--offline"
	];
	if (!start) flags.push("--no-bos");
	if (!special) flags.push("--no-parse-special");
	for (let attempt = 1;; attempt++) {
		const { stdout } = await runTool(tools, "llama-tokenize", [
			"-m",
			model,
			"-f",
			textFile,
			...flags
		], options);
		const list = /\[([\d, ]*)\]/.exec(stdout)?.[1];
		if (list !== void 0) return list.trim() === "" ? [] : list.split(",").map(Number);
		if (attempt === ATTEMPTS) throw new EspalierError("llama-tool-failed", `llama-tokenize should print a list of numbers, got none`, { details: { output: stdout.slice(-4e3) } });
	}
}
const ATTEMPTS = 5;
// src/llama/tools/count-tokens.ts
const UNABLE = ["llama-not-found", "llama-tool-failed"];
async function countTokens(tools, header, textFile, { folder, ...options }) {
	const vocabulary = temporaryName(join(folder, "vocabulary.gguf"));
	try {
		await makeFolder(folder);
		const { bytes } = emitHeader(header, {
			only: new Set(),
			remove: new Set(SPLIT_KEYS)
		});
		await writeFile(vocabulary, bytes);
		return (await tokenize(tools, vocabulary, textFile, {
			...options,
			start: true
		})).length;
	} catch (error) {
		if (error instanceof EspalierError && UNABLE.includes(error.code)) return void 0;
		throw error;
	} finally {
		await rm(vocabulary, { force: true });
	}
}
// src/evaluation/find-overlap.ts
const SHINGLE = 13;
const LEAST = 8;
const SHARE = .7;
function findOverlap(rows, text) {
	const questions = rows.map(({ id, view }) => ({
		id,
		forms: formsOf(view).map(shinglesOf)
	}));
	const seen = linesOf(text, new Set(questions.flatMap(({ forms }) => forms.flat())));
	return questions.flatMap(({ id, forms }) => {
		const { there, share } = forms.map((shingles) => {
			const there = shingles.filter((shingle) => seen.has(shingle));
			return {
				there,
				share: there.length / Math.max(1, shingles.length)
			};
		}).toSorted((a, b) => b.share - a.share)[0];
		return share < SHARE ? [] : [{
			id,
			line: seen.get(there[0]),
			share,
			words: there[0]
		}];
	});
}
function checkOverlap(title, { rows, source }, path, text) {
	const found = findOverlap(rows, text);
	if (found.length === 0) return;
	const shown = found.slice(0, 3).map(({ id, line, words }) => `question ${id} at line ${line} ("${words}")`);
	const more = found.length > 3 ? ", ..." : "";
	throw new EspalierError("dataset-invalid", `${path} holds ${found.length} of the ${rows.length} questions of ${title}: ${shown.join(", ")}${more}`, {
		hint: "Remove the questions from the text, or use other text. --allow-overlap uses the text anyway; the benchmark then proves less.",
		details: {
			text: path,
			benchmark: title,
			source,
			overlap: found.slice(0, 100)
		}
	});
}
function linesOf(text, wanted) {
	const lengths = [...new Set([...wanted].map((shingle) => shingle.split(" ").length))];
	const found = new Map();
	const words = [];
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) for (const word of wordsOf(line)) {
		words.push(word);
		lines.push(index + 1);
	}
	const starts = new Set([...wanted].map((shingle) => shingle.slice(0, shingle.indexOf(" "))));
	for (const [i, word] of words.entries()) {
		if (!starts.has(word)) continue;
		for (const length of lengths) {
			if (i + length > words.length) continue;
			const run = words.slice(i, i + length).join(" ");
			if (wanted.has(run) && !found.has(run)) found.set(run, lines[i]);
		}
	}
	return found;
}
function shinglesOf(question) {
	const words = wordsOf(question);
	if (words.length < LEAST) return [];
	const length = Math.min(SHINGLE, words.length);
	return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(" "));
}
function formsOf({ question, prompt, choices }) {
	const asked = String(question ?? prompt ?? "");
	const parsed = choicesSchema.safeParse(choices);
	if (!parsed.success || parsed.data.length === 0) return [asked];
	const withLetters = parsed.data.map(({ letter, text }) => `${letter} ${text}`);
	return [parsed.data.map(({ text }) => text), withLetters].map((texts) => [asked, ...texts].join("\n"));
}
const choicesSchema = array(object({
	letter: string(),
	text: string()
}));
function wordsOf(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
// src/evaluation/measurements/kld/long-document.ts
const SHIPS = "Heron,Marigold,Northern Light,Saint Olave,Petrel,Two Brothers,Kittiwake,Amelia,Storm Cock,Good Intent,Dunlin,Linnet,Old Jenny,Harvest Moon,Osprey,Resolution".split(",");
const MASTERS = "Ines Dahl,Tomas Reuter,Agnes Mowbray,Jory Penrose,Malik Haddad,Birgit Holm,Owen Tregear,Sofia Lindqvist,Piet de Graaf,Nell Sutherland".split(",");
const CARGOES = "salt,oak planks,roof slates,barley,herring in barrels,lamp oil,wool,window glass,bricks,seed potatoes,iron bars,tar".split(",");
const BERTHS = "the north quay,the old basin,the coal wharf,the inner mole,the fish steps,the west jetty".split(",");
const WEATHERS = "wind south-west, fresh;calm and hazy;rain since dawn;wind north, strong;clear, with frost;fog until noon".split(";");
const MONTHS = "March,April,May,June,July,August,September,October".split(",");
const SEED = 1807;
const DAYS = 200;
function longDocument() {
	const random = seededRandom(SEED);
	const draw = (items) => {
		const item = items[Math.floor(random.uniform() * items.length)];
		if (item === void 0) throw new RangeError("nothing to draw from");
		return item;
	};
	const lying = [];
	const lines = ["Register of the harbour of Saltmere, kept by the harbour master"];
	for (let day = 0; day < DAYS; day += 1) {
		const date = `${1 + day % 28} ${MONTHS[Math.floor(day / 28) % MONTHS.length]}`;
		const said = [`${date}: ${draw(WEATHERS)}.`];
		const free = SHIPS.filter((name) => !lying.some((ship) => ship.name === name));
		if (free.length > 4) {
			const ship = {
				name: draw(free),
				master: draw(MASTERS),
				cargo: draw(CARGOES),
				berth: draw(BERTHS),
				tons: 20 + Math.floor(random.uniform() * 180),
				came: date
			};
			lying.push(ship);
			said.push(`The ${ship.name}, master ${ship.master}, came in with ${ship.tons} tons of ${ship.cargo} and lies at ${ship.berth}.`);
		}
		const leaving = lying.length > 8 ? lying.splice(Math.floor(random.uniform() * 4), 1)[0] : void 0;
		if (leaving !== void 0) {
			const { name, master, cargo, berth, tons, came } = leaving;
			said.push(`The ${name} of ${master}, which had come in on ${came} with ${tons} tons of ${cargo}, left ${berth} on the evening tide.`);
		}
		lines.push(said.join(" "));
	}
	return `${lines.join("\n")}\n`;
}
// src/evaluation/measurements/kld/categories.ts
const SHORT = {
	contextTokens: 256,
	chunks: 8
};
const LONG = "long-documents";
const KLD_CATEGORIES = [
	{
		name: "code",
		title: "Code",
		...SHORT
	},
	{
		name: "chat",
		title: "Chat",
		...SHORT
	},
	{
		name: "tools",
		title: "Tool calls",
		...SHORT
	},
	{
		name: "science",
		title: "Science",
		...SHORT
	},
	{
		name: "non-latin",
		title: "Non-Latin scripts",
		...SHORT
	},
	{
		name: LONG,
		title: "Long documents",
		contextTokens: 2048,
		chunks: 5
	}
];
const CATEGORY_LICENSE = "apache-2.0";
async function categoryText({ name }, folder) {
	return name === LONG ? longDocument() : await readText(join(folder, "kld", `${name}.txt`));
}
function categorySource({ name }) {
	return `builtin:kld/${name}.txt`;
}
// src/evaluation/measurements/kld/measure-kld.ts
const storedSchema = strictObject({
	bytes: int().positive(),
	chunks: int().positive(),
	perplexity: number().positive(),
	floor: strictObject({
		meanKld: number(),
		maxKld: number(),
		sameTopRate: number()
	}).optional()
});
function kldKey(task, modelId) {
	const { tools, text, contextTokens, chunks, floor, offload, threads, hardware } = task;
	return {
		model: modelId,
		llama: tools.version,
		text: text.sha256,
		contextTokens,
		chunks,
		floor,
		offload,
		threads,
		hardware
	};
}
function memoOf(task, modelId) {
	return new Memo(kldFiles(task.folder).memo, kldKey(task, modelId), storedSchema);
}
function optionsOf(task, model, log) {
	const { folder, text: _, hardware: __, category: ___, ...rest } = task;
	const files = kldFiles(folder);
	return {
		...rest,
		...wantedOf(task),
		model,
		logitsFile: files.logits,
		logFile: files.log(log)
	};
}
function wantedOf({ text, contextTokens, chunks, category }) {
	return {
		textFile: text.path,
		textName: text.source,
		contextTokens,
		chunks,
		fewer: category !== void 0,
		readBy: "trial"
	};
}
function storedBase(task, modelId) {
	return memoOf(task, modelId).read();
}
async function storeBase(task, modelId, path) {
	const earlier = await storedBase(task, modelId);
	if (earlier !== void 0) return earlier;
	await rm(kldFiles(task.folder).memo, { force: true });
	const model = await path();
	const { bytes, chunks, perplexity } = await writeBaseLogits(optionsOf(task, model, "base"));
	const own = task.floor ? await klDivergence(optionsOf(task, model, "floor")) : void 0;
	const floor = own && {
		meanKld: own.meanKld,
		maxKld: own.maxKld,
		sameTopRate: own.sameTopRate
	};
	const stored = {
		bytes,
		chunks,
		perplexity,
		...floor && { floor }
	};
	await memoOf(task, modelId).write(stored);
	return stored;
}
async function compareWithBase(task, model, path) {
	return kldRecord(await klDivergence(optionsOf(task, path, model)), task.contextTokens);
}
async function removeStored({ folder }) {
	await rm(kldFiles(folder).memo, { force: true });
	await rm(kldFiles(folder).logits, { force: true });
}
function kldMeasured(task, base, records) {
	const { path: _, ...text } = task.text;
	return {
		text,
		contextTokens: task.contextTokens,
		chunks: base.chunks,
		scoredTokens: base.chunks * scoredTokens(task.contextTokens),
		basePerplexity: base.perplexity,
		...base.floor && { floor: base.floor },
		records: { ...records }
	};
}
function kldOfTexts(texts) {
	const own = texts.find(({ task }) => task.category === void 0);
	const kldCategories = texts.flatMap(({ task: { category }, measured }) => category === void 0 ? [] : [{
		category: category.name,
		title: category.title,
		...measured
	}]);
	return {
		...own && { kld: own.measured },
		...kldCategories.length > 0 && { kldCategories }
	};
}
// src/search/masks/vocabulary.ts
function* tokenStrings(header) {
	const tokens = arrayOf(header, "tokenizer.ggml.tokens");
	if (tokens?.elementType !== "string") return;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
	const decoder = new TextDecoder();
	let at = tokens.span.start;
	for (let i = 0; i < tokens.count; i++) {
		const start = at + 8;
		at = start + Number(view.getBigUint64(at, true));
		yield decoder.decode(header.bytes.subarray(start, at));
	}
}
function arrayOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	return typeof value === "object" ? value : void 0;
}
const SPACE = "Ġ";
const BLANK = /[ĉĊčĠ]$/;
function piecesOf(header) {
	return Array.from(tokenStrings(header), (token) => ({
		bytes: [...token].length,
		startsWithSpace: token.startsWith(SPACE),
		endsBlank: BLANK.test(token)
	}));
}
// src/search/masks/check-kld-text.ts
const [UNKNOWN, CONTROL] = [2, 3];
const ALWAYS_PARSED = [
	"<|start|>",
	"<|message|>",
	"<|channel|>",
	"<|constrain|>"
];
const HARMONY_END = "<|end|>";
const HARMONY_LAST = ["<|return|>", "<|call|>"];
const ENDINGS = [
	...[
		HARMONY_END,
		...HARMONY_LAST,
		"<|flush|>",
		"<|calls|>",
		"<|eot_id|>",
		"<|eom_id|>",
		"<|im_end|>"
	],
	...[
		"<|endoftext|>",
		"<|end_of_text|>",
		"<end_of_turn>",
		"<end_of_utterance>",
		"</s>",
		"<eos>",
		"<EOT>"
	],
	...[
		"_<EOT>",
		"[EOT]",
		"[EOS]"
	]
];
function checkKldText(header, path, text) {
	const token = unparsedTokens(header).find((name) => text.includes(name));
	if (token === void 0) return;
	throw new EspalierError("dataset-invalid", `${path} holds ${token}, which llama-perplexity does not read as a single token`, { hint: "For gpt-oss, end the turns of a chat with <|end|>; for other models, leave out such tags." });
}
function asKldText(header, text) {
	const unparsed = unparsedTokens(header);
	const ended = !unparsed.includes(HARMONY_END) && HARMONY_LAST.every((name) => unparsed.includes(name)) ? HARMONY_LAST.reduce((whole, name) => whole.replaceAll(name, HARMONY_END), text) : text;
	return unparsed.some((name) => ended.includes(name)) ? void 0 : ended;
}
function isHarmony(header) {
	const tokens = tagsOf(header);
	return [
		...ALWAYS_PARSED,
		HARMONY_END,
		...HARMONY_LAST
	].every((name) => tokens.has(name));
}
function unparsedTokens(header) {
	const tokens = tagsOf(header);
	const harmony = HARMONY_LAST.every((name) => tokens.has(name));
	return [...tokens].flatMap(([name, type]) => {
		if (ALWAYS_PARSED.includes(name) || harmony && name === HARMONY_END) return [];
		return type === CONTROL || type === UNKNOWN || ENDINGS.includes(name) ? [name] : [];
	});
}
function tagsOf(header) {
	const types = arrayOf(header, "tokenizer.ggml.token_type");
	const found = new Map();
	if (types?.elementType !== "i32") return found;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
	let i = 0;
	for (const name of tokenStrings(header)) {
		if (i >= types.count) break;
		if (/^_?(<.+>|\[\S+\])$/s.test(name)) found.set(name, view.getInt32(types.span.start + i * 4, true));
		i += 1;
	}
	return found;
}
// src/pipeline/inputs/refuse-overlap.ts
async function refuseOverlap(texts, benchmarks, allowed, context) {
	const notes = await categoryOverlap(texts, allowed, context);
	for (const { benchmark, source } of parseWanted(benchmarks).questions) try {
		var _usingCtx$1 = _usingCtx();
		const opened = _usingCtx$1.a(await openDatasetFiles(source, context).catch(withHint));
		const { signal } = context;
		const dataset = await loadDataset({
			benchmark,
			files: opened.files,
			...signal && { signal }
		});
		for (const text of texts) notes.push(...overlapOf(benchmark.title, dataset, text, allowed, context));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
	return notes;
}
async function categoryOverlap(texts, allowed, { templatesDir, progress }) {
	const notes = [];
	for (const category of KLD_CATEGORIES) {
		const rows = (await categoryText(category, templatesDir)).split("\n").map((question, line) => ({
			id: String(line),
			view: { question },
			expected: ""
		}));
		for (const { path, text } of texts) {
			const [first] = findOverlap(rows, text);
			if (first === void 0) continue;
			const message = `${path} holds text that KL divergence by category is measured on (${category.title}): line ${first.line} ("${first.words}")`;
			if (!allowed) throw new EspalierError("dataset-invalid", message, { hint: "Use other text. --allow-overlap uses the text anyway; that category then proves nothing about the plan." });
			progress({
				type: "note",
				level: "warning",
				message: `${message}; it is used anyway`
			});
			notes.push(message);
		}
	}
	return notes;
}
function withHint(cause) {
	if (!(cause instanceof EspalierError)) throw cause;
	throw new EspalierError(cause.code, cause.message, {
		hint: "The text is compared with the questions of --benchmarks. Name those that you will ask (mmlu=FILE), or none.",
		details: cause.details,
		cause
	});
}
function overlapOf(title, dataset, { path, text }, allowed, { progress }) {
	try {
		checkOverlap(title, dataset, path, text);
		return [];
	} catch (error) {
		if (!allowed || !(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `${error.message}; it is used anyway`
		});
		return [error.message];
	}
}
export { categoryText as _, isHarmony as a, tokenize as b, kldMeasured as c, storeBase as d, storedBase as f, categorySource as g, KLD_CATEGORIES as h, checkKldText as i, kldOfTexts as l, CATEGORY_LICENSE as m, refuseOverlap as n, piecesOf as o, wantedOf as p, asKldText as r, compareWithBase as s, overlapOf as t, removeStored as u, findOverlap as v, countTokens as y };
