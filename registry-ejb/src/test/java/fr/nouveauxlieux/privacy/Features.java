package fr.nouveauxlieux.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Collectors;

/** What the features of the registry bring of one kind. What is constant of them needs no container. */
final class Features {

    private Features() {}

    static <T> List<T> list(Class<T> kind) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("fr.nouveauxlieux").stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(type -> kind.cast(make(type)))
                        .collect(Collectors.toUnmodifiableList());
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
