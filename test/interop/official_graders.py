"""What the official graders say of answers: lm-eval's checkers of IFEval and filters of GSM8K, math-verify, EvalPlus' sanitizer.

Usage: official_graders.py CASES.json, an object of lists by kind; prints an object of lists of the same lengths.
"""

import functools
import glob
import importlib.util
import json
import logging
import os
import re
import sys
import types

logging.disable(logging.CRITICAL)


def bare(name, folder):
    """A package whose modules are imported without its __init__, which asks for what is not needed here."""
    module = types.ModuleType(name)
    module.__path__ = [folder]
    sys.modules[name] = module


harness = os.path.dirname(importlib.util.find_spec("lm_eval").origin)
tasks = os.path.join(harness, "tasks")
bare("lm_eval", harness)
bare("lm_eval.tasks", tasks)
# NLTK's model of English sentences is a download; this package has a copy.
for root in importlib.util.find_spec("llama_index").submodule_search_locations:
    os.environ["NLTK_DATA"] = glob.glob(os.path.join(root, "**", "nltk_cache"), recursive=True)[0]

import langdetect

langdetect.DetectorFactory.seed = 0
langdetect.detect = functools.lru_cache(maxsize=None)(langdetect.detect)
from lm_eval.tasks.ifeval import utils as ifeval_utils


def ifeval(cases):
    for id, kwargs, response in cases:
        example = ifeval_utils.InputExample(0, [id], "prompt", [kwargs])
        strict = ifeval_utils.test_instruction_following_strict(example, response)
        loose = ifeval_utils.test_instruction_following_loose(example, response)
        yield [bool(strict.follow_all_instructions), bool(loose.follow_all_instructions)]


def gsm8k(cases):
    """The two filters of lm_eval/tasks/gsm8k/gsm8k.yaml, and its exact match."""
    import yaml

    with open(os.path.join(tasks, "gsm8k", "gsm8k.yaml")) as file:
        task = yaml.safe_load(file)
    filters = {one["name"]: one["filter"][0] for one in task["filter_list"]}
    ignored = task["metric_list"][0]["regexes_to_ignore"]

    def plain(text):
        for pattern in ignored:
            text = re.sub(pattern, "", text)
        return text.lower()

    def read(answer, name):
        found = re.findall(filters[name]["regex_pattern"], answer)
        if not found:
            return "[invalid]"
        one = found[filters[name].get("group_select", 0)]
        if isinstance(one, tuple):
            one = next((part for part in one if part), "[invalid]")
        return one.strip()

    for gold, answer in cases:
        yield [plain(read(answer, name)) == plain(gold) for name in ("strict-match", "flexible-extract")]


def choice(cases):
    """The filter of lm_eval/tasks/mmlu_pro: the first letter that it finds."""
    with open(os.path.join(tasks, "mmlu_pro", "_default_template_yaml")) as file:
        pattern = re.search(r"^\s*regex_pattern: '(.*)'$", file.read(), re.MULTILINE).group(1)
    for gold, answer in cases:
        found = re.findall(pattern, answer)
        yield found[:1] == [gold]


def math(cases):
    from math_verify import parse, verify

    for gold, answer in cases:
        yield bool(verify(parse(f"\\boxed{{{gold}}}"), parse(answer)))


def code(cases):
    """Whether the code that EvalPlus takes from an answer passes, and whether ours does."""
    data = types.ModuleType("evalplus.data")
    data.__getattr__ = lambda name: None  # Data sets are not read here.
    sys.modules["evalplus.data"] = data
    from evalplus.sanitize import sanitize

    def passes(program, test):
        space = {}
        try:
            exec(compile(program, "solution", "exec"), space)
            exec(compile(test, "test", "exec"), space)
            return True
        except BaseException:
            return False

    for name, test, answer, ours in cases:
        yield [passes(sanitize(answer, name), test), ours is not None and passes(ours, test)]


KINDS = {"ifeval": ifeval, "gsm8k": gsm8k, "choice": choice, "math": math, "code": code}

with open(sys.argv[1]) as file:
    given = json.load(file)
print(json.dumps({kind: list(KINDS[kind](cases)) for kind, cases in given.items()}))
