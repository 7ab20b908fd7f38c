import { t as __commonJSMin } from "./rolldown-runtime.js";
import { f as removeLeftovers, h as messageOf, i as isFileSystemError, l as _usingCtx, m as EspalierError, n as fileError, p as temporaryName, s as stringifyJson } from "./files.js";
import { C as formatBytes, S as formatBinaryBytes, a as option, f as wholeNumber, h as pause, i as list, n as flag, o as optionGroup, p as createFetch, r as infoOf, s as optionName } from "./option.js";
import { n as refuseClearText } from "./clear-text.js";
import { c as int, f as object, g as tuple, h as string, i as array, l as literal, m as strictObject, r as _enum, y as url } from "./zod.js";
import { f as withLock, h as checkValue, l as makePrivateFolder, u as openPrivate } from "./run-directory.js";
import { $ as modelServerFetch, D as stringOf, F as sha256Hex, Q as limitBodies, T as integerOf, W as readCardMetadata, X as openHttpSource, g as shardPaths, ot as openFileSource, p as joinShards, u as parseLocation, v as readHeader, w as elementsOf } from "./hub.js";
import { d as silent } from "./options.js";
import { _ as lastLine, b as childEnvironment, c as parseWanted, d as benchmarkNames, g as capture, h as writtenBytes, s as measurementsOf, v as describeExit, x as variable, y as spawnGuarded } from "./command.js";
import { n as openBase, r as openEach } from "./open-base.js";
import ro, { mkdir, open, readFile, readdir, readlink, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import path, { basename, delimiter, dirname, join, posix, relative, resolve, win32 } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import fs, { createReadStream, createWriteStream, existsSync, statSync } from "node:fs";
import { EventEmitter, once } from "node:events";
import co from "node:assert";
import { createServer } from "node:net";
import Cs from "node:stream";
import { isDeepStrictEqual } from "node:util";
import zlib from "node:zlib";
import { Buffer as Buffer$1 } from "buffer";
import { finished, pipeline } from "node:stream/promises";
import ar, { dirname as dirname$1, parse } from "path";
import I from "fs";
import Qr, { EventEmitter as EventEmitter$1 } from "events";
import zi from "assert";
import { StringDecoder } from "node:string_decoder";
import en, * as Ps from "zlib";
import { text } from "node:stream/consumers";
// pins.json
var pins_default = {
	$schema: "schema/pins.schema.json",
	releases: [
		{
			"name": "llama-b11146-bin-macos-arm64.tar.gz",
			"version": "b11146",
			"size": 11189714,
			"sha256": "1ad3f9eff80edb9dbef4259ad564d1720612ef7eea48fa4afed0e54f5f3d5711",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "llama-b11146-bin-macos-x64.tar.gz",
			"version": "b11146",
			"size": 11237237,
			"sha256": "305f0e3a17d2c01eb205cd0a62128357f1ec3b55329cb084d94e5ec0115d7a3b",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "llama-b11146-bin-ubuntu-cuda-12.8-x64.tar.gz",
			"version": "b11146",
			"size": 168920581,
			"sha256": "c2ab9e19838513ff69d1af8d999ad717dd3c7ee4714ac04c7ed5ab9077c50e4e",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "cudart-llama-b11146-bin-ubuntu-cuda-12.8-x64.tar.gz",
			"version": "b11146",
			"size": 594373356,
			"sha256": "1466daea60aad1144819e151b2bae19d54556cf1da6c129c4f55a5ded2637c25",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "llama-b11146-bin-ubuntu-vulkan-x64.tar.gz",
			"version": "b11146",
			"size": 30598492,
			"sha256": "d3ce40fce7403cc93bcf5718fc46c6efb61ed9709f8e5d9f10c86bf0e30e8fb3",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "llama-b11146-bin-ubuntu-x64.tar.gz",
			"version": "b11146",
			"size": 16998357,
			"sha256": "c150306eb16b5ab696f76a8bdf810c35fd98a24e82158742e6fa28f420ff8410",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		},
		{
			"name": "llama-b11146-bin-ubuntu-arm64.tar.gz",
			"version": "b11146",
			"size": 13598346,
			"sha256": "4aeda6fe68831547e49b7fa87607383ca5352b3d72ca5f70d52ed265f58c131f",
			"from": "https://github.com/ggml-org/llama.cpp/releases/tag/b11146 (asset digest)"
		}
	],
	debian: [
		{
			"name": "debconf_1.5.92_all.deb",
			"version": "1.5.92",
			"size": 122512,
			"sha256": "cdee7273fe92dad870fa6c7e3a8aa5b4001a8ddeffccb0958e1607bf15879803",
			"from": "signed index of Debian sid"
		},
		{
			"name": "gcc-16-base_16.2.0-4_amd64.deb",
			"version": "16.2.0-4",
			"size": 39320,
			"sha256": "b81ebc677d1e2c4c0db8b3968f29addc18839d173a35366958fa815f3c5d1184",
			"from": "signed index of Debian sid"
		},
		{
			"name": "gcc-16-base_16.2.0-4_arm64.deb",
			"version": "16.2.0-4",
			"size": 39336,
			"sha256": "4e4a72005f1fb7eaec947f98890cde9d02247ef33454aa6e90e29a31bcc680a4",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libc-gconv-modules-extra_2.43-7_amd64.deb",
			"version": "2.43-7",
			"size": 1102928,
			"sha256": "8abae40b5e2bfca58fbc838329b48f525c98463e930b8d3ed075d0c9e960a57a",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libc-gconv-modules-extra_2.43-7_arm64.deb",
			"version": "2.43-7",
			"size": 1128656,
			"sha256": "e6193371b9722624aa46ed45bca12ee219d092cf70b464f037645dfeb92bedd9",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libc6_2.43-7_amd64.deb",
			"version": "2.43-7",
			"size": 1866392,
			"sha256": "5c71715c51103beb4fbba9fe9f8dff604af6610dfa71c70bff342f54a7860803",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libc6_2.43-7_arm64.deb",
			"version": "2.43-7",
			"size": 1458588,
			"sha256": "2315e75157bf67622bb435724de8be3c4c6f5bb33f3f26e8310842ea66093c74",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libffi8_3.8.0-2_amd64.deb",
			"version": "3.8.0-2",
			"size": 32472,
			"sha256": "8f52979b2f3831088c419aae858f10fd3ad7e42cc6c1d28967bae996a98223a4",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libffi8_3.8.0-2_arm64.deb",
			"version": "3.8.0-2",
			"size": 25888,
			"sha256": "b6e6930ad3b9423237fb64bcf5fb65fdd36890613b7f083094fcf16041c5e851",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgcc-s1_16.2.0-4_amd64.deb",
			"version": "16.2.0-4",
			"size": 74120,
			"sha256": "d251ea642c3795e8723ac2b9eeebe511467ca04590ba70f3d555a7616787d7e3",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgcc-s1_16.2.0-4_arm64.deb",
			"version": "16.2.0-4",
			"size": 53204,
			"sha256": "385ea4394ef27e610dfa033ea422dd79b154d88255a9d945de86ece751578b9f",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libggml0_0.27.0-1_amd64.deb",
			"version": "0.27.0-1",
			"size": 1671168,
			"sha256": "f621153d6615a8dd1ac4b14e110cbafca34cc66f551367c5f6326f71fb141b0d",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libggml0_0.27.0-1_arm64.deb",
			"version": "0.27.0-1",
			"size": 961484,
			"sha256": "7669ddc799f16907161cd334b88fa2c2ed870cb9fba01ca0f1d385c35264436a",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgmp10_2%3a6.3.0+dfsg-5+b2_amd64.deb",
			"version": "2:6.3.0+dfsg-5+b2",
			"size": 559860,
			"sha256": "032743c787f0e1e644e4dcfbdb38f01be8cb150cb9633f8be5e79aba6938f349",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgmp10_2%3a6.3.0+dfsg-5+b2_arm64.deb",
			"version": "2:6.3.0+dfsg-5+b2",
			"size": 542872,
			"sha256": "ceedd3ac17447facce0de2713b6f99d711fa41e7f26cb278778840054d93b6a7",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgnutls30t64_3.8.13-1_amd64.deb",
			"version": "3.8.13-1",
			"size": 1545536,
			"sha256": "81f7f28a3968228293cabf6a92f7d6b2a8807f64ccf57469f2ce9a06b7b226af",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgnutls30t64_3.8.13-1_arm64.deb",
			"version": "3.8.13-1",
			"size": 1433780,
			"sha256": "f75fd2174336a71a8cd208399823c71d1ff2df5460add70d4c430937013ba74a",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgomp1_16.2.0-4_amd64.deb",
			"version": "16.2.0-4",
			"size": 151060,
			"sha256": "11cb09fd79c2de0acbdc23b0eb350445c563b16a36d879b355dfd45a5d2d6d3e",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libgomp1_16.2.0-4_arm64.deb",
			"version": "16.2.0-4",
			"size": 131596,
			"sha256": "b985c1e5b615e9651c41bf57350c1cfe16f5f26b1831920d42c0d18ed615a197",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libhogweed6t64_3.10.2-1+b1_amd64.deb",
			"version": "3.10.2-1+b1",
			"size": 334792,
			"sha256": "d5872392a9d3b9b6e06f3dbd07a3f954346226d9fa2f318c4a3b5732b060fc44",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libhogweed6t64_3.10.2-1+b1_arm64.deb",
			"version": "3.10.2-1+b1",
			"size": 329904,
			"sha256": "3b61a8059b653c98019b959419060c79e061259a8b9ec39981050dda7059c003",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libidn2-0_2.3.8-5_amd64.deb",
			"version": "2.3.8-5",
			"size": 108596,
			"sha256": "25a38f7d9ba5bb3daf47a21ad5d348303e602f3c9037a48d621683fe87e7ce28",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libidn2-0_2.3.8-5_arm64.deb",
			"version": "2.3.8-5",
			"size": 106724,
			"sha256": "5ecbc32716dea96d94bc51f5b0625bba1e676c2910e3ca41b4d403a926262474",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libllama0_1%3a0.7.0+dfsg-2_amd64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 3259120,
			"sha256": "7d49cde5582ccdc8c454b379ba627eea8c95813b6a9c70628653101f629204d6",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libllama0_1%3a0.7.0+dfsg-2_arm64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 2680724,
			"sha256": "dc6690bd23cce06eac0ca767002e6f4655a55f84d0a45477ad0fa9c1b9eec663",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libnettle8t64_3.10.2-1+b1_amd64.deb",
			"version": "3.10.2-1+b1",
			"size": 305348,
			"sha256": "213f9f0119cd63efc2529401547bad5f6d2cea4cae5d05cffdef22f19aabb30e",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libnettle8t64_3.10.2-1+b1_arm64.deb",
			"version": "3.10.2-1+b1",
			"size": 303720,
			"sha256": "b600dcf64a45508b39be31f8d415f177aa6a1c31af9b7e673063a0f4aea3875e",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libp11-kit0_0.26.5-1_amd64.deb",
			"version": "0.26.5-1",
			"size": 482444,
			"sha256": "7f6187247766dca57582c4fa327928fb612de3cd17a13786c1762c57357b4930",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libp11-kit0_0.26.5-1_arm64.deb",
			"version": "0.26.5-1",
			"size": 440124,
			"sha256": "8668eb8eb2ed0b056bfc61c8d02e9e3b982139e9c37ae6fdbd9b1e28dc62aaa2",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libpcre2-8-0_10.49-1_amd64.deb",
			"version": "10.49-1",
			"size": 312644,
			"sha256": "854da48a72f55b3f6f20389b58a3e94bddd06dc02b2a9fadd006ccd0048d14ab",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libpcre2-8-0_10.49-1_arm64.deb",
			"version": "10.49-1",
			"size": 267540,
			"sha256": "3af37b066fb2b6ff7c6cc37c33f5144fa97650030b1b191cb082a93e0c5a5f8a",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libpsl5t64_0.23.3-1_amd64.deb",
			"version": "0.23.3-1",
			"size": 61660,
			"sha256": "610ce84d46ad555c604431bd659a2d3475dd4cbc6d112de7c405f0b1a74c088f",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libpsl5t64_0.23.3-1_arm64.deb",
			"version": "0.23.3-1",
			"size": 61012,
			"sha256": "4147b777ca567b142127f88a19dde62c93bad421464e70fa27f8003165a828c2",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libssl3t64_3.6.5-1_amd64.deb",
			"version": "3.6.5-1",
			"size": 2620984,
			"sha256": "0a0ec84fe860c5c93c74d53cbb071aea0793327a3761b483080e9d7b73c21b37",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libssl3t64_3.6.5-1_arm64.deb",
			"version": "3.6.5-1",
			"size": 2793584,
			"sha256": "76770c099cfb06cd48cb0764ac3a7771c8b38e17d25780010d55772dce6b36f8",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libstdc++6_16.2.0-4_amd64.deb",
			"version": "16.2.0-4",
			"size": 822380,
			"sha256": "cef6654bba1daece0bc0dbe0e3f69fa5a26eb6ba139f3536e6f4806bd787f3e7",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libstdc++6_16.2.0-4_arm64.deb",
			"version": "16.2.0-4",
			"size": 700032,
			"sha256": "d7d0387468ffed2bc8aa32e16cd05bd9e4b9ea120863d69ee557d2d6dd663c39",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libtasn1-6_4.21.0-2+b1_amd64.deb",
			"version": "4.21.0-2+b1",
			"size": 49292,
			"sha256": "097059368c29f6bac5253cc9a4ee3b8c2f449326de016feddf5a00b896fabe49",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libtasn1-6_4.21.0-2+b1_arm64.deb",
			"version": "4.21.0-2+b1",
			"size": 46948,
			"sha256": "abdbe39140c1b5a650c351eccefb11068d5ffa9a6d90d98e5a025d3557051711",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libunistring5_1.4.2-1_amd64.deb",
			"version": "1.4.2-1",
			"size": 479564,
			"sha256": "509fb596f6b4de34f1d9cb5a0001abc3c6c51f4800e908ef888262ebdaaefa3b",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libunistring5_1.4.2-1_arm64.deb",
			"version": "1.4.2-1",
			"size": 454972,
			"sha256": "532a6e1cc3d9f154d8892e5c58bcfb070c4fbad7d221c6f81af3acf9a9fcb12e",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libuuid1_2.42.4-1_amd64.deb",
			"version": "2.42.4-1",
			"size": 34456,
			"sha256": "bdef15911ca5748219f5257bf4f1e81444fb40966499c02b1176bfbbcd9a2d08",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libuuid1_2.42.4-1_arm64.deb",
			"version": "2.42.4-1",
			"size": 33092,
			"sha256": "a328012faba3f0ce224a61571a77b0798dbd783303aa436277c7909ed77800a9",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libzstd1_1.5.7+dfsg-4_amd64.deb",
			"version": "1.5.7+dfsg-4",
			"size": 304040,
			"sha256": "93e7930e4c25b918f1dd980cc1c6d4487654a248f5fa71eacb976ed7bbe954bd",
			"from": "signed index of Debian sid"
		},
		{
			"name": "libzstd1_1.5.7+dfsg-4_arm64.deb",
			"version": "1.5.7+dfsg-4",
			"size": 257980,
			"sha256": "e99e6e244d6c80f1c8e96cb68bb04bffc6848b12e3dcc5a35f6a775e4332e936",
			"from": "signed index of Debian sid"
		},
		{
			"name": "llama.cpp-tools-extra_1%3a0.7.0+dfsg-2_amd64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 287876,
			"sha256": "4598b97ab2d2222dd484aad51946f96e6c77c448b2732565cebe753be782022a",
			"from": "signed index of Debian sid"
		},
		{
			"name": "llama.cpp-tools-extra_1%3a0.7.0+dfsg-2_arm64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 254128,
			"sha256": "3ed46326a5a329a7c49eff4810a442e43efff7aab50801414bf517777556fdcf",
			"from": "signed index of Debian sid"
		},
		{
			"name": "llama.cpp-tools_1%3a0.7.0+dfsg-2_amd64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 1642656,
			"sha256": "3007c170f116891974bd37d5ba802f094c7d020412f2100cc71582fc8530895c",
			"from": "signed index of Debian sid"
		},
		{
			"name": "llama.cpp-tools_1%3a0.7.0+dfsg-2_arm64.deb",
			"version": "1:0.7.0+dfsg-2",
			"size": 1382948,
			"sha256": "4635367e4bea259dea3939dec12369b936c802c959d1d05462ee80d90014bfaa",
			"from": "signed index of Debian sid"
		},
		{
			"name": "openssl-provider-legacy_3.6.5-1_amd64.deb",
			"version": "3.6.5-1",
			"size": 329396,
			"sha256": "82b7c056f7dfd91e4eedb1a0738d655867b6e13bd25ce03406e9cf464e9345ad",
			"from": "signed index of Debian sid"
		},
		{
			"name": "openssl-provider-legacy_3.6.5-1_arm64.deb",
			"version": "3.6.5-1",
			"size": 324052,
			"sha256": "d20c164b2d206a1295df5c8b5cefe9b84846b1e3cfa057639b632245f867d426",
			"from": "signed index of Debian sid"
		},
		{
			"name": "wget_1.25.0-3_amd64.deb",
			"version": "1.25.0-3",
			"size": 984528,
			"sha256": "2bdfb6d917d253e66be9e1f55891167d9ee4d17f79d0ac42febad7eabeef71d4",
			"from": "signed index of Debian sid"
		},
		{
			"name": "wget_1.25.0-3_arm64.deb",
			"version": "1.25.0-3",
			"size": 967328,
			"sha256": "bae38b70bd18abf21f29ccdb11b375fda07935c349c31b9ca4df51b9365e41bf",
			"from": "signed index of Debian sid"
		},
		{
			"name": "zlib1g_1%3a1.3.dfsg+really1.3.2-4_amd64.deb",
			"version": "1:1.3.dfsg+really1.3.2-4",
			"size": 92424,
			"sha256": "8506ce550a81ac14b047608e0df121037d9cbb10c3cc28446f68cf8c1d9d31ce",
			"from": "signed index of Debian sid"
		},
		{
			"name": "zlib1g_1%3a1.3.dfsg+really1.3.2-4_arm64.deb",
			"version": "1:1.3.dfsg+really1.3.2-4",
			"size": 88096,
			"sha256": "aaf9e8cfc7d86771144c660d544806c886a5ae406f97bd50b62588a0718229ab",
			"from": "signed index of Debian sid"
		}
	],
	images: [{
		"name": "docker.io/library/python",
		"version": "3.13.15-slim-trixie",
		"sha256": "7c61056e61ac89e852de05f3dc6fa51a6dd2181797bceed46aa725dd7cb2cd3b",
		"from": "Docker Hub (digest of the tag)"
	}]
};
// src/common/pins.ts
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const text$1 = string().min(1);
const pinSchema = strictObject({
	name: text$1,
	version: text$1,
	size: int().positive(),
	sha256,
	from: text$1
});
const PINS = strictObject({
	$schema: string(),
	releases: array(pinSchema),
	debian: array(pinSchema),
	images: array(pinSchema.omit({ size: true }))
}).parse(pins_default);
function pinOf(pins, name) {
	return pins.find((pin) => pin.name === name);
}
// src/llama/nvidia-smi.ts
function nvidiaSmi(args, environment, options) {
	const env = childEnvironment(environment, "nvidia-smi");
	return capture({
		file: "nvidia-smi",
		args: [],
		env
	}, args, options);
}
// src/llama/gpu.ts
function gpuLabel(gpu) {
	if (gpu.kind === "none") return "cpu";
	return gpu.kind === "cuda" ? `cuda-${gpu.cudaVersion}` : gpu.kind;
}
function parseCudaVersion(table) {
	return table.match(/CUDA(?: UMD)? Version\s*:\s*(\d+\.\d+)/)?.[1];
}
const SOFTWARE_VULKAN = /^(lvp|llvmpipe|swiftshader|dzn|virtio)/;
const TIMEOUT_MS$1 = 3e4;
async function detectGpu(environment, signal) {
	if (process.platform === "darwin") return process.arch === "arm64" ? { kind: "metal" } : { kind: "none" };
	const ask = (args) => nvidiaSmi(args, environment, {
		signal,
		timeoutMs: TIMEOUT_MS$1
	}).catch(() => {
		signal?.throwIfAborted();
	});
	const table = await ask([]);
	const cudaVersion = table?.code === 0 ? parseCudaVersion(table.stdout) : void 0;
	if (cudaVersion !== void 0) {
		const list = await ask(["--query-gpu=name", "--format=csv,noheader"]);
		return {
			kind: "cuda",
			cudaVersion,
			names: list?.code === 0 ? list.stdout.trim().split("\n") : []
		};
	}
	return process.platform === "linux" && await hasVulkan() ? { kind: "vulkan" } : { kind: "none" };
}
async function hasVulkan() {
	const list = (folder) => readdir(folder).catch(() => []);
	if (!(await list("/dev/dri")).some((name) => name.startsWith("renderD"))) return false;
	return [...await list("/usr/share/vulkan/icd.d"), ...await list("/etc/vulkan/icd.d")].some((name) => name.endsWith(".json") && !SOFTWARE_VULKAN.test(name));
}
// src/llama/tools/version.ts
function parseVersion(output) {
	const text = output.match(/^version: (.+)$/m)?.[1]?.trim();
	const build = text?.match(/\(build (\d+)/)?.[1] ?? text?.match(/^(\d+) \(/)?.[1];
	return text === void 0 || build === void 0 ? void 0 : {
		build: Number(build),
		text
	};
}
const TIMEOUT_MS = 12e4;
async function readVersion(command, signal) {
	const run = await capture(command, ["--version"], {
		signal,
		timeoutMs: TIMEOUT_MS
	}).catch((cause) => {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `it does not start: ${messageOf(cause)}`, { cause });
	});
	const version = parseVersion(`${run.stdout}\n${run.stderr}`);
	if (version && run.code === 0) return version;
	const said = lastLine(`${run.stdout}${run.stderr}`) || "nothing";
	const message = `\`--version\` should print \`version: ...\` and exit 0; it exited ${run.code} and said: ${said}`;
	throw new EspalierError("llama-not-found", message);
}
// src/llama/tools/tools.ts
const LLAMA_SOURCES = [
	"explicit",
	"path",
	"cache",
	"release",
	"debian"
];
async function openTools(layout, environment, signal) {
	const env = childEnvironment(environment, "engine", layout.additions);
	const [file, ...loaderArgs] = layout.loader ?? [];
	const command = (tool) => {
		const path = tool === "llama-server" ? layout.server ?? toolPath(layout.folder, tool) : toolPath(layout.folder, tool);
		if (!existsSync(path)) throw missingTool(tool, path);
		return file === void 0 ? {
			file: path,
			args: [],
			env
		} : {
			file,
			args: [...loaderArgs, path],
			env
		};
	};
	const version = await readVersion(command("llama-server"), signal);
	return {
		source: layout.source,
		folder: layout.folder,
		version,
		command
	};
}
function layoutOfServer(server, source) {
	const absolute = resolve(server);
	return {
		source,
		folder: dirname(absolute),
		server: absolute
	};
}
function toolPath(folder, tool) {
	return join(folder, process.platform === "win32" ? `${tool}.exe` : tool);
}
function missingTool(tool, path) {
	const debian = tool === "llama-imatrix" || tool === "llama-perplexity" ? "llama.cpp-tools-extra" : "llama.cpp-tools";
	return new EspalierError("llama-not-found", `there is no ${tool} beside llama-server: expected ${path}`, {
		hint: `Use a whole llama.cpp release, or the Debian package ${debian}, which holds it.`,
		details: {
			tool,
			path,
			package: debian
		}
	});
}
// src/llama/install/manifest.ts
const MANIFEST = "files.json";
const NEVER_RUN = "root/usr/share/";
async function writeManifest(folder) {
	await writeFile(join(folder, MANIFEST), stringifyJson(await digestsOf(folder)));
}
async function isIntact(folder) {
	const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => "null");
	return isDeepStrictEqual(JSON.parse(text), await digestsOf(folder));
}
async function digestsOf(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const digests = {};
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const name = relative(folder, path);
		if (entry.isDirectory() || name === MANIFEST || name.startsWith(NEVER_RUN)) continue;
		digests[name] = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await sha256OfFile(path);
	}
	return digests;
}
async function sha256OfFile(path) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
	return hash.digest("hex");
}
// src/llama/install/apt.ts
const KEYRINGS = ["pgp", "gpg"].map((suffix) => `/usr/share/keyrings/debian-archive-keyring.${suffix}`);
function aptConfiguration(root, architecture) {
	return [
		"#clear APT::Update::Pre-Invoke;",
		"#clear APT::Update::Post-Invoke;",
		"#clear APT::Update::Post-Invoke-Success;",
		"#clear DPkg::Pre-Invoke;",
		"#clear DPkg::Post-Invoke;",
		"#clear APT::Architectures;",
		`APT::Architecture "${architecture}";`,
		`APT::Architectures { "${architecture}"; };`,
		"APT::Install-Recommends \"false\";",
		"APT::Update::Error-Mode \"any\";",
		"APT::Sandbox::User \"root\";",
		"APT::Get::AllowUnauthenticated \"false\";",
		"Acquire::AllowInsecureRepositories \"false\";",
		"Acquire::Languages \"none\";",
		"Acquire::PDiffs \"false\";",
		"Acquire::Retries \"2\";",
		"Debug::NoLocking \"true\";",
		`Dir::State "${root}/state";`,
		`Dir::State::status "${root}/status";`,
		`Dir::Cache "${root}/cache";`,
		`Dir::Etc::sourcelist "${root}/sources.list";`,
		`Dir::Etc::sourceparts "${root}/empty";`,
		`Dir::Etc::preferences "${root}/no-preferences";`,
		`Dir::Etc::preferencesparts "${root}/empty";`,
		""
	].join("\n");
}
function aptSource(mirror, suite, architecture, keyring) {
	return `deb [${[
		`arch=${architecture}`,
		"target=Packages",
		"check-valid-until=no",
		`signed-by=${keyring}`
	].join(" ")}] ${mirror} ${suite} main\n`;
}
async function unpackPackages(packages, source, work, target, context) {
	await mkdir(target, { recursive: true });
	const configured = await configure(source, work, context);
	await must("apt-get", [...configured, "update"], context);
	await must("apt-get", [
		...configured,
		"-y",
		"--download-only",
		"install",
		...packages
	], context);
	const archives = join(work, "cache/archives");
	const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
	for (const file of files) await checkPin(join(archives, file), context.pins);
	for (const file of files) await must("dpkg-deb", [
		"-x",
		join(archives, file),
		target
	], context);
	return files.toSorted();
}
async function checkPin(file, pins) {
	const pin = pinOf(pins, basename(file));
	if (pin === void 0) return;
	const [{ size }, sha256] = [await stat(file), await sha256OfFile(file)];
	if (size === pin.size && sha256 === pin.sha256) return;
	throw new EspalierError("download-corrupt", `${pin.name}: pinned are ${pin.size} bytes with SHA-256 ${pin.sha256}, got ${size} with ${sha256}`, { details: {
		pin,
		size,
		sha256
	} });
}
async function configure(source, work, context) {
	for (const folder of [
		"state/lists/partial",
		"cache/archives/partial",
		"empty"
	]) await mkdir(join(work, folder), { recursive: true });
	await writeFile(join(work, "status"), "");
	await writeFile(join(work, "sources.list"), source);
	await writeFile(join(work, "apt.conf"), aptConfiguration(work, context.architecture));
	return [
		"-c",
		join(work, "apt.conf"),
		"-q"
	];
}
async function debianKeyring(work, context) {
	const own = KEYRINGS.find((path) => existsSync(path));
	if (own !== void 0) return own;
	await mkdir(work, { recursive: true });
	const name = "debian-archive-keyring";
	await must("apt-get", [
		"-q",
		"-o",
		"APT::Sandbox::User=root",
		"download",
		name
	], context, work);
	for (const file of await readdir(work)) if (file.endsWith(".deb")) await must("dpkg-deb", [
		"-x",
		file,
		"."
	], context, work);
	const fetched = KEYRINGS.map((path) => join(work, path)).find((path) => existsSync(path));
	if (fetched !== void 0) return fetched;
	throw new EspalierError("llama-not-found", `the package ${name} holds none of ${KEYRINGS.join(", ")}`);
}
async function must(program, args, context, cwd) {
	const { environment, signal } = context;
	const env = childEnvironment(environment, "apt", { LC_ALL: "C" });
	const options = {
		signal,
		...cwd !== void 0 && { cwd }
	};
	const run = await capture({
		file: program,
		args: [],
		env
	}, args, options).catch((cause) => {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `${program} does not start: ${messageOf(cause)}`, { cause });
	});
	if (run.code === 0) return run.stdout;
	const said = `${run.stdout}\n${run.stderr}`;
	const why = said.split("\n").find((line) => line.startsWith("E: ")) ?? lastLine(said);
	throw new EspalierError("llama-not-found", `\`${program} ${args.at(-1)}\` exited ${run.code}: ${why}`, { details: {
		program,
		args,
		output: said.slice(-4e3)
	} });
}
// src/llama/install/apt-sources.ts
function parseOneLineSources(text) {
	return text.split("\n").flatMap((raw) => {
		const match = raw.replace(/#.*/, "").trim().match(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*(.*)$/);
		if (!match) return [];
		const [, options = "", uri = "", suite = "", components = ""] = match;
		const signedBy = options.match(/(?:^|\s)signed-by=(\S+)/i)?.[1];
		return [{
			uri,
			suites: [suite],
			components: words(components),
			signedBy
		}];
	});
}
function parseDeb822Sources(text) {
	return text.replace(/^#.*\n?/gm, "").split(/\n\s*\n/).flatMap((paragraph) => {
		const fields = new Map();
		for (const [, name = "", value = ""] of paragraph.matchAll(/^([\w-]+):(.*(?:\n[ \t]+.*)*)/gm)) fields.set(name.toLowerCase(), value.trim());
		const field = (name) => words(fields.get(name) ?? "");
		if (!field("types").includes("deb") || /^(no|false|0)$/i.test(fields.get("enabled") ?? "")) return [];
		const signedBy = fields.get("signed-by");
		return field("uris").map((uri) => ({
			uri,
			suites: field("suites"),
			components: field("components"),
			signedBy: signedBy?.startsWith("/") ? signedBy : void 0
		}));
	});
}
const DEBIAN_SUITES = /^(sid|unstable|testing|(old)*stable|bullseye|bookworm|trixie|forky|duke)$/;
function debianMirrors(entries) {
	const likely = entries.filter(({ uri }) => /^(https?|file|copy|ftp|mirror\+\w+|mirror|tor\+https?):/.test(uri)).filter(({ suites, components }) => components.includes("main") && suites.some((s) => DEBIAN_SUITES.test(s))).map((entry) => ({
		uri: entry.uri.replace(/\/+$/, ""),
		rank: certainty(entry)
	})).filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank);
	return [...new Set(likely.map(({ uri }) => uri))];
}
function certainty({ uri, signedBy }) {
	const byKey = signedBy !== void 0 && /debian-archive/.test(signedBy) ? 2 : 0;
	const byPath = /\/debian\/?$/.test(uri) ? 1 : 0;
	const byList = /^mirror\+file:.*debian\.list$/.test(uri) ? 1 : 0;
	return byKey + byPath + byList;
}
function words(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
// src/llama/install/install.ts
const recordSchema = strictObject({
	source: _enum(["release", "debian"]),
	programs: string(),
	loader: string().optional(),
	libraries: array(string()).optional(),
	cpuBackends: string().optional(),
	from: array(string())
});
const RECORD = "install.json";
function installFolder(cacheFolder, id) {
	return resolve(cacheFolder, "llama", id);
}
async function readInstall(folder) {
	try {
		const record = recordSchema.parse(JSON.parse(await readFile(join(folder, RECORD), "utf8")));
		return await isIntact(folder) ? record : void 0;
	} catch {
		return;
	}
}
async function installOnce(cacheFolder, id, make, { signal, progress = silent } = {}) {
	const folder = installFolder(cacheFolder, id);
	const parent = dirname(folder);
	const onWait = (message) => progress({
		type: "note",
		level: "info",
		message
	});
	try {
		await makePrivateFolder(parent);
		return await withLock(`${folder}.lock`, () => install(folder, make), {
			signal,
			onWait
		});
	} catch (cause) {
		signal?.throwIfAborted();
		if (isFileSystemError(cause)) throw fileError(`cannot use the cache ${parent}`, cause);
		throw cause;
	}
}
async function install(folder, make) {
	const existing = await readInstall(folder);
	if (existing) return existing;
	await removeLeftovers(dirname(folder));
	await assertReplaceable(folder);
	const temporary = temporaryName(folder);
	try {
		await mkdir(temporary);
		const record = await make(temporary);
		await writeFile(join(temporary, RECORD), stringifyJson(record));
		await writeManifest(temporary);
		await rm(folder, {
			recursive: true,
			force: true
		});
		await rename(temporary, folder);
		return record;
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
async function assertReplaceable(folder) {
	const names = await readdir(folder).catch(() => []);
	if (names.length === 0 || names.includes(RECORD)) return;
	throw new EspalierError("file-unreadable", `${folder} is in the way: it is no installation of Espalier`, { hint: "Move it away, or give another cache folder with ESPALIER_CACHE." });
}
// src/llama/install/debian.ts
const SUITE = "sid";
const PACKAGES = ["llama.cpp-tools", "llama.cpp-tools-extra"];
const MACHINES = {
	x64: {
		architecture: "amd64",
		triplet: "x86_64-linux-gnu",
		loader: "ld-linux-x86-64.so.2"
	},
	arm64: {
		architecture: "arm64",
		triplet: "aarch64-linux-gnu",
		loader: "ld-linux-aarch64.so.1"
	}
};
function debianId() {
	return `debian-${SUITE}-${process.arch}`;
}
function isDebianLike(osRelease) {
	const ids = [...osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap(([, ids = ""]) => ids.split(" "));
	return ids.includes("debian") || ids.includes("ubuntu");
}
async function installDebian(cacheFolder, { environment, pins, progress, signal }) {
	const osRelease = await readFile("/etc/os-release", "utf8").catch(() => "");
	const machine = MACHINES[process.arch];
	if (process.platform !== "linux" || !isDebianLike(osRelease) || !machine) {
		const system = osRelease.match(/^ID=(.*)$/m)?.[1] ?? process.platform;
		throw new EspalierError("llama-not-found", `this is ${system} on ${process.arch}, not Debian or Ubuntu on x64 or arm64`);
	}
	const context = {
		environment,
		architecture: machine.architecture,
		pins,
		signal
	};
	const make = async (folder) => {
		const message = `fetching ${PACKAGES.join(" and ")} from Debian ${SUITE} into ${cacheFolder}`;
		progress?.({
			type: "note",
			level: "info",
			message
		});
		const work = join(folder, "apt");
		const from = await fromAnyMirror(work, context, (source, attempt) => unpackPackages(PACKAGES, source, attempt, join(folder, "root"), context));
		await rm(work, {
			recursive: true,
			force: true
		});
		const unpinned = from.filter((name) => pinOf(pins, name) === void 0);
		if (unpinned.length > 0) {
			const note = `Debian ${SUITE} has moved on: ${unpinned.length} of ${from.length} packages are not those of pins.json, only Debian's signature vouches for them (${unpinned.join(", ")})`;
			progress?.({
				type: "note",
				level: "warning",
				message: note
			});
		}
		const libraries = `root/usr/lib/${machine.triplet}`;
		const record = {
			source: "debian",
			programs: "root/usr/bin",
			loader: `${libraries}/${machine.loader}`,
			libraries: [libraries, `${libraries}/llama`],
			cpuBackends: `${libraries}/ggml/backends0`,
			from
		};
		for (const path of [
			record.programs,
			record.loader,
			record.cpuBackends
		]) if (!existsSync(join(folder, path))) throw new EspalierError("llama-not-found", `Debian's packages no longer hold ${path}`, { details: { from } });
		return record;
	};
	const record = await installOnce(cacheFolder, debianId(), make, {
		signal,
		progress
	});
	return {
		folder: installFolder(cacheFolder, debianId()),
		record
	};
}
const MIRROR_VARIABLE = "ESPALIER_DEBIAN_MIRROR";
async function fromAnyMirror(work, context, use) {
	const keyring = await debianKeyring(join(work, "keyring"), context);
	const named = variable(context.environment, MIRROR_VARIABLE);
	const mirrors = named === void 0 ? debianMirrors(await machineSources()) : [named];
	if (mirrors.length === 0) throw new EspalierError("llama-not-found", `the apt configuration of this machine names no archive of Debian, and ${MIRROR_VARIABLE} names none`);
	const failures = [];
	for (const mirror of mirrors) {
		const source = aptSource(mirror, SUITE, context.architecture, keyring);
		const attempt = join(work, String(failures.length));
		try {
			return await use(source, attempt);
		} catch (error) {
			context.signal?.throwIfAborted();
			if (error instanceof EspalierError && error.code === "download-corrupt") throw error;
			failures.push(messageOf(error));
		}
	}
	throw new EspalierError("llama-not-found", failures.join("; "));
}
async function machineSources() {
	const folder = "/etc/apt/sources.list.d";
	const names = (await readdir(folder).catch(() => [])).toSorted();
	const read = (path) => readFile(path, "utf8").catch(() => "");
	const entries = parseOneLineSources(await read("/etc/apt/sources.list"));
	for (const name of names) {
		if (name.endsWith(".sources")) entries.push(...parseDeb822Sources(await read(join(folder, name))));
		if (name.endsWith(".list")) entries.push(...parseOneLineSources(await read(join(folder, name))));
	}
	return entries;
}
// src/llama/install/github.ts
const assetSchema = object({
	name: string(),
	size: int().min(0),
	digest: string().nullish(),
	browser_download_url: url()
});
const releaseSchema = object({
	tag_name: string(),
	assets: array(assetSchema)
});
const BUILD_TAG = /^b\d+$/;
const REPOSITORY = "ggml-org/llama.cpp";
const MAX_ANSWER_BYTES = 16 * 2 ** 20;
const NIGHTLY = "nightly-tag.txt";
async function fetchRelease(github, build) {
	if (build !== "latest") return getRelease(github, `tags/${build}`);
	const latest = await getRelease(github, "latest");
	const pointer = latest.assets.find(({ name }) => name === NIGHTLY);
	if (!pointer) {
		if (BUILD_TAG.test(latest.tag_name)) return latest;
		throw new EspalierError("llama-not-found", `the latest release ${latest.tag_name} has no ${NIGHTLY}`);
	}
	const response = await limitBodies(github.fetch, MAX_ANSWER_BYTES, "llama-not-found")(pointer.browser_download_url, signalOf(github));
	const tag = (await response.text()).trim();
	if (!response.ok || !BUILD_TAG.test(tag)) {
		const got = `status ${response.status}: ${tag.slice(0, 40)}`;
		throw new EspalierError("llama-not-found", `${NIGHTLY} of ${latest.tag_name} should say bNNNNN, got ${got}`);
	}
	return getRelease(github, `tags/${tag}`);
}
async function getRelease(github, which) {
	const url = `${github.apiUrl}/repos/${REPOSITORY}/releases/${which}`;
	const headers = { accept: "application/vnd.github+json" };
	if (github.token !== void 0) headers.authorization = `Bearer ${github.token}`;
	const response = await limitBodies(github.fetch, MAX_ANSWER_BYTES, "llama-not-found")(url, {
		headers,
		...signalOf(github)
	});
	if (response.ok) return checkValue(releaseSchema, await response.json(), `GitHub's answer to ${which}`, "llama-not-found");
	await response.body?.cancel();
	const limited = response.status === 403 || response.status === 429;
	const hint = "GitHub allows 60 requests an hour without a token; pass one.";
	const message = `GitHub answered ${response.status} to releases/${which} of ${REPOSITORY}, expected 200`;
	throw new EspalierError("llama-not-found", message, limited ? { hint } : {});
}
function signalOf({ signal }) {
	return signal ? { signal } : {};
}
// src/llama/install/cpu.ts
const AVX = ["sse4_2", "avx"];
const HASWELL = [
	...AVX,
	"f16c",
	"fma",
	"avx2",
	"bmi2"
];
const SKYLAKE = [
	...HASWELL,
	"avx512f",
	"avx512cd",
	"avx512vl",
	"avx512dq",
	"avx512bw"
];
const SVE = [
	"asimddp",
	"asimdhp",
	"sve"
];
const VARIANTS = [
	["sapphirerapids", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni",
		"avx512_bf16",
		"amx_tile",
		"amx_int8"
	]],
	["zen4", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni",
		"avx512_bf16"
	]],
	["cooperlake", [
		...SKYLAKE,
		"avx512_vnni",
		"avx512_bf16"
	]],
	["icelake", [
		...SKYLAKE,
		"avx512vbmi",
		"avx512_vnni"
	]],
	["cascadelake", [...SKYLAKE, "avx512_vnni"]],
	["cannonlake", [...SKYLAKE, "avx512vbmi"]],
	["skylakex", SKYLAKE],
	["alderlake", [...HASWELL, "avx_vnni"]],
	["haswell", HASWELL],
	["piledriver", [
		...AVX,
		"f16c",
		"fma"
	]],
	["ivybridge", [...AVX, "f16c"]],
	["sandybridge", AVX],
	["sse42", ["sse4_2"]],
	["x64", []],
	["armv9.2_2", [
		...SVE,
		"i8mm",
		"sve2",
		"sme"
	]],
	["armv9.2_1", [
		...SVE,
		"i8mm",
		"sme"
	]],
	["armv8.6_2", [
		...SVE,
		"i8mm",
		"sve2"
	]],
	["armv8.6_1", [...SVE, "i8mm"]],
	["armv8.2_3", SVE],
	["armv8.2_2", ["asimddp", "asimdhp"]],
	["armv8.2_1", ["asimddp"]],
	["armv8.0_1", []]
];
function cpuFeatures(cpuinfo) {
	const line = cpuinfo.match(/^(?:flags|Features)\s*:\s*(.*)$/m)?.[1] ?? "";
	return new Set(line.split(/\s+/));
}
function bestCpuBackend(files, features) {
	for (const [name, needs] of VARIANTS) {
		const file = `libggml-cpu-${name}.so`;
		if (files.includes(file) && needs.every((need) => features.has(need))) return file;
	}
}
// src/llama/install/layout.ts
async function layoutOfInstall(folder, record, source) {
	const { programs, loader, libraries = [], cpuBackends } = record;
	const layout = {
		source,
		folder: join(folder, programs)
	};
	if (loader !== void 0) {
		const path = libraries.map((library) => join(folder, library)).join(":");
		layout.loader = [
			join(folder, loader),
			"--library-path",
			path
		];
	}
	if (cpuBackends !== void 0) {
		const backends = join(folder, cpuBackends);
		const files = await readdir(backends);
		const best = bestCpuBackend(files, cpuFeatures(await readFile("/proc/cpuinfo", "utf8")));
		if (best === void 0) {
			const message = `none of the CPU backends fits this processor: ${files.join(", ")}`;
			throw new EspalierError("llama-not-found", message);
		}
		layout.additions = { GGML_BACKEND_PATH: join(backends, best) };
	}
	return layout;
}
// src/llama/install/origin.ts
function originOf({ source, from }, pins) {
	const place = source === "debian" ? "Debian sid" : "llama.cpp release";
	const known = source === "debian" ? pins.debian : pins.releases;
	const missing = from.filter((name) => pinOf(known, name) === void 0);
	if (missing.length === 0) return `${place}, pinned`;
	const what = source === "debian" ? "packages" : "files";
	return `${place}, ${missing.length} of ${from.length} ${what} not pinned`;
}
// node_modules/tar/dist/esm/index.min.js
var zr = Object.defineProperty;
var Ur = (s, t) => {
	for (var e in t) zr(s, e, {
		get: t[e],
		enumerable: !0
	});
};
var Ds = typeof process == "object" && process ? process : {
	stdout: null,
	stderr: null
};
var Wr = (s) => !!s && typeof s == "object" && (s instanceof A || s instanceof Cs || Gr(s) || Zr(s));
var Gr = (s) => !!s && typeof s == "object" && s instanceof EventEmitter && typeof s.pipe == "function" && s.pipe !== Cs.Writable.prototype.pipe;
var Zr = (s) => !!s && typeof s == "object" && s instanceof EventEmitter && typeof s.write == "function" && typeof s.end == "function";
var Q = Symbol("EOF");
var J = Symbol("maybeEmitEnd");
var nt = Symbol("emittedEnd");
var De = Symbol("emittingEnd");
var qt = Symbol("emittedError");
var Ne = Symbol("closed");
var Ns = Symbol("read");
var Ae = Symbol("flush");
var As = Symbol("flushChunk");
var z = Symbol("encoding");
var Mt = Symbol("decoder");
var g = Symbol("flowing");
var Qt = Symbol("paused");
var Bt = Symbol("resume");
var b = Symbol("buffer");
var N = Symbol("pipes");
var _ = Symbol("bufferLength");
var bi = Symbol("bufferPush");
var Ie = Symbol("bufferShift");
var L = Symbol("objectMode");
var S = Symbol("destroyed");
var _i = Symbol("error");
var Oi = Symbol("emitData");
var Is = Symbol("emitEnd");
var Ti = Symbol("emitEnd2");
var Z = Symbol("async");
var xi = Symbol("abort");
var Ce = Symbol("aborted");
var Jt = Symbol("signal");
var Rt = Symbol("dataListeners");
var C = Symbol("discarded");
var jt = (s) => Promise.resolve().then(s);
var Yr = (s) => s();
var Kr = (s) => s === "end" || s === "finish" || s === "prefinish";
var Vr = (s) => s instanceof ArrayBuffer || !!s && typeof s == "object" && s.constructor && s.constructor.name === "ArrayBuffer" && s.byteLength >= 0;
var $r = (s) => !Buffer.isBuffer(s) && ArrayBuffer.isView(s);
var Fe = class {
	src;
	dest;
	opts;
	ondrain;
	constructor(t, e, i) {
		this.src = t, this.dest = e, this.opts = i, this.ondrain = () => t[Bt](), this.dest.on("drain", this.ondrain);
	}
	unpipe() {
		this.dest.removeListener("drain", this.ondrain);
	}
	proxyErrors(t) {}
	end() {
		this.unpipe(), this.opts.end && this.dest.end();
	}
};
var Li = class extends Fe {
	unpipe() {
		this.src.removeListener("error", this.proxyErrors), super.unpipe();
	}
	constructor(t, e, i) {
		super(t, e, i), this.proxyErrors = (r) => this.dest.emit("error", r), t.on("error", this.proxyErrors);
	}
};
var Xr = (s) => !!s.objectMode;
var qr = (s) => !s.objectMode && !!s.encoding && s.encoding !== "buffer";
var A = class extends EventEmitter {
	[g] = !1;
	[Qt] = !1;
	[N] = [];
	[b] = [];
	[L];
	[z];
	[Z];
	[Mt];
	[Q] = !1;
	[nt] = !1;
	[De] = !1;
	[Ne] = !1;
	[qt] = null;
	[_] = 0;
	[S] = !1;
	[Jt];
	[Ce] = !1;
	[Rt] = 0;
	[C] = !1;
	writable = !0;
	readable = !0;
	constructor(...t) {
		let e = t[0] || {};
		if (super(), e.objectMode && typeof e.encoding == "string") throw new TypeError("Encoding and objectMode may not be used together");
		Xr(e) ? (this[L] = !0, this[z] = null) : qr(e) ? (this[z] = e.encoding, this[L] = !1) : (this[L] = !1, this[z] = null), this[Z] = !!e.async, this[Mt] = this[z] ? new StringDecoder(this[z]) : null, e && e.debugExposeBuffer === !0 && Object.defineProperty(this, "buffer", { get: () => this[b] }), e && e.debugExposePipes === !0 && Object.defineProperty(this, "pipes", { get: () => this[N] });
		let { signal: i } = e;
		i && (this[Jt] = i, i.aborted ? this[xi]() : i.addEventListener("abort", () => this[xi]()));
	}
	get bufferLength() {
		return this[_];
	}
	get encoding() {
		return this[z];
	}
	set encoding(t) {
		throw new Error("Encoding must be set at instantiation time");
	}
	setEncoding(t) {
		throw new Error("Encoding must be set at instantiation time");
	}
	get objectMode() {
		return this[L];
	}
	set objectMode(t) {
		throw new Error("objectMode must be set at instantiation time");
	}
	get async() {
		return this[Z];
	}
	set async(t) {
		this[Z] = this[Z] || !!t;
	}
	[xi]() {
		this[Ce] = !0, this.emit("abort", this[Jt]?.reason), this.destroy(this[Jt]?.reason);
	}
	get aborted() {
		return this[Ce];
	}
	set aborted(t) {}
	write(t, e, i) {
		if (this[Ce]) return !1;
		if (this[Q]) throw new Error("write after end");
		if (this[S]) return this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" })), !0;
		typeof e == "function" && (i = e, e = "utf8"), e || (e = "utf8");
		let r = this[Z] ? jt : Yr;
		if (!this[L] && !Buffer.isBuffer(t)) {
			if ($r(t)) t = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			else if (Vr(t)) t = Buffer.from(t);
			else if (typeof t != "string") throw new Error("Non-contiguous data written to non-objectMode stream");
		}
		return this[L] ? (this[g] && this[_] !== 0 && this[Ae](!0), this[g] ? this.emit("data", t) : this[bi](t), this[_] !== 0 && this.emit("readable"), i && r(i), this[g]) : t.length ? (typeof t == "string" && (e !== this[z] || this[Mt]?.lastNeed) && (t = Buffer.from(t, e)), Buffer.isBuffer(t) && this[z] && (t = this[Mt].write(t)), this[g] && this[_] !== 0 && this[Ae](!0), this[g] ? this.emit("data", t) : this[bi](t), this[_] !== 0 && this.emit("readable"), i && r(i), this[g]) : (this[_] !== 0 && this.emit("readable"), i && r(i), this[g]);
	}
	read(t) {
		if (this[S]) return null;
		if (this[C] = !1, this[_] === 0 || t === 0 || t && t > this[_]) return this[J](), null;
		this[L] && (t = null), this[b].length > 1 && !this[L] && (this[b] = [this[z] ? this[b].join("") : Buffer.concat(this[b], this[_])]);
		let e = this[Ns](t || null, this[b][0]);
		return this[J](), e;
	}
	[Ns](t, e) {
		if (this[L]) this[Ie]();
		else {
			let i = e;
			t === i.length || t === null ? this[Ie]() : typeof i == "string" ? (this[b][0] = i.slice(t), e = i.slice(0, t), this[_] -= t) : (this[b][0] = i.subarray(t), e = i.subarray(0, t), this[_] -= t);
		}
		return this.emit("data", e), !this[b].length && !this[Q] && this.emit("drain"), e;
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, t = void 0), typeof e == "function" && (i = e, e = "utf8"), t !== void 0 && this.write(t, e), i && this.once("end", i), this[Q] = !0, this.writable = !1, (this[g] || !this[Qt]) && this[J](), this;
	}
	[Bt]() {
		this[S] || (!this[Rt] && !this[N].length && (this[C] = !0), this[Qt] = !1, this[g] = !0, this.emit("resume"), this[b].length ? this[Ae]() : this[Q] ? this[J]() : this.emit("drain"));
	}
	resume() {
		return this[Bt]();
	}
	pause() {
		this[g] = !1, this[Qt] = !0, this[C] = !1;
	}
	get destroyed() {
		return this[S];
	}
	get flowing() {
		return this[g];
	}
	get paused() {
		return this[Qt];
	}
	[bi](t) {
		this[L] ? this[_] += 1 : this[_] += t.length, this[b].push(t);
	}
	[Ie]() {
		return this[L] ? this[_] -= 1 : this[_] -= this[b][0].length, this[b].shift();
	}
	[Ae](t = !1) {
		do;
		while (this[As](this[Ie]()) && this[b].length);
		!t && !this[b].length && !this[Q] && this.emit("drain");
	}
	[As](t) {
		return this.emit("data", t), this[g];
	}
	pipe(t, e) {
		if (this[S]) return t;
		this[C] = !1;
		let i = this[nt];
		return e = e || {}, t === Ds.stdout || t === Ds.stderr ? e.end = !1 : e.end = e.end !== !1, e.proxyErrors = !!e.proxyErrors, i ? e.end && t.end() : (this[N].push(e.proxyErrors ? new Li(this, t, e) : new Fe(this, t, e)), this[Z] ? jt(() => this[Bt]()) : this[Bt]()), t;
	}
	unpipe(t) {
		let e = this[N].find((i) => i.dest === t);
		e && (this[N].length === 1 ? (this[g] && this[Rt] === 0 && (this[g] = !1), this[N] = []) : this[N].splice(this[N].indexOf(e), 1), e.unpipe());
	}
	addListener(t, e) {
		return this.on(t, e);
	}
	on(t, e) {
		let i = super.on(t, e);
		if (t === "data") this[C] = !1, this[Rt]++, !this[N].length && !this[g] && this[Bt]();
		else if (t === "readable" && this[_] !== 0) super.emit("readable");
		else if (Kr(t) && this[nt]) super.emit(t), this.removeAllListeners(t);
		else if (t === "error" && this[qt]) {
			let r = e;
			this[Z] ? jt(() => r.call(this, this[qt])) : r.call(this, this[qt]);
		}
		return i;
	}
	removeListener(t, e) {
		return this.off(t, e);
	}
	off(t, e) {
		let i = super.off(t, e);
		return t === "data" && (this[Rt] = this.listeners("data").length, this[Rt] === 0 && !this[C] && !this[N].length && (this[g] = !1)), i;
	}
	removeAllListeners(t) {
		let e = super.removeAllListeners(t);
		return (t === "data" || t === void 0) && (this[Rt] = 0, !this[C] && !this[N].length && (this[g] = !1)), e;
	}
	get emittedEnd() {
		return this[nt];
	}
	[J]() {
		!this[De] && !this[nt] && !this[S] && this[b].length === 0 && this[Q] && (this[De] = !0, this.emit("end"), this.emit("prefinish"), this.emit("finish"), this[Ne] && this.emit("close"), this[De] = !1);
	}
	emit(t, ...e) {
		let i = e[0];
		if (t !== "error" && t !== "close" && t !== S && this[S]) return !1;
		if (t === "data") return !this[L] && !i ? !1 : this[Z] ? (jt(() => this[Oi](i)), !0) : this[Oi](i);
		if (t === "end") return this[Is]();
		if (t === "close") {
			if (this[Ne] = !0, !this[nt] && !this[S]) return !1;
			let n = super.emit("close");
			return this.removeAllListeners("close"), n;
		} else if (t === "error") {
			this[qt] = i, super.emit(_i, i);
			let n = !this[Jt] || this.listeners("error").length ? super.emit("error", i) : !1;
			return this[J](), n;
		} else if (t === "resume") {
			let n = super.emit("resume");
			return this[J](), n;
		} else if (t === "finish" || t === "prefinish") {
			let n = super.emit(t);
			return this.removeAllListeners(t), n;
		}
		let r = super.emit(t, ...e);
		return this[J](), r;
	}
	[Oi](t) {
		for (let i of this[N]) i.dest.write(t) === !1 && this.pause();
		let e = this[C] ? !1 : super.emit("data", t);
		return this[J](), e;
	}
	[Is]() {
		return this[nt] ? !1 : (this[nt] = !0, this.readable = !1, this[Z] ? (jt(() => this[Ti]()), !0) : this[Ti]());
	}
	[Ti]() {
		if (this[Mt]) {
			let e = this[Mt].end();
			if (e) {
				for (let i of this[N]) i.dest.write(e);
				this[C] || super.emit("data", e);
			}
		}
		for (let e of this[N]) e.end();
		let t = super.emit("end");
		return this.removeAllListeners("end"), t;
	}
	async collect() {
		let t = Object.assign([], { dataLength: 0 });
		this[L] || (t.dataLength = 0);
		let e = this.promise();
		return this.on("data", (i) => {
			t.push(i), this[L] || (t.dataLength += i.length);
		}), await e, t;
	}
	async concat() {
		if (this[L]) throw new Error("cannot concat in objectMode");
		let t = await this.collect();
		return this[z] ? t.join("") : Buffer.concat(t, t.dataLength);
	}
	async promise() {
		return new Promise((t, e) => {
			this.on(S, () => e(new Error("stream destroyed"))), this.on("error", (i) => e(i)), this.on("end", () => t());
		});
	}
	[Symbol.asyncIterator]() {
		this[C] = !1;
		let t = !1, e = async () => (this.pause(), t = !0, {
			value: void 0,
			done: !0
		});
		return {
			next: () => {
				if (t) return e();
				let r = this.read();
				if (r !== null) return Promise.resolve({
					done: !1,
					value: r
				});
				if (this[Q]) return e();
				let n, o, h = (d) => {
					this.off("data", a), this.off("end", l), this.off(S, c), e(), o(d);
				}, a = (d) => {
					this.off("error", h), this.off("end", l), this.off(S, c), this.pause(), n({
						value: d,
						done: !!this[Q]
					});
				}, l = () => {
					this.off("error", h), this.off("data", a), this.off(S, c), e(), n({
						done: !0,
						value: void 0
					});
				}, c = () => h(new Error("stream destroyed"));
				return new Promise((d, y) => {
					o = y, n = d, this.once(S, c), this.once("error", h), this.once("end", l), this.once("data", a);
				});
			},
			throw: e,
			return: e,
			[Symbol.asyncIterator]() {
				return this;
			},
			[Symbol.asyncDispose]: async () => {}
		};
	}
	[Symbol.iterator]() {
		this[C] = !1;
		let t = !1, e = () => (this.pause(), this.off(_i, e), this.off(S, e), this.off("end", e), t = !0, {
			done: !0,
			value: void 0
		}), i = () => {
			if (t) return e();
			let r = this.read();
			return r === null ? e() : {
				done: !1,
				value: r
			};
		};
		return this.once("end", e), this.once(_i, e), this.once(S, e), {
			next: i,
			throw: e,
			return: e,
			[Symbol.iterator]() {
				return this;
			},
			[Symbol.dispose]: () => {}
		};
	}
	destroy(t) {
		if (this[S]) return t ? this.emit("error", t) : this.emit(S), this;
		this[S] = !0, this[C] = !0, this[b].length = 0, this[_] = 0;
		let e = this;
		return typeof e.close == "function" && !this[Ne] && e.close(), t ? this.emit("error", t) : this.emit(S), this;
	}
	static get isStream() {
		return Wr;
	}
};
var Jr = I.writev;
var ht = Symbol("_autoClose");
var H = Symbol("_close");
var te = Symbol("_ended");
var m = Symbol("_fd");
var Ni = Symbol("_finished");
var tt = Symbol("_flags");
var Ai = Symbol("_flush");
var ki = Symbol("_handleChunk");
var vi = Symbol("_makeBuf");
var ie = Symbol("_mode");
var ke = Symbol("_needDrain");
var Ut = Symbol("_onerror");
var Ht = Symbol("_onopen");
var Ii = Symbol("_onread");
var Pt = Symbol("_onwrite");
var at = Symbol("_open");
var U = Symbol("_path");
var ot = Symbol("_pos");
var Y = Symbol("_queue");
var zt = Symbol("_read");
var Ci = Symbol("_readSize");
var j = Symbol("_reading");
var ee = Symbol("_remain");
var Fi = Symbol("_size");
var ve = Symbol("_write");
var gt = Symbol("_writing");
var Me = Symbol("_defaultFlag");
var bt = Symbol("_errored");
var _t = class extends A {
	[bt] = !1;
	[m];
	[U];
	[Ci];
	[j] = !1;
	[Fi];
	[ee];
	[ht];
	constructor(t, e) {
		if (e = e || {}, super(e), this.readable = !0, this.writable = !1, typeof t != "string") throw new TypeError("path must be a string");
		this[bt] = !1, this[m] = typeof e.fd == "number" ? e.fd : void 0, this[U] = t, this[Ci] = e.readSize || 16777216, this[j] = !1, this[Fi] = typeof e.size == "number" ? e.size : 1 / 0, this[ee] = this[Fi], this[ht] = typeof e.autoClose == "boolean" ? e.autoClose : !0, typeof this[m] == "number" ? this[zt]() : this[at]();
	}
	get fd() {
		return this[m];
	}
	get path() {
		return this[U];
	}
	write() {
		throw new TypeError("this is a readable stream");
	}
	end() {
		throw new TypeError("this is a readable stream");
	}
	[at]() {
		I.open(this[U], "r", (t, e) => this[Ht](t, e));
	}
	[Ht](t, e) {
		t ? this[Ut](t) : (this[m] = e, this.emit("open", e), this[zt]());
	}
	[vi]() {
		return Buffer.allocUnsafe(Math.min(this[Ci], this[ee]));
	}
	[zt]() {
		if (!this[j]) {
			this[j] = !0;
			let t = this[vi]();
			if (t.length === 0) return process.nextTick(() => this[Ii](null, 0, t));
			I.read(this[m], t, 0, t.length, null, (e, i, r) => this[Ii](e, i, r));
		}
	}
	[Ii](t, e, i) {
		this[j] = !1, t ? this[Ut](t) : this[ki](e, i) && this[zt]();
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.close(t, (e) => e ? this.emit("error", e) : this.emit("close"));
		}
	}
	[Ut](t) {
		this[j] = !0, this[H](), this.emit("error", t);
	}
	[ki](t, e) {
		let i = !1;
		return this[ee] -= t, t > 0 && (i = super.write(t < e.length ? e.subarray(0, t) : e)), (t === 0 || this[ee] <= 0) && (i = !1, this[H](), super.end()), i;
	}
	emit(t, ...e) {
		switch (t) {
			case "prefinish":
			case "finish": return !1;
			case "drain": return typeof this[m] == "number" && this[zt](), !1;
			case "error": return this[bt] ? !1 : (this[bt] = !0, super.emit(t, ...e));
			default: return super.emit(t, ...e);
		}
	}
};
var Be = class extends _t {
	[at]() {
		let t = !0;
		try {
			this[Ht](null, I.openSync(this[U], "r")), t = !1;
		} finally {
			t && this[H]();
		}
	}
	[zt]() {
		let t = !0;
		try {
			if (!this[j]) {
				this[j] = !0;
				do {
					let e = this[vi](), i = e.length === 0 ? 0 : I.readSync(this[m], e, 0, e.length, null);
					if (!this[ki](i, e)) break;
				} while (!0);
				this[j] = !1;
			}
			t = !1;
		} finally {
			t && this[H]();
		}
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.closeSync(t), this.emit("close");
		}
	}
};
var et = class extends Qr {
	readable = !1;
	writable = !0;
	[bt] = !1;
	[gt] = !1;
	[te] = !1;
	[Y] = [];
	[ke] = !1;
	[U];
	[ie];
	[ht];
	[m];
	[Me];
	[tt];
	[Ni] = !1;
	[ot];
	constructor(t, e) {
		e = e || {}, super(e), this[U] = t, this[m] = typeof e.fd == "number" ? e.fd : void 0, this[ie] = e.mode === void 0 ? 438 : e.mode, this[ot] = typeof e.start == "number" ? e.start : void 0, this[ht] = typeof e.autoClose == "boolean" ? e.autoClose : !0;
		let i = this[ot] !== void 0 ? "r+" : "w";
		this[Me] = e.flags === void 0, this[tt] = e.flags === void 0 ? i : e.flags, this[m] === void 0 && this[at]();
	}
	emit(t, ...e) {
		if (t === "error") {
			if (this[bt]) return !1;
			this[bt] = !0;
		}
		return super.emit(t, ...e);
	}
	get fd() {
		return this[m];
	}
	get path() {
		return this[U];
	}
	[Ut](t) {
		this[H](), this[gt] = !0, this.emit("error", t);
	}
	[at]() {
		I.open(this[U], this[tt], this[ie], (t, e) => this[Ht](t, e));
	}
	[Ht](t, e) {
		this[Me] && this[tt] === "r+" && t && t.code === "ENOENT" ? (this[tt] = "w", this[at]()) : t ? this[Ut](t) : (this[m] = e, this.emit("open", e), this[gt] || this[Ai]());
	}
	end(t, e) {
		return t && this.write(t, e), this[te] = !0, !this[gt] && !this[Y].length && typeof this[m] == "number" && this[Pt](null, 0), this;
	}
	write(t, e) {
		return typeof t == "string" && (t = Buffer.from(t, e)), this[te] ? (this.emit("error", new Error("write() after end()")), !1) : this[m] === void 0 || this[gt] || this[Y].length ? (this[Y].push(t), this[ke] = !0, !1) : (this[gt] = !0, this[ve](t), !0);
	}
	[ve](t) {
		I.write(this[m], t, 0, t.length, this[ot], (e, i) => this[Pt](e, i));
	}
	[Pt](t, e) {
		t ? this[Ut](t) : (this[ot] !== void 0 && typeof e == "number" && (this[ot] += e), this[Y].length ? this[Ai]() : (this[gt] = !1, this[te] && !this[Ni] ? (this[Ni] = !0, this[H](), this.emit("finish")) : this[ke] && (this[ke] = !1, this.emit("drain"))));
	}
	[Ai]() {
		if (this[Y].length === 0) this[te] && this[Pt](null, 0);
		else if (this[Y].length === 1) this[ve](this[Y].pop());
		else {
			let t = this[Y];
			this[Y] = [], Jr(this[m], t, this[ot], (e, i) => this[Pt](e, i));
		}
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.close(t, (e) => e ? this.emit("error", e) : this.emit("close"));
		}
	}
};
var Wt = class extends et {
	[at]() {
		let t;
		if (this[Me] && this[tt] === "r+") try {
			t = I.openSync(this[U], this[tt], this[ie]);
		} catch (e) {
			if (e?.code === "ENOENT") return this[tt] = "w", this[at]();
			throw e;
		}
		else t = I.openSync(this[U], this[tt], this[ie]);
		this[Ht](null, t);
	}
	[H]() {
		if (this[ht] && typeof this[m] == "number") {
			let t = this[m];
			this[m] = void 0, I.closeSync(t), this.emit("close");
		}
	}
	[ve](t) {
		let e = !0;
		try {
			this[Pt](null, I.writeSync(this[m], t, 0, t.length, this[ot])), e = !1;
		} finally {
			if (e) try {
				this[H]();
			} catch {}
		}
	}
};
var jr = new Map([
	["C", "cwd"],
	["f", "file"],
	["z", "gzip"],
	["P", "preservePaths"],
	["U", "unlink"],
	["strip-components", "strip"],
	["stripComponents", "strip"],
	["keep-newer", "newer"],
	["keepNewer", "newer"],
	["keep-newer-files", "newer"],
	["keepNewerFiles", "newer"],
	["k", "keep"],
	["keep-existing", "keep"],
	["keepExisting", "keep"],
	["m", "noMtime"],
	["no-mtime", "noMtime"],
	["p", "preserveOwner"],
	["L", "follow"],
	["h", "follow"],
	["onentry", "onReadEntry"]
]);
var Fs = (s) => !!s.sync && !!s.file;
var ks = (s) => !s.sync && !!s.file;
var vs = (s) => !!s.sync && !s.file;
var Ms = (s) => !s.sync && !s.file;
var Bs = (s) => !!s.file;
var tn = (s) => {
	return jr.get(s) || s;
};
var se = (s = {}) => {
	if (!s) return {};
	let t = {};
	for (let [e, i] of Object.entries(s)) {
		let r = tn(e);
		t[r] = i;
	}
	return t.chmod === void 0 && t.noChmod === !1 && (t.chmod = !0), delete t.noChmod, t;
};
var K = (s, t, e, i, r) => Object.assign((n = [], o, h) => {
	Array.isArray(n) && (o = n, n = {}), typeof o == "function" && (h = o, o = void 0), o = o ? Array.from(o) : [];
	let a = se(n);
	if (r?.(a, o), Fs(a)) {
		if (typeof h == "function") throw new TypeError("callback not supported for sync tar functions");
		return s(a, o);
	} else if (ks(a)) {
		let l = t(a, o);
		return h ? l.then(() => h(), h) : l;
	} else if (vs(a)) {
		if (typeof h == "function") throw new TypeError("callback not supported for sync tar functions");
		return e(a, o);
	} else if (Ms(a)) {
		if (typeof h == "function") throw new TypeError("callback only supported with file option");
		return i(a, o);
	}
	throw new Error("impossible options??");
}, {
	syncFile: s,
	asyncFile: t,
	syncNoFile: e,
	asyncNoFile: i,
	validate: r
});
var sn = en.constants || { ZLIB_VERNUM: 4736 };
var M = Object.freeze(Object.assign(Object.create(null), {
	Z_NO_FLUSH: 0,
	Z_PARTIAL_FLUSH: 1,
	Z_SYNC_FLUSH: 2,
	Z_FULL_FLUSH: 3,
	Z_FINISH: 4,
	Z_BLOCK: 5,
	Z_OK: 0,
	Z_STREAM_END: 1,
	Z_NEED_DICT: 2,
	Z_ERRNO: -1,
	Z_STREAM_ERROR: -2,
	Z_DATA_ERROR: -3,
	Z_MEM_ERROR: -4,
	Z_BUF_ERROR: -5,
	Z_VERSION_ERROR: -6,
	Z_NO_COMPRESSION: 0,
	Z_BEST_SPEED: 1,
	Z_BEST_COMPRESSION: 9,
	Z_DEFAULT_COMPRESSION: -1,
	Z_FILTERED: 1,
	Z_HUFFMAN_ONLY: 2,
	Z_RLE: 3,
	Z_FIXED: 4,
	Z_DEFAULT_STRATEGY: 0,
	DEFLATE: 1,
	INFLATE: 2,
	GZIP: 3,
	GUNZIP: 4,
	DEFLATERAW: 5,
	INFLATERAW: 6,
	UNZIP: 7,
	BROTLI_DECODE: 8,
	BROTLI_ENCODE: 9,
	Z_MIN_WINDOWBITS: 8,
	Z_MAX_WINDOWBITS: 15,
	Z_DEFAULT_WINDOWBITS: 15,
	Z_MIN_CHUNK: 64,
	Z_MAX_CHUNK: 1 / 0,
	Z_DEFAULT_CHUNK: 16384,
	Z_MIN_MEMLEVEL: 1,
	Z_MAX_MEMLEVEL: 9,
	Z_DEFAULT_MEMLEVEL: 8,
	Z_MIN_LEVEL: -1,
	Z_MAX_LEVEL: 9,
	Z_DEFAULT_LEVEL: -1,
	BROTLI_OPERATION_PROCESS: 0,
	BROTLI_OPERATION_FLUSH: 1,
	BROTLI_OPERATION_FINISH: 2,
	BROTLI_OPERATION_EMIT_METADATA: 3,
	BROTLI_MODE_GENERIC: 0,
	BROTLI_MODE_TEXT: 1,
	BROTLI_MODE_FONT: 2,
	BROTLI_DEFAULT_MODE: 0,
	BROTLI_MIN_QUALITY: 0,
	BROTLI_MAX_QUALITY: 11,
	BROTLI_DEFAULT_QUALITY: 11,
	BROTLI_MIN_WINDOW_BITS: 10,
	BROTLI_MAX_WINDOW_BITS: 24,
	BROTLI_LARGE_MAX_WINDOW_BITS: 30,
	BROTLI_DEFAULT_WINDOW: 22,
	BROTLI_MIN_INPUT_BLOCK_BITS: 16,
	BROTLI_MAX_INPUT_BLOCK_BITS: 24,
	BROTLI_PARAM_MODE: 0,
	BROTLI_PARAM_QUALITY: 1,
	BROTLI_PARAM_LGWIN: 2,
	BROTLI_PARAM_LGBLOCK: 3,
	BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
	BROTLI_PARAM_SIZE_HINT: 5,
	BROTLI_PARAM_LARGE_WINDOW: 6,
	BROTLI_PARAM_NPOSTFIX: 7,
	BROTLI_PARAM_NDIRECT: 8,
	BROTLI_DECODER_RESULT_ERROR: 0,
	BROTLI_DECODER_RESULT_SUCCESS: 1,
	BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
	BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
	BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
	BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
	BROTLI_DECODER_NO_ERROR: 0,
	BROTLI_DECODER_SUCCESS: 1,
	BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
	BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
	BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
	BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
	BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
	BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
	BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
	BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
	BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
	BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
	BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
	BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
	BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
	BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
	BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
	BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
	BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
	BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
	BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
	BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
	BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
	BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
	BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
	BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
	BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
	BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
	BROTLI_DECODER_ERROR_UNREACHABLE: -31
}, sn));
var rn = Buffer$1.concat;
var zs = Object.getOwnPropertyDescriptor(Buffer$1, "concat");
var nn = (s) => s;
var Bi = zs?.writable === !0 || zs?.set !== void 0 ? (s) => {
	Buffer$1.concat = s ? nn : rn;
} : (s) => {};
var Tt = Symbol("_superWrite");
var Gt = class extends Error {
	code;
	errno;
	constructor(t, e) {
		super("zlib: " + t.message, { cause: t }), this.code = t.code, this.errno = t.errno, this.code || (this.code = "ZLIB_ERROR"), this.message = "zlib: " + t.message, Error.captureStackTrace(this, e ?? this.constructor);
	}
	get name() {
		return "ZlibError";
	}
};
var Pi = Symbol("flushFlag");
var re = class extends A {
	#t = !1;
	#i = !1;
	#s;
	#n;
	#r;
	#e;
	#o;
	get sawError() {
		return this.#t;
	}
	get handle() {
		return this.#e;
	}
	get flushFlag() {
		return this.#s;
	}
	constructor(t, e) {
		if (!t || typeof t != "object") throw new TypeError("invalid options for ZlibBase constructor");
		if (super(t), this.#s = t.flush ?? 0, this.#n = t.finishFlush ?? 0, this.#r = t.fullFlushFlag ?? 0, typeof Ps[e] != "function") throw new TypeError("Compression method not supported: " + e);
		try {
			this.#e = new Ps[e](t);
		} catch (i) {
			throw new Gt(i, this.constructor);
		}
		this.#o = (i) => {
			this.#t || (this.#t = !0, this.close(), this.emit("error", i));
		}, this.#e?.on("error", (i) => this.#o(new Gt(i))), this.once("end", () => this.close);
	}
	close() {
		this.#e && (this.#e.close(), this.#e = void 0, this.emit("close"));
	}
	reset() {
		if (!this.#t) return zi(this.#e, "zlib binding closed"), this.#e.reset?.();
	}
	flush(t) {
		this.ended || (typeof t != "number" && (t = this.#r), this.write(Object.assign(Buffer$1.alloc(0), { [Pi]: t })));
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), t && (e ? this.write(t, e) : this.write(t)), this.flush(this.#n), this.#i = !0, super.end(i);
	}
	get ended() {
		return this.#i;
	}
	[Tt](t) {
		return super.write(t);
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = "utf8"), typeof t == "string" && (t = Buffer$1.from(t, e)), this.#t) return;
		zi(this.#e, "zlib binding closed");
		let r = this.#e._handle, n = r.close;
		r.close = () => {};
		let o = this.#e.close;
		this.#e.close = () => {}, Bi(!0);
		let h;
		try {
			let l = typeof t[Pi] == "number" ? t[Pi] : this.#s;
			h = this.#e._processChunk(t, l), Bi(!1);
		} catch (l) {
			Bi(!1), this.#o(new Gt(l, this.write));
		} finally {
			this.#e && (this.#e._handle = r, r.close = n, this.#e.close = o, this.#e.removeAllListeners("error"));
		}
		this.#e && this.#e.on("error", (l) => this.#o(new Gt(l, this.write)));
		let a;
		if (h) if (Array.isArray(h) && h.length > 0) {
			let l = h[0];
			a = this[Tt](Buffer$1.from(l));
			for (let c = 1; c < h.length; c++) a = this[Tt](h[c]);
		} else a = this[Tt](Buffer$1.from(h));
		return i && i(), a;
	}
};
var Pe = class extends re {
	#t;
	#i;
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.Z_NO_FLUSH, t.finishFlush = t.finishFlush || M.Z_FINISH, t.fullFlushFlag = M.Z_FULL_FLUSH, super(t, e), this.#t = t.level, this.#i = t.strategy;
	}
	params(t, e) {
		if (!this.sawError) {
			if (!this.handle) throw new Error("cannot switch params when binding is closed");
			if (!this.handle.params) throw new Error("not supported in this implementation");
			if (this.#t !== t || this.#i !== e) {
				this.flush(M.Z_SYNC_FLUSH), zi(this.handle, "zlib binding closed");
				let i = this.handle.flush;
				this.handle.flush = (r, n) => {
					typeof r == "function" && (n = r, r = this.flushFlag), this.flush(r), n?.();
				};
				try {
					this.handle.params(t, e);
				} finally {
					this.handle.flush = i;
				}
				this.handle && (this.#t = t, this.#i = e);
			}
		}
	}
};
var ze = class extends Pe {
	#t;
	constructor(t) {
		super(t, "Gzip"), this.#t = t && !!t.portable;
	}
	[Tt](t) {
		return this.#t ? (this.#t = !1, t[9] = 255, super[Tt](t)) : super[Tt](t);
	}
};
var Ue = class extends Pe {
	constructor(t) {
		super(t, "Unzip");
	}
};
var He = class extends re {
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.BROTLI_OPERATION_PROCESS, t.finishFlush = t.finishFlush || M.BROTLI_OPERATION_FINISH, t.fullFlushFlag = M.BROTLI_OPERATION_FLUSH, super(t, e);
	}
};
var We = class extends He {
	constructor(t) {
		super(t, "BrotliCompress");
	}
};
var Ge = class extends He {
	constructor(t) {
		super(t, "BrotliDecompress");
	}
};
var Ze = class extends re {
	constructor(t, e) {
		t = t || {}, t.flush = t.flush || M.ZSTD_e_continue, t.finishFlush = t.finishFlush || M.ZSTD_e_end, t.fullFlushFlag = M.ZSTD_e_flush, super(t, e);
	}
};
var Ye = class extends Ze {
	constructor(t) {
		super(t, "ZstdCompress");
	}
};
var Ke = class extends Ze {
	constructor(t) {
		super(t, "ZstdDecompress");
	}
};
var Us = (s, t) => {
	if (Number.isSafeInteger(s)) s < 0 ? an(s, t) : hn(s, t);
	else throw Error("cannot encode number outside of javascript safe integer range");
	return t;
};
var hn = (s, t) => {
	t[0] = 128;
	for (var e = t.length; e > 1; e--) t[e - 1] = s & 255, s = Math.floor(s / 256);
};
var an = (s, t) => {
	t[0] = 255;
	var e = !1;
	s = s * -1;
	for (var i = t.length; i > 1; i--) {
		var r = s & 255;
		s = Math.floor(s / 256), e ? t[i - 1] = Ws(r) : r === 0 ? t[i - 1] = 0 : (e = !0, t[i - 1] = Gs(r));
	}
};
var Hs = (s) => {
	let t = s[0], e = t === 128 ? cn(s.subarray(1, s.length)) : t === 255 ? ln(s) : null;
	if (e === null) throw Error("invalid base256 encoding");
	if (!Number.isSafeInteger(e)) throw Error("parsed number outside of javascript safe integer range");
	return e;
};
var ln = (s) => {
	for (var t = s.length, e = 0, i = !1, r = t - 1; r > -1; r--) {
		var n = Number(s[r]), o;
		i ? o = Ws(n) : n === 0 ? o = n : (i = !0, o = Gs(n)), o !== 0 && (e -= o * Math.pow(256, t - r - 1));
	}
	return e;
};
var cn = (s) => {
	for (var t = s.length, e = 0, i = t - 1; i > -1; i--) {
		var r = Number(s[i]);
		r !== 0 && (e += r * Math.pow(256, t - i - 1));
	}
	return e;
};
var Ws = (s) => (255 ^ s) & 255;
var Gs = (s) => (255 ^ s) + 1 & 255;
Ur({}, {
	code: () => Ve,
	isCode: () => ne,
	isName: () => dn,
	name: () => oe,
	normalFsTypes: () => Ui
});
var ne = (s) => oe.has(s);
var dn = (s) => Ve.has(s);
var Ui = new Set([
	"0",
	"",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"D"
]);
var oe = new Map([
	["0", "File"],
	["", "OldFile"],
	["1", "Link"],
	["2", "SymbolicLink"],
	["3", "CharacterDevice"],
	["4", "BlockDevice"],
	["5", "Directory"],
	["6", "FIFO"],
	["7", "ContiguousFile"],
	["g", "GlobalExtendedHeader"],
	["x", "ExtendedHeader"],
	["A", "SolarisACL"],
	["D", "GNUDumpDir"],
	["I", "Inode"],
	["K", "NextFileHasLongLinkpath"],
	["L", "NextFileHasLongPath"],
	["M", "ContinuationFile"],
	["N", "OldGnuLongPath"],
	["S", "SparseFile"],
	["V", "TapeVolumeHeader"],
	["X", "OldExtendedHeader"]
]);
var Ve = new Map(Array.from(oe).map((s) => [s[1], s[0]]));
var un = (s) => s === void 0 || s < 0 ? void 0 : s;
var F = class {
	cksumValid = !1;
	needPax = !1;
	nullBlock = !1;
	block;
	path;
	mode;
	uid;
	gid;
	size;
	cksum;
	#t = "Unsupported";
	linkpath;
	uname;
	gname;
	devmaj = 0;
	devmin = 0;
	atime;
	ctime;
	mtime;
	charset;
	comment;
	constructor(t, e = 0, i, r) {
		Buffer.isBuffer(t) ? this.decode(t, e || 0, i, r) : t && this.#i(t);
	}
	decode(t, e, i, r) {
		if (e || (e = 0), !t || !(t.length >= e + 512)) throw new Error("need 512 bytes for header");
		let n = xt(t, e + 156, 1), o = Ui.has(n), h = o ? i : void 0, a = o ? r : void 0;
		if (this.path = h?.path ?? xt(t, e, 100), this.mode = h?.mode ?? a?.mode ?? lt(t, e + 100, 8), this.uid = h?.uid ?? a?.uid ?? lt(t, e + 108, 8), this.gid = h?.gid ?? a?.gid ?? lt(t, e + 116, 8), this.size = un(h?.size ?? a?.size ?? lt(t, e + 124, 12)), this.mtime = h?.mtime ?? a?.mtime ?? Wi(t, e + 136, 12), this.cksum = lt(t, e + 148, 12), a && this.#i(a, !0), h && this.#i(h), ne(n) && (this.#t = n || "0"), this.#t === "0" && this.path.slice(-1) === "/" && (this.#t = "5"), this.#t === "5" && (this.size = 0), this.linkpath = xt(t, e + 157, 100), t.subarray(e + 257, e + 265).toString() === "ustar\x0000") if (this.uname = h?.uname ?? a?.uname ?? xt(t, e + 265, 32), this.gname = h?.gname ?? a?.gname ?? xt(t, e + 297, 32), this.devmaj = h?.devmaj ?? a?.devmaj ?? lt(t, e + 329, 8) ?? 0, this.devmin = h?.devmin ?? a?.devmin ?? lt(t, e + 337, 8) ?? 0, t[e + 475] !== 0) {
			let c = xt(t, e + 345, 155);
			this.path = c + "/" + this.path;
		} else {
			let c = xt(t, e + 345, 130);
			c && (this.path = c + "/" + this.path), this.atime = i?.atime ?? r?.atime ?? Wi(t, e + 476, 12), this.ctime = i?.ctime ?? r?.ctime ?? Wi(t, e + 488, 12);
		}
		let l = 256;
		for (let c = e; c < e + 148; c++) l += t[c];
		for (let c = e + 156; c < e + 512; c++) l += t[c];
		this.cksumValid = l === this.cksum, this.cksum === void 0 && l === 256 && (this.nullBlock = !0);
	}
	#i(t, e = !1) {
		Object.assign(this, Object.fromEntries(Object.entries(t).filter(([i, r]) => !(r == null || i === "size" && Number(r) < 0 || i === "path" && e || i === "linkpath" && e || i === "global"))));
	}
	encode(t, e = 0) {
		if (t || (t = this.block = Buffer.alloc(512)), this.#t === "Unsupported" && (this.#t = "0"), !(t.length >= e + 512)) throw new Error("need 512 bytes for header");
		let i = this.ctime || this.atime ? 130 : 155, r = mn(this.path || "", i), n = r[0], o = r[1];
		this.needPax = !!r[2], this.needPax = Lt(t, e, 100, n) || this.needPax, this.needPax = ct(t, e + 100, 8, this.mode) || this.needPax, this.needPax = ct(t, e + 108, 8, this.uid) || this.needPax, this.needPax = ct(t, e + 116, 8, this.gid) || this.needPax, this.needPax = ct(t, e + 124, 12, this.size) || this.needPax, this.needPax = Gi(t, e + 136, 12, this.mtime) || this.needPax, t[e + 156] = Number(this.#t.codePointAt(0)), this.needPax = Lt(t, e + 157, 100, this.linkpath) || this.needPax, t.write("ustar\x0000", e + 257, 8), this.needPax = Lt(t, e + 265, 32, this.uname) || this.needPax, this.needPax = Lt(t, e + 297, 32, this.gname) || this.needPax, this.needPax = ct(t, e + 329, 8, this.devmaj) || this.needPax, this.needPax = ct(t, e + 337, 8, this.devmin) || this.needPax, this.needPax = Lt(t, e + 345, i, o) || this.needPax, t[e + 475] !== 0 ? this.needPax = Lt(t, e + 345, 155, o) || this.needPax : (this.needPax = Lt(t, e + 345, 130, o) || this.needPax, this.needPax = Gi(t, e + 476, 12, this.atime) || this.needPax, this.needPax = Gi(t, e + 488, 12, this.ctime) || this.needPax);
		let h = 256;
		for (let a = e; a < e + 148; a++) h += t[a];
		for (let a = e + 156; a < e + 512; a++) h += t[a];
		return this.cksum = h, ct(t, e + 148, 8, this.cksum), this.cksumValid = !0, this.needPax;
	}
	get type() {
		return this.#t === "Unsupported" ? this.#t : oe.get(this.#t);
	}
	get typeKey() {
		return this.#t;
	}
	set type(t) {
		let e = String(Ve.get(t));
		if (ne(e) || e === "Unsupported") this.#t = e;
		else if (ne(t)) this.#t = t;
		else throw new TypeError("invalid entry type: " + t);
	}
};
var mn = (s, t) => {
	let i = s, r = "", n, o = posix.parse(s).root || ".";
	if (Buffer.byteLength(i) < 100) n = [
		i,
		r,
		!1
	];
	else {
		r = posix.dirname(i), i = posix.basename(i);
		do
			Buffer.byteLength(i) <= 100 && Buffer.byteLength(r) <= t ? n = [
				i,
				r,
				!1
			] : Buffer.byteLength(i) > 100 && Buffer.byteLength(r) <= t ? n = [
				i.slice(0, 99),
				r,
				!0
			] : (i = posix.join(posix.basename(r), i), r = posix.dirname(r));
		while (r !== o && n === void 0);
		n || (n = [
			s.slice(0, 99),
			"",
			!0
		]);
	}
	return n;
};
var xt = (s, t, e) => s.subarray(t, t + e).toString("utf8").replace(/\0.*/, "");
var Wi = (s, t, e) => pn(lt(s, t, e));
var pn = (s) => s === void 0 ? void 0 : new Date(s * 1e3);
var lt = (s, t, e) => Number(s[t]) & 128 ? Hs(s.subarray(t, t + e)) : wn(s, t, e);
var En = (s) => isNaN(s) ? void 0 : s;
var wn = (s, t, e) => En(parseInt(s.subarray(t, t + e).toString("utf8").replace(/\0.*$/, "").trim(), 8));
var Sn = {
	12: 8589934591,
	8: 2097151
};
var ct = (s, t, e, i) => i === void 0 ? !1 : i > Sn[e] || i < 0 ? (Us(i, s.subarray(t, t + e)), !0) : (yn(s, t, e, i), !1);
var yn = (s, t, e, i) => s.write(Rn(i, e), t, e, "ascii");
var Rn = (s, t) => gn(Math.floor(s).toString(8), t);
var gn = (s, t) => (s.length === t - 1 ? s : new Array(t - s.length - 1).join("0") + s + " ") + "\0";
var Gi = (s, t, e, i) => i === void 0 ? !1 : ct(s, t, e, i.getTime() / 1e3);
var bn = new Array(156).join("\0");
var Lt = (s, t, e, i) => i === void 0 ? !1 : (s.write(i + bn, t, e, "utf8"), i.length !== Buffer.byteLength(i) || i.length > e);
var ft = class s {
	atime;
	mtime;
	ctime;
	charset;
	comment;
	gid;
	uid;
	gname;
	uname;
	linkpath;
	dev;
	ino;
	nlink;
	path;
	size;
	mode;
	global;
	constructor(t, e = !1) {
		this.atime = t.atime, this.charset = t.charset, this.comment = t.comment, this.ctime = t.ctime, this.dev = t.dev, this.gid = t.gid, this.global = e, this.gname = t.gname, this.ino = t.ino, this.linkpath = t.linkpath, this.mtime = t.mtime, this.nlink = t.nlink, this.path = t.path, this.size = t.size, this.uid = t.uid, this.uname = t.uname;
	}
	encode() {
		let t = this.encodeBody();
		if (t === "") return Buffer.allocUnsafe(0);
		let e = Buffer.byteLength(t), i = 512 * Math.ceil(1 + e / 512), r = Buffer.allocUnsafe(i);
		for (let n = 0; n < 512; n++) r[n] = 0;
		new F({
			path: ("PaxHeader/" + basename(this.path ?? "")).slice(0, 99),
			mode: this.mode || 420,
			uid: this.uid,
			gid: this.gid,
			size: e,
			mtime: this.mtime,
			type: this.global ? "GlobalExtendedHeader" : "ExtendedHeader",
			linkpath: "",
			uname: this.uname || "",
			gname: this.gname || "",
			devmaj: 0,
			devmin: 0,
			atime: this.atime,
			ctime: this.ctime
		}).encode(r), r.write(t, 512, e, "utf8");
		for (let n = e + 512; n < r.length; n++) r[n] = 0;
		return r;
	}
	encodeBody() {
		return this.encodeField("path") + this.encodeField("ctime") + this.encodeField("atime") + this.encodeField("dev") + this.encodeField("ino") + this.encodeField("nlink") + this.encodeField("charset") + this.encodeField("comment") + this.encodeField("gid") + this.encodeField("gname") + this.encodeField("linkpath") + this.encodeField("mtime") + this.encodeField("size") + this.encodeField("uid") + this.encodeField("uname");
	}
	encodeField(t) {
		if (this[t] === void 0) return "";
		let e = this[t], i = e instanceof Date ? e.getTime() / 1e3 : e, r = " " + (t === "dev" || t === "ino" || t === "nlink" ? "SCHILY." : "") + t + "=" + i + `
`, n = Buffer.byteLength(r), o = Math.floor(Math.log(n) / Math.log(10)) + 1;
		return n + o >= Math.pow(10, o) && (o += 1), o + n + r;
	}
	static parse(t, e, i = !1) {
		return new s(On(Tn(t), e), i);
	}
};
var On = (s, t) => t ? Object.assign({}, t, s) : s;
var Tn = (s) => s.replace(/\n$/, "").split(`
`).reduce(xn, Object.create(null));
var xn = (s, t) => {
	let e = parseInt(t, 10);
	if (e !== Buffer.byteLength(t) + 1) return s;
	t = t.slice((e + " ").length);
	let i = t.split("="), r = i.shift();
	if (!r) return s;
	let n = r.replace(/^SCHILY\.(dev|ino|nlink)/, "$1"), o = i.join("=").replace(/\0.*/, "");
	switch (n) {
		case "path":
		case "linkpath":
		case "type":
		case "charset":
		case "comment":
		case "gname":
		case "uname":
			s[n] = o;
			break;
		case "ctime":
		case "atime":
		case "mtime":
			s[n] = new Date(Number(o) * 1e3);
			break;
		case "size":
			let h = +o;
			h >= 0 && (s[n] = h);
			break;
		case "gid":
		case "uid":
		case "dev":
		case "ino":
		case "nlink":
		case "mode": s[n] = +o;
	}
	return s;
};
var f = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) !== "win32" ? (s) => String(s) : (s) => String(s).replaceAll(/\\/g, "/");
var $e = class extends A {
	extended;
	globalExtended;
	header;
	startBlockSize;
	blockRemain;
	remain;
	type;
	meta = !1;
	ignore = !1;
	path;
	mode;
	uid;
	gid;
	uname;
	gname;
	size = 0;
	mtime;
	atime;
	ctime;
	linkpath;
	dev;
	ino;
	nlink;
	invalid = !1;
	absolute;
	unsupported = !1;
	constructor(t, e, i) {
		switch (super({}), this.pause(), this.extended = e, this.globalExtended = i, this.header = t, this.remain = t.size ?? 0, this.startBlockSize = 512 * Math.ceil(this.remain / 512), this.blockRemain = this.startBlockSize, this.type = t.type, this.type) {
			case "File":
			case "OldFile":
			case "Link":
			case "SymbolicLink":
			case "CharacterDevice":
			case "BlockDevice":
			case "Directory":
			case "FIFO":
			case "ContiguousFile":
			case "GNUDumpDir": break;
			case "NextFileHasLongLinkpath":
			case "NextFileHasLongPath":
			case "OldGnuLongPath":
			case "GlobalExtendedHeader":
			case "ExtendedHeader":
			case "OldExtendedHeader":
				this.meta = !0;
				break;
			default: this.ignore = !0;
		}
		if (!t.path) throw new Error("no path provided for tar.ReadEntry");
		this.path = f(t.path), this.mode = t.mode, this.mode && (this.mode = this.mode & 4095), this.uid = t.uid, this.gid = t.gid, this.uname = t.uname, this.gname = t.gname, this.size = this.remain, this.mtime = t.mtime, this.atime = t.atime, this.ctime = t.ctime, this.linkpath = t.linkpath ? f(t.linkpath) : void 0, this.uname = t.uname, this.gname = t.gname, e && this.#t(e), i && this.#t(i, !0);
	}
	write(t) {
		let e = t.length;
		if (e > this.blockRemain) throw new Error("writing more to entry than is appropriate");
		let i = this.remain, r = this.blockRemain;
		return this.remain = Math.max(0, i - e), this.blockRemain = Math.max(0, r - e), this.ignore ? !0 : i >= e ? super.write(t) : super.write(t.subarray(0, i));
	}
	#t(t, e = !1) {
		t.path && (t.path = f(t.path)), t.linkpath && (t.linkpath = f(t.linkpath)), Object.assign(this, Object.fromEntries(Object.entries(t).filter(([i, r]) => !(r == null || i === "path" && e))));
	}
};
var Dt = (s, t, e, i = {}) => {
	s.file && (i.file = s.file), s.cwd && (i.cwd = s.cwd), i.code = e instanceof Error && e.code || t, i.tarCode = t, !s.strict && i.recoverable !== !1 ? (e instanceof Error && (i = Object.assign(e, i), e = e.message), s.emit("warn", t, e, i)) : e instanceof Error ? s.emit("error", Object.assign(e, i)) : s.emit("error", Object.assign(new Error(`${t}: ${e}`), i));
};
var Nn = 1048576;
var Xi = Buffer.from([31, 139]);
var qi = Buffer.from([
	40,
	181,
	47,
	253
]);
var An = Math.max(Xi.length, qi.length);
var B = Symbol("state");
var Nt = Symbol("writeEntry");
var it = Symbol("readEntry");
var Zi = Symbol("nextEntry");
var Zs = Symbol("processEntry");
var V = Symbol("extendedHeader");
var he = Symbol("globalExtendedHeader");
var dt = Symbol("meta");
var Ys = Symbol("emitMeta");
var p = Symbol("buffer");
var st = Symbol("queue");
var ut = Symbol("ended");
var Yi = Symbol("emittedEnd");
var At = Symbol("emit");
var w = Symbol("unzip");
var Xe = Symbol("consumeChunk");
var qe = Symbol("consumeChunkSub");
var Ki = Symbol("consumeBody");
var Ks = Symbol("consumeMeta");
var Vs = Symbol("consumeHeader");
var ae = Symbol("consuming");
var Vi = Symbol("bufferConcat");
var Qe = Symbol("maybeEnd");
var Yt = Symbol("writing");
var $ = Symbol("aborted");
var Je = Symbol("onDone");
var It = Symbol("sawValidEntry");
var je = Symbol("sawNullBlock");
var ti = Symbol("sawEOF");
var $s = Symbol("closeStream");
var In = 1e3;
var le = Symbol("compressedBytesRead");
var $i = Symbol("decompressedBytesRead");
var Xs = Symbol("checkDecompressionRatio");
var Cn = () => !0;
var rt = class extends EventEmitter$1 {
	file;
	strict;
	maxMetaEntrySize;
	filter;
	brotli;
	zstd;
	maxDecompressionRatio;
	writable = !0;
	readable = !1;
	[st] = [];
	[p];
	[it];
	[Nt];
	[B] = "begin";
	[dt] = "";
	[V];
	[he];
	[ut] = !1;
	[w];
	[$] = !1;
	[It];
	[je] = !1;
	[ti] = !1;
	[Yt] = !1;
	[ae] = !1;
	[Yi] = !1;
	[le] = 0;
	[$i] = 0;
	constructor(t = {}) {
		super(), this.file = t.file || "", this.on(Je, () => {
			(this[B] === "begin" || this[It] === !1) && this.warn("TAR_BAD_ARCHIVE", "Unrecognized archive format");
		}), t.ondone ? this.on(Je, t.ondone) : this.on(Je, () => {
			this.emit("prefinish"), this.emit("finish"), this.emit("end");
		}), this.strict = !!t.strict, this.maxDecompressionRatio = typeof t.maxDecompressionRatio == "number" ? t.maxDecompressionRatio : In, this.maxMetaEntrySize = t.maxMetaEntrySize || Nn, this.filter = typeof t.filter == "function" ? t.filter : Cn;
		let e = t.file && (t.file.endsWith(".tar.br") || t.file.endsWith(".tbr"));
		this.brotli = !(t.gzip || t.zstd) && t.brotli !== void 0 ? t.brotli : e ? void 0 : !1;
		let i = t.file && (t.file.endsWith(".tar.zst") || t.file.endsWith(".tzst"));
		this.zstd = !(t.gzip || t.brotli) && t.zstd !== void 0 ? t.zstd : i ? !0 : void 0, this.on("end", () => this[$s]()), typeof t.onwarn == "function" && this.on("warn", t.onwarn), typeof t.onReadEntry == "function" && this.on("entry", t.onReadEntry);
	}
	warn(t, e, i = {}) {
		Dt(this, t, e, i);
	}
	[Vs](t, e) {
		this[It] === void 0 && (this[It] = !1);
		let i;
		try {
			i = new F(t, e, this[V], this[he]);
		} catch (r) {
			return this.warn("TAR_ENTRY_INVALID", r);
		}
		if (i.nullBlock) this[je] ? (this[ti] = !0, this[B] === "begin" && (this[B] = "header"), this[At]("eof")) : (this[je] = !0, this[At]("nullBlock"));
		else if (this[je] = !1, !i.cksumValid) this.warn("TAR_ENTRY_INVALID", "checksum failure", { header: i });
		else if (!i.path) this.warn("TAR_ENTRY_INVALID", "path is required", { header: i });
		else {
			let r = i.type;
			if (/^(Symbolic)?Link$/.test(r) && !i.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath required", { header: i });
			else if (!/^(Symbolic)?Link$/.test(r) && !/^(Global)?ExtendedHeader$/.test(r) && i.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath forbidden", { header: i });
			else {
				let n = this[Nt] = new $e(i, this[V], this[he]);
				if (!this[It]) if (n.remain) {
					let o = () => {
						n.invalid || (this[It] = !0);
					};
					n.on("end", o);
				} else this[It] = !0;
				n.meta ? n.size > this.maxMetaEntrySize ? (n.ignore = !0, this[At]("ignoredEntry", n), this[B] = "ignore", n.resume()) : n.size > 0 && (this[dt] = "", n.on("data", (o) => this[dt] += o), this[B] = "meta") : (this[V] = void 0, n.ignore = n.ignore || !this.filter(n.path, n), n.ignore ? (this[At]("ignoredEntry", n), this[B] = n.remain ? "ignore" : "header", n.resume()) : (n.remain ? this[B] = "body" : (this[B] = "header", n.end()), this[it] ? this[st].push(n) : (this[st].push(n), this[Zi]())));
			}
		}
	}
	[$s]() {
		queueMicrotask(() => this.emit("close"));
	}
	[Zs](t) {
		let e = !0;
		if (!t) this[it] = void 0, e = !1;
		else if (Array.isArray(t)) {
			let [i, ...r] = t;
			this.emit(i, ...r);
		} else this[it] = t, this.emit("entry", t), t.emittedEnd || (t.on("end", () => this[Zi]()), e = !1);
		return e;
	}
	[Zi]() {
		do;
		while (this[Zs](this[st].shift()));
		if (this[st].length === 0) {
			let t = this[it];
			!t || t.flowing || t.size === t.remain ? this[Yt] || this.emit("drain") : t.once("drain", () => this.emit("drain"));
		}
	}
	[Ki](t, e) {
		let i = this[Nt];
		if (!i) throw new Error("attempt to consume body without entry??");
		let r = i.blockRemain ?? 0, n = r >= t.length && e === 0 ? t : t.subarray(e, e + r);
		return i.write(n), i.blockRemain || (this[B] = "header", this[Nt] = void 0, i.end()), n.length;
	}
	[Ks](t, e) {
		let i = this[Nt], r = this[Ki](t, e);
		return !this[Nt] && i && this[Ys](i), r;
	}
	[At](t, e, i) {
		this[st].length === 0 && !this[it] ? this.emit(t, e, i) : this[st].push([
			t,
			e,
			i
		]);
	}
	[Ys](t) {
		switch (this[At]("meta", this[dt]), t.type) {
			case "ExtendedHeader":
			case "OldExtendedHeader":
				this[V] = ft.parse(this[dt], this[V], !1);
				break;
			case "GlobalExtendedHeader":
				this[he] = ft.parse(this[dt], this[he], !0);
				break;
			case "NextFileHasLongPath":
			case "OldGnuLongPath": {
				let e = this[V] ?? Object.create(null);
				this[V] = e, e.path = this[dt].replace(/\0.*/, "");
				break;
			}
			case "NextFileHasLongLinkpath": {
				let e = this[V] || Object.create(null);
				this[V] = e, e.linkpath = this[dt].replace(/\0.*/, "");
				break;
			}
			default: throw new Error("unknown meta: " + t.type);
		}
	}
	abort(t) {
		if (!this[$]) {
			if (this[w]) {
				let e = this[w];
				e.write = () => !0, e.end = () => e, e.emit = () => !1, e.destroy?.();
			}
			this[$] = !0, this.emit("abort", t), this.warn("TAR_ABORT", t, { recoverable: !1 });
		}
	}
	[Xs](t) {
		this[$i] += t.length;
		let e = this[$i] / this[le];
		return e > this.maxDecompressionRatio ? (this.abort(new Error(`max decompression ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)), !1) : !0;
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8")), this[$]) return i?.(), !1;
		if ((this[w] === void 0 || this.brotli === void 0 && this[w] === !1) && t) {
			if (this[p] && (t = Buffer.concat([this[p], t]), this[p] = void 0), t.length < An) return this[p] = t, i?.(), !0;
			for (let a = 0; this[w] === void 0 && a < Xi.length; a++) t[a] !== Xi[a] && (this[w] = !1);
			let o = !1;
			if (this[w] === !1 && this.zstd !== !1) {
				o = !0;
				for (let a = 0; a < qi.length; a++) if (t[a] !== qi[a]) {
					o = !1;
					break;
				}
			}
			let h = this.brotli === void 0 && !o;
			if (this[w] === !1 && h) if (t.length < 512) if (this[ut]) this.brotli = !0;
			else return this[p] = t, i?.(), !0;
			else try {
				new F(t.subarray(0, 512)), this.brotli = !1;
			} catch {
				this.brotli = !0;
			}
			if (this[w] === void 0 || this[w] === !1 && (this.brotli || o)) {
				let a = this[ut];
				this[ut] = !1, this[w] = this[w] === void 0 ? new Ue({}) : o ? new Ke({}) : new Ge({}), this[w].on("data", (c) => {
					this[Xs](c) && this[Xe](c);
				}), this[w].on("error", (c) => {
					this[$] || this.abort(c);
				}), this[w].on("end", () => {
					this[ut] = !0, this[Xe]();
				}), this[Yt] = !0, this[le] += t.length;
				let l = !!this[w][a ? "end" : "write"](t);
				return this[Yt] = !1, i?.(), l;
			}
		}
		this[Yt] = !0, this[w] ? (this[le] += t.length, this[w].write(t)) : this[Xe](t), this[Yt] = !1;
		let n = this[st].length > 0 ? !1 : this[it] ? this[it].flowing : !0;
		return !n && this[st].length === 0 && this[it]?.once("drain", () => this.emit("drain")), i?.(), n;
	}
	[Vi](t) {
		t && !this[$] && (this[p] = this[p] ? Buffer.concat([this[p], t]) : t);
	}
	[Qe]() {
		if (this[ut] && !this[Yi] && !this[$] && !this[ae]) {
			this[Yi] = !0;
			let t = this[Nt];
			if (t?.blockRemain) {
				let e = this[p] ? this[p].length : 0;
				this.warn("TAR_BAD_ARCHIVE", `Truncated input (needed ${t.blockRemain} more bytes, only ${e} available)`, { entry: t }), this[p] && t.write(this[p]), t.end();
			}
			this[At](Je);
		}
	}
	[Xe](t) {
		if (this[ae] && t) this[Vi](t);
		else if (!t && !this[p]) this[Qe]();
		else if (t) {
			if (this[ae] = !0, this[p]) {
				this[Vi](t);
				let e = this[p];
				this[p] = void 0, this[qe](e);
			} else this[qe](t);
			for (; this[p] && this[p]?.length >= 512 && !this[$] && !this[ti];) {
				let e = this[p];
				this[p] = void 0, this[qe](e);
			}
			this[ae] = !1;
		}
		(!this[p] || this[ut]) && this[Qe]();
	}
	[qe](t) {
		let e = 0, i = t.length;
		for (; e + 512 <= i && !this[$] && !this[ti];) switch (this[B]) {
			case "begin":
			case "header":
				this[Vs](t, e), e += 512;
				break;
			case "ignore":
			case "body":
				e += this[Ki](t, e);
				break;
			case "meta":
				e += this[Ks](t, e);
				break;
			default: throw new Error("invalid state: " + this[B]);
		}
		e < i && (this[p] = this[p] ? Buffer.concat([t.subarray(e), this[p]]) : t.subarray(e));
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, e)), i && this.once("finish", i), this[$] || (this[w] ? (t && (this[le] += t.length, this[w].write(t)), this[w].end()) : (this[ut] = !0, (this.brotli === void 0 || this.zstd === void 0) && (t = t || Buffer.alloc(0)), t && this.write(t), this[Qe]())), this;
	}
};
var mt = (s) => {
	let t = s.length - 1, e = -1;
	for (; t > -1 && s.charAt(t) === "/";) e = t, t--;
	return e === -1 ? s : s.slice(0, e);
};
var vn = (s) => {
	let t = s.onReadEntry;
	s.onReadEntry = t ? (e) => {
		t(e), e.resume();
	} : (e) => e.resume();
};
var Qi = (s, t) => {
	let e = new Map(t.map((o) => [mt(o), !0])), i = s.filter, r = 100, n = (o, h = "", a = 0) => {
		if (a >= r) return e.set(o, !1), !1;
		let l = h || parse(o).root || ".", c;
		if (o === l) c = !1;
		else {
			let d = e.get(o);
			c = d !== void 0 ? d : n(dirname$1(o), l, a + 1);
		}
		return e.set(o, c), c;
	};
	s.filter = i ? (o, h) => i(o, h) && n(mt(o)) : (o) => n(mt(o));
};
var Mn = (s) => {
	let t = new rt(s), e = s.file, i;
	try {
		i = fs.openSync(e, "r");
		let r = fs.fstatSync(i), n = s.maxReadSize || 16777216;
		if (r.size < n) {
			let o = Buffer.allocUnsafe(r.size), h = fs.readSync(i, o, 0, r.size, 0);
			t.end(h === o.byteLength ? o : o.subarray(0, h));
		} else {
			let o = 0, h = Buffer.allocUnsafe(n);
			for (; o < r.size;) {
				let a = fs.readSync(i, h, 0, n, o);
				if (a === 0) break;
				o += a, t.write(h.subarray(0, a));
			}
			t.end();
		}
	} finally {
		if (typeof i == "number") try {
			fs.closeSync(i);
		} catch {}
	}
};
var Bn = (s, t) => {
	let e = new rt(s), i = s.maxReadSize || 16777216, r = s.file;
	return new Promise((o, h) => {
		e.on("error", h), e.on("end", o), fs.stat(r, (a, l) => {
			if (a) h(a);
			else {
				let c = new _t(r, {
					readSize: i,
					size: l.size
				});
				c.on("error", h), c.pipe(e);
			}
		});
	});
};
var Ct = K(Mn, Bn, (s) => new rt(s), (s) => new rt(s), (s, t) => {
	t?.length && Qi(s, t), s.noResume || vn(s);
});
var Ji = (s, t, e) => (s &= 4095, e && (s = (s | 384) & -19), t && (s & 256 && (s |= 64), s & 32 && (s |= 8), s & 4 && (s |= 1)), s);
var { isAbsolute: zn, parse: qs } = win32, ce = (s) => {
	let t = "", e = qs(s);
	for (; zn(s) || e.root;) {
		let i = s.charAt(0) === "/" && s.slice(0, 4) !== "//?/" ? "/" : e.root;
		s = s.slice(i.length), t += i, e = qs(s);
	}
	return [t, s];
};
var ei = [
	"|",
	"<",
	">",
	"?",
	":"
];
var ji = ei.map((s) => String.fromCodePoint(61440 + Number(s.codePointAt(0))));
var Un = new Map(ei.map((s, t) => [s, ji[t]]));
var Hn = new Map(ji.map((s, t) => [s, ei[t]]));
var ts = (s) => ei.reduce((t, e) => t.split(e).join(Un.get(e)), s);
var Qs = (s) => ji.reduce((t, e) => t.split(e).join(Hn.get(e)), s);
var rr = (s, t) => t ? (s = f(s).replace(/^\.(\/|$)/, ""), mt(t) + "/" + s) : f(s);
var Wn = 16777216;
var tr = Symbol("process");
var er = Symbol("file");
var ir = Symbol("directory");
var is = Symbol("symlink");
var sr = Symbol("hardlink");
var fe = Symbol("header");
var ii = Symbol("read");
var ss = Symbol("lstat");
var si = Symbol("onlstat");
var rs = Symbol("onread");
var ns = Symbol("onreadlink");
var os = Symbol("openfile");
var hs = Symbol("onopenfile");
var pt = Symbol("close");
var ri = Symbol("mode");
var as = Symbol("awaitDrain");
var es = Symbol("ondrain");
var q = Symbol("prefix");
var de = class extends A {
	path;
	portable;
	myuid = process.getuid && process.getuid() || 0;
	myuser = process.env.USER || "";
	maxReadSize;
	linkCache;
	statCache;
	preservePaths;
	cwd;
	strict;
	mtime;
	noPax;
	noMtime;
	prefix;
	fd;
	blockLen = 0;
	blockRemain = 0;
	buf;
	pos = 0;
	remain = 0;
	length = 0;
	offset = 0;
	win32;
	absolute;
	header;
	type;
	linkpath;
	stat;
	onWriteEntry;
	#t = !1;
	constructor(t, e = {}) {
		let i = se(e);
		super(), this.path = f(t), this.portable = !!i.portable, this.maxReadSize = i.maxReadSize || Wn, this.linkCache = i.linkCache || new Map(), this.statCache = i.statCache || new Map(), this.preservePaths = !!i.preservePaths, this.cwd = f(i.cwd || process.cwd()), this.strict = !!i.strict, this.noPax = !!i.noPax, this.noMtime = !!i.noMtime, this.mtime = i.mtime, this.prefix = i.prefix ? f(i.prefix) : void 0, this.onWriteEntry = i.onWriteEntry, typeof i.onwarn == "function" && this.on("warn", i.onwarn);
		let r = !1;
		if (!this.preservePaths) {
			let [o, h] = ce(this.path);
			o && typeof h == "string" && (this.path = h, r = o);
		}
		this.win32 = !!i.win32 || process.platform === "win32", this.win32 && (this.path = Qs(this.path.replaceAll(/\\/g, "/")), t = t.replaceAll(/\\/g, "/")), this.absolute = f(i.absolute || ar.resolve(this.cwd, t)), this.path === "" && (this.path = "./"), r && this.warn("TAR_ENTRY_INFO", `stripping ${r} from absolute path`, {
			entry: this,
			path: r + this.path
		});
		let n = this.statCache.get(this.absolute);
		n ? this[si](n) : this[ss]();
	}
	warn(t, e, i = {}) {
		return Dt(this, t, e, i);
	}
	emit(t, ...e) {
		return t === "error" && (this.#t = !0), super.emit(t, ...e);
	}
	[ss]() {
		I.lstat(this.absolute, (t, e) => {
			if (t) return this.emit("error", t);
			this[si](e);
		});
	}
	[si](t) {
		this.statCache.set(this.absolute, t), this.stat = t, t.isFile() || (t.size = 0), this.type = Gn(t), this.emit("stat", t), this[tr]();
	}
	[tr]() {
		switch (this.type) {
			case "File": return this[er]();
			case "Directory": return this[ir]();
			case "SymbolicLink": return this[is]();
			default: return this.end();
		}
	}
	[ri](t) {
		return Ji(t, this.type === "Directory", this.portable);
	}
	[q](t) {
		return rr(t, this.prefix);
	}
	[fe]() {
		if (!this.stat) throw new Error("cannot write header before stat");
		this.type === "Directory" && this.portable && (this.noMtime = !0), this.onWriteEntry?.(this), this.header = new F({
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			mode: this[ri](this.stat.mode),
			uid: this.portable ? void 0 : this.stat.uid,
			gid: this.portable ? void 0 : this.stat.gid,
			size: this.stat.size,
			mtime: this.noMtime ? void 0 : this.mtime || this.stat.mtime,
			type: this.type === "Unsupported" ? void 0 : this.type,
			uname: this.portable ? void 0 : this.stat.uid === this.myuid ? this.myuser : "",
			atime: this.portable ? void 0 : this.stat.atime,
			ctime: this.portable ? void 0 : this.stat.ctime
		}), this.header.encode() && !this.noPax && super.write(new ft({
			atime: this.portable ? void 0 : this.header.atime,
			ctime: this.portable ? void 0 : this.header.ctime,
			gid: this.portable ? void 0 : this.header.gid,
			mtime: this.noMtime ? void 0 : this.mtime || this.header.mtime,
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			size: this.header.size,
			uid: this.portable ? void 0 : this.header.uid,
			uname: this.portable ? void 0 : this.header.uname,
			dev: this.portable ? void 0 : this.stat.dev,
			ino: this.portable ? void 0 : this.stat.ino,
			nlink: this.portable ? void 0 : this.stat.nlink
		}).encode());
		let t = this.header?.block;
		if (!t) throw new Error("failed to encode header");
		super.write(t);
	}
	[ir]() {
		if (!this.stat) throw new Error("cannot create directory entry without stat");
		this.path.slice(-1) !== "/" && (this.path += "/"), this.stat.size = 0, this[fe](), this.end();
	}
	[is]() {
		I.readlink(this.absolute, (t, e) => {
			if (t) return this.emit("error", t);
			this[ns](e);
		});
	}
	[ns](t) {
		this.linkpath = f(t), this[fe](), this.end();
	}
	[sr](t) {
		if (!this.stat) throw new Error("cannot create link entry without stat");
		this.type = "Link", this.linkpath = f(ar.relative(this.cwd, t)), this.stat.size = 0, this[fe](), this.end();
	}
	[er]() {
		if (!this.stat) throw new Error("cannot create file entry without stat");
		if (this.stat.nlink > 1) {
			let t = `${this.stat.dev}:${this.stat.ino}`, e = this.linkCache.get(t);
			if (e?.indexOf(this.cwd) === 0) return this[sr](e);
			this.linkCache.set(t, this.absolute);
		}
		if (this[fe](), this.stat.size === 0) return this.end();
		this[os]();
	}
	[os]() {
		I.open(this.absolute, "r", (t, e) => {
			if (t) return this.emit("error", t);
			this[hs](e);
		});
	}
	[hs](t) {
		if (this.fd = t, this.#t) return this[pt]();
		if (!this.stat) throw new Error("should stat before calling onopenfile");
		this.blockLen = 512 * Math.ceil(this.stat.size / 512), this.blockRemain = this.blockLen;
		let e = Math.min(this.blockLen, this.maxReadSize);
		this.buf = Buffer.allocUnsafe(e), this.offset = 0, this.pos = 0, this.remain = this.stat.size, this.length = this.buf.length, this[ii]();
	}
	[ii]() {
		let { fd: t, buf: e, offset: i, length: r, pos: n } = this;
		if (t === void 0 || e === void 0) throw new Error("cannot read file without first opening");
		I.read(t, e, i, r, n, (o, h) => {
			if (o) return this[pt](() => this.emit("error", o));
			this[rs](h);
		});
	}
	[pt](t = () => {}) {
		this.fd !== void 0 && I.close(this.fd, t);
	}
	[rs](t) {
		if (t <= 0 && this.remain > 0) {
			let r = Object.assign(new Error("encountered unexpected EOF"), {
				path: this.absolute,
				syscall: "read",
				code: "EOF"
			});
			return this[pt](() => this.emit("error", r));
		}
		if (t > this.remain) {
			let r = Object.assign(new Error("did not encounter expected EOF"), {
				path: this.absolute,
				syscall: "read",
				code: "EOF"
			});
			return this[pt](() => this.emit("error", r));
		}
		if (!this.buf) throw new Error("should have created buffer prior to reading");
		if (t === this.remain) for (let r = t; r < this.length && t < this.blockRemain; r++) this.buf[r + this.offset] = 0, t++, this.remain++;
		let e = this.offset === 0 && t === this.buf.length ? this.buf : this.buf.subarray(this.offset, this.offset + t);
		this.write(e) ? this[es]() : this[as](() => this[es]());
	}
	[as](t) {
		this.once("drain", t);
	}
	write(t, e, i) {
		if (typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8")), this.blockRemain < t.length) {
			let r = Object.assign(new Error("writing more data than expected"), { path: this.absolute });
			return this.emit("error", r);
		}
		return this.remain -= t.length, this.blockRemain -= t.length, this.pos += t.length, this.offset += t.length, super.write(t, null, i);
	}
	[es]() {
		if (!this.remain) return this.blockRemain && super.write(Buffer.alloc(this.blockRemain)), this[pt]((t) => t ? this.emit("error", t) : this.end());
		if (!this.buf) throw new Error("buffer lost somehow in ONDRAIN");
		this.offset >= this.length && (this.buf = Buffer.allocUnsafe(Math.min(this.blockRemain, this.buf.length)), this.offset = 0), this.length = this.buf.length - this.offset, this[ii]();
	}
};
var ni = class extends de {
	sync = !0;
	[ss]() {
		this[si](I.lstatSync(this.absolute));
	}
	[is]() {
		this[ns](I.readlinkSync(this.absolute));
	}
	[os]() {
		this[hs](I.openSync(this.absolute, "r"));
	}
	[ii]() {
		let t = !0;
		try {
			let { fd: e, buf: i, offset: r, length: n, pos: o } = this;
			if (e === void 0 || i === void 0) throw new Error("fd and buf must be set in READ method");
			let h = I.readSync(e, i, r, n, o);
			this[rs](h), t = !1;
		} finally {
			if (t) try {
				this[pt](() => {});
			} catch {}
		}
	}
	[as](t) {
		t();
	}
	[pt](t = () => {}) {
		this.fd !== void 0 && I.closeSync(this.fd), t();
	}
};
var oi = class extends A {
	blockLen = 0;
	blockRemain = 0;
	buf = 0;
	pos = 0;
	remain = 0;
	length = 0;
	preservePaths;
	portable;
	strict;
	noPax;
	noMtime;
	readEntry;
	type;
	prefix;
	path;
	mode;
	uid;
	gid;
	uname;
	gname;
	header;
	mtime;
	atime;
	ctime;
	linkpath;
	size;
	onWriteEntry;
	warn(t, e, i = {}) {
		return Dt(this, t, e, i);
	}
	constructor(t, e = {}) {
		let i = se(e);
		super(), this.preservePaths = !!i.preservePaths, this.portable = !!i.portable, this.strict = !!i.strict, this.noPax = !!i.noPax, this.noMtime = !!i.noMtime, this.onWriteEntry = i.onWriteEntry, this.readEntry = t;
		let { type: r } = t;
		if (r === "Unsupported") throw new Error("writing entry that should be ignored");
		this.type = r, this.type === "Directory" && this.portable && (this.noMtime = !0), this.prefix = i.prefix, this.path = f(t.path), this.mode = t.mode !== void 0 ? this[ri](t.mode) : void 0, this.uid = this.portable ? void 0 : t.uid, this.gid = this.portable ? void 0 : t.gid, this.uname = this.portable ? void 0 : t.uname, this.gname = this.portable ? void 0 : t.gname, this.size = t.size, this.mtime = this.noMtime ? void 0 : i.mtime || t.mtime, this.atime = this.portable ? void 0 : t.atime, this.ctime = this.portable ? void 0 : t.ctime, this.linkpath = t.linkpath !== void 0 ? f(t.linkpath) : void 0, typeof i.onwarn == "function" && this.on("warn", i.onwarn);
		let n = !1;
		if (!this.preservePaths) {
			let [h, a] = ce(this.path);
			h && typeof a == "string" && (this.path = a, n = h);
		}
		this.remain = t.size, this.blockRemain = t.startBlockSize, this.onWriteEntry?.(this), this.header = new F({
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			mode: this.mode,
			uid: this.portable ? void 0 : this.uid,
			gid: this.portable ? void 0 : this.gid,
			size: this.size,
			mtime: this.noMtime ? void 0 : this.mtime,
			type: this.type,
			uname: this.portable ? void 0 : this.uname,
			atime: this.portable ? void 0 : this.atime,
			ctime: this.portable ? void 0 : this.ctime
		}), n && this.warn("TAR_ENTRY_INFO", `stripping ${n} from absolute path`, {
			entry: this,
			path: n + this.path
		}), this.header.encode() && !this.noPax && super.write(new ft({
			atime: this.portable ? void 0 : this.atime,
			ctime: this.portable ? void 0 : this.ctime,
			gid: this.portable ? void 0 : this.gid,
			mtime: this.noMtime ? void 0 : this.mtime,
			path: this[q](this.path),
			linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[q](this.linkpath) : this.linkpath,
			size: this.size,
			uid: this.portable ? void 0 : this.uid,
			uname: this.portable ? void 0 : this.uname,
			dev: this.portable ? void 0 : this.readEntry.dev,
			ino: this.portable ? void 0 : this.readEntry.ino,
			nlink: this.portable ? void 0 : this.readEntry.nlink
		}).encode());
		let o = this.header?.block;
		if (!o) throw new Error("failed to encode header");
		super.write(o), t.pipe(this);
	}
	[q](t) {
		return rr(t, this.prefix);
	}
	[ri](t) {
		return Ji(t, this.type === "Directory", this.portable);
	}
	write(t, e, i) {
		typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, typeof e == "string" ? e : "utf8"));
		let r = t.length;
		if (r > this.blockRemain) throw new Error("writing more to entry than is appropriate");
		return this.blockRemain -= r, super.write(t, i);
	}
	end(t, e, i) {
		return this.blockRemain && super.write(Buffer.alloc(this.blockRemain)), typeof t == "function" && (i = t, e = void 0, t = void 0), typeof e == "function" && (i = e, e = void 0), typeof t == "string" && (t = Buffer.from(t, e ?? "utf8")), i && this.once("finish", i), t ? super.end(t, i) : super.end(i), this;
	}
};
var Gn = (s) => s.isFile() ? "File" : s.isDirectory() ? "Directory" : s.isSymbolicLink() ? "SymbolicLink" : "Unsupported";
var hi = class s {
	tail;
	head;
	length = 0;
	static create(t = []) {
		return new s(t);
	}
	constructor(t = []) {
		for (let e of t) this.push(e);
	}
	*[Symbol.iterator]() {
		for (let t = this.head; t; t = t.next) yield t.value;
	}
	removeNode(t) {
		if (t.list !== this) throw new Error("removing node which does not belong to this list");
		let e = t.next, i = t.prev;
		return e && (e.prev = i), i && (i.next = e), t === this.head && (this.head = e), t === this.tail && (this.tail = i), this.length--, t.next = void 0, t.prev = void 0, t.list = void 0, e;
	}
	unshiftNode(t) {
		if (t === this.head) return;
		t.list && t.list.removeNode(t);
		let e = this.head;
		t.list = this, t.next = e, e && (e.prev = t), this.head = t, this.tail || (this.tail = t), this.length++;
	}
	pushNode(t) {
		if (t === this.tail) return;
		t.list && t.list.removeNode(t);
		let e = this.tail;
		t.list = this, t.prev = e, e && (e.next = t), this.tail = t, this.head || (this.head = t), this.length++;
	}
	push(...t) {
		for (let e = 0, i = t.length; e < i; e++) Yn(this, t[e]);
		return this.length;
	}
	unshift(...t) {
		for (var e = 0, i = t.length; e < i; e++) Kn(this, t[e]);
		return this.length;
	}
	pop() {
		if (!this.tail) return;
		let t = this.tail.value, e = this.tail;
		return this.tail = this.tail.prev, this.tail ? this.tail.next = void 0 : this.head = void 0, e.list = void 0, this.length--, t;
	}
	shift() {
		if (!this.head) return;
		let t = this.head.value, e = this.head;
		return this.head = this.head.next, this.head ? this.head.prev = void 0 : this.tail = void 0, e.list = void 0, this.length--, t;
	}
	forEach(t, e) {
		e = e || this;
		for (let i = this.head, r = 0; i; r++) t.call(e, i.value, r, this), i = i.next;
	}
	forEachReverse(t, e) {
		e = e || this;
		for (let i = this.tail, r = this.length - 1; i; r--) t.call(e, i.value, r, this), i = i.prev;
	}
	get(t) {
		let e = 0, i = this.head;
		for (; i && e < t; e++) i = i.next;
		if (e === t && i) return i.value;
	}
	getReverse(t) {
		let e = 0, i = this.tail;
		for (; i && e < t; e++) i = i.prev;
		if (e === t && i) return i.value;
	}
	map(t, e) {
		e = e || this;
		let i = new s();
		for (let r = this.head; r;) i.push(t.call(e, r.value, this)), r = r.next;
		return i;
	}
	mapReverse(t, e) {
		e = e || this;
		var i = new s();
		for (let r = this.tail; r;) i.push(t.call(e, r.value, this)), r = r.prev;
		return i;
	}
	reduce(t, e) {
		let i, r = this.head;
		if (arguments.length > 1) i = e;
		else if (this.head) r = this.head.next, i = this.head.value;
		else throw new TypeError("Reduce of empty list with no initial value");
		for (var n = 0; r; n++) i = t(i, r.value, n), r = r.next;
		return i;
	}
	reduceReverse(t, e) {
		let i, r = this.tail;
		if (arguments.length > 1) i = e;
		else if (this.tail) r = this.tail.prev, i = this.tail.value;
		else throw new TypeError("Reduce of empty list with no initial value");
		for (let n = this.length - 1; r; n--) i = t(i, r.value, n), r = r.prev;
		return i;
	}
	toArray() {
		let t = new Array(this.length);
		for (let e = 0, i = this.head; i; e++) t[e] = i.value, i = i.next;
		return t;
	}
	toArrayReverse() {
		let t = new Array(this.length);
		for (let e = 0, i = this.tail; i; e++) t[e] = i.value, i = i.prev;
		return t;
	}
	slice(t = 0, e = this.length) {
		e < 0 && (e += this.length), t < 0 && (t += this.length);
		let i = new s();
		if (e < t || e < 0) return i;
		t < 0 && (t = 0), e > this.length && (e = this.length);
		let r = this.head, n = 0;
		for (n = 0; r && n < t; n++) r = r.next;
		for (; r && n < e; n++, r = r.next) i.push(r.value);
		return i;
	}
	sliceReverse(t = 0, e = this.length) {
		e < 0 && (e += this.length), t < 0 && (t += this.length);
		let i = new s();
		if (e < t || e < 0) return i;
		t < 0 && (t = 0), e > this.length && (e = this.length);
		let r = this.length, n = this.tail;
		for (; n && r > e; r--) n = n.prev;
		for (; n && r > t; r--, n = n.prev) i.push(n.value);
		return i;
	}
	splice(t, e = 0, ...i) {
		t > this.length && (t = this.length - 1), t < 0 && (t = this.length + t);
		let r = this.head;
		for (let o = 0; r && o < t; o++) r = r.next;
		let n = [];
		for (let o = 0; r && o < e; o++) n.push(r.value), r = this.removeNode(r);
		r ? r !== this.tail && (r = r.prev) : r = this.tail;
		for (let o of i) r = Zn(this, r, o);
		return n;
	}
	reverse() {
		let t = this.head, e = this.tail;
		for (let i = t; i; i = i.prev) {
			let r = i.prev;
			i.prev = i.next, i.next = r;
		}
		return this.head = e, this.tail = t, this;
	}
};
function Zn(s, t, e) {
	let n = new ue(e, t, t ? t.next : s.head, s);
	return n.next === void 0 && (s.tail = n), n.prev === void 0 && (s.head = n), s.length++, n;
}
function Yn(s, t) {
	s.tail = new ue(t, s.tail, void 0, s), s.head || (s.head = s.tail), s.length++;
}
function Kn(s, t) {
	s.head = new ue(t, void 0, s.head, s), s.tail || (s.tail = s.head), s.length++;
}
var ue = class {
	list;
	next;
	prev;
	value;
	constructor(t, e, i, r) {
		this.list = r, this.value = t, e ? (e.next = this, this.prev = e) : this.prev = void 0, i ? (i.prev = this, this.next = i) : this.next = void 0;
	}
};
var pi = class {
	path;
	absolute;
	entry;
	stat;
	readdir;
	pending = !1;
	pendingLink = !1;
	ignore = !1;
	piped = !1;
	constructor(t, e) {
		this.path = t || "./", this.absolute = e;
	}
};
var nr = Buffer.alloc(1024);
var li = Symbol("onStat");
var me = Symbol("ended");
var W = Symbol("queue");
var pe = Symbol("pendingLinks");
var Et = Symbol("current");
var Ft = Symbol("process");
var Ee = Symbol("processing");
var ai = Symbol("processJob");
var G = Symbol("jobs");
var ls = Symbol("jobDone");
var ci = Symbol("addFSEntry");
var or = Symbol("addTarEntry");
var ds = Symbol("stat");
var us = Symbol("readdir");
var fi = Symbol("onreaddir");
var di = Symbol("pipe");
var hr = Symbol("entry");
var cs = Symbol("entryOpt");
var ui = Symbol("writeEntryClass");
var lr = Symbol("write");
var fs$1 = Symbol("ondrain");
var wt = class extends A {
	sync = !1;
	opt;
	cwd;
	maxReadSize;
	preservePaths;
	strict;
	noPax;
	prefix;
	linkCache;
	statCache;
	file;
	portable;
	zip;
	readdirCache;
	noDirRecurse;
	follow;
	noMtime;
	mtime;
	filter;
	jobs;
	[ui];
	onWriteEntry;
	[W];
	[pe] = new Map();
	[G] = 0;
	[Ee] = !1;
	[me] = !1;
	constructor(t = {}) {
		if (super(), this.opt = t, this.file = t.file || "", this.cwd = t.cwd || process.cwd(), this.maxReadSize = t.maxReadSize, this.preservePaths = !!t.preservePaths, this.strict = !!t.strict, this.noPax = !!t.noPax, this.prefix = f(t.prefix || ""), this.linkCache = t.linkCache || new Map(), this.statCache = t.statCache || new Map(), this.readdirCache = t.readdirCache || new Map(), this.onWriteEntry = t.onWriteEntry, this[ui] = de, typeof t.onwarn == "function" && this.on("warn", t.onwarn), this.portable = !!t.portable, t.gzip || t.brotli || t.zstd) {
			if ((t.gzip ? 1 : 0) + (t.brotli ? 1 : 0) + (t.zstd ? 1 : 0) > 1) throw new TypeError("gzip, brotli, zstd are mutually exclusive");
			if (t.gzip && (typeof t.gzip != "object" && (t.gzip = {}), this.portable && (t.gzip.portable = !0), this.zip = new ze(t.gzip)), t.brotli && (typeof t.brotli != "object" && (t.brotli = {}), this.zip = new We(t.brotli)), t.zstd && (typeof t.zstd != "object" && (t.zstd = {}), this.zip = new Ye(t.zstd)), !this.zip) throw new Error("impossible");
			let e = this.zip;
			e.on("data", (i) => super.write(i)), e.on("end", () => super.end()), e.on("drain", () => this[fs$1]()), this.on("resume", () => e.resume());
		} else this.on("drain", this[fs$1]);
		this.noDirRecurse = !!t.noDirRecurse, this.follow = !!t.follow, this.noMtime = !!t.noMtime, t.mtime && (this.mtime = t.mtime), this.filter = typeof t.filter == "function" ? t.filter : () => !0, this[W] = new hi(), this[G] = 0, this.jobs = Number(t.jobs) || 4, this[Ee] = !1, this[me] = !1;
	}
	[lr](t) {
		return super.write(t);
	}
	add(t) {
		return this.write(t), this;
	}
	end(t, e, i) {
		return typeof t == "function" && (i = t, t = void 0), typeof e == "function" && (i = e, e = void 0), t && this.add(t), this[me] = !0, this[Ft](), i && i(), this;
	}
	write(t) {
		if (this[me]) throw new Error("write after end");
		return typeof t == "string" ? this[ci](t) : this[or](t), this.flowing;
	}
	[or](t) {
		let e = f(ar.resolve(this.cwd, t.path));
		if (!this.filter(t.path, t)) t.resume();
		else {
			let i = new pi(t.path, e);
			i.entry = new oi(t, this[cs](i)), i.entry.on("end", () => this[ls](i)), this[G] += 1, this[W].push(i);
		}
		this[Ft]();
	}
	[ci](t) {
		let e = f(ar.resolve(this.cwd, t));
		this[W].push(new pi(t, e)), this[Ft]();
	}
	[ds](t) {
		t.pending = !0, this[G] += 1;
		let e = this.follow ? "stat" : "lstat";
		I[e](t.absolute, (i, r) => {
			t.pending = !1, this[G] -= 1, i ? this.emit("error", i) : this[li](t, r);
		});
	}
	[li](t, e) {
		if (this.statCache.set(t.absolute, e), t.stat = e, !this.filter(t.path, e)) t.ignore = !0;
		else if (e.isFile() && e.nlink > 1 && !this.linkCache.get(`${e.dev}:${e.ino}`) && !this.sync) if (t === this[Et]) this[ai](t);
		else {
			let i = `${e.dev}:${e.ino}`, r = this[pe].get(i);
			r ? r.push(t) : this[pe].set(i, [t]), t.pendingLink = !0, t.pending = !0;
		}
		this[Ft]();
	}
	[us](t) {
		t.pending = !0, this[G] += 1, I.readdir(t.absolute, (e, i) => {
			if (t.pending = !1, this[G] -= 1, e) return this.emit("error", e);
			this[fi](t, i);
		});
	}
	[fi](t, e) {
		this.readdirCache.set(t.absolute, e), t.readdir = e, this[Ft]();
	}
	[Ft]() {
		if (!this[Ee]) {
			this[Ee] = !0;
			for (let t = this[W].head; t && this[G] < this.jobs; t = t.next) if (this[ai](t.value), t.value.ignore) {
				let e = t.next;
				this[W].removeNode(t), t.next = e;
			}
			this[Ee] = !1, this[me] && this[W].length === 0 && this[G] === 0 && (this.zip ? this.zip.end(nr) : (super.write(nr), super.end()));
		}
	}
	get [Et]() {
		return this[W] && this[W].head && this[W].head.value;
	}
	[ls](t) {
		this[W].shift(), this[G] -= 1;
		let { stat: e } = t;
		if (e && e.isFile() && e.nlink > 1) {
			let i = `${e.dev}:${e.ino}`, r = this[pe].get(i);
			if (r) {
				this[pe].delete(i);
				for (let n of r) n.pending = !1, this[ai](n);
			}
		}
		this[Ft]();
	}
	[ai](t) {
		if (t.pending && t.pendingLink && t === this[Et] && (t.pending = !1, t.pendingLink = !1), !t.pending) {
			if (t.entry) {
				t === this[Et] && !t.piped && this[di](t);
				return;
			}
			if (!t.stat) {
				let e = this.statCache.get(t.absolute);
				e ? this[li](t, e) : this[ds](t);
			}
			if (t.stat && !t.ignore) {
				if (!this.noDirRecurse && t.stat.isDirectory() && !t.readdir) {
					let e = this.readdirCache.get(t.absolute);
					if (e ? this[fi](t, e) : this[us](t), !t.readdir) return;
				}
				if (t.entry = this[hr](t), !t.entry) {
					t.ignore = !0;
					return;
				}
				t === this[Et] && !t.piped && this[di](t);
			}
		}
	}
	[cs](t) {
		return {
			onwarn: (e, i, r) => this.warn(e, i, r),
			noPax: this.noPax,
			cwd: this.cwd,
			absolute: t.absolute,
			preservePaths: this.preservePaths,
			maxReadSize: this.maxReadSize,
			strict: this.strict,
			portable: this.portable,
			linkCache: this.linkCache,
			statCache: this.statCache,
			noMtime: this.noMtime,
			mtime: this.mtime,
			prefix: this.prefix,
			onWriteEntry: this.onWriteEntry
		};
	}
	[hr](t) {
		this[G] += 1;
		try {
			return new this[ui](t.path, this[cs](t)).on("end", () => this[ls](t)).on("error", (i) => this.emit("error", i));
		} catch (e) {
			this.emit("error", e);
		}
	}
	[fs$1]() {
		this[Et] && this[Et].entry && this[Et].entry.resume();
	}
	[di](t) {
		t.piped = !0, t.readdir && t.readdir.forEach((r) => {
			let n = t.path, o = n === "./" ? "" : n.replace(/\/*$/, "/");
			this[ci](o + r);
		});
		let e = t.entry, i = this.zip;
		if (!e) throw new Error("cannot pipe without source");
		i ? e.on("data", (r) => {
			i.write(r) || e.pause();
		}) : e.on("data", (r) => {
			super.write(r) || e.pause();
		});
	}
	pause() {
		return this.zip && this.zip.pause(), super.pause();
	}
	warn(t, e, i = {}) {
		Dt(this, t, e, i);
	}
};
var kt = class extends wt {
	sync = !0;
	constructor(t) {
		super(t), this[ui] = ni;
	}
	pause() {}
	resume() {}
	[ds](t) {
		let e = this.follow ? "statSync" : "lstatSync";
		this[li](t, I[e](t.absolute));
	}
	[us](t) {
		this[fi](t, I.readdirSync(t.absolute));
	}
	[di](t) {
		let e = t.entry, i = this.zip;
		if (t.readdir && t.readdir.forEach((r) => {
			let n = t.path, o = n === "./" ? "" : n.replace(/\/*$/, "/");
			this[ci](o + r);
		}), !e) throw new Error("Cannot pipe without source");
		i ? e.on("data", (r) => {
			i.write(r);
		}) : e.on("data", (r) => {
			super[lr](r);
		});
	}
};
var Vn = (s, t) => {
	let e = new kt(s), i = new Wt(s.file, { mode: s.mode || 438 });
	e.pipe(i), fr(e, t);
};
var $n = (s, t) => {
	let e = new wt(s), i = new et(s.file, { mode: s.mode || 438 });
	e.pipe(i);
	let r = new Promise((n, o) => {
		i.on("error", o), i.on("close", n), e.on("error", o);
	});
	return dr(e, t).catch((n) => e.emit("error", n)), r;
};
var fr = (s, t) => {
	t.forEach((e) => {
		e.charAt(0) === "@" ? Ct({
			file: path.resolve(s.cwd, e.slice(1)),
			sync: !0,
			noResume: !0,
			onReadEntry: (i) => s.add(i)
		}) : s.add(e);
	}), s.end();
};
var dr = async (s, t) => {
	for (let e of t) e.charAt(0) === "@" ? await Ct({
		file: path.resolve(String(s.cwd), e.slice(1)),
		noResume: !0,
		onReadEntry: (i) => {
			s.add(i);
		}
	}) : s.add(e);
	s.end();
};
var Xn = (s, t) => {
	let e = new kt(s);
	return fr(e, t), e;
};
var qn = (s, t) => {
	let e = new wt(s);
	return dr(e, t).catch((i) => e.emit("error", i)), e;
};
K(Vn, $n, Xn, qn, (s, t) => {
	if (!t?.length) throw new TypeError("no paths specified to add to archive");
});
var Er = (process.env.__FAKE_PLATFORM__ || process.platform) === "win32", { O_CREAT: wr, O_NOFOLLOW: ur, O_TRUNC: Sr, O_WRONLY: yr } = I.constants, Rr = Number(process.env.__FAKE_FS_O_FILENAME__) || I.constants.UV_FS_O_FILEMAP || 0, jn = Er && !!Rr, to = 524288, eo = Rr | Sr | wr | yr, mr = !Er && typeof ur == "number" ? ur | Sr | wr | yr : null, ms = mr !== null ? () => mr : jn ? (s) => s < to ? eo : "w" : () => "w";
var ps = (s, t, e) => {
	try {
		return fs.lchownSync(s, t, e);
	} catch (i) {
		if (i?.code !== "ENOENT") throw i;
	}
};
var Ei = (s, t, e, i) => {
	fs.lchown(s, t, e, (r) => {
		i(r && r?.code !== "ENOENT" ? r : null);
	});
};
var io = (s, t, e, i, r) => {
	if (t.isDirectory()) Es(path.resolve(s, t.name), e, i, (n) => {
		if (n) return r(n);
		Ei(path.resolve(s, t.name), e, i, r);
	});
	else Ei(path.resolve(s, t.name), e, i, r);
};
var Es = (s, t, e, i) => {
	fs.readdir(s, { withFileTypes: !0 }, (r, n) => {
		if (r) {
			if (r.code === "ENOENT") return i();
			if (r.code !== "ENOTDIR" && r.code !== "ENOTSUP") return i(r);
		}
		if (r || !n.length) return Ei(s, t, e, i);
		let o = n.length, h = null, a = (l) => {
			if (!h) {
				if (l) return i(h = l);
				if (--o === 0) return Ei(s, t, e, i);
			}
		};
		for (let l of n) io(s, l, t, e, a);
	});
};
var so = (s, t, e, i) => {
	t.isDirectory() && ws(path.resolve(s, t.name), e, i), ps(path.resolve(s, t.name), e, i);
};
var ws = (s, t, e) => {
	let i;
	try {
		i = fs.readdirSync(s, { withFileTypes: !0 });
	} catch (r) {
		let n = r;
		if (n?.code === "ENOENT") return;
		if (n?.code === "ENOTDIR" || n?.code === "ENOTSUP") return ps(s, t, e);
		throw n;
	}
	for (let r of i) so(s, r, t, e);
	return ps(s, t, e);
};
var Se = class extends Error {
	path;
	code;
	syscall = "chdir";
	constructor(t, e) {
		super(`${e}: Cannot cd into '${t}'`), this.path = t, this.code = e;
	}
	get name() {
		return "CwdError";
	}
};
var St = class extends Error {
	path;
	symlink;
	syscall = "symlink";
	code = "TAR_SYMLINK_ERROR";
	constructor(t, e) {
		super("TAR_SYMLINK_ERROR: Cannot extract through symbolic link"), this.symlink = t, this.path = e;
	}
	get name() {
		return "SymlinkError";
	}
};
var no = (s, t) => {
	fs.stat(s, (e, i) => {
		(e || !i.isDirectory()) && (e = new Se(s, e?.code || "ENOTDIR")), t(e);
	});
};
var gr = (s, t, e) => {
	s = f(s);
	let i = t.umask ?? 18, r = t.mode | 448, n = (r & i) !== 0, o = t.uid, h = t.gid, a = typeof o == "number" && typeof h == "number" && (o !== t.processUid || h !== t.processGid), l = t.preserve, c = t.unlink, d = f(t.cwd), y = (E, x) => {
		E ? e(E) : x && a ? Es(x, o, h, (Le) => y(Le)) : n ? fs.chmod(s, r, e) : e();
	};
	if (s === d) return no(s, y);
	if (l) return ro.mkdir(s, {
		mode: r,
		recursive: !0
	}).then((E) => y(null, E ?? void 0), y);
	Ss(d, f(path.relative(d, s)).split("/"), r, c, d, void 0, y);
};
var Ss = (s, t, e, i, r, n, o) => {
	if (t.length === 0) return o(null, n);
	let h = t.shift(), a = f(path.resolve(s + "/" + h));
	fs.mkdir(a, e, br(a, t, e, i, r, n, o));
};
var br = (s, t, e, i, r, n, o) => (h) => {
	h ? fs.lstat(s, (a, l) => {
		if (a) a.path = a.path && f(a.path), o(a);
		else if (l.isDirectory()) Ss(s, t, e, i, r, n, o);
		else if (i) fs.unlink(s, (c) => {
			if (c) return o(c);
			fs.mkdir(s, e, br(s, t, e, i, r, n, o));
		});
		else {
			if (l.isSymbolicLink()) return o(new St(s, s + "/" + t.join("/")));
			o(h);
		}
	}) : (n = n || s, Ss(s, t, e, i, r, n, o));
};
var oo = (s) => {
	let t = !1, e;
	try {
		t = fs.statSync(s).isDirectory();
	} catch (i) {
		e = i?.code;
	} finally {
		if (!t) throw new Se(s, e ?? "ENOTDIR");
	}
};
var _r = (s, t) => {
	s = f(s);
	let e = t.umask ?? 18, i = t.mode | 448, r = (i & e) !== 0, n = t.uid, o = t.gid, h = typeof n == "number" && typeof o == "number" && (n !== t.processUid || o !== t.processGid), a = t.preserve, l = t.unlink, c = f(t.cwd), d = (E) => {
		E && h && ws(E, n, o), r && fs.chmodSync(s, i);
	};
	if (s === c) return oo(c), d();
	if (a) return d(fs.mkdirSync(s, {
		mode: i,
		recursive: !0
	}) ?? void 0);
	let T = f(path.relative(c, s)).split("/"), D;
	for (let E = T.shift(), x = c; E && (x += "/" + E); E = T.shift()) {
		x = f(path.resolve(x));
		try {
			fs.mkdirSync(x, i), D = D || x;
		} catch {
			let Le = fs.lstatSync(x);
			if (Le.isDirectory()) continue;
			if (l) {
				fs.unlinkSync(x), fs.mkdirSync(x, i), D = D || x;
				continue;
			} else if (Le.isSymbolicLink()) return new St(x, x + "/" + T.join("/"));
		}
	}
	return d(D);
};
var ys = Object.create(null);
var Or = 1e4;
var Vt = new Set();
var Tr = (s) => {
	Vt.has(s) ? Vt.delete(s) : ys[s] = s.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"), Vt.add(s);
	let t = ys[s], e = Vt.size - Or;
	if (e > Or / 10) {
		for (let i of Vt) if (Vt.delete(i), delete ys[i], --e <= 0) break;
	}
	return t;
};
var ao = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
var lo = (s) => s.split("/").slice(0, -1).reduce((e, i) => {
	let r = e.at(-1);
	return r !== void 0 && (i = join(r, i)), e.push(i || "/"), e;
}, []);
var yi = class {
	#t = new Map();
	#i = new Map();
	#s = new Set();
	reserve(t, e) {
		t = ao ? ["win32 parallelization disabled"] : t.map((r) => mt(join(Tr(r))));
		let i = new Set(t.map((r) => lo(r)).reduce((r, n) => r.concat(n)));
		this.#i.set(e, {
			dirs: i,
			paths: t
		});
		for (let r of t) {
			let n = this.#t.get(r);
			n ? n.push(e) : this.#t.set(r, [e]);
		}
		for (let r of i) {
			let n = this.#t.get(r);
			if (!n) this.#t.set(r, [new Set([e])]);
			else {
				let o = n.at(-1);
				o instanceof Set ? o.add(e) : n.push(new Set([e]));
			}
		}
		return this.#r(e);
	}
	#n(t) {
		let e = this.#i.get(t);
		if (!e) throw new Error("function does not have any path reservations");
		return {
			paths: e.paths.map((i) => this.#t.get(i)),
			dirs: [...e.dirs].map((i) => this.#t.get(i))
		};
	}
	check(t) {
		let { paths: e, dirs: i } = this.#n(t);
		return e.every((r) => r && r[0] === t) && i.every((r) => r && r[0] instanceof Set && r[0].has(t));
	}
	#r(t) {
		return this.#s.has(t) || !this.check(t) ? !1 : (this.#s.add(t), t(() => this.#e(t)), !0);
	}
	#e(t) {
		if (!this.#s.has(t)) return !1;
		let e = this.#i.get(t);
		if (!e) throw new Error("invalid reservation");
		let { paths: i, dirs: r } = e, n = new Set();
		for (let o of i) {
			let h = this.#t.get(o);
			if (!h || h?.[0] !== t) continue;
			let a = h[1];
			if (!a) {
				this.#t.delete(o);
				continue;
			}
			if (h.shift(), typeof a == "function") n.add(a);
			else for (let l of a) n.add(l);
		}
		for (let o of r) {
			let h = this.#t.get(o), a = h?.[0];
			if (!(!h || !(a instanceof Set))) if (a.size === 1 && h.length === 1) {
				this.#t.delete(o);
				continue;
			} else if (a.size === 1) {
				h.shift();
				let l = h[0];
				typeof l == "function" && n.add(l);
			} else a.delete(t);
		}
		return this.#s.delete(t), n.forEach((o) => this.#r(o)), !0;
	}
};
var Lr = () => process.umask();
var Dr = Symbol("onEntry");
var _s = Symbol("checkFs");
var Nr = Symbol("checkFs2");
var Os = Symbol("isReusable");
var P = Symbol("makeFs");
var Ts = Symbol("file");
var xs = Symbol("directory");
var gi = Symbol("link");
var Ar = Symbol("symlink");
var Ir = Symbol("hardlink");
var Re = Symbol("ensureNoSymlink");
var Cr = Symbol("unsupported");
var Fr = Symbol("checkPath");
var Rs = Symbol("stripAbsolutePath");
var yt = Symbol("mkdir");
var O = Symbol("onError");
var Ri = Symbol("pending");
var kr = Symbol("pend");
var $t = Symbol("unpend");
var gs = Symbol("ended");
var bs = Symbol("maybeClose");
var Ls = Symbol("skip");
var ge = Symbol("doChown");
var be = Symbol("uid");
var _e = Symbol("gid");
var Oe = Symbol("checkedCwd");
var Te = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
var uo = 1024;
var mo = (s, t) => {
	if (!Te) return fs.unlink(s, t);
	let e = s + ".DELETE." + randomBytes(16).toString("hex");
	fs.rename(s, e, (i) => {
		if (i) return t(i);
		fs.unlink(e, t);
	});
};
var po = (s) => {
	if (!Te) return fs.unlinkSync(s);
	let t = s + ".DELETE." + randomBytes(16).toString("hex");
	fs.renameSync(s, t), fs.unlinkSync(t);
};
var vr = (s, t, e) => s !== void 0 && s === s >>> 0 ? s : t !== void 0 && t === t >>> 0 ? t : e;
var Xt = class extends rt {
	[gs] = !1;
	[Oe] = !1;
	[Ri] = 0;
	reservations = new yi();
	transform;
	writable = !0;
	readable = !1;
	uid;
	gid;
	setOwner;
	preserveOwner;
	processGid;
	processUid;
	maxDepth;
	forceChown;
	win32;
	newer;
	keep;
	noMtime;
	preservePaths;
	unlink;
	cwd;
	strip;
	processUmask;
	umask;
	dmode;
	fmode;
	chmod;
	constructor(t = {}) {
		if (t.ondone = () => {
			this[gs] = !0, this[bs]();
		}, super(t), this.transform = t.transform, this.chmod = !!t.chmod, typeof t.uid == "number" || typeof t.gid == "number") {
			if (typeof t.uid != "number" || typeof t.gid != "number") throw new TypeError("cannot set owner without number uid and gid");
			if (t.preserveOwner) throw new TypeError("cannot preserve owner in archive and also set owner explicitly");
			this.uid = t.uid, this.gid = t.gid, this.setOwner = !0;
		} else this.uid = void 0, this.gid = void 0, this.setOwner = !1;
		this.preserveOwner = t.preserveOwner === void 0 && typeof t.uid != "number" ? process.getuid?.() === 0 : !!t.preserveOwner, this.processUid = (this.preserveOwner || this.setOwner) && process.getuid ? process.getuid() : void 0, this.processGid = (this.preserveOwner || this.setOwner) && process.getgid ? process.getgid() : void 0, this.maxDepth = typeof t.maxDepth == "number" ? t.maxDepth : uo, this.forceChown = t.forceChown === !0, this.win32 = !!t.win32 || Te, this.newer = !!t.newer, this.keep = !!t.keep, this.noMtime = !!t.noMtime, this.preservePaths = !!t.preservePaths, this.unlink = !!t.unlink, this.cwd = f(path.resolve(t.cwd || process.cwd())), this.strip = Number(t.strip) || 0, this.processUmask = this.chmod ? typeof t.processUmask == "number" ? t.processUmask : Lr() : 0, this.umask = typeof t.umask == "number" ? t.umask : this.processUmask, this.dmode = t.dmode || 511 & ~this.umask, this.fmode = t.fmode || 438 & ~this.umask, this.on("entry", (e) => this[Dr](e));
	}
	warn(t, e, i = {}) {
		return (t === "TAR_BAD_ARCHIVE" || t === "TAR_ABORT") && (i.recoverable = !1), super.warn(t, e, i);
	}
	[bs]() {
		this[gs] && this[Ri] === 0 && (this.emit("prefinish"), this.emit("finish"), this.emit("end"));
	}
	[Rs](t, e) {
		let i = t[e], { type: r } = t;
		if (!i || this.preservePaths) return !0;
		let [n, o] = ce(i), h = o.replaceAll(/\\/g, "/").split("/");
		if (h.includes("..") || Te && /^[a-z]:\.\.$/i.test(h[0] ?? "")) {
			if (e === "path" || r === "Link") return this.warn("TAR_ENTRY_ERROR", `${e} contains '..'`, {
				entry: t,
				[e]: i
			}), !1;
			let a = path.posix.dirname(t.path), l = path.posix.normalize(path.posix.join(a, h.join("/")));
			if (l.startsWith("../") || l === "..") return this.warn("TAR_ENTRY_ERROR", `${e} escapes extraction directory`, {
				entry: t,
				[e]: i
			}), !1;
		}
		return n && (t[e] = String(o), this.warn("TAR_ENTRY_INFO", `stripping ${n} from absolute ${e}`, {
			entry: t,
			[e]: i
		})), !0;
	}
	[Fr](t) {
		let e = f(t.path), i = e.split("/");
		if (this.strip) {
			if (i.length < this.strip) return !1;
			if (t.type === "Link") {
				let r = f(String(t.linkpath)).split("/");
				if (r.length >= this.strip) t.linkpath = r.slice(this.strip).join("/");
				else return !1;
			}
			i.splice(0, this.strip), t.path = i.join("/");
		}
		if (isFinite(this.maxDepth) && i.length > this.maxDepth) return this.warn("TAR_ENTRY_ERROR", "path excessively deep", {
			entry: t,
			path: e,
			depth: i.length,
			maxDepth: this.maxDepth
		}), !1;
		if (!this[Rs](t, "path") || !this[Rs](t, "linkpath")) return !1;
		if (t.absolute = path.isAbsolute(t.path) ? f(path.resolve(t.path)) : f(path.resolve(this.cwd, t.path)), !this.preservePaths && typeof t.absolute == "string" && t.absolute.indexOf(this.cwd + "/") !== 0 && t.absolute !== this.cwd) return this.warn("TAR_ENTRY_ERROR", "path escaped extraction target", {
			entry: t,
			path: f(t.path),
			resolvedPath: t.absolute,
			cwd: this.cwd
		}), !1;
		if (t.absolute === this.cwd && t.type !== "Directory" && t.type !== "GNUDumpDir") return !1;
		if (this.win32) {
			let { root: r } = path.win32.parse(String(t.absolute));
			t.absolute = r + ts(String(t.absolute).slice(r.length));
			let { root: n } = path.win32.parse(t.path);
			t.path = n + ts(t.path.slice(n.length));
		}
		return !0;
	}
	[Dr](t) {
		if (!this[Fr](t)) return t.resume();
		switch (co.equal(typeof t.absolute, "string"), t.type) {
			case "Directory":
			case "GNUDumpDir": t.mode && (t.mode = t.mode | 448);
			case "File":
			case "OldFile":
			case "ContiguousFile":
			case "Link":
			case "SymbolicLink": return this[_s](t);
			default: return this[Cr](t);
		}
	}
	[O](t, e) {
		t.name === "CwdError" ? this.emit("error", t) : (this.warn("TAR_ENTRY_ERROR", t, { entry: e }), this[$t](), e.resume());
	}
	[yt](t, e, i) {
		gr(f(t), {
			uid: this.uid,
			gid: this.gid,
			processUid: this.processUid,
			processGid: this.processGid,
			umask: this.processUmask,
			preserve: this.preservePaths,
			unlink: this.unlink,
			cwd: this.cwd,
			mode: e
		}, i);
	}
	[ge](t) {
		return this.forceChown || this.preserveOwner && (typeof t.uid == "number" && t.uid !== this.processUid || typeof t.gid == "number" && t.gid !== this.processGid) || typeof this.uid == "number" && this.uid !== this.processUid || typeof this.gid == "number" && this.gid !== this.processGid;
	}
	[be](t) {
		return vr(this.uid, t.uid, this.processUid);
	}
	[_e](t) {
		return vr(this.gid, t.gid, this.processGid);
	}
	[Ts](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.fmode, r = new et(String(t.absolute), {
			flags: ms(t.size),
			mode: i,
			autoClose: !1
		});
		r.on("error", (a) => {
			r.fd && fs.close(r.fd, () => {}), r.write = () => !0, this[O](a, t), e();
		});
		let n = 1, o = (a) => {
			if (a) {
				r.fd && fs.close(r.fd, () => {}), this[O](a, t), e();
				return;
			}
			--n === 0 && r.fd !== void 0 && fs.close(r.fd, (l) => {
				l ? this[O](l, t) : this[$t](), e();
			});
		};
		r.on("finish", () => {
			let a = String(t.absolute), l = r.fd;
			if (typeof l == "number" && t.mtime && !this.noMtime) {
				n++;
				let c = t.atime || new Date(), d = t.mtime;
				fs.futimes(l, c, d, (y) => y ? fs.utimes(a, c, d, (T) => o(T && y)) : o());
			}
			if (typeof l == "number" && this[ge](t)) {
				n++;
				let c = this[be](t), d = this[_e](t);
				typeof c == "number" && typeof d == "number" && fs.fchown(l, c, d, (y) => y ? fs.chown(a, c, d, (T) => o(T && y)) : o());
			}
			o();
		});
		let h = this.transform && this.transform(t) || t;
		h !== t && (h.on("error", (a) => {
			this[O](a, t), e();
		}), t.pipe(h)), h.pipe(r);
	}
	[xs](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.dmode;
		this[yt](String(t.absolute), i, (r) => {
			if (r) {
				this[O](r, t), e();
				return;
			}
			let n = 1, o = () => {
				--n === 0 && (e(), this[$t](), t.resume());
			};
			t.mtime && !this.noMtime && (n++, fs.utimes(String(t.absolute), t.atime || new Date(), t.mtime, o)), this[ge](t) && (n++, fs.chown(String(t.absolute), Number(this[be](t)), Number(this[_e](t)), o)), o();
		});
	}
	[Cr](t) {
		t.unsupported = !0, this.warn("TAR_ENTRY_UNSUPPORTED", `unsupported entry type: ${t.type}`, { entry: t }), t.resume();
	}
	[Ar](t, e) {
		let i = f(path.relative(this.cwd, path.resolve(path.dirname(String(t.absolute)), String(t.linkpath)))).split("/");
		this[Re](t, this.cwd, i, () => this[gi](t, String(t.linkpath), "symlink", e), (r) => {
			this[O](r, t), e();
		});
	}
	[Ir](t, e) {
		let i = f(path.resolve(this.cwd, String(t.linkpath))), r = f(String(t.linkpath)).split("/");
		this[Re](t, this.cwd, r, () => this[gi](t, i, "link", e), (n) => {
			this[O](n, t), e();
		});
	}
	[Re](t, e, i, r, n) {
		let o = i.shift();
		if (this.preservePaths || o === void 0) return r();
		let h = path.resolve(e, o);
		fs.lstat(h, (a, l) => {
			if (a) return r();
			if (l?.isSymbolicLink()) return n(new St(h, path.resolve(h, i.join("/"))));
			this[Re](t, h, i, r, n);
		});
	}
	[kr]() {
		this[Ri]++;
	}
	[$t]() {
		this[Ri]--, this[bs]();
	}
	[Ls](t) {
		this[$t](), t.resume();
	}
	[Os](t, e) {
		return t.type === "File" && !this.unlink && e.isFile() && e.nlink <= 1 && !Te;
	}
	[_s](t) {
		this[kr]();
		let e = [t.path];
		t.linkpath && e.push(t.linkpath), this.reservations.reserve(e, (i) => this[Nr](t, i));
	}
	[Nr](t, e) {
		let i = (h) => {
			e(h);
		}, r = () => {
			this[yt](this.cwd, this.dmode, (h) => {
				if (h) {
					this[O](h, t), i();
					return;
				}
				this[Oe] = !0, n();
			});
		}, n = () => {
			if (t.absolute !== this.cwd) {
				let h = f(path.dirname(String(t.absolute)));
				if (h !== this.cwd) return this[yt](h, this.dmode, (a) => {
					if (a) {
						this[O](a, t), i();
						return;
					}
					o();
				});
			}
			o();
		}, o = () => {
			fs.lstat(String(t.absolute), (h, a) => {
				if (a && (this.keep || this.newer && a.mtime > (t.mtime ?? a.mtime))) {
					this[Ls](t), i();
					return;
				}
				if (h || this[Os](t, a)) return this[P](null, t, i);
				if (a.isDirectory()) {
					if (t.type === "Directory") {
						let l = this.chmod && t.mode && (a.mode & 4095) !== t.mode, c = (d) => this[P](d ?? null, t, i);
						return l ? fs.chmod(String(t.absolute), Number(t.mode), c) : c();
					}
					if (t.absolute !== this.cwd) return fs.rmdir(String(t.absolute), (l) => this[P](l ?? null, t, i));
				}
				if (t.absolute === this.cwd) return this[P](null, t, i);
				mo(String(t.absolute), (l) => this[P](l ?? null, t, i));
			});
		};
		this[Oe] ? n() : r();
	}
	[P](t, e, i) {
		if (t) {
			this[O](t, e), i();
			return;
		}
		switch (e.type) {
			case "File":
			case "OldFile":
			case "ContiguousFile": return this[Ts](e, i);
			case "Link": return this[Ir](e, i);
			case "SymbolicLink": return this[Ar](e, i);
			case "Directory":
			case "GNUDumpDir": return this[xs](e, i);
		}
	}
	[gi](t, e, i, r) {
		fs[i](e, String(t.absolute), (n) => {
			n ? this[O](n, t) : (this[$t](), t.resume()), r();
		});
	}
};
var ye = (s) => {
	try {
		return [null, s()];
	} catch (t) {
		return [t, null];
	}
};
var xe = class extends Xt {
	sync = !0;
	[P](t, e) {
		return super[P](t, e, () => {});
	}
	[_s](t) {
		if (!this[Oe]) {
			let n = this[yt](this.cwd, this.dmode);
			if (n) return this[O](n, t);
			this[Oe] = !0;
		}
		if (t.absolute !== this.cwd) {
			let n = f(path.dirname(String(t.absolute)));
			if (n !== this.cwd) {
				let o = this[yt](n, this.dmode);
				if (o) return this[O](o, t);
			}
		}
		let [e, i] = ye(() => fs.lstatSync(String(t.absolute)));
		if (i && (this.keep || this.newer && i.mtime > (t.mtime ?? i.mtime))) return this[Ls](t);
		if (e || this[Os](t, i)) return this[P](null, t);
		if (i.isDirectory()) {
			if (t.type === "Directory") {
				let [h] = this.chmod && t.mode && (i.mode & 4095) !== t.mode ? ye(() => {
					fs.chmodSync(String(t.absolute), Number(t.mode));
				}) : [];
				return this[P](h, t);
			}
			let [n] = ye(() => fs.rmdirSync(String(t.absolute)));
			this[P](n, t);
		}
		let [r] = t.absolute === this.cwd ? [] : ye(() => po(String(t.absolute)));
		this[P](r, t);
	}
	[Ts](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.fmode, r = (h) => {
			let a;
			try {
				fs.closeSync(n);
			} catch (l) {
				a = l;
			}
			(h || a) && this[O](h || a, t), e();
		}, n;
		try {
			n = fs.openSync(String(t.absolute), ms(t.size), i);
		} catch (h) {
			return r(h);
		}
		let o = this.transform && this.transform(t) || t;
		o !== t && (o.on("error", (h) => this[O](h, t)), t.pipe(o)), o.on("data", (h) => {
			try {
				fs.writeSync(n, h, 0, h.length);
			} catch (a) {
				r(a);
			}
		}), o.on("end", () => {
			let h = null;
			if (t.mtime && !this.noMtime) {
				let a = t.atime || new Date(), l = t.mtime;
				try {
					fs.futimesSync(n, a, l);
				} catch (c) {
					try {
						fs.utimesSync(String(t.absolute), a, l);
					} catch {
						h = c;
					}
				}
			}
			if (this[ge](t)) {
				let a = this[be](t), l = this[_e](t);
				try {
					fs.fchownSync(n, Number(a), Number(l));
				} catch (c) {
					try {
						fs.chownSync(String(t.absolute), Number(a), Number(l));
					} catch {
						h = h || c;
					}
				}
			}
			r(h);
		});
	}
	[xs](t, e) {
		let i = typeof t.mode == "number" ? t.mode & 4095 : this.dmode, r = this[yt](String(t.absolute), i);
		if (r) {
			this[O](r, t), e();
			return;
		}
		if (t.mtime && !this.noMtime) try {
			fs.utimesSync(String(t.absolute), t.atime || new Date(), t.mtime);
		} catch {}
		if (this[ge](t)) try {
			fs.chownSync(String(t.absolute), Number(this[be](t)), Number(this[_e](t)));
		} catch {}
		e(), t.resume();
	}
	[yt](t, e) {
		try {
			return _r(f(t), {
				uid: this.uid,
				gid: this.gid,
				processUid: this.processUid,
				processGid: this.processGid,
				umask: this.processUmask,
				preserve: this.preservePaths,
				unlink: this.unlink,
				cwd: this.cwd,
				mode: e
			});
		} catch (i) {
			return i;
		}
	}
	[Re](t, e, i, r, n) {
		if (this.preservePaths || i.length === 0) return r();
		let o = e;
		for (let h of i) {
			o = path.resolve(o, h);
			let [a, l] = ye(() => fs.lstatSync(o));
			if (a) return r();
			if (l.isSymbolicLink()) return n(new St(o, path.resolve(e, i.join("/"))));
		}
		r();
	}
	[gi](t, e, i, r) {
		let n = `${i}Sync`;
		try {
			fs[n](e, String(t.absolute)), r(), t.resume();
		} catch (o) {
			return this[O](o, t);
		}
	}
};
var Eo = (s) => {
	let t = new xe(s), e = s.file, i = fs.statSync(e);
	new Be(e, {
		readSize: s.maxReadSize || 16777216,
		size: i.size
	}).pipe(t);
};
var wo = (s, t) => {
	let e = new Xt(s), i = s.maxReadSize || 16777216, r = s.file;
	return new Promise((o, h) => {
		e.on("error", h), e.on("close", o), fs.stat(r, (a, l) => {
			if (a) h(a);
			else {
				let c = new _t(r, {
					readSize: i,
					size: l.size
				});
				c.on("error", h), c.pipe(e);
			}
		});
	});
};
var So = K(Eo, wo, (s) => new xe(s), (s) => new Xt(s), (s, t) => {
	t?.length && Qi(s, t);
});
var yo = (s, t) => {
	let e = new kt(s), i = !0, r, n;
	try {
		try {
			r = fs.openSync(s.file, "r+");
		} catch (a) {
			if (a?.code === "ENOENT") r = fs.openSync(s.file, "w+");
			else throw a;
		}
		let o = fs.fstatSync(r), h = Buffer.alloc(512);
		t: for (n = 0; n < o.size; n += 512) {
			for (let c = 0, d = 0; c < 512; c += d) {
				if (d = fs.readSync(r, h, c, h.length - c, n + c), n === 0 && h[0] === 31 && h[1] === 139) throw new Error("cannot append to compressed archives");
				if (!d) break t;
			}
			let a = new F(h);
			if (!a.cksumValid) break;
			let l = 512 * Math.ceil((a.size || 0) / 512);
			if (n + l + 512 > o.size) break;
			n += l, s.mtimeCache && a.mtime && s.mtimeCache.set(String(a.path), a.mtime);
		}
		i = !1, Ro(s, e, n, r, t);
	} finally {
		if (i) try {
			fs.closeSync(r);
		} catch {}
	}
};
var Ro = (s, t, e, i, r) => {
	let n = new Wt(s.file, {
		fd: i,
		start: e
	});
	t.pipe(n), bo(t, r);
};
var go = (s, t) => {
	t = Array.from(t);
	let e = new wt(s), i = (n, o, h) => {
		let a = (T, D) => {
			T ? fs.close(n, (E) => h(T)) : h(null, D);
		}, l = 0;
		if (o === 0) return a(null, 0);
		let c = 0, d = Buffer.alloc(512), y = (T, D) => {
			if (T || D === void 0) return a(T);
			if (c += D, c < 512 && D) return fs.read(n, d, c, d.length - c, l + c, y);
			if (l === 0 && d[0] === 31 && d[1] === 139) return a(new Error("cannot append to compressed archives"));
			if (c < 512) return a(null, l);
			let E = new F(d);
			if (!E.cksumValid) return a(null, l);
			let x = 512 * Math.ceil((E.size ?? 0) / 512);
			if (l + x + 512 > o || (l += x + 512, l >= o)) return a(null, l);
			s.mtimeCache && E.mtime && s.mtimeCache.set(String(E.path), E.mtime), c = 0, fs.read(n, d, 0, 512, l, y);
		};
		fs.read(n, d, 0, 512, l, y);
	};
	return new Promise((n, o) => {
		e.on("error", o);
		let h = "r+", a = (l, c) => {
			if (l && l.code === "ENOENT" && h === "r+") return h = "w+", fs.open(s.file, h, a);
			if (l || !c) return o(l);
			fs.fstat(c, (d, y) => {
				if (d) return fs.close(c, () => o(d));
				i(c, y.size, (T, D) => {
					if (T) return o(T);
					let E = new et(s.file, {
						fd: c,
						start: D
					});
					e.pipe(E), E.on("error", o), E.on("close", n), _o(e, t);
				});
			});
		};
		fs.open(s.file, h, a);
	});
};
var bo = (s, t) => {
	t.forEach((e) => {
		e.charAt(0) === "@" ? Ct({
			file: path.resolve(s.cwd, e.slice(1)),
			sync: !0,
			noResume: !0,
			onReadEntry: (i) => s.add(i)
		}) : s.add(e);
	}), s.end();
};
var _o = async (s, t) => {
	for (let e of t) e.charAt(0) === "@" ? await Ct({
		file: path.resolve(String(s.cwd), e.slice(1)),
		noResume: !0,
		onReadEntry: (i) => s.add(i)
	}) : s.add(e);
	s.end();
};
var vt = K(yo, go, () => {
	throw new TypeError("file is required");
}, () => {
	throw new TypeError("file is required");
}, (s, t) => {
	if (!Bs(s)) throw new TypeError("file is required");
	if (s.gzip || s.brotli || s.zstd || s.file.endsWith(".br") || s.file.endsWith(".tbr")) throw new TypeError("cannot append to compressed archives");
	if (!t?.length) throw new TypeError("no paths specified to add/replace");
});
K(vt.syncFile, vt.asyncFile, vt.syncNoFile, vt.asyncNoFile, (s, t = []) => {
	vt.validate?.(s, t), To(s);
});
var To = (s) => {
	let t = s.filter;
	s.mtimeCache || (s.mtimeCache = new Map()), s.filter = t ? (e, i) => t(e, i) && !((s.mtimeCache?.get(e) ?? i.mtime ?? 0) > (i.mtime ?? 0)) : (e, i) => !((s.mtimeCache?.get(e) ?? i.mtime ?? 0) > (i.mtime ?? 0));
};
// src/llama/install/asset.ts
const PLATFORMS = {
	"linux-x64": {
		system: "ubuntu",
		cpu: "ubuntu-x64",
		archive: "tar.gz"
	},
	"linux-arm64": {
		system: "ubuntu",
		cpu: "ubuntu-arm64",
		archive: "tar.gz"
	},
	"linux-s390x": {
		system: "ubuntu",
		cpu: "ubuntu-s390x",
		archive: "tar.gz"
	},
	"darwin-arm64": {
		system: "macos",
		cpu: "macos-arm64",
		archive: "tar.gz"
	},
	"darwin-x64": {
		system: "macos",
		cpu: "macos-x64",
		archive: "tar.gz"
	},
	"win32-x64": {
		system: "win",
		cpu: "win-cpu-x64",
		archive: "zip"
	},
	"win32-arm64": {
		system: "win",
		cpu: "win-cpu-arm64",
		archive: "zip"
	}
};
function chooseAsset(names, tag, platform, arch, gpu) {
	const target = PLATFORMS[`${platform}-${arch}`];
	if (!target) return void 0;
	const program = (flavour) => `llama-${tag}-bin-${flavour}.${target.archive}`;
	if (gpu.kind === "cuda") {
		const prefix = `llama-${tag}-bin-${target.system}-cuda-`;
		const suffix = `-${arch}.${target.archive}`;
		const version = chooseCuda(names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix)).map((name) => name.slice(prefix.length, name.length - suffix.length)), gpu.cudaVersion);
		const runtime = [`llama-${tag}-bin`, "llama-bin"].map((start) => `cudart-${start}-${target.system}-cuda-${version}${suffix}`).find((name) => names.includes(name));
		if (version !== void 0 && runtime !== void 0) return {
			programs: `${prefix}${version}${suffix}`,
			runtime,
			kind: "cuda"
		};
	}
	const vulkan = program(`${target.system}-vulkan-${arch}`);
	if (gpu.kind === "vulkan" && names.includes(vulkan)) return {
		programs: vulkan,
		kind: "vulkan"
	};
	const plain = program(target.cpu);
	if (!names.includes(plain)) return void 0;
	return {
		programs: plain,
		kind: gpu.kind === "metal" ? "metal" : "none"
	};
}
function chooseCuda(versions, driver) {
	const newestFirst = versions.filter((v) => /^\d+\.\d+$/.test(v)).toSorted((a, b) => compare(b, a));
	return newestFirst.find((version) => compare(version, driver) <= 0) ?? newestFirst.find((version) => major(version) === major(driver));
}
function major(version) {
	return Number(version.split(".")[0]);
}
function compare(a, b) {
	const minor = (version) => Number(version.split(".")[1] ?? 0);
	return major(a) - major(b) || minor(a) - minor(b);
}
// src/llama/install/download.ts
async function downloadVerified({ name, url, ...expected }, path, { fetch, signal, progress = silent }) {
	try {
		var _usingCtx$5 = _usingCtx();
		const source = _usingCtx$5.a(await openHttpSource({
			url,
			name,
			fetch,
			signal,
			refuse: async (response) => {
				await response.body?.cancel();
				const message = `${name}: the server answered ${response.status}, expected 200`;
				return new EspalierError("llama-not-found", message);
			}
		}));
		const hash = createHash("sha256");
		let bytes = 0;
		if (source.size === expected.bytes) {
			async function* hashed() {
				for await (const piece of source.stream(0, source.size, signal)) {
					hash.update(piece);
					bytes += piece.length;
					progress({
						type: "bytes",
						label: name,
						done: bytes,
						total: expected.bytes
					});
					yield Uint8Array.from(piece);
				}
			}
			await pipeline(hashed(), createWriteStream(path), { ...signal && { signal } });
			const sha256 = hash.digest("hex");
			if (sha256 === expected.sha256) return;
			throw corrupt(name, expected, {
				bytes,
				sha256
			});
		}
		throw corrupt(name, expected, {
			bytes: source.size,
			sha256: "unread"
		});
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
function corrupt(name, expected, actual) {
	const wanted = `${expected.bytes} bytes with SHA-256 ${expected.sha256}`;
	return new EspalierError("download-corrupt", `${name}: expected ${wanted}, got ${actual.bytes} with ${actual.sha256}`, { details: {
		name,
		expected,
		actual
	} });
}
function releaseId(tag, gpu) {
	return `release-${tag}-${process.platform}-${process.arch}-${gpuLabel(gpu)}`;
}
async function installRelease(cacheFolder, build, gpu, github, pins) {
	const release = await fetchRelease(github, build ?? "b11669");
	const tag = release.tag_name;
	const choice = choose(release, gpu);
	if (choice.kind !== gpu.kind) {
		const message = `llama.cpp ${tag} has no build for ${gpuLabel(gpu)}: using ${choice.programs}`;
		github.progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	const files = [choice.programs, ...choice.runtime ? [choice.runtime] : []].map((n) => expected(release, n, pins, build !== void 0));
	const unpinned = files.filter(({ name }) => pinOf(pins, name) === void 0);
	if (unpinned.length > 0) {
		const message = `${unpinned.map(({ name }) => name).join(", ")}: not pinned, taken as ${build} was asked for; checked against GitHub's own digest`;
		github.progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	const id = releaseId(tag, gpu);
	const make = (folder) => unpackAll(files, folder, github);
	const record = await installOnce(cacheFolder, id, make, github);
	return {
		folder: installFolder(cacheFolder, id),
		record
	};
}
function choose(release, gpu) {
	const { tag_name: tag, assets } = release;
	const names = assets.map(({ name }) => name);
	const choice = chooseAsset(names, tag, process.platform, process.arch, gpu);
	const machine = `${process.platform}-${process.arch}`;
	if (!choice) {
		const message = `release ${tag} has no build for ${machine} among its ${names.length} files (not every build is complete)`;
		throw new EspalierError("llama-not-found", message, {
			hint: "Ask for another build.",
			details: {
				tag,
				names
			}
		});
	}
	if (choice.programs.endsWith(".zip")) throw new EspalierError("llama-not-found", `${choice.programs} is a zip file, which Espalier does not unpack`, { hint: "Unpack it by hand, and give the path of llama-server.exe." });
	return choice;
}
function expected(release, name, pins, named) {
	const asset = release.assets.find((candidate) => candidate.name === name);
	const pin = pinOf(pins, name);
	if (pin !== void 0) return {
		name,
		url: asset.browser_download_url,
		bytes: pin.size,
		sha256: pin.sha256
	};
	if (!named) {
		const builds = [...new Set(pins.map(({ version }) => version))].join(", ") || "none";
		throw new EspalierError("llama-not-found", `pins.json has no digest of ${name}; builds with a pin: ${builds}`, {
			hint: `Ask for a build by its name (--llama-build ${release.tag_name}), or renew the pins: node scripts/renew-pins.ts`,
			details: {
				name,
				builds
			}
		});
	}
	const sha256 = asset.digest?.match(/^sha256:([0-9a-f]{64})$/)?.[1];
	if (sha256 === void 0) {
		const message = `GitHub gives no SHA-256 for ${name} (digest: ${asset.digest ?? "none"}); it is not used unverified`;
		throw new EspalierError("llama-not-found", message);
	}
	return {
		name,
		url: asset.browser_download_url,
		bytes: asset.size,
		sha256
	};
}
async function unpackAll(files, folder, github) {
	for (const file of files) {
		const archive = join(folder, file.name);
		const target = join(folder, basename(file.name, ".tar.gz"));
		await downloadVerified(file, archive, github);
		await mkdir(target);
		await So({
			file: archive,
			cwd: target,
			strict: true
		}).catch((cause) => {
			throw new EspalierError("download-corrupt", `${file.name} cannot be unpacked: ${messageOf(cause)}`, { cause });
		});
		await rm(archive);
	}
	const [programsFolder, runtimeFolder] = files.map(({ name }) => join(folder, basename(name, ".tar.gz")));
	const programs = await folderOf("llama-server", programsFolder);
	if (programs === void 0) throw new EspalierError("llama-not-found", `${files[0]?.name} holds no llama-server`);
	if (runtimeFolder !== void 0) await moveFiles(runtimeFolder, programs);
	(github.progress ?? silent)({
		type: "note",
		level: "info",
		message: `unpacked ${files[0]?.name}`
	});
	return {
		source: "release",
		programs: relative(folder, programs),
		from: files.map(({ name }) => name)
	};
}
async function folderOf(name, root) {
	return (await readdir(root, {
		recursive: true,
		withFileTypes: true
	})).find((entry) => !entry.isDirectory() && entry.name === name)?.parentPath;
}
async function moveFiles(from, to) {
	for (const entry of await readdir(from, {
		recursive: true,
		withFileTypes: true
	})) if (!entry.isDirectory()) await rename(join(entry.parentPath, entry.name), join(to, entry.name));
	await rm(from, { recursive: true });
}
// src/llama/install/find.ts
async function findLlama(options) {
	const { path, environment, build, signal, progress = silent, sources = LLAMA_SOURCES } = options;
	if (build !== void 0 && build !== "latest" && !BUILD_TAG.test(build)) throw new EspalierError("usage", `the llama.cpp build must be bNNNNN or latest, got ${build}`);
	if (path !== void 0) return openExplicit(path, environment, signal);
	const gpu = options.gpu ?? await detectGpu(environment, signal);
	const places = {
		explicit: void 0,
		path: () => openFromPath(options),
		cache: () => openFromCache(options, gpu),
		release: () => openRelease(options, gpu),
		debian: () => openDebian(options, gpu)
	};
	const tried = [];
	for (const source of LLAMA_SOURCES) {
		const place = places[source];
		if (!place || !sources.includes(source)) continue;
		try {
			return await place();
		} catch (error) {
			signal?.throwIfAborted();
			tried.push({
				source,
				reason: messageOf(error)
			});
			progress({
				type: "note",
				level: "info",
				message: `llama.cpp, ${source}: ${messageOf(error)}`
			});
		}
	}
	const list = tried.map(({ source, reason }) => `\n  ${source}: ${reason}`).join("");
	throw new EspalierError("llama-not-found", `no llama-server was found; tried${list}`, {
		hint: "Install llama.cpp (Debian: llama.cpp-tools and llama.cpp-tools-extra; Homebrew: llama.cpp; or a release of ggml-org/llama.cpp) and give the path of its llama-server.",
		details: {
			tried,
			gpu: gpuLabel(gpu)
		}
	});
}
async function openExplicit(path, environment, signal) {
	const server = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? toolPath(path, "llama-server") : path;
	if (!isFile(server)) throw new EspalierError("llama-not-found", `there is no llama-server at ${server}`, { hint: "Give the path of the program, or of the folder that holds it." });
	try {
		return await openTools(layoutOfServer(server, "explicit"), environment, signal);
	} catch (cause) {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `${server} is no llama-server: ${messageOf(cause)}`, { cause });
	}
}
async function openFromPath({ environment, build, signal }) {
	const folders = (variable(environment, "PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
	const server = folders.map((folder) => toolPath(folder, "llama-server")).find(isFile);
	if (server === void 0) throw new EspalierError("llama-not-found", `no llama-server in the ${folders.length} folders of PATH`);
	const tools = await openTools(layoutOfServer(server, "path"), environment, signal);
	const actual = `b${tools.version.build}`;
	if (build === void 0 || build === actual) return tools;
	throw new EspalierError("llama-not-found", `${server} is build ${actual}, asked for was ${build}`);
}
async function openFromCache(options, gpu) {
	const { cacheFolder, build } = options;
	if (build === "latest") throw new EspalierError("llama-not-found", "the latest build is asked for first");
	const ids = [releaseId(build ?? "b11669", gpu)];
	if (build === void 0 && gpu.kind === "none") ids.push(debianId());
	for (const id of ids) {
		const folder = installFolder(cacheFolder, id);
		const record = await readInstall(folder);
		if (record) return openInstall({
			folder,
			record
		}, "cache", options);
	}
	throw new EspalierError("llama-not-found", `none of ${ids.join(", ")} in ${join(cacheFolder, "llama")}`);
}
async function openRelease(options, gpu) {
	const { cacheFolder, build, signal, progress, apiUrl = "https://api.github.com" } = options;
	const fetchOrDefault = options.fetch ?? createFetch({
		signal,
		retries: 2,
		environment: options.environment
	});
	return openInstall(await installRelease(cacheFolder, build, gpu, {
		apiUrl,
		token: options.githubToken,
		fetch: fetchOrDefault,
		progress,
		signal
	}, (options.pins ?? PINS).releases), "release", options);
}
async function openDebian(options, gpu) {
	const { cacheFolder, environment, build, progress, signal } = options;
	if (build !== void 0) throw new EspalierError("llama-not-found", `Debian has a build of its own choosing; asked for was ${build}`);
	const tools = await openInstall(await installDebian(cacheFolder, {
		environment,
		progress,
		signal,
		pins: (options.pins ?? PINS).debian
	}), "debian", options);
	if (gpu.kind !== "none") {
		const message = `Debian's llama.cpp runs on the CPU; this machine has ${gpuLabel(gpu)}`;
		progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	return tools;
}
async function openInstall({ folder, record }, source, { environment, signal, pins = PINS }) {
	return {
		...await openTools(await layoutOfInstall(folder, record, source), environment, signal),
		origin: originOf(record, pins)
	};
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/llama/find-tools.ts
function findTools(path, build, { environment, cacheDir, progress, signal, githubToken }) {
	return findLlama({
		path,
		build,
		environment,
		cacheFolder: cacheDir,
		progress,
		signal,
		githubToken
	});
}
// src/llama/offload.ts
const SPLIT_MODES = [
	"none",
	"layer",
	"row"
];
function offloadFlags({ gpuLayers, ...placement }) {
	return [
		"-ngl",
		String(gpuLayers),
		...placementFlags(placement, ",")
	];
}
const ALL_LAYERS = 999;
function benchOffloadFlags({ gpuLayers, ...placement }) {
	const layers = gpuLayers === "all" ? ALL_LAYERS : gpuLayers;
	return [...layers === "auto" ? [] : ["-ngl", String(layers)], ...placementFlags(placement, "/")];
}
function placementFlags({ devices, splitMode, mainGpu }, separator) {
	return [
		...devices === void 0 ? [] : ["-dev", devices.join(separator)],
		...splitMode === void 0 ? [] : ["-sm", splitMode],
		...mainGpu === void 0 ? [] : ["-mg", String(mainGpu)]
	];
}
// src/llama/options.ts
const llamaOptions = optionGroup("What runs the models", {
	llamaServer: option(string(), {
		text: "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
		value: "PATH",
		key: false,
		advanced: true
	}),
	llamaBuild: option(string(), {
		text: "llama.cpp release build to fetch, bNNNNN or latest",
		value: "TAG",
		key: false,
		advanced: true
	}),
	gpuLayers: option(string().regex(/^(auto|all|\d+)$/, "must be auto, all or a number").transform((text) => text === "auto" || text === "all" ? text : Number(text)), {
		text: "layers on the GPU: auto, all or a number",
		value: "N",
		default: "auto",
		advanced: true
	}),
	device: option(list.refine((names) => names.length > 0 && names.every((name) => /^[\w.-]+$/.test(name)), "must be names as llama-server --list-devices gives them, or none"), {
		text: "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
		value: "LIST",
		several: true,
		advanced: true
	}),
	splitMode: option(_enum(SPLIT_MODES), {
		text: `how several GPUs share a model: ${SPLIT_MODES.join(", ")}; default: llama.cpp's own`,
		value: "MODE",
		advanced: true
	}),
	mainGpu: option(wholeNumber(0), {
		text: "index of the GPU that holds a model that is not split",
		value: "N",
		advanced: true
	}),
	threads: option(wholeNumber(1), {
		text: "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
		value: "N",
		advanced: true
	}),
	slots: option(wholeNumber(1), {
		text: "questions answered at the same time",
		value: "N",
		default: "4",
		advanced: true
	})
});
function offloadFrom({ gpuLayers, device, splitMode, mainGpu }) {
	return {
		gpuLayers,
		devices: device,
		splitMode,
		mainGpu
	};
}
// src/engines/assert-serves.ts
async function assertServes(path, server) {
	try {
		const expected = await countsOf(path);
		const { parameters } = server.model;
		refuse(path, "parameters", parameters === 0 ? void 0 : parameters, expected.parameters);
		refuse(path, "experts in a layer", server.experts, expected.experts);
	} catch (error) {
		await server[Symbol.asyncDispose]();
		throw error;
	}
}
function refuse(path, what, said, expected) {
	if (said === void 0 || expected === void 0 || said === expected) return;
	throw new EspalierError("trial-invalid", `the server serves another model than ${path}: expected ${expected} ${what}, it says ${said}`, { hint: "Check what stands behind the program that was given as the server." });
}
async function countsOf(path) {
	try {
		var _usingCtx$4 = _usingCtx();
		const opened = _usingCtx$4.a(new AsyncDisposableStack());
		const shards = [];
		for (const shard of shardPaths(path)) shards.push(opened.use(await openFileSource(shard)));
		const source = shards.length === 1 ? shards[0] : await joinShards(shards);
		const header = await readHeader(source);
		return {
			parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
			experts: integerOf(header, `${stringOf(header, "general.architecture")}.expert_count`)
		};
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
// src/engines/engine.ts
function defineEngine(engine) {
	return engine;
}
// src/engines/llama-server/flags.ts
function serverFlags(settings) {
	const { contextTokens, slots, threads, seed = 0, extraFlags = [] } = settings;
	return [
		...[
			"-c",
			String(contextTokens * slots),
			"-np",
			String(slots),
			...offloadFlags(settings),
			"-fit",
			"off"
		],
		...threads === void 0 ? [] : ["-t", String(threads)],
		...[
			"--seed",
			String(seed),
			"--jinja",
			"--no-webui",
			"--metrics",
			"--offline"
		],
		...[
			"--cache-ram",
			"0",
			"--no-cache-prompt"
		],
		...extraFlags
	];
}
// src/engines/process/limits.ts
const GIB = 2 ** 30;
const KV_BYTES_PER_TOKEN = 524288;
const OVERHEAD_BYTES = 4 * GIB;
const LOOK_MS = 250;
const SLOWEST_BYTES_PER_SECOND = 2e7;
const SHORTEST_START_MS = 12e4;
async function modelBytes(model) {
	return (await Promise.all(shardPaths(model).map((path) => stat(path).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}
function startNotice(name, bytes, limitMs) {
	if (limitMs <= SHORTEST_START_MS) return void 0;
	return `${name} loads ${formatBytes(bytes)}: usually a minute or two, on a slow disk up to ${Math.ceil(limitMs / 6e4)} minutes`;
}
function startLimitMs(bytes) {
	return Math.max(SHORTEST_START_MS, Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND * 1e3));
}
function memoryLimitBytes(bytes, tokens) {
	return Math.ceil(1.5 * bytes) + tokens * KV_BYTES_PER_TOKEN + OVERHEAD_BYTES;
}
function watchMemory(guarded, name, limit) {
	let error;
	let timer;
	const look = async () => {
		const bytes = await writtenBytes(guarded.members());
		if (bytes > limit) {
			const message = `${name} had written to ${formatBinaryBytes(bytes)} of memory, at most ${formatBinaryBytes(limit)} were expected, and was ended`;
			error = new EspalierError("llama-out-of-memory", message, {
				hint: "A chat template that asks for so much is usually the reason: look at the model's tokenizer.chat_template.",
				details: {
					bytes,
					limit
				}
			});
			await guarded.stop(0);
		} else if (guarded.exit() === void 0 && timer !== void 0) next();
	};
	const next = () => {
		timer = setTimeout(look, LOOK_MS).unref();
	};
	next();
	return {
		exceeded: () => error,
		[Symbol.dispose]() {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
// src/llama/log.ts
const TAIL_BYTES = 65536;
const NOISE = /^ggml_backend_load_best: failed to enumerate /;
async function lastLines(path, count) {
	return meaningful(await tail(path).catch(() => "")).slice(-count);
}
function meaningful(text) {
	return text.split("\n").map(plain).filter((line) => line.trim() !== "" && !NOISE.test(line));
}
function plain(line) {
	if (!line.startsWith("{\"type\":")) return line;
	try {
		const record = JSON.parse(line);
		if (record.type !== "log") return "";
		return `${(Number(record.time) / 1e6).toFixed(6)} ${String(record.level).charAt(0).toUpperCase()} ${String(record.msg).trimEnd()}`;
	} catch {
		return line;
	}
}
async function tail(path) {
	try {
		var _usingCtx$3 = _usingCtx();
		const file = _usingCtx$3.a(await open(path));
		const { size } = await file.stat();
		const start = Math.max(0, size - TAIL_BYTES);
		const bytes = new Uint8Array(size - start);
		const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
		return new TextDecoder().decode(bytes.subarray(0, bytesRead));
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function tellingLine(lines) {
	const line = lines.find((candidate) => candidate.includes("GGML_ASSERT")) ?? lines.find((candidate) => LEVEL_E.test(candidate)) ?? lines.find((candidate) => /\b(error|failed|invalid|cannot|unable)\b/i.test(candidate)) ?? lines.at(-1);
	return line === void 0 ? "it printed nothing" : withoutPrefix(line);
}
function withoutPrefix(line) {
	return line.replace(PREFIX, "").trim();
}
const LEVEL_E = /^\d+(?:\.\d+)+ E /;
const PREFIX = /^\d+(?:\.\d+)+ [A-Z] +/;
// src/llama/out-of-memory.ts
const SAYS = /insufficient memory|failed to allocate|unable to allocate|cudaMalloc failed|out of memory|OutOf(?:Device|Host)Memory|std::bad_alloc/i;
function memoryLine(log) {
	const line = log.find((line) => SAYS.test(line));
	return line === void 0 ? void 0 : withoutPrefix(line);
}
function outOfMemory(exit, log, details) {
	const said = memoryLine(log);
	if (said === void 0 && exit.signal !== "SIGKILL") return void 0;
	return new EspalierError("llama-out-of-memory", `memory ran out while the model was loaded: ${said ?? "the system killed it (SIGKILL), as it does when memory runs out"}`, {
		hint: "Use fewer slots or a smaller context, or fewer gpu-layers; shrink-to-fit tries the first two by itself.",
		details: {
			exit,
			...details
		}
	});
}
// src/engines/process/ready.ts
const BOUND_BY_ANOTHER = /couldn't bind HTTP server socket|Failed to bind|Address already in use/;
const LOG_LINES = 200;
const DYING_MS$1 = 5e3;
function listeningUrl(lines) {
	return lines.findLast((line) => /listening on http:/.test(line))?.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
}
async function waitUntilReady({ guarded, logFile }, ask, until) {
	for (;;) {
		if (guarded.exit()) throw new Error("the server ended");
		const url = listeningUrl(await lastLines(logFile, LOG_LINES));
		if (url !== void 0 && await isHealthy(ask, url, until)) return url;
		await Promise.race([guarded.exited, pause(50, until)]);
	}
}
async function isHealthy(ask, url, signal) {
	try {
		const response = await ask(`${url}/health`, { signal });
		await response.body?.cancel();
		return response.status === 200;
	} catch {
		signal.throwIfAborted();
		return false;
	}
}
async function startError(starting, cause, deadline) {
	const { name, guarded, logFile, port, readyTimeoutMs } = starting;
	const broken = !deadline.aborted && !(cause instanceof EspalierError);
	const exit = guarded.exit() ?? (broken ? await guarded.endsWithin(DYING_MS$1) : void 0);
	const log = await lastLines(logFile, LOG_LINES);
	const details = {
		exit,
		log: log.slice(-20),
		logFile
	};
	if (!exit) {
		if (!deadline.aborted) return cause;
		const waited = `${name} was not ready after ${readyTimeoutMs / 1e3} s`;
		return new EspalierError("llama-timeout", `${waited}; its last line: ${log.at(-1) ?? "none"}`, {
			hint: `Give it more time, or see why it is slow in ${logFile}.`,
			details,
			cause
		});
	}
	if (log.some((line) => BOUND_BY_ANOTHER.test(line))) return new EspalierError("port-taken", `port ${port} of 127.0.0.1 is in use by another program`, {
		hint: "Ask for port 0 to take any free one.",
		details,
		cause
	});
	const memory = outOfMemory(exit, log, details);
	if (memory !== void 0) return memory;
	const message = `${name} ended before it was ready (${describeExit(exit)}): ${tellingLine(log)}`;
	return new EspalierError("llama-start-failed", message, {
		hint: `Its log is ${logFile}.`,
		details,
		cause
	});
}
// src/engines/process/server-process.ts
const STOP_GRACE_MS$1 = 1e4;
const DYING_MS = 1e4;
const PROBE_MS$1 = 5e3;
async function spawnLogged(command, args, logFile) {
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			const log = _usingCtx$2.a(await openPrivate(logFile, "w"));
			return spawnGuarded(command, args, { stdio: [
				"ignore",
				log.fd,
				log.fd
			] });
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (cause) {
		throw fileError(`cannot write the server's log ${logFile}`, cause);
	}
}
function serverProcess(guarded, { name, url, logFile }, ask, memory) {
	const alive = () => guarded.exit() === void 0;
	const stop = () => {
		memory?.[Symbol.dispose]();
		return guarded.stop(STOP_GRACE_MS$1);
	};
	const assertAlive = async () => {
		if (alive() && await accepts(ask, url)) return;
		const exit = await guarded.endsWithin(DYING_MS);
		const exceeded = memory?.exceeded();
		if (exceeded) throw exceeded;
		const how = exit ? describeExit(exit) : "it runs, but accepts no connections";
		const log = await lastLines(logFile, 20);
		throw new EspalierError("llama-died", `${name} ended while it was being used: ${how}; ${log.at(-1)}`, {
			hint: `Its log is ${logFile}. Killed by SIGKILL usually means that memory ran out.`,
			details: {
				exit,
				log,
				logFile
			}
		});
	};
	return {
		pid: guarded.child.pid,
		members: guarded.members,
		exited: guarded.exited,
		alive,
		lastLogLines: (count) => lastLines(logFile, count),
		assertAlive,
		stop,
		[Symbol.asyncDispose]: async () => void await stop()
	};
}
async function accepts(ask, url) {
	const late = AbortSignal.timeout(PROBE_MS$1);
	try {
		await (await ask(`${url}/health`, { signal: late })).body?.cancel();
		return true;
	} catch {
		return late.aborted;
	}
}
// src/engines/llama-server/info.ts
const count$1 = int().min(0);
const propsSchema$1 = object({
	build_info: string(),
	default_generation_settings: object({ n_ctx: int().positive().optional() }).optional()
});
const modelsSchema$2 = object({ data: tuple([object({ meta: object({
	n_params: count$1,
	size: count$1,
	n_ctx_train: count$1
}) })]) });
async function askServer(ask, url, signal) {
	const get = async (schema, path) => {
		const response = await ask(`${url}${path}`, { signal });
		const where = `llama-server's answer to ${path}`;
		return checkValue(schema, await response.json(), where, "llama-start-failed");
	};
	const { build_info, default_generation_settings } = await get(propsSchema$1, "/props");
	const { meta } = (await get(modelsSchema$2, "/v1/models")).data[0];
	return {
		build: build_info,
		slotTokens: default_generation_settings?.n_ctx,
		model: {
			parameters: meta.n_params,
			bytes: meta.size,
			contextTrain: meta.n_ctx_train
		}
	};
}
async function readProgress(ask, url, signal) {
	const response = await ask(`${url}/metrics`, { signal });
	const batches = /^llamacpp:n_decode_total (\S+)$/m.exec(await response.text())?.[1];
	if (batches === void 0) throw new Error(`${url}/metrics does not count batches`);
	return batches;
}
// src/engines/llama-server/start.ts
const NAME$2 = "llama-server";
async function startServer(options) {
	const { tools, model, alias, port = 0, logFile, jsonLog, signal } = options;
	signal?.throwIfAborted();
	const flags = serverFlags(options);
	const address = [
		"--host",
		"127.0.0.1",
		"--port",
		String(port)
	];
	const named = alias === void 0 ? [] : ["--alias", alias];
	const args = [
		"-m",
		model,
		...address,
		...named,
		...jsonLog ? ["--log-jsonl"] : [],
		...flags
	];
	const bytes = await modelBytes(model);
	const { readyTimeoutMs = startLimitMs(bytes) } = options;
	const notice = startNotice(NAME$2, bytes, readyTimeoutMs);
	if (notice !== void 0) options.progress?.({
		type: "note",
		level: "info",
		message: notice
	});
	const tokens = options.contextTokens * options.slots;
	const limit = options.memoryLimitBytes ?? memoryLimitBytes(bytes, tokens);
	const guarded = await spawnLogged(tools.command("llama-server"), args, logFile);
	const memory = watchMemory(guarded, NAME$2, limit);
	try {
		const ask = modelServerFetch(createFetch({ retries: 0 }));
		const deadline = AbortSignal.timeout(readyTimeoutMs);
		const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
		const context = {
			name: NAME$2,
			guarded,
			logFile,
			port,
			readyTimeoutMs
		};
		try {
			const url = await waitUntilReady(context, ask, until);
			const { slotTokens = options.contextTokens, ...info } = await askServer(ask, url, until);
			return {
				url,
				flags,
				...info,
				contextTokens: slotTokens,
				...serverProcess(guarded, {
					name: NAME$2,
					url,
					logFile
				}, ask, memory),
				progress: (signal) => readProgress(ask, url, signal)
			};
		} catch (error) {
			signal?.throwIfAborted();
			const exceeded = memory.exceeded();
			if (exceeded) throw exceeded;
			throw await startError(context, error, deadline);
		}
	} catch (error) {
		memory[Symbol.dispose]();
		await guarded.stop(STOP_GRACE_MS$1);
		throw error;
	}
}
// src/engines/llama-server.ts
const llamaServer = defineEngine({
	name: "llama.cpp",
	text: "llama-server of llama.cpp",
	serves: "files",
	capabilities: {
		logProbabilities: true,
		tools: true,
		reasoningEffort: true,
		kld: true,
		speed: true,
		memory: true,
		perLayerExperts: false
	},
	options: llamaOptions.shape,
	async prepare(found, context) {
		const tools = await findTools(found.llamaServer, found.llamaBuild, context);
		return {
			identity: tools.version,
			tools,
			source({ name, modelId, path }, options) {
				const settings = serverSettings(options);
				return {
					modelId,
					serverId: JSON.stringify([
						tools.version,
						tools.origin,
						serverFlags(settings)
					]),
					async start(signal) {
						const model = await path();
						const started = await startServer({
							...settings,
							tools,
							model,
							alias: name,
							port: options.port,
							logFile: context.runDir.serverLog(name),
							progress: context.progress,
							signal
						});
						await assertServes(model, started);
						const { slots, stallTimeout: stallMs } = options;
						const { origin } = tools;
						return {
							...started,
							engine: "llama.cpp",
							...origin !== void 0 && { origin },
							slots,
							stallMs
						};
					}
				};
			}
		};
	}
});
function serverSettings(options) {
	const { context, slots, threads, seed } = options;
	return {
		contextTokens: context,
		slots,
		...offloadFrom(options),
		threads,
		seed
	};
}
// src/llama/port-owner.ts
const LISTENS = "0A";
async function listensAt(pids, port) {
	try {
		const table = await readFile("/proc/net/tcp", "utf8");
		const hex = port.toString(16).toUpperCase().padStart(4, "0");
		const inodes = table.split("\n").map((line) => line.trim().split(/\s+/)).flatMap(([, local, , state, ...rest]) => local?.endsWith(`:${hex}`) && state === LISTENS ? [`socket:[${rest[5]}]`] : []);
		const open = (await Promise.all(pids.map(openFiles))).flat();
		return inodes.some((inode) => open.includes(inode));
	} catch {
		return;
	}
}
async function openFiles(pid) {
	const folder = `/proc/${pid}/fd`;
	const names = await readdir(folder).catch(() => []);
	return Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => "")));
}
// src/engines/moe-stream/start.ts
const NAME$1 = "moe-stream-server";
const SETTLE_MS = 1e3;
const PORTS_TRIED = 3;
const healthSchema = object({
	status: literal("ok"),
	num_experts: int().min(0)
});
const modelsSchema$1 = object({ data: array(object({ id: string() })).min(1) });
function moeStreamFlags({ contextTokens, device }) {
	return [
		"--max-seq-len",
		String(contextTokens),
		"--device",
		device
	];
}
async function startMoeStream(options) {
	for (let tried = 1;; tried += 1) {
		const port = options.port === 0 ? await freePort() : options.port;
		try {
			return await startAt(port, options);
		} catch (error) {
			if (!(error instanceof EspalierError && error.code === "port-taken") || options.port !== 0 || tried === PORTS_TRIED) throw error;
		}
	}
}
async function startAt(port, options) {
	const { program, build, model, logFile, readyTimeoutMs, environment, signal, contextTokens } = options;
	signal?.throwIfAborted();
	const flags = moeStreamFlags(options);
	const guarded = await spawnLogged({
		file: program,
		args: [],
		env: childEnvironment(environment, "engine")
	}, [
		"--model",
		model,
		...[
			"--host",
			"127.0.0.1",
			"--port",
			String(port)
		],
		...flags
	], logFile);
	try {
		const ask = modelServerFetch(createFetch({ retries: 0 }));
		const url = `http://127.0.0.1:${port}`;
		const deadline = AbortSignal.timeout(readyTimeoutMs);
		const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
		try {
			await untilReady(guarded, port, logFile, ask, until);
			const get = async (schema, path) => {
				const answer = await (await ask(`${url}${path}`, { signal: until })).json();
				return checkValue(schema, answer, `${NAME$1}'s answer to ${path}`, "llama-start-failed");
			};
			const { num_experts } = await get(healthSchema, "/health");
			const [served] = (await get(modelsSchema$1, "/v1/models")).data;
			return {
				...serverProcess(guarded, {
					name: NAME$1,
					url,
					logFile
				}, ask),
				url,
				modelName: served.id,
				engine: "moe-stream",
				build,
				flags,
				slots: 1,
				contextTokens,
				model: {
					parameters: 0,
					bytes: 0
				},
				experts: num_experts,
				mend,
				progress: answering(ask, url)
			};
		} catch (error) {
			signal?.throwIfAborted();
			throw await startError({
				name: NAME$1,
				guarded,
				logFile,
				port,
				readyTimeoutMs
			}, error, deadline);
		}
	} catch (error) {
		await guarded.stop(STOP_GRACE_MS$1);
		throw error;
	}
}
async function untilReady(guarded, port, logFile, ask, until) {
	const listens = async () => {
		if (!(await lastLines(logFile, 50)).some((line) => line.startsWith("HTTP listening on ")) || !await isHealthy(ask, `http://127.0.0.1:${port}`, until)) return false;
		return await listensAt(guarded.members(), port) ?? await guarded.endsWithin(SETTLE_MS) === void 0;
	};
	for (;;) {
		if (guarded.exit()) throw new Error("the server ended");
		if (await listens()) return;
		await Promise.race([guarded.exited, pause(50, until)]);
	}
}
function answering(ask, url) {
	let looks = 0;
	return async (signal) => {
		if (!await isHealthy(ask, url, signal)) throw new Error(`${url} does not answer`);
		looks += 1;
		return `look ${looks}`;
	};
}
function mend(reply, maxTokens) {
	const error = /^\[Error: (.*)\]$/s.exec(reply.content)?.[1];
	if (error !== void 0 && reply.answerTokens === 0) throw new EspalierError("llama-tool-failed", `${NAME$1} could not answer: ${error}`);
	return reply.answerTokens >= maxTokens ? {
		...reply,
		finishReason: "length"
	} : reply;
}
async function freePort() {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	server.close();
	await once(server, "close");
	return port;
}
// src/engines/moe-stream.ts
const NAME = "moe-stream";
const TOKENIZER = "tokenizer.json";
const moeStream = defineEngine({
	name: NAME,
	text: "for files that llama.cpp does not load (one question at a time)",
	serves: "files",
	capabilities: {
		logProbabilities: false,
		tools: false,
		reasoningEffort: false,
		kld: false,
		speed: false,
		memory: false,
		perLayerExperts: true
	},
	options: {
		enginePath: option(string(), {
			text: "the program moe-stream-server",
			value: "PATH",
			key: false,
			advanced: true
		}),
		tokenizer: option(string(), {
			text: "tokenizer.json for all models with moe-stream; default: the one beside each model",
			value: "FILE",
			key: false,
			advanced: true
		}),
		gpuLayers: llamaOptions.shape.gpuLayers
	},
	async prepare({ enginePath, tokenizer: named, gpuLayers }, context) {
		if (enginePath === void 0) throw new EspalierError("usage", `engine ${NAME} needs engine-path: the program moe-stream-server`);
		if (typeof gpuLayers === "number" && gpuLayers > 0) throw new EspalierError("usage", `engine ${NAME} does not take gpu-layers ${gpuLayers}`, { hint: "It takes gpu-layers auto, all or 0." });
		const program = resolve(enginePath);
		if (!(await stat(program).catch(() => void 0))?.isFile()) throw new EspalierError("llama-not-found", `there is no moe-stream-server at ${program}`);
		const tokenizer = named === void 0 ? void 0 : resolve(named);
		const build = await buildOf(program, tokenizer);
		const { runDir, environment, progress } = context;
		return {
			identity: build,
			source({ name, modelId, path }, { context: contextTokens, port, stallTimeout: stallMs }) {
				const settings = {
					contextTokens,
					device: gpuLayers === "all" ? "gpu" : gpuLayers === "auto" ? "auto" : "cpu"
				};
				return {
					modelId,
					...tokenizer !== void 0 && { serverId: JSON.stringify([
						NAME,
						build,
						moeStreamFlags(settings)
					]) },
					async start(signal) {
						const file = await path();
						const bytes = await modelBytes(file);
						const readyTimeoutMs = startLimitMs(bytes);
						const message = startNotice("moe-stream-server", bytes, readyTimeoutMs);
						if (message !== void 0) progress({
							type: "note",
							level: "info",
							message
						});
						const started = await startMoeStream({
							...settings,
							program,
							build,
							model: await withTokenizer(file, tokenizer, runDir.engineLinks(name)),
							port,
							logFile: runDir.serverLog(name),
							readyTimeoutMs,
							environment,
							signal
						});
						await assertServes(file, started);
						return {
							...started,
							stallMs
						};
					}
				};
			}
		};
	}
});
async function buildOf(program, tokenizer) {
	const digest = async (path) => `sha256:${sha256Hex(await readFile(path)).slice(0, 12)}`;
	const build = await digest(program);
	if (tokenizer === void 0) return build;
	return `${build}, tokenizer ${await digest(tokenizer).catch((cause) => {
		throw new EspalierError("file-unreadable", `cannot read ${tokenizer}: ${messageOf(cause)}`, { cause });
	})}`;
}
async function withTokenizer(model, tokenizer, folder) {
	if (tokenizer === void 0) {
		if (existsSync(join(dirname(model), TOKENIZER))) return model;
		throw new EspalierError("usage", `moe-stream needs ${TOKENIZER} beside the model: ${model} has none`, { hint: "Give the file as tokenizer; that of the original model fits base and candidate." });
	}
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	for (const shard of shardPaths(model)) await symlink(resolve(shard), join(folder, basename(shard)));
	await symlink(tokenizer, join(folder, TOKENIZER));
	return join(folder, basename(model));
}
// src/engines/remote.ts
const count = int().min(0);
const modelsSchema = object({ data: array(object({
	id: string(),
	meta: object({
		n_params: count,
		size: count
	}).nullish()
})).min(1) });
const propsSchema = object({
	build_info: string(),
	total_slots: count.optional(),
	default_generation_settings: object({ n_ctx: count.positive() }).optional()
});
const PROBE_MS = 3e4;
const remote = defineEngine({
	name: "remote",
	text: "a server that runs already",
	serves: "addresses",
	capabilities: {
		logProbabilities: true,
		tools: true,
		reasoningEffort: true,
		kld: false,
		speed: false,
		memory: false,
		perLayerExperts: true
	},
	options: {},
	async prepare(_, { environment, hub, allowHttp }) {
		const apiKey = environment.ESPALIER_API_KEY || void 0;
		return {
			identity: void 0,
			source({ modelId, url = modelId }, { slots, context: contextTokens, stallTimeout: stallMs }) {
				if (apiKey !== void 0) refuseClearText(url, "ESPALIER_API_KEY", allowHttp);
				return remoteSource({
					url,
					slots,
					contextTokens,
					stallMs,
					fetch: hub.fetch,
					...apiKey !== void 0 && { apiKey }
				});
			}
		};
	}
});
function remoteSource(options) {
	const url = rootOf(options.url);
	const fetch = modelServerFetch(options.fetch);
	return {
		modelId: url,
		start: (signal) => openRemote({
			...options,
			url,
			fetch
		}, signal)
	};
}
function rootOf(url) {
	return url.replace(/\/+$/, "").replace(/\/v1$/, "");
}
async function openRemote(options, signal) {
	const { url, slots, apiKey } = options;
	const headers = apiKey === void 0 ? {} : { authorization: `Bearer ${apiKey}` };
	const get = (path) => {
		const probe = AbortSignal.timeout(PROBE_MS);
		return options.fetch(`${url}${path}`, {
			headers,
			signal: signal ? AbortSignal.any([signal, probe]) : probe
		});
	};
	const models = await get("/v1/models").then(async (response) => response.ok ? await response.json() : { status: response.status }, (cause) => {
		throw new EspalierError("llama-start-failed", `no server answers at ${url}: ${messageOf(cause)}`, {
			hint: "Start it first, or give the file of a model instead.",
			cause
		});
	});
	const [model] = checkValue(modelsSchema, models, `${url}/v1/models`, "llama-start-failed").data;
	let looks = 0;
	const props = await propsOf(await get("/props").catch(() => void 0));
	return {
		url,
		...apiKey === void 0 ? {} : { apiKey },
		...options.stallMs === void 0 ? {} : { stallMs: options.stallMs },
		modelName: model.id,
		engine: props === void 0 ? "OpenAI-compatible server" : "llama.cpp",
		build: props?.build_info ?? "not stated",
		flags: [],
		slots: Math.min(slots, props?.total_slots || slots),
		contextTokens: props?.default_generation_settings?.n_ctx ?? options.contextTokens,
		model: {
			parameters: model.meta?.n_params ?? 0,
			bytes: model.meta?.size ?? 0
		},
		async progress(signal) {
			const batches = await readProgress((path) => get(String(path).slice(url.length)), url, signal).catch(() => void 0);
			if (batches !== void 0) return batches;
			const { ok, status } = await get("/v1/models");
			if (!ok) throw new Error(`it answers ${status}`);
			looks += 1;
			return `look ${looks}`;
		},
		async assertAlive() {
			const problem = await get("/v1/models").then(({ ok, status }) => ok ? void 0 : `it answers ${status}`, (cause) => messageOf(cause));
			if (problem !== void 0) throw new EspalierError("llama-died", `the server at ${url} is gone: ${problem}`);
		},
		async [Symbol.asyncDispose]() {}
	};
}
async function propsOf(response) {
	if (response?.ok !== true) return void 0;
	const body = await response.json().catch(() => void 0);
	return propsSchema.safeParse(body).data;
}
// src/engines/registry.ts
const ENGINE_OPTIONS = {
	...moeStream.options,
	...llamaServer.options,
	...remote.options
};
const ENGINES = [
	llamaServer,
	moeStream,
	remote
];
const FILE_ENGINES = ENGINES.filter(({ serves }) => serves === "files");
const ENGINE_NAMES = FILE_ENGINES.map(({ name }) => name);
const ENGINE_TEXT = FILE_ENGINES.map(({ name, text }) => `${name} (${text})`).join(", ");
function engineNamed(name) {
	const found = ENGINES.find((engine) => engine.name === name);
	if (found !== void 0) return found;
	throw new EspalierError("usage", `there is no engine "${name}": expected ${ENGINE_NAMES.join(" or ")}`);
}
async function prepareEngine({ name, serves, capabilities, options: own, prepare }, options, context) {
	const given = new Map(Object.entries(options));
	for (const other of serves === "files" ? ENGINES : []) for (const [key, schema] of Object.entries(other.options)) {
		if (!(!Object.hasOwn(own, key) && infoOf(schema).default === void 0) || given.get(key) === void 0) continue;
		throw new EspalierError("usage", `engine ${name} does not take ${optionName(key)}, which is for ${other.name}`, { hint: `Leave ${optionName(key)} out, or give engine ${other.name}.` });
	}
	return {
		name,
		capabilities,
		...await prepare(options, context)
	};
}
// src/engines/options.ts
const engineOptions = optionGroup("What runs the models", {
	engine: option(_enum(ENGINE_NAMES), {
		text: `what runs the models: ${ENGINE_TEXT}`,
		value: "NAME",
		default: ENGINE_NAMES[0] ?? "",
		advanced: true
	}),
	...ENGINE_OPTIONS,
	shrinkToFit: flag("where memory runs out at the start, try fewer slots and then a smaller context, the same for all models", {
		key: false,
		advanced: true
	}),
	stallTimeout: option(wholeNumber(1).transform((minutes) => minutes * 6e4), {
		text: "minutes without any progress after which a server that has not answered counts as hung",
		value: "MIN",
		default: "10",
		key: false,
		advanced: true
	})
});
// src/evaluation/options.ts
const MAX_SEED = 2 ** 32 - 2;
const BENCHMARK_LIST = `name[:questions][=SOURCE], separated by commas or lines (${benchmarkNames().join(", ")})`;
const wantedNames = list.refine((names) => names.length > 0, "names none; write none to leave the trial out").transform((names) => {
	if (names.length === 1 && names[0] === "none") return [];
	parseWanted(names);
	return names;
});
const questionOptions = optionGroup("The trial", {
	benchmarks: option(wantedNames, {
		text: `benchmarks, ${BENCHMARK_LIST}, and what is measured beside them (speed[:rounds], memory); none: do not validate`,
		value: "LIST",
		default: "mmlu-pro:1000,gsm8k",
		several: true,
		key: measurementsOf
	}),
	allowOverlap: flag("use a text though it holds questions of the benchmarks, and say so; without it such a text is refused", {
		key: false,
		advanced: true
	}),
	seed: option(wholeNumber(0, MAX_SEED), {
		text: "seed of the sample of questions and of the server",
		value: "N",
		default: "0",
		advanced: true
	}),
	maxTokens: option(wholeNumber(1), {
		text: "token budget of an answer; default: by benchmark",
		value: "N"
	}),
	reasoningEffort: option(_enum([
		"low",
		"medium",
		"high"
	]), {
		text: "passed to the chat template: low, medium or high",
		value: "LEVEL"
	}),
	context: option(wholeNumber(64), {
		text: "context of one slot in tokens, question and answer together",
		value: "N",
		default: "10240",
		advanced: true
	})
});
const comparisonOptions = optionGroup("The trial", {
	margin: option(string().regex(/^\d+(\.\d+)?$/, "must be a number of percentage points").transform((text) => Number(text) / 100).refine((value) => value > 0 && value < 1, "must be between 0 and 100"), {
		text: "loss in percentage points that still counts as non-inferior",
		value: "PP",
		default: "2"
	}),
	prompts: option(string(), {
		text: "folder of prompt templates that replace the built-in ones",
		value: "FOLDER",
		key: false,
		advanced: true
	}),
	noAnswerCache: flag("ask the base again: answers of earlier runs are not used, and none are kept in the cache folder", {
		key: false,
		advanced: true
	}),
	port: option(wholeNumber(0, 65535), {
		text: "port of llama-server on 127.0.0.1; 0: any free one",
		value: "N",
		default: "0",
		key: false,
		advanced: true
	})
});
const trialOptions = optionGroup("The trial", {
	earlyStop: option(string().regex(/^(no|yes|\d+)$/, "must be no, yes or a number of interim analyses").transform((text) => text === "no" ? void 0 : text === "yes" ? 5 : Number(text)).refine((looks) => looks === void 0 || looks >= 2 && looks <= 20, `must be between 2 and 20 interim analyses`), {
		text: `end the trial as soon as its gate is decided: no, yes (5 interim analyses) or a number of them; without a gate it is decided whether the candidate is worse or non-inferior`,
		value: "ANALYSES",
		default: "no",
		bare: "yes"
	}),
	schedule: option(_enum(["sequential", "concurrent"]), {
		text: "when base and candidate answer: sequential, one after the other with the GPU's memory for itself, or concurrent, both servers up at once",
		value: "HOW",
		default: "sequential",
		key: false,
		advanced: true
	}),
	kld: option(string(), {
		text: "held-out text for the KL divergence of the candidate from the base: a path or hf:// address",
		value: "FILE",
		key: false
	}),
	kldChunks: option(wholeNumber(1), {
		text: "chunks of 512 tokens of that text; stored probabilities of gpt-oss take 102.6 MB each",
		value: "N",
		default: "20",
		key: false,
		advanced: true
	}),
	kldFloor: flag("measure the base against itself as well: what the method itself adds", {
		key: false,
		advanced: true
	})
});
const trialSettings = object({
	...questionOptions.shape,
	...comparisonOptions.shape,
	...trialOptions.shape,
	...engineOptions.shape
});
function completeSettings(options) {
	return {
		...trialSettings.parse({}),
		...options
	};
}
// node_modules/@uwdata/flechette/dist/flechette.cjs
var require_flechette = __commonJSMin(((exports) => {
	const MAGIC = Uint8Array.of(65, 82, 82, 79, 87, 49);
	const Version = {
		V1: 0,
		V2: 1,
		V3: 2,
		V4: 3,
		V5: 4
	};
	const MessageHeader = {
		NONE: 0,
		Schema: 1,
		DictionaryBatch: 2,
		RecordBatch: 3,
		Tensor: 4,
		SparseTensor: 5
	};
	const Type = {
		Dictionary: -1,
		NONE: 0,
		Null: 1,
		Int: 2,
		Float: 3,
		Binary: 4,
		Utf8: 5,
		Bool: 6,
		Decimal: 7,
		Date: 8,
		Time: 9,
		Timestamp: 10,
		Interval: 11,
		List: 12,
		Struct: 13,
		Union: 14,
		FixedSizeBinary: 15,
		FixedSizeList: 16,
		Map: 17,
		Duration: 18,
		LargeBinary: 19,
		LargeUtf8: 20,
		LargeList: 21,
		RunEndEncoded: 22,
		BinaryView: 23,
		Utf8View: 24,
		ListView: 25,
		LargeListView: 26
	};
	const Precision = {
		HALF: 0,
		SINGLE: 1,
		DOUBLE: 2
	};
	const DateUnit = {
		DAY: 0,
		MILLISECOND: 1
	};
	const TimeUnit = {
		SECOND: 0,
		MILLISECOND: 1,
		MICROSECOND: 2,
		NANOSECOND: 3
	};
	const IntervalUnit = {
		YEAR_MONTH: 0,
		DAY_TIME: 1,
		MONTH_DAY_NANO: 2
	};
	const UnionMode = {
		Sparse: 0,
		Dense: 1
	};
	const CompressionType = {
		LZ4_FRAME: 0,
		ZSTD: 1
	};
	const BodyCompressionMethod = { BUFFER: 0 };
	const uint8Array = Uint8Array;
	const uint16Array = Uint16Array;
	const uint32Array = Uint32Array;
	const uint64Array = BigUint64Array;
	const int8Array = Int8Array;
	const int16Array = Int16Array;
	const int32Array = Int32Array;
	const int64Array = BigInt64Array;
	const float32Array = Float32Array;
	const float64Array = Float64Array;
	function objectToString(value) {
		return Object.prototype.toString.call(value);
	}
	function isArrayBufferLike(data) {
		return objectToString(data) === "[object ArrayBuffer]" || objectToString(data) === "[object SharedArrayBuffer]";
	}
	function isUint8Array(value) {
		return objectToString(value) === "[object Uint8Array]";
	}
	function intArrayType(bitWidth, signed) {
		const i = Math.log2(bitWidth) - 3;
		return (signed ? [
			int8Array,
			int16Array,
			int32Array,
			int64Array
		] : [
			uint8Array,
			uint16Array,
			uint32Array,
			uint64Array
		])[i];
	}
	function bisect(offsets, index) {
		let a = 0;
		let b = offsets.length;
		if (b <= 2147483648) do {
			const mid = a + b >>> 1;
			if (offsets[mid] <= index) a = mid + 1;
			else b = mid;
		} while (a < b);
		else do {
			const mid = Math.trunc((a + b) / 2);
			if (offsets[mid] <= index) a = mid + 1;
			else b = mid;
		} while (a < b);
		return a;
	}
	function check(value, test, message) {
		if (test(value)) return value;
		throw new Error(message(value));
	}
	function checkOneOf(value, set, message) {
		set = Array.isArray(set) ? set : Object.values(set);
		return check(value, (value) => set.includes(value), message ?? (() => `${value} must be one of ${set}`));
	}
	function keyFor(object, value) {
		for (const [key, val] of Object.entries(object)) if (val === value) return key;
		return "<Unknown>";
	}
	const invalidDataType = (typeId) => `Unsupported data type: "${keyFor(Type, typeId)}" (id ${typeId})`;
	const field = (name, type, nullable = true, metadata = null) => ({
		name,
		type,
		nullable,
		metadata
	});
	function isField(value) {
		return Object.hasOwn(value, "name") && isDataType(value.type);
	}
	function isDataType(value) {
		return typeof value?.typeId === "number";
	}
	function asField(value, defaultName = "", defaultNullable = true) {
		return isField(value) ? value : field(defaultName, check(value, isDataType, () => `Data type expected.`), defaultNullable);
	}
	const dictionary = (type, indexType, ordered = false, id = -1) => ({
		typeId: Type.Dictionary,
		id,
		dictionary: type,
		indices: indexType || int32(),
		ordered
	});
	const int = (bitWidth = 32, signed = true) => ({
		typeId: Type.Int,
		bitWidth: checkOneOf(bitWidth, [
			8,
			16,
			32,
			64
		]),
		signed,
		values: intArrayType(bitWidth, signed)
	});
	const int32 = () => int(32);
	const float = (precision = 2) => ({
		typeId: Type.Float,
		precision: checkOneOf(precision, Precision),
		values: [
			uint16Array,
			float32Array,
			float64Array
		][precision]
	});
	const binary = () => ({
		typeId: Type.Binary,
		offsets: int32Array
	});
	const utf8 = () => ({
		typeId: Type.Utf8,
		offsets: int32Array
	});
	const decimal = (precision, scale, bitWidth = 128) => ({
		typeId: Type.Decimal,
		precision,
		scale,
		bitWidth: checkOneOf(bitWidth, [
			32,
			64,
			128,
			256
		]),
		values: bitWidth === 32 ? int32Array : uint64Array
	});
	const date = (unit) => ({
		typeId: Type.Date,
		unit: checkOneOf(unit, DateUnit),
		values: unit === DateUnit.DAY ? int32Array : int64Array
	});
	const time = (unit = TimeUnit.MILLISECOND) => {
		unit = checkOneOf(unit, TimeUnit);
		const bitWidth = unit === TimeUnit.SECOND || unit === TimeUnit.MILLISECOND ? 32 : 64;
		return {
			typeId: Type.Time,
			unit,
			bitWidth,
			values: bitWidth === 32 ? int32Array : int64Array
		};
	};
	const timestamp = (unit = TimeUnit.MILLISECOND, timezone = null) => ({
		typeId: Type.Timestamp,
		unit: checkOneOf(unit, TimeUnit),
		timezone,
		values: int64Array
	});
	const interval = (unit = IntervalUnit.MONTH_DAY_NANO) => ({
		typeId: Type.Interval,
		unit: checkOneOf(unit, IntervalUnit),
		values: unit === IntervalUnit.MONTH_DAY_NANO ? void 0 : int32Array
	});
	const list = (child) => ({
		typeId: Type.List,
		children: [asField(child)],
		offsets: int32Array
	});
	const struct = (children) => ({
		typeId: Type.Struct,
		children: Array.isArray(children) && children.length > 0 && isField(children[0]) ? children : Object.entries(children).map(([name, type]) => field(name, type))
	});
	const union = (mode, children, typeIds, typeIdForValue) => {
		typeIds ??= children.map((v, i) => i);
		return {
			typeId: Type.Union,
			mode: checkOneOf(mode, UnionMode),
			typeIds,
			typeMap: typeIds.reduce((m, id, i) => (m[id] = i, m), {}),
			children: children.map((v, i) => asField(v, `_${i}`)),
			typeIdForValue,
			offsets: int32Array
		};
	};
	const fixedSizeBinary = (stride) => ({
		typeId: Type.FixedSizeBinary,
		stride
	});
	const fixedSizeList = (child, stride) => ({
		typeId: Type.FixedSizeList,
		stride,
		children: [asField(child)]
	});
	const mapType = (keysSorted, child) => ({
		typeId: Type.Map,
		keysSorted,
		children: [child],
		offsets: int32Array
	});
	const duration = (unit = TimeUnit.MILLISECOND) => ({
		typeId: Type.Duration,
		unit: checkOneOf(unit, TimeUnit),
		values: int64Array
	});
	const largeBinary = () => ({
		typeId: Type.LargeBinary,
		offsets: int64Array
	});
	const largeUtf8 = () => ({
		typeId: Type.LargeUtf8,
		offsets: int64Array
	});
	const largeList = (child) => ({
		typeId: Type.LargeList,
		children: [asField(child)],
		offsets: int64Array
	});
	const runEndEncoded = (runsField, valuesField) => ({
		typeId: Type.RunEndEncoded,
		children: [check(asField(runsField, "run_ends"), (field) => field.type.typeId === Type.Int, () => "Run-ends must have an integer type."), asField(valuesField, "values")]
	});
	const listView = (child) => ({
		typeId: Type.ListView,
		children: [asField(child, "value")],
		offsets: int32Array
	});
	const largeListView = (child) => ({
		typeId: Type.LargeListView,
		children: [asField(child, "value")],
		offsets: int64Array
	});
	const buf = new float64Array(2).buffer;
	new int64Array(buf);
	new uint32Array(buf);
	new int32Array(buf);
	new uint8Array(buf);
	function toNumber(value) {
		if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) throw Error(`BigInt exceeds integer number representation: ${value}`);
		return Number(value);
	}
	function divide(num, div) {
		return Number(num / div) + Number(num % div) / Number(div);
	}
	const asUint64 = (v) => BigInt.asUintN(64, v);
	function fromDecimal64(buf, offset) {
		return BigInt.asIntN(64, buf[offset]);
	}
	function fromDecimal128(buf, offset) {
		const i = offset << 1;
		let x;
		if (BigInt.asIntN(64, buf[i + 1]) < 0) {
			x = asUint64(~buf[i]) | asUint64(~buf[i + 1]) << 64n;
			x = -(x + 1n);
		} else x = buf[i] | buf[i + 1] << 64n;
		return x;
	}
	function fromDecimal256(buf, offset) {
		const i = offset << 2;
		let x;
		if (BigInt.asIntN(64, buf[i + 3]) < 0) {
			x = asUint64(~buf[i]) | asUint64(~buf[i + 1]) << 64n | asUint64(~buf[i + 2]) << 128n | asUint64(~buf[i + 3]) << 192n;
			x = -(x + 1n);
		} else x = buf[i] | buf[i + 1] << 64n | buf[i + 2] << 128n | buf[i + 3] << 192n;
		return x;
	}
	const textDecoder = new TextDecoder("utf-8");
	new TextEncoder();
	function decodeUtf8(buf) {
		return textDecoder.decode(buf);
	}
	const SIZEOF_INT = 4;
	function decodeBit(bitmap, index) {
		return (bitmap[index >> 3] & 1 << index % 8) !== 0;
	}
	function readObject(buf, index) {
		const pos = index + readInt32(buf, index);
		const vtable = pos - readInt32(buf, pos);
		const size = readInt16(buf, vtable);
		return (index, read, fallback = null) => {
			if (index < size) {
				const off = readInt16(buf, vtable + index);
				if (off) return read(buf, pos + off);
			}
			return fallback;
		};
	}
	function readOffset(buf, offset) {
		return offset;
	}
	function readBoolean(buf, offset) {
		return !!readInt8(buf, offset);
	}
	function readInt8(buf, offset) {
		return readUint8(buf, offset) << 24 >> 24;
	}
	function readUint8(buf, offset) {
		return buf[offset];
	}
	function readInt16(buf, offset) {
		return readUint16(buf, offset) << 16 >> 16;
	}
	function readUint16(buf, offset) {
		return buf[offset] | buf[offset + 1] << 8;
	}
	function readInt32(buf, offset) {
		return buf[offset] | buf[offset + 1] << 8 | buf[offset + 2] << 16 | buf[offset + 3] << 24;
	}
	function readUint32(buf, offset) {
		return readInt32(buf, offset) >>> 0;
	}
	function readInt64(buf, offset) {
		return toNumber(BigInt.asIntN(64, BigInt(readUint32(buf, offset)) + (BigInt(readUint32(buf, offset + SIZEOF_INT)) << 32n)));
	}
	function readString(buf, index) {
		let offset = index + readInt32(buf, index);
		const length = readInt32(buf, offset);
		offset += SIZEOF_INT;
		return decodeUtf8(buf.subarray(offset, offset + length));
	}
	function readVector(buf, offset, stride, extract) {
		if (!offset) return [];
		const base = offset + readInt32(buf, offset);
		return Array.from({ length: readInt32(buf, base) }, (_, i) => extract(buf, base + SIZEOF_INT + i * stride));
	}
	const RowIndex = Symbol("rowIndex");
	function proxyFactory(names, batches) {
		class RowObject {
			constructor(index) {
				this[RowIndex] = index;
			}
			toJSON() {
				return structObject(names, batches, this[RowIndex]);
			}
		}
		const proto = RowObject.prototype;
		for (let i = 0; i < names.length; ++i) {
			if (Object.hasOwn(proto, names[i])) continue;
			const batch = batches[i];
			Object.defineProperty(proto, names[i], {
				get() {
					return batch.at(this[RowIndex]);
				},
				enumerable: true
			});
		}
		return (index) => new RowObject(index);
	}
	function objectFactory(names, batches) {
		return (index) => structObject(names, batches, index);
	}
	function structObject(names, batches, index) {
		const obj = {};
		for (let i = 0; i < names.length; ++i) obj[names[i]] = batches[i].at(index);
		return obj;
	}
	function isDirectBatch(batch) {
		return batch instanceof DirectBatch;
	}
	var Batch = class {
		static ArrayType = null;
		constructor({ length, nullCount, type, validity, values, offsets, sizes, children }) {
			this.length = length;
			this.nullCount = nullCount;
			this.type = type;
			this.validity = validity;
			this.values = values;
			this.offsets = offsets;
			this.sizes = sizes;
			this.children = children;
			if (!nullCount || !this.validity) this.at = (index) => this.value(index);
		}
		get [Symbol.toStringTag]() {
			return "Batch";
		}
		at(index) {
			return this.isValid(index) ? this.value(index) : null;
		}
		isValid(index) {
			return decodeBit(this.validity, index);
		}
		value(index) {
			return this.values[index];
		}
		slice(start, end) {
			const n = end - start;
			const values = Array(n);
			for (let i = 0; i < n; ++i) values[i] = this.at(start + i);
			return values;
		}
		*[Symbol.iterator]() {
			for (let i = 0; i < this.length; ++i) yield this.at(i);
		}
	};
	var DirectBatch = class extends Batch {
		constructor(options) {
			super(options);
			const { length, values } = this;
			this.values = values.subarray(0, length);
		}
		slice(start, end) {
			return this.nullCount ? super.slice(start, end) : this.values.subarray(start, end);
		}
		[Symbol.iterator]() {
			return this.nullCount ? super[Symbol.iterator]() : this.values[Symbol.iterator]();
		}
	};
	var NumberBatch = class extends Batch {
		static ArrayType = float64Array;
	};
	var ArrayBatch = class extends Batch {
		static ArrayType = Array;
	};
	var NullBatch = class extends ArrayBatch {
		value(index) {
			return null;
		}
	};
	var Int64Batch = class extends NumberBatch {
		value(index) {
			return toNumber(this.values[index]);
		}
	};
	var Float16Batch = class extends NumberBatch {
		value(index) {
			const v = this.values[index];
			const expo = (v & 31744) >> 10;
			const sigf = (v & 1023) / 1024;
			const sign = (-1) ** ((v & 32768) >> 15);
			switch (expo) {
				case 31: return sign * (sigf ? NaN : 1 / 0);
				case 0: return sign * (sigf ? 6103515625e-14 * sigf : 0);
			}
			return sign * 2 ** (expo - 15) * (1 + sigf);
		}
	};
	var BoolBatch = class extends ArrayBatch {
		value(index) {
			return decodeBit(this.values, index);
		}
	};
	var Decimal32NumberBatch = class extends NumberBatch {
		constructor(options) {
			super(options);
			const { scale } = this.type;
			this.scale = 10 ** scale;
		}
		value(index) {
			return this.values[index] / this.scale;
		}
	};
	var DecimalBatch = class extends Batch {
		constructor(options) {
			super(options);
			const { bitWidth, scale } = this.type;
			this.decimal = bitWidth === 64 ? fromDecimal64 : bitWidth === 128 ? fromDecimal128 : fromDecimal256;
			this.scale = 10n ** BigInt(scale);
		}
	};
	var DecimalNumberBatch = class extends DecimalBatch {
		static ArrayType = float64Array;
		value(index) {
			return divide(this.decimal(this.values, index), this.scale);
		}
	};
	var DecimalBigIntBatch = class extends DecimalBatch {
		static ArrayType = Array;
		value(index) {
			return this.decimal(this.values, index);
		}
	};
	var DateBatch = class extends ArrayBatch {
		constructor(batch) {
			super(batch);
			this.source = batch;
		}
		value(index) {
			return new Date(this.source.value(index));
		}
	};
	var DateDayBatch = class extends NumberBatch {
		value(index) {
			return 864e5 * this.values[index];
		}
	};
	const DateDayMillisecondBatch = Int64Batch;
	var TimestampSecondBatch = class extends Int64Batch {
		value(index) {
			return super.value(index) * 1e3;
		}
	};
	const TimestampMillisecondBatch = Int64Batch;
	var TimestampMicrosecondBatch = class extends Int64Batch {
		value(index) {
			return divide(this.values[index], 1000n);
		}
	};
	var TimestampNanosecondBatch = class extends Int64Batch {
		value(index) {
			return divide(this.values[index], 1000000n);
		}
	};
	var IntervalDayTimeBatch = class extends ArrayBatch {
		value(index) {
			return this.values.subarray(index << 1, index + 1 << 1);
		}
	};
	var IntervalMonthDayNanoBatch = class extends ArrayBatch {
		value(index) {
			const values = this.values;
			const base = index << 4;
			return Float64Array.of(readInt32(values, base), readInt32(values, base + 4), readInt64(values, base + 8));
		}
	};
	const offset32 = ({ values, offsets }, index) => values.subarray(offsets[index], offsets[index + 1]);
	const offset64 = ({ values, offsets }, index) => values.subarray(toNumber(offsets[index]), toNumber(offsets[index + 1]));
	var BinaryBatch = class extends ArrayBatch {
		value(index) {
			return offset32(this, index);
		}
	};
	var LargeBinaryBatch = class extends ArrayBatch {
		value(index) {
			return offset64(this, index);
		}
	};
	var Utf8Batch = class extends ArrayBatch {
		value(index) {
			return decodeUtf8(offset32(this, index));
		}
	};
	var LargeUtf8Batch = class extends ArrayBatch {
		value(index) {
			return decodeUtf8(offset64(this, index));
		}
	};
	var ListBatch = class extends ArrayBatch {
		value(index) {
			const offsets = this.offsets;
			return this.children[0].slice(offsets[index], offsets[index + 1]);
		}
	};
	var LargeListBatch = class extends ArrayBatch {
		value(index) {
			const offsets = this.offsets;
			return this.children[0].slice(toNumber(offsets[index]), toNumber(offsets[index + 1]));
		}
	};
	var ListViewBatch = class extends ArrayBatch {
		value(index) {
			const a = this.offsets[index];
			const b = a + this.sizes[index];
			return this.children[0].slice(a, b);
		}
	};
	var LargeListViewBatch = class extends ArrayBatch {
		value(index) {
			const a = this.offsets[index];
			const b = a + this.sizes[index];
			return this.children[0].slice(toNumber(a), toNumber(b));
		}
	};
	var FixedBatch = class extends ArrayBatch {
		constructor(options) {
			super(options);
			this.stride = this.type.stride;
		}
	};
	var FixedBinaryBatch = class extends FixedBatch {
		value(index) {
			const { stride, values } = this;
			return values.subarray(index * stride, (index + 1) * stride);
		}
	};
	var FixedListBatch = class extends FixedBatch {
		value(index) {
			const { children, stride } = this;
			return children[0].slice(index * stride, (index + 1) * stride);
		}
	};
	function pairs({ children, offsets }, index) {
		const [keys, vals] = children[0].children;
		const start = offsets[index];
		const end = offsets[index + 1];
		const entries = [];
		for (let i = start; i < end; ++i) entries.push([keys.at(i), vals.at(i)]);
		return entries;
	}
	var MapEntryBatch = class extends ArrayBatch {
		value(index) {
			return pairs(this, index);
		}
	};
	var MapBatch = class extends ArrayBatch {
		value(index) {
			return new Map(pairs(this, index));
		}
	};
	var SparseUnionBatch = class extends ArrayBatch {
		constructor({ typeIds, ...options }) {
			super(options);
			this.typeIds = typeIds;
			this.typeMap = this.type.typeMap;
		}
		value(index, offset = index) {
			const { typeIds, children, typeMap } = this;
			return children[typeMap[typeIds[index]]].at(offset);
		}
	};
	var DenseUnionBatch = class extends SparseUnionBatch {
		value(index) {
			return super.value(index, this.offsets[index]);
		}
	};
	var StructBatch = class extends ArrayBatch {
		constructor(options, factory = objectFactory) {
			super(options);
			this.names = this.type.children.map((child) => child.name);
			this.factory = factory(this.names, this.children);
		}
		value(index) {
			return this.factory(index);
		}
	};
	var StructProxyBatch = class extends StructBatch {
		constructor(options) {
			super(options, proxyFactory);
		}
	};
	var RunEndEncodedBatch = class extends ArrayBatch {
		value(index) {
			const [{ values: runs }, vals] = this.children;
			return vals.at(bisect(runs, index));
		}
	};
	var DictionaryBatch = class extends ArrayBatch {
		setDictionary(dictionary) {
			this.dictionary = dictionary;
			this.cache = dictionary.cache();
			return this;
		}
		value(index) {
			return this.cache[this.key(index)];
		}
		key(index) {
			return this.values[index];
		}
	};
	var ViewBatch = class extends ArrayBatch {
		constructor({ data, ...options }) {
			super(options);
			this.data = data;
		}
		view(index) {
			const { values, data } = this;
			const offset = index << 4;
			let start = offset + 4;
			let buf = values;
			const length = readInt32(buf, offset);
			if (length > 12) {
				start = readInt32(buf, offset + 12);
				buf = data[readInt32(buf, offset + 8)];
			}
			return buf.subarray(start, start + length);
		}
	};
	var BinaryViewBatch = class extends ViewBatch {
		value(index) {
			return this.view(index);
		}
	};
	var Utf8ViewBatch = class extends ViewBatch {
		value(index) {
			return decodeUtf8(this.view(index));
		}
	};
	function columnBuilder(type) {
		let data = [];
		return {
			add(batch) {
				data.push(batch);
				return this;
			},
			clear: () => data = [],
			done: () => new Column(data, type)
		};
	}
	var Column = class {
		constructor(data, type = data[0]?.type) {
			this.type = type;
			this.length = data.reduce((m, c) => m + c.length, 0);
			this.nullCount = data.reduce((m, c) => m + c.nullCount, 0);
			this.data = data;
			const n = data.length;
			const offsets = new Int32Array(n + 1);
			if (n === 1) {
				const [batch] = data;
				offsets[1] = batch.length;
				this.at = (index) => batch.at(index);
			} else for (let i = 0, s = 0; i < n; ++i) offsets[i + 1] = s += data[i].length;
			this.offsets = offsets;
		}
		get [Symbol.toStringTag]() {
			return "Column";
		}
		[Symbol.iterator]() {
			const data = this.data;
			return data.length === 1 ? data[0][Symbol.iterator]() : batchedIterator(data);
		}
		at(index) {
			const { data, offsets } = this;
			const i = bisect(offsets, index) - 1;
			return data[i]?.at(index - offsets[i]);
		}
		get(index) {
			return this.at(index);
		}
		toArray() {
			const { length, nullCount, data } = this;
			const copy = !nullCount && isDirectBatch(data[0]);
			const n = data.length;
			if (copy && n === 1) return data[0].values;
			const array = new (!n || nullCount > 0 ? Array : data[0].constructor.ArrayType ?? data[0].values.constructor)(length);
			return copy ? copyArray(array, data) : extractArray(array, data);
		}
		cache() {
			return this._cache ?? (this._cache = this.toArray());
		}
	};
	function* batchedIterator(data) {
		for (let i = 0; i < data.length; ++i) {
			const iter = data[i][Symbol.iterator]();
			for (let next = iter.next(); !next.done; next = iter.next()) yield next.value;
		}
	}
	function copyArray(array, data) {
		for (let i = 0, offset = 0; i < data.length; ++i) {
			const { values } = data[i];
			array.set(values, offset);
			offset += values.length;
		}
		return array;
	}
	function extractArray(array, data) {
		let index = -1;
		for (let i = 0; i < data.length; ++i) {
			const batch = data[i];
			for (let j = 0; j < batch.length; ++j) array[++index] = batch.at(j);
		}
		return array;
	}
	var Table = class Table {
		constructor(schema, children, useProxy = false) {
			const names = schema.fields.map((f) => f.name);
			this.schema = schema;
			this.names = names;
			this.children = children;
			this.factory = useProxy ? proxyFactory : objectFactory;
			const gen = [];
			this.getFactory = (b) => gen[b] ?? (gen[b] = this.factory(names, children.map((c) => c.data[b])));
		}
		get [Symbol.toStringTag]() {
			return "Table";
		}
		get numCols() {
			return this.names.length;
		}
		get numRows() {
			return this.children[0]?.length ?? 0;
		}
		getChildAt(index) {
			return this.children[index];
		}
		getChild(name) {
			const i = this.names.findIndex((x) => x === name);
			return i > -1 ? this.children[i] : void 0;
		}
		selectAt(indices, as = []) {
			const { children, factory, schema } = this;
			const { fields } = schema;
			return new Table({
				...schema,
				fields: indices.map((i, j) => renameField(fields[i], as[j]))
			}, indices.map((i) => children[i]), factory === proxyFactory);
		}
		select(names, as) {
			const all = this.names;
			const indices = names.map((name) => all.indexOf(name));
			return this.selectAt(indices, as);
		}
		toColumns() {
			const { children, names } = this;
			const cols = {};
			names.forEach((name, i) => cols[name] = children[i]?.toArray() ?? []);
			return cols;
		}
		toArray() {
			const { children, getFactory, numRows } = this;
			const data = children[0]?.data ?? [];
			const output = Array(numRows);
			for (let b = 0, row = -1; b < data.length; ++b) {
				const f = getFactory(b);
				for (let i = 0; i < data[b].length; ++i) output[++row] = f(i);
			}
			return output;
		}
		*[Symbol.iterator]() {
			const { children, getFactory } = this;
			const data = children[0]?.data ?? [];
			for (let b = 0; b < data.length; ++b) {
				const f = getFactory(b);
				for (let i = 0; i < data[b].length; ++i) yield f(i);
			}
		}
		at(index) {
			const { children, getFactory, numRows } = this;
			if (index < 0 || index >= numRows) return null;
			const [{ offsets }] = children;
			const b = bisect(offsets, index) - 1;
			return getFactory(b)(index - offsets[b]);
		}
		get(index) {
			return this.at(index);
		}
	};
	function renameField(field, name) {
		return name != null && name !== field.name ? {
			...field,
			name
		} : field;
	}
	function batchType(type, options = {}) {
		const { typeId, bitWidth, mode, precision, unit } = type;
		const { useBigInt, useBigIntTimestamp, useDate, useDecimalInt, useMap, useProxy } = options;
		switch (typeId) {
			case Type.Null: return NullBatch;
			case Type.Bool: return BoolBatch;
			case Type.Int:
			case Type.Time:
			case Type.Duration: return useBigInt || bitWidth < 64 ? DirectBatch : Int64Batch;
			case Type.Float: return precision ? DirectBatch : Float16Batch;
			case Type.Date: return wrap(unit === DateUnit.DAY ? DateDayBatch : DateDayMillisecondBatch, useDate && DateBatch);
			case Type.Timestamp: return useBigIntTimestamp ? DirectBatch : wrap(unit === TimeUnit.SECOND ? TimestampSecondBatch : unit === TimeUnit.MILLISECOND ? TimestampMillisecondBatch : unit === TimeUnit.MICROSECOND ? TimestampMicrosecondBatch : TimestampNanosecondBatch, useDate && DateBatch);
			case Type.Decimal: return bitWidth === 32 ? useDecimalInt ? DirectBatch : Decimal32NumberBatch : useDecimalInt ? DecimalBigIntBatch : DecimalNumberBatch;
			case Type.Interval: return unit === IntervalUnit.DAY_TIME ? IntervalDayTimeBatch : unit === IntervalUnit.YEAR_MONTH ? DirectBatch : IntervalMonthDayNanoBatch;
			case Type.FixedSizeBinary: return FixedBinaryBatch;
			case Type.Utf8: return Utf8Batch;
			case Type.LargeUtf8: return LargeUtf8Batch;
			case Type.Binary: return BinaryBatch;
			case Type.LargeBinary: return LargeBinaryBatch;
			case Type.BinaryView: return BinaryViewBatch;
			case Type.Utf8View: return Utf8ViewBatch;
			case Type.List: return ListBatch;
			case Type.LargeList: return LargeListBatch;
			case Type.Map: return useMap ? MapBatch : MapEntryBatch;
			case Type.ListView: return ListViewBatch;
			case Type.LargeListView: return LargeListViewBatch;
			case Type.FixedSizeList: return FixedListBatch;
			case Type.Struct: return useProxy ? StructProxyBatch : StructBatch;
			case Type.RunEndEncoded: return RunEndEncodedBatch;
			case Type.Dictionary: return DictionaryBatch;
			case Type.Union: return mode ? DenseUnionBatch : SparseUnionBatch;
		}
		throw new Error(invalidDataType(typeId));
	}
	function wrap(BaseClass, WrapperClass) {
		return WrapperClass ? class WrapBatch extends WrapperClass {
			constructor(options) {
				super(new BaseClass(options));
			}
		} : BaseClass;
	}
	const LENGTH_NO_COMPRESSED_DATA = -1;
	const COMPRESS_LENGTH_PREFIX = 8;
	function missingCodec(type) {
		return `Missing compression codec "${keyFor(CompressionType, type)}" (id ${type})`;
	}
	const codecs = new Map();
	function getCompressionCodec(type) {
		return type != null && codecs.get(type) || null;
	}
	function decompressBuffer(body, { offset, length }, codec) {
		if (length === 0) return {
			bytes: new Uint8Array(0),
			offset: 0,
			length: 0
		};
		const ulen = readInt64(body, offset);
		const buf = body.subarray(offset + COMPRESS_LENGTH_PREFIX, offset + length);
		const bytes = ulen === LENGTH_NO_COMPRESSED_DATA ? buf : codec.decode(buf, ulen);
		return {
			bytes,
			offset: 0,
			length: bytes.length
		};
	}
	function decodeBlock(buf, index) {
		return {
			offset: readInt64(buf, index),
			metadataLength: readInt32(buf, index + 8),
			bodyLength: readInt64(buf, index + 16)
		};
	}
	function decodeBlocks(buf, index) {
		return readVector(buf, index, 24, decodeBlock);
	}
	function decodeBodyCompression(buf, index) {
		const get = readObject(buf, index);
		return {
			codec: get(4, readInt8, CompressionType.LZ4_FRAME),
			method: get(6, readInt8, BodyCompressionMethod.BUFFER)
		};
	}
	function decodeRecordBatch(buf, index, version) {
		const get = readObject(buf, index);
		const offset = version < Version.V4 ? 8 : 0;
		return {
			length: get(4, readInt64, 0),
			nodes: readVector(buf, get(6, readOffset), 16, (buf, pos) => ({
				length: readInt64(buf, pos),
				nullCount: readInt64(buf, pos + 8)
			})),
			regions: readVector(buf, get(8, readOffset), 16 + offset, (buf, pos) => ({
				offset: readInt64(buf, pos + offset),
				length: readInt64(buf, pos + offset + 8)
			})),
			compression: get(10, decodeBodyCompression),
			variadic: readVector(buf, get(12, readOffset), 8, readInt64)
		};
	}
	function decodeDictionaryBatch(buf, index, version) {
		const get = readObject(buf, index);
		return {
			id: get(4, readInt64, 0),
			data: get(6, (buf, off) => decodeRecordBatch(buf, off, version)),
			isDelta: get(8, readBoolean, false)
		};
	}
	function decodeDataType(buf, index, typeId, children) {
		checkOneOf(typeId, Type, invalidDataType);
		const get = readObject(buf, index);
		switch (typeId) {
			case Type.Binary: return binary();
			case Type.Utf8: return utf8();
			case Type.LargeBinary: return largeBinary();
			case Type.LargeUtf8: return largeUtf8();
			case Type.List: return list(children[0]);
			case Type.ListView: return listView(children[0]);
			case Type.LargeList: return largeList(children[0]);
			case Type.LargeListView: return largeListView(children[0]);
			case Type.Struct: return struct(children);
			case Type.RunEndEncoded: return runEndEncoded(children[0], children[1]);
			case Type.Int: return int(get(4, readInt32, 0), get(6, readBoolean, false));
			case Type.Float: return float(get(4, readInt16, Precision.HALF));
			case Type.Decimal: return decimal(get(4, readInt32, 0), get(6, readInt32, 0), get(8, readInt32, 128));
			case Type.Date: return date(get(4, readInt16, DateUnit.MILLISECOND));
			case Type.Time: return time(get(4, readInt16, TimeUnit.MILLISECOND));
			case Type.Timestamp: return timestamp(get(4, readInt16, TimeUnit.SECOND), get(6, readString));
			case Type.Interval: return interval(get(4, readInt16, IntervalUnit.YEAR_MONTH));
			case Type.Duration: return duration(get(4, readInt16, TimeUnit.MILLISECOND));
			case Type.FixedSizeBinary: return fixedSizeBinary(get(4, readInt32, 0));
			case Type.FixedSizeList: return fixedSizeList(children[0], get(4, readInt32, 0));
			case Type.Map: return mapType(get(4, readBoolean, false), children[0]);
			case Type.Union: return union(get(4, readInt16, UnionMode.Sparse), children, readVector(buf, get(6, readOffset), 4, readInt32));
		}
		return { typeId };
	}
	function decodeMetadata(buf, index) {
		const entries = readVector(buf, index, 4, (buf, pos) => {
			const get = readObject(buf, pos);
			return [get(4, readString), get(6, readString)];
		});
		return entries.length ? new Map(entries) : null;
	}
	function decodeSchema(buf, index, version) {
		const get = readObject(buf, index);
		return {
			version,
			endianness: get(4, readInt16, 0),
			fields: get(6, decodeSchemaFields, []),
			metadata: get(8, decodeMetadata)
		};
	}
	function decodeSchemaFields(buf, fieldsOffset) {
		return readVector(buf, fieldsOffset, 4, decodeField);
	}
	function decodeField(buf, index) {
		const get = readObject(buf, index);
		const typeId = get(8, readUint8, Type.NONE);
		const typeOffset = get(10, readOffset, 0);
		const dict = get(12, decodeDictionary);
		let type = decodeDataType(buf, typeOffset, typeId, get(14, decodeFieldChildren, []));
		if (dict) {
			dict.dictionary = type;
			type = dict;
		}
		return {
			name: get(4, readString),
			type,
			nullable: get(6, readBoolean, false),
			metadata: get(16, decodeMetadata)
		};
	}
	function decodeFieldChildren(buf, fieldOffset) {
		return readVector(buf, fieldOffset, 4, decodeField);
	}
	function decodeDictionary(buf, index) {
		if (!index) return null;
		const get = readObject(buf, index);
		return dictionary(null, get(6, decodeInt, int32()), get(8, readBoolean, false), get(4, readInt64, 0));
	}
	function decodeInt(buf, index) {
		return decodeDataType(buf, index, Type.Int);
	}
	const invalidMessageMetadata = (expected, actual) => `Expected to read ${expected} metadata bytes, but only read ${actual}.`;
	const invalidMessageBodyLength = (expected, actual) => `Expected to read ${expected} bytes for message body, but only read ${actual}.`;
	const invalidMessageType = (type) => `Unsupported message type: ${type} (${keyFor(MessageHeader, type)})`;
	function decodeMessage(buf, index) {
		let metadataLength = readInt32(buf, index) || 0;
		index += SIZEOF_INT;
		if (metadataLength === -1) {
			metadataLength = readInt32(buf, index) || 0;
			index += SIZEOF_INT;
		}
		if (metadataLength === 0) return null;
		const head = buf.subarray(index, index += metadataLength);
		if (head.byteLength < metadataLength) throw new Error(invalidMessageMetadata(metadataLength, head.byteLength));
		const get = readObject(head, 0);
		const version = get(4, readInt16, Version.V1);
		const type = get(6, readUint8, MessageHeader.NONE);
		const offset = get(8, readOffset, 0);
		const bodyLength = get(10, readInt64, 0);
		let content;
		if (offset) {
			const decoder = type === MessageHeader.Schema ? decodeSchema : type === MessageHeader.DictionaryBatch ? decodeDictionaryBatch : type === MessageHeader.RecordBatch ? decodeRecordBatch : null;
			if (!decoder) throw new Error(invalidMessageType(type));
			content = decoder(head, offset, version);
			if (bodyLength > 0) {
				const body = buf.subarray(index, index += bodyLength);
				if (body.byteLength < bodyLength) throw new Error(invalidMessageBodyLength(bodyLength, body.byteLength));
				content.body = body;
			} else if (type !== MessageHeader.Schema) content.body = new Uint8Array(0);
		}
		return {
			version,
			type,
			index,
			content
		};
	}
	function decodeIPC(data) {
		const source = isArrayBufferLike(data) ? new Uint8Array(data) : data;
		return isUint8Array(source) && isArrowFileFormat(source) ? decodeIPCFile(source) : decodeIPCStream(source);
	}
	function isArrowFileFormat(buf) {
		if (!buf || buf.length < 4) return false;
		for (let i = 0; i < 6; ++i) if (MAGIC[i] !== buf[i]) return false;
		return true;
	}
	function decodeIPCStream(data) {
		const stream = [data].flat();
		let schema;
		const records = [];
		const dictionaries = [];
		const dictsBeforeRecord = [];
		for (const buf of stream) {
			if (!isUint8Array(buf)) throw new Error(`IPC data batch was not a Uint8Array.`);
			let offset = 0;
			while (true) {
				const m = decodeMessage(buf, offset);
				if (m === null) break;
				offset = m.index;
				if (!m.content) continue;
				switch (m.type) {
					case MessageHeader.Schema:
						if (!schema) schema = m.content;
						break;
					case MessageHeader.RecordBatch:
						records.push(m.content);
						dictsBeforeRecord.push(dictionaries.length);
						break;
					case MessageHeader.DictionaryBatch: dictionaries.push(m.content);
				}
			}
		}
		return {
			schema,
			dictionaries,
			records,
			dictsBeforeRecord,
			metadata: null
		};
	}
	function decodeIPCFile(data) {
		const offset = data.byteLength - (MAGIC.length + 4);
		const get = readObject(data, offset - readInt32(data, offset));
		const version = get(4, readInt16, Version.V1);
		const dicts = get(8, decodeBlocks, []);
		const recs = get(10, decodeBlocks, []);
		const dictsBeforeRecord = recs.map((rec) => dicts.filter((d) => d.offset < rec.offset).length);
		return {
			schema: get(6, (buf, index) => decodeSchema(buf, index, version)),
			dictionaries: dicts.map(({ offset }) => decodeMessage(data, offset).content),
			records: recs.map(({ offset }) => decodeMessage(data, offset).content),
			dictsBeforeRecord,
			metadata: get(12, decodeMetadata)
		};
	}
	function tableFromIPC(data, options) {
		return createTable(decodeIPC(data), options);
	}
	function createTable(data, options = {}) {
		const { schema = { fields: [] }, dictionaries, records, dictsBeforeRecord } = data;
		const { version, fields } = schema;
		const dictionaryMap = new Map();
		const context = contextGenerator(options, version, dictionaryMap);
		const dictionaryTypes = new Map();
		visitSchemaFields(schema, (field) => {
			const type = field.type;
			if (type.typeId === Type.Dictionary) dictionaryTypes.set(type.id, type.dictionary);
		});
		const processDict = (dict) => {
			const { id, data: dictData, isDelta, body } = dict;
			const type = dictionaryTypes.get(id);
			const batch = visit$1(type, context({
				...dictData,
				body
			}));
			const existing = dictionaryMap.get(id);
			if (!existing) {
				if (isDelta) throw new Error("Delta update can not be first dictionary batch.");
				dictionaryMap.set(id, new Column([batch], type));
			} else if (isDelta) dictionaryMap.set(id, new Column([...existing.data, batch], type));
			else dictionaryMap.set(id, new Column([batch], type));
		};
		const cols = fields.map((f) => columnBuilder(f.type));
		let dictIdx = 0;
		for (let i = 0; i < records.length; i++) {
			const target = dictsBeforeRecord ? dictsBeforeRecord[i] : dictionaries.length;
			while (dictIdx < target) processDict(dictionaries[dictIdx++]);
			const ctx = context(records[i]);
			fields.forEach((f, idx) => cols[idx].add(visit$1(f.type, ctx)));
		}
		while (dictIdx < dictionaries.length) processDict(dictionaries[dictIdx++]);
		return new Table(schema, cols.map((c) => c.done()), options.useProxy);
	}
	function visitSchemaFields(schema, visitor) {
		schema.fields.forEach(function visitField(field) {
			visitor(field);
			field.type.dictionary?.children?.forEach(visitField);
			field.type.children?.forEach(visitField);
		});
	}
	function contextGenerator(options, version, dictionaryMap) {
		const base = {
			version,
			options,
			dictionary: (id) => dictionaryMap.get(id)
		};
		return (batch) => {
			const { length, nodes, regions, compression, variadic, body } = batch;
			let nodeIndex = -1;
			let bufferIndex = -1;
			let variadicIndex = -1;
			return {
				...base,
				length,
				node: () => nodes[++nodeIndex],
				buffer: (ArrayType) => {
					const { bytes, length, offset } = maybeDecompress(body, regions[++bufferIndex], compression);
					return ArrayType ? new ArrayType(bytes.buffer, bytes.byteOffset + offset, length / ArrayType.BYTES_PER_ELEMENT) : bytes.subarray(offset, offset + length);
				},
				variadic: () => variadic[++variadicIndex],
				visit(children) {
					return children.map((f) => visit$1(f.type, this));
				}
			};
		};
	}
	function maybeDecompress(body, region, compression) {
		if (!compression) return {
			bytes: body,
			...region
		};
		else if (compression.method !== BodyCompressionMethod.BUFFER) throw new Error(`Unknown compression method (${compression.method})`);
		else {
			const id = compression.codec;
			const codec = getCompressionCodec(id);
			if (!codec) throw new Error(missingCodec(id));
			return decompressBuffer(body, region, codec);
		}
	}
	function visit$1(type, ctx) {
		const { typeId } = type;
		const { options, node, buffer, variadic, version } = ctx;
		const BatchType = batchType(type, options);
		const base = {
			...node(),
			type
		};
		if (typeId === Type.Null) return new BatchType({
			...base,
			nullCount: base.length
		});
		switch (typeId) {
			case Type.Bool:
			case Type.Int:
			case Type.Time:
			case Type.Duration:
			case Type.Float:
			case Type.Decimal:
			case Type.Date:
			case Type.Timestamp:
			case Type.Interval:
			case Type.FixedSizeBinary: return new BatchType({
				...base,
				validity: buffer(),
				values: buffer(type.values)
			});
			case Type.Utf8:
			case Type.LargeUtf8:
			case Type.Binary:
			case Type.LargeBinary: return new BatchType({
				...base,
				validity: buffer(),
				offsets: buffer(type.offsets),
				values: buffer()
			});
			case Type.BinaryView:
			case Type.Utf8View: return new BatchType({
				...base,
				validity: buffer(),
				values: buffer(),
				data: Array.from({ length: variadic() }, () => buffer())
			});
			case Type.List:
			case Type.LargeList:
			case Type.Map: return new BatchType({
				...base,
				validity: buffer(),
				offsets: buffer(type.offsets),
				children: ctx.visit(type.children)
			});
			case Type.ListView:
			case Type.LargeListView: return new BatchType({
				...base,
				validity: buffer(),
				offsets: buffer(type.offsets),
				sizes: buffer(type.offsets),
				children: ctx.visit(type.children)
			});
			case Type.FixedSizeList:
			case Type.Struct: return new BatchType({
				...base,
				validity: buffer(),
				children: ctx.visit(type.children)
			});
			case Type.RunEndEncoded: return new BatchType({
				...base,
				children: ctx.visit(type.children)
			});
			case Type.Dictionary: {
				const { id, indices } = type;
				return new BatchType({
					...base,
					validity: buffer(),
					values: buffer(indices.values)
				}).setDictionary(ctx.dictionary(id));
			}
			case Type.Union:
				if (version < Version.V5) buffer();
				return new BatchType({
					...base,
					typeIds: buffer(int8Array),
					offsets: type.mode === UnionMode.Sparse ? null : buffer(type.offsets),
					children: ctx.visit(type.children)
				});
			default: throw new Error(invalidDataType(typeId));
		}
	}
	new Uint16Array(new Uint8Array([1, 0]).buffer)[0];
	exports.tableFromIPC = tableFromIPC;
}));
// node_modules/hyparquet/src/constants.js
const ParquetTypes = [
	"BOOLEAN",
	"INT32",
	"INT64",
	"INT96",
	"FLOAT",
	"DOUBLE",
	"BYTE_ARRAY",
	"FIXED_LEN_BYTE_ARRAY"
];
const Encodings = [
	"PLAIN",
	"GROUP_VAR_INT",
	"PLAIN_DICTIONARY",
	"RLE",
	"BIT_PACKED",
	"DELTA_BINARY_PACKED",
	"DELTA_LENGTH_BYTE_ARRAY",
	"DELTA_BYTE_ARRAY",
	"RLE_DICTIONARY",
	"BYTE_STREAM_SPLIT"
];
const FieldRepetitionTypes = [
	"REQUIRED",
	"OPTIONAL",
	"REPEATED"
];
const ConvertedTypes = [
	"UTF8",
	"MAP",
	"MAP_KEY_VALUE",
	"LIST",
	"ENUM",
	"DECIMAL",
	"DATE",
	"TIME_MILLIS",
	"TIME_MICROS",
	"TIMESTAMP_MILLIS",
	"TIMESTAMP_MICROS",
	"UINT_8",
	"UINT_16",
	"UINT_32",
	"UINT_64",
	"INT_8",
	"INT_16",
	"INT_32",
	"INT_64",
	"JSON",
	"BSON",
	"INTERVAL"
];
const CompressionCodecs = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
];
const PageTypes = [
	"DATA_PAGE",
	"INDEX_PAGE",
	"DICTIONARY_PAGE",
	"DATA_PAGE_V2"
];
const BoundaryOrders = [
	"UNORDERED",
	"ASCENDING",
	"DESCENDING"
];
const EdgeInterpolationAlgorithms = [
	"SPHERICAL",
	"VINCENTY",
	"THOMAS",
	"ANDOYER",
	"KARNEY"
];
// node_modules/hyparquet/src/wkb.js
function wkbToGeojson(reader) {
	const flags = getFlags(reader);
	if (flags.type === 1) return {
		type: "Point",
		coordinates: readPosition(reader, flags)
	};
	else if (flags.type === 2) return {
		type: "LineString",
		coordinates: readLine(reader, flags)
	};
	else if (flags.type === 3) return {
		type: "Polygon",
		coordinates: readPolygon(reader, flags)
	};
	else if (flags.type === 4) {
		const points = [];
		for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, getFlags(reader)));
		return {
			type: "MultiPoint",
			coordinates: points
		};
	} else if (flags.type === 5) {
		const lines = [];
		for (let i = 0; i < flags.count; i++) lines.push(readLine(reader, getFlags(reader)));
		return {
			type: "MultiLineString",
			coordinates: lines
		};
	} else if (flags.type === 6) {
		const polygons = [];
		for (let i = 0; i < flags.count; i++) polygons.push(readPolygon(reader, getFlags(reader)));
		return {
			type: "MultiPolygon",
			coordinates: polygons
		};
	} else if (flags.type === 7) {
		const geometries = [];
		for (let i = 0; i < flags.count; i++) geometries.push(wkbToGeojson(reader));
		return {
			type: "GeometryCollection",
			geometries
		};
	} else throw new Error(`Unsupported geometry type: ${flags.type}`);
}
function getFlags(reader) {
	const { view } = reader;
	const littleEndian = view.getUint8(reader.offset++) === 1;
	const rawType = view.getUint32(reader.offset, littleEndian);
	reader.offset += 4;
	const type = rawType % 1e3;
	const flags = Math.floor(rawType / 1e3);
	let count = 0;
	if (type > 1 && type <= 7) {
		count = view.getUint32(reader.offset, littleEndian);
		reader.offset += 4;
	}
	let dim = 2;
	if (flags) dim++;
	if (flags === 3) dim++;
	return {
		littleEndian,
		type,
		dim,
		count
	};
}
function readPosition(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.dim; i++) {
		const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
		reader.offset += 8;
		points.push(coord);
	}
	return points;
}
function readLine(reader, flags) {
	const points = [];
	for (let i = 0; i < flags.count; i++) points.push(readPosition(reader, flags));
	return points;
}
function readPolygon(reader, flags) {
	const { view } = reader;
	const rings = [];
	for (let r = 0; r < flags.count; r++) {
		const count = view.getUint32(reader.offset, flags.littleEndian);
		reader.offset += 4;
		rings.push(readLine(reader, {
			...flags,
			count
		}));
	}
	return rings;
}
// node_modules/hyparquet/src/convert.js
const decoder$2 = new TextDecoder();
const DEFAULT_PARSERS = {
	timestampFromMilliseconds(millis) {
		return new Date(Number(millis));
	},
	timestampFromMicroseconds(micros) {
		return new Date(Number(micros / 1000n));
	},
	timestampFromNanoseconds(nanos) {
		return new Date(Number(nanos / 1000000n));
	},
	dateFromDays(days) {
		return new Date(days * 864e5);
	},
	stringFromBytes(bytes) {
		return bytes && decoder$2.decode(bytes);
	},
	jsonFromBytes(bytes) {
		return bytes && JSON.parse(decoder$2.decode(bytes));
	},
	geometryFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(bytes) {
		return bytes && wkbToGeojson({
			view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(bytes) {
		if (!bytes) return void 0;
		const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
		return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
	}
};
function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
	if (dictionary && encoding.endsWith("_DICTIONARY")) {
		let output = data;
		if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) output = new dictionary.constructor(data.length);
		for (let i = 0; i < data.length; i++) output[i] = dictionary[data[i]];
		return output;
	} else return convert(data, columnDecoder);
}
function convert(data, columnDecoder) {
	const { element, parsers, utf8 = true, schemaPath } = columnDecoder;
	const { type, converted_type: ctype, logical_type: ltype } = element;
	const nullable = element.repetition_type !== "REQUIRED";
	if (schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT") && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING") return data;
	if (ctype === "DECIMAL") {
		const factor = 10 ** -(element.scale || 0);
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) if (data[i] instanceof Uint8Array) arr[i] = parseDecimal(data[i]) * factor;
		else arr[i] = Number(data[i]) * factor;
		return arr;
	}
	if (!ctype && type === "INT96") return Array.from(data).map((v) => parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
	if (ctype === "DATE") return Array.from(data).map((v) => parsers.dateFromDays(v));
	if (ctype === "TIMESTAMP_MILLIS") return Array.from(data).map((v) => parsers.timestampFromMilliseconds(v));
	if (ctype === "TIMESTAMP_MICROS") return Array.from(data).map((v) => parsers.timestampFromMicroseconds(v));
	if (ctype === "JSON") return data.map((v) => parsers.jsonFromBytes(v));
	if (ctype === "BSON") throw new Error("parquet bson not supported");
	if (ctype === "INTERVAL") throw new Error("parquet interval not supported");
	if (ltype?.type === "GEOMETRY") return data.map((v) => parsers.geometryFromBytes(v));
	if (ltype?.type === "GEOGRAPHY") return data.map((v) => parsers.geographyFromBytes(v));
	if (ltype?.type === "UUID") return data.map((v) => parsers.uuidFromBytes(v));
	if (ctype === "UTF8" || ltype?.type === "STRING" || utf8 && type === "BYTE_ARRAY") return data.map((v) => parsers.stringFromBytes(v));
	if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
		if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i];
		return arr;
	}
	if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
		if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
		const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
		return arr;
	}
	if (ltype?.type === "FLOAT16") return Array.from(data).map(parseFloat16);
	if (ltype?.type === "TIMESTAMP") {
		const { unit } = ltype;
		let parser = parsers.timestampFromMilliseconds;
		if (unit === "MICROS") parser = parsers.timestampFromMicroseconds;
		if (unit === "NANOS") parser = parsers.timestampFromNanoseconds;
		const arr = new Array(data.length);
		for (let i = 0; i < arr.length; i++) arr[i] = parser(data[i]);
		return arr;
	}
	return data;
}
function parseDecimal(bytes) {
	if (!bytes.length) return 0;
	let value = 0n;
	for (const byte of bytes) value = value * 256n + BigInt(byte);
	const bits = bytes.length * 8;
	if (value >= 2n ** BigInt(bits - 1)) value -= 2n ** BigInt(bits);
	return Number(value);
}
function parseInt96Nanos(value) {
	const days = (value >> 64n) - 2440588n;
	const nano = value & 18446744073709551615n;
	return days * 86400000000000n + nano;
}
function parseFloat16(bytes) {
	if (!bytes) return void 0;
	const int16 = bytes[1] << 8 | bytes[0];
	const sign = int16 >> 15 ? -1 : 1;
	const exp = int16 >> 10 & 31;
	const frac = int16 & 1023;
	if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
	if (exp === 31) return frac ? NaN : sign * Infinity;
	return sign * 2 ** (exp - 15) * (1 + frac / 1024);
}
// node_modules/hyparquet/src/schema.js
function schemaTree(schema, rootIndex, path) {
	const element = schema[rootIndex];
	const children = [];
	let count = 1;
	if (element.num_children) while (children.length < element.num_children) {
		const childElement = schema[rootIndex + count];
		const child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
		count += child.count;
		children.push(child);
	}
	return {
		count,
		element,
		children,
		path
	};
}
function getSchemaPath(schema, name) {
	return getTreePath(schemaTree(schema, 0, []), name);
}
function getTreePath(tree, name) {
	const path = [tree];
	for (const part of name) {
		const child = tree.children.find((child) => child.element.name === part);
		if (!child) throw new Error(`parquet schema element not found: ${name}`);
		path.push(child);
		tree = child;
	}
	return path;
}
function getPhysicalColumns(schemaTree) {
	const columns = [];
	function traverse(node) {
		if (node.children.length) for (const child of node.children) traverse(child);
		else columns.push(node.path.join("."));
	}
	traverse(schemaTree);
	return columns;
}
function getMaxRepetitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath) if (element.repetition_type === "REPEATED") maxLevel++;
	return maxLevel;
}
function getMaxDefinitionLevel(schemaPath) {
	let maxLevel = 0;
	for (const { element } of schemaPath.slice(1)) if (element.repetition_type !== "REQUIRED") maxLevel++;
	return maxLevel;
}
function isListLike(schema) {
	if (!schema) return false;
	if (schema.element.converted_type !== "LIST") return false;
	if (schema.children.length > 1) return false;
	const firstChild = schema.children[0];
	if (firstChild.children.length > 1) return false;
	if (firstChild.element.repetition_type !== "REPEATED") return false;
	return true;
}
function isMapLike(schema) {
	if (!schema) return false;
	if (schema.element.converted_type !== "MAP") return false;
	if (schema.children.length > 1) return false;
	const firstChild = schema.children[0];
	if (firstChild.children.length !== 2) return false;
	if (firstChild.element.repetition_type !== "REPEATED") return false;
	if (firstChild.children.find((child) => child.element.name === "key")?.element.repetition_type === "REPEATED") return false;
	if (firstChild.children.find((child) => child.element.name === "value")?.element.repetition_type === "REPEATED") return false;
	return true;
}
function isFlatColumn(schemaPath) {
	if (schemaPath.length !== 2) return false;
	const [, column] = schemaPath;
	if (column.element.repetition_type === "REPEATED") return false;
	if (column.children.length) return false;
	return true;
}
// node_modules/hyparquet/src/thrift.js
const STOP = 0;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
function deserializeTCompactProtocol(reader) {
	const value = {};
	let fid = 0;
	while (true) {
		if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
		const byte = reader.view.getUint8(reader.offset++);
		const type = byte & 15;
		if (type === STOP) break;
		const delta = byte >> 4;
		fid = delta ? fid + delta : readZigZag(reader);
		value[`field_${fid}`] = readElement(reader, type);
	}
	return value;
}
function readElement(reader, type) {
	switch (type) {
		case TRUE: return true;
		case FALSE: return false;
		case BYTE: return reader.view.getInt8(reader.offset++);
		case I16:
		case I32: return readZigZag(reader);
		case I64: return readZigZagBigInt(reader);
		case DOUBLE: {
			const value = reader.view.getFloat64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case BINARY: {
			const stringLength = readVarInt(reader);
			if (reader.offset + stringLength > reader.view.byteLength) throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
			const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
			reader.offset += stringLength;
			return strBytes;
		}
		case LIST: {
			const byte = reader.view.getUint8(reader.offset++);
			const elemType = byte & 15;
			let listSize = byte >> 4;
			if (listSize === 15) listSize = readVarInt(reader);
			const boolType = elemType === TRUE || elemType === FALSE;
			const values = new Array(listSize);
			for (let i = 0; i < listSize; i++) values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
			return values;
		}
		case STRUCT: return deserializeTCompactProtocol(reader);
		default: throw new Error(`thrift unhandled type: ${type}`);
	}
}
function readVarInt(reader) {
	let result = 0;
	let shift = 0;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= (byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7;
	}
}
function readVarBigInt(reader) {
	let result = 0n;
	let shift = 0n;
	while (true) {
		const byte = reader.view.getUint8(reader.offset++);
		result |= BigInt(byte & 127) << shift;
		if (!(byte & 128)) return result;
		shift += 7n;
	}
}
function readZigZag(reader) {
	const zigzag = readVarInt(reader);
	return zigzag >>> 1 ^ -(zigzag & 1);
}
function readZigZagBigInt(reader) {
	const zigzag = readVarBigInt(reader);
	return zigzag >> 1n ^ -(zigzag & 1n);
}
// node_modules/hyparquet/src/geoparquet.js
function markGeoColumns(schema, key_value_metadata) {
	const columns = new Map();
	const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
	const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
	for (const [name, column] of Object.entries(decodedColumns)) {
		if (column.encoding !== "WKB") continue;
		const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
		const id = column.crs?.id ?? column.crs?.ids?.[0];
		const crs = id ? `${id.authority}:${id.code.toString()}` : void 0;
		columns.set(name, {
			type,
			crs
		});
	}
	for (let i = 1; i < schema.length; i++) {
		const { logical_type, name, num_children, type } = schema[i];
		if (num_children) {
			i += num_children;
			continue;
		}
		if (type === "BYTE_ARRAY" && !logical_type) schema[i].logical_type = columns.get(name);
	}
}
// node_modules/hyparquet/src/metadata.js
const defaultInitialFetchSize = 1 << 19;
const decoder$1 = new TextDecoder();
function decode(value) {
	return value && decoder$1.decode(value);
}
async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
	if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error("parquet expected AsyncBuffer");
	const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize);
	const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength);
	const footerView = new DataView(footerBuffer);
	if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 827474256) throw new Error("parquet file invalid (footer != PAR1)");
	const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true);
	if (metadataLength > asyncBuffer.byteLength - 8) throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
	if (metadataLength + 8 > initialFetchSize) {
		const metadataOffset = asyncBuffer.byteLength - metadataLength - 8;
		const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset);
		const combinedBuffer = new ArrayBuffer(metadataLength + 8);
		const combinedView = new Uint8Array(combinedBuffer);
		combinedView.set(new Uint8Array(metadataBuffer));
		combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset);
		return parquetMetadata(combinedBuffer, {
			parsers,
			geoparquet
		});
	} else return parquetMetadata(footerBuffer, {
		parsers,
		geoparquet
	});
}
function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
	let view;
	if (arrayBuffer instanceof ArrayBuffer) view = new DataView(arrayBuffer);
	else if (arrayBuffer instanceof Uint8Array) view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
	else throw new Error("parquet expected ArrayBuffer or Uint8Array");
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	if (view.byteLength < 8) throw new Error("parquet file is too short");
	if (view.getUint32(view.byteLength - 4, true) !== 827474256) throw new Error("parquet file invalid (footer != PAR1)");
	const metadataLengthOffset = view.byteLength - 8;
	const metadataLength = view.getUint32(metadataLengthOffset, true);
	if (metadataLength > view.byteLength - 8) throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
	const metadataOffset = metadataLengthOffset - metadataLength;
	const metadata = deserializeTCompactProtocol({
		view,
		offset: metadataOffset
	});
	const version = metadata.field_1;
	const schema = metadata.field_2.map((field) => ({
		type: ParquetTypes[field.field_1],
		type_length: field.field_2,
		repetition_type: FieldRepetitionTypes[field.field_3],
		name: decode(field.field_4),
		num_children: field.field_5,
		converted_type: ConvertedTypes[field.field_6],
		scale: field.field_7,
		precision: field.field_8,
		field_id: field.field_9,
		logical_type: logicalType(field.field_10)
	}));
	const columnSchema = schema.filter((e) => e.type);
	const num_rows = metadata.field_3;
	const row_groups = metadata.field_4.map((rowGroup) => ({
		columns: rowGroup.field_1.map((column, columnIndex) => ({
			file_path: decode(column.field_1),
			file_offset: column.field_2,
			meta_data: column.field_3 && {
				type: ParquetTypes[column.field_3.field_1],
				encodings: column.field_3.field_2?.map((e) => Encodings[e]),
				path_in_schema: column.field_3.field_3.map(decode),
				codec: CompressionCodecs[column.field_3.field_4],
				num_values: column.field_3.field_5,
				total_uncompressed_size: column.field_3.field_6,
				total_compressed_size: column.field_3.field_7,
				key_value_metadata: column.field_3.field_8?.map((kv) => ({
					key: decode(kv.field_1),
					value: decode(kv.field_2)
				})),
				data_page_offset: column.field_3.field_9,
				index_page_offset: column.field_3.field_10,
				dictionary_page_offset: column.field_3.field_11,
				statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
				encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
					page_type: PageTypes[encodingStat.field_1],
					encoding: Encodings[encodingStat.field_2],
					count: encodingStat.field_3
				})),
				bloom_filter_offset: column.field_3.field_14,
				bloom_filter_length: column.field_3.field_15,
				size_statistics: column.field_3.field_16 && {
					unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
					repetition_level_histogram: column.field_3.field_16.field_2,
					definition_level_histogram: column.field_3.field_16.field_3
				},
				geospatial_statistics: column.field_3.field_17 && {
					bbox: column.field_3.field_17.field_1 && {
						xmin: column.field_3.field_17.field_1.field_1,
						xmax: column.field_3.field_17.field_1.field_2,
						ymin: column.field_3.field_17.field_1.field_3,
						ymax: column.field_3.field_17.field_1.field_4,
						zmin: column.field_3.field_17.field_1.field_5,
						zmax: column.field_3.field_17.field_1.field_6,
						mmin: column.field_3.field_17.field_1.field_7,
						mmax: column.field_3.field_17.field_1.field_8
					},
					geospatial_types: column.field_3.field_17.field_2
				}
			},
			offset_index_offset: column.field_4,
			offset_index_length: column.field_5,
			column_index_offset: column.field_6,
			column_index_length: column.field_7,
			crypto_metadata: column.field_8,
			encrypted_column_metadata: column.field_9
		})),
		total_byte_size: rowGroup.field_2,
		num_rows: rowGroup.field_3,
		sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
			column_idx: sortingColumn.field_1,
			descending: sortingColumn.field_2,
			nulls_first: sortingColumn.field_3
		})),
		file_offset: rowGroup.field_5,
		total_compressed_size: rowGroup.field_6,
		ordinal: rowGroup.field_7
	}));
	const key_value_metadata = metadata.field_5?.map((kv) => ({
		key: decode(kv.field_1),
		value: decode(kv.field_2)
	}));
	const created_by = decode(metadata.field_6);
	if (geoparquet) markGeoColumns(schema, key_value_metadata);
	return {
		version,
		schema,
		num_rows,
		row_groups,
		key_value_metadata,
		created_by,
		metadata_length: metadataLength
	};
}
function parquetSchema({ schema }) {
	return getSchemaPath(schema, [])[0];
}
function logicalType(logicalType) {
	if (logicalType?.field_1) return { type: "STRING" };
	if (logicalType?.field_2) return { type: "MAP" };
	if (logicalType?.field_3) return { type: "LIST" };
	if (logicalType?.field_4) return { type: "ENUM" };
	if (logicalType?.field_5) return {
		type: "DECIMAL",
		scale: logicalType.field_5.field_1,
		precision: logicalType.field_5.field_2
	};
	if (logicalType?.field_6) return { type: "DATE" };
	if (logicalType?.field_7) return {
		type: "TIME",
		isAdjustedToUTC: logicalType.field_7.field_1,
		unit: timeUnit(logicalType.field_7.field_2)
	};
	if (logicalType?.field_8) return {
		type: "TIMESTAMP",
		isAdjustedToUTC: logicalType.field_8.field_1,
		unit: timeUnit(logicalType.field_8.field_2)
	};
	if (logicalType?.field_10) return {
		type: "INTEGER",
		bitWidth: logicalType.field_10.field_1,
		isSigned: logicalType.field_10.field_2
	};
	if (logicalType?.field_11) return { type: "NULL" };
	if (logicalType?.field_12) return { type: "JSON" };
	if (logicalType?.field_13) return { type: "BSON" };
	if (logicalType?.field_14) return { type: "UUID" };
	if (logicalType?.field_15) return { type: "FLOAT16" };
	if (logicalType?.field_16) return {
		type: "VARIANT",
		specification_version: logicalType.field_16.field_1
	};
	if (logicalType?.field_17) return {
		type: "GEOMETRY",
		crs: decode(logicalType.field_17.field_1)
	};
	if (logicalType?.field_18) return {
		type: "GEOGRAPHY",
		crs: decode(logicalType.field_18.field_1),
		algorithm: EdgeInterpolationAlgorithms[logicalType.field_18.field_2]
	};
	return logicalType;
}
function timeUnit(unit) {
	if (unit.field_1) return "MILLIS";
	if (unit.field_2) return "MICROS";
	if (unit.field_3) return "NANOS";
	throw new Error("parquet time unit required");
}
function convertStats(stats, schema, parsers) {
	return stats && {
		max: convertMetadata(stats.field_1, schema, parsers),
		min: convertMetadata(stats.field_2, schema, parsers),
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: convertMetadata(stats.field_5, schema, parsers),
		min_value: convertMetadata(stats.field_6, schema, parsers),
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}
function convertMetadata(value, schema, parsers) {
	const { type, converted_type, logical_type } = schema;
	if (value === void 0) return value;
	if (type === "BOOLEAN") return value[0] === 1;
	if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
	const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
	if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
	if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
	if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) return view.getInt32(0, true) * 10 ** -(schema.scale || 0);
	if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0);
	if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
	if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
	const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
	if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
	if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
	if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
	if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
	if (converted_type === "DECIMAL") return parseDecimal(value) * 10 ** -(schema.scale || 0);
	if (logical_type?.type === "FLOAT16") return parseFloat16(value);
	if (logical_type?.type === "UUID") return parsers.uuidFromBytes(value);
	if (type === "FIXED_LEN_BYTE_ARRAY") return value;
	return value;
}
// node_modules/hyparquet/src/indexes.js
function readColumnIndex(reader, schema, parsers = void 0) {
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	const thrift = deserializeTCompactProtocol(reader);
	return {
		null_pages: thrift.field_1,
		min_values: thrift.field_2.map((m) => convertMetadata(m, schema, allParsers)),
		max_values: thrift.field_3.map((m) => convertMetadata(m, schema, allParsers)),
		boundary_order: BoundaryOrders[thrift.field_4],
		null_counts: thrift.field_5,
		repetition_level_histograms: thrift.field_6,
		definition_level_histograms: thrift.field_7
	};
}
function readOffsetIndex(reader) {
	const thrift = deserializeTCompactProtocol(reader);
	return {
		page_locations: thrift.field_1.map((loc) => ({
			offset: loc.field_1,
			compressed_page_size: loc.field_2,
			first_row_index: loc.field_3
		})),
		unencoded_byte_array_data_bytes: thrift.field_2
	};
}
// node_modules/hyparquet/src/xxhash.js
const MASK = 18446744073709551615n;
const PRIME1 = 11400714785074694791n;
const PRIME2 = 14029467366897019727n;
const PRIME3 = 1609587929392839161n;
const PRIME4 = 9650029242287828579n;
const PRIME5 = 2870177450012600261n;
function rotl64(x, r) {
	return (x << r | x >> 64n - r) & MASK;
}
function round(acc, val) {
	acc = acc + val * PRIME2 & MASK;
	acc = rotl64(acc, 31n);
	return acc * PRIME1 & MASK;
}
function mergeRound(acc, val) {
	acc ^= round(0n, val);
	return acc * PRIME1 + PRIME4 & MASK;
}
function xxhash64(input, seed = 0n) {
	const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
	const len = input.byteLength;
	let offset = 0;
	let h64;
	if (len >= 32) {
		let v1 = seed + PRIME1 + PRIME2 & MASK;
		let v2 = seed + PRIME2 & MASK;
		let v3 = seed;
		let v4 = seed - PRIME1 & MASK;
		while (offset + 32 <= len) {
			v1 = round(v1, view.getBigUint64(offset, true));
			offset += 8;
			v2 = round(v2, view.getBigUint64(offset, true));
			offset += 8;
			v3 = round(v3, view.getBigUint64(offset, true));
			offset += 8;
			v4 = round(v4, view.getBigUint64(offset, true));
			offset += 8;
		}
		h64 = rotl64(v1, 1n) + rotl64(v2, 7n) + rotl64(v3, 12n) + rotl64(v4, 18n) & MASK;
		h64 = mergeRound(h64, v1);
		h64 = mergeRound(h64, v2);
		h64 = mergeRound(h64, v3);
		h64 = mergeRound(h64, v4);
	} else h64 = seed + PRIME5 & MASK;
	h64 = h64 + BigInt(len) & MASK;
	while (offset + 8 <= len) {
		h64 ^= round(0n, view.getBigUint64(offset, true));
		h64 = rotl64(h64, 27n) * PRIME1 + PRIME4 & MASK;
		offset += 8;
	}
	if (offset + 4 <= len) {
		h64 ^= BigInt(view.getUint32(offset, true)) * PRIME1 & MASK;
		h64 = rotl64(h64, 23n) * PRIME2 + PRIME3 & MASK;
		offset += 4;
	}
	while (offset < len) {
		h64 ^= BigInt(view.getUint8(offset)) * PRIME5 & MASK;
		h64 = rotl64(h64, 11n) * PRIME1 & MASK;
		offset += 1;
	}
	h64 ^= h64 >> 33n;
	h64 = h64 * PRIME2 & MASK;
	h64 ^= h64 >> 29n;
	h64 = h64 * PRIME3 & MASK;
	h64 ^= h64 >> 32n;
	return h64;
}
// node_modules/hyparquet/src/bloom.js
const textEncoder = new TextEncoder();
const SALT = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
function blockIndex(hash, numBlocks) {
	return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
}
function blockMask(hash) {
	const m = new Uint32Array(8);
	const low = Number(hash & 4294967295n) | 0;
	for (let i = 0; i < 8; i++) m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
	return m;
}
function sbbfContains(blocks, hash) {
	const offset = blockIndex(hash, blocks.length >> 3) << 3;
	const m = blockMask(hash);
	for (let i = 0; i < 8; i++) if ((blocks[offset + i] & m[i]) === 0) return false;
	return true;
}
function readBloomFilter(reader) {
	const header = deserializeTCompactProtocol(reader);
	const numBytes = header.field_1;
	if (typeof numBytes !== "number" || numBytes <= 0 || numBytes % 32 !== 0) return void 0;
	if (!header.field_2?.field_1) return void 0;
	if (!header.field_3?.field_1) return void 0;
	if (!header.field_4?.field_1) return void 0;
	const { view, offset } = reader;
	if (offset + numBytes > view.byteLength) throw new Error(`parquet bloom filter truncated: need ${numBytes} bytes, have ${view.byteLength - offset}`);
	const blocks = new Uint32Array(numBytes >> 2);
	for (let i = 0; i < blocks.length; i++) blocks[i] = view.getUint32(offset + i * 4, true);
	reader.offset = offset + numBytes;
	return {
		numBytes,
		blocks
	};
}
function hashParquetValue(value, element) {
	if (value === null || value === void 0) return void 0;
	const { type, converted_type, logical_type } = element;
	if (type === "BOOLEAN") {
		if (typeof value !== "boolean") return void 0;
		return xxhash64(new Uint8Array([value ? 1 : 0]));
	}
	if (type === "FLOAT") {
		if (typeof value !== "number") return void 0;
		const buf = new ArrayBuffer(4);
		new DataView(buf).setFloat32(0, value, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "DOUBLE") {
		if (typeof value !== "number") return void 0;
		const buf = new ArrayBuffer(8);
		new DataView(buf).setFloat64(0, value, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "INT32") {
		if (converted_type === "DATE" || converted_type === "DECIMAL" || converted_type === "TIME_MILLIS") return void 0;
		if (logical_type?.type === "DATE" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
		if (typeof value !== "number" || !Number.isInteger(value)) return void 0;
		const buf = new ArrayBuffer(4);
		new DataView(buf).setInt32(0, value | 0, true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "INT64") {
		if (converted_type === "TIMESTAMP_MILLIS" || converted_type === "TIMESTAMP_MICROS") return void 0;
		if (converted_type === "TIME_MICROS" || converted_type === "DECIMAL") return void 0;
		if (logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return void 0;
		let bigValue;
		if (typeof value === "bigint") bigValue = value;
		else if (typeof value === "number" && Number.isSafeInteger(value)) bigValue = BigInt(value);
		else return void 0;
		const buf = new ArrayBuffer(8);
		new DataView(buf).setBigUint64(0, BigInt.asUintN(64, bigValue), true);
		return xxhash64(new Uint8Array(buf));
	}
	if (type === "BYTE_ARRAY") {
		if (converted_type === "JSON" || converted_type === "BSON" || converted_type === "DECIMAL") return void 0;
		if (logical_type?.type === "JSON" || logical_type?.type === "BSON" || logical_type?.type === "VARIANT") return void 0;
		if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
		if (typeof value === "string") return xxhash64(textEncoder.encode(value));
		if (value instanceof Uint8Array) return xxhash64(value);
		return;
	}
	if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (converted_type === "DECIMAL" || converted_type === "INTERVAL") return void 0;
		if (logical_type?.type === "DECIMAL" || logical_type?.type === "UUID" || logical_type?.type === "FLOAT16") return void 0;
		if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY") return void 0;
		if (value instanceof Uint8Array) return xxhash64(value);
		return;
	}
}
function bloomEligibleColumns(filter) {
	const out = new Set();
	walkBloomEligible(filter, out);
	return out;
}
function walkBloomEligible(filter, out) {
	if (!filter) return;
	if ("$and" in filter && Array.isArray(filter.$and)) {
		for (const sub of filter.$and) walkBloomEligible(sub, out);
		return;
	}
	if ("$or" in filter && Array.isArray(filter.$or)) {
		for (const sub of filter.$or) walkBloomEligible(sub, out);
		return;
	}
	if ("$nor" in filter) return;
	for (const [field, condition] of Object.entries(filter)) {
		if (field.startsWith("$")) continue;
		if (typeof condition === "object" && condition !== null && !Array.isArray(condition)) {
			if ("$eq" in condition || "$in" in condition) out.add(field);
		} else out.add(field);
	}
}
// node_modules/hyparquet/src/utils.js
function concat(aaa, bbb) {
	const chunk = 1e4;
	for (let i = 0; i < bbb.length; i += chunk) aaa.push(...bbb.slice(i, i + chunk));
}
function equals(a, b, strict = true) {
	if (strict ? a === b : a == b) return true;
	if (!a || !b || typeof a !== "object" || typeof b !== "object") return false;
	if (a instanceof Uint8Array && b instanceof Uint8Array) {
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
		return true;
	}
	if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (!equals(a[i], b[i], strict)) return false;
		return true;
	}
	const aKeys = Object.keys(a);
	if (aKeys.length !== Object.keys(b).length) return false;
	for (const k of aKeys) if (!equals(a[k], b[k], strict)) return false;
	return true;
}
function flatten(chunks) {
	if (!chunks) return [];
	if (chunks.length === 1) return chunks[0];
	const output = [];
	for (const chunk of chunks) concat(output, chunk);
	return output;
}
// node_modules/hyparquet/src/filter.js
const encoder = new TextEncoder();
function pathsNeededForFilter(filter) {
	if (!filter) return [];
	const paths = [];
	if ("$and" in filter && Array.isArray(filter.$and)) paths.push(...filter.$and.flatMap(pathsNeededForFilter));
	else if ("$or" in filter && Array.isArray(filter.$or)) paths.push(...filter.$or.flatMap(pathsNeededForFilter));
	else if ("$nor" in filter && Array.isArray(filter.$nor)) paths.push(...filter.$nor.flatMap(pathsNeededForFilter));
	else paths.push(...Object.keys(filter));
	return [...new Set(paths)];
}
function columnsNeededForFilter(filter) {
	return [...new Set(pathsNeededForFilter(filter).map((path) => path.split(".")[0]))];
}
function matchFilter(record, filter, strict = true) {
	if ("$and" in filter && Array.isArray(filter.$and)) return filter.$and.every((subQuery) => matchFilter(record, subQuery, strict));
	if ("$or" in filter && Array.isArray(filter.$or)) return filter.$or.some((subQuery) => matchFilter(record, subQuery, strict));
	if ("$nor" in filter && Array.isArray(filter.$nor)) return !filter.$nor.some((subQuery) => matchFilter(record, subQuery, strict));
	return Object.entries(filter).every(([field, condition]) => {
		const value = resolve$1(record, field);
		if (typeof condition !== "object" || condition === null || Array.isArray(condition)) return equals(value, condition, strict);
		return Object.entries(condition || {}).every(([operator, target]) => {
			if (operator === "$gt") return value !== null && value !== void 0 && value > target;
			if (operator === "$gte") return value !== null && value !== void 0 && value >= target;
			if (operator === "$lt") return value !== null && value !== void 0 && value < target;
			if (operator === "$lte") return value !== null && value !== void 0 && value <= target;
			if (operator === "$eq") return equals(value, target, strict);
			if (operator === "$ne") return !equals(value, target, strict);
			if (operator === "$in") return Array.isArray(target) && matchesIn(value, target, strict);
			if (operator === "$nin") return Array.isArray(target) && !matchesIn(value, target, strict);
			if (operator === "$not") return !matchFilter({ value }, { value: target }, strict);
			return true;
		});
	});
}
function matchesIn(value, targets, strict) {
	return targets.some((target) => equals(value, target, strict) || Array.isArray(value) && value.some((element) => equals(element, target, strict)));
}
function canSkipRowGroup({ rowGroup, physicalColumns, filter, strict = true, bloomFilters, schemaElements }) {
	if (!filter) return false;
	if ("$and" in filter && Array.isArray(filter.$and)) return filter.$and.some((subFilter) => canSkipRowGroup({
		rowGroup,
		physicalColumns,
		filter: subFilter,
		strict,
		bloomFilters,
		schemaElements
	}));
	if ("$or" in filter && Array.isArray(filter.$or)) return filter.$or.every((subFilter) => canSkipRowGroup({
		rowGroup,
		physicalColumns,
		filter: subFilter,
		strict,
		bloomFilters,
		schemaElements
	}));
	if ("$nor" in filter && Array.isArray(filter.$nor)) return false;
	for (const [field, condition] of Object.entries(filter)) {
		const columnIndex = physicalColumns.indexOf(field);
		if (columnIndex === -1) continue;
		const { min, max, min_value, max_value, null_count: nullCount } = rowGroup.columns[columnIndex].meta_data?.statistics || {};
		const minVal = min_value !== void 0 ? min_value : min;
		const maxVal = max_value !== void 0 ? max_value : max;
		const haveStats = minVal !== void 0 && maxVal !== void 0;
		const bloom = bloomFilters?.[field];
		const element = schemaElements?.[field];
		const matchingNulls = matchFilter({ value: null }, { value: condition }, strict) && (nullCount === void 0 || nullCount > 0);
		if (haveStats && !matchingNulls && canSkipStats(condition, minVal, maxVal, strict, element)) return true;
		for (const [operator, target] of Object.entries(condition || {})) if (bloom && element) {
			if (operator === "$eq") {
				const hash = hashParquetValue(target, element);
				if (hash !== void 0 && !sbbfContains(bloom.blocks, hash)) return true;
			}
			if (operator === "$in" && Array.isArray(target) && target.length > 0) {
				let allAbsent = true;
				for (const v of target) {
					const h = hashParquetValue(v, element);
					if (h === void 0 || sbbfContains(bloom.blocks, h)) {
						allAbsent = false;
						break;
					}
				}
				if (allAbsent) return true;
			}
		}
	}
	return false;
}
function canSkipStats(condition, minVal, maxVal, strict, element) {
	if (minVal === void 0 || maxVal === void 0) return false;
	const mayContainNaN = element?.type === "FLOAT" || element?.type === "DOUBLE" || element?.logical_type?.type === "FLOAT16";
	for (const [operator, target] of Object.entries(condition || {})) {
		const minComparison = compareParquetValues(minVal, target, strict, element);
		const maxComparison = compareParquetValues(maxVal, target, strict, element);
		const relationalBoundsAreSafe = !(minVal instanceof Uint8Array || maxVal instanceof Uint8Array) && (element?.type !== "BYTE_ARRAY" || typeof target === "string" && [...target].every((character) => character.charCodeAt(0) <= 127));
		if (operator === "$gt" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison <= 0) return true;
		if (operator === "$gte" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison < 0) return true;
		if (operator === "$lt" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison >= 0) return true;
		if (operator === "$lte" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison > 0) return true;
		if (operator === "$eq") {
			const targetMinComparison = compareParquetValues(target, minVal, strict, element);
			const targetMaxComparison = compareParquetValues(target, maxVal, strict, element);
			if (targetMinComparison !== void 0 && targetMinComparison < 0 || targetMaxComparison !== void 0 && targetMaxComparison > 0) return true;
		}
		if (operator === "$ne" && !mayContainNaN && equals(minVal, maxVal, strict) && equals(minVal, target, strict)) return true;
		if (operator === "$in" && Array.isArray(target) && target.every((value) => {
			const valueMinComparison = compareParquetValues(value, minVal, strict, element);
			const valueMaxComparison = compareParquetValues(value, maxVal, strict, element);
			return valueMinComparison !== void 0 && valueMinComparison < 0 || valueMaxComparison !== void 0 && valueMaxComparison > 0;
		})) return true;
		if (operator === "$nin" && !mayContainNaN && Array.isArray(target) && equals(minVal, maxVal, strict) && target.some((value) => equals(minVal, value, strict))) return true;
	}
	return false;
}
function compareParquetValues(a, b, strict, element) {
	if (element?.type === "BYTE_ARRAY") {
		if (typeof a !== "string" || typeof b !== "string") return void 0;
		return compareBytes(encoder.encode(a), encoder.encode(b));
	}
	if (a instanceof Uint8Array || b instanceof Uint8Array) {
		if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return void 0;
		return compareBytes(a, b);
	}
	if (a < b) return -1;
	if (a > b) return 1;
	if (equals(a, b, strict)) return 0;
}
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		if (a[i] < b[i]) return -1;
		if (a[i] > b[i]) return 1;
	}
	if (a.length < b.length) return -1;
	if (a.length > b.length) return 1;
	return 0;
}
function matchesNull(condition, strict) {
	return matchFilter({ value: null }, { value: condition }, strict);
}
function filterPageRanges(filter, columnPages, groupRows, strict = true) {
	if (!filter) return void 0;
	if ("$and" in filter && Array.isArray(filter.$and)) {
		let ranges;
		for (const subFilter of filter.$and) ranges = intersectRanges(ranges, filterPageRanges(subFilter, columnPages, groupRows, strict));
		return ranges;
	}
	if ("$or" in filter && Array.isArray(filter.$or)) {
		let ranges = [];
		for (const subFilter of filter.$or) {
			const subRanges = filterPageRanges(subFilter, columnPages, groupRows, strict);
			if (!subRanges) return void 0;
			ranges = unionRanges(ranges, subRanges);
		}
		return ranges;
	}
	if ("$nor" in filter && Array.isArray(filter.$nor)) return;
	let result;
	for (const [field, condition] of Object.entries(filter)) {
		const pages = columnPages[field];
		if (!pages) continue;
		const nullCanMatch = matchesNull(condition, strict);
		const keep = [];
		for (let i = 0; i < pages.pageStarts.length; i++) {
			const start = pages.pageStarts[i];
			const end = i + 1 < pages.pageStarts.length ? pages.pageStarts[i + 1] : groupRows;
			const nullCount = pages.nullCounts?.[i];
			const matchingNulls = nullCanMatch && (nullCount === void 0 || nullCount > 0);
			if (!(!pages.nullPages[i] && !matchingNulls && canSkipStats(condition, pages.minValues[i], pages.maxValues[i], strict, pages.element))) {
				const last = keep[keep.length - 1];
				if (last && last[1] === start) last[1] = end;
				else keep.push([start, end]);
			}
		}
		result = intersectRanges(result, keep);
	}
	return result;
}
function intersectRanges(a, b) {
	if (!a) return b;
	if (!b) return a;
	const out = [];
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const start = Math.max(a[i][0], b[j][0]);
		const end = Math.min(a[i][1], b[j][1]);
		if (start < end) out.push([start, end]);
		if (a[i][1] < b[j][1]) i++;
		else j++;
	}
	return out;
}
function unionRanges(a, b) {
	const out = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const next = j >= b.length || i < a.length && a[i][0] <= b[j][0] ? a[i++] : b[j++];
		const last = out[out.length - 1];
		if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
		else out.push([next[0], next[1]]);
	}
	return out;
}
function resolve$1(record, path) {
	let value = record;
	for (const part of path.split(".")) value = value?.[part];
	return value;
}
// node_modules/hyparquet/src/plan.js
const runLimit = 1 << 21;
const columnGapLimit = 8192;
function parquetPlan(options) {
	const { metadata, rowStart = 0, columns, useOffsetIndex = false } = options;
	if (!metadata) throw new Error("parquetPlan requires metadata");
	const groups = [];
	const fetches = [];
	const indexes = [];
	const scanPlan = parquetPlanGroups(options);
	for (const group of scanPlan.groups) {
		const groupPlan = parquetPlanGroup({
			...group,
			columns,
			useOffsetIndex
		});
		groups.push(...groupPlan.groups);
		fetches.push(...groupPlan.fetches);
		indexes.push(...groupPlan.indexes);
	}
	fetches.push(...indexes);
	return {
		metadata,
		rowStart,
		rowEnd: scanPlan.rowEnd,
		columns,
		fetches,
		groups
	};
}
function parquetPlanGroups({ metadata, rowStart = 0, rowEnd = Infinity, columns, filter, filterStrict = true, bloomFiltersByGroup, schemaElements, pageRangesByGroup, pageLocationsByGroup }) {
	if (!metadata) throw new Error("parquetPlan requires metadata");
	const schemaTree = parquetSchema(metadata);
	const physicalColumns = getPhysicalColumns(schemaTree);
	const elementsByPath = filter ? {
		...physicalSchemaElements(schemaTree),
		...schemaElements
	} : schemaElements;
	const groups = [];
	let groupStart = 0;
	for (let groupIndex = 0; groupIndex < metadata.row_groups.length; groupIndex++) {
		const rowGroup = metadata.row_groups[groupIndex];
		const groupRows = Number(rowGroup.num_rows);
		const groupEnd = groupStart + groupRows;
		if (groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd && !canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict,
			bloomFilters: bloomFiltersByGroup?.[groupIndex],
			schemaElements: elementsByPath
		})) {
			const selectStart = Math.max(rowStart - groupStart, 0);
			const selectEnd = Math.min(rowEnd - groupStart, groupRows);
			const pageRanges = pageRangesByGroup?.[groupIndex];
			const pageLocations = pageLocationsByGroup?.[groupIndex];
			let ranges = pageRanges ? pageRanges.map(([start, end]) => {
				return [Math.max(start, selectStart), Math.min(end, selectEnd)];
			}).filter(([start, end]) => start < end) : [[selectStart, selectEnd]];
			if (ranges.length > 1) ranges = rowGroup.columns.every((chunk) => {
				const columnName = chunk.meta_data?.path_in_schema[0];
				const columnPath = chunk.meta_data?.path_in_schema.join(".");
				if (columns && columnName && !columns.includes(columnName)) return true;
				return !!(chunk.offset_index_offset && chunk.offset_index_length) || !!(columnPath && pageLocations?.[columnPath]);
			}) ? coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) : [[ranges[0][0], ranges[ranges.length - 1][1]]];
			if (ranges.length) groups.push({
				rowGroup,
				groupIndex,
				groupStart,
				groupRows,
				ranges,
				pageRanges,
				pageLocations
			});
		}
		groupStart = groupEnd;
	}
	return {
		groups,
		rowEnd: isFinite(rowEnd) ? rowEnd : groupStart
	};
}
function parquetPlanGroup({ rowGroup, groupStart, groupRows, ranges, columns, useOffsetIndex = false, pageRanges, pageLocations }) {
	const chunks = [];
	const fetches = [];
	const indexes = [];
	const narrowed = ranges.length > 1 || ranges[0][0] > 0 || ranges[0][1] < groupRows;
	for (const chunk of rowGroup.columns) {
		const meta = chunk.meta_data;
		if (chunk.file_path) throw new Error("parquet file_path not supported");
		if (!meta) throw new Error("parquet column metadata is undefined");
		if (columns && !columns.includes(meta.path_in_schema[0])) continue;
		const columnOffset = meta.dictionary_page_offset || meta.data_page_offset;
		const startByte = Number(columnOffset);
		const endByte = Number(columnOffset + meta.total_compressed_size);
		const chunkPageLocations = pageLocations?.[meta.path_in_schema.join(".")];
		if (chunkPageLocations && narrowed) chunks.push({
			columnMetadata: meta,
			pageLocations: chunkPageLocations,
			range: {
				startByte,
				endByte
			}
		});
		else if ((useOffsetIndex || pageRanges) && chunk.offset_index_offset && chunk.offset_index_length && narrowed) {
			const startByte = Number(chunk.offset_index_offset);
			chunks.push({
				columnMetadata: meta,
				offsetIndex: {
					startByte,
					endByte: startByte + chunk.offset_index_length
				},
				range: {
					startByte: Number(columnOffset),
					endByte
				}
			});
		} else chunks.push({
			columnMetadata: meta,
			range: {
				startByte,
				endByte
			}
		});
	}
	const columnRanges = [];
	let run;
	for (const chunk of chunks) {
		if ("pageLocations" in chunk) continue;
		if ("offsetIndex" in chunk) indexes.push(chunk.offsetIndex);
		else if (columns) columnRanges.push(chunk.range);
		else if (run && chunk.range.endByte - run.startByte <= runLimit) run.endByte = chunk.range.endByte;
		else {
			if (run) fetches.push(run);
			run = { ...chunk.range };
		}
	}
	if (run) fetches.push(run);
	fetches.push(...coalesceByteRanges(columnRanges, columnGapLimit, runLimit));
	return {
		groups: ranges.map(([selectStart, selectEnd]) => ({
			chunks,
			rowGroup,
			groupStart,
			groupRows,
			selectStart,
			selectEnd
		})),
		fetches,
		indexes
	};
}
function coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) {
	const selectedPageLayouts = rowGroup.columns.filter((chunk) => !columns || columns.includes(chunk.meta_data?.path_in_schema[0] || "")).map((chunk) => pageLocations?.[chunk.meta_data?.path_in_schema.join(".") || ""]);
	const merged = [];
	for (const range of ranges) {
		const last = merged[merged.length - 1];
		const overlapsPage = last && selectedPageLayouts.some((pages) => {
			if (!pages) return true;
			const lastPages = pagesForRange(last, pages, Number(rowGroup.num_rows));
			const rangePages = pagesForRange(range, pages, Number(rowGroup.num_rows));
			return lastPages[0] <= rangePages[1] && rangePages[0] <= lastPages[1];
		});
		if (last && overlapsPage) last[1] = range[1];
		else merged.push([...range]);
	}
	return merged;
}
function pagesForRange([rangeStart, rangeEnd], pages, groupRows) {
	let first = Infinity;
	let last = -Infinity;
	for (let i = 0; i < pages.length; i++) {
		const pageStart = Number(pages[i].first_row_index);
		if ((i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupRows) > rangeStart && pageStart < rangeEnd) {
			first = Math.min(first, i);
			last = i;
		}
	}
	return [first, last];
}
async function prefetchBloomFilters({ file, metadata, filter, filterStrict = true }) {
	const result = metadata.row_groups.map(() => ({}));
	const eligibleCols = bloomEligibleColumns(filter);
	if (eligibleCols.size === 0) return result;
	const physicalColumns = getPhysicalColumns(parquetSchema(metadata));
	const tasks = [];
	metadata.row_groups.forEach((rowGroup, rgIdx) => {
		if (canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict
		})) return;
		for (const colName of eligibleCols) {
			const columnIdx = physicalColumns.indexOf(colName);
			if (columnIdx === -1) continue;
			const meta = rowGroup.columns[columnIdx]?.meta_data;
			if (!meta?.bloom_filter_offset || !meta.bloom_filter_length) continue;
			const start = Number(meta.bloom_filter_offset);
			const end = start + meta.bloom_filter_length;
			tasks.push((async () => {
				const buffer = await file.slice(start, end);
				const bloom = readBloomFilter({
					view: new DataView(buffer),
					offset: 0
				});
				if (bloom) result[rgIdx][colName] = bloom;
			})());
		}
	});
	if (tasks.length) await Promise.all(tasks);
	return result;
}
async function prefetchPageIndexes({ file, metadata, filter, filterStrict = true, rowStart = 0, rowEnd = Infinity, columns, bloomFiltersByGroup, schemaElements, parsers }) {
	const pageRangesByGroup = metadata.row_groups.map(() => void 0);
	const pageLocationsByGroup = metadata.row_groups.map(() => ({}));
	if (filter && "$nor" in filter && Array.isArray(filter.$nor)) return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
	const filterColumns = pathsNeededForFilter(filter);
	if (!filterColumns.length) return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
	const schemaTree = parquetSchema(metadata);
	const physicalColumns = getPhysicalColumns(schemaTree);
	const elementsByPath = {
		...physicalSchemaElements(schemaTree),
		...schemaElements
	};
	const indexRanges = [];
	const indexTasks = [];
	const candidateGroups = [];
	let groupStart = 0;
	metadata.row_groups.forEach((rowGroup, rgIdx) => {
		const groupRows = Number(rowGroup.num_rows);
		const groupEnd = groupStart + groupRows;
		const overlaps = groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd;
		groupStart = groupEnd;
		if (!overlaps) return;
		if (canSkipRowGroup({
			rowGroup,
			physicalColumns,
			filter,
			strict: filterStrict,
			bloomFilters: bloomFiltersByGroup?.[rgIdx],
			schemaElements: elementsByPath
		})) return;
		const columnPages = {};
		let columnTaskCount = 0;
		const scheduledOffsetPaths = new Set();
		let hasFilterIndex = false;
		for (const columnName of filterColumns) {
			const columnIdx = physicalColumns.indexOf(columnName);
			if (columnIdx === -1) continue;
			const chunk = rowGroup.columns[columnIdx];
			if (!chunk?.meta_data) continue;
			if (!chunk.column_index_offset || !chunk.column_index_length) continue;
			if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
			const element = elementsByPath[columnName];
			if (!element) continue;
			hasFilterIndex = true;
			scheduledOffsetPaths.add(columnName);
			const columnIndexStart = Number(chunk.column_index_offset);
			const offsetIndexStart = Number(chunk.offset_index_offset);
			const columnIndexEnd = columnIndexStart + chunk.column_index_length;
			const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
			indexRanges.push({
				startByte: columnIndexStart,
				endByte: columnIndexEnd
			}, {
				startByte: offsetIndexStart,
				endByte: offsetIndexEnd
			});
			columnTaskCount++;
			indexTasks.push(async (prefetchedFile) => {
				const [columnIndexBuffer, offsetIndexBuffer] = await Promise.all([prefetchedFile.slice(columnIndexStart, columnIndexEnd), prefetchedFile.slice(offsetIndexStart, offsetIndexEnd)]);
				const columnIndex = readColumnIndex({
					view: new DataView(columnIndexBuffer),
					offset: 0
				}, element, parsers);
				const offsetIndex = readOffsetIndex({
					view: new DataView(offsetIndexBuffer),
					offset: 0
				});
				pageLocationsByGroup[rgIdx][columnName] = offsetIndex.page_locations;
				columnPages[columnName] = {
					minValues: columnIndex.min_values,
					maxValues: columnIndex.max_values,
					nullPages: columnIndex.null_pages,
					nullCounts: columnIndex.null_counts,
					pageStarts: offsetIndex.page_locations.map((page) => Number(page.first_row_index)),
					element
				};
			});
		}
		if (hasFilterIndex) for (const chunk of rowGroup.columns) {
			const meta = chunk.meta_data;
			if (!meta) continue;
			const columnName = meta.path_in_schema[0];
			const columnPath = meta.path_in_schema.join(".");
			if (columns && !columns.includes(columnName)) continue;
			if (scheduledOffsetPaths.has(columnPath)) continue;
			if (!chunk.offset_index_offset || !chunk.offset_index_length) continue;
			scheduledOffsetPaths.add(columnPath);
			const offsetIndexStart = Number(chunk.offset_index_offset);
			const offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
			indexRanges.push({
				startByte: offsetIndexStart,
				endByte: offsetIndexEnd
			});
			columnTaskCount++;
			indexTasks.push(async (prefetchedFile) => {
				const offsetIndexBuffer = await prefetchedFile.slice(offsetIndexStart, offsetIndexEnd);
				const offsetIndex = readOffsetIndex({
					view: new DataView(offsetIndexBuffer),
					offset: 0
				});
				pageLocationsByGroup[rgIdx][columnPath] = offsetIndex.page_locations;
			});
		}
		if (columnTaskCount) candidateGroups.push({
			rgIdx,
			groupRows,
			columnPages
		});
	});
	if (indexTasks.length) {
		const prefetchedFile = prefetchAsyncBuffer(file, { fetches: coalesceByteRanges(indexRanges) });
		await Promise.all(indexTasks.map((task) => task(prefetchedFile)));
		for (const { rgIdx, groupRows, columnPages } of candidateGroups) pageRangesByGroup[rgIdx] = filterPageRanges(filter, columnPages, groupRows, filterStrict);
	}
	return {
		pageRangesByGroup,
		pageLocationsByGroup
	};
}
function coalesceByteRanges(ranges, maxGap = 0, maxSize = Infinity) {
	const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.startByte - b.startByte || a.endByte - b.endByte);
	const merged = [];
	for (const range of sorted) {
		const last = merged[merged.length - 1];
		if (last && range.startByte <= last.endByte + maxGap && Math.max(last.endByte, range.endByte) - last.startByte <= maxSize) last.endByte = Math.max(last.endByte, range.endByte);
		else merged.push(range);
	}
	return merged;
}
function physicalSchemaElements(schemaTree) {
	const elements = {};
	function traverse(node) {
		if (node.children.length) for (const child of node.children) traverse(child);
		else elements[node.path.join(".")] = node.element;
	}
	traverse(schemaTree);
	return elements;
}
function prefetchAsyncBuffer(file, { fetches }) {
	const promises = fetches.map(({ startByte, endByte }) => file.slice(startByte, endByte));
	return {
		byteLength: file.byteLength,
		slice(start, end = file.byteLength) {
			const index = fetches.findIndex(({ startByte, endByte }) => startByte <= start && end <= endByte);
			if (index < 0) return file.slice(start, end);
			if (fetches[index].startByte !== start || fetches[index].endByte !== end) {
				const startOffset = start - fetches[index].startByte;
				const endOffset = end - fetches[index].startByte;
				if (promises[index] instanceof Promise) return promises[index].then((buffer) => buffer.slice(startOffset, endOffset));
				else return promises[index].slice(startOffset, endOffset);
			} else return promises[index];
		}
	};
}
// node_modules/hyparquet/src/variant.js
const decoder = new TextDecoder();
const metadataCache = new WeakMap();
function decodeVariantColumn(value, parsers = DEFAULT_PARSERS) {
	if (Array.isArray(value)) return value.map((entry) => decodeVariantColumn(entry, parsers));
	if (typeof value !== "object") return value;
	if ("metadata" in value) {
		const metadata = parseVariantMetadata(value.metadata);
		const shreddedFields = value.typed_value && decodeTypedValue(value.typed_value, metadata, parsers);
		const binaryValue = value.value && readVariant(makeReader(value.value), metadata, parsers);
		if (shreddedFields && binaryValue) return {
			...binaryValue,
			...shreddedFields
		};
		return shreddedFields ?? binaryValue;
	}
	return value;
}
function decodeTypedValue(typedValue, metadata, parsers) {
	if (typedValue instanceof Date) return typedValue;
	if (typedValue && typeof typedValue === "object" && !Array.isArray(typedValue) && !(typedValue instanceof Uint8Array)) {
		if ("typed_value" in typedValue && typedValue.typed_value !== null && typedValue.typed_value !== void 0) return decodeTypedValue(typedValue.typed_value, metadata, parsers);
		if ("value" in typedValue && typedValue.value instanceof Uint8Array) return readVariant(makeReader(typedValue.value), metadata, parsers);
		if ("typed_value" in typedValue || "value" in typedValue) return null;
		const result = {};
		for (const [key, field] of Object.entries(typedValue)) {
			if (!metadata.dictionary.includes(key)) continue;
			result[key] = decodeTypedValue(field, metadata, parsers);
		}
		return result;
	}
	if (typedValue instanceof Uint8Array) return readVariant(makeReader(typedValue), metadata, parsers);
	if (Array.isArray(typedValue)) return typedValue.map((element) => decodeTypedValue(element, metadata, parsers));
	return typedValue;
}
function makeReader(bytes) {
	return {
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		offset: 0
	};
}
function parseVariantMetadata(bytes) {
	let bufferCache = metadataCache.get(bytes.buffer);
	if (!bufferCache) {
		bufferCache = new Map();
		metadataCache.set(bytes.buffer, bufferCache);
	}
	const key = `${bytes.byteOffset}:${bytes.byteLength}`;
	const cached = bufferCache.get(key);
	if (cached) return cached;
	const reader = makeReader(bytes);
	const header = reader.view.getUint8(reader.offset++);
	const version = header & 15;
	if (version !== 1) throw new Error(`parquet unsupported variant metadata version: ${version}`);
	const sorted = (header >> 4 & 1) === 1;
	const offsetSize = (header >> 6 & 3) + 1;
	const dictionarySize = readUnsigned(reader, offsetSize);
	const offsets = new Array(dictionarySize + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetSize);
	const base = reader.offset;
	const dictionary = new Array(dictionarySize);
	for (let i = 0; i < dictionarySize; i++) {
		const start = offsets[i];
		const end = offsets[i + 1];
		const strBytes = new Uint8Array(bytes.buffer, bytes.byteOffset + base + start, end - start);
		dictionary[i] = decoder.decode(strBytes);
	}
	const metadata = {
		dictionary,
		sorted
	};
	bufferCache.set(key, metadata);
	return metadata;
}
function readUnsigned(reader, byteWidth) {
	let value = 0;
	for (let i = 0; i < byteWidth; i++) value |= reader.view.getUint8(reader.offset + i) << i * 8;
	reader.offset += byteWidth;
	return value;
}
function readVariant(reader, metadata, parsers) {
	const typeByte = reader.view.getUint8(reader.offset++);
	const basicType = typeByte & 3;
	const header = typeByte >> 2;
	if (basicType === 0) return readVariantPrimitive(reader, header, parsers);
	if (basicType === 2) return readVariantObject(reader, header, metadata, parsers);
	if (basicType === 3) return readVariantArray(reader, header, metadata, parsers);
	const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header);
	reader.offset += header;
	return decoder.decode(bytes);
}
function readVariantPrimitive(reader, typeId, parsers) {
	switch (typeId) {
		case 0: return null;
		case 1: return true;
		case 2: return false;
		case 3: {
			const value = reader.view.getInt8(reader.offset);
			reader.offset += 1;
			return value;
		}
		case 4: {
			const value = reader.view.getInt16(reader.offset, true);
			reader.offset += 2;
			return value;
		}
		case 5: {
			const value = reader.view.getInt32(reader.offset, true);
			reader.offset += 4;
			return value;
		}
		case 6: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 7: {
			const value = reader.view.getFloat64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 8: return readVariantDecimal(reader, 4);
		case 9: return readVariantDecimal(reader, 8);
		case 10: return readVariantDecimal(reader, 16);
		case 11: {
			const value = reader.view.getInt32(reader.offset, true);
			reader.offset += 4;
			return parsers.dateFromDays(value);
		}
		case 12:
		case 13: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return parsers.timestampFromMicroseconds(value);
		}
		case 14: {
			const value = reader.view.getFloat32(reader.offset, true);
			reader.offset += 4;
			return value;
		}
		case 15: return readVariantBinary(reader);
		case 16: {
			const bytes = readVariantBinary(reader);
			return decoder.decode(bytes);
		}
		case 17: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return value;
		}
		case 18:
		case 19: {
			const value = reader.view.getBigInt64(reader.offset, true);
			reader.offset += 8;
			return parsers.timestampFromNanoseconds(value);
		}
		case 20: {
			const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, 16);
			reader.offset += 16;
			const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
			return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
		}
		default: throw new Error(`parquet unsupported variant primitive type: ${typeId}`);
	}
}
function readVariantObject(reader, header, metadata, parsers) {
	const offsetWidth = (header & 3) + 1;
	const idWidth = (header >> 2 & 3) + 1;
	const numElements = header >> 4 & 1 ? readUnsigned(reader, 4) : reader.view.getUint8(reader.offset++);
	const fieldIds = new Array(numElements);
	for (let i = 0; i < numElements; i++) fieldIds[i] = readUnsigned(reader, idWidth);
	const offsets = new Array(numElements + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetWidth);
	const out = {};
	for (let i = 0; i < numElements; i++) {
		const key = metadata.dictionary[fieldIds[i]];
		out[key] = readVariant({
			view: reader.view,
			offset: reader.offset + offsets[i]
		}, metadata, parsers);
	}
	reader.offset += offsets[offsets.length - 1];
	return out;
}
function readVariantArray(reader, header, metadata, parsers) {
	const fieldOffsetSize = header & 3;
	const isLarge = header >> 2 & 1;
	const offsetWidth = fieldOffsetSize + 1;
	const numElements = readUnsigned(reader, isLarge ? 4 : 1);
	const offsets = new Array(numElements + 1);
	for (let i = 0; i < offsets.length; i++) offsets[i] = readUnsigned(reader, offsetWidth);
	const valuesStart = reader.offset;
	const result = new Array(numElements);
	for (let i = 0; i < numElements; i++) {
		const valueReader = {
			view: reader.view,
			offset: valuesStart + offsets[i]
		};
		result[i] = readVariant(valueReader, metadata, parsers);
	}
	reader.offset = valuesStart + offsets[offsets.length - 1];
	return result;
}
function readVariantDecimal(reader, width) {
	const scale = reader.view.getUint8(reader.offset);
	reader.offset += 1;
	let unscaled;
	if (width === 4) {
		unscaled = BigInt(reader.view.getInt32(reader.offset, true));
		reader.offset += 4;
	} else if (width === 8) {
		unscaled = reader.view.getBigInt64(reader.offset, true);
		reader.offset += 8;
	} else {
		const low = reader.view.getBigUint64(reader.offset, true);
		unscaled = reader.view.getBigInt64(reader.offset + 8, true) << 64n | low;
		reader.offset += 16;
	}
	return Number(unscaled) * 10 ** -scale;
}
function readVariantBinary(reader) {
	const length = reader.view.getUint32(reader.offset, true);
	reader.offset += 4;
	const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
	reader.offset += length;
	return bytes;
}
// node_modules/hyparquet/src/assemble.js
function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (!definitionLevels?.length && !repetitionLevels.length) {
		if (!maxDefinitionLevel || !values.length) return values;
		definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
	}
	const n = definitionLevels?.length || repetitionLevels.length;
	const repetitionPath = schemaPath.map(({ element }) => element.repetition_type);
	let valueIndex = 0;
	const containerStack = [output];
	let currentContainer = output;
	let currentDepth = 0;
	let currentDefLevel = 0;
	let currentRepLevel = 0;
	if (repetitionLevels[0]) while (currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]) {
		currentDepth++;
		if (repetitionPath[currentDepth] !== "REQUIRED") {
			currentContainer = currentContainer.at(-1);
			containerStack.push(currentContainer);
			currentDefLevel++;
		}
		if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
	}
	for (let i = 0; i < n; i++) {
		const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel;
		const rep = repetitionLevels[i];
		while (currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== "REPEATED")) {
			if (repetitionPath[currentDepth] !== "REQUIRED") {
				containerStack.pop();
				currentDefLevel--;
			}
			if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel--;
			currentDepth--;
		}
		currentContainer = containerStack.at(-1);
		while ((currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === "REPEATED") && (currentDefLevel < def || repetitionPath[currentDepth + 1] === "REQUIRED")) {
			currentDepth++;
			if (repetitionPath[currentDepth] !== "REQUIRED") {
				const newList = [];
				currentContainer.push(newList);
				currentContainer = newList;
				containerStack.push(newList);
				currentDefLevel++;
			}
			if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
		}
		if (def === maxDefinitionLevel) currentContainer.push(values[valueIndex++]);
		else if (currentDepth === repetitionPath.length - 2) currentContainer.push(null);
		else currentContainer.push([]);
	}
	if (!output.length) for (let i = 0; i < maxDefinitionLevel; i++) {
		const newList = [];
		currentContainer.push(newList);
		currentContainer = newList;
	}
	return output;
}
function assembleNested(subcolumnData, schema, parsers, depth = 0) {
	const path = schema.path.join(".");
	const optional = schema.element.repetition_type === "OPTIONAL";
	const nextDepth = optional ? depth + 1 : depth;
	if (isListLike(schema)) {
		let sublist = schema.children[0];
		let subDepth = nextDepth;
		if (sublist.children.length === 1) {
			sublist = sublist.children[0];
			subDepth++;
		}
		assembleNested(subcolumnData, sublist, parsers, subDepth);
		const subcolumn = sublist.path.join(".");
		const values = subcolumnData.get(subcolumn);
		if (!values) throw new Error("parquet list column missing values");
		if (optional) flattenAtDepth(values, depth);
		subcolumnData.set(path, values);
		subcolumnData.delete(subcolumn);
		return;
	}
	if (isMapLike(schema)) {
		const mapName = schema.children[0].element.name;
		assembleNested(subcolumnData, schema.children[0].children[0], parsers, nextDepth + 1);
		assembleNested(subcolumnData, schema.children[0].children[1], parsers, nextDepth + 1);
		const keys = subcolumnData.get(`${path}.${mapName}.key`);
		const values = subcolumnData.get(`${path}.${mapName}.value`);
		if (!keys) throw new Error("parquet map column missing keys");
		if (!values) throw new Error("parquet map column missing values");
		if (keys.length !== values.length) throw new Error("parquet map column key/value length mismatch");
		const out = assembleMaps(keys, values, nextDepth);
		if (optional) flattenAtDepth(out, depth);
		subcolumnData.delete(`${path}.${mapName}.key`);
		subcolumnData.delete(`${path}.${mapName}.value`);
		subcolumnData.set(path, out);
		return;
	}
	if (schema.children.length) {
		const invertDepth = schema.element.repetition_type === "REQUIRED" ? depth : depth + 1;
		const struct = {};
		for (const child of schema.children) {
			assembleNested(subcolumnData, child, parsers, invertDepth);
			const childData = subcolumnData.get(child.path.join("."));
			if (!childData) throw new Error("parquet struct missing child data");
			struct[child.element.name] = childData;
		}
		for (const child of schema.children) subcolumnData.delete(child.path.join("."));
		let inverted = invertStruct(struct, invertDepth);
		if (schema.element.logical_type?.type === "VARIANT") inverted = decodeVariantColumn(inverted, parsers);
		if (optional) flattenAtDepth(inverted, depth);
		subcolumnData.set(path, inverted);
	}
}
function flattenAtDepth(arr, depth) {
	for (let i = 0; i < arr.length; i++) if (depth) flattenAtDepth(arr[i], depth - 1);
	else arr[i] = arr[i][0];
}
function assembleMaps(keys, values, depth) {
	const out = [];
	for (let i = 0; i < keys.length; i++) if (depth) out.push(assembleMaps(keys[i], values[i], depth - 1));
	else if (keys[i]) {
		const obj = {};
		for (let j = 0; j < keys[i].length; j++) {
			const value = values[i][j];
			obj[keys[i][j]] = value === void 0 ? null : value;
		}
		out.push(obj);
	} else out.push(void 0);
	return out;
}
function invertStruct(struct, depth) {
	const keys = Object.keys(struct);
	const length = struct[keys[0]]?.length;
	const out = [];
	for (let i = 0; i < length; i++) {
		const obj = {};
		for (const key of keys) {
			if (struct[key].length !== length) throw new Error("parquet struct parsing error");
			obj[key] = struct[key][i];
		}
		if (depth) out.push(invertStruct(obj, depth - 1));
		else out.push(obj);
	}
	return out;
}
// node_modules/hyparquet/src/delta.js
function deltaBinaryUnpack(reader, count, output) {
	if (output instanceof Int32Array) {
		deltaBinaryUnpackInt32(reader, count, output);
		return;
	}
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZagBigInt(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	while (outputIndex < count) {
		const minDelta = readZigZagBigInt(reader);
		const bitWidths = new Uint8Array(miniblockPerBlock);
		for (let i = 0; i < miniblockPerBlock; i++) bitWidths[i] = reader.view.getUint8(reader.offset++);
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = bitWidths[i];
			if (bitWidth) {
				let bitpackPos = 0;
				let miniblockCount = valuesPerMiniblock;
				const mask = (1n << BigInt(bitWidth)) - 1n;
				while (miniblockCount && outputIndex < count) {
					let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
					bitpackPos += bitWidth;
					while (bitpackPos >= 32) {
						bitpackPos -= 32;
						reader.offset += 4;
						if (bitpackPos) bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth - bitpackPos) & mask;
					}
					const delta = minDelta + bits;
					value += delta;
					output[outputIndex++] = value;
					miniblockCount--;
				}
				if (miniblockCount) reader.offset += Math.ceil((miniblockCount * bitWidth + bitpackPos) / 8);
			} else for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				value += minDelta;
				output[outputIndex++] = value;
			}
		}
	}
}
function deltaBinaryUnpackInt32(reader, count, output) {
	const blockSize = readVarInt(reader);
	const miniblockPerBlock = readVarInt(reader);
	readVarInt(reader);
	let value = readZigZag(reader);
	let outputIndex = 0;
	output[outputIndex++] = value;
	const valuesPerMiniblock = blockSize / miniblockPerBlock;
	const { view } = reader;
	while (outputIndex < count) {
		const minDelta = readZigZagInt33(reader);
		const bitWidthsOffset = reader.offset;
		let offset = bitWidthsOffset + miniblockPerBlock;
		for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
			const bitWidth = view.getUint8(bitWidthsOffset + i);
			const end = offset + valuesPerMiniblock * bitWidth / 8;
			let bitOffset = 0;
			for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
				let residual = 0;
				let bitsRead = 0;
				while (bitsRead < bitWidth) {
					const bitsToRead = Math.min(8 - bitOffset, bitWidth - bitsRead);
					if (bitsRead < 32) residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
					bitsRead += bitsToRead;
					bitOffset += bitsToRead;
					if (bitOffset === 8) {
						bitOffset = 0;
						offset++;
					}
				}
				value = value + minDelta + residual | 0;
				output[outputIndex++] = value;
			}
			offset = end;
		}
		reader.offset = offset;
	}
}
function readZigZagInt33(reader) {
	const start = reader.offset;
	const low = readVarInt(reader);
	const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
	return (low >>> 1 | high << 31) ^ -(low & 1);
}
function deltaLengthByteArray(reader, count, output) {
	const lengths = new Int32Array(count);
	deltaBinaryUnpack(reader, count, lengths);
	for (let i = 0; i < count; i++) {
		output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
		reader.offset += lengths[i];
	}
}
function deltaByteArray(reader, count, output) {
	const prefixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, prefixData);
	const suffixData = new Int32Array(count);
	deltaBinaryUnpack(reader, count, suffixData);
	for (let i = 0; i < count; i++) {
		const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
		if (prefixData[i]) {
			output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
			output[i].set(output[i - 1].subarray(0, prefixData[i]));
			output[i].set(suffix, prefixData[i]);
		} else output[i] = suffix;
		reader.offset += suffixData[i];
	}
}
// node_modules/hyparquet/src/encoding.js
function readRleBitPackedHybrid(reader, width, output, length) {
	if (length === void 0) {
		length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
	}
	const startOffset = reader.offset;
	let seen = 0;
	while (seen < output.length) {
		const header = readVarInt(reader);
		if (header & 1) seen = readBitPacked(reader, header, width, output, seen);
		else {
			const count = header >>> 1;
			readRle(reader, count, width, output, seen);
			seen += count;
		}
	}
	reader.offset = startOffset + length;
}
function readRle(reader, count, bitWidth, output, seen) {
	const width = bitWidth + 7 >> 3;
	let value = 0;
	for (let i = 0; i < width; i++) value |= reader.view.getUint8(reader.offset++) << (i << 3);
	for (let i = 0; i < count; i++) output[seen + i] = value;
}
function readBitPacked(reader, header, bitWidth, output, seen) {
	let count = header >> 1 << 3;
	const mask = (1 << bitWidth) - 1;
	let data = 0;
	if (reader.offset < reader.view.byteLength) data = reader.view.getUint8(reader.offset++);
	else if (mask) throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
	let left = 8;
	let right = 0;
	while (count) if (right > 8) {
		right -= 8;
		left -= 8;
		data >>>= 8;
	} else if (left - right < bitWidth) {
		data |= reader.view.getUint8(reader.offset) << left;
		reader.offset++;
		left += 8;
	} else {
		if (seen < output.length) output[seen++] = data >> right & mask;
		count--;
		right += bitWidth;
	}
	return seen;
}
function byteStreamSplit(reader, count, type, typeLength) {
	const width = byteWidth(type, typeLength);
	const bytes = new Uint8Array(count * width);
	for (let b = 0; b < width; b++) for (let i = 0; i < count; i++) bytes[i * width + b] = reader.view.getUint8(reader.offset++);
	if (type === "FLOAT") return new Float32Array(bytes.buffer);
	else if (type === "DOUBLE") return new Float64Array(bytes.buffer);
	else if (type === "INT32") return new Int32Array(bytes.buffer);
	else if (type === "INT64") return new BigInt64Array(bytes.buffer);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		const split = new Array(count);
		for (let i = 0; i < count; i++) split[i] = bytes.subarray(i * width, (i + 1) * width);
		return split;
	}
	throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
}
function byteWidth(type, typeLength) {
	switch (type) {
		case "INT32":
		case "FLOAT": return 4;
		case "INT64":
		case "DOUBLE": return 8;
		case "FIXED_LEN_BYTE_ARRAY":
			if (!typeLength) throw new Error("parquet byteWidth missing type_length");
			return typeLength;
		default: throw new Error(`parquet unsupported type: ${type}`);
	}
}
// node_modules/hyparquet/src/plain.js
function readPlain(reader, type, count, fixedLength) {
	if (count === 0) return [];
	if (type === "BOOLEAN") return readPlainBoolean(reader, count);
	else if (type === "INT32") return readPlainInt32(reader, count);
	else if (type === "INT64") return readPlainInt64(reader, count);
	else if (type === "INT96") return readPlainInt96(reader, count);
	else if (type === "FLOAT") return readPlainFloat(reader, count);
	else if (type === "DOUBLE") return readPlainDouble(reader, count);
	else if (type === "BYTE_ARRAY") return readPlainByteArray(reader, count);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (!fixedLength) throw new Error("parquet missing fixed length");
		return readPlainByteArrayFixed(reader, count, fixedLength);
	} else throw new Error(`parquet unhandled type: ${type}`);
}
function readPlainBoolean(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const byteOffset = reader.offset + (i / 8 | 0);
		const bitOffset = i % 8;
		const byte = reader.view.getUint8(byteOffset);
		values[i] = (byte & 1 << bitOffset) !== 0;
	}
	reader.offset += Math.ceil(count / 8);
	return values;
}
function readPlainInt32(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
function readPlainInt64(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
function readPlainInt96(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const low = reader.view.getBigInt64(reader.offset + i * 12, true);
		const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
		values[i] = BigInt(high) << 64n | low;
	}
	reader.offset += count * 12;
	return values;
}
function readPlainFloat(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 4;
	return values;
}
function readPlainDouble(reader, count) {
	const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
	reader.offset += count * 8;
	return values;
}
function readPlainByteArray(reader, count) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		const length = reader.view.getUint32(reader.offset, true);
		reader.offset += 4;
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
		reader.offset += length;
	}
	return values;
}
function readPlainByteArrayFixed(reader, count, fixedLength) {
	const values = new Array(count);
	for (let i = 0; i < count; i++) {
		values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength);
		reader.offset += fixedLength;
	}
	return values;
}
function align(buffer, offset, size) {
	const aligned = new ArrayBuffer(size);
	new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
	return aligned;
}
// node_modules/hyparquet/src/snappy.js
const WORD_MASK = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
function copyBytes(fromArray, fromPos, toArray, toPos, length) {
	for (let i = 0; i < length; i++) toArray[toPos + i] = fromArray[fromPos + i];
}
function snappyUncompress(input, output) {
	const inputLength = input.byteLength;
	const outputLength = output.byteLength;
	let pos = 0;
	let outPos = 0;
	while (pos < inputLength) {
		const c = input[pos];
		pos++;
		if (c < 128) break;
	}
	if (outputLength && pos >= inputLength) throw new Error("invalid snappy length header");
	while (pos < inputLength) {
		const c = input[pos];
		let len = 0;
		pos++;
		if (pos >= inputLength) throw new Error("missing eof marker");
		if ((c & 3) === 0) {
			let len = (c >>> 2) + 1;
			if (len > 60) {
				if (pos + 3 >= inputLength) throw new Error("snappy error literal pos + 3 >= inputLength");
				const lengthSize = len - 60;
				len = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
				len = (len & WORD_MASK[lengthSize]) + 1;
				pos += lengthSize;
			}
			if (pos + len > inputLength) throw new Error("snappy error literal exceeds input length");
			copyBytes(input, pos, output, outPos, len);
			pos += len;
			outPos += len;
		} else {
			let offset = 0;
			switch (c & 3) {
				case 1:
					len = (c >>> 2 & 7) + 4;
					offset = input[pos] + (c >>> 5 << 8);
					pos++;
					break;
				case 2:
					if (inputLength <= pos + 1) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8);
					pos += 2;
					break;
				case 3:
					if (inputLength <= pos + 3) throw new Error("snappy error end of input");
					len = (c >>> 2) + 1;
					offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
					pos += 4;
			}
			if (offset === 0 || isNaN(offset)) throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
			if (offset > outPos) throw new Error("cannot copy from before start of buffer");
			copyBytes(output, outPos - offset, output, outPos, len);
			outPos += len;
		}
	}
	if (outPos !== outputLength) throw new Error("premature end of input");
}
// node_modules/hyparquet/src/datapage.js
function readDataPage(bytes, daph, { type, element, schemaPath }) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const reader = {
		view,
		offset: 0
	};
	let dataPage;
	const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
	const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
	const nValues = daph.num_values - numNulls;
	if (daph.encoding === "PLAIN") dataPage = readPlain(reader, type, nValues, element.type_length);
	else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
		const bitWidth = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
		if (bitWidth) {
			dataPage = new Array(nValues);
			if (type === "BOOLEAN") {
				readRleBitPackedHybrid(reader, bitWidth, dataPage);
				dataPage = dataPage.map((x) => !!x);
			} else readRleBitPackedHybrid(reader, bitWidth, dataPage, view.byteLength - reader.offset);
		} else dataPage = new Uint8Array(nValues);
	} else if (daph.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
	else if (daph.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(reader, nValues, dataPage);
	} else if (daph.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(reader, nValues, dataPage);
	} else throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
function readRepetitionLevels(reader, daph, schemaPath) {
	if (schemaPath.length > 1) {
		const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
		if (maxRepetitionLevel) {
			const values = new Array(daph.num_values);
			readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
			return values;
		}
	}
	return [];
}
function readDefinitionLevels(reader, daph, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (!maxDefinitionLevel) return {
		definitionLevels: [],
		numNulls: 0
	};
	const definitionLevels = new Array(daph.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
	let numNulls = daph.num_values;
	for (const def of definitionLevels) if (def === maxDefinitionLevel) numNulls--;
	if (numNulls === 0) definitionLevels.length = 0;
	return {
		definitionLevels,
		numNulls
	};
}
function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
	let page;
	const customDecompressor = compressors?.[codec];
	if (codec === "UNCOMPRESSED") page = compressedBytes;
	else if (customDecompressor) page = customDecompressor(compressedBytes, uncompressed_page_size);
	else if (codec === "SNAPPY") {
		page = new Uint8Array(uncompressed_page_size);
		snappyUncompress(compressedBytes, page);
	} else throw new Error(`parquet unsupported compression codec: ${codec}`);
	if (page?.length !== uncompressed_page_size) throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
	return page;
}
function readDataPageV2(compressedBytes, ph, columnDecoder) {
	const reader = {
		view: new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength),
		offset: 0
	};
	const { type, element, schemaPath, codec, compressors } = columnDecoder;
	const daph2 = ph.data_page_header_v2;
	if (!daph2) throw new Error("parquet data page header v2 is undefined");
	const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
	reader.offset = daph2.repetition_levels_byte_length;
	const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
	const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
	let page = compressedBytes.subarray(reader.offset);
	if (daph2.is_compressed !== false) page = decompressPage(page, uncompressedPageSize, codec, compressors);
	const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
	const pageReader = {
		view: pageView,
		offset: 0
	};
	let dataPage;
	const nValues = daph2.num_values - daph2.num_nulls;
	if (daph2.encoding === "PLAIN") dataPage = readPlain(pageReader, type, nValues, element.type_length);
	else if (daph2.encoding === "RLE") {
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, 1, dataPage);
		dataPage = dataPage.map((x) => !!x);
	} else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
		const bitWidth = pageView.getUint8(pageReader.offset++);
		dataPage = new Array(nValues);
		readRleBitPackedHybrid(pageReader, bitWidth, dataPage, uncompressedPageSize - 1);
	} else if (daph2.encoding === "DELTA_BINARY_PACKED") {
		dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues);
		deltaBinaryUnpack(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaLengthByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "DELTA_BYTE_ARRAY") {
		dataPage = new Array(nValues);
		deltaByteArray(pageReader, nValues, dataPage);
	} else if (daph2.encoding === "BYTE_STREAM_SPLIT") dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
	else throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
	return {
		definitionLevels,
		repetitionLevels,
		dataPage
	};
}
function readRepetitionLevelsV2(reader, daph2, schemaPath) {
	const maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
	if (!maxRepetitionLevel) return [];
	const values = new Array(daph2.num_values);
	readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
	return values;
}
function readDefinitionLevelsV2(reader, daph2, schemaPath) {
	const maxDefinitionLevel = getMaxDefinitionLevel(schemaPath);
	if (maxDefinitionLevel) {
		const values = new Array(daph2.num_values);
		readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
		return values;
	}
}
function bitWidth(value) {
	return 32 - Math.clz32(value);
}
// node_modules/hyparquet/src/column.js
function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
	const { pathInSchema, schemaPath } = columnDecoder;
	const isFlat = isFlatColumn(schemaPath);
	const chunks = [];
	let dictionary = void 0;
	let lastChunk = void 0;
	let rowCount = 0;
	let skipped = 0;
	const emitLastChunk = onPage && (() => {
		lastChunk && onPage({
			pathInSchema,
			columnData: lastChunk,
			rowStart: groupStart + rowCount - lastChunk.length,
			rowEnd: groupStart + rowCount
		});
	});
	while (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) {
		if (reader.offset >= reader.view.byteLength - 1) break;
		const header = parquetHeader(reader);
		if (header.type === "DICTIONARY_PAGE") {
			const { data } = readPage(reader, header, columnDecoder, dictionary, void 0, 0);
			if (data) dictionary = convert(data, columnDecoder);
		} else {
			const lastChunkLength = lastChunk?.length || 0;
			const result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount);
			if (result.skipped) {
				if (!chunks.length) skipped += result.skipped;
				rowCount += result.skipped;
			} else if (result.data && lastChunk === result.data) rowCount += result.data.length - lastChunkLength;
			else if (result.data && result.data.length) {
				emitLastChunk?.();
				chunks.push(result.data);
				rowCount += result.data.length;
				lastChunk = result.data;
			}
		}
	}
	emitLastChunk?.();
	return {
		data: chunks,
		skipped
	};
}
function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
	const { type, element, schemaPath, codec, compressors } = columnDecoder;
	const compressedBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header.compressed_page_size);
	reader.offset += header.compressed_page_size;
	if (header.type === "DATA_PAGE") {
		const daph = header.data_page_header;
		if (!daph) throw new Error("parquet data page header is undefined");
		if (pageStart > daph.num_values && isFlatColumn(schemaPath)) return { skipped: daph.num_values };
		const { definitionLevels, repetitionLevels, dataPage } = readDataPage(decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors), daph, columnDecoder);
		const values = convertWithDictionary(dataPage, dictionary, daph.encoding, columnDecoder);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(previousChunk) ? previousChunk : [], definitionLevels, repetitionLevels, values, schemaPath)
		};
	} else if (header.type === "DATA_PAGE_V2") {
		const daph2 = header.data_page_header_v2;
		if (!daph2) throw new Error("parquet data page header v2 is undefined");
		if (pageStart > daph2.num_rows) return { skipped: daph2.num_rows };
		const { definitionLevels, repetitionLevels, dataPage } = readDataPageV2(compressedBytes, header, columnDecoder);
		const values = convertWithDictionary(dataPage, dictionary, daph2.encoding, columnDecoder);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(previousChunk) ? previousChunk : [], definitionLevels, repetitionLevels, values, schemaPath)
		};
	} else if (header.type === "DICTIONARY_PAGE") {
		const diph = header.dictionary_page_header;
		if (!diph) throw new Error("parquet dictionary page header is undefined");
		const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors);
		return {
			skipped: 0,
			data: readPlain({
				view: new DataView(page.buffer, page.byteOffset, page.byteLength),
				offset: 0
			}, type, diph.num_values, element.type_length)
		};
	} else throw new Error(`parquet unsupported page type: ${header.type}`);
}
function parquetHeader(reader) {
	const header = deserializeTCompactProtocol(reader);
	return {
		type: PageTypes[header.field_1],
		uncompressed_page_size: header.field_2,
		compressed_page_size: header.field_3,
		crc: header.field_4,
		data_page_header: header.field_5 && {
			num_values: header.field_5.field_1,
			encoding: Encodings[header.field_5.field_2],
			definition_level_encoding: Encodings[header.field_5.field_3],
			repetition_level_encoding: Encodings[header.field_5.field_4],
			statistics: pageStatistics(header.field_5.field_5)
		},
		index_page_header: header.field_6,
		dictionary_page_header: header.field_7 && {
			num_values: header.field_7.field_1,
			encoding: Encodings[header.field_7.field_2],
			is_sorted: header.field_7.field_3
		},
		data_page_header_v2: header.field_8 && {
			num_values: header.field_8.field_1,
			num_nulls: header.field_8.field_2,
			num_rows: header.field_8.field_3,
			encoding: Encodings[header.field_8.field_4],
			definition_levels_byte_length: header.field_8.field_5,
			repetition_levels_byte_length: header.field_8.field_6,
			is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
			statistics: pageStatistics(header.field_8.field_8)
		}
	};
}
function pageStatistics(stats) {
	return stats && {
		max: stats.field_1,
		min: stats.field_2,
		null_count: stats.field_3,
		distinct_count: stats.field_4,
		max_value: stats.field_5,
		min_value: stats.field_6,
		is_max_value_exact: stats.field_7,
		is_min_value_exact: stats.field_8
	};
}
// node_modules/hyparquet/src/rowgroup.js
function readRowGroup(options, { metadata }, groupPlan) {
	const asyncColumns = [];
	const schemaTree = parquetSchema(metadata);
	for (const chunk of groupPlan.chunks) {
		const { path_in_schema: pathInSchema } = chunk.columnMetadata;
		const schemaPath = getTreePath(schemaTree, pathInSchema);
		const columnDecoder = {
			pathInSchema,
			element: schemaPath[schemaPath.length - 1].element,
			schemaPath,
			...options,
			...chunk.columnMetadata,
			parsers: {
				...DEFAULT_PARSERS,
				...options.parsers
			}
		};
		const { startByte, endByte } = chunk.range;
		if ("pageLocations" in chunk) asyncColumns.push({
			pathInSchema,
			data: readSelectedPages(options, groupPlan, chunk, chunk.pageLocations, columnDecoder)
		});
		else if ("offsetIndex" in chunk) asyncColumns.push({
			pathInSchema,
			data: Promise.resolve(options.file.slice(chunk.offsetIndex.startByte, chunk.offsetIndex.endByte)).then((arrayBuffer) => {
				const pages = readOffsetIndex({
					view: new DataView(arrayBuffer),
					offset: 0
				}).page_locations;
				return readSelectedPages(options, groupPlan, chunk, pages, columnDecoder);
			})
		});
		else asyncColumns.push({
			pathInSchema,
			data: Promise.resolve(options.file.slice(startByte, endByte)).then((buffer) => {
				return readColumn({
					view: new DataView(buffer),
					offset: 0
				}, groupPlan, columnDecoder, options.onPage);
			})
		});
	}
	return {
		groupStart: groupPlan.groupStart,
		groupRows: groupPlan.groupRows,
		selectStart: groupPlan.selectStart,
		selectEnd: groupPlan.selectEnd,
		asyncColumns
	};
}
async function readSelectedPages(options, groupPlan, chunk, pages, columnDecoder) {
	const { data_page_offset, dictionary_page_offset } = chunk.columnMetadata;
	const { selectStart, selectEnd } = groupPlan;
	let { startByte, endByte } = chunk.range;
	let skipped = -1;
	const hasDict = dictionary_page_offset || data_page_offset < pages[0].offset;
	for (let i = 0; i < pages.length; i++) {
		const page = pages[i];
		const pageStart = Number(page.first_row_index);
		const pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupPlan.groupRows;
		if (skipped < 0 && pageEnd > selectStart) {
			startByte = Number(page.offset);
			skipped = pageStart;
		}
		if (pageStart < selectEnd) endByte = Number(page.offset) + page.compressed_page_size;
	}
	if (skipped < 0) skipped = 0;
	let view;
	if (hasDict && skipped) {
		const dictLength = Number(pages[0].offset) - chunk.range.startByte;
		const [dictBuffer, dataBuffer] = await Promise.all([options.file.slice(chunk.range.startByte, Number(pages[0].offset)), options.file.slice(startByte, endByte)]);
		const combined = new Uint8Array(dictLength + dataBuffer.byteLength);
		combined.set(new Uint8Array(dictBuffer, 0, dictLength));
		combined.set(new Uint8Array(dataBuffer), dictLength);
		view = new DataView(combined.buffer);
	} else if (hasDict) view = new DataView(await options.file.slice(chunk.range.startByte, endByte));
	else view = new DataView(await options.file.slice(startByte, endByte));
	const { data, skipped: columnSkipped } = readColumn({
		view,
		offset: 0
	}, skipped ? {
		...groupPlan,
		groupStart: groupPlan.groupStart + skipped,
		selectStart: groupPlan.selectStart - skipped,
		selectEnd: groupPlan.selectEnd - skipped
	} : groupPlan, columnDecoder, options.onPage);
	return {
		data,
		skipped: skipped + columnSkipped
	};
}
async function asyncGroupToRows({ asyncColumns }, selectStart, selectEnd, columns, rowFormat) {
	const asyncPages = await Promise.all(asyncColumns.map((column) => column.data.then(({ skipped, data }) => ({
		skipped,
		data: flatten(data)
	}))));
	const selectCount = selectEnd - selectStart;
	if (rowFormat === "object") {
		const groupData = Array(selectCount);
		for (let selectRow = 0; selectRow < selectCount; selectRow++) {
			const rowData = {};
			for (let i = 0; i < asyncColumns.length; i++) {
				const { data, skipped } = asyncPages[i];
				rowData[asyncColumns[i].pathInSchema[0]] = data[selectStart + selectRow - skipped];
			}
			groupData[selectRow] = rowData;
		}
		return groupData;
	}
	const includedColumnNames = asyncColumns.map((child) => child.pathInSchema[0]).filter((name) => !columns || columns.includes(name));
	const columnOrder = columns ?? includedColumnNames;
	const columnIndexes = columnOrder.map((name) => asyncColumns.findIndex((column) => column.pathInSchema[0] === name));
	const groupData = Array(selectCount);
	for (let selectRow = 0; selectRow < selectCount; selectRow++) {
		const rowData = Array(asyncColumns.length);
		for (let i = 0; i < columnOrder.length; i++) {
			const colIdx = columnIndexes[i];
			if (colIdx < 0) throw new Error(`parquet column not found: ${columnOrder[i]}`);
			const { data, skipped } = asyncPages[colIdx];
			rowData[i] = data[selectStart + selectRow - skipped];
		}
		groupData[selectRow] = rowData;
	}
	return groupData;
}
function assembleAsync(asyncRowGroup, schemaTree, parsers) {
	const { asyncColumns } = asyncRowGroup;
	const allParsers = {
		...DEFAULT_PARSERS,
		...parsers
	};
	const assembled = [];
	for (const child of schemaTree.children) if (child.children.length) {
		const childColumns = asyncColumns.filter((column) => column.pathInSchema[0] === child.element.name);
		if (!childColumns.length) continue;
		assembled.push({
			pathInSchema: child.path,
			data: (async () => {
				const resolved = await Promise.all(childColumns.map((c) => c.data));
				const subcolumnData = new Map();
				const flattened = resolved.map(({ data }) => flatten(data));
				const skipped = Math.max(asyncRowGroup.selectStart ?? 0, ...resolved.map((result) => result.skipped));
				const end = Math.min(asyncRowGroup.selectEnd ?? Infinity, ...resolved.map((result, i) => result.skipped + flattened[i].length));
				for (let i = 0; i < childColumns.length; i++) {
					const start = skipped - resolved[i].skipped;
					const length = Math.max(0, end - skipped);
					subcolumnData.set(childColumns[i].pathInSchema.join("."), flattened[i].slice(start, start + length));
				}
				assembleNested(subcolumnData, child, allParsers);
				const assembled = subcolumnData.get(child.element.name);
				if (!assembled) throw new Error("parquet column data not assembled");
				return {
					data: [assembled],
					skipped
				};
			})()
		});
	} else {
		const asyncColumn = asyncColumns.find((column) => column.pathInSchema[0] === child.element.name);
		if (asyncColumn) assembled.push(asyncColumn);
	}
	return {
		...asyncRowGroup,
		asyncColumns: assembled
	};
}
// node_modules/hyparquet/src/scan.js
async function prepareParquetRead(options) {
	const prepared = await prepareParquetOptions(options);
	return {
		options: prepared,
		plan: parquetPlan(prepared)
	};
}
async function prepareParquetOptions(options) {
	const metadata = options.metadata ?? await parquetMetadataAsync(options.file, options);
	const schemaColumns = parquetSchema(metadata).children.map((child) => child.element.name);
	const missingFilterColumns = columnsNeededForFilter(options.filter).filter((column) => !schemaColumns.includes(column));
	if (missingFilterColumns.length) throw new Error(`parquet filter columns not found: ${missingFilterColumns.join(", ")}`);
	if (options.columns) {
		const missingColumns = options.columns.filter((column) => !schemaColumns.includes(column));
		if (missingColumns.length) throw new Error(`parquet column not found: ${missingColumns[0]}`);
	}
	let prepared = {
		...options,
		metadata
	};
	prepared = await withBloomFilters(prepared);
	prepared = await withPageIndexes(prepared);
	return prepared;
}
function readParquetPlan(options, plan) {
	const readOptions = {
		...options,
		file: prefetchAsyncBuffer(options.file, plan)
	};
	return plan.groups.map((group) => readRowGroup(readOptions, plan, group));
}
async function withBloomFilters(options) {
	if (!options.useBloomFilters || !options.filter || !options.metadata) return options;
	const schemaTree = parquetSchema(options.metadata);
	const schemaElements = {};
	for (const child of schemaTree.children) schemaElements[child.element.name] = child.element;
	const bloomFiltersByGroup = await prefetchBloomFilters({
		file: options.file,
		metadata: options.metadata,
		filter: options.filter,
		filterStrict: options.filterStrict
	});
	return {
		...options,
		bloomFiltersByGroup,
		schemaElements
	};
}
async function withPageIndexes(options) {
	if (!options.usePageIndex || !options.filter || !options.metadata) return options;
	const { pageRangesByGroup, pageLocationsByGroup } = await prefetchPageIndexes({
		file: options.file,
		metadata: options.metadata,
		filter: options.filter,
		filterStrict: options.filterStrict,
		rowStart: options.rowStart,
		rowEnd: options.rowEnd,
		columns: options.columns,
		bloomFiltersByGroup: options.bloomFiltersByGroup,
		schemaElements: options.schemaElements,
		parsers: options.parsers
	});
	return {
		...options,
		pageRangesByGroup,
		pageLocationsByGroup
	};
}
// node_modules/hyparquet/src/read.js
const rowIndex = Symbol("rowIndex");
async function parquetRead(options) {
	options.metadata ??= await parquetMetadataAsync(options.file, options);
	const { rowStart = 0, rowEnd, columns, onChunk, onComplete, rowFormat, filter, filterStrict = true } = options;
	if (filter && rowFormat !== "object") throw new Error("parquet filter requires rowFormat: \"object\"");
	if (options.includeRowIndex && rowFormat !== "object") throw new Error("parquet includeRowIndex requires rowFormat: \"object\"");
	const filterColumns = columnsNeededForFilter(filter);
	let readColumns = columns;
	if (columns && filterColumns.length) {
		const selectedColumns = new Set(columns);
		const extraColumns = filterColumns.filter((column) => !selectedColumns.has(column));
		if (extraColumns.length) readColumns = [...columns, ...extraColumns];
	}
	const prepared = await prepareParquetRead(readColumns === columns ? options : {
		...options,
		columns: readColumns
	});
	const preparedOptions = prepared.options;
	const requiresProjection = readColumns !== columns;
	const asyncGroups = readParquetPlan(preparedOptions, prepared.plan);
	if (!onComplete && !onChunk) {
		await awaitAllColumns(asyncGroups);
		return;
	}
	if (!preparedOptions.metadata) throw new Error("parquet requires metadata");
	const schemaTree = parquetSchema(preparedOptions.metadata);
	const assembled = asyncGroups.map((arg) => assembleAsync(arg, schemaTree, options.parsers));
	if (onChunk) for (const asyncGroup of assembled) for (const asyncColumn of asyncGroup.asyncColumns) asyncColumn.data.then(({ data, skipped }) => {
		let rowStart = asyncGroup.groupStart + skipped;
		for (const columnData of data) {
			onChunk({
				columnName: asyncColumn.pathInSchema[0],
				columnData,
				rowStart,
				rowEnd: rowStart + columnData.length
			});
			rowStart += columnData.length;
		}
	}, () => {});
	if (onComplete) {
		await awaitAllColumns(assembled);
		const rows = [];
		for (const asyncGroup of assembled) {
			const selectStart = asyncGroup.selectStart ?? Math.max(rowStart - asyncGroup.groupStart, 0);
			const selectEnd = asyncGroup.selectEnd ?? Math.min((rowEnd ?? Infinity) - asyncGroup.groupStart, asyncGroup.groupRows);
			const groupData = rowFormat === "object" ? await asyncGroupToRows(asyncGroup, selectStart, selectEnd, readColumns, "object") : await asyncGroupToRows(asyncGroup, selectStart, selectEnd, columns, "array");
			if (options.includeRowIndex) for (let i = 0; i < groupData.length; i++) Object.defineProperty(groupData[i], rowIndex, { value: asyncGroup.groupStart + selectStart + i });
			if (filter) {
				for (const row of groupData) if (matchFilter(row, filter, filterStrict)) {
					if (requiresProjection && columns) {
						for (const col of filterColumns) if (!columns.includes(col)) delete row[col];
					}
					rows.push(row);
				}
			} else concat(rows, groupData);
		}
		onComplete(rows);
	} else await awaitAllColumns(assembled);
}
async function awaitAllColumns(asyncGroups) {
	const all = asyncGroups.flatMap((g) => g.asyncColumns.map((c) => c.data));
	const failed = (await Promise.allSettled(all)).find((r) => r.status === "rejected");
	if (failed) throw failed.reason;
}
function parquetReadObjects(options) {
	return new Promise((onComplete, reject) => {
		parquetRead({
			...options,
			rowFormat: "object",
			onComplete
		}).catch(reject);
	});
}
// src/evaluation/dataset/csv.ts
var import_flechette = require_flechette();
function csvRecords(text) {
	const [header = [], ...records] = csvLines(text);
	return records.map((fields, index) => {
		if (fields.length !== header.length) throw new Error(`record ${index + 1}: expected ${header.length} fields, got ${fields.length}`);
		return Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ""]));
	});
}
function csvLines(text) {
	const lines = [];
	let line = [];
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;
	while (pattern.lastIndex < text.length) {
		const at = pattern.lastIndex;
		const found = pattern.exec(text);
		if (found === null) throw new Error(`a quote out of place at character ${at + 1}`);
		const [, quoted, plain = "", end] = found;
		line.push(quoted?.replaceAll("\"\"", "\"") ?? plain);
		if (end === "," && pattern.lastIndex < text.length) continue;
		if (end === ",") line.push("");
		if (line.length > 1 || line[0] !== "") lines.push(line);
		line = [];
	}
	return lines;
}
// src/evaluation/dataset/decode.ts
const MAX_UNPACKED_BYTES = 1 << 30;
const COMPRESSORS = {
	GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length }),
	ZSTD: (input, length) => zlib.zstdDecompressSync(input, { maxOutputLength: length }),
	BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length })
};
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}
const PARQUET = [
	80,
	65,
	82,
	49
];
const ARROW = [[
	255,
	255,
	255,
	255
], [
	65,
	82,
	82,
	79,
	87,
	49
]];
const GZIP = [31, 139];
async function decodeRows(name, bytes) {
	try {
		if (startsWith(bytes, PARQUET)) return await parquetRows(bytes);
		if (ARROW.some((magic) => startsWith(bytes, magic))) return numbered((0, import_flechette.tableFromIPC)(bytes).toArray());
		if (/\.csv$/i.test(name)) return numbered(csvRecords(textOf(bytes)));
		if (startsWith(bytes, GZIP)) return jsonLines(name, zlib.gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }));
		return jsonLines(name, bytes);
	} catch (cause) {
		if (cause instanceof EspalierError) throw cause;
		throw new EspalierError("dataset-invalid", `${name} cannot be read: ${messageOf(cause)}`, { cause });
	}
}
async function parquetRows(bytes) {
	return numbered(await parquetReadObjects({
		file: {
			byteLength: bytes.length,
			slice: (start, end) => bytes.slice(start, end).buffer
		},
		compressors: COMPRESSORS
	}));
}
function numbered(rows) {
	return rows.map((row, index) => ({
		place: `row ${index + 1}`,
		row
	}));
}
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
function jsonLines(name, bytes) {
	const text = textOf(bytes);
	const rows = [];
	for (const [index, line] of text.split("\n").entries()) {
		const place = `line ${index + 1}`;
		if (line.trim() !== "") rows.push({
			place,
			row: jsonRow(`${name} ${place}`, line)
		});
	}
	return rows;
}
function jsonRow(where, line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where} is not valid JSON: ${messageOf(cause)}`, {
			hint: "A data set is Parquet, or one JSON object a line.",
			cause
		});
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	throw new EspalierError("dataset-invalid", `${where}: expected a JSON object, got ${line.slice(0, 40)}`);
}
// src/evaluation/dataset/pattern.ts
function sourceParts(pattern) {
	if (!/[{}]/.test(pattern)) return [{ source: pattern }];
	const [, before, names, after] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(pattern) ?? [];
	if (names === void 0) throw new EspalierError("usage", `source "${pattern}": expected at most one pair of braces, as {one,two}`);
	return names.split(",").map((part) => ({
		source: `${before}${part.trim()}${after}`,
		part: part.trim()
	}));
}
function commonName(names) {
	const [first = "", ...others] = names;
	if (others.length === 0) return first;
	const shared = (a, b, at) => {
		let length = 0;
		while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length += 1;
		return length;
	};
	const prefix = others.reduce((length, name) => Math.min(length, shared(first, name, (t, i) => t[i])), first.length);
	const suffix = others.reduce((length, name) => Math.min(length, shared(first.slice(prefix), name.slice(prefix), (t, i) => t.at(-1 - i))), first.length - prefix);
	return `${first.slice(0, prefix)}*${first.slice(first.length - suffix)}`;
}
// src/evaluation/dataset/load.ts
const MAX_BYTES = 512e6;
async function loadDataset(options) {
	const { benchmark, files, license, signal } = options;
	const names = files.map(({ source }) => source.name);
	const size = files.reduce((sum, { source }) => sum + source.size, 0);
	if (size > MAX_BYTES) throw new EspalierError("dataset-invalid", `${commonName(names)} has ${formatBytes(size)}, expected at most ${formatBytes(MAX_BYTES)}`);
	const raw = [];
	for (const file of files) {
		const bytes = await file.source.read(0, file.source.size, signal);
		raw.push({
			...file,
			sha256: sha256Hex(bytes),
			rows: await decodeRows(file.source.name, bytes)
		});
	}
	const rows = joined(raw.flatMap(({ source, part, rows }) => rows.map((row) => ({
		file: source.name,
		part,
		...row
	}))), benchmark.joinBy).flatMap((row, index) => checkedRow(benchmark, row, index));
	if (rows.length === 0) throw new EspalierError("dataset-invalid", `${commonName(names)} has no rows, expected at least one`);
	const ids = Map.groupBy(rows, ({ id }) => id);
	const twice = rows.find(({ id }) => ids.get(id)?.length !== 1)?.id;
	if (twice !== void 0) throw new EspalierError("dataset-invalid", `${commonName(names)} has question ${twice} more than once`);
	const [only, ...others] = raw;
	return {
		source: commonName(names),
		sha256: only !== void 0 && others.length === 0 ? only.sha256 : sha256Hex(raw.map(({ sha256, source }) => `${sha256}  ${source.name}\n`).join("")),
		rows,
		...license === void 0 ? {} : { license }
	};
}
function joined(rows, column) {
	if (column === void 0) return [...rows];
	return [...Map.groupBy(rows, ({ row, file, place }) => row[column] ?? `${file} ${place}`).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [{
		...first,
		row: Object.assign({}, first.row, ...others.map(({ row }) => row))
	}]);
}
function checkedRow(benchmark, { file, part, place, row: raw }, index) {
	const where = `${file} ${place}`;
	const missing = benchmark.columns.filter((column) => raw[column] === void 0);
	if (missing.length > 0) {
		const found = Object.keys(raw);
		throw new EspalierError("dataset-invalid", `${where}: ${benchmark.title} needs the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; found ${found.join(", ") || "none"}`, { details: {
			file,
			row: index + 1,
			missing,
			found
		} });
	}
	if (benchmark.includes?.(raw) === false) return [];
	try {
		return [{
			id: String(index),
			...benchmark.parseRow(raw, part)
		}];
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where}: ${messageOf(cause)}`, {
			details: {
				file,
				row: index + 1
			},
			cause
		});
	}
}
// src/evaluation/overlap.ts
const SHINGLE = 13;
const LEAST = 8;
const SHARE = .7;
function findOverlap(rows, text) {
	const questions = rows.map(({ id, view }) => ({
		id,
		forms: formsOf(view).map(shinglesOf)
	}));
	const seen = linesOf(text, new Set(questions.flatMap(({ forms }) => forms.flat())));
	return questions.flatMap(({ id, forms }) => {
		const { there, share } = forms.map((shingles) => {
			const there = shingles.filter((shingle) => seen.has(shingle));
			return {
				there,
				share: there.length / Math.max(1, shingles.length)
			};
		}).toSorted((a, b) => b.share - a.share)[0];
		return share < SHARE ? [] : [{
			id,
			line: seen.get(there[0]),
			share,
			words: there[0]
		}];
	});
}
function checkOverlap(title, { rows, source }, path, text) {
	const found = findOverlap(rows, text);
	if (found.length === 0) return;
	const shown = found.slice(0, 3).map(({ id, line, words }) => `question ${id} at line ${line} ("${words}")`);
	const more = found.length > 3 ? ", ..." : "";
	throw new EspalierError("dataset-invalid", `${path} holds ${found.length} of the ${rows.length} questions of ${title}: ${shown.join(", ")}${more}`, {
		hint: "Take them out, or use other text. With --allow-overlap it is used all the same, and the benchmark proves less.",
		details: {
			text: path,
			benchmark: title,
			source,
			overlap: found.slice(0, 100)
		}
	});
}
function linesOf(text, wanted) {
	const lengths = [...new Set([...wanted].map((shingle) => shingle.split(" ").length))];
	const found = new Map();
	const words = [];
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) for (const word of wordsOf(line)) {
		words.push(word);
		lines.push(index + 1);
	}
	const starts = new Set([...wanted].map((shingle) => shingle.slice(0, shingle.indexOf(" "))));
	for (const [i, word] of words.entries()) {
		if (!starts.has(word)) continue;
		for (const length of lengths) {
			if (i + length > words.length) continue;
			const run = words.slice(i, i + length).join(" ");
			if (wanted.has(run) && !found.has(run)) found.set(run, lines[i]);
		}
	}
	return found;
}
function shinglesOf(question) {
	const words = wordsOf(question);
	if (words.length < LEAST) return [];
	const length = Math.min(SHINGLE, words.length);
	return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(" "));
}
function formsOf({ question, prompt, choices }) {
	const asked = String(question ?? prompt ?? "");
	const parsed = choicesSchema.safeParse(choices);
	if (!parsed.success || parsed.data.length === 0) return [asked];
	const withLetters = parsed.data.map(({ letter, text }) => `${letter} ${text}`);
	return [parsed.data.map(({ text }) => text), withLetters].map((texts) => [asked, ...texts].join("\n"));
}
const choicesSchema = array(object({
	letter: string(),
	text: string()
}));
function wordsOf(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
// src/pipeline/open-dataset.ts
const BUILTIN = "builtin:";
async function openDataset(source, context) {
	if (source.startsWith(BUILTIN)) {
		const file = join(context.templatesDir, "benchmarks", source.slice(8));
		return {
			...await openFileSource(file),
			name: source
		};
	}
	const location = parseLocation(source);
	return location.kind === "hub" ? openBase(location, context) : openFileSource(location.path);
}
function openDatasetFiles(source, context) {
	return openEach(sourceParts(source), async ({ source, part }) => {
		const file = await openDataset(source, context);
		const close = () => file[Symbol.asyncDispose]();
		return {
			source: file,
			...part !== void 0 && { part },
			[Symbol.asyncDispose]: close
		};
	});
}
async function licenseOfSource(source, { hub, progress }) {
	const location = parseLocation(source);
	if (location.kind === "local") return void 0;
	return (await readCardMetadata(location.repo, location.revision, hub, (reason) => {
		progress({
			type: "note",
			level: "warning",
			message: `${reason}; its license is not known`
		});
	})).license;
}
// src/pipeline/overlap.ts
async function refuseOverlap(texts, benchmarks, allowed, context) {
	const notes = [];
	for (const { benchmark, source } of parseWanted(benchmarks).questions) try {
		var _usingCtx$1 = _usingCtx();
		const opened = _usingCtx$1.a(await openDatasetFiles(source, context).catch(withHint));
		const { signal } = context;
		const dataset = await loadDataset({
			benchmark,
			files: opened.files,
			...signal && { signal }
		});
		for (const text of texts) notes.push(...overlapOf(benchmark.title, dataset, text, allowed, context));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
	return notes;
}
function withHint(cause) {
	if (!(cause instanceof EspalierError)) throw cause;
	throw new EspalierError(cause.code, cause.message, {
		hint: "The text is compared with the questions of --benchmarks. Name those that you will ask (mmlu=FILE), or none.",
		details: cause.details,
		cause
	});
}
function overlapOf(title, dataset, { path, text }, allowed, { progress }) {
	try {
		checkOverlap(title, dataset, path, text);
		return [];
	} catch (error) {
		if (!allowed || !(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `${error.message}; used all the same`
		});
		return [error.message];
	}
}
// src/llama/tools/run.ts
const STOP_GRACE_MS = 5e3;
const SILENT = "The tools of llama.cpp can lose their log when they end at once: run it again to see why.";
async function runTool(tools, tool, args, { logFile, cwd, signal } = {}) {
	signal?.throwIfAborted();
	const command = tools.command(tool);
	const log = logFile === void 0 ? void 0 : await openLog(logFile);
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	const stop = () => void guarded.stop(STOP_GRACE_MS);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const [outText = "", errText = ""] = await collect([stdout, stderr], log);
		const exit = await guarded.exited;
		signal?.throwIfAborted();
		if (exit.code === 0) return {
			stdout: outText,
			stderr: errText
		};
		const lines = meaningful(`${outText}\n${errText}`);
		const why = exit.error ? "" : `: ${tellingLine(lines)}`;
		const hint = lines.length === 0 ? SILENT : logFile === void 0 ? void 0 : `Its log is ${logFile}.`;
		throw new EspalierError("llama-tool-failed", `${tool} failed (${describeExit(exit)})${why}`, {
			...hint !== void 0 && { hint },
			details: {
				tool,
				args,
				exit,
				log: lines.slice(-20)
			}
		});
	} finally {
		signal?.removeEventListener("abort", stop);
	}
}
async function openLog(path) {
	try {
		return (await openPrivate(path, "w")).createWriteStream();
	} catch (cause) {
		throw fileError(`cannot write the log ${path}`, cause);
	}
}
async function collect(streams, log) {
	const logged = log ? finished(log).catch((error) => error) : void 0;
	for (const stream of streams) stream.on("data", (piece) => log?.write(piece));
	const texts = await Promise.all(streams.map(text));
	log?.end();
	const cause = await logged;
	if (cause === void 0) return texts;
	throw fileError(`cannot write the log ${log?.path}`, cause);
}
// src/search/masks/texts.ts
const [UNKNOWN, CONTROL] = [2, 3];
const ALWAYS_PARSED = [
	"<|start|>",
	"<|message|>",
	"<|channel|>",
	"<|constrain|>"
];
const HARMONY_END = "<|end|>";
const HARMONY_LAST = ["<|return|>", "<|call|>"];
const ENDINGS = [
	...[
		HARMONY_END,
		...HARMONY_LAST,
		"<|flush|>",
		"<|calls|>",
		"<|eot_id|>",
		"<|eom_id|>",
		"<|im_end|>"
	],
	...[
		"<|endoftext|>",
		"<|end_of_text|>",
		"<end_of_turn>",
		"<end_of_utterance>",
		"</s>",
		"<eos>",
		"<EOT>"
	],
	...[
		"_<EOT>",
		"[EOT]",
		"[EOS]"
	]
];
function checkKldText(header, path, text) {
	const token = unparsedTokens(header).find((name) => text.includes(name));
	if (token === void 0) return;
	throw new EspalierError("dataset-invalid", `${path} holds ${token}, which llama-perplexity does not read as one token`, { hint: "End the turns of a chat with <|end|> where the model is gpt-oss; leave such tags out elsewhere." });
}
function asKldText(header, text) {
	const unparsed = unparsedTokens(header);
	const ended = !unparsed.includes(HARMONY_END) && HARMONY_LAST.every((name) => unparsed.includes(name)) ? HARMONY_LAST.reduce((whole, name) => whole.replaceAll(name, HARMONY_END), text) : text;
	return unparsed.some((name) => ended.includes(name)) ? void 0 : ended;
}
function unparsedTokens(header) {
	const tokens = tagsOf(header);
	const harmony = HARMONY_LAST.every((name) => tokens.has(name));
	return [...tokens].flatMap(([name, type]) => {
		if (ALWAYS_PARSED.includes(name) || harmony && name === HARMONY_END) return [];
		return type === CONTROL || type === UNKNOWN || ENDINGS.includes(name) ? [name] : [];
	});
}
function tagsOf(header) {
	const arrayOf = (key) => {
		const value = header.keyValues.find((entry) => entry.key === key)?.value;
		return typeof value === "object" ? value : void 0;
	};
	const tokens = arrayOf("tokenizer.ggml.tokens");
	const types = arrayOf("tokenizer.ggml.token_type");
	const found = new Map();
	if (tokens?.elementType !== "string" || types?.elementType !== "i32") return found;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
	const decoder = new TextDecoder();
	let at = tokens.span.start;
	for (let i = 0; i < Math.min(tokens.count, types.count); i++) {
		const length = Number(view.getBigUint64(at, true));
		const start = at + 8;
		at = start + length;
		const name = decoder.decode(header.bytes.subarray(start, at));
		if (/^_?(<.+>|\[\S+\])$/s.test(name)) found.set(name, view.getInt32(types.span.start + i * 4, true));
	}
	return found;
}
export { PINS as A, llamaOptions as C, findTools as D, offloadFlags as E, detectGpu as O, serverFlags as S, benchOffloadFlags as T, engineNamed as _, refuseOverlap as a, serverSettings as b, openDatasetFiles as c, comparisonOptions as d, completeSettings as f, engineOptions as g, trialSettings as h, overlapOf as i, nvidiaSmi as k, loadDataset as l, trialOptions as m, checkKldText as n, licenseOfSource as o, questionOptions as p, runTool as r, openDataset as s, asKldText as t, BENCHMARK_LIST as u, prepareEngine as v, offloadFrom as w, startServer as x, remote as y };
