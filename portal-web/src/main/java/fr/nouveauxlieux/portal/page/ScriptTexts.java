package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts that scripts show, as JSON inside the page. */
@Named("scriptTexts")
@RequestScoped
public class ScriptTexts {

    private static final List<String> FAMILIES =
            List.of("map.", "suggest.", "locate.", "results.loading", "results.failed");

    @Inject
    private Visit visit;

    public String getJson() {
        Texts texts = visit.getTexts();
        return ScriptJson.of(json -> {
            json.writeStartObject();
            for (String key : texts.listKeys()) {
                if (FAMILIES.stream().anyMatch(key::startsWith)) {
                    json.writeStringField(key, texts.get(key));
                }
            }
            json.writeEndObject();
        });
    }
}
