package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Dossiers, envelopes and shares made up for tests. */
final class Samples {

    private Samples() {}

    static DossierId dossier(int number) {
        return new DossierId("%016d".formatted(number));
    }

    static List<DossierId> dossiers(int count) {
        List<DossierId> dossiers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            dossiers.add(dossier(number));
        }
        return dossiers;
    }

    static GradedDossier graded(int number, String grade) {
        return new GradedDossier(
                dossier(number), grade.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(grade)));
    }

    /** In this order, numbered from 1. */
    static List<GradedDossier> order(String... grades) {
        List<GradedDossier> order = new ArrayList<>();
        for (String grade : grades) {
            order.add(graded(order.size() + 1, grade));
        }
        return order;
    }

    static Money euros(long euros) {
        return Money.ofEuros(euros);
    }

    static Envelope envelope(long euros, int places, Quota... quotas) {
        return new Envelope(
                Optional.empty(), Optional.of(euros(euros)), OptionalInt.of(places), Optional.empty(), List.of(quotas));
    }

    static Quota quotaOfPlaces(String code, int places) {
        return new Quota(
                code,
                new Bilingual("Part", "Share"),
                OptionalInt.of(places),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Condition.Is("legal-form", "association")));
    }

    static Quota quotaOfMoney(String code, long euros) {
        return new Quota(
                code,
                new Bilingual("Part", "Share"),
                OptionalInt.empty(),
                Optional.of(euros(euros)),
                Optional.of("near-qpv"),
                Optional.empty());
    }
}
