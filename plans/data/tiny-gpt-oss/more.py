"""More of what tiny-gpt-oss was trained on, by its own generator (train.py): questions to judge plans, and text to choose them.

    python3 more.py ../../../demo/tiny-gpt-oss/train.py ../../.. OUT

Writes 400 questions of each kind, and texts V (to choose by) and W (held out). Bare questions are compared: no question is in
a text of a plan, in V, in W or in a benchmark. CC0 1.0."""
import glob, importlib.util, json, os, random, re, sys
spec = importlib.util.spec_from_file_location('train', sys.argv[1]); t = importlib.util.module_from_spec(spec); spec.loader.exec_module(t)
repo, out = sys.argv[2], sys.argv[3]; os.makedirs(out, exist_ok=True)
g = t.Gen()
used = ''.join(open(f).read() for f in glob.glob(repo + '/plans/data/tiny-gpt-oss/**/*.txt', recursive=True)) + open(repo + '/demo/tiny-gpt-oss/calibration.txt').read()
bench = ''.join(open(f).read() for f in glob.glob(repo + '/demo/tiny-gpt-oss/benchmarks/*.jsonl'))
rng = random.Random(20261128)
seen = set()
def fresh(key, text=None):
    if key in seen or key in bench or (text if text is not None else key) in used: return False
    seen.add(key); return True
# 1. Questions to judge: 400 facts, 400 sums, 400 functions
rows = []
pairs = [(s, e, w) for s, e in g.list for w in range(3)]; rng.shuffle(pairs)
for s, e, w in pairs:
    if len(rows) == 400: break
    tp, st, tb = g.facts[s]; q = t.question_text(tp[w], e)
    if not fresh(q): continue
    ch, ai = t.make_choices(rng, tb, tb[e])
    rows.append(dict(question=q, subject=s, choices=ch, answer=ai))
facts_q = {r['question'] for r in rows}
open(out + '/mmlu.jsonl', 'w').writelines(json.dumps(r) + '\n' for r in rows)
rows = []
while len(rows) < 400:
    q, r, a = t.gsm_item(rng)
    if fresh(q): rows.append(dict(question=q, answer=f'{r}\n#### {a}'))
open(out + '/gsm8k.jsonl', 'w').writelines(json.dumps(r) + '\n' for r in rows)
heads = set()
rows = []
allv = t.code_variants(); by = {}
for v in allv: by.setdefault(v[0], []).append(v)
fams = list(by)
for f in fams: rng.shuffle(by[f])
i = 0
while len(rows) < 400 and any(by.values()):
    f = fams[i % len(fams)]; i += 1
    if not by[f]: continue
    v = by[f].pop(); it = t.code_item(v, rng)
    head = it['prompt'].split('\n')[0] + '\n' + it['prompt'].split('"""')[1].split('\n')[0]
    sig = it['prompt'].split('\n')[0]; doc = head.split('\n')[1]
    # the same function with the same words of its documentation: neither in a text nor in a benchmark
    k = sig + '|' + doc
    if k in heads or f'{sig}\n    """{doc}' in used or json.dumps(f'{sig}\n    """{doc}')[1:-1] in bench: continue
    heads.add(k)
    env = {}; exec(it['prompt'] + it['solution'] + '\n' + it['test'], env); env['check'](env[it['entry']])
    rows.append(dict(task_id=f'TinyMore/{len(rows)}', prompt=it['prompt'], canonical_solution=it['solution'], test=it['test'], entry_point=it['entry']))
open(out + '/humaneval.jsonl', 'w').writelines(json.dumps(r) + '\n' for r in rows)
print('questions', len(facts_q), 400, len(rows))
# 2. Text: conversations of none of these questions, for choosing (V) and for holding out (W)
judged = [json.loads(l) for f in ('mmlu', 'gsm8k') for l in open(f'{out}/{f}.jsonl')]
qs = [r['question'] for r in judged]
benchq = [json.loads(l)['question'] for f in ('mmlu', 'gsm8k') for l in open(f'{repo}/demo/tiny-gpt-oss/benchmarks/{f}.jsonl')]
fn = {h for h in heads}
qset = [q for q in qs] + benchq
def clean(p, kind):
    if kind == 'code':
        m = re.search(r'(def \w+\(\w+\):)\n    """([^\n"]*)', p)
        return m is None or f'{m[1]}|{m[2]}' not in fn
    return not any(q in p for q in qset)
seenp = set()
for name, seed, n in (('V', 1, dict(facts=700, sums=300, code=300)), ('W', 2, dict(facts=300, sums=200, code=200))):
    r2 = random.Random(9000 + seed)
    for kind, maker in (('facts', g.mmlu), ('sums', g.gsm), ('code', g.code)):
        got = []
        while len(got) < n[kind]:
            p, a = maker(r2)
            u = p.split('<|start|>user')[1]
            if u in used or u in seenp or not clean(p, kind): continue
            seenp.add(u); got.append((p + a).replace('<|return|>', '<|end|>'))
        open(f'{out}/{name}-{kind}.txt', 'w').write(''.join(got))
        print(name, kind, len(got))
