package fr.nouveauxlieux.permission;

import java.util.Arrays;
import java.util.List;

/** In what quality someone acts. */
public enum Role {
    /** Whoever comes, signed in or not. */
    ANYONE(Kind.OPEN),
    /** Whoever is signed in. */
    PERSON(Kind.OPEN),
    /** Holds the page of a place: a person by what they hold, never by grant. */
    PLACE_MANAGER(Kind.HELD),
    /** Writes a dossier of their own or of their organisation. */
    APPLICANT(Kind.HELD),
    /** Was invited to another's dossier. */
    GUEST(Kind.HELD),
    INSTRUCTOR(Kind.STAFF),
    /** A prefecture's office, bounded to its départements. */
    PREFECTURE(Kind.STAFF),
    READER(Kind.STAFF),
    COMMITTEE_SECRETARY(Kind.STAFF),
    COMMITTEE_MEMBER(Kind.STAFF),
    DECIDING_AUTHORITY(Kind.STAFF),
    MODERATOR(Kind.STAFF),
    ADMINISTRATOR(Kind.STAFF),
    /** Reads all, changes nothing. */
    AUDITOR(Kind.STAFF),
    /** A partner's program, known by its key. */
    PARTNER(Kind.MACHINE),
    /** A program of a partner or of another office that reads submitted dossiers, known by its key. */
    DOSSIER_PROGRAM(Kind.MACHINE),
    /** The portal itself: jobs and the command line. */
    SYSTEM(Kind.MACHINE);

    private enum Kind {
        OPEN,
        HELD,
        STAFF,
        MACHINE
    }

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    /** Whether it comes with no grant and on everything: visitors and whoever is signed in. */
    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** Whether someone has it by what they hold, so that a permit must say how far it reaches. */
    public boolean isHeld() {
        return kind == Kind.HELD;
    }

    /** Whether it is given to an account by an administrator, and asks for a second factor. */
    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public static List<Role> listStaff() {
        return Arrays.stream(values()).filter(Role::isStaff).toList();
    }
}
