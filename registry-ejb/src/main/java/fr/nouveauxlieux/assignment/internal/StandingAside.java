package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.EndKind;
import fr.nouveauxlieux.assignment.ReaderStoodAside;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.panel.PanelistLeft;
import fr.nouveauxlieux.panel.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Ends what someone reads, and tells whoever has to know. */
@ApplicationScoped
public class StandingAside {

    @Inject
    private Readings readings;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private AssignmentMail mail;

    @Inject
    private Event<ReaderStoodAside> stoodAside;

    @Inject
    private Clock clock;

    /** Who is barred from a dossier reads it no longer, from the same transaction on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hear(@Observes InterestRaised raised) {
        WaveKey wave = dossiers.waveOf(raised.dossier());
        readings.hold(wave);
        readings.findStanding(raised.dossier(), raised.person())
                .ifPresent(assignment -> end(wave, assignment, EndKind.INTEREST, "", Optional.empty()));
    }

    /**
     * Who has no seat as a reader any more reads nothing any more, from the same transaction on. What they gave on dossiers that
     * are with their committee already stays.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hear(@Observes PanelistLeft left) {
        if (left.seat() != Seat.READER) {
            return;
        }
        readings.hold(left.wave());
        readings.listStanding(left.wave()).forEach((dossier, readers) -> {
            if (readers.contains(left.person()) && InputsGathering.isRead(dossiers.get(dossier))) {
                readings.findStanding(dossier, left.person())
                        .ifPresent(reading -> end(left.wave(), reading, EndKind.WITHDRAWN, "", Optional.empty()));
            }
        });
    }

    /** The wave is held already. */
    public void end(
            WaveKey wave, ReaderAssignment assignment, EndKind kind, String reason, Optional<AccountId> author) {
        Instant now = clock.instant();
        assignment.end(kind, reason, author, now);
        stoodAside.fire(new ReaderStoodAside(assignment.reader(), assignment.dossier()));
        if (kind != EndKind.WITHDRAWN) {
            mail.tellSecretaries(wave, dossiers.get(assignment.dossier()), now);
        }
    }
}
