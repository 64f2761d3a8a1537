/**
 * Layers: start with {@link gradus.layer.Dense}, what is wanted, and {@link gradus.layer.DenseLayer}, the equations.
 *
 * <p>A {@link gradus.layer.LayerSpec} is an immutable description; building it in a {@link gradus.layer.LayerContext} gives
 * a {@link gradus.layer.Layer} with its parameters drawn and its buffers allocated. To add a layer, implement both; {@link
 * gradus.layer.Dropout} with {@link gradus.layer.DropoutLayer} is one without parameters.
 *
 * <p>For a layer that a command line can name, implement a {@link gradus.layer.LayerFactory} as well, in a class with a public
 * constructor without arguments, and name that class in {@code META-INF/services/gradus.layer.LayerFactory}; {@link
 * gradus.layer.Layers#named} then finds it.
 */
@NullMarked
package gradus.layer;

import org.jspecify.annotations.NullMarked;
