package gradus.examples.horizon;

/**
 * Where an ensemble stands in an iteration whose cost is reported.
 *
 * @param iteration from 1
 * @param cost of the unperturbed member
 * @param spread the highest cost minus the lowest
 * @param same whether all members print the same
 */
public record HorizonRow(int iteration, double cost, double spread, boolean same) {}
