package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.InterestRows;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What one told owners of premises, the latest first. */
@ApplicationScoped
@UseCase(value = "premises.list-own-interests", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnInterests {

    @Inject
    private People people;

    @Inject
    private InterestRows rows;

    @Inject
    private Gazetteer gazetteer;

    public List<OwnInterest> list() {
        return rows.listOf(people.ownId()).stream().map(this::view).toList();
    }

    private OwnInterest view(PremisesInterest interest) {
        OfferDraft content = interest.offer().draft();
        return new OwnInterest(
                interest.publicId(),
                interest.offer().publicId(),
                content.title(),
                gazetteer.findCommune(content.commune()).map(Commune::name).orElse(""),
                interest.offer().state() == OfferState.PUBLISHED,
                interest.message(),
                interest.expressedAt());
    }
}
