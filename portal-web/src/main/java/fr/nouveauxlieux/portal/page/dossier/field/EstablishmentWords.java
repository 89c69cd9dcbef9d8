package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.organisation.EstablishmentState;
import fr.nouveauxlieux.organisation.EstablishmentView;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what the directory of companies said of a number: name, legal form, address, and of which day that is. */
final class EstablishmentWords {

    private static final String FORM = "legal-form.";

    /** INSEE's categories go from coarse to fine by digits: two of them name a family. */
    private static final int FAMILY = 2;

    private final Texts texts;

    EstablishmentWords(Texts texts) {
        this.texts = texts;
    }

    /** At least one line. */
    List<String> lines(EstablishmentView establishment) {
        if (establishment.state() == EstablishmentState.AWAITED) {
            return List.of(texts.get("establishment.awaited"));
        }
        String day = establishment.answeredAt().map(texts::day).orElse("");
        if (establishment.state() == EstablishmentState.UNKNOWN) {
            return List.of(texts.format("establishment.unknown", day));
        }
        return Stream.of(
                        establishment.name(),
                        legalForm(establishment.legalForm()).orElse(""),
                        establishment.address(),
                        establishment.open() ? "" : texts.get("establishment.closed"),
                        texts.format("establishment.source", day))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<String> legalForm(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : texts.find(FORM + code).or(() -> texts.find(FORM + code.substring(0, FAMILY)));
    }
}
