package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Cells as the staff's tables have them, in the page's language. */
@RequestScoped
public class StaffCells {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(PARIS);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(PARIS);

    @Inject
    private Visit visit;

    @Inject
    private StaffMenu menu;

    public String text(String key) {
        return visit.getTexts().get(key);
    }

    /** A day and minute on the clocks of Paris; in files, to the microsecond in UTC. */
    public Cell moment(Instant instant) {
        DateTimeFormatter format = visit.getTexts().language() == Language.FRENCH ? FRENCH : ENGLISH;
        return Cell.of(format.format(instant), instant.toString());
    }

    /** Nothing where it is not known. */
    public Cell moment(Optional<Instant> instant) {
        return instant.map(this::moment).orElseGet(() -> Cell.of(""));
    }

    public Cell number(long number) {
        return Cell.of(visit.getTexts().number(number), Long.toString(number));
    }

    /** The identifier of an account, leading to it where accounts are open to whoever reads. */
    public Cell account(Optional<AccountId> account) {
        return account.map(id -> menu.isOpen(StaffSection.ACCOUNTS)
                        ? Cell.code(id.value()).leadingTo(StaffSection.ACCOUNTS.path() + "/" + id)
                        : Cell.code(id.value()))
                .orElseGet(() -> Cell.of(""));
    }
}
