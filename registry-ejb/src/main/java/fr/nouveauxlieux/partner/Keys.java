package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.partner.internal.KeyRows;
import fr.nouveauxlieux.partner.model.PartnerKey;
import fr.nouveauxlieux.permission.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Recognises partners' programs by the key that they show. */
@ApplicationScoped
public class Keys {

    @Inject
    private KeyRows rows;

    @Inject
    private Clock clock;

    /**
     * Who shows this key. Nothing tells a key that is unknown from one that is wrong, revoked or past.
     *
     * @param text as the program sent it
     * @param origin the network that it came from
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Actor> findActor(String text, String origin) {
        Optional<KeyText> shown = KeyText.find(text);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<PartnerKey> key = rows.find(shown.get().id()).filter(known -> known.opensTo(shown.get(), now));
        key.ifPresent(known -> rows.used(shown.get().id(), LocalDate.ofInstant(now, ZoneOffset.UTC)));
        return key.map(known -> Actor.program(shown.get().id().value(), known.grants(), origin));
    }
}
