import { n as fileError, v as makeFolder, w as EspalierError } from "./files.js";
import { h as formatBytes } from "./option.js";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
// src/bytes/disk.ts
const freeDisk = async (folder) => {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
};
async function checkFreeDisk(path, needed, free = freeDisk) {
	const folder = dirname(path);
	try {
		await makeFolder(folder);
	} catch (cause) {
		throw fileError(`cannot make the folder ${folder}`, cause);
	}
	const available = await free(folder);
	if (available >= needed) return;
	throw new EspalierError("disk-full", `writing ${path} needs ${formatBytes(needed)} (${needed} bytes); its disk has ${formatBytes(available)} (${available} bytes) free`, {
		hint: "Free some disk space, or write to a larger disk: --run-dir of a run, --out of other commands.",
		details: {
			path,
			needed,
			available
		}
	});
}
export { freeDisk as n, checkFreeDisk as t };
