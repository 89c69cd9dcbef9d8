package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.notification.CountMessages;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.partner.KeySummary;
import fr.nouveauxlieux.partner.ListKeys;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ImportFilter;
import fr.nouveauxlieux.place.ingest.ImportState;
import fr.nouveauxlieux.place.ingest.SearchImports;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What waits for the staff, as far as whoever asks may know. */
@Named
@RequestScoped
public class StaffHome {

    private static final Duration SOON = Duration.ofDays(30);
    private static final PageRange NONE_SHOWN = new PageRange(1, 1);

    @Inject
    private Permissions permissions;

    @Inject
    private SearchImports searchImports;

    @Inject
    private CountMessages countMessages;

    @Inject
    private ListKeys listKeys;

    @Inject
    private WaitingContributions waitingContributions;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    /** Something that waits. @param path where it is looked after */
    public record Waiting(long count, String label, String path) {}

    public List<Waiting> getWaiting() {
        List<Waiting> all = new ArrayList<>();
        if (permissions.may(SearchContributions.class)) {
            add(
                    all,
                    waitingContributions.count(),
                    "contributions-waiting",
                    StaffSection.MODERATION.path() + "?etat=WAITING");
        }
        if (permissions.may(SearchImports.class)) {
            addImports(all, ImportState.QUEUED);
            addImports(all, ImportState.RUNNING);
            addImports(all, ImportState.FAILED);
        }
        if (permissions.may(CountMessages.class)) {
            Map<MessageState, Long> counts = countMessages.count();
            addMessages(all, counts, MessageState.QUEUED);
            addMessages(all, counts, MessageState.GAVE_UP);
            addMessages(all, counts, MessageState.BOUNCED);
        }
        if (permissions.may(ListKeys.class)) {
            add(all, countKeysAboutToExpire(), "keys-expiring", StaffSection.KEYS.path());
        }
        return all;
    }

    private void addImports(List<Waiting> all, ImportState state) {
        long count = searchImports.search(ImportFilter.in(state), NONE_SHOWN).total();
        add(all, count, "imports-" + codeOf(state), StaffSection.IMPORTS.path() + "?etat=" + state.name());
    }

    private void addMessages(List<Waiting> all, Map<MessageState, Long> counts, MessageState state) {
        add(
                all,
                counts.getOrDefault(state, 0L),
                "messages-" + codeOf(state),
                StaffSection.MESSAGES.path() + "?etat=" + state.name());
    }

    private void add(List<Waiting> all, long count, String code, String path) {
        all.add(new Waiting(count, visit.getTexts().format("staff.home." + code, count), path));
    }

    private long countKeysAboutToExpire() {
        Instant now = clock.instant();
        return listKeys.listAll().stream()
                .filter(key -> isAboutToExpire(key, now))
                .count();
    }

    private static boolean isAboutToExpire(KeySummary key, Instant now) {
        return key.isGoodAt(now) && !key.isGoodAt(now.plus(SOON));
    }

    private static String codeOf(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
