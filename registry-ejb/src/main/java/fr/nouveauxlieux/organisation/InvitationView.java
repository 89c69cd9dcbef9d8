package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.time.Instant;

/** An invitation that nobody accepted yet. */
public record InvitationView(long id, EmailAddress address, MembershipRole role, Instant expires) {}
