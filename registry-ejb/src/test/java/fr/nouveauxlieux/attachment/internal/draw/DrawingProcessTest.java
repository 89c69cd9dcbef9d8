package fr.nouveauxlieux.attachment.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files drawn in a process that is bounded, and files that go beyond the bounds. */
class DrawingProcessTest {

    private static DrawingProcess process;

    @BeforeAll
    static void find() {
        process = new DrawingProcess();
    }

    private static Optional<Drawn> draw(FileFormat format, byte[] content) throws IOException {
        return process.draw(format, () -> new ByteArrayInputStream(content));
    }

    @Test
    void aPageIsDrawnElsewhereAndItsSizeTold() throws IOException {
        assertThat(process.isPossible()).isTrue();
        Drawn drawn = draw(FileFormat.PDF, SampleDrawings.pdf(595, 842)).orElseThrow();
        assertThat(drawn.height()).isEqualTo(DrawingLimits.EDGE);
        assertThat(SampleDrawings.read(drawn.jpeg()).getWidth()).isEqualTo(drawn.width());
    }

    @Test
    void whatCannotBeDrawnEndsWithNothing() throws IOException {
        assertThat(draw(FileFormat.PDF, SampleDrawings.lockedPdf())).isEmpty();
        assertThat(draw(FileFormat.PNG, SampleDrawings.emptyPng(30_000, 30_000)))
                .isEmpty();
        assertThat(draw(FileFormat.CSV, new byte[10_000_000])).isEmpty();
    }

    @Test
    void aPageThatUnpacksToMoreThanTheMemoryEndsTheProcessAlone() throws IOException {
        byte[] bomb = SampleDrawings.pdfWithPicture(30_000, 30_000);
        assertThat(bomb.length).isLessThan(2_000_000);
        assertThat(draw(FileFormat.PDF, bomb)).isEmpty();
    }

    @Test
    void aPageThatNeverEndsIsEnded() throws IOException {
        byte[] endless = SampleDrawings.endlessPdf();
        assertThat(new DrawingProcess(2).draw(FileFormat.PDF, () -> new ByteArrayInputStream(endless)))
                .isEmpty();
    }

    @Test
    void aContentThatCannotBeReadIsNoFaultOfTheFile() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("away");
            }
        };
        assertThatThrownBy(() -> process.draw(FileFormat.PNG, () -> broken)).hasMessage("away");
    }
}
