package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.ExtraReaderCall;
import fr.nouveauxlieux.review.result.model.CalledReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The further readers that were called. */
@ApplicationScoped
public class ExtraCallRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(CalledReader call) {
        entityManager.persist(call);
    }

    /** By when they were called. */
    public List<ExtraReaderCall> list(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select c from CalledReader c where c.dossierId = :dossier order by c.calledAt, c.id",
                        CalledReader.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .map(CalledReader::view)
                .toList();
    }

    /** By when they were called. */
    public List<ExtraReaderCall> list(WaveKey wave) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select c.* from extra_reader_call c join dossier d on d.public_id = c.dossier_id"
                                + " where d.call_code = ?1 and d.wave = ?2 order by c.called_at, c.id",
                        CalledReader.class)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream()
                .map(CalledReader.class::cast)
                .map(CalledReader::view)
                .toList();
    }

    /** Lets nobody else act on the dossier until the transaction ends. */
    public void hold(DossierId dossier) {
        entityManager
                .createNativeQuery("select id from dossier where public_id = ?1 for update")
                .setParameter(1, dossier.value())
                .getResultList();
    }
}
