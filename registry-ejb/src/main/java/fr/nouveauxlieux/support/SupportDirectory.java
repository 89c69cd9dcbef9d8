package fr.nouveauxlieux.support;

import fr.nouveauxlieux.support.internal.KnownSchemes;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The schemes as anybody may know them, from memory. Days are those of Paris. */
@ApplicationScoped
public class SupportDirectory {

    @Inject
    private KnownSchemes schemes;

    @Inject
    private Clock clock;

    /** Those that are given today, in their order. */
    public List<Scheme> list() {
        LocalDate today = today();
        return schemes.list().stream()
                .filter(scheme -> scheme.validity().isOn(today))
                .toList();
    }

    /** Also one that is over; none that is yet to come. */
    public Optional<Scheme> find(SupportCode code) {
        LocalDate today = today();
        return schemes.list().stream()
                .filter(scheme -> scheme.code().equals(code))
                .filter(scheme ->
                        scheme.validity().isOn(today) || scheme.validity().isOverOn(today))
                .findFirst();
    }

    public boolean isOver(Scheme scheme) {
        return scheme.validity().isOverOn(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
    }
}
