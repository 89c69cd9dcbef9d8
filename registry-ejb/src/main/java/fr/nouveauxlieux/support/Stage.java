package fr.nouveauxlieux.support;

/** How far a project has come. */
public enum Stage implements Coded {
    IDEA("idee"),
    CREATION("creation"),
    RUNNING("ouvert");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
