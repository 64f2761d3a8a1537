package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultBackendTest {

    private static Outcome gradus(List<String> options, String words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", Programs.classPath(), "gradus.examples.Gradus"));
        all.addAll(Arrays.asList(words.split(" ")));
        return Programs.java(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cats", "series", "horizon", "check", "tune"})
    void help_saysWhichAndWhy(String subcommand) {
        assertThat(inOneLine(GradusRun.of(subcommand, "--help").out()))
                .contains("(default: " + DefaultBackend.name()
                        + ", the fastest in pure Java that works here: simd, or ejml"
                        + " where the Vector API is missing or slow).");
    }

    @Test
    void vectorApiMissing_isEjml() throws IOException, InterruptedException {
        assertThat(inOneLine(gradus(List.of(), "cats --help").output())).contains("(default: ejml, the fastest");
        assertThat(gradus(List.of(), "cats --iterations 1").output()).contains("\nBackend: ejml, float64\n");
    }

    private static String inOneLine(String help) {
        return help.replaceAll("\\s+", " ");
    }

    @Test
    void startedAsTheLauncherDoes_isWhatThisProcessHas() throws IOException, InterruptedException {
        assertThat(gradus(Programs.LAUNCHER_OPTIONS, "cats --iterations 1").output())
                .contains("\nBackend: " + DefaultBackend.name() + ", float64\n");
    }

    @Test
    void processorDoesNotFuse_isEjml() throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(Programs.LAUNCHER_OPTIONS);
        options.add("-XX:-UseFMA");
        assertThat(gradus(options, "cats --iterations 1").output()).contains("\nBackend: ejml, float64\n");
    }

    @Test
    void named_isTheNamed() {
        assertThat(GradusRun.of("cats", "--iterations", "1", "--backend", "ejml")
                        .out())
                .contains("Backend: ejml, float64");
    }
}
