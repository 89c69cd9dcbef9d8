package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.TemplateFiles;
import fr.nouveauxlieux.call.TemplateFiles.Standing;
import fr.nouveauxlieux.call.form.FieldTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reviews a definition beside the files that it hands out: each has to be there and judged safe before it is published. */
@ApplicationScoped
public class TemplateReview {

    static final String TEMPLATE = "template";
    static final String NAME = "file";
    static final String DIGEST = "sha256";

    private static final String FIELDS = "fields";

    @Inject
    private TemplateFiles files;

    /** What is wrong with the files that a definition names. */
    public List<DefinitionProblem> review(Map<String, Object> tree) {
        return review(tree, files::standingOf);
    }

    /** Keeps the files that a definition names, since it is published. */
    public void publish(Map<String, Object> tree) {
        files.publish(listNamed(tree).values());
    }

    static List<DefinitionProblem> review(Map<String, Object> tree, Function<FieldTemplate.File, Standing> standings) {
        DefinitionProblems problems = new DefinitionProblems();
        listNamed(tree).forEach((path, template) -> {
            switch (standings.apply(template)) {
                case UNKNOWN -> problems.add(path, "template-unknown", template.name());
                case WAITING -> problems.add(path, "template-waiting", template.name());
                case REFUSED -> problems.add(path, "template-refused", template.name());
                case SAFE -> {
                    // Nothing is against it.
                }
            }
        });
        return problems.list();
    }

    /** By their paths. What is not well named is the reader's to tell. */
    static Map<String, FieldTemplate.File> listNamed(Map<String, Object> tree) {
        Map<String, FieldTemplate.File> named = new LinkedHashMap<>();
        if (tree.get("form") instanceof Map<?, ?> form && form.get("sections") instanceof List<?> sections) {
            for (int i = 0; i < sections.size(); i++) {
                addNamed(named, "form.sections[" + i + "]", sections.get(i));
            }
        }
        return named;
    }

    private static void addNamed(Map<String, FieldTemplate.File> named, String path, Object around) {
        if (!(around instanceof Map<?, ?> object) || !(object.get(FIELDS) instanceof List<?> fields)) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            String fieldPath = path + "." + FIELDS + "[" + i + "]";
            if (fields.get(i) instanceof Map<?, ?> field
                    && field.get(TEMPLATE) instanceof Map<?, ?> template
                    && template.get(NAME) instanceof String name
                    && template.get(DIGEST) instanceof String digest
                    && FieldTemplate.File.isName(name)
                    && FieldTemplate.File.isDigest(digest)) {
                named.put(fieldPath + "." + TEMPLATE, new FieldTemplate.File(name, digest));
            }
            addNamed(named, fieldPath, fields.get(i));
        }
    }
}
