import { a as info, f as warning } from "./package-actions.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { t as printable } from "./printable.js";
import { a as createContext } from "./read-options.js";
import { t as endWhatWasLeft } from "./jobs-session.js";
import { t as RunDirectory } from "./run-directory.js";
import { n as readIdentity } from "./inputs.js";
// src/action/end-jobs.ts
async function endJobsOfRun({ runDir, hubUrl, allowHttp }) {
	const identity = await readIdentity(process.env);
	const progress = (event) => {
		if (event.type === "note") warning(printable(event.message), { title: "Espalier" });
	};
	const context = createContext({
		environment: process.env,
		hubUrl,
		allowHttp,
		identity,
		progress,
		signal: void 0
	});
	const directory = new RunDirectory(runDir);
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			_usingCtx$1.a(await directory.lock(context));
			if (await endWhatWasLeft({
				...context,
				runDir: directory
			})) info("cleaned up what the run had left on the Hub: its Jobs and its staging repo");
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (error) {
		if (!(error instanceof EspalierError) || error.details.holder === void 0) throw error;
		info(`${error.details.holder} is working in ${runDir}: its Jobs and its staging repo stay`);
	}
}
export { endJobsOfRun };
