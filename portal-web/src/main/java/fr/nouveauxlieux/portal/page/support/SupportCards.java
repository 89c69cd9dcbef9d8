package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.support.JudgedCriterion;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.Scheme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Puts schemes into the words of the visit's language. */
@RequestScoped
public class SupportCards {

    @Inject
    private Visit visit;

    @Inject
    private CallDirectory calls;

    SupportCard card(JudgedScheme judged, Project project) {
        Scheme scheme = judged.scheme();
        String language = visit.getLanguage();
        SupportWords words = new SupportWords(visit.getTexts());
        return new SupportCard(
                scheme.code().value(),
                scheme.title().in(language),
                scheme.summary().in(language),
                words.list("form", scheme.forms()),
                scheme.amount().in(language),
                share(scheme, project, words),
                judged.criteria().stream()
                        .map(one -> reason(one, scheme, project, words))
                        .toList(),
                scheme.contact().in(language),
                callOf(scheme),
                openUntil(scheme));
    }

    private SupportCard.Reason reason(JudgedCriterion one, Scheme scheme, Project project, SupportWords words) {
        String standing = one.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SupportCard.Reason(
                standing, visit.getTexts().get("support.standing." + standing), words.why(one, scheme, project));
    }

    /** Told where more is looked for than the scheme gives. */
    private String share(Scheme scheme, Project project, SupportWords words) {
        if (scheme.most().isEmpty() || project.amount().isEmpty()) {
            return "";
        }
        Money most = scheme.most().get();
        Money sought = project.amount().get();
        return sought.isMoreThan(most)
                ? visit.getTexts().format("support.share", words.euros(most), words.euros(sought))
                : "";
    }

    /** Its code, where this portal knows it; empty for none. */
    String callOf(Scheme scheme) {
        return scheme.call()
                .flatMap(calls::find)
                .map(call -> call.code().value())
                .orElse("");
    }

    String openUntil(Scheme scheme) {
        Texts texts = visit.getTexts();
        return scheme.call()
                .flatMap(this::openUntil)
                .map(moment -> texts.format("support.call-open", moment))
                .orElse("");
    }

    private Optional<String> openUntil(CallCode call) {
        return calls.findOpenWave(call).map(wave -> visit.getTexts().moment(wave.deadline()));
    }
}
