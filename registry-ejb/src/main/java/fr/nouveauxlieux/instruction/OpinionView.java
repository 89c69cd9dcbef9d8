package fr.nouveauxlieux.instruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The prefect's opinion, asked for and given.
 *
 * @param due the day by which it was asked for
 * @param givenBy the full name; empty so far, and where the account is erased
 */
public record OpinionView(
        String askedBy,
        Instant askedAt,
        LocalDate due,
        Optional<OpinionVerdict> verdict,
        String content,
        String givenBy,
        Optional<Instant> givenAt) {}
