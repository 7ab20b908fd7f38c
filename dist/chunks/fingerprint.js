import { w as EspalierError } from "./files.js";
import { t as seededRandom } from "./seeded-random.js";
import { t as decodeFloats } from "./decode-floats.js";
import { r as maskTensor, t as MASKED_BIAS } from "./router.js";
import { createHash } from "node:crypto";
// src/search/masks/biases.ts
function droppedBy(keep, experts) {
	const all = Array.from({ length: experts }, (_, id) => id);
	return new Map(Object.entries(keep).map(([layer, ids]) => [Number(layer), new Set(all.filter((id) => !ids.includes(id)))]));
}
async function readBiases(model, base, signal) {
	const values = [];
	for (const layer of model.layers) {
		const tensor = maskTensor(layer);
		if (tensor === void 0) continue;
		const bytes = await base.read(tensor.dataOffset, tensor.byteLength, signal);
		values.push(decodeFloats(tensor, bytes));
	}
	return values;
}
function maskBiases(model, biases, dropped, edit = { kind: "keep" }) {
	return model.layers.map(({ index, routerBias }, row) => {
		if (routerBias === void 0) assertKept(model, edit);
		const gone = dropped.get(index) ?? new Set();
		const stay = [...biases[row].keys()].filter((id) => !gone.has(id));
		const edited = editBiases(stay.map((id) => edit.kind === "values" ? givenValue(edit, index, id) : biases[row][id]), edit, index);
		const out = new Float32Array(model.expertCount).fill(MASKED_BIAS);
		stay.forEach((id, i) => {
			out[id] = edited[i];
		});
		return out;
	});
}
function assertKept({ architecture }, { kind }) {
	if (kind === "keep") return;
	throw new EspalierError("usage", `${architecture} has no router bias that "${kind}" could edit`);
}
function givenValue({ path, values }, layer, id) {
	const value = values?.[String(layer)]?.[id];
	if (value !== void 0) return value;
	throw new EspalierError("internal", `${path} was not read, or not checked: it has no value for expert ${id} of layer ${layer}`);
}
function editBiases(values, edit, layer) {
	switch (edit.kind) {
		case "keep":
		case "values": return values;
		case "zero": return values.map(() => 0);
		case "shrink": return values.map((value) => value * edit.factor);
		case "centre": {
			const mean = values.reduce((a, b) => a + b, 0) / values.length;
			return values.map((value) => value - mean);
		}
		case "permute": {
			const { uniform } = seededRandom(edit.seed * 1009 + layer);
			return values.map((value) => [uniform(), value]).toSorted(([a], [b]) => a - b).map(([, value]) => value);
		}
	}
}
function biasKey(biases) {
	const hash = createHash("sha256");
	for (const values of biases) hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
	return hash.digest("hex").slice(0, 32);
}
function bytesOfBiases(masks) {
	const values = masks.flat();
	const bytes = new Uint8Array(values.reduce((sum, { length }) => sum + length * 4, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const layer of values) for (const value of layer) {
		view.setFloat32(at, value, true);
		at += 4;
	}
	return bytes;
}
// src/search/masks/fingerprint.ts
const SAMPLES = 64;
const SAMPLE_BYTES = 4096;
async function baseId({ header }, base, biases, signal) {
	const hash = createHash("sha256").update(header.bytes).update(String(base.size));
	for (const values of biases) hash.update(new Uint8Array(values.buffer));
	const length = Math.min(SAMPLE_BYTES, base.size - header.dataStart);
	const room = base.size - header.dataStart - length;
	for (let i = 0; i < SAMPLES; i++) {
		const offset = header.dataStart + Math.floor(room * i / 63);
		hash.update(await base.read(offset, length, signal));
	}
	return hash.digest("hex");
}
export { droppedBy as a, bytesOfBiases as i, assertKept as n, maskBiases as o, biasKey as r, readBiases as s, baseId as t };
