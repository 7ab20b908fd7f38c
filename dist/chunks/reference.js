import { b as streamSpliced, n as baseFileName, y as digestOfFile } from "./base.js";
import { f as _usingCtx, i as isFileSystemError, n as fileError, w as EspalierError } from "./files.js";
import { o as array, v as string } from "./package-zod.js";
import { B as checkRange, l as formatHubUri, p as parseRepoId, x as readHeader, y as shardPaths } from "./pages.js";
import { t as openFileSource } from "./file-source.js";
import { n as freeDisk, t as checkFreeDisk } from "./disk.js";
import { t as byteCounter } from "./throttle.js";
import { _ as gitBlobHash, m as statFile, u as openHubFile, v as hashFile, y as hashFor } from "./locate.js";
import { t as describeMoe } from "./moe-model.js";
import { t as Memo } from "./memo.js";
import { o as openPinned, r as openEach, t as asOne } from "./open-base.js";
import { createHash, hash } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename } from "node:path";
// src/bytes/hashed-source.ts
const HASHED_BLOCK_BYTES = 1 << 20;
const BLOCKS_AT_ONCE = 4;
async function hashedSource(source, expected, { signal, progress, kept } = {}) {
	const { name, size } = source;
	const known = await kept?.read();
	if (known?.length === Math.ceil(size / 1048576)) return checkedBy(known, source, expected);
	const whole = createHash("sha256");
	const digests = [];
	let block = createHash("sha256");
	let done = 0;
	for await (const piece of streamSpliced(source, [{
		kind: "copy",
		offset: 0,
		length: size
	}], { signal })) {
		whole.update(piece);
		for (let at = 0; at < piece.length;) {
			const end = Math.min(piece.length, at + HASHED_BLOCK_BYTES - done % HASHED_BLOCK_BYTES);
			block.update(piece.subarray(at, end));
			done += end - at;
			at = end;
			if (done % 1048576 !== 0 && done !== size) continue;
			digests.push(block.digest("hex"));
			block = createHash("sha256");
		}
		progress?.({
			type: "bytes",
			label: "hash the base",
			done,
			total: size
		});
	}
	const actual = whole.digest("hex");
	if (actual !== expected) throw new EspalierError("download-corrupt", `${name} has SHA-256 ${actual}, expected ${expected}`, {
		hint: "The server, or a proxy in front of it, sends other bytes than it announces. Try another server.",
		details: {
			name,
			expected,
			actual
		}
	});
	await kept?.write(digests);
	return checkedBy(digests, source, expected);
}
function checkedBy(digests, source, expected) {
	const { name, size } = source;
	async function blocks(offset, end, abort) {
		const start = offset - offset % HASHED_BLOCK_BYTES;
		const stop = Math.min(size, Math.ceil(end / HASHED_BLOCK_BYTES) * HASHED_BLOCK_BYTES);
		const bytes = await source.read(start, stop - start, abort);
		for (let at = start; at < stop; at += HASHED_BLOCK_BYTES) {
			const one = bytes.subarray(at - start, at - start + HASHED_BLOCK_BYTES);
			if (hash("sha256", one) === digests[at / 1048576]) continue;
			throw new EspalierError("base-changed", `${name}: bytes ${at}..${at + one.length} are not the bytes that were hashed before`, {
				hint: "The server sends different bytes each time. Try another server.",
				details: {
					name,
					offset: at
				}
			});
		}
		return bytes.subarray(offset - start, end - start);
	}
	async function* stream(offset, length, abort) {
		checkRange(name, size, offset, length);
		const end = offset + length;
		for (let at = offset; at < end;) {
			const next = Math.min(end, at - at % HASHED_BLOCK_BYTES + BLOCKS_AT_ONCE * HASHED_BLOCK_BYTES);
			yield await blocks(at, next, abort);
			at = next;
		}
	}
	return {
		name,
		size,
		version: `sha256:${expected}`,
		...source.readsAtOnce !== void 0 && { readsAtOnce: source.readsAtOnce },
		...source.nearBytes !== void 0 && { nearBytes: source.nearBytes },
		stream,
		async read(offset, length, abort) {
			checkRange(name, size, offset, length);
			return length === 0 ? new Uint8Array() : new Uint8Array(await blocks(offset, offset + length, abort));
		},
		[Symbol.asyncDispose]: () => source[Symbol.asyncDispose]()
	};
}
// src/hub/download-file.ts
async function downloadHubFile(download, options, progress) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { repo, commit, path, destination } = download;
		const file = await statFile(repo, commit, path, options);
		const found = await digestOfFinished(destination, file, options.signal);
		if (found === file.etag) return destination;
		if (download.replaces === false) throw new EspalierError("usage", `${destination} exists, and it is not ${path} of ${repo.id}`, { hint: "Move it away, or give another --run-dir." });
		if (found !== void 0) progress({
			type: "note",
			level: "warning",
			message: `${destination} is damaged: its digest is ${found}, expected ${file.etag}; it is downloaded again`
		});
		const partial = downloadPartial(destination, file.etag);
		let kept = await sizeOf(partial);
		if (kept > file.size) {
			await rm(partial, { force: true });
			kept = 0;
		}
		await checkFreeDisk(destination, file.size - kept, download.free ?? freeDisk);
		const source = _usingCtx$2.a(await openHubFile(repo, commit, path, options, file));
		const name = formatHubUri({
			repo,
			revision: commit,
			path
		});
		try {
			await fill(partial, kept, file, source, options.signal, byteCounter(progress, `download ${path}`, file.size), name);
			await rename(partial, destination);
		} catch (error) {
			throw diskError(error, destination);
		}
		return destination;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function downloadPartial(destination, etag) {
	return `${destination}.${etag.slice(0, 12)}.partial`;
}
async function sizeOf(path) {
	return await stat(path).then(({ size }) => size, () => 0);
}
async function digestOfFinished(destination, file, signal) {
	try {
		var _usingCtx3 = _usingCtx();
		if (!(await stat(destination).catch(() => void 0))?.isFile()) return void 0;
		const source = _usingCtx3.a(await openFileSource(destination));
		if (file.sha256 !== void 0) return await digestOfFile(source, signal);
		const hash = gitBlobHash(source.size);
		for await (const block of source.stream(0, source.size, signal)) hash.update(block);
		return hash.digest("hex");
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function fill(partial, kept, file, source, signal, count, name) {
	try {
		var _usingCtx4 = _usingCtx();
		const { hash, algorithm, expected } = hashFor(file);
		await hashFile(hash, partial, kept, signal);
		let done = kept;
		count(done);
		const handle = _usingCtx4.a(await open(partial, "a"));
		for await (const piece of source.stream(kept, file.size - kept, signal)) {
			hash.update(piece);
			await writeAll(handle, piece);
			done += piece.length;
			count(done);
		}
		await handle.sync();
		const actual = hash.digest("hex");
		if (actual === expected) return;
		await rm(partial, { force: true });
		throw new EspalierError("download-corrupt", `${name} has the ${algorithm} ${actual}, expected ${expected}`, {
			hint: "Run again: the damaged download was removed. If it happens again, check the disk, or try without a proxy.",
			details: {
				file: name,
				expected,
				actual
			}
		});
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function writeAll(handle, bytes) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
		at += bytesWritten;
	}
}
function diskError(error, destination) {
	return isFileSystemError(error) ? fileError(`cannot write ${destination}`, error) : error;
}
// src/pipeline/inputs/reference.ts
function localCopy(base, runDir) {
	return base.kind === "local" ? base.path : runDir.baseCopy(baseFileName(base));
}
async function fetchBase(base, runDir, context) {
	const path = localCopy(base, runDir);
	if (base.kind === "local") return path;
	const copies = copiesOf(base, path);
	const somebodys = new Set();
	for (const { copy } of copies) if (await runDir.isSomebodysCopy(basename(copy))) somebodys.add(copy);
	await runDir.claimCopies(copies.flatMap(({ copy }) => somebodys.has(copy) ? [] : [basename(copy)]));
	await runDir.removeUnfinishedCopies(copies.map(({ file, copy }) => downloadPartial(copy, file.etag)));
	for (const { file, copy } of copies) await downloadHubFile({
		repo: parseRepoId(base.repo),
		commit: base.revision,
		path: file.path,
		destination: copy,
		free: context.freeDisk,
		replaces: !somebodys.has(copy)
	}, context.hub, context.progress);
	return path;
}
function copiesOf(base, path) {
	const paths = shardPaths(path);
	return base.files.flatMap((file, i) => {
		const copy = paths[i];
		return copy === void 0 ? [] : [{
			file,
			copy
		}];
	});
}
async function openReference(base, context, { runDir, hashBase = false, check } = {}) {
	if (base.kind === "local") return reference(await openHashed(base.files, context), base, "sha256");
	if (runDir !== void 0 && await hasCopies(base, runDir)) return reference(await openHashed(copiesOf(base, await fetchBase(base, runDir, context)).map(({ file, copy }) => ({
		...file,
		path: copy
	})), context), base, base.sha256 === void 0 ? "etag" : "sha256");
	if (hashBase && check !== void 0) try {
		var _usingCtx$1 = _usingCtx();
		const ranges = _usingCtx$1.a(await openRanges(base, context, { hashBase: false }));
		await check(describeMoe(await readHeader(ranges, context.signal)), ranges);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
	return reference(await openRanges(base, context, {
		runDir,
		hashBase
	}), base, hashBase ? "sha256" : "etag");
}
function reference(source, { sha256 }, checked) {
	return {
		source,
		identity: {
			...sha256 !== void 0 && { sha256 },
			checked
		},
		[Symbol.asyncDispose]: () => source[Symbol.asyncDispose]()
	};
}
async function hasCopies(base, runDir) {
	const there = copiesOf(base, localCopy(base, runDir)).map(({ copy }) => stat(copy).then((one) => one.isFile(), () => false));
	return (await Promise.all(there)).every(Boolean);
}
async function openHashed(files, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const opened = _usingCtx3.a(await openEach(files, async ({ path, sha256: expected }) => {
			try {
				var _usingCtx4 = _usingCtx();
				const stack = _usingCtx4.a(new AsyncDisposableStack());
				const source = stack.use(await openFileSource(path));
				const actual = expected === void 0 ? void 0 : await digestOfFile(source, context.signal);
				if (actual !== expected) throw new EspalierError("base-changed", `${path} has SHA-256 ${actual}; it was ${expected} before`, {
					hint: "The file was changed or damaged: restore it, or run again with another --run-dir.",
					details: {
						path,
						expected,
						actual
					}
				});
				stack.move();
				return source;
			} catch (_) {
				_usingCtx4.e = _;
			} finally {
				await _usingCtx4.d();
			}
		}));
		return await asOne(opened, context);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function openRanges(base, context, { runDir, hashBase = false }) {
	try {
		var _usingCtx5 = _usingCtx();
		const { repo: id, revision } = base;
		const opened = _usingCtx5.a(await openEach(base.files, async ({ path, bytes, etag, sha256 }) => {
			const location = {
				kind: "hub",
				repo: parseRepoId(id),
				revision,
				path
			};
			const source = await openPinned({
				location,
				file: {
					size: bytes,
					etag
				}
			}, context);
			if (!hashBase) return source;
			if (sha256 !== void 0) {
				const kept = runDir && await keptDigests(runDir, {
					sha256,
					etag,
					bytes
				});
				return await hashedSource(source, sha256, {
					...context,
					kept
				});
			}
			throw new EspalierError("usage", `${source.name} is not an LFS file: the Hub states no SHA-256 for it`, { hint: "Leave --hash-base out." });
		}));
		return await asOne(opened, context);
	} catch (_) {
		_usingCtx5.e = _;
	} finally {
		await _usingCtx5.d();
	}
}
async function keptDigests(runDir, file) {
	const path = runDir.baseDigests(file.sha256);
	await runDir.claim([runDir.nameOf(path)]);
	return new Memo(path, {
		...file,
		block: HASHED_BLOCK_BYTES
	}, array(string()));
}
export { localCopy as n, openReference as r, fetchBase as t };
