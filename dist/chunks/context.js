import { g as stringOf, p as integerOf } from "./shards.js";
// src/moe/context.ts
function contextTrainOf(header) {
	const tokens = integerOf(header, `${stringOf(header, "general.architecture")}.context_length`);
	return tokens === void 0 || tokens < 1 ? {} : { contextTrain: tokens };
}
export { contextTrainOf as t };
