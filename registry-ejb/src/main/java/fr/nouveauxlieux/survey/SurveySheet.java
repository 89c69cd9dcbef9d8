package fr.nouveauxlieux.survey;

/**
 * A survey for those who plan it: how many answered and nothing of what.
 *
 * @param waiting comments that nobody judged
 */
public record SurveySheet(SurveyView survey, long users, long managers, long waiting) {}
