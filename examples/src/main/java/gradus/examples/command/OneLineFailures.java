package gradus.examples.command;

import gradus.data.hdf5.Hdf5DataException;
import gradus.data.images.ImageFolderException;
import gradus.examples.failure.BadInputException;
import gradus.examples.failure.FileFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns every failure into one clear line and an exit code: 2 for wrong usage and bad input, 1 for anything else. {@code
 * --stacktrace} adds where it came from.
 */
final class OneLineFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine commandLine = e.getCommandLine();
        String help = commandLine.getCommandSpec().qualifiedName() + " --help";
        print(commandLine, e.getMessage() + " (see " + help + ")", e);
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        print(commandLine, message(e), e);
        return isBadInput(e) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Exception e) {
        if (e instanceof FileSystemException file) {
            return "the file '" + file.getFile() + "' cannot be used: " + FileFailure.reason(file)
                    + "; name another or mend its permissions";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** Runs a command; where the memory does not suffice, says so and how to give it more. */
    static int execute(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            PrintWriter err = parsed.commandSpec().commandLine().getErr();
            err.println(
                    "gradus: this does not fit into the " + megabytes + " MB of memory that Java may use; ask for less,"
                            + " or give more with JAVA_OPTS=-Xmx..., such as JAVA_OPTS=-Xmx" + 4 * megabytes + "m");
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static boolean isBadInput(Exception e) {
        return e instanceof BadInputException || e instanceof Hdf5DataException || e instanceof ImageFolderException;
    }

    private static void print(CommandLine commandLine, String message, Exception e) {
        PrintWriter err = commandLine.getErr();
        err.println("gradus: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        if (GradusCommand.wantsStackTrace(commandLine)) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            err.print(trace);
        }
        err.flush();
    }
}
