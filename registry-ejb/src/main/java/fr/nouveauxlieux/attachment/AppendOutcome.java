package fr.nouveauxlieux.attachment;

/** What came of sending a piece of a file. @param progress as it is now */
public record AppendOutcome(Kind kind, UploadProgress progress) {

    public enum Kind {
        /** It is on disk. */
        APPENDED,
        /** It does not begin where the file goes on. Nothing of it was kept. */
        ELSEWHERE,
        /** With it the file would be larger than announced. Nothing of it was kept. */
        TOO_MUCH
    }
}
