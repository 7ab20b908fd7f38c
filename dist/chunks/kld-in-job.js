import { w as EspalierError } from "./files.js";
import { _ as fileIn, b as imageOf, v as quoted, y as scriptRequest } from "./options2.js";
import { O as shortText, b as readKlDivergence, w as NEEDED_TOKENS, x as readPerplexity, y as perplexityFlags } from "./wanted.js";
import { m as kldFiles } from "./run-files.js";
import { p as wantedOf } from "./refuse-overlap.js";
// src/evaluation/measurements/job-marks.ts
const MARK = "== espalier ";
function markLine(name) {
	return `printf '\\n%s\\n' "${MARK}${name}"`;
}
function partBegunBy(line) {
	return line.startsWith(MARK) ? line.slice(12).trim() : void 0;
}
function partsOf(lines) {
	const parts = new Map();
	let part;
	for (const line of lines) {
		const name = partBegunBy(line);
		if (name !== void 0) {
			part = [];
			parts.set(name, part);
		} else part?.push(line);
	}
	return new Map([...parts].map(([name, text]) => [name, text.join("\n")]));
}
// src/evaluation/measurements/kld/kld-in-job.ts
function textInJob({ category }) {
	return category === void 0 ? TEXT : `${TEXT}-${category.name}`;
}
const TEXT = "text";
const PASS = `
logits=$(mktemp) out=$(mktemp)
trap 'rm -f "$logits" "$out"' EXIT
pass() {
  name=$1 must=$2 text=$3 model=$4
  shift 4
  for attempt in $(seq 12); do
    "$tool" -m "$model" -f "$text" --kl-divergence-base "$logits" "$@" >"$out" 2>&1
    code=$?
    ${markLine("$name")}
    cat "$out"
    [ $code = 0 ] || exit $code
    if grep -q -e "$must" -e '${NEEDED_TOKENS}' "$out"; then return; fi
  done
}
`;
const LAST_LINE = "^Same top p";
const FLOOR = "floor of the base";
function partOf(task, what) {
	return `${what}, ${textInJob(task)}`;
}
function scriptFor(tasks, others) {
	const passes = tasks.flatMap((task) => {
		const flags = quoted(perplexityFlags(task));
		const pass = (what, must, model) => `pass ${quoted([partOf(task, what), must])} ${fileIn(textInJob(task))} ${fileIn(model)} ${flags}`;
		const compare = (what, model) => `${pass(what, LAST_LINE, model)} --kl-divergence`;
		return [
			pass("base", "Final estimate", "base"),
			...task.floor ? [compare(FLOOR, "base")] : [],
			...others.map((model) => compare(model, model))
		];
	});
	return [PASS, ...passes].join("\n");
}
async function kldInJob(jobs, tasks, files) {
	const texts = tasks.map(textInJob);
	const others = Object.keys(files).filter((name) => name !== "base" && !texts.includes(name));
	const log = kldFiles(tasks[0].folder).log("job");
	const request = scriptRequest(scriptFor(tasks, others), files, {
		image: "full",
		program: "llama-perplexity"
	});
	const parts = partsOf(await jobs.runToEnd("KL divergence", request, log));
	return tasks.map((task) => {
		const said = (what) => parts.get(partOf(task, what)) ?? "";
		const text = wantedOf(task);
		const short = shortText("llama-perplexity", text, said("base"));
		if (short !== void 0) throw short;
		const basePerplexity = readPerplexity({
			stdout: said("base"),
			stderr: ""
		}, task.chunks);
		if (basePerplexity === void 0) throw new EspalierError("llama-tool-failed", "the log of the Job for KL divergence holds no perplexity of the base", { hint: `It is ${log}.` });
		const models = new Map(others.map((model) => [model, readKlDivergence(said(model), text)]));
		return {
			task,
			basePerplexity,
			chunks: models.values().next().value?.chunkKlds.length ?? task.chunks,
			floor: task.floor ? readKlDivergence(said(FLOOR), text) : void 0,
			models
		};
	});
}
function kldJobIdentity({ machine }, tasks) {
	return {
		image: imageOf("full"),
		flavor: machine.flavor,
		flags: tasks.map(perplexityFlags)
	};
}
export { markLine as a, textInJob as i, kldInJob as n, partBegunBy as o, kldJobIdentity as r, partsOf as s, LAST_LINE as t };
