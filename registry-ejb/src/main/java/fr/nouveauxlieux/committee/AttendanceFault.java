package fr.nouveauxlieux.committee;

/** Why a member cannot take part as the secretary tells it. */
public enum AttendanceFault {
    /** Has no seat in this session. */
    NO_MEMBER,
    /** Nobody has the mandate. */
    HOLDER_LACKS,
    /** The mandate is for someone without a seat, or for oneself: it can be given to another member alone. */
    HOLDER_NO_MEMBER,
    /** Whoever has the mandate is not there. */
    HOLDER_AWAY,
    /** Whoever has the mandate has another one: nobody may hold two (CRPA R133-9). */
    HOLDER_HAS_ANOTHER
}
