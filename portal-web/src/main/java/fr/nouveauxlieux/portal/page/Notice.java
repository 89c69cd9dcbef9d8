package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the page says of what was done just before, where its address carries the code of a text that there is. */
@Named
@RequestScoped
public class Notice {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visit visit;

    /** Empty for none. */
    public String getText() {
        return NoticeCode.find(request.getParameter(NoticeCode.PARAMETER))
                .flatMap(code -> visit.getTexts().find(code.text()))
                .orElse("");
    }
}
