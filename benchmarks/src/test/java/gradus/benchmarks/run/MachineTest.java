package gradus.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachineTest {

    private static final String AMD = "vendor_id\t: AuthenticAMD\nflags\t\t: fpu sse2 ";

    @ParameterizedTest
    @CsvSource({
        "avx, , vectors not known",
        "avx avx2, Zen, AVX2",
        "avx avx2 avx512f avx512dq avx512bw avx512vl, SkylakeX, AVX-512",
        "avx avx2 avx512f, Zen, AVX2",
    })
    void anAmdProcessor_isToOpenBlas_whatItsVectorsAre(String flags, String core, String vectors) {
        String cpuinfo = AMD + flags + "\n";
        assertThat(Machine.openBlasCore(cpuinfo).orElse(null)).isEqualTo(core);
        assertThat(Machine.vectors(cpuinfo)).isEqualTo(vectors);
    }

    @Test
    void anotherProcessor_isKnownToOpenBlas() {
        assertThat(Machine.openBlasCore("vendor_id\t: GenuineIntel\nflags\t\t: avx avx2 \n"))
                .isEmpty();
    }
}
