package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.privacy.PersonalFile;
import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The file of a person for them to read. */
@Named("ownData")
@RequestScoped
public class OwnDataPage {

    @Inject
    private Visit visit;

    private PersonalFile file;

    void show(PersonalFile shown) {
        file = shown;
    }

    public String getMade() {
        return texts().moment(file.made());
    }

    public List<Section> getSections() {
        return file.parts().stream().map(this::section).toList();
    }

    private Section section(PersonalPart part) {
        return new Section(
                part.heading().code(),
                texts().get("personal.part." + part.heading().code()),
                part.records().stream().map(this::lines).toList());
    }

    private List<Line> lines(Map<PersonalField, Object> personalRecord) {
        return personalRecord.entrySet().stream()
                .map(entry ->
                        new Line(texts().get("personal.field." + entry.getKey().code()), write(entry.getValue())))
                .toList();
    }

    /** Codes are put in words where there are some. */
    private String write(Object value) {
        if (value instanceof Instant instant) {
            return texts().moment(instant);
        }
        if (value instanceof Boolean truth) {
            return texts().get(truth ? "word.yes" : "word.no");
        }
        String text = value.toString();
        return texts().find("use-case." + text)
                .or(() -> texts().find("personal.value." + text))
                .orElse(text);
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** One part of it. */
    public record Section(String code, String title, List<List<Line>> records) {}

    /** One thing that is held. */
    public record Line(String label, String value) {}
}
