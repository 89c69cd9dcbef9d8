package fr.nouveauxlieux.systemtests.container;

import java.io.File;
import java.util.Objects;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal's own archive, with the tests in it, deployed once for all of them. */
@ArquillianSuiteDeployment
public class PortalDeployment {

    @Deployment
    public static WebArchive portal() {
        File[] libraries =
                Objects.requireNonNull(new File(System.getProperty("nl.in.container.libraries")).listFiles());
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("nl.war")))
                .addPackage(PortalDeployment.class.getPackage())
                .addAsLibraries(libraries);
    }
}
