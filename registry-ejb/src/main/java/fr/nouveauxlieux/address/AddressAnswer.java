package fr.nouveauxlieux.address;

import java.util.List;

/** What a service of addresses says. */
public sealed interface AddressAnswer {

    /** @param addresses the likeliest first; may be empty */
    record Found(List<FoundAddress> addresses) implements AddressAnswer {

        public Found {
            addresses = List.copyOf(addresses);
        }
    }

    /** The service is switched off, away, slow, or spoke nonsense: the address is typed, and placed by hand. */
    record Unavailable() implements AddressAnswer {}
}
