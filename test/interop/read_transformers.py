"""Makes small random checkpoints by transformers, and reads back what was cut of them.

make FOLDER        FOLDER/TYPE/base and FOLDER/TYPE/plan.json for each type; prints the types
compare FOLDER     loads FOLDER/TYPE/cut; prints by type what the loader missed or did not expect, the largest difference between
                   its logits and those of the base whose router is masked, and the difference to the base without mask
"""

import gc
import json
import os
import re
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TQDM_DISABLE"] = "1"
import torch
import transformers
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForImageTextToText

TOTAL, USED = 8, 2
KEEP = ([0, 2, 3, 5, 6, 7], [1, 2, 3, 4, 5, 7])  # of layers with even and odd numbers; as many of each half

COMMON = dict(
    vocab_size=64, hidden_size=32, intermediate_size=48, moe_intermediate_size=16, num_hidden_layers=3, num_attention_heads=4,
    num_key_value_heads=2, head_dim=8, max_position_embeddings=128, pad_token_id=0, bos_token_id=1, eos_token_id=2,
)
EXPERTS = dict(num_experts=TOTAL, num_experts_per_tok=USED)
LOCAL = dict(num_local_experts=TOTAL, num_experts_per_tok=USED)
ROUTED = dict(
    n_routed_experts=TOTAL, num_experts_per_tok=USED, n_group=2, topk_group=1, n_shared_experts=1, first_k_dense_replace=1
)
LATENT = dict(kv_lora_rank=16, q_lora_rank=16, qk_rope_head_dim=8, qk_nope_head_dim=8, v_head_dim=8, num_key_value_heads=4)
INDEXED = dict(index_n_heads=2, index_head_dim=16, index_topk=64)
LINEAR = dict(
    shared_expert_intermediate_size=16, linear_num_value_heads=4, linear_num_key_heads=2, linear_key_head_dim=8,
    linear_value_head_dim=8, num_hidden_layers=4,
)
DENSE_FIRST = dict(num_shared_experts=1, first_k_dense_replace=1)
GEMMA = dict(
    num_experts=TOTAL, top_k_experts=USED, enable_moe_block=True, global_head_dim=8, hidden_size_per_layer_input=0,
    layer_types=["full_attention", "sliding_attention", "full_attention"], num_kv_shared_layers=0,
)
LLAMA4 = dict(
    num_local_experts=TOTAL, num_experts_per_tok=1, intermediate_size_mlp=48, interleave_moe_layer_step=2, num_hidden_layers=4,
    attention_chunk_size=64,
)
SEES = dict(depth=1, hidden_size=32, intermediate_size=32, num_heads=2, out_hidden_size=32)

