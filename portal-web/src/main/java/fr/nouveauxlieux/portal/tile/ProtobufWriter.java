package fr.nouveauxlieux.portal.tile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The few shapes of Protocol Buffers that a vector tile is made of, written into a growing array. */
final class ProtobufWriter {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private byte[] bytes = new byte[256];
    private int size;

    void writeVarint(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A signed number whose small values, of either sign, take few bytes. */
    void writeZigZag(int value) {
        writeVarint(Integer.toUnsignedLong((value << 1) ^ (value >> 31)));
    }

    void writeVarintField(int field, long value) {
        writeVarint((long) field << 3 | VARINT);
        writeVarint(value);
    }

    void writeTextField(int field, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        writeBytesField(field, text, text.length);
    }

    void writeMessageField(int field, ProtobufWriter message) {
        writeBytesField(field, message.bytes, message.size);
    }

    /** Appends what another writer holds, as it is. */
    void append(ProtobufWriter other) {
        ensure(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void writeBytesField(int field, byte[] content, int length) {
        writeVarint((long) field << 3 | LENGTH_DELIMITED);
        writeVarint(length);
        ensure(length);
        System.arraycopy(content, 0, bytes, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
