package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.permission.Role;

/** As what someone is on a panel. One person may be both. */
public enum Seat {
    READER(Role.READER),
    COMMITTEE_MEMBER(Role.COMMITTEE_MEMBER);

    private final Role role;

    Seat(Role role) {
        this.role = role;
    }

    /** Which whoever has the seat was given for the call. */
    public Role role() {
        return role;
    }
}
