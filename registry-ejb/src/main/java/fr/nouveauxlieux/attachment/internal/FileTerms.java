package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.call.form.FieldLimits;
import java.util.List;
import java.util.Optional;

/**
 * What a field takes, or a writing.
 *
 * @param formats that it accepts
 * @param most how many files
 * @param largest of a file, in bytes
 * @param largestDossier of all files of a dossier, in bytes
 */
public record FileTerms(List<FileFormat> formats, int most, long largest, long largestDossier) {

    private static final int USUAL_MOST = 10;
    private static final long LARGEST_TEMPLATE = 10 << 20;

    /** What is taken to be handed out by calls: documents to be filled in. */
    public static final FileTerms TEMPLATES = new FileTerms(
            List.of(FileFormat.PDF, FileFormat.ODT, FileFormat.ODS, FileFormat.DOCX, FileFormat.XLSX),
            1,
            LARGEST_TEMPLATE,
            LARGEST_TEMPLATE);

    public FileTerms {
        formats = List.copyOf(formats);
    }

    public static FileTerms of(FieldLimits limits, long largest, long largestDossier) {
        return new FileTerms(
                FileFormat.listAccepted(limits.formats()),
                limits.greatest().orElse(USUAL_MOST),
                largest,
                largestDossier);
    }

    /**
     * Why a file cannot be taken, as far as its announcement tells.
     *
     * @param bytes as announced
     * @param there how many files the field has
     * @param dossierBytes how many bytes the dossier's files have
     */
    public Optional<FileFault> findFault(FileName name, long bytes, int there, long dossierBytes) {
        Optional<FileFault> fault = findFault(name, bytes);
        if (fault.isPresent()) {
            return fault;
        }
        if (there >= most) {
            return Optional.of(FileFault.TOO_MANY);
        }
        return dossierBytes + bytes > largestDossier ? Optional.of(FileFault.DOSSIER_FULL) : Optional.empty();
    }

    /** Why a file cannot be taken, whatever is there already. */
    public Optional<FileFault> findFault(FileName name, long bytes) {
        if (bytes <= 0) {
            return Optional.of(FileFault.EMPTY);
        }
        if (bytes > largest) {
            return Optional.of(FileFault.TOO_LARGE);
        }
        return name.findFormat().filter(formats::contains).isEmpty()
                ? Optional.of(FileFault.FORMAT_NOT_ACCEPTED)
                : Optional.empty();
    }
}
