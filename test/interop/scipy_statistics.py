"""Computes statistics by scipy and statsmodels, and prints those that differ from Espalier's.

Reads {function: [[arguments, value of Espalier], ...]} from the file given.
"""

import json
import sys

import numpy
from scipy import optimize, stats
from statsmodels.api import OLS
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint


def clustered(differences, clusters, z):
    """A mean is a regression on a constant; statsmodels corrects by G/(G-1) then, as N-1 over N-K is 1."""
    fit = OLS(differences, numpy.ones(len(differences))).fit(cov_type="cluster", cov_kwds={"groups": numpy.array(clusters)})
    low, high = fit.conf_int(alpha=2 * stats.norm.sf(z))[0]
    plain = stats.sem(differences) ** 2
    return [fit.bse[0], max(-1, low), min(1, high), fit.bse[0] ** 2 / plain if plain > 0 else 1]


def log_likelihood(counts, shares):
    return sum(n * numpy.log(p) if p > 0 else -numpy.inf for n, p in zip(counts, shares) if n > 0)


def maximum(likelihood, low, high):
    found = optimize.minimize_scalar(lambda x: -likelihood(x), bounds=(low, high), method="bounded", options={"xatol": 1e-13})
    return max((found.x, low, high), key=likelihood)


def score_of_loss(table, loss, correction):
    """The score test of Tango from its definition: the observed loss over its error at the likeliest shares under the supposed one."""
    both, lost, gained, wrong = table
    n = sum(table)
    share = maximum(
        lambda g: log_likelihood([lost, gained, both + wrong], [g + loss, g, 1 - 2 * g - loss]),
        max(0, -loss), (1 - loss) / 2,
    )
    error = numpy.sqrt(max(2 * share + loss - loss * loss, 0) / n)
    return ((lost - gained + correction) / n - loss) / error if error > 0 else -numpy.inf


def tango(table, z, correction):
    observed = (table[1] - table[2]) / sum(table)
    outside = lambda loss: score_of_loss(table, loss, correction) + z
    if outside(1 - 1e-12) > 0:
        return 1
    return optimize.brentq(outside, observed + (1e-12 if correction == 0 else 0), 1 - 1e-12, xtol=1e-12)


def ratio_of_accuracies(table, z):
    """The score test of Tang from its definition: of shares with that ratio the likeliest, by a search over two of them."""
    both, lost, gained, wrong = table
    n = sum(table)

    def score(ratio):
        def likeliest(second):
            low, high = max(0, second + ratio * second - 1), min(second, ratio * second)
            shares = lambda b: [b, second - b, ratio * second - b, 1 - second - ratio * second + b]
            b = maximum(lambda b: log_likelihood(table, shares(b)), low, high)
            return b, log_likelihood(table, shares(b))

        second = maximum(lambda s: likeliest(s)[1], 1e-12, min(1, 1 / ratio) - 1e-12)
        b, _ = likeliest(second)
        variance = ratio * second - b + ratio**2 * (second - b) + (1 - ratio) ** 2 * b
        return (both + gained - ratio * (both + lost)) / numpy.sqrt(n * variance)

    ratio = (both + gained) / (both + lost)
    ends = [0 if ratio == 0 else optimize.brentq(lambda r: score(r) - z, ratio * 1e-3, ratio, xtol=1e-9)]
    top = ratio + 1
    while score(top) > -z:
        top *= 2
    return [ratio, *ends, optimize.brentq(lambda r: score(r) + z, max(ratio, 1e-9), top, xtol=1e-9)]


def ratio_of_means(pairs, z):
    """Ratios at which the mean of y - ratio * x is z standard errors from 0."""
    y, x = numpy.array(pairs, float).T
    away = lambda r: abs(numpy.mean(y - r * x)) / stats.sem(y - r * x) - z
    ratio = numpy.mean(y) / numpy.mean(x)
    reach = lambda side: next(ratio + side * s for s in numpy.geomspace(1e-3, 1e6, 200) if away(ratio + side * s) > 0)
    return [ratio, *(optimize.brentq(away, *sorted((ratio, reach(side))), xtol=1e-12) for side in (-1, 1))]


