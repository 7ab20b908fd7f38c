import { L as sha256Hex } from "./shards.js";
import { _ as string, a as array, g as strictObject, i as _enum } from "./package-zod.js";
// src/bytes/proved-base.ts
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
// src/report/lineage.ts
const lineageSchema = strictObject({
	license: string().optional(),
	licenseName: string().optional(),
	licenseLink: string().optional(),
	quantizedBy: string().optional(),
	upstream: array(string()).optional(),
	languages: array(string()).optional()
});
function lineageOf(card) {
	const { license, license_name, license_link, quantized_by, base_model, language } = card;
	return {
		...license !== void 0 && { license },
		...license_name !== void 0 && { licenseName: license_name },
		...license_link !== void 0 && { licenseLink: license_link },
		...quantized_by !== void 0 && { quantizedBy: quantized_by },
		...base_model !== void 0 && { upstream: base_model },
		...language !== void 0 && { languages: language }
	};
}
export { openQuestion as a, digestOfSet as i, lineageSchema as n, provedBaseSchema as o, checkedSchema as r, lineageOf as t };
