import { d as writeFileAtomic, n as fileError, u as stringifyJson } from "./files.js";
import { r as makePrivateFolder } from "./lock.js";
import { f as literal, h as object } from "./package-zod.js";
import { H as sha256Hex } from "./pages.js";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
// src/state/memo.ts
var Memo = class {
	#path;
	#key;
	#schema;
	constructor(path, key, schema) {
		this.#path = path;
		this.#key = sha256Hex(canonical(key));
		this.#schema = schema;
	}
	async read() {
		const text = await readFile(this.#path, "utf8").catch(() => void 0);
		if (text === void 0) return void 0;
		try {
			return object({
				key: literal(this.#key),
				value: this.#schema
			}).safeParse(JSON.parse(text)).data?.value;
		} catch {
			return;
		}
	}
	async write(value) {
		await makePrivateFolder(dirname(this.#path)).catch((cause) => {
			throw fileError(`cannot write ${this.#path}`, cause);
		});
		await writeFileAtomic(this.#path, stringifyJson({
			key: this.#key,
			value
		}), 384);
	}
	async readOr(work) {
		const kept = await this.read();
		if (kept !== void 0) return kept;
		const value = await work();
		await this.write(value);
		return value;
	}
};
function canonical(value) {
	return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a < b ? -1 : 1)) : part);
}
export { Memo as t };
