import { C as systemCodeOf, S as messageOf, f as _usingCtx, g as startOf$1, i as isFileSystemError, n as fileError, r as isDiskFull, s as readProblem, v as makeFolder, x as EspalierError } from "./files.js";
import { b as url, c as discriminatedUnion, d as looseObject, g as string, h as strictObject, i as array, l as int, m as record, p as object, r as _enum, s as boolean, u as literal, v as union, y as unknown$1 } from "./package-zod.js";
import { c as createRepo, o as HubApiError, s as commitIter } from "./package-huggingface.js";
import { A as pause, B as isRetriedStatus, E as webName, F as readBody, G as checkFreeDisk, H as publicUrl, I as readBytes, K as freeDisk, N as BodyTooLong, R as withBody, S as unreachable, T as encodePath, U as TransferStalled, V as networkReason, W as steadily, Y as formatBytes, _ as readAnswer, b as messageIn, g as hubRequest, h as hubJson, i as list, j as isLoopback, m as authHeaders, p as MAX_ANSWER_BYTES$1, v as answerError, w as apiName, x as readRefusal, y as hubError, z as backoff } from "./option.js";
import { t as require_dist } from "./package-yaml.js";
import { t as checkValue } from "./schema.js";
import { c as RELEASE_FILES, g as tryLock, t as CANDIDATES_FOLDER } from "./run-files.js";
import { appendFile, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { Worker } from "node:worker_threads";
// src/bytes/source.ts
async function readInto(source, target, offset, signal) {
	if (source.readInto !== void 0) return await source.readInto(target, offset, signal);
	target.set(await source.read(offset, target.length, signal));
}
function checkRange(name, size, offset, length) {
	if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= size)) throw new RangeError(`${name}: bytes ${offset}..${offset + length} are not inside its ${size} bytes`);
}
// src/http/redirect.ts
const MAX_REDIRECTS = 20;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function followRedirects(fetch_, url, init) {
	const headers = new Headers(init.headers);
	const trail = [];
	let current = url;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
		const response = await fetch_(current, {
			...init,
			headers,
			redirect: "manual"
		});
		trail.push(response.headers);
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) return {
			response,
			url: current,
			trail
		};
		await response.body?.cancel();
		const next = nextAddress(location, new URL(current));
		if (next.origin !== new URL(current).origin) headers.delete("authorization");
		current = next.href;
	}
	throw refused(url, `${publicUrl(url)} redirects more than ${MAX_REDIRECTS} times`);
}
function nextAddress(location, from) {
	const next = URL.parse(location, from.href);
	const problem = next === null ? "an address that cannot be read" : problemOf(next, from);
	if (next !== null && problem === void 0) return next;
	throw refused(from.href, `${publicUrl(from.href)} redirects to ${problem}`);
}
function problemOf(next, from) {
	const { protocol, username, password, hostname } = next;
	if (protocol !== "http:" && protocol !== "https:") return `an address of ${protocol}, expected https:`;
	if (username !== "" || password !== "") return "an address with a user name or password";
	if (isLoopback(hostname) && !isLoopback(from.hostname)) return `this machine (${hostname})`;
	if (protocol === "http:" && from.protocol === "https:") return `${next.origin}, without TLS`;
}
function refused(url, message) {
	return new EspalierError("hub-refused", message, {
		hint: "Something other than the Hub may have answered, such as a proxy or a login page: check the network.",
		details: { url: publicUrl(url) }
	});
}
function firstHeader(trail, name) {
	for (const headers of trail) {
		const value = headers.get(name);
		if (value !== null) return value;
	}
}
// src/http/identity.ts
function parseContentRange(value) {
	const match = value?.match(/^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/);
	if (!match) return void 0;
	const [, first, last, size] = match;
	const range = first === void 0 ? void 0 : {
		start: Number(first),
		end: Number(last) + 1
	};
	return [
		Number(size),
		range?.start ?? 0,
		range?.end ?? 0
	].every(Number.isSafeInteger) ? {
		range,
		size: Number(size)
	} : void 0;
}
function identityOf(followed) {
	const { response, trail } = followed;
	const { headers, status } = response;
	const etag = headers.get("etag") ?? void 0;
	const ranged = parseContentRange(headers.get("content-range"))?.size;
	const linked = firstHeader(trail, "x-linked-etag");
	const linkedEtag = linked === void 0 ? void 0 : bare(linked);
	const length = status === 200 ? headers.get("content-length") : null;
	return {
		size: ranged ?? sizeOf$1(length),
		etag,
		lastModified: etag === void 0 ? headers.get("last-modified") ?? void 0 : void 0,
		named: linkedEtag ?? (etag === void 0 ? void 0 : bare(etag)),
		linkedEtag,
		commit: firstHeader(trail, "x-repo-commit")
	};
}
function sizeOf$1(length) {
	const size = length === null || length === "" ? NaN : Number(length);
	return Number.isSafeInteger(size) && size >= 0 ? size : void 0;
}
function strongEtag({ etag }) {
	return etag?.startsWith("\"") ? etag : void 0;
}
function bare(etag) {
	return etag.replace(/^W\//, "").replaceAll("\"", "");
}
function checkSame(name, pinned, seen, redirected) {
	const demanded = redirected ? ["etag", "linkedEtag"] : ["etag"];
	for (const key of [
		"size",
		"etag",
		"lastModified",
		"linkedEtag",
		"commit"
	]) {
		const was = pinned[key];
		const is = seen[key];
		if (was === void 0 || was === is || is === void 0 && !demanded.includes(key)) continue;
		throw changed(name, key, was, is);
	}
}
function checkExpected(name, expected, { size, named }) {
	if (named !== expected.etag) throw changed(name, "etag", expected.etag, named);
	if (size !== void 0 && size !== expected.size) throw changed(name, "size", expected.size, size);
}
function changed(name, what, was, is) {
	return new EspalierError("base-changed", `${name} is not the file that was resolved: its ${what} was ${was}, now it is ${is ?? "not known"}`, {
		hint: "Name a commit instead of a branch, and start again. If a mirror or proxy is used, it may be stale: try without it.",
		details: {
			name,
			what,
			expected: was,
			actual: is
		}
	});
}
// src/http/refuse.ts
const refuseDefault = async (response, name) => {
	await response.body?.cancel();
	const { status } = response;
	const code = isRetriedStatus(status) ? "hub-unavailable" : "hub-refused";
	return new EspalierError(code, `${name}: the server answered ${status}`, { details: {
		name,
		status
	} });
};
// src/http/source.ts
const RANGES_AT_ONCE = 8;
const NEAR_BYTES = 65536;
const MAX_PROBE_BYTES = 1024;
async function openHttpSource(options) {
	const { name, expected, refuse = refuseDefault, retries = 5, backoffMs = 500 } = options;
	let resolved;
	let bytesFetched = 0;
	async function request(start, end, signal, ifRange) {
		const headers = {
			"accept-encoding": "identity",
			range: `bytes=${start}-${end - 1}`,
			...ifRange === void 0 ? {} : { "if-range": ifRange }
		};
		const signals = [options.signal, signal].filter((one) => one !== void 0);
		const init = signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
		const signed = resolved;
		if (signed !== void 0) {
			const followed = await followRedirects(options.fetch, signed, {
				...init,
				headers
			});
			if (!isExpiry(followed.response.status)) return {
				...followed,
				redirected: false
			};
			await followed.response.body?.cancel();
			if (resolved === signed) resolved = void 0;
			else return await request(start, end, signal, ifRange);
		}
		const all = {
			...options.headers,
			...headers
		};
		const followed = await followRedirects(options.fetch, options.url, {
			...init,
			headers: all
		});
		if (new URL(followed.url).origin !== new URL(options.url).origin) resolved = followed.url;
		return {
			...followed,
			redirected: true
		};
	}
	const pinned = await probe();
	async function probe() {
		const followed = await request(0, 1).catch((error) => {
			throw unreachable(error, "could not be opened");
		});
		const { response } = followed;
		const said = parseContentRange(response.headers.get("content-range"));
		const isEmptyFile = response.status === 416 && said?.size === 0;
		if (!response.ok && !isEmptyFile) throw await refuse(response, name);
		try {
			checkPlain(name, response);
			if (response.status === 206) checkContentRange(name, response, 0, 1);
		} catch (error) {
			await response.body?.cancel();
			throw error;
		}
		if (response.status === 206) bytesFetched += (await readBytes(response, MAX_PROBE_BYTES)).length;
		else await response.body?.cancel();
		const identity = identityOf(followed);
		if (expected !== void 0) checkExpected(name, expected, identity);
		if (identity.size === void 0) throw new EspalierError("hub-refused", `${name}: the server does not say how long the file is`);
		return {
			...identity,
			size: identity.size
		};
	}
	function unreachable(error, what) {
		if (error instanceof EspalierError || options.signal?.aborted) return error;
		return new EspalierError("hub-unavailable", `${name} ${what}: ${networkReason(error)}`, {
			cause: error,
			hint: "Check the network, then run again: finished work is kept.",
			details: { name }
		});
	}
	async function body(start, end, signal) {
		const followed = await request(start, end, signal, strongEtag(pinned));
		const { response } = followed;
		if (response.status !== 416 && !response.ok) throw await refuse(response, name);
		try {
			if (expected !== void 0 && followed.redirected) checkExpected(name, expected, identityOf(followed));
			checkAnswer(name, pinned, followed, start, end);
		} catch (error) {
			await response.body?.cancel();
			throw error;
		}
		return response.body;
	}
	async function* stream(offset, length, signal) {
		checkRange(name, pinned.size, offset, length);
		const end = offset + length;
		let failures = 0;
		for (let at = offset; at < end;) {
			const began = at;
			try {
				for await (const piece of steadily(await body(at, end, signal), options.minimumRate)) {
					at += piece.length;
					bytesFetched += piece.length;
					if (at > end) throw tooLong(name, end, at);
					yield piece;
				}
				if (at < end) throw new Error(`the body ended ${end - at} bytes early`);
			} catch (error) {
				signal?.throwIfAborted();
				options.signal?.throwIfAborted();
				if (error instanceof EspalierError) throw error;
				const fruitless = at === began || error instanceof TransferStalled;
				if (!fruitless) failures = 0;
				if (failures >= retries) throw unreachable(error, `broke off at byte ${at} of ${pinned.size}`);
				options.onResume?.(at, networkReason(error));
				if (fruitless) {
					await pause(backoff(backoffMs, failures), signal ?? options.signal);
					failures += 1;
				}
			}
		}
	}
	async function readInto(target, offset, signal) {
		let at = 0;
		for await (const piece of stream(offset, target.length, signal)) {
			target.set(piece, at);
			at += piece.length;
		}
	}
	const etag = pinned.linkedEtag ?? pinned.etag?.replaceAll("\"", "");
	return {
		name,
		size: pinned.size,
		version: etag ?? pinned.commit,
		readsAtOnce: RANGES_AT_ONCE,
		nearBytes: NEAR_BYTES,
		etag,
		commit: pinned.commit,
		get bytesFetched() {
			return bytesFetched;
		},
		stream,
		async read(offset, length, signal) {
			checkRange(name, pinned.size, offset, length);
			const bytes = new Uint8Array(length);
			await readInto(bytes, offset, signal);
			return bytes;
		},
		readInto,
		async [Symbol.asyncDispose]() {}
	};
}
function isExpiry(status) {
	return [
		400,
		401,
		403,
		404,
		410
	].includes(status);
}
function checkAnswer(name, pinned, followed, start, end) {
	const { response, redirected } = followed;
	checkPlain(name, response);
	checkSame(name, pinned, identityOf(followed), redirected);
	if (response.status === 200 && start === 0 && end === pinned.size) return;
	checkContentRange(name, response, start, end);
}
function checkContentRange(name, response, start, end) {
	const said = response.headers.get("content-range");
	const range = parseContentRange(said)?.range;
	if (response.status === 206 && range?.start === start && range.end === end) return;
	const without = `status ${response.status} ${said === null ? "without a range" : `with the range "${said}"`}`;
	const got = range ? `bytes ${range.start}..${range.end}` : without;
	throw new EspalierError("hub-refused", `${name}: the request was for bytes ${start}..${end}, but the server sent ${got}`, {
		hint: "The server, or a proxy before it, does not support range requests. Download the file first.",
		details: {
			name,
			start,
			end,
			status: response.status
		}
	});
}
function checkPlain(name, response) {
	const coding = response.headers.get("content-encoding")?.toLowerCase() ?? "identity";
	if (coding === "identity" || coding === "") return;
	throw new EspalierError("hub-refused", `${name}: the server sent it with the encoding ${coding}, although plain bytes were requested`, {
		hint: "A proxy may compress the answers of the server: try without the proxy, or download the file first.",
		details: {
			name,
			coding
		}
	});
}
function tooLong(name, end, at) {
	return new EspalierError("download-corrupt", `${name}: the server sent ${at - end} bytes too many`);
}
// src/xet/kernel/wasm.ts
const KERNEL_WASM = [
	"AGFzbQEAAAABQghgBX9/f39/AGAEf39/fwBgBn9/f397fwBgCX9/f39/f39/fwBgA39/fwBgAAF/YAd/f39/f39/AX9gBH9/f38B",
	"fwMLCgABAgMABAEFBgcFAwEAAQckBANjdXQACAVrZXllZAAGCWZpcnN0RnJlZQAHBm1lbW9yeQIADAEBCvlwCrUbASB/IAAoAgAg",
	"ASgCACIFIAAoAhAiBmpqIgcgA3NBEHgiA0HnzKfQBmoiCCAHIAEoAgQiByAGIAhzQQx4IgZqaiIIIANzQQh4IglqIQogACgCBCAB",
	"KAIIIgsgACgCFCIDamoiDEEQeCINQfui4aQEayIOIANzQQx4IQ8gACgCDCABKAIYIhAgACgCHCIDamoiESAEc0EQeCIEQcaVwNUF",
	"ayISIBEgASgCHCIRIAMgEnNBDHgiEmpqIhMgBHNBCHgiBGohFCAAKAIIIAEoAhAiAyAAKAIYIhVqaiIWIAJzQRB4IgJB8ua74wNq",
	"IhcgFiABKAIUIhYgFSAXc0EMeCIVamoiFyACc0EIeCICaiIYIAggASgCICIIIAwgDyABKAIMIgxqaiIZIA1zQQh4Ig0gDmoiDiAP",
	"c0EHeCIPamoiGiAEc0EQeCIEaiIbIBogASgCJCIaIA8gG3NBDHgiD2pqIhsgBHNBCHgiBGohHCAZIAEoAigiGSAVIBhzQQd4IhVq",
	"aiIYIAlzQRB4IgkgFGoiHSAYIAEoAiwiGCAVIB1zQQx4IhVqaiIdIAlzQQh4IglqIR4gBiAKc0EHeCIGIBMgBiABKAI4IgZqaiIT",
	"IAJzQRB4IgIgDmoiDnNBDHghHyAXIAEoAjAiFyASIBRzQQd4IhJqaiIUIA1zQRB4Ig0gCmoiCiAUIAEoAjQiFCAKIBJzQQx4IhJq",
	"aiIgIA1zQQh4IiFqIiIgGyATIB8gASgCPCIBamoiCiACc0EIeCICIA5qIg0gH3NBB3giDiALamoiEyAJc0EQeCIJaiIbIBMgDiAb",
	"c0EMeCIOIBBqaiITIAlzQQh4IglqIRsgCiASICJzQQd4IgogA2pqIhIgBHNBEHgiBCAeaiIfIBIgCiAfc0EMeCISIBRqaiIfIARz",
	"QQh4IiJqISMgICAVIB5zQQd4IgQgEWpqIgogAnNBEHgiAiAcaiIVIAogBCAVc0EMeCIVIAVqaiIeIAJzQQh4IiBqIiQgEyAdIA8g",
	"HHNBB3giAiAMamoiBCAhc0EQeCIKIA1qIg0gBCACIA1zQQx4IgIgGWpqIgQgCnNBCHgiCmoiDSACc0EHeCICIAdqaiIPICJzQRB4",
	"IhNqIhwgDyACIBxzQQx4IgIgGGpqIg8gE3NBCHgiE2ohHCAEIBUgJHNBB3giBCAXamoiFSAJc0EQeCIJICNqIh0gFSAEIB1zQQx4",
	"IgQgFmpqIhUgCXNBCHgiCWohHSAeIBIgI3NBB3giEiAaamoiHiAKc0EQeCIKIBtqIiEgHiASICFzQQx4IhIgBmpqIh4gCnNBCHgi",
	"CmoiISAPIB8gDiAbc0EHeCIOIAFqaiIPICBzQRB4IhsgDWoiDSAPIA0gDnNBDHgiDSAIamoiDiAbc0EIeCIPaiIbIA1zQQd4Ig0g",
	"DGpqIh8gCXNBEHgiCWoiICAfIA0gIHNBDHgiDSADamoiHyAJc0EIeCIJaiEgIA4gEiAhc0EHeCIOIBFqaiISIBNzQRB4IhMgHWoi",
	"ISASIA4gIXNBDHgiDiAGamoiEiATc0EIeCITaiEhIB4gBCAdc0EHeCIEIBRqaiIdIA9zQRB4Ig8gHGoiHiAdIAQgHnNBDHgiBCAL",
	"amoiHSAPc0EIeCIPaiIeIB8gFSACIBxzQQd4IgIgGWpqIhUgCnNBEHgiCiAbaiIbIBUgAiAbc0EMeCICIBdqaiIVIApzQQh4Igpq",
	"IhsgAnNBB3giAiAQamoiHCATc0EQeCITaiIfIBwgAiAfc0EMeCICIBZqaiIcIBNzQQh4IhNqIR8gFSAEIB5zQQd4IgQgGmpqIhUg",
	"CXNBEHgiCSAhaiIeIBUgBCAec0EMeCIEIAVqaiIVIAlzQQh4IglqIR4gHSAOICFzQQd4Ig4gGGpqIh0gCnNBEHgiCiAgaiIhIB0g",
	"DiAhc0EMeCIOIAFqaiIdIApzQQh4IgpqIiEgHCASIA0gIHNBB3giDSAIamoiEiAPc0EQeCIPIBtqIhsgEiANIBtzQQx4Ig0gB2pq",
	"IhIgD3NBCHgiD2oiGyANc0EHeCINIBlqaiIcIAlzQRB4IglqIiAgHCANICBzQQx4Ig0gEWpqIhwgCXNBCHgiCWohICASIA4gIXNB",
	"B3giDiAUamoiEiATc0EQeCITIB5qIiEgEiAOICFzQQx4Ig4gAWpqIhIgE3NBCHgiE2ohISAdIAQgHnNBB3giBCAGamoiHSAPc0EQ",
	"eCIPIB9qIh4gHSAEIB5zQQx4IgQgDGpqIh0gD3NBCHgiD2oiHiAcIBUgAiAfc0EHeCICIBdqaiIVIApzQRB4IgogG2oiGyAVIAIg",
	"G3NBDHgiAiAaamoiFSAKc0EIeCIKaiIbIAJzQQd4IgIgA2pqIhwgE3NBEHgiE2oiHyAcIAIgH3NBDHgiAiAFamoiHCATc0EIeCIT",
	"aiEfIBUgBCAec0EHeCIEIBhqaiIVIAlzQRB4IgkgIWoiHiAVIAQgHnNBDHgiBCALamoiFSAJc0EIeCIJaiEeIB0gDiAhc0EHeCIO",
	"IBZqaiIdIApzQRB4IgogIGoiISAdIA4gIXNBDHgiDiAIamoiHSAKc0EIeCIKaiIhIBwgEiANICBzQQd4Ig0gB2pqIhIgD3NBEHgi",
	"DyAbaiIbIBIgDSAbc0EMeCINIBBqaiISIA9zQQh4Ig9qIhsgDXNBB3giDSAXamoiHCAJc0EQeCIJaiIgIBwgDSAgc0EMeCINIBRq",
	"aiIcIAlzQQh4IglqISAgEiAOICFzQQd4Ig4gBmpqIhIgE3NBEHgiEyAeaiIhIBIgDiAhc0EMeCIOIAhqaiISIBNzQQh4IhNqISEg",
	"HSAEIB5zQQd4IgQgAWpqIh0gD3NBEHgiDyAfaiIeIB0gBCAec0EMeCIEIBlqaiIdIA9zQQh4Ig9qIh4gHCAVIAIgH3NBB3giAiAa",
	"amoiFSAKc0EQeCIKIBtqIhsgFSACIBtzQQx4IgIgGGpqIhUgCnNBCHgiCmoiGyACc0EHeCICIBFqaiIcIBNzQRB4IhNqIh8gHCAC",
	"IB9zQQx4IgIgC2pqIhwgE3NBCHgiE2ohHyAVIAQgHnNBB3giBCAWamoiFSAJc0EQeCIJICFqIh4gFSAEIB5zQQx4IgQgDGpqIhUg",
	"CXNBCHgiCWohHiAdIA4gIXNBB3giDiAFamoiHSAKc0EQeCIKICBqIiEgHSAOICFzQQx4Ig4gB2pqIh0gCnNBCHgiCmoiISAcIBIg",
	"DSAgc0EHeCINIBBqaiISIA9zQRB4Ig8gG2oiGyASIA0gG3NBDHgiDSADamoiEiAPc0EIeCIPaiIbIA1zQQd4Ig0gGmpqIhwgCXNB",
	"EHgiCWoiICAcIA0gIHNBDHgiDSAGamoiHCAJc0EIeCIJaiEgIBIgDiAhc0EHeCIOIAFqaiISIBNzQRB4IhMgHmoiISASIA4gIXNB",
	"DHgiDiAHamoiEiATc0EIeCITaiEhIB0gBCAec0EHeCIEIAhqaiIdIA9zQRB4Ig8gH2oiHiAdIAQgHnNBDHgiBCAXamoiHSAPc0EI",
	"eCIPaiIeIBwgFSACIB9zQQd4IgIgGGpqIhUgCnNBEHgiCiAbaiIbIBUgAiAbc0EMeCICIBZqaiIVIApzQQh4IgpqIhsgAnNBB3gi",
	"AiAUamoiHCATc0EQeCITaiIfIBwgAiAfc0EMeCICIAxqaiIcIBNzQQh4IhNqIR8gFSAEIB5zQQd4IgQgBWpqIhUgCXNBEHgiCSAh",
	"aiIeIBUgBCAec0EMeCIEIBlqaiIVIAlzQQh4IglqIR4gHSAOICFzQQd4Ig4gC2pqIh0gCnNBEHgiCiAgaiIhIB0gDiAhc0EMeCIO",
	"IBBqaiIdIApzQQh4IgpqIiEgHCASIA0gIHNBB3giDSADamoiEiAPc0EQeCIPIBtqIhsgEiANIBtzQQx4Ig0gEWpqIhIgD3NBCHgi",
	"D2oiGyANc0EHeCINIBhqaiIYIAlzQRB4IglqIhwgGCANIBxzQQx4Ig0gAWpqIgEgCXNBCHgiCWohGCASIA4gIXNBB3giDiAIamoi",
	"CCATc0EQeCISIB5qIhMgCCAOIBNzQQx4IgggEGpqIg4gEnNBCHgiEGohEiAdIAQgHnNBB3giBCAHamoiByAPc0EQeCIPIB9qIhMg",
	"ByAEIBNzQQx4IhMgGmpqIhogD3NBCHgiD2oiHCABIBUgAiAfc0EHeCIBIBZqaiICIApzQRB4IgQgG2oiByACIAEgB3NBDHgiASAF",
	"amoiAiAEc0EIeCIEaiIFIAFzQQd4IgEgBmpqIgYgEHNBEHgiB2oiCiAGIAEgCnNBDHgiASAZamoiBiAHc0EIeCIHaiEKIAIgEyAc",
	"c0EHeCICIAtqaiILIAlzQRB4IgkgEmoiECALIAIgEHNBDHgiAiAXamoiCyAJc0EIeCIJaiEQIAAgGiAIIBJzQQd4IgggDGpqIgwg",
	"BHNBEHgiBCAYaiISIAwgCCASc0EMeCIIIANqaiIDIARzQQh4IgRqIgwgBnM2AgAgACAOIA0gGHNBB3giBiARamoiDSAPc0EQeCIO",
	"IAVqIgUgDSAFIAZzQQx4IgUgFGpqIgYgDnNBCHgiDWoiDiALczYCBCAAIAMgCnM2AgggACAGIBBzNgIMIAAgBSAOc0EHeCAJczYC",
	"ECAAIAEgCnNBB3ggBHM2AhQgACACIBBzQQd4IA1zNgIYIAAgCCAMc0EHeCAHczYCHAvUAwEGe0GACP0ABAAiBEGQCP0ABAAiBf0N",
	"CAkKCxgZGhsMDQ4PHB0eHyEGQaAI/QAEACIHQbAI/QAEACII/Q0ICQoLGBkaGwwNDg8cHR4fIQkgACAEIAX9DQABAgMQERITBAUG",
	"BxQVFhciBCAHIAj9DQABAgMQERITBAUGBxQVFhciBf0NAAECAwQFBgcQERITFBUWF/0LBAAgASAEIAX9DQgJCgsMDQ4PGBkaGxwd",
	"Hh/9CwQAIAIgBiAJ/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIAYgCf0NCAkKCwwNDg8YGRobHB0eH/0LBABBwAj9AAQAIgRB0Aj9",
	"AAQAIgX9DQgJCgsYGRobDA0ODxwdHh8hBkHgCP0ABAAiB0HwCP0ABAAiCP0NCAkKCxgZGhsMDQ4PHB0eHyEJIAAgBCAF/Q0AAQID",
	"EBESEwQFBgcUFRYXIgQgByAI/Q0AAQIDEBESEwQFBgcUFRYXIgX9DQABAgMEBQYHEBESExQVFhf9CwQQIAEgBCAF/Q0ICQoLDA0O",
	"DxgZGhscHR4f/QsEECACIAYgCf0NAAECAwQFBgcQERITFBUWF/0LBBAgAyAGIAn9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQC7RFASN7",
	"/Qxn5glqZ+YJamfmCWpn5glqIARBgAj9AAQAQcAI/QAEACIE/a4BIAD9AAQAIgYgAf0ABAAiB/0NAAECAxAREhMEBQYHFBUWFyII",
	"IAL9AAQAIgkgA/0ABAAiCv0NAAECAxAREhMEBQYHFBUWFyIL/Q0AAQIDBAUGBxAREhMUFRYXIgz9rgEiDf1RIg4gDv0NAgMAAQYH",
	"BAUKCwgJDg8MDSIO/a4BIg8gDiANIAQgD/1RIgRBDP2tASAEQRT9qwH9UCIN/a4BIAggC/0NCAkKCwwNDg8YGRobHB0eHyII/a4B",
	"Igv9USIEIAT9DQECAwAFBgcECQoLCA0ODwwiDv2uASEP/QyFrme7ha5nu4WuZ7uFrme7/QwAAAAAAAAAAAAAAAAAAAAAQZAI/QAE",
	"AEHQCP0ABAAiBP2uASAGIAf9DQgJCgsYGRobDA0ODxwdHh8iBiAJIAr9DQgJCgsYGRobDA0ODxwdHh8iB/0NAAECAwQFBgcQERIT",
	"FBUWFyIJ/a4BIgr9USIQIBD9DQIDAAEGBwQFCgsICQ4PDA0iEP2uASIRIBAgCiAEIBH9USIEQQz9rQEgBEEU/asB/VAiCv2uASAG",
	"IAf9DQgJCgsMDQ4PGBkaGxwdHh8iEP2uASIH/VEiBCAE/Q0BAgMABQYHBAkKCwgNDg8MIhH9rgEhEv0McvNuPHLzbjxy8248cvNu",
	"PP0MQAAAAEAAAABAAAAAQAAAAEGgCP0ABABB4Aj9AAQAIgb9rgEgAP0ABBAiEyAB/QAEECIU/Q0AAQIDEBESEwQFBgcUFRYXIhUg",
	"Av0ABBAiFiAD/QAEECIX/Q0AAQIDEBESEwQFBgcUFRYXIhj9DQABAgMEBQYHEBESExQVFhciBP2uASIZ/VEiGiAa/Q0CAwABBgcE",
	"BQoLCAkODwwNIhr9rgEiGyAaIBkgBiAb/VEiBkEM/a0BIAZBFP2rAf1QIhn9rgEgFSAY/Q0ICQoLDA0ODxgZGhscHR4fIhX9rgEi",
	"GP1RIgYgBv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIRv9DDr1T6U69U+lOvVPpTr1T6UgBf0RQbAI/QAEAEHwCP0ABAAiBv2uASAT",
	"IBT9DQgJCgsYGRobDA0ODxwdHh8iEyAWIBf9DQgJCgsYGRobDA0ODxwdHh8iFP0NAAECAwQFBgcQERITFBUWFyIW/a4BIhf9USIc",
	"IBz9DQIDAAEGBwQFCgsICQ4PDA0iHP2uASIdIBwgFyAGIB39USIGQQz9rQEgBkEU/asB/VAiF/2uASATIBT9DQgJCgsMDQ4PGBka",
	"GxwdHh8iE/2uASIU/VEiBiAG/Q0BAgMABQYHBAkKCwgNDg8MIgb9rgEhHCAKIBL9USIKQQf9rQEgCkEZ/asB/VAiCiAbIAYgCyAK",
	"/a4BIAD9AAQgIgogAf0ABCAiC/0NAAECAxAREhMEBQYHFBUWFyIdIAL9AAQgIh4gA/0ABCAiH/0NAAECAxAREhMEBQYHFBUWFyIg",
	"/Q0AAQIDBAUGBxAREhMUFRYXIgb9rgEiIf1RIiIgIv0NAgMAAQYHBAUKCwgJDg8MDSIi/a4BIiP9USIkQQz9rQEgJEEU/asB/VAh",
	"JCAjICIgISAk/a4BIB0gIP0NCAkKCwwNDg8YGRobHB0eHyId/a4BIiD9USIhICH9DQECAwAFBgcECQoLCA0ODwwiIf2uASEiIBkg",
	"G/1RIhlBB/2tASAZQRn9qwH9UCIZIBwgDiAHIBn9rgEgCiAL/Q0ICQoLGBkaGwwNDg8cHR4fIgcgHiAf/Q0ICQoLGBkaGwwNDg8c",
	"HR4fIgr9DQABAgMEBQYHEBESExQVFhciC/2uASIO/VEiGSAZ/Q0CAwABBgcEBQoLCAkODwwNIhn9rgEiG/1RIh5BDP2tASAeQRT9",
	"qwH9UCIeIBsgGSAOIB79rgEgByAK/Q0ICQoLDA0ODxgZGhscHR4fIgr9rgEiDv1RIgcgB/0NAQIDAAUGBwQJCgsIDQ4PDCIZ/a4B",
	"Ihv9USIHQQf9rQEgB0EZ/asB/VAhHiAXIBz9USIHQQf9rQEgB0EZ/asB/VAiByAPIBEgGCAH/a4BIAD9AAQwIhEgAf0ABDAiF/0N",
	"AAECAxAREhMEBQYHFBUWFyIYIAL9AAQwIhwgA/0ABDAiH/0NAAECAxAREhMEBQYHFBUWFyIj/Q0AAQIDBAUGBxAREhMUFRYXIgf9",
	"rgEiJf1RIiYgJv0NAgMAAQYHBAUKCwgJDg8MDSIm/a4BIif9USIoQQz9rQEgKEEU/asB/VAiKCAnICYgJSAo/a4BIBggI/0NCAkK",
	"CwwNDg8YGRobHB0eHyIY/a4BIiP9USIlICX9DQECAwAFBgcECQoLCA0ODwwiJf2uASIm/VEiJ0EH/a0BICdBGf2rAf1QIScgJiAZ",
	"ICAgDSAP/VEiDUEH/a0BIA1BGf2rAf1QIg0gEiAaIBQgDf2uASARIBf9DQgJCgsYGRobDA0ODxwdHh8iDSAcIB/9DQgJCgsYGRob",
	"DA0ODxwdHh8iD/0NAAECAwQFBgcQERITFBUWFyIR/a4BIhL9USIUIBT9DQIDAAEGBwQFCgsICQ4PDA0iFP2uASIX/VEiGUEM/a0B",
	"IBlBFP2rAf1QIhkgFyAUIBIgGf2uASANIA/9DQgJCgsMDQ4PGBkaGxwdHh8iDf2uASIP/VEiEiAS/Q0BAgMABQYHBAkKCwgNDg8M",
	"IhL9rgEiFP1RIhdBB/2tASAXQRn9qwH9UCIX/a4BIAn9rgEiGf1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIhwgGiAZIBcg",
	"HP1RIhdBDP2tASAXQRT9qwH9UCIX/a4BIBb9rgEiGf1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIRwgFCAlIA4gJCAi/VEi",
	"DkEH/a0BIA5BGf2rAf1QIg79rgEgEP2uASIU/VEiHyAf/Q0CAwABBgcEBQoLCAkODwwNIh/9rgEiICAfIBQgDiAg/VEiDkEM/a0B",
	"IA5BFP2rAf1QIg79rgEgC/2uASIU/VEiHyAf/Q0BAgMABQYHBAkKCwgNDg8MIh/9rgEhICAeICIgEiAjIB79rgEgE/2uASIS/VEi",
	"HiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiIv1RIiNBDP2tASAjQRT9qwH9UCIjICIgHiASICP9rgEgDP2uASIS/VEiHiAe/Q0B",
	"AgMABQYHBAkKCwgNDg8MIh79rgEiIv1RIiNBB/2tASAjQRn9qwH9UCEjICcgGyAhIA8gJ/2uASAE/a4BIg/9USIbIBv9DQIDAAEG",
	"BwQFCgsICQ4PDA0iG/2uASIh/VEiJEEM/a0BICRBFP2rAf1QIiQgISAbIA8gJP2uASAY/a4BIg/9USIbIBv9DQECAwAFBgcECQoL",
	"CA0ODwwiG/2uASIh/VEiJEEH/a0BICRBGf2rAf1QISQgIiAbIBkgDiAg/VEiDkEH/a0BIA5BGf2rAf1QIg79rgEgCP2uASIZ/VEi",
	"GyAb/Q0CAwABBgcEBQoLCAkODwwNIhv9rgEiIiAbIBkgDiAi/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEgCv2uASIZ/VEiGyAb/Q0B",
	"AgMABQYHBAkKCwgNDg8MIhv9rgEhIiAjICEgGiAUICP9rgEgB/2uASIU/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiIf1R",
	"IiNBDP2tASAjQRT9qwH9UCIjICEgGiAUICP9rgEgFf2uASIU/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEiIf1RIiNBB/2t",
	"ASAjQRn9qwH9UCEjICQgHCAfIBIgJP2uASAd/a4BIhL9USIfIB/9DQIDAAEGBwQFCgsICQ4PDA0iH/2uASIk/VEiJUEM/a0BICVB",
	"FP2rAf1QIiUgJCAfIBIgJf2uASAR/a4BIhL9USIfIB/9DQECAwAFBgcECQoLCA0ODwwiH/2uASIk/VEiJUEH/a0BICVBGf2rAf1Q",
	"ISUgICAeIA8gFyAc/VEiD0EH/a0BIA9BGf2rAf1QIg/9rgEgDf2uASIX/VEiHCAc/Q0CAwABBgcEBQoLCAkODwwNIhz9rgEiHiAc",
	"IBcgDyAe/VEiD0EM/a0BIA9BFP2rAf1QIg/9rgEgBv2uASIX/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8MIhz9rgEhHiAkIBogGSAP",
	"IB79USIPQQf9rQEgD0EZ/asB/VAiD/2uASAQ/a4BIhn9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIgIBogGSAPICD9USIP",
	"QQz9rQEgD0EU/asB/VAiD/2uASAE/a4BIhn9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASEgIB4gHyAUIA4gIv1RIg5BB/2t",
	"ASAOQRn9qwH9UCIO/a4BIAv9rgEiFP1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIh8gHiAUIA4gH/1RIg5BDP2tASAOQRT9",
	"qwH9UCIO/a4BIAf9rgEiFP1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIR8gIyAiIBwgEiAj/a4BIBj9rgEiEv1RIhwgHP0N",
	"AgMAAQYHBAUKCwgJDg8MDSIc/a4BIiL9USIjQQz9rQEgI0EU/asB/VAiIyAiIBwgEiAj/a4BIAn9rgEiEv1RIhwgHP0NAQIDAAUG",
	"BwQJCgsIDQ4PDCIc/a4BIiL9USIjQQf9rQEgI0EZ/asB/VAhIyAlICEgGyAXICX9rgEgE/2uASIX/VEiGyAb/Q0CAwABBgcEBQoL",
	"CAkODwwNIhv9rgEiIf1RIiRBDP2tASAkQRT9qwH9UCIkICEgGyAXICT9rgEgEf2uASIX/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihv9rgEiIf1RIiRBB/2tASAkQRn9qwH9UCEkICIgGyAZIA4gH/1RIg5BB/2tASAOQRn9qwH9UCIO/a4BIBb9rgEiGf1RIhsgG/0N",
	"AgMAAQYHBAUKCwgJDg8MDSIb/a4BIiIgGyAZIA4gIv1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBX9rgEiGf1RIhsgG/0NAQIDAAUG",
	"BwQJCgsIDQ4PDCIb/a4BISIgIyAhIBogFCAj/a4BIB39rgEiFP1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiH9USIjQQz9",
	"rQEgI0EU/asB/VAiIyAhIBogFCAj/a4BIAz9rgEiFP1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIiH9USIjQQf9rQEgI0EZ",
	"/asB/VAhIyAkICAgHiASICT9rgEgCv2uASIS/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiJP1RIiVBDP2tASAlQRT9qwH9",
	"UCIlICQgHiASICX9rgEgDf2uASIS/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEiJP1RIiVBB/2tASAlQRn9qwH9UCElIB8g",
	"HCAXIA8gIP1RIg9BB/2tASAPQRn9qwH9UCIP/a4BIAb9rgEiF/1RIhwgHP0NAgMAAQYHBAUKCwgJDg8MDSIc/a4BIh8gHCAXIA8g",
	"H/1RIg9BDP2tASAPQRT9qwH9UCIP/a4BIAj9rgEiF/1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4BIR8gJCAaIBkgDyAf/VEi",
	"D0EH/a0BIA9BGf2rAf1QIg/9rgEgC/2uASIZ/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiICAaIBkgDyAg/VEiD0EM/a0B",
	"IA9BFP2rAf1QIg/9rgEgE/2uASIZ/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEhICAfIB4gFCAOICL9USIOQQf9rQEgDkEZ",
	"/asB/VAiDv2uASAH/a4BIhT9USIeIB79DQIDAAEGBwQFCgsICQ4PDA0iHv2uASIfIB4gFCAOIB/9USIOQQz9rQEgDkEU/asB/VAi",
	"Dv2uASAd/a4BIhT9USIeIB79DQECAwAFBgcECQoLCA0ODwwiHv2uASEfICMgIiAcIBIgI/2uASAR/a4BIhL9USIcIBz9DQIDAAEG",
	"BwQFCgsICQ4PDA0iHP2uASIi/VEiI0EM/a0BICNBFP2rAf1QIiMgIiAcIBIgI/2uASAQ/a4BIhL9USIcIBz9DQECAwAFBgcECQoL",
	"CA0ODwwiHP2uASIi/VEiI0EH/a0BICNBGf2rAf1QISMgJSAhIBsgFyAl/a4BIBj9rgEiF/1RIhsgG/0NAgMAAQYHBAUKCwgJDg8M",
	"DSIb/a4BIiH9USIkQQz9rQEgJEEU/asB/VAiJCAhIBsgFyAk/a4BIA39rgEiF/1RIhsgG/0NAQIDAAUGBwQJCgsIDQ4PDCIb/a4B",
	"IiH9USIkQQf9rQEgJEEZ/asB/VAhJCAiIBsgGSAOIB/9USIOQQf9rQEgDkEZ/asB/VAiDv2uASAE/a4BIhn9USIbIBv9DQIDAAEG",
	"BwQFCgsICQ4PDA0iG/2uASIiIBsgGSAOICL9USIOQQz9rQEgDkEU/asB/VAiDv2uASAM/a4BIhn9USIbIBv9DQECAwAFBgcECQoL",
	"CA0ODwwiG/2uASEiICMgISAaIBQgI/2uASAK/a4BIhT9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIh/VEiI0EM/a0BICNB",
	"FP2rAf1QIiMgISAaIBQgI/2uASAJ/a4BIhT9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASIh/VEiI0EH/a0BICNBGf2rAf1Q",
	"ISMgJCAgIB4gEiAk/a4BIBX9rgEiEv1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIiT9USIlQQz9rQEgJUEU/asB/VAiJSAk",
	"IB4gEiAl/a4BIAb9rgEiEv1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIiT9USIlQQf9rQEgJUEZ/asB/VAhJSAfIBwgFyAP",
	"ICD9USIPQQf9rQEgD0EZ/asB/VAiD/2uASAI/a4BIhf9USIcIBz9DQIDAAEGBwQFCgsICQ4PDA0iHP2uASIfIBwgFyAPIB/9USIP",
	"QQz9rQEgD0EU/asB/VAiD/2uASAW/a4BIhf9USIcIBz9DQECAwAFBgcECQoLCA0ODwwiHP2uASEfICQgGiAZIA8gH/1RIg9BB/2t",
	"ASAPQRn9qwH9UCIP/a4BIAf9rgEiGf1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiAgGiAZIA8gIP1RIg9BDP2tASAPQRT9",
	"qwH9UCIP/a4BIBj9rgEiGf1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BISAgHyAeIBQgDiAi/VEiDkEH/a0BIA5BGf2rAf1Q",
	"Ig79rgEgHf2uASIU/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiHyAeIBQgDiAf/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEg",
	"Cv2uASIU/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEhHyAjICIgHCASICP9rgEgDf2uASIS/VEiHCAc/Q0CAwABBgcEBQoL",
	"CAkODwwNIhz9rgEiIv1RIiNBDP2tASAjQRT9qwH9UCIjICIgHCASICP9rgEgC/2uASIS/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihz9rgEiIv1RIiNBB/2tASAjQRn9qwH9UCEjICUgISAbIBcgJf2uASAR/a4BIhf9USIbIBv9DQIDAAEGBwQFCgsICQ4PDA0iG/2u",
	"ASIh/VEiJEEM/a0BICRBFP2rAf1QIiQgISAbIBcgJP2uASAG/a4BIhf9USIbIBv9DQECAwAFBgcECQoLCA0ODwwiG/2uASIh/VEi",
	"JEEH/a0BICRBGf2rAf1QISQgIiAbIBkgDiAf/VEiDkEH/a0BIA5BGf2rAf1QIg79rgEgE/2uASIZ/VEiGyAb/Q0CAwABBgcEBQoL",
	"CAkODwwNIhv9rgEiIiAbIBkgDiAi/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEgCf2uASIZ/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihv9rgEhIiAjICEgGiAUICP9rgEgFf2uASIU/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiIf1RIiNBDP2tASAjQRT9qwH9",
	"UCIjICEgGiAUICP9rgEgEP2uASIU/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEiIf1RIiNBB/2tASAjQRn9qwH9UCEjICQg",
	"ICAeIBIgJP2uASAM/a4BIhL9USIeIB79DQIDAAEGBwQFCgsICQ4PDA0iHv2uASIk/VEiJUEM/a0BICVBFP2rAf1QIiUgJCAeIBIg",
	"Jf2uASAI/a4BIhL9USIeIB79DQECAwAFBgcECQoLCA0ODwwiHv2uASIk/VEiJUEH/a0BICVBGf2rAf1QISUgHyAcIBcgDyAg/VEi",
	"D0EH/a0BIA9BGf2rAf1QIg/9rgEgFv2uASIX/VEiHCAc/Q0CAwABBgcEBQoLCAkODwwNIhz9rgEiHyAcIBcgDyAf/VEiD0EM/a0B",
	"IA9BFP2rAf1QIg/9rgEgBP2uASIX/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8MIhz9rgEhHyAkIBogGSAPIB/9USIPQQf9rQEgD0EZ",
	"/asB/VAiD/2uASAd/a4BIhn9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIgIBogGSAPICD9USIPQQz9rQEgD0EU/asB/VAi",
	"D/2uASAR/a4BIhn9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASEgIB8gHiAUIA4gIv1RIg5BB/2tASAOQRn9qwH9UCIO/a4B",
	"IAr9rgEiFP1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIh8gHiAUIA4gH/1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBX9rgEi",
	"FP1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIR8gIyAiIBwgEiAj/a4BIAb9rgEiEv1RIhwgHP0NAgMAAQYHBAUKCwgJDg8M",
	"DSIc/a4BIiL9USIjQQz9rQEgI0EU/asB/VAiIyAiIBwgEiAj/a4BIAf9rgEiEv1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4B",
	"IiL9USIjQQf9rQEgI0EZ/asB/VAhIyAlICEgGyAXICX9rgEgDf2uASIX/VEiGyAb/Q0CAwABBgcEBQoLCAkODwwNIhv9rgEiIf1R",
	"IiRBDP2tASAkQRT9qwH9UCIkICEgGyAXICT9rgEgCP2uASIX/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8MIhv9rgEiIf1RIiRBB/2t",
	"ASAkQRn9qwH9UCEkICIgGyAZIA4gH/1RIg5BB/2tASAOQRn9qwH9UCIO/a4BIBj9rgEiGf1RIhsgG/0NAgMAAQYHBAUKCwgJDg8M",
	"DSIb/a4BIiIgGyAZIA4gIv1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBD9rgEiGf1RIhsgG/0NAQIDAAUGBwQJCgsIDQ4PDCIb/a4B",
	"ISIgIyAhIBogFCAj/a4BIAz9rgEiFP1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiH9USIjQQz9rQEgI0EU/asB/VAiIyAh",
	"IBogFCAj/a4BIAv9rgEiFP1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIiH9USIjQQf9rQEgI0EZ/asB/VAhIyAkICAgHiAS",
	"ICT9rgEgCf2uASIS/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiJP1RIiVBDP2tASAlQRT9qwH9UCIlICQgHiASICX9rgEg",
	"Fv2uASIS/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEiJP1RIiVBB/2tASAlQRn9qwH9UCElIB8gHCAXIA8gIP1RIg9BB/2t",
	"ASAPQRn9qwH9UCIP/a4BIAT9rgEiF/1RIhwgHP0NAgMAAQYHBAUKCwgJDg8MDSIc/a4BIh8gHCAXIA8gH/1RIg9BDP2tASAPQRT9",
	"qwH9UCIP/a4BIBP9rgEiF/1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4BIR8gJCAaIBkgDyAf/VEiD0EH/a0BIA9BGf2rAf1Q",
	"Ig/9rgEgCv2uASIK/VEiGSAZ/Q0CAwABBgcEBQoLCAkODwwNIhn9rgEiGiAZIAogDyAa/VEiCkEM/a0BIApBFP2rAf1QIgr9rgEg",
	"Df2uASIN/VEiDyAP/Q0BAgMABQYHBAkKCwgNDg8MIg/9rgEhGSAfIB4gFCAOICL9USIOQQf9rQEgDkEZ/asB/VAiDv2uASAV/a4B",
	"IhT9USIVIBX9DQIDAAEGBwQFCgsICQ4PDA0iFf2uASIaIBUgFCAOIBr9USIOQQz9rQEgDkEU/asB/VAiDv2uASAM/a4BIgz9USIU",
	"IBT9DQECAwAFBgcECQoLCA0ODwwiFP2uASEVICMgIiAcIBIgI/2uASAI/a4BIgj9USISIBL9DQIDAAEGBwQFCgsICQ4PDA0iEv2u",
	"ASIa/VEiHEEM/a0BIBxBFP2rAf1QIhwgGiASIAggHP2uASAd/a4BIgj9USISIBL9DQECAwAFBgcECQoLCA0ODwwiEv2uASIa/VEi",
	"HEEH/a0BIBxBGf2rAf1QIRwgJSAhIBsgFyAl/a4BIAb9rgEiBv1RIhcgF/0NAgMAAQYHBAUKCwgJDg8MDSIX/a4BIhv9USIdQQz9",
	"rQEgHUEU/asB/VAiHSAbIBcgBiAd/a4BIBb9rgEiBv1RIhYgFv0NAQIDAAUGBwQJCgsIDQ4PDCIW/a4BIhf9USIbQQf9rQEgG0EZ",
	"/asB/VAhGyAaIBYgDSAOIBX9USINQQf9rQEgDUEZ/asB/VAiDf2uASAR/a4BIg79USIRIBH9DQIDAAEGBwQFCgsICQ4PDA0iEf2u",
	"ASIWIBEgDiANIBb9USINQQz9rQEgDUEU/asB/VAiDf2uASAL/a4BIgv9USIOIA79DQECAwAFBgcECQoLCA0ODwwiDv2uASERIBwg",
	"FyAPIAwgHP2uASAJ/a4BIgn9USIMIAz9DQIDAAEGBwQFCgsICQ4PDA0iDP2uASIP/VEiFkEM/a0BIBZBFP2rAf1QIhYgDyAMIAkg",
	"Fv2uASAH/a4BIgf9USIJIAn9DQECAwAFBgcECQoLCA0ODwwiCf2uASIM/VEhDyAbIBkgFCAIIBv9rgEgEP2uASII/VEiECAQ/Q0C",
	"AwABBgcEBQoLCAkODwwNIhD9rgEiFP1RIhZBDP2tASAWQRT9qwH9UCIWIBQgECAIIBb9rgEgBP2uASIE/VEiCCAI/Q0BAgMABQYH",
	"BAkKCwgNDg8MIgj9rgEiEP1RIRRBgAggCyAQ/VH9CwQAQZAIIAcgFSASIAYgCiAZ/VEiBkEH/a0BIAZBGf2rAf1QIgb9rgEgE/2u",
	"ASIH/VEiCiAK/Q0CAwABBgcEBQoLCAkODwwNIgr9rgEiCyAKIAcgBiAL/VEiBkEM/a0BIAZBFP2rAf1QIgb9rgEgGP2uASIH/VEi",
	"CiAK/Q0BAgMABQYHBAkKCwgNDg8MIgr9rgEiC/1R/QsEAEGgCCAEIBH9Uf0LBABBsAggByAM/VH9CwQAQcAIIAYgC/1RIgRBB/2t",
	"ASAEQRn9qwH9UCAJ/VH9CwQAQdAIIA0gEf1RIgRBB/2tASAEQRn9qwH9UCAI/VH9CwQAQeAIIA9BB/2tASAPQRn9qwH9UCAK/VH9",
	"CwQAQfAIIBRBB/2tASAUQRn9qwH9UCAO/VH9CwQAC6MBAgF/AXsgBP0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQpBACEEA0AgBEEI",
	"SQRAIARBBHRBgAhqIARBAnRBgAlq/QkCAP0LBAAgBEEBaiEEDAELC0EAIQQDQCAEQRBJBEAgBEEGdCIJIABqIAEgCWogAiAJaiAD",
	"IAlqIAogBEVBEHJBAkEAIARBD0YbchACIARBAWohBAwBCwsgBSAGIAcgCBABC2wBAX8gBEGACUEg/AoAAEERIQUDQCABQcAASwRA",
	"IAQgAEHAACACIAUQACAAQUBrIQAgAUFAaiEBQRAhBQwBCwtBwIkCQQBBwAD8CwBBwIkCIAAgAfwKAAAgBEHAiQIgASACIAVBAnIg",
	"A3IQAAvRBAEEfyABQYAITQRAIAAgAUEAQQggAhAEDwsgAUEKdiEEIAFB/wdxIQVBACEBA0AgAUEEaiIDIARNBEAgACABQQp0aiIG",
	"IAZBgAhqIAZBgBBqIAZBgBhqIAEgAUEFdEGgCWoiASABQSBqIAFBQGsgAUHgAGoQAyADIQEMAQsLIAEgBEkEQCAAIAFBCnRqIgMg",
	"A0GACGogAyAEIAFrIgZBAUsbIANBgBBqIAMgBkECSxsgAyABIAFBBXRBoAlqIgFBoIkCIAFBIGogBkEBTRtBoIkCIAFBQGsgBkEC",
	"TRtBoIkCEAMgBCEBCyAFBH8gACAEQQp0aiAFIARBACABQQV0QaAJahAEIAFBAWoFIAELIQADQCAAQQJLBEAgAEEBdiEEQQAhAQNA",
	"IAFBBGogBE0EQCABQQZ0QaAJaiEFIAFBBXRBoAlqIQZBACEDA0AgA0EISQRAIANBBHRBgAhqIANBAnRBgAlq/QkCAP0LBAAgA0EB",
	"aiEDDAELCyAFIAVBQGsgBUGAAWogBUHAAWr9DAAAAAAAAAAAAAAAAAAAAABBFBACIAYgBkEgaiAGQUBrIAZB4ABqEAEgAUEEaiEB",
	"DAELCwNAIAEgBEkEQEGgiQJBgAlBIPwKAABBoIkCIAFBBnRBoAlqQcAAQQBBFBAAIAFBBXRBoAlqQaCJAkEg/AoAACABQQFqIQEM",
	"AQsLIABBAXEEQCAEQQV0QaAJaiAAQQV0QYAJakEg/AoAAAsgBCAAQQFxaiEADAELCyACQYAJQSD8CgAAIAJBoAlBwABBAEEcEAAL",
	"FQBBgAkgAEEg/AoAACABIAIgAxAFCwYAQYCaAgtmAQJ/QYAJIARBIPwKAAADQCABIAdLBEACQCAAIAcgASADEAkiBEUEQCACRQ0B",
	"IAEhBAsgACAHaiAEIAdrIAYgCEEFdGoQBSAFIAhBAnRqIAQ2AgAgCEEBaiEIIAQhBwwCCwsLIAgLygQCAX4BfwJAIAIgAUGAgAhq",
	"IgUgAiAFSRsiBSABQb8/aiICSwRAIANFBEAgAUH/P2oiAyAFIAMgBUkbIQMDQCACIANJBEAgACACai0AAEEDdEGAigJqKQMAIARC",
	"AYZ8IQQgAkEBaiECDAELCwsgACACaiECIAAgBWohAwNAIAJBCGogA00EQCACLQAAQQN0QYCKAmopAwAgBEIBhnwiBEKAgICAgIDA",
	"AFQNAyACLQABQQN0QYCKAmopAwAgBEIBhnwiBEKAgICAgIDAAFQEQCACQQJqIABrDwsgAi0AAkEDdEGAigJqKQMAIARCAYZ8IgRC",
	"gICAgICAwABUBEAgAkEDaiAAaw8LIAItAANBA3RBgIoCaikDACAEQgGGfCIEQoCAgICAgMAAVARAIAJBBGogAGsPCyACLQAEQQN0",
	"QYCKAmopAwAgBEIBhnwiBEKAgICAgIDAAFQEQCACQQVqIABrDwsgAi0ABUEDdEGAigJqKQMAIARCAYZ8IgRCgICAgICAwABUBEAg",
	"AkEGaiAAaw8LIAItAAZBA3RBgIoCaikDACAEQgGGfCIEQoCAgICAgMAAVARAIAJBB2ogAGsPCyACLQAHQQN0QYCKAmopAwAgBEIB",
	"hnwiBEKAgICAgIDAAFQEQCACQQhqIABrDwsgAkEIaiECDAELCwNAIAIgA0kEQCACLQAAQQN0QYCKAmopAwAgBEIBhnwiBEKAgICA",
	"gIDAAFQNAyACQQFqIQIMAQsLCyAFQQAgBSABa0GAgAhGGw8LIAJBAWogAGsLC4kQAQBBgIoCC4AQWfVA6KnTiLDWIO0598dSVqty",
	"iYlpibJFd8eOttWJCmu3MXqLPlePNkvZNuncNsYdttVUVU5MeiDLmiMoRrN0pBK5oxw+qAY797oCL2yN55CKmg0V9y3J4a3ThhA6",
	"BZWOIgc6uPH0Llquf4CflKwPpYHW2IDrA3MOD61wFdx+sJl2MP1VtS+daGiknhGCUAAAKMyPqAaDsMT9Sjf2imewPjZ0rYarh5/x",
	"Nsdrvr+fEvLtpJhcV0kRSMV7R5UGAQAAzOqcGoA3uh9tm6Rj1m/wO0uH44KXfmiZ49hQqnMGoXkg9BFins+s5HGQV4cf5yAlm4oa",
	"eP3T1StzyBHdzU3eAC85h1ocManq/0C8F7aOdNtvvyD2jZpXr7HCCRva5aaGLqEiwwrDL8xnQvfB/ipeNXukIcD0yJktw88ElEpL",
	"3rppfXAdchi19yAs83tYtoYyDCevhoi2AAB5kIrb5NYVoZnhspecfk9IAeMTV7d7ysxg8bArpoQlv8i8XWIT6OetWpWHDZRwAABv",
	"Yp4TCJHmiqI43i/Xane9z8D8wh8Aa/snxHvmuHSkx1hd6xAW8fa60XDnbVsfywlHTH2X5hmysEqtp244vMwAAT+X3wqdhMxw92oB",
	"fe+jc/69vYbT0gfIMBd5bJbJKn/aBMXGa6g30J1gqh5mfPHzh+aqTbAmpqwHW0pPN5ladd6uLFvmfoOQhQdW/ZOt6G7Y7VMQ4dkA",
	"ANfbHNKyOwaestIBKvF3qwdEG2TmVQJV7MYUnESolPt49fXAxhsOUcfjyuQ2CzIAAC0aiywmM3yCREHqSAtfZxTr7I1JptN7Jl4D",
	"9YL5b5HxiPs09H8bIobYSW84586+nUqPD8jK+Fjq2GT8koYZjQA2mr+6T3A4bUy+59EHyzLgkAhFrfYhjSKliSXAv7FcY3HOopxz",
	"oSBGWPvlquPf56frDTwrk8oQDHvtr4To/icnH6vi+W0c36Ij9XQHrNHNTU7iM63/cAAAFniXxXvorKJJYCi0WieSmFmJ8d2BEYbC",
	"GT5IQqBymbt4MFFmN81w72SY/KsTBQAAg0DJWBi2WMDe4CWXhVDoCZR9Pvg7+5eRzku2Em1iHn7RV3t/UFQMUhYk4nRxeeG+h1Xp",
	"IjKs2W8+v9+afJUjABW+SyN+fRygu4yjuFjHoqswKz7szqAfDZG5YH6LpbYLNWain1vdM0OjwQFAfTv9wicRc1QkgEH7yxgNpYVh",
	"pWVPtYSHvQJ69mNQ5mfdEW9pqxSo/CIgAABS2Lktkb7WjFeKrum2iVFpKAzaCrVTlO5ehHgaqV782GenShoZv4ar5RVkyLXGAAAu",
	"ogiOFxBzJiXKiwcbEC3t+6gmsoTtQTsG3CgPEiLmEyZtcPvr9RWjzroBM07DFoiu/XG7nFs56UgWci4g6SwAHMmzKx3bg0KlprHS",
	"GkZ912uG627kF+zifMT7OUC+4LgEnSnVxGCh3jQ2jNLIhux+maOYnxKtGSHvg6Jha/TMphfGWPbezlIsg92saRGHtC3py57z1vAA",
	"AImUL43J2NU9hPUBK6JyGIryPHsOxKSC8pahG8ss7CCAE+NZnuC2k2brg3zMGc4AADucR/Y1V8sgW1rXWTe/LnZ1OWk9gv57INXZ",
	"nDMSwX3XA31ihEKDp5vpUV/pE8V9IRZ4XvwpGnuyLWa7MZjN1QBMc3VtgJvjcSMa+wbwKld+hR/pai9Pc6Ly3SwCtcaCv96gYQfG",
	"6jtcmGlBR7uTyM0BfhhcYYUQbV18J6wwrvh3kSwqEoFrfJFnadGtmbZ1W5sGmudqzwAABBHeYPoKxPPDZ5GlehJjIE2J0Wki5h1i",
	"Jkcr5h2siNE8Z0sV4jZwEB06VShfuAAAPW8jGExO7/IC9rkRZt7W2RyRR/tVefyhvY0pLwP9hevh+r6zL1Anvh5mzcRRQgPjNhgH",
	"VNNkE0Q+mPJ1bLOCAPBm+hYDkUWx98pHmJwGHAIhUktax98QKbWoVxw+NVtzbNmO6SwxRM5l+r0GRS6UvBuUVxKnhlDwrc5R0xWy",
	"w/4CQhTgVRCuAFTkQm+EQEv1yLy8yNl/AAD+m94X8569vxJOhfIvMASo1NjlpVdJzjmEujdWpOK5/4uBoJ4drblVihcZ88uKAAA4",
	"+/vQyL/iSOi1SOhBmOOLi6CWBhYSJw4qJERL6JYQ1TrhkmcXugERnWgxRQ93LsJsxbty8u+JFuxQVn8ZKqkATnihvZBZdryuuPyS",
	"40EUxqDkMe0sOuEHTZ1OI4Tpy5LFin27cvVPj9A7lgvAcJYLAesDGlhalWJUAgDq5YNfZJnyiM0W5fxBz5h62kiX2rv6RUj+sqoA",
	"AFVl9ZsGG3YZVq22Q4Nej4vZIUgU/RxdPo/NsKIsHlzsf7X7p/7g9/oblhK60wAAAI6xAYQXkD/a6186422Q/3DncGnAp9UnBekT",
	"fGBz59girDs8ZN9wq8njEr6K3Mak7YrnMwBBH+/sy3KsdLLCJAC0AKlPlQ10BgRjPTKbKXod1erLmLJ8w7Obc3hhx+OGyYr1Rks2",
	"6qufVsyFr8UUom2Ej6O32D6kF+vbmh1R7Mxu+1ozEwmzyvnS7hX0xWBeSrRyNlBnaQAAh7tUFBIdpZ0WyLu5Ex4yhI3dL6u2bz37",
	"jQoWju1eMGDobJTpFEu/y8MQGzhjTwAAEE7Mb4G31QdVgWpqcjal5d1/oEc0sq9XlNPJq/dG8xg90xrWVcZtY/bz9zlJq4vMexjd",
	"wQapx2M="
].join("");
// src/xet/kernel/kernel.ts
const MAX_CHUNK = 131072;
const MIN_OLD_CHUNK = 8128;
const MAX_MESSAGE = 1 << 20;
const CHUNK_RULES = ["new", "old"];
let compiled;
function instantiate() {
	compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, "base64"));
	return new WebAssembly.Instance(compiled, {}).exports;
}
function layout(kernel, sizes) {
	const places = [];
	let at = kernel.firstFree();
	for (const size of sizes) {
		at = Math.ceil(at / 64) * 64;
		places.push(at);
		at += size;
	}
	const missing = at - kernel.memory.buffer.byteLength;
	if (missing > 0) kernel.memory.grow(Math.ceil(missing / 65536));
	return places;
}
var ChunkKernel = class {
	input;
	#kernel = instantiate();
	#rule;
	#places;
	constructor(capacity, rule, key) {
		this.#rule = rule;
		const most = Math.ceil(capacity / MIN_OLD_CHUNK) + 1;
		const sizes = [
			32,
			most * 4,
			most * 32,
			capacity
		];
		const [keyAt = 0, ends = 0, hashes = 0, data = 0] = layout(this.#kernel, sizes);
		this.#places = {
			key: keyAt,
			ends,
			hashes,
			data
		};
		const { buffer } = this.#kernel.memory;
		new Uint8Array(buffer, keyAt, 32).set(key);
		this.input = new Uint8Array(buffer, data, capacity);
	}
	cut(length, isLast) {
		const { data, key, ends, hashes } = this.#places;
		const old = this.#rule === "old" ? 1 : 0;
		const count = this.#kernel.cut(data, length, isLast ? 1 : 0, old, key, ends, hashes);
		const { buffer } = this.#kernel.memory;
		return {
			ends: new Uint32Array(buffer, ends, count),
			hashes: new Uint8Array(buffer, hashes, count * 32)
		};
	}
};
var KeyedHash = class {
	#kernel = instantiate();
	#places;
	constructor() {
		const [key = 0, out = 0, data = 0] = layout(this.#kernel, [
			32,
			32,
			MAX_MESSAGE
		]);
		this.#places = {
			key,
			out,
			data
		};
	}
	hash(key, message) {
		if (message.length > 1048576) throw new RangeError(`a message of ${message.length} bytes, at most ${MAX_MESSAGE} can be hashed`);
		const { memory, keyed } = this.#kernel;
		const at = this.#places;
		new Uint8Array(memory.buffer, at.key, 32).set(key);
		new Uint8Array(memory.buffer, at.data, message.length).set(message);
		keyed(at.key, at.data, message.length, at.out);
		return new Uint8Array(memory.buffer, at.out, 32).slice();
	}
};
// src/xet/chunks/table.ts
function chunkCount(table) {
	return table.ends.length;
}
function startOf(table, index) {
	return index === 0 ? table.start : table.ends[index - 1] ?? NaN;
}
function endOf(table, index) {
	return table.ends[index] ?? NaN;
}
function hashOf(table, index) {
	return table.hashes.subarray(index * 32, (index + 1) * 32);
}
function* leavesOf(table, from = 0, to = chunkCount(table)) {
	for (let i = from; i < to; i++) yield {
		hash: hashOf(table, i),
		length: endOf(table, i) - startOf(table, i)
	};
}
function sliceTable(table, from, to = chunkCount(table)) {
	return {
		start: startOf(table, from),
		ends: table.ends.subarray(from, to),
		hashes: table.hashes.subarray(from * 32, to * 32)
	};
}
function chunkStartingAt(table, offset) {
	if (offset === table.start) return 0;
	let low = 0;
	let high = table.ends.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (endOf(table, middle) < offset) low = middle + 1;
		else high = middle;
	}
	return table.ends[low] === offset ? low + 1 : -1;
}
var TableBuilder = class {
	#start;
	#ends = new Float64Array(1024);
	#hashes = new Uint8Array(32768);
	#count = 0;
	constructor(start = 0) {
		this.#start = start;
	}
	get count() {
		return this.#count;
	}
	get end() {
		return this.#count === 0 ? this.#start : this.#ends[this.#count - 1] ?? NaN;
	}
	startAt(index) {
		return index === 0 ? this.#start : this.#ends[index - 1] ?? NaN;
	}
	lengthAt(index) {
		return (this.#ends[index] ?? NaN) - this.startAt(index);
	}
	hashAt(index) {
		return this.#hashes.subarray(index * 32, (index + 1) * 32);
	}
	add(ends, hashes, base = 0) {
		this.#reserve(this.#count + ends.length);
		for (let i = 0; i < ends.length; i++) this.#ends[this.#count + i] = base + (ends[i] ?? NaN);
		this.#hashes.set(hashes, this.#count * 32);
		this.#count += ends.length;
	}
	build() {
		return {
			start: this.#start,
			ends: this.#ends.slice(0, this.#count),
			hashes: this.#hashes.slice(0, this.#count * 32)
		};
	}
	#reserve(count) {
		if (count <= this.#ends.length) return;
		const capacity = Math.max(count, 2 * this.#ends.length);
		const [ends, hashes] = [new Float64Array(capacity), new Uint8Array(capacity * 32)];
		ends.set(this.#ends);
		hashes.set(this.#hashes);
		[this.#ends, this.#hashes] = [ends, hashes];
	}
};
// src/xet/formats/shard.ts
const SHARD_TAG = Buffer.concat([Buffer.from("HFRepoMetaData\0"), Buffer.of(85, 105, 103, 69, 106, 123, 129, 87, 131, 165, 189, 217, 92, 205, 209, 74, 169)]);
const HEADER_VERSION = 2n;
const FOOTER_VERSION = 1n;
const WITH_VERIFICATION = 2147483648;
const WITH_METADATA = 1073741824;
const BOOKEND = Buffer.concat([Buffer.alloc(32, 255), Buffer.alloc(16)]);
const MAX_XORB_BYTES = 64 * 2 ** 20;
const MAX_XORB_CHUNKS = 8192;
const MAX_SHARD_BYTES$1 = 64 * 2 ** 20;
const FOOTER_AT = {
	version: 0,
	files: 8,
	xorbs: 16,
	lookups: [
		24,
		40,
		56
	],
	key: 72,
	created: 104,
	expiry: 112,
	footer: 192
};
// src/xet/hashes.ts
const DATA_KEY = Uint8Array.of(...[
	102,
	151,
	245,
	119,
	91,
	149,
	80,
	222,
	49,
	53,
	203,
	172,
	165,
	151,
	24,
	28
], ...[
	157,
	228,
	33,
	16,
	155,
	235,
	43,
	88,
	180,
	208,
	176,
	75,
	147,
	173,
	242,
	41
]);
const INTERNAL_NODE_KEY = Uint8Array.of(...[
	1,
	126,
	197,
	199,
	165,
	71,
	41,
	150,
	253,
	148,
	102,
	102,
	180,
	138,
	2,
	230
], ...[
	93,
	221,
	83,
	111,
	55,
	199,
	109,
	210,
	248,
	99,
	82,
	230,
	74,
	83,
	113,
	63
]);
const VERIFICATION_KEY = Uint8Array.of(...[
	127,
	24,
	87,
	214,
	206,
	86,
	237,
	102,
	18,
	127,
	249,
	19,
	231,
	165,
	195,
	243
], ...[
	164,
	205,
	38,
	213,
	181,
	219,
	73,
	230,
	65,
	36,
	152,
	127,
	40,
	251,
	148,
	195
]);
const FILE_SALT = new Uint8Array(32);
const BRANCHES = 4;
const MIN_CHILDREN = 3;
const MAX_CHILDREN = 9;
const hasher = new KeyedHash();
function keyedChunkHash(hash, key) {
	return hasher.hash(key, hash);
}
function chunkHash(bytes) {
	return hasher.hash(DATA_KEY, bytes);
}
function xorbHash(chunks) {
	return root(chunks) ?? new Uint8Array(32);
}
function fileHash(chunks) {
	const top = root(chunks);
	return top === void 0 ? new Uint8Array(32) : hasher.hash(FILE_SALT, top);
}
function verificationHash(hashes) {
	return hasher.hash(VERIFICATION_KEY, hashes);
}
function root(leaves) {
	let count = 0;
	let last;
	const counted = function* () {
		for (const leaf of leaves) {
			count += 1;
			last = leaf;
			yield leaf;
		}
	};
	let level = [...nodesOver(counted())];
	if (count < 2) return last?.hash;
	while (level.length > 1) level = [...nodesOver(level)];
	return level[0]?.hash;
}
function* nodesOver(level) {
	let children = [];
	for (const child of level) {
		children.push(child);
		if (!(children.length >= MIN_CHILDREN && lowBits(child.hash) % BRANCHES === 0) && children.length < MAX_CHILDREN) continue;
		yield parentOf(children);
		children = [];
	}
	if (children.length > 0) yield parentOf(children);
}
function parentOf(children) {
	const text = children.map(({ hash, length }) => `${toHex(hash)} : ${length}\n`).join("");
	const length = children.reduce((sum, child) => sum + child.length, 0);
	return {
		hash: hasher.hash(INTERNAL_NODE_KEY, Buffer.from(text)),
		length
	};
}
function lowBits(hash) {
	return (hash[24] ?? 0) | (hash[25] ?? 0) << 8;
}
function isEligible(hash) {
	return lowBits(hash) % 1024 === 0;
}
function toHex(hash) {
	return swapped(hash).toString("hex");
}
function fromHex(hex) {
	return swapped(Buffer.from(hex, "hex"));
}
function swapped(bytes) {
	return Buffer.from(bytes).swap64();
}
// src/xet/formats/write-shard.ts
function writeShard({ files, xorbs, footer }) {
	const xorbsAt = 48 + sum$1(files.map(fileBlockBytes)) + BOOKEND.length;
	const footerAt = xorbsAt + sum$1(xorbs.map(xorbBlockBytes)) + BOOKEND.length;
	const footerBytes = footer === void 0 ? 0 : 200;
	const writer = new EntryWriter(footerAt + footerBytes);
	writer.header(footerBytes);
	for (const file of files) putFile(writer, file);
	writer.entry(BOOKEND);
	for (const xorb of xorbs) putXorb(writer, xorb);
	writer.entry(BOOKEND);
	if (footer !== void 0) putFooter(writer.rest(), footer, xorbsAt, footerAt);
	return writer.bytes;
}
var EntryWriter = class {
	bytes;
	#at = 0;
	constructor(length) {
		this.bytes = Buffer.alloc(length);
	}
	header(footerBytes) {
		this.bytes.set(SHARD_TAG);
		this.bytes.writeBigUInt64LE(HEADER_VERSION, 32);
		this.bytes.writeBigUInt64LE(BigInt(footerBytes), 40);
		this.#at = 48;
	}
	entry(hash, numbers = []) {
		this.bytes.set(hash, this.#at);
		for (const [i, number] of numbers.entries()) this.bytes.writeUInt32LE(number, this.#at + 32 + 4 * i);
		this.#at += 48;
	}
	rest() {
		return this.bytes.subarray(this.#at);
	}
};
function sum$1(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
function fileBlockBytes({ terms, sha256 }) {
	return 48 * (1 + (isVerified(terms) ? 2 : 1) * terms.length + (sha256 === void 0 ? 0 : 1));
}
function xorbBlockBytes({ chunks }) {
	return 48 * (1 + chunkCount(chunks));
}
function putFile(writer, { hash, terms, sha256 }) {
	const verified = isVerified(terms);
	const flags = (verified ? WITH_VERIFICATION : 0) + (sha256 === void 0 ? 0 : WITH_METADATA);
	writer.entry(hash, [flags, terms.length]);
	for (const { xorb, bytes, start, end } of terms) writer.entry(xorb, [
		0,
		bytes,
		start,
		end
	]);
	if (verified) for (const { verification } of terms) writer.entry(verification ?? new Uint8Array(32));
	if (sha256 !== void 0) writer.entry(fromHex(sha256));
}
function isVerified(terms) {
	return terms.every(({ verification }) => verification !== void 0);
}
function putXorb(writer, { hash, chunks, packedBytes }) {
	const count = chunkCount(chunks);
	const unpacked = count === 0 ? 0 : endOf(chunks, count - 1) - chunks.start;
	writer.entry(hash, [
		0,
		count,
		unpacked,
		packedBytes
	]);
	for (let i = 0; i < count; i++) {
		const start = startOf(chunks, i);
		writer.entry(hashOf(chunks, i), [start - chunks.start, endOf(chunks, i) - start]);
	}
}
function putFooter(bytes, { key, expiry }, xorbsAt, footerAt) {
	bytes.writeBigUInt64LE(FOOTER_VERSION, FOOTER_AT.version);
	bytes.writeBigUInt64LE(BigInt(48), FOOTER_AT.files);
	bytes.writeBigUInt64LE(BigInt(xorbsAt), FOOTER_AT.xorbs);
	for (const at of FOOTER_AT.lookups) bytes.writeBigUInt64LE(BigInt(footerAt), at);
	if (key !== void 0) bytes.set(key, FOOTER_AT.key);
	bytes.writeBigUInt64LE(BigInt(expiry), FOOTER_AT.expiry);
	bytes.writeBigUInt64LE(BigInt(footerAt), FOOTER_AT.footer);
}
// src/xet/formats/read-shard.ts
function readShard(bytes) {
	const cursor = new Entries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const footerBytes = cursor.header();
	const files = [];
	for (let next = cursor.next(); next !== void 0; next = cursor.next()) files.push(readFile$1(next, cursor));
	const xorbs = [];
	for (let next = cursor.next(); next !== void 0; next = cursor.next()) xorbs.push(readXorb(next, cursor));
	return {
		files,
		xorbs,
		...footerBytes === 0 ? {} : { footer: cursor.footer(footerBytes) }
	};
}
var Entries = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	header() {
		const header = this.take();
		if (!header.subarray(0, SHARD_TAG.length).equals(SHARD_TAG)) throw malformed("it has no tag", 0);
		const version = header.readBigUInt64LE(32);
		if (version !== 2n) throw malformed(`its version is ${version}, ${HEADER_VERSION} is read`, 32);
		const footer = Number(header.readBigUInt64LE(40));
		if (footer !== 0 && footer !== 200) throw malformed(`a footer of ${footer} bytes, 200 are read`, 40);
		return footer;
	}
	next() {
		const entry = this.entry();
		return entry.hash.every((byte) => byte === 255) ? void 0 : entry;
	}
	entry() {
		const bytes = this.take();
		const number = (i) => bytes.readUInt32LE(32 + 4 * i);
		return {
			hash: Buffer.from(bytes.subarray(0, 32)),
			numbers: [
				number(0),
				number(1),
				number(2),
				number(3)
			]
		};
	}
	checkCount(count, what) {
		const left = Math.floor((this.#bytes.length - this.#at) / 48);
		if (count > left) throw malformed(`${count} ${what}, there is room for ${left}`, this.#at);
	}
	fail(problem) {
		return malformed(problem, this.#at);
	}
	footer(size) {
		const at = this.#bytes.length - size;
		if (at < this.#at) throw malformed("its footer overlaps its sections", at);
		const footer = this.#bytes.subarray(at);
		const version = footer.readBigUInt64LE(FOOTER_AT.version);
		if (version !== 1n) throw malformed(`a footer of version ${version}`, at);
		const key = Buffer.from(footer.subarray(FOOTER_AT.key, FOOTER_AT.key + 32));
		return {
			key: key.some((byte) => byte !== 0) ? key : void 0,
			expiry: Number(footer.readBigUInt64LE(FOOTER_AT.expiry))
		};
	}
	take() {
		const end = this.#at + 48;
		if (end > this.#bytes.length) throw malformed(`it ends, ${end} bytes were expected`, this.#bytes.length);
		const bytes = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return bytes;
	}
};
function readFile$1({ hash, numbers: [flags, count] }, entries) {
	entries.checkCount(count, "terms");
	const bare = Array.from({ length: count }, () => entries.entry());
	const verification = (flags & 2147483648) !== 0 ? Array.from({ length: count }, () => entries.entry().hash) : [];
	const sha256 = (flags & 1073741824) !== 0 ? toHex(entries.entry().hash) : void 0;
	return {
		hash,
		terms: bare.map(({ hash: xorb, numbers: [, bytes, start, end] }, i) => {
			if (start >= end || end > 8192) throw entries.fail(`a term of chunks ${start}..${end}`);
			return {
				xorb,
				bytes,
				start,
				end,
				verification: verification[i]
			};
		}),
		sha256
	};
}
function readXorb({ hash, numbers: [, count, unpacked, packedBytes] }, entries) {
	if (count > 8192) throw entries.fail(`a xorb of ${count} chunks, at most ${MAX_XORB_CHUNKS}`);
	entries.checkCount(count, "chunks");
	const ends = new Float64Array(count);
	const hashes = new Uint8Array(count * 32);
	let end = 0;
	for (let i = 0; i < count; i++) {
		const chunk = entries.take();
		const start = chunk.readUInt32LE(32);
		if (start !== end) throw entries.fail(`chunk ${i} begins at ${start}, the one before ends at ${end}`);
		end += chunk.readUInt32LE(36);
		ends[i] = end;
		hashes.set(chunk.subarray(0, 32), i * 32);
	}
	if (end !== unpacked) throw entries.fail(`chunks of ${end} bytes in a xorb of ${unpacked}`);
	return {
		hash,
		chunks: {
			start: 0,
			ends,
			hashes
		},
		packedBytes
	};
}
function malformed(problem, at) {
	return new EspalierError("hub-refused", `this is not a Xet shard: ${problem} (byte ${at})`, { details: { at } });
}
const VERSION = 0;
const COMPRESSION = {
	none: 0,
	lz4: 1,
	byteGroupedLz4: 2
};
function putChunkHeader(target, at, bytes) {
	const view = Buffer.from(target.buffer, target.byteOffset, target.byteLength);
	view[at] = VERSION;
	view.writeUIntLE(bytes, at + 1, 3);
	view[at + 4] = COMPRESSION.none;
	view.writeUIntLE(bytes, at + 5, 3);
}
function readChunkHeader(xorb, at) {
	if (at + 8 > xorb.length || xorb[at] !== VERSION) return void 0;
	return {
		packedBytes: xorb.readUIntLE(at + 1, 3),
		compression: xorb[at + 4] ?? 0,
		bytes: xorb.readUIntLE(at + 5, 3)
	};
}
// src/bytes/direct.ts
const SECTOR_BYTES = 4096;
const WASM_PAGE = 65536;
async function openDirect(path, access) {
	if (constants.O_DIRECT === void 0) return void 0;
	return await open(path, access | constants.O_DIRECT).catch(() => void 0);
}
function alignedBlocks(count, bytes) {
	const pages = Math.ceil(count * bytes / WASM_PAGE);
	try {
		const { buffer } = new WebAssembly.Memory({
			initial: pages,
			maximum: pages
		});
		return Array.from({ length: count }, (_, i) => new Uint8Array(buffer, i * bytes, bytes));
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/bytes/direct-reader.ts
const BLOCK_BYTES$5 = 4202496;
const READS_AT_ONCE = 3;
const LEAST_BYTES = 262144;
var DirectReader = class DirectReader {
	#handle;
	#free;
	#waiting = [];
	#refused = false;
	constructor(handle, blocks) {
		this.#handle = handle;
		this.#free = blocks;
	}
	static async open(path) {
		const handle = await openDirect(path, constants.O_RDONLY);
		if (handle === void 0) return void 0;
		const blocks = alignedBlocks(READS_AT_ONCE, BLOCK_BYTES$5);
		if (blocks !== void 0) return new DirectReader(handle, blocks);
		await handle.close();
	}
	async fill(target, position) {
		let done = 0;
		while (!this.#refused && target.length - done >= LEAST_BYTES) {
			const block = this.#free.pop() ?? await new Promise((use) => this.#waiting.push(use));
			try {
				const skip = (position + done) % SECTOR_BYTES;
				const start = position + done - skip;
				const wanted = Math.min(BLOCK_BYTES$5, Math.ceil((skip + target.length - done) / SECTOR_BYTES) * SECTOR_BYTES);
				const { bytesRead } = await this.#handle.read(block, 0, wanted, start);
				const got = Math.min(bytesRead - skip, target.length - done);
				if (got <= 0) break;
				target.set(block.subarray(skip, skip + got), done);
				done += got;
			} catch (error) {
				if (systemCodeOf(error) !== "EINVAL") throw error;
				this.#refused = true;
			} finally {
				const next = this.#waiting.shift();
				if (next === void 0) this.#free.push(block);
				else next(block);
			}
		}
		return done;
	}
	async [Symbol.asyncDispose]() {
		await this.#handle.close();
	}
};
// src/bytes/file.ts
const BLOCK_BYTES$4 = 1 << 20;
const DIRECT_SHARE = 1 / 4;
const IDENTITY = {
	device: "dev",
	inode: "ino",
	size: "size",
	modified: "mtimeNs",
	changed: "ctimeNs"
};
async function openFileSource(path, { cached = false } = {}) {
	let handle;
	try {
		handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (cause) {
		throw new EspalierError("file-unreadable", `cannot read ${path}: ${readProblem(cause)}`, { cause });
	}
	const info = await handle.stat({ bigint: true });
	if (!info.isFile()) {
		await handle.close();
		throw new EspalierError("file-unreadable", `cannot read ${path}: it is not a file`);
	}
	const size = Number(info.size);
	const direct = cached || size < totalmem() * DIRECT_SHARE ? void 0 : await DirectReader.open(path);
	async function assertUnchanged() {
		const now = await stat(path, { bigint: true }).catch(() => void 0);
		for (const [what, key] of Object.entries(IDENTITY)) {
			if (now?.[key] === info[key]) continue;
			const is = now === void 0 ? "it is gone" : `its ${what} was ${info[key]}, is ${now[key]}`;
			throw new EspalierError("base-changed", `${path} was changed while it was read: ${is}`, {
				hint: "Let nothing write to the file, then run again.",
				details: {
					path,
					what,
					expected: String(info[key]),
					actual: now && String(now[key])
				}
			});
		}
	}
	async function fill(target, position) {
		let done = direct === void 0 ? 0 : await direct.fill(target, position);
		while (done < target.length) {
			const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
			if (bytesRead === 0) {
				await assertUnchanged();
				throw new EspalierError("file-unreadable", `${path} ended at byte ${position + done}; it had ${size} bytes when it was opened`, { hint: "The disk did not return all bytes of the file. Check the disk, then run again." });
			}
			done += bytesRead;
		}
	}
	return {
		name: path,
		size,
		version: Object.values(IDENTITY).map((key) => info[key]).join(":"),
		async read(offset, length, signal) {
			checkRange(path, size, offset, length);
			signal?.throwIfAborted();
			const bytes = new Uint8Array(length);
			await fill(bytes, offset);
			await assertUnchanged();
			return bytes;
		},
		async *stream(offset, length, signal) {
			checkRange(path, size, offset, length);
			const block = new Uint8Array(Math.min(BLOCK_BYTES$4, length));
			for (let at = offset; at < offset + length;) {
				signal?.throwIfAborted();
				const piece = block.subarray(0, Math.min(block.length, offset + length - at));
				await fill(piece, at);
				await assertUnchanged();
				at += piece.length;
				yield piece;
			}
		},
		async readInto(target, offset, signal) {
			checkRange(path, size, offset, target.length);
			signal?.throwIfAborted();
			await fill(target, offset);
			await assertUnchanged();
		},
		assertUnchanged,
		async [Symbol.asyncDispose]() {
			await direct?.[Symbol.asyncDispose]();
			await handle.close();
		}
	};
}
// src/common/digest.ts
function sha256Hex(content) {
	return createHash("sha256").update(content).digest("hex");
}
// src/bytes/block-writer.ts
var import_dist = require_dist();
const BLOCK_BYTES$3 = 1 << 20;
const BLOCKS = 5;
const DIRECT_FROM = 32 << 20;
var BlockWriter = class BlockWriter {
	#handle;
	#direct;
	#refused = false;
	#unused;
	#writes = [];
	#done = Promise.resolve();
	#written;
	#block;
	#offset;
	#filled = 0;
	constructor(handle, direct, blocks, offset) {
		this.#handle = handle;
		this.#direct = direct;
		this.#unused = blocks;
		this.#offset = offset;
		this.#written = offset;
	}
	static async open(path, from, size) {
		const handle = await open(path, from === 0 ? "w" : "r+");
		const aligned = size < DIRECT_FROM ? void 0 : alignedBlocks(BLOCKS, BLOCK_BYTES$3);
		const direct = aligned && await openDirect(path, constants.O_WRONLY);
		return new BlockWriter(handle, direct, aligned ?? plainBlocks(), from);
	}
	get room() {
		return BLOCK_BYTES$3 - this.#offset % BLOCK_BYTES$3 - this.#filled;
	}
	get written() {
		return this.#written;
	}
	async add(bytes) {
		if (this.#block === void 0) {
			while (this.#unused.length === 0) await this.#writes.shift();
			this.#block = this.#unused.pop();
		}
		this.#block.set(bytes, this.#filled);
		this.#filled += bytes.length;
		if (this.room === 0) this.#begin();
	}
	settled() {
		return this.#done;
	}
	async flush() {
		if (this.#filled > 0) this.#begin();
		await this.#done;
	}
	async sync() {
		await this.#handle.sync();
	}
	#begin() {
		const block = this.#block;
		const end = this.#offset + this.#filled;
		const write = this.#write(block.subarray(0, this.#filled), this.#offset).then(() => {
			this.#unused.push(block);
		});
		const before = this.#done;
		this.#done = write.then(async () => {
			await before;
			this.#written = end;
		});
		for (const promise of [write, this.#done]) promise.catch(() => {});
		this.#writes.push(write);
		this.#block = void 0;
		this.#offset = end;
		this.#filled = 0;
	}
	async #write(bytes, offset) {
		if (this.#direct !== void 0 && !this.#refused && bytes.length === BLOCK_BYTES$3) try {
			return await writeAll$1(this.#direct, bytes, offset);
		} catch (error) {
			if (systemCodeOf(error) !== "EINVAL") throw error;
			this.#refused = true;
		}
		await writeAll$1(this.#handle, bytes, offset);
	}
	async [Symbol.asyncDispose]() {
		await Promise.allSettled(this.#writes);
		await this.#direct?.close();
		await this.#handle.close();
	}
};
function plainBlocks() {
	return Array.from({ length: BLOCKS }, () => new Uint8Array(BLOCK_BYTES$3));
}
async function writeAll$1(handle, bytes, offset) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, offset + at);
		at += bytesWritten;
	}
}
function partialName(path) {
	const name = basename(path);
	const most = 209;
	if (Buffer.byteLength(name) <= most) return `${path}.partial`;
	const digest = sha256Hex(name).slice(0, 12);
	return join(dirname(path), `${startOf$1(name, most - digest.length - 1)}-${digest}.partial`);
}
const journalSchema = strictObject({
	key: string(),
	bytes: int().min(1),
	sha256: string()
});
function journalStep(size) {
	return Math.max(2 ** 20, Math.min(2 ** 26, Math.ceil(size / 64)));
}
var PartialFile = class PartialFile {
	#path;
	#key;
	#step;
	#writer;
	#hash;
	#bytes;
	#journaled;
	#saving = Promise.resolve();
	constructor(path, key, size, writer, start) {
		this.#path = path;
		this.#key = key;
		this.#step = journalStep(size);
		this.#writer = writer;
		this.#hash = start.hash;
		this.#bytes = start.bytes;
		this.#journaled = start.bytes;
	}
	static async usable(path, key) {
		return (await readJournal(path, key))?.bytes ?? 0;
	}
	static async open(path, key, size, signal) {
		const journal = await readJournal(path, key);
		const start = (journal === void 0 ? void 0 : await hashStart(path, journal, signal)) ?? {
			hash: createHash("sha256"),
			bytes: 0
		};
		const writer = await BlockWriter.open(partialName(path), start.bytes, size);
		return new PartialFile(path, key, size, writer, start);
	}
	get bytes() {
		return this.#bytes;
	}
	get written() {
		return this.#writer.written;
	}
	async append(block) {
		for (let at = 0; at < block.length;) {
			const piece = block.subarray(at, at + this.#writer.room);
			this.#hash.update(piece);
			const fills = piece.length === this.#writer.room;
			await this.#writer.add(piece);
			at += piece.length;
			this.#bytes += piece.length;
			if (fills) await this.#journal();
		}
	}
	async #journal() {
		if (this.#key === void 0 || this.#bytes - this.#journaled < this.#step) return;
		await this.#saving;
		this.#saving = this.#save(this.#key, this.#writer.settled());
		this.#saving.catch(() => {});
	}
	async keep() {
		await this.#saving.catch(() => {});
		if (this.#key === void 0 || this.#bytes === 0) return false;
		const flushed = this.#writer.flush();
		await this.#save(this.#key, flushed.then(() => this.#writer.sync()));
		return true;
	}
	async finish() {
		await this.#saving;
		await this.#writer.flush();
		await this.#writer.sync();
		await rename(partialName(this.#path), this.#path);
		await removePartial(this.#path);
		return this.#hash.digest("hex");
	}
	async #save(key, written) {
		const journal = {
			key,
			bytes: this.#bytes,
			sha256: this.#hash.copy().digest("hex")
		};
		this.#journaled = journal.bytes;
		await written;
		const name = journalName(this.#path);
		await writeFile(`${name}.new`, JSON.stringify(journal));
		await rename(`${name}.new`, name);
	}
	async discard() {
		await this.#saving.catch(() => {});
		await removePartial(this.#path);
	}
	[Symbol.asyncDispose]() {
		return this.#writer[Symbol.asyncDispose]();
	}
};
function besideNames(path) {
	const journal = journalName(path);
	return [
		partialName(path),
		journal,
		`${journal}.new`,
		lockName(path)
	];
}
function lockName(path) {
	return `${partialName(path)}.lock`;
}
async function removePartial(path) {
	const journal = journalName(path);
	for (const name of [
		`${journal}.new`,
		journal,
		partialName(path)
	]) await rm(name, { force: true });
}
function journalName(path) {
	return `${partialName(path)}.json`;
}
async function readJournal(path, key) {
	const text = await readFile(journalName(path), "utf8").catch(() => void 0);
	const there = await stat(partialName(path)).catch(() => void 0);
	if (text === void 0 || !there?.isFile()) return void 0;
	try {
		const journal = journalSchema.parse(JSON.parse(text));
		return journal.key === key && journal.bytes <= there.size ? journal : void 0;
	} catch {
		return;
	}
}
async function hashStart(path, { bytes, sha256 }, signal) {
	const hash = createHash("sha256");
	const options = {
		end: bytes - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(partialName(path), options)) hash.update(block);
	return hash.copy().digest("hex") === sha256 ? {
		hash,
		bytes
	} : void 0;
}
// src/bytes/write.ts
const PASSING = [
	"interrupted",
	"hub-unavailable",
	"disk-full"
];
async function writeStream(streamFrom, path, options) {
	try {
		var _usingCtx$9 = _usingCtx();
		const { size, key, signal, onBytes, free = freeDisk } = options;
		_usingCtx$9.a(await lockFile(path));
		const kept = await PartialFile.usable(path, key);
		if (kept === 0) await removePartial(path).catch((cause) => refuse(path, 0, cause));
		await checkFreeDisk(path, size - kept, free);
		const partial = await PartialFile.open(path, key, size, signal).catch((cause) => {
			signal?.throwIfAborted();
			return refuse(path, 0, cause);
		});
		const file = _usingCtx$9.a(partial);
		const refused = (cause) => refuse(path, file.written, cause);
		try {
			if (file.bytes > 0) onBytes?.(file.bytes);
			for await (const block of streamFrom(file.bytes)) {
				await file.append(block).catch(refused);
				onBytes?.(file.bytes);
			}
			signal?.throwIfAborted();
			if (file.bytes !== size) throw new EspalierError("internal", `${path} got ${file.bytes} bytes, expected ${size}`);
			return {
				path,
				bytes: size,
				sha256: await file.finish().catch(refused)
			};
		} catch (cause) {
			if (!(isPassing(cause, signal) && await file.keep().catch(() => false))) await file.discard().catch(() => {});
			throw cause;
		}
	} catch (_) {
		_usingCtx$9.e = _;
	} finally {
		await _usingCtx$9.d();
	}
}
function isPassing(cause, signal) {
	return signal?.aborted === true || cause instanceof EspalierError && PASSING.includes(cause.code);
}
async function lockFile(path) {
	const name = lockName(path);
	const attempt = await makeFolder(dirname(path)).then(() => tryLock(name)).catch((cause) => refuse(path, 0, cause));
	if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
	throw new EspalierError("usage", `${attempt.holder} is writing ${path}`, {
		hint: "Wait until it has finished, or name another file.",
		details: {
			holder: attempt.holder,
			path
		}
	});
}
function refuse(path, bytes, cause) {
	if (!isDiskFull(cause)) throw fileError(`cannot write ${path}`, cause);
	throw new EspalierError("disk-full", `the disk filled up after ${bytes} bytes of ${path}`, {
		cause,
		hint: `Free some disk and run again to continue, or remove ${partialName(path)}.`
	});
}
async function sha256OfStream(blocks) {
	const hash = createHash("sha256");
	for await (const block of blocks) hash.update(block);
	return hash.digest("hex");
}
// src/hub/uri.ts
const FORMS$1 = "hf://ns/name[@revision]/path or hf://datasets/ns/name[@revision]/path";
const SPECIAL = /[\p{Cc}\p{Cf}\p{Z}%#?,"\\<>|`^{}[\]]/gu;
const SPECIAL_REF = /refs\/(?:pr\/\d+|convert\/[\w.-]+)(?=[/:]|$)/;
const NAME = /^(?!.*(--|\.\.))[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function parseHubUri(uri) {
	if (!uri.startsWith("hf://")) throw invalid(uri, "does not start with hf://");
	const special = new RegExp(`@${SPECIAL_REF.source}`);
	const parts = uri.slice(5).replace(special, (revision) => revision.replaceAll("/", "%2F")).split("/");
	const [first = ""] = parts;
	const type = first === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndRevision = "", ...rest] = first === "datasets" || first === "models" ? parts.slice(1) : parts;
	const at = nameAndRevision.indexOf("@");
	const name = at < 0 ? nameAndRevision : nameAndRevision.slice(0, at);
	const revision = at < 0 ? "main" : decode$1(uri, nameAndRevision.slice(at + 1));
	const path = rest.map((part) => decode$1(uri, part)).join("/");
	if (!NAME.test(namespace)) throw invalid(uri, `"${namespace}" is not a namespace`);
	if (!NAME.test(name)) throw invalid(uri, `"${name}" is not a repo name`);
	if (revision === "" || !revision.isWellFormed()) throw invalid(uri, "there is no revision after @");
	if (path === "") throw invalid(uri, "there is no path after the repo");
	if (!isRepoPath(path)) throw invalid(uri, `"${path}" is not a path inside a repo`);
	return {
		repo: {
			type,
			id: `${namespace}/${name}`
		},
		revision,
		path
	};
}
function isRepoPath(path) {
	const isName = (part) => ![
		"",
		".",
		".."
	].includes(part) && !part.includes("\0");
	return path.isWellFormed() && path.split("/").every(isName);
}
function formatHubUri({ repo, revision, path }) {
	const at = revision === "refs" ? "%72efs" : encodeURIComponent(revision.toWellFormed());
	return `hf://${webName(repo)}@${at}/${path.toWellFormed().replace(SPECIAL, encodeURIComponent)}`;
}
function parseRepoId(id, type = "model") {
	const [namespace = "", name = "", ...more] = id.split("/");
	if (NAME.test(namespace) && NAME.test(name) && more.length === 0) return {
		type,
		id
	};
	throw new EspalierError("usage", `"${id}" is not a repo id of the form ns/name`);
}
function decode$1(uri, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw invalid(uri, `"${part}" is not valid percent-encoding`);
	}
}
function invalid(uri, why) {
	return new EspalierError("usage", `"${uri}" is not a file on the Hub: ${why}`, { hint: `Write ${FORMS$1}; write a slash inside the revision as %2F.` });
}
// src/hub/answers.ts
const commitIdSchema = string().regex(/^[0-9a-f]{40}$/, "must be a commit");
const repoPathSchema = string().refine(isRepoPath, "must be a path inside a repo");
function uniqueList(entry, nameOf) {
	return array(entry).superRefine((list, { addIssue }) => {
		const names = new Set();
		for (const [at, value] of list.entries()) {
			const name = nameOf(value);
			if (names.has(name)) addIssue({
				code: "custom",
				path: [at],
				message: `"${name}" is there twice`
			});
			names.add(name);
		}
	});
}
const preuploadSchema = looseObject({ files: uniqueList(looseObject({
	path: repoPathSchema,
	uploadMode: _enum(["lfs", "regular"])
}), ({ path }) => path) });
const commitSchema = looseObject({
	commitOid: commitIdSchema,
	pullRequestUrl: url({ protocol: /^https?$/ }).optional()
});
// src/hub/client-answers.ts
const httpUrl = url({ protocol: /^https?$/ });
const actionSchema = looseObject({
	href: httpUrl,
	header: record(string(), string()).optional()
});
const batchSchema$1 = looseObject({
	transfer: string().optional(),
	objects: array(looseObject({
		oid: string(),
		size: int().min(0).optional(),
		error: looseObject({
			code: int(),
			message: string()
		}).optional(),
		actions: looseObject({
			upload: actionSchema.optional(),
			verify: actionSchema.optional()
		}).optional()
	}))
});
const ROUTES = [
	{
		path: /^\/api\/repos\/create$/,
		schema: looseObject({ url: httpUrl })
	},
	{
		path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/preupload\/[^/]+$/,
		schema: preuploadSchema
	},
	{
		path: /\.git\/info\/lfs\/objects\/batch$/,
		schema: batchSchema$1
	},
	{
		path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/commit\/[^/]+$/,
		schema: commitSchema
	}
];
function checkedFetch(options, context) {
	const hub = new URL(options.hubUrl);
	return async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const method = init?.method ?? "GET";
		const known = url.origin === hub.origin && ROUTES.find(({ path }) => path.test(url.pathname));
		const whole = known ? {
			...init,
			whole: MAX_ANSWER_BYTES$1
		} : { ...init };
		const response = await options.fetch(input, whole);
		if (!response.ok) return response;
		if (known) {
			const route = `${method} ${url.pathname}`;
			const { value, text } = await readAnswer(known.schema, response, route, options, context);
			if (known.schema === batchSchema$1) checkBatch(batchSchema$1.parse(value), String(init?.body), (problem) => answerError(response, route, problem, options, context));
			return withBody(response, text, withoutCoding(response.headers));
		}
		if (isPart(init) && response.headers.get("etag") === null) {
			await response.body?.cancel();
			const where = `${method} ${url.origin}${url.pathname}`;
			throw answerError(response, where, "has no ETag", options, context);
		}
		return response;
	};
}
function isPart(init) {
	const { progressHint } = init ?? {};
	return progressHint?.part !== void 0;
}
function checkBatch({ objects }, asked, refuse) {
	const wanted = JSON.parse(asked).objects;
	for (const { oid, size } of wanted) {
		const object = objects.find((one) => one.oid === oid);
		if (object === void 0) throw refuse(`says nothing of the object ${oid}`);
		if (object.error !== void 0) throw new EspalierError("hub-refused", `the Hub refused the object ${oid}: ${object.error.message}`, {
			hint: "Run again. If it happens again, check the storage quota of the account.",
			details: {
				oid,
				size,
				status: object.error.code
			}
		});
		const header = object.actions?.upload?.header;
		const chunk = header?.chunk_size;
		if (header === void 0 || chunk === void 0) continue;
		const parts = Object.keys(header).filter((key) => /^\d+$/.test(key));
		const expected = Math.ceil(size / Number(chunk));
		if (parts.length !== expected || parts.some((part) => !URL.canParse(header[part] ?? ""))) throw refuse(`has ${parts.length} parts of ${chunk} bytes for ${size} bytes of ${oid}, expected ${expected}`);
	}
	const unexpected = objects.find((one) => wanted.every(({ oid }) => oid !== one.oid));
	if (unexpected !== void 0) throw refuse(`has the object ${unexpected.oid}, which nobody asked for`);
}
function withoutCoding(headers) {
	const plain = new Headers(headers);
	plain.delete("content-encoding");
	plain.delete("content-length");
	return plain;
}
// src/hub/digest.ts
function gitBlobHash(size) {
	return createHash("sha1").update(`blob ${size}\0`);
}
function hashFor(file) {
	return file.sha256 === void 0 ? {
		hash: gitBlobHash(file.size),
		algorithm: "git SHA-1",
		expected: file.etag
	} : {
		hash: createHash("sha256"),
		algorithm: "SHA-256",
		expected: file.sha256
	};
}
async function hashFile(hash, path, end, signal) {
	if (end === 0) return;
	const options = {
		end: end - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(path, options)) hash.update(block);
}
// src/hub/source-blob.ts
var SourceBlob = class SourceBlob extends Blob {
	size;
	#source;
	#start;
	constructor(source, start = 0, end = source.size) {
		super([]);
		this.size = end - start;
		this.#source = source;
		this.#start = start;
	}
	slice(start = 0, end = this.size) {
		const within = (at) => Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
		const from = within(start);
		return new SourceBlob(this.#source, this.#start + from, this.#start + Math.max(from, within(end)));
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async arrayBuffer() {
		return (await this.bytes()).buffer;
	}
	async bytes() {
		return new Uint8Array(await this.#source.read(this.#start, this.size));
	}
	async *#blocks() {
		for await (const block of this.#source.stream(this.#start, this.size)) yield new Uint8Array(block);
	}
};
function isStored(content) {
	return typeof content === "object" && "stored" in content;
}
function isKnown(content) {
	return isLocal(content) || isUnwritten(content) || isStored(content);
}
function notHere() {
	return new EspalierError("hub-unavailable", "a file of this release was uploaded by Xet, and Xet is not available now", { hint: "Run again without HF_HUB_DISABLE_XET, or with another --run-dir." });
}
function isLocal(content) {
	return typeof content === "object" && "file" in content;
}
function isUnwritten(content) {
	return typeof content === "object" && "source" in content;
}
function sizeOfContent(content) {
	return isKnown(content) ? content.size : Buffer.byteLength(content);
}
function uploadOf({ content }) {
	if (isLocal(content)) return pathToFileURL(resolve(content.file));
	if (isUnwritten(content)) return new SourceBlob(content.source);
	if (isStored(content)) throw notHere();
	return new Blob([typeof content === "string" ? content : new Uint8Array(content)]);
}
async function bytesOf$1({ content }) {
	if (isLocal(content)) return await readFile(content.file);
	if (isUnwritten(content)) return await content.source.read(0, content.size);
	if (isStored(content)) throw notHere();
	return typeof content === "string" ? Buffer.from(content) : content;
}
async function sampleOf({ content }) {
	try {
		var _usingCtx$8 = _usingCtx();
		if (isUnwritten(content)) return Buffer.from(await content.source.read(0, Math.min(content.size, 512)));
		if (isStored(content)) return Buffer.from(content.sample);
		if (!isLocal(content)) return Buffer.from(content).subarray(0, 512);
		const { buffer, bytesRead } = await _usingCtx$8.a(await open(content.file)).read(Buffer.alloc(512), 0, 512, 0);
		return buffer.subarray(0, bytesRead);
	} catch (_) {
		_usingCtx$8.e = _;
	} finally {
		await _usingCtx$8.d();
	}
}
function sha256Of({ content }) {
	return isKnown(content) ? content.sha256 : sha256Hex(content);
}
async function gitOidOf({ content }) {
	if (isStored(content)) return void 0;
	const hash = gitBlobHash(sizeOfContent(content));
	if (isLocal(content)) await hashFile(hash, content.file, content.size);
	else if (isUnwritten(content)) for await (const block of content.source.stream(0, content.size)) hash.update(block);
	else hash.update(content);
	return hash.digest("hex");
}
async function isSame(file, found) {
	if (found?.size !== sizeOfContent(file.content)) return false;
	if (found.sha256 !== void 0) return found.sha256 === sha256Of(file);
	return found.gitOid === await gitOidOf(file);
}
function textOf({ path, content }) {
	if (typeof content === "string") return content;
	if (content instanceof Uint8Array) return new TextDecoder().decode(content);
	throw new EspalierError("usage", `${path} is a text, and was given as a file on disk`);
}
function checkReleaseFiles(files) {
	if (files.length === 0) throw new EspalierError("usage", "a release needs at least one file, and it has none");
	const seen = new Set();
	for (const { path } of files) {
		if (path.split("/").some((part) => part === "" || part === "." || part === "..")) throw new EspalierError("usage", `"${path}" is not a path inside a repo`);
		if (seen.has(path)) throw new EspalierError("usage", `the release holds ${path} twice`);
		seen.add(path);
	}
}
// src/hub/target.ts
function targetOf({ branch, pullRequest }) {
	return `${encodeURIComponent(branch)}${pullRequest ? "?create_pr=1" : ""}`;
}
// src/bytes/memory.ts
function memorySource(name, bytes) {
	return {
		name,
		size: bytes.length,
		async read(offset, length) {
			checkRange(name, bytes.length, offset, length);
			return new Uint8Array(bytes.subarray(offset, offset + length));
		},
		async *stream(offset, length) {
			checkRange(name, bytes.length, offset, length);
			if (length > 0) yield bytes.subarray(offset, offset + length);
		},
		async [Symbol.asyncDispose]() {}
	};
}
// src/xet/chunks/chunker.ts
const BLOCK_BYTES$2 = 4 << 20;
var Chunker = class {
	#kernel;
	#table;
	#kept = 0;
	constructor(rule, start = 0, blockBytes = BLOCK_BYTES$2, kernel = new ChunkKernel(blockBytes + MAX_CHUNK, rule, DATA_KEY)) {
		this.#kernel = kernel;
		this.#table = new TableBuilder(start);
	}
	get count() {
		return this.#table.count;
	}
	get end() {
		return this.#table.end;
	}
	get space() {
		return this.#kernel.input.subarray(this.#kept);
	}
	filled(bytes, isLast) {
		const { input } = this.#kernel;
		const length = this.#kept + bytes;
		const { ends, hashes } = this.#kernel.cut(length, isLast);
		this.#table.add(ends, hashes, this.#table.end);
		const cut = ends.at(-1) ?? 0;
		input.copyWithin(0, cut, length);
		this.#kept = length - cut;
	}
	push(bytes) {
		for (let at = 0; at < bytes.length;) {
			const part = bytes.subarray(at, at + this.space.length);
			this.space.set(part);
			this.filled(part.length, false);
			at += part.length;
		}
	}
	finish() {
		this.filled(0, true);
		return this.table();
	}
	table() {
		return this.#table.build();
	}
	take() {
		const table = this.#table.build();
		this.#table = new TableBuilder(this.#table.end);
		return table;
	}
};
// src/bytes/in-order.ts
async function* inOrder(tasks, ahead, signal) {
	const stop = new AbortController();
	const either = signal === void 0 ? stop.signal : AbortSignal.any([stop.signal, signal]);
	const running = [];
	const waiting = Iterator.from(tasks);
	const fill = () => {
		while (running.length < ahead) {
			const next = waiting.next();
			if (next.done === true) return;
			const result = next.value(either);
			result.catch(() => {});
			running.push(result);
		}
	};
	try {
		for (fill(); running.length > 0;) {
			const result = await running[0];
			running.shift();
			fill();
			yield result;
			signal?.throwIfAborted();
		}
	} finally {
		stop.abort();
		await Promise.allSettled(running);
	}
}
// src/common/workers.ts
function startWorker(entry) {
	const worker = new Worker(entry, {
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: 4 }
	});
	const waiting = new Map();
	const fail = (problem) => {
		ended = problem;
		for (const [id, resolve] of waiting) resolve({
			id,
			problem
		});
		waiting.clear();
	};
	let ended;
	let jobs = 0;
	worker.on("message", (answer) => {
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
	});
	worker.on("error", (error) => fail(messageOf(error)));
	worker.on("exit", (code) => fail(`the thread ended with code ${code}`));
	return {
		async run(job) {
			jobs += 1;
			const id = jobs;
			const { result, problem } = await new Promise((resolve) => {
				if (ended !== void 0) return resolve({
					id,
					problem: ended
				});
				waiting.set(id, resolve);
				worker.postMessage({
					id,
					job
				});
			});
			if (problem === void 0) return result;
			throw new EspalierError("internal", `work in a thread failed: ${problem}`);
		},
		async [Symbol.asyncDispose]() {
			await worker.terminate();
		}
	};
}
// src/xet/chunks/stitch.ts
const SEGMENT_BYTES = 128 << 20;
const OVERLAP_BYTES = 2 << 20;
function segmentsOf(size, segmentBytes = SEGMENT_BYTES, overlap = OVERLAP_BYTES) {
	return Array.from({ length: Math.ceil(size / segmentBytes) }, (_, index) => {
		const from = index * segmentBytes;
		const to = Math.min(size, from + segmentBytes + overlap);
		return {
			from,
			to,
			isLast: to === size
		};
	});
}
async function* stitch(cut, recut) {
	let end = 0;
	for await (const { segment, table } of cut) {
		if (end >= segment.to) continue;
		const next = chunkStartingAt(table, end);
		const certain = next === -1 ? await recut({
			...segment,
			from: end
		}) : sliceTable(table, next);
		if (chunkCount(certain) === 0) continue;
		end = certain.ends.at(-1) ?? end;
		yield certain;
	}
}
// src/xet/chunks/file.ts
const MOST_THREADS = 4;
async function* chunkFile(options) {
	try {
		var _usingCtx$7 = _usingCtx();
		const { path, size, rule, signal } = options;
		const segments = segmentsOf(size, options.segmentBytes, options.overlapBytes);
		const wanted = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
		const threads = _usingCtx$7.a(new Threads(Math.min(wanted, segments.length)));
		const cut = (segment) => threads.run({
			path,
			rule,
			...segment
		});
		yield* stitch(inOrder(segments.map((segment) => async () => ({
			segment,
			table: await cut(segment)
		})), wanted, signal), cut);
	} catch (_) {
		_usingCtx$7.e = _;
	} finally {
		await _usingCtx$7.d();
	}
}
var Threads = class {
	#all;
	#free;
	#waiting = [];
	constructor(count) {
		this.#all = Array.from({ length: count }, () => startWorker(entry()));
		this.#free = [...this.#all];
	}
	async run(job) {
		const thread = this.#free.pop() ?? await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await thread.run(job);
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free.push(thread);
			else next(thread);
		}
	}
	async [Symbol.asyncDispose]() {
		await Promise.all(this.#all.map((thread) => thread[Symbol.asyncDispose]()));
	}
};
function entry() {
	return new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./chunk-worker.js", import.meta.url);
}
// src/xet/upload/content.ts
function fileContent(source, sha256) {
	const { name: path, size } = source;
	return {
		source,
		chunks: (rule, signal) => chunkFile({
			path,
			size,
			rule,
			signal
		}),
		sha256: () => sha256
	};
}
async function* cutInOrder(blocks, rule) {
	const chunker = new Chunker(rule, 0, BLOCK_BYTES$2);
	for await (const block of blocks) {
		chunker.push(block);
		if (chunker.count > 0) yield chunker.take();
	}
	const last = chunker.finish();
	if (last.ends.length > 0) yield last;
}
// src/xet/upload/journal.ts
async function openJournal(path, store) {
	const text = path === void 0 ? "" : await readFile(path, "utf8").catch(() => "");
	const lines = text.split("\n").map((line) => /^(\S+) ([0-9a-f]{64})$/.exec(line));
	const arrived = new Set(lines.flatMap((line) => line?.[1] === store && line[2] ? [line[2]] : []));
	let lead = text === "" || text.endsWith("\n") ? "" : "\n";
	if (path !== void 0) await makeFolder(dirname(path));
	return {
		has: (xorb) => arrived.has(xorb),
		async add(xorb) {
			arrived.add(xorb);
			if (path === void 0) return;
			const line = `${lead}${store} ${xorb}\n`;
			lead = "";
			await appendFile(path, line);
		},
		async clear() {
			arrived.clear();
			if (path !== void 0) await rm(path, { force: true });
		}
	};
}
// src/xet/upload/hash-numbers.ts
const MOST_TAKEN = 2 / 3;
const FIRST_CAPACITY = 1024;
var HashNumbers = class {
	#words = new Uint32Array(2 * FIRST_CAPACITY);
	#numbers = new Uint32Array(FIRST_CAPACITY);
	#count = 0;
	add(hash, number) {
		if (this.#count >= this.#numbers.length * MOST_TAKEN) this.#grow();
		const [low, high] = wordsOf(hash);
		this.#put(low, high, number + 1);
	}
	get(hash) {
		const [low, high] = wordsOf(hash);
		const found = this.#numbers[this.#slot(low, high)] ?? 0;
		return found === 0 ? void 0 : found - 1;
	}
	#put(low, high, stored) {
		const slot = this.#slot(low, high);
		if (this.#numbers[slot] !== 0) return;
		this.#words[2 * slot] = low;
		this.#words[2 * slot + 1] = high;
		this.#numbers[slot] = stored;
		this.#count += 1;
	}
	#slot(low, high) {
		const last = this.#numbers.length - 1;
		let slot = low & last;
		while (this.#numbers[slot] !== 0 && (this.#words[2 * slot] !== low || this.#words[2 * slot + 1] !== high)) slot = slot + 1 & last;
		return slot;
	}
	#grow() {
		const [words, numbers] = [this.#words, this.#numbers];
		this.#words = new Uint32Array(2 * words.length);
		this.#numbers = new Uint32Array(2 * numbers.length);
		this.#count = 0;
		for (let slot = 0; slot < numbers.length; slot++) {
			const stored = numbers[slot] ?? 0;
			if (stored !== 0) this.#put(words[2 * slot] ?? 0, words[2 * slot + 1] ?? 0, stored);
		}
	}
};
function wordsOf(hash) {
	const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
	return [view.getUint32(0, true), view.getUint32(4, true)];
}
var UploadPlan = class {
	#find;
	#limits;
	#all = new TableBuilder();
	#terms = [];
	#own = new HashNumbers();
	#xorbs = [];
	#open;
	#run;
	#newBytes = 0;
	constructor({ find, maxXorbBytes = MAX_XORB_BYTES, maxXorbChunks = MAX_XORB_CHUNKS }) {
		this.#find = find;
		this.#limits = {
			bytes: maxXorbBytes,
			chunks: maxXorbChunks
		};
	}
	get newBytes() {
		return this.#newBytes;
	}
	*add(table) {
		for (let i = 0; i < chunkCount(table); i++) {
			const hash = hashOf(table, i);
			const at = this.#all.count;
			this.#all.add([endOf(table, i)], hash);
			const length = endOf(table, i) - startOf(table, i);
			if (this.#extend(hash)) continue;
			yield* this.#endRun();
			this.#run = this.#begin(hash, at);
			if (this.#run === void 0) yield* this.#send(at, hash, length);
		}
	}
	*finish() {
		yield* this.#endRun();
		yield* this.#close();
	}
	table() {
		return this.#all.build();
	}
	terms(table, verify) {
		return this.#terms.map(({ xorb, start, end, from }) => {
			const to = from + end - start;
			return {
				xorb: xorb instanceof Uint8Array ? xorb : xorb.hash ?? new Uint8Array(32),
				start,
				end,
				bytes: endOf(table, to - 1) - startOf(table, from),
				verification: verify(table.hashes.subarray(from * 32, to * 32))
			};
		});
	}
	#extend(hash) {
		const run = this.#run;
		if (run === void 0 || !run.continues(run.term.end, hash)) return false;
		run.term.end += 1;
		return true;
	}
	#begin(hash, from) {
		const found = this.#find(hash);
		if (found !== void 0) {
			const { xorb, index, continues } = found;
			return {
				term: {
					xorb,
					start: index,
					end: index + 1,
					from
				},
				continues
			};
		}
		const own = this.#own.get(hash);
		const xorb = own === void 0 ? void 0 : this.#xorbs[Math.floor(own / MAX_XORB_CHUNKS)];
		if (own === void 0 || xorb === void 0) return void 0;
		const index = own % MAX_XORB_CHUNKS;
		const continues = (next, wanted) => holds(xorb, next, wanted);
		if (!continues(index, hash)) return void 0;
		return {
			term: {
				xorb,
				start: index,
				end: index + 1,
				from
			},
			continues
		};
	}
	*#endRun() {
		const run = this.#run;
		if (run === void 0) return;
		this.#run = void 0;
		const { start, end, from } = run.term;
		if (end - start >= 8) {
			this.#terms.push(run.term);
			return;
		}
		for (let at = from; at < from + end - start; at++) yield* this.#send(at, this.#all.hashAt(at), this.#all.lengthAt(at));
	}
	*#send(at, hash, length) {
		const open = this.#open;
		if (open !== void 0 && (open.packedBytes + 8 + length > this.#limits.bytes || open.places.length >= this.#limits.chunks)) yield* this.#close();
		const xorb = this.#open ?? this.#next();
		const index = xorb.places.length;
		this.#own.add(hash, (this.#xorbs.length - 1) * MAX_XORB_CHUNKS + index);
		const start = this.#all.startAt(at);
		xorb.builder?.add([xorb.builder.end + length], hash);
		xorb.places.push({
			start,
			end: start + length
		});
		xorb.packedBytes += 8 + length;
		this.#newBytes += length;
		const last = this.#terms.at(-1);
		const follows = last?.xorb === xorb && last.end === index && last.from + last.end - last.start === at;
		if (last !== void 0 && follows) last.end += 1;
		else this.#terms.push({
			xorb,
			start: index,
			end: index + 1,
			from: at
		});
	}
	#next() {
		const xorb = {
			builder: new TableBuilder(),
			chunks: void 0,
			places: [],
			packedBytes: 0,
			hash: void 0
		};
		this.#xorbs.push(xorb);
		this.#open = xorb;
		return xorb;
	}
	*#close() {
		const open = this.#open;
		if (open?.builder === void 0) return;
		this.#open = void 0;
		const chunks = open.builder.build();
		open.chunks = chunks;
		open.builder = void 0;
		open.hash = xorbHash(leavesOf(chunks));
		const { places } = open;
		open.places = [];
		yield {
			hash: open.hash,
			chunks,
			places,
			packedBytes: open.packedBytes
		};
	}
};
function holds({ builder, chunks }, index, hash) {
	if (index >= (chunks === void 0 ? builder?.count ?? 0 : chunkCount(chunks))) return false;
	const found = chunks === void 0 ? builder?.hashAt(index) : hashOf(chunks, index);
	return found !== void 0 && Buffer.compare(found, hash) === 0;
}
// src/common/parallel.ts
async function mapParallel(items, limit, work) {
	const results = [];
	const failures = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length && failures.length === 0) {
			const index = next;
			next += 1;
			try {
				results[index] = await work(items[index], index);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
// src/xet/upload/known.ts
var ChunkIndex = class {
	key;
	#xorbs = [];
	#places = new HashNumbers();
	constructor(key) {
		this.key = key;
	}
	add(xorb, chunks) {
		const number = this.#xorbs.push({
			xorb,
			chunks
		}) - 1;
		for (let i = 0; i < chunkCount(chunks); i++) this.#places.add(hashOf(chunks, i), number * INDICES + i);
	}
	find(hash) {
		const wanted = this.#lookedUp(hash);
		const packed = this.#places.get(wanted);
		if (packed === void 0) return void 0;
		const found = this.#xorbs[Math.floor(packed / INDICES)];
		const index = packed % INDICES;
		if (found === void 0 || !isAt(found.chunks, index, wanted)) return void 0;
		return {
			xorb: found.xorb,
			chunks: found.chunks,
			index
		};
	}
	holds(chunks, index, hash) {
		return index < chunkCount(chunks) && isAt(chunks, index, this.#lookedUp(hash));
	}
	#lookedUp(hash) {
		return this.key === void 0 ? hash : keyedChunkHash(hash, this.key);
	}
};
const INDICES = 8192;
function isAt(chunks, index, hash) {
	return Buffer.compare(hashOf(chunks, index), hash) === 0;
}
var KnownChunks = class {
	#indices = [];
	#xorbs = new Map();
	hasXorb(hash) {
		return this.#xorbs.has(toHex(hash));
	}
	xorb(hash) {
		return this.#xorbs.get(hash);
	}
	learn({ xorbs, footer }, now) {
		if (footer !== void 0 && footer.expiry !== 0 && footer.expiry <= now) return;
		const key = footer?.key;
		let index = this.#indices.find((one) => sameKey(one.key, key));
		if (index === void 0) {
			index = new ChunkIndex(key);
			this.#indices.push(index);
		}
		for (const { hash, chunks } of xorbs) {
			index.add(hash, chunks);
			this.#xorbs.set(toHex(hash), chunks);
		}
	}
	find(hash) {
		for (const index of this.#indices) {
			const found = index.find(hash);
			if (found !== void 0) return {
				...found,
				continues: holder(index, found.chunks)
			};
		}
	}
};
function holder(index, chunks) {
	return (at, hash) => index.holds(chunks, at, hash);
}
function sameKey(a, b) {
	return a === void 0 || b === void 0 ? a === b : Buffer.compare(a, b) === 0;
}
// src/xet/upload/prime.ts
const SAMPLE_BYTES = 16 << 20;
const SAMPLE_BLOCK_BYTES = 1 << 20;
const QUERY_EVERY_BYTES = 4 << 20;
const QUERIES_AT_ONCE = 4;
const MOST_FAILURES = 3;
var Scout = class {
	known = new KnownChunks();
	#client;
	#onProblem;
	#failures = 0;
	#lastAsked = Number.NEGATIVE_INFINITY;
	constructor(client, onProblem) {
		this.#client = client;
		this.#onProblem = onProblem;
	}
	async askForFile(source, signal) {
		const head = await source.read(0, Math.min(source.size, MAX_CHUNK), signal).catch((error) => {
			if (!(error instanceof EspalierError)) throw error;
			this.#onProblem(`the base cannot be asked for, so more is sent: ${error.message}`);
			return new Uint8Array();
		});
		const firsts = new Map();
		for (const rule of CHUNK_RULES) {
			const hash = firstChunk(head, rule, head.length === source.size);
			if (hash !== void 0) firsts.set(Buffer.from(hash).toString("hex"), hash);
		}
		for (const hash of firsts.values()) await this.#ask(hash);
	}
	async askAlong(table) {
		const wanted = [];
		for (let i = 0; i < chunkCount(table); i++) {
			const [start, hash] = [startOf(table, i), hashOf(table, i)];
			if (!(start === 0 || isEligible(hash) && start - this.#lastAsked >= QUERY_EVERY_BYTES) || this.known.find(hash) !== void 0) continue;
			this.#lastAsked = start;
			wanted.push(hash);
		}
		await mapParallel(wanted, QUERIES_AT_ONCE, (hash) => this.#ask(hash));
	}
	async rule(source, signal) {
		const length = Math.min(source.size, SAMPLE_BYTES);
		const from = Math.floor((source.size - length) / 2);
		const chunkers = CHUNK_RULES.map((rule) => ({
			rule,
			chunker: new Chunker(rule, from, SAMPLE_BLOCK_BYTES)
		}));
		for (let at = from; at < from + length; at += SAMPLE_BLOCK_BYTES) {
			const bytes = await source.read(at, Math.min(SAMPLE_BLOCK_BYTES, from + length - at), signal);
			for (const { chunker } of chunkers) chunker.push(bytes);
		}
		return chunkers.map(({ rule, chunker }) => {
			const table = chunker.table();
			let known = 0;
			for (let i = 0; i < chunkCount(table); i++) if (this.known.find(hashOf(table, i)) !== void 0) known += 1;
			return {
				rule,
				known
			};
		}).reduce((best, one) => one.known > best.known ? one : best).rule;
	}
	async #ask(hash) {
		if (this.#failures >= MOST_FAILURES) return;
		try {
			const answer = await this.#client.dedup(hash);
			if (answer !== void 0) this.known.learn(answer, Date.now() / 1e3);
		} catch (error) {
			if (!(error instanceof EspalierError)) throw error;
			this.#failures += 1;
			this.#onProblem(`the store does not say what it has, so more is sent: ${messageOf(error)}`);
		}
	}
};
function firstChunk(head, rule, isLast) {
	const chunker = new Chunker(rule, 0, MAX_CHUNK);
	chunker.push(head);
	const table = isLast ? chunker.finish() : chunker.table();
	return chunkCount(table) === 0 ? void 0 : hashOf(table, 0);
}
async function ruleOfStore(client, source, bases, onProblem, signal) {
	const scout = new Scout(client, onProblem);
	for (const base of bases) await scout.askForFile(base, signal);
	return await scout.rule(source, signal);
}
// src/xet/upload/xorb-body.ts
const READ_BYTES = 1 << 20;
const BLOCK_BYTES$1 = 1064960;
const REUSED_BYTES = 262144;
var BlockPool = class {
	#free = [];
	take() {
		return this.#free.pop() ?? [new Uint8Array(BLOCK_BYTES$1), new Uint8Array(BLOCK_BYTES$1)];
	}
	giveBack(blocks) {
		this.#free.push(blocks);
	}
};
var XorbBody = class extends Blob {
	size;
	#source;
	#places;
	#onBytes;
	#pool;
	constructor(source, xorb, onBytes, pool = new BlockPool()) {
		super([]);
		this.size = xorb.packedBytes;
		this.#source = source;
		this.#places = xorb.places;
		this.#onBytes = onBytes;
		this.#pool = pool;
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async *#blocks() {
		const pair = this.#pool.take();
		let [next, other] = pair;
		let done = 0;
		try {
			for (const run of runs(this.#places)) {
				const bytes = packedBytes(run);
				let block;
				if (bytes < REUSED_BYTES || bytes > BLOCK_BYTES$1) block = new Uint8Array(bytes);
				else {
					block = next.subarray(0, bytes);
					[next, other] = [other, next];
				}
				await this.#fill(block, run);
				done += bytes;
				this.#onBytes(done);
				yield block;
			}
		} finally {
			this.#pool.giveBack(pair);
		}
	}
	async #fill(block, run) {
		let [at, from] = [0, run.length * 8];
		await readInto(this.#source, block.subarray(from), run[0]?.start ?? 0);
		for (const { start, end } of run) {
			const length = end - start;
			block.copyWithin(at + 8, from, from + length);
			putChunkHeader(block, at, length);
			at += 8 + length;
			from += length;
		}
	}
};
function packedBytes(run) {
	return run.length * 8 + (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
}
function* runs(places) {
	let run = [];
	for (const place of places) {
		const first = run[0];
		const follows = run.at(-1)?.end === place.start;
		if (first !== void 0 && (!follows || place.end - first.start > READ_BYTES)) {
			yield run;
			run = [];
		}
		run.push(place);
	}
	if (run.length > 0) yield run;
}
// src/xet/upload/send.ts
const AT_ONCE = 4;
async function sendAll(xorbs, options) {
	const { source, client, journal, signal, onBytes } = options;
	const running = new Set();
	const failures = [];
	const pool = new BlockPool();
	let arrived = 0;
	const underWay = new Map();
	const count = (xorb) => (bytes) => {
		underWay.set(xorb, bytes);
		onBytes(underWay.values().reduce((sum, one) => sum + one, arrived));
	};
	const send = async (xorb) => {
		await client.putXorb(xorb.hash, new XorbBody(source, xorb, count(xorb), pool));
		arrived += xorb.packedBytes;
		underWay.delete(xorb);
		await journal.add(toHex(xorb.hash));
	};
	try {
		for await (const xorb of xorbs) {
			while (running.size >= AT_ONCE) await Promise.race(running);
			if (failures.length > 0) break;
			signal?.throwIfAborted();
			const one = send(xorb).catch((error) => void failures.push(error)).finally(() => running.delete(one));
			running.add(one);
		}
	} finally {
		await Promise.all(running);
	}
	if (failures.length > 0) throw failures[0];
}
// src/xet/upload/shards.ts
const EMPTY_BYTES = 48 + 2 * BOOKEND.length;
function* shardsOf(file, xorbs, limit = MAX_SHARD_BYTES$1) {
	const groups = [];
	let group = [];
	let bytes = EMPTY_BYTES + fileBlockBytes(file);
	for (const xorb of xorbs.toReversed()) {
		const more = xorbBlockBytes(xorb);
		if (bytes + more > limit && (group.length > 0 || groups.length === 0)) {
			groups.push(group);
			group = [];
			bytes = EMPTY_BYTES;
		}
		group.push(xorb);
		bytes += more;
	}
	groups.push(group);
	const shards = groups.map((members, index) => ({
		files: index === 0 ? [file] : [],
		xorbs: members.toReversed()
	})).filter(({ files, xorbs: members }) => files.length > 0 || members.length > 0);
	for (const shard of shards.toReversed()) yield writeShard(shard);
}
// src/xet/upload/upload.ts
async function uploadToXet(content, options) {
	const { client, onNote = () => {} } = options;
	const journal = await openJournal(options.journal, await client.url());
	const first = await attempt(content, options, journal, true);
	if (first.refused === void 0) return first.uploaded;
	if (!first.believed) throw shardRefused(first.refused);
	onNote(`the store refused what it was believed to have, so all is sent: ${first.refused}`);
	await journal.clear();
	const second = await attempt(content, options, journal, false);
	if (second.refused !== void 0) throw shardRefused(second.refused);
	return second.uploaded;
}
async function attempt(content, options, journal, believing) {
	const { client, signal, bases = [], onNote = () => {}, onBytes = () => {}, dryRun = false } = options;
	const scout = new Scout(client, onNote);
	if (believing) for (const base of bases) await scout.askForFile(base, signal);
	const rule = believing ? await scout.rule(content.source, signal) : "new";
	const plan = new UploadPlan({ find: (hash) => believing ? scout.known.find(hash) : void 0 });
	const xorbs = [];
	let [resumed, known, knownBytes] = [
		0,
		0,
		0
	];
	const news = async function* () {
		for await (const table of content.chunks(rule, signal)) {
			if (believing) await scout.askAlong(table);
			yield* fresh(plan.add(table));
		}
		yield* fresh(plan.finish());
	};
	const fresh = function* (full) {
		for (const xorb of full) {
			xorbs.push({
				...xorb,
				places: []
			});
			if (journal.has(toHex(xorb.hash))) resumed += 1;
			else if (scout.known.hasXorb(xorb.hash)) {
				known += 1;
				knownBytes += endOf(xorb.chunks, chunkCount(xorb.chunks) - 1);
			} else yield xorb;
		}
	};
	if (dryRun) for await (const _ of news());
	else await sendAll(news(), {
		source: content.source,
		client,
		journal,
		signal,
		onBytes
	});
	const table = plan.table();
	const hash = fileHash(leavesOf(table));
	const newBytes = plan.newBytes - knownBytes;
	const uploaded = {
		fileHash: toHex(hash),
		bytes: content.source.size,
		newBytes,
		xorbs: xorbs.length - resumed - known,
		resumedXorbs: resumed,
		rule
	};
	const believed = newBytes < content.source.size || resumed > 0;
	if (dryRun) return {
		uploaded,
		refused: void 0,
		believed
	};
	const refused = await register(client, {
		hash,
		terms: plan.terms(table, verificationHash),
		sha256: content.sha256()
	}, xorbs);
	if (refused === void 0) await journal.clear();
	return {
		uploaded,
		refused,
		believed
	};
}
async function register(client, file, xorbs) {
	for (const shard of shardsOf(file, xorbs)) {
		const outcome = await client.putShard(shard);
		if (outcome !== void 0) return outcome.refused;
	}
}
function shardRefused(reason) {
	return new EspalierError("hub-refused", `the Hub's storage refused the upload: ${reason}`, { hint: "Run again. If it happens again, publish with HF_HUB_DISABLE_XET=1." });
}
// src/hub/throttle.ts
const INTERVAL_MS = 200;
function byteCounter(progress, label, total) {
	let last = Number.NEGATIVE_INFINITY;
	let lastDone = -1;
	return (done) => {
		const now = performance.now();
		if (done === lastDone || done !== total && now - last < INTERVAL_MS) return;
		last = now;
		lastDone = done;
		progress({
			type: "bytes",
			label,
			done,
			total
		});
	};
}
// src/hub/xet.ts
async function uploadFiles(client, files, { openBases, journal }, options, progress, dryRun = false) {
	try {
		var _usingCtx$6 = _usingCtx();
		const bases = files.length === 0 ? [] : await opened(openBases, progress);
		const open = _usingCtx$6.a(new AsyncDisposableStack());
		for (const base of bases) open.use(base);
		const uploaded = [];
		for (const file of files) {
			const content = await contentOf(file, open);
			const count = byteCounter(progress, `upload ${file.path}`, content.source.size);
			const one = await uploadToXet(content, {
				client,
				bases,
				journal,
				signal: options.signal,
				onBytes: count,
				onNote: (message) => progress({
					type: "note",
					level: "warning",
					message
				}),
				dryRun
			});
			await content.source.assertUnchanged?.();
			if (!dryRun) count(content.source.size);
			progress({
				type: "note",
				level: "info",
				message: `${file.path}: ${newOf([one], dryRun)}`
			});
			uploaded.push(one);
		}
		return uploaded;
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
}
function newOf(files, dryRun = false) {
	const [bytes, newBytes] = [sum(files.map((one) => one.bytes)), sum(files.map((one) => one.newBytes))];
	return `${formatBytes(newBytes)} of ${formatBytes(bytes)} ${dryRun ? "are" : "were"} new`;
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
async function opened(open, progress) {
	try {
		return await open?.() ?? [];
	} catch (error) {
		if (!(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `the base cannot be opened, so more is sent: ${error.message}`
		});
		return [];
	}
}
async function contentOf(file, open) {
	const { content } = file;
	if (typeof content === "object" && "source" in content) {
		const { source, sha256, chunks } = content;
		return {
			source,
			chunks,
			sha256: () => sha256
		};
	}
	if (typeof content === "object" && "file" in content) {
		const source = open.use(await openFileSource(content.file, { cached: true }));
		await checkProven(content, source);
		return fileContent(source, content.sha256);
	}
	if (isStored(content)) throw notHere();
	const source = memorySource(file.path, Buffer.from(content));
	const sha256 = sha256Of(file);
	return {
		source,
		chunks: (rule) => cutInOrder(source.stream(0, source.size), rule),
		sha256: () => sha256
	};
}
async function checkProven({ file, sha256, version }, source) {
	if (version !== void 0 && version === source.version) return;
	const hash = createHash("sha256");
	await hashFile(hash, file, source.size);
	const found = hash.digest("hex");
	if (found === sha256) return;
	throw new EspalierError("file-unreadable", `${file} changed on disk after it was verified: its SHA-256 is ${found}, expected ${sha256}`, { hint: "Do not change the run directory while Espalier works. Run again." });
}
// src/hub/commit-xet.ts
const ATTRIBUTES = ".gitattributes";
async function commitByXet(client, commit, options, progress) {
	const modes = await uploadModes(commit, options);
	const isLarge = ({ path }) => modes.get(path) === "lfs";
	const sent = commit.files.filter(isLarge).filter(({ content }) => !isStored(content));
	if (client === void 0 && sent.length > 0) throw notHere();
	const uploaded = client && await uploadFiles(client, sent, commit.xet, options, progress);
	if (uploaded !== void 0) commit.xet.onUploaded?.(uploaded);
	const lines = [headerOf(commit)];
	for (const file of commit.files) {
		const { path } = file;
		if (isLarge(file)) {
			const value = {
				path,
				algo: "sha256",
				oid: sha256Of(file),
				size: sizeOfContent(file.content)
			};
			lines.push({
				key: "lfsFile",
				value
			});
		} else {
			const content = Buffer.from(await bytesOf$1(file)).toString("base64");
			lines.push({
				key: "file",
				value: {
					path,
					content,
					encoding: "base64"
				}
			});
		}
	}
	lines.push(...commit.remove.map((path) => ({
		key: "deletedFile",
		value: { path }
	})));
	return {
		...await sendCommit(commit, lines, options),
		...uploaded && { uploaded }
	};
}
async function uploadModes({ repo, files, ...target }, options) {
	const attributes = files.find(({ path }) => path === ATTRIBUTES);
	const json = {
		files: await Promise.all(files.map(async (file) => ({
			path: file.path,
			size: sizeOfContent(file.content),
			sample: (await sampleOf(file)).toString("base64")
		}))),
		...attributes && { gitAttributes: Buffer.from(await bytesOf$1(attributes)).toString() }
	};
	const route = `/api/${apiName(repo)}/preupload/${targetOf(target)}`;
	const answer = await hubJson(preuploadSchema, route, {
		method: "POST",
		json
	}, options, {
		action: "publish the release",
		repo,
		writing: true
	});
	return new Map(answer.files.map(({ path, uploadMode }) => [path, uploadMode]));
}
function headerOf({ title, description, parentCommit }) {
	return {
		key: "header",
		value: {
			summary: title,
			description: description ?? "",
			parentCommit
		}
	};
}
async function sendCommit({ repo, branch, pullRequest }, lines, options) {
	const route = `/api/${apiName(repo)}/commit/${targetOf({
		branch,
		pullRequest
	})}`;
	const context = {
		action: "publish the release",
		repo,
		writing: true
	};
	const { fetch, signal } = options;
	const init = {
		method: "POST",
		headers: {
			...authHeaders(options),
			"content-type": "application/x-ndjson"
		},
		body: lines.map((line) => JSON.stringify(line)).join("\n"),
		once: pullRequest,
		whole: MAX_ANSWER_BYTES$1,
		...signal ? { signal } : {}
	};
	const response = await fetch(`${options.hubUrl}${route}`, init).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (!response.ok) throw hubError(await readRefusal(response), context, options);
	const { value } = await readAnswer(commitSchema, response, `POST ${route}`, options, context);
	const { commitOid: oid, pullRequestUrl } = value;
	return {
		oid,
		...pullRequestUrl === void 0 ? {} : { pullRequestUrl }
	};
}
// src/hub/upload-fetch.ts
const OPENS_PULL_REQUEST = /\/commit\/[^/]+\?create_pr=1$/;
function uploadFetch(inner, files, progress) {
	const known = new Set(files.map(sha256Of));
	const counters = new Map(files.map((file) => [file.path, partCounter(file, progress)]));
	return async (input, init) => {
		if (init?.method === "POST" && String(input).endsWith(".git/info/lfs/objects/batch")) checkAnnounced(String(init.body), known);
		const hint = init?.progressHint;
		const count = hint?.path === void 0 ? void 0 : counters.get(hint.path);
		if (OPENS_PULL_REQUEST.test(String(input))) return await inner(input, {
			...init,
			once: true
		});
		if (!count || init?.method !== "PUT" || !(init.body instanceof Blob)) return await inner(input, init);
		const body = new CountingBlob(init.body, (done) => count(hint?.part ?? 0, done));
		return await inner(input, {
			...init,
			body
		});
	};
}
function partCounter(file, progress) {
	const count = byteCounter(progress, `upload ${file.path}`, sizeOfContent(file.content));
	const parts = new Map();
	return (part, done) => {
		parts.set(part, done);
		count(parts.values().reduce((sum, bytes) => sum + bytes, 0));
	};
}
function checkAnnounced(batch, known) {
	const { objects } = JSON.parse(batch);
	const unexpected = objects.find(({ oid }) => !known.has(oid));
	if (!unexpected) return;
	throw new EspalierError("file-unreadable", `a file changed on disk after it was verified: its SHA-256 is ${unexpected.oid}, expected ${[...known].join(" or ")}`, { hint: "Do not change the run directory while Espalier works. Run again." });
}
var CountingBlob = class extends Blob {
	size;
	#inner;
	#onBytes;
	constructor(inner, onBytes) {
		super([]);
		this.size = inner.size;
		this.#inner = inner;
		this.#onBytes = onBytes;
	}
	stream() {
		let done = 0;
		const onBytes = this.#onBytes;
		const counting = new TransformStream({ transform(block, controller) {
			done += block.length;
			onBytes(done);
			controller.enqueue(block);
		} });
		return this.#inner.stream().pipeThrough(counting);
	}
};
// src/xet/cas/access.ts
const EARLY_SECONDS = 60;
var AccessKeeper = class {
	#ask;
	#current;
	constructor(ask) {
		this.#ask = ask;
	}
	async get() {
		const access = await this.#current;
		if (access !== void 0 && access.exp - EARLY_SECONDS > Date.now() / 1e3) return access;
		return await this.renew(access);
	}
	async renew(refused) {
		const before = this.#current;
		const current = await before;
		if (current !== refused && current !== void 0) return current;
		if (this.#current === before) {
			const asked = this.#ask();
			this.#current = asked;
			asked.catch(() => {
				if (this.#current === asked) this.#current = void 0;
			});
		}
		return await (this.#current ?? this.#ask());
	}
};
// src/xet/cas/client.ts
const MAX_SHARD_BYTES = 64 * 2 ** 20;
const MAX_ANSWER_BYTES = 2 ** 20;
const frameSchema = looseObject({
	type: string(),
	message: string().optional(),
	retryable: boolean().optional()
});
const insertedSchema = looseObject({ was_inserted: boolean() });
const registeredSchema = looseObject({ result: int() });
const index = int().min(0);
const reconstructionSchema = looseObject({ terms: array(looseObject({
	hash: string().regex(/^[0-9a-f]{64}$/),
	range: looseObject({
		start: index,
		end: index
	})
})) });
var CasClient = class {
	#options;
	#access;
	#hasStreamedShards = true;
	constructor(options) {
		this.#options = options;
		this.#access = new AccessKeeper(options.access);
	}
	async url() {
		return (await this.#access.get()).casUrl;
	}
	async dedup(hash) {
		const what = "a query for a chunk";
		const whole = { whole: MAX_SHARD_BYTES };
		const response = await this.#request("GET", `/v1/chunks/default/${toHex(hash)}`, whole);
		if (response.status === 404) {
			await response.body?.cancel();
			return;
		}
		if (!response.ok) throw await refusal(response, what);
		return readShard(await bytesOf(response, what));
	}
	async reconstruction(file) {
		const whole = { whole: MAX_SHARD_BYTES };
		let response = await this.#request("GET", `/v2/reconstructions/${file}`, whole);
		if (response.status === 404 || response.status === 501) {
			await response.body?.cancel();
			response = await this.#request("GET", `/v1/reconstructions/${file}`, whole);
		}
		const what = "the question what a file is made of";
		if (!response.ok) throw await refusal(response, what);
		const text = new TextDecoder().decode(await bytesOf(response, what));
		const { data } = reconstructionSchema.safeParse(parsed(text));
		if (data === void 0) throw ofAnotherForm(what);
		return data.terms.map(({ hash: xorb, range }) => ({
			xorb,
			...range
		}));
	}
	async putXorb(hash, body) {
		const init = {
			body,
			whole: MAX_ANSWER_BYTES
		};
		const response = await this.#request("POST", `/v1/xorbs/default/${toHex(hash)}`, init);
		if (!response.ok) throw await refusal(response, "a xorb");
		if (!await isOf(insertedSchema, response)) throw ofAnotherForm("a xorb");
	}
	async putShard(bytes) {
		const { retries = 3, backoffMs = 500, signal } = this.#options;
		for (let failures = 0;; failures++) {
			const outcome = await this.#sendShard(bytes);
			if (outcome === void 0 || "refused" in outcome) return outcome;
			if (failures >= retries) throw new EspalierError("hub-unavailable", `the Hub's storage did not register the upload: ${outcome.problem}`, { hint: "Run again: what arrived is not sent again." });
			await pause(backoff(backoffMs, failures), signal);
		}
	}
	async #sendShard(bytes) {
		const init = {
			body: bytes,
			patient: true
		};
		if (this.#hasStreamedShards) {
			const response = await this.#request("POST", "/v2/shards", init);
			if (response.ok) return await this.#lastFrame(response);
			if (response.status !== 404 && response.status !== 501) return await refusedBy(response);
			await response.body?.cancel();
			this.#hasStreamedShards = false;
		}
		const response = await this.#request("POST", "/v1/shards", {
			...init,
			whole: MAX_ANSWER_BYTES
		});
		if (!response.ok) return await refusedBy(response);
		return await isOf(registeredSchema, response) ? void 0 : { problem: "its answer is of another form" };
	}
	async #lastFrame(response) {
		let text;
		try {
			text = await readBody(response, MAX_ANSWER_BYTES);
		} catch (error) {
			this.#options.signal?.throwIfAborted();
			return { problem: networkReason(error) };
		}
		const frame = frameSchema.safeParse(parsed(text.trim().split("\n").at(-1) ?? "")).data;
		if (frame?.type === "result") return void 0;
		if (frame?.type !== "error") return { problem: "its answer broke off" };
		const said = frame.message ?? "no reason given";
		return frame.retryable === true ? { problem: said } : { refused: said };
	}
	async #request(method, path, init = {}) {
		const first = await this.#access.get();
		const response = await this.#send(method, path, init, first);
		if (response.status !== 401 && response.status !== 403) return response;
		await response.body?.cancel();
		return await this.#send(method, path, init, await this.#access.renew(first));
	}
	async #send(method, path, init, access) {
		const { fetch, signal } = this.#options;
		const headers = { authorization: `Bearer ${access.accessToken}` };
		const all = {
			...init,
			method,
			headers,
			...signal ? { signal } : {}
		};
		return await fetch(`${access.casUrl}${path}`, all).catch((error) => {
			signal?.throwIfAborted();
			if (error instanceof EspalierError || !(error instanceof TypeError)) throw error;
			const message = `the Hub's store ${publicUrl(access.casUrl)} did not answer (${networkReason(error)})`;
			throw new EspalierError("hub-unavailable", message, {
				cause: error,
				hint: "Check the network, then run again: what arrived is not sent again."
			});
		});
	}
};
async function bytesOf(response, what) {
	return await readBytes(response, MAX_SHARD_BYTES).catch((error) => {
		if (error instanceof BodyTooLong) throw ofAnotherForm(what);
		throw error;
	});
}
async function isOf(schema, response) {
	return schema.safeParse(parsed(await readBody(response, MAX_ANSWER_BYTES).catch(() => ""))).success;
}
function ofAnotherForm(what) {
	return new EspalierError("hub-refused", `the answer of the Hub's storage to ${what} has an unexpected form`, { hint: "Something other than the storage of the Hub may have answered, such as a proxy or a login page: check the network." });
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
async function refusedBy(response) {
	if (isRetriedStatus(response.status)) throw await refusal(response, "the list of what was uploaded");
	const text = (await readBody(response, MAX_ANSWER_BYTES).catch(() => "")).trim().slice(0, 300);
	return { refused: `${response.status}${text === "" ? "" : `: ${text}`}` };
}
async function refusal(response, what) {
	const { status } = response;
	const text = (await readBody(response, MAX_ANSWER_BYTES).catch(() => "")).trim().slice(0, 300);
	const said = text === "" ? "" : `: ${text}`;
	const code = isRetriedStatus(status) ? "hub-unavailable" : "hub-refused";
	return new EspalierError(code, `the Hub's storage answered ${status} to ${what}${said}`, {
		hint: "Run again: what arrived is not sent again.",
		details: { status }
	});
}
// src/hub/stat.ts
const count = int().min(0);
const fileInfoSchema = looseObject({
	type: literal("file"),
	path: repoPathSchema,
	oid: string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "must be an id of git"),
	size: count,
	lfs: looseObject({
		oid: string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256"),
		size: count
	}).optional()
});
const infosSchema = uniqueList(discriminatedUnion("type", [fileInfoSchema, looseObject({
	type: literal("directory"),
	path: repoPathSchema
})]), ({ path }) => path);
const MAX_PATHS = 1e3;
async function statFiles(repo, commit, paths, options) {
	const route = `/api/${apiName(repo)}/paths-info/${encodeURIComponent(commit)}`;
	const context = {
		action: "read the file list",
		repo,
		revision: commit
	};
	const files = [];
	for (let at = 0; at < paths.length; at += MAX_PATHS) {
		const request = {
			method: "POST",
			json: {
				paths: paths.slice(at, at + MAX_PATHS),
				expand: false
			}
		};
		const infos = await hubJson(infosSchema, route, request, options, context);
		const unasked = infos.find(({ path }) => !request.json.paths.includes(path));
		if (unasked !== void 0) throw unknown(repo, `the Hub names ${unasked.path}, which nobody asked for`);
		files.push(...infos.flatMap((info) => info.type === "file" ? [toHubFile(info)] : []));
	}
	return files;
}
async function statFile(repo, commit, path, options) {
	const file = (await statFiles(repo, commit, [path], options)).find((one) => one.path === path);
	if (file) return file;
	throw new EspalierError("hub-file-not-found", `${repo.id} at ${commit} has no file ${path}`, {
		hint: "Check the path, including upper and lower case.",
		details: {
			repo: repo.id,
			repoType: repo.type,
			revision: commit,
			path
		}
	});
}
function unknown({ id }, problem) {
	return new EspalierError("hub-refused", `cannot read the file list (${id}): ${problem}`, {
		hint: "Run again; if it happens again, something other than the Hub may have answered, such as a proxy.",
		details: { repo: id }
	});
}
function toHubFile(info) {
	const { path, oid, size, lfs } = info;
	return lfs ? {
		path,
		size: lfs.size,
		etag: lfs.oid,
		sha256: lfs.oid
	} : {
		path,
		size,
		etag: oid,
		gitOid: oid
	};
}
// src/hub/open.ts
function resolveRoute(repo, revision, path) {
	return `/${webName(repo)}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}
async function openHubFile(repo, commit, path, options, expected) {
	const listed = expected === "unlisted" ? void 0 : expected ?? await statFile(repo, commit, path, options);
	const context = {
		action: "read",
		repo,
		revision: commit,
		path
	};
	return await openHttpSource({
		url: `${options.hubUrl}${resolveRoute(repo, commit, path)}`,
		name: formatHubUri({
			repo,
			revision: commit,
			path
		}),
		fetch: options.fetch,
		headers: authHeaders(options),
		signal: options.signal,
		expected: listed,
		refuse: async (response) => hubError(await readRefusal(response), context, options)
	});
}
const MAX_TEXT_BYTES = 16 * 2 ** 20;
async function readHubText(repo, commit, path, options) {
	try {
		var _usingCtx$5 = _usingCtx();
		const file = await statFile(repo, commit, path, options);
		const source = _usingCtx$5.a(await openHubFile(repo, commit, path, options, file));
		if (source.size > MAX_TEXT_BYTES) {
			const message = `${source.name} has ${source.size} bytes, a text of a repo has at most ${MAX_TEXT_BYTES}`;
			throw new EspalierError("hub-refused", message, {
				hint: "Check that this is the right file.",
				details: {
					expected: MAX_TEXT_BYTES,
					actual: source.size
				}
			});
		}
		const bytes = await source.read(0, source.size);
		const { hash, algorithm, expected } = hashFor(file);
		const actual = hash.update(bytes).digest("hex");
		if (actual === expected) return new TextDecoder().decode(bytes);
		throw new EspalierError("download-corrupt", `${source.name} has the ${algorithm} ${actual}, expected ${expected}`, {
			hint: "Run again. If it happens again, try without a proxy.",
			details: {
				expected,
				actual
			}
		});
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
// src/hub/xet-access.ts
const accessSchema = looseObject({
	casUrl: url({ protocol: /^https?$/ }),
	accessToken: string().min(1),
	exp: int()
});
const NO_SUCH_ROUTE = new Set([
	404,
	405,
	501
]);
async function askAccess(repo, scope, options) {
	const route = `/api/${apiName(repo)}/xet-${scope}`;
	const context = {
		action: "ask for a token of the store",
		repo,
		writing: scope.startsWith("write")
	};
	const { fetch, signal } = options;
	const init = {
		headers: authHeaders(options),
		whole: MAX_ANSWER_BYTES$1,
		...signal ? { signal } : {}
	};
	const response = await fetch(`${options.hubUrl}${route}`, init).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.ok) return (await readAnswer(accessSchema, response, `GET ${route}`, options, context)).value;
	const refusal = await readRefusal(response);
	if (NO_SUCH_ROUTE.has(response.status)) return void 0;
	throw hubError(refusal, context, options);
}
async function openXet(target, options) {
	return await open$1(target.repo, `write-token/${targetOf(target)}`, options);
}
async function openXetToRead({ repo, revision }, options) {
	return await open$1(repo, `read-token/${encodeURIComponent(revision)}`, options);
}
async function open$1(repo, scope, options) {
	let first = await askAccess(repo, scope, options);
	if (first === void 0) return void 0;
	const access = async () => {
		const asked = first ?? await askAccess(repo, scope, options);
		first = void 0;
		if (asked !== void 0) return asked;
		throw new EspalierError("hub-unavailable", `the Hub no longer gives a token for the storage of ${repo.id}`, { hint: "Run again: what arrived is not sent again." });
	};
	return new CasClient({
		access,
		fetch: options.fetch,
		signal: options.signal
	});
}
async function xetHashOf({ repo, revision, path }, options) {
	const { fetch, signal, hubUrl } = options;
	const context = {
		action: "ask for the chunks",
		repo,
		revision,
		path
	};
	const response = await fetch(`${hubUrl}${resolveRoute(repo, revision, path)}`, {
		method: "HEAD",
		redirect: "manual",
		headers: authHeaders(options),
		...signal ? { signal } : {}
	}).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.status >= 400) throw hubError(await readRefusal(response), context, options);
	await response.body?.cancel();
	return response.headers.get("x-xet-hash") ?? void 0;
}
// src/hub/commit.ts
async function commitRelease(commit, options, progress) {
	const { repo, files, remove, title, description, parentCommit, branch, pullRequest } = commit;
	const client = options.withoutXet === true ? void 0 : await openXet(commit, options);
	const isAhead = files.some(({ content }) => isStored(content));
	if (client !== void 0 || isAhead) return await commitByXet(client, commit, options, progress);
	const hashing = new Map(files.map((file) => {
		const size = sizeOfContent(file.content);
		return [file.path, {
			size,
			count: byteCounter(progress, `hash ${file.path}`, size)
		}];
	}));
	const context = {
		action: "publish the release",
		repo,
		writing: true
	};
	const events = commitIter({
		repo: {
			type: repo.type,
			name: repo.id
		},
		title,
		...description === void 0 ? {} : { description },
		parentCommit,
		branch,
		isPullRequest: pullRequest,
		operations: [...files.map((file) => ({
			operation: "addOrUpdate",
			path: file.path,
			content: uploadOf(file)
		})), ...remove.map((path) => ({
			operation: "delete",
			path
		}))],
		hubUrl: options.hubUrl,
		accessToken: options.token,
		fetch: uploadFetch(checkedFetch(options, context), files, progress),
		useXet: false,
		...options.signal ? { abortSignal: options.signal } : {}
	});
	try {
		for (;;) {
			const { done, value } = await events.next();
			if (done) {
				if (value) return committed(value);
				throw new EspalierError("hub-refused", `the Hub did not return the commit of ${repo.id}`);
			}
			if (value.event !== "fileProgress" || value.state !== "hashing") continue;
			const file = hashing.get(value.path);
			file?.count(Math.round(value.progress * file.size));
		}
	} catch (error) {
		options.signal?.throwIfAborted();
		throw commitError(error, context, options);
	}
}
function committed({ commit, pullRequestUrl }) {
	return {
		oid: commit.oid,
		...pullRequestUrl === void 0 ? {} : { pullRequestUrl }
	};
}
function commitError(error, context, options) {
	if (!(error instanceof HubApiError)) {
		if (error instanceof Error && "syscall" in error && "path" in error) return new EspalierError("file-unreadable", `cannot read ${error.path}: ${error.message}`);
		return error instanceof TypeError ? unreachable(error, context, options) : error;
	}
	const { statusCode: status, requestId, data, url } = error;
	if (new URL(url).origin !== new URL(options.hubUrl).origin) {
		const storage = publicUrl(url).replace(/(^https?:\/\/[^/]+).*/, "$1");
		return new EspalierError("hub-unavailable", `the Hub's storage ${storage} answered ${status} to an upload`, {
			hint: "Run again: what arrived is not sent again.",
			details: { status }
		});
	}
	const said = data?.error ?? data?.message;
	const message = typeof said === "string" ? messageIn(said) : void 0;
	return hubError({
		status,
		errorCode: void 0,
		message,
		requestId
	}, context, options);
}
// src/hub/repo.ts
const repoSchema = looseObject({
	sha: commitIdSchema,
	private: boolean()
});
async function readRepo(repo, options, how = {}) {
	const context = {
		action: "read the repo",
		repo
	};
	try {
		const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, how, options, context);
		return {
			head: info.sha,
			visibility: info.private ? "private" : "public"
		};
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-repo-not-found") return void 0;
		throw error;
	}
}
async function makeRepo(repo, visibility, options) {
	const { hubUrl, token: accessToken } = options;
	const context = {
		action: "create the repo",
		repo,
		writing: true
	};
	const fetch = checkedFetch(options, context);
	try {
		await createRepo({
			repo: {
				type: repo.type,
				name: repo.id
			},
			visibility,
			hubUrl,
			accessToken,
			fetch
		});
	} catch (error) {
		if (error instanceof HubApiError && error.statusCode === 409) return;
		throw commitError(error, context, options);
	}
}
async function deleteRepo(repo, options) {
	const [organization, name] = repo.id.split("/");
	const context = {
		action: "remove the repo",
		repo,
		writing: true
	};
	const request = {
		method: "DELETE",
		json: {
			name,
			organization,
			type: repo.type
		},
		undoing: true
	};
	await (await hubRequest("/api/repos/delete", request, options, context)).body?.cancel();
}
async function makePublic(repo, options) {
	if ((await readRepo(repo, options))?.visibility === "public") return;
	const request = {
		method: "PUT",
		json: { visibility: "public" }
	};
	const context = {
		action: "make the repo public",
		repo,
		writing: true
	};
	await (await hubRequest(`/api/${apiName(repo)}/settings`, request, options, context)).body?.cancel();
	if ((await readRepo(repo, options))?.visibility === "public") return;
	throw new EspalierError("hub-refused", `the Hub accepted the setting, but ${repo.id} is still private`, {
		hint: `The release is published. Make the repo public in ${options.hubUrl}/${webName(repo)}/settings.`,
		details: { repo: repo.id }
	});
}
// src/hub/access.ts
const whoAmISchema = looseObject({
	name: string(),
	orgs: array(looseObject({
		name: string(),
		roleInOrg: string().optional()
	})).default([]),
	auth: looseObject({ accessToken: looseObject({ role: string() }).optional() }).optional()
});
async function whoAmI(options) {
	if (options.token === void 0) throw new EspalierError("hub-token-missing", "publishing needs a Hub token, and none was given", { hint: `Make one with write access at ${options.hubUrl}/settings/tokens and give it as HF_TOKEN (hf-token in a workflow), or run "hf auth login". A workflow with "permissions: id-token: write" needs none where the repo names it as trusted publisher.` });
	if (!options.token.startsWith("hf_")) throw new EspalierError("hub-token-invalid", "the Hub token does not start with hf_", { hint: `Check that ${options.tokenFrom ?? "the secret"} holds the token itself, without quotes or spaces.` });
	const me = await hubJson(whoAmISchema, "/api/whoami-v2", {}, options, { action: "check the token" });
	return {
		name: me.name,
		orgs: me.orgs.filter((org) => org.roleInOrg !== "read").map((org) => org.name),
		role: me.auth?.accessToken?.role
	};
}
async function checkWriteAccess(repo, options, { pullRequest = false } = {}) {
	if (options.trusted !== void 0) return await checkPublisher(repo, options, options.trusted);
	const user = await whoAmI(options);
	const namespace = repo.id.split("/")[0] ?? "";
	const details = {
		repo: repo.id,
		user: user.name,
		role: user.role
	};
	if (user.role === "read") throw new EspalierError("hub-token-read-only", `the token of ${user.name} may read ${repo.id} but not write to it`, {
		hint: `Make a token with the role "write" at ${options.hubUrl}/settings/tokens${from(options)}. To read with this one and write with another, give that as HF_WRITE_TOKEN (in a workflow: env).`,
		details
	});
	if (![user.name, ...user.orgs].map((name) => name.toLowerCase()).includes(namespace.toLowerCase())) {
		if (pullRequest && await readRepo(repo, options) !== void 0) return user;
		const who = user.orgs.length === 0 ? "has no organisation to write to" : `may write to ${user.orgs.join(", ")}`;
		throw new EspalierError("hub-token-read-only", `${user.name} may not write to ${namespace}: ${user.name} ${who}`, {
			hint: pullRequest ? `A pull request needs an existing repo, and only ${namespace} can create ${repo.id}: check its name.` : `Publish to ${user.name}/${repo.id.split("/")[1]}, use the token of someone in ${namespace}, or open a pull request with --pull-request.`,
			details
		});
	}
	return user;
}
function from({ tokenFrom }) {
	return tokenFrom === void 0 ? "" : ` (this one is from ${tokenFrom})`;
}
async function checkPublisher(repo, options, workflow) {
	if (await readRepo(repo, options) !== void 0) return {
		name: `the workflow (${workflow})`,
		orgs: [],
		role: void 0
	};
	throw new EspalierError("hub-repo-not-found", `${repo.id} does not exist, and a trusted publisher cannot create it`, {
		hint: `Make it at ${options.hubUrl}/new and name this workflow under "Trusted Publishers" in its settings, or give a token as HF_WRITE_TOKEN.`,
		details: {
			repo: repo.id,
			workflow
		}
	});
}
// src/hub/address.ts
const HUB_HOSTS = [
	"huggingface.co",
	"www.huggingface.co",
	"hf.co"
];
const REPO = new RegExp(`^(?<type>(?:models|datasets)/)?(?<id>[^/@:]+/[^/@:]+)(?:@(?<revision>${SPECIAL_REF.source}|[^/:]+))?(?::(?<quant>[\\w.-]+))?/?$`);
const FILE = /\.(gguf|jsonl?|gz|ya?ml|md|txt|csv|arrow|parquet)$/i;
const NO_REPO = [...[
	"spaces",
	"buckets",
	"kernels",
	"collections",
	"papers",
	"docs",
	"blog",
	"posts",
	"settings",
	"api"
], ...[
	"join",
	"login",
	"new",
	"organizations",
	"pricing",
	"search",
	"tasks",
	"chat",
	"learn"
]];
const FORMS = "Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.";
function pageOf(text, hubUrl) {
	const hosts = [...HUB_HOSTS, new URL(hubUrl).host];
	const named = HUB_HOSTS.some((host) => text.toLowerCase().startsWith(`${host}/`)) ? `https://${text}` : text;
	const url = /^https?:\/\//i.test(named) ? URL.parse(named) : null;
	return url !== null && hosts.includes(url.host) ? url : void 0;
}
function isHubPage(text, hubUrl) {
	return pageOf(text, hubUrl) !== void 0;
}
function parseAddress(text, hubUrl, bare = "model") {
	if (text.startsWith("hf://")) {
		const body = text.slice(5);
		if (!(body.endsWith("/") && repoAddress(text, body, "model") === void 0)) return repoAddress(text, body, "model") ?? {
			kind: "hub",
			...parseHubUri(text)
		};
		const { repo, revision, path } = parseHubUri(text.slice(0, -1));
		return {
			kind: "repo",
			repo,
			revision,
			folder: path
		};
	}
	const page = pageOf(text, hubUrl);
	if (page !== void 0) return parsePage(text, page, new URL(hubUrl));
	if (/^https?:\/\//i.test(text)) {
		const origin = URL.parse(text)?.origin ?? "this";
		throw new EspalierError("usage", `${origin} is not the Hub`, { hint: FORMS });
	}
	return (FILE.test(text) || /^(models|datasets)\/.*\//.test(text) ? void 0 : repoAddress(text, text, bare)) ?? {
		kind: "local",
		path: text
	};
}
function formatAddress(address) {
	if (address.kind === "local") return formatPath(address.path);
	if (address.kind === "hub") return formatHubUri(address);
	const { repo, revision, folder, quant } = address;
	if (folder !== void 0) return `${formatHubUri({
		repo,
		revision,
		path: folder
	})}/`;
	const at = revision === "main" ? "" : `@${encodeURIComponent(revision.toWellFormed())}`;
	return `hf://${webName(repo)}${at}${quant === void 0 ? "" : `:${quant}`}`;
}
function formatPath(path) {
	try {
		return parseAddress(path, "https://huggingface.co").kind === "local" ? path : `./${path}`;
	} catch {
		return `./${path}`;
	}
}
function repoAddress(text, body, bare) {
	const { type, id, revision, quant } = REPO.exec(body)?.groups ?? {};
	if (id === void 0 || !isRepoId(id)) return void 0;
	const typed = type === void 0 ? bare : type === "datasets/" ? "dataset" : "model";
	if (type === void 0) refuseOther(text, id.split("/")[0] ?? "");
	return {
		kind: "repo",
		repo: {
			type: typed,
			id
		},
		revision: revision === void 0 ? "main" : decode(text, revision),
		...quant !== void 0 && { quant }
	};
}
function isRepoId(id) {
	try {
		parseRepoId(id);
		return true;
	} catch {
		return false;
	}
}
function refuseOther(text, first) {
	if (!NO_REPO.includes(first)) return;
	throw new EspalierError("usage", `${text} is neither a model nor a data set of the Hub`, { hint: FORMS });
}
function parsePage(text, { pathname, searchParams, host }, hub) {
	const prefix = host === hub.host ? hub.pathname.replace(/\/$/, "") : "";
	const all = (pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname).split("/").filter((part) => part !== "");
	const type = all[0] === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndQuant = "", kind, ...after] = all[0] === "datasets" || all[0] === "models" ? all.slice(1) : all;
	refuseOther(text, namespace);
	const [name, quant] = nameAndQuant.split(":");
	const repo = parseRepoId(`${namespace}/${name}`, type);
	const special = new RegExp(`^${SPECIAL_REF.source}`).exec(after.join("/"))?.[0];
	const [revision, ...rest] = special === void 0 ? after.map((part) => decode(text, part)) : [special, ...after.slice(special.split("/").length).map((part) => decode(text, part))];
	const path = rest.join("/");
	const fileAt = (at, file) => {
		return {
			kind: "hub",
			...parseHubUri(`hf://${webName(repo)}@${encodeURIComponent(at)}/${encodePath(file)}`)
		};
	};
	const shown = searchParams.get("show_file_info") ?? "";
	if (kind === void 0) {
		if (shown !== "") return fileAt("main", shown);
		return {
			kind: "repo",
			repo,
			revision: "main",
			...quant !== void 0 && { quant }
		};
	}
	if (revision !== void 0 && kind === "tree") {
		if (shown !== "") return fileAt(revision, shown);
		return {
			kind: "repo",
			repo,
			revision,
			...path !== "" && { folder: path }
		};
	}
	if (revision !== void 0 && path !== "" && [
		"blob",
		"resolve",
		"raw",
		"blame"
	].includes(kind)) return fileAt(revision, path);
	if (revision !== void 0 && kind === "commit") return {
		kind: "repo",
		repo,
		revision
	};
	if (kind === "discussions" && /^\d+$/.test(revision ?? "")) return {
		kind: "repo",
		repo,
		revision: `refs/pr/${revision}`
	};
	throw new EspalierError("usage", `${text} is no page of a file, folder or repo`, { hint: FORMS });
}
function decode(text, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw new EspalierError("usage", `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
	}
}
// src/hub/card.ts
const text = string().optional().catch(void 0);
const texts = union([string().transform((one) => [one]), array(string())]).optional().catch(void 0);
const cardMetadataSchema = object({
	license: text,
	license_name: text,
	license_link: text,
	quantized_by: text,
	pipeline_tag: text,
	library_name: text,
	base_model: texts,
	language: texts,
	tags: texts
});
function frontMatterOf(readme) {
	return readme.match(/^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/)?.[1];
}
function parseCardMetadata(readme, where) {
	const yaml = frontMatterOf(readme);
	if (yaml === void 0) return cardMetadataSchema.parse({});
	let value;
	try {
		value = (0, import_dist.parse)(yaml, { logLevel: "error" });
	} catch (cause) {
		throw new EspalierError("hub-refused", `the front matter of ${where} is not YAML: ${messageOf(cause)}`, { cause });
	}
	return checkValue(cardMetadataSchema, value ?? {}, `the front matter of ${where}`, "hub-refused");
}
const HEAD_BYTES = 262144;
async function readCardMetadata(repo, commit, options, onUnusable) {
	const none = cardMetadataSchema.parse({});
	let readme;
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const source = _usingCtx$4.a(await openHubFile(repo, commit, "README.md", options, "unlisted"));
			readme = new TextDecoder().decode(await source.read(0, Math.min(source.size, HEAD_BYTES)));
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return none;
		throw error;
	}
	try {
		return parseCardMetadata(readme, `README.md of ${repo.id}`);
	} catch (error) {
		onUnusable(messageOf(error));
		return none;
	}
}
const validationSchema = looseObject({
	errors: array(looseObject({ message: string() })).default([]),
	warnings: array(looseObject({ message: string() })).default([])
});
async function validateCard(readme, repo, options) {
	const context = {
		action: "check the card",
		repo,
		path: "README.md"
	};
	const response = await options.fetch(`${options.hubUrl}/api/validate-yaml`, {
		method: "POST",
		headers: {
			...authHeaders(options),
			"content-type": "application/json"
		},
		body: JSON.stringify({
			content: readme,
			repoType: repo.type
		}),
		...options.signal ? { signal: options.signal } : {}
	}).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.status === 404 || response.status === 405) {
		await response.body?.cancel();
		return [];
	}
	if (!response.ok && response.status !== 400) throw hubError(await readRefusal(response), context, options);
	const { value: result } = await readAnswer(validationSchema, response, "POST /api/validate-yaml", options, context);
	if (response.ok && result.errors.length === 0) return result.warnings.map((warning) => warning.message);
	const reasons = result.errors.map((error) => error.message);
	throw new EspalierError("hub-refused", `the Hub refuses the card's front matter: ${reasons.join("; ")}`, {
		hint: "Correct the front matter of the card, or its template.",
		details: {
			repo: repo.id,
			errors: reasons
		}
	});
}
// src/hub/copy.ts
const failedSchema = looseObject({ failed: array(looseObject({
	sha256: string(),
	error: string().optional()
})).default([]) });
async function copyOnHub(from, file, target, options) {
	try {
		var _usingCtx$3 = _usingCtx();
		const { repo, revision } = from;
		const { path, sha256, size } = file;
		const xetHash = await xetHashOf({
			repo,
			revision,
			path
		}, options);
		if (xetHash === void 0) return { reason: "it is not in a Xet store" };
		const json = {
			target: {
				type: target.type,
				name: target.id
			},
			files: [{
				xetHash,
				sha256,
				filename: path
			}]
		};
		const route = `/api/${apiName(repo)}/lfs-files/duplicate`;
		const { failed } = await hubJson(failedSchema, route, {
			method: "POST",
			json
		}, options, {
			action: "copy a file on the Hub",
			repo,
			revision,
			path,
			writing: true
		});
		const refusal = failed.find((one) => one.sha256 === sha256);
		if (refusal !== void 0) return { reason: refusal.error ?? "the Hub does not say why" };
		return {
			stored: true,
			sha256,
			size,
			sample: await _usingCtx$3.a(await openHubFile(repo, revision, path, options, file)).read(0, Math.min(size, 512))
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
// src/bytes/splice.ts
function pieceLength(piece) {
	return piece.kind === "copy" ? piece.length : piece.bytes.length;
}
function splicedSize(list) {
	return list.reduce((sum, piece) => sum + pieceLength(piece), 0);
}
function literalSize(list) {
	return list.reduce((sum, piece) => sum + (piece.kind === "literal" ? piece.bytes.length : 0), 0);
}
var SpliceBuilder = class {
	#pieces = [];
	copy(offset, length) {
		if (length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "copy" && last.offset + last.length === offset) this.#pieces[this.#pieces.length - 1] = {
			kind: "copy",
			offset: last.offset,
			length: last.length + length
		};
		else this.#pieces.push({
			kind: "copy",
			offset,
			length
		});
	}
	literal(bytes) {
		if (bytes.length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "literal") {
			const joined = new Uint8Array(last.bytes.length + bytes.length);
			joined.set(last.bytes);
			joined.set(bytes, last.bytes.length);
			this.#pieces[this.#pieces.length - 1] = {
				kind: "literal",
				bytes: joined
			};
		} else this.#pieces.push({
			kind: "literal",
			bytes
		});
	}
	build() {
		return this.#pieces;
	}
};
function dropHead(list, bytes) {
	let left = bytes;
	const rest = [];
	for (const piece of list) {
		const length = pieceLength(piece);
		if (left < length) rest.push(subPiece(piece, left, length));
		left = Math.max(0, left - length);
	}
	return rest;
}
function* inBlocks(list, limit) {
	let block = [];
	let room = limit;
	for (const piece of list) {
		const length = pieceLength(piece);
		for (let at = 0; at < length;) {
			const end = Math.min(length, at + limit);
			if (end - at > room) {
				yield block;
				block = [];
				room = limit;
			}
			block.push(subPiece(piece, at, end));
			room -= end - at;
			at = end;
		}
	}
	if (block.length > 0) yield block;
}
function subPiece(piece, start, end) {
	return piece.kind === "copy" ? {
		kind: "copy",
		offset: piece.offset + start,
		length: end - start
	} : {
		kind: "literal",
		bytes: piece.bytes.subarray(start, end)
	};
}
function digestOfList(list) {
	const hash = createHash("sha256");
	for (const piece of list) if (piece.kind === "copy") hash.update(`copy ${piece.offset} ${piece.length}\n`);
	else hash.update(`literal ${piece.bytes.length}\n`).update(piece.bytes);
	return hash.digest("hex");
}
// src/bytes/runs.ts
const WASTE = .001;
function nearGap(list, most) {
	const copies = list.filter((piece) => piece.kind === "copy");
	const allowed = WASTE * copies.reduce((sum, { length }) => sum + length, 0);
	const gaps = copies.slice(1).map(({ offset }, i) => offset - copies[i].offset - copies[i].length);
	let near = most;
	while (gaps.reduce((sum, gap) => sum + (gap >= 0 && gap <= near ? gap : 0), 0) > allowed) near = Math.floor(near / 2);
	return near;
}
function runsOf(pieces, near) {
	const runs = [];
	let at = 0;
	for (const piece of pieces) {
		const length = pieceLength(piece);
		if (piece.kind === "copy") {
			const last = runs.at(-1);
			const gap = last === void 0 ? -1 : piece.offset - last.offset - last.length;
			if (last !== void 0 && gap >= 0 && gap <= near) {
				last.parts.push({
					from: piece.offset - last.offset,
					at,
					length
				});
				last.length += gap + length;
			} else runs.push({
				offset: piece.offset,
				length,
				parts: [{
					from: 0,
					at,
					length
				}]
			});
		}
		at += length;
	}
	return runs;
}
// src/bytes/stream-spliced.ts
const BLOCK_BYTES = 4 << 20;
const BLOCKS_AHEAD = 2;
async function* streamSpliced(base, list, { from = 0, signal } = {}) {
	signal?.throwIfAborted();
	const rest = dropHead(list, from);
	const capacity = Math.min(BLOCK_BYTES, splicedSize(rest));
	const unused = [];
	const near = base.nearBytes === void 0 ? 0 : nearGap(rest, base.nearBytes);
	const task = (pieces) => async (abort) => {
		const buffer = unused.pop() ?? new Uint8Array(capacity);
		let length = 0;
		for (const piece of pieces) {
			if (piece.kind === "literal") buffer.set(piece.bytes, length);
			length += pieceLength(piece);
		}
		for (const run of runsOf(pieces, near)) await readRun(base, run, buffer, abort);
		return {
			buffer,
			length
		};
	};
	for await (const { buffer, length } of inOrder(inBlocks(rest, BLOCK_BYTES).map(task), base.readsAtOnce ?? BLOCKS_AHEAD, signal)) {
		yield buffer.subarray(0, length);
		unused.push(buffer);
	}
}
async function readRun(base, { offset, length, parts }, block, signal) {
	const [{ at } = { at: 0 }, ...others] = parts;
	if (others.length === 0) {
		await readInto(base, block.subarray(at, at + length), offset, signal);
		return;
	}
	const bytes = await base.read(offset, length, signal);
	for (const part of parts) block.set(bytes.subarray(part.from, part.from + part.length), part.at);
}
// src/bytes/file-digest.ts
const known = new Map();
async function digestOfFile(source, signal) {
	const { version, size } = source;
	const earlier = version === void 0 ? void 0 : known.get(version);
	if (earlier !== void 0) return earlier;
	const sha256 = await sha256OfStream(streamSpliced(source, [{
		kind: "copy",
		offset: 0,
		length: size
	}], { signal }));
	if (version !== void 0) known.set(version, sha256);
	return sha256;
}
// src/hub/download.ts
async function downloadHubFile(download, options, progress) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { repo, commit, path, destination } = download;
		const file = await statFile(repo, commit, path, options);
		const found = await digestOfFinished(destination, file, options.signal);
		if (found === file.etag) return destination;
		if (download.replaces === false) throw new EspalierError("usage", `${destination} exists, and it is not ${path} of ${repo.id}`, { hint: "Move it away, or give another --run-dir." });
		if (found !== void 0) progress({
			type: "note",
			level: "warning",
			message: `${destination} is damaged: its digest is ${found}, expected ${file.etag}; it is downloaded again`
		});
		const partial = downloadPartial(destination, file.etag);
		let kept = await sizeOf(partial);
		if (kept > file.size) {
			await rm(partial, { force: true });
			kept = 0;
		}
		await checkFreeDisk(destination, file.size - kept, download.free ?? freeDisk);
		const source = _usingCtx$2.a(await openHubFile(repo, commit, path, options, file));
		const name = formatHubUri({
			repo,
			revision: commit,
			path
		});
		try {
			await fill(partial, kept, file, source, options.signal, byteCounter(progress, `download ${path}`, file.size), name);
			await rename(partial, destination);
		} catch (error) {
			throw diskError(error, destination);
		}
		return destination;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function downloadPartial(destination, etag) {
	return `${destination}.${etag.slice(0, 12)}.partial`;
}
async function sizeOf(path) {
	return await stat(path).then(({ size }) => size, () => 0);
}
async function digestOfFinished(destination, file, signal) {
	try {
		var _usingCtx3 = _usingCtx();
		if (!(await stat(destination).catch(() => void 0))?.isFile()) return void 0;
		const source = _usingCtx3.a(await openFileSource(destination));
		if (file.sha256 !== void 0) return await digestOfFile(source, signal);
		const hash = gitBlobHash(source.size);
		for await (const block of source.stream(0, source.size, signal)) hash.update(block);
		return hash.digest("hex");
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function fill(partial, kept, file, source, signal, count, name) {
	try {
		var _usingCtx4 = _usingCtx();
		const { hash, algorithm, expected } = hashFor(file);
		await hashFile(hash, partial, kept, signal);
		let done = kept;
		count(done);
		const handle = _usingCtx4.a(await open(partial, "a"));
		for await (const piece of source.stream(kept, file.size - kept, signal)) {
			hash.update(piece);
			await writeAll(handle, piece);
			done += piece.length;
			count(done);
		}
		await handle.sync();
		const actual = hash.digest("hex");
		if (actual === expected) return;
		await rm(partial, { force: true });
		throw new EspalierError("download-corrupt", `${name} has the ${algorithm} ${actual}, expected ${expected}`, {
			hint: "Run again: the damaged download was removed. If it happens again, check the disk, or try without a proxy.",
			details: {
				file: name,
				expected,
				actual
			}
		});
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function writeAll(handle, bytes) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
		at += bytesWritten;
	}
}
function diskError(error, destination) {
	return isFileSystemError(error) ? fileError(`cannot write ${destination}`, error) : error;
}
// src/gguf/quant-label.ts
const NAMES = [
	"F32 F16 Q4_0 Q4_1 Q4_1_SOME_F16 Q4_2 Q4_3 Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L Q4_K_S Q4_K_M Q5_K_S Q5_K_M",
	"Q6_K IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M IQ2_S IQ2_M IQ4_XS IQ1_M BF16 Q4_0_4_4",
	"Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0 Q2_K_XL Q3_K_XL Q4_K_XL Q5_K_XL Q6_K_XL Q8_K_XL MXFP4"
].join(" ").split(" ");
const HUB_LABEL = new RegExp(`(?:UD-)?(?:${NAMES.join("|")})(?:_[A-Z]+)?`, "g");
const MEANT_LABEL = new RegExp(`(?<=^|[-._ ])(?:UD-)?(?:${NAMES.toSorted((a, b) => b.length - a.length).join("|")})(?:_(?:XXS|XS|S|M|L|XL|XXL|NL|MOE))?(?=\$|[-._ ])`, "g");
function quantizationLabel(fileName) {
	return fileName.toUpperCase().match(HUB_LABEL)?.at(-1);
}
function candidateFileName(baseFile, kept) {
	const stem = (baseFile.split(/[/\\]/).at(-1) ?? baseFile).replace(/\.gguf$/i, "").replace(/\p{Cc}+/gu, "-").replace(/-\d{5}-of-\d{5}$/, "");
	const label = [...stem.toUpperCase().matchAll(MEANT_LABEL)].at(-1);
	if (label === void 0) return `${join$1([stem])}-${kept}x.gguf`;
	return `${join$1([
		stem.slice(0, label.index),
		stem.slice(label.index + label[0].length),
		`${kept}x`,
		label[0]
	])}.gguf`;
}
function join$1(parts) {
	return parts.map((part) => part.replace(/^[-._ ]+|[-._ ]+$/g, "")).filter((part) => part !== "").join("-");
}
// src/bytes/segments.ts
function segmentSource(name, parts, owned) {
	const segments = parts.filter(({ length }) => length > 0);
	const ends = [];
	for (const { length } of segments) ends.push((ends.at(-1) ?? 0) + length);
	const size = ends.at(-1) ?? 0;
	function* within(offset, length) {
		checkRange(name, size, offset, length);
		let index = firstBeyond(ends, offset);
		for (let at = 0; at < length; index++) {
			const { source, offset: start, length: whole } = segments[index];
			const skipped = offset + at - (ends[index] - whole);
			const taken = Math.min(whole - skipped, length - at);
			yield {
				...source && { source },
				offset: start + skipped,
				length: taken,
				at
			};
			at += taken;
		}
	}
	async function fill(target, offset, signal) {
		for (const part of within(offset, target.length)) {
			const piece = target.subarray(part.at, part.at + part.length);
			if (part.source === void 0) piece.fill(0);
			else await readInto(part.source, piece, part.offset, signal);
		}
	}
	const versions = owned.map(({ version }) => version);
	const near = Math.max(0, ...owned.map(({ nearBytes }) => nearBytes ?? 0));
	const atOnce = Math.max(0, ...owned.map(({ readsAtOnce }) => readsAtOnce ?? 0));
	return {
		name,
		size,
		...versions.every((version) => version !== void 0) && { version: versions.join(" ") },
		...atOnce > 0 && { readsAtOnce: atOnce },
		...near > 0 && { nearBytes: near },
		async read(offset, length, signal) {
			checkRange(name, size, offset, length);
			const bytes = new Uint8Array(length);
			await fill(bytes, offset, signal);
			return bytes;
		},
		async *stream(offset, length, signal) {
			for (const part of within(offset, length)) if (part.source === void 0) yield new Uint8Array(part.length);
			else yield* part.source.stream(part.offset, part.length, signal);
		},
		async assertUnchanged() {
			for (const source of owned) await source.assertUnchanged?.();
		},
		readInto: fill,
		async [Symbol.asyncDispose]() {
			await Promise.all(owned.map((source) => source[Symbol.asyncDispose]()));
		}
	};
}
function firstBeyond(ends, offset) {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ends[middle] > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/gguf/header.ts
function align(size, alignment) {
	const rest = size % alignment;
	return rest === 0 ? size : size + alignment - rest;
}
function stringOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	return typeof value === "string" ? value : void 0;
}
function integerOf(header, key) {
	const { type, value } = header.keyValues.find((entry) => entry.key === key) ?? {};
	if (type === "f32" || type === "f64") return void 0;
	if (typeof value !== "number" && typeof value !== "bigint") return void 0;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : void 0;
}
function integersOf(header, key, limit) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value !== "object" || value.count > limit) return void 0;
	const { elementType, count, span } = value;
	if (elementType !== "u32" && elementType !== "i32") return void 0;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset + span.start, count * 4);
	return Array.from({ length: count }, (_, i) => elementType === "i32" ? view.getInt32(i * 4, true) : view.getUint32(i * 4, true));
}
function booleansOf(header, key, limit) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value === "object" && value.elementType === "bool" && value.count <= limit) {
		const { count, span } = value;
		return Array.from(header.bytes.subarray(span.start, span.start + count), (byte) => byte !== 0);
	}
	return integersOf(header, key, limit)?.map((one) => one !== 0);
}
function numberOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value !== "number" && typeof value !== "bigint") return void 0;
	return Number.isFinite(Number(value)) ? Number(value) : void 0;
}
function elementsOf(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
function vocabularyOf({ keyValues }) {
	const tokens = keyValues.find(({ key }) => key === "tokenizer.ggml.tokens")?.value;
	return typeof tokens === "object" ? tokens.count : 0;
}
// src/gguf/limits.ts
const LIMITS = {
	keyValues: 1e5,
	tensors: 2e5,
	shards: 512,
	keyBytes: 65535,
	tensorNameBytes: 255,
	dimensions: 4,
	arrayNesting: 4,
	headerBytes: 536870912,
	alignment: 1 << 20
};
// src/gguf/types.ts
const TENSOR_TYPES = {
	0: {
		name: "F32",
		elements: 1,
		bytes: 4
	},
	1: {
		name: "F16",
		elements: 1,
		bytes: 2
	},
	2: {
		name: "Q4_0",
		elements: 32,
		bytes: 18
	},
	3: {
		name: "Q4_1",
		elements: 32,
		bytes: 20
	},
	6: {
		name: "Q5_0",
		elements: 32,
		bytes: 22
	},
	7: {
		name: "Q5_1",
		elements: 32,
		bytes: 24
	},
	8: {
		name: "Q8_0",
		elements: 32,
		bytes: 34
	},
	9: {
		name: "Q8_1",
		elements: 32,
		bytes: 36
	},
	10: {
		name: "Q2_K",
		elements: 256,
		bytes: 84
	},
	11: {
		name: "Q3_K",
		elements: 256,
		bytes: 110
	},
	12: {
		name: "Q4_K",
		elements: 256,
		bytes: 144
	},
	13: {
		name: "Q5_K",
		elements: 256,
		bytes: 176
	},
	14: {
		name: "Q6_K",
		elements: 256,
		bytes: 210
	},
	15: {
		name: "Q8_K",
		elements: 256,
		bytes: 292
	},
	16: {
		name: "IQ2_XXS",
		elements: 256,
		bytes: 66
	},
	17: {
		name: "IQ2_XS",
		elements: 256,
		bytes: 74
	},
	18: {
		name: "IQ3_XXS",
		elements: 256,
		bytes: 98
	},
	19: {
		name: "IQ1_S",
		elements: 256,
		bytes: 50
	},
	20: {
		name: "IQ4_NL",
		elements: 32,
		bytes: 18
	},
	21: {
		name: "IQ3_S",
		elements: 256,
		bytes: 110
	},
	22: {
		name: "IQ2_S",
		elements: 256,
		bytes: 82
	},
	23: {
		name: "IQ4_XS",
		elements: 256,
		bytes: 136
	},
	24: {
		name: "I8",
		elements: 1,
		bytes: 1
	},
	25: {
		name: "I16",
		elements: 1,
		bytes: 2
	},
	26: {
		name: "I32",
		elements: 1,
		bytes: 4
	},
	27: {
		name: "I64",
		elements: 1,
		bytes: 8
	},
	28: {
		name: "F64",
		elements: 1,
		bytes: 8
	},
	29: {
		name: "IQ1_M",
		elements: 256,
		bytes: 56
	},
	30: {
		name: "BF16",
		elements: 1,
		bytes: 2
	},
	34: {
		name: "TQ1_0",
		elements: 256,
		bytes: 54
	},
	35: {
		name: "TQ2_0",
		elements: 256,
		bytes: 66
	},
	39: {
		name: "MXFP4",
		elements: 32,
		bytes: 17
	},
	40: {
		name: "NVFP4",
		elements: 64,
		bytes: 36
	},
	41: {
		name: "Q1_0",
		elements: 128,
		bytes: 18
	},
	42: {
		name: "Q2_0",
		elements: 64,
		bytes: 18
	}
};
const VALUE_TYPES = [
	"u8",
	"i8",
	"u16",
	"i16",
	"u32",
	"i32",
	"f32",
	"bool",
	"string",
	"array",
	"u64",
	"i64",
	"f64"
];
const SCALAR_BYTES = {
	u8: 1,
	i8: 1,
	u16: 2,
	i16: 2,
	u32: 4,
	i32: 4,
	f32: 4,
	bool: 1,
	u64: 8,
	i64: 8,
	f64: 8
};
// src/gguf/tensors.ts
function tensorInfo(cursor) {
	const start = cursor.offset;
	const name = cursor.text("a tensor name", LIMITS.tensorNameBytes);
	const dimensions = cursor.u32();
	if (dimensions === 0 || dimensions > LIMITS.dimensions) throw cursor.malformed(`${name} has ${dimensions} dimensions, 1 to ${LIMITS.dimensions} are accepted`);
	const shape = [];
	for (let i = 0; i < dimensions; i++) shape.push(cursor.size(`dimension ${i} of ${name}`));
	const typeId = cursor.u32();
	const type = TENSOR_TYPES[typeId];
	if (type === void 0) throw cursor.unsupported(`${name} has type ${typeId}, which ggml does not define`, "Files of forks with types of their own cannot be cut: the size of such a tensor is unknown.");
	const byteLength = tensorBytes(type, shape);
	if (byteLength === void 0) throw cursor.malformed(`${name} has shape [${shape.join(", ")}], which ${type.name} cannot hold`);
	const offset = cursor.size(`the offset of ${name}`);
	return [{
		name,
		shape,
		typeId,
		type,
		byteLength,
		span: {
			start,
			end: cursor.offset
		}
	}, offset];
}
function tensorBytes(type, shape) {
	const elements = elementsOf(shape);
	const whole = shape[0] !== void 0 && shape[0] % type.elements === 0;
	const bytes = elements / type.elements * type.bytes;
	return elements > 0 && whole && Number.isSafeInteger(bytes) ? bytes : void 0;
}
function checkLayout(header) {
	const { name, alignment, dataStart, fileSize, tensors } = header;
	let end = dataStart;
	let previous;
	for (const tensor of tensors.toSorted((a, b) => a.dataOffset - b.dataOffset)) {
		if ((tensor.dataOffset - dataStart) % alignment !== 0) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, which is not aligned to ${alignment}`);
		if (tensor.dataOffset < end) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, before ${previous?.name} ends at ${end}`);
		end = tensor.dataOffset + tensor.byteLength;
		if (end > fileSize) throw new EspalierError("gguf-truncated", `${name} is cut off: ${tensor.name} ends at byte ${end}, but the file has ${fileSize} bytes`, {
			hint: "Download it again.",
			details: {
				needed: end,
				size: fileSize
			}
		});
		previous = tensor;
	}
	let expected = dataStart;
	for (const tensor of tensors) {
		if (tensor.dataOffset !== expected) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, expected ${expected}: llama.cpp loads no file with holes, or with tensors in another order than their list`, { hint: "Write the file again with a tool that leaves no holes between tensors." });
		expected += Math.ceil(tensor.byteLength / alignment) * alignment;
	}
}
// src/gguf/emit.ts
function emitHeader(header, changes) {
	const { parts, tensors, dataStart, fileSize } = layOut(header, changes);
	const bytes = new Uint8Array(dataStart);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return {
		bytes,
		tensors,
		fileSize
	};
}
function emittedSize(header, changes) {
	return layOut(header, changes).fileSize;
}
function layOut(header, changes) {
	const tensors = header.tensors.filter(({ name }) => changes.only?.has(name) !== false);
	const parts = [header.bytes.subarray(0, 8), scalarBytes("u64", BigInt(tensors.length))];
	const pending = new Map(changes.set);
	const entries = header.keyValues.filter(({ key }) => changes.remove?.has(key) !== true).map(({ key, span }) => {
		const value = pending.get(key);
		if (value === void 0) return header.bytes.subarray(span.start, span.end);
		pending.delete(key);
		return encodeKeyValue(key, value);
	});
	for (const [key, value] of pending) entries.push(encodeKeyValue(key, value));
	parts.push(scalarBytes("u64", BigInt(entries.length)), ...entries);
	let offset = 0;
	const placed = tensors.map((source) => {
		const shape = changes.shapes?.get(source.name) ?? source.shape;
		const byteLength = tensorBytes(source.type, shape);
		if (byteLength === void 0) throw new EspalierError("gguf-unsupported", `${header.name}: ${source.name} (${source.type.name}) cannot take the shape [${shape.join(", ")}]`);
		parts.push(encodeTensorInfo(header, source, shape, offset));
		const tensor = {
			source,
			shape,
			byteLength,
			dataOffset: offset
		};
		offset += align(byteLength, header.alignment);
		return tensor;
	});
	const dataStart = align(parts.reduce((sum, part) => sum + part.length, 0), header.alignment);
	return {
		parts,
		tensors: placed.map((tensor) => ({
			...tensor,
			dataOffset: tensor.dataOffset + dataStart
		})),
		dataStart,
		fileSize: dataStart + offset
	};
}
function encodeKeyValue(key, value) {
	const type = scalarBytes("u32", VALUE_TYPES.indexOf(value.type));
	return Buffer.concat([
		stringBytes(key),
		type,
		valueBytes(value)
	]);
}
function valueBytes(value) {
	if (value.type === "string") return stringBytes(value.value);
	if (value.type !== "array") return scalarBytes(value.type, value.value);
	const { elementType, values } = value;
	const step = SCALAR_BYTES[elementType];
	const bytes = Buffer.allocUnsafe(12 + values.length * step);
	const view = viewOf(bytes);
	setScalar(view, 0, "u32", VALUE_TYPES.indexOf(elementType));
	setScalar(view, 4, "u64", values.length);
	for (const [i, element] of values.entries()) setScalar(view, 12 + i * step, elementType, element);
	return bytes;
}
function encodeTensorInfo(header, { span, typeId }, shape, offset) {
	const { buffer, byteOffset } = header.bytes;
	const nameLength = Number(new DataView(buffer, byteOffset + span.start, 8).getBigUint64(0, true));
	const name = header.bytes.subarray(span.start, span.start + 8 + nameLength);
	const bytes = Buffer.allocUnsafe(name.length + 4 + 8 * shape.length + 4 + 8);
	const view = viewOf(bytes);
	bytes.set(name);
	let at = name.length;
	setScalar(view, at, "u32", shape.length);
	at += 4;
	for (const size of shape) {
		setScalar(view, at, "u64", size);
		at += 8;
	}
	setScalar(view, at, "u32", typeId);
	setScalar(view, at + 4, "u64", offset);
	return bytes;
}
function stringBytes(text) {
	const bytes = Buffer.from(text, "utf8");
	return Buffer.concat([scalarBytes("u64", BigInt(bytes.length)), bytes]);
}
function scalarBytes(type, value) {
	const bytes = Buffer.allocUnsafe(SCALAR_BYTES[type]);
	setScalar(viewOf(bytes), 0, type, value);
	return bytes;
}
function viewOf({ buffer, byteOffset, byteLength }) {
	return new DataView(buffer, byteOffset, byteLength);
}
function setScalar(view, at, type, value) {
	switch (type) {
		case "u8":
		case "i8":
		case "bool":
			view.setUint8(at, Number(value));
			break;
		case "u16":
		case "i16":
			view.setUint16(at, Number(value), true);
			break;
		case "u32":
		case "i32":
			view.setUint32(at, Number(value), true);
			break;
		case "f32":
			view.setFloat32(at, Number(value), true);
			break;
		case "f64":
			view.setFloat64(at, Number(value), true);
			break;
		case "u64":
		case "i64": view.setBigUint64(at, BigInt(value), true);
	}
}
// src/gguf/cursor.ts
var NeedMoreBytes = class extends Error {
	end;
	constructor(end) {
		super(`more bytes needed, up to ${end}`);
		this.end = end;
	}
};
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var Cursor = class {
	offset;
	#name;
	#bytes;
	#view;
	constructor(name, bytes, offset) {
		this.#name = name;
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.offset = offset;
	}
	malformed(message) {
		return new EspalierError("gguf-malformed", `${this.#name}: ${message}, at byte ${this.offset}`, { hint: "Download the file again and compare its SHA-256. If it is the same, the published file is broken." });
	}
	unsupported(message, hint) {
		return new EspalierError("gguf-unsupported", `${this.#name}: ${message}, at byte ${this.offset}`, { hint });
	}
	skip(length) {
		const start = this.offset;
		if (start + length > this.#bytes.length) throw new NeedMoreBytes(start + length);
		this.offset = start + length;
		return start;
	}
	u32() {
		return this.#view.getUint32(this.skip(4), true);
	}
	size(what) {
		const at = this.skip(8);
		const high = this.#view.getUint32(at + 4, true);
		if (high >= 2097152) {
			this.offset = at;
			const label = typeof what === "string" ? what : what();
			throw this.malformed(`${label} is ${this.#view.getBigUint64(at, true)}`);
		}
		return high * 4294967296 + this.#view.getUint32(at, true);
	}
	text(what, limit) {
		const length = this.size(`the length of ${what}`);
		if (length > limit) throw this.malformed(`${what} has ${length} bytes, at most ${limit} are accepted`);
		const start = this.skip(length);
		return utf8.decode(this.#bytes.subarray(start, start + length));
	}
	valueType(what) {
		const id = this.u32();
		const type = VALUE_TYPES[id];
		if (type === void 0) throw this.malformed(`${what} has value type ${id}, known are 0 to 12`);
		return type;
	}
	scalar(type) {
		const at = this.skip(SCALAR_BYTES[type]);
		switch (type) {
			case "u8": return this.#view.getUint8(at);
			case "i8": return this.#view.getInt8(at);
			case "u16": return this.#view.getUint16(at, true);
			case "i16": return this.#view.getInt16(at, true);
			case "u32": return this.#view.getUint32(at, true);
			case "i32": return this.#view.getInt32(at, true);
			case "f32": return this.#view.getFloat32(at, true);
			case "bool": return this.#view.getUint8(at) !== 0;
			case "u64": return this.#view.getBigUint64(at, true);
			case "i64": return this.#view.getBigInt64(at, true);
			case "f64": return this.#view.getFloat64(at, true);
		}
	}
	skipElements(type, count, key, depth = 1) {
		if (type === "string") this.#skipStrings(count, key);
		else if (type === "array") {
			if (depth >= LIMITS.arrayNesting) throw this.malformed(`${key} nests arrays deeper than ${LIMITS.arrayNesting}`);
			for (let i = 0; i < count; i++) {
				const inner = this.valueType(key);
				this.skipElements(inner, this.size(`the length of ${key}`), key, depth + 1);
			}
		} else this.skip(count * SCALAR_BYTES[type]);
	}
	#skipStrings(count, key) {
		const end = this.#bytes.length;
		if (this.offset + count * 8 > end) throw new NeedMoreBytes(this.offset + count * 8);
		let at = this.offset;
		for (let i = 0; i < count; i++) {
			if (at + 8 > end) throw new NeedMoreBytes(at + 8 * (count - i));
			const high = this.#view.getUint32(at + 4, true);
			if (high >= 2097152) {
				this.offset = at;
				this.size(`the length of element ${i} of ${key}`);
			}
			at += 8 + high * 4294967296 + this.#view.getUint32(at, true);
		}
		if (at > end) throw new NeedMoreBytes(at);
		this.offset = at;
	}
};
// src/gguf/read.ts
const MAGIC = 1179993927;
const FIXED_BYTES = 24;
const FIRST_READ_BYTES = 65536;
const MOST_BYTES_AHEAD = 1 << 20;
async function readHeader(source, signal) {
	let bytes = await source.read(0, Math.min(FIRST_READ_BYTES, source.size), signal);
	async function step(offset, parse) {
		for (;;) {
			const cursor = new Cursor(source.name, bytes, offset);
			try {
				return [parse(cursor), cursor.offset];
			} catch (error) {
				if (!(error instanceof NeedMoreBytes)) throw error;
				bytes = await extend(source, bytes, error.end, signal);
			}
		}
	}
	const [fixed, afterFixed] = await step(0, (cursor) => readFixed(cursor, source));
	const keyValues = [];
	const keys = new Set();
	let offset = afterFixed;
	for (let i = 0; i < fixed.keyValueCount; i++) {
		const [entry, end] = await step(offset, readKeyValue);
		if (keys.has(entry.key)) throw new EspalierError("gguf-malformed", `${source.name}: the key ${entry.key} is there twice`);
		keys.add(entry.key);
		keyValues.push(entry);
		offset = end;
	}
	const alignment = alignmentOf(source.name, keyValues);
	const relative = [];
	const offsets = [];
	const names = new Set();
	for (let i = 0; i < fixed.tensorCount; i++) {
		const [[info, dataOffset], end] = await step(offset, tensorInfo);
		if (names.has(info.name)) throw new EspalierError("gguf-malformed", `${source.name}: the tensor ${info.name} is there twice`);
		names.add(info.name);
		relative.push(info);
		offsets.push(dataOffset);
		offset = end;
	}
	const dataStart = align(offset, alignment);
	if (dataStart > bytes.length && dataStart <= source.size) bytes = await extend(source, bytes, dataStart, signal);
	const tensors = relative.map((info, i) => ({
		...info,
		dataOffset: dataStart + offsets[i]
	}));
	const header = {
		name: source.name,
		version: fixed.version,
		bytes: bytes.subarray(0, Math.min(dataStart, bytes.length)),
		alignment,
		dataStart,
		fileSize: source.size,
		keyValues,
		tensors
	};
	checkLayout(header);
	return header;
}
function readFixed(cursor, source) {
	const notGguf = (found) => new EspalierError("not-gguf", `${source.name} is not a GGUF: ${found}`, { hint: "Check the path. A common cause is a Git LFS pointer or an HTML error page in place of the file." });
	if (source.size < 4) throw notGguf(`it has ${source.size} bytes, a header has at least ${FIXED_BYTES}`);
	const magic = cursor.u32();
	if (magic !== MAGIC) throw notGguf(`it begins with ${[
		0,
		8,
		16,
		24
	].map((shift) => magic >>> shift & 255).map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}, not with "GGUF"`);
	if (source.size < FIXED_BYTES) throw truncated(source, FIXED_BYTES);
	const version = cursor.u32();
	if (version !== 2 && version !== 3) throw new EspalierError("gguf-unsupported", version === 33554432 || version === 50331648 ? `${source.name} is a big-endian GGUF; only little-endian files are supported` : `${source.name} has GGUF version ${version}; supported are 2 and 3`, { hint: "Convert it with the current llama.cpp." });
	const tensorCount = cursor.size("the number of tensors");
	const keyValueCount = cursor.size("the number of metadata entries");
	if (tensorCount > LIMITS.tensors) throw cursor.malformed(`it claims ${tensorCount} tensors, at most ${LIMITS.tensors} are accepted`);
	if (keyValueCount > LIMITS.keyValues) throw cursor.malformed(`it claims ${keyValueCount} metadata entries, at most ${LIMITS.keyValues} are accepted`);
	return {
		version,
		tensorCount,
		keyValueCount
	};
}
function readKeyValue(cursor) {
	const start = cursor.offset;
	const key = cursor.text("a metadata key", LIMITS.keyBytes);
	const type = cursor.valueType(key);
	const done = (value) => ({
		key,
		type,
		value,
		span: {
			start,
			end: cursor.offset
		}
	});
	if (type === "string") return done(cursor.text(key, LIMITS.headerBytes));
	if (type !== "array") return done(cursor.scalar(type));
	const elementType = cursor.valueType(key);
	const count = cursor.size(`the number of elements of ${key}`);
	const elements = cursor.offset;
	cursor.skipElements(elementType, count, key);
	return done({
		elementType,
		count,
		span: {
			start: elements,
			end: cursor.offset
		}
	});
}
function alignmentOf(name, keyValues) {
	const entry = keyValues.find(({ key }) => key === "general.alignment");
	if (entry === void 0) return 32;
	const { type, value } = entry;
	if (!(type === "u32" && typeof value === "number" && value > 0 && (value & value - 1) === 0) || value > LIMITS.alignment) throw new EspalierError("gguf-malformed", `${name}: general.alignment is ${typeof value === "object" ? "an array" : String(value)} (${type}); it must be a u32 power of two up to ${LIMITS.alignment}`);
	return value;
}
async function extend(source, bytes, end, signal) {
	if (end > source.size) throw truncated(source, end);
	if (end > LIMITS.headerBytes) throw new EspalierError("gguf-malformed", `${source.name}: the header claims at least ${end} bytes; the limit is ${LIMITS.headerBytes}`);
	const size = Math.min(source.size, LIMITS.headerBytes, Math.max(end, bytes.length + Math.min(bytes.length, MOST_BYTES_AHEAD)));
	const longer = new Uint8Array(size);
	longer.set(bytes);
	longer.set(await source.read(bytes.length, size - bytes.length, signal), bytes.length);
	return longer;
}
function truncated(source, end) {
	return new EspalierError("gguf-truncated", `${source.name} is cut off: its header needs at least ${end} bytes, but the file has ${source.size}`, {
		hint: "Download it again.",
		details: {
			needed: end,
			size: source.size
		}
	});
}
// src/gguf/shards.ts
const SPLIT_KEYS = [
	"split.no",
	"split.count",
	"split.tensors.count"
];
function shardPaths(path) {
	const [, prefix, number, count] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(path) ?? [];
	if (prefix === void 0 || Number(count) < 2) return [path];
	if (Number(number) !== 1) throw new EspalierError("usage", `${path} is shard ${Number(number)} of ${Number(count)}`, { hint: `Give the first shard; the others are found beside it: ${prefix}-00001-of-${count}.gguf` });
	if (Number(count) > LIMITS.shards) throw new EspalierError("usage", `${path} is one of ${count} shards; the limit is ${LIMITS.shards}`);
	return shardNames(`${prefix}.gguf`, Number(count));
}
function shardNames(path, count) {
	const five = (number) => String(number).padStart(5, "0");
	const prefix = path.replace(/\.gguf$/, "");
	return Array.from({ length: count }, (_, i) => `${prefix}-${five(i + 1)}-of-${five(count)}.gguf`);
}
async function readShardHeaders(shards, signal) {
	const headers = await Promise.all(shards.map((shard) => readHeader(shard, signal)));
	checkSet(headers);
	return headers;
}
async function joinShards(shards, signal) {
	return uniteShards(shards, await readShardHeaders(shards, signal));
}
function uniteShards(shards, headers) {
	const first = headers[0];
	const emitted = emitHeader(unite(headers), { remove: new Set(SPLIT_KEYS) });
	const placeOf = headers.flatMap((header, i) => header.tensors.map((tensor) => ({
		source: shards[i],
		end: paddedEnd(header, tensor)
	})));
	const segments = [{
		source: memorySource(first.name, emitted.bytes),
		offset: 0,
		length: emitted.bytes.length
	}];
	emitted.tensors.forEach(({ source, dataOffset }, i) => {
		const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
		const place = placeOf[i];
		const there = Math.min(next - dataOffset, place.end - source.dataOffset);
		segments.push({
			source: place.source,
			offset: source.dataOffset,
			length: there
		}, {
			offset: 0,
			length: next - dataOffset - there
		});
	});
	return segmentSource(first.name, segments, shards);
}
function paddedEnd({ alignment, dataStart, fileSize }, tensor) {
	const end = tensor.dataOffset + tensor.byteLength - dataStart;
	return Math.min(dataStart + align(end, alignment), fileSize);
}
function unite(headers) {
	const first = headers[0];
	const bytes = new Uint8Array(Buffer.concat(headers.map((header) => header.bytes)));
	let shift = 0;
	const tensors = [];
	for (const header of headers) {
		for (const tensor of header.tensors) {
			const { start, end } = tensor.span;
			tensors.push({
				...tensor,
				span: {
					start: start + shift,
					end: end + shift
				}
			});
		}
		shift += header.bytes.length;
	}
	return {
		...first,
		bytes,
		tensors
	};
}
function checkSet(headers) {
	const total = headers.reduce((sum, { tensors }) => sum + tensors.length, 0);
	headers.forEach((header, i) => {
		const wanted = [
			i,
			headers.length,
			total
		];
		SPLIT_KEYS.forEach((key, k) => {
			const value = integerOf(header, key);
			if (value === wanted[k]) return;
			throw new EspalierError("gguf-malformed", `${header.name}: ${key} is ${value ?? "missing"}, as shard ${i + 1} of ${headers.length} with ${total} tensors it must be ${wanted[k]}`, { hint: "Shards of different sets are mixed, or a shard was not downloaded completely. Download them again." });
		});
		if (header.version !== headers[0].version) throw new EspalierError("gguf-malformed", `${header.name} has GGUF version ${header.version}, but the first shard has ${headers[0].version}`);
	});
}
// src/hub/location.ts
function withPath(location, path) {
	return {
		...location,
		path
	};
}
function shardLocations(location) {
	return shardPaths(location.path).map((path) => withPath(location, path));
}
// src/hub/revision.ts
const revisionSchema = looseObject({ sha: commitIdSchema });
async function resolveRevision(repo, revision, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=sha`;
	return (await hubJson(revisionSchema, route, {}, options, {
		action: "resolve the revision",
		repo,
		revision
	})).sha;
}
// src/hub/sidecars.ts
const SIDECAR = /mmproj|imatrix|mtp-|eagle3-|dflash-|dspark-/;
function isSidecar(path) {
	return SIDECAR.test(path.split(/[/\\]/).at(-1) ?? path);
}
// src/hub/locate.ts
async function readAddress(text, hubUrl, bare) {
	const address = parseAddress(text, hubUrl, bare);
	return address.kind === "repo" && !text.includes("://") && await exists(text) ? {
		kind: "local",
		path: text
	} : address;
}
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
async function locateFile(text, wanted, options) {
	const address = await readAddress(text, options.hubUrl, wanted.bare);
	if (address.kind === "local") await refuseMissing(address.path);
	if (address.kind !== "repo") return address;
	const { repo, revision, folder, quant } = address;
	const inFolder = (await repoPaths(address, options)).filter((path) => folder === void 0 || path.startsWith(`${folder}/`)).toSorted();
	const meant = wanted.choose(inFolder, quant);
	const [path, ...others] = meant;
	const at = (one) => ({
		kind: "hub",
		repo,
		revision,
		path: one
	});
	if (path !== void 0 && others.length === 0) return at(path);
	const found = path === void 0 ? `no ${wanted.what}` : `${meant.length} ${wanted.what}s`;
	const where = `${webName(repo)}${folder === void 0 ? "" : ` (folder ${folder})`}`;
	const choices = path === void 0 ? wanted.choose(inFolder, void 0) : meant;
	const listed = choices.slice(0, MAX_LISTED$1).map((one) => formatAddress(at(one)));
	const more = choices.length > listed.length ? `, and ${choices.length - listed.length} more` : "";
	throw new EspalierError("usage", `${where} has ${found}${quant === void 0 ? "" : ` of ${quant}`}`, {
		hint: listed.length === 0 ? "Check the name of the repo. To give a file of this machine, write ./PATH." : `Name one: ${listed.join(", ")}${more}`,
		details: {
			repo: repo.id,
			revision,
			files: choices
		}
	});
}
const MAX_LISTED$1 = 20;
async function refuseMissing(path) {
	if (!/^[\w][\w.-]*\/[\w][\w.-]*\/./.test(path) || await exists(path)) return;
	throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file on this machine`, { hint: `If it is a file of the Hub, write hf://${path}; if it is on this machine, check the path (./${path}).` });
}
const listSchema = looseObject({ siblings: uniqueList(looseObject({ rfilename: repoPathSchema }), ({ rfilename }) => rfilename) });
async function repoPaths({ repo, revision }, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=siblings`;
	const { siblings } = await hubJson(listSchema, route, {}, options, {
		action: "list the files",
		repo,
		revision
	});
	return siblings.map(({ rfilename }) => rfilename);
}
async function listModels(address, options) {
	const { repo, folder } = address;
	const revision = await resolveRevision(repo, address.revision, options);
	const paths = await repoPaths({
		...address,
		revision
	}, options);
	const inFolder = paths.filter((path) => folder === void 0 || path.startsWith(`${folder}/`));
	const files = await statFiles(repo, revision, inFolder.filter((path) => /\.gguf$/i.test(path)), options);
	const sizes = new Map(files.map(({ path, size }) => [path, size]));
	return modelsIn(inFolder).map((path) => {
		const location = {
			kind: "hub",
			repo,
			revision,
			path
		};
		return {
			location,
			bytes: shardLocations(location).map((shard) => {
				const size = sizes.get(shard.path);
				if (size === void 0 && !paths.includes(shard.path)) return 0;
				if (size === void 0) throw unknown(repo, `it does not say how large ${shard.path} is`);
				return size;
			}).reduce((sum, size) => sum + size, 0)
		};
	});
}
const MODEL = {
	what: "GGUF",
	choose(paths, quant) {
		const models = modelsIn(paths);
		return quant === void 0 ? models : ofQuant(models, quant);
	}
};
function locateModel(text, options) {
	return locateFile(text, MODEL, options);
}
function modelsIn(paths) {
	return paths.filter((path) => /\.gguf$/i.test(path) && !isSidecar(path)).filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1);
}
function ofQuant(models, quant) {
	const wanted = quant.toUpperCase();
	const nameOf = (path) => path.split("/").at(-1) ?? path;
	if (wanted.endsWith(".GGUF")) return models.filter((path) => nameOf(path).toUpperCase() === wanted);
	const labelOf = (path) => quantizationLabel(nameOf(path));
	const exact = models.filter((path) => labelOf(path) === wanted);
	return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}
// src/common/yaml.ts
function yamlDocument(value) {
	const document = new import_dist.Document(value, { compat: "yaml-1.1" });
	(0, import_dist.visit)(document, { Scalar(_, scalar) {
		if (typeof scalar.value === "string" && scalar.value.startsWith("=")) scalar.type = "QUOTE_DOUBLE";
	} });
	return document;
}
// src/hub/managed-card.ts
const BEGIN_MARKER = "<!-- espalier:begin -->";
const END_MARKER = "<!-- espalier:end -->";
function partsOf(readme) {
	const text = readme.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	const yaml = front === null ? void 0 : front[1] ?? "";
	const body = text.slice(front?.[0].length ?? 0);
	const markers = [...body.matchAll(/^[ \t]*<!-- espalier:(begin|end) -->[ \t]*$/gm)];
	const [begin, end] = markers;
	if (markers.length !== 2 || begin?.[1] !== "begin" || end?.[1] !== "end") return {
		yaml,
		body,
		before: body,
		managed: void 0,
		after: ""
	};
	const from = begin.index + begin[0].length;
	return {
		yaml,
		body,
		before: body.slice(0, begin.index),
		managed: body.slice(from, end.index),
		after: body.slice(end.index + end[0].length)
	};
}
function withMarkers(card) {
	const { yaml, before } = partsOf(card);
	return `${frontOf(yaml)}${yaml === void 0 ? "" : "\n"}${BEGIN_MARKER}\n\n${before.trim()}\n\n${END_MARKER}\n`;
}
function holdsMarker(card) {
	return /<!-- espalier:(begin|end) -->/.test(card);
}
function writtenCard(card) {
	const { yaml, managed, before } = partsOf(card);
	const metadata = Object.entries(metadataOf(yaml) ?? {}).map(([key, value]) => [key, digestOf(value)]);
	return {
		sha256: digestOfText(managed ?? before),
		metadata: Object.fromEntries(metadata)
	};
}
function mergeCard(ours, theirs, earlier) {
	const own = partsOf(ours);
	const found = partsOf(theirs);
	const metadata = mergeMetadata(own.yaml, found.yaml, earlier?.metadata ?? {});
	const managed = own.managed ?? own.before;
	if (found.managed === void 0) {
		const isBare = found.before.trim() === "";
		return {
			text: `${frontOf(metadata.yaml)}${own.body}`,
			lost: [...metadata.lost, ...isBare ? [] : ["its text, which has not one pair of markers"]]
		};
	}
	const digest = digestOfText(found.managed);
	const isOurs = digest === earlier?.sha256 || digest === digestOfText(managed) || found.managed.trim() === "";
	const gap = found.yaml === void 0 && !found.before.startsWith("\n") ? "\n" : "";
	return {
		text: `${frontOf(metadata.yaml)}${gap}${found.before}${BEGIN_MARKER}${managed}${END_MARKER}${found.after}`,
		lost: [...metadata.lost, ...isOurs ? [] : ["its text between the markers, which was edited"]]
	};
}
function frontOf(yaml) {
	return yaml === void 0 ? "" : `---\n${yaml}---\n`;
}
function mergeMetadata(ours, theirs, earlier) {
	const own = metadataOf(ours) ?? {};
	const found = metadataOf(theirs);
	if (found === void 0) return {
		yaml: ours,
		lost: ["its front matter, which is not a mapping in YAML"]
	};
	const entries = Object.entries(found);
	const isEarlier = ([key, value]) => Object.hasOwn(earlier, key) && earlier[key] === digestOf(value);
	const kept = entries.filter((entry) => !isEarlier(entry) && !Object.hasOwn(own, entry[0]));
	const changed = entries.filter((entry) => !isEarlier(entry) && Object.hasOwn(own, entry[0]) && !isDeepStrictEqual(own[entry[0]], entry[1]));
	const removed = Object.keys(earlier).filter((key) => !Object.hasOwn(found, key) && Object.hasOwn(own, key));
	const lost = [...changed.map(([key]) => `${key} in its front matter`), ...removed.map((key) => `that ${key} was taken out of its front matter`)];
	const merged = {
		...own,
		...Object.fromEntries(kept)
	};
	if (lost.length === 0 && isDeepStrictEqual(found, merged)) return {
		yaml: theirs,
		lost
	};
	if (kept.length === 0) return {
		yaml: ours,
		lost
	};
	const added = yamlDocument(Object.fromEntries(kept)).toString({ lineWidth: 0 });
	return {
		yaml: `${ours ?? ""}${added}`,
		lost
	};
}
function metadataOf(yaml) {
	try {
		const value = (0, import_dist.parse)(yaml ?? "", {
			intAsBigInt: true,
			logLevel: "error"
		}) ?? {};
		return typeof value === "object" && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function digestOf(value) {
	return sha256Hex(JSON.stringify(value, (_, v) => typeof v === "bigint" ? Number(v) : v));
}
function digestOfText(text) {
	return sha256Hex(text.replaceAll("\r\n", "\n").trim());
}
// src/hub/earlier.ts
const REPORT_PATH = RELEASE_FILES.report;
const CARD_PATH = RELEASE_FILES.card;
const ATTESTATION = RELEASE_FILES.attestation;
function attestationBeside(report) {
	return `${report.slice(0, -REPORT_PATH.length)}${ATTESTATION}`;
}
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const writtenFileSchema = strictObject({
	path: string(),
	sha256
});
const writtenCardSchema = strictObject({
	sha256,
	metadata: record(string(), sha256)
});
const writtenSchema = strictObject({
	files: array(writtenFileSchema),
	card: writtenCardSchema
});
const OF_NO_RELEASE = [
	CARD_PATH,
	REPORT_PATH,
	RELEASE_FILES.ledger
];
function writtenBy(files, card) {
	return {
		files: files.filter(({ path }) => !OF_NO_RELEASE.includes(path)),
		card: writtenCard(card)
	};
}
const earlierSchema = looseObject({
	tool: looseObject({ name: literal("espalier") }),
	release: looseObject({ written: writtenSchema })
});
const CANDIDATE_REPORT = new RegExp(`^${CANDIDATES_FOLDER}/[^/]+/${REPORT_PATH.replaceAll(".", "\\.")}$`);
const MAX_CANDIDATES = 200;
function candidateReports(paths, repo) {
	const found = paths.filter((path) => CANDIDATE_REPORT.test(path)).toSorted();
	if (found.length <= MAX_CANDIDATES) return found;
	const message = `${repo.id} has ${found.length} folders in ${CANDIDATES_FOLDER}/, ${MAX_CANDIDATES} are read at most`;
	throw new EspalierError("hub-refused", message, { hint: "Publish to another repo." });
}
async function readReports(repo, commit, options) {
	const paths = await repoPaths({
		repo,
		revision: commit
	}, options);
	const named = [...paths.filter((path) => path === REPORT_PATH), ...candidateReports(paths, repo)];
	const reports = [];
	for (const path of named) {
		const text = await readHubText(repo, commit, path, options);
		const written = writtenIn(text);
		if (written !== void 0) reports.push({
			path,
			sha256: sha256Hex(text),
			written
		});
	}
	return reports;
}
function writtenIn(text) {
	try {
		return earlierSchema.safeParse(JSON.parse(text)).data?.release.written;
	} catch {
		return;
	}
}
const MAX_GIT_BYTES = 16 * 2 ** 20;
async function isWritten(found, sha256, at, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		if (found.sha256 !== void 0) return sha256.includes(found.sha256);
		if (found.size > MAX_GIT_BYTES) return false;
		const source = _usingCtx$1.a(await openHubFile(at.repo, at.commit, found.path, options, found));
		return sha256.includes(sha256Hex(await source.read(0, source.size)));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// src/hub/ledger/chain.ts
const linkSchema = looseObject({
	number: int().positive(),
	previous: string().regex(/^[0-9a-f]{64}$/).nullable()
});
const MAX_LINES = 2e4;
function parseLedger(text, where) {
	if (text === "") return [];
	if (!text.endsWith("\n")) throw broken(where, "its last line has no end");
	const lines = text.slice(0, -1).split("\n");
	if (lines.length > MAX_LINES) throw broken(where, `it has ${lines.length} lines, at most ${MAX_LINES} are read`);
	return lines.map((line, index) => {
		const number = index + 1;
		const link = linkOf(line);
		if (link === void 0) throw broken(where, `line ${number} is not an entry as Espalier writes it`);
		if (link.number !== number) throw broken(where, `line ${number} has the number ${link.number}`);
		const previous = index === 0 ? null : sha256Hex(lines[index - 1] ?? "");
		if (link.previous !== previous) {
			const [said, found] = [link.previous ?? "none", previous ?? "none"];
			throw broken(where, `line ${number} names ${said} as the line before, whose SHA-256 is ${found}`);
		}
		return link;
	});
}
function linkOf(line) {
	try {
		const value = JSON.parse(line);
		return JSON.stringify(value) === line ? linkSchema.safeParse(value).data : void 0;
	} catch {
		return;
	}
}
function extendLedger(text, entries) {
	let [whole, number] = [text, text === "" ? 0 : text.split("\n").length - 1];
	for (const entry of entries) {
		const last = whole.slice(0, -1).split("\n").at(-1) ?? "";
		number += 1;
		whole += `${JSON.stringify({
			number,
			previous: number === 1 ? null : sha256Hex(last),
			...entry
		})}\n`;
	}
	return whole;
}
function broken(where, problem) {
	return new EspalierError("ledger-broken", `the ledger ${where} is damaged: ${problem}`, { hint: "A ledger only grows. Restore the file from the last commit in which it was intact." });
}
// src/hub/ledger/history.ts
const LEDGER_PATH = RELEASE_FILES.ledger;
async function readLedger(repo, commit, options) {
	const text = await readText(repo, commit, options);
	parseLedger(text, `of ${repo.id}`);
	return text;
}
async function readText(repo, commit, options) {
	try {
		return await readHubText(repo, commit, LEDGER_PATH, options);
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return "";
		throw error;
	}
}
const commitsSchema = array(looseObject({ id: string().regex(/^[0-9a-f]{40}$/) }));
const PARALLEL = 4;
async function checkLedgerHistory(repo, commit, text, options) {
	const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(commit)}?limit=100`;
	const ids = (await hubJson(commitsSchema, route, {}, options, {
		action: "read the commits",
		repo,
		revision: commit
	})).slice(0, 100).map(({ id }) => id);
	const blobs = await mapParallel(ids, PARALLEL, async (id) => {
		const [file] = await statFiles(repo, id, [LEDGER_PATH], options);
		return file?.etag;
	});
	const changed = ids.filter((_, at) => blobs[at] !== void 0 && blobs[at] !== blobs[at + 1]).toReversed();
	const texts = await mapParallel(changed, PARALLEL, (id) => readText(repo, id, options));
	let held = {
		commit,
		text: ""
	};
	for (const [at, earlier] of texts.entries()) if (earlier.startsWith(held.text) && isWhole(earlier)) held = {
		commit: changed[at] ?? commit,
		text: earlier
	};
	if (!text.startsWith(held.text)) throw shortened(repo, held.commit, text, held.text);
	return ids.length;
}
function isWhole(text) {
	try {
		parseLedger(text, "");
		return true;
	} catch {
		return false;
	}
}
function shortened(repo, commit, text, earlier) {
	const lines = (of) => of.split("\n").length - 1;
	const [before, now] = [earlier.split("\n"), text.split("\n")];
	const line = before.findIndex((one, at) => one !== now[at]) + 1;
	const what = lines(text) < lines(earlier) ? `has ${lines(text)} lines, and ${lines(earlier)}` : `has another line ${line} than`;
	return new EspalierError("ledger-broken", `${LEDGER_PATH} of ${repo.id} ${what} in commit ${commit.slice(0, 10)}: a ledger only grows`, {
		hint: `Restore ${LEDGER_PATH} from the commit before that one, then run again.`,
		details: {
			repo: repo.id,
			commit,
			line
		}
	});
}
// src/hub/locate-several.ts
const MAX_FILES = 100;
async function locateModels(text, options) {
	const found = [];
	for (const item of await itemsOf(text)) for (const one of await locateItem(item, options)) if (!found.some((other) => formatAddress(other) === formatAddress(one))) found.push(one);
	const [first, ...others] = found;
	if (first === void 0) throw nothing(text, "no file", []);
	if (others.length === 0) return [first];
	if (found.length > MAX_FILES) throw new EspalierError("usage", `${text} are ${found.length} files; the limit is ${MAX_FILES}`, { hint: "Name fewer files." });
	return await atOneCommit([first, ...others], options);
}
async function itemsOf(text) {
	if (await isThere(text)) return [text];
	const items = [];
	for (const item of list.parse(text)) {
		const before = items.at(-1) ?? "";
		const repo = /^(.*[^:/]):[\w.-]+$/.exec(before)?.[1];
		const isLabel = /^[\w-]+$/.test(item) && !await isThere(item);
		items.push(repo !== void 0 && isLabel ? `${repo}:${item}` : item);
	}
	return items;
}
async function locateItem(item, options) {
	const address = await readAddress(item, options.hubUrl);
	if (address.kind === "local") return await localFiles(item) ?? [await locateModel(item, options)];
	if (address.kind === "hub" && isPattern(address.path)) return await expandOnHub(item, address, options);
	return [await locateModel(item, options)];
}
async function localFiles(item) {
	const isFolder = await stat(item).then((one) => one.isDirectory(), () => false);
	const slash = Math.max(item.lastIndexOf("/"), item.lastIndexOf("\\"));
	const name = item.slice(slash + 1);
	if (!isFolder && (!isPattern(name) || await isThere(item))) return void 0;
	const folder = isFolder ? item : item.slice(0, slash + 1) || ".";
	const names = await readdir(folder).catch(() => []);
	const models = modelsIn((isFolder ? names : names.filter((one) => matcher(name).test(one))).toSorted());
	if (models.length === 0) throw nothing(item, "no GGUF", modelsIn(names.toSorted()));
	return models.map((one) => ({
		kind: "local",
		path: folder === "." ? one : join(folder, one)
	}));
}
async function expandOnHub(item, { repo, revision, path }, options) {
	const paths = (await repoPaths({
		repo,
		revision: await resolveRevision(repo, revision, options)
	}, options)).toSorted();
	const models = modelsIn(paths.filter((one) => matcher(path).test(one)));
	const at = (one) => ({
		kind: "hub",
		repo,
		revision,
		path: one
	});
	if (models.length === 0) throw nothing(item, "no GGUF", modelsIn(paths).map((one) => formatAddress(at(one))));
	return models.map(at);
}
async function atOneCommit(found, options) {
	const [first, ...others] = found;
	const repoOf = (one) => one.kind === "hub" ? `${one.repo.id}@${one.revision}` : "this machine";
	const other = others.find((one) => repoOf(one) !== repoOf(first));
	if (other !== void 0) throw new EspalierError("usage", `${formatAddress(first)} and ${formatAddress(other)} are not in the same repo and revision`, { hint: "A release is made from the files of one repo. Run once for each repo: a new candidate is added to those that the target repo has." });
	if (first.kind === "local") return found;
	const revision = await resolveRevision(first.repo, first.revision, options);
	const pin = (one) => one.kind === "hub" ? {
		...one,
		revision
	} : one;
	return [pin(first), ...others.map(pin)];
}
const MAX_LISTED = 20;
function nothing(text, what, there) {
	const listed = there.slice(0, MAX_LISTED).join(", ");
	const more = there.length > MAX_LISTED ? `, and ${there.length - MAX_LISTED} more` : "";
	return new EspalierError("usage", `${text} fits ${what}`, {
		hint: listed === "" ? "The repo has no GGUF of a model: check its name." : `There are: ${listed}${more}`,
		details: { files: there }
	});
}
function isPattern(text) {
	return /[*?{]/.test(text);
}
function matcher(pattern) {
	const lists = pattern.replace(/[*?{},]|[^*?{},]+/g, (part) => {
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		return part.replace(/[.+^$()|[\]\\{},]/g, "\\$&");
	}).replace(/\\\{([^{}]*)\\\}/g, (_, words) => `(?:${words.replaceAll("\\,", "|")})`);
	return new RegExp(`^${lists}$`, "i");
}
function isThere(path) {
	return stat(path).then(() => true, () => false);
}
// src/hub/changes.ts
async function changesAt(repo, commit, files, { signs, alone }, options) {
	const reports = await readReports(repo, commit, options);
	const { staying, replaced, earlier } = sortReports(reports, files, alone);
	const digests = new Map();
	for (const { path, sha256 } of reports.flatMap(({ written }) => written.files)) digests.set(path, [...digests.get(path) ?? [], sha256]);
	const stays = new Set(staying.flatMap(({ written }) => written.files.map(({ path }) => path)));
	const leaving = replaced.flatMap(({ path, written }) => [...written.files.map((file) => file.path), ...path === REPORT_PATH ? [] : [path]]);
	const signatures = reportsIn(files).map(attestationBeside);
	const others = replaced.map(({ path }) => attestationBeside(path));
	const paths = new Set([
		...files.map(({ path }) => path),
		...leaving,
		...signatures,
		...others
	]);
	const found = new Map((await statFiles(repo, commit, [...paths], options)).map((file) => [file.path, file]));
	const write = [];
	const remove = [];
	const lost = [];
	const isReport = (path) => reports.some((report) => report.path === path);
	const isOurs = async (file) => isReport(file.path) || await isWritten(file, digests.get(file.path) ?? [], {
		repo,
		commit
	}, options);
	for (const file of files) {
		const there = found.get(file.path);
		if (there === void 0) write.push(file);
		else if (file.path === CARD_PATH) {
			const merged = await mergedCard(file, repo, commit, earlier, options);
			if (merged.file) write.push(merged.file);
			lost.push(...merged.lost);
		} else if (!await isSame(file, there)) {
			write.push(file);
			if (file.path !== LEDGER_PATH && !await isOurs(there)) lost.push(`${file.path} (${whose(digests.has(file.path))})`);
		}
	}
	const kept = new Set(files.map(({ path }) => path));
	for (const path of new Set(leaving)) {
		const there = found.get(path);
		if (kept.has(path) || stays.has(path) || there === void 0) continue;
		if (OF_NO_RELEASE.includes(path) || path.endsWith(ATTESTATION)) continue;
		remove.push(path);
		if (!await isOurs(there)) lost.push(`${path} (${whose(true)})`);
	}
	const changes = write.length + remove.length > 0;
	const goes = (path) => found.has(path) && changes && !(signs && signatures.includes(path));
	remove.push(...new Set([...signatures, ...others].filter(goes)));
	return {
		write,
		remove,
		unsigned: signs ? signatures.filter((path) => !found.has(path)) : [],
		lost
	};
}
function reportsIn(files) {
	const reports = files.map(({ path }) => path).filter((path) => path === REPORT_PATH || path.endsWith(`/${REPORT_PATH}`));
	return reports.length === 1 ? reports : reports.filter((path) => path !== REPORT_PATH);
}
function sortReports(reports, files, alone) {
	const own = new Set(files.map(({ path }) => path));
	const root = reports.find(({ path }) => path === REPORT_PATH);
	const staying = reports.filter((report) => !alone && report !== root && !own.has(report.path));
	const isCopy = staying.some(({ sha256 }) => sha256 === root?.sha256);
	return {
		staying,
		replaced: reports.filter((report) => !staying.includes(report) && !(report === root && isCopy)),
		earlier: root?.written
	};
}
function whose(isListed) {
	return isListed ? "changed after the last release wrote it" : "not written by a release";
}
async function mergedCard(file, repo, commit, earlier, options) {
	const ours = textOf(file);
	const theirs = await readHubText(repo, commit, CARD_PATH, options);
	const { text, lost } = mergeCard(ours, theirs, earlier?.card);
	const named = lost.map((what) => `${CARD_PATH} (${what})`);
	return text === theirs ? { lost: named } : {
		file: {
			path: CARD_PATH,
			content: text
		},
		lost: named
	};
}
function isComplete({ write, remove, unsigned }) {
	return [
		write,
		remove,
		unsigned
	].every((list) => list.length === 0);
}
function checkLost(repo, { lost }, overwrite) {
	if (lost.length === 0 || overwrite) return;
	throw new EspalierError("hub-conflict", `publishing to ${repo.id} would replace ${lost.join("; ")}`, {
		hint: "Your own text in README.md is kept outside the lines <!-- espalier:begin --> and <!-- espalier:end -->, and your own files under other names. Move them there, or replace them with --overwrite.",
		details: {
			repo: repo.id,
			lost
		}
	});
}
// src/hub/apart.ts
async function checkApart(repo, { from, to }, files, options) {
	const paths = reportsIn(files);
	const [before, now] = [await statFiles(repo, from, paths, options), await statFiles(repo, to, paths, options)];
	const etagOf = (path, found) => found.find((file) => file.path === path)?.etag;
	const written = paths.filter((path) => etagOf(path, before) !== etagOf(path, now));
	if (written.length === 0) return;
	throw new EspalierError("hub-conflict", `another release wrote ${written.join(", ")} of ${repo.id} while this one was uploaded, in ${to}`, {
		hint: "Look at that commit. To put this release in its place, run again: what was uploaded is not sent again.",
		details: {
			repo: repo.id,
			commit: to
		}
	});
}
// src/hub/refs.ts
const refSchema = looseObject({
	name: string().min(1),
	targetCommit: commitIdSchema
});
const pullRequestSchema = looseObject({
	ref: string().regex(/^refs\/pr\/\d{1,9}$/, "must be refs/pr/NUMBER"),
	targetCommit: commitIdSchema
});
const refsSchema = looseObject({
	branches: uniqueList(refSchema, ({ name }) => name),
	tags: uniqueList(refSchema, ({ name }) => name),
	pullRequests: uniqueList(pullRequestSchema, ({ ref }) => ref).default([])
});
async function readRefs(repo, options) {
	const context = {
		action: "read the branches and tags",
		repo
	};
	const refs = await hubJson(refsSchema, `/api/${apiName(repo)}/refs?include_prs=1`, {}, options, context);
	const toMap = (list) => new Map(list.map((ref) => [ref.name, ref.targetCommit]));
	const pullRequests = refs.pullRequests.map(({ ref, targetCommit }) => {
		return [Number(ref.slice(8)), targetCommit];
	});
	return {
		branches: toMap(refs.branches),
		tags: toMap(refs.tags),
		pullRequests: new Map(pullRequests)
	};
}
function tagTaken(repo, tag, target, commit) {
	const wanted = commit === void 0 ? "this release" : `commit ${commit}`;
	return new EspalierError("hub-conflict", `the tag ${tag} of ${repo.id} exists and is on ${target}, not on ${wanted}`, {
		hint: "Choose another tag: Espalier never moves a tag that people may have used.",
		details: {
			repo: repo.id,
			tag,
			expected: commit,
			actual: target
		}
	});
}
async function createTag(repo, tag, commit, options) {
	const route = `/api/${apiName(repo)}/tag/${encodeURIComponent(commit)}`;
	const context = {
		action: `create the tag ${tag}`,
		repo,
		revision: commit,
		writing: true
	};
	let refused;
	try {
		await (await hubRequest(route, {
			method: "POST",
			json: { tag }
		}, options, context)).body?.cancel();
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		refused = error;
	}
	const target = (await readRefs(repo, options)).tags.get(tag);
	if (target === commit) return;
	if (target !== void 0) throw tagTaken(repo, tag, target, commit);
	throw refused ?? new EspalierError("hub-refused", `the Hub accepted the tag ${tag} of ${repo.id} but does not list it`, {
		hint: `The commit ${commit} is published. Run again to set the tag.`,
		details: {
			repo: repo.id,
			tag,
			expected: commit
		}
	});
}
async function createBranch(repo, branch, commit, options) {
	const route = `/api/${apiName(repo)}/branch/${encodeURIComponent(branch)}`;
	const context = {
		action: `create the branch ${branch}`,
		repo,
		revision: commit,
		writing: true
	};
	try {
		await (await hubRequest(route, {
			method: "POST",
			json: { startingPoint: commit }
		}, options, context)).body?.cancel();
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
	}
}
const historySchema = array(looseObject({ id: commitIdSchema }));
async function isInHistory(repo, branch, commit, options) {
	const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(branch)}`;
	return (await hubJson(historySchema, route, {}, options, {
		action: "read the commits",
		repo,
		revision: branch
	})).some(({ id }) => id === commit);
}
// src/hub/pull-requests.ts
async function findPullRequest(repo, passes, options) {
	const { pullRequests } = await readRefs(repo, options);
	for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) if (await passes(commit)) return {
		url: `${options.hubUrl}/${webName(repo)}/discussions/${number}`,
		commit
	};
}
// src/hub/land.ts
const MOST_MOVES = 4;
async function land(first, { changes, remake }, options, progress) {
	const { repo, branch } = first;
	let moved = {};
	const onUploaded = (uploaded) => {
		moved = {
			uploaded,
			...moved
		};
	};
	let commit = first;
	for (let moves = 0;; moves++) try {
		const { oid } = await commitRelease({
			...commit,
			xet: {
				...commit.xet,
				onUploaded
			}
		}, options, progress);
		await confirm(repo, oid, changes);
		const head = await resolveRevision(repo, branch, options);
		if (head !== oid && !await isInHistory(repo, branch, oid, options)) throw notThere(repo, oid, `${branch} is at ${head}`);
		return {
			oid,
			...moved
		};
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		const head = await resolveRevision(repo, branch, options);
		if (head === commit.parentCommit) throw error;
		if (isComplete(await changes(head))) return {
			oid: head,
			...moved
		};
		if (moves === MOST_MOVES) throw error;
		const again = await remake(head);
		commit = moved.uploaded === void 0 ? again : await withStored(again, options);
		progress({
			type: "note",
			level: "info",
			message: `${branch} of ${repo.id} moved to ${head} meanwhile: the release is committed on it`
		});
	}
}
async function withStored(commit, options) {
	const modes = await uploadModes(commit, options);
	const files = commit.files.map(async (file) => {
		if (modes.get(file.path) !== "lfs") return file;
		const size = sizeOfContent(file.content);
		const content = {
			stored: true,
			sha256: sha256Of(file),
			size,
			sample: await sampleOf(file)
		};
		return {
			path: file.path,
			content
		};
	});
	return {
		...commit,
		files: await Promise.all(files)
	};
}
async function propose(commit, changes, options, progress) {
	const { repo } = commit;
	try {
		const { oid, pullRequestUrl, uploaded } = await commitRelease(commit, options, progress);
		await confirm(repo, oid, changes);
		const there = await findPullRequest(repo, async (head) => head === oid, options);
		if (there !== void 0) return {
			...there,
			...movedBy(uploaded)
		};
		throw notThere(repo, oid, `no pull request is at it (${pullRequestUrl ?? "none was named"})`);
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-unavailable") throw error;
		const isAt = async (head) => isComplete(await changes(head));
		const there = await findPullRequest(repo, isAt, options);
		if (there === void 0) throw error;
		return there;
	}
}
function movedBy(uploaded) {
	if (uploaded === void 0 || uploaded.length === 0) return {};
	const [newBytes, bytes] = ["newBytes", "bytes"].map((key) => uploaded.reduce((sum, one) => sum + one[key], 0));
	return { moved: {
		newBytes: newBytes ?? 0,
		bytes: bytes ?? 0
	} };
}
async function confirm(repo, commit, changes) {
	let lacking;
	try {
		const { write, remove, unsigned } = await changes(commit);
		lacking = [
			...write.map(({ path }) => `lacks ${path}`),
			...remove.map((path) => `still has ${path}`),
			...unsigned.map((path) => `lacks ${path}`)
		];
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-revision-not-found") throw error;
		lacking = ["is not in the repo"];
	}
	if (lacking.length > 0) throw notThere(repo, commit, `it ${lacking.join(", ")}`);
}
function notThere(repo, commit, but) {
	return new EspalierError("hub-refused", `the Hub named the commit ${commit} of ${repo.id}, but ${but}`, {
		hint: "It is not certain that anything was published. Check the commits of the repo, then run again.",
		details: {
			repo: repo.id,
			commit
		}
	});
}
// src/hub/publish.ts
async function publish(release, options, progress) {
	const published = await publishFiles(release, options, progress);
	if (release.visibility === "private-first" && !published.pullRequest) await makePublic(release.repo, options);
	return published;
}
async function publishFiles(release, options, progress) {
	const { repo, pullRequest = false, overwrite = false, alone = false, branch = MAIN } = release;
	if (pullRequest && branch !== MAIN) throw new EspalierError("usage", `a pull request is for main, but branch is ${branch}`, { hint: "Leave --branch out, or leave --pull-request out." });
	const tag = pullRequest ? void 0 : release.tag;
	const filesAt = filesOf(release);
	await checkWriteAccess(repo, options, { pullRequest });
	const found = await openBranch(repo, branch, options);
	if (found) checkVisibility(release, found.visibility, progress);
	const done = (commit, created, alreadyPublished) => ({
		commit,
		url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
		created,
		alreadyPublished,
		pullRequest: false
	});
	const signs = release.attest !== void 0;
	const changes = async (commit) => await changesAt(repo, commit, await filesAt(commit), {
		signs,
		alone
	}, options);
	const isAt = async (commit) => isComplete(await changes(commit));
	const tagged = found && tag !== void 0 ? (await readRefs(repo, options)).tags.get(tag) : void 0;
	if (tag !== void 0 && tagged !== void 0) {
		if (!await isAt(tagged)) throw tagTaken(repo, tag, tagged, void 0);
		return done(tagged, false, true);
	}
	const ahead = found && await changes(found.head);
	if (found && ahead && isComplete(ahead) && found.hasBranch) {
		if (tag !== void 0) await createTag(repo, tag, found.head, options);
		return done(found.head, false, true);
	}
	if (found && pullRequest) {
		const there = await findPullRequest(repo, isAt, options);
		if (there) return {
			...there,
			created: false,
			alreadyPublished: true,
			pullRequest
		};
	}
	if (found) await checkGrows(repo, found.head, await filesAt(found.head), options);
	if (ahead) checkLost(repo, ahead, overwrite);
	if (release.parentCommit !== void 0) checkHead(release, found?.head);
	await checkCard(repo, ahead?.write ?? await filesAt(void 0), options, progress);
	const writing = {
		...options,
		token: options.token ?? ""
	};
	if (!found) await makeRepo(repo, release.visibility === "public" ? "public" : "private", writing);
	const head = found?.head ?? await resolveRevision(repo, MAIN, options);
	if (branch !== MAIN && found?.hasBranch !== true) await createBranch(repo, branch, head, options);
	const commitAt = async (at, wanted) => {
		checkLost(repo, wanted, overwrite);
		const signed = await signedFiles(release, await filesAt(at));
		return commitOf(release, {
			...wanted,
			write: [...wanted.write, ...signed]
		}, at);
	};
	const commit = await commitAt(head, ahead ?? await changes(head));
	if (pullRequest) return {
		...await propose(commit, changes, writing, progress),
		created: !found,
		alreadyPublished: false,
		pullRequest
	};
	const remake = async (at) => {
		if (release.parentCommit !== void 0) checkHead(release, at);
		const files = await filesAt(at);
		await checkApart(repo, {
			from: head,
			to: at
		}, files, options);
		await checkGrows(repo, at, files, options);
		return await commitAt(at, await changes(at));
	};
	const { oid, uploaded } = await land(commit, {
		changes,
		remake
	}, writing, progress);
	if (tag !== void 0) await createTag(repo, tag, oid, options);
	return {
		...done(oid, !found, false),
		...movedBy(uploaded)
	};
}
const MAIN = "main";
async function openBranch(repo, branch, options) {
	const found = await readRepo(repo, options);
	if (found === void 0 || branch === MAIN) return found && {
		...found,
		hasBranch: true
	};
	const head = (await readRefs(repo, options)).branches.get(branch);
	return {
		...found,
		head: head ?? found.head,
		hasBranch: head !== void 0
	};
}
function filesOf({ files }) {
	if (typeof files !== "function") checkReleaseFiles(files);
	const made = new Map();
	const make = async (commit) => {
		if (typeof files !== "function") return files;
		const list = await files(commit);
		checkReleaseFiles(list);
		return list;
	};
	return (commit) => {
		const known = made.get(commit) ?? make(commit);
		made.set(commit, known);
		return known;
	};
}
async function signedFiles({ attest }, files) {
	if (attest === void 0) return [];
	const reports = reportsIn(files);
	const signed = [];
	for (const report of files.filter(({ path }) => reports.includes(path))) signed.push({
		path: attestationBeside(report.path),
		content: await attest(report)
	});
	return signed;
}
async function checkGrows(repo, head, files, options) {
	const there = await readLedger(repo, head, options);
	const file = files.find(({ path }) => path === LEDGER_PATH);
	const text = file === void 0 ? there : textOf(file);
	await checkLedgerHistory(repo, head, there, options);
	if (text.startsWith(there)) return;
	throw new EspalierError("hub-conflict", `${LEDGER_PATH} of ${repo.id} has a trial that this release does not include`, {
		hint: "Another release was published in the meantime. Run again (with --until render, if another job publishes): finished stages are skipped.",
		details: {
			repo: repo.id,
			commit: head
		}
	});
}
function commitOf(release, { write, remove }, parentCommit) {
	const { repo, title, runId, xet = {}, pullRequest = false, branch = MAIN } = release;
	return {
		repo,
		files: write,
		remove,
		title,
		description: [release.description, runId === void 0 ? void 0 : `Espalier-Run: ${runId}`].filter((line) => line !== void 0).join("\n\n") || void 0,
		parentCommit,
		branch,
		pullRequest,
		xet
	};
}
function checkVisibility({ repo, visibility }, found, progress) {
	if (found === visibility || visibility === "private-first" && found === "private") return;
	if (visibility === "private-first") {
		progress({
			type: "note",
			level: "warning",
			message: `${repo.id} is public already: what is uploaded is seen at once`
		});
		return;
	}
	if (visibility === "private") throw new EspalierError("hub-conflict", `${repo.id} is public, but visibility is private`, {
		hint: "Make the repo private in its settings, publish to another repo, or give --visibility public.",
		details: {
			repo: repo.id,
			expected: visibility,
			actual: found
		}
	});
	progress({
		type: "note",
		level: "warning",
		message: `${repo.id} is private and stays so, although visibility 'public' was asked for`
	});
}
function checkHead({ repo, parentCommit }, head) {
	if (head === parentCommit) return;
	const is = head === void 0 ? "the repo does not exist" : `it is ${head}`;
	throw new EspalierError("hub-conflict", `the head of ${repo.id} should be ${parentCommit}, but ${is}`, {
		hint: "Someone else changed the repo: check its commits, then run again.",
		details: {
			repo: repo.id,
			expected: parentCommit,
			actual: head
		}
	});
}
async function checkCard(repo, files, options, progress) {
	const card = files.find(({ path }) => path === CARD_PATH);
	if (card === void 0) return;
	for (const message of await validateCard(textOf(card), repo, options)) progress({
		type: "note",
		level: "warning",
		message: `the Hub says of the card: ${message}`
	});
}
// src/hub/upload-ahead.ts
async function prepareRepo(release, options, progress) {
	const { repo, visibility } = release;
	const found = await readRepo(repo, options);
	if (found) {
		checkVisibility(release, found.visibility, progress);
		return false;
	}
	await makeRepo(repo, visibility === "public" ? "public" : "private", {
		...options,
		token: options.token ?? ""
	});
	return true;
}
async function uploadAhead({ repo, pullRequest }, files, help, options, progress) {
	if (options.withoutXet === true) return void 0;
	const client = await openXet({
		repo,
		branch: "main",
		pullRequest
	}, options);
	if (client === void 0) return void 0;
	await uploadFiles(client, files, help, options, progress);
	return await Promise.all(files.map(async (file) => ({
		stored: true,
		sha256: sha256Of(file),
		size: sizeOfContent(file.content),
		sample: await sampleOf(file)
	})));
}
const batchSchema = looseObject({ objects: array(looseObject({
	oid: string(),
	actions: unknown$1().optional(),
	error: unknown$1().optional()
})) });
async function areStored(repo, files, options) {
	const route = `/${webName(repo)}.git/info/lfs/objects/batch`;
	const json = {
		operation: "upload",
		transfers: ["basic", "multipart"],
		hash_algo: "sha256",
		objects: files.map(({ sha256: oid, size }) => ({
			oid,
			size
		}))
	};
	const { objects } = await hubJson(batchSchema, route, {
		method: "POST",
		json
	}, options, {
		action: "ask for what is uploaded",
		repo,
		writing: true
	});
	return files.every(({ sha256 }) => objects.some(({ oid, actions, error }) => oid === sha256 && actions === void 0 && error === void 0));
}
export { candidateFileName as $, readChunkHeader as $t, isSidecar as A, mapParallel as At, emitHeader as B, uniqueList as Bt, withMarkers as C, openHttpSource as Cn, statFile as Ct, locateModel as D, Scout as Dt, locateFile as E, uploadFiles as Et, readShardHeaders as F, Chunker as Ft, booleansOf as G, sha256OfStream as Gt, encodeKeyValue as H, parseHubUri as Ht, shardNames as I, memorySource as It, integersOf as J, besideNames as Jt, elementsOf as K, writeStream as Kt, shardPaths as L, isSame as Lt, shardLocations as M, cutInOrder as Mt, withPath as N, startWorker as Nt, readAddress as O, ruleOfStore as Ot, joinShards as P, inOrder as Pt, segmentSource as Q, COMPRESSION as Qt, uniteShards as R, sha256Of as Rt, holdsMarker as S, MAX_CHUNK as Sn, resolveRoute as St, listModels as T, readInto as Tn, newOf as Tt, LIMITS as U, parseRepoId as Ut, emittedSize as V, formatHubUri as Vt, align as W, isPassing as Wt, stringOf as X, sha256Hex as Xt, numberOf as Y, partialName as Yt, vocabularyOf as Z, openFileSource as Zt, readReports as _, hashOf as _n, readRepo as _t, readRefs as a, fromHex as an, SpliceBuilder as at, BEGIN_MARKER as b, startOf as bn, openHubFile as bt, LEDGER_PATH as c, toHex as cn, pieceLength as ct, extendLedger as d, MAX_SHARD_BYTES$1 as dn, readCardMetadata as dt, readShard as en, quantizationLabel as et, parseLedger as f, MAX_XORB_BYTES as fn, formatAddress as ft, candidateReports as g, endOf as gn, deleteRepo as gt, attestationBeside as h, chunkCount as hn, whoAmI as ht, publish as i, fileHash as in, streamSpliced as it, resolveRevision as j, UploadPlan as jt, repoPaths as k, ChunkIndex as kt, checkLedgerHistory as l, verificationHash as ln, splicedSize as lt, REPORT_PATH as m, TableBuilder as mn, checkWriteAccess as mt, prepareRepo as n, DATA_KEY as nn, downloadPartial as nt, tagTaken as o, isEligible as on, digestOfList as ot, ATTESTATION as p, MAX_XORB_CHUNKS as pn, isHubPage as pt, integerOf as q, PartialFile as qt, uploadAhead as r, chunkHash as rn, digestOfFile as rt, locateModels as s, keyedChunkHash as sn, literalSize as st, areStored as t, writeShard as tn, downloadHubFile as tt, readLedger as u, xorbHash as un, copyOnHub as ut, writtenBy as v, leavesOf as vn, openXetToRead as vt, yamlDocument as w, checkRange as wn, statFiles as wt, END_MARKER as x, ChunkKernel as xn, readHubText as xt, writtenSchema as y, sliceTable as yn, xetHashOf as yt, readHeader as z, repoPathSchema as zt };
