package fr.nouveauxlieux.permission;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.interceptor.Interceptor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Every use case of the registry, in the order of their codes. */
final class UseCases {

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("fr.nouveauxlieux").stream()
                    .filter(type -> type.isAnnotatedWith(UseCase.class) && !type.isAnnotatedWith(Interceptor.class))
                    .map(JavaClass::reflect)
                    .sorted(Comparator.comparing(type -> Declaration.of(type).code()))
                    .collect(Collectors.toUnmodifiableList());

    private UseCases() {}

    static List<Class<?>> list() {
        return ALL;
    }
}
