import { _ as sha256Hex } from "./shards.js";
import { _ as EspalierError } from "./files.js";
// src/evaluation/order.ts
function plannedLooks(title, questions, looks) {
	if (questions < looks) throw new EspalierError("usage", `${title}: ${questions} questions cannot be looked at ${looks} times`, { hint: "Ask more of them, plan fewer looks, or leave until-decided out." });
	const planned = Array.from({ length: looks }, (_, index) => Math.ceil(questions * (index + 1) / looks));
	return planned.map((_, index) => ({
		planned,
		look: index + 1
	}));
}
function askedAt(items, { planned, look }, seed) {
	const first = items.map((item) => ({
		item,
		rank: sha256Hex(`order ${seed}\n${item.id}`)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).slice(0, planned[look - 1]);
	const asked = new Set(first.map(({ item }) => item));
	return items.filter((item) => asked.has(item));
}
export { plannedLooks as n, askedAt as t };
