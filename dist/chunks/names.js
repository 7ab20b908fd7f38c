import { w as EspalierError } from "./files.js";
import { o as nearest } from "./printable.js";
import { r as benchmarksOf, t as MEASURES } from "./gate-clauses.js";
import { n as benchmarkNamed, r as benchmarkNames, t as BENCHMARKS } from "./registry3.js";
// src/evaluation/gate/names.ts
function checkGateNames(gate) {
	const named = benchmarksOf(gate);
	const sampled = named.find((name) => benchmarkNamed(name)?.samples !== void 0);
	if (sampled !== void 0) throw new EspalierError("usage", `the gate cannot bound ${sampled}: it has few questions, asked several times, which is too little to decide what is published`, { hint: "Bound another benchmark. The gates non-inferior and not-worse refuse a candidate that is worse on this one." });
	const unknown = named.find((name) => benchmarkNamed(name) === void 0);
	if (unknown === void 0) return gate;
	const others = [
		"overall",
		"rival",
		...MEASURES
	];
	const meant = unknown === "all" ? "overall" : nearest(unknown, [...BENCHMARKS.map(({ name }) => name), ...others]);
	throw new EspalierError("usage", `the gate names "${unknown}", which is neither a benchmark nor a measure`, { hint: meant === void 0 ? `There are ${[...benchmarkNames(), ...others].join(", ")}.` : `Did you mean ${meant}?` });
}
export { checkGateNames as t };
