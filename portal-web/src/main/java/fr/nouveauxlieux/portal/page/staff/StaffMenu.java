package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The sections that are open to whoever asks. */
@Named
@RequestScoped
public class StaffMenu {

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    @Inject
    private WaitingContributions waitingContributions;

    /** A section to go to. @param current whether the page shown is part of it */
    public record Entry(String path, String title, boolean current) {}

    /** Whether there is any. */
    public boolean isOffered() {
        return Arrays.stream(StaffSection.values()).anyMatch(this::isOpen);
    }

    public List<Entry> getEntries() {
        return Arrays.stream(StaffSection.values())
                .filter(this::isOpen)
                .map(section -> new Entry(
                        section.path(), title(section), (visit.getPath() + "/").startsWith(section.path() + "/")))
                .toList();
    }

    /** With how much waits there, where the section counts it. */
    private String title(StaffSection section) {
        String title = visit.getTexts().get(section.text());
        long waiting = section == StaffSection.MODERATION ? waitingContributions.count() : 0;
        return waiting == 0 ? title : visit.getTexts().format("staff.menu.waiting", title, waiting);
    }

    public boolean isOpen(StaffSection section) {
        return permissions.may(section.useCase());
    }
}
