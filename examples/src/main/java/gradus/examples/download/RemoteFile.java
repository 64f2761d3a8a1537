package gradus.examples.download;

import java.util.regex.Pattern;

/**
 * A file that is known before it is fetched.
 *
 * @param name its name, behind the base URI and in the folder it goes to
 * @param sha256 the SHA-256 of its content, 64 lower-case hexadecimal digits
 */
public record RemoteFile(String name, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Checks the name, which must lead nowhere but into the folder, and the form of the hash. */
    public RemoteFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("remote file: expected a plain file name, received '" + name + "'");
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("remote file " + name
                    + ": expected a SHA-256 of 64 lower-case hexadecimal digits, received '" + sha256 + "'");
        }
    }
}
