import { g as joinShards, h as assertComplete, y as shardPaths } from "./pages.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { t as openFileSource } from "./file-source.js";
import { b as formatAddress, h as statFiles, l as resolveRevision, m as statFile, u as openHubFile } from "./locate.js";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
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
// src/pipeline/inputs/open-base.ts
async function openEach(items, open) {
	try {
		var _usingCtx$1 = _usingCtx();
		const opened = _usingCtx$1.a(new AsyncDisposableStack());
		const files = [];
		for (const item of items) files.push(opened.use(await open(item)));
		const stack = opened.move();
		return {
			files,
			keep: () => void stack.move(),
			[Symbol.asyncDispose]: () => stack.disposeAsync()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function asOne(opened, { signal }) {
	const [first, ...others] = opened.files;
	if (first === void 0) throw new EspalierError("internal", "a base of no files");
	const source = others.length === 0 ? first : await joinShards(opened.files, signal);
	opened.keep();
	return source;
}
async function pinOnHub(location, { hub }) {
	const revision = await resolveRevision(location.repo, location.revision, hub);
	const { repo, path } = location;
	const shards = shardPaths(path);
	if (shards.length === 1) return [{
		location: {
			...location,
			revision
		},
		file: await statFile(repo, revision, path, hub)
	}];
	const files = new Map((await statFiles(repo, revision, shards, hub)).map((file) => [file.path, file]));
	assertComplete(shards, new Set(files.keys()), "hub-file-not-found");
	return await Promise.all(shards.map(async (shard) => ({
		location: {
			...location,
			revision,
			path: shard
		},
		file: files.get(shard) ?? await statFile(repo, revision, shard, hub)
	})));
}
async function openLocal({ path }) {
	const shards = shardPaths(path);
	assertComplete(shards, new Set(shards.filter((shard) => existsSync(shard))), "file-unreadable");
	return await openEach(shards, (shard) => openFileSource(shard));
}
function openPinned({ location, file }, { hub }) {
	return openHubFile(location.repo, location.revision, location.path, hub, file);
}
async function openFiles(location, context) {
	if (location.kind === "local") return openLocal(location);
	return openEach(await pinOnHub(location, context), (pinned) => openPinned(pinned, context));
}
async function openBase(location, context) {
	try {
		var _usingCtx3 = _usingCtx();
		return await asOne(_usingCtx3.a(await openFiles(location, context)), context);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function openPublished(location, context) {
	if (location.kind === "local") throw new EspalierError("usage", `${location.path} is not on the Hub: only the Hub knows the SHA-256 of a file`, { hint: "Give hf://namespace/name[@revision]/file.gguf, or leave --by-hash out." });
	return openEach(await pinOnHub(location, context), async (pinned) => {
		const { sha256 } = pinned.file;
		if (sha256 === void 0) {
			const name = formatAddress(pinned.location);
			throw new EspalierError("usage", `${name} is not an LFS file: the Hub states no SHA-256 for it`, { hint: "Leave out --by-hash; the file is then compared byte by byte." });
		}
		const source = await openPinned(pinned, context);
		return {
			source,
			sha256,
			[Symbol.asyncDispose]: () => source[Symbol.asyncDispose]()
		};
	});
}
export { openLocal as a, pinOnHub as c, dropHead as d, inBlocks as f, splicedSize as h, openFiles as i, SpliceBuilder as l, pieceLength as m, openBase as n, openPinned as o, literalSize as p, openEach as r, openPublished as s, asOne as t, digestOfList as u };
