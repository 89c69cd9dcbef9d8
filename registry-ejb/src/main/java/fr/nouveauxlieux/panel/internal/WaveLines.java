package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DossierLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The submitted dossiers of which interests are declared, and as little of each as that takes. */
@ApplicationScoped
public class WaveLines {

    /** Interests are declared once a dossier is frozen, as long as something may still come of it. */
    private static final String JUDGED = "(d.state = 'UNDER_INSTRUCTION' and d.stage <> 'INELIGIBLE')";

    /** Every form has an address under that code. */
    private static final String LINES =
            "select d.public_id, d.number, d.submitted_title, o.name, d.submitted_departement,"
                    + " jsonb_extract_path_text(cast((select s.content from submission s where s.dossier_id = d.id"
                    + " order by s.number desc limit 1) as jsonb), 'answers', 'address', 'value', 'commune'), o.siret, "
                    + JUDGED
                    + " from dossier d join organisation o on o.public_id = d.organisation_id"
                    + " where d.submitted_at is not null and ";

    private static final String IN_WAVE = "d.call_code = ?1 and d.wave = ?2";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Gazetteer gazetteer;

    /**
     * @param siret of the organisation that applies
     * @param judged whether interests in it are to be declared
     */
    public record Told(DossierLine line, Optional<String> siret, boolean judged) {}

    /** By number. */
    public List<Told> list(WaveKey wave) {
        return read(inWave(entityManager.createNativeQuery(LINES + IN_WAVE + " order by d.number"), wave));
    }

    /** Of whatever wave. Those that there are not are left out. */
    public Map<DossierId, DossierLine> lines(Collection<DossierId> dossiers) {
        Map<DossierId, DossierLine> lines = new LinkedHashMap<>();
        List<String> wanted = dossiers.stream().map(DossierId::value).distinct().toList();
        if (!wanted.isEmpty()) {
            String places = IntStream.rangeClosed(1, wanted.size())
                    .mapToObj(place -> "?" + place)
                    .collect(Collectors.joining(", "));
            Query query = entityManager.createNativeQuery(LINES + "d.public_id in (" + places + ")");
            for (int i = 0; i < wanted.size(); i++) {
                query.setParameter(i + 1, wanted.get(i));
            }
            read(query).forEach(told -> lines.put(told.line().id(), told.line()));
        }
        return lines;
    }

    public Optional<DossierId> findByNumber(String number) {
        return entityManager
                .createNativeQuery("select public_id from dossier where number = ?1 and submitted_at is not null")
                .setParameter(1, number)
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> new DossierId((String) id));
    }

    /** How many there are of which interests are to be declared. */
    public int count(WaveKey wave) {
        return ((Number) inWave(
                                entityManager.createNativeQuery(
                                        "select count(*) from dossier d where " + IN_WAVE + " and " + JUDGED),
                                wave)
                        .getSingleResult())
                .intValue();
    }

    /** Of how many of them the person has not said yet what interests there are. */
    public int countUndeclared(AccountId person, WaveKey wave) {
        return ((Number) inWave(
                                entityManager.createNativeQuery("select count(*) from dossier d where " + IN_WAVE
                                        + " and " + JUDGED + " and not exists (select 1 from interest_declaration i"
                                        + " where i.dossier_id = d.public_id and i.account_id = ?3)"),
                                wave)
                        .setParameter(3, person.value())
                        .getSingleResult())
                .intValue();
    }

    /** Those of the panel who have declared on every dossier that is judged. */
    public Set<AccountId> listDeclared(WaveKey wave) {
        List<?> found = inWave(
                        entityManager.createNativeQuery(
                                "select distinct p.account_id from panelist p where p.call_code = ?1"
                                        + " and p.wave = ?2 and p.removed_at is null and not exists (select 1 from dossier d where "
                                        + IN_WAVE + " and " + JUDGED
                                        + " and not exists (select 1 from interest_declaration i"
                                        + " where i.dossier_id = d.public_id and i.account_id = p.account_id))"),
                        wave)
                .getResultList();
        return found.stream().map(id -> new AccountId((String) id)).collect(Collectors.toUnmodifiableSet());
    }

    private Query inWave(Query query, WaveKey wave) {
        entityManager.flush();
        return query.setParameter(1, wave.call().value()).setParameter(2, wave.wave());
    }

    private List<Told> read(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> told((Object[]) row)).toList();
    }

    private Told told(Object... row) {
        DossierLine line = new DossierLine(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                commune((String) row[5]),
                Optional.ofNullable((String) row[4]));
        return new Told(line, Optional.ofNullable((String) row[6]), (Boolean) row[7]);
    }

    private Optional<String> commune(String code) {
        return code == null
                ? Optional.empty()
                : CommuneCode.find(code).flatMap(gazetteer::findCommune).map(Commune::name);
    }

    static Set<DossierId> ids(Collection<?> column) {
        return column.stream().map(id -> new DossierId((String) id)).collect(Collectors.toSet());
    }
}
