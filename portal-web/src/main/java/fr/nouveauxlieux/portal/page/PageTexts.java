package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.place.vocabulary.Term;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** The texts of the page's language, as views ask for them. */
@Named("text")
@RequestScoped
public class PageTexts {

    @Inject
    private Visit visit;

    public String get(String key) {
        return visit.getTexts().get(key);
    }

    public String format(String key, Object argument) {
        return visit.getTexts().format(key, argument);
    }

    public String format(String key, Object first, Object second) {
        return visit.getTexts().format(key, first, second);
    }

    public String format(String key, Object first, Object second, Object third) {
        return visit.getTexts().format(key, first, second, third);
    }

    public String of(Term term) {
        return visit.getTexts().of(term);
    }

    public String date(LocalDate date) {
        return visit.getTexts().date(date);
    }

    public String moment(Instant instant) {
        return visit.getTexts().moment(instant);
    }

    public String number(int number) {
        return visit.getTexts().number(number);
    }
}
