package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.kernel.ContributionId;

/** There is no such contribution. */
public class NoSuchContributionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchContributionException(ContributionId id) {
        super("no contribution " + id);
    }
}
