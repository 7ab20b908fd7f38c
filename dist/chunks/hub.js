import { _ as EspalierError, a as readProblem, i as isFileSystemError, l as _usingCtx, m as makeFolder, n as fileError, r as isDiskFull, v as messageOf, y as systemCodeOf } from "./files.js";
import { C as pause, D as checkFreeDisk, E as publicUrl, O as freeDisk, S as networkReason, T as isRetriedStatus, _ as encodePath, a as answerError, c as readRefusal, g as apiName, i as readAnswer, l as unreachable, m as readBytes, n as hubJson, o as hubError, p as readBody, r as hubRequest, s as messageIn, t as authHeaders, v as webName, w as backoff } from "./request.js";
import { _ as union, c as int, f as object, h as string, i as array, l as literal, m as strictObject, o as boolean, p as record, r as _enum, u as looseObject, y as url } from "./zod.js";
import { C as partialName, D as SECTOR_BYTES, E as readInto, O as alignedBlocks, S as lockName, T as checkRange, b as PartialFile, i as shardPaths, k as openDirect, v as memorySource, w as removePartial, y as sha256Hex } from "./shards.js";
import { m as formatBytes } from "./option.js";
import { t as require_dist } from "./yaml.js";
import { t as checkValue } from "./schema.js";
import { a as RELEASE_FILES, c as tryLock } from "./run-directory.js";
import { appendFile, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import "path";
import { isDeepStrictEqual } from "node:util";
import { Worker as Worker$1 } from "node:worker_threads";
import { pathToFileURL } from "node:url";
import "fs/promises";
import "stream";
// src/xet/kernel/wasm.ts
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
// src/bytes/direct-reader.ts
const BLOCK_BYTES$3 = (4 << 20) + 2 * SECTOR_BYTES;
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
		const blocks = alignedBlocks(READS_AT_ONCE, BLOCK_BYTES$3);
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
				const wanted = Math.min(BLOCK_BYTES$3, Math.ceil((skip + target.length - done) / SECTOR_BYTES) * SECTOR_BYTES);
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
// src/bytes/file.ts
const BLOCK_BYTES$2 = 1 << 20;
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
			const block = new Uint8Array(Math.min(BLOCK_BYTES$2, length));
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
// src/bytes/write.ts
var import_dist = require_dist();
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
async function* sha256$1(buffer, opts) {
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
					const iterator = sha256$1(op.content, {
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
			const where = `${method} ${url.origin}${url.pathname}`;
			throw answerError(response, where, "has no ETag", options, context);
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
	const unexpected = objects.find((one) => wanted.every(({ oid }) => oid !== one.oid));
	if (unexpected !== void 0) throw refuse(`has the object ${unexpected.oid}, which nobody asked for`);
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
// src/hub/source-blob.ts
var SourceBlob = class SourceBlob extends Blob {
	size;
	#source;
	#start;
	constructor(source, start = 0, end = source.size) {
		super([]);
		this.size = end - start;
		this.#source = source;
		this.#start = start;
	}
	slice(start = 0, end = this.size) {
		const within = (at) => Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
		const from = within(start);
		return new SourceBlob(this.#source, this.#start + from, this.#start + Math.max(from, within(end)));
	}
	stream() {
		return ReadableStream.from(this.#blocks());
	}
	async arrayBuffer() {
		return (await this.bytes()).buffer;
	}
	async bytes() {
		return new Uint8Array(await this.#source.read(this.#start, this.size));
	}
	async *#blocks() {
		for await (const block of this.#source.stream(this.#start, this.size)) yield new Uint8Array(block);
	}
};
// src/hub/release.ts
const SAMPLE_BYTES$1 = 512;
function isLocal(content) {
	return typeof content === "object" && "file" in content;
}
function isUnwritten(content) {
	return typeof content === "object" && "source" in content;
}
function sizeOfContent(content) {
	return isLocal(content) || isUnwritten(content) ? content.size : Buffer.byteLength(content);
}
function uploadOf({ content }) {
	if (isLocal(content)) return pathToFileURL(resolve(content.file));
	if (isUnwritten(content)) return new SourceBlob(content.source);
	return new Blob([typeof content === "string" ? content : new Uint8Array(content)]);
}
async function bytesOf({ content }) {
	if (isLocal(content)) return await readFile(content.file);
	if (isUnwritten(content)) return await content.source.read(0, content.size);
	return typeof content === "string" ? Buffer.from(content) : content;
}
async function sampleOf({ content }) {
	try {
		var _usingCtx$7 = _usingCtx();
		if (isUnwritten(content)) return Buffer.from(await content.source.read(0, Math.min(content.size, SAMPLE_BYTES$1)));
		if (!isLocal(content)) return Buffer.from(content).subarray(0, SAMPLE_BYTES$1);
		const { buffer, bytesRead } = await _usingCtx$7.a(await open(content.file)).read(Buffer.alloc(SAMPLE_BYTES$1), 0, SAMPLE_BYTES$1, 0);
		return buffer.subarray(0, bytesRead);
	} catch (_) {
		_usingCtx$7.e = _;
	} finally {
		await _usingCtx$7.d();
	}
}
function sha256Of({ content }) {
	return isLocal(content) || isUnwritten(content) ? content.sha256 : sha256Hex(content);
}
async function gitOidOf({ content }) {
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
// src/hub/target.ts
function targetOf({ branch, pullRequest }) {
	return `${encodeURIComponent(branch)}${pullRequest ? "?create_pr=1" : ""}`;
}
// src/xet/chunks/cutter.ts
const BLOCK_BYTES$1 = 4 << 20;
var Cutter = class {
	#kernel;
	#table;
	#kept = 0;
	constructor(rule, start = 0, blockBytes = BLOCK_BYTES$1) {
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
		var _usingCtx$6 = _usingCtx();
		const { path, size, rule, signal } = options;
		const segments = segmentsOf(size, options.segmentBytes, options.overlapBytes);
		const wanted = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
		const threads = _usingCtx$6.a(new Threads(Math.min(wanted, segments.length)));
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
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
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
	const cutter = new Cutter(rule, 0, BLOCK_BYTES$1);
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
	#xorbs = new Map();
	hasXorb(hash) {
		return this.#xorbs.has(toHex(hash));
	}
	xorb(hash) {
		return this.#xorbs.get(hash);
	}
	learn({ xorbs, footer }, now) {
		if (footer !== void 0 && footer.expiry !== 0 && footer.expiry <= now) return;
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
async function ruleOfStore(client, source, bases, onProblem, signal) {
	const scout = new Scout(client, onProblem);
	for (const base of bases) await scout.askForFile(base, signal);
	return await scout.rule(source, signal);
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
	const newBytes = plan.newBytes - knownBytes;
	const uploaded = {
		fileHash: toHex(fileHash$1(leavesOf(table))),
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
// src/hub/xet.ts
async function uploadFiles(client, files, { openBases, journal }, options, progress, dryRun = false) {
	try {
		var _usingCtx$5 = _usingCtx();
		const bases = files.length === 0 ? [] : await opened(openBases, progress);
		const open = _usingCtx$5.a(new AsyncDisposableStack());
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
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
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
	if (typeof content === "object" && "source" in content) {
		const { source, sha256, chunks } = content;
		return {
			source,
			chunks,
			sha256: () => sha256
		};
	}
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
async function uploadModes({ repo, files, ...target }, options) {
	const attributes = files.find(({ path }) => path === ATTRIBUTES);
	const json = {
		files: await Promise.all(files.map(async (file) => ({
			path: file.path,
			size: sizeOfContent(file.content),
			sample: (await sampleOf(file)).toString("base64")
		}))),
		...attributes && { gitAttributes: Buffer.from(await bytesOf(attributes)).toString() }
	};
	const route = `/api/${apiName(repo)}/preupload/${targetOf(target)}`;
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
async function sendCommit({ repo, branch, pullRequest }, lines, options) {
	const route = `/api/${apiName(repo)}/commit/${targetOf({
		branch,
		pullRequest
	})}`;
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
	const unexpected = objects.find(({ oid }) => !known.has(oid));
	if (!unexpected) return;
	throw new EspalierError("file-unreadable", `a file changed on disk after it was proven: its SHA-256 is ${unexpected.oid}, expected ${[...known].join(" or ")}`, { hint: "Leave the run directory alone while Espalier works, and run again." });
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
const index = int().min(0);
const reconstructionSchema = looseObject({ terms: array(looseObject({
	hash: string().regex(/^[0-9a-f]{64}$/),
	range: looseObject({
		start: index,
		end: index
	})
})) });
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
	async reconstruction(file) {
		let response = await this.#request("GET", `/v2/reconstructions/${file}`);
		if (response.status === 404 || response.status === 501) {
			await response.body?.cancel();
			response = await this.#request("GET", `/v1/reconstructions/${file}`);
		}
		const what = "the question what a file is made of";
		if (!response.ok) throw await refusal(response, what);
		const text = await readBody(response, MAX_SHARD_BYTES).catch((error) => {
			this.#options.signal?.throwIfAborted();
			throw new EspalierError("hub-unavailable", `the store's answer to ${what} broke off: ${networkReason(error)}`);
		});
		const { data } = reconstructionSchema.safeParse(parsed(text));
		if (data === void 0) throw new EspalierError("hub-refused", `the store's answer to ${what} is not of its form`);
		return data.terms.map(({ hash: xorb, range }) => ({
			xorb,
			...range
		}));
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
// src/hub/uri.ts
const FORMS$1 = "hf://ns/name[@revision]/path or hf://datasets/ns/name[@revision]/path";
const SPECIAL = /[\p{Cc}\p{Cf}\p{Z}%#?,"\\<>|`^{}[\]]/gu;
const SPECIAL_REF = /refs\/(?:pr\/\d+|convert\/[\w.-]+)(?=[/:]|$)/;
const NAME = /^(?!.*(--|\.\.))[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function parseHubUri(uri) {
	if (!uri.startsWith("hf://")) throw invalid(uri, "does not start with hf://");
	const special = new RegExp(`@${SPECIAL_REF.source}`);
	const parts = uri.slice(5).replace(special, (revision) => revision.replaceAll("/", "%2F")).split("/");
	const [first = ""] = parts;
	const type = first === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndRevision = "", ...rest] = first === "datasets" || first === "models" ? parts.slice(1) : parts;
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
	const at = revision === "refs" ? "%72efs" : encodeURIComponent(revision.toWellFormed());
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
		var _usingCtx$4 = _usingCtx();
		const source = _usingCtx$4.a(await openHubFile(repo, commit, path, options));
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
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
// src/hub/xet-access.ts
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
async function askAccess(repo, scope, options) {
	const route = `/api/${apiName(repo)}/xet-${scope}`;
	const context = {
		action: "ask for a token of the store",
		repo,
		writing: scope.startsWith("write")
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
async function openXet(target, options) {
	return await open$2(target.repo, `write-token/${targetOf(target)}`, options);
}
async function openXetToRead({ repo, revision }, options) {
	return await open$2(repo, `read-token/${encodeURIComponent(revision)}`, options);
}
async function open$2(repo, scope, options) {
	let first = await askAccess(repo, scope, options);
	if (first === void 0) return void 0;
	const access = async () => {
		const asked = first ?? await askAccess(repo, scope, options);
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
async function xetHashOf({ repo, revision, path }, options) {
	const { fetch, signal, hubUrl } = options;
	const context = {
		action: "ask for the chunks",
		repo,
		revision,
		path
	};
	const response = await fetch(`${hubUrl}${resolveRoute(repo, revision, path)}`, {
		method: "HEAD",
		redirect: "manual",
		headers: authHeaders(options),
		...signal ? { signal } : {}
	}).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (response.status >= 400) throw hubError(await readRefusal(response), context, options);
	await response.body?.cancel();
	return response.headers.get("x-xet-hash") ?? void 0;
}
// src/hub/commit.ts
async function commitRelease(commit, options, progress) {
	const { repo, files, remove, title, description, parentCommit, branch, pullRequest } = commit;
	const client = options.withoutXet === true ? void 0 : await openXet(commit, options);
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
		branch,
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
	const message = typeof said === "string" ? messageIn(said) : void 0;
	return hubError({
		status,
		errorCode: void 0,
		message,
		requestId
	}, context, options);
}
// src/hub/repo.ts
const repoSchema = looseObject({
	sha: string().regex(/^[0-9a-f]{40}$/),
	private: boolean()
});
async function readRepo(repo, options, how = {}) {
	const context = {
		action: "read the repo",
		repo
	};
	try {
		const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, how, options, context);
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
async function deleteRepo(repo, options) {
	const [organization, name] = repo.id.split("/");
	const context = {
		action: "remove the repo",
		repo,
		writing: true
	};
	const request = {
		method: "DELETE",
		json: {
			name,
			organization,
			type: repo.type
		},
		undoing: true
	};
	await (await hubRequest("/api/repos/delete", request, options, context)).body?.cancel();
}
async function makePublic(repo, options) {
	if ((await readRepo(repo, options))?.visibility === "public") return;
	const request = {
		method: "PUT",
		json: { visibility: "public" }
	};
	const context = {
		action: "make the repo public",
		repo,
		writing: true
	};
	await (await hubRequest(`/api/${apiName(repo)}/settings`, request, options, context)).body?.cancel();
	if ((await readRepo(repo, options))?.visibility === "public") return;
	throw new EspalierError("hub-refused", `the Hub took the setting, and ${repo.id} is still private`, {
		hint: `The release is there. Make the repo public in ${options.hubUrl}/${webName(repo)}/settings.`,
		details: { repo: repo.id }
	});
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
	if (options.token === void 0) throw new EspalierError("hub-token-missing", "publishing needs a Hub token and none was given", { hint: `Make one with write access at ${options.hubUrl}/settings/tokens and give it as HF_TOKEN (hf-token in a workflow), or run "hf auth login". A workflow with "permissions: id-token: write" needs none where the repo names it as trusted publisher.` });
	if (!options.token.startsWith("hf_")) throw new EspalierError("hub-token-invalid", "the Hub token does not start with hf_", { hint: `Check that ${options.tokenFrom ?? "the secret"} holds the token itself, without quotes or spaces.` });
	const me = await hubJson(whoAmISchema, "/api/whoami-v2", {}, options, { action: "check the token" });
	return {
		name: me.name,
		orgs: me.orgs.filter((org) => org.roleInOrg !== "read").map((org) => org.name),
		role: me.auth?.accessToken?.role
	};
}
async function checkWriteAccess(repo, options, { pullRequest = false } = {}) {
	if (options.trusted !== void 0) return await checkPublisher(repo, options, options.trusted);
	const user = await whoAmI(options);
	const namespace = repo.id.split("/")[0] ?? "";
	const details = {
		repo: repo.id,
		user: user.name,
		role: user.role
	};
	if (user.role === "read") throw new EspalierError("hub-token-read-only", `the token of ${user.name} may read but not write ${repo.id}`, {
		hint: `Make a token with the role "write" at ${options.hubUrl}/settings/tokens${from(options)}. To read with this one and write with another, give that as HF_WRITE_TOKEN (hf-write-token in a workflow).`,
		details
	});
	if (![user.name, ...user.orgs].map((name) => name.toLowerCase()).includes(namespace.toLowerCase())) {
		if (pullRequest && await readRepo(repo, options) !== void 0) return user;
		const who = user.orgs.length === 0 ? "has no organisation to write to" : `may write to ${user.orgs.join(", ")}`;
		throw new EspalierError("hub-token-read-only", `${user.name} may not write to ${namespace}: ${user.name} ${who}`, {
			hint: pullRequest ? `Nobody but ${namespace} can make ${repo.id}, and a pull request needs a repo that is there: check its name.` : `Publish to ${user.name}/${repo.id.split("/")[1]}, use the token of someone in ${namespace}, or propose it with pull-request.`,
			details
		});
	}
	return user;
}
function from({ tokenFrom }) {
	return tokenFrom === void 0 ? "" : ` (this one is from ${tokenFrom})`;
}
async function checkPublisher(repo, options, workflow) {
	if (await readRepo(repo, options) !== void 0) return {
		name: `the workflow (${workflow})`,
		orgs: [],
		role: void 0
	};
	throw new EspalierError("hub-repo-not-found", `${repo.id} does not exist, and a trusted publisher cannot make it`, {
		hint: `Make it at ${options.hubUrl}/new and name this workflow under "Trusted Publishers" in its settings, or give hf-write-token.`,
		details: {
			repo: repo.id,
			workflow
		}
	});
}
// src/hub/address.ts
const HUB_HOSTS = [
	"huggingface.co",
	"www.huggingface.co",
	"hf.co"
];
const REPO = new RegExp(`^(?<type>(?:models|datasets)/)?(?<id>[^/@:]+/[^/@:]+)(?:@(?<revision>${SPECIAL_REF.source}|[^/:]+))?(?::(?<quant>[\\w.-]+))?/?$`);
const FILE = /\.(gguf|jsonl?|gz|ya?ml|md|txt|csv|arrow|parquet)$/i;
const NO_REPO = [...[
	"spaces",
	"buckets",
	"kernels",
	"collections",
	"papers",
	"docs",
	"blog",
	"posts",
	"settings",
	"api"
], ...[
	"join",
	"login",
	"new",
	"organizations",
	"pricing",
	"search",
	"tasks",
	"chat",
	"learn"
]];
const FORMS = "Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.";
function pageOf(text, hubUrl) {
	const hosts = [...HUB_HOSTS, new URL(hubUrl).host];
	const named = HUB_HOSTS.some((host) => text.toLowerCase().startsWith(`${host}/`)) ? `https://${text}` : text;
	const url = /^https?:\/\//i.test(named) ? URL.parse(named) : null;
	return url !== null && hosts.includes(url.host) ? url : void 0;
}
function isHubPage(text, hubUrl) {
	return pageOf(text, hubUrl) !== void 0;
}
function parseAddress(text, hubUrl, bare = "model") {
	if (text.startsWith("hf://")) {
		const body = text.slice(5);
		if (!(body.endsWith("/") && repoAddress(text, body, "model") === void 0)) return repoAddress(text, body, "model") ?? {
			kind: "hub",
			...parseHubUri(text)
		};
		const { repo, revision, path } = parseHubUri(text.slice(0, -1));
		return {
			kind: "repo",
			repo,
			revision,
			folder: path
		};
	}
	const page = pageOf(text, hubUrl);
	if (page !== void 0) return parsePage(text, page, new URL(hubUrl));
	if (/^https?:\/\//i.test(text)) {
		const origin = URL.parse(text)?.origin ?? "this";
		throw new EspalierError("usage", `${origin} is not the Hub`, { hint: FORMS });
	}
	return (FILE.test(text) || /^(models|datasets)\/.*\//.test(text) ? void 0 : repoAddress(text, text, bare)) ?? {
		kind: "local",
		path: text
	};
}
function formatAddress(address) {
	if (address.kind === "local") return formatPath(address.path);
	if (address.kind === "hub") return formatHubUri(address);
	const { repo, revision, folder, quant } = address;
	if (folder !== void 0) return `${formatHubUri({
		repo,
		revision,
		path: folder
	})}/`;
	const at = revision === "main" ? "" : `@${encodeURIComponent(revision.toWellFormed())}`;
	return `hf://${webName(repo)}${at}${quant === void 0 ? "" : `:${quant}`}`;
}
function formatPath(path) {
	try {
		return parseAddress(path, "https://huggingface.co").kind === "local" ? path : `./${path}`;
	} catch {
		return `./${path}`;
	}
}
function repoAddress(text, body, bare) {
	const { type, id, revision, quant } = REPO.exec(body)?.groups ?? {};
	if (id === void 0 || !isRepoId(id)) return void 0;
	const typed = type === void 0 ? bare : type === "datasets/" ? "dataset" : "model";
	if (type === void 0) refuseOther(text, id.split("/")[0] ?? "");
	return {
		kind: "repo",
		repo: {
			type: typed,
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
function refuseOther(text, first) {
	if (!NO_REPO.includes(first)) return;
	throw new EspalierError("usage", `${text} is neither a model nor a data set of the Hub`, { hint: FORMS });
}
function parsePage(text, { pathname, searchParams, host }, hub) {
	const prefix = host === hub.host ? hub.pathname.replace(/\/$/, "") : "";
	const all = (pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname).split("/").filter((part) => part !== "");
	const type = all[0] === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndQuant = "", kind, ...after] = all[0] === "datasets" || all[0] === "models" ? all.slice(1) : all;
	refuseOther(text, namespace);
	const [name, quant] = nameAndQuant.split(":");
	const repo = parseRepoId(`${namespace}/${name}`, type);
	const special = new RegExp(`^${SPECIAL_REF.source}`).exec(after.join("/"))?.[0];
	const [revision, ...rest] = special === void 0 ? after.map((part) => decode(text, part)) : [special, ...after.slice(special.split("/").length).map((part) => decode(text, part))];
	const path = rest.join("/");
	const fileAt = (at, file) => {
		return {
			kind: "hub",
			...parseHubUri(`hf://${webName(repo)}@${encodeURIComponent(at)}/${encodePath(file)}`)
		};
	};
	const shown = searchParams.get("show_file_info") ?? "";
	if (kind === void 0) {
		if (shown !== "") return fileAt("main", shown);
		return {
			kind: "repo",
			repo,
			revision: "main",
			...quant !== void 0 && { quant }
		};
	}
	if (revision !== void 0 && kind === "tree") {
		if (shown !== "") return fileAt(revision, shown);
		return {
			kind: "repo",
			repo,
			revision,
			...path !== "" && { folder: path }
		};
	}
	if (revision !== void 0 && path !== "" && [
		"blob",
		"resolve",
		"raw",
		"blame"
	].includes(kind)) return fileAt(revision, path);
	if (revision !== void 0 && kind === "commit") return {
		kind: "repo",
		repo,
		revision
	};
	if (kind === "discussions" && /^\d+$/.test(revision ?? "")) return {
		kind: "repo",
		repo,
		revision: `refs/pr/${revision}`
	};
	throw new EspalierError("usage", `${text} is no page of a file, folder or repo`, { hint: FORMS });
}
function decode(text, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw new EspalierError("usage", `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
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
			var _usingCtx$3 = _usingCtx();
			const source = _usingCtx$3.a(await openHubFile(repo, commit, "README.md", options));
			readme = new TextDecoder().decode(await source.read(0, Math.min(source.size, HEAD_BYTES)));
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
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
const BLOCK_BYTES = 4 << 20;
const BLOCKS_AHEAD = 2;
async function* streamSpliced(base, list, { from = 0, signal } = {}) {
	signal?.throwIfAborted();
	const rest = dropHead(list, from);
	const capacity = Math.min(BLOCK_BYTES, splicedSize(rest));
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
	for await (const { buffer, length } of inOrder(inBlocks(rest, BLOCK_BYTES).map(task), base.readsAtOnce ?? BLOCKS_AHEAD, signal)) {
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
// src/hub/download.ts
async function downloadHubFile(download, options, progress) {
	try {
		var _usingCtx$2 = _usingCtx();
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
		const source = _usingCtx$2.a(await openHubFile(repo, commit, path, options, file));
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
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
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
const ATTESTATION_PATH = RELEASE_FILES.attestation;
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const writtenFileSchema = strictObject({
	path: string(),
	sha256
});
const writtenCardSchema = strictObject({
	sha256,
	metadata: record(string(), sha256)
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
		var _usingCtx$1 = _usingCtx();
		if (found.sha256 !== void 0) return found.sha256 === sha256;
		if (found.size > MAX_GIT_BYTES) return false;
		const source = _usingCtx$1.a(await openHubFile(at.repo, at.commit, found.path, options));
		return sha256Hex(await source.read(0, source.size)) === sha256;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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
// src/hub/location.ts
function withPath(location, path) {
	return {
		...location,
		path
	};
}
function shardLocations(location) {
	return shardPaths(location.path).map((path) => withPath(location, path));
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
// src/hub/locate.ts
async function readAddress(text, hubUrl, bare) {
	const address = parseAddress(text, hubUrl, bare);
	return address.kind === "repo" && !text.includes("://") && await exists(text) ? {
		kind: "local",
		path: text
	} : address;
}
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
async function locateFile(text, wanted, options) {
	const address = await readAddress(text, options.hubUrl, wanted.bare);
	if (address.kind === "local") await refuseMissing(address.path);
	if (address.kind !== "repo") return address;
	const { repo, revision, folder, quant } = address;
	const inFolder = (await repoPaths(address, options)).filter((path) => folder === void 0 || path.startsWith(`${folder}/`)).toSorted();
	const meant = wanted.choose(inFolder, quant);
	const [path, ...others] = meant;
	const at = (one) => ({
		kind: "hub",
		repo,
		revision,
		path: one
	});
	if (path !== void 0 && others.length === 0) return at(path);
	const found = path === void 0 ? `no ${wanted.what}` : `${meant.length} ${wanted.what}s`;
	const where = `${webName(repo)}${folder === void 0 ? "" : ` (folder ${folder})`}`;
	const choices = path === void 0 ? wanted.choose(inFolder, void 0) : meant;
	const listed = choices.slice(0, MAX_LISTED).map((one) => formatAddress(at(one)));
	const more = choices.length > listed.length ? `, and ${choices.length - listed.length} more` : "";
	throw new EspalierError("usage", `${where} has ${found}${quant === void 0 ? "" : ` of ${quant}`}`, {
		hint: listed.length === 0 ? "Check the name of the repo; a file of this machine is given as ./PATH." : `Name one: ${listed.join(", ")}${more}`,
		details: {
			repo: repo.id,
			revision,
			files: choices
		}
	});
}
const MAX_LISTED = 20;
async function refuseMissing(path) {
	if (!/^[\w][\w.-]*\/[\w][\w.-]*\/./.test(path) || await exists(path)) return;
	throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file on this machine`, { hint: `If it is a file of the Hub, write hf://${path}; if it is on this machine, check the path (./${path}).` });
}
const listSchema = looseObject({ siblings: array(looseObject({ rfilename: string() })) });
async function repoPaths({ repo, revision }, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=siblings`;
	const { siblings } = await hubJson(listSchema, route, {}, options, {
		action: "list the files",
		repo,
		revision
	});
	return siblings.map(({ rfilename }) => rfilename);
}
async function listModels(address, options) {
	const { repo, folder } = address;
	const revision = await resolveRevision(repo, address.revision, options);
	const inFolder = (await repoPaths({
		...address,
		revision
	}, options)).filter((path) => folder === void 0 || path.startsWith(`${folder}/`));
	const files = await statFiles(repo, revision, inFolder.filter((path) => /\.gguf$/i.test(path)), options);
	const sizes = new Map(files.map(({ path, size }) => [path, size]));
	return modelsIn(inFolder).map((path) => {
		const location = {
			kind: "hub",
			repo,
			revision,
			path
		};
		return {
			location,
			bytes: shardLocations(location).map((shard) => sizes.get(shard.path) ?? 0).reduce((sum, size) => sum + size, 0)
		};
	});
}
const MODEL = {
	what: "GGUF",
	choose(paths, quant) {
		const models = modelsIn(paths);
		return quant === void 0 ? models : ofQuant(models, quant);
	}
};
function locateModel(text, options) {
	return locateFile(text, MODEL, options);
}
function modelsIn(paths) {
	return paths.filter((path) => /\.gguf$/i.test(path) && !/(^|\/)(mmproj|imatrix)[^/]*$/i.test(path)).filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1);
}
function ofQuant(models, quant) {
	const wanted = quant.toUpperCase();
	const nameOf = (path) => path.split("/").at(-1) ?? path;
	if (wanted.endsWith(".GGUF")) return models.filter((path) => nameOf(path).toUpperCase() === wanted);
	const labelOf = (path) => quantizationLabel(nameOf(path));
	const exact = models.filter((path) => labelOf(path) === wanted);
	return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}
// src/hub/changes.ts
async function changesAt(repo, commit, files, signs, options) {
	const earlier = await readEarlier(repo, commit, options);
	const listed = new Map((earlier?.files ?? []).map((file) => [file.path, file]));
	const paths = new Set([
		...files.map(({ path }) => path),
		...listed.keys(),
		ATTESTATION_PATH
	]);
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
		if (path === CARD_PATH || path === REPORT_PATH || path === ATTESTATION_PATH) continue;
		remove.push(path);
		if (!await isOurs(there)) lost.push(`${path} (${whose(true)})`);
	}
	const isSigned = found.has(ATTESTATION_PATH);
	if (isSigned && !signs && write.length + remove.length > 0) remove.push(ATTESTATION_PATH);
	return {
		write,
		remove,
		unsigned: signs && !isSigned,
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
function isComplete({ write, remove, unsigned }) {
	return write.length === 0 && remove.length === 0 && !unsigned;
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
async function createBranch(repo, branch, commit, options) {
	const route = `/api/${apiName(repo)}/branch/${encodeURIComponent(branch)}`;
	const context = {
		action: `create the branch ${branch}`,
		repo,
		revision: commit,
		writing: true
	};
	try {
		await (await hubRequest(route, {
			method: "POST",
			json: { startingPoint: commit }
		}, options, context)).body?.cancel();
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
	}
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
// src/hub/publish.ts
async function publish(release, options, progress) {
	const published = await publishFiles(release, options, progress);
	if (release.visibility === "private-first" && !published.pullRequest) await makePublic(release.repo, options);
	return published;
}
async function publishFiles(release, options, progress) {
	const { repo, files, pullRequest = false, overwrite = false, branch = MAIN } = release;
	if (pullRequest && branch !== MAIN) throw new EspalierError("usage", `a pull request changes main, and the release is for ${branch}`, { hint: "Leave out the branch, or the pull request." });
	const tag = pullRequest ? void 0 : release.tag;
	checkReleaseFiles(files);
	await checkWriteAccess(repo, options, { pullRequest });
	const found = await openBranch(repo, branch, options);
	if (found) checkVisibility(release, found.visibility, progress);
	const done = (commit, created, alreadyPublished) => ({
		commit,
		url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
		created,
		alreadyPublished,
		pullRequest: false
	});
	const changes = (commit) => changesAt(repo, commit, files, release.attest !== void 0, options);
	const isAt = async (commit) => isComplete(await changes(commit));
	const tagged = found && tag !== void 0 ? (await readRefs(repo, options)).tags.get(tag) : void 0;
	if (tag !== void 0 && tagged !== void 0) {
		if (!await isAt(tagged)) throw tagTaken(repo, tag, tagged, void 0);
		return done(tagged, false, true);
	}
	const ahead = found && await changes(found.head);
	if (found && ahead && isComplete(ahead) && found.hasBranch) {
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
	if (!found) await makeRepo(repo, release.visibility === "public" ? "public" : "private", writing);
	const head = found?.head ?? await resolveRevision(repo, MAIN, options);
	if (branch !== MAIN && found?.hasBranch !== true) await createBranch(repo, branch, head, options);
	const wanted = ahead ?? await changes(head);
	checkLost(repo, wanted, overwrite);
	const signed = await signedFile(release);
	const commit = commitOf(release, {
		...wanted,
		write: [...wanted.write, ...signed]
	}, head);
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
const MAIN = "main";
async function openBranch(repo, branch, options) {
	const found = await readRepo(repo, options);
	if (found === void 0 || branch === MAIN) return found && {
		...found,
		hasBranch: true
	};
	const head = (await readRefs(repo, options)).branches.get(branch);
	return {
		...found,
		head: head ?? found.head,
		hasBranch: head !== void 0
	};
}
async function signedFile({ attest }) {
	return attest === void 0 ? [] : [{
		path: ATTESTATION_PATH,
		content: await attest()
	}];
}
async function land(commit, changes, options, progress) {
	const { repo, parentCommit, branch } = commit;
	try {
		const committed = await commitRelease(commit, options, progress);
		const { oid } = committed;
		await confirm(repo, oid, changes);
		const head = await resolveRevision(repo, branch, options);
		if (head !== oid && !await isInHistory(repo, branch, oid, options)) throw notThere(repo, oid, `${branch} is at ${head}`);
		return committed;
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		const head = await resolveRevision(repo, branch, options);
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
		const { write, remove, unsigned } = await changes(commit);
		lacking = [
			...write.map(({ path }) => `lacks ${path}`),
			...remove.map((path) => `still has ${path}`),
			...unsigned ? [`lacks ${ATTESTATION_PATH}`] : []
		];
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
	const { repo, title, runId, xet = {}, pullRequest = false, branch = MAIN } = release;
	return {
		repo,
		files: write,
		remove,
		title,
		description: [release.description, runId === void 0 ? void 0 : `Espalier-Run: ${runId}`].filter((line) => line !== void 0).join("\n\n") || void 0,
		parentCommit,
		branch,
		pullRequest,
		xet
	};
}
function checkVisibility({ repo, visibility }, found, progress) {
	if (found === visibility || visibility === "private-first" && found === "private") return;
	if (visibility === "private-first") {
		progress({
			type: "note",
			level: "warning",
			message: `${repo.id} is public already: what is uploaded is seen at once`
		});
		return;
	}
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
export { mapParallel as $, pieceLength as A, leavesOf as At, xetHashOf as B, downloadPartial as C, MAX_SHARD_BYTES$1 as Ct, SpliceBuilder as D, chunkCount as Dt, streamSpliced as E, TableBuilder as Et, checkWriteAccess as F, parseHubUri as G, readHubText as H, whoAmI as I, newOf as J, parseRepoId as K, deleteRepo as L, readCardMetadata as M, startOf as Mt, formatAddress as N, ChunkKernel as Nt, digestOfList as O, endOf as Ot, isHubPage as P, MAX_CHUNK as Pt, ChunkIndex as Q, readRepo as R, downloadHubFile as S, xorbHash$1 as St, digestOfFile as T, MAX_XORB_CHUNKS$1 as Tt, resolveRoute as U, openHubFile as V, formatHubUri as W, Scout as X, uploadFiles as Y, ruleOfStore as Z, writtenSchema as _, fromHex as _t, locateFile as a, sha256Of as at, holdsMarker as b, toHex as bt, repoPaths as c, writeStream as ct, withPath as d, readChunkHeader as dt, UploadPlan as et, candidateFileName as f, readShard as ft, writtenBy as g, fileHash$1 as gt, REPORT_PATH as h, chunkHash as ht, listModels as i, Cutter as it, splicedSize as j, sliceTable as jt, literalSize as k, hashOf as kt, resolveRevision as l, openFileSource as lt, ATTESTATION_PATH as m, DATA_KEY as mt, readRefs as n, startWorker as nt, locateModel as o, isPassing as ot, quantizationLabel as p, writeShard as pt, openHttpSource as q, tagTaken as r, inOrder as rt, readAddress as s, sha256OfStream as st, publish as t, cutInOrder as tt, shardLocations as u, COMPRESSION as ut, BEGIN_MARKER as v, isEligible as vt, statFile as w, MAX_XORB_BYTES as wt, withMarkers as x, verificationHash$1 as xt, END_MARKER as y, keyedChunkHash as yt, openXetToRead as z };
