package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.JudgedCriterion;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.ProjectPlace;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a scheme asks and how a project stands to it. */
public final class SupportWords {

    private static final long CENTS = 100;

    private final Texts texts;

    public SupportWords(Texts texts) {
        this.texts = texts;
    }

    /** @param list as {@code form} */
    public String of(String list, Coded one) {
        return texts.get("support." + list + "." + one.code());
    }

    /** As {@code Amorçage, investissement}. */
    public String list(String list, Collection<? extends Coded> some) {
        return join(some, one -> of(list, one));
    }

    private static <E> String join(Collection<E> some, Function<? super E, String> words) {
        return some.stream().map(words).collect(Collectors.joining(", "));
    }

    public String euros(Money money) {
        return texts.format("support.euros", money.cents() / CENTS);
    }

    /** What a scheme asks, a sentence for each criterion; empty where it asks nothing. */
    public List<String> asked(Criteria criteria) {
        return Stream.of(
                        sentence("support.asks.area", list("area", criteria.areas())),
                        sentence("support.asks.type", join(criteria.types(), texts::of)),
                        sentence("support.asks.carrier", list("carrier", criteria.carriers())),
                        sentence("support.asks.stage", list("stage", criteria.stages())),
                        criteria.least().map(least -> texts.format("support.asks.amount", euros(least))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> sentence(String key, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(texts.format(key, words));
    }

    /** Why a criterion is met, is not, or is not known. */
    public String why(JudgedCriterion judged, Scheme scheme, Project project) {
        String key = "support.why." + judged.kind().name().toLowerCase(Locale.ROOT) + "."
                + judged.standing().name().toLowerCase(Locale.ROOT);
        Criteria criteria = scheme.criteria();
        return switch (judged.kind()) {
            case NEED -> texts.format(key, list("form", scheme.forms()));
            case AREA -> whyArea(judged.areas(), judged.standing(), project);
            case TYPE -> texts.format(key, join(criteria.types(), texts::of));
            case CARRIER -> texts.format(key, list("carrier", criteria.carriers()));
            case STAGE -> texts.format(key, list("stage", criteria.stages()));
            case AMOUNT -> texts.format(key, criteria.least().map(this::euros).orElse(""));
        };
    }

    /** Where one is met, that one; else all that speaks. */
    private String whyArea(Map<Area, Standing> areas, Standing standing, Project project) {
        return areas.entrySet().stream()
                .filter(one -> standing != Standing.MET || one.getValue() == Standing.MET)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> whyArea(one.getKey(), one.getValue(), project))
                .collect(Collectors.joining(" "));
    }

    private String whyArea(Area area, Standing standing, Project project) {
        Optional<ProjectPlace> place = project.place();
        String key = "support.why.area." + area.code() + ".";
        String name = place.map(there -> there.commune().name()).orElse("");
        if (place.isEmpty() && area != Area.PRIORITY_NEIGHBOURHOOD) {
            return texts.get("support.why.area.no-commune." + area.code());
        }
        if (area == Area.PRIORITY_NEIGHBOURHOOD) {
            return texts.format(key + neighbourhood(standing, project), name);
        }
        String detail =
                switch (area) {
                    case RURAL ->
                        place.flatMap(ProjectPlace::density)
                                .map(DensityClass::officialName)
                                .orElse("");
                    case OUTSIDE_METROPOLIS ->
                        place.flatMap(ProjectPlace::metropolis).orElse("");
                    default -> "";
                };
        return texts.format(key + standing.name().toLowerCase(Locale.ROOT), name, detail);
    }

    private static String neighbourhood(Standing standing, Project project) {
        Optional<Boolean> known = project.place().flatMap(ProjectPlace::neighbourhoods);
        return switch (standing) {
            case MET -> "met";
            case NOT_MET -> known.filter(has -> !has).isPresent() ? "none-here" : "not_met";
            case UNKNOWN -> known.isPresent() ? "some-here" : "unknown";
        };
    }
}
