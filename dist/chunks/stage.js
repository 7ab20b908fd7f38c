import { F as sha256Hex } from "./hub.js";
import { f as object, l as literal } from "./zod.js";
import { o as stringifyJson, s as writeFileAtomic } from "./files.js";
import { readFile } from "node:fs/promises";
// src/pipeline/stage.ts
async function runStage(context, stage, { inputs, work, stillValid }) {
	const path = context.runDir.stage(stage.name);
	const digest = sha256Hex(JSON.stringify({
		tool: context.tool,
		inputs
	}));
	const began = performance.now();
	const finished = (state, output) => context.progress({
		type: "stage",
		stage: stage.name,
		state,
		summary: stage.summarize(output),
		ms: Math.round(performance.now() - began)
	});
	const earlier = await readRecord(path, digest, stage.output);
	if (earlier !== void 0 && (stillValid === void 0 || await stillValid(earlier))) {
		finished("skipped", earlier);
		return earlier;
	}
	context.signal?.throwIfAborted();
	context.progress({
		type: "stage",
		stage: stage.name,
		state: "start"
	});
	const output = await work();
	await writeFileAtomic(path, stringifyJson({
		stage: stage.name,
		inputs: digest,
		output
	}));
	finished("done", output);
	return output;
}
async function readRecord(path, digest, output) {
	const text = await readFile(path, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	try {
		return object({
			inputs: literal(digest),
			output
		}).safeParse(JSON.parse(text)).data?.output;
	} catch {
		return;
	}
}
export { runStage as t };
