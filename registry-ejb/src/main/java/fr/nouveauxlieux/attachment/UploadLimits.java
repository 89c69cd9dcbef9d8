package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.FileSettings;
import fr.nouveauxlieux.attachment.internal.FileTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How large files may be, whatever the field. */
@ApplicationScoped
public class UploadLimits {

    @Inject
    private FileSettings settings;

    /** The most bytes of a file. */
    public long largest() {
        return settings.largest();
    }

    /** The most bytes of a file that a call hands out. */
    public long largestTemplate() {
        return FileTerms.TEMPLATES.largest();
    }

    /** The formats of files that calls hand out. */
    public List<FileFormat> templateFormats() {
        return FileTerms.TEMPLATES.formats();
    }
}
