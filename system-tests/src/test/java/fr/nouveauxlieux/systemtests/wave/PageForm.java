package fr.nouveauxlieux.systemtests.wave;

import fr.nouveauxlieux.systemtests.wave.Browser.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A form of a page with what stands in it, as a browser would send it, and what is typed. */
final class PageForm {

    private static final Set<String> CHOSEN = Set.of("checkbox", "radio");

    private final String target;
    private final boolean ofParts;
    private final Element form;
    private final List<Field> fields = new ArrayList<>();

    PageForm(String page, Element form) {
        this.form = form;
        String action = form.attr("action");
        this.target = action.isEmpty() ? page : action;
        this.ofParts = form.attr("enctype").equals("multipart/form-data");
        for (Element field : form.select("input[name],select[name],textarea[name]")) {
            if (isSent(field)) {
                fields.add(new Field(field.attr("name"), valueOf(field)));
            }
        }
    }

    private static boolean isSent(Element field) {
        String type = field.attr("type");
        return !field.hasAttr("disabled")
                && !type.equals("file")
                && (!CHOSEN.contains(type) || field.hasAttr("checked"));
    }

    private static String valueOf(Element field) {
        if (!field.normalName().equals("select")) {
            return field.val();
        }
        Element chosen = field.selectFirst("option[selected]");
        Element first = chosen == null ? field.selectFirst("option") : chosen;
        return first == null ? "" : first.val();
    }

    String target() {
        return target;
    }

    boolean isOfParts() {
        return ofParts;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The values that can be chosen of a field. */
    List<String> options(String name) {
        return form.select("select[name=" + name + "] option[value]:not([value='']), input[name=" + name + "][value]")
                .eachAttr("value");
    }

    /** Types or chooses it, instead of what stands there. */
    PageForm set(String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Field(name, value));
        return this;
    }

    /** Ticks these and no others of a list. */
    PageForm tick(String name, Iterable<String> values) {
        fields.removeIf(field -> field.name().equals(name));
        values.forEach(value -> fields.add(new Field(name, value)));
        return this;
    }

    /** Chooses a PDF file, in place of those chosen before. @param content in ASCII */
    PageForm attach(String name, String file, String content) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Field(name, content, file));
        return this;
    }
}
