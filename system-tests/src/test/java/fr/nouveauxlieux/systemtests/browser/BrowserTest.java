package fr.nouveauxlieux.systemtests.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of this class take {@link Visitors} as a parameter. Skipped where no browser can be had. After each test, every
 * visitor's {@link Conduct} is checked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTestExtension.class)
@interface BrowserTest {}
