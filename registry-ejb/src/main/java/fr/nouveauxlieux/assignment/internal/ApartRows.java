package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.model.ReadersApart;
import fr.nouveauxlieux.call.WaveKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of readers kept apart. */
@ApplicationScoped
public class ApartRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(ReadersApart apart) {
        entityManager.persist(apart);
    }

    /** Those that stand, by when they were set. */
    public List<ReadersApart> list(WaveKey wave) {
        return entityManager
                .createQuery(
                        "select a from ReadersApart a where a.callCode = :call and a.wave = :wave"
                                + " and a.liftedAt is null order by a.id",
                        ReadersApart.class)
                .setParameter("call", wave.call().value())
                .setParameter("wave", wave.wave())
                .getResultList();
    }

    public Optional<ReadersApart> find(WaveKey wave, ReadersPair pair) {
        return list(wave).stream().filter(apart -> apart.pair().equals(pair)).findFirst();
    }
}
