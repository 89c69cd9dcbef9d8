package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.call.form.FormSection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the form of a call: its sections, their fields, and the fields within fields. */
final class FormReader {

    private static final String KINDS =
            Arrays.stream(FieldKind.values()).map(FieldKind::code).collect(Collectors.joining(", "));

    private FormReader() {}

    static CallForm read(DefinitionNode node) {
        List<FormSection> sections = node.listObjects("sections").stream()
                .map(FormReader::readSection)
                .toList();
        node.refuseOtherKeys();
        return new CallForm(sections);
    }

    private static FormSection readSection(DefinitionNode node) {
        FormSection section = new FormSection(
                node.getCode("code"),
                node.getBilingual("title"),
                node.findBilingual("help"),
                ConditionReader.read(node, "shownWhen"),
                readFields(node));
        node.refuseOtherKeys();
        return section;
    }

    private static List<FormField> readFields(DefinitionNode node) {
        return node.listObjects("fields").stream().map(FormReader::readField).toList();
    }

    private static FormField readField(DefinitionNode node) {
        FieldKind kind = readKind(node);
        FormField field = new FormField(
                node.getCode("code"),
                kind,
                node.getBilingual("label"),
                node.findBilingual("help"),
                node.findBilingual("example"),
                node.isTrue("required"),
                node.isTrue("indispensable"),
                ConditionReader.read(node, "shownWhen"),
                LimitsReader.read(node, kind),
                readTemplate(node),
                node.listObjects("options").stream().map(FormReader::readOption).toList(),
                readFields(node),
                node.findObject("budget").map(BudgetTermsReader::read));
        node.refuseOtherKeys();
        return field;
    }

    private static FieldKind readKind(DefinitionNode node) {
        String code = node.getText("kind");
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    if (node.has("kind")) {
                        node.problem("kind", "not-a-kind", KINDS, code);
                    }
                    return FieldKind.LINE;
                });
    }

    /** An address, or the file that the call hands out itself. */
    private static Optional<FieldTemplate> readTemplate(DefinitionNode node) {
        if (node.holdsObject(TemplateReview.TEMPLATE)) {
            return node.findObject(TemplateReview.TEMPLATE).flatMap(FormReader::readTemplateFile);
        }
        Optional<String> template = node.findText(TemplateReview.TEMPLATE);
        template.filter(address -> !address.startsWith("https://") && !address.startsWith("/"))
                .ifPresent(address -> node.problem(TemplateReview.TEMPLATE, "not-a-link", address));
        return template.map(FieldTemplate.Link::new);
    }

    private static Optional<FieldTemplate> readTemplateFile(DefinitionNode node) {
        String name = node.getText(TemplateReview.NAME);
        String digest = node.getText(TemplateReview.DIGEST);
        node.refuseOtherKeys();
        if (!FieldTemplate.File.isName(name)) {
            node.problem(TemplateReview.NAME, "not-a-file-name");
            return Optional.empty();
        }
        if (!FieldTemplate.File.isDigest(digest)) {
            if (node.has(TemplateReview.DIGEST)) {
                node.problem(TemplateReview.DIGEST, "not-a-digest");
            }
            return Optional.empty();
        }
        return Optional.of(new FieldTemplate.File(name, digest));
    }

    private static FormOption readOption(DefinitionNode node) {
        FormOption option =
                new FormOption(node.getCode("code"), node.getBilingual("label"), node.findBilingual("help"));
        node.refuseOtherKeys();
        return option;
    }
}
