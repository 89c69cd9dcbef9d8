package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a page of a call's definition is: {@code /agents/appels/lieux-ruraux/definition/partie/form.sections.0}.
 *
 * @param page empty for the overview, {@code partie}, {@code apercu}, {@code differences} or {@code fichier}
 * @param rest what the page shows of it; empty for the first of it
 */
public record DefinitionAddress(CallCode call, String page, String rest) {

    /** The step after the call's code; no wave is known by it. */
    public static final String STEP = "definition";

    static final String PART = "partie";
    static final String PREVIEW = "apercu";
    static final String DIFFERENCES = "differences";
    static final String FILE = "fichier";

    private static final int MOST_STEPS = 4;

    /** @param pathInfo below {@code /agents/appels}; empty where it is no page of a definition */
    public static Optional<DefinitionAddress> find(String pathInfo) {
        String[] steps = pathInfo == null ? new String[0] : pathInfo.split("/", -1);
        if (steps.length < 3 || steps.length > MOST_STEPS + 1 || !steps[2].equals(STEP)) {
            return Optional.empty();
        }
        String page = steps.length > 3 ? steps[3] : "";
        String rest = steps.length > MOST_STEPS ? steps[MOST_STEPS] : "";
        return CallCode.find(steps[1]).map(call -> new DefinitionAddress(call, page, rest));
    }

    static String of(CallCode call) {
        return StaffSection.CALLS.path() + "/" + call + "/" + STEP;
    }

    static String of(CallCode call, String page) {
        return of(call) + "/" + page;
    }

    /** Of the page on which a part is edited. */
    static String of(CallCode call, DefinitionPath part) {
        return of(call, PART) + (part.isRoot() ? "" : "/" + written(part));
    }

    /** A path as addresses hold it. */
    static String written(DefinitionPath part) {
        return part.toString().replace("[", ".").replace("]", "");
    }

    /** The part that the page edits; empty where the address names none. */
    Optional<DefinitionPath> findPart() {
        return rest.isEmpty() ? Optional.of(DefinitionPath.ROOT) : findPart(rest);
    }

    /** @param rest as an address holds a path */
    static Optional<DefinitionPath> findPart(String rest) {
        StringBuilder written = new StringBuilder();
        Arrays.stream(rest.split("\\."))
                .forEach(step -> written.append(
                        step.matches("\\d+") ? "[" + step + "]" : (written.isEmpty() ? "" : ".") + step));
        return DefinitionPath.find(written.toString());
    }
}
