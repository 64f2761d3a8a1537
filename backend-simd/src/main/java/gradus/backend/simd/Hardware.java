package gradus.backend.simd;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import jdk.incubator.vector.VectorShape;

/** Whether the processor, as this JVM uses it, has what makes the products fast. Needs the Vector API. */
final class Hardware {

    private static final int NARROWEST = 128;

    private static final Optional<String> LACK =
            look(VectorShape.preferredShape().vectorBitSize(), fuses());

    private Hardware() {}

    /** Returns what it lacks, and what to do; nothing if all is there. */
    static Optional<String> lack() {
        return LACK;
    }

    static Optional<String> look(int vectorBits, boolean fuses) {
        if (vectorBits < NARROWEST) {
            return Optional.of("vectors of this processor have " + vectorBits + " bits, fewer than " + NARROWEST
                    + ", which makes it slow; take another backend");
        }
        return fuses
                ? Optional.empty()
                : Optional.of(
                        "this processor does not multiply and add in one step (FMA), which makes it hundreds of times"
                                + " slower; take another backend");
    }

    // Where the processor cannot, Math.fma computes in decimals, exactly and very slowly. A JVM that does not know the
    // option is not HotSpot and is given the benefit of the doubt.
    private static boolean fuses() {
        if (ModuleLayer.boot().findModule("jdk.management").isEmpty()) {
            return true;
        }
        try {
            return Boolean.parseBoolean(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .getVMOption("UseFMA")
                    .getValue());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
