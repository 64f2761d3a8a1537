"""Trajectories of optimisers, straight from the papers' formulas, in 50-digit decimals.

    python3 trajectories.py > trajectories.csv

A function of three parameters that is not quadratic, f(x, y, z) = (1 - x)^2 + 10 (y - x^2)^2 + z^4 / 4 - z, whose gradient is
written out below, from the point (-0.5, 0.8, 0.3). Each line is: optimiser, step from 1, x, y, z behind that step. The
gradient differs in size from one parameter to the next, so no mistake in a step size or a moment goes unseen. Nothing here
shares a line with the library.
"""

from decimal import Decimal as D, getcontext

getcontext().prec = 50
STEPS = 40
START = [D("-0.5"), D("0.8"), D("0.3")]


def gradient(p):
    x, y, z = p
    return [-2 * (1 - x) - 40 * x * (y - x * x), 20 * (y - x * x), z**3 - 1]


def gradient_descent(a):
    def step(t, p, g):
        return [pi - a * gi for pi, gi in zip(p, g)]
    return step


def momentum(a, beta):
    v = [D(0)] * 3

    def step(t, p, g):
        for i in range(3):
            v[i] = beta * v[i] + g[i]
        return [p[i] - a * v[i] for i in range(3)]
    return step


def nesterov(a, beta):
    v = [D(0)] * 3

    def step(t, p, g):
        for i in range(3):
            v[i] = beta * v[i] + g[i]
        return [p[i] - a * (g[i] + beta * v[i]) for i in range(3)]
    return step


def adagrad(a, eps):
    s = [D(0)] * 3

    def step(t, p, g):
        for i in range(3):
            s[i] = s[i] + g[i] ** 2
        return [p[i] - a * g[i] / (s[i].sqrt() + eps) for i in range(3)]
    return step


def rmsprop(a, rho, eps):
    s = [D(0)] * 3

    def step(t, p, g):
        for i in range(3):
            s[i] = rho * s[i] + (1 - rho) * g[i] ** 2
        return [p[i] - a * g[i] / (s[i].sqrt() + eps) for i in range(3)]
    return step


def adam(a, b1, b2, eps, decay=D(0), look_ahead=False):
    m = [D(0)] * 3
    v = [D(0)] * 3

    def step(t, p, g):
        out = []
        for i in range(3):
            m[i] = b1 * m[i] + (1 - b1) * g[i]
            v[i] = b2 * v[i] + (1 - b2) * g[i] ** 2
            m_hat = m[i] / (1 - b1**t)
            if look_ahead:
                m_hat = b1 * m[i] / (1 - b1 ** (t + 1)) + (1 - b1) * g[i] / (1 - b1**t)
            v_hat = v[i] / (1 - b2**t)
            out.append(p[i] - a * decay * p[i] - a * m_hat / (v_hat.sqrt() + eps))
        return out
    return step


def runs():
    # The doubles nearest to these decimals are what the library is given: a difference of 1e-17 relative.
    yield "gradient-descent", gradient_descent(D("0.02"))
    yield "momentum", momentum(D("0.01"), D("0.8"))
    yield "nesterov", nesterov(D("0.01"), D("0.8"))
    yield "adagrad", adagrad(D("0.3"), D("1e-3"))
    yield "rmsprop", rmsprop(D("0.05"), D("0.85"), D("1e-3"))
    yield "adam", adam(D("0.1"), D("0.85"), D("0.97"), D("1e-3"))
    yield "adamw", adam(D("0.1"), D("0.85"), D("0.97"), D("1e-3"), decay=D("0.2"))
    yield "nadam", adam(D("0.1"), D("0.85"), D("0.97"), D("1e-3"), look_ahead=True)


print("optimiser,step,x,y,z")
for name, step in runs():
    point = START
    for t in range(1, STEPS + 1):
        point = step(t, point, gradient(point))
        print(f"{name},{t}," + ",".join(f"{c:.20g}" for c in point))
