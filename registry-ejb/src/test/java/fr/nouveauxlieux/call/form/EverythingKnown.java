package fr.nouveauxlieux.call.form;

/** Knows all communes, all north of the fortieth parallel, all territories, and the places whose identifier begins with a p. */
final class EverythingKnown implements KnownThings {

    @Override
    public boolean isPlace(String id) {
        return id.startsWith("p");
    }

    @Override
    public boolean isCommune(String code) {
        return !code.equals("99999");
    }

    @Override
    public boolean isAround(String commune, double latitude, double longitude) {
        return latitude > 40;
    }

    @Override
    public boolean isTerritory(String kind, String code) {
        return true;
    }
}
