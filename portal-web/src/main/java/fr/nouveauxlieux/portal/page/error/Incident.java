package fr.nouveauxlieux.portal.page.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;

/** The number under which an unexpected error is logged: three groups that can be read over the telephone. */
@Named
@RequestScoped
public class Incident {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 10_000;

    private final String number =
            String.format("%04d-%04d-%04d", RANDOM.nextInt(BOUND), RANDOM.nextInt(BOUND), RANDOM.nextInt(BOUND));

    public String getNumber() {
        return number;
    }
}