def first_crossing(fractions, values):
    """The probability that a score without an effect is above any of the values: a normal vector's."""
    at = numpy.array(fractions)
    correlation = numpy.sqrt(numpy.minimum.outer(at, at) / numpy.maximum.outer(at, at))
    within = stats.multivariate_normal.cdf(
        numpy.array(values), numpy.zeros(len(at)), correlation, allow_singular=True, maxpts=4_000_000, abseps=1e-8, releps=1e-8
    )
    return 1 - within


def quantile_ranks(n, tail):
    """Order statistics that enclose a quantile: of the binomial numbers of values above it those that 95 % lie between."""
    return [stats.binom.ppf(0.975, n, tail), stats.binom.ppf(0.025, n, tail) - 1]


def stratified(strata, alpha):
    weight = 1 / len(strata)
    mean = weight * sum(numpy.mean(s) for s in strata)
    variance = weight**2 * sum(stats.sem(s) ** 2 for s in strata)
    third = weight**3 * sum(stats.moment(s, 3) / len(s) ** 2 for s in strata)
    z = stats.norm.isf(alpha)
    push = lambda skew: z * numpy.sqrt(variance) + max(0, skew) * (1 + 2 * z * z) / (6 * variance)
    return [mean, mean - push(-third), mean + push(third)]


def power_of_mcnemar(loss, n, discordance):
    """The exact test's, over all numbers of discordant pairs; 1 where it is 80 % or somewhat more."""
    share = max(discordance, loss)
    power = 0
    for k in range(n + 1):
        lost = numpy.arange(k // 2 + 1, k + 1)
        found = lost[2 * stats.binom.sf(lost - 1, k, 0.5) < 0.05]
        if len(found) > 0:
            power += stats.binom.pmf(k, n, share) * stats.binom.sf(found[0] - 1, k, min(1, (share + loss) / (2 * share)))
    return 1 if 0.8 <= power < 0.96 else power


def mean_interval(values):
    return list(stats.ttest_1samp(values, 0).confidence_interval(0.95))


FUNCTIONS = {
    "wilson": lambda right, n, z: list(proportion_confint(right, n, 2 * stats.norm.sf(z), "wilson")),
    "mcnemarExact": lambda lost, gained: mcnemar([[0, lost], [gained, 0]], exact=True).pvalue,
    "holm": lambda values: list(multipletests(values, method="holm")[1]),
    "normalCdf": lambda x: stats.norm.cdf(x),
    "normalQuantile": lambda p: stats.norm.ppf(p),
    "studentTail": lambda t, degrees: stats.t.sf(t, degrees),
    "studentQuantile": lambda tail, degrees: stats.t.isf(tail, degrees),
    "meanInterval": mean_interval,
    "clusteredDifference": clustered,
    "sampledP": lambda mean, error, questions: 2 * stats.t.sf(abs(mean) / error, questions - 1),
    "scoreLimit": tango,
    "accuracyRatio": ratio_of_accuracies,
    "meanRatio": ratio_of_means,
    "criticalValues": first_crossing,
    "quantileRanks": quantile_ranks,
    "stratifiedMean": stratified,
    "detectableLoss": power_of_mcnemar,
}

# Means of draws: two standard errors of a percentile of 2,000 of them.
LOOSE = {"bootstrapInterval": 0.12}

def bootstrap(differences, width):
    found = stats.bootstrap((differences,), numpy.mean, n_resamples=20_000, method="percentile", random_state=1)
    return list(found.confidence_interval)


FUNCTIONS["bootstrapInterval"] = bootstrap


def main():
    differ, checked = [], {}
    for name, cases in json.load(open(sys.argv[1])).items():
        for arguments, ours in cases:
            theirs = numpy.atleast_1d(FUNCTIONS[name](*arguments)).astype(float)
            own = numpy.atleast_1d(ours).astype(float)
            near = (
                numpy.allclose(own, theirs, rtol=0, atol=LOOSE[name] * arguments[1])
                if name in LOOSE
                else numpy.allclose(own, theirs, rtol=TOLERANCE.get(name, 1e-7), atol=1e-9)
            )
            checked[name] = checked.get(name, 0) + 1
            if not near:
                differ.append([name, arguments, ours, theirs.tolist()])
    print(json.dumps({"checked": checked, "differ": differ}))


# The other side's search ends there, or its integral.
TOLERANCE = {"scoreLimit": 1e-5, "accuracyRatio": 1e-4, "criticalValues": 2e-3}

main()
