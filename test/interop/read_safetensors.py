"""Compares a pruned checkpoint with its base, through the safetensors package: BASE CANDIDATE KEEP (JSON) COUNT-KEY."""

import json
import os
import re
import sys

from safetensors import deserialize


def load(folder):
    tensors, files = {}, {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".safetensors"):
            with open(os.path.join(folder, name), "rb") as file:
                for tensor, facts in deserialize(file.read()):
                    tensors[tensor] = (facts["dtype"], list(facts["shape"]), bytes(facts["data"]))
                    files[tensor] = name
    return tensors, files


def config(folder):
    with open(os.path.join(folder, "config.json")) as file:
        return json.load(file)


base, _ = load(sys.argv[1])
cut, files = load(sys.argv[2])
keep = {int(layer): ids for layer, ids in json.loads(sys.argv[3]).items()}
count = sys.argv[4]

expected = {}
for name, (dtype, shape, data) in base.items():
    if re.match(rf"mtp\.|model\.layers\.{len(keep)}\.", name):
        continue  # predicts further tokens, and is in no plan
    single = re.match(r"(model\.layers\.(\d+)\..*\.experts\.)(\d+)(\..*)", name)
    stacked = re.match(r"model\.layers\.(\d+)\..*(router\.|\.experts\.|\.gate\.weight|\.gate\.e_score_correction_bias)", name)
    if single:
        ids = keep[int(single[2])]
        if int(single[3]) in ids:
            expected[f"{single[1]}{ids.index(int(single[3]))}{single[4]}"] = (dtype, shape, data)
    elif stacked:
        ids = keep[int(stacked[1])]
        row = len(data) // shape[0]
        rows = b"".join(data[id * row : (id + 1) * row] for id in ids)
        expected[name] = (dtype, [len(ids)] + shape[1:], rows)
    else:
        expected[name] = (dtype, shape, data)

assert cut.keys() == expected.keys(), cut.keys() ^ expected.keys()
for name, wanted in expected.items():
    assert cut[name] == wanted, name
wanted = {**config(sys.argv[1]), count: len(keep[0])}
if "num_nextn_predict_layers" in wanted:
    wanted["num_nextn_predict_layers"] = 0
assert config(sys.argv[2]) == wanted
index = os.path.join(sys.argv[2], "model.safetensors.index.json")
if os.path.exists(index):
    with open(index) as file:
        read = json.load(file)
    assert read["weight_map"] == files
    assert read["metadata"]["total_size"] == sum(len(data) for _, _, data in cut.values())
print(len(cut))
