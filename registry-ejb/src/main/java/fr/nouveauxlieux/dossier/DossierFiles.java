package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.function.Predicate;

/** Tells of the files of a dossier. Whoever keeps them brings it. */
public interface DossierFiles {

    /** Those that were not taken away, by when they came. */
    List<DossierFile> listOf(DossierId dossier);

    /** Lets the child have the parent's files at the paths wanted as its own, in the caller's transaction. */
    void copy(DossierId parent, DossierId child, Predicate<AnswerPath> wanted);

    /** Keeps the files of a submitted version from being taken away, in the caller's transaction. */
    void freeze(DossierId dossier);
}
