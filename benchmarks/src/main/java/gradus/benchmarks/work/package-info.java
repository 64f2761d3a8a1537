/**
 * What Gradus does when it is measured: {@link gradus.benchmarks.work.GradusWorker} is the process, and there is a class for
 * each workload, which a new one is added to in {@code GradusWorker.workload}.
 */
@NullMarked
package gradus.benchmarks.work;

import org.jspecify.annotations.NullMarked;
