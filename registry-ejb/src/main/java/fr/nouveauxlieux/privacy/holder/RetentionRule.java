package fr.nouveauxlieux.privacy.holder;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * After how long which rows go, as data: what counts them beforehand and what treats them read the same condition.
 *
 * @param code as {@code unverified-accounts}
 * @param age how old they may get
 * @param table in SQL
 * @param due which rows of the table are too old, as a condition in SQL; {@code ?1} is the present less the age
 * @param change for {@link Deed#BLANK}, what of them is set, in SQL; else empty
 */
public record RetentionRule(String code, Duration age, String table, String due, String change, Deed deed) {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** What becomes of the rows, in the order in which rules are applied: none takes away what another counted. */
    public enum Deed {
        BLANK,
        DELETE,
        WARN_PERSON,
        ERASE_PERSON
    }

    public RetentionRule {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected the code of a rule, as unverified-accounts, was " + code);
        }
        if (age.isNegative()) {
            throw new IllegalArgumentException(code + ": expected an age, was " + age);
        }
        if (!due.contains("?1")) {
            throw new IllegalArgumentException(code + ": expected a condition on ?1, was " + due);
        }
        if (change.isEmpty() == (deed == Deed.BLANK)) {
            throw new IllegalArgumentException(code + ": expected a change for what is blanked alone");
        }
        Objects.requireNonNull(table, "table");
    }

    public static RetentionRule blanks(String code, Duration age, String table, String change, String due) {
        return new RetentionRule(code, age, table, due, change, Deed.BLANK);
    }

    public static RetentionRule deletes(String code, Duration age, String table, String due) {
        return new RetentionRule(code, age, table, due, "", Deed.DELETE);
    }

    /** On accounts: their holders are told that they are going to be erased. */
    public static RetentionRule warnsPeople(String code, Duration age, String due) {
        return new RetentionRule(code, age, "account", due, "", Deed.WARN_PERSON);
    }

    /** On accounts: their holders are erased, over all features. */
    public static RetentionRule erasesPeople(String code, Duration age, String due) {
        return new RetentionRule(code, age, "account", due, "", Deed.ERASE_PERSON);
    }

    public boolean isOnPeople() {
        return deed == Deed.WARN_PERSON || deed == Deed.ERASE_PERSON;
    }
}
