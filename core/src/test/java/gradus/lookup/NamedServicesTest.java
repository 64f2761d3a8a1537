package gradus.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class NamedServicesTest {

    private static final String APPLE = Fruit.Apple.class.getName();
    private static final String PEAR = Fruit.Pear.class.getName();

    private ServiceFiles files;

    @BeforeEach
    void searchAnotherFolder(@TempDir Path folder) throws IOException {
        files = new ServiceFiles(folder);
    }

    @AfterEach
    void searchItNoMore() throws IOException {
        files.close();
    }

    @Test
    void named_registered() throws IOException {
        files.register(Fruit.class, APPLE, PEAR);
        NamedServices<Fruit> fruits = fruits();

        assertThat(fruits.names()).containsExactly("apple", "pear");
        assertThat(fruits.all()).hasSize(2);
        assertThat(fruits.named("pear")).isInstanceOf(Fruit.Pear.class);
        assertThat(fruits.failures()).isEmpty();
        assertThat(fruits.inventory()).isEqualTo("(there are: apple, pear)");
    }

    @Test
    void named_unknown() throws IOException {
        files.register(Fruit.class, APPLE, PEAR);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> fruits().named("aple"))
                .withMessage("unknown fruit 'aple'; did you mean 'apple'? (there are: apple, pear)");
    }

    @Test
    void named_noneRegistered() {
        NamedServices<Fruit> fruits = fruits();

        assertThat(fruits.names()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> fruits.named("apple"))
                .withMessage("unknown fruit 'apple' (there is none on the class path)");
    }

    @Test
    void of_classMissing() throws IOException {
        assertHidesNoOther("gradus.lookup.Banana", "gradus.lookup.Banana: not found");
    }

    @Test
    void of_constructorThrows() throws IOException {
        String rotten = Fruit.Rotten.class.getName();

        assertHidesNoOther(rotten, rotten + ": could not be instantiated: IllegalStateException: worms");
    }

    @Test
    void of_nameThrows() throws IOException {
        String nameless = Fruit.Nameless.class.getName();

        assertHidesNoOther(nameless, nameless + ": does not say its name: UnsupportedOperationException: no label");
    }

    @Test
    void of_nameNeedsAMissingClass() throws IOException {
        String unlinked = Fruit.Unlinked.class.getName();

        assertHidesNoOther(unlinked, unlinked + ": does not say its name: NoClassDefFoundError: orchard/Tree");
    }

    @Test
    void of_nameNotOfLettersDigitsAndHyphens() throws IOException {
        String path = Fruit.Path.class.getName();

        assertHidesNoOther(path, path, "'../path' is not made of lower-case letters");
    }

    @Test
    void of_anotherTypeOfClass() throws IOException {
        String name = NamedServicesTest.class.getName();

        assertHidesNoOther(name, name + ": not a subtype");
    }

    @Test
    void of_classNotPublic() throws IOException {
        String hidden = Hidden.class.getName();

        assertHidesNoOther(hidden, hidden, "public");
    }

    @Test
    void of_classFileBroken() throws IOException {
        files.classFile("orchard.Crab", new byte[] {1, 2, 3});
        assertHidesNoOther("orchard.Crab", "ClassFormatError");
    }

    @Test
    void of_serviceFileBroken() throws IOException {
        files.register(Fruit.class, "not a class name");
        assertThat(fruits().failures()).singleElement().asString().contains("Illegal configuration-file syntax");
    }

    @Test
    void of_nameTaken() throws IOException {
        String other = Fruit.OtherApple.class.getName();
        files.register(Fruit.class, APPLE, other, PEAR);
        NamedServices<Fruit> fruits = fruits();

        assertThat(fruits.named("apple")).isInstanceOf(Fruit.Apple.class);
        assertThat(fruits.names()).containsExactly("apple", "pear");
        assertThat(fruits.failures())
                .containsExactly(new UnusableService(other, "its name 'apple' is taken by " + APPLE));
    }

    @Test
    void of_sameClassTwice() throws IOException {
        files.register(Fruit.class, APPLE, APPLE);
        NamedServices<Fruit> fruits = fruits();

        assertThat(fruits.names()).containsExactly("apple");
        assertThat(fruits.failures()).isEmpty();
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void of_classLoaderCannotBeSearched() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new Unsearchable(before));
        try {
            assertThat(fruits().failures()).singleElement().asString().contains("the disk is gone");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void assertHidesNoOther(String provider, String... reason) throws IOException {
        files.register(Fruit.class, APPLE, provider, PEAR);
        NamedServices<Fruit> fruits = fruits();

        assertThat(fruits.names()).containsExactly("apple", "pear");
        assertThat(fruits.failures()).singleElement().asString().contains(reason);
        assertThat(fruits.inventory()).startsWith("(there are: apple, pear; cannot be used: ");
    }

    private static NamedServices<Fruit> fruits() {
        return NamedServices.of(Fruit.class, "fruit", Fruit::name);
    }

    /** A provider that nobody but this test may make. */
    private static final class Hidden implements Fruit {
        @Override
        public String name() {
            return "hidden";
        }
    }

    private static final class Unsearchable extends ClassLoader {
        Unsearchable(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("the disk is gone");
        }
    }
}
