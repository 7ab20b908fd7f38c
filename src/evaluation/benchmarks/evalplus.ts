/**
 * What the tests of EvalPlus need of numpy, where the Python of the sandbox has none: comparing numbers, and lists of them. No
 * value that leaves or enters the sandbox is an array.
 */
export const NUMPY = `import sys, types
try:
    import numpy
except ImportError:
    numpy = types.ModuleType('numpy')
    numpy.ndarray = type('ndarray', (), {})
    numpy.float32 = numpy.float64 = float
    def allclose(a, b, rtol=1e-05, atol=1e-08):
        if isinstance(a, (list, tuple)) or isinstance(b, (list, tuple)):
            both = isinstance(a, (list, tuple)) and isinstance(b, (list, tuple))
            return both and len(a) == len(b) and all(allclose(x, y, rtol, atol) for x, y in zip(a, b))
        return a == b or abs(b) != float('inf') and abs(a - b) <= atol + rtol * abs(b)
    numpy.allclose = allclose
    sys.modules['numpy'] = numpy
`;

export interface Inputs {
  readonly entryPoint: string;
  /** Python that defines the function, known to be right: what it gives is expected. */
  readonly reference: string;
  /** Lists of arguments. */
  readonly inputs: readonly unknown[];
  /** How far a number may be from the expected one; 0: numbers with a fraction by 1e-6, all else not at all. */
  readonly tolerance: number;
}

/** Tests of a function by inputs and a reference, as a definition of `check`. */
export function testOfInputs({ entryPoint, reference, inputs, tolerance }: Inputs): string {
  return `import copy, json, numpy as np

def is_floats(value):
    return isinstance(value, float) or isinstance(value, (list, tuple)) and len(value) > 0 and all(isinstance(x, float) for x in value)

def same(found, expected):
    if found == expected:
        return True
    atol = ${tolerance} or (1e-6 if is_floats(expected) else 0)
    return atol != 0 and type(found) is type(expected) and bool(np.allclose(found, expected, rtol=1e-07, atol=atol))

def check(candidate):
    space = {}
    exec(compile(json.loads(${pythonText(reference)}), 'reference', 'exec', dont_inherit=True), space)
    for given in json.loads(${pythonText(inputs)}):
        expected = space[${JSON.stringify(entryPoint)}](*copy.deepcopy(given))
        assert same(candidate(*copy.deepcopy(given)), expected)
`;
}

/** A value as JSON, in a literal of Python, whose escapes are a superset of JSON's. */
function pythonText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
