package gradus.examples;

import gradus.examples.command.CommandLineFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry point of the {@code gradus} command. */
public final class Gradus {

    private Gradus() {}

    /**
     * Runs the command and ends the process: 0 if all went well, 1 for a failure, 2 for wrong usage or bad input.
     *
     * @param args the words after {@code gradus}
     */
    public static void main(String[] args) {
        quietenLibraries();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = CommandLineFactory.create(out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    // A property, because jhdf's jar brings a simplelogger.properties that asks for everything.
    private static void quietenLibraries() {
        String level = "org.slf4j.simpleLogger.defaultLogLevel";
        if (System.getProperty(level) == null) {
            System.setProperty(level, "warn");
        }
    }

    // The lines hold ×, → and −, whatever the platform's encoding is.
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
