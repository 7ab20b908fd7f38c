import { w as EspalierError } from "./files.js";
import { H as sha256Hex } from "./pages.js";
// src/evaluation/interim-order.ts
function plannedAnalyses(title, questions, analyses) {
	if (questions < analyses) throw new EspalierError("usage", `${title}: ${questions} questions are too few for ${analyses} interim analyses`, { hint: "Ask more questions, plan fewer analyses, or leave out --early-stop." });
	const planned = Array.from({ length: analyses }, (_, index) => Math.ceil(questions * (index + 1) / analyses));
	return planned.map((_, index) => ({
		planned,
		number: index + 1
	}));
}
function askedAt(items, { planned, number }, seed) {
	const first = items.map((item) => ({
		item,
		rank: sha256Hex(`order ${seed}\n${item.id}`)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).slice(0, planned[number - 1]);
	const asked = new Set(first.map(({ item }) => item));
	return items.filter((item) => asked.has(item));
}
export { plannedAnalyses as n, askedAt as t };
