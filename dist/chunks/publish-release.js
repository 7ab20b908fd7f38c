import { f as _usingCtx, w as EspalierError } from "./files.js";
import { A as isRetriedStatus, C as BodyTooLong, E as readBytes, M as publicUrl, N as serverSeconds, T as readBody, a as authHeaders, b as pause, d as answerError, f as hubError, g as apiName, j as networkReason, k as backoff, l as readAnswer, m as unreachable, o as hubFetch, p as readRefusal, r as MAX_ANSWER_BYTES$1, s as hubJson, u as refusalError, v as webName } from "./clear-text.js";
import { S as url, d as int, g as record, l as boolean, o as array, p as looseObject, v as string } from "./package-zod.js";
import { c as createTag, d as tagTaken, l as isInHistory, n as checkLedgerHistory, o as checkRefNames, r as readLedger, s as createBranch, t as LEDGER_PATH, u as readRefs } from "./history.js";
import { B as bytesOf$1, G as sha256Of, H as isSame, K as sizeOfContent, P as toHex, T as SHARD_TAG, U as isStored, V as checkReleaseFiles, W as sampleOf, n as uploadFiles, q as textOf, w as MAX_XORB_CHUNKS, x as HEADER_VERSION, y as FOOTER_AT, z as openContent } from "./xet.js";
import { t as checkWriteAccess } from "./write-access.js";
import { n as makeRepo, r as readRepo, t as makePublic } from "./repo.js";
import { c as repoPaths, d as readHubBytes, g as statPaths, h as statFiles, l as resolveRevision, p as resolveRoute } from "./locate.js";
import { n as validateCard } from "./card-metadata.js";
import { n as sameName, r as windowsProblem } from "./release-paths.js";
import { a as attestationBeside, c as reportsAmong, h as mergeCard, i as REPORT_PATH, n as CARD_PATH, r as OF_NO_RELEASE, s as isWritten, t as ATTESTATION } from "./earlier.js";
import { h as formatBytes } from "./option.js";
import { a as preuploadSchema, i as commitSchema } from "./pages.js";
import { t as mapParallel } from "./parallel.js";
import { t as byteCounter } from "./throttle.js";
// src/hub/api/target.ts
function targetOf({ branch, pullRequest }) {
	return `${encodeURIComponent(branch)}${pullRequest ? "?create_pr=1" : ""}`;
}
// src/hub/repo/pull-requests.ts
async function findPullRequest(repo, passes, options) {
	const { pullRequests } = await readRefs(repo, options);
	for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) if (await passes(commit)) return {
		url: `${options.hubUrl}/${webName(repo)}/discussions/${number}`,
		commit
	};
}
// src/hub/upload/source-blob.ts
var SourceBlob = class extends Blob {
	size;
	#source;
	#start;
	#onBytes;
	constructor(source, onBytes, start = 0, end = source.size) {
		super([]);
		this.size = end - start;
		this.#source = source;
		this.#start = start;
		this.#onBytes = onBytes;
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async *#blocks() {
		let done = 0;
		for await (const block of this.#source.stream(this.#start, this.size)) {
			done += block.length;
			yield new Uint8Array(block);
			this.#onBytes(done);
		}
	}
};
// src/hub/upload/lfs.ts
const httpUrl = url({ protocol: /^https?$/ });
const actionSchema = looseObject({
	href: httpUrl,
	header: record(string(), string()).default({})
});
const objectSchema = looseObject({
	oid: string(),
	error: looseObject({
		code: int(),
		message: string()
	}).optional(),
	actions: looseObject({
		upload: actionSchema.optional(),
		verify: actionSchema.optional()
	}).optional()
});
const batchSchema = looseObject({ objects: array(objectSchema) });
const PARTS_AT_ONCE = 5;
async function askBatch(repo, wanted, branch, options) {
	const route = `/${webName(repo)}.git/info/lfs/objects/batch`;
	const json = {
		operation: "upload",
		transfers: ["basic", "multipart"],
		hash_algo: "sha256",
		...branch !== void 0 && { ref: { name: branch } },
		objects: wanted
	};
	const context = {
		action: "ask for what is uploaded",
		repo,
		writing: true
	};
	const schema = batchSchema.superRefine(({ objects }, { addIssue }) => {
		const named = (list) => list.map(({ oid }) => oid).toSorted().join();
		if (named(objects) === named(wanted)) return;
		addIssue({
			code: "custom",
			message: "must name the objects that were asked for",
			path: ["objects"]
		});
	});
	const { objects } = await hubJson(schema, route, {
		method: "POST",
		json
	}, options, context);
	return wanted.flatMap(({ oid }) => objects.find((one) => one.oid === oid) ?? []);
}
async function areStored(repo, files, options) {
	return (await askBatch(repo, files.map(({ sha256: oid, size }) => ({
		oid,
		size
	})), void 0, options)).every(({ actions, error }) => actions === void 0 && error === void 0);
}
async function uploadByLfs({ repo, branch, pullRequest }, files, options, progress) {
	for (const file of files) {
		const wanted = {
			oid: sha256Of(file),
			size: sizeOfContent(file.content)
		};
		const count = byteCounter(progress, `upload ${file.path}`, wanted.size);
		const [object] = await askBatch(repo, [wanted], pullRequest ? void 0 : branch, options);
		if (object?.error !== void 0) throw objectRefused(file, object.error);
		const { upload, verify } = object?.actions ?? {};
		if (upload !== void 0) try {
			var _usingCtx$1 = _usingCtx();
			const open = _usingCtx$1.a(new AsyncDisposableStack());
			const source = await openContent(file, open);
			const to = {
				repo,
				file,
				wanted,
				options
			};
			if (upload.header.chunk_size === void 0) await sendWhole(source, upload, count, to);
			else await sendParts(source, upload, count, to);
			await source.assertUnchanged?.();
			if (verify !== void 0) await postToHub("confirm the upload", verify, wanted, to);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
		count(wanted.size);
	}
}
async function sendWhole(source, { href, header }, count, to) {
	await (await put(href, header, new SourceBlob(source, count), to)).body?.cancel();
}
async function sendParts(source, upload, count, to) {
	const { oid, size } = to.wanted;
	const { chunk_size, ...header } = upload.header;
	const bytes = Number(chunk_size);
	const addresses = Object.entries(header).filter(([key]) => /^\d+$/.test(key)).toSorted(([a], [b]) => Number(a) - Number(b));
	const expected = Math.ceil(size / bytes);
	if (addresses.length !== expected || addresses.some(([, href]) => !httpUrl.safeParse(href).success)) throw new EspalierError("hub-refused", `cannot upload ${to.file.path}: the Hub named ${addresses.length} parts of ${chunk_size} bytes for ${size} bytes, expected ${expected}`, { hint: "Run again. If it happens again, something other than the Hub may have answered: check the network." });
	const sent = addresses.map(() => 0);
	const parts = await mapParallel(addresses, PARTS_AT_ONCE, async ([, href], i) => {
		const onBytes = (done) => {
			sent[i] = done;
			count(sent.reduce((sum, one) => sum + one, 0));
		};
		const response = await put(href, {}, new SourceBlob(source, onBytes, i * bytes, Math.min(size, (i + 1) * bytes)), to);
		const etag = response.headers.get("etag");
		await response.body?.cancel();
		if (etag !== null) return {
			partNumber: i + 1,
			etag
		};
		const context = {
			action: "upload a part",
			repo: to.repo,
			path: to.file.path
		};
		throw answerError(response, `PUT ${publicUrl(href)}`, "has no ETag", to.options, context);
	});
	await postToHub("join the parts", {
		href: upload.href,
		header: {}
	}, {
		oid,
		parts
	}, to);
}
async function put(href, headers, body, { file, repo, options }) {
	const { fetch, signal } = options;
	const response = await fetch(href, {
		method: "PUT",
		headers,
		body,
		...signal && { signal }
	}).catch((error) => {
		throw unreachable(error, {
			action: "upload",
			repo,
			path: file.path
		}, options);
	});
	if (response.ok) return response;
	await response.body?.cancel();
	const { status } = response;
	throw new EspalierError("hub-unavailable", `the Hub's storage ${new URL(href).origin} answered ${status} to the upload of ${file.path}`, {
		hint: "Run again: files that were received are not sent again.",
		details: { status }
	});
}
async function postToHub(action, { href, header }, json, { repo, file, options }) {
	const { fetch, signal, hubUrl } = options;
	const isHub = new URL(href).origin === new URL(hubUrl).origin;
	const context = {
		action,
		repo,
		path: file.path,
		writing: true
	};
	const response = await fetch(href, {
		method: "POST",
		headers: {
			...isHub && authHeaders(options),
			...header,
			"content-type": "application/vnd.git-lfs+json"
		},
		body: JSON.stringify(json),
		...signal && { signal }
	}).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (!response.ok) throw hubError(await readRefusal(response), context, options);
	await response.body?.cancel();
}
function objectRefused({ path }, { code, message }) {
	return new EspalierError("hub-refused", `the Hub refused ${path}: ${message}`, {
		hint: "Run again. If it happens again, check the storage quota of the account.",
		details: {
			path,
			status: code
		}
	});
}
// src/xet/formats/read-shard.ts
function readShard(bytes) {
	const cursor = new Entries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const footerBytes = cursor.header();
	const files = [];
	for (let next = cursor.next(); next !== void 0; next = cursor.next()) files.push(readFile(next, cursor));
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
function readFile({ hash, numbers: [flags, count] }, entries) {
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
	if (count > 8192) throw entries.fail(`a xorb of ${count} chunks, where at most ${MAX_XORB_CHUNKS} are allowed`);
	entries.checkCount(count, "chunks");
	const ends = new Float64Array(count);
	const hashes = new Uint8Array(count * 32);
	let end = 0;
	for (let i = 0; i < count; i++) {
		const chunk = entries.take();
		const start = chunk.readUInt32LE(32);
		if (start !== end) throw entries.fail(`chunk ${i} begins at ${start}, but the one before ends at ${end}`);
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
// src/xet/cas/access-keeper.ts
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
// src/xet/cas/cas-client.ts
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
		const shard = readShard(await bytesOf(response, what));
		const { expiry = 0 } = shard.footer ?? {};
		return expiry !== 0 && expiry <= serverSeconds(response.headers) ? void 0 : shard;
	}
	async reconstruction(file) {
		const whole = { whole: MAX_SHARD_BYTES };
		let response = await this.#request("GET", `/v2/reconstructions/${file}`, whole);
		if (response.status === 404 || response.status === 501) {
			await response.body?.cancel();
			response = await this.#request("GET", `/v1/reconstructions/${file}`, whole);
		}
		const what = "the question which chunks a file has";
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
			if (failures >= retries) throw new EspalierError("hub-unavailable", `the Hub's storage did not register the upload: ${outcome.problem}`, { hint: "Run again: data that was received is not sent again." });
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
				hint: "Check the network, then run again: data that was received is not sent again."
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
		hint: "Run again: data that was received is not sent again.",
		details: { status }
	});
}
// src/hub/upload/xet-access.ts
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
async function askAccess(repo, { writing, revision, target }, options) {
	const route = `/api/${apiName(repo)}/xet-${writing ? "write" : "read"}-token/${target}`;
	const context = {
		action: "ask for a token of the store",
		repo,
		revision,
		writing
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
	if (response.ok) {
		const { value } = await readAnswer(accessSchema, response, `GET ${route}`, options, context);
		const left = value.exp - serverSeconds(response.headers);
		return {
			...value,
			exp: Date.now() / 1e3 + left
		};
	}
	const refusal = await readRefusal(response);
	const { errorCode = "" } = refusal;
	const gone = writing ? ["RepoNotFound", "RevisionNotFound"] : ["RevisionNotFound"];
	if (NO_SUCH_ROUTE.has(response.status) && !gone.includes(errorCode)) return void 0;
	throw refusalError(refusal, response, context, options);
}
async function openXet(target, options) {
	const scope = {
		writing: true,
		revision: target.branch,
		target: targetOf(target)
	};
	return await open(target.repo, scope, options);
}
async function openXetToRead({ repo, revision }, options) {
	return await open(repo, {
		writing: false,
		revision,
		target: encodeURIComponent(revision)
	}, options);
}
async function open(repo, scope, options) {
	let first = await askAccess(repo, scope, options);
	if (first === void 0) return void 0;
	const access = async () => {
		const asked = first ?? await askAccess(repo, scope, options);
		first = void 0;
		if (asked !== void 0) return asked;
		throw new EspalierError("hub-unavailable", `the Hub no longer issues a token for the storage of ${repo.id}`, { hint: "Run again: data that was received is not sent again." });
	};
	return new CasClient({
		access,
		fetch: options.fetch,
		signal: options.signal
	});
}
const MAX_RENAMES = 5;
async function xetHashOf({ repo, revision, path }, options) {
	const { fetch, signal, hubUrl } = options;
	const context = {
		action: "ask for the chunks",
		repo,
		revision,
		path
	};
	let url = `${hubUrl}${resolveRoute(repo, revision, path)}`;
	for (let hops = 0; hops <= MAX_RENAMES; hops++) {
		const response = await fetch(url, {
			method: "HEAD",
			redirect: "manual",
			headers: authHeaders(options),
			...signal ? { signal } : {}
		}).catch((error) => {
			throw unreachable(error, context, options);
		});
		if (response.status >= 400) throw hubError(await readRefusal(response), context, options);
		await response.body?.cancel();
		const hash = response.headers.get("x-xet-hash");
		if (hash !== null) return hash;
		const next = URL.parse(response.headers.get("location") ?? "", url);
		if (response.headers.get("location") === null || next?.origin !== new URL(hubUrl).origin) return void 0;
		url = next.href;
	}
}
// src/hub/upload/upload-to-store.ts
async function uploadToStore(target, files, help, options, progress) {
	if (files.length === 0) return void 0;
	const client = options.withoutXet === true ? void 0 : await openXet(target, options);
	if (client !== void 0) return await uploadFiles(client, files, help, options, progress);
	await uploadByLfs(target, files, options, progress);
}
async function storedFile(file) {
	const [sha256, size] = [sha256Of(file), sizeOfContent(file.content)];
	return {
		stored: true,
		sha256,
		size,
		sample: await sampleOf(file)
	};
}
// src/hub/upload/commit.ts
const ATTRIBUTES = ".gitattributes";
const MAX_IN_GIT_BYTES = 10 * 2 ** 20;
async function commitRelease(commit, options, progress) {
	const modes = await uploadModes(commit, options);
	const isLarge = ({ path }) => modes.get(path) === "lfs";
	for (const file of commit.files) if (!isLarge(file)) checkFitsGit(file);
	const uploaded = await uploadToStore(commit, commit.files.filter((file) => isLarge(file) && !isStored(file.content)), commit.xet, options, progress);
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
function checkFitsGit({ path, content }) {
	const size = sizeOfContent(content);
	if (size <= MAX_IN_GIT_BYTES && !isStored(content)) return;
	throw new EspalierError("hub-refused", `the Hub would store ${path} (${formatBytes(size)}) inside git, where the limit is ${formatBytes(MAX_IN_GIT_BYTES)}`, { hint: `Add this line to ${ATTRIBUTES} of the repo: *.gguf filter=lfs diff=lfs merge=lfs -text` });
}
const MAX_ASKED = 256;
async function uploadModes({ repo, files, ...target }, options) {
	const attributes = files.find(({ path }) => path === ATTRIBUTES);
	const gitAttributes = attributes && Buffer.from(await bytesOf$1(attributes)).toString();
	const route = `/api/${apiName(repo)}/preupload/${targetOf(target)}`;
	const context = {
		action: "publish the release",
		repo,
		revision: target.branch,
		writing: true
	};
	const modes = new Map();
	for (let at = 0; at < files.length; at += MAX_ASKED) {
		const asked = files.slice(at, at + MAX_ASKED).map(async (file) => ({
			path: file.path,
			size: sizeOfContent(file.content),
			sample: (await sampleOf(file)).toString("base64")
		}));
		const json = {
			files: await Promise.all(asked),
			...attributes && { gitAttributes }
		};
		const answer = await hubJson(preuploadSchema, route, {
			method: "POST",
			json
		}, options, context);
		for (const { path, uploadMode } of answer.files) modes.set(path, uploadMode);
	}
	return modes;
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
		revision: branch,
		writing: true,
		proposable: !pullRequest
	};
	const { signal } = options;
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
	const response = await hubFetch(`${options.hubUrl}${route}`, init, options, context);
	const { value } = await readAnswer(commitSchema, response, `POST ${route}`, options, context);
	const { commitOid: oid, pullRequestUrl } = value;
	return {
		oid,
		...pullRequestUrl === void 0 ? {} : { pullRequestUrl }
	};
}
// src/hub/publish/places.ts
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
function kindProblem({ id }, there, files, above) {
	const folder = files.find(({ path }) => there.folders.includes(path))?.path;
	const file = there.files.find(({ path }) => above.has(path))?.path;
	const path = folder ?? file;
	if (path === void 0) return void 0;
	const [is, needs] = folder === void 0 ? ["a file", "a folder"] : ["a folder", "a file"];
	return new EspalierError("hub-conflict", `${path} is ${is} in ${id}, but ${needs} of this release has that name`, {
		hint: "Rename or delete it on the Hub, or publish to another repo or branch.",
		details: {
			repo: id,
			path
		}
	});
}
function twinOf(paths, there) {
	const known = new Map();
	for (const path of there.flatMap((one) => [...foldersOf(one), one])) {
		const spelled = known.get(sameName(path)) ?? new Set();
		known.set(sameName(path), spelled.add(path));
	}
	for (const path of paths.flatMap((one) => [...foldersOf(one), one])) {
		const spelled = known.get(sameName(path));
		const [twin] = spelled ?? [];
		if (twin !== void 0 && !spelled?.has(path)) return {
			path,
			twin
		};
	}
}
function twinProblem({ id }, paths, there) {
	const found = twinOf(paths, there);
	if (found === void 0) return void 0;
	const { path, twin } = found;
	return new EspalierError("hub-conflict", `${id} has ${twin}, and this release would add ${path}: on Windows and macOS both have one name`, {
		hint: "Of the two, whoever downloads the repo there gets one. Rename or delete it on the Hub, or publish under another --file-name, or to another repo or branch.",
		details: {
			repo: id,
			path,
			twin
		}
	});
}
// src/hub/publish/changes.ts
async function changesAt(repo, commit, files, { signs, alone }, options) {
	const all = await repoPaths({
		repo,
		revision: commit
	}, options);
	const reports = await reportsAmong(all, repo, commit, options);
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
	const above = new Set(files.flatMap(({ path }) => foldersOf(path)));
	const known = await statPaths(repo, commit, [...new Set([...paths, ...above])], options);
	const found = new Map(known.files.map((file) => [file.path, file]));
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
	const staysThere = all.filter((path) => !remove.includes(path));
	const written = write.map(({ path }) => path);
	return {
		write,
		remove,
		lost,
		unsigned: signs ? signatures.filter((path) => !found.has(path)) : [],
		barred: kindProblem(repo, known, files, above) ?? twinProblem(repo, written, staysThere)
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
	const theirs = decoded(await readHubBytes(repo, commit, CARD_PATH, options));
	if (theirs === void 0) return {
		file,
		lost: [`${CARD_PATH} (its text, which is not UTF-8)`]
	};
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
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
function isComplete({ write, remove, unsigned }) {
	return [
		write,
		remove,
		unsigned
	].every((list) => list.length === 0);
}
function checkChanges(repo, { lost, barred }, overwrite) {
	if (barred !== void 0) throw barred;
	if (lost.length === 0 || overwrite) return;
	throw new EspalierError("hub-conflict", `publishing to ${repo.id} would replace ${lost.join("; ")}`, {
		hint: "Your own text in README.md is kept outside the lines <!-- espalier:begin --> and <!-- espalier:end -->, and your own files under other names. Move them there, or replace them with --overwrite.",
		details: {
			repo: repo.id,
			lost
		}
	});
}
// src/hub/publish/land.ts
const MOST_MOVES = 4;
const MAY_HAVE_LANDED = new Set(["hub-conflict", "hub-unavailable"]);
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
		if (!(error instanceof EspalierError) || !MAY_HAVE_LANDED.has(error.code)) throw error;
		const head = await resolveRevision(repo, branch, options).catch((later) => {
			throw error.code === "hub-unavailable" ? error : later;
		});
		if (head === commit.parentCommit) throw error;
		if (isComplete(await changes(head))) return {
			oid: head,
			...moved
		};
		if (error.code !== "hub-conflict" || moves === MOST_MOVES) throw error;
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
		return {
			path: file.path,
			content: await storedFile(file)
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
	return { moved: movedInAll(uploaded) };
}
function movedInAll(uploads) {
	const sum = (key) => uploads.reduce((total, one) => total + one[key], 0);
	return {
		newBytes: sum("newBytes"),
		bytes: sum("bytes")
	};
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
// src/hub/publish/apart.ts
async function checkApart(repo, { from, to }, files, options) {
	const paths = reportsIn(files);
	const [before, now] = [await statFiles(repo, from, paths, options), await statFiles(repo, to, paths, options)];
	const etagOf = (path, found) => found.find((file) => file.path === path)?.etag;
	const written = paths.filter((path) => etagOf(path, before) !== etagOf(path, now));
	if (written.length === 0) return;
	throw new EspalierError("hub-conflict", `another release wrote ${written.join(", ")} of ${repo.id} while this one was uploaded, in ${to}`, {
		hint: "Look at that commit. To replace it with this release, run again: uploaded data is not sent again.",
		details: {
			repo: repo.id,
			commit: to
		}
	});
}
// src/hub/publish/publish-release.ts
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
	const refs = found && await readRefs(repo, options);
	checkRefNames(repo, refs, {
		tag,
		branch
	});
	const tagged = tag === void 0 ? void 0 : refs?.tags.get(tag);
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
	if (ahead) checkChanges(repo, ahead, overwrite);
	if (release.parentCommit !== void 0) checkHead(release, found?.head);
	const coming = ahead?.write ?? await filesAt(void 0);
	tellWindows(coming, progress);
	await checkCard(repo, coming, options, progress);
	if (!found) await makeRepo(repo, release.visibility === "public" ? "public" : "private", options);
	const head = found?.head ?? await resolveRevision(repo, MAIN, options);
	if (branch !== MAIN && found?.hasBranch !== true) await createBranch(repo, branch, head, options);
	const commitAt = async (at, wanted) => {
		checkChanges(repo, wanted, overwrite);
		const signed = await signedFiles(release, await filesAt(at));
		return commitOf(release, {
			...wanted,
			write: [...wanted.write, ...signed]
		}, at);
	};
	const commit = await commitAt(head, ahead ?? await changes(head));
	if (pullRequest) return {
		...await propose(commit, changes, options, progress),
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
	}, options, progress);
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
			message: `${repo.id} is already public: uploads are visible at once`
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
		message: `${repo.id} stays private, although visibility 'public' was requested`
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
function tellWindows(files, progress) {
	const found = files.flatMap(({ path }) => {
		const problem = windowsProblem(path);
		return problem === void 0 ? [] : [`${path} ${problem}`];
	});
	const [first] = found;
	if (first === void 0) return;
	progress({
		type: "note",
		level: "warning",
		message: `${first}${found.length === 1 ? "" : ` (and ${found.length - 1} more)`}: the repo cannot be cloned on Windows; --file-name gives the candidate another name`
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
export { twinOf as a, uploadToStore as c, readShard as d, areStored as f, movedInAll as i, openXetToRead as l, publish as n, twinProblem as o, movedBy as r, storedFile as s, checkVisibility as t, xetHashOf as u };
