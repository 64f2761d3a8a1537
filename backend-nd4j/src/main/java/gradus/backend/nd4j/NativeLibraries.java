package gradus.backend.nd4j;

import gradus.backend.BackendException;
import java.util.List;

/**
 * Whether the native libraries are on the class path, found out before ND4J is touched: it fails only once, with a message
 * about itself, and from then on not at all comprehensibly.
 */
final class NativeLibraries {

    private static final List<Library> LIBRARIES = List.of(
            new Library("javacpp", "org.bytedeco:javacpp", "org.bytedeco.javacpp.Loader", "jnijavacpp"),
            new Library("openblas", "org.bytedeco:openblas", "org.bytedeco.openblas.global.openblas", "jniopenblas"),
            new Library(
                    "nd4j", "org.nd4j:nd4j-native", "org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu", "jnind4jcpu"));

    private NativeLibraries() {}

    /**
     * A library: Java classes in one jar, native code for each platform in another, whose artifact has the platform as its
     * classifier.
     */
    private record Library(String version, String artifact, String mainClass, String nativeName) {

        List<String> missing(ClassLoader loader, String platform) {
            String gav = artifact + ":" + Versions.of(version);
            if (loader.getResource(mainClass.replace('.', '/') + ".class") == null) {
                return List.of(gav, gav + " with the classifier " + platform);
            }
            return loader.getResource(nativeFile(platform)) == null
                    ? List.of(gav + " with the classifier " + platform)
                    : List.of();
        }

        private String nativeFile(String platform) {
            String folder = mainClass.substring(0, mainClass.lastIndexOf('.')).replace(".global", "");
            return folder.replace('.', '/') + "/" + platform + "/" + System.mapLibraryName(nativeName);
        }
    }

    /**
     * Does nothing if all are there.
     *
     * @throws BackendException if one is missing; the message names its artifact
     */
    static void require() {
        require(NativeLibraries.class.getClassLoader(), Platform.name());
    }

    static void require(ClassLoader loader, String platform) {
        List<String> missing = LIBRARIES.stream()
                .flatMap(library -> library.missing(loader, platform).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new BackendException("ND4J is not complete on the class path: for " + platform + " it lacks "
                    + String.join(", ", missing) + "; add a dependency on each");
        }
    }
}
