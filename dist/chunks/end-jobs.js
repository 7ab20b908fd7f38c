import { d as warning, i as info, l as setSecret, n as getInput } from "./core.js";
import { r as createContext } from "./context.js";
import { t as printable } from "./printable.js";
import { t as endWhatWasLeft } from "./session.js";
import { o as RunDirectory } from "./run-directory.js";
// src/action/end-jobs.ts
async function endJobsOfRun({ runDir, hubUrl, allowHttp }) {
	const token = getInput("hf-token") || process.env.HF_TOKEN;
	if (token !== void 0) setSecret(token);
	const progress = (event) => {
		if (event.type === "note") warning(printable(event.message), { title: "Espalier" });
	};
	const context = createContext({
		environment: process.env,
		hubUrl,
		allowHttp,
		token,
		progress,
		signal: void 0
	});
	if (await endWhatWasLeft({
		...context,
		runDir: new RunDirectory(runDir)
	})) info("ended what the run had left on the Hub: its Jobs and its staging repo");
}
export { endJobsOfRun };
