"""python bench/peer_xet.py STORE FILE: one upload by hf_xet, SHA-256 included, as huggingface_hub has it done."""

import sys

import hf_xet

store, path = sys.argv[1:]
hf_xet.upload_files([path], store, None, None, None, "model")
