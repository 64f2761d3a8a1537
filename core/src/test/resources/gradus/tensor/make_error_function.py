"""Prints the two polynomials of gradus.tensor.ErrorFunction and how far each is off, relative to its function; see README.txt."""

import mpmath as mp

mp.mp.dps = 60


def interpolation(f, degree):
    """Coefficients, lowest power first, of the polynomial through f at Chebyshev's points of [-1, 1]."""
    n = degree + 1
    points = [mp.cos(mp.pi * (2 * k + 1) / (2 * n)) for k in range(n)]
    values = [f(x) for x in points]
    total = [mp.mpf(0)] * n
    before, now = [mp.mpf(0)], [mp.mpf(1)]  # Chebyshev's polynomials of two degrees in a row
    for j in range(n):
        c = sum(v * mp.cos(j * mp.acos(x)) for x, v in zip(points, values)) * (2 if j else 1) / n
        for power, v in enumerate(now):
            total[power] += c * v
        after = [mp.mpf(0)] + [(2 if j else 1) * v for v in now]
        for power, v in enumerate(before):
            after[power] -= v if j else 0
        before, now = now, after
    return total


def in_place_of(coefficients, a, b):
    """The coefficients in y of a polynomial in a*y + b."""
    total = [mp.mpf(0)] * len(coefficients)
    power = [mp.mpf(1)]
    for c in coefficients:
        for i, v in enumerate(power):
            total[i] += c * v
        longer = [b * v for v in power] + [mp.mpf(0)]
        for i, v in enumerate(power):
            longer[i + 1] += a * v
        power = longer
    return total


def near(y):
    return mp.erf(mp.sqrt(y)) / mp.sqrt(y)


def far(t):
    """(3.5 + x) exp(x^2) erfc x, where t = 8/(3.5 + x) - 1."""
    x = 8 / (t + 1) - mp.mpf(3.5)
    return (mp.mpf(3.5) + x) * mp.exp(x * x) * mp.erfc(x)


def show(name, coefficients, function, points):
    doubles = [float(c) for c in coefficients]
    print(name, *map(repr, doubles), sep="\n    ")
    print("off by", mp.nstr(max(abs(mp.polyval(coefficients[::-1], p) / function(p) - 1) for p in points), 2))


show("ERF_NEAR", in_place_of(interpolation(lambda t: near((t + 1) / 2), 13), 2, -1), near,
     [mp.mpf(i) / 300 for i in range(1, 301)])
show("SCALED_FAR", interpolation(far, 21), far, [mp.mpf(i) / 200 for i in range(-199, 201)])
