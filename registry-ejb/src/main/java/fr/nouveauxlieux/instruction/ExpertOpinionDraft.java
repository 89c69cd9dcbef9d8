package fr.nouveauxlieux.instruction;

import java.util.Objects;

/** An expert's opinion to record. @param expert name and quality, as {@code Ada Martin, réseau des tiers-lieux} */
public record ExpertOpinionDraft(String expert, OpinionVerdict verdict, DeskText content) {

    public static final int LONGEST_EXPERT = 200;

    /** @throws IllegalArgumentException if the expert is not named, or by more than 200 characters */
    public ExpertOpinionDraft {
        expert = expert == null ? "" : expert.strip();
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(content, "content");
        if (expert.isEmpty() || expert.length() > LONGEST_EXPERT) {
            throw new IllegalArgumentException("expected an expert named by 1 to " + LONGEST_EXPERT + " characters");
        }
    }
}
