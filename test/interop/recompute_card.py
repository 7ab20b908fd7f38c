"""Computes the numbers of a published trial from its records alone, by other means than Espalier's, with the standard library.

A folder with report.json and records/ is read. Printed as JSON: values of the report that differ, and values of results that this
program does not know. Likelihoods are maximised by search where Espalier solves quadratics; tails are summed in fractions.
"""

import json
import math
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from statistics import NormalDist, mean, median

NORMAL = NormalDist()
TWO, ONE = NORMAL.inv_cdf(0.975), NORMAL.inv_cdf(0.95)
FAILED = ("error", "failed")


def search(low, high, is_low, steps=60):
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if is_low(middle) else (low, middle)
    return (low + high) / 2


def wilson(right, n, z=TWO):
    """Rates at which the observed one is z standard errors away."""
    p = right / n
    away = lambda rate: abs(p - rate) > z * math.sqrt(rate * (1 - rate) / n)
    return [0 if right == 0 else search(0, p, away), 1 if right == n else search(1, p, away)]


def likeliest(low, high, likelihood):
    """Golden section: the place of the only maximum."""
    ratio = (math.sqrt(5) - 1) / 2
    for _ in range(38):
        a, b = high - ratio * (high - low), low + ratio * (high - low)
        low, high = (a, high) if likelihood(a) < likelihood(b) else (low, b)
    return (low + high) / 2


def log_of(count, share):
    return 0 if count == 0 else -math.inf if share <= 0 else count * math.log(share)


def tango(lost, gained, n, loss, correction=0):
    """Tango 1998: standard errors from a supposed loss, with the likeliest shares of discordant pairs under it."""
    rest = n - lost - gained
    share = likeliest(
        max(0, -loss), (1 - loss) / 2,
        lambda g: log_of(gained, g) + log_of(lost, g + loss) + log_of(rest, 1 - 2 * g - loss),
    )
    variance = n * (2 * share + loss - loss * loss)
    return (lost - gained + correction - n * loss) / math.sqrt(max(variance, 1e-300))


def gain_tail(lost, gained):
    k, n = lost, lost + gained
    return float(sum(Fraction(math.comb(n, i), 2**n) for i in range(k + 1)))


def loss_bound(lost, gained, n, z):
    tail = 1 if lost >= gained else max(gain_tail(lost, gained), NORMAL.cdf(tango(lost, gained, n, 0)))
    sure = tail < NORMAL.cdf(-z)
    correction = 0 if sure else 0.5
    bound = search((lost - gained) / n, 1, lambda loss: tango(lost, gained, n, loss, correction) >= -z, 60)
    return bound if sure else max(0, bound)


def table_interval(lost, gained, n, z=TWO):
    return [-loss_bound(lost, gained, n, z), loss_bound(gained, lost, n, z)]


def table_p(lost, gained, n):
    if lost == gained:
        return 1
    few, many = min(lost, gained), max(lost, gained)
    return min(1, 2 * max(gain_tail(few, many), NORMAL.cdf(tango(few, many, n, 0))))


def detectable(n, observed, power):
    """Connett, Smith and McHugh 1987, with McNemar's correction: a search for the loss."""
    def missed(loss):
        share = max(observed, loss)
        spread = TWO * math.sqrt(share) + power * math.sqrt(max(0, share - loss * loss))
        return n * loss - 1 < spread * math.sqrt(n)
    return 1 if missed(1) else search(0, 1, missed)


def needed(margin, share, power):
    """Nam 1997, corrected by half a question: the first number that does, near where it is without a correction."""
    errors = ONE * math.sqrt(max(share, margin) - margin**2) + power * math.sqrt(share)
    n = max(1, math.floor((errors / margin) ** 2))
    while margin * n - 0.5 < errors * math.sqrt(n):
        n += 1
    return n


