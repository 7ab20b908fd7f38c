import { E as systemCodeOf, g as startOf } from "./files.js";
import { H as sha256Hex, R as alignedBlocks, z as openDirect } from "./pages.js";
import { _ as strictObject, d as int, v as string } from "./package-zod.js";
import { createHash } from "node:crypto";
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { constants, createReadStream } from "node:fs";
// src/bytes/block-writer.ts
const BLOCK_BYTES = 1 << 20;
const BLOCKS = 5;
const DIRECT_FROM = 32 << 20;
var BlockWriter = class BlockWriter {
	#handle;
	#direct;
	#refused = false;
	#unused;
	#writes = [];
	#done = Promise.resolve();
	#written;
	#block;
	#offset;
	#filled = 0;
	constructor(handle, direct, blocks, offset) {
		this.#handle = handle;
		this.#direct = direct;
		this.#unused = blocks;
		this.#offset = offset;
		this.#written = offset;
	}
	static async open(path, from, size) {
		const handle = await open(path, from === 0 ? "w" : "r+");
		const aligned = size < DIRECT_FROM ? void 0 : alignedBlocks(BLOCKS, BLOCK_BYTES);
		const direct = aligned && await openDirect(path, constants.O_WRONLY);
		return new BlockWriter(handle, direct, aligned ?? plainBlocks(), from);
	}
	get room() {
		return BLOCK_BYTES - this.#offset % BLOCK_BYTES - this.#filled;
	}
	get written() {
		return this.#written;
	}
	async add(bytes) {
		if (this.#block === void 0) {
			while (this.#unused.length === 0) await this.#writes.shift();
			this.#block = this.#unused.pop();
		}
		this.#block.set(bytes, this.#filled);
		this.#filled += bytes.length;
		if (this.room === 0) this.#begin();
	}
	settled() {
		return this.#done;
	}
	async flush() {
		if (this.#filled > 0) this.#begin();
		await this.#done;
	}
	async sync() {
		await this.#handle.sync();
	}
	#begin() {
		const block = this.#block;
		const end = this.#offset + this.#filled;
		const write = this.#write(block.subarray(0, this.#filled), this.#offset).then(() => {
			this.#unused.push(block);
		});
		const before = this.#done;
		this.#done = write.then(async () => {
			await before;
			this.#written = end;
		});
		for (const promise of [write, this.#done]) promise.catch(() => {});
		this.#writes.push(write);
		this.#block = void 0;
		this.#offset = end;
		this.#filled = 0;
	}
	async #write(bytes, offset) {
		if (this.#direct !== void 0 && !this.#refused && bytes.length === BLOCK_BYTES) try {
			return await writeAll(this.#direct, bytes, offset);
		} catch (error) {
			if (systemCodeOf(error) !== "EINVAL") throw error;
			this.#refused = true;
		}
		await writeAll(this.#handle, bytes, offset);
	}
	async [Symbol.asyncDispose]() {
		await Promise.allSettled(this.#writes);
		await this.#direct?.close();
		await this.#handle.close();
	}
};
function plainBlocks() {
	return Array.from({ length: BLOCKS }, () => new Uint8Array(BLOCK_BYTES));
}
async function writeAll(handle, bytes, offset) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, offset + at);
		at += bytesWritten;
	}
}
function partialName(path) {
	const name = basename(path);
	const most = 209;
	if (Buffer.byteLength(name) <= most) return `${path}.partial`;
	const digest = sha256Hex(name).slice(0, 12);
	return join(dirname(path), `${startOf(name, most - digest.length - 1)}-${digest}.partial`);
}
const journalSchema = strictObject({
	key: string(),
	bytes: int().min(1),
	sha256: string()
});
function journalStep(size) {
	return Math.max(2 ** 20, Math.min(2 ** 26, Math.ceil(size / 64)));
}
var PartialFile = class PartialFile {
	#path;
	#key;
	#step;
	#writer;
	#hash;
	#bytes;
	#journaled;
	#saving = Promise.resolve();
	constructor(path, key, size, writer, start) {
		this.#path = path;
		this.#key = key;
		this.#step = journalStep(size);
		this.#writer = writer;
		this.#hash = start.hash;
		this.#bytes = start.bytes;
		this.#journaled = start.bytes;
	}
	static async usable(path, key) {
		return (await readJournal(path, key))?.bytes ?? 0;
	}
	static async open(path, key, size, signal) {
		const journal = await readJournal(path, key);
		const start = (journal === void 0 ? void 0 : await hashStart(path, journal, signal)) ?? {
			hash: createHash("sha256"),
			bytes: 0
		};
		const writer = await BlockWriter.open(partialName(path), start.bytes, size);
		return new PartialFile(path, key, size, writer, start);
	}
	get bytes() {
		return this.#bytes;
	}
	get written() {
		return this.#writer.written;
	}
	async append(block) {
		for (let at = 0; at < block.length;) {
			const piece = block.subarray(at, at + this.#writer.room);
			this.#hash.update(piece);
			const fills = piece.length === this.#writer.room;
			await this.#writer.add(piece);
			at += piece.length;
			this.#bytes += piece.length;
			if (fills) await this.#journal();
		}
	}
	async #journal() {
		if (this.#key === void 0 || this.#bytes - this.#journaled < this.#step) return;
		await this.#saving;
		this.#saving = this.#save(this.#key, this.#writer.settled());
		this.#saving.catch(() => {});
	}
	async keep() {
		await this.#saving.catch(() => {});
		if (this.#key === void 0 || this.#bytes === 0) return false;
		const flushed = this.#writer.flush();
		await this.#save(this.#key, flushed.then(() => this.#writer.sync()));
		return true;
	}
	async finish() {
		await this.#saving;
		await this.#writer.flush();
		await this.#writer.sync();
		await rename(partialName(this.#path), this.#path);
		await removePartial(this.#path);
		return this.#hash.digest("hex");
	}
	async #save(key, written) {
		const journal = {
			key,
			bytes: this.#bytes,
			sha256: this.#hash.copy().digest("hex")
		};
		this.#journaled = journal.bytes;
		await written;
		const name = journalName(this.#path);
		await writeFile(`${name}.new`, JSON.stringify(journal));
		await rename(`${name}.new`, name);
	}
	async discard() {
		await this.#saving.catch(() => {});
		await removePartial(this.#path);
	}
	[Symbol.asyncDispose]() {
		return this.#writer[Symbol.asyncDispose]();
	}
};
function besideNames(path) {
	const journal = journalName(path);
	return [
		partialName(path),
		journal,
		`${journal}.new`,
		lockName(path)
	];
}
function lockName(path) {
	return `${partialName(path)}.lock`;
}
async function removePartial(path) {
	const journal = journalName(path);
	for (const name of [
		`${journal}.new`,
		journal,
		partialName(path)
	]) await rm(name, { force: true });
}
function journalName(path) {
	return `${partialName(path)}.json`;
}
async function readJournal(path, key) {
	const text = await readFile(journalName(path), "utf8").catch(() => void 0);
	const there = await stat(partialName(path)).catch(() => void 0);
	if (text === void 0 || !there?.isFile()) return void 0;
	try {
		const journal = journalSchema.parse(JSON.parse(text));
		return journal.key === key && journal.bytes <= there.size ? journal : void 0;
	} catch {
		return;
	}
}
async function hashStart(path, { bytes, sha256 }, signal) {
	const hash = createHash("sha256");
	const options = {
		end: bytes - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(partialName(path), options)) hash.update(block);
	return hash.copy().digest("hex") === sha256 ? {
		hash,
		bytes
	} : void 0;
}
export { removePartial as a, partialName as i, besideNames as n, lockName as r, PartialFile as t };
