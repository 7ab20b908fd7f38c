// src/entry/help.json
var help_default = {
	init: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path",
				"value": "BASE",
				"heading": "Files"
			},
			"repo": {
				"text": "Hub repo to publish to, namespace/name; created if it does not exist",
				"value": "REPO",
				"heading": "The release"
			},
			"keep": {
				"text": "experts to keep in every layer; default: seven out of eight",
				"value": "N",
				"heading": "The release"
			},
			"runner": {
				"text": "where the models run: local (the hosted runner, CPU), hf-jobs[:FLAVOR] (a GPU by the hour on the Hub), or the label of a runner with a GPU",
				"value": "WHERE",
				"heading": "The release"
			},
			"benchmarks": {
				"text": "benchmarks to write into espalier.yml; default: those of run",
				"value": "LIST",
				"several": true,
				"heading": "The release"
			},
			"gate": {
				"text": "gate to write into espalier.yml; default: that of run",
				"value": "GATE",
				"heading": "The release"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["init", "init ggml-org/gpt-oss-20b-GGUF --repo your-name/gpt-oss-20b-28x-GGUF --keep 28 --runner hf-jobs"]
	},
	inspect: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub",
				"value": "BASE",
				"required": true,
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["inspect model.gguf", "inspect hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf"]
	},
	plan: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path or hf://namespace/name[@revision]/file.gguf; default with check: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"keep": {
				"text": "experts to keep in every layer",
				"value": "N",
				"heading": "The plan"
			},
			"keepFraction": {
				"text": "share of the experts to keep in every layer, instead of keep; rounded down",
				"value": "SHARE",
				"heading": "The plan"
			},
			"maxSize": {
				"text": "largest size of the candidate, for example 10.4GB or 9.7GiB, instead of keep",
				"value": "SIZE",
				"heading": "The plan"
			},
			"layers": {
				"text": "uniform: every layer keeps the same number; adaptive: the same number in total, distributed by the scores, with surplus experts switched off in the router; adaptive-per-layer: layers are stored with different numbers, which llama.cpp does not load",
				"value": "KIND",
				"default": "uniform",
				"heading": "The plan"
			},
			"sensitivity": {
				"text": "losses by layer, written by the command sensitivity: adaptive layers then minimise their sum",
				"value": "FILE",
				"heading": "The plan"
			},
			"protect": {
				"text": "experts that must be kept, LAYER:EXPERT, separated by commas or lines",
				"value": "LIST",
				"several": true,
				"heading": "The plan"
			},
			"scores": {
				"text": "scores to make a plan from, written by score",
				"value": "FILE",
				"heading": "The plan"
			},
			"import": {
				"text": "plan of another tool to convert: lists of ids by layer as JSON, JSON Lines, YAML or CSV, or block_configs (they hold numbers only, so give scores as well)",
				"value": "FILE",
				"heading": "The plan"
			},
			"importIds": {
				"text": "what the ids in an imported file mean, if its keys do not say so: keep or drop",
				"value": "WHICH",
				"heading": "The plan"
			},
			"check": {
				"text": "plan to check against the header of the base",
				"value": "FILE",
				"heading": "The plan"
			},
			"for": {
				"text": "another quantization of the same model: if its routers equal those of base, the plan of check is written to out for it",
				"value": "BASE",
				"heading": "The plan"
			},
			"name": {
				"text": "name of the plan; default: the name of --out",
				"value": "NAME",
				"heading": "The plan"
			},
			"routerBias": {
				"text": "what the plan does with the router bias of the kept experts: keep, zero, shrink:FACTOR, or values:FILE (JSON: for each layer, a number for each expert of the base)",
				"value": "EDIT",
				"default": "keep",
				"heading": "The plan"
			},
			"by": {
				"text": "importance method: router-norm-bias, aimer, gaussian-router, gaussian-energy, routing-frequency, imatrix-frequency, imatrix-energy, imatrix-reap, reap-file, random; score also takes mask-kld, mask-kld-greedy",
				"value": "METHOD",
				"default": "router-norm-bias",
				"heading": "Importance"
			},
			"from": {
				"text": "what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"mix": {
				"text": "how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method",
				"value": "MIX",
				"heading": "Importance"
			},
			"domains": {
				"text": "which data sets of a counts file form a domain, for example mmlu=mmlu_test+mmlu_dev,gpqa_main",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"phases": {
				"text": "weights of the phases of a counts file, for example think=1,answer=1, instead of domains and mix",
				"value": "WEIGHTS",
				"heading": "Importance"
			},
			"protectDomains": {
				"text": "domains of imatrix files: experts that these use at least as often as average must be kept",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"seed": {
				"text": "seed of the method random",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "Importance"
			},
			"anyBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": [
			"plan model.gguf --keep 28 -o plan.json",
			"plan model.gguf --check plan.json",
			"plan --check plan.json --for hf://namespace/name/other-quant.gguf --out other.json"
		]
	},
	"plan diff": {
		"positional": ["plan", "other"],
		"options": {
			"plan": {
				"text": "plan file: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
				"value": "PLAN",
				"required": true,
				"heading": "Files"
			},
			"other": {
				"text": "plan to compare it with: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
				"value": "PLAN",
				"required": true,
				"heading": "Files"
			},
			"scores": {
				"text": "scores to show beside the experts that only one plan keeps, written by score",
				"value": "FILE",
				"heading": "Files"
			},
			"out": {
				"text": "heat map to write, SVG",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["plan diff a.json b.json", "plan diff a.json b.json --scores scores.json --out diff.svg"]
	},
	"plan export": {
		"positional": ["plan"],
		"options": {
			"plan": {
				"text": "plan to export; with format reap, scores",
				"value": "FILE",
				"required": true,
				"heading": "Files"
			},
			"format": {
				"text": "keep or drop: lists of ids by layer; jsonl: one line per layer with the kept ids; experts-to-keep or block-configs: formats of Puzzletron; reap: scores in the format of REAP",
				"value": "FORMAT",
				"default": "keep",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["plan export plan.json --format jsonl --out kept.jsonl", "plan export plan.json --format experts-to-keep --out experts_to_keep.json"]
	},
	run: {
		"positional": ["plan"],
		"options": {
			"plan": {
				"text": "plan file; with keep, the base instead",
				"value": "PLAN",
				"heading": "Files"
			},
			"keep": {
				"text": "experts to keep in every layer, instead of plan: a plan is made with the best method that does not run the model, and it is published with the release",
				"value": "N",
				"heading": "Files"
			},
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; or several files of one repo or folder: a list, hf://ns/name/*.gguf, ns/name:Q4_K_M,Q8_0; default: the base that the plan names",
				"value": "BASE",
				"several": true,
				"heading": "Files"
			},
			"primary": {
				"text": "if base is several files: name or label of the file that the trial and the gate are for; default: the file that the plan was made from, else the first",
				"value": "NAME",
				"heading": "Files"
			},
			"trialEach": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "if base is several files: run a trial of each; without it, the others are only compared with their own bases by KL divergence, if kld is given",
				"heading": "Files"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "check the options, plan, base and target, print what the run will need, and end: no model is downloaded, nothing is published",
				"heading": "The release"
			},
			"stream": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "publish the candidate without writing it to disk: its bytes are read from the base, verified, and the new ones are uploaded; only without a trial, or after a trial made before",
				"heading": "The release"
			},
			"repo": {
				"text": "Hub repo to publish to, namespace/name; created if it does not exist",
				"value": "REPO",
				"heading": "The release"
			},
			"tag": {
				"text": "tag to set on the published commit",
				"value": "TAG",
				"heading": "The release"
			},
			"visibility": {
				"text": "visibility of a new repo: public, private, or private-first (private until the gate has passed and all files are uploaded and checked, then public)",
				"value": "KIND",
				"default": "public",
				"heading": "The release"
			},
			"branch": {
				"text": "branch to publish to, created from main if it does not exist; default: main",
				"value": "BRANCH",
				"advanced": true,
				"heading": "The release"
			},
			"pullRequest": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "open a pull request on the Hub instead of committing to main; works for repos of other people; no tag is set",
				"heading": "The release"
			},
			"trustedPublishing": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "publish as the workflow itself, without a token: needs \"permissions: id-token: write\", and a repo that names the workflow as trusted publisher; also tried if no token is given",
				"heading": "The release"
			},
			"overwrite": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace changes that people made in the repo (to files of an earlier release, to the card between its markers, or to a file with a name of this release), and a measured release by one of the same file name that was not measured",
				"heading": "The release"
			},
			"companions": {
				"text": "files of the base's repo to copy into this repo (mmproj, imatrix, template, system and params of Ollama), or none",
				"value": "WHICH",
				"default": "copy",
				"advanced": true,
				"heading": "The release"
			},
			"alone": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "remove candidates of other releases from the repo; without it they stay, and the card lists them with this one",
				"heading": "The release"
			},
			"attest": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "sign the provenance of the release as this workflow, and publish the signature with the card; needs \"permissions: id-token: write\" (and \"attestations: write\" to store it with GitHub as well); a public log then names the workflow",
				"heading": "The release"
			},
			"fulcioUrl": {
				"text": "certificate authority of Sigstore",
				"value": "URL",
				"default": "https://fulcio.sigstore.dev",
				"advanced": true,
				"heading": "The release"
			},
			"rekorUrl": {
				"text": "transparency log of Sigstore",
				"value": "URL",
				"default": "https://rekor.sigstore.dev",
				"advanced": true,
				"heading": "The release"
			},
			"gate": {
				"text": "what may be published: none (anything), non-inferior, not-worse, or bounds such as \"mmlu>=-1pp@95, truncation<=1%\" (also rival, the difference to each rival; kld, same-top, truncation, format-failures, unparsed); default: the gate in the plan, else non-inferior",
				"value": "GATE",
				"heading": "The release"
			},
			"onGate": {
				"text": "what to do if the gate does not pass: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)",
				"value": "ACTION",
				"default": "fail",
				"heading": "The release"
			},
			"fileName": {
				"text": "name of the published GGUF; default: the name of the base with the number of experts kept",
				"value": "NAME",
				"heading": "The release"
			},
			"records": {
				"text": "which answers are published with the card, as JSON lines without the questions: open (of data sets with a known licence), all or none",
				"value": "WHICH",
				"default": "open",
				"heading": "The release"
			},
			"templates": {
				"text": "folder of card templates that replace the built-in ones",
				"value": "FOLDER",
				"heading": "The release"
			},
			"sweep": {
				"text": "result of the command sweep for the same base: report, card and page show its table and chart",
				"value": "FILE",
				"heading": "The release"
			},
			"scores": {
				"text": "scores that the plan was made from; the page shows them on its map of experts",
				"value": "FILE",
				"heading": "The release"
			},
			"until": {
				"text": "last stage to run: resolve, prune, verify, validate, render, publish",
				"value": "STAGE",
				"default": "publish",
				"heading": "The release"
			},
			"anyBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so",
				"heading": "Files"
			},
			"hashBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer",
				"heading": "Files"
			},
			"maxShardSize": {
				"text": "largest file to write, for example 4GB or 500MB; a larger candidate is split into shards NAME-00001-of-0000N.gguf",
				"value": "SIZE",
				"heading": "Files"
			},
			"benchmarks": {
				"text": "benchmarks, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom), suites of them (quick, release, reference), and measurements (speed[:rounds], memory, kld by category); none: do not validate",
				"value": "LIST",
				"default": "mmlu-pro:1000,gsm8k",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks, and say so in the report; without it, such a text is an error",
				"heading": "The trial"
			},
			"seed": {
				"text": "seed of the sample of questions and of the server",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"maxTokens": {
				"text": "token budget of an answer; default: depends on the benchmark",
				"value": "N",
				"heading": "The trial"
			},
			"reasoningEffort": {
				"text": "passed to the chat template: low, medium or high; if several, every benchmark is asked at each",
				"value": "LEVELS",
				"several": true,
				"heading": "The trial"
			},
			"context": {
				"text": "context of one slot in tokens, question and answer together",
				"value": "N",
				"default": "10240",
				"advanced": true,
				"heading": "The trial"
			},
			"maxMinutes": {
				"text": "time limit for the answers of all models, in minutes: the first answers of the base are timed, and only as many questions are asked as fit, in proportion from each subject; default: 120 for the default benchmarks on a machine without a GPU, else no limit",
				"value": "MIN",
				"heading": "The trial"
			},
			"margin": {
				"text": "loss in percentage points that still counts as non-inferior",
				"value": "PP",
				"default": "2",
				"heading": "The trial"
			},
			"prompts": {
				"text": "folder of prompt templates that replace the built-in ones",
				"value": "FOLDER",
				"advanced": true,
				"heading": "The trial"
			},
			"noAnswerCache": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "ask the base again: do not use answers of earlier runs, and store none in the cache folder",
				"heading": "The trial"
			},
			"port": {
				"text": "port of llama-server on 127.0.0.1; 0: any free one",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"earlyStop": {
				"text": "end the trial as soon as its gate is decided: no, yes (5 interim analyses) or a number of interim analyses; without a gate, the question is whether the candidate is worse or non-inferior",
				"value": "ANALYSES",
				"default": "no",
				"bare": "yes",
				"heading": "The trial"
			},
			"schedule": {
				"text": "order in which base and candidate answer: sequential (one after the other, each with all GPU memory) or concurrent (both servers at once)",
				"value": "HOW",
				"default": "sequential",
				"advanced": true,
				"heading": "The trial"
			},
			"rivals": {
				"text": "other GGUFs to compare with the candidate on the same questions: paths or hf:// addresses, separated by commas; a repo means its largest GGUF that is not larger than the candidate; auto searches the repo of the base",
				"value": "FILES",
				"default": "",
				"heading": "The trial"
			},
			"kld": {
				"text": "held-out text for the KL divergence of the candidate from the base: a path or hf:// address; or several by category, for example code=code.txt,chat=chat.txt; kld in benchmarks measures six categories on texts that come with Espalier",
				"value": "LIST",
				"several": true,
				"heading": "The trial"
			},
			"kldChunks": {
				"text": "chunks of 512 tokens to measure; the stored probabilities of each take 102.6 MB for gpt-oss",
				"value": "N",
				"default": "20",
				"advanced": true,
				"heading": "The trial"
			},
			"kldFloor": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "also measure the base against itself: the noise of the method",
				"heading": "The trial"
			},
			"engine": {
				"text": "what runs the models: llama.cpp (llama-server of llama.cpp), moe-stream (for files that llama.cpp does not load; one question at a time)",
				"value": "NAME",
				"default": "llama.cpp",
				"advanced": true,
				"heading": "What runs the models"
			},
			"enginePath": {
				"text": "the program moe-stream-server",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"tokenizer": {
				"text": "tokenizer.json for all models with moe-stream; default: the one beside each model",
				"value": "FILE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"flashAttn": {
				"text": "flash attention of llama-server: on, off or auto; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"kvCacheType": {
				"text": "number format of the KV cache of llama-server: f32, f16, bf16, q8_0, q5_1, q5_0, q4_1, q4_0, iq4_nl; default: f16. A quantized one needs flash attention",
				"value": "TYPE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"maxCost": {
				"text": "limit for the cost of Jobs of this run in USD, including earlier attempts",
				"value": "USD",
				"heading": "Where the models run"
			},
			"jobMinutes": {
				"text": "minutes after which the Hub ends each Job, even if this run no longer exists",
				"value": "MIN",
				"default": "120",
				"advanced": true,
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"shrinkToFit": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "if memory runs out at the start, try fewer slots and then a smaller context, the same for all models",
				"heading": "What runs the models"
			},
			"stallTimeout": {
				"text": "minutes without progress after which a server counts as stalled",
				"value": "MIN",
				"default": "10",
				"advanced": true,
				"heading": "What runs the models"
			},
			"baseUrl": {
				"text": "address of a running server of the base; needs candidate-url as well; the key of both is read from ESPALIER_API_KEY",
				"value": "URL",
				"advanced": true,
				"heading": "Where the models run"
			},
			"candidateUrl": {
				"text": "address of a running server of the candidate; needs base-url as well",
				"value": "URL",
				"advanced": true,
				"heading": "Where the models run"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": [
			"run plan.json --repo your-name/model-28x-GGUF --tag v1.0",
			"run --keep 28 --base hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf --dry-run",
			"run plan.json --base ns/name-GGUF:Q4_K_M,Q8_0 --kld held-out.txt --repo your-name/model-28x-GGUF",
			"run plan.json --base model.gguf --benchmarks mmlu:200 --until render"
		]
	},
	verify: {
		"positional": ["candidate"],
		"options": {
			"candidate": {
				"text": "pruned GGUF: a path, hf://namespace/name[@revision]/file.gguf, the folder of a run, or a repo, whose candidates are all verified",
				"value": "FILE",
				"required": true,
				"heading": "Files"
			},
			"plan": {
				"text": "plan file, here or on the Hub; default: the plan that was published with the candidate",
				"value": "PLAN",
				"heading": "Files"
			},
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"byHash": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"heading": "What is compared",
				"text": "only compute the SHA-256 of the candidate from base and plan, and compare it with the SHA-256 that the Hub gives for a published file"
			},
			"signedBy": {
				"text": "GitHub repository whose workflow must have signed the release; default: any signer is accepted and named",
				"value": "OWNER/REPO",
				"heading": "What is compared"
			},
			"trustedRoot": {
				"text": "trusted_root.json of Sigstore: for a private Sigstore, or to work without a network; default: downloaded and cached",
				"value": "FILE",
				"advanced": true,
				"heading": "What is compared"
			},
			"anyBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so",
				"heading": "Files"
			},
			"hashBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": [
			"verify hf://ns/name",
			"verify candidate.gguf --plan plan.json --base model.gguf",
			"verify hf://ns/name/file.gguf --plan plan.json --by-hash"
		]
	},
	doctor: {
		"positional": [],
		"options": {
			"repo": {
				"text": "Hub repo to publish to, namespace/name; created if it does not exist",
				"value": "REPO",
				"heading": "The release"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": [
			"doctor",
			"doctor --repo your-name/model-28x-GGUF --json",
			"doctor --runner hf-jobs:l4x1"
		]
	},
	prune: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"plan": {
				"text": "plan file: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
				"value": "PLAN",
				"required": true,
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"heading": "Files",
				"text": "print what would be written, with exact sizes, and write nothing; reads only the header"
			},
			"anyBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so",
				"heading": "Files"
			},
			"hashBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer",
				"heading": "Files"
			},
			"maxShardSize": {
				"text": "largest file to write, for example 4GB or 500MB; a larger candidate is split into shards NAME-00001-of-0000N.gguf",
				"value": "SIZE",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": [
			"prune model.gguf --plan plan.json -o pruned.gguf",
			"prune --plan plan.json --dry-run",
			"prune hf://openai/gpt-oss-20b --plan plan.json --out pruned/"
		]
	},
	mask: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"plan": {
				"text": "plan file: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
				"value": "PLAN",
				"required": true,
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"required": true,
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"anyBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so",
				"heading": "Files"
			},
			"hashBase": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["mask model.gguf --plan plan.json -o masked.gguf", "mask hf://ns/name/model.gguf --plan plan.json -o masked.gguf"]
	},
	validate: {
		"positional": ["candidate"],
		"options": {
			"candidate": {
				"text": "pruned GGUF: a path, or the http address of a running server",
				"value": "FILE",
				"required": true,
				"heading": "Files"
			},
			"base": {
				"text": "the model before pruning: a path, hf://namespace/name[@revision]/file.gguf or the http address of a running server",
				"value": "BASE",
				"required": true,
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"benchmarks": {
				"text": "benchmarks, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom), suites of them (quick, release, reference), and measurements (speed[:rounds], memory, kld by category); none: do not validate",
				"value": "LIST",
				"default": "mmlu-pro:1000,gsm8k",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks, and say so in the report; without it, such a text is an error",
				"heading": "The trial"
			},
			"seed": {
				"text": "seed of the sample of questions and of the server",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"maxTokens": {
				"text": "token budget of an answer; default: depends on the benchmark",
				"value": "N",
				"heading": "The trial"
			},
			"reasoningEffort": {
				"text": "passed to the chat template: low, medium or high; if several, every benchmark is asked at each",
				"value": "LEVELS",
				"several": true,
				"heading": "The trial"
			},
			"context": {
				"text": "context of one slot in tokens, question and answer together",
				"value": "N",
				"default": "10240",
				"advanced": true,
				"heading": "The trial"
			},
			"margin": {
				"text": "loss in percentage points that still counts as non-inferior",
				"value": "PP",
				"default": "2",
				"heading": "The trial"
			},
			"prompts": {
				"text": "folder of prompt templates that replace the built-in ones",
				"value": "FOLDER",
				"advanced": true,
				"heading": "The trial"
			},
			"noAnswerCache": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "ask the base again: do not use answers of earlier runs, and store none in the cache folder",
				"heading": "The trial"
			},
			"port": {
				"text": "port of llama-server on 127.0.0.1; 0: any free one",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"earlyStop": {
				"text": "end the trial as soon as its gate is decided: no, yes (5 interim analyses) or a number of interim analyses; without a gate, the question is whether the candidate is worse or non-inferior",
				"value": "ANALYSES",
				"default": "no",
				"bare": "yes",
				"heading": "The trial"
			},
			"schedule": {
				"text": "order in which base and candidate answer: sequential (one after the other, each with all GPU memory) or concurrent (both servers at once)",
				"value": "HOW",
				"default": "sequential",
				"advanced": true,
				"heading": "The trial"
			},
			"rivals": {
				"text": "other GGUFs to compare with the candidate on the same questions: paths or hf:// addresses, separated by commas; a repo means its largest GGUF that is not larger than the candidate; auto searches the repo of the base",
				"value": "FILES",
				"default": "",
				"heading": "The trial"
			},
			"kld": {
				"text": "held-out text for the KL divergence of the candidate from the base: a path or hf:// address; or several by category, for example code=code.txt,chat=chat.txt; kld in benchmarks measures six categories on texts that come with Espalier",
				"value": "LIST",
				"several": true,
				"heading": "The trial"
			},
			"kldChunks": {
				"text": "chunks of 512 tokens to measure; the stored probabilities of each take 102.6 MB for gpt-oss",
				"value": "N",
				"default": "20",
				"advanced": true,
				"heading": "The trial"
			},
			"kldFloor": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "also measure the base against itself: the noise of the method",
				"heading": "The trial"
			},
			"gate": {
				"text": "required result: none (anything), non-inferior, not-worse, or bounds such as \"mmlu>=-1pp@95, truncation<=1%\" (also rival, the difference to each rival; kld, same-top, truncation, format-failures, unparsed); default: none",
				"value": "GATE",
				"heading": "The release"
			},
			"onGate": {
				"text": "what to do if the gate does not pass: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)",
				"value": "ACTION",
				"default": "fail",
				"heading": "The release"
			},
			"engine": {
				"text": "what runs the models: llama.cpp (llama-server of llama.cpp), moe-stream (for files that llama.cpp does not load; one question at a time)",
				"value": "NAME",
				"default": "llama.cpp",
				"advanced": true,
				"heading": "What runs the models"
			},
			"enginePath": {
				"text": "the program moe-stream-server",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"tokenizer": {
				"text": "tokenizer.json for all models with moe-stream; default: the one beside each model",
				"value": "FILE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"flashAttn": {
				"text": "flash attention of llama-server: on, off or auto; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"kvCacheType": {
				"text": "number format of the KV cache of llama-server: f32, f16, bf16, q8_0, q5_1, q5_0, q4_1, q4_0, iq4_nl; default: f16. A quantized one needs flash attention",
				"value": "TYPE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"maxCost": {
				"text": "limit for the cost of Jobs of this run in USD, including earlier attempts",
				"value": "USD",
				"heading": "Where the models run"
			},
			"jobMinutes": {
				"text": "minutes after which the Hub ends each Job, even if this run no longer exists",
				"value": "MIN",
				"default": "120",
				"advanced": true,
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"shrinkToFit": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "if memory runs out at the start, try fewer slots and then a smaller context, the same for all models",
				"heading": "What runs the models"
			},
			"stallTimeout": {
				"text": "minutes without progress after which a server counts as stalled",
				"value": "MIN",
				"default": "10",
				"advanced": true,
				"heading": "What runs the models"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["validate candidate.gguf --base model.gguf --benchmarks mmlu:200", "validate http://127.0.0.1:8081 --base http://127.0.0.1:8080"]
	},
	card: {
		"positional": ["report"],
		"options": {
			"report": {
				"text": "report.json of a run",
				"value": "REPORT",
				"required": true,
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"required": true,
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"templates": {
				"text": "folder of card templates that replace the built-in ones",
				"value": "FOLDER",
				"heading": "The release"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["card .espalier/report.json -o README.md", "card hf://ns/name/report.json -o README.md --templates my-templates"]
	},
	publish: {
		"positional": [],
		"options": {
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"repo": {
				"text": "Hub repo to publish to, namespace/name; created if it does not exist",
				"value": "REPO",
				"heading": "The release",
				"required": true
			},
			"tag": {
				"text": "tag to set on the published commit",
				"value": "TAG",
				"heading": "The release"
			},
			"visibility": {
				"text": "visibility of a new repo: public, private, or private-first (private until the gate has passed and all files are uploaded and checked, then public)",
				"value": "KIND",
				"default": "public",
				"heading": "The release"
			},
			"branch": {
				"text": "branch to publish to, created from main if it does not exist; default: main",
				"value": "BRANCH",
				"advanced": true,
				"heading": "The release"
			},
			"pullRequest": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "open a pull request on the Hub instead of committing to main; works for repos of other people; no tag is set",
				"heading": "The release"
			},
			"trustedPublishing": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "publish as the workflow itself, without a token: needs \"permissions: id-token: write\", and a repo that names the workflow as trusted publisher; also tried if no token is given",
				"heading": "The release"
			},
			"overwrite": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace changes that people made in the repo (to files of an earlier release, to the card between its markers, or to a file with a name of this release), and a measured release by one of the same file name that was not measured",
				"heading": "The release"
			},
			"companions": {
				"text": "files of the base's repo to copy into this repo (mmproj, imatrix, template, system and params of Ollama), or none",
				"value": "WHICH",
				"default": "copy",
				"advanced": true,
				"heading": "The release"
			},
			"alone": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "remove candidates of other releases from the repo; without it they stay, and the card lists them with this one",
				"heading": "The release"
			},
			"attest": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "sign the provenance of the release as this workflow, and publish the signature with the card; needs \"permissions: id-token: write\" (and \"attestations: write\" to store it with GitHub as well); a public log then names the workflow",
				"heading": "The release"
			},
			"fulcioUrl": {
				"text": "certificate authority of Sigstore",
				"value": "URL",
				"default": "https://fulcio.sigstore.dev",
				"advanced": true,
				"heading": "The release"
			},
			"rekorUrl": {
				"text": "transparency log of Sigstore",
				"value": "URL",
				"default": "https://rekor.sigstore.dev",
				"advanced": true,
				"heading": "The release"
			},
			"gate": {
				"text": "what may be published: none (anything), non-inferior, not-worse, or bounds such as \"mmlu>=-1pp@95, truncation<=1%\" (also rival, the difference to each rival; kld, same-top, truncation, format-failures, unparsed); default: the gate in the plan, else non-inferior",
				"value": "GATE",
				"heading": "The release"
			},
			"onGate": {
				"text": "what to do if the gate does not pass: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)",
				"value": "ACTION",
				"default": "fail",
				"heading": "The release"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "check the options, plan, base and target, print what the run will need, and end: no model is downloaded, nothing is published",
				"heading": "The release"
			},
			"templates": {
				"text": "folder of card templates that replace the built-in ones",
				"value": "FOLDER",
				"heading": "The release"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["publish --repo your-name/model-28x-GGUF --tag v1.0", "publish --run-dir run --repo ns/name"]
	},
	report: {
		"positional": ["report"],
		"options": {
			"report": {
				"text": "report.json of a run: a path, the folder of the run, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page",
				"value": "REPORT",
				"required": true,
				"heading": "Files"
			},
			"recompute": {
				"text": "folder of the records that the report is recomputed from; default: records beside the report",
				"value": "FOLDER",
				"bare": "",
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["report ns/name --recompute", "report .espalier/report.json"]
	},
	"export": {
		"positional": ["report"],
		"options": {
			"report": {
				"text": "report.json of a run or release: a path, an address on the Hub, or the repo that it was published in",
				"value": "REPORT",
				"required": true,
				"heading": "Files"
			},
			"format": {
				"text": "what reads the files: inspect, lm-eval, every-eval-ever",
				"value": "FORMAT",
				"required": true,
				"heading": "Files"
			},
			"out": {
				"text": "folder to write to; it must be new or empty",
				"value": "FOLDER",
				"required": true,
				"heading": "Files"
			},
			"records": {
				"text": "folder of the records of the answers; default: records beside the report",
				"value": "FOLDER",
				"heading": "Files"
			},
			"questions": {
				"text": "data sets of the trial, as name=SOURCE, to include the text of the questions; without it, only their SHA-256 is written",
				"value": "LIST",
				"several": true,
				"heading": "Files"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["export .espalier/report.json --format inspect --out .espalier/logs", "export hf://ns/name/report.json --format every-eval-ever --out .espalier/data --questions mmlu=mmlu.jsonl"]
	},
	calibrate: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub",
				"value": "BASE",
				"required": true,
				"heading": "Files"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"text": {
				"text": "texts to read, [domain=]path, separated by commas or lines; built-in: the texts that come with Espalier",
				"value": "LIST",
				"several": true,
				"heading": "What is read"
			},
			"prompts": {
				"text": "files of prompts that the base answers, [domain=]path: one prompt on each line, or JSON lines with prompt or question; built-in: the prompts that come with Espalier",
				"value": "LIST",
				"several": true,
				"heading": "What is read"
			},
			"untilStable": {
				"text": "with prompts: ask more prompts, in rounds of doubling size, until random halves of the text differ by at most this share in the loss J of three plans; 0.025 took 600 conversations of tiny-gpt-oss",
				"value": "SHARE",
				"heading": "What is read"
			},
			"chunks": {
				"text": "chunks of each text to read, or all",
				"value": "N",
				"default": "all",
				"heading": "What is read"
			},
			"chunkTokens": {
				"text": "tokens of a chunk, default: 256; with until-stable, the longest conversation to measure, up to 2048",
				"value": "N",
				"heading": "What is read"
			},
			"benchmarks": {
				"text": "benchmarks whose questions must not be in the text, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom); none: do not check",
				"value": "LIST",
				"default": "mmlu-pro:1000,gsm8k",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks or conversations of built-in:held-out, and say so in the result; without it, such a text is an error",
				"heading": "The trial"
			},
			"seed": {
				"text": "seed of the sample of questions and of the server",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"maxTokens": {
				"text": "token budget of an answer; default: depends on the benchmark",
				"value": "N",
				"heading": "The trial"
			},
			"reasoningEffort": {
				"text": "passed to the chat template: low, medium or high",
				"value": "LEVEL",
				"heading": "The trial"
			},
			"context": {
				"text": "context of one slot in tokens, question and answer together",
				"value": "N",
				"default": "10240",
				"advanced": true,
				"heading": "The trial"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "print the time, tokens and bytes this needs, and end: no model is downloaded or run",
				"heading": "What is read"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["calibrate model.gguf --text math=math.txt,code=code.txt", "calibrate hf://ns/name/model.gguf --prompts chat=prompts.jsonl"]
	},
	score: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"heatMap": {
				"text": "SVG of the scores to write, layer by expert",
				"value": "FILE",
				"heading": "Files"
			},
			"by": {
				"text": "importance method: router-norm-bias, aimer, gaussian-router, gaussian-energy, routing-frequency, imatrix-frequency, imatrix-energy, imatrix-reap, reap-file, random; score also takes mask-kld, mask-kld-greedy",
				"value": "METHOD",
				"default": "router-norm-bias",
				"heading": "Importance"
			},
			"from": {
				"text": "what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"mix": {
				"text": "how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method",
				"value": "MIX",
				"heading": "Importance"
			},
			"domains": {
				"text": "which data sets of a counts file form a domain, for example mmlu=mmlu_test+mmlu_dev,gpqa_main",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"phases": {
				"text": "weights of the phases of a counts file, for example think=1,answer=1, instead of domains and mix",
				"value": "WEIGHTS",
				"heading": "Importance"
			},
			"protectDomains": {
				"text": "domains of imatrix files: experts that these use at least as often as average must be kept",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"seed": {
				"text": "seed of the method random",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "Importance"
			},
			"keep": {
				"text": "experts to keep in every layer; the heat map marks them",
				"value": "N",
				"heading": "Importance"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"text": {
				"text": "texts to measure masks on, [domain=]path, separated by commas or lines: plain text, conversations in the format of gpt-oss, or chats (JSON Lines with messages); built-in: the texts that come with Espalier; built-in:held-out: other texts of the same domains",
				"value": "LIST",
				"several": true,
				"heading": "Measuring by masks"
			},
			"scoreTokens": {
				"text": "tokens to measure masks on: all, or assistant (the turns of the assistant in conversations in the format of gpt-oss, one conversation for each chunk); default: assistant for built-in text and chats where the model is gpt-oss, else all",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"chunks": {
				"text": "chunks of each text to measure masks on, or all; the stored probabilities of each take 51 MB for gpt-oss",
				"value": "N",
				"default": "all",
				"heading": "Measuring by masks"
			},
			"chunkTokens": {
				"text": "tokens of a chunk; its second half is measured; with score-tokens assistant the longest conversation to measure (longer ones are left out), or fit, up to 2048; default: fit there, else 256",
				"value": "N",
				"heading": "Measuring by masks"
			},
			"loss": {
				"text": "what a search minimises: answers (the share of conversations, or chunks, whose answer probably changes, by its upper 95 % bound in each domain; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"maxCost": {
				"text": "limit for the cost of Jobs of this run in USD, including earlier attempts",
				"value": "USD",
				"heading": "Where the models run"
			},
			"jobMinutes": {
				"text": "minutes after which the Hub ends each Job, even if this run no longer exists",
				"value": "MIN",
				"default": "120",
				"advanced": true,
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"parallelJobs": {
				"text": "Jobs that measure masks at the same time",
				"value": "N",
				"default": "4",
				"heading": "Where the models run"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "print the time, disk space, download and questions that measuring will need, and end: no model is downloaded, nothing is measured",
				"heading": "Measuring by masks"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"depth": {
				"text": "experts that mask-kld-greedy removes from each layer",
				"value": "N",
				"default": "4",
				"heading": "Searching"
			},
			"pool": {
				"text": "candidates that mask-kld-greedy measures for each removal",
				"value": "N",
				"default": "4",
				"heading": "Searching"
			},
			"budget": {
				"text": "largest number of masks that mask-kld-greedy measures",
				"value": "N",
				"default": "10000",
				"heading": "Searching"
			},
			"removals": {
				"text": "what mask-kld-greedy removes in a step: one (a single expert) or layer (one expert of every layer, faster with several processes); on tiny-gpt-oss, layer kept 0.81 of the conversations and one kept 0.87",
				"value": "HOW",
				"default": "one",
				"heading": "Searching"
			},
			"singles": {
				"text": "experts that each layer loses by their individual loss before the search of mask-kld-greedy begins; this reduces overfitting to the text",
				"value": "N",
				"default": "0",
				"heading": "Searching"
			},
			"limit": {
				"text": "largest loss of each domain, for example code=0.05; mask-kld-greedy makes a removal that exceeds one only where every other does too, and says how far the limits held",
				"value": "LIST",
				"several": true,
				"heading": "Searching"
			},
			"scores": {
				"text": "scores of mask-kld that mask-kld-greedy starts from, for example the merged scores of a matrix",
				"value": "FILE",
				"heading": "Searching"
			},
			"benchmarks": {
				"text": "benchmarks whose questions must not be in the text, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom); none: do not check",
				"value": "LIST",
				"default": "mmlu-pro:1000,gsm8k",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks or conversations of built-in:held-out, and say so in the result; without it, such a text is an error",
				"heading": "The trial"
			},
			"matrix": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them",
				"heading": "Splitting over jobs"
			},
			"parts": {
				"text": "number of jobs that matrix splits the masks of mask-kld, or the layers of sensitivity, into",
				"value": "N",
				"default": "16",
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"part": {
				"text": "part K/N of the masks of mask-kld, or of the layers of sensitivity, to measure; it is written to out, for merge",
				"value": "K/N",
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"baseOnly": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "only let the base read the texts and answer the questions, and keep the result in run-dir for the jobs of a matrix",
				"heading": "Splitting over jobs"
			},
			"merge": {
				"text": "results of the jobs of a matrix to merge (sweeps or parts), separated by commas or lines",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["score model.gguf --by router-norm-bias -o scores.json", "score model.gguf --by mask-kld --text math=math.txt,code=code.txt --out scores.json"]
	},
	sensitivity: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"by": {
				"text": "importance method: router-norm-bias, aimer, gaussian-router, gaussian-energy, routing-frequency, imatrix-frequency, imatrix-energy, imatrix-reap, reap-file, random; score also takes mask-kld, mask-kld-greedy",
				"value": "METHOD",
				"default": "router-norm-bias",
				"heading": "Importance"
			},
			"from": {
				"text": "what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"mix": {
				"text": "how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method",
				"value": "MIX",
				"heading": "Importance"
			},
			"domains": {
				"text": "which data sets of a counts file form a domain, for example mmlu=mmlu_test+mmlu_dev,gpqa_main",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"phases": {
				"text": "weights of the phases of a counts file, for example think=1,answer=1, instead of domains and mix",
				"value": "WEIGHTS",
				"heading": "Importance"
			},
			"protectDomains": {
				"text": "domains of imatrix files: experts that these use at least as often as average must be kept",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"seed": {
				"text": "seed of the method random",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "Importance"
			},
			"scores": {
				"text": "scores that rank the experts, written by score",
				"value": "FILE",
				"heading": "Importance"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"text": {
				"text": "texts to measure masks on, [domain=]path, separated by commas or lines: plain text, conversations in the format of gpt-oss, or chats (JSON Lines with messages); built-in: the texts that come with Espalier; built-in:held-out: other texts of the same domains",
				"value": "LIST",
				"several": true,
				"heading": "Measuring by masks"
			},
			"scoreTokens": {
				"text": "tokens to measure masks on: all, or assistant (the turns of the assistant in conversations in the format of gpt-oss, one conversation for each chunk); default: assistant for built-in text and chats where the model is gpt-oss, else all",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"chunks": {
				"text": "chunks of each text to measure masks on, or all; the stored probabilities of each take 51 MB for gpt-oss",
				"value": "N",
				"default": "all",
				"heading": "Measuring by masks"
			},
			"chunkTokens": {
				"text": "tokens of a chunk; its second half is measured; with score-tokens assistant the longest conversation to measure (longer ones are left out), or fit, up to 2048; default: fit there, else 256",
				"value": "N",
				"heading": "Measuring by masks"
			},
			"loss": {
				"text": "what is measured: answers (the share of conversations, or chunks, whose answer probably changes; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"maxCost": {
				"text": "limit for the cost of Jobs of this run in USD, including earlier attempts",
				"value": "USD",
				"heading": "Where the models run"
			},
			"jobMinutes": {
				"text": "minutes after which the Hub ends each Job, even if this run no longer exists",
				"value": "MIN",
				"default": "120",
				"advanced": true,
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"parallelJobs": {
				"text": "Jobs that measure masks at the same time",
				"value": "N",
				"default": "4",
				"heading": "Where the models run"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "print the time, disk space, download and questions that measuring will need, and end: no model is downloaded, nothing is measured",
				"heading": "Measuring by masks"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"benchmarks": {
				"text": "benchmarks whose questions must not be in the text, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom); none: do not check",
				"value": "LIST",
				"default": "mmlu-pro:1000,gsm8k",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks or conversations of built-in:held-out, and say so in the result; without it, such a text is an error",
				"heading": "The trial"
			},
			"depth": {
				"text": "experts that are removed from each layer",
				"value": "N",
				"default": "4",
				"heading": "Searching"
			},
			"matrix": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them",
				"heading": "Splitting over jobs"
			},
			"parts": {
				"text": "number of jobs that matrix splits the masks of mask-kld, or the layers of sensitivity, into",
				"value": "N",
				"default": "16",
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"part": {
				"text": "part K/N of the masks of mask-kld, or of the layers of sensitivity, to measure; it is written to out, for merge",
				"value": "K/N",
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"baseOnly": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "only let the base read the texts and answer the questions, and keep the result in run-dir for the jobs of a matrix",
				"heading": "Splitting over jobs"
			},
			"merge": {
				"text": "results of the jobs of a matrix to merge (sweeps or parts), separated by commas or lines",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["sensitivity model.gguf --text math=math.txt,code=code.txt -o losses.json", "sensitivity --matrix --parts 24"]
	},
	sweep: {
		"positional": ["base"],
		"options": {
			"base": {
				"text": "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub; default: the base that the plan names",
				"value": "BASE",
				"heading": "Files"
			},
			"out": {
				"text": "file to write",
				"value": "FILE",
				"short": "o",
				"heading": "Files"
			},
			"force": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error",
				"heading": "Files"
			},
			"chart": {
				"text": "SVG of the sweep to write",
				"value": "FILE",
				"heading": "Files"
			},
			"runDir": {
				"text": "folder for everything that the run makes; an interrupted run continues from it",
				"value": "FOLDER",
				"default": ".espalier",
				"heading": "Files"
			},
			"text": {
				"text": "texts to measure masks on, [domain=]path, separated by commas or lines: plain text, conversations in the format of gpt-oss, or chats (JSON Lines with messages); built-in: the texts that come with Espalier; built-in:held-out: other texts of the same domains",
				"value": "LIST",
				"several": true,
				"heading": "Measuring by masks"
			},
			"scoreTokens": {
				"text": "tokens to measure masks on: all, or assistant (the turns of the assistant in conversations in the format of gpt-oss, one conversation for each chunk); default: assistant for built-in text and chats where the model is gpt-oss, else all",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"chunks": {
				"text": "chunks of each text to measure masks on, or all; the stored probabilities of each take 51 MB for gpt-oss",
				"value": "N",
				"default": "all",
				"heading": "Measuring by masks"
			},
			"chunkTokens": {
				"text": "tokens of a chunk; its second half is measured; with score-tokens assistant the longest conversation to measure (longer ones are left out), or fit, up to 2048; default: fit there, else 256",
				"value": "N",
				"heading": "Measuring by masks"
			},
			"loss": {
				"text": "what pick compares candidates of one size by, on text: answers (the share of conversations, or chunks, whose answer probably changes) or kld (the mean KL divergence); the sweep shows both; default: answers with score-tokens assistant, else kld",
				"value": "WHICH",
				"heading": "Measuring by masks"
			},
			"runner": {
				"text": "where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor l4x1)",
				"value": "WHERE",
				"default": "local",
				"heading": "Where the models run"
			},
			"maxCost": {
				"text": "limit for the cost of Jobs of this run in USD, including earlier attempts",
				"value": "USD",
				"heading": "Where the models run"
			},
			"jobMinutes": {
				"text": "minutes after which the Hub ends each Job, even if this run no longer exists",
				"value": "MIN",
				"default": "120",
				"advanced": true,
				"heading": "Where the models run"
			},
			"jobNamespace": {
				"text": "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
				"value": "NAME",
				"advanced": true,
				"heading": "Where the models run"
			},
			"parallelJobs": {
				"text": "Jobs that measure masks at the same time",
				"value": "N",
				"default": "4",
				"heading": "Where the models run"
			},
			"dryRun": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"text": "print the time, disk space, download and questions that measuring will need, and end: no model is downloaded, nothing is measured",
				"heading": "Measuring by masks"
			},
			"llamaServer": {
				"text": "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
				"value": "PATH",
				"advanced": true,
				"heading": "What runs the models"
			},
			"llamaBuild": {
				"text": "llama.cpp release build to download, bNNNNN or latest",
				"value": "TAG",
				"advanced": true,
				"heading": "What runs the models"
			},
			"gpuLayers": {
				"text": "layers on the GPU: auto, all or a number",
				"value": "N",
				"default": "auto",
				"advanced": true,
				"heading": "What runs the models"
			},
			"device": {
				"text": "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "What runs the models"
			},
			"splitMode": {
				"text": "how several GPUs share a model: none, layer, row; default: llama.cpp's own",
				"value": "MODE",
				"advanced": true,
				"heading": "What runs the models"
			},
			"mainGpu": {
				"text": "index of the GPU that holds a model that is not split",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"threads": {
				"text": "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
				"value": "N",
				"advanced": true,
				"heading": "What runs the models"
			},
			"slots": {
				"text": "questions answered at the same time",
				"value": "N",
				"default": "4",
				"advanced": true,
				"heading": "What runs the models"
			},
			"methods": {
				"text": "what the sweep compares: names of methods, score files, random (five draws) or random:SEED",
				"value": "LIST",
				"default": "router-norm-bias,random",
				"several": true,
				"heading": "The sweep"
			},
			"points": {
				"text": "numbers of experts to keep that the sweep measures",
				"value": "LIST",
				"default": "32,30,28,27,26,24,20,16",
				"several": true,
				"heading": "The sweep"
			},
			"routerEdits": {
				"text": "what the sweep does with the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED, values:FILE",
				"value": "LIST",
				"default": "keep",
				"several": true,
				"heading": "The sweep"
			},
			"pick": {
				"text": "plan to write, for the smallest candidate that passes the gate in the sweep and again on a confirmation set; for each size, the first of methods is taken, unless held-out text shows that another changes fewer answers",
				"value": "FILE",
				"heading": "The sweep"
			},
			"name": {
				"text": "name of the picked plan; default: the name of --pick",
				"value": "NAME",
				"heading": "The sweep"
			},
			"confirmQuestions": {
				"text": "questions of each benchmark in the confirmation set of a picked candidate; default: as many as the sweep asked, or the remaining ones",
				"value": "N",
				"heading": "The sweep"
			},
			"confirmText": {
				"text": "texts of the confirmation set, [domain=]path; they must share no conversation with those of the sweep; of score files only the digests of their texts are known, so that conversations copied into another file are not found",
				"value": "LIST",
				"several": true,
				"heading": "The sweep"
			},
			"gate": {
				"text": "what a picked candidate must pass: none (anything), non-inferior, not-worse, or bounds such as \"mmlu>=-1pp@95, truncation<=1%\" (also rival, the difference to each rival; kld, same-top, truncation, format-failures, unparsed)",
				"value": "GATE",
				"heading": "The sweep"
			},
			"from": {
				"text": "what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines",
				"value": "LIST",
				"several": true,
				"heading": "Importance"
			},
			"mix": {
				"text": "how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method",
				"value": "MIX",
				"heading": "Importance"
			},
			"benchmarks": {
				"text": "benchmarks that each candidate is asked, name[:questions][=SOURCE], separated by commas or lines (mmlu-pro, mmlu, mmlu-redux, mmlu-logprob, gpqa, gsm8k, gsm8k-platinum, math-500, aime, ifeval, humaneval, humaneval+, mbpp+, bfcl, tool-call, mmlu-prox-lite-LANGUAGE, long-context-LENGTH, custom)",
				"value": "LIST",
				"default": "none",
				"several": true,
				"heading": "The trial"
			},
			"allowOverlap": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "use a text even if it contains questions of the benchmarks, and say so in the report; without it, such a text is an error",
				"heading": "The trial"
			},
			"seed": {
				"text": "seed of the sample of questions and of the server",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"maxTokens": {
				"text": "token budget of an answer; default: depends on the benchmark",
				"value": "N",
				"heading": "The trial"
			},
			"reasoningEffort": {
				"text": "passed to the chat template: low, medium or high; if several, every benchmark is asked at each",
				"value": "LEVELS",
				"several": true,
				"heading": "The trial"
			},
			"context": {
				"text": "context of one slot in tokens, question and answer together",
				"value": "N",
				"default": "10240",
				"advanced": true,
				"heading": "The trial"
			},
			"margin": {
				"text": "loss in percentage points that still counts as non-inferior",
				"value": "PP",
				"default": "2",
				"heading": "The trial"
			},
			"prompts": {
				"text": "folder of prompt templates that replace the built-in ones",
				"value": "FOLDER",
				"advanced": true,
				"heading": "The trial"
			},
			"noAnswerCache": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "ask the base again: do not use answers of earlier runs, and store none in the cache folder",
				"heading": "The trial"
			},
			"port": {
				"text": "port of llama-server on 127.0.0.1; 0: any free one",
				"value": "N",
				"default": "0",
				"advanced": true,
				"heading": "The trial"
			},
			"matrix": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them",
				"heading": "Splitting over jobs"
			},
			"baseOnly": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "only let the base read the texts and answer the questions, and keep the result in run-dir for the jobs of a matrix",
				"heading": "Splitting over jobs"
			},
			"merge": {
				"text": "results of the jobs of a matrix to merge (sweeps or parts), separated by commas or lines",
				"value": "LIST",
				"several": true,
				"advanced": true,
				"heading": "Splitting over jobs"
			},
			"hubUrl": {
				"text": "address of the Hub",
				"value": "URL",
				"default": "https://huggingface.co",
				"advanced": true,
				"heading": "The Hub"
			},
			"allowHttp": {
				"value": "BOOL",
				"flag": true,
				"default": "false",
				"advanced": true,
				"text": "allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them",
				"heading": "The Hub"
			}
		},
		"examples": ["sweep model.gguf --text held-out.txt --methods scores.json,random --points 30,28,27 --out sweep.json", "sweep model.gguf --text held-out.txt --methods scores.json --benchmarks mmlu:200 --gate \"overall>=-2pp@95\" --pick plan.json"]
	}
};
export { help_default as default };
