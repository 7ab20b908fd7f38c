// src/planning/scores/model-shape.ts
function shapeOf({ architecture, expertCount, layers }) {
	return {
		architecture,
		experts: expertCount,
		layers: layers.map(({ index }) => index)
	};
}
function equalScores({ layers, expertCount }) {
	const scores = Array.from({ length: expertCount }, () => 1);
	return {
		method: "none",
		layers: layers.map(({ index: layer }) => ({
			layer,
			scores
		}))
	};
}
export { shapeOf as n, equalScores as t };
