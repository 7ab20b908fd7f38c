import { v as makeFolder } from "./files.js";
import { chmod, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
const PRIVATE_FOLDER = 448;
async function makePrivateFolder(path) {
	const folder = resolve(path);
	const first = await makeFolder(folder, PRIVATE_FOLDER);
	for (let made = folder; first !== void 0; made = dirname(made)) {
		await chmod(made, PRIVATE_FOLDER);
		if (made === resolve(first) || dirname(made) === made) return;
	}
}
async function openPrivate(path, flags) {
	await makePrivateFolder(dirname(path));
	const handle = await open(path, flags, 384);
	try {
		await handle.chmod(384);
		return handle;
	} catch (error) {
		await handle.close();
		throw error;
	}
}
export { openPrivate as n, makePrivateFolder as t };
