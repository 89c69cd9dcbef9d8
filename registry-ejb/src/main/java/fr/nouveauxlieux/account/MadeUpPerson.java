package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Role;

/** Whom a demonstration makes up. */
public sealed interface MadeUpPerson {

    /** Whom anybody may be, in a role. */
    record OfRole(Role role) implements MadeUpPerson {}

    /** Nobody can sign in as them. @param key of their address, small letters, digits and hyphens */
    record Named(String key, PersonName name) implements MadeUpPerson {

        public Named {
            if (!key.matches("[a-z0-9-]{1,40}")) {
                throw new IllegalArgumentException("expected small letters, digits and hyphens");
            }
        }
    }
}
