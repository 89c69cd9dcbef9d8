package fr.nouveauxlieux.survey.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What someone answered.
 *
 * @param types codes of what kinds of place it is
 * @param values by question
 */
record KeptAnswer(String id, String place, String region, Set<String> types, Map<String, List<String>> values) {}
