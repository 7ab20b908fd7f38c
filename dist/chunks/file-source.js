import { E as systemCodeOf, b as missingHint, s as readProblem, w as EspalierError } from "./files.js";
import { B as checkRange, L as SECTOR_BYTES, R as alignedBlocks, z as openDirect } from "./pages.js";
import { open, stat } from "node:fs/promises";
import { constants } from "node:fs";
import { totalmem } from "node:os";
// src/bytes/direct-reader.ts
const BLOCK_BYTES$1 = (4 << 20) + 2 * SECTOR_BYTES;
const READS_AT_ONCE = 3;
const LEAST_BYTES = 262144;
var DirectReader = class DirectReader {
	#handle;
	#free;
	#waiting = [];
	#refused = false;
	constructor(handle, blocks) {
		this.#handle = handle;
		this.#free = blocks;
	}
	static async open(path) {
		const handle = await openDirect(path, constants.O_RDONLY);
		if (handle === void 0) return void 0;
		const blocks = alignedBlocks(READS_AT_ONCE, BLOCK_BYTES$1);
		if (blocks !== void 0) return new DirectReader(handle, blocks);
		await handle.close();
	}
	async fill(target, position) {
		let done = 0;
		while (!this.#refused && target.length - done >= LEAST_BYTES) {
			const block = this.#free.pop() ?? await new Promise((use) => this.#waiting.push(use));
			try {
				const skip = (position + done) % SECTOR_BYTES;
				const start = position + done - skip;
				const wanted = Math.min(BLOCK_BYTES$1, Math.ceil((skip + target.length - done) / SECTOR_BYTES) * SECTOR_BYTES);
				const { bytesRead } = await this.#handle.read(block, 0, wanted, start);
				const got = Math.min(bytesRead - skip, target.length - done);
				if (got <= 0) break;
				target.set(block.subarray(skip, skip + got), done);
				done += got;
			} catch (error) {
				if (systemCodeOf(error) !== "EINVAL") throw error;
				this.#refused = true;
			} finally {
				const next = this.#waiting.shift();
				if (next === void 0) this.#free.push(block);
				else next(block);
			}
		}
		return done;
	}
	async [Symbol.asyncDispose]() {
		await this.#handle.close();
	}
};
// src/bytes/file-source.ts
const BLOCK_BYTES = 1 << 20;
const DIRECT_SHARE = 1 / 4;
const IDENTITY = {
	device: "dev",
	inode: "ino",
	size: "size",
	modified: "mtimeNs",
	changed: "ctimeNs"
};
async function openFileSource(path, { cached = false } = {}) {
	let handle;
	try {
		handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (cause) {
		const hint = systemCodeOf(cause) === "ENOENT" ? missingHint(path) : void 0;
		throw new EspalierError("file-unreadable", `cannot read ${path}: ${readProblem(cause)}`, {
			cause,
			...hint !== void 0 && { hint }
		});
	}
	const info = await handle.stat({ bigint: true });
	if (!info.isFile()) {
		await handle.close();
		throw new EspalierError("file-unreadable", `cannot read ${path}: it is not a file`);
	}
	const size = Number(info.size);
	const direct = cached || size < totalmem() * DIRECT_SHARE ? void 0 : await DirectReader.open(path);
	async function assertUnchanged() {
		const now = await stat(path, { bigint: true }).catch(() => void 0);
		for (const [what, key] of Object.entries(IDENTITY)) {
			if (now?.[key] === info[key]) continue;
			const is = now === void 0 ? "it is gone" : `its ${what} was ${info[key]} and is now ${now[key]}`;
			throw new EspalierError("base-changed", `${path} was changed while it was read: ${is}`, {
				hint: "Make sure that no other program writes to the file, then run again.",
				details: {
					path,
					what,
					expected: String(info[key]),
					actual: now && String(now[key])
				}
			});
		}
	}
	async function fill(target, position) {
		let done = direct === void 0 ? 0 : await direct.fill(target, position);
		while (done < target.length) {
			const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
			if (bytesRead === 0) {
				await assertUnchanged();
				throw new EspalierError("file-unreadable", `${path} ended at byte ${position + done}; it had ${size} bytes when it was opened`, { hint: "The disk did not return all bytes of the file. Check the disk, then run again." });
			}
			done += bytesRead;
		}
	}
	return {
		name: path,
		size,
		version: Object.values(IDENTITY).map((key) => info[key]).join(":"),
		async read(offset, length, signal) {
			checkRange(path, size, offset, length);
			signal?.throwIfAborted();
			const bytes = new Uint8Array(length);
			await fill(bytes, offset);
			await assertUnchanged();
			return bytes;
		},
		async *stream(offset, length, signal) {
			checkRange(path, size, offset, length);
			const block = new Uint8Array(Math.min(BLOCK_BYTES, length));
			for (let at = offset; at < offset + length;) {
				signal?.throwIfAborted();
				const piece = block.subarray(0, Math.min(block.length, offset + length - at));
				await fill(piece, at);
				await assertUnchanged();
				at += piece.length;
				yield piece;
			}
		},
		async readInto(target, offset, signal) {
			checkRange(path, size, offset, target.length);
			signal?.throwIfAborted();
			await fill(target, offset);
			await assertUnchanged();
		},
		assertUnchanged,
		async [Symbol.asyncDispose]() {
			await direct?.[Symbol.asyncDispose]();
			await handle.close();
		}
	};
}
export { openFileSource as t };
