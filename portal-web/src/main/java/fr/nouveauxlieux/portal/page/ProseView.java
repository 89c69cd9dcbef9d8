package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.prose.Prose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Longer texts for views: {@code parts/prose.xhtml} writes them. */
@Named("prose")
@ApplicationScoped
public class ProseView {

    public List<Prose.Block> read(String text) {
        return Prose.read(text);
    }
}
