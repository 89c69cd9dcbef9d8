package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.FileSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How large files may be, whatever the field. */
@ApplicationScoped
public class UploadLimits {

    @Inject
    private FileSettings settings;

    /** The most bytes of a file. */
    public long largest() {
        return settings.largest();
    }
}
