package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an owner says of premises. It is public once published, so it holds no address of e-mail and no telephone number:
 * the portal passes on what interested people write.
 *
 * @param address number and street, or the place's name; the commune stands apart
 * @param point where they lie; empty where nothing knows it
 * @param surface in square metres
 * @param rent for a month, charges apart; nothing for free premises, empty where it is to be agreed
 * @param from the first day that they can be had; empty for now
 * @param until the last day; empty for no end
 */
public record OfferDraft(
        String title,
        String description,
        String address,
        CommuneCode commune,
        Optional<Coordinates> point,
        int surface,
        PremisesKind kind,
        Optional<Money> rent,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        PremisesCondition condition,
        PremisesAccess access,
        Optional<EnergyClass> energy) {

    /** In characters, as below. */
    public static final int LONGEST_TITLE = 120;

    public static final int LONGEST_DESCRIPTION = 3_000;
    public static final int LONGEST_ADDRESS = 200;
    /** In square metres. */
    public static final int LARGEST_SURFACE = 100_000;
    /** For a month. */
    public static final Money HIGHEST_RENT = Money.ofEuros(1_000_000);

    private static final String NO_CONTACT = "no address of e-mail and no telephone number";

    /** Spaces, dots and dashes between the digits of a telephone number do not hide it. */
    private static final Pattern PERSONAL =
            Pattern.compile("\\S@\\S|(?:\\+33|\\b0)[\\s.\\u00a0\\u202f-]?[1-9](?:[\\s.\\u00a0\\u202f-]?\\d{2}){4}\\b");

    public OfferDraft {
        title = line(title, "title", LONGEST_TITLE);
        description = Objects.requireNonNull(description, "description").strip();
        address = line(address, "address", LONGEST_ADDRESS);
        require(!title.isEmpty(), "title", "a title");
        require(!description.isEmpty(), "description", "a description");
        require(
                description.length() <= LONGEST_DESCRIPTION,
                "description",
                "at most " + LONGEST_DESCRIPTION + " characters");
        require(!namesSomeone(title), "title", NO_CONTACT);
        require(!namesSomeone(description), "description", NO_CONTACT);
        require(!namesSomeone(address), "address", NO_CONTACT);
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(access, "access");
        require(
                surface >= 1 && surface <= LARGEST_SURFACE,
                "surface",
                "a number of square metres from 1 to " + LARGEST_SURFACE);
        require(
                rent.filter(money -> money.cents() < 0 || money.isMoreThan(HIGHEST_RENT))
                        .isEmpty(),
                "rent",
                "from nothing to a million euros a month");
        require(
                from.isEmpty()
                        || until.filter(last -> last.isBefore(from.get())).isEmpty(),
                "until",
                "no day before the first");
    }

    /** Whether a text holds an address of e-mail or a telephone number. */
    public static boolean namesSomeone(String text) {
        return PERSONAL.matcher(text).find();
    }

    /** Whether the last day is over. */
    public boolean isOverOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    private static String line(String text, String field, int longest) {
        String tidy = Objects.requireNonNull(text, field).strip();
        require(
                tidy.length() <= longest && tidy.chars().noneMatch(Character::isISOControl),
                field,
                "one line of at most " + longest + " characters");
        return tidy;
    }

    private static void require(boolean holds, String field, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": expected " + expected);
        }
    }
}
