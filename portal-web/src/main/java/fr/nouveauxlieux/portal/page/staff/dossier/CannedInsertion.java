package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.ImplicitDecision;
import fr.nouveauxlieux.instruction.canned.Blank;
import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.OfferCannedAnswers;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts canned answers into the text that someone is writing on a dossier, below what is there. They are written in
 * French, to the author of the dossier, whatever language the page is read in.
 */
@RequestScoped
public class CannedInsertion {

    /** The name of the button that asks for it; its value is the field. */
    static final String BUTTON = "insert";

    @Inject
    private OfferCannedAnswers offerCannedAnswers;

    @Inject
    private StaffDossierPage page;

    /** @param field the text's; the answer chosen is in the field of its name and {@code -canned} */
    void insert(Form form, String field) {
        offerCannedAnswers.offer(page.getSheet().id()).stream()
                .filter(answer -> answer.key().toString().equals(form.value(field + "-canned")))
                .findFirst()
                .ifPresent(answer -> form.fill(field, below(form.value(field), answer, dueOf(form, field))));
    }

    private String below(String typed, CannedAnswer answer, Optional<LocalDate> due) {
        String filled = Blank.fill(answer.content(), known(due));
        return typed.isEmpty() ? filled : typed + "\n\n" + filled;
    }

    private Map<Blank, String> known(Optional<LocalDate> due) {
        Texts french = Texts.in(Language.FRENCH);
        Map<Blank, String> known = new EnumMap<>(Blank.class);
        known.put(Blank.NUMBER, page.getSheet().number());
        known.put(Blank.PROJECT, page.getSheet().title());
        known.put(Blank.ORGANISATION, page.getSheet().organisationName());
        known.put(Blank.CALL, page.call().title().in(Language.FRENCH.code()));
        due.ifPresent(day -> known.put(Blank.DUE, french.date(day)));
        page.getDesk()
                .clock()
                .map(ImplicitDecision::date)
                .ifPresent(day -> known.put(Blank.IMPLICIT, french.date(day)));
        return known;
    }

    /** The day typed beside a request; of a message, the one of the request that is under way. */
    private Optional<LocalDate> dueOf(Form form, String field) {
        if (!field.equals("correction-text")) {
            return page.getDesk().findPendingCorrection().map(correction -> correction.due());
        }
        try {
            return Optional.of(LocalDate.parse(form.value("correction-due")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** What still lacks in a text that is about to be sent is put in where it is known by now, and else asked for. */
    static String complete(Form form, String field, String text, Optional<LocalDate> due) {
        String filled = due.map(day -> Blank.fill(
                        text, Map.of(Blank.DUE, Texts.in(Language.FRENCH).date(day))))
                .orElse(text);
        if (!Blank.listOpen(filled).isEmpty()) {
            form.refuse(
                    field,
                    "desk.canned.open",
                    Blank.listOpen(filled).iterator().next().written());
        }
        if (filled.length() > DeskText.LONGEST) {
            form.refuse(field, "entry.too-long", DeskText.LONGEST);
        }
        return filled;
    }
}
