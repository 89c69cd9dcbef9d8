package fr.nouveauxlieux.attachment.internal.inspect;

/**
 * How far archives are looked into.
 *
 * @param entries how many they may have
 * @param bytes how many they may hold, unpacked
 * @param harmless how many unpacked bytes may be packed as tightly as they like
 * @param ratio how many times as large as the archive more than that may be
 */
record ZipLimits(int entries, long bytes, long harmless, int ratio) {

    static final ZipLimits USUAL = new ZipLimits(20_000, 1L << 30, 64L << 20, 100);

    boolean isExceededBy(long unpacked, long packed) {
        return unpacked > bytes || unpacked > harmless && unpacked / ratio > packed;
    }
}
