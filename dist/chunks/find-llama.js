import { T as messageOf, _ as temporaryName, f as _usingCtx, h as removeLeftovers, i as isFileSystemError, n as fileError, u as stringifyJson, v as makeFolder, w as EspalierError } from "./files.js";
import { g as formatCount } from "./option.js";
import { S as url, _ as strictObject, d as int, h as object, i as _enum, o as array, v as string } from "./package-zod.js";
import { n as silent } from "./progress.js";
import { D as readJson, L as bearer, T as readBody, y as createFetch } from "./clear-text.js";
import { i as lastLine, n as variable, r as capture, t as childEnvironment } from "./environment.js";
import { n as withLock, r as makePrivateFolder } from "./lock.js";
import { t as So } from "./package-tar.js";
import { P as openHttpSource } from "./pages.js";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join, relative, resolve } from "node:path";
import { createReadStream, createWriteStream, existsSync, statSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { pipeline } from "node:stream/promises";
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
	}],
	jobs: [{
		"name": "ghcr.io/ggml-org/llama.cpp",
		"version": "server-cuda-b11206",
		"sha256": "3e7673cce183a55f97a1bc3c80817f3c61452483c13bc088a6766388af4775fe",
		"from": "digest of the tag as several public repositories pin it, not asked of the registry"
	}, {
		"name": "ghcr.io/ggml-org/llama.cpp",
		"version": "full-cuda",
		"sha256": "12b288d6271e8de14412d61f641ca3ecd83bd73e1c4f4f22d86b2536f2b2f8e2",
		"from": "build 9744, as public repositories pin it, not asked of the registry"
	}]
};
// src/common/pins.ts
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const text = string().min(1);
const pinSchema = strictObject({
	name: text,
	version: text,
	size: int().positive(),
	sha256,
	from: text
});
const PINS = strictObject({
	$schema: string(),
	releases: array(pinSchema),
	debian: array(pinSchema),
	images: array(pinSchema.omit({ size: true })),
	jobs: array(pinSchema.omit({ size: true }))
}).parse(pins_default);
function pinOf(pins, name) {
	return pins.find((pin) => pin.name === name);
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
	await makeFolder(target);
	const configured = await configure(source, work, context);
	await runOrThrow("apt-get", [...configured, "update"], context);
	await runOrThrow("apt-get", [
		...configured,
		"-y",
		"--download-only",
		"install",
		...packages
	], context);
	const archives = join(work, "cache/archives");
	const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
	for (const file of files) await checkPin(join(archives, file), context.pins);
	for (const file of files) await runOrThrow("dpkg-deb", [
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
	]) await makeFolder(join(work, folder));
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
	await makeFolder(work);
	const name = "debian-archive-keyring";
	await runOrThrow("apt-get", [
		"-q",
		"-o",
		"APT::Sandbox::User=root",
		"download",
		name
	], context, work);
	for (const file of await readdir(work)) if (file.endsWith(".deb")) await runOrThrow("dpkg-deb", [
		"-x",
		file,
		"."
	], context, work);
	const fetched = KEYRINGS.map((path) => join(work, path)).find((path) => existsSync(path));
	if (fetched !== void 0) return fetched;
	throw new EspalierError("llama-not-found", `the package ${name} holds none of ${KEYRINGS.join(", ")}`);
}
async function runOrThrow(program, args, context, cwd) {
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
	throw new EspalierError("file-unreadable", `${folder} exists, and Espalier did not install it`, { hint: "Move it away, or set ESPALIER_CACHE to another folder." });
}
function originOf({ source, from }, pins) {
	const place = source === "debian" ? "Debian sid" : "llama.cpp release";
	const known = source === "debian" ? pins.debian : pins.releases;
	const missing = from.filter((name) => pinOf(known, name) === void 0);
	if (missing.length === 0) return `${place}, pinned`;
	const what = source === "debian" ? "packages" : "files";
	return `${place}, ${missing.length} of ${from.length} ${what} not pinned`;
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
async function archiveMirrors(environment) {
	const named = variable(environment, MIRROR_VARIABLE);
	return named === void 0 ? debianMirrors(await machineSources()) : [named];
}
async function fromAnyMirror(work, context, use) {
	const keyring = await debianKeyring(join(work, "keyring"), context);
	const mirrors = await archiveMirrors(context.environment);
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
	if (gpu.kind === "cuda") return `cuda-${gpu.cudaVersion}`;
	return gpu.kind === "rocm" ? `rocm-${gpu.rocmVersion}` : gpu.kind;
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
	if (process.platform !== "linux") return { kind: "none" };
	const rocmVersion = await findRocm();
	if (rocmVersion !== void 0) return {
		kind: "rocm",
		rocmVersion
	};
	return await hasVulkan() ? { kind: "vulkan" } : { kind: "none" };
}
async function findRocm(root = "/") {
	if (!existsSync(join(root, "dev/kfd"))) return void 0;
	const said = await readFile(join(root, "opt/rocm/.info/version"), "utf8").catch(() => "");
	return /^(\d+\.\d+)/.exec(said)?.[1];
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
const MAX_TAG_BYTES = 1024;
const NIGHTLY = "nightly-tag.txt";
async function fetchRelease(github, build) {
	if (build !== "latest") return getRelease(github, `tags/${build}`);
	const latest = await getRelease(github, "latest");
	const pointer = latest.assets.find(({ name }) => name === NIGHTLY);
	if (!pointer) {
		if (BUILD_TAG.test(latest.tag_name)) return latest;
		throw new EspalierError("llama-not-found", `the latest release ${latest.tag_name} has no ${NIGHTLY}`);
	}
	const response = await github.fetch(pointer.browser_download_url, signalOf(github));
	const tag = (await readBody(response, MAX_TAG_BYTES).catch(messageOf)).trim();
	if (!response.ok || !BUILD_TAG.test(tag)) {
		const got = `status ${response.status}: ${tag.slice(0, 40)}`;
		throw new EspalierError("llama-not-found", `${NIGHTLY} of ${latest.tag_name} should say bNNNNN, got ${got}`);
	}
	return getRelease(github, `tags/${tag}`);
}
async function getRelease(github, which) {
	const url = `${github.apiUrl}/repos/${REPOSITORY}/releases/${which}`;
	const headers = { accept: "application/vnd.github+json" };
	if (github.token !== void 0) Object.assign(headers, bearer(github.token, "GITHUB_TOKEN"));
	const response = await github.fetch(url, {
		headers,
		...signalOf(github)
	});
	if (response.ok) {
		const where = `GitHub's answer to ${which}`;
		return readJson(releaseSchema, response, {
			where,
			code: "llama-not-found",
			limit: MAX_ANSWER_BYTES
		});
	}
	await response.body?.cancel();
	const limited = response.status === 403 || response.status === 429;
	const hint = "GitHub allows 60 requests an hour without a token. Set GITHUB_TOKEN (in a workflow, the env of the step, from github.token).";
	const message = `GitHub answered ${response.status} to releases/${which} of ${REPOSITORY}, expected 200`;
	throw new EspalierError("llama-not-found", message, limited ? { hint } : {});
}
function signalOf({ signal }) {
	return signal ? { signal } : {};
}
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
	const program = (flavor) => `llama-${tag}-bin-${flavor}.${target.archive}`;
	if (gpu.kind === "cuda") {
		const prefix = `llama-${tag}-bin-${target.system}-cuda-`;
		const suffix = `-${arch}.${target.archive}`;
		const version = chooseVersion(versionsOf(names, prefix, suffix), gpu.cudaVersion);
		const runtime = [`llama-${tag}-bin`, "llama-bin"].map((start) => `cudart-${start}-${target.system}-cuda-${version}${suffix}`).find((name) => names.includes(name));
		if (version !== void 0 && runtime !== void 0) return {
			programs: `${prefix}${version}${suffix}`,
			runtime,
			kind: "cuda"
		};
	}
	if (gpu.kind === "rocm") {
		const prefix = `llama-${tag}-bin-${target.system}-rocm-`;
		const suffix = `-${arch}.${target.archive}`;
		const version = chooseVersion(versionsOf(names, prefix, suffix).filter((one) => major(one) === major(gpu.rocmVersion)), gpu.rocmVersion);
		if (version !== void 0) return {
			programs: `${prefix}${version}${suffix}`,
			kind: "rocm"
		};
	}
	const vulkan = program(`${target.system}-vulkan-${arch}`);
	if ((gpu.kind === "vulkan" || gpu.kind === "rocm") && names.includes(vulkan)) return {
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
function versionsOf(names, prefix, suffix) {
	return names.filter((name) => name.startsWith(prefix) && name.endsWith(suffix)).map((name) => name.slice(prefix.length, name.length - suffix.length));
}
function chooseVersion(versions, driver) {
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
// src/llama/install/download-verified.ts
async function downloadVerified({ name, url, ...expected }, path, { fetch, signal, progress = silent }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const source = _usingCtx$1.a(await openHttpSource({
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
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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
function olderBuild(pins) {
	const numbers = pins.map(({ version }) => Number(/^b(\d+)$/.exec(version)?.[1] ?? 0));
	const newest = Math.max(0, ...numbers);
	return newest === 0 || `b${newest}` === "b11669" ? void 0 : `b${newest}`;
}
function releaseId(tag, gpu) {
	return `release-${tag}-${process.platform}-${process.arch}-${gpuLabel(gpu)}`;
}
async function installRelease(cacheFolder, { build, named }, gpu, github, pins) {
	const release = await fetchRelease(github, build);
	const tag = release.tag_name;
	const choice = choose(release, gpu, named ? void 0 : pins);
	if (choice.kind !== gpu.kind) {
		const message = `llama.cpp ${tag} has no ${named ? "" : "pinned "}build for ${gpuLabel(gpu)}: using ${choice.programs}`;
		github.progress?.({
			type: "note",
			level: "warning",
			message
		});
	}
	const files = [choice.programs, ...choice.runtime ? [choice.runtime] : []].map((n) => expected(release, n, pins, named));
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
function choose(release, gpu, pins) {
	const { tag_name: tag, assets } = release;
	const names = assets.map(({ name }) => name);
	const of = (some) => chooseAsset(some, tag, process.platform, process.arch, gpu);
	const choice = (pins && of(names.filter((name) => pinOf(pins, name) !== void 0))) ?? of(names);
	const machine = `${process.platform}-${process.arch}`;
	if (!choice) {
		const message = `release ${tag} has no build for ${machine} among its ${names.length} files (not every build is complete)`;
		throw new EspalierError("llama-not-found", message, {
			hint: "Ask for another build with --llama-build.",
			details: {
				tag,
				names
			}
		});
	}
	if (choice.programs.endsWith(".zip")) throw new EspalierError("llama-not-found", `${choice.programs} is a zip file, which Espalier does not unpack`, { hint: "Unpack it by hand, and give the path of llama-server.exe as --llama-server." });
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
// src/llama/install/find-llama.ts
async function findLlama(options) {
	const { path, environment, build, signal, progress = silent, sources = LLAMA_SOURCES } = options;
	if (build !== void 0 && build !== "latest" && !BUILD_TAG.test(build)) throw new EspalierError("usage", `llama-build is ${build}: expected bNNNNN or latest`);
	if (path !== void 0) return openExplicit(path, environment, signal);
	const gpu = options.gpu ?? await detectGpu(environment, signal);
	const tried = [];
	for (const [source, place] of placesFor(options, gpu)) {
		if (!sources.includes(source)) continue;
		try {
			return await place();
		} catch (error) {
			signal?.throwIfAborted();
			tried.push({
				source,
				reason: messageOf(error)
			});
			if (isAbsent(error)) continue;
			progress({
				type: "note",
				level: "info",
				message: `llama.cpp, ${source}: ${messageOf(error)}`
			});
		}
	}
	const list = tried.map(({ source, reason }) => `\n  ${source}: ${reason}`).join("");
	throw new EspalierError("llama-not-found", `no llama-server was found; tried${list}`, {
		hint: "Install llama.cpp (Debian: llama.cpp-tools and llama.cpp-tools-extra; Homebrew: llama.cpp; or a release of ggml-org/llama.cpp) and give the path of its llama-server as --llama-server.",
		details: {
			tried,
			gpu: gpuLabel(gpu)
		}
	});
}
function isAbsent(error) {
	return error instanceof EspalierError && error.details.absent === true;
}
function placesFor(options, gpu) {
	const { build, pins = PINS } = options;
	const wanted = {
		build: build ?? "b11669",
		named: build !== void 0
	};
	const older = build === void 0 ? olderBuild(pins.releases) : void 0;
	const debian = ["debian", () => openDebian(options, gpu)];
	const release = (which) => ["release", () => openRelease(options, which, gpu)];
	const olderRelease = older === void 0 ? [] : [release({
		build: older,
		named: false
	})];
	return [
		["path", () => openFromPath(options)],
		["cache", () => openFromCache(options, older, gpu)],
		release(wanted),
		...gpu.kind === "none" ? [debian, ...olderRelease] : [...olderRelease, debian]
	];
}
async function openExplicit(path, environment, signal) {
	const server = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? toolPath(path, "llama-server") : path;
	if (!isFile(server)) throw new EspalierError("llama-not-found", `there is no llama-server at ${server}`, { hint: "Give the path of the program, or of the folder that contains it." });
	try {
		return await openTools(layoutOfServer(server, "explicit"), environment, signal);
	} catch (cause) {
		signal?.throwIfAborted();
		throw new EspalierError("llama-not-found", `${server} is not a llama-server: ${messageOf(cause)}`, { cause });
	}
}
async function openFromPath({ environment, build, signal }) {
	const folders = (variable(environment, "PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
	const server = folders.map((folder) => toolPath(folder, "llama-server")).find(isFile);
	if (server === void 0) throw new EspalierError("llama-not-found", `there is no llama-server in PATH (${formatCount(folders.length, "folder")})`, { details: { absent: true } });
	const tools = await openTools(layoutOfServer(server, "path"), environment, signal);
	const actual = `b${tools.version.build}`;
	if (build === void 0 || build === actual) return tools;
	throw new EspalierError("llama-not-found", `${server} is build ${actual}, but llama-build is ${build}`);
}
async function openFromCache(options, older, gpu) {
	const { cacheFolder, build } = options;
	if (build === "latest") throw new EspalierError("llama-not-found", "llama-build is latest, which is first looked up on GitHub");
	const ids = [releaseId(build ?? "b11669", gpu)];
	if (build === void 0 && gpu.kind === "none") ids.push(debianId());
	if (older !== void 0) ids.push(releaseId(older, gpu));
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
async function openRelease(options, wanted, gpu) {
	const { cacheFolder, signal, progress, apiUrl = "https://api.github.com" } = options;
	const fetchOrDefault = options.fetch ?? createFetch({
		signal,
		retries: 2,
		environment: options.environment
	});
	return openInstall(await installRelease(cacheFolder, wanted, gpu, {
		apiUrl,
		token: options.githubToken,
		fetch: fetchOrDefault,
		progress,
		signal
	}, (options.pins ?? PINS).releases), "release", options);
}
async function openDebian(options, gpu) {
	const { cacheFolder, environment, build, progress, signal } = options;
	if (build !== void 0) throw new EspalierError("llama-not-found", `Debian has one build only, and llama-build is ${build}`);
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
export { PINS as a, archiveMirrors as i, detectGpu as n, nvidiaSmi as r, findLlama as t };
