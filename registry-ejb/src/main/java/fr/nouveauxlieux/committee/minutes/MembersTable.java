package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.kernel.AccountId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Members in words: by name, the president first. */
final class MembersTable {

    private final SessionSheet sheet;
    private final PaperWords words;

    MembersTable(SessionSheet sheet, PaperWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    List<SessionMember> list() {
        return sheet.view().members().stream()
                .sorted(Comparator.comparing(SessionMember::president)
                        .reversed()
                        .thenComparing(member -> name(member.account()))
                        .thenComparing(member -> member.account().value()))
                .toList();
    }

    String name(AccountId account) {
        String name = sheet.nameOf(account);
        return name.isEmpty() ? words.get("nobody") : name;
    }

    /** By name, with commas between. */
    String names(Collection<AccountId> accounts) {
        return accounts.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    /** College and part in the session. */
    String quality(SessionMember member) {
        String college = words.of("college", member.college());
        if (member.president()) {
            return words.fill("quality.president", college);
        }
        return member.voting() ? college : words.fill("quality.no-vote", college);
    }

    String attendance(SessionMember member) {
        return member.proxyHolder()
                .map(holder -> words.fill("attendance.represented-by", name(holder)))
                .orElseGet(() -> words.of("attendance", member.attendance()));
    }
}
