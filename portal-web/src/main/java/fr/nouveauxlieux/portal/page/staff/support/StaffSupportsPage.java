package fr.nouveauxlieux.portal.page.staff.support;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.support.SupportWords;
import fr.nouveauxlieux.support.ListSchemes;
import fr.nouveauxlieux.support.SchemeSheet;
import fr.nouveauxlieux.support.WriteScheme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the staff's list of schemes shows. */
@Named("staffSupports")
@RequestScoped
public class StaffSupportsPage {

    @Inject
    private Permissions permissions;

    @Inject
    private ListSchemes listSchemes;

    @Inject
    private Visit visit;

    private List<SchemeSheet> schemes = List.of();

    /** One scheme. @param address where it is written; empty where whoever looks may not */
    public record Row(String title, String forms, String from, String until, String changed, String address) {}

    void show() {
        schemes = listSchemes.listAll();
    }

    public boolean isWritable() {
        return permissions.may(WriteScheme.class);
    }

    public List<Row> getRows() {
        return schemes.stream().map(this::row).toList();
    }

    private Row row(SchemeSheet sheet) {
        return new Row(
                sheet.scheme().title().in(visit.getLanguage()),
                new SupportWords(visit.getTexts()).list("form", sheet.scheme().forms()),
                day(sheet.scheme().validity().from()),
                day(sheet.scheme().validity().until()),
                visit.getTexts().day(sheet.changedAt()),
                isWritable()
                        ? StaffSection.SUPPORTS.path() + "/" + sheet.scheme().code()
                        : "");
    }

    private String day(Optional<LocalDate> day) {
        return day.map(visit.getTexts()::date).orElse("–");
    }
}
