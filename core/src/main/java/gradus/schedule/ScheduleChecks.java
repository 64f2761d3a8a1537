package gradus.schedule;

/** Checks of the numbers that schedules are made with. */
final class ScheduleChecks {

    private ScheduleChecks() {}

    static void count(String schedule, String what, int received) {
        if (received < 1) {
            throw new IllegalArgumentException(
                    schedule + ": expected at least 1 for the " + what + ", received " + received);
        }
    }

    static void factor(String schedule, double received) {
        if (!(received > 0 && received <= 1)) {
            throw new IllegalArgumentException(
                    schedule + ": expected a factor above 0 and at most 1, received " + received);
        }
    }
}
