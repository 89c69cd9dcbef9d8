package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.opening.OpeningTexts;
import fr.nouveauxlieux.portal.page.opening.OrdinaryWeek;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the page shows on which someone says what is wrong with a place. */
@Named("placeReport")
@RequestScoped
public class ReportPage {

    @Inject
    private Visit visit;

    private PlaceSheet sheet;

    /** A day of the week. @param name with a capital */
    public record Day(String field, String name) {}

    void show(PlaceSheet shown) {
        sheet = shown;
    }

    public String getName() {
        return sheet.name();
    }

    /** The address of the place's page. */
    public String getPlacePath() {
        return PlaceAddress.of(sheet.id(), sheet.name());
    }

    public List<Choice> getKinds() {
        return ContributionKind.listOpen().stream()
                .map(kind -> new Choice(kind.code(), visit.getTexts().get("report.kind." + kind.code()), ""))
                .toList();
    }

    public List<Day> getDays() {
        OpeningTexts openingTexts = new OpeningTexts(visit.getTexts());
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(ReportForm.dayField(day), capital(openingTexts.day(day))))
                .toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Hours that cannot be told as a week, as their source writes them; empty where there are none such. */
    public String getHoursText() {
        String hours = sheet.profile()
                .find(PlaceField.OPENING_HOURS)
                .map(OpeningHours::text)
                .orElse("");
        return OrdinaryWeek.find(hours).isPresent() ? "" : hours;
    }
}
