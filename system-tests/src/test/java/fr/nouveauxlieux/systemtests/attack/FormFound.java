package fr.nouveauxlieux.systemtests.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A form of a page.
 *
 * @param page the address that it stands at
 * @param target where it is sent
 * @param fields each with its value, or a value of its kind where it is empty; without the token
 */
record FormFound(String page, String target, boolean post, boolean withFile, Map<String, String> fields) {

    static FormFound of(String page, Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name],select[name],textarea[name],button[name]")) {
            String name = field.attr("name");
            String value = valueOf(field);
            if (!name.equals("jeton")) {
                fields.putIfAbsent(name, value);
            }
        }
        String target = form.attr("action").isEmpty() ? page : form.attr("action");
        return new FormFound(
                page,
                target.replaceFirst("#.*", ""),
                form.attr("method").equalsIgnoreCase("post"),
                form.attr("enctype").equals("multipart/form-data"),
                fields);
    }

    /** What a form would send as it stands, nothing typed, without the token. */
    static Map<String, String> standing(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name],select[name],textarea[name]")) {
            if (isSent(field)) {
                fields.putIfAbsent(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private static boolean isSent(Element field) {
        boolean choosable = List.of("checkbox", "radio").contains(field.attr("type"));
        return !field.attr("name").equals("jeton") && (!choosable || field.hasAttr("checked"));
    }

    private static String valueOf(Element field) {
        if (field.normalName().equals("select")) {
            Element option = field.selectFirst("option[value]:not([value=''])");
            return option == null ? "" : option.attr("value");
        }
        if (!field.attr("value").isEmpty()) {
            return field.attr("value");
        }
        return switch (field.attr("type")) {
            case "date" -> "2027-03-01";
            case "email" -> "essai@example.fr";
            case "checkbox" -> "on";
            default -> "59";
        };
    }

    FormFound with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new FormFound(page, target, post, withFile, changed);
    }

    /** As the lists of tries name it: the address, the names of its fields, and which button of several it is. */
    String shape() {
        Map<String, String> sorted = new TreeMap<>(fields);
        return Addresses.shapeOf(target)
                + sorted.entrySet().stream()
                        .map(field -> field.getKey().equals("action") ? "action=" + field.getValue() : field.getKey())
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
