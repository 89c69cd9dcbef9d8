package fr.nouveauxlieux.attachment.internal.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made smaller. Their size is looked at before anything is decoded, and the whole is never in memory. */
final class SmallPicture {

    private static final float QUALITY = 0.85f;

    private SmallPicture() {}

    /** @throws IOException if it cannot be read, or is too large */
    static BufferedImage ofPng(byte[] png, int edge) throws IOException {
        return read("png", png, edge, DrawingLimits.MOST_PIXELS);
    }

    /** As it was held. @throws IOException if it cannot be read, or is too large */
    static BufferedImage ofJpeg(byte[] jpeg, int edge) throws IOException {
        JpegHead head = JpegHead.read(jpeg);
        long most = head.progressive() ? DrawingLimits.MOST_PIXELS_PROGRESSIVE : DrawingLimits.MOST_PIXELS;
        requireRoom(head.width(), head.height(), most);
        return turn(read("jpeg", jpeg, edge, most), head.orientation());
    }

    private static BufferedImage read(String format, byte[] content, int edge, long mostPixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            requireRoom(reader.getWidth(0), reader.getHeight(0), mostPixels);
            ImageReadParam param = reader.getDefaultReadParam();
            // Twice as large as wanted at least: what is left out while reading is not missed.
            int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * edge));
            param.setSourceSubsampling(every, every, 0, 0);
            return fit(reader.read(0, param), edge);
        } finally {
            reader.dispose();
        }
    }

    private static void requireRoom(int width, int height, long mostPixels) throws IOException {
        if (width < 1 || height < 1 || (long) width * height > mostPixels) {
            throw new IOException("expected a picture of " + mostPixels + " pixels at most");
        }
    }

    /** No larger than it is, on white where it is transparent. */
    private static BufferedImage fit(BufferedImage picture, int edge) {
        double scale = Math.min(1, (double) edge / Math.max(picture.getWidth(), picture.getHeight()));
        int width = scaled(picture.getWidth(), scale);
        int height = scaled(picture.getHeight(), scale);
        BufferedImage from = picture;
        while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height && from.getWidth() > 1) {
            from = paint(from, Math.max(width, from.getWidth() / 2), Math.max(height, from.getHeight() / 2));
            if (from.getWidth() == width && from.getHeight() == height) {
                return from;
            }
        }
        return paint(from, width, height);
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static BufferedImage paint(BufferedImage picture, int width, int height) {
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = painted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return painted;
    }

    /** @param orientation of Exif, 1 to 8 */
    private static BufferedImage turn(BufferedImage held, int orientation) {
        if (orientation == 1) {
            return held;
        }
        boolean lying = orientation >= 5;
        int width = lying ? held.getHeight() : held.getWidth();
        int height = lying ? held.getWidth() : held.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int right = held.getWidth() - 1;
        int bottom = held.getHeight() - 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.setRGB(
                        x,
                        y,
                        switch (orientation) {
                            case 2 -> held.getRGB(right - x, y);
                            case 3 -> held.getRGB(right - x, bottom - y);
                            case 4 -> held.getRGB(x, bottom - y);
                            case 5 -> held.getRGB(y, x);
                            case 6 -> held.getRGB(y, bottom - x);
                            case 7 -> held.getRGB(right - y, bottom - x);
                            default -> held.getRGB(right - y, x);
                        });
            }
        }
        return turned;
    }

    /** Nothing of what the file said besides its pixels, as where a photograph was taken, is in it. */
    static byte[] writeJpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
