package fr.nouveauxlieux.survey.internal;

/** The days of a survey were planned or moved. */
public record SurveysChanged() {}
