package gradus.examples.compare;

import gradus.data.Dataset;
import gradus.lookup.Reason;
import gradus.network.Network;
import gradus.training.Trainer;
import gradus.training.TrainingDivergedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Two networks in training, each in a thread of its own, that wait for each other in every iteration as soon as both know
 * its cost. Each copies its own numbers, so no thread touches a tensor of the other; the copies are then looked at while both
 * wait.
 *
 * <p>A side that fails ends the meetings for good, and the other side with it: nobody waits for ever.
 */
public final class Lockstep {

    private final Trainer trainer;
    private final BiConsumer<Snapshot, Snapshot> observer;

    /**
     * Trains both sides alike.
     *
     * @param trainer how; its listeners are not told
     * @param observer is shown the same iteration of both sides, while they wait
     */
    public Lockstep(Trainer trainer, BiConsumer<Snapshot, Snapshot> observer) {
        this.trainer = trainer;
        this.observer = observer;
    }

    /**
     * Trains two networks on the same data.
     *
     * @param a named in a failure
     * @param b named in a failure; may share nothing with a but the backend
     * @throws LockstepException if a side fails; both have ended
     */
    public void train(Side a, Side b, Dataset data) {
        Meeting meeting = new Meeting(new Snapshot(a.network()), new Snapshot(b.network()));
        try {
            CompletableFuture.allOf(
                            inItsThread(() -> meeting.train(a, meeting.ofA, data)),
                            inItsThread(() -> meeting.train(b, meeting.ofB, data)))
                    .join();
        } finally {
            meeting.forceTermination(); // a second thread that cannot be started must not leave the first waiting
        }
        meeting.rethrow();
    }

    private static CompletableFuture<Void> inItsThread(Runnable training) {
        return CompletableFuture.runAsync(training, task -> new Thread(task, "lockstep").start());
    }

    /**
     * One of the two.
     *
     * @param name what it is called in a failure
     * @param network what is trained
     */
    public record Side(String name, Network network) {}

    /** Where the two wait; the last to arrive shows both to the observer. */
    private final class Meeting extends Phaser {

        private final Snapshot ofA;
        private final Snapshot ofB;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Meeting(Snapshot ofA, Snapshot ofB) {
            super(2);
            this.ofA = ofA;
            this.ofB = ofB;
        }

        void train(Side side, Snapshot snapshot, Dataset data) {
            try {
                trainer.withListeners((iteration, cost, network) -> {
                            snapshot.take(iteration, cost, network);
                            meet(side);
                        })
                        .train(side.network(), data);
            } catch (TrainingDivergedException e) {
                fail(new LockstepException(side.name() + ": " + e.getMessage(), e));
            } catch (RuntimeException | LinkageError e) {
                fail(new LockstepException(side.name() + ": " + Reason.of(e), e));
            } catch (Error e) {
                fail(e);
            }
        }

        private void meet(Side side) {
            if (arriveAndAwaitAdvance() < 0) {
                throw new IllegalStateException(side.name() + " was left alone");
            }
        }

        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            observer.accept(ofA, ofB);
            return false;
        }

        /** The first failure is the cause of the other. */
        private void fail(Throwable e) {
            failure.compareAndSet(null, e);
            forceTermination();
        }

        void rethrow() {
            Throwable first = failure.get();
            if (first instanceof Error error) {
                throw error;
            }
            if (first instanceof LockstepException exception) {
                throw exception;
            }
        }
    }
}
