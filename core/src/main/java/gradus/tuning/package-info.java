/**
 * Hyperparameter search: which learning rate, which layers, how many iterations? Each {@link gradus.tuning.Setting} of a {@link
 * gradus.tuning.SearchSpace} is trained and validated on the folds of a {@link gradus.tuning.CrossValidation}; the best one is
 * trained anew and tested once.
 *
 * <pre>{@code
 * List<Setting> settings = new RandomSearch(30, 1).settings(space);
 * Tuner tuner = new Tuner(new CrossValidation(5, 2, 1), 2, () -> Backends.open(Precision.FLOAT64));
 * Setting best = tuner.search(settings, training).get(0).setting();
 * Spread accuracy = tuner.test(best, training, test, 10).accuracy();
 * }</pre>
 *
 * <p>Start with {@link gradus.tuning.Tuner}. All random numbers derive from the seed, the trial, the fold and the repetition, so
 * results depend neither on the number of threads nor on which trial ends first. To search in another way, implement {@link
 * gradus.tuning.Search}; to keep trials elsewhere, {@link gradus.tuning.TrialJournal}.
 */
@NullMarked
package gradus.tuning;

import org.jspecify.annotations.NullMarked;
