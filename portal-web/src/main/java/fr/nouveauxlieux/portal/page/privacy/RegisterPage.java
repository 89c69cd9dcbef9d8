package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.privacy.Processing;
import fr.nouveauxlieux.privacy.ProcessingRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of processing in the language of the page. */
@Named("register")
@RequestScoped
public class RegisterPage {

    @Inject
    private Visit visit;

    public List<Sheet> getProcessings() {
        return ProcessingRegister.get().listProcessings().stream()
                .map(this::sheet)
                .toList();
    }

    private Sheet sheet(Processing processing) {
        return new Sheet(
                processing.code(),
                in(processing.name()),
                List.of(
                        line("purpose", processing.purpose()),
                        line("basis", processing.legalBasis()),
                        line("people", processing.people()),
                        line("data", processing.data()),
                        line("recipients", processing.recipients()),
                        line("retention", processing.retention()),
                        line("security", processing.security())));
    }

    private Line line(String key, Bilingual text) {
        Texts texts = visit.getTexts();
        return new Line(texts.get("privacy." + key), in(text));
    }

    private String in(Bilingual text) {
        return text.in(visit.getLanguage());
    }

    /** One processing. */
    public record Sheet(String code, String name, List<Line> lines) {}

    /** One thing that is said of it. */
    public record Line(String label, String text) {}
}
