import { w as EspalierError } from "./files.js";
// src/gguf/decode-floats.ts
function decodeFloats(tensor, bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const values = new Float32Array(bytes.length / tensor.type.bytes);
	switch (tensor.type.name) {
		case "F32":
			for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(i * 4, true);
			return values;
		case "F16":
			for (let i = 0; i < values.length; i++) values[i] = view.getFloat16(i * 2, true);
			return values;
		case "BF16": {
			const bits = new Uint32Array(values.buffer);
			for (let i = 0; i < bits.length; i++) bits[i] = view.getUint16(i * 2, true) << 16;
			return values;
		}
		default: throw new EspalierError("gguf-unsupported", `${tensor.name} is stored as ${tensor.type.name}; Espalier reads values of F32, F16 and BF16 only`);
	}
}
export { decodeFloats as t };
