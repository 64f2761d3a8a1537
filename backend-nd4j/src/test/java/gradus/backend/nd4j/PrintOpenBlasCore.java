package gradus.backend.nd4j;

/** Prints what {@link OpenBlasCore} finds. */
final class PrintOpenBlasCore {

    private PrintOpenBlasCore() {}

    public static void main(String[] args) {
        System.out.print("in place: " + OpenBlasCore.readsSmallBlocksInPlace());
    }
}
