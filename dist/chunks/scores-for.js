import { E as sha256Hex } from "./shards.js";
import { r as readScoresOf } from "./scores.js";
import { a as methodRequest } from "./importance.js";
import { n as shapeOf } from "./model-shape.js";
import { basename } from "node:path";
// src/planning/scores-for.ts
async function scoresFor(model, source, inputs, context) {
	return await (await prepareScores(model, inputs, context))(source);
}
async function prepareScores(model, inputs, context) {
	if (inputs.scores === void 0) {
		const { method, request } = methodRequest(inputs, context);
		return (source) => method.score(model, source, request);
	}
	const { importance, text } = await readScoresOf(inputs.scores, shapeOf(model));
	const file = {
		name: basename(inputs.scores),
		sha256: sha256Hex(text)
	};
	return async () => ({
		...importance,
		inputs: [file, ...importance.inputs ?? []]
	});
}
export { scoresFor as n, prepareScores as t };
