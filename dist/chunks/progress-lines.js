import { _ as EspalierError, i as isFileSystemError, n as fileError, o as readText, v as messageOf } from "./files.js";
import { d as formatBytes, f as formatInteger } from "./fetch.js";
import { t as nearest } from "./nearest.js";
import { t as redact } from "./redact.js";
import { o as loadAllCommands, t as optionNames } from "./read-options.js";
import { t as require_dist } from "./yaml.js";
import { t as printable } from "./printable.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/commands/report-error.ts
function known(error) {
	return isFileSystemError(error) ? fileError("a file cannot be read or written", error) : error;
}
function errorJson(thrown) {
	return JSON.parse(redact(JSON.stringify(dataOf(thrown))));
}
function dataOf(thrown) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return { error: {
		code: "internal",
		message: messageOf(error)
	} };
	const { code, message, hint, details } = error;
	return { error: {
		code,
		message,
		...hint !== void 0 && { hint },
		details
	} };
}
function errorText(thrown) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return printable(error instanceof Error ? error.stack ?? error.message : String(error));
	return printable(error.hint === void 0 ? error.message : `${error.message}\n${error.hint}`);
}
function exitCodeOf(thrown) {
	const error = known(thrown);
	return error instanceof EspalierError ? error.exitCode : 1;
}
// src/commands/config.ts
var import_dist = require_dist();
async function configuredOptions(command, path, folder) {
	const file = path ?? join(folder, "espalier.yml");
	if (path === void 0 && !existsSync(file)) return {};
	const values = parseConfig(await readText(file), file);
	const known = new Set((await loadAllCommands()).flatMap(optionNames));
	for (const name of Object.keys(values)) {
		if (known.has(name)) continue;
		const meant = nearest(name, [...known]);
		throw new EspalierError("usage", `${file}: there is no option "${name}"`, { hint: meant === void 0 ? "docs/options.md lists every option." : `Did you mean ${meant}?` });
	}
	const own = optionNames(command);
	return Object.fromEntries(Object.entries(values).filter(([name]) => own.includes(name)));
}
function parseConfig(text, file) {
	const document = (0, import_dist.parseDocument)(text, { uniqueKeys: true });
	const [error] = document.errors;
	if (error !== void 0) throw new EspalierError("usage", `${file} is not valid YAML: ${error.message}`);
	const value = document.toJS() ?? {};
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new EspalierError("usage", `${file} must be a mapping of options to values, as "keep: 28"`);
	const entries = Object.entries(value);
	return Object.fromEntries(entries.flatMap(([name, one]) => one === null ? [] : [[name, textOf(one, `${file}: ${name}`)]]));
}
function textOf(value, where) {
	if (Array.isArray(value)) return value.map((item) => textOf(item, where)).join("\n");
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
	throw new EspalierError("usage", `${where} must be a text, a number, true or false, or a list of them`);
}
// src/commands/progress-lines.ts
const LINE_PAUSE_MS = 5e3;
function lines(print) {
	let label;
	let last = 0;
	return {
		show(event) {
			if (event.type !== "bytes" && event.type !== "items") {
				const line = describe(event);
				if (line !== void 0) print(line);
				return;
			}
			const now = performance.now();
			if (label !== event.label) {
				label = event.label;
				last = now;
			}
			if (event.done < event.total && now - last < LINE_PAUSE_MS) return;
			last = now;
			print(printable(`  ${event.label}: ${amount(event)}`));
		},
		[Symbol.dispose]() {}
	};
}
function amount(event) {
	return event.type === "bytes" ? `${formatBytes(event.done)} of ${formatBytes(event.total)}` : `${formatInteger(event.done)} of ${formatInteger(event.total)}`;
}
function describe(event) {
	if (event.type === "note") return printable(`${event.level === "warning" ? "warning: " : "  "}${event.message}`);
	if (event.state === "start") return void 0;
	const how = event.state === "skipped" ? "unchanged" : `${(event.ms / 1e3).toFixed(1)} s`;
	return printable(`${event.stage.padEnd(9)} ${event.summary} (${how})`);
}
export { errorJson as a, configuredOptions as i, describe as n, errorText as o, lines as r, exitCodeOf as s, amount as t };
