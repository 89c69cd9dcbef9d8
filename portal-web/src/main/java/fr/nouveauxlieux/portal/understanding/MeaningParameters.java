package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.understanding.Meaning.Around;
import fr.nouveauxlieux.portal.understanding.Meaning.Chosen;
import fr.nouveauxlieux.portal.understanding.Meaning.Here;
import fr.nouveauxlieux.portal.understanding.Meaning.Open;
import fr.nouveauxlieux.search.Facet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what was understood as parameters beside those that were asked. */
final class MeaningParameters {

    /** What tells where; the point itself left aside, from which distances are measured. */
    static final List<String> AREAS = List.of(
            QuestionParameters.RADIUS,
            QuestionParameters.BOX,
            QuestionParameters.POLYGON,
            QuestionParameters.TERRITORY,
            "region",
            "departement",
            "epci",
            "commune");

    static final String USUAL_RADIUS_METRES = "10000";

    private final Map<String, String[]> parameters;
    private boolean positionWanted;

    MeaningParameters(Map<String, String[]> asked, String rest) {
        parameters = new HashMap<>(asked);
        parameters.put(QuestionParameters.TEXT, new String[] {rest});
    }

    void add(Meaning meaning) {
        if (meaning instanceof Chosen chosen) {
            addChosen(chosen);
        } else if (meaning instanceof Around around) {
            addAround(around);
        } else if (meaning instanceof Open open && !isTold(QuestionParameters.OPEN)) {
            put(QuestionParameters.OPEN, open.choice());
        } else if (meaning instanceof Here) {
            addHere();
        }
    }

    /** Another territory is somewhere else than the point of a question before. */
    private void addChosen(Chosen chosen) {
        if (chosen.facet() == Facet.DEPARTEMENT || chosen.facet() == Facet.REGION) {
            List.of(QuestionParameters.NEAR, QuestionParameters.RADIUS, QuestionParameters.SORT)
                    .forEach(parameters::remove);
        }
        addCode(chosen.facet().parameter(), chosen.code());
    }

    private void addAround(Around around) {
        boolean elsewhere = AREAS.stream()
                .filter(name -> !name.equals(QuestionParameters.RADIUS))
                .anyMatch(this::isTold);
        put(QuestionParameters.NEAR, GeometryText.write(around.point()));
        if (!elsewhere && !isTold(QuestionParameters.RADIUS)) {
            put(QuestionParameters.RADIUS, USUAL_RADIUS_METRES);
        }
    }

    private void addHere() {
        positionWanted = !isTold(QuestionParameters.NEAR);
        if (!positionWanted && !isTold(QuestionParameters.SORT)) {
            put(QuestionParameters.SORT, "distance");
        }
    }

    /** One more of what may be: as ticking one more box of a filter does. */
    private void addCode(String parameter, String code) {
        String[] told = isTold(parameter) ? parameters.get(parameter) : new String[0];
        String[] all = Arrays.copyOf(told, told.length + 1);
        all[told.length] = code;
        parameters.put(parameter, all);
    }

    private void put(String parameter, String value) {
        parameters.put(parameter, new String[] {value});
    }

    private boolean isTold(String parameter) {
        String[] values = parameters.get(parameter);
        return values != null && values.length > 0 && !values[0].isBlank();
    }

    boolean isPositionWanted() {
        return positionWanted;
    }

    Map<String, String[]> asMap() {
        return parameters;
    }
}
