package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What committees proposed, of closed sessions, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Proposals {

    private static final String LAST =
            """
            select p.dossier_id, p.kind, p.amount, p.waiting_position, p.reasons, p.deliberated_on
            from committee_proposal p
            where p.id = (select max(l.id) from committee_proposal l where l.dossier_id = p.dossier_id) and\s""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** The last one of each dossier, by rank of the committee; those of a later session behind those of an earlier one. */
    public List<Proposal> list(WaveKey wave) {
        return read(query("p.call_code = ?1 and p.wave = ?2 order by p.deliberated_on, p.session_id, p.rank")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave()));
    }

    public Optional<Proposal> find(DossierId dossier) {
        return read(query("p.dossier_id = ?1").setParameter(1, dossier.value())).stream()
                .findFirst();
    }

    private Query query(String condition) {
        entityManager.flush();
        return entityManager.createNativeQuery(LAST + condition);
    }

    private static List<Proposal> read(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> proposal((Object[]) row)).toList();
    }

    private static Proposal proposal(Object[] row) {
        return new Proposal(
                new DossierId((String) row[0]),
                ProposalKind.valueOf((String) row[1]),
                Optional.ofNullable((Number) row[2]).map(cents -> new Money(cents.longValue())),
                row[3] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[3]).intValue()),
                (String) row[4],
                day(row[5]));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
    }
}
