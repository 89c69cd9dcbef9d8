package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label as the page explains it.
 *
 * @param explanation what the label stands for
 * @param validity since when, until when, given by whom; empty where nothing is known of it
 * @param held whether it is held today
 */
public record HeldLabel(String code, String name, String explanation, String validity, boolean held) {

    static HeldLabel of(LabelGrant grant, LocalDate today, Texts texts) {
        Optional<String> since = grant.grantedOn().map(d -> texts.format("label.since", texts.date(d)));
        Optional<String> until = grant.expiresOn().map(d -> texts.format("label.until", texts.date(d)));
        Optional<String> origin = Optional.of(grant.origin()).filter(o -> !o.isBlank());
        return new HeldLabel(
                grant.kind().code(),
                texts.of(grant.kind()),
                texts.findExplanation(grant.kind()).orElse(""),
                Stream.of(origin, since, until).flatMap(Optional::stream).collect(Collectors.joining(", ")),
                grant.isHeldOn(today));
    }
}
