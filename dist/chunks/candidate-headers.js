import { w as EspalierError } from "./files.js";
import { _ as formatInteger, h as formatBytes } from "./option.js";
import { E as align, S as emitHeader, T as LIMITS } from "./pages.js";
import { a as candidateChanges, r as dataOf, t as assemble } from "./candidate.js";
// src/prune/candidate-headers.ts
const SPLIT_KEY_BYTES = 256;
function candidateHeaders(model, checked, provenance, limit) {
	const whole = emitHeader(model.header, candidateChanges(model, checked, provenance));
	if (limit === void 0 || whole.fileSize <= limit) return [whole];
	return shardHeaders(model, checked, provenance, groupTensors(whole, model.header.alignment, limit));
}
function shardHeaders(model, checked, provenance, groups) {
	const changes = candidateChanges(model, checked, provenance);
	const { keyValues, tensors } = model.header;
	const removed = keyValues.map(({ key }) => key).filter((key) => key !== "general.alignment");
	return groups.map((names, i) => {
		const split = splitKeys(i, groups.length, tensors.length);
		const own = i === 0 ? {
			...changes,
			set: new Map([...changes.set, ...split]),
			only: names
		} : {
			set: split,
			remove: new Set(removed),
			shapes: changes.shapes,
			only: names
		};
		return emitHeader(model.header, own);
	});
}
function listsOf(headers, model, checked, biases) {
	const addData = dataOf(model, checked, biases);
	return headers.map((header) => assemble(header, addData));
}
function groupTensors(whole, alignment, limit) {
	const infoBytes = whole.tensors.reduce((sum, { source }) => sum + source.span.end - source.span.start, 0);
	const later = align(infoBytes + SPLIT_KEY_BYTES, alignment);
	const first = align(whole.bytes.length + SPLIT_KEY_BYTES, alignment);
	if (first > limit) throw tooSmall(limit, "the metadata", first);
	const groups = [new Set()];
	let size = first;
	for (const { source, byteLength } of whole.tensors) {
		const padded = align(byteLength, alignment);
		if (size + padded > limit) {
			if (later + padded > limit) throw tooSmall(limit, source.name, later + padded);
			groups.push(new Set());
			size = later;
		}
		groups.at(-1).add(source.name);
		size += padded;
	}
	if (groups.length <= LIMITS.shards) return groups;
	throw new EspalierError("usage", `max-shard-size ${formatBytes(limit)} would give ${groups.length} files`, { hint: `Give a --max-shard-size that needs at most ${LIMITS.shards} shards.` });
}
function tooSmall(limit, what, needed) {
	return new EspalierError("usage", `a shard of ${formatInteger(limit)} bytes does not hold ${what}, which needs ${formatInteger(needed)} with its header`, { hint: "Tensors are not divided: give a larger --max-shard-size." });
}
function splitKeys(no, count, tensors) {
	return new Map([
		["split.no", {
			type: "u16",
			value: no
		}],
		["split.count", {
			type: "u16",
			value: count
		}],
		["split.tensors.count", {
			type: "i32",
			value: tensors
		}]
	]);
}
export { listsOf as n, shardHeaders as r, candidateHeaders as t };
