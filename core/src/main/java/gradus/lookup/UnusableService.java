package gradus.lookup;

import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider that is registered and cannot be used.
 *
 * @param provider the name of its class, or {@code a provider} where that is not known
 * @param reason why, in one line
 */
public record UnusableService(String provider, String reason) {

    // The JDK says "Provider a.B not found", "a.B not a subtype", "class a.B is not public"; what it says of a file
    // begins otherwise.
    private static final Pattern ABOUT_A_CLASS = Pattern.compile("(?s)(?:Provider |class )?(\\w+(?:[.$]\\w+)+) (.*)");

    /** What the JDK says of a provider of an extension point, taken apart. */
    static UnusableService of(Class<?> type, ServiceConfigurationError e) {
        String text = Objects.toString(e.getMessage(), e.toString());
        String message = text.startsWith(type.getName() + ": ")
                ? text.substring(type.getName().length() + 2)
                : text;
        String cause = e.getCause() == null ? "" : ": " + Reason.of(e.getCause());
        Matcher matcher = ABOUT_A_CLASS.matcher(message);
        return matcher.matches()
                ? new UnusableService(matcher.group(1), Reason.oneLine(matcher.group(2) + cause))
                : new UnusableService("a provider", Reason.oneLine(message + cause));
    }

    /** Returns both: {@code a.B: not found}. */
    @Override
    public String toString() {
        return provider + ": " + reason;
    }
}
