package gradus.backend.testkit;

/** What rules are about; a group has the first part of their numbers. */
enum RuleGroup {
    /** How a backend is found and opened. */
    PROVIDER(1, "Providers"),
    /** What holds the numbers. */
    TENSORS(2, "Tensors"),
    /** fill, unary, map. */
    UNARY(3, "Functions of one number"),
    /** binary. */
    BINARY(4, "Functions of two numbers"),
    /** reduce. */
    REDUCE(5, "Reductions"),
    /** matmul. */
    MATMUL(6, "Products"),
    /** axpby, affine and the derivatives. */
    LAYERS(7, "Kernels of layers"),
    /** Numbers below the smallest normal one. */
    SUBNORMAL(8, "Subnormal numbers"),
    /** What is refused, and what is left alone. */
    ARGUMENTS(9, "Arguments"),
    /** The same bits again. */
    REPETITION(10, "Repetition and threads"),
    /** A whole run. */
    TRAINING(11, "Training"),
    /** Giving back. */
    MEMORY(12, "Closing and memory");

    private final int number;
    private final String title;

    RuleGroup(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Returns the number of the group, from 1. */
    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** Returns number and title. */
    @Override
    public String toString() {
        return number + " " + title;
    }
}
