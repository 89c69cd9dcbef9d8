package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.Recusals;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * How far whoever asks for a list of dossiers reaches. A list is cut to what one's grants cover: it lies, whatever is
 * looked for, within one of them, and is refused to whoever has none.
 */
@ApplicationScoped
public class DeskReach implements ScopeResolver<DeskFilter> {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Recusals recusals;

    @Override
    public Class<DeskFilter> type() {
        return DeskFilter.class;
    }

    @Override
    public ObjectScope scopeOf(DeskFilter filter) {
        return listGrants().stream()
                .findFirst()
                .map(grant -> scope(grant, grant.call()))
                .orElse(ObjectScope.NONE);
    }

    static ObjectScope scope(RoleGrant grant, Optional<String> call) {
        return new ObjectScope(
                ObjectScope.NONE.owner(),
                ObjectScope.NONE.organisation(),
                ObjectScope.NONE.guests(),
                grant.departements(),
                call);
    }

    /** Those by which dossiers may be listed now. */
    List<RoleGrant> listGrants() {
        return listGrants(SearchDossiers.class);
    }

    /** Those by which whoever acts may do something now. */
    List<RoleGrant> listGrants(Class<?> useCase) {
        Declaration listing = Declaration.of(useCase);
        return currentActor.get().grants().stream()
                .filter(grant -> !listing.reachOf(grant.role()).isEmpty())
                .filter(grant -> currentActor.get().holds(grant.role()))
                .toList();
    }

    /** What dossiers must fulfil, in SQL over {@code dossier d}. */
    void restrict(Conditions conditions) {
        conditions.anyOf(listGrants().stream().map(DeskReach::within).toList());
        currentActor.get().account().ifPresent(person -> conditions.notIn("d.public_id", recusals.listRecused(person)));
    }

    static Conditions within(RoleGrant grant) {
        Conditions within = new Conditions();
        within.in("d.submitted_departement", grant.departements());
        grant.call().ifPresent(call -> within.is("d.call_code", call));
        return within;
    }
}
