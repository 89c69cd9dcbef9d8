package fr.nouveauxlieux.attachment.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is drawn of files, and what is not. Nothing here needs the bounds of the process that draws. */
class DrawingProgramTest {

    private static BufferedImage draw(String format, byte[] content) throws IOException {
        byte[] jpeg = DrawingProgram.draw(format, content);
        assertThat(jpeg.length).isLessThan(DrawingLimits.LARGEST_PICTURE);
        return SampleDrawings.read(jpeg);
    }

    private static void assertRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        assertThat(color.getRed()).isGreaterThan(200);
        assertThat(color.getGreen() + color.getBlue()).isLessThan(100);
    }

    private static void assertWhite(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        assertThat(color.getRed() + color.getGreen() + color.getBlue()).isGreaterThan(700);
    }

    @Test
    void theFirstPageOfAPdfIsDrawnUprightWithoutFontsOfTheMachine() throws IOException {
        BufferedImage page = draw("PDF", SampleDrawings.pdf(595, 842));
        assertThat(page.getHeight()).isEqualTo(DrawingLimits.EDGE);
        assertThat(page.getWidth()).isBetween(338, 340);
        assertRed(page, 100, 50);
        assertWhite(page, 100, 460);
    }

    @Test
    void aPageOfTwoHundredInchesIsDrawnAsSmallAsAnyOther() throws IOException {
        BufferedImage page = draw("PDF", SampleDrawings.pdf(14_400, 14_400));
        assertThat(page.getWidth()).isEqualTo(DrawingLimits.EDGE);
        assertThat(page.getHeight()).isEqualTo(DrawingLimits.EDGE);
        BufferedImage ribbon = draw("PDF", SampleDrawings.pdf(14_400, 3));
        assertThat(ribbon.getWidth()).isEqualTo(DrawingLimits.EDGE);
        assertThat(ribbon.getHeight()).isEqualTo(1);
    }

    @Test
    void aPdfThatIsLockedEmptyOrBrokenIsNotDrawn() throws IOException {
        byte[] whole = SampleDrawings.pdf(595, 842);
        for (byte[] pdf : new byte[][] {
            SampleDrawings.lockedPdf(),
            SampleDrawings.pdf(0, 0),
            "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(whole, 20)
        }) {
            assertThatThrownBy(() -> DrawingProgram.draw("PDF", pdf)).isInstanceOf(Exception.class);
        }
    }

    @Test
    void picturesAreMadeSmallerAndNeverLarger() throws IOException {
        BufferedImage large = draw("PNG", SampleDrawings.png(SampleDrawings.picture(3000, 1500)));
        assertThat(large.getWidth()).isEqualTo(480);
        assertThat(large.getHeight()).isEqualTo(240);
        assertRed(large, 100, 100);
        assertWhite(large, 400, 100);
        BufferedImage small = draw("PNG", SampleDrawings.png(SampleDrawings.picture(64, 40)));
        assertThat(small.getWidth()).isEqualTo(64);
        assertThat(small.getHeight()).isEqualTo(40);
        BufferedImage line = draw("PNG", SampleDrawings.png(SampleDrawings.picture(5000, 1)));
        assertThat(line.getWidth()).isEqualTo(480);
        assertThat(line.getHeight()).isEqualTo(1);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        assertWhite(draw("PNG", SampleDrawings.png(clear)), 50, 50);
    }

    @Test
    void aPictureOfThirtyThousandPixelsASideInFewBytesIsNotDecoded() throws IOException {
        byte[] bomb = SampleDrawings.emptyPng(30_000, 30_000);
        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> DrawingProgram.draw("PNG", bomb))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pixels at most");
        assertThat(draw("PNG", SampleDrawings.emptyPng(6_000, 4_000)).getWidth())
                .isEqualTo(480);
    }

    @Test
    void photographsAreShownAsTheCameraWasHeld() throws IOException {
        byte[] lying = SampleDrawings.jpeg(SampleDrawings.picture(1200, 600), false);
        BufferedImage upright = draw("JPG", lying);
        assertThat(upright.getWidth()).isEqualTo(480);
        assertRed(upright, 100, 120);
        BufferedImage turnedRight = draw("JPG", SampleDrawings.held(lying, 6));
        assertThat(turnedRight.getWidth()).isEqualTo(240);
        assertThat(turnedRight.getHeight()).isEqualTo(480);
        assertRed(turnedRight, 120, 100);
        assertWhite(turnedRight, 120, 400);
        BufferedImage turnedLeft = draw("JPG", SampleDrawings.held(lying, 8));
        assertWhite(turnedLeft, 120, 100);
        assertRed(turnedLeft, 120, 400);
        BufferedImage overhead = draw("JPG", SampleDrawings.held(lying, 3));
        assertWhite(overhead, 100, 120);
        assertRed(overhead, 400, 120);
        assertThat(draw("JPG", SampleDrawings.held(lying, 4711)).getWidth()).isEqualTo(480);
    }

    @Test
    void aJpegThatIsCutOrBrokenOrPretendsIsNotDrawn() throws IOException {
        byte[] whole = SampleDrawings.jpeg(SampleDrawings.picture(400, 400), false);
        byte[] progressive = SampleDrawings.jpeg(SampleDrawings.picture(400, 400), true);
        assertThat(draw("JPG", progressive).getWidth()).isEqualTo(400);
        for (byte[] jpeg : new byte[][] {
            Arrays.copyOf(whole, 30),
            Arrays.copyOf(whole, 2),
            new byte[500],
            SampleDrawings.pretending(whole, 65_000, 65_000),
            SampleDrawings.pretending(whole, 0, 400),
            SampleDrawings.pretending(progressive, 9_000, 9_000)
        }) {
            assertThatThrownBy(() -> DrawingProgram.draw("JPG", jpeg)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nothingElseAndNothingTooLargeIsDrawn() {
        assertThatThrownBy(() -> DrawingProgram.draw("CSV", new byte[10])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DrawingProgram.draw("PNG", new byte[DrawingLimits.LARGEST_FILE + 1]))
                .isInstanceOf(IOException.class);
    }
}
