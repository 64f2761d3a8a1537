package gradus.backend.nd4j;

import java.util.Locale;

/** What ND4J's artifacts call this machine: an operating system and a processor. */
final class Platform {

    private Platform() {}

    static String name() {
        return name(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String name(String os, String arch) {
        return system(os.toLowerCase(Locale.ROOT)) + "-" + processor(arch.toLowerCase(Locale.ROOT));
    }

    private static String system(String os) {
        if (os.startsWith("mac")) {
            return "macosx";
        }
        return os.startsWith("windows") ? "windows" : os.replace(' ', '_');
    }

    private static String processor(String arch) {
        return switch (arch) {
            case "amd64", "x64", "x86-64" -> "x86_64";
            case "aarch64" -> "arm64";
            default -> arch;
        };
    }
}
