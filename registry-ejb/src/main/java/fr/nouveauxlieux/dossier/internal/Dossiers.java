package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds dossiers. */
@ApplicationScoped
public class Dossiers {

    private static final String BY_ID = "select d from Dossier d where d.publicId = :id";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Optional<Dossier> find(DossierId id) {
        return byId(id).getResultStream().findFirst();
    }

    /** @throws NoSuchDossierException if there is none */
    public Dossier get(DossierId id) {
        return find(id).orElseThrow(NoSuchDossierException::new);
    }

    /**
     * Holds the dossier until the transaction ends: whoever writes in it, submits it or judges it comes one after the
     * other.
     *
     * @throws NoSuchDossierException if there is none
     */
    public Dossier hold(DossierId id) {
        Dossier held = byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchDossierException::new);
        entityManager.refresh(held);
        return held;
    }

    private TypedQuery<Dossier> byId(DossierId id) {
        return entityManager.createQuery(BY_ID, Dossier.class).setParameter("id", id.value());
    }

    public void add(Dossier dossier) {
        entityManager.persist(dossier);
        entityManager.flush();
    }

    /** With all that hangs on it. */
    public void remove(Dossier dossier) {
        entityManager.remove(dossier);
        entityManager.flush();
    }

    /** Those that accounts of a demonstration hold, erased ones too. A dossier that takes up another comes before it. */
    public List<Dossier> listOfMadeUpPeople() {
        List<?> held = entityManager
                .createNativeQuery("select d.public_id from dossier d join account a on a.public_id = d.owner_id"
                        + " where a.demonstration order by d.id desc")
                .getResultList();
        return held.stream().map(id -> hold(new DossierId((String) id))).toList();
    }

    /** Those not submitted yet, the one written in last first. */
    public List<Dossier> listDrafts(CallCode call, OrganisationId organisation) {
        return entityManager
                .createQuery(
                        "select d from Dossier d where d.callCode = :call and d.organisation = :organisation"
                                + " and d.state = :draft order by d.savedAt desc, d.id desc",
                        Dossier.class)
                .setParameter("call", call.value())
                .setParameter("organisation", organisation.value())
                .setParameter("draft", DossierState.DRAFT)
                .getResultList();
    }

    /** Whatever a person may open: their own, their organisations', those that they were invited to. The latest saved first. */
    public List<Dossier> listWithin(AccountId account, Set<OrganisationId> organisations) {
        String ofOrganisations = organisations.isEmpty() ? "" : " or d.organisation in :organisations";
        TypedQuery<Dossier> query = entityManager
                .createQuery(
                        "select d from Dossier d where d.owner = :account" + ofOrganisations
                                + " or exists (select g from DossierGuest g where g.dossier = d and g.account = :account)"
                                + " order by d.savedAt desc, d.id desc",
                        Dossier.class)
                .setParameter("account", account.value());
        if (!organisations.isEmpty()) {
            query.setParameter(
                    "organisations",
                    organisations.stream().map(OrganisationId::value).toList());
        }
        return query.getResultList();
    }

    /** To which some dossier was submitted that is not under instruction yet. */
    public List<WaveKey> listWavesOfSubmitted() {
        return entityManager
                .createQuery(
                        "select distinct d.callCode, d.wave from Dossier d where d.state = :submitted", Object[].class)
                .setParameter("submitted", DossierState.SUBMITTED)
                .getResultStream()
                .map(row -> new WaveKey(new CallCode((String) row[0]), (String) row[1]))
                .toList();
    }

    /** Those submitted to these waves that are not under instruction yet, without some. */
    public List<DossierId> listSubmitted(List<WaveView> waves, Set<DossierId> without, int most) {
        return waves.stream()
                .flatMap(wave -> ids(entityManager
                                .createQuery(
                                        "select d.publicId from Dossier d where d.state = :submitted and d.callCode = :call"
                                                + " and d.wave = :wave order by d.id",
                                        String.class)
                                .setParameter("submitted", DossierState.SUBMITTED)
                                .setParameter("call", wave.call().value())
                                .setParameter("wave", wave.code())
                                .setMaxResults(most + without.size()))
                        .filter(id -> !without.contains(id)))
                .limit(most)
                .toList();
    }

    /** Drafts in which nobody wrote since, and of which nobody was told. */
    public List<DossierId> listUntouchedDrafts(Instant since, int most) {
        return ids(entityManager
                        .createQuery(
                                "select d.publicId from Dossier d where d.state = :draft and d.savedAt < :since"
                                        + " and (d.warnedAt is null or d.warnedAt <= d.savedAt) order by d.id",
                                String.class)
                        .setParameter("draft", DossierState.DRAFT)
                        .setParameter("since", since)
                        .setMaxResults(most))
                .toList();
    }

    private static Stream<DossierId> ids(TypedQuery<String> query) {
        return query.getResultList().stream().map(DossierId::new);
    }
}
