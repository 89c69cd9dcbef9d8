package fr.nouveauxlieux.portal.program;

import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListPosition;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.question.ParameterReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the parameters by which a program asks for a list of dossiers. */
final class DossierQuestionReader {

    static final String CURSOR = "cursor";
    static final String CALL = "call";
    static final String WAVE = "wave";
    static final String STATE = "state";
    static final String DEPARTEMENT = "departement";
    static final String UPDATED_SINCE = "updated_since";
    static final String LIMIT = "limit";
    static final List<String> KNOWN = List.of(CALL, WAVE, STATE, DEPARTEMENT, UPDATED_SINCE, LIMIT, CURSOR);

    private static final int USUAL_LIMIT = 50;
    private static final Pattern DEPARTEMENT_CODE = Pattern.compile("\\d{2}|2[AB]|9[78]\\d");
    private static final List<DossierState> STATES = Arrays.stream(DossierState.values())
            .filter(state -> state != DossierState.DRAFT)
            .toList();

    private DossierQuestionReader() {}

    /** @throws fr.nouveauxlieux.portal.question.UnreadableQuestionException naming all that cannot be understood */
    static DossierQuestion read(Map<String, String[]> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.refuseUnknown(KNOWN);
        var call = reader.findOne(CALL, text -> CallCode.find(text).orElseThrow(() -> expected("the code of a call")));
        var wave = reader.findOne(WAVE, text -> WaveCode.find(text).orElseThrow(() -> expected("the code of a wave")));
        var state = reader.findOne(STATE, DossierQuestionReader::state);
        var departement = reader.findOne(DEPARTEMENT, DossierQuestionReader::departement);
        var since = reader.findOne(UPDATED_SINCE, DossierQuestionReader::instant);
        var after = reader.findOne(CURSOR, text -> ListPosition.find(text)
                .orElseThrow(() -> expected("a cursor as the link to the next page has it")));
        int limit = reader.findWholeNumber(LIMIT, 1, DossierQuestion.MOST).orElse(USUAL_LIMIT);
        reader.throwIfRefused();
        return new DossierQuestion(call, wave.map(WaveCode::value), state, departement, since, after, limit);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DossierState state(String text) {
        return STATES.stream()
                .filter(state -> code(state).equals(text))
                .findFirst()
                .orElseThrow(() -> expected("one of "
                        + STATES.stream().map(DossierQuestionReader::code).collect(Collectors.joining(", "))));
    }

    private static String departement(String text) {
        if (!DEPARTEMENT_CODE.matcher(text).matches()) {
            throw expected("the code of a département, as 59, 2A or 974");
        }
        return text;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw expected("an instant, as 2026-03-01T09:00:00Z");
        }
    }

    private static IllegalArgumentException expected(String what) {
        return new IllegalArgumentException(what);
    }
}