def recovery(both, lost, gained, n):
    """Tang, Tang and Chan 2003: ratios of accuracies that are 1.96 standard errors away, with the likeliest shares under each."""
    if both + lost == 0:
        return None

    def score(ratio):
        # first = both + gained = ratio * (both + lost), of shares
        def shares(right):
            # right: share of the base; both and lost and gained follow from the likeliest split
            top = min(right, ratio * right)
            low = max(0, right + ratio * right - 1)
            split = likeliest(low, top, lambda b: value(b, right))
            return split

        def value(b, right):
            return (log_of(both, b) + log_of(lost, right - b) + log_of(gained, ratio * right - b)
                    + log_of(n - both - lost - gained, 1 - right - ratio * right + b))

        right = likeliest(0, min(1, 1 / ratio), lambda r: value(shares(r), r))
        b = shares(right)
        variance = n * (ratio * right - b + ratio * ratio * (right - b) + (1 - ratio) ** 2 * b)
        return (both + gained - ratio * (both + lost)) / math.sqrt(max(variance, 1e-300))

    ratio = (both + gained) / (both + lost)
    low = 0 if ratio == 0 else search(1e-9, ratio, lambda r: abs(score(r)) > TWO, 24)
    return {"ratio": ratio, "interval": [low, search(ratio + 4, max(ratio, 1e-9), lambda r: abs(score(r)) > TWO, 24)]}


def fieller(pairs, z=TWO):
    n = len(pairs)
    if n < 2:
        return None
    y, x = mean(a for a, _ in pairs), mean(b for _, b in pairs)
    cov = lambda f: sum(f(a - y, b - x) for a, b in pairs) / (n - 1) / n
    yy, xx, yx = cov(lambda a, b: a * a), cov(lambda a, b: b * b), cov(lambda a, b: a * b)
    if x * x <= z * z * xx:
        return None
    # (y - r x)^2 = z^2 (yy - 2 r yx + r^2 xx)
    a, b, c = x * x - z * z * xx, -2 * (x * y - z * z * yx), y * y - z * z * yy
    root = math.sqrt(max(0, b * b - 4 * a * c))
    return {"ratio": y / x, "interval": [(-b - root) / (2 * a), (-b + root) / (2 * a)]}


def student(probability, degrees):
    """The t within which so much is, by Simpson's rule over the density of atan(t / sqrt(degrees))."""
    def within(t, steps=2000):
        end = math.atan(t / math.sqrt(degrees))
        h = end / steps
        weights = (1 if i in (0, steps) else 4 if i % 2 else 2 for i in range(steps + 1))
        area = sum(w * math.cos(i * h) ** (degrees - 1) for i, w in enumerate(weights)) * h / 3
        return 2 * area * math.gamma((degrees + 1) / 2) / math.gamma(degrees / 2) / math.sqrt(math.pi)
    return search(0, 1e4, lambda t: within(t) < probability, 60)


def mean_interval(values):
    n = len(values)
    if n < 2:
        return None
    middle = mean(values)
    half = student(0.95, n - 1) * math.sqrt(sum((v - middle) ** 2 for v in values) / (n - 1) / n)
    return [middle - half, middle + half]


def clustered(differences, clusters):
    """Mean difference with a standard error over clusters."""
    groups = defaultdict(list)
    for difference, cluster in zip(differences, clusters):
        groups[cluster].append(difference)
    n, g = len(differences), len(groups)
    if g < 2:
        return None
    middle = mean(differences)
    squares = sum(sum(d - middle for d in members) ** 2 for members in groups.values())
    variance = g / (g - 1) * squares / n**2
    plain = sum((d - middle) ** 2 for d in differences) / (n - 1) / n
    error = math.sqrt(variance)
    return {
        "clusters": g, "standardError": error,
        "interval": [max(-1, middle - TWO * error), min(1, middle + TWO * error)],
        "designEffect": 1 if plain == 0 else variance / plain,
    }


def mulberry(seed):
    state, mask = seed & 0xFFFFFFFF, 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & mask
        t = ((state ^ state >> 15) * (state | 1)) & mask
        t ^= (t + ((t ^ t >> 7) * (t | 61) & mask)) & mask
        yield ((t ^ t >> 14) & mask) / 2**32


def bootstrap(differences, clusters, seed):
    groups = defaultdict(list)
    for difference, cluster in zip(differences, clusters):
        groups[cluster].append(difference)
    units = list(groups.values()) if len(groups) > 1 else [[d] for d in differences]
    random, found = mulberry(seed), []
    for _ in range(2000):
        drawn = [units[int(next(random) * len(units))] for _ in units]
        found.append(sum(map(sum, drawn)) / sum(map(len, drawn)))
    found.sort()
    return [found[50], found[1949]]


def holm(values):
    order = sorted(range(len(values)), key=lambda i: values[i])
    adjusted, least = [0] * len(values), 0
    for rank, i in enumerate(order):
        least = max(least, min(1, values[i] * (len(values) - rank)))
        adjusted[i] = least
    return adjusted


