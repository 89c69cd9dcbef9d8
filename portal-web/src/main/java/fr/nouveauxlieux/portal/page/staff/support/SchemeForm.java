package fr.nouveauxlieux.portal.page.staff.support;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A scheme as fields of a form. */
final class SchemeForm {

    static final String CODE = "code";
    static final String CALL = "call";
    static final String VERSION = "version";

    private static final String FRENCH = "-fr";
    private static final String ENGLISH = "-en";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_LINK = 310;
    private static final long CENTS = 100;

    private final Form form;

    SchemeForm(Form form) {
        this.form = form;
    }

    void fill(Scheme scheme) {
        form.fill(CODE, scheme.code().value()).fill("rank", Integer.toString(scheme.rank()));
        fill("title", scheme.title());
        fill("summary", scheme.summary());
        fill("text", scheme.text());
        fill("amount", scheme.amount());
        fill("contact", scheme.contact());
        form.fill("forms", codes(scheme.forms(), Coded::code));
        Criteria criteria = scheme.criteria();
        form.fill("areas", codes(criteria.areas(), Coded::code));
        form.fill("types", codes(criteria.types(), Term::code));
        form.fill("carriers", codes(criteria.carriers(), Coded::code));
        form.fill("stages", codes(criteria.stages(), Coded::code));
        form.fill("least", criteria.least().map(SchemeForm::euros).orElse(""));
        form.fill("most", scheme.most().map(SchemeForm::euros).orElse(""));
        form.fill(CALL, scheme.call().map(CallCode::value).orElse(""));
        form.fill("link", scheme.link().orElse(""));
        form.fill("source", scheme.source());
        form.fill("from", scheme.validity().from().map(LocalDate::toString).orElse(""));
        form.fill("until", scheme.validity().until().map(LocalDate::toString).orElse(""));
    }

    private void fill(String field, Bilingual words) {
        form.fill(field + FRENCH, words.french()).fill(field + ENGLISH, words.english());
    }

    private static <E> List<String> codes(Collection<? extends E> some, Function<E, String> code) {
        return some.stream().map(code).toList();
    }

    private static String euros(Money money) {
        return Long.toString(money.cents() / CENTS);
    }

    /** Refuses what cannot be accepted, field by field; empty then. @param known the code of a scheme that is there already */
    Optional<Scheme> read(Optional<SupportCode> known) {
        Optional<SupportCode> code = known.or(this::readCode);
        Optional<Bilingual> title = readLines("title", Scheme.LONGEST_LINE);
        int rank = readRank();
        Optional<Bilingual> summary = readTexts("summary", Scheme.LONGEST_SUMMARY);
        Optional<Bilingual> text = readTexts("text", Scheme.LONGEST_TEXT);
        Set<SupportForm> forms = coded(SupportForm.class, "forms");
        if (forms.isEmpty()) {
            form.refuse("forms", "staff.supports.refused.forms");
        }
        Optional<Bilingual> amount = readTexts("amount", Scheme.LONGEST_SUMMARY);
        Optional<Money> most = readEuros("most");
        Optional<Money> least = readEuros("least");
        if (most.isPresent()
                && least.filter(money -> money.isMoreThan(most.get())).isPresent()) {
            form.refuse("least", "staff.supports.refused.least");
        }
        Optional<Bilingual> contact = readTexts("contact", Scheme.LONGEST_SUMMARY);
        Optional<String> link = readLink();
        String source = form.readLine("source", Scheme.LONGEST_SUMMARY);
        Validity validity = readValidity();
        Criteria criteria = new Criteria(
                coded(Area.class, "areas"),
                set("types", value -> Term.find(PlaceType.class, value)),
                coded(Carrier.class, "carriers"),
                coded(Stage.class, "stages"),
                least);
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(new Scheme(
                        code.orElseThrow(),
                        rank,
                        title.orElseThrow(),
                        summary.orElseThrow(),
                        text.orElseThrow(),
                        amount.orElseThrow(),
                        contact.orElseThrow(),
                        forms,
                        criteria,
                        most,
                        CallCode.find(form.value(CALL)),
                        link,
                        source,
                        validity));
    }

    private Optional<SupportCode> readCode() {
        Optional<SupportCode> code = SupportCode.find(form.requireLine(CODE, SupportCode.LONGEST));
        if (code.isEmpty() || code.get().value().equals(StaffSupportServlet.NEW)) {
            form.refuse(CODE, "staff.supports.refused.code");
            return Optional.empty();
        }
        return code;
    }

    private Optional<Bilingual> readLines(String field, int longest) {
        return bilingual(form.requireLine(field + FRENCH, longest), form.requireLine(field + ENGLISH, longest));
    }

    private Optional<Bilingual> readTexts(String field, int longest) {
        return bilingual(requireText(field + FRENCH, longest), requireText(field + ENGLISH, longest));
    }

    private String requireText(String field, int longest) {
        String text = form.readText(field, longest);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        return text;
    }

    private static Optional<Bilingual> bilingual(String french, String english) {
        return french.isEmpty() || english.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(french, english));
    }

    private int readRank() {
        String typed = form.readLine("rank", LONGEST_NUMBER);
        if (NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= Scheme.HIGHEST_RANK) {
            return Integer.parseInt(typed);
        }
        form.refuse("rank", "staff.supports.refused.rank", Scheme.HIGHEST_RANK);
        return 0;
    }

    private Optional<Money> readEuros(String field) {
        String typed = form.readLine(field, LONGEST_NUMBER).replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(typed).matches() || Integer.parseInt(typed) == 0) {
            form.refuse(field, "staff.supports.refused.euros");
            return Optional.empty();
        }
        return Optional.of(Money.ofEuros(Long.parseLong(typed)));
    }

    private Optional<String> readLink() {
        Optional<String> link = Optional.of(form.readLine("link", LONGEST_LINK)).filter(typed -> !typed.isEmpty());
        if (link.filter(address -> !Scheme.isLink(address)).isPresent()) {
            form.refuse("link", "staff.supports.refused.link");
        }
        return link;
    }

    private Validity readValidity() {
        Optional<LocalDate> from = readDay("from");
        Optional<LocalDate> until = readDay("until");
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            form.refuse("until", "staff.supports.refused.until");
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    private Optional<LocalDate> readDay(String field) {
        String typed = form.readLine(field, LONGEST_NUMBER);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            form.refuse(field, "staff.calls.not-a-day");
            return Optional.empty();
        }
    }

    private <E extends Enum<E> & Coded> Set<E> coded(Class<E> list, String field) {
        return set(field, code -> Coded.find(list, code));
    }

    private <E> Set<E> set(String field, Function<String, Optional<E>> find) {
        return form.listValues(field).stream()
                .flatMap(code -> find.apply(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
