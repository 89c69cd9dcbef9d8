package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The identifier of what someone wrote in a survey. It tells nothing of it. */
public record SurveyCommentId(String value) {

    public SurveyCommentId {
        OpaqueIds.require("a comment", value);
    }

    public static SurveyCommentId draw() {
        return new SurveyCommentId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SurveyCommentId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new SurveyCommentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
