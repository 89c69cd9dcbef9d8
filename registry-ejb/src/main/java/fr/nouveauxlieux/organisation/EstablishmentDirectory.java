package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.internal.Establishments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of the answers of the directory of companies: public data, kept with their day, so that whoever reads a
 * dossier or prints forty of them neither waits for the directory nor reads something else each time.
 *
 * <p>In a transaction of its own where there is none: pages ask beside those that write, and what reads outside of one shares
 * its persistence context with whoever else does.
 */
@ApplicationScoped
@Transactional
public class EstablishmentDirectory {

    @Inject
    private Establishments establishments;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private Clock clock;

    /** Empty for one that nobody looked up. */
    public Optional<EstablishmentView> find(Siret siret) {
        return establishments.find(siret);
    }

    /** Those of which nothing is kept, or what is kept is too old. */
    public List<Siret> listDue(List<Siret> sirets) {
        Instant now = clock.instant();
        return sirets.stream()
                .distinct()
                .filter(siret -> find(siret).map(kept -> kept.isDueAt(now)).orElse(true))
                .toList();
    }

    /** Whether there is a directory to be asked. */
    public boolean isOn() {
        return directory.isOn();
    }
}
