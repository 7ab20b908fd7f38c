const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 19) {
	const words = process.argv.slice(2).map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word));
	console.error(["error: espalier needs Node 22.19 or later, this is " + process.versions.node, "Install a newer Node, or let npx fetch one for this command: npx -y -p node@24 -p espalier espalier " + words.join(" ")].join("\n"));
	process.exit(2);
}
import { f as warning } from "./chunks/package-actions.js";
import { T as messageOf } from "./chunks/files.js";
import { t as cleanUp } from "./chunks/post.js";
// src/action/post-entry.ts
await cleanUp().catch((error) => {
	warning(`the run directory was not cleaned up: ${messageOf(error)}`, { title: "Espalier" });
});
export {};
