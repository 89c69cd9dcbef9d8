package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.ListAgreements;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A list of agreements lies within a grant of whoever asks, since it is cut to what those cover; outside all for others. */
@ApplicationScoped
public class AgreementReach implements ScopeResolver<AgreementQuestion> {

    @Inject
    private CurrentActor currentActor;

    @Override
    public Class<AgreementQuestion> type() {
        return AgreementQuestion.class;
    }

    @Override
    public ObjectScope scopeOf(AgreementQuestion question) {
        Declaration listing = Declaration.of(ListAgreements.class);
        return currentActor.get().grants().stream()
                .filter(grant -> !listing.reachOf(grant.role()).isEmpty())
                .filter(grant -> currentActor.get().holds(grant.role()))
                .findFirst()
                .map(AgreementReach::scope)
                .orElse(ObjectScope.NONE);
    }

    private static ObjectScope scope(RoleGrant grant) {
        return new ObjectScope(
                ObjectScope.NONE.owner(),
                ObjectScope.NONE.organisation(),
                ObjectScope.NONE.guests(),
                grant.departements(),
                grant.call());
    }
}
