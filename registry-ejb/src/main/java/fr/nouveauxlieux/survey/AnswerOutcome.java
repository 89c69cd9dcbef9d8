package fr.nouveauxlieux.survey;

/** What became of an answer. */
public enum AnswerOutcome {
    KEPT,
    NO_SUCH_PLACE,
    NOT_OPEN,
    NOTHING_SAID
}