# general.architecture of the plan, and what the configuration says beside COMMON
FAMILIES = {
    "afmoe": ("afmoe", dict(EXPERTS, num_dense_layers=1, num_shared_experts=1)),
    "cohere2_moe": ("cohere2moe", dict(EXPERTS, **DENSE_FIRST)),
    "dbrx": ("dbrx", None),
    "deepseek_v2": ("deepseek2", dict(ROUTED, **LATENT, topk_method="group_limited_greedy")),
    "deepseek_v3": ("deepseek2", dict(ROUTED, **LATENT)),
    "deepseek_v32": ("deepseek32", dict(ROUTED, **LATENT, **INDEXED)),
    "dots1": ("dots1", ROUTED),
    "ernie4_5_moe": (
        "ernie4_5-moe", dict(moe_num_experts=TOTAL, moe_k=USED, moe_num_shared_experts=1, moe_layer_start_index=1)
    ),
    "exaone_moe": ("exaone-moe", dict(EXPERTS, **DENSE_FIRST, n_group=1, topk_group=1)),
    "gemma4_text": ("gemma4", GEMMA),
    "glm4_moe": ("glm4moe", ROUTED),
    "glm4_moe_lite": ("deepseek2", dict(ROUTED, **LATENT)),
    "glm_moe_dsa": ("glm-dsa", dict(ROUTED, **LATENT, **INDEXED)),
    "gpt_oss": ("gpt-oss", LOCAL),
    "granitemoe": ("granitemoe", LOCAL),
    "granitemoehybrid": (
        "granitehybrid",
        dict(
            LOCAL, shared_intermediate_size=16, mamba_n_heads=8, mamba_d_head=8, mamba_d_state=8, mamba_n_groups=1,
            layer_types=["mamba", "attention", "mamba"],
        ),
    ),
    "granitemoe_swa": ("granite_swa", LOCAL),
    "granitemoeshared": ("granitemoe", dict(LOCAL, shared_intermediate_size=16)),
    "hunyuan_v1_moe": ("hunyuan-moe", dict(num_experts=TOTAL, moe_topk=USED)),
    "hy_v3": ("hy_v3", EXPERTS),
    "jamba": (
        "jamba",
        dict(
            EXPERTS, num_hidden_layers=4, attn_layer_period=2, attn_layer_offset=1, expert_layer_period=2,
            expert_layer_offset=1, use_mamba_kernels=False, mamba_d_state=8, mamba_dt_rank=4,
        ),
    ),
    "kimi_linear": ("kimi-linear", dict(num_experts=TOTAL, num_experts_per_token=USED)),
    "laguna": ("laguna", EXPERTS),
    "lfm2_moe": ("lfm2moe", dict(EXPERTS, num_dense_layers=1, layer_types=["conv", "full_attention", "conv"])),
    "llama4_text": ("llama4", LLAMA4),
    "mellum": ("mellum", EXPERTS),
    "mimo_v2_flash": ("mimo2", ROUTED),
    "minimax": ("minimax-01", dict(LOCAL, block_size=16)),
    "minimax_m2": ("minimax-m2", dict(LOCAL, rotary_dim=8)),
    "mixtral": ("llama", LOCAL),
    "nemotron_h": (
        "nemotron_h_moe",
        dict(
            ROUTED, mamba_num_heads=8, mamba_head_dim=8, ssm_state_size=8, n_groups=1,
            layers_block_type=["mamba", "moe", "attention", "moe"], moe_shared_expert_intermediate_size=16,
            moe_latent_size=None,
        ),
    ),
    "olmoe": ("olmoe", dict(EXPERTS, num_key_value_heads=4)),
    "phimoe": ("phimoe", LOCAL),
    "qwen2_moe": ("qwen2moe", dict(EXPERTS, shared_expert_intermediate_size=16)),
    "qwen3_5_moe_text": ("qwen35moe", dict(EXPERTS, **LINEAR)),
    "qwen3_moe": ("qwen3moe", dict(EXPERTS, mlp_only_layers=[1])),
    "qwen3_next": ("qwen3next", dict(EXPERTS, **LINEAR)),
    "solar_open": ("glm4moe", ROUTED),
}
# The same with what the vision part says.
SEEING = {
    "gemma4": ("gemma4", GEMMA, dict(hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2)),
    "llama4": (
        "llama4",
        LLAMA4,
        dict(
            hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, image_size=28, patch_size=14,
            vision_output_dim=32, projector_input_dim=32, projector_output_dim=32,
        ),
    ),
    "qwen3_5_moe": ("qwen35moe", dict(EXPERTS, **LINEAR), SEES),
    "qwen3_vl_moe": ("qwen3vlmoe", EXPERTS, dict(SEES, deepstack_visual_indexes=[0])),
}
TOKENS = torch.randint(3, 50, (2, 24), generator=torch.Generator().manual_seed(1))


def configuration(kind):
    if kind == "dbrx":
        return AutoConfig.for_model(
            kind, d_model=32, n_heads=4, n_layers=3, max_seq_len=128, vocab_size=64,
            ffn_config=dict(ffn_hidden_size=16, moe_num_experts=TOTAL, moe_top_k=USED),
            attn_config=dict(kv_n_heads=2, clip_qkv=8.0, rope_theta=10000.0),
        )
    if kind in FAMILIES:
        return AutoConfig.for_model(kind, **{**COMMON, **FAMILIES[kind][1]})
    _, text, vision = SEEING[kind]
    ids = dict(image_token_id=60, video_token_id=61, vision_start_token_id=62, vision_end_token_id=63)
    return AutoConfig.for_model(kind, text_config={**COMMON, **text}, vision_config=vision, **ids)


