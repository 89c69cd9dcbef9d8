package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import java.util.List;
import java.util.Optional;

/** Finds files that other programs would take for something else than their format. */
final class Disguise {

    /** As far as browsers and readers of PDF look for what they know. */
    private static final int LOOKED_AT = 1024;

    private static final String PDF = "%PDF-";
    private static final List<String> PAGES =
            List.of("<html", "<!doctype html", "<script", "<svg", "<body", "<iframe", "<?php", "<hta:");

    private Disguise() {}

    static Optional<FileFault> findFault(Ends ends, FileFormat format) {
        boolean archive =
                switch (format) {
                    case ODT, ODS, DOCX, XLSX -> true;
                    default -> false;
                };
        boolean disguised = isPage(ends)
                || isPdfToo(ends, format)
                || (archive ? !isPlainArchive(ends) : ends.isReadAsZip())
                || format == FileFormat.PDF && !ends.hasNearEnd("%%EOF", LOOKED_AT * 4);
        return disguised ? Optional.of(FileFault.DISGUISED) : Optional.empty();
    }

    private static boolean isPage(Ends ends) {
        return PAGES.stream().anyMatch(mark -> ends.hasNearBeginning(mark, LOOKED_AT));
    }

    private static boolean isPdfToo(Ends ends, FileFormat format) {
        return format == FileFormat.PDF ? !ends.beginsWith(PDF) : ends.hasNearBeginning("%pdf-", LOOKED_AT);
    }

    /** Nothing before its first entry, nothing behind its directory. */
    private static boolean isPlainArchive(Ends ends) {
        return ends.beginsWith('P', 'K', 3, 4) && ends.endsAsZip();
    }
}
