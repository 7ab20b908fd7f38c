import { g as stringOf, p as integerOf } from "./shards.js";
import { t as Memo } from "./memo.js";
// src/moe/context.ts
function contextTrainOf(header) {
	const tokens = integerOf(header, `${stringOf(header, "general.architecture")}.context_length`);
	return tokens === void 0 || tokens < 1 ? {} : { contextTrain: tokens };
}
// src/pipeline/stage.ts
async function runStage(context, stage, { inputs, work, stillValid }) {
	const key = {
		stage: stage.name,
		tool: context.tool,
		inputs
	};
	const memo = new Memo(context.runDir.stage(stage.name), key, stage.output);
	const began = performance.now();
	const finished = (state, output) => context.progress({
		type: "stage",
		stage: stage.name,
		state,
		summary: stage.summarize(output),
		ms: Math.round(performance.now() - began)
	});
	const earlier = await memo.read();
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
	await memo.write(output);
	finished("done", output);
	return output;
}
export { contextTrainOf as n, runStage as t };
