package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.nouveauxlieux.systemtests.process.Await;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The map of a page, judged by what it draws: nothing else tells a visitor what is on it. */
final class MapRegion {

    /** The colour of places and of groups of places in the State's look. */
    private static final int MARK = 0x000091;

    private static final int MARK_IN_THE_DARK = 0x8585F6;

    private static final int RGB = 0xFFFFFF;
    private static final int FEW_PIXELS = 40;
    private static final int STEPS = 8;

    private final Page page;

    MapRegion(Page page) {
        this.page = page;
    }

    /** Scrolls to the map, as a visitor does, and waits until it has drawn places. */
    MapRegion withPlacesDrawn() {
        page.locator("#map").scrollIntoViewIfNeeded();
        canvas().waitFor();
        Await.until("places drawn on the map", () -> markedPixels() > FEW_PIXELS);
        return this;
    }

    /** Waits until the tiles asked for are drawn: two looks in a row are the same. */
    MapRegion still() {
        page.locator("#map").scrollIntoViewIfNeeded();
        canvas().waitFor();
        byte[][] last = {new byte[0]};
        Await.until("the map at rest", () -> {
            byte[] seen = canvas().screenshot();
            boolean same = Arrays.equals(seen, last[0]);
            last[0] = seen;
            return same;
        });
        return this;
    }

    /** Pulls the map's ground by a part of its size: positive numbers pull to the right and down. */
    void isPulledBy(double right, double down) {
        BoundingBox box = canvas().boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right * box.width, y + down * box.height, new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
        page.waitForURL(Pattern.compile("bbox="));
    }

    void isMovedByKeyboard(String key) {
        canvas().focus();
        page.keyboard().press(key);
        page.waitForURL(Pattern.compile("bbox="));
    }

    Locator canvas() {
        return page.locator("#map canvas.maplibregl-canvas");
    }

    Locator region() {
        return page.locator("#map-region");
    }

    Locator territory(String name) {
        return page.locator("#territories")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private int markedPixels() {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(canvas().screenshot()));
            int count = 0;
            for (int y = 0; y < seen.getHeight(); y++) {
                for (int x = 0; x < seen.getWidth(); x++) {
                    if (isMark(seen.getRGB(x, y) & RGB)) {
                        count++;
                    }
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMark(int colour) {
        return colour == MARK || colour == MARK_IN_THE_DARK;
    }
}