def counts(of, against):
    both = sum(a["correct"] and b["correct"] for a, b in zip(of, against))
    lost = sum(b["correct"] and not a["correct"] for a, b in zip(of, against))
    gained = sum(a["correct"] and not b["correct"] for a, b in zip(of, against))
    return both, lost, gained, len(of)


def paired(of, against):
    both, lost, gained, n = counts(of, against)
    whole = lambda r: r["finishReason"] not in FAILED
    return {
        "bothRight": both, "lost": lost, "gained": gained, "bothWrong": n - both - lost - gained,
        "difference": (gained - lost) / n, "interval": table_interval(lost, gained, n), "mcnemarP": table_p(lost, gained, n),
        "sameAnswers": sum(whole(a) and whole(b) and a["answer"] == b["answer"] for a, b in zip(of, against)),
    }


def lengths(of, against):
    has = lambda r: r["finishReason"] not in FAILED or (r["finishReason"] == "error" and r["answerTokens"] > 0)
    return fieller([(a["answerTokens"], b["answerTokens"]) for a, b in zip(of, against) if has(a) and has(b)])


def result(records, digest):
    n, right = len(records), sum(r["correct"] for r in records)
    of = lambda *reasons: [r for r in records if r["finishReason"] in reasons]
    read = [r["answerTokens"] for r in records if r["finishReason"] not in FAILED]
    return {
        "correct": right, "accuracy": right / n, "interval": wilson(right, n), "truncated": len(of("length")),
        "truncationRate": len(of("length")) / n, "unparsed": sum(r["extracted"] is None for r in of("stop")),
        "formatFailures": len(of(*FAILED)), "loops": sum(r.get("loops", False) for r in records),
        "meanAnswerTokens": mean(read) if read else 0, "recordsSha256": digest,
    }


def pair(of, against, ids, margin, seed):
    both, lost, gained, n = counts(of, against)
    differences = [a["correct"] - b["correct"] for a, b in zip(of, against)]
    clusters = [r.get("cluster", "") for r in of]
    discordant = lost + gained or 3
    excluded = loss_bound(lost, gained, n, ONE)
    power = NORMAL.inv_cdf(0.8)
    by_subject = clustered(differences, clusters)
    return {k: v for k, v in {
        **ids, "paired": paired(of, against), "clustered": by_subject,
        "bootstrap": bootstrap(differences, clusters, seed), "recovery": recovery(both, lost, gained, n),
        "tokens": lengths(of, against),
        "precision": {
            "excludedLoss": excluded, "detectableLoss": detectable(n, discordant / n, power),
            "equivalent": excluded < margin and loss_bound(gained, lost, n, ONE) < margin,
            "questionsForMargin": needed(margin, min(1, discordant / n), power),
        },
    }.items() if v is not None}


def above(n, tail):
    """How many of n values are above a quantile with 2.5 % on each side."""
    least, most, total = None, n, 0
    for count in range(n + 1):
        total += math.exp(math.lgamma(n + 1) - math.lgamma(count + 1) - math.lgamma(n - count + 1)
                          + count * math.log(tail) + (n - count) * math.log1p(-tail))
        if total <= 0.025:
            least = count
        if 1 - total <= 0.025:
            most = count
            break
    return least, most


def quantile(tail, size, knots):
    """Order statistics read off the printed percentiles, between them by the lighter and the heavier tail."""
    def read(share, end):
        pairs = list(zip([None, *knots], knots))
        found = next(((a, b) for a, b in pairs if b[0] <= share), None)
        if found is None:
            return None
        before, after = found
        if before is None or after[0] == share:
            return after[1]
        part = math.log(before[0] / share) / math.log(before[0] / after[0])
        if end == "high":
            return before[1] + part * (after[1] - before[1])
        return before[1] ** (1 - part) * after[1] ** part if before[1] > 0 else before[1]
    n = math.floor(size)
    if n < 2:
        return None
    least, most = above(n, tail)
    low = read((most + 1) / (n + 1), "low")
    return None if low is None else [low, None if least is None else read((least + 1) / (n + 1), "high")]


