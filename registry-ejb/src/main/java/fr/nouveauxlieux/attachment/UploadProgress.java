package fr.nouveauxlieux.attachment;

/**
 * How far a file came.
 *
 * @param offset how many bytes from its beginning are safely on disk
 * @param announced how many it has
 */
public record UploadProgress(long offset, long announced) {

    public boolean isWhole() {
        return offset == announced;
    }
}
