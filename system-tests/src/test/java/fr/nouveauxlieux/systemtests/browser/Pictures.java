package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes the top of a page as a PNG of at most 256 colours, the most frequent ones of the page. */
final class Pictures {

    private static final int MOST_COLOURS = 256;
    private static final int RGB = 0xFFFFFF;
    private static final int OPAQUE = 0xFF000000;

    /** Colours whose channels differ in their lowest bits alone are one: eyes do not tell them apart. */
    private static final int COARSE = 0xF8F8F8;

    private Pictures() {}

    /** @param file without its folder, which the system property {@code nl.pictures} gives */
    static void take(Page page, String file) {
        page.evaluate("scrollTo(0, 0)");
        shoot(page, file);
    }

    /** As {@link #take}, of what stands from an element on. */
    static void takeFrom(Page page, String element, String file) {
        page.locator(element).evaluate("found => found.scrollIntoView({block: 'start'})");
        shoot(page, file);
    }

    private static void shoot(Page page, String file) {
        byte[] seen = page.screenshot(new ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("nl.pictures")));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(seen));
            ImageIO.write(withFewColours(picture), "png", folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage withFewColours(BufferedImage picture) {
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & RGB;
                shades.computeIfAbsent(colour & COARSE, key -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        List<Integer> palette = shades.values().stream()
                .sorted(Comparator.comparingInt(Pictures::countAll).reversed().thenComparing(Pictures::mostFrequent))
                .limit(MOST_COLOURS)
                .map(Pictures::mostFrequent)
                .toList();
        return paint(picture, palette);
    }

    /** Each pixel in the nearest colour, without dithering: plain grounds stay plain. */
    private static BufferedImage paint(BufferedImage picture, List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(colour -> colour | OPAQUE).toArray();
        BufferedImage painted = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = indexes.computeIfAbsent(picture.getRGB(x, y), colour -> indexOfNearest(colour, colours));
                painted.getRaster().setSample(x, y, 0, index);
            }
        }
        return painted;
    }

    private static int indexOfNearest(int colour, int[] colours) {
        int nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            if (squaredDistance(colour, colours[i]) < squaredDistance(colour, colours[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int squaredDistance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static int countAll(Map<Integer, Integer> shade) {
        return shade.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int mostFrequent(Map<Integer, Integer> shade) {
        return shade.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
