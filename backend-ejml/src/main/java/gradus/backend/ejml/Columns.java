package gradus.backend.ejml;

import gradus.parallel.Team;

/** How the columns of a product are shared among threads. */
final class Columns {

    /** So many multiplications take some fifty microseconds. */
    private static final long MULTIPLICATIONS_IN_A_PART = 1L << 18;

    /** Dot products take so many columns at a time; a part starts at a multiple, so that all but the last take them so. */
    static final int STEP = 4;

    private Columns() {}

    /** Returns how many parts pay for so many multiplications and columns, from 1 to the number of threads. */
    static int parts(long multiplications, int columns) {
        return Team.worthwhile(multiplications, MULTIPLICATIONS_IN_A_PART, columns / STEP);
    }

    /** Returns the first column of a part; that of part {@code parts} is the end. */
    static int start(int part, int parts, int columns) {
        return part == parts ? columns : (int) ((long) columns * part / parts) / STEP * STEP;
    }
}
