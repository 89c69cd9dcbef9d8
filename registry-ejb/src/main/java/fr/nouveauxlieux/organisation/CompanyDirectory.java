package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;

/** A directory of companies that the portal may ask. */
public interface CompanyDirectory {

    /** Never throws: what cannot be known is {@link DirectoryAnswer.Unavailable}. */
    DirectoryAnswer lookUp(Siret siret);

    /** Whether there is a directory to be asked. */
    boolean isOn();
}
