if (Number.parseInt(process.versions.node, 10) < 24) {
	console.error(`espalier needs Node 24 or later, this is ${process.versions.node}: run npm ci and npx espalier, or install Node 24`);
	process.exit(2);
}
import { d as warning } from "./chunks/core.js";
import { v as messageOf } from "./chunks/files.js";
import { t as cleanUp } from "./chunks/post.js";
// src/action/post-entry.ts
await cleanUp().catch((error) => {
	warning(`the run directory was not cleaned up: ${messageOf(error)}`, { title: "Espalier" });
});
export {};
