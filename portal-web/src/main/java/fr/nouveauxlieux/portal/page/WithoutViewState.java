package fr.nouveauxlieux.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as views get to see it: pages keep no state, so that whoever sends one back does not have it read. A view is
 * read, whatever was asked: Faces would refuse methods that it does not know, and with that the status would be lost.
 */
final class WithoutViewState extends HttpServletRequestWrapper {

    private static final String PREFIX = "jakarta.faces.";

    WithoutViewState(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "HEAD" : "GET";
    }

    @Override
    public String getParameter(String name) {
        return name.startsWith(PREFIX) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return name.startsWith(PREFIX) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return super.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().startsWith(PREFIX))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
