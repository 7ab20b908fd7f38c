import { a as info, c as setFailed, d as startGroup, f as warning, l as setOutput, n as error, o as notice, t as endGroup, u as setSecret } from "./package-actions.js";
import { C as ERROR_CODES, E as systemCodeOf, w as EspalierError } from "./files.js";
import { t as printable } from "./printable.js";
import { i as exitCodeOf, r as errorText, t as abortOnSignals } from "./signals.js";
import { a as createContext, s as noteTo } from "./read-options.js";
import { t as readActionInputs } from "./inputs.js";
import { n as describe, r as lines } from "./progress-lines.js";
import { i as writeToRunner, n as leaveState, r as writeSummary } from "./post.js";
import { n as fenced } from "./tables.js";
import { existsSync } from "node:fs";
// src/action/advice.ts
function adviceFor(error, environment) {
	if (!(error instanceof EspalierError)) return void 0;
	if (isMissing(error) && !existsSync(".git")) return "Nothing is checked out in this folder: a step with \"uses: actions/checkout\" must come before.";
	if (error.code !== "hub-token-missing") return void 0;
	return environment.GITHUB_EVENT_NAME === "pull_request" ? "GitHub gives no secrets to pull requests from forks: publish in a workflow of another event." : "A secret that is not set, or whose name is misspelled, is an empty string: see Settings, Secrets and variables, Actions.";
}
function isMissing(error) {
	if (!(error instanceof EspalierError)) return systemCodeOf(error) === "ENOENT";
	return error.code === "file-unreadable" && isMissing(error.cause);
}
function annotationOf(error) {
	if (!(error instanceof EspalierError)) return {};
	const { file, line } = error.details;
	return typeof file === "string" && typeof line === "number" ? {
		file,
		startLine: line
	} : {};
}
// src/action/log.ts
function startGroups() {
	let open = false;
	const end = () => {
		if (open) endGroup();
		open = false;
	};
	const plain = lines((line) => info(line));
	return {
		end,
		show(event) {
			if (event.type === "stage" && event.state === "start") {
				end();
				startGroup(event.stage);
				open = true;
			} else if (event.type === "stage") {
				end();
				info(describe(event) ?? "");
			} else if (event.type === "note" && event.level === "warning") warning(printable(event.message), { title: "Espalier" });
			else plain.show(event);
		}
	};
}
// src/action/show.ts
const WARNED = new Set([
	"worse",
	"withheld",
	"base-at-floor"
]);
function showFinished(command, { outputs, summary }, error) {
	const values = Object.entries(outputs);
	if (values.length > 0) writeToRunner("the outputs", "GITHUB_OUTPUT", () => {
		for (const [name, value] of values) setOutput(name, value);
	});
	const { verdict, "verdict-sentence": sentence } = outputs;
	if (verdict !== void 0 && sentence !== void 0) (WARNED.has(verdict) ? warning : notice)(printable(sentence), { title: `Verdict: ${verdict}` });
	const parts = [
		`## Espalier ${command}`,
		...error === void 0 ? [] : ["**It failed:**", fenced(errorText(error, "inputs"))],
		...summary === "" ? [] : [summary]
	];
	writeSummary(`${parts.join("\n\n")}\n`);
}
// src/action/main.ts
process.stdout.on("error", () => {});
async function main() {
	const log = startGroups();
	let command;
	let finished = {
		outputs: {},
		summary: ""
	};
	try {
		const { name, options, runDir, hubUrl, identity, ...read } = await readActionInputs(process.env, noteTo(log.show));
		command = name;
		const allowHttp = options.allowHttp === true;
		const state = {
			command,
			runDir,
			hubUrl,
			allowHttp
		};
		leaveState({
			...state,
			finished: false
		});
		const context = createContext({
			environment: process.env,
			hubUrl,
			allowHttp,
			identity,
			trustedPublishing: options.trustedPublishing === true,
			onSecret: setSecret,
			progress: log.show,
			signal: abortOnSignals()
		});
		let failure;
		try {
			const result = await read.command.run(options, context, (soFar) => finished = soFar);
			log.end();
			finished = result;
			failure = result.failure;
			info(printable(result.text));
		} catch (error) {
			if (isGateFailure(error)) leaveState({
				...state,
				finished: true
			});
			throw error;
		}
		leaveState({
			...state,
			finished: true
		});
		showFinished(command, finished);
		if (failure === void 0) return 0;
		setFailed(`${name}: something was not done (${failure}); the log says what`);
		return ERROR_CODES[failure].exit;
	} catch (error$1) {
		log.end();
		if (command !== void 0) showFinished(command, finished, error$1);
		const advice = adviceFor(error$1, process.env);
		const text = [errorText(error$1, "inputs"), ...advice === void 0 ? [] : [advice]].join("\n");
		error(text, annotationOf(error$1));
		return exitCodeOf(error$1);
	}
}
function isGateFailure(error) {
	return error instanceof EspalierError && error.code === "gate-failed";
}
process.on("uncaughtException", (error) => {
	setFailed(errorText(error, "inputs"));
	process.exit(1);
});
const code = await main();
process.stdout.write("", () => process.exit(code));
export {};
