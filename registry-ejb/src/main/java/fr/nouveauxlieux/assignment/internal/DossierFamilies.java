package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of what families of activity dossiers are: what was submitted last says so, under {@code families}. Forms and the registry
 * have codes of their own for the same six.
 */
@ApplicationScoped
public class DossierFamilies {

    private static final Map<String, String> OF_FORMS = Map.of(
            "work", ActivityFamily.WORK_OTHERWISE.code(),
            "culture", ActivityFamily.CULTURE_AND_KNOWLEDGE.code(),
            "public-services", ActivityFamily.PUBLIC_SERVICES.code(),
            "making", ActivityFamily.CREATE_AND_MAKE.code(),
            "contribution", ActivityFamily.CONTRIBUTE.code(),
            "sustainability", ActivityFamily.INVENT_SUSTAINABLY.code());

    private static final String QUERY =
            """
            select d.public_id, answer.code from dossier d
            cross join lateral (select cast(s.content as jsonb) -> 'answers' -> 'families' -> 'value' as families
                from submission s where s.dossier_id = d.id order by s.number desc limit 1) last
            cross join lateral jsonb_array_elements_text(
                case jsonb_typeof(last.families) when 'array' then last.families else cast('[]' as jsonb) end)
                as answer (code)
            where d.call_code = ?1 and d.wave = ?2""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Of every dossier of the wave that says so. */
    public Map<DossierId, Set<String>> list(WaveKey wave) {
        entityManager.flush();
        Map<DossierId, Set<String>> families = new HashMap<>();
        for (Object found : entityManager
                .createNativeQuery(QUERY)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList()) {
            Object[] row = (Object[]) found;
            families.computeIfAbsent(new DossierId((String) row[0]), dossier -> new TreeSet<>())
                    .add(normal((String) row[1]));
        }
        return families;
    }

    /** Codes of forms and of the registry alike, as the registry has them; others as they are. */
    public static Set<String> normal(Collection<String> codes) {
        return codes.stream().map(DossierFamilies::normal).collect(Collectors.toSet());
    }

    private static String normal(String code) {
        return OF_FORMS.getOrDefault(code, code);
    }
}
