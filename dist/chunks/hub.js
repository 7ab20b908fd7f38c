import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as EspalierError, a as readProblem, i as isFileSystemError, l as _usingCtx, m as makeFolder, n as fileError, r as isDiskFull, v as messageOf, y as systemCodeOf } from "./files.js";
import { a as RELEASE_FILES, m as checkValue, u as tryLock } from "./run-directory.js";
import { _ as union, c as int, f as object, h as string, i as array, l as literal, m as strictObject, o as boolean, p as record, r as _enum, u as looseObject, y as url } from "./zod.js";
import { C as formatBytes, _ as isRetriedStatus, b as checkFreeDisk, g as backoff, h as pause, m as networkReason, v as publicUrl, x as freeDisk } from "./option.js";
import { t as require_dist } from "./yaml.js";
import { appendFile, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path, { dirname, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import fs, { appendFileSync, constants, createReadStream, createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, constants as constants$1, totalmem } from "node:os";
import "path";
import { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { Buffer as Buffer$1 } from "node:buffer";
import { aborted, callbackify, debuglog, inspect, isDeepStrictEqual, promisify, stripVTControlCharacters } from "node:util";
import { EventEmitter, addAbortListener, on, once, setMaxListeners } from "node:events";
import { Worker as Worker$1 } from "node:worker_threads";
import { fileURLToPath, pathToFileURL } from "node:url";
import { scheduler, setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { finished } from "node:stream/promises";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import process$1, { execArgv, execPath, hrtime, platform } from "node:process";
import tty from "node:tty";
import { serialize } from "node:v8";
import "fs/promises";
import "stream";
// src/xet/kernel/wasm.ts
var import_dist = require_dist();
const KERNEL_WASM = [
	"AGFzbQEAAAABQghgBX9/f39/AGAEf39/fwBgBn9/f397fwBgCX9/f39/f39/fwBgA39/fwBgAAF/YAd/f39/f39/AX9gBH9/f38B",
	"fwMLCgABAgMABAEFBgcFAwEAAQckBANjdXQACAVrZXllZAAGCWZpcnN0RnJlZQAHBm1lbW9yeQIADAEBCs5vCrUbASB/IAAoAgAg",
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
	"IAEhBAsgACAHaiAEIAdrIAYgCEEFdGoQBSAFIAhBAnRqIAQ2AgAgCEEBaiEIIAQhBwwCCwsLIAgLnwMCBX4EfwJAIAIgAUGAgAhq",
	"IgkgAiAJSRsiCiABQb8/aiICSwRAIANFBEAgAUH/P2oiAyAKIAMgCkkbIQMDQCACIANJBEAgACACai0AAEEDdEGAigJqKQMAIARC",
	"AYZ8IQQgAkEBaiECDAELCwsgACACaiECIAAgCmohCwNAIAJBBGogC00EQCACLQADQQN0QYCKAmopAwAgAkECaiIMLQAAQQN0QYCK",
	"AmopAwAgAi0AAUEDdEGAigJqKQMAIAItAABBA3RBgIoCaikDACIHQgGGfCIIQgGGfCIGQgGGfCAEQgSGfCIFQjCIUCAEQgOGIAZ8",
	"IgZCMIhQIARCAYYgB3xCMIhQIgkgBEIChiAIfEIwiFAiA3JycgRAIAkNBCADBEAgDCAAaw8LIAZCMIhQBEAgAkEDaiAAaw8LIAJB",
	"BGogAGsPCyAFIQQgAkEEaiECDAELCwNAIAIgC0kEQCACLQAAQQN0QYCKAmopAwAgBEIBhnwiBEIwiFANAyACQQFqIQIMAQsLCyAK",
	"QQAgCiABa0GAgAhGGw8LIAJBAWogAGsLC4kQAQBBgIoCC4AQWfVA6KnTiLDWIO0598dSVqtyiYlpibJFd8eOttWJCmu3MXqLPleP",
	"NkvZNuncNsYdttVUVU5MeiDLmiMoRrN0pBK5oxw+qAY797oCL2yN55CKmg0V9y3J4a3ThhA6BZWOIgc6uPH0Llquf4CflKwPpYHW",
	"2IDrA3MOD61wFdx+sJl2MP1VtS+daGiknhGCUAAAKMyPqAaDsMT9Sjf2imewPjZ0rYarh5/xNsdrvr+fEvLtpJhcV0kRSMV7R5UG",
	"AQAAzOqcGoA3uh9tm6Rj1m/wO0uH44KXfmiZ49hQqnMGoXkg9BFins+s5HGQV4cf5yAlm4oaeP3T1StzyBHdzU3eAC85h1ocManq",
	"/0C8F7aOdNtvvyD2jZpXr7HCCRva5aaGLqEiwwrDL8xnQvfB/ipeNXukIcD0yJktw88ElEpL3rppfXAdchi19yAs83tYtoYyDCev",
	"hoi2AAB5kIrb5NYVoZnhspecfk9IAeMTV7d7ysxg8bArpoQlv8i8XWIT6OetWpWHDZRwAABvYp4TCJHmiqI43i/Xane9z8D8wh8A",
	"a/snxHvmuHSkx1hd6xAW8fa60XDnbVsfywlHTH2X5hmysEqtp244vMwAAT+X3wqdhMxw92oBfe+jc/69vYbT0gfIMBd5bJbJKn/a",
	"BMXGa6g30J1gqh5mfPHzh+aqTbAmpqwHW0pPN5ladd6uLFvmfoOQhQdW/ZOt6G7Y7VMQ4dkAANfbHNKyOwaestIBKvF3qwdEG2Tm",
	"VQJV7MYUnESolPt49fXAxhsOUcfjyuQ2CzIAAC0aiywmM3yCREHqSAtfZxTr7I1JptN7Jl4D9YL5b5HxiPs09H8bIobYSW84586+",
	"nUqPD8jK+Fjq2GT8koYZjQA2mr+6T3A4bUy+59EHyzLgkAhFrfYhjSKliSXAv7FcY3HOopxzoSBGWPvlquPf56frDTwrk8oQDHvt",
	"r4To/icnH6vi+W0c36Ij9XQHrNHNTU7iM63/cAAAFniXxXvorKJJYCi0WieSmFmJ8d2BEYbCGT5IQqBymbt4MFFmN81w72SY/KsT",
	"BQAAg0DJWBi2WMDe4CWXhVDoCZR9Pvg7+5eRzku2Em1iHn7RV3t/UFQMUhYk4nRxeeG+h1XpIjKs2W8+v9+afJUjABW+SyN+fRyg",
	"u4yjuFjHoqswKz7szqAfDZG5YH6LpbYLNWain1vdM0OjwQFAfTv9wicRc1QkgEH7yxgNpYVhpWVPtYSHvQJ69mNQ5mfdEW9pqxSo",
	"/CIgAABS2Lktkb7WjFeKrum2iVFpKAzaCrVTlO5ehHgaqV782GenShoZv4ar5RVkyLXGAAAuogiOFxBzJiXKiwcbEC3t+6gmsoTt",
	"QTsG3CgPEiLmEyZtcPvr9RWjzroBM07DFoiu/XG7nFs56UgWci4g6SwAHMmzKx3bg0KlprHSGkZ912uG627kF+zifMT7OUC+4LgE",
	"nSnVxGCh3jQ2jNLIhux+maOYnxKtGSHvg6Jha/TMphfGWPbezlIsg92saRGHtC3py57z1vAAAImUL43J2NU9hPUBK6JyGIryPHsO",
	"xKSC8pahG8ss7CCAE+NZnuC2k2brg3zMGc4AADucR/Y1V8sgW1rXWTe/LnZ1OWk9gv57INXZnDMSwX3XA31ihEKDp5vpUV/pE8V9",
	"IRZ4XvwpGnuyLWa7MZjN1QBMc3VtgJvjcSMa+wbwKld+hR/pai9Pc6Ly3SwCtcaCv96gYQfG6jtcmGlBR7uTyM0BfhhcYYUQbV18",
	"J6wwrvh3kSwqEoFrfJFnadGtmbZ1W5sGmudqzwAABBHeYPoKxPPDZ5GlehJjIE2J0Wki5h1iJkcr5h2siNE8Z0sV4jZwEB06VShf",
	"uAAAPW8jGExO7/IC9rkRZt7W2RyRR/tVefyhvY0pLwP9hevh+r6zL1Anvh5mzcRRQgPjNhgHVNNkE0Q+mPJ1bLOCAPBm+hYDkUWx",
	"98pHmJwGHAIhUktax98QKbWoVxw+NVtzbNmO6SwxRM5l+r0GRS6UvBuUVxKnhlDwrc5R0xWyw/4CQhTgVRCuAFTkQm+EQEv1yLy8",
	"yNl/AAD+m94X8569vxJOhfIvMASo1NjlpVdJzjmEujdWpOK5/4uBoJ4drblVihcZ88uKAAA4+/vQyL/iSOi1SOhBmOOLi6CWBhYS",
	"Jw4qJERL6JYQ1TrhkmcXugERnWgxRQ93LsJsxbty8u+JFuxQVn8ZKqkATnihvZBZdryuuPyS40EUxqDkMe0sOuEHTZ1OI4Tpy5LF",
	"in27cvVPj9A7lgvAcJYLAesDGlhalWJUAgDq5YNfZJnyiM0W5fxBz5h62kiX2rv6RUj+sqoAAFVl9ZsGG3YZVq22Q4Nej4vZIUgU",
	"/RxdPo/NsKIsHlzsf7X7p/7g9/oblhK60wAAAI6xAYQXkD/a6186422Q/3DncGnAp9UnBekTfGBz59girDs8ZN9wq8njEr6K3Mak",
	"7YrnMwBBH+/sy3KsdLLCJAC0AKlPlQ10BgRjPTKbKXod1erLmLJ8w7Obc3hhx+OGyYr1Rks26qufVsyFr8UUom2Ej6O32D6kF+vb",
	"mh1R7Mxu+1ozEwmzyvnS7hX0xWBeSrRyNlBnaQAAh7tUFBIdpZ0WyLu5Ex4yhI3dL6u2bz37jQoWju1eMGDobJTpFEu/y8MQGzhj",
	"TwAAEE7Mb4G31QdVgWpqcjal5d1/oEc0sq9XlNPJq/dG8xg90xrWVcZtY/bz9zlJq4vMexjdwQapx2M="
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
// src/xet/chunks/table.ts
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
// src/xet/formats/shard.ts
const SHARD_TAG = Buffer.concat([Buffer.from("HFRepoMetaData\0"), Buffer.of(85, 105, 103, 69, 106, 123, 129, 87, 131, 165, 189, 217, 92, 205, 209, 74, 169)]);
const HEADER_VERSION = 2n;
const FOOTER_VERSION = 1n;
const WITH_VERIFICATION = 2147483648;
const WITH_METADATA = 1073741824;
const BOOKEND = Buffer.concat([Buffer.alloc(32, 255), Buffer.alloc(16)]);
const MAX_XORB_BYTES = 64 * 2 ** 20;
const MAX_XORB_CHUNKS$1 = 8192;
const MAX_SHARD_BYTES$1 = 64 * 2 ** 20;
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
const VERIFICATION_KEY$1 = Uint8Array.of(...[
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
function xorbHash$1(chunks) {
	return root(chunks);
}
function fileHash$1(chunks) {
	const top = [...chunks];
	return top.length === 0 ? new Uint8Array(32) : hasher.hash(FILE_SALT, root(top));
}
function verificationHash$1(hashes) {
	return hasher.hash(VERIFICATION_KEY$1, hashes);
}
function root(leaves) {
	let level = [...leaves];
	while (level.length > 1) {
		const above = [];
		for (let at = 0; at < level.length;) {
			const end = endOfNode(level, at);
			above.push(parentOf(level.slice(at, end)));
			at = end;
		}
		level = above;
	}
	return level[0]?.hash ?? new Uint8Array(32);
}
function endOfNode(level, start) {
	const limit = Math.min(level.length, start + MAX_CHILDREN);
	for (let at = start + MIN_CHILDREN - 1; at < limit; at++) {
		const hash = level[at]?.hash;
		if (hash !== void 0 && lowBits(hash) % BRANCHES === 0) return at + 1;
	}
	return limit;
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
// src/xet/formats/write-shard.ts
function writeShard({ files, xorbs, footer }) {
	const header = Buffer.alloc(48);
	header.set(SHARD_TAG);
	header.writeBigUInt64LE(HEADER_VERSION, 32);
	header.writeBigUInt64LE(BigInt(footer === void 0 ? 0 : 200), 40);
	const filesSection = [...files.map(fileBlock), BOOKEND];
	const xorbsSection = [...xorbs.map(xorbBlock), BOOKEND];
	const parts = [
		header,
		...filesSection,
		...xorbsSection
	];
	if (footer === void 0) return Buffer.concat(parts);
	const xorbsAt = 48 + filesSection.reduce((sum, { length }) => sum + length, 0);
	const footerAt = xorbsAt + xorbsSection.reduce((sum, { length }) => sum + length, 0);
	return Buffer.concat([...parts, footerBlock(footer, xorbsAt, footerAt)]);
}
function fileBlockBytes({ terms, sha256 }) {
	return 48 * (1 + 2 * terms.length + (sha256 === void 0 ? 0 : 1));
}
function xorbBlockBytes({ chunks }) {
	return 48 * (1 + chunkCount(chunks));
}
function fileBlock({ hash, terms, sha256 }) {
	const verified = terms.every(({ verification }) => verification !== void 0);
	const entries = [
		entry$1(hash, [(verified ? WITH_VERIFICATION : 0) + (sha256 === void 0 ? 0 : WITH_METADATA), terms.length]),
		...terms.map(({ xorb, bytes, start, end }) => entry$1(xorb, [
			0,
			bytes,
			start,
			end
		])),
		...verified ? terms.map(({ verification }) => entry$1(verification ?? new Uint8Array(32), [])) : []
	];
	if (sha256 !== void 0) entries.push(entry$1(fromHex(sha256), []));
	return Buffer.concat(entries);
}
function xorbBlock({ hash, chunks, packedBytes }) {
	const count = chunkCount(chunks);
	const entries = [entry$1(hash, [
		0,
		count,
		count === 0 ? 0 : endOf(chunks, count - 1) - chunks.start,
		packedBytes
	])];
	for (let i = 0; i < count; i++) {
		const start = startOf(chunks, i);
		entries.push(entry$1(hashOf(chunks, i), [start - chunks.start, endOf(chunks, i) - start]));
	}
	return Buffer.concat(entries);
}
function entry$1(hash, numbers) {
	const bytes = Buffer.alloc(48);
	bytes.set(hash);
	for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, 32 + 4 * i);
	return bytes;
}
function footerBlock({ key, expiry }, xorbsAt, footerAt) {
	const bytes = Buffer.alloc(200);
	bytes.writeBigUInt64LE(FOOTER_VERSION, FOOTER_AT.version);
	bytes.writeBigUInt64LE(BigInt(48), FOOTER_AT.files);
	bytes.writeBigUInt64LE(BigInt(xorbsAt), FOOTER_AT.xorbs);
	for (const at of FOOTER_AT.lookups) bytes.writeBigUInt64LE(BigInt(footerAt), at);
	if (key !== void 0) bytes.set(key, FOOTER_AT.key);
	bytes.writeBigUInt64LE(BigInt(expiry), FOOTER_AT.expiry);
	bytes.writeBigUInt64LE(BigInt(footerAt), FOOTER_AT.footer);
	return bytes;
}
// src/xet/formats/read-shard.ts
function readShard(bytes) {
	const cursor = new Entries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const footerBytes = cursor.header();
	const files = [];
	for (let next = cursor.next(); next !== void 0; next = cursor.next()) files.push(readFile$1(next, cursor));
	const xorbs = [];
	for (let next = cursor.next(); next !== void 0; next = cursor.next()) xorbs.push(readXorb(next, cursor));
	return {
		files,
		xorbs,
		...footerBytes === 0 ? {} : { footer: cursor.footer(footerBytes) }
	};
}
var Entries = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	header() {
		const header = this.#take();
		if (!header.subarray(0, SHARD_TAG.length).equals(SHARD_TAG)) throw malformed("it has no tag", 0);
		const version = header.readBigUInt64LE(32);
		if (version !== 2n) throw malformed(`its version is ${version}, ${HEADER_VERSION} is read`, 32);
		const footer = Number(header.readBigUInt64LE(40));
		if (footer !== 0 && footer !== 200) throw malformed(`a footer of ${footer} bytes, 200 are read`, 40);
		return footer;
	}
	next() {
		const entry = this.entry();
		return entry.hash.every((byte) => byte === 255) ? void 0 : entry;
	}
	entry() {
		const bytes = this.#take();
		const number = (i) => bytes.readUInt32LE(32 + 4 * i);
		return {
			hash: Buffer.from(bytes.subarray(0, 32)),
			numbers: [
				number(0),
				number(1),
				number(2),
				number(3)
			]
		};
	}
	checkCount(count, what) {
		const left = Math.floor((this.#bytes.length - this.#at) / 48);
		if (count > left) throw malformed(`${count} ${what}, there is room for ${left}`, this.#at);
	}
	fail(problem) {
		return malformed(problem, this.#at);
	}
	footer(size) {
		const at = this.#bytes.length - size;
		if (at < this.#at) throw malformed("its footer overlaps its sections", at);
		const footer = this.#bytes.subarray(at);
		const version = footer.readBigUInt64LE(FOOTER_AT.version);
		if (version !== 1n) throw malformed(`a footer of version ${version}`, at);
		const key = Buffer.from(footer.subarray(FOOTER_AT.key, FOOTER_AT.key + 32));
		return {
			key: key.some((byte) => byte !== 0) ? key : void 0,
			expiry: Number(footer.readBigUInt64LE(FOOTER_AT.expiry))
		};
	}
	#take() {
		const end = this.#at + 48;
		if (end > this.#bytes.length) throw malformed(`it ends, ${end} bytes were expected`, this.#bytes.length);
		const bytes = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return bytes;
	}
};
function readFile$1({ hash, numbers: [flags, count] }, entries) {
	entries.checkCount(count, "terms");
	const bare = Array.from({ length: count }, () => entries.entry());
	const verification = (flags & 2147483648) !== 0 ? Array.from({ length: count }, () => entries.entry().hash) : [];
	const sha256 = (flags & 1073741824) !== 0 ? toHex(entries.entry().hash) : void 0;
	return {
		hash,
		terms: bare.map(({ hash: xorb, numbers: [, bytes, start, end] }, i) => {
			if (start >= end || end > 8192) throw entries.fail(`a term of chunks ${start}..${end}`);
			return {
				xorb,
				bytes,
				start,
				end,
				verification: verification[i]
			};
		}),
		sha256
	};
}
function readXorb({ hash, numbers: [, count, unpacked, packedBytes] }, entries) {
	if (count > 8192) throw entries.fail(`a xorb of ${count} chunks, at most ${MAX_XORB_CHUNKS$1}`);
	entries.checkCount(count, "chunks");
	const ends = new Float64Array(count);
	const hashes = new Uint8Array(count * 32);
	let end = 0;
	for (let i = 0; i < count; i++) {
		const chunk = entries.entry();
		const [start, length] = chunk.numbers;
		if (start !== end) throw entries.fail(`chunk ${i} begins at ${start}, the one before ends at ${end}`);
		end += length;
		ends[i] = end;
		hashes.set(chunk.hash, i * 32);
	}
	if (end !== unpacked) throw entries.fail(`chunks of ${end} bytes in a xorb of ${unpacked}`);
	return {
		hash,
		chunks: {
			start: 0,
			ends,
			hashes
		},
		packedBytes
	};
}
function malformed(problem, at) {
	return new EspalierError("hub-refused", `this is no shard of Xet: ${problem} (byte ${at})`, { details: { at } });
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
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/execa/lib/arguments/file-url.js
const safeNormalizeFileUrl = (file, name) => {
	const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
	if (typeof fileString !== "string") throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
	return fileString;
};
const normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
const isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
const normalizeFileUrl = (file) => file instanceof URL ? fileURLToPath(file) : file;
// node_modules/execa/lib/methods/parameters.js
const normalizeParameters = (rawFile, rawArguments = [], rawOptions = {}) => {
	const filePath = safeNormalizeFileUrl(rawFile, "First argument");
	const [commandArguments, options] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
	if (!Array.isArray(commandArguments)) throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
	if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
	const normalizedArguments = commandArguments.map(String);
	const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
	if (nullByteArgument !== void 0) throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
	if (!isPlainObject(options)) throw new TypeError(`Last argument must be an options object: ${options}`);
	return [
		filePath,
		normalizedArguments,
		options
	];
};
// node_modules/execa/lib/utils/uint-array.js
const { toString: objectToString$1 } = Object.prototype;
const isArrayBuffer = (value) => objectToString$1.call(value) === "[object ArrayBuffer]";
const isUint8Array = (value) => objectToString$1.call(value) === "[object Uint8Array]";
const bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
const textEncoder$2 = new TextEncoder();
const stringToUint8Array = (string) => textEncoder$2.encode(string);
const textDecoder = new TextDecoder();
const uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
const joinToString = (uint8ArraysOrStrings, encoding) => {
	return uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join("");
};
const uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
	if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) return uint8ArraysOrStrings;
	const decoder = new StringDecoder(encoding);
	const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
	const finalString = decoder.end();
	return finalString === "" ? strings : [...strings, finalString];
};
const joinToUint8Array = (uint8ArraysOrStrings) => {
	if (uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0])) return uint8ArraysOrStrings[0];
	return concatUint8Arrays$1(stringsToUint8Arrays(uint8ArraysOrStrings));
};
const stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
const concatUint8Arrays$1 = (uint8Arrays) => {
	const result = new Uint8Array(getJoinLength(uint8Arrays));
	let index = 0;
	for (const uint8Array of uint8Arrays) {
		result.set(uint8Array, index);
		index += uint8Array.length;
	}
	return result;
};
const getJoinLength = (uint8Arrays) => {
	let joinLength = 0;
	for (const uint8Array of uint8Arrays) joinLength += uint8Array.length;
	return joinLength;
};
// node_modules/execa/lib/methods/template.js
const isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
const parseTemplates = (templates, expressions) => {
	let tokens = [];
	for (const [index, template] of templates.entries()) tokens = parseTemplate({
		templates,
		expressions,
		tokens,
		index,
		template
	});
	if (tokens.length === 0) throw new TypeError("Template script must not be empty");
	const [file, ...commandArguments] = tokens;
	return [
		file,
		commandArguments,
		{}
	];
};
const parseTemplate = ({ templates, expressions, tokens, index, template }) => {
	if (template === void 0) throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
	const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
	const newTokens = concatTokens(tokens, nextTokens, leadingWhitespaces);
	if (index === expressions.length) return newTokens;
	const expression = expressions[index];
	const expressionTokens = Array.isArray(expression) ? expression.map((expression) => parseExpression(expression)) : [parseExpression(expression)];
	return concatTokens(newTokens, expressionTokens, trailingWhitespaces);
};
const splitByWhitespaces = (template, rawTemplate) => {
	if (rawTemplate.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: false,
		trailingWhitespaces: false
	};
	const nextTokens = [];
	let templateStart = 0;
	const leadingWhitespaces = DELIMITERS.has(rawTemplate[0]);
	for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
		const rawCharacter = rawTemplate[rawIndex];
		if (DELIMITERS.has(rawCharacter)) {
			if (templateStart !== templateIndex) nextTokens.push(template.slice(templateStart, templateIndex));
			templateStart = templateIndex + 1;
		} else if (rawCharacter === "\\") {
			const nextRawCharacter = rawTemplate[rawIndex + 1];
			if (nextRawCharacter === "\n") {
				templateIndex -= 1;
				rawIndex += 1;
			} else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") rawIndex = rawTemplate.indexOf("}", rawIndex + 3);
			else rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
		}
	}
	const trailingWhitespaces = templateStart === template.length;
	if (!trailingWhitespaces) nextTokens.push(template.slice(templateStart));
	return {
		nextTokens,
		leadingWhitespaces,
		trailingWhitespaces
	};
};
const DELIMITERS = new Set([
	" ",
	"	",
	"\r",
	"\n"
]);
const ESCAPE_LENGTH = {
	x: 3,
	u: 5
};
const concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
	...tokens.slice(0, -1),
	`${tokens.at(-1)}${nextTokens[0]}`,
	...nextTokens.slice(1)
];
const parseExpression = (expression) => {
	const typeOfExpression = typeof expression;
	if (typeOfExpression === "string") return expression;
	if (typeOfExpression === "number") return String(expression);
	if (isPlainObject(expression) && ("stdout" in expression || "isMaxBuffer" in expression)) return getSubprocessResult(expression);
	if (expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
	throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
};
const getSubprocessResult = ({ stdout }) => {
	if (typeof stdout === "string") return stdout;
	if (isUint8Array(stdout)) return uint8ArrayToString(stdout);
	if (stdout === void 0) throw new TypeError("Missing result.stdout in template expression. This is probably due to the previous subprocess' \"stdout\" option.");
	throw new TypeError(`Unexpected "${typeof stdout}" stdout in template expression`);
};
// node_modules/execa/lib/utils/standard-stream.js
const isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
const STANDARD_STREAMS = [
	process$1.stdin,
	process$1.stdout,
	process$1.stderr
];
const STANDARD_STREAMS_ALIASES = [
	"stdin",
	"stdout",
	"stderr"
];
const getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
// node_modules/execa/lib/arguments/specific.js
const normalizeFdSpecificOptions = (options) => {
	const optionsCopy = { ...options };
	for (const optionName of FD_SPECIFIC_OPTIONS) optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
	return optionsCopy;
};
const normalizeFdSpecificOption = (options, optionName) => {
	const optionBaseArray = Array.from({ length: getStdioLength(options) + 1 });
	const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName);
	return addDefaultValue$1(optionArray, optionName);
};
const getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
const normalizeFdSpecificValue = (optionValue, optionArray, optionName) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName) : optionArray.fill(optionValue);
const normalizeOptionObject = (optionValue, optionArray, optionName) => {
	for (const fdName of Object.keys(optionValue).sort(compareFdName)) for (const fdNumber of parseFdName(fdName, optionName, optionArray)) optionArray[fdNumber] = optionValue[fdName];
	return optionArray;
};
const compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
const getFdNameOrder = (fdName) => {
	if (fdName === "stdout" || fdName === "stderr") return 0;
	return fdName === "all" ? 2 : 1;
};
const parseFdName = (fdName, optionName, optionArray) => {
	if (fdName === "ipc") return [optionArray.length - 1];
	const fdNumber = parseFd(fdName);
	if (fdNumber === void 0 || fdNumber === 0) throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
	if (fdNumber >= optionArray.length) throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return fdNumber === "all" ? [1, 2] : [fdNumber];
};
const parseFd = (fdName) => {
	if (fdName === "all") return fdName;
	if (STANDARD_STREAMS_ALIASES.includes(fdName)) return STANDARD_STREAMS_ALIASES.indexOf(fdName);
	const regexpResult = FD_REGEXP.exec(fdName);
	if (regexpResult !== null) return Number(regexpResult[1]);
};
const FD_REGEXP = /^fd(\d+)$/;
const addDefaultValue$1 = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
const DEFAULT_OPTIONS = {
	lines: false,
	buffer: true,
	maxBuffer: 1e8,
	verbose: debuglog("execa").enabled ? "full" : "none",
	stripFinalNewline: true
};
const FD_SPECIFIC_OPTIONS = [
	"lines",
	"buffer",
	"maxBuffer",
	"verbose",
	"stripFinalNewline"
];
const getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
// node_modules/execa/lib/verbose/values.js
const isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
const isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
const getVerboseFunction = ({ verbose }, fdNumber) => {
	const fdVerbose = getFdVerbose(verbose, fdNumber);
	return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
};
const getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
const getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
const isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
const VERBOSE_VALUES = [
	"none",
	"short",
	"full"
];
// node_modules/execa/lib/arguments/escape.js
const joinCommand = (filePath, rawArguments) => {
	const fileAndArguments = [filePath, ...rawArguments];
	return {
		command: fileAndArguments.join(" "),
		escapedCommand: fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ")
	};
};
const escapeLines = (lines) => stripVTControlCharacters(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
const escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
const escapeControlCharacter = (character) => {
	const commonEscape = COMMON_ESCAPES[character];
	if (commonEscape !== void 0) return commonEscape;
	const codepoint = character.codePointAt(0);
	const codepointHex = codepoint.toString(16);
	return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
};
const getSpecialCharRegExp = () => {
	try {
		return new RegExp("\\p{Separator}|\\p{Other}", "gu");
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
};
const SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
const COMMON_ESCAPES = {
	" ": " ",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const ASTRAL_START = 65535;
const quoteString = (escapedArgument) => {
	if (NO_ESCAPE_REGEXP.test(escapedArgument)) return escapedArgument;
	return platform === "win32" ? `"${escapedArgument.replaceAll("\"", "\"\"")}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
};
const NO_ESCAPE_REGEXP = /^[\w./-]+$/;
// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	const { env } = process$1;
	const { TERM, TERM_PROGRAM } = env;
	if (process$1.platform !== "win32") return TERM !== "linux";
	return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
// node_modules/figures/index.js
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "█",
	squareDarkShade: "▓",
	squareMediumShade: "▒",
	squareLightShade: "░",
	squareTop: "▀",
	squareBottom: "▄",
	squareLeft: "▌",
	squareRight: "▐",
	squareCenter: "■",
	bullet: "●",
	dot: "․",
	ellipsis: "…",
	pointerSmall: "›",
	triangleUp: "▲",
	triangleUpSmall: "▴",
	triangleDown: "▼",
	triangleDownSmall: "▾",
	triangleLeftSmall: "◂",
	triangleRightSmall: "▸",
	home: "⌂",
	heart: "♥",
	musicNote: "♪",
	musicNoteBeamed: "♫",
	arrowUp: "↑",
	arrowDown: "↓",
	arrowLeft: "←",
	arrowRight: "→",
	arrowLeftRight: "↔",
	arrowUpDown: "↕",
	almostEqual: "≈",
	notEqual: "≠",
	lessOrEqual: "≤",
	greaterOrEqual: "≥",
	identical: "≡",
	infinity: "∞",
	subscriptZero: "₀",
	subscriptOne: "₁",
	subscriptTwo: "₂",
	subscriptThree: "₃",
	subscriptFour: "₄",
	subscriptFive: "₅",
	subscriptSix: "₆",
	subscriptSeven: "₇",
	subscriptEight: "₈",
	subscriptNine: "₉",
	oneHalf: "½",
	oneThird: "⅓",
	oneQuarter: "¼",
	oneFifth: "⅕",
	oneSixth: "⅙",
	oneEighth: "⅛",
	twoThirds: "⅔",
	twoFifths: "⅖",
	threeQuarters: "¾",
	threeFifths: "⅗",
	threeEighths: "⅜",
	fourFifths: "⅘",
	fiveSixths: "⅚",
	fiveEighths: "⅝",
	sevenEighths: "⅞",
	line: "─",
	lineBold: "━",
	lineDouble: "═",
	lineDashed0: "┄",
	lineDashed1: "┅",
	lineDashed2: "┈",
	lineDashed3: "┉",
	lineDashed4: "╌",
	lineDashed5: "╍",
	lineDashed6: "╴",
	lineDashed7: "╶",
	lineDashed8: "╸",
	lineDashed9: "╺",
	lineDashed10: "╼",
	lineDashed11: "╾",
	lineDashed12: "−",
	lineDashed13: "–",
	lineDashed14: "‐",
	lineDashed15: "⁃",
	lineVertical: "│",
	lineVerticalBold: "┃",
	lineVerticalDouble: "║",
	lineVerticalDashed0: "┆",
	lineVerticalDashed1: "┇",
	lineVerticalDashed2: "┊",
	lineVerticalDashed3: "┋",
	lineVerticalDashed4: "╎",
	lineVerticalDashed5: "╏",
	lineVerticalDashed6: "╵",
	lineVerticalDashed7: "╷",
	lineVerticalDashed8: "╹",
	lineVerticalDashed9: "╻",
	lineVerticalDashed10: "╽",
	lineVerticalDashed11: "╿",
	lineDownLeft: "┐",
	lineDownLeftArc: "╮",
	lineDownBoldLeftBold: "┓",
	lineDownBoldLeft: "┒",
	lineDownLeftBold: "┑",
	lineDownDoubleLeftDouble: "╗",
	lineDownDoubleLeft: "╖",
	lineDownLeftDouble: "╕",
	lineDownRight: "┌",
	lineDownRightArc: "╭",
	lineDownBoldRightBold: "┏",
	lineDownBoldRight: "┎",
	lineDownRightBold: "┍",
	lineDownDoubleRightDouble: "╔",
	lineDownDoubleRight: "╓",
	lineDownRightDouble: "╒",
	lineUpLeft: "┘",
	lineUpLeftArc: "╯",
	lineUpBoldLeftBold: "┛",
	lineUpBoldLeft: "┚",
	lineUpLeftBold: "┙",
	lineUpDoubleLeftDouble: "╝",
	lineUpDoubleLeft: "╜",
	lineUpLeftDouble: "╛",
	lineUpRight: "└",
	lineUpRightArc: "╰",
	lineUpBoldRightBold: "┗",
	lineUpBoldRight: "┖",
	lineUpRightBold: "┕",
	lineUpDoubleRightDouble: "╚",
	lineUpDoubleRight: "╙",
	lineUpRightDouble: "╘",
	lineUpDownLeft: "┤",
	lineUpBoldDownBoldLeftBold: "┫",
	lineUpBoldDownBoldLeft: "┨",
	lineUpDownLeftBold: "┥",
	lineUpBoldDownLeftBold: "┩",
	lineUpDownBoldLeftBold: "┪",
	lineUpDownBoldLeft: "┧",
	lineUpBoldDownLeft: "┦",
	lineUpDoubleDownDoubleLeftDouble: "╣",
	lineUpDoubleDownDoubleLeft: "╢",
	lineUpDownLeftDouble: "╡",
	lineUpDownRight: "├",
	lineUpBoldDownBoldRightBold: "┣",
	lineUpBoldDownBoldRight: "┠",
	lineUpDownRightBold: "┝",
	lineUpBoldDownRightBold: "┡",
	lineUpDownBoldRightBold: "┢",
	lineUpDownBoldRight: "┟",
	lineUpBoldDownRight: "┞",
	lineUpDoubleDownDoubleRightDouble: "╠",
	lineUpDoubleDownDoubleRight: "╟",
	lineUpDownRightDouble: "╞",
	lineDownLeftRight: "┬",
	lineDownBoldLeftBoldRightBold: "┳",
	lineDownLeftBoldRightBold: "┯",
	lineDownBoldLeftRight: "┰",
	lineDownBoldLeftBoldRight: "┱",
	lineDownBoldLeftRightBold: "┲",
	lineDownLeftRightBold: "┮",
	lineDownLeftBoldRight: "┭",
	lineDownDoubleLeftDoubleRightDouble: "╦",
	lineDownDoubleLeftRight: "╥",
	lineDownLeftDoubleRightDouble: "╤",
	lineUpLeftRight: "┴",
	lineUpBoldLeftBoldRightBold: "┻",
	lineUpLeftBoldRightBold: "┷",
	lineUpBoldLeftRight: "┸",
	lineUpBoldLeftBoldRight: "┹",
	lineUpBoldLeftRightBold: "┺",
	lineUpLeftRightBold: "┶",
	lineUpLeftBoldRight: "┵",
	lineUpDoubleLeftDoubleRightDouble: "╩",
	lineUpDoubleLeftRight: "╨",
	lineUpLeftDoubleRightDouble: "╧",
	lineUpDownLeftRight: "┼",
	lineUpBoldDownBoldLeftBoldRightBold: "╋",
	lineUpDownBoldLeftBoldRightBold: "╈",
	lineUpBoldDownLeftBoldRightBold: "╇",
	lineUpBoldDownBoldLeftRightBold: "╊",
	lineUpBoldDownBoldLeftBoldRight: "╉",
	lineUpBoldDownLeftRight: "╀",
	lineUpDownBoldLeftRight: "╁",
	lineUpDownLeftBoldRight: "┽",
	lineUpDownLeftRightBold: "┾",
	lineUpBoldDownBoldLeftRight: "╂",
	lineUpDownLeftBoldRightBold: "┿",
	lineUpBoldDownLeftBoldRight: "╃",
	lineUpBoldDownLeftRightBold: "╄",
	lineUpDownBoldLeftBoldRight: "╅",
	lineUpDownBoldLeftRightBold: "╆",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
	lineUpDoubleDownDoubleLeftRight: "╫",
	lineUpDownLeftDoubleRightDouble: "╪",
	lineCross: "╳",
	lineBackslash: "╲",
	lineSlash: "╱"
};
const specialMainSymbols = {
	tick: "✔",
	info: "ℹ",
	warning: "⚠",
	cross: "✘",
	squareSmall: "◻",
	squareSmallFilled: "◼",
	circle: "◯",
	circleFilled: "◉",
	circleDotted: "◌",
	circleDouble: "◎",
	circleCircle: "ⓞ",
	circleCross: "ⓧ",
	circlePipe: "Ⓘ",
	radioOn: "◉",
	radioOff: "◯",
	checkboxOn: "☒",
	checkboxOff: "☐",
	checkboxCircleOn: "ⓧ",
	checkboxCircleOff: "Ⓘ",
	pointer: "❯",
	triangleUpOutline: "△",
	triangleLeft: "◀",
	triangleRight: "▶",
	lozenge: "◆",
	lozengeOutline: "◇",
	hamburger: "☰",
	smiley: "㋡",
	mustache: "෴",
	star: "★",
	play: "▶",
	nodejs: "⬢",
	oneSeventh: "⅐",
	oneNinth: "⅑",
	oneTenth: "⅒"
};
const specialFallbackSymbols = {
	tick: "√",
	info: "i",
	warning: "‼",
	cross: "×",
	squareSmall: "□",
	squareSmallFilled: "■",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(○)",
	circleCross: "(×)",
	circlePipe: "(│)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[×]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(×)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "∆",
	triangleLeft: "◄",
	triangleRight: "►",
	lozenge: "♦",
	lozengeOutline: "◊",
	hamburger: "≡",
	smiley: "☺",
	mustache: "┌─┐",
	star: "✶",
	play: "►",
	nodejs: "♦",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
};
const mainSymbols = {
	...common,
	...specialMainSymbols
};
const fallbackSymbols = {
	...common,
	...specialFallbackSymbols
};
const figures = isUnicodeSupported() ? mainSymbols : fallbackSymbols;
Object.entries(specialMainSymbols);
// node_modules/yoctocolors/base.js
const hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? false;
const format = (open, close) => {
	if (!hasColors) return (input) => input;
	const openCode = `\u001B[${open}m`;
	const closeCode = `\u001B[${close}m`;
	return (input) => {
		const string = input + "";
		let index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode;
		let lastIndex = 0;
		const replaceCode = (close === 22 ? closeCode : "") + openCode;
		while (index !== -1) {
			result += string.slice(lastIndex, index) + replaceCode;
			lastIndex = index + closeCode.length;
			index = string.indexOf(closeCode, lastIndex);
		}
		result += string.slice(lastIndex) + closeCode;
		return result;
	};
};
format(0, 0);
const bold = format(1, 22);
format(2, 22);
format(3, 23);
format(4, 24);
format("4:2", 24);
format("4:3", 24);
format("4:4", 24);
format("4:5", 24);
format(53, 55);
format(7, 27);
format(8, 28);
format(9, 29);
format(30, 39);
format(31, 39);
format(32, 39);
format(33, 39);
format(34, 39);
format(35, 39);
format(36, 39);
format(37, 39);
const gray = format(90, 39);
format(40, 49);
format(41, 49);
format(42, 49);
format(43, 49);
format(44, 49);
format(45, 49);
format(46, 49);
format(47, 49);
format(100, 49);
const redBright = format(91, 39);
format(92, 39);
const yellowBright = format(93, 39);
format(94, 39);
format(95, 39);
format(96, 39);
format(97, 39);
format(101, 49);
format(102, 49);
format(103, 49);
format(104, 49);
format(105, 49);
format(106, 49);
format(107, 49);
format("58;5;0", 59);
format("58;5;1", 59);
format("58;5;2", 59);
format("58;5;3", 59);
format("58;5;4", 59);
format("58;5;5", 59);
format("58;5;6", 59);
format("58;5;7", 59);
format("58;5;8", 59);
format("58;5;9", 59);
format("58;5;10", 59);
format("58;5;11", 59);
format("58;5;12", 59);
format("58;5;13", 59);
format("58;5;14", 59);
format("58;5;15", 59);
// node_modules/execa/lib/verbose/default.js
const defaultVerboseFunction = ({ type, message, timestamp, piped, commandId, result: { failed = false } = {}, options: { reject = true } }) => {
	const timestampString = serializeTimestamp(timestamp);
	const icon = ICONS[type]({
		failed,
		reject,
		piped
	});
	const color = COLORS[type]({ reject });
	return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
};
const serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
const padField = (field, padding) => String(field).padStart(padding, "0");
const getFinalIcon = ({ failed, reject }) => {
	if (!failed) return figures.tick;
	return reject ? figures.cross : figures.warning;
};
const ICONS = {
	command: ({ piped }) => piped ? "|" : "$",
	output: () => " ",
	ipc: () => "*",
	error: getFinalIcon,
	duration: getFinalIcon
};
const identity$1 = (string) => string;
const COLORS = {
	command: () => bold,
	output: () => identity$1,
	ipc: () => identity$1,
	error: ({ reject }) => reject ? redBright : yellowBright,
	duration: () => gray
};
// node_modules/execa/lib/verbose/custom.js
const applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
	const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
	return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
};
const applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
	if (verboseFunction === void 0) return verboseLine;
	const printedLine = verboseFunction(verboseLine, verboseObject);
	if (typeof printedLine === "string") return printedLine;
};
const appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}\n`;
// node_modules/execa/lib/verbose/log.js
const verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
	const verboseObject = getVerboseObject({
		type,
		result,
		verboseInfo
	});
	const printedLines = getPrintedLines(verboseMessage, verboseObject);
	const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
	if (finalLines !== "") console.warn(finalLines.slice(0, -1));
};
const getVerboseObject = ({ type, result, verboseInfo: { escapedCommand, commandId, rawOptions: { piped = false, ...options } } }) => ({
	type,
	escapedCommand,
	commandId: `${commandId}`,
	timestamp: new Date(),
	piped,
	result,
	options
});
const getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({
	...verboseObject,
	message
}));
const getPrintedLine = (verboseObject) => {
	return {
		verboseLine: defaultVerboseFunction(verboseObject),
		verboseObject
	};
};
const serializeVerboseMessage = (message) => {
	const messageString = typeof message === "string" ? message : inspect(message);
	return escapeLines(messageString).replaceAll("	", " ".repeat(TAB_SIZE));
};
const TAB_SIZE = 2;
// node_modules/execa/lib/verbose/start.js
const logCommand = (escapedCommand, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	verboseLog({
		type: "command",
		verboseMessage: escapedCommand,
		verboseInfo
	});
};
// node_modules/execa/lib/verbose/info.js
const getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
	validateVerbose(verbose);
	return {
		verbose,
		escapedCommand,
		commandId: getCommandId(verbose),
		rawOptions
	};
};
const getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
let COMMAND_ID = 0n;
const validateVerbose = (verbose) => {
	for (const fdVerbose of verbose) {
		if (fdVerbose === false) throw new TypeError("The \"verbose: false\" option was renamed to \"verbose: 'none'\".");
		if (fdVerbose === true) throw new TypeError("The \"verbose: true\" option was renamed to \"verbose: 'short'\".");
		if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
			const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
			throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
		}
	}
};
// node_modules/execa/lib/return/duration.js
const getStartTime = () => hrtime.bigint();
const getDurationMs = (startTime) => Number(hrtime.bigint() - startTime) / 1e6;
// node_modules/execa/lib/arguments/command.js
const handleCommand = (filePath, rawArguments, rawOptions) => {
	const startTime = getStartTime();
	const { command, escapedCommand } = joinCommand(filePath, rawArguments);
	const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
	const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
	logCommand(escapedCommand, verboseInfo);
	return {
		command,
		escapedCommand,
		startTime,
		verboseInfo
	};
};
// node_modules/isexe/windows.js
var require_windows = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function checkPathExt(path, options) {
		var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
		if (!pathext) return true;
		pathext = pathext.split(";");
		if (pathext.indexOf("") !== -1) return true;
		for (var i = 0; i < pathext.length; i++) {
			var p = pathext[i].toLowerCase();
			if (p && path.substr(-p.length).toLowerCase() === p) return true;
		}
		return false;
	}
	function checkStat(stat, path, options) {
		if (!stat.isSymbolicLink() && !stat.isFile()) return false;
		return checkPathExt(path, options);
	}
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, path, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), path, options);
	}
}));
// node_modules/isexe/mode.js
var require_mode = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), options);
	}
	function checkStat(stat, options) {
		return stat.isFile() && checkMode(stat, options);
	}
	function checkMode(stat, options) {
		var mod = stat.mode;
		var uid = stat.uid;
		var gid = stat.gid;
		var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
		var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
		var u = parseInt("100", 8);
		var g = parseInt("010", 8);
		var o = parseInt("001", 8);
		var ug = u | g;
		return mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
	}
}));
// node_modules/isexe/index.js
var require_isexe = __commonJSMin(((exports, module) => {
	__require("fs");
	var core;
	if (process.platform === "win32" || global.TESTING_WINDOWS) core = require_windows();
	else core = require_mode();
	module.exports = isexe;
	isexe.sync = sync;
	function isexe(path, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = {};
		}
		if (!cb) {
			if (typeof Promise !== "function") throw new TypeError("callback not provided");
			return new Promise(function(resolve, reject) {
				isexe(path, options || {}, function(er, is) {
					if (er) reject(er);
					else resolve(is);
				});
			});
		}
		core(path, options || {}, function(er, is) {
			if (er) {
				if (er.code === "EACCES" || options && options.ignoreErrors) {
					er = null;
					is = false;
				}
			}
			cb(er, is);
		});
	}
	function sync(path, options) {
		try {
			return core.sync(path, options || {});
		} catch (er) {
			if (options && options.ignoreErrors || er.code === "EACCES") return false;
			else throw er;
		}
	}
}));
// node_modules/which/which.js
var require_which = __commonJSMin(((exports, module) => {
	const isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
	const path = __require("path");
	const COLON = isWindows ? ";" : ":";
	const isexe = require_isexe();
	const getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, opt) => {
		const colon = opt.colon || COLON;
		const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [...isWindows ? [process.cwd()] : [], ...(opt.path || process.env.PATH || "").split(colon)];
		const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
		const pathExt = isWindows ? pathExtExe.split(colon) : [""];
		if (isWindows) {
			if (cmd.indexOf(".") !== -1 && pathExt[0] !== "") pathExt.unshift("");
		}
		return {
			pathEnv,
			pathExt,
			pathExtExe
		};
	};
	const which = (cmd, opt, cb) => {
		if (typeof opt === "function") {
			cb = opt;
			opt = {};
		}
		if (!opt) opt = {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		const step = (i) => new Promise((resolve, reject) => {
			if (i === pathEnv.length) return opt.all && found.length ? resolve(found) : reject(getNotFoundError(cmd));
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			resolve(subStep(p, i, 0));
		});
		const subStep = (p, i, ii) => new Promise((resolve, reject) => {
			if (ii === pathExt.length) return resolve(step(i + 1));
			const ext = pathExt[ii];
			isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
				if (!er && is) {
					if (opt.all) found.push(p + ext);
					else return resolve(p + ext);
				}
				return resolve(subStep(p, i, ii + 1));
			});
		});
		return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
	};
	const whichSync = (cmd, opt) => {
		opt = opt || {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (let i = 0; i < pathEnv.length; i++) {
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			for (let j = 0; j < pathExt.length; j++) {
				const cur = p + pathExt[j];
				try {
					if (isexe.sync(cur, { pathExt: pathExtExe })) {
						if (opt.all) found.push(cur);
						else return cur;
					}
				} catch (ex) {}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));
// node_modules/path-key/index.js
var require_path_key = __commonJSMin(((exports, module) => {
	const pathKey = (options = {}) => {
		const environment = options.env || process.env;
		if ((options.platform || process.platform) !== "win32") return "PATH";
		return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
	};
	module.exports = pathKey;
	module.exports.default = pathKey;
}));
// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const which = require_which();
	const getPathKey = require_path_key();
	function resolveCommandAttempt(parsed, withoutPathExt) {
		const env = parsed.options.env || process.env;
		const cwd = process.cwd();
		const hasCustomCwd = parsed.options.cwd != null;
		const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
		if (shouldSwitchCwd) try {
			process.chdir(parsed.options.cwd);
		} catch (err) {}
		let resolved;
		try {
			resolved = which.sync(parsed.command, {
				path: env[getPathKey({ env })],
				pathExt: withoutPathExt ? path.delimiter : void 0
			});
		} catch (e) {} finally {
			if (shouldSwitchCwd) process.chdir(cwd);
		}
		if (resolved) resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
		return resolved;
	}
	function resolveCommand(parsed) {
		return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
	}
	module.exports = resolveCommand;
}));
// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJSMin(((exports, module) => {
	const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
	function escapeCommand(arg) {
		arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	function escapeArgument(arg, doubleEscapeMetaChars) {
		arg = `${arg}`;
		arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
		arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
		arg = `"${arg}"`;
		arg = arg.replace(metaCharsRegExp, "^$1");
		if (doubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	module.exports.command = escapeCommand;
	module.exports.argument = escapeArgument;
}));
// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJSMin(((exports, module) => {
	module.exports = /^#!(.*)/;
}));
// node_modules/shebang-command/index.js
var require_shebang_command = __commonJSMin(((exports, module) => {
	const shebangRegex = require_shebang_regex();
	module.exports = (string = "") => {
		const match = string.match(shebangRegex);
		if (!match) return null;
		const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
		const binary = path.split("/").pop();
		if (binary === "env") return argument;
		return argument ? `${binary} ${argument}` : binary;
	};
}));
// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const shebangCommand = require_shebang_command();
	function readShebang(command) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd;
		try {
			fd = fs.openSync(command, "r");
			fs.readSync(fd, buffer, 0, size, 0);
			fs.closeSync(fd);
		} catch (e) {}
		return shebangCommand(buffer.toString());
	}
	module.exports = readShebang;
}));
// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const resolveCommand = require_resolveCommand();
	const escape = require_escape();
	const readShebang = require_readShebang();
	const isWin = process.platform === "win32";
	const isExecutableRegExp = /\.(?:com|exe)$/i;
	const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
	function detectShebang(parsed) {
		parsed.file = resolveCommand(parsed);
		const shebang = parsed.file && readShebang(parsed.file);
		if (shebang) {
			parsed.args.unshift(parsed.file);
			parsed.command = shebang;
			return resolveCommand(parsed);
		}
		return parsed.file;
	}
	function parseNonShell(parsed) {
		if (!isWin) return parsed;
		const commandFile = detectShebang(parsed);
		const needsShell = !isExecutableRegExp.test(commandFile);
		if (parsed.options.forceShell || needsShell) {
			const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
			parsed.command = path.normalize(parsed.command);
			parsed.command = escape.command(parsed.command);
			parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
			parsed.args = [
				"/d",
				"/s",
				"/c",
				`"${[parsed.command].concat(parsed.args).join(" ")}"`
			];
			parsed.command = process.env.comspec || "cmd.exe";
			parsed.options.windowsVerbatimArguments = true;
		}
		return parsed;
	}
	function parse(command, args, options) {
		if (args && !Array.isArray(args)) {
			options = args;
			args = null;
		}
		args = args ? args.slice(0) : [];
		options = Object.assign({}, options);
		const parsed = {
			command,
			args,
			options,
			file: void 0,
			original: {
				command,
				args
			}
		};
		return options.shell ? parsed : parseNonShell(parsed);
	}
	module.exports = parse;
}));
// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJSMin(((exports, module) => {
	const isWin = process.platform === "win32";
	function notFoundError(original, syscall) {
		return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
			code: "ENOENT",
			errno: "ENOENT",
			syscall: `${syscall} ${original.command}`,
			path: original.command,
			spawnargs: original.args
		});
	}
	function hookChildProcess(cp, parsed) {
		if (!isWin) return;
		const originalEmit = cp.emit;
		cp.emit = function(name, arg1) {
			if (name === "exit") {
				const err = verifyENOENT(arg1, parsed);
				if (err) return originalEmit.call(cp, "error", err);
			}
			return originalEmit.apply(cp, arguments);
		};
	}
	function verifyENOENT(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawn");
		return null;
	}
	function verifyENOENTSync(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawnSync");
		return null;
	}
	module.exports = {
		hookChildProcess,
		verifyENOENT,
		verifyENOENTSync,
		notFoundError
	};
}));
// node_modules/npm-run-path/node_modules/path-key/index.js
var import_cross_spawn = __toESM(__commonJSMin(((exports, module) => {
	const cp = __require("child_process");
	const parse = require_parse();
	const enoent = require_enoent();
	function spawn(command, args, options) {
		const parsed = parse(command, args, options);
		const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
		enoent.hookChildProcess(spawned, parsed);
		return spawned;
	}
	function spawnSync(command, args, options) {
		const parsed = parse(command, args, options);
		const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
		result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
		return result;
	}
	module.exports = spawn;
	module.exports.spawn = spawn;
	module.exports.sync = spawnSync;
	module.exports._parse = parse;
	module.exports._enoent = enoent;
}))(), 1);
function pathKey(options = {}) {
	const { env = process.env, platform = process.platform } = options;
	if (platform !== "win32") return "PATH";
	return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
promisify(execFile);
function toPath(urlOrPath) {
	return urlOrPath instanceof URL ? fileURLToPath(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
	return { *[Symbol.iterator]() {
		let currentPath = path.resolve(toPath(startPath));
		let previousPath;
		while (previousPath !== currentPath) {
			yield currentPath;
			previousPath = currentPath;
			currentPath = path.resolve(currentPath, "..");
		}
	} };
}
// node_modules/npm-run-path/index.js
const npmRunPath = ({ cwd = process$1.cwd(), path: pathOption = process$1.env[pathKey()], preferLocal = true, execPath = process$1.execPath, addExecPath = true } = {}) => {
	const cwdPath = path.resolve(toPath(cwd));
	const result = [];
	const pathParts = pathOption.split(path.delimiter);
	if (preferLocal) applyPreferLocal(result, pathParts, cwdPath);
	if (addExecPath) applyExecPath(result, pathParts, execPath, cwdPath);
	return pathOption === "" || pathOption === path.delimiter ? `${result.join(path.delimiter)}${pathOption}` : [...result, pathOption].join(path.delimiter);
};
const applyPreferLocal = (result, pathParts, cwdPath) => {
	for (const directory of traversePathUp(cwdPath)) {
		const pathPart = path.join(directory, "node_modules/.bin");
		if (!pathParts.includes(pathPart)) result.push(pathPart);
	}
};
const applyExecPath = (result, pathParts, execPath, cwdPath) => {
	const pathPart = path.resolve(cwdPath, toPath(execPath), "..");
	if (!pathParts.includes(pathPart)) result.push(pathPart);
};
const npmRunPathEnv = ({ env = process$1.env, ...options } = {}) => {
	env = { ...env };
	const pathName = pathKey({ env });
	options.path = env[pathName];
	env[pathName] = npmRunPath(options);
	return env;
};
// node_modules/execa/lib/return/final-error.js
const getFinalError = (originalError, message, isSync) => {
	return new (isSync ? ExecaSyncError : ExecaError)(message, originalError instanceof DiscardedError ? {} : { cause: originalError });
};
var DiscardedError = class extends Error {};
const setErrorName = (ErrorClass, value) => {
	Object.defineProperty(ErrorClass.prototype, "name", {
		value,
		writable: true,
		enumerable: false,
		configurable: true
	});
	Object.defineProperty(ErrorClass.prototype, execaErrorSymbol, {
		value: true,
		writable: false,
		enumerable: false,
		configurable: false
	});
};
const isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
const execaErrorSymbol = Symbol("isExecaError");
const isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {};
setErrorName(ExecaSyncError, ExecaSyncError.name);
// node_modules/human-signals/build/src/realtime.js
const getRealtimeSignals = () => {
	const length = 64 - SIGRTMIN + 1;
	return Array.from({ length }, getRealtimeSignal);
};
const getRealtimeSignal = (value, index) => ({
	name: `SIGRT${index + 1}`,
	number: SIGRTMIN + index,
	action: "terminate",
	description: "Application-specific signal (realtime)",
	standard: "posix"
});
const SIGRTMIN = 34;
// node_modules/human-signals/build/src/core.js
const SIGNALS = [
	{
		name: "SIGHUP",
		number: 1,
		action: "terminate",
		description: "Terminal closed",
		standard: "posix"
	},
	{
		name: "SIGINT",
		number: 2,
		action: "terminate",
		description: "User interruption with CTRL-C",
		standard: "ansi"
	},
	{
		name: "SIGQUIT",
		number: 3,
		action: "core",
		description: "User interruption with CTRL-\\",
		standard: "posix"
	},
	{
		name: "SIGILL",
		number: 4,
		action: "core",
		description: "Invalid machine instruction",
		standard: "ansi"
	},
	{
		name: "SIGTRAP",
		number: 5,
		action: "core",
		description: "Debugger breakpoint",
		standard: "posix"
	},
	{
		name: "SIGABRT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "ansi"
	},
	{
		name: "SIGIOT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "bsd"
	},
	{
		name: "SIGBUS",
		number: 7,
		action: "core",
		description: "Bus error due to misaligned, non-existing address or paging error",
		standard: "bsd"
	},
	{
		name: "SIGEMT",
		number: 7,
		action: "terminate",
		description: "Command should be emulated but is not implemented",
		standard: "other"
	},
	{
		name: "SIGFPE",
		number: 8,
		action: "core",
		description: "Floating point arithmetic error",
		standard: "ansi"
	},
	{
		name: "SIGKILL",
		number: 9,
		action: "terminate",
		description: "Forced termination",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGUSR1",
		number: 10,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGSEGV",
		number: 11,
		action: "core",
		description: "Segmentation fault",
		standard: "ansi"
	},
	{
		name: "SIGUSR2",
		number: 12,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGPIPE",
		number: 13,
		action: "terminate",
		description: "Broken pipe or socket",
		standard: "posix"
	},
	{
		name: "SIGALRM",
		number: 14,
		action: "terminate",
		description: "Timeout or timer",
		standard: "posix"
	},
	{
		name: "SIGTERM",
		number: 15,
		action: "terminate",
		description: "Termination",
		standard: "ansi"
	},
	{
		name: "SIGSTKFLT",
		number: 16,
		action: "terminate",
		description: "Stack is empty or overflowed",
		standard: "other"
	},
	{
		name: "SIGCHLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "posix"
	},
	{
		name: "SIGCLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "other"
	},
	{
		name: "SIGCONT",
		number: 18,
		action: "unpause",
		description: "Unpaused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGSTOP",
		number: 19,
		action: "pause",
		description: "Paused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGTSTP",
		number: 20,
		action: "pause",
		description: "Paused using CTRL-Z or \"suspend\"",
		standard: "posix"
	},
	{
		name: "SIGTTIN",
		number: 21,
		action: "pause",
		description: "Background process cannot read terminal input",
		standard: "posix"
	},
	{
		name: "SIGBREAK",
		number: 21,
		action: "terminate",
		description: "User interruption with CTRL-BREAK",
		standard: "other"
	},
	{
		name: "SIGTTOU",
		number: 22,
		action: "pause",
		description: "Background process cannot write to terminal output",
		standard: "posix"
	},
	{
		name: "SIGURG",
		number: 23,
		action: "ignore",
		description: "Socket received out-of-band data",
		standard: "bsd"
	},
	{
		name: "SIGXCPU",
		number: 24,
		action: "core",
		description: "Process timed out",
		standard: "bsd"
	},
	{
		name: "SIGXFSZ",
		number: 25,
		action: "core",
		description: "File too big",
		standard: "bsd"
	},
	{
		name: "SIGVTALRM",
		number: 26,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGPROF",
		number: 27,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGWINCH",
		number: 28,
		action: "ignore",
		description: "Terminal window size changed",
		standard: "bsd"
	},
	{
		name: "SIGIO",
		number: 29,
		action: "terminate",
		description: "I/O is available",
		standard: "other"
	},
	{
		name: "SIGPOLL",
		number: 29,
		action: "terminate",
		description: "Watched event",
		standard: "other"
	},
	{
		name: "SIGINFO",
		number: 29,
		action: "ignore",
		description: "Request for process information",
		standard: "other"
	},
	{
		name: "SIGPWR",
		number: 30,
		action: "terminate",
		description: "Device running out of power",
		standard: "systemv"
	},
	{
		name: "SIGSYS",
		number: 31,
		action: "core",
		description: "Invalid system call",
		standard: "other"
	},
	{
		name: "SIGUNUSED",
		number: 31,
		action: "terminate",
		description: "Invalid system call",
		standard: "other"
	}
];
// node_modules/human-signals/build/src/signals.js
const getSignals = () => {
	const realtimeSignals = getRealtimeSignals();
	return [...SIGNALS, ...realtimeSignals].map(normalizeSignal$1);
};
const normalizeSignal$1 = ({ name, number: defaultNumber, description, action, forced = false, standard }) => {
	const { signals: { [name]: constantSignal } } = constants$1;
	const supported = constantSignal !== void 0;
	return {
		name,
		number: supported ? constantSignal : defaultNumber,
		description,
		supported,
		action,
		forced,
		standard
	};
};
// node_modules/human-signals/build/src/main.js
const getSignalsByName = () => {
	const signals = getSignals();
	return Object.fromEntries(signals.map(getSignalByName));
};
const getSignalByName = ({ name, number, description, supported, action, forced, standard }) => [name, {
	name,
	number,
	description,
	supported,
	action,
	forced,
	standard
}];
const signalsByName = getSignalsByName();
const getSignalsByNumber = () => {
	const signals = getSignals();
	const signalsA = Array.from({ length: 65 }, (value, number) => getSignalByNumber(number, signals));
	return Object.assign({}, ...signalsA);
};
const getSignalByNumber = (number, signals) => {
	const signal = findSignalByNumber(number, signals);
	if (signal === void 0) return {};
	const { name, description, supported, action, forced, standard } = signal;
	return { [number]: {
		name,
		number,
		description,
		supported,
		action,
		forced,
		standard
	} };
};
const findSignalByNumber = (number, signals) => {
	const signal = signals.find(({ name }) => constants$1.signals[name] === number);
	if (signal !== void 0) return signal;
	return signals.find((signalA) => signalA.number === number);
};
getSignalsByNumber();
// node_modules/execa/lib/terminate/signal.js
const normalizeKillSignal = (killSignal) => {
	const optionName = "option `killSignal`";
	if (killSignal === 0) throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
	return normalizeSignal(killSignal, optionName);
};
const normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal(signal, "`subprocess.kill()`'s argument");
const normalizeSignal = (signalNameOrInteger, optionName) => {
	if (Number.isInteger(signalNameOrInteger)) return normalizeSignalInteger(signalNameOrInteger, optionName);
	if (typeof signalNameOrInteger === "string") return normalizeSignalName(signalNameOrInteger, optionName);
	throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.\n${getAvailableSignals()}`);
};
const normalizeSignalInteger = (signalInteger, optionName) => {
	if (signalsIntegerToName.has(signalInteger)) return signalsIntegerToName.get(signalInteger);
	throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.\n${getAvailableSignals()}`);
};
const getSignalsIntegerToName = () => new Map(Object.entries(constants$1.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
const signalsIntegerToName = getSignalsIntegerToName();
const normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$1.signals) return signalName;
	if (signalName.toUpperCase() in constants$1.signals) throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
	throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
};
const getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
const getAvailableSignalNames = () => Object.keys(constants$1.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
const getAvailableSignalIntegers = () => [...new Set(Object.values(constants$1.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
const getSignalDescription = (signal) => signalsByName[signal].description;
// node_modules/execa/lib/terminate/kill.js
const normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
	if (forceKillAfterDelay === false) return forceKillAfterDelay;
	if (forceKillAfterDelay === true) return DEFAULT_FORCE_KILL_TIMEOUT;
	if (!Number.isFinite(forceKillAfterDelay) || forceKillAfterDelay < 0) throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${forceKillAfterDelay}\` (${typeof forceKillAfterDelay})`);
	return forceKillAfterDelay;
};
const DEFAULT_FORCE_KILL_TIMEOUT = 5e3;
const subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
	const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
	emitKillError(error, onInternalError);
	const killResult = kill(signal);
	setKillTimeout({
		kill,
		signal,
		forceKillAfterDelay,
		killSignal,
		killResult,
		context,
		controller
	});
	return killResult;
};
const parseKillArguments = (signalOrError, errorArgument, killSignal) => {
	const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
	if (typeof signal !== "string" && !Number.isInteger(signal)) throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
	if (error !== void 0 && !isErrorInstance(error)) throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
	return {
		signal: normalizeSignalArgument(signal),
		error
	};
};
const emitKillError = (error, onInternalError) => {
	if (error !== void 0) onInternalError.reject(error);
};
const setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
	if (signal === killSignal && killResult) killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: controller.signal
	});
};
const killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
	if (forceKillAfterDelay === false) return;
	try {
		await setTimeout$1(forceKillAfterDelay, void 0, { signal: controllerSignal });
		if (kill("SIGKILL")) context.isForcefullyTerminated ??= true;
	} catch {}
};
// node_modules/execa/lib/utils/abort-signal.js
const onAbortedSignal = async (mainSignal, stopSignal) => {
	if (!mainSignal.aborted) await once(mainSignal, "abort", { signal: stopSignal });
};
// node_modules/execa/lib/terminate/cancel.js
const validateCancelSignal = ({ cancelSignal }) => {
	if (cancelSignal !== void 0 && Object.prototype.toString.call(cancelSignal) !== "[object AbortSignal]") throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(cancelSignal)}`);
};
const throwOnCancel = ({ subprocess, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(subprocess, cancelSignal, context, controller)];
const terminateOnCancel = async (subprocess, cancelSignal, context, { signal }) => {
	await onAbortedSignal(cancelSignal, signal);
	context.terminationReason ??= "cancel";
	subprocess.kill();
	throw cancelSignal.reason;
};
// node_modules/execa/lib/ipc/validation.js
const validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected }) => {
	validateIpcOption(methodName, isSubprocess, ipc);
	validateConnection(methodName, isSubprocess, isConnected);
};
const validateIpcOption = (methodName, isSubprocess, ipc) => {
	if (!ipc) throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
};
const validateConnection = (methodName, isSubprocess, isConnected) => {
	if (!isConnected) throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
};
const throwOnEarlyDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
};
const throwOnStrictDeadlockError = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
};
const getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
const throwOnMissingStrict = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
};
const throwOnStrictDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
};
const getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
const throwOnMissingParent = () => {
	throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.");
};
const handleEpipeError = ({ error, methodName, isSubprocess }) => {
	if (error.code === "EPIPE") throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
};
const handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
	if (isSerializationError(error)) throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${String(message)}.`, { cause: error });
};
const isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
const SERIALIZATION_ERROR_CODES = new Set(["ERR_MISSING_ARGS", "ERR_INVALID_ARG_TYPE"]);
const SERIALIZATION_ERROR_MESSAGES = [
	"could not be cloned",
	"circular structure",
	"call stack size exceeded"
];
const getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
const getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
const getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
const disconnect = (anyProcess) => {
	if (anyProcess.connected) anyProcess.disconnect();
};
// node_modules/execa/lib/utils/deferred.js
const createDeferred = () => {
	const methods = {};
	const promise = new Promise((resolve, reject) => {
		Object.assign(methods, {
			resolve,
			reject
		});
	});
	return Object.assign(promise, methods);
};
// node_modules/execa/lib/arguments/fd-options.js
const getToStream = (destination, to = "stdin") => {
	const isWritable = true;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
	const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
	const destinationStream = destination.stdio[fdNumber];
	if (destinationStream === null) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
	return destinationStream;
};
const getFromStream = (source, from = "stdout") => {
	const isWritable = false;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
	const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
	if (sourceStream === null || sourceStream === void 0) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
	return sourceStream;
};
const SUBPROCESS_OPTIONS = new WeakMap();
const getFdNumber = (fileDescriptors, fdName, isWritable) => {
	const fdNumber = parseFdNumber(fdName, isWritable);
	validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
	return fdNumber;
};
const parseFdNumber = (fdName, isWritable) => {
	const fdNumber = parseFd(fdName);
	if (fdNumber !== void 0) return fdNumber;
	const { validOptions, defaultValue } = isWritable ? {
		validOptions: "\"stdin\"",
		defaultValue: "stdin"
	} : {
		validOptions: "\"stdout\", \"stderr\", \"all\"",
		defaultValue: "stdout"
	};
	throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
};
const validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
	const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
	if (fileDescriptor === void 0) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (fileDescriptor.direction === "input" && !isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
	if (fileDescriptor.direction !== "input" && isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.`);
};
const getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
	if (fdNumber === "all" && !options.all) return "The \"all\" option must be true to use \"from: 'all'\".";
	const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
	return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
};
const getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
	const usedDescriptor = getUsedDescriptor(fdNumber);
	if (usedDescriptor === 0 && stdin !== void 0) return {
		optionName: "stdin",
		optionValue: stdin
	};
	if (usedDescriptor === 1 && stdout !== void 0) return {
		optionName: "stdout",
		optionValue: stdout
	};
	if (usedDescriptor === 2 && stderr !== void 0) return {
		optionName: "stderr",
		optionValue: stderr
	};
	return {
		optionName: `stdio[${usedDescriptor}]`,
		optionValue: stdio[usedDescriptor]
	};
};
const getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
const getOptionName = (isWritable) => isWritable ? "to" : "from";
const serializeOptionValue = (value) => {
	if (typeof value === "string") return `'${value}'`;
	return typeof value === "number" ? `${value}` : "Stream";
};
// node_modules/execa/lib/utils/max-listeners.js
const incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
	const maxListeners = eventEmitter.getMaxListeners();
	if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) return;
	eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
	addAbortListener(signal, () => {
		eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
	});
};
// node_modules/execa/lib/ipc/reference.js
const addReference = (channel, reference) => {
	if (reference) addReferenceCount(channel);
};
const addReferenceCount = (channel) => {
	channel.refCounted();
};
const removeReference = (channel, reference) => {
	if (reference) removeReferenceCount(channel);
};
const removeReferenceCount = (channel) => {
	channel.unrefCounted();
};
const undoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		removeReferenceCount(channel);
		removeReferenceCount(channel);
	}
};
const redoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		addReferenceCount(channel);
		addReferenceCount(channel);
	}
};
// node_modules/execa/lib/ipc/incoming.js
const onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
	if (handleStrictResponse(wrappedMessage) || handleAbort(wrappedMessage)) return;
	if (!INCOMING_MESSAGES.has(anyProcess)) INCOMING_MESSAGES.set(anyProcess, []);
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	incomingMessages.push(wrappedMessage);
	if (incomingMessages.length > 1) return;
	while (incomingMessages.length > 0) {
		await waitForOutgoingMessages(anyProcess, ipcEmitter, wrappedMessage);
		await scheduler.yield();
		const message = await handleStrictRequest({
			wrappedMessage: incomingMessages[0],
			anyProcess,
			channel,
			isSubprocess,
			ipcEmitter
		});
		incomingMessages.shift();
		ipcEmitter.emit("message", message);
		ipcEmitter.emit("message:done");
	}
};
const onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
	abortOnDisconnect();
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	while (incomingMessages?.length > 0) await once(ipcEmitter, "message:done");
	anyProcess.removeListener("message", boundOnMessage);
	redoAddedReferences(channel, isSubprocess);
	ipcEmitter.connected = false;
	ipcEmitter.emit("disconnect");
};
const INCOMING_MESSAGES = new WeakMap();
// node_modules/execa/lib/ipc/forward.js
const getIpcEmitter = (anyProcess, channel, isSubprocess) => {
	if (IPC_EMITTERS.has(anyProcess)) return IPC_EMITTERS.get(anyProcess);
	const ipcEmitter = new EventEmitter();
	ipcEmitter.connected = true;
	IPC_EMITTERS.set(anyProcess, ipcEmitter);
	forwardEvents({
		ipcEmitter,
		anyProcess,
		channel,
		isSubprocess
	});
	return ipcEmitter;
};
const IPC_EMITTERS = new WeakMap();
const forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
	const boundOnMessage = onMessage.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter
	});
	anyProcess.on("message", boundOnMessage);
	anyProcess.once("disconnect", onDisconnect.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter,
		boundOnMessage
	}));
	undoAddedReferences(channel, isSubprocess);
};
const isConnected = (anyProcess) => {
	const ipcEmitter = IPC_EMITTERS.get(anyProcess);
	return ipcEmitter === void 0 ? anyProcess.channel !== null : ipcEmitter.connected;
};
// node_modules/execa/lib/ipc/strict.js
const handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
	if (!strict) return message;
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
	return {
		id: count$1++,
		type: REQUEST_TYPE,
		message,
		hasListeners
	};
};
let count$1 = 0n;
const validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || wrappedMessage.hasListeners) return;
	for (const { id } of outgoingMessages) if (id !== void 0) STRICT_RESPONSES[id].resolve({
		isDeadlock: true,
		hasListeners: false
	});
};
const handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || !anyProcess.connected) return wrappedMessage;
	const { id, message } = wrappedMessage;
	const response = {
		id,
		type: RESPONSE_TYPE,
		message: hasMessageListeners(anyProcess, ipcEmitter)
	};
	try {
		await sendMessage$1({
			anyProcess,
			channel,
			isSubprocess,
			ipc: true
		}, response);
	} catch (error) {
		ipcEmitter.emit("strict:error", error);
	}
	return message;
};
const handleStrictResponse = (wrappedMessage) => {
	if (wrappedMessage?.type !== RESPONSE_TYPE) return false;
	const { id, message: hasListeners } = wrappedMessage;
	STRICT_RESPONSES[id]?.resolve({
		isDeadlock: false,
		hasListeners
	});
	return true;
};
const waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
	if (wrappedMessage?.type !== REQUEST_TYPE) return;
	const deferred = createDeferred();
	STRICT_RESPONSES[wrappedMessage.id] = deferred;
	const controller = new AbortController();
	try {
		const { isDeadlock, hasListeners } = await Promise.race([deferred, throwOnDisconnect$1(anyProcess, isSubprocess, controller)]);
		if (isDeadlock) throwOnStrictDeadlockError(isSubprocess);
		if (!hasListeners) throwOnMissingStrict(isSubprocess);
	} finally {
		controller.abort();
		delete STRICT_RESPONSES[wrappedMessage.id];
	}
};
const STRICT_RESPONSES = {};
const throwOnDisconnect$1 = async (anyProcess, isSubprocess, { signal }) => {
	incrementMaxListeners(anyProcess, 1, signal);
	await once(anyProcess, "disconnect", { signal });
	throwOnStrictDisconnect(isSubprocess);
};
const REQUEST_TYPE = "execa:ipc:request";
const RESPONSE_TYPE = "execa:ipc:response";
// node_modules/execa/lib/ipc/outgoing.js
const startSendMessage = (anyProcess, wrappedMessage, strict) => {
	if (!OUTGOING_MESSAGES.has(anyProcess)) OUTGOING_MESSAGES.set(anyProcess, new Set());
	const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
	const outgoingMessage = {
		onMessageSent: createDeferred(),
		id: strict ? wrappedMessage.id : void 0
	};
	outgoingMessages.add(outgoingMessage);
	return {
		outgoingMessages,
		outgoingMessage
	};
};
const endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
	outgoingMessages.delete(outgoingMessage);
	outgoingMessage.onMessageSent.resolve();
};
const waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
	while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
		const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
		validateStrictDeadlock(outgoingMessages, wrappedMessage);
		await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
	}
};
const OUTGOING_MESSAGES = new WeakMap();
const hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
const getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;
// node_modules/execa/lib/ipc/send.js
const sendMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, message, { strict = false } = {}) => {
	const methodName = "sendMessage";
	validateIpcMethod({
		methodName,
		isSubprocess,
		ipc,
		isConnected: anyProcess.connected
	});
	return sendMessageAsync({
		anyProcess,
		channel,
		methodName,
		isSubprocess,
		message,
		strict
	});
};
const sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
	const wrappedMessage = handleSendStrict({
		anyProcess,
		channel,
		isSubprocess,
		message,
		strict
	});
	const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
	try {
		await sendOneMessage({
			anyProcess,
			methodName,
			isSubprocess,
			wrappedMessage,
			message
		});
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		endSendMessage(outgoingMessagesState);
	}
};
const sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message }) => {
	const sendMethod = getSendMethod(anyProcess);
	try {
		await Promise.all([waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess), sendMethod(wrappedMessage)]);
	} catch (error) {
		handleEpipeError({
			error,
			methodName,
			isSubprocess
		});
		handleSerializationError({
			error,
			methodName,
			isSubprocess,
			message
		});
		throw error;
	}
};
const getSendMethod = (anyProcess) => {
	if (PROCESS_SEND_METHODS.has(anyProcess)) return PROCESS_SEND_METHODS.get(anyProcess);
	const sendMethod = promisify(anyProcess.send.bind(anyProcess));
	PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
	return sendMethod;
};
const PROCESS_SEND_METHODS = new WeakMap();
// node_modules/execa/lib/ipc/graceful.js
const sendAbort = (subprocess, message) => {
	const methodName = "cancelSignal";
	validateConnection(methodName, false, subprocess.connected);
	return sendOneMessage({
		anyProcess: subprocess,
		methodName,
		isSubprocess: false,
		wrappedMessage: {
			type: GRACEFUL_CANCEL_TYPE,
			message
		},
		message
	});
};
const getCancelSignal$1 = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	await startIpc({
		anyProcess,
		channel,
		isSubprocess,
		ipc
	});
	return cancelController.signal;
};
const startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	if (cancelListening) return;
	cancelListening = true;
	if (!ipc) {
		throwOnMissingParent();
		return;
	}
	if (channel === null) {
		abortOnDisconnect();
		return;
	}
	getIpcEmitter(anyProcess, channel, isSubprocess);
	await scheduler.yield();
};
let cancelListening = false;
const handleAbort = (wrappedMessage) => {
	if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) return false;
	cancelController.abort(wrappedMessage.message);
	return true;
};
const GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
const abortOnDisconnect = () => {
	cancelController.abort(getAbortDisconnectError());
};
const cancelController = new AbortController();
// node_modules/execa/lib/terminate/graceful.js
const validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
	if (!gracefulCancel) return;
	if (cancelSignal === void 0) throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
	if (!ipc) throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
	if (serialization === "json") throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
};
const throwOnGracefulCancel = ({ subprocess, cancelSignal, gracefulCancel, forceKillAfterDelay, context, controller }) => gracefulCancel ? [sendOnAbort({
	subprocess,
	cancelSignal,
	forceKillAfterDelay,
	context,
	controller
})] : [];
const sendOnAbort = async ({ subprocess, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
	await onAbortedSignal(cancelSignal, signal);
	const reason = getReason(cancelSignal);
	await sendAbort(subprocess, reason);
	killOnTimeout({
		kill: subprocess.kill,
		forceKillAfterDelay,
		context,
		controllerSignal: signal
	});
	context.terminationReason ??= "gracefulCancel";
	throw cancelSignal.reason;
};
const getReason = ({ reason }) => {
	if (!(reason instanceof DOMException)) return reason;
	const error = new Error(reason.message);
	Object.defineProperty(error, "stack", {
		value: reason.stack,
		enumerable: false,
		configurable: true,
		writable: true
	});
	return error;
};
// node_modules/execa/lib/terminate/timeout.js
const validateTimeout = ({ timeout }) => {
	if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
};
const throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
const killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
	await setTimeout$1(timeout, void 0, { signal });
	context.terminationReason ??= "timeout";
	subprocess.kill();
	throw new DiscardedError();
};
// node_modules/execa/lib/methods/node.js
const mapNode = ({ options }) => {
	if (options.node === false) throw new TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		...options,
		node: true
	} };
};
const handleNodeOption = (file, commandArguments, { node: shouldHandleNode = false, nodePath = execPath, nodeOptions = execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")), cwd, execPath: formerNodePath, ...options }) => {
	if (formerNodePath !== void 0) throw new TypeError("The \"execPath\" option has been removed. Please use the \"nodePath\" option instead.");
	const normalizedNodePath = safeNormalizeFileUrl(nodePath, "The \"nodePath\" option");
	const resolvedNodePath = path.resolve(cwd, normalizedNodePath);
	const newOptions = {
		...options,
		nodePath: resolvedNodePath,
		node: shouldHandleNode,
		cwd
	};
	if (!shouldHandleNode) return [
		file,
		commandArguments,
		newOptions
	];
	if (path.basename(file, ".exe") === "node") throw new TypeError("When the \"node\" option is true, the first argument does not need to be \"node\".");
	return [
		resolvedNodePath,
		[
			...nodeOptions,
			file,
			...commandArguments
		],
		{
			ipc: true,
			...newOptions,
			shell: false
		}
	];
};
// node_modules/execa/lib/ipc/ipc-input.js
const validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
	if (ipcInput === void 0) return;
	if (!ipc) throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
	validateIpcInput[serialization](ipcInput);
};
const validateAdvancedInput = (ipcInput) => {
	try {
		serialize(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
	}
};
const validateJsonInput = (ipcInput) => {
	try {
		JSON.stringify(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
	}
};
const validateIpcInput = {
	advanced: validateAdvancedInput,
	json: validateJsonInput
};
const sendIpcInput = async (subprocess, ipcInput) => {
	if (ipcInput === void 0) return;
	await subprocess.sendMessage(ipcInput);
};
// node_modules/execa/lib/arguments/encoding-option.js
const validateEncoding = ({ encoding }) => {
	if (ENCODINGS.has(encoding)) return;
	const correctEncoding = getCorrectEncoding(encoding);
	if (correctEncoding !== void 0) throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
	const correctEncodings = [...ENCODINGS].map((correctEncoding) => serializeEncoding(correctEncoding)).join(", ");
	throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
};
const TEXT_ENCODINGS = new Set(["utf8", "utf16le"]);
const BINARY_ENCODINGS = new Set([
	"buffer",
	"hex",
	"base64",
	"base64url",
	"latin1",
	"ascii"
]);
const ENCODINGS = new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
const getCorrectEncoding = (encoding) => {
	if (encoding === null) return "buffer";
	if (typeof encoding !== "string") return;
	const lowerEncoding = encoding.toLowerCase();
	if (lowerEncoding in ENCODING_ALIASES) return ENCODING_ALIASES[lowerEncoding];
	if (ENCODINGS.has(lowerEncoding)) return lowerEncoding;
};
const ENCODING_ALIASES = {
	"utf-8": "utf8",
	"utf-16le": "utf16le",
	"ucs-2": "utf16le",
	ucs2: "utf16le",
	binary: "latin1"
};
const serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
// node_modules/execa/lib/arguments/cwd.js
const normalizeCwd = (cwd = getDefaultCwd()) => {
	const cwdString = safeNormalizeFileUrl(cwd, "The \"cwd\" option");
	return path.resolve(cwdString);
};
const getDefaultCwd = () => {
	try {
		return process$1.cwd();
	} catch (error) {
		error.message = `The current directory does not exist.\n${error.message}`;
		throw error;
	}
};
const fixCwdError = (originalMessage, cwd) => {
	if (cwd === getDefaultCwd()) return originalMessage;
	let cwdStat;
	try {
		cwdStat = statSync(cwd);
	} catch (error) {
		return `The "cwd" option is invalid: ${cwd}.\n${error.message}\n${originalMessage}`;
	}
	if (!cwdStat.isDirectory()) return `The "cwd" option is not a directory: ${cwd}.\n${originalMessage}`;
	return originalMessage;
};
// node_modules/execa/lib/arguments/options.js
const normalizeOptions = (filePath, rawArguments, rawOptions) => {
	rawOptions.cwd = normalizeCwd(rawOptions.cwd);
	const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, rawOptions);
	const { command: file, args: commandArguments, options: initialOptions } = import_cross_spawn.default._parse(processedFile, processedArguments, processedOptions);
	const fdOptions = normalizeFdSpecificOptions(initialOptions);
	const options = addDefaultOptions(fdOptions);
	validateTimeout(options);
	validateEncoding(options);
	validateIpcInputOption(options);
	validateCancelSignal(options);
	validateGracefulCancel(options);
	options.shell = normalizeFileUrl(options.shell);
	options.env = getEnv(options);
	options.killSignal = normalizeKillSignal(options.killSignal);
	options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
	options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
	if (process$1.platform === "win32" && path.basename(file, ".exe") === "cmd") commandArguments.unshift("/q");
	return {
		file,
		commandArguments,
		options
	};
};
const addDefaultOptions = ({ extendEnv = true, preferLocal = false, cwd, localDir: localDirectory = cwd, encoding = "utf8", reject = true, cleanup = true, all = false, windowsHide = true, killSignal = "SIGTERM", forceKillAfterDelay = true, gracefulCancel = false, ipcInput, ipc = ipcInput !== void 0 || gracefulCancel, serialization = "advanced", ...options }) => ({
	...options,
	extendEnv,
	preferLocal,
	cwd,
	localDirectory,
	encoding,
	reject,
	cleanup,
	all,
	windowsHide,
	killSignal,
	forceKillAfterDelay,
	gracefulCancel,
	ipcInput,
	ipc,
	serialization
});
const getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
	const env = extendEnv ? {
		...process$1.env,
		...envOption
	} : envOption;
	if (preferLocal || node) return npmRunPathEnv({
		env,
		cwd: localDirectory,
		execPath: nodePath,
		preferLocal,
		addExecPath: node
	});
	return env;
};
// node_modules/execa/lib/arguments/shell.js
const concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [
	[file, ...commandArguments].join(" "),
	[],
	options
] : [
	file,
	commandArguments,
	options
];
// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
	if (typeof input === "string") return stripFinalNewlineString(input);
	if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) throw new Error("Input must be a string or a Uint8Array");
	return stripFinalNewlineBinary(input);
}
const stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
const stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
const LF = "\n";
const LF_BINARY = LF.codePointAt(0);
const CR = "\r";
const CR_BINARY = CR.codePointAt(0);
// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
	return isWritableStream$1(stream, options) && isReadableStream$1(stream, options);
}
// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
const a = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
var c = class {
	#t;
	#n;
	#r = !1;
	#e = void 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	next() {
		const e = () => this.#s();
		return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
	}
	return(e) {
		const t = () => this.#i(e);
		return this.#e ? this.#e.then(t, t) : t();
	}
	async #s() {
		if (this.#r) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#t.read();
		} catch (t) {
			throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
		}
		return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
	}
	async #i(e) {
		if (this.#r) return {
			done: !0,
			value: e
		};
		if (this.#r = !0, !this.#n) {
			const t = this.#t.cancel(e);
			return this.#t.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#t.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const n = Symbol();
function i() {
	return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
	return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
const u = Object.create(a, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: i
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: o
	}
});
function h({ preventCancel: r = !1 } = {}) {
	const t = new c(this.getReader(), r), s = Object.create(u);
	return s[n] = t, s;
}
// node_modules/get-stream/source/stream.js
const getAsyncIterable = (stream) => {
	if (isReadableStream$1(stream, { checkOpen: false }) && nodeImports.on !== void 0) return getStreamIterable(stream);
	if (typeof stream?.[Symbol.asyncIterator] === "function") return stream;
	if (toString.call(stream) === "[object ReadableStream]") return h.call(stream);
	throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
};
const { toString } = Object.prototype;
const getStreamIterable = async function* (stream) {
	const controller = new AbortController();
	const state = {};
	handleStreamEnd(stream, controller, state);
	try {
		for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) yield chunk;
	} catch (error) {
		if (state.error !== void 0) throw state.error;
		else if (!controller.signal.aborted) throw error;
	} finally {
		stream.destroy();
	}
};
const handleStreamEnd = async (stream, controller, state) => {
	try {
		await nodeImports.finished(stream, {
			cleanup: true,
			readable: true,
			writable: false,
			error: false
		});
	} catch (error) {
		state.error = error;
	} finally {
		controller.abort();
	}
};
const nodeImports = {};
// node_modules/get-stream/source/contents.js
const getStreamContents$1 = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
	const asyncIterable = getAsyncIterable(stream);
	const state = init();
	state.length = 0;
	try {
		for await (const chunk of asyncIterable) {
			const convertedChunk = convertChunk[getChunkType(chunk)](chunk, state);
			appendChunk({
				convertedChunk,
				state,
				getSize,
				truncateChunk,
				addChunk,
				maxBuffer
			});
		}
		appendFinalChunk({
			state,
			convertChunk,
			getSize,
			truncateChunk,
			addChunk,
			getFinalChunk,
			maxBuffer
		});
		return finalize(state);
	} catch (error) {
		const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
		normalizedError.bufferedData = finalize(state);
		throw normalizedError;
	}
};
const appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
	const convertedChunk = getFinalChunk(state);
	if (convertedChunk !== void 0) appendChunk({
		convertedChunk,
		state,
		getSize,
		truncateChunk,
		addChunk,
		maxBuffer
	});
};
const appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
	const chunkSize = getSize(convertedChunk);
	const newLength = state.length + chunkSize;
	if (newLength <= maxBuffer) {
		addNewChunk(convertedChunk, state, addChunk, newLength);
		return;
	}
	const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
	if (truncatedChunk !== void 0) addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
	throw new MaxBufferError();
};
const addNewChunk = (convertedChunk, state, addChunk, newLength) => {
	state.contents = addChunk(convertedChunk, state, newLength);
	state.length = newLength;
};
const getChunkType = (chunk) => {
	const typeOfChunk = typeof chunk;
	if (typeOfChunk === "string") return "string";
	if (typeOfChunk !== "object" || chunk === null) return "others";
	if (globalThis.Buffer?.isBuffer(chunk)) return "buffer";
	const prototypeName = objectToString.call(chunk);
	if (prototypeName === "[object ArrayBuffer]") return "arrayBuffer";
	if (prototypeName === "[object DataView]") return "dataView";
	if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString.call(chunk.buffer) === "[object ArrayBuffer]") return "typedArray";
	return "others";
};
const { toString: objectToString } = Object.prototype;
var MaxBufferError = class extends Error {
	name = "MaxBufferError";
	constructor() {
		super("maxBuffer exceeded");
	}
};
// node_modules/get-stream/source/utils.js
const identity = (value) => value;
const noop$1 = () => void 0;
const getContentsProperty = ({ contents }) => contents;
const throwObjectStream = (chunk) => {
	throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
const getLengthProperty = (convertedChunk) => convertedChunk.length;
// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
	return getStreamContents$1(stream, arrayMethods, options);
}
const initArray = () => ({ contents: [] });
const increment = () => 1;
const addArrayChunk = (convertedChunk, { contents }) => {
	contents.push(convertedChunk);
	return contents;
};
const arrayMethods = {
	init: initArray,
	convertChunk: {
		string: identity,
		buffer: identity,
		arrayBuffer: identity,
		dataView: identity,
		typedArray: identity,
		others: identity
	},
	getSize: increment,
	truncateChunk: noop$1,
	addChunk: addArrayChunk,
	getFinalChunk: noop$1,
	finalize: getContentsProperty
};
// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
	return getStreamContents$1(stream, arrayBufferMethods, options);
}
const initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
const useTextEncoder = (chunk) => textEncoder$1.encode(chunk);
const textEncoder$1 = new TextEncoder();
const useUint8Array = (chunk) => new Uint8Array(chunk);
const useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
const truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
	const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
	new Uint8Array(newContents).set(convertedChunk, previousLength);
	return newContents;
};
const resizeArrayBufferSlow = (contents, length) => {
	if (length <= contents.byteLength) return contents;
	const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const resizeArrayBuffer = (contents, length) => {
	if (length <= contents.maxByteLength) {
		contents.resize(length);
		return contents;
	}
	const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
const SCALE_FACTOR = 2;
const finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
const hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
const arrayBufferMethods = {
	init: initArrayBuffer,
	convertChunk: {
		string: useTextEncoder,
		buffer: useUint8Array,
		arrayBuffer: useUint8Array,
		dataView: useUint8ArrayWithOffset,
		typedArray: useUint8ArrayWithOffset,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateArrayBufferChunk,
	addChunk: addArrayBufferChunk,
	getFinalChunk: noop$1,
	finalize: finalizeArrayBuffer
};
// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
	return getStreamContents$1(stream, stringMethods, options);
}
const initString = () => ({
	contents: "",
	textDecoder: new TextDecoder()
});
const useTextDecoder = (chunk, { textDecoder }) => textDecoder.decode(chunk, { stream: true });
const addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
const truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const getFinalStringChunk = ({ textDecoder }) => {
	const finalChunk = textDecoder.decode();
	return finalChunk === "" ? void 0 : finalChunk;
};
const stringMethods = {
	init: initString,
	convertChunk: {
		string: identity,
		buffer: useTextDecoder,
		arrayBuffer: useTextDecoder,
		dataView: useTextDecoder,
		typedArray: useTextDecoder,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateStringChunk,
	addChunk: addStringChunk,
	getFinalChunk: getFinalStringChunk,
	finalize: getContentsProperty
};
// node_modules/execa/lib/io/max-buffer.js
const handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
	if (!(error instanceof MaxBufferError)) throw error;
	if (fdNumber === "all") return error;
	error.maxBufferInfo = {
		fdNumber,
		unit: getMaxBufferUnit(readableObjectMode, lines, encoding)
	};
	stream.destroy();
	throw error;
};
const getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
	if (readableObjectMode) return "objects";
	if (lines) return "lines";
	if (encoding === "buffer") return "bytes";
	return "characters";
};
const checkIpcMaxBuffer = (subprocess, ipcOutput, maxBuffer) => {
	if (ipcOutput.length !== maxBuffer) return;
	const error = new MaxBufferError();
	error.maxBufferInfo = { fdNumber: "ipc" };
	throw error;
};
const getMaxBufferMessage = (error, maxBuffer) => {
	const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
	return `Command's ${streamName} was larger than ${threshold} ${unit}`;
};
const getMaxBufferInfo = (error, maxBuffer) => {
	if (error?.maxBufferInfo === void 0) return {
		streamName: "output",
		threshold: maxBuffer[1],
		unit: "bytes"
	};
	const { maxBufferInfo: { fdNumber, unit } } = error;
	delete error.maxBufferInfo;
	const threshold = getFdSpecificValue(maxBuffer, fdNumber);
	if (fdNumber === "ipc") return {
		streamName: "IPC output",
		threshold,
		unit: "messages"
	};
	return {
		streamName: getStreamName(fdNumber),
		threshold,
		unit
	};
};
const isMaxBufferSync = (resultError, output, maxBuffer) => resultError?.code === "ENOBUFS" && output !== null && output.some((result) => result !== null && result.length > getMaxBufferSync(maxBuffer));
const truncateMaxBufferSync = (result, isMaxBuffer, maxBuffer) => {
	if (!isMaxBuffer) return result;
	const maxBufferValue = getMaxBufferSync(maxBuffer);
	return result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
};
const getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer;
// node_modules/execa/lib/return/message.js
const createMessages = ({ stdio, all, ipcOutput, originalError, signal, signalDescription, exitCode, escapedCommand, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, forceKillAfterDelay, killSignal, maxBuffer, timeout, cwd }) => {
	const errorCode = originalError?.code;
	const prefix = getErrorPrefix({
		originalError,
		timedOut,
		timeout,
		isMaxBuffer,
		maxBuffer,
		errorCode,
		signal,
		signalDescription,
		exitCode,
		isCanceled,
		isGracefullyCanceled,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal
	});
	const originalMessage = getOriginalMessage(originalError, cwd);
	const shortMessage = `${prefix}: ${escapedCommand}${originalMessage === void 0 ? "" : `\n${originalMessage}`}`;
	return {
		originalMessage,
		shortMessage,
		message: [
			shortMessage,
			...all === void 0 ? [stdio[2], stdio[1]] : [all],
			...stdio.slice(3),
			ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
		].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n")
	};
};
const getErrorPrefix = ({ originalError, timedOut, timeout, isMaxBuffer, maxBuffer, errorCode, signal, signalDescription, exitCode, isCanceled, isGracefullyCanceled, isForcefullyTerminated, forceKillAfterDelay, killSignal }) => {
	const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
	if (timedOut) return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
	if (isGracefullyCanceled) {
		if (signal === void 0) return `Command was gracefully canceled with exit code ${exitCode}`;
		return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
	}
	if (isCanceled) return `Command was canceled${forcefulSuffix}`;
	if (isMaxBuffer) return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
	if (errorCode !== void 0) return `Command failed with ${errorCode}${forcefulSuffix}`;
	if (isForcefullyTerminated) return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
	if (signal !== void 0) return `Command was killed with ${signal} (${signalDescription})`;
	if (exitCode !== void 0) return `Command failed with exit code ${exitCode}`;
	return "Command failed";
};
const getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
const getOriginalMessage = (originalError, cwd) => {
	if (originalError instanceof DiscardedError) return;
	const originalMessage = isExecaError(originalError) ? originalError.originalMessage : String(originalError?.message ?? originalError);
	const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
	return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
};
const serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : inspect(ipcMessage);
const serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).filter(Boolean).join("\n") : serializeMessageItem(messagePart);
const serializeMessageItem = (messageItem) => {
	if (typeof messageItem === "string") return messageItem;
	if (isUint8Array(messageItem)) return uint8ArrayToString(messageItem);
	return "";
};
// node_modules/execa/lib/return/result.js
const makeSuccessResult = ({ command, escapedCommand, stdio, all, ipcOutput, options: { cwd }, startTime }) => omitUndefinedProperties({
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: false,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isTerminated: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	exitCode: 0,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const makeEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, isSync }) => makeError({
	error,
	command,
	escapedCommand,
	startTime,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	stdio: Array.from({ length: fileDescriptors.length }),
	ipcOutput: [],
	options,
	isSync
});
const makeError = ({ error: originalError, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode: rawExitCode, signal: rawSignal, stdio, all, ipcOutput, options: { timeoutDuration, timeout = timeoutDuration, forceKillAfterDelay, killSignal, cwd, maxBuffer }, isSync }) => {
	const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
	const { originalMessage, shortMessage, message } = createMessages({
		stdio,
		all,
		ipcOutput,
		originalError,
		signal,
		signalDescription,
		exitCode,
		escapedCommand,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal,
		maxBuffer,
		timeout,
		cwd
	});
	const error = getFinalError(originalError, message, isSync);
	Object.assign(error, getErrorProperties({
		error,
		command,
		escapedCommand,
		startTime,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		exitCode,
		signal,
		signalDescription,
		stdio,
		all,
		ipcOutput,
		cwd,
		originalMessage,
		shortMessage
	}));
	return error;
};
const getErrorProperties = ({ error, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode, signal, signalDescription, stdio, all, ipcOutput, cwd, originalMessage, shortMessage }) => omitUndefinedProperties({
	shortMessage,
	originalMessage,
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: true,
	timedOut,
	isCanceled,
	isGracefullyCanceled,
	isTerminated: signal !== void 0,
	isMaxBuffer,
	isForcefullyTerminated,
	exitCode,
	signal,
	signalDescription,
	code: error.cause?.code,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
const normalizeExitPayload = (rawExitCode, rawSignal) => {
	const exitCode = rawExitCode === null ? void 0 : rawExitCode;
	const signal = rawSignal === null ? void 0 : rawSignal;
	return {
		exitCode,
		signal,
		signalDescription: signal === void 0 ? void 0 : getSignalDescription(rawSignal)
	};
};
// node_modules/parse-ms/index.js
const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw new TypeError("Expected a finite number or bigint");
}
// node_modules/pretty-ms/index.js
const isZero = (value) => value === 0 || value === 0n;
const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 1e-7;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw new TypeError("Expected a finite number or bigint");
	options = { ...options };
	const sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) return;
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else valueString += options.verbose ? " " + pluralize(long, value) : short;
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
	else {
		if (options.hideYear) add(days, "day", "d");
		else {
			add(days / 365n, "year", "y");
			add(days % 365n, "day", "d");
		}
		add(Number(parsed.hours), "hour", "h");
	}
	add(Number(parsed.minutes), "minute", "m");
	if (!options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, "second", "s");
			if (options.formatSubMilliseconds) {
				add(milliseconds, "millisecond", "ms");
				add(microseconds, "microsecond", "µs");
				add(nanoseconds, "nanosecond", "ns");
			} else {
				const millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6;
				const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
				const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			const secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1);
			const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	const separator = options.colonNotation ? ":" : " ";
	if (typeof options.unitCount === "number") result = result.slice(0, Math.max(options.unitCount, 1));
	return sign + result.join(separator);
}
// node_modules/execa/lib/verbose/error.js
const logError = (result, verboseInfo) => {
	if (result.failed) verboseLog({
		type: "error",
		verboseMessage: result.shortMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/verbose/complete.js
const logResult = (result, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	logError(result, verboseInfo);
	logDuration(result, verboseInfo);
};
const logDuration = (result, verboseInfo) => {
	const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
	verboseLog({
		type: "duration",
		verboseMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/return/reject.js
const handleResult = (result, verboseInfo, { reject }) => {
	logResult(result, verboseInfo);
	if (result.failed && reject) throw result;
	return result;
};
// node_modules/execa/lib/stdio/type.js
const getStdioItemType = (value, optionName) => {
	if (isAsyncGenerator(value)) return "asyncGenerator";
	if (isSyncGenerator(value)) return "generator";
	if (isUrl(value)) return "fileUrl";
	if (isFilePathObject(value)) return "filePath";
	if (isWebStream(value)) return "webStream";
	if (isStream(value, { checkOpen: false })) return "native";
	if (isUint8Array(value)) return "uint8Array";
	if (isAsyncIterableObject(value)) return "asyncIterable";
	if (isIterableObject(value)) return "iterable";
	if (isTransformStream(value)) return getTransformStreamType({ transform: value }, optionName);
	if (isTransformOptions(value)) return getTransformObjectType(value, optionName);
	return "native";
};
const getTransformObjectType = (value, optionName) => {
	if (isDuplexStream(value.transform, { checkOpen: false })) return getDuplexType(value, optionName);
	if (isTransformStream(value.transform)) return getTransformStreamType(value, optionName);
	return getGeneratorObjectType(value, optionName);
};
const getDuplexType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "Duplex stream");
	return "duplex";
};
const getTransformStreamType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "web TransformStream");
	return "webTransform";
};
const validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
	checkUndefinedOption(final, `${optionName}.final`, typeName);
	checkUndefinedOption(binary, `${optionName}.binary`, typeName);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
const checkUndefinedOption = (value, optionName, typeName) => {
	if (value !== void 0) throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
};
const getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
	if (transform !== void 0 && !isGenerator(transform)) throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (isDuplexStream(final, { checkOpen: false })) throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
	if (isTransformStream(final)) throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
	if (final !== void 0 && !isGenerator(final)) throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
	checkBooleanOption(binary, `${optionName}.binary`);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
	return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
};
const checkBooleanOption = (value, optionName) => {
	if (value !== void 0 && typeof value !== "boolean") throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
};
const isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
const isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
const isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
const isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
const isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
const isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
const isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
const FILE_PATH_KEYS = new Set(["file", "append"]);
const isFilePathString = (file) => typeof file === "string";
const isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
const KNOWN_STDIO_STRINGS = new Set([
	"ipc",
	"ignore",
	"inherit",
	"overlapped",
	"pipe"
]);
const isReadableStream = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
const isWritableStream = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
const isWebStream = (value) => isReadableStream(value) || isWritableStream(value);
const isTransformStream = (value) => isReadableStream(value?.readable) && isWritableStream(value?.writable);
const isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
const isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
const isObject = (value) => typeof value === "object" && value !== null;
const TRANSFORM_TYPES = new Set([
	"generator",
	"asyncGenerator",
	"duplex",
	"webTransform"
]);
const FILE_TYPES = new Set([
	"fileUrl",
	"filePath",
	"fileNumber"
]);
const SPECIAL_DUPLICATE_TYPES_SYNC = new Set(["fileUrl", "filePath"]);
const SPECIAL_DUPLICATE_TYPES = new Set([
	...SPECIAL_DUPLICATE_TYPES_SYNC,
	"webStream",
	"nodeStream"
]);
const FORBID_DUPLICATE_TYPES = new Set(["webTransform", "duplex"]);
const TYPE_TO_MESSAGE = {
	generator: "a generator",
	asyncGenerator: "an async generator",
	fileUrl: "a file URL",
	filePath: "a file path string",
	fileNumber: "a file descriptor number",
	webStream: "a web stream",
	nodeStream: "a Node.js stream",
	webTransform: "a web TransformStream",
	duplex: "a Duplex stream",
	native: "any value",
	iterable: "an iterable",
	asyncIterable: "an async iterable",
	string: "a string",
	uint8Array: "a Uint8Array"
};
// node_modules/execa/lib/transform/object-mode.js
const getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
const getOutputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: objectMode ?? writableObjectMode
	};
};
const getInputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode)
	};
};
const getFdObjectMode = (stdioItems, direction) => {
	const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
	if (lastTransform === void 0) return false;
	return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
};
// node_modules/execa/lib/transform/normalize.js
const normalizeTransforms = (stdioItems, optionName, direction, options) => [...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)), ...getTransforms(stdioItems, optionName, direction, options)];
const getTransforms = (stdioItems, optionName, direction, { encoding }) => {
	const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
	const newTransforms = Array.from({ length: transforms.length });
	for (const [index, stdioItem] of Object.entries(transforms)) newTransforms[index] = normalizeTransform({
		stdioItem,
		index: Number(index),
		newTransforms,
		optionName,
		direction,
		encoding
	});
	return sortTransforms(newTransforms, direction);
};
const normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
	if (type === "duplex") return normalizeDuplex({
		stdioItem,
		optionName
	});
	if (type === "webTransform") return normalizeTransformStream({
		stdioItem,
		index,
		newTransforms,
		direction
	});
	return normalizeGenerator({
		stdioItem,
		index,
		newTransforms,
		direction,
		encoding
	});
};
const normalizeDuplex = ({ stdioItem, stdioItem: { value: { transform, transform: { writableObjectMode, readableObjectMode }, objectMode = readableObjectMode } }, optionName }) => {
	if (objectMode && !readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!objectMode && readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
	const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
	const { transform, final, binary: binaryOption = false, preserveNewlines = false, objectMode } = isPlainObject(value) ? value : { transform: value };
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			final,
			binary,
			preserveNewlines,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
// node_modules/execa/lib/stdio/direction.js
const getStreamDirection = (stdioItems, fdNumber, optionName) => {
	const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber));
	if (directions.includes("input") && directions.includes("output")) throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
	return directions.find(Boolean) ?? DEFAULT_DIRECTION;
};
const getStdioItemDirection = ({ type, value }, fdNumber) => KNOWN_DIRECTIONS[fdNumber] ?? guessStreamDirection[type](value);
const KNOWN_DIRECTIONS = [
	"input",
	"output",
	"output"
];
const anyDirection = () => void 0;
const alwaysInput = () => "input";
const guessStreamDirection = {
	generator: anyDirection,
	asyncGenerator: anyDirection,
	fileUrl: anyDirection,
	filePath: anyDirection,
	iterable: alwaysInput,
	asyncIterable: alwaysInput,
	uint8Array: alwaysInput,
	webStream: (value) => isWritableStream(value) ? "output" : "input",
	nodeStream(value) {
		if (!isReadableStream$1(value, { checkOpen: false })) return "output";
		return isWritableStream$1(value, { checkOpen: false }) ? void 0 : "input";
	},
	webTransform: anyDirection,
	duplex: anyDirection,
	native(value) {
		const standardStreamDirection = getStandardStreamDirection(value);
		if (standardStreamDirection !== void 0) return standardStreamDirection;
		if (isStream(value, { checkOpen: false })) return guessStreamDirection.nodeStream(value);
	}
};
const getStandardStreamDirection = (value) => {
	if ([0, process$1.stdin].includes(value)) return "input";
	if ([
		1,
		2,
		process$1.stdout,
		process$1.stderr
	].includes(value)) return "output";
};
const DEFAULT_DIRECTION = "output";
// node_modules/execa/lib/ipc/array.js
const normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;
// node_modules/execa/lib/stdio/stdio-option.js
const normalizeStdioOption = ({ stdio, ipc, buffer, ...options }, verboseInfo, isSync) => {
	const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue(stdioOption, fdNumber));
	return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
};
const getStdioArray = (stdio, options) => {
	if (stdio === void 0) return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
	if (hasAlias(options)) throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
	if (typeof stdio === "string") return [
		stdio,
		stdio,
		stdio
	];
	if (!Array.isArray(stdio)) throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof stdio}\``);
	const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
	return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
};
const hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
const addDefaultValue = (stdioOption, fdNumber) => {
	if (Array.isArray(stdioOption)) return stdioOption.map((item) => addDefaultValue(item, fdNumber));
	if (stdioOption === null || stdioOption === void 0) return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
	return stdioOption;
};
const normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
const isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");
// node_modules/execa/lib/stdio/native.js
const handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
	if (!isStdioArray || type !== "native") return stdioItem;
	return isSync ? handleNativeStreamSync({
		stdioItem,
		fdNumber,
		direction
	}) : handleNativeStreamAsync({
		stdioItem,
		fdNumber
	});
};
const handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
	const targetFd = getTargetFd({
		value,
		optionName,
		fdNumber,
		direction
	});
	if (targetFd !== void 0) return targetFd;
	if (isStream(value, { checkOpen: false })) throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return stdioItem;
};
const getTargetFd = ({ value, optionName, fdNumber, direction }) => {
	const targetFdNumber = getTargetFdNumber(value, fdNumber);
	if (targetFdNumber === void 0) return;
	if (direction === "output") return {
		type: "fileNumber",
		value: targetFdNumber,
		optionName
	};
	if (tty.isatty(targetFdNumber)) throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
	return {
		type: "uint8Array",
		value: bufferToUint8Array(readFileSync(targetFdNumber)),
		optionName
	};
};
const getTargetFdNumber = (value, fdNumber) => {
	if (value === "inherit") return fdNumber;
	if (typeof value === "number") return value;
	const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
	if (standardStreamIndex !== -1) return standardStreamIndex;
};
const handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
	if (value === "inherit") return {
		type: "nodeStream",
		value: getStandardStream(fdNumber, value, optionName),
		optionName
	};
	if (typeof value === "number") return {
		type: "nodeStream",
		value: getStandardStream(value, value, optionName),
		optionName
	};
	if (isStream(value, { checkOpen: false })) return {
		type: "nodeStream",
		value,
		optionName
	};
	return stdioItem;
};
const getStandardStream = (fdNumber, value, optionName) => {
	const standardStream = STANDARD_STREAMS[fdNumber];
	if (standardStream === void 0) throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
	return standardStream;
};
// node_modules/execa/lib/stdio/input-option.js
const handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [...handleInputOption(input), ...handleInputFileOption(inputFile)] : [];
const handleInputOption = (input) => input === void 0 ? [] : [{
	type: getInputType(input),
	value: input,
	optionName: "input"
}];
const getInputType = (input) => {
	if (isReadableStream$1(input, { checkOpen: false })) return "nodeStream";
	if (typeof input === "string") return "string";
	if (isUint8Array(input)) return "uint8Array";
	throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
};
const handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
	...getInputFileType(inputFile),
	optionName: "inputFile"
}];
const getInputFileType = (inputFile) => {
	if (isUrl(inputFile)) return {
		type: "fileUrl",
		value: inputFile
	};
	if (isFilePathString(inputFile)) return {
		type: "filePath",
		value: { file: inputFile }
	};
	throw new Error("The `inputFile` option must be a file path string or a file URL.");
};
// node_modules/execa/lib/stdio/duplicate.js
const filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => stdioItemOne.value !== stdioItemTwo.value || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
const getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
	const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
	if (otherStdioItems.length === 0) return;
	if (isSync) {
		validateDuplicateStreamSync({
			otherStdioItems,
			type,
			value,
			optionName,
			direction
		});
		return;
	}
	if (SPECIAL_DUPLICATE_TYPES.has(type)) return getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
	if (FORBID_DUPLICATE_TYPES.has(type)) validateDuplicateTransform({
		otherStdioItems,
		type,
		value,
		optionName
	});
};
const getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.filter((stdioItem) => stdioItem.type === type).map(((stdioItem) => ({
	...stdioItem,
	direction
}))));
const validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
	if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
};
const getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
	const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, value));
	if (duplicateStdioItems.length === 0) return;
	const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
	throwOnDuplicateStream(differentStdioItem, optionName, type);
	return direction === "output" ? duplicateStdioItems[0].stream : void 0;
};
const hasSameValue = ({ type, value }, secondValue) => {
	if (type === "filePath") return value.file === secondValue.file;
	if (type === "fileUrl") return value.href === secondValue.href;
	return value === secondValue;
};
const validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
	const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
	throwOnDuplicateStream(duplicateStdioItem, optionName, type);
};
const throwOnDuplicateStream = (stdioItem, optionName, type) => {
	if (stdioItem !== void 0) throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
};
// node_modules/execa/lib/stdio/handle.js
const handleStdio = (addProperties, options, verboseInfo, isSync) => {
	const initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
		stdioOption,
		fdNumber,
		options,
		isSync
	}));
	const fileDescriptors = getFinalFileDescriptors({
		initialFileDescriptors,
		addProperties,
		options,
		isSync
	});
	options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
	return fileDescriptors;
};
const getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
	const optionName = getStreamName(fdNumber);
	const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
		stdioOption,
		fdNumber,
		options,
		optionName
	});
	const direction = getStreamDirection(initialStdioItems, fdNumber, optionName);
	const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
		stdioItem,
		isStdioArray,
		fdNumber,
		direction,
		isSync
	}));
	const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
	const objectMode = getFdObjectMode(normalizedStdioItems, direction);
	validateFileObjectMode(normalizedStdioItems, objectMode);
	return {
		direction,
		objectMode,
		stdioItems: normalizedStdioItems
	};
};
const initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
	const initialStdioItems = [...(Array.isArray(stdioOption) ? stdioOption : [stdioOption]).map((value) => initializeStdioItem(value, optionName)), ...handleInputOptions(options, fdNumber)];
	const stdioItems = filterDuplicates(initialStdioItems);
	const isStdioArray = stdioItems.length > 1;
	validateStdioArray(stdioItems, isStdioArray, optionName);
	validateStreams(stdioItems);
	return {
		stdioItems,
		isStdioArray
	};
};
const initializeStdioItem = (value, optionName) => ({
	type: getStdioItemType(value, optionName),
	value,
	optionName
});
const validateStdioArray = (stdioItems, isStdioArray, optionName) => {
	if (stdioItems.length === 0) throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
	if (!isStdioArray) return;
	for (const { value, optionName } of stdioItems) if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) throw new Error(`The \`${optionName}\` option must not include \`${value}\`.`);
};
const INVALID_STDIO_ARRAY_OPTIONS = new Set(["ignore", "ipc"]);
const validateStreams = (stdioItems) => {
	for (const stdioItem of stdioItems) validateFileStdio(stdioItem);
};
const validateFileStdio = ({ type, value, optionName }) => {
	if (isRegularUrl(value)) throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (isUnknownStdioString(type, value)) throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
};
const validateFileObjectMode = (stdioItems, objectMode) => {
	if (!objectMode) return;
	const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
	if (fileStdioItem !== void 0) throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
};
const getFinalFileDescriptors = ({ initialFileDescriptors, addProperties, options, isSync }) => {
	const fileDescriptors = [];
	try {
		for (const fileDescriptor of initialFileDescriptors) fileDescriptors.push(getFinalFileDescriptor({
			fileDescriptor,
			fileDescriptors,
			addProperties,
			options,
			isSync
		}));
		return fileDescriptors;
	} catch (error) {
		cleanupCustomStreams(fileDescriptors);
		throw error;
	}
};
const getFinalFileDescriptor = ({ fileDescriptor: { direction, objectMode, stdioItems }, fileDescriptors, addProperties, options, isSync }) => {
	return {
		direction,
		objectMode,
		stdioItems: stdioItems.map((stdioItem) => addStreamProperties({
			stdioItem,
			addProperties,
			direction,
			options,
			fileDescriptors,
			isSync
		}))
	};
};
const addStreamProperties = ({ stdioItem, addProperties, direction, options, fileDescriptors, isSync }) => {
	const duplicateStream = getDuplicateStream({
		stdioItem,
		direction,
		fileDescriptors,
		isSync
	});
	if (duplicateStream !== void 0) return {
		...stdioItem,
		stream: duplicateStream
	};
	return {
		...stdioItem,
		...addProperties[direction][stdioItem.type](stdioItem, options)
	};
};
const cleanupCustomStreams = (fileDescriptors) => {
	for (const { stdioItems } of fileDescriptors) for (const { stream } of stdioItems) if (stream !== void 0 && !isStandardStream(stream)) stream.destroy();
};
const forwardStdio = (stdioItems) => {
	if (stdioItems.length > 1) return stdioItems.some(({ value }) => value === "overlapped") ? "overlapped" : "pipe";
	const [{ type, value }] = stdioItems;
	return type === "native" ? value : "pipe";
};
// node_modules/execa/lib/stdio/handle-sync.js
const handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
const forbiddenIfSync = ({ type, optionName }) => {
	throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
};
const forbiddenNativeIfSync = ({ optionName, value }) => {
	if (value === "ipc" || value === "overlapped") throwInvalidSyncValue(optionName, `"${value}"`);
	return {};
};
const throwInvalidSyncValue = (optionName, value) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
};
const addProperties$1 = {
	generator() {},
	asyncGenerator: forbiddenIfSync,
	webStream: forbiddenIfSync,
	nodeStream: forbiddenIfSync,
	webTransform: forbiddenIfSync,
	duplex: forbiddenIfSync,
	asyncIterable: forbiddenIfSync,
	native: forbiddenNativeIfSync
};
const addPropertiesSync = {
	input: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ contents: [bufferToUint8Array(readFileSync(value))] }),
		filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array(readFileSync(file))] }),
		fileNumber: forbiddenIfSync,
		iterable: ({ value }) => ({ contents: [...value] }),
		string: ({ value }) => ({ contents: [value] }),
		uint8Array: ({ value }) => ({ contents: [value] })
	},
	output: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ path: value }),
		filePath: ({ value: { file, append } }) => ({
			path: file,
			append
		}),
		fileNumber: ({ value }) => ({ path: value }),
		iterable: forbiddenIfSync,
		string: forbiddenIfSync,
		uint8Array: forbiddenIfSync
	}
};
// node_modules/execa/lib/io/strip-newline.js
const stripNewline = (value, { stripFinalNewline: stripFinalNewline$1 }, fdNumber) => getStripFinalNewline(stripFinalNewline$1, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
const getStripFinalNewline = (stripFinalNewline, fdNumber) => fdNumber === "all" ? stripFinalNewline[1] || stripFinalNewline[2] : stripFinalNewline[fdNumber];
// node_modules/execa/lib/transform/split.js
const getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state);
const splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
const splitLinesItemSync = (chunk, preserveNewlines) => {
	const { transform, final } = initializeSplitLines(preserveNewlines, {});
	return [...transform(chunk), ...final()];
};
const initializeSplitLines = (preserveNewlines, state) => {
	state.previousChunks = "";
	return {
		transform: splitGenerator.bind(void 0, state, preserveNewlines),
		final: linesFinal.bind(void 0, state)
	};
};
const splitGenerator = function* (state, preserveNewlines, chunk) {
	if (typeof chunk !== "string") {
		yield chunk;
		return;
	}
	let { previousChunks } = state;
	let start = -1;
	for (let end = 0; end < chunk.length; end += 1) if (chunk[end] === "\n") {
		const newlineLength = getNewlineLength(chunk, end, preserveNewlines, state);
		let line = chunk.slice(start + 1, end + 1 - newlineLength);
		if (previousChunks.length > 0) {
			line = concatString(previousChunks, line);
			previousChunks = "";
		}
		yield line;
		start = end;
	}
	if (start !== chunk.length - 1) previousChunks = concatString(previousChunks, chunk.slice(start + 1));
	state.previousChunks = previousChunks;
};
const getNewlineLength = (chunk, end, preserveNewlines, state) => {
	if (preserveNewlines) return 0;
	state.isWindowsNewline = end !== 0 && chunk[end - 1] === "\r";
	return state.isWindowsNewline ? 2 : 1;
};
const linesFinal = function* ({ previousChunks }) {
	if (previousChunks.length > 0) yield previousChunks;
};
const getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state) };
const appendNewlineGenerator = function* ({ isWindowsNewline = false }, chunk) {
	const { unixNewline, windowsNewline, LF, concatBytes } = typeof chunk === "string" ? linesStringInfo : linesUint8ArrayInfo;
	if (chunk.at(-1) === LF) {
		yield chunk;
		return;
	}
	yield concatBytes(chunk, isWindowsNewline ? windowsNewline : unixNewline);
};
const concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
const linesStringInfo = {
	windowsNewline: "\r\n",
	unixNewline: "\n",
	LF: "\n",
	concatBytes: concatString
};
const concatUint8Array = (firstChunk, secondChunk) => {
	const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
	chunk.set(firstChunk, 0);
	chunk.set(secondChunk, firstChunk.length);
	return chunk;
};
const linesUint8ArrayInfo = {
	windowsNewline: new Uint8Array([13, 10]),
	unixNewline: new Uint8Array([10]),
	LF: 10,
	concatBytes: concatUint8Array
};
// node_modules/execa/lib/transform/validate.js
const getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
const validateStringTransformInput = function* (optionName, chunk) {
	if (typeof chunk !== "string" && !isUint8Array(chunk) && !Buffer$1.isBuffer(chunk)) throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
	yield chunk;
};
const getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
const validateObjectTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	yield chunk;
};
const validateStringTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	if (typeof chunk !== "string" && !isUint8Array(chunk)) throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
	yield chunk;
};
const validateEmptyReturn = (optionName, chunk) => {
	if (chunk === null || chunk === void 0) throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
};
// node_modules/execa/lib/transform/encoding-transform.js
const getEncodingTransformGenerator = (binary, encoding, skipped) => {
	if (skipped) return;
	if (binary) return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
	const stringDecoder = new StringDecoder(encoding);
	return {
		transform: encodingStringGenerator.bind(void 0, stringDecoder),
		final: encodingStringFinal.bind(void 0, stringDecoder)
	};
};
const encodingUint8ArrayGenerator = function* (textEncoder, chunk) {
	if (Buffer$1.isBuffer(chunk)) yield bufferToUint8Array(chunk);
	else if (typeof chunk === "string") yield textEncoder.encode(chunk);
	else yield chunk;
};
const encodingStringGenerator = function* (stringDecoder, chunk) {
	yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
};
const encodingStringFinal = function* (stringDecoder) {
	const lastChunk = stringDecoder.end();
	if (lastChunk !== "") yield lastChunk;
};
// node_modules/execa/lib/transform/run-async.js
const pushChunks = callbackify(async (getChunks, state, getChunksArguments, transformStream) => {
	state.currentIterable = getChunks(...getChunksArguments);
	try {
		for await (const chunk of state.currentIterable) transformStream.push(chunk);
	} finally {
		delete state.currentIterable;
	}
});
const transformChunk = async function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator$1 } = generators[index];
	for await (const transformedChunk of transform(chunk)) yield* transformChunk(transformedChunk, generators, index + 1);
};
const finalChunks = async function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunks(final, Number(index), generators);
};
const generatorFinalChunks = async function* (final, index, generators) {
	if (final === void 0) return;
	for await (const finalChunk of final()) yield* transformChunk(finalChunk, generators, index + 1);
};
const destroyTransform = callbackify(async ({ currentIterable }, error) => {
	if (currentIterable !== void 0) {
		await (error ? currentIterable.throw(error) : currentIterable.return());
		return;
	}
	if (error) throw error;
});
const identityGenerator$1 = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/run-sync.js
const pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
	try {
		for (const chunk of getChunksSync(...getChunksArguments)) transformStream.push(chunk);
		done();
	} catch (error) {
		done(error);
	}
};
const runTransformSync = (generators, chunks) => [...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]), ...finalChunksSync(generators)];
const transformChunkSync = function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator } = generators[index];
	for (const transformedChunk of transform(chunk)) yield* transformChunkSync(transformedChunk, generators, index + 1);
};
const finalChunksSync = function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunksSync(final, Number(index), generators);
};
const generatorFinalChunksSync = function* (final, index, generators) {
	if (final === void 0) return;
	for (const finalChunk of final()) yield* transformChunkSync(finalChunk, generators, index + 1);
};
const identityGenerator = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/generator.js
const generatorToStream = ({ value, value: { transform, final, writableObjectMode, readableObjectMode }, optionName }, { encoding }) => {
	const state = {};
	const generators = addInternalGenerators(value, encoding, optionName);
	const transformAsync = isAsyncGenerator(transform);
	const finalAsync = isAsyncGenerator(final);
	const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
	const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
	const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
	return { stream: new Transform({
		writableObjectMode,
		writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
		readableObjectMode,
		readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
		transform(chunk, encoding, done) {
			transformMethod([
				chunk,
				generators,
				0
			], this, done);
		},
		flush(done) {
			finalMethod([generators], this, done);
		},
		destroy: destroyMethod
	}) };
};
const runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
	const generators = stdioItems.filter(({ type }) => type === "generator");
	const reversedGenerators = isInput ? generators.reverse() : generators;
	for (const { value, optionName } of reversedGenerators) {
		const generators = addInternalGenerators(value, encoding, optionName);
		chunks = runTransformSync(generators, chunks);
	}
	return chunks;
};
const addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
	const state = {};
	return [
		{ transform: getValidateTransformInput(writableObjectMode, optionName) },
		getEncodingTransformGenerator(binary, encoding, writableObjectMode),
		getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
		{
			transform,
			final
		},
		{ transform: getValidateTransformReturn(readableObjectMode, optionName) },
		getAppendNewlineGenerator({
			binary,
			preserveNewlines,
			readableObjectMode,
			state
		})
	].filter(Boolean);
};
// node_modules/execa/lib/io/input-sync.js
const addInputOptionsSync = (fileDescriptors, options) => {
	for (const fdNumber of getInputFdNumbers(fileDescriptors)) addInputOptionSync(fileDescriptors, fdNumber, options);
};
const getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
const addInputOptionSync = (fileDescriptors, fdNumber, options) => {
	const { stdioItems } = fileDescriptors[fdNumber];
	const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
	if (allStdioItems.length === 0) return;
	if (fdNumber !== 0) {
		const [{ type, optionName }] = allStdioItems;
		throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
	}
	const transformedContents = allStdioItems.map(({ contents }) => contents).map((contents) => applySingleInputGeneratorsSync(contents, stdioItems));
	options.input = joinToUint8Array(transformedContents);
};
const applySingleInputGeneratorsSync = (contents, stdioItems) => {
	const newContents = runGeneratorsSync(contents, stdioItems, "utf8", true);
	validateSerializable(newContents);
	return joinToUint8Array(newContents);
};
const validateSerializable = (newContents) => {
	const invalidItem = newContents.find((item) => typeof item !== "string" && !isUint8Array(item));
	if (invalidItem !== void 0) throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
};
// node_modules/execa/lib/verbose/output.js
const shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
const fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
const PIPED_STDIO_VALUES = new Set(["pipe", "overlapped"]);
const logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
	for await (const line of linesIterable) if (!isPipingStream(stream)) logLine(line, fdNumber, verboseInfo);
};
const logLinesSync = (linesArray, fdNumber, verboseInfo) => {
	for (const line of linesArray) logLine(line, fdNumber, verboseInfo);
};
const isPipingStream = (stream) => stream._readableState.pipes.length > 0;
const logLine = (line, fdNumber, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(line);
	verboseLog({
		type: "output",
		verboseMessage,
		fdNumber,
		verboseInfo
	});
};
// node_modules/execa/lib/io/output-sync.js
const transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
	if (output === null) return { output: Array.from({ length: 3 }) };
	const state = {};
	const outputFiles = new Set([]);
	return {
		output: output.map((result, fdNumber) => transformOutputResultSync({
			result,
			fileDescriptors,
			fdNumber,
			state,
			outputFiles,
			isMaxBuffer,
			verboseInfo
		}, options)),
		...state
	};
};
const transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state, outputFiles, isMaxBuffer, verboseInfo }, { buffer, encoding, lines, stripFinalNewline, maxBuffer }) => {
	if (result === null) return;
	const truncatedResult = truncateMaxBufferSync(result, isMaxBuffer, maxBuffer);
	const uint8ArrayResult = bufferToUint8Array(truncatedResult);
	const { stdioItems, objectMode } = fileDescriptors[fdNumber];
	const chunks = runOutputGeneratorsSync([uint8ArrayResult], stdioItems, encoding, state);
	const { serializedResult, finalResult = serializedResult } = serializeChunks({
		chunks,
		objectMode,
		encoding,
		lines,
		stripFinalNewline,
		fdNumber
	});
	logOutputSync({
		serializedResult,
		fdNumber,
		state,
		verboseInfo,
		encoding,
		stdioItems,
		objectMode
	});
	const returnedResult = buffer[fdNumber] ? finalResult : void 0;
	try {
		if (state.error === void 0) writeToFiles(serializedResult, stdioItems, outputFiles);
		return returnedResult;
	} catch (error) {
		state.error = error;
		return returnedResult;
	}
};
const runOutputGeneratorsSync = (chunks, stdioItems, encoding, state) => {
	try {
		return runGeneratorsSync(chunks, stdioItems, encoding, false);
	} catch (error) {
		state.error = error;
		return chunks;
	}
};
const serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline, fdNumber }) => {
	if (objectMode) return { serializedResult: chunks };
	if (encoding === "buffer") return { serializedResult: joinToUint8Array(chunks) };
	const serializedResult = joinToString(chunks, encoding);
	if (lines[fdNumber]) return {
		serializedResult,
		finalResult: splitLinesSync(serializedResult, !stripFinalNewline[fdNumber], objectMode)
	};
	return { serializedResult };
};
const logOutputSync = ({ serializedResult, fdNumber, state, verboseInfo, encoding, stdioItems, objectMode }) => {
	if (!shouldLogOutput({
		stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesArray = splitLinesSync(serializedResult, false, objectMode);
	try {
		logLinesSync(linesArray, fdNumber, verboseInfo);
	} catch (error) {
		state.error ??= error;
	}
};
const writeToFiles = (serializedResult, stdioItems, outputFiles) => {
	for (const { path, append } of stdioItems.filter(({ type }) => FILE_TYPES.has(type))) {
		const pathString = typeof path === "string" ? path : path.toString();
		if (append || outputFiles.has(pathString)) appendFileSync(path, serializedResult);
		else {
			outputFiles.add(pathString);
			writeFileSync(path, serializedResult);
		}
	}
};
// node_modules/execa/lib/resolve/all-sync.js
const getAllSync = ([, stdout, stderr], options) => {
	if (!options.all) return;
	if (stdout === void 0) return stderr;
	if (stderr === void 0) return stdout;
	if (Array.isArray(stdout)) return Array.isArray(stderr) ? [...stdout, ...stderr] : [...stdout, stripNewline(stderr, options, "all")];
	if (Array.isArray(stderr)) return [stripNewline(stdout, options, "all"), ...stderr];
	if (isUint8Array(stdout) && isUint8Array(stderr)) return concatUint8Arrays$1([stdout, stderr]);
	return `${stdout}${stderr}`;
};
// node_modules/execa/lib/resolve/exit-async.js
const waitForExit = async (subprocess, context) => {
	const [exitCode, signal] = await waitForExitOrError(subprocess);
	context.isForcefullyTerminated ??= false;
	return [exitCode, signal];
};
const waitForExitOrError = async (subprocess) => {
	const [spawnPayload, exitPayload] = await Promise.allSettled([once(subprocess, "spawn"), once(subprocess, "exit")]);
	if (spawnPayload.status === "rejected") return [];
	return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
};
const waitForSubprocessExit = async (subprocess) => {
	try {
		return await once(subprocess, "exit");
	} catch {
		return waitForSubprocessExit(subprocess);
	}
};
const waitForSuccessfulExit = async (exitPromise) => {
	const [exitCode, signal] = await exitPromise;
	if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) throw new DiscardedError();
	return [exitCode, signal];
};
const isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
const isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
// node_modules/execa/lib/resolve/exit-sync.js
const getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer }) => {
	const resultError = getResultError(error, exitCode, signal);
	return {
		resultError,
		exitCode,
		signal,
		timedOut: resultError?.code === "ETIMEDOUT",
		isMaxBuffer: isMaxBufferSync(resultError, output, maxBuffer)
	};
};
const getResultError = (error, exitCode, signal) => {
	if (error !== void 0) return error;
	return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
};
// node_modules/execa/lib/methods/main-sync.js
const execaCoreSync = (rawFile, rawArguments, rawOptions) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
	const result = spawnSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		verboseInfo,
		fileDescriptors,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const syncOptions = normalizeSyncOptions(rawOptions);
	const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
	validateSyncOptions(options);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioSync(options, verboseInfo)
	};
};
const normalizeSyncOptions = (options) => options.node && !options.ipc ? {
	...options,
	ipc: false
} : options;
const validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal }) => {
	if (ipcInput) throwInvalidSyncOption("ipcInput");
	if (ipc) throwInvalidSyncOption("ipc: true");
	if (detached) throwInvalidSyncOption("detached: true");
	if (cancelSignal) throwInvalidSyncOption("cancelSignal");
};
const throwInvalidSyncOption = (value) => {
	throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
};
const spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
	const syncResult = runSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		fileDescriptors,
		startTime
	});
	if (syncResult.failed) return syncResult;
	const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
	const { output, error = resultError } = transformOutputSync({
		fileDescriptors,
		syncResult,
		options,
		isMaxBuffer,
		verboseInfo
	});
	const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
	const all = stripNewline(getAllSync(output, options), options, "all");
	return getSyncResult({
		error,
		exitCode,
		signal,
		timedOut,
		isMaxBuffer,
		stdio,
		all,
		options,
		command,
		escapedCommand,
		startTime
	});
};
const runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
	try {
		addInputOptionsSync(fileDescriptors, options);
		const normalizedOptions = normalizeSpawnSyncOptions(options);
		return spawnSync(...concatenateShell(file, commandArguments, normalizedOptions));
	} catch (error) {
		return makeEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			isSync: true
		});
	}
};
const normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({
	...options,
	encoding: "buffer",
	maxBuffer: getMaxBufferSync(maxBuffer)
});
const getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime
}) : makeError({
	error,
	command,
	escapedCommand,
	timedOut,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer,
	isForcefullyTerminated: false,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime,
	isSync: true
});
// node_modules/execa/lib/ipc/get-one.js
const getOneMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true, filter } = {}) => {
	validateIpcMethod({
		methodName: "getOneMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	return getOneMessageAsync({
		anyProcess,
		channel,
		isSubprocess,
		filter,
		reference
	});
};
const getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference }) => {
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	try {
		return await Promise.race([
			getMessage(ipcEmitter, filter, controller),
			throwOnDisconnect(ipcEmitter, isSubprocess, controller),
			throwOnStrictError(ipcEmitter, isSubprocess, controller)
		]);
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		controller.abort();
		removeReference(channel, reference);
	}
};
const getMessage = async (ipcEmitter, filter, { signal }) => {
	if (filter === void 0) {
		const [message] = await once(ipcEmitter, "message", { signal });
		return message;
	}
	for await (const [message] of on(ipcEmitter, "message", { signal })) if (filter(message)) return message;
};
const throwOnDisconnect = async (ipcEmitter, isSubprocess, { signal }) => {
	await once(ipcEmitter, "disconnect", { signal });
	throwOnEarlyDisconnect(isSubprocess);
};
const throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
	const [error] = await once(ipcEmitter, "strict:error", { signal });
	throw getStrictResponseError(error, isSubprocess);
};
// node_modules/execa/lib/ipc/get-each.js
const getEachMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true } = {}) => loopOnMessages({
	anyProcess,
	channel,
	isSubprocess,
	ipc,
	shouldAwait: !isSubprocess,
	reference
});
const loopOnMessages = ({ anyProcess, channel, isSubprocess, ipc, shouldAwait, reference }) => {
	validateIpcMethod({
		methodName: "getEachMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	const state = {};
	stopOnDisconnect(anyProcess, ipcEmitter, controller);
	abortOnStrictError({
		ipcEmitter,
		isSubprocess,
		controller,
		state
	});
	return iterateOnMessages({
		anyProcess,
		channel,
		ipcEmitter,
		isSubprocess,
		shouldAwait,
		controller,
		state,
		reference
	});
};
const stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
	try {
		await once(ipcEmitter, "disconnect", { signal: controller.signal });
		controller.abort();
	} catch {}
};
const abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
	try {
		const [error] = await once(ipcEmitter, "strict:error", { signal: controller.signal });
		state.error = getStrictResponseError(error, isSubprocess);
		controller.abort();
	} catch {}
};
const iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference }) {
	try {
		for await (const [message] of on(ipcEmitter, "message", { signal: controller.signal })) {
			throwIfStrictError(state);
			yield message;
		}
	} catch {
		throwIfStrictError(state);
	} finally {
		controller.abort();
		removeReference(channel, reference);
		if (!isSubprocess) disconnect(anyProcess);
		if (shouldAwait) await anyProcess;
	}
};
const throwIfStrictError = ({ error }) => {
	if (error) throw error;
};
// node_modules/execa/lib/ipc/methods.js
const addIpcMethods = (subprocess, { ipc }) => {
	Object.assign(subprocess, getIpcMethods(subprocess, false, ipc));
};
const getIpcExport = () => {
	const anyProcess = process$1;
	const isSubprocess = true;
	const ipc = process$1.channel !== void 0;
	return {
		...getIpcMethods(anyProcess, isSubprocess, ipc),
		getCancelSignal: getCancelSignal$1.bind(void 0, {
			anyProcess,
			channel: anyProcess.channel,
			isSubprocess,
			ipc
		})
	};
};
const getIpcMethods = (anyProcess, isSubprocess, ipc) => ({
	sendMessage: sendMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getOneMessage: getOneMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getEachMessage: getEachMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	})
});
// node_modules/execa/lib/return/early-error.js
const handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	cleanupCustomStreams(fileDescriptors);
	const subprocess = new ChildProcess();
	createDummyStreams(subprocess, fileDescriptors);
	Object.assign(subprocess, {
		readable,
		writable,
		duplex
	});
	const earlyError = makeEarlyError({
		error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		isSync: false
	});
	return {
		subprocess,
		promise: handleDummyPromise(earlyError, verboseInfo, options)
	};
};
const createDummyStreams = (subprocess, fileDescriptors) => {
	const stdin = createDummyStream();
	const stdout = createDummyStream();
	const stderr = createDummyStream();
	const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
	const all = createDummyStream();
	const stdio = [
		stdin,
		stdout,
		stderr,
		...extraStdio
	];
	Object.assign(subprocess, {
		stdin,
		stdout,
		stderr,
		all,
		stdio
	});
};
const createDummyStream = () => {
	const stream = new PassThrough();
	stream.end();
	return stream;
};
const readable = () => new Readable({ read() {} });
const writable = () => new Writable({ write() {} });
const duplex = () => new Duplex({
	read() {},
	write() {}
});
const handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);
// node_modules/execa/lib/stdio/handle-async.js
const handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
const forbiddenIfAsync = ({ type, optionName }) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
};
const addProperties = {
	fileNumber: forbiddenIfAsync,
	generator: generatorToStream,
	asyncGenerator: generatorToStream,
	nodeStream: ({ value }) => ({ stream: value }),
	webTransform({ value: { transform, writableObjectMode, readableObjectMode } }) {
		const objectMode = writableObjectMode || readableObjectMode;
		return { stream: Duplex.fromWeb(transform, { objectMode }) };
	},
	duplex: ({ value: { transform } }) => ({ stream: transform }),
	native() {}
};
const addPropertiesAsync = {
	input: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createReadStream(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream(file) }),
		webStream: ({ value }) => ({ stream: Readable.fromWeb(value) }),
		iterable: ({ value }) => ({ stream: Readable.from(value) }),
		asyncIterable: ({ value }) => ({ stream: Readable.from(value) }),
		string: ({ value }) => ({ stream: Readable.from(value) }),
		uint8Array: ({ value }) => ({ stream: Readable.from(Buffer$1.from(value)) })
	},
	output: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createWriteStream(value) }),
		filePath: ({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }),
		webStream: ({ value }) => ({ stream: Writable.fromWeb(value) }),
		iterable: forbiddenIfAsync,
		asyncIterable: forbiddenIfAsync,
		string: forbiddenIfAsync,
		uint8Array: forbiddenIfAsync
	}
};
// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
	if (!Array.isArray(streams)) throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
	for (const stream of streams) validateStream(stream);
	const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
	const highWaterMark = getHighWaterMark(streams, objectMode);
	const passThroughStream = new MergedStream({
		objectMode,
		writableHighWaterMark: highWaterMark,
		readableHighWaterMark: highWaterMark
	});
	for (const stream of streams) passThroughStream.add(stream);
	return passThroughStream;
}
const getHighWaterMark = (streams, objectMode) => {
	if (streams.length === 0) return getDefaultHighWaterMark(objectMode);
	const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
	return Math.max(...highWaterMarks);
};
var MergedStream = class extends PassThrough {
	#streams = new Set([]);
	#ended = new Set([]);
	#aborted = new Set([]);
	#onFinished;
	#unpipeEvent = Symbol("unpipe");
	#streamPromises = new WeakMap();
	add(stream) {
		validateStream(stream);
		if (this.#streams.has(stream)) return;
		this.#streams.add(stream);
		this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
		const streamPromise = endWhenStreamsDone({
			passThroughStream: this,
			stream,
			streams: this.#streams,
			ended: this.#ended,
			aborted: this.#aborted,
			onFinished: this.#onFinished,
			unpipeEvent: this.#unpipeEvent
		});
		this.#streamPromises.set(stream, streamPromise);
		stream.pipe(this, { end: false });
	}
	async remove(stream) {
		validateStream(stream);
		if (!this.#streams.has(stream)) return false;
		const streamPromise = this.#streamPromises.get(stream);
		if (streamPromise === void 0) return false;
		this.#streamPromises.delete(stream);
		stream.unpipe(this);
		await streamPromise;
		return true;
	}
};
const onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
	const controller = new AbortController();
	try {
		await Promise.race([onMergedStreamEnd(passThroughStream, controller), onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
	}
};
const onMergedStreamEnd = async (passThroughStream, { signal }) => {
	try {
		await finished(passThroughStream, {
			signal,
			cleanup: true
		});
	} catch (error) {
		errorOrAbortStream(passThroughStream, error);
		throw error;
	}
};
const onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
	for await (const [unpipedStream] of on(passThroughStream, "unpipe", { signal })) if (streams.has(unpipedStream)) unpipedStream.emit(unpipeEvent);
};
const validateStream = (stream) => {
	if (typeof stream?.pipe !== "function") throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
};
const endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted, onFinished, unpipeEvent }) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
	const controller = new AbortController();
	try {
		await Promise.race([
			afterMergedStreamFinished(onFinished, stream, controller),
			onInputStreamEnd({
				passThroughStream,
				stream,
				streams,
				ended,
				aborted,
				controller
			}),
			onInputStreamUnpipe({
				stream,
				streams,
				ended,
				aborted,
				unpipeEvent,
				controller
			})
		]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
	}
	if (streams.size > 0 && streams.size === ended.size + aborted.size) {
		if (ended.size === 0 && aborted.size > 0) abortStream(passThroughStream);
		else endStream(passThroughStream);
	}
};
const afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
	try {
		await onFinished;
		if (!signal.aborted) abortStream(stream);
	} catch (error) {
		if (!signal.aborted) errorOrAbortStream(stream, error);
	}
};
const onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted, controller: { signal } }) => {
	try {
		await finished(stream, {
			signal,
			cleanup: true,
			readable: true,
			writable: false
		});
		if (streams.has(stream)) ended.add(stream);
	} catch (error) {
		if (signal.aborted || !streams.has(stream)) return;
		if (isAbortError(error)) aborted.add(stream);
		else errorStream(passThroughStream, error);
	}
};
const onInputStreamUnpipe = async ({ stream, streams, ended, aborted, unpipeEvent, controller: { signal } }) => {
	await once(stream, unpipeEvent, { signal });
	if (!stream.readable) return once(signal, "abort", { signal });
	streams.delete(stream);
	ended.delete(stream);
	aborted.delete(stream);
};
const endStream = (stream) => {
	if (stream.writable) stream.end();
};
const errorOrAbortStream = (stream, error) => {
	if (isAbortError(error)) abortStream(stream);
	else errorStream(stream, error);
};
const isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const abortStream = (stream) => {
	if (stream.readable || stream.writable) stream.destroy();
};
const errorStream = (stream, error) => {
	if (!stream.destroyed) {
		stream.once("error", noop);
		stream.destroy(error);
	}
};
const noop = () => {};
const updateMaxListeners = (passThroughStream, increment) => {
	const maxListeners = passThroughStream.getMaxListeners();
	if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) passThroughStream.setMaxListeners(maxListeners + increment);
};
const PASSTHROUGH_LISTENERS_COUNT = 2;
const PASSTHROUGH_LISTENERS_PER_STREAM = 1;
// node_modules/execa/lib/io/pipeline.js
const pipeStreams = (source, destination) => {
	source.pipe(destination);
	onSourceFinish(source, destination);
	onDestinationFinish(source, destination);
};
const onSourceFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(source, {
			cleanup: true,
			readable: true,
			writable: false
		});
	} catch {}
	endDestinationStream(destination);
};
const endDestinationStream = (destination) => {
	if (destination.writable) destination.end();
};
const onDestinationFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(destination, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	abortSourceStream(source);
};
const abortSourceStream = (source) => {
	if (source.readable) source.destroy();
};
// node_modules/execa/lib/io/output-async.js
const pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
	const pipeGroups = new Map();
	for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
		for (const { stream } of stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type))) pipeTransform(subprocess, stream, direction, fdNumber);
		for (const { stream } of stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type))) pipeStdioItem({
			subprocess,
			stream,
			direction,
			fdNumber,
			pipeGroups,
			controller
		});
	}
	for (const [outputStream, inputStreams] of pipeGroups.entries()) {
		const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
		pipeStreams(inputStream, outputStream);
	}
};
const pipeTransform = (subprocess, stream, direction, fdNumber) => {
	if (direction === "output") pipeStreams(subprocess.stdio[fdNumber], stream);
	else pipeStreams(stream, subprocess.stdio[fdNumber]);
	const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
	if (streamProperty !== void 0) subprocess[streamProperty] = stream;
	subprocess.stdio[fdNumber] = stream;
};
const SUBPROCESS_STREAM_PROPERTIES = [
	"stdin",
	"stdout",
	"stderr"
];
const pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
	if (stream === void 0) return;
	setStandardStreamMaxListeners(stream, controller);
	const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
	const outputStreams = pipeGroups.get(inputStream) ?? [];
	pipeGroups.set(inputStream, [...outputStreams, outputStream]);
};
const setStandardStreamMaxListeners = (stream, { signal }) => {
	if (isStandardStream(stream)) incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
};
const MAX_LISTENERS_INCREMENT = 2;
// node_modules/signal-exit/dist/mjs/signals.js
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
if (process.platform !== "win32") signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT");
if (process.platform === "linux") signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process === "object" && typeof process.removeListener === "function" && typeof process.emit === "function" && typeof process.reallyExit === "function" && typeof process.listeners === "function" && typeof process.kill === "function" && typeof process.pid === "number" && typeof process.on === "function";
const kExitEmitter = Symbol.for("signal-exit emitter");
const global$1 = globalThis;
const ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: false,
		exit: false
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global$1[kExitEmitter]) return global$1[kExitEmitter];
		ObjectDefineProperty(global$1, kExitEmitter, {
			value: this,
			writable: false,
			enumerable: false,
			configurable: false
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		const list = this.listeners[ev];
		const i = list.indexOf(fn);
		if (i === -1) return;
		if (i === 0 && list.length === 1) list.length = 0;
		else list.splice(i, 1);
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return false;
		this.emitted[ev] = true;
		let ret = false;
		for (const fn of this.listeners[ev]) ret = fn(code, signal) === true || ret;
		if (ev === "exit") ret = this.emit("afterExit", code, signal) || ret;
		return ret;
	}
};
var SignalExitBase = class {};
const signalExitWrap = (handler) => {
	return {
		onExit(cb, opts) {
			return handler.onExit(cb, opts);
		},
		load() {
			return handler.load();
		},
		unload() {
			return handler.unload();
		}
	};
};
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
};
var SignalExit = class extends SignalExitBase {
	#hupSig = process$2.platform === "win32" ? "SIGINT" : "SIGHUP";
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = false;
	constructor(process) {
		super();
		this.#process = process;
		this.#sigListeners = {};
		for (const sig of signals) this.#sigListeners[sig] = () => {
			const listeners = this.#process.listeners(sig);
			let { count } = this.#emitter;
			const p = process;
			if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") count += p.__signal_exit_emitter__.count;
			if (listeners.length === count) {
				this.unload();
				const ret = this.#emitter.emit("exit", null, sig);
				const s = sig === "SIGHUP" ? this.#hupSig : sig;
				if (!ret) process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit;
		this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		if (!processOk(this.#process)) return () => {};
		if (this.#loaded === false) this.load();
		const ev = opts?.alwaysLast ? "afterExit" : "exit";
		this.#emitter.on(ev, cb);
		return () => {
			this.#emitter.removeListener(ev, cb);
			if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) this.unload();
		};
	}
	load() {
		if (this.#loaded) return;
		this.#loaded = true;
		this.#emitter.count += 1;
		for (const sig of signals) try {
			const fn = this.#sigListeners[sig];
			if (fn) this.#process.on(sig, fn);
		} catch (_) {}
		this.#process.emit = (ev, ...a) => {
			return this.#processEmit(ev, ...a);
		};
		this.#process.reallyExit = (code) => {
			return this.#processReallyExit(code);
		};
	}
	unload() {
		if (!this.#loaded) return;
		this.#loaded = false;
		signals.forEach((sig) => {
			const listener = this.#sigListeners[sig];
			if (!listener) throw new Error("Listener not defined for signal: " + sig);
			try {
				this.#process.removeListener(sig, listener);
			} catch (_) {}
		});
		this.#process.emit = this.#originalProcessEmit;
		this.#process.reallyExit = this.#originalProcessReallyExit;
		this.#emitter.count -= 1;
	}
	#processReallyExit(code) {
		if (!processOk(this.#process)) return 0;
		this.#process.exitCode = code || 0;
		this.#emitter.emit("exit", this.#process.exitCode, null);
		return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
	}
	#processEmit(ev, ...args) {
		const og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			if (typeof args[0] === "number") this.#process.exitCode = args[0];
			const ret = og.call(this.#process, ev, ...args);
			this.#emitter.emit("exit", this.#process.exitCode, null);
			return ret;
		} else return og.call(this.#process, ev, ...args);
	}
};
const process$2 = globalThis.process;
const { onExit, load, unload } = signalExitWrap(processOk(process$2) ? new SignalExit(process$2) : new SignalExitFallback());
// node_modules/execa/lib/terminate/cleanup.js
const cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
	if (!cleanup || detached) return;
	const removeExitHandler = onExit(() => {
		subprocess.kill();
	});
	addAbortListener(signal, () => {
		removeExitHandler();
	});
};
// node_modules/execa/lib/pipe/pipe-arguments.js
const normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
	const startTime = getStartTime();
	const { destination, destinationStream, destinationError, from, unpipeSignal } = getDestinationStream(boundOptions, createNested, pipeArguments);
	const { sourceStream, sourceError } = getSourceStream(source, from);
	const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	return {
		sourcePromise,
		sourceStream,
		sourceOptions,
		sourceError,
		destination,
		destinationStream,
		destinationError,
		unpipeSignal,
		fileDescriptors,
		startTime
	};
};
const getDestinationStream = (boundOptions, createNested, pipeArguments) => {
	try {
		const { destination, pipeOptions: { from, to, unpipeSignal } = {} } = getDestination(boundOptions, createNested, ...pipeArguments);
		return {
			destination,
			destinationStream: getToStream(destination, to),
			from,
			unpipeSignal
		};
	} catch (error) {
		return { destinationError: error };
	}
};
const getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
	if (Array.isArray(firstArgument)) return {
		destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments),
		pipeOptions: boundOptions
	};
	if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(\"file\", ..., options) or .pipe(execa(\"file\", ..., options)) instead of .pipe(options)(\"file\", ...).");
		const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
		return {
			destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions),
			pipeOptions: rawOptions
		};
	}
	if (SUBPROCESS_OPTIONS.has(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: firstArgument,
			pipeOptions: pipeArguments[0]
		};
	}
	throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
};
const mapDestinationArguments = ({ options }) => ({ options: {
	...options,
	stdin: "pipe",
	piped: true
} });
const getSourceStream = (source, from) => {
	try {
		return { sourceStream: getFromStream(source, from) };
	} catch (error) {
		return { sourceError: error };
	}
};
// node_modules/execa/lib/pipe/throw.js
const handlePipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError, fileDescriptors, sourceOptions, startTime }) => {
	const error = getPipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError
	});
	if (error !== void 0) throw createNonCommandError({
		error,
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
const getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
	if (sourceError !== void 0 && destinationError !== void 0) return destinationError;
	if (destinationError !== void 0) {
		abortSourceStream(sourceStream);
		return destinationError;
	}
	if (sourceError !== void 0) {
		endDestinationStream(destinationStream);
		return sourceError;
	}
};
const createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
	error,
	command: PIPE_COMMAND_MESSAGE,
	escapedCommand: PIPE_COMMAND_MESSAGE,
	fileDescriptors,
	options: sourceOptions,
	startTime,
	isSync: false
});
const PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
// node_modules/execa/lib/pipe/sequence.js
const waitForBothSubprocesses = async (subprocessPromises) => {
	const [{ status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason }, { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }] = await subprocessPromises;
	if (!destinationResult.pipedFrom.includes(sourceResult)) destinationResult.pipedFrom.push(sourceResult);
	if (destinationStatus === "rejected") throw destinationResult;
	if (sourceStatus === "rejected") throw sourceResult;
	return destinationResult;
};
// node_modules/execa/lib/pipe/streaming.js
const pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
	const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
	incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
	incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
	cleanupMergedStreamsMap(destinationStream);
	return mergedStream;
};
const pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = mergeStreams([sourceStream]);
	pipeStreams(mergedStream, destinationStream);
	MERGED_STREAMS.set(destinationStream, mergedStream);
	return mergedStream;
};
const pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = MERGED_STREAMS.get(destinationStream);
	mergedStream.add(sourceStream);
	return mergedStream;
};
const cleanupMergedStreamsMap = async (destinationStream) => {
	try {
		await finished(destinationStream, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	MERGED_STREAMS.delete(destinationStream);
};
const MERGED_STREAMS = new WeakMap();
const SOURCE_LISTENERS_PER_PIPE = 2;
const DESTINATION_LISTENERS_PER_PIPE = 1;
// node_modules/execa/lib/pipe/abort.js
const unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
const unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
	await aborted(unpipeSignal, sourceStream);
	await mergedStream.remove(sourceStream);
	throw createNonCommandError({
		error: new Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
// node_modules/execa/lib/pipe/setup.js
const pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
	if (isPlainObject(pipeArguments[0])) return pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		boundOptions: {
			...sourceInfo.boundOptions,
			...pipeArguments[0]
		}
	});
	const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
	const promise = handlePipePromise({
		...normalizedInfo,
		destination
	});
	promise.pipe = pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		source: destination,
		sourcePromise: promise,
		boundOptions: {}
	});
	return promise;
};
const handlePipePromise = async ({ sourcePromise, sourceStream, sourceOptions, sourceError, destination, destinationStream, destinationError, unpipeSignal, fileDescriptors, startTime }) => {
	const subprocessPromises = getSubprocessPromises(sourcePromise, destination);
	handlePipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError,
		fileDescriptors,
		sourceOptions,
		startTime
	});
	const maxListenersController = new AbortController();
	try {
		const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
		return await Promise.race([waitForBothSubprocesses(subprocessPromises), ...unpipeOnAbort(unpipeSignal, {
			sourceStream,
			mergedStream,
			sourceOptions,
			fileDescriptors,
			startTime
		})]);
	} finally {
		maxListenersController.abort();
	}
};
const getSubprocessPromises = (sourcePromise, destination) => Promise.allSettled([sourcePromise, destination]);
// node_modules/execa/lib/io/iterate.js
const iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
	const controller = new AbortController();
	stopReadingOnExit(subprocess, controller);
	return iterateOnStream({
		stream: subprocessStdout,
		controller,
		binary,
		shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
		encoding,
		shouldSplit: !subprocessStdout.readableObjectMode,
		preserveNewlines
	});
};
const stopReadingOnExit = async (subprocess, controller) => {
	try {
		await subprocess;
	} catch {} finally {
		controller.abort();
	}
};
const iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline, allMixed }) => {
	const controller = new AbortController();
	stopReadingOnStreamEnd(onStreamEnd, controller, stream);
	const objectMode = stream.readableObjectMode && !allMixed;
	return iterateOnStream({
		stream,
		controller,
		binary: encoding === "buffer",
		shouldEncode: !objectMode,
		encoding,
		shouldSplit: !objectMode && lines,
		preserveNewlines: !stripFinalNewline
	});
};
const stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
	try {
		await onStreamEnd;
	} catch {
		stream.destroy();
	} finally {
		controller.abort();
	}
};
const iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
	const onStdoutChunk = on(stream, "data", {
		signal: controller.signal,
		highWaterMark: HIGH_WATER_MARK,
		highWatermark: HIGH_WATER_MARK
	});
	return iterateOnData({
		onStdoutChunk,
		controller,
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
};
const DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark(true);
const HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
const iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
	const generators = getGenerators({
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
	try {
		for await (const [chunk] of onStdoutChunk) yield* transformChunkSync(chunk, generators, 0);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
	} finally {
		yield* finalChunksSync(generators);
	}
};
const getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [getEncodingTransformGenerator(binary, encoding, !shouldEncode), getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})].filter(Boolean);
// node_modules/execa/lib/io/contents.js
const getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	const logPromise = logOutputAsync({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		allMixed,
		verboseInfo,
		streamInfo
	});
	if (!buffer) {
		await Promise.all([resumeStream(stream), logPromise]);
		return;
	}
	const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline, fdNumber);
	const iterable = iterateForResult({
		stream,
		onStreamEnd,
		lines,
		encoding,
		stripFinalNewline: stripFinalNewlineValue,
		allMixed
	});
	const [output] = await Promise.all([getStreamContents({
		stream,
		iterable,
		fdNumber,
		encoding,
		maxBuffer,
		lines
	}), logPromise]);
	return output;
};
const logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
	if (!shouldLogOutput({
		stdioItems: fileDescriptors[fdNumber]?.stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesIterable = iterateForResult({
		stream,
		onStreamEnd,
		lines: true,
		encoding,
		stripFinalNewline: true,
		allMixed
	});
	await logLines(linesIterable, stream, fdNumber, verboseInfo);
};
const resumeStream = async (stream) => {
	await setImmediate();
	if (stream.readableFlowing === null) stream.resume();
};
const getStreamContents = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
	try {
		if (readableObjectMode || lines) return await getStreamAsArray(iterable, { maxBuffer });
		if (encoding === "buffer") return new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer }));
		return await getStreamAsString(iterable, { maxBuffer });
	} catch (error) {
		return handleBufferedData(handleMaxBuffer({
			error,
			stream,
			readableObjectMode,
			lines,
			encoding,
			fdNumber
		}));
	}
};
const getBufferedData = async (streamPromise) => {
	try {
		return await streamPromise;
	} catch (error) {
		return handleBufferedData(error);
	}
};
const handleBufferedData = ({ bufferedData }) => isArrayBuffer(bufferedData) ? new Uint8Array(bufferedData) : bufferedData;
// node_modules/execa/lib/resolve/wait-stream.js
const waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
	const state = handleStdinDestroy(stream, streamInfo);
	const abortController = new AbortController();
	try {
		await Promise.race([...stopOnExit ? [streamInfo.exitPromise] : [], finished(stream, {
			cleanup: true,
			signal: abortController.signal
		})]);
	} catch (error) {
		if (!state.stdinCleanedUp) handleStreamError(error, fdNumber, streamInfo, isSameDirection);
	} finally {
		abortController.abort();
	}
};
const handleStdinDestroy = (stream, { originalStreams: [originalStdin], subprocess }) => {
	const state = { stdinCleanedUp: false };
	if (stream === originalStdin) spyOnStdinDestroy(stream, subprocess, state);
	return state;
};
const spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
	const { _destroy } = subprocessStdin;
	subprocessStdin._destroy = (...destroyArguments) => {
		setStdinCleanedUp(subprocess, state);
		_destroy.call(subprocessStdin, ...destroyArguments);
	};
};
const setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
	if (exitCode !== null || signalCode !== null) state.stdinCleanedUp = true;
};
const handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
	if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) throw error;
};
const shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
	if (streamInfo.propagating) return isStreamEpipe(error) || isStreamAbort(error);
	streamInfo.propagating = true;
	return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
};
const isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
const isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const isStreamEpipe = (error) => error?.code === "EPIPE";
// node_modules/execa/lib/resolve/stdio.js
const waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
	stream,
	fdNumber,
	encoding,
	buffer: buffer[fdNumber],
	maxBuffer: maxBuffer[fdNumber],
	lines: lines[fdNumber],
	allMixed: false,
	stripFinalNewline,
	verboseInfo,
	streamInfo
}));
const waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	if (!stream) return;
	const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
	if (isInputFileDescriptor(streamInfo, fdNumber)) {
		await onStreamEnd;
		return;
	}
	const [output] = await Promise.all([getStreamOutput({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		buffer,
		maxBuffer,
		lines,
		allMixed,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), onStreamEnd]);
	return output;
};
// node_modules/execa/lib/resolve/all-async.js
const makeAllStream = ({ stdout, stderr }, { all }) => all && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
const waitForAllStream = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => waitForSubprocessStream({
	...getAllStream(subprocess, buffer),
	fdNumber: "all",
	encoding,
	maxBuffer: maxBuffer[1] + maxBuffer[2],
	lines: lines[1] || lines[2],
	allMixed: getAllMixed(subprocess),
	stripFinalNewline,
	verboseInfo,
	streamInfo
});
const getAllStream = ({ stdout, stderr, all }, [, bufferStdout, bufferStderr]) => {
	const buffer = bufferStdout || bufferStderr;
	if (!buffer) return {
		stream: all,
		buffer
	};
	if (!bufferStdout) return {
		stream: stderr,
		buffer
	};
	if (!bufferStderr) return {
		stream: stdout,
		buffer
	};
	return {
		stream: all,
		buffer
	};
};
const getAllMixed = ({ all, stdout, stderr }) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
// node_modules/execa/lib/verbose/ipc.js
const shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
const logIpcOutput = (message, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(message);
	verboseLog({
		type: "ipc",
		verboseMessage,
		fdNumber: "ipc",
		verboseInfo
	});
};
// node_modules/execa/lib/ipc/buffer-messages.js
const waitForIpcOutput = async ({ subprocess, buffer: bufferArray, maxBuffer: maxBufferArray, ipc, ipcOutput, verboseInfo }) => {
	if (!ipc) return ipcOutput;
	const isVerbose = shouldLogIpc(verboseInfo);
	const buffer = getFdSpecificValue(bufferArray, "ipc");
	const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
	for await (const message of loopOnMessages({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: false,
		ipc,
		shouldAwait: false,
		reference: true
	})) {
		if (buffer) {
			checkIpcMaxBuffer(subprocess, ipcOutput, maxBuffer);
			ipcOutput.push(message);
		}
		if (isVerbose) logIpcOutput(message, verboseInfo);
	}
	return ipcOutput;
};
const getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
	await Promise.allSettled([ipcOutputPromise]);
	return ipcOutput;
};
// node_modules/execa/lib/resolve/wait-subprocess.js
const waitForSubprocessResult = async ({ subprocess, options: { encoding, buffer, maxBuffer, lines, timeoutDuration: timeout, cancelSignal, gracefulCancel, forceKillAfterDelay, stripFinalNewline, ipc, ipcInput }, context, verboseInfo, fileDescriptors, originalStreams, onInternalError, controller }) => {
	const exitPromise = waitForExit(subprocess, context);
	const streamInfo = {
		originalStreams,
		fileDescriptors,
		subprocess,
		exitPromise,
		propagating: false
	};
	const stdioPromises = waitForStdioStreams({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const allPromise = waitForAllStream({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const ipcOutput = [];
	const ipcOutputPromise = waitForIpcOutput({
		subprocess,
		buffer,
		maxBuffer,
		ipc,
		ipcOutput,
		verboseInfo
	});
	const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
	const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
	try {
		return await Promise.race([
			Promise.all([
				{},
				waitForSuccessfulExit(exitPromise),
				Promise.all(stdioPromises),
				allPromise,
				ipcOutputPromise,
				sendIpcInput(subprocess, ipcInput),
				...originalPromises,
				...customStreamsEndPromises
			]),
			onInternalError,
			throwOnSubprocessError(subprocess, controller),
			...throwOnTimeout(subprocess, timeout, context, controller),
			...throwOnCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				context,
				controller
			}),
			...throwOnGracefulCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				forceKillAfterDelay,
				context,
				controller
			})
		]);
	} catch (error) {
		context.terminationReason ??= "other";
		return Promise.all([
			{ error },
			exitPromise,
			Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
			getBufferedData(allPromise),
			getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
			Promise.allSettled(originalPromises),
			Promise.allSettled(customStreamsEndPromises)
		]);
	}
};
const waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
const waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
	isSameDirection: TRANSFORM_TYPES.has(type),
	stopOnExit: type === "native"
})));
const throwOnSubprocessError = async (subprocess, { signal }) => {
	const [error] = await once(subprocess, "error", { signal });
	throw error;
};
// node_modules/execa/lib/convert/concurrent.js
const initializeConcurrentStreams = () => ({
	readableDestroy: new WeakMap(),
	writableFinal: new WeakMap(),
	writableDestroy: new WeakMap()
});
const addConcurrentStream = (concurrentStreams, stream, waitName) => {
	const weakMap = concurrentStreams[waitName];
	if (!weakMap.has(stream)) weakMap.set(stream, []);
	const promises = weakMap.get(stream);
	const promise = createDeferred();
	promises.push(promise);
	return {
		resolve: promise.resolve.bind(promise),
		promises
	};
};
const waitForConcurrentStreams = async ({ resolve, promises }, subprocess) => {
	resolve();
	const [isSubprocessExit] = await Promise.race([Promise.allSettled([true, subprocess]), Promise.all([false, ...promises])]);
	return !isSubprocessExit;
};
// node_modules/execa/lib/convert/shared.js
const safeWaitForSubprocessStdin = async (subprocessStdin) => {
	if (subprocessStdin === void 0) return;
	try {
		await waitForSubprocessStdin(subprocessStdin);
	} catch {}
};
const safeWaitForSubprocessStdout = async (subprocessStdout) => {
	if (subprocessStdout === void 0) return;
	try {
		await waitForSubprocessStdout(subprocessStdout);
	} catch {}
};
const waitForSubprocessStdin = async (subprocessStdin) => {
	await finished(subprocessStdin, {
		cleanup: true,
		readable: false,
		writable: true
	});
};
const waitForSubprocessStdout = async (subprocessStdout) => {
	await finished(subprocessStdout, {
		cleanup: true,
		readable: true,
		writable: false
	});
};
const waitForSubprocess = async (subprocess, error) => {
	await subprocess;
	if (error) throw error;
};
const destroyOtherStream = (stream, isOpen, error) => {
	if (error && !isStreamAbort(error)) stream.destroy(error);
	else if (isOpen) stream.destroy();
};
// node_modules/execa/lib/convert/readable.js
const createReadable = ({ subprocess, concurrentStreams, encoding }, { from, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const readable = new Readable({
		read,
		destroy: callbackify(onReadableDestroy.bind(void 0, {
			subprocessStdout,
			subprocess,
			waitReadableDestroy
		})),
		highWaterMark: readableHighWaterMark,
		objectMode: readableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable,
		subprocess
	});
	return readable;
};
const getSubprocessStdout = (subprocess, from, concurrentStreams) => {
	const subprocessStdout = getFromStream(subprocess, from);
	return {
		subprocessStdout,
		waitReadableDestroy: addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy")
	};
};
const getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? {
	readableEncoding,
	readableObjectMode,
	readableHighWaterMark
} : {
	readableEncoding,
	readableObjectMode: true,
	readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK
};
const getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
	const onStdoutDataDone = createDeferred();
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !binary,
		encoding,
		preserveNewlines
	});
	return {
		read() {
			onRead(this, onStdoutData, onStdoutDataDone);
		},
		onStdoutDataDone
	};
};
const onRead = async (readable, onStdoutData, onStdoutDataDone) => {
	try {
		const { value, done } = await onStdoutData.next();
		if (done) onStdoutDataDone.resolve();
		else readable.push(value);
	} catch {}
};
const onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
	try {
		await waitForSubprocessStdout(subprocessStdout);
		await subprocess;
		await safeWaitForSubprocessStdin(subprocessStdin);
		await onStdoutDataDone;
		if (readable.readable) readable.push(null);
	} catch (error) {
		await safeWaitForSubprocessStdin(subprocessStdin);
		destroyOtherReadable(readable, error);
	}
};
const onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
	if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
		destroyOtherReadable(subprocessStdout, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherReadable = (stream, error) => {
	destroyOtherStream(stream, stream.readable, error);
};
// node_modules/execa/lib/convert/writable.js
const createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const writable = new Writable({
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onWritableDestroy.bind(void 0, {
			subprocessStdin,
			subprocess,
			waitWritableFinal,
			waitWritableDestroy
		})),
		highWaterMark: subprocessStdin.writableHighWaterMark,
		objectMode: subprocessStdin.writableObjectMode
	});
	onStdinFinished(subprocessStdin, writable);
	return writable;
};
const getSubprocessStdin = (subprocess, to, concurrentStreams) => {
	const subprocessStdin = getToStream(subprocess, to);
	return {
		subprocessStdin,
		waitWritableFinal: addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"),
		waitWritableDestroy: addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy")
	};
};
const getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
	write: onWrite.bind(void 0, subprocessStdin),
	final: callbackify(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
});
const onWrite = (subprocessStdin, chunk, encoding, done) => {
	if (subprocessStdin.write(chunk, encoding)) done();
	else subprocessStdin.once("drain", done);
};
const onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
	if (await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
		if (subprocessStdin.writable) subprocessStdin.end();
		await subprocess;
	}
};
const onStdinFinished = async (subprocessStdin, writable, subprocessStdout) => {
	try {
		await waitForSubprocessStdin(subprocessStdin);
		if (writable.writable) writable.end();
	} catch (error) {
		await safeWaitForSubprocessStdout(subprocessStdout);
		destroyOtherWritable(writable, error);
	}
};
const onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess);
	if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
		destroyOtherWritable(subprocessStdin, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherWritable = (stream, error) => {
	destroyOtherStream(stream, stream.writable, error);
};
// node_modules/execa/lib/convert/duplex.js
const createDuplex = ({ subprocess, concurrentStreams, encoding }, { from, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const duplex = new Duplex({
		read,
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onDuplexDestroy.bind(void 0, {
			subprocessStdout,
			subprocessStdin,
			subprocess,
			waitReadableDestroy,
			waitWritableFinal,
			waitWritableDestroy
		})),
		readableHighWaterMark,
		writableHighWaterMark: subprocessStdin.writableHighWaterMark,
		readableObjectMode,
		writableObjectMode: subprocessStdin.writableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable: duplex,
		subprocess,
		subprocessStdin
	});
	onStdinFinished(subprocessStdin, duplex, subprocessStdout);
	return duplex;
};
const onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
	await Promise.all([onReadableDestroy({
		subprocessStdout,
		subprocess,
		waitReadableDestroy
	}, error), onWritableDestroy({
		subprocessStdin,
		subprocess,
		waitWritableFinal,
		waitWritableDestroy
	}, error)]);
};
// node_modules/execa/lib/convert/iterable.js
const createIterable = (subprocess, encoding, { from, binary: binaryOption = false, preserveNewlines = false } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: true,
		encoding,
		preserveNewlines
	});
	return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
};
const iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
	try {
		yield* onStdoutData;
	} finally {
		if (subprocessStdout.readable) subprocessStdout.destroy();
		await subprocess;
	}
};
// node_modules/execa/lib/convert/add.js
const addConvertedStreams = (subprocess, { encoding }) => {
	const concurrentStreams = initializeConcurrentStreams();
	subprocess.readable = createReadable.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.writable = createWritable.bind(void 0, {
		subprocess,
		concurrentStreams
	});
	subprocess.duplex = createDuplex.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
	subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};
// node_modules/execa/lib/methods/promise.js
const mergePromise = (subprocess, promise) => {
	for (const [property, descriptor] of descriptors) {
		const value = descriptor.value.bind(promise);
		Reflect.defineProperty(subprocess, property, {
			...descriptor,
			value
		});
	}
};
const nativePromisePrototype = (async () => {})().constructor.prototype;
const descriptors = [
	"then",
	"catch",
	"finally"
].map((property) => [property, Reflect.getOwnPropertyDescriptor(nativePromisePrototype, property)]);
// node_modules/execa/lib/methods/main-async.js
const execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
	const { subprocess, promise } = spawnSubprocessAsync({
		file,
		commandArguments,
		options,
		startTime,
		verboseInfo,
		command,
		escapedCommand,
		fileDescriptors
	});
	subprocess.pipe = pipeToSubprocess.bind(void 0, {
		source: subprocess,
		sourcePromise: promise,
		boundOptions: {},
		createNested
	});
	mergePromise(subprocess, promise);
	SUBPROCESS_OPTIONS.set(subprocess, {
		options,
		fileDescriptors
	});
	return subprocess;
};
const handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
	const options = handleAsyncOptions(normalizedOptions);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioAsync(options, verboseInfo)
	};
};
const handleAsyncOptions = ({ timeout, signal, ...options }) => {
	if (signal !== void 0) throw new TypeError("The \"signal\" option has been renamed to \"cancelSignal\" instead.");
	return {
		...options,
		timeoutDuration: timeout
	};
};
const spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
	let subprocess;
	try {
		subprocess = spawn(...concatenateShell(file, commandArguments, options));
	} catch (error) {
		return handleEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			verboseInfo
		});
	}
	const controller = new AbortController();
	setMaxListeners(Number.POSITIVE_INFINITY, controller.signal);
	const originalStreams = [...subprocess.stdio];
	pipeOutputAsync(subprocess, fileDescriptors, controller);
	cleanupOnExit(subprocess, options, controller);
	const context = {};
	const onInternalError = createDeferred();
	subprocess.kill = subprocessKill.bind(void 0, {
		kill: subprocess.kill.bind(subprocess),
		options,
		onInternalError,
		context,
		controller
	});
	subprocess.all = makeAllStream(subprocess, options);
	addConvertedStreams(subprocess, options);
	addIpcMethods(subprocess, options);
	const promise = handlePromise({
		subprocess,
		options,
		startTime,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		command,
		escapedCommand,
		context,
		onInternalError,
		controller
	});
	return {
		subprocess,
		promise
	};
};
const handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
	const [errorInfo, [exitCode, signal], stdioResults, allResult, ipcOutput] = await waitForSubprocessResult({
		subprocess,
		options,
		context,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		onInternalError,
		controller
	});
	controller.abort();
	onInternalError.resolve();
	const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
	const all = stripNewline(allResult, options, "all");
	const result = getAsyncResult({
		errorInfo,
		exitCode,
		signal,
		stdio,
		all,
		ipcOutput,
		context,
		options,
		command,
		escapedCommand,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
	error: errorInfo.error,
	command,
	escapedCommand,
	timedOut: context.terminationReason === "timeout",
	isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
	isGracefullyCanceled: context.terminationReason === "gracefulCancel",
	isMaxBuffer: errorInfo.error instanceof MaxBufferError,
	isForcefullyTerminated: context.isForcefullyTerminated,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput,
	options,
	startTime,
	isSync: false
}) : makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput,
	options,
	startTime
});
// node_modules/execa/lib/methods/bind.js
const mergeOptions = (boundOptions, options) => {
	const newOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [optionName, mergeOption(optionName, boundOptions[optionName], optionValue)]));
	return {
		...boundOptions,
		...newOptions
	};
};
const mergeOption = (optionName, boundOptionValue, optionValue) => {
	if (DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue)) return {
		...boundOptionValue,
		...optionValue
	};
	return optionValue;
};
const DEEP_OPTIONS = new Set(["env", ...FD_SPECIFIC_OPTIONS]);
// node_modules/execa/lib/methods/create.js
const createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
	const createNested = (mapArguments, boundOptions, setBoundExeca) => createExeca(mapArguments, boundOptions, deepOptions, setBoundExeca);
	const boundExeca = (...execaArguments) => callBoundExeca({
		mapArguments,
		deepOptions,
		boundOptions,
		setBoundExeca,
		createNested
	}, ...execaArguments);
	if (setBoundExeca !== void 0) setBoundExeca(boundExeca, createNested, boundOptions);
	return boundExeca;
};
const callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
	if (isPlainObject(firstArgument)) return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
	const { file, commandArguments, options, isSync } = parseArguments({
		mapArguments,
		firstArgument,
		nextArguments,
		deepOptions,
		boundOptions
	});
	return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
};
const parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
	const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
	const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
	const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
	const { file = initialFile, commandArguments = initialArguments, options = mergedOptions, isSync = false } = mapArguments({
		file: initialFile,
		commandArguments: initialArguments,
		options: mergedOptions
	});
	return {
		file,
		commandArguments,
		options,
		isSync
	};
};
// node_modules/execa/lib/methods/command.js
const mapCommandAsync = ({ file, commandArguments }) => parseCommand(file, commandArguments);
const mapCommandSync = ({ file, commandArguments }) => ({
	...parseCommand(file, commandArguments),
	isSync: true
});
const parseCommand = (command, unusedArguments) => {
	if (unusedArguments.length > 0) throw new TypeError(`The command and its arguments must be passed as a single string: ${command} ${unusedArguments}.`);
	const [file, ...commandArguments] = parseCommandString(command);
	return {
		file,
		commandArguments
	};
};
const parseCommandString = (command) => {
	if (typeof command !== "string") throw new TypeError(`The command must be a string: ${String(command)}.`);
	const trimmedCommand = command.trim();
	if (trimmedCommand === "") return [];
	const tokens = [];
	for (const token of trimmedCommand.split(SPACES_REGEXP)) {
		const previousToken = tokens.at(-1);
		if (previousToken && previousToken.endsWith("\\")) tokens[tokens.length - 1] = `${previousToken.slice(0, -1)} ${token}`;
		else tokens.push(token);
	}
	return tokens;
};
const SPACES_REGEXP = / +/g;
// node_modules/execa/lib/methods/script.js
const setScriptSync = (boundExeca, createNested, boundOptions) => {
	boundExeca.sync = createNested(mapScriptSync, boundOptions);
	boundExeca.s = boundExeca.sync;
};
const mapScriptAsync = ({ options }) => getScriptOptions(options);
const mapScriptSync = ({ options }) => ({
	...getScriptOptions(options),
	isSync: true
});
const getScriptOptions = (options) => ({ options: {
	...getScriptStdinOption(options),
	...options
} });
const getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
const deepScriptOptions = { preferLocal: true };
// node_modules/execa/index.js
const execa = createExeca(() => ({}));
createExeca(() => ({ isSync: true }));
createExeca(mapCommandAsync);
createExeca(mapCommandSync);
createExeca(mapNode);
createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
const { sendMessage, getOneMessage, getEachMessage, getCancelSignal } = getIpcExport();
// src/process/members.ts
function findMembers(fs, session, marker) {
	let names;
	try {
		fs.readFileSync("/proc/self/stat");
		names = fs.readdirSync("/proc");
	} catch {
		return;
	}
	const found = [];
	for (const name of names) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = fs.readFileSync(`/proc/${name}/stat`, "latin1");
			const [state, , , ofSession] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (state === "Z" || state === "X") continue;
			const marked = () => fs.readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(marker);
			if (session !== 0 && Number(ofSession) === session || marked()) found.push(Number(name));
		} catch {}
	}
	return found;
}
function birthOf(fs, pid) {
	try {
		fs.readFileSync("/proc/self/stat");
	} catch {
		return;
	}
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return "gone";
	}
}
// src/process/group.ts
const [FIRST_POLL_MS, POLL_MS] = [2, 50];
const UNKILLABLE_MS = 1e4;
function processGroup(leader, marker) {
	const asked = new Set();
	const signal = (name) => {
		const members = findMembers(fs, leader, marker);
		if (members === void 0) return send(process.platform === "win32" ? leader : -leader, asked.size ? 0 : name);
		for (const pid of members) {
			if (name === "SIGTERM" && asked.has(pid)) continue;
			asked.add(pid);
			send(pid, name);
		}
		return members.length > 0;
	};
	const until = async (name, ms) => {
		const deadline = performance.now() + ms;
		for (let poll = FIRST_POLL_MS; signal(name); poll = Math.min(2 * poll, POLL_MS)) {
			if (performance.now() >= deadline) return false;
			await setTimeout$1(poll);
		}
		return true;
	};
	return { async end(graceMs) {
		if (await until("SIGTERM", graceMs)) return;
		send(-leader, "SIGKILL");
		await until("SIGKILL", UNKILLABLE_MS);
	} };
}
function send(pid, signal) {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}
// src/process/watchdog.ts
const ABANDONED_GRACE_MS = 5e3;
const PROGRAM = `
const fs = require('node:fs');
const findMembers = ${findMembers.toString()};
const birthOf = ${birthOf.toString()};
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
const watched = new Map();
let text = '';
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    const [word, pid, marker] = line.split(' ');
    if (word === 'done') watched.delete(pid);
    else watched.set(pid, { marker, born: birthOf(fs, Number(pid)) });
  }
});
const send = (pid, signal) => { try { return process.kill(pid, signal); } catch { return false; } };
process.stdin.on('close', () => {
  const deadline = Date.now() + ${ABANDONED_GRACE_MS};
  const asked = new Set();
  const round = () => {
    const late = Date.now() >= deadline;
    let left = 0;
    for (const [pid, { marker, born }] of watched) {
      const now = birthOf(fs, Number(pid));
      const session = now === born || now === 'gone' ? Number(pid) : 0;
      const members = findMembers(fs, session, marker);
      if (members === undefined) {
        left += send(-pid, late ? 'SIGKILL' : asked.has(pid) ? 0 : 'SIGTERM') ? 1 : 0;
        asked.add(pid);
        continue;
      }
      for (const member of members) {
        left += 1;
        if (late) send(member, 'SIGKILL');
        else if (!asked.has(member)) send(member, 'SIGTERM');
        asked.add(member);
      }
    }
    if (left === 0 || Date.now() > deadline + ${ABANDONED_GRACE_MS}) process.exit();
  };
  round();
  setInterval(round, 100);
});
`;
let running;
function startWatchdog(env, watched = new Map()) {
	if (running !== void 0) return;
	const child = spawn(process.execPath, ["-e", PROGRAM], {
		detached: true,
		windowsHide: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		env
	});
	const input = child.stdin;
	if (input === null) return;
	running = {
		input,
		watched
	};
	const ended = () => {
		if (running?.input !== input) return;
		running = void 0;
		if (watched.size > 0 && child.pid !== void 0) startWatchdog(env, watched);
	};
	child.on("error", ended);
	child.on("exit", ended);
	input.on("error", () => {});
	child.unref();
	input.unref();
	for (const [pid, marker] of watched) input.write(`watch ${pid} ${marker}\n`);
}
function watch(pid, marker) {
	running?.watched.set(pid, marker);
	running?.input.write(`watch ${pid} ${marker}\n`);
}
function unwatch(pid) {
	running?.watched.delete(pid);
	running?.input.write(`done ${pid}\n`);
}
// src/process/guarded.ts
function describeExit({ code, signal, error }) {
	if (error) return `it could not be started: ${error.message}`;
	return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
const MARKER = "ESPALIER_PROCESS";
const LEFTOVER_GRACE_MS = 5e3;
function spawnGuarded(command, args, options) {
	const { stdio, cwd, user } = options;
	const id = randomUUID();
	startWatchdog(command.env);
	const started = execa(command.file, [...command.args, ...args], {
		env: {
			...command.env,
			[MARKER]: id
		},
		extendEnv: false,
		detached: true,
		cleanup: false,
		buffer: false,
		reject: false,
		windowsHide: true,
		stdio,
		...cwd !== void 0 && { cwd },
		...user !== void 0 && {
			uid: user,
			gid: user
		}
	});
	const child = started;
	const { pid } = child;
	const marker = `${MARKER}=${id}`;
	if (pid !== void 0) watch(pid, marker);
	const group = pid === void 0 ? void 0 : processGroup(pid, marker);
	let exit;
	let ending;
	const end = (graceMs) => ending ??= Promise.resolve(group?.end(graceMs));
	const exited = exitOf(child, started).then((info) => {
		exit = info;
		end(LEFTOVER_GRACE_MS).then(() => pid !== void 0 && unwatch(pid));
		return info;
	});
	return {
		child,
		members: () => pid === void 0 ? [] : findMembers(fs, pid, marker) ?? [pid],
		exited,
		exit: () => exit,
		async endsWithin(ms) {
			const timer = new AbortController();
			const late = setTimeout$1(ms, void 0, { signal: timer.signal }).catch(() => void 0);
			const first = await Promise.race([exited, late]);
			timer.abort();
			return first;
		},
		async stop(graceMs) {
			await end(graceMs);
			return exited;
		}
	};
}
function exitOf(child, started) {
	const failed = (error) => ({
		code: null,
		signal: null,
		error: error instanceof Error ? error : new Error(String(error))
	});
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve({
			code,
			signal
		}));
		child.on("error", (error) => child.pid === void 0 && resolve(failed(error)));
		if (child.pid === void 0) started.then((result) => resolve(failed(result.cause ?? result.message)));
	});
}
// src/bytes/direct.ts
const SECTOR_BYTES = 4096;
const WASM_PAGE = 65536;
async function openDirect(path, access) {
	if (constants.O_DIRECT === void 0) return void 0;
	return await open(path, access | constants.O_DIRECT).catch(() => void 0);
}
function alignedBlocks(count, bytes) {
	const pages = Math.ceil(count * bytes / WASM_PAGE);
	try {
		const { buffer } = new WebAssembly.Memory({
			initial: pages,
			maximum: pages
		});
		return Array.from({ length: count }, (_, i) => new Uint8Array(buffer, i * bytes, bytes));
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/bytes/direct-reader.ts
const BLOCK_BYTES$4 = 4202496;
const READS_AT_ONCE = 3;
const LEAST_BYTES = 262144;
var DirectReader = class DirectReader {
	#handle;
	#free;
	#waiting = [];
	#refused = false;
	constructor(handle, blocks) {
		this.#handle = handle;
		this.#free = blocks;
	}
	static async open(path) {
		const handle = await openDirect(path, constants.O_RDONLY);
		if (handle === void 0) return void 0;
		const blocks = alignedBlocks(READS_AT_ONCE, BLOCK_BYTES$4);
		if (blocks !== void 0) return new DirectReader(handle, blocks);
		await handle.close();
	}
	async fill(target, position) {
		let done = 0;
		while (!this.#refused && target.length - done >= LEAST_BYTES) {
			const block = this.#free.pop() ?? await new Promise((use) => this.#waiting.push(use));
			try {
				const skip = (position + done) % SECTOR_BYTES;
				const start = position + done - skip;
				const wanted = Math.min(BLOCK_BYTES$4, Math.ceil((skip + target.length - done) / SECTOR_BYTES) * SECTOR_BYTES);
				const { bytesRead } = await this.#handle.read(block, 0, wanted, start);
				const got = Math.min(bytesRead - skip, target.length - done);
				if (got <= 0) break;
				target.set(block.subarray(skip, skip + got), done);
				done += got;
			} catch (error) {
				if (systemCodeOf(error) !== "EINVAL") throw error;
				this.#refused = true;
			} finally {
				const next = this.#waiting.shift();
				if (next === void 0) this.#free.push(block);
				else next(block);
			}
		}
		return done;
	}
	async [Symbol.asyncDispose]() {
		await this.#handle.close();
	}
};
// src/bytes/source.ts
async function readInto(source, target, offset, signal) {
	if (source.readInto !== void 0) return await source.readInto(target, offset, signal);
	target.set(await source.read(offset, target.length, signal));
}
function checkRange(name, size, offset, length) {
	if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= size)) throw new RangeError(`${name}: bytes ${offset}..${offset + length} are not inside its ${size} bytes`);
}
// src/bytes/file.ts
const BLOCK_BYTES$3 = 1 << 20;
const DIRECT_SHARE = 1 / 4;
const IDENTITY = {
	device: "dev",
	inode: "ino",
	size: "size",
	modified: "mtimeNs",
	changed: "ctimeNs"
};
async function openFileSource(path) {
	let handle;
	try {
		handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (cause) {
		throw new EspalierError("file-unreadable", `cannot read ${path}: ${readProblem(cause)}`, { cause });
	}
	const info = await handle.stat({ bigint: true });
	if (!info.isFile()) {
		await handle.close();
		throw new EspalierError("file-unreadable", `cannot read ${path}: it is not a file`);
	}
	const size = Number(info.size);
	const direct = size < totalmem() * DIRECT_SHARE ? void 0 : await DirectReader.open(path);
	async function assertUnchanged() {
		const now = await stat(path, { bigint: true }).catch(() => void 0);
		for (const [what, key] of Object.entries(IDENTITY)) {
			if (now?.[key] === info[key]) continue;
			const is = now === void 0 ? "it is gone" : `its ${what} was ${info[key]}, is ${now[key]}`;
			throw new EspalierError("base-changed", `${path} was changed while it was read: ${is}`, {
				hint: "Let nothing write to the file, then run again.",
				details: {
					path,
					what,
					expected: String(info[key]),
					actual: now && String(now[key])
				}
			});
		}
	}
	async function fill(target, position) {
		let done = direct === void 0 ? 0 : await direct.fill(target, position);
		while (done < target.length) {
			const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
			if (bytesRead === 0) {
				await assertUnchanged();
				throw new EspalierError("file-unreadable", `${path} ended at byte ${position + done}, ${size} bytes were there when it was opened`, { hint: "The disk did not give all bytes of the file; check it, and run again." });
			}
			done += bytesRead;
		}
	}
	return {
		name: path,
		size,
		version: Object.values(IDENTITY).map((key) => info[key]).join(":"),
		async read(offset, length, signal) {
			checkRange(path, size, offset, length);
			signal?.throwIfAborted();
			const bytes = new Uint8Array(length);
			await fill(bytes, offset);
			await assertUnchanged();
			return bytes;
		},
		async *stream(offset, length, signal) {
			checkRange(path, size, offset, length);
			const block = new Uint8Array(Math.min(BLOCK_BYTES$3, length));
			for (let at = offset; at < offset + length;) {
				signal?.throwIfAborted();
				const piece = block.subarray(0, Math.min(block.length, offset + length - at));
				await fill(piece, at);
				await assertUnchanged();
				at += piece.length;
				yield piece;
			}
		},
		async readInto(target, offset, signal) {
			checkRange(path, size, offset, target.length);
			signal?.throwIfAborted();
			await fill(target, offset);
			await assertUnchanged();
		},
		assertUnchanged,
		async [Symbol.asyncDispose]() {
			await direct?.[Symbol.asyncDispose]();
			await handle.close();
		}
	};
}
// src/bytes/block-writer.ts
const BLOCK_BYTES$2 = 1 << 20;
const BLOCKS = 5;
const DIRECT_FROM = 32 << 20;
var BlockWriter = class BlockWriter {
	#handle;
	#direct;
	#refused = false;
	#unused;
	#writes = [];
	#done = Promise.resolve();
	#written;
	#block;
	#offset;
	#filled = 0;
	constructor(handle, direct, blocks, offset) {
		this.#handle = handle;
		this.#direct = direct;
		this.#unused = blocks;
		this.#offset = offset;
		this.#written = offset;
	}
	static async open(path, from, size) {
		const handle = await open(path, from === 0 ? "w" : "r+");
		const aligned = size < DIRECT_FROM ? void 0 : alignedBlocks(BLOCKS, BLOCK_BYTES$2);
		const direct = aligned && await openDirect(path, constants.O_WRONLY);
		return new BlockWriter(handle, direct, aligned ?? plainBlocks(), from);
	}
	get room() {
		return BLOCK_BYTES$2 - this.#offset % BLOCK_BYTES$2 - this.#filled;
	}
	get written() {
		return this.#written;
	}
	async add(bytes) {
		if (this.#block === void 0) {
			while (this.#unused.length === 0) await this.#writes.shift();
			this.#block = this.#unused.pop();
		}
		this.#block.set(bytes, this.#filled);
		this.#filled += bytes.length;
		if (this.room === 0) this.#begin();
	}
	settled() {
		return this.#done;
	}
	async flush() {
		if (this.#filled > 0) this.#begin();
		await this.#done;
	}
	async sync() {
		await this.#handle.sync();
	}
	#begin() {
		const block = this.#block;
		const end = this.#offset + this.#filled;
		const write = this.#write(block.subarray(0, this.#filled), this.#offset).then(() => {
			this.#unused.push(block);
		});
		const before = this.#done;
		this.#done = write.then(async () => {
			await before;
			this.#written = end;
		});
		for (const promise of [write, this.#done]) promise.catch(() => {});
		this.#writes.push(write);
		this.#block = void 0;
		this.#offset = end;
		this.#filled = 0;
	}
	async #write(bytes, offset) {
		if (this.#direct !== void 0 && !this.#refused && bytes.length === BLOCK_BYTES$2) try {
			return await writeAll$1(this.#direct, bytes, offset);
		} catch (error) {
			if (systemCodeOf(error) !== "EINVAL") throw error;
			this.#refused = true;
		}
		await writeAll$1(this.#handle, bytes, offset);
	}
	async [Symbol.asyncDispose]() {
		await Promise.allSettled(this.#writes);
		await this.#direct?.close();
		await this.#handle.close();
	}
};
function plainBlocks() {
	return Array.from({ length: BLOCKS }, () => new Uint8Array(BLOCK_BYTES$2));
}
async function writeAll$1(handle, bytes, offset) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, offset + at);
		at += bytesWritten;
	}
}
// src/bytes/partial.ts
function partialName(path) {
	return `${path}.partial`;
}
const journalSchema = strictObject({
	key: string(),
	bytes: int().min(1),
	sha256: string()
});
function journalStep(size) {
	return Math.max(2 ** 20, Math.min(2 ** 26, Math.ceil(size / 64)));
}
var PartialFile = class PartialFile {
	#path;
	#key;
	#step;
	#writer;
	#hash;
	#bytes;
	#journaled;
	#saving = Promise.resolve();
	constructor(path, key, size, writer, start) {
		this.#path = path;
		this.#key = key;
		this.#step = journalStep(size);
		this.#writer = writer;
		this.#hash = start.hash;
		this.#bytes = start.bytes;
		this.#journaled = start.bytes;
	}
	static async usable(path, key) {
		return (await readJournal(path, key))?.bytes ?? 0;
	}
	static async open(path, key, size, signal) {
		const journal = await readJournal(path, key);
		const start = (journal === void 0 ? void 0 : await hashStart(path, journal, signal)) ?? {
			hash: createHash("sha256"),
			bytes: 0
		};
		const writer = await BlockWriter.open(partialName(path), start.bytes, size);
		return new PartialFile(path, key, size, writer, start);
	}
	get bytes() {
		return this.#bytes;
	}
	get written() {
		return this.#writer.written;
	}
	async append(block) {
		for (let at = 0; at < block.length;) {
			const piece = block.subarray(at, at + this.#writer.room);
			this.#hash.update(piece);
			const fills = piece.length === this.#writer.room;
			await this.#writer.add(piece);
			at += piece.length;
			this.#bytes += piece.length;
			if (fills) await this.#journal();
		}
	}
	async #journal() {
		if (this.#key === void 0 || this.#bytes - this.#journaled < this.#step) return;
		await this.#saving;
		this.#saving = this.#save(this.#key, this.#writer.settled());
		this.#saving.catch(() => {});
	}
	async keep() {
		await this.#saving.catch(() => {});
		if (this.#key === void 0 || this.#bytes === 0) return false;
		const flushed = this.#writer.flush();
		await this.#save(this.#key, flushed.then(() => this.#writer.sync()));
		return true;
	}
	async finish() {
		await this.#saving;
		await this.#writer.flush();
		await this.#writer.sync();
		await rename(partialName(this.#path), this.#path);
		await removePartial(this.#path);
		return this.#hash.digest("hex");
	}
	async #save(key, written) {
		const journal = {
			key,
			bytes: this.#bytes,
			sha256: this.#hash.copy().digest("hex")
		};
		this.#journaled = journal.bytes;
		await written;
		const name = journalName(this.#path);
		await writeFile(`${name}.new`, JSON.stringify(journal));
		await rename(`${name}.new`, name);
	}
	async discard() {
		await this.#saving.catch(() => {});
		await removePartial(this.#path);
	}
	[Symbol.asyncDispose]() {
		return this.#writer[Symbol.asyncDispose]();
	}
};
function besideNames(path) {
	const journal = journalName(path);
	return [
		partialName(path),
		journal,
		`${journal}.new`,
		lockName(path)
	];
}
function lockName(path) {
	return `${partialName(path)}.lock`;
}
async function removePartial(path) {
	const journal = journalName(path);
	for (const name of [
		`${journal}.new`,
		journal,
		partialName(path)
	]) await rm(name, { force: true });
}
function journalName(path) {
	return `${partialName(path)}.json`;
}
async function readJournal(path, key) {
	const text = await readFile(journalName(path), "utf8").catch(() => void 0);
	const there = await stat(partialName(path)).catch(() => void 0);
	if (text === void 0 || !there?.isFile()) return void 0;
	try {
		const journal = journalSchema.parse(JSON.parse(text));
		return journal.key === key && journal.bytes <= there.size ? journal : void 0;
	} catch {
		return;
	}
}
async function hashStart(path, { bytes, sha256 }, signal) {
	const hash = createHash("sha256");
	const options = {
		end: bytes - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(partialName(path), options)) hash.update(block);
	return hash.copy().digest("hex") === sha256 ? {
		hash,
		bytes
	} : void 0;
}
// src/bytes/write.ts
const PASSING = [
	"interrupted",
	"hub-unavailable",
	"disk-full"
];
async function writeStream(streamFrom, path, options) {
	try {
		var _usingCtx$8 = _usingCtx();
		const { size, key, signal, onBytes, free = freeDisk } = options;
		_usingCtx$8.a(await lockFile(path));
		const kept = await PartialFile.usable(path, key);
		if (kept === 0) await removePartial(path).catch((cause) => refuse(path, 0, cause));
		await checkFreeDisk(path, size - kept, free);
		const partial = await PartialFile.open(path, key, size, signal).catch((cause) => {
			signal?.throwIfAborted();
			return refuse(path, 0, cause);
		});
		const file = _usingCtx$8.a(partial);
		const told = (cause) => refuse(path, file.written, cause);
		try {
			if (file.bytes > 0) onBytes?.(file.bytes);
			for await (const block of streamFrom(file.bytes)) {
				await file.append(block).catch(told);
				onBytes?.(file.bytes);
			}
			signal?.throwIfAborted();
			if (file.bytes !== size) throw new EspalierError("internal", `${path} got ${file.bytes} bytes, expected ${size}`);
			return {
				path,
				bytes: size,
				sha256: await file.finish().catch(told)
			};
		} catch (cause) {
			if (!(isPassing(cause, signal) && await file.keep().catch(() => false))) await file.discard().catch(() => {});
			throw cause;
		}
	} catch (_) {
		_usingCtx$8.e = _;
	} finally {
		await _usingCtx$8.d();
	}
}
function isPassing(cause, signal) {
	return signal?.aborted === true || cause instanceof EspalierError && PASSING.includes(cause.code);
}
async function lockFile(path) {
	const name = lockName(path);
	const attempt = await makeFolder(dirname(path)).then(() => tryLock(name)).catch((cause) => refuse(path, 0, cause));
	if (attempt.taken) return { [Symbol.asyncDispose]: attempt.release };
	throw new EspalierError("usage", `${attempt.holder} is writing ${path}`, {
		hint: "Wait for it, or name another file.",
		details: {
			holder: attempt.holder,
			path
		}
	});
}
function refuse(path, bytes, cause) {
	if (!isDiskFull(cause)) throw fileError(`cannot write ${path}`, cause);
	throw new EspalierError("disk-full", `the disk filled up after ${bytes} bytes of ${path}`, {
		cause,
		hint: `Free some disk and run again to continue, or remove ${partialName(path)}.`
	});
}
async function sha256OfStream(blocks) {
	const hash = createHash("sha256");
	for await (const block of blocks) hash.update(block);
	return hash.digest("hex");
}
// src/http/body.ts
var BodyTooLong = class extends Error {
	name = "BodyTooLong";
	limit;
	constructor(limit) {
		super(`more than ${limit} bytes`);
		this.limit = limit;
	}
};
async function readBytes(response, limit) {
	const pieces = [];
	let bytes = 0;
	if (response.body === null) return new Uint8Array();
	for await (const piece of response.body) {
		bytes += piece.length;
		if (bytes > limit) throw new BodyTooLong(limit);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
async function readBody(response, limit) {
	return new TextDecoder().decode(await readBytes(response, limit));
}
function limitBodies(fetch_, limit, code) {
	return async (input, init) => {
		const response = await fetch_(input, init);
		if (response.body === null) return response;
		let bytes = 0;
		const counter = new TransformStream({ transform(piece, controller) {
			bytes += piece.length;
			if (bytes <= limit) return controller.enqueue(piece);
			const where = publicUrl(input instanceof Request ? input.url : String(input));
			const message = `${where} answered with more than ${limit} bytes, which is more than an answer has`;
			controller.error(new EspalierError(code, message, {
				hint: "Check what answers at that address.",
				details: {
					url: where,
					limit
				}
			}));
		} });
		const { status, statusText, headers } = response;
		return new Response(response.body.pipeThrough(counter), {
			status,
			statusText,
			headers: Object.fromEntries(headers)
		});
	};
}
const MODEL_SERVER_BYTES = 64 * 2 ** 20;
function modelServerFetch(fetch_) {
	return limitBodies(fetch_, MODEL_SERVER_BYTES, "llama-tool-failed");
}
// src/hub/errors.ts
const BAD_TOKEN = /invalid credentials|invalid (user )?(access )?token|token (is )?expired/i;
const MAX_REFUSAL_BYTES = 2 ** 20;
async function readRefusal(response) {
	const text = await readBody(response, MAX_REFUSAL_BYTES).catch(() => "");
	const header = (name) => response.headers.get(name) ?? void 0;
	return {
		status: response.status,
		errorCode: header("x-error-code"),
		message: header("x-error-message") ?? messageIn(text),
		requestId: header("x-request-id")
	};
}
function messageIn(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return void 0;
		const { error, message, errors } = value;
		const [first] = Array.isArray(errors) ? errors : [];
		const said = error ?? message ?? first?.message;
		return said === void 0 || said === null ? void 0 : plain(String(said));
	} catch {
		const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
		if (title !== void 0) return `a page "${plain(title)}"`;
		return plain(text.replaceAll(/<[^>]*>/g, " ")) || void 0;
	}
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, 300);
}
function answerError(response, route, problem, options, context) {
	const header = (name) => response.headers.get(name) ?? void 0;
	const type = header("content-type") ?? "no content type";
	const requestId = header("x-request-id");
	const id = requestId === void 0 ? "no request id" : `request id ${requestId}`;
	const where = redact(`${route}: status ${response.status}, ${type}, ${id}`, options);
	return new EspalierError("hub-refused", `cannot ${context.action}${place(context)}: the answer ${problem} (${where})`, {
		hint: `Something other than the Hub may have answered, such as a proxy or a login page: check ${publicUrl(options.hubUrl)} and the network.`,
		details: {
			route,
			status: response.status,
			contentType: header("content-type"),
			requestId
		}
	});
}
function hubError(refusal, context, options) {
	const { code, hint } = classify(refusal, context, options.token !== void 0);
	const said = refusal.message === void 0 ? "" : `: ${redact(refusal.message, options)}`;
	const message = `cannot ${context.action}${place(context)}: the Hub answered ${refusal.status}${said}`;
	const { repo, revision, path } = context;
	return new EspalierError(code, message, {
		hint,
		details: {
			status: refusal.status,
			...refusal.requestId === void 0 ? {} : { requestId: refusal.requestId },
			...repo ? {
				repo: repo.id,
				repoType: repo.type
			} : {},
			...revision === void 0 ? {} : { revision },
			...path === void 0 ? {} : { path }
		}
	});
}
function classify(refusal, context, hasToken) {
	const { status, errorCode, message = "" } = refusal;
	const is = (code, hint) => ({
		code,
		hint
	});
	if (context.jobs && status === 402) return is("hub-refused", "Jobs are paid from credit: add some in the billing settings of the account, and run again.");
	if (context.jobs && status === 403) return is("hub-token-read-only", "The token needs the permission \"Start and manage Jobs\" in this namespace.");
	if (errorCode === "GatedRepo") return is("hub-repo-not-found", "The repo is gated: accept its terms on its page, and pass that user's token.");
	if (errorCode === "RevisionNotFound") return is("hub-revision-not-found", "Check the branch, tag or commit; a slash in it is written %2F in hf://.");
	if (errorCode === "EntryNotFound" || status === 404 && errorCode === void 0 && context.path !== void 0) return is("hub-file-not-found", "Check the path: upper and lower case count.");
	if (status === 401 && hasToken && (errorCode === void 0 || BAD_TOKEN.test(message))) return is("hub-token-invalid", "Make a new token at /settings/tokens of the Hub and pass that one.");
	if (status === 401 && context.writing) return is("hub-token-missing", "Pass a token with write access (hf-token, or HF_TOKEN on the command line).");
	if (status === 401 || errorCode === "RepoNotFound" || status === 404 && context.repo) return is("hub-repo-not-found", hasToken ? "Check the spelling; if the repo is private, the token must belong to someone who may read it." : "Check the spelling; if the repo is private, pass a token: without one the Hub hides it.");
	if (status === 403 && context.writing) return is("hub-token-read-only", "The token needs write access to this repo's namespace.");
	if (status === 409 || status === 412) return is("hub-conflict", "Someone else changed the repo: look at its commits, then run again.");
	if (isRetriedStatus(status)) return is("hub-unavailable", "Run again later: finished work is kept. A token raises the rate limits.");
	return is("hub-refused", "The message above is the Hub's own.");
}
function place({ repo, revision, path }) {
	if (!repo) return "";
	const kind = repo.type === "dataset" ? "dataset " : "";
	const at = revision === void 0 ? "" : ` at ${revision}`;
	return `${path === void 0 ? "" : ` ${path}`} (${kind}${repo.id}${at})`;
}
function unreachable(error, context, options) {
	if (error instanceof EspalierError || options.signal?.aborted) return error;
	const reason = redact(networkReason(error), options);
	const message = `cannot ${context.action}${place(context)}: ${publicUrl(options.hubUrl)} did not answer (${reason})`;
	return new EspalierError("hub-unavailable", message, {
		hint: "Check the network and the Hub's URL, then run again: finished work is kept.",
		cause: error
	});
}
function redact(text, { token }) {
	return token ? text.replaceAll(token, "(token)") : text;
}
// src/hub/request.ts
const UNDO_MS = 8e3;
function authHeaders({ token }) {
	return token === void 0 ? {} : { authorization: `Bearer ${token}` };
}
async function hubRequest(route, request, options, context) {
	const { method = "GET", json, once = false, undoing = false } = request;
	const signal = undoing ? AbortSignal.timeout(UNDO_MS) : options.signal;
	const init = {
		method,
		once,
		undoing,
		headers: {
			...authHeaders(options),
			...json === void 0 ? {} : { "content-type": "application/json" }
		},
		...json === void 0 ? {} : { body: JSON.stringify(json) },
		...signal ? { signal } : {}
	};
	const response = await options.fetch(`${options.hubUrl}${route}`, init).catch((error) => {
		throw unreachable(error, context, undoing ? {
			...options,
			signal: void 0
		} : options);
	});
	if (!response.ok) throw hubError(await readRefusal(response), context, options);
	return response;
}
async function hubJson(schema, route, request, options, context) {
	return (await readAnswer(schema, await hubRequest(route, request, options, context), `${request.method ?? "GET"} ${route}`, options, context)).value;
}
const MAX_ANSWER_BYTES$1 = 64 * 2 ** 20;
async function readAnswer(schema, response, route, options, context) {
	const refuse = (problem) => answerError(response, route, problem, options, context);
	const text = await readBody(response, MAX_ANSWER_BYTES$1).catch((error) => {
		throw error instanceof BodyTooLong ? refuse(`has ${error.message}`) : unreachable(error, context, options);
	});
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		throw refuse(text.trim() === "" ? "is empty" : "is not JSON");
	}
	const { data, error } = schema.safeParse(json);
	if (error === void 0) return {
		value: data,
		text
	};
	throw refuse(`is not what this route answers (${error.issues.slice(0, 3).map(({ path, message }) => [...path, message].join(": ")).join("; ")})`);
}
// src/hub/access.ts
const whoAmISchema = looseObject({
	name: string(),
	orgs: array(looseObject({
		name: string(),
		roleInOrg: string().optional()
	})).default([]),
	auth: looseObject({ accessToken: looseObject({ role: string() }).optional() }).optional()
});
async function whoAmI(options) {
	if (options.token === void 0) throw new EspalierError("hub-token-missing", "publishing needs a Hub token and none was given", { hint: "Make a token with write access at /settings/tokens of the Hub and pass it." });
	if (!options.token.startsWith("hf_")) throw new EspalierError("hub-token-invalid", "the Hub token does not start with hf_", { hint: "Check that the secret holds the token itself, without quotes or spaces." });
	const me = await hubJson(whoAmISchema, "/api/whoami-v2", {}, options, { action: "check the token" });
	return {
		name: me.name,
		orgs: me.orgs.filter((org) => org.roleInOrg !== "read").map((org) => org.name),
		role: me.auth?.accessToken?.role
	};
}
async function checkWriteAccess(repo, options) {
	const user = await whoAmI(options);
	const namespace = repo.id.split("/")[0] ?? "";
	const details = {
		repo: repo.id,
		user: user.name,
		role: user.role
	};
	if (user.role === "read") throw new EspalierError("hub-token-read-only", `the token of ${user.name} may read but not write ${repo.id}`, {
		hint: "Make a token with the role \"write\" at /settings/tokens of the Hub.",
		details
	});
	if (![user.name, ...user.orgs].map((name) => name.toLowerCase()).includes(namespace.toLowerCase())) {
		const who = user.orgs.length === 0 ? "has no organisation to write to" : `may write to ${user.orgs.join(", ")}`;
		throw new EspalierError("hub-token-read-only", `${user.name} may not write to ${namespace}: ${user.name} ${who}`, {
			hint: `Publish to ${user.name}/${repo.id.split("/")[1]}, or use the token of someone in ${namespace}.`,
			details
		});
	}
	return user;
}
// src/hub/types.ts
const DEFAULT_HUB_URL = "https://huggingface.co";
function apiName(repo) {
	return `${repo.type}s/${repo.id}`;
}
function webName(repo) {
	return repo.type === "model" ? repo.id : `${repo.type}s/${repo.id}`;
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
// src/hub/uri.ts
const FORMS$1 = "hf://ns/name[@revision]/path or hf://datasets/ns/name[@revision]/path";
const SPECIAL = /[\p{Cc}\p{Cf}\p{Z}%#?,"\\<>|`^{}[\]]/gu;
const NAME = /^(?!.*(--|\.\.))[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function parseHubUri(uri) {
	if (!uri.startsWith("hf://")) throw invalid(uri, "does not start with hf://");
	const parts = uri.slice(5).split("/");
	const type = parts[0] === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndRevision = "", ...rest] = type === "dataset" ? parts.slice(1) : parts;
	const at = nameAndRevision.indexOf("@");
	const name = at < 0 ? nameAndRevision : nameAndRevision.slice(0, at);
	const revision = at < 0 ? "main" : decode$1(uri, nameAndRevision.slice(at + 1));
	const path = rest.map((part) => decode$1(uri, part)).join("/");
	if (!NAME.test(namespace)) throw invalid(uri, `"${namespace}" is not a namespace`);
	if (!NAME.test(name)) throw invalid(uri, `"${name}" is not a repo name`);
	if (revision === "" || !revision.isWellFormed()) throw invalid(uri, "there is no revision after @");
	if (path === "") throw invalid(uri, "there is no path after the repo");
	const wrong = (part) => [
		"",
		".",
		".."
	].includes(part) || part.includes("\0");
	if (!path.isWellFormed() || path.split("/").some(wrong)) throw invalid(uri, `"${path}" is not a path inside a repo`);
	return {
		repo: {
			type,
			id: `${namespace}/${name}`
		},
		revision,
		path
	};
}
function formatHubUri({ repo, revision, path }) {
	const at = encodeURIComponent(revision.toWellFormed());
	return `hf://${webName(repo)}@${at}/${path.toWellFormed().replace(SPECIAL, encodeURIComponent)}`;
}
function parseRepoId(id, type = "model") {
	const [namespace = "", name = "", ...more] = id.split("/");
	if (NAME.test(namespace) && NAME.test(name) && more.length === 0) return {
		type,
		id
	};
	throw new EspalierError("usage", `"${id}" is not a repo id of the form ns/name`);
}
function decode$1(uri, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw invalid(uri, `"${part}" is not valid percent-encoding`);
	}
}
function invalid(uri, why) {
	return new EspalierError("usage", `"${uri}" is not a file on the Hub: ${why}`, { hint: `Write ${FORMS$1}; a slash inside the revision is written %2F.` });
}
// src/hub/address.ts
const HUB_HOSTS = [
	"huggingface.co",
	"www.huggingface.co",
	"hf.co"
];
const REPO = /^(?<data>datasets\/)?(?<id>[^/@:]+\/[^/@:]+)(?:@(?<revision>[^/:]+))?(?::(?<quant>[\w.-]+))?\/?$/;
const FILE = /\.(gguf|jsonl?|ya?ml|md|txt|parquet)$/i;
const FORMS = "Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.";
function isHubPage(text, hubUrl) {
	const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
	return url !== null && (HUB_HOSTS.includes(url.host) || url.host === URL.parse(hubUrl)?.host);
}
function parseAddress(text, hubUrl) {
	if (text.startsWith("hf://")) return repoAddress(text, text.slice(5)) ?? {
		kind: "hub",
		...parseHubUri(text)
	};
	if (isHubPage(text, hubUrl)) return parsePage(text);
	if (/^https?:\/\//i.test(text)) throw new EspalierError("usage", `${new URL(text).origin} is not the Hub`, { hint: FORMS });
	return (FILE.test(text) || text.startsWith("datasets/") ? void 0 : repoAddress(text, text)) ?? {
		kind: "local",
		path: text
	};
}
function repoAddress(text, body) {
	const { data, id, revision, quant } = REPO.exec(body)?.groups ?? {};
	if (id === void 0 || !isRepoId(id)) return void 0;
	return {
		kind: "repo",
		repo: {
			type: data === void 0 ? "model" : "dataset",
			id
		},
		revision: revision === void 0 ? "main" : decode(text, revision),
		...quant !== void 0 && { quant }
	};
}
function isRepoId(id) {
	try {
		parseRepoId(id);
		return true;
	} catch {
		return false;
	}
}
function parsePage(text) {
	const parts = new URL(text).pathname.split("/").filter((part) => part !== "");
	const type = parts[0] === "datasets" ? "dataset" : "model";
	const [namespace, nameAndQuant = "", kind, revision, ...rest] = type === "dataset" ? parts.slice(1) : parts;
	const [name, quant] = nameAndQuant.split(":");
	const repo = parseRepoId(`${namespace}/${name}`, type);
	if (kind === void 0) return {
		kind: "repo",
		repo,
		revision: "main",
		...quant !== void 0 && { quant }
	};
	const decoded = rest.map((part) => decode(text, part)).join("/");
	if (revision !== void 0 && kind === "tree") {
		const folder = decoded === "" ? {} : { folder: decoded };
		return {
			kind: "repo",
			repo,
			revision: decode(text, revision),
			...folder
		};
	}
	if (revision !== void 0 && decoded !== "" && [
		"blob",
		"resolve",
		"raw"
	].includes(kind)) {
		const path = rest.join("/");
		return {
			kind: "hub",
			...parseHubUri(`hf://${webName(repo)}@${revision}/${path}`)
		};
	}
	throw new EspalierError("usage", `${text} is no page of a file, folder or repo`, { hint: FORMS });
}
function decode(text, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw new EspalierError("usage", `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
	}
}
// src/http/redirect.ts
const MAX_REDIRECTS = 20;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function followRedirects(fetch_, url, init) {
	const headers = new Headers(init.headers);
	const trail = [];
	let current = url;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
		const response = await fetch_(current, {
			...init,
			headers,
			redirect: "manual"
		});
		trail.push(response.headers);
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) return {
			response,
			url: current,
			trail
		};
		await response.body?.cancel();
		const next = new URL(location, current);
		if (next.origin !== new URL(current).origin) headers.delete("authorization");
		current = next.href;
	}
	throw new TypeError(`more than ${MAX_REDIRECTS} redirects from ${new URL(url).origin}`);
}
function firstHeader(trail, name) {
	for (const headers of trail) {
		const value = headers.get(name);
		if (value !== null) return value;
	}
}
// src/http/identity.ts
function parseContentRange(value) {
	const match = value?.match(/^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/);
	if (!match) return void 0;
	const [, first, last, size] = match;
	return {
		range: first === void 0 ? void 0 : {
			start: Number(first),
			end: Number(last) + 1
		},
		size: Number(size)
	};
}
function identityOf(followed) {
	const { response, trail } = followed;
	const { headers, status } = response;
	const etag = headers.get("etag") ?? void 0;
	const ranged = parseContentRange(headers.get("content-range"))?.size;
	const linked = firstHeader(trail, "x-linked-etag");
	const linkedEtag = linked === void 0 ? void 0 : bare(linked);
	const length = status === 200 ? headers.get("content-length") : null;
	return {
		size: ranged ?? (length === null ? void 0 : Number(length)),
		etag: etag?.startsWith("\"") ? etag : void 0,
		named: linkedEtag ?? (etag === void 0 ? void 0 : bare(etag)),
		linkedEtag,
		commit: firstHeader(trail, "x-repo-commit")
	};
}
function bare(etag) {
	return etag.replace(/^W\//, "").replaceAll("\"", "");
}
function checkSame(name, pinned, seen, redirected) {
	const demanded = redirected ? ["etag", "linkedEtag"] : ["etag"];
	for (const key of [
		"size",
		"etag",
		"linkedEtag",
		"commit"
	]) {
		const was = pinned[key];
		const is = seen[key];
		if (was === void 0 || was === is || is === void 0 && !demanded.includes(key)) continue;
		throw changed(name, key, was, is);
	}
}
function checkExpected(name, expected, { size, named }) {
	if (named !== expected.etag) throw changed(name, "etag", expected.etag, named);
	if (size !== void 0 && size !== expected.size) throw changed(name, "size", expected.size, size);
}
function changed(name, what, was, is) {
	return new EspalierError("base-changed", `${name} is not the file that was resolved: ${what} was ${was}, is ${is ?? "not said"}`, {
		hint: "Name a commit instead of a branch, and start again; a mirror or proxy may be stale: try without it.",
		details: {
			name,
			what,
			expected: was,
			actual: is
		}
	});
}
// src/http/rate.ts
const MINIMUM_RATE = {
	bytesPerSecond: 1e3,
	windowMs: 6e4
};
var TransferStalled = class extends Error {
	name = "TransferStalled";
	constructor(bytes, { bytesPerSecond, windowMs }) {
		super(`${bytes} bytes in ${windowMs / 1e3} s, at least ${bytesPerSecond * windowMs / 1e3} were expected`);
	}
};
async function* steadily(body, rate = MINIMUM_RATE) {
	const reader = body.getReader();
	const needed = rate.bytesPerSecond * rate.windowMs / 1e3;
	let [waitedMs, bytes] = [0, 0];
	const check = () => {
		if (waitedMs < rate.windowMs) return;
		if (bytes < needed) throw new TransferStalled(bytes, rate);
		[waitedMs, bytes] = [0, 0];
	};
	try {
		for (;;) {
			const next = reader.read();
			next.catch(() => {});
			for (let piece; piece === void 0;) {
				const began = performance.now();
				piece = await within(next, rate.windowMs - waitedMs);
				waitedMs += performance.now() - began;
				if (piece?.done) return;
				bytes += piece?.value.length ?? 0;
				if (piece === void 0) waitedMs = rate.windowMs;
				check();
				if (piece !== void 0) yield piece.value;
			}
		}
	} finally {
		await reader.cancel().catch(() => {});
	}
}
async function within(promise, ms) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(void 0), Math.max(0, ms));
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
// src/http/refuse.ts
const refuseDefault = async (response, name) => {
	await response.body?.cancel();
	const { status } = response;
	const code = isRetriedStatus(status) ? "hub-unavailable" : "hub-refused";
	return new EspalierError(code, `${name}: the server answered ${status}`, { details: {
		name,
		status
	} });
};
// src/http/source.ts
const RANGES_AT_ONCE = 8;
const NEAR_BYTES = 65536;
const MAX_PROBE_BYTES = 1024;
async function openHttpSource(options) {
	const { name, expected, refuse = refuseDefault, retries = 5, backoffMs = 500 } = options;
	let resolved;
	let bytesFetched = 0;
	async function request(start, end, signal, ifRange) {
		const headers = {
			"accept-encoding": "identity",
			range: `bytes=${start}-${end - 1}`,
			...ifRange === void 0 ? {} : { "if-range": ifRange }
		};
		const signals = [options.signal, signal].filter((one) => one !== void 0);
		const init = signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
		const signed = resolved;
		if (signed !== void 0) {
			const followed = await followRedirects(options.fetch, signed, {
				...init,
				headers
			});
			if (!isExpiry(followed.response.status)) return {
				...followed,
				redirected: false
			};
			await followed.response.body?.cancel();
			if (resolved === signed) resolved = void 0;
			else return await request(start, end, signal, ifRange);
		}
		const all = {
			...options.headers,
			...headers
		};
		const followed = await followRedirects(options.fetch, options.url, {
			...init,
			headers: all
		});
		if (new URL(followed.url).origin !== new URL(options.url).origin) resolved = followed.url;
		return {
			...followed,
			redirected: true
		};
	}
	const pinned = await probe();
	async function probe() {
		const followed = await request(0, 1).catch((error) => {
			throw unreachable(error, "could not be opened");
		});
		const { response } = followed;
		const emptyFile = response.status === 416 && parseContentRange(response.headers.get("content-range"));
		if (!response.ok && !emptyFile) throw await refuse(response, name);
		if (response.status === 206) bytesFetched += (await readBytes(response, MAX_PROBE_BYTES)).length;
		else await response.body?.cancel();
		const identity = identityOf(followed);
		if (expected !== void 0) checkExpected(name, expected, identity);
		if (identity.size === void 0) throw new EspalierError("hub-refused", `${name}: the server does not say how long the file is`);
		return {
			...identity,
			size: identity.size
		};
	}
	function unreachable(error, what) {
		if (error instanceof EspalierError || options.signal?.aborted) return error;
		return new EspalierError("hub-unavailable", `${name} ${what}: ${networkReason(error)}`, {
			cause: error,
			hint: "Check the network, then run again: finished work is kept.",
			details: { name }
		});
	}
	async function body(start, end, signal) {
		const followed = await request(start, end, signal, pinned.etag);
		const { response } = followed;
		if (response.status !== 416 && !response.ok) throw await refuse(response, name);
		try {
			if (expected !== void 0 && followed.redirected) checkExpected(name, expected, identityOf(followed));
			checkAnswer(name, pinned, followed, start, end);
		} catch (error) {
			await response.body?.cancel();
			throw error;
		}
		return response.body;
	}
	async function* stream(offset, length, signal) {
		checkRange(name, pinned.size, offset, length);
		const end = offset + length;
		let failures = 0;
		for (let at = offset; at < end;) {
			const began = at;
			try {
				for await (const piece of steadily(await body(at, end, signal), options.minimumRate)) {
					at += piece.length;
					bytesFetched += piece.length;
					if (at > end) throw tooLong(name, end, at);
					yield piece;
				}
				if (at < end) throw new Error(`the body ended ${end - at} bytes early`);
			} catch (error) {
				signal?.throwIfAborted();
				options.signal?.throwIfAborted();
				if (error instanceof EspalierError) throw error;
				const fruitless = at === began || error instanceof TransferStalled;
				if (!fruitless) failures = 0;
				if (failures >= retries) throw unreachable(error, `broke off at byte ${at} of ${pinned.size}`);
				options.onResume?.(at, networkReason(error));
				if (fruitless) {
					await pause(backoff(backoffMs, failures), signal ?? options.signal);
					failures += 1;
				}
			}
		}
	}
	async function readInto(target, offset, signal) {
		let at = 0;
		for await (const piece of stream(offset, target.length, signal)) {
			target.set(piece, at);
			at += piece.length;
		}
	}
	const etag = pinned.linkedEtag ?? pinned.etag?.replaceAll("\"", "");
	return {
		name,
		size: pinned.size,
		version: etag ?? pinned.commit,
		readsAtOnce: RANGES_AT_ONCE,
		nearBytes: NEAR_BYTES,
		etag,
		commit: pinned.commit,
		get bytesFetched() {
			return bytesFetched;
		},
		stream,
		async read(offset, length, signal) {
			checkRange(name, pinned.size, offset, length);
			const bytes = new Uint8Array(length);
			await readInto(bytes, offset, signal);
			return bytes;
		},
		readInto,
		async [Symbol.asyncDispose]() {}
	};
}
function isExpiry(status) {
	return [
		400,
		401,
		403,
		404,
		410
	].includes(status);
}
function checkAnswer(name, pinned, followed, start, end) {
	const { response, redirected } = followed;
	checkSame(name, pinned, identityOf(followed), redirected);
	if (response.status === 200 && start === 0 && end === pinned.size) return;
	const range = parseContentRange(response.headers.get("content-range"))?.range;
	if (response.status === 206 && range?.start === start && range.end === end) return;
	const got = range ? `bytes ${range.start}..${range.end}` : `status ${response.status} without a range`;
	throw new EspalierError("hub-refused", `${name}: asked for bytes ${start}..${end}, the server sent ${got}`, {
		hint: "The server, or a proxy before it, does not support range requests: download the file first.",
		details: {
			name,
			start,
			end,
			status: response.status
		}
	});
}
function tooLong(name, end, at) {
	return new EspalierError("download-corrupt", `${name}: the server sent ${at - end} bytes too many`);
}
// src/hub/open.ts
function resolveRoute(repo, revision, path) {
	return `/${webName(repo)}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}
async function openHubFile(repo, commit, path, options, expected) {
	const context = {
		action: "read",
		repo,
		revision: commit,
		path
	};
	return await openHttpSource({
		url: `${options.hubUrl}${resolveRoute(repo, commit, path)}`,
		name: formatHubUri({
			repo,
			revision: commit,
			path
		}),
		fetch: options.fetch,
		headers: authHeaders(options),
		signal: options.signal,
		expected,
		refuse: async (response) => hubError(await readRefusal(response), context, options)
	});
}
const MAX_TEXT_BYTES = 16 * 2 ** 20;
async function readHubText(repo, commit, path, options) {
	try {
		var _usingCtx$7 = _usingCtx();
		const source = _usingCtx$7.a(await openHubFile(repo, commit, path, options));
		if (source.size > MAX_TEXT_BYTES) {
			const message = `${source.name} has ${source.size} bytes, a text of a repo has at most ${MAX_TEXT_BYTES}`;
			throw new EspalierError("hub-refused", message, {
				hint: "Check that the file is what its name says.",
				details: {
					expected: MAX_TEXT_BYTES,
					actual: source.size
				}
			});
		}
		return new TextDecoder().decode(await source.read(0, source.size));
	} catch (_) {
		_usingCtx$7.e = _;
	} finally {
		await _usingCtx$7.d();
	}
}
// src/hub/card.ts
const text = string().optional().catch(void 0);
const texts = union([string().transform((one) => [one]), array(string())]).optional().catch(void 0);
const cardMetadataSchema = object({
	license: text,
	license_name: text,
	license_link: text,
	quantized_by: text,
	pipeline_tag: text,
	library_name: text,
	base_model: texts,
	language: texts,
	tags: texts
});
function frontMatterOf(readme) {
	return readme.match(/^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/)?.[1];
}
function parseCardMetadata(readme, where) {
	const yaml = frontMatterOf(readme);
	if (yaml === void 0) return cardMetadataSchema.parse({});
	let value;
	try {
		value = (0, import_dist.parse)(yaml);
	} catch (cause) {
		throw new EspalierError("hub-refused", `the front matter of ${where} is not YAML: ${messageOf(cause)}`, { cause });
	}
	return checkValue(cardMetadataSchema, value ?? {}, `the front matter of ${where}`, "hub-refused");
}
const HEAD_BYTES = 262144;
async function readCardMetadata(repo, commit, options, onUnusable) {
	const none = cardMetadataSchema.parse({});
	let readme;
	try {
		try {
			var _usingCtx$6 = _usingCtx();
			const source = _usingCtx$6.a(await openHubFile(repo, commit, "README.md", options));
			readme = new TextDecoder().decode(await source.read(0, Math.min(source.size, HEAD_BYTES)));
		} catch (_) {
			_usingCtx$6.e = _;
		} finally {
			await _usingCtx$6.d();
		}
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return none;
		throw error;
	}
	try {
		return parseCardMetadata(readme, `README.md of ${repo.id}`);
	} catch (error) {
		onUnusable(messageOf(error));
		return none;
	}
}
const validationSchema = looseObject({
	errors: array(looseObject({ message: string() })).default([]),
	warnings: array(looseObject({ message: string() })).default([])
});
async function validateCard(readme, repo, options) {
	const context = {
		action: "check the card",
		repo,
		path: "README.md"
	};
	const response = await options.fetch(`${options.hubUrl}/api/validate-yaml`, {
		method: "POST",
		headers: {
			...authHeaders(options),
			"content-type": "application/json"
		},
		body: JSON.stringify({
			content: readme,
			repoType: repo.type
		}),
		...options.signal ? { signal: options.signal } : {}
	}).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.status === 404 || response.status === 405) {
		await response.body?.cancel();
		return [];
	}
	if (!response.ok && response.status !== 400) throw hubError(await readRefusal(response), context, options);
	const { value: result } = await readAnswer(validationSchema, response, "POST /api/validate-yaml", options, context);
	if (response.ok && result.errors.length === 0) return result.warnings.map((warning) => warning.message);
	const reasons = result.errors.map((error) => error.message);
	throw new EspalierError("hub-refused", `the Hub refuses the card's front matter: ${reasons.join("; ")}`, {
		hint: "Mend the front matter of the card, or its template.",
		details: {
			repo: repo.id,
			errors: reasons
		}
	});
}
// src/bytes/in-order.ts
async function* inOrder(tasks, ahead, signal) {
	const stop = new AbortController();
	const either = signal === void 0 ? stop.signal : AbortSignal.any([stop.signal, signal]);
	const running = [];
	const waiting = Iterator.from(tasks);
	const fill = () => {
		while (running.length < ahead) {
			const next = waiting.next();
			if (next.done === true) return;
			const result = next.value(either);
			result.catch(() => {});
			running.push(result);
		}
	};
	try {
		for (fill(); running.length > 0;) {
			const result = await running[0];
			running.shift();
			fill();
			yield result;
			signal?.throwIfAborted();
		}
	} finally {
		stop.abort();
		await Promise.allSettled(running);
	}
}
// src/bytes/splice.ts
function pieceLength(piece) {
	return piece.kind === "copy" ? piece.length : piece.bytes.length;
}
function splicedSize(list) {
	return list.reduce((sum, piece) => sum + pieceLength(piece), 0);
}
function literalSize(list) {
	return list.reduce((sum, piece) => sum + (piece.kind === "literal" ? piece.bytes.length : 0), 0);
}
var SpliceBuilder = class {
	#pieces = [];
	copy(offset, length) {
		if (length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "copy" && last.offset + last.length === offset) this.#pieces[this.#pieces.length - 1] = {
			kind: "copy",
			offset: last.offset,
			length: last.length + length
		};
		else this.#pieces.push({
			kind: "copy",
			offset,
			length
		});
	}
	literal(bytes) {
		if (bytes.length === 0) return;
		const last = this.#pieces.at(-1);
		if (last?.kind === "literal") {
			const joined = new Uint8Array(last.bytes.length + bytes.length);
			joined.set(last.bytes);
			joined.set(bytes, last.bytes.length);
			this.#pieces[this.#pieces.length - 1] = {
				kind: "literal",
				bytes: joined
			};
		} else this.#pieces.push({
			kind: "literal",
			bytes
		});
	}
	build() {
		return this.#pieces;
	}
};
function dropHead(list, bytes) {
	let left = bytes;
	const rest = [];
	for (const piece of list) {
		const length = pieceLength(piece);
		if (left < length) rest.push(subPiece(piece, left, length));
		left = Math.max(0, left - length);
	}
	return rest;
}
function* inBlocks(list, limit) {
	let block = [];
	let room = limit;
	for (const piece of list) {
		const length = pieceLength(piece);
		for (let at = 0; at < length;) {
			const end = Math.min(length, at + limit);
			if (end - at > room) {
				yield block;
				block = [];
				room = limit;
			}
			block.push(subPiece(piece, at, end));
			room -= end - at;
			at = end;
		}
	}
	if (block.length > 0) yield block;
}
function subPiece(piece, start, end) {
	return piece.kind === "copy" ? {
		kind: "copy",
		offset: piece.offset + start,
		length: end - start
	} : {
		kind: "literal",
		bytes: piece.bytes.subarray(start, end)
	};
}
function digestOfList(list) {
	const hash = createHash("sha256");
	for (const piece of list) if (piece.kind === "copy") hash.update(`copy ${piece.offset} ${piece.length}\n`);
	else hash.update(`literal ${piece.bytes.length}\n`).update(piece.bytes);
	return hash.digest("hex");
}
// src/bytes/runs.ts
const WASTE = .001;
function nearGap(list, most) {
	const copies = list.filter((piece) => piece.kind === "copy");
	const allowed = WASTE * copies.reduce((sum, { length }) => sum + length, 0);
	const gaps = copies.slice(1).map(({ offset }, i) => offset - copies[i].offset - copies[i].length);
	let near = most;
	while (gaps.reduce((sum, gap) => sum + (gap >= 0 && gap <= near ? gap : 0), 0) > allowed) near = Math.floor(near / 2);
	return near;
}
function runsOf(pieces, near) {
	const runs = [];
	let at = 0;
	for (const piece of pieces) {
		const length = pieceLength(piece);
		if (piece.kind === "copy") {
			const last = runs.at(-1);
			const gap = last === void 0 ? -1 : piece.offset - last.offset - last.length;
			if (last !== void 0 && gap >= 0 && gap <= near) {
				last.parts.push({
					from: piece.offset - last.offset,
					at,
					length
				});
				last.length += gap + length;
			} else runs.push({
				offset: piece.offset,
				length,
				parts: [{
					from: 0,
					at,
					length
				}]
			});
		}
		at += length;
	}
	return runs;
}
// src/bytes/stream-spliced.ts
const BLOCK_BYTES$1 = 4 << 20;
const BLOCKS_AHEAD = 2;
async function* streamSpliced(base, list, { from = 0, signal } = {}) {
	signal?.throwIfAborted();
	const rest = dropHead(list, from);
	const capacity = Math.min(BLOCK_BYTES$1, splicedSize(rest));
	const unused = [];
	const near = base.nearBytes === void 0 ? 0 : nearGap(rest, base.nearBytes);
	const task = (pieces) => async (abort) => {
		const buffer = unused.pop() ?? new Uint8Array(capacity);
		let length = 0;
		for (const piece of pieces) {
			if (piece.kind === "literal") buffer.set(piece.bytes, length);
			length += pieceLength(piece);
		}
		for (const run of runsOf(pieces, near)) await readRun(base, run, buffer, abort);
		return {
			buffer,
			length
		};
	};
	for await (const { buffer, length } of inOrder(inBlocks(rest, BLOCK_BYTES$1).map(task), base.readsAtOnce ?? BLOCKS_AHEAD, signal)) {
		yield buffer.subarray(0, length);
		unused.push(buffer);
	}
}
async function readRun(base, { offset, length, parts }, block, signal) {
	const [{ at } = { at: 0 }, ...others] = parts;
	if (others.length === 0) {
		await readInto(base, block.subarray(at, at + length), offset, signal);
		return;
	}
	const bytes = await base.read(offset, length, signal);
	for (const part of parts) block.set(bytes.subarray(part.from, part.from + part.length), part.at);
}
// src/bytes/file-digest.ts
const known = new Map();
async function digestOfFile(source, signal) {
	const { version, size } = source;
	const earlier = version === void 0 ? void 0 : known.get(version);
	if (earlier !== void 0) return earlier;
	const sha256 = await sha256OfStream(streamSpliced(source, [{
		kind: "copy",
		offset: 0,
		length: size
	}], { signal }));
	if (version !== void 0) known.set(version, sha256);
	return sha256;
}
// src/hub/digest.ts
function gitBlobHash(size) {
	return createHash("sha1").update(`blob ${size}\0`);
}
function hashFor(file) {
	return file.sha256 === void 0 ? {
		hash: gitBlobHash(file.size),
		algorithm: "git SHA-1",
		expected: file.etag
	} : {
		hash: createHash("sha256"),
		algorithm: "SHA-256",
		expected: file.sha256
	};
}
async function hashFile(hash, path, end, signal) {
	if (end === 0) return;
	const options = {
		end: end - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(path, options)) hash.update(block);
}
// src/hub/stat.ts
const count = int().min(0);
const pathInfoSchema = looseObject({
	type: _enum(["file", "directory"]),
	path: string(),
	oid: string(),
	size: count.default(0),
	lfs: looseObject({
		oid: string(),
		size: count
	}).optional()
});
const MAX_PATHS = 1e3;
async function statFiles(repo, commit, paths, options) {
	const route = `/api/${apiName(repo)}/paths-info/${encodeURIComponent(commit)}`;
	const context = {
		action: "read the file list",
		repo,
		revision: commit
	};
	const files = [];
	for (let at = 0; at < paths.length; at += MAX_PATHS) {
		const request = {
			method: "POST",
			json: {
				paths: paths.slice(at, at + MAX_PATHS),
				expand: false
			}
		};
		const infos = await hubJson(array(pathInfoSchema), route, request, options, context);
		files.push(...infos.filter((info) => info.type === "file").map(toHubFile));
	}
	return files;
}
async function statFile(repo, commit, path, options) {
	const file = (await statFiles(repo, commit, [path], options)).find((one) => one.path === path);
	if (file) return file;
	throw new EspalierError("hub-file-not-found", `${repo.id} at ${commit} has no file ${path}`, {
		hint: "Check the path: upper and lower case count.",
		details: {
			repo: repo.id,
			repoType: repo.type,
			revision: commit,
			path
		}
	});
}
function toHubFile(info) {
	const { path, oid, size, lfs } = info;
	return lfs ? {
		path,
		size: lfs.size,
		etag: lfs.oid,
		sha256: lfs.oid
	} : {
		path,
		size,
		etag: oid,
		gitOid: oid
	};
}
// src/hub/throttle.ts
const INTERVAL_MS = 200;
function byteCounter(progress, label, total) {
	let last = Number.NEGATIVE_INFINITY;
	let lastDone = -1;
	return (done) => {
		const now = performance.now();
		if (done === lastDone || done !== total && now - last < INTERVAL_MS) return;
		last = now;
		lastDone = done;
		progress({
			type: "bytes",
			label,
			done,
			total
		});
	};
}
// src/hub/download.ts
async function downloadHubFile(download, options, progress) {
	try {
		var _usingCtx$5 = _usingCtx();
		const { repo, commit, path, destination } = download;
		const file = await statFile(repo, commit, path, options);
		const found = await digestOfFinished(destination, file, options.signal);
		if (found === file.etag) return destination;
		if (download.replaces === false) throw new EspalierError("usage", `${destination} is there, and is not ${path} of ${repo.id}`, { hint: "Move it away, or give another run directory." });
		if (found !== void 0) progress({
			type: "note",
			level: "warning",
			message: `${destination} is damaged: its digest is ${found}, expected ${file.etag}; it is downloaded again`
		});
		const partial = downloadPartial(destination, file.etag);
		let kept = await sizeOf(partial);
		if (kept > file.size) {
			await rm(partial, { force: true });
			kept = 0;
		}
		await checkFreeDisk(destination, file.size - kept, download.free ?? freeDisk);
		const source = _usingCtx$5.a(await openHubFile(repo, commit, path, options, file));
		const name = formatHubUri({
			repo,
			revision: commit,
			path
		});
		try {
			await fill(partial, kept, file, source, options.signal, byteCounter(progress, `download ${path}`, file.size), name);
			await rename(partial, destination);
		} catch (error) {
			throw diskError(error, destination);
		}
		return destination;
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
function downloadPartial(destination, etag) {
	return `${destination}.${etag.slice(0, 12)}.partial`;
}
async function sizeOf(path) {
	return await stat(path).then(({ size }) => size, () => 0);
}
async function digestOfFinished(destination, file, signal) {
	try {
		var _usingCtx3 = _usingCtx();
		if (!(await stat(destination).catch(() => void 0))?.isFile()) return void 0;
		const source = _usingCtx3.a(await openFileSource(destination));
		if (file.sha256 !== void 0) return await digestOfFile(source, signal);
		const hash = gitBlobHash(source.size);
		for await (const block of source.stream(0, source.size, signal)) hash.update(block);
		return hash.digest("hex");
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function fill(partial, kept, file, source, signal, count, name) {
	try {
		var _usingCtx4 = _usingCtx();
		const { hash, algorithm, expected } = hashFor(file);
		await hashFile(hash, partial, kept, signal);
		let done = kept;
		count(done);
		const handle = _usingCtx4.a(await open(partial, "a"));
		for await (const piece of source.stream(kept, file.size - kept, signal)) {
			hash.update(piece);
			await writeAll(handle, piece);
			done += piece.length;
			count(done);
		}
		await handle.sync();
		const actual = hash.digest("hex");
		if (actual === expected) return;
		await rm(partial, { force: true });
		throw new EspalierError("download-corrupt", `${name} has the ${algorithm} ${actual}, expected ${expected}`, {
			hint: "Run again: the damaged download was removed. If it happens again, suspect the disk or a proxy.",
			details: {
				file: name,
				expected,
				actual
			}
		});
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function writeAll(handle, bytes) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
		at += bytesWritten;
	}
}
function diskError(error, destination) {
	return isFileSystemError(error) ? fileError(`cannot write ${destination}`, error) : error;
}
// src/common/digest.ts
function sha256Hex(content) {
	return createHash("sha256").update(content).digest("hex");
}
// src/hub/managed-card.ts
const BEGIN_MARKER = "<!-- espalier:begin -->";
const END_MARKER = "<!-- espalier:end -->";
function partsOf(readme) {
	const text = readme.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	const yaml = front === null ? void 0 : front[1] ?? "";
	const body = text.slice(front?.[0].length ?? 0);
	const markers = [...body.matchAll(/^[ \t]*<!-- espalier:(begin|end) -->[ \t]*$/gm)];
	const [begin, end] = markers;
	if (markers.length !== 2 || begin?.[1] !== "begin" || end?.[1] !== "end") return {
		yaml,
		body,
		before: body,
		managed: void 0,
		after: ""
	};
	const from = begin.index + begin[0].length;
	return {
		yaml,
		body,
		before: body.slice(0, begin.index),
		managed: body.slice(from, end.index),
		after: body.slice(end.index + end[0].length)
	};
}
function withMarkers(card) {
	const { yaml, before } = partsOf(card);
	return `${frontOf(yaml)}${yaml === void 0 ? "" : "\n"}${BEGIN_MARKER}\n\n${before.trim()}\n\n${END_MARKER}\n`;
}
function holdsMarker(card) {
	return /<!-- espalier:(begin|end) -->/.test(card);
}
function writtenCard(card) {
	const { yaml, managed, before } = partsOf(card);
	const metadata = Object.entries(metadataOf(yaml) ?? {}).map(([key, value]) => [key, digestOf(value)]);
	return {
		sha256: digestOfText(managed ?? before),
		metadata: Object.fromEntries(metadata)
	};
}
function mergeCard(ours, theirs, earlier) {
	const own = partsOf(ours);
	const found = partsOf(theirs);
	const metadata = mergeMetadata(own.yaml, found.yaml, earlier?.metadata ?? {});
	const managed = own.managed ?? own.before;
	if (found.managed === void 0) {
		const isBare = found.before.trim() === "";
		return {
			text: `${frontOf(metadata.yaml)}${own.body}`,
			lost: [...metadata.lost, ...isBare ? [] : ["its text, which has not one pair of markers"]]
		};
	}
	const digest = digestOfText(found.managed);
	const isOurs = digest === earlier?.sha256 || digest === digestOfText(managed) || found.managed.trim() === "";
	const gap = found.yaml === void 0 && !found.before.startsWith("\n") ? "\n" : "";
	return {
		text: `${frontOf(metadata.yaml)}${gap}${found.before}${BEGIN_MARKER}${managed}${END_MARKER}${found.after}`,
		lost: [...metadata.lost, ...isOurs ? [] : ["its text between the markers, which was edited"]]
	};
}
function frontOf(yaml) {
	return yaml === void 0 ? "" : `---\n${yaml}---\n`;
}
function mergeMetadata(ours, theirs, earlier) {
	const own = metadataOf(ours) ?? {};
	const found = metadataOf(theirs);
	if (found === void 0) return {
		yaml: ours,
		lost: ["its front matter, which is not a mapping in YAML"]
	};
	const entries = Object.entries(found);
	const isEarlier = ([key, value]) => Object.hasOwn(earlier, key) && earlier[key] === digestOf(value);
	const kept = entries.filter((entry) => !isEarlier(entry) && !Object.hasOwn(own, entry[0]));
	const changed = entries.filter((entry) => !isEarlier(entry) && Object.hasOwn(own, entry[0]) && !isDeepStrictEqual(own[entry[0]], entry[1]));
	const removed = Object.keys(earlier).filter((key) => !Object.hasOwn(found, key) && Object.hasOwn(own, key));
	const lost = [...changed.map(([key]) => `${key} in its front matter`), ...removed.map((key) => `that ${key} was taken out of its front matter`)];
	const merged = {
		...own,
		...Object.fromEntries(kept)
	};
	if (lost.length === 0 && isDeepStrictEqual(found, merged)) return {
		yaml: theirs,
		lost
	};
	if (kept.length === 0) return {
		yaml: ours,
		lost
	};
	const added = (0, import_dist.stringify)(Object.fromEntries(kept), {
		version: "1.1",
		lineWidth: 0
	});
	return {
		yaml: `${ours ?? ""}${added}`,
		lost
	};
}
function metadataOf(yaml) {
	try {
		const value = (0, import_dist.parse)(yaml ?? "") ?? {};
		return typeof value === "object" && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function digestOf(value) {
	return sha256Hex(JSON.stringify(value));
}
function digestOfText(text) {
	return sha256Hex(text.replaceAll("\r\n", "\n").trim());
}
// src/hub/earlier.ts
const REPORT_PATH = RELEASE_FILES.report;
const CARD_PATH = RELEASE_FILES.card;
const sha256$1 = string().regex(/^[0-9a-f]{64}$/);
const writtenFileSchema = strictObject({
	path: string(),
	sha256: sha256$1
});
const writtenCardSchema = strictObject({
	sha256: sha256$1,
	metadata: record(string(), sha256$1)
});
const writtenSchema = strictObject({
	files: array(writtenFileSchema),
	card: writtenCardSchema
});
function writtenBy(files, card) {
	return {
		files: files.filter(({ path }) => path !== CARD_PATH && path !== REPORT_PATH),
		card: writtenCard(card)
	};
}
const earlierSchema = looseObject({
	tool: looseObject({ name: literal("espalier") }),
	release: looseObject({ written: writtenSchema })
});
async function readEarlier(repo, commit, options) {
	let text;
	try {
		text = await readHubText(repo, commit, REPORT_PATH, options);
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return void 0;
		throw error;
	}
	try {
		return earlierSchema.safeParse(JSON.parse(text)).data?.release.written;
	} catch {
		return;
	}
}
const MAX_GIT_BYTES = 16 * 2 ** 20;
async function isWritten(found, { sha256 }, at, options) {
	try {
		var _usingCtx$4 = _usingCtx();
		if (found.sha256 !== void 0) return found.sha256 === sha256;
		if (found.size > MAX_GIT_BYTES) return false;
		const source = _usingCtx$4.a(await openHubFile(at.repo, at.commit, found.path, options));
		return sha256Hex(await source.read(0, source.size)) === sha256;
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
// src/gguf/quant-label.ts
const NAMES = [
	"F32 F16 Q4_0 Q4_1 Q4_1_SOME_F16 Q4_2 Q4_3 Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L Q4_K_S Q4_K_M Q5_K_S Q5_K_M",
	"Q6_K IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M IQ2_S IQ2_M IQ4_XS IQ1_M BF16 Q4_0_4_4",
	"Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0 Q2_K_XL Q3_K_XL Q4_K_XL Q5_K_XL Q6_K_XL Q8_K_XL MXFP4"
].join(" ").split(" ");
const HUB_LABEL = new RegExp(`(?:UD-)?(?:${NAMES.join("|")})(?:_[A-Z]+)?`, "g");
const MEANT_LABEL = new RegExp(`(?<=^|[-._ ])(?:UD-)?(?:${NAMES.toSorted((a, b) => b.length - a.length).join("|")})(?:_(?:XXS|XS|S|M|L|XL|XXL|NL|MOE))?(?=\$|[-._ ])`, "g");
function quantizationLabel(fileName) {
	return fileName.toUpperCase().match(HUB_LABEL)?.at(-1);
}
function candidateFileName(baseFile, kept) {
	const stem = (baseFile.split(/[/\\]/).at(-1) ?? baseFile).replace(/\.gguf$/i, "").replace(/\p{Cc}+/gu, "-").replace(/-\d{5}-of-\d{5}$/, "");
	const label = [...stem.toUpperCase().matchAll(MEANT_LABEL)].at(-1);
	if (label === void 0) return `${join$1([stem])}-${kept}x.gguf`;
	return `${join$1([
		stem.slice(0, label.index),
		stem.slice(label.index + label[0].length),
		`${kept}x`,
		label[0]
	])}.gguf`;
}
function join$1(parts) {
	return parts.map((part) => part.replace(/^[-._ ]+|[-._ ]+$/g, "")).filter((part) => part !== "").join("-");
}
// src/hub/locate.ts
async function readAddress(text, hubUrl) {
	const address = parseAddress(text, hubUrl);
	return address.kind === "repo" && !text.includes("://") && await exists(text) ? {
		kind: "local",
		path: text
	} : address;
}
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
async function locateModel(text, options) {
	const address = await readAddress(text, options.hubUrl);
	if (address.kind !== "repo") return address;
	const { repo, revision } = address;
	const models = modelsIn(await listPaths(address, options), address.folder);
	const meant = address.quant === void 0 ? models : ofQuant(models, address.quant);
	const [path, ...others] = meant;
	if (path !== void 0 && others.length === 0) return {
		kind: "hub",
		repo,
		revision,
		path
	};
	const what = address.quant === void 0 ? "GGUF" : `GGUF of ${address.quant}`;
	const where = `${webName(repo)}${address.folder === void 0 ? "" : ` (folder ${address.folder})`}`;
	const listed = (path === void 0 ? models : meant).slice(0, 20);
	const those = listed.length === 0 ? "" : `: ${listed.join(", ")}`;
	throw new EspalierError("usage", `${where} has ${path === void 0 ? "no" : meant.length} ${what}`, {
		hint: listed.length === 0 ? "Check the name of the repo; a file of this machine is given as ./PATH." : `Name one as hf://${webName(repo)}/FILE${those}`,
		details: {
			repo: repo.id,
			revision,
			files: listed
		}
	});
}
const listSchema = looseObject({ siblings: array(looseObject({ rfilename: string() })) });
async function listPaths({ repo, revision }, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=siblings`;
	const { siblings } = await hubJson(listSchema, route, {}, options, {
		action: "list the files",
		repo,
		revision
	});
	return siblings.map(({ rfilename }) => rfilename);
}
function modelsIn(paths, folder) {
	return paths.filter((path) => folder === void 0 || path.startsWith(`${folder}/`)).filter((path) => /\.gguf$/i.test(path) && !/(^|\/)(mmproj|imatrix)[^/]*$/i.test(path)).filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1).toSorted();
}
function ofQuant(models, quant) {
	const wanted = quant.toUpperCase();
	const labelOf = (path) => quantizationLabel(path.split("/").at(-1) ?? path);
	const exact = models.filter((path) => labelOf(path) === wanted);
	return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}
// src/bytes/memory.ts
function memorySource(name, bytes) {
	return {
		name,
		size: bytes.length,
		async read(offset, length) {
			checkRange(name, bytes.length, offset, length);
			return new Uint8Array(bytes.subarray(offset, offset + length));
		},
		async *stream(offset, length) {
			checkRange(name, bytes.length, offset, length);
			if (length > 0) yield bytes.subarray(offset, offset + length);
		},
		async [Symbol.asyncDispose]() {}
	};
}
// src/bytes/segments.ts
function segmentSource(name, parts, owned) {
	const segments = parts.filter(({ length }) => length > 0);
	const ends = [];
	for (const { length } of segments) ends.push((ends.at(-1) ?? 0) + length);
	const size = ends.at(-1) ?? 0;
	function* within(offset, length) {
		checkRange(name, size, offset, length);
		let index = firstBeyond(ends, offset);
		for (let at = 0; at < length; index++) {
			const { source, offset: start, length: whole } = segments[index];
			const skipped = offset + at - (ends[index] - whole);
			const taken = Math.min(whole - skipped, length - at);
			yield {
				...source && { source },
				offset: start + skipped,
				length: taken,
				at
			};
			at += taken;
		}
	}
	async function fill(target, offset, signal) {
		for (const part of within(offset, target.length)) {
			const piece = target.subarray(part.at, part.at + part.length);
			if (part.source === void 0) piece.fill(0);
			else await readInto(part.source, piece, part.offset, signal);
		}
	}
	const versions = owned.map(({ version }) => version);
	const near = Math.max(0, ...owned.map(({ nearBytes }) => nearBytes ?? 0));
	const atOnce = Math.max(0, ...owned.map(({ readsAtOnce }) => readsAtOnce ?? 0));
	return {
		name,
		size,
		...versions.every((version) => version !== void 0) && { version: versions.join(" ") },
		...atOnce > 0 && { readsAtOnce: atOnce },
		...near > 0 && { nearBytes: near },
		async read(offset, length, signal) {
			checkRange(name, size, offset, length);
			const bytes = new Uint8Array(length);
			await fill(bytes, offset, signal);
			return bytes;
		},
		async *stream(offset, length, signal) {
			for (const part of within(offset, length)) if (part.source === void 0) yield new Uint8Array(part.length);
			else yield* part.source.stream(part.offset, part.length, signal);
		},
		async assertUnchanged() {
			for (const source of owned) await source.assertUnchanged?.();
		},
		readInto: fill,
		async [Symbol.asyncDispose]() {
			await Promise.all(owned.map((source) => source[Symbol.asyncDispose]()));
		}
	};
}
function firstBeyond(ends, offset) {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ends[middle] > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/gguf/header.ts
function align(size, alignment) {
	const rest = size % alignment;
	return rest === 0 ? size : size + alignment - rest;
}
function stringOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	return typeof value === "string" ? value : void 0;
}
function integerOf(header, key) {
	const { type, value } = header.keyValues.find((entry) => entry.key === key) ?? {};
	if (type === "f32" || type === "f64") return void 0;
	if (typeof value !== "number" && typeof value !== "bigint") return void 0;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : void 0;
}
function integersOf(header, key, limit) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value !== "object" || value.count > limit) return void 0;
	const { elementType, count, span } = value;
	if (elementType !== "u32" && elementType !== "i32") return void 0;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset + span.start, count * 4);
	return Array.from({ length: count }, (_, i) => elementType === "i32" ? view.getInt32(i * 4, true) : view.getUint32(i * 4, true));
}
function elementsOf(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
// src/gguf/limits.ts
const LIMITS = {
	keyValues: 1e5,
	tensors: 2e5,
	shards: 512,
	keyBytes: 65535,
	tensorNameBytes: 255,
	dimensions: 4,
	arrayNesting: 4,
	headerBytes: 536870912,
	alignment: 1 << 20
};
// src/gguf/types.ts
const TENSOR_TYPES = {
	0: {
		name: "F32",
		elements: 1,
		bytes: 4
	},
	1: {
		name: "F16",
		elements: 1,
		bytes: 2
	},
	2: {
		name: "Q4_0",
		elements: 32,
		bytes: 18
	},
	3: {
		name: "Q4_1",
		elements: 32,
		bytes: 20
	},
	6: {
		name: "Q5_0",
		elements: 32,
		bytes: 22
	},
	7: {
		name: "Q5_1",
		elements: 32,
		bytes: 24
	},
	8: {
		name: "Q8_0",
		elements: 32,
		bytes: 34
	},
	9: {
		name: "Q8_1",
		elements: 32,
		bytes: 36
	},
	10: {
		name: "Q2_K",
		elements: 256,
		bytes: 84
	},
	11: {
		name: "Q3_K",
		elements: 256,
		bytes: 110
	},
	12: {
		name: "Q4_K",
		elements: 256,
		bytes: 144
	},
	13: {
		name: "Q5_K",
		elements: 256,
		bytes: 176
	},
	14: {
		name: "Q6_K",
		elements: 256,
		bytes: 210
	},
	15: {
		name: "Q8_K",
		elements: 256,
		bytes: 292
	},
	16: {
		name: "IQ2_XXS",
		elements: 256,
		bytes: 66
	},
	17: {
		name: "IQ2_XS",
		elements: 256,
		bytes: 74
	},
	18: {
		name: "IQ3_XXS",
		elements: 256,
		bytes: 98
	},
	19: {
		name: "IQ1_S",
		elements: 256,
		bytes: 50
	},
	20: {
		name: "IQ4_NL",
		elements: 32,
		bytes: 18
	},
	21: {
		name: "IQ3_S",
		elements: 256,
		bytes: 110
	},
	22: {
		name: "IQ2_S",
		elements: 256,
		bytes: 82
	},
	23: {
		name: "IQ4_XS",
		elements: 256,
		bytes: 136
	},
	24: {
		name: "I8",
		elements: 1,
		bytes: 1
	},
	25: {
		name: "I16",
		elements: 1,
		bytes: 2
	},
	26: {
		name: "I32",
		elements: 1,
		bytes: 4
	},
	27: {
		name: "I64",
		elements: 1,
		bytes: 8
	},
	28: {
		name: "F64",
		elements: 1,
		bytes: 8
	},
	29: {
		name: "IQ1_M",
		elements: 256,
		bytes: 56
	},
	30: {
		name: "BF16",
		elements: 1,
		bytes: 2
	},
	34: {
		name: "TQ1_0",
		elements: 256,
		bytes: 54
	},
	35: {
		name: "TQ2_0",
		elements: 256,
		bytes: 66
	},
	39: {
		name: "MXFP4",
		elements: 32,
		bytes: 17
	},
	40: {
		name: "NVFP4",
		elements: 64,
		bytes: 36
	},
	41: {
		name: "Q1_0",
		elements: 128,
		bytes: 18
	},
	42: {
		name: "Q2_0",
		elements: 64,
		bytes: 18
	}
};
const VALUE_TYPES = [
	"u8",
	"i8",
	"u16",
	"i16",
	"u32",
	"i32",
	"f32",
	"bool",
	"string",
	"array",
	"u64",
	"i64",
	"f64"
];
const SCALAR_BYTES = {
	u8: 1,
	i8: 1,
	u16: 2,
	i16: 2,
	u32: 4,
	i32: 4,
	f32: 4,
	bool: 1,
	u64: 8,
	i64: 8,
	f64: 8
};
// src/gguf/tensors.ts
function tensorInfo(cursor) {
	const start = cursor.offset;
	const name = cursor.text("a tensor name", LIMITS.tensorNameBytes);
	const dimensions = cursor.u32();
	if (dimensions === 0 || dimensions > LIMITS.dimensions) throw cursor.malformed(`${name} has ${dimensions} dimensions, 1 to ${LIMITS.dimensions} are accepted`);
	const shape = [];
	for (let i = 0; i < dimensions; i++) shape.push(cursor.size(`dimension ${i} of ${name}`));
	const typeId = cursor.u32();
	const type = TENSOR_TYPES[typeId];
	if (type === void 0) throw cursor.unsupported(`${name} has type ${typeId}, which ggml does not define`, "Files of forks with types of their own cannot be cut: the size of such a tensor is unknown.");
	const byteLength = tensorBytes(type, shape);
	if (byteLength === void 0) throw cursor.malformed(`${name} has shape [${shape.join(", ")}], which ${type.name} cannot hold`);
	const offset = cursor.size(`the offset of ${name}`);
	return [{
		name,
		shape,
		typeId,
		type,
		byteLength,
		span: {
			start,
			end: cursor.offset
		}
	}, offset];
}
function tensorBytes(type, shape) {
	const elements = elementsOf(shape);
	const whole = shape[0] !== void 0 && shape[0] % type.elements === 0;
	const bytes = elements / type.elements * type.bytes;
	return elements > 0 && whole && Number.isSafeInteger(bytes) ? bytes : void 0;
}
function checkLayout(header) {
	const { name, alignment, dataStart, fileSize, tensors } = header;
	let end = dataStart;
	let previous;
	for (const tensor of tensors.toSorted((a, b) => a.dataOffset - b.dataOffset)) {
		if ((tensor.dataOffset - dataStart) % alignment !== 0) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, which is not aligned to ${alignment}`);
		if (tensor.dataOffset < end) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, before ${previous?.name} ends at ${end}`);
		end = tensor.dataOffset + tensor.byteLength;
		if (end > fileSize) throw new EspalierError("gguf-truncated", `${name} is cut off: ${tensor.name} ends at byte ${end}, the file has ${fileSize} bytes`, {
			hint: "Download it again.",
			details: {
				needed: end,
				size: fileSize
			}
		});
		previous = tensor;
	}
	let expected = dataStart;
	for (const tensor of tensors) {
		if (tensor.dataOffset !== expected) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, expected ${expected}: llama.cpp loads no file with holes, or with tensors in another order than their list`, { hint: "Write the file again with a tool that lays tensors out without holes." });
		expected += Math.ceil(tensor.byteLength / alignment) * alignment;
	}
}
// src/gguf/emit.ts
function emitHeader(header, changes) {
	const { parts, tensors, dataStart, fileSize } = layOut(header, changes);
	const bytes = new Uint8Array(dataStart);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return {
		bytes,
		tensors,
		fileSize
	};
}
function emittedSize(header, changes) {
	return layOut(header, changes).fileSize;
}
function layOut(header, changes) {
	const tensors = header.tensors.filter(({ name }) => changes.only?.has(name) !== false);
	const parts = [header.bytes.subarray(0, 8), scalarBytes("u64", BigInt(tensors.length))];
	const pending = new Map(changes.set);
	const entries = header.keyValues.filter(({ key }) => changes.remove?.has(key) !== true).map(({ key, span }) => {
		const value = pending.get(key);
		if (value === void 0) return header.bytes.subarray(span.start, span.end);
		pending.delete(key);
		return encodeKeyValue(key, value);
	});
	for (const [key, value] of pending) entries.push(encodeKeyValue(key, value));
	parts.push(scalarBytes("u64", BigInt(entries.length)), ...entries);
	let offset = 0;
	const placed = tensors.map((source) => {
		const shape = changes.shapes?.get(source.name) ?? source.shape;
		const byteLength = tensorBytes(source.type, shape);
		if (byteLength === void 0) throw new EspalierError("gguf-unsupported", `${header.name}: ${source.name} (${source.type.name}) cannot take the shape [${shape.join(", ")}]`);
		parts.push(encodeTensorInfo(header, source, shape, offset));
		const tensor = {
			source,
			shape,
			byteLength,
			dataOffset: offset
		};
		offset += align(byteLength, header.alignment);
		return tensor;
	});
	const dataStart = align(parts.reduce((sum, part) => sum + part.length, 0), header.alignment);
	return {
		parts,
		tensors: placed.map((tensor) => ({
			...tensor,
			dataOffset: tensor.dataOffset + dataStart
		})),
		dataStart,
		fileSize: dataStart + offset
	};
}
function encodeKeyValue(key, value) {
	const type = scalarBytes("u32", VALUE_TYPES.indexOf(value.type));
	return Buffer.concat([
		stringBytes(key),
		type,
		valueBytes(value)
	]);
}
function valueBytes(value) {
	if (value.type === "string") return stringBytes(value.value);
	if (value.type !== "array") return scalarBytes(value.type, value.value);
	const { elementType, values } = value;
	const step = SCALAR_BYTES[elementType];
	const bytes = Buffer.allocUnsafe(12 + values.length * step);
	const view = viewOf(bytes);
	setScalar(view, 0, "u32", VALUE_TYPES.indexOf(elementType));
	setScalar(view, 4, "u64", values.length);
	for (const [i, element] of values.entries()) setScalar(view, 12 + i * step, elementType, element);
	return bytes;
}
function encodeTensorInfo(header, { span, typeId }, shape, offset) {
	const { buffer, byteOffset } = header.bytes;
	const nameLength = Number(new DataView(buffer, byteOffset + span.start, 8).getBigUint64(0, true));
	const name = header.bytes.subarray(span.start, span.start + 8 + nameLength);
	const bytes = Buffer.allocUnsafe(name.length + 4 + 8 * shape.length + 4 + 8);
	const view = viewOf(bytes);
	bytes.set(name);
	let at = name.length;
	setScalar(view, at, "u32", shape.length);
	at += 4;
	for (const size of shape) {
		setScalar(view, at, "u64", size);
		at += 8;
	}
	setScalar(view, at, "u32", typeId);
	setScalar(view, at + 4, "u64", offset);
	return bytes;
}
function stringBytes(text) {
	const bytes = Buffer.from(text, "utf8");
	return Buffer.concat([scalarBytes("u64", BigInt(bytes.length)), bytes]);
}
function scalarBytes(type, value) {
	const bytes = Buffer.allocUnsafe(SCALAR_BYTES[type]);
	setScalar(viewOf(bytes), 0, type, value);
	return bytes;
}
function viewOf({ buffer, byteOffset, byteLength }) {
	return new DataView(buffer, byteOffset, byteLength);
}
function setScalar(view, at, type, value) {
	switch (type) {
		case "u8":
		case "i8":
		case "bool":
			view.setUint8(at, Number(value));
			break;
		case "u16":
		case "i16":
			view.setUint16(at, Number(value), true);
			break;
		case "u32":
		case "i32":
			view.setUint32(at, Number(value), true);
			break;
		case "f32":
			view.setFloat32(at, Number(value), true);
			break;
		case "f64":
			view.setFloat64(at, Number(value), true);
			break;
		case "u64":
		case "i64": view.setBigUint64(at, BigInt(value), true);
	}
}
// src/gguf/cursor.ts
var NeedMoreBytes = class extends Error {
	end;
	constructor(end) {
		super(`more bytes needed, up to ${end}`);
		this.end = end;
	}
};
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var Cursor = class {
	offset;
	#name;
	#bytes;
	#view;
	constructor(name, bytes, offset) {
		this.#name = name;
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.offset = offset;
	}
	malformed(message) {
		return new EspalierError("gguf-malformed", `${this.#name}: ${message}, at byte ${this.offset}`, { hint: "Fetch the file again and compare its SHA-256; if it is the same, the file itself is broken." });
	}
	unsupported(message, hint) {
		return new EspalierError("gguf-unsupported", `${this.#name}: ${message}, at byte ${this.offset}`, { hint });
	}
	skip(length) {
		const start = this.offset;
		if (start + length > this.#bytes.length) throw new NeedMoreBytes(start + length);
		this.offset = start + length;
		return start;
	}
	u32() {
		return this.#view.getUint32(this.skip(4), true);
	}
	size(what) {
		const at = this.skip(8);
		const high = this.#view.getUint32(at + 4, true);
		if (high >= 2097152) {
			this.offset = at;
			const label = typeof what === "string" ? what : what();
			throw this.malformed(`${label} is ${this.#view.getBigUint64(at, true)}`);
		}
		return high * 4294967296 + this.#view.getUint32(at, true);
	}
	text(what, limit) {
		const length = this.size(`the length of ${what}`);
		if (length > limit) throw this.malformed(`${what} has ${length} bytes, at most ${limit} are accepted`);
		const start = this.skip(length);
		return utf8.decode(this.#bytes.subarray(start, start + length));
	}
	valueType(what) {
		const id = this.u32();
		const type = VALUE_TYPES[id];
		if (type === void 0) throw this.malformed(`${what} has value type ${id}, known are 0 to 12`);
		return type;
	}
	scalar(type) {
		const at = this.skip(SCALAR_BYTES[type]);
		switch (type) {
			case "u8": return this.#view.getUint8(at);
			case "i8": return this.#view.getInt8(at);
			case "u16": return this.#view.getUint16(at, true);
			case "i16": return this.#view.getInt16(at, true);
			case "u32": return this.#view.getUint32(at, true);
			case "i32": return this.#view.getInt32(at, true);
			case "f32": return this.#view.getFloat32(at, true);
			case "bool": return this.#view.getUint8(at) !== 0;
			case "u64": return this.#view.getBigUint64(at, true);
			case "i64": return this.#view.getBigInt64(at, true);
			case "f64": return this.#view.getFloat64(at, true);
		}
	}
	skipElements(type, count, key, depth = 1) {
		if (type === "string") this.#skipStrings(count, key);
		else if (type === "array") {
			if (depth >= LIMITS.arrayNesting) throw this.malformed(`${key} nests arrays deeper than ${LIMITS.arrayNesting}`);
			for (let i = 0; i < count; i++) {
				const inner = this.valueType(key);
				this.skipElements(inner, this.size(`the length of ${key}`), key, depth + 1);
			}
		} else this.skip(count * SCALAR_BYTES[type]);
	}
	#skipStrings(count, key) {
		const end = this.#bytes.length;
		if (this.offset + count * 8 > end) throw new NeedMoreBytes(this.offset + count * 8);
		let at = this.offset;
		for (let i = 0; i < count; i++) {
			if (at + 8 > end) throw new NeedMoreBytes(at + 8 * (count - i));
			const high = this.#view.getUint32(at + 4, true);
			if (high >= 2097152) {
				this.offset = at;
				this.size(`the length of element ${i} of ${key}`);
			}
			at += 8 + high * 4294967296 + this.#view.getUint32(at, true);
		}
		if (at > end) throw new NeedMoreBytes(at);
		this.offset = at;
	}
};
// src/gguf/read.ts
const MAGIC = 1179993927;
const FIXED_BYTES = 24;
const FIRST_READ_BYTES = 65536;
const MOST_BYTES_AHEAD = 1 << 20;
async function readHeader(source, signal) {
	let bytes = await source.read(0, Math.min(FIRST_READ_BYTES, source.size), signal);
	async function step(offset, parse) {
		for (;;) {
			const cursor = new Cursor(source.name, bytes, offset);
			try {
				return [parse(cursor), cursor.offset];
			} catch (error) {
				if (!(error instanceof NeedMoreBytes)) throw error;
				bytes = await extend(source, bytes, error.end, signal);
			}
		}
	}
	const [fixed, afterFixed] = await step(0, (cursor) => readFixed(cursor, source));
	const keyValues = [];
	const keys = new Set();
	let offset = afterFixed;
	for (let i = 0; i < fixed.keyValueCount; i++) {
		const [entry, end] = await step(offset, readKeyValue);
		if (keys.has(entry.key)) throw new EspalierError("gguf-malformed", `${source.name}: the key ${entry.key} stands twice`);
		keys.add(entry.key);
		keyValues.push(entry);
		offset = end;
	}
	const alignment = alignmentOf(source.name, keyValues);
	const relative = [];
	const offsets = [];
	const names = new Set();
	for (let i = 0; i < fixed.tensorCount; i++) {
		const [[info, dataOffset], end] = await step(offset, tensorInfo);
		if (names.has(info.name)) throw new EspalierError("gguf-malformed", `${source.name}: the tensor ${info.name} stands twice`);
		names.add(info.name);
		relative.push(info);
		offsets.push(dataOffset);
		offset = end;
	}
	const dataStart = align(offset, alignment);
	if (dataStart > bytes.length && dataStart <= source.size) bytes = await extend(source, bytes, dataStart, signal);
	const tensors = relative.map((info, i) => ({
		...info,
		dataOffset: dataStart + offsets[i]
	}));
	const header = {
		name: source.name,
		version: fixed.version,
		bytes: bytes.subarray(0, Math.min(dataStart, bytes.length)),
		alignment,
		dataStart,
		fileSize: source.size,
		keyValues,
		tensors
	};
	checkLayout(header);
	return header;
}
function readFixed(cursor, source) {
	const notGguf = (found) => new EspalierError("not-gguf", `${source.name} is not a GGUF: ${found}`, { hint: "Check the path; a Git LFS pointer or an HTML error page is a common cause." });
	if (source.size < 4) throw notGguf(`it has ${source.size} bytes, a header has at least ${FIXED_BYTES}`);
	const magic = cursor.u32();
	if (magic !== MAGIC) throw notGguf(`it begins with ${[
		0,
		8,
		16,
		24
	].map((shift) => magic >>> shift & 255).map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}, not with "GGUF"`);
	if (source.size < FIXED_BYTES) throw truncated(source, FIXED_BYTES);
	const version = cursor.u32();
	if (version !== 2 && version !== 3) throw new EspalierError("gguf-unsupported", version === 33554432 || version === 50331648 ? `${source.name} is a big-endian GGUF; only little-endian files are supported` : `${source.name} has GGUF version ${version}; supported are 2 and 3`, { hint: "Convert it with the current llama.cpp." });
	const tensorCount = cursor.size("the number of tensors");
	const keyValueCount = cursor.size("the number of metadata entries");
	if (tensorCount > LIMITS.tensors) throw cursor.malformed(`it claims ${tensorCount} tensors, at most ${LIMITS.tensors} are accepted`);
	if (keyValueCount > LIMITS.keyValues) throw cursor.malformed(`it claims ${keyValueCount} metadata entries, at most ${LIMITS.keyValues} are accepted`);
	return {
		version,
		tensorCount,
		keyValueCount
	};
}
function readKeyValue(cursor) {
	const start = cursor.offset;
	const key = cursor.text("a metadata key", LIMITS.keyBytes);
	const type = cursor.valueType(key);
	const done = (value) => ({
		key,
		type,
		value,
		span: {
			start,
			end: cursor.offset
		}
	});
	if (type === "string") return done(cursor.text(key, LIMITS.headerBytes));
	if (type !== "array") return done(cursor.scalar(type));
	const elementType = cursor.valueType(key);
	const count = cursor.size(`the number of elements of ${key}`);
	const elements = cursor.offset;
	cursor.skipElements(elementType, count, key);
	return done({
		elementType,
		count,
		span: {
			start: elements,
			end: cursor.offset
		}
	});
}
function alignmentOf(name, keyValues) {
	const entry = keyValues.find(({ key }) => key === "general.alignment");
	if (entry === void 0) return 32;
	const { type, value } = entry;
	if (!(type === "u32" && typeof value === "number" && value > 0 && (value & value - 1) === 0) || value > LIMITS.alignment) throw new EspalierError("gguf-malformed", `${name}: general.alignment is ${typeof value === "object" ? "an array" : String(value)} (${type}); it must be a u32 power of two up to ${LIMITS.alignment}`);
	return value;
}
async function extend(source, bytes, end, signal) {
	if (end > source.size) throw truncated(source, end);
	if (end > LIMITS.headerBytes) throw new EspalierError("gguf-malformed", `${source.name}: the header claims at least ${end} bytes, at most ${LIMITS.headerBytes} are accepted`);
	const size = Math.min(source.size, LIMITS.headerBytes, Math.max(end, bytes.length + Math.min(bytes.length, MOST_BYTES_AHEAD)));
	const longer = new Uint8Array(size);
	longer.set(bytes);
	longer.set(await source.read(bytes.length, size - bytes.length, signal), bytes.length);
	return longer;
}
function truncated(source, end) {
	return new EspalierError("gguf-truncated", `${source.name} is cut off: its header goes on to byte ${end} at least, the file has ${source.size} bytes`, {
		hint: "Download it again.",
		details: {
			needed: end,
			size: source.size
		}
	});
}
// src/gguf/shards.ts
const SPLIT_KEYS = [
	"split.no",
	"split.count",
	"split.tensors.count"
];
function shardPaths(path) {
	const [, prefix, number, count] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(path) ?? [];
	if (prefix === void 0 || Number(count) < 2) return [path];
	if (Number(number) !== 1) throw new EspalierError("usage", `${path} is shard ${Number(number)} of ${Number(count)}`, { hint: `Give the first one, the others are found beside it: ${prefix}-00001-of-${count}.gguf` });
	if (Number(count) > LIMITS.shards) throw new EspalierError("usage", `${path} is of ${count} shards, at most ${LIMITS.shards} are read`);
	return shardNames(`${prefix}.gguf`, Number(count));
}
function shardNames(path, count) {
	const five = (number) => String(number).padStart(5, "0");
	const prefix = path.replace(/\.gguf$/, "");
	return Array.from({ length: count }, (_, i) => `${prefix}-${five(i + 1)}-of-${five(count)}.gguf`);
}
async function readShardHeaders(shards, signal) {
	const headers = await Promise.all(shards.map((shard) => readHeader(shard, signal)));
	checkSet(headers);
	return headers;
}
async function joinShards(shards, signal) {
	return uniteShards(shards, await readShardHeaders(shards, signal));
}
function uniteShards(shards, headers) {
	const first = headers[0];
	const emitted = emitHeader(unite(headers), { remove: new Set(SPLIT_KEYS) });
	const placeOf = headers.flatMap((header, i) => header.tensors.map((tensor) => ({
		source: shards[i],
		end: paddedEnd(header, tensor)
	})));
	const segments = [{
		source: memorySource(first.name, emitted.bytes),
		offset: 0,
		length: emitted.bytes.length
	}];
	emitted.tensors.forEach(({ source, dataOffset }, i) => {
		const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
		const place = placeOf[i];
		const there = Math.min(next - dataOffset, place.end - source.dataOffset);
		segments.push({
			source: place.source,
			offset: source.dataOffset,
			length: there
		}, {
			offset: 0,
			length: next - dataOffset - there
		});
	});
	return segmentSource(first.name, segments, shards);
}
function paddedEnd({ alignment, dataStart, fileSize }, tensor) {
	const end = tensor.dataOffset + tensor.byteLength - dataStart;
	return Math.min(dataStart + align(end, alignment), fileSize);
}
function unite(headers) {
	const first = headers[0];
	const bytes = new Uint8Array(Buffer.concat(headers.map((header) => header.bytes)));
	let shift = 0;
	const tensors = [];
	for (const header of headers) {
		for (const tensor of header.tensors) {
			const { start, end } = tensor.span;
			tensors.push({
				...tensor,
				span: {
					start: start + shift,
					end: end + shift
				}
			});
		}
		shift += header.bytes.length;
	}
	return {
		...first,
		bytes,
		tensors
	};
}
function checkSet(headers) {
	const total = headers.reduce((sum, { tensors }) => sum + tensors.length, 0);
	headers.forEach((header, i) => {
		const wanted = [
			i,
			headers.length,
			total
		];
		SPLIT_KEYS.forEach((key, k) => {
			const value = integerOf(header, key);
			if (value === wanted[k]) return;
			throw new EspalierError("gguf-malformed", `${header.name}: ${key} is ${value ?? "missing"}, as shard ${i + 1} of ${headers.length} with ${total} tensors it must be ${wanted[k]}`, { hint: "Shards of different sets are mixed, or one was not downloaded whole." });
		});
		if (header.version !== headers[0].version) throw new EspalierError("gguf-malformed", `${header.name} has GGUF version ${header.version}, the first shard ${headers[0].version}`);
	});
}
// src/hub/location.ts
const SCHEME = "hf://";
function parseLocation(text) {
	return text.startsWith(SCHEME) ? {
		kind: "hub",
		...parseHubUri(text)
	} : {
		kind: "local",
		path: text
	};
}
function formatLocation(location) {
	if (location.kind === "hub") return formatHubUri(location);
	return location.path.startsWith(SCHEME) ? `./${location.path}` : location.path;
}
function withPath(location, path) {
	return {
		...location,
		path
	};
}
function shardLocations(location) {
	return shardPaths(location.path).map((path) => withPath(location, path));
}
// src/hub/release.ts
const SAMPLE_BYTES$1 = 512;
function isLocal(content) {
	return typeof content === "object" && "file" in content;
}
function sizeOfContent(content) {
	return isLocal(content) ? content.size : Buffer.byteLength(content);
}
function uploadOf({ content }) {
	if (isLocal(content)) return pathToFileURL(resolve(content.file));
	return new Blob([typeof content === "string" ? content : new Uint8Array(content)]);
}
async function bytesOf({ content }) {
	if (isLocal(content)) return await readFile(content.file);
	return typeof content === "string" ? Buffer.from(content) : content;
}
async function sampleOf({ content }) {
	try {
		var _usingCtx$3 = _usingCtx();
		if (!isLocal(content)) return Buffer.from(content).subarray(0, SAMPLE_BYTES$1);
		const { buffer, bytesRead } = await _usingCtx$3.a(await open(content.file)).read(Buffer.alloc(SAMPLE_BYTES$1), 0, SAMPLE_BYTES$1, 0);
		return buffer.subarray(0, bytesRead);
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function sha256Of({ content }) {
	return isLocal(content) ? content.sha256 : sha256Hex(content);
}
async function gitOidOf({ content }) {
	const hash = gitBlobHash(sizeOfContent(content));
	if (isLocal(content)) await hashFile(hash, content.file, content.size);
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
	throw new EspalierError("usage", `${path} is a text, and was given as a file on disk`);
}
function checkReleaseFiles(files) {
	if (files.length === 0) throw new EspalierError("usage", "a release needs at least one file, got 0");
	const seen = new Set();
	for (const { path } of files) {
		if (path.split("/").some((part) => part === "" || part === "." || part === "..")) throw new EspalierError("usage", `"${path}" is not a path inside a repo`);
		if (seen.has(path)) throw new EspalierError("usage", `the release has ${path} twice`);
		seen.add(path);
	}
}
// src/hub/changes.ts
async function changesAt(repo, commit, files, options) {
	const earlier = await readEarlier(repo, commit, options);
	const listed = new Map((earlier?.files ?? []).map((file) => [file.path, file]));
	const paths = new Set([...files.map(({ path }) => path), ...listed.keys()]);
	const found = new Map((await statFiles(repo, commit, [...paths], options)).map((file) => [file.path, file]));
	const write = [];
	const remove = [];
	const lost = [];
	const isOurs = async (file) => {
		const written = listed.get(file.path);
		return written !== void 0 && await isWritten(file, written, {
			repo,
			commit
		}, options);
	};
	for (const file of files) {
		const there = found.get(file.path);
		if (there === void 0) write.push(file);
		else if (file.path === CARD_PATH) {
			const merged = await mergedCard(file, repo, commit, earlier, options);
			if (merged.file) write.push(merged.file);
			lost.push(...merged.lost);
		} else if (!await isSame(file, there)) {
			write.push(file);
			if (!(file.path === REPORT_PATH && earlier !== void 0) && !await isOurs(there)) lost.push(`${file.path} (${whose(listed.has(file.path))})`);
		}
	}
	const kept = new Set(files.map(({ path }) => path));
	for (const path of listed.keys()) {
		const there = found.get(path);
		if (kept.has(path) || there === void 0) continue;
		if (path === CARD_PATH || path === REPORT_PATH) continue;
		remove.push(path);
		if (!await isOurs(there)) lost.push(`${path} (${whose(true)})`);
	}
	return {
		write,
		remove,
		lost
	};
}
function whose(isListed) {
	return isListed ? "changed after the last release wrote it" : "not written by a release";
}
async function mergedCard(file, repo, commit, earlier, options) {
	const ours = textOf(file);
	const theirs = await readHubText(repo, commit, CARD_PATH, options);
	const { text, lost } = mergeCard(ours, theirs, earlier?.card);
	const named = lost.map((what) => `${CARD_PATH} (${what})`);
	return text === theirs ? { lost: named } : {
		file: {
			path: CARD_PATH,
			content: text
		},
		lost: named
	};
}
function isComplete({ write, remove }) {
	return write.length === 0 && remove.length === 0;
}
function checkLost(repo, { lost }, overwrite) {
	if (lost.length === 0 || overwrite) return;
	throw new EspalierError("hub-conflict", `publishing to ${repo.id} would replace ${lost.join("; ")}`, {
		hint: "Text of your own is kept outside of the lines <!-- espalier:begin --> and <!-- espalier:end --> of README.md, files of your own under other names. Move them, or replace them with overwrite.",
		details: {
			repo: repo.id,
			lost
		}
	});
}
// node_modules/gearhash-jit/dist/esm/table.js
const GEAR_TABLE = [
	12720649874207470937n,
	6220253899994767574n,
	5022227620843582123n,
	7713128862809245559n,
	3931456925857362359n,
	2145462594922010955n,
	2340266855695177142n,
	11850293633421122251n,
	4253271882819942674n,
	10441469756866476791n,
	16269585668086012554n,
	10274123871859168173n,
	6498400631357310754n,
	11893914895239905198n,
	1041180248866608769n,
	11074490967421660431n,
	7538233807166320758n,
	88519571580008n,
	14172972091955989544n,
	4517224272786574077n,
	17410783855206298678n,
	17443179952641656630n,
	5193012484899382509n,
	1127785921477n,
	2286200784185780940n,
	4319075009233722221n,
	11054224474581993291n,
	8764293443688126691n,
	16477773415798928416n,
	2675392301258739825n,
	3158663799265462939n,
	62572991402330227n,
	16909100273786894639n,
	15813421104338059519n,
	12634737214121623407n,
	9702695172135568049n,
	14713192958633615662n,
	3845558405485249127n,
	3285878356664493179n,
	13465282719567368131n,
	17849199576552078697n,
	3640797839928536096n,
	200697491433228n,
	11607419893041500281n,
	5210522504916033945n,
	14756743156403004161n,
	13773560884614984032n,
	12531239658134027464n,
	123781184460122n,
	10008846685752418927n,
	13652498267850553506n,
	18116574062443282639n,
	14385751447217882151n,
	13472220412400852312n,
	705692244159983825n,
	12732267574704557127n,
	57627845809646922n,
	14737076550689570561n,
	8332767055739287408n,
	14413720938363076094n,
	9163358039740847920n,
	15003645864457864410n,
	17577967598646747293n,
	12440673559316719239n,
	8456239713174051591n,
	10413306291247951582n,
	7991828389891016581n,
	239560664804824n,
	11386854347068201943n,
	552667256958603954n,
	17029520133932194628n,
	8717724954132223174n,
	14362276199122662901n,
	55023746992867n,
	9402446361091840557n,
	1470248305432346948n,
	2773042706728742123n,
	17406817152198312798n,
	9665317986662415240n,
	11366750002009295320n,
	16886520352649219914n,
	39716037498528984n,
	7870163836567788086n,
	16155198047778225740n,
	2489683512358406288n,
	7159792944732801445n,
	5053216299830922865n,
	12098885092871895896n,
	869417461516865003n,
	2821503966182894971n,
	11736130412620196639n,
	5606367647935821091n,
	124243424830030n,
	11721999548432218134n,
	10993892910887886921n,
	14016910139709294937n,
	13517961789161618969n,
	17253515810279862392n,
	5582047975524n,
	13860028068917756035n,
	713909075634938078n,
	10491130091969346964n,
	9087809318685133774n,
	5912193115543525329n,
	13754408265165448214n,
	8059662339490272647n,
	10015986591711038n,
	11537234326127885845n,
	12367666710581578939n,
	945651257358297904n,
	844043998717852049n,
	4842457409943397941n,
	14050451821596623267n,
	18104892870530109735n,
	7324367595615623371n,
	17760511093534668111n,
	7597310739025907811n,
	35334639850667n,
	10148508341072681042n,
	7588998265793579607n,
	17191457714616273960n,
	15635476086710109278n,
	12359776341901092711n,
	218484053382629n,
	2770575889116209710n,
	17090333869217663525n,
	4269955075904284923n,
	1433870992323173382n,
	11751569196577746214n,
	9806239979276450510n,
	16805564213227552174n,
	12641223402722888n,
	4792915346786076956n,
	15527644171261290149n,
	16351470616956339819n,
	13321856880821912700n,
	16042209746176548100n,
	9145833140366620212n,
	2385127773167985561n,
	12019250247581729775n,
	3193842542770177559n,
	3293405736371805571n,
	264806000937961n,
	4455705766521705609n,
	9950829417506928004n,
	17474710666114448626n,
	9232638913239818646n,
	7391452489290736403n,
	226610200216555n,
	2363078318762728507n,
	8515954189855578715n,
	2340744266678614389n,
	15527779374162827733n,
	11216077718701636867n,
	2413301664650842601n,
	12860901928516614166n,
	60180223592457773n,
	8206573921893708620n,
	9103792382150384163n,
	11705786921541771141n,
	13799810688944496114n,
	6646163811363561694n,
	14828264205680994712n,
	7858928002964946433n,
	8644851008807599197n,
	10483372234711379089n,
	6590374400889022823n,
	228058059114139n,
	17565176517135044868n,
	2333729349881128899n,
	7070060025520163149n,
	15098506995175212838n,
	1184507046646212412n,
	202718838077981n,
	17505296365341863741n,
	15696978081211872770n,
	11672337744432435484n,
	16971248960933563837n,
	13702008557107346145n,
	16357991190501352990n,
	4905375277947230262n,
	36789025389058110n,
	12773775360562718448n,
	152003757063260919n,
	2959111002488787489n,
	8312296078122133685n,
	14863058739196254572n,
	13588536849684363877n,
	17316488619364946971n,
	18357712312901684909n,
	48994606965342722n,
	17675292100092159060n,
	140573352443080n,
	13816373998757256190n,
	12106854680769154578n,
	4165347346158573780n,
	18427008545812101764n,
	6177158706642321803n,
	152608561502090n,
	5251970984687958840n,
	10080067799822677480n,
	1019803726431821963n,
	15352937054145356842n,
	1225465183306178874n,
	13992251999755790493n,
	1624092965229806956n,
	47615560063013100n,
	13580140204573947982n,
	14273105564723361966n,
	567798992657835168n,
	10577804903547051341n,
	10326742343704480453n,
	834978751054232528n,
	7103683321686911745n,
	7232644550076924500n,
	4754927192696746649n,
	13536297969174354127n,
	187685747049978n,
	1834683613400360277n,
	10056360410811379030n,
	4493779876478198233n,
	17031521067865263503n,
	18084170213074122111n,
	909359879707n,
	15726446854474412430n,
	8142385452947234795n,
	371500410745745639n,
	2511011274985051113n,
	14531832727402724268n,
	17124030333692285667n,
	17072899076421576586n,
	10347170879009483n,
	465011596463767732n,
	2124055920798163716n,
	12953334059757202133n,
	14521544493976023963n,
	11505547191960139146n,
	7899899535647165526n,
	1703555659567697796n,
	7984016072554241003n,
	17999395712297818875n,
	5358827009937370834n,
	115892448293556n,
	11359517598599658375n,
	9525709231911323670n,
	18103748907446033805n,
	6931144200907262605n,
	14681535863441353960n,
	87287561654467n,
	564559094859189776n,
	16547692270882292053n,
	6318464739833839581n,
	1797858705803957140n,
	7164600654182929213n,
	14739062536493593590n,
	7189901176607676539n
];
const HASH_OFFSET = 2048;
const MASK_OFFSET = 2056;
const INPUT_OFFSET = 4096;
const PAGES = 8;
const MAX_INPUT_SIZE = PAGES * 65536 - INPUT_OFFSET;
let wasmMemory = null;
let wasmView = null;
let wasmFn = null;
function toSignedLeb128(n) {
	const bytes = [];
	let value = n | 0;
	for (;;) {
		const byte = value & 127;
		value >>= 7;
		if (value === 0 && (byte & 64) === 0 || value === -1 && (byte & 64) !== 0) {
			bytes.push(byte);
			return bytes;
		}
		bytes.push(byte | 128);
	}
}
function toLebU32Padded5(n) {
	return [
		n & 127 | 128,
		n >>> 7 & 127 | 128,
		n >>> 14 & 127 | 128,
		n >>> 21 & 127 | 128,
		n >>> 28 & 15
	];
}
function generateWasmBytes() {
	const code = [];
	function emit(...bytes) {
		code.push(...bytes);
	}
	emit(0, 97, 115, 109);
	emit(1, 0, 0, 0);
	emit(1, 7, 1, 96, 2, 127, 127, 1, 127);
	emit(2, 11, 1, 2, 106, 115, 3, 109, 101, 109, 2, 0, PAGES);
	emit(3, 2, 1, 0);
	emit(7, 13, 1, 9, 110, 101, 120, 116, 77, 97, 116, 99, 104, 0, 0);
	emit(10);
	const sectionSizeOff = code.length;
	emit(0, 0, 0, 0, 0);
	emit(1);
	const funcSizeOff = code.length;
	emit(0, 0, 0, 0, 0);
	const bodyStart = code.length;
	emit(2, 2, 126, 2, 127);
	emit(65, ...toSignedLeb128(HASH_OFFSET));
	emit(41, 3, 0);
	emit(33, 2);
	emit(65, ...toSignedLeb128(MASK_OFFSET));
	emit(41, 3, 0);
	emit(33, 3);
	emit(32, 0);
	emit(33, 4);
	emit(32, 0);
	emit(32, 1);
	emit(106);
	emit(33, 5);
	emit(2, 64);
	emit(3, 64);
	emit(32, 4);
	emit(32, 5);
	emit(78);
	emit(13, 1);
	emit(32, 2);
	emit(66, 1);
	emit(134);
	emit(32, 4);
	emit(45, 0, 0);
	emit(65, 3);
	emit(116);
	emit(41, 3, 0);
	emit(124);
	emit(34, 2);
	emit(32, 3);
	emit(131);
	emit(80);
	emit(4, 64);
	emit(65, ...toSignedLeb128(HASH_OFFSET));
	emit(32, 2);
	emit(55, 3, 0);
	emit(32, 4);
	emit(32, 0);
	emit(107);
	emit(65, 1);
	emit(106);
	emit(15);
	emit(11);
	emit(32, 4);
	emit(65, 1);
	emit(106);
	emit(33, 4);
	emit(12, 0);
	emit(11);
	emit(11);
	emit(65, ...toSignedLeb128(HASH_OFFSET));
	emit(32, 2);
	emit(55, 3, 0);
	emit(65, 127);
	emit(11);
	const bsPatch = toLebU32Padded5(code.length - bodyStart);
	for (let i = 0; i < 5; i++) code[funcSizeOff + i] = bsPatch[i];
	const ssPatch = toLebU32Padded5(code.length - sectionSizeOff - 5);
	for (let i = 0; i < 5; i++) code[sectionSizeOff + i] = ssPatch[i];
	return new Uint8Array(code);
}
function initWasm() {
	if (wasmFn) return;
	const bytes = generateWasmBytes();
	wasmMemory = new WebAssembly.Memory({ initial: PAGES });
	const module = new WebAssembly.Module(bytes);
	wasmFn = new WebAssembly.Instance(module, { js: { mem: wasmMemory } }).exports.nextMatch;
	wasmView = new Uint8Array(wasmMemory.buffer);
	const dv = new DataView(wasmMemory.buffer);
	for (let i = 0; i < 256; i++) dv.setBigUint64(0 + i * 8, GEAR_TABLE[i], true);
}
function wasmNextMatch(inputStart, inputLen) {
	return wasmFn(inputStart, inputLen);
}
function getView() {
	return wasmView;
}
// node_modules/gearhash-jit/dist/esm/index.js
var Hasher$1 = class {
	maskBytes;
	hash;
	constructor(mask) {
		initWasm();
		this.maskBytes = new Uint8Array(8);
		this.hash = new Uint8Array(8);
		new DataView(this.maskBytes.buffer).setBigUint64(0, mask, true);
	}
	nextMatch(buf) {
		const len = buf.length;
		if (len === 0) return -1;
		if (len > 520192) throw new RangeError(`Input too large: ${len} > ${MAX_INPUT_SIZE}`);
		const view = getView();
		view.set(this.hash, HASH_OFFSET);
		view.set(this.maskBytes, MASK_OFFSET);
		view.set(buf, INPUT_OFFSET);
		const pos = wasmNextMatch(INPUT_OFFSET, len);
		this.hash.set(view.subarray(HASH_OFFSET, 2056));
		return pos;
	}
	resetHash() {
		this.hash.fill(0);
	}
};
// node_modules/@huggingface/blake3-jit/dist/esm/compress.js
function compress$1(cv, cvOff, block, blockOff, out, outOff, full, counter, blockLen, flags) {
	let m0 = block[blockOff] | 0;
	let m1 = block[blockOff + 1] | 0;
	let m2 = block[blockOff + 2] | 0;
	let m3 = block[blockOff + 3] | 0;
	let m4 = block[blockOff + 4] | 0;
	let m5 = block[blockOff + 5] | 0;
	let m6 = block[blockOff + 6] | 0;
	let m7 = block[blockOff + 7] | 0;
	let m8 = block[blockOff + 8] | 0;
	let m9 = block[blockOff + 9] | 0;
	let m10 = block[blockOff + 10] | 0;
	let m11 = block[blockOff + 11] | 0;
	let m12 = block[blockOff + 12] | 0;
	let m13 = block[blockOff + 13] | 0;
	let m14 = block[blockOff + 14] | 0;
	let m15 = block[blockOff + 15] | 0;
	let s0 = cv[cvOff] | 0;
	let s1 = cv[cvOff + 1] | 0;
	let s2 = cv[cvOff + 2] | 0;
	let s3 = cv[cvOff + 3] | 0;
	let s4 = cv[cvOff + 4] | 0;
	let s5 = cv[cvOff + 5] | 0;
	let s6 = cv[cvOff + 6] | 0;
	let s7 = cv[cvOff + 7] | 0;
	let s8 = 1779033703;
	let s9 = 3144134277;
	let s10 = 1013904242;
	let s11 = 2773480762;
	let s12 = counter | 0;
	let s13 = counter / 4294967296 | 0;
	let s14 = blockLen | 0;
	let s15 = flags | 0;
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	if (full) {
		out[outOff + 8] = s8 ^ cv[cvOff];
		out[outOff + 9] = s9 ^ cv[cvOff + 1];
		out[outOff + 10] = s10 ^ cv[cvOff + 2];
		out[outOff + 11] = s11 ^ cv[cvOff + 3];
		out[outOff + 12] = s12 ^ cv[cvOff + 4];
		out[outOff + 13] = s13 ^ cv[cvOff + 5];
		out[outOff + 14] = s14 ^ cv[cvOff + 6];
		out[outOff + 15] = s15 ^ cv[cvOff + 7];
	}
	out[outOff] = s0 ^ s8;
	out[outOff + 1] = s1 ^ s9;
	out[outOff + 2] = s2 ^ s10;
	out[outOff + 3] = s3 ^ s11;
	out[outOff + 4] = s4 ^ s12;
	out[outOff + 5] = s5 ^ s13;
	out[outOff + 6] = s6 ^ s14;
	out[outOff + 7] = s7 ^ s15;
}
// node_modules/@huggingface/blake3-jit/dist/esm/constants.js
const IV = new Uint32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const CHUNK_LEN = 1024;
new Uint8Array([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	2,
	6,
	3,
	10,
	7,
	0,
	4,
	13,
	1,
	11,
	12,
	5,
	9,
	14,
	15,
	8,
	3,
	4,
	10,
	12,
	13,
	2,
	7,
	14,
	6,
	5,
	9,
	0,
	11,
	15,
	8,
	1,
	10,
	7,
	12,
	9,
	14,
	3,
	13,
	15,
	4,
	0,
	11,
	2,
	5,
	8,
	1,
	6,
	12,
	13,
	9,
	11,
	15,
	10,
	14,
	8,
	7,
	2,
	5,
	3,
	0,
	1,
	6,
	4,
	9,
	14,
	11,
	5,
	8,
	12,
	15,
	1,
	13,
	3,
	0,
	10,
	2,
	6,
	4,
	7,
	11,
	15,
	5,
	0,
	1,
	9,
	8,
	6,
	14,
	10,
	2,
	12,
	3,
	4,
	7,
	13
]);
// node_modules/@huggingface/blake3-jit/dist/esm/utils.js
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([16909060]).buffer)[0] === 4;
function readLittleEndianWordsFull(input, offset, words) {
	for (let i = 0; i < 16; ++i, offset += 4) words[i] = input[offset] | input[offset + 1] << 8 | input[offset + 2] << 16 | input[offset + 3] << 24;
}
function writeLittleEndianBytesPartial(words, wordOffset, output, byteOffset, byteCount) {
	const fullWords = byteCount >>> 2;
	let i = 0;
	for (; i < fullWords; ++i, byteOffset += 4) {
		const w = words[wordOffset + i];
		output[byteOffset] = w & 255;
		output[byteOffset + 1] = w >>> 8 & 255;
		output[byteOffset + 2] = w >>> 16 & 255;
		output[byteOffset + 3] = w >>> 24 & 255;
	}
	const remaining = byteCount & 3;
	if (remaining > 0) {
		const w = words[wordOffset + i];
		output[byteOffset] = w & 255;
		if (remaining > 1) output[byteOffset + 1] = w >>> 8 & 255;
		if (remaining > 2) output[byteOffset + 2] = w >>> 16 & 255;
	}
}
function encodeUTF8(str) {
	if (typeof TextEncoder !== "undefined") return new TextEncoder().encode(str);
	const bytes = [];
	for (let i = 0; i < str.length; i++) {
		let c = str.charCodeAt(i);
		if (c < 128) bytes.push(c);
		else if (c < 2048) bytes.push(192 | c >> 6, 128 | c & 63);
		else if (c < 55296 || c >= 57344) bytes.push(224 | c >> 12, 128 | c >> 6 & 63, 128 | c & 63);
		else {
			i++;
			c = 65536 + ((c & 1023) << 10 | str.charCodeAt(i) & 1023);
			bytes.push(240 | c >> 18, 128 | c >> 12 & 63, 128 | c >> 6 & 63, 128 | c & 63);
		}
	}
	return new Uint8Array(bytes);
}
new Uint8Array([
	0,
	1,
	28,
	2,
	29,
	14,
	24,
	3,
	30,
	22,
	20,
	15,
	25,
	17,
	4,
	8,
	31,
	27,
	13,
	23,
	21,
	19,
	16,
	7,
	26,
	12,
	18,
	6,
	11,
	5,
	10,
	9
]);
// node_modules/@huggingface/blake3-jit/dist/esm/hasher.js
var XofReader = class {
	inputCv;
	blockWords;
	counter;
	blockLen;
	flags;
	outputBlock;
	outputBlockOffset;
	constructor(inputCv, blockWords, counter, blockLen, flags) {
		this.inputCv = inputCv;
		this.blockWords = blockWords;
		this.counter = counter;
		this.blockLen = blockLen;
		this.flags = flags | 8;
		this.outputBlock = new Uint32Array(16);
		this.outputBlockOffset = 64;
	}
	read(length) {
		const output = new Uint8Array(length);
		let outputOffset = 0;
		while (outputOffset < length) {
			if (this.outputBlockOffset >= 64) {
				compress$1(this.inputCv, 0, this.blockWords, 0, this.outputBlock, 0, true, this.counter++, this.blockLen, this.flags);
				this.outputBlockOffset = 0;
			}
			const available = 64 - this.outputBlockOffset;
			const toCopy = Math.min(available, length - outputOffset);
			const wordOffset = this.outputBlockOffset >>> 2;
			if ((this.outputBlockOffset & 3) === 0 && toCopy >= 4) {
				const fullWords = toCopy >>> 2;
				writeLittleEndianBytesPartial(this.outputBlock, wordOffset, output, outputOffset, fullWords << 2);
				const bytesCopied = fullWords << 2;
				outputOffset += bytesCopied;
				this.outputBlockOffset += bytesCopied;
			} else {
				for (let i = 0; i < toCopy; i++) {
					const wordIdx = this.outputBlockOffset + i >>> 2;
					const byteIdx = this.outputBlockOffset + i & 3;
					output[outputOffset + i] = this.outputBlock[wordIdx] >>> (byteIdx << 3) & 255;
				}
				outputOffset += toCopy;
				this.outputBlockOffset += toCopy;
			}
		}
		return output;
	}
};
var ChunkState = class {
	chainingValue;
	chunkCounter;
	blockWords;
	blockLen;
	blocksCompressed;
	flags;
	constructor(keyWords, chunkCounter, flags) {
		this.chainingValue = new Uint32Array(keyWords);
		this.chunkCounter = chunkCounter;
		this.blockWords = new Uint32Array(16);
		this.blockLen = 0;
		this.blocksCompressed = 0;
		this.flags = flags;
	}
	resetTo(keyWords, chunkCounter, flags) {
		this.chainingValue.set(keyWords);
		this.chunkCounter = chunkCounter;
		this.blockLen = 0;
		this.blocksCompressed = 0;
		this.flags = flags;
	}
	startFlag() {
		return this.blocksCompressed === 0 ? 1 : 0;
	}
	update(input, inputOffset, inputLen) {
		let consumed = 0;
		while (inputLen > 0) {
			if (this.blockLen === 64) {
				compress$1(this.chainingValue, 0, this.blockWords, 0, this.chainingValue, 0, false, this.chunkCounter, 64, this.flags | this.startFlag());
				this.blocksCompressed++;
				this.blockLen = 0;
			}
			const want = 64 - this.blockLen;
			const take = Math.min(want, inputLen);
			if (this.blockLen === 0 && take === 64) readLittleEndianWordsFull(input, inputOffset, this.blockWords);
			else for (let i = 0; i < take; i++) {
				const pos = this.blockLen + i;
				const wordIdx = pos >>> 2;
				const byteIdx = pos & 3;
				if (byteIdx === 0) this.blockWords[wordIdx] = input[inputOffset + i];
				else this.blockWords[wordIdx] |= input[inputOffset + i] << (byteIdx << 3);
			}
			this.blockLen += take;
			inputOffset += take;
			inputLen -= take;
			consumed += take;
		}
		return consumed;
	}
	output() {
		const usedWords = this.blockLen + 3 >>> 2;
		for (let i = usedWords; i < 16; i++) this.blockWords[i] = 0;
		return {
			inputCv: this.chainingValue,
			blockWords: this.blockWords,
			blockLen: this.blockLen,
			counter: this.chunkCounter,
			flags: this.flags | this.startFlag() | 2
		};
	}
	len() {
		return this.blocksCompressed * 64 + this.blockLen;
	}
};
var Hasher = class Hasher {
	chunkState;
	keyWords;
	cvStack;
	cvStackLen;
	flags;
	parentBlock;
	parentCv;
	chunkCv;
	outWords;
	finalizeCv;
	constructor(keyWords, flags) {
		this.keyWords = keyWords ? new Uint32Array(keyWords) : new Uint32Array(IV);
		this.flags = flags ?? 0;
		this.chunkState = new ChunkState(this.keyWords, 0, this.flags);
		this.cvStack = new Uint32Array(432);
		this.cvStackLen = 0;
		this.parentBlock = new Uint32Array(16);
		this.parentCv = new Uint32Array(8);
		this.chunkCv = new Uint32Array(8);
		this.outWords = new Uint32Array(16);
		this.finalizeCv = new Uint32Array(8);
	}
	reset() {
		this.chunkState.resetTo(this.keyWords, 0, this.flags);
		this.cvStackLen = 0;
		return this;
	}
	static newKeyed(key) {
		if (key.length !== 32) throw new Error(`Key must be 32 bytes, got ${key.length}`);
		const keyWords = new Uint32Array(8);
		if (IS_LITTLE_ENDIAN) {
			const view = new Uint32Array(key.buffer, key.byteOffset, 8);
			keyWords.set(view);
		} else for (let i = 0; i < 8; i++) {
			const off = i * 4;
			keyWords[i] = key[off] | key[off + 1] << 8 | key[off + 2] << 16 | key[off + 3] << 24;
		}
		return new Hasher(keyWords, 16);
	}
	static newDeriveKey(context) {
		const contextBytes = encodeUTF8(context);
		const contextHasher = new Hasher(new Uint32Array(IV), 32);
		contextHasher.update(contextBytes);
		const contextKey = new Uint32Array(8);
		const output = contextHasher.finalizeOutput();
		compress$1(output.inputCv, 0, output.blockWords, 0, contextKey, 0, false, output.counter, output.blockLen, output.flags | 8);
		return new Hasher(contextKey, 64);
	}
	pushCv(cv, cvOffset) {
		this.cvStack.set(cv.subarray(cvOffset, cvOffset + 8), this.cvStackLen * 8);
		this.cvStackLen++;
	}
	popCv(out, outOffset) {
		this.cvStackLen--;
		out.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), outOffset);
	}
	addChunkCv(newCv, newCvOffset, totalChunks) {
		const parentBlock = this.parentBlock;
		const parentCv = this.parentCv;
		while ((totalChunks & 1) === 0) {
			this.popCv(parentBlock, 0);
			parentBlock.set(newCv.subarray(newCvOffset, newCvOffset + 8), 8);
			compress$1(this.keyWords, 0, parentBlock, 0, parentCv, 0, false, 0, 64, this.flags | 4);
			newCv = parentCv;
			newCvOffset = 0;
			totalChunks >>>= 1;
		}
		this.pushCv(newCv, newCvOffset);
	}
	update(input) {
		let inputOffset = 0;
		let inputLen = input.length;
		while (inputLen > 0) {
			if (this.chunkState.len() === 1024) {
				const output = this.chunkState.output();
				const chunkCv = this.chunkCv;
				compress$1(output.inputCv, 0, output.blockWords, 0, chunkCv, 0, false, output.counter, output.blockLen, output.flags);
				const totalChunks = this.chunkState.chunkCounter + 1;
				this.addChunkCv(chunkCv, 0, totalChunks);
				this.chunkState.resetTo(this.keyWords, totalChunks, this.flags);
			}
			const want = CHUNK_LEN - this.chunkState.len();
			const take = Math.min(want, inputLen);
			this.chunkState.update(input, inputOffset, take);
			inputOffset += take;
			inputLen -= take;
		}
		return this;
	}
	finalizeOutput() {
		let output = this.chunkState.output();
		let parentBlock = this.parentBlock;
		let cv = this.finalizeCv;
		if (this.cvStackLen > 0) {
			compress$1(output.inputCv, 0, output.blockWords, 0, cv, 0, false, output.counter, output.blockLen, output.flags);
			while (this.cvStackLen > 0) {
				this.cvStackLen--;
				parentBlock.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), 0);
				parentBlock.set(cv, 8);
				if (this.cvStackLen > 0) compress$1(this.keyWords, 0, parentBlock, 0, cv, 0, false, 0, 64, this.flags | 4);
				else return {
					inputCv: this.keyWords,
					blockWords: parentBlock,
					blockLen: 64,
					counter: 0,
					flags: this.flags | 4
				};
			}
		}
		return output;
	}
	finalize(outputLength = 32) {
		const output = this.finalizeOutput();
		const result = new Uint8Array(outputLength);
		if (outputLength <= 64) {
			const outWords = this.outWords;
			compress$1(output.inputCv, 0, output.blockWords, 0, outWords, 0, outputLength > 32, output.counter, output.blockLen, output.flags | 8);
			if (IS_LITTLE_ENDIAN) {
				const outBytes = new Uint8Array(outWords.buffer);
				result.set(outBytes.subarray(0, outputLength));
			} else writeLittleEndianBytesPartial(outWords, 0, result, 0, outputLength);
		} else {
			const full = this.finalizeXof().read(outputLength);
			result.set(full);
		}
		return result;
	}
	finalizeXof() {
		const output = this.finalizeOutput();
		return new XofReader(new Uint32Array(output.inputCv), new Uint32Array(output.blockWords), output.counter, output.blockLen, output.flags);
	}
};
// node_modules/@huggingface/xetchunk-wasm/dist/esm/xet-chunker.js
const TARGET_CHUNK_SIZE$1 = 65536;
const MINIMUM_CHUNK_DIVISOR = 8;
const MAXIMUM_CHUNK_MULTIPLIER = 2;
const HASH_WINDOW_SIZE = 64;
const BLAKE3_DATA_KEY = new Uint8Array([
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
	28,
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
var XetChunker = class {
	minimumChunk;
	maximumChunk;
	chunkBuf;
	curChunkLen;
	gear;
	blake3;
	constructor(targetChunkSize = TARGET_CHUNK_SIZE$1) {
		if (targetChunkSize <= 0) throw new Error("Target chunk size must be greater than 0");
		if ((targetChunkSize & targetChunkSize - 1) !== 0) throw new Error("Target chunk size must be a power of 2");
		if (targetChunkSize <= HASH_WINDOW_SIZE) throw new Error("Target chunk size must be greater than hash window size");
		if (targetChunkSize >= Number.MAX_SAFE_INTEGER) throw new Error("Target chunk size must be less than Number.MAX_SAFE_INTEGER");
		let mask = BigInt(targetChunkSize - 1);
		let leadingZeros = 0;
		for (let i = 63; i >= 0; i--) {
			if ((mask & 1n << BigInt(i)) !== 0n) break;
			leadingZeros++;
		}
		mask = mask << BigInt(leadingZeros);
		const maximumChunk = targetChunkSize * MAXIMUM_CHUNK_MULTIPLIER;
		this.minimumChunk = targetChunkSize / MINIMUM_CHUNK_DIVISOR;
		this.maximumChunk = maximumChunk;
		this.chunkBuf = new Uint8Array(maximumChunk);
		this.curChunkLen = 0;
		this.gear = new Hasher$1(mask);
		this.blake3 = Hasher.newKeyed(BLAKE3_DATA_KEY);
	}
	next(data, isFinal) {
		const nBytes = data.length;
		let createChunk = false;
		let consumeLen = 0;
		if (nBytes !== 0) {
			if (this.curChunkLen + HASH_WINDOW_SIZE < this.minimumChunk) {
				const maxAdvance = Math.min(this.minimumChunk - this.curChunkLen - HASH_WINDOW_SIZE - 1, nBytes - consumeLen);
				consumeLen += maxAdvance;
				this.curChunkLen += maxAdvance;
			}
			const readEnd = Math.min(nBytes, consumeLen + this.maximumChunk - this.curChunkLen);
			let bytesToNextBoundary;
			const position = this.gear.nextMatch(data.subarray(consumeLen, readEnd));
			if (position !== -1) {
				bytesToNextBoundary = position;
				createChunk = true;
			} else bytesToNextBoundary = readEnd - consumeLen;
			if (bytesToNextBoundary + this.curChunkLen >= this.maximumChunk) {
				bytesToNextBoundary = this.maximumChunk - this.curChunkLen;
				createChunk = true;
			}
			this.curChunkLen += bytesToNextBoundary;
			consumeLen += bytesToNextBoundary;
			this.chunkBuf.set(data.subarray(0, consumeLen), this.curChunkLen - consumeLen);
		}
		if (createChunk || isFinal && this.curChunkLen > 0) {
			const chunkData = this.chunkBuf.subarray(0, this.curChunkLen);
			const hash = this.blake3.reset().update(chunkData).finalize(32);
			const chunk = {
				length: chunkData.length,
				hash
			};
			this.curChunkLen = 0;
			this.gear.resetHash();
			return {
				chunk,
				bytesConsumed: consumeLen
			};
		}
		return {
			chunk: null,
			bytesConsumed: consumeLen
		};
	}
	nextBlock(data, isFinal) {
		const chunks = [];
		let pos = 0;
		while (pos < data.length && this.curChunkLen > 0) {
			const result = this.next(data.subarray(pos), false);
			if (result.chunk) chunks.push(result.chunk);
			pos += result.bytesConsumed;
		}
		const minSkip = this.minimumChunk > HASH_WINDOW_SIZE ? this.minimumChunk - HASH_WINDOW_SIZE - 1 : 0;
		while (pos < data.length) {
			const chunkStart = pos;
			const scanStart = Math.min(pos + minSkip, data.length);
			const scanEnd = Math.min(data.length, pos + this.maximumChunk);
			const position = this.gear.nextMatch(data.subarray(scanStart, scanEnd));
			let chunkEnd;
			let foundBoundary;
			if (position !== -1 && scanStart + position - chunkStart <= this.maximumChunk) {
				chunkEnd = scanStart + position;
				foundBoundary = true;
			} else if (scanEnd - chunkStart >= this.maximumChunk) {
				chunkEnd = chunkStart + this.maximumChunk;
				foundBoundary = true;
			} else {
				foundBoundary = false;
				chunkEnd = scanEnd;
			}
			if (foundBoundary) {
				const hash = this.blake3.reset().update(data.subarray(chunkStart, chunkEnd)).finalize(32);
				chunks.push({
					length: chunkEnd - chunkStart,
					hash
				});
				pos = chunkEnd;
				this.gear.resetHash();
			} else if (isFinal) {
				const hash = this.blake3.reset().update(data.subarray(chunkStart)).finalize(32);
				chunks.push({
					length: data.length - chunkStart,
					hash
				});
				pos = data.length;
			} else {
				this.chunkBuf.set(data.subarray(chunkStart), 0);
				this.curChunkLen = data.length - chunkStart;
				pos = data.length;
			}
		}
		return chunks;
	}
	finish() {
		if (this.curChunkLen > 0) {
			const chunkData = this.chunkBuf.subarray(0, this.curChunkLen);
			const hash = this.blake3.reset().update(chunkData).finalize(32);
			const chunk = {
				length: this.curChunkLen,
				hash
			};
			this.curChunkLen = 0;
			this.gear.resetHash();
			return chunk;
		}
		return null;
	}
};
function createChunker(targetChunkSize = TARGET_CHUNK_SIZE$1) {
	return new XetChunker(targetChunkSize);
}
function nextBlock(chunker, data) {
	return chunker.nextBlock(data, false);
}
function finalize(chunker) {
	return chunker.finish();
}
function hashToHex(hash) {
	const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
	const u64 = view.getBigUint64(0, true);
	const u64_2 = view.getBigUint64(8, true);
	const u64_3 = view.getBigUint64(16, true);
	const u64_4 = view.getBigUint64(24, true);
	return u64.toString(16).padStart(16, "0") + u64_2.toString(16).padStart(16, "0") + u64_3.toString(16).padStart(16, "0") + u64_4.toString(16).padStart(16, "0");
}
function hexToBytes(hex) {
	const bytes = new Uint8Array(32);
	const view = new DataView(bytes.buffer);
	view.setBigUint64(0, BigInt("0x" + hex.slice(0, 16)), true);
	view.setBigUint64(8, BigInt("0x" + hex.slice(16, 32)), true);
	view.setBigUint64(16, BigInt("0x" + hex.slice(32, 48)), true);
	view.setBigUint64(24, BigInt("0x" + hex.slice(48, 64)), true);
	return bytes;
}
// node_modules/@huggingface/xetchunk-wasm/dist/esm/xorb-hash.js
const MEAN_CHUNK_PER_NODE = 4;
const BLAKE3_NODE_KEY = new Uint8Array([
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
	230,
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
const INDEX_OF_LAST_BYTE_OF_LAST_U64_IN_CHUNK_HASH = 24;
const nodeHasher = Hasher.newKeyed(BLAKE3_NODE_KEY);
function isNaturalCut(hash) {
	return hash[INDEX_OF_LAST_BYTE_OF_LAST_U64_IN_CHUNK_HASH] % MEAN_CHUNK_PER_NODE === 0;
}
function xorbHash(chunks) {
	if (chunks.length === 0) return new Uint8Array(32);
	let currentChunks = chunks;
	while (currentChunks.length > 1) {
		const nodes = [];
		let currentIndex = 0;
		let numOfChildrenSoFar = 0;
		for (let i = 0; i < currentChunks.length; i++) if (i === currentChunks.length - 1 || numOfChildrenSoFar === 8 || numOfChildrenSoFar >= 2 && currentChunks[i].hash[INDEX_OF_LAST_BYTE_OF_LAST_U64_IN_CHUNK_HASH] % MEAN_CHUNK_PER_NODE === 0) {
			nodes.push(mergedHashOfSequence(currentChunks.slice(currentIndex, i + 1)));
			currentIndex = i + 1;
			numOfChildrenSoFar = 0;
		} else numOfChildrenSoFar++;
		currentChunks = nodes;
	}
	return currentChunks[0].hash;
}
function mergedHashOfSequence(chunks) {
	let text = "";
	let totalLength = 0;
	for (const chunk of chunks) {
		text += hashToHex(chunk.hash) + " : " + chunk.length + "\n";
		totalLength += chunk.length;
	}
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return {
		hash: nodeHasher.reset().update(bytes).finalize(32),
		length: totalLength
	};
}
// node_modules/@huggingface/xetchunk-wasm/dist/esm/hash-utils.js
const ZERO_KEY$1 = new Uint8Array(32);
const VERIFICATION_KEY = new Uint8Array([
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
	243,
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
const fileHasher = Hasher.newKeyed(ZERO_KEY$1);
const verificationHasher = Hasher.newKeyed(VERIFICATION_KEY);
function fileHash(chunks) {
	if (chunks.length === 0) return new Uint8Array(32);
	const xorb = xorbHash(chunks);
	return fileHasher.reset().update(xorb).finalize(32);
}
function hmac(hash, key) {
	return Hasher.newKeyed(key).update(hash).finalize(32);
}
function verificationHash(chunkHashes) {
	const combined = new Uint8Array(chunkHashes.length * 32);
	for (let i = 0; i < chunkHashes.length; i++) combined.set(chunkHashes[i], i * 32);
	return verificationHasher.reset().update(combined).finalize(32);
}
// node_modules/@huggingface/xetchunk-wasm/dist/esm/merkle-hash-subtree.js
const MIN_GROUP_SIZE = 2;
const MAX_GROUP_SIZE = 9;
function nextMergeCut(nodes, start, end) {
	const len = end - start;
	if (len <= MIN_GROUP_SIZE) return len;
	const lim = Math.min(MAX_GROUP_SIZE, len);
	for (let i = MIN_GROUP_SIZE; i < lim; i++) if (isNaturalCut(nodes[start + i].hash)) return i + 1;
	return lim;
}
function validGap(gap) {
	return gap > MIN_GROUP_SIZE && gap < 8;
}
function findStableStart(nodes) {
	if (nodes.length < 3) return;
	let prevPrevCut;
	let prevCut;
	for (let pos = 0; pos < nodes.length; pos++) {
		if (!isNaturalCut(nodes[pos].hash)) continue;
		if (prevCut !== void 0 && validGap(pos - prevCut) && prevPrevCut !== void 0 && validGap(prevCut - prevPrevCut)) return prevCut + 1;
		prevPrevCut = prevCut;
		prevCut = pos;
	}
}
function findStableEnd(nodes) {
	if (nodes.length < 3) return;
	let nextNextCut;
	let nextCut;
	for (let pos = nodes.length - 1; pos >= 0; pos--) {
		if (!isNaturalCut(nodes[pos].hash)) continue;
		if (nextCut !== void 0 && validGap(nextCut - pos) && nextNextCut !== void 0 && validGap(nextNextCut - nextCut)) return nextCut + 1;
		nextNextCut = nextCut;
		nextCut = pos;
	}
}
function splitAndPromote(nodes, atStart, atEnd, promoted) {
	if (nodes.length <= 1) return [nodes.length, 0];
	let stableStart;
	if (atStart) stableStart = 0;
	else {
		const idx = findStableStart(nodes);
		if (idx === void 0) return [nodes.length, 0];
		stableStart = idx;
	}
	let stableEnd;
	if (atEnd) stableEnd = nodes.length;
	else {
		const idx = findStableEnd(nodes.slice(stableStart));
		if (idx === void 0) return [nodes.length, 0];
		stableEnd = stableStart + idx;
	}
	if (stableStart >= stableEnd) return [nodes.length, 0];
	let pos = stableStart;
	while (pos < stableEnd) {
		const cutLen = nextMergeCut(nodes, pos, stableEnd);
		promoted.push(mergedHashOfSequence(nodes.slice(pos, pos + cutLen)));
		pos += cutLen;
	}
	return [stableStart, nodes.length - stableEnd];
}
function flattenHump(hump) {
	const nodes = [];
	for (const left of hump.leftLevels) nodes.push(...left);
	for (let level = hump.rightLevels.length - 1; level >= 0; level--) nodes.push(...hump.rightLevels[level]);
	return {
		nodes,
		levels: hump.leftLevels.map((left, i) => [left.length, hump.rightLevels[i].length])
	};
}
function buildHump(chunks, atStart, atEnd) {
	const leftLevels = [];
	const rightLevels = [];
	let current = chunks;
	let allLeftsEmpty = true;
	let allRightsEmpty = true;
	while (true) {
		const levelAtStart = atStart && allLeftsEmpty;
		const levelAtEnd = atEnd && allRightsEmpty;
		const promoted = [];
		const [prefixLen, suffixLen] = splitAndPromote(current, levelAtStart, levelAtEnd, promoted);
		leftLevels.push(current.slice(0, prefixLen));
		rightLevels.push(current.slice(current.length - suffixLen));
		if (prefixLen > 0) allLeftsEmpty = false;
		if (suffixLen > 0) allRightsEmpty = false;
		if (promoted.length === 0) break;
		if (promoted.length === 1) {
			leftLevels.push(promoted);
			rightLevels.push([]);
			break;
		}
		current = promoted;
	}
	return {
		leftLevels,
		rightLevels
	};
}
var MerkleHashSubtree = class MerkleHashSubtree {
	nodes;
	levels;
	leftOffsets;
	rightOffsets;
	atStart;
	atEnd;
	constructor(nodes, levels, atStart, atEnd) {
		this.nodes = nodes;
		this.levels = levels;
		this.atStart = atStart;
		this.atEnd = atEnd;
		[this.leftOffsets, this.rightOffsets] = computeOffsets(levels);
	}
	static fromChunks(atStart, chunks, atEnd) {
		const { nodes, levels } = flattenHump(buildHump(chunks, atStart, atEnd));
		return new MerkleHashSubtree(nodes, levels, atStart, atEnd);
	}
	get numNodes() {
		return this.nodes.length;
	}
	get numLevels() {
		return this.levels.length;
	}
	get isEmpty() {
		return this.nodes.length === 0;
	}
	leftAt(level) {
		if (level >= this.levels.length) return [];
		const start = this.leftOffsets[level];
		return this.nodes.slice(start, start + this.levels[level][0]);
	}
	rightAt(level) {
		if (level >= this.levels.length) return [];
		const start = this.rightOffsets[level];
		return this.nodes.slice(start, start + this.levels[level][1]);
	}
	mergeInto(other) {
		if (this.atEnd) throw new Error("Cannot merge into a subtree that is already at the end");
		if (other.atStart) throw new Error("Cannot merge a subtree that is at the start on the right side");
		const combinedAtStart = this.atStart;
		const combinedAtEnd = other.atEnd;
		const maxLevels = Math.max(this.numLevels, other.numLevels);
		const leftLevels = [];
		const rightLevels = [];
		let carry = [];
		let allLeftsEmpty = true;
		let allRightsEmpty = true;
		for (let level = 0; level < maxLevels; level++) {
			const full = [
				...this.leftAt(level),
				...this.rightAt(level),
				...carry,
				...other.leftAt(level),
				...other.rightAt(level)
			];
			const levelAtStart = combinedAtStart && allLeftsEmpty;
			const levelAtEnd = combinedAtEnd && allRightsEmpty;
			const promoted = [];
			const [prefixLen, suffixLen] = splitAndPromote(full, levelAtStart, levelAtEnd, promoted);
			leftLevels.push(full.slice(0, prefixLen));
			rightLevels.push(full.slice(full.length - suffixLen));
			if (prefixLen > 0) allLeftsEmpty = false;
			if (suffixLen > 0) allRightsEmpty = false;
			carry = promoted;
		}
		while (carry.length > 0) if (carry.length === 1) {
			leftLevels.push(carry);
			rightLevels.push([]);
			carry = [];
		} else {
			const promoted = [];
			const [prefixLen, suffixLen] = splitAndPromote(carry, combinedAtStart && allLeftsEmpty, combinedAtEnd && allRightsEmpty, promoted);
			leftLevels.push(carry.slice(0, prefixLen));
			rightLevels.push(carry.slice(carry.length - suffixLen));
			if (prefixLen > 0) allLeftsEmpty = false;
			if (suffixLen > 0) allRightsEmpty = false;
			carry = promoted;
		}
		while (leftLevels.length > 1 && leftLevels[leftLevels.length - 1].length === 0 && rightLevels[rightLevels.length - 1].length === 0) {
			leftLevels.pop();
			rightLevels.pop();
		}
		const { nodes, levels } = flattenHump({
			leftLevels,
			rightLevels
		});
		this.nodes = nodes;
		this.levels = levels;
		[this.leftOffsets, this.rightOffsets] = computeOffsets(levels);
		this.atStart = combinedAtStart;
		this.atEnd = combinedAtEnd;
	}
	static merge(ranges) {
		if (ranges.length === 0) return MerkleHashSubtree.fromChunks(true, [], true);
		const result = ranges[0].clone();
		for (let i = 1; i < ranges.length; i++) result.mergeInto(ranges[i]);
		return result;
	}
	clone() {
		return new MerkleHashSubtree([...this.nodes], this.levels.map((l) => [...l]), this.atStart, this.atEnd);
	}
	finalHash() {
		if (!this.atStart || !this.atEnd) return;
		if (this.nodes.length === 0) return new Uint8Array(32);
		const top = this.levels.length - 1;
		const topLeft = this.leftAt(top);
		if (topLeft.length !== 1 || this.rightAt(top).length !== 0) throw new Error("Invariant violation: fully-closed hump should have a single node at the top level");
		return topLeft[0].hash;
	}
	get totalLength() {
		let total = 0;
		for (let level = 0; level < this.levels.length; level++) {
			for (const node of this.leftAt(level)) total += node.length;
			for (const node of this.rightAt(level)) total += node.length;
		}
		return total;
	}
	toJSON() {
		return {
			nodes: this.nodes.map((node) => ({
				hash: hashToHex(node.hash),
				size: node.length
			})),
			levels: this.levels.map((l) => [...l]),
			at_start: this.atStart,
			at_end: this.atEnd
		};
	}
	static fromJSON(json) {
		return new MerkleHashSubtree(json.nodes.map((node) => ({
			hash: hexToBytes(node.hash),
			length: node.size
		})), json.levels.map((l) => [l[0], l[1]]), json.at_start, json.at_end);
	}
};
function computeOffsets(levels) {
	const leftOffsets = [];
	const rightOffsets = [];
	let cumulativeLeft = 0;
	for (const [leftCount] of levels) {
		leftOffsets.push(cumulativeLeft);
		cumulativeLeft += leftCount;
	}
	const totalLeft = cumulativeLeft;
	let cumulativeRightAfter = 0;
	for (const [, rightCount] of levels) cumulativeRightAfter += rightCount;
	for (const [, rightCount] of levels) {
		cumulativeRightAfter -= rightCount;
		rightOffsets.push(totalLeft + cumulativeRightAfter);
	}
	return [leftOffsets, rightOffsets];
}
async function createApiError(response, opts) {
	const error = new HubApiError(response.url, response.status, response.headers.get("X-Request-Id") ?? opts?.requestId);
	error.message = `Api error with status ${error.statusCode}${opts?.message ? `. ${opts.message}` : ""}`;
	const trailer = [`URL: ${error.url}`, error.requestId ? `Request ID: ${error.requestId}` : void 0].filter(Boolean).join(". ");
	if (response.headers.get("Content-Type")?.startsWith("application/json")) {
		const json = await response.json();
		error.message = json.error || json.message || error.message;
		if (json.error_description) error.message = error.message ? error.message + `: ${json.error_description}` : json.error_description;
		error.data = json;
	} else error.data = { message: await response.text() };
	error.message += `. ${trailer}`;
	throw error;
}
var HubApiError = class extends Error {
	statusCode;
	url;
	requestId;
	data;
	constructor(url, statusCode, requestId, message) {
		super(message);
		this.statusCode = statusCode;
		this.requestId = requestId;
		this.url = url;
	}
};
var InvalidApiResponseFormatError = class extends Error {};
function checkAccessToken(accessToken) {
	if (!accessToken.startsWith("hf_")) throw new TypeError("Your access token must start with 'hf_'");
}
function checkCredentials(params) {
	if (params.accessToken) {
		checkAccessToken(params.accessToken);
		return params.accessToken;
	}
	if (params.credentials?.accessToken) {
		checkAccessToken(params.credentials.accessToken);
		return params.credentials.accessToken;
	}
}
function toRepoId(repo) {
	if (typeof repo !== "string") return repo;
	if (repo.startsWith("model/") || repo.startsWith("models/")) throw new TypeError("A repo designation for a model should not start with 'models/', directly specify the model namespace / name");
	if (repo.startsWith("space/")) throw new TypeError("Spaces should start with 'spaces/', plural, not 'space/'");
	if (repo.startsWith("dataset/")) throw new TypeError("Datasets should start with 'datasets/', plural, not 'dataset/'");
	if (repo.startsWith("bucket/")) throw new TypeError("Buckets should start with 'buckets/', plural, not 'bucket/'");
	if (repo.startsWith("kernel/")) throw new TypeError("Kernels should start with 'kernels/', plural, not 'kernel/'");
	const slashes = repo.split("/").length - 1;
	if (repo.startsWith("spaces/")) {
		if (slashes !== 2) throw new TypeError("Space Id must include namespace and name of the space");
		return {
			type: "space",
			name: repo.slice(7)
		};
	}
	if (repo.startsWith("datasets/")) {
		if (slashes > 2) throw new TypeError("Too many slashes in repo designation: " + repo);
		return {
			type: "dataset",
			name: repo.slice(9)
		};
	}
	if (repo.startsWith("buckets/")) {
		if (slashes !== 2) throw new TypeError("Bucket Id must include namespace and name of the bucket");
		return {
			type: "bucket",
			name: repo.slice(8)
		};
	}
	if (repo.startsWith("kernels/")) {
		if (slashes !== 2) throw new TypeError("Kernel Id must include namespace and name of the kernel");
		return {
			type: "kernel",
			name: repo.slice(8)
		};
	}
	if (slashes > 1) throw new TypeError("Too many slashes in repo designation: " + repo);
	return {
		type: "model",
		name: repo
	};
}
async function* eventToGenerator(cb) {
	const promises = [];
	function addPromise() {
		let resolve3;
		let reject;
		const p = new Promise((res, rej) => {
			resolve3 = res;
			reject = rej;
		});
		promises.push({
			p,
			resolve: resolve3,
			reject
		});
	}
	addPromise();
	const callbackRes = Promise.resolve().then(() => cb((y) => {
		addPromise();
		promises.at(-2)?.resolve({
			done: false,
			value: y
		});
	}, (r) => {
		addPromise();
		promises.at(-2)?.resolve({
			done: true,
			value: r
		});
	}, (err) => promises.shift()?.reject(err))).catch((err) => promises.shift()?.reject(err));
	while (1) {
		const p = promises[0];
		if (!p) throw new Error("Logic error in eventGenerator, promises should never be empty");
		const result = await p.p;
		promises.shift();
		if (result.done) {
			await callbackRes;
			return result.value;
		}
		yield result.value;
	}
	throw new Error("Unreachable");
}
function hexFromBytes(arr) {
	if (globalThis.Buffer) return globalThis.Buffer.from(arr).toString("hex");
	else {
		const bin = [];
		arr.forEach((byte) => {
			bin.push(byte.toString(16).padStart(2, "0"));
		});
		return bin.join("");
	}
}
var isBrowser = typeof window !== "undefined" && typeof window.document !== "undefined";
var isWebWorker = typeof self === "object" && self.constructor && self.constructor.name === "DedicatedWorkerGlobalScope";
var isFrontend = !(!isBrowser && !isWebWorker);
async function getWebWorkerCode() {
	const sha256Module = await import("./sha256-wrapper-ITDNMKRK.js");
	return URL.createObjectURL(new Blob([sha256Module.createSHA256WorkerCode()]));
}
var pendingWorkers = [];
var runningWorkers = new Set();
var resolve$1;
var waitPromise = new Promise((r) => {
	resolve$1 = r;
});
async function getWorker(poolSize) {
	{
		const worker2 = pendingWorkers.pop();
		if (worker2) {
			runningWorkers.add(worker2);
			return worker2;
		}
	}
	if (!poolSize) {
		const worker2 = new Worker(await getWebWorkerCode());
		runningWorkers.add(worker2);
		return worker2;
	}
	if (poolSize <= 0) throw new TypeError("Invalid webworker pool size: " + poolSize);
	while (runningWorkers.size >= poolSize) await waitPromise;
	const worker = new Worker(await getWebWorkerCode());
	runningWorkers.add(worker);
	return worker;
}
async function freeWorker(worker, poolSize) {
	if (!poolSize) return destroyWorker(worker);
	runningWorkers.delete(worker);
	pendingWorkers.push(worker);
	const r = resolve$1;
	waitPromise = new Promise((r2) => {
		resolve$1 = r2;
	});
	r();
}
function destroyWorker(worker) {
	runningWorkers.delete(worker);
	worker.terminate();
	const r = resolve$1;
	waitPromise = new Promise((r2) => {
		resolve$1 = r2;
	});
	r();
}
async function* sha256(buffer, opts) {
	yield 0;
	const maxCryptoSize = typeof opts?.useWebWorker === "object" && opts?.useWebWorker.minSize !== void 0 ? opts.useWebWorker.minSize : 1e7;
	if (buffer.size < maxCryptoSize && globalThis.crypto?.subtle) {
		const res = hexFromBytes(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", buffer instanceof Blob ? await buffer.arrayBuffer() : buffer)));
		yield 1;
		return res;
	}
	if (isFrontend) {
		if (opts?.useWebWorker) try {
			const poolSize = typeof opts?.useWebWorker === "object" ? opts.useWebWorker.poolSize : void 0;
			const worker = await getWorker(poolSize);
			let messageHandler;
			let errorHandler;
			let abortListener;
			const cleanup = () => {
				worker.removeEventListener("message", messageHandler);
				worker.removeEventListener("error", errorHandler);
				if (abortListener) opts?.abortSignal?.removeEventListener("abort", abortListener);
			};
			return yield* eventToGenerator((yieldCallback, returnCallback, rejectCallback) => {
				messageHandler = (event) => {
					if (event.data.sha256) {
						cleanup();
						freeWorker(worker, poolSize);
						returnCallback(event.data.sha256);
					} else if (event.data.progress) {
						yieldCallback(event.data.progress);
						try {
							opts.abortSignal?.throwIfAborted();
						} catch (err) {
							cleanup();
							destroyWorker(worker);
							rejectCallback(err);
						}
					} else {
						cleanup();
						destroyWorker(worker);
						rejectCallback(event);
					}
				};
				errorHandler = (event) => {
					cleanup();
					destroyWorker(worker);
					rejectCallback(event.error);
				};
				if (opts?.abortSignal) {
					try {
						opts.abortSignal?.throwIfAborted();
					} catch (err) {
						cleanup();
						destroyWorker(worker);
						rejectCallback(opts.abortSignal.reason ?? new DOMException("Aborted", "AbortError"));
						return;
					}
					abortListener = () => {
						cleanup();
						destroyWorker(worker);
						rejectCallback(opts.abortSignal?.reason ?? new DOMException("Aborted", "AbortError"));
					};
					opts.abortSignal.addEventListener("abort", abortListener);
				}
				worker.addEventListener("message", messageHandler);
				worker.addEventListener("error", errorHandler);
				worker.postMessage({ file: buffer });
			});
		} catch (err) {
			console.warn("Failed to use web worker for sha256", err);
		}
		if (!wasmModule) wasmModule = await import("./sha256-wrapper-ITDNMKRK.js");
		const sha2562 = await wasmModule.createSHA256();
		sha2562.init();
		const reader = buffer.stream().getReader();
		const total = buffer.size;
		let bytesDone = 0;
		while (true) {
			const { done, value } = await reader.read();
			if (done) break;
			sha2562.update(value);
			bytesDone += value.length;
			yield bytesDone / total;
			opts?.abortSignal?.throwIfAborted();
		}
		return sha2562.digest("hex");
	}
	if (!cryptoModule) cryptoModule = await import("./sha256-node-ZPWO3OWR.js");
	return yield* cryptoModule.sha256Node(buffer, { abortSignal: opts?.abortSignal });
}
var cryptoModule;
var wasmModule;
function combineUint8Arrays(...arrays) {
	const totalLength = arrays.reduce((sum2, array) => sum2 + array.length, 0);
	const combinedBytes = new Uint8Array(totalLength);
	let offset = 0;
	for (const array of arrays) {
		combinedBytes.set(array, offset);
		offset += array.length;
	}
	return combinedBytes;
}
function hashU32(a) {
	a = a | 0;
	a = a + 2127912214 + (a << 12) | 0;
	a = a ^ -949894596 ^ a >>> 19;
	a = a + 374761393 + (a << 5) | 0;
	a = a + -744332180 ^ a << 9;
	a = a + -42973499 + (a << 3) | 0;
	return a ^ -1252372727 ^ a >>> 16 | 0;
}
function readU64(b, n) {
	let x = 0;
	x |= b[n++] << 0;
	x |= b[n++] << 8;
	x |= b[n++] << 16;
	x |= b[n++] << 24;
	x |= b[n++] << 32;
	x |= b[n++] << 40;
	x |= b[n++] << 48;
	x |= b[n++] << 56;
	return x;
}
function readU32(b, n) {
	let x = 0;
	x |= b[n++] << 0;
	x |= b[n++] << 8;
	x |= b[n++] << 16;
	x |= b[n++] << 24;
	return x;
}
function writeU32(b, n, x) {
	b[n++] = x >> 0 & 255;
	b[n++] = x >> 8 & 255;
	b[n++] = x >> 16 & 255;
	b[n++] = x >> 24 & 255;
}
function imul(a, b) {
	const ah = a >>> 16;
	const al = a & 65535;
	const bh = b >>> 16;
	const bl = b & 65535;
	return al * bl + (ah * bl + al * bh << 16) | 0;
}
var prime1 = 2654435761;
var prime2 = 2246822519;
var prime3 = 3266489917;
var prime4 = 668265263;
var prime5 = 374761393;
function rotl32(x, r) {
	x = x | 0;
	r = r | 0;
	return x >>> (32 - r | 0) | x << r | 0;
}
function rotmul32(h, r, m) {
	h = h | 0;
	r = r | 0;
	m = m | 0;
	return imul(h >>> (32 - r | 0) | h << r, m) | 0;
}
function shiftxor32(h, s) {
	h = h | 0;
	s = s | 0;
	return h >>> s ^ h | 0;
}
function xxhapply(h, src, m0, s, m1) {
	return rotmul32(imul(src, m0) + h, s, m1);
}
function xxh1(h, src, index) {
	return rotmul32(h + imul(src[index], prime5), 11, prime1);
}
function xxh4(h, src, index) {
	return xxhapply(h, readU32(src, index), prime3, 17, prime4);
}
function xxh16(h, src, index) {
	return [
		xxhapply(h[0], readU32(src, index + 0), prime2, 13, prime1),
		xxhapply(h[1], readU32(src, index + 4), prime2, 13, prime1),
		xxhapply(h[2], readU32(src, index + 8), prime2, 13, prime1),
		xxhapply(h[3], readU32(src, index + 12), prime2, 13, prime1)
	];
}
function xxh32(seed, src, index, len) {
	let h;
	const l = len;
	if (len >= 16) {
		h = [
			seed + prime1 + prime2,
			seed + prime2,
			seed,
			seed - prime1
		];
		while (len >= 16) {
			h = xxh16(h, src, index);
			index += 16;
			len -= 16;
		}
		h = rotl32(h[0], 1) + rotl32(h[1], 7) + rotl32(h[2], 12) + rotl32(h[3], 18) + l;
	} else h = seed + prime5 + len >>> 0;
	while (len >= 4) {
		h = xxh4(h, src, index);
		index += 4;
		len -= 4;
	}
	while (len > 0) {
		h = xxh1(h, src, index);
		index++;
		len--;
	}
	h = shiftxor32(imul(shiftxor32(imul(shiftxor32(h, 15), prime2), 13), prime3), 16);
	return h >>> 0;
}
var hash$1 = xxh32;
var minMatch = 4;
var matchSearchLimit = 12;
var minTrailingLitterals = 5;
var skipTrigger = 6;
var hashSize = 65536;
var mlBits = 4;
var mlMask = (1 << mlBits) - 1;
var runMask = 15;
var blockBuf = makeBuffer(5 << 20);
var hashTable = makeHashTable();
var magicNum = 407708164;
var fdContentChksum = 4;
var fdContentSize = 8;
var fdBlockChksum = 16;
var fdVersion = 64;
var fdVersionMask = 192;
var bsUncompressed = 2147483648;
var bsDefault = 7;
var bsShift = 4;
var bsMask = 7;
var bsMap = {
	4: 65536,
	5: 262144,
	6: 1048576,
	7: 4194304
};
function makeHashTable() {
	try {
		return new Uint32Array(hashSize);
	} catch (error) {
		const hashTable2 = new Array(hashSize);
		for (let i = 0; i < hashSize; i++) hashTable2[i] = 0;
		return hashTable2;
	}
}
function clearHashTable(table) {
	for (let i = 0; i < hashSize; i++) table[i] = 0;
}
function makeBuffer(size) {
	return new Uint8Array(size);
}
function sliceArray(array, start, end) {
	return array.slice(start, end);
}
function compressBound(n) {
	return n + n / 255 + 16 | 0;
}
function decompressBound(src) {
	let sIndex = 0;
	if (readU32(src, sIndex) !== magicNum) throw new Error("invalid magic number");
	sIndex += 4;
	const descriptor = src[sIndex++];
	if ((descriptor & fdVersionMask) !== fdVersion) throw new Error("incompatible descriptor version " + (descriptor & fdVersionMask));
	const useBlockSum = (descriptor & fdBlockChksum) !== 0;
	const useContentSize = (descriptor & fdContentSize) !== 0;
	const bsIdx = src[sIndex++] >> bsShift & bsMask;
	if (bsMap[bsIdx] === void 0) throw new Error("invalid block size " + bsIdx);
	const maxBlockSize = bsMap[bsIdx];
	if (useContentSize) return readU64(src, sIndex);
	sIndex++;
	let maxSize = 0;
	while (true) {
		let blockSize = readU32(src, sIndex);
		sIndex += 4;
		if (blockSize & bsUncompressed) {
			blockSize &= ~bsUncompressed;
			maxSize += blockSize;
		} else if (blockSize > 0) maxSize += maxBlockSize;
		if (blockSize === 0) return maxSize;
		if (useBlockSum) sIndex += 4;
		sIndex += blockSize;
	}
}
function decompressBlock(src, dst, sIndex, sLength, dIndex) {
	let mLength, mOffset, sEnd, n, i;
	const hasCopyWithin = dst.copyWithin !== void 0 && dst.fill !== void 0;
	sEnd = sIndex + sLength;
	while (sIndex < sEnd) {
		const token = src[sIndex++];
		let literalCount = token >> 4;
		if (literalCount > 0) {
			if (literalCount === 15) while (true) {
				literalCount += src[sIndex];
				if (src[sIndex++] !== 255) break;
			}
			for (n = sIndex + literalCount; sIndex < n;) dst[dIndex++] = src[sIndex++];
		}
		if (sIndex >= sEnd) break;
		mLength = token & 15;
		mOffset = src[sIndex++] | src[sIndex++] << 8;
		if (mLength === 15) while (true) {
			mLength += src[sIndex];
			if (src[sIndex++] !== 255) break;
		}
		mLength += minMatch;
		if (hasCopyWithin && mOffset === 1) {
			dst.fill(dst[dIndex - 1] | 0, dIndex, dIndex + mLength);
			dIndex += mLength;
		} else if (hasCopyWithin && mOffset > mLength && mLength > 31) {
			dst.copyWithin(dIndex, dIndex - mOffset, dIndex - mOffset + mLength);
			dIndex += mLength;
		} else for (i = dIndex - mOffset, n = i + mLength; i < n;) dst[dIndex++] = dst[i++] | 0;
	}
	return dIndex;
}
function compressBlock(src, dst, sIndex, sLength, hashTable2) {
	let mIndex, mAnchor, mLength, mOffset, mStep;
	let literalCount, dIndex, sEnd, n;
	dIndex = 0;
	sEnd = sLength + sIndex;
	mAnchor = sIndex;
	let searchMatchCount = (1 << skipTrigger) + 3;
	while (sIndex <= sEnd - matchSearchLimit) {
		const seq = readU32(src, sIndex);
		let hash2 = hashU32(seq) >>> 0;
		hash2 = (hash2 >> 16 ^ hash2) >>> 0 & 65535;
		mIndex = hashTable2[hash2] - 1;
		hashTable2[hash2] = sIndex + 1;
		if (mIndex < 0 || sIndex - mIndex >>> 16 > 0 || readU32(src, mIndex) !== seq) {
			mStep = searchMatchCount++ >> skipTrigger;
			sIndex += mStep;
			continue;
		}
		searchMatchCount = (1 << skipTrigger) + 3;
		literalCount = sIndex - mAnchor;
		mOffset = sIndex - mIndex;
		sIndex += minMatch;
		mIndex += minMatch;
		mLength = sIndex;
		while (sIndex < sEnd - minTrailingLitterals && src[sIndex] === src[mIndex]) {
			sIndex++;
			mIndex++;
		}
		mLength = sIndex - mLength;
		const token = mLength < mlMask ? mLength : mlMask;
		if (literalCount >= runMask) {
			dst[dIndex++] = (runMask << mlBits) + token;
			for (n = literalCount - runMask; n >= 255; n -= 255) dst[dIndex++] = 255;
			dst[dIndex++] = n;
		} else dst[dIndex++] = (literalCount << mlBits) + token;
		for (let i = 0; i < literalCount; i++) dst[dIndex++] = src[mAnchor + i];
		dst[dIndex++] = mOffset;
		dst[dIndex++] = mOffset >> 8;
		if (mLength >= mlMask) {
			for (n = mLength - mlMask; n >= 255; n -= 255) dst[dIndex++] = 255;
			dst[dIndex++] = n;
		}
		mAnchor = sIndex;
	}
	if (mAnchor === 0) return 0;
	literalCount = sEnd - mAnchor;
	if (literalCount >= runMask) {
		dst[dIndex++] = runMask << mlBits;
		for (n = literalCount - runMask; n >= 255; n -= 255) dst[dIndex++] = 255;
		dst[dIndex++] = n;
	} else dst[dIndex++] = literalCount << mlBits;
	sIndex = mAnchor;
	while (sIndex < sEnd) dst[dIndex++] = src[sIndex++];
	return dIndex;
}
function decompressFrame(src, dst) {
	let useBlockSum, useContentSum, useContentSize, descriptor;
	let sIndex = 0;
	let dIndex = 0;
	if (readU32(src, sIndex) !== magicNum) throw new Error("invalid magic number");
	sIndex += 4;
	descriptor = src[sIndex++];
	if ((descriptor & fdVersionMask) !== fdVersion) throw new Error("incompatible descriptor version");
	useBlockSum = (descriptor & fdBlockChksum) !== 0;
	useContentSum = (descriptor & fdContentChksum) !== 0;
	useContentSize = (descriptor & fdContentSize) !== 0;
	if (bsMap[src[sIndex++] >> bsShift & bsMask] === void 0) throw new Error("invalid block size");
	if (useContentSize) sIndex += 8;
	sIndex++;
	while (true) {
		var compSize = readU32(src, sIndex);
		sIndex += 4;
		if (compSize === 0) break;
		if (useBlockSum) sIndex += 4;
		if ((compSize & bsUncompressed) !== 0) {
			compSize &= ~bsUncompressed;
			for (let j = 0; j < compSize; j++) dst[dIndex++] = src[sIndex++];
		} else {
			dIndex = decompressBlock(src, dst, sIndex, compSize, dIndex);
			sIndex += compSize;
		}
	}
	if (useContentSum) sIndex += 4;
	return dIndex;
}
function compressFrame(src, dst) {
	let dIndex = 0;
	writeU32(dst, dIndex, magicNum);
	dIndex += 4;
	dst[dIndex++] = fdVersion;
	dst[dIndex++] = bsDefault << bsShift;
	dst[dIndex] = hash$1(0, dst, 4, dIndex - 4) >> 8;
	dIndex++;
	const maxBlockSize = bsMap[bsDefault];
	let remaining = src.length;
	let sIndex = 0;
	clearHashTable(hashTable);
	while (remaining > 0) {
		let compSize = 0;
		const blockSize = remaining > maxBlockSize ? maxBlockSize : remaining;
		compSize = compressBlock(src, blockBuf, sIndex, blockSize, hashTable);
		if (compSize > blockSize || compSize === 0) {
			writeU32(dst, dIndex, 2147483648 | blockSize);
			dIndex += 4;
			for (let z = sIndex + blockSize; sIndex < z;) dst[dIndex++] = src[sIndex++];
			remaining -= blockSize;
		} else {
			writeU32(dst, dIndex, compSize);
			dIndex += 4;
			for (let j = 0; j < compSize;) dst[dIndex++] = blockBuf[j++];
			sIndex += blockSize;
			remaining -= blockSize;
		}
	}
	writeU32(dst, dIndex, 0);
	dIndex += 4;
	return dIndex;
}
function decompress(src, maxSize) {
	let dst, size;
	if (maxSize === void 0) maxSize = decompressBound(src);
	dst = makeBuffer(maxSize);
	size = decompressFrame(src, dst);
	if (size !== maxSize) dst = sliceArray(dst, 0, size);
	return dst;
}
function compress(src, maxSize) {
	let dst, size;
	if (maxSize === void 0) maxSize = compressBound(src.length);
	dst = makeBuffer(maxSize);
	size = compressFrame(src, dst);
	if (size !== maxSize) dst = sliceArray(dst, 0, size);
	return dst;
}
var RangeList = class {
	ranges = [];
	add(start, end) {
		if (end <= start) throw new TypeError("End must be greater than start");
		const overlappingRanges = [];
		for (let i = 0; i < this.ranges.length; i++) {
			const range2 = this.ranges[i];
			if (start < range2.end && end > range2.start) overlappingRanges.push({
				index: i,
				range: range2
			});
			if (range2.data !== null) throw new Error("Overlapping range already has data");
		}
		if (overlappingRanges.length === 0) {
			this.ranges.push({
				start,
				end,
				refCount: 1,
				data: null
			});
			this.ranges.sort((a, b) => a.start - b.start);
			return;
		}
		const newRanges = [];
		let currentPos = start;
		for (let i = 0; i < overlappingRanges.length; i++) {
			const { range: range2 } = overlappingRanges[i];
			if (currentPos < range2.start) newRanges.push({
				start: currentPos,
				end: range2.start,
				refCount: 1,
				data: null
			});
			else if (range2.start < currentPos) newRanges.push({
				start: range2.start,
				end: currentPos,
				refCount: range2.refCount,
				data: null
			});
			newRanges.push({
				start: Math.max(currentPos, range2.start),
				end: Math.min(end, range2.end),
				refCount: range2.refCount + 1,
				data: null
			});
			if (range2.end > end) newRanges.push({
				start: end,
				end: range2.end,
				refCount: range2.refCount,
				data: null
			});
			currentPos = Math.max(currentPos, range2.end);
		}
		if (currentPos < end) newRanges.push({
			start: currentPos,
			end,
			refCount: 1,
			data: null
		});
		const firstIndex = overlappingRanges[0].index;
		const lastIndex = overlappingRanges[overlappingRanges.length - 1].index;
		this.ranges.splice(firstIndex, lastIndex - firstIndex + 1, ...newRanges);
		this.ranges.sort((a, b) => a.start - b.start);
	}
	remove(start, end) {
		if (end <= start) throw new TypeError("End must be greater than start");
		const affectedRanges = [];
		for (let i = 0; i < this.ranges.length; i++) {
			const range2 = this.ranges[i];
			if (start < range2.end && end > range2.start) affectedRanges.push({
				index: i,
				range: range2
			});
		}
		if (affectedRanges.length === 0) throw new Error("No ranges found to remove");
		if (start !== affectedRanges[0].range.start || end !== affectedRanges[affectedRanges.length - 1].range.end) throw new Error("Range boundaries must match existing boundaries");
		for (let i = 0; i < affectedRanges.length; i++) {
			const { range: range2 } = affectedRanges[i];
			range2.refCount--;
		}
		this.ranges = this.ranges.filter((range2) => range2.refCount > 0);
	}
	getRanges(start, end) {
		if (end <= start) throw new TypeError("End must be greater than start");
		return this.ranges.filter((range2) => start < range2.end && end > range2.start);
	}
	getAllRanges() {
		return [...this.ranges];
	}
};
function indexOfSubsequence(haystack, needle, from = 0) {
	const needleLength = needle.length;
	if (needleLength === 0) return from <= haystack.length ? from : -1;
	const last = needleLength - 1;
	const maxStart = haystack.length - needleLength;
	const skip = new Uint16Array(256).fill(needleLength);
	for (let i2 = 0; i2 < last; i2++) skip[needle[i2]] = last - i2;
	let i = from;
	while (i <= maxStart) {
		let j = last;
		while (j >= 0 && haystack[i + j] === needle[j]) j--;
		if (j < 0) return i;
		i += skip[haystack[i + last]];
	}
	return -1;
}
var textEncoder = new TextEncoder();
var CRLF = textEncoder.encode("\r\n");
var HEADER_SEPARATOR = textEncoder.encode("\r\n\r\n");
var STAGING_BLOCK_SIZE = 65536;
var StreamingMultipartParser = class {
	#delimiter;
	#carry = CRLF;
	#partChunks = [];
	#partLength = 0;
	#staging;
	#stagingLength = 0;
	#state = 0;
	#done = false;
	constructor(contentType) {
		const boundary = extractBoundary(contentType);
		if (!boundary) throw new Error(`No boundary found in Content-Type: ${contentType}`);
		this.#delimiter = textEncoder.encode(`\r
--${boundary}`);
	}
	push(chunk2) {
		if (this.#done) return [];
		let data = chunk2 && chunk2.byteLength ? combineUint8Arrays(this.#carry, chunk2) : this.#carry;
		this.#carry = new Uint8Array(0);
		const parts = [];
		for (;;) {
			if (this.#state === 0 || this.#state === 2) {
				const delimIndex = indexOfSubsequence(data, this.#delimiter, 0);
				if (delimIndex === -1) {
					const safeLength = Math.max(0, data.byteLength - (this.#delimiter.byteLength - 1));
					if (this.#state === 2 && safeLength > 0) this.#appendToPart(data.subarray(0, safeLength));
					this.#carry = data.slice(safeLength);
					break;
				}
				if (this.#state === 2) {
					this.#appendToPart(data.subarray(0, delimIndex));
					const partBody = this.#takePart();
					const headerEnd = indexOfSubsequence(partBody, HEADER_SEPARATOR, 0);
					if (headerEnd === -1) throw new Error("Malformed multipart part: missing header/data separator");
					parts.push(partBody.subarray(headerEnd + HEADER_SEPARATOR.byteLength));
				}
				data = data.slice(delimIndex + this.#delimiter.byteLength);
				this.#state = 1;
				continue;
			}
			if (data.byteLength < 2) {
				this.#carry = data;
				break;
			}
			if (data[0] === 45 && data[1] === 45) {
				this.#done = true;
				return parts;
			}
			if (data[0] === CRLF[0] && data[1] === CRLF[1]) {
				data = data.slice(2);
				this.#state = 2;
				continue;
			}
			throw new Error("Malformed multipart body: expected CRLF or closing delimiter after boundary");
		}
		return parts;
	}
	#appendToPart(bytes) {
		this.#partLength += bytes.byteLength;
		if (bytes.byteLength >= STAGING_BLOCK_SIZE) {
			this.#flushStaging();
			this.#partChunks.push(bytes);
			return;
		}
		let offset = 0;
		while (offset < bytes.byteLength) {
			if (!this.#staging) {
				this.#staging = new Uint8Array(STAGING_BLOCK_SIZE);
				this.#stagingLength = 0;
			}
			const toCopy = Math.min(STAGING_BLOCK_SIZE - this.#stagingLength, bytes.byteLength - offset);
			this.#staging.set(bytes.subarray(offset, offset + toCopy), this.#stagingLength);
			this.#stagingLength += toCopy;
			offset += toCopy;
			if (this.#stagingLength === STAGING_BLOCK_SIZE) {
				this.#partChunks.push(this.#staging);
				this.#staging = void 0;
			}
		}
	}
	#flushStaging() {
		if (this.#staging && this.#stagingLength > 0) this.#partChunks.push(this.#staging.subarray(0, this.#stagingLength));
		this.#staging = void 0;
		this.#stagingLength = 0;
	}
	#takePart() {
		this.#flushStaging();
		const out = new Uint8Array(this.#partLength);
		let offset = 0;
		for (const chunk2 of this.#partChunks) {
			out.set(chunk2, offset);
			offset += chunk2.byteLength;
		}
		this.#partChunks = [];
		this.#partLength = 0;
		return out;
	}
};
function extractBoundary(contentType) {
	for (const part of contentType.split(";")) {
		const trimmed = part.trim();
		if (trimmed.toLowerCase().startsWith("boundary=")) return trimmed.slice(9).replace(/^"|"$/g, "");
	}
	return null;
}
function sum$1(arr) {
	return arr.reduce((a, b) => a + b, 0);
}
function concatUint8Arrays(arrays) {
	const result = new Uint8Array(sum$1(arrays.map((array) => array.byteLength)));
	let offset = 0;
	for (const array of arrays) {
		result.set(array, offset);
		offset += array.byteLength;
	}
	return result;
}
function hasH2Fetch(versions = typeof process !== "undefined" ? process.versions : void 0, frontend = isFrontend) {
	if (frontend || !versions?.undici || versions.bun) return false;
	return Number(versions.undici.split(".")[0]) >= 8;
}
var GLOBAL_DISPATCHER_KEYS = [Symbol.for("undici.globalDispatcher.2"), Symbol.for("undici.globalDispatcher.1")];
function withHttp1(base) {
	return { dispatch: (options, handler) => base.dispatch({
		...options,
		allowH2: false
	}, handler) };
}
var cached;
async function getHttp1Dispatcher() {
	const globals = globalThis;
	const find = () => GLOBAL_DISPATCHER_KEYS.map((key) => globals[key]).find((d) => typeof d?.dispatch === "function");
	let base = find();
	if (base === void 0) {
		await (await fetch("data:,")).arrayBuffer();
		base = find();
	}
	if (base === void 0) return;
	if (cached?.base !== base) cached = {
		base,
		http1: withHttp1(base)
	};
	return cached.http1;
}
var undiciHttp1Fetch = async (input, init) => {
	const dispatcher = await getHttp1Dispatcher();
	return dispatcher ? fetch(input, {
		...init,
		dispatcher
	}) : fetch(input, init);
};
var http1Fetch = hasH2Fetch() ? undiciHttp1Fetch : (input, init) => fetch(input, init);
var JWT_SAFETY_PERIOD = 6e4;
var JWT_CACHE_SIZE = 1e3;
var PARALLEL_DEFAULT_MAX_CONCURRENCY = isFrontend ? 4 : 8;
var PARALLEL_MIN_IN_FLIGHT_BYTES = 67108864;
var PARALLEL_MAX_IN_FLIGHT_BYTES = 268435456;
var PARALLEL_CONTROLLER_TICK_MS = 500;
var PARALLEL_PROBE_KEEP_MARGIN = 1.05;
var PARALLEL_PLATEAU_HOLD_TICKS = 10;
var Notifier = class {
	#resolvers = [];
	wait() {
		return new Promise((resolve3) => this.#resolvers.push(resolve3));
	}
	notifyAll() {
		const resolvers = this.#resolvers;
		this.#resolvers = [];
		for (const resolve3 of resolvers) resolve3();
	}
};
function delay(ms) {
	return new Promise((resolve3) => setTimeout(resolve3, ms));
}
var compressionSchemeLabels = {
	[0]: "None",
	[1]: "LZ4",
	[2]: "ByteGroupingLZ4"
};
var XET_CHUNK_HEADER_BYTES = 8;
function parseChunkHeader(view) {
	const chunkHeader = {
		version: view.getUint8(0),
		compressed_length: view.getUint8(1) | view.getUint8(2) << 8 | view.getUint8(3) << 16,
		compression_scheme: view.getUint8(4),
		uncompressed_length: view.getUint8(5) | view.getUint8(6) << 8 | view.getUint8(7) << 16
	};
	if (chunkHeader.version !== 0) throw new Error(`Unsupported chunk version ${chunkHeader.version}`);
	if (chunkHeader.compression_scheme !== 0 && chunkHeader.compression_scheme !== 1 && chunkHeader.compression_scheme !== 2) throw new Error(`Unsupported compression scheme ${compressionSchemeLabels[chunkHeader.compression_scheme] ?? chunkHeader.compression_scheme}`);
	return chunkHeader;
}
function decompressChunk(chunkHeader, compressed) {
	switch (chunkHeader.compression_scheme) {
		case 1: return decompress(compressed, chunkHeader.uncompressed_length);
		case 2: return bg4_regroup_bytes(decompress(compressed, chunkHeader.uncompressed_length));
		default: return compressed.slice();
	}
}
function decodePartChunks(data, descriptor, rangeList) {
	const ranges = rangeList.getRanges(descriptor.chunks.start, descriptor.chunks.end);
	const staged = new Map();
	let chunkIndex = descriptor.chunks.start;
	let offset = 0;
	while (offset < data.byteLength) {
		if (chunkIndex >= descriptor.chunks.end) throw new Error(`Multipart part for chunks ${descriptor.chunks.start}-${descriptor.chunks.end} contains more chunks than expected`);
		if (data.byteLength - offset < XET_CHUNK_HEADER_BYTES) throw new Error("Truncated chunk header in multipart part");
		const chunkHeader = parseChunkHeader(new DataView(data.buffer, data.byteOffset + offset, XET_CHUNK_HEADER_BYTES));
		const compressedStart = offset + XET_CHUNK_HEADER_BYTES;
		const compressedEnd = compressedStart + chunkHeader.compressed_length;
		if (compressedEnd > data.byteLength) throw new Error("Truncated chunk data in multipart part");
		const uncompressed = decompressChunk(chunkHeader, data.subarray(compressedStart, compressedEnd));
		const range2 = ranges.find((range3) => chunkIndex >= range3.start && chunkIndex < range3.end);
		if (range2) {
			let chunks = staged.get(range2);
			if (!chunks) {
				chunks = [];
				staged.set(range2, chunks);
			}
			chunks.push(uncompressed);
		}
		chunkIndex++;
		offset = compressedEnd;
	}
	if (chunkIndex !== descriptor.chunks.end) throw new Error(`Multipart part decoded chunks ${descriptor.chunks.start}-${chunkIndex} but expected ${descriptor.chunks.start}-${descriptor.chunks.end}`);
	return staged;
}
function commitChunks(staged) {
	let committed = 0;
	for (const [range2, chunks] of staged) {
		if (range2.data) continue;
		range2.data = chunks;
		committed += sum$1(chunks.map((chunk2) => chunk2.byteLength));
	}
	return committed;
}
var XetBlob = class extends Blob {
	fetch;
	accessToken;
	refreshUrl;
	reconstructionUrl;
	hash;
	start = 0;
	end = 0;
	internalLogging = false;
	reconstructionInfo;
	listener;
	parallelDownloads;
	constructor(params) {
		super([]);
		this.fetch = params.fetch ?? http1Fetch;
		this.accessToken = checkCredentials(params);
		this.refreshUrl = params.refreshUrl;
		this.end = params.size;
		this.reconstructionUrl = params.reconstructionUrl;
		this.hash = params.hash;
		this.listener = params.listener;
		this.internalLogging = params.internalLogging ?? false;
		this.parallelDownloads = params.parallelDownloads;
		if (params.readToken) {
			const key = cacheKey({
				refreshUrl: this.refreshUrl,
				initialAccessToken: this.accessToken
			});
			jwts.set(key, {
				accessToken: params.readToken.accessToken,
				expiresAt: new Date(params.readToken.exp * 1e3),
				casUrl: params.readToken.casUrl
			});
		}
	}
	get size() {
		return this.end - this.start;
	}
	#clone() {
		const blob = new XetBlob({
			fetch: this.fetch,
			hash: this.hash,
			refreshUrl: this.refreshUrl,
			reconstructionUrl: this.reconstructionUrl,
			size: this.size
		});
		blob.accessToken = this.accessToken;
		blob.start = this.start;
		blob.end = this.end;
		blob.reconstructionInfo = this.reconstructionInfo;
		blob.listener = this.listener;
		blob.internalLogging = this.internalLogging;
		blob.parallelDownloads = this.parallelDownloads;
		return blob;
	}
	slice(start = 0, end = this.size) {
		if (start < 0 || end < 0) throw new TypeError("Unsupported negative start/end on XetBlob.slice");
		const slice = this.#clone();
		slice.start = this.start + start;
		slice.end = Math.min(this.start + end, this.end);
		if (slice.start !== this.start || slice.end !== this.end) slice.reconstructionInfo = void 0;
		return slice;
	}
	#reconstructionInfoPromise;
	#loadReconstructionInfo() {
		if (this.#reconstructionInfoPromise) return this.#reconstructionInfoPromise;
		this.#reconstructionInfoPromise = (async () => {
			const connParams = await getAccessToken(this.accessToken, this.fetch, this.refreshUrl);
			const url = this.reconstructionUrl ? this.reconstructionUrl.replace("/v1/reconstructions/", "/v2/reconstructions/") : `${connParams.casUrl}/v2/reconstructions/${this.hash}`;
			const resp = await this.fetch(url, { headers: {
				Authorization: `Bearer ${connParams.accessToken}`,
				Range: `bytes=${this.start}-${this.end - 1}`
			} });
			if (!resp.ok) throw await createApiError(resp);
			this.reconstructionInfo = await resp.json();
			return this.reconstructionInfo;
		})().finally(() => this.#reconstructionInfoPromise = void 0);
		return this.#reconstructionInfoPromise;
	}
	async #fetch() {
		if (this.size === 0) return new ReadableStream({ start(controller) {
			controller.close();
		} });
		if (!this.reconstructionInfo) await this.#loadReconstructionInfo();
		const rangeLists = new Map();
		if (!this.reconstructionInfo) throw new Error("Failed to load reconstruction info");
		for (const term of this.reconstructionInfo.terms) {
			let rangeList = rangeLists.get(term.hash);
			if (!rangeList) {
				rangeList = new RangeList();
				rangeLists.set(term.hash, rangeList);
			}
			rangeList.add(term.range.start, term.range.end);
		}
		const listener = this.listener;
		const log = this.internalLogging ? (...args) => console.log(...args) : () => {};
		async function* readData(reconstructionInfo, customFetch, maxBytes, reloadReconstructionInfo) {
			let totalBytesRead = 0;
			let readBytesToSkip = reconstructionInfo.offset_into_first_range;
			for (const term of reconstructionInfo.terms) {
				if (totalBytesRead >= maxBytes) break;
				const rangeList = rangeLists.get(term.hash);
				if (!rangeList) throw new Error(`Failed to find range list for term ${term.hash}`);
				const locate = (info) => {
					for (const entry of info.xorbs[term.hash] ?? []) {
						const descriptor2 = entry.ranges.find((r) => r.chunks.start <= term.range.start && r.chunks.end >= term.range.end);
						if (descriptor2) return {
							entry,
							descriptor: descriptor2
						};
					}
				};
				const buildMultiRangeHeader = (entry) => `bytes=${entry.ranges.map((r) => `${r.bytes.start}-${r.bytes.end}`).join(",")}`;
				const fetchMultiRangeEntry = async (entry) => {
					let resp2 = await customFetch(entry.url, { headers: { Range: buildMultiRangeHeader(entry) } });
					if (resp2.status === 403) {
						reconstructionInfo = await reloadReconstructionInfo();
						const relocated = locate(reconstructionInfo);
						if (!relocated) throw new Error(`Failed to find fetch info for term ${term.hash} and range ${term.range.start}-${term.range.end} after refresh`);
						entry = relocated.entry;
						resp2 = await customFetch(entry.url, { headers: { Range: buildMultiRangeHeader(entry) } });
					}
					if (!resp2.ok) throw await createApiError(resp2);
					const contentType = resp2.headers.get("content-type") ?? "";
					if (!contentType.includes("multipart/byteranges")) throw new Error(`Expected multipart/byteranges response for multi-range request, got "${contentType}"`);
					const reader2 = resp2.body?.getReader();
					if (!reader2) throw new Error("Failed to get reader from response body");
					const parser = new StreamingMultipartParser(contentType);
					const stagedParts = [];
					let partIndex = 0;
					const consumeParts = (parts) => {
						for (const part of parts) {
							const descriptor2 = entry.ranges[partIndex];
							if (!descriptor2) throw new Error(`Received more multipart parts than the ${entry.ranges.length} signed ranges`);
							stagedParts.push(decodePartChunks(part, descriptor2, rangeList));
							partIndex++;
						}
					};
					try {
						for (;;) {
							const result = await reader2.read();
							listener?.({ event: "read" });
							if (result.done) break;
							if (result.value) consumeParts(parser.push(result.value));
						}
						consumeParts(parser.push());
					} finally {
						await reader2.cancel().catch(() => {});
					}
					if (partIndex !== entry.ranges.length) throw new Error(`Multi-range fetch produced ${partIndex} parts but expected ${entry.ranges.length} for term ${term.hash}`);
					for (const staged of stagedParts) commitChunks(staged);
				};
				let termRanges = rangeList.getRanges(term.range.start, term.range.end);
				if (!termRanges.every((range2) => range2.data)) {
					const located2 = locate(reconstructionInfo);
					if (!located2) throw new Error(`Failed to find fetch info for term ${term.hash} and range ${term.range.start}-${term.range.end}`);
					if (located2.entry.ranges.length > 1) {
						await fetchMultiRangeEntry(located2.entry);
						termRanges = rangeList.getRanges(term.range.start, term.range.end);
					}
				}
				if (termRanges.every((range2) => range2.data)) {
					log("all data available for term", term.hash, readBytesToSkip);
					const cachedLength = sum$1(termRanges.map((range2) => sum$1(range2.data.map((chunk2) => chunk2.byteLength))));
					if (cachedLength !== term.unpacked_length) throw new Error(`Term ${term.hash} range ${term.range.start}-${term.range.end} decoded to ${cachedLength} bytes, expected ${term.unpacked_length}`);
					rangeLoop: for (const range2 of termRanges) for (let chunk2 of range2.data) {
						if (readBytesToSkip) {
							const skipped = Math.min(readBytesToSkip, chunk2.byteLength);
							chunk2 = chunk2.slice(skipped);
							readBytesToSkip -= skipped;
							if (!chunk2.byteLength) continue;
						}
						if (chunk2.byteLength > maxBytes - totalBytesRead) chunk2 = chunk2.slice(0, maxBytes - totalBytesRead);
						totalBytesRead += chunk2.byteLength;
						yield range2.refCount > 1 ? chunk2.slice() : chunk2;
						listener?.({
							event: "progress",
							progress: {
								read: totalBytesRead,
								total: maxBytes
							}
						});
						if (totalBytesRead >= maxBytes) break rangeLoop;
					}
					rangeList.remove(term.range.start, term.range.end);
					continue;
				}
				let located = locate(reconstructionInfo);
				if (!located) throw new Error(`Failed to find fetch info for term ${term.hash} and range ${term.range.start}-${term.range.end}`);
				let descriptor = located.descriptor;
				log("term", term);
				log("descriptor", descriptor);
				log("readBytesToSkip", readBytesToSkip);
				let resp = await customFetch(located.entry.url, { headers: { Range: `bytes=${descriptor.bytes.start}-${descriptor.bytes.end}` } });
				if (resp.status === 403) {
					reconstructionInfo = await reloadReconstructionInfo();
					located = locate(reconstructionInfo);
					if (!located) throw new Error(`Failed to find fetch info for term ${term.hash} and range ${term.range.start}-${term.range.end} after refresh`);
					descriptor = located.descriptor;
					resp = await customFetch(located.entry.url, { headers: { Range: `bytes=${descriptor.bytes.start}-${descriptor.bytes.end}` } });
				}
				if (!resp.ok) throw await createApiError(resp);
				log("expected content length", resp.headers.get("content-length"), "range", descriptor.bytes, resp.headers.get("content-range"));
				const reader = resp.body?.getReader();
				if (!reader) throw new Error("Failed to get reader from response body");
				let done = false;
				let chunkIndex = descriptor.chunks.start;
				const ranges = rangeList.getRanges(descriptor.chunks.start, descriptor.chunks.end);
				let leftoverBytes = void 0;
				let totalFetchBytes = 0;
				fetchData: while (!done && totalBytesRead < maxBytes) {
					const result = await reader.read();
					listener?.({ event: "read" });
					done = result.done;
					log("read", result.value?.byteLength, "bytes", "total read", totalBytesRead, "toSkip", readBytesToSkip);
					if (!result.value) {
						log("no data in result, cancelled", result);
						continue;
					}
					totalFetchBytes += result.value.byteLength;
					if (leftoverBytes) {
						result.value = combineUint8Arrays(leftoverBytes, result.value);
						leftoverBytes = void 0;
					}
					while (totalBytesRead < maxBytes && result.value?.byteLength) {
						if (result.value.byteLength < 8) {
							leftoverBytes = result.value;
							continue fetchData;
						}
						const chunkHeader = parseChunkHeader(new DataView(result.value.buffer, result.value.byteOffset, XET_CHUNK_HEADER_BYTES));
						log("chunk header", chunkHeader, "to skip", readBytesToSkip);
						if (result.value.byteLength < chunkHeader.compressed_length + XET_CHUNK_HEADER_BYTES) {
							leftoverBytes = result.value;
							continue fetchData;
						}
						result.value = result.value.slice(XET_CHUNK_HEADER_BYTES);
						let uncompressed = decompressChunk(chunkHeader, result.value.subarray(0, chunkHeader.compressed_length));
						const range2 = ranges.find((range3) => chunkIndex >= range3.start && chunkIndex < range3.end);
						const shouldYield = chunkIndex >= term.range.start && chunkIndex < term.range.end;
						const minRefCountToStore = shouldYield ? 2 : 1;
						let stored = false;
						if (range2 && range2.refCount >= minRefCountToStore) {
							range2.data ??= [];
							range2.data.push(uncompressed);
							stored = true;
						}
						if (shouldYield) {
							if (readBytesToSkip) {
								const skipped = Math.min(readBytesToSkip, uncompressed.byteLength);
								uncompressed = uncompressed.slice(readBytesToSkip);
								readBytesToSkip -= skipped;
							}
							if (uncompressed.byteLength > maxBytes - totalBytesRead) uncompressed = uncompressed.slice(0, maxBytes - totalBytesRead);
							if (uncompressed.byteLength) {
								log("yield", uncompressed.byteLength, "bytes", result.value.byteLength, "total read", totalBytesRead, stored);
								totalBytesRead += uncompressed.byteLength;
								yield stored ? uncompressed.slice() : uncompressed;
								listener?.({
									event: "progress",
									progress: {
										read: totalBytesRead,
										total: maxBytes
									}
								});
							}
						}
						chunkIndex++;
						result.value = result.value.slice(chunkHeader.compressed_length);
					}
				}
				if (done && totalBytesRead < maxBytes && totalFetchBytes < descriptor.bytes.end - descriptor.bytes.start + 1) {
					log("done", done, "total read", totalBytesRead, maxBytes, totalFetchBytes);
					log("failed to fetch all data for term", term.hash);
					throw new Error(`Failed to fetch all data for term ${term.hash}, fetched ${totalFetchBytes} bytes out of ${descriptor.bytes.end - descriptor.bytes.start + 1}`);
				}
				log("done", done, "total read", totalBytesRead, maxBytes, totalFetchBytes);
				log("cancel reader");
				await reader.cancel();
			}
		}
		const parallelOptions = this.parallelDownloads === false ? void 0 : this.parallelDownloads === true || this.parallelDownloads === void 0 ? {} : this.parallelDownloads;
		async function* readDataParallel(reconstructionInfo, customFetch, maxBytes, reloadReconstructionInfo, opts) {
			let totalBytesRead = 0;
			let readBytesToSkip = reconstructionInfo.offset_into_first_range;
			const terms = reconstructionInfo.terms;
			const locateEntryFor = (info, term) => {
				for (const entry of info.xorbs[term.hash] ?? []) if (entry.ranges.find((r) => r.chunks.start <= term.range.start && r.chunks.end >= term.range.end)) return entry;
			};
			const plan = [];
			const planIndexByUrl = new Map();
			const termEntryIndex = [];
			for (const term of terms) {
				const entry = locateEntryFor(reconstructionInfo, term);
				if (!entry) throw new Error(`Failed to find fetch info for term ${term.hash} and range ${term.range.start}-${term.range.end}`);
				let idx = planIndexByUrl.get(entry.url);
				if (idx === void 0) {
					idx = plan.length;
					plan.push({
						hash: term.hash,
						ranges: entry.ranges,
						url: entry.url
					});
					planIndexByUrl.set(entry.url, idx);
				}
				termEntryIndex.push(idx);
			}
			const maxConcurrency = Math.max(1, opts.maxConcurrency ?? PARALLEL_DEFAULT_MAX_CONCURRENCY);
			const estimateEntryBytes = (item) => sum$1(item.ranges.map((r) => r.bytes.end - r.bytes.start + 1));
			const largestEntryBytes = plan.length ? Math.max(...plan.map(estimateEntryBytes)) : 0;
			const maxInFlightBytes = opts.maxInFlightBytes ?? Math.min(PARALLEL_MAX_IN_FLIGHT_BYTES, Math.max(PARALLEL_MIN_IN_FLIGHT_BYTES, 3 * largestEntryBytes));
			const state = {
				nextEntry: 0,
				neededEntry: 0,
				target: 1,
				error: void 0,
				finished: false,
				inFlightBytes: 0,
				decodedBytes: 0,
				active: 0,
				claimed: 0,
				maxActive: 0,
				activeHighWater: 0,
				count429: 0,
				targetHistory: []
			};
			const notifier = new Notifier();
			const budgetAcquire = async (n, entryIdx) => {
				while (!state.error && !state.finished && state.inFlightBytes + n > maxInFlightBytes && entryIdx !== state.neededEntry) await notifier.wait();
				state.inFlightBytes += n;
			};
			const budgetRelease = (n) => {
				state.inFlightBytes -= n;
				notifier.notifyAll();
			};
			const refreshPlanUrls = (info) => {
				for (const item of plan) {
					const match = (info.xorbs[item.hash] ?? []).find((e) => e.ranges.length === item.ranges.length && e.ranges.every((r, i) => r.chunks.start === item.ranges[i].chunks.start && r.chunks.end === item.ranges[i].chunks.end));
					if (match) {
						item.url = match.url;
						item.ranges = match.ranges;
					}
				}
			};
			const rangeHeaderFor = (item) => `bytes=${item.ranges.map((r) => `${r.bytes.start}-${r.bytes.end}`).join(",")}`;
			const decodeEntry = async (item, entryIdx, tally) => {
				if (state.error || state.finished) return;
				const rangeList = rangeLists.get(item.hash);
				if (!rangeList) throw new Error(`Failed to find range list for entry ${item.hash}`);
				let resp = await customFetch(item.url, { headers: { Range: rangeHeaderFor(item) } });
				let attempts403 = 0;
				let attempts429 = 0;
				while (resp.status === 403 && attempts403 < 1 || resp.status === 429 && attempts429 < 3) {
					await resp.body?.cancel().catch(() => {});
					if (resp.status === 403) {
						attempts403++;
						reconstructionInfo = await reloadReconstructionInfo();
						refreshPlanUrls(reconstructionInfo);
					} else {
						attempts429++;
						state.count429++;
						notifier.notifyAll();
						await delay(300 * attempts429);
					}
					resp = await customFetch(item.url, { headers: { Range: rangeHeaderFor(item) } });
				}
				if (!resp.ok) throw await createApiError(resp);
				const reader = resp.body?.getReader();
				if (!reader) throw new Error("Failed to get reader from response body");
				try {
					if (item.ranges.length > 1) {
						const contentType = resp.headers.get("content-type") ?? "";
						if (!contentType.includes("multipart/byteranges")) throw new Error(`Expected multipart/byteranges response for multi-range request, got "${contentType}"`);
						const parser = new StreamingMultipartParser(contentType);
						let partIndex = 0;
						const handleParts = async (parts) => {
							for (const part of parts) {
								const descriptor = item.ranges[partIndex];
								if (!descriptor) throw new Error(`Received more multipart parts than the ${item.ranges.length} signed ranges`);
								const staged = decodePartChunks(part, descriptor, rangeList);
								tally.committed += commitChunks(staged);
								state.decodedBytes += part.byteLength;
								partIndex++;
								notifier.notifyAll();
							}
						};
						for (;;) {
							if (state.error || state.finished) return;
							const result = await reader.read();
							listener?.({ event: "read" });
							if (result.done) break;
							if (result.value) await handleParts(parser.push(result.value));
						}
						await handleParts(parser.push());
						if (!state.finished && partIndex !== item.ranges.length) throw new Error(`Multi-range fetch produced ${partIndex} parts but expected ${item.ranges.length} for ${item.hash}`);
					} else {
						const descriptor = item.ranges[0];
						const ranges = rangeList.getRanges(descriptor.chunks.start, descriptor.chunks.end);
						const staged = new Map();
						let chunkIndex = descriptor.chunks.start;
						let leftover;
						let done = false;
						while (!done) {
							if (state.error || state.finished) return;
							const result = await reader.read();
							listener?.({ event: "read" });
							done = result.done;
							let value = result.value;
							if (!value) continue;
							if (leftover) {
								value = combineUint8Arrays(leftover, value);
								leftover = void 0;
							}
							while (value.byteLength) {
								if (value.byteLength < XET_CHUNK_HEADER_BYTES) {
									leftover = value;
									break;
								}
								const chunkHeader = parseChunkHeader(new DataView(value.buffer, value.byteOffset, XET_CHUNK_HEADER_BYTES));
								if (value.byteLength < XET_CHUNK_HEADER_BYTES + chunkHeader.compressed_length) {
									leftover = value;
									break;
								}
								const uncompressed = decompressChunk(chunkHeader, value.subarray(XET_CHUNK_HEADER_BYTES, XET_CHUNK_HEADER_BYTES + chunkHeader.compressed_length));
								const range2 = ranges.find((r) => chunkIndex >= r.start && chunkIndex < r.end);
								if (range2) {
									let chunks = staged.get(range2);
									if (!chunks) {
										chunks = [];
										staged.set(range2, chunks);
									}
									chunks.push(uncompressed);
									if (chunkIndex === range2.end - 1 && !range2.data) {
										range2.data = chunks;
										tally.committed += sum$1(chunks.map((chunk2) => chunk2.byteLength));
										notifier.notifyAll();
									}
								}
								state.decodedBytes += uncompressed.byteLength;
								chunkIndex++;
								value = value.slice(XET_CHUNK_HEADER_BYTES + chunkHeader.compressed_length);
							}
						}
						if (!state.finished) {
							for (const range2 of ranges) if (!range2.data) throw new Error(`Failed to fetch all data for ${item.hash} chunks ${range2.start}-${range2.end} (stream ended early)`);
						}
					}
				} finally {
					await reader.cancel().catch(() => {});
				}
			};
			const isTransientNetworkError = (error) => error instanceof TypeError || /terminated|socket|network|ECONNRESET|fetch failed/i.test(String(error));
			const runWorker = async (workerId) => {
				for (;;) {
					if (state.error || state.finished) return;
					if (workerId >= state.target) {
						await notifier.wait();
						continue;
					}
					const idx = state.nextEntry;
					if (idx >= plan.length) return;
					state.nextEntry++;
					state.claimed++;
					const est = estimateEntryBytes(plan[idx]);
					try {
						await budgetAcquire(est, idx);
						if (state.error || state.finished) {
							budgetRelease(est);
							return;
						}
						state.active++;
						state.maxActive = Math.max(state.maxActive, state.active);
						state.activeHighWater = Math.max(state.activeHighWater, state.active);
						let lastError;
						const tally = { committed: 0 };
						for (let attempt = 0; attempt < 2; attempt++) try {
							await decodeEntry(plan[idx], idx, tally);
							budgetRelease(est - tally.committed);
							lastError = void 0;
							break;
						} catch (error) {
							lastError = error;
							if (attempt === 0 && !state.finished && isTransientNetworkError(error)) {
								log("retrying entry after transient error", plan[idx].hash, error);
								await delay(250);
								continue;
							}
						}
						if (lastError) {
							budgetRelease(est);
							state.error ??= lastError;
						}
						state.active--;
					} finally {
						state.claimed--;
						notifier.notifyAll();
					}
				}
			};
			const workersDone = Promise.allSettled(Array.from({ length: maxConcurrency }, (_, i) => runWorker(i)));
			const levelRate = new Map();
			let lastBytes = 0;
			let last429 = 0;
			let settleTicks = 1;
			let holdTicks = 0;
			const controller = setInterval(() => {
				const rate = state.decodedBytes - lastBytes;
				lastBytes = state.decodedBytes;
				const tickHighWater = state.activeHighWater;
				state.activeHighWater = state.active;
				holdTicks = Math.max(0, holdTicks - 1);
				if (state.count429 > last429) {
					last429 = state.count429;
					state.target = Math.max(1, state.target - 1);
					settleTicks = 1;
					holdTicks = PARALLEL_PLATEAU_HOLD_TICKS;
				} else if (rate === 0 && state.nextEntry < plan.length) {
					state.target = Math.min(maxConcurrency, state.target + 1);
					settleTicks = 1;
				} else if (settleTicks > 0) settleTicks--;
				else if (state.claimed >= state.target && tickHighWater <= state.target) {
					const ewma = ((levelRate.get(state.target) ?? rate) + rate) / 2;
					levelRate.set(state.target, ewma);
					const below = levelRate.get(state.target - 1);
					if (state.target > 1 && below === void 0) {
						state.target--;
						settleTicks = 1;
					} else if (below !== void 0 && ewma < below * PARALLEL_PROBE_KEEP_MARGIN) {
						levelRate.delete(state.target);
						state.target--;
						settleTicks = 1;
						holdTicks = PARALLEL_PLATEAU_HOLD_TICKS;
					} else if (holdTicks === 0 && state.target < maxConcurrency) {
						state.target++;
						settleTicks = 1;
					}
				}
				state.targetHistory.push(state.target);
				notifier.notifyAll();
			}, opts.controllerTickMs ?? PARALLEL_CONTROLLER_TICK_MS);
			try {
				for (let termIdx = 0; termIdx < terms.length; termIdx++) {
					const term = terms[termIdx];
					if (totalBytesRead >= maxBytes) break;
					state.neededEntry = termEntryIndex[termIdx];
					notifier.notifyAll();
					const rangeList = rangeLists.get(term.hash);
					if (!rangeList) throw new Error(`Failed to find range list for term ${term.hash}`);
					let termRanges = rangeList.getRanges(term.range.start, term.range.end);
					while (!termRanges.every((range2) => range2.data)) {
						if (state.error) throw state.error;
						if (state.claimed === 0 && state.nextEntry >= plan.length) throw new Error(`Download workers finished without producing data for term ${term.hash} range ${term.range.start}-${term.range.end}`);
						await notifier.wait();
						termRanges = rangeList.getRanges(term.range.start, term.range.end);
					}
					log("all data available for term", term.hash, readBytesToSkip);
					const cachedLength = sum$1(termRanges.map((range2) => sum$1(range2.data.map((chunk2) => chunk2.byteLength))));
					if (cachedLength !== term.unpacked_length) throw new Error(`Term ${term.hash} range ${term.range.start}-${term.range.end} decoded to ${cachedLength} bytes, expected ${term.unpacked_length}`);
					rangeLoop: for (const range2 of termRanges) for (let chunk2 of range2.data) {
						if (readBytesToSkip) {
							const skipped = Math.min(readBytesToSkip, chunk2.byteLength);
							chunk2 = chunk2.slice(skipped);
							readBytesToSkip -= skipped;
							if (!chunk2.byteLength) continue;
						}
						if (chunk2.byteLength > maxBytes - totalBytesRead) chunk2 = chunk2.slice(0, maxBytes - totalBytesRead);
						totalBytesRead += chunk2.byteLength;
						yield range2.refCount > 1 ? chunk2.slice() : chunk2;
						listener?.({
							event: "progress",
							progress: {
								read: totalBytesRead,
								total: maxBytes
							}
						});
						if (totalBytesRead >= maxBytes) break rangeLoop;
					}
					let freed = 0;
					for (const range2 of termRanges) if (range2.refCount === 1 && range2.data) freed += sum$1(range2.data.map((chunk2) => chunk2.byteLength));
					rangeList.remove(term.range.start, term.range.end);
					budgetRelease(freed);
				}
			} finally {
				state.finished = true;
				clearInterval(controller);
				notifier.notifyAll();
				await workersDone;
				opts.onStat?.({
					entries: plan.length,
					maxActive: state.maxActive,
					finalTarget: state.target,
					count429: state.count429,
					targetHistory: state.targetHistory
				});
			}
		}
		const iterator = parallelOptions && (parallelOptions.maxConcurrency ?? PARALLEL_DEFAULT_MAX_CONCURRENCY) > 1 ? readDataParallel(this.reconstructionInfo, this.fetch, this.end - this.start, this.#loadReconstructionInfo.bind(this), parallelOptions) : readData(this.reconstructionInfo, this.fetch, this.end - this.start, this.#loadReconstructionInfo.bind(this));
		return new ReadableStream({
			async pull(controller) {
				const result = await iterator.next();
				if (result.value) controller.enqueue(result.value);
				if (result.done) controller.close();
			},
			async cancel() {
				await iterator.return?.(void 0);
			},
			type: "bytes"
		}, { highWaterMark: 1e3 });
	}
	async arrayBuffer() {
		const reader = (await this.#fetch()).getReader();
		const chunks = [];
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			chunks.push(value);
		}
		return concatUint8Arrays(chunks).buffer;
	}
	async text() {
		return new TextDecoder().decode(await this.arrayBuffer());
	}
	async response() {
		const result = await this.#fetch();
		return new Response(result);
	}
	stream() {
		const stream = new TransformStream();
		this.#fetch().then((response) => response.pipeThrough(stream)).catch((error) => stream.writable.abort(error.message));
		return stream.readable;
	}
};
var jwtPromises = new Map();
var jwts = new Map();
function cacheKey(params) {
	return JSON.stringify([params.refreshUrl, params.initialAccessToken]);
}
function bg4_regroup_bytes(bytes) {
	const split = Math.floor(bytes.byteLength / 4);
	const rem = bytes.byteLength % 4;
	const g1_pos = split + (rem >= 1 ? 1 : 0);
	const g2_pos = g1_pos + split + (rem >= 2 ? 1 : 0);
	const g3_pos = g2_pos + split + (rem == 3 ? 1 : 0);
	const ret = new Uint8Array(bytes.byteLength);
	for (let i = 0, j = 0; i < bytes.byteLength; i += 4, j++) ret[i] = bytes[j];
	for (let i = 1, j = g1_pos; i < bytes.byteLength; i += 4, j++) ret[i] = bytes[j];
	for (let i = 2, j = g2_pos; i < bytes.byteLength; i += 4, j++) ret[i] = bytes[j];
	for (let i = 3, j = g3_pos; i < bytes.byteLength; i += 4, j++) ret[i] = bytes[j];
	return ret;
}
function bg4_split_bytes(bytes) {
	const ret = new Uint8Array(bytes.byteLength);
	const split = Math.floor(bytes.byteLength / 4);
	const rem = bytes.byteLength % 4;
	const g1_pos = split + (rem >= 1 ? 1 : 0);
	const g2_pos = g1_pos + split + (rem >= 2 ? 1 : 0);
	const g3_pos = g2_pos + split + (rem == 3 ? 1 : 0);
	for (let i = 0, j = 0; i < bytes.byteLength; i += 4, j++) ret[j] = bytes[i];
	for (let i = 1, j = g1_pos; i < bytes.byteLength; i += 4, j++) ret[j] = bytes[i];
	for (let i = 2, j = g2_pos; i < bytes.byteLength; i += 4, j++) ret[j] = bytes[i];
	for (let i = 3, j = g3_pos; i < bytes.byteLength; i += 4, j++) ret[j] = bytes[i];
	return ret;
}
async function getAccessToken(initialAccessToken, customFetch, refreshUrl) {
	const key = cacheKey({
		refreshUrl,
		initialAccessToken
	});
	const jwt = jwts.get(key);
	if (jwt && jwt.expiresAt > new Date(Date.now() + JWT_SAFETY_PERIOD)) return {
		accessToken: jwt.accessToken,
		casUrl: jwt.casUrl
	};
	const existingPromise = jwtPromises.get(key);
	if (existingPromise) return existingPromise;
	const promise = (async () => {
		const resp = await customFetch(refreshUrl, { headers: { ...initialAccessToken ? { Authorization: `Bearer ${initialAccessToken}` } : {} } });
		if (!resp.ok) throw new Error(`Failed to get JWT token: ${resp.status} ${await resp.text()}`);
		const json = await resp.json();
		const jwt2 = {
			accessToken: json.accessToken,
			expiresAt: new Date(json.exp * 1e3),
			casUrl: json.casUrl
		};
		for (const [key2, value] of jwts.entries()) if (value.expiresAt < new Date(Date.now() + JWT_SAFETY_PERIOD)) jwts.delete(key2);
		else break;
		if (jwts.size >= JWT_CACHE_SIZE) {
			const keyToDelete = jwts.keys().next().value;
			if (keyToDelete) jwts.delete(keyToDelete);
		}
		jwts.set(key, jwt2);
		return {
			accessToken: json.accessToken,
			casUrl: json.casUrl
		};
	})().finally(() => {
		jwtPromises.delete(key);
	});
	jwtPromises.set(key, promise);
	return promise;
}
function range(n, b) {
	return b ? Array(b - n).fill(0).map((_, i) => n + i) : Array(n).fill(0).map((_, i) => i);
}
function chunk(arr, chunkSize) {
	if (isNaN(chunkSize) || chunkSize < 1) throw new RangeError("Invalid chunk size: " + chunkSize);
	if (!arr.length) return [];
	if (arr.length <= chunkSize) return [arr];
	return range(Math.ceil(arr.length / chunkSize)).map((i) => {
		return arr.slice(i * chunkSize, (i + 1) * chunkSize);
	});
}
async function promisesQueue(factories, concurrency) {
	const results = [];
	const executing = new Set();
	let index = 0;
	for (const factory of factories) {
		const closureIndex = index++;
		const e = factory().then((r) => {
			results[closureIndex] = r;
			executing.delete(e);
		});
		executing.add(e);
		if (executing.size >= concurrency) await Promise.race(executing);
	}
	await Promise.all(executing);
	return results;
}
async function promisesQueueStreaming(factories, concurrency) {
	const executing = [];
	for await (const factory of factories) {
		const e = factory().then(() => {
			executing.splice(executing.indexOf(e), 1);
		});
		executing.push(e);
		if (executing.length >= concurrency) await Promise.race(executing);
	}
	await Promise.all(executing);
}
var WebBlob = class extends Blob {
	static async create(url, opts) {
		const customFetch = opts?.fetch ?? fetch;
		const probe = await customFetch(url, { headers: {
			Range: "bytes=0-0",
			...opts?.accessToken && { Authorization: `Bearer ${opts.accessToken}` }
		} });
		if (!probe.ok) throw await createApiError(probe);
		const contentType = probe.headers.get("content-type") || "";
		if (probe.status === 206) {
			const totalSize = Number(probe.headers.get("content-range")?.split("/").pop());
			await probe.body?.cancel();
			if (Number.isFinite(totalSize) && totalSize >= (opts?.cacheBelow ?? 1e6)) return new WebBlob(url, 0, totalSize, contentType, true, customFetch, opts?.accessToken);
			const full = await customFetch(url, { ...opts?.accessToken && { headers: { Authorization: `Bearer ${opts.accessToken}` } } });
			if (!full.ok) throw await createApiError(full);
			return full.blob();
		}
		return probe.blob();
	}
	url;
	start;
	end;
	contentType;
	full;
	fetch;
	accessToken;
	constructor(url, start, end, contentType, full, customFetch, accessToken) {
		super([]);
		this.url = url;
		this.start = start;
		this.end = end;
		this.contentType = contentType;
		this.full = full;
		this.fetch = customFetch;
		this.accessToken = accessToken;
	}
	get size() {
		return this.end - this.start;
	}
	get type() {
		return this.contentType;
	}
	slice(start = 0, end = this.size) {
		if (start < 0 || end < 0) throw new TypeError("Unsupported negative start/end on WebBlob.slice");
		return new WebBlob(this.url, this.start + start, Math.min(this.start + end, this.end), this.contentType, start === 0 && end === this.size ? this.full : false, this.fetch, this.accessToken);
	}
	async arrayBuffer() {
		return (await this.fetchRange()).arrayBuffer();
	}
	async text() {
		return (await this.fetchRange()).text();
	}
	stream() {
		const stream = new TransformStream();
		this.fetchRange().then((response) => response.body?.pipeThrough(stream)).catch((error) => stream.writable.abort(error.message));
		return stream.readable;
	}
	fetchRange() {
		const fetch2 = this.fetch;
		if (this.full) return fetch2(this.url, { ...this.accessToken && { headers: { Authorization: `Bearer ${this.accessToken}` } } }).then((resp) => resp.ok ? resp : createApiError(resp));
		return fetch2(this.url, { headers: {
			Range: `bytes=${this.start}-${this.end - 1}`,
			...this.accessToken && { Authorization: `Bearer ${this.accessToken}` }
		} }).then((resp) => resp.ok ? resp : createApiError(resp));
	}
};
function base64FromBytes(arr) {
	if (globalThis.Buffer) return globalThis.Buffer.from(arr).toString("base64");
	else {
		const bin = [];
		arr.forEach((byte) => {
			bin.push(String.fromCharCode(byte));
		});
		return globalThis.btoa(bin.join(""));
	}
}
async function createBlobs(url, destPath, opts) {
	if (url.protocol === "http:" || url.protocol === "https:") return [{
		path: destPath,
		blob: await WebBlob.create(url, {
			fetch: opts?.fetch,
			accessToken: opts?.accessToken
		})
	}];
	if (isFrontend) throw new TypeError(`Unsupported URL protocol "${url.protocol}"`);
	if (url.protocol === "file:") {
		const { FileBlob } = await import("./FileBlob-UNXOJWFM.js");
		const { subPaths } = await import("./sub-paths-HFKHI55E.js");
		const paths = await subPaths(url, opts?.maxFolderDepth);
		if (paths.length === 1 && paths[0].relativePath === ".") return [{
			path: destPath,
			blob: await FileBlob.create(url)
		}];
		return Promise.all(paths.map(async (path2) => ({
			path: `${destPath}/${path2.relativePath}`.replace(/\/[.]$/, "").replaceAll("//", "/").replace(/^[.]?\//, ""),
			blob: await FileBlob.create(new URL(path2.path))
		})));
	}
	throw new TypeError(`Unsupported URL protocol "${url.protocol}"`);
}
var CHUNK_CACHE_INITIAL_SIZE = 1e4;
var CHUNK_CACHE_GROW_FACTOR = 1.5;
var CHUNK_CACHE_MAX_SIZE = 1e6;
var ChunkCache = class {
	index = 0;
	xorbIndices;
	chunkIndices;
	map = new Map();
	hmacs = new Set();
	maxSize;
	constructor(maxSize = CHUNK_CACHE_MAX_SIZE) {
		if (maxSize < 1) throw new Error("maxSize must be at least 1");
		this.maxSize = maxSize;
		this.xorbIndices = new Int32Array(Math.min(CHUNK_CACHE_INITIAL_SIZE, maxSize));
		this.chunkIndices = new Uint16Array(Math.min(CHUNK_CACHE_INITIAL_SIZE, maxSize));
	}
	addChunkToCache(hash2, xorbIndex, chunkIndex, hmac3) {
		if (this.map.has(hash2)) return;
		if (this.map.values().next().value === this.index) this.map.delete(this.map.keys().next().value);
		this.map.set(hash2, this.index);
		if (hmac3 !== null) this.hmacs.add(hmac3);
		if (this.index >= this.xorbIndices.length) {
			const oldXorbIndices = this.xorbIndices;
			const oldChunkIndices = this.chunkIndices;
			this.xorbIndices = new Int32Array(Math.min(this.xorbIndices.length * CHUNK_CACHE_GROW_FACTOR, this.maxSize));
			this.chunkIndices = new Uint16Array(Math.min(this.chunkIndices.length * CHUNK_CACHE_GROW_FACTOR, this.maxSize));
			this.xorbIndices.set(oldXorbIndices);
			this.chunkIndices.set(oldChunkIndices);
		}
		this.xorbIndices[this.index] = xorbIndex;
		this.chunkIndices[this.index] = chunkIndex;
		this.index = (this.index + 1) % this.maxSize;
	}
	getChunk(hash2, hmacFunction) {
		let index = this.map.get(hash2);
		if (index === void 0 && hmacFunction !== null) for (const hmac3 of this.hmacs) {
			index = this.map.get(hmacFunction(hash2, hmac3));
			if (index !== void 0) break;
		}
		if (index === void 0) return;
		return {
			xorbIndex: this.xorbIndices[index],
			chunkIndex: this.chunkIndices[index]
		};
	}
	updateChunkIndex(hash2, chunkIndex) {
		const index = this.map.get(hash2);
		if (index === void 0) throw new Error(`Chunk not found in cache: ${hash2}`);
		this.chunkIndices[index] = chunkIndex;
	}
	removeChunkFromCache(hash2) {
		this.map.delete(hash2);
	}
};
var JWT_SAFETY_PERIOD2 = 6e4;
var JWT_CACHE_SIZE2 = 1e3;
var jwtPromises2 = new Map();
var jwts2 = new Map();
async function xetWriteToken(params) {
	if (params.xetParams.expiresAt && params.xetParams.casUrl && params.xetParams.accessToken && params.xetParams.expiresAt > new Date(Date.now() + JWT_SAFETY_PERIOD2)) return {
		accessToken: params.xetParams.accessToken,
		casUrl: params.xetParams.casUrl
	};
	const key = params.xetParams.refreshWriteTokenUrl;
	const jwt = jwts2.get(key);
	if (jwt && jwt.expiresAt > new Date(Date.now() + JWT_SAFETY_PERIOD2)) return {
		accessToken: jwt.accessToken,
		casUrl: jwt.casUrl
	};
	const existingPromise = jwtPromises2.get(key);
	if (existingPromise) return existingPromise;
	const promise = (async () => {
		const resp = await (params.fetch ?? fetch)(params.xetParams.refreshWriteTokenUrl, { headers: {
			...params.accessToken ? { Authorization: `Bearer ${params.accessToken}` } : {},
			...params.xetParams.sessionId ? { "X-Xet-Session-Id": params.xetParams.sessionId } : {}
		} });
		if (!resp.ok) throw await createApiError(resp);
		const json = await resp.json();
		const jwt2 = {
			accessToken: json.accessToken,
			expiresAt: new Date(json.exp * 1e3),
			casUrl: json.casUrl
		};
		for (const [key2, value] of jwts2.entries()) if (value.expiresAt < new Date(Date.now() + JWT_SAFETY_PERIOD2)) jwts2.delete(key2);
		else break;
		if (jwts2.size >= JWT_CACHE_SIZE2) {
			const keyToDelete = jwts2.keys().next().value;
			if (keyToDelete) jwts2.delete(keyToDelete);
		}
		jwts2.set(key, jwt2);
		return {
			accessToken: json.accessToken,
			casUrl: json.casUrl
		};
	})().finally(() => {
		jwtPromises2.delete(key);
	});
	jwtPromises2.set(key, promise);
	return promise;
}
var HASH_LENGTH = 32;
var XORB_HASH_BOOKEND = "ff".repeat(HASH_LENGTH);
function readHashFromArray(array, offset) {
	let hash2 = "";
	for (let i = 0; i < HASH_LENGTH; i += 8) hash2 += `${array[offset + i + 7].toString(16).padStart(2, "0")}${array[offset + i + 6].toString(16).padStart(2, "0")}${array[offset + i + 5].toString(16).padStart(2, "0")}${array[offset + i + 4].toString(16).padStart(2, "0")}${array[offset + i + 3].toString(16).padStart(2, "0")}${array[offset + i + 2].toString(16).padStart(2, "0")}${array[offset + i + 1].toString(16).padStart(2, "0")}${array[offset + i].toString(16).padStart(2, "0")}`;
	return hash2;
}
async function parseShardData(shardBlob) {
	const shard = new Uint8Array(await shardBlob.arrayBuffer());
	const shardView = new DataView(shard.buffer);
	if (!shard.slice(0, SHARD_MAGIC_TAG.length).every((byte, i) => byte === SHARD_MAGIC_TAG[i])) throw new Error("Invalid shard magic tag");
	const version = shardView.getBigUint64(SHARD_MAGIC_TAG.length, true);
	if (version !== SHARD_HEADER_VERSION) throw new Error(`Invalid shard version: ${version}`);
	const footerSize = Number(shardView.getBigUint64(SHARD_MAGIC_TAG.length + 8, true));
	const footerStart = shard.length - footerSize;
	const footerVersion = shardView.getBigUint64(footerStart, true);
	if (footerVersion !== SHARD_FOOTER_VERSION) throw new Error(`Invalid shard footer version: ${footerVersion}`);
	const xorbInfoStart = Number(shardView.getBigUint64(footerStart + 16, true));
	const fileLookupStart = Number(shardView.getBigUint64(footerStart + 24, true));
	const hmacKey = readHashFromArray(shard, footerStart + 72);
	const xorbs = [];
	let offset = xorbInfoStart;
	while (offset < fileLookupStart) {
		const xorbHash2 = readHashFromArray(shard, offset);
		offset += HASH_LENGTH;
		if (xorbHash2 === XORB_HASH_BOOKEND) break;
		offset += 4;
		const chunkCount = shardView.getUint32(offset, true);
		offset += 4;
		offset += 4;
		offset += 4;
		const chunks = [];
		for (let i = 0; i < chunkCount; i++) {
			const chunkHash = readHashFromArray(shard, offset);
			offset += HASH_LENGTH;
			const startOffset = shardView.getUint32(offset, true);
			offset += 4;
			const length = shardView.getUint32(offset, true);
			offset += 4;
			offset += 8;
			chunks.push({
				hash: chunkHash,
				startOffset,
				unpackedLength: length
			});
		}
		xorbs.push({
			hash: xorbHash2,
			chunks
		});
	}
	return {
		hmacKey,
		xorbs
	};
}
var SplicedBlob = class extends Blob {
	originalBlob;
	spliceOperations;
	constructor(originalBlob, spliceOperations) {
		super();
		this.originalBlob = originalBlob;
		this.spliceOperations = spliceOperations;
	}
	static create(originalBlob, operations) {
		if (!Array.isArray(operations)) operations = [operations];
		for (const op of operations) {
			if (op.start < 0 || op.end < 0) throw new Error("Invalid start/end positions for SplicedBlob");
			if (op.start > originalBlob.size || op.end > originalBlob.size) throw new Error("Invalid start/end positions for SplicedBlob");
			if (op.start > op.end) throw new Error("Invalid start/end positions for SplicedBlob");
		}
		const sortedOps = [...operations].sort((a, b) => a.start - b.start);
		for (let i = 0; i < sortedOps.length - 1; i++) if (sortedOps[i].end > sortedOps[i + 1].start) throw new Error("Overlapping splice operations are not supported");
		return new SplicedBlob(originalBlob, sortedOps);
	}
	get size() {
		let totalReplacedSize = 0;
		let totalInsertSize = 0;
		for (const op of this.spliceOperations) {
			totalReplacedSize += op.end - op.start;
			totalInsertSize += op.insert.size;
		}
		return this.originalBlob.size - totalReplacedSize + totalInsertSize;
	}
	get type() {
		return this.originalBlob.type;
	}
	slice(start = 0, end = this.size) {
		if (start < 0 || end < 0) throw new TypeError("Unsupported negative start/end on SplicedBlob.slice");
		start = Math.min(start, this.size);
		end = Math.min(end, this.size);
		if (start >= end) return new Blob([]);
		const segments = this.segments;
		const segmentBoundaries = [0];
		let cumulativeSize = 0;
		for (const segment of segments) {
			cumulativeSize += segment.size;
			segmentBoundaries.push(cumulativeSize);
		}
		const resultSegments = [];
		for (let i = 0; i < segments.length; i++) {
			const segmentStart = segmentBoundaries[i];
			if (segmentBoundaries[i + 1] <= start) continue;
			if (segmentStart >= end) break;
			const sliceStart = Math.max(0, start - segmentStart);
			const sliceEnd = Math.min(segments[i].size, end - segmentStart);
			if (sliceStart < sliceEnd) resultSegments.push(segments[i].slice(sliceStart, sliceEnd));
		}
		return new Blob(resultSegments);
	}
	get firstSpliceIndex() {
		return this.spliceOperations[0]?.start ?? Infinity;
	}
	async arrayBuffer() {
		const segments = this.segments;
		const buffers = await Promise.all(segments.map((segment) => segment.arrayBuffer()));
		const totalSize = sum$1(buffers.map((buffer) => buffer.byteLength));
		const result = new Uint8Array(totalSize);
		let offset = 0;
		for (const buffer of buffers) {
			result.set(new Uint8Array(buffer), offset);
			offset += buffer.byteLength;
		}
		return result.buffer;
	}
	async text() {
		const buffer = await this.arrayBuffer();
		return new TextDecoder().decode(buffer);
	}
	stream() {
		return new ReadableStream({ start: async (controller) => {
			try {
				const segments = this.segments;
				for (const segment of segments) {
					const reader = segment.stream().getReader();
					try {
						while (true) {
							const { done, value } = await reader.read();
							if (done) break;
							controller.enqueue(value);
						}
					} finally {
						reader.releaseLock();
					}
				}
				controller.close();
			} catch (error) {
				controller.error(error);
			}
		} });
	}
	get segments() {
		const segments = [];
		let currentPosition = 0;
		const sortedOps = [...this.spliceOperations].sort((a, b) => a.start - b.start);
		for (const op of sortedOps) {
			if (currentPosition < op.start) segments.push(this.originalBlob.slice(currentPosition, op.start));
			if (op.insert.size > 0) segments.push(op.insert);
			currentPosition = op.end;
		}
		if (currentPosition < this.originalBlob.size) segments.push(this.originalBlob.slice(currentPosition));
		return segments;
	}
};
var RANGE_EDIT_CACHE_MAX_ENTRIES = 10;
function addToRangeEditCache(cache, xetHash, entry) {
	cache.delete(xetHash);
	cache.set(xetHash, entry);
	while (cache.size > RANGE_EDIT_CACHE_MAX_ENTRIES) {
		const oldest = cache.keys().next().value;
		if (oldest === void 0) break;
		cache.delete(oldest);
	}
}
async function planRangeEdit(spliced, original, params) {
	const originalHash = original.hash;
	const originalSize = original.size;
	if (!originalHash || originalSize === 0 || original.start !== 0) return;
	if (params.rangeEditCache) {
		const cached2 = planRangeEditFromCache(spliced, originalHash, originalSize, params.rangeEditCache);
		if (cached2) return cached2;
	}
	const token = await xetWriteToken(params);
	const reconstructionResp = await (params.fetch ?? fetch)(`${token.casUrl}/v2/reconstructions/${originalHash}`, { headers: { Authorization: `Bearer ${token.accessToken}` } });
	if (!reconstructionResp.ok) return;
	const terms = (await reconstructionResp.json()).terms.map((term) => ({
		hash: term.hash,
		unpackedLength: term.unpacked_length,
		range: {
			start: term.range.start,
			end: term.range.end
		}
	}));
	const segByteStarts = [0];
	let acc = 0;
	for (const term of terms) {
		acc += term.unpackedLength;
		segByteStarts.push(acc);
	}
	if (acc !== originalSize) throw new Error(`Original file size mismatch: reconstruction reports ${acc} bytes but the blob is ${originalSize} bytes`);
	const edits = spliced.spliceOperations;
	const dirtyRanges = snapAndCoalesceDirtyRanges(edits, segByteStarts, originalSize);
	if (dirtyRanges.length === 0) return;
	const rangeHeader = "bytes=" + dirtyRanges.map(([start, end]) => `${start}-${end - 1}`).join(",");
	const resp = await (params.fetch ?? fetch)(`${token.casUrl}/v2/file-chunk-hashes/${originalHash}`, { headers: {
		Authorization: `Bearer ${token.accessToken}`,
		"X-Range-Dirty": rangeHeader
	} });
	if (!resp.ok) return;
	const chunkHashes = await resp.json();
	if (chunkHashes.windows.length === 0) throw new Error("Server returned no windows for range edit");
	if (chunkHashes.hashRanges.length !== chunkHashes.windows.length + 1) throw new Error(`Server returned ${chunkHashes.hashRanges.length} hashRanges, expected ${chunkHashes.windows.length + 1}`);
	const windows = assignEditsToWindows(chunkHashes.windows.map((w) => ({
		start: w.dirtyByteRange[0],
		end: w.dirtyByteRange[1]
	})), edits, originalSize, segByteStarts);
	return {
		originalHash,
		originalSize,
		newSize: spliced.size,
		terms,
		segByteStarts,
		windows,
		hashRanges: chunkHashes.hashRanges,
		gapVerification: chunkHashes.gapVerification
	};
}
function planRangeEditFromCache(spliced, originalHash, originalSize, cache) {
	const entry = cache.get(originalHash);
	if (!entry || entry.size !== originalSize || entry.terms.length === 0) return;
	const edits = spliced.spliceOperations;
	if (edits.length === 0) return;
	const lastTermStart = originalSize - entry.terms[entry.terms.length - 1].unpackedLength;
	for (const edit of edits) if ((edit.start === edit.end && edit.start === originalSize ? originalSize : edit.start) < lastTermStart) return;
	const segByteStarts = [0];
	let acc = 0;
	for (const term of entry.terms) {
		acc += term.unpackedLength;
		segByteStarts.push(acc);
	}
	const windows = assignEditsToWindows([{
		start: lastTermStart,
		end: originalSize
	}], edits, originalSize, segByteStarts);
	return {
		originalHash,
		originalSize,
		newSize: spliced.size,
		terms: entry.terms,
		segByteStarts,
		windows,
		hashRanges: [entry.openSubtree, null],
		gapVerification: entry.terms.slice(0, -1).map((term) => term.rangeHash)
	};
}
function snapAndCoalesceDirtyRanges(edits, segByteStarts, originalSize) {
	const nSegs = segByteStarts.length - 1;
	const snapStart = (byte) => {
		let idx = 0;
		while (idx + 1 < segByteStarts.length && segByteStarts[idx + 1] <= byte) idx++;
		return segByteStarts[idx];
	};
	const snapEnd = (byte) => {
		let idx = 0;
		while (idx < segByteStarts.length && segByteStarts[idx] < byte) idx++;
		return segByteStarts[Math.min(idx, segByteStarts.length - 1)];
	};
	const snapped = [];
	for (const edit of edits) if (edit.start === edit.end) {
		if (edit.start === originalSize) snapped.push([segByteStarts[nSegs - 1], segByteStarts[nSegs]]);
		else snapped.push([snapStart(edit.start), snapEnd(edit.start + 1)]);
	} else snapped.push([snapStart(edit.start), snapEnd(edit.end)]);
	snapped.sort((a, b) => a[0] - b[0]);
	const coalesced = [];
	for (const range2 of snapped) {
		const last = coalesced[coalesced.length - 1];
		if (last && range2[0] <= last[1]) {
			last[1] = Math.max(last[1], range2[1]);
			continue;
		}
		coalesced.push([range2[0], range2[1]]);
	}
	return coalesced;
}
function assignEditsToWindows(windows, edits, originalSize, segByteStarts) {
	let editIdx = 0;
	const result = [];
	for (const [windowIdx, window2] of windows.entries()) {
		const assigned = [];
		while (editIdx < edits.length) {
			const edit = edits[editIdx];
			if (!(edit.start === edit.end ? edit.start < window2.end || edit.start === window2.end && window2.end === originalSize : edit.end <= window2.end)) break;
			if (edit.start < window2.start) throw new Error(`Edit at [${edit.start}, ${edit.end}) starts before its window [${window2.start}, ${window2.end})`);
			assigned.push(edit);
			editIdx++;
		}
		let removed = 0;
		let added = 0;
		for (const edit of assigned) {
			removed += edit.end - edit.start;
			added += edit.insert.size;
		}
		const effectiveEnd = segByteStarts.find((segStart) => segStart >= window2.end);
		if (effectiveEnd === void 0) throw new Error(`Window end ${window2.end} exceeds the file size ${segByteStarts[segByteStarts.length - 1]}`);
		const nextWindowStart = windows[windowIdx + 1]?.start;
		if (nextWindowStart !== void 0 && effectiveEnd > nextWindowStart) throw new Error(`Window [${window2.start}, ${window2.end}) extends to term boundary ${effectiveEnd}, overlapping the next window at ${nextWindowStart}`);
		result.push({
			start: window2.start,
			end: window2.end,
			effectiveEnd,
			edits: assigned,
			newSize: effectiveEnd - window2.start + added - removed,
			hashSplitSize: window2.end - window2.start + added - removed
		});
	}
	if (editIdx !== edits.length) throw new Error(`${edits.length - editIdx} edits were not assigned to any window`);
	return result;
}
function windowSegments(window2, original) {
	const segments = [];
	let cursor = window2.start;
	for (const edit of window2.edits) {
		if (cursor < edit.start) segments.push(original.slice(cursor, edit.start));
		if (edit.insert.size > 0) segments.push(edit.insert);
		cursor = edit.end;
	}
	if (cursor < window2.effectiveEnd) segments.push(original.slice(cursor, window2.effectiveEnd));
	return segments;
}
function composeRepresentation(plan, windowRepresentations) {
	const representation = [];
	const nSegs = plan.terms.length;
	let segIdx = 0;
	let gapIdx = 0;
	const reuseTerm = (idx) => {
		const rangeHash = plan.gapVerification[gapIdx];
		if (rangeHash === void 0) throw new Error(`Ran out of gapVerification entries at stable term ${idx}`);
		gapIdx++;
		representation.push({
			xorbId: plan.terms[idx].hash,
			indexStart: plan.terms[idx].range.start,
			indexEnd: plan.terms[idx].range.end,
			length: plan.terms[idx].unpackedLength,
			rangeHash
		});
	};
	for (let i = 0; i < plan.windows.length; i++) {
		const window2 = plan.windows[i];
		while (segIdx < nSegs && plan.segByteStarts[segIdx] < window2.start) {
			if (plan.segByteStarts[segIdx + 1] > window2.start) throw new Error(`Window starting at ${window2.start} straddles term ${segIdx} (${plan.segByteStarts[segIdx]}..${plan.segByteStarts[segIdx + 1]})`);
			reuseTerm(segIdx);
			segIdx++;
		}
		while (segIdx < nSegs && plan.segByteStarts[segIdx] < window2.effectiveEnd) segIdx++;
		representation.push(...windowRepresentations[i]);
	}
	while (segIdx < nSegs) {
		reuseTerm(segIdx);
		segIdx++;
	}
	if (gapIdx < plan.gapVerification.length) throw new Error(`Server returned ${plan.gapVerification.length} gapVerification entries but only ${gapIdx} stable terms were emitted`);
	return representation;
}
var ZERO_KEY = new Uint8Array(32);
function chunkSplitIndex(chunks, size, context) {
	let cumulative = 0;
	let index = 0;
	while (index < chunks.length && cumulative < size) {
		cumulative += chunks[index].length;
		index++;
	}
	if (cumulative !== size) throw new Error(`${context}: expected a chunk boundary at ${size} bytes, got ${cumulative}`);
	return index;
}
function buildRangeEditCachePayload(plan, windowChunks, representation) {
	if (plan.hashRanges[plan.hashRanges.length - 1] !== null) return;
	const lastRep = representation[representation.length - 1];
	const lastWindow = windowChunks[windowChunks.length - 1];
	if (!lastRep || !lastWindow) return;
	const lastTermChunkCount = lastRep.indexEnd - lastRep.indexStart;
	if (lastTermChunkCount <= 0 || lastTermChunkCount > lastWindow.length) return;
	const lastTermChunks = lastWindow.slice(lastWindow.length - lastTermChunkCount);
	const hashRanges = plan.hashRanges.map((json) => json === null ? null : MerkleHashSubtree.fromJSON(json));
	const firstWindowAtStart = hashRanges[0] === null;
	const sequence = [];
	for (let i = 0; i < plan.windows.length; i++) {
		const gap = hashRanges[i];
		if (gap !== null && gap !== void 0) sequence.push(gap);
		const splitIndex = chunkSplitIndex(windowChunks[i], plan.windows[i].hashSplitSize, "buildRangeEditCachePayload");
		let chunks = windowChunks[i].slice(0, splitIndex);
		if (i === plan.windows.length - 1) chunks = chunks.slice(0, chunks.length - lastTermChunkCount);
		if (chunks.length > 0 || i === 0 && firstWindowAtStart) sequence.push(MerkleHashSubtree.fromChunks(i === 0 && firstWindowAtStart, chunks.map((chunk2) => ({
			hash: hexToBytes(chunk2.hash),
			length: chunk2.length
		})), false));
	}
	const openSubtree = sequence.length > 0 ? MerkleHashSubtree.merge(sequence) : null;
	return {
		size: plan.newSize,
		openSubtree: openSubtree && !openSubtree.isEmpty ? openSubtree.toJSON() : null,
		lastTermChunks
	};
}
function buildFreshFileCachePayload(fileChunks, representation) {
	const lastRep = representation[representation.length - 1];
	if (!lastRep) return;
	const lastTermChunkCount = lastRep.indexEnd - lastRep.indexStart;
	if (lastTermChunkCount <= 0 || lastTermChunkCount > fileChunks.length) return;
	const lastTermChunks = fileChunks.slice(fileChunks.length - lastTermChunkCount);
	const rest = fileChunks.slice(0, fileChunks.length - lastTermChunkCount);
	const openSubtree = rest.length > 0 ? MerkleHashSubtree.fromChunks(true, rest.map((chunk2) => ({
		hash: hexToBytes(chunk2.hash),
		length: chunk2.length
	})), false).toJSON() : null;
	return {
		size: fileChunks.reduce((sum2, chunk2) => sum2 + chunk2.length, 0),
		openSubtree,
		lastTermChunks
	};
}
function computeComposedFileHash(plan, windowChunks) {
	if (plan.newSize === 0) return "0".repeat(64);
	const hashRanges = plan.hashRanges.map((json) => json === null ? null : MerkleHashSubtree.fromJSON(json));
	const trailingGap = hashRanges[hashRanges.length - 1];
	const firstWindowAtStart = hashRanges[0] === null;
	const lastWindowAtEnd = trailingGap === null;
	const lastIdx = plan.windows.length - 1;
	const mergeSequence = [];
	for (let i = 0; i < plan.windows.length; i++) {
		const gap = hashRanges[i];
		if (gap !== null) mergeSequence.push(gap);
		const window2 = plan.windows[i];
		const splitIndex = chunkSplitIndex(windowChunks[i], window2.hashSplitSize, `Window [${window2.start}, ${window2.end}) chunk boundaries did not re-sync at the window end`);
		mergeSequence.push(MerkleHashSubtree.fromChunks(i === 0 && firstWindowAtStart, windowChunks[i].slice(0, splitIndex).map((chunk2) => ({
			hash: hexToBytes(chunk2.hash),
			length: chunk2.length
		})), i === lastIdx && lastWindowAtEnd));
	}
	if (trailingGap !== null && trailingGap !== void 0) mergeSequence.push(trailingGap);
	const aggregated = MerkleHashSubtree.merge(mergeSequence).finalHash();
	if (aggregated === void 0) throw new Error("Merged subtree is not fully closed; cannot derive the file hash");
	return hashToHex(hmac(aggregated, ZERO_KEY));
}
var TARGET_CHUNK_SIZE = 65536;
var MAX_CHUNK_SIZE = 2 * TARGET_CHUNK_SIZE;
var XORB_SIZE = 67108864;
var MAX_XORB_CHUNKS = 8192;
var INTERVAL_BETWEEN_REMOTE_DEDUP = 4e6;
var PROCESSING_PROGRESS_RATIO = .1;
1 - PROCESSING_PROGRESS_RATIO;
function computeXorbHashHex(chunks) {
	return hashToHex(xorbHash(chunks.map((c) => ({
		hash: hexToBytes(c.hash),
		length: c.length
	}))));
}
function computeHmacHex(hash2, key) {
	return hashToHex(hmac(hexToBytes(hash2), hexToBytes(key)));
}
function computeVerificationHashHex(hashes) {
	return hashToHex(verificationHash(hashes.map(hexToBytes)));
}
function computeFileHashHex(chunks) {
	return hashToHex(fileHash(chunks.map((c) => ({
		hash: hexToBytes(c.hash),
		length: c.length
	}))));
}
function addDataToChunker(data, chunker) {
	return nextBlock(chunker, data).map((c) => ({
		hash: hashToHex(c.hash),
		length: c.length,
		dedup: false
	}));
}
function finalizeChunker(chunker) {
	const last = finalize(chunker);
	if (!last) return [];
	return [{
		hash: hashToHex(last.hash),
		length: last.length,
		dedup: false
	}];
}
var CurrentXorbInfo = class {
	id;
	offset;
	chunks;
	fileProcessedBytes;
	fileUploadedBytes;
	fileSize;
	data;
	immutableData;
	constructor() {
		this.id = 0;
		this.offset = 0;
		this.chunks = [];
		this.fileProcessedBytes = {};
		this.fileUploadedBytes = {};
		this.fileSize = {};
		this.data = new Uint8Array(XORB_SIZE);
		this.immutableData = null;
	}
	event(computeXorbHash) {
		const xorbChunksCleaned = this.chunks.map((chunk2) => ({
			hash: chunk2.hash,
			length: chunk2.length
		}));
		return {
			event: "xorb",
			xorb: this.data.subarray(0, this.offset),
			hash: computeXorbHash(xorbChunksCleaned),
			chunks: xorbChunksCleaned,
			id: this.id,
			files: Object.entries(this.fileProcessedBytes).map(([path2, processedBytes]) => ({
				path: path2,
				progress: processedBytes / this.fileSize[path2],
				lastSentProgress: ((this.fileUploadedBytes[path2] ?? 0) + (processedBytes - (this.fileUploadedBytes[path2] ?? 0)) * PROCESSING_PROGRESS_RATIO) / this.fileSize[path2]
			}))
		};
	}
};
async function* createXorbs(fileSources, params) {
	const alreadyDoneFileSha256s = new Set();
	let xorbId = 0;
	const chunkCache = new ChunkCache();
	let xorb = new CurrentXorbInfo();
	const nextXorb = (currentFile) => {
		const event = xorb.event(computeXorbHashHex);
		xorbId++;
		xorb = new CurrentXorbInfo();
		xorb.id = xorbId;
		xorb.fileUploadedBytes = { [currentFile.path]: currentFile.uploadedBytes };
		xorb.fileSize[currentFile.path] = currentFile.size;
		return event;
	};
	const pendingFileEvents = [];
	const remoteXorbHashes = [""];
	const resolveXorbId = (xorbId2) => typeof xorbId2 === "string" ? xorbId2 : xorbId2 >= 0 ? xorbId2 : remoteXorbHashes[-xorbId2];
	for await (const fileSource of fileSources) {
		params.yieldCallback?.({
			event: "fileProgress",
			path: fileSource.path,
			progress: 0
		});
		if (fileSource.sha256 && alreadyDoneFileSha256s.has(fileSource.sha256)) {
			params.yieldCallback?.({
				event: "fileProgress",
				path: fileSource.path,
				progress: 1
			});
			continue;
		}
		if (fileSource.sha256) alreadyDoneFileSha256s.add(fileSource.sha256);
		{
			xorb.fileSize[fileSource.path] = fileSource.content.size;
			let rangeEditPlan;
			if (fileSource.content instanceof SplicedBlob && fileSource.content.originalBlob instanceof XetBlob && fileSource.content.originalBlob.hash !== void 0 && fileSource.content.originalBlob.size > 0) rangeEditPlan = await planRangeEdit(fileSource.content, fileSource.content.originalBlob, params);
			if (fileSource.content instanceof SplicedBlob && (rangeEditPlan !== void 0 || fileSource.content.firstSpliceIndex < MAX_CHUNK_SIZE)) await loadFirstChunkDedupInfo(fileSource.content, remoteXorbHashes, params, chunkCache);
			let bytesSinceRemoteDedup = Infinity;
			let bytesSinceLastProgressEvent = 0;
			let dedupNextChunk = true;
			const sourceChunks = [];
			let processedBytes = 0;
			let dedupedBytes = 0;
			const fileChunks = [];
			const chunkMetadata = [];
			const addChunks = async function* (chunks) {
				for (const chunk2 of chunks) {
					if (dedupNextChunk) {
						chunk2.dedup = true;
						dedupNextChunk = false;
					}
					let chunkIndex = xorb.chunks.length;
					let chunkXorbId = xorbId;
					const chunkToCopy = removeChunkFromSourceData(sourceChunks, chunk2.length);
					let cacheData = chunkCache.getChunk(chunk2.hash, computeHmacHex);
					if (cacheData === void 0 && chunk2.dedup && bytesSinceRemoteDedup >= INTERVAL_BETWEEN_REMOTE_DEDUP) {
						const token = await xetWriteToken(params);
						bytesSinceRemoteDedup = 0;
						const shardResp = await (params.fetch ?? fetch)(token.casUrl + "/v1/chunks/default/" + chunk2.hash, { headers: { Authorization: `Bearer ${token.accessToken}` } });
						if (shardResp.ok) {
							const shardData = await parseShardData(await shardResp.blob());
							for (const xorb2 of shardData.xorbs) {
								const remoteXorbId = -remoteXorbHashes.length;
								remoteXorbHashes.push(xorb2.hash);
								let i = 0;
								for (const chunk3 of xorb2.chunks) chunkCache.addChunkToCache(chunk3.hash, remoteXorbId, i++, shardData.hmacKey);
							}
							cacheData = chunkCache.getChunk(chunk2.hash, computeHmacHex);
							const oldDedupedBytes = dedupedBytes;
							dedupedBytes = backtrackDedup(xorb, computeHmacHex, shardData, chunkCache, chunkMetadata, dedupedBytes);
							if (dedupedBytes > oldDedupedBytes) {
								xorb.fileUploadedBytes[fileSource.path] ??= 0;
								xorb.fileUploadedBytes[fileSource.path] += dedupedBytes - oldDedupedBytes;
							}
						}
					}
					if (cacheData === void 0) {
						if (!writeChunk(xorb, chunkToCopy, chunk2.hash)) {
							yield nextXorb({
								path: fileSource.path,
								uploadedBytes: processedBytes,
								size: fileSource.content.size
							});
							chunkIndex = 0;
							chunkXorbId = xorbId;
							for (const event of pendingFileEvents) {
								event.representation = event.representation.map((rep) => ({
									...rep,
									xorbId: resolveXorbId(rep.xorbId)
								}));
								yield event;
							}
							pendingFileEvents.length = 0;
							if (!writeChunk(xorb, chunkToCopy, chunk2.hash)) throw new Error("Failed to write chunk into xorb");
						}
						chunkCache.addChunkToCache(chunk2.hash, xorbId, chunkIndex, null);
					} else {
						chunkXorbId = cacheData.xorbIndex;
						chunkIndex = cacheData.chunkIndex;
						dedupedBytes += chunk2.length;
						xorb.fileUploadedBytes[fileSource.path] ??= 0;
						xorb.fileUploadedBytes[fileSource.path] += chunk2.length;
					}
					bytesSinceRemoteDedup += chunk2.length;
					bytesSinceLastProgressEvent += chunk2.length;
					fileChunks.push({
						hash: chunk2.hash,
						length: chunk2.length
					});
					chunkMetadata.push({
						xorbId: chunkXorbId,
						chunkIndex,
						length: chunk2.length
					});
					xorb.fileProcessedBytes[fileSource.path] = processedBytes;
					if (bytesSinceLastProgressEvent >= 1e6) {
						bytesSinceLastProgressEvent = 0;
						params.yieldCallback?.({
							event: "fileProgress",
							path: fileSource.path,
							progress: ((xorb.fileUploadedBytes[fileSource.path] ?? 0) + (xorb.fileProcessedBytes[fileSource.path] - (xorb.fileUploadedBytes[fileSource.path] ?? 0)) * PROCESSING_PROGRESS_RATIO) / fileSource.content.size
						});
					}
					if (xorb.chunks.length >= MAX_XORB_CHUNKS) {
						yield nextXorb({
							path: fileSource.path,
							uploadedBytes: processedBytes,
							size: fileSource.content.size
						});
						for (const event of pendingFileEvents) {
							event.representation = event.representation.map((rep) => ({
								...rep,
								xorbId: resolveXorbId(rep.xorbId)
							}));
							yield event;
						}
						pendingFileEvents.length = 0;
					}
				}
			};
			const pumpBlob = async function* (chunker, blob) {
				const reader = blob.stream().getReader();
				while (true) {
					const { done, value } = await reader.read();
					if (done) break;
					processedBytes += value.length;
					sourceChunks.push(value);
					yield* addChunks(addDataToChunker(value, chunker));
				}
			};
			let fileRepresentation;
			let fileHashHex;
			let dedupRatio;
			let rangeEditCachePayload;
			if (rangeEditPlan !== void 0) {
				const originalBlob = fileSource.content.originalBlob;
				const windowBounds = [];
				for (const window2 of rangeEditPlan.windows) {
					const chunker = createChunker(TARGET_CHUNK_SIZE);
					dedupNextChunk = true;
					const startIndex = fileChunks.length;
					for (const segment of windowSegments(window2, originalBlob)) yield* pumpBlob(chunker, segment);
					yield* addChunks(finalizeChunker(chunker));
					windowBounds.push([startIndex, fileChunks.length]);
				}
				const windowNewBytes = sum$1(rangeEditPlan.windows.map((window2) => window2.newSize));
				const reusedBytes = fileSource.content.size - windowNewBytes;
				processedBytes += reusedBytes;
				xorb.fileUploadedBytes[fileSource.path] = (xorb.fileUploadedBytes[fileSource.path] ?? 0) + reusedBytes;
				xorb.fileProcessedBytes[fileSource.path] = processedBytes;
				const windowRepresentations = windowBounds.map(([start, end]) => buildFileRepresentation(chunkMetadata.slice(start, end), fileChunks.slice(start, end), computeVerificationHashHex));
				fileRepresentation = composeRepresentation(rangeEditPlan, windowRepresentations);
				fileHashHex = computeComposedFileHash(rangeEditPlan, windowBounds.map(([start, end]) => fileChunks.slice(start, end)));
				dedupRatio = fileSource.content.size > 0 ? (reusedBytes + dedupedBytes) / fileSource.content.size : 0;
				if (params.rangeEditCache) rangeEditCachePayload = buildRangeEditCachePayload(rangeEditPlan, windowBounds.map(([start, end]) => fileChunks.slice(start, end)), fileRepresentation);
			} else {
				const chunker = createChunker(TARGET_CHUNK_SIZE);
				yield* pumpBlob(chunker, fileSource.content);
				yield* addChunks(finalizeChunker(chunker));
				fileRepresentation = buildFileRepresentation(chunkMetadata, fileChunks, computeVerificationHashHex);
				fileHashHex = computeFileHashHex(fileChunks);
				dedupRatio = fileSource.content.size > 0 ? dedupedBytes / fileSource.content.size : 0;
				if (params.rangeEditCache) rangeEditCachePayload = buildFreshFileCachePayload(fileChunks, fileRepresentation);
			}
			xorb.immutableData = {
				chunkIndex: xorb.chunks.length,
				offset: xorb.offset
			};
			pendingFileEvents.push({
				event: "file",
				path: fileSource.path,
				hash: fileHashHex,
				sha256: fileSource.sha256,
				dedupRatio,
				representation: fileRepresentation,
				rangeEditCachePayload
			});
		}
	}
	if (xorb.offset > 0) yield xorb.event(computeXorbHashHex);
	for (const event of pendingFileEvents) {
		event.representation = event.representation.map((rep) => ({
			...rep,
			xorbId: resolveXorbId(rep.xorbId)
		}));
		yield event;
	}
}
function backtrackDedup(xorb, computeHmac, shardData, chunkCache, chunkMetadata, dedupedBytes) {
	const chunkIndexesToBacktrackFor = new Map();
	for (let chunkToRecheckIndex = xorb.immutableData?.chunkIndex ?? 0; chunkToRecheckIndex < xorb.chunks.length; chunkToRecheckIndex++) {
		const chunk2 = xorb.chunks[chunkToRecheckIndex];
		const hmacHash = computeHmac(chunk2.hash, shardData.hmacKey);
		const cacheData = chunkCache.getChunk(hmacHash, null);
		if (cacheData !== void 0) {
			chunkIndexesToBacktrackFor.set(chunkToRecheckIndex, {
				xorbId: cacheData.xorbIndex,
				chunkIndex: cacheData.chunkIndex
			});
			chunkCache.removeChunkFromCache(chunk2.hash);
		}
	}
	for (const metadata of chunkMetadata) if (metadata.xorbId === xorb.id && chunkIndexesToBacktrackFor.has(metadata.chunkIndex)) {
		const backtrackData = chunkIndexesToBacktrackFor.get(metadata.chunkIndex);
		if (backtrackData !== void 0) {
			metadata.xorbId = backtrackData.xorbId;
			metadata.chunkIndex = backtrackData.chunkIndex;
			dedupedBytes += metadata.length;
		}
	}
	const xorbRangesToErase = [];
	for (let i = 0; i < xorb.chunks.length; i++) {
		const chunk2 = xorb.chunks[i];
		if (chunkIndexesToBacktrackFor.has(i)) xorbRangesToErase.push({
			start: chunk2.offset,
			end: i < xorb.chunks.length - 1 ? xorb.chunks[i + 1].offset : xorb.offset
		});
	}
	const xorbRangesToKeep = [];
	let currentStart = 0;
	for (let i = 0; i < xorbRangesToErase.length; i++) {
		const range2 = xorbRangesToErase[i];
		if (currentStart !== range2.start) xorbRangesToKeep.push({
			start: currentStart,
			end: range2.start
		});
		currentStart = range2.end;
	}
	if (currentStart !== xorb.offset) xorbRangesToKeep.push({
		start: currentStart,
		end: xorb.offset
	});
	let currentOffset = 0;
	for (const range2 of xorbRangesToKeep) {
		if (range2.start !== currentOffset) xorb.data.set(xorb.data.subarray(range2.start, range2.end), currentOffset);
		currentOffset += range2.end - range2.start;
	}
	const newXorbChunks = [];
	const oldIndexToNewIndex = new Map();
	let erasedOffset = 0;
	for (let i = 0; i < xorb.chunks.length; i++) {
		const chunk2 = xorb.chunks[i];
		if (chunkIndexesToBacktrackFor.has(i)) {
			if (i < xorb.chunks.length - 1) erasedOffset += xorb.chunks[i + 1].offset - chunk2.offset;
		} else {
			newXorbChunks.push({
				hash: chunk2.hash,
				length: chunk2.length,
				offset: chunk2.offset - erasedOffset
			});
			if (erasedOffset > 0) oldIndexToNewIndex.set(i, newXorbChunks.length - 1);
		}
	}
	xorb.chunks = newXorbChunks;
	xorb.offset = currentOffset;
	for (const chunk2 of chunkMetadata) if (chunk2.xorbId === xorb.id) {
		const newIndex = oldIndexToNewIndex.get(chunk2.chunkIndex);
		if (newIndex !== void 0) {
			const cached2 = chunkCache.getChunk(xorb.chunks[newIndex].hash, null);
			if (cached2 !== void 0 && cached2.xorbIndex === chunk2.xorbId && cached2.chunkIndex === chunk2.chunkIndex) chunkCache.updateChunkIndex(xorb.chunks[newIndex].hash, newIndex);
			chunk2.chunkIndex = newIndex;
		}
	}
	return dedupedBytes;
}
function removeChunkFromSourceData(sourceChunks, chunkLength) {
	if (chunkLength === sourceChunks[0].length) {
		const chunkToCopy = sourceChunks[0];
		sourceChunks.shift();
		return chunkToCopy;
	} else if (chunkLength < sourceChunks[0].length) {
		const chunkToCopy = sourceChunks[0].subarray(0, chunkLength);
		sourceChunks[0] = sourceChunks[0].subarray(chunkLength);
		return chunkToCopy;
	} else {
		const chunkToCopy = new Uint8Array(chunkLength);
		let copyOffset = 0;
		let index = 0;
		let toSlice = -1;
		while (copyOffset < chunkLength) {
			const nToCopy = Math.min(sourceChunks[index].length, chunkLength - copyOffset);
			chunkToCopy.set(sourceChunks[index].subarray(0, nToCopy), copyOffset);
			copyOffset += nToCopy;
			if (nToCopy === sourceChunks[index].length) index++;
			else toSlice = nToCopy;
		}
		sourceChunks.splice(0, index);
		if (toSlice !== -1) sourceChunks[0] = sourceChunks[0].subarray(toSlice);
		return chunkToCopy;
	}
}
function writeChunk(xorb, chunk2, hash2) {
	const regularCompressedChunk = compress(chunk2);
	const bgCompressedChunk = compress(bg4_split_bytes(chunk2));
	const compressedChunk = bgCompressedChunk.length < regularCompressedChunk.length ? bgCompressedChunk : regularCompressedChunk;
	const chunkToWrite = compressedChunk.length < chunk2.length ? compressedChunk : chunk2;
	if (xorb.offset + XET_CHUNK_HEADER_BYTES + chunkToWrite.length > XORB_SIZE) return false;
	xorb.data[xorb.offset] = 0;
	xorb.data[xorb.offset + 1] = chunkToWrite.length & 255;
	xorb.data[xorb.offset + 2] = chunkToWrite.length >> 8 & 255;
	xorb.data[xorb.offset + 3] = chunkToWrite.length >> 16 & 255;
	xorb.data[xorb.offset + 4] = chunkToWrite.length < chunk2.length ? bgCompressedChunk.length < regularCompressedChunk.length ? 2 : 1 : 0;
	xorb.data[xorb.offset + 5] = chunk2.length & 255;
	xorb.data[xorb.offset + 6] = chunk2.length >> 8 & 255;
	xorb.data[xorb.offset + 7] = chunk2.length >> 16 & 255;
	xorb.data.set(chunkToWrite, xorb.offset + XET_CHUNK_HEADER_BYTES);
	xorb.chunks.push({
		hash: hash2,
		length: chunk2.length,
		offset: xorb.offset
	});
	xorb.offset += XET_CHUNK_HEADER_BYTES + chunkToWrite.length;
	return true;
}
var buildFileRepresentation = (metadata, chunks, computeVerificationHash) => {
	if (metadata.length === 0) return [];
	const representation = [];
	let currentRange = {
		xorbId: metadata[0].xorbId,
		indexStart: metadata[0].chunkIndex,
		indexEnd: metadata[0].chunkIndex + 1,
		length: metadata[0].length,
		chunkHashStart: 0
	};
	for (let i = 1; i < metadata.length; i++) {
		const chunk2 = metadata[i];
		if (currentRange.xorbId === chunk2.xorbId && currentRange.indexEnd === chunk2.chunkIndex) {
			currentRange.indexEnd = chunk2.chunkIndex + 1;
			currentRange.length += chunk2.length;
		} else {
			const rangeHash2 = computeVerificationHash(chunks.slice(currentRange.chunkHashStart, i).map((x) => x.hash));
			representation.push({
				xorbId: currentRange.xorbId,
				indexStart: currentRange.indexStart,
				indexEnd: currentRange.indexEnd,
				length: currentRange.length,
				rangeHash: rangeHash2
			});
			currentRange = {
				xorbId: chunk2.xorbId,
				indexStart: chunk2.chunkIndex,
				indexEnd: chunk2.chunkIndex + 1,
				length: chunk2.length,
				chunkHashStart: i
			};
		}
	}
	const rangeHash = computeVerificationHash(chunks.slice(currentRange.chunkHashStart).map((x) => x.hash));
	representation.push({
		xorbId: currentRange.xorbId,
		indexStart: currentRange.indexStart,
		indexEnd: currentRange.indexEnd,
		length: currentRange.length,
		rangeHash
	});
	return representation;
};
async function loadFirstChunkDedupInfo(content, remoteXorbHashes, params, chunkCache) {
	await loadDedupInfoToCache(content.originalBlob.slice(0, MAX_CHUNK_SIZE), remoteXorbHashes, params, chunkCache, computeHmacHex, {
		maxChunks: 1,
		isAtBeginning: true
	});
}
async function loadDedupInfoToCache(content, remoteXorbHashes, params, chunkCache, computeHmacHex2, opts) {
	const chunker = createChunker(TARGET_CHUNK_SIZE);
	const cache = chunkCache;
	let dedupedBytes = 0;
	let chunksProcessed = 0;
	let totalBytes = 0;
	let bytesSinceRemoteDedup = Infinity;
	const sourceChunks = [];
	const reader = content.stream().getReader();
	const processChunks = async (chunks) => {
		for (const chunk2 of chunks) {
			chunksProcessed++;
			if (opts?.isAtBeginning && chunksProcessed === 1) chunk2.dedup = true;
			totalBytes += chunk2.length;
			removeChunkFromSourceData(sourceChunks, chunk2.length);
			let cacheData = cache.getChunk(chunk2.hash, computeHmacHex2);
			if (cacheData !== void 0) {
				dedupedBytes += chunk2.length;
				bytesSinceRemoteDedup += chunk2.length;
				continue;
			}
			if (chunk2.dedup && bytesSinceRemoteDedup >= INTERVAL_BETWEEN_REMOTE_DEDUP) {
				const token = await xetWriteToken(params);
				bytesSinceRemoteDedup = 0;
				const shardResp = await (params.fetch ?? fetch)(token.casUrl + "/v1/chunks/default/" + chunk2.hash, { headers: { Authorization: `Bearer ${token.accessToken}` } });
				if (shardResp.ok) {
					const shardData = await parseShardData(await shardResp.blob());
					for (const xorb of shardData.xorbs) {
						const remoteXorbId = -remoteXorbHashes.length;
						remoteXorbHashes.push(xorb.hash);
						let i = 0;
						for (const xorbChunk of xorb.chunks) cache.addChunkToCache(xorbChunk.hash, remoteXorbId, i++, shardData.hmacKey);
					}
					cacheData = cache.getChunk(chunk2.hash, computeHmacHex2);
				}
			}
			if (cacheData !== void 0) dedupedBytes += chunk2.length;
			bytesSinceRemoteDedup += chunk2.length;
		}
	};
	while (true) {
		if (opts?.end !== void 0 && totalBytes >= opts.end) break;
		if (opts?.maxChunks !== void 0 && chunksProcessed >= opts.maxChunks) break;
		const { done, value } = await reader.read();
		if (done) {
			await processChunks(finalizeChunker(chunker));
			break;
		}
		sourceChunks.push(value);
		await processChunks(addDataToChunker(value, chunker));
	}
}
var SHARD_MAX_SIZE = 67108864;
var SHARD_HEADER_SIZE = 48;
var SHARD_FOOTER_SIZE = 200;
var HASH_LENGTH2 = 32;
var XORB_FOOTER_LENGTH = 48;
var FILE_FOOTER_LENGTH = 48;
var SHARD_HEADER_VERSION = 2n;
var SHARD_FOOTER_VERSION = 1n;
var MDB_FILE_FLAG_WITH_VERIFICATION = 2147483648;
var MDB_FILE_FLAG_WITH_METADATA_EXT = 1073741824;
var SHARD_MAGIC_TAG = new Uint8Array([
	"H".charCodeAt(0),
	"F".charCodeAt(0),
	"R".charCodeAt(0),
	"e".charCodeAt(0),
	"p".charCodeAt(0),
	"o".charCodeAt(0),
	"M".charCodeAt(0),
	"e".charCodeAt(0),
	"t".charCodeAt(0),
	"a".charCodeAt(0),
	"D".charCodeAt(0),
	"a".charCodeAt(0),
	"t".charCodeAt(0),
	"a".charCodeAt(0),
	0,
	85,
	105,
	103,
	69,
	106,
	123,
	129,
	87,
	131,
	165,
	189,
	217,
	92,
	205,
	209,
	74,
	169
]);
async function* uploadShards(source, params) {
	const xorbHashes = [];
	const seenFileXetHashes = new Set();
	const fileInfoSection = new Uint8Array(Math.floor(SHARD_MAX_SIZE - SHARD_HEADER_SIZE - SHARD_FOOTER_SIZE) * .25);
	const xorbInfoSection = new Uint8Array(Math.floor(SHARD_MAX_SIZE - SHARD_HEADER_SIZE - SHARD_FOOTER_SIZE) * .75);
	const xorbView = new DataView(xorbInfoSection.buffer);
	let xorbViewOffset = 0;
	const fileInfoView = new DataView(fileInfoSection.buffer);
	let fileViewOffset = 0;
	let xorbTotalSize = 0n;
	let fileTotalSize = 0n;
	let xorbTotalUnpackedSize = 0n;
	for await (const output of createXorbs(source, params)) switch (output.event) {
		case "xorb": {
			xorbHashes.push(output.hash);
			const totalXorbSize = HASH_LENGTH2 + 4 + 4 + 4 + 4 + output.chunks.length * (HASH_LENGTH2 + 4 + 4 + 8);
			if (xorbViewOffset + totalXorbSize > xorbInfoSection.length) {
				if (xorbViewOffset > 0 || fileViewOffset > 0) await uploadShard(createShard(), params);
			}
			writeHashToArray(output.hash, xorbInfoSection, xorbViewOffset);
			xorbViewOffset += HASH_LENGTH2;
			xorbView.setUint32(xorbViewOffset, 0, true);
			xorbViewOffset += 4;
			xorbView.setUint32(xorbViewOffset, output.chunks.length, true);
			xorbViewOffset += 4;
			const xorbUnpackedSize = sum$1(output.chunks.map((x) => x.length));
			xorbView.setUint32(xorbViewOffset, xorbUnpackedSize, true);
			xorbTotalUnpackedSize += BigInt(xorbUnpackedSize);
			xorbTotalSize += BigInt(output.xorb.byteLength);
			xorbViewOffset += 4;
			xorbView.setUint32(xorbViewOffset, output.xorb.byteLength, true);
			xorbViewOffset += 4;
			let chunkBytes = 0;
			for (const chunk2 of output.chunks) {
				writeHashToArray(chunk2.hash, xorbInfoSection, xorbViewOffset);
				xorbViewOffset += HASH_LENGTH2;
				xorbView.setUint32(xorbViewOffset, chunkBytes, true);
				xorbViewOffset += 4;
				xorbView.setUint32(xorbViewOffset, chunk2.length, true);
				xorbViewOffset += 4;
				xorbView.setBigUint64(xorbViewOffset, 0n, true);
				xorbViewOffset += 8;
				chunkBytes += chunk2.length;
			}
			for (const file of output.files) yield {
				event: "fileProgress",
				path: file.path,
				progress: file.lastSentProgress
			};
			await uploadXorb(output, params);
			for (const file of output.files) yield {
				event: "fileProgress",
				path: file.path,
				progress: file.progress
			};
			break;
		}
		case "file": {
			yield {
				event: "file",
				path: output.path,
				xetHash: output.hash,
				sha256: output.sha256,
				dedupRatio: output.dedupRatio
			};
			if (params.rangeEditCache && output.rangeEditCachePayload) addToRangeEditCache(params.rangeEditCache, output.hash, {
				size: output.rangeEditCachePayload.size,
				terms: output.representation.map((rep) => ({
					hash: typeof rep.xorbId === "number" ? xorbHashes[rep.xorbId] : rep.xorbId,
					unpackedLength: rep.length,
					range: {
						start: rep.indexStart,
						end: rep.indexEnd
					},
					rangeHash: rep.rangeHash
				})),
				openSubtree: output.rangeEditCachePayload.openSubtree,
				lastTermChunks: output.rangeEditCachePayload.lastTermChunks
			});
			if (seenFileXetHashes.has(output.hash)) break;
			seenFileXetHashes.add(output.hash);
			const fileHeaderSize = HASH_LENGTH2 + 4 + 4 + 8;
			const representationSize = output.representation.length * (HASH_LENGTH2 + 4 + 4 + 4 + 4);
			const verificationSize = output.representation.length * (HASH_LENGTH2 + 16);
			const fileSha256 = output.sha256;
			const hasMetadataExt = fileSha256 !== void 0;
			const metadataSize = hasMetadataExt ? HASH_LENGTH2 + 16 : 0;
			const totalFileSize = fileHeaderSize + representationSize + verificationSize + metadataSize;
			if (fileViewOffset + totalFileSize > fileInfoSection.length) {
				if (xorbViewOffset > 0 || fileViewOffset > 0) await uploadShard(createShard(), params);
			}
			writeHashToArray(output.hash, fileInfoSection, fileViewOffset);
			fileViewOffset += HASH_LENGTH2;
			fileInfoView.setUint32(fileViewOffset, MDB_FILE_FLAG_WITH_VERIFICATION + (hasMetadataExt ? MDB_FILE_FLAG_WITH_METADATA_EXT : 0), true);
			fileViewOffset += 4;
			fileInfoView.setUint32(fileViewOffset, output.representation.length, true);
			fileViewOffset += 4;
			fileInfoView.setBigUint64(fileViewOffset, 0n, true);
			fileViewOffset += 8;
			for (const repItem of output.representation) {
				writeHashToArray(typeof repItem.xorbId === "number" ? xorbHashes[repItem.xorbId] : repItem.xorbId, fileInfoSection, fileViewOffset);
				fileViewOffset += HASH_LENGTH2;
				fileInfoView.setUint32(fileViewOffset, 0, true);
				fileViewOffset += 4;
				fileInfoView.setUint32(fileViewOffset, repItem.length, true);
				fileViewOffset += 4;
				fileInfoView.setUint32(fileViewOffset, repItem.indexStart, true);
				fileViewOffset += 4;
				fileInfoView.setUint32(fileViewOffset, repItem.indexEnd, true);
				fileViewOffset += 4;
			}
			for (const repItem of output.representation) {
				writeHashToArray(repItem.rangeHash, fileInfoSection, fileViewOffset);
				fileViewOffset += HASH_LENGTH2;
				for (let i = 0; i < 16; i++) fileInfoSection[fileViewOffset + i] = 0;
				fileViewOffset += 16;
			}
			if (hasMetadataExt) {
				writeHashToArray(fileSha256, fileInfoSection, fileViewOffset);
				fileViewOffset += HASH_LENGTH2;
				for (let i = 0; i < 16; i++) fileInfoSection[fileViewOffset + i] = 0;
				fileViewOffset += 16;
			}
			break;
		}
	}
	function createShard() {
		const shard = new Uint8Array(SHARD_HEADER_SIZE + SHARD_FOOTER_SIZE + xorbViewOffset + XORB_FOOTER_LENGTH + fileViewOffset + FILE_FOOTER_LENGTH);
		const shardView = new DataView(shard.buffer);
		let shardOffset = 0;
		shard.set(SHARD_MAGIC_TAG, shardOffset);
		shardOffset += SHARD_MAGIC_TAG.length;
		shardView.setBigUint64(shardOffset, SHARD_HEADER_VERSION, true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, BigInt(SHARD_FOOTER_SIZE), true);
		shardOffset += 8;
		shard.set(fileInfoSection.slice(0, fileViewOffset), shardOffset);
		shardOffset += fileViewOffset;
		for (let i = 0; i < 32; i++) shard[shardOffset + i] = 255;
		shardOffset += 32;
		for (let i = 0; i < 16; i++) shard[shardOffset + i] = 0;
		shardOffset += 16;
		const xorbInfoOffset = shardOffset;
		shard.set(xorbInfoSection.slice(0, xorbViewOffset), shardOffset);
		shardOffset += xorbViewOffset;
		for (let i = 0; i < 32; i++) shard[shardOffset + i] = 255;
		shardOffset += 32;
		for (let i = 0; i < 16; i++) shard[shardOffset + i] = 0;
		shardOffset += 16;
		const footerOffset = shardOffset;
		shardView.setBigUint64(shardOffset, SHARD_FOOTER_VERSION, true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, BigInt(SHARD_HEADER_SIZE), true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, BigInt(xorbInfoOffset), true);
		shardOffset += 8;
		for (let i = 0; i < 48; i++) shardView.setUint8(shardOffset + i, 0);
		shardOffset += 48;
		for (let i = 0; i < 32; i++) shardView.setUint8(shardOffset + i, 0);
		shardOffset += 32;
		shardView.setBigUint64(shardOffset, BigInt(Math.floor(Date.now() / 1e3)), true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, 0n, true);
		shardOffset += 8;
		for (let i = 0; i < 48; i++) shardView.setUint8(shardOffset + i, 0);
		shardOffset += 48;
		shardView.setBigUint64(shardOffset, xorbTotalSize, true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, fileTotalSize, true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, xorbTotalUnpackedSize, true);
		shardOffset += 8;
		shardView.setBigUint64(shardOffset, BigInt(footerOffset), true);
		xorbViewOffset = 0;
		fileViewOffset = 0;
		xorbTotalSize = 0n;
		xorbTotalUnpackedSize = 0n;
		fileTotalSize = 0n;
		return shard;
	}
	if (xorbViewOffset || fileViewOffset) await uploadShard(createShard(), params);
}
function writeHashToArray(hash2, array, offset) {
	for (let i = 0; i < hash2.length; i += 16) {
		array[offset + i / 2] = parseInt(hash2.substring(i + 14, i + 16), 16);
		array[offset + i / 2 + 1] = parseInt(hash2.substring(i + 12, i + 14), 16);
		array[offset + i / 2 + 2] = parseInt(hash2.substring(i + 10, i + 12), 16);
		array[offset + i / 2 + 3] = parseInt(hash2.substring(i + 8, i + 10), 16);
		array[offset + i / 2 + 4] = parseInt(hash2.substring(i + 6, i + 8), 16);
		array[offset + i / 2 + 5] = parseInt(hash2.substring(i + 4, i + 6), 16);
		array[offset + i / 2 + 6] = parseInt(hash2.substring(i + 2, i + 4), 16);
		array[offset + i / 2 + 7] = parseInt(hash2.substring(i + 0, i + 2), 16);
	}
}
async function uploadXorb(xorb, params) {
	const token = await xetWriteToken(params);
	const resp = await (params.fetch ?? fetch)(`${token.casUrl}/v1/xorbs/default/${xorb.hash}`, {
		method: "POST",
		body: xorb.xorb,
		headers: {
			Authorization: `Bearer ${token.accessToken}`,
			...params.xetParams.sessionId ? { "X-Xet-Session-Id": params.xetParams.sessionId } : {}
		},
		progressHint: { progressCallback: (progress) => {
			for (const file of xorb.files) params.yieldCallback?.({
				event: "fileProgress",
				path: file.path,
				progress: file.lastSentProgress + (file.progress - file.lastSentProgress) * progress
			});
		} }
	});
	if (!resp.ok) throw await createApiError(resp);
}
async function uploadShard(shard, params) {
	const token = await xetWriteToken(params);
	const resp = await (params.fetch ?? fetch)(`${token.casUrl}/v1/shards`, {
		method: "POST",
		body: shard,
		headers: {
			Authorization: `Bearer ${token.accessToken}`,
			...params.xetParams.sessionId ? { "X-Xet-Session-Id": params.xetParams.sessionId } : {}
		}
	});
	if (!resp.ok) throw await createApiError(resp);
}
function splitAsyncGenerator(source, n) {
	if (n <= 0) return [];
	const sleep = (ms) => new Promise((resolve3) => setTimeout(resolve3, ms));
	let takenIndex = null;
	const generators = [];
	let remaining = n;
	for (let i = 0; i < n; i++) generators.push({
		next: async () => {
			while (takenIndex !== null) await sleep(1);
			takenIndex = i;
			return source.next().then((r) => {
				takenIndex = null;
				return r;
			});
		},
		return: async () => {
			remaining--;
			if (remaining === 0) return source.return(void 0);
			return {
				done: true,
				value: void 0
			};
		},
		throw: async (error) => {
			return source.throw(error);
		},
		[Symbol.asyncIterator]: () => generators[i]
	});
	return generators;
}
var CONCURRENT_SHAS = 5;
var CONCURRENT_LFS_UPLOADS = 5;
var MULTIPART_PARALLEL_UPLOAD = 5;
function isFileOperation(op) {
	const ret = op.operation === "addOrUpdate";
	if (ret && !(op.content instanceof Blob)) throw new TypeError("Precondition failed: op.content should be a Blob");
	return ret;
}
async function* commitIter(params) {
	const accessToken = checkCredentials(params);
	const repoId = toRepoId(params.repo);
	if (repoId.type === "bucket") return yield* commitIterBucket(params);
	if (params.operations.some((op) => op.operation === "copy")) throw new Error("'copy' operations are only supported when the destination repo is a bucket");
	yield {
		event: "phase",
		phase: "preuploading"
	};
	let useXet = params.useXet ?? true;
	const lfsShas = new Map();
	const abortController = new AbortController();
	const abortSignal = abortController.signal;
	if (!abortSignal.throwIfAborted) abortSignal.throwIfAborted = () => {
		if (abortSignal.aborted) throw new DOMException("Aborted", "AbortError");
	};
	if (params.abortSignal) params.abortSignal.addEventListener("abort", () => abortController.abort());
	try {
		const allOperations = (await Promise.all(params.operations.map(async (operation) => {
			if (operation.operation === "edit") {
				const splicedBlob = SplicedBlob.create(operation.originalContent, operation.edits.map((splice) => ({
					insert: splice.content,
					start: splice.start,
					end: splice.end
				})));
				return {
					operation: "addOrUpdate",
					path: operation.path,
					content: splicedBlob
				};
			}
			if (operation.operation !== "addOrUpdate") return operation;
			if (!(operation.content instanceof URL)) return {
				...operation,
				content: operation.content
			};
			const lazyBlobs = await createBlobs(operation.content, operation.path, {
				fetch: params.fetch,
				maxFolderDepth: params.maxFolderDepth
			});
			abortSignal?.throwIfAborted();
			return lazyBlobs.map((blob) => ({
				...operation,
				content: blob.blob,
				path: blob.path
			}));
		}))).flat(1);
		const gitAttributes = allOperations.filter(isFileOperation).find((op) => op.path === ".gitattributes")?.content;
		for (const operations of chunk(allOperations.filter(isFileOperation), 100)) {
			const payload = {
				gitAttributes: gitAttributes && await gitAttributes.text(),
				files: await Promise.all(operations.map(async (operation) => ({
					path: operation.path,
					size: operation.content.size,
					sample: base64FromBytes(new Uint8Array(await operation.content.slice(0, 512).arrayBuffer()))
				})))
			};
			abortSignal?.throwIfAborted();
			const res = await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/preupload/${encodeURIComponent(params.branch ?? "main")}` + (params.isPullRequest ? "?create_pr=1" : ""), {
				method: "POST",
				headers: {
					...accessToken && { Authorization: `Bearer ${accessToken}` },
					"Content-Type": "application/json"
				},
				body: JSON.stringify(payload),
				signal: abortSignal
			});
			if (!res.ok) throw await createApiError(res);
			const json = await res.json();
			for (const file of json.files) if (file.uploadMode === "lfs") lfsShas.set(file.path, null);
		}
		yield {
			event: "phase",
			phase: "uploadingLargeFiles"
		};
		for (const operations of chunk(allOperations.filter(isFileOperation).filter((op) => lfsShas.has(op.path)), 100)) {
			const shas = yield* eventToGenerator((yieldCallback, returnCallback, rejectCallack) => {
				return promisesQueue(operations.map((op) => async () => {
					const iterator = sha256(op.content, {
						useWebWorker: params.useWebWorkers,
						abortSignal
					});
					let res2;
					do {
						res2 = await iterator.next();
						if (!res2.done) yieldCallback({
							event: "fileProgress",
							path: op.path,
							progress: res2.value,
							state: "hashing"
						});
					} while (!res2.done);
					const sha = res2.value;
					lfsShas.set(op.path, res2.value);
					return sha;
				}), CONCURRENT_SHAS).then(returnCallback, rejectCallack);
			});
			abortSignal?.throwIfAborted();
			const payload = {
				operation: "upload",
				transfers: [
					"basic",
					"multipart",
					...useXet ? ["xet"] : []
				],
				hash_algo: "sha_256",
				...!params.isPullRequest && { ref: { name: params.branch ?? "main" } },
				objects: operations.map((op, i) => ({
					oid: shas[i],
					size: op.content.size
				}))
			};
			const res = await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/${repoId.type === "model" ? "" : repoId.type + "s/"}${repoId.name}.git/info/lfs/objects/batch`, {
				method: "POST",
				headers: {
					...accessToken && { Authorization: `Bearer ${accessToken}` },
					Accept: "application/vnd.git-lfs+json",
					"Content-Type": "application/vnd.git-lfs+json"
				},
				body: JSON.stringify(payload),
				signal: abortSignal
			});
			if (!res.ok) throw await createApiError(res);
			const json = await res.json();
			const batchRequestId = res.headers.get("X-Request-Id") || void 0;
			const shaToOperation = new Map(operations.map((op, i) => [shas[i], op]));
			if (useXet && json.transfer !== "xet") useXet = false;
			let xetParams = null;
			if (useXet) {
				for (const obj of json.objects) {
					const op = shaToOperation.get(obj.oid);
					if (!op) throw new InvalidApiResponseFormatError("Unrequested object ID in response");
					if (obj.error) {
						const errorMessage = `Error while doing LFS batch call for ${operations[shas.indexOf(obj.oid)].path}: ${obj.error.message}${batchRequestId ? ` - Request ID: ${batchRequestId}` : ""}`;
						throw new HubApiError(res.url, obj.error.code, batchRequestId, errorMessage);
					}
					if (!obj.actions?.upload) yield {
						event: "fileProgress",
						path: op.path,
						progress: 1,
						state: "uploading"
					};
					else {
						const headers = new Headers(obj.actions.upload.header);
						xetParams = {
							sessionId: headers.get("X-Xet-Session-Id") ?? void 0,
							casUrl: headers.get("X-Xet-Cas-Url") ?? void 0,
							accessToken: headers.get("X-Xet-Access-Token") ?? void 0,
							expiresAt: headers.get("X-Xet-Token-Expiration") ? new Date(parseInt(headers.get("X-Xet-Token-Expiration") ?? "0") * 1e3) : void 0,
							refreshWriteTokenUrl: obj.actions.upload.href
						};
					}
				}
				const source = async function* () {
					for (const obj of json.objects) {
						const op = shaToOperation.get(obj.oid);
						if (!op || !obj.actions?.upload) continue;
						abortSignal?.throwIfAborted();
						yield {
							content: op.content,
							path: op.path,
							sha256: obj.oid
						};
					}
				}();
				if (xetParams) {
					const fixedXetParams = xetParams;
					const sources = splitAsyncGenerator(source, 5);
					yield* eventToGenerator((yieldCallback, returnCallback, rejectCallback) => Promise.all(sources.map(async function(source2) {
						for await (const event of uploadShards(source2, {
							fetch: params.fetch,
							accessToken,
							hubUrl: params.hubUrl ?? "https://huggingface.co",
							repo: repoId,
							xetParams: fixedXetParams,
							rev: params.branch ?? "main",
							isPullRequest: params.isPullRequest,
							rangeEditCache: params.rangeEditCache,
							yieldCallback: (event2) => yieldCallback({
								...event2,
								state: "uploading"
							})
						})) if (event.event === "file") yieldCallback({
							event: "fileProgress",
							path: event.path,
							progress: 1,
							state: "uploading"
						});
						else if (event.event === "fileProgress") yieldCallback({
							event: "fileProgress",
							path: event.path,
							progress: event.progress,
							state: "uploading"
						});
					})).then(() => returnCallback(void 0), rejectCallback));
				}
			} else yield* eventToGenerator((yieldCallback, returnCallback, rejectCallback) => {
				return promisesQueueStreaming(json.objects.map((obj) => async () => {
					const op = shaToOperation.get(obj.oid);
					if (!op) throw new InvalidApiResponseFormatError("Unrequested object ID in response");
					abortSignal?.throwIfAborted();
					if (obj.error) {
						const errorMessage = `Error while doing LFS batch call for ${operations[shas.indexOf(obj.oid)].path}: ${obj.error.message}${batchRequestId ? ` - Request ID: ${batchRequestId}` : ""}`;
						throw new HubApiError(res.url, obj.error.code, batchRequestId, errorMessage);
					}
					if (!obj.actions?.upload) {
						yieldCallback({
							event: "fileProgress",
							path: op.path,
							progress: 1,
							state: "uploading"
						});
						return;
					}
					yieldCallback({
						event: "fileProgress",
						path: op.path,
						progress: 0,
						state: "uploading"
					});
					const content = op.content;
					const header = obj.actions.upload.header;
					if (header?.chunk_size) {
						const chunkSize = parseInt(header.chunk_size);
						const completionUrl = obj.actions.upload.href;
						const parts = Object.keys(header).filter((key) => /^[0-9]+$/.test(key));
						if (parts.length !== Math.ceil(content.size / chunkSize)) throw new Error("Invalid server response to upload large LFS file, wrong number of parts");
						const completeReq = {
							oid: obj.oid,
							parts: parts.map((part) => ({
								partNumber: +part,
								etag: ""
							}))
						};
						const progressCallback = (progress) => yieldCallback({
							event: "fileProgress",
							path: op.path,
							progress,
							state: "uploading"
						});
						await promisesQueueStreaming(parts.map((part) => async () => {
							abortSignal?.throwIfAborted();
							const index = parseInt(part) - 1;
							const slice = content.slice(index * chunkSize, (index + 1) * chunkSize);
							const res3 = await (params.fetch ?? fetch)(header[part], {
								method: "PUT",
								body: slice instanceof WebBlob && isFrontend ? await slice.arrayBuffer() : slice,
								signal: abortSignal,
								progressHint: {
									path: op.path,
									part: index,
									numParts: parts.length,
									progressCallback
								}
							});
							if (!res3.ok) throw await createApiError(res3, {
								requestId: batchRequestId,
								message: `Error while uploading part ${part} of ${operations[shas.indexOf(obj.oid)].path} to LFS storage`
							});
							const eTag = res3.headers.get("ETag");
							if (!eTag) throw new Error("Cannot get ETag of part during multipart upload");
							completeReq.parts[Number(part) - 1].etag = eTag;
						}), MULTIPART_PARALLEL_UPLOAD);
						abortSignal?.throwIfAborted();
						const res2 = await (params.fetch ?? fetch)(completionUrl, {
							method: "POST",
							body: JSON.stringify(completeReq),
							headers: {
								Accept: "application/vnd.git-lfs+json",
								"Content-Type": "application/vnd.git-lfs+json"
							},
							signal: abortSignal
						});
						if (!res2.ok) throw await createApiError(res2, {
							requestId: batchRequestId,
							message: `Error completing multipart upload of ${operations[shas.indexOf(obj.oid)].path} to LFS storage`
						});
						yieldCallback({
							event: "fileProgress",
							path: op.path,
							progress: 1,
							state: "uploading"
						});
					} else {
						const res2 = await (params.fetch ?? fetch)(obj.actions.upload.href, {
							method: "PUT",
							headers: { ...batchRequestId ? { "X-Request-Id": batchRequestId } : void 0 },
							body: content instanceof WebBlob && isFrontend ? await content.arrayBuffer() : content,
							signal: abortSignal,
							progressHint: {
								path: op.path,
								progressCallback: (progress) => yieldCallback({
									event: "fileProgress",
									path: op.path,
									progress,
									state: "uploading"
								})
							}
						});
						if (!res2.ok) throw await createApiError(res2, {
							requestId: batchRequestId,
							message: `Error while uploading ${operations[shas.indexOf(obj.oid)].path} to LFS storage`
						});
						yieldCallback({
							event: "fileProgress",
							path: op.path,
							progress: 1,
							state: "uploading"
						});
					}
				}), CONCURRENT_LFS_UPLOADS).then(returnCallback, rejectCallback);
			});
		}
		abortSignal?.throwIfAborted();
		yield {
			event: "phase",
			phase: "committing"
		};
		return yield* eventToGenerator(async (yieldCallback, returnCallback, rejectCallback) => (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/commit/${encodeURIComponent(params.branch ?? "main")}` + (params.isPullRequest ? "?create_pr=1" : ""), {
			method: "POST",
			headers: {
				...accessToken && { Authorization: `Bearer ${accessToken}` },
				"Content-Type": "application/x-ndjson"
			},
			body: [{
				key: "header",
				value: {
					summary: params.title,
					description: params.description,
					parentCommit: params.parentCommit
				}
			}, ...await Promise.all(allOperations.map((operation) => {
				if (isFileOperation(operation)) {
					const sha = lfsShas.get(operation.path);
					if (sha) return {
						key: "lfsFile",
						value: {
							path: operation.path,
							algo: "sha256",
							size: operation.content.size,
							oid: sha
						}
					};
				}
				return convertOperationToNdJson(operation);
			}))].map((x) => JSON.stringify(x)).join("\n"),
			signal: abortSignal,
			progressHint: { progressCallback: (progress) => {
				for (const op of allOperations) if (isFileOperation(op) && !lfsShas.has(op.path)) yieldCallback({
					event: "fileProgress",
					path: op.path,
					progress,
					state: "uploading"
				});
			} }
		}).then(async (res) => {
			if (!res.ok) throw await createApiError(res);
			const json = await res.json();
			returnCallback({
				pullRequestUrl: json.pullRequestUrl,
				commit: {
					oid: json.commitOid,
					url: json.commitUrl
				},
				hookOutput: json.hookOutput
			});
		}).catch(rejectCallback));
	} catch (err) {
		abortController.abort();
		throw err;
	}
}
async function* commitIterBucket(params) {
	const accessToken = checkCredentials(params);
	const repoId = toRepoId(params.repo);
	if (params.useXet === false) throw new Error("useXet must be true or undefined for buckets");
	const abortController = new AbortController();
	const abortSignal = abortController.signal;
	if (!abortSignal.throwIfAborted) abortSignal.throwIfAborted = () => {
		if (abortSignal.aborted) throw new DOMException("Aborted", "AbortError");
	};
	if (params.abortSignal) params.abortSignal.addEventListener("abort", () => abortController.abort());
	try {
		const allOperations = (await Promise.all(params.operations.map(async (operation) => {
			if (operation.operation === "edit") {
				const splicedBlob = SplicedBlob.create(operation.originalContent, operation.edits.map((splice) => ({
					insert: splice.content,
					start: splice.start,
					end: splice.end
				})));
				return {
					operation: "addOrUpdate",
					path: operation.path,
					content: splicedBlob
				};
			}
			if (operation.operation !== "addOrUpdate") return operation;
			if (!(operation.content instanceof URL)) return {
				...operation,
				content: operation.content
			};
			const lazyBlobs = await createBlobs(operation.content, operation.path, {
				fetch: params.fetch,
				maxFolderDepth: params.maxFolderDepth
			});
			abortSignal?.throwIfAborted();
			return lazyBlobs.map((blob) => ({
				...operation,
				content: blob.blob,
				path: blob.path
			}));
		}))).flat(1);
		yield {
			event: "phase",
			phase: "uploadingLargeFiles"
		};
		for (const operations of chunk(allOperations.filter(isFileOperation), 100)) {
			const xetHashes = new Map();
			abortSignal?.throwIfAborted();
			const source = async function* () {
				for (const operation of operations) {
					abortSignal?.throwIfAborted();
					yield {
						content: operation.content,
						path: operation.path
					};
				}
			}();
			const xetParams = {
				sessionId: crypto.randomUUID(),
				refreshWriteTokenUrl: `${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/xet-write-token`
			};
			const sources = splitAsyncGenerator(source, 5);
			yield* eventToGenerator((yieldCallback, returnCallback, rejectCallback) => Promise.all(sources.map(async function(source2) {
				for await (const event of uploadShards(source2, {
					fetch: params.fetch,
					accessToken,
					hubUrl: params.hubUrl ?? "https://huggingface.co",
					repo: repoId,
					xetParams,
					rev: params.branch ?? "main",
					rangeEditCache: params.rangeEditCache,
					yieldCallback: (event2) => yieldCallback({
						...event2,
						state: "uploading"
					})
				})) if (event.event === "file") {
					yieldCallback({
						event: "fileProgress",
						path: event.path,
						progress: 1,
						state: "uploading"
					});
					xetHashes.set(event.path, event.xetHash);
				} else if (event.event === "fileProgress") yieldCallback({
					event: "fileProgress",
					path: event.path,
					progress: event.progress,
					state: "uploading"
				});
			})).then(() => returnCallback(void 0), rejectCallback));
			const resp = await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/batch`, {
				method: "POST",
				headers: {
					...accessToken && { Authorization: `Bearer ${accessToken}` },
					"Content-Type": "application/x-ndjson"
				},
				body: [...xetHashes.entries()].map(([path2, xetHash]) => JSON.stringify({
					type: "addFile",
					path: path2,
					xetHash
				})).join("\n"),
				signal: abortSignal
			});
			if (!resp.ok && resp.status !== 422) throw await createApiError(resp);
			const json = await resp.json();
			for (const failed of json.failed) yield {
				event: "fileProgress",
				path: failed.path,
				progress: 0,
				state: "error"
			};
		}
		abortSignal?.throwIfAborted();
		const copyOperations = allOperations.filter((operation) => operation.operation === "copy");
		for (const copyChunk of chunk(copyOperations, 100)) {
			abortSignal?.throwIfAborted();
			const resp = await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/batch`, {
				method: "POST",
				headers: {
					...accessToken && { Authorization: `Bearer ${accessToken}` },
					"Content-Type": "application/x-ndjson"
				},
				body: copyChunk.map((op) => {
					const sourceRepoId = toRepoId(op.sourceRepo);
					return JSON.stringify({
						type: "copyFile",
						path: op.path,
						xetHash: op.sourceXetHash,
						sourceRepoType: sourceRepoId.type,
						sourceRepoId: sourceRepoId.name
					});
				}).join("\n"),
				signal: abortSignal
			});
			if (!resp.ok && resp.status !== 422) throw await createApiError(resp);
			const json = await resp.json();
			for (const failed of json.failed) yield {
				event: "fileProgress",
				path: failed.path,
				progress: 0,
				state: "error"
			};
		}
		abortSignal?.throwIfAborted();
		const deletedOperations = allOperations.filter((operation) => operation.operation === "delete");
		if (deletedOperations.length > 0) {
			const resp = await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/batch`, {
				method: "POST",
				headers: {
					...accessToken && { Authorization: `Bearer ${accessToken}` },
					"Content-Type": "application/x-ndjson"
				},
				body: deletedOperations.map((operation) => JSON.stringify({
					type: "deleteFile",
					path: operation.path
				})).join("\n"),
				signal: abortSignal
			});
			if (!resp.ok) throw await createApiError(resp);
			const json = await resp.json();
			if (json.failed.length > 0) {
				const failedPaths = json.failed.slice(0, 5).map((f) => f.path);
				throw new Error(`Failed to delete ${json.failed.length} file(s): ${failedPaths.join(", ")}${json.failed.length > 5 ? "..." : ""}, request ID: ${resp.headers.get("X-Request-Id")}`);
			}
		}
		abortSignal?.throwIfAborted();
	} catch (err) {
		abortController.abort();
		throw err;
	}
}
async function convertOperationToNdJson(operation) {
	switch (operation.operation) {
		case "addOrUpdate": return {
			key: "file",
			value: {
				content: base64FromBytes(new Uint8Array(await operation.content.arrayBuffer())),
				path: operation.path,
				encoding: "base64"
			}
		};
		case "delete": return {
			key: "deletedFile",
			value: { path: operation.path }
		};
		case "edit": throw new Error("Edit operations should be converted to addOrUpdate operations before reaching convertOperationToNdJson");
		default: throw new TypeError("Unknown operation: " + operation.operation);
	}
}
async function createRepo(params) {
	const accessToken = checkCredentials(params);
	const repoId = toRepoId(params.repo);
	const [namespace, repoName] = repoId.name.split("/");
	const visibility = params.visibility ?? (params.private !== void 0 ? params.private ? "private" : "public" : void 0);
	if (!namespace || !repoName) throw new TypeError(`"${repoId.name}" is not a fully qualified repo name. It should be of the form "{namespace}/{repoName}".`);
	const res = repoId.type === "bucket" ? await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/buckets/${namespace}/${repoName}`, {
		method: "POST",
		body: JSON.stringify({
			visibility,
			resourceGroupId: params.resourceGroupId
		}),
		headers: {
			Authorization: `Bearer ${accessToken}`,
			"Content-Type": "application/json"
		}
	}) : await (params.fetch ?? fetch)(`${params.hubUrl ?? "https://huggingface.co"}/api/repos/create`, {
		method: "POST",
		body: JSON.stringify({
			name: repoName,
			visibility,
			organization: namespace,
			resourceGroupId: params.resourceGroupId,
			license: params.license,
			...repoId.type === "space" ? {
				type: "space",
				sdk: params.sdk ?? "static"
			} : { type: repoId.type },
			files: params.files ? await Promise.all(params.files.map(async (file) => ({
				encoding: "base64",
				path: file.path,
				content: base64FromBytes(new Uint8Array(file.content instanceof Blob ? await file.content.arrayBuffer() : file.content))
			}))) : void 0
		}),
		headers: {
			Authorization: `Bearer ${accessToken}`,
			"Content-Type": "application/json"
		}
	});
	if (!res.ok) throw await createApiError(res);
	const output = await res.json();
	return {
		repoUrl: output.url,
		id: output.id
	};
}
var DIFFUSERS_SAFETENSORS_FILE = "diffusion_pytorch_model.safetensors";
var DIFFUSERS_SAFETENSORS_INDEX_FILE = "diffusion_pytorch_model.safetensors.index.json";
[...["transformer", "unet"].map((folder) => ({
	single: `${folder}/${DIFFUSERS_SAFETENSORS_FILE}`,
	index: `${folder}/${DIFFUSERS_SAFETENSORS_INDEX_FILE}`
}))];
// src/hub/answers.ts
const preuploadSchema = looseObject({ files: array(looseObject({
	path: string(),
	uploadMode: _enum(["lfs", "regular"])
})) });
const commitSchema = looseObject({
	commitOid: string().regex(/^[0-9a-f]{40}$/, "must be a commit"),
	pullRequestUrl: url({ protocol: /^https?$/ }).optional()
});
// src/hub/client-answers.ts
const httpUrl = url({ protocol: /^https?$/ });
const actionSchema = looseObject({
	href: httpUrl,
	header: record(string(), string()).optional()
});
const batchSchema = looseObject({
	transfer: string().optional(),
	objects: array(looseObject({
		oid: string(),
		size: int().min(0).optional(),
		error: looseObject({
			code: int(),
			message: string()
		}).optional(),
		actions: looseObject({
			upload: actionSchema.optional(),
			verify: actionSchema.optional()
		}).optional()
	}))
});
const ROUTES = [
	{
		path: /^\/api\/repos\/create$/,
		schema: looseObject({ url: httpUrl })
	},
	{
		path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/preupload\/[^/]+$/,
		schema: preuploadSchema
	},
	{
		path: /\.git\/info\/lfs\/objects\/batch$/,
		schema: batchSchema
	},
	{
		path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/commit\/[^/]+$/,
		schema: commitSchema
	}
];
function checkedFetch(options, context) {
	const hub = new URL(options.hubUrl);
	return async (input, init) => {
		const response = await options.fetch(input, init);
		if (!response.ok) return response;
		const url = new URL(input instanceof Request ? input.url : input);
		const method = init?.method ?? "GET";
		const known = url.origin === hub.origin && ROUTES.find(({ path }) => path.test(url.pathname));
		if (known) {
			const route = `${method} ${url.pathname}`;
			const { value, text } = await readAnswer(known.schema, response, route, options, context);
			if (known.schema === batchSchema) checkBatch(batchSchema.parse(value), String(init?.body), (problem) => answerError(response, route, problem, options, context));
			return again(response, text);
		}
		if (isPart(init) && response.headers.get("etag") === null) {
			await response.body?.cancel();
			throw answerError(response, `${method} ${url.origin}${url.pathname}`, "has no ETag", options, context);
		}
		return response;
	};
}
function isPart(init) {
	const { progressHint } = init ?? {};
	return progressHint?.part !== void 0;
}
function checkBatch({ objects }, asked, refuse) {
	const wanted = JSON.parse(asked).objects;
	for (const { oid, size } of wanted) {
		const object = objects.find((one) => one.oid === oid);
		if (object === void 0) throw refuse(`says nothing of the object ${oid}`);
		if (object.error !== void 0) throw new EspalierError("hub-refused", `the Hub takes no object ${oid}: ${object.error.message}`, {
			hint: "Run again; if it stays so, the account or the repo may not store it.",
			details: {
				oid,
				size,
				status: object.error.code
			}
		});
		const header = object.actions?.upload?.header;
		const chunk = header?.chunk_size;
		if (header === void 0 || chunk === void 0) continue;
		const parts = Object.keys(header).filter((key) => /^\d+$/.test(key));
		const expected = Math.ceil(size / Number(chunk));
		if (parts.length !== expected || parts.some((part) => !URL.canParse(header[part] ?? ""))) throw refuse(`has ${parts.length} parts of ${chunk} bytes for ${size} bytes of ${oid}, expected ${expected}`);
	}
	const stranger = objects.find((one) => wanted.every(({ oid }) => oid !== one.oid));
	if (stranger !== void 0) throw refuse(`has the object ${stranger.oid}, which nobody asked for`);
}
function again(response, text) {
	const { status, headers, url } = response;
	const copy = new Response(text, {
		status,
		headers: withoutCoding(headers)
	});
	return Object.defineProperty(copy, "url", { value: url });
}
function withoutCoding(headers) {
	const plain = new Headers(headers);
	plain.delete("content-encoding");
	plain.delete("content-length");
	return plain;
}
// src/xet/cas/access.ts
const EARLY_SECONDS = 60;
var AccessKeeper = class {
	#ask;
	#current;
	constructor(ask) {
		this.#ask = ask;
	}
	async get() {
		const access = await this.#current;
		if (access !== void 0 && access.exp - EARLY_SECONDS > Date.now() / 1e3) return access;
		return await this.renew(access);
	}
	async renew(refused) {
		const before = this.#current;
		const current = await before;
		if (current !== refused && current !== void 0) return current;
		if (this.#current === before) {
			const asked = this.#ask();
			this.#current = asked;
			asked.catch(() => {
				if (this.#current === asked) this.#current = void 0;
			});
		}
		return await (this.#current ?? this.#ask());
	}
};
// src/xet/cas/client.ts
const MAX_SHARD_BYTES = 64 * 2 ** 20;
const MAX_ANSWER_BYTES = 2 ** 20;
const frameSchema = looseObject({
	type: string(),
	message: string().optional(),
	retryable: boolean().optional()
});
var CasClient = class {
	#options;
	#access;
	#hasStreamedShards = true;
	constructor(options) {
		this.#options = options;
		this.#access = new AccessKeeper(options.access);
	}
	async url() {
		return (await this.#access.get()).casUrl;
	}
	async dedup(hash) {
		const response = await this.#request("GET", `/v1/chunks/default/${toHex(hash)}`);
		if (response.status === 404) {
			await response.body?.cancel();
			return;
		}
		if (!response.ok) throw await refusal(response, "a query for a chunk");
		return readShard(await readBytes(response, MAX_SHARD_BYTES));
	}
	async putXorb(hash, body) {
		const response = await this.#request("POST", `/v1/xorbs/default/${toHex(hash)}`, { body });
		if (!response.ok) throw await refusal(response, "a xorb");
		await response.body?.cancel();
	}
	async putShard(bytes) {
		const { retries = 3, backoffMs = 500, signal } = this.#options;
		for (let failures = 0;; failures++) {
			const outcome = await this.#sendShard(bytes);
			if (outcome === void 0 || "refused" in outcome) return outcome;
			if (failures >= retries) throw new EspalierError("hub-unavailable", `the store did not register the upload: ${outcome.problem}`, { hint: "Run again: what arrived is not sent again." });
			await pause(backoff(backoffMs, failures), signal);
		}
	}
	async #sendShard(bytes) {
		const init = {
			body: new Uint8Array(bytes),
			patient: true
		};
		if (this.#hasStreamedShards) {
			const response = await this.#request("POST", "/v2/shards", init);
			if (response.ok) return await this.#lastFrame(response);
			if (response.status !== 404 && response.status !== 501) return await refusedBy(response);
			await response.body?.cancel();
			this.#hasStreamedShards = false;
		}
		const response = await this.#request("POST", "/v1/shards", init);
		if (!response.ok) return await refusedBy(response);
		await response.body?.cancel();
	}
	async #lastFrame(response) {
		let text;
		try {
			text = await readBody(response, MAX_ANSWER_BYTES);
		} catch (error) {
			this.#options.signal?.throwIfAborted();
			return { problem: networkReason(error) };
		}
		const frame = frameSchema.safeParse(parsed(text.trim().split("\n").at(-1) ?? "")).data;
		if (frame?.type === "result") return void 0;
		if (frame?.type !== "error") return { problem: "its answer broke off" };
		const said = frame.message ?? "no reason given";
		return frame.retryable === true ? { problem: said } : { refused: said };
	}
	async #request(method, path, init = {}) {
		const first = await this.#access.get();
		const response = await this.#send(method, path, init, first);
		if (response.status !== 401 && response.status !== 403) return response;
		await response.body?.cancel();
		return await this.#send(method, path, init, await this.#access.renew(first));
	}
	async #send(method, path, init, access) {
		const { fetch, signal } = this.#options;
		const headers = { authorization: `Bearer ${access.accessToken}` };
		const all = {
			...init,
			method,
			headers,
			...signal ? { signal } : {}
		};
		return await fetch(`${access.casUrl}${path}`, all).catch((error) => {
			signal?.throwIfAborted();
			if (error instanceof EspalierError || !(error instanceof TypeError)) throw error;
			const message = `the Hub's store ${publicUrl(access.casUrl)} did not answer (${networkReason(error)})`;
			throw new EspalierError("hub-unavailable", message, {
				cause: error,
				hint: "Check the network, then run again: what arrived is not sent again."
			});
		});
	}
};
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
async function refusedBy(response) {
	if (isRetriedStatus(response.status)) throw await refusal(response, "the list of what was uploaded");
	const text = (await readBody(response, MAX_ANSWER_BYTES)).trim().slice(0, 300);
	return { refused: `${response.status}${text === "" ? "" : `: ${text}`}` };
}
async function refusal(response, what) {
	const { status } = response;
	const text = (await readBody(response, MAX_ANSWER_BYTES).catch(() => "")).trim().slice(0, 300);
	const said = text === "" ? "" : `: ${text}`;
	const code = isRetriedStatus(status) ? "hub-unavailable" : "hub-refused";
	return new EspalierError(code, `the Hub's store answered ${status} to ${what}${said}`, {
		hint: "Run again: what arrived is not sent again.",
		details: { status }
	});
}
// src/xet/chunks/cutter.ts
const BLOCK_BYTES = 4 << 20;
var Cutter = class {
	#kernel;
	#table;
	#kept = 0;
	constructor(rule, start = 0, blockBytes = BLOCK_BYTES) {
		this.#kernel = new ChunkKernel(blockBytes + MAX_CHUNK, rule, DATA_KEY);
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
// src/common/workers.ts
function startWorker(entry) {
	const worker = new Worker$1(entry, {
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: 4 }
	});
	const waiting = new Map();
	const fail = (problem) => {
		ended = problem;
		for (const [id, resolve] of waiting) resolve({
			id,
			problem
		});
		waiting.clear();
	};
	let ended;
	let jobs = 0;
	worker.on("message", (answer) => {
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
	});
	worker.on("error", (error) => fail(messageOf(error)));
	worker.on("exit", (code) => fail(`the thread ended with code ${code}`));
	return {
		async run(job) {
			jobs += 1;
			const id = jobs;
			const { result, problem } = await new Promise((resolve) => {
				if (ended !== void 0) return resolve({
					id,
					problem: ended
				});
				waiting.set(id, resolve);
				worker.postMessage({
					id,
					job
				});
			});
			if (problem === void 0) return result;
			throw new EspalierError("internal", `work in a thread failed: ${problem}`);
		},
		async [Symbol.asyncDispose]() {
			await worker.terminate();
		}
	};
}
// src/xet/chunks/stitch.ts
const SEGMENT_BYTES = 128 << 20;
const OVERLAP_BYTES = 2 << 20;
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
// src/xet/chunks/file.ts
const MOST_THREADS = 4;
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
		yield* stitch(inOrder(segments.map((segment) => async () => ({
			segment,
			table: await cut(segment)
		})), wanted, signal), cut);
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
	return new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./chunk-worker.js", import.meta.url);
}
// src/xet/upload/content.ts
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
	const cutter = new Cutter(rule, 0, BLOCK_BYTES);
	for await (const block of blocks) {
		cutter.push(block);
		if (cutter.count > 0) yield cutter.take();
	}
	const last = cutter.finish();
	if (last.ends.length > 0) yield last;
}
// src/xet/upload/journal.ts
async function openJournal(path, store) {
	const text = path === void 0 ? "" : await readFile(path, "utf8").catch(() => "");
	const lines = text.split("\n").map((line) => /^(\S+) ([0-9a-f]{64})$/.exec(line));
	const arrived = new Set(lines.flatMap((line) => line?.[1] === store && line[2] ? [line[2]] : []));
	let lead = text === "" || text.endsWith("\n") ? "" : "\n";
	if (path !== void 0) await makeFolder(dirname(path));
	return {
		has: (xorb) => arrived.has(xorb),
		async add(xorb) {
			arrived.add(xorb);
			if (path === void 0) return;
			const line = `${lead}${store} ${xorb}\n`;
			lead = "";
			await appendFile(path, line);
		},
		async clear() {
			arrived.clear();
			if (path !== void 0) await rm(path, { force: true });
		}
	};
}
var UploadPlan = class {
	#find;
	#limits;
	#all = new TableBuilder();
	#terms = [];
	#own = new Map();
	#open;
	#run;
	#newBytes = 0;
	constructor({ find, maxXorbBytes = MAX_XORB_BYTES, maxXorbChunks = MAX_XORB_CHUNKS$1 }) {
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
		const own = this.#own.get(keyOf(hash));
		if (own === void 0) return void 0;
		const { xorb, index } = own;
		const continues = (next, wanted) => next < xorb.builder.count && Buffer.compare(xorb.builder.hashAt(next), wanted) === 0;
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
		if (open !== void 0 && (open.packedBytes + 8 + length > this.#limits.bytes || open.builder.count >= this.#limits.chunks)) yield* this.#close();
		this.#open ??= {
			builder: new TableBuilder(),
			places: [],
			packedBytes: 0,
			hash: void 0
		};
		const xorb = this.#open;
		const index = xorb.builder.count;
		const key = keyOf(hash);
		if (!this.#own.has(key)) this.#own.set(key, {
			xorb,
			index
		});
		const start = this.#all.startAt(at);
		xorb.builder.add([xorb.builder.end + length], hash);
		xorb.places.push({
			start,
			end: start + length
		});
		xorb.packedBytes += 8 + length;
		this.#newBytes += length;
		const last = this.#terms.at(-1);
		const follows = last?.xorb === xorb && last.end === index && last.from + last.end - last.start === at;
		if (last !== void 0 && follows) last.end += 1;
		else this.#terms.push({
			xorb,
			start: index,
			end: index + 1,
			from: at
		});
	}
	*#close() {
		const open = this.#open;
		if (open === void 0) return;
		this.#open = void 0;
		const chunks = open.builder.build();
		open.hash = xorbHash$1(leavesOf(chunks));
		yield {
			hash: open.hash,
			chunks,
			places: open.places,
			packedBytes: open.packedBytes
		};
	}
};
function keyOf(hash) {
	return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString("latin1");
}
// src/common/parallel.ts
async function mapParallel(items, limit, work) {
	const results = [];
	const failures = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length && failures.length === 0) {
			const index = next;
			next += 1;
			try {
				results[index] = await work(items[index], index);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
// src/xet/upload/known.ts
var ChunkIndex = class {
	key;
	#xorbs = [];
	#places = new Map();
	constructor(key) {
		this.key = key;
	}
	add(xorb, chunks) {
		const number = this.#xorbs.push({
			xorb,
			chunks
		}) - 1;
		for (let i = 0; i < chunkCount(chunks); i++) {
			const short = shortOf(hashOf(chunks, i));
			if (!this.#places.has(short)) this.#places.set(short, number * INDICES + i);
		}
	}
	find(hash) {
		const wanted = this.#lookedUp(hash);
		const packed = this.#places.get(shortOf(wanted));
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
		return index < chunkCount(chunks) && isAt(chunks, index, this.#lookedUp(hash));
	}
	#lookedUp(hash) {
		return this.key === void 0 ? hash : keyedChunkHash(hash, this.key);
	}
};
const INDICES = 8192;
function isAt(chunks, index, hash) {
	return Buffer.compare(hashOf(chunks, index), hash) === 0;
}
function shortOf(hash) {
	return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).readUIntLE(0, 6);
}
var KnownChunks = class {
	#indices = [];
	learn({ xorbs, footer }, now) {
		if (footer !== void 0 && footer.expiry !== 0 && footer.expiry <= now) return;
		const key = footer?.key;
		let index = this.#indices.find((one) => sameKey(one.key, key));
		if (index === void 0) {
			index = new ChunkIndex(key);
			this.#indices.push(index);
		}
		for (const { hash, chunks } of xorbs) index.add(hash, chunks);
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
			this.#onProblem(`the base cannot be asked for, so more is sent: ${error.message}`);
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
		const length = Math.min(source.size, SAMPLE_BYTES);
		const from = Math.floor((source.size - length) / 2);
		const sample = await source.read(from, length, signal);
		return CHUNK_RULES.map((rule) => {
			const cutter = new Cutter(rule);
			cutter.push(sample);
			const table = cutter.table();
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
			if (answer !== void 0) this.known.learn(answer, Date.now() / 1e3);
		} catch (error) {
			if (!(error instanceof EspalierError)) throw error;
			this.#failures += 1;
			this.#onProblem(`the store does not say what it has, so more is sent: ${messageOf(error)}`);
		}
	}
};
function firstChunk(head, rule, isLast) {
	const cutter = new Cutter(rule, 0, MAX_CHUNK);
	cutter.push(head);
	const table = isLast ? cutter.finish() : cutter.table();
	return chunkCount(table) === 0 ? void 0 : hashOf(table, 0);
}
// src/xet/upload/xorb-body.ts
const READ_BYTES = 1 << 20;
var XorbBody = class extends Blob {
	size;
	#source;
	#places;
	#onBytes;
	constructor(source, xorb, onBytes) {
		super([]);
		this.size = xorb.packedBytes;
		this.#source = source;
		this.#places = xorb.places;
		this.#onBytes = onBytes;
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async *#blocks() {
		let done = 0;
		for (const run of runs(this.#places)) {
			const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
			const raw = new Uint8Array(end - start);
			await readInto(this.#source, raw, start);
			const out = new Uint8Array(raw.length + run.length * 8);
			let at = 0;
			for (const place of run) {
				const length = place.end - place.start;
				putChunkHeader(out, at, length);
				out.set(raw.subarray(place.start - start, place.end - start), at + 8);
				at += 8 + length;
			}
			done += out.length;
			this.#onBytes(done);
			yield out;
		}
	}
};
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
	const counts = new Map();
	const count = (xorb) => (bytes) => {
		counts.set(xorb, bytes);
		onBytes(counts.values().reduce((sum, one) => sum + one, 0));
	};
	const send = async (xorb) => {
		await client.putXorb(xorb.hash, new XorbBody(source, xorb, count(xorb)));
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
// src/xet/upload/shards.ts
const EMPTY_BYTES = 48 + 2 * BOOKEND.length;
function shardsOf(file, xorbs, limit = MAX_SHARD_BYTES$1) {
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
	return groups.map((members, index) => ({
		files: index === 0 ? [file] : [],
		xorbs: members.toReversed()
	})).filter(({ files, xorbs: members }) => files.length > 0 || members.length > 0).toReversed().map(writeShard);
}
// src/xet/upload/upload.ts
async function uploadToXet(content, options) {
	const { client, onNote = () => {} } = options;
	const journal = await openJournal(options.journal, await client.url());
	const first = await attempt(content, options, journal, true);
	if (first.refused === void 0) return first.uploaded;
	if (!first.believed) throw shardRefused(first.refused);
	onNote(`the store refused what it was believed to have, so all is sent: ${first.refused}`);
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
	let resumed = 0;
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
			else yield xorb;
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
	const uploaded = {
		fileHash: toHex(fileHash$1(leavesOf(table))),
		bytes: content.source.size,
		newBytes: plan.newBytes,
		xorbs: xorbs.length - resumed,
		resumedXorbs: resumed,
		rule
	};
	const believed = plan.newBytes < content.source.size || resumed > 0;
	if (dryRun) return {
		uploaded,
		refused: void 0,
		believed
	};
	const refused = await register(client, plan, table, xorbs, content.sha256());
	if (refused === void 0) await journal.clear();
	return {
		uploaded,
		refused,
		believed
	};
}
async function register(client, plan, table, xorbs, sha256) {
	const file = {
		hash: fileHash$1(leavesOf(table)),
		terms: plan.terms(table, verificationHash$1),
		sha256
	};
	for (const shard of shardsOf(file, xorbs)) {
		const outcome = await client.putShard(shard);
		if (outcome !== void 0) return outcome.refused;
	}
}
function shardRefused(reason) {
	return new EspalierError("hub-refused", `the Hub's store refused the upload: ${reason}`, { hint: "Run again; if it stays so, publish with HF_HUB_DISABLE_XET=1." });
}
// src/hub/xet.ts
const accessSchema = looseObject({
	casUrl: url({ protocol: /^https?$/ }),
	accessToken: string().min(1),
	exp: int()
});
const NO_SUCH_ROUTE = new Set([
	404,
	405,
	501
]);
async function writeAccess(repo, pullRequest, options) {
	const route = `/api/${apiName(repo)}/xet-write-token/main${pullRequest ? "?create_pr=1" : ""}`;
	const context = {
		action: "ask for a token of the store",
		repo,
		writing: true
	};
	const { fetch, signal } = options;
	const init = {
		headers: authHeaders(options),
		...signal ? { signal } : {}
	};
	const response = await fetch(`${options.hubUrl}${route}`, init).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.ok) return (await readAnswer(accessSchema, response, `GET ${route}`, options, context)).value;
	const refusal = await readRefusal(response);
	if (NO_SUCH_ROUTE.has(response.status)) return void 0;
	throw hubError(refusal, context, options);
}
async function openXet(repo, pullRequest, options) {
	let first = await writeAccess(repo, pullRequest, options);
	if (first === void 0) return void 0;
	const access = async () => {
		const asked = first ?? await writeAccess(repo, pullRequest, options);
		first = void 0;
		if (asked !== void 0) return asked;
		throw new EspalierError("hub-unavailable", `the Hub gives no token of the store of ${repo.id} any more`, { hint: "Run again: what arrived is not sent again." });
	};
	return new CasClient({
		access,
		fetch: options.fetch,
		signal: options.signal
	});
}
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
			message: `the base cannot be opened, so more is sent: ${error.message}`
		});
		return [];
	}
}
async function contentOf(file, open) {
	const { content } = file;
	if (typeof content === "object" && "file" in content) {
		const source = open.use(await openFileSource(content.file));
		await checkProven(content, source);
		return fileContent(source, content.sha256);
	}
	const source = memorySource(file.path, Buffer.from(content));
	const sha256 = sha256Of(file);
	return {
		source,
		chunks: (rule) => cutInOrder(source.stream(0, source.size), rule),
		sha256: () => sha256
	};
}
async function checkProven({ file, sha256, version }, source) {
	if (version !== void 0 && version === source.version) return;
	const hash = createHash("sha256");
	await hashFile(hash, file, source.size);
	const found = hash.digest("hex");
	if (found === sha256) return;
	throw new EspalierError("file-unreadable", `${file} changed on disk after it was proven: its SHA-256 is ${found}, expected ${sha256}`, { hint: "Leave the run directory alone while Espalier works, and run again." });
}
// src/hub/commit-xet.ts
const ATTRIBUTES = ".gitattributes";
async function commitByXet(client, commit, options, progress) {
	const modes = await uploadModes(commit, options);
	const isLarge = ({ path }) => modes.get(path) === "lfs";
	const uploaded = await uploadFiles(client, commit.files.filter(isLarge), commit.xet, options, progress);
	const lines = [headerOf(commit)];
	for (const file of commit.files) {
		const { path } = file;
		if (isLarge(file)) {
			const value = {
				path,
				algo: "sha256",
				oid: sha256Of(file),
				size: sizeOfContent(file.content)
			};
			lines.push({
				key: "lfsFile",
				value
			});
		} else {
			const content = Buffer.from(await bytesOf(file)).toString("base64");
			lines.push({
				key: "file",
				value: {
					path,
					content,
					encoding: "base64"
				}
			});
		}
	}
	lines.push(...commit.remove.map((path) => ({
		key: "deletedFile",
		value: { path }
	})));
	return {
		...await sendCommit(commit, lines, options),
		uploaded
	};
}
async function uploadModes({ repo, files, pullRequest }, options) {
	const attributes = files.find(({ path }) => path === ATTRIBUTES);
	const json = {
		files: await Promise.all(files.map(async (file) => ({
			path: file.path,
			size: sizeOfContent(file.content),
			sample: (await sampleOf(file)).toString("base64")
		}))),
		...attributes && { gitAttributes: Buffer.from(await bytesOf(attributes)).toString() }
	};
	const route = `/api/${apiName(repo)}/preupload/main${pullRequest ? "?create_pr=1" : ""}`;
	const answer = await hubJson(preuploadSchema, route, {
		method: "POST",
		json
	}, options, {
		action: "publish the release",
		repo,
		writing: true
	});
	return new Map(answer.files.map(({ path, uploadMode }) => [path, uploadMode]));
}
function headerOf({ title, description, parentCommit }) {
	return {
		key: "header",
		value: {
			summary: title,
			description: description ?? "",
			parentCommit
		}
	};
}
async function sendCommit({ repo, pullRequest }, lines, options) {
	const route = `/api/${apiName(repo)}/commit/main${pullRequest ? "?create_pr=1" : ""}`;
	const context = {
		action: "publish the release",
		repo,
		writing: true
	};
	const { fetch, signal } = options;
	const init = {
		method: "POST",
		headers: {
			...authHeaders(options),
			"content-type": "application/x-ndjson"
		},
		body: lines.map((line) => JSON.stringify(line)).join("\n"),
		once: pullRequest,
		...signal ? { signal } : {}
	};
	const response = await fetch(`${options.hubUrl}${route}`, init).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (!response.ok) throw hubError(await readRefusal(response), context, options);
	const { value } = await readAnswer(commitSchema, response, `POST ${route}`, options, context);
	const { commitOid: oid, pullRequestUrl } = value;
	return {
		oid,
		...pullRequestUrl === void 0 ? {} : { pullRequestUrl }
	};
}
// src/hub/upload-fetch.ts
const OPENS_PULL_REQUEST = /\/commit\/[^/]+\?create_pr=1$/;
function uploadFetch(inner, files, progress) {
	const known = new Set(files.map(sha256Of));
	const counters = new Map(files.map((file) => [file.path, partCounter(file, progress)]));
	return async (input, init) => {
		if (init?.method === "POST" && String(input).endsWith(".git/info/lfs/objects/batch")) checkAnnounced(String(init.body), known);
		const hint = init?.progressHint;
		const count = hint?.path === void 0 ? void 0 : counters.get(hint.path);
		if (OPENS_PULL_REQUEST.test(String(input))) return await inner(input, {
			...init,
			once: true
		});
		if (!count || init?.method !== "PUT" || !(init.body instanceof Blob)) return await inner(input, init);
		const body = new CountingBlob(init.body, (done) => count(hint?.part ?? 0, done));
		return await inner(input, {
			...init,
			body
		});
	};
}
function partCounter(file, progress) {
	const count = byteCounter(progress, `upload ${file.path}`, sizeOfContent(file.content));
	const parts = new Map();
	return (part, done) => {
		parts.set(part, done);
		count(parts.values().reduce((sum, bytes) => sum + bytes, 0));
	};
}
function checkAnnounced(batch, known) {
	const { objects } = JSON.parse(batch);
	const stranger = objects.find(({ oid }) => !known.has(oid));
	if (!stranger) return;
	throw new EspalierError("file-unreadable", `a file changed on disk after it was proven: its SHA-256 is ${stranger.oid}, expected ${[...known].join(" or ")}`, { hint: "Leave the run directory alone while Espalier works, and run again." });
}
var CountingBlob = class extends Blob {
	size;
	#inner;
	#onBytes;
	constructor(inner, onBytes) {
		super([]);
		this.size = inner.size;
		this.#inner = inner;
		this.#onBytes = onBytes;
	}
	stream() {
		let done = 0;
		const onBytes = this.#onBytes;
		const counting = new TransformStream({ transform(block, controller) {
			done += block.length;
			onBytes(done);
			controller.enqueue(block);
		} });
		return this.#inner.stream().pipeThrough(counting);
	}
};
// src/hub/commit.ts
async function commitRelease(commit, options, progress) {
	const { repo, files, remove, title, description, parentCommit, pullRequest } = commit;
	const client = options.withoutXet === true ? void 0 : await openXet(repo, pullRequest, options);
	if (client !== void 0) return await commitByXet(client, commit, options, progress);
	const hashing = new Map(files.map((file) => {
		const size = sizeOfContent(file.content);
		return [file.path, {
			size,
			count: byteCounter(progress, `hash ${file.path}`, size)
		}];
	}));
	const context = {
		action: "publish the release",
		repo,
		writing: true
	};
	const events = commitIter({
		repo: {
			type: repo.type,
			name: repo.id
		},
		title,
		...description === void 0 ? {} : { description },
		parentCommit,
		isPullRequest: pullRequest,
		operations: [...files.map((file) => ({
			operation: "addOrUpdate",
			path: file.path,
			content: uploadOf(file)
		})), ...remove.map((path) => ({
			operation: "delete",
			path
		}))],
		hubUrl: options.hubUrl,
		accessToken: options.token,
		fetch: uploadFetch(checkedFetch(options, context), files, progress),
		useXet: false,
		...options.signal ? { abortSignal: options.signal } : {}
	});
	try {
		for (;;) {
			const { done, value } = await events.next();
			if (done) {
				if (value) return committed(value);
				throw new EspalierError("hub-refused", `the Hub named no commit for ${repo.id}`);
			}
			if (value.event !== "fileProgress" || value.state !== "hashing") continue;
			const file = hashing.get(value.path);
			file?.count(Math.round(value.progress * file.size));
		}
	} catch (error) {
		options.signal?.throwIfAborted();
		throw commitError(error, context, options);
	}
}
function committed({ commit, pullRequestUrl }) {
	return {
		oid: commit.oid,
		...pullRequestUrl === void 0 ? {} : { pullRequestUrl }
	};
}
function commitError(error, context, options) {
	if (!(error instanceof HubApiError)) {
		if (error instanceof Error && "syscall" in error && "path" in error) return new EspalierError("file-unreadable", `cannot read ${error.path}: ${error.message}`);
		return error instanceof TypeError ? unreachable(error, context, options) : error;
	}
	const { statusCode: status, requestId, data, url } = error;
	if (new URL(url).origin !== new URL(options.hubUrl).origin) {
		const storage = publicUrl(url).replace(/(^https?:\/\/[^/]+).*/, "$1");
		return new EspalierError("hub-unavailable", `the Hub's storage ${storage} answered ${status} to an upload`, {
			hint: "Run again: what arrived is not sent again.",
			details: { status }
		});
	}
	const said = data?.error ?? data?.message;
	return hubError({
		status,
		errorCode: void 0,
		message: typeof said === "string" ? messageIn(said) : void 0,
		requestId
	}, context, options);
}
// src/hub/refs.ts
const refSchema = looseObject({
	name: string(),
	ref: string(),
	targetCommit: string()
});
const refsSchema = looseObject({
	branches: array(refSchema),
	tags: array(refSchema),
	pullRequests: array(refSchema).default([])
});
async function readRefs(repo, options) {
	const context = {
		action: "read the branches and tags",
		repo
	};
	const refs = await hubJson(refsSchema, `/api/${apiName(repo)}/refs?include_prs=1`, {}, options, context);
	const toMap = (list) => new Map(list.map((ref) => [ref.name, ref.targetCommit]));
	const pullRequests = refs.pullRequests.map(({ ref, targetCommit }) => {
		return [Number(ref.slice(8)), targetCommit];
	});
	return {
		branches: toMap(refs.branches),
		tags: toMap(refs.tags),
		pullRequests: new Map(pullRequests)
	};
}
function tagTaken(repo, tag, target, commit) {
	const wanted = commit === void 0 ? "this release" : `commit ${commit}`;
	return new EspalierError("hub-conflict", `the tag ${tag} of ${repo.id} is on ${target}, not on ${wanted}`, {
		hint: "Choose another tag; Espalier never moves one that people may have used.",
		details: {
			repo: repo.id,
			tag,
			expected: commit,
			actual: target
		}
	});
}
async function createTag(repo, tag, commit, options) {
	const route = `/api/${apiName(repo)}/tag/${encodeURIComponent(commit)}`;
	const context = {
		action: `create the tag ${tag}`,
		repo,
		revision: commit,
		writing: true
	};
	let refused;
	try {
		await (await hubRequest(route, {
			method: "POST",
			json: { tag }
		}, options, context)).body?.cancel();
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		refused = error;
	}
	const target = (await readRefs(repo, options)).tags.get(tag);
	if (target === commit) return;
	if (target !== void 0) throw tagTaken(repo, tag, target, commit);
	throw refused ?? new EspalierError("hub-refused", `the Hub took the tag ${tag} of ${repo.id} and does not list it`, {
		hint: `The commit ${commit} is published. Run again to set the tag.`,
		details: {
			repo: repo.id,
			tag,
			expected: commit
		}
	});
}
const historySchema = array(looseObject({ id: string() }));
async function isInHistory(repo, branch, commit, options) {
	const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(branch)}`;
	return (await hubJson(historySchema, route, {}, options, {
		action: "read the commits",
		repo,
		revision: branch
	})).some(({ id }) => id === commit);
}
// src/hub/pull-requests.ts
async function findPullRequest(repo, passes, options) {
	const { pullRequests } = await readRefs(repo, options);
	for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) if (await passes(commit)) return {
		url: `${options.hubUrl}/${webName(repo)}/discussions/${number}`,
		commit
	};
}
// src/hub/repo.ts
const repoSchema = looseObject({
	sha: string().regex(/^[0-9a-f]{40}$/),
	private: boolean()
});
async function readRepo(repo, options) {
	const context = {
		action: "read the repo",
		repo
	};
	try {
		const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, {}, options, context);
		return {
			head: info.sha,
			visibility: info.private ? "private" : "public"
		};
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-repo-not-found") return void 0;
		throw error;
	}
}
async function makeRepo(repo, visibility, options) {
	const { hubUrl, token: accessToken } = options;
	const context = {
		action: "create the repo",
		repo,
		writing: true
	};
	const fetch = checkedFetch(options, context);
	try {
		await createRepo({
			repo: {
				type: repo.type,
				name: repo.id
			},
			visibility,
			hubUrl,
			accessToken,
			fetch
		});
	} catch (error) {
		if (error instanceof HubApiError && error.statusCode === 409) return;
		throw commitError(error, context, options);
	}
}
// src/hub/revision.ts
const revisionSchema = looseObject({ sha: string().regex(/^[0-9a-f]{40}$/) });
async function resolveRevision(repo, revision, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=sha`;
	return (await hubJson(revisionSchema, route, {}, options, {
		action: "resolve the revision",
		repo,
		revision
	})).sha;
}
// src/hub/publish.ts
async function publish(release, options, progress) {
	const { repo, files, pullRequest = false, overwrite = false } = release;
	const tag = pullRequest ? void 0 : release.tag;
	checkReleaseFiles(files);
	await checkWriteAccess(repo, options);
	const found = await readRepo(repo, options);
	if (found) checkVisibility(release, found.visibility, progress);
	const done = (commit, created, alreadyPublished) => ({
		commit,
		url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
		created,
		alreadyPublished,
		pullRequest: false
	});
	const changes = (commit) => changesAt(repo, commit, files, options);
	const isAt = async (commit) => isComplete(await changes(commit));
	const tagged = found && tag !== void 0 ? (await readRefs(repo, options)).tags.get(tag) : void 0;
	if (tag !== void 0 && tagged !== void 0) {
		if (!await isAt(tagged)) throw tagTaken(repo, tag, tagged, void 0);
		return done(tagged, false, true);
	}
	const ahead = found && await changes(found.head);
	if (found && ahead && isComplete(ahead)) {
		if (tag !== void 0) await createTag(repo, tag, found.head, options);
		return done(found.head, false, true);
	}
	if (found && pullRequest) {
		const there = await findPullRequest(repo, isAt, options);
		if (there) return {
			...there,
			created: false,
			alreadyPublished: true,
			pullRequest
		};
	}
	if (ahead) checkLost(repo, ahead, overwrite);
	if (release.parentCommit !== void 0) checkHead(release, found?.head);
	await checkCard(repo, ahead?.write ?? files, options, progress);
	const writing = {
		...options,
		token: options.token ?? ""
	};
	if (!found) await makeRepo(repo, release.visibility, writing);
	const head = found?.head ?? await resolveRevision(repo, "main", options);
	const wanted = ahead ?? await changes(head);
	checkLost(repo, wanted, overwrite);
	const commit = commitOf(release, wanted, head);
	if (pullRequest) return {
		...await propose(commit, changes, writing, progress),
		created: !found,
		alreadyPublished: false,
		pullRequest
	};
	const { oid, uploaded } = await land(commit, changes, writing, progress);
	if (tag !== void 0) await createTag(repo, tag, oid, options);
	return {
		...done(oid, !found, false),
		...movedBy(uploaded)
	};
}
async function land(commit, changes, options, progress) {
	const { repo, parentCommit } = commit;
	try {
		const committed = await commitRelease(commit, options, progress);
		const { oid } = committed;
		await confirm(repo, oid, changes);
		const head = await resolveRevision(repo, "main", options);
		if (head !== oid && !await isInHistory(repo, "main", oid, options)) throw notThere(repo, oid, `main is at ${head}`);
		return committed;
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		const head = await resolveRevision(repo, "main", options);
		if (head !== parentCommit && isComplete(await changes(head))) return { oid: head };
		throw error;
	}
}
async function propose(commit, changes, options, progress) {
	const { repo } = commit;
	try {
		const { oid, pullRequestUrl, uploaded } = await commitRelease(commit, options, progress);
		await confirm(repo, oid, changes);
		const there = await findPullRequest(repo, async (head) => head === oid, options);
		if (there !== void 0) return {
			...there,
			...movedBy(uploaded)
		};
		throw notThere(repo, oid, `no pull request is at it (${pullRequestUrl ?? "none was named"})`);
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-unavailable") throw error;
		const isAt = async (head) => isComplete(await changes(head));
		const there = await findPullRequest(repo, isAt, options);
		if (there === void 0) throw error;
		return there;
	}
}
function movedBy(uploaded) {
	if (uploaded === void 0 || uploaded.length === 0) return {};
	const [newBytes, bytes] = ["newBytes", "bytes"].map((key) => uploaded.reduce((sum, one) => sum + one[key], 0));
	return { moved: {
		newBytes: newBytes ?? 0,
		bytes: bytes ?? 0
	} };
}
async function confirm(repo, commit, changes) {
	let lacking;
	try {
		const { write, remove } = await changes(commit);
		lacking = [...write.map(({ path }) => `lacks ${path}`), ...remove.map((path) => `still has ${path}`)];
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-revision-not-found") throw error;
		lacking = ["is not in the repo"];
	}
	if (lacking.length > 0) throw notThere(repo, commit, `it ${lacking.join(", ")}`);
}
function notThere(repo, commit, but) {
	return new EspalierError("hub-refused", `the Hub named the commit ${commit} of ${repo.id}, but ${but}`, {
		hint: "Nothing is known to be published: look at the commits of the repo, then run again.",
		details: {
			repo: repo.id,
			commit
		}
	});
}
function commitOf(release, { write, remove }, parentCommit) {
	const { repo, title, runId, xet = {}, pullRequest = false } = release;
	return {
		repo,
		files: write,
		remove,
		title,
		description: [release.description, runId === void 0 ? void 0 : `Espalier-Run: ${runId}`].filter((line) => line !== void 0).join("\n\n") || void 0,
		parentCommit,
		pullRequest,
		xet
	};
}
function checkVisibility({ repo, visibility }, found, progress) {
	if (found === visibility) return;
	if (visibility === "private") throw new EspalierError("hub-conflict", `${repo.id} is public, and the release is to be private`, {
		hint: "Make the repo private in its settings, publish to another repo, or ask for visibility 'public'.",
		details: {
			repo: repo.id,
			expected: visibility,
			actual: found
		}
	});
	progress({
		type: "note",
		level: "warning",
		message: `${repo.id} is private and stays so, although visibility 'public' was asked for`
	});
}
function checkHead({ repo, parentCommit }, head) {
	if (head === parentCommit) return;
	const is = head === void 0 ? "the repo does not exist" : `it is ${head}`;
	throw new EspalierError("hub-conflict", `the head of ${repo.id} should be ${parentCommit}, ${is}`, {
		hint: "Someone else changed the repo: look at its commits, then run again.",
		details: {
			repo: repo.id,
			expected: parentCommit,
			actual: head
		}
	});
}
async function checkCard(repo, files, options, progress) {
	const card = files.find(({ path }) => path === CARD_PATH);
	if (card === void 0) return;
	for (const message of await validateCard(textOf(card), repo, options)) progress({
		type: "note",
		level: "warning",
		message: `the Hub says of the card: ${message}`
	});
}
export { openHttpSource as $, readAddress as A, xorbHash$1 as At, sha256Hex as B, align as C, writeShard as Ct, stringOf as D, keyedChunkHash as Dt, integersOf as E, isEligible as Et, writtenSchema as F, endOf as Ft, streamSpliced as G, downloadPartial as H, BEGIN_MARKER as I, hashOf as It, literalSize as J, SpliceBuilder as K, END_MARKER as L, leavesOf as Lt, quantizationLabel as M, MAX_XORB_BYTES as Mt, REPORT_PATH as N, MAX_XORB_CHUNKS$1 as Nt, memorySource as O, toHex as Ot, writtenBy as P, TableBuilder as Pt, readHubText as Q, holdsMarker as R, startOf as Rt, LIMITS as S, readShard as St, integerOf as T, fileHash$1 as Tt, statFile as U, downloadHubFile as V, digestOfFile as W, readCardMetadata as X, splicedSize as Y, openHubFile as Z, uniteShards as _, readInto as _t, tagTaken as a, checkWriteAccess as at, emittedSize as b, COMPRESSION as bt, sha256Of as c, modelServerFetch as ct, shardLocations as d, writeStream as dt, isHubPage as et, withPath as f, PartialFile as ft, shardPaths as g, checkRange as gt, shardNames as h, openFileSource as ht, readRefs as i, DEFAULT_HUB_URL as it, candidateFileName as j, MAX_SHARD_BYTES$1 as jt, locateModel as k, verificationHash$1 as kt, formatLocation as l, isPassing as lt, readShardHeaders as m, partialName as mt, resolveRevision as n, parseHubUri as nt, mapParallel as o, whoAmI as ot, joinShards as p, besideNames as pt, digestOfList as q, readRepo as r, parseRepoId as rt, startWorker as s, limitBodies as st, publish as t, formatHubUri as tt, parseLocation as u, sha256OfStream as ut, readHeader as v, describeExit as vt, elementsOf as w, chunkHash as wt, encodeKeyValue as x, readChunkHeader as xt, emitHeader as y, spawnGuarded as yt, withMarkers as z, MAX_CHUNK as zt };
