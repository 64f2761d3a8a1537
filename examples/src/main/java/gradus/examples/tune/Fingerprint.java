package gradus.examples.tune;

import gradus.data.Dataset;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which the numbers of a data set are known, whatever file they came from. */
final class Fingerprint {

    private Fingerprint() {}

    /** Returns the SHA-256 of the shape, the inputs and the targets, in lower-case hexadecimal. */
    static String of(Dataset dataset) {
        MessageDigest digest = sha256();
        add(digest, dataset.features(), dataset.outputs(), dataset.examples());
        add(digest, dataset.inputs());
        add(digest, dataset.targets());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES);
        for (double value : values) {
            digest.update(bytes.clear().putDouble(value).flip());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
