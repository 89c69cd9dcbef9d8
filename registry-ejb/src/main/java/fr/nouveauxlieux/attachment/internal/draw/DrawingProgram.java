package fr.nouveauxlieux.attachment.internal.draw;

import java.awt.image.BufferedImage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/**
 * Reads a file from its standard input and writes a small JPEG of it to its standard output. Its only argument is the
 * format, as {@code PDF}. Ends with 0, or with another number and without a word where the file cannot be drawn.
 */
public final class DrawingProgram {

    private static final int NOT_DRAWN = 3;

    private DrawingProgram() {}

    /** @param arguments the format */
    public static void main(String... arguments) {
        int end = NOT_DRAWN;
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(draw(arguments[0], System.in.readNBytes(DrawingLimits.LARGEST_FILE + 1)));
            end = 0;
        } catch (IOException | RuntimeException | Error whatever) {
            // Hostile files make libraries fail in any way there is; who started this takes every end but one for that.
            end = NOT_DRAWN;
        }
        Runtime.getRuntime().halt(end);
    }

    static byte[] draw(String format, byte[] content) throws IOException {
        if (content.length > DrawingLimits.LARGEST_FILE) {
            throw new IOException("expected a file of " + DrawingLimits.LARGEST_FILE + " bytes at most");
        }
        ImageIO.setUseCache(false);
        return SmallPicture.writeJpeg(drawn(format, content));
    }

    private static BufferedImage drawn(String format, byte[] content) throws IOException {
        return switch (format) {
            case "PDF" -> FirstPage.of(content, DrawingLimits.EDGE);
            case "PNG" -> SmallPicture.ofPng(content, DrawingLimits.EDGE);
            case "JPG" -> SmallPicture.ofJpeg(content, DrawingLimits.EDGE);
            default -> throw new IOException("expected PDF, PNG or JPG");
        };
    }
}
