/** The frame of EvalPlus' tests, as its rows on the Hub have it. */
const ASSERTION = `import numpy as np

def is_floats(x) -> bool:
    if isinstance(x, float):
        return True
    if isinstance(x, (list, tuple)):
        return all(isinstance(i, float) for i in x)
    if isinstance(x, np.ndarray):
        return x.dtype == np.float64 or x.dtype == np.float32
    return False

def assertion(out, exp, atol):
    exact_match = out == exp
    if atol == 0 and is_floats(exp):
        atol = 1e-6
    if not exact_match and atol != 0:
        assert type(out) == type(exp)
        if isinstance(exp, (list, tuple)):
            assert len(out) == len(exp)
        assert np.allclose(out, exp, rtol=1e-07, atol=atol)
    else:
        assert exact_match
`;

/** A function: its text up to the body, a right body, a wrong one that some tests do not find out, and inputs. */
interface Task {
  readonly head: string;
  readonly name: string;
  readonly right: string;
  readonly wrong: string;
  readonly inputs: readonly (readonly unknown[])[];
  /** Python, for each input. */
  readonly results: string;
}

export const TASKS: readonly Task[] = [
  {
    head: 'from typing import List\n\ndef total(values: List[float]) -> float:\n    """Sum of the values."""\n',
    name: 'total',
    right: '    return float(sum(reversed(values)))\n',
    wrong: '    return float(sum(values[:4]))\n',
    inputs: [[[]], [[0.1, 0.2, 0.3]], [[10, 1.5, -0.5, 2.25, 3.5]]],
    results: '[0.0, 0.6, 16.75]',
  },
  {
    head: 'def pair(a, b):\n    """Both in order."""\n',
    name: 'pair',
    right: '    return (min(a, b), max(a, b))\n',
    wrong: '    return [min(a, b), max(a, b)]\n',
    inputs: [
      [1, 2],
      [2, 1],
      ['b', 'a'],
    ],
    results: "[(1, 2), (1, 2), ('a', 'b')]",
  },
  {
    head: 'def roots(n):\n    """Square roots of 0 to n."""\n',
    name: 'roots',
    right: '    return [i ** 0.5 for i in range(n + 1)]\n',
    wrong: '    return [round(i ** 0.5, 5) for i in range(n + 1)]\n',
    inputs: [[2], [5]],
    results: '[[0.0, 1.0, 1.4142135], [0.0, 1.0, 1.4142135623, 1.7320508075, 2.0, 2.2360679]]',
  },
  {
    head: 'def is_even(n):\n    """Whether n is even."""\n',
    name: 'is_even',
    right: '    return n % 2 == 0\n',
    wrong: '    return n in (0, 2, 4)\n',
    inputs: [[0], [3], [-2], [1e20]],
    results: '[True, False, True, True]',
  },
];

const python = (value: unknown) =>
  JSON.stringify(value).replaceAll('1e+20', '10**20').replaceAll('100000000000000000000', '10**20');

/** As on the Hub: with tests. */
export const HUMANEVAL_PLUS = TASKS.map(({ head, name, right, inputs, results }, index) => ({
  task_id: `HumanEval/${index}`,
  prompt: head,
  canonical_solution: right,
  entry_point: name,
  test: `${ASSERTION}

def check(candidate):
    inputs = ${python(inputs)}
    results = ${results}
    for i, (inp, exp) in enumerate(zip(inputs, results)):
        assertion(candidate(*inp), exp, 0)
`,
}));

/** As in EvalPlus' releases: with inputs. */
export const HUMANEVAL_PLUS_INPUTS = TASKS.map(({ head, name, right, inputs }, index) => ({
  task_id: `HumanEval/${index}`,
  prompt: head,
  canonical_solution: right,
  entry_point: name,
  base_input: inputs.slice(0, 1),
  plus_input: inputs.slice(1),
  atol: 0,
  contract: '',
}));

export const MBPP_PLUS = TASKS.map(({ head, name, right, inputs, results }, index) => ({
  task_id: 2 + index,
  code: `${head}${right}`,
  prompt: 'Write a function of this kind.',
  source_file: 'own',
  test_imports: ['import math'],
  test_list: [`assert tuple(${name}(${python(inputs[0]).slice(1, -1)})) is not None`],
  test: `${ASSERTION}
inputs = ${python(inputs)}
results = ${results}
for i, (inp, exp) in enumerate(zip(inputs, results)):
    assertion(${name}(*inp), exp, 0)
`,
}));
