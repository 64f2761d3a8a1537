package gradus.examples.source;

/**
 * A file that was read.
 *
 * @param path where it is
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 */
public record DataFile(String path, String sha256) {}
