package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListDossiersAsProgram;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How far a program reaches that asks for a list of dossiers: as of the staff, the list is cut to what its key covers. */
@ApplicationScoped
public class ProgramReach implements ScopeResolver<DossierQuestion> {

    @Inject
    private DeskReach reach;

    @Override
    public Class<DossierQuestion> type() {
        return DossierQuestion.class;
    }

    @Override
    public ObjectScope scopeOf(DossierQuestion question) {
        return listGrants().stream()
                .findFirst()
                .map(grant -> DeskReach.scope(grant, grant.call()))
                .orElse(ObjectScope.NONE);
    }

    /** What dossiers must fulfil, in SQL over {@code dossier d}. */
    void restrict(Conditions conditions) {
        conditions.anyOf(listGrants().stream().map(DeskReach::within).toList());
    }

    private List<RoleGrant> listGrants() {
        return reach.listGrants(ListDossiersAsProgram.class);
    }
}
