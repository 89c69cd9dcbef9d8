package fr.nouveauxlieux.portal.page.staff.support;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.support.SupportWords;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.SchemeSheet;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.SupportForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page on which a scheme is written shows. */
@Named("staffSupport")
@RequestScoped
public class StaffSupportPage {

    @Inject
    private Visit visit;

    @Inject
    private CallDirectory calls;

    private Optional<SchemeSheet> sheet = Optional.empty();

    void show(Optional<SchemeSheet> shown) {
        sheet = shown;
    }

    /** Whether one is added. */
    public boolean isAdded() {
        return sheet.isEmpty();
    }

    public String getTitle() {
        return sheet.map(shown -> visit.getTexts()
                        .format("staff.supports.edit", shown.scheme().title().in(visit.getLanguage())))
                .orElseGet(() -> visit.getTexts().get("staff.supports.add"));
    }

    /** The address of its public page. */
    public String getPublicPath() {
        return sheet.map(shown -> "/aides/" + shown.scheme().code()).orElse("");
    }

    public List<Choice> getForms() {
        return choices("form", SupportForm.values());
    }

    public List<Choice> getAreas() {
        return choices("area", Area.values());
    }

    public List<Choice> getCarriers() {
        return choices("carrier", Carrier.values());
    }

    public List<Choice> getStages() {
        return choices("stage", Stage.values());
    }

    public List<Choice> getTypes() {
        return Arrays.stream(PlaceType.values())
                .map(type -> new Choice(type.code(), visit.getTexts().of(type)))
                .toList();
    }

    public List<Choice> getCalls() {
        return Stream.concat(
                        Stream.of(new Choice("", visit.getTexts().get("staff.supports.no-call"))),
                        calls.list().stream()
                                .map(call -> new Choice(
                                        call.code().value(), call.title().in(visit.getLanguage()))))
                .toList();
    }

    private List<Choice> choices(String list, Coded... all) {
        SupportWords words = new SupportWords(visit.getTexts());
        return Arrays.stream(all)
                .map(one -> new Choice(one.code(), words.of(list, one)))
                .toList();
    }
}
