package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.internal.FrozenContent;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What dossiers answered as they were submitted last, for reckonings that show none of it to anybody. */
@ApplicationScoped
public class SubmittedAnswers {

    private static final String LAST =
            """
            select distinct on (d.id) d.public_id, cast(s.content as text) from dossier d
            join submission s on s.dossier_id = d.id
            where d.call_code = ?1 and d.wave = ?2 and d.state = 'UNDER_INSTRUCTION'
            order by d.id, s.number desc""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Of every dossier of the wave that is under instruction. */
    public Map<DossierId, Answers> listUnderInstruction(WaveKey wave) {
        entityManager.flush();
        List<?> found = entityManager
                .createNativeQuery(LAST)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new DossierId((String) row[0]), row -> FrozenContent.plainAnswersOf((String) row[1])));
    }
}
