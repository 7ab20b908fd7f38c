import { o as __toESM } from "./rolldown-runtime.js";
import { n as Option, r as CommanderError, t as Command } from "./package-commander.js";
import { c as VERSION, f as noteTo, i as commandNames, l as abortOnSignals, m as findIdentity, n as readOptions, r as COMMANDS, s as loadCommand, u as createContext } from "./read-options.js";
import { a as errorText, i as errorJson, n as describe, o as exitCodeOf, r as lines, t as amount } from "./progress-lines.js";
import { b as ERROR_CODES, f as _usingCtx, u as stringifyJson, x as EspalierError } from "./files.js";
import { n as PipeClosed, r as print, t as FoundMissing } from "./output.js";
import { n as printable, t as configuredOptions } from "./config.js";
import { r as infoOf, s as optionName } from "./option.js";
import { t as require_cli_progress } from "./package-cli-progress.js";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
// src/cli/ask.ts
function terminalAsk(input, output, signal) {
	if (!input.isTTY || !output.isTTY) return void 0;
	return async (question, proposed) => {
		const terminal = createInterface({
			input,
			output
		});
		try {
			const text = `${question}${proposed === void 0 ? "" : ` [${proposed}]`}: `;
			const closed = once(terminal, "close").then(() => void 0);
			const asked = terminal.question(text, { signal }).catch(() => void 0);
			const answer = await Promise.race([asked, closed]);
			signal.throwIfAborted();
			if (answer === void 0) {
				output.write("\n");
				throw new EspalierError("interrupted", "stopped at a question", { hint: "Nothing was written. Run the same command again." });
			}
			return answer.trim() || (proposed ?? "");
		} finally {
			terminal.close();
		}
	};
}
// src/cli/once.ts
function once$1(option, several = false) {
	return option.argParser((value, earlier) => {
		if (earlier !== void 0) throw givenTwice(option.long ?? option.name(), [earlier, value], several);
		return value;
	});
}
function givenTwice(name, values, several = false) {
	const [one, other] = values;
	return new EspalierError("usage", `${name} is given twice: "${one}" and "${other}"`, { hint: several ? `Give it once, with commas between its values.` : "Give it once." });
}
// src/cli/progress.ts
var import_cli_progress = __toESM(require_cli_progress(), 1);
function startProgress(stream) {
	return stream.isTTY ? bars(stream) : lines((line) => stream.write(`${line}\n`));
}
function bars(stream) {
	const print = (line) => stream.write(`${line}\n`);
	let bar;
	let label;
	const stop = () => {
		bar?.stop();
		bar = void 0;
		label = void 0;
	};
	return {
		show(event) {
			if (event.type !== "bytes" && event.type !== "items") {
				stop();
				const line = describe(event);
				if (line !== void 0) print(line);
				return;
			}
			if (label !== event.label) {
				stop();
				label = event.label;
				bar = new import_cli_progress.default.SingleBar({
					stream,
					format: "  {label} {bar} {percentage} %  {amount}  {eta_formatted}",
					hideCursor: true,
					clearOnComplete: true,
					etaBuffer: 50
				});
				bar.start(event.total, event.done, {
					label: event.label,
					amount: amount(event)
				});
			}
			bar?.update(event.done, { amount: amount(event) });
			if (event.done >= event.total) stop();
		},
		[Symbol.dispose]: stop
	};
}
// src/cli/demo.ts
function addDemo(program, environment, signal) {
	return program.command("demo").summary("prune, prove, validate and publish a tiny real model to a Hub of its own on this machine").description("Runs the whole pipeline on tiny-gpt-oss against a local Hub, over HTTP, as a user would.").option("--serve", "keep the local Hub up and show its address").option("--json", "print the result of the run as JSON, and nothing else").addOption(once$1(new Option("--keep <N>", "experts to keep in every layer (default: 28)"))).addOption(once$1(new Option("--folder <FOLDER>", "where everything goes (default: .espalier/demo)"))).addHelpText("after", "\nExamples:\n  espalier demo\n  espalier demo --keep 24 --serve").exitOverride().action(async ({ keep = "28", folder = ".espalier/demo", ...options }) => {
		try {
			var _usingCtx$2 = _usingCtx();
			const { runDemo } = await import("./demo.js");
			const progress = _usingCtx$2.u(startProgress(process.stderr));
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
			_usingCtx$2.e = _;
		} finally {
			_usingCtx$2.d();
		}
	});
}
// src/cli/environment-help.ts
const VARIABLES = {
	HF_TOKEN: "token of the Hub, to publish and to read private repos; without it, what \"hf auth login\" stored",
	HF_WRITE_TOKEN: "token to publish with, where HF_TOKEN is to read alone",
	HF_OIDC_RESOURCE: "repo to publish to as its trusted publisher, without a token",
	HF_OIDC_ID_TOKEN: "ID token of a provider other than GitHub, for that",
	HF_HUB_DISABLE_IMPLICIT_TOKEN: "1: do not read a stored token",
	HF_ENDPOINT: "address of the Hub",
	HF_HUB_DISABLE_XET: "1: upload without Xet",
	GITHUB_TOKEN: "token that GitHub is asked with for a release of llama.cpp (or GH_TOKEN)",
	ESPALIER_API_KEY: "key of a server that runs a model already",
	ESPALIER_CACHE: "folder of llama.cpp and of kept answers (default: ~/.cache/espalier)",
	ESPALIER_DEBIAN_MIRROR: "archive of Debian to fetch llama.cpp from",
	HTTPS_PROXY: "proxy of all requests (also HTTP_PROXY, NO_PROXY)"
};
const WIDTH = Math.max(...Object.keys(VARIABLES).map((name) => name.length));
const ENVIRONMENT_HELP = `
Environment:
${Object.entries(VARIABLES).map(([name, text]) => `  ${name.padEnd(WIDTH)}  ${text}`).join("\n")}
`;
const ENVIRONMENT_NAMES = `\nEnvironment (espalier --help explains them):\n  ${Object.keys(VARIABLES).join(", ")}`;
// src/cli/program.ts
const FIRST = "Commands:";
const ADVANCED = "Advanced:";
async function createProgram(words, environment, signal, writeOut) {
	const program = new Command("espalier").description("Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it.").version(VERSION).exitOverride().enablePositionalOptions().configureOutput({ writeOut }).showHelpAfterError("(espalier COMMAND --help shows what it takes)").addHelpText("after", ENVIRONMENT_HELP);
	for (const name of commandNames()) {
		const { summary, first } = COMMANDS[name];
		const [word, parent] = name.split(" ").toReversed();
		const command = parentOf(program, parent).command(word).summary(summary).description(summary).exitOverride().helpGroup(first ? FIRST : ADVANCED);
		if (name.split(" ").every((part) => words.includes(part))) fill(command, await loadCommand(name), words, environment, signal);
	}
	addDemo(program, environment, signal).helpGroup(ADVANCED);
	program.addHelpCommand(new Command("help").argument("[command]").summary("show the help of a command").helpGroup(ADVANCED));
	return program;
}
function parentOf(program, name) {
	return program.commands.find((command) => command.name() === name)?.enablePositionalOptions() ?? program;
}
function fill(command, ours, words, environment, signal) {
	const all = words.includes("--help-all");
	for (const key of ours.positional) {
		const info = infoOf(ours.shape[key]);
		command.argument(`[${optionName(key)}]`, info.text);
		command.addOption(once$1(new Option(`--${optionName(key)} <${info.value}>`, info.text).hideHelp()));
	}
	for (const [key, schema] of Object.entries(ours.shape)) {
		if (ours.positional.includes(key)) continue;
		const info = infoOf(schema);
		const plain = new Option(flagsOf(optionName(key), info), helpOf(info));
		const option = info.flag ? plain : once$1(plain, info.several);
		command.addOption(option.helpGroup(`${info.heading}:`).hideHelp(info.advanced === true && !all));
	}
	command.addOption(once$1(new Option("--config <FILE>", "options by their names, as YAML (default: espalier.yml, where there is one)")));
	command.option("--json", "print the result as JSON");
	command.option("--help-all", "show the options of servers, of matrices and other rare ones as well");
	command.addHelpText("after", `\nExamples:\n${ours.examples.map((line) => `  espalier ${line}`).join("\n")}\n${ENVIRONMENT_NAMES}`);
	command.on("option:help-all", () => command.help());
	command.action(async (...parameters) => {
		const values = parameters.slice(0, ours.positional.length);
		const { json, config, ...given } = command.opts();
		const named = Object.fromEntries(Object.keys(ours.shape).flatMap((key) => {
			const text = writtenOf(ours, key, given);
			return text === void 0 ? [] : [[optionName(key), text]];
		}));
		const first = Object.fromEntries(ours.positional.flatMap((key, i) => values[i] === void 0 ? [] : [[optionName(key), values[i]]]));
		for (const [name, value] of Object.entries(first)) {
			const other = named[name];
			if (value !== void 0 && other !== void 0) throw givenTwice(name, [value, other]);
		}
		await runAndPrint(ours, {
			...await configuredOptions(ours, config, process.cwd()),
			...named,
			...first
		}, json === true, environment, signal);
	});
}
async function runAndPrint(command, raw, json, environment, signal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const withHub = "hubUrl" in command.shape ? {
			"hub-url": environment.HF_ENDPOINT,
			...raw
		} : raw;
		const progress = _usingCtx$1.u(startProgress(process.stderr));
		const options = await readOptions(command, withHub, noteTo(progress.show));
		const identity = await findIdentity(environment, void 0, (message) => progress.show({
			type: "note",
			level: "warning",
			message
		}));
		const context = createContext({
			environment,
			hubUrl: String(options.hubUrl ?? ""),
			allowHttp: options.allowHttp === true,
			identity,
			trustedPublishing: options.trustedPublishing === true,
			progress: progress.show,
			signal,
			ask: terminalAsk(process.stdin, process.stderr, signal)
		});
		const result = await command.run(options, context);
		progress[Symbol.dispose]();
		await print(json ? stringifyJson(result.json) : `${printable(result.text)}\n`);
		if (result.failure !== void 0) throw new FoundMissing(ERROR_CODES[result.failure].exit);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function flagsOf(name, { flag, bare, value, short }) {
	const flags = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	if (flag) return flags;
	return bare === void 0 ? `${flags} <${value}>` : `${flags} [${value}]`;
}
function writtenOf({ shape }, key, given) {
	const { bare } = infoOf(shape[key]);
	if (/^no[A-Z]/.test(key)) return given[`${key[2].toLowerCase()}${key.slice(3)}`] === false ? "true" : void 0;
	const value = given[key];
	if (value === void 0) return void 0;
	return value === true && bare !== void 0 ? bare : String(value);
}
function helpOf({ text, default: value, flag }) {
	return value === void 0 || flag ? text : `${text} (default: ${value})`;
}
// src/cli/main.ts
async function main() {
	const json = process.argv.includes("--json");
	process.stderr.on("error", () => {});
	try {
		let shown = "";
		const words = process.argv.slice(2);
		refuseUndecoded(words);
		const refused = await (await createProgram(words, process.env, abortOnSignals(), (text) => {
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
	throw new EspalierError("usage", `"${word}" is not UTF-8 on the command line`, { hint: "Give the file another name, or a link to it that has one." });
}
function commanderError(error) {
	if (error instanceof CommanderError) return error;
	throw error;
}
process.on("uncaughtException", (error) => {
	process.stderr.write(`error: ${errorText(error, "flags")}\n`);
	process.exit(exitCodeOf(error));
});
const code = await main();
process.exitCode = code;
process.stdout.write("", () => process.exit(code));
export {};
