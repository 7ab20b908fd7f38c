import { H as sha256Hex } from "./pages.js";
import { n as readScoresAt } from "./read-scores.js";
import { n as checkModel } from "./registry2.js";
import { s as methodRequest } from "./method-importance.js";
import { n as shapeOf } from "./model-shape.js";
// src/planning/scores/scores-for.ts
async function scoresFor(model, source, inputs, context) {
	return await (await prepareScores(model, inputs, context))(source);
}
async function prepareScores(model, inputs, context) {
	if (inputs.scores === void 0) {
		const { method, request } = methodRequest(inputs, context);
		checkModel(method, model);
		return (source) => method.score(model, source, request);
	}
	const { importance, text, name } = await readScoresAt(inputs.scores, shapeOf(model), context);
	const file = {
		name,
		sha256: sha256Hex(text)
	};
	return async () => ({
		...importance,
		inputs: [file, ...importance.inputs ?? []]
	});
}
export { scoresFor as n, prepareScores as t };
