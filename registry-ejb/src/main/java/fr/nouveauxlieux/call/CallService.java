package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Optional;

/** The service of the administration that answers for a call, as a receipt must name it. */
public record CallService(String name, String postalAddress, EmailAddress email, Optional<String> telephone) {}
