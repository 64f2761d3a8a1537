package gradus.lookup;

/** An extension point of the tests, with providers good and bad. */
public interface Fruit {

    String name();

    /** A good one. */
    final class Apple implements Fruit {
        @Override
        public String name() {
            return "apple";
        }
    }

    /** A good one. */
    final class Pear implements Fruit {
        @Override
        public String name() {
            return "pear";
        }
    }

    /** One whose name is taken. */
    final class OtherApple implements Fruit {
        @Override
        public String name() {
            return "apple";
        }
    }

    /** One that cannot be made. */
    final class Rotten implements Fruit {
        public Rotten() {
            throw new IllegalStateException("worms");
        }

        @Override
        public String name() {
            return "rotten";
        }
    }

    /** One that cannot be asked. */
    final class Nameless implements Fruit {
        @Override
        public String name() {
            throw new UnsupportedOperationException("no label");
        }
    }

    /** One that lacks a class. */
    final class Unlinked implements Fruit {
        @Override
        public String name() {
            throw new NoClassDefFoundError("orchard/Tree");
        }
    }

    /** Has a name that would lead out of a folder. */
    final class Path implements Fruit {
        @Override
        public String name() {
            return "../path";
        }
    }
}
