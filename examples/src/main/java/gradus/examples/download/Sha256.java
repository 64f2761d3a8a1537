package gradus.examples.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash by which a file is known (FIPS 180-4). */
public final class Sha256 {

    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    /**
     * Returns the SHA-256 of a file's content, read once in pieces, as 64 lower-case hexadecimal digits.
     *
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        return of(List.of(file));
    }

    /**
     * Returns the SHA-256 of the contents of files, one after the other.
     *
     * @throws IOException if one of them cannot be read
     */
    public static String of(List<Path> files) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
