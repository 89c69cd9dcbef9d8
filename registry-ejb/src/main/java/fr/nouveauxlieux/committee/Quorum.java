package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many members are needed, and how many are there or represented (CRPA R133-10): half of those with a vote, rounded
 * up. Of a dossier, those recused from it are no members at all: they neither count nor are counted upon, and neither is
 * a mandate that they gave or hold.
 *
 * @param members with a vote
 * @param required of them; one at least, since nobody is no committee
 * @param counted there, or represented by someone who is
 * @param waived whether the session was convened again without quorum, on the agenda of one that lacked it
 */
public record Quorum(int members, int required, int counted, boolean waived) {

    /** @param recused from what is being judged; empty for the session itself */
    public static Quorum of(Collection<SessionMember> seated, Set<AccountId> recused, boolean waived) {
        Map<AccountId, SessionMember> able = seated.stream()
                .filter(member -> !recused.contains(member.account()))
                .collect(Collectors.toMap(SessionMember::account, Function.identity()));
        int members = (int) able.values().stream().filter(SessionMember::voting).count();
        int counted = (int) able.values().stream()
                .filter(SessionMember::voting)
                .filter(member -> isCounted(member, able))
                .count();
        return new Quorum(members, Math.max(1, (members + 1) / 2), counted, waived);
    }

    private static boolean isCounted(SessionMember member, Map<AccountId, SessionMember> able) {
        return member.attendance().isThere()
                || member.proxyHolder()
                        .map(able::get)
                        .filter(holder -> holder.attendance().isThere())
                        .isPresent();
    }

    public boolean isReached() {
        return counted >= (waived ? 1 : required);
    }
}
