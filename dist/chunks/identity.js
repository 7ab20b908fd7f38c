import { g as string, h as strictObject, r as _enum } from "./package-zod.js";
import { Xt as sha256Hex } from "./hub.js";
// src/bytes/identity.ts
const checkedSchema = _enum(["sha256", "etag"]);
const provedBaseSchema = strictObject({
	sha256: string().optional(),
	checked: checkedSchema
});
function openQuestion({ sha256, checked }) {
	if (checked === "sha256") return void 0;
	return `the base was read by ranges; ${sha256 === void 0 ? "a SHA-256" : "its SHA-256"} was not checked`;
}
function digestOfSet(digests) {
	const known = digests.filter((digest) => digest !== void 0);
	if (known.length < digests.length) return void 0;
	return known.length === 1 ? known[0] : sha256Hex(known.map((digest) => `${digest}\n`).join(""));
}
export { provedBaseSchema as i, digestOfSet as n, openQuestion as r, checkedSchema as t };
