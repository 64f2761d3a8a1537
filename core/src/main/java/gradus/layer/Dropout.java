package gradus.layer;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Dropout: while the network learns, each unit is left out of each example with probability 1 − keep, so that no unit relies on
 * another (Srivastava et al., JMLR 15, 2014). It is the inverted form, which divides by keep at once: what is learnt needs no
 * rescaling when it is used. Part "Dropout" of the article series.
 *
 * @param keep the probability that a unit is kept, in (0, 1]; with 1 the layer is the identity
 * @param masks where the choices come from
 */
public record Dropout(double keep, DropoutMasks masks) implements LayerSpec {

    /** Checks the probability. */
    public Dropout {
        if (!(keep > 0 && keep <= 1)) {
            throw new IllegalArgumentException(
                    "dropout: expected a probability to keep a unit above 0 and at most 1, received " + keep);
        }
        Objects.requireNonNull(masks, "masks");
    }

    /** Dropout with fresh masks. */
    public Dropout(double keep) {
        this(keep, DropoutMasks.fresh());
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    /** Returns {@code dropout} and the probability that a unit is left out. */
    @Override
    public Optional<String> label() {
        // In decimals, since 1 − 0.8 is 0.19999999999999996 in doubles.
        return Optional.of("dropout " + BigDecimal.ONE.subtract(BigDecimal.valueOf(keep)));
    }

    @Override
    public Layer build(LayerContext context) {
        return new DropoutLayer(this, context);
    }
}
