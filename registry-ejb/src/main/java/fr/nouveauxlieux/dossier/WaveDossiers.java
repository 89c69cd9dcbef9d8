package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The dossiers submitted to a wave, for the features that examine them, which ask for permission themselves. */
@ApplicationScoped
@Transactional(dontRollbackOn = NoSuchDossierException.class)
public class WaveDossiers {

    private static final String QUERY =
            """
            select d.public_id, d.number, d.submitted_title, d.call_version, d.organisation_id, o.name, d.owner_id,
                d.submitted_departement, d.submitted_aid, d.submitted_place, d.state, d.stage
            from dossier d join organisation o on o.public_id = d.organisation_id
            where d.submitted_at is not null and\s""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** By number, withdrawn ones too. */
    public List<WaveDossier> list(WaveKey wave) {
        return read(query("d.call_code = ?1 and d.wave = ?2 order by d.number")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave()));
    }

    /** @throws NoSuchDossierException if there is none, or it was never submitted */
    public WaveDossier get(DossierId dossier) {
        return read(query("d.public_id = ?1").setParameter(1, dossier.value())).stream()
                .findFirst()
                .orElseThrow(NoSuchDossierException::new);
    }

    /** @throws NoSuchDossierException if there is none, or it was never submitted */
    public WaveKey waveOf(DossierId dossier) {
        List<?> found = entityManager
                .createNativeQuery("select call_code, wave from dossier where public_id = ?1 and wave is not null")
                .setParameter(1, dossier.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new WaveKey(new CallCode((String) row[0]), (String) row[1]))
                .findFirst()
                .orElseThrow(NoSuchDossierException::new);
    }

    private Query query(String condition) {
        entityManager.flush();
        return entityManager.createNativeQuery(QUERY + condition);
    }

    private static List<WaveDossier> read(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> dossier((Object[]) row)).toList();
    }

    private static WaveDossier dossier(Object[] row) {
        return new WaveDossier(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                new OrganisationId((String) row[4]),
                (String) row[5],
                new AccountId((String) row[6]),
                Optional.ofNullable((String) row[7]),
                Optional.ofNullable((Number) row[8]).map(cents -> new Money(cents.longValue())),
                Optional.ofNullable((String) row[9]),
                new DossierStanding(DossierState.valueOf((String) row[10]), DossierStage.valueOf((String) row[11])));
    }
}
