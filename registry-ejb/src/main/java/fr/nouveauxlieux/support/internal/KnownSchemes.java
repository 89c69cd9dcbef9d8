package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.model.SupportScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** The schemes as they were read last: the finder answers also while the database is away. */
@ApplicationScoped
public class KnownSchemes {

    @Inject
    private SchemeRows rows;

    private volatile List<Scheme> known = List.of();

    /** By rank, those of one by code. */
    public List<Scheme> list() {
        return known;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refresh() {
        known = rows.listAll().stream()
                .map(SupportScheme::content)
                .sorted(Comparator.comparingInt(Scheme::rank))
                .toList();
    }
}