def kld(record):
    said, tokens, chunks = record["statistics"], record["tokens"], record["chunks"]
    changed = [tokens - c["sameTop"] for c in chunks]
    same = [c["sameTop"] / tokens for c in chunks]
    found = dict(said, chunks=chunks)
    assert abs(mean(c["nats"] / tokens for c in chunks) - said["meanKld"]) < 1e-5
    assert abs(mean(same) - said["sameTopRate"]) < 1e-5
    if interval := mean_interval([c["nats"] / tokens for c in chunks]):
        found["interval"] = interval
    if len(set(same)) == 1:
        found["sameTopInterval"] = wilson(sum(c["sameTop"] for c in chunks), tokens * len(chunks))
    else:
        low, high = mean_interval(same)
        found["sameTopInterval"] = [max(0, low), min(1, high)]
    if len(chunks) > 1:
        share = mean(changed) / tokens
        between = sum((c / tokens - share) ** 2 for c in changed) / (len(changed) - 1)
        independent = share * (1 - share) / tokens
        effect = 1 if independent == 0 else max(1, between / independent)
        total = tokens * len(chunks)
        last = 1 / (total + 1)
        named = ((0.5, "medianKld"), (0.1, "p90Kld"), (0.05, "p95Kld"), (0.01, "p99Kld"), (0.001, "p999Kld"))
        knots = [(tail, said[name]) for tail, name in named if name in said and tail > last] + [(last, said["maxKld"])]
        for name, tail in (("p99Interval", 0.01), ("p999Interval", 0.001)):
            if (ends := quantile(tail, total / effect, knots)) is not None:
                found[name] = ends
    return found


def spread(values):
    return {"median": median(values), "low": min(values), "high": max(values)}


def speed(samples, benchmarks):
    series = lambda of: {
        "models": {m: {"samples": v, **spread(v)} for m, v in of.items()},
        "ratios": {m: spread([a / b for a, b in zip(v, of["base"])]) for m, v in of.items() if m != "base"},
    }
    answers = lambda model: [(b["questions"] - b["results"][model]["formatFailures"], b["results"][model]) for b in benchmarks]
    tokens = {m: sum(n * r["meanAnswerTokens"] for n, r in answers(m)) / max(1, sum(n for n, _ in answers(m))) for m in samples["answer"]}
    return {
        "rounds": len(samples["prompt"]["base"]), "prompt": series(samples["prompt"]), "answer": series(samples["answer"]),
        "meanAnswer": {m: {"tokens": t, "seconds": t / median(samples["answer"][m])} for m, t in tokens.items()},
    }


def seconds(record):
    of = lambda kind: record[f"{kind}Tokens"] / record[f"{kind}TokensPerSecond"] if record[f"{kind}TokensPerSecond"] > 0 else 0
    return of("prompt") + of("answer")


