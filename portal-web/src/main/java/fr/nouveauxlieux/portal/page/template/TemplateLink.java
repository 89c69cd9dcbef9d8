package fr.nouveauxlieux.portal.page.template;

import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.call.form.FieldTemplate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where what is to be filled in is had.
 *
 * @param address empty where there is nothing to fill in
 * @param name of a file that the portal hands out; empty for what lies elsewhere
 */
public record TemplateLink(String address, String name) {

    static final String PATH = "/modeles";
    static final String NAME = "nom";

    private static final TemplateLink NONE = new TemplateLink("", "");

    public static TemplateLink of(Optional<FieldTemplate> template) {
        if (template.isEmpty()) {
            return NONE;
        }
        if (template.get() instanceof FieldTemplate.File file) {
            return new TemplateLink(addressOf(file), new FileName(file.name()).shown());
        }
        return new TemplateLink(((FieldTemplate.Link) template.get()).address(), "");
    }

    private static String addressOf(FieldTemplate.File file) {
        return PATH + "/" + file.sha256() + "?" + NAME + "=" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
    }

    public boolean isGiven() {
        return !address.isEmpty();
    }

    /** Whether the portal hands it out as a file. */
    public boolean isFile() {
        return !name.isEmpty();
    }
}