def loader(kind):
    return AutoModelForCausalLM if kind in FAMILIES else AutoModelForImageTextToText


def layer_of(name):
    found = re.search(r"(?:layers|blocks)\.(\d+)\.", name)
    return found and int(found[1])


def routers(model):
    """Weights whose product with a token is one logit an expert, by their layers."""
    found = [
        (layer_of(name), parameter)
        for name, parameter in model.named_parameters()
        if parameter.dim() == 2 and parameter.shape[0] == TOTAL and re.search("gate|router", name) and "_proj" not in name
    ]
    return [(layer, parameter) for layer, parameter in found if layer is not None]


def selects(name):
    return "correction_bias" in name or "expert_bias" in name


def make(folder, kind):
    torch.manual_seed(3)
    model = loader(kind).from_config(configuration(kind), dtype=torch.float32)
    with torch.no_grad():
        for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
            if not tensor.is_floating_point() or "rotary" in name or "inv_freq" in name:
                continue
            if selects(name) or name.endswith("router.bias") or "per_expert_scale" in name:
                tensor.copy_(torch.randn_like(tensor) * 0.2)
            elif tensor.dim() >= 2 and "A_log" not in name:
                tensor.copy_(torch.randn_like(tensor) * 0.25)
    path = os.path.join(folder, kind)
    # Families take turns with one file and many.
    size = {"max_shard_size": "40KB"} if len(kind) % 2 else {}
    model.save_pretrained(os.path.join(path, "base"), **size)
    layers = sorted({layer for layer, _ in routers(model)})
    architecture, options = {**FAMILIES, **SEEING}[kind][:2]
    used = (options or {}).get("num_experts_per_tok", USED)
    keep = {str(layer): KEEP[layer % 2] for layer in layers}
    plan = dict(name="p", architecture=architecture, experts=dict(total=TOTAL, used=used), keep=keep)
    with open(os.path.join(path, "plan.json"), "w") as file:
        json.dump(plan, file)


def logits(model, masks):
    """Of the tokens; the products with masked weights are -inf for the experts that go."""
    product = torch.nn.functional.linear

    def masked(tokens, weight, bias=None):
        result = product(tokens, weight, bias)
        gone = masks.get(weight.data_ptr())
        if gone is not None and weight.dim() == 2 and weight.shape[0] == TOTAL:
            result = result.clone()
            result[..., gone] = float("-inf")
        return result

    torch.nn.functional.linear = masked
    language = model.language_model if type(model).__name__ == "Llama4ForConditionalGeneration" else model
    try:
        with torch.no_grad():
            return language(TOKENS, use_cache=False).logits
    finally:
        torch.nn.functional.linear = product


def load(kind, path):
    how = dict(output_loading_info=True, dtype=torch.float32, attn_implementation="eager")
    model, said = loader(kind).from_pretrained(path, **how)
    return model.eval(), {key: sorted(map(str, value)) for key, value in said.items() if value}


def compare(folder, kind):
    path = os.path.join(folder, kind)
    cut, problems = load(kind, os.path.join(path, "cut"))
    found = logits(cut, {})
    base, _ = load(kind, os.path.join(path, "base"))
    whole = logits(base, {})
    gone = {layer: [i for i in range(TOTAL) if i not in KEEP[layer % 2]] for layer, _ in routers(base)}
    with torch.no_grad():
        for name, tensor in [*base.named_parameters(), *base.named_buffers()]:
            if selects(name):
                tensor[..., gone[layer_of(name)]] = -1e9
    wanted = logits(base, {weight.data_ptr(): gone[layer] for layer, weight in routers(base)})
    largest = lambda other: (found - other).abs().max().item()
    return dict(problems=problems, masked=largest(wanted), whole=largest(whole))


transformers.logging.set_verbosity_error()
torch.set_num_threads(1)
action, folder = sys.argv[1:3]
if action == "make":
    for kind in [*FAMILIES, *SEEING]:
        make(folder, kind)
        gc.collect()
    print(json.dumps(dict(version=transformers.__version__, types=[*FAMILIES, *SEEING])))
else:
    print(json.dumps({kind: compare(folder, kind) for kind in sorted(os.listdir(folder))}))
