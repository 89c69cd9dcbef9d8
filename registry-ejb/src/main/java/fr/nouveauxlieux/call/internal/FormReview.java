package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.call.form.FormSection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a form as a whole, once it is read. */
final class FormReview {

    /** Pages of a dossier that are no sections of its form. */
    static final Set<String> RESERVED_SECTIONS = Set.of(
            "verifier",
            "historique",
            "equipe",
            "recepisse",
            "reponses",
            "pieces",
            "commentaires",
            "decision",
            "retirer",
            "reprendre",
            "pdf",
            "version");

    private static final Set<FieldKind> WITH_OPTIONS = EnumSet.of(FieldKind.CHOICE, FieldKind.CHOICES);
    private static final Set<FieldKind> WITH_FIELDS = EnumSet.of(FieldKind.BLOCK, FieldKind.TABLE);
    private static final Set<FieldKind> IN_CELLS = EnumSet.of(
            FieldKind.LINE,
            FieldKind.NUMBER,
            FieldKind.MONEY,
            FieldKind.DATE,
            FieldKind.CHOICE,
            FieldKind.ORGANISATION);

    private final CallForm form;
    private final DefinitionProblems problems;
    private final ConditionReview conditions;
    private final Set<String> fieldCodes = new HashSet<>();

    FormReview(CallForm form, DefinitionProblems problems) {
        this.form = form;
        this.problems = problems;
        this.conditions = new ConditionReview(form, problems);
    }

    void review() {
        Set<String> sectionCodes = new HashSet<>();
        for (int i = 0; i < form.sections().size(); i++) {
            FormSection section = form.sections().get(i);
            String path = "form.sections[" + i + "]";
            reviewCode(path, section.code(), sectionCodes);
            if (RESERVED_SECTIONS.contains(section.code())) {
                problems.add(path + ".code", "reserved-section", section.code());
            }
            if (section.fields().isEmpty()) {
                problems.add(path + ".fields", "no-field");
            }
            conditions.review(path + ".shownWhen", section.shownWhen());
            reviewFields(path, section.fields(), fieldCodes);
        }
        require("title", FieldKind.LINE);
        require("address", FieldKind.ADDRESS);
    }

    private void require(String code, FieldKind kind) {
        boolean there = form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .anyMatch(field -> field.code().equals(code) && field.kind() == kind && field.required());
        if (!there) {
            problems.add("form", "field-every-call-asks", code, kind.code());
        }
    }

    private void reviewFields(String path, List<FormField> fields, Set<String> codes) {
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            String fieldPath = path + ".fields[" + i + "]";
            reviewCode(fieldPath, field.code(), codes);
            conditions.review(fieldPath + ".shownWhen", field.shownWhen());
            reviewParts(fieldPath, field);
            reviewInner(fieldPath, field);
        }
    }

    private void reviewParts(String path, FormField field) {
        FieldKind kind = field.kind();
        belongs(path + ".options", WITH_OPTIONS.contains(kind), !field.options().isEmpty(), kind);
        belongs(path + ".fields", WITH_FIELDS.contains(kind), !field.fields().isEmpty(), kind);
        belongs(path + ".budget", kind == FieldKind.BUDGET, field.budget().isPresent(), kind);
        if (kind != FieldKind.FILE && (field.indispensable() || field.template().isPresent())) {
            problems.add(path, "files-only", kind.code());
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < field.options().size(); i++) {
            FormOption option = field.options().get(i);
            reviewCode(path + ".options[" + i + "]", option.code(), codes);
        }
    }

    private void reviewInner(String path, FormField field) {
        reviewFields(path, field.fields(), new HashSet<>());
        for (FormField inner : field.fields()) {
            boolean fits = field.kind() == FieldKind.TABLE
                    ? IN_CELLS.contains(inner.kind())
                    : inner.kind() != FieldKind.BLOCK && inner.kind() != FieldKind.BUDGET;
            if (!fits) {
                problems.add(
                        path + ".fields",
                        "no-field-within",
                        field.kind().code(),
                        inner.kind().code());
            }
        }
    }

    private void belongs(String path, boolean asked, boolean given, FieldKind kind) {
        if (asked && !given) {
            problems.add(path, "missing-for-kind", kind.code());
        }
        if (given && !asked) {
            problems.add(path, "not-for-kind", kind.code());
        }
    }

    private void reviewCode(String path, String code, Set<String> codes) {
        if (!codes.add(code)) {
            problems.add(path + ".code", "code-taken", code);
        }
    }
}
