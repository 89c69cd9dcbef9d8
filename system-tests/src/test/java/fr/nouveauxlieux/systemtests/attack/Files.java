package fr.nouveauxlieux.systemtests.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files sent from forms. */
final class Files {

    static final String PATH = "/agents/imports/envoyer";

    private static final String BOUNDARY = "------------------------essai";

    private Files() {}

    static Answer send(Attacker sender, String source, String name, String content) {
        return send(sender, sender.token(), source, name, content);
    }

    static Answer send(Attacker sender, String token, String source, String name, String content) {
        return send(
                sender, PATH, Map.of("jeton", token, "source", source), name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** @param fields beside the file, the token among them */
    static Answer send(
            Attacker sender, String path, Map<String, String> fields, String name, byte[] content, String... headers) {
        String before = fields.entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of("Content-Type: multipart/form-data; boundary=" + BOUNDARY));
        all.addAll(List.of(headers));
        return sender.send("POST", path, all, body.toByteArray());
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
