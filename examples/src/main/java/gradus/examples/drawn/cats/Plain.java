package gradus.examples.drawn.cats;

/** No pattern: one colour all over. */
final class Plain implements Markings {}
