package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;

/** Tells who wrote a writing. Whoever keeps writings of a kind brings one that answers for these, and says no of others. */
public interface WritingAuthors {

    /** Whether that writing is about that dossier, and by that person. */
    boolean isBy(Writing writing, DossierId dossier, AccountId author);
}
