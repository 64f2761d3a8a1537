"""Writes the oracle files beside it; see README.txt."""

import hashlib
import math
import os

import mpmath
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
SEEDS = [0, 1, 42, 4294967295]
ARTICLE = 12288 * 5 + 5 * 5 + 5 * 1


def bits(values):
    return [f"{int(v):016x}" for v in np.asarray(values, dtype=np.float64).view(np.uint64)]


def stream(seed):
    """An odd number of Gaussians first, so that one is kept over the uniforms and the permutation."""
    r = np.random.RandomState(seed)
    yield "randn", bits(r.randn(1001))
    yield "random_sample", bits(r.random_sample(1000))
    yield "permutation", r.permutation(1000)
    yield "randn", bits(r.randn(3))


def correctly_rounded(seed, count):
    """NumPy's polar method on NumPy's uniforms, with the logarithm rounded to the nearest double."""
    mpmath.mp.prec = 150
    r = np.random.RandomState(seed)
    values = []
    while len(values) < count:
        r2 = 0.0
        while not 0.0 < r2 < 1.0:
            x1 = 2.0 * r.random_sample() - 1.0
            x2 = 2.0 * r.random_sample() - 1.0
            r2 = x1 * x1 + x2 * x2
        f = math.sqrt(-2.0 * float(mpmath.log(r2)) / r2)
        values += [f * x2, f * x1]
    return np.array(values[:count])


def roundings():
    for seed in SEEDS:
        count = ARTICLE if seed == 1 else 1001
        numpy = np.random.RandomState(seed).randn(count)
        rounded = correctly_rounded(seed, count)
        for i in np.nonzero(numpy != rounded)[0]:
            yield f"{seed} {i} {bits(numpy[i:i + 1])[0]} {bits(rounded[i:i + 1])[0]}"


def article():
    r = np.random.RandomState(1)
    gaussians = r.randn(ARTICLE)
    yield f"sha256 {hashlib.sha256(gaussians.astype('>f8').tobytes()).hexdigest()}"
    yield "first " + " ".join(bits(gaussians[:3]))
    yield "last " + " ".join(bits(gaussians[-3:]))
    yield f"permutation(209)[0] {r.permutation(209)[0]}"


def write(name, lines):
    with open(os.path.join(HERE, name), "w") as file:
        file.writelines(f"{line}\n" for line in lines)


for seed in SEEDS:
    write(f"numpy-{seed}.txt", (f"{name} {value}" for name, values in stream(seed) for value in values))
write("numpy-article.txt", article())
write("numpy-roundings.txt", roundings())
