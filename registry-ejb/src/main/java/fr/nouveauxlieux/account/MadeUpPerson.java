package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.util.Locale;

/** Whom a demonstration makes up. */
public sealed interface MadeUpPerson {

    /** Of their address: small letters, digits and hyphens. */
    String key();

    /** Whom anybody may be, in a role. */
    record OfRole(Role role) implements MadeUpPerson {

        @Override
        public String key() {
            return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of the staff. Nobody can sign in as them. @param key of their address, small letters, digits and hyphens */
    record OfStaff(String key, PersonName name, RoleGrant grant) implements MadeUpPerson {

        public OfStaff {
            requireKey(key);
        }
    }

    /** Nobody can sign in as them. @param key of their address, small letters, digits and hyphens */
    record Named(String key, PersonName name) implements MadeUpPerson {

        public Named {
            requireKey(key);
        }
    }

    private static void requireKey(String key) {
        if (!key.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("expected small letters, digits and hyphens");
        }
    }
}
