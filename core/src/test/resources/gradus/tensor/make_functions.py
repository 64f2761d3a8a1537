"""Writes functions.txt; see README.txt."""

import os
import random
import struct

import mpmath as mp

mp.mp.dps = 60
HERE = os.path.dirname(os.path.abspath(__file__))
CUBIC = mp.mpf("0.044715")


def bits(value):
    return struct.pack(">d", float(value)).hex()


def cumulative(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def density(x):
    return mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def twice_u(x):
    return mp.sqrt(8 / mp.pi) * (x + CUBIC * x**3)


def gelu_tanh_derivative(x):
    s = sigmoid(twice_u(x))
    return s + x * s * sigmoid(-twice_u(x)) * mp.sqrt(8 / mp.pi) * (1 + 3 * CUBIC * x * x)


FUNCTIONS = {
    "ERF": (mp.erf, lambda x: 2 / mp.sqrt(mp.pi) * mp.exp(-x * x)),
    "SIGMOID": (sigmoid, lambda x: sigmoid(x) * sigmoid(-x)),
    "TANH": (mp.tanh, lambda x: mp.sech(x) ** 2),
    "SOFTPLUS": (lambda x: mp.log1p(mp.exp(x)), sigmoid),
    "SWISH": (lambda x: x * sigmoid(x), lambda x: sigmoid(x) + x * sigmoid(x) * sigmoid(-x)),
    "GELU": (lambda x: x * cumulative(x), lambda x: cumulative(x) + x * density(x)),
    "GELU_TANH": (lambda x: x * sigmoid(twice_u(x)), gelu_tanh_derivative),
}


def arguments():
    """Of all magnitudes, and many where one approximation gives way to another."""
    r = random.Random(1)
    yield from (r.uniform(-6, 6) for _ in range(120))
    yield from (r.uniform(-36, 36) for _ in range(60))
    yield from (r.choice((-1, 1)) * 10 ** r.uniform(-20, 0) for _ in range(40))
    for seam in (0.5, 0.5 * 2**0.5, 1, 2**0.5):
        yield from (r.choice((-1, 1)) * seam * (1 + r.choice((0, 1, -1)) * 2.0 ** r.randint(-52, -10)) for _ in range(10))


def lines():
    xs = list(arguments())
    for name, (function, derivative) in FUNCTIONS.items():
        for x in xs:
            yield f"{name} {bits(x)} {bits(function(mp.mpf(x)))} {bits(derivative(mp.mpf(x)))}\n"


with open(os.path.join(HERE, "functions.txt"), "w") as out:
    out.writelines(lines())
