package gradus.data.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The formats that are read, told apart by their first bytes, whatever a file's name ends in. */
enum Format {
    /** ISO/IEC 10918-1, section B.1.1.3: a start of image, and the first byte of the next marker. */
    JPEG("\u00ff\u00d8\u00ff"),
    /** ISO/IEC 15948, section 5.2: the signature. */
    PNG("\u0089PNG\r\n\u001a\n");

    private final String signature;

    Format(String signature) {
        this.signature = signature;
    }

    /** Returns the format of the bytes of a file. */
    static Format of(Path file, byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> format.begins(bytes))
                .findFirst()
                .orElseThrow(() -> new ImageFolderException(
                        file,
                        (bytes.length == 0 ? "is empty" : "is neither a JPEG nor a PNG image, whatever its name says")
                                + "; convert it or take it out of the folder"));
    }

    /** Refuses damage that the JDK's reader would overlook, and returns the bytes. */
    byte[] check(byte[] bytes) throws IOException {
        if (this == PNG) {
            PngChunks.check(bytes);
        }
        return bytes;
    }

    private boolean begins(byte[] bytes) {
        int length = Math.min(bytes.length, signature.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(signature);
    }
}
