package fr.nouveauxlieux.notification;

import java.time.Instant;

/**
 * A message that was written into the folder instead of being sent.
 *
 * @param name of its file
 * @param html as it would be shown by a mail program: never to be put into a page of the portal as it is
 */
public record KeptMail(String name, Instant date, String to, String subject, String plain, String html) {}
