package gradus.examples.drawn.paint;

/**
 * Makes a small photograph of a canvas: scales it down, then light that falls unevenly, exposure, contrast, a colour
 * cast, darker corners and noise, all as the dice have it.
 */
public final class Camera {

    /** Pixels along each side of a photograph: {@value}. */
    public static final int SIDE = 64;

    /** Values of each pixel: red, green and blue. */
    public static final int CHANNELS = 3;

    private static final int REDUCTION = Canvas.SIDE / SIDE;

    private final double[] gains;
    private final double contrast;
    private final double slopeX;
    private final double slopeY;
    private final double vignette;
    private final double grain;
    private final Dice dice;

    /** A camera whose settings are thrown now, and whose noise comes from the same dice later. */
    public Camera(Dice dice) {
        this.dice = dice;
        double exposure = dice.between(0.83, 1.13);
        double warmth = dice.around(0, 0.11);
        this.gains = new double[] {
            exposure * (1 + warmth), exposure * (1 + dice.around(0, 0.03)), exposure * (1 - warmth),
        };
        this.contrast = dice.between(0.8, 1.12);
        this.slopeX = dice.around(0, 0.22);
        this.slopeY = dice.around(0, 0.16);
        this.vignette = dice.between(0.05, 0.3);
        this.grain = dice.between(1.0, 4.5);
    }

    /**
     * Returns the photograph: row by row, pixel by pixel, red, green and blue.
     *
     * @param canvas what is photographed; not modified
     */
    public byte[] photograph(Canvas canvas) {
        byte[] photo = new byte[SIDE * SIDE * CHANNELS];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double light = light(2.0 * column / (SIDE - 1) - 1, 2.0 * row / (SIDE - 1) - 1);
                expose(canvas.picture(), row, column, light, photo);
            }
        }
        return photo;
    }

    private void expose(Picture picture, int row, int column, double light, byte[] photo) {
        double brightnessNoise = grain * dice.normal();
        for (int channel = 0; channel < CHANNELS; channel++) {
            double seen = picture.mean(row * REDUCTION, column * REDUCTION, REDUCTION, channel);
            double graded = 128 + contrast * (seen * light * gains[channel] - 128);
            double noisy = graded + brightnessNoise + dice.around(0, grain);
            photo[(row * SIDE + column) * CHANNELS + channel] = (byte) Math.max(0, Math.min(255, (int) (noisy + 0.5)));
        }
    }

    private double light(double x, double y) {
        double fromMiddle = (x * x + y * y) / 2;
        return (1 + slopeX * x + slopeY * y) * (1 - vignette * fromMiddle * fromMiddle);
    }
}
