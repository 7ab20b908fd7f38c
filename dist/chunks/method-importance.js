import { c as readText, d as writeFileAtomic, f as _usingCtx, v as makeFolder, w as EspalierError } from "./files.js";
import { g as formatCount, s as optionName } from "./option.js";
import { n as readScoresAt } from "./read-scores.js";
import { _ as measuredOn, a as assertMaskable, c as enoughText, d as openKldEvaluator, f as openKnownResults, g as countAll, h as misread, i as openCandidateFactory, l as evaluatorKey, m as layOutTurns, o as cutReason, p as namesOf, s as readMaskBase, t as refuseJudging, u as fixedTokens, v as textsIn } from "./refuse-judging.js";
import { a as methodHint, i as findMethod, n as checkModel, r as checkRequest, t as METHODS } from "./registry2.js";
import { _ as lossSettings, b as formatMix, p as defaultLoss, y as upperLossOf } from "./router-edit.js";
import { C as formatLimits, S as checkLimits, T as limitedLosses, g as maskKld, h as MEASURED, w as limitExcess } from "./options4.js";
import { t as findTools } from "./find-tools.js";
import { n as offloadFrom } from "./options3.js";
import { H as sha256Hex, N as vocabularyOf, S as emitHeader, _ as readShardHeaders, x as readHeader } from "./pages.js";
import { i as isUnaffordable, t as JobRun } from "./job-run.js";
import { t as payerOf } from "./payer.js";
import { l as resolveRevision } from "./locate.js";
import { i as openFiles, t as asOne } from "./open-base.js";
import { n as openJobs, r as runNameOf } from "./jobs-session.js";
import { b as imageOf, h as copyToPatch, v as quoted, y as scriptRequest } from "./options2.js";
import { r as maskTensor } from "./router.js";
import { i as bytesOfBiases } from "./fingerprint.js";
import { C as HELD_TOKENS, D as mostTokens, E as fewChunks, M as logitsBytes, O as shortText, R as parseKlDivergence, T as assertLongEnough, _ as assertEnough, j as blankRuns, k as blankRow, w as NEEDED_TOKENS, y as perplexityFlags } from "./wanted.js";
import { t as mapParallel } from "./parallel.js";
import { a as markLine, o as partBegunBy, t as LAST_LINE } from "./kld-in-job.js";
import { t as RunDirectory } from "./run-directory.js";
import { i as checkKldText, y as countTokens } from "./refuse-overlap.js";
import { n as shapeOf } from "./model-shape.js";
import { createHash } from "node:crypto";
import { basename, join } from "node:path";
// src/search/masks/greedy.ts
async function maskKldGreedy(single, evaluator, options) {
	const { mix, loss, depth, pool, budget, removals, singles, limits, parallel, progress } = options;
	const experts = single.layers[0]?.scores.length ?? 0;
	if (!Number.isInteger(depth) || depth < 1 || depth >= experts) throw new EspalierError("usage", `cannot remove ${depth} of ${formatCount(experts, "expert")} one after the other`);
	if (mix === "normalised-max") throw new EspalierError("usage", "mask-kld-greedy adds up losses, which only the mixes mean, max and weights allow");
	if (singles < 0 || singles >= depth) throw new EspalierError("usage", `singles is ${singles}: it must be below depth, which is ${depth}`);
	checkLimits(limits, loss, evaluator.domains);
	const gone = new Map(single.layers.map(({ layer }) => [layer, new Set()]));
	let open = single.layers.flatMap(({ layer, scores }) => scores.map((estimate, expert) => ({
		layer,
		expert,
		estimate
	})));
	const order = [];
	const total = depth * single.layers.length;
	let [cost, asked] = [0, 0];
	let held;
	const notes = [];
	const objective = (measured) => upperLossOf(loss, mix, measured) + limitExcess(limits, loss, measured);
	const cheapest = async (lists) => {
		const found = new Map();
		let searched = lists.map((list, index) => ({
			index,
			ranked: list.toSorted(byEstimate)
		}));
		for (let from = 0; searched.length > 0; from += pool) {
			const pools = searched.map(({ ranked }) => {
				const own = ranked.slice(from, from + Math.min(pool, budget - asked));
				asked += own.length;
				return own;
			});
			const candidates = pools.flat();
			const measured = await evaluator.measureAll(candidates.map((candidate) => ({ dropped: withOut(gone, [candidate]) })), { parallel });
			const allowed = new Set(candidates.filter((candidate, i) => {
				const result = measured[i];
				candidate.estimate = objective(result) - cost;
				return held !== void 0 || limitExcess(limits, loss, result) === 0;
			}));
			searched = searched.filter(({ index, ranked }, i) => {
				const own = pools[i] ?? [];
				const allMeasured = from >= ranked.length;
				if (allMeasured) held ??= order.length;
				const unmeasured = allMeasured || limits === void 0 ? ranked.toSorted(byEstimate)[0] : void 0;
				const best = own.length === 0 ? unmeasured : own.filter((one) => allowed.has(one)).toSorted(byEstimate)[0];
				if (best !== void 0) found.set(index, best);
				return best === void 0 && own.length > 0;
			});
		}
		return lists.map((_, index) => found.get(index));
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
	const limitNotes = async () => {
		if (limits === void 0) return [];
		const kept = (removals) => experts - Math.floor(removals / single.layers.length);
		const [asLimits, hold] = [formatLimits(limits), `plans of ${kept(held ?? order.length)} experts and more`];
		const ended = order.length < total ? [`stopped after ${order.length} of ${total} removals: the budget of ${budget} masks is spent`] : [];
		if (order.length === 0) return ended;
		const measured = await evaluator.measure(gone);
		const now = `${limitedLosses(limits, loss, measured)} after ${order.length}`;
		if (held === void 0) return [`${asLimits} held for all removals: ${now}`, ...ended];
		return [`${asLimits} held for ${held} of ${total} removals, ${hold}; no other removal kept it, and it was exceeded by as little as the loss allows: ${now}`, ...ended];
	};
	if (singles > 0) {
		const first = single.layers.flatMap(({ layer }) => open.filter((candidate) => candidate.layer === layer).toSorted(byEstimate).slice(0, singles));
		const level = (candidate) => first.filter(({ layer }) => layer === candidate.layer).indexOf(candidate);
		const together = await evaluator.measure(withOut(gone, first));
		asked += 1;
		if (limits !== void 0 && limitExcess(limits, loss, together) > 0) {
			const [asLimits, now] = [formatLimits(limits), limitedLosses(limits, loss, together)];
			notes.push(`${singles} singles of each layer exceed ${asLimits} (${now}): the search began with nothing removed`);
		} else remove(first.toSorted((a, b) => level(a) - level(b) || byEstimate(a, b)), upperLossOf(loss, mix, together));
	}
	while (order.length < total) {
		const level = 1 + Math.floor(order.length / single.layers.length);
		const next = open.filter(({ layer }) => gone.get(layer).size < level);
		if (removals === "one") {
			const [chosen] = await cheapest([next]);
			if (chosen === void 0) break;
			remove([chosen], cost + chosen.estimate);
			continue;
		}
		const chosen = (await cheapest(single.layers.map(({ layer }) => next.filter((candidate) => candidate.layer === layer)))).filter((candidate) => candidate !== void 0);
		if (chosen.length < single.layers.length) break;
		const together = asked < budget ? await evaluator.measure(withOut(gone, chosen)) : void 0;
		if (together !== void 0) asked += 1;
		if (limits !== void 0) {
			if (together === void 0) break;
			if (limitExcess(limits, loss, together) > 0) held ??= order.length;
		}
		const added = chosen.reduce((sum, { estimate }) => sum + estimate, 0);
		remove(chosen, together === void 0 ? cost + added : objective(together));
	}
	notes.push(...await limitNotes());
	return {
		method: "mask-kld-greedy",
		inputs: evaluator.inputs,
		options: {
			domains: evaluator.domains.join(","),
			mix: formatMix(mix),
			...lossSettings(loss),
			depth,
			pool,
			budget,
			removals,
			...singles > 0 && { singles },
			...limits && { limit: formatLimits(limits) }
		},
		...notes.length > 0 && { notes },
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
function greedyLists(layers, { depth, pool, budget, removals, singles }) {
	const rounds = Math.max(0, depth - singles);
	const ofRound = removals === "layer" ? [layers * pool, 1] : new Array(layers).fill(pool);
	const lists = [...singles > 0 ? [1] : [], ...Array.from({ length: rounds }, () => ofRound).flat()];
	let left = budget;
	return lists.flatMap((count) => {
		const own = Math.min(count, left);
		left -= own;
		return own > 0 ? [own] : [];
	});
}
function byEstimate(a, b) {
	return a.estimate - b.estimate || a.layer - b.layer || a.expert - b.expert;
}
function withOut(gone, more) {
	const joined = new Map([...gone].map(([index, ids]) => [index, new Set(ids)]));
	for (const { layer, expert } of more) joined.get(layer).add(expert);
	return joined;
}
async function textsForJobs(request) {
	const { header, texts, scoreTokens, contextTokens, folder, signal, chunks } = request;
	const runs = [];
	const files = [];
	if (scoreTokens === "all") {
		for (const [text, { path }] of texts.entries()) {
			const name = `text-${text}`;
			runs.push({
				name,
				source: basename(path),
				chunks,
				contextTokens: fixedTokens(contextTokens)
			});
			files.push({
				path: `${name}.txt`,
				content: await readText(path)
			});
		}
		return {
			runs,
			files,
			notes: []
		};
	}
	await makeFolder(folder);
	const tools = await request.tools();
	const model = join(folder, "vocabulary.gguf");
	await writeFileAtomic(model, emitHeader(header, { only: new Set() }).bytes);
	const vocabulary = vocabularyOf(header);
	const laid = await layOutTurns({
		tools,
		model,
		header,
		texts,
		folder,
		contextTokens,
		chunks,
		signal
	});
	for (const turns of laid.runs) {
		const { name, chunks: found, contextTokens: each, tokens, counts } = turns;
		const tokensSha256 = createHash("sha256").update(littleEndian(tokens)).digest("hex");
		const source = namesOf(textsIn(turns), texts);
		runs.push({
			name,
			source,
			chunks: found,
			contextTokens: each,
			turns,
			tokensSha256
		});
		const size = {
			chunks: found,
			contextTokens: each,
			vocabulary
		};
		files.push({
			path: `${name}.txt`,
			content: await readText(turns.textFile)
		}, {
			path: `${name}.blank`,
			content: blankLines(blankRuns(size, counts), vocabulary)
		});
	}
	files.push({
		path: "blank.bin",
		content: new Uint8Array(blankRow(vocabulary))
	});
	return {
		runs,
		conversations: laid.conversations,
		files,
		notes: laid.notes
	};
}
function blankLines(runs, vocabulary) {
	const row = blankRow(vocabulary).length;
	return runs.flatMap(({ offset, rows }) => {
		const pieces = Math.ceil(rows / 128);
		return Array.from({ length: pieces }, (_, piece) => {
			const from = piece * 128;
			return `${offset + from * row} ${Math.min(128, rows - from) * row}`;
		});
	}).map((line) => `${line}\n`).join("");
}
function littleEndian(tokens) {
	const bytes = new Uint8Array(tokens.length * 4);
	const view = new DataView(bytes.buffer);
	for (const [i, token] of tokens.entries()) view.setInt32(i * 4, token, true);
	return bytes;
}
// src/search/masks/in-jobs/mask-log.ts
function readMaskLog({ runs, conversations }, onMask) {
	const counted = [];
	let part;
	let mask;
	const take = (name, lines) => {
		const [kind, first, second] = name.split(" ");
		const [a, b] = [Number(first), Number(second)];
		if (kind === "base") {
			const run = runs[a];
			if (run !== void 0) counted[a] = checkBase(run, lines, a);
		}
		if (kind !== "mask") return;
		if (b === 0) mask = {
			index: a,
			klds: []
		};
		if (mask?.index !== a || mask.klds.length !== b) return;
		const { klds } = mask;
		const read = divergenceOf(lines, counted[b]);
		if (read === void 0) return;
		klds.push(read);
		if (klds.length < runs.length) return;
		const inAll = conversations ?? counted.map(({ countedOf }) => countedOf.length);
		onMask(a, measuredOn({
			runs: counted,
			conversations: inAll
		}, klds));
	};
	return { line(text) {
		const name = partBegunBy(text);
		if (name === void 0) {
			part?.lines.push(text);
			return;
		}
		const whole = part;
		part = {
			name,
			lines: []
		};
		if (whole !== void 0) take(whole.name, whole.lines);
	} };
}
function divergenceOf(lines, counted) {
	try {
		const kld = parseKlDivergence(lines.join("\n"));
		return kld.chunkKlds.length === counted?.countedOf.length ? kld : void 0;
	} catch (error) {
		if (error instanceof EspalierError && error.code === "llama-tool-failed") return void 0;
		throw error;
	}
}
function checkBase({ source, chunks, contextTokens, turns, tokensSha256 }, lines, index) {
	const [context = 0, vocabulary = 0, found = 0, bytes = 0] = lines.slice(0, 2).join(" ").match(/\d+/g)?.map(Number) ?? [];
	const asked = {
		textFile: source,
		contextTokens
	};
	const isShort = chunks !== "all" && found > 0 && found < chunks;
	const short = shortText("llama-perplexity", asked, lines.join("\n")) ?? (isShort ? fewChunks(asked, chunks, found) : void 0);
	if (short !== void 0) throw short;
	const expected = chunks === "all" ? found : chunks;
	const whole = logitsBytes({
		contextTokens,
		vocabulary,
		chunks: expected
	});
	if (context !== contextTokens || found !== expected || bytes !== whole) {
		const got = `${found} chunks of ${context} tokens in ${bytes} bytes`;
		throw new EspalierError("llama-tool-failed", `in the Job the base stored ${got} of ${source}, expected ${expected} of ${contextTokens} in ${whole}`, { hint: "The disk of the Job must have room for them." });
	}
	assertEnough(found, asked);
	if (turns === void 0) return countAll({
		chunks: found,
		contextTokens
	}, index);
	const digest = /^[0-9a-f]{64}/m.exec(lines.join("\n"))?.[0];
	if (digest === tokensSha256) return turns;
	throw misread(source, `its tokens have the SHA-256 ${digest}, those laid out ${tokensSha256}`);
}
// src/search/masks/in-jobs/mask-script.ts
const baseMark = (run) => `base ${run}`;
const maskMark = (mask, run) => `mask ${mask} ${run}`;
const FUNCTIONS = `
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 143' TERM INT
staged=$(dirname "$file_masks")
out=$work/out err=$work/err
run() {
  for try in 1 2; do
    if "$tool" "$@" >"$out" 2>"$err"; then return; fi
    ${markLine("failed")}
    tail -n 20 "$err"
  done
  exit 1
}
store() {
  logits=$1
  shift
  for attempt in $(seq 12); do
    run "$@"
    if [ "$(wc -c <"$logits")" -gt 20 ] || grep -q '${NEEDED_TOKENS}' "$out" "$err"; then return; fi
  done
}
measure() {
  mask=$1 pass=$2
  shift 2
  for attempt in $(seq 12); do
    run "$@" --kl-divergence
    if grep -q '${LAST_LINE}' "$out"; then break; fi
  done
  ${markLine(maskMark("$mask", "$pass"))}
  cat "$out"
  ${markLine("end")}
}
`;
const MAKE_BLANKS = `
rows=0
while [ $rows -lt 128 ]; do
  cat "$staged/blank.bin"
  rows=$((rows + 1))
done >"$work/blanks"
`;
function maskRequest(jobs, todo) {
	const { base, masks, places, texts, flags } = jobs;
	const { runs } = texts;
	const { commands, copy } = copyToPatch({
		model: "base",
		path: base.path
	}, "masks", places);
	const passOf = ({ name, chunks, contextTokens }) => `-m ${copy} -f "$staged/${name}.txt" --kl-divergence-base "$work/${name}.logits" ${quoted(perplexityFlags({
		...flags,
		chunks,
		contextTokens
	}))}`;
	const script = [
		FUNCTIONS,
		...commands,
		...runs.some(({ turns }) => turns) ? [MAKE_BLANKS] : [],
		...runs.flatMap((run, index) => [
			`store "$work/${run.name}.logits" ${passOf(run)}`,
			markLine(baseMark(index)),
			...describeLogits(run),
			...run.turns === void 0 ? [] : blankRowsOf(run)
		]),
		`for mask in ${todo.join(" ")}; do`,
		"patch \"$mask\"",
		...runs.map((run, index) => `measure "$mask" ${index} ${passOf(run)}`),
		"done"
	].join("\n");
	return scriptRequest(script, {
		base,
		masks
	}, {
		image: "full",
		program: "llama-perplexity"
	});
}
function describeLogits({ name, turns, contextTokens }) {
	const file = `"$work/${name}.logits"`;
	const tokens = (turns?.chunks ?? 0) * contextTokens * 4;
	return [
		`head -c 20 ${file} | tail -c 12 | od -An -v -t d4`,
		`wc -c <${file}`,
		`grep -h '${NEEDED_TOKENS}\\|${HELD_TOKENS}' "$out" "$err"`,
		...turns === void 0 ? [] : [`tail -c +21 ${file} | head -c ${tokens} | sha256sum`]
	];
}
function blankRowsOf({ name }) {
	return [
		"while read -r seek bytes; do",
		`head -c "$bytes" "$work/blanks" | dd of="$work/${name}.logits" bs=1M seek="$seek" oflag=seek_bytes iflag=fullblock conv=notrunc 2>/dev/null || exit 1`,
		`done <"$staged/${name}.blank"`
	];
}
// src/search/masks/in-jobs/measure-parts.ts
const MOST_FAILURES = 3;
async function measureParts(request) {
	const { count, atOnce, isKnown, signal } = request;
	const stop = new AbortController();
	const own = signal === void 0 ? stop.signal : AbortSignal.any([signal, stop.signal]);
	const all = Array.from({ length: count }, (_, mask) => mask);
	const of = Math.min(atOnce, count);
	const parts = Array.from({ length: of }, (_, index) => ({
		name: `${index + 1}/${of}`,
		masks: all.filter((mask) => mask % of === index)
	}));
	for (;;) {
		const open = parts.filter(({ masks }) => !masks.every(isKnown));
		if (open.length === 0) return;
		const before = all.filter(isKnown).length;
		const unaffordable = (await mapParallel(open, of, (part) => measurePart(part, request, own).catch((error) => {
			if (isUnaffordable(error)) return error;
			stop.abort(error);
			throw error;
		}))).find((error) => error !== void 0);
		if (unaffordable !== void 0 && all.filter(isKnown).length === before) throw unaffordable;
	}
}
async function measurePart({ name, masks }, request, signal) {
	const { jobs, id, isKnown, onMask, folder, note } = request;
	const task = `masks ${id} ${name}`;
	for (let failures = 0;;) {
		const todo = masks.filter((mask) => !isKnown(mask));
		if (todo.length === 0) return;
		const kept = [];
		const log = readMaskLog(request.masks.texts, (mask, measured) => {
			if (!isKnown(mask)) kept.push(onMask(mask, measured));
		});
		let failure;
		try {
			const shared = {
				sameAs: {
					id,
					part: name
				},
				onLine: log.line,
				signal
			};
			const logFile = join(folder, `job-${name.replace("/", "-of-")}.log`);
			await jobs.runToEnd(task, maskRequest(request.masks, todo), logFile, shared);
		} catch (error) {
			signal.throwIfAborted();
			if (!isPassing(error)) throw error;
			failure = error;
		} finally {
			await Promise.all(kept);
		}
		const left = todo.filter((mask) => !isKnown(mask)).length;
		if (left === 0) return;
		failures = left < todo.length ? 0 : failures + 1;
		const why = failure?.message ?? "its log does not contain the results of all its masks";
		if (failures >= MOST_FAILURES) throw new EspalierError("llama-tool-failed", `${MOST_FAILURES} Jobs for part ${name} of the masks measured nothing: ${why}`, {
			...failure && {
				cause: failure,
				details: failure.details
			},
			hint: failure?.hint ?? "Run again: finished measurements are kept."
		});
		note(`part ${name}: ${left} of ${masks.length} masks are left for another Job: ${why}`);
	}
}
function isPassing(error) {
	return error instanceof EspalierError && (error.code === "llama-tool-failed" || error.code === "hub-unavailable");
}
// src/search/masks/in-jobs/evaluator.ts
async function openKldEvaluatorInJobs(options) {
	const { base, file, places, jobs, atOnce, threads, offload, signal, progress } = options;
	const machine = `${imageOf("full")} on ${jobs.machine.flavor}`;
	const known = await openKnownResults(base.model.header, options.texts, options.folder, (inputs) => evaluatorKey({
		...options,
		base: base.id,
		llama: machine
	}, inputs));
	const { folder, inputs } = known;
	await makeFolder(folder);
	const texts = await textsForJobs({
		...options,
		header: base.model.header,
		folder
	});
	const { files, notes, conversations } = texts;
	const flags = {
		threads,
		offload
	};
	const note = (message) => progress({
		type: "note",
		level: "info",
		message
	});
	let trials = 0;
	const measureAll = async (candidates, { onMeasured }) => {
		const asked = candidates.map(({ dropped, edit }) => {
			const biases = base.biasesOf(dropped, edit);
			return {
				key: base.key(dropped, edit),
				biases
			};
		});
		const masks = [...new Map(asked.map(({ key, biases }) => [key, biases]))];
		const countOf = Map.groupBy(asked, ({ key }) => key);
		const onKnown = (key) => {
			for (const _ of countOf.get(key) ?? []) onMeasured?.();
		};
		const keys = masks.map(([key]) => key);
		for (const key of keys.filter((one) => known.get(one) !== void 0)) onKnown(key);
		if (keys.some((key) => known.get(key) === void 0)) {
			const id = sha256Hex(JSON.stringify([
				keys,
				machine,
				flags,
				files,
				file
			])).slice(0, 12);
			const path = `masks-${id}.bin`;
			const at = await options.stage([{
				path,
				content: bytesOfBiases(masks.map(([, biases]) => biases))
			}, ...files]);
			await measureParts({
				jobs,
				id,
				atOnce,
				folder,
				note,
				signal,
				count: masks.length,
				masks: {
					base: file,
					masks: {
						...at,
						path
					},
					places,
					texts,
					flags
				},
				isKnown: (mask) => known.get(keys[mask] ?? "") !== void 0,
				async onMask(mask, measured) {
					const key = keys[mask];
					if (key === void 0) return;
					trials += 1;
					await known.put(key, measured);
					onKnown(key);
				}
			});
		}
		return asked.flatMap(({ key }) => {
			const measured = known.get(key);
			return measured === void 0 ? [] : [measured];
		});
	};
	return {
		domains: options.texts.map(({ domain }) => domain),
		inputs,
		folder,
		measureAll,
		notes: [...notes, ...conversations === void 0 ? [] : enoughText(options.texts, conversations)],
		trials: () => trials,
		stored: [],
		async measure(dropped, edit) {
			const [measured] = await measureAll([{
				dropped,
				edit
			}], { parallel: 1 });
			return measured ?? {};
		}
	};
}
// src/search/masks/in-jobs/places.ts
function biasPlaces({ layers, architecture }, shards) {
	return layers.map((layer) => {
		const name = maskTensor(layer)?.name;
		for (const [shard, { tensors }] of shards.entries()) {
			const found = tensors.find((tensor) => tensor.name === name);
			if (found === void 0) continue;
			if (found.type.name === "F32" && found.dataOffset % 4 === 0) return {
				shard,
				word: found.dataOffset / 4,
				words: found.byteLength / 4
			};
		}
		throw new EspalierError("gguf-unsupported", `${name ?? architecture} has no bias in F32 that a Job can replace`, { hint: "Measure on this machine: --runner local." });
	});
}
// src/search/masks/in-jobs/try-in-jobs.ts
function tryInJobs({ base, file, places, stage }) {
	return (candidates) => {
		const keys = candidates.map(({ dropped, edit }) => base.key(dropped, edit));
		const path = `candidates-${sha256Hex(keys.join()).slice(0, 12)}.bin`;
		let staged;
		const bring = () => {
			staged ??= stage([{
				path,
				content: bytesOfBiases(candidates.map(({ dropped, edit }) => base.biasesOf(dropped, edit)))
			}]);
			return staged;
		};
		return candidates.map(({ dropped, edit }, index) => {
			const key = keys[index] ?? "";
			const notHere = async () => {
				throw new EspalierError("internal", `the candidate ${key} is served by a Job, not made here`);
			};
			return {
				dropped,
				edit,
				key,
				borrow: notHere,
				place: {
					name: `candidate-${key.slice(0, 12)}`,
					path: notHere,
					onHub: async () => file,
					overlay: async () => ({
						file: {
							...await bring(),
							path
						},
						index,
						places
					})
				},
				async [Symbol.asyncDispose]() {}
			};
		});
	};
}
// src/search/masks/try-here.ts
function tryHere(factory) {
	return (candidates) => candidates.map(({ dropped, edit }) => {
		let made;
		const borrow = async () => {
			made ??= factory.make(dropped, edit);
			return {
				...await made,
				async [Symbol.asyncDispose]() {}
			};
		};
		return {
			dropped,
			edit,
			borrow,
			key: factory.key(dropped, edit),
			place: { path: async () => (await borrow()).path },
			async [Symbol.asyncDispose]() {
				await (await made?.catch(() => void 0))?.[Symbol.asyncDispose]();
			}
		};
	});
}
// src/planning/masks/masks-in-jobs.ts
async function jobRunOf(who, texts, { jobs, scoreTokens, chunkTokens, chunks }, { hub, progress }) {
	const { machine, hardware, minutes, atOnce, options, work, location } = jobs;
	const namespace = await payerOf(options, hub);
	const revision = await resolveRevision(location.repo, location.revision, hub);
	const digests = [];
	for (const { domain, path } of texts) digests.push([domain, sha256Hex(await readText(path))]);
	const run = runNameOf({
		who,
		work,
		file: {
			repo: location.repo,
			revision,
			path: location.path
		},
		texts: digests,
		scoreTokens,
		chunks,
		chunkTokens,
		flavor: machine.flavor,
		atOnce
	});
	return new JobRun({
		hub,
		hardware,
		machine,
		minutes,
		progress,
		namespace,
		run,
		maxUsd: options.maxCost,
		leastMinutes: 5
	});
}
async function openMasksInJobs(who, model, texts, inputs, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { jobs: machines } = inputs;
		const reason = cutReason(model);
		if (reason !== void 0) throw new EspalierError("gguf-unsupported", `${who} cannot be measured in Jobs: ${reason}, so candidates are cut`, { hint: "Measure on this machine: --runner local." });
		const { progress, signal } = context;
		const opened = _usingCtx$2.a(new AsyncDisposableStack());
		const runContext = {
			...context,
			runDir: new RunDirectory(inputs.runDir)
		};
		const { base, file, places } = await readBase(model, machines, context);
		opened.use(await runContext.runDir.lock(context));
		const jobs = inputs.jobRun ?? await jobRunOf(who, texts, inputs, context);
		const { atOnce } = machines;
		const session = opened.use(await openJobs(jobs, runContext));
		opened.defer(async () => {
			const cost = await session.cost().catch(() => void 0);
			if (cost !== void 0 && cost.jobs > 0) machines.onCost(cost);
		});
		const stage = (files) => session.stage(files, async () => []);
		const onHub = {
			base,
			file,
			places,
			stage
		};
		const openTexts = (others, how) => openKldEvaluatorInJobs({
			...onHub,
			jobs,
			atOnce,
			progress,
			signal,
			texts: others,
			tools: () => findTools(inputs.llamaServer, inputs.llamaBuild, context),
			scoreTokens: how.scoreTokens,
			contextTokens: how.chunkTokens,
			chunks: inputs.chunks,
			folder: inputs.runDir,
			threads: inputs.threads,
			offload: offloadFrom(inputs)
		});
		const evaluator = await openTexts(texts, inputs);
		const kept = opened.move();
		return {
			names: {
				...base,
				by: "mask"
			},
			evaluator,
			openTexts,
			openTried: tryInJobs(onHub),
			basePlace: {
				path: notHere,
				onHub: async () => file
			},
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function notHere() {
	throw new EspalierError("internal", "a base that Jobs read is not on this machine");
}
async function readBase(model, { location }, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const { hub, signal } = context;
		const revision = await resolveRevision(location.repo, location.revision, hub);
		const opened = await openFiles({
			...location,
			revision
		}, context);
		const { files } = opened;
		const headers = files.length > 1 ? await readShardHeaders(files, signal) : await Promise.all(files.map((one) => readHeader(one, signal)));
		const source = _usingCtx3.a(await asOne(opened, context));
		const { bytes } = await readHeader(source, signal);
		if (!Buffer.from(bytes).equals(Buffer.from(model.header.bytes))) throw new EspalierError("base-changed", `${location.path} was changed on the Hub while it was read`, { hint: "Run again, or name a commit: hf://namespace/name@COMMIT/file.gguf." });
		return {
			base: await readMaskBase(model, source, signal),
			places: biasPlaces(model, headers),
			file: {
				repo: location.repo,
				revision,
				path: location.path
			}
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
// src/planning/masks/measured-texts.ts
async function readNamed(files) {
	const named = [];
	for (const { path } of files) named.push({
		path,
		text: await readText(path)
	});
	return named;
}
function textsOf(who, { text: texts = [] }) {
	if (texts.length > 0 && new Set(texts.map(({ domain }) => domain)).size === texts.length) return texts;
	throw new EspalierError("usage", `${who} needs text, one file for each domain`, { hint: "For example: --text built-in, or --text math=math.txt,code=code.txt; a single mixed text gives a worse plan." });
}
async function readableTexts(who, model, inputs) {
	const texts = textsOf(who, inputs);
	for (const { path } of texts) {
		const text = await readText(path);
		checkKldText(model.header, path, text);
		const wanted = wantedOf(path, inputs);
		if (wanted) assertLongEnough(who, wanted, mostTokens(Buffer.byteLength(text)));
	}
	return texts;
}
async function assertTextsSuffice(who, { header }, inputs, tools, signal) {
	for (const { path } of textsOf(who, inputs)) {
		const wanted = wantedOf(path, inputs);
		const tokens = wanted && await countTokens(tools, header, path, {
			folder: inputs.runDir,
			signal
		});
		if (wanted && tokens !== void 0) assertLongEnough(who, wanted, { tokens });
	}
}
function wantedOf(textFile, { scoreTokens, chunks, chunkTokens }) {
	if (scoreTokens === "assistant" || typeof chunkTokens !== "number") return void 0;
	return {
		textFile,
		contextTokens: chunkTokens,
		chunks
	};
}
// src/planning/masks/open-masks.ts
async function openMasks(who, model, base, inputs, context) {
	const texts = textsOf(who, inputs);
	const { jobs } = inputs;
	if (jobs !== void 0) return await openMasksInJobs(who, model, texts, {
		...inputs,
		jobs
	}, context);
	const { signal, progress, freeDisk } = context;
	const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
	await assertTextsSuffice(who, model, inputs, tools, signal);
	const factory = await openCandidateFactory(model, base, inputs.runDir, {
		signal,
		progress,
		free: freeDisk
	});
	const openTexts = (others, { scoreTokens, chunkTokens }) => openKldEvaluator({
		factory,
		tools,
		texts: others,
		scoreTokens,
		progress,
		signal,
		contextTokens: chunkTokens,
		chunks: inputs.chunks,
		folder: inputs.runDir,
		threads: inputs.threads,
		offload: offloadFrom(inputs)
	});
	return {
		names: factory,
		openTexts,
		openTried: tryHere(factory),
		basePlace: { path: async () => factory.basePath },
		evaluator: await openTexts(texts, inputs),
		async [Symbol.asyncDispose]() {}
	};
}
// src/planning/scores/loss-for.ts
function lossFor({ loss, scoreTokens }) {
	return loss ?? defaultLoss(scoreTokens);
}
function lossNotes(inputs) {
	if (inputs.loss !== void 0 || lossFor(inputs) === "answers") return [];
	return ["the loss is the mean KL divergence, as a chunk of all tokens is no conversation; text of conversations with --score-tokens assistant gives plans that change fewer answers"];
}
// src/planning/scores/method-importance.ts
async function methodImportance(model, base, inputs, context) {
	const { method, request } = methodRequest(inputs, context);
	checkModel(method, model);
	return await method.score(model, base, request);
}
function assertMethod(by) {
	const known = [...METHODS.map(({ name }) => name), ...MEASURED];
	if (known.includes(by)) return;
	throw new EspalierError("usage", `there is no importance method "${by}"`, { hint: methodHint(by, known) });
}
function methodRequest({ by, from, mix, domains, phases, seed, protectDomains = [], threads }, context) {
	if (MEASURED.includes(by)) throw new EspalierError("usage", `the method ${by} runs the model, which plan does not do: run espalier score first`, { hint: `espalier score BASE --by ${by} --text math=FILE,code=FILE --out scores.json, then give --scores scores.json` });
	assertMethod(by);
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
	try {
		var _usingCtx$1 = _usingCtx();
		const { by, mix = "mean", slots, limit: limits, scores } = inputs;
		const greedy = by === "mask-kld-greedy";
		const useless = scores === void 0 ? "limit" : "scores";
		if (greedy && inputs.jobs !== void 0 && inputs.removals === "one") context.progress({
			type: "note",
			level: "warning",
			message: "removals is one: each removal waits for the one before and starts Jobs of its own, most of whose time is their start; --removals layer removes one expert of every layer at a time"
		});
		if (!greedy && (scores !== void 0 || limits !== void 0)) throw new EspalierError("usage", `the method ${by} does not take ${useless}`, { hint: `--by mask-kld-greedy ${useless === "limit" ? "holds limits" : "starts from scores by mask-kld"}.` });
		const { evaluator, options, notes } = _usingCtx$1.a(await openMeasuring(model, base, inputs, context));
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
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function listsToMeasure({ layers, expertCount }, inputs) {
	return [...inputs.scores === void 0 ? [layers.length * expertCount] : [], ...inputs.by === "mask-kld-greedy" ? greedyLists(layers.length, inputs) : []];
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
			...lossSettings(loss),
			...options
		},
		layers: []
	};
	if (shown(importance) === shown(wanted)) return importance;
	throw new EspalierError("usage", `${path} cannot start this search: it is ${shown(importance)}, but the search is ${shown(wanted)}`, { hint: "Score by mask-kld with the same texts, tokens, chunks, loss and mix, and merge its parts." });
}
function sorted(options = {}) {
	return Object.entries(options).toSorted(([a], [b]) => a < b ? -1 : 1);
}
function checkMeasuringOptions(inputs) {
	const { by } = inputs;
	const ignored = [
		"from",
		"domains",
		"phases",
		"protectDomains"
	].find((key) => inputs[key] !== void 0);
	if (ignored !== void 0) throw new EspalierError("usage", `the method ${by} does not take ${optionName(ignored)}`);
	textsOf(by, inputs);
}
async function checkMeasuring(model, inputs, context) {
	const { by } = inputs;
	checkMeasuringOptions(inputs);
	assertMaskable(by, model);
	const texts = await readNamed(await readableTexts(by, model, inputs));
	return await refuseJudging(texts, "conversations", inputs, context);
}
async function openMeasuring(model, base, inputs, context) {
	const { by, scoreTokens, chunks, chunkTokens } = inputs;
	const overlap = await checkMeasuring(model, inputs, context);
	const masks = await openMasks(by, model, base, inputs, context);
	const { evaluator } = masks;
	const options = {
		...scoreTokens !== "all" && { "score-tokens": scoreTokens },
		chunks,
		"chunk-tokens": chunkTokens
	};
	return {
		evaluator,
		names: masks.names,
		options,
		notes: [...evaluator.notes, ...overlap],
		[Symbol.asyncDispose]: () => masks[Symbol.asyncDispose]()
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
export { measuredImportance as a, openMeasuring as c, lossNotes as d, openMasks as f, jobRunOf as h, listsToMeasure as i, withSettings as l, readableTexts as m, checkMeasuring as n, methodImportance as o, readNamed as p, checkMeasuringOptions as r, methodRequest as s, assertMethod as t, lossFor as u };
