package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;

/** A dossier that would stand elsewhere beside the line. */
public record Crossing(
        Scenario scenario,
        DossierId dossier,
        BigDecimal grade,
        BigDecimal gradeThen,
        LinePosition position,
        LinePosition positionThen) {}
