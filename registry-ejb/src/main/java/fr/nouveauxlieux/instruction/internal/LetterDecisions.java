package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DossierStages;
import fr.nouveauxlieux.instruction.DossierStages.Stage;
import fr.nouveauxlieux.instruction.LetterDecisionView;
import fr.nouveauxlieux.instruction.model.LetterDecision;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Letters of intent: what was decided of them, and which dossiers follow them. */
@ApplicationScoped
public class LetterDecisions {

    private static final String STAGE =
            "select f.public_id, f.number, coalesce(f.submitted_title, f.title), f.call_code, f.state,"
                    + " f.untold_stage is not null from dossier d";
    private static final String LETTER = STAGE + " join dossier f on f.id = d.letter_id where d.public_id = ?1";
    private static final String FOLLOWING = STAGE + " join dossier f on f.letter_id = d.id where d.public_id = ?1";
    private static final String SUBMITTED = " and f.submitted_at is not null";
    private static final String IN_ORDER = " order by f.id";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Names names;

    public void add(LetterDecision decision) {
        entityManager.persist(decision);
    }

    /** The calls that come after a call: none where dossiers of it are no letters of intent. */
    public List<CallCode> listSeconds(CallCode call) {
        return calls.listSecondStages(call).stream().map(CallSummary::code).toList();
    }

    /**
     * @param reading the use case by which whoever reads opens dossiers
     * @param author whether they write dossiers: they are told of those that were never submitted, and of no decision
     *     before its time
     */
    public DossierStages of(DossierId dossier, CallCode call, Class<?> reading, boolean author) {
        return new DossierStages(
                listSeconds(call),
                find(dossier),
                list(LETTER, dossier, reading, author).stream().findFirst(),
                list(FOLLOWING + (author ? "" : SUBMITTED) + IN_ORDER, dossier, reading, author));
    }

    private List<Stage> list(String query, DossierId dossier, Class<?> reading, boolean author) {
        List<?> found = entityManager
                .createNativeQuery(query)
                .setParameter(1, dossier.value())
                .getResultList();
        return found.stream().map(row -> stage((Object[]) row, reading, author)).toList();
    }

    private Stage stage(Object[] row, Class<?> reading, boolean author) {
        DossierId id = new DossierId((String) row[0]);
        boolean openable = permissions.may(reading, id);
        return new Stage(
                id,
                (String) row[1],
                (String) row[2],
                new CallCode((String) row[3]),
                author && (Boolean) row[5] ? DossierState.UNDER_INSTRUCTION : DossierState.valueOf((String) row[4]),
                openable ? find(id) : Optional.empty(),
                openable);
    }

    /** The latest on a letter. */
    private Optional<LetterDecisionView> find(DossierId letter) {
        return entityManager
                .createQuery(
                        "select l from LetterDecision l where l.dossierId = :letter order by l.id desc",
                        LetterDecision.class)
                .setParameter("letter", letter.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    private LetterDecisionView view(LetterDecision decision) {
        return new LetterDecisionView(
                decision.isRetained(),
                decision.reasons(),
                names.of(Set.of(decision.decider())).of(decision.decider()),
                decision.decidedAt());
    }
}
