package fr.nouveauxlieux.attachment.internal.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files to be drawn, and such as nobody should draw. */
final class SampleDrawings {

    private SampleDrawings() {}

    /** Its upper half red, with a line of text in a font that it does not bring. */
    static byte[] pdf(float width, float height) throws IOException {
        try (PDDocument document = page(width, height)) {
            return saved(document);
        }
    }

    /** One that opens with a password only. */
    static byte[] lockedPdf() throws IOException {
        try (PDDocument document = page(595, 842)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    private static PDDocument page(float width, float height) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.RED);
            content.addRect(0, height / 2, width, height / 2);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(width / 8, height / 4);
            content.showText("Statuts de l'association");
            content.endText();
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A page whose only content is a form that draws itself, and so on without end. */
    static byte[] endlessPdf() {
        String again = "/F Do /F Do /F Do /F Do";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R"
                        + "/Resources<</XObject<</F 4 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Length " + again.length()
                        + "/Resources<</XObject<</F 4 0 R>>>>>>stream\n" + again + "\nendstream endobj\n"
                        + "5 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    /** A page with one grey picture that says to be this large. */
    static byte[] pdfWithPicture(int width, int height) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        byte[] row = new byte[width];
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels)) {
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        String draw = "200 0 0 200 0 0 cm /P Do";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R"
                        + "/Resources<</XObject<</P 4 0 R>>>>>>endobj\n"
                        + "5 0 obj<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n"
                        + "4 0 obj<</Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                        + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length " + pixels.size()
                        + ">>stream\n")
                .getBytes(US_ASCII));
        pdf.write(pixels.toByteArray());
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII));
        return pdf.toByteArray();
    }

    /** Its left half red. */
    static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return picture;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** All of one colour, a bit a pixel, in few bytes. */
    static byte[] emptyPng(int width, int height) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.write(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array()));
        png.write(chunk("IDAT", rows.toByteArray()));
        png.write(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 check = new CRC32();
        check.update(type.getBytes(US_ASCII));
        check.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    static byte[] jpeg(BufferedImage picture, boolean progressive) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** As a camera writes it that was held so. */
    static byte[] held(byte[] jpeg, int orientation) {
        byte[] tiff = ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + 10 + tiff.length)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (2 + 6 + tiff.length))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same, but for the size that its head tells. */
    static byte[] pretending(byte[] jpeg, int width, int height) {
        byte[] pretending = jpeg.clone();
        for (int at = 2; at + 9 < pretending.length; at++) {
            int kind = pretending[at + 1] & 0xFF;
            if ((pretending[at] & 0xFF) == 0xFF && (kind == 0xC0 || kind == 0xC2)) {
                ByteBuffer.wrap(pretending).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return pretending;
            }
        }
        throw new IllegalArgumentException("expected a JPEG");
    }

    static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
