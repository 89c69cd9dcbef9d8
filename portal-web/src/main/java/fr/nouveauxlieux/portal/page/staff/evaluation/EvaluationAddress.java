package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a wave is, below {@code /agents/evaluation}: {@code /fabriques-de-territoire/2026-4/resultats}.
 *
 * @param page which one of the wave's
 * @param rest what of the page, each part for itself, as it was sent; empty for the page itself
 */
public record EvaluationAddress(WaveKey wave, String page, List<String> rest) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int PARTS = 3;

    public EvaluationAddress {
        rest = List.copyOf(rest);
    }

    /** @param path of the request, below that of the section, with its slash */
    public static Optional<EvaluationAddress> find(String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(path.substring(1).split("/", -1));
        if (parts.size() < PARTS
                || !parts.subList(0, PARTS).stream()
                        .allMatch(part -> WORD.matcher(part).matches())) {
            return Optional.empty();
        }
        return CallCode.find(parts.get(0))
                .map(call -> new EvaluationAddress(
                        new WaveKey(call, parts.get(1)), parts.get(2), parts.subList(PARTS, parts.size())));
    }

    /** The address of a page of a wave. @param page with what of it, as {@code resultats} */
    public static String of(WaveKey wave, String page) {
        return StaffSection.EVALUATION.path() + "/" + wave.call() + "/" + wave.wave() + "/" + page;
    }
}
