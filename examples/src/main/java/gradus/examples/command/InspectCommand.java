package gradus.examples.command;

import gradus.data.hdf5.Hdf5Inspector;
import gradus.data.hdf5.Hdf5Object;
import gradus.data.images.ImageFolder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradus data inspect}: what is in an HDF5 file or a folder of images. */
@Command(
        name = "inspect",
        description = "List the datasets of an HDF5 file with their shapes, types and attributes, or the classes of a"
                + " folder of images.",
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The HDF5 file, or the folder.")
    private Path file;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (Files.isDirectory(file)) {
            ImageFolderLines.print(ImageFolder.of(file), out);
            return 0;
        }
        for (Hdf5Object object : Hdf5Inspector.inspect(file)) {
            print(object, out);
        }
        return 0;
    }

    private static void print(Hdf5Object object, PrintWriter out) {
        if (object instanceof Hdf5Object.Dataset dataset) {
            out.println(
                    dataset.path() + "  " + shape(dataset.shape()) + "  " + dataset.type() + "  " + dataset.storage());
            print(dataset.attributes(), out);
        } else if (object instanceof Hdf5Object.Group group) {
            out.println(group.path() + "  group");
            print(group.attributes(), out);
        } else if (object instanceof Hdf5Object.NamedType named) {
            out.println(named.path() + "  type " + named.type());
        } else if (object instanceof Hdf5Object.Link link) {
            out.println(link.path() + "  link to " + link.target());
        }
    }

    private static void print(List<Hdf5Object.Attribute> attributes, PrintWriter out) {
        for (Hdf5Object.Attribute attribute : attributes) {
            out.println("    @" + attribute.name() + "  " + shape(attribute.shape()) + "  " + attribute.type() + "  "
                    + attribute.value());
        }
    }

    private static String shape(List<Long> shape) {
        return shape.isEmpty() ? "scalar" : shape.stream().map(String::valueOf).collect(Collectors.joining(" × "));
    }
}
