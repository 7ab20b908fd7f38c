import { T as messageOf, f as _usingCtx, w as EspalierError } from "./files.js";
import { h as formatBytes } from "./option.js";
import { v as string } from "./package-zod.js";
import { r as inOrder } from "./card-metadata.js";
import { t as startWorker } from "./workers.js";
import { t as mapParallel } from "./parallel.js";
import { H as sha256Hex, I as memorySource, V as readInto } from "./pages.js";
import { r as openJournal } from "./journal.js";
import { t as byteCounter } from "./throttle.js";
import { _ as gitBlobHash, v as hashFile } from "./locate.js";
import { n as sameName, t as pathProblem } from "./release-paths.js";
import { t as openFileSource } from "./file-source.js";
import { createHash } from "node:crypto";
import { open, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
function isStored(content) {
	return typeof content === "object" && "stored" in content;
}
function isKnown(content) {
	return isLocal(content) || isUnwritten(content) || isStored(content);
}
function notHere({ path }) {
	return new EspalierError("internal", `${path} is in the store of the repo, and not here any more`);
}
function isLocal(content) {
	return typeof content === "object" && "file" in content;
}
function isUnwritten(content) {
	return typeof content === "object" && "source" in content;
}
function sizeOfContent(content) {
	return isKnown(content) ? content.size : Buffer.byteLength(content);
}
async function bytesOf(file) {
	const { content } = file;
	if (isLocal(content)) return await readFile(content.file);
	if (isUnwritten(content)) return await content.source.read(0, content.size);
	if (isStored(content)) throw notHere(file);
	return typeof content === "string" ? Buffer.from(content) : content;
}
async function sampleOf({ content }) {
	try {
		var _usingCtx$3 = _usingCtx();
		if (isUnwritten(content)) return Buffer.from(await content.source.read(0, Math.min(content.size, 512)));
		if (isStored(content)) return Buffer.from(content.sample);
		if (!isLocal(content)) return Buffer.from(content).subarray(0, 512);
		const { buffer, bytesRead } = await _usingCtx$3.a(await open(content.file)).read(Buffer.alloc(512), 0, 512, 0);
		return buffer.subarray(0, bytesRead);
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function sha256Of({ content }) {
	return isKnown(content) ? content.sha256 : sha256Hex(content);
}
async function gitOidOf({ content }) {
	if (isStored(content)) return void 0;
	const hash = gitBlobHash(sizeOfContent(content));
	if (isLocal(content)) await hashFile(hash, content.file, content.size);
	else if (isUnwritten(content)) for await (const block of content.source.stream(0, content.size)) hash.update(block);
	else hash.update(content);
	return hash.digest("hex");
}
async function isSame(file, found) {
	if (found?.size !== sizeOfContent(file.content)) return false;
	if (found.sha256 !== void 0) return found.sha256 === sha256Of(file);
	return found.gitOid === await gitOidOf(file);
}
function textOf({ path, content }) {
	if (typeof content === "string") return content;
	if (content instanceof Uint8Array) return new TextDecoder().decode(content);
	throw new EspalierError("usage", `${path} is text, but was given as a file on disk`);
}
function checkReleaseFiles(files) {
	if (files.length === 0) throw new EspalierError("usage", "a release needs at least one file, and it has none");
	const seen = new Map();
	for (const { path } of files) {
		const problem = pathProblem(path);
		if (problem !== void 0) throw new EspalierError("usage", `"${path}" ${problem}`);
		const other = seen.get(sameName(path));
		if (other === path) throw new EspalierError("usage", `the release holds ${path} twice`);
		if (other !== void 0) throw new EspalierError("usage", `the release holds ${other} and ${path}`, { hint: "On Windows and macOS both have one name: choose another one for one of them." });
		seen.set(sameName(path), path);
	}
}
// src/hub/upload/open-content.ts
async function openContent(file, open) {
	const { content } = file;
	if (isUnwritten(content)) return content.source;
	if (isStored(content)) throw notHere(file);
	if (!isLocal(content)) return memorySource(file.path, Buffer.from(content));
	const source = open.use(await openFileSource(content.file, { cached: true }));
	await checkProven(content, source);
	return source;
}
async function checkProven({ file, sha256, version }, source) {
	if (version !== void 0 && version === source.version) return;
	const hash = createHash("sha256");
	await hashFile(hash, file, source.size);
	const found = hash.digest("hex");
	if (found === sha256) return;
	throw new EspalierError("file-unreadable", `${file} changed on disk after it was verified: its SHA-256 is ${found}, expected ${sha256}`, { hint: "Do not change the run directory while Espalier is running. Run again." });
}
// src/xet/kernel/wasm.ts
const KERNEL_WASM = [
	"AGFzbQEAAAABQghgBX9/f39/AGAEf39/fwBgBn9/f397fwBgCX9/f39/f39/fwBgA39/fwBgAAF/YAd/f39/f39/AX9gBH9/f38B",
	"fwMLCgABAgMABAEFBgcFAwEAAQckBANjdXQACAVrZXllZAAGCWZpcnN0RnJlZQAHBm1lbW9yeQIADAEBCvlwCrUbASB/IAAoAgAg",
	"ASgCACIFIAAoAhAiBmpqIgcgA3NBEHgiA0HnzKfQBmoiCCAHIAEoAgQiByAGIAhzQQx4IgZqaiIIIANzQQh4IglqIQogACgCBCAB",
	"KAIIIgsgACgCFCIDamoiDEEQeCINQfui4aQEayIOIANzQQx4IQ8gACgCDCABKAIYIhAgACgCHCIDamoiESAEc0EQeCIEQcaVwNUF",
	"ayISIBEgASgCHCIRIAMgEnNBDHgiEmpqIhMgBHNBCHgiBGohFCAAKAIIIAEoAhAiAyAAKAIYIhVqaiIWIAJzQRB4IgJB8ua74wNq",
	"IhcgFiABKAIUIhYgFSAXc0EMeCIVamoiFyACc0EIeCICaiIYIAggASgCICIIIAwgDyABKAIMIgxqaiIZIA1zQQh4Ig0gDmoiDiAP",
	"c0EHeCIPamoiGiAEc0EQeCIEaiIbIBogASgCJCIaIA8gG3NBDHgiD2pqIhsgBHNBCHgiBGohHCAZIAEoAigiGSAVIBhzQQd4IhVq",
	"aiIYIAlzQRB4IgkgFGoiHSAYIAEoAiwiGCAVIB1zQQx4IhVqaiIdIAlzQQh4IglqIR4gBiAKc0EHeCIGIBMgBiABKAI4IgZqaiIT",
	"IAJzQRB4IgIgDmoiDnNBDHghHyAXIAEoAjAiFyASIBRzQQd4IhJqaiIUIA1zQRB4Ig0gCmoiCiAUIAEoAjQiFCAKIBJzQQx4IhJq",
	"aiIgIA1zQQh4IiFqIiIgGyATIB8gASgCPCIBamoiCiACc0EIeCICIA5qIg0gH3NBB3giDiALamoiEyAJc0EQeCIJaiIbIBMgDiAb",
	"c0EMeCIOIBBqaiITIAlzQQh4IglqIRsgCiASICJzQQd4IgogA2pqIhIgBHNBEHgiBCAeaiIfIBIgCiAfc0EMeCISIBRqaiIfIARz",
	"QQh4IiJqISMgICAVIB5zQQd4IgQgEWpqIgogAnNBEHgiAiAcaiIVIAogBCAVc0EMeCIVIAVqaiIeIAJzQQh4IiBqIiQgEyAdIA8g",
	"HHNBB3giAiAMamoiBCAhc0EQeCIKIA1qIg0gBCACIA1zQQx4IgIgGWpqIgQgCnNBCHgiCmoiDSACc0EHeCICIAdqaiIPICJzQRB4",
	"IhNqIhwgDyACIBxzQQx4IgIgGGpqIg8gE3NBCHgiE2ohHCAEIBUgJHNBB3giBCAXamoiFSAJc0EQeCIJICNqIh0gFSAEIB1zQQx4",
	"IgQgFmpqIhUgCXNBCHgiCWohHSAeIBIgI3NBB3giEiAaamoiHiAKc0EQeCIKIBtqIiEgHiASICFzQQx4IhIgBmpqIh4gCnNBCHgi",
	"CmoiISAPIB8gDiAbc0EHeCIOIAFqaiIPICBzQRB4IhsgDWoiDSAPIA0gDnNBDHgiDSAIamoiDiAbc0EIeCIPaiIbIA1zQQd4Ig0g",
	"DGpqIh8gCXNBEHgiCWoiICAfIA0gIHNBDHgiDSADamoiHyAJc0EIeCIJaiEgIA4gEiAhc0EHeCIOIBFqaiISIBNzQRB4IhMgHWoi",
	"ISASIA4gIXNBDHgiDiAGamoiEiATc0EIeCITaiEhIB4gBCAdc0EHeCIEIBRqaiIdIA9zQRB4Ig8gHGoiHiAdIAQgHnNBDHgiBCAL",
	"amoiHSAPc0EIeCIPaiIeIB8gFSACIBxzQQd4IgIgGWpqIhUgCnNBEHgiCiAbaiIbIBUgAiAbc0EMeCICIBdqaiIVIApzQQh4Igpq",
	"IhsgAnNBB3giAiAQamoiHCATc0EQeCITaiIfIBwgAiAfc0EMeCICIBZqaiIcIBNzQQh4IhNqIR8gFSAEIB5zQQd4IgQgGmpqIhUg",
	"CXNBEHgiCSAhaiIeIBUgBCAec0EMeCIEIAVqaiIVIAlzQQh4IglqIR4gHSAOICFzQQd4Ig4gGGpqIh0gCnNBEHgiCiAgaiIhIB0g",
	"DiAhc0EMeCIOIAFqaiIdIApzQQh4IgpqIiEgHCASIA0gIHNBB3giDSAIamoiEiAPc0EQeCIPIBtqIhsgEiANIBtzQQx4Ig0gB2pq",
	"IhIgD3NBCHgiD2oiGyANc0EHeCINIBlqaiIcIAlzQRB4IglqIiAgHCANICBzQQx4Ig0gEWpqIhwgCXNBCHgiCWohICASIA4gIXNB",
	"B3giDiAUamoiEiATc0EQeCITIB5qIiEgEiAOICFzQQx4Ig4gAWpqIhIgE3NBCHgiE2ohISAdIAQgHnNBB3giBCAGamoiHSAPc0EQ",
	"eCIPIB9qIh4gHSAEIB5zQQx4IgQgDGpqIh0gD3NBCHgiD2oiHiAcIBUgAiAfc0EHeCICIBdqaiIVIApzQRB4IgogG2oiGyAVIAIg",
	"G3NBDHgiAiAaamoiFSAKc0EIeCIKaiIbIAJzQQd4IgIgA2pqIhwgE3NBEHgiE2oiHyAcIAIgH3NBDHgiAiAFamoiHCATc0EIeCIT",
	"aiEfIBUgBCAec0EHeCIEIBhqaiIVIAlzQRB4IgkgIWoiHiAVIAQgHnNBDHgiBCALamoiFSAJc0EIeCIJaiEeIB0gDiAhc0EHeCIO",
	"IBZqaiIdIApzQRB4IgogIGoiISAdIA4gIXNBDHgiDiAIamoiHSAKc0EIeCIKaiIhIBwgEiANICBzQQd4Ig0gB2pqIhIgD3NBEHgi",
	"DyAbaiIbIBIgDSAbc0EMeCINIBBqaiISIA9zQQh4Ig9qIhsgDXNBB3giDSAXamoiHCAJc0EQeCIJaiIgIBwgDSAgc0EMeCINIBRq",
	"aiIcIAlzQQh4IglqISAgEiAOICFzQQd4Ig4gBmpqIhIgE3NBEHgiEyAeaiIhIBIgDiAhc0EMeCIOIAhqaiISIBNzQQh4IhNqISEg",
	"HSAEIB5zQQd4IgQgAWpqIh0gD3NBEHgiDyAfaiIeIB0gBCAec0EMeCIEIBlqaiIdIA9zQQh4Ig9qIh4gHCAVIAIgH3NBB3giAiAa",
	"amoiFSAKc0EQeCIKIBtqIhsgFSACIBtzQQx4IgIgGGpqIhUgCnNBCHgiCmoiGyACc0EHeCICIBFqaiIcIBNzQRB4IhNqIh8gHCAC",
	"IB9zQQx4IgIgC2pqIhwgE3NBCHgiE2ohHyAVIAQgHnNBB3giBCAWamoiFSAJc0EQeCIJICFqIh4gFSAEIB5zQQx4IgQgDGpqIhUg",
	"CXNBCHgiCWohHiAdIA4gIXNBB3giDiAFamoiHSAKc0EQeCIKICBqIiEgHSAOICFzQQx4Ig4gB2pqIh0gCnNBCHgiCmoiISAcIBIg",
	"DSAgc0EHeCINIBBqaiISIA9zQRB4Ig8gG2oiGyASIA0gG3NBDHgiDSADamoiEiAPc0EIeCIPaiIbIA1zQQd4Ig0gGmpqIhwgCXNB",
	"EHgiCWoiICAcIA0gIHNBDHgiDSAGamoiHCAJc0EIeCIJaiEgIBIgDiAhc0EHeCIOIAFqaiISIBNzQRB4IhMgHmoiISASIA4gIXNB",
	"DHgiDiAHamoiEiATc0EIeCITaiEhIB0gBCAec0EHeCIEIAhqaiIdIA9zQRB4Ig8gH2oiHiAdIAQgHnNBDHgiBCAXamoiHSAPc0EI",
	"eCIPaiIeIBwgFSACIB9zQQd4IgIgGGpqIhUgCnNBEHgiCiAbaiIbIBUgAiAbc0EMeCICIBZqaiIVIApzQQh4IgpqIhsgAnNBB3gi",
	"AiAUamoiHCATc0EQeCITaiIfIBwgAiAfc0EMeCICIAxqaiIcIBNzQQh4IhNqIR8gFSAEIB5zQQd4IgQgBWpqIhUgCXNBEHgiCSAh",
	"aiIeIBUgBCAec0EMeCIEIBlqaiIVIAlzQQh4IglqIR4gHSAOICFzQQd4Ig4gC2pqIh0gCnNBEHgiCiAgaiIhIB0gDiAhc0EMeCIO",
	"IBBqaiIdIApzQQh4IgpqIiEgHCASIA0gIHNBB3giDSADamoiEiAPc0EQeCIPIBtqIhsgEiANIBtzQQx4Ig0gEWpqIhIgD3NBCHgi",
	"D2oiGyANc0EHeCINIBhqaiIYIAlzQRB4IglqIhwgGCANIBxzQQx4Ig0gAWpqIgEgCXNBCHgiCWohGCASIA4gIXNBB3giDiAIamoi",
	"CCATc0EQeCISIB5qIhMgCCAOIBNzQQx4IgggEGpqIg4gEnNBCHgiEGohEiAdIAQgHnNBB3giBCAHamoiByAPc0EQeCIPIB9qIhMg",
	"ByAEIBNzQQx4IhMgGmpqIhogD3NBCHgiD2oiHCABIBUgAiAfc0EHeCIBIBZqaiICIApzQRB4IgQgG2oiByACIAEgB3NBDHgiASAF",
	"amoiAiAEc0EIeCIEaiIFIAFzQQd4IgEgBmpqIgYgEHNBEHgiB2oiCiAGIAEgCnNBDHgiASAZamoiBiAHc0EIeCIHaiEKIAIgEyAc",
	"c0EHeCICIAtqaiILIAlzQRB4IgkgEmoiECALIAIgEHNBDHgiAiAXamoiCyAJc0EIeCIJaiEQIAAgGiAIIBJzQQd4IgggDGpqIgwg",
	"BHNBEHgiBCAYaiISIAwgCCASc0EMeCIIIANqaiIDIARzQQh4IgRqIgwgBnM2AgAgACAOIA0gGHNBB3giBiARamoiDSAPc0EQeCIO",
	"IAVqIgUgDSAFIAZzQQx4IgUgFGpqIgYgDnNBCHgiDWoiDiALczYCBCAAIAMgCnM2AgggACAGIBBzNgIMIAAgBSAOc0EHeCAJczYC",
	"ECAAIAEgCnNBB3ggBHM2AhQgACACIBBzQQd4IA1zNgIYIAAgCCAMc0EHeCAHczYCHAvUAwEGe0GACP0ABAAiBEGQCP0ABAAiBf0N",
	"CAkKCxgZGhsMDQ4PHB0eHyEGQaAI/QAEACIHQbAI/QAEACII/Q0ICQoLGBkaGwwNDg8cHR4fIQkgACAEIAX9DQABAgMQERITBAUG",
	"BxQVFhciBCAHIAj9DQABAgMQERITBAUGBxQVFhciBf0NAAECAwQFBgcQERITFBUWF/0LBAAgASAEIAX9DQgJCgsMDQ4PGBkaGxwd",
	"Hh/9CwQAIAIgBiAJ/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIAYgCf0NCAkKCwwNDg8YGRobHB0eH/0LBABBwAj9AAQAIgRB0Aj9",
	"AAQAIgX9DQgJCgsYGRobDA0ODxwdHh8hBkHgCP0ABAAiB0HwCP0ABAAiCP0NCAkKCxgZGhsMDQ4PHB0eHyEJIAAgBCAF/Q0AAQID",
	"EBESEwQFBgcUFRYXIgQgByAI/Q0AAQIDEBESEwQFBgcUFRYXIgX9DQABAgMEBQYHEBESExQVFhf9CwQQIAEgBCAF/Q0ICQoLDA0O",
	"DxgZGhscHR4f/QsEECACIAYgCf0NAAECAwQFBgcQERITFBUWF/0LBBAgAyAGIAn9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQC7RFASN7",
	"/Qxn5glqZ+YJamfmCWpn5glqIARBgAj9AAQAQcAI/QAEACIE/a4BIAD9AAQAIgYgAf0ABAAiB/0NAAECAxAREhMEBQYHFBUWFyII",
	"IAL9AAQAIgkgA/0ABAAiCv0NAAECAxAREhMEBQYHFBUWFyIL/Q0AAQIDBAUGBxAREhMUFRYXIgz9rgEiDf1RIg4gDv0NAgMAAQYH",
	"BAUKCwgJDg8MDSIO/a4BIg8gDiANIAQgD/1RIgRBDP2tASAEQRT9qwH9UCIN/a4BIAggC/0NCAkKCwwNDg8YGRobHB0eHyII/a4B",
	"Igv9USIEIAT9DQECAwAFBgcECQoLCA0ODwwiDv2uASEP/QyFrme7ha5nu4WuZ7uFrme7/QwAAAAAAAAAAAAAAAAAAAAAQZAI/QAE",
	"AEHQCP0ABAAiBP2uASAGIAf9DQgJCgsYGRobDA0ODxwdHh8iBiAJIAr9DQgJCgsYGRobDA0ODxwdHh8iB/0NAAECAwQFBgcQERIT",
	"FBUWFyIJ/a4BIgr9USIQIBD9DQIDAAEGBwQFCgsICQ4PDA0iEP2uASIRIBAgCiAEIBH9USIEQQz9rQEgBEEU/asB/VAiCv2uASAG",
	"IAf9DQgJCgsMDQ4PGBkaGxwdHh8iEP2uASIH/VEiBCAE/Q0BAgMABQYHBAkKCwgNDg8MIhH9rgEhEv0McvNuPHLzbjxy8248cvNu",
	"PP0MQAAAAEAAAABAAAAAQAAAAEGgCP0ABABB4Aj9AAQAIgb9rgEgAP0ABBAiEyAB/QAEECIU/Q0AAQIDEBESEwQFBgcUFRYXIhUg",
	"Av0ABBAiFiAD/QAEECIX/Q0AAQIDEBESEwQFBgcUFRYXIhj9DQABAgMEBQYHEBESExQVFhciBP2uASIZ/VEiGiAa/Q0CAwABBgcE",
	"BQoLCAkODwwNIhr9rgEiGyAaIBkgBiAb/VEiBkEM/a0BIAZBFP2rAf1QIhn9rgEgFSAY/Q0ICQoLDA0ODxgZGhscHR4fIhX9rgEi",
	"GP1RIgYgBv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIRv9DDr1T6U69U+lOvVPpTr1T6UgBf0RQbAI/QAEAEHwCP0ABAAiBv2uASAT",
	"IBT9DQgJCgsYGRobDA0ODxwdHh8iEyAWIBf9DQgJCgsYGRobDA0ODxwdHh8iFP0NAAECAwQFBgcQERITFBUWFyIW/a4BIhf9USIc",
	"IBz9DQIDAAEGBwQFCgsICQ4PDA0iHP2uASIdIBwgFyAGIB39USIGQQz9rQEgBkEU/asB/VAiF/2uASATIBT9DQgJCgsMDQ4PGBka",
	"GxwdHh8iE/2uASIU/VEiBiAG/Q0BAgMABQYHBAkKCwgNDg8MIgb9rgEhHCAKIBL9USIKQQf9rQEgCkEZ/asB/VAiCiAbIAYgCyAK",
	"/a4BIAD9AAQgIgogAf0ABCAiC/0NAAECAxAREhMEBQYHFBUWFyIdIAL9AAQgIh4gA/0ABCAiH/0NAAECAxAREhMEBQYHFBUWFyIg",
	"/Q0AAQIDBAUGBxAREhMUFRYXIgb9rgEiIf1RIiIgIv0NAgMAAQYHBAUKCwgJDg8MDSIi/a4BIiP9USIkQQz9rQEgJEEU/asB/VAh",
	"JCAjICIgISAk/a4BIB0gIP0NCAkKCwwNDg8YGRobHB0eHyId/a4BIiD9USIhICH9DQECAwAFBgcECQoLCA0ODwwiIf2uASEiIBkg",
	"G/1RIhlBB/2tASAZQRn9qwH9UCIZIBwgDiAHIBn9rgEgCiAL/Q0ICQoLGBkaGwwNDg8cHR4fIgcgHiAf/Q0ICQoLGBkaGwwNDg8c",
	"HR4fIgr9DQABAgMEBQYHEBESExQVFhciC/2uASIO/VEiGSAZ/Q0CAwABBgcEBQoLCAkODwwNIhn9rgEiG/1RIh5BDP2tASAeQRT9",
	"qwH9UCIeIBsgGSAOIB79rgEgByAK/Q0ICQoLDA0ODxgZGhscHR4fIgr9rgEiDv1RIgcgB/0NAQIDAAUGBwQJCgsIDQ4PDCIZ/a4B",
	"Ihv9USIHQQf9rQEgB0EZ/asB/VAhHiAXIBz9USIHQQf9rQEgB0EZ/asB/VAiByAPIBEgGCAH/a4BIAD9AAQwIhEgAf0ABDAiF/0N",
	"AAECAxAREhMEBQYHFBUWFyIYIAL9AAQwIhwgA/0ABDAiH/0NAAECAxAREhMEBQYHFBUWFyIj/Q0AAQIDBAUGBxAREhMUFRYXIgf9",
	"rgEiJf1RIiYgJv0NAgMAAQYHBAUKCwgJDg8MDSIm/a4BIif9USIoQQz9rQEgKEEU/asB/VAiKCAnICYgJSAo/a4BIBggI/0NCAkK",
	"CwwNDg8YGRobHB0eHyIY/a4BIiP9USIlICX9DQECAwAFBgcECQoLCA0ODwwiJf2uASIm/VEiJ0EH/a0BICdBGf2rAf1QIScgJiAZ",
	"ICAgDSAP/VEiDUEH/a0BIA1BGf2rAf1QIg0gEiAaIBQgDf2uASARIBf9DQgJCgsYGRobDA0ODxwdHh8iDSAcIB/9DQgJCgsYGRob",
	"DA0ODxwdHh8iD/0NAAECAwQFBgcQERITFBUWFyIR/a4BIhL9USIUIBT9DQIDAAEGBwQFCgsICQ4PDA0iFP2uASIX/VEiGUEM/a0B",
	"IBlBFP2rAf1QIhkgFyAUIBIgGf2uASANIA/9DQgJCgsMDQ4PGBkaGxwdHh8iDf2uASIP/VEiEiAS/Q0BAgMABQYHBAkKCwgNDg8M",
	"IhL9rgEiFP1RIhdBB/2tASAXQRn9qwH9UCIX/a4BIAn9rgEiGf1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIhwgGiAZIBcg",
	"HP1RIhdBDP2tASAXQRT9qwH9UCIX/a4BIBb9rgEiGf1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIRwgFCAlIA4gJCAi/VEi",
	"DkEH/a0BIA5BGf2rAf1QIg79rgEgEP2uASIU/VEiHyAf/Q0CAwABBgcEBQoLCAkODwwNIh/9rgEiICAfIBQgDiAg/VEiDkEM/a0B",
	"IA5BFP2rAf1QIg79rgEgC/2uASIU/VEiHyAf/Q0BAgMABQYHBAkKCwgNDg8MIh/9rgEhICAeICIgEiAjIB79rgEgE/2uASIS/VEi",
	"HiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiIv1RIiNBDP2tASAjQRT9qwH9UCIjICIgHiASICP9rgEgDP2uASIS/VEiHiAe/Q0B",
	"AgMABQYHBAkKCwgNDg8MIh79rgEiIv1RIiNBB/2tASAjQRn9qwH9UCEjICcgGyAhIA8gJ/2uASAE/a4BIg/9USIbIBv9DQIDAAEG",
	"BwQFCgsICQ4PDA0iG/2uASIh/VEiJEEM/a0BICRBFP2rAf1QIiQgISAbIA8gJP2uASAY/a4BIg/9USIbIBv9DQECAwAFBgcECQoL",
	"CA0ODwwiG/2uASIh/VEiJEEH/a0BICRBGf2rAf1QISQgIiAbIBkgDiAg/VEiDkEH/a0BIA5BGf2rAf1QIg79rgEgCP2uASIZ/VEi",
	"GyAb/Q0CAwABBgcEBQoLCAkODwwNIhv9rgEiIiAbIBkgDiAi/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEgCv2uASIZ/VEiGyAb/Q0B",
	"AgMABQYHBAkKCwgNDg8MIhv9rgEhIiAjICEgGiAUICP9rgEgB/2uASIU/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiIf1R",
	"IiNBDP2tASAjQRT9qwH9UCIjICEgGiAUICP9rgEgFf2uASIU/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEiIf1RIiNBB/2t",
	"ASAjQRn9qwH9UCEjICQgHCAfIBIgJP2uASAd/a4BIhL9USIfIB/9DQIDAAEGBwQFCgsICQ4PDA0iH/2uASIk/VEiJUEM/a0BICVB",
	"FP2rAf1QIiUgJCAfIBIgJf2uASAR/a4BIhL9USIfIB/9DQECAwAFBgcECQoLCA0ODwwiH/2uASIk/VEiJUEH/a0BICVBGf2rAf1Q",
	"ISUgICAeIA8gFyAc/VEiD0EH/a0BIA9BGf2rAf1QIg/9rgEgDf2uASIX/VEiHCAc/Q0CAwABBgcEBQoLCAkODwwNIhz9rgEiHiAc",
	"IBcgDyAe/VEiD0EM/a0BIA9BFP2rAf1QIg/9rgEgBv2uASIX/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8MIhz9rgEhHiAkIBogGSAP",
	"IB79USIPQQf9rQEgD0EZ/asB/VAiD/2uASAQ/a4BIhn9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIgIBogGSAPICD9USIP",
	"QQz9rQEgD0EU/asB/VAiD/2uASAE/a4BIhn9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASEgIB4gHyAUIA4gIv1RIg5BB/2t",
	"ASAOQRn9qwH9UCIO/a4BIAv9rgEiFP1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIh8gHiAUIA4gH/1RIg5BDP2tASAOQRT9",
	"qwH9UCIO/a4BIAf9rgEiFP1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIR8gIyAiIBwgEiAj/a4BIBj9rgEiEv1RIhwgHP0N",
	"AgMAAQYHBAUKCwgJDg8MDSIc/a4BIiL9USIjQQz9rQEgI0EU/asB/VAiIyAiIBwgEiAj/a4BIAn9rgEiEv1RIhwgHP0NAQIDAAUG",
	"BwQJCgsIDQ4PDCIc/a4BIiL9USIjQQf9rQEgI0EZ/asB/VAhIyAlICEgGyAXICX9rgEgE/2uASIX/VEiGyAb/Q0CAwABBgcEBQoL",
	"CAkODwwNIhv9rgEiIf1RIiRBDP2tASAkQRT9qwH9UCIkICEgGyAXICT9rgEgEf2uASIX/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihv9rgEiIf1RIiRBB/2tASAkQRn9qwH9UCEkICIgGyAZIA4gH/1RIg5BB/2tASAOQRn9qwH9UCIO/a4BIBb9rgEiGf1RIhsgG/0N",
	"AgMAAQYHBAUKCwgJDg8MDSIb/a4BIiIgGyAZIA4gIv1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBX9rgEiGf1RIhsgG/0NAQIDAAUG",
	"BwQJCgsIDQ4PDCIb/a4BISIgIyAhIBogFCAj/a4BIB39rgEiFP1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiH9USIjQQz9",
	"rQEgI0EU/asB/VAiIyAhIBogFCAj/a4BIAz9rgEiFP1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIiH9USIjQQf9rQEgI0EZ",
	"/asB/VAhIyAkICAgHiASICT9rgEgCv2uASIS/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiJP1RIiVBDP2tASAlQRT9qwH9",
	"UCIlICQgHiASICX9rgEgDf2uASIS/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEiJP1RIiVBB/2tASAlQRn9qwH9UCElIB8g",
	"HCAXIA8gIP1RIg9BB/2tASAPQRn9qwH9UCIP/a4BIAb9rgEiF/1RIhwgHP0NAgMAAQYHBAUKCwgJDg8MDSIc/a4BIh8gHCAXIA8g",
	"H/1RIg9BDP2tASAPQRT9qwH9UCIP/a4BIAj9rgEiF/1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4BIR8gJCAaIBkgDyAf/VEi",
	"D0EH/a0BIA9BGf2rAf1QIg/9rgEgC/2uASIZ/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiICAaIBkgDyAg/VEiD0EM/a0B",
	"IA9BFP2rAf1QIg/9rgEgE/2uASIZ/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEhICAfIB4gFCAOICL9USIOQQf9rQEgDkEZ",
	"/asB/VAiDv2uASAH/a4BIhT9USIeIB79DQIDAAEGBwQFCgsICQ4PDA0iHv2uASIfIB4gFCAOIB/9USIOQQz9rQEgDkEU/asB/VAi",
	"Dv2uASAd/a4BIhT9USIeIB79DQECAwAFBgcECQoLCA0ODwwiHv2uASEfICMgIiAcIBIgI/2uASAR/a4BIhL9USIcIBz9DQIDAAEG",
	"BwQFCgsICQ4PDA0iHP2uASIi/VEiI0EM/a0BICNBFP2rAf1QIiMgIiAcIBIgI/2uASAQ/a4BIhL9USIcIBz9DQECAwAFBgcECQoL",
	"CA0ODwwiHP2uASIi/VEiI0EH/a0BICNBGf2rAf1QISMgJSAhIBsgFyAl/a4BIBj9rgEiF/1RIhsgG/0NAgMAAQYHBAUKCwgJDg8M",
	"DSIb/a4BIiH9USIkQQz9rQEgJEEU/asB/VAiJCAhIBsgFyAk/a4BIA39rgEiF/1RIhsgG/0NAQIDAAUGBwQJCgsIDQ4PDCIb/a4B",
	"IiH9USIkQQf9rQEgJEEZ/asB/VAhJCAiIBsgGSAOIB/9USIOQQf9rQEgDkEZ/asB/VAiDv2uASAE/a4BIhn9USIbIBv9DQIDAAEG",
	"BwQFCgsICQ4PDA0iG/2uASIiIBsgGSAOICL9USIOQQz9rQEgDkEU/asB/VAiDv2uASAM/a4BIhn9USIbIBv9DQECAwAFBgcECQoL",
	"CA0ODwwiG/2uASEiICMgISAaIBQgI/2uASAK/a4BIhT9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIh/VEiI0EM/a0BICNB",
	"FP2rAf1QIiMgISAaIBQgI/2uASAJ/a4BIhT9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASIh/VEiI0EH/a0BICNBGf2rAf1Q",
	"ISMgJCAgIB4gEiAk/a4BIBX9rgEiEv1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIiT9USIlQQz9rQEgJUEU/asB/VAiJSAk",
	"IB4gEiAl/a4BIAb9rgEiEv1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIiT9USIlQQf9rQEgJUEZ/asB/VAhJSAfIBwgFyAP",
	"ICD9USIPQQf9rQEgD0EZ/asB/VAiD/2uASAI/a4BIhf9USIcIBz9DQIDAAEGBwQFCgsICQ4PDA0iHP2uASIfIBwgFyAPIB/9USIP",
	"QQz9rQEgD0EU/asB/VAiD/2uASAW/a4BIhf9USIcIBz9DQECAwAFBgcECQoLCA0ODwwiHP2uASEfICQgGiAZIA8gH/1RIg9BB/2t",
	"ASAPQRn9qwH9UCIP/a4BIAf9rgEiGf1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiAgGiAZIA8gIP1RIg9BDP2tASAPQRT9",
	"qwH9UCIP/a4BIBj9rgEiGf1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BISAgHyAeIBQgDiAi/VEiDkEH/a0BIA5BGf2rAf1Q",
	"Ig79rgEgHf2uASIU/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiHyAeIBQgDiAf/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEg",
	"Cv2uASIU/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEhHyAjICIgHCASICP9rgEgDf2uASIS/VEiHCAc/Q0CAwABBgcEBQoL",
	"CAkODwwNIhz9rgEiIv1RIiNBDP2tASAjQRT9qwH9UCIjICIgHCASICP9rgEgC/2uASIS/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihz9rgEiIv1RIiNBB/2tASAjQRn9qwH9UCEjICUgISAbIBcgJf2uASAR/a4BIhf9USIbIBv9DQIDAAEGBwQFCgsICQ4PDA0iG/2u",
	"ASIh/VEiJEEM/a0BICRBFP2rAf1QIiQgISAbIBcgJP2uASAG/a4BIhf9USIbIBv9DQECAwAFBgcECQoLCA0ODwwiG/2uASIh/VEi",
	"JEEH/a0BICRBGf2rAf1QISQgIiAbIBkgDiAf/VEiDkEH/a0BIA5BGf2rAf1QIg79rgEgE/2uASIZ/VEiGyAb/Q0CAwABBgcEBQoL",
	"CAkODwwNIhv9rgEiIiAbIBkgDiAi/VEiDkEM/a0BIA5BFP2rAf1QIg79rgEgCf2uASIZ/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8M",
	"Ihv9rgEhIiAjICEgGiAUICP9rgEgFf2uASIU/VEiGiAa/Q0CAwABBgcEBQoLCAkODwwNIhr9rgEiIf1RIiNBDP2tASAjQRT9qwH9",
	"UCIjICEgGiAUICP9rgEgEP2uASIU/VEiGiAa/Q0BAgMABQYHBAkKCwgNDg8MIhr9rgEiIf1RIiNBB/2tASAjQRn9qwH9UCEjICQg",
	"ICAeIBIgJP2uASAM/a4BIhL9USIeIB79DQIDAAEGBwQFCgsICQ4PDA0iHv2uASIk/VEiJUEM/a0BICVBFP2rAf1QIiUgJCAeIBIg",
	"Jf2uASAI/a4BIhL9USIeIB79DQECAwAFBgcECQoLCA0ODwwiHv2uASIk/VEiJUEH/a0BICVBGf2rAf1QISUgHyAcIBcgDyAg/VEi",
	"D0EH/a0BIA9BGf2rAf1QIg/9rgEgFv2uASIX/VEiHCAc/Q0CAwABBgcEBQoLCAkODwwNIhz9rgEiHyAcIBcgDyAf/VEiD0EM/a0B",
	"IA9BFP2rAf1QIg/9rgEgBP2uASIX/VEiHCAc/Q0BAgMABQYHBAkKCwgNDg8MIhz9rgEhHyAkIBogGSAPIB/9USIPQQf9rQEgD0EZ",
	"/asB/VAiD/2uASAd/a4BIhn9USIaIBr9DQIDAAEGBwQFCgsICQ4PDA0iGv2uASIgIBogGSAPICD9USIPQQz9rQEgD0EU/asB/VAi",
	"D/2uASAR/a4BIhn9USIaIBr9DQECAwAFBgcECQoLCA0ODwwiGv2uASEgIB8gHiAUIA4gIv1RIg5BB/2tASAOQRn9qwH9UCIO/a4B",
	"IAr9rgEiFP1RIh4gHv0NAgMAAQYHBAUKCwgJDg8MDSIe/a4BIh8gHiAUIA4gH/1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBX9rgEi",
	"FP1RIh4gHv0NAQIDAAUGBwQJCgsIDQ4PDCIe/a4BIR8gIyAiIBwgEiAj/a4BIAb9rgEiEv1RIhwgHP0NAgMAAQYHBAUKCwgJDg8M",
	"DSIc/a4BIiL9USIjQQz9rQEgI0EU/asB/VAiIyAiIBwgEiAj/a4BIAf9rgEiEv1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4B",
	"IiL9USIjQQf9rQEgI0EZ/asB/VAhIyAlICEgGyAXICX9rgEgDf2uASIX/VEiGyAb/Q0CAwABBgcEBQoLCAkODwwNIhv9rgEiIf1R",
	"IiRBDP2tASAkQRT9qwH9UCIkICEgGyAXICT9rgEgCP2uASIX/VEiGyAb/Q0BAgMABQYHBAkKCwgNDg8MIhv9rgEiIf1RIiRBB/2t",
	"ASAkQRn9qwH9UCEkICIgGyAZIA4gH/1RIg5BB/2tASAOQRn9qwH9UCIO/a4BIBj9rgEiGf1RIhsgG/0NAgMAAQYHBAUKCwgJDg8M",
	"DSIb/a4BIiIgGyAZIA4gIv1RIg5BDP2tASAOQRT9qwH9UCIO/a4BIBD9rgEiGf1RIhsgG/0NAQIDAAUGBwQJCgsIDQ4PDCIb/a4B",
	"ISIgIyAhIBogFCAj/a4BIAz9rgEiFP1RIhogGv0NAgMAAQYHBAUKCwgJDg8MDSIa/a4BIiH9USIjQQz9rQEgI0EU/asB/VAiIyAh",
	"IBogFCAj/a4BIAv9rgEiFP1RIhogGv0NAQIDAAUGBwQJCgsIDQ4PDCIa/a4BIiH9USIjQQf9rQEgI0EZ/asB/VAhIyAkICAgHiAS",
	"ICT9rgEgCf2uASIS/VEiHiAe/Q0CAwABBgcEBQoLCAkODwwNIh79rgEiJP1RIiVBDP2tASAlQRT9qwH9UCIlICQgHiASICX9rgEg",
	"Fv2uASIS/VEiHiAe/Q0BAgMABQYHBAkKCwgNDg8MIh79rgEiJP1RIiVBB/2tASAlQRn9qwH9UCElIB8gHCAXIA8gIP1RIg9BB/2t",
	"ASAPQRn9qwH9UCIP/a4BIAT9rgEiF/1RIhwgHP0NAgMAAQYHBAUKCwgJDg8MDSIc/a4BIh8gHCAXIA8gH/1RIg9BDP2tASAPQRT9",
	"qwH9UCIP/a4BIBP9rgEiF/1RIhwgHP0NAQIDAAUGBwQJCgsIDQ4PDCIc/a4BIR8gJCAaIBkgDyAf/VEiD0EH/a0BIA9BGf2rAf1Q",
	"Ig/9rgEgCv2uASIK/VEiGSAZ/Q0CAwABBgcEBQoLCAkODwwNIhn9rgEiGiAZIAogDyAa/VEiCkEM/a0BIApBFP2rAf1QIgr9rgEg",
	"Df2uASIN/VEiDyAP/Q0BAgMABQYHBAkKCwgNDg8MIg/9rgEhGSAfIB4gFCAOICL9USIOQQf9rQEgDkEZ/asB/VAiDv2uASAV/a4B",
	"IhT9USIVIBX9DQIDAAEGBwQFCgsICQ4PDA0iFf2uASIaIBUgFCAOIBr9USIOQQz9rQEgDkEU/asB/VAiDv2uASAM/a4BIgz9USIU",
	"IBT9DQECAwAFBgcECQoLCA0ODwwiFP2uASEVICMgIiAcIBIgI/2uASAI/a4BIgj9USISIBL9DQIDAAEGBwQFCgsICQ4PDA0iEv2u",
	"ASIa/VEiHEEM/a0BIBxBFP2rAf1QIhwgGiASIAggHP2uASAd/a4BIgj9USISIBL9DQECAwAFBgcECQoLCA0ODwwiEv2uASIa/VEi",
	"HEEH/a0BIBxBGf2rAf1QIRwgJSAhIBsgFyAl/a4BIAb9rgEiBv1RIhcgF/0NAgMAAQYHBAUKCwgJDg8MDSIX/a4BIhv9USIdQQz9",
	"rQEgHUEU/asB/VAiHSAbIBcgBiAd/a4BIBb9rgEiBv1RIhYgFv0NAQIDAAUGBwQJCgsIDQ4PDCIW/a4BIhf9USIbQQf9rQEgG0EZ",
	"/asB/VAhGyAaIBYgDSAOIBX9USINQQf9rQEgDUEZ/asB/VAiDf2uASAR/a4BIg79USIRIBH9DQIDAAEGBwQFCgsICQ4PDA0iEf2u",
	"ASIWIBEgDiANIBb9USINQQz9rQEgDUEU/asB/VAiDf2uASAL/a4BIgv9USIOIA79DQECAwAFBgcECQoLCA0ODwwiDv2uASERIBwg",
	"FyAPIAwgHP2uASAJ/a4BIgn9USIMIAz9DQIDAAEGBwQFCgsICQ4PDA0iDP2uASIP/VEiFkEM/a0BIBZBFP2rAf1QIhYgDyAMIAkg",
	"Fv2uASAH/a4BIgf9USIJIAn9DQECAwAFBgcECQoLCA0ODwwiCf2uASIM/VEhDyAbIBkgFCAIIBv9rgEgEP2uASII/VEiECAQ/Q0C",
	"AwABBgcEBQoLCAkODwwNIhD9rgEiFP1RIhZBDP2tASAWQRT9qwH9UCIWIBQgECAIIBb9rgEgBP2uASIE/VEiCCAI/Q0BAgMABQYH",
	"BAkKCwgNDg8MIgj9rgEiEP1RIRRBgAggCyAQ/VH9CwQAQZAIIAcgFSASIAYgCiAZ/VEiBkEH/a0BIAZBGf2rAf1QIgb9rgEgE/2u",
	"ASIH/VEiCiAK/Q0CAwABBgcEBQoLCAkODwwNIgr9rgEiCyAKIAcgBiAL/VEiBkEM/a0BIAZBFP2rAf1QIgb9rgEgGP2uASIH/VEi",
	"CiAK/Q0BAgMABQYHBAkKCwgNDg8MIgr9rgEiC/1R/QsEAEGgCCAEIBH9Uf0LBABBsAggByAM/VH9CwQAQcAIIAYgC/1RIgRBB/2t",
	"ASAEQRn9qwH9UCAJ/VH9CwQAQdAIIA0gEf1RIgRBB/2tASAEQRn9qwH9UCAI/VH9CwQAQeAIIA9BB/2tASAPQRn9qwH9UCAK/VH9",
	"CwQAQfAIIBRBB/2tASAUQRn9qwH9UCAO/VH9CwQAC6MBAgF/AXsgBP0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQpBACEEA0AgBEEI",
	"SQRAIARBBHRBgAhqIARBAnRBgAlq/QkCAP0LBAAgBEEBaiEEDAELC0EAIQQDQCAEQRBJBEAgBEEGdCIJIABqIAEgCWogAiAJaiAD",
	"IAlqIAogBEVBEHJBAkEAIARBD0YbchACIARBAWohBAwBCwsgBSAGIAcgCBABC2wBAX8gBEGACUEg/AoAAEERIQUDQCABQcAASwRA",
	"IAQgAEHAACACIAUQACAAQUBrIQAgAUFAaiEBQRAhBQwBCwtBwIkCQQBBwAD8CwBBwIkCIAAgAfwKAAAgBEHAiQIgASACIAVBAnIg",
	"A3IQAAvRBAEEfyABQYAITQRAIAAgAUEAQQggAhAEDwsgAUEKdiEEIAFB/wdxIQVBACEBA0AgAUEEaiIDIARNBEAgACABQQp0aiIG",
	"IAZBgAhqIAZBgBBqIAZBgBhqIAEgAUEFdEGgCWoiASABQSBqIAFBQGsgAUHgAGoQAyADIQEMAQsLIAEgBEkEQCAAIAFBCnRqIgMg",
	"A0GACGogAyAEIAFrIgZBAUsbIANBgBBqIAMgBkECSxsgAyABIAFBBXRBoAlqIgFBoIkCIAFBIGogBkEBTRtBoIkCIAFBQGsgBkEC",
	"TRtBoIkCEAMgBCEBCyAFBH8gACAEQQp0aiAFIARBACABQQV0QaAJahAEIAFBAWoFIAELIQADQCAAQQJLBEAgAEEBdiEEQQAhAQNA",
	"IAFBBGogBE0EQCABQQZ0QaAJaiEFIAFBBXRBoAlqIQZBACEDA0AgA0EISQRAIANBBHRBgAhqIANBAnRBgAlq/QkCAP0LBAAgA0EB",
	"aiEDDAELCyAFIAVBQGsgBUGAAWogBUHAAWr9DAAAAAAAAAAAAAAAAAAAAABBFBACIAYgBkEgaiAGQUBrIAZB4ABqEAEgAUEEaiEB",
	"DAELCwNAIAEgBEkEQEGgiQJBgAlBIPwKAABBoIkCIAFBBnRBoAlqQcAAQQBBFBAAIAFBBXRBoAlqQaCJAkEg/AoAACABQQFqIQEM",
	"AQsLIABBAXEEQCAEQQV0QaAJaiAAQQV0QYAJakEg/AoAAAsgBCAAQQFxaiEADAELCyACQYAJQSD8CgAAIAJBoAlBwABBAEEcEAAL",
	"FQBBgAkgAEEg/AoAACABIAIgAxAFCwYAQYCaAgtmAQJ/QYAJIARBIPwKAAADQCABIAdLBEACQCAAIAcgASADEAkiBEUEQCACRQ0B",
	"IAEhBAsgACAHaiAEIAdrIAYgCEEFdGoQBSAFIAhBAnRqIAQ2AgAgCEEBaiEIIAQhBwwCCwsLIAgLygQCAX4BfwJAIAIgAUGAgAhq",
	"IgUgAiAFSRsiBSABQb8/aiICSwRAIANFBEAgAUH/P2oiAyAFIAMgBUkbIQMDQCACIANJBEAgACACai0AAEEDdEGAigJqKQMAIARC",
	"AYZ8IQQgAkEBaiECDAELCwsgACACaiECIAAgBWohAwNAIAJBCGogA00EQCACLQAAQQN0QYCKAmopAwAgBEIBhnwiBEKAgICAgIDA",
	"AFQNAyACLQABQQN0QYCKAmopAwAgBEIBhnwiBEKAgICAgIDAAFQEQCACQQJqIABrDwsgAi0AAkEDdEGAigJqKQMAIARCAYZ8IgRC",
	"gICAgICAwABUBEAgAkEDaiAAaw8LIAItAANBA3RBgIoCaikDACAEQgGGfCIEQoCAgICAgMAAVARAIAJBBGogAGsPCyACLQAEQQN0",
	"QYCKAmopAwAgBEIBhnwiBEKAgICAgIDAAFQEQCACQQVqIABrDwsgAi0ABUEDdEGAigJqKQMAIARCAYZ8IgRCgICAgICAwABUBEAg",
	"AkEGaiAAaw8LIAItAAZBA3RBgIoCaikDACAEQgGGfCIEQoCAgICAgMAAVARAIAJBB2ogAGsPCyACLQAHQQN0QYCKAmopAwAgBEIB",
	"hnwiBEKAgICAgIDAAFQEQCACQQhqIABrDwsgAkEIaiECDAELCwNAIAIgA0kEQCACLQAAQQN0QYCKAmopAwAgBEIBhnwiBEKAgICA",
	"gIDAAFQNAyACQQFqIQIMAQsLCyAFQQAgBSABa0GAgAhGGw8LIAJBAWogAGsLC4kQAQBBgIoCC4AQWfVA6KnTiLDWIO0598dSVqty",
	"iYlpibJFd8eOttWJCmu3MXqLPlePNkvZNuncNsYdttVUVU5MeiDLmiMoRrN0pBK5oxw+qAY797oCL2yN55CKmg0V9y3J4a3ThhA6",
	"BZWOIgc6uPH0Llquf4CflKwPpYHW2IDrA3MOD61wFdx+sJl2MP1VtS+daGiknhGCUAAAKMyPqAaDsMT9Sjf2imewPjZ0rYarh5/x",
	"Nsdrvr+fEvLtpJhcV0kRSMV7R5UGAQAAzOqcGoA3uh9tm6Rj1m/wO0uH44KXfmiZ49hQqnMGoXkg9BFins+s5HGQV4cf5yAlm4oa",
	"eP3T1StzyBHdzU3eAC85h1ocManq/0C8F7aOdNtvvyD2jZpXr7HCCRva5aaGLqEiwwrDL8xnQvfB/ipeNXukIcD0yJktw88ElEpL",
	"3rppfXAdchi19yAs83tYtoYyDCevhoi2AAB5kIrb5NYVoZnhspecfk9IAeMTV7d7ysxg8bArpoQlv8i8XWIT6OetWpWHDZRwAABv",
	"Yp4TCJHmiqI43i/Xane9z8D8wh8Aa/snxHvmuHSkx1hd6xAW8fa60XDnbVsfywlHTH2X5hmysEqtp244vMwAAT+X3wqdhMxw92oB",
	"fe+jc/69vYbT0gfIMBd5bJbJKn/aBMXGa6g30J1gqh5mfPHzh+aqTbAmpqwHW0pPN5ladd6uLFvmfoOQhQdW/ZOt6G7Y7VMQ4dkA",
	"ANfbHNKyOwaestIBKvF3qwdEG2TmVQJV7MYUnESolPt49fXAxhsOUcfjyuQ2CzIAAC0aiywmM3yCREHqSAtfZxTr7I1JptN7Jl4D",
	"9YL5b5HxiPs09H8bIobYSW84586+nUqPD8jK+Fjq2GT8koYZjQA2mr+6T3A4bUy+59EHyzLgkAhFrfYhjSKliSXAv7FcY3HOopxz",
	"oSBGWPvlquPf56frDTwrk8oQDHvtr4To/icnH6vi+W0c36Ij9XQHrNHNTU7iM63/cAAAFniXxXvorKJJYCi0WieSmFmJ8d2BEYbC",
	"GT5IQqBymbt4MFFmN81w72SY/KsTBQAAg0DJWBi2WMDe4CWXhVDoCZR9Pvg7+5eRzku2Em1iHn7RV3t/UFQMUhYk4nRxeeG+h1Xp",
	"IjKs2W8+v9+afJUjABW+SyN+fRygu4yjuFjHoqswKz7szqAfDZG5YH6LpbYLNWain1vdM0OjwQFAfTv9wicRc1QkgEH7yxgNpYVh",
	"pWVPtYSHvQJ69mNQ5mfdEW9pqxSo/CIgAABS2Lktkb7WjFeKrum2iVFpKAzaCrVTlO5ehHgaqV782GenShoZv4ar5RVkyLXGAAAu",
	"ogiOFxBzJiXKiwcbEC3t+6gmsoTtQTsG3CgPEiLmEyZtcPvr9RWjzroBM07DFoiu/XG7nFs56UgWci4g6SwAHMmzKx3bg0KlprHS",
	"GkZ912uG627kF+zifMT7OUC+4LgEnSnVxGCh3jQ2jNLIhux+maOYnxKtGSHvg6Jha/TMphfGWPbezlIsg92saRGHtC3py57z1vAA",
	"AImUL43J2NU9hPUBK6JyGIryPHsOxKSC8pahG8ss7CCAE+NZnuC2k2brg3zMGc4AADucR/Y1V8sgW1rXWTe/LnZ1OWk9gv57INXZ",
	"nDMSwX3XA31ihEKDp5vpUV/pE8V9IRZ4XvwpGnuyLWa7MZjN1QBMc3VtgJvjcSMa+wbwKld+hR/pai9Pc6Ly3SwCtcaCv96gYQfG",
	"6jtcmGlBR7uTyM0BfhhcYYUQbV18J6wwrvh3kSwqEoFrfJFnadGtmbZ1W5sGmudqzwAABBHeYPoKxPPDZ5GlehJjIE2J0Wki5h1i",
	"Jkcr5h2siNE8Z0sV4jZwEB06VShfuAAAPW8jGExO7/IC9rkRZt7W2RyRR/tVefyhvY0pLwP9hevh+r6zL1Anvh5mzcRRQgPjNhgH",
	"VNNkE0Q+mPJ1bLOCAPBm+hYDkUWx98pHmJwGHAIhUktax98QKbWoVxw+NVtzbNmO6SwxRM5l+r0GRS6UvBuUVxKnhlDwrc5R0xWy",
	"w/4CQhTgVRCuAFTkQm+EQEv1yLy8yNl/AAD+m94X8569vxJOhfIvMASo1NjlpVdJzjmEujdWpOK5/4uBoJ4drblVihcZ88uKAAA4",
	"+/vQyL/iSOi1SOhBmOOLi6CWBhYSJw4qJERL6JYQ1TrhkmcXugERnWgxRQ93LsJsxbty8u+JFuxQVn8ZKqkATnihvZBZdryuuPyS",
	"40EUxqDkMe0sOuEHTZ1OI4Tpy5LFin27cvVPj9A7lgvAcJYLAesDGlhalWJUAgDq5YNfZJnyiM0W5fxBz5h62kiX2rv6RUj+sqoA",
	"AFVl9ZsGG3YZVq22Q4Nej4vZIUgU/RxdPo/NsKIsHlzsf7X7p/7g9/oblhK60wAAAI6xAYQXkD/a6186422Q/3DncGnAp9UnBekT",
	"fGBz59girDs8ZN9wq8njEr6K3Mak7YrnMwBBH+/sy3KsdLLCJAC0AKlPlQ10BgRjPTKbKXod1erLmLJ8w7Obc3hhx+OGyYr1Rks2",
	"6qufVsyFr8UUom2Ej6O32D6kF+vbmh1R7Mxu+1ozEwmzyvnS7hX0xWBeSrRyNlBnaQAAh7tUFBIdpZ0WyLu5Ex4yhI3dL6u2bz37",
	"jQoWju1eMGDobJTpFEu/y8MQGzhjTwAAEE7Mb4G31QdVgWpqcjal5d1/oEc0sq9XlNPJq/dG8xg90xrWVcZtY/bz9zlJq4vMexjd",
	"wQapx2M="
].join("");
// src/xet/kernel/kernel.ts
const MAX_CHUNK = 131072;
const MIN_OLD_CHUNK = 8128;
const MAX_MESSAGE = 1 << 20;
const CHUNK_RULES = ["new", "old"];
let compiled;
function instantiate() {
	compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, "base64"));
	return new WebAssembly.Instance(compiled, {}).exports;
}
function layout(kernel, sizes) {
	const places = [];
	let at = kernel.firstFree();
	for (const size of sizes) {
		at = Math.ceil(at / 64) * 64;
		places.push(at);
		at += size;
	}
	const missing = at - kernel.memory.buffer.byteLength;
	if (missing > 0) kernel.memory.grow(Math.ceil(missing / 65536));
	return places;
}
var ChunkKernel = class {
	input;
	#kernel = instantiate();
	#rule;
	#places;
	constructor(capacity, rule, key) {
		this.#rule = rule;
		const most = Math.ceil(capacity / MIN_OLD_CHUNK) + 1;
		const sizes = [
			32,
			most * 4,
			most * 32,
			capacity
		];
		const [keyAt = 0, ends = 0, hashes = 0, data = 0] = layout(this.#kernel, sizes);
		this.#places = {
			key: keyAt,
			ends,
			hashes,
			data
		};
		const { buffer } = this.#kernel.memory;
		new Uint8Array(buffer, keyAt, 32).set(key);
		this.input = new Uint8Array(buffer, data, capacity);
	}
	cut(length, isLast) {
		const { data, key, ends, hashes } = this.#places;
		const old = this.#rule === "old" ? 1 : 0;
		const count = this.#kernel.cut(data, length, isLast ? 1 : 0, old, key, ends, hashes);
		const { buffer } = this.#kernel.memory;
		return {
			ends: new Uint32Array(buffer, ends, count),
			hashes: new Uint8Array(buffer, hashes, count * 32)
		};
	}
};
var KeyedHash = class {
	#kernel = instantiate();
	#places;
	constructor() {
		const [key = 0, out = 0, data = 0] = layout(this.#kernel, [
			32,
			32,
			MAX_MESSAGE
		]);
		this.#places = {
			key,
			out,
			data
		};
	}
	hash(key, message) {
		if (message.length > 1048576) throw new RangeError(`a message of ${message.length} bytes, at most ${MAX_MESSAGE} can be hashed`);
		const { memory, keyed } = this.#kernel;
		const at = this.#places;
		new Uint8Array(memory.buffer, at.key, 32).set(key);
		new Uint8Array(memory.buffer, at.data, message.length).set(message);
		keyed(at.key, at.data, message.length, at.out);
		return new Uint8Array(memory.buffer, at.out, 32).slice();
	}
};
// src/xet/hashes.ts
const DATA_KEY = Uint8Array.of(...[
	102,
	151,
	245,
	119,
	91,
	149,
	80,
	222,
	49,
	53,
	203,
	172,
	165,
	151,
	24,
	28
], ...[
	157,
	228,
	33,
	16,
	155,
	235,
	43,
	88,
	180,
	208,
	176,
	75,
	147,
	173,
	242,
	41
]);
const INTERNAL_NODE_KEY = Uint8Array.of(...[
	1,
	126,
	197,
	199,
	165,
	71,
	41,
	150,
	253,
	148,
	102,
	102,
	180,
	138,
	2,
	230
], ...[
	93,
	221,
	83,
	111,
	55,
	199,
	109,
	210,
	248,
	99,
	82,
	230,
	74,
	83,
	113,
	63
]);
const VERIFICATION_KEY = Uint8Array.of(...[
	127,
	24,
	87,
	214,
	206,
	86,
	237,
	102,
	18,
	127,
	249,
	19,
	231,
	165,
	195,
	243
], ...[
	164,
	205,
	38,
	213,
	181,
	219,
	73,
	230,
	65,
	36,
	152,
	127,
	40,
	251,
	148,
	195
]);
const FILE_SALT = new Uint8Array(32);
const BRANCHES = 4;
const MIN_CHILDREN = 3;
const MAX_CHILDREN = 9;
const hasher = new KeyedHash();
function keyedChunkHash(hash, key) {
	return hasher.hash(key, hash);
}
function chunkHash(bytes) {
	return hasher.hash(DATA_KEY, bytes);
}
function xorbHash(chunks) {
	return root(chunks) ?? new Uint8Array(32);
}
function fileHash(chunks) {
	const top = root(chunks);
	return top === void 0 ? new Uint8Array(32) : hasher.hash(FILE_SALT, top);
}
function verificationHash(hashes) {
	return hasher.hash(VERIFICATION_KEY, hashes);
}
function root(leaves) {
	let count = 0;
	let last;
	const counted = function* () {
		for (const leaf of leaves) {
			count += 1;
			last = leaf;
			yield leaf;
		}
	};
	let level = [...nodesOver(counted())];
	if (count < 2) return last?.hash;
	while (level.length > 1) level = [...nodesOver(level)];
	return level[0]?.hash;
}
function* nodesOver(level) {
	let children = [];
	for (const child of level) {
		children.push(child);
		if (!(children.length >= MIN_CHILDREN && lowBits(child.hash) % BRANCHES === 0) && children.length < MAX_CHILDREN) continue;
		yield parentOf(children);
		children = [];
	}
	if (children.length > 0) yield parentOf(children);
}
function parentOf(children) {
	const text = children.map(({ hash, length }) => `${toHex(hash)} : ${length}\n`).join("");
	const length = children.reduce((sum, child) => sum + child.length, 0);
	return {
		hash: hasher.hash(INTERNAL_NODE_KEY, Buffer.from(text)),
		length
	};
}
function lowBits(hash) {
	return (hash[24] ?? 0) | (hash[25] ?? 0) << 8;
}
function isEligible(hash) {
	return lowBits(hash) % 1024 === 0;
}
function toHex(hash) {
	return swapped(hash).toString("hex");
}
function fromHex(hex) {
	return swapped(Buffer.from(hex, "hex"));
}
function swapped(bytes) {
	return Buffer.from(bytes).swap64();
}
// src/xet/formats/shard.ts
const SHARD_TAG = Buffer.concat([Buffer.from("HFRepoMetaData\0"), Buffer.of(85, 105, 103, 69, 106, 123, 129, 87, 131, 165, 189, 217, 92, 205, 209, 74, 169)]);
const HEADER_VERSION = 2n;
const FOOTER_VERSION = 1n;
const WITH_VERIFICATION = 2147483648;
const WITH_METADATA = 1073741824;
const BOOKEND = Buffer.concat([Buffer.alloc(32, 255), Buffer.alloc(16)]);
const MAX_XORB_BYTES = 64 * 2 ** 20;
const MAX_XORB_CHUNKS = 8192;
const MAX_SHARD_BYTES = 64 * 2 ** 20;
const FOOTER_AT = {
	version: 0,
	files: 8,
	xorbs: 16,
	lookups: [
		24,
		40,
		56
	],
	key: 72,
	created: 104,
	expiry: 112,
	footer: 192
};
// src/xet/chunks/chunk-table.ts
function chunkCount(table) {
	return table.ends.length;
}
function startOf(table, index) {
	return index === 0 ? table.start : table.ends[index - 1] ?? NaN;
}
function endOf(table, index) {
	return table.ends[index] ?? NaN;
}
function hashOf(table, index) {
	return table.hashes.subarray(index * 32, (index + 1) * 32);
}
function* leavesOf(table, from = 0, to = chunkCount(table)) {
	for (let i = from; i < to; i++) yield {
		hash: hashOf(table, i),
		length: endOf(table, i) - startOf(table, i)
	};
}
function sliceTable(table, from, to = chunkCount(table)) {
	return {
		start: startOf(table, from),
		ends: table.ends.subarray(from, to),
		hashes: table.hashes.subarray(from * 32, to * 32)
	};
}
function chunkStartingAt(table, offset) {
	if (offset === table.start) return 0;
	let low = 0;
	let high = table.ends.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (endOf(table, middle) < offset) low = middle + 1;
		else high = middle;
	}
	return table.ends[low] === offset ? low + 1 : -1;
}
var TableBuilder = class {
	#start;
	#ends = new Float64Array(1024);
	#hashes = new Uint8Array(32768);
	#count = 0;
	constructor(start = 0) {
		this.#start = start;
	}
	get count() {
		return this.#count;
	}
	get end() {
		return this.#count === 0 ? this.#start : this.#ends[this.#count - 1] ?? NaN;
	}
	startAt(index) {
		return index === 0 ? this.#start : this.#ends[index - 1] ?? NaN;
	}
	lengthAt(index) {
		return (this.#ends[index] ?? NaN) - this.startAt(index);
	}
	hashAt(index) {
		return this.#hashes.subarray(index * 32, (index + 1) * 32);
	}
	add(ends, hashes, base = 0) {
		this.#reserve(this.#count + ends.length);
		for (let i = 0; i < ends.length; i++) this.#ends[this.#count + i] = base + (ends[i] ?? NaN);
		this.#hashes.set(hashes, this.#count * 32);
		this.#count += ends.length;
	}
	build() {
		return {
			start: this.#start,
			ends: this.#ends.slice(0, this.#count),
			hashes: this.#hashes.slice(0, this.#count * 32)
		};
	}
	#reserve(count) {
		if (count <= this.#ends.length) return;
		const capacity = Math.max(count, 2 * this.#ends.length);
		const [ends, hashes] = [new Float64Array(capacity), new Uint8Array(capacity * 32)];
		ends.set(this.#ends);
		hashes.set(this.#hashes);
		[this.#ends, this.#hashes] = [ends, hashes];
	}
};
// src/xet/chunks/stitch.ts
const SEGMENT_BYTES = 32 << 20;
const OVERLAP_BYTES = 524288;
function segmentsOf(size, segmentBytes = SEGMENT_BYTES, overlap = OVERLAP_BYTES) {
	return Array.from({ length: Math.ceil(size / segmentBytes) }, (_, index) => {
		const from = index * segmentBytes;
		const to = Math.min(size, from + segmentBytes + overlap);
		return {
			from,
			to,
			isLast: to === size
		};
	});
}
async function* stitch(cut, recut) {
	let end = 0;
	for await (const { segment, table } of cut) {
		if (end >= segment.to) continue;
		const next = chunkStartingAt(table, end);
		const certain = next === -1 ? await recut({
			...segment,
			from: end
		}) : sliceTable(table, next);
		if (chunkCount(certain) === 0) continue;
		end = certain.ends.at(-1) ?? end;
		yield certain;
	}
}
// src/xet/chunks/chunk-file.ts
const MOST_THREADS = 4;
const AHEAD = 2;
async function* chunkFile(options) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { path, size, rule, signal } = options;
		const segments = segmentsOf(size, options.segmentBytes, options.overlapBytes);
		const wanted = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
		const threads = _usingCtx$2.a(new Threads(Math.min(wanted, segments.length)));
		const cut = (segment) => threads.run({
			path,
			rule,
			...segment
		});
		const tasks = segments.map((segment) => async () => ({
			segment,
			table: await cut(segment)
		}));
		yield* stitch(inOrder(tasks, AHEAD * wanted, signal), cut);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
var Threads = class {
	#all;
	#free;
	#waiting = [];
	constructor(count) {
		this.#all = Array.from({ length: count }, () => startWorker(entry()));
		this.#free = [...this.#all];
	}
	async run(job) {
		const thread = this.#free.pop() ?? await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await thread.run(job);
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free.push(thread);
			else next(thread);
		}
	}
	async [Symbol.asyncDispose]() {
		await Promise.all(this.#all.map((thread) => thread[Symbol.asyncDispose]()));
	}
};
function entry() {
	return new URL(import.meta.url.endsWith(".ts") ? "./chunk-worker.ts" : "./chunk-worker.js", import.meta.url);
}
// src/xet/chunks/chunker.ts
const BLOCK_BYTES$1 = 4 << 20;
var Chunker = class {
	#kernel;
	#table;
	#kept = 0;
	constructor(rule, start = 0, blockBytes = BLOCK_BYTES$1, kernel = new ChunkKernel(blockBytes + MAX_CHUNK, rule, DATA_KEY)) {
		this.#kernel = kernel;
		this.#table = new TableBuilder(start);
	}
	get count() {
		return this.#table.count;
	}
	get end() {
		return this.#table.end;
	}
	get space() {
		return this.#kernel.input.subarray(this.#kept);
	}
	filled(bytes, isLast) {
		const { input } = this.#kernel;
		const length = this.#kept + bytes;
		const { ends, hashes } = this.#kernel.cut(length, isLast);
		this.#table.add(ends, hashes, this.#table.end);
		const cut = ends.at(-1) ?? 0;
		input.copyWithin(0, cut, length);
		this.#kept = length - cut;
	}
	push(bytes) {
		for (let at = 0; at < bytes.length;) {
			const part = bytes.subarray(at, at + this.space.length);
			this.space.set(part);
			this.filled(part.length, false);
			at += part.length;
		}
	}
	finish() {
		this.filled(0, true);
		return this.table();
	}
	table() {
		return this.#table.build();
	}
	take() {
		const table = this.#table.build();
		this.#table = new TableBuilder(this.#table.end);
		return table;
	}
};
// src/xet/formats/write-shard.ts
function writeShard({ files, xorbs, footer }) {
	const xorbsAt = 48 + sum$1(files.map(fileBlockBytes)) + BOOKEND.length;
	const footerAt = xorbsAt + sum$1(xorbs.map(xorbBlockBytes)) + BOOKEND.length;
	const footerBytes = footer === void 0 ? 0 : 200;
	const writer = new EntryWriter(footerAt + footerBytes);
	writer.header(footerBytes);
	for (const file of files) putFile(writer, file);
	writer.entry(BOOKEND);
	for (const xorb of xorbs) putXorb(writer, xorb);
	writer.entry(BOOKEND);
	if (footer !== void 0) putFooter(writer.rest(), footer, xorbsAt, footerAt);
	return writer.bytes;
}
var EntryWriter = class {
	bytes;
	#at = 0;
	constructor(length) {
		this.bytes = Buffer.alloc(length);
	}
	header(footerBytes) {
		this.bytes.set(SHARD_TAG);
		this.bytes.writeBigUInt64LE(HEADER_VERSION, 32);
		this.bytes.writeBigUInt64LE(BigInt(footerBytes), 40);
		this.#at = 48;
	}
	entry(hash, numbers = []) {
		this.bytes.set(hash, this.#at);
		for (const [i, number] of numbers.entries()) this.bytes.writeUInt32LE(number, this.#at + 32 + 4 * i);
		this.#at += 48;
	}
	rest() {
		return this.bytes.subarray(this.#at);
	}
};
function sum$1(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
function fileBlockBytes({ terms, sha256 }) {
	return 48 * (1 + (isVerified(terms) ? 2 : 1) * terms.length + (sha256 === void 0 ? 0 : 1));
}
function xorbBlockBytes({ chunks }) {
	return 48 * (1 + chunkCount(chunks));
}
function putFile(writer, { hash, terms, sha256 }) {
	const verified = isVerified(terms);
	const flags = (verified ? WITH_VERIFICATION : 0) + (sha256 === void 0 ? 0 : WITH_METADATA);
	writer.entry(hash, [flags, terms.length]);
	for (const { xorb, bytes, start, end } of terms) writer.entry(xorb, [
		0,
		bytes,
		start,
		end
	]);
	if (verified) for (const { verification } of terms) writer.entry(verification ?? new Uint8Array(32));
	if (sha256 !== void 0) writer.entry(fromHex(sha256));
}
function isVerified(terms) {
	return terms.every(({ verification }) => verification !== void 0);
}
function putXorb(writer, { hash, chunks, packedBytes }) {
	const count = chunkCount(chunks);
	const unpacked = count === 0 ? 0 : endOf(chunks, count - 1) - chunks.start;
	writer.entry(hash, [
		0,
		count,
		unpacked,
		packedBytes
	]);
	for (let i = 0; i < count; i++) {
		const start = startOf(chunks, i);
		writer.entry(hashOf(chunks, i), [start - chunks.start, endOf(chunks, i) - start]);
	}
}
function putFooter(bytes, { key, expiry }, xorbsAt, footerAt) {
	bytes.writeBigUInt64LE(FOOTER_VERSION, FOOTER_AT.version);
	bytes.writeBigUInt64LE(BigInt(48), FOOTER_AT.files);
	bytes.writeBigUInt64LE(BigInt(xorbsAt), FOOTER_AT.xorbs);
	for (const at of FOOTER_AT.lookups) bytes.writeBigUInt64LE(BigInt(footerAt), at);
	if (key !== void 0) bytes.set(key, FOOTER_AT.key);
	bytes.writeBigUInt64LE(BigInt(expiry), FOOTER_AT.expiry);
	bytes.writeBigUInt64LE(BigInt(footerAt), FOOTER_AT.footer);
}
const VERSION = 0;
const COMPRESSION = {
	none: 0,
	lz4: 1,
	byteGroupedLz4: 2
};
function putChunkHeader(target, at, bytes) {
	const view = Buffer.from(target.buffer, target.byteOffset, target.byteLength);
	view[at] = VERSION;
	view.writeUIntLE(bytes, at + 1, 3);
	view[at + 4] = COMPRESSION.none;
	view.writeUIntLE(bytes, at + 5, 3);
}
function readChunkHeader(xorb, at) {
	if (at + 8 > xorb.length || xorb[at] !== VERSION) return void 0;
	return {
		packedBytes: xorb.readUIntLE(at + 1, 3),
		compression: xorb[at + 4] ?? 0,
		bytes: xorb.readUIntLE(at + 5, 3)
	};
}
// src/xet/upload/hash-numbers.ts
const MOST_TAKEN = 2 / 3;
const FIRST_CAPACITY = 1024;
var HashNumbers = class {
	#words = new Uint32Array(2 * FIRST_CAPACITY);
	#numbers = new Uint32Array(FIRST_CAPACITY);
	#count = 0;
	add(hash, number) {
		if (this.#count >= this.#numbers.length * MOST_TAKEN) this.#grow();
		const [low, high] = wordsOf(hash);
		this.#put(low, high, number + 1);
	}
	get(hash) {
		const [low, high] = wordsOf(hash);
		const found = this.#numbers[this.#slot(low, high)] ?? 0;
		return found === 0 ? void 0 : found - 1;
	}
	#put(low, high, stored) {
		const slot = this.#slot(low, high);
		if (this.#numbers[slot] !== 0) return;
		this.#words[2 * slot] = low;
		this.#words[2 * slot + 1] = high;
		this.#numbers[slot] = stored;
		this.#count += 1;
	}
	#slot(low, high) {
		const last = this.#numbers.length - 1;
		let slot = low & last;
		while (this.#numbers[slot] !== 0 && (this.#words[2 * slot] !== low || this.#words[2 * slot + 1] !== high)) slot = slot + 1 & last;
		return slot;
	}
	#grow() {
		const [words, numbers] = [this.#words, this.#numbers];
		this.#words = new Uint32Array(2 * words.length);
		this.#numbers = new Uint32Array(2 * numbers.length);
		this.#count = 0;
		for (let slot = 0; slot < numbers.length; slot++) {
			const stored = numbers[slot] ?? 0;
			if (stored !== 0) this.#put(words[2 * slot] ?? 0, words[2 * slot + 1] ?? 0, stored);
		}
	}
};
function wordsOf(hash) {
	const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
	return [view.getUint32(0, true), view.getUint32(4, true)];
}
// src/xet/upload/known.ts
var ChunkIndex = class {
	key;
	#xorbs = [];
	#places = new HashNumbers();
	constructor(key) {
		this.key = key;
	}
	add(xorb, chunks) {
		const number = this.#xorbs.push({
			xorb,
			chunks
		}) - 1;
		for (let i = 0; i < chunkCount(chunks); i++) this.#places.add(hashOf(chunks, i), number * INDICES + i);
	}
	find(hash) {
		const wanted = this.#lookedUp(hash);
		const packed = this.#places.get(wanted);
		if (packed === void 0) return void 0;
		const found = this.#xorbs[Math.floor(packed / INDICES)];
		const index = packed % INDICES;
		if (found === void 0 || !isAt(found.chunks, index, wanted)) return void 0;
		return {
			xorb: found.xorb,
			chunks: found.chunks,
			index
		};
	}
	holds(chunks, index, hash) {
		return isAt(chunks, index, this.#lookedUp(hash));
	}
	#lookedUp(hash) {
		return this.key === void 0 ? hash : keyedChunkHash(hash, this.key);
	}
};
const INDICES = 8192;
function isAt(chunks, index, hash) {
	return Buffer.compare(hashOf(chunks, index), hash) === 0;
}
var KnownChunks = class {
	#indices = [];
	#xorbs = new Map();
	get isEmpty() {
		return this.#xorbs.size === 0;
	}
	hasXorb(hash) {
		return this.#xorbs.has(toHex(hash));
	}
	xorb(hash) {
		return this.#xorbs.get(hash);
	}
	learn({ xorbs, footer }) {
		const key = footer?.key;
		let index = this.#indices.find((one) => sameKey(one.key, key));
		if (index === void 0) {
			index = new ChunkIndex(key);
			this.#indices.push(index);
		}
		for (const { hash, chunks } of xorbs) {
			index.add(hash, chunks);
			this.#xorbs.set(toHex(hash), chunks);
		}
	}
	find(hash) {
		for (const index of this.#indices) {
			const found = index.find(hash);
			if (found !== void 0) return {
				...found,
				continues: holder(index, found.chunks)
			};
		}
	}
};
function holder(index, chunks) {
	return (at, hash) => index.holds(chunks, at, hash);
}
function sameKey(a, b) {
	return a === void 0 || b === void 0 ? a === b : Buffer.compare(a, b) === 0;
}
// src/xet/upload/prime.ts
const SAMPLE_BYTES = 16 << 20;
const SAMPLE_BLOCK_BYTES = 1 << 20;
const QUERY_EVERY_BYTES = 4 << 20;
const QUERIES_AT_ONCE = 4;
const MOST_FAILURES = 3;
var Scout = class {
	known = new KnownChunks();
	#client;
	#onProblem;
	#failures = 0;
	#lastAsked = Number.NEGATIVE_INFINITY;
	constructor(client, onProblem) {
		this.#client = client;
		this.#onProblem = onProblem;
	}
	async askForFile(source, signal) {
		const head = await source.read(0, Math.min(source.size, MAX_CHUNK), signal).catch((error) => {
			if (!(error instanceof EspalierError)) throw error;
			this.#onProblem(`the base cannot be looked up, so more data is sent: ${error.message}`);
			return new Uint8Array();
		});
		const firsts = new Map();
		for (const rule of CHUNK_RULES) {
			const hash = firstChunk(head, rule, head.length === source.size);
			if (hash !== void 0) firsts.set(Buffer.from(hash).toString("hex"), hash);
		}
		for (const hash of firsts.values()) await this.#ask(hash);
	}
	async askAlong(table) {
		const wanted = [];
		for (let i = 0; i < chunkCount(table); i++) {
			const [start, hash] = [startOf(table, i), hashOf(table, i)];
			if (!(start === 0 || isEligible(hash) && start - this.#lastAsked >= QUERY_EVERY_BYTES) || this.known.find(hash) !== void 0) continue;
			this.#lastAsked = start;
			wanted.push(hash);
		}
		await mapParallel(wanted, QUERIES_AT_ONCE, (hash) => this.#ask(hash));
	}
	async rule(source, signal) {
		if (this.known.isEmpty) return "new";
		const length = Math.min(source.size, SAMPLE_BYTES);
		const from = Math.floor((source.size - length) / 2);
		const chunkers = CHUNK_RULES.map((rule) => ({
			rule,
			chunker: new Chunker(rule, from, SAMPLE_BLOCK_BYTES)
		}));
		for (let at = from; at < from + length; at += SAMPLE_BLOCK_BYTES) {
			const bytes = await source.read(at, Math.min(SAMPLE_BLOCK_BYTES, from + length - at), signal);
			for (const { chunker } of chunkers) chunker.push(bytes);
		}
		return chunkers.map(({ rule, chunker }) => {
			const table = chunker.table();
			let known = 0;
			for (let i = 0; i < chunkCount(table); i++) if (this.known.find(hashOf(table, i)) !== void 0) known += 1;
			return {
				rule,
				known
			};
		}).reduce((best, one) => one.known > best.known ? one : best).rule;
	}
	async #ask(hash) {
		if (this.#failures >= MOST_FAILURES) return;
		try {
			const answer = await this.#client.dedup(hash);
			if (answer !== void 0) this.known.learn(answer);
		} catch (error) {
			if (!(error instanceof EspalierError)) throw error;
			this.#failures += 1;
			this.#onProblem(`the store does not say what it has, so more data is sent: ${messageOf(error)}`);
		}
	}
};
function firstChunk(head, rule, isLast) {
	const chunker = new Chunker(rule, 0, MAX_CHUNK);
	chunker.push(head);
	const table = isLast ? chunker.finish() : chunker.table();
	return chunkCount(table) === 0 ? void 0 : hashOf(table, 0);
}
async function ruleOfStore(client, source, bases, onProblem, signal) {
	const scout = new Scout(client, onProblem);
	for (const base of bases) await scout.askForFile(base, signal);
	return await scout.rule(source, signal);
}
var UploadPlan = class {
	#find;
	#limits;
	#all = new TableBuilder();
	#terms = [];
	#own = new HashNumbers();
	#xorbs = [];
	#open;
	#run;
	#newBytes = 0;
	constructor({ find, maxXorbBytes = MAX_XORB_BYTES, maxXorbChunks = MAX_XORB_CHUNKS }) {
		this.#find = find;
		this.#limits = {
			bytes: maxXorbBytes,
			chunks: maxXorbChunks
		};
	}
	get newBytes() {
		return this.#newBytes;
	}
	*add(table) {
		for (let i = 0; i < chunkCount(table); i++) {
			const hash = hashOf(table, i);
			const at = this.#all.count;
			this.#all.add([endOf(table, i)], hash);
			const length = endOf(table, i) - startOf(table, i);
			if (this.#extend(hash)) continue;
			yield* this.#endRun();
			this.#run = this.#begin(hash, at);
			if (this.#run === void 0) yield* this.#send(at, hash, length);
		}
	}
	*finish() {
		yield* this.#endRun();
		yield* this.#close();
	}
	table() {
		return this.#all.build();
	}
	terms(table, verify) {
		return this.#terms.map(({ xorb, start, end, from }) => {
			const to = from + end - start;
			return {
				xorb: xorb instanceof Uint8Array ? xorb : xorb.hash ?? new Uint8Array(32),
				start,
				end,
				bytes: endOf(table, to - 1) - startOf(table, from),
				verification: verify(table.hashes.subarray(from * 32, to * 32))
			};
		});
	}
	#extend(hash) {
		const run = this.#run;
		if (run === void 0 || !run.continues(run.term.end, hash)) return false;
		run.term.end += 1;
		return true;
	}
	#begin(hash, from) {
		const found = this.#find(hash);
		if (found !== void 0) {
			const { xorb, index, continues } = found;
			return {
				term: {
					xorb,
					start: index,
					end: index + 1,
					from
				},
				continues
			};
		}
		const own = this.#own.get(hash);
		const xorb = own === void 0 ? void 0 : this.#xorbs[Math.floor(own / MAX_XORB_CHUNKS)];
		if (own === void 0 || xorb === void 0) return void 0;
		const index = own % MAX_XORB_CHUNKS;
		const continues = (next, wanted) => holds(xorb, next, wanted);
		if (!continues(index, hash)) return void 0;
		return {
			term: {
				xorb,
				start: index,
				end: index + 1,
				from
			},
			continues
		};
	}
	*#endRun() {
		const run = this.#run;
		if (run === void 0) return;
		this.#run = void 0;
		const { start, end, from } = run.term;
		if (end - start >= 8) {
			this.#terms.push(run.term);
			return;
		}
		for (let at = from; at < from + end - start; at++) yield* this.#send(at, this.#all.hashAt(at), this.#all.lengthAt(at));
	}
	*#send(at, hash, length) {
		const open = this.#open;
		if (open !== void 0 && (open.packedBytes + 8 + length > this.#limits.bytes || open.places.length >= this.#limits.chunks)) yield* this.#close();
		const xorb = this.#open ?? this.#next();
		const index = xorb.places.length;
		this.#own.add(hash, (this.#xorbs.length - 1) * MAX_XORB_CHUNKS + index);
		const start = this.#all.startAt(at);
		xorb.builder?.add([xorb.builder.end + length], hash);
		xorb.places.push({
			start,
			end: start + length
		});
		xorb.packedBytes += 8 + length;
		this.#newBytes += length;
		const last = this.#terms.at(-1);
		const follows = last?.xorb === xorb && last.end === index;
		if (last !== void 0 && follows) last.end += 1;
		else this.#terms.push({
			xorb,
			start: index,
			end: index + 1,
			from: at
		});
	}
	#next() {
		const xorb = {
			builder: new TableBuilder(),
			chunks: void 0,
			places: [],
			packedBytes: 0,
			hash: void 0
		};
		this.#xorbs.push(xorb);
		this.#open = xorb;
		return xorb;
	}
	*#close() {
		const open = this.#open;
		if (open?.builder === void 0) return;
		this.#open = void 0;
		const chunks = open.builder.build();
		open.chunks = chunks;
		open.builder = void 0;
		open.hash = xorbHash(leavesOf(chunks));
		const { places } = open;
		open.places = [];
		yield {
			hash: open.hash,
			chunks,
			places,
			packedBytes: open.packedBytes
		};
	}
};
function holds({ builder, chunks }, index, hash) {
	const found = chunks === void 0 ? builder?.hashAt(index) : hashOf(chunks, index);
	return found !== void 0 && Buffer.compare(found, hash) === 0;
}
// src/xet/upload/xorb-body.ts
const READ_BYTES = 1 << 20;
const BLOCK_BYTES = 1064960;
const REUSED_BYTES = 262144;
var BlockPool = class {
	#free = [];
	take() {
		return this.#free.pop() ?? [new Uint8Array(BLOCK_BYTES), new Uint8Array(BLOCK_BYTES)];
	}
	giveBack(blocks) {
		this.#free.push(blocks);
	}
};
var XorbBody = class extends Blob {
	size;
	#source;
	#places;
	#onBytes;
	#pool;
	constructor(source, xorb, onBytes, pool = new BlockPool()) {
		super([]);
		this.size = xorb.packedBytes;
		this.#source = source;
		this.#places = xorb.places;
		this.#onBytes = onBytes;
		this.#pool = pool;
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async *#blocks() {
		const pair = this.#pool.take();
		let [next, other] = pair;
		let done = 0;
		try {
			for (const run of runs(this.#places)) {
				const bytes = packedBytes(run);
				let block;
				if (bytes < REUSED_BYTES || bytes > BLOCK_BYTES) block = new Uint8Array(bytes);
				else {
					block = next.subarray(0, bytes);
					[next, other] = [other, next];
				}
				await this.#fill(block, run);
				done += bytes;
				this.#onBytes(done);
				yield block;
			}
		} finally {
			this.#pool.giveBack(pair);
		}
	}
	async #fill(block, run) {
		let [at, from] = [0, run.length * 8];
		await readInto(this.#source, block.subarray(from), run[0]?.start ?? 0);
		for (const { start, end } of run) {
			const length = end - start;
			block.copyWithin(at + 8, from, from + length);
			putChunkHeader(block, at, length);
			at += 8 + length;
			from += length;
		}
	}
};
function packedBytes(run) {
	return run.length * 8 + (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
}
function* runs(places) {
	let run = [];
	for (const place of places) {
		const first = run[0];
		const follows = run.at(-1)?.end === place.start;
		if (first !== void 0 && (!follows || place.end - first.start > READ_BYTES)) {
			yield run;
			run = [];
		}
		run.push(place);
	}
	if (run.length > 0) yield run;
}
// src/xet/upload/send.ts
const AT_ONCE = 4;
async function sendAll(xorbs, options) {
	const { source, client, journal, signal, onBytes } = options;
	const running = new Set();
	const failures = [];
	const pool = new BlockPool();
	let arrived = 0;
	const underWay = new Map();
	const count = (xorb) => (bytes) => {
		underWay.set(xorb, bytes);
		onBytes(underWay.values().reduce((sum, one) => sum + one, arrived));
	};
	const send = async (xorb) => {
		await client.putXorb(xorb.hash, new XorbBody(source, xorb, count(xorb), pool));
		arrived += xorb.packedBytes;
		underWay.delete(xorb);
		await journal.add(toHex(xorb.hash));
	};
	try {
		for await (const xorb of xorbs) {
			while (running.size >= AT_ONCE) await Promise.race(running);
			if (failures.length > 0) break;
			signal?.throwIfAborted();
			const one = send(xorb).catch((error) => void failures.push(error)).finally(() => running.delete(one));
			running.add(one);
		}
	} finally {
		await Promise.all(running);
	}
	if (failures.length > 0) throw failures[0];
}
// src/xet/upload/upload-journal.ts
const xorbSchema = string().regex(/^[0-9a-f]{64}$/);
async function openUploadJournal(path, store) {
	const journal = path === void 0 ? void 0 : await openJournal(path, { store }, xorbSchema);
	const arrived = new Set(journal?.earlier);
	return {
		has: (xorb) => arrived.has(xorb),
		async add(xorb) {
			await journal?.append(xorb);
			arrived.add(xorb);
		},
		async clear() {
			arrived.clear();
			if (path !== void 0) await rm(path, { force: true });
		}
	};
}
// src/xet/upload/upload-shards.ts
const EMPTY_BYTES = 48 + 2 * BOOKEND.length;
function* shardsOf(file, xorbs, limit = MAX_SHARD_BYTES) {
	const groups = [];
	let group = [];
	let bytes = EMPTY_BYTES + fileBlockBytes(file);
	for (const xorb of xorbs.toReversed()) {
		const more = xorbBlockBytes(xorb);
		if (bytes + more > limit && (group.length > 0 || groups.length === 0)) {
			groups.push(group);
			group = [];
			bytes = EMPTY_BYTES;
		}
		group.push(xorb);
		bytes += more;
	}
	groups.push(group);
	const shards = groups.map((members, index) => ({
		files: index === 0 ? [file] : [],
		xorbs: members.toReversed()
	})).filter(({ files, xorbs: members }) => files.length > 0 || members.length > 0);
	for (const shard of shards.toReversed()) yield writeShard(shard);
}
// src/xet/upload/upload-to-xet.ts
async function uploadToXet(content, options) {
	const { client, onNote = () => {} } = options;
	const journal = await openUploadJournal(options.journal, await client.url());
	const first = await attempt(content, options, journal, true);
	if (first.refused === void 0) return first.uploaded;
	if (!first.believed) throw shardRefused(first.refused);
	onNote(`the store does not have what it was expected to have, so everything is sent: ${first.refused}`);
	await journal.clear();
	const second = await attempt(content, options, journal, false);
	if (second.refused !== void 0) throw shardRefused(second.refused);
	return second.uploaded;
}
async function attempt(content, options, journal, believing) {
	const { client, signal, bases = [], onNote = () => {}, onBytes = () => {}, dryRun = false } = options;
	const scout = new Scout(client, onNote);
	if (believing) for (const base of bases) await scout.askForFile(base, signal);
	const rule = believing ? await scout.rule(content.source, signal) : "new";
	const plan = new UploadPlan({ find: (hash) => believing ? scout.known.find(hash) : void 0 });
	const xorbs = [];
	let [resumed, known, knownBytes] = [
		0,
		0,
		0
	];
	const news = async function* () {
		for await (const table of content.chunks(rule, signal)) {
			if (believing) await scout.askAlong(table);
			yield* fresh(plan.add(table));
		}
		yield* fresh(plan.finish());
	};
	const fresh = function* (full) {
		for (const xorb of full) {
			xorbs.push({
				...xorb,
				places: []
			});
			if (journal.has(toHex(xorb.hash))) resumed += 1;
			else if (scout.known.hasXorb(xorb.hash)) {
				known += 1;
				knownBytes += endOf(xorb.chunks, chunkCount(xorb.chunks) - 1);
			} else yield xorb;
		}
	};
	if (dryRun) for await (const _ of news());
	else await sendAll(news(), {
		source: content.source,
		client,
		journal,
		signal,
		onBytes
	});
	const table = plan.table();
	const hash = fileHash(leavesOf(table));
	const newBytes = plan.newBytes - knownBytes;
	const uploaded = {
		fileHash: toHex(hash),
		bytes: content.source.size,
		newBytes,
		xorbs: xorbs.length - resumed - known,
		resumedXorbs: resumed,
		rule
	};
	const believed = newBytes < content.source.size || resumed > 0;
	if (dryRun) return {
		uploaded,
		refused: void 0,
		believed
	};
	const refused = await register(client, {
		hash,
		terms: plan.terms(table, verificationHash),
		sha256: content.sha256()
	}, xorbs);
	if (refused === void 0) await journal.clear();
	return {
		uploaded,
		refused,
		believed
	};
}
async function register(client, file, xorbs) {
	for (const shard of shardsOf(file, xorbs)) {
		const outcome = await client.putShard(shard);
		if (outcome !== void 0) return outcome.refused;
	}
}
function shardRefused(reason) {
	return new EspalierError("hub-refused", `the Hub's storage refused the upload: ${reason}`, { hint: "Run again. If it happens again, publish with HF_HUB_DISABLE_XET=1." });
}
// src/xet/upload/xet-content.ts
function fileContent(source, sha256) {
	const { name: path, size } = source;
	return {
		source,
		chunks: (rule, signal) => chunkFile({
			path,
			size,
			rule,
			signal
		}),
		sha256: () => sha256
	};
}
async function* cutInOrder(blocks, rule) {
	const chunker = new Chunker(rule, 0, BLOCK_BYTES$1);
	for await (const block of blocks) {
		chunker.push(block);
		if (chunker.count > 0) yield chunker.take();
	}
	const last = chunker.finish();
	if (last.ends.length > 0) yield last;
}
// src/hub/upload/xet.ts
async function uploadFiles(client, files, { openBases, journal }, options, progress, dryRun = false) {
	try {
		var _usingCtx$1 = _usingCtx();
		const bases = files.length === 0 ? [] : await opened(openBases, progress);
		const open = _usingCtx$1.a(new AsyncDisposableStack());
		for (const base of bases) open.use(base);
		const uploaded = [];
		for (const file of files) {
			const content = await contentOf(file, open);
			const count = byteCounter(progress, `upload ${file.path}`, content.source.size);
			const one = await uploadToXet(content, {
				client,
				bases,
				journal,
				signal: options.signal,
				onBytes: count,
				onNote: (message) => progress({
					type: "note",
					level: "warning",
					message
				}),
				dryRun
			});
			await content.source.assertUnchanged?.();
			if (!dryRun) count(content.source.size);
			progress({
				type: "note",
				level: "info",
				message: `${file.path}: ${newOf([one], dryRun)}`
			});
			uploaded.push(one);
		}
		return uploaded;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function newOf(files, dryRun = false) {
	const [bytes, newBytes] = [sum(files.map((one) => one.bytes)), sum(files.map((one) => one.newBytes))];
	return `${formatBytes(newBytes)} of ${formatBytes(bytes)} ${dryRun ? "are" : "were"} new`;
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
async function opened(open, progress) {
	try {
		return await open?.() ?? [];
	} catch (error) {
		if (!(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `the base cannot be opened, so more data is sent: ${error.message}`
		});
		return [];
	}
}
async function contentOf(file, open) {
	const { content } = file;
	const source = await openContent(file, open);
	if (isUnwritten(content)) return {
		source,
		chunks: content.chunks,
		sha256: () => content.sha256
	};
	const sha256 = sha256Of(file);
	if (isLocal(content)) return fileContent(source, sha256);
	const chunks = (rule) => cutInOrder(source.stream(0, source.size), rule);
	return {
		source,
		chunks,
		sha256: () => sha256
	};
}
export { fileHash as A, bytesOf as B, MAX_XORB_BYTES as C, WITH_VERIFICATION as D, WITH_METADATA as E, verificationHash as F, sha256Of as G, isSame as H, xorbHash as I, sizeOfContent as K, ChunkKernel as L, isEligible as M, keyedChunkHash as N, DATA_KEY as O, toHex as P, MAX_CHUNK as R, MAX_SHARD_BYTES as S, SHARD_TAG as T, isStored as U, checkReleaseFiles as V, sampleOf as W, sliceTable as _, Scout as a, FOOTER_VERSION as b, COMPRESSION as c, Chunker as d, TableBuilder as f, leavesOf as g, hashOf as h, UploadPlan as i, fromHex as j, chunkHash as k, readChunkHeader as l, endOf as m, uploadFiles as n, ruleOfStore as o, chunkCount as p, textOf as q, cutInOrder as r, ChunkIndex as s, newOf as t, writeShard as u, startOf as v, MAX_XORB_CHUNKS as w, HEADER_VERSION as x, FOOTER_AT as y, openContent as z };
