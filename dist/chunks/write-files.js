import { t as checkFreeDisk } from "./disk.js";
import { n as sha256OfStream, t as isPassing } from "./write-stream.js";
import { _ as strictObject, d as int, o as array, v as string } from "./package-zod.js";
import { t as openFileSource } from "./file-source.js";
import { i as partialName, t as PartialFile } from "./partial.js";
import { h as splicedSize } from "./open-base.js";
import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson } from "./files.js";
import { v as shardNames } from "./pages.js";
import { n as writeSpliced, t as contentKey } from "./write-spliced.js";
import { readFile, rm, stat } from "node:fs/promises";
// src/prune/write-files.ts
const finishedSchema = array(strictObject({
	key: string(),
	path: string(),
	bytes: int(),
	sha256: string()
}));
function candidatePaths(path, count) {
	return count === 1 ? [path] : shardNames(path, count);
}
async function writeFiles(base, lists, path, options = {}) {
	const paths = candidatePaths(path, lists.length);
	if (lists.length === 1) return [await writeSpliced(base, lists[0], path, options)];
	const { signal, free } = options;
	const keys = lists.map((list) => contentKey(base, list));
	const sizes = lists.map(splicedSize);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const record = recordName(path);
	const files = await finishedFiles(record, keys, paths, signal);
	let before = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const next = files.length;
	const begun = next < lists.length ? await PartialFile.usable(paths[next], keys[next]) : 0;
	await checkFreeDisk(path, total - before - begun, free);
	try {
		for (let i = next; i < lists.length; i++) {
			const within = {
				before,
				total
			};
			files.push(await writeSpliced(base, lists[i], paths[i], {
				...options,
				within
			}));
			before += sizes[i];
			await writeFileAtomic(record, stringifyJson(files.map((file, k) => ({
				key: keys[k],
				...file
			}))));
		}
	} catch (cause) {
		if (!isPassing(cause, signal)) for (const gone of [...paths, record]) await rm(gone, { force: true });
		throw cause;
	}
	await rm(record, { force: true });
	return files;
}
async function finishedFiles(record, keys, paths, signal) {
	const text = await readFile(record, "utf8").catch(() => "[]");
	const files = [];
	for (const [i, { key, ...file }] of parseFinished(text).entries()) {
		if (key !== keys[i] || file.path !== paths[i] || !await isThere(file, signal)) break;
		files.push(file);
	}
	return files;
}
async function bytesAt(paths) {
	const sizes = paths.map(async (path) => await sizeOf(path) || await sizeOf(partialName(path)));
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
function sizeOf(path) {
	return stat(path).then(({ size }) => size, () => 0);
}
async function begunPaths(path) {
	return parseFinished(await readFile(recordName(path), "utf8").catch(() => "[]")).map((file) => file.path);
}
function recordName(path) {
	return `${partialName(path)}.json`;
}
function parseFinished(text) {
	try {
		return finishedSchema.parse(JSON.parse(text));
	} catch {
		return [];
	}
}
async function isThere({ path, bytes, sha256 }, signal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const opened = await openFileSource(path).catch(() => void 0);
		if (opened === void 0) return false;
		const source = _usingCtx$1.a(opened);
		return source.size === bytes && await sha256OfStream(source.stream(0, bytes, signal)) === sha256;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { writeFiles as i, bytesAt as n, candidatePaths as r, begunPaths as t };
