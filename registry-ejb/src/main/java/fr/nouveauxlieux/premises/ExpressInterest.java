package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.DossierAccesses;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.InterestRows;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.internal.PremisesMail;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells the owner of premises that someone who carries a project is interested. They are named to the owner, and to nobody else. */
@ApplicationScoped
@UseCase(value = "premises.express-interest", permits = @Permit(to = Role.PERSON))
public class ExpressInterest {

    @Inject
    private People people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DossierAccesses dossiers;

    @Inject
    private OfferRows rows;

    @Inject
    private InterestRows interests;

    @Inject
    private PremisesMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @throws NoSuchOfferException if there is none
     * @throws RefusedException if the organisation or the dossier is not theirs
     */
    public InterestOutcome express(OfferId id, InterestDraft draft) {
        requireOwn(draft);
        PremisesOffer offer = rows.getToChange(id);
        AccountId account = people.ownId();
        if (!offer.allows(OfferAction.EXPRESS_INTEREST, OfferParty.SEEKER)) {
            return without(InterestOutcome.GONE);
        }
        if (currentActor.get().organisations().contains(offer.owner())) {
            return without(InterestOutcome.OWN_PREMISES);
        }
        if (interests.exists(offer, account)) {
            return without(InterestOutcome.ALREADY_TOLD);
        }
        PremisesInterest interest = new PremisesInterest(offer, account, draft, clock.instant());
        interests.add(interest);
        mail.tellInterest(interest);
        journal.changed(interest.subject(), Map.of(), interest.digested(), "offer " + id);
        return InterestOutcome.TOLD;
    }

    private void requireOwn(InterestDraft draft) {
        boolean ownOrganisation = draft.organisation()
                .map(currentActor.get().organisations()::contains)
                .orElse(true);
        boolean ownDossier = draft.dossier()
                .map(dossier -> dossiers.find(dossier).isPresent())
                .orElse(true);
        if (!ownOrganisation || !ownDossier) {
            throw RefusedException.of(ExpressInterest.class);
        }
    }

    private InterestOutcome without(InterestOutcome outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
