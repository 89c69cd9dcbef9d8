package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.form.FieldTemplate;
import java.util.Collection;

/** The files that calls hand out to be filled in, wherever they are kept. */
public interface TemplateFiles {

    /** How far a file is from being handed out. */
    enum Standing {
        /** Nobody sent it, or it is gone. */
        UNKNOWN,
        /** It came, and is not judged yet. */
        WAITING,
        SAFE,
        REFUSED
    }

    Standing standingOf(FieldTemplate.File template);

    /**
     * Keeps files for good, and lets everyone have them: a version that is published names them. To be called in the
     * transaction that publishes it.
     */
    void publish(Collection<FieldTemplate.File> templates);
}
