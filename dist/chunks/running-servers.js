import { _ as EspalierError, l as _usingCtx } from "./files.js";
import { C as assertServes, g as remote, h as prepareEngine, w as assertServesHub } from "./texts.js";
import { p as hubFileOf } from "./setup.js";
// src/pipeline/trial/running-servers.ts
function runningServers({ baseUrl, candidateUrl, runner }) {
	if (baseUrl === void 0 && candidateUrl === void 0) return void 0;
	if (baseUrl === void 0 || candidateUrl === void 0) {
		const [given, missing] = baseUrl === void 0 ? ["candidate-url", "base-url"] : ["base-url", "candidate-url"];
		throw new EspalierError("usage", `${given} is given without ${missing}: both models must run under the same conditions`, { hint: `Give --${missing} as well, or neither.` });
	}
	if (runner.kind === "local") return {
		base: baseUrl,
		candidate: candidateUrl
	};
	throw new EspalierError("usage", `runner hf-jobs starts servers itself, and ${baseUrl} runs already`, { hint: "Leave --runner out, or the addresses." });
}
async function contextOfServer(url, settings, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const engine = await prepareEngine(remote, settings, context);
		const path = async () => url;
		return _usingCtx$1.a(await engine.source({
			name: "server",
			modelId: url,
			path,
			url
		}, settings).start(context.signal)).contextTokens;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function atServers([base, candidate], servers, resolved, { hub }) {
	return [{
		...base,
		url: servers.base,
		assertServed: async (server) => resolved.kind === "hub" ? assertServesHub(hubFileOf(resolved), server, hub) : assertServes(resolved.path, server)
	}, {
		...candidate,
		url: servers.candidate,
		assertServed: async (server) => assertServes(await candidate.path(), server)
	}];
}
export { contextOfServer as n, runningServers as r, atServers as t };
