import { createHash } from "node:crypto";
// src/bytes/splice.ts
function pieceLength(piece) {
	return piece.kind === "copy" ? piece.length : piece.bytes.length;
}
function splicedSize(list) {
	return list.reduce((sum, piece) => sum + pieceLength(piece), 0);
}
function literalSize(list) {
	return list.reduce((sum, piece) => sum + (piece.kind === "literal" ? piece.bytes.length : 0), 0);
}
var SpliceBuilder = class {
	#pieces = [];
	copy(offset, length) {
		if (length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "copy" && last.offset + last.length === offset) this.#pieces[this.#pieces.length - 1] = {
			kind: "copy",
			offset: last.offset,
			length: last.length + length
		};
		else this.#pieces.push({
			kind: "copy",
			offset,
			length
		});
	}
	literal(bytes) {
		if (bytes.length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "literal") {
			const joined = new Uint8Array(last.bytes.length + bytes.length);
			joined.set(last.bytes);
			joined.set(bytes, last.bytes.length);
			this.#pieces[this.#pieces.length - 1] = {
				kind: "literal",
				bytes: joined
			};
		} else this.#pieces.push({
			kind: "literal",
			bytes
		});
	}
	build() {
		return this.#pieces;
	}
};
function dropHead(list, bytes) {
	let left = bytes;
	const rest = [];
	for (const piece of list) {
		const length = pieceLength(piece);
		if (left < length) rest.push(subPiece(piece, left, length));
		left = Math.max(0, left - length);
	}
	return rest;
}
function* inBlocks(list, limit) {
	let block = [];
	let room = limit;
	for (const piece of list) {
		const length = pieceLength(piece);
		for (let at = 0; at < length;) {
			const end = Math.min(length, at + limit);
			if (end - at > room) {
				yield block;
				block = [];
				room = limit;
			}
			block.push(subPiece(piece, at, end));
			room -= end - at;
			at = end;
		}
	}
	if (block.length > 0) yield block;
}
function subPiece(piece, start, end) {
	return piece.kind === "copy" ? {
		kind: "copy",
		offset: piece.offset + start,
		length: end - start
	} : {
		kind: "literal",
		bytes: piece.bytes.subarray(start, end)
	};
}
function digestOfList(list) {
	const hash = createHash("sha256");
	for (const piece of list) if (piece.kind === "copy") hash.update(`copy ${piece.offset} ${piece.length}\n`);
	else hash.update(`literal ${piece.bytes.length}\n`).update(piece.bytes);
	return hash.digest("hex");
}
export { literalSize as a, inBlocks as i, digestOfList as n, pieceLength as o, dropHead as r, splicedSize as s, SpliceBuilder as t };
