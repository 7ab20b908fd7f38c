import { Z as fileError, lt as EspalierError } from "./option.js";
import { it as tryLock } from "./hub.js";
import { join } from "node:path";
import { mkdir } from "node:fs/promises";
// src/pipeline/lock.ts
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
	if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
	throw new EspalierError("usage", `${attempt.holder} is working in ${folder}`, {
		hint: "Wait for it, or give another run directory.",
		details: {
			holder: attempt.holder,
			folder
		}
	});
}
export { lockFolder as t };
