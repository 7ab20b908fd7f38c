import { E as locateFile, Xt as sha256Hex } from "./hub.js";
import { c as readText, d as writeFileAtomic, x as EspalierError } from "./files.js";
import { g as string, h as strictObject, i as array, m as record, r as _enum, u as literal, v as union, y as unknown } from "./package-zod.js";
import { t as makePrivateFolder } from "./private.js";
import { n as parseJson } from "./schema.js";
import { n as DATA } from "./load.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { a as isHarmony } from "./overlap.js";
import { f as fetchedText, u as builtInText } from "./run-files.js";
import { basename, dirname, join } from "node:path";
// src/planning/texts/conversation.ts
const messageSchema = union([
	strictObject({
		role: _enum(["developer", "user"]),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		call: strictObject({
			name: string(),
			arguments: record(string(), unknown())
		})
	}),
	strictObject({
		role: literal("tool"),
		name: string(),
		content: string()
	})
]);
const conversationSchema = strictObject({ messages: array(messageSchema).min(2) });
function asHarmony({ messages }) {
	const turn = (head, content) => `<|start|>${head}<|message|>${content}<|end|>`;
	const turns = messages.flatMap((message) => {
		if (message.role === "tool") return [turn(`functions.${message.name} to=assistant<|channel|>commentary`, message.content)];
		if (message.role !== "assistant") return [turn(message.role, message.content)];
		const thinking = message.thinking === void 0 ? [] : [turn("assistant<|channel|>analysis", message.thinking)];
		if ("content" in message) return [...thinking, turn("assistant<|channel|>final", message.content)];
		const { name, arguments: given } = message.call;
		const head = `assistant<|channel|>commentary to=functions.${name} <|constrain|>json`;
		return [...thinking, turn(head, JSON.stringify(given))];
	});
	return [turn("system", "Reasoning: medium"), ...turns].join("");
}
const NAMES = {
	developer: "Instructions",
	user: "User",
	assistant: "Assistant",
	tool: "Result"
};
function asPlainText({ messages }) {
	return `${messages.map((message) => {
		if (message.role !== "assistant") return `${NAMES[message.role]}: ${message.content}`;
		const said = "content" in message ? message.content : `${message.call.name}(${JSON.stringify(message.call.arguments)})`;
		return [message.thinking, `${NAMES.assistant}: ${said}`].filter((part) => part !== void 0).join("\n");
	}).join("\n\n")}\n\n\n`;
}
function promptOf({ messages }) {
	const first = messages.findIndex(({ role }) => role === "user");
	return messages.slice(0, first + 1).map((message) => "content" in message ? message.content : "").join("\n\n");
}
// src/planning/texts/built-in.ts
const SETS = {
	"built-in": "search",
	"built-in:held-out": "held-out"
};
const DOMAINS = [
	"chat",
	"code",
	"documents",
	"languages",
	"science",
	"tools"
];
async function resolveTexts(given, header, context) {
	const harmony = isHarmony(header);
	const form = harmony ? {
		name: "harmony",
		render: asHarmony
	} : {
		name: "plain",
		render: asPlainText
	};
	const text = await resolved(given.text, form, given.runDir, context);
	const isBuiltIn = given.text?.every(({ path }) => path in SETS) ?? false;
	const { scoreTokens = harmony && isBuiltIn ? "assistant" : "all" } = given;
	return {
		text,
		scoreTokens
	};
}
async function resolvePrompts(prompts, runDir, context) {
	const render = (one) => `${JSON.stringify({ prompt: promptOf(one) })}\n`;
	return await resolved(prompts, {
		name: "prompts",
		render
	}, runDir, context);
}
async function resolved(files, { name, render }, runDir, context) {
	if (files === void 0) return void 0;
	const found = [];
	for (const file of files) {
		const set = SETS[file.path];
		if (set === void 0) {
			found.push(await fetched(file, runDir, context));
			continue;
		}
		for (const domain of domainsOf(file)) {
			const source = join(context.textsDir, set, `${domain}.jsonl`);
			const parsed = (await readText(source)).trimEnd().split("\n").map((line, i) => parseJson(conversationSchema, line, `${source} line ${i + 1}`, "dataset-invalid"));
			const path = builtInText(runDir, name, set, domain);
			await makePrivateFolder(dirname(path));
			await writeFileAtomic(path, parsed.map(render).join(""));
			found.push({
				domain,
				path
			});
		}
	}
	return found;
}
async function fetched(file, runDir, context) {
	const location = await pinLocation(await locateFile(file.path, DATA, context.hub), context);
	if (location.kind === "local") return file;
	const path = fetchedText(runDir, sha256Hex(file.domain).slice(0, 16), basename(location.path));
	await makePrivateFolder(dirname(path));
	await writeFileAtomic(path, await readTextAt(location, context));
	return {
		domain: file.domain,
		path
	};
}
function domainsOf({ domain, path }) {
	if (domain === path) return DOMAINS;
	if (DOMAINS.some((one) => one === domain)) return [domain];
	throw new EspalierError("usage", `the ${path} text has no domain ${domain}`, { hint: `It has ${DOMAINS.join(", ")}; ${path} alone is all of them.` });
}
export { resolveTexts as n, resolvePrompts as t };
