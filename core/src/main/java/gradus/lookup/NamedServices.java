package gradus.lookup;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The implementations of one extension point that are on the class path, by name.
 *
 * <p>A name is made of lower-case letters, digits and hyphens. Implementations are found by {@link ServiceLoader} through the thread's context class loader and through the library's own. A
 * provider that cannot be used hides none of the others: it becomes one of the {@link #failures()}. Nothing is kept
 * between look-ups.
 *
 * @param <S> the extension point
 */
public final class NamedServices<S> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Map<String, S> byName = new LinkedHashMap<>();
    private final Set<UnusableService> failures = new LinkedHashSet<>();
    private final String kind;

    private NamedServices(String kind) {
        this.kind = kind;
    }

    /**
     * Looks for all implementations there are.
     *
     * @param type the extension point
     * @param kind what an implementation is called in messages, such as {@code activation}
     * @param name how an implementation says its name
     */
    public static <S> NamedServices<S> of(Class<S> type, String kind, Function<S, String> name) {
        NamedServices<S> services = new NamedServices<>(kind);
        Set<Class<?>> seen = new LinkedHashSet<>();
        services.collect(type, name, Thread.currentThread().getContextClassLoader(), seen);
        services.collect(type, name, type.getClassLoader(), seen);
        return services;
    }

    private void collect(Class<S> type, Function<S, String> name, ClassLoader loader, Set<Class<?>> seen) {
        Iterator<S> found = ServiceLoader.load(type, loader).iterator();
        Set<UnusableService> misconfigured = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            try {
                more = takeNext(found, name, seen);
            } catch (ServiceConfigurationError e) {
                // A class loader that cannot be searched says the same for ever.
                more = misconfigured.add(UnusableService.of(type, e));
            } catch (LinkageError e) {
                failures.add(new UnusableService("a provider", Reason.of(e)));
            }
        }
        failures.addAll(misconfigured);
    }

    private boolean takeNext(Iterator<S> found, Function<S, String> name, Set<Class<?>> seen) {
        if (!found.hasNext()) {
            return false;
        }
        S service = found.next();
        if (seen.add(service.getClass())) {
            add(name, service);
        }
        return true;
    }

    private void add(Function<S, String> nameOf, S service) {
        try {
            add(nameOf.apply(service), service);
        } catch (RuntimeException | LinkageError e) {
            fail(service, "does not say its name: " + Reason.of(e));
        }
    }

    private void add(@Nullable String name, S service) {
        if (name == null || !NAME.matcher(name).matches()) {
            fail(service, "its name '" + name + "' is not made of lower-case letters, digits and hyphens");
            return;
        }
        S other = byName.putIfAbsent(name, service);
        if (other != null) {
            fail(
                    service,
                    "its name '" + name + "' is taken by " + other.getClass().getName());
        }
    }

    private void fail(S service, String reason) {
        failures.add(new UnusableService(service.getClass().getName(), reason));
    }

    /** Returns the names there are, in the order found. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Returns all implementations, in the order found. */
    public List<S> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the providers that are registered and cannot be used. */
    public List<UnusableService> failures() {
        return List.copyOf(failures);
    }

    /**
     * Returns the implementation of a name.
     *
     * @throws NoSuchElementException if there is none; the message suggests the nearest name and lists all there are
     */
    public S named(String name) {
        S service = byName.get(name);
        if (service == null) {
            throw new NoSuchElementException("unknown " + kind + " '" + name + "'"
                    + NearestName.hint(name, byName.keySet()) + " " + inventory());
        }
        return service;
    }

    /** Returns what there is and what cannot be used, in brackets, for the end of a message. */
    public String inventory() {
        String found =
                byName.isEmpty() ? "there is none on the class path" : "there are: " + String.join(", ", names());
        String unusable = failures.stream().map(UnusableService::toString).collect(Collectors.joining("; "));
        return "(" + found + (unusable.isEmpty() ? "" : "; cannot be used: " + unusable) + ")";
    }
}
