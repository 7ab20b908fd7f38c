import { N as redact } from "./option.js";
// src/common/printable.ts
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WORKFLOW_COMMAND = /^(\s*)(::|##\[)/gm;
function printable(text) {
	return redact(text).replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(WORKFLOW_COMMAND, "$1\\$2");
}
export { printable as t };
