package gradus.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What an object has opened so far, closed together: when its constructor fails on the way, or when it is closed itself. */
final class Opened implements AutoCloseable {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    /** Returns what was opened, to be closed with the rest. */
    <T> T add(T opened, Consumer<? super T> close) {
        closings.push(() -> close.accept(opened));
        return opened;
    }

    /** Closes the last one first, since it may need those before it; one that fails does not keep the others open. */
    @Override
    public void close() {
        if (closings.isEmpty()) {
            return;
        }
        try {
            closings.pop().run();
        } finally {
            close();
        }
    }
}
