package gradus.examples.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of the command did, inside this process. */
public record GradusRun(int exitCode, String out, String err) {

    public static GradusRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLineFactory.create(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
        return new GradusRun(exitCode, out.toString(), err.toString());
    }
}
