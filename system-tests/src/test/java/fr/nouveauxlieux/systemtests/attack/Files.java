package fr.nouveauxlieux.systemtests.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files sent from the form of imports. */
final class Files {

    static final String PATH = "/agents/imports/envoyer";

    private static final String BOUNDARY = "------------------------essai";

    private Files() {}

    static Answer send(Attacker sender, String source, String name, String content) {
        return send(sender, sender.token(), source, name, content);
    }

    static Answer send(Attacker sender, String token, String source, String name, String content) {
        String body = field("jeton", token) + field("source", source) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return sender.send(
                "POST",
                PATH,
                List.of("Content-Type: multipart/form-data; boundary=" + BOUNDARY),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
