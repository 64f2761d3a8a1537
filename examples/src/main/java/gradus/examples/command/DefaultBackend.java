package gradus.examples.command;

import gradus.backend.BackendCandidate.State;
import gradus.backend.Backends;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What computes where {@value BackendOption#NAME} names nothing: the fastest backend in pure Java that can be used in this
 * process.
 */
final class DefaultBackend implements IDefaultValueProvider {

    /** The fastest, which needs the Vector API and a processor that suits it, {@value}. */
    static final String FASTEST = "simd";

    /** The one that runs anywhere, {@value}. */
    static final String ANYWHERE = "ejml";

    /** Returns its name. */
    static String name() {
        return Backends.candidate(FASTEST).state() == State.FOUND ? FASTEST : ANYWHERE;
    }

    /** Returns the name for the option {@value BackendOption#NAME} of any command, and nothing for other options. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals(BackendOption.NAME) ? name() : null;
    }
}
