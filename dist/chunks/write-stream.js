import { f as _usingCtx, n as fileError, r as isDiskFull, v as makeFolder, w as EspalierError } from "./files.js";
import { t as tryLock } from "./lock.js";
import { n as freeDisk, t as checkFreeDisk } from "./disk.js";
import { a as removePartial, i as partialName, r as lockName, t as PartialFile } from "./partial.js";
import { createHash } from "node:crypto";
import { dirname } from "node:path";
// src/bytes/write-stream.ts
const PASSING = [
	"interrupted",
	"hub-unavailable",
	"disk-full"
];
async function writeStream(streamFrom, path, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { size, key, signal, onBytes, free = freeDisk } = options;
		_usingCtx$1.a(await lockFile(path));
		const kept = await PartialFile.usable(path, key);
		if (kept === 0) await removePartial(path).catch((cause) => refuse(path, 0, cause));
		await checkFreeDisk(path, size - kept, free);
		const partial = await PartialFile.open(path, key, size, signal).catch((cause) => {
			signal?.throwIfAborted();
			return refuse(path, 0, cause);
		});
		const file = _usingCtx$1.a(partial);
		const refused = (cause) => refuse(path, file.written, cause);
		try {
			if (file.bytes > 0) onBytes?.(file.bytes);
			for await (const block of streamFrom(file.bytes)) {
				await file.append(block).catch(refused);
				onBytes?.(file.bytes);
			}
			signal?.throwIfAborted();
			if (file.bytes !== size) throw new EspalierError("internal", `${path} got ${file.bytes} bytes, expected ${size}`);
			return {
				path,
				bytes: size,
				sha256: await file.finish().catch(refused)
			};
		} catch (cause) {
			if (!(isPassing(cause, signal) && await file.keep().catch(() => false))) await file.discard().catch(() => {});
			throw cause;
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function isPassing(cause, signal) {
	return signal?.aborted === true || cause instanceof EspalierError && PASSING.includes(cause.code);
}
async function lockFile(path) {
	const name = lockName(path);
	const attempt = await makeFolder(dirname(path)).then(() => tryLock(name)).catch((cause) => refuse(path, 0, cause));
	if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
	throw new EspalierError("usage", `${attempt.holder} is writing ${path}`, {
		hint: "Wait until it has finished, or name another file.",
		details: {
			holder: attempt.holder,
			path
		}
	});
}
function refuse(path, bytes, cause) {
	if (!isDiskFull(cause)) throw fileError(`cannot write ${path}`, cause);
	throw new EspalierError("disk-full", `the disk filled up after ${bytes} bytes of ${path}`, {
		cause,
		hint: `Free some disk space and run again to continue, or remove ${partialName(path)}.`
	});
}
async function sha256OfStream(blocks) {
	const hash = createHash("sha256");
	for await (const block of blocks) hash.update(block);
	return hash.digest("hex");
}
export { sha256OfStream as n, writeStream as r, isPassing as t };
