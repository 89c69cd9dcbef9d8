package fr.nouveauxlieux.systemtests.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests their visitors, of one browser and one portal started for all the browser tests. */
final class BrowserTestExtension implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserTestExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                surroundings(context).browser().isPresent(),
                "no browser: neither chromium nor google-chrome is installed, none could be downloaded or installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Visitors.class, type -> new Visitors(surroundings(context)), Visitors.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        try {
            if (context.getExecutionException().isEmpty()) {
                visitors.assertAllWasWell();
            }
        } finally {
            visitors.close();
        }
    }

    private static Surroundings surroundings(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Kept.class, type -> new Kept(new Surroundings()), Kept.class)
                .surroundings();
    }

    private record Kept(Surroundings surroundings) implements CloseableResource {

        @Override
        public void close() {
            surroundings.close();
        }
    }
}
