package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the field {@code departements} of a form: codes, however they are parted. */
public final class DepartementsReading {

    public static final String FIELD = "departements";

    private static final Pattern CODE = Pattern.compile("\\d{2}|2[AB]|9[78]\\d");
    private static final int LONGEST = 600;

    private DepartementsReading() {}

    /** In their order; none where the field is empty. What is no code is refused by name. */
    public static Set<String> read(Form form) {
        Set<String> codes = Arrays.stream(
                        form.readLine(FIELD, LONGEST).toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong =
                codes.stream().filter(code -> !CODE.matcher(code).matches()).toList();
        if (!wrong.isEmpty()) {
            form.refuse(FIELD, "staff.account.no-departement", String.join(", ", wrong));
        }
        return codes;
    }
}
