/**
 * The proof that a backend is right: the conformance kit every backend must pass, and the reference it is compared with.
 *
 * <p>A backend's author writes a subclass of {@link gradus.backend.testkit.BackendConformance}, which is the place to start
 * reading; {@code RULES.md} in this package says what is asked. {@link gradus.backend.testkit.ReferenceBackend} is the
 * definition of every kernel in plain loops; how far a backend may be from it follows from the arithmetic and stands in
 * {@code Tolerance}. To add a rule, add it to {@code Rule} and to the page, and a test to the {@code ...Rules} class of its
 * subject.
 */
@NullMarked
package gradus.backend.testkit;

import org.jspecify.annotations.NullMarked;
