import { _ as EspalierError } from "./files.js";
import { T as isLoopback } from "./request.js";
// src/hub/clear-text.ts
function refuseClearText(url, what, allowed) {
	const { protocol, hostname, origin } = new URL(url);
	if (allowed || protocol !== "http:" || isLoopback(hostname)) return;
	throw new EspalierError("usage", `${origin} is an address without TLS: ${what} would be sent in clear`, {
		hint: "Use https; --allow-http takes it nevertheless, for a network that you trust.",
		details: { origin }
	});
}
function isPlainAddress(url) {
	const parsed = URL.parse(url);
	return parsed !== null && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === "";
}
export { refuseClearText as n, isPlainAddress as t };
