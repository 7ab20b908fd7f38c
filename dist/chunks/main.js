import { a as notice, c as setOutput, d as warning, i as info, l as setSecret, n as getInput, s as setFailed, t as endGroup, u as startGroup } from "./core.js";
import { i as noteTo, n as abortOnSignals, r as createContext } from "./context.js";
import { i as configuredOptions, n as describe, o as errorText, r as lines, s as exitCodeOf } from "./progress-lines.js";
import { _ as EspalierError, g as ERROR_CODES } from "./files.js";
import { t as printable } from "./printable.js";
import { a as findCommand, n as readOptions, s as loadCommand } from "./read-options.js";
import { i as writeToRunner, n as leaveState, r as writeSummary } from "./post.js";
import { n as fenced } from "./markdown.js";
// src/action/inputs.ts
const OWN_INPUTS = [
	"command",
	"config",
	"hf-token",
	"github-token"
];
async function readActionInputs(environment, onNote) {
	const given = (name) => getInput(name) || void 0;
	const token = given("hf-token") ?? environment.HF_TOKEN;
	if (token !== void 0) setSecret(token);
	const githubToken = given("github-token");
	if (githubToken !== void 0) setSecret(githubToken);
	const name = findCommand(given("command") ?? "run");
	const command = await loadCommand(name);
	const configured = await configuredOptions(command, given("config"), process.cwd());
	const raw = {
		..."hubUrl" in command.shape ? { "hub-url": environment.HF_ENDPOINT } : {},
		...configured,
		...givenInputs(environment)
	};
	const options = await readOptions(command, raw, onNote);
	const { runDir = ".espalier", hubUrl = "" } = options;
	return {
		name,
		command,
		options,
		runDir: String(runDir),
		hubUrl: String(hubUrl),
		token,
		githubToken
	};
}
function givenInputs(environment) {
	const names = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && environment[name] !== "").map((name) => name.slice(6).toLowerCase()).filter((name) => !OWN_INPUTS.includes(name));
	return Object.fromEntries(names.map((name) => [name, getInput(name)]));
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
function showFinished(command, { outputs, summary }, error) {
	const values = Object.entries(outputs);
	if (values.length > 0) writeToRunner("the outputs", "GITHUB_OUTPUT", () => {
		for (const [name, value] of values) setOutput(name, value);
	});
	const { verdict, "verdict-sentence": sentence, url } = outputs;
	if (verdict !== void 0 && sentence !== void 0) (verdict === "worse" || verdict === "withheld" ? warning : notice)(printable(sentence), { title: `Verdict: ${verdict}` });
	const parts = [
		`## Espalier ${command}`,
		...error === void 0 ? [] : ["**It failed:**", fenced(errorText(error))],
		...summary === "" ? [] : [summary],
		...url === void 0 ? [] : [`Published: [${url}](${url})`]
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
		const { name, options, runDir, hubUrl, token, githubToken, ...read } = await readActionInputs(process.env, noteTo(log.show));
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
			token,
			githubToken,
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
		setFailed(`${name}: something is missing (${failure}); the log says what`);
		return ERROR_CODES[failure].exit;
	} catch (error) {
		log.end();
		if (command !== void 0) showFinished(command, finished, error);
		setFailed(errorText(error));
		return exitCodeOf(error);
	}
}
function isGateFailure(error) {
	return error instanceof EspalierError && error.code === "gate-failed";
}
process.on("unhandledRejection", (error) => {
	setFailed(errorText(error));
	process.exit(1);
});
const code = await main();
process.stdout.write("", () => process.exit(code));
export {};
