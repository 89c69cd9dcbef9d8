package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.PlaceAddress;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes new drafts. */
@ApplicationScoped
public class Beginnings {

    private static final String FIRST_KEY = "beginning";

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierNumbers numbers;

    @Inject
    private AnswerWriter writer;

    @Inject
    private AnswerCloning cloning;

    @Inject
    private CallDirectory calls;

    @Inject
    private PlaceDirectory places;

    @Inject
    private Clock clock;

    /** On the call's version. @param parent the dossier that it takes up */
    public Dossier begin(CallSheet call, OrganisationId organisation, AccountId owner, Optional<Dossier> parent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Dossier begun = new Dossier(
                numbers.draw(call.code(), now),
                call.code(),
                call.version(),
                organisation,
                owner,
                parent.orElse(null),
                now);
        dossiers.add(begun);
        return begun;
    }

    /** On the call's version, with what the letter of intent says that is asked here too. */
    public Dossier beginAfter(Dossier letter, CallSheet call, AccountId owner) {
        Dossier begun = begin(call, letter.organisation(), owner, Optional.empty());
        begun.follow(letter);
        cloning.carryOver(
                letter, calls.getVersion(letter.call(), letter.callVersion()).form(), begun, call.form());
        return begun;
    }

    /** Answers the form's first question about a place, where it has one, and its first about an address with that place's. */
    public void answerPlace(Dossier begun, CallSheet call, PlaceId place) {
        List<AnswerChange> changes = new ArrayList<>();
        findFirst(call, FieldKind.PLACE)
                .ifPresent(field -> changes.add(new AnswerChange(field, place.value(), 0, FIRST_KEY)));
        findFirst(call, FieldKind.ADDRESS).ifPresent(field -> places.findSheet(place)
                .flatMap(PlaceAddress::find)
                .ifPresent(address -> changes.add(new AnswerChange(field, address, 0, FIRST_KEY))));
        if (!changes.isEmpty()) {
            writer.write(new Writing(begun, Map.of(), begun.owner(), begun.begunAt()), call.form(), changes);
        }
    }

    private static Optional<AnswerPath> findFirst(CallSheet call, FieldKind kind) {
        return call.form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == kind)
                .map(field -> AnswerPath.of(field.code()))
                .findFirst();
    }
}
