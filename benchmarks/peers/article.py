"""The article's arithmetic in NumPy, and a network for ten classes in the same manner; a process that is measured.

    article.py article tanh|relu float64 ITERATIONS DIR
    article.py classifier gd|adam float32|float64 STEPS DIR
    article.py product UNITSxINPUTSxEXAMPLES float32|float64 CALLS DIR
    article.py predict IMAGES float32|float64 CALLS DIR

DIR holds x.f64 and y.f64, features x examples and outputs x examples. What it prints is said in the class Rounds.

As in the article, every gradient is computed, also that of the first layer's input, which nobody uses, and an activation's
derivative computes the activation again. Nothing is made faster than its code, or slower.
"""

import os
import sys
import time

import numpy as np

RATE = 0.03
BATCH = 128


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def tanh(z):
    return np.tanh(z)


def relu(z):
    return np.maximum(0, z)


def sigmoid_backward(dA, z):
    a = sigmoid(z)
    return dA * a * (1 - a)


def tanh_backward(dA, z):
    a = tanh(z)
    return dA * (1 - np.square(a))


def relu_backward(dA, z):
    return dA * np.int64(relu(z) > 0)


ACTIVATIONS = {"sigmoid": (sigmoid, sigmoid_backward), "tanh": (tanh, tanh_backward), "relu": (relu, relu_backward)}


class Article:
    """12288-5-5-1, all examples in every iteration."""

    def __init__(self, activation, precision, iterations, x, y):
        self.names = [activation, activation, "sigmoid"]
        self.x, self.y, self.iterations = x, y, iterations

    def prepare(self):
        np.random.seed(1)
        sizes = [self.x.shape[0], 5, 5, 1]
        self.w = [np.random.randn(n, k) * 0.01 for k, n in zip(sizes, sizes[1:])]
        self.b = [np.zeros((n, 1)) for n in sizes[1:]]

    def forward(self):
        a, caches = self.x, []
        for w, b, name in zip(self.w, self.b, self.names):
            z = np.dot(w, a) + b
            caches.append((a, w, z))
            a = ACTIVATIONS[name][0](z)
        return a, caches

    def cost(self, a):
        terms = self.y * np.log(a) + (1 - self.y) * np.log(1 - a)
        return -(1 / self.y.shape[1]) * np.sum(terms)

    def backward(self, a, caches):
        m = self.y.shape[1]
        dA, gradients = (1 - self.y) / (1 - a) - self.y / a, []
        for (below, w, z), name in zip(reversed(caches), reversed(self.names)):
            dZ = ACTIVATIONS[name][1](dA, z)
            dW = (1 / m) * np.dot(dZ, below.T)
            db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
            dA = np.dot(w.T, dZ)
            gradients.append((dW, db))
        return gradients[::-1]

    def run(self):
        for _ in range(self.iterations):
            a, caches = self.forward()
            j = self.cost(a)
            gradients = self.backward(a, caches)
            for i, (dW, db) in enumerate(gradients):
                self.w[i] = self.w[i] - RATE * dW
                self.b[i] = self.b[i] - RATE * db
        return j


class Classifier:
    """784-512-256-10, a batch of 128 in every step, written as one would for speed."""

    def __init__(self, optimiser, precision, steps, x, y):
        self.adam, self.type, self.steps = optimiser == "adam", precision, steps
        self.batches = [
            (np.ascontiguousarray(x[:, i : i + BATCH]), np.ascontiguousarray(y[:, i : i + BATCH]))
            for i in range(0, x.shape[1], BATCH)
        ]

    def prepare(self):
        random = np.random.RandomState(1)
        sizes = [self.batches[0][0].shape[0], 512, 256, 10]
        self.p = []
        for k, n in zip(sizes, sizes[1:]):
            self.p += [(random.randn(n, k) * np.sqrt(2 / k)).astype(self.type), np.zeros((n, 1), self.type)]
        self.m, self.v, self.t = [np.zeros_like(p) for p in self.p], [np.zeros_like(p) for p in self.p], 0

    def forward(self, x):
        a = [x]
        for i in (0, 2):
            a.append(np.maximum(self.p[i] @ a[-1] + self.p[i + 1], 0))
        z = self.p[4] @ a[-1] + self.p[5]
        e = np.exp(z - z.max(axis=0))
        return a, e / e.sum(axis=0)

    def gradients(self, a, output, y):
        dZ, found = (output - y) / self.type(y.shape[1]), []
        for i in (4, 2, 0):
            found[:0] = [dZ @ a[i // 2].T, dZ.sum(axis=1, keepdims=True)]
            if i > 0:
                dZ = (self.p[i].T @ dZ) * (a[i // 2] > 0)
        return found

    def update(self, gradients):
        self.t += 1
        for i, g in enumerate(gradients):
            if self.adam:
                self.m[i] += 0.1 * (g - self.m[i])
                self.v[i] += 0.001 * (g * g - self.v[i])
                step = self.m[i] / (1 - 0.9**self.t) / (np.sqrt(self.v[i] / (1 - 0.999**self.t)) + 1e-8)
                self.p[i] -= 0.001 * step
            else:
                self.p[i] -= 0.01 * g

    def run(self):
        for step in range(self.steps):
            x, y = self.batches[step % len(self.batches)]
            a, output = self.forward(x)
            j = -np.sum(y * np.log(output)) / y.shape[1]
            self.update(self.gradients(a, output, y))
        return j


class Prediction(Classifier):
    """The same network, forward only."""

    def __init__(self, images, precision, calls, x, y):
        super().__init__("gd", precision, calls, x, y)
        self.x = np.ascontiguousarray(np.resize(x.T, (int(images), x.shape[0])).T)

    def run(self):
        for _ in range(self.steps):
            output = self.forward(self.x)[1]
        return output[0, 0]


class Product:
    """w·x + b."""

    def __init__(self, sizes, precision, calls, x, y):
        units, inputs, examples = map(int, sizes.split("x"))
        self.calls = calls
        self.w, self.x = self.numbers(units, inputs, precision), self.numbers(inputs, examples, precision)
        self.b, self.z = np.zeros((units, 1), precision), np.zeros((units, examples), precision)

    @staticmethod
    def numbers(rows, columns, precision):
        return (np.arange(rows * columns) * 7919 % 1000 / 1000 - 0.5).astype(precision).reshape(rows, columns)

    def prepare(self):
        pass

    def run(self):
        for _ in range(self.calls):
            np.matmul(self.w, self.x, out=self.z)
            self.z += self.b
        return self.z[0, 0]


def main(workload, variant, precision, repeats, folder):
    kind = {"article": Article, "classifier": Classifier, "predict": Prediction, "product": Product}[workload]
    rows = 1 if workload == "article" else 10
    precision = np.dtype(precision).type
    y = np.fromfile(os.path.join(folder, "y.f64")).reshape(rows, -1).astype(precision)
    x = np.fromfile(os.path.join(folder, "x.f64")).reshape(-1, y.shape[1]).astype(precision)
    work = kind(variant, precision, int(repeats), x, y)
    work.prepare()
    work.run()
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    print("ready NumPy", np.__version__, "with", blas["name"], blas["version"], flush=True)
    for _ in sys.stdin:
        work.prepare()
        start = time.perf_counter()
        number = work.run()
        print("round", time.perf_counter() - start, number, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
