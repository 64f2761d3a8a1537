package gradus.data.hdf5;

import gradus.lookup.Printable;
import io.jhdf.AbstractNode;
import io.jhdf.CommittedDatatype;
import io.jhdf.api.Dataset;
import io.jhdf.api.Link;
import io.jhdf.api.Node;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lists what an HDF5 file holds, without reading the data of its datasets. */
public final class Hdf5Inspector {

    private Hdf5Inspector() {}

    /**
     * Returns every object of a file, each group followed by what is in it.
     *
     * <p>Links are listed and not followed. A group that hard links lead to more than once is a group in the first
     * place and a link in the others.
     *
     * @param file any HDF5 file of at most 1 GiB
     * @return the objects, the root group first
     * @throws Hdf5DataException if the file is missing, truncated, damaged or not HDF5
     */
    public static List<Hdf5Object> inspect(Path file) {
        return inspect(GuardedFile.open(file));
    }

    static List<Hdf5Object> inspect(GuardedFile file) {
        return file.objects().stream()
                .map(found -> describe(file.path(), found))
                .toList();
    }

    private static Hdf5Object describe(Path file, ObjectTree.Found found) {
        String path = Printable.of("/" + found.path());
        return Guard.guard(file, path, () -> describe(path, found));
    }

    private static Hdf5Object describe(String path, ObjectTree.Found found) {
        if (found.before().isPresent()) {
            return new Hdf5Object.Link(path, Printable.of("/" + found.before().get()));
        }
        Node node = found.node();
        if (node instanceof Link link) {
            return new Hdf5Object.Link(path, Printable.of(link.getTargetPath()));
        }
        if (node instanceof Dataset dataset) {
            return new Hdf5Object.Dataset(
                    path,
                    shape(dataset.getDimensionsAsLong()),
                    type(dataset),
                    Printable.of(storage(dataset)),
                    attributes(dataset));
        }
        if (node instanceof CommittedDatatype type) {
            return new Hdf5Object.NamedType(path, Printable.of(TypeText.of(type.getDataType())));
        }
        return new Hdf5Object.Group(path, attributes(node));
    }

    private static List<Long> shape(long[] dimensions) {
        return Arrays.stream(dimensions).boxed().toList();
    }

    private static String type(Dataset dataset) {
        return SharedMessages.in(dataset) ? "named type" : Printable.of(TypeText.of(dataset.getDataType()));
    }

    private static String storage(Dataset dataset) {
        StringBuilder text = new StringBuilder(dataset.getDataLayout().name().toLowerCase(Locale.ROOT));
        if (dataset instanceof ChunkedDataset chunked) {
            long[] chunk =
                    Arrays.stream(chunked.getChunkDimensions()).asLongStream().toArray();
            text.append(' ').append(Printable.shape(chunk));
        }
        for (FilterInfo filter : ChunkFilters.in(((AbstractNode) dataset).getHeader())) {
            text.append(", ").append(ChunkFilters.name(filter));
        }
        return text.toString();
    }

    private static List<Hdf5Object.Attribute> attributes(Node node) {
        return node.getAttributes().values().stream()
                .map(AttributeText::of)
                .sorted(Comparator.comparing(Hdf5Object.Attribute::name))
                .toList();
    }
}
