package gradus.backend.nd4j;

import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Which kernels OpenBLAS chose for this processor, or was told to by the variable OPENBLAS_CORETYPE. It has a function that says
 * so, which JavaCPP does not offer; but it has a table of kernels for each kind of processor as well, and a pointer to the chosen one.
 */
final class OpenBlasCore {

    private static final boolean READS_SMALL_BLOCKS_IN_PLACE = isOneOf("SKYLAKEX", "COOPERLAKE");

    private OpenBlasCore() {}

    /**
     * Returns whether its product of small matrices reads them where they are: that of a block with all rows of another
     * matrix at once. Kernels for AVX-512 do.
     */
    static boolean readsSmallBlocksInPlace() {
        return READS_SMALL_BLOCKS_IN_PLACE;
    }

    // An OpenBLAS that was built for one kind of processor has neither the pointer nor the tables.
    private static boolean isOneOf(String... cores) {
        Loader.load(openblas_nolapack.class);
        Pointer chosen = Loader.addressof("gotoblas");
        return chosen != null
                && Stream.of(cores)
                        .map(core -> Loader.addressof("gotoblas_" + core))
                        .anyMatch(table -> table != null && table.address() == new LongPointer(chosen).get());
    }
}
