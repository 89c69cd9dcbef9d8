package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.attachment.FileName;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of a file to be kept (RFC 6266): its name in ASCII, and as it is. */
final class Disposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(FileName name) {
        String shown = name.shown();
        return "attachment; filename=\"" + shown.replaceAll("[^ -~]|[\"\\\\%]", "_") + "\"; filename*=UTF-8''"
                + encoded(shown);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (part & 0xFF);
            boolean plain = sign >= 'a' && sign <= 'z'
                    || sign >= 'A' && sign <= 'Z'
                    || sign >= '0' && sign <= '9'
                    || UNRESERVED.indexOf(sign) >= 0;
            if (plain) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format("%02X", part & 0xFF));
            }
        }
        return encoded.toString();
    }
}
