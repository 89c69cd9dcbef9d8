package fr.nouveauxlieux.support;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scheme of support.
 *
 * @param rank its place in lists, the smallest first
 * @param text paragraphs in the few marks of longer texts
 * @param amount how much is given, in words
 * @param contact where to go, in words
 * @param forms of help that it gives, one at least
 * @param most what a project is given at most; empty where no figure says it
 * @param call through which it is asked for on this portal; empty for none
 * @param link to whoever gives it; empty for none
 * @param source from what its content was taken
 */
public record Scheme(
        SupportCode code,
        int rank,
        Bilingual title,
        Bilingual summary,
        Bilingual text,
        Bilingual amount,
        Bilingual contact,
        Set<SupportForm> forms,
        Criteria criteria,
        Optional<Money> most,
        Optional<CallCode> call,
        Optional<String> link,
        String source,
        Validity validity) {

    /** In characters, as below. */
    public static final int LONGEST_LINE = 200;

    public static final int LONGEST_SUMMARY = 500;
    public static final int LONGEST_TEXT = 4_000;
    public static final int HIGHEST_RANK = 9_999;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]{3,300}");

    public Scheme {
        require(rank >= 0 && rank <= HIGHEST_RANK, "rank", "a number from 0 to " + HIGHEST_RANK);
        requireLength(title, "title", LONGEST_LINE);
        requireLength(summary, "summary", LONGEST_SUMMARY);
        requireLength(text, "text", LONGEST_TEXT);
        requireLength(amount, "amount", LONGEST_SUMMARY);
        requireLength(contact, "contact", LONGEST_SUMMARY);
        require(!forms.isEmpty(), "forms", "one form of help at least");
        forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
        require(most.filter(money -> money.cents() <= 0).isEmpty(), "most", "more than nothing");
        require(
                most.isEmpty()
                        || criteria.least()
                                .filter(least -> least.isMoreThan(most.get()))
                                .isEmpty(),
                "least",
                "no more than what is given at most");
        require(link.filter(address -> !isLink(address)).isEmpty(), "link", "an address with http:// or https://");
        require(source.length() <= LONGEST_SUMMARY, "source", "at most " + LONGEST_SUMMARY + " characters");
    }

    /** The same at another time. */
    public Scheme during(Validity other) {
        return new Scheme(
                code, rank, title, summary, text, amount, contact, forms, criteria, most, call, link, source, other);
    }

    public static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }

    private static void requireLength(Bilingual words, String field, int longest) {
        require(
                words.french().length() <= longest && words.english().length() <= longest,
                field,
                "at most " + longest + " characters");
    }

    private static void require(boolean holds, String field, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": expected " + expected);
        }
    }
}
