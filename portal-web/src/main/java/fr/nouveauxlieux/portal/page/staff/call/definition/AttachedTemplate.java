package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.form.FieldTemplate;
import java.util.Map;
import java.util.Optional;

/** The file that a field of a draft hands out, as its tree holds it. */
final class AttachedTemplate {

    static final String KEY = "template";

    private static final String NAME = "file";
    private static final String DIGEST = "sha256";

    private AttachedTemplate() {}

    /** Whether the field hands out a file, even one that is not well named. */
    static boolean isIn(Map<String, Object> field) {
        return field.get(KEY) instanceof Map<?, ?>;
    }

    static Optional<FieldTemplate.File> find(Map<String, Object> field) {
        return field.get(KEY) instanceof Map<?, ?> template
                        && template.get(NAME) instanceof String name
                        && template.get(DIGEST) instanceof String digest
                        && FieldTemplate.File.isName(name)
                        && FieldTemplate.File.isDigest(digest)
                ? Optional.of(new FieldTemplate.File(name, digest))
                : Optional.empty();
    }

    static Map<String, Object> tree(FieldTemplate.File template) {
        return Map.of(NAME, template.name(), DIGEST, template.sha256());
    }
}
