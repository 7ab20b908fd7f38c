import { C as EspalierError, w as messageOf } from "./files.js";
// src/common/schema.ts
function withoutBom(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function parseJson(schema, text, where, code) {
	let value;
	try {
		value = JSON.parse(withoutBom(text));
	} catch (cause) {
		throw new EspalierError(code, `${where} is not valid JSON: ${messageOf(cause)}`, { cause });
	}
	return checkValue(schema, value, where, code);
}
function checkValue(schema, value, where, code) {
	const result = safeParse(schema, value, where, code);
	if (result.success) return result.data;
	const issues = result.error.issues.map((issue) => {
		const path = issue.path.map(String).join(".");
		return path === "" ? issue.message : `${path}: ${issue.message}`;
	});
	throw new EspalierError(code, `${where} is not valid: ${issues.slice(0, 5).join("; ")}`, { details: { issues: issues.slice(0, SHOWN_ISSUES) } });
}
const SHOWN_ISSUES = 50;
function safeParse(schema, value, where, code) {
	try {
		return schema.safeParse(value);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new EspalierError(code, `${where} is not valid: more of it is wrong than can be listed`, { cause });
	}
}
export { parseJson as n, withoutBom as r, checkValue as t };
