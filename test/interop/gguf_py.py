"""Writes models with gguf-py's own writer, and compares what was cut of them with its reader.

make FOLDER        FOLDER/NAME.gguf for each form, and FOLDER/plan.json; prints the names
compare FOLDER     by name, what of FOLDER/NAME.cut.gguf is not the kept slices of FOLDER/NAME.gguf
"""

import json
import os
import sys

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter
from gguf.quants import quantize

KEEP = {"0": [0, 2, 3, 5, 6, 7], "1": [1, 2, 3, 4, 5, 7]}
WIDTH, EXPERTS, ARCHITECTURE = 64, 8, "qwen3moe"
Q = GGMLQuantizationType


def model():
    draw = np.random.default_rng(1)
    shapes = {"token_embd.weight": (40, WIDTH), "output.weight": (40, WIDTH)}
    for block in KEEP:
        parts = {"attn_norm": (WIDTH,), "ffn_gate_inp": (EXPERTS, WIDTH)}
        matrices = {f"ffn_{part}_exps": (EXPERTS, WIDTH, WIDTH) for part in ("gate", "up", "down")}
        shapes |= {f"blk.{block}.{part}.weight": shape for part, shape in {**parts, **matrices}.items()}
    return {name: draw.random(shape, dtype=np.float32) - 0.5 for name, shape in shapes.items()}


def stored(tensors, pattern, how):
    return {name: how(data) if pattern in name else data for name, data in tensors.items()}


def quantized(kind):
    return lambda data: (quantize(data, kind), kind)


def beside(tensors):
    odd = {
        "odd.f64": np.array([[1.5, 2.5]]), "odd.i8": np.arange(5, dtype=np.int8), "odd.i32": np.arange(3, dtype=np.int32),
        "odd.scalar": np.array(3.25, dtype=np.float32), "odd.empty": np.zeros((0, 4), dtype=np.float32),
    }
    names = list(tensors)
    return {**{names[0]: tensors[names[0]]}, **odd, **{name: tensors[name] for name in names[1:]}}


def shuffled(tensors):
    names = list(tensors)
    return {names[i]: tensors[names[i]] for i in np.random.default_rng(2).permutation(len(names))}


FORMS = {
    "plain": (lambda tensors: tensors, {}),
    "aligned-8": (lambda tensors: tensors, {"alignment": 8}),
    "aligned-4096": (beside, {"alignment": 4096}),
    "odd-tensors": (beside, {}),
    "shuffled": (shuffled, {}),
    "odd-metadata": (lambda tensors: tensors, {"odd": True}),
    "router-f16": (lambda tensors: stored(tensors, "gate_inp", lambda data: data.astype(np.float16)), {}),
    "router-bf16": (lambda tensors: stored(tensors, "gate_inp", quantized(Q.BF16)), {}),
    **{
        kind.name.lower(): (lambda tensors, kind=kind: stored(tensors, "exps", quantized(kind)), {})
        for kind in (Q.Q4_0, Q.Q5_1, Q.Q8_0, Q.MXFP4)
    },
}


def write(path, change, alignment=None, odd=False):
    writer = GGUFWriter(path, ARCHITECTURE)
    if alignment is not None:
        writer.add_custom_alignment(alignment)
    writer.add_name("Tiny 8x1M")
    if odd:
        writer.add_array("odd.one", [7])
        writer.add_array("odd.nested", [[1, 2], [3]])
        writer.add_string("odd.long", "a" * (1 << 20))
    writer.add_block_count(len(KEEP))
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(2)
    for name, data in change(model()).items():
        data, kind = data if isinstance(data, tuple) else (data, None)
        writer.add_tensor(name, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def compare(base, cut):
    problems = []
    if [tensor.name for tensor in base.tensors] != [tensor.name for tensor in cut.tensors]:
        problems.append("names")
    for one, other in zip(base.tensors, cut.tensors):
        wanted = one.data
        if "_exps." in one.name or "ffn_gate_inp." in one.name:
            wanted = np.asarray(wanted)[KEEP[one.name.split(".")[1]]]
        same = one.tensor_type == other.tensor_type and wanted.shape == other.data.shape
        if not same or np.ascontiguousarray(wanted).tobytes() != np.ascontiguousarray(other.data).tobytes():
            problems.append(one.name)
    changed = {f"{ARCHITECTURE}.expert_count": 6, "general.name": "Tiny 6x1M"}
    for key, field in base.fields.items():
        if key.startswith("GGUF."):
            continue
        found = cut.fields.get(key)
        if found is None or found.types != field.types:
            problems.append(key)
        elif key in changed and found.contents() != changed[key]:
            problems.append(key)
        elif key not in changed and [bytes(part) for part in found.parts] != [bytes(part) for part in field.parts]:
            problems.append(key)
    return problems


action, folder = sys.argv[1:3]
path = lambda name: os.path.join(folder, name)
if action == "make":
    for name, (change, options) in FORMS.items():
        write(path(f"{name}.gguf"), change, **options)
    with open(path("plan.json"), "w") as file:
        json.dump(dict(name="p", architecture=ARCHITECTURE, experts=dict(total=EXPERTS, used=2), keep=KEEP), file)
    print(json.dumps(list(FORMS)))
else:
    print(json.dumps({name: compare(GGUFReader(path(f"{name}.gguf")), GGUFReader(path(f"{name}.cut.gguf"))) for name in FORMS}))
