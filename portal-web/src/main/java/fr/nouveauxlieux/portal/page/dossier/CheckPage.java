package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.CheckDossier;
import fr.nouveauxlieux.dossier.DossierCheck;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.FaultWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a dossier still lacks, part by part and field by field, in words. */
@Named("check")
@RequestScoped
public class CheckPage {

    @Inject
    private CheckDossier checkDossier;

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    private DossierCheck check;
    private List<SectionLine> sections = List.of();

    void show(DossierSheet sheet) {
        show(checkDossier.check(sheet.id()));
    }

    void show(DossierCheck shown) {
        check = shown;
        List<SectionLine> lines = new ArrayList<>();
        for (FormSection section : dossier.listSections()) {
            lines.add(line(section, lines.size() + 1));
        }
        sections = lines;
    }

    /** How far each part is, and what lacks there. */
    public List<SectionLine> getSections() {
        return sections;
    }

    public boolean isReady() {
        return check.isReady();
    }

    public boolean isComplete() {
        return check.faults().isEmpty();
    }

    public int getFaultCount() {
        return check.faults().size();
    }

    public boolean isWaveOpen() {
        return check.wave().isPresent();
    }

    public int getGiven() {
        return check.progress().values().stream()
                .mapToInt(DossierCheck.Progress::given)
                .sum();
    }

    public int getRequired() {
        return check.progress().values().stream()
                .mapToInt(DossierCheck.Progress::required)
                .sum();
    }

    /** The code of the part to go on with: the first that lacks something, else the first of all. */
    public String getResume() {
        return sections.stream()
                .filter(part -> !part.complete())
                .findFirst()
                .map(SectionLine::code)
                .orElseGet(() -> sections.get(0).code());
    }

    public List<RuleLine> getRules() {
        return check.rules().stream().map(this::line).toList();
    }

    private RuleLine line(RuleOutcome rule) {
        String language = visit.getLanguage();
        String verdict = rule.verdict().name().toLowerCase(Locale.ROOT);
        boolean blocks = rule.blocking() && rule.verdict() == RuleOutcome.Verdict.FAILS;
        return new RuleLine(
                rule.label().in(language),
                verdict,
                visit.getTexts().get("dossier.verdict." + verdict + (blocks ? "-blocking" : "")),
                rule.reason().in(language));
    }

    private SectionLine line(FormSection section, int number) {
        DossierCheck.Progress progress = check.progress().getOrDefault(section.code(), new DossierCheck.Progress(0, 0));
        List<FaultLine> faults = check.faults().stream()
                .filter(fault ->
                        dossier.call().form().findSectionOf(fault.path()).equals(Optional.of(section)))
                .map(fault -> line(section, fault))
                .toList();
        return new SectionLine(
                section.code(),
                number,
                section.title().in(visit.getLanguage()),
                progress.given(),
                progress.required(),
                faults.isEmpty() && progress.isComplete(),
                faults);
    }

    private FaultLine line(FormSection section, AnswerFault fault) {
        FormField field = dossier.call().form().findField(fault.path()).orElseThrow();
        String label = dossier.labels().find(fault.path()).orElseThrow();
        String words = new FaultWords(visit.getTexts()).write(field, fault.code(), fault.arguments());
        return new FaultLine(
                DossierAddress.of(dossier.getSheet().id(), section.code()) + "#" + fault.path(), label, words);
    }

    /** A part of the form. @param number from 1 */
    public record SectionLine(
            String code, int number, String title, int given, int required, boolean complete, List<FaultLine> faults) {}

    /** Something that lacks or does not hold. @param address of the field */
    public record FaultLine(String address, String label, String text) {}

    /** What came of a rule of eligibility. @param verdict {@code holds}, {@code fails} or {@code unknown} */
    public record RuleLine(String label, String verdict, String verdictText, String reason) {}
}
