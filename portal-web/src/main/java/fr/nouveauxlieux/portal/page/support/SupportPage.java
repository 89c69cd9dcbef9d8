package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Validity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a scheme shows; also what a preview of one does. */
@Named("support")
@RequestScoped
public class SupportPage {

    @Inject
    private Visit visit;

    @Inject
    private SupportCards cards;

    private Scheme scheme;
    private boolean over;

    /** @param isOver whether it is not given any more */
    public void show(Scheme shown, boolean isOver) {
        scheme = shown;
        over = isOver;
    }

    /** Whether there is one: a preview may have none. */
    public boolean isShown() {
        return scheme != null;
    }

    public boolean isOver() {
        return over;
    }

    public String getTitle() {
        return scheme.title().in(visit.getLanguage());
    }

    public String getSummary() {
        return scheme.summary().in(visit.getLanguage());
    }

    public String getText() {
        return scheme.text().in(visit.getLanguage());
    }

    public String getAmount() {
        return scheme.amount().in(visit.getLanguage());
    }

    public String getContact() {
        return scheme.contact().in(visit.getLanguage());
    }

    public List<String> getForms() {
        SupportWords words = new SupportWords(visit.getTexts());
        return scheme.forms().stream().map(form -> words.of("form", form)).toList();
    }

    /** Whether it helps to find premises. */
    public boolean isOfPremises() {
        return scheme.forms().contains(SupportForm.PREMISES);
    }

    public List<String> getAsked() {
        return new SupportWords(visit.getTexts()).asked(scheme.criteria());
    }

    public String getCall() {
        return cards.callOf(scheme);
    }

    public String getOpen() {
        return cards.openUntil(scheme);
    }

    public String getLink() {
        return scheme.link().orElse("");
    }

    public String getSource() {
        return scheme.source();
    }

    /** From and until when it is given; empty where nothing says it. */
    public String getValidity() {
        Validity validity = scheme.validity();
        String from = validity.from().map(visit.getTexts()::date).orElse("");
        String until = validity.until().map(visit.getTexts()::date).orElse("");
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        String key = from.isEmpty() ? "until" : until.isEmpty() ? "from" : "both";
        return visit.getTexts().format("support.validity." + key, from, until);
    }
}
