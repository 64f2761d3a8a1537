package gradus.data.hdf5;

import gradus.lookup.Printable;
import io.jhdf.api.Attribute;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attributes in words: numbers in digits, strings in quotes, the first few of an array. */
final class AttributeText {

    /** Most elements of an array that are shown: {@value}. */
    static final int MOST_ELEMENTS = 16;

    /** Most characters of a string that are shown: {@value}. */
    static final int MOST_CHARACTERS = 200;

    private AttributeText() {}

    /** Returns an attribute with its value as text. */
    static Hdf5Object.Attribute of(Attribute attribute) {
        List<Long> shape =
                Arrays.stream(attribute.getDimensionsAsLong()).boxed().toList();
        return new Hdf5Object.Attribute(
                Printable.of(attribute.getName()),
                Printable.of(TypeText.of(attribute.getDataType())),
                shape,
                attribute.isEmpty() ? "(empty)" : value(attribute));
    }

    private static String value(Attribute attribute) {
        Optional<NumberType> number = NumberType.of(attribute.getDataType());
        int elements = Math.toIntExact(attribute.getSize());
        if (number.isPresent()) {
            ByteBuffer bytes = attribute.getBuffer();
            return join(attribute, elements, i -> number.get().textAt(bytes, i));
        }
        if (TypeText.isString(attribute.getDataType())) {
            Object data = attribute.getData();
            return data instanceof String text
                    ? quoted(text)
                    : data instanceof String[] texts
                            ? join(attribute, texts.length, i -> quoted(texts[i]))
                            : "(not shown)";
        }
        return "(not shown)";
    }

    private static String join(Attribute attribute, int elements, IntFunction<String> element) {
        if (attribute.getDimensionsAsLong().length == 0) {
            return element.apply(0);
        }
        String ending = elements > MOST_ELEMENTS ? ", …]" : "]";
        return IntStream.range(0, Math.min(elements, MOST_ELEMENTS))
                .mapToObj(element)
                .collect(Collectors.joining(", ", "[", ending));
    }

    private static String quoted(String text) {
        String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
        return "\"" + Printable.of(shown) + "\"";
    }
}
