package fr.nouveauxlieux.survey;

/** There is no such survey, or no comment of one, or its results are not public yet. */
public class NoSuchSurveyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
