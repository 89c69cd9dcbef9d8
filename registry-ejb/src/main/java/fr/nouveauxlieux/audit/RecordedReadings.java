package fr.nouveauxlieux.audit;

import fr.nouveauxlieux.audit.internal.JournalRows;
import fr.nouveauxlieux.configuration.StagedClock;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who read what is another's, for use cases that tell the other. */
@ApplicationScoped
public class RecordedReadings {

    @Inject
    private JournalRows rows;

    @Inject
    private BeanManager beans;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private volatile Set<String> codes;

    /** Readings of a subject by others, the latest first. @param reader whose own readings are left out */
    public List<JournalEntry> listOf(Subject subject, String reader, int most) {
        return rows.listReadings(subject, reader, codes(), most);
    }

    /** Whether the one who acts now read a subject within this time, as the journal tells. */
    public boolean hasRead(Subject subject, Duration within) {
        Instant since = StagedClock.offStage(clock::instant).minus(within);
        return rows.hasReading(subject, currentActor.get().name(), codes(), since);
    }

    private Set<String> codes() {
        if (codes == null) {
            codes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(type ->
                            type.isAnnotationPresent(UseCase.class) && !type.isAnnotationPresent(Interceptor.class))
                    .map(Declaration::of)
                    .filter(declaration -> declaration.kind() == UseCase.Kind.RECORDED_READING)
                    .map(Declaration::code)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return codes;
    }
}
