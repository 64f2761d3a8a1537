package gradus.examples.command;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Makes the command line of {@code gradus}. */
public final class CommandLineFactory {

    private CommandLineFactory() {}

    /**
     * Returns a command line that writes what it has to say to the given writers.
     *
     * @param out results
     * @param err one line for what went wrong
     */
    public static CommandLine create(PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new GradusCommand());
        OneLineFailures failures = new OneLineFailures();
        return commandLine
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new DefaultBackend())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(OneLineFailures::execute)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setAbbreviatedOptionsAllowed(false);
    }
}
