package fr.nouveauxlieux.support;

/** The six forms of help of the programme. */
public enum SupportForm implements Coded {
    SEED("amorcage"),
    INVESTMENT("investissement"),
    OPERATION("recettes"),
    PREMISES("locaux"),
    EQUITY("fonds-propres"),
    TOOLS("outils");

    private final String code;

    SupportForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
