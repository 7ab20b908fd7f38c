import { a as matrixSummary } from "./markdown.js";
// src/commands/matrix.ts
function matrixResult(include) {
	const matrix = JSON.stringify({ include });
	return {
		json: { include },
		text: matrix,
		outputs: { matrix },
		summary: matrixSummary(include)
	};
}
export { matrixResult as t };
