package fr.nouveauxlieux.systemtests.attack;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What addresses have in common: identifiers drawn by chance differ from run to run, their shape does not. */
final class Addresses {

    private Addresses() {}

    /** The path with its identifiers replaced, and the names of its parameters. */
    static String shapeOf(String address) {
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        String shape = path.replaceAll("(?<=/)[0-9a-hjkmnp-tv-z]{16}(?![0-9a-z])", "{id}")
                .replaceAll("(?<=/)[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("(?<=/api/v1/imports/)\\d+", "{number}")
                .replaceAll("^/lieux/(?!\\{)[^/.]+(/signaler(/merci)?)?$", "/lieux/{place}$1")
                .replaceAll("^(/territoires/[^/]+)/.+$", "$1/{code}");
        if (question < 0) {
            return shape;
        }
        return shape + "?"
                + Arrays.stream(address.substring(question + 1).split("&"))
                        .map(parameter -> parameter.replaceFirst("=.*", "="))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    static String pathOf(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
