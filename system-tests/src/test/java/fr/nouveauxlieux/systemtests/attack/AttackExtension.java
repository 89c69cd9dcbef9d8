package fr.nouveauxlieux.systemtests.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the portal under attack, and writes at the end what was tried. */
final class AttackExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(AttackExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Kept.class, type -> new Kept(new World()), Kept.class)
                .world();
    }

    private record Kept(World world) implements CloseableResource {

        @Override
        public void close() {
            try {
                Report.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                world.close();
            }
        }
    }
}
