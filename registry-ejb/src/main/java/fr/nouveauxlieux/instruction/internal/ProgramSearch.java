package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.program.DossierList;
import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListPosition;
import fr.nouveauxlieux.instruction.program.ListedDossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Lists submitted dossiers for programs, by when they were told of last: pages go on from where the one before ended, and
 * cost the same however far that is.
 */
@ApplicationScoped
public class ProgramSearch {

    /** A decision that its authors do not know is told to no program. */
    private static final String TOLD_STATE =
            "case when d.untold_stage is null then d.state else 'UNDER_INSTRUCTION' end";

    private static final String SELECT = "select d.public_id, d.number, d.submitted_title, d.call_code, d.wave, o.name,"
            + " o.siret, d.submitted_departement, " + TOLD_STATE
            + ", coalesce(d.untold_stage, d.stage), d.submitted_at, d.told_at"
            + " from dossier d join organisation o on o.public_id = d.organisation_id where ";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ProgramReach reach;

    public DossierList list(DossierQuestion question) {
        Conditions conditions = conditions(question);
        List<?> found = conditions
                .bind(entityManager.createNativeQuery(SELECT + conditions.sql() + " order by d.told_at, d.public_id"))
                .setMaxResults(question.limit() + 1)
                .getResultList();
        List<ListedDossier> dossiers = found.stream()
                .limit(question.limit())
                .map(row -> dossier((Object[]) row))
                .toList();
        boolean more = found.size() > question.limit();
        return new DossierList(
                dossiers, more ? Optional.of(dossiers.get(dossiers.size() - 1).position()) : Optional.empty());
    }

    private Conditions conditions(DossierQuestion question) {
        Conditions conditions = new Conditions();
        conditions.add("d.told_at is not null");
        reach.restrict(conditions);
        question.call().ifPresent(call -> conditions.is("d.call_code", call.value()));
        question.wave().ifPresent(wave -> conditions.is("d.wave", wave));
        question.state().ifPresent(state -> conditions.add(TOLD_STATE + " = ?", state.name()));
        question.departement().ifPresent(code -> conditions.is("d.submitted_departement", code));
        question.updatedSince().ifPresent(since -> conditions.add("d.told_at >= ?", since.atOffset(ZoneOffset.UTC)));
        question.after().ifPresent(position -> addPosition(conditions, position));
        return conditions;
    }

    private static void addPosition(Conditions conditions, ListPosition position) {
        conditions.add(
                "(d.told_at, d.public_id) > (?, ?)",
                position.toldAt().atOffset(ZoneOffset.UTC),
                position.id().value());
    }

    private static ListedDossier dossier(Object... row) {
        return new ListedDossier(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                new CallCode((String) row[3]),
                (String) row[4],
                (String) row[5],
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]),
                DossierState.valueOf((String) row[8]),
                DossierStage.valueOf((String) row[9]),
                DeskDossiers.instant(row[10]),
                DeskDossiers.instant(row[11]));
    }
}
