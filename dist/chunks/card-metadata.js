import { T as messageOf, f as _usingCtx, w as EspalierError } from "./files.js";
import { b as union, h as object, o as array, p as looseObject, v as string } from "./package-zod.js";
import { t as checkValue } from "./parse-json.js";
import { t as require_dist } from "./package-yaml.js";
import { a as authHeaders, f as hubError, l as readAnswer, m as unreachable, p as readRefusal } from "./clear-text.js";
import { u as openHubFile } from "./locate.js";
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
// src/hub/repo/card-metadata.ts
var import_dist = require_dist();
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
			var _usingCtx$1 = _usingCtx();
			const source = _usingCtx$1.a(await openHubFile(repo, commit, "README.md", options, "unlisted"));
			readme = new TextDecoder().decode(await source.read(0, Math.min(source.size, HEAD_BYTES)));
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
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
export { validateCard as n, inOrder as r, readCardMetadata as t };
