import { n as Option, r as CommanderError, t as Command } from "./package-commander.js";
import { f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { i as exitCodeOf, n as errorJson, r as errorText, t as abortOnSignals } from "./signals.js";
import { a as restoreTerminal, i as print, n as FoundMissing, r as PipeClosed } from "./output.js";
import { t as version } from "./package.js";
import { a as loadCommand, n as commandNames, t as COMMANDS } from "./registry.js";
import { r as infoOf, s as optionName } from "./option.js";
import { a as asOptionName, t as printable } from "./printable.js";
import { t as startProgress } from "./progress-display.js";
// src/entry/description.ts
function describeCommand({ positional, shape, examples }) {
	const options = Object.entries(shape).map(([key, schema]) => {
		const { note: _, key: __, reads: ___, ...description } = infoOf(schema);
		return [key, description];
	});
	return {
		positional,
		options: Object.fromEntries(options),
		examples
	};
}
async function describedCommands() {
	const { default: descriptions } = await import("./help.js");
	return descriptions;
}
// src/cli/once.ts
function once(option, several = false) {
	return option.argParser((value, earlier) => {
		if (earlier !== void 0) throw givenTwice(option.long ?? option.name(), [earlier, value], several);
		return value;
	});
}
function givenTwice(name, values, several = false) {
	const [one, other] = values;
	return new EspalierError("usage", `${name} is given twice: "${one}" and "${other}"`, { hint: several ? `Give it once, with commas between its values.` : "Give it once." });
}
// src/cli/demo.ts
function addDemo(program, environment, signal) {
	return program.command("demo").summary("prune, prove, validate and publish a tiny real model to a Hub of its own on this machine").description("Runs the whole pipeline on tiny-gpt-oss against a local Hub, over HTTP, as a user would.").option("--serve", "keep the local Hub up and show its address").option("--json", "print the result of the run as JSON, and nothing else").addOption(once(new Option("--keep <N>", "experts to keep in every layer (default: 28)"))).addOption(once(new Option("--folder <FOLDER>", "folder for everything that is written (default: .espalier/demo)"))).addHelpText("after", "\nExamples:\n  espalier demo\n  espalier demo --keep 24 --serve").exitOverride().action(async ({ keep = "28", folder = ".espalier/demo", ...options }) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const { runDemo } = await import("./demo.js");
			const progress = _usingCtx$1.u(startProgress(process.stderr));
			const run = await runDemo({
				...options,
				keep,
				folder,
				serve: options.serve === true,
				environment,
				signal,
				progress: progress.show,
				print: async (line) => {
					if (options.json === true) return;
					progress[Symbol.dispose]();
					await print(`${line}\n`);
				}
			});
			if (options.json === true) await print(stringifyJson(run.json));
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			_usingCtx$1.d();
		}
	});
}
// src/cli/environment-help.ts
const VARIABLES = {
	HF_TOKEN: "token of the Hub, to publish and to read private repos; default: the token that \"hf auth login\" stored",
	HF_WRITE_TOKEN: "token to publish with, if HF_TOKEN is only for reading",
	HF_OIDC_RESOURCE: "repo to publish to as its trusted publisher, without a token",
	HF_OIDC_ID_TOKEN: "ID token of another CI system, for trusted publishing",
	HF_HUB_DISABLE_IMPLICIT_TOKEN: "1: do not read a stored token",
	HF_ENDPOINT: "address of the Hub",
	HF_HUB_DISABLE_XET: "1: upload without Xet",
	GITHUB_TOKEN: "token for downloading a llama.cpp release from GitHub (or GH_TOKEN)",
	ESPALIER_API_KEY: "API key of a model server that is already running",
	ESPALIER_CACHE: "folder for llama.cpp and cached answers (default: ~/.cache/espalier)",
	ESPALIER_DEBIAN_MIRROR: "Debian archive to download llama.cpp from",
	HTTPS_PROXY: "proxy for all requests (also HTTP_PROXY, NO_PROXY)"
};
const WIDTH = Math.max(...Object.keys(VARIABLES).map((name) => name.length));
const ENVIRONMENT_HELP = `
Environment:
${Object.entries(VARIABLES).map(([name, text]) => `  ${name.padEnd(WIDTH)}  ${text}`).join("\n")}
`;
const ENVIRONMENT_NAMES = `\nEnvironment (espalier --help explains them):\n  ${Object.keys(VARIABLES).join(", ")}`;
// src/cli/slips.ts
function explainSlip(text, words, all, own) {
	const line = text.split("\n", 1)[0] ?? "";
	if (SECRET.test(line)) return `${line}\n(A token is not given as an option, which every user of the machine can read: set HF_TOKEN in the environment, or run "hf auth login")\n`;
	const names = own === void 0 ? [] : optionNames(own);
	const slip = words.map((word) => meantOption(word, names)).find((name) => name !== void 0);
	if (slip !== void 0) return `${line}\n(Did you mean --${slip}?)\n`;
	const name = /^error: unknown option '--([a-z-]+)/.exec(text)?.[1];
	const takers = Object.entries(all).filter(([, description]) => name !== void 0 && optionNames(description).includes(name)).map(([command]) => command);
	if (takers.length > 0 && own === void 0) return `${line}\n(Options stand after the command: espalier COMMAND --${name})\n`;
	if (takers.length > 0) return `${line}\n(Commands that take it: ${takers.join(", ")})\n`;
	if (!line.startsWith("error: too many arguments")) return text;
	return `${line}\n(Several values of an option are separated by commas, without spaces: --name a,b. A value with spaces needs quotes.)\n`;
}
const SECRET = /^error: unknown option '--(?:(?:hf|hub|access|auth|api|github|gh)-?)?(?:token|key|password|secret)'/i;
function withoutValue(text) {
	return text.replace(/^(error: unknown option '-[^=\n]*)=.*'$/ms, "$1'");
}
function optionNames({ options }) {
	return Object.keys(options).map((key) => optionName(key));
}
function meantOption(word, names) {
	const written = /^(?:-|[\u2010-\u2015\u2212]+|\/)([A-Za-z][\w-]+)(?:=.*)?$|^([A-Za-z][\w-]+)=/su.exec(word);
	const name = asOptionName(written?.[1] ?? written?.[2] ?? "");
	return names.includes(name) ? name : void 0;
}
// src/cli/program.ts
const FIRST = "Commands:";
const ADVANCED = "Advanced:";
async function createProgram(words, environment, signal, writeOut) {
	const program = new Command("espalier").description("Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it.").version(version).exitOverride().enablePositionalOptions().configureOutput({
		writeOut,
		...errors((text) => text)
	}).showHelpAfterError("(espalier --help shows the commands)").addHelpText("after", ENVIRONMENT_HELP);
	if (/^--[a-z]/.test(words[0] ?? "")) {
		const all = await describedCommands();
		program.configureOutput(errors((text) => explainSlip(text, words, all, void 0)));
	}
	const generated = areHelp(words) ? await describedCommands() : void 0;
	for (const name of commandNames()) {
		const { summary, first } = COMMANDS[name];
		const [word, parent] = name.split(" ").toReversed();
		const command = parentOf(program, parent).command(word).summary(summary).description(summary).exitOverride().helpGroup(first ? FIRST : ADVANCED);
		if (!name.split(" ").every((part) => words.includes(part))) continue;
		const described = generated?.[name] ?? describeCommand(await loadCommand(name));
		command.showHelpAfterError(`(espalier ${name} --help shows its options)`);
		const all = holdsForeign(words, described) ? await describedCommands() : {};
		command.configureOutput(errors((text) => explainSlip(text, words, all, described)));
		fill(command, described, words, async (given) => {
			const { runAndPrint } = await import("./run-command.js");
			await runAndPrint(await loadCommand(name), given, environment, signal);
		});
	}
	addDemo(program, environment, signal).helpGroup(ADVANCED);
	program.addHelpCommand(new Command("help").argument("[command]").summary("show the help of a command").helpGroup(ADVANCED));
	return program;
}
function errors(explain) {
	return { outputError: (text, write) => write(printable(explain(withoutValue(text)))) };
}
function parentOf(program, name) {
	return program.commands.find((command) => command.name() === name)?.enablePositionalOptions() ?? program;
}
function areHelp(words) {
	return words[0] === "help" || words.some((word) => [
		"-h",
		"--help",
		"--help-all"
	].includes(word));
}
function holdsForeign(words, { options }) {
	const own = Object.keys(options).map((key) => `--${optionName(key)}`);
	return words.some((word) => /^--[a-z]/.test(word) && !own.includes(word.split("=", 1)[0] ?? ""));
}
function fill(command, { positional, options, examples }, words, run) {
	const all = words.includes("--help-all");
	for (const [key, info] of positional.map((key) => [key, options[key]])) {
		command.argument(`[${optionName(key)}]`, `${info.text} (or --${optionName(key)} <${info.value}>)`);
		command.addOption(once(new Option(`--${optionName(key)} <${info.value}>`, info.text).hideHelp()));
	}
	for (const [key, info] of Object.entries(options)) {
		if (positional.includes(key)) continue;
		const plain = new Option(flagsOf(optionName(key), info), helpOf(info));
		const option = info.flag ? plain : once(plain, info.several);
		command.addOption(option.helpGroup(`${info.heading}:`).hideHelp(info.advanced === true && !all));
	}
	command.addOption(once(new Option("--config <FILE>", "YAML file of options by name (default: espalier.yml, if it exists)")));
	command.option("--json", "print the result as JSON");
	command.option("--help-all", "also show rarely used options, such as those of servers and matrices");
	command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  espalier ${line}`).join("\n")}\n${ENVIRONMENT_NAMES}`);
	command.on("option:help-all", () => command.help());
	command.action(async (...parameters) => {
		const values = parameters.slice(0, positional.length);
		const { json, config, ...given } = command.opts();
		const named = Object.fromEntries(Object.entries(options).flatMap(([key, info]) => {
			const text = writtenOf(info, key, given);
			return text === void 0 ? [] : [[optionName(key), text]];
		}));
		const first = Object.fromEntries(positional.flatMap((key, i) => values[i] === void 0 ? [] : [[optionName(key), values[i]]]));
		for (const [name, value] of Object.entries(first)) {
			const other = named[name];
			if (value !== void 0 && other !== void 0) throw givenTwice(name, [value, other]);
		}
		await run({
			raw: {
				...named,
				...first
			},
			config,
			json: json === true
		});
	});
}
function flagsOf(name, { flag, bare, value, short }) {
	const flags = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	if (flag) return flags;
	return bare === void 0 ? `${flags} <${value}>` : `${flags} [${value}]`;
}
function writtenOf({ bare }, key, given) {
	if (/^no[A-Z]/.test(key)) return given[`${key[2].toLowerCase()}${key.slice(3)}`] === false ? "true" : void 0;
	const value = given[key];
	if (value === void 0) return void 0;
	return value === true && bare !== void 0 ? bare : String(value);
}
function helpOf({ text, default: value, flag }) {
	return value === void 0 || flag ? text : `${text} (default: ${value || "none"})`;
}
// src/cli/main.ts
async function main() {
	const json = process.argv.includes("--json");
	process.stderr.on("error", () => {});
	try {
		let shown = "";
		const words = process.argv.slice(2);
		refuseUndecoded(words);
		const signal = abortOnSignals(() => restoreTerminal(process.stderr));
		const refused = await (await createProgram(words, process.env, signal, (text) => {
			shown += text;
		})).parseAsync().then(() => void 0, commanderError);
		if (shown !== "") await print(shown);
		return refused === void 0 || refused.exitCode === 0 ? 0 : 2;
	} catch (error) {
		if (error instanceof PipeClosed || error instanceof FoundMissing) return error.exitCode;
		if (json) process.stderr.write(`${JSON.stringify(errorJson(error), null, 2)}\n`);
		else process.stderr.write(`error: ${errorText(error, "flags")}\n`);
		return exitCodeOf(error);
	}
}
function refuseUndecoded(words) {
	const word = words.find((one) => one.includes("�"));
	if (word === void 0) return;
	throw new EspalierError("usage", `"${word}" is not UTF-8 on the command line`, { hint: "Rename the file, or make a link to it whose name is UTF-8." });
}
function commanderError(error) {
	if (error instanceof CommanderError) return error;
	throw error;
}
process.on("uncaughtException", (error) => {
	restoreTerminal(process.stderr);
	process.stderr.write(`error: ${errorText(error, "flags")}\n`);
	process.exit(exitCodeOf(error));
});
const code = await main();
process.exitCode = code;
process.stdout.write("", () => process.exit(code));
export {};
