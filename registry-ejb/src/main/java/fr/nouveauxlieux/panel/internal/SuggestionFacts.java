package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The data from which interests of one person are suggested. */
@ApplicationScoped
public class SuggestionFacts {

    /** The office is known by its number alone, so that it is named by it. */
    private static final String BODIES =
            """
            select o.name, o.siret from membership m join organisation o on o.id = m.organisation_id where m.account_id = ?1
            union select coalesce(e.name, l.siret), l.siret from linked_identity l join account a on a.id = l.account_id
                left join organisation e on e.siret = l.siret where a.public_id = ?1 and l.siret is not null""";

    private static final String ORGANISATIONS_OF_DOMAIN =
            """
            select count(distinct m.organisation_id) from account a join membership m on m.account_id = a.public_id
            where split_part(a.address, '@', 2) = ?1""";

    private static final String WITH_DOMAIN =
            """
            select distinct w.dossier from (
                select d.public_id as dossier, d.owner_id as person from dossier d where d.call_code = ?1 and d.wave = ?2
                union select d.public_id, g.account_id from dossier d join dossier_guest g on g.dossier_id = d.id
                    where d.call_code = ?1 and d.wave = ?2
                union select d.public_id, m.account_id from dossier d
                    join organisation o on o.public_id = d.organisation_id
                    join membership m on m.organisation_id = o.id where d.call_code = ?1 and d.wave = ?2
            ) w join account a on a.public_id = w.person where split_part(a.address, '@', 2) = ?3""";

    private static final String CONTENTS =
            """
            select distinct on (d.public_id) d.public_id, s.content from dossier d join submission s on s.dossier_id = d.id
            where d.call_code = ?1 and d.wave = ?2 order by d.public_id, s.number desc""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private PanelRows panels;

    /** @param applications numbers of the dossiers with which the person applies to the wave */
    Suggesting.Person person(AccountId person, WaveKey wave, List<String> applications) {
        Set<String> departements = panels.listOf(person).stream()
                .filter(kept -> kept.wave().equals(wave))
                .flatMap(kept -> kept.panelist().departements().stream())
                .collect(Collectors.toSet());
        return new Suggesting.Person(bodies(person), domain(person), departements, applications);
    }

    private List<NamedBody> bodies(AccountId person) {
        List<?> found = entityManager
                .createNativeQuery(BODIES)
                .setParameter(1, person.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new NamedBody((String) row[0], Optional.ofNullable((String) row[1])))
                .toList();
    }

    private Optional<String> domain(AccountId person) {
        return people.getPerson(person)
                .address()
                .map(EmailAddress::domain)
                .filter(domain -> !SharedDomains.isShared(domain, countOrganisations(domain)));
    }

    private int countOrganisations(String domain) {
        return ((Number) entityManager
                        .createNativeQuery(ORGANISATIONS_OF_DOMAIN)
                        .setParameter(1, domain)
                        .getSingleResult())
                .intValue();
    }

    /** The dossiers of the wave of which someone has an address in the domain. */
    Set<DossierId> listWithDomain(WaveKey wave, String domain) {
        return WaveLines.ids(entityManager
                .createNativeQuery(WITH_DOMAIN)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .setParameter(3, domain)
                .getResultList());
    }

    /** What was written in the dossiers of the wave, as submitted last. */
    Map<DossierId, List<String>> listTexts(WaveKey wave) {
        List<?> found = entityManager
                .createNativeQuery(CONTENTS)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        Map<DossierId, List<String>> texts = new HashMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            List<String> told = new ArrayList<>();
            collect(Json.readObject((String) row[1]).get("answers"), told);
            texts.put(new DossierId((String) row[0]), told);
        }
        return texts;
    }

    private static void collect(Object tree, List<String> texts) {
        if (tree instanceof String text) {
            texts.add(text);
        } else if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> collect(value, texts));
        }
    }
}
