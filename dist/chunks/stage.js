import { t as Memo } from "./memo.js";
// src/pipeline/stages/stage.ts
async function runStage(context, stage, { work, ...recorded }) {
	const began = performance.now();
	const finished = (state, output) => context.progress({
		type: "stage",
		stage: stage.name,
		state,
		summary: stage.summarize(output),
		ms: Math.round(performance.now() - began)
	});
	const earlier = await earlierOutput(context, stage, recorded);
	if (earlier !== void 0) {
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
	await memoOf(context, stage, recorded.inputs).write(output);
	finished("done", output);
	return output;
}
async function earlierOutput(context, stage, { inputs, stillValid }) {
	const earlier = await memoOf(context, stage, inputs).read();
	if (earlier === void 0 || stillValid === void 0) return earlier;
	return await stillValid(earlier) ? earlier : void 0;
}
function memoOf({ runDir, tool }, { name, output }, inputs) {
	return new Memo(runDir.stage(name), stageKey(name, tool, inputs), output);
}
function stageKey(stage, tool, inputs) {
	return {
		stage,
		tool,
		inputs
	};
}
export { runStage as n, earlierOutput as t };
