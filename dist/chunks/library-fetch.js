import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// src/pipeline/attestation/library-fetch.ts
var library_fetch_exports = __exportAll({
	default: () => libraryFetch,
	useFetch: () => useFetch
});
function useFetch(ours) {
	current = ours;
}
async function libraryFetch(url, { method = "GET", headers = {}, body, timeout } = {}) {
	return await current(url, {
		method,
		headers,
		...body !== void 0 && { body: typeof body === "string" ? body : new Uint8Array(body) },
		...timeout !== void 0 && { signal: AbortSignal.timeout(timeout) }
	});
}
var current;
var init_library_fetch = __esmMin((() => {
	current = globalThis.fetch;
}));
export { library_fetch_exports as n, useFetch as r, init_library_fetch as t };
