package fr.nouveauxlieux.notification.internal.writing;

import java.util.Optional;

/**
 * A message written out.
 *
 * @param sender the name of whom it comes from
 * @param unsubscribe the address that ends messages of this kind, where the template is optional
 */
public record Letter(
        String language, String sender, String subject, String plain, String html, Optional<String> unsubscribe) {}
