package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/** Someone in an organisation. @param managesUntil where the management was delegated to a member */
public record MemberView(
        AccountId account, PersonName name, MembershipRole role, Instant since, Optional<Instant> managesUntil) {}
