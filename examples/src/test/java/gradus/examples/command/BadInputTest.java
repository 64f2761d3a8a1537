package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.backends.ClosedBackend;
import gradus.examples.backends.RegisteredBackends;
import gradus.examples.download.ArticleFiles;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets one clear line, the right exit code, and no result. */
class BadInputTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSmallData() {
        write(ArticleFiles.TRAINING, images(6, 4, 0), DatasetNames.TRAIN);
        write(ArticleFiles.TEST, images(4, 4, 0), DatasetNames.TEST);
    }

    @Test
    void cats_smallGoodData_isTrained() {
        assertThat(cats().err()).isEmpty();
        assertThat(cats().exitCode()).isZero();
    }

    @Test
    void data_filesBesideAnEmptyFolderOfTheirName_areFound() throws IOException {
        Files.createDirectory(folder.resolve(ArticleFiles.FOLDER));
        assertThat(cats().exitCode()).isZero();
    }

    @Test
    void data_filesInAFolderOfTheirName_areFound() throws IOException {
        Path nested = Files.createDirectory(folder.resolve(ArticleFiles.FOLDER));
        for (String file : List.of(ArticleFiles.TRAINING, ArticleFiles.TEST)) {
            Files.move(folder.resolve(file), nested.resolve(file));
        }
        assertThat(cats().exitCode()).isZero();
    }

    @Test
    void data_folderMissing() {
        assertBadInput(
                GradusRun.of("cats", "--data", folder.resolve("nowhere").toString()),
                "nowhere",
                "not there",
                "download");
    }

    @Test
    void data_aFileInsteadOfAFolder() {
        assertBadInput(
                GradusRun.of("cats", "--data", folder.resolve(ArticleFiles.TEST).toString()), "--data", "not a folder");
    }

    @Test
    void data_fileMissing() throws IOException {
        Files.delete(folder.resolve(ArticleFiles.TEST));
        assertBadInput(cats(), ArticleFiles.TEST);
    }

    @Test
    void data_fileIsADirectory() throws IOException {
        Files.delete(folder.resolve(ArticleFiles.TRAINING));
        Files.createDirectory(folder.resolve(ArticleFiles.TRAINING));
        assertBadInput(cats(), ArticleFiles.TRAINING, "director");
    }

    @Test
    void data_textFile() throws IOException {
        Files.writeString(folder.resolve(ArticleFiles.TRAINING), "not HDF5 at all\n".repeat(100));
        assertBadInput(cats(), ArticleFiles.TRAINING, "HDF5");
    }

    @Test
    void data_truncatedFile() throws IOException {
        Path file = folder.resolve(ArticleFiles.TRAINING);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertBadInput(cats(), ArticleFiles.TRAINING);
    }

    @Test
    void data_wrongDatasetName_suggestsTheNearest() {
        write(ArticleFiles.TRAINING, images(6, 4, 0), new DatasetNames("train_set_X", "train_set_y", "list_classes"));
        assertBadInput(cats(), "'train_set_x'", "train_set_X");
    }

    @Test
    void data_wrongRank() {
        hdf5(ArticleFiles.TRAINING, new double[][] {{0, 1}, {1, 0}}, new long[] {0, 1});
        assertBadInput(cats(), "train_set_x", "2 dimensions", "expected 4");
    }

    @Test
    void data_labelsNotZeroOrOne() {
        hdf5(ArticleFiles.TRAINING, new double[2][4][4][3], new long[] {0, 7});
        assertBadInput(cats(), "train_set_y", "7");
    }

    @Test
    void data_nanPixel() {
        double[][][][] pixels = new double[2][4][4][3];
        pixels[1][2][3][0] = Double.NaN;
        hdf5(ArticleFiles.TRAINING, pixels, new long[] {0, 1});
        assertBadInput(cats(), "train_set_x", "NaN");
    }

    @Test
    void data_differentImageSizes() {
        write(ArticleFiles.TEST, images(4, 5, 0), DatasetNames.TEST);
        assertBadInput(cats(), "4 × 4 × 3", "5 × 5 × 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--backend | ejlm | --backend: unknown backend 'ejlm'; did you mean 'ejml'?",
                "--backend | njd4 | did you mean 'nd4j'?",
                "--activation | rellu | did you mean 'relu'?",
                "--precision | float16 | expected float64 or float32",
                "--layers | 0 | inputs → [0] → 1",
                "--layers | 5,-1,3 | inputs → 5 → [-1] → 3 → 1",
                "--layers | five | --layers: expected a number of units with or without a kind, as in 5 or dense:5,"
                        + " received 'five'",
                "--layers | 5,,3 | received ''",
                "--layers | 5,dense:-2 | inputs → 5 → [-2] → 1",
                "--layers | dnese:5 | --layers: unknown layer 'dnese'; did you mean 'dense'? (there are: dense)",
                "--layers | 5:dense | unknown layer '5'",
                "--initialiser | glorott | --initialiser: unknown initialiser 'glorott'; did you mean 'glorot'?",
                "--layers | 200000000 | 200000000",
                "--learning-rate | 0 | --learning-rate: expected a number above 0",
                "--learning-rate | NaN | --learning-rate: expected a number above 0",
                "--iterations | 0 | --iterations: expected at least 1",
                "--iterations | many | many",
                "--seed | -1 | --seed: expected a number from 0",
                "--log-every | 0 | --log-every: expected at least 1",
                "--colour | red | --colour",
            })
    void option_valueNotUsable(String option, String value, String expected) {
        assertBadInput(cats(option, value), expected);
    }

    @Test
    void backend_thereButCannotRun_isAFailure(@TempDir Path services) throws IOException {
        GradusRun run = new RegisteredBackends(services, ClosedBackend.class.getName())
                .run("cats", "--data", folder.toString(), "--backend", "closed");
        assertThat(run.exitCode()).isEqualTo(1);
        assertOneLine(
                run,
                "backend 'closed' cannot run here: its native library is not there; add a:b:1;"
                        + " other candidates: ejml (on the class path: EJML ",
                "nd4j (on the class path: ND4J ");
    }

    @Test
    void json_folderMissing_isFoundBeforeTraining() {
        GradusRun run = cats("--json", folder.resolve("no").resolve("x.json").toString());
        assertBadInput(run, "--json", "not there");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void json_aFolder() {
        assertBadInput(cats("--json", folder.toString()), "--json", "is a folder");
    }

    @Test
    void out_aFile() {
        assertBadInput(cats("--out", folder.resolve(ArticleFiles.TEST).toString()), "--out");
    }

    @ParameterizedTest
    @CsvSource({"tanh", "relu"})
    void learningRate_tooLarge_divergesWithOneLineAndExitCode1(String activation) {
        Path json = folder.resolve("run.json");
        GradusRun run = GradusRun.of(
                "cats",
                "--data",
                folder.toString(),
                "--activation",
                activation,
                "--learning-rate",
                "1000",
                "--json",
                json.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertOneLine(run, "training diverged", "iteration", "learning rate");
        assertThat(json).doesNotExist();
    }

    @Test
    void stacktrace_asked_isShown() {
        assertThat(cats("--layers", "0", "--stacktrace").err()).contains("BadInputException", "\tat gradus.");
    }

    @Test
    void subcommand_missingOrUnknown() {
        assertBadInput(GradusRun.of(), "subcommand", "cats", "data");
        assertBadInput(GradusRun.of("data"), "subcommand", "download", "inspect");
        assertBadInput(GradusRun.of("dogs"), "dogs");
    }

    @Test
    void inspect_notAnHdf5File() throws IOException {
        Path text = folder.resolve("text.h5");
        Files.writeString(text, "hello");
        assertBadInput(GradusRun.of("data", "inspect", text.toString()), "text.h5");
    }

    private GradusRun cats(String... more) {
        List<String> args = new ArrayList<>(List.of("cats", "--data", folder.toString()));
        args.addAll(List.of(more));
        if (!args.contains("--iterations")) {
            args.addAll(List.of("--iterations", "2"));
        }
        return GradusRun.of(args.toArray(String[]::new));
    }

    private static void assertBadInput(GradusRun run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertOneLine(run, parts);
    }

    private static void assertOneLine(GradusRun run, String... parts) {
        assertThat(run.err()).contains(parts).startsWith("gradus: ").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }

    private void write(String file, LabelledImages images, DatasetNames names) {
        Hdf5Images.write(folder.resolve(file), images, names);
    }

    private void hdf5(String file, Object pixels, long[] labels) {
        try (WritableHdfFile hdf5 = HdfFile.write(folder.resolve(file))) {
            hdf5.putDataset("train_set_x", pixels);
            hdf5.putDataset("train_set_y", labels);
        }
    }

    private static LabelledImages images(int count, int size, int shift) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 2;
        }
        return new LabelledImages(
                size, size, 3, index -> (index * 37 + shift) % 256 / 255.0, labels, List.of("non-cat", "cat"));
    }
}
