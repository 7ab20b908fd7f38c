import { st as sha256Hex } from "./hub.js";
import { c as readScoresOf } from "./fingerprint.js";
import { h as shapeOf, i as methodImportance } from "./importance.js";
import { basename } from "node:path";
// src/planning/scores-for.ts
async function scoresFor(model, source, inputs, context) {
	if (inputs.scores === void 0) return await methodImportance(model, source, inputs, context);
	const { importance, text } = await readScoresOf(inputs.scores, shapeOf(model));
	const file = {
		name: basename(inputs.scores),
		sha256: sha256Hex(text)
	};
	return {
		...importance,
		inputs: [file, ...importance.inputs ?? []]
	};
}
export { scoresFor as t };
