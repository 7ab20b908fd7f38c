import { f as warning, r as getInput, u as setSecret } from "./package-actions.js";
import { a as loadCommand, r as findCommand } from "./registry.js";
import { n as without, t as configuredOptions } from "./config.js";
import { d as cleanToken, l as findIdentity, n as readOptions, o as githubTokenOf, u as secretsOf } from "./read-options.js";
// src/action/inputs.ts
const OWN_INPUTS = [
	"command",
	"config",
	"hf-token"
];
async function readActionInputs(environment, onNote) {
	const given = (name) => getInput(name) || void 0;
	const identity = await readIdentity(environment);
	const name = findCommand(given("command") ?? "run");
	const command = await loadCommand(name);
	const inputs = givenInputs(environment);
	const configured = await configuredOptions(command, inputs, given("config"), process.cwd());
	const raw = {
		"hub-url": environment.HF_ENDPOINT,
		...configured.values,
		...inputs
	};
	const places = without(configured.places, inputs);
	const options = await readOptions(command, raw, {
		onNote,
		places,
		also: OWN_INPUTS
	});
	const { runDir = ".espalier", hubUrl = "" } = options;
	return {
		name,
		command,
		options,
		runDir: String(runDir),
		hubUrl: String(hubUrl),
		identity
	};
}
async function readIdentity(environment) {
	const token = cleanToken(getInput("hf-token"));
	const identity = await findIdentity(environment, token === void 0 ? void 0 : {
		token,
		from: "hf-token"
	}, (reason) => warning(reason));
	const secrets = [...secretsOf(identity), githubTokenOf(environment)];
	for (const secret of secrets) if (secret !== void 0) setSecret(secret);
	return identity;
}
function givenInputs(environment) {
	const names = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && environment[name] !== "").map((name) => name.slice(6).toLowerCase()).filter((name) => !OWN_INPUTS.includes(name));
	return Object.fromEntries(names.map((name) => [name, getInput(name)]));
}
export { readIdentity as n, readActionInputs as t };
