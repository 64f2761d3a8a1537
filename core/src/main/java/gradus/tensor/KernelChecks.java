package gradus.tensor;

/**
 * Every check of a kernel's arguments, ahead of every backend. Each names the operation, the argument, what was expected
 * and what was received, and builds its message only when it fails.
 */
final class KernelChecks {

    private KernelChecks() {}

    static void valueCount(Shape shape, int count) {
        if (shape.size() != count) {
            throw new IllegalArgumentException(
                    "tensor: a shape of " + shape + " holds " + shape.size() + " values, received " + count);
        }
    }

    static void owned(Backend backend, Object operation, String name, Tensor tensor) {
        if (tensor.backend() != backend) {
            throw fault(
                    operation,
                    name + " belongs to another backend (" + tensor.backend().name() + " "
                            + tensor.backend().precision() + "); copy its values into a tensor of this one ("
                            + backend.name() + " " + backend.precision() + ")");
        }
    }

    static void distinct(Object operation, String outName, Tensor out, String name, Tensor tensor) {
        if (out == tensor) {
            throw fault(operation, outName + " must not be " + name + ": it is written while " + name + " is read");
        }
    }

    static void sameShape(Backend backend, Object operation, String nameA, Tensor a, String nameB, Tensor b) {
        owned(backend, operation, nameA, a);
        owned(backend, operation, nameB, b);
        if (!a.shape().equals(b.shape())) {
            throw fault(operation, "shapes differ: " + nameA + " is " + a.shape() + ", " + nameB + " is " + b.shape());
        }
    }

    static void elementwise(Backend backend, Object operation, Tensor x, Tensor out) {
        sameShape(backend, operation, "x", x, "out", out);
    }

    static void binary(Backend backend, BinaryOp op, Tensor a, Tensor b, Tensor out) {
        owned(backend, op, "a", a);
        owned(backend, op, "b", b);
        owned(backend, op, "out", out);
        Shape expected = broadcast(op, a.shape(), b.shape());
        if (!out.shape().equals(expected)) {
            throw fault(
                    op,
                    "out must be " + expected + " for a of " + a.shape() + " and b of " + b.shape() + ", received "
                            + out.shape());
        }
    }

    /** Returns the shape of a op b: that of the operand which is as large as the result, or one made of both. */
    static Shape broadcast(Object operation, Shape a, Shape b) {
        if (a.equals(b)) {
            return a;
        }
        int rows = a.rows() == 1 ? b.rows() : a.rows();
        int columns = a.columns() == 1 ? b.columns() : a.columns();
        boolean fits = (b.rows() == rows || b.rows() == 1) && (b.columns() == columns || b.columns() == 1);
        if (!fits || (covers(a, rows, columns) && covers(b, rows, columns))) {
            throw fault(
                    operation,
                    "shapes cannot be broadcast: a is " + a + ", b is " + b
                            + " (each length must be equal, or 1 in one of them)");
        }
        if (covers(a, rows, columns)) {
            return a;
        }
        return covers(b, rows, columns) ? b : Shape.of(rows, columns);
    }

    private static boolean covers(Shape shape, int rows, int columns) {
        return shape.rows() == rows && shape.columns() == columns;
    }

    static void reduce(Backend backend, Reduction op, Tensor x, int axis, Tensor out) {
        owned(backend, op, "x", x);
        owned(backend, op, "out", out);
        distinct(op, "out", out, "x", x);
        if (axis != 0 && axis != 1 && axis != Backend.ALL) {
            throw fault(op, "axis must be 0, 1 or ALL, received " + axis);
        }
        int rows = axis == 1 ? x.shape().rows() : 1;
        int columns = axis == 0 ? x.shape().columns() : 1;
        if (!covers(out.shape(), rows, columns)) {
            throw fault(
                    op,
                    "out must be " + rows + " × " + columns + " for x of " + x.shape() + " along axis "
                            + (axis == Backend.ALL ? "ALL" : axis) + ", received " + out.shape());
        }
    }

    static void matmul(Backend backend, boolean transposeA, Tensor a, boolean transposeB, Tensor b, Tensor out) {
        product(backend, "matmul", "a", transposeA, a, "b", transposeB, b, "out", out);
    }

    static void affine(Backend backend, Tensor w, Tensor a, Tensor b, Tensor z) {
        product(backend, "affine", "w", false, w, "a", false, a, "z", z);
        owned(backend, "affine", "b", b);
        distinct("affine", "z", z, "b", b);
        if (!covers(b.shape(), w.shape().rows(), 1)) {
            throw fault("affine", "b must be " + w.shape().rows() + " × 1, received " + b.shape());
        }
    }

    static void backward(Backend backend, String operation, String name, Tensor x, Tensor dA, Tensor dZ) {
        sameShape(backend, operation, name, x, "dA", dA);
        sameShape(backend, operation, name, x, "dZ", dZ);
        distinct(operation, "dZ", dZ, name, x);
        distinct(operation, "dZ", dZ, "dA", dA);
    }

    static void adam(Backend backend, Tensor g, Tensor m, Tensor v, Tensor theta) {
        sameShape(backend, "adam", "g", g, "m", m);
        sameShape(backend, "adam", "g", g, "v", v);
        sameShape(backend, "adam", "g", g, "theta", theta);
        distinct("adam", "m", m, "g", g);
        distinct("adam", "v", v, "g", g);
        distinct("adam", "v", v, "m", m);
        distinct("adam", "theta", theta, "g", g);
        distinct("adam", "theta", theta, "m", m);
        distinct("adam", "theta", theta, "v", v);
    }

    static void factor(String operation, String name, double factor) {
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw fault(operation, name + " must be finite and ≥ 0, received " + factor);
        }
    }

    private static void product(
            Backend backend,
            String operation,
            String nameA,
            boolean transposeA,
            Tensor a,
            String nameB,
            boolean transposeB,
            Tensor b,
            String nameOut,
            Tensor out) {
        owned(backend, operation, nameA, a);
        owned(backend, operation, nameB, b);
        owned(backend, operation, nameOut, out);
        distinct(operation, nameOut, out, nameA, a);
        distinct(operation, nameOut, out, nameB, b);
        int rows = transposeA ? a.shape().columns() : a.shape().rows();
        int innerA = transposeA ? a.shape().rows() : a.shape().columns();
        int innerB = transposeB ? b.shape().columns() : b.shape().rows();
        int columns = transposeB ? b.shape().rows() : b.shape().columns();
        if (innerA != innerB) {
            throw fault(
                    operation,
                    "inner dimensions differ: " + operand(nameA, transposeA, a) + ", " + operand(nameB, transposeB, b)
                            + " (" + innerA + " ≠ " + innerB + ")");
        }
        if (!covers(out.shape(), rows, columns)) {
            throw fault(operation, nameOut + " must be " + rows + " × " + columns + ", received " + out.shape());
        }
    }

    private static String operand(String name, boolean transposed, Tensor tensor) {
        return name + " is " + tensor.shape() + (transposed ? " transposed" : "");
    }

    private static IllegalArgumentException fault(Object operation, String message) {
        String name =
                operation instanceof Enum<?> op ? op.name().toLowerCase(java.util.Locale.ROOT) : operation.toString();
        return new IllegalArgumentException(name + ": " + message);
    }
}
