package fr.nouveauxlieux.award.laureate;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which label the laureates of a call hold, and how long. */
public final class CallLabels {

    /** The years over which the calls give money, and after which places are labelled anew or no more. */
    private static final int YEARS = 3;

    private static final Map<CallCode, LabelKind> LABELS = Map.of(
            new CallCode("fabriques-de-territoire"), LabelKind.FABRIQUE_DE_TERRITOIRE,
            new CallCode("micro-folies"), LabelKind.MICRO_FOLIE,
            new CallCode("campus-connectes"), LabelKind.CAMPUS_CONNECTE,
            new CallCode("france-services"), LabelKind.FRANCE_SERVICES);

    private CallLabels() {}

    /** Empty for a call that gives money alone. */
    public static Optional<LabelKind> find(CallCode call) {
        return Optional.ofNullable(LABELS.get(call));
    }

    /** @param origin who gives it */
    public static LabelGrant grant(LabelKind kind, LocalDate on, String origin) {
        return new LabelGrant(
                kind, Optional.of(on), Optional.of(on.plusYears(YEARS).minusDays(1)), origin);
    }
}
