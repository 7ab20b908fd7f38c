import { a as info, f as warning } from "./package-actions.js";
import { s as createContext } from "./registry2.js";
import { s as printable } from "./schema.js";
import { t as endWhatWasLeft } from "./session.js";
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
	if (await endWhatWasLeft({
		...context,
		runDir: new RunDirectory(runDir)
	})) info("cleaned up what the run had left on the Hub: its Jobs and its staging repo");
}
export { endJobsOfRun };
