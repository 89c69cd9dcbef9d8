package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.madeup.writing.AskedFile;
import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** The files of made-up dossiers: small, and telling that they are made up. Each is made once. */
@ApplicationScoped
public class Pieces {

    private static final Instant MADE_AT = Instant.parse("2024-01-01T12:00:00Z");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int ROOM = 120;

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    byte[] contentOf(AskedFile file) {
        return made.computeIfAbsent(file.name(), name -> file.picture() ? plan() : text(file.title()));
    }

    /** What no PDF begins with. */
    byte[] brokenContent() {
        return "MZ - pas un document PDF, mais un fichier d’un autre genre".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String title) {
        PrintedDocument document = new PrintedDocument("fr", title, "Pièce fictive d’un dossier de démonstration");
        document.title(title);
        document.emphasis("Pièce fictive");
        document.paragraph("Ce document accompagne un dossier de démonstration. Il ne concerne ni personne ni"
                + " structure réelle, et n’a de valeur pour personne.");
        return AccessiblePdf.print(document, MADE_AT);
    }

    /** The outline of some rooms. */
    private static byte[] plan() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        for (int x = 20; x + ROOM <= WIDTH; x += ROOM) {
            pen.drawRect(x, 20, ROOM, x % 3 == 2 ? HEIGHT - 60 : HEIGHT / 2);
        }
        pen.drawRect(10, 10, WIDTH - 40, HEIGHT - 40);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
