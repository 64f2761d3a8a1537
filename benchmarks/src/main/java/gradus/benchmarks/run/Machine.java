package gradus.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers were measured on.
 *
 * @param cpu the processor's model, as the system calls it
 * @param vectors the widest vector instructions it has
 * @param cores how many of it there are for us
 * @param system the operating system
 * @param jdk the Java that runs Gradus
 * @param load the mean number of runnable processes in the minute before; negative if the system does not say
 */
record Machine(String cpu, String vectors, int cores, String system, String jdk, double load) {

    // What OpenBLAS's kernels for these vectors use, in the spelling of Linux.
    private static final List<String> AVX_512 = List.of("avx512f", "avx512dq", "avx512bw", "avx512vl");

    static Machine here() {
        String cpuinfo = cpuinfo();
        return new Machine(
                model(cpuinfo),
                vectors(cpuinfo),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    // Linux says what the processor is and can; elsewhere it is not known.
    private static String cpuinfo() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"));
        } catch (IOException e) {
            return "";
        }
    }

    private static String model(String cpuinfo) {
        return cpuinfo.lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    static String vectors(String cpuinfo) {
        if (hasAvx512(cpuinfo)) {
            return "AVX-512";
        }
        return has(cpuinfo, "avx2") ? "AVX2" : "vectors not known";
    }

    /**
     * Returns what ND4J's OpenBLAS is to take the processor for, as the launcher of the command tells it; nothing where it
     * knows better itself: with a processor that is not AMD's, or has no AVX2.
     */
    static Optional<String> openBlasCore() {
        return openBlasCore(cpuinfo());
    }

    static Optional<String> openBlasCore(String cpuinfo) {
        if (!cpuinfo.contains("AuthenticAMD")) {
            return Optional.empty();
        }
        if (hasAvx512(cpuinfo)) {
            return Optional.of("SkylakeX");
        }
        return has(cpuinfo, "avx2") ? Optional.of("Zen") : Optional.empty();
    }

    private static boolean hasAvx512(String cpuinfo) {
        return AVX_512.stream().allMatch(flag -> has(cpuinfo, flag));
    }

    private static boolean has(String cpuinfo, String flag) {
        return cpuinfo.lines()
                .filter(line -> line.startsWith("flags"))
                .anyMatch(line -> List.of(line.split("\\s+")).contains(flag));
    }
}
