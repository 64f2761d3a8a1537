package gradus.backend.nd4j;

import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.impl.transforms.floating.Sqrt;
import org.nd4j.linalg.api.ops.impl.transforms.same.Abs;
import org.nd4j.linalg.api.ops.impl.transforms.same.Negative;
import org.nd4j.linalg.api.ops.impl.transforms.same.Reciprocal;
import org.nd4j.linalg.api.ops.impl.transforms.same.Square;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Exp;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Log;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** ND4J's own element-wise operations, by the numbers that its native library knows them by. */
final class NativeLoops {

    static final int NEGATE = number(new Negative());
    static final int ABSOLUTE = number(new Abs());
    static final int SQUARE = number(new Square());
    static final int RECIPROCAL = number(new Reciprocal());
    static final int SQUARE_ROOT = number(new Sqrt());
    static final int EXPONENTIAL = number(new Exp());
    static final int LOGARITHM = number(new Log());

    static final NativeOps LIBRARY = NativeOpsHolder.getInstance().getDeviceNativeOps();

    private NativeLoops() {}

    private static int number(Op op) {
        return op.opNum();
    }

    /** Native calls do not throw; they leave a code. */
    static void requireSuccess() {
        if (LIBRARY.lastErrorCode() != 0) {
            throw new IllegalStateException("ND4J failed: " + LIBRARY.lastErrorMessage());
        }
    }
}
