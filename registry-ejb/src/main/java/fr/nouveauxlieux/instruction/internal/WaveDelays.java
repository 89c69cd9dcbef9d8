package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.figures.WaveFigures.Delay;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Lasted;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** How long it takes to do what is done with the dossiers of waves: what is not done yet does not count. */
@ApplicationScoped
public class WaveDelays {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public List<Lasted> list(CallCode call, String wave) {
        return Arrays.stream(Delay.values())
                .map(delay -> lasted(delay, call, wave))
                .toList();
    }

    private Lasted lasted(Delay delay, CallCode call, String wave) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(t.days),"
                        + " coalesce(percentile_cont(0.5) within group (order by t.days), 0),"
                        + " coalesce(percentile_cont(0.9) within group (order by t.days), 0) from ("
                        + "select extract(epoch from " + span(delay)
                        + ")::double precision / 86400 as days from dossier d "
                        + source(delay) + " where d.call_code = ?1 and d.wave = ?2 and " + span(delay)
                        + " is not null) t")
                .setParameter(1, call.value())
                .setParameter(2, wave)
                .getSingleResult();
        return new Lasted(
                delay, ((Number) row[0]).longValue(), ((Number) row[1]).doubleValue(), ((Number) row[2]).doubleValue());
    }

    private static String span(Delay delay) {
        return switch (delay) {
            case ELIGIBILITY ->
                "((select min(j.judged_at) from eligibility_judgement j where j.dossier_id = d.public_id)"
                        + " - d.submitted_at)";
            case CORRECTION -> "(c.answered_at - c.asked_at)";
            case OPINION -> "(p.given_at - p.asked_at)";
            case DECISION ->
                "(case when d.state in ('ACCEPTED', 'REFUSED', 'LETTER_RETAINED', 'LETTER_NOT_RETAINED') then d.ended_at end - d.submitted_at)";
        };
    }

    private static String source(Delay delay) {
        return switch (delay) {
            case ELIGIBILITY, DECISION -> "";
            case CORRECTION -> "join correction_request c on c.dossier_id = d.public_id";
            case OPINION -> "join opinion p on p.dossier_id = d.public_id";
        };
    }
}