def over_questions(differences, keys):
    """Interval and p of a mean over questions, with Student's t expanded around the normal quantile."""
    found = clustered(differences, keys)
    middle, error, freedom = mean(differences), found["standardError"], found["clusters"] - 1

    def from_normal(z):
        t = z + (z**3 + z) / 4 / freedom + (5 * z**5 + 16 * z**3 + 3 * z) / 96 / freedom**2
        t += (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384 / freedom**3
        t += (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160 / freedom**4
        return t

    def reach(z):
        t = from_normal(z)
        return min(2, t * error) if error > 0 else loss_bound(0, 0, freedom + 1, z)

    z = search(0, 12, lambda z: reach(z) < abs(middle), 60)
    return {
        "interval": [max(-1, middle - reach(TWO)), min(1, middle + reach(TWO))], "mcnemarP": 2 * NORMAL.cdf(-z),
        "byQuestion": {"questions": found["clusters"], "standardError": error},
    }, from_normal(TWO)


def recovery_by_question(of, against, keys, t):
    """Fieller's interval over the right answers to each question."""
    right = defaultdict(lambda: [0, 0])
    for a, b, key in zip(of, against, keys):
        right[key][0] += a["correct"]
        right[key][1] += b["correct"]
    found = fieller(list(right.values()), t)
    if found is None or found["interval"][0] == found["interval"][1]:
        return None
    return {"ratio": found["ratio"], "interval": [max(0, found["interval"][0]), found["interval"][1]]}


def together(benchmarks, records, models, pairs):
    """All answers of some benchmarks; a question at several efforts is one."""
    keys = [f"{b['benchmark'].removesuffix('-' + b.get('effort', ''))}/{r['id']}" for b in benchmarks for r in records[b["benchmark"], "base"]]
    all_of = {m: [r for b in benchmarks for r in records[b["benchmark"], m]] for m in models}
    found = []
    for ids in pairs:
        of, against = all_of[ids["of"]], all_of[ids["against"]]
        both, lost, gained, n = counts(of, against)
        one = {**ids, "paired": paired(of, against), "recovery": recovery(both, lost, gained, n)}
        if len(set(keys)) < len(keys):
            more, t = over_questions([a["correct"] - b["correct"] for a, b in zip(of, against)], keys)
            one["paired"].update(more)
            one["recovery"] = recovery_by_question(of, against, keys, t)
        found.append({k: v for k, v in one.items() if v is not None})
    for one, p in zip(found, holm([one["paired"]["mcnemarP"] for one in found])):
        one["adjustedP"] = p
    accuracy = {m: mean(r["correct"] for r in own) for m, own in all_of.items()}
    return {"questions": len(keys), "accuracy": accuracy, "pairs": found}, all_of


def effort_of(effort, benchmarks, records, models, pairs):
    found, all_of = together([b for b in benchmarks if b.get("effort") == effort], records, models, pairs)
    for one in found["pairs"]:
        if (ratio := lengths(all_of[one["of"]], all_of[one["against"]])) is not None:
            one["tokens"] = ratio
    wanted = ("truncated", "unparsed", "formatFailures", "loops", "meanAnswerTokens")
    answers = {m: {k: v for k, v in result(own, "").items() if k in wanted} for m, own in all_of.items()}
    for m, own in all_of.items():
        if timed := [s for s in map(seconds, own) if s > 0]:
            answers[m]["meanSeconds"] = mean(timed)
    return {"effort": effort, **found, "answers": answers}


def compute(folder, trial):
    import hashlib
    facts = json.loads((folder / "records/facts.json").read_text())
    models = [m["id"] for m in facts["models"]]
    records, benchmarks = {}, []
    for known in facts["benchmarks"]:
        for model in models:
            raw = (folder / f"records/{model}-{known['benchmark']}.jsonl").read_bytes()
            records[known["benchmark"], model] = [json.loads(line) for line in raw.splitlines()]
            records["sha", known["benchmark"], model] = hashlib.sha256(raw).hexdigest()
    pairs = [{"of": "candidate", "against": "base"}]
    pairs += [{"of": "candidate", "against": m["id"]} for m in facts["models"] if m["role"] == "rival"]
    for known in facts["benchmarks"]:
        name = known["benchmark"]
        own = [pair(records[name, p["of"]], records[name, p["against"]], p, facts["margin"], known.get("seed", 0)) for p in pairs]
        for one, p in zip(own, holm([one["paired"]["mcnemarP"] for one in own])):
            one["adjustedP"] = p
        results = {m: result(records[name, m], records["sha", name, m]) for m in models}
        benchmarks.append({**known, "questions": len(records[name, "base"]), "results": results, "pairs": own})
    others = holm([b["pairs"][0]["paired"]["mcnemarP"] for b in benchmarks[1:]])
    for b, p in zip(benchmarks, [benchmarks[0]["pairs"][0]["paired"]["mcnemarP"], *others]):
        b["pairs"][0]["adjustedP"] = p
    found = {"benchmarks": benchmarks, "overall": together(benchmarks, records, models, pairs)[0]}
    efforts = list(dict.fromkeys(b["effort"] for b in benchmarks if "effort" in b))
    if len(efforts) > 1:
        found["efforts"] = [effort_of(e, benchmarks, records, models, pairs) for e in efforts]
        for one, p in zip(found["efforts"], holm([e["pairs"][0]["paired"]["mcnemarP"] for e in found["efforts"]])):
            one["pairs"][0]["adjustedP"] = p
    results = lambda measured: {m: kld(r) for m, r in measured["records"].items()}
    if "kld" in facts:
        found["kld"] = {"results": results(facts["kld"])}
    if "kldCategories" in facts:
        found["kldCategories"] = [{"results": results(one)} for one in facts["kldCategories"]]
    if "speed" in facts:
        found["speed"] = speed(facts["speed"], benchmarks)
    return found


def leaves(value, path=""):
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value


def same(a, b):
    if isinstance(a, bool) or not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        return a == b
    return math.isclose(a, b, rel_tol=2e-5, abs_tol=2e-6)


def main():
    folder = Path(sys.argv[1])
    trial = json.loads((folder / "report.json").read_text())["trial"]
    found = dict(leaves(compute(folder, trial)))
    results = {k: trial[k] for k in ("benchmarks", "overall", "efforts", "kld", "kldCategories", "speed") if k in trial}
    said = dict(leaves(results))
    differ = [f"{p}: {said[p]}, computed {v}" for p, v in found.items() if p not in said or not same(said[p], v)]
    print(json.dumps({"checked": len(set(found) & set(said)), "differ": differ, "unknown": sorted(set(said) - set(found))}))


main()
