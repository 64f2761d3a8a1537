package gradus.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gradus}: what all subcommands share. */
@Command(
        name = "gradus",
        description = "A neural-network framework for the JVM, and the experiments of the article it grew from.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            CatsCommand.class,
            SeriesCommand.class,
            HorizonCommand.class,
            BackendsCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            TuneCommand.class,
            DataCommand.class
        },
        sortOptions = false,
        usageHelpAutoWidth = true)
final class GradusCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", description = "Show where a failure came from.", scope = ScopeType.INHERIT)
    private boolean stackTrace;

    boolean stackTrace() {
        return stackTrace;
    }

    @Override
    public void run() {
        throw missingSubcommand(spec);
    }

    static ParameterException missingSubcommand(CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                "a subcommand is missing; there are: "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    static boolean wantsStackTrace(CommandLine commandLine) {
        CommandLine root = commandLine;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        GradusCommand command = root.getCommand();
        return command.stackTrace();
    }
}
