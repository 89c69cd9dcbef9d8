package fr.nouveauxlieux.address;

/** A service of addresses that the portal may ask. */
public interface AddressService {

    /**
     * The addresses that a text may mean, the likeliest first. Never throws: what cannot be known is {@link
     * AddressAnswer.Unavailable}.
     */
    AddressAnswer search(AddressQuestion question);

    /** Whether there is a service to be asked. */
    boolean isOn();
}
