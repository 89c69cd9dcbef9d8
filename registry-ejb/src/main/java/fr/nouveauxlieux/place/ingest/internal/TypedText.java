package fr.nouveauxlieux.place.ingest.internal;

/** What is done to cells, for texts that come from elsewhere. Each throws an IllegalArgumentException saying what was expected. */
public final class TypedText {

    private TypedText() {}

    public static String text(String typed) {
        return (String) Normalization.TEXT.apply(typed);
    }

    public static String phone(String typed) {
        return (String) Normalization.PHONE.apply(typed);
    }

    public static String email(String typed) {
        return (String) Normalization.EMAIL.apply(typed);
    }

    public static String link(String typed) {
        return (String) Normalization.LINK.apply(typed);
    }
}
