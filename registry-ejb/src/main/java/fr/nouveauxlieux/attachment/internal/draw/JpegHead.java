package fr.nouveauxlieux.attachment.internal.draw;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a JPEG says of itself before its content.
 *
 * @param progressive whether it comes finer and finer
 * @param orientation of Exif, 1 to 8: how it was held
 */
record JpegHead(int width, int height, boolean progressive, int orientation) {

    private static final int UPRIGHT = 1;
    private static final int MARK = 0xFF;
    private static final int BEGINNING = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int EXIF_SIGNATURE = 6;
    private static final int TAG_ORIENTATION = 0x0112;
    private static final int MOST_TAGS = 500;

    /** @throws IOException if it is none */
    static JpegHead read(byte[] jpeg) throws IOException {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw new IOException("expected a JPEG, found one that ends in its head", cut);
        }
    }

    private static JpegHead read(ByteBuffer in) throws IOException {
        int orientation = UPRIGHT;
        if (unsigned(in) != MARK || unsigned(in) != BEGINNING) {
            throw new IOException("expected the mark of a JPEG at its beginning");
        }
        while (true) {
            int kind = nextKind(in);
            int length = Short.toUnsignedInt(in.getShort()) - 2;
            ByteBuffer segment = in.slice().limit(length);
            in.position(in.position() + length);
            if (isFrame(kind)) {
                segment.get();
                int height = Short.toUnsignedInt(segment.getShort());
                int width = Short.toUnsignedInt(segment.getShort());
                return new JpegHead(width, height, kind > 0xC1, orientation);
            }
            if (kind == EXIF && orientation == UPRIGHT) {
                orientation = orientationOf(segment);
            }
        }
    }

    private static int nextKind(ByteBuffer in) throws IOException {
        if (unsigned(in) != MARK) {
            throw new IOException("expected a mark between the parts of a JPEG's head");
        }
        int kind = unsigned(in);
        while (kind == MARK) {
            kind = unsigned(in);
        }
        if (kind == SCAN) {
            throw new IOException("expected the size of a JPEG before its content");
        }
        return kind;
    }

    /** Those of tables (C4), of an extension (C8) and of arithmetic coding (CC) lie between them. */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static int orientationOf(ByteBuffer segment) {
        try {
            byte[] signature = new byte[EXIF_SIGNATURE];
            segment.get(signature);
            if (signature[0] != 'E' || signature[1] != 'x' || signature[2] != 'i' || signature[3] != 'f') {
                return UPRIGHT;
            }
            ByteBuffer tiff = segment.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            int tags = Math.min(MOST_TAGS, Short.toUnsignedInt(tiff.getShort()));
            for (int i = 0; i < tags; i++) {
                int tag = Short.toUnsignedInt(tiff.getShort());
                tiff.getShort();
                tiff.getInt();
                int value = Short.toUnsignedInt(tiff.getShort());
                tiff.getShort();
                if (tag == TAG_ORIENTATION) {
                    return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            // As many programs write it; the picture may be sound all the same.
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer in) {
        return Byte.toUnsignedInt(in.get());
    }
}
