package gradus.backend.nd4j;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Which kernels OpenBLAS chose for this processor, or was told to by the variable OPENBLAS_CORETYPE. It has a function that says
 * so, which JavaCPP does not offer; but it has a table of kernels for each kind of processor as well, and a pointer to the chosen one.
 */
final class OpenBlasCore {

    private static final boolean READS_SMALL_BLOCKS_IN_PLACE = is("SKYLAKEX") || is("COOPERLAKE");

    private OpenBlasCore() {}

    /**
     * Returns whether its product of small matrices reads them where they are: that of a block with all rows of another
     * matrix at once. Kernels for AVX-512 do.
     */
    static boolean readsSmallBlocksInPlace() {
        return READS_SMALL_BLOCKS_IN_PLACE;
    }

    /**
     * Returns whether OpenBLAS chose the kernels of this name.
     *
     * @param core the name in OpenBLAS's own spelling, such as {@code ZEN}
     */
    static boolean is(String core) {
        Loader.load(openblas_nolapack.class);
        Pointer chosen = Loader.addressof("gotoblas");
        Pointer table = Loader.addressof("gotoblas_" + core);
        // An OpenBLAS that was built for one kind of processor has neither.
        return chosen != null && table != null && table.address() == new LongPointer(chosen).get();
    }
}
