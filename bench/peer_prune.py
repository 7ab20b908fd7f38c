"""Cuts experts out of a GGUF as people do it today: gguf-py's reader and writer, and numpy slices.

usage: peer_prune.py BASE PLAN OUT   (needs: pip install gguf)
"""

import json
import sys

import numpy as np
from gguf import GGUFReader, GGUFValueType, GGUFWriter

base, plan_path, out = sys.argv[1:]
with open(plan_path) as file:
    plan = json.load(file)
keep = {int(layer): ids for layer, ids in plan["keep"].items()}
kept = len(next(iter(keep.values())))

reader = GGUFReader(base)
architecture = reader.fields["general.architecture"].contents()
writer = GGUFWriter(out, architecture)
for field in reader.fields.values():
    if field.name.startswith("GGUF.") or field.name == "general.architecture":
        continue
    kind = field.types[0]
    value = kept if field.name == f"{architecture}.expert_count" else field.contents()
    writer.add_key_value(field.name, value, kind, field.types[-1] if kind == GGUFValueType.ARRAY else None)

EXPERTS = ("ffn_gate_inp.", "ffn_gate_exps.", "ffn_up_exps.", "ffn_down_exps.")
for tensor in reader.tensors:
    data = tensor.data
    parts = tensor.name.split(".")
    if parts[0] == "blk" and any(part in tensor.name for part in EXPERTS):
        data = np.ascontiguousarray(data[keep[int(parts[1])]])  # the experts are numpy's first axis
    writer.add_tensor(tensor.name, data, raw_dtype=tensor.tensor_type)

writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
