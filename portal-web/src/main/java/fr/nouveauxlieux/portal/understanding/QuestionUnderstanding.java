package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.address.AddressService;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands questions. Never silently wrong: where what was understood finds nothing anywhere, or the words are the name
 * of a place, they are searched as they are.
 */
@ApplicationScoped
public class QuestionUnderstanding {

    /** Text that is to be searched as it is, where it is still the text of the question. */
    public static final String AS_TYPED = "exact";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private PlaceDirectory directory;
    private Clock clock;
    private QuestionParser parser;
    private AreaChoice areas;

    protected QuestionUnderstanding() {
        // For the container's proxies.
    }

    @Inject
    public QuestionUnderstanding(PlaceDirectory directory, Gazetteer gazetteer, AddressService addresses, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.parser = new QuestionParser(new Lexicon(), gazetteer);
        this.areas = new AreaChoice(addresses);
    }

    /**
     * Reads the words of a question.
     *
     * @param parameters as an address has them; a page further on is that of a question which was read already
     */
    public Understood understand(Map<String, String[]> parameters) {
        String typed = one(parameters, QuestionParameters.TEXT).strip();
        boolean readable = !typed.isEmpty()
                && typed.length() <= QuestionReader.LONGEST_TEXT
                && one(parameters, QuestionParameters.CURSOR).isBlank();
        if (!readable) {
            return Understood.words(typed, parameters, List.of(), false);
        }
        Parsed parsed = parser.parse(typed, LocalDateTime.now(clock.withZone(PARIS)));
        boolean asTyped = one(parameters, AS_TYPED).equals(typed);
        if (asTyped || !parsed.saysMore()) {
            List<Commune> homonyms = parsed.rest().isEmpty() ? parsed.homonyms() : List.of();
            return Understood.words(typed, parameters, homonyms, asTyped && parsed.saysMore());
        }
        return read(typed, parsed, parameters);
    }

    private Understood read(String typed, Parsed parsed, Map<String, String[]> parameters) {
        List<Meaning> meanings = new ArrayList<>(parsed.meanings());
        Optional<Meaning> where = areas.of(parsed);
        where.ifPresent(meanings::add);
        boolean unplaced = parsed.address().isPresent()
                && where.filter(meaning ->
                                meaning.words().equals(parsed.address().get()))
                        .isEmpty();
        if (unplaced && where.isEmpty() || where.isEmpty() && parsed.area().isPresent()) {
            return Understood.words(typed, parameters, List.of(), false);
        }
        MeaningParameters explicit = new MeaningParameters(parameters, parsed.rest());
        meanings.forEach(explicit::add);
        boolean wanted = explicit.isPositionWanted();
        if (!wanted && (isNameOfAPlace(typed, parsed) || findsNothingAnywhere(explicit.asMap()))) {
            return Understood.words(typed, parameters, List.of(), false);
        }
        return new Understood(
                typed,
                explicit.asMap(),
                meanings,
                parsed.address().isPresent() && !unplaced ? List.of() : parsed.homonyms(),
                wanted,
                unplaced,
                false);
    }

    /** Kinds and services alone, as "café", are rather asked for than a place of that name. */
    private boolean isNameOfAPlace(String typed, Parsed parsed) {
        if (parsed.rest().isEmpty() && parsed.area().isEmpty()) {
            return false;
        }
        return directory.search(PlaceQuery.builder().text(typed).limit(1).build()).hits().stream()
                .anyMatch(hit -> PlaceNames.key(hit.place().name()).equals(PlaceNames.key(typed)));
    }

    /** Beyond the area that was asked too: where there is something, however far, it can be told. */
    private boolean findsNothingAnywhere(Map<String, String[]> parameters) {
        Map<String, String[]> anywhere = new HashMap<>(parameters);
        anywhere.keySet().retainAll(QuestionParameters.SELECTING);
        anywhere.keySet().removeAll(MeaningParameters.AREAS);
        anywhere.put(QuestionParameters.LIMIT, new String[] {"0"});
        try {
            return directory
                            .search(new QuestionReader(clock).read(anywhere).query())
                            .total()
                    == 0;
        } catch (UnreadableQuestionException e) {
            return false;
        }
    }

    private static String one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }
}
