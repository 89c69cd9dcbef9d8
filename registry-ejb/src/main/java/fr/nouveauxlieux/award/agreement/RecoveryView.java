package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Money asked back, as its readers see it. */
public record RecoveryView(long key, Money amount, String reason, LocalDate dueOn, Optional<LocalDate> recoveredOn) {}
