import { t as version } from "./package.js";
import { l as freeDisk, t as createFetch } from "./fetch.js";
import { _ as EspalierError } from "./files.js";
import { n as refuseClearText } from "./clear-text.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
// src/commands/context.ts
const VERSION = version;
function createContext({ environment, hubUrl, allowHttp = false, token, githubToken, progress, signal, ask }) {
	if (hubUrl !== "") refuseClearText(hubUrl, "what the Hub holds, and its token,", allowHttp);
	const fetch = createFetch({
		signal,
		environment,
		userAgent: `espalier/${VERSION}`,
		onRetry: ({ method, url, reason, delayMs }) => progress({
			type: "note",
			level: "info",
			message: `${method} ${url}: ${reason}; again in ${(delayMs / 1e3).toFixed(1)} s`
		})
	});
	return {
		tool: `espalier ${VERSION}`,
		version: VERSION,
		hub: {
			hubUrl,
			token: token || void 0,
			fetch,
			signal,
			withoutXet: isSet(environment.HF_HUB_DISABLE_XET)
		},
		githubToken: githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || void 0,
		allowHttp,
		progress,
		signal,
		environment,
		cacheDir: environment.ESPALIER_CACHE || join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "espalier"),
		templatesDir: join(packageRoot(), "templates"),
		workflowsDir: join(packageRoot(), "workflows"),
		ask,
		freeDisk
	};
}
function noteTo(progress) {
	return (message) => progress({
		type: "note",
		level: "info",
		message
	});
}
function isSet(value) {
	return /^(1|on|yes|true)$/i.test(value ?? "");
}
function packageRoot() {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) if (existsSync(join(folder, "action.yml"))) return folder;
	throw new EspalierError("internal", `no action.yml above ${import.meta.dirname}`);
}
function abortOnSignals() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		controller.abort(new EspalierError("interrupted", `stopped by ${name}`, { hint: "Run the same command again to continue." }));
	});
	return controller.signal;
}
export { packageRoot as a, noteTo as i, abortOnSignals as n, createContext as r, VERSION as t };
