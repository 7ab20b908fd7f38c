import { d as warning, l as setSecret, n as getInput } from "./package-actions.js";
import { t as configuredOptions } from "./config.js";
import { a as findCommand, h as clean, m as secretsOf, n as readOptions, p as findIdentity, s as loadCommand } from "./read-options.js";
// src/action/inputs.ts
const OWN_INPUTS = [
	"command",
	"config",
	"hf-token",
	"hf-write-token",
	"github-token"
];
async function readActionInputs(environment, onNote) {
	const given = (name) => getInput(name) || void 0;
	const identity = await readIdentity(environment);
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
		identity,
		githubToken
	};
}
async function readIdentity(environment) {
	const tokenOf = (name) => {
		const token = clean(getInput(name));
		return token === void 0 ? void 0 : {
			token,
			from: name
		};
	};
	const tokens = {
		token: tokenOf("hf-token"),
		writeToken: tokenOf("hf-write-token")
	};
	const identity = await findIdentity(environment, tokens, (reason) => warning(reason));
	for (const secret of secretsOf(identity)) setSecret(secret);
	return identity;
}
function givenInputs(environment) {
	const names = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && environment[name] !== "").map((name) => name.slice(6).toLowerCase()).filter((name) => !OWN_INPUTS.includes(name));
	return Object.fromEntries(names.map((name) => [name, getInput(name)]));
}
export { readIdentity as n, readActionInputs as t };
