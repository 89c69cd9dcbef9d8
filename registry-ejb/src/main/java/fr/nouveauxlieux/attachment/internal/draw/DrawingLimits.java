package fr.nouveauxlieux.attachment.internal.draw;

/** How large what is read and what is drawn may be. */
public final class DrawingLimits {

    /** The longer edge of what is drawn, in pixels: pages show it at half of that, sharp on fine screens. */
    public static final int EDGE = 480;

    /** The most bytes of a file that is drawn: the process that draws holds it in memory. */
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    /** The most bytes of what is drawn: noise of that edge takes about half. */
    static final int LARGEST_PICTURE = 400_000;

    /** The most pixels of a picture: what the finest phones make. */
    static final long MOST_PIXELS = 110_000_000;

    /** Of a JPEG that comes finer and finer, which is held in memory until its end. */
    static final long MOST_PIXELS_PROGRESSIVE = 40_000_000;

    private DrawingLimits() {}
}
