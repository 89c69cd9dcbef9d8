package fr.nouveauxlieux.committee;

import java.util.Objects;
import java.util.Optional;

/**
 * What the secretary records of what members said on a dossier.
 *
 * @param question on which they were asked, at most 500 characters
 * @param inFavour voices, mandates included; so {@code against} and {@code abstained}
 * @param president whether the president was in favour, where voices for and against are equal: it decides (CRPA
 *     R133-11); empty where they are not, or the president was neither
 * @param dissent a disagreement that a member asked to have noted; may be empty, at most 2000 characters
 */
public record VoteDraft(
        String question,
        VoteManner manner,
        int inFavour,
        int against,
        int abstained,
        Optional<Boolean> president,
        String dissent) {

    public static final int LONGEST_QUESTION = 500;
    public static final int LONGEST_DISSENT = 2000;

    /** @throws IllegalArgumentException saying what was expected */
    public VoteDraft {
        question = question == null ? "" : question.strip();
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(president, "president");
        dissent = dissent == null ? "" : dissent.strip().replace("\r\n", "\n");
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("expected a question of 1 to " + LONGEST_QUESTION + " characters");
        }
        if (dissent.length() > LONGEST_DISSENT) {
            throw new IllegalArgumentException("expected at most " + LONGEST_DISSENT + " characters of disagreement");
        }
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("expected 0 voices or more");
        }
        if (manner == VoteManner.CONSENSUS && inFavour + against + abstained != 0) {
            throw new IllegalArgumentException("expected no counting where there is consensus");
        }
        if (manner == VoteManner.VOTE && inFavour + against + abstained == 0) {
            throw new IllegalArgumentException("expected one voice at least");
        }
        if (president.isPresent() && (inFavour != against || inFavour == 0)) {
            throw new IllegalArgumentException("expected the president's voice where voices are equal, and only there");
        }
    }

    /** Nobody speaks against it. */
    public static VoteDraft consensus(String question, String dissent) {
        return new VoteDraft(question, VoteManner.CONSENSUS, 0, 0, 0, Optional.empty(), dissent);
    }

    public int voices() {
        return inFavour + against + abstained;
    }

    /** Whether the president's voice decided. */
    public boolean isCasting() {
        return president.isPresent();
    }

    /** By the majority of the voices given; by the president's where they are equal. */
    public boolean isAdopted() {
        return manner == VoteManner.CONSENSUS || inFavour > against || president.orElse(false);
    }
}
