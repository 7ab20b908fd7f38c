import { d as removeLeftovers, p as EspalierError, t as fileError } from "./files.js";
import { st as tryLock } from "./hub.js";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
// src/pipeline/lock.ts
const LEFT_IN = [
	".",
	"records",
	"logs",
	"kld",
	"speed",
	"memory",
	"calibration/imatrix",
	"calibration/text",
	"calibration/kld"
];
async function lockFolder(folder, { signal, progress }) {
	const onWait = (message) => progress({
		type: "note",
		level: "info",
		message
	});
	const attempt = await mkdir(folder, {
		recursive: true,
		mode: 448
	}).then(() => tryLock(join(folder, "lock"), {
		signal,
		onWait
	})).catch((cause) => {
		signal?.throwIfAborted();
		throw fileError(`cannot work in ${folder}`, cause);
	});
	if (attempt.taken) {
		for (const below of LEFT_IN) await removeLeftovers(join(folder, below));
		return { [Symbol.asyncDispose]: attempt.release };
	}
	throw new EspalierError("usage", `${attempt.holder} is working in ${folder}`, {
		hint: "Wait for it, or give another run directory.",
		details: {
			holder: attempt.holder,
			folder
		}
	});
}
export { lockFolder as t };
